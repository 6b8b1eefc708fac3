/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//GlobalNamespace: dtos
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion:
//AddDescriptionAsComments: True
//IncludeTypes:
//ExcludeTypes:
//DefaultImports:
*/

package dtos

// An endpoint by its name
// @Api(Description="An endpoint by its name")
type EndpointName struct {
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	Id *string `json:"id,omitempty"`
	// The name of the endpoint to show
	// @ApiMember(Description="The name of the endpoint to show")
	DisplayName *string `json:"displayName,omitempty"`
}

// A value that several endpoints share
// @Api(Description="A value that several endpoints share")
type DuplicateEndpoints struct {
	// The value, in lower case
	// @ApiMember(Description="The value, in lower case")
	Value *string `json:"value,omitempty"`
	// The endpoints that have it
	// @ApiMember(Description="The endpoints that have it")
	Endpoints []EndpointName `json:"endpoints,omitempty"`
}

// Where a message goes
type MessageDirections string

const (
	MessageDirectionsIncoming MessageDirections = "Incoming"
	MessageDirectionsOutgoing MessageDirections = "Outgoing"
)

// A text message
// @Api(Description="A text message")
type MessageInfo struct {
	// The ID of the message
	// @ApiMember(Description="The ID of the message")
	Id *string `json:"id,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The name of the endpoint to show
	// @ApiMember(Description="The name of the endpoint to show")
	EndpointDisplayName *string `json:"endpointDisplayName,omitempty"`
	// The date the message was sent
	// @ApiMember(Description="The date the message was sent")
	Date *string `json:"date,omitempty"`
	// Incoming or outgoing
	// @ApiMember(Description="Incoming or outgoing")
	Direction MessageDirections `json:"direction,omitempty"`
	// The other party's address
	// @ApiMember(Description="The other party's address")
	OtherAddress *string `json:"otherAddress,omitempty"`
	// Who sent the message
	// @ApiMember(Description="Who sent the message")
	Sender *string `json:"sender,omitempty"`
	// The text of the message
	// @ApiMember(Description="The text of the message")
	Text *string `json:"text,omitempty"`
	// Whether the message is unread
	// @ApiMember(Description="Whether the message is unread")
	IsUnread bool `json:"isUnread,omitempty"`
}

type EntityInfo struct {
	// The ID of the object
	// @ApiMember(Description="The ID of the object")
	Id *string `json:"id,omitempty"`
	// The date the object was created
	// @ApiMember(Description="The date the object was created")
	DateCreated *string `json:"dateCreated,omitempty"`
	// The date the object was last modified
	// @ApiMember(Description="The date the object was last modified")
	DateLastModified *string `json:"dateLastModified,omitempty"`
	// The user that created this object
	// @ApiMember(Description="The user that created this object")
	CreatedBy *string `json:"createdBy,omitempty"`
	// The user that last modified this object
	// @ApiMember(Description="The user that last modified this object")
	LastModifiedBy *string `json:"lastModifiedBy,omitempty"`
}

type CustomerBreadcrumb struct {
	Id   *string `json:"id,omitempty"`
	Name *string `json:"name,omitempty"`
}

// How a notification is sent
type NotificationTypes string

const (
	NotificationTypesEmail NotificationTypes = "Email"
	NotificationTypesSms   NotificationTypes = "Sms"
)

// A notification that was sent
// @Api(Description="A notification that was sent")
type NotificationInfo struct {
	EntityInfo
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	AccountName *string `json:"accountName,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// The customers from the outermost to the one this belongs to
	// @ApiMember(Description="The customers from the outermost to the one this belongs to")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// How the notification was sent
	// @ApiMember(Description="How the notification was sent")
	Type NotificationTypes `json:"type,omitempty"`
	// Who sent the notification
	// @ApiMember(Description="Who sent the notification")
	From *string `json:"from,omitempty"`
	// Who it was sent to
	// @ApiMember(Description="Who it was sent to")
	To *string `json:"to,omitempty"`
	// The subject of the notification
	// @ApiMember(Description="The subject of the notification")
	Subject *string `json:"subject,omitempty"`
	// The text of the notification
	// @ApiMember(Description="The text of the notification")
	Body *string `json:"body,omitempty"`
}

// A number that can be bought
// @Api(Description="A number that can be bought")
type AvailablePhoneNumber struct {
	// The phone number (E.164)
	// @ApiMember(Description="The phone number (E.164)")
	PhoneNumber *string `json:"phoneNumber,omitempty"`
	// The number as people write it
	// @ApiMember(Description="The number as people write it")
	FriendlyName *string `json:"friendlyName,omitempty"`
	// The city
	// @ApiMember(Description="The city")
	Locality *string `json:"locality,omitempty"`
	// The state or province
	// @ApiMember(Description="The state or province")
	Region *string `json:"region,omitempty"`
	// The postal code
	// @ApiMember(Description="The postal code")
	PostalCode *string `json:"postalCode,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	ISOCountry *string `json:"isoCountry,omitempty"`
	// Whether the number is for faxes
	// @ApiMember(Description="Whether the number is for faxes")
	IsFax bool `json:"isFax,omitempty"`
	// Whether callers pay nothing
	// @ApiMember(Description="Whether callers pay nothing")
	IsTollFree bool `json:"isTollFree,omitempty"`
}

// Something that was changed or done
// @Api(Description="Something that was changed or done")
type LogEntryInfo struct {
	EntityInfo
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	AccountName *string `json:"accountName,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// The customers from the outermost to the one this belongs to
	// @ApiMember(Description="The customers from the outermost to the one this belongs to")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// The name of the user who did it
	// @ApiMember(Description="The name of the user who did it")
	UserName *string `json:"userName,omitempty"`
	// What happened
	// @ApiMember(Description="What happened")
	Description *string `json:"description,omitempty"`
	// The name of the operation or command that did it
	// @ApiMember(Description="The name of the operation or command that did it")
	Action *string `json:"action,omitempty"`
	// The ID of what was changed
	// @ApiMember(Description="The ID of what was changed")
	SubjectId *string `json:"subjectId,omitempty"`
	// The ID of the user who did it
	// @ApiMember(Description="The ID of the user who did it")
	UserId *string `json:"userId,omitempty"`
	// The address it was done from; the command line has none
	// @ApiMember(Description="The address it was done from; the command line has none")
	Address *string `json:"address,omitempty"`
	// The ID of the request, as in its X-Request-Id header and in the server's own log
	// @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
	RequestId *string `json:"requestId,omitempty"`
	// The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
	// @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
	Before map[string]interface{} `json:"before,omitempty"`
	// The members that changed, as they are since; all members of something that is new
	// @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
	After map[string]interface{} `json:"after,omitempty"`
}

type SortOrders string

const (
	SortOrdersAscend  SortOrders = "Ascend"
	SortOrdersDescend SortOrders = "Descend"
)

type ListRequest[T any] struct {
	// The page of data to retrieve
	// @ApiMember(Description="The page of data to retrieve")
	Page int `json:"page,omitempty"`
	// If you want all objects to be returned. This should be used with care
	// @ApiMember(Description="If you want all objects to be returned. This should be used with care")
	All bool `json:"all,omitempty"`
	// The number per page to retrieve
	// @ApiMember(Description="The number per page to retrieve")
	CountPerPage int `json:"countPerPage,omitempty"`
	// Specific IDs
	// @ApiMember(Description="Specific IDs")
	SpecificIds []string `json:"specificIds,omitempty"`
	// Specify a sort field
	// @ApiMember(Description="Specify a sort field")
	SortField *string `json:"sortField,omitempty"`
	// Specify a sort order
	// @ApiMember(Description="Specify a sort order")
	SortOrder SortOrders `json:"sortOrder,omitempty"`
	// Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
	// @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
	SimplifiedPaging bool `json:"simplifiedPaging,omitempty"`
}

type BillingItem struct {
	BaseCost          float64 `json:"baseCost,omitempty"`
	RawUnitMultiplier float64 `json:"rawUnitMultiplier,omitempty"`
	UnitCost          float64 `json:"unitCost,omitempty"`
	Allowance         int     `json:"allowance,omitempty"`
}

type BillingSettings struct {
	Base                *BillingItem `json:"base,omitempty"`
	LocalNumbers        *BillingItem `json:"localNumbers,omitempty"`
	TollFreeNumbers     *BillingItem `json:"tollFreeNumbers,omitempty"`
	InboundVoiceCalls   *BillingItem `json:"inboundVoiceCalls,omitempty"`
	OutboundVoiceCalls  *BillingItem `json:"outboundVoiceCalls,omitempty"`
	InboundFaxes        *BillingItem `json:"inboundFaxes,omitempty"`
	OutboundFaxes       *BillingItem `json:"outboundFaxes,omitempty"`
	InboundSmsMessages  *BillingItem `json:"inboundSmsMessages,omitempty"`
	OutboundSmsMessages *BillingItem `json:"outboundSmsMessages,omitempty"`
	AIInsights          *BillingItem `json:"aiInsights,omitempty"`
	AILiveMinutes       *BillingItem `json:"aiLiveMinutes,omitempty"`
	AIMessages          *BillingItem `json:"aiMessages,omitempty"`
}

// What a device is
type DeviceTypes string

const (
	DeviceTypesWeb     DeviceTypes = "Web"
	DeviceTypesiOS     DeviceTypes = "iOS"
	DeviceTypesAndroid DeviceTypes = "Android"
)

// What a file is
type FileTypes string

const (
	FileTypesUpload              FileTypes = "Upload"
	FileTypesVoiceMessage        FileTypes = "VoiceMessage"
	FileTypesCallRecording       FileTypes = "CallRecording"
	FileTypesFax                 FileTypes = "Fax"
	FileTypesAttachment          FileTypes = "Attachment"
	FileTypesFaxOutgoing         FileTypes = "FaxOutgoing"
	FileTypesLiveAnswerRecording FileTypes = "LiveAnswerRecording"
)

// One thing said in a conversation
// @Api(Description="One thing said in a conversation")
type LiveAnswerCallbackTranscriptMessage struct {
	// The moment it was said
	// @ApiMember(Description="The moment it was said")
	Date *string `json:"date,omitempty"`
	// The role of the speaker
	// @ApiMember(Description="The role of the speaker")
	Role *string `json:"role,omitempty"`
	// The name of the sender
	// @ApiMember(Description="The name of the sender")
	SenderName *string `json:"senderName,omitempty"`
	// The name of the receiver
	// @ApiMember(Description="The name of the receiver")
	TargetName *string `json:"targetName,omitempty"`
	// The name of the function that was called
	// @ApiMember(Description="The name of the function that was called")
	FunctionName *string `json:"functionName,omitempty"`
	// The arguments of the function (JSON)
	// @ApiMember(Description="The arguments of the function (JSON)")
	FunctionArgs *string `json:"functionArgs,omitempty"`
	// What was said
	// @ApiMember(Description="What was said")
	Content *string `json:"content,omitempty"`
}

// A file that came with a conversation
// @Api(Description="A file that came with a conversation")
type LiveAnswerCallbackAttachment struct {
	// The name of the file
	// @ApiMember(Description="The name of the file")
	FileName *string `json:"fileName,omitempty"`
	// The content type
	// @ApiMember(Description="The content type")
	ContentType *string `json:"contentType,omitempty"`
	// Where the bytes are
	// @ApiMember(Description="Where the bytes are")
	Uri *string `json:"uri,omitempty"`
	// The bytes (base64)
	// @ApiMember(Description="The bytes (base64)")
	Data *string `json:"data,omitempty"`
}

// What the carrier posts to a callback
// @Api(Description="What the carrier posts to a callback")
type TwilioRequestBase struct {
	// The carrier's ID of the call
	// @ApiMember(Description="The carrier's ID of the call")
	CallSid *string `json:"callSid,omitempty"`
	// The carrier's ID of the account
	// @ApiMember(Description="The carrier's ID of the account")
	AccountSid *string `json:"accountSid,omitempty"`
	// The number or address of the sender
	// @ApiMember(Description="The number or address of the sender")
	From *string `json:"from,omitempty"`
	// The number or address of the receiver
	// @ApiMember(Description="The number or address of the receiver")
	To *string `json:"to,omitempty"`
	// The state of the call
	// @ApiMember(Description="The state of the call")
	CallStatus *string `json:"callStatus,omitempty"`
	// The version of the carrier API
	// @ApiMember(Description="The version of the carrier API")
	ApiVersion *string `json:"apiVersion,omitempty"`
	// The direction of the call
	// @ApiMember(Description="The direction of the call")
	Direction *string `json:"direction,omitempty"`
	// The number the call was forwarded from
	// @ApiMember(Description="The number the call was forwarded from")
	ForwardedFrom *string `json:"forwardedFrom,omitempty"`
	// The name of the caller
	// @ApiMember(Description="The name of the caller")
	CallerName *string `json:"callerName,omitempty"`
	// The carrier's ID of the call that made this one
	// @ApiMember(Description="The carrier's ID of the call that made this one")
	ParentCallSid *string `json:"parentCallSid,omitempty"`
	// How far the caller ID was verified (STIR/SHAKEN)
	// @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
	StirVerstat *string `json:"stirVerstat,omitempty"`
	// The number that was called
	// @ApiMember(Description="The number that was called")
	Called *string `json:"called,omitempty"`
	// The postal code of the called number
	// @ApiMember(Description="The postal code of the called number")
	CalledZip *string `json:"calledZip,omitempty"`
	// The city of the called number
	// @ApiMember(Description="The city of the called number")
	CalledCity *string `json:"calledCity,omitempty"`
	// The state or province of the called number
	// @ApiMember(Description="The state or province of the called number")
	CalledState *string `json:"calledState,omitempty"`
	// The country of the called number
	// @ApiMember(Description="The country of the called number")
	CalledCountry *string `json:"calledCountry,omitempty"`
	// The number of the caller
	// @ApiMember(Description="The number of the caller")
	Caller *string `json:"caller,omitempty"`
	// The city of the caller
	// @ApiMember(Description="The city of the caller")
	CallerCity *string `json:"callerCity,omitempty"`
	// The state or province of the caller
	// @ApiMember(Description="The state or province of the caller")
	CallerState *string `json:"callerState,omitempty"`
	// The postal code of the caller
	// @ApiMember(Description="The postal code of the caller")
	CallerZip *string `json:"callerZip,omitempty"`
	// The country of the caller
	// @ApiMember(Description="The country of the caller")
	CallerCountry *string `json:"callerCountry,omitempty"`
	// The city of the sender
	// @ApiMember(Description="The city of the sender")
	FromCity *string `json:"fromCity,omitempty"`
	// The state or province of the sender
	// @ApiMember(Description="The state or province of the sender")
	FromState *string `json:"fromState,omitempty"`
	// The postal code of the sender
	// @ApiMember(Description="The postal code of the sender")
	FromZip *string `json:"fromZip,omitempty"`
	// The country of the sender
	// @ApiMember(Description="The country of the sender")
	FromCountry *string `json:"fromCountry,omitempty"`
	// The city of the receiver
	// @ApiMember(Description="The city of the receiver")
	ToCity *string `json:"toCity,omitempty"`
	// The state or province of the receiver
	// @ApiMember(Description="The state or province of the receiver")
	ToState *string `json:"toState,omitempty"`
	// The postal code of the receiver
	// @ApiMember(Description="The postal code of the receiver")
	ToZip *string `json:"toZip,omitempty"`
	// The country of the receiver
	// @ApiMember(Description="The country of the receiver")
	ToCountry *string `json:"toCountry,omitempty"`
	// The carrier's ID of the message
	// @ApiMember(Description="The carrier's ID of the message")
	MessageSid *string `json:"messageSid,omitempty"`
	// The carrier's ID of the text message
	// @ApiMember(Description="The carrier's ID of the text message")
	SmsId *string `json:"smsId,omitempty"`
	// The carrier's ID of the messaging service
	// @ApiMember(Description="The carrier's ID of the messaging service")
	MessagingServiceSid *string `json:"messagingServiceSid,omitempty"`
	// The text of the message
	// @ApiMember(Description="The text of the message")
	Body *string `json:"body,omitempty"`
	// How many attachments there are
	// @ApiMember(Description="How many attachments there are")
	NumMedia int `json:"numMedia,omitempty"`
	// The content type of the first attachment
	// @ApiMember(Description="The content type of the first attachment")
	MediaContentType0 *string `json:"mediaContentType0,omitempty"`
	// The URL of the first attachment
	// @ApiMember(Description="The URL of the first attachment")
	MediaUrl0 *string `json:"mediaUrl0,omitempty"`
	// The content type of the second attachment
	// @ApiMember(Description="The content type of the second attachment")
	MediaContentType1 *string `json:"mediaContentType1,omitempty"`
	// The URL of the second attachment
	// @ApiMember(Description="The URL of the second attachment")
	MediaUrl1 *string `json:"mediaUrl1,omitempty"`
	// The content type of the third attachment
	// @ApiMember(Description="The content type of the third attachment")
	MediaContentType2 *string `json:"mediaContentType2,omitempty"`
	// The URL of the third attachment
	// @ApiMember(Description="The URL of the third attachment")
	MediaUrl2 *string `json:"mediaUrl2,omitempty"`
	// The position of the chat message in its channel
	// @ApiMember(Description="The position of the chat message in its channel")
	Index int `json:"index,omitempty"`
	// The carrier's ID of the chat service
	// @ApiMember(Description="The carrier's ID of the chat service")
	InstanceSid *string `json:"instanceSid,omitempty"`
	// The type of the event
	// @ApiMember(Description="The type of the event")
	EventType *string `json:"eventType,omitempty"`
	// The carrier's ID of the chat channel
	// @ApiMember(Description="The carrier's ID of the chat channel")
	ChannelSid *string `json:"channelSid,omitempty"`
	// The attributes of the chat message (JSON)
	// @ApiMember(Description="The attributes of the chat message (JSON)")
	Attributes *string `json:"attributes,omitempty"`
	// The identity of the chat client
	// @ApiMember(Description="The identity of the chat client")
	ClientIdentity *string `json:"clientIdentity,omitempty"`
	// The content type of the medium
	// @ApiMember(Description="The content type of the medium")
	MediaContentType *string `json:"mediaContentType,omitempty"`
	// The carrier's ID of the medium
	// @ApiMember(Description="The carrier's ID of the medium")
	MediaSid *string `json:"mediaSid,omitempty"`
	// The identity at the carrier
	// @ApiMember(Description="The identity at the carrier")
	Identity *string `json:"identity,omitempty"`
	// The digits that were pressed
	// @ApiMember(Description="The digits that were pressed")
	Digits *string `json:"digits,omitempty"`
	// What the caller said
	// @ApiMember(Description="What the caller said")
	SpeechResult *string `json:"speechResult,omitempty"`
	// How sure the speech recognition is (0 to 1)
	// @ApiMember(Description="How sure the speech recognition is (0 to 1)")
	Confidence float64 `json:"confidence,omitempty"`
	// The length of the call in seconds
	// @ApiMember(Description="The length of the call in seconds")
	CallDuration int `json:"callDuration,omitempty"`
	// The URL of the recording
	// @ApiMember(Description="The URL of the recording")
	RecordingUrl *string `json:"recordingUrl,omitempty"`
	// The carrier's ID of the recording
	// @ApiMember(Description="The carrier's ID of the recording")
	RecordingSid *string `json:"recordingSid,omitempty"`
	// The length of the recording in seconds
	// @ApiMember(Description="The length of the recording in seconds")
	RecordingDuration int `json:"recordingDuration,omitempty"`
	// The state of the recording
	// @ApiMember(Description="The state of the recording")
	RecordingStatus *string `json:"recordingStatus,omitempty"`
	// The carrier's ID of the transcription
	// @ApiMember(Description="The carrier's ID of the transcription")
	TranscriptionSid *string `json:"transcriptionSid,omitempty"`
	// The text of the transcription
	// @ApiMember(Description="The text of the transcription")
	TranscriptionText *string `json:"transcriptionText,omitempty"`
	// The URL of the transcription
	// @ApiMember(Description="The URL of the transcription")
	TranscriptionUrl *string `json:"transcriptionUrl,omitempty"`
	// The state of the transcription
	// @ApiMember(Description="The state of the transcription")
	TranscriptionStatus *string `json:"transcriptionStatus,omitempty"`
	// The outcome of the dialed call
	// @ApiMember(Description="The outcome of the dialed call")
	DialCallStatus *string `json:"dialCallStatus,omitempty"`
	// The carrier's ID of the dialed call
	// @ApiMember(Description="The carrier's ID of the dialed call")
	DialCallSid *string `json:"dialCallSid,omitempty"`
	// The length of the dialed call in seconds
	// @ApiMember(Description="The length of the dialed call in seconds")
	DialCallDuration int `json:"dialCallDuration,omitempty"`
	// Whether the dialed party was connected
	// @ApiMember(Description="Whether the dialed party was connected")
	DialBridged bool `json:"dialBridged,omitempty"`
	// How the call left the queue
	// @ApiMember(Description="How the call left the queue")
	QueueResult *string `json:"queueResult,omitempty"`
	// The carrier's ID of the queue
	// @ApiMember(Description="The carrier's ID of the queue")
	QueueSid *string `json:"queueSid,omitempty"`
	// Seconds the call spent in the queue
	// @ApiMember(Description="Seconds the call spent in the queue")
	QueueTime int `json:"queueTime,omitempty"`
	// The carrier's ID of the conference
	// @ApiMember(Description="The carrier's ID of the conference")
	ConferenceSid *string `json:"conferenceSid,omitempty"`
	// The name of the conference
	// @ApiMember(Description="The name of the conference")
	FriendlyName *string `json:"friendlyName,omitempty"`
	// The event reported
	// @ApiMember(Description="The event reported")
	StatusCallbackEvent *string `json:"statusCallbackEvent,omitempty"`
	// Whether the party is muted
	// @ApiMember(Description="Whether the party is muted")
	Muted bool `json:"muted,omitempty"`
	// Whether the party is on hold
	// @ApiMember(Description="Whether the party is on hold")
	Hold bool `json:"hold,omitempty"`
	// Whether the conference ends when this party leaves
	// @ApiMember(Description="Whether the conference ends when this party leaves")
	EndConferenceOnExit bool `json:"endConferenceOnExit,omitempty"`
	// Whether the conference starts when this party enters
	// @ApiMember(Description="Whether the conference starts when this party enters")
	StartConferenceOnEnter bool `json:"startConferenceOnEnter,omitempty"`
	// The name of the event
	// @ApiMember(Description="The name of the event")
	EventName *string `json:"eventName,omitempty"`
	// The carrier's ID of the assistant
	// @ApiMember(Description="The carrier's ID of the assistant")
	AssistantSid *string `json:"assistantSid,omitempty"`
	// The carrier's ID of the dialogue
	// @ApiMember(Description="The carrier's ID of the dialogue")
	DialogueSid *string `json:"dialogueSid,omitempty"`
	// Who talks to the assistant
	// @ApiMember(Description="Who talks to the assistant")
	UserIdentifier *string `json:"userIdentifier,omitempty"`
	// What the user said last
	// @ApiMember(Description="What the user said last")
	CurrentInput *string `json:"currentInput,omitempty"`
	// The assistant's current task
	// @ApiMember(Description="The assistant's current task")
	CurrentTask *string `json:"currentTask,omitempty"`
	// The URL of the dialogue
	// @ApiMember(Description="The URL of the dialogue")
	DialoguePayloadUrl *string `json:"dialoguePayloadUrl,omitempty"`
	// What the assistant remembers (JSON)
	// @ApiMember(Description="What the assistant remembers (JSON)")
	Memory *string `json:"memory,omitempty"`
	// The channel of the assistant
	// @ApiMember(Description="The channel of the assistant")
	Channel *string `json:"channel,omitempty"`
	// The carrier's ID of the fax
	// @ApiMember(Description="The carrier's ID of the fax")
	FaxSid *string `json:"faxSid,omitempty"`
	// The state of the fax
	// @ApiMember(Description="The state of the fax")
	FaxStatus *string `json:"faxStatus,omitempty"`
	// How many pages the fax has
	// @ApiMember(Description="How many pages the fax has")
	NumPages int `json:"numPages,omitempty"`
	// The URL of the medium
	// @ApiMember(Description="The URL of the medium")
	MediaUrl *string `json:"mediaUrl,omitempty"`
	// The carrier's code of the error
	// @ApiMember(Description="The carrier's code of the error")
	ErrorCode *string `json:"errorCode,omitempty"`
	// What went wrong
	// @ApiMember(Description="What went wrong")
	ErrorMessage *string `json:"errorMessage,omitempty"`
}

// One value; empty means unset
// @Api(Description="One value; empty means unset")
type Value struct {
	// The value, if it is a boolean
	// @ApiMember(Description="The value, if it is a boolean")
	BoolValue *bool `json:"boolValue,omitempty"`
	// The value, if it is text
	// @ApiMember(Description="The value, if it is text")
	StringValue *string `json:"stringValue,omitempty"`
	// The value, if it is a number
	// @ApiMember(Description="The value, if it is a number")
	NumberValue *float64 `json:"numberValue,omitempty"`
	// The value, if it is a list
	// @ApiMember(Description="The value, if it is a list")
	ListValue []Struct `json:"listValue,omitempty"`
	// The value, if it is a struct
	// @ApiMember(Description="The value, if it is a struct")
	StructValue Struct `json:"structValue,omitempty"`
}

// Values by name
type Struct map[string]Value

// Settings of the app and the portal
// @Api(Description="Settings of the app and the portal")
type AppSettings struct {
	// Whether phone numbers can be managed
	// @ApiMember(Description="Whether phone numbers can be managed")
	EnablePhoneNumberManagement bool `json:"enablePhoneNumberManagement,omitempty"`
	// Whether devices can be managed
	// @ApiMember(Description="Whether devices can be managed")
	EnableDeviceManagement bool `json:"enableDeviceManagement,omitempty"`
	// Whether the dialer is shown
	// @ApiMember(Description="Whether the dialer is shown")
	EnableDialer bool `json:"enableDialer,omitempty"`
	// Whether the call history is shown
	// @ApiMember(Description="Whether the call history is shown")
	EnableCallHistory bool `json:"enableCallHistory,omitempty"`
	// Whether assistants are shown
	// @ApiMember(Description="Whether assistants are shown")
	EnableAssistants bool `json:"enableAssistants,omitempty"`
	// Whether the message centre shows file names
	// @ApiMember(Description="Whether the message centre shows file names")
	ShowFileNameInMessageCenter bool `json:"showFileNameInMessageCenter,omitempty"`
	// The theme of the portal (JSON)
	// @ApiMember(Description="The theme of the portal (JSON)")
	ChakraTheme *string `json:"chakraTheme,omitempty"`
	// A style sheet for the portal
	// @ApiMember(Description="A style sheet for the portal")
	CustomCss *string `json:"customCss,omitempty"`
	// The title of the portal
	// @ApiMember(Description="The title of the portal")
	PageTitle *string `json:"pageTitle,omitempty"`
	// Texts to be replaced in the portal
	// @ApiMember(Description="Texts to be replaced in the portal")
	StringMappings *string `json:"stringMappings,omitempty"`
	// Where to go after signing out
	// @ApiMember(Description="Where to go after signing out")
	LogoutUrl *string `json:"logoutUrl,omitempty"`
	// Where to ask for a number to be ported
	// @ApiMember(Description="Where to ask for a number to be ported")
	PortMyNumberUrl *string `json:"portMyNumberUrl,omitempty"`
}

// What an endpoint is
type EndpointTypes string

const (
	EndpointTypesPhoneNumber  EndpointTypes = "PhoneNumber"
	EndpointTypesUser         EndpointTypes = "User"
	EndpointTypesFaxNumber    EndpointTypes = "FaxNumber"
	EndpointTypesEmailAddress EndpointTypes = "EmailAddress"
	EndpointTypesUnused_1     EndpointTypes = "Unused_1"
	EndpointTypesUnused_2     EndpointTypes = "Unused_2"
	EndpointTypesUnused_3     EndpointTypes = "Unused_3"
	EndpointTypesUnused_4     EndpointTypes = "Unused_4"
	EndpointTypesUnused_5     EndpointTypes = "Unused_5"
	EndpointTypesTeam         EndpointTypes = "Team"
	EndpointTypesAssistant    EndpointTypes = "Assistant"
	EndpointTypesSipTrunk     EndpointTypes = "SipTrunk"
)

// What kind of phone a user has
type UserModes string

const (
	UserModesSoftPhone UserModes = "SoftPhone"
	UserModesSipPhone  UserModes = "SipPhone"
)

// What an assistant is tuned for
type AssistantTunings string

const (
	AssistantTuningsAccuracy AssistantTunings = "Accuracy"
	AssistantTuningsSpeed    AssistantTunings = "Speed"
)

// How an assistant pronounces a word
// @Api(Description="How an assistant pronounces a word")
type AssistantWord struct {
	// The word as written
	// @ApiMember(Description="The word as written")
	Word *string `json:"word,omitempty"`
	// How to say it
	// @ApiMember(Description="How to say it")
	Pronounced *string `json:"pronounced,omitempty"`
}

// A page an assistant may read
// @Api(Description="A page an assistant may read")
type AssistantLink struct {
	// The URL of the page
	// @ApiMember(Description="The URL of the page")
	Url *string `json:"url,omitempty"`
	// What the page is about
	// @ApiMember(Description="What the page is about")
	Description *string `json:"description,omitempty"`
}

// How an assistant hands a call over
type AssistantTransferTypes string

const (
	AssistantTransferTypesBlind        AssistantTransferTypes = "Blind"
	AssistantTransferTypesSupervised   AssistantTransferTypes = "Supervised"
	AssistantTransferTypesMessagesOnly AssistantTransferTypes = "MessagesOnly"
)

// Something to ask for when taking a message
// @Api(Description="Something to ask for when taking a message")
type AssistantTakeMessageField struct {
	// The name of the field
	// @ApiMember(Description="The name of the field")
	Name *string `json:"name,omitempty"`
	// What to ask for
	// @ApiMember(Description="What to ask for")
	Description *string `json:"description,omitempty"`
	// Whether the assistant must ask for it
	// @ApiMember(Description="Whether the assistant must ask for it")
	Required bool `json:"required,omitempty"`
}

// Somebody an assistant can transfer to
// @Api(Description="Somebody an assistant can transfer to")
type AssistantContact struct {
	// The name of the contact
	// @ApiMember(Description="The name of the contact")
	Name *string `json:"name,omitempty"`
	// The phone number (E.164)
	// @ApiMember(Description="The phone number (E.164)")
	PhoneNumber *string `json:"phoneNumber,omitempty"`
	// How calls are handed over
	// @ApiMember(Description="How calls are handed over")
	TransferType AssistantTransferTypes `json:"transferType,omitempty"`
	// What the assistant knows about the contact
	// @ApiMember(Description="What the assistant knows about the contact")
	About *string `json:"about,omitempty"`
	// The email address
	// @ApiMember(Description="The email address")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// What to ask for when taking a message
	// @ApiMember(Description="What to ask for when taking a message")
	TakeMessageFields []AssistantTakeMessageField `json:"takeMessageFields,omitempty"`
}

// An HTTP service an assistant may call
// @Api(Description="An HTTP service an assistant may call")
type AssistantIntegration struct {
	// The URI to call
	// @ApiMember(Description="The URI to call")
	Uri *string `json:"uri,omitempty"`
	// The verb of the HTTP call
	// @ApiMember(Description="The verb of the HTTP call")
	HttpMethod_ *string `json:"httpMethod,omitempty"`
	// The token sent to the integration
	// @ApiMember(Description="The token sent to the integration")
	AuthToken *string `json:"authToken,omitempty"`
}

// What an assistant knows and how it speaks
// @Api(Description="What an assistant knows and how it speaks")
type AssistantSettings struct {
	// The name of the company the assistant answers for
	// @ApiMember(Description="The name of the company the assistant answers for")
	CompanyName *string `json:"companyName,omitempty"`
	// What the assistant says first
	// @ApiMember(Description="What the assistant says first")
	Greeting *string `json:"greeting,omitempty"`
	// What the assistant may tell about the company
	// @ApiMember(Description="What the assistant may tell about the company")
	CompanyInformation *string `json:"companyInformation,omitempty"`
	// Instructions to the assistant
	// @ApiMember(Description="Instructions to the assistant")
	CustomPrompt *string `json:"customPrompt,omitempty"`
	// The voice of the assistant
	// @ApiMember(Description="The voice of the assistant")
	Voice *string `json:"voice,omitempty"`
	// The style of the voice
	// @ApiMember(Description="The style of the voice")
	VoiceStyle *string `json:"voiceStyle,omitempty"`
	// Whether the assistant is tuned for accuracy or speed
	// @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
	Tuning AssistantTunings `json:"tuning,omitempty"`
	// How to pronounce words
	// @ApiMember(Description="How to pronounce words")
	Words []AssistantWord `json:"words,omitempty"`
	// Pages the assistant may read
	// @ApiMember(Description="Pages the assistant may read")
	Links []AssistantLink `json:"links,omitempty"`
	// Those the assistant can transfer to or take messages for
	// @ApiMember(Description="Those the assistant can transfer to or take messages for")
	Contacts []AssistantContact `json:"contacts,omitempty"`
	// The HTTP services the assistant may call
	// @ApiMember(Description="The HTTP services the assistant may call")
	Integrations []AssistantIntegration `json:"integrations,omitempty"`
}

// Whether one flow runs always or the schedule decides
type EndpointFlowSchedules string

const (
	EndpointFlowSchedulesAlways    EndpointFlowSchedules = "Always"
	EndpointFlowSchedulesScheduled EndpointFlowSchedules = "Scheduled"
)

// The flow that runs in a schedule state
// @Api(Description="The flow that runs in a schedule state")
type ScheduledFlow struct {
	// The schedule state the flow serves
	// @ApiMember(Description="The schedule state the flow serves")
	State *string `json:"state,omitempty"`
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The name of the flow
	// @ApiMember(Description="The name of the flow")
	FlowName *string `json:"flowName,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
}

// What a portal manager may change
type UserManagerAccess string

const (
	UserManagerAccessReadOnly        UserManagerAccess = "ReadOnly"
	UserManagerAccessReadWrite       UserManagerAccess = "ReadWrite"
	UserManagerAccessReadWriteDelete UserManagerAccess = "ReadWriteDelete"
)

// What a login may see in the dashboard
type DashboardPermissions string

const (
	DashboardPermissionsViewFiles         DashboardPermissions = "ViewFiles"
	DashboardPermissionsViewNotifications DashboardPermissions = "ViewNotifications"
	DashboardPermissionsViewSessions      DashboardPermissions = "ViewSessions"
	DashboardPermissionsViewEndpoints     DashboardPermissions = "ViewEndpoints"
	DashboardPermissionsViewReports       DashboardPermissions = "ViewReports"
	DashboardPermissionsViewCustomers     DashboardPermissions = "ViewCustomers"
	DashboardPermissionsViewFlows         DashboardPermissions = "ViewFlows"
	DashboardPermissionsViewCallCenter    DashboardPermissions = "ViewCallCenter"
)

// Whether an agent takes calls
type AgentStates string

const (
	AgentStatesUnknown   AgentStates = "Unknown"
	AgentStatesReady     AgentStates = "Ready"
	AgentStatesNotReady  AgentStates = "NotReady"
	AgentStatesLoggedOut AgentStates = "LoggedOut"
	AgentStatesWrapUp    AgentStates = "WrapUp"
	AgentStatesOutgoing  AgentStates = "Outgoing"
	AgentStatesOther     AgentStates = "Other"
)

// What a flow can be used for
type FlowRoles string

const (
	FlowRolesUI                 FlowRoles = "UI"
	FlowRolesReference          FlowRoles = "Reference"
	FlowRolesPhoneNumberRouting FlowRoles = "PhoneNumberRouting"
	FlowRolesUserDialOut        FlowRoles = "UserDialOut"
	FlowRolesFaxNumberRouting   FlowRoles = "FaxNumberRouting"
)

// Where the designer lists a node
type FlowNodeCategories string

const (
	FlowNodeCategoriesGeneral      FlowNodeCategories = "General"
	FlowNodeCategoriesVoice        FlowNodeCategories = "Voice"
	FlowNodeCategoriesLogic        FlowNodeCategories = "Logic"
	FlowNodeCategoriesDateAndTime  FlowNodeCategories = "DateAndTime"
	FlowNodeCategoriesAudio        FlowNodeCategories = "Audio"
	FlowNodeCategoriesMessaging    FlowNodeCategories = "Messaging"
	FlowNodeCategoriesAssistant    FlowNodeCategories = "Assistant"
	FlowNodeCategoriesFlows        FlowNodeCategories = "Flows"
	FlowNodeCategoriesFax          FlowNodeCategories = "Fax"
	FlowNodeCategoriesNetwork      FlowNodeCategories = "Network"
	FlowNodeCategoriesCookies      FlowNodeCategories = "Cookies"
	FlowNodeCategoriesCallCenter   FlowNodeCategories = "CallCenter"
	FlowNodeCategoriesIntelligence FlowNodeCategories = "Intelligence"
)

// The type of a value
type ValueTypes string

const (
	ValueTypesNotSpecified  ValueTypes = "NotSpecified"
	ValueTypesString        ValueTypes = "String"
	ValueTypesBoolean       ValueTypes = "Boolean"
	ValueTypesNumber        ValueTypes = "Number"
	ValueTypesList          ValueTypes = "List"
	ValueTypesStruct        ValueTypes = "Struct"
	ValueTypesTransition    ValueTypes = "Transition"
	ValueTypesCustom        ValueTypes = "Custom"
	ValueTypesDate          ValueTypes = "Date"
	ValueTypesAudioFile     ValueTypes = "AudioFile"
	ValueTypesTimeZoneId    ValueTypes = "TimeZoneId"
	ValueTypesPhoneNumber   ValueTypes = "PhoneNumber"
	ValueTypesUser          ValueTypes = "User"
	ValueTypesEndpoint      ValueTypes = "Endpoint"
	ValueTypesTime          ValueTypes = "Time"
	ValueTypesFile          ValueTypes = "File"
	ValueTypesFaxNumber     ValueTypes = "FaxNumber"
	ValueTypesEmailAccount  ValueTypes = "EmailAccount"
	ValueTypesCustomer      ValueTypes = "Customer"
	ValueTypesFlow          ValueTypes = "Flow"
	ValueTypesTeam          ValueTypes = "Team"
	ValueTypesFlowReference ValueTypes = "FlowReference"
	ValueTypesIntegration   ValueTypes = "Integration"
	ValueTypesAssistant     ValueTypes = "Assistant"
)

// How a field is edited
type UIHints string

const (
	UIHintsNone         UIHints = "None"
	UIHintsLargeText    UIHints = "LargeText"
	UIHintsInlineForm   UIHints = "InlineForm"
	UIHintsPassword     UIHints = "Password"
	UIHintsInlineStruct UIHints = "InlineStruct"
)

// Whether a value may be used once only
type DataFieldUniqueness string

const (
	DataFieldUniquenessNotUnique        DataFieldUniqueness = "NotUnique"
	DataFieldUniquenessUnique           DataFieldUniqueness = "Unique"
	DataFieldUniquenessUniqueToCustomer DataFieldUniqueness = "UniqueToCustomer"
)

// What users may do with a field
type UserDataFieldModes string

const (
	UserDataFieldModesHidden    UserDataFieldModes = "Hidden"
	UserDataFieldModesReadOnly  UserDataFieldModes = "ReadOnly"
	UserDataFieldModesReadWrite UserDataFieldModes = "ReadWrite"
)

// A field: its name, its type, and how it is edited
// @Api(Description="A field: its name, its type, and how it is edited")
type DataField struct {
	// The ID of the field
	// @ApiMember(Description="The ID of the field")
	Id *string `json:"id,omitempty"`
	// The name of the field
	// @ApiMember(Description="The name of the field")
	Name *string `json:"name,omitempty"`
	// The type of the value
	// @ApiMember(Description="The type of the value")
	Type ValueTypes `json:"type,omitempty"`
	// How the field is edited
	// @ApiMember(Description="How the field is edited")
	UIHint UIHints `json:"uiHint,omitempty"`
	// The tab of the editor the field is on
	// @ApiMember(Description="The tab of the editor the field is on")
	UITab *string `json:"uiTab,omitempty"`
	// For transitions followed outside the main call path
	// @ApiMember(Description="For transitions followed outside the main call path")
	IsAsync bool `json:"isAsync,omitempty"`
	// Whether the value must be given as it is, not taken from a field
	// @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
	DisableBinding bool `json:"disableBinding,omitempty"`
	// The type of the members, if it is a struct
	// @ApiMember(Description="The type of the members, if it is a struct")
	StructType *DataType `json:"structType,omitempty"`
	// The type of the items, if it is a list
	// @ApiMember(Description="The type of the items, if it is a list")
	ListType *DataType `json:"listType,omitempty"`
	// What the field is for
	// @ApiMember(Description="What the field is for")
	Description *string `json:"description,omitempty"`
	// The values to choose from
	// @ApiMember(Description="The values to choose from")
	PossibleValues []string `json:"possibleValues,omitempty"`
	// Whether the flow sets it rather than reads it
	// @ApiMember(Description="Whether the flow sets it rather than reads it")
	IsOutput bool `json:"isOutput,omitempty"`
	// Where the possible values come from
	// @ApiMember(Description="Where the possible values come from")
	CustomFieldValuesUrl *string `json:"customFieldValuesUrl,omitempty"`
	// The value when none is given
	// @ApiMember(Description="The value when none is given")
	DefaultValue *Value `json:"defaultValue,omitempty"`
	// How the transitions made from the items are named
	// @ApiMember(Description="How the transitions made from the items are named")
	TransitionNameFormat *string `json:"transitionNameFormat,omitempty"`
	// Whether a value may be used once only
	// @ApiMember(Description="Whether a value may be used once only")
	Uniqueness DataFieldUniqueness `json:"uniqueness,omitempty"`
	// Whether it makes sense for voice only
	// @ApiMember(Description="Whether it makes sense for voice only")
	VoiceOnly bool `json:"voiceOnly,omitempty"`
	// The field that decides whether this one is shown
	// @ApiMember(Description="The field that decides whether this one is shown")
	ConditionalVisibilityField *string `json:"conditionalVisibilityField,omitempty"`
	// The value of that field with which this one is shown
	// @ApiMember(Description="The value of that field with which this one is shown")
	ConditionalVisibilityValue *string `json:"conditionalVisibilityValue,omitempty"`
	// Whether templates in the value are left as they are
	// @ApiMember(Description="Whether templates in the value are left as they are")
	NoEvalTemplate bool `json:"noEvalTemplate,omitempty"`
	// What users may do with the field in their settings
	// @ApiMember(Description="What users may do with the field in their settings")
	UserMode UserDataFieldModes `json:"userMode,omitempty"`
	// Whether a value of any type is accepted
	// @ApiMember(Description="Whether a value of any type is accepted")
	AnyValueType bool `json:"anyValueType,omitempty"`
}

// The type of a struct or of the items of a list
// @Api(Description="The type of a struct or of the items of a list")
type DataType struct {
	// The name of the type
	// @ApiMember(Description="The name of the type")
	TypeName *string `json:"typeName,omitempty"`
	// The members of the type
	// @ApiMember(Description="The members of the type")
	Fields []DataField `json:"fields,omitempty"`
}

// A kind of node
// @Api(Description="A kind of node")
type FlowNodeSpec struct {
	// The name to show, such as Dial
	// @ApiMember(Description="The name to show, such as Dial")
	Name *string `json:"name,omitempty"`
	// The type, such as DialNode, or FlowNode for a subflow
	// @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
	TypeName *string `json:"typeName,omitempty"`
	// Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
	// @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
	Url *string `json:"url,omitempty"`
	// Where the designer lists it
	// @ApiMember(Description="Where the designer lists it")
	Category FlowNodeCategories `json:"category,omitempty"`
	// What the node does
	// @ApiMember(Description="What the node does")
	Description *string `json:"description,omitempty"`
	// The fields the node takes
	// @ApiMember(Description="The fields the node takes")
	DataType *DataType `json:"dataType,omitempty"`
}

// Where the value of a parameter comes from
type NodeParameterSources string

const (
	NodeParameterSourcesValue      NodeParameterSources = "Value"
	NodeParameterSourcesExpression NodeParameterSources = "Expression"
	NodeParameterSourcesCustomer   NodeParameterSources = "Customer"
	NodeParameterSourcesSystem     NodeParameterSources = "System"
	NodeParameterSourcesSession    NodeParameterSources = "Session"
	NodeParameterSourcesEndpoint   NodeParameterSources = "Endpoint"
	NodeParameterSourcesUser       NodeParameterSources = "User"
)

// The value of a parameter of a node, or where it comes from
// @Api(Description="The value of a parameter of a node, or where it comes from")
type NodeParameter struct {
	// Unique across all node parameters of the flow
	// @ApiMember(Description="Unique across all node parameters of the flow")
	Id *string `json:"id,omitempty"`
	// The type of the value
	// @ApiMember(Description="The type of the value")
	Type ValueTypes `json:"type,omitempty"`
	// Where the value comes from
	// @ApiMember(Description="Where the value comes from")
	Source NodeParameterSources `json:"source,omitempty"`
	// The value, when the source is Value
	// @ApiMember(Description="The value, when the source is Value")
	Value *Value `json:"value,omitempty"`
	// The name of the field, when the source is not Value or Expression
	// @ApiMember(Description="The name of the field, when the source is not Value or Expression")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The expression, when the source is Expression
	// @ApiMember(Description="The expression, when the source is Expression")
	Expression *string `json:"expression,omitempty"`
	// Whether the node sets the value rather than reads it
	// @ApiMember(Description="Whether the node sets the value rather than reads it")
	IsOutput bool `json:"isOutput,omitempty"`
	// Whether the transition is followed outside the main path
	// @ApiMember(Description="Whether the transition is followed outside the main path")
	IsAsync bool `json:"isAsync,omitempty"`
	// The items, if it is a list
	// @ApiMember(Description="The items, if it is a list")
	ListParameters []NodeParameterMap `json:"listParameters,omitempty"`
	// The members, if it is a struct
	// @ApiMember(Description="The members, if it is a struct")
	StructParameters NodeParameterMap `json:"structParameters,omitempty"`
}

// Node parameters by name
type NodeParameterMap map[string]NodeParameter

// One step of a flow
// @Api(Description="One step of a flow")
type FlowNode struct {
	// Any text, unique within the flow
	// @ApiMember(Description="Any text, unique within the flow")
	Id *string `json:"id,omitempty"`
	// Whether the flow starts here; exactly one node does
	// @ApiMember(Description="Whether the flow starts here; exactly one node does")
	IsStartNode bool `json:"isStartNode,omitempty"`
	// The title given in the designer
	// @ApiMember(Description="The title given in the designer")
	Name *string `json:"name,omitempty"`
	// What kind of node it is
	// @ApiMember(Description="What kind of node it is")
	Spec *FlowNodeSpec `json:"spec,omitempty"`
	// The parameters, by their names
	// @ApiMember(Description="The parameters, by their names")
	Parameters map[string]NodeParameter `json:"parameters,omitempty"`
}

// A value a flow takes or gives
// @Api(Description="A value a flow takes or gives")
type FlowParameter struct {
	// The name of the parameter, unique in the flow
	// @ApiMember(Description="The name of the parameter, unique in the flow")
	Name *string `json:"name,omitempty"`
	// The type of the value
	// @ApiMember(Description="The type of the value")
	Type ValueTypes `json:"type,omitempty"`
	// The type of the items; required for lists
	// @ApiMember(Description="The type of the items; required for lists")
	ListType *DataType `json:"listType,omitempty"`
	// The value when none is given
	// @ApiMember(Description="The value when none is given")
	DefaultValue *Value `json:"defaultValue,omitempty"`
	// Whether callers of the flow see it
	// @ApiMember(Description="Whether callers of the flow see it")
	IsPublic bool `json:"isPublic,omitempty"`
	// Requires isPublic
	// @ApiMember(Description="Requires isPublic")
	IsOutput bool `json:"isOutput,omitempty"`
	// Whether users may turn it in their settings
	// @ApiMember(Description="Whether users may turn it in their settings")
	IsKnob bool `json:"isKnob,omitempty"`
}

// A way out of a flow
// @Api(Description="A way out of a flow")
type FlowExit struct {
	// The ID of the exit
	// @ApiMember(Description="The ID of the exit")
	Id *string `json:"id,omitempty"`
	// The word a transition names to leave here
	// @ApiMember(Description="The word a transition names to leave here")
	Name *string `json:"name,omitempty"`
}

// The designer's layout of a flow; any JSON object
type FlowUI map[string]interface{}

// An outside system
type IntegrationTypes string

const (
	IntegrationTypesHostedSuite IntegrationTypes = "HostedSuite"
	IntegrationTypesOfficeRnd   IntegrationTypes = "OfficeRnd"
	IntegrationTypesZoho        IntegrationTypes = "Zoho"
)

// What a push notification tells
type PushNotificationTypes string

const (
	PushNotificationTypesSessionDisconnected   PushNotificationTypes = "SessionDisconnected"
	PushNotificationTypesSessionInvite         PushNotificationTypes = "SessionInvite"
	PushNotificationTypesChatMessage           PushNotificationTypes = "ChatMessage"
	PushNotificationTypesSessionInactivated    PushNotificationTypes = "SessionInactivated"
	PushNotificationTypesAgentStateChanged     PushNotificationTypes = "AgentStateChanged"
	PushNotificationTypesSessionHeld           PushNotificationTypes = "SessionHeld"
	PushNotificationTypesSessionAnswered       PushNotificationTypes = "SessionAnswered"
	PushNotificationTypesActiveSessionsChanged PushNotificationTypes = "ActiveSessionsChanged"
	PushNotificationTypesPing                  PushNotificationTypes = "Ping"
	PushNotificationTypesSessionScreenChanged  PushNotificationTypes = "SessionScreenChanged"
	PushNotificationTypesToast                 PushNotificationTypes = "Toast"
	PushNotificationTypesSessionInfoChanged    PushNotificationTypes = "SessionInfoChanged"
	PushNotificationTypesMessageReceived       PushNotificationTypes = "MessageReceived"
	PushNotificationTypesSessionHolding        PushNotificationTypes = "SessionHolding"
)

type FlowChannels string

const (
	FlowChannelsVoice FlowChannels = "Voice"
	FlowChannelsChat  FlowChannels = "Chat"
	FlowChannelsFax   FlowChannels = "Fax"
)

// Why an agent is in a state
type AgentStateReasons string

const (
	AgentStateReasonsUnknown     AgentStateReasons = "Unknown"
	AgentStateReasonsSetByUser   AgentStateReasons = "SetByUser"
	AgentStateReasonsMissedCall  AgentStateReasons = "MissedCall"
	AgentStateReasonsSetBySystem AgentStateReasons = "SetBySystem"
)

// What is pushed to a user's devices
// @Api(Description="What is pushed to a user's devices")
type PushNotification struct {
	// What happened
	// @ApiMember(Description="What happened")
	Type PushNotificationTypes `json:"type,omitempty"`
	// The channel of the session
	// @ApiMember(Description="The channel of the session")
	Channel FlowChannels `json:"channel,omitempty"`
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The user name of the endpoint
	// @ApiMember(Description="The user name of the endpoint")
	EndpointUserName *string `json:"endpointUserName,omitempty"`
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// Who sent the message
	// @ApiMember(Description="Who sent the message")
	Sender *string `json:"sender,omitempty"`
	// The title
	// @ApiMember(Description="The title")
	Title *string `json:"title,omitempty"`
	// The text of the message
	// @ApiMember(Description="The text of the message")
	Body *string `json:"body,omitempty"`
	// The number shown on the app icon
	// @ApiMember(Description="The number shown on the app icon")
	Badge *int `json:"badge,omitempty"`
	// The URI of the attachment
	// @ApiMember(Description="The URI of the attachment")
	AttachmentUri *string `json:"attachmentUri,omitempty"`
	// The content type of the attachment
	// @ApiMember(Description="The content type of the attachment")
	AttachmentContentType *string `json:"attachmentContentType,omitempty"`
	// The state of the agent
	// @ApiMember(Description="The state of the agent")
	AgentState AgentStates `json:"agentState,omitempty"`
	// Why the agent is in this state
	// @ApiMember(Description="Why the agent is in this state")
	AgentStateReason AgentStateReasons `json:"agentStateReason,omitempty"`
}

// What every report takes
// @Api(Description="What every report takes")
type ReportRequest struct {
	// The account to report on
	// @ApiMember(Description="The account to report on")
	AccountId *string `json:"accountId,omitempty"`
	// The address that gets a mail when done
	// @ApiMember(Description="The address that gets a mail when done")
	EmailAddressToNotify *string `json:"emailAddressToNotify,omitempty"`
	// The URL called with the report data when done
	// @ApiMember(Description="The URL called with the report data when done")
	WebhookUrl *string `json:"webhookUrl,omitempty"`
}

type SessionHoldReasons string

const (
	SessionHoldReasonsNone         SessionHoldReasons = "None"
	SessionHoldReasonsTransferring SessionHoldReasons = "Transferring"
)

type SessionCallState string

const (
	SessionCallStateDisconnected SessionCallState = "Disconnected"
	SessionCallStateRinging      SessionCallState = "Ringing"
	SessionCallStateConnected    SessionCallState = "Connected"
	SessionCallStateHold         SessionCallState = "Hold"
	SessionCallStatePassive      SessionCallState = "Passive"
)

type SessionQueueStates string

const (
	SessionQueueStatesNone         SessionQueueStates = "None"
	SessionQueueStatesQueued       SessionQueueStates = "Queued"
	SessionQueueStatesRinging      SessionQueueStates = "Ringing"
	SessionQueueStatesConnected    SessionQueueStates = "Connected"
	SessionQueueStatesHold         SessionQueueStates = "Hold"
	SessionQueueStatesDisconnected SessionQueueStates = "Disconnected"
)

// A region of the carrier's SIP network
type TwilioSipRegions string

const (
	TwilioSipRegionsUS1 TwilioSipRegions = "US1"
	TwilioSipRegionsUS2 TwilioSipRegions = "US2"
	TwilioSipRegionsIE1 TwilioSipRegions = "IE1"
	TwilioSipRegionsDE1 TwilioSipRegions = "DE1"
	TwilioSipRegionsSG1 TwilioSipRegions = "SG1"
	TwilioSipRegionsJP1 TwilioSipRegions = "JP1"
	TwilioSipRegionsBR1 TwilioSipRegions = "BR1"
	TwilioSipRegionsAU1 TwilioSipRegions = "AU1"
)

// A custom field of the account, with its value
// @Api(Description="A custom field of the account, with its value")
type SystemSettingsField struct {
	DataField
	// The value
	// @ApiMember(Description="The value")
	Value *Value `json:"value,omitempty"`
}

// A custom field of customers
// @Api(Description="A custom field of customers")
type CustomerDataField struct {
	DataField
	// Whether the field can be searched
	// @ApiMember(Description="Whether the field can be searched")
	ShowInSearch bool `json:"showInSearch,omitempty"`
	// Whether lists show the field
	// @ApiMember(Description="Whether lists show the field")
	ShowInLists bool `json:"showInLists,omitempty"`
}

// A custom field of endpoints
// @Api(Description="A custom field of endpoints")
type EndpointDataField struct {
	DataField
	// Whether the field can be searched
	// @ApiMember(Description="Whether the field can be searched")
	ShowInSearch bool `json:"showInSearch,omitempty"`
	// Whether lists show the field
	// @ApiMember(Description="Whether lists show the field")
	ShowInLists bool `json:"showInLists,omitempty"`
	// Only endpoints of this type have the field
	// @ApiMember(Description="Only endpoints of this type have the field")
	EndpointType *EndpointTypes `json:"endpointType,omitempty"`
	// Whether the field holds the caller ID
	// @ApiMember(Description="Whether the field holds the caller ID")
	IsCallerId bool `json:"isCallerId,omitempty"`
	// Whether users may turn it in their settings
	// @ApiMember(Description="Whether users may turn it in their settings")
	IsKnob bool `json:"isKnob,omitempty"`
}

// How a connection to a mail server is protected
type EmailSecurity string

const (
	EmailSecurityStartTls EmailSecurity = "StartTls"
	EmailSecurityTls      EmailSecurity = "Tls"
	EmailSecurityNone     EmailSecurity = "None"
)

// An account for sending email
// @Api(Description="An account for sending email")
type EmailAccount struct {
	// The ID of the email account
	// @ApiMember(Description="The ID of the email account")
	Id *string `json:"id,omitempty"`
	// The name to show
	// @ApiMember(Description="The name to show")
	DisplayName *string `json:"displayName,omitempty"`
	// The email address
	// @ApiMember(Description="The email address")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The user name at the mail server
	// @ApiMember(Description="The user name at the mail server")
	UserName *string `json:"userName,omitempty"`
	// The password at the mail server. It is stored when it is sent, and never shown
	// @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
	Password *string `json:"password,omitempty"`
	// Whether a password is stored
	// @ApiMember(Description="Whether a password is stored")
	HasPassword bool `json:"hasPassword,omitempty"`
	// The mail server
	// @ApiMember(Description="The mail server")
	ServerName *string `json:"serverName,omitempty"`
	// The port of the mail server
	// @ApiMember(Description="The port of the mail server")
	ServerPort *int `json:"serverPort,omitempty"`
	// How the connection to the mail server is protected
	// @ApiMember(Description="How the connection to the mail server is protected")
	Security EmailSecurity `json:"security,omitempty"`
}

// The colour of a tag
type TagColors string

const (
	TagColorsGray   TagColors = "Gray"
	TagColorsRed    TagColors = "Red"
	TagColorsOrange TagColors = "Orange"
	TagColorsYellow TagColors = "Yellow"
	TagColorsGreen  TagColors = "Green"
	TagColorsTeal   TagColors = "Teal"
	TagColorsBlue   TagColors = "Blue"
	TagColorsCyan   TagColors = "Cyan"
	TagColorsPurple TagColors = "Purple"
	TagColorsPink   TagColors = "Pink"
)

// A label on customers, endpoints and flows
// @Api(Description="A label on customers, endpoints and flows")
type Tag struct {
	// The ID of the tag
	// @ApiMember(Description="The ID of the tag")
	Id *string `json:"id,omitempty"`
	// The name of the tag
	// @ApiMember(Description="The name of the tag")
	Name *string `json:"name,omitempty"`
	// The colour of the tag
	// @ApiMember(Description="The colour of the tag")
	Color TagColors `json:"color,omitempty"`
}

// A change that an assistant proposes and a person applies
// @Api(Description="A change that an assistant proposes and a person applies")
type AISessionActionInfo struct {
	// The date the action was recorded
	// @ApiMember(Description="The date the action was recorded")
	Date *string `json:"date,omitempty"`
	// The ID of the action
	// @ApiMember(Description="The ID of the action")
	Id *string `json:"id,omitempty"`
	// The name of the function to call
	// @ApiMember(Description="The name of the function to call")
	FunctionName *string `json:"functionName,omitempty"`
	// The arguments of the function (JSON)
	// @ApiMember(Description="The arguments of the function (JSON)")
	Arguments *string `json:"arguments,omitempty"`
	// What the action does, for a person to read
	// @ApiMember(Description="What the action does, for a person to read")
	Description *string `json:"description,omitempty"`
	// Whether the action can be applied; if not, it is skipped
	// @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
	CanBeApplied bool `json:"canBeApplied,omitempty"`
}

// AI minutes of one account
// @Api(Description="AI minutes of one account")
type AIAccountUsage struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The minutes used in the range
	// @ApiMember(Description="The minutes used in the range")
	AIMinutes int `json:"aiMinutes,omitempty"`
}

// AI minutes of one customer
// @Api(Description="AI minutes of one customer")
type AICustomerUsage struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The minutes used in the range
	// @ApiMember(Description="The minutes used in the range")
	AIMinutes int `json:"aiMinutes,omitempty"`
}

// The user of the app
// @Api(Description="The user of the app")
type AppUserInfo struct {
	// The first name
	// @ApiMember(Description="The first name")
	FirstName *string `json:"firstName,omitempty"`
	// The last name
	// @ApiMember(Description="The last name")
	LastName *string `json:"lastName,omitempty"`
	// The full name
	// @ApiMember(Description="The full name")
	Name *string `json:"name,omitempty"`
}

// Settings of an outside phone system
// @Api(Description="Settings of an outside phone system")
type ThirdPartyPhoneSystemSettings struct{}

// What can be configured
type SettingsObjectTypes string

const (
	SettingsObjectTypesEndpoint SettingsObjectTypes = "Endpoint"
	SettingsObjectTypesCustomer SettingsObjectTypes = "Customer"
)

// A value to choose
// @Api(Description="A value to choose")
type SettingsPossibleValue struct {
	// The name of the value to show
	// @ApiMember(Description="The name of the value to show")
	DisplayName *string `json:"displayName,omitempty"`
	// The value
	// @ApiMember(Description="The value")
	Value *Value `json:"value,omitempty"`
}

// One thing that can be configured
// @Api(Description="One thing that can be configured")
type SettingsField struct {
	// The name of the field
	// @ApiMember(Description="The name of the field")
	Name *string `json:"name,omitempty"`
	// The name of the field to show
	// @ApiMember(Description="The name of the field to show")
	DisplayName *string `json:"displayName,omitempty"`
	// The type of the value
	// @ApiMember(Description="The type of the value")
	Type ValueTypes `json:"type,omitempty"`
	// The value
	// @ApiMember(Description="The value")
	Value *Value `json:"value,omitempty"`
	// Whether it can only be read
	// @ApiMember(Description="Whether it can only be read")
	ReadOnly bool `json:"readOnly,omitempty"`
	// The values to choose from
	// @ApiMember(Description="The values to choose from")
	PossibleValues []SettingsPossibleValue `json:"possibleValues,omitempty"`
	// The field the value belongs to
	// @ApiMember(Description="The field the value belongs to")
	DataField *DataField `json:"dataField,omitempty"`
}

// An endpoint or customer that can be configured
// @Api(Description="An endpoint or customer that can be configured")
type SettingsObject struct {
	// The ID of the endpoint or customer
	// @ApiMember(Description="The ID of the endpoint or customer")
	Id *string `json:"id,omitempty"`
	// The name of the endpoint or customer
	// @ApiMember(Description="The name of the endpoint or customer")
	Name *string `json:"name,omitempty"`
	// A description
	// @ApiMember(Description="A description")
	Description *string `json:"description,omitempty"`
	// Whether it can only be read
	// @ApiMember(Description="Whether it can only be read")
	ReadOnly bool `json:"readOnly,omitempty"`
	// Whether it is an endpoint or a customer
	// @ApiMember(Description="Whether it is an endpoint or a customer")
	Type SettingsObjectTypes `json:"type,omitempty"`
	// The type of endpoint, if it is one
	// @ApiMember(Description="The type of endpoint, if it is one")
	EndpointType *EndpointTypes `json:"endpointType,omitempty"`
	// What can be configured of it
	// @ApiMember(Description="What can be configured of it")
	Fields []SettingsField `json:"fields,omitempty"`
}

// One field that is wrong.
// @Api(Description="One field that is wrong.")
type ResponseError struct {
	ErrorCode *string           `json:"errorCode,omitempty"`
	FieldName *string           `json:"fieldName,omitempty"`
	Message   *string           `json:"message,omitempty"`
	Meta      map[string]string `json:"meta,omitempty"`
}

// What went wrong, as every error body says it (`wire.md` §5.1).
// @Api(Description="What went wrong, as every error body says it (`wire.md` §5.1).")
type ResponseStatus struct {
	ErrorCode  *string           `json:"errorCode,omitempty"`
	Message    *string           `json:"message,omitempty"`
	StackTrace *string           `json:"stackTrace,omitempty"`
	Errors     []ResponseError   `json:"errors,omitempty"`
	Meta       map[string]string `json:"meta,omitempty"`
}

// What a contact is
type AppContactTypes string

const (
	AppContactTypesUser    AppContactTypes = "User"
	AppContactTypesTeam    AppContactTypes = "Team"
	AppContactTypesContact AppContactTypes = "Contact"
)

// Somebody the user of the app can reach
// @Api(Description="Somebody the user of the app can reach")
type AppContact struct {
	// The name of the contact
	// @ApiMember(Description="The name of the contact")
	DisplayName *string `json:"displayName,omitempty"`
	// The phone number or address of the contact
	// @ApiMember(Description="The phone number or address of the contact")
	Address *string `json:"address,omitempty"`
	// The type of contact
	// @ApiMember(Description="The type of contact")
	Type AppContactTypes `json:"type,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// Whether the contact can be called
	// @ApiMember(Description="Whether the contact can be called")
	CanCall bool `json:"canCall,omitempty"`
	// Whether the contact can be chatted with
	// @ApiMember(Description="Whether the contact can be chatted with")
	CanChat bool `json:"canChat,omitempty"`
}

// The record in an outside system that an object is tied to
// @Api(Description="The record in an outside system that an object is tied to")
type EntityIntegrationData struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
	// The ID of the record in the outside system
	// @ApiMember(Description="The ID of the record in the outside system")
	MapsToId *string `json:"mapsToId,omitempty"`
}

// What decides whether a rule matches
type SimpleSchedulingRuleTypes string

const (
	SimpleSchedulingRuleTypesAlways        SimpleSchedulingRuleTypes = "Always"
	SimpleSchedulingRuleTypesCustomerState SimpleSchedulingRuleTypes = "CustomerState"
	SimpleSchedulingRuleTypesTime          SimpleSchedulingRuleTypes = "Time"
)

// A day of the week
type DayOfWeek string

const (
	DayOfWeekSunday    DayOfWeek = "Sunday"
	DayOfWeekMonday    DayOfWeek = "Monday"
	DayOfWeekTuesday   DayOfWeek = "Tuesday"
	DayOfWeekWednesday DayOfWeek = "Wednesday"
	DayOfWeekThursday  DayOfWeek = "Thursday"
	DayOfWeekFriday    DayOfWeek = "Friday"
	DayOfWeekSaturday  DayOfWeek = "Saturday"
)

// A day of the week, or which one of the period
// @Api(Description="A day of the week, or which one of the period")
type ScheduleDay struct {
	// Which of these days in the period (1 is the first, -1 the last, 0 every one)
	// @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
	Offset int `json:"offset,omitempty"`
	// The day of the week
	// @ApiMember(Description="The day of the week")
	DayOfWeek DayOfWeek `json:"dayOfWeek,omitempty"`
}

// How often a rule recurs
type SchedulingRuleFrequency string

const (
	SchedulingRuleFrequencyNone     SchedulingRuleFrequency = "None"
	SchedulingRuleFrequencySecondly SchedulingRuleFrequency = "Secondly"
	SchedulingRuleFrequencyMinutely SchedulingRuleFrequency = "Minutely"
	SchedulingRuleFrequencyHourly   SchedulingRuleFrequency = "Hourly"
	SchedulingRuleFrequencyDaily    SchedulingRuleFrequency = "Daily"
	SchedulingRuleFrequencyWeekly   SchedulingRuleFrequency = "Weekly"
	SchedulingRuleFrequencyMonthly  SchedulingRuleFrequency = "Monthly"
	SchedulingRuleFrequencyYearly   SchedulingRuleFrequency = "Yearly"
)

// When a state holds, recurring like an iCalendar rule
// @Api(Description="When a state holds, recurring like an iCalendar rule")
type SchedulingRule struct {
	// The ID of the rule
	// @ApiMember(Description="The ID of the rule")
	Id *string `json:"id,omitempty"`
	// The name of the rule
	// @ApiMember(Description="The name of the rule")
	Name *string `json:"name,omitempty"`
	// Rules are tried in the order of their priority
	// @ApiMember(Description="Rules are tried in the order of their priority")
	Priority int `json:"priority,omitempty"`
	// The state produced while the rule matches
	// @ApiMember(Description="The state produced while the rule matches")
	State *string `json:"state,omitempty"`
	// Where the rule comes from
	// @ApiMember(Description="Where the rule comes from")
	Source *string `json:"source,omitempty"`
	// The condition under which the rule matches
	// @ApiMember(Description="The condition under which the rule matches")
	Condition *string `json:"condition,omitempty"`
	// What decides whether the rule matches
	// @ApiMember(Description="What decides whether the rule matches")
	SimpleRuleType SimpleSchedulingRuleTypes `json:"simpleRuleType,omitempty"`
	// The customer state to match when the simple type is CustomerState
	// @ApiMember(Description="The customer state to match when the simple type is CustomerState")
	CustomerState *string `json:"customerState,omitempty"`
	// The ID of the flow that decides, for a rule with a flow
	// @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// Whether the rule matches all day
	// @ApiMember(Description="Whether the rule matches all day")
	IsAllDay bool `json:"isAllDay,omitempty"`
	// The first day on which the rule matches (YYYY-MM-DD)
	// @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// When the rule starts matching on a day (HH:mm)
	// @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
	StartTime *string `json:"startTime,omitempty"`
	// When the rule stops matching on a day (HH:mm)
	// @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
	EndTime *string `json:"endTime,omitempty"`
	// Which of the moments of one interval count (1 is the first, -1 the last)
	// @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
	BySetPosition []int `json:"bySetPosition,omitempty"`
	// The months in which the rule matches (1 to 12)
	// @ApiMember(Description="The months in which the rule matches (1 to 12)")
	ByMonth []int `json:"byMonth,omitempty"`
	// The weeks of the year in which the rule matches (1 to 53, negative from the end)
	// @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
	ByWeekNo []int `json:"byWeekNo,omitempty"`
	// The days of the year on which the rule matches (1 to 366, negative from the end)
	// @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
	ByYearDay []int `json:"byYearDay,omitempty"`
	// The days of the month on which the rule matches (1 to 31, negative from the end)
	// @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
	ByMonthDay []int `json:"byMonthDay,omitempty"`
	// The days of the week on which the rule matches
	// @ApiMember(Description="The days of the week on which the rule matches")
	ByDay []ScheduleDay `json:"byDay,omitempty"`
	// The hours at which the rule matches (0 to 23)
	// @ApiMember(Description="The hours at which the rule matches (0 to 23)")
	ByHour []int `json:"byHour,omitempty"`
	// The minutes at which the rule matches (0 to 59)
	// @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
	ByMinute []int `json:"byMinute,omitempty"`
	// Every how many periods the rule recurs
	// @ApiMember(Description="Every how many periods the rule recurs")
	Interval int `json:"interval,omitempty"`
	// How many times the rule recurs; 0 is without end
	// @ApiMember(Description="How many times the rule recurs; 0 is without end")
	Count int `json:"count,omitempty"`
	// The last day on which the rule matches (YYYY-MM-DD)
	// @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
	UntilDate *string `json:"untilDate,omitempty"`
	// How often the rule recurs
	// @ApiMember(Description="How often the rule recurs")
	Frequency SchedulingRuleFrequency `json:"frequency,omitempty"`
}

// A field that can be the source of a value
// @Api(Description="A field that can be the source of a value")
type GetParameterField struct {
	// The name of the field
	// @ApiMember(Description="The name of the field")
	FieldName *string `json:"fieldName,omitempty"`
	// The type of the value
	// @ApiMember(Description="The type of the value")
	ValueType ValueTypes `json:"valueType,omitempty"`
	// The field, if it is a custom one
	// @ApiMember(Description="The field, if it is a custom one")
	Field *DataField `json:"field,omitempty"`
}

// A flow of a package
// @Api(Description="A flow of a package")
type PackageFlow struct {
	// The ID in the package
	// @ApiMember(Description="The ID in the package")
	SourceId *string `json:"sourceId,omitempty"`
	// The ID in the account, once it is imported
	// @ApiMember(Description="The ID in the account, once it is imported")
	Id *string `json:"id,omitempty"`
	// The name of the flow
	// @ApiMember(Description="The name of the flow")
	Name *string `json:"name,omitempty"`
}

// A custom field of a package
// @Api(Description="A custom field of a package")
type PackageFieldInfo struct {
	// What has the field: Customer, Endpoint or System
	// @ApiMember(Description="What has the field: Customer, Endpoint or System")
	Source NodeParameterSources `json:"source,omitempty"`
	// The name of the field
	// @ApiMember(Description="The name of the field")
	Name *string `json:"name,omitempty"`
	// Whether the account gets it; otherwise it has such a field
	// @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
	IsNew bool `json:"isNew,omitempty"`
}

// What flows belong to, are tagged with, and name as it is
type PackageResourceTypes string

const (
	PackageResourceTypesCustomer    PackageResourceTypes = "Customer"
	PackageResourceTypesTag         PackageResourceTypes = "Tag"
	PackageResourceTypesPhoneNumber PackageResourceTypes = "PhoneNumber"
	PackageResourceTypesAddress     PackageResourceTypes = "Address"
)

// What flows of a package name: a customer, a tag, or a telephone number or an address as it is
// @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
type PackageResource struct {
	// What it is
	// @ApiMember(Description="What it is")
	Type PackageResourceTypes `json:"type,omitempty"`
	// The ID in the package, or the number or address
	// @ApiMember(Description="The ID in the package, or the number or address")
	SourceId *string `json:"sourceId,omitempty"`
	// The name in the package
	// @ApiMember(Description="The name in the package")
	Name *string `json:"name,omitempty"`
	// The ID in the account, without which flows are imported without it; or the number or address that they get
	// @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
	Id *string `json:"id,omitempty"`
}

// Something that is in the way of an import
// @Api(Description="Something that is in the way of an import")
type PackageConflict struct {
	// The code of the error
	// @ApiMember(Description="The code of the error")
	ErrorCode *string `json:"errorCode,omitempty"`
	// Where in the package
	// @ApiMember(Description="Where in the package")
	Path *string `json:"path,omitempty"`
	// What is wrong
	// @ApiMember(Description="What is wrong")
	Message *string `json:"message,omitempty"`
}

// A member of a flow that differs
// @Api(Description="A member of a flow that differs")
type FlowMemberChange struct {
	// The name of the member
	// @ApiMember(Description="The name of the member")
	Name *string `json:"name,omitempty"`
	// The value before
	// @ApiMember(Description="The value before")
	Before interface{} `json:"before,omitempty"`
	// The value after
	// @ApiMember(Description="The value after")
	After interface{} `json:"after,omitempty"`
}

// How something differs
type FlowChanges string

const (
	FlowChangesAdded   FlowChanges = "Added"
	FlowChangesRemoved FlowChanges = "Removed"
	FlowChangesChanged FlowChanges = "Changed"
)

// A node that differs in itself; its parameters are listed apart
// @Api(Description="A node that differs in itself; its parameters are listed apart")
type FlowNodeChange struct {
	// How it differs
	// @ApiMember(Description="How it differs")
	Change FlowChanges `json:"change,omitempty"`
	// The ID of the node
	// @ApiMember(Description="The ID of the node")
	NodeId *string `json:"nodeId,omitempty"`
	// The node before, without its parameters
	// @ApiMember(Description="The node before, without its parameters")
	Before *FlowNode `json:"before,omitempty"`
	// The node after, without its parameters
	// @ApiMember(Description="The node after, without its parameters")
	After *FlowNode `json:"after,omitempty"`
}

// A way from a node to another that differs
// @Api(Description="A way from a node to another that differs")
type FlowTransitionChange struct {
	// How it differs
	// @ApiMember(Description="How it differs")
	Change FlowChanges `json:"change,omitempty"`
	// The ID of the node
	// @ApiMember(Description="The ID of the node")
	NodeId *string `json:"nodeId,omitempty"`
	// The parameter that holds the transition; inside of lists and structs with the path to it
	// @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
	Parameter *string `json:"parameter,omitempty"`
	// The node or exit it led to
	// @ApiMember(Description="The node or exit it led to")
	Before *string `json:"before,omitempty"`
	// The node or exit it leads to
	// @ApiMember(Description="The node or exit it leads to")
	After *string `json:"after,omitempty"`
}

// A parameter of a node that differs
// @Api(Description="A parameter of a node that differs")
type FlowNodeParameterChange struct {
	// How it differs
	// @ApiMember(Description="How it differs")
	Change FlowChanges `json:"change,omitempty"`
	// The ID of the node
	// @ApiMember(Description="The ID of the node")
	NodeId *string `json:"nodeId,omitempty"`
	// The parameter; inside of lists and structs with the path to it
	// @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
	Parameter *string `json:"parameter,omitempty"`
	// The parameter before, without what is inside of it
	// @ApiMember(Description="The parameter before, without what is inside of it")
	Before *NodeParameter `json:"before,omitempty"`
	// The parameter after, without what is inside of it
	// @ApiMember(Description="The parameter after, without what is inside of it")
	After *NodeParameter `json:"after,omitempty"`
}

// A parameter of the flow that differs
// @Api(Description="A parameter of the flow that differs")
type FlowParameterChange struct {
	// How it differs
	// @ApiMember(Description="How it differs")
	Change FlowChanges `json:"change,omitempty"`
	// The name of the parameter
	// @ApiMember(Description="The name of the parameter")
	Name *string `json:"name,omitempty"`
	// The parameter before
	// @ApiMember(Description="The parameter before")
	Before *FlowParameter `json:"before,omitempty"`
	// The parameter after
	// @ApiMember(Description="The parameter after")
	After *FlowParameter `json:"after,omitempty"`
}

// An exit that differs
// @Api(Description="An exit that differs")
type FlowExitChange struct {
	// How it differs
	// @ApiMember(Description="How it differs")
	Change FlowChanges `json:"change,omitempty"`
	// The name of the exit
	// @ApiMember(Description="The name of the exit")
	Name *string `json:"name,omitempty"`
}

// The state of a connection
type IntegrationStatuses string

const (
	IntegrationStatusesNotConnected IntegrationStatuses = "NotConnected"
	IntegrationStatusesConnected    IntegrationStatuses = "Connected"
	IntegrationStatusesSyncing      IntegrationStatuses = "Syncing"
	IntegrationStatusesError        IntegrationStatuses = "Error"
)

// What an integration can do
type IntegrationFeatures string

const (
	IntegrationFeaturesCustomerSearch  IntegrationFeatures = "CustomerSearch"
	IntegrationFeaturesContactSearch   IntegrationFeatures = "ContactSearch"
	IntegrationFeaturesCustomerMapping IntegrationFeatures = "CustomerMapping"
	IntegrationFeaturesUserMapping     IntegrationFeatures = "UserMapping"
	IntegrationFeaturesSync            IntegrationFeatures = "Sync"
)

// Messages between an endpoint and another address
// @Api(Description="Messages between an endpoint and another address")
type ConversationInfo struct {
	// The ID of the conversation
	// @ApiMember(Description="The ID of the conversation")
	Id *string `json:"id,omitempty"`
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The other party's address
	// @ApiMember(Description="The other party's address")
	OtherAddress *string `json:"otherAddress,omitempty"`
	// How many of its messages are unread
	// @ApiMember(Description="How many of its messages are unread")
	UnreadCount int `json:"unreadCount,omitempty"`
	// The newest message
	// @ApiMember(Description="The newest message")
	MostRecentMessage *MessageInfo `json:"mostRecentMessage,omitempty"`
}

// A figure on calls
// @Api(Description="A figure on calls")
type AppHomeCallMetric struct{}

// A form completed in HostedSuite
// @Api(Description="A form completed in HostedSuite")
type HostedSuiteCompletedForm struct{}

// How far a report is
type ReportStatuses string

const (
	ReportStatusesQueued    ReportStatuses = "Queued"
	ReportStatusesRunning   ReportStatuses = "Running"
	ReportStatusesCompleted ReportStatuses = "Completed"
	ReportStatusesError     ReportStatuses = "Error"
)

type SessionDialState string

const (
	SessionDialStateNone   SessionDialState = "None"
	SessionDialStateActive SessionDialState = "Active"
)

type SessionLogInfo struct {
	Date    *string `json:"date,omitempty"`
	Message *string `json:"message,omitempty"`
}

type SessionMemberCallState string

const (
	SessionMemberCallStateNone      SessionMemberCallState = "None"
	SessionMemberCallStateRinging   SessionMemberCallState = "Ringing"
	SessionMemberCallStateConnected SessionMemberCallState = "Connected"
	SessionMemberCallStateHold      SessionMemberCallState = "Hold"
)

type SessionMemberRoles string

const (
	SessionMemberRolesNone     SessionMemberRoles = "None"
	SessionMemberRolesCaller   SessionMemberRoles = "Caller"
	SessionMemberRolesAgent    SessionMemberRoles = "Agent"
	SessionMemberRolesTransfer SessionMemberRoles = "Transfer"
)

type SessionMemberInfo struct {
	Identity         *string                `json:"identity,omitempty"`
	EndpointId       *string                `json:"endpointId,omitempty"`
	DisplayName      *string                `json:"displayName,omitempty"`
	IsOriginalMember bool                   `json:"isOriginalMember,omitempty"`
	AvatarUrl        *string                `json:"avatarUrl,omitempty"`
	ApplicationData  map[string]string      `json:"applicationData,omitempty"`
	CallState        SessionMemberCallState `json:"callState,omitempty"`
	Role             SessionMemberRoles     `json:"role,omitempty"`
	CallSid          *string                `json:"callSid,omitempty"`
	Muted            bool                   `json:"muted,omitempty"`
}

type SessionDirections string

const (
	SessionDirectionsIncoming SessionDirections = "Incoming"
	SessionDirectionsOutgoing SessionDirections = "Outgoing"
)

// The outcome of checking an account
// @Api(Description="The outcome of checking an account")
type CheckAccountResponse struct {
	// The outcome of the check
	// @ApiMember(Description="The outcome of the check")
	Message *string `json:"message,omitempty"`
}

type AccountInfo struct {
	EntityInfo
	// The name of this account
	// @ApiMember(Description="The name of this account")
	Name *string `json:"name,omitempty"`
	// The ID of this account's parent
	// @ApiMember(Description="The ID of this account's parent")
	ParentAccountId *string `json:"parentAccountId,omitempty"`
	// The twilio account SID
	// @ApiMember(Description="The twilio account SID")
	TwilioAccountSid *string `json:"twilioAccountSid,omitempty"`
	// The ancestors of this account. Useful for breadcrumbs
	// @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
	AncestorIds []string `json:"ancestorIds,omitempty"`
	// The max number of phone numbers this account can have
	// @ApiMember(Description="The max number of phone numbers this account can have")
	MaxPhoneNumbers int `json:"maxPhoneNumbers,omitempty"`
	// This account is BYOA
	// @ApiMember(Description="This account is BYOA")
	IsBYOA bool `json:"isBYOA,omitempty"`
	// TrustHub Profile Sid
	// @ApiMember(Description="TrustHub Profile Sid")
	TrustHubProfileSid *string `json:"trustHubProfileSid,omitempty"`
	// The ID of the logo file
	// @ApiMember(Description="The ID of the logo file")
	LogoId *string `json:"logoId,omitempty"`
	// The URI of the logo file
	// @ApiMember(Description="The URI of the logo file")
	LogoUri *string `json:"logoUri,omitempty"`
	// The billing settings for this account
	// @ApiMember(Description="The billing settings for this account")
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
}

type ListResponse[T any] struct {
	// The items
	// @ApiMember(Description="The items")
	Items []T `json:"items,omitempty"`
	// The total number of items
	// @ApiMember(Description="The total number of items")
	TotalCount int `json:"totalCount,omitempty"`
	// The total number of pages
	// @ApiMember(Description="The total number of pages")
	TotalPages int `json:"totalPages,omitempty"`
	// Are there more pages of items? Used with simplified paging
	// @ApiMember(Description="Are there more pages of items? Used with simplified paging")
	HasMorePages bool `json:"hasMorePages,omitempty"`
}

// An address for emergency calls
// @Api(Description="An address for emergency calls")
type AddressInfo struct {
	// The ID
	// @ApiMember(Description="The ID")
	Id *string `json:"id,omitempty"`
	// A name to recognise it by
	// @ApiMember(Description="A name to recognise it by")
	FriendlyName *string `json:"friendlyName,omitempty"`
	// Whether emergency calls may use the address
	// @ApiMember(Description="Whether emergency calls may use the address")
	EmergencyEnabled bool `json:"emergencyEnabled,omitempty"`
	// The name of the person or company at the address
	// @ApiMember(Description="The name of the person or company at the address")
	CustomerName *string `json:"customerName,omitempty"`
	// The street
	// @ApiMember(Description="The street")
	Street *string `json:"street,omitempty"`
	// The city
	// @ApiMember(Description="The city")
	City *string `json:"city,omitempty"`
	// The state or province
	// @ApiMember(Description="The state or province")
	Region *string `json:"region,omitempty"`
	// The postal code
	// @ApiMember(Description="The postal code")
	PostalCode *string `json:"postalCode,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	ISOCountry *string `json:"isoCountry,omitempty"`
}

type AISessionInfo struct {
	EntityInfo
	// The ID of the account associated with this session
	// @ApiMember(Description="The ID of the account associated with this session")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account associated with this customer
	// @ApiMember(Description="The name of the account associated with this customer")
	AccountName *string `json:"accountName,omitempty"`
	// The purpose for this AI session
	// @ApiMember(Description="The purpose for this AI session")
	Purpose *string `json:"purpose,omitempty"`
}

// An AI session with its queued actions
// @Api(Description="An AI session with its queued actions")
type AISessionDetail struct {
	AISessionInfo
	// The queued actions recorded on the session
	// @ApiMember(Description="The queued actions recorded on the session")
	Actions []AISessionActionInfo `json:"actions,omitempty"`
	// The text log of the latest applied change set
	// @ApiMember(Description="The text log of the latest applied change set")
	Log *string `json:"log,omitempty"`
}

// AI minutes over a range of days
// @Api(Description="AI minutes over a range of days")
type AIUsage struct {
	// The minutes of each account
	// @ApiMember(Description="The minutes of each account")
	AccountUsage []AIAccountUsage `json:"accountUsage,omitempty"`
	// The minutes of each customer
	// @ApiMember(Description="The minutes of each customer")
	CustomerUsage []AICustomerUsage `json:"customerUsage,omitempty"`
}

// A file: an upload, a voice message, a recording, a fax
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
type FileInfo struct {
	EntityInfo
	// The type of file
	// @ApiMember(Description="The type of file")
	Type FileTypes `json:"type,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	AccountName *string `json:"accountName,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// The customers from the outermost to the one this belongs to
	// @ApiMember(Description="The customers from the outermost to the one this belongs to")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// The ID of the agent
	// @ApiMember(Description="The ID of the agent")
	UserId *string `json:"userId,omitempty"`
	// The name of the agent
	// @ApiMember(Description="The name of the agent")
	UserName *string `json:"userName,omitempty"`
	// The original name of the file
	// @ApiMember(Description="The original name of the file")
	FileName *string `json:"fileName,omitempty"`
	// Where the bytes are
	// @ApiMember(Description="Where the bytes are")
	Uri *string `json:"uri,omitempty"`
	// The content type
	// @ApiMember(Description="The content type")
	ContentType *string `json:"contentType,omitempty"`
	// The length of the file in bytes
	// @ApiMember(Description="The length of the file in bytes")
	ContentLength int64 `json:"contentLength,omitempty"`
	// The carrier's ID of the recording
	// @ApiMember(Description="The carrier's ID of the recording")
	RecordingSid *string `json:"recordingSid,omitempty"`
	// The length of the recording in seconds
	// @ApiMember(Description="The length of the recording in seconds")
	RecordingDuration int `json:"recordingDuration,omitempty"`
	// Who was recorded
	// @ApiMember(Description="Who was recorded")
	RecordingFrom *string `json:"recordingFrom,omitempty"`
	// The transcription by a person
	// @ApiMember(Description="The transcription by a person")
	Transcription *string `json:"transcription,omitempty"`
	// The caller ID of incoming calls
	// @ApiMember(Description="The caller ID of incoming calls")
	FromAddress *string `json:"fromAddress,omitempty"`
	// The dialed number of outgoing calls
	// @ApiMember(Description="The dialed number of outgoing calls")
	ToAddress *string `json:"toAddress,omitempty"`
	// The transcription by a machine
	// @ApiMember(Description="The transcription by a machine")
	AITranscription *string `json:"aiTranscription,omitempty"`
}

// What a user's app needs to start
// @Api(Description="What a user's app needs to start")
type EndpointAppConfig struct {
	// The ID of the user endpoint
	// @ApiMember(Description="The ID of the user endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The token for the voice SDK of the carrier
	// @ApiMember(Description="The token for the voice SDK of the carrier")
	AccessToken *string `json:"accessToken,omitempty"`
	// The identity at the carrier
	// @ApiMember(Description="The identity at the carrier")
	Identity *string `json:"identity,omitempty"`
	// The email address
	// @ApiMember(Description="The email address")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The user
	// @ApiMember(Description="The user")
	UserInfo *AppUserInfo `json:"userInfo,omitempty"`
	// The state of the agent
	// @ApiMember(Description="The state of the agent")
	AgentState AgentStates `json:"agentState,omitempty"`
	// Why the agent is in this state
	// @ApiMember(Description="Why the agent is in this state")
	AgentStateReason AgentStateReasons `json:"agentStateReason,omitempty"`
	// The tabs of the app
	// @ApiMember(Description="The tabs of the app")
	Tabs []interface{} `json:"tabs,omitempty"`
	// The settings of the app
	// @ApiMember(Description="The settings of the app")
	AppSettings *AppSettings `json:"appSettings,omitempty"`
	// Settings of an outside phone system
	// @ApiMember(Description="Settings of an outside phone system")
	ThirdPartyPhoneSystemSettings *ThirdPartyPhoneSystemSettings `json:"thirdPartyPhoneSystemSettings,omitempty"`
}

// Files
// @Api(Description="Files")
type GetMyFilesResponse struct {
	// The files
	// @ApiMember(Description="The files")
	Files []FileInfo `json:"files,omitempty"`
}

// What a user may configure
// @Api(Description="What a user may configure")
type ListSettingsObjectsResponse struct {
	// What can be configured
	// @ApiMember(Description="What can be configured")
	SettingsObjects []SettingsObject `json:"settingsObjects,omitempty"`
}

// Who is signed in
// @Api(Description="Who is signed in")
type AuthenticateResponse struct {
	// The ID of the user who is signed in
	// @ApiMember(Description="The ID of the user who is signed in")
	UserId *string `json:"userId,omitempty"`
	// The ID of the session: the value of the cookie in force
	// @ApiMember(Description="The ID of the session: the value of the cookie in force")
	SessionId *string `json:"sessionId,omitempty"`
	// The user name, as it was typed
	// @ApiMember(Description="The user name, as it was typed")
	UserName *string `json:"userName,omitempty"`
	// The name of the user to show
	// @ApiMember(Description="The name of the user to show")
	DisplayName *string `json:"displayName,omitempty"`
	// Where the caller came from
	// @ApiMember(Description="Where the caller came from")
	ReferrerUrl *string `json:"referrerUrl,omitempty"`
	// The access token, where tokens are used
	// @ApiMember(Description="The access token, where tokens are used")
	BearerToken *string `json:"bearerToken,omitempty"`
	// The refresh token, where tokens are used
	// @ApiMember(Description="The refresh token, where tokens are used")
	RefreshToken *string `json:"refreshToken,omitempty"`
	// The URL of the picture of the user
	// @ApiMember(Description="The URL of the picture of the user")
	ProfileUrl *string `json:"profileUrl,omitempty"`
	// The roles of the user
	// @ApiMember(Description="The roles of the user")
	Roles []string `json:"roles,omitempty"`
	// The permissions of the user
	// @ApiMember(Description="The permissions of the user")
	Permissions []string `json:"permissions,omitempty"`
	// What went wrong, if anything did
	// @ApiMember(Description="What went wrong, if anything did")
	ResponseStatus *ResponseStatus `json:"responseStatus,omitempty"`
	// Anything else
	// @ApiMember(Description="Anything else")
	Meta map[string]string `json:"meta,omitempty"`
}

// A login
// @Api(Description="A login")
type UserInfo struct {
	// The ID of the user
	// @ApiMember(Description="The ID of the user")
	Id *string `json:"id,omitempty"`
	// Whether anybody is signed in
	// @ApiMember(Description="Whether anybody is signed in")
	IsAuthenticated bool `json:"isAuthenticated,omitempty"`
	// The first name
	// @ApiMember(Description="The first name")
	FirstName *string `json:"firstName,omitempty"`
	// The last name
	// @ApiMember(Description="The last name")
	LastName *string `json:"lastName,omitempty"`
	// The full name
	// @ApiMember(Description="The full name")
	Name *string `json:"name,omitempty"`
	// The URL of the picture
	// @ApiMember(Description="The URL of the picture")
	AvatarUrl *string `json:"avatarUrl,omitempty"`
	// The email address
	// @ApiMember(Description="The email address")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The roles of the login
	// @ApiMember(Description="The roles of the login")
	Roles []string `json:"roles,omitempty"`
	// The accounts the login may use; parallel to accountNames
	// @ApiMember(Description="The accounts the login may use; parallel to accountNames")
	AccountIds []string `json:"accountIds,omitempty"`
	// The names of the accounts the login may use; parallel to accountIds
	// @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
	AccountNames []string `json:"accountNames,omitempty"`
	// What a portal manager may change
	// @ApiMember(Description="What a portal manager may change")
	ManagerAccess UserManagerAccess `json:"managerAccess,omitempty"`
	// What the login may see in the dashboard
	// @ApiMember(Description="What the login may see in the dashboard")
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitempty"`
}

// How much of something was used
// @Api(Description="How much of something was used")
type UsageRecordInfo struct {
	// The carrier's ID of the account
	// @ApiMember(Description="The carrier's ID of the account")
	AccountSid *string `json:"accountSid,omitempty"`
	// What was used
	// @ApiMember(Description="What was used")
	Category *string `json:"category,omitempty"`
	// How many times it was used
	// @ApiMember(Description="How many times it was used")
	Count int `json:"count,omitempty"`
	// What is counted
	// @ApiMember(Description="What is counted")
	CountUnit *string `json:"countUnit,omitempty"`
	// The category in words
	// @ApiMember(Description="The category in words")
	Description *string `json:"description,omitempty"`
	// The last day counted (YYYY-MM-DD)
	// @ApiMember(Description="The last day counted (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The price
	// @ApiMember(Description="The price")
	Price float64 `json:"price,omitempty"`
	// The currency of the price
	// @ApiMember(Description="The currency of the price")
	PriceUnit *string `json:"priceUnit,omitempty"`
	// The first day counted (YYYY-MM-DD)
	// @ApiMember(Description="The first day counted (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// How much was used
	// @ApiMember(Description="How much was used")
	Usage *string `json:"usage,omitempty"`
	// The unit of the usage
	// @ApiMember(Description="The unit of the usage")
	UsageUnit *string `json:"usageUnit,omitempty"`
	// The URI of the record at the carrier
	// @ApiMember(Description="The URI of the record at the carrier")
	Uri *string `json:"uri,omitempty"`
}

// Contacts
// @Api(Description="Contacts")
type GetMyContactsResponse struct {
	// The contacts
	// @ApiMember(Description="The contacts")
	Contacts []AppContact `json:"contacts,omitempty"`
}

// Which state holds when
// @Api(Description="Which state holds when")
type Schedule struct {
	// The time zone of the rules (IANA)
	// @ApiMember(Description="The time zone of the rules (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
	// Whether to take the parent's schedule instead
	// @ApiMember(Description="Whether to take the parent's schedule instead")
	Inherit bool `json:"inherit,omitempty"`
	// Closed whatever the rules say
	// @ApiMember(Description="Closed whatever the rules say")
	ForceClosed bool `json:"forceClosed,omitempty"`
	// The rules, the first match wins
	// @ApiMember(Description="The rules, the first match wins")
	Rules []SchedulingRule `json:"rules,omitempty"`
	// The state when no rule matches
	// @ApiMember(Description="The state when no rule matches")
	DefaultState *string `json:"defaultState,omitempty"`
}

// A customer of an account
// @Api(Description="A customer of an account")
type CustomerInfo struct {
	EntityInfo
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer above
	// @ApiMember(Description="The ID of the customer above")
	ParentCustomerId *string `json:"parentCustomerId,omitempty"`
	// The customers above this one, outermost first
	// @ApiMember(Description="The customers above this one, outermost first")
	Breadcrumb []CustomerBreadcrumb `json:"breadcrumb,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	AccountName *string `json:"accountName,omitempty"`
	// Staging rather than production
	// @ApiMember(Description="Staging rather than production")
	IsStaging bool `json:"isStaging,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	Name *string `json:"name,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// The tags of the customer
	// @ApiMember(Description="The tags of the customer")
	Tags []Tag `json:"tags,omitempty"`
	// The schedule of the customer
	// @ApiMember(Description="The schedule of the customer")
	Schedule *Schedule `json:"schedule,omitempty"`
	// The record in an outside system it is tied to
	// @ApiMember(Description="The record in an outside system it is tied to")
	IntegrationData *EntityIntegrationData `json:"integrationData,omitempty"`
	// Otherwise billing settings come from the parent
	// @ApiMember(Description="Otherwise billing settings come from the parent")
	OverrideBillingSettings bool `json:"overrideBillingSettings,omitempty"`
	// The billing settings
	// @ApiMember(Description="The billing settings")
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
	// Otherwise app settings come from the parent
	// @ApiMember(Description="Otherwise app settings come from the parent")
	OverrideAppSettings bool `json:"overrideAppSettings,omitempty"`
	// The settings of the app and the portal
	// @ApiMember(Description="The settings of the app and the portal")
	AppSettings *AppSettings `json:"appSettings,omitempty"`
}

// What a schedule says
// @Api(Description="What a schedule says")
type TestScheduleResponse struct {
	// The name of the state at that moment
	// @ApiMember(Description="The name of the state at that moment")
	StateName *string `json:"stateName,omitempty"`
	// The time zone that was used (IANA)
	// @ApiMember(Description="The time zone that was used (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
}

// Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
type EndpointInfo struct {
	EntityInfo
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	AccountName *string `json:"accountName,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The customers from the outermost to the one this belongs to
	// @ApiMember(Description="The customers from the outermost to the one this belongs to")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// The name of the endpoint to show
	// @ApiMember(Description="The name of the endpoint to show")
	DisplayName *string `json:"displayName,omitempty"`
	// The type of endpoint
	// @ApiMember(Description="The type of endpoint")
	Type EndpointTypes `json:"type,omitempty"`
	// Extra text for grids
	// @ApiMember(Description="Extra text for grids")
	ExtraInformation *string `json:"extraInformation,omitempty"`
	// The ID of the voice flow
	// @ApiMember(Description="The ID of the voice flow")
	FlowId *string `json:"flowId,omitempty"`
	// The name of the voice flow
	// @ApiMember(Description="The name of the voice flow")
	FlowName *string `json:"flowName,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// Single flow or scheduled flows
	// @ApiMember(Description="Single flow or scheduled flows")
	FlowSchedule EndpointFlowSchedules `json:"flowSchedule,omitempty"`
	// The schedule that picks among the scheduled flows
	// @ApiMember(Description="The schedule that picks among the scheduled flows")
	Schedule *Schedule `json:"schedule,omitempty"`
	// The flow of each schedule state
	// @ApiMember(Description="The flow of each schedule state")
	ScheduledFlows []ScheduledFlow `json:"scheduledFlows,omitempty"`
	// Whether text messages are off
	// @ApiMember(Description="Whether text messages are off")
	DisableSms bool `json:"disableSms,omitempty"`
	// Leave the number's messaging campaign alone
	// @ApiMember(Description="Leave the number's messaging campaign alone")
	UseExternal10DlcCampaign bool `json:"useExternal10DlcCampaign,omitempty"`
	// Whether the number is registered only, not bought
	// @ApiMember(Description="Whether the number is registered only, not bought")
	IsVirtualPhoneNumber bool `json:"isVirtualPhoneNumber,omitempty"`
	// The number of a number endpoint (E.164)
	// @ApiMember(Description="The number of a number endpoint (E.164)")
	PhoneNumber *string `json:"phoneNumber,omitempty"`
	// The name of the endpoint
	// @ApiMember(Description="The name of the endpoint")
	Name *string `json:"name,omitempty"`
	// The address of an email endpoint
	// @ApiMember(Description="The address of an email endpoint")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The SIP user name
	// @ApiMember(Description="The SIP user name")
	SipUserName *string `json:"sipUserName,omitempty"`
	// The SIP password; shown once, when it is made
	// @ApiMember(Description="The SIP password; shown once, when it is made")
	SipPassword *string `json:"sipPassword,omitempty"`
	// The first name of a user
	// @ApiMember(Description="The first name of a user")
	UserFirstName *string `json:"userFirstName,omitempty"`
	// The last name of a user
	// @ApiMember(Description="The last name of a user")
	UserLastName *string `json:"userLastName,omitempty"`
	// The email address of a user endpoint
	// @ApiMember(Description="The email address of a user endpoint")
	UserEmailAddress *string `json:"userEmailAddress,omitempty"`
	// Whether a user endpoint has a soft phone or a SIP phone
	// @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
	UserMode *UserModes `json:"userMode,omitempty"`
	// What a portal manager may change
	// @ApiMember(Description="What a portal manager may change")
	ManagerAccess *UserManagerAccess `json:"managerAccess,omitempty"`
	// What the login may see in the dashboard
	// @ApiMember(Description="What the login may see in the dashboard")
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitempty"`
	// The IDs of the users in a team, in the order in which they are called
	// @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
	TeamMembers []string `json:"teamMembers,omitempty"`
	// The ID of the address a number is registered with
	// @ApiMember(Description="The ID of the address a number is registered with")
	AddressSid *string `json:"addressSid,omitempty"`
	// The tags of the endpoint
	// @ApiMember(Description="The tags of the endpoint")
	Tags []Tag `json:"tags,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// The settings of the app and the portal
	// @ApiMember(Description="The settings of the app and the portal")
	AppSettings *AppSettings `json:"appSettings,omitempty"`
	// The settings of the assistant
	// @ApiMember(Description="The settings of the assistant")
	AssistantSettings *AssistantSettings `json:"assistantSettings,omitempty"`
	// The state of the agent, for a user endpoint
	// @ApiMember(Description="The state of the agent, for a user endpoint")
	AgentState *AgentStates `json:"agentState,omitempty"`
	// The record in an outside system it is tied to
	// @ApiMember(Description="The record in an outside system it is tied to")
	IntegrationData *EntityIntegrationData `json:"integrationData,omitempty"`
}

// A caller-id verification that is under way
// @Api(Description="A caller-id verification that is under way")
type CallerIdVerification struct {
	// The number that is called (E.164)
	// @ApiMember(Description="The number that is called (E.164)")
	PhoneNumber *string `json:"phoneNumber,omitempty"`
	// The name the number gets at the carrier
	// @ApiMember(Description="The name the number gets at the carrier")
	FriendlyName *string `json:"friendlyName,omitempty"`
	// What to type on the phone
	// @ApiMember(Description="What to type on the phone")
	ValidationCode *string `json:"validationCode,omitempty"`
}

// A flow: a graph of nodes that runs when something arrives
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
type FlowInfo struct {
	EntityInfo
	// The name of the flow
	// @ApiMember(Description="The name of the flow")
	Name *string `json:"name,omitempty"`
	// What the flow can be used for
	// @ApiMember(Description="What the flow can be used for")
	Roles []FlowRoles `json:"roles,omitempty"`
	// What the flow does
	// @ApiMember(Description="What the flow does")
	Description *string `json:"description,omitempty"`
	// Notes for those who edit the flow
	// @ApiMember(Description="Notes for those who edit the flow")
	Notes *string `json:"notes,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	AccountName *string `json:"accountName,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// The customers from the outermost to the one this belongs to
	// @ApiMember(Description="The customers from the outermost to the one this belongs to")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// The nodes; listings leave them out unless asked
	// @ApiMember(Description="The nodes; listings leave them out unless asked")
	Nodes []FlowNode `json:"nodes,omitempty"`
	// The values the flow takes and gives
	// @ApiMember(Description="The values the flow takes and gives")
	Parameters []FlowParameter `json:"parameters,omitempty"`
	// Where the flow ends
	// @ApiMember(Description="Where the flow ends")
	Exits []FlowExit `json:"exits,omitempty"`
	// Designer layout data
	// @ApiMember(Description="Designer layout data")
	UI FlowUI `json:"ui,omitempty"`
	// The tags of the flow
	// @ApiMember(Description="The tags of the flow")
	Tags []Tag `json:"tags,omitempty"`
	// How many nodes the flow has
	// @ApiMember(Description="How many nodes the flow has")
	NodeCount int `json:"nodeCount,omitempty"`
}

// Flows and the custom fields they use
// @Api(Description="Flows and the custom fields they use")
type PackageInfo struct {
	// The flows
	// @ApiMember(Description="The flows")
	Flows []FlowInfo `json:"flows,omitempty"`
	// The custom fields of customers that the flows use
	// @ApiMember(Description="The custom fields of customers that the flows use")
	CustomerFields []CustomerDataField `json:"customerFields,omitempty"`
	// The custom fields of endpoints that the flows use
	// @ApiMember(Description="The custom fields of endpoints that the flows use")
	EndpointFields []EndpointDataField `json:"endpointFields,omitempty"`
	// The custom fields of the account that the flows use
	// @ApiMember(Description="The custom fields of the account that the flows use")
	SystemFields []SystemSettingsField `json:"systemFields,omitempty"`
}

// A kind of node that a flow can use
// @Api(Description="A kind of node that a flow can use")
type AvailableFlowNode struct {
	FlowNodeSpec
	// The channels it makes sense on
	// @ApiMember(Description="The channels it makes sense on")
	Channels []FlowChannels `json:"channels,omitempty"`
	// What a flow can be used for that has it
	// @ApiMember(Description="What a flow can be used for that has it")
	Roles []FlowRoles `json:"roles,omitempty"`
	// The fields it cannot run without
	// @ApiMember(Description="The fields it cannot run without")
	RequiredFields []string `json:"requiredFields,omitempty"`
}

// Fields by the source they belong to
// @Api(Description="Fields by the source they belong to")
type GetParameterFieldNamesResponse struct {
	// Fields of the customer
	// @ApiMember(Description="Fields of the customer")
	Customer []GetParameterField `json:"customer,omitempty"`
	// Fields of the account
	// @ApiMember(Description="Fields of the account")
	System []GetParameterField `json:"system,omitempty"`
	// Fields of the session
	// @ApiMember(Description="Fields of the session")
	Session []GetParameterField `json:"session,omitempty"`
	// Fields of the endpoint
	// @ApiMember(Description="Fields of the endpoint")
	Endpoint []GetParameterField `json:"endpoint,omitempty"`
	// Fields of the user
	// @ApiMember(Description="Fields of the user")
	User []GetParameterField `json:"user,omitempty"`
}

// What became of a package, or would
// @Api(Description="What became of a package, or would")
type PackageImportInfo struct {
	// Whether it was imported; false for a preflight
	// @ApiMember(Description="Whether it was imported; false for a preflight")
	IsImported bool `json:"isImported,omitempty"`
	// The flows
	// @ApiMember(Description="The flows")
	Flows []PackageFlow `json:"flows,omitempty"`
	// The custom fields
	// @ApiMember(Description="The custom fields")
	Fields []PackageFieldInfo `json:"fields,omitempty"`
	// What flows belong to, are tagged with, and name as it is
	// @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
	Resources []PackageResource `json:"resources,omitempty"`
	// What is in the way; nothing is imported while there is something
	// @ApiMember(Description="What is in the way; nothing is imported while there is something")
	Conflicts []PackageConflict `json:"conflicts,omitempty"`
	// The IDs in the package and the IDs in the account
	// @ApiMember(Description="The IDs in the package and the IDs in the account")
	ResourceMap map[string]string `json:"resourceMap,omitempty"`
}

// A state that a flow had, kept as it was
// @Api(Description="A state that a flow had, kept as it was")
type FlowRevisionInfo struct {
	// The ID of the revision
	// @ApiMember(Description="The ID of the revision")
	Id *string `json:"id,omitempty"`
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// Counts the states of the flow from 1
	// @ApiMember(Description="Counts the states of the flow from 1")
	Number int `json:"number,omitempty"`
	// The date of the change that made it
	// @ApiMember(Description="The date of the change that made it")
	DateCreated *string `json:"dateCreated,omitempty"`
	// Who made the change
	// @ApiMember(Description="Who made the change")
	CreatedBy *string `json:"createdBy,omitempty"`
	// Why the change was made, as who made it says
	// @ApiMember(Description="Why the change was made, as who made it says")
	Comment *string `json:"comment,omitempty"`
	// The operation that made the change
	// @ApiMember(Description="The operation that made the change")
	Action *string `json:"action,omitempty"`
	// The members of the flow that the change was about
	// @ApiMember(Description="The members of the flow that the change was about")
	Members []string `json:"members,omitempty"`
	// How many nodes the flow had
	// @ApiMember(Description="How many nodes the flow had")
	NodeCount int `json:"nodeCount,omitempty"`
	// The flow as it was; listings leave it out
	// @ApiMember(Description="The flow as it was; listings leave it out")
	Flow *FlowInfo `json:"flow,omitempty"`
}

// What differs between two states of a flow; nothing is listed that only moved or got another ID
// @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
type FlowDiff struct {
	// The number of the revision compared with
	// @ApiMember(Description="The number of the revision compared with")
	From int `json:"from,omitempty"`
	// The number of the revision that is compared
	// @ApiMember(Description="The number of the revision that is compared")
	To int `json:"to,omitempty"`
	// Name, roles, texts, customer and tags
	// @ApiMember(Description="Name, roles, texts, customer and tags")
	Members []FlowMemberChange `json:"members,omitempty"`
	// The nodes
	// @ApiMember(Description="The nodes")
	Nodes []FlowNodeChange `json:"nodes,omitempty"`
	// Where nodes lead
	// @ApiMember(Description="Where nodes lead")
	Transitions []FlowTransitionChange `json:"transitions,omitempty"`
	// The parameters of nodes, with those inside of lists and structs, but no transitions
	// @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
	NodeParameters []FlowNodeParameterChange `json:"nodeParameters,omitempty"`
	// The values the flow takes and gives
	// @ApiMember(Description="The values the flow takes and gives")
	Parameters []FlowParameterChange `json:"parameters,omitempty"`
	// Where the flow ends
	// @ApiMember(Description="Where the flow ends")
	Exits []FlowExitChange `json:"exits,omitempty"`
	// Whether the layout in the designer differs
	// @ApiMember(Description="Whether the layout in the designer differs")
	IsLayoutChanged bool `json:"isLayoutChanged,omitempty"`
}

// A connection to an outside system
// @Api(Description="A connection to an outside system")
type IntegrationInfo struct {
	EntityInfo
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	CustomerName *string `json:"customerName,omitempty"`
	// The date of the last sync
	// @ApiMember(Description="The date of the last sync")
	DateLastSync *string `json:"dateLastSync,omitempty"`
	// The customers from the outermost to the one this belongs to
	// @ApiMember(Description="The customers from the outermost to the one this belongs to")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// The name of the integration
	// @ApiMember(Description="The name of the integration")
	Name *string `json:"name,omitempty"`
	// Create customers and users while syncing
	// @ApiMember(Description="Create customers and users while syncing")
	AutomaticallyCreateCustomers bool `json:"automaticallyCreateCustomers,omitempty"`
	// The outside system
	// @ApiMember(Description="The outside system")
	Type IntegrationTypes `json:"type,omitempty"`
	// The state of the connection
	// @ApiMember(Description="The state of the connection")
	Status IntegrationStatuses `json:"status,omitempty"`
	// What the status means
	// @ApiMember(Description="What the status means")
	StatusMessage *string `json:"statusMessage,omitempty"`
	// The shape of the settings
	// @ApiMember(Description="The shape of the settings")
	SettingsDataType *DataType `json:"settingsDataType,omitempty"`
	// The settings, in the shape given beside
	// @ApiMember(Description="The settings, in the shape given beside")
	Settings Struct `json:"settings,omitempty"`
	// What the integration can do
	// @ApiMember(Description="What the integration can do")
	Features []IntegrationFeatures `json:"features,omitempty"`
	// Whether the outside system has authorised us (OAuth)
	// @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
	IsAuthorized bool `json:"isAuthorized,omitempty"`
}

// Conversations
// @Api(Description="Conversations")
type ListConversationsResponse struct {
	// The conversations
	// @ApiMember(Description="The conversations")
	Conversations []ConversationInfo `json:"conversations,omitempty"`
}

// What became of a message that arrived for a flow
// @Api(Description="What became of a message that arrived for a flow")
type FlowMessageInfo struct {
	// The ID of the session the message is part of
	// @ApiMember(Description="The ID of the session the message is part of")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the message
	// @ApiMember(Description="The ID of the message")
	MessageId *string `json:"messageId,omitempty"`
	// Whether the message began the session
	// @ApiMember(Description="Whether the message began the session")
	IsNewSession bool `json:"isNewSession,omitempty"`
	// Whether a flow has taken the message up
	// @ApiMember(Description="Whether a flow has taken the message up")
	IsHandled bool `json:"isHandled,omitempty"`
}

type SessionInfo struct {
	EntityInfo
	// The state of the session
	// @ApiMember(Description="The state of the session")
	DialState SessionDialState `json:"dialState,omitempty"`
	// The call state of the session
	// @ApiMember(Description="The call state of the session")
	CallState SessionCallState `json:"callState,omitempty"`
	// The queue state of the session
	// @ApiMember(Description="The queue state of the session")
	QueueState SessionQueueStates `json:"queueState,omitempty"`
	// The ID of the account associated with the flow
	// @ApiMember(Description="The ID of the account associated with the flow")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account associated with the session
	// @ApiMember(Description="The name of the account associated with the session")
	AccountName *string `json:"accountName,omitempty"`
	// The ID of the customer this session is associated with
	// @ApiMember(Description="The ID of the customer this session is associated with")
	CustomerId *string `json:"customerId,omitempty"`
	// The customer breadcrumb this session is associated with
	// @ApiMember(Description="The customer breadcrumb this session is associated with")
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	// The name of the customer this session is associated with
	// @ApiMember(Description="The name of the customer this session is associated with")
	CustomerName *string `json:"customerName,omitempty"`
	// The ID of the endpoint associated with this session
	// @ApiMember(Description="The ID of the endpoint associated with this session")
	EndpointId *string `json:"endpointId,omitempty"`
	// The name of the endpoint associated with this session
	// @ApiMember(Description="The name of the endpoint associated with this session")
	EndpointName *string `json:"endpointName,omitempty"`
	// The date the call completed
	// @ApiMember(Description="The date the call completed")
	DateCompleted *string `json:"dateCompleted,omitempty"`
	// The destination of the session (e.g. what was entered into the Dial box)
	// @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
	Destination *string `json:"destination,omitempty"`
	// The to address if any
	// @ApiMember(Description="The to address if any")
	ToAddress *string `json:"toAddress,omitempty"`
	// The from address if any
	// @ApiMember(Description="The from address if any")
	FromAddress *string `json:"fromAddress,omitempty"`
	// The from name if any
	// @ApiMember(Description="The from name if any")
	FromName *string `json:"fromName,omitempty"`
	// Answered by name (if any)
	// @ApiMember(Description="Answered by name (if any)")
	AnsweredByName *string `json:"answeredByName,omitempty"`
	// The ID of the queue member assigned to this call
	// @ApiMember(Description="The ID of the queue member assigned to this call")
	QueueMemberId *string `json:"queueMemberId,omitempty"`
	// The flow channel
	// @ApiMember(Description="The flow channel")
	Channel FlowChannels `json:"channel,omitempty"`
	// Has the session ended
	// @ApiMember(Description="Has the session ended")
	Ended bool `json:"ended,omitempty"`
	// The outcome of the call
	// @ApiMember(Description="The outcome of the call")
	Outcome *string `json:"outcome,omitempty"`
	// The twilio Call SID of this session
	// @ApiMember(Description="The twilio Call SID of this session")
	CallSid *string `json:"callSid,omitempty"`
	// Any console data for this session
	// @ApiMember(Description="Any console data for this session")
	ConsoleData *string `json:"consoleData,omitempty"`
	// The name of the hold queue for this call
	// @ApiMember(Description="The name of the hold queue for this call")
	HoldQueueName *string `json:"holdQueueName,omitempty"`
	// The user ID who put this call on hold
	// @ApiMember(Description="The user ID who put this call on hold")
	HeldByUserId *string `json:"heldByUserId,omitempty"`
	// The reason for the hold
	// @ApiMember(Description="The reason for the hold")
	HoldReason SessionHoldReasons `json:"holdReason,omitempty"`
	// The SID of the conference if in a conference call
	// @ApiMember(Description="The SID of the conference if in a conference call")
	ConferenceSid *string `json:"conferenceSid,omitempty"`
	// The display name for this session
	// @ApiMember(Description="The display name for this session")
	DisplayName *string `json:"displayName,omitempty"`
	// The log entries for this session
	// @ApiMember(Description="The log entries for this session")
	Log []SessionLogInfo `json:"log,omitempty"`
	// The members of this session
	// @ApiMember(Description="The members of this session")
	Members []SessionMemberInfo `json:"members,omitempty"`
	// The callback number (typically used for SIP to User calls)
	// @ApiMember(Description="The callback number (typically used for SIP to User calls)")
	CallbackNumber *string `json:"callbackNumber,omitempty"`
	// The ID of the endpoint that answered
	// @ApiMember(Description="The ID of the endpoint that answered")
	AnsweredById *string `json:"answeredById,omitempty"`
	// Is this session incoming or outgoing?
	// @ApiMember(Description="Is this session incoming or outgoing?")
	Direction SessionDirections `json:"direction,omitempty"`
	// The phone number that this session is coming from (used with SMS chats)
	// @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
	FromPhoneNumber *string `json:"fromPhoneNumber,omitempty"`
	// The Call SID of the most recently added conference participant
	// @ApiMember(Description="The Call SID of the most recently added conference participant")
	MostRecentParticipantCallSid *string `json:"mostRecentParticipantCallSid,omitempty"`
	// Was this session missed?
	// @ApiMember(Description="Was this session missed?")
	WasMissed bool `json:"wasMissed,omitempty"`
	// The ring queue that the call is currently in
	// @ApiMember(Description="The ring queue that the call is currently in")
	RingQueueId *string `json:"ringQueueId,omitempty"`
}

// What the home page of the portal shows
// @Api(Description="What the home page of the portal shows")
type AppHomeInformation struct {
	// Whether the customer comes from HostedSuite
	// @ApiMember(Description="Whether the customer comes from HostedSuite")
	IsHostedSuiteCustomer bool `json:"isHostedSuiteCustomer,omitempty"`
	// Recent conversations
	// @ApiMember(Description="Recent conversations")
	Conversations []ConversationInfo `json:"conversations,omitempty"`
	// Recent sessions
	// @ApiMember(Description="Recent sessions")
	Calls []SessionInfo `json:"calls,omitempty"`
	// Figures on calls for the home page
	// @ApiMember(Description="Figures on calls for the home page")
	CallMetrics []AppHomeCallMetric `json:"callMetrics,omitempty"`
	// Voice messages
	// @ApiMember(Description="Voice messages")
	Voicemail []FileInfo `json:"voicemail,omitempty"`
	// Completed forms
	// @ApiMember(Description="Completed forms")
	Forms []HostedSuiteCompletedForm `json:"forms,omitempty"`
}

// Settings of the account, as the portal sees them
// @Api(Description="Settings of the account, as the portal sees them")
type AppSystemSettingsInfo struct {
	// The custom fields of endpoints
	// @ApiMember(Description="The custom fields of endpoints")
	EndpointFields []EndpointDataField `json:"endpointFields,omitempty"`
	// Whether the customer comes from HostedSuite
	// @ApiMember(Description="Whether the customer comes from HostedSuite")
	IsHostedSuiteCustomer bool `json:"isHostedSuiteCustomer,omitempty"`
	// The time zone of the customer
	// @ApiMember(Description="The time zone of the customer")
	CustomerTimeZoneId *string `json:"customerTimeZoneId,omitempty"`
}

// A device that gets push notifications
// @Api(Description="A device that gets push notifications")
type DeviceTokenInfo struct {
	// The type of the device
	// @ApiMember(Description="The type of the device")
	DeviceType DeviceTypes `json:"deviceType,omitempty"`
	// The push token
	// @ApiMember(Description="The push token")
	Token *string `json:"token,omitempty"`
}

// A report: how far it is and where the workbook is
// @Api(Description="A report: how far it is and where the workbook is")
type ReportInfo struct {
	// The ID of the report
	// @ApiMember(Description="The ID of the report")
	Id *string `json:"id,omitempty"`
	// The name of the report
	// @ApiMember(Description="The name of the report")
	Name *string `json:"name,omitempty"`
	// How far the report is
	// @ApiMember(Description="How far the report is")
	Status ReportStatuses `json:"status,omitempty"`
	// What the status means
	// @ApiMember(Description="What the status means")
	StatusMessage *string `json:"statusMessage,omitempty"`
	// The date the report was requested
	// @ApiMember(Description="The date the report was requested")
	DateCreated *string `json:"dateCreated,omitempty"`
	// The date the status last changed
	// @ApiMember(Description="The date the status last changed")
	DateUpdated *string `json:"dateUpdated,omitempty"`
	// Where the workbook is, once completed
	// @ApiMember(Description="Where the workbook is, once completed")
	DownloadLink *string `json:"downloadLink,omitempty"`
	// The ID of the job that makes the report
	// @ApiMember(Description="The ID of the job that makes the report")
	JobId *string `json:"jobId,omitempty"`
	// The address that gets a mail when done
	// @ApiMember(Description="The address that gets a mail when done")
	EmailAddressToNotify *string `json:"emailAddressToNotify,omitempty"`
	// The server that makes the report
	// @ApiMember(Description="The server that makes the report")
	Server *string `json:"server,omitempty"`
}

// Reports
// @Api(Description="Reports")
type ListReportsResponse struct {
	// The reports
	// @ApiMember(Description="The reports")
	Reports []ReportInfo `json:"reports,omitempty"`
}

// Calls in progress
// @Api(Description="Calls in progress")
type GetActiveCallsResponse struct {
	// The calls in progress, as the carrier describes them
	// @ApiMember(Description="The calls in progress, as the carrier describes them")
	Calls []interface{} `json:"calls,omitempty"`
}

// Sessions
// @Api(Description="Sessions")
type GetMySessionsResponse struct {
	// The active sessions
	// @ApiMember(Description="The active sessions")
	Sessions []SessionInfo `json:"sessions,omitempty"`
}

// Settings of the whole installation: what accounts begin with
// @Api(Description="Settings of the whole installation: what accounts begin with")
type GlobalSettingsInfo struct {
	// Documentation text that accounts begin with
	// @ApiMember(Description="Documentation text that accounts begin with")
	Documentation *string `json:"documentation,omitempty"`
	// For how many days recordings are kept; 0 is for ever
	// @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
	RecordingRetentionDays int `json:"recordingRetentionDays,omitempty"`
	// Whether calls may be transferred with SIP REFER
	// @ApiMember(Description="Whether calls may be transferred with SIP REFER")
	EnableSipRefer bool `json:"enableSipRefer,omitempty"`
	// Idle time in seconds before a not-ready agent is logged off; 0 is never
	// @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
	AutoAgentLogoffSeconds int `json:"autoAgentLogoffSeconds,omitempty"`
	// The region of the carrier through which SIP calls go
	// @ApiMember(Description="The region of the carrier through which SIP calls go")
	DefaultSipRegion *TwilioSipRegions `json:"defaultSipRegion,omitempty"`
	// The date of the last change
	// @ApiMember(Description="The date of the last change")
	DateLastModified *string `json:"dateLastModified,omitempty"`
	// The user who made the last change
	// @ApiMember(Description="The user who made the last change")
	LastModifiedBy *string `json:"lastModifiedBy,omitempty"`
}

// Settings of an account
// @Api(Description="Settings of an account")
type SystemSettingsInfo struct {
	EntityInfo
	// Whether the test clock is used
	// @ApiMember(Description="Whether the test clock is used")
	OverrideSystemTime bool `json:"overrideSystemTime,omitempty"`
	// The time zone of the test clock
	// @ApiMember(Description="The time zone of the test clock")
	OverrideSystemTimeZoneId *string `json:"overrideSystemTimeZoneId,omitempty"`
	// The time of the test clock (ISO 8601)
	// @ApiMember(Description="The time of the test clock (ISO 8601)")
	OverrideSystemDateTime *string `json:"overrideSystemDateTime,omitempty"`
	// The custom fields of the account
	// @ApiMember(Description="The custom fields of the account")
	SystemFields []SystemSettingsField `json:"systemFields,omitempty"`
	// The custom fields of customers
	// @ApiMember(Description="The custom fields of customers")
	CustomerFields []CustomerDataField `json:"customerFields,omitempty"`
	// The custom fields of endpoints
	// @ApiMember(Description="The custom fields of endpoints")
	EndpointFields []EndpointDataField `json:"endpointFields,omitempty"`
	// The email accounts
	// @ApiMember(Description="The email accounts")
	EmailAccounts []EmailAccount `json:"emailAccounts,omitempty"`
	// The tags of the account
	// @ApiMember(Description="The tags of the account")
	Tags []Tag `json:"tags,omitempty"`
	// Documentation text of the account
	// @ApiMember(Description="Documentation text of the account")
	Documentation *string `json:"documentation,omitempty"`
	// For how many days recordings are kept
	// @ApiMember(Description="For how many days recordings are kept")
	RecordingRetentionDays int `json:"recordingRetentionDays,omitempty"`
	// Whether calls may be transferred with SIP REFER
	// @ApiMember(Description="Whether calls may be transferred with SIP REFER")
	EnableSipRefer bool `json:"enableSipRefer,omitempty"`
	// Idle time in seconds before a not-ready agent is logged off
	// @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
	AutoAgentLogoffSeconds int `json:"autoAgentLogoffSeconds,omitempty"`
	// The region of the carrier through which SIP calls go
	// @ApiMember(Description="The region of the carrier through which SIP calls go")
	DefaultSipRegion *TwilioSipRegions `json:"defaultSipRegion,omitempty"`
}

// What may be dialed in one country
// @Api(Description="What may be dialed in one country")
type DialingPermissionsInfo struct {
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	IsoCode *string `json:"isoCode,omitempty"`
	// The name of the country
	// @ApiMember(Description="The name of the country")
	Name *string `json:"name,omitempty"`
	// Whether ordinary numbers may be dialed
	// @ApiMember(Description="Whether ordinary numbers may be dialed")
	LowRiskNumbersEnabled bool `json:"lowRiskNumbersEnabled,omitempty"`
	// Whether high-risk special numbers may be dialed
	// @ApiMember(Description="Whether high-risk special numbers may be dialed")
	HighRiskSpecialNumbersEnabled bool `json:"highRiskSpecialNumbersEnabled,omitempty"`
	// Whether numbers prone to toll fraud may be dialed
	// @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
	HighRiskTollfraudNumbersEnabled bool `json:"highRiskTollfraudNumbersEnabled,omitempty"`
}

// Run server-side checks on an account
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
type CheckAccount struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (CheckAccount) CreateResponse() (r CheckAccountResponse) { return }

func (CheckAccount) HttpMethod() string { return "POST" }

// Delete an account
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
type DeleteAccount struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (DeleteAccount) CreateResponseVoid() {}

func (DeleteAccount) HttpMethod() string { return "DELETE" }

// One account
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
type GetAccount struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (GetAccount) CreateResponse() (r AccountInfo) { return }

func (GetAccount) HttpMethod() string { return "GET" }

// Accounts, filtered by name
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
type ListAccounts struct {
	ListRequest[AccountInfo]
	// Filter by account name (contains match)
	// @ApiMember(Description="Filter by account name (contains match)")
	NameFilter *string `json:"nameFilter,omitempty"`
}

func (ListAccounts) CreateResponse() (r ListResponse[AccountInfo]) { return }

func (ListAccounts) HttpMethod() string { return "GET" }

// Create an account
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
type NewAccount struct {
	// The name of the account
	// @ApiMember(Description="The name of the account")
	Name *string `json:"name,omitempty"`
	// The carrier account ID when the tenant brings its own
	// @ApiMember(Description="The carrier account ID when the tenant brings its own")
	TwilioAccountSid *string `json:"twilioAccountSid,omitempty"`
	// The carrier token when the tenant brings its own
	// @ApiMember(Description="The carrier token when the tenant brings its own")
	TwilioAuthToken *string `json:"twilioAuthToken,omitempty"`
	// The ID of the account it belongs to
	// @ApiMember(Description="The ID of the account it belongs to")
	ParentAccountId *string `json:"parentAccountId,omitempty"`
}

func (NewAccount) CreateResponse() (r AccountInfo) { return }

func (NewAccount) HttpMethod() string { return "POST" }

// Change an account
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
type PatchAccount struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the account
	// @ApiMember(Description="The name of the account")
	Name *string `json:"name,omitempty"`
	// The max number of phone numbers the account can have
	// @ApiMember(Description="The max number of phone numbers the account can have")
	MaxPhoneNumbers *int `json:"maxPhoneNumbers,omitempty"`
	// The ID of the logo file
	// @ApiMember(Description="The ID of the logo file")
	LogoId *string `json:"logoId,omitempty"`
	// TrustHub Profile Sid
	// @ApiMember(Description="TrustHub Profile Sid")
	TrustHubProfileSid *string `json:"trustHubProfileSid,omitempty"`
	// The billing settings
	// @ApiMember(Description="The billing settings")
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
}

func (PatchAccount) CreateResponse() (r AccountInfo) { return }

func (PatchAccount) HttpMethod() string { return "PATCH" }

// Issue new tokens for an account
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
type RegenerateAccountTokens struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (RegenerateAccountTokens) CreateResponseVoid() {}

func (RegenerateAccountTokens) HttpMethod() string { return "POST" }

// Change an emergency-calling address
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
type PatchAddress struct {
	// The account the address belongs to
	// @ApiMember(Description="The account the address belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the address
	// @ApiMember(Description="The ID of the address")
	AddressId *string `json:"addressId,omitempty"`
	// A name to recognise it by
	// @ApiMember(Description="A name to recognise it by")
	FriendlyName *string `json:"friendlyName,omitempty"`
	// Whether emergency calls may use the address
	// @ApiMember(Description="Whether emergency calls may use the address")
	EmergencyEnabled bool `json:"emergencyEnabled,omitempty"`
	// The name of the person or company at the address
	// @ApiMember(Description="The name of the person or company at the address")
	CustomerName *string `json:"customerName,omitempty"`
	// The street
	// @ApiMember(Description="The street")
	Street *string `json:"street,omitempty"`
	// The city
	// @ApiMember(Description="The city")
	City *string `json:"city,omitempty"`
	// The state or province
	// @ApiMember(Description="The state or province")
	Region *string `json:"region,omitempty"`
	// The postal code
	// @ApiMember(Description="The postal code")
	PostalCode *string `json:"postalCode,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	ISOCountry *string `json:"isoCountry,omitempty"`
}

func (PatchAddress) CreateResponse() (r AddressInfo) { return }

func (PatchAddress) HttpMethod() string { return "POST" }

// Delete an emergency-calling address
// @Route("/addresses/{addressId}", "DELETE")
// @Api(Description="Delete an emergency-calling address")
type DeleteAddress struct {
	// The ID of the address
	// @ApiMember(Description="The ID of the address")
	AddressId *string `json:"addressId,omitempty"`
}

func (DeleteAddress) CreateResponseVoid() {}

func (DeleteAddress) HttpMethod() string { return "DELETE" }

// Emergency-calling addresses
// @Route("/addresses", "GET")
// @Api(Description="Emergency-calling addresses")
type ListAddresses struct {
	ListRequest[AddressInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Filter by name, company, street or city (contains match)
	// @ApiMember(Description="Filter by name, company, street or city (contains match)")
	Filter *string `json:"filter,omitempty"`
}

func (ListAddresses) CreateResponse() (r ListResponse[AddressInfo]) { return }

func (ListAddresses) HttpMethod() string { return "GET" }

// Add an emergency-calling address
// @Route("/addresses", "POST")
// @Api(Description="Add an emergency-calling address")
type NewAddress struct {
	// The account the address belongs to
	// @ApiMember(Description="The account the address belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// A name to recognise it by
	// @ApiMember(Description="A name to recognise it by")
	FriendlyName *string `json:"friendlyName,omitempty"`
	// Whether emergency calls may use the address
	// @ApiMember(Description="Whether emergency calls may use the address")
	EmergencyEnabled bool `json:"emergencyEnabled,omitempty"`
	// The name of the person or company at the address
	// @ApiMember(Description="The name of the person or company at the address")
	CustomerName *string `json:"customerName,omitempty"`
	// The street
	// @ApiMember(Description="The street")
	Street *string `json:"street,omitempty"`
	// The city
	// @ApiMember(Description="The city")
	City *string `json:"city,omitempty"`
	// The state or province
	// @ApiMember(Description="The state or province")
	Region *string `json:"region,omitempty"`
	// The postal code
	// @ApiMember(Description="The postal code")
	PostalCode *string `json:"postalCode,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	ISOCountry *string `json:"isoCountry,omitempty"`
}

func (NewAddress) CreateResponse() (r AddressInfo) { return }

func (NewAddress) HttpMethod() string { return "POST" }

// Apply every queued change of an AI session
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
type ApplyAISession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (ApplyAISession) CreateResponse() (r AISessionDetail) { return }

func (ApplyAISession) HttpMethod() string { return "POST" }

// Drop every queued action
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
type ClearAISessionActions struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (ClearAISessionActions) CreateResponse() (r AISessionDetail) { return }

func (ClearAISessionActions) HttpMethod() string { return "DELETE" }

// Delete an AI session
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
type DeleteAISession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (DeleteAISession) CreateResponseVoid() {}

func (DeleteAISession) HttpMethod() string { return "DELETE" }

// Drop one queued action
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
type DeleteAISessionAction struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the queued action
	// @ApiMember(Description="The ID of the queued action")
	ActionId *string `json:"actionId,omitempty"`
}

func (DeleteAISessionAction) CreateResponse() (r AISessionDetail) { return }

func (DeleteAISessionAction) HttpMethod() string { return "DELETE" }

// One AI session
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
type GetAISession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (GetAISession) CreateResponse() (r AISessionDetail) { return }

func (GetAISession) HttpMethod() string { return "GET" }

// AI minutes per account and per customer over a date range
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
type GetAIUsage struct {
	// The account; none means every account
	// @ApiMember(Description="The account; none means every account")
	AccountId *string `json:"accountId,omitempty"`
	// The customer; none means every customer of the accounts considered
	// @ApiMember(Description="The customer; none means every customer of the accounts considered")
	CustomerId *string `json:"customerId,omitempty"`
	// The first day of the range (YYYY-MM-DD)
	// @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day of the range (YYYY-MM-DD)
	// @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
}

func (GetAIUsage) CreateResponse() (r AIUsage) { return }

func (GetAIUsage) HttpMethod() string { return "GET" }

// Retrieve AI sessions
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
type ListAISessions struct {
	ListRequest[AISessionInfo]
	// Filter by accounts
	// @ApiMember(Description="Filter by accounts")
	AccountIds []string `json:"accountIds,omitempty"`
}

func (ListAISessions) CreateResponse() (r ListResponse[AISessionInfo]) { return }

func (ListAISessions) HttpMethod() string { return "GET" }

// Creates a new session
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
type NewAISession struct {
	// The account ID to associate this session with
	// @ApiMember(Description="The account ID to associate this session with")
	AccountId *string `json:"accountId,omitempty"`
	// The purpose for this session
	// @ApiMember(Description="The purpose for this session")
	Purpose *string `json:"purpose,omitempty"`
}

func (NewAISession) CreateResponse() (r AISessionInfo) { return }

func (NewAISession) HttpMethod() string { return "POST" }

// Change the purpose of an AI session
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
type PatchAISession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The purpose for this AI session
	// @ApiMember(Description="The purpose for this AI session")
	Purpose *string `json:"purpose,omitempty"`
}

func (PatchAISession) CreateResponse() (r AISessionInfo) { return }

func (PatchAISession) HttpMethod() string { return "PATCH" }

// Create a file from the body or a multipart form
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
type AppUploadFile struct {
	// The name of the file
	// @ApiMember(Description="The name of the file")
	FileName *string `json:"fileName,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (AppUploadFile) CreateResponse() (r FileInfo) { return }

func (AppUploadFile) HttpMethod() string { return "POST" }

// Configuration and access token for a user's app
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
type GetEndpointAppConfig struct {
	// The ID of the endpoint; must be a user endpoint
	// @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The email address of the user, used when endpointId is absent
	// @ApiMember(Description="The email address of the user, used when endpointId is absent")
	EndpointEmailAddress *string `json:"endpointEmailAddress,omitempty"`
	// The type of the device
	// @ApiMember(Description="The type of the device")
	DeviceType DeviceTypes `json:"deviceType,omitempty"`
	// The carrier's ID of the push credentials
	// @ApiMember(Description="The carrier's ID of the push credentials")
	PushCredentialSid *string `json:"pushCredentialSid,omitempty"`
	// The carrier's ID of the voice application
	// @ApiMember(Description="The carrier's ID of the voice application")
	ApplicationSid *string `json:"applicationSid,omitempty"`
	// Whether to use the sandbox for iOS push notifications
	// @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
	Sandbox bool `json:"sandbox,omitempty"`
}

func (GetEndpointAppConfig) CreateResponse() (r EndpointAppConfig) { return }

func (GetEndpointAppConfig) HttpMethod() string { return "GET" }

// Files of the signed-in user
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
type GetMyFiles struct {
	// Only files of these types
	// @ApiMember(Description="Only files of these types")
	FileTypes []FileTypes `json:"fileTypes,omitempty"`
}

func (GetMyFiles) CreateResponse() (r GetMyFilesResponse) { return }

func (GetMyFiles) HttpMethod() string { return "GET" }

// Everything the signed-in user may configure
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
type ListSettingsObjects struct{}

func (ListSettingsObjects) CreateResponse() (r ListSettingsObjectsResponse) { return }

func (ListSettingsObjects) HttpMethod() string { return "GET" }

// Upload a file from the app
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
type UploadFile struct {
	// The bytes of the file
	// @ApiMember(Description="The bytes of the file")
	Data []byte `json:"data,omitempty"`
	// The name of the file
	// @ApiMember(Description="The name of the file")
	FileName *string `json:"fileName,omitempty"`
	// The content type
	// @ApiMember(Description="The content type")
	ContentType *string `json:"contentType,omitempty"`
	// Whether to convert the sound to WAV
	// @ApiMember(Description="Whether to convert the sound to WAV")
	ConvertToWav bool `json:"convertToWav,omitempty"`
}

func (UploadFile) CreateResponse() (r FileInfo) { return }

func (UploadFile) HttpMethod() string { return "POST" }

// Sign in or out; without a provider, say who is signed in
// @Route("/auth/{provider}", "POST")
// @Route("/auth/{provider}", "GET")
// @Route("/auth", "POST")
// @Route("/auth", "GET")
// @Api(Description="Sign in or out; without a provider, say who is signed in")
type Authenticate struct {
	// How to sign in: credentials, or logout to sign out
	// @ApiMember(Description="How to sign in: credentials, or logout to sign out")
	Provider *string `json:"provider,omitempty"`
	// For sign-in by OAuth; not used
	// @ApiMember(Description="For sign-in by OAuth; not used")
	State *string `json:"state,omitempty"`
	// For sign-in by OAuth; not used
	// @ApiMember(Description="For sign-in by OAuth; not used")
	OauthToken *string `json:"oauth_token,omitempty"`
	// For sign-in by OAuth; not used
	// @ApiMember(Description="For sign-in by OAuth; not used")
	OauthVerifier *string `json:"oauth_verifier,omitempty"`
	// The user name or email address
	// @ApiMember(Description="The user name or email address")
	UserName *string `json:"userName,omitempty"`
	// The password
	// @ApiMember(Description="The password")
	Password *string `json:"password,omitempty"`
	// Whether to stay signed in when the browser closes
	// @ApiMember(Description="Whether to stay signed in when the browser closes")
	RememberMe bool `json:"rememberMe,omitempty"`
	// Where to send a browser when signing in fails
	// @ApiMember(Description="Where to send a browser when signing in fails")
	ErrorView *string `json:"errorView,omitempty"`
	// For HTTP Digest; not used
	// @ApiMember(Description="For HTTP Digest; not used")
	Nonce *string `json:"nonce,omitempty"`
	// For HTTP Digest; not used
	// @ApiMember(Description="For HTTP Digest; not used")
	Uri *string `json:"uri,omitempty"`
	// For HTTP Digest; not used
	// @ApiMember(Description="For HTTP Digest; not used")
	Response *string `json:"response,omitempty"`
	// For HTTP Digest; not used
	// @ApiMember(Description="For HTTP Digest; not used")
	Qop *string `json:"qop,omitempty"`
	// For HTTP Digest; not used
	// @ApiMember(Description="For HTTP Digest; not used")
	Nc *string `json:"nc,omitempty"`
	// For HTTP Digest; not used
	// @ApiMember(Description="For HTTP Digest; not used")
	Cnonce *string `json:"cnonce,omitempty"`
	// For sign-in by OAuth; not used
	// @ApiMember(Description="For sign-in by OAuth; not used")
	AccessToken *string `json:"accessToken,omitempty"`
	// For sign-in by OAuth; not used
	// @ApiMember(Description="For sign-in by OAuth; not used")
	AccessTokenSecret *string `json:"accessTokenSecret,omitempty"`
	// For sign-in by OAuth; not used
	// @ApiMember(Description="For sign-in by OAuth; not used")
	Scope *string `json:"scope,omitempty"`
	// Where to send a browser when signed in
	// @ApiMember(Description="Where to send a browser when signed in")
	ReturnUrl *string `json:"returnUrl,omitempty"`
	// Anything else
	// @ApiMember(Description="Anything else")
	Meta map[string]string `json:"meta,omitempty"`
}

func (Authenticate) CreateResponse() (r AuthenticateResponse) { return }

func (Authenticate) HttpMethod() string { return "POST" }

// Who the caller is signed in as; answers an unauthenticated shape when nobody is
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
type GetAuthStatus struct{}

func (GetAuthStatus) CreateResponse() (r UserInfo) { return }

func (GetAuthStatus) HttpMethod() string { return "GET" }

// Raw carrier call records of an account
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
type ListCalls struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
}

func (ListCalls) CreateResponse() (r []interface{}) { return }

func (ListCalls) HttpMethod() string { return "GET" }

// Carrier usage totals by category over a date range
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
type ListUsageRecords struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
}

func (ListUsageRecords) CreateResponse() (r []UsageRecordInfo) { return }

func (ListUsageRecords) HttpMethod() string { return "GET" }

// Inbound hook of the AI telephony provider
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
type CogitoWebhookRequest struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The type of event
	// @ApiMember(Description="The type of event")
	Type *string `json:"type,omitempty"`
	// The phone numbers concerned
	// @ApiMember(Description="The phone numbers concerned")
	PhoneNumbers []string `json:"phoneNumbers,omitempty"`
	// The role of the speaker
	// @ApiMember(Description="The role of the speaker")
	Role *string `json:"role,omitempty"`
	// What was said
	// @ApiMember(Description="What was said")
	Content *string `json:"content,omitempty"`
}

func (CogitoWebhookRequest) CreateResponseVoid() {}

func (CogitoWebhookRequest) HttpMethod() string { return "POST" }

// Completion hook of the answering service
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
type LiveAnswerCallback struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The ID of the node
	// @ApiMember(Description="The ID of the node")
	NodeId *string `json:"nodeId,omitempty"`
	// The client of the answering service
	// @ApiMember(Description="The client of the answering service")
	ClientId *string `json:"clientId,omitempty"`
	// The ID of the conversation
	// @ApiMember(Description="The ID of the conversation")
	ConversationId *string `json:"conversationId,omitempty"`
	// The AI minutes the conversation took
	// @ApiMember(Description="The AI minutes the conversation took")
	AIMinutes int `json:"aiMinutes,omitempty"`
	// The address of the caller
	// @ApiMember(Description="The address of the caller")
	From *string `json:"from,omitempty"`
	// The address that was called
	// @ApiMember(Description="The address that was called")
	To *string `json:"to,omitempty"`
	// What was said
	// @ApiMember(Description="What was said")
	Transcript []LiveAnswerCallbackTranscriptMessage `json:"transcript,omitempty"`
	// The moment the conversation started
	// @ApiMember(Description="The moment the conversation started")
	StartDate *string `json:"startDate,omitempty"`
	// The moment the conversation ended
	// @ApiMember(Description="The moment the conversation ended")
	EndDate *string `json:"endDate,omitempty"`
	// The files that came with the conversation
	// @ApiMember(Description="The files that came with the conversation")
	Attachments []LiveAnswerCallbackAttachment `json:"attachments,omitempty"`
	// Whether the conversation was completed
	// @ApiMember(Description="Whether the conversation was completed")
	Completed *string `json:"completed,omitempty"`
	// The URL of the recording of the call
	// @ApiMember(Description="The URL of the recording of the call")
	CallRecordingUrl *string `json:"callRecordingUrl,omitempty"`
}

func (LiveAnswerCallback) CreateResponse() (r []byte) { return }

func (LiveAnswerCallback) HttpMethod() string { return "POST" }

// Carrier hook of an outgoing session
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
type NewOutgoingSessionCallback struct {
	TwilioRequestBase
}

func (NewOutgoingSessionCallback) CreateResponse() (r []byte) { return }

func (NewOutgoingSessionCallback) HttpMethod() string { return "POST" }

// Internal route that runs a flow as a node of another flow
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
type StartFlow struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
}

func (StartFlow) CreateResponse() (r []byte) { return }

func (StartFlow) HttpMethod() string { return "POST" }

// Contacts of the signed-in user
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
type GetMyContacts struct{}

func (GetMyContacts) CreateResponse() (r GetMyContactsResponse) { return }

func (GetMyContacts) HttpMethod() string { return "GET" }

// Delete a customer
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
type DeleteCustomer struct {
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (DeleteCustomer) CreateResponseVoid() {}

func (DeleteCustomer) HttpMethod() string { return "DELETE" }

// One customer
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
type GetCustomer struct {
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (GetCustomer) CreateResponse() (r CustomerInfo) { return }

func (GetCustomer) HttpMethod() string { return "GET" }

// Schedule a customer or endpoint takes from above
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
type GetInheritedSchedule struct {
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (GetInheritedSchedule) CreateResponse() (r Schedule) { return }

func (GetInheritedSchedule) HttpMethod() string { return "GET" }

// Customers
// @Route("/customers", "GET")
// @Api(Description="Customers")
type ListCustomers struct {
	ListRequest[CustomerInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Filter by name (contains match)
	// @ApiMember(Description="Filter by name (contains match)")
	NameFilter *string `json:"nameFilter,omitempty"`
	// Only customers below these
	// @ApiMember(Description="Only customers below these")
	ParentCustomerIds []string `json:"parentCustomerIds,omitempty"`
	// Direct children only
	// @ApiMember(Description="Direct children only")
	ShallowParent bool `json:"shallowParent,omitempty"`
	// Only those with all of these tags
	// @ApiMember(Description="Only those with all of these tags")
	TagIds []string `json:"tagIds,omitempty"`
}

func (ListCustomers) CreateResponse() (r ListResponse[CustomerInfo]) { return }

func (ListCustomers) HttpMethod() string { return "GET" }

// Create a customer
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
type NewCustomer struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	Name *string `json:"name,omitempty"`
	// The ID of the customer above
	// @ApiMember(Description="The ID of the customer above")
	ParentCustomerId *string `json:"parentCustomerId,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
}

func (NewCustomer) CreateResponse() (r CustomerInfo) { return }

func (NewCustomer) HttpMethod() string { return "POST" }

// Change a customer
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
type PatchCustomer struct {
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the customer
	// @ApiMember(Description="The name of the customer")
	Name *string `json:"name,omitempty"`
	// The ID of the customer above
	// @ApiMember(Description="The ID of the customer above")
	ParentCustomerId *string `json:"parentCustomerId,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// The IDs of the tags, replacing those there are
	// @ApiMember(Description="The IDs of the tags, replacing those there are")
	TagIds []string `json:"tagIds,omitempty"`
	// The schedule, replaced whole
	// @ApiMember(Description="The schedule, replaced whole")
	Schedule *Schedule `json:"schedule,omitempty"`
	// Otherwise billing settings come from the parent
	// @ApiMember(Description="Otherwise billing settings come from the parent")
	OverrideBillingSettings *bool `json:"overrideBillingSettings,omitempty"`
	// The billing settings
	// @ApiMember(Description="The billing settings")
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
	// Otherwise app settings come from the parent
	// @ApiMember(Description="Otherwise app settings come from the parent")
	OverrideAppSettings *bool `json:"overrideAppSettings,omitempty"`
	// The settings of the app and the portal
	// @ApiMember(Description="The settings of the app and the portal")
	AppSettings *AppSettings `json:"appSettings,omitempty"`
}

func (PatchCustomer) CreateResponse() (r CustomerInfo) { return }

func (PatchCustomer) HttpMethod() string { return "PATCH" }

// Route a customer's numbers to the staging server or back
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
type SetCustomerStagingMode struct {
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// Staging rather than production
	// @ApiMember(Description="Staging rather than production")
	IsStaging bool `json:"isStaging,omitempty"`
}

func (SetCustomerStagingMode) CreateResponse() (r CustomerInfo) { return }

func (SetCustomerStagingMode) HttpMethod() string { return "POST" }

// Say which state a schedule yields at a moment
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
type TestSchedule struct {
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The schedule to test; none tests the saved one
	// @ApiMember(Description="The schedule to test; none tests the saved one")
	Schedule *Schedule `json:"schedule,omitempty"`
	// The moment to test (ISO 8601)
	// @ApiMember(Description="The moment to test (ISO 8601)")
	DateTime *string `json:"dateTime,omitempty"`
}

func (TestSchedule) CreateResponse() (r TestScheduleResponse) { return }

func (TestSchedule) HttpMethod() string { return "POST" }

// Delete an endpoint
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
type DeleteEndpoint struct {
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (DeleteEndpoint) CreateResponseVoid() {}

func (DeleteEndpoint) HttpMethod() string { return "DELETE" }

// Values shared by several endpoints in one custom field
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
type FindDuplicateEndpoints struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The custom field to compare
	// @ApiMember(Description="The custom field to compare")
	EndpointFieldName *string `json:"endpointFieldName,omitempty"`
}

func (FindDuplicateEndpoints) CreateResponse() (r ListResponse[DuplicateEndpoints]) { return }

func (FindDuplicateEndpoints) HttpMethod() string { return "GET" }

// One endpoint
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
type GetEndpoint struct {
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (GetEndpoint) CreateResponse() (r EndpointInfo) { return }

func (GetEndpoint) HttpMethod() string { return "GET" }

// Endpoints of every type
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
type ListEndpoints struct {
	ListRequest[EndpointInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Only those with these IDs in an outside system
	// @ApiMember(Description="Only those with these IDs in an outside system")
	ReferenceIds []string `json:"referenceIds,omitempty"`
	// Direct customer matches only
	// @ApiMember(Description="Direct customer matches only")
	ShallowParent bool `json:"shallowParent,omitempty"`
	// Only endpoints that run one of these flows
	// @ApiMember(Description="Only endpoints that run one of these flows")
	FlowIds []string `json:"flowIds,omitempty"`
	// The schedule state in which the flow must apply
	// @ApiMember(Description="The schedule state in which the flow must apply")
	FlowState *string `json:"flowState,omitempty"`
	// Only those with all of these tags
	// @ApiMember(Description="Only those with all of these tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Filter by name (contains match)
	// @ApiMember(Description="Filter by name (contains match)")
	NameFilter *string `json:"nameFilter,omitempty"`
	// Filter by phone number (contains match)
	// @ApiMember(Description="Filter by phone number (contains match)")
	PhoneNumberFilter *string `json:"phoneNumberFilter,omitempty"`
	// Only this type of endpoint
	// @ApiMember(Description="Only this type of endpoint")
	Type *EndpointTypes `json:"type,omitempty"`
	// Only these types of endpoint
	// @ApiMember(Description="Only these types of endpoint")
	Types []EndpointTypes `json:"types,omitempty"`
	// Only users with this kind of phone
	// @ApiMember(Description="Only users with this kind of phone")
	UserMode *UserModes `json:"userMode,omitempty"`
	// Filter by custom fields: entries of the form Field=Value; text only
	// @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
	DataFilters []string `json:"dataFilters,omitempty"`
	// Only the endpoint with this SIP user name
	// @ApiMember(Description="Only the endpoint with this SIP user name")
	SipUserName *string `json:"sipUserName,omitempty"`
	// Filter by the values of flow parameters (JSON struct)
	// @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
	FlowParametersFilter *string `json:"flowParametersFilter,omitempty"`
}

func (ListEndpoints) CreateResponse() (r ListResponse[EndpointInfo]) { return }

func (ListEndpoints) HttpMethod() string { return "GET" }

// Create an AI assistant endpoint
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
type NewAssistantEndpoint struct {
	// The account the endpoint belongs to
	// @ApiMember(Description="The account the endpoint belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// The customer the endpoint belongs to
	// @ApiMember(Description="The customer the endpoint belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the assistant
	// @ApiMember(Description="The name of the assistant")
	Name *string `json:"name,omitempty"`
	// The ID of the flow it runs
	// @ApiMember(Description="The ID of the flow it runs")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// The IDs of the tags
	// @ApiMember(Description="The IDs of the tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The settings of the assistant
	// @ApiMember(Description="The settings of the assistant")
	AssistantSettings *AssistantSettings `json:"assistantSettings,omitempty"`
}

func (NewAssistantEndpoint) CreateResponse() (r EndpointInfo) { return }

func (NewAssistantEndpoint) HttpMethod() string { return "POST" }

// Create an email address endpoint
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
type NewEmailEndpoint struct {
	// The account the endpoint belongs to
	// @ApiMember(Description="The account the endpoint belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// The customer the endpoint belongs to
	// @ApiMember(Description="The customer the endpoint belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the endpoint
	// @ApiMember(Description="The name of the endpoint")
	Name *string `json:"name,omitempty"`
	// The ID of the flow it runs
	// @ApiMember(Description="The ID of the flow it runs")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// The IDs of the tags
	// @ApiMember(Description="The IDs of the tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The email address
	// @ApiMember(Description="The email address")
	EmailAddress *string `json:"emailAddress,omitempty"`
}

func (NewEmailEndpoint) CreateResponse() (r EndpointInfo) { return }

func (NewEmailEndpoint) HttpMethod() string { return "POST" }

// Create a SIP trunk endpoint
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
type NewSipTrunkEndpoint struct {
	// The account the endpoint belongs to
	// @ApiMember(Description="The account the endpoint belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// The customer the endpoint belongs to
	// @ApiMember(Description="The customer the endpoint belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the trunk
	// @ApiMember(Description="The name of the trunk")
	Name *string `json:"name,omitempty"`
	// The ID of the flow it runs
	// @ApiMember(Description="The ID of the flow it runs")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// The IDs of the tags
	// @ApiMember(Description="The IDs of the tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The SIP user name; made if it is left out
	// @ApiMember(Description="The SIP user name; made if it is left out")
	SipUserName *string `json:"sipUserName,omitempty"`
}

func (NewSipTrunkEndpoint) CreateResponse() (r EndpointInfo) { return }

func (NewSipTrunkEndpoint) HttpMethod() string { return "POST" }

// Create a team endpoint
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
type NewTeamEndpoint struct {
	// The account the endpoint belongs to
	// @ApiMember(Description="The account the endpoint belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// The customer the endpoint belongs to
	// @ApiMember(Description="The customer the endpoint belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the team
	// @ApiMember(Description="The name of the team")
	Name *string `json:"name,omitempty"`
	// The ID of the flow it runs
	// @ApiMember(Description="The ID of the flow it runs")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// The IDs of the tags
	// @ApiMember(Description="The IDs of the tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The IDs of the endpoints in the team
	// @ApiMember(Description="The IDs of the endpoints in the team")
	TeamMembers []string `json:"teamMembers,omitempty"`
}

func (NewTeamEndpoint) CreateResponse() (r EndpointInfo) { return }

func (NewTeamEndpoint) HttpMethod() string { return "POST" }

// Create a user (soft phone, SIP device) endpoint
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
type NewUserEndpoint struct {
	// The account the endpoint belongs to
	// @ApiMember(Description="The account the endpoint belongs to")
	AccountId *string `json:"accountId,omitempty"`
	// The customer the endpoint belongs to
	// @ApiMember(Description="The customer the endpoint belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the user
	// @ApiMember(Description="The name of the user")
	Name *string `json:"name,omitempty"`
	// The ID of the flow it runs
	// @ApiMember(Description="The ID of the flow it runs")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// The IDs of the tags
	// @ApiMember(Description="The IDs of the tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// Whether the user has a soft phone or a SIP phone
	// @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
	UserMode UserModes `json:"userMode,omitempty"`
	// The first name of the user
	// @ApiMember(Description="The first name of the user")
	UserFirstName *string `json:"userFirstName,omitempty"`
	// The last name of the user
	// @ApiMember(Description="The last name of the user")
	UserLastName *string `json:"userLastName,omitempty"`
	// The email address of the user
	// @ApiMember(Description="The email address of the user")
	UserEmailAddress *string `json:"userEmailAddress,omitempty"`
	// The password of the user
	// @ApiMember(Description="The password of the user")
	UserPassword *string `json:"userPassword,omitempty"`
	// The SIP user name
	// @ApiMember(Description="The SIP user name")
	SipUserName *string `json:"sipUserName,omitempty"`
}

func (NewUserEndpoint) CreateResponse() (r EndpointInfo) { return }

func (NewUserEndpoint) HttpMethod() string { return "POST" }

// Change an endpoint; only members sent are touched
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
type PatchEndpoint struct {
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The name of the endpoint to show
	// @ApiMember(Description="The name of the endpoint to show")
	DisplayName *string `json:"displayName,omitempty"`
	// The name of the endpoint
	// @ApiMember(Description="The name of the endpoint")
	Name *string `json:"name,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// ID in an outside system
	// @ApiMember(Description="ID in an outside system")
	ReferenceId *string `json:"referenceId,omitempty"`
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
	// Merge flowParams instead of replacing them
	// @ApiMember(Description="Merge flowParams instead of replacing them")
	IsPartialFlowUpdate bool `json:"isPartialFlowUpdate,omitempty"`
	// A single flow or scheduled flows
	// @ApiMember(Description="A single flow or scheduled flows")
	FlowSchedule *EndpointFlowSchedules `json:"flowSchedule,omitempty"`
	// The schedule, replaced whole
	// @ApiMember(Description="The schedule, replaced whole")
	Schedule *Schedule `json:"schedule,omitempty"`
	// The flow of each schedule state, replaced whole
	// @ApiMember(Description="The flow of each schedule state, replaced whole")
	ScheduledFlows []ScheduledFlow `json:"scheduledFlows,omitempty"`
	// The IDs of the tags, replacing those there are
	// @ApiMember(Description="The IDs of the tags, replacing those there are")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// What a portal manager may change
	// @ApiMember(Description="What a portal manager may change")
	ManagerAccess *UserManagerAccess `json:"managerAccess,omitempty"`
	// What the login may see in the dashboard
	// @ApiMember(Description="What the login may see in the dashboard")
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitempty"`
	// The settings of the app and the portal
	// @ApiMember(Description="The settings of the app and the portal")
	AppSettings *AppSettings `json:"appSettings,omitempty"`
	// The settings of the assistant
	// @ApiMember(Description="The settings of the assistant")
	AssistantSettings *AssistantSettings `json:"assistantSettings,omitempty"`
	// Whether text messages are off
	// @ApiMember(Description="Whether text messages are off")
	DisableSms *bool `json:"disableSms,omitempty"`
	// Leave the number's messaging campaign alone
	// @ApiMember(Description="Leave the number's messaging campaign alone")
	UseExternal10DlcCampaign *bool `json:"useExternal10DlcCampaign,omitempty"`
	// The IDs of the users in a team, replaced whole
	// @ApiMember(Description="The IDs of the users in a team, replaced whole")
	TeamMembers []string `json:"teamMembers,omitempty"`
	// The first name of a user
	// @ApiMember(Description="The first name of a user")
	UserFirstName *string `json:"userFirstName,omitempty"`
	// The last name of a user
	// @ApiMember(Description="The last name of a user")
	UserLastName *string `json:"userLastName,omitempty"`
	// The email address of a user
	// @ApiMember(Description="The email address of a user")
	UserEmailAddress *string `json:"userEmailAddress,omitempty"`
	// Whether a user has a soft phone or a SIP phone
	// @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
	UserMode *UserModes `json:"userMode,omitempty"`
	// The SIP user name; a new one needs a new password
	// @ApiMember(Description="The SIP user name; a new one needs a new password")
	SipUserName *string `json:"sipUserName,omitempty"`
	// The address of an email endpoint
	// @ApiMember(Description="The address of an email endpoint")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The state of the agent, for a user
	// @ApiMember(Description="The state of the agent, for a user")
	AgentState *AgentStates `json:"agentState,omitempty"`
}

func (PatchEndpoint) CreateResponse() (r EndpointInfo) { return }

func (PatchEndpoint) HttpMethod() string { return "PATCH" }

// Set up the AI telephony infrastructure of an account
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
type ProvisionCogito struct {
	// The account to set up
	// @ApiMember(Description="The account to set up")
	AccountId *string `json:"accountId,omitempty"`
}

func (ProvisionCogito) CreateResponseVoid() {}

func (ProvisionCogito) HttpMethod() string { return "POST" }

// New SIP password for an endpoint
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
type RegenerateSipPassword struct {
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (RegenerateSipPassword) CreateResponse() (r EndpointInfo) { return }

func (RegenerateSipPassword) HttpMethod() string { return "PATCH" }

// Start caller-id verification
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
type VerifyCallerId struct {
	// The endpoint whose number is to be verified as a caller ID
	// @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (VerifyCallerId) CreateResponse() (r CallerIdVerification) { return }

func (VerifyCallerId) HttpMethod() string { return "POST" }

// Change several endpoints alike, all or none
// @Route("/endpoints", "PATCH")
// @Api(Description="Change several endpoints alike, all or none")
type PatchEndpoints struct {
	// The IDs of the endpoints, at most 1,000
	// @ApiMember(Description="The IDs of the endpoints, at most 1,000")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// What to change: members of PatchEndpoint; those that are left out stay as they are
	// @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
	Patch interface{} `json:"patch,omitempty"`
}

func (PatchEndpoints) CreateResponse() (r ListResponse[EndpointInfo]) { return }

func (PatchEndpoints) HttpMethod() string { return "PATCH" }

// Delete a file and its bytes
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
type DeleteFile struct {
	// The ID of the file
	// @ApiMember(Description="The ID of the file")
	FileId *string `json:"fileId,omitempty"`
}

func (DeleteFile) CreateResponseVoid() {}

func (DeleteFile) HttpMethod() string { return "DELETE" }

// Metadata of one file
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
type GetFile struct {
	// The ID of the file
	// @ApiMember(Description="The ID of the file")
	FileId *string `json:"fileId,omitempty"`
}

func (GetFile) CreateResponse() (r FileInfo) { return }

func (GetFile) HttpMethod() string { return "GET" }

// File metadata
// @Route("/files", "GET")
// @Api(Description="File metadata")
type ListFiles struct {
	ListRequest[FileInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Only files of this session
	// @ApiMember(Description="Only files of this session")
	SessionId *string `json:"sessionId,omitempty"`
	// Filter by file name (contains match)
	// @ApiMember(Description="Filter by file name (contains match)")
	FileName *string `json:"fileName,omitempty"`
	// Filter by content type (contains match)
	// @ApiMember(Description="Filter by content type (contains match)")
	ContentType *string `json:"contentType,omitempty"`
	// Only files of this type
	// @ApiMember(Description="Only files of this type")
	Type *FileTypes `json:"type,omitempty"`
	// The first day on which it was created (YYYY-MM-DD)
	// @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
	DateCreatedStart *string `json:"dateCreatedStart,omitempty"`
	// The last day on which it was created (YYYY-MM-DD)
	// @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
	DateCreatedEnd *string `json:"dateCreatedEnd,omitempty"`
	// Only files of this agent
	// @ApiMember(Description="Only files of this agent")
	UserId *string `json:"userId,omitempty"`
	// Filter by text in the transcription, human or machine
	// @ApiMember(Description="Filter by text in the transcription, human or machine")
	TranscriptionContains *string `json:"transcriptionContains,omitempty"`
}

func (ListFiles) CreateResponse() (r ListResponse[FileInfo]) { return }

func (ListFiles) HttpMethod() string { return "GET" }

// Create a file from the body or a multipart form
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
type NewFile struct {
	// The name of the file
	// @ApiMember(Description="The name of the file")
	FileName *string `json:"fileName,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (NewFile) CreateResponse() (r FileInfo) { return }

func (NewFile) HttpMethod() string { return "POST" }

// Change file metadata
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
type PatchFile struct {
	// The ID of the file
	// @ApiMember(Description="The ID of the file")
	FileId *string `json:"fileId,omitempty"`
	// The name of the file
	// @ApiMember(Description="The name of the file")
	FileName *string `json:"fileName,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The ID of the user
	// @ApiMember(Description="The ID of the user")
	UserId *string `json:"userId,omitempty"`
}

func (PatchFile) CreateResponse() (r FileInfo) { return }

func (PatchFile) HttpMethod() string { return "PATCH" }

// Duplicate a flow
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
type CopyFlow struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
}

func (CopyFlow) CreateResponse() (r FlowInfo) { return }

func (CopyFlow) HttpMethod() string { return "POST" }

// Delete a flow
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
type DeleteFlow struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
}

func (DeleteFlow) CreateResponseVoid() {}

func (DeleteFlow) HttpMethod() string { return "DELETE" }

// Export flows and custom fields
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
type ExportPackage struct {
	// The account to export from
	// @ApiMember(Description="The account to export from")
	AccountId *string `json:"accountId,omitempty"`
	// The IDs of the flows to export
	// @ApiMember(Description="The IDs of the flows to export")
	FlowIds []string `json:"flowIds,omitempty"`
	// Whether to add custom fields that the flows do not use
	// @ApiMember(Description="Whether to add custom fields that the flows do not use")
	IncludeAllCustomFields bool `json:"includeAllCustomFields,omitempty"`
}

func (ExportPackage) CreateResponse() (r PackageInfo) { return }

func (ExportPackage) HttpMethod() string { return "GET" }

// Specifications of the nodes usable in a flow
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
type GetAvailableNodes struct {
	// Narrows the nodes to what suits this flow
	// @ApiMember(Description="Narrows the nodes to what suits this flow")
	FlowId *string `json:"flowId,omitempty"`
}

func (GetAvailableNodes) CreateResponse() (r []AvailableFlowNode) { return }

func (GetAvailableNodes) HttpMethod() string { return "GET" }

// One flow with its graph
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
type GetFlow struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
}

func (GetFlow) CreateResponse() (r FlowInfo) { return }

func (GetFlow) HttpMethod() string { return "GET" }

// Field names offered by each value source
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
type GetParameterFieldNames struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// Whether to leave out fields such as the customer name
	// @ApiMember(Description="Whether to leave out fields such as the customer name")
	ExcludeBuiltInFields bool `json:"excludeBuiltInFields,omitempty"`
}

func (GetParameterFieldNames) CreateResponse() (r GetParameterFieldNamesResponse) { return }

func (GetParameterFieldNames) HttpMethod() string { return "GET" }

// Import an exported package
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
type ImportPackage struct {
	// The account to import into
	// @ApiMember(Description="The account to import into")
	AccountId *string `json:"accountId,omitempty"`
	// The exported package
	// @ApiMember(Description="The exported package")
	Package *PackageInfo `json:"package,omitempty"`
	// Whether to say what would happen, and change nothing
	// @ApiMember(Description="Whether to say what would happen, and change nothing")
	Preflight bool `json:"preflight,omitempty"`
	// What customers, tags and flows of the package are in the account, by ID
	// @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
	ResourceMap map[string]string `json:"resourceMap,omitempty"`
}

func (ImportPackage) CreateResponse() (r PackageImportInfo) { return }

func (ImportPackage) HttpMethod() string { return "POST" }

// Flows
// @Route("/flows", "GET")
// @Api(Description="Flows")
type ListFlows struct {
	ListRequest[FlowInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Filter by name (contains match)
	// @ApiMember(Description="Filter by name (contains match)")
	NameFilter *string `json:"nameFilter,omitempty"`
	// Only those with all of these tags
	// @ApiMember(Description="Only those with all of these tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Only flows with this role
	// @ApiMember(Description="Only flows with this role")
	Role *FlowRoles `json:"role,omitempty"`
	// Whether to include the node graph; without it, listings leave it out
	// @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
	IncludeNodes bool `json:"includeNodes,omitempty"`
	// Only flows that use this type of node
	// @ApiMember(Description="Only flows that use this type of node")
	NodeTypeFilter *string `json:"nodeTypeFilter,omitempty"`
}

func (ListFlows) CreateResponse() (r ListResponse[FlowInfo]) { return }

func (ListFlows) HttpMethod() string { return "GET" }

// Create a flow
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
type NewFlow struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The name of the flow
	// @ApiMember(Description="The name of the flow")
	Name *string `json:"name,omitempty"`
	// What the flow can be used for
	// @ApiMember(Description="What the flow can be used for")
	Roles []FlowRoles `json:"roles,omitempty"`
	// What the flow does
	// @ApiMember(Description="What the flow does")
	Description *string `json:"description,omitempty"`
	// Notes for those who edit the flow
	// @ApiMember(Description="Notes for those who edit the flow")
	Notes *string `json:"notes,omitempty"`
	// The ID of the customer the flow belongs to
	// @ApiMember(Description="The ID of the customer the flow belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The nodes
	// @ApiMember(Description="The nodes")
	Nodes []FlowNode `json:"nodes,omitempty"`
	// The values the flow takes and gives
	// @ApiMember(Description="The values the flow takes and gives")
	Parameters []FlowParameter `json:"parameters,omitempty"`
	// Where the flow ends
	// @ApiMember(Description="Where the flow ends")
	Exits []FlowExit `json:"exits,omitempty"`
	// Designer layout data
	// @ApiMember(Description="Designer layout data")
	UI FlowUI `json:"ui,omitempty"`
	// The IDs of the tags
	// @ApiMember(Description="The IDs of the tags")
	TagIds []string `json:"tagIds,omitempty"`
	// Why, for the revision this makes
	// @ApiMember(Description="Why, for the revision this makes")
	Comment *string `json:"comment,omitempty"`
}

func (NewFlow) CreateResponse() (r FlowInfo) { return }

func (NewFlow) HttpMethod() string { return "POST" }

// Change a flow; arrays sent replace the stored arrays whole
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
type PatchFlow struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The name of the flow
	// @ApiMember(Description="The name of the flow")
	Name *string `json:"name,omitempty"`
	// What the flow can be used for, replaced whole
	// @ApiMember(Description="What the flow can be used for, replaced whole")
	Roles []FlowRoles `json:"roles,omitempty"`
	// What the flow does
	// @ApiMember(Description="What the flow does")
	Description *string `json:"description,omitempty"`
	// Notes for those who edit the flow
	// @ApiMember(Description="Notes for those who edit the flow")
	Notes *string `json:"notes,omitempty"`
	// The ID of the customer the flow belongs to
	// @ApiMember(Description="The ID of the customer the flow belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The nodes, replaced whole
	// @ApiMember(Description="The nodes, replaced whole")
	Nodes []FlowNode `json:"nodes,omitempty"`
	// The values the flow takes and gives, replaced whole
	// @ApiMember(Description="The values the flow takes and gives, replaced whole")
	Parameters []FlowParameter `json:"parameters,omitempty"`
	// Where the flow ends, replaced whole
	// @ApiMember(Description="Where the flow ends, replaced whole")
	Exits []FlowExit `json:"exits,omitempty"`
	// Designer layout data
	// @ApiMember(Description="Designer layout data")
	UI FlowUI `json:"ui,omitempty"`
	// The IDs of the tags, replacing those there are
	// @ApiMember(Description="The IDs of the tags, replacing those there are")
	TagIds []string `json:"tagIds,omitempty"`
	// Why, for the revision this makes
	// @ApiMember(Description="Why, for the revision this makes")
	Comment *string `json:"comment,omitempty"`
}

func (PatchFlow) CreateResponse() (r FlowInfo) { return }

func (PatchFlow) HttpMethod() string { return "PATCH" }

// The states that a flow had, the newest first
// @Route("/flows/{flowId}/revisions", "GET")
// @Api(Description="The states that a flow had, the newest first")
type ListFlowRevisions struct {
	ListRequest[FlowRevisionInfo]
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
}

func (ListFlowRevisions) CreateResponse() (r ListResponse[FlowRevisionInfo]) { return }

func (ListFlowRevisions) HttpMethod() string { return "GET" }

// A state that a flow had, with its graph
// @Route("/flows/{flowId}/revisions/{number}", "GET")
// @Api(Description="A state that a flow had, with its graph")
type GetFlowRevision struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The number of the revision
	// @ApiMember(Description="The number of the revision")
	Number int `json:"number,omitempty"`
}

func (GetFlowRevision) CreateResponse() (r FlowRevisionInfo) { return }

func (GetFlowRevision) HttpMethod() string { return "GET" }

// What differs between two states of a flow
// @Route("/flows/{flowId}/revisions/diff", "GET")
// @Api(Description="What differs between two states of a flow")
type DiffFlowRevisions struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The number of the revision to compare with; the one before if left out
	// @ApiMember(Description="The number of the revision to compare with; the one before if left out")
	From *int `json:"from,omitempty"`
	// The number of the revision that is compared; the newest if left out
	// @ApiMember(Description="The number of the revision that is compared; the newest if left out")
	To *int `json:"to,omitempty"`
}

func (DiffFlowRevisions) CreateResponse() (r FlowDiff) { return }

func (DiffFlowRevisions) HttpMethod() string { return "GET" }

// Give a flow the name, roles, texts and graph it had, as a change of its own
// @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
// @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
type RestoreFlowRevision struct {
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The number of the revision
	// @ApiMember(Description="The number of the revision")
	Number int `json:"number,omitempty"`
	// Why, for the revision this makes
	// @ApiMember(Description="Why, for the revision this makes")
	Comment *string `json:"comment,omitempty"`
}

func (RestoreFlowRevision) CreateResponse() (r FlowInfo) { return }

func (RestoreFlowRevision) HttpMethod() string { return "POST" }

// Delete an integration
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
type DeleteIntegration struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
}

func (DeleteIntegration) CreateResponseVoid() {}

func (DeleteIntegration) HttpMethod() string { return "DELETE" }

// One integration
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
type GetIntegration struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
}

func (GetIntegration) CreateResponse() (r IntegrationInfo) { return }

func (GetIntegration) HttpMethod() string { return "GET" }

// Sync log
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
type GetIntegrationLog struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
}

func (GetIntegrationLog) CreateResponse() (r interface{}) { return }

func (GetIntegrationLog) HttpMethod() string { return "GET" }

// Integrations
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
type ListIntegrations struct {
	ListRequest[IntegrationInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Filter by name (contains match)
	// @ApiMember(Description="Filter by name (contains match)")
	NameFilter *string `json:"nameFilter,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Direct customer matches only
	// @ApiMember(Description="Direct customer matches only")
	ShallowParent bool `json:"shallowParent,omitempty"`
}

func (ListIntegrations) CreateResponse() (r ListResponse[IntegrationInfo]) { return }

func (ListIntegrations) HttpMethod() string { return "GET" }

// Tie a customer to a CRM customer
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
type MapIntegrationCustomer struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The ID of the customer in the CRM
	// @ApiMember(Description="The ID of the customer in the CRM")
	MapsToId *string `json:"mapsToId,omitempty"`
}

func (MapIntegrationCustomer) CreateResponseVoid() {}

func (MapIntegrationCustomer) HttpMethod() string { return "POST" }

// Tie a user endpoint to a CRM contact
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
type MapIntegrationUser struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
	// The ID of the user endpoint
	// @ApiMember(Description="The ID of the user endpoint")
	UserId *string `json:"userId,omitempty"`
	// The ID of the contact in the CRM
	// @ApiMember(Description="The ID of the contact in the CRM")
	MapsToId *string `json:"mapsToId,omitempty"`
}

func (MapIntegrationUser) CreateResponseVoid() {}

func (MapIntegrationUser) HttpMethod() string { return "POST" }

// Create an integration
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
type NewIntegration struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The outside system
	// @ApiMember(Description="The outside system")
	Type IntegrationTypes `json:"type,omitempty"`
	// The name of the integration
	// @ApiMember(Description="The name of the integration")
	Name *string `json:"name,omitempty"`
	// The customer under which synced customers are created
	// @ApiMember(Description="The customer under which synced customers are created")
	CustomerId *string `json:"customerId,omitempty"`
}

func (NewIntegration) CreateResponse() (r IntegrationInfo) { return }

func (NewIntegration) HttpMethod() string { return "POST" }

// Change an integration
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
type PatchIntegration struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
	// The name of the integration
	// @ApiMember(Description="The name of the integration")
	Name *string `json:"name,omitempty"`
	// Create customers and users while syncing
	// @ApiMember(Description="Create customers and users while syncing")
	AutomaticallyCreateCustomers *bool `json:"automaticallyCreateCustomers,omitempty"`
	// The settings
	// @ApiMember(Description="The settings")
	Settings Struct `json:"settings,omitempty"`
}

func (PatchIntegration) CreateResponse() (r IntegrationInfo) { return }

func (PatchIntegration) HttpMethod() string { return "PATCH" }

// Contacts found in the CRM
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
type SearchIntegrationContacts struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
	// Only contacts of this customer
	// @ApiMember(Description="Only contacts of this customer")
	CustomerId *string `json:"customerId,omitempty"`
	// Text to search for
	// @ApiMember(Description="Text to search for")
	Query *string `json:"query,omitempty"`
}

func (SearchIntegrationContacts) CreateResponse() (r interface{}) { return }

func (SearchIntegrationContacts) HttpMethod() string { return "GET" }

// Customers found in the CRM
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
type SearchIntegrationCustomers struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
	// Text to search for
	// @ApiMember(Description="Text to search for")
	Query *string `json:"query,omitempty"`
}

func (SearchIntegrationCustomers) CreateResponse() (r interface{}) { return }

func (SearchIntegrationCustomers) HttpMethod() string { return "GET" }

// Run a sync
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
type SyncIntegration struct {
	// The ID of the integration
	// @ApiMember(Description="The ID of the integration")
	IntegrationId *string `json:"integrationId,omitempty"`
}

func (SyncIntegration) CreateResponseVoid() {}

func (SyncIntegration) HttpMethod() string { return "POST" }

// Conversations with their newest message
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
type ListConversations struct {
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these endpoints
	// @ApiMember(Description="Only those of these endpoints")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Only those after this date (ISO 8601)
	// @ApiMember(Description="Only those after this date (ISO 8601)")
	AfterDate *string `json:"afterDate,omitempty"`
}

func (ListConversations) CreateResponse() (r ListConversationsResponse) { return }

func (ListConversations) HttpMethod() string { return "GET" }

// Messages
// @Route("/messages", "GET")
// @Api(Description="Messages")
type ListMessages struct {
	ListRequest[MessageInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Only those of these endpoints
	// @ApiMember(Description="Only those of these endpoints")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Only those of these conversations
	// @ApiMember(Description="Only those of these conversations")
	ConversationIds []string `json:"conversationIds,omitempty"`
	// Only those after this date (ISO 8601)
	// @ApiMember(Description="Only those after this date (ISO 8601)")
	AfterDate *string `json:"afterDate,omitempty"`
}

func (ListMessages) CreateResponse() (r ListResponse[MessageInfo]) { return }

func (ListMessages) HttpMethod() string { return "GET" }

// Inbound hook that starts or continues a chat flow on an endpoint
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
type NewFlowMessage struct {
	// The receiving endpoint
	// @ApiMember(Description="The receiving endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// Values of the session
	// @ApiMember(Description="Values of the session")
	SessionParameters Struct `json:"sessionParameters,omitempty"`
	// The address it comes from
	// @ApiMember(Description="The address it comes from")
	FromAddress *string `json:"fromAddress,omitempty"`
	// The address it was sent to
	// @ApiMember(Description="The address it was sent to")
	ToAddress *string `json:"toAddress,omitempty"`
	// Who sends the message
	// @ApiMember(Description="Who sends the message")
	Identity *string `json:"identity,omitempty"`
	// The name of the sender to show; falls back to identity
	// @ApiMember(Description="The name of the sender to show; falls back to identity")
	DisplayName *string `json:"displayName,omitempty"`
	// The URL called when replies must go back
	// @ApiMember(Description="The URL called when replies must go back")
	MessageUrl *string `json:"messageUrl,omitempty"`
	// The text of the message
	// @ApiMember(Description="The text of the message")
	Body *string `json:"body,omitempty"`
}

func (NewFlowMessage) CreateResponse() (r FlowMessageInfo) { return }

func (NewFlowMessage) HttpMethod() string { return "POST" }

// Internal hook delivering a chat message to an endpoint
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
type SendEndpointMessage struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// The text of the message
	// @ApiMember(Description="The text of the message")
	Body *string `json:"body,omitempty"`
	// The URI of the attachment
	// @ApiMember(Description="The URI of the attachment")
	AttachmentUri *string `json:"attachmentUri,omitempty"`
	// The content type of the attachment
	// @ApiMember(Description="The content type of the attachment")
	AttachmentContentType *string `json:"attachmentContentType,omitempty"`
	// Who sent the message
	// @ApiMember(Description="Who sent the message")
	Sender *string `json:"sender,omitempty"`
	// The name of the sender to show
	// @ApiMember(Description="The name of the sender to show")
	DisplayName *string `json:"displayName,omitempty"`
}

func (SendEndpointMessage) CreateResponseVoid() {}

func (SendEndpointMessage) HttpMethod() string { return "POST" }

// Notifications sent
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
type ListNotifications struct {
	ListRequest[NotificationInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these customers
	// @ApiMember(Description="Only those of these customers")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Filter by sender (contains match)
	// @ApiMember(Description="Filter by sender (contains match)")
	FromFilter *string `json:"fromFilter,omitempty"`
	// Filter by receiver (contains match)
	// @ApiMember(Description="Filter by receiver (contains match)")
	ToFilter *string `json:"toFilter,omitempty"`
	// Filter by subject (contains match)
	// @ApiMember(Description="Filter by subject (contains match)")
	SubjectFilter *string `json:"subjectFilter,omitempty"`
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// Only notifications of this type
	// @ApiMember(Description="Only notifications of this type")
	Type *NotificationTypes `json:"type,omitempty"`
}

func (ListNotifications) CreateResponse() (r ListResponse[NotificationInfo]) { return }

func (ListNotifications) HttpMethod() string { return "GET" }

// Placeholder that only publishes shared types
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
type NotUsedRequest struct {
	// Publishes the type
	// @ApiMember(Description="Publishes the type")
	PushNotification *PushNotification `json:"pushNotification,omitempty"`
	// Publishes the type
	// @ApiMember(Description="Publishes the type")
	Notifications []NotificationInfo `json:"notifications,omitempty"`
	// Publishes the type
	// @ApiMember(Description="Publishes the type")
	NodeParameter *NodeParameter `json:"nodeParameter,omitempty"`
}

func (NotUsedRequest) CreateResponseVoid() {}

func (NotUsedRequest) HttpMethod() string { return "POST" }

// Buy or register a number and create its endpoint
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
type BuyPhoneNumber struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The customer the number is for
	// @ApiMember(Description="The customer the number is for")
	CustomerId *string `json:"customerId,omitempty"`
	// The phone number (E.164)
	// @ApiMember(Description="The phone number (E.164)")
	Number *string `json:"number,omitempty"`
	// Whether to register the number only and buy nothing
	// @ApiMember(Description="Whether to register the number only and buy nothing")
	IsVirtualPhoneNumber bool `json:"isVirtualPhoneNumber,omitempty"`
	// Whether the number is for faxes
	// @ApiMember(Description="Whether the number is for faxes")
	IsFaxNumber bool `json:"isFaxNumber,omitempty"`
	// The carrier's ID of the address to register the number with
	// @ApiMember(Description="The carrier's ID of the address to register the number with")
	AddressSid *string `json:"addressSid,omitempty"`
	// The IDs of the tags of the new endpoint
	// @ApiMember(Description="The IDs of the tags of the new endpoint")
	TagIds []string `json:"tagIds,omitempty"`
	// Custom field values
	// @ApiMember(Description="Custom field values")
	Data Struct `json:"data,omitempty"`
	// The ID of the flow
	// @ApiMember(Description="The ID of the flow")
	FlowId *string `json:"flowId,omitempty"`
	// The values of the parameters of the flow
	// @ApiMember(Description="The values of the parameters of the flow")
	FlowParams Struct `json:"flowParams,omitempty"`
}

func (BuyPhoneNumber) CreateResponse() (r EndpointInfo) { return }

func (BuyPhoneNumber) HttpMethod() string { return "POST" }

// Numbers available to buy
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
type SearchPhoneNumbers struct {
	// The account to buy for
	// @ApiMember(Description="The account to buy for")
	AccountId *string `json:"accountId,omitempty"`
	// The area code of the number
	// @ApiMember(Description="The area code of the number")
	AreaCode *string `json:"areaCode,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	CountryCode *string `json:"countryCode,omitempty"`
	// The postal code
	// @ApiMember(Description="The postal code")
	PostalCode *string `json:"postalCode,omitempty"`
	// The state or province
	// @ApiMember(Description="The state or province")
	Region *string `json:"region,omitempty"`
	// How far from the postal code the number may be, in miles
	// @ApiMember(Description="How far from the postal code the number may be, in miles")
	Distance int `json:"distance,omitempty"`
	// Whether the number is for faxes
	// @ApiMember(Description="Whether the number is for faxes")
	IsFaxNumber bool `json:"isFaxNumber,omitempty"`
	// Digits the number must contain
	// @ApiMember(Description="Digits the number must contain")
	Contains *string `json:"contains,omitempty"`
}

func (SearchPhoneNumbers) CreateResponse() (r ListResponse[AvailablePhoneNumber]) { return }

func (SearchPhoneNumbers) HttpMethod() string { return "GET" }

// Flip a number between voice and fax
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
type SetPhoneNumberIsFax struct {
	// The ID of the endpoint
	// @ApiMember(Description="The ID of the endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// Whether the number is for faxes
	// @ApiMember(Description="Whether the number is for faxes")
	IsFax bool `json:"isFax,omitempty"`
}

func (SetPhoneNumberIsFax) CreateResponse() (r EndpointInfo) { return }

func (SetPhoneNumberIsFax) HttpMethod() string { return "PATCH" }

// Bring phone-number endpoints in line with the carrier
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
type SyncPhoneNumbers struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (SyncPhoneNumbers) CreateResponseVoid() {}

func (SyncPhoneNumbers) HttpMethod() string { return "POST" }

// Portal call history
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
type AppGetCallHistory struct {
	ListRequest[SessionInfo]
	// Only those of this account
	// @ApiMember(Description="Only those of this account")
	AccountId *string `json:"accountId,omitempty"`
	// Only those of this customer
	// @ApiMember(Description="Only those of this customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (AppGetCallHistory) CreateResponse() (r ListResponse[SessionInfo]) { return }

func (AppGetCallHistory) HttpMethod() string { return "GET" }

// Portal file listing
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
type AppGetFiles struct {
	ListRequest[FileInfo]
	// Only those of this account
	// @ApiMember(Description="Only those of this account")
	AccountId *string `json:"accountId,omitempty"`
	// Only those of this customer
	// @ApiMember(Description="Only those of this customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The first day on which it was created (YYYY-MM-DD)
	// @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
	DateCreatedStart *string `json:"dateCreatedStart,omitempty"`
	// The last day on which it was created (YYYY-MM-DD)
	// @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
	DateCreatedEnd *string `json:"dateCreatedEnd,omitempty"`
	// Filter by file name (contains match)
	// @ApiMember(Description="Filter by file name (contains match)")
	FileNameFilter *string `json:"fileNameFilter,omitempty"`
	// Only files of this type
	// @ApiMember(Description="Only files of this type")
	Type *FileTypes `json:"type,omitempty"`
}

func (AppGetFiles) CreateResponse() (r ListResponse[FileInfo]) { return }

func (AppGetFiles) HttpMethod() string { return "GET" }

// Portal listing of flows
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
type AppGetFlows struct {
	ListRequest[FlowInfo]
	// Only those of this account
	// @ApiMember(Description="Only those of this account")
	AccountId *string `json:"accountId,omitempty"`
	// Only those of this customer
	// @ApiMember(Description="Only those of this customer")
	CustomerId *string `json:"customerId,omitempty"`
	// Filter by name (contains match)
	// @ApiMember(Description="Filter by name (contains match)")
	NameFilter *string `json:"nameFilter,omitempty"`
	// Only flows with this role
	// @ApiMember(Description="Only flows with this role")
	Role *FlowRoles `json:"role,omitempty"`
}

func (AppGetFlows) CreateResponse() (r ListResponse[FlowInfo]) { return }

func (AppGetFlows) HttpMethod() string { return "GET" }

// Portal home page data
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
type AppGetHomeInformation struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The first day to show (YYYY-MM-DD)
	// @ApiMember(Description="The first day to show (YYYY-MM-DD)")
	FromDate *string `json:"fromDate,omitempty"`
}

func (AppGetHomeInformation) CreateResponse() (r AppHomeInformation) { return }

func (AppGetHomeInformation) HttpMethod() string { return "GET" }

// Portal view of the settings
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
type AppGetSystemSettings struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (AppGetSystemSettings) CreateResponse() (r AppSystemSettingsInfo) { return }

func (AppGetSystemSettings) HttpMethod() string { return "POST" }

// Create an AI assistant endpoint from the portal
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
type AppNewAssistant struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of the customer
	// @ApiMember(Description="The ID of the customer")
	CustomerId *string `json:"customerId,omitempty"`
	// The name of the assistant
	// @ApiMember(Description="The name of the assistant")
	Name *string `json:"name,omitempty"`
	// The settings of the assistant
	// @ApiMember(Description="The settings of the assistant")
	Settings *AssistantSettings `json:"settings,omitempty"`
}

func (AppNewAssistant) CreateResponse() (r EndpointInfo) { return }

func (AppNewAssistant) HttpMethod() string { return "POST" }

// Register a push token once
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
type NewDeviceToken struct {
	// The type of the device
	// @ApiMember(Description="The type of the device")
	DeviceType DeviceTypes `json:"deviceType,omitempty"`
	// The push token of the device
	// @ApiMember(Description="The push token of the device")
	Token *string `json:"token,omitempty"`
}

func (NewDeviceToken) CreateResponse() (r DeviceTokenInfo) { return }

func (NewDeviceToken) HttpMethod() string { return "POST" }

// Queue an agent-state report
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
type AgentStateReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
}

func (AgentStateReport) CreateResponse() (r ReportInfo) { return }

func (AgentStateReport) HttpMethod() string { return "POST" }

// Queue a billing report
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
type BillingReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// Whether to add customer IDs to the output
	// @ApiMember(Description="Whether to add customer IDs to the output")
	IncludeCustomerIds bool `json:"includeCustomerIds,omitempty"`
}

func (BillingReport) CreateResponse() (r ReportInfo) { return }

func (BillingReport) HttpMethod() string { return "POST" }

// Queue a call center abandon report
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
type CallCenterAbandonReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
}

func (CallCenterAbandonReport) CreateResponse() (r ReportInfo) { return }

func (CallCenterAbandonReport) HttpMethod() string { return "POST" }

// Queue a call center detail report
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
type CallCenterDetailReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
}

func (CallCenterDetailReport) CreateResponse() (r ReportInfo) { return }

func (CallCenterDetailReport) HttpMethod() string { return "POST" }

// Queue a call center report
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
type CallCenterReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
}

func (CallCenterReport) CreateResponse() (r ReportInfo) { return }

func (CallCenterReport) HttpMethod() string { return "POST" }

// Queue a call history report
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
type CallHistoryReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
	// Only calls of this customer
	// @ApiMember(Description="Only calls of this customer")
	CustomerId *string `json:"customerId,omitempty"`
	// Only calls of this endpoint
	// @ApiMember(Description="Only calls of this endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// Whether to look at archived sessions too
	// @ApiMember(Description="Whether to look at archived sessions too")
	IncludeArchivedSessions bool `json:"includeArchivedSessions,omitempty"`
}

func (CallHistoryReport) CreateResponse() (r ReportInfo) { return }

func (CallHistoryReport) HttpMethod() string { return "POST" }

// Queue a call outcome report
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
type CallOutcomeReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
	// Only calls of this flow
	// @ApiMember(Description="Only calls of this flow")
	FlowId *string `json:"flowId,omitempty"`
	// Only calls in this state
	// @ApiMember(Description="Only calls in this state")
	SpecificState *string `json:"specificState,omitempty"`
}

func (CallOutcomeReport) CreateResponse() (r ReportInfo) { return }

func (CallOutcomeReport) HttpMethod() string { return "POST" }

// Queue a call detail record report
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
type CdrReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
}

func (CdrReport) CreateResponse() (r ReportInfo) { return }

func (CdrReport) HttpMethod() string { return "POST" }

// Delete a report and its workbook
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
type DeleteReport struct {
	// The ID of the report
	// @ApiMember(Description="The ID of the report")
	ReportId *string `json:"reportId,omitempty"`
}

func (DeleteReport) CreateResponseVoid() {}

func (DeleteReport) HttpMethod() string { return "DELETE" }

// Workbook of a completed report
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
type DownloadReport struct {
	// The ID of the report
	// @ApiMember(Description="The ID of the report")
	ReportId *string `json:"reportId,omitempty"`
}

func (DownloadReport) CreateResponse() (r []byte) { return }

func (DownloadReport) HttpMethod() string { return "GET" }

// Queue an endpoint report
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
type EndpointsReport struct {
	ReportRequest
	// Only these types of endpoint
	// @ApiMember(Description="Only these types of endpoint")
	Types []EndpointTypes `json:"types,omitempty"`
	// Only endpoints of this customer
	// @ApiMember(Description="Only endpoints of this customer")
	CustomerId *string `json:"customerId,omitempty"`
}

func (EndpointsReport) CreateResponse() (r ReportInfo) { return }

func (EndpointsReport) HttpMethod() string { return "POST" }

// Reports created by the caller
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
type ListReports struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (ListReports) CreateResponse() (r ListReportsResponse) { return }

func (ListReports) HttpMethod() string { return "GET" }

// Queue a metric report
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
type MetricReport struct {
	ReportRequest
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The time zone (IANA)
	// @ApiMember(Description="The time zone (IANA)")
	TimeZoneId *string `json:"timeZoneId,omitempty"`
	// The metric to report on
	// @ApiMember(Description="The metric to report on")
	MetricName *string `json:"metricName,omitempty"`
}

func (MetricReport) CreateResponse() (r ReportInfo) { return }

func (MetricReport) HttpMethod() string { return "POST" }

// Queue a sync phone numbers report
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
type SyncPhoneNumbersReport struct {
	ReportRequest
	// Whether to include the numbers of the fax carrier
	// @ApiMember(Description="Whether to include the numbers of the fax carrier")
	SyncDocumoNumbers bool `json:"syncDocumoNumbers,omitempty"`
}

func (SyncPhoneNumbersReport) CreateResponse() (r ReportInfo) { return }

func (SyncPhoneNumbersReport) HttpMethod() string { return "POST" }

// Turn the call into a conference if it is not one, then dial a further party
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
type AddConferenceMember struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The carrier's ID of the call leg on the voice device
	// @ApiMember(Description="The carrier's ID of the call leg on the voice device")
	CallSid *string `json:"callSid,omitempty"`
	// The party to invite
	// @ApiMember(Description="The party to invite")
	Destination *string `json:"destination,omitempty"`
	// The caller ID to present (E.164)
	// @ApiMember(Description="The caller ID to present (E.164)")
	FromNumber *string `json:"fromNumber,omitempty"`
}

func (AddConferenceMember) CreateResponse() (r SessionInfo) { return }

func (AddConferenceMember) HttpMethod() string { return "POST" }

// Append text to a session log
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
type AddToSessionLog struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The text to append
	// @ApiMember(Description="The text to append")
	Message *string `json:"message,omitempty"`
}

func (AddToSessionLog) CreateResponseVoid() {}

func (AddToSessionLog) HttpMethod() string { return "POST" }

// Remove a member from a chat
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
type DeleteChatMember struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The identity of the member
	// @ApiMember(Description="The identity of the member")
	MemberId *string `json:"memberId,omitempty"`
}

func (DeleteChatMember) CreateResponse() (r SessionInfo) { return }

func (DeleteChatMember) HttpMethod() string { return "DELETE" }

// Bulk delete an account's sessions in a time range
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
type DeleteSessions struct {
	// The account whose sessions to delete
	// @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
	AccountId *string `json:"accountId,omitempty"`
	// Sessions from this moment on (ISO 8601)
	// @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
	StartDateTime *string `json:"startDateTime,omitempty"`
	// Sessions up to this moment (ISO 8601)
	// @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
	EndDateTime *string `json:"endDateTime,omitempty"`
}

func (DeleteSessions) CreateResponseVoid() {}

func (DeleteSessions) HttpMethod() string { return "DELETE" }

// End one session or one call leg of it
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
type EndSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The call leg to end; none ends the session
	// @ApiMember(Description="The call leg to end; none ends the session")
	CallSid *string `json:"callSid,omitempty"`
}

func (EndSession) CreateResponseVoid() {}

func (EndSession) HttpMethod() string { return "DELETE" }

// Carrier calls in progress for a whole account
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
type GetActiveCalls struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (GetActiveCalls) CreateResponse() (r GetActiveCallsResponse) { return }

func (GetActiveCalls) HttpMethod() string { return "GET" }

// Active sessions of the signed-in phone user
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
type GetActiveSessions struct{}

func (GetActiveSessions) CreateResponse() (r GetMySessionsResponse) { return }

func (GetActiveSessions) HttpMethod() string { return "GET" }

// Active sessions of the signed-in user
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
type GetMySessions struct{}

func (GetMySessions) CreateResponse() (r GetMySessionsResponse) { return }

func (GetMySessions) HttpMethod() string { return "GET" }

// One session with its log
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
type GetSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (GetSession) CreateResponse() (r SessionInfo) { return }

func (GetSession) HttpMethod() string { return "GET" }

// Chat transcript of a session
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
type GetSessionTranscript struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// Whether to include earlier chats of the same parties
	// @ApiMember(Description="Whether to include earlier chats of the same parties")
	IncludeHistorical bool `json:"includeHistorical,omitempty"`
	// Only history after this date (ISO 8601)
	// @ApiMember(Description="Only history after this date (ISO 8601)")
	HistoricalCutOffDate *string `json:"historicalCutOffDate,omitempty"`
}

func (GetSessionTranscript) CreateResponse() (r interface{}) { return }

func (GetSessionTranscript) HttpMethod() string { return "GET" }

// Put a session on hold
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
type HoldSession struct {
	// The carrier's ID of the local call leg
	// @ApiMember(Description="The carrier's ID of the local call leg")
	CallSid *string `json:"callSid,omitempty"`
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// Why the session is being held
	// @ApiMember(Description="Why the session is being held")
	Reason SessionHoldReasons `json:"reason,omitempty"`
}

func (HoldSession) CreateResponse() (r SessionInfo) { return }

func (HoldSession) HttpMethod() string { return "POST" }

// Add a member to a chat session
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
type InviteChatMember struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The endpoint to invite
	// @ApiMember(Description="The endpoint to invite")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (InviteChatMember) CreateResponse() (r SessionInfo) { return }

func (InviteChatMember) HttpMethod() string { return "POST" }

// Retrieve a list of sessions
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
type ListSessions struct {
	ListRequest[SessionInfo]
	// The account IDs for the sessions to retrieve
	// @ApiMember(Description="The account IDs for the sessions to retrieve")
	AccountIds []string `json:"accountIds,omitempty"`
	// Whether to search live or archived sessions
	// @ApiMember(Description="Whether to search live or archived sessions")
	SearchArchive bool `json:"searchArchive,omitempty"`
	// The start date to retrieve usage records for (YYYY-MM-DD)
	// @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The end date to retrieve usage records for (YYYY-MM-DD)
	// @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// The IDs of the customers whose sessions you want to retrieve
	// @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
	CustomerIds []string `json:"customerIds,omitempty"`
	// The IDs of the endpoints whose sessions you want to retrieve
	// @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Filter by the from  (this is a contains search)
	// @ApiMember(Description="Filter by the from  (this is a contains search)")
	From *string `json:"from,omitempty"`
	// Filter by the to  (this is a contains search)
	// @ApiMember(Description="Filter by the to  (this is a contains search)")
	To *string `json:"to,omitempty"`
	// Filter by text in the log
	// @ApiMember(Description="Filter by text in the log")
	Log *string `json:"log,omitempty"`
	// Filter by parent session ID
	// @ApiMember(Description="Filter by parent session ID")
	ParentSessionId *string `json:"parentSessionId,omitempty"`
}

func (ListSessions) CreateResponse() (r ListResponse[SessionInfo]) { return }

func (ListSessions) HttpMethod() string { return "GET" }

// Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
type NewOutgoingSession struct {
	// The flow to run once the call is answered
	// @ApiMember(Description="The flow to run once the call is answered")
	FlowId *string `json:"flowId,omitempty"`
	// The number to dial (E.164)
	// @ApiMember(Description="The number to dial (E.164)")
	NumberToDial *string `json:"numberToDial,omitempty"`
	// The caller ID to present, an owned number (E.164)
	// @ApiMember(Description="The caller ID to present, an owned number (E.164)")
	CallerId *string `json:"callerId,omitempty"`
}

func (NewOutgoingSession) CreateResponseVoid() {}

func (NewOutgoingSession) HttpMethod() string { return "POST" }

// Create a session (voice, chat or fax) for the signed-in user
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
type NewSession struct {
	// The flow channel
	// @ApiMember(Description="The flow channel")
	Channel FlowChannels `json:"channel,omitempty"`
	// What was dialed
	// @ApiMember(Description="What was dialed")
	Destination *string `json:"destination,omitempty"`
	// The caller ID to present (E.164)
	// @ApiMember(Description="The caller ID to present (E.164)")
	CallerId *string `json:"callerId,omitempty"`
}

func (NewSession) CreateResponse() (r SessionInfo) { return }

func (NewSession) HttpMethod() string { return "POST" }

// Hold or mute a conference member
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
type PatchConferenceMember struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The carrier's ID of the member's call leg
	// @ApiMember(Description="The carrier's ID of the member's call leg")
	CallSid *string `json:"callSid,omitempty"`
	// Whether the member is on hold
	// @ApiMember(Description="Whether the member is on hold")
	Hold *bool `json:"hold,omitempty"`
	// Whether the member is muted
	// @ApiMember(Description="Whether the member is muted")
	Muted *bool `json:"muted,omitempty"`
}

func (PatchConferenceMember) CreateResponse() (r SessionInfo) { return }

func (PatchConferenceMember) HttpMethod() string { return "PATCH" }

// Change console data or states of a session
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
type PatchSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// Any console data for the session
	// @ApiMember(Description="Any console data for the session")
	ConsoleData *string `json:"consoleData,omitempty"`
	// The call state of the session
	// @ApiMember(Description="The call state of the session")
	CallState *SessionCallState `json:"callState,omitempty"`
	// The reason for the hold
	// @ApiMember(Description="The reason for the hold")
	HoldReason *SessionHoldReasons `json:"holdReason,omitempty"`
	// The queue state of the session
	// @ApiMember(Description="The queue state of the session")
	QueueState *SessionQueueStates `json:"queueState,omitempty"`
}

func (PatchSession) CreateResponse() (r SessionInfo) { return }

func (PatchSession) HttpMethod() string { return "PATCH" }

// Start recording a session
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
type RecordSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (RecordSession) CreateResponseVoid() {}

func (RecordSession) HttpMethod() string { return "POST" }

// Send the session somewhere else
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
type RedirectSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// Where to send the session
	// @ApiMember(Description="Where to send the session")
	Destination *string `json:"destination,omitempty"`
	// The caller ID to present (E.164)
	// @ApiMember(Description="The caller ID to present (E.164)")
	CallerId *string `json:"callerId,omitempty"`
}

func (RedirectSession) CreateResponseVoid() {}

func (RedirectSession) HttpMethod() string { return "POST" }

// Reject an offered session
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
type RejectSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
}

func (RejectSession) CreateResponseVoid() {}

func (RejectSession) HttpMethod() string { return "POST" }

// Send a message within a session
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
type SendSessionMessage struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The text of the message
	// @ApiMember(Description="The text of the message")
	Body *string `json:"body,omitempty"`
	// The URI of the attachment
	// @ApiMember(Description="The URI of the attachment")
	AttachmentUri *string `json:"attachmentUri,omitempty"`
	// The content type of the attachment
	// @ApiMember(Description="The content type of the attachment")
	AttachmentContentType *string `json:"attachmentContentType,omitempty"`
}

func (SendSessionMessage) CreateResponseVoid() {}

func (SendSessionMessage) HttpMethod() string { return "POST" }

// Turn a session into a conference
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
type StartConference struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session")
	SessionId *string `json:"sessionId,omitempty"`
	// The carrier's ID of the call leg to start with
	// @ApiMember(Description="The carrier's ID of the call leg to start with")
	CallSid *string `json:"callSid,omitempty"`
}

func (StartConference) CreateResponse() (r SessionInfo) { return }

func (StartConference) HttpMethod() string { return "POST" }

// Settings of the whole installation
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
type GetGlobalSettings struct{}

func (GetGlobalSettings) CreateResponse() (r GlobalSettingsInfo) { return }

func (GetGlobalSettings) HttpMethod() string { return "GET" }

// Account-level settings
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
type GetSystemSettings struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (GetSystemSettings) CreateResponse() (r SystemSettingsInfo) { return }

func (GetSystemSettings) HttpMethod() string { return "GET" }

// Per-country dialing permissions
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
type ListDialingPermissions struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
}

func (ListDialingPermissions) CreateResponse() (r ListResponse[DialingPermissionsInfo]) { return }

func (ListDialingPermissions) HttpMethod() string { return "GET" }

// System log
// @Api(Description="System log")
type ListLogEntries struct {
	ListRequest[LogEntryInfo]
	// Only those of these accounts; none means every account the caller can use
	// @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only entries of these customers; _ stands for entries of the account itself
	// @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
	CustomerIds []string `json:"customerIds,omitempty"`
	// The first day (YYYY-MM-DD)
	// @ApiMember(Description="The first day (YYYY-MM-DD)")
	StartDate *string `json:"startDate,omitempty"`
	// The last day (YYYY-MM-DD)
	// @ApiMember(Description="The last day (YYYY-MM-DD)")
	EndDate *string `json:"endDate,omitempty"`
	// Filter by text in the description (contains match)
	// @ApiMember(Description="Filter by text in the description (contains match)")
	Description *string `json:"description,omitempty"`
}

func (ListLogEntries) CreateResponse() (r ListResponse[LogEntryInfo]) { return }

func (ListLogEntries) HttpMethod() string { return "GET" }

// Change what may be dialed in one country
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
type PatchDialingPermissions struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	IsoCode *string `json:"isoCode,omitempty"`
	// Whether ordinary numbers may be dialed
	// @ApiMember(Description="Whether ordinary numbers may be dialed")
	LowRiskNumbersEnabled bool `json:"lowRiskNumbersEnabled,omitempty"`
	// Whether high-risk special numbers may be dialed
	// @ApiMember(Description="Whether high-risk special numbers may be dialed")
	HighRiskSpecialNumbersEnabled bool `json:"highRiskSpecialNumbersEnabled,omitempty"`
	// Whether numbers prone to toll fraud may be dialed
	// @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
	HighRiskTollfraudNumbersEnabled bool `json:"highRiskTollfraudNumbersEnabled,omitempty"`
}

func (PatchDialingPermissions) CreateResponseVoid() {}

func (PatchDialingPermissions) HttpMethod() string { return "PATCH" }

// Change settings of the whole installation
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
type PatchGlobalSettings struct {
	// Documentation text that accounts begin with
	// @ApiMember(Description="Documentation text that accounts begin with")
	Documentation *string `json:"documentation,omitempty"`
	// For how many days recordings are kept; 0 is for ever
	// @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
	RecordingRetentionDays *int `json:"recordingRetentionDays,omitempty"`
	// Whether calls may be transferred with SIP REFER
	// @ApiMember(Description="Whether calls may be transferred with SIP REFER")
	EnableSipRefer *bool `json:"enableSipRefer,omitempty"`
	// Idle time in seconds before a not-ready agent is logged off; 0 is never
	// @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
	AutoAgentLogoffSeconds *int `json:"autoAgentLogoffSeconds,omitempty"`
	// The region of the carrier through which SIP calls go
	// @ApiMember(Description="The region of the carrier through which SIP calls go")
	DefaultSipRegion *TwilioSipRegions `json:"defaultSipRegion,omitempty"`
}

func (PatchGlobalSettings) CreateResponse() (r GlobalSettingsInfo) { return }

func (PatchGlobalSettings) HttpMethod() string { return "PATCH" }

// Change account-level settings
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
type PatchSystemSettings struct {
	// Whether the test clock is used
	// @ApiMember(Description="Whether the test clock is used")
	OverrideSystemTime *bool `json:"overrideSystemTime,omitempty"`
	// The time zone of the test clock
	// @ApiMember(Description="The time zone of the test clock")
	OverrideSystemTimeZoneId *string `json:"overrideSystemTimeZoneId,omitempty"`
	// The time of the test clock (ISO 8601)
	// @ApiMember(Description="The time of the test clock (ISO 8601)")
	OverrideSystemDateTime *string `json:"overrideSystemDateTime,omitempty"`
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The custom fields of the account, replaced whole
	// @ApiMember(Description="The custom fields of the account, replaced whole")
	SystemFields []SystemSettingsField `json:"systemFields,omitempty"`
	// The custom fields of customers, replaced whole
	// @ApiMember(Description="The custom fields of customers, replaced whole")
	CustomerFields []CustomerDataField `json:"customerFields,omitempty"`
	// The custom fields of endpoints, replaced whole
	// @ApiMember(Description="The custom fields of endpoints, replaced whole")
	EndpointFields []EndpointDataField `json:"endpointFields,omitempty"`
	// The email accounts, replaced whole
	// @ApiMember(Description="The email accounts, replaced whole")
	EmailAccounts []EmailAccount `json:"emailAccounts,omitempty"`
	// The tags of the account, replaced whole
	// @ApiMember(Description="The tags of the account, replaced whole")
	Tags []Tag `json:"tags,omitempty"`
	// Documentation text of the account
	// @ApiMember(Description="Documentation text of the account")
	Documentation *string `json:"documentation,omitempty"`
	// For how many days recordings are kept
	// @ApiMember(Description="For how many days recordings are kept")
	RecordingRetentionDays *int `json:"recordingRetentionDays,omitempty"`
	// Whether calls may be transferred with SIP REFER
	// @ApiMember(Description="Whether calls may be transferred with SIP REFER")
	EnableSipRefer *bool `json:"enableSipRefer,omitempty"`
	// Idle time in seconds before a not-ready agent is logged off
	// @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
	AutoAgentLogoffSeconds *int `json:"autoAgentLogoffSeconds,omitempty"`
	// The region of the carrier through which SIP calls go
	// @ApiMember(Description="The region of the carrier through which SIP calls go")
	DefaultSipRegion *TwilioSipRegions `json:"defaultSipRegion,omitempty"`
}

func (PatchSystemSettings) CreateResponse() (r SystemSettingsInfo) { return }

func (PatchSystemSettings) HttpMethod() string { return "PATCH" }

// What may be dialed in one country
// @Route("/system/dialing-permissions/{isoCode}", "GET")
// @Api(Description="What may be dialed in one country")
type GetDialingPermissions struct {
	// The ID of the account
	// @ApiMember(Description="The ID of the account")
	AccountId *string `json:"accountId,omitempty"`
	// The ISO 3166 code of the country
	// @ApiMember(Description="The ISO 3166 code of the country")
	IsoCode *string `json:"isoCode,omitempty"`
}

func (GetDialingPermissions) CreateResponse() (r DialingPermissionsInfo) { return }

func (GetDialingPermissions) HttpMethod() string { return "GET" }

// Logins that can use the given accounts
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
type ListUsers struct {
	ListRequest[UserInfo]
	// The accounts whose logins to return
	// @ApiMember(Description="The accounts whose logins to return")
	AccountIds []string `json:"accountIds,omitempty"`
	// Filter by email address (contains match)
	// @ApiMember(Description="Filter by email address (contains match)")
	EmailFilter *string `json:"emailFilter,omitempty"`
}

func (ListUsers) CreateResponse() (r ListResponse[UserInfo]) { return }

func (ListUsers) HttpMethod() string { return "GET" }

// Create a dashboard login; an email address may exist only once across the whole system
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
type NewUser struct {
	// The account to create the login under
	// @ApiMember(Description="The account to create the login under")
	AccountId *string `json:"accountId,omitempty"`
	// The email address
	// @ApiMember(Description="The email address")
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The first name
	// @ApiMember(Description="The first name")
	FirstName *string `json:"firstName,omitempty"`
	// The last name
	// @ApiMember(Description="The last name")
	LastName *string `json:"lastName,omitempty"`
	// The password
	// @ApiMember(Description="The password")
	Password *string `json:"password,omitempty"`
	// The roles; only a system administrator may set them
	// @ApiMember(Description="The roles; only a system administrator may set them")
	Roles []string `json:"roles,omitempty"`
	// The accounts the login may use besides the one it is created under
	// @ApiMember(Description="The accounts the login may use besides the one it is created under")
	AccountIds []string `json:"accountIds,omitempty"`
}

func (NewUser) CreateResponse() (r UserInfo) { return }

func (NewUser) HttpMethod() string { return "POST" }

// Update a login
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
type PatchUser struct {
	// The accounts the login may use
	// @ApiMember(Description="The accounts the login may use")
	AccountIds []string `json:"accountIds,omitempty"`
	// The ID of the user
	// @ApiMember(Description="The ID of the user")
	UserId *string `json:"userId,omitempty"`
	// The first name
	// @ApiMember(Description="The first name")
	FirstName *string `json:"firstName,omitempty"`
	// The last name
	// @ApiMember(Description="The last name")
	LastName *string `json:"lastName,omitempty"`
	// The new password; null leaves it alone
	// @ApiMember(Description="The new password; null leaves it alone")
	NewPassword *string `json:"newPassword,omitempty"`
	// The roles; only a system administrator may set them
	// @ApiMember(Description="The roles; only a system administrator may set them")
	Roles []string `json:"roles,omitempty"`
}

func (PatchUser) CreateResponse() (r UserInfo) { return }

func (PatchUser) HttpMethod() string { return "PATCH" }

// One login
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
type GetUser struct {
	// The ID of the user
	// @ApiMember(Description="The ID of the user")
	UserId *string `json:"userId,omitempty"`
}

func (GetUser) CreateResponse() (r UserInfo) { return }

func (GetUser) HttpMethod() string { return "GET" }

// Delete a login
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
type DeleteUser struct {
	// The ID of the user
	// @ApiMember(Description="The ID of the user")
	UserId *string `json:"userId,omitempty"`
}

func (DeleteUser) CreateResponseVoid() {}

func (DeleteUser) HttpMethod() string { return "DELETE" }
