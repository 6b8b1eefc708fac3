public import ServiceKit

/// What the carrier posts to a callback
@DTO(in: .twilio)
public struct TwilioRequestBase {
    /// The carrier's ID of the call
    public var callSid: String?
    /// The carrier's ID of the account
    public var accountSid: String?
    /// The number or address of the sender
    public var from: String?
    /// The number or address of the receiver
    public var to: String?
    /// The state of the call
    public var callStatus: String?
    /// The version of the carrier API
    public var apiVersion: String?
    /// The direction of the call
    public var direction: String?
    /// The number the call was forwarded from
    public var forwardedFrom: String?
    /// The name of the caller
    public var callerName: String?
    /// The carrier's ID of the call that made this one
    public var parentCallSid: String?
    /// How far the caller ID was verified (STIR/SHAKEN)
    public var stirVerstat: String?
    /// The number that was called
    public var called: String?
    /// The postal code of the called number
    public var calledZip: String?
    /// The city of the called number
    public var calledCity: String?
    /// The state or province of the called number
    public var calledState: String?
    /// The country of the called number
    public var calledCountry: String?
    /// The number of the caller
    public var caller: String?
    /// The city of the caller
    public var callerCity: String?
    /// The state or province of the caller
    public var callerState: String?
    /// The postal code of the caller
    public var callerZip: String?
    /// The country of the caller
    public var callerCountry: String?
    /// The city of the sender
    public var fromCity: String?
    /// The state or province of the sender
    public var fromState: String?
    /// The postal code of the sender
    public var fromZip: String?
    /// The country of the sender
    public var fromCountry: String?
    /// The city of the receiver
    public var toCity: String?
    /// The state or province of the receiver
    public var toState: String?
    /// The postal code of the receiver
    public var toZip: String?
    /// The country of the receiver
    public var toCountry: String?
    /// The carrier's ID of the message
    public var messageSid: String?
    /// The carrier's ID of the text message
    public var smsId: String?
    /// The carrier's ID of the messaging service
    public var messagingServiceSid: String?
    /// The text of the message
    public var body: String?
    /// How many attachments there are
    public var numMedia: Int = 0
    /// The content type of the first attachment
    public var mediaContentType0: String?
    /// The URL of the first attachment
    public var mediaUrl0: String?
    /// The content type of the second attachment
    public var mediaContentType1: String?
    /// The URL of the second attachment
    public var mediaUrl1: String?
    /// The content type of the third attachment
    public var mediaContentType2: String?
    /// The URL of the third attachment
    public var mediaUrl2: String?
    /// The position of the chat message in its channel
    public var index: Int = 0
    /// The carrier's ID of the chat service
    public var instanceSid: String?
    /// The type of the event
    public var eventType: String?
    /// The carrier's ID of the chat channel
    public var channelSid: String?
    /// The attributes of the chat message (JSON)
    public var attributes: String?
    /// The identity of the chat client
    public var clientIdentity: String?
    /// The content type of the medium
    public var mediaContentType: String?
    /// The carrier's ID of the medium
    public var mediaSid: String?
    /// The identity at the carrier
    public var identity: String?
    /// The digits that were pressed
    public var digits: String?
    /// What the caller said
    public var speechResult: String?
    /// How sure the speech recognition is (0 to 1)
    public var confidence: Double = 0
    /// The length of the call in seconds
    public var callDuration: Int = 0
    /// The URL of the recording
    public var recordingUrl: String?
    /// The carrier's ID of the recording
    public var recordingSid: String?
    /// The length of the recording in seconds
    public var recordingDuration: Int = 0
    /// The state of the recording
    public var recordingStatus: String?
    /// The carrier's ID of the transcription
    public var transcriptionSid: String?
    /// The text of the transcription
    public var transcriptionText: String?
    /// The URL of the transcription
    public var transcriptionUrl: String?
    /// The state of the transcription
    public var transcriptionStatus: String?
    /// The outcome of the dialed call
    public var dialCallStatus: String?
    /// The carrier's ID of the dialed call
    public var dialCallSid: String?
    /// The length of the dialed call in seconds
    public var dialCallDuration: Int = 0
    /// Whether the dialed party was connected
    public var dialBridged: Bool = false
    /// How the call left the queue
    public var queueResult: String?
    /// The carrier's ID of the queue
    public var queueSid: String?
    /// Seconds the call spent in the queue
    public var queueTime: Int = 0
    /// The carrier's ID of the conference
    public var conferenceSid: String?
    /// The name of the conference
    public var friendlyName: String?
    /// The event reported
    public var statusCallbackEvent: String?
    /// Whether the party is muted
    public var muted: Bool = false
    /// Whether the party is on hold
    public var hold: Bool = false
    /// Whether the conference ends when this party leaves
    public var endConferenceOnExit: Bool = false
    /// Whether the conference starts when this party enters
    public var startConferenceOnEnter: Bool = false
    /// The name of the event
    public var eventName: String?
    /// The carrier's ID of the assistant
    public var assistantSid: String?
    /// The carrier's ID of the dialogue
    public var dialogueSid: String?
    /// Who talks to the assistant
    public var userIdentifier: String?
    /// What the user said last
    public var currentInput: String?
    /// The assistant's current task
    public var currentTask: String?
    /// The URL of the dialogue
    public var dialoguePayloadUrl: String?
    /// What the assistant remembers (JSON)
    public var memory: String?
    /// The channel of the assistant
    public var channel: String?
    /// The carrier's ID of the fax
    public var faxSid: String?
    /// The state of the fax
    public var faxStatus: String?
    /// How many pages the fax has
    public var numPages: Int = 0
    /// The URL of the medium
    public var mediaUrl: String?
    /// The carrier's code of the error
    public var errorCode: String?
    /// What went wrong
    public var errorMessage: String?
}
