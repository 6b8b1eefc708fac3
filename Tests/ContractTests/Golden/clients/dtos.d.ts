/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//GlobalNamespace: 
//MakePropertiesOptional: True
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//InitializeCollections: False
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/


export interface IReturn<T>
{
}

export interface IReturnVoid
{
}

export interface IGet
{
}

export interface IPost
{
}

export interface IDelete
{
}

export interface IPatch
{
}

/** @description An endpoint by its name */
// @Api(Description="An endpoint by its name")
export interface EndpointName
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    id?: string;

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    displayName?: string;
}

/** @description A value that several endpoints share */
// @Api(Description="A value that several endpoints share")
export interface DuplicateEndpoints
{
    /** @description The value, in lower case */
    // @ApiMember(Description="The value, in lower case")
    value?: string;

    /** @description The endpoints that have it */
    // @ApiMember(Description="The endpoints that have it")
    endpoints?: EndpointName[];
}

/** @description Where a message goes */
export type MessageDirections = "Incoming" | "Outgoing";

/** @description A text message */
// @Api(Description="A text message")
export interface MessageInfo
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message")
    id?: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    endpointDisplayName?: string;

    /** @description The date the message was sent */
    // @ApiMember(Description="The date the message was sent")
    date?: string;

    /** @description Incoming or outgoing */
    // @ApiMember(Description="Incoming or outgoing")
    direction?: MessageDirections;

    /** @description The other party's address */
    // @ApiMember(Description="The other party's address")
    otherAddress?: string;

    /** @description Who sent the message */
    // @ApiMember(Description="Who sent the message")
    sender?: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    text?: string;

    /** @description Whether the message is unread */
    // @ApiMember(Description="Whether the message is unread")
    isUnread?: boolean;
}

export interface EntityInfo
{
    /** @description The ID of the object */
    // @ApiMember(Description="The ID of the object")
    id?: string;

    /** @description The date the object was created */
    // @ApiMember(Description="The date the object was created")
    dateCreated?: string;

    /** @description The date the object was last modified */
    // @ApiMember(Description="The date the object was last modified")
    dateLastModified?: string;

    /** @description The user that created this object */
    // @ApiMember(Description="The user that created this object")
    createdBy?: string;

    /** @description The user that last modified this object */
    // @ApiMember(Description="The user that last modified this object")
    lastModifiedBy?: string;
}

export interface CustomerBreadcrumb
{
    id?: string;
    name?: string;
}

/** @description How a notification is sent */
export type NotificationTypes = "Email" | "Sms";

/** @description A notification that was sent */
// @Api(Description="A notification that was sent")
export interface NotificationInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    accountName?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description How the notification was sent */
    // @ApiMember(Description="How the notification was sent")
    type?: NotificationTypes;

    /** @description Who sent the notification */
    // @ApiMember(Description="Who sent the notification")
    from?: string;

    /** @description Who it was sent to */
    // @ApiMember(Description="Who it was sent to")
    to?: string;

    /** @description The subject of the notification */
    // @ApiMember(Description="The subject of the notification")
    subject?: string;

    /** @description The text of the notification */
    // @ApiMember(Description="The text of the notification")
    body?: string;
}

/** @description A number that can be bought */
// @Api(Description="A number that can be bought")
export interface AvailablePhoneNumber
{
    /** @description The phone number (E.164) */
    // @ApiMember(Description="The phone number (E.164)")
    phoneNumber?: string;

    /** @description The number as people write it */
    // @ApiMember(Description="The number as people write it")
    friendlyName?: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    locality?: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    region?: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    postalCode?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCountry?: string;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    isFax?: boolean;

    /** @description Whether callers pay nothing */
    // @ApiMember(Description="Whether callers pay nothing")
    isTollFree?: boolean;
}

/** @description Something that was changed or done */
// @Api(Description="Something that was changed or done")
export interface LogEntryInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    accountName?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description The name of the user who did it */
    // @ApiMember(Description="The name of the user who did it")
    userName?: string;

    /** @description What happened */
    // @ApiMember(Description="What happened")
    description?: string;

    /** @description The name of the operation or command that did it */
    // @ApiMember(Description="The name of the operation or command that did it")
    action?: string;

    /** @description The ID of what was changed */
    // @ApiMember(Description="The ID of what was changed")
    subjectId?: string;

    /** @description The ID of the user who did it */
    // @ApiMember(Description="The ID of the user who did it")
    userId?: string;

    /** @description The address it was done from; the command line has none */
    // @ApiMember(Description="The address it was done from; the command line has none")
    address?: string;

    /** @description The ID of the request, as in its X-Request-Id header and in the server's own log */
    // @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    requestId?: string;

    /** @description The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added */
    // @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    before?: { [index: string]: Object; };

    /** @description The members that changed, as they are since; all members of something that is new */
    // @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    after?: { [index: string]: Object; };
}

export type SortOrders = "Ascend" | "Descend";

export interface ListRequest<T> extends IGet
{
    /** @description The page of data to retrieve */
    // @ApiMember(Description="The page of data to retrieve")
    page?: number;

    /** @description If you want all objects to be returned. This should be used with care */
    // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    all?: boolean;

    /** @description The number per page to retrieve */
    // @ApiMember(Description="The number per page to retrieve")
    countPerPage?: number;

    /** @description Specific IDs */
    // @ApiMember(Description="Specific IDs")
    specificIds?: string[];

    /** @description Specify a sort field */
    // @ApiMember(Description="Specify a sort field")
    sortField?: string;

    /** @description Specify a sort order */
    // @ApiMember(Description="Specify a sort order")
    sortOrder?: SortOrders;

    /** @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
    // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    simplifiedPaging?: boolean;
}

export interface BillingItem
{
    baseCost?: number;
    rawUnitMultiplier?: number;
    unitCost?: number;
    allowance?: number;
}

export interface BillingSettings
{
    base?: BillingItem;
    localNumbers?: BillingItem;
    tollFreeNumbers?: BillingItem;
    inboundVoiceCalls?: BillingItem;
    outboundVoiceCalls?: BillingItem;
    inboundFaxes?: BillingItem;
    outboundFaxes?: BillingItem;
    inboundSmsMessages?: BillingItem;
    outboundSmsMessages?: BillingItem;
    aiInsights?: BillingItem;
    aiLiveMinutes?: BillingItem;
    aiMessages?: BillingItem;
}

/** @description What a device is */
export type DeviceTypes = "Web" | "iOS" | "Android";

/** @description What a file is */
export type FileTypes = "Upload" | "VoiceMessage" | "CallRecording" | "Fax" | "Attachment" | "FaxOutgoing" | "LiveAnswerRecording";

/** @description One thing said in a conversation */
// @Api(Description="One thing said in a conversation")
export interface LiveAnswerCallbackTranscriptMessage
{
    /** @description The moment it was said */
    // @ApiMember(Description="The moment it was said")
    date?: string;

    /** @description The role of the speaker */
    // @ApiMember(Description="The role of the speaker")
    role?: string;

    /** @description The name of the sender */
    // @ApiMember(Description="The name of the sender")
    senderName?: string;

    /** @description The name of the receiver */
    // @ApiMember(Description="The name of the receiver")
    targetName?: string;

    /** @description The name of the function that was called */
    // @ApiMember(Description="The name of the function that was called")
    functionName?: string;

    /** @description The arguments of the function (JSON) */
    // @ApiMember(Description="The arguments of the function (JSON)")
    functionArgs?: string;

    /** @description What was said */
    // @ApiMember(Description="What was said")
    content?: string;
}

/** @description A file that came with a conversation */
// @Api(Description="A file that came with a conversation")
export interface LiveAnswerCallbackAttachment
{
    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    fileName?: string;

    /** @description The content type */
    // @ApiMember(Description="The content type")
    contentType?: string;

    /** @description Where the bytes are */
    // @ApiMember(Description="Where the bytes are")
    uri?: string;

    /** @description The bytes (base64) */
    // @ApiMember(Description="The bytes (base64)")
    data?: string;
}

/** @description What the carrier posts to a callback */
// @Api(Description="What the carrier posts to a callback")
export interface TwilioRequestBase
{
    /** @description The carrier's ID of the call */
    // @ApiMember(Description="The carrier's ID of the call")
    callSid?: string;

    /** @description The carrier's ID of the account */
    // @ApiMember(Description="The carrier's ID of the account")
    accountSid?: string;

    /** @description The number or address of the sender */
    // @ApiMember(Description="The number or address of the sender")
    from?: string;

    /** @description The number or address of the receiver */
    // @ApiMember(Description="The number or address of the receiver")
    to?: string;

    /** @description The state of the call */
    // @ApiMember(Description="The state of the call")
    callStatus?: string;

    /** @description The version of the carrier API */
    // @ApiMember(Description="The version of the carrier API")
    apiVersion?: string;

    /** @description The direction of the call */
    // @ApiMember(Description="The direction of the call")
    direction?: string;

    /** @description The number the call was forwarded from */
    // @ApiMember(Description="The number the call was forwarded from")
    forwardedFrom?: string;

    /** @description The name of the caller */
    // @ApiMember(Description="The name of the caller")
    callerName?: string;

    /** @description The carrier's ID of the call that made this one */
    // @ApiMember(Description="The carrier's ID of the call that made this one")
    parentCallSid?: string;

    /** @description How far the caller ID was verified (STIR/SHAKEN) */
    // @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    stirVerstat?: string;

    /** @description The number that was called */
    // @ApiMember(Description="The number that was called")
    called?: string;

    /** @description The postal code of the called number */
    // @ApiMember(Description="The postal code of the called number")
    calledZip?: string;

    /** @description The city of the called number */
    // @ApiMember(Description="The city of the called number")
    calledCity?: string;

    /** @description The state or province of the called number */
    // @ApiMember(Description="The state or province of the called number")
    calledState?: string;

    /** @description The country of the called number */
    // @ApiMember(Description="The country of the called number")
    calledCountry?: string;

    /** @description The number of the caller */
    // @ApiMember(Description="The number of the caller")
    caller?: string;

    /** @description The city of the caller */
    // @ApiMember(Description="The city of the caller")
    callerCity?: string;

    /** @description The state or province of the caller */
    // @ApiMember(Description="The state or province of the caller")
    callerState?: string;

    /** @description The postal code of the caller */
    // @ApiMember(Description="The postal code of the caller")
    callerZip?: string;

    /** @description The country of the caller */
    // @ApiMember(Description="The country of the caller")
    callerCountry?: string;

    /** @description The city of the sender */
    // @ApiMember(Description="The city of the sender")
    fromCity?: string;

    /** @description The state or province of the sender */
    // @ApiMember(Description="The state or province of the sender")
    fromState?: string;

    /** @description The postal code of the sender */
    // @ApiMember(Description="The postal code of the sender")
    fromZip?: string;

    /** @description The country of the sender */
    // @ApiMember(Description="The country of the sender")
    fromCountry?: string;

    /** @description The city of the receiver */
    // @ApiMember(Description="The city of the receiver")
    toCity?: string;

    /** @description The state or province of the receiver */
    // @ApiMember(Description="The state or province of the receiver")
    toState?: string;

    /** @description The postal code of the receiver */
    // @ApiMember(Description="The postal code of the receiver")
    toZip?: string;

    /** @description The country of the receiver */
    // @ApiMember(Description="The country of the receiver")
    toCountry?: string;

    /** @description The carrier's ID of the message */
    // @ApiMember(Description="The carrier's ID of the message")
    messageSid?: string;

    /** @description The carrier's ID of the text message */
    // @ApiMember(Description="The carrier's ID of the text message")
    smsId?: string;

    /** @description The carrier's ID of the messaging service */
    // @ApiMember(Description="The carrier's ID of the messaging service")
    messagingServiceSid?: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    body?: string;

    /** @description How many attachments there are */
    // @ApiMember(Description="How many attachments there are")
    numMedia?: number;

    /** @description The content type of the first attachment */
    // @ApiMember(Description="The content type of the first attachment")
    mediaContentType0?: string;

    /** @description The URL of the first attachment */
    // @ApiMember(Description="The URL of the first attachment")
    mediaUrl0?: string;

    /** @description The content type of the second attachment */
    // @ApiMember(Description="The content type of the second attachment")
    mediaContentType1?: string;

    /** @description The URL of the second attachment */
    // @ApiMember(Description="The URL of the second attachment")
    mediaUrl1?: string;

    /** @description The content type of the third attachment */
    // @ApiMember(Description="The content type of the third attachment")
    mediaContentType2?: string;

    /** @description The URL of the third attachment */
    // @ApiMember(Description="The URL of the third attachment")
    mediaUrl2?: string;

    /** @description The position of the chat message in its channel */
    // @ApiMember(Description="The position of the chat message in its channel")
    index?: number;

    /** @description The carrier's ID of the chat service */
    // @ApiMember(Description="The carrier's ID of the chat service")
    instanceSid?: string;

    /** @description The type of the event */
    // @ApiMember(Description="The type of the event")
    eventType?: string;

    /** @description The carrier's ID of the chat channel */
    // @ApiMember(Description="The carrier's ID of the chat channel")
    channelSid?: string;

    /** @description The attributes of the chat message (JSON) */
    // @ApiMember(Description="The attributes of the chat message (JSON)")
    attributes?: string;

    /** @description The identity of the chat client */
    // @ApiMember(Description="The identity of the chat client")
    clientIdentity?: string;

    /** @description The content type of the medium */
    // @ApiMember(Description="The content type of the medium")
    mediaContentType?: string;

    /** @description The carrier's ID of the medium */
    // @ApiMember(Description="The carrier's ID of the medium")
    mediaSid?: string;

    /** @description The identity at the carrier */
    // @ApiMember(Description="The identity at the carrier")
    identity?: string;

    /** @description The digits that were pressed */
    // @ApiMember(Description="The digits that were pressed")
    digits?: string;

    /** @description What the caller said */
    // @ApiMember(Description="What the caller said")
    speechResult?: string;

    /** @description How sure the speech recognition is (0 to 1) */
    // @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    confidence?: number;

    /** @description The length of the call in seconds */
    // @ApiMember(Description="The length of the call in seconds")
    callDuration?: number;

    /** @description The URL of the recording */
    // @ApiMember(Description="The URL of the recording")
    recordingUrl?: string;

    /** @description The carrier's ID of the recording */
    // @ApiMember(Description="The carrier's ID of the recording")
    recordingSid?: string;

    /** @description The length of the recording in seconds */
    // @ApiMember(Description="The length of the recording in seconds")
    recordingDuration?: number;

    /** @description The state of the recording */
    // @ApiMember(Description="The state of the recording")
    recordingStatus?: string;

    /** @description The carrier's ID of the transcription */
    // @ApiMember(Description="The carrier's ID of the transcription")
    transcriptionSid?: string;

    /** @description The text of the transcription */
    // @ApiMember(Description="The text of the transcription")
    transcriptionText?: string;

    /** @description The URL of the transcription */
    // @ApiMember(Description="The URL of the transcription")
    transcriptionUrl?: string;

    /** @description The state of the transcription */
    // @ApiMember(Description="The state of the transcription")
    transcriptionStatus?: string;

    /** @description The outcome of the dialed call */
    // @ApiMember(Description="The outcome of the dialed call")
    dialCallStatus?: string;

    /** @description The carrier's ID of the dialed call */
    // @ApiMember(Description="The carrier's ID of the dialed call")
    dialCallSid?: string;

    /** @description The length of the dialed call in seconds */
    // @ApiMember(Description="The length of the dialed call in seconds")
    dialCallDuration?: number;

    /** @description Whether the dialed party was connected */
    // @ApiMember(Description="Whether the dialed party was connected")
    dialBridged?: boolean;

    /** @description How the call left the queue */
    // @ApiMember(Description="How the call left the queue")
    queueResult?: string;

    /** @description The carrier's ID of the queue */
    // @ApiMember(Description="The carrier's ID of the queue")
    queueSid?: string;

    /** @description Seconds the call spent in the queue */
    // @ApiMember(Description="Seconds the call spent in the queue")
    queueTime?: number;

    /** @description The carrier's ID of the conference */
    // @ApiMember(Description="The carrier's ID of the conference")
    conferenceSid?: string;

    /** @description The name of the conference */
    // @ApiMember(Description="The name of the conference")
    friendlyName?: string;

    /** @description The event reported */
    // @ApiMember(Description="The event reported")
    statusCallbackEvent?: string;

    /** @description Whether the party is muted */
    // @ApiMember(Description="Whether the party is muted")
    muted?: boolean;

    /** @description Whether the party is on hold */
    // @ApiMember(Description="Whether the party is on hold")
    hold?: boolean;

    /** @description Whether the conference ends when this party leaves */
    // @ApiMember(Description="Whether the conference ends when this party leaves")
    endConferenceOnExit?: boolean;

    /** @description Whether the conference starts when this party enters */
    // @ApiMember(Description="Whether the conference starts when this party enters")
    startConferenceOnEnter?: boolean;

    /** @description The name of the event */
    // @ApiMember(Description="The name of the event")
    eventName?: string;

    /** @description The carrier's ID of the assistant */
    // @ApiMember(Description="The carrier's ID of the assistant")
    assistantSid?: string;

    /** @description The carrier's ID of the dialogue */
    // @ApiMember(Description="The carrier's ID of the dialogue")
    dialogueSid?: string;

    /** @description Who talks to the assistant */
    // @ApiMember(Description="Who talks to the assistant")
    userIdentifier?: string;

    /** @description What the user said last */
    // @ApiMember(Description="What the user said last")
    currentInput?: string;

    /** @description The assistant's current task */
    // @ApiMember(Description="The assistant's current task")
    currentTask?: string;

    /** @description The URL of the dialogue */
    // @ApiMember(Description="The URL of the dialogue")
    dialoguePayloadUrl?: string;

    /** @description What the assistant remembers (JSON) */
    // @ApiMember(Description="What the assistant remembers (JSON)")
    memory?: string;

    /** @description The channel of the assistant */
    // @ApiMember(Description="The channel of the assistant")
    channel?: string;

    /** @description The carrier's ID of the fax */
    // @ApiMember(Description="The carrier's ID of the fax")
    faxSid?: string;

    /** @description The state of the fax */
    // @ApiMember(Description="The state of the fax")
    faxStatus?: string;

    /** @description How many pages the fax has */
    // @ApiMember(Description="How many pages the fax has")
    numPages?: number;

    /** @description The URL of the medium */
    // @ApiMember(Description="The URL of the medium")
    mediaUrl?: string;

    /** @description The carrier's code of the error */
    // @ApiMember(Description="The carrier's code of the error")
    errorCode?: string;

    /** @description What went wrong */
    // @ApiMember(Description="What went wrong")
    errorMessage?: string;
}

/** @description One value; empty means unset */
// @Api(Description="One value; empty means unset")
export interface Value
{
    /** @description The value, if it is a boolean */
    // @ApiMember(Description="The value, if it is a boolean")
    boolValue?: boolean;

    /** @description The value, if it is text */
    // @ApiMember(Description="The value, if it is text")
    stringValue?: string;

    /** @description The value, if it is a number */
    // @ApiMember(Description="The value, if it is a number")
    numberValue?: number;

    /** @description The value, if it is a list */
    // @ApiMember(Description="The value, if it is a list")
    listValue?: Struct[];

    /** @description The value, if it is a struct */
    // @ApiMember(Description="The value, if it is a struct")
    structValue?: Struct;
}

/** @description Values by name */
export type Struct = { [index: string]: Value; };

/** @description Settings of the app and the portal */
// @Api(Description="Settings of the app and the portal")
export interface AppSettings
{
    /** @description Whether phone numbers can be managed */
    // @ApiMember(Description="Whether phone numbers can be managed")
    enablePhoneNumberManagement?: boolean;

    /** @description Whether devices can be managed */
    // @ApiMember(Description="Whether devices can be managed")
    enableDeviceManagement?: boolean;

    /** @description Whether the dialer is shown */
    // @ApiMember(Description="Whether the dialer is shown")
    enableDialer?: boolean;

    /** @description Whether the call history is shown */
    // @ApiMember(Description="Whether the call history is shown")
    enableCallHistory?: boolean;

    /** @description Whether assistants are shown */
    // @ApiMember(Description="Whether assistants are shown")
    enableAssistants?: boolean;

    /** @description Whether the message centre shows file names */
    // @ApiMember(Description="Whether the message centre shows file names")
    showFileNameInMessageCenter?: boolean;

    /** @description The theme of the portal (JSON) */
    // @ApiMember(Description="The theme of the portal (JSON)")
    chakraTheme?: string;

    /** @description A style sheet for the portal */
    // @ApiMember(Description="A style sheet for the portal")
    customCss?: string;

    /** @description The title of the portal */
    // @ApiMember(Description="The title of the portal")
    pageTitle?: string;

    /** @description Texts to be replaced in the portal */
    // @ApiMember(Description="Texts to be replaced in the portal")
    stringMappings?: string;

    /** @description Where to go after signing out */
    // @ApiMember(Description="Where to go after signing out")
    logoutUrl?: string;

    /** @description Where to ask for a number to be ported */
    // @ApiMember(Description="Where to ask for a number to be ported")
    portMyNumberUrl?: string;
}

/** @description What an endpoint is */
export type EndpointTypes = "PhoneNumber" | "User" | "FaxNumber" | "EmailAddress" | "Unused_1" | "Unused_2" | "Unused_3" | "Unused_4" | "Unused_5" | "Team" | "Assistant" | "SipTrunk";

/** @description What kind of phone a user has */
export type UserModes = "SoftPhone" | "SipPhone";

/** @description What an assistant is tuned for */
export type AssistantTunings = "Accuracy" | "Speed";

/** @description How an assistant pronounces a word */
// @Api(Description="How an assistant pronounces a word")
export interface AssistantWord
{
    /** @description The word as written */
    // @ApiMember(Description="The word as written")
    word?: string;

    /** @description How to say it */
    // @ApiMember(Description="How to say it")
    pronounced?: string;
}

/** @description A page an assistant may read */
// @Api(Description="A page an assistant may read")
export interface AssistantLink
{
    /** @description The URL of the page */
    // @ApiMember(Description="The URL of the page")
    url?: string;

    /** @description What the page is about */
    // @ApiMember(Description="What the page is about")
    description?: string;
}

/** @description How an assistant hands a call over */
export type AssistantTransferTypes = "Blind" | "Supervised" | "MessagesOnly";

/** @description Something to ask for when taking a message */
// @Api(Description="Something to ask for when taking a message")
export interface AssistantTakeMessageField
{
    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    name?: string;

    /** @description What to ask for */
    // @ApiMember(Description="What to ask for")
    description?: string;

    /** @description Whether the assistant must ask for it */
    // @ApiMember(Description="Whether the assistant must ask for it")
    required?: boolean;
}

/** @description Somebody an assistant can transfer to */
// @Api(Description="Somebody an assistant can transfer to")
export interface AssistantContact
{
    /** @description The name of the contact */
    // @ApiMember(Description="The name of the contact")
    name?: string;

    /** @description The phone number (E.164) */
    // @ApiMember(Description="The phone number (E.164)")
    phoneNumber?: string;

    /** @description How calls are handed over */
    // @ApiMember(Description="How calls are handed over")
    transferType?: AssistantTransferTypes;

    /** @description What the assistant knows about the contact */
    // @ApiMember(Description="What the assistant knows about the contact")
    about?: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    emailAddress?: string;

    /** @description What to ask for when taking a message */
    // @ApiMember(Description="What to ask for when taking a message")
    takeMessageFields?: AssistantTakeMessageField[];
}

/** @description An HTTP service an assistant may call */
// @Api(Description="An HTTP service an assistant may call")
export interface AssistantIntegration
{
    /** @description The URI to call */
    // @ApiMember(Description="The URI to call")
    uri?: string;

    /** @description The verb of the HTTP call */
    // @ApiMember(Description="The verb of the HTTP call")
    httpMethod?: string;

    /** @description The token sent to the integration */
    // @ApiMember(Description="The token sent to the integration")
    authToken?: string;
}

/** @description What an assistant knows and how it speaks */
// @Api(Description="What an assistant knows and how it speaks")
export interface AssistantSettings
{
    /** @description The name of the company the assistant answers for */
    // @ApiMember(Description="The name of the company the assistant answers for")
    companyName?: string;

    /** @description What the assistant says first */
    // @ApiMember(Description="What the assistant says first")
    greeting?: string;

    /** @description What the assistant may tell about the company */
    // @ApiMember(Description="What the assistant may tell about the company")
    companyInformation?: string;

    /** @description Instructions to the assistant */
    // @ApiMember(Description="Instructions to the assistant")
    customPrompt?: string;

    /** @description The voice of the assistant */
    // @ApiMember(Description="The voice of the assistant")
    voice?: string;

    /** @description The style of the voice */
    // @ApiMember(Description="The style of the voice")
    voiceStyle?: string;

    /** @description Whether the assistant is tuned for accuracy or speed */
    // @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    tuning?: AssistantTunings;

    /** @description How to pronounce words */
    // @ApiMember(Description="How to pronounce words")
    words?: AssistantWord[];

    /** @description Pages the assistant may read */
    // @ApiMember(Description="Pages the assistant may read")
    links?: AssistantLink[];

    /** @description Those the assistant can transfer to or take messages for */
    // @ApiMember(Description="Those the assistant can transfer to or take messages for")
    contacts?: AssistantContact[];

    /** @description The HTTP services the assistant may call */
    // @ApiMember(Description="The HTTP services the assistant may call")
    integrations?: AssistantIntegration[];
}

/** @description Whether one flow runs always or the schedule decides */
export type EndpointFlowSchedules = "Always" | "Scheduled";

/** @description The flow that runs in a schedule state */
// @Api(Description="The flow that runs in a schedule state")
export interface ScheduledFlow
{
    /** @description The schedule state the flow serves */
    // @ApiMember(Description="The schedule state the flow serves")
    state?: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    flowName?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;
}

/** @description What a portal manager may change */
export type UserManagerAccess = "ReadOnly" | "ReadWrite" | "ReadWriteDelete";

/** @description What a login may see in the dashboard */
export type DashboardPermissions = "ViewFiles" | "ViewNotifications" | "ViewSessions" | "ViewEndpoints" | "ViewReports" | "ViewCustomers" | "ViewFlows" | "ViewCallCenter";

/** @description Whether an agent takes calls */
export type AgentStates = "Unknown" | "Ready" | "NotReady" | "LoggedOut" | "WrapUp" | "Outgoing" | "Other";

/** @description What a flow can be used for */
export type FlowRoles = "UI" | "Reference" | "PhoneNumberRouting" | "UserDialOut" | "FaxNumberRouting";

/** @description Where the designer lists a node */
export type FlowNodeCategories = "General" | "Voice" | "Logic" | "DateAndTime" | "Audio" | "Messaging" | "Assistant" | "Flows" | "Fax" | "Network" | "Cookies" | "CallCenter" | "Intelligence";

/** @description The type of a value */
export type ValueTypes = "NotSpecified" | "String" | "Boolean" | "Number" | "List" | "Struct" | "Transition" | "Custom" | "Date" | "AudioFile" | "TimeZoneId" | "PhoneNumber" | "User" | "Endpoint" | "Time" | "File" | "FaxNumber" | "EmailAccount" | "Customer" | "Flow" | "Team" | "FlowReference" | "Integration" | "Assistant";

/** @description How a field is edited */
export type UIHints = "None" | "LargeText" | "InlineForm" | "Password" | "InlineStruct";

/** @description Whether a value may be used once only */
export type DataFieldUniqueness = "NotUnique" | "Unique" | "UniqueToCustomer";

/** @description What users may do with a field */
export type UserDataFieldModes = "Hidden" | "ReadOnly" | "ReadWrite";

/** @description A field: its name, its type, and how it is edited */
// @Api(Description="A field: its name, its type, and how it is edited")
export interface DataField
{
    /** @description The ID of the field */
    // @ApiMember(Description="The ID of the field")
    id?: string;

    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    name?: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    type?: ValueTypes;

    /** @description How the field is edited */
    // @ApiMember(Description="How the field is edited")
    uiHint?: UIHints;

    /** @description The tab of the editor the field is on */
    // @ApiMember(Description="The tab of the editor the field is on")
    uiTab?: string;

    /** @description For transitions followed outside the main call path */
    // @ApiMember(Description="For transitions followed outside the main call path")
    isAsync?: boolean;

    /** @description Whether the value must be given as it is, not taken from a field */
    // @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    disableBinding?: boolean;

    /** @description The type of the members, if it is a struct */
    // @ApiMember(Description="The type of the members, if it is a struct")
    structType?: DataType;

    /** @description The type of the items, if it is a list */
    // @ApiMember(Description="The type of the items, if it is a list")
    listType?: DataType;

    /** @description What the field is for */
    // @ApiMember(Description="What the field is for")
    description?: string;

    /** @description The values to choose from */
    // @ApiMember(Description="The values to choose from")
    possibleValues?: string[];

    /** @description Whether the flow sets it rather than reads it */
    // @ApiMember(Description="Whether the flow sets it rather than reads it")
    isOutput?: boolean;

    /** @description Where the possible values come from */
    // @ApiMember(Description="Where the possible values come from")
    customFieldValuesUrl?: string;

    /** @description The value when none is given */
    // @ApiMember(Description="The value when none is given")
    defaultValue?: Value;

    /** @description How the transitions made from the items are named */
    // @ApiMember(Description="How the transitions made from the items are named")
    transitionNameFormat?: string;

    /** @description Whether a value may be used once only */
    // @ApiMember(Description="Whether a value may be used once only")
    uniqueness?: DataFieldUniqueness;

    /** @description Whether it makes sense for voice only */
    // @ApiMember(Description="Whether it makes sense for voice only")
    voiceOnly?: boolean;

    /** @description The field that decides whether this one is shown */
    // @ApiMember(Description="The field that decides whether this one is shown")
    conditionalVisibilityField?: string;

    /** @description The value of that field with which this one is shown */
    // @ApiMember(Description="The value of that field with which this one is shown")
    conditionalVisibilityValue?: string;

    /** @description Whether templates in the value are left as they are */
    // @ApiMember(Description="Whether templates in the value are left as they are")
    noEvalTemplate?: boolean;

    /** @description What users may do with the field in their settings */
    // @ApiMember(Description="What users may do with the field in their settings")
    userMode?: UserDataFieldModes;

    /** @description Whether a value of any type is accepted */
    // @ApiMember(Description="Whether a value of any type is accepted")
    anyValueType?: boolean;
}

/** @description The type of a struct or of the items of a list */
// @Api(Description="The type of a struct or of the items of a list")
export interface DataType
{
    /** @description The name of the type */
    // @ApiMember(Description="The name of the type")
    typeName?: string;

    /** @description The members of the type */
    // @ApiMember(Description="The members of the type")
    fields?: DataField[];
}

/** @description A kind of node */
// @Api(Description="A kind of node")
export interface FlowNodeSpec
{
    /** @description The name to show, such as Dial */
    // @ApiMember(Description="The name to show, such as Dial")
    name?: string;

    /** @description The type, such as DialNode, or FlowNode for a subflow */
    // @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    typeName?: string;

    /** @description Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow */
    // @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    url?: string;

    /** @description Where the designer lists it */
    // @ApiMember(Description="Where the designer lists it")
    category?: FlowNodeCategories;

    /** @description What the node does */
    // @ApiMember(Description="What the node does")
    description?: string;

    /** @description The fields the node takes */
    // @ApiMember(Description="The fields the node takes")
    dataType?: DataType;
}

/** @description Where the value of a parameter comes from */
export type NodeParameterSources = "Value" | "Expression" | "Customer" | "System" | "Session" | "Endpoint" | "User";

/** @description The value of a parameter of a node, or where it comes from */
// @Api(Description="The value of a parameter of a node, or where it comes from")
export interface NodeParameter
{
    /** @description Unique across all node parameters of the flow */
    // @ApiMember(Description="Unique across all node parameters of the flow")
    id?: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    type?: ValueTypes;

    /** @description Where the value comes from */
    // @ApiMember(Description="Where the value comes from")
    source?: NodeParameterSources;

    /** @description The value, when the source is Value */
    // @ApiMember(Description="The value, when the source is Value")
    value?: Value;

    /** @description The name of the field, when the source is not Value or Expression */
    // @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    referenceId?: string;

    /** @description The expression, when the source is Expression */
    // @ApiMember(Description="The expression, when the source is Expression")
    expression?: string;

    /** @description Whether the node sets the value rather than reads it */
    // @ApiMember(Description="Whether the node sets the value rather than reads it")
    isOutput?: boolean;

    /** @description Whether the transition is followed outside the main path */
    // @ApiMember(Description="Whether the transition is followed outside the main path")
    isAsync?: boolean;

    /** @description The items, if it is a list */
    // @ApiMember(Description="The items, if it is a list")
    listParameters?: NodeParameterMap[];

    /** @description The members, if it is a struct */
    // @ApiMember(Description="The members, if it is a struct")
    structParameters?: NodeParameterMap;
}

/** @description Node parameters by name */
export type NodeParameterMap = { [index: string]: NodeParameter; };

/** @description One step of a flow */
// @Api(Description="One step of a flow")
export interface FlowNode
{
    /** @description Any text, unique within the flow */
    // @ApiMember(Description="Any text, unique within the flow")
    id?: string;

    /** @description Whether the flow starts here; exactly one node does */
    // @ApiMember(Description="Whether the flow starts here; exactly one node does")
    isStartNode?: boolean;

    /** @description The title given in the designer */
    // @ApiMember(Description="The title given in the designer")
    name?: string;

    /** @description What kind of node it is */
    // @ApiMember(Description="What kind of node it is")
    spec?: FlowNodeSpec;

    /** @description The parameters, by their names */
    // @ApiMember(Description="The parameters, by their names")
    parameters?: { [index: string]: NodeParameter; };
}

/** @description A value a flow takes or gives */
// @Api(Description="A value a flow takes or gives")
export interface FlowParameter
{
    /** @description The name of the parameter, unique in the flow */
    // @ApiMember(Description="The name of the parameter, unique in the flow")
    name?: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    type?: ValueTypes;

    /** @description The type of the items; required for lists */
    // @ApiMember(Description="The type of the items; required for lists")
    listType?: DataType;

    /** @description The value when none is given */
    // @ApiMember(Description="The value when none is given")
    defaultValue?: Value;

    /** @description Whether callers of the flow see it */
    // @ApiMember(Description="Whether callers of the flow see it")
    isPublic?: boolean;

    /** @description Requires isPublic */
    // @ApiMember(Description="Requires isPublic")
    isOutput?: boolean;

    /** @description Whether users may turn it in their settings */
    // @ApiMember(Description="Whether users may turn it in their settings")
    isKnob?: boolean;
}

/** @description A way out of a flow */
// @Api(Description="A way out of a flow")
export interface FlowExit
{
    /** @description The ID of the exit */
    // @ApiMember(Description="The ID of the exit")
    id?: string;

    /** @description The word a transition names to leave here */
    // @ApiMember(Description="The word a transition names to leave here")
    name?: string;
}

/** @description The designer's layout of a flow; any JSON object */
export type FlowUI = { [index: string]: Object; };

/** @description An outside system */
export type IntegrationTypes = "HostedSuite" | "OfficeRnd" | "Zoho";

/** @description What a push notification tells */
export type PushNotificationTypes = "SessionDisconnected" | "SessionInvite" | "ChatMessage" | "SessionInactivated" | "AgentStateChanged" | "SessionHeld" | "SessionAnswered" | "ActiveSessionsChanged" | "Ping" | "SessionScreenChanged" | "Toast" | "SessionInfoChanged" | "MessageReceived" | "SessionHolding";

export type FlowChannels = "Voice" | "Chat" | "Fax";

/** @description Why an agent is in a state */
export type AgentStateReasons = "Unknown" | "SetByUser" | "MissedCall" | "SetBySystem";

/** @description What is pushed to a user's devices */
// @Api(Description="What is pushed to a user's devices")
export interface PushNotification
{
    /** @description What happened */
    // @ApiMember(Description="What happened")
    type?: PushNotificationTypes;

    /** @description The channel of the session */
    // @ApiMember(Description="The channel of the session")
    channel?: FlowChannels;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description The user name of the endpoint */
    // @ApiMember(Description="The user name of the endpoint")
    endpointUserName?: string;

    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description Who sent the message */
    // @ApiMember(Description="Who sent the message")
    sender?: string;

    /** @description The title */
    // @ApiMember(Description="The title")
    title?: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    body?: string;

    /** @description The number shown on the app icon */
    // @ApiMember(Description="The number shown on the app icon")
    badge?: number;

    /** @description The URI of the attachment */
    // @ApiMember(Description="The URI of the attachment")
    attachmentUri?: string;

    /** @description The content type of the attachment */
    // @ApiMember(Description="The content type of the attachment")
    attachmentContentType?: string;

    /** @description The state of the agent */
    // @ApiMember(Description="The state of the agent")
    agentState?: AgentStates;

    /** @description Why the agent is in this state */
    // @ApiMember(Description="Why the agent is in this state")
    agentStateReason?: AgentStateReasons;
}

/** @description What every report takes */
// @Api(Description="What every report takes")
export interface ReportRequest extends IPost
{
    /** @description The account to report on */
    // @ApiMember(Description="The account to report on")
    accountId?: string;

    /** @description The address that gets a mail when done */
    // @ApiMember(Description="The address that gets a mail when done")
    emailAddressToNotify?: string;

    /** @description The URL called with the report data when done */
    // @ApiMember(Description="The URL called with the report data when done")
    webhookUrl?: string;
}

export type SessionHoldReasons = "None" | "Transferring";

export type SessionCallState = "Disconnected" | "Ringing" | "Connected" | "Hold" | "Passive";

export type SessionQueueStates = "None" | "Queued" | "Ringing" | "Connected" | "Hold" | "Disconnected";

/** @description A region of the carrier's SIP network */
export type TwilioSipRegions = "US1" | "US2" | "IE1" | "DE1" | "SG1" | "JP1" | "BR1" | "AU1";

/** @description A custom field of the account, with its value */
// @Api(Description="A custom field of the account, with its value")
export interface SystemSettingsField extends DataField
{
    /** @description The value */
    // @ApiMember(Description="The value")
    value?: Value;
}

/** @description A custom field of customers */
// @Api(Description="A custom field of customers")
export interface CustomerDataField extends DataField
{
    /** @description Whether the field can be searched */
    // @ApiMember(Description="Whether the field can be searched")
    showInSearch?: boolean;

    /** @description Whether lists show the field */
    // @ApiMember(Description="Whether lists show the field")
    showInLists?: boolean;
}

/** @description A custom field of endpoints */
// @Api(Description="A custom field of endpoints")
export interface EndpointDataField extends DataField
{
    /** @description Whether the field can be searched */
    // @ApiMember(Description="Whether the field can be searched")
    showInSearch?: boolean;

    /** @description Whether lists show the field */
    // @ApiMember(Description="Whether lists show the field")
    showInLists?: boolean;

    /** @description Only endpoints of this type have the field */
    // @ApiMember(Description="Only endpoints of this type have the field")
    endpointType?: EndpointTypes;

    /** @description Whether the field holds the caller ID */
    // @ApiMember(Description="Whether the field holds the caller ID")
    isCallerId?: boolean;

    /** @description Whether users may turn it in their settings */
    // @ApiMember(Description="Whether users may turn it in their settings")
    isKnob?: boolean;
}

/** @description How a connection to a mail server is protected */
export type EmailSecurity = "StartTls" | "Tls" | "None";

/** @description An account for sending email */
// @Api(Description="An account for sending email")
export interface EmailAccount
{
    /** @description The ID of the email account */
    // @ApiMember(Description="The ID of the email account")
    id?: string;

    /** @description The name to show */
    // @ApiMember(Description="The name to show")
    displayName?: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    emailAddress?: string;

    /** @description The user name at the mail server */
    // @ApiMember(Description="The user name at the mail server")
    userName?: string;

    /** @description The password at the mail server. It is stored when it is sent, and never shown */
    // @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    password?: string;

    /** @description Whether a password is stored */
    // @ApiMember(Description="Whether a password is stored")
    hasPassword?: boolean;

    /** @description The mail server */
    // @ApiMember(Description="The mail server")
    serverName?: string;

    /** @description The port of the mail server */
    // @ApiMember(Description="The port of the mail server")
    serverPort?: number;

    /** @description How the connection to the mail server is protected */
    // @ApiMember(Description="How the connection to the mail server is protected")
    security?: EmailSecurity;
}

/** @description The colour of a tag */
export type TagColors = "Gray" | "Red" | "Orange" | "Yellow" | "Green" | "Teal" | "Blue" | "Cyan" | "Purple" | "Pink";

/** @description A label on customers, endpoints and flows */
// @Api(Description="A label on customers, endpoints and flows")
export interface Tag
{
    /** @description The ID of the tag */
    // @ApiMember(Description="The ID of the tag")
    id?: string;

    /** @description The name of the tag */
    // @ApiMember(Description="The name of the tag")
    name?: string;

    /** @description The colour of the tag */
    // @ApiMember(Description="The colour of the tag")
    color?: TagColors;
}

/** @description A change that an assistant proposes and a person applies */
// @Api(Description="A change that an assistant proposes and a person applies")
export interface AISessionActionInfo
{
    /** @description The date the action was recorded */
    // @ApiMember(Description="The date the action was recorded")
    date?: string;

    /** @description The ID of the action */
    // @ApiMember(Description="The ID of the action")
    id?: string;

    /** @description The name of the function to call */
    // @ApiMember(Description="The name of the function to call")
    functionName?: string;

    /** @description The arguments of the function (JSON) */
    // @ApiMember(Description="The arguments of the function (JSON)")
    arguments?: string;

    /** @description What the action does, for a person to read */
    // @ApiMember(Description="What the action does, for a person to read")
    description?: string;

    /** @description Whether the action can be applied; if not, it is skipped */
    // @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    canBeApplied?: boolean;
}

/** @description AI minutes of one account */
// @Api(Description="AI minutes of one account")
export interface AIAccountUsage
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The minutes used in the range */
    // @ApiMember(Description="The minutes used in the range")
    aiMinutes?: number;
}

/** @description AI minutes of one customer */
// @Api(Description="AI minutes of one customer")
export interface AICustomerUsage
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The minutes used in the range */
    // @ApiMember(Description="The minutes used in the range")
    aiMinutes?: number;
}

/** @description The user of the app */
// @Api(Description="The user of the app")
export interface AppUserInfo
{
    /** @description The first name */
    // @ApiMember(Description="The first name")
    firstName?: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    lastName?: string;

    /** @description The full name */
    // @ApiMember(Description="The full name")
    name?: string;
}

/** @description Settings of an outside phone system */
// @Api(Description="Settings of an outside phone system")
export interface ThirdPartyPhoneSystemSettings
{
}

/** @description What can be configured */
export type SettingsObjectTypes = "Endpoint" | "Customer";

/** @description A value to choose */
// @Api(Description="A value to choose")
export interface SettingsPossibleValue
{
    /** @description The name of the value to show */
    // @ApiMember(Description="The name of the value to show")
    displayName?: string;

    /** @description The value */
    // @ApiMember(Description="The value")
    value?: Value;
}

/** @description One thing that can be configured */
// @Api(Description="One thing that can be configured")
export interface SettingsField
{
    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    name?: string;

    /** @description The name of the field to show */
    // @ApiMember(Description="The name of the field to show")
    displayName?: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    type?: ValueTypes;

    /** @description The value */
    // @ApiMember(Description="The value")
    value?: Value;

    /** @description Whether it can only be read */
    // @ApiMember(Description="Whether it can only be read")
    readOnly?: boolean;

    /** @description The values to choose from */
    // @ApiMember(Description="The values to choose from")
    possibleValues?: SettingsPossibleValue[];

    /** @description The field the value belongs to */
    // @ApiMember(Description="The field the value belongs to")
    dataField?: DataField;
}

/** @description An endpoint or customer that can be configured */
// @Api(Description="An endpoint or customer that can be configured")
export interface SettingsObject
{
    /** @description The ID of the endpoint or customer */
    // @ApiMember(Description="The ID of the endpoint or customer")
    id?: string;

    /** @description The name of the endpoint or customer */
    // @ApiMember(Description="The name of the endpoint or customer")
    name?: string;

    /** @description A description */
    // @ApiMember(Description="A description")
    description?: string;

    /** @description Whether it can only be read */
    // @ApiMember(Description="Whether it can only be read")
    readOnly?: boolean;

    /** @description Whether it is an endpoint or a customer */
    // @ApiMember(Description="Whether it is an endpoint or a customer")
    type?: SettingsObjectTypes;

    /** @description The type of endpoint, if it is one */
    // @ApiMember(Description="The type of endpoint, if it is one")
    endpointType?: EndpointTypes;

    /** @description What can be configured of it */
    // @ApiMember(Description="What can be configured of it")
    fields?: SettingsField[];
}

/** @description One field that is wrong. */
// @Api(Description="One field that is wrong.")
export interface ResponseError
{
    errorCode?: string;
    fieldName?: string;
    message?: string;
    meta?: { [index: string]: string; };
}

/** @description What went wrong, as every error body says it (`wire.md` §5.1). */
// @Api(Description="What went wrong, as every error body says it (`wire.md` §5.1).")
export interface ResponseStatus
{
    errorCode?: string;
    message?: string;
    stackTrace?: string;
    errors?: ResponseError[];
    meta?: { [index: string]: string; };
}

/** @description What a contact is */
export type AppContactTypes = "User" | "Team" | "Contact";

/** @description Somebody the user of the app can reach */
// @Api(Description="Somebody the user of the app can reach")
export interface AppContact
{
    /** @description The name of the contact */
    // @ApiMember(Description="The name of the contact")
    displayName?: string;

    /** @description The phone number or address of the contact */
    // @ApiMember(Description="The phone number or address of the contact")
    address?: string;

    /** @description The type of contact */
    // @ApiMember(Description="The type of contact")
    type?: AppContactTypes;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description Whether the contact can be called */
    // @ApiMember(Description="Whether the contact can be called")
    canCall?: boolean;

    /** @description Whether the contact can be chatted with */
    // @ApiMember(Description="Whether the contact can be chatted with")
    canChat?: boolean;
}

/** @description The record in an outside system that an object is tied to */
// @Api(Description="The record in an outside system that an object is tied to")
export interface EntityIntegrationData
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;

    /** @description The ID of the record in the outside system */
    // @ApiMember(Description="The ID of the record in the outside system")
    mapsToId?: string;
}

/** @description What decides whether a rule matches */
export type SimpleSchedulingRuleTypes = "Always" | "CustomerState" | "Time";

/** @description A day of the week */
export type DayOfWeek = "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";

/** @description A day of the week, or which one of the period */
// @Api(Description="A day of the week, or which one of the period")
export interface ScheduleDay
{
    /** @description Which of these days in the period (1 is the first, -1 the last, 0 every one) */
    // @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    offset?: number;

    /** @description The day of the week */
    // @ApiMember(Description="The day of the week")
    dayOfWeek?: DayOfWeek;
}

/** @description How often a rule recurs */
export type SchedulingRuleFrequency = "None" | "Secondly" | "Minutely" | "Hourly" | "Daily" | "Weekly" | "Monthly" | "Yearly";

/** @description When a state holds, recurring like an iCalendar rule */
// @Api(Description="When a state holds, recurring like an iCalendar rule")
export interface SchedulingRule
{
    /** @description The ID of the rule */
    // @ApiMember(Description="The ID of the rule")
    id?: string;

    /** @description The name of the rule */
    // @ApiMember(Description="The name of the rule")
    name?: string;

    /** @description Rules are tried in the order of their priority */
    // @ApiMember(Description="Rules are tried in the order of their priority")
    priority?: number;

    /** @description The state produced while the rule matches */
    // @ApiMember(Description="The state produced while the rule matches")
    state?: string;

    /** @description Where the rule comes from */
    // @ApiMember(Description="Where the rule comes from")
    source?: string;

    /** @description The condition under which the rule matches */
    // @ApiMember(Description="The condition under which the rule matches")
    condition?: string;

    /** @description What decides whether the rule matches */
    // @ApiMember(Description="What decides whether the rule matches")
    simpleRuleType?: SimpleSchedulingRuleTypes;

    /** @description The customer state to match when the simple type is CustomerState */
    // @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    customerState?: string;

    /** @description The ID of the flow that decides, for a rule with a flow */
    // @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description Whether the rule matches all day */
    // @ApiMember(Description="Whether the rule matches all day")
    isAllDay?: boolean;

    /** @description The first day on which the rule matches (YYYY-MM-DD) */
    // @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    startDate?: string;

    /** @description When the rule starts matching on a day (HH:mm) */
    // @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    startTime?: string;

    /** @description When the rule stops matching on a day (HH:mm) */
    // @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    endTime?: string;

    /** @description Which of the moments of one interval count (1 is the first, -1 the last) */
    // @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    bySetPosition?: number[];

    /** @description The months in which the rule matches (1 to 12) */
    // @ApiMember(Description="The months in which the rule matches (1 to 12)")
    byMonth?: number[];

    /** @description The weeks of the year in which the rule matches (1 to 53, negative from the end) */
    // @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    byWeekNo?: number[];

    /** @description The days of the year on which the rule matches (1 to 366, negative from the end) */
    // @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    byYearDay?: number[];

    /** @description The days of the month on which the rule matches (1 to 31, negative from the end) */
    // @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    byMonthDay?: number[];

    /** @description The days of the week on which the rule matches */
    // @ApiMember(Description="The days of the week on which the rule matches")
    byDay?: ScheduleDay[];

    /** @description The hours at which the rule matches (0 to 23) */
    // @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    byHour?: number[];

    /** @description The minutes at which the rule matches (0 to 59) */
    // @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    byMinute?: number[];

    /** @description Every how many periods the rule recurs */
    // @ApiMember(Description="Every how many periods the rule recurs")
    interval?: number;

    /** @description How many times the rule recurs; 0 is without end */
    // @ApiMember(Description="How many times the rule recurs; 0 is without end")
    count?: number;

    /** @description The last day on which the rule matches (YYYY-MM-DD) */
    // @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    untilDate?: string;

    /** @description How often the rule recurs */
    // @ApiMember(Description="How often the rule recurs")
    frequency?: SchedulingRuleFrequency;
}

/** @description A field that can be the source of a value */
// @Api(Description="A field that can be the source of a value")
export interface GetParameterField
{
    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    fieldName?: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    valueType?: ValueTypes;

    /** @description The field, if it is a custom one */
    // @ApiMember(Description="The field, if it is a custom one")
    field?: DataField;
}

/** @description A flow of a package */
// @Api(Description="A flow of a package")
export interface PackageFlow
{
    /** @description The ID in the package */
    // @ApiMember(Description="The ID in the package")
    sourceId?: string;

    /** @description The ID in the account, once it is imported */
    // @ApiMember(Description="The ID in the account, once it is imported")
    id?: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    name?: string;
}

/** @description A custom field of a package */
// @Api(Description="A custom field of a package")
export interface PackageFieldInfo
{
    /** @description What has the field: Customer, Endpoint or System */
    // @ApiMember(Description="What has the field: Customer, Endpoint or System")
    source?: NodeParameterSources;

    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    name?: string;

    /** @description Whether the account gets it; otherwise it has such a field */
    // @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    isNew?: boolean;
}

/** @description What flows belong to, are tagged with, and name as it is */
export type PackageResourceTypes = "Customer" | "Tag" | "PhoneNumber" | "Address";

/** @description What flows of a package name: a customer, a tag, or a telephone number or an address as it is */
// @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
export interface PackageResource
{
    /** @description What it is */
    // @ApiMember(Description="What it is")
    type?: PackageResourceTypes;

    /** @description The ID in the package, or the number or address */
    // @ApiMember(Description="The ID in the package, or the number or address")
    sourceId?: string;

    /** @description The name in the package */
    // @ApiMember(Description="The name in the package")
    name?: string;

    /** @description The ID in the account, without which flows are imported without it; or the number or address that they get */
    // @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    id?: string;
}

/** @description Something that is in the way of an import */
// @Api(Description="Something that is in the way of an import")
export interface PackageConflict
{
    /** @description The code of the error */
    // @ApiMember(Description="The code of the error")
    errorCode?: string;

    /** @description Where in the package */
    // @ApiMember(Description="Where in the package")
    path?: string;

    /** @description What is wrong */
    // @ApiMember(Description="What is wrong")
    message?: string;
}

/** @description A member of a flow that differs */
// @Api(Description="A member of a flow that differs")
export interface FlowMemberChange
{
    /** @description The name of the member */
    // @ApiMember(Description="The name of the member")
    name?: string;

    /** @description The value before */
    // @ApiMember(Description="The value before")
    before?: Object;

    /** @description The value after */
    // @ApiMember(Description="The value after")
    after?: Object;
}

/** @description How something differs */
export type FlowChanges = "Added" | "Removed" | "Changed";

/** @description A node that differs in itself; its parameters are listed apart */
// @Api(Description="A node that differs in itself; its parameters are listed apart")
export interface FlowNodeChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    change?: FlowChanges;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    nodeId?: string;

    /** @description The node before, without its parameters */
    // @ApiMember(Description="The node before, without its parameters")
    before?: FlowNode;

    /** @description The node after, without its parameters */
    // @ApiMember(Description="The node after, without its parameters")
    after?: FlowNode;
}

/** @description A way from a node to another that differs */
// @Api(Description="A way from a node to another that differs")
export interface FlowTransitionChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    change?: FlowChanges;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    nodeId?: string;

    /** @description The parameter that holds the transition; inside of lists and structs with the path to it */
    // @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    parameter?: string;

    /** @description The node or exit it led to */
    // @ApiMember(Description="The node or exit it led to")
    before?: string;

    /** @description The node or exit it leads to */
    // @ApiMember(Description="The node or exit it leads to")
    after?: string;
}

/** @description A parameter of a node that differs */
// @Api(Description="A parameter of a node that differs")
export interface FlowNodeParameterChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    change?: FlowChanges;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    nodeId?: string;

    /** @description The parameter; inside of lists and structs with the path to it */
    // @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    parameter?: string;

    /** @description The parameter before, without what is inside of it */
    // @ApiMember(Description="The parameter before, without what is inside of it")
    before?: NodeParameter;

    /** @description The parameter after, without what is inside of it */
    // @ApiMember(Description="The parameter after, without what is inside of it")
    after?: NodeParameter;
}

/** @description A parameter of the flow that differs */
// @Api(Description="A parameter of the flow that differs")
export interface FlowParameterChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    change?: FlowChanges;

    /** @description The name of the parameter */
    // @ApiMember(Description="The name of the parameter")
    name?: string;

    /** @description The parameter before */
    // @ApiMember(Description="The parameter before")
    before?: FlowParameter;

    /** @description The parameter after */
    // @ApiMember(Description="The parameter after")
    after?: FlowParameter;
}

/** @description An exit that differs */
// @Api(Description="An exit that differs")
export interface FlowExitChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    change?: FlowChanges;

    /** @description The name of the exit */
    // @ApiMember(Description="The name of the exit")
    name?: string;
}

/** @description The state of a connection */
export type IntegrationStatuses = "NotConnected" | "Connected" | "Syncing" | "Error";

/** @description What an integration can do */
export type IntegrationFeatures = "CustomerSearch" | "ContactSearch" | "CustomerMapping" | "UserMapping" | "Sync";

/** @description Messages between an endpoint and another address */
// @Api(Description="Messages between an endpoint and another address")
export interface ConversationInfo
{
    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation")
    id?: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description The other party's address */
    // @ApiMember(Description="The other party's address")
    otherAddress?: string;

    /** @description How many of its messages are unread */
    // @ApiMember(Description="How many of its messages are unread")
    unreadCount?: number;

    /** @description The newest message */
    // @ApiMember(Description="The newest message")
    mostRecentMessage?: MessageInfo;
}

/** @description A figure on calls */
// @Api(Description="A figure on calls")
export interface AppHomeCallMetric
{
}

/** @description A form completed in HostedSuite */
// @Api(Description="A form completed in HostedSuite")
export interface HostedSuiteCompletedForm
{
}

/** @description How far a report is */
export type ReportStatuses = "Queued" | "Running" | "Completed" | "Error";

export type SessionDialState = "None" | "Active";

export interface SessionLogInfo
{
    date?: string;
    message?: string;
}

export type SessionMemberCallState = "None" | "Ringing" | "Connected" | "Hold";

export type SessionMemberRoles = "None" | "Caller" | "Agent" | "Transfer";

export interface SessionMemberInfo
{
    identity?: string;
    endpointId?: string;
    displayName?: string;
    isOriginalMember?: boolean;
    avatarUrl?: string;
    applicationData?: { [index: string]: string; };
    callState?: SessionMemberCallState;
    role?: SessionMemberRoles;
    callSid?: string;
    muted?: boolean;
}

export type SessionDirections = "Incoming" | "Outgoing";

/** @description The outcome of checking an account */
// @Api(Description="The outcome of checking an account")
export interface CheckAccountResponse
{
    /** @description The outcome of the check */
    // @ApiMember(Description="The outcome of the check")
    message?: string;
}

export interface AccountInfo extends EntityInfo
{
    /** @description The name of this account */
    // @ApiMember(Description="The name of this account")
    name?: string;

    /** @description The ID of this account's parent */
    // @ApiMember(Description="The ID of this account's parent")
    parentAccountId?: string;

    /** @description The twilio account SID */
    // @ApiMember(Description="The twilio account SID")
    twilioAccountSid?: string;

    /** @description The ancestors of this account. Useful for breadcrumbs */
    // @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    ancestorIds?: string[];

    /** @description The max number of phone numbers this account can have */
    // @ApiMember(Description="The max number of phone numbers this account can have")
    maxPhoneNumbers?: number;

    /** @description This account is BYOA */
    // @ApiMember(Description="This account is BYOA")
    isBYOA?: boolean;

    /** @description TrustHub Profile Sid */
    // @ApiMember(Description="TrustHub Profile Sid")
    trustHubProfileSid?: string;

    /** @description The ID of the logo file */
    // @ApiMember(Description="The ID of the logo file")
    logoId?: string;

    /** @description The URI of the logo file */
    // @ApiMember(Description="The URI of the logo file")
    logoUri?: string;

    /** @description The billing settings for this account */
    // @ApiMember(Description="The billing settings for this account")
    billingSettings?: BillingSettings;
}

export interface ListResponse<T>
{
    /** @description The items */
    // @ApiMember(Description="The items")
    items?: T[];

    /** @description The total number of items */
    // @ApiMember(Description="The total number of items")
    totalCount?: number;

    /** @description The total number of pages */
    // @ApiMember(Description="The total number of pages")
    totalPages?: number;

    /** @description Are there more pages of items? Used with simplified paging */
    // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    hasMorePages?: boolean;
}

/** @description An address for emergency calls */
// @Api(Description="An address for emergency calls")
export interface AddressInfo
{
    /** @description The ID */
    // @ApiMember(Description="The ID")
    id?: string;

    /** @description A name to recognise it by */
    // @ApiMember(Description="A name to recognise it by")
    friendlyName?: string;

    /** @description Whether emergency calls may use the address */
    // @ApiMember(Description="Whether emergency calls may use the address")
    emergencyEnabled?: boolean;

    /** @description The name of the person or company at the address */
    // @ApiMember(Description="The name of the person or company at the address")
    customerName?: string;

    /** @description The street */
    // @ApiMember(Description="The street")
    street?: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    city?: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    region?: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    postalCode?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCountry?: string;
}

export interface AISessionInfo extends EntityInfo
{
    /** @description The ID of the account associated with this session */
    // @ApiMember(Description="The ID of the account associated with this session")
    accountId?: string;

    /** @description The name of the account associated with this customer */
    // @ApiMember(Description="The name of the account associated with this customer")
    accountName?: string;

    /** @description The purpose for this AI session */
    // @ApiMember(Description="The purpose for this AI session")
    purpose?: string;
}

/** @description An AI session with its queued actions */
// @Api(Description="An AI session with its queued actions")
export interface AISessionDetail extends AISessionInfo
{
    /** @description The queued actions recorded on the session */
    // @ApiMember(Description="The queued actions recorded on the session")
    actions?: AISessionActionInfo[];

    /** @description The text log of the latest applied change set */
    // @ApiMember(Description="The text log of the latest applied change set")
    log?: string;
}

/** @description AI minutes over a range of days */
// @Api(Description="AI minutes over a range of days")
export interface AIUsage
{
    /** @description The minutes of each account */
    // @ApiMember(Description="The minutes of each account")
    accountUsage?: AIAccountUsage[];

    /** @description The minutes of each customer */
    // @ApiMember(Description="The minutes of each customer")
    customerUsage?: AICustomerUsage[];
}

/** @description A file: an upload, a voice message, a recording, a fax */
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
export interface FileInfo extends EntityInfo
{
    /** @description The type of file */
    // @ApiMember(Description="The type of file")
    type?: FileTypes;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    accountName?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description The ID of the agent */
    // @ApiMember(Description="The ID of the agent")
    userId?: string;

    /** @description The name of the agent */
    // @ApiMember(Description="The name of the agent")
    userName?: string;

    /** @description The original name of the file */
    // @ApiMember(Description="The original name of the file")
    fileName?: string;

    /** @description Where the bytes are */
    // @ApiMember(Description="Where the bytes are")
    uri?: string;

    /** @description The content type */
    // @ApiMember(Description="The content type")
    contentType?: string;

    /** @description The length of the file in bytes */
    // @ApiMember(Description="The length of the file in bytes")
    contentLength?: number;

    /** @description The carrier's ID of the recording */
    // @ApiMember(Description="The carrier's ID of the recording")
    recordingSid?: string;

    /** @description The length of the recording in seconds */
    // @ApiMember(Description="The length of the recording in seconds")
    recordingDuration?: number;

    /** @description Who was recorded */
    // @ApiMember(Description="Who was recorded")
    recordingFrom?: string;

    /** @description The transcription by a person */
    // @ApiMember(Description="The transcription by a person")
    transcription?: string;

    /** @description The caller ID of incoming calls */
    // @ApiMember(Description="The caller ID of incoming calls")
    fromAddress?: string;

    /** @description The dialed number of outgoing calls */
    // @ApiMember(Description="The dialed number of outgoing calls")
    toAddress?: string;

    /** @description The transcription by a machine */
    // @ApiMember(Description="The transcription by a machine")
    aiTranscription?: string;
}

/** @description What a user's app needs to start */
// @Api(Description="What a user's app needs to start")
export interface EndpointAppConfig
{
    /** @description The ID of the user endpoint */
    // @ApiMember(Description="The ID of the user endpoint")
    endpointId?: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The token for the voice SDK of the carrier */
    // @ApiMember(Description="The token for the voice SDK of the carrier")
    accessToken?: string;

    /** @description The identity at the carrier */
    // @ApiMember(Description="The identity at the carrier")
    identity?: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    emailAddress?: string;

    /** @description The user */
    // @ApiMember(Description="The user")
    userInfo?: AppUserInfo;

    /** @description The state of the agent */
    // @ApiMember(Description="The state of the agent")
    agentState?: AgentStates;

    /** @description Why the agent is in this state */
    // @ApiMember(Description="Why the agent is in this state")
    agentStateReason?: AgentStateReasons;

    /** @description The tabs of the app */
    // @ApiMember(Description="The tabs of the app")
    tabs?: Object[];

    /** @description The settings of the app */
    // @ApiMember(Description="The settings of the app")
    appSettings?: AppSettings;

    /** @description Settings of an outside phone system */
    // @ApiMember(Description="Settings of an outside phone system")
    thirdPartyPhoneSystemSettings?: ThirdPartyPhoneSystemSettings;
}

/** @description Files */
// @Api(Description="Files")
export interface GetMyFilesResponse
{
    /** @description The files */
    // @ApiMember(Description="The files")
    files?: FileInfo[];
}

/** @description What a user may configure */
// @Api(Description="What a user may configure")
export interface ListSettingsObjectsResponse
{
    /** @description What can be configured */
    // @ApiMember(Description="What can be configured")
    settingsObjects?: SettingsObject[];
}

/** @description Who is signed in */
// @Api(Description="Who is signed in")
export interface AuthenticateResponse
{
    /** @description The ID of the user who is signed in */
    // @ApiMember(Description="The ID of the user who is signed in")
    userId?: string;

    /** @description The ID of the session: the value of the cookie in force */
    // @ApiMember(Description="The ID of the session: the value of the cookie in force")
    sessionId?: string;

    /** @description The user name, as it was typed */
    // @ApiMember(Description="The user name, as it was typed")
    userName?: string;

    /** @description The name of the user to show */
    // @ApiMember(Description="The name of the user to show")
    displayName?: string;

    /** @description Where the caller came from */
    // @ApiMember(Description="Where the caller came from")
    referrerUrl?: string;

    /** @description The access token, where tokens are used */
    // @ApiMember(Description="The access token, where tokens are used")
    bearerToken?: string;

    /** @description The refresh token, where tokens are used */
    // @ApiMember(Description="The refresh token, where tokens are used")
    refreshToken?: string;

    /** @description The URL of the picture of the user */
    // @ApiMember(Description="The URL of the picture of the user")
    profileUrl?: string;

    /** @description The roles of the user */
    // @ApiMember(Description="The roles of the user")
    roles?: string[];

    /** @description The permissions of the user */
    // @ApiMember(Description="The permissions of the user")
    permissions?: string[];

    /** @description What went wrong, if anything did */
    // @ApiMember(Description="What went wrong, if anything did")
    responseStatus?: ResponseStatus;

    /** @description Anything else */
    // @ApiMember(Description="Anything else")
    meta?: { [index: string]: string; };
}

/** @description A login */
// @Api(Description="A login")
export interface UserInfo
{
    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    id?: string;

    /** @description Whether anybody is signed in */
    // @ApiMember(Description="Whether anybody is signed in")
    isAuthenticated?: boolean;

    /** @description The first name */
    // @ApiMember(Description="The first name")
    firstName?: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    lastName?: string;

    /** @description The full name */
    // @ApiMember(Description="The full name")
    name?: string;

    /** @description The URL of the picture */
    // @ApiMember(Description="The URL of the picture")
    avatarUrl?: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    emailAddress?: string;

    /** @description The roles of the login */
    // @ApiMember(Description="The roles of the login")
    roles?: string[];

    /** @description The accounts the login may use; parallel to accountNames */
    // @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    accountIds?: string[];

    /** @description The names of the accounts the login may use; parallel to accountIds */
    // @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    accountNames?: string[];

    /** @description What a portal manager may change */
    // @ApiMember(Description="What a portal manager may change")
    managerAccess?: UserManagerAccess;

    /** @description What the login may see in the dashboard */
    // @ApiMember(Description="What the login may see in the dashboard")
    dashboardPermissions?: DashboardPermissions[];
}

/** @description How much of something was used */
// @Api(Description="How much of something was used")
export interface UsageRecordInfo
{
    /** @description The carrier's ID of the account */
    // @ApiMember(Description="The carrier's ID of the account")
    accountSid?: string;

    /** @description What was used */
    // @ApiMember(Description="What was used")
    category?: string;

    /** @description How many times it was used */
    // @ApiMember(Description="How many times it was used")
    count?: number;

    /** @description What is counted */
    // @ApiMember(Description="What is counted")
    countUnit?: string;

    /** @description The category in words */
    // @ApiMember(Description="The category in words")
    description?: string;

    /** @description The last day counted (YYYY-MM-DD) */
    // @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    endDate?: string;

    /** @description The price */
    // @ApiMember(Description="The price")
    price?: number;

    /** @description The currency of the price */
    // @ApiMember(Description="The currency of the price")
    priceUnit?: string;

    /** @description The first day counted (YYYY-MM-DD) */
    // @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    startDate?: string;

    /** @description How much was used */
    // @ApiMember(Description="How much was used")
    usage?: string;

    /** @description The unit of the usage */
    // @ApiMember(Description="The unit of the usage")
    usageUnit?: string;

    /** @description The URI of the record at the carrier */
    // @ApiMember(Description="The URI of the record at the carrier")
    uri?: string;
}

/** @description Contacts */
// @Api(Description="Contacts")
export interface GetMyContactsResponse
{
    /** @description The contacts */
    // @ApiMember(Description="The contacts")
    contacts?: AppContact[];
}

/** @description Which state holds when */
// @Api(Description="Which state holds when")
export interface Schedule
{
    /** @description The time zone of the rules (IANA) */
    // @ApiMember(Description="The time zone of the rules (IANA)")
    timeZoneId?: string;

    /** @description Whether to take the parent's schedule instead */
    // @ApiMember(Description="Whether to take the parent's schedule instead")
    inherit?: boolean;

    /** @description Closed whatever the rules say */
    // @ApiMember(Description="Closed whatever the rules say")
    forceClosed?: boolean;

    /** @description The rules, the first match wins */
    // @ApiMember(Description="The rules, the first match wins")
    rules?: SchedulingRule[];

    /** @description The state when no rule matches */
    // @ApiMember(Description="The state when no rule matches")
    defaultState?: string;
}

/** @description A customer of an account */
// @Api(Description="A customer of an account")
export interface CustomerInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer above */
    // @ApiMember(Description="The ID of the customer above")
    parentCustomerId?: string;

    /** @description The customers above this one, outermost first */
    // @ApiMember(Description="The customers above this one, outermost first")
    breadcrumb?: CustomerBreadcrumb[];

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    accountName?: string;

    /** @description Staging rather than production */
    // @ApiMember(Description="Staging rather than production")
    isStaging?: boolean;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    name?: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description The tags of the customer */
    // @ApiMember(Description="The tags of the customer")
    tags?: Tag[];

    /** @description The schedule of the customer */
    // @ApiMember(Description="The schedule of the customer")
    schedule?: Schedule;

    /** @description The record in an outside system it is tied to */
    // @ApiMember(Description="The record in an outside system it is tied to")
    integrationData?: EntityIntegrationData;

    /** @description Otherwise billing settings come from the parent */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    overrideBillingSettings?: boolean;

    /** @description The billing settings */
    // @ApiMember(Description="The billing settings")
    billingSettings?: BillingSettings;

    /** @description Otherwise app settings come from the parent */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    overrideAppSettings?: boolean;

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    appSettings?: AppSettings;
}

/** @description What a schedule says */
// @Api(Description="What a schedule says")
export interface TestScheduleResponse
{
    /** @description The name of the state at that moment */
    // @ApiMember(Description="The name of the state at that moment")
    stateName?: string;

    /** @description The time zone that was used (IANA) */
    // @ApiMember(Description="The time zone that was used (IANA)")
    timeZoneId?: string;
}

/** @description Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant */
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
export interface EndpointInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    accountName?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    displayName?: string;

    /** @description The type of endpoint */
    // @ApiMember(Description="The type of endpoint")
    type?: EndpointTypes;

    /** @description Extra text for grids */
    // @ApiMember(Description="Extra text for grids")
    extraInformation?: string;

    /** @description The ID of the voice flow */
    // @ApiMember(Description="The ID of the voice flow")
    flowId?: string;

    /** @description The name of the voice flow */
    // @ApiMember(Description="The name of the voice flow")
    flowName?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description Single flow or scheduled flows */
    // @ApiMember(Description="Single flow or scheduled flows")
    flowSchedule?: EndpointFlowSchedules;

    /** @description The schedule that picks among the scheduled flows */
    // @ApiMember(Description="The schedule that picks among the scheduled flows")
    schedule?: Schedule;

    /** @description The flow of each schedule state */
    // @ApiMember(Description="The flow of each schedule state")
    scheduledFlows?: ScheduledFlow[];

    /** @description Whether text messages are off */
    // @ApiMember(Description="Whether text messages are off")
    disableSms?: boolean;

    /** @description Leave the number's messaging campaign alone */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    useExternal10DlcCampaign?: boolean;

    /** @description Whether the number is registered only, not bought */
    // @ApiMember(Description="Whether the number is registered only, not bought")
    isVirtualPhoneNumber?: boolean;

    /** @description The number of a number endpoint (E.164) */
    // @ApiMember(Description="The number of a number endpoint (E.164)")
    phoneNumber?: string;

    /** @description The name of the endpoint */
    // @ApiMember(Description="The name of the endpoint")
    name?: string;

    /** @description The address of an email endpoint */
    // @ApiMember(Description="The address of an email endpoint")
    emailAddress?: string;

    /** @description The SIP user name */
    // @ApiMember(Description="The SIP user name")
    sipUserName?: string;

    /** @description The SIP password; shown once, when it is made */
    // @ApiMember(Description="The SIP password; shown once, when it is made")
    sipPassword?: string;

    /** @description The first name of a user */
    // @ApiMember(Description="The first name of a user")
    userFirstName?: string;

    /** @description The last name of a user */
    // @ApiMember(Description="The last name of a user")
    userLastName?: string;

    /** @description The email address of a user endpoint */
    // @ApiMember(Description="The email address of a user endpoint")
    userEmailAddress?: string;

    /** @description Whether a user endpoint has a soft phone or a SIP phone */
    // @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    userMode?: UserModes;

    /** @description What a portal manager may change */
    // @ApiMember(Description="What a portal manager may change")
    managerAccess?: UserManagerAccess;

    /** @description What the login may see in the dashboard */
    // @ApiMember(Description="What the login may see in the dashboard")
    dashboardPermissions?: DashboardPermissions[];

    /** @description The IDs of the users in a team, in the order in which they are called */
    // @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    teamMembers?: string[];

    /** @description The ID of the address a number is registered with */
    // @ApiMember(Description="The ID of the address a number is registered with")
    addressSid?: string;

    /** @description The tags of the endpoint */
    // @ApiMember(Description="The tags of the endpoint")
    tags?: Tag[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    appSettings?: AppSettings;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    assistantSettings?: AssistantSettings;

    /** @description The state of the agent, for a user endpoint */
    // @ApiMember(Description="The state of the agent, for a user endpoint")
    agentState?: AgentStates;

    /** @description The record in an outside system it is tied to */
    // @ApiMember(Description="The record in an outside system it is tied to")
    integrationData?: EntityIntegrationData;
}

/** @description A caller-id verification that is under way */
// @Api(Description="A caller-id verification that is under way")
export interface CallerIdVerification
{
    /** @description The number that is called (E.164) */
    // @ApiMember(Description="The number that is called (E.164)")
    phoneNumber?: string;

    /** @description The name the number gets at the carrier */
    // @ApiMember(Description="The name the number gets at the carrier")
    friendlyName?: string;

    /** @description What to type on the phone */
    // @ApiMember(Description="What to type on the phone")
    validationCode?: string;
}

/** @description A flow: a graph of nodes that runs when something arrives */
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
export interface FlowInfo extends EntityInfo
{
    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    name?: string;

    /** @description What the flow can be used for */
    // @ApiMember(Description="What the flow can be used for")
    roles?: FlowRoles[];

    /** @description What the flow does */
    // @ApiMember(Description="What the flow does")
    description?: string;

    /** @description Notes for those who edit the flow */
    // @ApiMember(Description="Notes for those who edit the flow")
    notes?: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    accountName?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description The nodes; listings leave them out unless asked */
    // @ApiMember(Description="The nodes; listings leave them out unless asked")
    nodes?: FlowNode[];

    /** @description The values the flow takes and gives */
    // @ApiMember(Description="The values the flow takes and gives")
    parameters?: FlowParameter[];

    /** @description Where the flow ends */
    // @ApiMember(Description="Where the flow ends")
    exits?: FlowExit[];

    /** @description Designer layout data */
    // @ApiMember(Description="Designer layout data")
    ui?: FlowUI;

    /** @description The tags of the flow */
    // @ApiMember(Description="The tags of the flow")
    tags?: Tag[];

    /** @description How many nodes the flow has */
    // @ApiMember(Description="How many nodes the flow has")
    nodeCount?: number;
}

/** @description Flows and the custom fields they use */
// @Api(Description="Flows and the custom fields they use")
export interface PackageInfo
{
    /** @description The flows */
    // @ApiMember(Description="The flows")
    flows?: FlowInfo[];

    /** @description The custom fields of customers that the flows use */
    // @ApiMember(Description="The custom fields of customers that the flows use")
    customerFields?: CustomerDataField[];

    /** @description The custom fields of endpoints that the flows use */
    // @ApiMember(Description="The custom fields of endpoints that the flows use")
    endpointFields?: EndpointDataField[];

    /** @description The custom fields of the account that the flows use */
    // @ApiMember(Description="The custom fields of the account that the flows use")
    systemFields?: SystemSettingsField[];
}

/** @description A kind of node that a flow can use */
// @Api(Description="A kind of node that a flow can use")
export interface AvailableFlowNode extends FlowNodeSpec
{
    /** @description The channels it makes sense on */
    // @ApiMember(Description="The channels it makes sense on")
    channels?: FlowChannels[];

    /** @description What a flow can be used for that has it */
    // @ApiMember(Description="What a flow can be used for that has it")
    roles?: FlowRoles[];

    /** @description The fields it cannot run without */
    // @ApiMember(Description="The fields it cannot run without")
    requiredFields?: string[];
}

/** @description Fields by the source they belong to */
// @Api(Description="Fields by the source they belong to")
export interface GetParameterFieldNamesResponse
{
    /** @description Fields of the customer */
    // @ApiMember(Description="Fields of the customer")
    customer?: GetParameterField[];

    /** @description Fields of the account */
    // @ApiMember(Description="Fields of the account")
    system?: GetParameterField[];

    /** @description Fields of the session */
    // @ApiMember(Description="Fields of the session")
    session?: GetParameterField[];

    /** @description Fields of the endpoint */
    // @ApiMember(Description="Fields of the endpoint")
    endpoint?: GetParameterField[];

    /** @description Fields of the user */
    // @ApiMember(Description="Fields of the user")
    user?: GetParameterField[];
}

/** @description What became of a package, or would */
// @Api(Description="What became of a package, or would")
export interface PackageImportInfo
{
    /** @description Whether it was imported; false for a preflight */
    // @ApiMember(Description="Whether it was imported; false for a preflight")
    isImported?: boolean;

    /** @description The flows */
    // @ApiMember(Description="The flows")
    flows?: PackageFlow[];

    /** @description The custom fields */
    // @ApiMember(Description="The custom fields")
    fields?: PackageFieldInfo[];

    /** @description What flows belong to, are tagged with, and name as it is */
    // @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    resources?: PackageResource[];

    /** @description What is in the way; nothing is imported while there is something */
    // @ApiMember(Description="What is in the way; nothing is imported while there is something")
    conflicts?: PackageConflict[];

    /** @description The IDs in the package and the IDs in the account */
    // @ApiMember(Description="The IDs in the package and the IDs in the account")
    resourceMap?: { [index: string]: string; };
}

/** @description A state that a flow had, kept as it was */
// @Api(Description="A state that a flow had, kept as it was")
export interface FlowRevisionInfo
{
    /** @description The ID of the revision */
    // @ApiMember(Description="The ID of the revision")
    id?: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description Counts the states of the flow from 1 */
    // @ApiMember(Description="Counts the states of the flow from 1")
    number?: number;

    /** @description The date of the change that made it */
    // @ApiMember(Description="The date of the change that made it")
    dateCreated?: string;

    /** @description Who made the change */
    // @ApiMember(Description="Who made the change")
    createdBy?: string;

    /** @description Why the change was made, as who made it says */
    // @ApiMember(Description="Why the change was made, as who made it says")
    comment?: string;

    /** @description The operation that made the change */
    // @ApiMember(Description="The operation that made the change")
    action?: string;

    /** @description The members of the flow that the change was about */
    // @ApiMember(Description="The members of the flow that the change was about")
    members?: string[];

    /** @description How many nodes the flow had */
    // @ApiMember(Description="How many nodes the flow had")
    nodeCount?: number;

    /** @description The flow as it was; listings leave it out */
    // @ApiMember(Description="The flow as it was; listings leave it out")
    flow?: FlowInfo;
}

/** @description What differs between two states of a flow; nothing is listed that only moved or got another ID */
// @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
export interface FlowDiff
{
    /** @description The number of the revision compared with */
    // @ApiMember(Description="The number of the revision compared with")
    from?: number;

    /** @description The number of the revision that is compared */
    // @ApiMember(Description="The number of the revision that is compared")
    to?: number;

    /** @description Name, roles, texts, customer and tags */
    // @ApiMember(Description="Name, roles, texts, customer and tags")
    members?: FlowMemberChange[];

    /** @description The nodes */
    // @ApiMember(Description="The nodes")
    nodes?: FlowNodeChange[];

    /** @description Where nodes lead */
    // @ApiMember(Description="Where nodes lead")
    transitions?: FlowTransitionChange[];

    /** @description The parameters of nodes, with those inside of lists and structs, but no transitions */
    // @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    nodeParameters?: FlowNodeParameterChange[];

    /** @description The values the flow takes and gives */
    // @ApiMember(Description="The values the flow takes and gives")
    parameters?: FlowParameterChange[];

    /** @description Where the flow ends */
    // @ApiMember(Description="Where the flow ends")
    exits?: FlowExitChange[];

    /** @description Whether the layout in the designer differs */
    // @ApiMember(Description="Whether the layout in the designer differs")
    isLayoutChanged?: boolean;
}

/** @description A connection to an outside system */
// @Api(Description="A connection to an outside system")
export interface IntegrationInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    customerName?: string;

    /** @description The date of the last sync */
    // @ApiMember(Description="The date of the last sync")
    dateLastSync?: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description The name of the integration */
    // @ApiMember(Description="The name of the integration")
    name?: string;

    /** @description Create customers and users while syncing */
    // @ApiMember(Description="Create customers and users while syncing")
    automaticallyCreateCustomers?: boolean;

    /** @description The outside system */
    // @ApiMember(Description="The outside system")
    type?: IntegrationTypes;

    /** @description The state of the connection */
    // @ApiMember(Description="The state of the connection")
    status?: IntegrationStatuses;

    /** @description What the status means */
    // @ApiMember(Description="What the status means")
    statusMessage?: string;

    /** @description The shape of the settings */
    // @ApiMember(Description="The shape of the settings")
    settingsDataType?: DataType;

    /** @description The settings, in the shape given beside */
    // @ApiMember(Description="The settings, in the shape given beside")
    settings?: Struct;

    /** @description What the integration can do */
    // @ApiMember(Description="What the integration can do")
    features?: IntegrationFeatures[];

    /** @description Whether the outside system has authorised us (OAuth) */
    // @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    isAuthorized?: boolean;
}

/** @description Conversations */
// @Api(Description="Conversations")
export interface ListConversationsResponse
{
    /** @description The conversations */
    // @ApiMember(Description="The conversations")
    conversations?: ConversationInfo[];
}

/** @description What became of a message that arrived for a flow */
// @Api(Description="What became of a message that arrived for a flow")
export interface FlowMessageInfo
{
    /** @description The ID of the session the message is part of */
    // @ApiMember(Description="The ID of the session the message is part of")
    sessionId?: string;

    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message")
    messageId?: string;

    /** @description Whether the message began the session */
    // @ApiMember(Description="Whether the message began the session")
    isNewSession?: boolean;

    /** @description Whether a flow has taken the message up */
    // @ApiMember(Description="Whether a flow has taken the message up")
    isHandled?: boolean;
}

export interface SessionInfo extends EntityInfo
{
    /** @description The state of the session */
    // @ApiMember(Description="The state of the session")
    dialState?: SessionDialState;

    /** @description The call state of the session */
    // @ApiMember(Description="The call state of the session")
    callState?: SessionCallState;

    /** @description The queue state of the session */
    // @ApiMember(Description="The queue state of the session")
    queueState?: SessionQueueStates;

    /** @description The ID of the account associated with the flow */
    // @ApiMember(Description="The ID of the account associated with the flow")
    accountId?: string;

    /** @description The name of the account associated with the session */
    // @ApiMember(Description="The name of the account associated with the session")
    accountName?: string;

    /** @description The ID of the customer this session is associated with */
    // @ApiMember(Description="The ID of the customer this session is associated with")
    customerId?: string;

    /** @description The customer breadcrumb this session is associated with */
    // @ApiMember(Description="The customer breadcrumb this session is associated with")
    customerBreadcrumb?: CustomerBreadcrumb[];

    /** @description The name of the customer this session is associated with */
    // @ApiMember(Description="The name of the customer this session is associated with")
    customerName?: string;

    /** @description The ID of the endpoint associated with this session */
    // @ApiMember(Description="The ID of the endpoint associated with this session")
    endpointId?: string;

    /** @description The name of the endpoint associated with this session */
    // @ApiMember(Description="The name of the endpoint associated with this session")
    endpointName?: string;

    /** @description The date the call completed */
    // @ApiMember(Description="The date the call completed")
    dateCompleted?: string;

    /** @description The destination of the session (e.g. what was entered into the Dial box) */
    // @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    destination?: string;

    /** @description The to address if any */
    // @ApiMember(Description="The to address if any")
    toAddress?: string;

    /** @description The from address if any */
    // @ApiMember(Description="The from address if any")
    fromAddress?: string;

    /** @description The from name if any */
    // @ApiMember(Description="The from name if any")
    fromName?: string;

    /** @description Answered by name (if any) */
    // @ApiMember(Description="Answered by name (if any)")
    answeredByName?: string;

    /** @description The ID of the queue member assigned to this call */
    // @ApiMember(Description="The ID of the queue member assigned to this call")
    queueMemberId?: string;

    /** @description The flow channel */
    // @ApiMember(Description="The flow channel")
    channel?: FlowChannels;

    /** @description Has the session ended */
    // @ApiMember(Description="Has the session ended")
    ended?: boolean;

    /** @description The outcome of the call */
    // @ApiMember(Description="The outcome of the call")
    outcome?: string;

    /** @description The twilio Call SID of this session */
    // @ApiMember(Description="The twilio Call SID of this session")
    callSid?: string;

    /** @description Any console data for this session */
    // @ApiMember(Description="Any console data for this session")
    consoleData?: string;

    /** @description The name of the hold queue for this call */
    // @ApiMember(Description="The name of the hold queue for this call")
    holdQueueName?: string;

    /** @description The user ID who put this call on hold */
    // @ApiMember(Description="The user ID who put this call on hold")
    heldByUserId?: string;

    /** @description The reason for the hold */
    // @ApiMember(Description="The reason for the hold")
    holdReason?: SessionHoldReasons;

    /** @description The SID of the conference if in a conference call */
    // @ApiMember(Description="The SID of the conference if in a conference call")
    conferenceSid?: string;

    /** @description The display name for this session */
    // @ApiMember(Description="The display name for this session")
    displayName?: string;

    /** @description The log entries for this session */
    // @ApiMember(Description="The log entries for this session")
    log?: SessionLogInfo[];

    /** @description The members of this session */
    // @ApiMember(Description="The members of this session")
    members?: SessionMemberInfo[];

    /** @description The callback number (typically used for SIP to User calls) */
    // @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    callbackNumber?: string;

    /** @description The ID of the endpoint that answered */
    // @ApiMember(Description="The ID of the endpoint that answered")
    answeredById?: string;

    /** @description Is this session incoming or outgoing? */
    // @ApiMember(Description="Is this session incoming or outgoing?")
    direction?: SessionDirections;

    /** @description The phone number that this session is coming from (used with SMS chats) */
    // @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    fromPhoneNumber?: string;

    /** @description The Call SID of the most recently added conference participant */
    // @ApiMember(Description="The Call SID of the most recently added conference participant")
    mostRecentParticipantCallSid?: string;

    /** @description Was this session missed? */
    // @ApiMember(Description="Was this session missed?")
    wasMissed?: boolean;

    /** @description The ring queue that the call is currently in */
    // @ApiMember(Description="The ring queue that the call is currently in")
    ringQueueId?: string;
}

/** @description What the home page of the portal shows */
// @Api(Description="What the home page of the portal shows")
export interface AppHomeInformation
{
    /** @description Whether the customer comes from HostedSuite */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    isHostedSuiteCustomer?: boolean;

    /** @description Recent conversations */
    // @ApiMember(Description="Recent conversations")
    conversations?: ConversationInfo[];

    /** @description Recent sessions */
    // @ApiMember(Description="Recent sessions")
    calls?: SessionInfo[];

    /** @description Figures on calls for the home page */
    // @ApiMember(Description="Figures on calls for the home page")
    callMetrics?: AppHomeCallMetric[];

    /** @description Voice messages */
    // @ApiMember(Description="Voice messages")
    voicemail?: FileInfo[];

    /** @description Completed forms */
    // @ApiMember(Description="Completed forms")
    forms?: HostedSuiteCompletedForm[];
}

/** @description Settings of the account, as the portal sees them */
// @Api(Description="Settings of the account, as the portal sees them")
export interface AppSystemSettingsInfo
{
    /** @description The custom fields of endpoints */
    // @ApiMember(Description="The custom fields of endpoints")
    endpointFields?: EndpointDataField[];

    /** @description Whether the customer comes from HostedSuite */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    isHostedSuiteCustomer?: boolean;

    /** @description The time zone of the customer */
    // @ApiMember(Description="The time zone of the customer")
    customerTimeZoneId?: string;
}

/** @description A device that gets push notifications */
// @Api(Description="A device that gets push notifications")
export interface DeviceTokenInfo
{
    /** @description The type of the device */
    // @ApiMember(Description="The type of the device")
    deviceType?: DeviceTypes;

    /** @description The push token */
    // @ApiMember(Description="The push token")
    token?: string;
}

/** @description A report: how far it is and where the workbook is */
// @Api(Description="A report: how far it is and where the workbook is")
export interface ReportInfo
{
    /** @description The ID of the report */
    // @ApiMember(Description="The ID of the report")
    id?: string;

    /** @description The name of the report */
    // @ApiMember(Description="The name of the report")
    name?: string;

    /** @description How far the report is */
    // @ApiMember(Description="How far the report is")
    status?: ReportStatuses;

    /** @description What the status means */
    // @ApiMember(Description="What the status means")
    statusMessage?: string;

    /** @description The date the report was requested */
    // @ApiMember(Description="The date the report was requested")
    dateCreated?: string;

    /** @description The date the status last changed */
    // @ApiMember(Description="The date the status last changed")
    dateUpdated?: string;

    /** @description Where the workbook is, once completed */
    // @ApiMember(Description="Where the workbook is, once completed")
    downloadLink?: string;

    /** @description The ID of the job that makes the report */
    // @ApiMember(Description="The ID of the job that makes the report")
    jobId?: string;

    /** @description The address that gets a mail when done */
    // @ApiMember(Description="The address that gets a mail when done")
    emailAddressToNotify?: string;

    /** @description The server that makes the report */
    // @ApiMember(Description="The server that makes the report")
    server?: string;
}

/** @description Reports */
// @Api(Description="Reports")
export interface ListReportsResponse
{
    /** @description The reports */
    // @ApiMember(Description="The reports")
    reports?: ReportInfo[];
}

/** @description Calls in progress */
// @Api(Description="Calls in progress")
export interface GetActiveCallsResponse
{
    /** @description The calls in progress, as the carrier describes them */
    // @ApiMember(Description="The calls in progress, as the carrier describes them")
    calls?: Object[];
}

/** @description Sessions */
// @Api(Description="Sessions")
export interface GetMySessionsResponse
{
    /** @description The active sessions */
    // @ApiMember(Description="The active sessions")
    sessions?: SessionInfo[];
}

/** @description Settings of the whole installation: what accounts begin with */
// @Api(Description="Settings of the whole installation: what accounts begin with")
export interface GlobalSettingsInfo
{
    /** @description Documentation text that accounts begin with */
    // @ApiMember(Description="Documentation text that accounts begin with")
    documentation?: string;

    /** @description For how many days recordings are kept; 0 is for ever */
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    recordingRetentionDays?: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enableSipRefer?: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    autoAgentLogoffSeconds?: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    defaultSipRegion?: TwilioSipRegions;

    /** @description The date of the last change */
    // @ApiMember(Description="The date of the last change")
    dateLastModified?: string;

    /** @description The user who made the last change */
    // @ApiMember(Description="The user who made the last change")
    lastModifiedBy?: string;
}

/** @description Settings of an account */
// @Api(Description="Settings of an account")
export interface SystemSettingsInfo extends EntityInfo
{
    /** @description Whether the test clock is used */
    // @ApiMember(Description="Whether the test clock is used")
    overrideSystemTime?: boolean;

    /** @description The time zone of the test clock */
    // @ApiMember(Description="The time zone of the test clock")
    overrideSystemTimeZoneId?: string;

    /** @description The time of the test clock (ISO 8601) */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    overrideSystemDateTime?: string;

    /** @description The custom fields of the account */
    // @ApiMember(Description="The custom fields of the account")
    systemFields?: SystemSettingsField[];

    /** @description The custom fields of customers */
    // @ApiMember(Description="The custom fields of customers")
    customerFields?: CustomerDataField[];

    /** @description The custom fields of endpoints */
    // @ApiMember(Description="The custom fields of endpoints")
    endpointFields?: EndpointDataField[];

    /** @description The email accounts */
    // @ApiMember(Description="The email accounts")
    emailAccounts?: EmailAccount[];

    /** @description The tags of the account */
    // @ApiMember(Description="The tags of the account")
    tags?: Tag[];

    /** @description Documentation text of the account */
    // @ApiMember(Description="Documentation text of the account")
    documentation?: string;

    /** @description For how many days recordings are kept */
    // @ApiMember(Description="For how many days recordings are kept")
    recordingRetentionDays?: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enableSipRefer?: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    autoAgentLogoffSeconds?: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    defaultSipRegion?: TwilioSipRegions;
}

/** @description What may be dialed in one country */
// @Api(Description="What may be dialed in one country")
export interface DialingPermissionsInfo
{
    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCode?: string;

    /** @description The name of the country */
    // @ApiMember(Description="The name of the country")
    name?: string;

    /** @description Whether ordinary numbers may be dialed */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    lowRiskNumbersEnabled?: boolean;

    /** @description Whether high-risk special numbers may be dialed */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    highRiskSpecialNumbersEnabled?: boolean;

    /** @description Whether numbers prone to toll fraud may be dialed */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    highRiskTollfraudNumbersEnabled?: boolean;
}

/** @description Run server-side checks on an account */
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
export interface CheckAccount extends IReturn<CheckAccountResponse>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Delete an account */
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
export interface DeleteAccount extends IReturnVoid, IDelete
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description One account */
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
export interface GetAccount extends IReturn<AccountInfo>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Accounts, filtered by name */
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
export interface ListAccounts extends ListRequest<AccountInfo>, IReturn<ListResponse<AccountInfo>>
{
    /** @description Filter by account name (contains match) */
    // @ApiMember(Description="Filter by account name (contains match)")
    nameFilter?: string;
}

/** @description Create an account */
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
export interface NewAccount extends IReturn<AccountInfo>, IPost
{
    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    name?: string;

    /** @description The carrier account ID when the tenant brings its own */
    // @ApiMember(Description="The carrier account ID when the tenant brings its own")
    twilioAccountSid?: string;

    /** @description The carrier token when the tenant brings its own */
    // @ApiMember(Description="The carrier token when the tenant brings its own")
    twilioAuthToken?: string;

    /** @description The ID of the account it belongs to */
    // @ApiMember(Description="The ID of the account it belongs to")
    parentAccountId?: string;
}

/** @description Change an account */
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
export interface PatchAccount extends IReturn<AccountInfo>, IPatch
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    name?: string;

    /** @description The max number of phone numbers the account can have */
    // @ApiMember(Description="The max number of phone numbers the account can have")
    maxPhoneNumbers?: number;

    /** @description The ID of the logo file */
    // @ApiMember(Description="The ID of the logo file")
    logoId?: string;

    /** @description TrustHub Profile Sid */
    // @ApiMember(Description="TrustHub Profile Sid")
    trustHubProfileSid?: string;

    /** @description The billing settings */
    // @ApiMember(Description="The billing settings")
    billingSettings?: BillingSettings;
}

/** @description Issue new tokens for an account */
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
export interface RegenerateAccountTokens extends IReturnVoid, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Change an emergency-calling address */
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
export interface PatchAddress extends IReturn<AddressInfo>, IPost
{
    /** @description The account the address belongs to */
    // @ApiMember(Description="The account the address belongs to")
    accountId?: string;

    /** @description The ID of the address */
    // @ApiMember(Description="The ID of the address")
    addressId?: string;

    /** @description A name to recognise it by */
    // @ApiMember(Description="A name to recognise it by")
    friendlyName?: string;

    /** @description Whether emergency calls may use the address */
    // @ApiMember(Description="Whether emergency calls may use the address")
    emergencyEnabled?: boolean;

    /** @description The name of the person or company at the address */
    // @ApiMember(Description="The name of the person or company at the address")
    customerName?: string;

    /** @description The street */
    // @ApiMember(Description="The street")
    street?: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    city?: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    region?: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    postalCode?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCountry?: string;
}

/** @description Delete an emergency-calling address */
// @Route("/addresses/{addressId}", "DELETE")
// @Api(Description="Delete an emergency-calling address")
export interface DeleteAddress extends IReturnVoid, IDelete
{
    /** @description The ID of the address */
    // @ApiMember(Description="The ID of the address")
    addressId?: string;
}

/** @description Emergency-calling addresses */
// @Route("/addresses", "GET")
// @Api(Description="Emergency-calling addresses")
export interface ListAddresses extends ListRequest<AddressInfo>, IReturn<ListResponse<AddressInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Filter by name, company, street or city (contains match) */
    // @ApiMember(Description="Filter by name, company, street or city (contains match)")
    filter?: string;
}

/** @description Add an emergency-calling address */
// @Route("/addresses", "POST")
// @Api(Description="Add an emergency-calling address")
export interface NewAddress extends IReturn<AddressInfo>, IPost
{
    /** @description The account the address belongs to */
    // @ApiMember(Description="The account the address belongs to")
    accountId?: string;

    /** @description A name to recognise it by */
    // @ApiMember(Description="A name to recognise it by")
    friendlyName?: string;

    /** @description Whether emergency calls may use the address */
    // @ApiMember(Description="Whether emergency calls may use the address")
    emergencyEnabled?: boolean;

    /** @description The name of the person or company at the address */
    // @ApiMember(Description="The name of the person or company at the address")
    customerName?: string;

    /** @description The street */
    // @ApiMember(Description="The street")
    street?: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    city?: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    region?: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    postalCode?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCountry?: string;
}

/** @description Apply every queued change of an AI session */
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
export interface ApplyAISession extends IReturn<AISessionDetail>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description Drop every queued action */
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
export interface ClearAISessionActions extends IReturn<AISessionDetail>, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description Delete an AI session */
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
export interface DeleteAISession extends IReturnVoid, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description Drop one queued action */
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
export interface DeleteAISessionAction extends IReturn<AISessionDetail>, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The ID of the queued action */
    // @ApiMember(Description="The ID of the queued action")
    actionId?: string;
}

/** @description One AI session */
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
export interface GetAISession extends IReturn<AISessionDetail>, IGet
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description AI minutes per account and per customer over a date range */
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
export interface GetAIUsage extends IReturn<AIUsage>, IGet
{
    /** @description The account; none means every account */
    // @ApiMember(Description="The account; none means every account")
    accountId?: string;

    /** @description The customer; none means every customer of the accounts considered */
    // @ApiMember(Description="The customer; none means every customer of the accounts considered")
    customerId?: string;

    /** @description The first day of the range (YYYY-MM-DD) */
    // @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day of the range (YYYY-MM-DD) */
    // @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    endDate?: string;
}

/** @description Retrieve AI sessions */
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
export interface ListAISessions extends ListRequest<AISessionInfo>, IReturn<ListResponse<AISessionInfo>>
{
    /** @description Filter by accounts */
    // @ApiMember(Description="Filter by accounts")
    accountIds?: string[];
}

/** @description Creates a new session */
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
export interface NewAISession extends IReturn<AISessionInfo>, IPost
{
    /** @description The account ID to associate this session with */
    // @ApiMember(Description="The account ID to associate this session with")
    accountId?: string;

    /** @description The purpose for this session */
    // @ApiMember(Description="The purpose for this session")
    purpose?: string;
}

/** @description Change the purpose of an AI session */
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
export interface PatchAISession extends IReturn<AISessionInfo>, IPatch
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The purpose for this AI session */
    // @ApiMember(Description="The purpose for this AI session")
    purpose?: string;
}

/** @description Create a file from the body or a multipart form */
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
export interface AppUploadFile extends IReturn<FileInfo>, IPost
{
    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    fileName?: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;
}

/** @description Configuration and access token for a user's app */
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
export interface GetEndpointAppConfig extends IReturn<EndpointAppConfig>, IGet
{
    /** @description The ID of the endpoint; must be a user endpoint */
    // @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    endpointId?: string;

    /** @description The email address of the user, used when endpointId is absent */
    // @ApiMember(Description="The email address of the user, used when endpointId is absent")
    endpointEmailAddress?: string;

    /** @description The type of the device */
    // @ApiMember(Description="The type of the device")
    deviceType?: DeviceTypes;

    /** @description The carrier's ID of the push credentials */
    // @ApiMember(Description="The carrier's ID of the push credentials")
    pushCredentialSid?: string;

    /** @description The carrier's ID of the voice application */
    // @ApiMember(Description="The carrier's ID of the voice application")
    applicationSid?: string;

    /** @description Whether to use the sandbox for iOS push notifications */
    // @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    sandbox?: boolean;
}

/** @description Files of the signed-in user */
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
export interface GetMyFiles extends IReturn<GetMyFilesResponse>, IGet
{
    /** @description Only files of these types */
    // @ApiMember(Description="Only files of these types")
    fileTypes?: FileTypes[];
}

/** @description Everything the signed-in user may configure */
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
export interface ListSettingsObjects extends IReturn<ListSettingsObjectsResponse>, IGet
{
}

/** @description Upload a file from the app */
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
export interface UploadFile extends IReturn<FileInfo>, IPost
{
    /** @description The bytes of the file */
    // @ApiMember(Description="The bytes of the file")
    data?: string;

    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    fileName?: string;

    /** @description The content type */
    // @ApiMember(Description="The content type")
    contentType?: string;

    /** @description Whether to convert the sound to WAV */
    // @ApiMember(Description="Whether to convert the sound to WAV")
    convertToWav?: boolean;
}

/** @description Sign in or out; without a provider, say who is signed in */
// @Route("/auth/{provider}", "POST")
// @Route("/auth/{provider}", "GET")
// @Route("/auth", "POST")
// @Route("/auth", "GET")
// @Api(Description="Sign in or out; without a provider, say who is signed in")
export interface Authenticate extends IReturn<AuthenticateResponse>, IPost
{
    /** @description How to sign in: credentials, or logout to sign out */
    // @ApiMember(Description="How to sign in: credentials, or logout to sign out")
    provider?: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    state?: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    oauth_token?: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    oauth_verifier?: string;

    /** @description The user name or email address */
    // @ApiMember(Description="The user name or email address")
    userName?: string;

    /** @description The password */
    // @ApiMember(Description="The password")
    password?: string;

    /** @description Whether to stay signed in when the browser closes */
    // @ApiMember(Description="Whether to stay signed in when the browser closes")
    rememberMe?: boolean;

    /** @description Where to send a browser when signing in fails */
    // @ApiMember(Description="Where to send a browser when signing in fails")
    errorView?: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    nonce?: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    uri?: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    response?: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    qop?: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    nc?: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    cnonce?: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    accessToken?: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    accessTokenSecret?: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    scope?: string;

    /** @description Where to send a browser when signed in */
    // @ApiMember(Description="Where to send a browser when signed in")
    returnUrl?: string;

    /** @description Anything else */
    // @ApiMember(Description="Anything else")
    meta?: { [index: string]: string; };
}

/** @description Who the caller is signed in as; answers an unauthenticated shape when nobody is */
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
export interface GetAuthStatus extends IReturn<UserInfo>, IGet
{
}

/** @description Raw carrier call records of an account */
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
export interface ListCalls extends IReturn<Object[]>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;
}

/** @description Carrier usage totals by category over a date range */
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
export interface ListUsageRecords extends IReturn<UsageRecordInfo[]>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;
}

/** @description Inbound hook of the AI telephony provider */
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
export interface CogitoWebhookRequest extends IReturnVoid, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The type of event */
    // @ApiMember(Description="The type of event")
    type?: string;

    /** @description The phone numbers concerned */
    // @ApiMember(Description="The phone numbers concerned")
    phoneNumbers?: string[];

    /** @description The role of the speaker */
    // @ApiMember(Description="The role of the speaker")
    role?: string;

    /** @description What was said */
    // @ApiMember(Description="What was said")
    content?: string;
}

/** @description Completion hook of the answering service */
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
export interface LiveAnswerCallback extends IReturn<Blob>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    nodeId?: string;

    /** @description The client of the answering service */
    // @ApiMember(Description="The client of the answering service")
    clientId?: string;

    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation")
    conversationId?: string;

    /** @description The AI minutes the conversation took */
    // @ApiMember(Description="The AI minutes the conversation took")
    aiMinutes?: number;

    /** @description The address of the caller */
    // @ApiMember(Description="The address of the caller")
    from?: string;

    /** @description The address that was called */
    // @ApiMember(Description="The address that was called")
    to?: string;

    /** @description What was said */
    // @ApiMember(Description="What was said")
    transcript?: LiveAnswerCallbackTranscriptMessage[];

    /** @description The moment the conversation started */
    // @ApiMember(Description="The moment the conversation started")
    startDate?: string;

    /** @description The moment the conversation ended */
    // @ApiMember(Description="The moment the conversation ended")
    endDate?: string;

    /** @description The files that came with the conversation */
    // @ApiMember(Description="The files that came with the conversation")
    attachments?: LiveAnswerCallbackAttachment[];

    /** @description Whether the conversation was completed */
    // @ApiMember(Description="Whether the conversation was completed")
    completed?: string;

    /** @description The URL of the recording of the call */
    // @ApiMember(Description="The URL of the recording of the call")
    callRecordingUrl?: string;
}

/** @description Carrier hook of an outgoing session */
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
export interface NewOutgoingSessionCallback extends TwilioRequestBase, IReturn<Blob>, IPost
{
}

/** @description Internal route that runs a flow as a node of another flow */
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
export interface StartFlow extends IReturn<Blob>, IPost
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;
}

/** @description Contacts of the signed-in user */
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
export interface GetMyContacts extends IReturn<GetMyContactsResponse>, IGet
{
}

/** @description Delete a customer */
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
export interface DeleteCustomer extends IReturnVoid, IDelete
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;
}

/** @description One customer */
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
export interface GetCustomer extends IReturn<CustomerInfo>, IGet
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;
}

/** @description Schedule a customer or endpoint takes from above */
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
export interface GetInheritedSchedule extends IReturn<Schedule>, IGet
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;
}

/** @description Customers */
// @Route("/customers", "GET")
// @Api(Description="Customers")
export interface ListCustomers extends ListRequest<CustomerInfo>, IReturn<ListResponse<CustomerInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    nameFilter?: string;

    /** @description Only customers below these */
    // @ApiMember(Description="Only customers below these")
    parentCustomerIds?: string[];

    /** @description Direct children only */
    // @ApiMember(Description="Direct children only")
    shallowParent?: boolean;

    /** @description Only those with all of these tags */
    // @ApiMember(Description="Only those with all of these tags")
    tagIds?: string[];
}

/** @description Create a customer */
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
export interface NewCustomer extends IReturn<CustomerInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    name?: string;

    /** @description The ID of the customer above */
    // @ApiMember(Description="The ID of the customer above")
    parentCustomerId?: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;
}

/** @description Change a customer */
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
export interface PatchCustomer extends IReturn<CustomerInfo>, IPatch
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    name?: string;

    /** @description The ID of the customer above */
    // @ApiMember(Description="The ID of the customer above")
    parentCustomerId?: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description The IDs of the tags, replacing those there are */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    tagIds?: string[];

    /** @description The schedule, replaced whole */
    // @ApiMember(Description="The schedule, replaced whole")
    schedule?: Schedule;

    /** @description Otherwise billing settings come from the parent */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    overrideBillingSettings?: boolean;

    /** @description The billing settings */
    // @ApiMember(Description="The billing settings")
    billingSettings?: BillingSettings;

    /** @description Otherwise app settings come from the parent */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    overrideAppSettings?: boolean;

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    appSettings?: AppSettings;
}

/** @description Route a customer's numbers to the staging server or back */
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
export interface SetCustomerStagingMode extends IReturn<CustomerInfo>, IPost
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description Staging rather than production */
    // @ApiMember(Description="Staging rather than production")
    isStaging?: boolean;
}

/** @description Say which state a schedule yields at a moment */
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
export interface TestSchedule extends IReturn<TestScheduleResponse>, IPost
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description The schedule to test; none tests the saved one */
    // @ApiMember(Description="The schedule to test; none tests the saved one")
    schedule?: Schedule;

    /** @description The moment to test (ISO 8601) */
    // @ApiMember(Description="The moment to test (ISO 8601)")
    dateTime?: string;
}

/** @description Delete an endpoint */
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
export interface DeleteEndpoint extends IReturnVoid, IDelete
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;
}

/** @description Values shared by several endpoints in one custom field */
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
export interface FindDuplicateEndpoints extends IReturn<ListResponse<DuplicateEndpoints>>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The custom field to compare */
    // @ApiMember(Description="The custom field to compare")
    endpointFieldName?: string;
}

/** @description One endpoint */
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
export interface GetEndpoint extends IReturn<EndpointInfo>, IGet
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;
}

/** @description Endpoints of every type */
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
export interface ListEndpoints extends ListRequest<EndpointInfo>, IReturn<ListResponse<EndpointInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Only those with these IDs in an outside system */
    // @ApiMember(Description="Only those with these IDs in an outside system")
    referenceIds?: string[];

    /** @description Direct customer matches only */
    // @ApiMember(Description="Direct customer matches only")
    shallowParent?: boolean;

    /** @description Only endpoints that run one of these flows */
    // @ApiMember(Description="Only endpoints that run one of these flows")
    flowIds?: string[];

    /** @description The schedule state in which the flow must apply */
    // @ApiMember(Description="The schedule state in which the flow must apply")
    flowState?: string;

    /** @description Only those with all of these tags */
    // @ApiMember(Description="Only those with all of these tags")
    tagIds?: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    nameFilter?: string;

    /** @description Filter by phone number (contains match) */
    // @ApiMember(Description="Filter by phone number (contains match)")
    phoneNumberFilter?: string;

    /** @description Only this type of endpoint */
    // @ApiMember(Description="Only this type of endpoint")
    type?: EndpointTypes;

    /** @description Only these types of endpoint */
    // @ApiMember(Description="Only these types of endpoint")
    types?: EndpointTypes[];

    /** @description Only users with this kind of phone */
    // @ApiMember(Description="Only users with this kind of phone")
    userMode?: UserModes;

    /** @description Filter by custom fields: entries of the form Field=Value; text only */
    // @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    dataFilters?: string[];

    /** @description Only the endpoint with this SIP user name */
    // @ApiMember(Description="Only the endpoint with this SIP user name")
    sipUserName?: string;

    /** @description Filter by the values of flow parameters (JSON struct) */
    // @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    flowParametersFilter?: string;
}

/** @description Create an AI assistant endpoint */
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
export interface NewAssistantEndpoint extends IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    accountId?: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    customerId?: string;

    /** @description The name of the assistant */
    // @ApiMember(Description="The name of the assistant")
    name?: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    assistantSettings?: AssistantSettings;
}

/** @description Create an email address endpoint */
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
export interface NewEmailEndpoint extends IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    accountId?: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    customerId?: string;

    /** @description The name of the endpoint */
    // @ApiMember(Description="The name of the endpoint")
    name?: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    emailAddress?: string;
}

/** @description Create a SIP trunk endpoint */
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
export interface NewSipTrunkEndpoint extends IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    accountId?: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    customerId?: string;

    /** @description The name of the trunk */
    // @ApiMember(Description="The name of the trunk")
    name?: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description The SIP user name; made if it is left out */
    // @ApiMember(Description="The SIP user name; made if it is left out")
    sipUserName?: string;
}

/** @description Create a team endpoint */
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
export interface NewTeamEndpoint extends IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    accountId?: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    customerId?: string;

    /** @description The name of the team */
    // @ApiMember(Description="The name of the team")
    name?: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description The IDs of the endpoints in the team */
    // @ApiMember(Description="The IDs of the endpoints in the team")
    teamMembers?: string[];
}

/** @description Create a user (soft phone, SIP device) endpoint */
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
export interface NewUserEndpoint extends IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    accountId?: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    customerId?: string;

    /** @description The name of the user */
    // @ApiMember(Description="The name of the user")
    name?: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description Whether the user has a soft phone or a SIP phone */
    // @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    userMode?: UserModes;

    /** @description The first name of the user */
    // @ApiMember(Description="The first name of the user")
    userFirstName?: string;

    /** @description The last name of the user */
    // @ApiMember(Description="The last name of the user")
    userLastName?: string;

    /** @description The email address of the user */
    // @ApiMember(Description="The email address of the user")
    userEmailAddress?: string;

    /** @description The password of the user */
    // @ApiMember(Description="The password of the user")
    userPassword?: string;

    /** @description The SIP user name */
    // @ApiMember(Description="The SIP user name")
    sipUserName?: string;
}

/** @description Change an endpoint; only members sent are touched */
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
export interface PatchEndpoint extends IReturn<EndpointInfo>, IPatch
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    displayName?: string;

    /** @description The name of the endpoint */
    // @ApiMember(Description="The name of the endpoint")
    name?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    referenceId?: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;

    /** @description Merge flowParams instead of replacing them */
    // @ApiMember(Description="Merge flowParams instead of replacing them")
    isPartialFlowUpdate?: boolean;

    /** @description A single flow or scheduled flows */
    // @ApiMember(Description="A single flow or scheduled flows")
    flowSchedule?: EndpointFlowSchedules;

    /** @description The schedule, replaced whole */
    // @ApiMember(Description="The schedule, replaced whole")
    schedule?: Schedule;

    /** @description The flow of each schedule state, replaced whole */
    // @ApiMember(Description="The flow of each schedule state, replaced whole")
    scheduledFlows?: ScheduledFlow[];

    /** @description The IDs of the tags, replacing those there are */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description What a portal manager may change */
    // @ApiMember(Description="What a portal manager may change")
    managerAccess?: UserManagerAccess;

    /** @description What the login may see in the dashboard */
    // @ApiMember(Description="What the login may see in the dashboard")
    dashboardPermissions?: DashboardPermissions[];

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    appSettings?: AppSettings;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    assistantSettings?: AssistantSettings;

    /** @description Whether text messages are off */
    // @ApiMember(Description="Whether text messages are off")
    disableSms?: boolean;

    /** @description Leave the number's messaging campaign alone */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    useExternal10DlcCampaign?: boolean;

    /** @description The IDs of the users in a team, replaced whole */
    // @ApiMember(Description="The IDs of the users in a team, replaced whole")
    teamMembers?: string[];

    /** @description The first name of a user */
    // @ApiMember(Description="The first name of a user")
    userFirstName?: string;

    /** @description The last name of a user */
    // @ApiMember(Description="The last name of a user")
    userLastName?: string;

    /** @description The email address of a user */
    // @ApiMember(Description="The email address of a user")
    userEmailAddress?: string;

    /** @description Whether a user has a soft phone or a SIP phone */
    // @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    userMode?: UserModes;

    /** @description The SIP user name; a new one needs a new password */
    // @ApiMember(Description="The SIP user name; a new one needs a new password")
    sipUserName?: string;

    /** @description The address of an email endpoint */
    // @ApiMember(Description="The address of an email endpoint")
    emailAddress?: string;

    /** @description The state of the agent, for a user */
    // @ApiMember(Description="The state of the agent, for a user")
    agentState?: AgentStates;
}

/** @description Set up the AI telephony infrastructure of an account */
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
export interface ProvisionCogito extends IReturnVoid, IPost
{
    /** @description The account to set up */
    // @ApiMember(Description="The account to set up")
    accountId?: string;
}

/** @description New SIP password for an endpoint */
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
export interface RegenerateSipPassword extends IReturn<EndpointInfo>, IPatch
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;
}

/** @description Start caller-id verification */
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
export interface VerifyCallerId extends IReturn<CallerIdVerification>, IPost
{
    /** @description The endpoint whose number is to be verified as a caller ID */
    // @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    endpointId?: string;
}

/** @description Change several endpoints alike, all or none */
// @Route("/endpoints", "PATCH")
// @Api(Description="Change several endpoints alike, all or none")
export interface PatchEndpoints extends IReturn<ListResponse<EndpointInfo>>, IPatch
{
    /** @description The IDs of the endpoints, at most 1,000 */
    // @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    endpointIds?: string[];

    /** @description What to change: members of PatchEndpoint; those that are left out stay as they are */
    // @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    patch?: Object;
}

/** @description Delete a file and its bytes */
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
export interface DeleteFile extends IReturnVoid, IDelete
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file")
    fileId?: string;
}

/** @description Metadata of one file */
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
export interface GetFile extends IReturn<FileInfo>, IGet
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file")
    fileId?: string;
}

/** @description File metadata */
// @Route("/files", "GET")
// @Api(Description="File metadata")
export interface ListFiles extends ListRequest<FileInfo>, IReturn<ListResponse<FileInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Only files of this session */
    // @ApiMember(Description="Only files of this session")
    sessionId?: string;

    /** @description Filter by file name (contains match) */
    // @ApiMember(Description="Filter by file name (contains match)")
    fileName?: string;

    /** @description Filter by content type (contains match) */
    // @ApiMember(Description="Filter by content type (contains match)")
    contentType?: string;

    /** @description Only files of this type */
    // @ApiMember(Description="Only files of this type")
    type?: FileTypes;

    /** @description The first day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    dateCreatedStart?: string;

    /** @description The last day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    dateCreatedEnd?: string;

    /** @description Only files of this agent */
    // @ApiMember(Description="Only files of this agent")
    userId?: string;

    /** @description Filter by text in the transcription, human or machine */
    // @ApiMember(Description="Filter by text in the transcription, human or machine")
    transcriptionContains?: string;
}

/** @description Create a file from the body or a multipart form */
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
export interface NewFile extends IReturn<FileInfo>, IPost
{
    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    fileName?: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;
}

/** @description Change file metadata */
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
export interface PatchFile extends IReturn<FileInfo>, IPatch
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file")
    fileId?: string;

    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    fileName?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    userId?: string;
}

/** @description Duplicate a flow */
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
export interface CopyFlow extends IReturn<FlowInfo>, IPost
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;
}

/** @description Delete a flow */
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
export interface DeleteFlow extends IReturnVoid, IDelete
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;
}

/** @description Export flows and custom fields */
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
export interface ExportPackage extends IReturn<PackageInfo>, IGet
{
    /** @description The account to export from */
    // @ApiMember(Description="The account to export from")
    accountId?: string;

    /** @description The IDs of the flows to export */
    // @ApiMember(Description="The IDs of the flows to export")
    flowIds?: string[];

    /** @description Whether to add custom fields that the flows do not use */
    // @ApiMember(Description="Whether to add custom fields that the flows do not use")
    includeAllCustomFields?: boolean;
}

/** @description Specifications of the nodes usable in a flow */
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
export interface GetAvailableNodes extends IReturn<AvailableFlowNode[]>, IGet
{
    /** @description Narrows the nodes to what suits this flow */
    // @ApiMember(Description="Narrows the nodes to what suits this flow")
    flowId?: string;
}

/** @description One flow with its graph */
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
export interface GetFlow extends IReturn<FlowInfo>, IGet
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;
}

/** @description Field names offered by each value source */
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
export interface GetParameterFieldNames extends IReturn<GetParameterFieldNamesResponse>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description Whether to leave out fields such as the customer name */
    // @ApiMember(Description="Whether to leave out fields such as the customer name")
    excludeBuiltInFields?: boolean;
}

/** @description Import an exported package */
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
export interface ImportPackage extends IReturn<PackageImportInfo>, IPost
{
    /** @description The account to import into */
    // @ApiMember(Description="The account to import into")
    accountId?: string;

    /** @description The exported package */
    // @ApiMember(Description="The exported package")
    package?: PackageInfo;

    /** @description Whether to say what would happen, and change nothing */
    // @ApiMember(Description="Whether to say what would happen, and change nothing")
    preflight?: boolean;

    /** @description What customers, tags and flows of the package are in the account, by ID */
    // @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    resourceMap?: { [index: string]: string; };
}

/** @description Flows */
// @Route("/flows", "GET")
// @Api(Description="Flows")
export interface ListFlows extends ListRequest<FlowInfo>, IReturn<ListResponse<FlowInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    nameFilter?: string;

    /** @description Only those with all of these tags */
    // @ApiMember(Description="Only those with all of these tags")
    tagIds?: string[];

    /** @description Only flows with this role */
    // @ApiMember(Description="Only flows with this role")
    role?: FlowRoles;

    /** @description Whether to include the node graph; without it, listings leave it out */
    // @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    includeNodes?: boolean;

    /** @description Only flows that use this type of node */
    // @ApiMember(Description="Only flows that use this type of node")
    nodeTypeFilter?: string;
}

/** @description Create a flow */
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
export interface NewFlow extends IReturn<FlowInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    name?: string;

    /** @description What the flow can be used for */
    // @ApiMember(Description="What the flow can be used for")
    roles?: FlowRoles[];

    /** @description What the flow does */
    // @ApiMember(Description="What the flow does")
    description?: string;

    /** @description Notes for those who edit the flow */
    // @ApiMember(Description="Notes for those who edit the flow")
    notes?: string;

    /** @description The ID of the customer the flow belongs to */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    customerId?: string;

    /** @description The nodes */
    // @ApiMember(Description="The nodes")
    nodes?: FlowNode[];

    /** @description The values the flow takes and gives */
    // @ApiMember(Description="The values the flow takes and gives")
    parameters?: FlowParameter[];

    /** @description Where the flow ends */
    // @ApiMember(Description="Where the flow ends")
    exits?: FlowExit[];

    /** @description Designer layout data */
    // @ApiMember(Description="Designer layout data")
    ui?: FlowUI;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    tagIds?: string[];

    /** @description Why, for the revision this makes */
    // @ApiMember(Description="Why, for the revision this makes")
    comment?: string;
}

/** @description Change a flow; arrays sent replace the stored arrays whole */
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
export interface PatchFlow extends IReturn<FlowInfo>, IPatch
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    name?: string;

    /** @description What the flow can be used for, replaced whole */
    // @ApiMember(Description="What the flow can be used for, replaced whole")
    roles?: FlowRoles[];

    /** @description What the flow does */
    // @ApiMember(Description="What the flow does")
    description?: string;

    /** @description Notes for those who edit the flow */
    // @ApiMember(Description="Notes for those who edit the flow")
    notes?: string;

    /** @description The ID of the customer the flow belongs to */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    customerId?: string;

    /** @description The nodes, replaced whole */
    // @ApiMember(Description="The nodes, replaced whole")
    nodes?: FlowNode[];

    /** @description The values the flow takes and gives, replaced whole */
    // @ApiMember(Description="The values the flow takes and gives, replaced whole")
    parameters?: FlowParameter[];

    /** @description Where the flow ends, replaced whole */
    // @ApiMember(Description="Where the flow ends, replaced whole")
    exits?: FlowExit[];

    /** @description Designer layout data */
    // @ApiMember(Description="Designer layout data")
    ui?: FlowUI;

    /** @description The IDs of the tags, replacing those there are */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    tagIds?: string[];

    /** @description Why, for the revision this makes */
    // @ApiMember(Description="Why, for the revision this makes")
    comment?: string;
}

/** @description The states that a flow had, the newest first */
// @Route("/flows/{flowId}/revisions", "GET")
// @Api(Description="The states that a flow had, the newest first")
export interface ListFlowRevisions extends ListRequest<FlowRevisionInfo>, IReturn<ListResponse<FlowRevisionInfo>>
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;
}

/** @description A state that a flow had, with its graph */
// @Route("/flows/{flowId}/revisions/{number}", "GET")
// @Api(Description="A state that a flow had, with its graph")
export interface GetFlowRevision extends IReturn<FlowRevisionInfo>, IGet
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The number of the revision */
    // @ApiMember(Description="The number of the revision")
    number?: number;
}

/** @description What differs between two states of a flow */
// @Route("/flows/{flowId}/revisions/diff", "GET")
// @Api(Description="What differs between two states of a flow")
export interface DiffFlowRevisions extends IReturn<FlowDiff>, IGet
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The number of the revision to compare with; the one before if left out */
    // @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    from?: number;

    /** @description The number of the revision that is compared; the newest if left out */
    // @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    to?: number;
}

/** @description Give a flow the name, roles, texts and graph it had, as a change of its own */
// @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
// @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
export interface RestoreFlowRevision extends IReturn<FlowInfo>, IPost
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The number of the revision */
    // @ApiMember(Description="The number of the revision")
    number?: number;

    /** @description Why, for the revision this makes */
    // @ApiMember(Description="Why, for the revision this makes")
    comment?: string;
}

/** @description Delete an integration */
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
export interface DeleteIntegration extends IReturnVoid, IDelete
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;
}

/** @description One integration */
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
export interface GetIntegration extends IReturn<IntegrationInfo>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;
}

/** @description Sync log */
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
export interface GetIntegrationLog extends IReturn<Object>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;
}

/** @description Integrations */
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
export interface ListIntegrations extends ListRequest<IntegrationInfo>, IReturn<ListResponse<IntegrationInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    nameFilter?: string;

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Direct customer matches only */
    // @ApiMember(Description="Direct customer matches only")
    shallowParent?: boolean;
}

/** @description Tie a customer to a CRM customer */
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
export interface MapIntegrationCustomer extends IReturnVoid, IPost
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The ID of the customer in the CRM */
    // @ApiMember(Description="The ID of the customer in the CRM")
    mapsToId?: string;
}

/** @description Tie a user endpoint to a CRM contact */
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
export interface MapIntegrationUser extends IReturnVoid, IPost
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;

    /** @description The ID of the user endpoint */
    // @ApiMember(Description="The ID of the user endpoint")
    userId?: string;

    /** @description The ID of the contact in the CRM */
    // @ApiMember(Description="The ID of the contact in the CRM")
    mapsToId?: string;
}

/** @description Create an integration */
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
export interface NewIntegration extends IReturn<IntegrationInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The outside system */
    // @ApiMember(Description="The outside system")
    type?: IntegrationTypes;

    /** @description The name of the integration */
    // @ApiMember(Description="The name of the integration")
    name?: string;

    /** @description The customer under which synced customers are created */
    // @ApiMember(Description="The customer under which synced customers are created")
    customerId?: string;
}

/** @description Change an integration */
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
export interface PatchIntegration extends IReturn<IntegrationInfo>, IPatch
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;

    /** @description The name of the integration */
    // @ApiMember(Description="The name of the integration")
    name?: string;

    /** @description Create customers and users while syncing */
    // @ApiMember(Description="Create customers and users while syncing")
    automaticallyCreateCustomers?: boolean;

    /** @description The settings */
    // @ApiMember(Description="The settings")
    settings?: Struct;
}

/** @description Contacts found in the CRM */
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
export interface SearchIntegrationContacts extends IReturn<Object>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;

    /** @description Only contacts of this customer */
    // @ApiMember(Description="Only contacts of this customer")
    customerId?: string;

    /** @description Text to search for */
    // @ApiMember(Description="Text to search for")
    query?: string;
}

/** @description Customers found in the CRM */
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
export interface SearchIntegrationCustomers extends IReturn<Object>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;

    /** @description Text to search for */
    // @ApiMember(Description="Text to search for")
    query?: string;
}

/** @description Run a sync */
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
export interface SyncIntegration extends IReturnVoid, IPost
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    integrationId?: string;
}

/** @description Conversations with their newest message */
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
export interface ListConversations extends IReturn<ListConversationsResponse>, IGet
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    endpointIds?: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Only those after this date (ISO 8601) */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    afterDate?: string;
}

/** @description Messages */
// @Route("/messages", "GET")
// @Api(Description="Messages")
export interface ListMessages extends ListRequest<MessageInfo>, IReturn<ListResponse<MessageInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    endpointIds?: string[];

    /** @description Only those of these conversations */
    // @ApiMember(Description="Only those of these conversations")
    conversationIds?: string[];

    /** @description Only those after this date (ISO 8601) */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    afterDate?: string;
}

/** @description Inbound hook that starts or continues a chat flow on an endpoint */
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
export interface NewFlowMessage extends IReturn<FlowMessageInfo>, IPost
{
    /** @description The receiving endpoint */
    // @ApiMember(Description="The receiving endpoint")
    endpointId?: string;

    /** @description Values of the session */
    // @ApiMember(Description="Values of the session")
    sessionParameters?: Struct;

    /** @description The address it comes from */
    // @ApiMember(Description="The address it comes from")
    fromAddress?: string;

    /** @description The address it was sent to */
    // @ApiMember(Description="The address it was sent to")
    toAddress?: string;

    /** @description Who sends the message */
    // @ApiMember(Description="Who sends the message")
    identity?: string;

    /** @description The name of the sender to show; falls back to identity */
    // @ApiMember(Description="The name of the sender to show; falls back to identity")
    displayName?: string;

    /** @description The URL called when replies must go back */
    // @ApiMember(Description="The URL called when replies must go back")
    messageUrl?: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    body?: string;
}

/** @description Internal hook delivering a chat message to an endpoint */
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
export interface SendEndpointMessage extends IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    body?: string;

    /** @description The URI of the attachment */
    // @ApiMember(Description="The URI of the attachment")
    attachmentUri?: string;

    /** @description The content type of the attachment */
    // @ApiMember(Description="The content type of the attachment")
    attachmentContentType?: string;

    /** @description Who sent the message */
    // @ApiMember(Description="Who sent the message")
    sender?: string;

    /** @description The name of the sender to show */
    // @ApiMember(Description="The name of the sender to show")
    displayName?: string;
}

/** @description Notifications sent */
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
export interface ListNotifications extends ListRequest<NotificationInfo>, IReturn<ListResponse<NotificationInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    customerIds?: string[];

    /** @description Filter by sender (contains match) */
    // @ApiMember(Description="Filter by sender (contains match)")
    fromFilter?: string;

    /** @description Filter by receiver (contains match) */
    // @ApiMember(Description="Filter by receiver (contains match)")
    toFilter?: string;

    /** @description Filter by subject (contains match) */
    // @ApiMember(Description="Filter by subject (contains match)")
    subjectFilter?: string;

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description Only notifications of this type */
    // @ApiMember(Description="Only notifications of this type")
    type?: NotificationTypes;
}

/** @description Placeholder that only publishes shared types */
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
export interface NotUsedRequest extends IReturnVoid, IPost
{
    /** @description Publishes the type */
    // @ApiMember(Description="Publishes the type")
    pushNotification?: PushNotification;

    /** @description Publishes the type */
    // @ApiMember(Description="Publishes the type")
    notifications?: NotificationInfo[];

    /** @description Publishes the type */
    // @ApiMember(Description="Publishes the type")
    nodeParameter?: NodeParameter;
}

/** @description Buy or register a number and create its endpoint */
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
export interface BuyPhoneNumber extends IReturn<EndpointInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The customer the number is for */
    // @ApiMember(Description="The customer the number is for")
    customerId?: string;

    /** @description The phone number (E.164) */
    // @ApiMember(Description="The phone number (E.164)")
    number?: string;

    /** @description Whether to register the number only and buy nothing */
    // @ApiMember(Description="Whether to register the number only and buy nothing")
    isVirtualPhoneNumber?: boolean;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    isFaxNumber?: boolean;

    /** @description The carrier's ID of the address to register the number with */
    // @ApiMember(Description="The carrier's ID of the address to register the number with")
    addressSid?: string;

    /** @description The IDs of the tags of the new endpoint */
    // @ApiMember(Description="The IDs of the tags of the new endpoint")
    tagIds?: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    data?: Struct;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    flowId?: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    flowParams?: Struct;
}

/** @description Numbers available to buy */
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
export interface SearchPhoneNumbers extends IReturn<ListResponse<AvailablePhoneNumber>>, IGet
{
    /** @description The account to buy for */
    // @ApiMember(Description="The account to buy for")
    accountId?: string;

    /** @description The area code of the number */
    // @ApiMember(Description="The area code of the number")
    areaCode?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    countryCode?: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    postalCode?: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    region?: string;

    /** @description How far from the postal code the number may be, in miles */
    // @ApiMember(Description="How far from the postal code the number may be, in miles")
    distance?: number;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    isFaxNumber?: boolean;

    /** @description Digits the number must contain */
    // @ApiMember(Description="Digits the number must contain")
    contains?: string;
}

/** @description Flip a number between voice and fax */
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
export interface SetPhoneNumberIsFax extends IReturn<EndpointInfo>, IPatch
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    endpointId?: string;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    isFax?: boolean;
}

/** @description Bring phone-number endpoints in line with the carrier */
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
export interface SyncPhoneNumbers extends IReturnVoid, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Portal call history */
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
export interface AppGetCallHistory extends ListRequest<SessionInfo>, IReturn<ListResponse<SessionInfo>>
{
    /** @description Only those of this account */
    // @ApiMember(Description="Only those of this account")
    accountId?: string;

    /** @description Only those of this customer */
    // @ApiMember(Description="Only those of this customer")
    customerId?: string;
}

/** @description Portal file listing */
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
export interface AppGetFiles extends ListRequest<FileInfo>, IReturn<ListResponse<FileInfo>>
{
    /** @description Only those of this account */
    // @ApiMember(Description="Only those of this account")
    accountId?: string;

    /** @description Only those of this customer */
    // @ApiMember(Description="Only those of this customer")
    customerId?: string;

    /** @description The first day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    dateCreatedStart?: string;

    /** @description The last day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    dateCreatedEnd?: string;

    /** @description Filter by file name (contains match) */
    // @ApiMember(Description="Filter by file name (contains match)")
    fileNameFilter?: string;

    /** @description Only files of this type */
    // @ApiMember(Description="Only files of this type")
    type?: FileTypes;
}

/** @description Portal listing of flows */
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
export interface AppGetFlows extends ListRequest<FlowInfo>, IReturn<ListResponse<FlowInfo>>
{
    /** @description Only those of this account */
    // @ApiMember(Description="Only those of this account")
    accountId?: string;

    /** @description Only those of this customer */
    // @ApiMember(Description="Only those of this customer")
    customerId?: string;

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    nameFilter?: string;

    /** @description Only flows with this role */
    // @ApiMember(Description="Only flows with this role")
    role?: FlowRoles;
}

/** @description Portal home page data */
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
export interface AppGetHomeInformation extends IReturn<AppHomeInformation>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The first day to show (YYYY-MM-DD) */
    // @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    fromDate?: string;
}

/** @description Portal view of the settings */
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
export interface AppGetSystemSettings extends IReturn<AppSystemSettingsInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;
}

/** @description Create an AI assistant endpoint from the portal */
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
export interface AppNewAssistant extends IReturn<EndpointInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    customerId?: string;

    /** @description The name of the assistant */
    // @ApiMember(Description="The name of the assistant")
    name?: string;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    settings?: AssistantSettings;
}

/** @description Register a push token once */
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
export interface NewDeviceToken extends IReturn<DeviceTokenInfo>, IPost
{
    /** @description The type of the device */
    // @ApiMember(Description="The type of the device")
    deviceType?: DeviceTypes;

    /** @description The push token of the device */
    // @ApiMember(Description="The push token of the device")
    token?: string;
}

/** @description Queue an agent-state report */
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
export interface AgentStateReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;
}

/** @description Queue a billing report */
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
export interface BillingReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description Whether to add customer IDs to the output */
    // @ApiMember(Description="Whether to add customer IDs to the output")
    includeCustomerIds?: boolean;
}

/** @description Queue a call center abandon report */
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
export interface CallCenterAbandonReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;
}

/** @description Queue a call center detail report */
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
export interface CallCenterDetailReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;
}

/** @description Queue a call center report */
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
export interface CallCenterReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;
}

/** @description Queue a call history report */
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
export interface CallHistoryReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;

    /** @description Only calls of this customer */
    // @ApiMember(Description="Only calls of this customer")
    customerId?: string;

    /** @description Only calls of this endpoint */
    // @ApiMember(Description="Only calls of this endpoint")
    endpointId?: string;

    /** @description Whether to look at archived sessions too */
    // @ApiMember(Description="Whether to look at archived sessions too")
    includeArchivedSessions?: boolean;
}

/** @description Queue a call outcome report */
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
export interface CallOutcomeReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;

    /** @description Only calls of this flow */
    // @ApiMember(Description="Only calls of this flow")
    flowId?: string;

    /** @description Only calls in this state */
    // @ApiMember(Description="Only calls in this state")
    specificState?: string;
}

/** @description Queue a call detail record report */
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
export interface CdrReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;
}

/** @description Delete a report and its workbook */
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
export interface DeleteReport extends IReturnVoid, IDelete
{
    /** @description The ID of the report */
    // @ApiMember(Description="The ID of the report")
    reportId?: string;
}

/** @description Workbook of a completed report */
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
export interface DownloadReport extends IReturn<Blob>, IGet
{
    /** @description The ID of the report */
    // @ApiMember(Description="The ID of the report")
    reportId?: string;
}

/** @description Queue an endpoint report */
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
export interface EndpointsReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description Only these types of endpoint */
    // @ApiMember(Description="Only these types of endpoint")
    types?: EndpointTypes[];

    /** @description Only endpoints of this customer */
    // @ApiMember(Description="Only endpoints of this customer")
    customerId?: string;
}

/** @description Reports created by the caller */
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
export interface ListReports extends IReturn<ListReportsResponse>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Queue a metric report */
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
export interface MetricReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    timeZoneId?: string;

    /** @description The metric to report on */
    // @ApiMember(Description="The metric to report on")
    metricName?: string;
}

/** @description Queue a sync phone numbers report */
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
export interface SyncPhoneNumbersReport extends ReportRequest, IReturn<ReportInfo>
{
    /** @description Whether to include the numbers of the fax carrier */
    // @ApiMember(Description="Whether to include the numbers of the fax carrier")
    syncDocumoNumbers?: boolean;
}

/** @description Turn the call into a conference if it is not one, then dial a further party */
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
export interface AddConferenceMember extends IReturn<SessionInfo>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The carrier's ID of the call leg on the voice device */
    // @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    callSid?: string;

    /** @description The party to invite */
    // @ApiMember(Description="The party to invite")
    destination?: string;

    /** @description The caller ID to present (E.164) */
    // @ApiMember(Description="The caller ID to present (E.164)")
    fromNumber?: string;
}

/** @description Append text to a session log */
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
export interface AddToSessionLog extends IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The text to append */
    // @ApiMember(Description="The text to append")
    message?: string;
}

/** @description Remove a member from a chat */
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
export interface DeleteChatMember extends IReturn<SessionInfo>, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The identity of the member */
    // @ApiMember(Description="The identity of the member")
    memberId?: string;
}

/** @description Bulk delete an account's sessions in a time range */
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
export interface DeleteSessions extends IReturnVoid, IDelete
{
    /** @description The account whose sessions to delete */
    // @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    accountId?: string;

    /** @description Sessions from this moment on (ISO 8601) */
    // @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    startDateTime?: string;

    /** @description Sessions up to this moment (ISO 8601) */
    // @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    endDateTime?: string;
}

/** @description End one session or one call leg of it */
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
export interface EndSession extends IReturnVoid, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The call leg to end; none ends the session */
    // @ApiMember(Description="The call leg to end; none ends the session")
    callSid?: string;
}

/** @description Carrier calls in progress for a whole account */
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
export interface GetActiveCalls extends IReturn<GetActiveCallsResponse>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Active sessions of the signed-in phone user */
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
export interface GetActiveSessions extends IReturn<GetMySessionsResponse>, IGet
{
}

/** @description Active sessions of the signed-in user */
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
export interface GetMySessions extends IReturn<GetMySessionsResponse>, IGet
{
}

/** @description One session with its log */
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
export interface GetSession extends IReturn<SessionInfo>, IGet
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description Chat transcript of a session */
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
export interface GetSessionTranscript extends IReturn<Object>, IGet
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description Whether to include earlier chats of the same parties */
    // @ApiMember(Description="Whether to include earlier chats of the same parties")
    includeHistorical?: boolean;

    /** @description Only history after this date (ISO 8601) */
    // @ApiMember(Description="Only history after this date (ISO 8601)")
    historicalCutOffDate?: string;
}

/** @description Put a session on hold */
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
export interface HoldSession extends IReturn<SessionInfo>, IPost
{
    /** @description The carrier's ID of the local call leg */
    // @ApiMember(Description="The carrier's ID of the local call leg")
    callSid?: string;

    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description Why the session is being held */
    // @ApiMember(Description="Why the session is being held")
    reason?: SessionHoldReasons;
}

/** @description Add a member to a chat session */
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
export interface InviteChatMember extends IReturn<SessionInfo>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The endpoint to invite */
    // @ApiMember(Description="The endpoint to invite")
    endpointId?: string;
}

/** @description Retrieve a list of sessions */
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
export interface ListSessions extends ListRequest<SessionInfo>, IReturn<ListResponse<SessionInfo>>
{
    /** @description The account IDs for the sessions to retrieve */
    // @ApiMember(Description="The account IDs for the sessions to retrieve")
    accountIds?: string[];

    /** @description Whether to search live or archived sessions */
    // @ApiMember(Description="Whether to search live or archived sessions")
    searchArchive?: boolean;

    /** @description The start date to retrieve usage records for (YYYY-MM-DD) */
    // @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    startDate?: string;

    /** @description The end date to retrieve usage records for (YYYY-MM-DD) */
    // @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    endDate?: string;

    /** @description The IDs of the customers whose sessions you want to retrieve */
    // @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    customerIds?: string[];

    /** @description The IDs of the endpoints whose sessions you want to retrieve */
    // @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    endpointIds?: string[];

    /** @description Filter by the from  (this is a contains search) */
    // @ApiMember(Description="Filter by the from  (this is a contains search)")
    from?: string;

    /** @description Filter by the to  (this is a contains search) */
    // @ApiMember(Description="Filter by the to  (this is a contains search)")
    to?: string;

    /** @description Filter by text in the log */
    // @ApiMember(Description="Filter by text in the log")
    log?: string;

    /** @description Filter by parent session ID */
    // @ApiMember(Description="Filter by parent session ID")
    parentSessionId?: string;
}

/** @description Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given */
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
export interface NewOutgoingSession extends IReturnVoid, IPost
{
    /** @description The flow to run once the call is answered */
    // @ApiMember(Description="The flow to run once the call is answered")
    flowId?: string;

    /** @description The number to dial (E.164) */
    // @ApiMember(Description="The number to dial (E.164)")
    numberToDial?: string;

    /** @description The caller ID to present, an owned number (E.164) */
    // @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    callerId?: string;
}

/** @description Create a session (voice, chat or fax) for the signed-in user */
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
export interface NewSession extends IReturn<SessionInfo>, IPost
{
    /** @description The flow channel */
    // @ApiMember(Description="The flow channel")
    channel?: FlowChannels;

    /** @description What was dialed */
    // @ApiMember(Description="What was dialed")
    destination?: string;

    /** @description The caller ID to present (E.164) */
    // @ApiMember(Description="The caller ID to present (E.164)")
    callerId?: string;
}

/** @description Hold or mute a conference member */
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
export interface PatchConferenceMember extends IReturn<SessionInfo>, IPatch
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The carrier's ID of the member's call leg */
    // @ApiMember(Description="The carrier's ID of the member's call leg")
    callSid?: string;

    /** @description Whether the member is on hold */
    // @ApiMember(Description="Whether the member is on hold")
    hold?: boolean;

    /** @description Whether the member is muted */
    // @ApiMember(Description="Whether the member is muted")
    muted?: boolean;
}

/** @description Change console data or states of a session */
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
export interface PatchSession extends IReturn<SessionInfo>, IPatch
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description Any console data for the session */
    // @ApiMember(Description="Any console data for the session")
    consoleData?: string;

    /** @description The call state of the session */
    // @ApiMember(Description="The call state of the session")
    callState?: SessionCallState;

    /** @description The reason for the hold */
    // @ApiMember(Description="The reason for the hold")
    holdReason?: SessionHoldReasons;

    /** @description The queue state of the session */
    // @ApiMember(Description="The queue state of the session")
    queueState?: SessionQueueStates;
}

/** @description Start recording a session */
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
export interface RecordSession extends IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description Send the session somewhere else */
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
export interface RedirectSession extends IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description Where to send the session */
    // @ApiMember(Description="Where to send the session")
    destination?: string;

    /** @description The caller ID to present (E.164) */
    // @ApiMember(Description="The caller ID to present (E.164)")
    callerId?: string;
}

/** @description Reject an offered session */
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
export interface RejectSession extends IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;
}

/** @description Send a message within a session */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
export interface SendSessionMessage extends IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    body?: string;

    /** @description The URI of the attachment */
    // @ApiMember(Description="The URI of the attachment")
    attachmentUri?: string;

    /** @description The content type of the attachment */
    // @ApiMember(Description="The content type of the attachment")
    attachmentContentType?: string;
}

/** @description Turn a session into a conference */
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
export interface StartConference extends IReturn<SessionInfo>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    sessionId?: string;

    /** @description The carrier's ID of the call leg to start with */
    // @ApiMember(Description="The carrier's ID of the call leg to start with")
    callSid?: string;
}

/** @description Settings of the whole installation */
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
export interface GetGlobalSettings extends IReturn<GlobalSettingsInfo>, IGet
{
}

/** @description Account-level settings */
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
export interface GetSystemSettings extends IReturn<SystemSettingsInfo>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description Per-country dialing permissions */
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
export interface ListDialingPermissions extends IReturn<ListResponse<DialingPermissionsInfo>>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;
}

/** @description System log */
// @Api(Description="System log")
export interface ListLogEntries extends ListRequest<LogEntryInfo>, IReturn<ListResponse<LogEntryInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    accountIds?: string[];

    /** @description Only entries of these customers; _ stands for entries of the account itself */
    // @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    customerIds?: string[];

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    startDate?: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    endDate?: string;

    /** @description Filter by text in the description (contains match) */
    // @ApiMember(Description="Filter by text in the description (contains match)")
    description?: string;
}

/** @description Change what may be dialed in one country */
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
export interface PatchDialingPermissions extends IReturnVoid, IPatch
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCode?: string;

    /** @description Whether ordinary numbers may be dialed */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    lowRiskNumbersEnabled?: boolean;

    /** @description Whether high-risk special numbers may be dialed */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    highRiskSpecialNumbersEnabled?: boolean;

    /** @description Whether numbers prone to toll fraud may be dialed */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    highRiskTollfraudNumbersEnabled?: boolean;
}

/** @description Change settings of the whole installation */
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
export interface PatchGlobalSettings extends IReturn<GlobalSettingsInfo>, IPatch
{
    /** @description Documentation text that accounts begin with */
    // @ApiMember(Description="Documentation text that accounts begin with")
    documentation?: string;

    /** @description For how many days recordings are kept; 0 is for ever */
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    recordingRetentionDays?: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enableSipRefer?: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    autoAgentLogoffSeconds?: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    defaultSipRegion?: TwilioSipRegions;
}

/** @description Change account-level settings */
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
export interface PatchSystemSettings extends IReturn<SystemSettingsInfo>, IPatch
{
    /** @description Whether the test clock is used */
    // @ApiMember(Description="Whether the test clock is used")
    overrideSystemTime?: boolean;

    /** @description The time zone of the test clock */
    // @ApiMember(Description="The time zone of the test clock")
    overrideSystemTimeZoneId?: string;

    /** @description The time of the test clock (ISO 8601) */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    overrideSystemDateTime?: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The custom fields of the account, replaced whole */
    // @ApiMember(Description="The custom fields of the account, replaced whole")
    systemFields?: SystemSettingsField[];

    /** @description The custom fields of customers, replaced whole */
    // @ApiMember(Description="The custom fields of customers, replaced whole")
    customerFields?: CustomerDataField[];

    /** @description The custom fields of endpoints, replaced whole */
    // @ApiMember(Description="The custom fields of endpoints, replaced whole")
    endpointFields?: EndpointDataField[];

    /** @description The email accounts, replaced whole */
    // @ApiMember(Description="The email accounts, replaced whole")
    emailAccounts?: EmailAccount[];

    /** @description The tags of the account, replaced whole */
    // @ApiMember(Description="The tags of the account, replaced whole")
    tags?: Tag[];

    /** @description Documentation text of the account */
    // @ApiMember(Description="Documentation text of the account")
    documentation?: string;

    /** @description For how many days recordings are kept */
    // @ApiMember(Description="For how many days recordings are kept")
    recordingRetentionDays?: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enableSipRefer?: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    autoAgentLogoffSeconds?: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    defaultSipRegion?: TwilioSipRegions;
}

/** @description What may be dialed in one country */
// @Route("/system/dialing-permissions/{isoCode}", "GET")
// @Api(Description="What may be dialed in one country")
export interface GetDialingPermissions extends IReturn<DialingPermissionsInfo>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    accountId?: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    isoCode?: string;
}

/** @description Logins that can use the given accounts */
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
export interface ListUsers extends ListRequest<UserInfo>, IReturn<ListResponse<UserInfo>>
{
    /** @description The accounts whose logins to return */
    // @ApiMember(Description="The accounts whose logins to return")
    accountIds?: string[];

    /** @description Filter by email address (contains match) */
    // @ApiMember(Description="Filter by email address (contains match)")
    emailFilter?: string;
}

/** @description Create a dashboard login; an email address may exist only once across the whole system */
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
export interface NewUser extends IReturn<UserInfo>, IPost
{
    /** @description The account to create the login under */
    // @ApiMember(Description="The account to create the login under")
    accountId?: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    emailAddress?: string;

    /** @description The first name */
    // @ApiMember(Description="The first name")
    firstName?: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    lastName?: string;

    /** @description The password */
    // @ApiMember(Description="The password")
    password?: string;

    /** @description The roles; only a system administrator may set them */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    roles?: string[];

    /** @description The accounts the login may use besides the one it is created under */
    // @ApiMember(Description="The accounts the login may use besides the one it is created under")
    accountIds?: string[];
}

/** @description Update a login */
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
export interface PatchUser extends IReturn<UserInfo>, IPatch
{
    /** @description The accounts the login may use */
    // @ApiMember(Description="The accounts the login may use")
    accountIds?: string[];

    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    userId?: string;

    /** @description The first name */
    // @ApiMember(Description="The first name")
    firstName?: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    lastName?: string;

    /** @description The new password; null leaves it alone */
    // @ApiMember(Description="The new password; null leaves it alone")
    newPassword?: string;

    /** @description The roles; only a system administrator may set them */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    roles?: string[];
}

/** @description One login */
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
export interface GetUser extends IReturn<UserInfo>, IGet
{
    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    userId?: string;
}

/** @description Delete a login */
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
export interface DeleteUser extends IReturnVoid, IDelete
{
    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    userId?: string;
}

