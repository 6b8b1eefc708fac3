/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDocAnnotations: True
//AddDescriptionAsComments: True
//InitializeCollections: False
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/

"use strict";
export class EndpointName {
    /** @param {{id?:string,displayName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint */
    id;
    /**
     * @type {string}
     * @description The name of the endpoint to show */
    displayName;
}
export class DuplicateEndpoints {
    /** @param {{value?:string,endpoints?:EndpointName[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The value, in lower case */
    value;
    /**
     * @type {EndpointName[]}
     * @description The endpoints that have it */
    endpoints;
}
/** @typedef {'Incoming'|'Outgoing'} */
export var MessageDirections;
(function (MessageDirections) {
    MessageDirections["Incoming"] = "Incoming"
    MessageDirections["Outgoing"] = "Outgoing"
})(MessageDirections || (MessageDirections = {}));
export class MessageInfo {
    /** @param {{id?:string,accountId?:string,customerId?:string,endpointId?:string,endpointDisplayName?:string,date?:string,direction?:MessageDirections,otherAddress?:string,sender?:string,text?:string,isUnread?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the message */
    id;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The name of the endpoint to show */
    endpointDisplayName;
    /**
     * @type {string}
     * @description The date the message was sent */
    date;
    /**
     * @type {MessageDirections}
     * @description Incoming or outgoing */
    direction;
    /**
     * @type {string}
     * @description The other party's address */
    otherAddress;
    /**
     * @type {string}
     * @description Who sent the message */
    sender;
    /**
     * @type {string}
     * @description The text of the message */
    text;
    /**
     * @type {boolean}
     * @description Whether the message is unread */
    isUnread;
}
export class EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the object */
    id;
    /**
     * @type {string}
     * @description The date the object was created */
    dateCreated;
    /**
     * @type {string}
     * @description The date the object was last modified */
    dateLastModified;
    /**
     * @type {string}
     * @description The user that created this object */
    createdBy;
    /**
     * @type {string}
     * @description The user that last modified this object */
    lastModifiedBy;
}
export class CustomerBreadcrumb {
    /** @param {{id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
}
/** @typedef {'Email'|'Sms'} */
export var NotificationTypes;
(function (NotificationTypes) {
    NotificationTypes["Email"] = "Email"
    NotificationTypes["Sms"] = "Sms"
})(NotificationTypes || (NotificationTypes = {}));
export class NotificationInfo extends EntityInfo {
    /** @param {{accountId?:string,accountName?:string,customerId?:string,customerName?:string,customerBreadcrumb?:CustomerBreadcrumb[],type?:NotificationTypes,from?:string,to?:string,subject?:string,body?:string,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the account */
    accountName;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers from the outermost to the one this belongs to */
    customerBreadcrumb;
    /**
     * @type {NotificationTypes}
     * @description How the notification was sent */
    type;
    /**
     * @type {string}
     * @description Who sent the notification */
    from;
    /**
     * @type {string}
     * @description Who it was sent to */
    to;
    /**
     * @type {string}
     * @description The subject of the notification */
    subject;
    /**
     * @type {string}
     * @description The text of the notification */
    body;
}
export class AvailablePhoneNumber {
    /** @param {{phoneNumber?:string,friendlyName?:string,locality?:string,region?:string,postalCode?:string,isoCountry?:string,isFax?:boolean,isTollFree?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The phone number (E.164) */
    phoneNumber;
    /**
     * @type {string}
     * @description The number as people write it */
    friendlyName;
    /**
     * @type {string}
     * @description The city */
    locality;
    /**
     * @type {string}
     * @description The state or province */
    region;
    /**
     * @type {string}
     * @description The postal code */
    postalCode;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCountry;
    /**
     * @type {boolean}
     * @description Whether the number is for faxes */
    isFax;
    /**
     * @type {boolean}
     * @description Whether callers pay nothing */
    isTollFree;
}
export class LogEntryInfo extends EntityInfo {
    /** @param {{accountId?:string,accountName?:string,customerId?:string,customerName?:string,customerBreadcrumb?:CustomerBreadcrumb[],userName?:string,description?:string,action?:string,subjectId?:string,userId?:string,address?:string,requestId?:string,before?:{[index:string]:Object;},after?:{[index:string]:Object;},id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the account */
    accountName;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers from the outermost to the one this belongs to */
    customerBreadcrumb;
    /**
     * @type {string}
     * @description The name of the user who did it */
    userName;
    /**
     * @type {string}
     * @description What happened */
    description;
    /**
     * @type {string}
     * @description The name of the operation or command that did it */
    action;
    /**
     * @type {string}
     * @description The ID of what was changed */
    subjectId;
    /**
     * @type {string}
     * @description The ID of the user who did it */
    userId;
    /**
     * @type {string}
     * @description The address it was done from; the command line has none */
    address;
    /**
     * @type {string}
     * @description The ID of the request, as in its X-Request-Id header and in the server's own log */
    requestId;
    /**
     * @type {{ [index: string]: Object; }}
     * @description The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added */
    before;
    /**
     * @type {{ [index: string]: Object; }}
     * @description The members that changed, as they are since; all members of something that is new */
    after;
}
/** @typedef {'Ascend'|'Descend'} */
export var SortOrders;
(function (SortOrders) {
    SortOrders["Ascend"] = "Ascend"
    SortOrders["Descend"] = "Descend"
})(SortOrders || (SortOrders = {}));
/** @typedef T {any} */
export class ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description The page of data to retrieve */
    page;
    /**
     * @type {boolean}
     * @description If you want all objects to be returned. This should be used with care */
    all;
    /**
     * @type {number}
     * @description The number per page to retrieve */
    countPerPage;
    /**
     * @type {string[]}
     * @description Specific IDs */
    specificIds;
    /**
     * @type {string}
     * @description Specify a sort field */
    sortField;
    /**
     * @type {SortOrders}
     * @description Specify a sort order */
    sortOrder;
    /**
     * @type {boolean}
     * @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
    simplifiedPaging;
}
export class BillingItem {
    /** @param {{baseCost?:number,rawUnitMultiplier?:number,unitCost?:number,allowance?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {number} */
    baseCost;
    /** @type {number} */
    rawUnitMultiplier;
    /** @type {number} */
    unitCost;
    /** @type {number} */
    allowance;
}
export class BillingSettings {
    /** @param {{base?:BillingItem,localNumbers?:BillingItem,tollFreeNumbers?:BillingItem,inboundVoiceCalls?:BillingItem,outboundVoiceCalls?:BillingItem,inboundFaxes?:BillingItem,outboundFaxes?:BillingItem,inboundSmsMessages?:BillingItem,outboundSmsMessages?:BillingItem,aiInsights?:BillingItem,aiLiveMinutes?:BillingItem,aiMessages?:BillingItem}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {BillingItem} */
    base;
    /** @type {BillingItem} */
    localNumbers;
    /** @type {BillingItem} */
    tollFreeNumbers;
    /** @type {BillingItem} */
    inboundVoiceCalls;
    /** @type {BillingItem} */
    outboundVoiceCalls;
    /** @type {BillingItem} */
    inboundFaxes;
    /** @type {BillingItem} */
    outboundFaxes;
    /** @type {BillingItem} */
    inboundSmsMessages;
    /** @type {BillingItem} */
    outboundSmsMessages;
    /** @type {BillingItem} */
    aiInsights;
    /** @type {BillingItem} */
    aiLiveMinutes;
    /** @type {BillingItem} */
    aiMessages;
}
/** @typedef {'Web'|'iOS'|'Android'} */
export var DeviceTypes;
(function (DeviceTypes) {
    DeviceTypes["Web"] = "Web"
    DeviceTypes["iOS"] = "iOS"
    DeviceTypes["Android"] = "Android"
})(DeviceTypes || (DeviceTypes = {}));
/** @typedef {'Upload'|'VoiceMessage'|'CallRecording'|'Fax'|'Attachment'|'FaxOutgoing'|'LiveAnswerRecording'} */
export var FileTypes;
(function (FileTypes) {
    FileTypes["Upload"] = "Upload"
    FileTypes["VoiceMessage"] = "VoiceMessage"
    FileTypes["CallRecording"] = "CallRecording"
    FileTypes["Fax"] = "Fax"
    FileTypes["Attachment"] = "Attachment"
    FileTypes["FaxOutgoing"] = "FaxOutgoing"
    FileTypes["LiveAnswerRecording"] = "LiveAnswerRecording"
})(FileTypes || (FileTypes = {}));
export class LiveAnswerCallbackTranscriptMessage {
    /** @param {{date?:string,role?:string,senderName?:string,targetName?:string,functionName?:string,functionArgs?:string,content?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The moment it was said */
    date;
    /**
     * @type {string}
     * @description The role of the speaker */
    role;
    /**
     * @type {string}
     * @description The name of the sender */
    senderName;
    /**
     * @type {string}
     * @description The name of the receiver */
    targetName;
    /**
     * @type {string}
     * @description The name of the function that was called */
    functionName;
    /**
     * @type {string}
     * @description The arguments of the function (JSON) */
    functionArgs;
    /**
     * @type {string}
     * @description What was said */
    content;
}
export class LiveAnswerCallbackAttachment {
    /** @param {{fileName?:string,contentType?:string,uri?:string,data?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the file */
    fileName;
    /**
     * @type {string}
     * @description The content type */
    contentType;
    /**
     * @type {string}
     * @description Where the bytes are */
    uri;
    /**
     * @type {string}
     * @description The bytes (base64) */
    data;
}
export class TwilioRequestBase {
    /** @param {{callSid?:string,accountSid?:string,from?:string,to?:string,callStatus?:string,apiVersion?:string,direction?:string,forwardedFrom?:string,callerName?:string,parentCallSid?:string,stirVerstat?:string,called?:string,calledZip?:string,calledCity?:string,calledState?:string,calledCountry?:string,caller?:string,callerCity?:string,callerState?:string,callerZip?:string,callerCountry?:string,fromCity?:string,fromState?:string,fromZip?:string,fromCountry?:string,toCity?:string,toState?:string,toZip?:string,toCountry?:string,messageSid?:string,smsId?:string,messagingServiceSid?:string,body?:string,numMedia?:number,mediaContentType0?:string,mediaUrl0?:string,mediaContentType1?:string,mediaUrl1?:string,mediaContentType2?:string,mediaUrl2?:string,index?:number,instanceSid?:string,eventType?:string,channelSid?:string,attributes?:string,clientIdentity?:string,mediaContentType?:string,mediaSid?:string,identity?:string,digits?:string,speechResult?:string,confidence?:number,callDuration?:number,recordingUrl?:string,recordingSid?:string,recordingDuration?:number,recordingStatus?:string,transcriptionSid?:string,transcriptionText?:string,transcriptionUrl?:string,transcriptionStatus?:string,dialCallStatus?:string,dialCallSid?:string,dialCallDuration?:number,dialBridged?:boolean,queueResult?:string,queueSid?:string,queueTime?:number,conferenceSid?:string,friendlyName?:string,statusCallbackEvent?:string,muted?:boolean,hold?:boolean,endConferenceOnExit?:boolean,startConferenceOnEnter?:boolean,eventName?:string,assistantSid?:string,dialogueSid?:string,userIdentifier?:string,currentInput?:string,currentTask?:string,dialoguePayloadUrl?:string,memory?:string,channel?:string,faxSid?:string,faxStatus?:string,numPages?:number,mediaUrl?:string,errorCode?:string,errorMessage?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The carrier's ID of the call */
    callSid;
    /**
     * @type {string}
     * @description The carrier's ID of the account */
    accountSid;
    /**
     * @type {string}
     * @description The number or address of the sender */
    from;
    /**
     * @type {string}
     * @description The number or address of the receiver */
    to;
    /**
     * @type {string}
     * @description The state of the call */
    callStatus;
    /**
     * @type {string}
     * @description The version of the carrier API */
    apiVersion;
    /**
     * @type {string}
     * @description The direction of the call */
    direction;
    /**
     * @type {string}
     * @description The number the call was forwarded from */
    forwardedFrom;
    /**
     * @type {string}
     * @description The name of the caller */
    callerName;
    /**
     * @type {string}
     * @description The carrier's ID of the call that made this one */
    parentCallSid;
    /**
     * @type {string}
     * @description How far the caller ID was verified (STIR/SHAKEN) */
    stirVerstat;
    /**
     * @type {string}
     * @description The number that was called */
    called;
    /**
     * @type {string}
     * @description The postal code of the called number */
    calledZip;
    /**
     * @type {string}
     * @description The city of the called number */
    calledCity;
    /**
     * @type {string}
     * @description The state or province of the called number */
    calledState;
    /**
     * @type {string}
     * @description The country of the called number */
    calledCountry;
    /**
     * @type {string}
     * @description The number of the caller */
    caller;
    /**
     * @type {string}
     * @description The city of the caller */
    callerCity;
    /**
     * @type {string}
     * @description The state or province of the caller */
    callerState;
    /**
     * @type {string}
     * @description The postal code of the caller */
    callerZip;
    /**
     * @type {string}
     * @description The country of the caller */
    callerCountry;
    /**
     * @type {string}
     * @description The city of the sender */
    fromCity;
    /**
     * @type {string}
     * @description The state or province of the sender */
    fromState;
    /**
     * @type {string}
     * @description The postal code of the sender */
    fromZip;
    /**
     * @type {string}
     * @description The country of the sender */
    fromCountry;
    /**
     * @type {string}
     * @description The city of the receiver */
    toCity;
    /**
     * @type {string}
     * @description The state or province of the receiver */
    toState;
    /**
     * @type {string}
     * @description The postal code of the receiver */
    toZip;
    /**
     * @type {string}
     * @description The country of the receiver */
    toCountry;
    /**
     * @type {string}
     * @description The carrier's ID of the message */
    messageSid;
    /**
     * @type {string}
     * @description The carrier's ID of the text message */
    smsId;
    /**
     * @type {string}
     * @description The carrier's ID of the messaging service */
    messagingServiceSid;
    /**
     * @type {string}
     * @description The text of the message */
    body;
    /**
     * @type {number}
     * @description How many attachments there are */
    numMedia;
    /**
     * @type {string}
     * @description The content type of the first attachment */
    mediaContentType0;
    /**
     * @type {string}
     * @description The URL of the first attachment */
    mediaUrl0;
    /**
     * @type {string}
     * @description The content type of the second attachment */
    mediaContentType1;
    /**
     * @type {string}
     * @description The URL of the second attachment */
    mediaUrl1;
    /**
     * @type {string}
     * @description The content type of the third attachment */
    mediaContentType2;
    /**
     * @type {string}
     * @description The URL of the third attachment */
    mediaUrl2;
    /**
     * @type {number}
     * @description The position of the chat message in its channel */
    index;
    /**
     * @type {string}
     * @description The carrier's ID of the chat service */
    instanceSid;
    /**
     * @type {string}
     * @description The type of the event */
    eventType;
    /**
     * @type {string}
     * @description The carrier's ID of the chat channel */
    channelSid;
    /**
     * @type {string}
     * @description The attributes of the chat message (JSON) */
    attributes;
    /**
     * @type {string}
     * @description The identity of the chat client */
    clientIdentity;
    /**
     * @type {string}
     * @description The content type of the medium */
    mediaContentType;
    /**
     * @type {string}
     * @description The carrier's ID of the medium */
    mediaSid;
    /**
     * @type {string}
     * @description The identity at the carrier */
    identity;
    /**
     * @type {string}
     * @description The digits that were pressed */
    digits;
    /**
     * @type {string}
     * @description What the caller said */
    speechResult;
    /**
     * @type {number}
     * @description How sure the speech recognition is (0 to 1) */
    confidence;
    /**
     * @type {number}
     * @description The length of the call in seconds */
    callDuration;
    /**
     * @type {string}
     * @description The URL of the recording */
    recordingUrl;
    /**
     * @type {string}
     * @description The carrier's ID of the recording */
    recordingSid;
    /**
     * @type {number}
     * @description The length of the recording in seconds */
    recordingDuration;
    /**
     * @type {string}
     * @description The state of the recording */
    recordingStatus;
    /**
     * @type {string}
     * @description The carrier's ID of the transcription */
    transcriptionSid;
    /**
     * @type {string}
     * @description The text of the transcription */
    transcriptionText;
    /**
     * @type {string}
     * @description The URL of the transcription */
    transcriptionUrl;
    /**
     * @type {string}
     * @description The state of the transcription */
    transcriptionStatus;
    /**
     * @type {string}
     * @description The outcome of the dialed call */
    dialCallStatus;
    /**
     * @type {string}
     * @description The carrier's ID of the dialed call */
    dialCallSid;
    /**
     * @type {number}
     * @description The length of the dialed call in seconds */
    dialCallDuration;
    /**
     * @type {boolean}
     * @description Whether the dialed party was connected */
    dialBridged;
    /**
     * @type {string}
     * @description How the call left the queue */
    queueResult;
    /**
     * @type {string}
     * @description The carrier's ID of the queue */
    queueSid;
    /**
     * @type {number}
     * @description Seconds the call spent in the queue */
    queueTime;
    /**
     * @type {string}
     * @description The carrier's ID of the conference */
    conferenceSid;
    /**
     * @type {string}
     * @description The name of the conference */
    friendlyName;
    /**
     * @type {string}
     * @description The event reported */
    statusCallbackEvent;
    /**
     * @type {boolean}
     * @description Whether the party is muted */
    muted;
    /**
     * @type {boolean}
     * @description Whether the party is on hold */
    hold;
    /**
     * @type {boolean}
     * @description Whether the conference ends when this party leaves */
    endConferenceOnExit;
    /**
     * @type {boolean}
     * @description Whether the conference starts when this party enters */
    startConferenceOnEnter;
    /**
     * @type {string}
     * @description The name of the event */
    eventName;
    /**
     * @type {string}
     * @description The carrier's ID of the assistant */
    assistantSid;
    /**
     * @type {string}
     * @description The carrier's ID of the dialogue */
    dialogueSid;
    /**
     * @type {string}
     * @description Who talks to the assistant */
    userIdentifier;
    /**
     * @type {string}
     * @description What the user said last */
    currentInput;
    /**
     * @type {string}
     * @description The assistant's current task */
    currentTask;
    /**
     * @type {string}
     * @description The URL of the dialogue */
    dialoguePayloadUrl;
    /**
     * @type {string}
     * @description What the assistant remembers (JSON) */
    memory;
    /**
     * @type {string}
     * @description The channel of the assistant */
    channel;
    /**
     * @type {string}
     * @description The carrier's ID of the fax */
    faxSid;
    /**
     * @type {string}
     * @description The state of the fax */
    faxStatus;
    /**
     * @type {number}
     * @description How many pages the fax has */
    numPages;
    /**
     * @type {string}
     * @description The URL of the medium */
    mediaUrl;
    /**
     * @type {string}
     * @description The carrier's code of the error */
    errorCode;
    /**
     * @type {string}
     * @description What went wrong */
    errorMessage;
}
export class Value {
    /** @param {{boolValue?:boolean,stringValue?:string,numberValue?:number,listValue?:Struct[],structValue?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {?boolean}
     * @description The value, if it is a boolean */
    boolValue;
    /**
     * @type {string}
     * @description The value, if it is text */
    stringValue;
    /**
     * @type {?number}
     * @description The value, if it is a number */
    numberValue;
    /**
     * @type {Struct[]}
     * @description The value, if it is a list */
    listValue;
    /**
     * @type {Struct}
     * @description The value, if it is a struct */
    structValue;
}
/** @typedef {Object<string,Value>} Struct */
export class AppSettings {
    /** @param {{enablePhoneNumberManagement?:boolean,enableDeviceManagement?:boolean,enableDialer?:boolean,enableCallHistory?:boolean,enableAssistants?:boolean,showFileNameInMessageCenter?:boolean,chakraTheme?:string,customCss?:string,pageTitle?:string,stringMappings?:string,logoutUrl?:string,portMyNumberUrl?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether phone numbers can be managed */
    enablePhoneNumberManagement;
    /**
     * @type {boolean}
     * @description Whether devices can be managed */
    enableDeviceManagement;
    /**
     * @type {boolean}
     * @description Whether the dialer is shown */
    enableDialer;
    /**
     * @type {boolean}
     * @description Whether the call history is shown */
    enableCallHistory;
    /**
     * @type {boolean}
     * @description Whether assistants are shown */
    enableAssistants;
    /**
     * @type {boolean}
     * @description Whether the message centre shows file names */
    showFileNameInMessageCenter;
    /**
     * @type {string}
     * @description The theme of the portal (JSON) */
    chakraTheme;
    /**
     * @type {string}
     * @description A style sheet for the portal */
    customCss;
    /**
     * @type {string}
     * @description The title of the portal */
    pageTitle;
    /**
     * @type {string}
     * @description Texts to be replaced in the portal */
    stringMappings;
    /**
     * @type {string}
     * @description Where to go after signing out */
    logoutUrl;
    /**
     * @type {string}
     * @description Where to ask for a number to be ported */
    portMyNumberUrl;
}
/** @typedef {'PhoneNumber'|'User'|'FaxNumber'|'EmailAddress'|'Unused_1'|'Unused_2'|'Unused_3'|'Unused_4'|'Unused_5'|'Team'|'Assistant'|'SipTrunk'} */
export var EndpointTypes;
(function (EndpointTypes) {
    EndpointTypes["PhoneNumber"] = "PhoneNumber"
    EndpointTypes["User"] = "User"
    EndpointTypes["FaxNumber"] = "FaxNumber"
    EndpointTypes["EmailAddress"] = "EmailAddress"
    EndpointTypes["Unused_1"] = "Unused_1"
    EndpointTypes["Unused_2"] = "Unused_2"
    EndpointTypes["Unused_3"] = "Unused_3"
    EndpointTypes["Unused_4"] = "Unused_4"
    EndpointTypes["Unused_5"] = "Unused_5"
    EndpointTypes["Team"] = "Team"
    EndpointTypes["Assistant"] = "Assistant"
    EndpointTypes["SipTrunk"] = "SipTrunk"
})(EndpointTypes || (EndpointTypes = {}));
/** @typedef {'SoftPhone'|'SipPhone'} */
export var UserModes;
(function (UserModes) {
    UserModes["SoftPhone"] = "SoftPhone"
    UserModes["SipPhone"] = "SipPhone"
})(UserModes || (UserModes = {}));
/** @typedef {'Accuracy'|'Speed'} */
export var AssistantTunings;
(function (AssistantTunings) {
    AssistantTunings["Accuracy"] = "Accuracy"
    AssistantTunings["Speed"] = "Speed"
})(AssistantTunings || (AssistantTunings = {}));
export class AssistantWord {
    /** @param {{word?:string,pronounced?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The word as written */
    word;
    /**
     * @type {string}
     * @description How to say it */
    pronounced;
}
export class AssistantLink {
    /** @param {{url?:string,description?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The URL of the page */
    url;
    /**
     * @type {string}
     * @description What the page is about */
    description;
}
/** @typedef {'Blind'|'Supervised'|'MessagesOnly'} */
export var AssistantTransferTypes;
(function (AssistantTransferTypes) {
    AssistantTransferTypes["Blind"] = "Blind"
    AssistantTransferTypes["Supervised"] = "Supervised"
    AssistantTransferTypes["MessagesOnly"] = "MessagesOnly"
})(AssistantTransferTypes || (AssistantTransferTypes = {}));
export class AssistantTakeMessageField {
    /** @param {{name?:string,description?:string,required?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the field */
    name;
    /**
     * @type {string}
     * @description What to ask for */
    description;
    /**
     * @type {boolean}
     * @description Whether the assistant must ask for it */
    required;
}
export class AssistantContact {
    /** @param {{name?:string,phoneNumber?:string,transferType?:AssistantTransferTypes,about?:string,emailAddress?:string,takeMessageFields?:AssistantTakeMessageField[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the contact */
    name;
    /**
     * @type {string}
     * @description The phone number (E.164) */
    phoneNumber;
    /**
     * @type {AssistantTransferTypes}
     * @description How calls are handed over */
    transferType;
    /**
     * @type {string}
     * @description What the assistant knows about the contact */
    about;
    /**
     * @type {string}
     * @description The email address */
    emailAddress;
    /**
     * @type {AssistantTakeMessageField[]}
     * @description What to ask for when taking a message */
    takeMessageFields;
}
export class AssistantIntegration {
    /** @param {{uri?:string,httpMethod?:string,authToken?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The URI to call */
    uri;
    /**
     * @type {string}
     * @description The verb of the HTTP call */
    httpMethod;
    /**
     * @type {string}
     * @description The token sent to the integration */
    authToken;
}
export class AssistantSettings {
    /** @param {{companyName?:string,greeting?:string,companyInformation?:string,customPrompt?:string,voice?:string,voiceStyle?:string,tuning?:AssistantTunings,words?:AssistantWord[],links?:AssistantLink[],contacts?:AssistantContact[],integrations?:AssistantIntegration[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the company the assistant answers for */
    companyName;
    /**
     * @type {string}
     * @description What the assistant says first */
    greeting;
    /**
     * @type {string}
     * @description What the assistant may tell about the company */
    companyInformation;
    /**
     * @type {string}
     * @description Instructions to the assistant */
    customPrompt;
    /**
     * @type {string}
     * @description The voice of the assistant */
    voice;
    /**
     * @type {string}
     * @description The style of the voice */
    voiceStyle;
    /**
     * @type {AssistantTunings}
     * @description Whether the assistant is tuned for accuracy or speed */
    tuning;
    /**
     * @type {AssistantWord[]}
     * @description How to pronounce words */
    words;
    /**
     * @type {AssistantLink[]}
     * @description Pages the assistant may read */
    links;
    /**
     * @type {AssistantContact[]}
     * @description Those the assistant can transfer to or take messages for */
    contacts;
    /**
     * @type {AssistantIntegration[]}
     * @description The HTTP services the assistant may call */
    integrations;
}
/** @typedef {'Always'|'Scheduled'} */
export var EndpointFlowSchedules;
(function (EndpointFlowSchedules) {
    EndpointFlowSchedules["Always"] = "Always"
    EndpointFlowSchedules["Scheduled"] = "Scheduled"
})(EndpointFlowSchedules || (EndpointFlowSchedules = {}));
export class ScheduledFlow {
    /** @param {{state?:string,flowId?:string,flowName?:string,flowParams?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The schedule state the flow serves */
    state;
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {string}
     * @description The name of the flow */
    flowName;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
}
/** @typedef {'ReadOnly'|'ReadWrite'|'ReadWriteDelete'} */
export var UserManagerAccess;
(function (UserManagerAccess) {
    UserManagerAccess["ReadOnly"] = "ReadOnly"
    UserManagerAccess["ReadWrite"] = "ReadWrite"
    UserManagerAccess["ReadWriteDelete"] = "ReadWriteDelete"
})(UserManagerAccess || (UserManagerAccess = {}));
/** @typedef {'ViewFiles'|'ViewNotifications'|'ViewSessions'|'ViewEndpoints'|'ViewReports'|'ViewCustomers'|'ViewFlows'|'ViewCallCenter'} */
export var DashboardPermissions;
(function (DashboardPermissions) {
    DashboardPermissions["ViewFiles"] = "ViewFiles"
    DashboardPermissions["ViewNotifications"] = "ViewNotifications"
    DashboardPermissions["ViewSessions"] = "ViewSessions"
    DashboardPermissions["ViewEndpoints"] = "ViewEndpoints"
    DashboardPermissions["ViewReports"] = "ViewReports"
    DashboardPermissions["ViewCustomers"] = "ViewCustomers"
    DashboardPermissions["ViewFlows"] = "ViewFlows"
    DashboardPermissions["ViewCallCenter"] = "ViewCallCenter"
})(DashboardPermissions || (DashboardPermissions = {}));
/** @typedef {'Unknown'|'Ready'|'NotReady'|'LoggedOut'|'WrapUp'|'Outgoing'|'Other'} */
export var AgentStates;
(function (AgentStates) {
    AgentStates["Unknown"] = "Unknown"
    AgentStates["Ready"] = "Ready"
    AgentStates["NotReady"] = "NotReady"
    AgentStates["LoggedOut"] = "LoggedOut"
    AgentStates["WrapUp"] = "WrapUp"
    AgentStates["Outgoing"] = "Outgoing"
    AgentStates["Other"] = "Other"
})(AgentStates || (AgentStates = {}));
/** @typedef {'UI'|'Reference'|'PhoneNumberRouting'|'UserDialOut'|'FaxNumberRouting'} */
export var FlowRoles;
(function (FlowRoles) {
    FlowRoles["UI"] = "UI"
    FlowRoles["Reference"] = "Reference"
    FlowRoles["PhoneNumberRouting"] = "PhoneNumberRouting"
    FlowRoles["UserDialOut"] = "UserDialOut"
    FlowRoles["FaxNumberRouting"] = "FaxNumberRouting"
})(FlowRoles || (FlowRoles = {}));
/** @typedef {'General'|'Voice'|'Logic'|'DateAndTime'|'Audio'|'Messaging'|'Assistant'|'Flows'|'Fax'|'Network'|'Cookies'|'CallCenter'|'Intelligence'} */
export var FlowNodeCategories;
(function (FlowNodeCategories) {
    FlowNodeCategories["General"] = "General"
    FlowNodeCategories["Voice"] = "Voice"
    FlowNodeCategories["Logic"] = "Logic"
    FlowNodeCategories["DateAndTime"] = "DateAndTime"
    FlowNodeCategories["Audio"] = "Audio"
    FlowNodeCategories["Messaging"] = "Messaging"
    FlowNodeCategories["Assistant"] = "Assistant"
    FlowNodeCategories["Flows"] = "Flows"
    FlowNodeCategories["Fax"] = "Fax"
    FlowNodeCategories["Network"] = "Network"
    FlowNodeCategories["Cookies"] = "Cookies"
    FlowNodeCategories["CallCenter"] = "CallCenter"
    FlowNodeCategories["Intelligence"] = "Intelligence"
})(FlowNodeCategories || (FlowNodeCategories = {}));
/** @typedef {'NotSpecified'|'String'|'Boolean'|'Number'|'List'|'Struct'|'Transition'|'Custom'|'Date'|'AudioFile'|'TimeZoneId'|'PhoneNumber'|'User'|'Endpoint'|'Time'|'File'|'FaxNumber'|'EmailAccount'|'Customer'|'Flow'|'Team'|'FlowReference'|'Integration'|'Assistant'} */
export var ValueTypes;
(function (ValueTypes) {
    ValueTypes["NotSpecified"] = "NotSpecified"
    ValueTypes["String"] = "String"
    ValueTypes["Boolean"] = "Boolean"
    ValueTypes["Number"] = "Number"
    ValueTypes["List"] = "List"
    ValueTypes["Struct"] = "Struct"
    ValueTypes["Transition"] = "Transition"
    ValueTypes["Custom"] = "Custom"
    ValueTypes["Date"] = "Date"
    ValueTypes["AudioFile"] = "AudioFile"
    ValueTypes["TimeZoneId"] = "TimeZoneId"
    ValueTypes["PhoneNumber"] = "PhoneNumber"
    ValueTypes["User"] = "User"
    ValueTypes["Endpoint"] = "Endpoint"
    ValueTypes["Time"] = "Time"
    ValueTypes["File"] = "File"
    ValueTypes["FaxNumber"] = "FaxNumber"
    ValueTypes["EmailAccount"] = "EmailAccount"
    ValueTypes["Customer"] = "Customer"
    ValueTypes["Flow"] = "Flow"
    ValueTypes["Team"] = "Team"
    ValueTypes["FlowReference"] = "FlowReference"
    ValueTypes["Integration"] = "Integration"
    ValueTypes["Assistant"] = "Assistant"
})(ValueTypes || (ValueTypes = {}));
/** @typedef {'None'|'LargeText'|'InlineForm'|'Password'|'InlineStruct'} */
export var UIHints;
(function (UIHints) {
    UIHints["None"] = "None"
    UIHints["LargeText"] = "LargeText"
    UIHints["InlineForm"] = "InlineForm"
    UIHints["Password"] = "Password"
    UIHints["InlineStruct"] = "InlineStruct"
})(UIHints || (UIHints = {}));
/** @typedef {'NotUnique'|'Unique'|'UniqueToCustomer'} */
export var DataFieldUniqueness;
(function (DataFieldUniqueness) {
    DataFieldUniqueness["NotUnique"] = "NotUnique"
    DataFieldUniqueness["Unique"] = "Unique"
    DataFieldUniqueness["UniqueToCustomer"] = "UniqueToCustomer"
})(DataFieldUniqueness || (DataFieldUniqueness = {}));
/** @typedef {'Hidden'|'ReadOnly'|'ReadWrite'} */
export var UserDataFieldModes;
(function (UserDataFieldModes) {
    UserDataFieldModes["Hidden"] = "Hidden"
    UserDataFieldModes["ReadOnly"] = "ReadOnly"
    UserDataFieldModes["ReadWrite"] = "ReadWrite"
})(UserDataFieldModes || (UserDataFieldModes = {}));
export class DataField {
    /** @param {{id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the field */
    id;
    /**
     * @type {string}
     * @description The name of the field */
    name;
    /**
     * @type {ValueTypes}
     * @description The type of the value */
    type;
    /**
     * @type {UIHints}
     * @description How the field is edited */
    uiHint;
    /**
     * @type {string}
     * @description The tab of the editor the field is on */
    uiTab;
    /**
     * @type {boolean}
     * @description For transitions followed outside the main call path */
    isAsync;
    /**
     * @type {boolean}
     * @description Whether the value must be given as it is, not taken from a field */
    disableBinding;
    /**
     * @type {DataType}
     * @description The type of the members, if it is a struct */
    structType;
    /**
     * @type {DataType}
     * @description The type of the items, if it is a list */
    listType;
    /**
     * @type {string}
     * @description What the field is for */
    description;
    /**
     * @type {string[]}
     * @description The values to choose from */
    possibleValues;
    /**
     * @type {boolean}
     * @description Whether the flow sets it rather than reads it */
    isOutput;
    /**
     * @type {string}
     * @description Where the possible values come from */
    customFieldValuesUrl;
    /**
     * @type {Value}
     * @description The value when none is given */
    defaultValue;
    /**
     * @type {string}
     * @description How the transitions made from the items are named */
    transitionNameFormat;
    /**
     * @type {DataFieldUniqueness}
     * @description Whether a value may be used once only */
    uniqueness;
    /**
     * @type {boolean}
     * @description Whether it makes sense for voice only */
    voiceOnly;
    /**
     * @type {string}
     * @description The field that decides whether this one is shown */
    conditionalVisibilityField;
    /**
     * @type {string}
     * @description The value of that field with which this one is shown */
    conditionalVisibilityValue;
    /**
     * @type {boolean}
     * @description Whether templates in the value are left as they are */
    noEvalTemplate;
    /**
     * @type {UserDataFieldModes}
     * @description What users may do with the field in their settings */
    userMode;
    /**
     * @type {boolean}
     * @description Whether a value of any type is accepted */
    anyValueType;
}
export class DataType {
    /** @param {{typeName?:string,fields?:DataField[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the type */
    typeName;
    /**
     * @type {DataField[]}
     * @description The members of the type */
    fields;
}
export class FlowNodeSpec {
    /** @param {{name?:string,typeName?:string,url?:string,category?:FlowNodeCategories,description?:string,dataType?:DataType}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name to show, such as Dial */
    name;
    /**
     * @type {string}
     * @description The type, such as DialNode, or FlowNode for a subflow */
    typeName;
    /**
     * @type {string}
     * @description Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow */
    url;
    /**
     * @type {FlowNodeCategories}
     * @description Where the designer lists it */
    category;
    /**
     * @type {string}
     * @description What the node does */
    description;
    /**
     * @type {DataType}
     * @description The fields the node takes */
    dataType;
}
/** @typedef {'Value'|'Expression'|'Customer'|'System'|'Session'|'Endpoint'|'User'} */
export var NodeParameterSources;
(function (NodeParameterSources) {
    NodeParameterSources["Value"] = "Value"
    NodeParameterSources["Expression"] = "Expression"
    NodeParameterSources["Customer"] = "Customer"
    NodeParameterSources["System"] = "System"
    NodeParameterSources["Session"] = "Session"
    NodeParameterSources["Endpoint"] = "Endpoint"
    NodeParameterSources["User"] = "User"
})(NodeParameterSources || (NodeParameterSources = {}));
export class NodeParameter {
    /** @param {{id?:string,type?:ValueTypes,source?:NodeParameterSources,value?:Value,referenceId?:string,expression?:string,isOutput?:boolean,isAsync?:boolean,listParameters?:NodeParameterMap[],structParameters?:NodeParameterMap}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Unique across all node parameters of the flow */
    id;
    /**
     * @type {ValueTypes}
     * @description The type of the value */
    type;
    /**
     * @type {NodeParameterSources}
     * @description Where the value comes from */
    source;
    /**
     * @type {Value}
     * @description The value, when the source is Value */
    value;
    /**
     * @type {string}
     * @description The name of the field, when the source is not Value or Expression */
    referenceId;
    /**
     * @type {string}
     * @description The expression, when the source is Expression */
    expression;
    /**
     * @type {boolean}
     * @description Whether the node sets the value rather than reads it */
    isOutput;
    /**
     * @type {boolean}
     * @description Whether the transition is followed outside the main path */
    isAsync;
    /**
     * @type {NodeParameterMap[]}
     * @description The items, if it is a list */
    listParameters;
    /**
     * @type {NodeParameterMap}
     * @description The members, if it is a struct */
    structParameters;
}
/** @typedef {Object<string,NodeParameter>} NodeParameterMap */
export class FlowNode {
    /** @param {{id?:string,isStartNode?:boolean,name?:string,spec?:FlowNodeSpec,parameters?:{[index:string]:NodeParameter;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Any text, unique within the flow */
    id;
    /**
     * @type {boolean}
     * @description Whether the flow starts here; exactly one node does */
    isStartNode;
    /**
     * @type {string}
     * @description The title given in the designer */
    name;
    /**
     * @type {FlowNodeSpec}
     * @description What kind of node it is */
    spec;
    /**
     * @type {{ [index: string]: NodeParameter; }}
     * @description The parameters, by their names */
    parameters;
}
export class FlowParameter {
    /** @param {{name?:string,type?:ValueTypes,listType?:DataType,defaultValue?:Value,isPublic?:boolean,isOutput?:boolean,isKnob?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the parameter, unique in the flow */
    name;
    /**
     * @type {ValueTypes}
     * @description The type of the value */
    type;
    /**
     * @type {DataType}
     * @description The type of the items; required for lists */
    listType;
    /**
     * @type {Value}
     * @description The value when none is given */
    defaultValue;
    /**
     * @type {boolean}
     * @description Whether callers of the flow see it */
    isPublic;
    /**
     * @type {boolean}
     * @description Requires isPublic */
    isOutput;
    /**
     * @type {boolean}
     * @description Whether users may turn it in their settings */
    isKnob;
}
export class FlowExit {
    /** @param {{id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the exit */
    id;
    /**
     * @type {string}
     * @description The word a transition names to leave here */
    name;
}
/** @typedef {Object<string,Object>} FlowUI */
/** @typedef {'HostedSuite'|'OfficeRnd'|'Zoho'} */
export var IntegrationTypes;
(function (IntegrationTypes) {
    IntegrationTypes["HostedSuite"] = "HostedSuite"
    IntegrationTypes["OfficeRnd"] = "OfficeRnd"
    IntegrationTypes["Zoho"] = "Zoho"
})(IntegrationTypes || (IntegrationTypes = {}));
/** @typedef {'SessionDisconnected'|'SessionInvite'|'ChatMessage'|'SessionInactivated'|'AgentStateChanged'|'SessionHeld'|'SessionAnswered'|'ActiveSessionsChanged'|'Ping'|'SessionScreenChanged'|'Toast'|'SessionInfoChanged'|'MessageReceived'|'SessionHolding'} */
export var PushNotificationTypes;
(function (PushNotificationTypes) {
    PushNotificationTypes["SessionDisconnected"] = "SessionDisconnected"
    PushNotificationTypes["SessionInvite"] = "SessionInvite"
    PushNotificationTypes["ChatMessage"] = "ChatMessage"
    PushNotificationTypes["SessionInactivated"] = "SessionInactivated"
    PushNotificationTypes["AgentStateChanged"] = "AgentStateChanged"
    PushNotificationTypes["SessionHeld"] = "SessionHeld"
    PushNotificationTypes["SessionAnswered"] = "SessionAnswered"
    PushNotificationTypes["ActiveSessionsChanged"] = "ActiveSessionsChanged"
    PushNotificationTypes["Ping"] = "Ping"
    PushNotificationTypes["SessionScreenChanged"] = "SessionScreenChanged"
    PushNotificationTypes["Toast"] = "Toast"
    PushNotificationTypes["SessionInfoChanged"] = "SessionInfoChanged"
    PushNotificationTypes["MessageReceived"] = "MessageReceived"
    PushNotificationTypes["SessionHolding"] = "SessionHolding"
})(PushNotificationTypes || (PushNotificationTypes = {}));
/** @typedef {'Voice'|'Chat'|'Fax'} */
export var FlowChannels;
(function (FlowChannels) {
    FlowChannels["Voice"] = "Voice"
    FlowChannels["Chat"] = "Chat"
    FlowChannels["Fax"] = "Fax"
})(FlowChannels || (FlowChannels = {}));
/** @typedef {'Unknown'|'SetByUser'|'MissedCall'|'SetBySystem'} */
export var AgentStateReasons;
(function (AgentStateReasons) {
    AgentStateReasons["Unknown"] = "Unknown"
    AgentStateReasons["SetByUser"] = "SetByUser"
    AgentStateReasons["MissedCall"] = "MissedCall"
    AgentStateReasons["SetBySystem"] = "SetBySystem"
})(AgentStateReasons || (AgentStateReasons = {}));
export class PushNotification {
    /** @param {{type?:PushNotificationTypes,channel?:FlowChannels,endpointId?:string,endpointUserName?:string,sessionId?:string,sender?:string,title?:string,body?:string,badge?:number,attachmentUri?:string,attachmentContentType?:string,agentState?:AgentStates,agentStateReason?:AgentStateReasons}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {PushNotificationTypes}
     * @description What happened */
    type;
    /**
     * @type {FlowChannels}
     * @description The channel of the session */
    channel;
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The user name of the endpoint */
    endpointUserName;
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description Who sent the message */
    sender;
    /**
     * @type {string}
     * @description The title */
    title;
    /**
     * @type {string}
     * @description The text of the message */
    body;
    /**
     * @type {?number}
     * @description The number shown on the app icon */
    badge;
    /**
     * @type {string}
     * @description The URI of the attachment */
    attachmentUri;
    /**
     * @type {string}
     * @description The content type of the attachment */
    attachmentContentType;
    /**
     * @type {AgentStates}
     * @description The state of the agent */
    agentState;
    /**
     * @type {AgentStateReasons}
     * @description Why the agent is in this state */
    agentStateReason;
}
export class ReportRequest {
    /** @param {{accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account to report on */
    accountId;
    /**
     * @type {string}
     * @description The address that gets a mail when done */
    emailAddressToNotify;
    /**
     * @type {string}
     * @description The URL called with the report data when done */
    webhookUrl;
}
/** @typedef {'None'|'Transferring'} */
export var SessionHoldReasons;
(function (SessionHoldReasons) {
    SessionHoldReasons["None"] = "None"
    SessionHoldReasons["Transferring"] = "Transferring"
})(SessionHoldReasons || (SessionHoldReasons = {}));
/** @typedef {'Disconnected'|'Ringing'|'Connected'|'Hold'|'Passive'} */
export var SessionCallState;
(function (SessionCallState) {
    SessionCallState["Disconnected"] = "Disconnected"
    SessionCallState["Ringing"] = "Ringing"
    SessionCallState["Connected"] = "Connected"
    SessionCallState["Hold"] = "Hold"
    SessionCallState["Passive"] = "Passive"
})(SessionCallState || (SessionCallState = {}));
/** @typedef {'None'|'Queued'|'Ringing'|'Connected'|'Hold'|'Disconnected'} */
export var SessionQueueStates;
(function (SessionQueueStates) {
    SessionQueueStates["None"] = "None"
    SessionQueueStates["Queued"] = "Queued"
    SessionQueueStates["Ringing"] = "Ringing"
    SessionQueueStates["Connected"] = "Connected"
    SessionQueueStates["Hold"] = "Hold"
    SessionQueueStates["Disconnected"] = "Disconnected"
})(SessionQueueStates || (SessionQueueStates = {}));
/** @typedef {'US1'|'US2'|'IE1'|'DE1'|'SG1'|'JP1'|'BR1'|'AU1'} */
export var TwilioSipRegions;
(function (TwilioSipRegions) {
    TwilioSipRegions["US1"] = "US1"
    TwilioSipRegions["US2"] = "US2"
    TwilioSipRegions["IE1"] = "IE1"
    TwilioSipRegions["DE1"] = "DE1"
    TwilioSipRegions["SG1"] = "SG1"
    TwilioSipRegions["JP1"] = "JP1"
    TwilioSipRegions["BR1"] = "BR1"
    TwilioSipRegions["AU1"] = "AU1"
})(TwilioSipRegions || (TwilioSipRegions = {}));
export class SystemSettingsField extends DataField {
    /** @param {{value?:Value,id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {Value}
     * @description The value */
    value;
}
export class CustomerDataField extends DataField {
    /** @param {{showInSearch?:boolean,showInLists?:boolean,id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether the field can be searched */
    showInSearch;
    /**
     * @type {boolean}
     * @description Whether lists show the field */
    showInLists;
}
export class EndpointDataField extends DataField {
    /** @param {{showInSearch?:boolean,showInLists?:boolean,endpointType?:EndpointTypes,isCallerId?:boolean,isKnob?:boolean,id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether the field can be searched */
    showInSearch;
    /**
     * @type {boolean}
     * @description Whether lists show the field */
    showInLists;
    /**
     * @type {?EndpointTypes}
     * @description Only endpoints of this type have the field */
    endpointType;
    /**
     * @type {boolean}
     * @description Whether the field holds the caller ID */
    isCallerId;
    /**
     * @type {boolean}
     * @description Whether users may turn it in their settings */
    isKnob;
}
/** @typedef {'StartTls'|'Tls'|'None'} */
export var EmailSecurity;
(function (EmailSecurity) {
    EmailSecurity["StartTls"] = "StartTls"
    EmailSecurity["Tls"] = "Tls"
    EmailSecurity["None"] = "None"
})(EmailSecurity || (EmailSecurity = {}));
export class EmailAccount {
    /** @param {{id?:string,displayName?:string,emailAddress?:string,userName?:string,password?:string,hasPassword?:boolean,serverName?:string,serverPort?:number,security?:EmailSecurity}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the email account */
    id;
    /**
     * @type {string}
     * @description The name to show */
    displayName;
    /**
     * @type {string}
     * @description The email address */
    emailAddress;
    /**
     * @type {string}
     * @description The user name at the mail server */
    userName;
    /**
     * @type {string}
     * @description The password at the mail server. It is stored when it is sent, and never shown */
    password;
    /**
     * @type {boolean}
     * @description Whether a password is stored */
    hasPassword;
    /**
     * @type {string}
     * @description The mail server */
    serverName;
    /**
     * @type {?number}
     * @description The port of the mail server */
    serverPort;
    /**
     * @type {EmailSecurity}
     * @description How the connection to the mail server is protected */
    security;
}
/** @typedef {'Gray'|'Red'|'Orange'|'Yellow'|'Green'|'Teal'|'Blue'|'Cyan'|'Purple'|'Pink'} */
export var TagColors;
(function (TagColors) {
    TagColors["Gray"] = "Gray"
    TagColors["Red"] = "Red"
    TagColors["Orange"] = "Orange"
    TagColors["Yellow"] = "Yellow"
    TagColors["Green"] = "Green"
    TagColors["Teal"] = "Teal"
    TagColors["Blue"] = "Blue"
    TagColors["Cyan"] = "Cyan"
    TagColors["Purple"] = "Purple"
    TagColors["Pink"] = "Pink"
})(TagColors || (TagColors = {}));
export class Tag {
    /** @param {{id?:string,name?:string,color?:TagColors}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the tag */
    id;
    /**
     * @type {string}
     * @description The name of the tag */
    name;
    /**
     * @type {TagColors}
     * @description The colour of the tag */
    color;
}
export class AISessionActionInfo {
    /** @param {{date?:string,id?:string,functionName?:string,arguments?:string,description?:string,canBeApplied?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The date the action was recorded */
    date;
    /**
     * @type {string}
     * @description The ID of the action */
    id;
    /**
     * @type {string}
     * @description The name of the function to call */
    functionName;
    /**
     * @type {string}
     * @description The arguments of the function (JSON) */
    arguments;
    /**
     * @type {string}
     * @description What the action does, for a person to read */
    description;
    /**
     * @type {boolean}
     * @description Whether the action can be applied; if not, it is skipped */
    canBeApplied;
}
export class AIAccountUsage {
    /** @param {{accountId?:string,aiMinutes?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {number}
     * @description The minutes used in the range */
    aiMinutes;
}
export class AICustomerUsage {
    /** @param {{accountId?:string,customerId?:string,aiMinutes?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {number}
     * @description The minutes used in the range */
    aiMinutes;
}
export class AppUserInfo {
    /** @param {{firstName?:string,lastName?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first name */
    firstName;
    /**
     * @type {string}
     * @description The last name */
    lastName;
    /**
     * @type {string}
     * @description The full name */
    name;
}
export class ThirdPartyPhoneSystemSettings {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
}
/** @typedef {'Endpoint'|'Customer'} */
export var SettingsObjectTypes;
(function (SettingsObjectTypes) {
    SettingsObjectTypes["Endpoint"] = "Endpoint"
    SettingsObjectTypes["Customer"] = "Customer"
})(SettingsObjectTypes || (SettingsObjectTypes = {}));
export class SettingsPossibleValue {
    /** @param {{displayName?:string,value?:Value}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the value to show */
    displayName;
    /**
     * @type {Value}
     * @description The value */
    value;
}
export class SettingsField {
    /** @param {{name?:string,displayName?:string,type?:ValueTypes,value?:Value,readOnly?:boolean,possibleValues?:SettingsPossibleValue[],dataField?:DataField}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the field */
    name;
    /**
     * @type {string}
     * @description The name of the field to show */
    displayName;
    /**
     * @type {ValueTypes}
     * @description The type of the value */
    type;
    /**
     * @type {Value}
     * @description The value */
    value;
    /**
     * @type {boolean}
     * @description Whether it can only be read */
    readOnly;
    /**
     * @type {SettingsPossibleValue[]}
     * @description The values to choose from */
    possibleValues;
    /**
     * @type {DataField}
     * @description The field the value belongs to */
    dataField;
}
export class SettingsObject {
    /** @param {{id?:string,name?:string,description?:string,readOnly?:boolean,type?:SettingsObjectTypes,endpointType?:EndpointTypes,fields?:SettingsField[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint or customer */
    id;
    /**
     * @type {string}
     * @description The name of the endpoint or customer */
    name;
    /**
     * @type {string}
     * @description A description */
    description;
    /**
     * @type {boolean}
     * @description Whether it can only be read */
    readOnly;
    /**
     * @type {SettingsObjectTypes}
     * @description Whether it is an endpoint or a customer */
    type;
    /**
     * @type {?EndpointTypes}
     * @description The type of endpoint, if it is one */
    endpointType;
    /**
     * @type {SettingsField[]}
     * @description What can be configured of it */
    fields;
}
export class ResponseError {
    /** @param {{errorCode?:string,fieldName?:string,message?:string,meta?:{[index:string]:string;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    errorCode;
    /** @type {string} */
    fieldName;
    /** @type {string} */
    message;
    /** @type {{ [index: string]: string; }} */
    meta;
}
export class ResponseStatus {
    /** @param {{errorCode?:string,message?:string,stackTrace?:string,errors?:ResponseError[],meta?:{[index:string]:string;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    errorCode;
    /** @type {string} */
    message;
    /** @type {string} */
    stackTrace;
    /** @type {ResponseError[]} */
    errors;
    /** @type {{ [index: string]: string; }} */
    meta;
}
/** @typedef {'User'|'Team'|'Contact'} */
export var AppContactTypes;
(function (AppContactTypes) {
    AppContactTypes["User"] = "User"
    AppContactTypes["Team"] = "Team"
    AppContactTypes["Contact"] = "Contact"
})(AppContactTypes || (AppContactTypes = {}));
export class AppContact {
    /** @param {{displayName?:string,address?:string,type?:AppContactTypes,customerName?:string,canCall?:boolean,canChat?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the contact */
    displayName;
    /**
     * @type {string}
     * @description The phone number or address of the contact */
    address;
    /**
     * @type {AppContactTypes}
     * @description The type of contact */
    type;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {boolean}
     * @description Whether the contact can be called */
    canCall;
    /**
     * @type {boolean}
     * @description Whether the contact can be chatted with */
    canChat;
}
export class EntityIntegrationData {
    /** @param {{integrationId?:string,mapsToId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    /**
     * @type {string}
     * @description The ID of the record in the outside system */
    mapsToId;
}
/** @typedef {'Always'|'CustomerState'|'Time'} */
export var SimpleSchedulingRuleTypes;
(function (SimpleSchedulingRuleTypes) {
    SimpleSchedulingRuleTypes["Always"] = "Always"
    SimpleSchedulingRuleTypes["CustomerState"] = "CustomerState"
    SimpleSchedulingRuleTypes["Time"] = "Time"
})(SimpleSchedulingRuleTypes || (SimpleSchedulingRuleTypes = {}));
/** @typedef {'Sunday'|'Monday'|'Tuesday'|'Wednesday'|'Thursday'|'Friday'|'Saturday'} */
export var DayOfWeek;
(function (DayOfWeek) {
    DayOfWeek["Sunday"] = "Sunday"
    DayOfWeek["Monday"] = "Monday"
    DayOfWeek["Tuesday"] = "Tuesday"
    DayOfWeek["Wednesday"] = "Wednesday"
    DayOfWeek["Thursday"] = "Thursday"
    DayOfWeek["Friday"] = "Friday"
    DayOfWeek["Saturday"] = "Saturday"
})(DayOfWeek || (DayOfWeek = {}));
export class ScheduleDay {
    /** @param {{offset?:number,dayOfWeek?:DayOfWeek}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description Which of these days in the period (1 is the first, -1 the last, 0 every one) */
    offset;
    /**
     * @type {DayOfWeek}
     * @description The day of the week */
    dayOfWeek;
}
/** @typedef {'None'|'Secondly'|'Minutely'|'Hourly'|'Daily'|'Weekly'|'Monthly'|'Yearly'} */
export var SchedulingRuleFrequency;
(function (SchedulingRuleFrequency) {
    SchedulingRuleFrequency["None"] = "None"
    SchedulingRuleFrequency["Secondly"] = "Secondly"
    SchedulingRuleFrequency["Minutely"] = "Minutely"
    SchedulingRuleFrequency["Hourly"] = "Hourly"
    SchedulingRuleFrequency["Daily"] = "Daily"
    SchedulingRuleFrequency["Weekly"] = "Weekly"
    SchedulingRuleFrequency["Monthly"] = "Monthly"
    SchedulingRuleFrequency["Yearly"] = "Yearly"
})(SchedulingRuleFrequency || (SchedulingRuleFrequency = {}));
export class SchedulingRule {
    /** @param {{id?:string,name?:string,priority?:number,state?:string,source?:string,condition?:string,simpleRuleType?:SimpleSchedulingRuleTypes,customerState?:string,flowId?:string,flowParams?:Struct,isAllDay?:boolean,startDate?:string,startTime?:string,endTime?:string,bySetPosition?:number[],byMonth?:number[],byWeekNo?:number[],byYearDay?:number[],byMonthDay?:number[],byDay?:ScheduleDay[],byHour?:number[],byMinute?:number[],interval?:number,count?:number,untilDate?:string,frequency?:SchedulingRuleFrequency}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the rule */
    id;
    /**
     * @type {string}
     * @description The name of the rule */
    name;
    /**
     * @type {number}
     * @description Rules are tried in the order of their priority */
    priority;
    /**
     * @type {string}
     * @description The state produced while the rule matches */
    state;
    /**
     * @type {string}
     * @description Where the rule comes from */
    source;
    /**
     * @type {string}
     * @description The condition under which the rule matches */
    condition;
    /**
     * @type {SimpleSchedulingRuleTypes}
     * @description What decides whether the rule matches */
    simpleRuleType;
    /**
     * @type {string}
     * @description The customer state to match when the simple type is CustomerState */
    customerState;
    /**
     * @type {string}
     * @description The ID of the flow that decides, for a rule with a flow */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {boolean}
     * @description Whether the rule matches all day */
    isAllDay;
    /**
     * @type {string}
     * @description The first day on which the rule matches (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description When the rule starts matching on a day (HH:mm) */
    startTime;
    /**
     * @type {string}
     * @description When the rule stops matching on a day (HH:mm) */
    endTime;
    /**
     * @type {number[]}
     * @description Which of the moments of one interval count (1 is the first, -1 the last) */
    bySetPosition;
    /**
     * @type {number[]}
     * @description The months in which the rule matches (1 to 12) */
    byMonth;
    /**
     * @type {number[]}
     * @description The weeks of the year in which the rule matches (1 to 53, negative from the end) */
    byWeekNo;
    /**
     * @type {number[]}
     * @description The days of the year on which the rule matches (1 to 366, negative from the end) */
    byYearDay;
    /**
     * @type {number[]}
     * @description The days of the month on which the rule matches (1 to 31, negative from the end) */
    byMonthDay;
    /**
     * @type {ScheduleDay[]}
     * @description The days of the week on which the rule matches */
    byDay;
    /**
     * @type {number[]}
     * @description The hours at which the rule matches (0 to 23) */
    byHour;
    /**
     * @type {number[]}
     * @description The minutes at which the rule matches (0 to 59) */
    byMinute;
    /**
     * @type {number}
     * @description Every how many periods the rule recurs */
    interval;
    /**
     * @type {number}
     * @description How many times the rule recurs; 0 is without end */
    count;
    /**
     * @type {string}
     * @description The last day on which the rule matches (YYYY-MM-DD) */
    untilDate;
    /**
     * @type {SchedulingRuleFrequency}
     * @description How often the rule recurs */
    frequency;
}
export class GetParameterField {
    /** @param {{fieldName?:string,valueType?:ValueTypes,field?:DataField}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the field */
    fieldName;
    /**
     * @type {ValueTypes}
     * @description The type of the value */
    valueType;
    /**
     * @type {DataField}
     * @description The field, if it is a custom one */
    field;
}
export class PackageFlow {
    /** @param {{sourceId?:string,id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID in the package */
    sourceId;
    /**
     * @type {string}
     * @description The ID in the account, once it is imported */
    id;
    /**
     * @type {string}
     * @description The name of the flow */
    name;
}
export class PackageFieldInfo {
    /** @param {{source?:NodeParameterSources,name?:string,isNew?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {NodeParameterSources}
     * @description What has the field: Customer, Endpoint or System */
    source;
    /**
     * @type {string}
     * @description The name of the field */
    name;
    /**
     * @type {boolean}
     * @description Whether the account gets it; otherwise it has such a field */
    isNew;
}
/** @typedef {'Customer'|'Tag'|'PhoneNumber'|'Address'} */
export var PackageResourceTypes;
(function (PackageResourceTypes) {
    PackageResourceTypes["Customer"] = "Customer"
    PackageResourceTypes["Tag"] = "Tag"
    PackageResourceTypes["PhoneNumber"] = "PhoneNumber"
    PackageResourceTypes["Address"] = "Address"
})(PackageResourceTypes || (PackageResourceTypes = {}));
export class PackageResource {
    /** @param {{type?:PackageResourceTypes,sourceId?:string,name?:string,id?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {PackageResourceTypes}
     * @description What it is */
    type;
    /**
     * @type {string}
     * @description The ID in the package, or the number or address */
    sourceId;
    /**
     * @type {string}
     * @description The name in the package */
    name;
    /**
     * @type {string}
     * @description The ID in the account, without which flows are imported without it; or the number or address that they get */
    id;
}
export class PackageConflict {
    /** @param {{errorCode?:string,path?:string,message?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The code of the error */
    errorCode;
    /**
     * @type {string}
     * @description Where in the package */
    path;
    /**
     * @type {string}
     * @description What is wrong */
    message;
}
export class FlowMemberChange {
    /** @param {{name?:string,before?:Object,after?:Object}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the member */
    name;
    /**
     * @type {Object}
     * @description The value before */
    before;
    /**
     * @type {Object}
     * @description The value after */
    after;
}
/** @typedef {'Added'|'Removed'|'Changed'} */
export var FlowChanges;
(function (FlowChanges) {
    FlowChanges["Added"] = "Added"
    FlowChanges["Removed"] = "Removed"
    FlowChanges["Changed"] = "Changed"
})(FlowChanges || (FlowChanges = {}));
export class FlowNodeChange {
    /** @param {{change?:FlowChanges,nodeId?:string,before?:FlowNode,after?:FlowNode}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowChanges}
     * @description How it differs */
    change;
    /**
     * @type {string}
     * @description The ID of the node */
    nodeId;
    /**
     * @type {FlowNode}
     * @description The node before, without its parameters */
    before;
    /**
     * @type {FlowNode}
     * @description The node after, without its parameters */
    after;
}
export class FlowTransitionChange {
    /** @param {{change?:FlowChanges,nodeId?:string,parameter?:string,before?:string,after?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowChanges}
     * @description How it differs */
    change;
    /**
     * @type {string}
     * @description The ID of the node */
    nodeId;
    /**
     * @type {string}
     * @description The parameter that holds the transition; inside of lists and structs with the path to it */
    parameter;
    /**
     * @type {string}
     * @description The node or exit it led to */
    before;
    /**
     * @type {string}
     * @description The node or exit it leads to */
    after;
}
export class FlowNodeParameterChange {
    /** @param {{change?:FlowChanges,nodeId?:string,parameter?:string,before?:NodeParameter,after?:NodeParameter}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowChanges}
     * @description How it differs */
    change;
    /**
     * @type {string}
     * @description The ID of the node */
    nodeId;
    /**
     * @type {string}
     * @description The parameter; inside of lists and structs with the path to it */
    parameter;
    /**
     * @type {NodeParameter}
     * @description The parameter before, without what is inside of it */
    before;
    /**
     * @type {NodeParameter}
     * @description The parameter after, without what is inside of it */
    after;
}
export class FlowParameterChange {
    /** @param {{change?:FlowChanges,name?:string,before?:FlowParameter,after?:FlowParameter}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowChanges}
     * @description How it differs */
    change;
    /**
     * @type {string}
     * @description The name of the parameter */
    name;
    /**
     * @type {FlowParameter}
     * @description The parameter before */
    before;
    /**
     * @type {FlowParameter}
     * @description The parameter after */
    after;
}
export class FlowExitChange {
    /** @param {{change?:FlowChanges,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowChanges}
     * @description How it differs */
    change;
    /**
     * @type {string}
     * @description The name of the exit */
    name;
}
/** @typedef {'NotConnected'|'Connected'|'Syncing'|'Error'} */
export var IntegrationStatuses;
(function (IntegrationStatuses) {
    IntegrationStatuses["NotConnected"] = "NotConnected"
    IntegrationStatuses["Connected"] = "Connected"
    IntegrationStatuses["Syncing"] = "Syncing"
    IntegrationStatuses["Error"] = "Error"
})(IntegrationStatuses || (IntegrationStatuses = {}));
/** @typedef {'CustomerSearch'|'ContactSearch'|'CustomerMapping'|'UserMapping'|'Sync'} */
export var IntegrationFeatures;
(function (IntegrationFeatures) {
    IntegrationFeatures["CustomerSearch"] = "CustomerSearch"
    IntegrationFeatures["ContactSearch"] = "ContactSearch"
    IntegrationFeatures["CustomerMapping"] = "CustomerMapping"
    IntegrationFeatures["UserMapping"] = "UserMapping"
    IntegrationFeatures["Sync"] = "Sync"
})(IntegrationFeatures || (IntegrationFeatures = {}));
export class ConversationInfo {
    /** @param {{id?:string,endpointId?:string,otherAddress?:string,unreadCount?:number,mostRecentMessage?:MessageInfo}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the conversation */
    id;
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The other party's address */
    otherAddress;
    /**
     * @type {number}
     * @description How many of its messages are unread */
    unreadCount;
    /**
     * @type {MessageInfo}
     * @description The newest message */
    mostRecentMessage;
}
export class AppHomeCallMetric {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class HostedSuiteCompletedForm {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
}
/** @typedef {'Queued'|'Running'|'Completed'|'Error'} */
export var ReportStatuses;
(function (ReportStatuses) {
    ReportStatuses["Queued"] = "Queued"
    ReportStatuses["Running"] = "Running"
    ReportStatuses["Completed"] = "Completed"
    ReportStatuses["Error"] = "Error"
})(ReportStatuses || (ReportStatuses = {}));
/** @typedef {'None'|'Active'} */
export var SessionDialState;
(function (SessionDialState) {
    SessionDialState["None"] = "None"
    SessionDialState["Active"] = "Active"
})(SessionDialState || (SessionDialState = {}));
export class SessionLogInfo {
    /** @param {{date?:string,message?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    date;
    /** @type {string} */
    message;
}
/** @typedef {'None'|'Ringing'|'Connected'|'Hold'} */
export var SessionMemberCallState;
(function (SessionMemberCallState) {
    SessionMemberCallState["None"] = "None"
    SessionMemberCallState["Ringing"] = "Ringing"
    SessionMemberCallState["Connected"] = "Connected"
    SessionMemberCallState["Hold"] = "Hold"
})(SessionMemberCallState || (SessionMemberCallState = {}));
/** @typedef {'None'|'Caller'|'Agent'|'Transfer'} */
export var SessionMemberRoles;
(function (SessionMemberRoles) {
    SessionMemberRoles["None"] = "None"
    SessionMemberRoles["Caller"] = "Caller"
    SessionMemberRoles["Agent"] = "Agent"
    SessionMemberRoles["Transfer"] = "Transfer"
})(SessionMemberRoles || (SessionMemberRoles = {}));
export class SessionMemberInfo {
    /** @param {{identity?:string,endpointId?:string,displayName?:string,isOriginalMember?:boolean,avatarUrl?:string,applicationData?:{[index:string]:string;},callState?:SessionMemberCallState,role?:SessionMemberRoles,callSid?:string,muted?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    identity;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    displayName;
    /** @type {boolean} */
    isOriginalMember;
    /** @type {string} */
    avatarUrl;
    /** @type {{ [index: string]: string; }} */
    applicationData;
    /** @type {SessionMemberCallState} */
    callState;
    /** @type {SessionMemberRoles} */
    role;
    /** @type {string} */
    callSid;
    /** @type {boolean} */
    muted;
}
/** @typedef {'Incoming'|'Outgoing'} */
export var SessionDirections;
(function (SessionDirections) {
    SessionDirections["Incoming"] = "Incoming"
    SessionDirections["Outgoing"] = "Outgoing"
})(SessionDirections || (SessionDirections = {}));
export class CheckAccountResponse {
    /** @param {{message?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The outcome of the check */
    message;
}
export class AccountInfo extends EntityInfo {
    /** @param {{name?:string,parentAccountId?:string,twilioAccountSid?:string,ancestorIds?:string[],maxPhoneNumbers?:number,isBYOA?:boolean,trustHubProfileSid?:string,logoId?:string,logoUri?:string,billingSettings?:BillingSettings,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of this account */
    name;
    /**
     * @type {string}
     * @description The ID of this account's parent */
    parentAccountId;
    /**
     * @type {string}
     * @description The twilio account SID */
    twilioAccountSid;
    /**
     * @type {string[]}
     * @description The ancestors of this account. Useful for breadcrumbs */
    ancestorIds;
    /**
     * @type {number}
     * @description The max number of phone numbers this account can have */
    maxPhoneNumbers;
    /**
     * @type {boolean}
     * @description This account is BYOA */
    isBYOA;
    /**
     * @type {string}
     * @description TrustHub Profile Sid */
    trustHubProfileSid;
    /**
     * @type {string}
     * @description The ID of the logo file */
    logoId;
    /**
     * @type {string}
     * @description The URI of the logo file */
    logoUri;
    /**
     * @type {BillingSettings}
     * @description The billing settings for this account */
    billingSettings;
}
/** @typedef T {any} */
export class ListResponse {
    /** @param {{items?:T[],totalCount?:number,totalPages?:number,hasMorePages?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {T[]}
     * @description The items */
    items;
    /**
     * @type {number}
     * @description The total number of items */
    totalCount;
    /**
     * @type {number}
     * @description The total number of pages */
    totalPages;
    /**
     * @type {boolean}
     * @description Are there more pages of items? Used with simplified paging */
    hasMorePages;
}
export class AddressInfo {
    /** @param {{id?:string,friendlyName?:string,emergencyEnabled?:boolean,customerName?:string,street?:string,city?:string,region?:string,postalCode?:string,isoCountry?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID */
    id;
    /**
     * @type {string}
     * @description A name to recognise it by */
    friendlyName;
    /**
     * @type {boolean}
     * @description Whether emergency calls may use the address */
    emergencyEnabled;
    /**
     * @type {string}
     * @description The name of the person or company at the address */
    customerName;
    /**
     * @type {string}
     * @description The street */
    street;
    /**
     * @type {string}
     * @description The city */
    city;
    /**
     * @type {string}
     * @description The state or province */
    region;
    /**
     * @type {string}
     * @description The postal code */
    postalCode;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCountry;
}
export class AISessionInfo extends EntityInfo {
    /** @param {{accountId?:string,accountName?:string,purpose?:string,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account associated with this session */
    accountId;
    /**
     * @type {string}
     * @description The name of the account associated with this customer */
    accountName;
    /**
     * @type {string}
     * @description The purpose for this AI session */
    purpose;
}
export class AISessionDetail extends AISessionInfo {
    /** @param {{actions?:AISessionActionInfo[],log?:string,accountId?:string,accountName?:string,purpose?:string,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {AISessionActionInfo[]}
     * @description The queued actions recorded on the session */
    actions;
    /**
     * @type {string}
     * @description The text log of the latest applied change set */
    log;
}
export class AIUsage {
    /** @param {{accountUsage?:AIAccountUsage[],customerUsage?:AICustomerUsage[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {AIAccountUsage[]}
     * @description The minutes of each account */
    accountUsage;
    /**
     * @type {AICustomerUsage[]}
     * @description The minutes of each customer */
    customerUsage;
}
export class FileInfo extends EntityInfo {
    /** @param {{type?:FileTypes,accountId?:string,accountName?:string,customerId?:string,customerName?:string,customerBreadcrumb?:CustomerBreadcrumb[],userId?:string,userName?:string,fileName?:string,uri?:string,contentType?:string,contentLength?:number,recordingSid?:string,recordingDuration?:number,recordingFrom?:string,transcription?:string,fromAddress?:string,toAddress?:string,aiTranscription?:string,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {FileTypes}
     * @description The type of file */
    type;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the account */
    accountName;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers from the outermost to the one this belongs to */
    customerBreadcrumb;
    /**
     * @type {string}
     * @description The ID of the agent */
    userId;
    /**
     * @type {string}
     * @description The name of the agent */
    userName;
    /**
     * @type {string}
     * @description The original name of the file */
    fileName;
    /**
     * @type {string}
     * @description Where the bytes are */
    uri;
    /**
     * @type {string}
     * @description The content type */
    contentType;
    /**
     * @type {number}
     * @description The length of the file in bytes */
    contentLength;
    /**
     * @type {string}
     * @description The carrier's ID of the recording */
    recordingSid;
    /**
     * @type {number}
     * @description The length of the recording in seconds */
    recordingDuration;
    /**
     * @type {string}
     * @description Who was recorded */
    recordingFrom;
    /**
     * @type {string}
     * @description The transcription by a person */
    transcription;
    /**
     * @type {string}
     * @description The caller ID of incoming calls */
    fromAddress;
    /**
     * @type {string}
     * @description The dialed number of outgoing calls */
    toAddress;
    /**
     * @type {string}
     * @description The transcription by a machine */
    aiTranscription;
}
export class EndpointAppConfig {
    /** @param {{endpointId?:string,accountId?:string,customerId?:string,accessToken?:string,identity?:string,emailAddress?:string,userInfo?:AppUserInfo,agentState?:AgentStates,agentStateReason?:AgentStateReasons,tabs?:Object[],appSettings?:AppSettings,thirdPartyPhoneSystemSettings?:ThirdPartyPhoneSystemSettings}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the user endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The token for the voice SDK of the carrier */
    accessToken;
    /**
     * @type {string}
     * @description The identity at the carrier */
    identity;
    /**
     * @type {string}
     * @description The email address */
    emailAddress;
    /**
     * @type {AppUserInfo}
     * @description The user */
    userInfo;
    /**
     * @type {AgentStates}
     * @description The state of the agent */
    agentState;
    /**
     * @type {AgentStateReasons}
     * @description Why the agent is in this state */
    agentStateReason;
    /**
     * @type {Object[]}
     * @description The tabs of the app */
    tabs;
    /**
     * @type {AppSettings}
     * @description The settings of the app */
    appSettings;
    /**
     * @type {ThirdPartyPhoneSystemSettings}
     * @description Settings of an outside phone system */
    thirdPartyPhoneSystemSettings;
}
export class GetMyFilesResponse {
    /** @param {{files?:FileInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FileInfo[]}
     * @description The files */
    files;
}
export class ListSettingsObjectsResponse {
    /** @param {{settingsObjects?:SettingsObject[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {SettingsObject[]}
     * @description What can be configured */
    settingsObjects;
}
export class AuthenticateResponse {
    /** @param {{userId?:string,sessionId?:string,userName?:string,displayName?:string,referrerUrl?:string,bearerToken?:string,refreshToken?:string,profileUrl?:string,roles?:string[],permissions?:string[],responseStatus?:ResponseStatus,meta?:{[index:string]:string;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the user who is signed in */
    userId;
    /**
     * @type {string}
     * @description The ID of the session: the value of the cookie in force */
    sessionId;
    /**
     * @type {string}
     * @description The user name, as it was typed */
    userName;
    /**
     * @type {string}
     * @description The name of the user to show */
    displayName;
    /**
     * @type {string}
     * @description Where the caller came from */
    referrerUrl;
    /**
     * @type {string}
     * @description The access token, where tokens are used */
    bearerToken;
    /**
     * @type {string}
     * @description The refresh token, where tokens are used */
    refreshToken;
    /**
     * @type {string}
     * @description The URL of the picture of the user */
    profileUrl;
    /**
     * @type {string[]}
     * @description The roles of the user */
    roles;
    /**
     * @type {string[]}
     * @description The permissions of the user */
    permissions;
    /**
     * @type {ResponseStatus}
     * @description What went wrong, if anything did */
    responseStatus;
    /**
     * @type {{ [index: string]: string; }}
     * @description Anything else */
    meta;
}
export class UserInfo {
    /** @param {{id?:string,isAuthenticated?:boolean,firstName?:string,lastName?:string,name?:string,avatarUrl?:string,emailAddress?:string,roles?:string[],accountIds?:string[],accountNames?:string[],managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the user */
    id;
    /**
     * @type {boolean}
     * @description Whether anybody is signed in */
    isAuthenticated;
    /**
     * @type {string}
     * @description The first name */
    firstName;
    /**
     * @type {string}
     * @description The last name */
    lastName;
    /**
     * @type {string}
     * @description The full name */
    name;
    /**
     * @type {string}
     * @description The URL of the picture */
    avatarUrl;
    /**
     * @type {string}
     * @description The email address */
    emailAddress;
    /**
     * @type {string[]}
     * @description The roles of the login */
    roles;
    /**
     * @type {string[]}
     * @description The accounts the login may use; parallel to accountNames */
    accountIds;
    /**
     * @type {string[]}
     * @description The names of the accounts the login may use; parallel to accountIds */
    accountNames;
    /**
     * @type {UserManagerAccess}
     * @description What a portal manager may change */
    managerAccess;
    /**
     * @type {DashboardPermissions[]}
     * @description What the login may see in the dashboard */
    dashboardPermissions;
}
export class UsageRecordInfo {
    /** @param {{accountSid?:string,category?:string,count?:number,countUnit?:string,description?:string,endDate?:string,price?:number,priceUnit?:string,startDate?:string,usage?:string,usageUnit?:string,uri?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The carrier's ID of the account */
    accountSid;
    /**
     * @type {string}
     * @description What was used */
    category;
    /**
     * @type {number}
     * @description How many times it was used */
    count;
    /**
     * @type {string}
     * @description What is counted */
    countUnit;
    /**
     * @type {string}
     * @description The category in words */
    description;
    /**
     * @type {string}
     * @description The last day counted (YYYY-MM-DD) */
    endDate;
    /**
     * @type {number}
     * @description The price */
    price;
    /**
     * @type {string}
     * @description The currency of the price */
    priceUnit;
    /**
     * @type {string}
     * @description The first day counted (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description How much was used */
    usage;
    /**
     * @type {string}
     * @description The unit of the usage */
    usageUnit;
    /**
     * @type {string}
     * @description The URI of the record at the carrier */
    uri;
}
export class GetMyContactsResponse {
    /** @param {{contacts?:AppContact[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {AppContact[]}
     * @description The contacts */
    contacts;
}
export class Schedule {
    /** @param {{timeZoneId?:string,inherit?:boolean,forceClosed?:boolean,rules?:SchedulingRule[],defaultState?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The time zone of the rules (IANA) */
    timeZoneId;
    /**
     * @type {boolean}
     * @description Whether to take the parent's schedule instead */
    inherit;
    /**
     * @type {boolean}
     * @description Closed whatever the rules say */
    forceClosed;
    /**
     * @type {SchedulingRule[]}
     * @description The rules, the first match wins */
    rules;
    /**
     * @type {string}
     * @description The state when no rule matches */
    defaultState;
}
export class CustomerInfo extends EntityInfo {
    /** @param {{accountId?:string,parentCustomerId?:string,breadcrumb?:CustomerBreadcrumb[],accountName?:string,isStaging?:boolean,name?:string,referenceId?:string,data?:Struct,tags?:Tag[],schedule?:Schedule,integrationData?:EntityIntegrationData,overrideBillingSettings?:boolean,billingSettings?:BillingSettings,overrideAppSettings?:boolean,appSettings?:AppSettings,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer above */
    parentCustomerId;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers above this one, outermost first */
    breadcrumb;
    /**
     * @type {string}
     * @description The name of the account */
    accountName;
    /**
     * @type {boolean}
     * @description Staging rather than production */
    isStaging;
    /**
     * @type {string}
     * @description The name of the customer */
    name;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {Tag[]}
     * @description The tags of the customer */
    tags;
    /**
     * @type {Schedule}
     * @description The schedule of the customer */
    schedule;
    /**
     * @type {EntityIntegrationData}
     * @description The record in an outside system it is tied to */
    integrationData;
    /**
     * @type {boolean}
     * @description Otherwise billing settings come from the parent */
    overrideBillingSettings;
    /**
     * @type {BillingSettings}
     * @description The billing settings */
    billingSettings;
    /**
     * @type {boolean}
     * @description Otherwise app settings come from the parent */
    overrideAppSettings;
    /**
     * @type {AppSettings}
     * @description The settings of the app and the portal */
    appSettings;
}
export class TestScheduleResponse {
    /** @param {{stateName?:string,timeZoneId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the state at that moment */
    stateName;
    /**
     * @type {string}
     * @description The time zone that was used (IANA) */
    timeZoneId;
}
export class EndpointInfo extends EntityInfo {
    /** @param {{accountId?:string,accountName?:string,customerId?:string,customerName?:string,referenceId?:string,customerBreadcrumb?:CustomerBreadcrumb[],displayName?:string,type?:EndpointTypes,extraInformation?:string,flowId?:string,flowName?:string,flowParams?:Struct,flowSchedule?:EndpointFlowSchedules,schedule?:Schedule,scheduledFlows?:ScheduledFlow[],disableSms?:boolean,useExternal10DlcCampaign?:boolean,isVirtualPhoneNumber?:boolean,phoneNumber?:string,name?:string,emailAddress?:string,sipUserName?:string,sipPassword?:string,userFirstName?:string,userLastName?:string,userEmailAddress?:string,userMode?:UserModes,managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[],teamMembers?:string[],addressSid?:string,tags?:Tag[],data?:Struct,appSettings?:AppSettings,assistantSettings?:AssistantSettings,agentState?:AgentStates,integrationData?:EntityIntegrationData,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the account */
    accountName;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers from the outermost to the one this belongs to */
    customerBreadcrumb;
    /**
     * @type {string}
     * @description The name of the endpoint to show */
    displayName;
    /**
     * @type {EndpointTypes}
     * @description The type of endpoint */
    type;
    /**
     * @type {string}
     * @description Extra text for grids */
    extraInformation;
    /**
     * @type {string}
     * @description The ID of the voice flow */
    flowId;
    /**
     * @type {string}
     * @description The name of the voice flow */
    flowName;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {EndpointFlowSchedules}
     * @description Single flow or scheduled flows */
    flowSchedule;
    /**
     * @type {Schedule}
     * @description The schedule that picks among the scheduled flows */
    schedule;
    /**
     * @type {ScheduledFlow[]}
     * @description The flow of each schedule state */
    scheduledFlows;
    /**
     * @type {boolean}
     * @description Whether text messages are off */
    disableSms;
    /**
     * @type {boolean}
     * @description Leave the number's messaging campaign alone */
    useExternal10DlcCampaign;
    /**
     * @type {boolean}
     * @description Whether the number is registered only, not bought */
    isVirtualPhoneNumber;
    /**
     * @type {string}
     * @description The number of a number endpoint (E.164) */
    phoneNumber;
    /**
     * @type {string}
     * @description The name of the endpoint */
    name;
    /**
     * @type {string}
     * @description The address of an email endpoint */
    emailAddress;
    /**
     * @type {string}
     * @description The SIP user name */
    sipUserName;
    /**
     * @type {string}
     * @description The SIP password; shown once, when it is made */
    sipPassword;
    /**
     * @type {string}
     * @description The first name of a user */
    userFirstName;
    /**
     * @type {string}
     * @description The last name of a user */
    userLastName;
    /**
     * @type {string}
     * @description The email address of a user endpoint */
    userEmailAddress;
    /**
     * @type {?UserModes}
     * @description Whether a user endpoint has a soft phone or a SIP phone */
    userMode;
    /**
     * @type {?UserManagerAccess}
     * @description What a portal manager may change */
    managerAccess;
    /**
     * @type {DashboardPermissions[]}
     * @description What the login may see in the dashboard */
    dashboardPermissions;
    /**
     * @type {string[]}
     * @description The IDs of the users in a team, in the order in which they are called */
    teamMembers;
    /**
     * @type {string}
     * @description The ID of the address a number is registered with */
    addressSid;
    /**
     * @type {Tag[]}
     * @description The tags of the endpoint */
    tags;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {AppSettings}
     * @description The settings of the app and the portal */
    appSettings;
    /**
     * @type {AssistantSettings}
     * @description The settings of the assistant */
    assistantSettings;
    /**
     * @type {?AgentStates}
     * @description The state of the agent, for a user endpoint */
    agentState;
    /**
     * @type {EntityIntegrationData}
     * @description The record in an outside system it is tied to */
    integrationData;
}
export class CallerIdVerification {
    /** @param {{phoneNumber?:string,friendlyName?:string,validationCode?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The number that is called (E.164) */
    phoneNumber;
    /**
     * @type {string}
     * @description The name the number gets at the carrier */
    friendlyName;
    /**
     * @type {string}
     * @description What to type on the phone */
    validationCode;
}
export class FlowInfo extends EntityInfo {
    /** @param {{name?:string,roles?:FlowRoles[],description?:string,notes?:string,accountId?:string,accountName?:string,customerId?:string,customerName?:string,customerBreadcrumb?:CustomerBreadcrumb[],nodes?:FlowNode[],parameters?:FlowParameter[],exits?:FlowExit[],ui?:FlowUI,tags?:Tag[],nodeCount?:number,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the flow */
    name;
    /**
     * @type {FlowRoles[]}
     * @description What the flow can be used for */
    roles;
    /**
     * @type {string}
     * @description What the flow does */
    description;
    /**
     * @type {string}
     * @description Notes for those who edit the flow */
    notes;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the account */
    accountName;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers from the outermost to the one this belongs to */
    customerBreadcrumb;
    /**
     * @type {FlowNode[]}
     * @description The nodes; listings leave them out unless asked */
    nodes;
    /**
     * @type {FlowParameter[]}
     * @description The values the flow takes and gives */
    parameters;
    /**
     * @type {FlowExit[]}
     * @description Where the flow ends */
    exits;
    /**
     * @type {FlowUI}
     * @description Designer layout data */
    ui;
    /**
     * @type {Tag[]}
     * @description The tags of the flow */
    tags;
    /**
     * @type {number}
     * @description How many nodes the flow has */
    nodeCount;
}
export class PackageInfo {
    /** @param {{flows?:FlowInfo[],customerFields?:CustomerDataField[],endpointFields?:EndpointDataField[],systemFields?:SystemSettingsField[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowInfo[]}
     * @description The flows */
    flows;
    /**
     * @type {CustomerDataField[]}
     * @description The custom fields of customers that the flows use */
    customerFields;
    /**
     * @type {EndpointDataField[]}
     * @description The custom fields of endpoints that the flows use */
    endpointFields;
    /**
     * @type {SystemSettingsField[]}
     * @description The custom fields of the account that the flows use */
    systemFields;
}
export class AvailableFlowNode extends FlowNodeSpec {
    /** @param {{channels?:FlowChannels[],roles?:FlowRoles[],requiredFields?:string[],name?:string,typeName?:string,url?:string,category?:FlowNodeCategories,description?:string,dataType?:DataType}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {FlowChannels[]}
     * @description The channels it makes sense on */
    channels;
    /**
     * @type {FlowRoles[]}
     * @description What a flow can be used for that has it */
    roles;
    /**
     * @type {string[]}
     * @description The fields it cannot run without */
    requiredFields;
}
export class GetParameterFieldNamesResponse {
    /** @param {{customer?:GetParameterField[],system?:GetParameterField[],session?:GetParameterField[],endpoint?:GetParameterField[],user?:GetParameterField[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {GetParameterField[]}
     * @description Fields of the customer */
    customer;
    /**
     * @type {GetParameterField[]}
     * @description Fields of the account */
    system;
    /**
     * @type {GetParameterField[]}
     * @description Fields of the session */
    session;
    /**
     * @type {GetParameterField[]}
     * @description Fields of the endpoint */
    endpoint;
    /**
     * @type {GetParameterField[]}
     * @description Fields of the user */
    user;
}
export class PackageImportInfo {
    /** @param {{isImported?:boolean,flows?:PackageFlow[],fields?:PackageFieldInfo[],resources?:PackageResource[],conflicts?:PackageConflict[],resourceMap?:{[index:string]:string;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether it was imported; false for a preflight */
    isImported;
    /**
     * @type {PackageFlow[]}
     * @description The flows */
    flows;
    /**
     * @type {PackageFieldInfo[]}
     * @description The custom fields */
    fields;
    /**
     * @type {PackageResource[]}
     * @description What flows belong to, are tagged with, and name as it is */
    resources;
    /**
     * @type {PackageConflict[]}
     * @description What is in the way; nothing is imported while there is something */
    conflicts;
    /**
     * @type {{ [index: string]: string; }}
     * @description The IDs in the package and the IDs in the account */
    resourceMap;
}
export class FlowRevisionInfo {
    /** @param {{id?:string,flowId?:string,number?:number,dateCreated?:string,createdBy?:string,comment?:string,action?:string,members?:string[],nodeCount?:number,flow?:FlowInfo}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the revision */
    id;
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {number}
     * @description Counts the states of the flow from 1 */
    number;
    /**
     * @type {string}
     * @description The date of the change that made it */
    dateCreated;
    /**
     * @type {string}
     * @description Who made the change */
    createdBy;
    /**
     * @type {string}
     * @description Why the change was made, as who made it says */
    comment;
    /**
     * @type {string}
     * @description The operation that made the change */
    action;
    /**
     * @type {string[]}
     * @description The members of the flow that the change was about */
    members;
    /**
     * @type {number}
     * @description How many nodes the flow had */
    nodeCount;
    /**
     * @type {FlowInfo}
     * @description The flow as it was; listings leave it out */
    flow;
}
export class FlowDiff {
    /** @param {{from?:number,to?:number,members?:FlowMemberChange[],nodes?:FlowNodeChange[],transitions?:FlowTransitionChange[],nodeParameters?:FlowNodeParameterChange[],parameters?:FlowParameterChange[],exits?:FlowExitChange[],isLayoutChanged?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description The number of the revision compared with */
    from;
    /**
     * @type {number}
     * @description The number of the revision that is compared */
    to;
    /**
     * @type {FlowMemberChange[]}
     * @description Name, roles, texts, customer and tags */
    members;
    /**
     * @type {FlowNodeChange[]}
     * @description The nodes */
    nodes;
    /**
     * @type {FlowTransitionChange[]}
     * @description Where nodes lead */
    transitions;
    /**
     * @type {FlowNodeParameterChange[]}
     * @description The parameters of nodes, with those inside of lists and structs, but no transitions */
    nodeParameters;
    /**
     * @type {FlowParameterChange[]}
     * @description The values the flow takes and gives */
    parameters;
    /**
     * @type {FlowExitChange[]}
     * @description Where the flow ends */
    exits;
    /**
     * @type {boolean}
     * @description Whether the layout in the designer differs */
    isLayoutChanged;
}
export class IntegrationInfo extends EntityInfo {
    /** @param {{accountId?:string,customerId?:string,customerName?:string,dateLastSync?:string,customerBreadcrumb?:CustomerBreadcrumb[],name?:string,automaticallyCreateCustomers?:boolean,type?:IntegrationTypes,status?:IntegrationStatuses,statusMessage?:string,settingsDataType?:DataType,settings?:Struct,features?:IntegrationFeatures[],isAuthorized?:boolean,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    customerName;
    /**
     * @type {string}
     * @description The date of the last sync */
    dateLastSync;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customers from the outermost to the one this belongs to */
    customerBreadcrumb;
    /**
     * @type {string}
     * @description The name of the integration */
    name;
    /**
     * @type {boolean}
     * @description Create customers and users while syncing */
    automaticallyCreateCustomers;
    /**
     * @type {IntegrationTypes}
     * @description The outside system */
    type;
    /**
     * @type {IntegrationStatuses}
     * @description The state of the connection */
    status;
    /**
     * @type {string}
     * @description What the status means */
    statusMessage;
    /**
     * @type {DataType}
     * @description The shape of the settings */
    settingsDataType;
    /**
     * @type {Struct}
     * @description The settings, in the shape given beside */
    settings;
    /**
     * @type {IntegrationFeatures[]}
     * @description What the integration can do */
    features;
    /**
     * @type {boolean}
     * @description Whether the outside system has authorised us (OAuth) */
    isAuthorized;
}
export class ListConversationsResponse {
    /** @param {{conversations?:ConversationInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {ConversationInfo[]}
     * @description The conversations */
    conversations;
}
export class FlowMessageInfo {
    /** @param {{sessionId?:string,messageId?:string,isNewSession?:boolean,isHandled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session the message is part of */
    sessionId;
    /**
     * @type {string}
     * @description The ID of the message */
    messageId;
    /**
     * @type {boolean}
     * @description Whether the message began the session */
    isNewSession;
    /**
     * @type {boolean}
     * @description Whether a flow has taken the message up */
    isHandled;
}
export class SessionInfo extends EntityInfo {
    /** @param {{dialState?:SessionDialState,callState?:SessionCallState,queueState?:SessionQueueStates,accountId?:string,accountName?:string,customerId?:string,customerBreadcrumb?:CustomerBreadcrumb[],customerName?:string,endpointId?:string,endpointName?:string,dateCompleted?:string,destination?:string,toAddress?:string,fromAddress?:string,fromName?:string,answeredByName?:string,queueMemberId?:string,channel?:FlowChannels,ended?:boolean,outcome?:string,callSid?:string,consoleData?:string,holdQueueName?:string,heldByUserId?:string,holdReason?:SessionHoldReasons,conferenceSid?:string,displayName?:string,log?:SessionLogInfo[],members?:SessionMemberInfo[],callbackNumber?:string,answeredById?:string,direction?:SessionDirections,fromPhoneNumber?:string,mostRecentParticipantCallSid?:string,wasMissed?:boolean,ringQueueId?:string,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {SessionDialState}
     * @description The state of the session */
    dialState;
    /**
     * @type {SessionCallState}
     * @description The call state of the session */
    callState;
    /**
     * @type {SessionQueueStates}
     * @description The queue state of the session */
    queueState;
    /**
     * @type {string}
     * @description The ID of the account associated with the flow */
    accountId;
    /**
     * @type {string}
     * @description The name of the account associated with the session */
    accountName;
    /**
     * @type {string}
     * @description The ID of the customer this session is associated with */
    customerId;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description The customer breadcrumb this session is associated with */
    customerBreadcrumb;
    /**
     * @type {string}
     * @description The name of the customer this session is associated with */
    customerName;
    /**
     * @type {string}
     * @description The ID of the endpoint associated with this session */
    endpointId;
    /**
     * @type {string}
     * @description The name of the endpoint associated with this session */
    endpointName;
    /**
     * @type {string}
     * @description The date the call completed */
    dateCompleted;
    /**
     * @type {string}
     * @description The destination of the session (e.g. what was entered into the Dial box) */
    destination;
    /**
     * @type {string}
     * @description The to address if any */
    toAddress;
    /**
     * @type {string}
     * @description The from address if any */
    fromAddress;
    /**
     * @type {string}
     * @description The from name if any */
    fromName;
    /**
     * @type {string}
     * @description Answered by name (if any) */
    answeredByName;
    /**
     * @type {string}
     * @description The ID of the queue member assigned to this call */
    queueMemberId;
    /**
     * @type {FlowChannels}
     * @description The flow channel */
    channel;
    /**
     * @type {boolean}
     * @description Has the session ended */
    ended;
    /**
     * @type {string}
     * @description The outcome of the call */
    outcome;
    /**
     * @type {string}
     * @description The twilio Call SID of this session */
    callSid;
    /**
     * @type {string}
     * @description Any console data for this session */
    consoleData;
    /**
     * @type {string}
     * @description The name of the hold queue for this call */
    holdQueueName;
    /**
     * @type {string}
     * @description The user ID who put this call on hold */
    heldByUserId;
    /**
     * @type {SessionHoldReasons}
     * @description The reason for the hold */
    holdReason;
    /**
     * @type {string}
     * @description The SID of the conference if in a conference call */
    conferenceSid;
    /**
     * @type {string}
     * @description The display name for this session */
    displayName;
    /**
     * @type {SessionLogInfo[]}
     * @description The log entries for this session */
    log;
    /**
     * @type {SessionMemberInfo[]}
     * @description The members of this session */
    members;
    /**
     * @type {string}
     * @description The callback number (typically used for SIP to User calls) */
    callbackNumber;
    /**
     * @type {string}
     * @description The ID of the endpoint that answered */
    answeredById;
    /**
     * @type {SessionDirections}
     * @description Is this session incoming or outgoing? */
    direction;
    /**
     * @type {string}
     * @description The phone number that this session is coming from (used with SMS chats) */
    fromPhoneNumber;
    /**
     * @type {string}
     * @description The Call SID of the most recently added conference participant */
    mostRecentParticipantCallSid;
    /**
     * @type {boolean}
     * @description Was this session missed? */
    wasMissed;
    /**
     * @type {string}
     * @description The ring queue that the call is currently in */
    ringQueueId;
}
export class AppHomeInformation {
    /** @param {{isHostedSuiteCustomer?:boolean,conversations?:ConversationInfo[],calls?:SessionInfo[],callMetrics?:AppHomeCallMetric[],voicemail?:FileInfo[],forms?:HostedSuiteCompletedForm[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether the customer comes from HostedSuite */
    isHostedSuiteCustomer;
    /**
     * @type {ConversationInfo[]}
     * @description Recent conversations */
    conversations;
    /**
     * @type {SessionInfo[]}
     * @description Recent sessions */
    calls;
    /**
     * @type {AppHomeCallMetric[]}
     * @description Figures on calls for the home page */
    callMetrics;
    /**
     * @type {FileInfo[]}
     * @description Voice messages */
    voicemail;
    /**
     * @type {HostedSuiteCompletedForm[]}
     * @description Completed forms */
    forms;
}
export class AppSystemSettingsInfo {
    /** @param {{endpointFields?:EndpointDataField[],isHostedSuiteCustomer?:boolean,customerTimeZoneId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {EndpointDataField[]}
     * @description The custom fields of endpoints */
    endpointFields;
    /**
     * @type {boolean}
     * @description Whether the customer comes from HostedSuite */
    isHostedSuiteCustomer;
    /**
     * @type {string}
     * @description The time zone of the customer */
    customerTimeZoneId;
}
export class DeviceTokenInfo {
    /** @param {{deviceType?:DeviceTypes,token?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {DeviceTypes}
     * @description The type of the device */
    deviceType;
    /**
     * @type {string}
     * @description The push token */
    token;
}
export class ReportInfo {
    /** @param {{id?:string,name?:string,status?:ReportStatuses,statusMessage?:string,dateCreated?:string,dateUpdated?:string,downloadLink?:string,jobId?:string,emailAddressToNotify?:string,server?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the report */
    id;
    /**
     * @type {string}
     * @description The name of the report */
    name;
    /**
     * @type {ReportStatuses}
     * @description How far the report is */
    status;
    /**
     * @type {string}
     * @description What the status means */
    statusMessage;
    /**
     * @type {string}
     * @description The date the report was requested */
    dateCreated;
    /**
     * @type {string}
     * @description The date the status last changed */
    dateUpdated;
    /**
     * @type {string}
     * @description Where the workbook is, once completed */
    downloadLink;
    /**
     * @type {string}
     * @description The ID of the job that makes the report */
    jobId;
    /**
     * @type {string}
     * @description The address that gets a mail when done */
    emailAddressToNotify;
    /**
     * @type {string}
     * @description The server that makes the report */
    server;
}
export class ListReportsResponse {
    /** @param {{reports?:ReportInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {ReportInfo[]}
     * @description The reports */
    reports;
}
export class GetActiveCallsResponse {
    /** @param {{calls?:Object[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {Object[]}
     * @description The calls in progress, as the carrier describes them */
    calls;
}
export class GetMySessionsResponse {
    /** @param {{sessions?:SessionInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {SessionInfo[]}
     * @description The active sessions */
    sessions;
}
export class GlobalSettingsInfo {
    /** @param {{documentation?:string,recordingRetentionDays?:number,enableSipRefer?:boolean,autoAgentLogoffSeconds?:number,defaultSipRegion?:TwilioSipRegions,dateLastModified?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Documentation text that accounts begin with */
    documentation;
    /**
     * @type {number}
     * @description For how many days recordings are kept; 0 is for ever */
    recordingRetentionDays;
    /**
     * @type {boolean}
     * @description Whether calls may be transferred with SIP REFER */
    enableSipRefer;
    /**
     * @type {number}
     * @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
    autoAgentLogoffSeconds;
    /**
     * @type {?TwilioSipRegions}
     * @description The region of the carrier through which SIP calls go */
    defaultSipRegion;
    /**
     * @type {string}
     * @description The date of the last change */
    dateLastModified;
    /**
     * @type {string}
     * @description The user who made the last change */
    lastModifiedBy;
}
export class SystemSettingsInfo extends EntityInfo {
    /** @param {{overrideSystemTime?:boolean,overrideSystemTimeZoneId?:string,overrideSystemDateTime?:string,systemFields?:SystemSettingsField[],customerFields?:CustomerDataField[],endpointFields?:EndpointDataField[],emailAccounts?:EmailAccount[],tags?:Tag[],documentation?:string,recordingRetentionDays?:number,enableSipRefer?:boolean,autoAgentLogoffSeconds?:number,defaultSipRegion?:TwilioSipRegions,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether the test clock is used */
    overrideSystemTime;
    /**
     * @type {string}
     * @description The time zone of the test clock */
    overrideSystemTimeZoneId;
    /**
     * @type {string}
     * @description The time of the test clock (ISO 8601) */
    overrideSystemDateTime;
    /**
     * @type {SystemSettingsField[]}
     * @description The custom fields of the account */
    systemFields;
    /**
     * @type {CustomerDataField[]}
     * @description The custom fields of customers */
    customerFields;
    /**
     * @type {EndpointDataField[]}
     * @description The custom fields of endpoints */
    endpointFields;
    /**
     * @type {EmailAccount[]}
     * @description The email accounts */
    emailAccounts;
    /**
     * @type {Tag[]}
     * @description The tags of the account */
    tags;
    /**
     * @type {string}
     * @description Documentation text of the account */
    documentation;
    /**
     * @type {number}
     * @description For how many days recordings are kept */
    recordingRetentionDays;
    /**
     * @type {boolean}
     * @description Whether calls may be transferred with SIP REFER */
    enableSipRefer;
    /**
     * @type {number}
     * @description Idle time in seconds before a not-ready agent is logged off */
    autoAgentLogoffSeconds;
    /**
     * @type {?TwilioSipRegions}
     * @description The region of the carrier through which SIP calls go */
    defaultSipRegion;
}
export class DialingPermissionsInfo {
    /** @param {{isoCode?:string,name?:string,lowRiskNumbersEnabled?:boolean,highRiskSpecialNumbersEnabled?:boolean,highRiskTollfraudNumbersEnabled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCode;
    /**
     * @type {string}
     * @description The name of the country */
    name;
    /**
     * @type {boolean}
     * @description Whether ordinary numbers may be dialed */
    lowRiskNumbersEnabled;
    /**
     * @type {boolean}
     * @description Whether high-risk special numbers may be dialed */
    highRiskSpecialNumbersEnabled;
    /**
     * @type {boolean}
     * @description Whether numbers prone to toll fraud may be dialed */
    highRiskTollfraudNumbersEnabled;
}
export class CheckAccount {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'CheckAccount' }
    getMethod() { return 'POST' }
    createResponse() { return new CheckAccountResponse() }
}
export class DeleteAccount {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'DeleteAccount' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class GetAccount {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'GetAccount' }
    getMethod() { return 'GET' }
    createResponse() { return new AccountInfo() }
}
export class ListAccounts extends ListRequest {
    /** @param {{nameFilter?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Filter by account name (contains match) */
    nameFilter;
    getTypeName() { return 'ListAccounts' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewAccount {
    /** @param {{name?:string,twilioAccountSid?:string,twilioAuthToken?:string,parentAccountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the account */
    name;
    /**
     * @type {string}
     * @description The carrier account ID when the tenant brings its own */
    twilioAccountSid;
    /**
     * @type {string}
     * @description The carrier token when the tenant brings its own */
    twilioAuthToken;
    /**
     * @type {string}
     * @description The ID of the account it belongs to */
    parentAccountId;
    getTypeName() { return 'NewAccount' }
    getMethod() { return 'POST' }
    createResponse() { return new AccountInfo() }
}
export class PatchAccount {
    /** @param {{accountId?:string,name?:string,maxPhoneNumbers?:number,logoId?:string,trustHubProfileSid?:string,billingSettings?:BillingSettings}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the account */
    name;
    /**
     * @type {?number}
     * @description The max number of phone numbers the account can have */
    maxPhoneNumbers;
    /**
     * @type {string}
     * @description The ID of the logo file */
    logoId;
    /**
     * @type {string}
     * @description TrustHub Profile Sid */
    trustHubProfileSid;
    /**
     * @type {BillingSettings}
     * @description The billing settings */
    billingSettings;
    getTypeName() { return 'PatchAccount' }
    getMethod() { return 'PATCH' }
    createResponse() { return new AccountInfo() }
}
export class RegenerateAccountTokens {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'RegenerateAccountTokens' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class PatchAddress {
    /** @param {{accountId?:string,addressId?:string,friendlyName?:string,emergencyEnabled?:boolean,customerName?:string,street?:string,city?:string,region?:string,postalCode?:string,isoCountry?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the address belongs to */
    accountId;
    /**
     * @type {string}
     * @description The ID of the address */
    addressId;
    /**
     * @type {string}
     * @description A name to recognise it by */
    friendlyName;
    /**
     * @type {boolean}
     * @description Whether emergency calls may use the address */
    emergencyEnabled;
    /**
     * @type {string}
     * @description The name of the person or company at the address */
    customerName;
    /**
     * @type {string}
     * @description The street */
    street;
    /**
     * @type {string}
     * @description The city */
    city;
    /**
     * @type {string}
     * @description The state or province */
    region;
    /**
     * @type {string}
     * @description The postal code */
    postalCode;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCountry;
    getTypeName() { return 'PatchAddress' }
    getMethod() { return 'POST' }
    createResponse() { return new AddressInfo() }
}
export class DeleteAddress {
    /** @param {{addressId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the address */
    addressId;
    getTypeName() { return 'DeleteAddress' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class ListAddresses extends ListRequest {
    /** @param {{accountIds?:string[],filter?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string}
     * @description Filter by name, company, street or city (contains match) */
    filter;
    getTypeName() { return 'ListAddresses' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewAddress {
    /** @param {{accountId?:string,friendlyName?:string,emergencyEnabled?:boolean,customerName?:string,street?:string,city?:string,region?:string,postalCode?:string,isoCountry?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the address belongs to */
    accountId;
    /**
     * @type {string}
     * @description A name to recognise it by */
    friendlyName;
    /**
     * @type {boolean}
     * @description Whether emergency calls may use the address */
    emergencyEnabled;
    /**
     * @type {string}
     * @description The name of the person or company at the address */
    customerName;
    /**
     * @type {string}
     * @description The street */
    street;
    /**
     * @type {string}
     * @description The city */
    city;
    /**
     * @type {string}
     * @description The state or province */
    region;
    /**
     * @type {string}
     * @description The postal code */
    postalCode;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCountry;
    getTypeName() { return 'NewAddress' }
    getMethod() { return 'POST' }
    createResponse() { return new AddressInfo() }
}
export class ApplyAISession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'ApplyAISession' }
    getMethod() { return 'POST' }
    createResponse() { return new AISessionDetail() }
}
export class ClearAISessionActions {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'ClearAISessionActions' }
    getMethod() { return 'DELETE' }
    createResponse() { return new AISessionDetail() }
}
export class DeleteAISession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'DeleteAISession' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class DeleteAISessionAction {
    /** @param {{sessionId?:string,actionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The ID of the queued action */
    actionId;
    getTypeName() { return 'DeleteAISessionAction' }
    getMethod() { return 'DELETE' }
    createResponse() { return new AISessionDetail() }
}
export class GetAISession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'GetAISession' }
    getMethod() { return 'GET' }
    createResponse() { return new AISessionDetail() }
}
export class GetAIUsage {
    /** @param {{accountId?:string,customerId?:string,startDate?:string,endDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account; none means every account */
    accountId;
    /**
     * @type {string}
     * @description The customer; none means every customer of the accounts considered */
    customerId;
    /**
     * @type {string}
     * @description The first day of the range (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day of the range (YYYY-MM-DD) */
    endDate;
    getTypeName() { return 'GetAIUsage' }
    getMethod() { return 'GET' }
    createResponse() { return new AIUsage() }
}
export class ListAISessions extends ListRequest {
    /** @param {{accountIds?:string[],page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Filter by accounts */
    accountIds;
    getTypeName() { return 'ListAISessions' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewAISession {
    /** @param {{accountId?:string,purpose?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account ID to associate this session with */
    accountId;
    /**
     * @type {string}
     * @description The purpose for this session */
    purpose;
    getTypeName() { return 'NewAISession' }
    getMethod() { return 'POST' }
    createResponse() { return new AISessionInfo() }
}
export class PatchAISession {
    /** @param {{sessionId?:string,purpose?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The purpose for this AI session */
    purpose;
    getTypeName() { return 'PatchAISession' }
    getMethod() { return 'PATCH' }
    createResponse() { return new AISessionInfo() }
}
export class AppUploadFile {
    /** @param {{fileName?:string,accountId?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the file */
    fileName;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    getTypeName() { return 'AppUploadFile' }
    getMethod() { return 'POST' }
    createResponse() { return new FileInfo() }
}
export class GetEndpointAppConfig {
    /** @param {{endpointId?:string,endpointEmailAddress?:string,deviceType?:DeviceTypes,pushCredentialSid?:string,applicationSid?:string,sandbox?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint; must be a user endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The email address of the user, used when endpointId is absent */
    endpointEmailAddress;
    /**
     * @type {DeviceTypes}
     * @description The type of the device */
    deviceType;
    /**
     * @type {string}
     * @description The carrier's ID of the push credentials */
    pushCredentialSid;
    /**
     * @type {string}
     * @description The carrier's ID of the voice application */
    applicationSid;
    /**
     * @type {boolean}
     * @description Whether to use the sandbox for iOS push notifications */
    sandbox;
    getTypeName() { return 'GetEndpointAppConfig' }
    getMethod() { return 'GET' }
    createResponse() { return new EndpointAppConfig() }
}
export class GetMyFiles {
    /** @param {{fileTypes?:FileTypes[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FileTypes[]}
     * @description Only files of these types */
    fileTypes;
    getTypeName() { return 'GetMyFiles' }
    getMethod() { return 'GET' }
    createResponse() { return new GetMyFilesResponse() }
}
export class ListSettingsObjects {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'ListSettingsObjects' }
    getMethod() { return 'GET' }
    createResponse() { return new ListSettingsObjectsResponse() }
}
export class UploadFile {
    /** @param {{data?:string,fileName?:string,contentType?:string,convertToWav?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The bytes of the file */
    data;
    /**
     * @type {string}
     * @description The name of the file */
    fileName;
    /**
     * @type {string}
     * @description The content type */
    contentType;
    /**
     * @type {boolean}
     * @description Whether to convert the sound to WAV */
    convertToWav;
    getTypeName() { return 'UploadFile' }
    getMethod() { return 'POST' }
    createResponse() { return new FileInfo() }
}
export class Authenticate {
    /** @param {{provider?:string,state?:string,oauth_token?:string,oauth_verifier?:string,userName?:string,password?:string,rememberMe?:boolean,errorView?:string,nonce?:string,uri?:string,response?:string,qop?:string,nc?:string,cnonce?:string,accessToken?:string,accessTokenSecret?:string,scope?:string,returnUrl?:string,meta?:{[index:string]:string;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description How to sign in: credentials, or logout to sign out */
    provider;
    /**
     * @type {string}
     * @description For sign-in by OAuth; not used */
    state;
    /**
     * @type {string}
     * @description For sign-in by OAuth; not used */
    oauth_token;
    /**
     * @type {string}
     * @description For sign-in by OAuth; not used */
    oauth_verifier;
    /**
     * @type {string}
     * @description The user name or email address */
    userName;
    /**
     * @type {string}
     * @description The password */
    password;
    /**
     * @type {boolean}
     * @description Whether to stay signed in when the browser closes */
    rememberMe;
    /**
     * @type {string}
     * @description Where to send a browser when signing in fails */
    errorView;
    /**
     * @type {string}
     * @description For HTTP Digest; not used */
    nonce;
    /**
     * @type {string}
     * @description For HTTP Digest; not used */
    uri;
    /**
     * @type {string}
     * @description For HTTP Digest; not used */
    response;
    /**
     * @type {string}
     * @description For HTTP Digest; not used */
    qop;
    /**
     * @type {string}
     * @description For HTTP Digest; not used */
    nc;
    /**
     * @type {string}
     * @description For HTTP Digest; not used */
    cnonce;
    /**
     * @type {string}
     * @description For sign-in by OAuth; not used */
    accessToken;
    /**
     * @type {string}
     * @description For sign-in by OAuth; not used */
    accessTokenSecret;
    /**
     * @type {string}
     * @description For sign-in by OAuth; not used */
    scope;
    /**
     * @type {string}
     * @description Where to send a browser when signed in */
    returnUrl;
    /**
     * @type {{ [index: string]: string; }}
     * @description Anything else */
    meta;
    getTypeName() { return 'Authenticate' }
    getMethod() { return 'POST' }
    createResponse() { return new AuthenticateResponse() }
}
export class GetAuthStatus {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetAuthStatus' }
    getMethod() { return 'GET' }
    createResponse() { return new UserInfo() }
}
export class ListCalls {
    /** @param {{accountId?:string,startDate?:string,endDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    getTypeName() { return 'ListCalls' }
    getMethod() { return 'GET' }
    createResponse() { return [] }
}
export class ListUsageRecords {
    /** @param {{accountId?:string,startDate?:string,endDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    getTypeName() { return 'ListUsageRecords' }
    getMethod() { return 'GET' }
    createResponse() { return [] }
}
export class CogitoWebhookRequest {
    /** @param {{accountId?:string,type?:string,phoneNumbers?:string[],role?:string,content?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The type of event */
    type;
    /**
     * @type {string[]}
     * @description The phone numbers concerned */
    phoneNumbers;
    /**
     * @type {string}
     * @description The role of the speaker */
    role;
    /**
     * @type {string}
     * @description What was said */
    content;
    getTypeName() { return 'CogitoWebhookRequest' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class LiveAnswerCallback {
    /** @param {{sessionId?:string,flowId?:string,nodeId?:string,clientId?:string,conversationId?:string,aiMinutes?:number,from?:string,to?:string,transcript?:LiveAnswerCallbackTranscriptMessage[],startDate?:string,endDate?:string,attachments?:LiveAnswerCallbackAttachment[],completed?:string,callRecordingUrl?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {string}
     * @description The ID of the node */
    nodeId;
    /**
     * @type {string}
     * @description The client of the answering service */
    clientId;
    /**
     * @type {string}
     * @description The ID of the conversation */
    conversationId;
    /**
     * @type {number}
     * @description The AI minutes the conversation took */
    aiMinutes;
    /**
     * @type {string}
     * @description The address of the caller */
    from;
    /**
     * @type {string}
     * @description The address that was called */
    to;
    /**
     * @type {LiveAnswerCallbackTranscriptMessage[]}
     * @description What was said */
    transcript;
    /**
     * @type {string}
     * @description The moment the conversation started */
    startDate;
    /**
     * @type {string}
     * @description The moment the conversation ended */
    endDate;
    /**
     * @type {LiveAnswerCallbackAttachment[]}
     * @description The files that came with the conversation */
    attachments;
    /**
     * @type {string}
     * @description Whether the conversation was completed */
    completed;
    /**
     * @type {string}
     * @description The URL of the recording of the call */
    callRecordingUrl;
    getTypeName() { return 'LiveAnswerCallback' }
    getMethod() { return 'POST' }
    createResponse() { return new Blob() }
}
export class NewOutgoingSessionCallback extends TwilioRequestBase {
    /** @param {{callSid?:string,accountSid?:string,from?:string,to?:string,callStatus?:string,apiVersion?:string,direction?:string,forwardedFrom?:string,callerName?:string,parentCallSid?:string,stirVerstat?:string,called?:string,calledZip?:string,calledCity?:string,calledState?:string,calledCountry?:string,caller?:string,callerCity?:string,callerState?:string,callerZip?:string,callerCountry?:string,fromCity?:string,fromState?:string,fromZip?:string,fromCountry?:string,toCity?:string,toState?:string,toZip?:string,toCountry?:string,messageSid?:string,smsId?:string,messagingServiceSid?:string,body?:string,numMedia?:number,mediaContentType0?:string,mediaUrl0?:string,mediaContentType1?:string,mediaUrl1?:string,mediaContentType2?:string,mediaUrl2?:string,index?:number,instanceSid?:string,eventType?:string,channelSid?:string,attributes?:string,clientIdentity?:string,mediaContentType?:string,mediaSid?:string,identity?:string,digits?:string,speechResult?:string,confidence?:number,callDuration?:number,recordingUrl?:string,recordingSid?:string,recordingDuration?:number,recordingStatus?:string,transcriptionSid?:string,transcriptionText?:string,transcriptionUrl?:string,transcriptionStatus?:string,dialCallStatus?:string,dialCallSid?:string,dialCallDuration?:number,dialBridged?:boolean,queueResult?:string,queueSid?:string,queueTime?:number,conferenceSid?:string,friendlyName?:string,statusCallbackEvent?:string,muted?:boolean,hold?:boolean,endConferenceOnExit?:boolean,startConferenceOnEnter?:boolean,eventName?:string,assistantSid?:string,dialogueSid?:string,userIdentifier?:string,currentInput?:string,currentTask?:string,dialoguePayloadUrl?:string,memory?:string,channel?:string,faxSid?:string,faxStatus?:string,numPages?:number,mediaUrl?:string,errorCode?:string,errorMessage?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    getTypeName() { return 'NewOutgoingSessionCallback' }
    getMethod() { return 'POST' }
    createResponse() { return new Blob() }
}
export class StartFlow {
    /** @param {{flowId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    getTypeName() { return 'StartFlow' }
    getMethod() { return 'POST' }
    createResponse() { return new Blob() }
}
export class GetMyContacts {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetMyContacts' }
    getMethod() { return 'GET' }
    createResponse() { return new GetMyContactsResponse() }
}
export class DeleteCustomer {
    /** @param {{customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    getTypeName() { return 'DeleteCustomer' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class GetCustomer {
    /** @param {{customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    getTypeName() { return 'GetCustomer' }
    getMethod() { return 'GET' }
    createResponse() { return new CustomerInfo() }
}
export class GetInheritedSchedule {
    /** @param {{customerId?:string,endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    getTypeName() { return 'GetInheritedSchedule' }
    getMethod() { return 'GET' }
    createResponse() { return new Schedule() }
}
export class ListCustomers extends ListRequest {
    /** @param {{accountIds?:string[],nameFilter?:string,parentCustomerIds?:string[],shallowParent?:boolean,tagIds?:string[],page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string}
     * @description Filter by name (contains match) */
    nameFilter;
    /**
     * @type {string[]}
     * @description Only customers below these */
    parentCustomerIds;
    /**
     * @type {boolean}
     * @description Direct children only */
    shallowParent;
    /**
     * @type {string[]}
     * @description Only those with all of these tags */
    tagIds;
    getTypeName() { return 'ListCustomers' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewCustomer {
    /** @param {{accountId?:string,name?:string,parentCustomerId?:string,referenceId?:string,data?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the customer */
    name;
    /**
     * @type {string}
     * @description The ID of the customer above */
    parentCustomerId;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    getTypeName() { return 'NewCustomer' }
    getMethod() { return 'POST' }
    createResponse() { return new CustomerInfo() }
}
export class PatchCustomer {
    /** @param {{customerId?:string,name?:string,parentCustomerId?:string,referenceId?:string,data?:Struct,tagIds?:string[],schedule?:Schedule,overrideBillingSettings?:boolean,billingSettings?:BillingSettings,overrideAppSettings?:boolean,appSettings?:AppSettings}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the customer */
    name;
    /**
     * @type {string}
     * @description The ID of the customer above */
    parentCustomerId;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string[]}
     * @description The IDs of the tags, replacing those there are */
    tagIds;
    /**
     * @type {Schedule}
     * @description The schedule, replaced whole */
    schedule;
    /**
     * @type {?boolean}
     * @description Otherwise billing settings come from the parent */
    overrideBillingSettings;
    /**
     * @type {BillingSettings}
     * @description The billing settings */
    billingSettings;
    /**
     * @type {?boolean}
     * @description Otherwise app settings come from the parent */
    overrideAppSettings;
    /**
     * @type {AppSettings}
     * @description The settings of the app and the portal */
    appSettings;
    getTypeName() { return 'PatchCustomer' }
    getMethod() { return 'PATCH' }
    createResponse() { return new CustomerInfo() }
}
export class SetCustomerStagingMode {
    /** @param {{customerId?:string,isStaging?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {boolean}
     * @description Staging rather than production */
    isStaging;
    getTypeName() { return 'SetCustomerStagingMode' }
    getMethod() { return 'POST' }
    createResponse() { return new CustomerInfo() }
}
export class TestSchedule {
    /** @param {{customerId?:string,endpointId?:string,schedule?:Schedule,dateTime?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {Schedule}
     * @description The schedule to test; none tests the saved one */
    schedule;
    /**
     * @type {string}
     * @description The moment to test (ISO 8601) */
    dateTime;
    getTypeName() { return 'TestSchedule' }
    getMethod() { return 'POST' }
    createResponse() { return new TestScheduleResponse() }
}
export class DeleteEndpoint {
    /** @param {{endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    getTypeName() { return 'DeleteEndpoint' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class FindDuplicateEndpoints {
    /** @param {{accountId?:string,endpointFieldName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The custom field to compare */
    endpointFieldName;
    getTypeName() { return 'FindDuplicateEndpoints' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class GetEndpoint {
    /** @param {{endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    getTypeName() { return 'GetEndpoint' }
    getMethod() { return 'GET' }
    createResponse() { return new EndpointInfo() }
}
export class ListEndpoints extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],referenceIds?:string[],shallowParent?:boolean,flowIds?:string[],flowState?:string,tagIds?:string[],nameFilter?:string,phoneNumberFilter?:string,type?:EndpointTypes,types?:EndpointTypes[],userMode?:UserModes,dataFilters?:string[],sipUserName?:string,flowParametersFilter?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {string[]}
     * @description Only those with these IDs in an outside system */
    referenceIds;
    /**
     * @type {boolean}
     * @description Direct customer matches only */
    shallowParent;
    /**
     * @type {string[]}
     * @description Only endpoints that run one of these flows */
    flowIds;
    /**
     * @type {string}
     * @description The schedule state in which the flow must apply */
    flowState;
    /**
     * @type {string[]}
     * @description Only those with all of these tags */
    tagIds;
    /**
     * @type {string}
     * @description Filter by name (contains match) */
    nameFilter;
    /**
     * @type {string}
     * @description Filter by phone number (contains match) */
    phoneNumberFilter;
    /**
     * @type {?EndpointTypes}
     * @description Only this type of endpoint */
    type;
    /**
     * @type {EndpointTypes[]}
     * @description Only these types of endpoint */
    types;
    /**
     * @type {?UserModes}
     * @description Only users with this kind of phone */
    userMode;
    /**
     * @type {string[]}
     * @description Filter by custom fields: entries of the form Field=Value; text only */
    dataFilters;
    /**
     * @type {string}
     * @description Only the endpoint with this SIP user name */
    sipUserName;
    /**
     * @type {string}
     * @description Filter by the values of flow parameters (JSON struct) */
    flowParametersFilter;
    getTypeName() { return 'ListEndpoints' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewAssistantEndpoint {
    /** @param {{accountId?:string,customerId?:string,name?:string,flowId?:string,flowParams?:Struct,tagIds?:string[],data?:Struct,referenceId?:string,assistantSettings?:AssistantSettings}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the endpoint belongs to */
    accountId;
    /**
     * @type {string}
     * @description The customer the endpoint belongs to */
    customerId;
    /**
     * @type {string}
     * @description The name of the assistant */
    name;
    /**
     * @type {string}
     * @description The ID of the flow it runs */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {string[]}
     * @description The IDs of the tags */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {AssistantSettings}
     * @description The settings of the assistant */
    assistantSettings;
    getTypeName() { return 'NewAssistantEndpoint' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class NewEmailEndpoint {
    /** @param {{accountId?:string,customerId?:string,name?:string,flowId?:string,flowParams?:Struct,tagIds?:string[],data?:Struct,referenceId?:string,emailAddress?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the endpoint belongs to */
    accountId;
    /**
     * @type {string}
     * @description The customer the endpoint belongs to */
    customerId;
    /**
     * @type {string}
     * @description The name of the endpoint */
    name;
    /**
     * @type {string}
     * @description The ID of the flow it runs */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {string[]}
     * @description The IDs of the tags */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {string}
     * @description The email address */
    emailAddress;
    getTypeName() { return 'NewEmailEndpoint' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class NewSipTrunkEndpoint {
    /** @param {{accountId?:string,customerId?:string,name?:string,flowId?:string,flowParams?:Struct,tagIds?:string[],data?:Struct,referenceId?:string,sipUserName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the endpoint belongs to */
    accountId;
    /**
     * @type {string}
     * @description The customer the endpoint belongs to */
    customerId;
    /**
     * @type {string}
     * @description The name of the trunk */
    name;
    /**
     * @type {string}
     * @description The ID of the flow it runs */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {string[]}
     * @description The IDs of the tags */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {string}
     * @description The SIP user name; made if it is left out */
    sipUserName;
    getTypeName() { return 'NewSipTrunkEndpoint' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class NewTeamEndpoint {
    /** @param {{accountId?:string,customerId?:string,name?:string,flowId?:string,flowParams?:Struct,tagIds?:string[],data?:Struct,referenceId?:string,teamMembers?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the endpoint belongs to */
    accountId;
    /**
     * @type {string}
     * @description The customer the endpoint belongs to */
    customerId;
    /**
     * @type {string}
     * @description The name of the team */
    name;
    /**
     * @type {string}
     * @description The ID of the flow it runs */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {string[]}
     * @description The IDs of the tags */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {string[]}
     * @description The IDs of the endpoints in the team */
    teamMembers;
    getTypeName() { return 'NewTeamEndpoint' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class NewUserEndpoint {
    /** @param {{accountId?:string,customerId?:string,name?:string,flowId?:string,flowParams?:Struct,tagIds?:string[],data?:Struct,referenceId?:string,userMode?:UserModes,userFirstName?:string,userLastName?:string,userEmailAddress?:string,userPassword?:string,sipUserName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account the endpoint belongs to */
    accountId;
    /**
     * @type {string}
     * @description The customer the endpoint belongs to */
    customerId;
    /**
     * @type {string}
     * @description The name of the user */
    name;
    /**
     * @type {string}
     * @description The ID of the flow it runs */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {string[]}
     * @description The IDs of the tags */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {UserModes}
     * @description Whether the user has a soft phone or a SIP phone */
    userMode;
    /**
     * @type {string}
     * @description The first name of the user */
    userFirstName;
    /**
     * @type {string}
     * @description The last name of the user */
    userLastName;
    /**
     * @type {string}
     * @description The email address of the user */
    userEmailAddress;
    /**
     * @type {string}
     * @description The password of the user */
    userPassword;
    /**
     * @type {string}
     * @description The SIP user name */
    sipUserName;
    getTypeName() { return 'NewUserEndpoint' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class PatchEndpoint {
    /** @param {{endpointId?:string,displayName?:string,name?:string,customerId?:string,referenceId?:string,flowId?:string,flowParams?:Struct,isPartialFlowUpdate?:boolean,flowSchedule?:EndpointFlowSchedules,schedule?:Schedule,scheduledFlows?:ScheduledFlow[],tagIds?:string[],data?:Struct,managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[],appSettings?:AppSettings,assistantSettings?:AssistantSettings,disableSms?:boolean,useExternal10DlcCampaign?:boolean,teamMembers?:string[],userFirstName?:string,userLastName?:string,userEmailAddress?:string,userMode?:UserModes,sipUserName?:string,emailAddress?:string,agentState?:AgentStates}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The name of the endpoint to show */
    displayName;
    /**
     * @type {string}
     * @description The name of the endpoint */
    name;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description ID in an outside system */
    referenceId;
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    /**
     * @type {boolean}
     * @description Merge flowParams instead of replacing them */
    isPartialFlowUpdate;
    /**
     * @type {?EndpointFlowSchedules}
     * @description A single flow or scheduled flows */
    flowSchedule;
    /**
     * @type {Schedule}
     * @description The schedule, replaced whole */
    schedule;
    /**
     * @type {ScheduledFlow[]}
     * @description The flow of each schedule state, replaced whole */
    scheduledFlows;
    /**
     * @type {string[]}
     * @description The IDs of the tags, replacing those there are */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {?UserManagerAccess}
     * @description What a portal manager may change */
    managerAccess;
    /**
     * @type {DashboardPermissions[]}
     * @description What the login may see in the dashboard */
    dashboardPermissions;
    /**
     * @type {AppSettings}
     * @description The settings of the app and the portal */
    appSettings;
    /**
     * @type {AssistantSettings}
     * @description The settings of the assistant */
    assistantSettings;
    /**
     * @type {?boolean}
     * @description Whether text messages are off */
    disableSms;
    /**
     * @type {?boolean}
     * @description Leave the number's messaging campaign alone */
    useExternal10DlcCampaign;
    /**
     * @type {string[]}
     * @description The IDs of the users in a team, replaced whole */
    teamMembers;
    /**
     * @type {string}
     * @description The first name of a user */
    userFirstName;
    /**
     * @type {string}
     * @description The last name of a user */
    userLastName;
    /**
     * @type {string}
     * @description The email address of a user */
    userEmailAddress;
    /**
     * @type {?UserModes}
     * @description Whether a user has a soft phone or a SIP phone */
    userMode;
    /**
     * @type {string}
     * @description The SIP user name; a new one needs a new password */
    sipUserName;
    /**
     * @type {string}
     * @description The address of an email endpoint */
    emailAddress;
    /**
     * @type {?AgentStates}
     * @description The state of the agent, for a user */
    agentState;
    getTypeName() { return 'PatchEndpoint' }
    getMethod() { return 'PATCH' }
    createResponse() { return new EndpointInfo() }
}
export class ProvisionCogito {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account to set up */
    accountId;
    getTypeName() { return 'ProvisionCogito' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class RegenerateSipPassword {
    /** @param {{endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    getTypeName() { return 'RegenerateSipPassword' }
    getMethod() { return 'PATCH' }
    createResponse() { return new EndpointInfo() }
}
export class VerifyCallerId {
    /** @param {{endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The endpoint whose number is to be verified as a caller ID */
    endpointId;
    getTypeName() { return 'VerifyCallerId' }
    getMethod() { return 'POST' }
    createResponse() { return new CallerIdVerification() }
}
export class PatchEndpoints {
    /** @param {{endpointIds?:string[],patch?:Object}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description The IDs of the endpoints, at most 1,000 */
    endpointIds;
    /**
     * @type {Object}
     * @description What to change: members of PatchEndpoint; those that are left out stay as they are */
    patch;
    getTypeName() { return 'PatchEndpoints' }
    getMethod() { return 'PATCH' }
    createResponse() { return new ListResponse() }
}
export class DeleteFile {
    /** @param {{fileId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the file */
    fileId;
    getTypeName() { return 'DeleteFile' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class GetFile {
    /** @param {{fileId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the file */
    fileId;
    getTypeName() { return 'GetFile' }
    getMethod() { return 'GET' }
    createResponse() { return new FileInfo() }
}
export class ListFiles extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],sessionId?:string,fileName?:string,contentType?:string,type?:FileTypes,dateCreatedStart?:string,dateCreatedEnd?:string,userId?:string,transcriptionContains?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {string}
     * @description Only files of this session */
    sessionId;
    /**
     * @type {string}
     * @description Filter by file name (contains match) */
    fileName;
    /**
     * @type {string}
     * @description Filter by content type (contains match) */
    contentType;
    /**
     * @type {?FileTypes}
     * @description Only files of this type */
    type;
    /**
     * @type {string}
     * @description The first day on which it was created (YYYY-MM-DD) */
    dateCreatedStart;
    /**
     * @type {string}
     * @description The last day on which it was created (YYYY-MM-DD) */
    dateCreatedEnd;
    /**
     * @type {string}
     * @description Only files of this agent */
    userId;
    /**
     * @type {string}
     * @description Filter by text in the transcription, human or machine */
    transcriptionContains;
    getTypeName() { return 'ListFiles' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewFile {
    /** @param {{fileName?:string,accountId?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The name of the file */
    fileName;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    getTypeName() { return 'NewFile' }
    getMethod() { return 'POST' }
    createResponse() { return new FileInfo() }
}
export class PatchFile {
    /** @param {{fileId?:string,fileName?:string,customerId?:string,userId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the file */
    fileId;
    /**
     * @type {string}
     * @description The name of the file */
    fileName;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The ID of the user */
    userId;
    getTypeName() { return 'PatchFile' }
    getMethod() { return 'PATCH' }
    createResponse() { return new FileInfo() }
}
export class CopyFlow {
    /** @param {{flowId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    getTypeName() { return 'CopyFlow' }
    getMethod() { return 'POST' }
    createResponse() { return new FlowInfo() }
}
export class DeleteFlow {
    /** @param {{flowId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    getTypeName() { return 'DeleteFlow' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class ExportPackage {
    /** @param {{accountId?:string,flowIds?:string[],includeAllCustomFields?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account to export from */
    accountId;
    /**
     * @type {string[]}
     * @description The IDs of the flows to export */
    flowIds;
    /**
     * @type {boolean}
     * @description Whether to add custom fields that the flows do not use */
    includeAllCustomFields;
    getTypeName() { return 'ExportPackage' }
    getMethod() { return 'GET' }
    createResponse() { return new PackageInfo() }
}
export class GetAvailableNodes {
    /** @param {{flowId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Narrows the nodes to what suits this flow */
    flowId;
    getTypeName() { return 'GetAvailableNodes' }
    getMethod() { return 'GET' }
    createResponse() { return [] }
}
export class GetFlow {
    /** @param {{flowId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    getTypeName() { return 'GetFlow' }
    getMethod() { return 'GET' }
    createResponse() { return new FlowInfo() }
}
export class GetParameterFieldNames {
    /** @param {{accountId?:string,excludeBuiltInFields?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {boolean}
     * @description Whether to leave out fields such as the customer name */
    excludeBuiltInFields;
    getTypeName() { return 'GetParameterFieldNames' }
    getMethod() { return 'GET' }
    createResponse() { return new GetParameterFieldNamesResponse() }
}
export class ImportPackage {
    /** @param {{accountId?:string,package?:PackageInfo,preflight?:boolean,resourceMap?:{[index:string]:string;}}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account to import into */
    accountId;
    /**
     * @type {PackageInfo}
     * @description The exported package */
    package;
    /**
     * @type {boolean}
     * @description Whether to say what would happen, and change nothing */
    preflight;
    /**
     * @type {{ [index: string]: string; }}
     * @description What customers, tags and flows of the package are in the account, by ID */
    resourceMap;
    getTypeName() { return 'ImportPackage' }
    getMethod() { return 'POST' }
    createResponse() { return new PackageImportInfo() }
}
export class ListFlows extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],nameFilter?:string,tagIds?:string[],role?:FlowRoles,includeNodes?:boolean,nodeTypeFilter?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {string}
     * @description Filter by name (contains match) */
    nameFilter;
    /**
     * @type {string[]}
     * @description Only those with all of these tags */
    tagIds;
    /**
     * @type {?FlowRoles}
     * @description Only flows with this role */
    role;
    /**
     * @type {boolean}
     * @description Whether to include the node graph; without it, listings leave it out */
    includeNodes;
    /**
     * @type {string}
     * @description Only flows that use this type of node */
    nodeTypeFilter;
    getTypeName() { return 'ListFlows' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewFlow {
    /** @param {{accountId?:string,name?:string,roles?:FlowRoles[],description?:string,notes?:string,customerId?:string,nodes?:FlowNode[],parameters?:FlowParameter[],exits?:FlowExit[],ui?:FlowUI,tagIds?:string[],comment?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The name of the flow */
    name;
    /**
     * @type {FlowRoles[]}
     * @description What the flow can be used for */
    roles;
    /**
     * @type {string}
     * @description What the flow does */
    description;
    /**
     * @type {string}
     * @description Notes for those who edit the flow */
    notes;
    /**
     * @type {string}
     * @description The ID of the customer the flow belongs to */
    customerId;
    /**
     * @type {FlowNode[]}
     * @description The nodes */
    nodes;
    /**
     * @type {FlowParameter[]}
     * @description The values the flow takes and gives */
    parameters;
    /**
     * @type {FlowExit[]}
     * @description Where the flow ends */
    exits;
    /**
     * @type {FlowUI}
     * @description Designer layout data */
    ui;
    /**
     * @type {string[]}
     * @description The IDs of the tags */
    tagIds;
    /**
     * @type {string}
     * @description Why, for the revision this makes */
    comment;
    getTypeName() { return 'NewFlow' }
    getMethod() { return 'POST' }
    createResponse() { return new FlowInfo() }
}
export class PatchFlow {
    /** @param {{flowId?:string,name?:string,roles?:FlowRoles[],description?:string,notes?:string,customerId?:string,nodes?:FlowNode[],parameters?:FlowParameter[],exits?:FlowExit[],ui?:FlowUI,tagIds?:string[],comment?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {string}
     * @description The name of the flow */
    name;
    /**
     * @type {FlowRoles[]}
     * @description What the flow can be used for, replaced whole */
    roles;
    /**
     * @type {string}
     * @description What the flow does */
    description;
    /**
     * @type {string}
     * @description Notes for those who edit the flow */
    notes;
    /**
     * @type {string}
     * @description The ID of the customer the flow belongs to */
    customerId;
    /**
     * @type {FlowNode[]}
     * @description The nodes, replaced whole */
    nodes;
    /**
     * @type {FlowParameter[]}
     * @description The values the flow takes and gives, replaced whole */
    parameters;
    /**
     * @type {FlowExit[]}
     * @description Where the flow ends, replaced whole */
    exits;
    /**
     * @type {FlowUI}
     * @description Designer layout data */
    ui;
    /**
     * @type {string[]}
     * @description The IDs of the tags, replacing those there are */
    tagIds;
    /**
     * @type {string}
     * @description Why, for the revision this makes */
    comment;
    getTypeName() { return 'PatchFlow' }
    getMethod() { return 'PATCH' }
    createResponse() { return new FlowInfo() }
}
export class ListFlowRevisions extends ListRequest {
    /** @param {{flowId?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    getTypeName() { return 'ListFlowRevisions' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class GetFlowRevision {
    /** @param {{flowId?:string,number?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {number}
     * @description The number of the revision */
    number;
    getTypeName() { return 'GetFlowRevision' }
    getMethod() { return 'GET' }
    createResponse() { return new FlowRevisionInfo() }
}
export class DiffFlowRevisions {
    /** @param {{flowId?:string,from?:number,to?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {?number}
     * @description The number of the revision to compare with; the one before if left out */
    from;
    /**
     * @type {?number}
     * @description The number of the revision that is compared; the newest if left out */
    to;
    getTypeName() { return 'DiffFlowRevisions' }
    getMethod() { return 'GET' }
    createResponse() { return new FlowDiff() }
}
export class RestoreFlowRevision {
    /** @param {{flowId?:string,number?:number,comment?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {number}
     * @description The number of the revision */
    number;
    /**
     * @type {string}
     * @description Why, for the revision this makes */
    comment;
    getTypeName() { return 'RestoreFlowRevision' }
    getMethod() { return 'POST' }
    createResponse() { return new FlowInfo() }
}
export class DeleteIntegration {
    /** @param {{integrationId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    getTypeName() { return 'DeleteIntegration' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class GetIntegration {
    /** @param {{integrationId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    getTypeName() { return 'GetIntegration' }
    getMethod() { return 'GET' }
    createResponse() { return new IntegrationInfo() }
}
export class GetIntegrationLog {
    /** @param {{integrationId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    getTypeName() { return 'GetIntegrationLog' }
    getMethod() { return 'GET' }
    createResponse() { return {} }
}
export class ListIntegrations extends ListRequest {
    /** @param {{accountIds?:string[],nameFilter?:string,customerIds?:string[],shallowParent?:boolean,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string}
     * @description Filter by name (contains match) */
    nameFilter;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {boolean}
     * @description Direct customer matches only */
    shallowParent;
    getTypeName() { return 'ListIntegrations' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class MapIntegrationCustomer {
    /** @param {{integrationId?:string,customerId?:string,mapsToId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The ID of the customer in the CRM */
    mapsToId;
    getTypeName() { return 'MapIntegrationCustomer' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class MapIntegrationUser {
    /** @param {{integrationId?:string,userId?:string,mapsToId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    /**
     * @type {string}
     * @description The ID of the user endpoint */
    userId;
    /**
     * @type {string}
     * @description The ID of the contact in the CRM */
    mapsToId;
    getTypeName() { return 'MapIntegrationUser' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class NewIntegration {
    /** @param {{accountId?:string,type?:IntegrationTypes,name?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {IntegrationTypes}
     * @description The outside system */
    type;
    /**
     * @type {string}
     * @description The name of the integration */
    name;
    /**
     * @type {string}
     * @description The customer under which synced customers are created */
    customerId;
    getTypeName() { return 'NewIntegration' }
    getMethod() { return 'POST' }
    createResponse() { return new IntegrationInfo() }
}
export class PatchIntegration {
    /** @param {{integrationId?:string,name?:string,automaticallyCreateCustomers?:boolean,settings?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    /**
     * @type {string}
     * @description The name of the integration */
    name;
    /**
     * @type {?boolean}
     * @description Create customers and users while syncing */
    automaticallyCreateCustomers;
    /**
     * @type {Struct}
     * @description The settings */
    settings;
    getTypeName() { return 'PatchIntegration' }
    getMethod() { return 'PATCH' }
    createResponse() { return new IntegrationInfo() }
}
export class SearchIntegrationContacts {
    /** @param {{integrationId?:string,customerId?:string,query?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    /**
     * @type {string}
     * @description Only contacts of this customer */
    customerId;
    /**
     * @type {string}
     * @description Text to search for */
    query;
    getTypeName() { return 'SearchIntegrationContacts' }
    getMethod() { return 'GET' }
    createResponse() { return {} }
}
export class SearchIntegrationCustomers {
    /** @param {{integrationId?:string,query?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    /**
     * @type {string}
     * @description Text to search for */
    query;
    getTypeName() { return 'SearchIntegrationCustomers' }
    getMethod() { return 'GET' }
    createResponse() { return {} }
}
export class SyncIntegration {
    /** @param {{integrationId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the integration */
    integrationId;
    getTypeName() { return 'SyncIntegration' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class ListConversations {
    /** @param {{accountIds?:string[],endpointIds?:string[],customerIds?:string[],afterDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only those of these endpoints */
    endpointIds;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {string}
     * @description Only those after this date (ISO 8601) */
    afterDate;
    getTypeName() { return 'ListConversations' }
    getMethod() { return 'GET' }
    createResponse() { return new ListConversationsResponse() }
}
export class ListMessages extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],endpointIds?:string[],conversationIds?:string[],afterDate?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {string[]}
     * @description Only those of these endpoints */
    endpointIds;
    /**
     * @type {string[]}
     * @description Only those of these conversations */
    conversationIds;
    /**
     * @type {string}
     * @description Only those after this date (ISO 8601) */
    afterDate;
    getTypeName() { return 'ListMessages' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewFlowMessage {
    /** @param {{endpointId?:string,sessionParameters?:Struct,fromAddress?:string,toAddress?:string,identity?:string,displayName?:string,messageUrl?:string,body?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The receiving endpoint */
    endpointId;
    /**
     * @type {Struct}
     * @description Values of the session */
    sessionParameters;
    /**
     * @type {string}
     * @description The address it comes from */
    fromAddress;
    /**
     * @type {string}
     * @description The address it was sent to */
    toAddress;
    /**
     * @type {string}
     * @description Who sends the message */
    identity;
    /**
     * @type {string}
     * @description The name of the sender to show; falls back to identity */
    displayName;
    /**
     * @type {string}
     * @description The URL called when replies must go back */
    messageUrl;
    /**
     * @type {string}
     * @description The text of the message */
    body;
    getTypeName() { return 'NewFlowMessage' }
    getMethod() { return 'POST' }
    createResponse() { return new FlowMessageInfo() }
}
export class SendEndpointMessage {
    /** @param {{sessionId?:string,endpointId?:string,body?:string,attachmentUri?:string,attachmentContentType?:string,sender?:string,displayName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {string}
     * @description The text of the message */
    body;
    /**
     * @type {string}
     * @description The URI of the attachment */
    attachmentUri;
    /**
     * @type {string}
     * @description The content type of the attachment */
    attachmentContentType;
    /**
     * @type {string}
     * @description Who sent the message */
    sender;
    /**
     * @type {string}
     * @description The name of the sender to show */
    displayName;
    getTypeName() { return 'SendEndpointMessage' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class ListNotifications extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],fromFilter?:string,toFilter?:string,subjectFilter?:string,startDate?:string,endDate?:string,type?:NotificationTypes,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only those of these customers */
    customerIds;
    /**
     * @type {string}
     * @description Filter by sender (contains match) */
    fromFilter;
    /**
     * @type {string}
     * @description Filter by receiver (contains match) */
    toFilter;
    /**
     * @type {string}
     * @description Filter by subject (contains match) */
    subjectFilter;
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {?NotificationTypes}
     * @description Only notifications of this type */
    type;
    getTypeName() { return 'ListNotifications' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NotUsedRequest {
    /** @param {{pushNotification?:PushNotification,notifications?:NotificationInfo[],nodeParameter?:NodeParameter}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {PushNotification}
     * @description Publishes the type */
    pushNotification;
    /**
     * @type {NotificationInfo[]}
     * @description Publishes the type */
    notifications;
    /**
     * @type {NodeParameter}
     * @description Publishes the type */
    nodeParameter;
    getTypeName() { return 'NotUsedRequest' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class BuyPhoneNumber {
    /** @param {{accountId?:string,customerId?:string,number?:string,isVirtualPhoneNumber?:boolean,isFaxNumber?:boolean,addressSid?:string,tagIds?:string[],data?:Struct,flowId?:string,flowParams?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The customer the number is for */
    customerId;
    /**
     * @type {string}
     * @description The phone number (E.164) */
    number;
    /**
     * @type {boolean}
     * @description Whether to register the number only and buy nothing */
    isVirtualPhoneNumber;
    /**
     * @type {boolean}
     * @description Whether the number is for faxes */
    isFaxNumber;
    /**
     * @type {string}
     * @description The carrier's ID of the address to register the number with */
    addressSid;
    /**
     * @type {string[]}
     * @description The IDs of the tags of the new endpoint */
    tagIds;
    /**
     * @type {Struct}
     * @description Custom field values */
    data;
    /**
     * @type {string}
     * @description The ID of the flow */
    flowId;
    /**
     * @type {Struct}
     * @description The values of the parameters of the flow */
    flowParams;
    getTypeName() { return 'BuyPhoneNumber' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class SearchPhoneNumbers {
    /** @param {{accountId?:string,areaCode?:string,countryCode?:string,postalCode?:string,region?:string,distance?:number,isFaxNumber?:boolean,contains?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account to buy for */
    accountId;
    /**
     * @type {string}
     * @description The area code of the number */
    areaCode;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    countryCode;
    /**
     * @type {string}
     * @description The postal code */
    postalCode;
    /**
     * @type {string}
     * @description The state or province */
    region;
    /**
     * @type {number}
     * @description How far from the postal code the number may be, in miles */
    distance;
    /**
     * @type {boolean}
     * @description Whether the number is for faxes */
    isFaxNumber;
    /**
     * @type {string}
     * @description Digits the number must contain */
    contains;
    getTypeName() { return 'SearchPhoneNumbers' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class SetPhoneNumberIsFax {
    /** @param {{endpointId?:string,isFax?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the endpoint */
    endpointId;
    /**
     * @type {boolean}
     * @description Whether the number is for faxes */
    isFax;
    getTypeName() { return 'SetPhoneNumberIsFax' }
    getMethod() { return 'PATCH' }
    createResponse() { return new EndpointInfo() }
}
export class SyncPhoneNumbers {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'SyncPhoneNumbers' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class AppGetCallHistory extends ListRequest {
    /** @param {{accountId?:string,customerId?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Only those of this account */
    accountId;
    /**
     * @type {string}
     * @description Only those of this customer */
    customerId;
    getTypeName() { return 'AppGetCallHistory' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class AppGetFiles extends ListRequest {
    /** @param {{accountId?:string,customerId?:string,dateCreatedStart?:string,dateCreatedEnd?:string,fileNameFilter?:string,type?:FileTypes,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Only those of this account */
    accountId;
    /**
     * @type {string}
     * @description Only those of this customer */
    customerId;
    /**
     * @type {string}
     * @description The first day on which it was created (YYYY-MM-DD) */
    dateCreatedStart;
    /**
     * @type {string}
     * @description The last day on which it was created (YYYY-MM-DD) */
    dateCreatedEnd;
    /**
     * @type {string}
     * @description Filter by file name (contains match) */
    fileNameFilter;
    /**
     * @type {?FileTypes}
     * @description Only files of this type */
    type;
    getTypeName() { return 'AppGetFiles' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class AppGetFlows extends ListRequest {
    /** @param {{accountId?:string,customerId?:string,nameFilter?:string,role?:FlowRoles,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Only those of this account */
    accountId;
    /**
     * @type {string}
     * @description Only those of this customer */
    customerId;
    /**
     * @type {string}
     * @description Filter by name (contains match) */
    nameFilter;
    /**
     * @type {?FlowRoles}
     * @description Only flows with this role */
    role;
    getTypeName() { return 'AppGetFlows' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class AppGetHomeInformation {
    /** @param {{accountId?:string,customerId?:string,fromDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The first day to show (YYYY-MM-DD) */
    fromDate;
    getTypeName() { return 'AppGetHomeInformation' }
    getMethod() { return 'GET' }
    createResponse() { return new AppHomeInformation() }
}
export class AppGetSystemSettings {
    /** @param {{accountId?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    getTypeName() { return 'AppGetSystemSettings' }
    getMethod() { return 'POST' }
    createResponse() { return new AppSystemSettingsInfo() }
}
export class AppNewAssistant {
    /** @param {{accountId?:string,customerId?:string,name?:string,settings?:AssistantSettings}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ID of the customer */
    customerId;
    /**
     * @type {string}
     * @description The name of the assistant */
    name;
    /**
     * @type {AssistantSettings}
     * @description The settings of the assistant */
    settings;
    getTypeName() { return 'AppNewAssistant' }
    getMethod() { return 'POST' }
    createResponse() { return new EndpointInfo() }
}
export class NewDeviceToken {
    /** @param {{deviceType?:DeviceTypes,token?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {DeviceTypes}
     * @description The type of the device */
    deviceType;
    /**
     * @type {string}
     * @description The push token of the device */
    token;
    getTypeName() { return 'NewDeviceToken' }
    getMethod() { return 'POST' }
    createResponse() { return new DeviceTokenInfo() }
}
export class AgentStateReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    getTypeName() { return 'AgentStateReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class BillingReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,includeCustomerIds?:boolean,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {boolean}
     * @description Whether to add customer IDs to the output */
    includeCustomerIds;
    getTypeName() { return 'BillingReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class CallCenterAbandonReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    getTypeName() { return 'CallCenterAbandonReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class CallCenterDetailReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    getTypeName() { return 'CallCenterDetailReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class CallCenterReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    getTypeName() { return 'CallCenterReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class CallHistoryReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,customerId?:string,endpointId?:string,includeArchivedSessions?:boolean,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    /**
     * @type {string}
     * @description Only calls of this customer */
    customerId;
    /**
     * @type {string}
     * @description Only calls of this endpoint */
    endpointId;
    /**
     * @type {boolean}
     * @description Whether to look at archived sessions too */
    includeArchivedSessions;
    getTypeName() { return 'CallHistoryReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class CallOutcomeReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,flowId?:string,specificState?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    /**
     * @type {string}
     * @description Only calls of this flow */
    flowId;
    /**
     * @type {string}
     * @description Only calls in this state */
    specificState;
    getTypeName() { return 'CallOutcomeReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class CdrReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    getTypeName() { return 'CdrReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class DeleteReport {
    /** @param {{reportId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the report */
    reportId;
    getTypeName() { return 'DeleteReport' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class DownloadReport {
    /** @param {{reportId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the report */
    reportId;
    getTypeName() { return 'DownloadReport' }
    getMethod() { return 'GET' }
    createResponse() { return new Blob() }
}
export class EndpointsReport extends ReportRequest {
    /** @param {{types?:EndpointTypes[],customerId?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {EndpointTypes[]}
     * @description Only these types of endpoint */
    types;
    /**
     * @type {string}
     * @description Only endpoints of this customer */
    customerId;
    getTypeName() { return 'EndpointsReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class ListReports {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'ListReports' }
    getMethod() { return 'GET' }
    createResponse() { return new ListReportsResponse() }
}
export class MetricReport extends ReportRequest {
    /** @param {{startDate?:string,endDate?:string,timeZoneId?:string,metricName?:string,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description The time zone (IANA) */
    timeZoneId;
    /**
     * @type {string}
     * @description The metric to report on */
    metricName;
    getTypeName() { return 'MetricReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class SyncPhoneNumbersReport extends ReportRequest {
    /** @param {{syncDocumoNumbers?:boolean,accountId?:string,emailAddressToNotify?:string,webhookUrl?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether to include the numbers of the fax carrier */
    syncDocumoNumbers;
    getTypeName() { return 'SyncPhoneNumbersReport' }
    getMethod() { return 'POST' }
    createResponse() { return new ReportInfo() }
}
export class AddConferenceMember {
    /** @param {{sessionId?:string,callSid?:string,destination?:string,fromNumber?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The carrier's ID of the call leg on the voice device */
    callSid;
    /**
     * @type {string}
     * @description The party to invite */
    destination;
    /**
     * @type {string}
     * @description The caller ID to present (E.164) */
    fromNumber;
    getTypeName() { return 'AddConferenceMember' }
    getMethod() { return 'POST' }
    createResponse() { return new SessionInfo() }
}
export class AddToSessionLog {
    /** @param {{sessionId?:string,message?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The text to append */
    message;
    getTypeName() { return 'AddToSessionLog' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class DeleteChatMember {
    /** @param {{sessionId?:string,memberId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The identity of the member */
    memberId;
    getTypeName() { return 'DeleteChatMember' }
    getMethod() { return 'DELETE' }
    createResponse() { return new SessionInfo() }
}
export class DeleteSessions {
    /** @param {{accountId?:string,startDateTime?:string,endDateTime?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account whose sessions to delete */
    accountId;
    /**
     * @type {string}
     * @description Sessions from this moment on (ISO 8601) */
    startDateTime;
    /**
     * @type {string}
     * @description Sessions up to this moment (ISO 8601) */
    endDateTime;
    getTypeName() { return 'DeleteSessions' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class EndSession {
    /** @param {{sessionId?:string,callSid?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The call leg to end; none ends the session */
    callSid;
    getTypeName() { return 'EndSession' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
export class GetActiveCalls {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'GetActiveCalls' }
    getMethod() { return 'GET' }
    createResponse() { return new GetActiveCallsResponse() }
}
export class GetActiveSessions {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetActiveSessions' }
    getMethod() { return 'GET' }
    createResponse() { return new GetMySessionsResponse() }
}
export class GetMySessions {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetMySessions' }
    getMethod() { return 'GET' }
    createResponse() { return new GetMySessionsResponse() }
}
export class GetSession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'GetSession' }
    getMethod() { return 'GET' }
    createResponse() { return new SessionInfo() }
}
export class GetSessionTranscript {
    /** @param {{sessionId?:string,includeHistorical?:boolean,historicalCutOffDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {boolean}
     * @description Whether to include earlier chats of the same parties */
    includeHistorical;
    /**
     * @type {string}
     * @description Only history after this date (ISO 8601) */
    historicalCutOffDate;
    getTypeName() { return 'GetSessionTranscript' }
    getMethod() { return 'GET' }
    createResponse() { return {} }
}
export class HoldSession {
    /** @param {{callSid?:string,sessionId?:string,reason?:SessionHoldReasons}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The carrier's ID of the local call leg */
    callSid;
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {SessionHoldReasons}
     * @description Why the session is being held */
    reason;
    getTypeName() { return 'HoldSession' }
    getMethod() { return 'POST' }
    createResponse() { return new SessionInfo() }
}
export class InviteChatMember {
    /** @param {{sessionId?:string,endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The endpoint to invite */
    endpointId;
    getTypeName() { return 'InviteChatMember' }
    getMethod() { return 'POST' }
    createResponse() { return new SessionInfo() }
}
export class ListSessions extends ListRequest {
    /** @param {{accountIds?:string[],searchArchive?:boolean,startDate?:string,endDate?:string,customerIds?:string[],endpointIds?:string[],from?:string,to?:string,log?:string,parentSessionId?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description The account IDs for the sessions to retrieve */
    accountIds;
    /**
     * @type {boolean}
     * @description Whether to search live or archived sessions */
    searchArchive;
    /**
     * @type {string}
     * @description The start date to retrieve usage records for (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The end date to retrieve usage records for (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string[]}
     * @description The IDs of the customers whose sessions you want to retrieve */
    customerIds;
    /**
     * @type {string[]}
     * @description The IDs of the endpoints whose sessions you want to retrieve */
    endpointIds;
    /**
     * @type {string}
     * @description Filter by the from  (this is a contains search) */
    from;
    /**
     * @type {string}
     * @description Filter by the to  (this is a contains search) */
    to;
    /**
     * @type {string}
     * @description Filter by text in the log */
    log;
    /**
     * @type {string}
     * @description Filter by parent session ID */
    parentSessionId;
    getTypeName() { return 'ListSessions' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewOutgoingSession {
    /** @param {{flowId?:string,numberToDial?:string,callerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The flow to run once the call is answered */
    flowId;
    /**
     * @type {string}
     * @description The number to dial (E.164) */
    numberToDial;
    /**
     * @type {string}
     * @description The caller ID to present, an owned number (E.164) */
    callerId;
    getTypeName() { return 'NewOutgoingSession' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class NewSession {
    /** @param {{channel?:FlowChannels,destination?:string,callerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {FlowChannels}
     * @description The flow channel */
    channel;
    /**
     * @type {string}
     * @description What was dialed */
    destination;
    /**
     * @type {string}
     * @description The caller ID to present (E.164) */
    callerId;
    getTypeName() { return 'NewSession' }
    getMethod() { return 'POST' }
    createResponse() { return new SessionInfo() }
}
export class PatchConferenceMember {
    /** @param {{sessionId?:string,callSid?:string,hold?:boolean,muted?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The carrier's ID of the member's call leg */
    callSid;
    /**
     * @type {?boolean}
     * @description Whether the member is on hold */
    hold;
    /**
     * @type {?boolean}
     * @description Whether the member is muted */
    muted;
    getTypeName() { return 'PatchConferenceMember' }
    getMethod() { return 'PATCH' }
    createResponse() { return new SessionInfo() }
}
export class PatchSession {
    /** @param {{sessionId?:string,consoleData?:string,callState?:SessionCallState,holdReason?:SessionHoldReasons,queueState?:SessionQueueStates}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description Any console data for the session */
    consoleData;
    /**
     * @type {?SessionCallState}
     * @description The call state of the session */
    callState;
    /**
     * @type {?SessionHoldReasons}
     * @description The reason for the hold */
    holdReason;
    /**
     * @type {?SessionQueueStates}
     * @description The queue state of the session */
    queueState;
    getTypeName() { return 'PatchSession' }
    getMethod() { return 'PATCH' }
    createResponse() { return new SessionInfo() }
}
export class RecordSession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'RecordSession' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class RedirectSession {
    /** @param {{sessionId?:string,destination?:string,callerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description Where to send the session */
    destination;
    /**
     * @type {string}
     * @description The caller ID to present (E.164) */
    callerId;
    getTypeName() { return 'RedirectSession' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class RejectSession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    getTypeName() { return 'RejectSession' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class SendSessionMessage {
    /** @param {{sessionId?:string,body?:string,attachmentUri?:string,attachmentContentType?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The text of the message */
    body;
    /**
     * @type {string}
     * @description The URI of the attachment */
    attachmentUri;
    /**
     * @type {string}
     * @description The content type of the attachment */
    attachmentContentType;
    getTypeName() { return 'SendSessionMessage' }
    getMethod() { return 'POST' }
    createResponse() { }
}
export class StartConference {
    /** @param {{sessionId?:string,callSid?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the session */
    sessionId;
    /**
     * @type {string}
     * @description The carrier's ID of the call leg to start with */
    callSid;
    getTypeName() { return 'StartConference' }
    getMethod() { return 'POST' }
    createResponse() { return new SessionInfo() }
}
export class GetGlobalSettings {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetGlobalSettings' }
    getMethod() { return 'GET' }
    createResponse() { return new GlobalSettingsInfo() }
}
export class GetSystemSettings {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'GetSystemSettings' }
    getMethod() { return 'GET' }
    createResponse() { return new SystemSettingsInfo() }
}
export class ListDialingPermissions {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    getTypeName() { return 'ListDialingPermissions' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class ListLogEntries extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],startDate?:string,endDate?:string,description?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only those of these accounts; none means every account the caller can use */
    accountIds;
    /**
     * @type {string[]}
     * @description Only entries of these customers; _ stands for entries of the account itself */
    customerIds;
    /**
     * @type {string}
     * @description The first day (YYYY-MM-DD) */
    startDate;
    /**
     * @type {string}
     * @description The last day (YYYY-MM-DD) */
    endDate;
    /**
     * @type {string}
     * @description Filter by text in the description (contains match) */
    description;
    getTypeName() { return 'ListLogEntries' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class PatchDialingPermissions {
    /** @param {{accountId?:string,isoCode?:string,lowRiskNumbersEnabled?:boolean,highRiskSpecialNumbersEnabled?:boolean,highRiskTollfraudNumbersEnabled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCode;
    /**
     * @type {boolean}
     * @description Whether ordinary numbers may be dialed */
    lowRiskNumbersEnabled;
    /**
     * @type {boolean}
     * @description Whether high-risk special numbers may be dialed */
    highRiskSpecialNumbersEnabled;
    /**
     * @type {boolean}
     * @description Whether numbers prone to toll fraud may be dialed */
    highRiskTollfraudNumbersEnabled;
    getTypeName() { return 'PatchDialingPermissions' }
    getMethod() { return 'PATCH' }
    createResponse() { }
}
export class PatchGlobalSettings {
    /** @param {{documentation?:string,recordingRetentionDays?:number,enableSipRefer?:boolean,autoAgentLogoffSeconds?:number,defaultSipRegion?:TwilioSipRegions}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Documentation text that accounts begin with */
    documentation;
    /**
     * @type {?number}
     * @description For how many days recordings are kept; 0 is for ever */
    recordingRetentionDays;
    /**
     * @type {?boolean}
     * @description Whether calls may be transferred with SIP REFER */
    enableSipRefer;
    /**
     * @type {?number}
     * @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
    autoAgentLogoffSeconds;
    /**
     * @type {?TwilioSipRegions}
     * @description The region of the carrier through which SIP calls go */
    defaultSipRegion;
    getTypeName() { return 'PatchGlobalSettings' }
    getMethod() { return 'PATCH' }
    createResponse() { return new GlobalSettingsInfo() }
}
export class PatchSystemSettings {
    /** @param {{overrideSystemTime?:boolean,overrideSystemTimeZoneId?:string,overrideSystemDateTime?:string,accountId?:string,systemFields?:SystemSettingsField[],customerFields?:CustomerDataField[],endpointFields?:EndpointDataField[],emailAccounts?:EmailAccount[],tags?:Tag[],documentation?:string,recordingRetentionDays?:number,enableSipRefer?:boolean,autoAgentLogoffSeconds?:number,defaultSipRegion?:TwilioSipRegions}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {?boolean}
     * @description Whether the test clock is used */
    overrideSystemTime;
    /**
     * @type {string}
     * @description The time zone of the test clock */
    overrideSystemTimeZoneId;
    /**
     * @type {string}
     * @description The time of the test clock (ISO 8601) */
    overrideSystemDateTime;
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {SystemSettingsField[]}
     * @description The custom fields of the account, replaced whole */
    systemFields;
    /**
     * @type {CustomerDataField[]}
     * @description The custom fields of customers, replaced whole */
    customerFields;
    /**
     * @type {EndpointDataField[]}
     * @description The custom fields of endpoints, replaced whole */
    endpointFields;
    /**
     * @type {EmailAccount[]}
     * @description The email accounts, replaced whole */
    emailAccounts;
    /**
     * @type {Tag[]}
     * @description The tags of the account, replaced whole */
    tags;
    /**
     * @type {string}
     * @description Documentation text of the account */
    documentation;
    /**
     * @type {?number}
     * @description For how many days recordings are kept */
    recordingRetentionDays;
    /**
     * @type {?boolean}
     * @description Whether calls may be transferred with SIP REFER */
    enableSipRefer;
    /**
     * @type {?number}
     * @description Idle time in seconds before a not-ready agent is logged off */
    autoAgentLogoffSeconds;
    /**
     * @type {?TwilioSipRegions}
     * @description The region of the carrier through which SIP calls go */
    defaultSipRegion;
    getTypeName() { return 'PatchSystemSettings' }
    getMethod() { return 'PATCH' }
    createResponse() { return new SystemSettingsInfo() }
}
export class GetDialingPermissions {
    /** @param {{accountId?:string,isoCode?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the account */
    accountId;
    /**
     * @type {string}
     * @description The ISO 3166 code of the country */
    isoCode;
    getTypeName() { return 'GetDialingPermissions' }
    getMethod() { return 'GET' }
    createResponse() { return new DialingPermissionsInfo() }
}
export class ListUsers extends ListRequest {
    /** @param {{accountIds?:string[],emailFilter?:string,page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description The accounts whose logins to return */
    accountIds;
    /**
     * @type {string}
     * @description Filter by email address (contains match) */
    emailFilter;
    getTypeName() { return 'ListUsers' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
export class NewUser {
    /** @param {{accountId?:string,emailAddress?:string,firstName?:string,lastName?:string,password?:string,roles?:string[],accountIds?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The account to create the login under */
    accountId;
    /**
     * @type {string}
     * @description The email address */
    emailAddress;
    /**
     * @type {string}
     * @description The first name */
    firstName;
    /**
     * @type {string}
     * @description The last name */
    lastName;
    /**
     * @type {string}
     * @description The password */
    password;
    /**
     * @type {string[]}
     * @description The roles; only a system administrator may set them */
    roles;
    /**
     * @type {string[]}
     * @description The accounts the login may use besides the one it is created under */
    accountIds;
    getTypeName() { return 'NewUser' }
    getMethod() { return 'POST' }
    createResponse() { return new UserInfo() }
}
export class PatchUser {
    /** @param {{accountIds?:string[],userId?:string,firstName?:string,lastName?:string,newPassword?:string,roles?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description The accounts the login may use */
    accountIds;
    /**
     * @type {string}
     * @description The ID of the user */
    userId;
    /**
     * @type {string}
     * @description The first name */
    firstName;
    /**
     * @type {string}
     * @description The last name */
    lastName;
    /**
     * @type {string}
     * @description The new password; null leaves it alone */
    newPassword;
    /**
     * @type {string[]}
     * @description The roles; only a system administrator may set them */
    roles;
    getTypeName() { return 'PatchUser' }
    getMethod() { return 'PATCH' }
    createResponse() { return new UserInfo() }
}
export class GetUser {
    /** @param {{userId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the user */
    userId;
    getTypeName() { return 'GetUser' }
    getMethod() { return 'GET' }
    createResponse() { return new UserInfo() }
}
export class DeleteUser {
    /** @param {{userId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description The ID of the user */
    userId;
    getTypeName() { return 'DeleteUser' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}

