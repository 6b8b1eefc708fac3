/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//GlobalNamespace: 
//MakePropertiesOptional: False
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
    createResponse(): T;
}

export interface IReturnVoid
{
    createResponse(): void;
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
export class EndpointName
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public id: string;

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    public displayName: string;

    public constructor(init?: Partial<EndpointName>) { (Object as any).assign(this, init); }
}

/** @description A value that several endpoints share */
// @Api(Description="A value that several endpoints share")
export class DuplicateEndpoints
{
    /** @description The value, in lower case */
    // @ApiMember(Description="The value, in lower case")
    public value: string;

    /** @description The endpoints that have it */
    // @ApiMember(Description="The endpoints that have it")
    public endpoints: EndpointName[];

    public constructor(init?: Partial<DuplicateEndpoints>) { (Object as any).assign(this, init); }
}

/** @description Where a message goes */
export enum MessageDirections
{
    Incoming = 'Incoming',
    Outgoing = 'Outgoing',
}

/** @description A text message */
// @Api(Description="A text message")
export class MessageInfo
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message")
    public id: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    public endpointDisplayName: string;

    /** @description The date the message was sent */
    // @ApiMember(Description="The date the message was sent")
    public date: string;

    /** @description Incoming or outgoing */
    // @ApiMember(Description="Incoming or outgoing")
    public direction: MessageDirections;

    /** @description The other party's address */
    // @ApiMember(Description="The other party's address")
    public otherAddress: string;

    /** @description Who sent the message */
    // @ApiMember(Description="Who sent the message")
    public sender: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    public text: string;

    /** @description Whether the message is unread */
    // @ApiMember(Description="Whether the message is unread")
    public isUnread: boolean;

    public constructor(init?: Partial<MessageInfo>) { (Object as any).assign(this, init); }
}

export class EntityInfo
{
    /** @description The ID of the object */
    // @ApiMember(Description="The ID of the object")
    public id: string;

    /** @description The date the object was created */
    // @ApiMember(Description="The date the object was created")
    public dateCreated: string;

    /** @description The date the object was last modified */
    // @ApiMember(Description="The date the object was last modified")
    public dateLastModified: string;

    /** @description The user that created this object */
    // @ApiMember(Description="The user that created this object")
    public createdBy: string;

    /** @description The user that last modified this object */
    // @ApiMember(Description="The user that last modified this object")
    public lastModifiedBy: string;

    public constructor(init?: Partial<EntityInfo>) { (Object as any).assign(this, init); }
}

export class CustomerBreadcrumb
{
    public id: string;
    public name: string;

    public constructor(init?: Partial<CustomerBreadcrumb>) { (Object as any).assign(this, init); }
}

/** @description How a notification is sent */
export enum NotificationTypes
{
    Email = 'Email',
    Sms = 'Sms',
}

/** @description A notification that was sent */
// @Api(Description="A notification that was sent")
export class NotificationInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public accountName: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description How the notification was sent */
    // @ApiMember(Description="How the notification was sent")
    public type: NotificationTypes;

    /** @description Who sent the notification */
    // @ApiMember(Description="Who sent the notification")
    public from: string;

    /** @description Who it was sent to */
    // @ApiMember(Description="Who it was sent to")
    public to: string;

    /** @description The subject of the notification */
    // @ApiMember(Description="The subject of the notification")
    public subject: string;

    /** @description The text of the notification */
    // @ApiMember(Description="The text of the notification")
    public body: string;

    public constructor(init?: Partial<NotificationInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description A number that can be bought */
// @Api(Description="A number that can be bought")
export class AvailablePhoneNumber
{
    /** @description The phone number (E.164) */
    // @ApiMember(Description="The phone number (E.164)")
    public phoneNumber: string;

    /** @description The number as people write it */
    // @ApiMember(Description="The number as people write it")
    public friendlyName: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    public locality: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    public region: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    public postalCode: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCountry: string;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    public isFax: boolean;

    /** @description Whether callers pay nothing */
    // @ApiMember(Description="Whether callers pay nothing")
    public isTollFree: boolean;

    public constructor(init?: Partial<AvailablePhoneNumber>) { (Object as any).assign(this, init); }
}

/** @description Something that was changed or done */
// @Api(Description="Something that was changed or done")
export class LogEntryInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public accountName: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description The name of the user who did it */
    // @ApiMember(Description="The name of the user who did it")
    public userName: string;

    /** @description What happened */
    // @ApiMember(Description="What happened")
    public description: string;

    /** @description The name of the operation or command that did it */
    // @ApiMember(Description="The name of the operation or command that did it")
    public action: string;

    /** @description The ID of what was changed */
    // @ApiMember(Description="The ID of what was changed")
    public subjectId: string;

    /** @description The ID of the user who did it */
    // @ApiMember(Description="The ID of the user who did it")
    public userId: string;

    /** @description The address it was done from; the command line has none */
    // @ApiMember(Description="The address it was done from; the command line has none")
    public address: string;

    /** @description The ID of the request, as in its X-Request-Id header and in the server's own log */
    // @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    public requestId: string;

    /** @description The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added */
    // @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    public before: { [index: string]: Object; };

    /** @description The members that changed, as they are since; all members of something that is new */
    // @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    public after: { [index: string]: Object; };

    public constructor(init?: Partial<LogEntryInfo>) { super(init); (Object as any).assign(this, init); }
}

export enum SortOrders
{
    Ascend = 'Ascend',
    Descend = 'Descend',
}

export class ListRequest<T> implements IGet
{
    /** @description The page of data to retrieve */
    // @ApiMember(Description="The page of data to retrieve")
    public page: number;

    /** @description If you want all objects to be returned. This should be used with care */
    // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    public all: boolean;

    /** @description The number per page to retrieve */
    // @ApiMember(Description="The number per page to retrieve")
    public countPerPage: number;

    /** @description Specific IDs */
    // @ApiMember(Description="Specific IDs")
    public specificIds: string[];

    /** @description Specify a sort field */
    // @ApiMember(Description="Specify a sort field")
    public sortField: string;

    /** @description Specify a sort order */
    // @ApiMember(Description="Specify a sort order")
    public sortOrder: SortOrders;

    /** @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
    // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    public simplifiedPaging: boolean;

    public constructor(init?: Partial<ListRequest<T>>) { (Object as any).assign(this, init); }
}

export class BillingItem
{
    public baseCost: number;
    public rawUnitMultiplier: number;
    public unitCost: number;
    public allowance: number;

    public constructor(init?: Partial<BillingItem>) { (Object as any).assign(this, init); }
}

export class BillingSettings
{
    public base: BillingItem;
    public localNumbers: BillingItem;
    public tollFreeNumbers: BillingItem;
    public inboundVoiceCalls: BillingItem;
    public outboundVoiceCalls: BillingItem;
    public inboundFaxes: BillingItem;
    public outboundFaxes: BillingItem;
    public inboundSmsMessages: BillingItem;
    public outboundSmsMessages: BillingItem;
    public aiInsights: BillingItem;
    public aiLiveMinutes: BillingItem;
    public aiMessages: BillingItem;

    public constructor(init?: Partial<BillingSettings>) { (Object as any).assign(this, init); }
}

/** @description What a device is */
export enum DeviceTypes
{
    Web = 'Web',
    iOS = 'iOS',
    Android = 'Android',
}

/** @description What a file is */
export enum FileTypes
{
    Upload = 'Upload',
    VoiceMessage = 'VoiceMessage',
    CallRecording = 'CallRecording',
    Fax = 'Fax',
    Attachment = 'Attachment',
    FaxOutgoing = 'FaxOutgoing',
    LiveAnswerRecording = 'LiveAnswerRecording',
}

/** @description One thing said in a conversation */
// @Api(Description="One thing said in a conversation")
export class LiveAnswerCallbackTranscriptMessage
{
    /** @description The moment it was said */
    // @ApiMember(Description="The moment it was said")
    public date: string;

    /** @description The role of the speaker */
    // @ApiMember(Description="The role of the speaker")
    public role: string;

    /** @description The name of the sender */
    // @ApiMember(Description="The name of the sender")
    public senderName: string;

    /** @description The name of the receiver */
    // @ApiMember(Description="The name of the receiver")
    public targetName: string;

    /** @description The name of the function that was called */
    // @ApiMember(Description="The name of the function that was called")
    public functionName: string;

    /** @description The arguments of the function (JSON) */
    // @ApiMember(Description="The arguments of the function (JSON)")
    public functionArgs: string;

    /** @description What was said */
    // @ApiMember(Description="What was said")
    public content: string;

    public constructor(init?: Partial<LiveAnswerCallbackTranscriptMessage>) { (Object as any).assign(this, init); }
}

/** @description A file that came with a conversation */
// @Api(Description="A file that came with a conversation")
export class LiveAnswerCallbackAttachment
{
    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    public fileName: string;

    /** @description The content type */
    // @ApiMember(Description="The content type")
    public contentType: string;

    /** @description Where the bytes are */
    // @ApiMember(Description="Where the bytes are")
    public uri: string;

    /** @description The bytes (base64) */
    // @ApiMember(Description="The bytes (base64)")
    public data: string;

    public constructor(init?: Partial<LiveAnswerCallbackAttachment>) { (Object as any).assign(this, init); }
}

/** @description What the carrier posts to a callback */
// @Api(Description="What the carrier posts to a callback")
export class TwilioRequestBase
{
    /** @description The carrier's ID of the call */
    // @ApiMember(Description="The carrier's ID of the call")
    public callSid: string;

    /** @description The carrier's ID of the account */
    // @ApiMember(Description="The carrier's ID of the account")
    public accountSid: string;

    /** @description The number or address of the sender */
    // @ApiMember(Description="The number or address of the sender")
    public from: string;

    /** @description The number or address of the receiver */
    // @ApiMember(Description="The number or address of the receiver")
    public to: string;

    /** @description The state of the call */
    // @ApiMember(Description="The state of the call")
    public callStatus: string;

    /** @description The version of the carrier API */
    // @ApiMember(Description="The version of the carrier API")
    public apiVersion: string;

    /** @description The direction of the call */
    // @ApiMember(Description="The direction of the call")
    public direction: string;

    /** @description The number the call was forwarded from */
    // @ApiMember(Description="The number the call was forwarded from")
    public forwardedFrom: string;

    /** @description The name of the caller */
    // @ApiMember(Description="The name of the caller")
    public callerName: string;

    /** @description The carrier's ID of the call that made this one */
    // @ApiMember(Description="The carrier's ID of the call that made this one")
    public parentCallSid: string;

    /** @description How far the caller ID was verified (STIR/SHAKEN) */
    // @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    public stirVerstat: string;

    /** @description The number that was called */
    // @ApiMember(Description="The number that was called")
    public called: string;

    /** @description The postal code of the called number */
    // @ApiMember(Description="The postal code of the called number")
    public calledZip: string;

    /** @description The city of the called number */
    // @ApiMember(Description="The city of the called number")
    public calledCity: string;

    /** @description The state or province of the called number */
    // @ApiMember(Description="The state or province of the called number")
    public calledState: string;

    /** @description The country of the called number */
    // @ApiMember(Description="The country of the called number")
    public calledCountry: string;

    /** @description The number of the caller */
    // @ApiMember(Description="The number of the caller")
    public caller: string;

    /** @description The city of the caller */
    // @ApiMember(Description="The city of the caller")
    public callerCity: string;

    /** @description The state or province of the caller */
    // @ApiMember(Description="The state or province of the caller")
    public callerState: string;

    /** @description The postal code of the caller */
    // @ApiMember(Description="The postal code of the caller")
    public callerZip: string;

    /** @description The country of the caller */
    // @ApiMember(Description="The country of the caller")
    public callerCountry: string;

    /** @description The city of the sender */
    // @ApiMember(Description="The city of the sender")
    public fromCity: string;

    /** @description The state or province of the sender */
    // @ApiMember(Description="The state or province of the sender")
    public fromState: string;

    /** @description The postal code of the sender */
    // @ApiMember(Description="The postal code of the sender")
    public fromZip: string;

    /** @description The country of the sender */
    // @ApiMember(Description="The country of the sender")
    public fromCountry: string;

    /** @description The city of the receiver */
    // @ApiMember(Description="The city of the receiver")
    public toCity: string;

    /** @description The state or province of the receiver */
    // @ApiMember(Description="The state or province of the receiver")
    public toState: string;

    /** @description The postal code of the receiver */
    // @ApiMember(Description="The postal code of the receiver")
    public toZip: string;

    /** @description The country of the receiver */
    // @ApiMember(Description="The country of the receiver")
    public toCountry: string;

    /** @description The carrier's ID of the message */
    // @ApiMember(Description="The carrier's ID of the message")
    public messageSid: string;

    /** @description The carrier's ID of the text message */
    // @ApiMember(Description="The carrier's ID of the text message")
    public smsId: string;

    /** @description The carrier's ID of the messaging service */
    // @ApiMember(Description="The carrier's ID of the messaging service")
    public messagingServiceSid: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    public body: string;

    /** @description How many attachments there are */
    // @ApiMember(Description="How many attachments there are")
    public numMedia: number;

    /** @description The content type of the first attachment */
    // @ApiMember(Description="The content type of the first attachment")
    public mediaContentType0: string;

    /** @description The URL of the first attachment */
    // @ApiMember(Description="The URL of the first attachment")
    public mediaUrl0: string;

    /** @description The content type of the second attachment */
    // @ApiMember(Description="The content type of the second attachment")
    public mediaContentType1: string;

    /** @description The URL of the second attachment */
    // @ApiMember(Description="The URL of the second attachment")
    public mediaUrl1: string;

    /** @description The content type of the third attachment */
    // @ApiMember(Description="The content type of the third attachment")
    public mediaContentType2: string;

    /** @description The URL of the third attachment */
    // @ApiMember(Description="The URL of the third attachment")
    public mediaUrl2: string;

    /** @description The position of the chat message in its channel */
    // @ApiMember(Description="The position of the chat message in its channel")
    public index: number;

    /** @description The carrier's ID of the chat service */
    // @ApiMember(Description="The carrier's ID of the chat service")
    public instanceSid: string;

    /** @description The type of the event */
    // @ApiMember(Description="The type of the event")
    public eventType: string;

    /** @description The carrier's ID of the chat channel */
    // @ApiMember(Description="The carrier's ID of the chat channel")
    public channelSid: string;

    /** @description The attributes of the chat message (JSON) */
    // @ApiMember(Description="The attributes of the chat message (JSON)")
    public attributes: string;

    /** @description The identity of the chat client */
    // @ApiMember(Description="The identity of the chat client")
    public clientIdentity: string;

    /** @description The content type of the medium */
    // @ApiMember(Description="The content type of the medium")
    public mediaContentType: string;

    /** @description The carrier's ID of the medium */
    // @ApiMember(Description="The carrier's ID of the medium")
    public mediaSid: string;

    /** @description The identity at the carrier */
    // @ApiMember(Description="The identity at the carrier")
    public identity: string;

    /** @description The digits that were pressed */
    // @ApiMember(Description="The digits that were pressed")
    public digits: string;

    /** @description What the caller said */
    // @ApiMember(Description="What the caller said")
    public speechResult: string;

    /** @description How sure the speech recognition is (0 to 1) */
    // @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    public confidence: number;

    /** @description The length of the call in seconds */
    // @ApiMember(Description="The length of the call in seconds")
    public callDuration: number;

    /** @description The URL of the recording */
    // @ApiMember(Description="The URL of the recording")
    public recordingUrl: string;

    /** @description The carrier's ID of the recording */
    // @ApiMember(Description="The carrier's ID of the recording")
    public recordingSid: string;

    /** @description The length of the recording in seconds */
    // @ApiMember(Description="The length of the recording in seconds")
    public recordingDuration: number;

    /** @description The state of the recording */
    // @ApiMember(Description="The state of the recording")
    public recordingStatus: string;

    /** @description The carrier's ID of the transcription */
    // @ApiMember(Description="The carrier's ID of the transcription")
    public transcriptionSid: string;

    /** @description The text of the transcription */
    // @ApiMember(Description="The text of the transcription")
    public transcriptionText: string;

    /** @description The URL of the transcription */
    // @ApiMember(Description="The URL of the transcription")
    public transcriptionUrl: string;

    /** @description The state of the transcription */
    // @ApiMember(Description="The state of the transcription")
    public transcriptionStatus: string;

    /** @description The outcome of the dialed call */
    // @ApiMember(Description="The outcome of the dialed call")
    public dialCallStatus: string;

    /** @description The carrier's ID of the dialed call */
    // @ApiMember(Description="The carrier's ID of the dialed call")
    public dialCallSid: string;

    /** @description The length of the dialed call in seconds */
    // @ApiMember(Description="The length of the dialed call in seconds")
    public dialCallDuration: number;

    /** @description Whether the dialed party was connected */
    // @ApiMember(Description="Whether the dialed party was connected")
    public dialBridged: boolean;

    /** @description How the call left the queue */
    // @ApiMember(Description="How the call left the queue")
    public queueResult: string;

    /** @description The carrier's ID of the queue */
    // @ApiMember(Description="The carrier's ID of the queue")
    public queueSid: string;

    /** @description Seconds the call spent in the queue */
    // @ApiMember(Description="Seconds the call spent in the queue")
    public queueTime: number;

    /** @description The carrier's ID of the conference */
    // @ApiMember(Description="The carrier's ID of the conference")
    public conferenceSid: string;

    /** @description The name of the conference */
    // @ApiMember(Description="The name of the conference")
    public friendlyName: string;

    /** @description The event reported */
    // @ApiMember(Description="The event reported")
    public statusCallbackEvent: string;

    /** @description Whether the party is muted */
    // @ApiMember(Description="Whether the party is muted")
    public muted: boolean;

    /** @description Whether the party is on hold */
    // @ApiMember(Description="Whether the party is on hold")
    public hold: boolean;

    /** @description Whether the conference ends when this party leaves */
    // @ApiMember(Description="Whether the conference ends when this party leaves")
    public endConferenceOnExit: boolean;

    /** @description Whether the conference starts when this party enters */
    // @ApiMember(Description="Whether the conference starts when this party enters")
    public startConferenceOnEnter: boolean;

    /** @description The name of the event */
    // @ApiMember(Description="The name of the event")
    public eventName: string;

    /** @description The carrier's ID of the assistant */
    // @ApiMember(Description="The carrier's ID of the assistant")
    public assistantSid: string;

    /** @description The carrier's ID of the dialogue */
    // @ApiMember(Description="The carrier's ID of the dialogue")
    public dialogueSid: string;

    /** @description Who talks to the assistant */
    // @ApiMember(Description="Who talks to the assistant")
    public userIdentifier: string;

    /** @description What the user said last */
    // @ApiMember(Description="What the user said last")
    public currentInput: string;

    /** @description The assistant's current task */
    // @ApiMember(Description="The assistant's current task")
    public currentTask: string;

    /** @description The URL of the dialogue */
    // @ApiMember(Description="The URL of the dialogue")
    public dialoguePayloadUrl: string;

    /** @description What the assistant remembers (JSON) */
    // @ApiMember(Description="What the assistant remembers (JSON)")
    public memory: string;

    /** @description The channel of the assistant */
    // @ApiMember(Description="The channel of the assistant")
    public channel: string;

    /** @description The carrier's ID of the fax */
    // @ApiMember(Description="The carrier's ID of the fax")
    public faxSid: string;

    /** @description The state of the fax */
    // @ApiMember(Description="The state of the fax")
    public faxStatus: string;

    /** @description How many pages the fax has */
    // @ApiMember(Description="How many pages the fax has")
    public numPages: number;

    /** @description The URL of the medium */
    // @ApiMember(Description="The URL of the medium")
    public mediaUrl: string;

    /** @description The carrier's code of the error */
    // @ApiMember(Description="The carrier's code of the error")
    public errorCode: string;

    /** @description What went wrong */
    // @ApiMember(Description="What went wrong")
    public errorMessage: string;

    public constructor(init?: Partial<TwilioRequestBase>) { (Object as any).assign(this, init); }
}

/** @description One value; empty means unset */
// @Api(Description="One value; empty means unset")
export class Value
{
    /** @description The value, if it is a boolean */
    // @ApiMember(Description="The value, if it is a boolean")
    public boolValue?: boolean;

    /** @description The value, if it is text */
    // @ApiMember(Description="The value, if it is text")
    public stringValue: string;

    /** @description The value, if it is a number */
    // @ApiMember(Description="The value, if it is a number")
    public numberValue?: number;

    /** @description The value, if it is a list */
    // @ApiMember(Description="The value, if it is a list")
    public listValue: Struct[];

    /** @description The value, if it is a struct */
    // @ApiMember(Description="The value, if it is a struct")
    public structValue: Struct;

    public constructor(init?: Partial<Value>) { (Object as any).assign(this, init); }
}

/** @description Values by name */
export type Struct = { [index: string]: Value; };

/** @description Settings of the app and the portal */
// @Api(Description="Settings of the app and the portal")
export class AppSettings
{
    /** @description Whether phone numbers can be managed */
    // @ApiMember(Description="Whether phone numbers can be managed")
    public enablePhoneNumberManagement: boolean;

    /** @description Whether devices can be managed */
    // @ApiMember(Description="Whether devices can be managed")
    public enableDeviceManagement: boolean;

    /** @description Whether the dialer is shown */
    // @ApiMember(Description="Whether the dialer is shown")
    public enableDialer: boolean;

    /** @description Whether the call history is shown */
    // @ApiMember(Description="Whether the call history is shown")
    public enableCallHistory: boolean;

    /** @description Whether assistants are shown */
    // @ApiMember(Description="Whether assistants are shown")
    public enableAssistants: boolean;

    /** @description Whether the message centre shows file names */
    // @ApiMember(Description="Whether the message centre shows file names")
    public showFileNameInMessageCenter: boolean;

    /** @description The theme of the portal (JSON) */
    // @ApiMember(Description="The theme of the portal (JSON)")
    public chakraTheme: string;

    /** @description A style sheet for the portal */
    // @ApiMember(Description="A style sheet for the portal")
    public customCss: string;

    /** @description The title of the portal */
    // @ApiMember(Description="The title of the portal")
    public pageTitle: string;

    /** @description Texts to be replaced in the portal */
    // @ApiMember(Description="Texts to be replaced in the portal")
    public stringMappings: string;

    /** @description Where to go after signing out */
    // @ApiMember(Description="Where to go after signing out")
    public logoutUrl: string;

    /** @description Where to ask for a number to be ported */
    // @ApiMember(Description="Where to ask for a number to be ported")
    public portMyNumberUrl: string;

    public constructor(init?: Partial<AppSettings>) { (Object as any).assign(this, init); }
}

/** @description What an endpoint is */
export enum EndpointTypes
{
    PhoneNumber = 'PhoneNumber',
    User = 'User',
    FaxNumber = 'FaxNumber',
    EmailAddress = 'EmailAddress',
    Unused_1 = 'Unused_1',
    Unused_2 = 'Unused_2',
    Unused_3 = 'Unused_3',
    Unused_4 = 'Unused_4',
    Unused_5 = 'Unused_5',
    Team = 'Team',
    Assistant = 'Assistant',
    SipTrunk = 'SipTrunk',
}

/** @description What kind of phone a user has */
export enum UserModes
{
    SoftPhone = 'SoftPhone',
    SipPhone = 'SipPhone',
}

/** @description What an assistant is tuned for */
export enum AssistantTunings
{
    Accuracy = 'Accuracy',
    Speed = 'Speed',
}

/** @description How an assistant pronounces a word */
// @Api(Description="How an assistant pronounces a word")
export class AssistantWord
{
    /** @description The word as written */
    // @ApiMember(Description="The word as written")
    public word: string;

    /** @description How to say it */
    // @ApiMember(Description="How to say it")
    public pronounced: string;

    public constructor(init?: Partial<AssistantWord>) { (Object as any).assign(this, init); }
}

/** @description A page an assistant may read */
// @Api(Description="A page an assistant may read")
export class AssistantLink
{
    /** @description The URL of the page */
    // @ApiMember(Description="The URL of the page")
    public url: string;

    /** @description What the page is about */
    // @ApiMember(Description="What the page is about")
    public description: string;

    public constructor(init?: Partial<AssistantLink>) { (Object as any).assign(this, init); }
}

/** @description How an assistant hands a call over */
export enum AssistantTransferTypes
{
    Blind = 'Blind',
    Supervised = 'Supervised',
    MessagesOnly = 'MessagesOnly',
}

/** @description Something to ask for when taking a message */
// @Api(Description="Something to ask for when taking a message")
export class AssistantTakeMessageField
{
    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    public name: string;

    /** @description What to ask for */
    // @ApiMember(Description="What to ask for")
    public description: string;

    /** @description Whether the assistant must ask for it */
    // @ApiMember(Description="Whether the assistant must ask for it")
    public required: boolean;

    public constructor(init?: Partial<AssistantTakeMessageField>) { (Object as any).assign(this, init); }
}

/** @description Somebody an assistant can transfer to */
// @Api(Description="Somebody an assistant can transfer to")
export class AssistantContact
{
    /** @description The name of the contact */
    // @ApiMember(Description="The name of the contact")
    public name: string;

    /** @description The phone number (E.164) */
    // @ApiMember(Description="The phone number (E.164)")
    public phoneNumber: string;

    /** @description How calls are handed over */
    // @ApiMember(Description="How calls are handed over")
    public transferType: AssistantTransferTypes;

    /** @description What the assistant knows about the contact */
    // @ApiMember(Description="What the assistant knows about the contact")
    public about: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    public emailAddress: string;

    /** @description What to ask for when taking a message */
    // @ApiMember(Description="What to ask for when taking a message")
    public takeMessageFields: AssistantTakeMessageField[];

    public constructor(init?: Partial<AssistantContact>) { (Object as any).assign(this, init); }
}

/** @description An HTTP service an assistant may call */
// @Api(Description="An HTTP service an assistant may call")
export class AssistantIntegration
{
    /** @description The URI to call */
    // @ApiMember(Description="The URI to call")
    public uri: string;

    /** @description The verb of the HTTP call */
    // @ApiMember(Description="The verb of the HTTP call")
    public httpMethod: string;

    /** @description The token sent to the integration */
    // @ApiMember(Description="The token sent to the integration")
    public authToken: string;

    public constructor(init?: Partial<AssistantIntegration>) { (Object as any).assign(this, init); }
}

/** @description What an assistant knows and how it speaks */
// @Api(Description="What an assistant knows and how it speaks")
export class AssistantSettings
{
    /** @description The name of the company the assistant answers for */
    // @ApiMember(Description="The name of the company the assistant answers for")
    public companyName: string;

    /** @description What the assistant says first */
    // @ApiMember(Description="What the assistant says first")
    public greeting: string;

    /** @description What the assistant may tell about the company */
    // @ApiMember(Description="What the assistant may tell about the company")
    public companyInformation: string;

    /** @description Instructions to the assistant */
    // @ApiMember(Description="Instructions to the assistant")
    public customPrompt: string;

    /** @description The voice of the assistant */
    // @ApiMember(Description="The voice of the assistant")
    public voice: string;

    /** @description The style of the voice */
    // @ApiMember(Description="The style of the voice")
    public voiceStyle: string;

    /** @description Whether the assistant is tuned for accuracy or speed */
    // @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    public tuning: AssistantTunings;

    /** @description How to pronounce words */
    // @ApiMember(Description="How to pronounce words")
    public words: AssistantWord[];

    /** @description Pages the assistant may read */
    // @ApiMember(Description="Pages the assistant may read")
    public links: AssistantLink[];

    /** @description Those the assistant can transfer to or take messages for */
    // @ApiMember(Description="Those the assistant can transfer to or take messages for")
    public contacts: AssistantContact[];

    /** @description The HTTP services the assistant may call */
    // @ApiMember(Description="The HTTP services the assistant may call")
    public integrations: AssistantIntegration[];

    public constructor(init?: Partial<AssistantSettings>) { (Object as any).assign(this, init); }
}

/** @description Whether one flow runs always or the schedule decides */
export enum EndpointFlowSchedules
{
    Always = 'Always',
    Scheduled = 'Scheduled',
}

/** @description The flow that runs in a schedule state */
// @Api(Description="The flow that runs in a schedule state")
export class ScheduledFlow
{
    /** @description The schedule state the flow serves */
    // @ApiMember(Description="The schedule state the flow serves")
    public state: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    public flowName: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    public constructor(init?: Partial<ScheduledFlow>) { (Object as any).assign(this, init); }
}

/** @description What a portal manager may change */
export enum UserManagerAccess
{
    ReadOnly = 'ReadOnly',
    ReadWrite = 'ReadWrite',
    ReadWriteDelete = 'ReadWriteDelete',
}

/** @description What a login may see in the dashboard */
export enum DashboardPermissions
{
    ViewFiles = 'ViewFiles',
    ViewNotifications = 'ViewNotifications',
    ViewSessions = 'ViewSessions',
    ViewEndpoints = 'ViewEndpoints',
    ViewReports = 'ViewReports',
    ViewCustomers = 'ViewCustomers',
    ViewFlows = 'ViewFlows',
    ViewCallCenter = 'ViewCallCenter',
}

/** @description Whether an agent takes calls */
export enum AgentStates
{
    Unknown = 'Unknown',
    Ready = 'Ready',
    NotReady = 'NotReady',
    LoggedOut = 'LoggedOut',
    WrapUp = 'WrapUp',
    Outgoing = 'Outgoing',
    Other = 'Other',
}

/** @description What a flow can be used for */
export enum FlowRoles
{
    UI = 'UI',
    Reference = 'Reference',
    PhoneNumberRouting = 'PhoneNumberRouting',
    UserDialOut = 'UserDialOut',
    FaxNumberRouting = 'FaxNumberRouting',
}

/** @description Where the designer lists a node */
export enum FlowNodeCategories
{
    General = 'General',
    Voice = 'Voice',
    Logic = 'Logic',
    DateAndTime = 'DateAndTime',
    Audio = 'Audio',
    Messaging = 'Messaging',
    Assistant = 'Assistant',
    Flows = 'Flows',
    Fax = 'Fax',
    Network = 'Network',
    Cookies = 'Cookies',
    CallCenter = 'CallCenter',
    Intelligence = 'Intelligence',
}

/** @description The type of a value */
export enum ValueTypes
{
    NotSpecified = 'NotSpecified',
    String = 'String',
    Boolean = 'Boolean',
    Number = 'Number',
    List = 'List',
    Struct = 'Struct',
    Transition = 'Transition',
    Custom = 'Custom',
    Date = 'Date',
    AudioFile = 'AudioFile',
    TimeZoneId = 'TimeZoneId',
    PhoneNumber = 'PhoneNumber',
    User = 'User',
    Endpoint = 'Endpoint',
    Time = 'Time',
    File = 'File',
    FaxNumber = 'FaxNumber',
    EmailAccount = 'EmailAccount',
    Customer = 'Customer',
    Flow = 'Flow',
    Team = 'Team',
    FlowReference = 'FlowReference',
    Integration = 'Integration',
    Assistant = 'Assistant',
}

/** @description How a field is edited */
export enum UIHints
{
    None = 'None',
    LargeText = 'LargeText',
    InlineForm = 'InlineForm',
    Password = 'Password',
    InlineStruct = 'InlineStruct',
}

/** @description Whether a value may be used once only */
export enum DataFieldUniqueness
{
    NotUnique = 'NotUnique',
    Unique = 'Unique',
    UniqueToCustomer = 'UniqueToCustomer',
}

/** @description What users may do with a field */
export enum UserDataFieldModes
{
    Hidden = 'Hidden',
    ReadOnly = 'ReadOnly',
    ReadWrite = 'ReadWrite',
}

/** @description A field: its name, its type, and how it is edited */
// @Api(Description="A field: its name, its type, and how it is edited")
export class DataField
{
    /** @description The ID of the field */
    // @ApiMember(Description="The ID of the field")
    public id: string;

    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    public name: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    public type: ValueTypes;

    /** @description How the field is edited */
    // @ApiMember(Description="How the field is edited")
    public uiHint: UIHints;

    /** @description The tab of the editor the field is on */
    // @ApiMember(Description="The tab of the editor the field is on")
    public uiTab: string;

    /** @description For transitions followed outside the main call path */
    // @ApiMember(Description="For transitions followed outside the main call path")
    public isAsync: boolean;

    /** @description Whether the value must be given as it is, not taken from a field */
    // @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    public disableBinding: boolean;

    /** @description The type of the members, if it is a struct */
    // @ApiMember(Description="The type of the members, if it is a struct")
    public structType: DataType;

    /** @description The type of the items, if it is a list */
    // @ApiMember(Description="The type of the items, if it is a list")
    public listType: DataType;

    /** @description What the field is for */
    // @ApiMember(Description="What the field is for")
    public description: string;

    /** @description The values to choose from */
    // @ApiMember(Description="The values to choose from")
    public possibleValues: string[];

    /** @description Whether the flow sets it rather than reads it */
    // @ApiMember(Description="Whether the flow sets it rather than reads it")
    public isOutput: boolean;

    /** @description Where the possible values come from */
    // @ApiMember(Description="Where the possible values come from")
    public customFieldValuesUrl: string;

    /** @description The value when none is given */
    // @ApiMember(Description="The value when none is given")
    public defaultValue: Value;

    /** @description How the transitions made from the items are named */
    // @ApiMember(Description="How the transitions made from the items are named")
    public transitionNameFormat: string;

    /** @description Whether a value may be used once only */
    // @ApiMember(Description="Whether a value may be used once only")
    public uniqueness: DataFieldUniqueness;

    /** @description Whether it makes sense for voice only */
    // @ApiMember(Description="Whether it makes sense for voice only")
    public voiceOnly: boolean;

    /** @description The field that decides whether this one is shown */
    // @ApiMember(Description="The field that decides whether this one is shown")
    public conditionalVisibilityField: string;

    /** @description The value of that field with which this one is shown */
    // @ApiMember(Description="The value of that field with which this one is shown")
    public conditionalVisibilityValue: string;

    /** @description Whether templates in the value are left as they are */
    // @ApiMember(Description="Whether templates in the value are left as they are")
    public noEvalTemplate: boolean;

    /** @description What users may do with the field in their settings */
    // @ApiMember(Description="What users may do with the field in their settings")
    public userMode: UserDataFieldModes;

    /** @description Whether a value of any type is accepted */
    // @ApiMember(Description="Whether a value of any type is accepted")
    public anyValueType: boolean;

    public constructor(init?: Partial<DataField>) { (Object as any).assign(this, init); }
}

/** @description The type of a struct or of the items of a list */
// @Api(Description="The type of a struct or of the items of a list")
export class DataType
{
    /** @description The name of the type */
    // @ApiMember(Description="The name of the type")
    public typeName: string;

    /** @description The members of the type */
    // @ApiMember(Description="The members of the type")
    public fields: DataField[];

    public constructor(init?: Partial<DataType>) { (Object as any).assign(this, init); }
}

/** @description A kind of node */
// @Api(Description="A kind of node")
export class FlowNodeSpec
{
    /** @description The name to show, such as Dial */
    // @ApiMember(Description="The name to show, such as Dial")
    public name: string;

    /** @description The type, such as DialNode, or FlowNode for a subflow */
    // @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    public typeName: string;

    /** @description Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow */
    // @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    public url: string;

    /** @description Where the designer lists it */
    // @ApiMember(Description="Where the designer lists it")
    public category: FlowNodeCategories;

    /** @description What the node does */
    // @ApiMember(Description="What the node does")
    public description: string;

    /** @description The fields the node takes */
    // @ApiMember(Description="The fields the node takes")
    public dataType: DataType;

    public constructor(init?: Partial<FlowNodeSpec>) { (Object as any).assign(this, init); }
}

/** @description Where the value of a parameter comes from */
export enum NodeParameterSources
{
    Value = 'Value',
    Expression = 'Expression',
    Customer = 'Customer',
    System = 'System',
    Session = 'Session',
    Endpoint = 'Endpoint',
    User = 'User',
}

/** @description The value of a parameter of a node, or where it comes from */
// @Api(Description="The value of a parameter of a node, or where it comes from")
export class NodeParameter
{
    /** @description Unique across all node parameters of the flow */
    // @ApiMember(Description="Unique across all node parameters of the flow")
    public id: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    public type: ValueTypes;

    /** @description Where the value comes from */
    // @ApiMember(Description="Where the value comes from")
    public source: NodeParameterSources;

    /** @description The value, when the source is Value */
    // @ApiMember(Description="The value, when the source is Value")
    public value: Value;

    /** @description The name of the field, when the source is not Value or Expression */
    // @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    public referenceId: string;

    /** @description The expression, when the source is Expression */
    // @ApiMember(Description="The expression, when the source is Expression")
    public expression: string;

    /** @description Whether the node sets the value rather than reads it */
    // @ApiMember(Description="Whether the node sets the value rather than reads it")
    public isOutput: boolean;

    /** @description Whether the transition is followed outside the main path */
    // @ApiMember(Description="Whether the transition is followed outside the main path")
    public isAsync: boolean;

    /** @description The items, if it is a list */
    // @ApiMember(Description="The items, if it is a list")
    public listParameters: NodeParameterMap[];

    /** @description The members, if it is a struct */
    // @ApiMember(Description="The members, if it is a struct")
    public structParameters: NodeParameterMap;

    public constructor(init?: Partial<NodeParameter>) { (Object as any).assign(this, init); }
}

/** @description Node parameters by name */
export type NodeParameterMap = { [index: string]: NodeParameter; };

/** @description One step of a flow */
// @Api(Description="One step of a flow")
export class FlowNode
{
    /** @description Any text, unique within the flow */
    // @ApiMember(Description="Any text, unique within the flow")
    public id: string;

    /** @description Whether the flow starts here; exactly one node does */
    // @ApiMember(Description="Whether the flow starts here; exactly one node does")
    public isStartNode: boolean;

    /** @description The title given in the designer */
    // @ApiMember(Description="The title given in the designer")
    public name: string;

    /** @description What kind of node it is */
    // @ApiMember(Description="What kind of node it is")
    public spec: FlowNodeSpec;

    /** @description The parameters, by their names */
    // @ApiMember(Description="The parameters, by their names")
    public parameters: { [index: string]: NodeParameter; };

    public constructor(init?: Partial<FlowNode>) { (Object as any).assign(this, init); }
}

/** @description A value a flow takes or gives */
// @Api(Description="A value a flow takes or gives")
export class FlowParameter
{
    /** @description The name of the parameter, unique in the flow */
    // @ApiMember(Description="The name of the parameter, unique in the flow")
    public name: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    public type: ValueTypes;

    /** @description The type of the items; required for lists */
    // @ApiMember(Description="The type of the items; required for lists")
    public listType: DataType;

    /** @description The value when none is given */
    // @ApiMember(Description="The value when none is given")
    public defaultValue: Value;

    /** @description Whether callers of the flow see it */
    // @ApiMember(Description="Whether callers of the flow see it")
    public isPublic: boolean;

    /** @description Requires isPublic */
    // @ApiMember(Description="Requires isPublic")
    public isOutput: boolean;

    /** @description Whether users may turn it in their settings */
    // @ApiMember(Description="Whether users may turn it in their settings")
    public isKnob: boolean;

    public constructor(init?: Partial<FlowParameter>) { (Object as any).assign(this, init); }
}

/** @description A way out of a flow */
// @Api(Description="A way out of a flow")
export class FlowExit
{
    /** @description The ID of the exit */
    // @ApiMember(Description="The ID of the exit")
    public id: string;

    /** @description The word a transition names to leave here */
    // @ApiMember(Description="The word a transition names to leave here")
    public name: string;

    public constructor(init?: Partial<FlowExit>) { (Object as any).assign(this, init); }
}

/** @description The designer's layout of a flow; any JSON object */
export type FlowUI = { [index: string]: Object; };

/** @description An outside system */
export enum IntegrationTypes
{
    HostedSuite = 'HostedSuite',
    OfficeRnd = 'OfficeRnd',
    Zoho = 'Zoho',
}

/** @description What a push notification tells */
export enum PushNotificationTypes
{
    SessionDisconnected = 'SessionDisconnected',
    SessionInvite = 'SessionInvite',
    ChatMessage = 'ChatMessage',
    SessionInactivated = 'SessionInactivated',
    AgentStateChanged = 'AgentStateChanged',
    SessionHeld = 'SessionHeld',
    SessionAnswered = 'SessionAnswered',
    ActiveSessionsChanged = 'ActiveSessionsChanged',
    Ping = 'Ping',
    SessionScreenChanged = 'SessionScreenChanged',
    Toast = 'Toast',
    SessionInfoChanged = 'SessionInfoChanged',
    MessageReceived = 'MessageReceived',
    SessionHolding = 'SessionHolding',
}

export enum FlowChannels
{
    Voice = 'Voice',
    Chat = 'Chat',
    Fax = 'Fax',
}

/** @description Why an agent is in a state */
export enum AgentStateReasons
{
    Unknown = 'Unknown',
    SetByUser = 'SetByUser',
    MissedCall = 'MissedCall',
    SetBySystem = 'SetBySystem',
}

/** @description What is pushed to a user's devices */
// @Api(Description="What is pushed to a user's devices")
export class PushNotification
{
    /** @description What happened */
    // @ApiMember(Description="What happened")
    public type: PushNotificationTypes;

    /** @description The channel of the session */
    // @ApiMember(Description="The channel of the session")
    public channel: FlowChannels;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description The user name of the endpoint */
    // @ApiMember(Description="The user name of the endpoint")
    public endpointUserName: string;

    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description Who sent the message */
    // @ApiMember(Description="Who sent the message")
    public sender: string;

    /** @description The title */
    // @ApiMember(Description="The title")
    public title: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    public body: string;

    /** @description The number shown on the app icon */
    // @ApiMember(Description="The number shown on the app icon")
    public badge?: number;

    /** @description The URI of the attachment */
    // @ApiMember(Description="The URI of the attachment")
    public attachmentUri: string;

    /** @description The content type of the attachment */
    // @ApiMember(Description="The content type of the attachment")
    public attachmentContentType: string;

    /** @description The state of the agent */
    // @ApiMember(Description="The state of the agent")
    public agentState: AgentStates;

    /** @description Why the agent is in this state */
    // @ApiMember(Description="Why the agent is in this state")
    public agentStateReason: AgentStateReasons;

    public constructor(init?: Partial<PushNotification>) { (Object as any).assign(this, init); }
}

/** @description What every report takes */
// @Api(Description="What every report takes")
export class ReportRequest implements IPost
{
    /** @description The account to report on */
    // @ApiMember(Description="The account to report on")
    public accountId: string;

    /** @description The address that gets a mail when done */
    // @ApiMember(Description="The address that gets a mail when done")
    public emailAddressToNotify: string;

    /** @description The URL called with the report data when done */
    // @ApiMember(Description="The URL called with the report data when done")
    public webhookUrl: string;

    public constructor(init?: Partial<ReportRequest>) { (Object as any).assign(this, init); }
}

export enum SessionHoldReasons
{
    None = 'None',
    Transferring = 'Transferring',
}

export enum SessionCallState
{
    Disconnected = 'Disconnected',
    Ringing = 'Ringing',
    Connected = 'Connected',
    Hold = 'Hold',
    Passive = 'Passive',
}

export enum SessionQueueStates
{
    None = 'None',
    Queued = 'Queued',
    Ringing = 'Ringing',
    Connected = 'Connected',
    Hold = 'Hold',
    Disconnected = 'Disconnected',
}

/** @description A region of the carrier's SIP network */
export enum TwilioSipRegions
{
    US1 = 'US1',
    US2 = 'US2',
    IE1 = 'IE1',
    DE1 = 'DE1',
    SG1 = 'SG1',
    JP1 = 'JP1',
    BR1 = 'BR1',
    AU1 = 'AU1',
}

/** @description A custom field of the account, with its value */
// @Api(Description="A custom field of the account, with its value")
export class SystemSettingsField extends DataField
{
    /** @description The value */
    // @ApiMember(Description="The value")
    public value: Value;

    public constructor(init?: Partial<SystemSettingsField>) { super(init); (Object as any).assign(this, init); }
}

/** @description A custom field of customers */
// @Api(Description="A custom field of customers")
export class CustomerDataField extends DataField
{
    /** @description Whether the field can be searched */
    // @ApiMember(Description="Whether the field can be searched")
    public showInSearch: boolean;

    /** @description Whether lists show the field */
    // @ApiMember(Description="Whether lists show the field")
    public showInLists: boolean;

    public constructor(init?: Partial<CustomerDataField>) { super(init); (Object as any).assign(this, init); }
}

/** @description A custom field of endpoints */
// @Api(Description="A custom field of endpoints")
export class EndpointDataField extends DataField
{
    /** @description Whether the field can be searched */
    // @ApiMember(Description="Whether the field can be searched")
    public showInSearch: boolean;

    /** @description Whether lists show the field */
    // @ApiMember(Description="Whether lists show the field")
    public showInLists: boolean;

    /** @description Only endpoints of this type have the field */
    // @ApiMember(Description="Only endpoints of this type have the field")
    public endpointType?: EndpointTypes;

    /** @description Whether the field holds the caller ID */
    // @ApiMember(Description="Whether the field holds the caller ID")
    public isCallerId: boolean;

    /** @description Whether users may turn it in their settings */
    // @ApiMember(Description="Whether users may turn it in their settings")
    public isKnob: boolean;

    public constructor(init?: Partial<EndpointDataField>) { super(init); (Object as any).assign(this, init); }
}

/** @description How a connection to a mail server is protected */
export enum EmailSecurity
{
    StartTls = 'StartTls',
    Tls = 'Tls',
    None = 'None',
}

/** @description An account for sending email */
// @Api(Description="An account for sending email")
export class EmailAccount
{
    /** @description The ID of the email account */
    // @ApiMember(Description="The ID of the email account")
    public id: string;

    /** @description The name to show */
    // @ApiMember(Description="The name to show")
    public displayName: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    public emailAddress: string;

    /** @description The user name at the mail server */
    // @ApiMember(Description="The user name at the mail server")
    public userName: string;

    /** @description The password at the mail server. It is stored when it is sent, and never shown */
    // @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    public password: string;

    /** @description Whether a password is stored */
    // @ApiMember(Description="Whether a password is stored")
    public hasPassword: boolean;

    /** @description The mail server */
    // @ApiMember(Description="The mail server")
    public serverName: string;

    /** @description The port of the mail server */
    // @ApiMember(Description="The port of the mail server")
    public serverPort?: number;

    /** @description How the connection to the mail server is protected */
    // @ApiMember(Description="How the connection to the mail server is protected")
    public security: EmailSecurity;

    public constructor(init?: Partial<EmailAccount>) { (Object as any).assign(this, init); }
}

/** @description The colour of a tag */
export enum TagColors
{
    Gray = 'Gray',
    Red = 'Red',
    Orange = 'Orange',
    Yellow = 'Yellow',
    Green = 'Green',
    Teal = 'Teal',
    Blue = 'Blue',
    Cyan = 'Cyan',
    Purple = 'Purple',
    Pink = 'Pink',
}

/** @description A label on customers, endpoints and flows */
// @Api(Description="A label on customers, endpoints and flows")
export class Tag
{
    /** @description The ID of the tag */
    // @ApiMember(Description="The ID of the tag")
    public id: string;

    /** @description The name of the tag */
    // @ApiMember(Description="The name of the tag")
    public name: string;

    /** @description The colour of the tag */
    // @ApiMember(Description="The colour of the tag")
    public color: TagColors;

    public constructor(init?: Partial<Tag>) { (Object as any).assign(this, init); }
}

/** @description A change that an assistant proposes and a person applies */
// @Api(Description="A change that an assistant proposes and a person applies")
export class AISessionActionInfo
{
    /** @description The date the action was recorded */
    // @ApiMember(Description="The date the action was recorded")
    public date: string;

    /** @description The ID of the action */
    // @ApiMember(Description="The ID of the action")
    public id: string;

    /** @description The name of the function to call */
    // @ApiMember(Description="The name of the function to call")
    public functionName: string;

    /** @description The arguments of the function (JSON) */
    // @ApiMember(Description="The arguments of the function (JSON)")
    public arguments: string;

    /** @description What the action does, for a person to read */
    // @ApiMember(Description="What the action does, for a person to read")
    public description: string;

    /** @description Whether the action can be applied; if not, it is skipped */
    // @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    public canBeApplied: boolean;

    public constructor(init?: Partial<AISessionActionInfo>) { (Object as any).assign(this, init); }
}

/** @description AI minutes of one account */
// @Api(Description="AI minutes of one account")
export class AIAccountUsage
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The minutes used in the range */
    // @ApiMember(Description="The minutes used in the range")
    public aiMinutes: number;

    public constructor(init?: Partial<AIAccountUsage>) { (Object as any).assign(this, init); }
}

/** @description AI minutes of one customer */
// @Api(Description="AI minutes of one customer")
export class AICustomerUsage
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The minutes used in the range */
    // @ApiMember(Description="The minutes used in the range")
    public aiMinutes: number;

    public constructor(init?: Partial<AICustomerUsage>) { (Object as any).assign(this, init); }
}

/** @description The user of the app */
// @Api(Description="The user of the app")
export class AppUserInfo
{
    /** @description The first name */
    // @ApiMember(Description="The first name")
    public firstName: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    public lastName: string;

    /** @description The full name */
    // @ApiMember(Description="The full name")
    public name: string;

    public constructor(init?: Partial<AppUserInfo>) { (Object as any).assign(this, init); }
}

/** @description Settings of an outside phone system */
// @Api(Description="Settings of an outside phone system")
export class ThirdPartyPhoneSystemSettings
{
    public constructor(init?: Partial<ThirdPartyPhoneSystemSettings>) { (Object as any).assign(this, init); }
}

/** @description What can be configured */
export enum SettingsObjectTypes
{
    Endpoint = 'Endpoint',
    Customer = 'Customer',
}

/** @description A value to choose */
// @Api(Description="A value to choose")
export class SettingsPossibleValue
{
    /** @description The name of the value to show */
    // @ApiMember(Description="The name of the value to show")
    public displayName: string;

    /** @description The value */
    // @ApiMember(Description="The value")
    public value: Value;

    public constructor(init?: Partial<SettingsPossibleValue>) { (Object as any).assign(this, init); }
}

/** @description One thing that can be configured */
// @Api(Description="One thing that can be configured")
export class SettingsField
{
    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    public name: string;

    /** @description The name of the field to show */
    // @ApiMember(Description="The name of the field to show")
    public displayName: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    public type: ValueTypes;

    /** @description The value */
    // @ApiMember(Description="The value")
    public value: Value;

    /** @description Whether it can only be read */
    // @ApiMember(Description="Whether it can only be read")
    public readOnly: boolean;

    /** @description The values to choose from */
    // @ApiMember(Description="The values to choose from")
    public possibleValues: SettingsPossibleValue[];

    /** @description The field the value belongs to */
    // @ApiMember(Description="The field the value belongs to")
    public dataField: DataField;

    public constructor(init?: Partial<SettingsField>) { (Object as any).assign(this, init); }
}

/** @description An endpoint or customer that can be configured */
// @Api(Description="An endpoint or customer that can be configured")
export class SettingsObject
{
    /** @description The ID of the endpoint or customer */
    // @ApiMember(Description="The ID of the endpoint or customer")
    public id: string;

    /** @description The name of the endpoint or customer */
    // @ApiMember(Description="The name of the endpoint or customer")
    public name: string;

    /** @description A description */
    // @ApiMember(Description="A description")
    public description: string;

    /** @description Whether it can only be read */
    // @ApiMember(Description="Whether it can only be read")
    public readOnly: boolean;

    /** @description Whether it is an endpoint or a customer */
    // @ApiMember(Description="Whether it is an endpoint or a customer")
    public type: SettingsObjectTypes;

    /** @description The type of endpoint, if it is one */
    // @ApiMember(Description="The type of endpoint, if it is one")
    public endpointType?: EndpointTypes;

    /** @description What can be configured of it */
    // @ApiMember(Description="What can be configured of it")
    public fields: SettingsField[];

    public constructor(init?: Partial<SettingsObject>) { (Object as any).assign(this, init); }
}

/** @description One field that is wrong. */
// @Api(Description="One field that is wrong.")
export class ResponseError
{
    public errorCode: string;
    public fieldName: string;
    public message: string;
    public meta: { [index: string]: string; };

    public constructor(init?: Partial<ResponseError>) { (Object as any).assign(this, init); }
}

/** @description What went wrong, as every error body says it (`wire.md` §5.1). */
// @Api(Description="What went wrong, as every error body says it (`wire.md` §5.1).")
export class ResponseStatus
{
    public errorCode: string;
    public message: string;
    public stackTrace: string;
    public errors: ResponseError[];
    public meta: { [index: string]: string; };

    public constructor(init?: Partial<ResponseStatus>) { (Object as any).assign(this, init); }
}

/** @description What a contact is */
export enum AppContactTypes
{
    User = 'User',
    Team = 'Team',
    Contact = 'Contact',
}

/** @description Somebody the user of the app can reach */
// @Api(Description="Somebody the user of the app can reach")
export class AppContact
{
    /** @description The name of the contact */
    // @ApiMember(Description="The name of the contact")
    public displayName: string;

    /** @description The phone number or address of the contact */
    // @ApiMember(Description="The phone number or address of the contact")
    public address: string;

    /** @description The type of contact */
    // @ApiMember(Description="The type of contact")
    public type: AppContactTypes;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description Whether the contact can be called */
    // @ApiMember(Description="Whether the contact can be called")
    public canCall: boolean;

    /** @description Whether the contact can be chatted with */
    // @ApiMember(Description="Whether the contact can be chatted with")
    public canChat: boolean;

    public constructor(init?: Partial<AppContact>) { (Object as any).assign(this, init); }
}

/** @description The record in an outside system that an object is tied to */
// @Api(Description="The record in an outside system that an object is tied to")
export class EntityIntegrationData
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    /** @description The ID of the record in the outside system */
    // @ApiMember(Description="The ID of the record in the outside system")
    public mapsToId: string;

    public constructor(init?: Partial<EntityIntegrationData>) { (Object as any).assign(this, init); }
}

/** @description What decides whether a rule matches */
export enum SimpleSchedulingRuleTypes
{
    Always = 'Always',
    CustomerState = 'CustomerState',
    Time = 'Time',
}

/** @description A day of the week */
export enum DayOfWeek
{
    Sunday = 'Sunday',
    Monday = 'Monday',
    Tuesday = 'Tuesday',
    Wednesday = 'Wednesday',
    Thursday = 'Thursday',
    Friday = 'Friday',
    Saturday = 'Saturday',
}

/** @description A day of the week, or which one of the period */
// @Api(Description="A day of the week, or which one of the period")
export class ScheduleDay
{
    /** @description Which of these days in the period (1 is the first, -1 the last, 0 every one) */
    // @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    public offset: number;

    /** @description The day of the week */
    // @ApiMember(Description="The day of the week")
    public dayOfWeek: DayOfWeek;

    public constructor(init?: Partial<ScheduleDay>) { (Object as any).assign(this, init); }
}

/** @description How often a rule recurs */
export enum SchedulingRuleFrequency
{
    None = 'None',
    Secondly = 'Secondly',
    Minutely = 'Minutely',
    Hourly = 'Hourly',
    Daily = 'Daily',
    Weekly = 'Weekly',
    Monthly = 'Monthly',
    Yearly = 'Yearly',
}

/** @description When a state holds, recurring like an iCalendar rule */
// @Api(Description="When a state holds, recurring like an iCalendar rule")
export class SchedulingRule
{
    /** @description The ID of the rule */
    // @ApiMember(Description="The ID of the rule")
    public id: string;

    /** @description The name of the rule */
    // @ApiMember(Description="The name of the rule")
    public name: string;

    /** @description Rules are tried in the order of their priority */
    // @ApiMember(Description="Rules are tried in the order of their priority")
    public priority: number;

    /** @description The state produced while the rule matches */
    // @ApiMember(Description="The state produced while the rule matches")
    public state: string;

    /** @description Where the rule comes from */
    // @ApiMember(Description="Where the rule comes from")
    public source: string;

    /** @description The condition under which the rule matches */
    // @ApiMember(Description="The condition under which the rule matches")
    public condition: string;

    /** @description What decides whether the rule matches */
    // @ApiMember(Description="What decides whether the rule matches")
    public simpleRuleType: SimpleSchedulingRuleTypes;

    /** @description The customer state to match when the simple type is CustomerState */
    // @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    public customerState: string;

    /** @description The ID of the flow that decides, for a rule with a flow */
    // @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description Whether the rule matches all day */
    // @ApiMember(Description="Whether the rule matches all day")
    public isAllDay: boolean;

    /** @description The first day on which the rule matches (YYYY-MM-DD) */
    // @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    public startDate: string;

    /** @description When the rule starts matching on a day (HH:mm) */
    // @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    public startTime: string;

    /** @description When the rule stops matching on a day (HH:mm) */
    // @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    public endTime: string;

    /** @description Which of the moments of one interval count (1 is the first, -1 the last) */
    // @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    public bySetPosition: number[];

    /** @description The months in which the rule matches (1 to 12) */
    // @ApiMember(Description="The months in which the rule matches (1 to 12)")
    public byMonth: number[];

    /** @description The weeks of the year in which the rule matches (1 to 53, negative from the end) */
    // @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    public byWeekNo: number[];

    /** @description The days of the year on which the rule matches (1 to 366, negative from the end) */
    // @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    public byYearDay: number[];

    /** @description The days of the month on which the rule matches (1 to 31, negative from the end) */
    // @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    public byMonthDay: number[];

    /** @description The days of the week on which the rule matches */
    // @ApiMember(Description="The days of the week on which the rule matches")
    public byDay: ScheduleDay[];

    /** @description The hours at which the rule matches (0 to 23) */
    // @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    public byHour: number[];

    /** @description The minutes at which the rule matches (0 to 59) */
    // @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    public byMinute: number[];

    /** @description Every how many periods the rule recurs */
    // @ApiMember(Description="Every how many periods the rule recurs")
    public interval: number;

    /** @description How many times the rule recurs; 0 is without end */
    // @ApiMember(Description="How many times the rule recurs; 0 is without end")
    public count: number;

    /** @description The last day on which the rule matches (YYYY-MM-DD) */
    // @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    public untilDate: string;

    /** @description How often the rule recurs */
    // @ApiMember(Description="How often the rule recurs")
    public frequency: SchedulingRuleFrequency;

    public constructor(init?: Partial<SchedulingRule>) { (Object as any).assign(this, init); }
}

/** @description A field that can be the source of a value */
// @Api(Description="A field that can be the source of a value")
export class GetParameterField
{
    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    public fieldName: string;

    /** @description The type of the value */
    // @ApiMember(Description="The type of the value")
    public valueType: ValueTypes;

    /** @description The field, if it is a custom one */
    // @ApiMember(Description="The field, if it is a custom one")
    public field: DataField;

    public constructor(init?: Partial<GetParameterField>) { (Object as any).assign(this, init); }
}

/** @description A flow of a package */
// @Api(Description="A flow of a package")
export class PackageFlow
{
    /** @description The ID in the package */
    // @ApiMember(Description="The ID in the package")
    public sourceId: string;

    /** @description The ID in the account, once it is imported */
    // @ApiMember(Description="The ID in the account, once it is imported")
    public id: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    public name: string;

    public constructor(init?: Partial<PackageFlow>) { (Object as any).assign(this, init); }
}

/** @description A custom field of a package */
// @Api(Description="A custom field of a package")
export class PackageFieldInfo
{
    /** @description What has the field: Customer, Endpoint or System */
    // @ApiMember(Description="What has the field: Customer, Endpoint or System")
    public source: NodeParameterSources;

    /** @description The name of the field */
    // @ApiMember(Description="The name of the field")
    public name: string;

    /** @description Whether the account gets it; otherwise it has such a field */
    // @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    public isNew: boolean;

    public constructor(init?: Partial<PackageFieldInfo>) { (Object as any).assign(this, init); }
}

/** @description What flows belong to, are tagged with, and name as it is */
export enum PackageResourceTypes
{
    Customer = 'Customer',
    Tag = 'Tag',
    PhoneNumber = 'PhoneNumber',
    Address = 'Address',
}

/** @description What flows of a package name: a customer, a tag, or a telephone number or an address as it is */
// @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
export class PackageResource
{
    /** @description What it is */
    // @ApiMember(Description="What it is")
    public type: PackageResourceTypes;

    /** @description The ID in the package, or the number or address */
    // @ApiMember(Description="The ID in the package, or the number or address")
    public sourceId: string;

    /** @description The name in the package */
    // @ApiMember(Description="The name in the package")
    public name: string;

    /** @description The ID in the account, without which flows are imported without it; or the number or address that they get */
    // @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    public id: string;

    public constructor(init?: Partial<PackageResource>) { (Object as any).assign(this, init); }
}

/** @description Something that is in the way of an import */
// @Api(Description="Something that is in the way of an import")
export class PackageConflict
{
    /** @description The code of the error */
    // @ApiMember(Description="The code of the error")
    public errorCode: string;

    /** @description Where in the package */
    // @ApiMember(Description="Where in the package")
    public path: string;

    /** @description What is wrong */
    // @ApiMember(Description="What is wrong")
    public message: string;

    public constructor(init?: Partial<PackageConflict>) { (Object as any).assign(this, init); }
}

/** @description A member of a flow that differs */
// @Api(Description="A member of a flow that differs")
export class FlowMemberChange
{
    /** @description The name of the member */
    // @ApiMember(Description="The name of the member")
    public name: string;

    /** @description The value before */
    // @ApiMember(Description="The value before")
    public before: Object;

    /** @description The value after */
    // @ApiMember(Description="The value after")
    public after: Object;

    public constructor(init?: Partial<FlowMemberChange>) { (Object as any).assign(this, init); }
}

/** @description How something differs */
export enum FlowChanges
{
    Added = 'Added',
    Removed = 'Removed',
    Changed = 'Changed',
}

/** @description A node that differs in itself; its parameters are listed apart */
// @Api(Description="A node that differs in itself; its parameters are listed apart")
export class FlowNodeChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    public change: FlowChanges;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    public nodeId: string;

    /** @description The node before, without its parameters */
    // @ApiMember(Description="The node before, without its parameters")
    public before: FlowNode;

    /** @description The node after, without its parameters */
    // @ApiMember(Description="The node after, without its parameters")
    public after: FlowNode;

    public constructor(init?: Partial<FlowNodeChange>) { (Object as any).assign(this, init); }
}

/** @description A way from a node to another that differs */
// @Api(Description="A way from a node to another that differs")
export class FlowTransitionChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    public change: FlowChanges;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    public nodeId: string;

    /** @description The parameter that holds the transition; inside of lists and structs with the path to it */
    // @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    public parameter: string;

    /** @description The node or exit it led to */
    // @ApiMember(Description="The node or exit it led to")
    public before: string;

    /** @description The node or exit it leads to */
    // @ApiMember(Description="The node or exit it leads to")
    public after: string;

    public constructor(init?: Partial<FlowTransitionChange>) { (Object as any).assign(this, init); }
}

/** @description A parameter of a node that differs */
// @Api(Description="A parameter of a node that differs")
export class FlowNodeParameterChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    public change: FlowChanges;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    public nodeId: string;

    /** @description The parameter; inside of lists and structs with the path to it */
    // @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    public parameter: string;

    /** @description The parameter before, without what is inside of it */
    // @ApiMember(Description="The parameter before, without what is inside of it")
    public before: NodeParameter;

    /** @description The parameter after, without what is inside of it */
    // @ApiMember(Description="The parameter after, without what is inside of it")
    public after: NodeParameter;

    public constructor(init?: Partial<FlowNodeParameterChange>) { (Object as any).assign(this, init); }
}

/** @description A parameter of the flow that differs */
// @Api(Description="A parameter of the flow that differs")
export class FlowParameterChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    public change: FlowChanges;

    /** @description The name of the parameter */
    // @ApiMember(Description="The name of the parameter")
    public name: string;

    /** @description The parameter before */
    // @ApiMember(Description="The parameter before")
    public before: FlowParameter;

    /** @description The parameter after */
    // @ApiMember(Description="The parameter after")
    public after: FlowParameter;

    public constructor(init?: Partial<FlowParameterChange>) { (Object as any).assign(this, init); }
}

/** @description An exit that differs */
// @Api(Description="An exit that differs")
export class FlowExitChange
{
    /** @description How it differs */
    // @ApiMember(Description="How it differs")
    public change: FlowChanges;

    /** @description The name of the exit */
    // @ApiMember(Description="The name of the exit")
    public name: string;

    public constructor(init?: Partial<FlowExitChange>) { (Object as any).assign(this, init); }
}

/** @description The state of a connection */
export enum IntegrationStatuses
{
    NotConnected = 'NotConnected',
    Connected = 'Connected',
    Syncing = 'Syncing',
    Error = 'Error',
}

/** @description What an integration can do */
export enum IntegrationFeatures
{
    CustomerSearch = 'CustomerSearch',
    ContactSearch = 'ContactSearch',
    CustomerMapping = 'CustomerMapping',
    UserMapping = 'UserMapping',
    Sync = 'Sync',
}

/** @description Messages between an endpoint and another address */
// @Api(Description="Messages between an endpoint and another address")
export class ConversationInfo
{
    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation")
    public id: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description The other party's address */
    // @ApiMember(Description="The other party's address")
    public otherAddress: string;

    /** @description How many of its messages are unread */
    // @ApiMember(Description="How many of its messages are unread")
    public unreadCount: number;

    /** @description The newest message */
    // @ApiMember(Description="The newest message")
    public mostRecentMessage: MessageInfo;

    public constructor(init?: Partial<ConversationInfo>) { (Object as any).assign(this, init); }
}

/** @description A figure on calls */
// @Api(Description="A figure on calls")
export class AppHomeCallMetric
{
    public constructor(init?: Partial<AppHomeCallMetric>) { (Object as any).assign(this, init); }
}

/** @description A form completed in HostedSuite */
// @Api(Description="A form completed in HostedSuite")
export class HostedSuiteCompletedForm
{
    public constructor(init?: Partial<HostedSuiteCompletedForm>) { (Object as any).assign(this, init); }
}

/** @description How far a report is */
export enum ReportStatuses
{
    Queued = 'Queued',
    Running = 'Running',
    Completed = 'Completed',
    Error = 'Error',
}

export enum SessionDialState
{
    None = 'None',
    Active = 'Active',
}

export class SessionLogInfo
{
    public date: string;
    public message: string;

    public constructor(init?: Partial<SessionLogInfo>) { (Object as any).assign(this, init); }
}

export enum SessionMemberCallState
{
    None = 'None',
    Ringing = 'Ringing',
    Connected = 'Connected',
    Hold = 'Hold',
}

export enum SessionMemberRoles
{
    None = 'None',
    Caller = 'Caller',
    Agent = 'Agent',
    Transfer = 'Transfer',
}

export class SessionMemberInfo
{
    public identity: string;
    public endpointId: string;
    public displayName: string;
    public isOriginalMember: boolean;
    public avatarUrl: string;
    public applicationData: { [index: string]: string; };
    public callState: SessionMemberCallState;
    public role: SessionMemberRoles;
    public callSid: string;
    public muted: boolean;

    public constructor(init?: Partial<SessionMemberInfo>) { (Object as any).assign(this, init); }
}

export enum SessionDirections
{
    Incoming = 'Incoming',
    Outgoing = 'Outgoing',
}

/** @description The outcome of checking an account */
// @Api(Description="The outcome of checking an account")
export class CheckAccountResponse
{
    /** @description The outcome of the check */
    // @ApiMember(Description="The outcome of the check")
    public message: string;

    public constructor(init?: Partial<CheckAccountResponse>) { (Object as any).assign(this, init); }
}

export class AccountInfo extends EntityInfo
{
    /** @description The name of this account */
    // @ApiMember(Description="The name of this account")
    public name: string;

    /** @description The ID of this account's parent */
    // @ApiMember(Description="The ID of this account's parent")
    public parentAccountId: string;

    /** @description The twilio account SID */
    // @ApiMember(Description="The twilio account SID")
    public twilioAccountSid: string;

    /** @description The ancestors of this account. Useful for breadcrumbs */
    // @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    public ancestorIds: string[];

    /** @description The max number of phone numbers this account can have */
    // @ApiMember(Description="The max number of phone numbers this account can have")
    public maxPhoneNumbers: number;

    /** @description This account is BYOA */
    // @ApiMember(Description="This account is BYOA")
    public isBYOA: boolean;

    /** @description TrustHub Profile Sid */
    // @ApiMember(Description="TrustHub Profile Sid")
    public trustHubProfileSid: string;

    /** @description The ID of the logo file */
    // @ApiMember(Description="The ID of the logo file")
    public logoId: string;

    /** @description The URI of the logo file */
    // @ApiMember(Description="The URI of the logo file")
    public logoUri: string;

    /** @description The billing settings for this account */
    // @ApiMember(Description="The billing settings for this account")
    public billingSettings: BillingSettings;

    public constructor(init?: Partial<AccountInfo>) { super(init); (Object as any).assign(this, init); }
}

export class ListResponse<T>
{
    /** @description The items */
    // @ApiMember(Description="The items")
    public items: T[];

    /** @description The total number of items */
    // @ApiMember(Description="The total number of items")
    public totalCount: number;

    /** @description The total number of pages */
    // @ApiMember(Description="The total number of pages")
    public totalPages: number;

    /** @description Are there more pages of items? Used with simplified paging */
    // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    public hasMorePages: boolean;

    public constructor(init?: Partial<ListResponse<T>>) { (Object as any).assign(this, init); }
}

/** @description An address for emergency calls */
// @Api(Description="An address for emergency calls")
export class AddressInfo
{
    /** @description The ID */
    // @ApiMember(Description="The ID")
    public id: string;

    /** @description A name to recognise it by */
    // @ApiMember(Description="A name to recognise it by")
    public friendlyName: string;

    /** @description Whether emergency calls may use the address */
    // @ApiMember(Description="Whether emergency calls may use the address")
    public emergencyEnabled: boolean;

    /** @description The name of the person or company at the address */
    // @ApiMember(Description="The name of the person or company at the address")
    public customerName: string;

    /** @description The street */
    // @ApiMember(Description="The street")
    public street: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    public city: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    public region: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    public postalCode: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCountry: string;

    public constructor(init?: Partial<AddressInfo>) { (Object as any).assign(this, init); }
}

export class AISessionInfo extends EntityInfo
{
    /** @description The ID of the account associated with this session */
    // @ApiMember(Description="The ID of the account associated with this session")
    public accountId: string;

    /** @description The name of the account associated with this customer */
    // @ApiMember(Description="The name of the account associated with this customer")
    public accountName: string;

    /** @description The purpose for this AI session */
    // @ApiMember(Description="The purpose for this AI session")
    public purpose: string;

    public constructor(init?: Partial<AISessionInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description An AI session with its queued actions */
// @Api(Description="An AI session with its queued actions")
export class AISessionDetail extends AISessionInfo
{
    /** @description The queued actions recorded on the session */
    // @ApiMember(Description="The queued actions recorded on the session")
    public actions: AISessionActionInfo[];

    /** @description The text log of the latest applied change set */
    // @ApiMember(Description="The text log of the latest applied change set")
    public log: string;

    public constructor(init?: Partial<AISessionDetail>) { super(init); (Object as any).assign(this, init); }
}

/** @description AI minutes over a range of days */
// @Api(Description="AI minutes over a range of days")
export class AIUsage
{
    /** @description The minutes of each account */
    // @ApiMember(Description="The minutes of each account")
    public accountUsage: AIAccountUsage[];

    /** @description The minutes of each customer */
    // @ApiMember(Description="The minutes of each customer")
    public customerUsage: AICustomerUsage[];

    public constructor(init?: Partial<AIUsage>) { (Object as any).assign(this, init); }
}

/** @description A file: an upload, a voice message, a recording, a fax */
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
export class FileInfo extends EntityInfo
{
    /** @description The type of file */
    // @ApiMember(Description="The type of file")
    public type: FileTypes;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public accountName: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description The ID of the agent */
    // @ApiMember(Description="The ID of the agent")
    public userId: string;

    /** @description The name of the agent */
    // @ApiMember(Description="The name of the agent")
    public userName: string;

    /** @description The original name of the file */
    // @ApiMember(Description="The original name of the file")
    public fileName: string;

    /** @description Where the bytes are */
    // @ApiMember(Description="Where the bytes are")
    public uri: string;

    /** @description The content type */
    // @ApiMember(Description="The content type")
    public contentType: string;

    /** @description The length of the file in bytes */
    // @ApiMember(Description="The length of the file in bytes")
    public contentLength: number;

    /** @description The carrier's ID of the recording */
    // @ApiMember(Description="The carrier's ID of the recording")
    public recordingSid: string;

    /** @description The length of the recording in seconds */
    // @ApiMember(Description="The length of the recording in seconds")
    public recordingDuration: number;

    /** @description Who was recorded */
    // @ApiMember(Description="Who was recorded")
    public recordingFrom: string;

    /** @description The transcription by a person */
    // @ApiMember(Description="The transcription by a person")
    public transcription: string;

    /** @description The caller ID of incoming calls */
    // @ApiMember(Description="The caller ID of incoming calls")
    public fromAddress: string;

    /** @description The dialed number of outgoing calls */
    // @ApiMember(Description="The dialed number of outgoing calls")
    public toAddress: string;

    /** @description The transcription by a machine */
    // @ApiMember(Description="The transcription by a machine")
    public aiTranscription: string;

    public constructor(init?: Partial<FileInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description What a user's app needs to start */
// @Api(Description="What a user's app needs to start")
export class EndpointAppConfig
{
    /** @description The ID of the user endpoint */
    // @ApiMember(Description="The ID of the user endpoint")
    public endpointId: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The token for the voice SDK of the carrier */
    // @ApiMember(Description="The token for the voice SDK of the carrier")
    public accessToken: string;

    /** @description The identity at the carrier */
    // @ApiMember(Description="The identity at the carrier")
    public identity: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    public emailAddress: string;

    /** @description The user */
    // @ApiMember(Description="The user")
    public userInfo: AppUserInfo;

    /** @description The state of the agent */
    // @ApiMember(Description="The state of the agent")
    public agentState: AgentStates;

    /** @description Why the agent is in this state */
    // @ApiMember(Description="Why the agent is in this state")
    public agentStateReason: AgentStateReasons;

    /** @description The tabs of the app */
    // @ApiMember(Description="The tabs of the app")
    public tabs: Object[];

    /** @description The settings of the app */
    // @ApiMember(Description="The settings of the app")
    public appSettings: AppSettings;

    /** @description Settings of an outside phone system */
    // @ApiMember(Description="Settings of an outside phone system")
    public thirdPartyPhoneSystemSettings: ThirdPartyPhoneSystemSettings;

    public constructor(init?: Partial<EndpointAppConfig>) { (Object as any).assign(this, init); }
}

/** @description Files */
// @Api(Description="Files")
export class GetMyFilesResponse
{
    /** @description The files */
    // @ApiMember(Description="The files")
    public files: FileInfo[];

    public constructor(init?: Partial<GetMyFilesResponse>) { (Object as any).assign(this, init); }
}

/** @description What a user may configure */
// @Api(Description="What a user may configure")
export class ListSettingsObjectsResponse
{
    /** @description What can be configured */
    // @ApiMember(Description="What can be configured")
    public settingsObjects: SettingsObject[];

    public constructor(init?: Partial<ListSettingsObjectsResponse>) { (Object as any).assign(this, init); }
}

/** @description Who is signed in */
// @Api(Description="Who is signed in")
export class AuthenticateResponse
{
    /** @description The ID of the user who is signed in */
    // @ApiMember(Description="The ID of the user who is signed in")
    public userId: string;

    /** @description The ID of the session: the value of the cookie in force */
    // @ApiMember(Description="The ID of the session: the value of the cookie in force")
    public sessionId: string;

    /** @description The user name, as it was typed */
    // @ApiMember(Description="The user name, as it was typed")
    public userName: string;

    /** @description The name of the user to show */
    // @ApiMember(Description="The name of the user to show")
    public displayName: string;

    /** @description Where the caller came from */
    // @ApiMember(Description="Where the caller came from")
    public referrerUrl: string;

    /** @description The access token, where tokens are used */
    // @ApiMember(Description="The access token, where tokens are used")
    public bearerToken: string;

    /** @description The refresh token, where tokens are used */
    // @ApiMember(Description="The refresh token, where tokens are used")
    public refreshToken: string;

    /** @description The URL of the picture of the user */
    // @ApiMember(Description="The URL of the picture of the user")
    public profileUrl: string;

    /** @description The roles of the user */
    // @ApiMember(Description="The roles of the user")
    public roles: string[];

    /** @description The permissions of the user */
    // @ApiMember(Description="The permissions of the user")
    public permissions: string[];

    /** @description What went wrong, if anything did */
    // @ApiMember(Description="What went wrong, if anything did")
    public responseStatus: ResponseStatus;

    /** @description Anything else */
    // @ApiMember(Description="Anything else")
    public meta: { [index: string]: string; };

    public constructor(init?: Partial<AuthenticateResponse>) { (Object as any).assign(this, init); }
}

/** @description A login */
// @Api(Description="A login")
export class UserInfo
{
    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    public id: string;

    /** @description Whether anybody is signed in */
    // @ApiMember(Description="Whether anybody is signed in")
    public isAuthenticated: boolean;

    /** @description The first name */
    // @ApiMember(Description="The first name")
    public firstName: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    public lastName: string;

    /** @description The full name */
    // @ApiMember(Description="The full name")
    public name: string;

    /** @description The URL of the picture */
    // @ApiMember(Description="The URL of the picture")
    public avatarUrl: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    public emailAddress: string;

    /** @description The roles of the login */
    // @ApiMember(Description="The roles of the login")
    public roles: string[];

    /** @description The accounts the login may use; parallel to accountNames */
    // @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    public accountIds: string[];

    /** @description The names of the accounts the login may use; parallel to accountIds */
    // @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    public accountNames: string[];

    /** @description What a portal manager may change */
    // @ApiMember(Description="What a portal manager may change")
    public managerAccess: UserManagerAccess;

    /** @description What the login may see in the dashboard */
    // @ApiMember(Description="What the login may see in the dashboard")
    public dashboardPermissions: DashboardPermissions[];

    public constructor(init?: Partial<UserInfo>) { (Object as any).assign(this, init); }
}

/** @description How much of something was used */
// @Api(Description="How much of something was used")
export class UsageRecordInfo
{
    /** @description The carrier's ID of the account */
    // @ApiMember(Description="The carrier's ID of the account")
    public accountSid: string;

    /** @description What was used */
    // @ApiMember(Description="What was used")
    public category: string;

    /** @description How many times it was used */
    // @ApiMember(Description="How many times it was used")
    public count: number;

    /** @description What is counted */
    // @ApiMember(Description="What is counted")
    public countUnit: string;

    /** @description The category in words */
    // @ApiMember(Description="The category in words")
    public description: string;

    /** @description The last day counted (YYYY-MM-DD) */
    // @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    public endDate: string;

    /** @description The price */
    // @ApiMember(Description="The price")
    public price: number;

    /** @description The currency of the price */
    // @ApiMember(Description="The currency of the price")
    public priceUnit: string;

    /** @description The first day counted (YYYY-MM-DD) */
    // @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    public startDate: string;

    /** @description How much was used */
    // @ApiMember(Description="How much was used")
    public usage: string;

    /** @description The unit of the usage */
    // @ApiMember(Description="The unit of the usage")
    public usageUnit: string;

    /** @description The URI of the record at the carrier */
    // @ApiMember(Description="The URI of the record at the carrier")
    public uri: string;

    public constructor(init?: Partial<UsageRecordInfo>) { (Object as any).assign(this, init); }
}

/** @description Contacts */
// @Api(Description="Contacts")
export class GetMyContactsResponse
{
    /** @description The contacts */
    // @ApiMember(Description="The contacts")
    public contacts: AppContact[];

    public constructor(init?: Partial<GetMyContactsResponse>) { (Object as any).assign(this, init); }
}

/** @description Which state holds when */
// @Api(Description="Which state holds when")
export class Schedule
{
    /** @description The time zone of the rules (IANA) */
    // @ApiMember(Description="The time zone of the rules (IANA)")
    public timeZoneId: string;

    /** @description Whether to take the parent's schedule instead */
    // @ApiMember(Description="Whether to take the parent's schedule instead")
    public inherit: boolean;

    /** @description Closed whatever the rules say */
    // @ApiMember(Description="Closed whatever the rules say")
    public forceClosed: boolean;

    /** @description The rules, the first match wins */
    // @ApiMember(Description="The rules, the first match wins")
    public rules: SchedulingRule[];

    /** @description The state when no rule matches */
    // @ApiMember(Description="The state when no rule matches")
    public defaultState: string;

    public constructor(init?: Partial<Schedule>) { (Object as any).assign(this, init); }
}

/** @description A customer of an account */
// @Api(Description="A customer of an account")
export class CustomerInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer above */
    // @ApiMember(Description="The ID of the customer above")
    public parentCustomerId: string;

    /** @description The customers above this one, outermost first */
    // @ApiMember(Description="The customers above this one, outermost first")
    public breadcrumb: CustomerBreadcrumb[];

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public accountName: string;

    /** @description Staging rather than production */
    // @ApiMember(Description="Staging rather than production")
    public isStaging: boolean;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public name: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description The tags of the customer */
    // @ApiMember(Description="The tags of the customer")
    public tags: Tag[];

    /** @description The schedule of the customer */
    // @ApiMember(Description="The schedule of the customer")
    public schedule: Schedule;

    /** @description The record in an outside system it is tied to */
    // @ApiMember(Description="The record in an outside system it is tied to")
    public integrationData: EntityIntegrationData;

    /** @description Otherwise billing settings come from the parent */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    public overrideBillingSettings: boolean;

    /** @description The billing settings */
    // @ApiMember(Description="The billing settings")
    public billingSettings: BillingSettings;

    /** @description Otherwise app settings come from the parent */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    public overrideAppSettings: boolean;

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    public appSettings: AppSettings;

    public constructor(init?: Partial<CustomerInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description What a schedule says */
// @Api(Description="What a schedule says")
export class TestScheduleResponse
{
    /** @description The name of the state at that moment */
    // @ApiMember(Description="The name of the state at that moment")
    public stateName: string;

    /** @description The time zone that was used (IANA) */
    // @ApiMember(Description="The time zone that was used (IANA)")
    public timeZoneId: string;

    public constructor(init?: Partial<TestScheduleResponse>) { (Object as any).assign(this, init); }
}

/** @description Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant */
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
export class EndpointInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public accountName: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    public displayName: string;

    /** @description The type of endpoint */
    // @ApiMember(Description="The type of endpoint")
    public type: EndpointTypes;

    /** @description Extra text for grids */
    // @ApiMember(Description="Extra text for grids")
    public extraInformation: string;

    /** @description The ID of the voice flow */
    // @ApiMember(Description="The ID of the voice flow")
    public flowId: string;

    /** @description The name of the voice flow */
    // @ApiMember(Description="The name of the voice flow")
    public flowName: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description Single flow or scheduled flows */
    // @ApiMember(Description="Single flow or scheduled flows")
    public flowSchedule: EndpointFlowSchedules;

    /** @description The schedule that picks among the scheduled flows */
    // @ApiMember(Description="The schedule that picks among the scheduled flows")
    public schedule: Schedule;

    /** @description The flow of each schedule state */
    // @ApiMember(Description="The flow of each schedule state")
    public scheduledFlows: ScheduledFlow[];

    /** @description Whether text messages are off */
    // @ApiMember(Description="Whether text messages are off")
    public disableSms: boolean;

    /** @description Leave the number's messaging campaign alone */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    public useExternal10DlcCampaign: boolean;

    /** @description Whether the number is registered only, not bought */
    // @ApiMember(Description="Whether the number is registered only, not bought")
    public isVirtualPhoneNumber: boolean;

    /** @description The number of a number endpoint (E.164) */
    // @ApiMember(Description="The number of a number endpoint (E.164)")
    public phoneNumber: string;

    /** @description The name of the endpoint */
    // @ApiMember(Description="The name of the endpoint")
    public name: string;

    /** @description The address of an email endpoint */
    // @ApiMember(Description="The address of an email endpoint")
    public emailAddress: string;

    /** @description The SIP user name */
    // @ApiMember(Description="The SIP user name")
    public sipUserName: string;

    /** @description The SIP password; shown once, when it is made */
    // @ApiMember(Description="The SIP password; shown once, when it is made")
    public sipPassword: string;

    /** @description The first name of a user */
    // @ApiMember(Description="The first name of a user")
    public userFirstName: string;

    /** @description The last name of a user */
    // @ApiMember(Description="The last name of a user")
    public userLastName: string;

    /** @description The email address of a user endpoint */
    // @ApiMember(Description="The email address of a user endpoint")
    public userEmailAddress: string;

    /** @description Whether a user endpoint has a soft phone or a SIP phone */
    // @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    public userMode?: UserModes;

    /** @description What a portal manager may change */
    // @ApiMember(Description="What a portal manager may change")
    public managerAccess?: UserManagerAccess;

    /** @description What the login may see in the dashboard */
    // @ApiMember(Description="What the login may see in the dashboard")
    public dashboardPermissions: DashboardPermissions[];

    /** @description The IDs of the users in a team, in the order in which they are called */
    // @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    public teamMembers: string[];

    /** @description The ID of the address a number is registered with */
    // @ApiMember(Description="The ID of the address a number is registered with")
    public addressSid: string;

    /** @description The tags of the endpoint */
    // @ApiMember(Description="The tags of the endpoint")
    public tags: Tag[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    public appSettings: AppSettings;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    public assistantSettings: AssistantSettings;

    /** @description The state of the agent, for a user endpoint */
    // @ApiMember(Description="The state of the agent, for a user endpoint")
    public agentState?: AgentStates;

    /** @description The record in an outside system it is tied to */
    // @ApiMember(Description="The record in an outside system it is tied to")
    public integrationData: EntityIntegrationData;

    public constructor(init?: Partial<EndpointInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description A caller-id verification that is under way */
// @Api(Description="A caller-id verification that is under way")
export class CallerIdVerification
{
    /** @description The number that is called (E.164) */
    // @ApiMember(Description="The number that is called (E.164)")
    public phoneNumber: string;

    /** @description The name the number gets at the carrier */
    // @ApiMember(Description="The name the number gets at the carrier")
    public friendlyName: string;

    /** @description What to type on the phone */
    // @ApiMember(Description="What to type on the phone")
    public validationCode: string;

    public constructor(init?: Partial<CallerIdVerification>) { (Object as any).assign(this, init); }
}

/** @description A flow: a graph of nodes that runs when something arrives */
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
export class FlowInfo extends EntityInfo
{
    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    public name: string;

    /** @description What the flow can be used for */
    // @ApiMember(Description="What the flow can be used for")
    public roles: FlowRoles[];

    /** @description What the flow does */
    // @ApiMember(Description="What the flow does")
    public description: string;

    /** @description Notes for those who edit the flow */
    // @ApiMember(Description="Notes for those who edit the flow")
    public notes: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public accountName: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description The nodes; listings leave them out unless asked */
    // @ApiMember(Description="The nodes; listings leave them out unless asked")
    public nodes: FlowNode[];

    /** @description The values the flow takes and gives */
    // @ApiMember(Description="The values the flow takes and gives")
    public parameters: FlowParameter[];

    /** @description Where the flow ends */
    // @ApiMember(Description="Where the flow ends")
    public exits: FlowExit[];

    /** @description Designer layout data */
    // @ApiMember(Description="Designer layout data")
    public ui: FlowUI;

    /** @description The tags of the flow */
    // @ApiMember(Description="The tags of the flow")
    public tags: Tag[];

    /** @description How many nodes the flow has */
    // @ApiMember(Description="How many nodes the flow has")
    public nodeCount: number;

    public constructor(init?: Partial<FlowInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description Flows and the custom fields they use */
// @Api(Description="Flows and the custom fields they use")
export class PackageInfo
{
    /** @description The flows */
    // @ApiMember(Description="The flows")
    public flows: FlowInfo[];

    /** @description The custom fields of customers that the flows use */
    // @ApiMember(Description="The custom fields of customers that the flows use")
    public customerFields: CustomerDataField[];

    /** @description The custom fields of endpoints that the flows use */
    // @ApiMember(Description="The custom fields of endpoints that the flows use")
    public endpointFields: EndpointDataField[];

    /** @description The custom fields of the account that the flows use */
    // @ApiMember(Description="The custom fields of the account that the flows use")
    public systemFields: SystemSettingsField[];

    public constructor(init?: Partial<PackageInfo>) { (Object as any).assign(this, init); }
}

/** @description A kind of node that a flow can use */
// @Api(Description="A kind of node that a flow can use")
export class AvailableFlowNode extends FlowNodeSpec
{
    /** @description The channels it makes sense on */
    // @ApiMember(Description="The channels it makes sense on")
    public channels: FlowChannels[];

    /** @description What a flow can be used for that has it */
    // @ApiMember(Description="What a flow can be used for that has it")
    public roles: FlowRoles[];

    /** @description The fields it cannot run without */
    // @ApiMember(Description="The fields it cannot run without")
    public requiredFields: string[];

    public constructor(init?: Partial<AvailableFlowNode>) { super(init); (Object as any).assign(this, init); }
}

/** @description Fields by the source they belong to */
// @Api(Description="Fields by the source they belong to")
export class GetParameterFieldNamesResponse
{
    /** @description Fields of the customer */
    // @ApiMember(Description="Fields of the customer")
    public customer: GetParameterField[];

    /** @description Fields of the account */
    // @ApiMember(Description="Fields of the account")
    public system: GetParameterField[];

    /** @description Fields of the session */
    // @ApiMember(Description="Fields of the session")
    public session: GetParameterField[];

    /** @description Fields of the endpoint */
    // @ApiMember(Description="Fields of the endpoint")
    public endpoint: GetParameterField[];

    /** @description Fields of the user */
    // @ApiMember(Description="Fields of the user")
    public user: GetParameterField[];

    public constructor(init?: Partial<GetParameterFieldNamesResponse>) { (Object as any).assign(this, init); }
}

/** @description What became of a package, or would */
// @Api(Description="What became of a package, or would")
export class PackageImportInfo
{
    /** @description Whether it was imported; false for a preflight */
    // @ApiMember(Description="Whether it was imported; false for a preflight")
    public isImported: boolean;

    /** @description The flows */
    // @ApiMember(Description="The flows")
    public flows: PackageFlow[];

    /** @description The custom fields */
    // @ApiMember(Description="The custom fields")
    public fields: PackageFieldInfo[];

    /** @description What flows belong to, are tagged with, and name as it is */
    // @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    public resources: PackageResource[];

    /** @description What is in the way; nothing is imported while there is something */
    // @ApiMember(Description="What is in the way; nothing is imported while there is something")
    public conflicts: PackageConflict[];

    /** @description The IDs in the package and the IDs in the account */
    // @ApiMember(Description="The IDs in the package and the IDs in the account")
    public resourceMap: { [index: string]: string; };

    public constructor(init?: Partial<PackageImportInfo>) { (Object as any).assign(this, init); }
}

/** @description A state that a flow had, kept as it was */
// @Api(Description="A state that a flow had, kept as it was")
export class FlowRevisionInfo
{
    /** @description The ID of the revision */
    // @ApiMember(Description="The ID of the revision")
    public id: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description Counts the states of the flow from 1 */
    // @ApiMember(Description="Counts the states of the flow from 1")
    public number: number;

    /** @description The date of the change that made it */
    // @ApiMember(Description="The date of the change that made it")
    public dateCreated: string;

    /** @description Who made the change */
    // @ApiMember(Description="Who made the change")
    public createdBy: string;

    /** @description Why the change was made, as who made it says */
    // @ApiMember(Description="Why the change was made, as who made it says")
    public comment: string;

    /** @description The operation that made the change */
    // @ApiMember(Description="The operation that made the change")
    public action: string;

    /** @description The members of the flow that the change was about */
    // @ApiMember(Description="The members of the flow that the change was about")
    public members: string[];

    /** @description How many nodes the flow had */
    // @ApiMember(Description="How many nodes the flow had")
    public nodeCount: number;

    /** @description The flow as it was; listings leave it out */
    // @ApiMember(Description="The flow as it was; listings leave it out")
    public flow: FlowInfo;

    public constructor(init?: Partial<FlowRevisionInfo>) { (Object as any).assign(this, init); }
}

/** @description What differs between two states of a flow; nothing is listed that only moved or got another ID */
// @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
export class FlowDiff
{
    /** @description The number of the revision compared with */
    // @ApiMember(Description="The number of the revision compared with")
    public from: number;

    /** @description The number of the revision that is compared */
    // @ApiMember(Description="The number of the revision that is compared")
    public to: number;

    /** @description Name, roles, texts, customer and tags */
    // @ApiMember(Description="Name, roles, texts, customer and tags")
    public members: FlowMemberChange[];

    /** @description The nodes */
    // @ApiMember(Description="The nodes")
    public nodes: FlowNodeChange[];

    /** @description Where nodes lead */
    // @ApiMember(Description="Where nodes lead")
    public transitions: FlowTransitionChange[];

    /** @description The parameters of nodes, with those inside of lists and structs, but no transitions */
    // @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    public nodeParameters: FlowNodeParameterChange[];

    /** @description The values the flow takes and gives */
    // @ApiMember(Description="The values the flow takes and gives")
    public parameters: FlowParameterChange[];

    /** @description Where the flow ends */
    // @ApiMember(Description="Where the flow ends")
    public exits: FlowExitChange[];

    /** @description Whether the layout in the designer differs */
    // @ApiMember(Description="Whether the layout in the designer differs")
    public isLayoutChanged: boolean;

    public constructor(init?: Partial<FlowDiff>) { (Object as any).assign(this, init); }
}

/** @description A connection to an outside system */
// @Api(Description="A connection to an outside system")
export class IntegrationInfo extends EntityInfo
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public customerName: string;

    /** @description The date of the last sync */
    // @ApiMember(Description="The date of the last sync")
    public dateLastSync: string;

    /** @description The customers from the outermost to the one this belongs to */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description The name of the integration */
    // @ApiMember(Description="The name of the integration")
    public name: string;

    /** @description Create customers and users while syncing */
    // @ApiMember(Description="Create customers and users while syncing")
    public automaticallyCreateCustomers: boolean;

    /** @description The outside system */
    // @ApiMember(Description="The outside system")
    public type: IntegrationTypes;

    /** @description The state of the connection */
    // @ApiMember(Description="The state of the connection")
    public status: IntegrationStatuses;

    /** @description What the status means */
    // @ApiMember(Description="What the status means")
    public statusMessage: string;

    /** @description The shape of the settings */
    // @ApiMember(Description="The shape of the settings")
    public settingsDataType: DataType;

    /** @description The settings, in the shape given beside */
    // @ApiMember(Description="The settings, in the shape given beside")
    public settings: Struct;

    /** @description What the integration can do */
    // @ApiMember(Description="What the integration can do")
    public features: IntegrationFeatures[];

    /** @description Whether the outside system has authorised us (OAuth) */
    // @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    public isAuthorized: boolean;

    public constructor(init?: Partial<IntegrationInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description Conversations */
// @Api(Description="Conversations")
export class ListConversationsResponse
{
    /** @description The conversations */
    // @ApiMember(Description="The conversations")
    public conversations: ConversationInfo[];

    public constructor(init?: Partial<ListConversationsResponse>) { (Object as any).assign(this, init); }
}

/** @description What became of a message that arrived for a flow */
// @Api(Description="What became of a message that arrived for a flow")
export class FlowMessageInfo
{
    /** @description The ID of the session the message is part of */
    // @ApiMember(Description="The ID of the session the message is part of")
    public sessionId: string;

    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message")
    public messageId: string;

    /** @description Whether the message began the session */
    // @ApiMember(Description="Whether the message began the session")
    public isNewSession: boolean;

    /** @description Whether a flow has taken the message up */
    // @ApiMember(Description="Whether a flow has taken the message up")
    public isHandled: boolean;

    public constructor(init?: Partial<FlowMessageInfo>) { (Object as any).assign(this, init); }
}

export class SessionInfo extends EntityInfo
{
    /** @description The state of the session */
    // @ApiMember(Description="The state of the session")
    public dialState: SessionDialState;

    /** @description The call state of the session */
    // @ApiMember(Description="The call state of the session")
    public callState: SessionCallState;

    /** @description The queue state of the session */
    // @ApiMember(Description="The queue state of the session")
    public queueState: SessionQueueStates;

    /** @description The ID of the account associated with the flow */
    // @ApiMember(Description="The ID of the account associated with the flow")
    public accountId: string;

    /** @description The name of the account associated with the session */
    // @ApiMember(Description="The name of the account associated with the session")
    public accountName: string;

    /** @description The ID of the customer this session is associated with */
    // @ApiMember(Description="The ID of the customer this session is associated with")
    public customerId: string;

    /** @description The customer breadcrumb this session is associated with */
    // @ApiMember(Description="The customer breadcrumb this session is associated with")
    public customerBreadcrumb: CustomerBreadcrumb[];

    /** @description The name of the customer this session is associated with */
    // @ApiMember(Description="The name of the customer this session is associated with")
    public customerName: string;

    /** @description The ID of the endpoint associated with this session */
    // @ApiMember(Description="The ID of the endpoint associated with this session")
    public endpointId: string;

    /** @description The name of the endpoint associated with this session */
    // @ApiMember(Description="The name of the endpoint associated with this session")
    public endpointName: string;

    /** @description The date the call completed */
    // @ApiMember(Description="The date the call completed")
    public dateCompleted: string;

    /** @description The destination of the session (e.g. what was entered into the Dial box) */
    // @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    public destination: string;

    /** @description The to address if any */
    // @ApiMember(Description="The to address if any")
    public toAddress: string;

    /** @description The from address if any */
    // @ApiMember(Description="The from address if any")
    public fromAddress: string;

    /** @description The from name if any */
    // @ApiMember(Description="The from name if any")
    public fromName: string;

    /** @description Answered by name (if any) */
    // @ApiMember(Description="Answered by name (if any)")
    public answeredByName: string;

    /** @description The ID of the queue member assigned to this call */
    // @ApiMember(Description="The ID of the queue member assigned to this call")
    public queueMemberId: string;

    /** @description The flow channel */
    // @ApiMember(Description="The flow channel")
    public channel: FlowChannels;

    /** @description Has the session ended */
    // @ApiMember(Description="Has the session ended")
    public ended: boolean;

    /** @description The outcome of the call */
    // @ApiMember(Description="The outcome of the call")
    public outcome: string;

    /** @description The twilio Call SID of this session */
    // @ApiMember(Description="The twilio Call SID of this session")
    public callSid: string;

    /** @description Any console data for this session */
    // @ApiMember(Description="Any console data for this session")
    public consoleData: string;

    /** @description The name of the hold queue for this call */
    // @ApiMember(Description="The name of the hold queue for this call")
    public holdQueueName: string;

    /** @description The user ID who put this call on hold */
    // @ApiMember(Description="The user ID who put this call on hold")
    public heldByUserId: string;

    /** @description The reason for the hold */
    // @ApiMember(Description="The reason for the hold")
    public holdReason: SessionHoldReasons;

    /** @description The SID of the conference if in a conference call */
    // @ApiMember(Description="The SID of the conference if in a conference call")
    public conferenceSid: string;

    /** @description The display name for this session */
    // @ApiMember(Description="The display name for this session")
    public displayName: string;

    /** @description The log entries for this session */
    // @ApiMember(Description="The log entries for this session")
    public log: SessionLogInfo[];

    /** @description The members of this session */
    // @ApiMember(Description="The members of this session")
    public members: SessionMemberInfo[];

    /** @description The callback number (typically used for SIP to User calls) */
    // @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    public callbackNumber: string;

    /** @description The ID of the endpoint that answered */
    // @ApiMember(Description="The ID of the endpoint that answered")
    public answeredById: string;

    /** @description Is this session incoming or outgoing? */
    // @ApiMember(Description="Is this session incoming or outgoing?")
    public direction: SessionDirections;

    /** @description The phone number that this session is coming from (used with SMS chats) */
    // @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    public fromPhoneNumber: string;

    /** @description The Call SID of the most recently added conference participant */
    // @ApiMember(Description="The Call SID of the most recently added conference participant")
    public mostRecentParticipantCallSid: string;

    /** @description Was this session missed? */
    // @ApiMember(Description="Was this session missed?")
    public wasMissed: boolean;

    /** @description The ring queue that the call is currently in */
    // @ApiMember(Description="The ring queue that the call is currently in")
    public ringQueueId: string;

    public constructor(init?: Partial<SessionInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description What the home page of the portal shows */
// @Api(Description="What the home page of the portal shows")
export class AppHomeInformation
{
    /** @description Whether the customer comes from HostedSuite */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    public isHostedSuiteCustomer: boolean;

    /** @description Recent conversations */
    // @ApiMember(Description="Recent conversations")
    public conversations: ConversationInfo[];

    /** @description Recent sessions */
    // @ApiMember(Description="Recent sessions")
    public calls: SessionInfo[];

    /** @description Figures on calls for the home page */
    // @ApiMember(Description="Figures on calls for the home page")
    public callMetrics: AppHomeCallMetric[];

    /** @description Voice messages */
    // @ApiMember(Description="Voice messages")
    public voicemail: FileInfo[];

    /** @description Completed forms */
    // @ApiMember(Description="Completed forms")
    public forms: HostedSuiteCompletedForm[];

    public constructor(init?: Partial<AppHomeInformation>) { (Object as any).assign(this, init); }
}

/** @description Settings of the account, as the portal sees them */
// @Api(Description="Settings of the account, as the portal sees them")
export class AppSystemSettingsInfo
{
    /** @description The custom fields of endpoints */
    // @ApiMember(Description="The custom fields of endpoints")
    public endpointFields: EndpointDataField[];

    /** @description Whether the customer comes from HostedSuite */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    public isHostedSuiteCustomer: boolean;

    /** @description The time zone of the customer */
    // @ApiMember(Description="The time zone of the customer")
    public customerTimeZoneId: string;

    public constructor(init?: Partial<AppSystemSettingsInfo>) { (Object as any).assign(this, init); }
}

/** @description A device that gets push notifications */
// @Api(Description="A device that gets push notifications")
export class DeviceTokenInfo
{
    /** @description The type of the device */
    // @ApiMember(Description="The type of the device")
    public deviceType: DeviceTypes;

    /** @description The push token */
    // @ApiMember(Description="The push token")
    public token: string;

    public constructor(init?: Partial<DeviceTokenInfo>) { (Object as any).assign(this, init); }
}

/** @description A report: how far it is and where the workbook is */
// @Api(Description="A report: how far it is and where the workbook is")
export class ReportInfo
{
    /** @description The ID of the report */
    // @ApiMember(Description="The ID of the report")
    public id: string;

    /** @description The name of the report */
    // @ApiMember(Description="The name of the report")
    public name: string;

    /** @description How far the report is */
    // @ApiMember(Description="How far the report is")
    public status: ReportStatuses;

    /** @description What the status means */
    // @ApiMember(Description="What the status means")
    public statusMessage: string;

    /** @description The date the report was requested */
    // @ApiMember(Description="The date the report was requested")
    public dateCreated: string;

    /** @description The date the status last changed */
    // @ApiMember(Description="The date the status last changed")
    public dateUpdated: string;

    /** @description Where the workbook is, once completed */
    // @ApiMember(Description="Where the workbook is, once completed")
    public downloadLink: string;

    /** @description The ID of the job that makes the report */
    // @ApiMember(Description="The ID of the job that makes the report")
    public jobId: string;

    /** @description The address that gets a mail when done */
    // @ApiMember(Description="The address that gets a mail when done")
    public emailAddressToNotify: string;

    /** @description The server that makes the report */
    // @ApiMember(Description="The server that makes the report")
    public server: string;

    public constructor(init?: Partial<ReportInfo>) { (Object as any).assign(this, init); }
}

/** @description Reports */
// @Api(Description="Reports")
export class ListReportsResponse
{
    /** @description The reports */
    // @ApiMember(Description="The reports")
    public reports: ReportInfo[];

    public constructor(init?: Partial<ListReportsResponse>) { (Object as any).assign(this, init); }
}

/** @description Calls in progress */
// @Api(Description="Calls in progress")
export class GetActiveCallsResponse
{
    /** @description The calls in progress, as the carrier describes them */
    // @ApiMember(Description="The calls in progress, as the carrier describes them")
    public calls: Object[];

    public constructor(init?: Partial<GetActiveCallsResponse>) { (Object as any).assign(this, init); }
}

/** @description Sessions */
// @Api(Description="Sessions")
export class GetMySessionsResponse
{
    /** @description The active sessions */
    // @ApiMember(Description="The active sessions")
    public sessions: SessionInfo[];

    public constructor(init?: Partial<GetMySessionsResponse>) { (Object as any).assign(this, init); }
}

/** @description Settings of the whole installation: what accounts begin with */
// @Api(Description="Settings of the whole installation: what accounts begin with")
export class GlobalSettingsInfo
{
    /** @description Documentation text that accounts begin with */
    // @ApiMember(Description="Documentation text that accounts begin with")
    public documentation: string;

    /** @description For how many days recordings are kept; 0 is for ever */
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    public recordingRetentionDays: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    public enableSipRefer: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    public autoAgentLogoffSeconds: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    public defaultSipRegion?: TwilioSipRegions;

    /** @description The date of the last change */
    // @ApiMember(Description="The date of the last change")
    public dateLastModified: string;

    /** @description The user who made the last change */
    // @ApiMember(Description="The user who made the last change")
    public lastModifiedBy: string;

    public constructor(init?: Partial<GlobalSettingsInfo>) { (Object as any).assign(this, init); }
}

/** @description Settings of an account */
// @Api(Description="Settings of an account")
export class SystemSettingsInfo extends EntityInfo
{
    /** @description Whether the test clock is used */
    // @ApiMember(Description="Whether the test clock is used")
    public overrideSystemTime: boolean;

    /** @description The time zone of the test clock */
    // @ApiMember(Description="The time zone of the test clock")
    public overrideSystemTimeZoneId: string;

    /** @description The time of the test clock (ISO 8601) */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    public overrideSystemDateTime: string;

    /** @description The custom fields of the account */
    // @ApiMember(Description="The custom fields of the account")
    public systemFields: SystemSettingsField[];

    /** @description The custom fields of customers */
    // @ApiMember(Description="The custom fields of customers")
    public customerFields: CustomerDataField[];

    /** @description The custom fields of endpoints */
    // @ApiMember(Description="The custom fields of endpoints")
    public endpointFields: EndpointDataField[];

    /** @description The email accounts */
    // @ApiMember(Description="The email accounts")
    public emailAccounts: EmailAccount[];

    /** @description The tags of the account */
    // @ApiMember(Description="The tags of the account")
    public tags: Tag[];

    /** @description Documentation text of the account */
    // @ApiMember(Description="Documentation text of the account")
    public documentation: string;

    /** @description For how many days recordings are kept */
    // @ApiMember(Description="For how many days recordings are kept")
    public recordingRetentionDays: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    public enableSipRefer: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    public autoAgentLogoffSeconds: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    public defaultSipRegion?: TwilioSipRegions;

    public constructor(init?: Partial<SystemSettingsInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description What may be dialed in one country */
// @Api(Description="What may be dialed in one country")
export class DialingPermissionsInfo
{
    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCode: string;

    /** @description The name of the country */
    // @ApiMember(Description="The name of the country")
    public name: string;

    /** @description Whether ordinary numbers may be dialed */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    public lowRiskNumbersEnabled: boolean;

    /** @description Whether high-risk special numbers may be dialed */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    public highRiskSpecialNumbersEnabled: boolean;

    /** @description Whether numbers prone to toll fraud may be dialed */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    public highRiskTollfraudNumbersEnabled: boolean;

    public constructor(init?: Partial<DialingPermissionsInfo>) { (Object as any).assign(this, init); }
}

/** @description Run server-side checks on an account */
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
export class CheckAccount implements IReturn<CheckAccountResponse>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<CheckAccount>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'CheckAccount'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new CheckAccountResponse(); }
}

/** @description Delete an account */
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
export class DeleteAccount implements IReturnVoid, IDelete
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<DeleteAccount>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteAccount'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description One account */
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
export class GetAccount implements IReturn<AccountInfo>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<GetAccount>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAccount'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new AccountInfo(); }
}

/** @description Accounts, filtered by name */
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
export class ListAccounts extends ListRequest<AccountInfo> implements IReturn<ListResponse<AccountInfo>>
{
    /** @description Filter by account name (contains match) */
    // @ApiMember(Description="Filter by account name (contains match)")
    public nameFilter: string;

    public constructor(init?: Partial<ListAccounts>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListAccounts'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<AccountInfo>(); }
}

/** @description Create an account */
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
export class NewAccount implements IReturn<AccountInfo>, IPost
{
    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public name: string;

    /** @description The carrier account ID when the tenant brings its own */
    // @ApiMember(Description="The carrier account ID when the tenant brings its own")
    public twilioAccountSid: string;

    /** @description The carrier token when the tenant brings its own */
    // @ApiMember(Description="The carrier token when the tenant brings its own")
    public twilioAuthToken: string;

    /** @description The ID of the account it belongs to */
    // @ApiMember(Description="The ID of the account it belongs to")
    public parentAccountId: string;

    public constructor(init?: Partial<NewAccount>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewAccount'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AccountInfo(); }
}

/** @description Change an account */
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
export class PatchAccount implements IReturn<AccountInfo>, IPatch
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the account */
    // @ApiMember(Description="The name of the account")
    public name: string;

    /** @description The max number of phone numbers the account can have */
    // @ApiMember(Description="The max number of phone numbers the account can have")
    public maxPhoneNumbers?: number;

    /** @description The ID of the logo file */
    // @ApiMember(Description="The ID of the logo file")
    public logoId: string;

    /** @description TrustHub Profile Sid */
    // @ApiMember(Description="TrustHub Profile Sid")
    public trustHubProfileSid: string;

    /** @description The billing settings */
    // @ApiMember(Description="The billing settings")
    public billingSettings: BillingSettings;

    public constructor(init?: Partial<PatchAccount>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchAccount'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new AccountInfo(); }
}

/** @description Issue new tokens for an account */
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
export class RegenerateAccountTokens implements IReturnVoid, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<RegenerateAccountTokens>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RegenerateAccountTokens'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Change an emergency-calling address */
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
export class PatchAddress implements IReturn<AddressInfo>, IPost
{
    /** @description The account the address belongs to */
    // @ApiMember(Description="The account the address belongs to")
    public accountId: string;

    /** @description The ID of the address */
    // @ApiMember(Description="The ID of the address")
    public addressId: string;

    /** @description A name to recognise it by */
    // @ApiMember(Description="A name to recognise it by")
    public friendlyName: string;

    /** @description Whether emergency calls may use the address */
    // @ApiMember(Description="Whether emergency calls may use the address")
    public emergencyEnabled: boolean;

    /** @description The name of the person or company at the address */
    // @ApiMember(Description="The name of the person or company at the address")
    public customerName: string;

    /** @description The street */
    // @ApiMember(Description="The street")
    public street: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    public city: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    public region: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    public postalCode: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCountry: string;

    public constructor(init?: Partial<PatchAddress>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchAddress'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AddressInfo(); }
}

/** @description Delete an emergency-calling address */
// @Route("/addresses/{addressId}", "DELETE")
// @Api(Description="Delete an emergency-calling address")
export class DeleteAddress implements IReturnVoid, IDelete
{
    /** @description The ID of the address */
    // @ApiMember(Description="The ID of the address")
    public addressId: string;

    public constructor(init?: Partial<DeleteAddress>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteAddress'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Emergency-calling addresses */
// @Route("/addresses", "GET")
// @Api(Description="Emergency-calling addresses")
export class ListAddresses extends ListRequest<AddressInfo> implements IReturn<ListResponse<AddressInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Filter by name, company, street or city (contains match) */
    // @ApiMember(Description="Filter by name, company, street or city (contains match)")
    public filter: string;

    public constructor(init?: Partial<ListAddresses>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListAddresses'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<AddressInfo>(); }
}

/** @description Add an emergency-calling address */
// @Route("/addresses", "POST")
// @Api(Description="Add an emergency-calling address")
export class NewAddress implements IReturn<AddressInfo>, IPost
{
    /** @description The account the address belongs to */
    // @ApiMember(Description="The account the address belongs to")
    public accountId: string;

    /** @description A name to recognise it by */
    // @ApiMember(Description="A name to recognise it by")
    public friendlyName: string;

    /** @description Whether emergency calls may use the address */
    // @ApiMember(Description="Whether emergency calls may use the address")
    public emergencyEnabled: boolean;

    /** @description The name of the person or company at the address */
    // @ApiMember(Description="The name of the person or company at the address")
    public customerName: string;

    /** @description The street */
    // @ApiMember(Description="The street")
    public street: string;

    /** @description The city */
    // @ApiMember(Description="The city")
    public city: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    public region: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    public postalCode: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCountry: string;

    public constructor(init?: Partial<NewAddress>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewAddress'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AddressInfo(); }
}

/** @description Apply every queued change of an AI session */
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
export class ApplyAISession implements IReturn<AISessionDetail>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<ApplyAISession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ApplyAISession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AISessionDetail(); }
}

/** @description Drop every queued action */
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
export class ClearAISessionActions implements IReturn<AISessionDetail>, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<ClearAISessionActions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ClearAISessionActions'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { return new AISessionDetail(); }
}

/** @description Delete an AI session */
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
export class DeleteAISession implements IReturnVoid, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<DeleteAISession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteAISession'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Drop one queued action */
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
export class DeleteAISessionAction implements IReturn<AISessionDetail>, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The ID of the queued action */
    // @ApiMember(Description="The ID of the queued action")
    public actionId: string;

    public constructor(init?: Partial<DeleteAISessionAction>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteAISessionAction'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { return new AISessionDetail(); }
}

/** @description One AI session */
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
export class GetAISession implements IReturn<AISessionDetail>, IGet
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<GetAISession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAISession'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new AISessionDetail(); }
}

/** @description AI minutes per account and per customer over a date range */
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
export class GetAIUsage implements IReturn<AIUsage>, IGet
{
    /** @description The account; none means every account */
    // @ApiMember(Description="The account; none means every account")
    public accountId: string;

    /** @description The customer; none means every customer of the accounts considered */
    // @ApiMember(Description="The customer; none means every customer of the accounts considered")
    public customerId: string;

    /** @description The first day of the range (YYYY-MM-DD) */
    // @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day of the range (YYYY-MM-DD) */
    // @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    public endDate: string;

    public constructor(init?: Partial<GetAIUsage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAIUsage'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new AIUsage(); }
}

/** @description Retrieve AI sessions */
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
export class ListAISessions extends ListRequest<AISessionInfo> implements IReturn<ListResponse<AISessionInfo>>
{
    /** @description Filter by accounts */
    // @ApiMember(Description="Filter by accounts")
    public accountIds: string[];

    public constructor(init?: Partial<ListAISessions>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListAISessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<AISessionInfo>(); }
}

/** @description Creates a new session */
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
export class NewAISession implements IReturn<AISessionInfo>, IPost
{
    /** @description The account ID to associate this session with */
    // @ApiMember(Description="The account ID to associate this session with")
    public accountId: string;

    /** @description The purpose for this session */
    // @ApiMember(Description="The purpose for this session")
    public purpose: string;

    public constructor(init?: Partial<NewAISession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewAISession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AISessionInfo(); }
}

/** @description Change the purpose of an AI session */
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
export class PatchAISession implements IReturn<AISessionInfo>, IPatch
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The purpose for this AI session */
    // @ApiMember(Description="The purpose for this AI session")
    public purpose: string;

    public constructor(init?: Partial<PatchAISession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchAISession'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new AISessionInfo(); }
}

/** @description Create a file from the body or a multipart form */
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
export class AppUploadFile implements IReturn<FileInfo>, IPost
{
    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    public fileName: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    public constructor(init?: Partial<AppUploadFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AppUploadFile'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Configuration and access token for a user's app */
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
export class GetEndpointAppConfig implements IReturn<EndpointAppConfig>, IGet
{
    /** @description The ID of the endpoint; must be a user endpoint */
    // @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    public endpointId: string;

    /** @description The email address of the user, used when endpointId is absent */
    // @ApiMember(Description="The email address of the user, used when endpointId is absent")
    public endpointEmailAddress: string;

    /** @description The type of the device */
    // @ApiMember(Description="The type of the device")
    public deviceType: DeviceTypes;

    /** @description The carrier's ID of the push credentials */
    // @ApiMember(Description="The carrier's ID of the push credentials")
    public pushCredentialSid: string;

    /** @description The carrier's ID of the voice application */
    // @ApiMember(Description="The carrier's ID of the voice application")
    public applicationSid: string;

    /** @description Whether to use the sandbox for iOS push notifications */
    // @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    public sandbox: boolean;

    public constructor(init?: Partial<GetEndpointAppConfig>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetEndpointAppConfig'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new EndpointAppConfig(); }
}

/** @description Files of the signed-in user */
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
export class GetMyFiles implements IReturn<GetMyFilesResponse>, IGet
{
    /** @description Only files of these types */
    // @ApiMember(Description="Only files of these types")
    public fileTypes: FileTypes[];

    public constructor(init?: Partial<GetMyFiles>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetMyFiles'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetMyFilesResponse(); }
}

/** @description Everything the signed-in user may configure */
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
export class ListSettingsObjects implements IReturn<ListSettingsObjectsResponse>, IGet
{
    public constructor(init?: Partial<ListSettingsObjects>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListSettingsObjects'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListSettingsObjectsResponse(); }
}

/** @description Upload a file from the app */
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
export class UploadFile implements IReturn<FileInfo>, IPost
{
    /** @description The bytes of the file */
    // @ApiMember(Description="The bytes of the file")
    public data: string;

    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    public fileName: string;

    /** @description The content type */
    // @ApiMember(Description="The content type")
    public contentType: string;

    /** @description Whether to convert the sound to WAV */
    // @ApiMember(Description="Whether to convert the sound to WAV")
    public convertToWav: boolean;

    public constructor(init?: Partial<UploadFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'UploadFile'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Sign in or out; without a provider, say who is signed in */
// @Route("/auth/{provider}", "POST")
// @Route("/auth/{provider}", "GET")
// @Route("/auth", "POST")
// @Route("/auth", "GET")
// @Api(Description="Sign in or out; without a provider, say who is signed in")
export class Authenticate implements IReturn<AuthenticateResponse>, IPost
{
    /** @description How to sign in: credentials, or logout to sign out */
    // @ApiMember(Description="How to sign in: credentials, or logout to sign out")
    public provider: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public state: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public oauth_token: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public oauth_verifier: string;

    /** @description The user name or email address */
    // @ApiMember(Description="The user name or email address")
    public userName: string;

    /** @description The password */
    // @ApiMember(Description="The password")
    public password: string;

    /** @description Whether to stay signed in when the browser closes */
    // @ApiMember(Description="Whether to stay signed in when the browser closes")
    public rememberMe: boolean;

    /** @description Where to send a browser when signing in fails */
    // @ApiMember(Description="Where to send a browser when signing in fails")
    public errorView: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    public nonce: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    public uri: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    public response: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    public qop: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    public nc: string;

    /** @description For HTTP Digest; not used */
    // @ApiMember(Description="For HTTP Digest; not used")
    public cnonce: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public accessToken: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public accessTokenSecret: string;

    /** @description For sign-in by OAuth; not used */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public scope: string;

    /** @description Where to send a browser when signed in */
    // @ApiMember(Description="Where to send a browser when signed in")
    public returnUrl: string;

    /** @description Anything else */
    // @ApiMember(Description="Anything else")
    public meta: { [index: string]: string; };

    public constructor(init?: Partial<Authenticate>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'Authenticate'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AuthenticateResponse(); }
}

/** @description Who the caller is signed in as; answers an unauthenticated shape when nobody is */
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
export class GetAuthStatus implements IReturn<UserInfo>, IGet
{
    public constructor(init?: Partial<GetAuthStatus>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAuthStatus'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new UserInfo(); }
}

/** @description Raw carrier call records of an account */
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
export class ListCalls implements IReturn<Object[]>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    public constructor(init?: Partial<ListCalls>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListCalls'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new Array<Object>(); }
}

/** @description Carrier usage totals by category over a date range */
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
export class ListUsageRecords implements IReturn<UsageRecordInfo[]>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    public constructor(init?: Partial<ListUsageRecords>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListUsageRecords'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new Array<UsageRecordInfo>(); }
}

/** @description Inbound hook of the AI telephony provider */
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
export class CogitoWebhookRequest implements IReturnVoid, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The type of event */
    // @ApiMember(Description="The type of event")
    public type: string;

    /** @description The phone numbers concerned */
    // @ApiMember(Description="The phone numbers concerned")
    public phoneNumbers: string[];

    /** @description The role of the speaker */
    // @ApiMember(Description="The role of the speaker")
    public role: string;

    /** @description What was said */
    // @ApiMember(Description="What was said")
    public content: string;

    public constructor(init?: Partial<CogitoWebhookRequest>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'CogitoWebhookRequest'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Completion hook of the answering service */
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
export class LiveAnswerCallback implements IReturn<Blob>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The ID of the node */
    // @ApiMember(Description="The ID of the node")
    public nodeId: string;

    /** @description The client of the answering service */
    // @ApiMember(Description="The client of the answering service")
    public clientId: string;

    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation")
    public conversationId: string;

    /** @description The AI minutes the conversation took */
    // @ApiMember(Description="The AI minutes the conversation took")
    public aiMinutes: number;

    /** @description The address of the caller */
    // @ApiMember(Description="The address of the caller")
    public from: string;

    /** @description The address that was called */
    // @ApiMember(Description="The address that was called")
    public to: string;

    /** @description What was said */
    // @ApiMember(Description="What was said")
    public transcript: LiveAnswerCallbackTranscriptMessage[];

    /** @description The moment the conversation started */
    // @ApiMember(Description="The moment the conversation started")
    public startDate: string;

    /** @description The moment the conversation ended */
    // @ApiMember(Description="The moment the conversation ended")
    public endDate: string;

    /** @description The files that came with the conversation */
    // @ApiMember(Description="The files that came with the conversation")
    public attachments: LiveAnswerCallbackAttachment[];

    /** @description Whether the conversation was completed */
    // @ApiMember(Description="Whether the conversation was completed")
    public completed: string;

    /** @description The URL of the recording of the call */
    // @ApiMember(Description="The URL of the recording of the call")
    public callRecordingUrl: string;

    public constructor(init?: Partial<LiveAnswerCallback>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'LiveAnswerCallback'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new Blob(); }
}

/** @description Carrier hook of an outgoing session */
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
export class NewOutgoingSessionCallback extends TwilioRequestBase implements IReturn<Blob>, IPost
{
    public constructor(init?: Partial<NewOutgoingSessionCallback>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'NewOutgoingSessionCallback'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new Blob(); }
}

/** @description Internal route that runs a flow as a node of another flow */
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
export class StartFlow implements IReturn<Blob>, IPost
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    public constructor(init?: Partial<StartFlow>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'StartFlow'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new Blob(); }
}

/** @description Contacts of the signed-in user */
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
export class GetMyContacts implements IReturn<GetMyContactsResponse>, IGet
{
    public constructor(init?: Partial<GetMyContacts>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetMyContacts'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetMyContactsResponse(); }
}

/** @description Delete a customer */
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
export class DeleteCustomer implements IReturnVoid, IDelete
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    public constructor(init?: Partial<DeleteCustomer>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteCustomer'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description One customer */
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
export class GetCustomer implements IReturn<CustomerInfo>, IGet
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    public constructor(init?: Partial<GetCustomer>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetCustomer'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new CustomerInfo(); }
}

/** @description Schedule a customer or endpoint takes from above */
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
export class GetInheritedSchedule implements IReturn<Schedule>, IGet
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    public constructor(init?: Partial<GetInheritedSchedule>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetInheritedSchedule'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new Schedule(); }
}

/** @description Customers */
// @Route("/customers", "GET")
// @Api(Description="Customers")
export class ListCustomers extends ListRequest<CustomerInfo> implements IReturn<ListResponse<CustomerInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    public nameFilter: string;

    /** @description Only customers below these */
    // @ApiMember(Description="Only customers below these")
    public parentCustomerIds: string[];

    /** @description Direct children only */
    // @ApiMember(Description="Direct children only")
    public shallowParent: boolean;

    /** @description Only those with all of these tags */
    // @ApiMember(Description="Only those with all of these tags")
    public tagIds: string[];

    public constructor(init?: Partial<ListCustomers>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListCustomers'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<CustomerInfo>(); }
}

/** @description Create a customer */
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
export class NewCustomer implements IReturn<CustomerInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public name: string;

    /** @description The ID of the customer above */
    // @ApiMember(Description="The ID of the customer above")
    public parentCustomerId: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    public constructor(init?: Partial<NewCustomer>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewCustomer'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new CustomerInfo(); }
}

/** @description Change a customer */
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
export class PatchCustomer implements IReturn<CustomerInfo>, IPatch
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the customer */
    // @ApiMember(Description="The name of the customer")
    public name: string;

    /** @description The ID of the customer above */
    // @ApiMember(Description="The ID of the customer above")
    public parentCustomerId: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description The IDs of the tags, replacing those there are */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    public tagIds: string[];

    /** @description The schedule, replaced whole */
    // @ApiMember(Description="The schedule, replaced whole")
    public schedule: Schedule;

    /** @description Otherwise billing settings come from the parent */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    public overrideBillingSettings?: boolean;

    /** @description The billing settings */
    // @ApiMember(Description="The billing settings")
    public billingSettings: BillingSettings;

    /** @description Otherwise app settings come from the parent */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    public overrideAppSettings?: boolean;

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    public appSettings: AppSettings;

    public constructor(init?: Partial<PatchCustomer>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchCustomer'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new CustomerInfo(); }
}

/** @description Route a customer's numbers to the staging server or back */
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
export class SetCustomerStagingMode implements IReturn<CustomerInfo>, IPost
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description Staging rather than production */
    // @ApiMember(Description="Staging rather than production")
    public isStaging: boolean;

    public constructor(init?: Partial<SetCustomerStagingMode>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SetCustomerStagingMode'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new CustomerInfo(); }
}

/** @description Say which state a schedule yields at a moment */
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
export class TestSchedule implements IReturn<TestScheduleResponse>, IPost
{
    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description The schedule to test; none tests the saved one */
    // @ApiMember(Description="The schedule to test; none tests the saved one")
    public schedule: Schedule;

    /** @description The moment to test (ISO 8601) */
    // @ApiMember(Description="The moment to test (ISO 8601)")
    public dateTime: string;

    public constructor(init?: Partial<TestSchedule>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'TestSchedule'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new TestScheduleResponse(); }
}

/** @description Delete an endpoint */
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
export class DeleteEndpoint implements IReturnVoid, IDelete
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    public constructor(init?: Partial<DeleteEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteEndpoint'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Values shared by several endpoints in one custom field */
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
export class FindDuplicateEndpoints implements IReturn<ListResponse<DuplicateEndpoints>>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The custom field to compare */
    // @ApiMember(Description="The custom field to compare")
    public endpointFieldName: string;

    public constructor(init?: Partial<FindDuplicateEndpoints>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'FindDuplicateEndpoints'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<DuplicateEndpoints>(); }
}

/** @description One endpoint */
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
export class GetEndpoint implements IReturn<EndpointInfo>, IGet
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    public constructor(init?: Partial<GetEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetEndpoint'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Endpoints of every type */
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
export class ListEndpoints extends ListRequest<EndpointInfo> implements IReturn<ListResponse<EndpointInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Only those with these IDs in an outside system */
    // @ApiMember(Description="Only those with these IDs in an outside system")
    public referenceIds: string[];

    /** @description Direct customer matches only */
    // @ApiMember(Description="Direct customer matches only")
    public shallowParent: boolean;

    /** @description Only endpoints that run one of these flows */
    // @ApiMember(Description="Only endpoints that run one of these flows")
    public flowIds: string[];

    /** @description The schedule state in which the flow must apply */
    // @ApiMember(Description="The schedule state in which the flow must apply")
    public flowState: string;

    /** @description Only those with all of these tags */
    // @ApiMember(Description="Only those with all of these tags")
    public tagIds: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    public nameFilter: string;

    /** @description Filter by phone number (contains match) */
    // @ApiMember(Description="Filter by phone number (contains match)")
    public phoneNumberFilter: string;

    /** @description Only this type of endpoint */
    // @ApiMember(Description="Only this type of endpoint")
    public type?: EndpointTypes;

    /** @description Only these types of endpoint */
    // @ApiMember(Description="Only these types of endpoint")
    public types: EndpointTypes[];

    /** @description Only users with this kind of phone */
    // @ApiMember(Description="Only users with this kind of phone")
    public userMode?: UserModes;

    /** @description Filter by custom fields: entries of the form Field=Value; text only */
    // @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    public dataFilters: string[];

    /** @description Only the endpoint with this SIP user name */
    // @ApiMember(Description="Only the endpoint with this SIP user name")
    public sipUserName: string;

    /** @description Filter by the values of flow parameters (JSON struct) */
    // @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    public flowParametersFilter: string;

    public constructor(init?: Partial<ListEndpoints>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListEndpoints'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<EndpointInfo>(); }
}

/** @description Create an AI assistant endpoint */
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
export class NewAssistantEndpoint implements IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    public accountId: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public customerId: string;

    /** @description The name of the assistant */
    // @ApiMember(Description="The name of the assistant")
    public name: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    public assistantSettings: AssistantSettings;

    public constructor(init?: Partial<NewAssistantEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewAssistantEndpoint'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Create an email address endpoint */
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
export class NewEmailEndpoint implements IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    public accountId: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public customerId: string;

    /** @description The name of the endpoint */
    // @ApiMember(Description="The name of the endpoint")
    public name: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    public emailAddress: string;

    public constructor(init?: Partial<NewEmailEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewEmailEndpoint'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Create a SIP trunk endpoint */
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
export class NewSipTrunkEndpoint implements IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    public accountId: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public customerId: string;

    /** @description The name of the trunk */
    // @ApiMember(Description="The name of the trunk")
    public name: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description The SIP user name; made if it is left out */
    // @ApiMember(Description="The SIP user name; made if it is left out")
    public sipUserName: string;

    public constructor(init?: Partial<NewSipTrunkEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewSipTrunkEndpoint'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Create a team endpoint */
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
export class NewTeamEndpoint implements IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    public accountId: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public customerId: string;

    /** @description The name of the team */
    // @ApiMember(Description="The name of the team")
    public name: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description The IDs of the endpoints in the team */
    // @ApiMember(Description="The IDs of the endpoints in the team")
    public teamMembers: string[];

    public constructor(init?: Partial<NewTeamEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewTeamEndpoint'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Create a user (soft phone, SIP device) endpoint */
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
export class NewUserEndpoint implements IReturn<EndpointInfo>, IPost
{
    /** @description The account the endpoint belongs to */
    // @ApiMember(Description="The account the endpoint belongs to")
    public accountId: string;

    /** @description The customer the endpoint belongs to */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public customerId: string;

    /** @description The name of the user */
    // @ApiMember(Description="The name of the user")
    public name: string;

    /** @description The ID of the flow it runs */
    // @ApiMember(Description="The ID of the flow it runs")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description Whether the user has a soft phone or a SIP phone */
    // @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    public userMode: UserModes;

    /** @description The first name of the user */
    // @ApiMember(Description="The first name of the user")
    public userFirstName: string;

    /** @description The last name of the user */
    // @ApiMember(Description="The last name of the user")
    public userLastName: string;

    /** @description The email address of the user */
    // @ApiMember(Description="The email address of the user")
    public userEmailAddress: string;

    /** @description The password of the user */
    // @ApiMember(Description="The password of the user")
    public userPassword: string;

    /** @description The SIP user name */
    // @ApiMember(Description="The SIP user name")
    public sipUserName: string;

    public constructor(init?: Partial<NewUserEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewUserEndpoint'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Change an endpoint; only members sent are touched */
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
export class PatchEndpoint implements IReturn<EndpointInfo>, IPatch
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description The name of the endpoint to show */
    // @ApiMember(Description="The name of the endpoint to show")
    public displayName: string;

    /** @description The name of the endpoint */
    // @ApiMember(Description="The name of the endpoint")
    public name: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description ID in an outside system */
    // @ApiMember(Description="ID in an outside system")
    public referenceId: string;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    /** @description Merge flowParams instead of replacing them */
    // @ApiMember(Description="Merge flowParams instead of replacing them")
    public isPartialFlowUpdate: boolean;

    /** @description A single flow or scheduled flows */
    // @ApiMember(Description="A single flow or scheduled flows")
    public flowSchedule?: EndpointFlowSchedules;

    /** @description The schedule, replaced whole */
    // @ApiMember(Description="The schedule, replaced whole")
    public schedule: Schedule;

    /** @description The flow of each schedule state, replaced whole */
    // @ApiMember(Description="The flow of each schedule state, replaced whole")
    public scheduledFlows: ScheduledFlow[];

    /** @description The IDs of the tags, replacing those there are */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description What a portal manager may change */
    // @ApiMember(Description="What a portal manager may change")
    public managerAccess?: UserManagerAccess;

    /** @description What the login may see in the dashboard */
    // @ApiMember(Description="What the login may see in the dashboard")
    public dashboardPermissions: DashboardPermissions[];

    /** @description The settings of the app and the portal */
    // @ApiMember(Description="The settings of the app and the portal")
    public appSettings: AppSettings;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    public assistantSettings: AssistantSettings;

    /** @description Whether text messages are off */
    // @ApiMember(Description="Whether text messages are off")
    public disableSms?: boolean;

    /** @description Leave the number's messaging campaign alone */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    public useExternal10DlcCampaign?: boolean;

    /** @description The IDs of the users in a team, replaced whole */
    // @ApiMember(Description="The IDs of the users in a team, replaced whole")
    public teamMembers: string[];

    /** @description The first name of a user */
    // @ApiMember(Description="The first name of a user")
    public userFirstName: string;

    /** @description The last name of a user */
    // @ApiMember(Description="The last name of a user")
    public userLastName: string;

    /** @description The email address of a user */
    // @ApiMember(Description="The email address of a user")
    public userEmailAddress: string;

    /** @description Whether a user has a soft phone or a SIP phone */
    // @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    public userMode?: UserModes;

    /** @description The SIP user name; a new one needs a new password */
    // @ApiMember(Description="The SIP user name; a new one needs a new password")
    public sipUserName: string;

    /** @description The address of an email endpoint */
    // @ApiMember(Description="The address of an email endpoint")
    public emailAddress: string;

    /** @description The state of the agent, for a user */
    // @ApiMember(Description="The state of the agent, for a user")
    public agentState?: AgentStates;

    public constructor(init?: Partial<PatchEndpoint>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchEndpoint'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Set up the AI telephony infrastructure of an account */
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
export class ProvisionCogito implements IReturnVoid, IPost
{
    /** @description The account to set up */
    // @ApiMember(Description="The account to set up")
    public accountId: string;

    public constructor(init?: Partial<ProvisionCogito>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ProvisionCogito'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description New SIP password for an endpoint */
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
export class RegenerateSipPassword implements IReturn<EndpointInfo>, IPatch
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    public constructor(init?: Partial<RegenerateSipPassword>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RegenerateSipPassword'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Start caller-id verification */
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
export class VerifyCallerId implements IReturn<CallerIdVerification>, IPost
{
    /** @description The endpoint whose number is to be verified as a caller ID */
    // @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    public endpointId: string;

    public constructor(init?: Partial<VerifyCallerId>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'VerifyCallerId'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new CallerIdVerification(); }
}

/** @description Change several endpoints alike, all or none */
// @Route("/endpoints", "PATCH")
// @Api(Description="Change several endpoints alike, all or none")
export class PatchEndpoints implements IReturn<ListResponse<EndpointInfo>>, IPatch
{
    /** @description The IDs of the endpoints, at most 1,000 */
    // @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    public endpointIds: string[];

    /** @description What to change: members of PatchEndpoint; those that are left out stay as they are */
    // @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    public patch: Object;

    public constructor(init?: Partial<PatchEndpoints>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchEndpoints'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new ListResponse<EndpointInfo>(); }
}

/** @description Delete a file and its bytes */
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
export class DeleteFile implements IReturnVoid, IDelete
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file")
    public fileId: string;

    public constructor(init?: Partial<DeleteFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteFile'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Metadata of one file */
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
export class GetFile implements IReturn<FileInfo>, IGet
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file")
    public fileId: string;

    public constructor(init?: Partial<GetFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetFile'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new FileInfo(); }
}

/** @description File metadata */
// @Route("/files", "GET")
// @Api(Description="File metadata")
export class ListFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Only files of this session */
    // @ApiMember(Description="Only files of this session")
    public sessionId: string;

    /** @description Filter by file name (contains match) */
    // @ApiMember(Description="Filter by file name (contains match)")
    public fileName: string;

    /** @description Filter by content type (contains match) */
    // @ApiMember(Description="Filter by content type (contains match)")
    public contentType: string;

    /** @description Only files of this type */
    // @ApiMember(Description="Only files of this type")
    public type?: FileTypes;

    /** @description The first day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    public dateCreatedStart: string;

    /** @description The last day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    public dateCreatedEnd: string;

    /** @description Only files of this agent */
    // @ApiMember(Description="Only files of this agent")
    public userId: string;

    /** @description Filter by text in the transcription, human or machine */
    // @ApiMember(Description="Filter by text in the transcription, human or machine")
    public transcriptionContains: string;

    public constructor(init?: Partial<ListFiles>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListFiles'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<FileInfo>(); }
}

/** @description Create a file from the body or a multipart form */
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
export class NewFile implements IReturn<FileInfo>, IPost
{
    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    public fileName: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    public constructor(init?: Partial<NewFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewFile'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Change file metadata */
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
export class PatchFile implements IReturn<FileInfo>, IPatch
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file")
    public fileId: string;

    /** @description The name of the file */
    // @ApiMember(Description="The name of the file")
    public fileName: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    public userId: string;

    public constructor(init?: Partial<PatchFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchFile'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Duplicate a flow */
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
export class CopyFlow implements IReturn<FlowInfo>, IPost
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    public constructor(init?: Partial<CopyFlow>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'CopyFlow'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FlowInfo(); }
}

/** @description Delete a flow */
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
export class DeleteFlow implements IReturnVoid, IDelete
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    public constructor(init?: Partial<DeleteFlow>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteFlow'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Export flows and custom fields */
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
export class ExportPackage implements IReturn<PackageInfo>, IGet
{
    /** @description The account to export from */
    // @ApiMember(Description="The account to export from")
    public accountId: string;

    /** @description The IDs of the flows to export */
    // @ApiMember(Description="The IDs of the flows to export")
    public flowIds: string[];

    /** @description Whether to add custom fields that the flows do not use */
    // @ApiMember(Description="Whether to add custom fields that the flows do not use")
    public includeAllCustomFields: boolean;

    public constructor(init?: Partial<ExportPackage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ExportPackage'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new PackageInfo(); }
}

/** @description Specifications of the nodes usable in a flow */
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
export class GetAvailableNodes implements IReturn<AvailableFlowNode[]>, IGet
{
    /** @description Narrows the nodes to what suits this flow */
    // @ApiMember(Description="Narrows the nodes to what suits this flow")
    public flowId: string;

    public constructor(init?: Partial<GetAvailableNodes>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAvailableNodes'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new Array<AvailableFlowNode>(); }
}

/** @description One flow with its graph */
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
export class GetFlow implements IReturn<FlowInfo>, IGet
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    public constructor(init?: Partial<GetFlow>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetFlow'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new FlowInfo(); }
}

/** @description Field names offered by each value source */
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
export class GetParameterFieldNames implements IReturn<GetParameterFieldNamesResponse>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description Whether to leave out fields such as the customer name */
    // @ApiMember(Description="Whether to leave out fields such as the customer name")
    public excludeBuiltInFields: boolean;

    public constructor(init?: Partial<GetParameterFieldNames>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetParameterFieldNames'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetParameterFieldNamesResponse(); }
}

/** @description Import an exported package */
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
export class ImportPackage implements IReturn<PackageImportInfo>, IPost
{
    /** @description The account to import into */
    // @ApiMember(Description="The account to import into")
    public accountId: string;

    /** @description The exported package */
    // @ApiMember(Description="The exported package")
    public package: PackageInfo;

    /** @description Whether to say what would happen, and change nothing */
    // @ApiMember(Description="Whether to say what would happen, and change nothing")
    public preflight: boolean;

    /** @description What customers, tags and flows of the package are in the account, by ID */
    // @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    public resourceMap: { [index: string]: string; };

    public constructor(init?: Partial<ImportPackage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ImportPackage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new PackageImportInfo(); }
}

/** @description Flows */
// @Route("/flows", "GET")
// @Api(Description="Flows")
export class ListFlows extends ListRequest<FlowInfo> implements IReturn<ListResponse<FlowInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    public nameFilter: string;

    /** @description Only those with all of these tags */
    // @ApiMember(Description="Only those with all of these tags")
    public tagIds: string[];

    /** @description Only flows with this role */
    // @ApiMember(Description="Only flows with this role")
    public role?: FlowRoles;

    /** @description Whether to include the node graph; without it, listings leave it out */
    // @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    public includeNodes: boolean;

    /** @description Only flows that use this type of node */
    // @ApiMember(Description="Only flows that use this type of node")
    public nodeTypeFilter: string;

    public constructor(init?: Partial<ListFlows>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListFlows'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<FlowInfo>(); }
}

/** @description Create a flow */
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
export class NewFlow implements IReturn<FlowInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    public name: string;

    /** @description What the flow can be used for */
    // @ApiMember(Description="What the flow can be used for")
    public roles: FlowRoles[];

    /** @description What the flow does */
    // @ApiMember(Description="What the flow does")
    public description: string;

    /** @description Notes for those who edit the flow */
    // @ApiMember(Description="Notes for those who edit the flow")
    public notes: string;

    /** @description The ID of the customer the flow belongs to */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    public customerId: string;

    /** @description The nodes */
    // @ApiMember(Description="The nodes")
    public nodes: FlowNode[];

    /** @description The values the flow takes and gives */
    // @ApiMember(Description="The values the flow takes and gives")
    public parameters: FlowParameter[];

    /** @description Where the flow ends */
    // @ApiMember(Description="Where the flow ends")
    public exits: FlowExit[];

    /** @description Designer layout data */
    // @ApiMember(Description="Designer layout data")
    public ui: FlowUI;

    /** @description The IDs of the tags */
    // @ApiMember(Description="The IDs of the tags")
    public tagIds: string[];

    /** @description Why, for the revision this makes */
    // @ApiMember(Description="Why, for the revision this makes")
    public comment: string;

    public constructor(init?: Partial<NewFlow>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewFlow'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FlowInfo(); }
}

/** @description Change a flow; arrays sent replace the stored arrays whole */
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
export class PatchFlow implements IReturn<FlowInfo>, IPatch
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The name of the flow */
    // @ApiMember(Description="The name of the flow")
    public name: string;

    /** @description What the flow can be used for, replaced whole */
    // @ApiMember(Description="What the flow can be used for, replaced whole")
    public roles: FlowRoles[];

    /** @description What the flow does */
    // @ApiMember(Description="What the flow does")
    public description: string;

    /** @description Notes for those who edit the flow */
    // @ApiMember(Description="Notes for those who edit the flow")
    public notes: string;

    /** @description The ID of the customer the flow belongs to */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    public customerId: string;

    /** @description The nodes, replaced whole */
    // @ApiMember(Description="The nodes, replaced whole")
    public nodes: FlowNode[];

    /** @description The values the flow takes and gives, replaced whole */
    // @ApiMember(Description="The values the flow takes and gives, replaced whole")
    public parameters: FlowParameter[];

    /** @description Where the flow ends, replaced whole */
    // @ApiMember(Description="Where the flow ends, replaced whole")
    public exits: FlowExit[];

    /** @description Designer layout data */
    // @ApiMember(Description="Designer layout data")
    public ui: FlowUI;

    /** @description The IDs of the tags, replacing those there are */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    public tagIds: string[];

    /** @description Why, for the revision this makes */
    // @ApiMember(Description="Why, for the revision this makes")
    public comment: string;

    public constructor(init?: Partial<PatchFlow>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchFlow'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new FlowInfo(); }
}

/** @description The states that a flow had, the newest first */
// @Route("/flows/{flowId}/revisions", "GET")
// @Api(Description="The states that a flow had, the newest first")
export class ListFlowRevisions extends ListRequest<FlowRevisionInfo> implements IReturn<ListResponse<FlowRevisionInfo>>
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    public constructor(init?: Partial<ListFlowRevisions>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListFlowRevisions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<FlowRevisionInfo>(); }
}

/** @description A state that a flow had, with its graph */
// @Route("/flows/{flowId}/revisions/{number}", "GET")
// @Api(Description="A state that a flow had, with its graph")
export class GetFlowRevision implements IReturn<FlowRevisionInfo>, IGet
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The number of the revision */
    // @ApiMember(Description="The number of the revision")
    public number: number;

    public constructor(init?: Partial<GetFlowRevision>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetFlowRevision'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new FlowRevisionInfo(); }
}

/** @description What differs between two states of a flow */
// @Route("/flows/{flowId}/revisions/diff", "GET")
// @Api(Description="What differs between two states of a flow")
export class DiffFlowRevisions implements IReturn<FlowDiff>, IGet
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The number of the revision to compare with; the one before if left out */
    // @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    public from?: number;

    /** @description The number of the revision that is compared; the newest if left out */
    // @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    public to?: number;

    public constructor(init?: Partial<DiffFlowRevisions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DiffFlowRevisions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new FlowDiff(); }
}

/** @description Give a flow the name, roles, texts and graph it had, as a change of its own */
// @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
// @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
export class RestoreFlowRevision implements IReturn<FlowInfo>, IPost
{
    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The number of the revision */
    // @ApiMember(Description="The number of the revision")
    public number: number;

    /** @description Why, for the revision this makes */
    // @ApiMember(Description="Why, for the revision this makes")
    public comment: string;

    public constructor(init?: Partial<RestoreFlowRevision>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RestoreFlowRevision'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FlowInfo(); }
}

/** @description Delete an integration */
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
export class DeleteIntegration implements IReturnVoid, IDelete
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    public constructor(init?: Partial<DeleteIntegration>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteIntegration'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description One integration */
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
export class GetIntegration implements IReturn<IntegrationInfo>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    public constructor(init?: Partial<GetIntegration>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetIntegration'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new IntegrationInfo(); }
}

/** @description Sync log */
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
export class GetIntegrationLog implements IReturn<Object>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    public constructor(init?: Partial<GetIntegrationLog>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetIntegrationLog'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return {}; }
}

/** @description Integrations */
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
export class ListIntegrations extends ListRequest<IntegrationInfo> implements IReturn<ListResponse<IntegrationInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    public nameFilter: string;

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Direct customer matches only */
    // @ApiMember(Description="Direct customer matches only")
    public shallowParent: boolean;

    public constructor(init?: Partial<ListIntegrations>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListIntegrations'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<IntegrationInfo>(); }
}

/** @description Tie a customer to a CRM customer */
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
export class MapIntegrationCustomer implements IReturnVoid, IPost
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The ID of the customer in the CRM */
    // @ApiMember(Description="The ID of the customer in the CRM")
    public mapsToId: string;

    public constructor(init?: Partial<MapIntegrationCustomer>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'MapIntegrationCustomer'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Tie a user endpoint to a CRM contact */
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
export class MapIntegrationUser implements IReturnVoid, IPost
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    /** @description The ID of the user endpoint */
    // @ApiMember(Description="The ID of the user endpoint")
    public userId: string;

    /** @description The ID of the contact in the CRM */
    // @ApiMember(Description="The ID of the contact in the CRM")
    public mapsToId: string;

    public constructor(init?: Partial<MapIntegrationUser>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'MapIntegrationUser'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Create an integration */
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
export class NewIntegration implements IReturn<IntegrationInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The outside system */
    // @ApiMember(Description="The outside system")
    public type: IntegrationTypes;

    /** @description The name of the integration */
    // @ApiMember(Description="The name of the integration")
    public name: string;

    /** @description The customer under which synced customers are created */
    // @ApiMember(Description="The customer under which synced customers are created")
    public customerId: string;

    public constructor(init?: Partial<NewIntegration>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewIntegration'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new IntegrationInfo(); }
}

/** @description Change an integration */
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
export class PatchIntegration implements IReturn<IntegrationInfo>, IPatch
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    /** @description The name of the integration */
    // @ApiMember(Description="The name of the integration")
    public name: string;

    /** @description Create customers and users while syncing */
    // @ApiMember(Description="Create customers and users while syncing")
    public automaticallyCreateCustomers?: boolean;

    /** @description The settings */
    // @ApiMember(Description="The settings")
    public settings: Struct;

    public constructor(init?: Partial<PatchIntegration>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchIntegration'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new IntegrationInfo(); }
}

/** @description Contacts found in the CRM */
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
export class SearchIntegrationContacts implements IReturn<Object>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    /** @description Only contacts of this customer */
    // @ApiMember(Description="Only contacts of this customer")
    public customerId: string;

    /** @description Text to search for */
    // @ApiMember(Description="Text to search for")
    public query: string;

    public constructor(init?: Partial<SearchIntegrationContacts>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SearchIntegrationContacts'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return {}; }
}

/** @description Customers found in the CRM */
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
export class SearchIntegrationCustomers implements IReturn<Object>, IGet
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    /** @description Text to search for */
    // @ApiMember(Description="Text to search for")
    public query: string;

    public constructor(init?: Partial<SearchIntegrationCustomers>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SearchIntegrationCustomers'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return {}; }
}

/** @description Run a sync */
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
export class SyncIntegration implements IReturnVoid, IPost
{
    /** @description The ID of the integration */
    // @ApiMember(Description="The ID of the integration")
    public integrationId: string;

    public constructor(init?: Partial<SyncIntegration>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SyncIntegration'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Conversations with their newest message */
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
export class ListConversations implements IReturn<ListConversationsResponse>, IGet
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    public endpointIds: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Only those after this date (ISO 8601) */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    public afterDate: string;

    public constructor(init?: Partial<ListConversations>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListConversations'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListConversationsResponse(); }
}

/** @description Messages */
// @Route("/messages", "GET")
// @Api(Description="Messages")
export class ListMessages extends ListRequest<MessageInfo> implements IReturn<ListResponse<MessageInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    public endpointIds: string[];

    /** @description Only those of these conversations */
    // @ApiMember(Description="Only those of these conversations")
    public conversationIds: string[];

    /** @description Only those after this date (ISO 8601) */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    public afterDate: string;

    public constructor(init?: Partial<ListMessages>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListMessages'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<MessageInfo>(); }
}

/** @description Inbound hook that starts or continues a chat flow on an endpoint */
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
export class NewFlowMessage implements IReturn<FlowMessageInfo>, IPost
{
    /** @description The receiving endpoint */
    // @ApiMember(Description="The receiving endpoint")
    public endpointId: string;

    /** @description Values of the session */
    // @ApiMember(Description="Values of the session")
    public sessionParameters: Struct;

    /** @description The address it comes from */
    // @ApiMember(Description="The address it comes from")
    public fromAddress: string;

    /** @description The address it was sent to */
    // @ApiMember(Description="The address it was sent to")
    public toAddress: string;

    /** @description Who sends the message */
    // @ApiMember(Description="Who sends the message")
    public identity: string;

    /** @description The name of the sender to show; falls back to identity */
    // @ApiMember(Description="The name of the sender to show; falls back to identity")
    public displayName: string;

    /** @description The URL called when replies must go back */
    // @ApiMember(Description="The URL called when replies must go back")
    public messageUrl: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    public body: string;

    public constructor(init?: Partial<NewFlowMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewFlowMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FlowMessageInfo(); }
}

/** @description Internal hook delivering a chat message to an endpoint */
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
export class SendEndpointMessage implements IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    public body: string;

    /** @description The URI of the attachment */
    // @ApiMember(Description="The URI of the attachment")
    public attachmentUri: string;

    /** @description The content type of the attachment */
    // @ApiMember(Description="The content type of the attachment")
    public attachmentContentType: string;

    /** @description Who sent the message */
    // @ApiMember(Description="Who sent the message")
    public sender: string;

    /** @description The name of the sender to show */
    // @ApiMember(Description="The name of the sender to show")
    public displayName: string;

    public constructor(init?: Partial<SendEndpointMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SendEndpointMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Notifications sent */
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
export class ListNotifications extends ListRequest<NotificationInfo> implements IReturn<ListResponse<NotificationInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only those of these customers */
    // @ApiMember(Description="Only those of these customers")
    public customerIds: string[];

    /** @description Filter by sender (contains match) */
    // @ApiMember(Description="Filter by sender (contains match)")
    public fromFilter: string;

    /** @description Filter by receiver (contains match) */
    // @ApiMember(Description="Filter by receiver (contains match)")
    public toFilter: string;

    /** @description Filter by subject (contains match) */
    // @ApiMember(Description="Filter by subject (contains match)")
    public subjectFilter: string;

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description Only notifications of this type */
    // @ApiMember(Description="Only notifications of this type")
    public type?: NotificationTypes;

    public constructor(init?: Partial<ListNotifications>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListNotifications'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<NotificationInfo>(); }
}

/** @description Placeholder that only publishes shared types */
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
export class NotUsedRequest implements IReturnVoid, IPost
{
    /** @description Publishes the type */
    // @ApiMember(Description="Publishes the type")
    public pushNotification: PushNotification;

    /** @description Publishes the type */
    // @ApiMember(Description="Publishes the type")
    public notifications: NotificationInfo[];

    /** @description Publishes the type */
    // @ApiMember(Description="Publishes the type")
    public nodeParameter: NodeParameter;

    public constructor(init?: Partial<NotUsedRequest>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NotUsedRequest'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Buy or register a number and create its endpoint */
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
export class BuyPhoneNumber implements IReturn<EndpointInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The customer the number is for */
    // @ApiMember(Description="The customer the number is for")
    public customerId: string;

    /** @description The phone number (E.164) */
    // @ApiMember(Description="The phone number (E.164)")
    public number: string;

    /** @description Whether to register the number only and buy nothing */
    // @ApiMember(Description="Whether to register the number only and buy nothing")
    public isVirtualPhoneNumber: boolean;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    public isFaxNumber: boolean;

    /** @description The carrier's ID of the address to register the number with */
    // @ApiMember(Description="The carrier's ID of the address to register the number with")
    public addressSid: string;

    /** @description The IDs of the tags of the new endpoint */
    // @ApiMember(Description="The IDs of the tags of the new endpoint")
    public tagIds: string[];

    /** @description Custom field values */
    // @ApiMember(Description="Custom field values")
    public data: Struct;

    /** @description The ID of the flow */
    // @ApiMember(Description="The ID of the flow")
    public flowId: string;

    /** @description The values of the parameters of the flow */
    // @ApiMember(Description="The values of the parameters of the flow")
    public flowParams: Struct;

    public constructor(init?: Partial<BuyPhoneNumber>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'BuyPhoneNumber'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Numbers available to buy */
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
export class SearchPhoneNumbers implements IReturn<ListResponse<AvailablePhoneNumber>>, IGet
{
    /** @description The account to buy for */
    // @ApiMember(Description="The account to buy for")
    public accountId: string;

    /** @description The area code of the number */
    // @ApiMember(Description="The area code of the number")
    public areaCode: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public countryCode: string;

    /** @description The postal code */
    // @ApiMember(Description="The postal code")
    public postalCode: string;

    /** @description The state or province */
    // @ApiMember(Description="The state or province")
    public region: string;

    /** @description How far from the postal code the number may be, in miles */
    // @ApiMember(Description="How far from the postal code the number may be, in miles")
    public distance: number;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    public isFaxNumber: boolean;

    /** @description Digits the number must contain */
    // @ApiMember(Description="Digits the number must contain")
    public contains: string;

    public constructor(init?: Partial<SearchPhoneNumbers>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SearchPhoneNumbers'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<AvailablePhoneNumber>(); }
}

/** @description Flip a number between voice and fax */
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
export class SetPhoneNumberIsFax implements IReturn<EndpointInfo>, IPatch
{
    /** @description The ID of the endpoint */
    // @ApiMember(Description="The ID of the endpoint")
    public endpointId: string;

    /** @description Whether the number is for faxes */
    // @ApiMember(Description="Whether the number is for faxes")
    public isFax: boolean;

    public constructor(init?: Partial<SetPhoneNumberIsFax>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SetPhoneNumberIsFax'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Bring phone-number endpoints in line with the carrier */
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
export class SyncPhoneNumbers implements IReturnVoid, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<SyncPhoneNumbers>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SyncPhoneNumbers'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Portal call history */
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
export class AppGetCallHistory extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
{
    /** @description Only those of this account */
    // @ApiMember(Description="Only those of this account")
    public accountId: string;

    /** @description Only those of this customer */
    // @ApiMember(Description="Only those of this customer")
    public customerId: string;

    public constructor(init?: Partial<AppGetCallHistory>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'AppGetCallHistory'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<SessionInfo>(); }
}

/** @description Portal file listing */
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
export class AppGetFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>
{
    /** @description Only those of this account */
    // @ApiMember(Description="Only those of this account")
    public accountId: string;

    /** @description Only those of this customer */
    // @ApiMember(Description="Only those of this customer")
    public customerId: string;

    /** @description The first day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    public dateCreatedStart: string;

    /** @description The last day on which it was created (YYYY-MM-DD) */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    public dateCreatedEnd: string;

    /** @description Filter by file name (contains match) */
    // @ApiMember(Description="Filter by file name (contains match)")
    public fileNameFilter: string;

    /** @description Only files of this type */
    // @ApiMember(Description="Only files of this type")
    public type?: FileTypes;

    public constructor(init?: Partial<AppGetFiles>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'AppGetFiles'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<FileInfo>(); }
}

/** @description Portal listing of flows */
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
export class AppGetFlows extends ListRequest<FlowInfo> implements IReturn<ListResponse<FlowInfo>>
{
    /** @description Only those of this account */
    // @ApiMember(Description="Only those of this account")
    public accountId: string;

    /** @description Only those of this customer */
    // @ApiMember(Description="Only those of this customer")
    public customerId: string;

    /** @description Filter by name (contains match) */
    // @ApiMember(Description="Filter by name (contains match)")
    public nameFilter: string;

    /** @description Only flows with this role */
    // @ApiMember(Description="Only flows with this role")
    public role?: FlowRoles;

    public constructor(init?: Partial<AppGetFlows>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'AppGetFlows'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<FlowInfo>(); }
}

/** @description Portal home page data */
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
export class AppGetHomeInformation implements IReturn<AppHomeInformation>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The first day to show (YYYY-MM-DD) */
    // @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    public fromDate: string;

    public constructor(init?: Partial<AppGetHomeInformation>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AppGetHomeInformation'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new AppHomeInformation(); }
}

/** @description Portal view of the settings */
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
export class AppGetSystemSettings implements IReturn<AppSystemSettingsInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    public constructor(init?: Partial<AppGetSystemSettings>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AppGetSystemSettings'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AppSystemSettingsInfo(); }
}

/** @description Create an AI assistant endpoint from the portal */
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
export class AppNewAssistant implements IReturn<EndpointInfo>, IPost
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ID of the customer */
    // @ApiMember(Description="The ID of the customer")
    public customerId: string;

    /** @description The name of the assistant */
    // @ApiMember(Description="The name of the assistant")
    public name: string;

    /** @description The settings of the assistant */
    // @ApiMember(Description="The settings of the assistant")
    public settings: AssistantSettings;

    public constructor(init?: Partial<AppNewAssistant>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AppNewAssistant'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new EndpointInfo(); }
}

/** @description Register a push token once */
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
export class NewDeviceToken implements IReturn<DeviceTokenInfo>, IPost
{
    /** @description The type of the device */
    // @ApiMember(Description="The type of the device")
    public deviceType: DeviceTypes;

    /** @description The push token of the device */
    // @ApiMember(Description="The push token of the device")
    public token: string;

    public constructor(init?: Partial<NewDeviceToken>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewDeviceToken'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new DeviceTokenInfo(); }
}

/** @description Queue an agent-state report */
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
export class AgentStateReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    public constructor(init?: Partial<AgentStateReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'AgentStateReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a billing report */
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
export class BillingReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description Whether to add customer IDs to the output */
    // @ApiMember(Description="Whether to add customer IDs to the output")
    public includeCustomerIds: boolean;

    public constructor(init?: Partial<BillingReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'BillingReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a call center abandon report */
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
export class CallCenterAbandonReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    public constructor(init?: Partial<CallCenterAbandonReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'CallCenterAbandonReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a call center detail report */
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
export class CallCenterDetailReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    public constructor(init?: Partial<CallCenterDetailReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'CallCenterDetailReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a call center report */
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
export class CallCenterReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    public constructor(init?: Partial<CallCenterReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'CallCenterReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a call history report */
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
export class CallHistoryReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    /** @description Only calls of this customer */
    // @ApiMember(Description="Only calls of this customer")
    public customerId: string;

    /** @description Only calls of this endpoint */
    // @ApiMember(Description="Only calls of this endpoint")
    public endpointId: string;

    /** @description Whether to look at archived sessions too */
    // @ApiMember(Description="Whether to look at archived sessions too")
    public includeArchivedSessions: boolean;

    public constructor(init?: Partial<CallHistoryReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'CallHistoryReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a call outcome report */
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
export class CallOutcomeReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    /** @description Only calls of this flow */
    // @ApiMember(Description="Only calls of this flow")
    public flowId: string;

    /** @description Only calls in this state */
    // @ApiMember(Description="Only calls in this state")
    public specificState: string;

    public constructor(init?: Partial<CallOutcomeReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'CallOutcomeReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a call detail record report */
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
export class CdrReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    public constructor(init?: Partial<CdrReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'CdrReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Delete a report and its workbook */
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
export class DeleteReport implements IReturnVoid, IDelete
{
    /** @description The ID of the report */
    // @ApiMember(Description="The ID of the report")
    public reportId: string;

    public constructor(init?: Partial<DeleteReport>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteReport'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Workbook of a completed report */
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
export class DownloadReport implements IReturn<Blob>, IGet
{
    /** @description The ID of the report */
    // @ApiMember(Description="The ID of the report")
    public reportId: string;

    public constructor(init?: Partial<DownloadReport>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DownloadReport'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new Blob(); }
}

/** @description Queue an endpoint report */
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
export class EndpointsReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description Only these types of endpoint */
    // @ApiMember(Description="Only these types of endpoint")
    public types: EndpointTypes[];

    /** @description Only endpoints of this customer */
    // @ApiMember(Description="Only endpoints of this customer")
    public customerId: string;

    public constructor(init?: Partial<EndpointsReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'EndpointsReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Reports created by the caller */
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
export class ListReports implements IReturn<ListReportsResponse>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<ListReports>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListReports'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListReportsResponse(); }
}

/** @description Queue a metric report */
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
export class MetricReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description The time zone (IANA) */
    // @ApiMember(Description="The time zone (IANA)")
    public timeZoneId: string;

    /** @description The metric to report on */
    // @ApiMember(Description="The metric to report on")
    public metricName: string;

    public constructor(init?: Partial<MetricReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'MetricReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Queue a sync phone numbers report */
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
export class SyncPhoneNumbersReport extends ReportRequest implements IReturn<ReportInfo>
{
    /** @description Whether to include the numbers of the fax carrier */
    // @ApiMember(Description="Whether to include the numbers of the fax carrier")
    public syncDocumoNumbers: boolean;

    public constructor(init?: Partial<SyncPhoneNumbersReport>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'SyncPhoneNumbersReport'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReportInfo(); }
}

/** @description Turn the call into a conference if it is not one, then dial a further party */
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
export class AddConferenceMember implements IReturn<SessionInfo>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The carrier's ID of the call leg on the voice device */
    // @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    public callSid: string;

    /** @description The party to invite */
    // @ApiMember(Description="The party to invite")
    public destination: string;

    /** @description The caller ID to present (E.164) */
    // @ApiMember(Description="The caller ID to present (E.164)")
    public fromNumber: string;

    public constructor(init?: Partial<AddConferenceMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AddConferenceMember'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Append text to a session log */
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
export class AddToSessionLog implements IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The text to append */
    // @ApiMember(Description="The text to append")
    public message: string;

    public constructor(init?: Partial<AddToSessionLog>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AddToSessionLog'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Remove a member from a chat */
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
export class DeleteChatMember implements IReturn<SessionInfo>, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The identity of the member */
    // @ApiMember(Description="The identity of the member")
    public memberId: string;

    public constructor(init?: Partial<DeleteChatMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteChatMember'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Bulk delete an account's sessions in a time range */
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
export class DeleteSessions implements IReturnVoid, IDelete
{
    /** @description The account whose sessions to delete */
    // @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    public accountId: string;

    /** @description Sessions from this moment on (ISO 8601) */
    // @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    public startDateTime: string;

    /** @description Sessions up to this moment (ISO 8601) */
    // @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    public endDateTime: string;

    public constructor(init?: Partial<DeleteSessions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteSessions'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description End one session or one call leg of it */
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
export class EndSession implements IReturnVoid, IDelete
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The call leg to end; none ends the session */
    // @ApiMember(Description="The call leg to end; none ends the session")
    public callSid: string;

    public constructor(init?: Partial<EndSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'EndSession'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

/** @description Carrier calls in progress for a whole account */
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
export class GetActiveCalls implements IReturn<GetActiveCallsResponse>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<GetActiveCalls>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetActiveCalls'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetActiveCallsResponse(); }
}

/** @description Active sessions of the signed-in phone user */
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
export class GetActiveSessions implements IReturn<GetMySessionsResponse>, IGet
{
    public constructor(init?: Partial<GetActiveSessions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetActiveSessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetMySessionsResponse(); }
}

/** @description Active sessions of the signed-in user */
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
export class GetMySessions implements IReturn<GetMySessionsResponse>, IGet
{
    public constructor(init?: Partial<GetMySessions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetMySessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetMySessionsResponse(); }
}

/** @description One session with its log */
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
export class GetSession implements IReturn<SessionInfo>, IGet
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<GetSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetSession'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Chat transcript of a session */
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
export class GetSessionTranscript implements IReturn<Object>, IGet
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description Whether to include earlier chats of the same parties */
    // @ApiMember(Description="Whether to include earlier chats of the same parties")
    public includeHistorical: boolean;

    /** @description Only history after this date (ISO 8601) */
    // @ApiMember(Description="Only history after this date (ISO 8601)")
    public historicalCutOffDate: string;

    public constructor(init?: Partial<GetSessionTranscript>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetSessionTranscript'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return {}; }
}

/** @description Put a session on hold */
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
export class HoldSession implements IReturn<SessionInfo>, IPost
{
    /** @description The carrier's ID of the local call leg */
    // @ApiMember(Description="The carrier's ID of the local call leg")
    public callSid: string;

    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description Why the session is being held */
    // @ApiMember(Description="Why the session is being held")
    public reason: SessionHoldReasons;

    public constructor(init?: Partial<HoldSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'HoldSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Add a member to a chat session */
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
export class InviteChatMember implements IReturn<SessionInfo>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The endpoint to invite */
    // @ApiMember(Description="The endpoint to invite")
    public endpointId: string;

    public constructor(init?: Partial<InviteChatMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'InviteChatMember'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Retrieve a list of sessions */
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
export class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
{
    /** @description The account IDs for the sessions to retrieve */
    // @ApiMember(Description="The account IDs for the sessions to retrieve")
    public accountIds: string[];

    /** @description Whether to search live or archived sessions */
    // @ApiMember(Description="Whether to search live or archived sessions")
    public searchArchive: boolean;

    /** @description The start date to retrieve usage records for (YYYY-MM-DD) */
    // @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    public startDate: string;

    /** @description The end date to retrieve usage records for (YYYY-MM-DD) */
    // @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    public endDate: string;

    /** @description The IDs of the customers whose sessions you want to retrieve */
    // @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    public customerIds: string[];

    /** @description The IDs of the endpoints whose sessions you want to retrieve */
    // @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    public endpointIds: string[];

    /** @description Filter by the from  (this is a contains search) */
    // @ApiMember(Description="Filter by the from  (this is a contains search)")
    public from: string;

    /** @description Filter by the to  (this is a contains search) */
    // @ApiMember(Description="Filter by the to  (this is a contains search)")
    public to: string;

    /** @description Filter by text in the log */
    // @ApiMember(Description="Filter by text in the log")
    public log: string;

    /** @description Filter by parent session ID */
    // @ApiMember(Description="Filter by parent session ID")
    public parentSessionId: string;

    public constructor(init?: Partial<ListSessions>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListSessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<SessionInfo>(); }
}

/** @description Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given */
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
export class NewOutgoingSession implements IReturnVoid, IPost
{
    /** @description The flow to run once the call is answered */
    // @ApiMember(Description="The flow to run once the call is answered")
    public flowId: string;

    /** @description The number to dial (E.164) */
    // @ApiMember(Description="The number to dial (E.164)")
    public numberToDial: string;

    /** @description The caller ID to present, an owned number (E.164) */
    // @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    public callerId: string;

    public constructor(init?: Partial<NewOutgoingSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewOutgoingSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Create a session (voice, chat or fax) for the signed-in user */
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
export class NewSession implements IReturn<SessionInfo>, IPost
{
    /** @description The flow channel */
    // @ApiMember(Description="The flow channel")
    public channel: FlowChannels;

    /** @description What was dialed */
    // @ApiMember(Description="What was dialed")
    public destination: string;

    /** @description The caller ID to present (E.164) */
    // @ApiMember(Description="The caller ID to present (E.164)")
    public callerId: string;

    public constructor(init?: Partial<NewSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Hold or mute a conference member */
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
export class PatchConferenceMember implements IReturn<SessionInfo>, IPatch
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The carrier's ID of the member's call leg */
    // @ApiMember(Description="The carrier's ID of the member's call leg")
    public callSid: string;

    /** @description Whether the member is on hold */
    // @ApiMember(Description="Whether the member is on hold")
    public hold?: boolean;

    /** @description Whether the member is muted */
    // @ApiMember(Description="Whether the member is muted")
    public muted?: boolean;

    public constructor(init?: Partial<PatchConferenceMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchConferenceMember'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Change console data or states of a session */
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
export class PatchSession implements IReturn<SessionInfo>, IPatch
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description Any console data for the session */
    // @ApiMember(Description="Any console data for the session")
    public consoleData: string;

    /** @description The call state of the session */
    // @ApiMember(Description="The call state of the session")
    public callState?: SessionCallState;

    /** @description The reason for the hold */
    // @ApiMember(Description="The reason for the hold")
    public holdReason?: SessionHoldReasons;

    /** @description The queue state of the session */
    // @ApiMember(Description="The queue state of the session")
    public queueState?: SessionQueueStates;

    public constructor(init?: Partial<PatchSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchSession'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Start recording a session */
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
export class RecordSession implements IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<RecordSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RecordSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Send the session somewhere else */
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
export class RedirectSession implements IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description Where to send the session */
    // @ApiMember(Description="Where to send the session")
    public destination: string;

    /** @description The caller ID to present (E.164) */
    // @ApiMember(Description="The caller ID to present (E.164)")
    public callerId: string;

    public constructor(init?: Partial<RedirectSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RedirectSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Reject an offered session */
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
export class RejectSession implements IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    public constructor(init?: Partial<RejectSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RejectSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Send a message within a session */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
export class SendSessionMessage implements IReturnVoid, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The text of the message */
    // @ApiMember(Description="The text of the message")
    public body: string;

    /** @description The URI of the attachment */
    // @ApiMember(Description="The URI of the attachment")
    public attachmentUri: string;

    /** @description The content type of the attachment */
    // @ApiMember(Description="The content type of the attachment")
    public attachmentContentType: string;

    public constructor(init?: Partial<SendSessionMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SendSessionMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { }
}

/** @description Turn a session into a conference */
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
export class StartConference implements IReturn<SessionInfo>, IPost
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session")
    public sessionId: string;

    /** @description The carrier's ID of the call leg to start with */
    // @ApiMember(Description="The carrier's ID of the call leg to start with")
    public callSid: string;

    public constructor(init?: Partial<StartConference>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'StartConference'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Settings of the whole installation */
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
export class GetGlobalSettings implements IReturn<GlobalSettingsInfo>, IGet
{
    public constructor(init?: Partial<GetGlobalSettings>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetGlobalSettings'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GlobalSettingsInfo(); }
}

/** @description Account-level settings */
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
export class GetSystemSettings implements IReturn<SystemSettingsInfo>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<GetSystemSettings>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetSystemSettings'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new SystemSettingsInfo(); }
}

/** @description Per-country dialing permissions */
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
export class ListDialingPermissions implements IReturn<ListResponse<DialingPermissionsInfo>>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    public constructor(init?: Partial<ListDialingPermissions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListDialingPermissions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<DialingPermissionsInfo>(); }
}

/** @description System log */
// @Api(Description="System log")
export class ListLogEntries extends ListRequest<LogEntryInfo> implements IReturn<ListResponse<LogEntryInfo>>
{
    /** @description Only those of these accounts; none means every account the caller can use */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public accountIds: string[];

    /** @description Only entries of these customers; _ stands for entries of the account itself */
    // @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    public customerIds: string[];

    /** @description The first day (YYYY-MM-DD) */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day (YYYY-MM-DD) */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public endDate: string;

    /** @description Filter by text in the description (contains match) */
    // @ApiMember(Description="Filter by text in the description (contains match)")
    public description: string;

    public constructor(init?: Partial<ListLogEntries>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListLogEntries'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<LogEntryInfo>(); }
}

/** @description Change what may be dialed in one country */
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
export class PatchDialingPermissions implements IReturnVoid, IPatch
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCode: string;

    /** @description Whether ordinary numbers may be dialed */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    public lowRiskNumbersEnabled: boolean;

    /** @description Whether high-risk special numbers may be dialed */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    public highRiskSpecialNumbersEnabled: boolean;

    /** @description Whether numbers prone to toll fraud may be dialed */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    public highRiskTollfraudNumbersEnabled: boolean;

    public constructor(init?: Partial<PatchDialingPermissions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchDialingPermissions'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { }
}

/** @description Change settings of the whole installation */
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
export class PatchGlobalSettings implements IReturn<GlobalSettingsInfo>, IPatch
{
    /** @description Documentation text that accounts begin with */
    // @ApiMember(Description="Documentation text that accounts begin with")
    public documentation: string;

    /** @description For how many days recordings are kept; 0 is for ever */
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    public recordingRetentionDays?: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    public enableSipRefer?: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    public autoAgentLogoffSeconds?: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    public defaultSipRegion?: TwilioSipRegions;

    public constructor(init?: Partial<PatchGlobalSettings>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchGlobalSettings'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new GlobalSettingsInfo(); }
}

/** @description Change account-level settings */
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
export class PatchSystemSettings implements IReturn<SystemSettingsInfo>, IPatch
{
    /** @description Whether the test clock is used */
    // @ApiMember(Description="Whether the test clock is used")
    public overrideSystemTime?: boolean;

    /** @description The time zone of the test clock */
    // @ApiMember(Description="The time zone of the test clock")
    public overrideSystemTimeZoneId: string;

    /** @description The time of the test clock (ISO 8601) */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    public overrideSystemDateTime: string;

    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The custom fields of the account, replaced whole */
    // @ApiMember(Description="The custom fields of the account, replaced whole")
    public systemFields: SystemSettingsField[];

    /** @description The custom fields of customers, replaced whole */
    // @ApiMember(Description="The custom fields of customers, replaced whole")
    public customerFields: CustomerDataField[];

    /** @description The custom fields of endpoints, replaced whole */
    // @ApiMember(Description="The custom fields of endpoints, replaced whole")
    public endpointFields: EndpointDataField[];

    /** @description The email accounts, replaced whole */
    // @ApiMember(Description="The email accounts, replaced whole")
    public emailAccounts: EmailAccount[];

    /** @description The tags of the account, replaced whole */
    // @ApiMember(Description="The tags of the account, replaced whole")
    public tags: Tag[];

    /** @description Documentation text of the account */
    // @ApiMember(Description="Documentation text of the account")
    public documentation: string;

    /** @description For how many days recordings are kept */
    // @ApiMember(Description="For how many days recordings are kept")
    public recordingRetentionDays?: number;

    /** @description Whether calls may be transferred with SIP REFER */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    public enableSipRefer?: boolean;

    /** @description Idle time in seconds before a not-ready agent is logged off */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    public autoAgentLogoffSeconds?: number;

    /** @description The region of the carrier through which SIP calls go */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    public defaultSipRegion?: TwilioSipRegions;

    public constructor(init?: Partial<PatchSystemSettings>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchSystemSettings'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new SystemSettingsInfo(); }
}

/** @description What may be dialed in one country */
// @Route("/system/dialing-permissions/{isoCode}", "GET")
// @Api(Description="What may be dialed in one country")
export class GetDialingPermissions implements IReturn<DialingPermissionsInfo>, IGet
{
    /** @description The ID of the account */
    // @ApiMember(Description="The ID of the account")
    public accountId: string;

    /** @description The ISO 3166 code of the country */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public isoCode: string;

    public constructor(init?: Partial<GetDialingPermissions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetDialingPermissions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new DialingPermissionsInfo(); }
}

/** @description Logins that can use the given accounts */
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
export class ListUsers extends ListRequest<UserInfo> implements IReturn<ListResponse<UserInfo>>
{
    /** @description The accounts whose logins to return */
    // @ApiMember(Description="The accounts whose logins to return")
    public accountIds: string[];

    /** @description Filter by email address (contains match) */
    // @ApiMember(Description="Filter by email address (contains match)")
    public emailFilter: string;

    public constructor(init?: Partial<ListUsers>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListUsers'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<UserInfo>(); }
}

/** @description Create a dashboard login; an email address may exist only once across the whole system */
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
export class NewUser implements IReturn<UserInfo>, IPost
{
    /** @description The account to create the login under */
    // @ApiMember(Description="The account to create the login under")
    public accountId: string;

    /** @description The email address */
    // @ApiMember(Description="The email address")
    public emailAddress: string;

    /** @description The first name */
    // @ApiMember(Description="The first name")
    public firstName: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    public lastName: string;

    /** @description The password */
    // @ApiMember(Description="The password")
    public password: string;

    /** @description The roles; only a system administrator may set them */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    public roles: string[];

    /** @description The accounts the login may use besides the one it is created under */
    // @ApiMember(Description="The accounts the login may use besides the one it is created under")
    public accountIds: string[];

    public constructor(init?: Partial<NewUser>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewUser'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new UserInfo(); }
}

/** @description Update a login */
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
export class PatchUser implements IReturn<UserInfo>, IPatch
{
    /** @description The accounts the login may use */
    // @ApiMember(Description="The accounts the login may use")
    public accountIds: string[];

    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    public userId: string;

    /** @description The first name */
    // @ApiMember(Description="The first name")
    public firstName: string;

    /** @description The last name */
    // @ApiMember(Description="The last name")
    public lastName: string;

    /** @description The new password; null leaves it alone */
    // @ApiMember(Description="The new password; null leaves it alone")
    public newPassword: string;

    /** @description The roles; only a system administrator may set them */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    public roles: string[];

    public constructor(init?: Partial<PatchUser>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchUser'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new UserInfo(); }
}

/** @description One login */
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
export class GetUser implements IReturn<UserInfo>, IGet
{
    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    public userId: string;

    public constructor(init?: Partial<GetUser>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetUser'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new UserInfo(); }
}

/** @description Delete a login */
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
export class DeleteUser implements IReturnVoid, IDelete
{
    /** @description The ID of the user */
    // @ApiMember(Description="The ID of the user")
    public userId: string;

    public constructor(init?: Partial<DeleteUser>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteUser'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { }
}

