public import ServiceKit

/// A file: an upload, a voice message, a recording, a fax
@DTO(in: .files, extends: EntityInfo.self)
public struct FileInfo {
    /// The type of file
    public var type: FileTypes = .upload
    /// The ID of the account
    public var accountId: String?
    /// The name of the account
    public var accountName: String?
    /// The ID of the customer
    public var customerId: String?
    /// The name of the customer
    public var customerName: String?
    /// The customers from the outermost to the one this belongs to
    public var customerBreadcrumb: [CustomerBreadcrumb] = []
    /// The ID of the agent
    public var userId: String?
    /// The name of the agent
    public var userName: String?
    /// The original name of the file
    public var fileName: String?
    /// Where the bytes are
    public var uri: String?
    /// The content type
    public var contentType: String?
    /// The length of the file in bytes
    public var contentLength: Int64 = 0
    /// The carrier's ID of the recording
    public var recordingSid: String?
    /// The length of the recording in seconds
    public var recordingDuration: Int = 0
    /// Who was recorded
    public var recordingFrom: String?
    /// The transcription by a person
    public var transcription: String?
    /// The caller ID of incoming calls
    public var fromAddress: String?
    /// The dialed number of outgoing calls
    public var toAddress: String?
    /// The transcription by a machine
    @Member("AITranscription") public var aiTranscription: String?
}

/// What a file is
@WireEnum(in: .files)
public enum FileTypes: String {
    case upload = "Upload"
    case voiceMessage = "VoiceMessage"
    case callRecording = "CallRecording"
    case fax = "Fax"
    case attachment = "Attachment"
    case faxOutgoing = "FaxOutgoing"
    case liveAnswerRecording = "LiveAnswerRecording"
}
