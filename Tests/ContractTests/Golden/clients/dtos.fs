(* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//GlobalNamespace: 
//AddReturnMarker: True
//AddDescriptionAsComments: True
//AddDataContractAttributes: False
//AddIndexesToDataMembers: False
//AddGeneratedCodeAttributes: False
//AddResponseStatus: False
//AddImplicitVersion: 
//ExportValueTypes: False
//InitializeCollections: True
//IncludeTypes: 
//ExcludeTypes: 
//AddNamespaces: 
*)

namespace rec Voice.Api

open System
open System.Collections
open System.Collections.Generic
open System.Runtime.Serialization
open ServiceStack
open ServiceStack.DataAnnotations

    ///<summary>
    ///An endpoint by its name
    ///</summary>
    [<Api(Description="An endpoint by its name")>]
    [<AllowNullLiteral>]
    type EndpointName() = 
        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [<ApiMember(Description="The name of the endpoint to show")>]
        member val DisplayName:String = null with get,set

    ///<summary>
    ///A value that several endpoints share
    ///</summary>
    [<Api(Description="A value that several endpoints share")>]
    [<AllowNullLiteral>]
    type DuplicateEndpoints() = 
        ///<summary>
        ///The value, in lower case
        ///</summary>
        [<ApiMember(Description="The value, in lower case")>]
        member val Value:String = null with get,set

        ///<summary>
        ///The endpoints that have it
        ///</summary>
        [<ApiMember(Description="The endpoints that have it")>]
        member val Endpoints:ResizeArray<EndpointName> = new ResizeArray<EndpointName>() with get,set

    ///<summary>
    ///Where a message goes
    ///</summary>
    type MessageDirections =
        | Incoming = 0
        | Outgoing = 1

    ///<summary>
    ///A text message
    ///</summary>
    [<Api(Description="A text message")>]
    [<AllowNullLiteral>]
    type MessageInfo() = 
        ///<summary>
        ///The ID of the message
        ///</summary>
        [<ApiMember(Description="The ID of the message")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [<ApiMember(Description="The name of the endpoint to show")>]
        member val EndpointDisplayName:String = null with get,set

        ///<summary>
        ///The date the message was sent
        ///</summary>
        [<ApiMember(Description="The date the message was sent")>]
        member val Date:String = null with get,set

        ///<summary>
        ///Incoming or outgoing
        ///</summary>
        [<ApiMember(Description="Incoming or outgoing")>]
        member val Direction:MessageDirections = new MessageDirections() with get,set

        ///<summary>
        ///The other party's address
        ///</summary>
        [<ApiMember(Description="The other party's address")>]
        member val OtherAddress:String = null with get,set

        ///<summary>
        ///Who sent the message
        ///</summary>
        [<ApiMember(Description="Who sent the message")>]
        member val Sender:String = null with get,set

        ///<summary>
        ///The text of the message
        ///</summary>
        [<ApiMember(Description="The text of the message")>]
        member val Text:String = null with get,set

        ///<summary>
        ///Whether the message is unread
        ///</summary>
        [<ApiMember(Description="Whether the message is unread")>]
        member val IsUnread:Boolean = new Boolean() with get,set

    [<AllowNullLiteral>]
    type EntityInfo() = 
        ///<summary>
        ///The ID of the object
        ///</summary>
        [<ApiMember(Description="The ID of the object")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The date the object was created
        ///</summary>
        [<ApiMember(Description="The date the object was created")>]
        member val DateCreated:String = null with get,set

        ///<summary>
        ///The date the object was last modified
        ///</summary>
        [<ApiMember(Description="The date the object was last modified")>]
        member val DateLastModified:String = null with get,set

        ///<summary>
        ///The user that created this object
        ///</summary>
        [<ApiMember(Description="The user that created this object")>]
        member val CreatedBy:String = null with get,set

        ///<summary>
        ///The user that last modified this object
        ///</summary>
        [<ApiMember(Description="The user that last modified this object")>]
        member val LastModifiedBy:String = null with get,set

    [<AllowNullLiteral>]
    type CustomerBreadcrumb() = 
        member val Id:String = null with get,set
        member val Name:String = null with get,set

    ///<summary>
    ///How a notification is sent
    ///</summary>
    type NotificationTypes =
        | Email = 0
        | Sms = 1

    ///<summary>
    ///A notification that was sent
    ///</summary>
    [<Api(Description="A notification that was sent")>]
    [<AllowNullLiteral>]
    type NotificationInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [<ApiMember(Description="The customers from the outermost to the one this belongs to")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///How the notification was sent
        ///</summary>
        [<ApiMember(Description="How the notification was sent")>]
        member val Type:NotificationTypes = new NotificationTypes() with get,set

        ///<summary>
        ///Who sent the notification
        ///</summary>
        [<ApiMember(Description="Who sent the notification")>]
        member val From:String = null with get,set

        ///<summary>
        ///Who it was sent to
        ///</summary>
        [<ApiMember(Description="Who it was sent to")>]
        member val To:String = null with get,set

        ///<summary>
        ///The subject of the notification
        ///</summary>
        [<ApiMember(Description="The subject of the notification")>]
        member val Subject:String = null with get,set

        ///<summary>
        ///The text of the notification
        ///</summary>
        [<ApiMember(Description="The text of the notification")>]
        member val Body:String = null with get,set

    ///<summary>
    ///A number that can be bought
    ///</summary>
    [<Api(Description="A number that can be bought")>]
    [<AllowNullLiteral>]
    type AvailablePhoneNumber() = 
        ///<summary>
        ///The phone number (E.164)
        ///</summary>
        [<ApiMember(Description="The phone number (E.164)")>]
        member val PhoneNumber:String = null with get,set

        ///<summary>
        ///The number as people write it
        ///</summary>
        [<ApiMember(Description="The number as people write it")>]
        member val FriendlyName:String = null with get,set

        ///<summary>
        ///The city
        ///</summary>
        [<ApiMember(Description="The city")>]
        member val Locality:String = null with get,set

        ///<summary>
        ///The state or province
        ///</summary>
        [<ApiMember(Description="The state or province")>]
        member val Region:String = null with get,set

        ///<summary>
        ///The postal code
        ///</summary>
        [<ApiMember(Description="The postal code")>]
        member val PostalCode:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val ISOCountry:String = null with get,set

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [<ApiMember(Description="Whether the number is for faxes")>]
        member val IsFax:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether callers pay nothing
        ///</summary>
        [<ApiMember(Description="Whether callers pay nothing")>]
        member val IsTollFree:Boolean = new Boolean() with get,set

    ///<summary>
    ///Something that was changed or done
    ///</summary>
    [<Api(Description="Something that was changed or done")>]
    [<AllowNullLiteral>]
    type LogEntryInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [<ApiMember(Description="The customers from the outermost to the one this belongs to")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The name of the user who did it
        ///</summary>
        [<ApiMember(Description="The name of the user who did it")>]
        member val UserName:String = null with get,set

        ///<summary>
        ///What happened
        ///</summary>
        [<ApiMember(Description="What happened")>]
        member val Description:String = null with get,set

        ///<summary>
        ///The name of the operation or command that did it
        ///</summary>
        [<ApiMember(Description="The name of the operation or command that did it")>]
        member val Action:String = null with get,set

        ///<summary>
        ///The ID of what was changed
        ///</summary>
        [<ApiMember(Description="The ID of what was changed")>]
        member val SubjectId:String = null with get,set

        ///<summary>
        ///The ID of the user who did it
        ///</summary>
        [<ApiMember(Description="The ID of the user who did it")>]
        member val UserId:String = null with get,set

        ///<summary>
        ///The address it was done from; the command line has none
        ///</summary>
        [<ApiMember(Description="The address it was done from; the command line has none")>]
        member val Address:String = null with get,set

        ///<summary>
        ///The ID of the request, as in its X-Request-Id header and in the server's own log
        ///</summary>
        [<ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")>]
        member val RequestId:String = null with get,set

        ///<summary>
        ///The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
        ///</summary>
        [<ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")>]
        member val Before:Dictionary<String, Object> = new Dictionary<String, Object>() with get,set

        ///<summary>
        ///The members that changed, as they are since; all members of something that is new
        ///</summary>
        [<ApiMember(Description="The members that changed, as they are since; all members of something that is new")>]
        member val After:Dictionary<String, Object> = new Dictionary<String, Object>() with get,set

    type SortOrders =
        | Ascend = 0
        | Descend = 1

    [<AllowNullLiteral>]
    type ListRequest<'T>() = 
        interface IGet

        ///<summary>
        ///The page of data to retrieve
        ///</summary>
        [<ApiMember(Description="The page of data to retrieve")>]
        member val Page:Int32 = new Int32() with get,set

        ///<summary>
        ///If you want all objects to be returned. This should be used with care
        ///</summary>
        [<ApiMember(Description="If you want all objects to be returned. This should be used with care")>]
        member val All:Boolean = new Boolean() with get,set

        ///<summary>
        ///The number per page to retrieve
        ///</summary>
        [<ApiMember(Description="The number per page to retrieve")>]
        member val CountPerPage:Int32 = new Int32() with get,set

        ///<summary>
        ///Specific IDs
        ///</summary>
        [<ApiMember(Description="Specific IDs")>]
        member val SpecificIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Specify a sort field
        ///</summary>
        [<ApiMember(Description="Specify a sort field")>]
        member val SortField:String = null with get,set

        ///<summary>
        ///Specify a sort order
        ///</summary>
        [<ApiMember(Description="Specify a sort order")>]
        member val SortOrder:SortOrders = new SortOrders() with get,set

        ///<summary>
        ///Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
        ///</summary>
        [<ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")>]
        member val SimplifiedPaging:Boolean = new Boolean() with get,set

    [<AllowNullLiteral>]
    type BillingItem() = 
        member val BaseCost:Double = new Double() with get,set
        member val RawUnitMultiplier:Double = new Double() with get,set
        member val UnitCost:Double = new Double() with get,set
        member val Allowance:Int32 = new Int32() with get,set

    [<AllowNullLiteral>]
    type BillingSettings() = 
        member val Base:BillingItem = null with get,set
        member val LocalNumbers:BillingItem = null with get,set
        member val TollFreeNumbers:BillingItem = null with get,set
        member val InboundVoiceCalls:BillingItem = null with get,set
        member val OutboundVoiceCalls:BillingItem = null with get,set
        member val InboundFaxes:BillingItem = null with get,set
        member val OutboundFaxes:BillingItem = null with get,set
        member val InboundSmsMessages:BillingItem = null with get,set
        member val OutboundSmsMessages:BillingItem = null with get,set
        member val AIInsights:BillingItem = null with get,set
        member val AILiveMinutes:BillingItem = null with get,set
        member val AIMessages:BillingItem = null with get,set

    ///<summary>
    ///What a device is
    ///</summary>
    type DeviceTypes =
        | Web = 0
        | iOS = 1
        | Android = 2

    ///<summary>
    ///What a file is
    ///</summary>
    type FileTypes =
        | Upload = 0
        | VoiceMessage = 1
        | CallRecording = 2
        | Fax = 3
        | Attachment = 4
        | FaxOutgoing = 5
        | LiveAnswerRecording = 6

    ///<summary>
    ///One thing said in a conversation
    ///</summary>
    [<Api(Description="One thing said in a conversation")>]
    [<AllowNullLiteral>]
    type LiveAnswerCallbackTranscriptMessage() = 
        ///<summary>
        ///The moment it was said
        ///</summary>
        [<ApiMember(Description="The moment it was said")>]
        member val Date:DateTime = new DateTime() with get,set

        ///<summary>
        ///The role of the speaker
        ///</summary>
        [<ApiMember(Description="The role of the speaker")>]
        member val Role:String = null with get,set

        ///<summary>
        ///The name of the sender
        ///</summary>
        [<ApiMember(Description="The name of the sender")>]
        member val SenderName:String = null with get,set

        ///<summary>
        ///The name of the receiver
        ///</summary>
        [<ApiMember(Description="The name of the receiver")>]
        member val TargetName:String = null with get,set

        ///<summary>
        ///The name of the function that was called
        ///</summary>
        [<ApiMember(Description="The name of the function that was called")>]
        member val FunctionName:String = null with get,set

        ///<summary>
        ///The arguments of the function (JSON)
        ///</summary>
        [<ApiMember(Description="The arguments of the function (JSON)")>]
        member val FunctionArgs:String = null with get,set

        ///<summary>
        ///What was said
        ///</summary>
        [<ApiMember(Description="What was said")>]
        member val Content:String = null with get,set

    ///<summary>
    ///A file that came with a conversation
    ///</summary>
    [<Api(Description="A file that came with a conversation")>]
    [<AllowNullLiteral>]
    type LiveAnswerCallbackAttachment() = 
        ///<summary>
        ///The name of the file
        ///</summary>
        [<ApiMember(Description="The name of the file")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///The content type
        ///</summary>
        [<ApiMember(Description="The content type")>]
        member val ContentType:String = null with get,set

        ///<summary>
        ///Where the bytes are
        ///</summary>
        [<ApiMember(Description="Where the bytes are")>]
        member val Uri:String = null with get,set

        ///<summary>
        ///The bytes (base64)
        ///</summary>
        [<ApiMember(Description="The bytes (base64)")>]
        member val Data:String = null with get,set

    ///<summary>
    ///What the carrier posts to a callback
    ///</summary>
    [<Api(Description="What the carrier posts to a callback")>]
    [<AllowNullLiteral>]
    type TwilioRequestBase() = 
        ///<summary>
        ///The carrier's ID of the call
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the call")>]
        member val CallSid:String = null with get,set

        ///<summary>
        ///The carrier's ID of the account
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the account")>]
        member val AccountSid:String = null with get,set

        ///<summary>
        ///The number or address of the sender
        ///</summary>
        [<ApiMember(Description="The number or address of the sender")>]
        member val From:String = null with get,set

        ///<summary>
        ///The number or address of the receiver
        ///</summary>
        [<ApiMember(Description="The number or address of the receiver")>]
        member val To:String = null with get,set

        ///<summary>
        ///The state of the call
        ///</summary>
        [<ApiMember(Description="The state of the call")>]
        member val CallStatus:String = null with get,set

        ///<summary>
        ///The version of the carrier API
        ///</summary>
        [<ApiMember(Description="The version of the carrier API")>]
        member val ApiVersion:String = null with get,set

        ///<summary>
        ///The direction of the call
        ///</summary>
        [<ApiMember(Description="The direction of the call")>]
        member val Direction:String = null with get,set

        ///<summary>
        ///The number the call was forwarded from
        ///</summary>
        [<ApiMember(Description="The number the call was forwarded from")>]
        member val ForwardedFrom:String = null with get,set

        ///<summary>
        ///The name of the caller
        ///</summary>
        [<ApiMember(Description="The name of the caller")>]
        member val CallerName:String = null with get,set

        ///<summary>
        ///The carrier's ID of the call that made this one
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the call that made this one")>]
        member val ParentCallSid:String = null with get,set

        ///<summary>
        ///How far the caller ID was verified (STIR/SHAKEN)
        ///</summary>
        [<ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")>]
        member val StirVerstat:String = null with get,set

        ///<summary>
        ///The number that was called
        ///</summary>
        [<ApiMember(Description="The number that was called")>]
        member val Called:String = null with get,set

        ///<summary>
        ///The postal code of the called number
        ///</summary>
        [<ApiMember(Description="The postal code of the called number")>]
        member val CalledZip:String = null with get,set

        ///<summary>
        ///The city of the called number
        ///</summary>
        [<ApiMember(Description="The city of the called number")>]
        member val CalledCity:String = null with get,set

        ///<summary>
        ///The state or province of the called number
        ///</summary>
        [<ApiMember(Description="The state or province of the called number")>]
        member val CalledState:String = null with get,set

        ///<summary>
        ///The country of the called number
        ///</summary>
        [<ApiMember(Description="The country of the called number")>]
        member val CalledCountry:String = null with get,set

        ///<summary>
        ///The number of the caller
        ///</summary>
        [<ApiMember(Description="The number of the caller")>]
        member val Caller:String = null with get,set

        ///<summary>
        ///The city of the caller
        ///</summary>
        [<ApiMember(Description="The city of the caller")>]
        member val CallerCity:String = null with get,set

        ///<summary>
        ///The state or province of the caller
        ///</summary>
        [<ApiMember(Description="The state or province of the caller")>]
        member val CallerState:String = null with get,set

        ///<summary>
        ///The postal code of the caller
        ///</summary>
        [<ApiMember(Description="The postal code of the caller")>]
        member val CallerZip:String = null with get,set

        ///<summary>
        ///The country of the caller
        ///</summary>
        [<ApiMember(Description="The country of the caller")>]
        member val CallerCountry:String = null with get,set

        ///<summary>
        ///The city of the sender
        ///</summary>
        [<ApiMember(Description="The city of the sender")>]
        member val FromCity:String = null with get,set

        ///<summary>
        ///The state or province of the sender
        ///</summary>
        [<ApiMember(Description="The state or province of the sender")>]
        member val FromState:String = null with get,set

        ///<summary>
        ///The postal code of the sender
        ///</summary>
        [<ApiMember(Description="The postal code of the sender")>]
        member val FromZip:String = null with get,set

        ///<summary>
        ///The country of the sender
        ///</summary>
        [<ApiMember(Description="The country of the sender")>]
        member val FromCountry:String = null with get,set

        ///<summary>
        ///The city of the receiver
        ///</summary>
        [<ApiMember(Description="The city of the receiver")>]
        member val ToCity:String = null with get,set

        ///<summary>
        ///The state or province of the receiver
        ///</summary>
        [<ApiMember(Description="The state or province of the receiver")>]
        member val ToState:String = null with get,set

        ///<summary>
        ///The postal code of the receiver
        ///</summary>
        [<ApiMember(Description="The postal code of the receiver")>]
        member val ToZip:String = null with get,set

        ///<summary>
        ///The country of the receiver
        ///</summary>
        [<ApiMember(Description="The country of the receiver")>]
        member val ToCountry:String = null with get,set

        ///<summary>
        ///The carrier's ID of the message
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the message")>]
        member val MessageSid:String = null with get,set

        ///<summary>
        ///The carrier's ID of the text message
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the text message")>]
        member val SmsId:String = null with get,set

        ///<summary>
        ///The carrier's ID of the messaging service
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the messaging service")>]
        member val MessagingServiceSid:String = null with get,set

        ///<summary>
        ///The text of the message
        ///</summary>
        [<ApiMember(Description="The text of the message")>]
        member val Body:String = null with get,set

        ///<summary>
        ///How many attachments there are
        ///</summary>
        [<ApiMember(Description="How many attachments there are")>]
        member val NumMedia:Int32 = new Int32() with get,set

        ///<summary>
        ///The content type of the first attachment
        ///</summary>
        [<ApiMember(Description="The content type of the first attachment")>]
        member val MediaContentType0:String = null with get,set

        ///<summary>
        ///The URL of the first attachment
        ///</summary>
        [<ApiMember(Description="The URL of the first attachment")>]
        member val MediaUrl0:String = null with get,set

        ///<summary>
        ///The content type of the second attachment
        ///</summary>
        [<ApiMember(Description="The content type of the second attachment")>]
        member val MediaContentType1:String = null with get,set

        ///<summary>
        ///The URL of the second attachment
        ///</summary>
        [<ApiMember(Description="The URL of the second attachment")>]
        member val MediaUrl1:String = null with get,set

        ///<summary>
        ///The content type of the third attachment
        ///</summary>
        [<ApiMember(Description="The content type of the third attachment")>]
        member val MediaContentType2:String = null with get,set

        ///<summary>
        ///The URL of the third attachment
        ///</summary>
        [<ApiMember(Description="The URL of the third attachment")>]
        member val MediaUrl2:String = null with get,set

        ///<summary>
        ///The position of the chat message in its channel
        ///</summary>
        [<ApiMember(Description="The position of the chat message in its channel")>]
        member val Index:Int32 = new Int32() with get,set

        ///<summary>
        ///The carrier's ID of the chat service
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the chat service")>]
        member val InstanceSid:String = null with get,set

        ///<summary>
        ///The type of the event
        ///</summary>
        [<ApiMember(Description="The type of the event")>]
        member val EventType:String = null with get,set

        ///<summary>
        ///The carrier's ID of the chat channel
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the chat channel")>]
        member val ChannelSid:String = null with get,set

        ///<summary>
        ///The attributes of the chat message (JSON)
        ///</summary>
        [<ApiMember(Description="The attributes of the chat message (JSON)")>]
        member val Attributes:String = null with get,set

        ///<summary>
        ///The identity of the chat client
        ///</summary>
        [<ApiMember(Description="The identity of the chat client")>]
        member val ClientIdentity:String = null with get,set

        ///<summary>
        ///The content type of the medium
        ///</summary>
        [<ApiMember(Description="The content type of the medium")>]
        member val MediaContentType:String = null with get,set

        ///<summary>
        ///The carrier's ID of the medium
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the medium")>]
        member val MediaSid:String = null with get,set

        ///<summary>
        ///The identity at the carrier
        ///</summary>
        [<ApiMember(Description="The identity at the carrier")>]
        member val Identity:String = null with get,set

        ///<summary>
        ///The digits that were pressed
        ///</summary>
        [<ApiMember(Description="The digits that were pressed")>]
        member val Digits:String = null with get,set

        ///<summary>
        ///What the caller said
        ///</summary>
        [<ApiMember(Description="What the caller said")>]
        member val SpeechResult:String = null with get,set

        ///<summary>
        ///How sure the speech recognition is (0 to 1)
        ///</summary>
        [<ApiMember(Description="How sure the speech recognition is (0 to 1)")>]
        member val Confidence:Double = new Double() with get,set

        ///<summary>
        ///The length of the call in seconds
        ///</summary>
        [<ApiMember(Description="The length of the call in seconds")>]
        member val CallDuration:Int32 = new Int32() with get,set

        ///<summary>
        ///The URL of the recording
        ///</summary>
        [<ApiMember(Description="The URL of the recording")>]
        member val RecordingUrl:String = null with get,set

        ///<summary>
        ///The carrier's ID of the recording
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the recording")>]
        member val RecordingSid:String = null with get,set

        ///<summary>
        ///The length of the recording in seconds
        ///</summary>
        [<ApiMember(Description="The length of the recording in seconds")>]
        member val RecordingDuration:Int32 = new Int32() with get,set

        ///<summary>
        ///The state of the recording
        ///</summary>
        [<ApiMember(Description="The state of the recording")>]
        member val RecordingStatus:String = null with get,set

        ///<summary>
        ///The carrier's ID of the transcription
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the transcription")>]
        member val TranscriptionSid:String = null with get,set

        ///<summary>
        ///The text of the transcription
        ///</summary>
        [<ApiMember(Description="The text of the transcription")>]
        member val TranscriptionText:String = null with get,set

        ///<summary>
        ///The URL of the transcription
        ///</summary>
        [<ApiMember(Description="The URL of the transcription")>]
        member val TranscriptionUrl:String = null with get,set

        ///<summary>
        ///The state of the transcription
        ///</summary>
        [<ApiMember(Description="The state of the transcription")>]
        member val TranscriptionStatus:String = null with get,set

        ///<summary>
        ///The outcome of the dialed call
        ///</summary>
        [<ApiMember(Description="The outcome of the dialed call")>]
        member val DialCallStatus:String = null with get,set

        ///<summary>
        ///The carrier's ID of the dialed call
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the dialed call")>]
        member val DialCallSid:String = null with get,set

        ///<summary>
        ///The length of the dialed call in seconds
        ///</summary>
        [<ApiMember(Description="The length of the dialed call in seconds")>]
        member val DialCallDuration:Int32 = new Int32() with get,set

        ///<summary>
        ///Whether the dialed party was connected
        ///</summary>
        [<ApiMember(Description="Whether the dialed party was connected")>]
        member val DialBridged:Boolean = new Boolean() with get,set

        ///<summary>
        ///How the call left the queue
        ///</summary>
        [<ApiMember(Description="How the call left the queue")>]
        member val QueueResult:String = null with get,set

        ///<summary>
        ///The carrier's ID of the queue
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the queue")>]
        member val QueueSid:String = null with get,set

        ///<summary>
        ///Seconds the call spent in the queue
        ///</summary>
        [<ApiMember(Description="Seconds the call spent in the queue")>]
        member val QueueTime:Int32 = new Int32() with get,set

        ///<summary>
        ///The carrier's ID of the conference
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the conference")>]
        member val ConferenceSid:String = null with get,set

        ///<summary>
        ///The name of the conference
        ///</summary>
        [<ApiMember(Description="The name of the conference")>]
        member val FriendlyName:String = null with get,set

        ///<summary>
        ///The event reported
        ///</summary>
        [<ApiMember(Description="The event reported")>]
        member val StatusCallbackEvent:String = null with get,set

        ///<summary>
        ///Whether the party is muted
        ///</summary>
        [<ApiMember(Description="Whether the party is muted")>]
        member val Muted:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the party is on hold
        ///</summary>
        [<ApiMember(Description="Whether the party is on hold")>]
        member val Hold:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the conference ends when this party leaves
        ///</summary>
        [<ApiMember(Description="Whether the conference ends when this party leaves")>]
        member val EndConferenceOnExit:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the conference starts when this party enters
        ///</summary>
        [<ApiMember(Description="Whether the conference starts when this party enters")>]
        member val StartConferenceOnEnter:Boolean = new Boolean() with get,set

        ///<summary>
        ///The name of the event
        ///</summary>
        [<ApiMember(Description="The name of the event")>]
        member val EventName:String = null with get,set

        ///<summary>
        ///The carrier's ID of the assistant
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the assistant")>]
        member val AssistantSid:String = null with get,set

        ///<summary>
        ///The carrier's ID of the dialogue
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the dialogue")>]
        member val DialogueSid:String = null with get,set

        ///<summary>
        ///Who talks to the assistant
        ///</summary>
        [<ApiMember(Description="Who talks to the assistant")>]
        member val UserIdentifier:String = null with get,set

        ///<summary>
        ///What the user said last
        ///</summary>
        [<ApiMember(Description="What the user said last")>]
        member val CurrentInput:String = null with get,set

        ///<summary>
        ///The assistant's current task
        ///</summary>
        [<ApiMember(Description="The assistant's current task")>]
        member val CurrentTask:String = null with get,set

        ///<summary>
        ///The URL of the dialogue
        ///</summary>
        [<ApiMember(Description="The URL of the dialogue")>]
        member val DialoguePayloadUrl:String = null with get,set

        ///<summary>
        ///What the assistant remembers (JSON)
        ///</summary>
        [<ApiMember(Description="What the assistant remembers (JSON)")>]
        member val Memory:String = null with get,set

        ///<summary>
        ///The channel of the assistant
        ///</summary>
        [<ApiMember(Description="The channel of the assistant")>]
        member val Channel:String = null with get,set

        ///<summary>
        ///The carrier's ID of the fax
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the fax")>]
        member val FaxSid:String = null with get,set

        ///<summary>
        ///The state of the fax
        ///</summary>
        [<ApiMember(Description="The state of the fax")>]
        member val FaxStatus:String = null with get,set

        ///<summary>
        ///How many pages the fax has
        ///</summary>
        [<ApiMember(Description="How many pages the fax has")>]
        member val NumPages:Int32 = new Int32() with get,set

        ///<summary>
        ///The URL of the medium
        ///</summary>
        [<ApiMember(Description="The URL of the medium")>]
        member val MediaUrl:String = null with get,set

        ///<summary>
        ///The carrier's code of the error
        ///</summary>
        [<ApiMember(Description="The carrier's code of the error")>]
        member val ErrorCode:String = null with get,set

        ///<summary>
        ///What went wrong
        ///</summary>
        [<ApiMember(Description="What went wrong")>]
        member val ErrorMessage:String = null with get,set

    ///<summary>
    ///One value; empty means unset
    ///</summary>
    [<Api(Description="One value; empty means unset")>]
    [<AllowNullLiteral>]
    type Value() = 
        ///<summary>
        ///The value, if it is a boolean
        ///</summary>
        [<ApiMember(Description="The value, if it is a boolean")>]
        member val BoolValue:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///The value, if it is text
        ///</summary>
        [<ApiMember(Description="The value, if it is text")>]
        member val StringValue:String = null with get,set

        ///<summary>
        ///The value, if it is a number
        ///</summary>
        [<ApiMember(Description="The value, if it is a number")>]
        member val NumberValue:Nullable<Double> = new Nullable<Double>() with get,set

        ///<summary>
        ///The value, if it is a list
        ///</summary>
        [<ApiMember(Description="The value, if it is a list")>]
        member val ListValue:ResizeArray<Struct> = new ResizeArray<Struct>() with get,set

        ///<summary>
        ///The value, if it is a struct
        ///</summary>
        [<ApiMember(Description="The value, if it is a struct")>]
        member val StructValue:Struct = null with get,set

    ///<summary>
    ///Values by name
    ///</summary>
    [<AllowNullLiteral>]
    type Struct() = 
        inherit Dictionary<String, Value>()

    ///<summary>
    ///Settings of the app and the portal
    ///</summary>
    [<Api(Description="Settings of the app and the portal")>]
    [<AllowNullLiteral>]
    type AppSettings() = 
        ///<summary>
        ///Whether phone numbers can be managed
        ///</summary>
        [<ApiMember(Description="Whether phone numbers can be managed")>]
        member val EnablePhoneNumberManagement:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether devices can be managed
        ///</summary>
        [<ApiMember(Description="Whether devices can be managed")>]
        member val EnableDeviceManagement:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the dialer is shown
        ///</summary>
        [<ApiMember(Description="Whether the dialer is shown")>]
        member val EnableDialer:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the call history is shown
        ///</summary>
        [<ApiMember(Description="Whether the call history is shown")>]
        member val EnableCallHistory:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether assistants are shown
        ///</summary>
        [<ApiMember(Description="Whether assistants are shown")>]
        member val EnableAssistants:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the message centre shows file names
        ///</summary>
        [<ApiMember(Description="Whether the message centre shows file names")>]
        member val ShowFileNameInMessageCenter:Boolean = new Boolean() with get,set

        ///<summary>
        ///The theme of the portal (JSON)
        ///</summary>
        [<ApiMember(Description="The theme of the portal (JSON)")>]
        member val ChakraTheme:String = null with get,set

        ///<summary>
        ///A style sheet for the portal
        ///</summary>
        [<ApiMember(Description="A style sheet for the portal")>]
        member val CustomCss:String = null with get,set

        ///<summary>
        ///The title of the portal
        ///</summary>
        [<ApiMember(Description="The title of the portal")>]
        member val PageTitle:String = null with get,set

        ///<summary>
        ///Texts to be replaced in the portal
        ///</summary>
        [<ApiMember(Description="Texts to be replaced in the portal")>]
        member val StringMappings:String = null with get,set

        ///<summary>
        ///Where to go after signing out
        ///</summary>
        [<ApiMember(Description="Where to go after signing out")>]
        member val LogoutUrl:String = null with get,set

        ///<summary>
        ///Where to ask for a number to be ported
        ///</summary>
        [<ApiMember(Description="Where to ask for a number to be ported")>]
        member val PortMyNumberUrl:String = null with get,set

    ///<summary>
    ///What an endpoint is
    ///</summary>
    type EndpointTypes =
        | PhoneNumber = 0
        | User = 1
        | FaxNumber = 2
        | EmailAddress = 3
        | Unused_1 = 4
        | Unused_2 = 5
        | Unused_3 = 6
        | Unused_4 = 7
        | Unused_5 = 8
        | Team = 9
        | Assistant = 10
        | SipTrunk = 11

    ///<summary>
    ///What kind of phone a user has
    ///</summary>
    type UserModes =
        | SoftPhone = 0
        | SipPhone = 1

    ///<summary>
    ///What an assistant is tuned for
    ///</summary>
    type AssistantTunings =
        | Accuracy = 0
        | Speed = 1

    ///<summary>
    ///How an assistant pronounces a word
    ///</summary>
    [<Api(Description="How an assistant pronounces a word")>]
    [<AllowNullLiteral>]
    type AssistantWord() = 
        ///<summary>
        ///The word as written
        ///</summary>
        [<ApiMember(Description="The word as written")>]
        member val Word:String = null with get,set

        ///<summary>
        ///How to say it
        ///</summary>
        [<ApiMember(Description="How to say it")>]
        member val Pronounced:String = null with get,set

    ///<summary>
    ///A page an assistant may read
    ///</summary>
    [<Api(Description="A page an assistant may read")>]
    [<AllowNullLiteral>]
    type AssistantLink() = 
        ///<summary>
        ///The URL of the page
        ///</summary>
        [<ApiMember(Description="The URL of the page")>]
        member val Url:String = null with get,set

        ///<summary>
        ///What the page is about
        ///</summary>
        [<ApiMember(Description="What the page is about")>]
        member val Description:String = null with get,set

    ///<summary>
    ///How an assistant hands a call over
    ///</summary>
    type AssistantTransferTypes =
        | Blind = 0
        | Supervised = 1
        | MessagesOnly = 2

    ///<summary>
    ///Something to ask for when taking a message
    ///</summary>
    [<Api(Description="Something to ask for when taking a message")>]
    [<AllowNullLiteral>]
    type AssistantTakeMessageField() = 
        ///<summary>
        ///The name of the field
        ///</summary>
        [<ApiMember(Description="The name of the field")>]
        member val Name:String = null with get,set

        ///<summary>
        ///What to ask for
        ///</summary>
        [<ApiMember(Description="What to ask for")>]
        member val Description:String = null with get,set

        ///<summary>
        ///Whether the assistant must ask for it
        ///</summary>
        [<ApiMember(Description="Whether the assistant must ask for it")>]
        member val Required:Boolean = new Boolean() with get,set

    ///<summary>
    ///Somebody an assistant can transfer to
    ///</summary>
    [<Api(Description="Somebody an assistant can transfer to")>]
    [<AllowNullLiteral>]
    type AssistantContact() = 
        ///<summary>
        ///The name of the contact
        ///</summary>
        [<ApiMember(Description="The name of the contact")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The phone number (E.164)
        ///</summary>
        [<ApiMember(Description="The phone number (E.164)")>]
        member val PhoneNumber:String = null with get,set

        ///<summary>
        ///How calls are handed over
        ///</summary>
        [<ApiMember(Description="How calls are handed over")>]
        member val TransferType:AssistantTransferTypes = new AssistantTransferTypes() with get,set

        ///<summary>
        ///What the assistant knows about the contact
        ///</summary>
        [<ApiMember(Description="What the assistant knows about the contact")>]
        member val About:String = null with get,set

        ///<summary>
        ///The email address
        ///</summary>
        [<ApiMember(Description="The email address")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///What to ask for when taking a message
        ///</summary>
        [<ApiMember(Description="What to ask for when taking a message")>]
        member val TakeMessageFields:ResizeArray<AssistantTakeMessageField> = new ResizeArray<AssistantTakeMessageField>() with get,set

    ///<summary>
    ///An HTTP service an assistant may call
    ///</summary>
    [<Api(Description="An HTTP service an assistant may call")>]
    [<AllowNullLiteral>]
    type AssistantIntegration() = 
        ///<summary>
        ///The URI to call
        ///</summary>
        [<ApiMember(Description="The URI to call")>]
        member val Uri:String = null with get,set

        ///<summary>
        ///The verb of the HTTP call
        ///</summary>
        [<ApiMember(Description="The verb of the HTTP call")>]
        member val HttpMethod:String = null with get,set

        ///<summary>
        ///The token sent to the integration
        ///</summary>
        [<ApiMember(Description="The token sent to the integration")>]
        member val AuthToken:String = null with get,set

    ///<summary>
    ///What an assistant knows and how it speaks
    ///</summary>
    [<Api(Description="What an assistant knows and how it speaks")>]
    [<AllowNullLiteral>]
    type AssistantSettings() = 
        ///<summary>
        ///The name of the company the assistant answers for
        ///</summary>
        [<ApiMember(Description="The name of the company the assistant answers for")>]
        member val CompanyName:String = null with get,set

        ///<summary>
        ///What the assistant says first
        ///</summary>
        [<ApiMember(Description="What the assistant says first")>]
        member val Greeting:String = null with get,set

        ///<summary>
        ///What the assistant may tell about the company
        ///</summary>
        [<ApiMember(Description="What the assistant may tell about the company")>]
        member val CompanyInformation:String = null with get,set

        ///<summary>
        ///Instructions to the assistant
        ///</summary>
        [<ApiMember(Description="Instructions to the assistant")>]
        member val CustomPrompt:String = null with get,set

        ///<summary>
        ///The voice of the assistant
        ///</summary>
        [<ApiMember(Description="The voice of the assistant")>]
        member val Voice:String = null with get,set

        ///<summary>
        ///The style of the voice
        ///</summary>
        [<ApiMember(Description="The style of the voice")>]
        member val VoiceStyle:String = null with get,set

        ///<summary>
        ///Whether the assistant is tuned for accuracy or speed
        ///</summary>
        [<ApiMember(Description="Whether the assistant is tuned for accuracy or speed")>]
        member val Tuning:AssistantTunings = new AssistantTunings() with get,set

        ///<summary>
        ///How to pronounce words
        ///</summary>
        [<ApiMember(Description="How to pronounce words")>]
        member val Words:ResizeArray<AssistantWord> = new ResizeArray<AssistantWord>() with get,set

        ///<summary>
        ///Pages the assistant may read
        ///</summary>
        [<ApiMember(Description="Pages the assistant may read")>]
        member val Links:ResizeArray<AssistantLink> = new ResizeArray<AssistantLink>() with get,set

        ///<summary>
        ///Those the assistant can transfer to or take messages for
        ///</summary>
        [<ApiMember(Description="Those the assistant can transfer to or take messages for")>]
        member val Contacts:ResizeArray<AssistantContact> = new ResizeArray<AssistantContact>() with get,set

        ///<summary>
        ///The HTTP services the assistant may call
        ///</summary>
        [<ApiMember(Description="The HTTP services the assistant may call")>]
        member val Integrations:ResizeArray<AssistantIntegration> = new ResizeArray<AssistantIntegration>() with get,set

    ///<summary>
    ///Whether one flow runs always or the schedule decides
    ///</summary>
    type EndpointFlowSchedules =
        | Always = 0
        | Scheduled = 1

    ///<summary>
    ///The flow that runs in a schedule state
    ///</summary>
    [<Api(Description="The flow that runs in a schedule state")>]
    [<AllowNullLiteral>]
    type ScheduledFlow() = 
        ///<summary>
        ///The schedule state the flow serves
        ///</summary>
        [<ApiMember(Description="The schedule state the flow serves")>]
        member val State:String = null with get,set

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The name of the flow
        ///</summary>
        [<ApiMember(Description="The name of the flow")>]
        member val FlowName:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

    ///<summary>
    ///What a portal manager may change
    ///</summary>
    type UserManagerAccess =
        | ReadOnly = 0
        | ReadWrite = 1
        | ReadWriteDelete = 2

    ///<summary>
    ///What a login may see in the dashboard
    ///</summary>
    type DashboardPermissions =
        | ViewFiles = 0
        | ViewNotifications = 1
        | ViewSessions = 2
        | ViewEndpoints = 3
        | ViewReports = 4
        | ViewCustomers = 5
        | ViewFlows = 6
        | ViewCallCenter = 7

    ///<summary>
    ///Whether an agent takes calls
    ///</summary>
    type AgentStates =
        | Unknown = 0
        | Ready = 1
        | NotReady = 2
        | LoggedOut = 3
        | WrapUp = 4
        | Outgoing = 5
        | Other = 6

    ///<summary>
    ///What a flow can be used for
    ///</summary>
    type FlowRoles =
        | UI = 0
        | Reference = 1
        | PhoneNumberRouting = 2
        | UserDialOut = 3
        | FaxNumberRouting = 4

    ///<summary>
    ///Where the designer lists a node
    ///</summary>
    type FlowNodeCategories =
        | General = 0
        | Voice = 1
        | Logic = 2
        | DateAndTime = 3
        | Audio = 4
        | Messaging = 5
        | Assistant = 6
        | Flows = 7
        | Fax = 8
        | Network = 9
        | Cookies = 10
        | CallCenter = 11
        | Intelligence = 12

    ///<summary>
    ///The type of a value
    ///</summary>
    type ValueTypes =
        | NotSpecified = 0
        | String = 1
        | Boolean = 2
        | Number = 3
        | List = 4
        | Struct = 5
        | Transition = 6
        | Custom = 7
        | Date = 8
        | AudioFile = 9
        | TimeZoneId = 10
        | PhoneNumber = 11
        | User = 12
        | Endpoint = 13
        | Time = 14
        | File = 15
        | FaxNumber = 16
        | EmailAccount = 17
        | Customer = 18
        | Flow = 19
        | Team = 20
        | FlowReference = 21
        | Integration = 22
        | Assistant = 23

    ///<summary>
    ///How a field is edited
    ///</summary>
    type UIHints =
        | None = 0
        | LargeText = 1
        | InlineForm = 2
        | Password = 3
        | InlineStruct = 4

    ///<summary>
    ///Whether a value may be used once only
    ///</summary>
    type DataFieldUniqueness =
        | NotUnique = 0
        | Unique = 1
        | UniqueToCustomer = 2

    ///<summary>
    ///What users may do with a field
    ///</summary>
    type UserDataFieldModes =
        | Hidden = 0
        | ReadOnly = 1
        | ReadWrite = 2

    ///<summary>
    ///A field: its name, its type, and how it is edited
    ///</summary>
    [<Api(Description="A field: its name, its type, and how it is edited")>]
    [<AllowNullLiteral>]
    type DataField() = 
        ///<summary>
        ///The ID of the field
        ///</summary>
        [<ApiMember(Description="The ID of the field")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the field
        ///</summary>
        [<ApiMember(Description="The name of the field")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The type of the value
        ///</summary>
        [<ApiMember(Description="The type of the value")>]
        member val Type:ValueTypes = new ValueTypes() with get,set

        ///<summary>
        ///How the field is edited
        ///</summary>
        [<ApiMember(Description="How the field is edited")>]
        member val UIHint:UIHints = new UIHints() with get,set

        ///<summary>
        ///The tab of the editor the field is on
        ///</summary>
        [<ApiMember(Description="The tab of the editor the field is on")>]
        member val UITab:String = null with get,set

        ///<summary>
        ///For transitions followed outside the main call path
        ///</summary>
        [<ApiMember(Description="For transitions followed outside the main call path")>]
        member val IsAsync:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the value must be given as it is, not taken from a field
        ///</summary>
        [<ApiMember(Description="Whether the value must be given as it is, not taken from a field")>]
        member val DisableBinding:Boolean = new Boolean() with get,set

        ///<summary>
        ///The type of the members, if it is a struct
        ///</summary>
        [<ApiMember(Description="The type of the members, if it is a struct")>]
        member val StructType:DataType = null with get,set

        ///<summary>
        ///The type of the items, if it is a list
        ///</summary>
        [<ApiMember(Description="The type of the items, if it is a list")>]
        member val ListType:DataType = null with get,set

        ///<summary>
        ///What the field is for
        ///</summary>
        [<ApiMember(Description="What the field is for")>]
        member val Description:String = null with get,set

        ///<summary>
        ///The values to choose from
        ///</summary>
        [<ApiMember(Description="The values to choose from")>]
        member val PossibleValues:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Whether the flow sets it rather than reads it
        ///</summary>
        [<ApiMember(Description="Whether the flow sets it rather than reads it")>]
        member val IsOutput:Boolean = new Boolean() with get,set

        ///<summary>
        ///Where the possible values come from
        ///</summary>
        [<ApiMember(Description="Where the possible values come from")>]
        member val CustomFieldValuesUrl:String = null with get,set

        ///<summary>
        ///The value when none is given
        ///</summary>
        [<ApiMember(Description="The value when none is given")>]
        member val DefaultValue:Value = null with get,set

        ///<summary>
        ///How the transitions made from the items are named
        ///</summary>
        [<ApiMember(Description="How the transitions made from the items are named")>]
        member val TransitionNameFormat:String = null with get,set

        ///<summary>
        ///Whether a value may be used once only
        ///</summary>
        [<ApiMember(Description="Whether a value may be used once only")>]
        member val Uniqueness:DataFieldUniqueness = new DataFieldUniqueness() with get,set

        ///<summary>
        ///Whether it makes sense for voice only
        ///</summary>
        [<ApiMember(Description="Whether it makes sense for voice only")>]
        member val VoiceOnly:Boolean = new Boolean() with get,set

        ///<summary>
        ///The field that decides whether this one is shown
        ///</summary>
        [<ApiMember(Description="The field that decides whether this one is shown")>]
        member val ConditionalVisibilityField:String = null with get,set

        ///<summary>
        ///The value of that field with which this one is shown
        ///</summary>
        [<ApiMember(Description="The value of that field with which this one is shown")>]
        member val ConditionalVisibilityValue:String = null with get,set

        ///<summary>
        ///Whether templates in the value are left as they are
        ///</summary>
        [<ApiMember(Description="Whether templates in the value are left as they are")>]
        member val NoEvalTemplate:Boolean = new Boolean() with get,set

        ///<summary>
        ///What users may do with the field in their settings
        ///</summary>
        [<ApiMember(Description="What users may do with the field in their settings")>]
        member val UserMode:UserDataFieldModes = new UserDataFieldModes() with get,set

        ///<summary>
        ///Whether a value of any type is accepted
        ///</summary>
        [<ApiMember(Description="Whether a value of any type is accepted")>]
        member val AnyValueType:Boolean = new Boolean() with get,set

    ///<summary>
    ///The type of a struct or of the items of a list
    ///</summary>
    [<Api(Description="The type of a struct or of the items of a list")>]
    [<AllowNullLiteral>]
    type DataType() = 
        ///<summary>
        ///The name of the type
        ///</summary>
        [<ApiMember(Description="The name of the type")>]
        member val TypeName:String = null with get,set

        ///<summary>
        ///The members of the type
        ///</summary>
        [<ApiMember(Description="The members of the type")>]
        member val Fields:ResizeArray<DataField> = new ResizeArray<DataField>() with get,set

    ///<summary>
    ///A kind of node
    ///</summary>
    [<Api(Description="A kind of node")>]
    [<AllowNullLiteral>]
    type FlowNodeSpec() = 
        ///<summary>
        ///The name to show, such as Dial
        ///</summary>
        [<ApiMember(Description="The name to show, such as Dial")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The type, such as DialNode, or FlowNode for a subflow
        ///</summary>
        [<ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")>]
        member val TypeName:String = null with get,set

        ///<summary>
        ///Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
        ///</summary>
        [<ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")>]
        member val Url:String = null with get,set

        ///<summary>
        ///Where the designer lists it
        ///</summary>
        [<ApiMember(Description="Where the designer lists it")>]
        member val Category:FlowNodeCategories = new FlowNodeCategories() with get,set

        ///<summary>
        ///What the node does
        ///</summary>
        [<ApiMember(Description="What the node does")>]
        member val Description:String = null with get,set

        ///<summary>
        ///The fields the node takes
        ///</summary>
        [<ApiMember(Description="The fields the node takes")>]
        member val DataType:DataType = null with get,set

    ///<summary>
    ///Where the value of a parameter comes from
    ///</summary>
    type NodeParameterSources =
        | Value = 0
        | Expression = 1
        | Customer = 2
        | System = 3
        | Session = 4
        | Endpoint = 5
        | User = 6

    ///<summary>
    ///The value of a parameter of a node, or where it comes from
    ///</summary>
    [<Api(Description="The value of a parameter of a node, or where it comes from")>]
    [<AllowNullLiteral>]
    type NodeParameter() = 
        ///<summary>
        ///Unique across all node parameters of the flow
        ///</summary>
        [<ApiMember(Description="Unique across all node parameters of the flow")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The type of the value
        ///</summary>
        [<ApiMember(Description="The type of the value")>]
        member val Type:ValueTypes = new ValueTypes() with get,set

        ///<summary>
        ///Where the value comes from
        ///</summary>
        [<ApiMember(Description="Where the value comes from")>]
        member val Source:NodeParameterSources = new NodeParameterSources() with get,set

        ///<summary>
        ///The value, when the source is Value
        ///</summary>
        [<ApiMember(Description="The value, when the source is Value")>]
        member val Value:Value = null with get,set

        ///<summary>
        ///The name of the field, when the source is not Value or Expression
        ///</summary>
        [<ApiMember(Description="The name of the field, when the source is not Value or Expression")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The expression, when the source is Expression
        ///</summary>
        [<ApiMember(Description="The expression, when the source is Expression")>]
        member val Expression:String = null with get,set

        ///<summary>
        ///Whether the node sets the value rather than reads it
        ///</summary>
        [<ApiMember(Description="Whether the node sets the value rather than reads it")>]
        member val IsOutput:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the transition is followed outside the main path
        ///</summary>
        [<ApiMember(Description="Whether the transition is followed outside the main path")>]
        member val IsAsync:Boolean = new Boolean() with get,set

        ///<summary>
        ///The items, if it is a list
        ///</summary>
        [<ApiMember(Description="The items, if it is a list")>]
        member val ListParameters:ResizeArray<NodeParameterMap> = new ResizeArray<NodeParameterMap>() with get,set

        ///<summary>
        ///The members, if it is a struct
        ///</summary>
        [<ApiMember(Description="The members, if it is a struct")>]
        member val StructParameters:NodeParameterMap = null with get,set

    ///<summary>
    ///Node parameters by name
    ///</summary>
    [<AllowNullLiteral>]
    type NodeParameterMap() = 
        inherit Dictionary<String, NodeParameter>()

    ///<summary>
    ///One step of a flow
    ///</summary>
    [<Api(Description="One step of a flow")>]
    [<AllowNullLiteral>]
    type FlowNode() = 
        ///<summary>
        ///Any text, unique within the flow
        ///</summary>
        [<ApiMember(Description="Any text, unique within the flow")>]
        member val Id:String = null with get,set

        ///<summary>
        ///Whether the flow starts here; exactly one node does
        ///</summary>
        [<ApiMember(Description="Whether the flow starts here; exactly one node does")>]
        member val IsStartNode:Boolean = new Boolean() with get,set

        ///<summary>
        ///The title given in the designer
        ///</summary>
        [<ApiMember(Description="The title given in the designer")>]
        member val Name:String = null with get,set

        ///<summary>
        ///What kind of node it is
        ///</summary>
        [<ApiMember(Description="What kind of node it is")>]
        member val Spec:FlowNodeSpec = null with get,set

        ///<summary>
        ///The parameters, by their names
        ///</summary>
        [<ApiMember(Description="The parameters, by their names")>]
        member val Parameters:Dictionary<String, NodeParameter> = new Dictionary<String, NodeParameter>() with get,set

    ///<summary>
    ///A value a flow takes or gives
    ///</summary>
    [<Api(Description="A value a flow takes or gives")>]
    [<AllowNullLiteral>]
    type FlowParameter() = 
        ///<summary>
        ///The name of the parameter, unique in the flow
        ///</summary>
        [<ApiMember(Description="The name of the parameter, unique in the flow")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The type of the value
        ///</summary>
        [<ApiMember(Description="The type of the value")>]
        member val Type:ValueTypes = new ValueTypes() with get,set

        ///<summary>
        ///The type of the items; required for lists
        ///</summary>
        [<ApiMember(Description="The type of the items; required for lists")>]
        member val ListType:DataType = null with get,set

        ///<summary>
        ///The value when none is given
        ///</summary>
        [<ApiMember(Description="The value when none is given")>]
        member val DefaultValue:Value = null with get,set

        ///<summary>
        ///Whether callers of the flow see it
        ///</summary>
        [<ApiMember(Description="Whether callers of the flow see it")>]
        member val IsPublic:Boolean = new Boolean() with get,set

        ///<summary>
        ///Requires isPublic
        ///</summary>
        [<ApiMember(Description="Requires isPublic")>]
        member val IsOutput:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether users may turn it in their settings
        ///</summary>
        [<ApiMember(Description="Whether users may turn it in their settings")>]
        member val IsKnob:Boolean = new Boolean() with get,set

    ///<summary>
    ///A way out of a flow
    ///</summary>
    [<Api(Description="A way out of a flow")>]
    [<AllowNullLiteral>]
    type FlowExit() = 
        ///<summary>
        ///The ID of the exit
        ///</summary>
        [<ApiMember(Description="The ID of the exit")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The word a transition names to leave here
        ///</summary>
        [<ApiMember(Description="The word a transition names to leave here")>]
        member val Name:String = null with get,set

    ///<summary>
    ///The designer's layout of a flow; any JSON object
    ///</summary>
    [<AllowNullLiteral>]
    type FlowUI() = 
        inherit Dictionary<String, Object>()

    ///<summary>
    ///An outside system
    ///</summary>
    type IntegrationTypes =
        | HostedSuite = 0
        | OfficeRnd = 1
        | Zoho = 2

    ///<summary>
    ///What a push notification tells
    ///</summary>
    type PushNotificationTypes =
        | SessionDisconnected = 0
        | SessionInvite = 1
        | ChatMessage = 2
        | SessionInactivated = 3
        | AgentStateChanged = 4
        | SessionHeld = 5
        | SessionAnswered = 6
        | ActiveSessionsChanged = 7
        | Ping = 8
        | SessionScreenChanged = 9
        | Toast = 10
        | SessionInfoChanged = 11
        | MessageReceived = 12
        | SessionHolding = 13

    type FlowChannels =
        | Voice = 0
        | Chat = 1
        | Fax = 2

    ///<summary>
    ///Why an agent is in a state
    ///</summary>
    type AgentStateReasons =
        | Unknown = 0
        | SetByUser = 1
        | MissedCall = 2
        | SetBySystem = 3

    ///<summary>
    ///What is pushed to a user's devices
    ///</summary>
    [<Api(Description="What is pushed to a user's devices")>]
    [<AllowNullLiteral>]
    type PushNotification() = 
        ///<summary>
        ///What happened
        ///</summary>
        [<ApiMember(Description="What happened")>]
        member val Type:PushNotificationTypes = new PushNotificationTypes() with get,set

        ///<summary>
        ///The channel of the session
        ///</summary>
        [<ApiMember(Description="The channel of the session")>]
        member val Channel:FlowChannels = new FlowChannels() with get,set

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The user name of the endpoint
        ///</summary>
        [<ApiMember(Description="The user name of the endpoint")>]
        member val EndpointUserName:String = null with get,set

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///Who sent the message
        ///</summary>
        [<ApiMember(Description="Who sent the message")>]
        member val Sender:String = null with get,set

        ///<summary>
        ///The title
        ///</summary>
        [<ApiMember(Description="The title")>]
        member val Title:String = null with get,set

        ///<summary>
        ///The text of the message
        ///</summary>
        [<ApiMember(Description="The text of the message")>]
        member val Body:String = null with get,set

        ///<summary>
        ///The number shown on the app icon
        ///</summary>
        [<ApiMember(Description="The number shown on the app icon")>]
        member val Badge:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///The URI of the attachment
        ///</summary>
        [<ApiMember(Description="The URI of the attachment")>]
        member val AttachmentUri:String = null with get,set

        ///<summary>
        ///The content type of the attachment
        ///</summary>
        [<ApiMember(Description="The content type of the attachment")>]
        member val AttachmentContentType:String = null with get,set

        ///<summary>
        ///The state of the agent
        ///</summary>
        [<ApiMember(Description="The state of the agent")>]
        member val AgentState:AgentStates = new AgentStates() with get,set

        ///<summary>
        ///Why the agent is in this state
        ///</summary>
        [<ApiMember(Description="Why the agent is in this state")>]
        member val AgentStateReason:AgentStateReasons = new AgentStateReasons() with get,set

    ///<summary>
    ///What every report takes
    ///</summary>
    [<Api(Description="What every report takes")>]
    [<AllowNullLiteral>]
    type ReportRequest() = 
        interface IPost

        ///<summary>
        ///The account to report on
        ///</summary>
        [<ApiMember(Description="The account to report on")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The address that gets a mail when done
        ///</summary>
        [<ApiMember(Description="The address that gets a mail when done")>]
        member val EmailAddressToNotify:String = null with get,set

        ///<summary>
        ///The URL called with the report data when done
        ///</summary>
        [<ApiMember(Description="The URL called with the report data when done")>]
        member val WebhookUrl:String = null with get,set

    type SessionHoldReasons =
        | None = 0
        | Transferring = 1

    type SessionCallState =
        | Disconnected = 0
        | Ringing = 1
        | Connected = 2
        | Hold = 3
        | Passive = 4

    type SessionQueueStates =
        | None = 0
        | Queued = 1
        | Ringing = 2
        | Connected = 3
        | Hold = 4
        | Disconnected = 5

    ///<summary>
    ///A region of the carrier's SIP network
    ///</summary>
    type TwilioSipRegions =
        | US1 = 0
        | US2 = 1
        | IE1 = 2
        | DE1 = 3
        | SG1 = 4
        | JP1 = 5
        | BR1 = 6
        | AU1 = 7

    ///<summary>
    ///A custom field of the account, with its value
    ///</summary>
    [<Api(Description="A custom field of the account, with its value")>]
    [<AllowNullLiteral>]
    type SystemSettingsField() = 
        inherit DataField()

        ///<summary>
        ///The value
        ///</summary>
        [<ApiMember(Description="The value")>]
        member val Value:Value = null with get,set

    ///<summary>
    ///A custom field of customers
    ///</summary>
    [<Api(Description="A custom field of customers")>]
    [<AllowNullLiteral>]
    type CustomerDataField() = 
        inherit DataField()

        ///<summary>
        ///Whether the field can be searched
        ///</summary>
        [<ApiMember(Description="Whether the field can be searched")>]
        member val ShowInSearch:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether lists show the field
        ///</summary>
        [<ApiMember(Description="Whether lists show the field")>]
        member val ShowInLists:Boolean = new Boolean() with get,set

    ///<summary>
    ///A custom field of endpoints
    ///</summary>
    [<Api(Description="A custom field of endpoints")>]
    [<AllowNullLiteral>]
    type EndpointDataField() = 
        inherit DataField()

        ///<summary>
        ///Whether the field can be searched
        ///</summary>
        [<ApiMember(Description="Whether the field can be searched")>]
        member val ShowInSearch:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether lists show the field
        ///</summary>
        [<ApiMember(Description="Whether lists show the field")>]
        member val ShowInLists:Boolean = new Boolean() with get,set

        ///<summary>
        ///Only endpoints of this type have the field
        ///</summary>
        [<ApiMember(Description="Only endpoints of this type have the field")>]
        member val EndpointType:Nullable<EndpointTypes> = new Nullable<EndpointTypes>() with get,set

        ///<summary>
        ///Whether the field holds the caller ID
        ///</summary>
        [<ApiMember(Description="Whether the field holds the caller ID")>]
        member val IsCallerId:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether users may turn it in their settings
        ///</summary>
        [<ApiMember(Description="Whether users may turn it in their settings")>]
        member val IsKnob:Boolean = new Boolean() with get,set

    ///<summary>
    ///How a connection to a mail server is protected
    ///</summary>
    type EmailSecurity =
        | StartTls = 0
        | Tls = 1
        | None = 2

    ///<summary>
    ///An account for sending email
    ///</summary>
    [<Api(Description="An account for sending email")>]
    [<AllowNullLiteral>]
    type EmailAccount() = 
        ///<summary>
        ///The ID of the email account
        ///</summary>
        [<ApiMember(Description="The ID of the email account")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name to show
        ///</summary>
        [<ApiMember(Description="The name to show")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The email address
        ///</summary>
        [<ApiMember(Description="The email address")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///The user name at the mail server
        ///</summary>
        [<ApiMember(Description="The user name at the mail server")>]
        member val UserName:String = null with get,set

        ///<summary>
        ///The password at the mail server. It is stored when it is sent, and never shown
        ///</summary>
        [<ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")>]
        member val Password:String = null with get,set

        ///<summary>
        ///Whether a password is stored
        ///</summary>
        [<ApiMember(Description="Whether a password is stored")>]
        member val HasPassword:Boolean = new Boolean() with get,set

        ///<summary>
        ///The mail server
        ///</summary>
        [<ApiMember(Description="The mail server")>]
        member val ServerName:String = null with get,set

        ///<summary>
        ///The port of the mail server
        ///</summary>
        [<ApiMember(Description="The port of the mail server")>]
        member val ServerPort:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///How the connection to the mail server is protected
        ///</summary>
        [<ApiMember(Description="How the connection to the mail server is protected")>]
        member val Security:EmailSecurity = new EmailSecurity() with get,set

    ///<summary>
    ///The colour of a tag
    ///</summary>
    type TagColors =
        | Gray = 0
        | Red = 1
        | Orange = 2
        | Yellow = 3
        | Green = 4
        | Teal = 5
        | Blue = 6
        | Cyan = 7
        | Purple = 8
        | Pink = 9

    ///<summary>
    ///A label on customers, endpoints and flows
    ///</summary>
    [<Api(Description="A label on customers, endpoints and flows")>]
    [<AllowNullLiteral>]
    type Tag() = 
        ///<summary>
        ///The ID of the tag
        ///</summary>
        [<ApiMember(Description="The ID of the tag")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the tag
        ///</summary>
        [<ApiMember(Description="The name of the tag")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The colour of the tag
        ///</summary>
        [<ApiMember(Description="The colour of the tag")>]
        member val Color:TagColors = new TagColors() with get,set

    ///<summary>
    ///A change that an assistant proposes and a person applies
    ///</summary>
    [<Api(Description="A change that an assistant proposes and a person applies")>]
    [<AllowNullLiteral>]
    type AISessionActionInfo() = 
        ///<summary>
        ///The date the action was recorded
        ///</summary>
        [<ApiMember(Description="The date the action was recorded")>]
        member val Date:String = null with get,set

        ///<summary>
        ///The ID of the action
        ///</summary>
        [<ApiMember(Description="The ID of the action")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the function to call
        ///</summary>
        [<ApiMember(Description="The name of the function to call")>]
        member val FunctionName:String = null with get,set

        ///<summary>
        ///The arguments of the function (JSON)
        ///</summary>
        [<ApiMember(Description="The arguments of the function (JSON)")>]
        member val Arguments:String = null with get,set

        ///<summary>
        ///What the action does, for a person to read
        ///</summary>
        [<ApiMember(Description="What the action does, for a person to read")>]
        member val Description:String = null with get,set

        ///<summary>
        ///Whether the action can be applied; if not, it is skipped
        ///</summary>
        [<ApiMember(Description="Whether the action can be applied; if not, it is skipped")>]
        member val CanBeApplied:Boolean = new Boolean() with get,set

    ///<summary>
    ///AI minutes of one account
    ///</summary>
    [<Api(Description="AI minutes of one account")>]
    [<AllowNullLiteral>]
    type AIAccountUsage() = 
        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The minutes used in the range
        ///</summary>
        [<ApiMember(Description="The minutes used in the range")>]
        member val AIMinutes:Int32 = new Int32() with get,set

    ///<summary>
    ///AI minutes of one customer
    ///</summary>
    [<Api(Description="AI minutes of one customer")>]
    [<AllowNullLiteral>]
    type AICustomerUsage() = 
        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The minutes used in the range
        ///</summary>
        [<ApiMember(Description="The minutes used in the range")>]
        member val AIMinutes:Int32 = new Int32() with get,set

    ///<summary>
    ///The user of the app
    ///</summary>
    [<Api(Description="The user of the app")>]
    [<AllowNullLiteral>]
    type AppUserInfo() = 
        ///<summary>
        ///The first name
        ///</summary>
        [<ApiMember(Description="The first name")>]
        member val FirstName:String = null with get,set

        ///<summary>
        ///The last name
        ///</summary>
        [<ApiMember(Description="The last name")>]
        member val LastName:String = null with get,set

        ///<summary>
        ///The full name
        ///</summary>
        [<ApiMember(Description="The full name")>]
        member val Name:String = null with get,set

    ///<summary>
    ///Settings of an outside phone system
    ///</summary>
    [<Api(Description="Settings of an outside phone system")>]
    [<AllowNullLiteral>]
    type ThirdPartyPhoneSystemSettings() = 
        class end

    ///<summary>
    ///What can be configured
    ///</summary>
    type SettingsObjectTypes =
        | Endpoint = 0
        | Customer = 1

    ///<summary>
    ///A value to choose
    ///</summary>
    [<Api(Description="A value to choose")>]
    [<AllowNullLiteral>]
    type SettingsPossibleValue() = 
        ///<summary>
        ///The name of the value to show
        ///</summary>
        [<ApiMember(Description="The name of the value to show")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The value
        ///</summary>
        [<ApiMember(Description="The value")>]
        member val Value:Value = null with get,set

    ///<summary>
    ///One thing that can be configured
    ///</summary>
    [<Api(Description="One thing that can be configured")>]
    [<AllowNullLiteral>]
    type SettingsField() = 
        ///<summary>
        ///The name of the field
        ///</summary>
        [<ApiMember(Description="The name of the field")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The name of the field to show
        ///</summary>
        [<ApiMember(Description="The name of the field to show")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The type of the value
        ///</summary>
        [<ApiMember(Description="The type of the value")>]
        member val Type:ValueTypes = new ValueTypes() with get,set

        ///<summary>
        ///The value
        ///</summary>
        [<ApiMember(Description="The value")>]
        member val Value:Value = null with get,set

        ///<summary>
        ///Whether it can only be read
        ///</summary>
        [<ApiMember(Description="Whether it can only be read")>]
        member val ReadOnly:Boolean = new Boolean() with get,set

        ///<summary>
        ///The values to choose from
        ///</summary>
        [<ApiMember(Description="The values to choose from")>]
        member val PossibleValues:ResizeArray<SettingsPossibleValue> = new ResizeArray<SettingsPossibleValue>() with get,set

        ///<summary>
        ///The field the value belongs to
        ///</summary>
        [<ApiMember(Description="The field the value belongs to")>]
        member val DataField:DataField = null with get,set

    ///<summary>
    ///An endpoint or customer that can be configured
    ///</summary>
    [<Api(Description="An endpoint or customer that can be configured")>]
    [<AllowNullLiteral>]
    type SettingsObject() = 
        ///<summary>
        ///The ID of the endpoint or customer
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint or customer")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the endpoint or customer
        ///</summary>
        [<ApiMember(Description="The name of the endpoint or customer")>]
        member val Name:String = null with get,set

        ///<summary>
        ///A description
        ///</summary>
        [<ApiMember(Description="A description")>]
        member val Description:String = null with get,set

        ///<summary>
        ///Whether it can only be read
        ///</summary>
        [<ApiMember(Description="Whether it can only be read")>]
        member val ReadOnly:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether it is an endpoint or a customer
        ///</summary>
        [<ApiMember(Description="Whether it is an endpoint or a customer")>]
        member val Type:SettingsObjectTypes = new SettingsObjectTypes() with get,set

        ///<summary>
        ///The type of endpoint, if it is one
        ///</summary>
        [<ApiMember(Description="The type of endpoint, if it is one")>]
        member val EndpointType:Nullable<EndpointTypes> = new Nullable<EndpointTypes>() with get,set

        ///<summary>
        ///What can be configured of it
        ///</summary>
        [<ApiMember(Description="What can be configured of it")>]
        member val Fields:ResizeArray<SettingsField> = new ResizeArray<SettingsField>() with get,set

    ///<summary>
    ///What a contact is
    ///</summary>
    type AppContactTypes =
        | User = 0
        | Team = 1
        | Contact = 2

    ///<summary>
    ///Somebody the user of the app can reach
    ///</summary>
    [<Api(Description="Somebody the user of the app can reach")>]
    [<AllowNullLiteral>]
    type AppContact() = 
        ///<summary>
        ///The name of the contact
        ///</summary>
        [<ApiMember(Description="The name of the contact")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The phone number or address of the contact
        ///</summary>
        [<ApiMember(Description="The phone number or address of the contact")>]
        member val Address:String = null with get,set

        ///<summary>
        ///The type of contact
        ///</summary>
        [<ApiMember(Description="The type of contact")>]
        member val Type:AppContactTypes = new AppContactTypes() with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///Whether the contact can be called
        ///</summary>
        [<ApiMember(Description="Whether the contact can be called")>]
        member val CanCall:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the contact can be chatted with
        ///</summary>
        [<ApiMember(Description="Whether the contact can be chatted with")>]
        member val CanChat:Boolean = new Boolean() with get,set

    ///<summary>
    ///The record in an outside system that an object is tied to
    ///</summary>
    [<Api(Description="The record in an outside system that an object is tied to")>]
    [<AllowNullLiteral>]
    type EntityIntegrationData() = 
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

        ///<summary>
        ///The ID of the record in the outside system
        ///</summary>
        [<ApiMember(Description="The ID of the record in the outside system")>]
        member val MapsToId:String = null with get,set

    ///<summary>
    ///What decides whether a rule matches
    ///</summary>
    type SimpleSchedulingRuleTypes =
        | Always = 0
        | CustomerState = 1
        | Time = 2

    ///<summary>
    ///A day of the week, or which one of the period
    ///</summary>
    [<Api(Description="A day of the week, or which one of the period")>]
    [<AllowNullLiteral>]
    type ScheduleDay() = 
        ///<summary>
        ///Which of these days in the period (1 is the first, -1 the last, 0 every one)
        ///</summary>
        [<ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")>]
        member val Offset:Int32 = new Int32() with get,set

        ///<summary>
        ///The day of the week
        ///</summary>
        [<ApiMember(Description="The day of the week")>]
        member val DayOfWeek:DayOfWeek = new DayOfWeek() with get,set

    ///<summary>
    ///How often a rule recurs
    ///</summary>
    type SchedulingRuleFrequency =
        | None = 0
        | Secondly = 1
        | Minutely = 2
        | Hourly = 3
        | Daily = 4
        | Weekly = 5
        | Monthly = 6
        | Yearly = 7

    ///<summary>
    ///When a state holds, recurring like an iCalendar rule
    ///</summary>
    [<Api(Description="When a state holds, recurring like an iCalendar rule")>]
    [<AllowNullLiteral>]
    type SchedulingRule() = 
        ///<summary>
        ///The ID of the rule
        ///</summary>
        [<ApiMember(Description="The ID of the rule")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the rule
        ///</summary>
        [<ApiMember(Description="The name of the rule")>]
        member val Name:String = null with get,set

        ///<summary>
        ///Rules are tried in the order of their priority
        ///</summary>
        [<ApiMember(Description="Rules are tried in the order of their priority")>]
        member val Priority:Int32 = new Int32() with get,set

        ///<summary>
        ///The state produced while the rule matches
        ///</summary>
        [<ApiMember(Description="The state produced while the rule matches")>]
        member val State:String = null with get,set

        ///<summary>
        ///Where the rule comes from
        ///</summary>
        [<ApiMember(Description="Where the rule comes from")>]
        member val Source:String = null with get,set

        ///<summary>
        ///The condition under which the rule matches
        ///</summary>
        [<ApiMember(Description="The condition under which the rule matches")>]
        member val Condition:String = null with get,set

        ///<summary>
        ///What decides whether the rule matches
        ///</summary>
        [<ApiMember(Description="What decides whether the rule matches")>]
        member val SimpleRuleType:SimpleSchedulingRuleTypes = new SimpleSchedulingRuleTypes() with get,set

        ///<summary>
        ///The customer state to match when the simple type is CustomerState
        ///</summary>
        [<ApiMember(Description="The customer state to match when the simple type is CustomerState")>]
        member val CustomerState:String = null with get,set

        ///<summary>
        ///The ID of the flow that decides, for a rule with a flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow that decides, for a rule with a flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///Whether the rule matches all day
        ///</summary>
        [<ApiMember(Description="Whether the rule matches all day")>]
        member val IsAllDay:Boolean = new Boolean() with get,set

        ///<summary>
        ///The first day on which the rule matches (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///When the rule starts matching on a day (HH:mm)
        ///</summary>
        [<ApiMember(Description="When the rule starts matching on a day (HH:mm)")>]
        member val StartTime:String = null with get,set

        ///<summary>
        ///When the rule stops matching on a day (HH:mm)
        ///</summary>
        [<ApiMember(Description="When the rule stops matching on a day (HH:mm)")>]
        member val EndTime:String = null with get,set

        ///<summary>
        ///Which of the moments of one interval count (1 is the first, -1 the last)
        ///</summary>
        [<ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")>]
        member val BySetPosition:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///The months in which the rule matches (1 to 12)
        ///</summary>
        [<ApiMember(Description="The months in which the rule matches (1 to 12)")>]
        member val ByMonth:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///The weeks of the year in which the rule matches (1 to 53, negative from the end)
        ///</summary>
        [<ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")>]
        member val ByWeekNo:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///The days of the year on which the rule matches (1 to 366, negative from the end)
        ///</summary>
        [<ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")>]
        member val ByYearDay:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///The days of the month on which the rule matches (1 to 31, negative from the end)
        ///</summary>
        [<ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")>]
        member val ByMonthDay:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///The days of the week on which the rule matches
        ///</summary>
        [<ApiMember(Description="The days of the week on which the rule matches")>]
        member val ByDay:ResizeArray<ScheduleDay> = new ResizeArray<ScheduleDay>() with get,set

        ///<summary>
        ///The hours at which the rule matches (0 to 23)
        ///</summary>
        [<ApiMember(Description="The hours at which the rule matches (0 to 23)")>]
        member val ByHour:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///The minutes at which the rule matches (0 to 59)
        ///</summary>
        [<ApiMember(Description="The minutes at which the rule matches (0 to 59)")>]
        member val ByMinute:ResizeArray<Int32> = new ResizeArray<Int32>() with get,set

        ///<summary>
        ///Every how many periods the rule recurs
        ///</summary>
        [<ApiMember(Description="Every how many periods the rule recurs")>]
        member val Interval:Int32 = new Int32() with get,set

        ///<summary>
        ///How many times the rule recurs; 0 is without end
        ///</summary>
        [<ApiMember(Description="How many times the rule recurs; 0 is without end")>]
        member val Count:Int32 = new Int32() with get,set

        ///<summary>
        ///The last day on which the rule matches (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")>]
        member val UntilDate:String = null with get,set

        ///<summary>
        ///How often the rule recurs
        ///</summary>
        [<ApiMember(Description="How often the rule recurs")>]
        member val Frequency:SchedulingRuleFrequency = new SchedulingRuleFrequency() with get,set

    ///<summary>
    ///A field that can be the source of a value
    ///</summary>
    [<Api(Description="A field that can be the source of a value")>]
    [<AllowNullLiteral>]
    type GetParameterField() = 
        ///<summary>
        ///The name of the field
        ///</summary>
        [<ApiMember(Description="The name of the field")>]
        member val FieldName:String = null with get,set

        ///<summary>
        ///The type of the value
        ///</summary>
        [<ApiMember(Description="The type of the value")>]
        member val ValueType:ValueTypes = new ValueTypes() with get,set

        ///<summary>
        ///The field, if it is a custom one
        ///</summary>
        [<ApiMember(Description="The field, if it is a custom one")>]
        member val Field:DataField = null with get,set

    ///<summary>
    ///A flow of a package
    ///</summary>
    [<Api(Description="A flow of a package")>]
    [<AllowNullLiteral>]
    type PackageFlow() = 
        ///<summary>
        ///The ID in the package
        ///</summary>
        [<ApiMember(Description="The ID in the package")>]
        member val SourceId:String = null with get,set

        ///<summary>
        ///The ID in the account, once it is imported
        ///</summary>
        [<ApiMember(Description="The ID in the account, once it is imported")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the flow
        ///</summary>
        [<ApiMember(Description="The name of the flow")>]
        member val Name:String = null with get,set

    ///<summary>
    ///A custom field of a package
    ///</summary>
    [<Api(Description="A custom field of a package")>]
    [<AllowNullLiteral>]
    type PackageFieldInfo() = 
        ///<summary>
        ///What has the field: Customer, Endpoint or System
        ///</summary>
        [<ApiMember(Description="What has the field: Customer, Endpoint or System")>]
        member val Source:NodeParameterSources = new NodeParameterSources() with get,set

        ///<summary>
        ///The name of the field
        ///</summary>
        [<ApiMember(Description="The name of the field")>]
        member val Name:String = null with get,set

        ///<summary>
        ///Whether the account gets it; otherwise it has such a field
        ///</summary>
        [<ApiMember(Description="Whether the account gets it; otherwise it has such a field")>]
        member val IsNew:Boolean = new Boolean() with get,set

    ///<summary>
    ///What flows belong to, are tagged with, and name as it is
    ///</summary>
    type PackageResourceTypes =
        | Customer = 0
        | Tag = 1
        | PhoneNumber = 2
        | Address = 3

    ///<summary>
    ///What flows of a package name: a customer, a tag, or a telephone number or an address as it is
    ///</summary>
    [<Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")>]
    [<AllowNullLiteral>]
    type PackageResource() = 
        ///<summary>
        ///What it is
        ///</summary>
        [<ApiMember(Description="What it is")>]
        member val Type:PackageResourceTypes = new PackageResourceTypes() with get,set

        ///<summary>
        ///The ID in the package, or the number or address
        ///</summary>
        [<ApiMember(Description="The ID in the package, or the number or address")>]
        member val SourceId:String = null with get,set

        ///<summary>
        ///The name in the package
        ///</summary>
        [<ApiMember(Description="The name in the package")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID in the account, without which flows are imported without it; or the number or address that they get
        ///</summary>
        [<ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")>]
        member val Id:String = null with get,set

    ///<summary>
    ///Something that is in the way of an import
    ///</summary>
    [<Api(Description="Something that is in the way of an import")>]
    [<AllowNullLiteral>]
    type PackageConflict() = 
        ///<summary>
        ///The code of the error
        ///</summary>
        [<ApiMember(Description="The code of the error")>]
        member val ErrorCode:String = null with get,set

        ///<summary>
        ///Where in the package
        ///</summary>
        [<ApiMember(Description="Where in the package")>]
        member val Path:String = null with get,set

        ///<summary>
        ///What is wrong
        ///</summary>
        [<ApiMember(Description="What is wrong")>]
        member val Message:String = null with get,set

    ///<summary>
    ///A member of a flow that differs
    ///</summary>
    [<Api(Description="A member of a flow that differs")>]
    [<AllowNullLiteral>]
    type FlowMemberChange() = 
        ///<summary>
        ///The name of the member
        ///</summary>
        [<ApiMember(Description="The name of the member")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The value before
        ///</summary>
        [<ApiMember(Description="The value before")>]
        member val Before:Object = null with get,set

        ///<summary>
        ///The value after
        ///</summary>
        [<ApiMember(Description="The value after")>]
        member val After:Object = null with get,set

    ///<summary>
    ///How something differs
    ///</summary>
    type FlowChanges =
        | Added = 0
        | Removed = 1
        | Changed = 2

    ///<summary>
    ///A node that differs in itself; its parameters are listed apart
    ///</summary>
    [<Api(Description="A node that differs in itself; its parameters are listed apart")>]
    [<AllowNullLiteral>]
    type FlowNodeChange() = 
        ///<summary>
        ///How it differs
        ///</summary>
        [<ApiMember(Description="How it differs")>]
        member val Change:FlowChanges = new FlowChanges() with get,set

        ///<summary>
        ///The ID of the node
        ///</summary>
        [<ApiMember(Description="The ID of the node")>]
        member val NodeId:String = null with get,set

        ///<summary>
        ///The node before, without its parameters
        ///</summary>
        [<ApiMember(Description="The node before, without its parameters")>]
        member val Before:FlowNode = null with get,set

        ///<summary>
        ///The node after, without its parameters
        ///</summary>
        [<ApiMember(Description="The node after, without its parameters")>]
        member val After:FlowNode = null with get,set

    ///<summary>
    ///A way from a node to another that differs
    ///</summary>
    [<Api(Description="A way from a node to another that differs")>]
    [<AllowNullLiteral>]
    type FlowTransitionChange() = 
        ///<summary>
        ///How it differs
        ///</summary>
        [<ApiMember(Description="How it differs")>]
        member val Change:FlowChanges = new FlowChanges() with get,set

        ///<summary>
        ///The ID of the node
        ///</summary>
        [<ApiMember(Description="The ID of the node")>]
        member val NodeId:String = null with get,set

        ///<summary>
        ///The parameter that holds the transition; inside of lists and structs with the path to it
        ///</summary>
        [<ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")>]
        member val Parameter:String = null with get,set

        ///<summary>
        ///The node or exit it led to
        ///</summary>
        [<ApiMember(Description="The node or exit it led to")>]
        member val Before:String = null with get,set

        ///<summary>
        ///The node or exit it leads to
        ///</summary>
        [<ApiMember(Description="The node or exit it leads to")>]
        member val After:String = null with get,set

    ///<summary>
    ///A parameter of a node that differs
    ///</summary>
    [<Api(Description="A parameter of a node that differs")>]
    [<AllowNullLiteral>]
    type FlowNodeParameterChange() = 
        ///<summary>
        ///How it differs
        ///</summary>
        [<ApiMember(Description="How it differs")>]
        member val Change:FlowChanges = new FlowChanges() with get,set

        ///<summary>
        ///The ID of the node
        ///</summary>
        [<ApiMember(Description="The ID of the node")>]
        member val NodeId:String = null with get,set

        ///<summary>
        ///The parameter; inside of lists and structs with the path to it
        ///</summary>
        [<ApiMember(Description="The parameter; inside of lists and structs with the path to it")>]
        member val Parameter:String = null with get,set

        ///<summary>
        ///The parameter before, without what is inside of it
        ///</summary>
        [<ApiMember(Description="The parameter before, without what is inside of it")>]
        member val Before:NodeParameter = null with get,set

        ///<summary>
        ///The parameter after, without what is inside of it
        ///</summary>
        [<ApiMember(Description="The parameter after, without what is inside of it")>]
        member val After:NodeParameter = null with get,set

    ///<summary>
    ///A parameter of the flow that differs
    ///</summary>
    [<Api(Description="A parameter of the flow that differs")>]
    [<AllowNullLiteral>]
    type FlowParameterChange() = 
        ///<summary>
        ///How it differs
        ///</summary>
        [<ApiMember(Description="How it differs")>]
        member val Change:FlowChanges = new FlowChanges() with get,set

        ///<summary>
        ///The name of the parameter
        ///</summary>
        [<ApiMember(Description="The name of the parameter")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The parameter before
        ///</summary>
        [<ApiMember(Description="The parameter before")>]
        member val Before:FlowParameter = null with get,set

        ///<summary>
        ///The parameter after
        ///</summary>
        [<ApiMember(Description="The parameter after")>]
        member val After:FlowParameter = null with get,set

    ///<summary>
    ///An exit that differs
    ///</summary>
    [<Api(Description="An exit that differs")>]
    [<AllowNullLiteral>]
    type FlowExitChange() = 
        ///<summary>
        ///How it differs
        ///</summary>
        [<ApiMember(Description="How it differs")>]
        member val Change:FlowChanges = new FlowChanges() with get,set

        ///<summary>
        ///The name of the exit
        ///</summary>
        [<ApiMember(Description="The name of the exit")>]
        member val Name:String = null with get,set

    ///<summary>
    ///The state of a connection
    ///</summary>
    type IntegrationStatuses =
        | NotConnected = 0
        | Connected = 1
        | Syncing = 2
        | Error = 3

    ///<summary>
    ///What an integration can do
    ///</summary>
    type IntegrationFeatures =
        | CustomerSearch = 0
        | ContactSearch = 1
        | CustomerMapping = 2
        | UserMapping = 3
        | Sync = 4

    ///<summary>
    ///Messages between an endpoint and another address
    ///</summary>
    [<Api(Description="Messages between an endpoint and another address")>]
    [<AllowNullLiteral>]
    type ConversationInfo() = 
        ///<summary>
        ///The ID of the conversation
        ///</summary>
        [<ApiMember(Description="The ID of the conversation")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The other party's address
        ///</summary>
        [<ApiMember(Description="The other party's address")>]
        member val OtherAddress:String = null with get,set

        ///<summary>
        ///How many of its messages are unread
        ///</summary>
        [<ApiMember(Description="How many of its messages are unread")>]
        member val UnreadCount:Int32 = new Int32() with get,set

        ///<summary>
        ///The newest message
        ///</summary>
        [<ApiMember(Description="The newest message")>]
        member val MostRecentMessage:MessageInfo = null with get,set

    ///<summary>
    ///A figure on calls
    ///</summary>
    [<Api(Description="A figure on calls")>]
    [<AllowNullLiteral>]
    type AppHomeCallMetric() = 
        class end

    ///<summary>
    ///A form completed in HostedSuite
    ///</summary>
    [<Api(Description="A form completed in HostedSuite")>]
    [<AllowNullLiteral>]
    type HostedSuiteCompletedForm() = 
        class end

    ///<summary>
    ///How far a report is
    ///</summary>
    type ReportStatuses =
        | Queued = 0
        | Running = 1
        | Completed = 2
        | Error = 3

    type SessionDialState =
        | None = 0
        | Active = 1

    [<AllowNullLiteral>]
    type SessionLogInfo() = 
        member val Date:String = null with get,set
        member val Message:String = null with get,set

    type SessionMemberCallState =
        | None = 0
        | Ringing = 1
        | Connected = 2
        | Hold = 3

    type SessionMemberRoles =
        | None = 0
        | Caller = 1
        | Agent = 2
        | Transfer = 3

    [<AllowNullLiteral>]
    type SessionMemberInfo() = 
        member val Identity:String = null with get,set
        member val EndpointId:String = null with get,set
        member val DisplayName:String = null with get,set
        member val IsOriginalMember:Boolean = new Boolean() with get,set
        member val AvatarUrl:String = null with get,set
        member val ApplicationData:Dictionary<String, String> = new Dictionary<String, String>() with get,set
        member val CallState:SessionMemberCallState = new SessionMemberCallState() with get,set
        member val Role:SessionMemberRoles = new SessionMemberRoles() with get,set
        member val CallSid:String = null with get,set
        member val Muted:Boolean = new Boolean() with get,set

    type SessionDirections =
        | Incoming = 0
        | Outgoing = 1

    ///<summary>
    ///The outcome of checking an account
    ///</summary>
    [<Api(Description="The outcome of checking an account")>]
    [<AllowNullLiteral>]
    type CheckAccountResponse() = 
        ///<summary>
        ///The outcome of the check
        ///</summary>
        [<ApiMember(Description="The outcome of the check")>]
        member val Message:String = null with get,set

    [<AllowNullLiteral>]
    type AccountInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The name of this account
        ///</summary>
        [<ApiMember(Description="The name of this account")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of this account's parent
        ///</summary>
        [<ApiMember(Description="The ID of this account's parent")>]
        member val ParentAccountId:String = null with get,set

        ///<summary>
        ///The twilio account SID
        ///</summary>
        [<ApiMember(Description="The twilio account SID")>]
        member val TwilioAccountSid:String = null with get,set

        ///<summary>
        ///The ancestors of this account. Useful for breadcrumbs
        ///</summary>
        [<ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")>]
        member val AncestorIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The max number of phone numbers this account can have
        ///</summary>
        [<ApiMember(Description="The max number of phone numbers this account can have")>]
        member val MaxPhoneNumbers:Int32 = new Int32() with get,set

        ///<summary>
        ///This account is BYOA
        ///</summary>
        [<ApiMember(Description="This account is BYOA")>]
        member val IsBYOA:Boolean = new Boolean() with get,set

        ///<summary>
        ///TrustHub Profile Sid
        ///</summary>
        [<ApiMember(Description="TrustHub Profile Sid")>]
        member val TrustHubProfileSid:String = null with get,set

        ///<summary>
        ///The ID of the logo file
        ///</summary>
        [<ApiMember(Description="The ID of the logo file")>]
        member val LogoId:String = null with get,set

        ///<summary>
        ///The URI of the logo file
        ///</summary>
        [<ApiMember(Description="The URI of the logo file")>]
        member val LogoUri:String = null with get,set

        ///<summary>
        ///The billing settings for this account
        ///</summary>
        [<ApiMember(Description="The billing settings for this account")>]
        member val BillingSettings:BillingSettings = null with get,set

    [<AllowNullLiteral>]
    type ListResponse<'T>() = 
        ///<summary>
        ///The items
        ///</summary>
        [<ApiMember(Description="The items")>]
        member val Items:ResizeArray<'T> = new ResizeArray<'T>() with get,set

        ///<summary>
        ///The total number of items
        ///</summary>
        [<ApiMember(Description="The total number of items")>]
        member val TotalCount:Int32 = new Int32() with get,set

        ///<summary>
        ///The total number of pages
        ///</summary>
        [<ApiMember(Description="The total number of pages")>]
        member val TotalPages:Int32 = new Int32() with get,set

        ///<summary>
        ///Are there more pages of items? Used with simplified paging
        ///</summary>
        [<ApiMember(Description="Are there more pages of items? Used with simplified paging")>]
        member val HasMorePages:Boolean = new Boolean() with get,set

    ///<summary>
    ///An address for emergency calls
    ///</summary>
    [<Api(Description="An address for emergency calls")>]
    [<AllowNullLiteral>]
    type AddressInfo() = 
        ///<summary>
        ///The ID
        ///</summary>
        [<ApiMember(Description="The ID")>]
        member val Id:String = null with get,set

        ///<summary>
        ///A name to recognise it by
        ///</summary>
        [<ApiMember(Description="A name to recognise it by")>]
        member val FriendlyName:String = null with get,set

        ///<summary>
        ///Whether emergency calls may use the address
        ///</summary>
        [<ApiMember(Description="Whether emergency calls may use the address")>]
        member val EmergencyEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///The name of the person or company at the address
        ///</summary>
        [<ApiMember(Description="The name of the person or company at the address")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The street
        ///</summary>
        [<ApiMember(Description="The street")>]
        member val Street:String = null with get,set

        ///<summary>
        ///The city
        ///</summary>
        [<ApiMember(Description="The city")>]
        member val City:String = null with get,set

        ///<summary>
        ///The state or province
        ///</summary>
        [<ApiMember(Description="The state or province")>]
        member val Region:String = null with get,set

        ///<summary>
        ///The postal code
        ///</summary>
        [<ApiMember(Description="The postal code")>]
        member val PostalCode:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val ISOCountry:String = null with get,set

    [<AllowNullLiteral>]
    type AISessionInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The ID of the account associated with this session
        ///</summary>
        [<ApiMember(Description="The ID of the account associated with this session")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account associated with this customer
        ///</summary>
        [<ApiMember(Description="The name of the account associated with this customer")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The purpose for this AI session
        ///</summary>
        [<ApiMember(Description="The purpose for this AI session")>]
        member val Purpose:String = null with get,set

    ///<summary>
    ///An AI session with its queued actions
    ///</summary>
    [<Api(Description="An AI session with its queued actions")>]
    [<AllowNullLiteral>]
    type AISessionDetail() = 
        inherit AISessionInfo()

        ///<summary>
        ///The queued actions recorded on the session
        ///</summary>
        [<ApiMember(Description="The queued actions recorded on the session")>]
        member val Actions:ResizeArray<AISessionActionInfo> = new ResizeArray<AISessionActionInfo>() with get,set

        ///<summary>
        ///The text log of the latest applied change set
        ///</summary>
        [<ApiMember(Description="The text log of the latest applied change set")>]
        member val Log:String = null with get,set

    ///<summary>
    ///AI minutes over a range of days
    ///</summary>
    [<Api(Description="AI minutes over a range of days")>]
    [<AllowNullLiteral>]
    type AIUsage() = 
        ///<summary>
        ///The minutes of each account
        ///</summary>
        [<ApiMember(Description="The minutes of each account")>]
        member val AccountUsage:ResizeArray<AIAccountUsage> = new ResizeArray<AIAccountUsage>() with get,set

        ///<summary>
        ///The minutes of each customer
        ///</summary>
        [<ApiMember(Description="The minutes of each customer")>]
        member val CustomerUsage:ResizeArray<AICustomerUsage> = new ResizeArray<AICustomerUsage>() with get,set

    ///<summary>
    ///A file: an upload, a voice message, a recording, a fax
    ///</summary>
    [<Api(Description="A file: an upload, a voice message, a recording, a fax")>]
    [<AllowNullLiteral>]
    type FileInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The type of file
        ///</summary>
        [<ApiMember(Description="The type of file")>]
        member val Type:FileTypes = new FileTypes() with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [<ApiMember(Description="The customers from the outermost to the one this belongs to")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The ID of the agent
        ///</summary>
        [<ApiMember(Description="The ID of the agent")>]
        member val UserId:String = null with get,set

        ///<summary>
        ///The name of the agent
        ///</summary>
        [<ApiMember(Description="The name of the agent")>]
        member val UserName:String = null with get,set

        ///<summary>
        ///The original name of the file
        ///</summary>
        [<ApiMember(Description="The original name of the file")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///Where the bytes are
        ///</summary>
        [<ApiMember(Description="Where the bytes are")>]
        member val Uri:String = null with get,set

        ///<summary>
        ///The content type
        ///</summary>
        [<ApiMember(Description="The content type")>]
        member val ContentType:String = null with get,set

        ///<summary>
        ///The length of the file in bytes
        ///</summary>
        [<ApiMember(Description="The length of the file in bytes")>]
        member val ContentLength:Int64 = new Int64() with get,set

        ///<summary>
        ///The carrier's ID of the recording
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the recording")>]
        member val RecordingSid:String = null with get,set

        ///<summary>
        ///The length of the recording in seconds
        ///</summary>
        [<ApiMember(Description="The length of the recording in seconds")>]
        member val RecordingDuration:Int32 = new Int32() with get,set

        ///<summary>
        ///Who was recorded
        ///</summary>
        [<ApiMember(Description="Who was recorded")>]
        member val RecordingFrom:String = null with get,set

        ///<summary>
        ///The transcription by a person
        ///</summary>
        [<ApiMember(Description="The transcription by a person")>]
        member val Transcription:String = null with get,set

        ///<summary>
        ///The caller ID of incoming calls
        ///</summary>
        [<ApiMember(Description="The caller ID of incoming calls")>]
        member val FromAddress:String = null with get,set

        ///<summary>
        ///The dialed number of outgoing calls
        ///</summary>
        [<ApiMember(Description="The dialed number of outgoing calls")>]
        member val ToAddress:String = null with get,set

        ///<summary>
        ///The transcription by a machine
        ///</summary>
        [<ApiMember(Description="The transcription by a machine")>]
        member val AITranscription:String = null with get,set

    ///<summary>
    ///What a user's app needs to start
    ///</summary>
    [<Api(Description="What a user's app needs to start")>]
    [<AllowNullLiteral>]
    type EndpointAppConfig() = 
        ///<summary>
        ///The ID of the user endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the user endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The token for the voice SDK of the carrier
        ///</summary>
        [<ApiMember(Description="The token for the voice SDK of the carrier")>]
        member val AccessToken:String = null with get,set

        ///<summary>
        ///The identity at the carrier
        ///</summary>
        [<ApiMember(Description="The identity at the carrier")>]
        member val Identity:String = null with get,set

        ///<summary>
        ///The email address
        ///</summary>
        [<ApiMember(Description="The email address")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///The user
        ///</summary>
        [<ApiMember(Description="The user")>]
        member val UserInfo:AppUserInfo = null with get,set

        ///<summary>
        ///The state of the agent
        ///</summary>
        [<ApiMember(Description="The state of the agent")>]
        member val AgentState:AgentStates = new AgentStates() with get,set

        ///<summary>
        ///Why the agent is in this state
        ///</summary>
        [<ApiMember(Description="Why the agent is in this state")>]
        member val AgentStateReason:AgentStateReasons = new AgentStateReasons() with get,set

        ///<summary>
        ///The tabs of the app
        ///</summary>
        [<ApiMember(Description="The tabs of the app")>]
        member val Tabs:ResizeArray<Object> = new ResizeArray<Object>() with get,set

        ///<summary>
        ///The settings of the app
        ///</summary>
        [<ApiMember(Description="The settings of the app")>]
        member val AppSettings:AppSettings = null with get,set

        ///<summary>
        ///Settings of an outside phone system
        ///</summary>
        [<ApiMember(Description="Settings of an outside phone system")>]
        member val ThirdPartyPhoneSystemSettings:ThirdPartyPhoneSystemSettings = null with get,set

    ///<summary>
    ///Files
    ///</summary>
    [<Api(Description="Files")>]
    [<AllowNullLiteral>]
    type GetMyFilesResponse() = 
        ///<summary>
        ///The files
        ///</summary>
        [<ApiMember(Description="The files")>]
        member val Files:ResizeArray<FileInfo> = new ResizeArray<FileInfo>() with get,set

    ///<summary>
    ///What a user may configure
    ///</summary>
    [<Api(Description="What a user may configure")>]
    [<AllowNullLiteral>]
    type ListSettingsObjectsResponse() = 
        ///<summary>
        ///What can be configured
        ///</summary>
        [<ApiMember(Description="What can be configured")>]
        member val SettingsObjects:ResizeArray<SettingsObject> = new ResizeArray<SettingsObject>() with get,set

    ///<summary>
    ///A login
    ///</summary>
    [<Api(Description="A login")>]
    [<AllowNullLiteral>]
    type UserInfo() = 
        ///<summary>
        ///The ID of the user
        ///</summary>
        [<ApiMember(Description="The ID of the user")>]
        member val Id:String = null with get,set

        ///<summary>
        ///Whether anybody is signed in
        ///</summary>
        [<ApiMember(Description="Whether anybody is signed in")>]
        member val IsAuthenticated:Boolean = new Boolean() with get,set

        ///<summary>
        ///The first name
        ///</summary>
        [<ApiMember(Description="The first name")>]
        member val FirstName:String = null with get,set

        ///<summary>
        ///The last name
        ///</summary>
        [<ApiMember(Description="The last name")>]
        member val LastName:String = null with get,set

        ///<summary>
        ///The full name
        ///</summary>
        [<ApiMember(Description="The full name")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The URL of the picture
        ///</summary>
        [<ApiMember(Description="The URL of the picture")>]
        member val AvatarUrl:String = null with get,set

        ///<summary>
        ///The email address
        ///</summary>
        [<ApiMember(Description="The email address")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///The roles of the login
        ///</summary>
        [<ApiMember(Description="The roles of the login")>]
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The accounts the login may use; parallel to accountNames
        ///</summary>
        [<ApiMember(Description="The accounts the login may use; parallel to accountNames")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The names of the accounts the login may use; parallel to accountIds
        ///</summary>
        [<ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")>]
        member val AccountNames:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///What a portal manager may change
        ///</summary>
        [<ApiMember(Description="What a portal manager may change")>]
        member val ManagerAccess:UserManagerAccess = new UserManagerAccess() with get,set

        ///<summary>
        ///What the login may see in the dashboard
        ///</summary>
        [<ApiMember(Description="What the login may see in the dashboard")>]
        member val DashboardPermissions:ResizeArray<DashboardPermissions> = new ResizeArray<DashboardPermissions>() with get,set

    ///<summary>
    ///How much of something was used
    ///</summary>
    [<Api(Description="How much of something was used")>]
    [<AllowNullLiteral>]
    type UsageRecordInfo() = 
        ///<summary>
        ///The carrier's ID of the account
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the account")>]
        member val AccountSid:String = null with get,set

        ///<summary>
        ///What was used
        ///</summary>
        [<ApiMember(Description="What was used")>]
        member val Category:String = null with get,set

        ///<summary>
        ///How many times it was used
        ///</summary>
        [<ApiMember(Description="How many times it was used")>]
        member val Count:Int32 = new Int32() with get,set

        ///<summary>
        ///What is counted
        ///</summary>
        [<ApiMember(Description="What is counted")>]
        member val CountUnit:String = null with get,set

        ///<summary>
        ///The category in words
        ///</summary>
        [<ApiMember(Description="The category in words")>]
        member val Description:String = null with get,set

        ///<summary>
        ///The last day counted (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day counted (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The price
        ///</summary>
        [<ApiMember(Description="The price")>]
        member val Price:Double = new Double() with get,set

        ///<summary>
        ///The currency of the price
        ///</summary>
        [<ApiMember(Description="The currency of the price")>]
        member val PriceUnit:String = null with get,set

        ///<summary>
        ///The first day counted (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day counted (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///How much was used
        ///</summary>
        [<ApiMember(Description="How much was used")>]
        member val Usage:String = null with get,set

        ///<summary>
        ///The unit of the usage
        ///</summary>
        [<ApiMember(Description="The unit of the usage")>]
        member val UsageUnit:String = null with get,set

        ///<summary>
        ///The URI of the record at the carrier
        ///</summary>
        [<ApiMember(Description="The URI of the record at the carrier")>]
        member val Uri:String = null with get,set

    ///<summary>
    ///Contacts
    ///</summary>
    [<Api(Description="Contacts")>]
    [<AllowNullLiteral>]
    type GetMyContactsResponse() = 
        ///<summary>
        ///The contacts
        ///</summary>
        [<ApiMember(Description="The contacts")>]
        member val Contacts:ResizeArray<AppContact> = new ResizeArray<AppContact>() with get,set

    ///<summary>
    ///Which state holds when
    ///</summary>
    [<Api(Description="Which state holds when")>]
    [<AllowNullLiteral>]
    type Schedule() = 
        ///<summary>
        ///The time zone of the rules (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone of the rules (IANA)")>]
        member val TimeZoneId:String = null with get,set

        ///<summary>
        ///Whether to take the parent's schedule instead
        ///</summary>
        [<ApiMember(Description="Whether to take the parent's schedule instead")>]
        member val Inherit:Boolean = new Boolean() with get,set

        ///<summary>
        ///Closed whatever the rules say
        ///</summary>
        [<ApiMember(Description="Closed whatever the rules say")>]
        member val ForceClosed:Boolean = new Boolean() with get,set

        ///<summary>
        ///The rules, the first match wins
        ///</summary>
        [<ApiMember(Description="The rules, the first match wins")>]
        member val Rules:ResizeArray<SchedulingRule> = new ResizeArray<SchedulingRule>() with get,set

        ///<summary>
        ///The state when no rule matches
        ///</summary>
        [<ApiMember(Description="The state when no rule matches")>]
        member val DefaultState:String = null with get,set

    ///<summary>
    ///A customer of an account
    ///</summary>
    [<Api(Description="A customer of an account")>]
    [<AllowNullLiteral>]
    type CustomerInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer above
        ///</summary>
        [<ApiMember(Description="The ID of the customer above")>]
        member val ParentCustomerId:String = null with get,set

        ///<summary>
        ///The customers above this one, outermost first
        ///</summary>
        [<ApiMember(Description="The customers above this one, outermost first")>]
        member val Breadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///Staging rather than production
        ///</summary>
        [<ApiMember(Description="Staging rather than production")>]
        member val IsStaging:Boolean = new Boolean() with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val Name:String = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///The tags of the customer
        ///</summary>
        [<ApiMember(Description="The tags of the customer")>]
        member val Tags:ResizeArray<Tag> = new ResizeArray<Tag>() with get,set

        ///<summary>
        ///The schedule of the customer
        ///</summary>
        [<ApiMember(Description="The schedule of the customer")>]
        member val Schedule:Schedule = null with get,set

        ///<summary>
        ///The record in an outside system it is tied to
        ///</summary>
        [<ApiMember(Description="The record in an outside system it is tied to")>]
        member val IntegrationData:EntityIntegrationData = null with get,set

        ///<summary>
        ///Otherwise billing settings come from the parent
        ///</summary>
        [<ApiMember(Description="Otherwise billing settings come from the parent")>]
        member val OverrideBillingSettings:Boolean = new Boolean() with get,set

        ///<summary>
        ///The billing settings
        ///</summary>
        [<ApiMember(Description="The billing settings")>]
        member val BillingSettings:BillingSettings = null with get,set

        ///<summary>
        ///Otherwise app settings come from the parent
        ///</summary>
        [<ApiMember(Description="Otherwise app settings come from the parent")>]
        member val OverrideAppSettings:Boolean = new Boolean() with get,set

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [<ApiMember(Description="The settings of the app and the portal")>]
        member val AppSettings:AppSettings = null with get,set

    ///<summary>
    ///What a schedule says
    ///</summary>
    [<Api(Description="What a schedule says")>]
    [<AllowNullLiteral>]
    type TestScheduleResponse() = 
        ///<summary>
        ///The name of the state at that moment
        ///</summary>
        [<ApiMember(Description="The name of the state at that moment")>]
        member val StateName:String = null with get,set

        ///<summary>
        ///The time zone that was used (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone that was used (IANA)")>]
        member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
    ///</summary>
    [<Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")>]
    [<AllowNullLiteral>]
    type EndpointInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [<ApiMember(Description="The customers from the outermost to the one this belongs to")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [<ApiMember(Description="The name of the endpoint to show")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The type of endpoint
        ///</summary>
        [<ApiMember(Description="The type of endpoint")>]
        member val Type:EndpointTypes = new EndpointTypes() with get,set

        ///<summary>
        ///Extra text for grids
        ///</summary>
        [<ApiMember(Description="Extra text for grids")>]
        member val ExtraInformation:String = null with get,set

        ///<summary>
        ///The ID of the voice flow
        ///</summary>
        [<ApiMember(Description="The ID of the voice flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The name of the voice flow
        ///</summary>
        [<ApiMember(Description="The name of the voice flow")>]
        member val FlowName:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///Single flow or scheduled flows
        ///</summary>
        [<ApiMember(Description="Single flow or scheduled flows")>]
        member val FlowSchedule:EndpointFlowSchedules = new EndpointFlowSchedules() with get,set

        ///<summary>
        ///The schedule that picks among the scheduled flows
        ///</summary>
        [<ApiMember(Description="The schedule that picks among the scheduled flows")>]
        member val Schedule:Schedule = null with get,set

        ///<summary>
        ///The flow of each schedule state
        ///</summary>
        [<ApiMember(Description="The flow of each schedule state")>]
        member val ScheduledFlows:ResizeArray<ScheduledFlow> = new ResizeArray<ScheduledFlow>() with get,set

        ///<summary>
        ///Whether text messages are off
        ///</summary>
        [<ApiMember(Description="Whether text messages are off")>]
        member val DisableSms:Boolean = new Boolean() with get,set

        ///<summary>
        ///Leave the number's messaging campaign alone
        ///</summary>
        [<ApiMember(Description="Leave the number's messaging campaign alone")>]
        member val UseExternal10DlcCampaign:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the number is registered only, not bought
        ///</summary>
        [<ApiMember(Description="Whether the number is registered only, not bought")>]
        member val IsVirtualPhoneNumber:Boolean = new Boolean() with get,set

        ///<summary>
        ///The number of a number endpoint (E.164)
        ///</summary>
        [<ApiMember(Description="The number of a number endpoint (E.164)")>]
        member val PhoneNumber:String = null with get,set

        ///<summary>
        ///The name of the endpoint
        ///</summary>
        [<ApiMember(Description="The name of the endpoint")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The address of an email endpoint
        ///</summary>
        [<ApiMember(Description="The address of an email endpoint")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///The SIP user name
        ///</summary>
        [<ApiMember(Description="The SIP user name")>]
        member val SipUserName:String = null with get,set

        ///<summary>
        ///The SIP password; shown once, when it is made
        ///</summary>
        [<ApiMember(Description="The SIP password; shown once, when it is made")>]
        member val SipPassword:String = null with get,set

        ///<summary>
        ///The first name of a user
        ///</summary>
        [<ApiMember(Description="The first name of a user")>]
        member val UserFirstName:String = null with get,set

        ///<summary>
        ///The last name of a user
        ///</summary>
        [<ApiMember(Description="The last name of a user")>]
        member val UserLastName:String = null with get,set

        ///<summary>
        ///The email address of a user endpoint
        ///</summary>
        [<ApiMember(Description="The email address of a user endpoint")>]
        member val UserEmailAddress:String = null with get,set

        ///<summary>
        ///Whether a user endpoint has a soft phone or a SIP phone
        ///</summary>
        [<ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")>]
        member val UserMode:Nullable<UserModes> = new Nullable<UserModes>() with get,set

        ///<summary>
        ///What a portal manager may change
        ///</summary>
        [<ApiMember(Description="What a portal manager may change")>]
        member val ManagerAccess:Nullable<UserManagerAccess> = new Nullable<UserManagerAccess>() with get,set

        ///<summary>
        ///What the login may see in the dashboard
        ///</summary>
        [<ApiMember(Description="What the login may see in the dashboard")>]
        member val DashboardPermissions:ResizeArray<DashboardPermissions> = new ResizeArray<DashboardPermissions>() with get,set

        ///<summary>
        ///The IDs of the users in a team, in the order in which they are called
        ///</summary>
        [<ApiMember(Description="The IDs of the users in a team, in the order in which they are called")>]
        member val TeamMembers:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The ID of the address a number is registered with
        ///</summary>
        [<ApiMember(Description="The ID of the address a number is registered with")>]
        member val AddressSid:String = null with get,set

        ///<summary>
        ///The tags of the endpoint
        ///</summary>
        [<ApiMember(Description="The tags of the endpoint")>]
        member val Tags:ResizeArray<Tag> = new ResizeArray<Tag>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [<ApiMember(Description="The settings of the app and the portal")>]
        member val AppSettings:AppSettings = null with get,set

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [<ApiMember(Description="The settings of the assistant")>]
        member val AssistantSettings:AssistantSettings = null with get,set

        ///<summary>
        ///The state of the agent, for a user endpoint
        ///</summary>
        [<ApiMember(Description="The state of the agent, for a user endpoint")>]
        member val AgentState:Nullable<AgentStates> = new Nullable<AgentStates>() with get,set

        ///<summary>
        ///The record in an outside system it is tied to
        ///</summary>
        [<ApiMember(Description="The record in an outside system it is tied to")>]
        member val IntegrationData:EntityIntegrationData = null with get,set

    ///<summary>
    ///A caller-id verification that is under way
    ///</summary>
    [<Api(Description="A caller-id verification that is under way")>]
    [<AllowNullLiteral>]
    type CallerIdVerification() = 
        ///<summary>
        ///The number that is called (E.164)
        ///</summary>
        [<ApiMember(Description="The number that is called (E.164)")>]
        member val PhoneNumber:String = null with get,set

        ///<summary>
        ///The name the number gets at the carrier
        ///</summary>
        [<ApiMember(Description="The name the number gets at the carrier")>]
        member val FriendlyName:String = null with get,set

        ///<summary>
        ///What to type on the phone
        ///</summary>
        [<ApiMember(Description="What to type on the phone")>]
        member val ValidationCode:String = null with get,set

    ///<summary>
    ///A flow: a graph of nodes that runs when something arrives
    ///</summary>
    [<Api(Description="A flow: a graph of nodes that runs when something arrives")>]
    [<AllowNullLiteral>]
    type FlowInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The name of the flow
        ///</summary>
        [<ApiMember(Description="The name of the flow")>]
        member val Name:String = null with get,set

        ///<summary>
        ///What the flow can be used for
        ///</summary>
        [<ApiMember(Description="What the flow can be used for")>]
        member val Roles:ResizeArray<FlowRoles> = new ResizeArray<FlowRoles>() with get,set

        ///<summary>
        ///What the flow does
        ///</summary>
        [<ApiMember(Description="What the flow does")>]
        member val Description:String = null with get,set

        ///<summary>
        ///Notes for those who edit the flow
        ///</summary>
        [<ApiMember(Description="Notes for those who edit the flow")>]
        member val Notes:String = null with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [<ApiMember(Description="The customers from the outermost to the one this belongs to")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The nodes; listings leave them out unless asked
        ///</summary>
        [<ApiMember(Description="The nodes; listings leave them out unless asked")>]
        member val Nodes:ResizeArray<FlowNode> = new ResizeArray<FlowNode>() with get,set

        ///<summary>
        ///The values the flow takes and gives
        ///</summary>
        [<ApiMember(Description="The values the flow takes and gives")>]
        member val Parameters:ResizeArray<FlowParameter> = new ResizeArray<FlowParameter>() with get,set

        ///<summary>
        ///Where the flow ends
        ///</summary>
        [<ApiMember(Description="Where the flow ends")>]
        member val Exits:ResizeArray<FlowExit> = new ResizeArray<FlowExit>() with get,set

        ///<summary>
        ///Designer layout data
        ///</summary>
        [<ApiMember(Description="Designer layout data")>]
        member val UI:FlowUI = null with get,set

        ///<summary>
        ///The tags of the flow
        ///</summary>
        [<ApiMember(Description="The tags of the flow")>]
        member val Tags:ResizeArray<Tag> = new ResizeArray<Tag>() with get,set

        ///<summary>
        ///How many nodes the flow has
        ///</summary>
        [<ApiMember(Description="How many nodes the flow has")>]
        member val NodeCount:Int32 = new Int32() with get,set

    ///<summary>
    ///Flows and the custom fields they use
    ///</summary>
    [<Api(Description="Flows and the custom fields they use")>]
    [<AllowNullLiteral>]
    type PackageInfo() = 
        ///<summary>
        ///The flows
        ///</summary>
        [<ApiMember(Description="The flows")>]
        member val Flows:ResizeArray<FlowInfo> = new ResizeArray<FlowInfo>() with get,set

        ///<summary>
        ///The custom fields of customers that the flows use
        ///</summary>
        [<ApiMember(Description="The custom fields of customers that the flows use")>]
        member val CustomerFields:ResizeArray<CustomerDataField> = new ResizeArray<CustomerDataField>() with get,set

        ///<summary>
        ///The custom fields of endpoints that the flows use
        ///</summary>
        [<ApiMember(Description="The custom fields of endpoints that the flows use")>]
        member val EndpointFields:ResizeArray<EndpointDataField> = new ResizeArray<EndpointDataField>() with get,set

        ///<summary>
        ///The custom fields of the account that the flows use
        ///</summary>
        [<ApiMember(Description="The custom fields of the account that the flows use")>]
        member val SystemFields:ResizeArray<SystemSettingsField> = new ResizeArray<SystemSettingsField>() with get,set

    ///<summary>
    ///A kind of node that a flow can use
    ///</summary>
    [<Api(Description="A kind of node that a flow can use")>]
    [<AllowNullLiteral>]
    type AvailableFlowNode() = 
        inherit FlowNodeSpec()

        ///<summary>
        ///The channels it makes sense on
        ///</summary>
        [<ApiMember(Description="The channels it makes sense on")>]
        member val Channels:ResizeArray<FlowChannels> = new ResizeArray<FlowChannels>() with get,set

        ///<summary>
        ///What a flow can be used for that has it
        ///</summary>
        [<ApiMember(Description="What a flow can be used for that has it")>]
        member val Roles:ResizeArray<FlowRoles> = new ResizeArray<FlowRoles>() with get,set

        ///<summary>
        ///The fields it cannot run without
        ///</summary>
        [<ApiMember(Description="The fields it cannot run without")>]
        member val RequiredFields:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Fields by the source they belong to
    ///</summary>
    [<Api(Description="Fields by the source they belong to")>]
    [<AllowNullLiteral>]
    type GetParameterFieldNamesResponse() = 
        ///<summary>
        ///Fields of the customer
        ///</summary>
        [<ApiMember(Description="Fields of the customer")>]
        member val Customer:ResizeArray<GetParameterField> = new ResizeArray<GetParameterField>() with get,set

        ///<summary>
        ///Fields of the account
        ///</summary>
        [<ApiMember(Description="Fields of the account")>]
        member val System:ResizeArray<GetParameterField> = new ResizeArray<GetParameterField>() with get,set

        ///<summary>
        ///Fields of the session
        ///</summary>
        [<ApiMember(Description="Fields of the session")>]
        member val Session:ResizeArray<GetParameterField> = new ResizeArray<GetParameterField>() with get,set

        ///<summary>
        ///Fields of the endpoint
        ///</summary>
        [<ApiMember(Description="Fields of the endpoint")>]
        member val Endpoint:ResizeArray<GetParameterField> = new ResizeArray<GetParameterField>() with get,set

        ///<summary>
        ///Fields of the user
        ///</summary>
        [<ApiMember(Description="Fields of the user")>]
        member val User:ResizeArray<GetParameterField> = new ResizeArray<GetParameterField>() with get,set

    ///<summary>
    ///What became of a package, or would
    ///</summary>
    [<Api(Description="What became of a package, or would")>]
    [<AllowNullLiteral>]
    type PackageImportInfo() = 
        ///<summary>
        ///Whether it was imported; false for a preflight
        ///</summary>
        [<ApiMember(Description="Whether it was imported; false for a preflight")>]
        member val IsImported:Boolean = new Boolean() with get,set

        ///<summary>
        ///The flows
        ///</summary>
        [<ApiMember(Description="The flows")>]
        member val Flows:ResizeArray<PackageFlow> = new ResizeArray<PackageFlow>() with get,set

        ///<summary>
        ///The custom fields
        ///</summary>
        [<ApiMember(Description="The custom fields")>]
        member val Fields:ResizeArray<PackageFieldInfo> = new ResizeArray<PackageFieldInfo>() with get,set

        ///<summary>
        ///What flows belong to, are tagged with, and name as it is
        ///</summary>
        [<ApiMember(Description="What flows belong to, are tagged with, and name as it is")>]
        member val Resources:ResizeArray<PackageResource> = new ResizeArray<PackageResource>() with get,set

        ///<summary>
        ///What is in the way; nothing is imported while there is something
        ///</summary>
        [<ApiMember(Description="What is in the way; nothing is imported while there is something")>]
        member val Conflicts:ResizeArray<PackageConflict> = new ResizeArray<PackageConflict>() with get,set

        ///<summary>
        ///The IDs in the package and the IDs in the account
        ///</summary>
        [<ApiMember(Description="The IDs in the package and the IDs in the account")>]
        member val ResourceMap:Dictionary<String, String> = new Dictionary<String, String>() with get,set

    ///<summary>
    ///A state that a flow had, kept as it was
    ///</summary>
    [<Api(Description="A state that a flow had, kept as it was")>]
    [<AllowNullLiteral>]
    type FlowRevisionInfo() = 
        ///<summary>
        ///The ID of the revision
        ///</summary>
        [<ApiMember(Description="The ID of the revision")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///Counts the states of the flow from 1
        ///</summary>
        [<ApiMember(Description="Counts the states of the flow from 1")>]
        member val Number:Int32 = new Int32() with get,set

        ///<summary>
        ///The date of the change that made it
        ///</summary>
        [<ApiMember(Description="The date of the change that made it")>]
        member val DateCreated:String = null with get,set

        ///<summary>
        ///Who made the change
        ///</summary>
        [<ApiMember(Description="Who made the change")>]
        member val CreatedBy:String = null with get,set

        ///<summary>
        ///Why the change was made, as who made it says
        ///</summary>
        [<ApiMember(Description="Why the change was made, as who made it says")>]
        member val Comment:String = null with get,set

        ///<summary>
        ///The operation that made the change
        ///</summary>
        [<ApiMember(Description="The operation that made the change")>]
        member val Action:String = null with get,set

        ///<summary>
        ///The members of the flow that the change was about
        ///</summary>
        [<ApiMember(Description="The members of the flow that the change was about")>]
        member val Members:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///How many nodes the flow had
        ///</summary>
        [<ApiMember(Description="How many nodes the flow had")>]
        member val NodeCount:Int32 = new Int32() with get,set

        ///<summary>
        ///The flow as it was; listings leave it out
        ///</summary>
        [<ApiMember(Description="The flow as it was; listings leave it out")>]
        member val Flow:FlowInfo = null with get,set

    ///<summary>
    ///What differs between two states of a flow; nothing is listed that only moved or got another ID
    ///</summary>
    [<Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")>]
    [<AllowNullLiteral>]
    type FlowDiff() = 
        ///<summary>
        ///The number of the revision compared with
        ///</summary>
        [<ApiMember(Description="The number of the revision compared with")>]
        member val From:Int32 = new Int32() with get,set

        ///<summary>
        ///The number of the revision that is compared
        ///</summary>
        [<ApiMember(Description="The number of the revision that is compared")>]
        member val To:Int32 = new Int32() with get,set

        ///<summary>
        ///Name, roles, texts, customer and tags
        ///</summary>
        [<ApiMember(Description="Name, roles, texts, customer and tags")>]
        member val Members:ResizeArray<FlowMemberChange> = new ResizeArray<FlowMemberChange>() with get,set

        ///<summary>
        ///The nodes
        ///</summary>
        [<ApiMember(Description="The nodes")>]
        member val Nodes:ResizeArray<FlowNodeChange> = new ResizeArray<FlowNodeChange>() with get,set

        ///<summary>
        ///Where nodes lead
        ///</summary>
        [<ApiMember(Description="Where nodes lead")>]
        member val Transitions:ResizeArray<FlowTransitionChange> = new ResizeArray<FlowTransitionChange>() with get,set

        ///<summary>
        ///The parameters of nodes, with those inside of lists and structs, but no transitions
        ///</summary>
        [<ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")>]
        member val NodeParameters:ResizeArray<FlowNodeParameterChange> = new ResizeArray<FlowNodeParameterChange>() with get,set

        ///<summary>
        ///The values the flow takes and gives
        ///</summary>
        [<ApiMember(Description="The values the flow takes and gives")>]
        member val Parameters:ResizeArray<FlowParameterChange> = new ResizeArray<FlowParameterChange>() with get,set

        ///<summary>
        ///Where the flow ends
        ///</summary>
        [<ApiMember(Description="Where the flow ends")>]
        member val Exits:ResizeArray<FlowExitChange> = new ResizeArray<FlowExitChange>() with get,set

        ///<summary>
        ///Whether the layout in the designer differs
        ///</summary>
        [<ApiMember(Description="Whether the layout in the designer differs")>]
        member val IsLayoutChanged:Boolean = new Boolean() with get,set

    ///<summary>
    ///A connection to an outside system
    ///</summary>
    [<Api(Description="A connection to an outside system")>]
    [<AllowNullLiteral>]
    type IntegrationInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The date of the last sync
        ///</summary>
        [<ApiMember(Description="The date of the last sync")>]
        member val DateLastSync:String = null with get,set

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [<ApiMember(Description="The customers from the outermost to the one this belongs to")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The name of the integration
        ///</summary>
        [<ApiMember(Description="The name of the integration")>]
        member val Name:String = null with get,set

        ///<summary>
        ///Create customers and users while syncing
        ///</summary>
        [<ApiMember(Description="Create customers and users while syncing")>]
        member val AutomaticallyCreateCustomers:Boolean = new Boolean() with get,set

        ///<summary>
        ///The outside system
        ///</summary>
        [<ApiMember(Description="The outside system")>]
        member val Type:IntegrationTypes = new IntegrationTypes() with get,set

        ///<summary>
        ///The state of the connection
        ///</summary>
        [<ApiMember(Description="The state of the connection")>]
        member val Status:IntegrationStatuses = new IntegrationStatuses() with get,set

        ///<summary>
        ///What the status means
        ///</summary>
        [<ApiMember(Description="What the status means")>]
        member val StatusMessage:String = null with get,set

        ///<summary>
        ///The shape of the settings
        ///</summary>
        [<ApiMember(Description="The shape of the settings")>]
        member val SettingsDataType:DataType = null with get,set

        ///<summary>
        ///The settings, in the shape given beside
        ///</summary>
        [<ApiMember(Description="The settings, in the shape given beside")>]
        member val Settings:Struct = null with get,set

        ///<summary>
        ///What the integration can do
        ///</summary>
        [<ApiMember(Description="What the integration can do")>]
        member val Features:ResizeArray<IntegrationFeatures> = new ResizeArray<IntegrationFeatures>() with get,set

        ///<summary>
        ///Whether the outside system has authorised us (OAuth)
        ///</summary>
        [<ApiMember(Description="Whether the outside system has authorised us (OAuth)")>]
        member val IsAuthorized:Boolean = new Boolean() with get,set

    ///<summary>
    ///Conversations
    ///</summary>
    [<Api(Description="Conversations")>]
    [<AllowNullLiteral>]
    type ListConversationsResponse() = 
        ///<summary>
        ///The conversations
        ///</summary>
        [<ApiMember(Description="The conversations")>]
        member val Conversations:ResizeArray<ConversationInfo> = new ResizeArray<ConversationInfo>() with get,set

    ///<summary>
    ///What became of a message that arrived for a flow
    ///</summary>
    [<Api(Description="What became of a message that arrived for a flow")>]
    [<AllowNullLiteral>]
    type FlowMessageInfo() = 
        ///<summary>
        ///The ID of the session the message is part of
        ///</summary>
        [<ApiMember(Description="The ID of the session the message is part of")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The ID of the message
        ///</summary>
        [<ApiMember(Description="The ID of the message")>]
        member val MessageId:String = null with get,set

        ///<summary>
        ///Whether the message began the session
        ///</summary>
        [<ApiMember(Description="Whether the message began the session")>]
        member val IsNewSession:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether a flow has taken the message up
        ///</summary>
        [<ApiMember(Description="Whether a flow has taken the message up")>]
        member val IsHandled:Boolean = new Boolean() with get,set

    [<AllowNullLiteral>]
    type SessionInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///The state of the session
        ///</summary>
        [<ApiMember(Description="The state of the session")>]
        member val DialState:SessionDialState = new SessionDialState() with get,set

        ///<summary>
        ///The call state of the session
        ///</summary>
        [<ApiMember(Description="The call state of the session")>]
        member val CallState:SessionCallState = new SessionCallState() with get,set

        ///<summary>
        ///The queue state of the session
        ///</summary>
        [<ApiMember(Description="The queue state of the session")>]
        member val QueueState:SessionQueueStates = new SessionQueueStates() with get,set

        ///<summary>
        ///The ID of the account associated with the flow
        ///</summary>
        [<ApiMember(Description="The ID of the account associated with the flow")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account associated with the session
        ///</summary>
        [<ApiMember(Description="The name of the account associated with the session")>]
        member val AccountName:String = null with get,set

        ///<summary>
        ///The ID of the customer this session is associated with
        ///</summary>
        [<ApiMember(Description="The ID of the customer this session is associated with")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The customer breadcrumb this session is associated with
        ///</summary>
        [<ApiMember(Description="The customer breadcrumb this session is associated with")>]
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set

        ///<summary>
        ///The name of the customer this session is associated with
        ///</summary>
        [<ApiMember(Description="The name of the customer this session is associated with")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The ID of the endpoint associated with this session
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint associated with this session")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The name of the endpoint associated with this session
        ///</summary>
        [<ApiMember(Description="The name of the endpoint associated with this session")>]
        member val EndpointName:String = null with get,set

        ///<summary>
        ///The date the call completed
        ///</summary>
        [<ApiMember(Description="The date the call completed")>]
        member val DateCompleted:String = null with get,set

        ///<summary>
        ///The destination of the session (e.g. what was entered into the Dial box)
        ///</summary>
        [<ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")>]
        member val Destination:String = null with get,set

        ///<summary>
        ///The to address if any
        ///</summary>
        [<ApiMember(Description="The to address if any")>]
        member val ToAddress:String = null with get,set

        ///<summary>
        ///The from address if any
        ///</summary>
        [<ApiMember(Description="The from address if any")>]
        member val FromAddress:String = null with get,set

        ///<summary>
        ///The from name if any
        ///</summary>
        [<ApiMember(Description="The from name if any")>]
        member val FromName:String = null with get,set

        ///<summary>
        ///Answered by name (if any)
        ///</summary>
        [<ApiMember(Description="Answered by name (if any)")>]
        member val AnsweredByName:String = null with get,set

        ///<summary>
        ///The ID of the queue member assigned to this call
        ///</summary>
        [<ApiMember(Description="The ID of the queue member assigned to this call")>]
        member val QueueMemberId:String = null with get,set

        ///<summary>
        ///The flow channel
        ///</summary>
        [<ApiMember(Description="The flow channel")>]
        member val Channel:FlowChannels = new FlowChannels() with get,set

        ///<summary>
        ///Has the session ended
        ///</summary>
        [<ApiMember(Description="Has the session ended")>]
        member val Ended:Boolean = new Boolean() with get,set

        ///<summary>
        ///The outcome of the call
        ///</summary>
        [<ApiMember(Description="The outcome of the call")>]
        member val Outcome:String = null with get,set

        ///<summary>
        ///The twilio Call SID of this session
        ///</summary>
        [<ApiMember(Description="The twilio Call SID of this session")>]
        member val CallSid:String = null with get,set

        ///<summary>
        ///Any console data for this session
        ///</summary>
        [<ApiMember(Description="Any console data for this session")>]
        member val ConsoleData:String = null with get,set

        ///<summary>
        ///The name of the hold queue for this call
        ///</summary>
        [<ApiMember(Description="The name of the hold queue for this call")>]
        member val HoldQueueName:String = null with get,set

        ///<summary>
        ///The user ID who put this call on hold
        ///</summary>
        [<ApiMember(Description="The user ID who put this call on hold")>]
        member val HeldByUserId:String = null with get,set

        ///<summary>
        ///The reason for the hold
        ///</summary>
        [<ApiMember(Description="The reason for the hold")>]
        member val HoldReason:SessionHoldReasons = new SessionHoldReasons() with get,set

        ///<summary>
        ///The SID of the conference if in a conference call
        ///</summary>
        [<ApiMember(Description="The SID of the conference if in a conference call")>]
        member val ConferenceSid:String = null with get,set

        ///<summary>
        ///The display name for this session
        ///</summary>
        [<ApiMember(Description="The display name for this session")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The log entries for this session
        ///</summary>
        [<ApiMember(Description="The log entries for this session")>]
        member val Log:ResizeArray<SessionLogInfo> = new ResizeArray<SessionLogInfo>() with get,set

        ///<summary>
        ///The members of this session
        ///</summary>
        [<ApiMember(Description="The members of this session")>]
        member val Members:ResizeArray<SessionMemberInfo> = new ResizeArray<SessionMemberInfo>() with get,set

        ///<summary>
        ///The callback number (typically used for SIP to User calls)
        ///</summary>
        [<ApiMember(Description="The callback number (typically used for SIP to User calls)")>]
        member val CallbackNumber:String = null with get,set

        ///<summary>
        ///The ID of the endpoint that answered
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint that answered")>]
        member val AnsweredById:String = null with get,set

        ///<summary>
        ///Is this session incoming or outgoing?
        ///</summary>
        [<ApiMember(Description="Is this session incoming or outgoing?")>]
        member val Direction:SessionDirections = new SessionDirections() with get,set

        ///<summary>
        ///The phone number that this session is coming from (used with SMS chats)
        ///</summary>
        [<ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")>]
        member val FromPhoneNumber:String = null with get,set

        ///<summary>
        ///The Call SID of the most recently added conference participant
        ///</summary>
        [<ApiMember(Description="The Call SID of the most recently added conference participant")>]
        member val MostRecentParticipantCallSid:String = null with get,set

        ///<summary>
        ///Was this session missed?
        ///</summary>
        [<ApiMember(Description="Was this session missed?")>]
        member val WasMissed:Boolean = new Boolean() with get,set

        ///<summary>
        ///The ring queue that the call is currently in
        ///</summary>
        [<ApiMember(Description="The ring queue that the call is currently in")>]
        member val RingQueueId:String = null with get,set

    ///<summary>
    ///What the home page of the portal shows
    ///</summary>
    [<Api(Description="What the home page of the portal shows")>]
    [<AllowNullLiteral>]
    type AppHomeInformation() = 
        ///<summary>
        ///Whether the customer comes from HostedSuite
        ///</summary>
        [<ApiMember(Description="Whether the customer comes from HostedSuite")>]
        member val IsHostedSuiteCustomer:Boolean = new Boolean() with get,set

        ///<summary>
        ///Recent conversations
        ///</summary>
        [<ApiMember(Description="Recent conversations")>]
        member val Conversations:ResizeArray<ConversationInfo> = new ResizeArray<ConversationInfo>() with get,set

        ///<summary>
        ///Recent sessions
        ///</summary>
        [<ApiMember(Description="Recent sessions")>]
        member val Calls:ResizeArray<SessionInfo> = new ResizeArray<SessionInfo>() with get,set

        ///<summary>
        ///Figures on calls for the home page
        ///</summary>
        [<ApiMember(Description="Figures on calls for the home page")>]
        member val CallMetrics:ResizeArray<AppHomeCallMetric> = new ResizeArray<AppHomeCallMetric>() with get,set

        ///<summary>
        ///Voice messages
        ///</summary>
        [<ApiMember(Description="Voice messages")>]
        member val Voicemail:ResizeArray<FileInfo> = new ResizeArray<FileInfo>() with get,set

        ///<summary>
        ///Completed forms
        ///</summary>
        [<ApiMember(Description="Completed forms")>]
        member val Forms:ResizeArray<HostedSuiteCompletedForm> = new ResizeArray<HostedSuiteCompletedForm>() with get,set

    ///<summary>
    ///Settings of the account, as the portal sees them
    ///</summary>
    [<Api(Description="Settings of the account, as the portal sees them")>]
    [<AllowNullLiteral>]
    type AppSystemSettingsInfo() = 
        ///<summary>
        ///The custom fields of endpoints
        ///</summary>
        [<ApiMember(Description="The custom fields of endpoints")>]
        member val EndpointFields:ResizeArray<EndpointDataField> = new ResizeArray<EndpointDataField>() with get,set

        ///<summary>
        ///Whether the customer comes from HostedSuite
        ///</summary>
        [<ApiMember(Description="Whether the customer comes from HostedSuite")>]
        member val IsHostedSuiteCustomer:Boolean = new Boolean() with get,set

        ///<summary>
        ///The time zone of the customer
        ///</summary>
        [<ApiMember(Description="The time zone of the customer")>]
        member val CustomerTimeZoneId:String = null with get,set

    ///<summary>
    ///A device that gets push notifications
    ///</summary>
    [<Api(Description="A device that gets push notifications")>]
    [<AllowNullLiteral>]
    type DeviceTokenInfo() = 
        ///<summary>
        ///The type of the device
        ///</summary>
        [<ApiMember(Description="The type of the device")>]
        member val DeviceType:DeviceTypes = new DeviceTypes() with get,set

        ///<summary>
        ///The push token
        ///</summary>
        [<ApiMember(Description="The push token")>]
        member val Token:String = null with get,set

    ///<summary>
    ///A report: how far it is and where the workbook is
    ///</summary>
    [<Api(Description="A report: how far it is and where the workbook is")>]
    [<AllowNullLiteral>]
    type ReportInfo() = 
        ///<summary>
        ///The ID of the report
        ///</summary>
        [<ApiMember(Description="The ID of the report")>]
        member val Id:String = null with get,set

        ///<summary>
        ///The name of the report
        ///</summary>
        [<ApiMember(Description="The name of the report")>]
        member val Name:String = null with get,set

        ///<summary>
        ///How far the report is
        ///</summary>
        [<ApiMember(Description="How far the report is")>]
        member val Status:ReportStatuses = new ReportStatuses() with get,set

        ///<summary>
        ///What the status means
        ///</summary>
        [<ApiMember(Description="What the status means")>]
        member val StatusMessage:String = null with get,set

        ///<summary>
        ///The date the report was requested
        ///</summary>
        [<ApiMember(Description="The date the report was requested")>]
        member val DateCreated:String = null with get,set

        ///<summary>
        ///The date the status last changed
        ///</summary>
        [<ApiMember(Description="The date the status last changed")>]
        member val DateUpdated:String = null with get,set

        ///<summary>
        ///Where the workbook is, once completed
        ///</summary>
        [<ApiMember(Description="Where the workbook is, once completed")>]
        member val DownloadLink:String = null with get,set

        ///<summary>
        ///The ID of the job that makes the report
        ///</summary>
        [<ApiMember(Description="The ID of the job that makes the report")>]
        member val JobId:String = null with get,set

        ///<summary>
        ///The address that gets a mail when done
        ///</summary>
        [<ApiMember(Description="The address that gets a mail when done")>]
        member val EmailAddressToNotify:String = null with get,set

        ///<summary>
        ///The server that makes the report
        ///</summary>
        [<ApiMember(Description="The server that makes the report")>]
        member val Server:String = null with get,set

    ///<summary>
    ///Reports
    ///</summary>
    [<Api(Description="Reports")>]
    [<AllowNullLiteral>]
    type ListReportsResponse() = 
        ///<summary>
        ///The reports
        ///</summary>
        [<ApiMember(Description="The reports")>]
        member val Reports:ResizeArray<ReportInfo> = new ResizeArray<ReportInfo>() with get,set

    ///<summary>
    ///Calls in progress
    ///</summary>
    [<Api(Description="Calls in progress")>]
    [<AllowNullLiteral>]
    type GetActiveCallsResponse() = 
        ///<summary>
        ///The calls in progress, as the carrier describes them
        ///</summary>
        [<ApiMember(Description="The calls in progress, as the carrier describes them")>]
        member val Calls:ResizeArray<Object> = new ResizeArray<Object>() with get,set

    ///<summary>
    ///Sessions
    ///</summary>
    [<Api(Description="Sessions")>]
    [<AllowNullLiteral>]
    type GetMySessionsResponse() = 
        ///<summary>
        ///The active sessions
        ///</summary>
        [<ApiMember(Description="The active sessions")>]
        member val Sessions:ResizeArray<SessionInfo> = new ResizeArray<SessionInfo>() with get,set

    ///<summary>
    ///Settings of the whole installation: what accounts begin with
    ///</summary>
    [<Api(Description="Settings of the whole installation: what accounts begin with")>]
    [<AllowNullLiteral>]
    type GlobalSettingsInfo() = 
        ///<summary>
        ///Documentation text that accounts begin with
        ///</summary>
        [<ApiMember(Description="Documentation text that accounts begin with")>]
        member val Documentation:String = null with get,set

        ///<summary>
        ///For how many days recordings are kept; 0 is for ever
        ///</summary>
        [<ApiMember(Description="For how many days recordings are kept; 0 is for ever")>]
        member val RecordingRetentionDays:Int32 = new Int32() with get,set

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [<ApiMember(Description="Whether calls may be transferred with SIP REFER")>]
        member val EnableSipRefer:Boolean = new Boolean() with get,set

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off; 0 is never
        ///</summary>
        [<ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")>]
        member val AutoAgentLogoffSeconds:Int32 = new Int32() with get,set

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [<ApiMember(Description="The region of the carrier through which SIP calls go")>]
        member val DefaultSipRegion:Nullable<TwilioSipRegions> = new Nullable<TwilioSipRegions>() with get,set

        ///<summary>
        ///The date of the last change
        ///</summary>
        [<ApiMember(Description="The date of the last change")>]
        member val DateLastModified:String = null with get,set

        ///<summary>
        ///The user who made the last change
        ///</summary>
        [<ApiMember(Description="The user who made the last change")>]
        member val LastModifiedBy:String = null with get,set

    ///<summary>
    ///Settings of an account
    ///</summary>
    [<Api(Description="Settings of an account")>]
    [<AllowNullLiteral>]
    type SystemSettingsInfo() = 
        inherit EntityInfo()

        ///<summary>
        ///Whether the test clock is used
        ///</summary>
        [<ApiMember(Description="Whether the test clock is used")>]
        member val OverrideSystemTime:Boolean = new Boolean() with get,set

        ///<summary>
        ///The time zone of the test clock
        ///</summary>
        [<ApiMember(Description="The time zone of the test clock")>]
        member val OverrideSystemTimeZoneId:String = null with get,set

        ///<summary>
        ///The time of the test clock (ISO 8601)
        ///</summary>
        [<ApiMember(Description="The time of the test clock (ISO 8601)")>]
        member val OverrideSystemDateTime:String = null with get,set

        ///<summary>
        ///The custom fields of the account
        ///</summary>
        [<ApiMember(Description="The custom fields of the account")>]
        member val SystemFields:ResizeArray<SystemSettingsField> = new ResizeArray<SystemSettingsField>() with get,set

        ///<summary>
        ///The custom fields of customers
        ///</summary>
        [<ApiMember(Description="The custom fields of customers")>]
        member val CustomerFields:ResizeArray<CustomerDataField> = new ResizeArray<CustomerDataField>() with get,set

        ///<summary>
        ///The custom fields of endpoints
        ///</summary>
        [<ApiMember(Description="The custom fields of endpoints")>]
        member val EndpointFields:ResizeArray<EndpointDataField> = new ResizeArray<EndpointDataField>() with get,set

        ///<summary>
        ///The email accounts
        ///</summary>
        [<ApiMember(Description="The email accounts")>]
        member val EmailAccounts:ResizeArray<EmailAccount> = new ResizeArray<EmailAccount>() with get,set

        ///<summary>
        ///The tags of the account
        ///</summary>
        [<ApiMember(Description="The tags of the account")>]
        member val Tags:ResizeArray<Tag> = new ResizeArray<Tag>() with get,set

        ///<summary>
        ///Documentation text of the account
        ///</summary>
        [<ApiMember(Description="Documentation text of the account")>]
        member val Documentation:String = null with get,set

        ///<summary>
        ///For how many days recordings are kept
        ///</summary>
        [<ApiMember(Description="For how many days recordings are kept")>]
        member val RecordingRetentionDays:Int32 = new Int32() with get,set

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [<ApiMember(Description="Whether calls may be transferred with SIP REFER")>]
        member val EnableSipRefer:Boolean = new Boolean() with get,set

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off
        ///</summary>
        [<ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")>]
        member val AutoAgentLogoffSeconds:Int32 = new Int32() with get,set

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [<ApiMember(Description="The region of the carrier through which SIP calls go")>]
        member val DefaultSipRegion:Nullable<TwilioSipRegions> = new Nullable<TwilioSipRegions>() with get,set

    ///<summary>
    ///What may be dialed in one country
    ///</summary>
    [<Api(Description="What may be dialed in one country")>]
    [<AllowNullLiteral>]
    type DialingPermissionsInfo() = 
        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val IsoCode:String = null with get,set

        ///<summary>
        ///The name of the country
        ///</summary>
        [<ApiMember(Description="The name of the country")>]
        member val Name:String = null with get,set

        ///<summary>
        ///Whether ordinary numbers may be dialed
        ///</summary>
        [<ApiMember(Description="Whether ordinary numbers may be dialed")>]
        member val LowRiskNumbersEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether high-risk special numbers may be dialed
        ///</summary>
        [<ApiMember(Description="Whether high-risk special numbers may be dialed")>]
        member val HighRiskSpecialNumbersEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether numbers prone to toll fraud may be dialed
        ///</summary>
        [<ApiMember(Description="Whether numbers prone to toll fraud may be dialed")>]
        member val HighRiskTollfraudNumbersEnabled:Boolean = new Boolean() with get,set

    ///<summary>
    ///Run server-side checks on an account
    ///</summary>
    [<Route("/accounts/{accountId}/check", "POST")>]
    [<Api(Description="Run server-side checks on an account")>]
    [<AllowNullLiteral>]
    type CheckAccount() = 
        interface IReturn<CheckAccountResponse>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Delete an account
    ///</summary>
    [<Route("/accounts/{accountId}", "DELETE")>]
    [<Api(Description="Delete an account")>]
    [<AllowNullLiteral>]
    type DeleteAccount() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///One account
    ///</summary>
    [<Route("/accounts/{accountId}", "GET")>]
    [<Api(Description="One account")>]
    [<AllowNullLiteral>]
    type GetAccount() = 
        interface IReturn<AccountInfo>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Accounts, filtered by name
    ///</summary>
    [<Route("/accounts", "GET")>]
    [<Api(Description="Accounts, filtered by name")>]
    [<AllowNullLiteral>]
    type ListAccounts() = 
        inherit ListRequest<AccountInfo>()
        interface IReturn<ListResponse<AccountInfo>>

        ///<summary>
        ///Filter by account name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by account name (contains match)")>]
        member val NameFilter:String = null with get,set

    ///<summary>
    ///Create an account
    ///</summary>
    [<Route("/accounts", "POST")>]
    [<Api(Description="Create an account")>]
    [<AllowNullLiteral>]
    type NewAccount() = 
        interface IReturn<AccountInfo>
        interface IPost

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The carrier account ID when the tenant brings its own
        ///</summary>
        [<ApiMember(Description="The carrier account ID when the tenant brings its own")>]
        member val TwilioAccountSid:String = null with get,set

        ///<summary>
        ///The carrier token when the tenant brings its own
        ///</summary>
        [<ApiMember(Description="The carrier token when the tenant brings its own")>]
        member val TwilioAuthToken:String = null with get,set

        ///<summary>
        ///The ID of the account it belongs to
        ///</summary>
        [<ApiMember(Description="The ID of the account it belongs to")>]
        member val ParentAccountId:String = null with get,set

    ///<summary>
    ///Change an account
    ///</summary>
    [<Route("/accounts/{accountId}", "PATCH")>]
    [<Api(Description="Change an account")>]
    [<AllowNullLiteral>]
    type PatchAccount() = 
        interface IReturn<AccountInfo>
        interface IPatch

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the account
        ///</summary>
        [<ApiMember(Description="The name of the account")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The max number of phone numbers the account can have
        ///</summary>
        [<ApiMember(Description="The max number of phone numbers the account can have")>]
        member val MaxPhoneNumbers:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///The ID of the logo file
        ///</summary>
        [<ApiMember(Description="The ID of the logo file")>]
        member val LogoId:String = null with get,set

        ///<summary>
        ///TrustHub Profile Sid
        ///</summary>
        [<ApiMember(Description="TrustHub Profile Sid")>]
        member val TrustHubProfileSid:String = null with get,set

        ///<summary>
        ///The billing settings
        ///</summary>
        [<ApiMember(Description="The billing settings")>]
        member val BillingSettings:BillingSettings = null with get,set

    ///<summary>
    ///Issue new tokens for an account
    ///</summary>
    [<Route("/accounts/{accountId}/tokens", "POST")>]
    [<Api(Description="Issue new tokens for an account")>]
    [<AllowNullLiteral>]
    type RegenerateAccountTokens() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Change an emergency-calling address
    ///</summary>
    [<Route("/addresses/{addressId}", "POST")>]
    [<Api(Description="Change an emergency-calling address")>]
    [<AllowNullLiteral>]
    type PatchAddress() = 
        interface IReturn<AddressInfo>
        interface IPost

        ///<summary>
        ///The account the address belongs to
        ///</summary>
        [<ApiMember(Description="The account the address belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the address
        ///</summary>
        [<ApiMember(Description="The ID of the address")>]
        member val AddressId:String = null with get,set

        ///<summary>
        ///A name to recognise it by
        ///</summary>
        [<ApiMember(Description="A name to recognise it by")>]
        member val FriendlyName:String = null with get,set

        ///<summary>
        ///Whether emergency calls may use the address
        ///</summary>
        [<ApiMember(Description="Whether emergency calls may use the address")>]
        member val EmergencyEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///The name of the person or company at the address
        ///</summary>
        [<ApiMember(Description="The name of the person or company at the address")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The street
        ///</summary>
        [<ApiMember(Description="The street")>]
        member val Street:String = null with get,set

        ///<summary>
        ///The city
        ///</summary>
        [<ApiMember(Description="The city")>]
        member val City:String = null with get,set

        ///<summary>
        ///The state or province
        ///</summary>
        [<ApiMember(Description="The state or province")>]
        member val Region:String = null with get,set

        ///<summary>
        ///The postal code
        ///</summary>
        [<ApiMember(Description="The postal code")>]
        member val PostalCode:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val ISOCountry:String = null with get,set

    ///<summary>
    ///Delete an emergency-calling address
    ///</summary>
    [<Route("/addresses/{addressId}", "DELETE")>]
    [<Api(Description="Delete an emergency-calling address")>]
    [<AllowNullLiteral>]
    type DeleteAddress() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the address
        ///</summary>
        [<ApiMember(Description="The ID of the address")>]
        member val AddressId:String = null with get,set

    ///<summary>
    ///Emergency-calling addresses
    ///</summary>
    [<Route("/addresses", "GET")>]
    [<Api(Description="Emergency-calling addresses")>]
    [<AllowNullLiteral>]
    type ListAddresses() = 
        inherit ListRequest<AddressInfo>()
        interface IReturn<ListResponse<AddressInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by name, company, street or city (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by name, company, street or city (contains match)")>]
        member val Filter:String = null with get,set

    ///<summary>
    ///Add an emergency-calling address
    ///</summary>
    [<Route("/addresses", "POST")>]
    [<Api(Description="Add an emergency-calling address")>]
    [<AllowNullLiteral>]
    type NewAddress() = 
        interface IReturn<AddressInfo>
        interface IPost

        ///<summary>
        ///The account the address belongs to
        ///</summary>
        [<ApiMember(Description="The account the address belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///A name to recognise it by
        ///</summary>
        [<ApiMember(Description="A name to recognise it by")>]
        member val FriendlyName:String = null with get,set

        ///<summary>
        ///Whether emergency calls may use the address
        ///</summary>
        [<ApiMember(Description="Whether emergency calls may use the address")>]
        member val EmergencyEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///The name of the person or company at the address
        ///</summary>
        [<ApiMember(Description="The name of the person or company at the address")>]
        member val CustomerName:String = null with get,set

        ///<summary>
        ///The street
        ///</summary>
        [<ApiMember(Description="The street")>]
        member val Street:String = null with get,set

        ///<summary>
        ///The city
        ///</summary>
        [<ApiMember(Description="The city")>]
        member val City:String = null with get,set

        ///<summary>
        ///The state or province
        ///</summary>
        [<ApiMember(Description="The state or province")>]
        member val Region:String = null with get,set

        ///<summary>
        ///The postal code
        ///</summary>
        [<ApiMember(Description="The postal code")>]
        member val PostalCode:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val ISOCountry:String = null with get,set

    ///<summary>
    ///Apply every queued change of an AI session
    ///</summary>
    [<Route("/ai/sessions/{sessionId}/apply", "POST")>]
    [<Api(Description="Apply every queued change of an AI session")>]
    [<AllowNullLiteral>]
    type ApplyAISession() = 
        interface IReturn<AISessionDetail>
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Drop every queued action
    ///</summary>
    [<Route("/ai/sessions/{sessionId}/actions", "DELETE")>]
    [<Api(Description="Drop every queued action")>]
    [<AllowNullLiteral>]
    type ClearAISessionActions() = 
        interface IReturn<AISessionDetail>
        interface IDelete

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Delete an AI session
    ///</summary>
    [<Route("/ai/sessions/{sessionId}", "DELETE")>]
    [<Api(Description="Delete an AI session")>]
    [<AllowNullLiteral>]
    type DeleteAISession() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Drop one queued action
    ///</summary>
    [<Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")>]
    [<Api(Description="Drop one queued action")>]
    [<AllowNullLiteral>]
    type DeleteAISessionAction() = 
        interface IReturn<AISessionDetail>
        interface IDelete

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The ID of the queued action
        ///</summary>
        [<ApiMember(Description="The ID of the queued action")>]
        member val ActionId:String = null with get,set

    ///<summary>
    ///One AI session
    ///</summary>
    [<Route("/ai/sessions/{sessionId}", "GET")>]
    [<Api(Description="One AI session")>]
    [<AllowNullLiteral>]
    type GetAISession() = 
        interface IReturn<AISessionDetail>
        interface IGet

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///AI minutes per account and per customer over a date range
    ///</summary>
    [<Route("/ai/usage")>]
    [<Api(Description="AI minutes per account and per customer over a date range")>]
    [<AllowNullLiteral>]
    type GetAIUsage() = 
        interface IReturn<AIUsage>
        interface IGet

        ///<summary>
        ///The account; none means every account
        ///</summary>
        [<ApiMember(Description="The account; none means every account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer; none means every customer of the accounts considered
        ///</summary>
        [<ApiMember(Description="The customer; none means every customer of the accounts considered")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The first day of the range (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day of the range (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day of the range (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day of the range (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

    ///<summary>
    ///Retrieve AI sessions
    ///</summary>
    [<Route("/ai/sessions", "GET")>]
    [<Api(Description="Retrieve AI sessions")>]
    [<AllowNullLiteral>]
    type ListAISessions() = 
        inherit ListRequest<AISessionInfo>()
        interface IReturn<ListResponse<AISessionInfo>>

        ///<summary>
        ///Filter by accounts
        ///</summary>
        [<ApiMember(Description="Filter by accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Creates a new session
    ///</summary>
    [<Route("/ai/sessions", "POST")>]
    [<Api(Description="Creates a new session")>]
    [<AllowNullLiteral>]
    type NewAISession() = 
        interface IReturn<AISessionInfo>
        interface IPost

        ///<summary>
        ///The account ID to associate this session with
        ///</summary>
        [<ApiMember(Description="The account ID to associate this session with")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The purpose for this session
        ///</summary>
        [<ApiMember(Description="The purpose for this session")>]
        member val Purpose:String = null with get,set

    ///<summary>
    ///Change the purpose of an AI session
    ///</summary>
    [<Route("/ai/sessions/{sessionId}", "PATCH")>]
    [<Api(Description="Change the purpose of an AI session")>]
    [<AllowNullLiteral>]
    type PatchAISession() = 
        interface IReturn<AISessionInfo>
        interface IPatch

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The purpose for this AI session
        ///</summary>
        [<ApiMember(Description="The purpose for this AI session")>]
        member val Purpose:String = null with get,set

    ///<summary>
    ///Create a file from the body or a multipart form
    ///</summary>
    [<Route("/app/file", "POST")>]
    [<Api(Description="Create a file from the body or a multipart form")>]
    [<AllowNullLiteral>]
    type AppUploadFile() = 
        interface IReturn<FileInfo>
        interface IPost

        ///<summary>
        ///The name of the file
        ///</summary>
        [<ApiMember(Description="The name of the file")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Configuration and access token for a user's app
    ///</summary>
    [<Route("/endpoints/app/config", "GET")>]
    [<Api(Description="Configuration and access token for a user's app")>]
    [<AllowNullLiteral>]
    type GetEndpointAppConfig() = 
        interface IReturn<EndpointAppConfig>
        interface IGet

        ///<summary>
        ///The ID of the endpoint; must be a user endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint; must be a user endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The email address of the user, used when endpointId is absent
        ///</summary>
        [<ApiMember(Description="The email address of the user, used when endpointId is absent")>]
        member val EndpointEmailAddress:String = null with get,set

        ///<summary>
        ///The type of the device
        ///</summary>
        [<ApiMember(Description="The type of the device")>]
        member val DeviceType:DeviceTypes = new DeviceTypes() with get,set

        ///<summary>
        ///The carrier's ID of the push credentials
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the push credentials")>]
        member val PushCredentialSid:String = null with get,set

        ///<summary>
        ///The carrier's ID of the voice application
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the voice application")>]
        member val ApplicationSid:String = null with get,set

        ///<summary>
        ///Whether to use the sandbox for iOS push notifications
        ///</summary>
        [<ApiMember(Description="Whether to use the sandbox for iOS push notifications")>]
        member val Sandbox:Boolean = new Boolean() with get,set

    ///<summary>
    ///Files of the signed-in user
    ///</summary>
    [<Route("/app/files", "GET")>]
    [<Api(Description="Files of the signed-in user")>]
    [<AllowNullLiteral>]
    type GetMyFiles() = 
        interface IReturn<GetMyFilesResponse>
        interface IGet

        ///<summary>
        ///Only files of these types
        ///</summary>
        [<ApiMember(Description="Only files of these types")>]
        member val FileTypes:ResizeArray<FileTypes> = new ResizeArray<FileTypes>() with get,set

    ///<summary>
    ///Everything the signed-in user may configure
    ///</summary>
    [<Route("/app/settings-objects", "GET")>]
    [<Api(Description="Everything the signed-in user may configure")>]
    [<AllowNullLiteral>]
    type ListSettingsObjects() = 
        interface IReturn<ListSettingsObjectsResponse>
        interface IGet

    ///<summary>
    ///Upload a file from the app
    ///</summary>
    [<Route("/app/files", "POST")>]
    [<Api(Description="Upload a file from the app")>]
    [<AllowNullLiteral>]
    type UploadFile() = 
        interface IReturn<FileInfo>
        interface IPost

        ///<summary>
        ///The bytes of the file
        ///</summary>
        [<ApiMember(Description="The bytes of the file")>]
        member val Data:Byte[] = null with get,set

        ///<summary>
        ///The name of the file
        ///</summary>
        [<ApiMember(Description="The name of the file")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///The content type
        ///</summary>
        [<ApiMember(Description="The content type")>]
        member val ContentType:String = null with get,set

        ///<summary>
        ///Whether to convert the sound to WAV
        ///</summary>
        [<ApiMember(Description="Whether to convert the sound to WAV")>]
        member val ConvertToWav:Boolean = new Boolean() with get,set

    ///<summary>
    ///Who the caller is signed in as; answers an unauthenticated shape when nobody is
    ///</summary>
    [<Route("/auth/status", "GET")>]
    [<Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")>]
    [<AllowNullLiteral>]
    type GetAuthStatus() = 
        interface IReturn<UserInfo>
        interface IGet

    ///<summary>
    ///Raw carrier call records of an account
    ///</summary>
    [<Route("/billing/calls", "GET")>]
    [<Api(Description="Raw carrier call records of an account")>]
    [<AllowNullLiteral>]
    type ListCalls() = 
        interface IReturn<ResizeArray<Object>>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

    ///<summary>
    ///Carrier usage totals by category over a date range
    ///</summary>
    [<Route("/billing/usage", "GET")>]
    [<Api(Description="Carrier usage totals by category over a date range")>]
    [<AllowNullLiteral>]
    type ListUsageRecords() = 
        interface IReturn<ResizeArray<UsageRecordInfo>>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

    ///<summary>
    ///Inbound hook of the AI telephony provider
    ///</summary>
    [<Route("/nodes/cogito/webhook/{accountId}")>]
    [<Api(Description="Inbound hook of the AI telephony provider")>]
    [<AllowNullLiteral>]
    type CogitoWebhookRequest() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The type of event
        ///</summary>
        [<ApiMember(Description="The type of event")>]
        member val Type:String = null with get,set

        ///<summary>
        ///The phone numbers concerned
        ///</summary>
        [<ApiMember(Description="The phone numbers concerned")>]
        member val PhoneNumbers:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The role of the speaker
        ///</summary>
        [<ApiMember(Description="The role of the speaker")>]
        member val Role:String = null with get,set

        ///<summary>
        ///What was said
        ///</summary>
        [<ApiMember(Description="What was said")>]
        member val Content:String = null with get,set

    ///<summary>
    ///Completion hook of the answering service
    ///</summary>
    [<Route("/nodes/live-answer/callback")>]
    [<Api(Description="Completion hook of the answering service")>]
    [<AllowNullLiteral>]
    type LiveAnswerCallback() = 
        interface IReturn<System.IO.Stream>
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The ID of the node
        ///</summary>
        [<ApiMember(Description="The ID of the node")>]
        member val NodeId:String = null with get,set

        ///<summary>
        ///The client of the answering service
        ///</summary>
        [<ApiMember(Description="The client of the answering service")>]
        member val ClientId:String = null with get,set

        ///<summary>
        ///The ID of the conversation
        ///</summary>
        [<ApiMember(Description="The ID of the conversation")>]
        member val ConversationId:String = null with get,set

        ///<summary>
        ///The AI minutes the conversation took
        ///</summary>
        [<ApiMember(Description="The AI minutes the conversation took")>]
        member val AIMinutes:Int32 = new Int32() with get,set

        ///<summary>
        ///The address of the caller
        ///</summary>
        [<ApiMember(Description="The address of the caller")>]
        member val From:String = null with get,set

        ///<summary>
        ///The address that was called
        ///</summary>
        [<ApiMember(Description="The address that was called")>]
        member val To:String = null with get,set

        ///<summary>
        ///What was said
        ///</summary>
        [<ApiMember(Description="What was said")>]
        member val Transcript:ResizeArray<LiveAnswerCallbackTranscriptMessage> = new ResizeArray<LiveAnswerCallbackTranscriptMessage>() with get,set

        ///<summary>
        ///The moment the conversation started
        ///</summary>
        [<ApiMember(Description="The moment the conversation started")>]
        member val StartDate:DateTime = new DateTime() with get,set

        ///<summary>
        ///The moment the conversation ended
        ///</summary>
        [<ApiMember(Description="The moment the conversation ended")>]
        member val EndDate:DateTime = new DateTime() with get,set

        ///<summary>
        ///The files that came with the conversation
        ///</summary>
        [<ApiMember(Description="The files that came with the conversation")>]
        member val Attachments:ResizeArray<LiveAnswerCallbackAttachment> = new ResizeArray<LiveAnswerCallbackAttachment>() with get,set

        ///<summary>
        ///Whether the conversation was completed
        ///</summary>
        [<ApiMember(Description="Whether the conversation was completed")>]
        member val Completed:String = null with get,set

        ///<summary>
        ///The URL of the recording of the call
        ///</summary>
        [<ApiMember(Description="The URL of the recording of the call")>]
        member val CallRecordingUrl:String = null with get,set

    ///<summary>
    ///Carrier hook of an outgoing session
    ///</summary>
    [<Route("/sessions/outgoing/callback")>]
    [<Api(Description="Carrier hook of an outgoing session")>]
    [<AllowNullLiteral>]
    type NewOutgoingSessionCallback() = 
        inherit TwilioRequestBase()
        interface IReturn<System.IO.Stream>
        interface IPost

    ///<summary>
    ///Internal route that runs a flow as a node of another flow
    ///</summary>
    [<Route("/flows/start")>]
    [<Api(Description="Internal route that runs a flow as a node of another flow")>]
    [<AllowNullLiteral>]
    type StartFlow() = 
        interface IReturn<System.IO.Stream>
        interface IPost

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

    ///<summary>
    ///Contacts of the signed-in user
    ///</summary>
    [<Route("/app/contacts", "GET")>]
    [<Api(Description="Contacts of the signed-in user")>]
    [<AllowNullLiteral>]
    type GetMyContacts() = 
        interface IReturn<GetMyContactsResponse>
        interface IGet

    ///<summary>
    ///Delete a customer
    ///</summary>
    [<Route("/customers/{customerId}", "DELETE")>]
    [<Api(Description="Delete a customer")>]
    [<AllowNullLiteral>]
    type DeleteCustomer() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///One customer
    ///</summary>
    [<Route("/customers/{customerId}", "GET")>]
    [<Api(Description="One customer")>]
    [<AllowNullLiteral>]
    type GetCustomer() = 
        interface IReturn<CustomerInfo>
        interface IGet

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Schedule a customer or endpoint takes from above
    ///</summary>
    [<Route("/customers/{customerId}/inherited-schedule", "GET")>]
    [<Route("/endpoints/{endpointId}/inherited-schedule", "GET")>]
    [<Api(Description="Schedule a customer or endpoint takes from above")>]
    [<AllowNullLiteral>]
    type GetInheritedSchedule() = 
        interface IReturn<Schedule>
        interface IGet

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Customers
    ///</summary>
    [<Route("/customers", "GET")>]
    [<Api(Description="Customers")>]
    [<AllowNullLiteral>]
    type ListCustomers() = 
        inherit ListRequest<CustomerInfo>()
        interface IReturn<ListResponse<CustomerInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by name (contains match)")>]
        member val NameFilter:String = null with get,set

        ///<summary>
        ///Only customers below these
        ///</summary>
        [<ApiMember(Description="Only customers below these")>]
        member val ParentCustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Direct children only
        ///</summary>
        [<ApiMember(Description="Direct children only")>]
        member val ShallowParent:Boolean = new Boolean() with get,set

        ///<summary>
        ///Only those with all of these tags
        ///</summary>
        [<ApiMember(Description="Only those with all of these tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Create a customer
    ///</summary>
    [<Route("/customers", "POST")>]
    [<Api(Description="Create a customer")>]
    [<AllowNullLiteral>]
    type NewCustomer() = 
        interface IReturn<CustomerInfo>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the customer above
        ///</summary>
        [<ApiMember(Description="The ID of the customer above")>]
        member val ParentCustomerId:String = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

    ///<summary>
    ///Change a customer
    ///</summary>
    [<Route("/customers/{customerId}", "PATCH")>]
    [<Api(Description="Change a customer")>]
    [<AllowNullLiteral>]
    type PatchCustomer() = 
        interface IReturn<CustomerInfo>
        interface IPatch

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the customer
        ///</summary>
        [<ApiMember(Description="The name of the customer")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the customer above
        ///</summary>
        [<ApiMember(Description="The ID of the customer above")>]
        member val ParentCustomerId:String = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///The IDs of the tags, replacing those there are
        ///</summary>
        [<ApiMember(Description="The IDs of the tags, replacing those there are")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The schedule, replaced whole
        ///</summary>
        [<ApiMember(Description="The schedule, replaced whole")>]
        member val Schedule:Schedule = null with get,set

        ///<summary>
        ///Otherwise billing settings come from the parent
        ///</summary>
        [<ApiMember(Description="Otherwise billing settings come from the parent")>]
        member val OverrideBillingSettings:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///The billing settings
        ///</summary>
        [<ApiMember(Description="The billing settings")>]
        member val BillingSettings:BillingSettings = null with get,set

        ///<summary>
        ///Otherwise app settings come from the parent
        ///</summary>
        [<ApiMember(Description="Otherwise app settings come from the parent")>]
        member val OverrideAppSettings:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [<ApiMember(Description="The settings of the app and the portal")>]
        member val AppSettings:AppSettings = null with get,set

    ///<summary>
    ///Route a customer's numbers to the staging server or back
    ///</summary>
    [<Route("/customers/{customerId}/staging", "POST")>]
    [<Api(Description="Route a customer's numbers to the staging server or back")>]
    [<AllowNullLiteral>]
    type SetCustomerStagingMode() = 
        interface IReturn<CustomerInfo>
        interface IPost

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///Staging rather than production
        ///</summary>
        [<ApiMember(Description="Staging rather than production")>]
        member val IsStaging:Boolean = new Boolean() with get,set

    ///<summary>
    ///Say which state a schedule yields at a moment
    ///</summary>
    [<Route("/customers/{customerId}/test-schedule", "POST")>]
    [<Route("/endpoints/{endpointId}/test-schedule", "POST")>]
    [<Api(Description="Say which state a schedule yields at a moment")>]
    [<AllowNullLiteral>]
    type TestSchedule() = 
        interface IReturn<TestScheduleResponse>
        interface IPost

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The schedule to test; none tests the saved one
        ///</summary>
        [<ApiMember(Description="The schedule to test; none tests the saved one")>]
        member val Schedule:Schedule = null with get,set

        ///<summary>
        ///The moment to test (ISO 8601)
        ///</summary>
        [<ApiMember(Description="The moment to test (ISO 8601)")>]
        member val DateTime:String = null with get,set

    ///<summary>
    ///Delete an endpoint
    ///</summary>
    [<Route("/endpoints/{endpointId}", "DELETE")>]
    [<Api(Description="Delete an endpoint")>]
    [<AllowNullLiteral>]
    type DeleteEndpoint() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Values shared by several endpoints in one custom field
    ///</summary>
    [<Route("/endpoints/duplicates", "GET")>]
    [<Api(Description="Values shared by several endpoints in one custom field")>]
    [<AllowNullLiteral>]
    type FindDuplicateEndpoints() = 
        interface IReturn<ListResponse<DuplicateEndpoints>>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The custom field to compare
        ///</summary>
        [<ApiMember(Description="The custom field to compare")>]
        member val EndpointFieldName:String = null with get,set

    ///<summary>
    ///One endpoint
    ///</summary>
    [<Route("/endpoints/{endpointId}", "GET")>]
    [<Api(Description="One endpoint")>]
    [<AllowNullLiteral>]
    type GetEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IGet

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Endpoints of every type
    ///</summary>
    [<Route("/endpoints", "GET")>]
    [<Api(Description="Endpoints of every type")>]
    [<AllowNullLiteral>]
    type ListEndpoints() = 
        inherit ListRequest<EndpointInfo>()
        interface IReturn<ListResponse<EndpointInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those with these IDs in an outside system
        ///</summary>
        [<ApiMember(Description="Only those with these IDs in an outside system")>]
        member val ReferenceIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Direct customer matches only
        ///</summary>
        [<ApiMember(Description="Direct customer matches only")>]
        member val ShallowParent:Boolean = new Boolean() with get,set

        ///<summary>
        ///Only endpoints that run one of these flows
        ///</summary>
        [<ApiMember(Description="Only endpoints that run one of these flows")>]
        member val FlowIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The schedule state in which the flow must apply
        ///</summary>
        [<ApiMember(Description="The schedule state in which the flow must apply")>]
        member val FlowState:String = null with get,set

        ///<summary>
        ///Only those with all of these tags
        ///</summary>
        [<ApiMember(Description="Only those with all of these tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by name (contains match)")>]
        member val NameFilter:String = null with get,set

        ///<summary>
        ///Filter by phone number (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by phone number (contains match)")>]
        member val PhoneNumberFilter:String = null with get,set

        ///<summary>
        ///Only this type of endpoint
        ///</summary>
        [<ApiMember(Description="Only this type of endpoint")>]
        member val Type:Nullable<EndpointTypes> = new Nullable<EndpointTypes>() with get,set

        ///<summary>
        ///Only these types of endpoint
        ///</summary>
        [<ApiMember(Description="Only these types of endpoint")>]
        member val Types:ResizeArray<EndpointTypes> = new ResizeArray<EndpointTypes>() with get,set

        ///<summary>
        ///Only users with this kind of phone
        ///</summary>
        [<ApiMember(Description="Only users with this kind of phone")>]
        member val UserMode:Nullable<UserModes> = new Nullable<UserModes>() with get,set

        ///<summary>
        ///Filter by custom fields: entries of the form Field=Value; text only
        ///</summary>
        [<ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")>]
        member val DataFilters:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only the endpoint with this SIP user name
        ///</summary>
        [<ApiMember(Description="Only the endpoint with this SIP user name")>]
        member val SipUserName:String = null with get,set

        ///<summary>
        ///Filter by the values of flow parameters (JSON struct)
        ///</summary>
        [<ApiMember(Description="Filter by the values of flow parameters (JSON struct)")>]
        member val FlowParametersFilter:String = null with get,set

    ///<summary>
    ///Create an AI assistant endpoint
    ///</summary>
    [<Route("/endpoints/assistant", "POST")>]
    [<Api(Description="Create an AI assistant endpoint")>]
    [<AllowNullLiteral>]
    type NewAssistantEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The account the endpoint belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The customer the endpoint belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the assistant
        ///</summary>
        [<ApiMember(Description="The name of the assistant")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [<ApiMember(Description="The ID of the flow it runs")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [<ApiMember(Description="The IDs of the tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [<ApiMember(Description="The settings of the assistant")>]
        member val AssistantSettings:AssistantSettings = null with get,set

    ///<summary>
    ///Create an email address endpoint
    ///</summary>
    [<Route("/endpoints/email", "POST")>]
    [<Api(Description="Create an email address endpoint")>]
    [<AllowNullLiteral>]
    type NewEmailEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The account the endpoint belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The customer the endpoint belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the endpoint
        ///</summary>
        [<ApiMember(Description="The name of the endpoint")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [<ApiMember(Description="The ID of the flow it runs")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [<ApiMember(Description="The IDs of the tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The email address
        ///</summary>
        [<ApiMember(Description="The email address")>]
        member val EmailAddress:String = null with get,set

    ///<summary>
    ///Create a SIP trunk endpoint
    ///</summary>
    [<Route("/endpoints/sip-trunk", "POST")>]
    [<Api(Description="Create a SIP trunk endpoint")>]
    [<AllowNullLiteral>]
    type NewSipTrunkEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The account the endpoint belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The customer the endpoint belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the trunk
        ///</summary>
        [<ApiMember(Description="The name of the trunk")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [<ApiMember(Description="The ID of the flow it runs")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [<ApiMember(Description="The IDs of the tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The SIP user name; made if it is left out
        ///</summary>
        [<ApiMember(Description="The SIP user name; made if it is left out")>]
        member val SipUserName:String = null with get,set

    ///<summary>
    ///Create a team endpoint
    ///</summary>
    [<Route("/endpoints/team", "POST")>]
    [<Api(Description="Create a team endpoint")>]
    [<AllowNullLiteral>]
    type NewTeamEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The account the endpoint belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The customer the endpoint belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the team
        ///</summary>
        [<ApiMember(Description="The name of the team")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [<ApiMember(Description="The ID of the flow it runs")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [<ApiMember(Description="The IDs of the tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The IDs of the endpoints in the team
        ///</summary>
        [<ApiMember(Description="The IDs of the endpoints in the team")>]
        member val TeamMembers:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Create a user (soft phone, SIP device) endpoint
    ///</summary>
    [<Route("/endpoints/users", "POST")>]
    [<Api(Description="Create a user (soft phone, SIP device) endpoint")>]
    [<AllowNullLiteral>]
    type NewUserEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The account the endpoint belongs to")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [<ApiMember(Description="The customer the endpoint belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the user
        ///</summary>
        [<ApiMember(Description="The name of the user")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [<ApiMember(Description="The ID of the flow it runs")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [<ApiMember(Description="The IDs of the tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///Whether the user has a soft phone or a SIP phone
        ///</summary>
        [<ApiMember(Description="Whether the user has a soft phone or a SIP phone")>]
        member val UserMode:UserModes = new UserModes() with get,set

        ///<summary>
        ///The first name of the user
        ///</summary>
        [<ApiMember(Description="The first name of the user")>]
        member val UserFirstName:String = null with get,set

        ///<summary>
        ///The last name of the user
        ///</summary>
        [<ApiMember(Description="The last name of the user")>]
        member val UserLastName:String = null with get,set

        ///<summary>
        ///The email address of the user
        ///</summary>
        [<ApiMember(Description="The email address of the user")>]
        member val UserEmailAddress:String = null with get,set

        ///<summary>
        ///The password of the user
        ///</summary>
        [<ApiMember(Description="The password of the user")>]
        member val UserPassword:String = null with get,set

        ///<summary>
        ///The SIP user name
        ///</summary>
        [<ApiMember(Description="The SIP user name")>]
        member val SipUserName:String = null with get,set

    ///<summary>
    ///Change an endpoint; only members sent are touched
    ///</summary>
    [<Route("/endpoints/{endpointId}", "PATCH")>]
    [<Api(Description="Change an endpoint; only members sent are touched")>]
    [<AllowNullLiteral>]
    type PatchEndpoint() = 
        interface IReturn<EndpointInfo>
        interface IPatch

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [<ApiMember(Description="The name of the endpoint to show")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The name of the endpoint
        ///</summary>
        [<ApiMember(Description="The name of the endpoint")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [<ApiMember(Description="ID in an outside system")>]
        member val ReferenceId:String = null with get,set

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

        ///<summary>
        ///Merge flowParams instead of replacing them
        ///</summary>
        [<ApiMember(Description="Merge flowParams instead of replacing them")>]
        member val IsPartialFlowUpdate:Boolean = new Boolean() with get,set

        ///<summary>
        ///A single flow or scheduled flows
        ///</summary>
        [<ApiMember(Description="A single flow or scheduled flows")>]
        member val FlowSchedule:Nullable<EndpointFlowSchedules> = new Nullable<EndpointFlowSchedules>() with get,set

        ///<summary>
        ///The schedule, replaced whole
        ///</summary>
        [<ApiMember(Description="The schedule, replaced whole")>]
        member val Schedule:Schedule = null with get,set

        ///<summary>
        ///The flow of each schedule state, replaced whole
        ///</summary>
        [<ApiMember(Description="The flow of each schedule state, replaced whole")>]
        member val ScheduledFlows:ResizeArray<ScheduledFlow> = new ResizeArray<ScheduledFlow>() with get,set

        ///<summary>
        ///The IDs of the tags, replacing those there are
        ///</summary>
        [<ApiMember(Description="The IDs of the tags, replacing those there are")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///What a portal manager may change
        ///</summary>
        [<ApiMember(Description="What a portal manager may change")>]
        member val ManagerAccess:Nullable<UserManagerAccess> = new Nullable<UserManagerAccess>() with get,set

        ///<summary>
        ///What the login may see in the dashboard
        ///</summary>
        [<ApiMember(Description="What the login may see in the dashboard")>]
        member val DashboardPermissions:ResizeArray<DashboardPermissions> = new ResizeArray<DashboardPermissions>() with get,set

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [<ApiMember(Description="The settings of the app and the portal")>]
        member val AppSettings:AppSettings = null with get,set

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [<ApiMember(Description="The settings of the assistant")>]
        member val AssistantSettings:AssistantSettings = null with get,set

        ///<summary>
        ///Whether text messages are off
        ///</summary>
        [<ApiMember(Description="Whether text messages are off")>]
        member val DisableSms:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///Leave the number's messaging campaign alone
        ///</summary>
        [<ApiMember(Description="Leave the number's messaging campaign alone")>]
        member val UseExternal10DlcCampaign:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///The IDs of the users in a team, replaced whole
        ///</summary>
        [<ApiMember(Description="The IDs of the users in a team, replaced whole")>]
        member val TeamMembers:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The first name of a user
        ///</summary>
        [<ApiMember(Description="The first name of a user")>]
        member val UserFirstName:String = null with get,set

        ///<summary>
        ///The last name of a user
        ///</summary>
        [<ApiMember(Description="The last name of a user")>]
        member val UserLastName:String = null with get,set

        ///<summary>
        ///The email address of a user
        ///</summary>
        [<ApiMember(Description="The email address of a user")>]
        member val UserEmailAddress:String = null with get,set

        ///<summary>
        ///Whether a user has a soft phone or a SIP phone
        ///</summary>
        [<ApiMember(Description="Whether a user has a soft phone or a SIP phone")>]
        member val UserMode:Nullable<UserModes> = new Nullable<UserModes>() with get,set

        ///<summary>
        ///The SIP user name; a new one needs a new password
        ///</summary>
        [<ApiMember(Description="The SIP user name; a new one needs a new password")>]
        member val SipUserName:String = null with get,set

        ///<summary>
        ///The address of an email endpoint
        ///</summary>
        [<ApiMember(Description="The address of an email endpoint")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///The state of the agent, for a user
        ///</summary>
        [<ApiMember(Description="The state of the agent, for a user")>]
        member val AgentState:Nullable<AgentStates> = new Nullable<AgentStates>() with get,set

    ///<summary>
    ///Set up the AI telephony infrastructure of an account
    ///</summary>
    [<Route("/endpoints/cogito/provision", "POST")>]
    [<Api(Description="Set up the AI telephony infrastructure of an account")>]
    [<AllowNullLiteral>]
    type ProvisionCogito() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The account to set up
        ///</summary>
        [<ApiMember(Description="The account to set up")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///New SIP password for an endpoint
    ///</summary>
    [<Route("/endpoints/sip/{endpointId}/password", "PATCH")>]
    [<Api(Description="New SIP password for an endpoint")>]
    [<AllowNullLiteral>]
    type RegenerateSipPassword() = 
        interface IReturn<EndpointInfo>
        interface IPatch

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Start caller-id verification
    ///</summary>
    [<Route("/endpoints/verify-caller-id", "POST")>]
    [<Api(Description="Start caller-id verification")>]
    [<AllowNullLiteral>]
    type VerifyCallerId() = 
        interface IReturn<CallerIdVerification>
        interface IPost

        ///<summary>
        ///The endpoint whose number is to be verified as a caller ID
        ///</summary>
        [<ApiMember(Description="The endpoint whose number is to be verified as a caller ID")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Change several endpoints alike, all or none
    ///</summary>
    [<Route("/endpoints", "PATCH")>]
    [<Api(Description="Change several endpoints alike, all or none")>]
    [<AllowNullLiteral>]
    type PatchEndpoints() = 
        interface IReturn<ListResponse<EndpointInfo>>
        interface IPatch

        ///<summary>
        ///The IDs of the endpoints, at most 1,000
        ///</summary>
        [<ApiMember(Description="The IDs of the endpoints, at most 1,000")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///What to change: members of PatchEndpoint; those that are left out stay as they are
        ///</summary>
        [<ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")>]
        member val Patch:Object = null with get,set

    ///<summary>
    ///Delete a file and its bytes
    ///</summary>
    [<Route("/files/{fileId}", "DELETE")>]
    [<Api(Description="Delete a file and its bytes")>]
    [<AllowNullLiteral>]
    type DeleteFile() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the file
        ///</summary>
        [<ApiMember(Description="The ID of the file")>]
        member val FileId:String = null with get,set

    ///<summary>
    ///Metadata of one file
    ///</summary>
    [<Route("/files/{fileId}", "GET")>]
    [<Api(Description="Metadata of one file")>]
    [<AllowNullLiteral>]
    type GetFile() = 
        interface IReturn<FileInfo>
        interface IGet

        ///<summary>
        ///The ID of the file
        ///</summary>
        [<ApiMember(Description="The ID of the file")>]
        member val FileId:String = null with get,set

    ///<summary>
    ///File metadata
    ///</summary>
    [<Route("/files", "GET")>]
    [<Api(Description="File metadata")>]
    [<AllowNullLiteral>]
    type ListFiles() = 
        inherit ListRequest<FileInfo>()
        interface IReturn<ListResponse<FileInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only files of this session
        ///</summary>
        [<ApiMember(Description="Only files of this session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///Filter by file name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by file name (contains match)")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///Filter by content type (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by content type (contains match)")>]
        member val ContentType:String = null with get,set

        ///<summary>
        ///Only files of this type
        ///</summary>
        [<ApiMember(Description="Only files of this type")>]
        member val Type:Nullable<FileTypes> = new Nullable<FileTypes>() with get,set

        ///<summary>
        ///The first day on which it was created (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")>]
        member val DateCreatedStart:String = null with get,set

        ///<summary>
        ///The last day on which it was created (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")>]
        member val DateCreatedEnd:String = null with get,set

        ///<summary>
        ///Only files of this agent
        ///</summary>
        [<ApiMember(Description="Only files of this agent")>]
        member val UserId:String = null with get,set

        ///<summary>
        ///Filter by text in the transcription, human or machine
        ///</summary>
        [<ApiMember(Description="Filter by text in the transcription, human or machine")>]
        member val TranscriptionContains:String = null with get,set

    ///<summary>
    ///Create a file from the body or a multipart form
    ///</summary>
    [<Route("/files", "POST")>]
    [<Api(Description="Create a file from the body or a multipart form")>]
    [<AllowNullLiteral>]
    type NewFile() = 
        interface IReturn<FileInfo>
        interface IPost

        ///<summary>
        ///The name of the file
        ///</summary>
        [<ApiMember(Description="The name of the file")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Change file metadata
    ///</summary>
    [<Route("/files/{fileId}", "PATCH")>]
    [<Api(Description="Change file metadata")>]
    [<AllowNullLiteral>]
    type PatchFile() = 
        interface IReturn<FileInfo>
        interface IPatch

        ///<summary>
        ///The ID of the file
        ///</summary>
        [<ApiMember(Description="The ID of the file")>]
        member val FileId:String = null with get,set

        ///<summary>
        ///The name of the file
        ///</summary>
        [<ApiMember(Description="The name of the file")>]
        member val FileName:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The ID of the user
        ///</summary>
        [<ApiMember(Description="The ID of the user")>]
        member val UserId:String = null with get,set

    ///<summary>
    ///Duplicate a flow
    ///</summary>
    [<Route("/flows/{flowId}/copy", "POST")>]
    [<Api(Description="Duplicate a flow")>]
    [<AllowNullLiteral>]
    type CopyFlow() = 
        interface IReturn<FlowInfo>
        interface IPost

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

    ///<summary>
    ///Delete a flow
    ///</summary>
    [<Route("/flows/{flowId}", "DELETE")>]
    [<Api(Description="Delete a flow")>]
    [<AllowNullLiteral>]
    type DeleteFlow() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

    ///<summary>
    ///Export flows and custom fields
    ///</summary>
    [<Route("/packages", "GET")>]
    [<Api(Description="Export flows and custom fields")>]
    [<AllowNullLiteral>]
    type ExportPackage() = 
        interface IReturn<PackageInfo>
        interface IGet

        ///<summary>
        ///The account to export from
        ///</summary>
        [<ApiMember(Description="The account to export from")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The IDs of the flows to export
        ///</summary>
        [<ApiMember(Description="The IDs of the flows to export")>]
        member val FlowIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Whether to add custom fields that the flows do not use
        ///</summary>
        [<ApiMember(Description="Whether to add custom fields that the flows do not use")>]
        member val IncludeAllCustomFields:Boolean = new Boolean() with get,set

    ///<summary>
    ///Specifications of the nodes usable in a flow
    ///</summary>
    [<Route("/flows/available-nodes", "GET")>]
    [<Api(Description="Specifications of the nodes usable in a flow")>]
    [<AllowNullLiteral>]
    type GetAvailableNodes() = 
        interface IReturn<ResizeArray<AvailableFlowNode>>
        interface IGet

        ///<summary>
        ///Narrows the nodes to what suits this flow
        ///</summary>
        [<ApiMember(Description="Narrows the nodes to what suits this flow")>]
        member val FlowId:String = null with get,set

    ///<summary>
    ///One flow with its graph
    ///</summary>
    [<Route("/flows/{flowId}", "GET")>]
    [<Api(Description="One flow with its graph")>]
    [<AllowNullLiteral>]
    type GetFlow() = 
        interface IReturn<FlowInfo>
        interface IGet

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

    ///<summary>
    ///Field names offered by each value source
    ///</summary>
    [<Route("/flows/parameters", "GET")>]
    [<Api(Description="Field names offered by each value source")>]
    [<AllowNullLiteral>]
    type GetParameterFieldNames() = 
        interface IReturn<GetParameterFieldNamesResponse>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///Whether to leave out fields such as the customer name
        ///</summary>
        [<ApiMember(Description="Whether to leave out fields such as the customer name")>]
        member val ExcludeBuiltInFields:Boolean = new Boolean() with get,set

    ///<summary>
    ///Import an exported package
    ///</summary>
    [<Route("/packages", "POST")>]
    [<Api(Description="Import an exported package")>]
    [<AllowNullLiteral>]
    type ImportPackage() = 
        interface IReturn<PackageImportInfo>
        interface IPost

        ///<summary>
        ///The account to import into
        ///</summary>
        [<ApiMember(Description="The account to import into")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The exported package
        ///</summary>
        [<ApiMember(Description="The exported package")>]
        member val Package:PackageInfo = null with get,set

        ///<summary>
        ///Whether to say what would happen, and change nothing
        ///</summary>
        [<ApiMember(Description="Whether to say what would happen, and change nothing")>]
        member val Preflight:Boolean = new Boolean() with get,set

        ///<summary>
        ///What customers, tags and flows of the package are in the account, by ID
        ///</summary>
        [<ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")>]
        member val ResourceMap:Dictionary<String, String> = new Dictionary<String, String>() with get,set

    ///<summary>
    ///Flows
    ///</summary>
    [<Route("/flows", "GET")>]
    [<Api(Description="Flows")>]
    [<AllowNullLiteral>]
    type ListFlows() = 
        inherit ListRequest<FlowInfo>()
        interface IReturn<ListResponse<FlowInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by name (contains match)")>]
        member val NameFilter:String = null with get,set

        ///<summary>
        ///Only those with all of these tags
        ///</summary>
        [<ApiMember(Description="Only those with all of these tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only flows with this role
        ///</summary>
        [<ApiMember(Description="Only flows with this role")>]
        member val Role:Nullable<FlowRoles> = new Nullable<FlowRoles>() with get,set

        ///<summary>
        ///Whether to include the node graph; without it, listings leave it out
        ///</summary>
        [<ApiMember(Description="Whether to include the node graph; without it, listings leave it out")>]
        member val IncludeNodes:Boolean = new Boolean() with get,set

        ///<summary>
        ///Only flows that use this type of node
        ///</summary>
        [<ApiMember(Description="Only flows that use this type of node")>]
        member val NodeTypeFilter:String = null with get,set

    ///<summary>
    ///Create a flow
    ///</summary>
    [<Route("/flows", "POST")>]
    [<Api(Description="Create a flow")>]
    [<AllowNullLiteral>]
    type NewFlow() = 
        interface IReturn<FlowInfo>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The name of the flow
        ///</summary>
        [<ApiMember(Description="The name of the flow")>]
        member val Name:String = null with get,set

        ///<summary>
        ///What the flow can be used for
        ///</summary>
        [<ApiMember(Description="What the flow can be used for")>]
        member val Roles:ResizeArray<FlowRoles> = new ResizeArray<FlowRoles>() with get,set

        ///<summary>
        ///What the flow does
        ///</summary>
        [<ApiMember(Description="What the flow does")>]
        member val Description:String = null with get,set

        ///<summary>
        ///Notes for those who edit the flow
        ///</summary>
        [<ApiMember(Description="Notes for those who edit the flow")>]
        member val Notes:String = null with get,set

        ///<summary>
        ///The ID of the customer the flow belongs to
        ///</summary>
        [<ApiMember(Description="The ID of the customer the flow belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The nodes
        ///</summary>
        [<ApiMember(Description="The nodes")>]
        member val Nodes:ResizeArray<FlowNode> = new ResizeArray<FlowNode>() with get,set

        ///<summary>
        ///The values the flow takes and gives
        ///</summary>
        [<ApiMember(Description="The values the flow takes and gives")>]
        member val Parameters:ResizeArray<FlowParameter> = new ResizeArray<FlowParameter>() with get,set

        ///<summary>
        ///Where the flow ends
        ///</summary>
        [<ApiMember(Description="Where the flow ends")>]
        member val Exits:ResizeArray<FlowExit> = new ResizeArray<FlowExit>() with get,set

        ///<summary>
        ///Designer layout data
        ///</summary>
        [<ApiMember(Description="Designer layout data")>]
        member val UI:FlowUI = null with get,set

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [<ApiMember(Description="The IDs of the tags")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Why, for the revision this makes
        ///</summary>
        [<ApiMember(Description="Why, for the revision this makes")>]
        member val Comment:String = null with get,set

    ///<summary>
    ///Change a flow; arrays sent replace the stored arrays whole
    ///</summary>
    [<Route("/flows/{flowId}", "PATCH")>]
    [<Api(Description="Change a flow; arrays sent replace the stored arrays whole")>]
    [<AllowNullLiteral>]
    type PatchFlow() = 
        interface IReturn<FlowInfo>
        interface IPatch

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The name of the flow
        ///</summary>
        [<ApiMember(Description="The name of the flow")>]
        member val Name:String = null with get,set

        ///<summary>
        ///What the flow can be used for, replaced whole
        ///</summary>
        [<ApiMember(Description="What the flow can be used for, replaced whole")>]
        member val Roles:ResizeArray<FlowRoles> = new ResizeArray<FlowRoles>() with get,set

        ///<summary>
        ///What the flow does
        ///</summary>
        [<ApiMember(Description="What the flow does")>]
        member val Description:String = null with get,set

        ///<summary>
        ///Notes for those who edit the flow
        ///</summary>
        [<ApiMember(Description="Notes for those who edit the flow")>]
        member val Notes:String = null with get,set

        ///<summary>
        ///The ID of the customer the flow belongs to
        ///</summary>
        [<ApiMember(Description="The ID of the customer the flow belongs to")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The nodes, replaced whole
        ///</summary>
        [<ApiMember(Description="The nodes, replaced whole")>]
        member val Nodes:ResizeArray<FlowNode> = new ResizeArray<FlowNode>() with get,set

        ///<summary>
        ///The values the flow takes and gives, replaced whole
        ///</summary>
        [<ApiMember(Description="The values the flow takes and gives, replaced whole")>]
        member val Parameters:ResizeArray<FlowParameter> = new ResizeArray<FlowParameter>() with get,set

        ///<summary>
        ///Where the flow ends, replaced whole
        ///</summary>
        [<ApiMember(Description="Where the flow ends, replaced whole")>]
        member val Exits:ResizeArray<FlowExit> = new ResizeArray<FlowExit>() with get,set

        ///<summary>
        ///Designer layout data
        ///</summary>
        [<ApiMember(Description="Designer layout data")>]
        member val UI:FlowUI = null with get,set

        ///<summary>
        ///The IDs of the tags, replacing those there are
        ///</summary>
        [<ApiMember(Description="The IDs of the tags, replacing those there are")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Why, for the revision this makes
        ///</summary>
        [<ApiMember(Description="Why, for the revision this makes")>]
        member val Comment:String = null with get,set

    ///<summary>
    ///The states that a flow had, the newest first
    ///</summary>
    [<Route("/flows/{flowId}/revisions", "GET")>]
    [<Api(Description="The states that a flow had, the newest first")>]
    [<AllowNullLiteral>]
    type ListFlowRevisions() = 
        inherit ListRequest<FlowRevisionInfo>()
        interface IReturn<ListResponse<FlowRevisionInfo>>

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

    ///<summary>
    ///A state that a flow had, with its graph
    ///</summary>
    [<Route("/flows/{flowId}/revisions/{number}", "GET")>]
    [<Api(Description="A state that a flow had, with its graph")>]
    [<AllowNullLiteral>]
    type GetFlowRevision() = 
        interface IReturn<FlowRevisionInfo>
        interface IGet

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The number of the revision
        ///</summary>
        [<ApiMember(Description="The number of the revision")>]
        member val Number:Int32 = new Int32() with get,set

    ///<summary>
    ///What differs between two states of a flow
    ///</summary>
    [<Route("/flows/{flowId}/revisions/diff", "GET")>]
    [<Api(Description="What differs between two states of a flow")>]
    [<AllowNullLiteral>]
    type DiffFlowRevisions() = 
        interface IReturn<FlowDiff>
        interface IGet

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The number of the revision to compare with; the one before if left out
        ///</summary>
        [<ApiMember(Description="The number of the revision to compare with; the one before if left out")>]
        member val From:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///The number of the revision that is compared; the newest if left out
        ///</summary>
        [<ApiMember(Description="The number of the revision that is compared; the newest if left out")>]
        member val To:Nullable<Int32> = new Nullable<Int32>() with get,set

    ///<summary>
    ///Give a flow the name, roles, texts and graph it had, as a change of its own
    ///</summary>
    [<Route("/flows/{flowId}/revisions/{number}/restore", "POST")>]
    [<Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")>]
    [<AllowNullLiteral>]
    type RestoreFlowRevision() = 
        interface IReturn<FlowInfo>
        interface IPost

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The number of the revision
        ///</summary>
        [<ApiMember(Description="The number of the revision")>]
        member val Number:Int32 = new Int32() with get,set

        ///<summary>
        ///Why, for the revision this makes
        ///</summary>
        [<ApiMember(Description="Why, for the revision this makes")>]
        member val Comment:String = null with get,set

    ///<summary>
    ///Delete an integration
    ///</summary>
    [<Route("/integrations/{integrationId}", "DELETE")>]
    [<Api(Description="Delete an integration")>]
    [<AllowNullLiteral>]
    type DeleteIntegration() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

    ///<summary>
    ///One integration
    ///</summary>
    [<Route("/integrations/{integrationId}", "GET")>]
    [<Api(Description="One integration")>]
    [<AllowNullLiteral>]
    type GetIntegration() = 
        interface IReturn<IntegrationInfo>
        interface IGet

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

    ///<summary>
    ///Sync log
    ///</summary>
    [<Route("/integrations/{integrationId}/log", "GET")>]
    [<Api(Description="Sync log")>]
    [<AllowNullLiteral>]
    type GetIntegrationLog() = 
        interface IReturn<Object>
        interface IGet

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

    ///<summary>
    ///Integrations
    ///</summary>
    [<Route("/integrations", "GET")>]
    [<Api(Description="Integrations")>]
    [<AllowNullLiteral>]
    type ListIntegrations() = 
        inherit ListRequest<IntegrationInfo>()
        interface IReturn<ListResponse<IntegrationInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by name (contains match)")>]
        member val NameFilter:String = null with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Direct customer matches only
        ///</summary>
        [<ApiMember(Description="Direct customer matches only")>]
        member val ShallowParent:Boolean = new Boolean() with get,set

    ///<summary>
    ///Tie a customer to a CRM customer
    ///</summary>
    [<Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")>]
    [<Api(Description="Tie a customer to a CRM customer")>]
    [<AllowNullLiteral>]
    type MapIntegrationCustomer() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The ID of the customer in the CRM
        ///</summary>
        [<ApiMember(Description="The ID of the customer in the CRM")>]
        member val MapsToId:String = null with get,set

    ///<summary>
    ///Tie a user endpoint to a CRM contact
    ///</summary>
    [<Route("/integrations/{integrationId}/users/{userId}/map", "POST")>]
    [<Api(Description="Tie a user endpoint to a CRM contact")>]
    [<AllowNullLiteral>]
    type MapIntegrationUser() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

        ///<summary>
        ///The ID of the user endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the user endpoint")>]
        member val UserId:String = null with get,set

        ///<summary>
        ///The ID of the contact in the CRM
        ///</summary>
        [<ApiMember(Description="The ID of the contact in the CRM")>]
        member val MapsToId:String = null with get,set

    ///<summary>
    ///Create an integration
    ///</summary>
    [<Route("/integrations", "POST")>]
    [<Api(Description="Create an integration")>]
    [<AllowNullLiteral>]
    type NewIntegration() = 
        interface IReturn<IntegrationInfo>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The outside system
        ///</summary>
        [<ApiMember(Description="The outside system")>]
        member val Type:IntegrationTypes = new IntegrationTypes() with get,set

        ///<summary>
        ///The name of the integration
        ///</summary>
        [<ApiMember(Description="The name of the integration")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The customer under which synced customers are created
        ///</summary>
        [<ApiMember(Description="The customer under which synced customers are created")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Change an integration
    ///</summary>
    [<Route("/integrations/{integrationId}", "PATCH")>]
    [<Api(Description="Change an integration")>]
    [<AllowNullLiteral>]
    type PatchIntegration() = 
        interface IReturn<IntegrationInfo>
        interface IPatch

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

        ///<summary>
        ///The name of the integration
        ///</summary>
        [<ApiMember(Description="The name of the integration")>]
        member val Name:String = null with get,set

        ///<summary>
        ///Create customers and users while syncing
        ///</summary>
        [<ApiMember(Description="Create customers and users while syncing")>]
        member val AutomaticallyCreateCustomers:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///The settings
        ///</summary>
        [<ApiMember(Description="The settings")>]
        member val Settings:Struct = null with get,set

    ///<summary>
    ///Contacts found in the CRM
    ///</summary>
    [<Route("/integrations/{integrationId}/contacts", "GET")>]
    [<Api(Description="Contacts found in the CRM")>]
    [<AllowNullLiteral>]
    type SearchIntegrationContacts() = 
        interface IReturn<Object>
        interface IGet

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

        ///<summary>
        ///Only contacts of this customer
        ///</summary>
        [<ApiMember(Description="Only contacts of this customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///Text to search for
        ///</summary>
        [<ApiMember(Description="Text to search for")>]
        member val Query:String = null with get,set

    ///<summary>
    ///Customers found in the CRM
    ///</summary>
    [<Route("/integrations/{integrationId}/customers", "GET")>]
    [<Api(Description="Customers found in the CRM")>]
    [<AllowNullLiteral>]
    type SearchIntegrationCustomers() = 
        interface IReturn<Object>
        interface IGet

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

        ///<summary>
        ///Text to search for
        ///</summary>
        [<ApiMember(Description="Text to search for")>]
        member val Query:String = null with get,set

    ///<summary>
    ///Run a sync
    ///</summary>
    [<Route("/integrations/{integrationId}/sync", "POST")>]
    [<Api(Description="Run a sync")>]
    [<AllowNullLiteral>]
    type SyncIntegration() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the integration
        ///</summary>
        [<ApiMember(Description="The ID of the integration")>]
        member val IntegrationId:String = null with get,set

    ///<summary>
    ///Conversations with their newest message
    ///</summary>
    [<Route("/conversations", "GET")>]
    [<Api(Description="Conversations with their newest message")>]
    [<AllowNullLiteral>]
    type ListConversations() = 
        interface IReturn<ListConversationsResponse>
        interface IGet

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these endpoints
        ///</summary>
        [<ApiMember(Description="Only those of these endpoints")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those after this date (ISO 8601)
        ///</summary>
        [<ApiMember(Description="Only those after this date (ISO 8601)")>]
        member val AfterDate:String = null with get,set

    ///<summary>
    ///Messages
    ///</summary>
    [<Route("/messages", "GET")>]
    [<Api(Description="Messages")>]
    [<AllowNullLiteral>]
    type ListMessages() = 
        inherit ListRequest<MessageInfo>()
        interface IReturn<ListResponse<MessageInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these endpoints
        ///</summary>
        [<ApiMember(Description="Only those of these endpoints")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these conversations
        ///</summary>
        [<ApiMember(Description="Only those of these conversations")>]
        member val ConversationIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those after this date (ISO 8601)
        ///</summary>
        [<ApiMember(Description="Only those after this date (ISO 8601)")>]
        member val AfterDate:String = null with get,set

    ///<summary>
    ///Inbound hook that starts or continues a chat flow on an endpoint
    ///</summary>
    [<Route("/flows/message")>]
    [<Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")>]
    [<AllowNullLiteral>]
    type NewFlowMessage() = 
        interface IReturn<FlowMessageInfo>
        interface IPost

        ///<summary>
        ///The receiving endpoint
        ///</summary>
        [<ApiMember(Description="The receiving endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///Values of the session
        ///</summary>
        [<ApiMember(Description="Values of the session")>]
        member val SessionParameters:Struct = null with get,set

        ///<summary>
        ///The address it comes from
        ///</summary>
        [<ApiMember(Description="The address it comes from")>]
        member val FromAddress:String = null with get,set

        ///<summary>
        ///The address it was sent to
        ///</summary>
        [<ApiMember(Description="The address it was sent to")>]
        member val ToAddress:String = null with get,set

        ///<summary>
        ///Who sends the message
        ///</summary>
        [<ApiMember(Description="Who sends the message")>]
        member val Identity:String = null with get,set

        ///<summary>
        ///The name of the sender to show; falls back to identity
        ///</summary>
        [<ApiMember(Description="The name of the sender to show; falls back to identity")>]
        member val DisplayName:String = null with get,set

        ///<summary>
        ///The URL called when replies must go back
        ///</summary>
        [<ApiMember(Description="The URL called when replies must go back")>]
        member val MessageUrl:String = null with get,set

        ///<summary>
        ///The text of the message
        ///</summary>
        [<ApiMember(Description="The text of the message")>]
        member val Body:String = null with get,set

    ///<summary>
    ///Internal hook delivering a chat message to an endpoint
    ///</summary>
    [<Route("/chat/endpoint/message")>]
    [<Api(Description="Internal hook delivering a chat message to an endpoint")>]
    [<AllowNullLiteral>]
    type SendEndpointMessage() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///The text of the message
        ///</summary>
        [<ApiMember(Description="The text of the message")>]
        member val Body:String = null with get,set

        ///<summary>
        ///The URI of the attachment
        ///</summary>
        [<ApiMember(Description="The URI of the attachment")>]
        member val AttachmentUri:String = null with get,set

        ///<summary>
        ///The content type of the attachment
        ///</summary>
        [<ApiMember(Description="The content type of the attachment")>]
        member val AttachmentContentType:String = null with get,set

        ///<summary>
        ///Who sent the message
        ///</summary>
        [<ApiMember(Description="Who sent the message")>]
        member val Sender:String = null with get,set

        ///<summary>
        ///The name of the sender to show
        ///</summary>
        [<ApiMember(Description="The name of the sender to show")>]
        member val DisplayName:String = null with get,set

    ///<summary>
    ///Notifications sent
    ///</summary>
    [<Route("/notifications", "GET")>]
    [<Api(Description="Notifications sent")>]
    [<AllowNullLiteral>]
    type ListNotifications() = 
        inherit ListRequest<NotificationInfo>()
        interface IReturn<ListResponse<NotificationInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [<ApiMember(Description="Only those of these customers")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by sender (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by sender (contains match)")>]
        member val FromFilter:String = null with get,set

        ///<summary>
        ///Filter by receiver (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by receiver (contains match)")>]
        member val ToFilter:String = null with get,set

        ///<summary>
        ///Filter by subject (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by subject (contains match)")>]
        member val SubjectFilter:String = null with get,set

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///Only notifications of this type
        ///</summary>
        [<ApiMember(Description="Only notifications of this type")>]
        member val Type:Nullable<NotificationTypes> = new Nullable<NotificationTypes>() with get,set

    ///<summary>
    ///Placeholder that only publishes shared types
    ///</summary>
    [<Route("/not-used")>]
    [<Api(Description="Placeholder that only publishes shared types")>]
    [<AllowNullLiteral>]
    type NotUsedRequest() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///Publishes the type
        ///</summary>
        [<ApiMember(Description="Publishes the type")>]
        member val PushNotification:PushNotification = null with get,set

        ///<summary>
        ///Publishes the type
        ///</summary>
        [<ApiMember(Description="Publishes the type")>]
        member val Notifications:ResizeArray<NotificationInfo> = new ResizeArray<NotificationInfo>() with get,set

        ///<summary>
        ///Publishes the type
        ///</summary>
        [<ApiMember(Description="Publishes the type")>]
        member val NodeParameter:NodeParameter = null with get,set

    ///<summary>
    ///Buy or register a number and create its endpoint
    ///</summary>
    [<Route("/endpoints/phone-numbers", "POST")>]
    [<Api(Description="Buy or register a number and create its endpoint")>]
    [<AllowNullLiteral>]
    type BuyPhoneNumber() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The customer the number is for
        ///</summary>
        [<ApiMember(Description="The customer the number is for")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The phone number (E.164)
        ///</summary>
        [<ApiMember(Description="The phone number (E.164)")>]
        member val Number:String = null with get,set

        ///<summary>
        ///Whether to register the number only and buy nothing
        ///</summary>
        [<ApiMember(Description="Whether to register the number only and buy nothing")>]
        member val IsVirtualPhoneNumber:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [<ApiMember(Description="Whether the number is for faxes")>]
        member val IsFaxNumber:Boolean = new Boolean() with get,set

        ///<summary>
        ///The carrier's ID of the address to register the number with
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the address to register the number with")>]
        member val AddressSid:String = null with get,set

        ///<summary>
        ///The IDs of the tags of the new endpoint
        ///</summary>
        [<ApiMember(Description="The IDs of the tags of the new endpoint")>]
        member val TagIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Custom field values
        ///</summary>
        [<ApiMember(Description="Custom field values")>]
        member val Data:Struct = null with get,set

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [<ApiMember(Description="The ID of the flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [<ApiMember(Description="The values of the parameters of the flow")>]
        member val FlowParams:Struct = null with get,set

    ///<summary>
    ///Numbers available to buy
    ///</summary>
    [<Route("/endpoints/phone-numbers/search", "GET")>]
    [<Api(Description="Numbers available to buy")>]
    [<AllowNullLiteral>]
    type SearchPhoneNumbers() = 
        interface IReturn<ListResponse<AvailablePhoneNumber>>
        interface IGet

        ///<summary>
        ///The account to buy for
        ///</summary>
        [<ApiMember(Description="The account to buy for")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The area code of the number
        ///</summary>
        [<ApiMember(Description="The area code of the number")>]
        member val AreaCode:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val CountryCode:String = null with get,set

        ///<summary>
        ///The postal code
        ///</summary>
        [<ApiMember(Description="The postal code")>]
        member val PostalCode:String = null with get,set

        ///<summary>
        ///The state or province
        ///</summary>
        [<ApiMember(Description="The state or province")>]
        member val Region:String = null with get,set

        ///<summary>
        ///How far from the postal code the number may be, in miles
        ///</summary>
        [<ApiMember(Description="How far from the postal code the number may be, in miles")>]
        member val Distance:Int32 = new Int32() with get,set

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [<ApiMember(Description="Whether the number is for faxes")>]
        member val IsFaxNumber:Boolean = new Boolean() with get,set

        ///<summary>
        ///Digits the number must contain
        ///</summary>
        [<ApiMember(Description="Digits the number must contain")>]
        member val Contains:String = null with get,set

    ///<summary>
    ///Flip a number between voice and fax
    ///</summary>
    [<Route("/phone-numbers/{endpointId}/fax", "PATCH")>]
    [<Api(Description="Flip a number between voice and fax")>]
    [<AllowNullLiteral>]
    type SetPhoneNumberIsFax() = 
        interface IReturn<EndpointInfo>
        interface IPatch

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [<ApiMember(Description="Whether the number is for faxes")>]
        member val IsFax:Boolean = new Boolean() with get,set

    ///<summary>
    ///Bring phone-number endpoints in line with the carrier
    ///</summary>
    [<Route("/phone-numbers/sync", "POST")>]
    [<Api(Description="Bring phone-number endpoints in line with the carrier")>]
    [<AllowNullLiteral>]
    type SyncPhoneNumbers() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Portal call history
    ///</summary>
    [<Route("/portal/call-history", "GET")>]
    [<Api(Description="Portal call history")>]
    [<AllowNullLiteral>]
    type AppGetCallHistory() = 
        inherit ListRequest<SessionInfo>()
        interface IReturn<ListResponse<SessionInfo>>

        ///<summary>
        ///Only those of this account
        ///</summary>
        [<ApiMember(Description="Only those of this account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///Only those of this customer
        ///</summary>
        [<ApiMember(Description="Only those of this customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Portal file listing
    ///</summary>
    [<Route("/portal/files", "GET")>]
    [<Api(Description="Portal file listing")>]
    [<AllowNullLiteral>]
    type AppGetFiles() = 
        inherit ListRequest<FileInfo>()
        interface IReturn<ListResponse<FileInfo>>

        ///<summary>
        ///Only those of this account
        ///</summary>
        [<ApiMember(Description="Only those of this account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///Only those of this customer
        ///</summary>
        [<ApiMember(Description="Only those of this customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The first day on which it was created (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")>]
        member val DateCreatedStart:String = null with get,set

        ///<summary>
        ///The last day on which it was created (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")>]
        member val DateCreatedEnd:String = null with get,set

        ///<summary>
        ///Filter by file name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by file name (contains match)")>]
        member val FileNameFilter:String = null with get,set

        ///<summary>
        ///Only files of this type
        ///</summary>
        [<ApiMember(Description="Only files of this type")>]
        member val Type:Nullable<FileTypes> = new Nullable<FileTypes>() with get,set

    ///<summary>
    ///Portal listing of flows
    ///</summary>
    [<Route("/portal/flows", "GET")>]
    [<Api(Description="Portal listing of flows")>]
    [<AllowNullLiteral>]
    type AppGetFlows() = 
        inherit ListRequest<FlowInfo>()
        interface IReturn<ListResponse<FlowInfo>>

        ///<summary>
        ///Only those of this account
        ///</summary>
        [<ApiMember(Description="Only those of this account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///Only those of this customer
        ///</summary>
        [<ApiMember(Description="Only those of this customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by name (contains match)")>]
        member val NameFilter:String = null with get,set

        ///<summary>
        ///Only flows with this role
        ///</summary>
        [<ApiMember(Description="Only flows with this role")>]
        member val Role:Nullable<FlowRoles> = new Nullable<FlowRoles>() with get,set

    ///<summary>
    ///Portal home page data
    ///</summary>
    [<Route("/portal/home", "GET")>]
    [<Api(Description="Portal home page data")>]
    [<AllowNullLiteral>]
    type AppGetHomeInformation() = 
        interface IReturn<AppHomeInformation>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The first day to show (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day to show (YYYY-MM-DD)")>]
        member val FromDate:String = null with get,set

    ///<summary>
    ///Portal view of the settings
    ///</summary>
    [<Route("/portal/system-settings")>]
    [<Api(Description="Portal view of the settings")>]
    [<AllowNullLiteral>]
    type AppGetSystemSettings() = 
        interface IReturn<AppSystemSettingsInfo>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Create an AI assistant endpoint from the portal
    ///</summary>
    [<Route("/portal/assistants", "POST")>]
    [<Api(Description="Create an AI assistant endpoint from the portal")>]
    [<AllowNullLiteral>]
    type AppNewAssistant() = 
        interface IReturn<EndpointInfo>
        interface IPost

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [<ApiMember(Description="The ID of the customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///The name of the assistant
        ///</summary>
        [<ApiMember(Description="The name of the assistant")>]
        member val Name:String = null with get,set

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [<ApiMember(Description="The settings of the assistant")>]
        member val Settings:AssistantSettings = null with get,set

    ///<summary>
    ///Register a push token once
    ///</summary>
    [<Route("/app/tokens", "POST")>]
    [<Api(Description="Register a push token once")>]
    [<AllowNullLiteral>]
    type NewDeviceToken() = 
        interface IReturn<DeviceTokenInfo>
        interface IPost

        ///<summary>
        ///The type of the device
        ///</summary>
        [<ApiMember(Description="The type of the device")>]
        member val DeviceType:DeviceTypes = new DeviceTypes() with get,set

        ///<summary>
        ///The push token of the device
        ///</summary>
        [<ApiMember(Description="The push token of the device")>]
        member val Token:String = null with get,set

    ///<summary>
    ///Queue an agent-state report
    ///</summary>
    [<Route("/reports/agent-state")>]
    [<Api(Description="Queue an agent-state report")>]
    [<AllowNullLiteral>]
    type AgentStateReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Queue a billing report
    ///</summary>
    [<Route("/reports/billing")>]
    [<Api(Description="Queue a billing report")>]
    [<AllowNullLiteral>]
    type BillingReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///Whether to add customer IDs to the output
        ///</summary>
        [<ApiMember(Description="Whether to add customer IDs to the output")>]
        member val IncludeCustomerIds:Boolean = new Boolean() with get,set

    ///<summary>
    ///Queue a call center abandon report
    ///</summary>
    [<Route("/reports/call-center-abandon", "POST")>]
    [<Api(Description="Queue a call center abandon report")>]
    [<AllowNullLiteral>]
    type CallCenterAbandonReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Queue a call center detail report
    ///</summary>
    [<Route("/reports/call-center-detail", "POST")>]
    [<Api(Description="Queue a call center detail report")>]
    [<AllowNullLiteral>]
    type CallCenterDetailReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Queue a call center report
    ///</summary>
    [<Route("/reports/call-center", "POST")>]
    [<Api(Description="Queue a call center report")>]
    [<AllowNullLiteral>]
    type CallCenterReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Queue a call history report
    ///</summary>
    [<Route("/reports/call-history", "POST")>]
    [<Api(Description="Queue a call history report")>]
    [<AllowNullLiteral>]
    type CallHistoryReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

        ///<summary>
        ///Only calls of this customer
        ///</summary>
        [<ApiMember(Description="Only calls of this customer")>]
        member val CustomerId:String = null with get,set

        ///<summary>
        ///Only calls of this endpoint
        ///</summary>
        [<ApiMember(Description="Only calls of this endpoint")>]
        member val EndpointId:String = null with get,set

        ///<summary>
        ///Whether to look at archived sessions too
        ///</summary>
        [<ApiMember(Description="Whether to look at archived sessions too")>]
        member val IncludeArchivedSessions:Boolean = new Boolean() with get,set

    ///<summary>
    ///Queue a call outcome report
    ///</summary>
    [<Route("/reports/call-outcome", "POST")>]
    [<Api(Description="Queue a call outcome report")>]
    [<AllowNullLiteral>]
    type CallOutcomeReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

        ///<summary>
        ///Only calls of this flow
        ///</summary>
        [<ApiMember(Description="Only calls of this flow")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///Only calls in this state
        ///</summary>
        [<ApiMember(Description="Only calls in this state")>]
        member val SpecificState:String = null with get,set

    ///<summary>
    ///Queue a call detail record report
    ///</summary>
    [<Route("/reports/cdr", "POST")>]
    [<Api(Description="Queue a call detail record report")>]
    [<AllowNullLiteral>]
    type CdrReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Delete a report and its workbook
    ///</summary>
    [<Route("/reports/{reportId}", "DELETE")>]
    [<Api(Description="Delete a report and its workbook")>]
    [<AllowNullLiteral>]
    type DeleteReport() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the report
        ///</summary>
        [<ApiMember(Description="The ID of the report")>]
        member val ReportId:String = null with get,set

    ///<summary>
    ///Workbook of a completed report
    ///</summary>
    [<Route("/reports/{reportId}.xlsx", "GET")>]
    [<Api(Description="Workbook of a completed report")>]
    [<AllowNullLiteral>]
    type DownloadReport() = 
        interface IReturn<System.IO.Stream>
        interface IGet

        ///<summary>
        ///The ID of the report
        ///</summary>
        [<ApiMember(Description="The ID of the report")>]
        member val ReportId:String = null with get,set

    ///<summary>
    ///Queue an endpoint report
    ///</summary>
    [<Route("/reports/endpoints", "GET")>]
    [<Api(Description="Queue an endpoint report")>]
    [<AllowNullLiteral>]
    type EndpointsReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///Only these types of endpoint
        ///</summary>
        [<ApiMember(Description="Only these types of endpoint")>]
        member val Types:ResizeArray<EndpointTypes> = new ResizeArray<EndpointTypes>() with get,set

        ///<summary>
        ///Only endpoints of this customer
        ///</summary>
        [<ApiMember(Description="Only endpoints of this customer")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Reports created by the caller
    ///</summary>
    [<Route("/reports", "GET")>]
    [<Api(Description="Reports created by the caller")>]
    [<AllowNullLiteral>]
    type ListReports() = 
        interface IReturn<ListReportsResponse>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Queue a metric report
    ///</summary>
    [<Route("/reports/metric", "POST")>]
    [<Api(Description="Queue a metric report")>]
    [<AllowNullLiteral>]
    type MetricReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [<ApiMember(Description="The time zone (IANA)")>]
        member val TimeZoneId:String = null with get,set

        ///<summary>
        ///The metric to report on
        ///</summary>
        [<ApiMember(Description="The metric to report on")>]
        member val MetricName:String = null with get,set

    ///<summary>
    ///Queue a sync phone numbers report
    ///</summary>
    [<Route("/reports/sync-phone-numbers", "POST")>]
    [<Api(Description="Queue a sync phone numbers report")>]
    [<AllowNullLiteral>]
    type SyncPhoneNumbersReport() = 
        inherit ReportRequest()
        interface IReturn<ReportInfo>

        ///<summary>
        ///Whether to include the numbers of the fax carrier
        ///</summary>
        [<ApiMember(Description="Whether to include the numbers of the fax carrier")>]
        member val SyncDocumoNumbers:Boolean = new Boolean() with get,set

    ///<summary>
    ///Turn the call into a conference if it is not one, then dial a further party
    ///</summary>
    [<Route("/sessions/{sessionId}/conference/members", "POST")>]
    [<Api(Description="Turn the call into a conference if it is not one, then dial a further party")>]
    [<AllowNullLiteral>]
    type AddConferenceMember() = 
        interface IReturn<SessionInfo>
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The carrier's ID of the call leg on the voice device
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the call leg on the voice device")>]
        member val CallSid:String = null with get,set

        ///<summary>
        ///The party to invite
        ///</summary>
        [<ApiMember(Description="The party to invite")>]
        member val Destination:String = null with get,set

        ///<summary>
        ///The caller ID to present (E.164)
        ///</summary>
        [<ApiMember(Description="The caller ID to present (E.164)")>]
        member val FromNumber:String = null with get,set

    ///<summary>
    ///Append text to a session log
    ///</summary>
    [<Route("/sessions/{sessionId}/log", "POST")>]
    [<Api(Description="Append text to a session log")>]
    [<AllowNullLiteral>]
    type AddToSessionLog() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The text to append
        ///</summary>
        [<ApiMember(Description="The text to append")>]
        member val Message:String = null with get,set

    ///<summary>
    ///Remove a member from a chat
    ///</summary>
    [<Route("/sessions/{sessionId}/members/{memberId}", "DELETE")>]
    [<Api(Description="Remove a member from a chat")>]
    [<AllowNullLiteral>]
    type DeleteChatMember() = 
        interface IReturn<SessionInfo>
        interface IDelete

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The identity of the member
        ///</summary>
        [<ApiMember(Description="The identity of the member")>]
        member val MemberId:String = null with get,set

    ///<summary>
    ///Bulk delete an account's sessions in a time range
    ///</summary>
    [<Route("/sessions", "DELETE")>]
    [<Api(Description="Bulk delete an account's sessions in a time range")>]
    [<AllowNullLiteral>]
    type DeleteSessions() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The account whose sessions to delete
        ///</summary>
        [<ApiMember(Description="The account whose sessions to delete", IsRequired=true)>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///Sessions from this moment on (ISO 8601)
        ///</summary>
        [<ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)>]
        member val StartDateTime:String = null with get,set

        ///<summary>
        ///Sessions up to this moment (ISO 8601)
        ///</summary>
        [<ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)>]
        member val EndDateTime:String = null with get,set

    ///<summary>
    ///End one session or one call leg of it
    ///</summary>
    [<Route("/sessions/{sessionId}", "DELETE")>]
    [<Api(Description="End one session or one call leg of it")>]
    [<AllowNullLiteral>]
    type EndSession() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The call leg to end; none ends the session
        ///</summary>
        [<ApiMember(Description="The call leg to end; none ends the session")>]
        member val CallSid:String = null with get,set

    ///<summary>
    ///Carrier calls in progress for a whole account
    ///</summary>
    [<Route("/calls/active", "GET")>]
    [<Api(Description="Carrier calls in progress for a whole account")>]
    [<AllowNullLiteral>]
    type GetActiveCalls() = 
        interface IReturn<GetActiveCallsResponse>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Active sessions of the signed-in phone user
    ///</summary>
    [<Route("/sessions/active", "GET")>]
    [<Api(Description="Active sessions of the signed-in phone user")>]
    [<AllowNullLiteral>]
    type GetActiveSessions() = 
        interface IReturn<GetMySessionsResponse>
        interface IGet

    ///<summary>
    ///Active sessions of the signed-in user
    ///</summary>
    [<Route("/sessions/my", "GET")>]
    [<Api(Description="Active sessions of the signed-in user")>]
    [<AllowNullLiteral>]
    type GetMySessions() = 
        interface IReturn<GetMySessionsResponse>
        interface IGet

    ///<summary>
    ///One session with its log
    ///</summary>
    [<Route("/sessions/{sessionId}", "GET")>]
    [<Api(Description="One session with its log")>]
    [<AllowNullLiteral>]
    type GetSession() = 
        interface IReturn<SessionInfo>
        interface IGet

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Chat transcript of a session
    ///</summary>
    [<Route("/sessions/{sessionId}/transcript", "GET")>]
    [<Api(Description="Chat transcript of a session")>]
    [<AllowNullLiteral>]
    type GetSessionTranscript() = 
        interface IReturn<Object>
        interface IGet

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///Whether to include earlier chats of the same parties
        ///</summary>
        [<ApiMember(Description="Whether to include earlier chats of the same parties")>]
        member val IncludeHistorical:Boolean = new Boolean() with get,set

        ///<summary>
        ///Only history after this date (ISO 8601)
        ///</summary>
        [<ApiMember(Description="Only history after this date (ISO 8601)")>]
        member val HistoricalCutOffDate:String = null with get,set

    ///<summary>
    ///Put a session on hold
    ///</summary>
    [<Route("/sessions/{sessionId}/hold", "POST")>]
    [<Api(Description="Put a session on hold")>]
    [<AllowNullLiteral>]
    type HoldSession() = 
        interface IReturn<SessionInfo>
        interface IPost

        ///<summary>
        ///The carrier's ID of the local call leg
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the local call leg")>]
        member val CallSid:String = null with get,set

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///Why the session is being held
        ///</summary>
        [<ApiMember(Description="Why the session is being held")>]
        member val Reason:SessionHoldReasons = new SessionHoldReasons() with get,set

    ///<summary>
    ///Add a member to a chat session
    ///</summary>
    [<Route("/sessions/{sessionId}/members", "POST")>]
    [<Api(Description="Add a member to a chat session")>]
    [<AllowNullLiteral>]
    type InviteChatMember() = 
        interface IReturn<SessionInfo>
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The endpoint to invite
        ///</summary>
        [<ApiMember(Description="The endpoint to invite")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Retrieve a list of sessions
    ///</summary>
    [<Route("/sessions", "GET")>]
    [<Api(Description="Retrieve a list of sessions")>]
    [<AllowNullLiteral>]
    type ListSessions() = 
        inherit ListRequest<SessionInfo>()
        interface IReturn<ListResponse<SessionInfo>>

        ///<summary>
        ///The account IDs for the sessions to retrieve
        ///</summary>
        [<ApiMember(Description="The account IDs for the sessions to retrieve")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Whether to search live or archived sessions
        ///</summary>
        [<ApiMember(Description="Whether to search live or archived sessions")>]
        member val SearchArchive:Boolean = new Boolean() with get,set

        ///<summary>
        ///The start date to retrieve usage records for (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The end date to retrieve usage records for (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///The IDs of the customers whose sessions you want to retrieve
        ///</summary>
        [<ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The IDs of the endpoints whose sessions you want to retrieve
        ///</summary>
        [<ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by the from  (this is a contains search)
        ///</summary>
        [<ApiMember(Description="Filter by the from  (this is a contains search)")>]
        member val From:String = null with get,set

        ///<summary>
        ///Filter by the to  (this is a contains search)
        ///</summary>
        [<ApiMember(Description="Filter by the to  (this is a contains search)")>]
        member val To:String = null with get,set

        ///<summary>
        ///Filter by text in the log
        ///</summary>
        [<ApiMember(Description="Filter by text in the log")>]
        member val Log:String = null with get,set

        ///<summary>
        ///Filter by parent session ID
        ///</summary>
        [<ApiMember(Description="Filter by parent session ID")>]
        member val ParentSessionId:String = null with get,set

    ///<summary>
    ///Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
    ///</summary>
    [<Route("/sessions/outgoing", "POST")>]
    [<Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")>]
    [<AllowNullLiteral>]
    type NewOutgoingSession() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The flow to run once the call is answered
        ///</summary>
        [<ApiMember(Description="The flow to run once the call is answered")>]
        member val FlowId:String = null with get,set

        ///<summary>
        ///The number to dial (E.164)
        ///</summary>
        [<ApiMember(Description="The number to dial (E.164)")>]
        member val NumberToDial:String = null with get,set

        ///<summary>
        ///The caller ID to present, an owned number (E.164)
        ///</summary>
        [<ApiMember(Description="The caller ID to present, an owned number (E.164)")>]
        member val CallerId:String = null with get,set

    ///<summary>
    ///Create a session (voice, chat or fax) for the signed-in user
    ///</summary>
    [<Route("/sessions", "POST")>]
    [<Api(Description="Create a session (voice, chat or fax) for the signed-in user")>]
    [<AllowNullLiteral>]
    type NewSession() = 
        interface IReturn<SessionInfo>
        interface IPost

        ///<summary>
        ///The flow channel
        ///</summary>
        [<ApiMember(Description="The flow channel")>]
        member val Channel:FlowChannels = new FlowChannels() with get,set

        ///<summary>
        ///What was dialed
        ///</summary>
        [<ApiMember(Description="What was dialed")>]
        member val Destination:String = null with get,set

        ///<summary>
        ///The caller ID to present (E.164)
        ///</summary>
        [<ApiMember(Description="The caller ID to present (E.164)")>]
        member val CallerId:String = null with get,set

    ///<summary>
    ///Hold or mute a conference member
    ///</summary>
    [<Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")>]
    [<Api(Description="Hold or mute a conference member")>]
    [<AllowNullLiteral>]
    type PatchConferenceMember() = 
        interface IReturn<SessionInfo>
        interface IPatch

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The carrier's ID of the member's call leg
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the member's call leg")>]
        member val CallSid:String = null with get,set

        ///<summary>
        ///Whether the member is on hold
        ///</summary>
        [<ApiMember(Description="Whether the member is on hold")>]
        member val Hold:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///Whether the member is muted
        ///</summary>
        [<ApiMember(Description="Whether the member is muted")>]
        member val Muted:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    ///<summary>
    ///Change console data or states of a session
    ///</summary>
    [<Route("/sessions/{sessionId}", "PATCH")>]
    [<Api(Description="Change console data or states of a session")>]
    [<AllowNullLiteral>]
    type PatchSession() = 
        interface IReturn<SessionInfo>
        interface IPatch

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///Any console data for the session
        ///</summary>
        [<ApiMember(Description="Any console data for the session")>]
        member val ConsoleData:String = null with get,set

        ///<summary>
        ///The call state of the session
        ///</summary>
        [<ApiMember(Description="The call state of the session")>]
        member val CallState:Nullable<SessionCallState> = new Nullable<SessionCallState>() with get,set

        ///<summary>
        ///The reason for the hold
        ///</summary>
        [<ApiMember(Description="The reason for the hold")>]
        member val HoldReason:Nullable<SessionHoldReasons> = new Nullable<SessionHoldReasons>() with get,set

        ///<summary>
        ///The queue state of the session
        ///</summary>
        [<ApiMember(Description="The queue state of the session")>]
        member val QueueState:Nullable<SessionQueueStates> = new Nullable<SessionQueueStates>() with get,set

    ///<summary>
    ///Start recording a session
    ///</summary>
    [<Route("/sessions/{sessionId}/record", "POST")>]
    [<Api(Description="Start recording a session")>]
    [<AllowNullLiteral>]
    type RecordSession() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Send the session somewhere else
    ///</summary>
    [<Route("/sessions/{sessionId}/redirect", "POST")>]
    [<Api(Description="Send the session somewhere else")>]
    [<AllowNullLiteral>]
    type RedirectSession() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///Where to send the session
        ///</summary>
        [<ApiMember(Description="Where to send the session")>]
        member val Destination:String = null with get,set

        ///<summary>
        ///The caller ID to present (E.164)
        ///</summary>
        [<ApiMember(Description="The caller ID to present (E.164)")>]
        member val CallerId:String = null with get,set

    ///<summary>
    ///Reject an offered session
    ///</summary>
    [<Route("/sessions/{sessionId}/reject", "POST")>]
    [<Api(Description="Reject an offered session")>]
    [<AllowNullLiteral>]
    type RejectSession() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Send a message within a session
    ///</summary>
    [<Route("/sessions/{sessionId}/messages", "POST")>]
    [<Api(Description="Send a message within a session")>]
    [<AllowNullLiteral>]
    type SendSessionMessage() = 
        interface IReturnVoid
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The text of the message
        ///</summary>
        [<ApiMember(Description="The text of the message")>]
        member val Body:String = null with get,set

        ///<summary>
        ///The URI of the attachment
        ///</summary>
        [<ApiMember(Description="The URI of the attachment")>]
        member val AttachmentUri:String = null with get,set

        ///<summary>
        ///The content type of the attachment
        ///</summary>
        [<ApiMember(Description="The content type of the attachment")>]
        member val AttachmentContentType:String = null with get,set

    ///<summary>
    ///Turn a session into a conference
    ///</summary>
    [<Route("/sessions/{sessionId}/conference", "POST")>]
    [<Api(Description="Turn a session into a conference")>]
    [<AllowNullLiteral>]
    type StartConference() = 
        interface IReturn<SessionInfo>
        interface IPost

        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session")>]
        member val SessionId:String = null with get,set

        ///<summary>
        ///The carrier's ID of the call leg to start with
        ///</summary>
        [<ApiMember(Description="The carrier's ID of the call leg to start with")>]
        member val CallSid:String = null with get,set

    ///<summary>
    ///Settings of the whole installation
    ///</summary>
    [<Route("/global/settings", "GET")>]
    [<Api(Description="Settings of the whole installation")>]
    [<AllowNullLiteral>]
    type GetGlobalSettings() = 
        interface IReturn<GlobalSettingsInfo>
        interface IGet

    ///<summary>
    ///Account-level settings
    ///</summary>
    [<Route("/system/settings", "GET")>]
    [<Api(Description="Account-level settings")>]
    [<AllowNullLiteral>]
    type GetSystemSettings() = 
        interface IReturn<SystemSettingsInfo>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Per-country dialing permissions
    ///</summary>
    [<Route("/system/dialing-permissions", "GET")>]
    [<Api(Description="Per-country dialing permissions")>]
    [<AllowNullLiteral>]
    type ListDialingPermissions() = 
        interface IReturn<ListResponse<DialingPermissionsInfo>>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///System log
    ///</summary>
    [<Api(Description="System log")>]
    [<AllowNullLiteral>]
    type ListLogEntries() = 
        inherit ListRequest<LogEntryInfo>()
        interface IReturn<ListResponse<LogEntryInfo>>

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [<ApiMember(Description="Only those of these accounts; none means every account the caller can use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Only entries of these customers; _ stands for entries of the account itself
        ///</summary>
        [<ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The first day (YYYY-MM-DD)")>]
        member val StartDate:String = null with get,set

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [<ApiMember(Description="The last day (YYYY-MM-DD)")>]
        member val EndDate:String = null with get,set

        ///<summary>
        ///Filter by text in the description (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by text in the description (contains match)")>]
        member val Description:String = null with get,set

    ///<summary>
    ///Change what may be dialed in one country
    ///</summary>
    [<Route("/system/dialing-permissions/{isoCode}", "PATCH")>]
    [<Api(Description="Change what may be dialed in one country")>]
    [<AllowNullLiteral>]
    type PatchDialingPermissions() = 
        interface IReturnVoid
        interface IPatch

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val IsoCode:String = null with get,set

        ///<summary>
        ///Whether ordinary numbers may be dialed
        ///</summary>
        [<ApiMember(Description="Whether ordinary numbers may be dialed")>]
        member val LowRiskNumbersEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether high-risk special numbers may be dialed
        ///</summary>
        [<ApiMember(Description="Whether high-risk special numbers may be dialed")>]
        member val HighRiskSpecialNumbersEnabled:Boolean = new Boolean() with get,set

        ///<summary>
        ///Whether numbers prone to toll fraud may be dialed
        ///</summary>
        [<ApiMember(Description="Whether numbers prone to toll fraud may be dialed")>]
        member val HighRiskTollfraudNumbersEnabled:Boolean = new Boolean() with get,set

    ///<summary>
    ///Change settings of the whole installation
    ///</summary>
    [<Route("/global/settings", "PATCH")>]
    [<Api(Description="Change settings of the whole installation")>]
    [<AllowNullLiteral>]
    type PatchGlobalSettings() = 
        interface IReturn<GlobalSettingsInfo>
        interface IPatch

        ///<summary>
        ///Documentation text that accounts begin with
        ///</summary>
        [<ApiMember(Description="Documentation text that accounts begin with")>]
        member val Documentation:String = null with get,set

        ///<summary>
        ///For how many days recordings are kept; 0 is for ever
        ///</summary>
        [<ApiMember(Description="For how many days recordings are kept; 0 is for ever")>]
        member val RecordingRetentionDays:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [<ApiMember(Description="Whether calls may be transferred with SIP REFER")>]
        member val EnableSipRefer:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off; 0 is never
        ///</summary>
        [<ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")>]
        member val AutoAgentLogoffSeconds:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [<ApiMember(Description="The region of the carrier through which SIP calls go")>]
        member val DefaultSipRegion:Nullable<TwilioSipRegions> = new Nullable<TwilioSipRegions>() with get,set

    ///<summary>
    ///Change account-level settings
    ///</summary>
    [<Route("/system/settings", "PATCHY PATCH")>]
    [<Api(Description="Change account-level settings")>]
    [<AllowNullLiteral>]
    type PatchSystemSettings() = 
        interface IReturn<SystemSettingsInfo>
        interface IPatch

        ///<summary>
        ///Whether the test clock is used
        ///</summary>
        [<ApiMember(Description="Whether the test clock is used")>]
        member val OverrideSystemTime:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///The time zone of the test clock
        ///</summary>
        [<ApiMember(Description="The time zone of the test clock")>]
        member val OverrideSystemTimeZoneId:String = null with get,set

        ///<summary>
        ///The time of the test clock (ISO 8601)
        ///</summary>
        [<ApiMember(Description="The time of the test clock (ISO 8601)")>]
        member val OverrideSystemDateTime:String = null with get,set

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The custom fields of the account, replaced whole
        ///</summary>
        [<ApiMember(Description="The custom fields of the account, replaced whole")>]
        member val SystemFields:ResizeArray<SystemSettingsField> = new ResizeArray<SystemSettingsField>() with get,set

        ///<summary>
        ///The custom fields of customers, replaced whole
        ///</summary>
        [<ApiMember(Description="The custom fields of customers, replaced whole")>]
        member val CustomerFields:ResizeArray<CustomerDataField> = new ResizeArray<CustomerDataField>() with get,set

        ///<summary>
        ///The custom fields of endpoints, replaced whole
        ///</summary>
        [<ApiMember(Description="The custom fields of endpoints, replaced whole")>]
        member val EndpointFields:ResizeArray<EndpointDataField> = new ResizeArray<EndpointDataField>() with get,set

        ///<summary>
        ///The email accounts, replaced whole
        ///</summary>
        [<ApiMember(Description="The email accounts, replaced whole")>]
        member val EmailAccounts:ResizeArray<EmailAccount> = new ResizeArray<EmailAccount>() with get,set

        ///<summary>
        ///The tags of the account, replaced whole
        ///</summary>
        [<ApiMember(Description="The tags of the account, replaced whole")>]
        member val Tags:ResizeArray<Tag> = new ResizeArray<Tag>() with get,set

        ///<summary>
        ///Documentation text of the account
        ///</summary>
        [<ApiMember(Description="Documentation text of the account")>]
        member val Documentation:String = null with get,set

        ///<summary>
        ///For how many days recordings are kept
        ///</summary>
        [<ApiMember(Description="For how many days recordings are kept")>]
        member val RecordingRetentionDays:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [<ApiMember(Description="Whether calls may be transferred with SIP REFER")>]
        member val EnableSipRefer:Nullable<Boolean> = new Nullable<Boolean>() with get,set

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off
        ///</summary>
        [<ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")>]
        member val AutoAgentLogoffSeconds:Nullable<Int32> = new Nullable<Int32>() with get,set

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [<ApiMember(Description="The region of the carrier through which SIP calls go")>]
        member val DefaultSipRegion:Nullable<TwilioSipRegions> = new Nullable<TwilioSipRegions>() with get,set

    ///<summary>
    ///What may be dialed in one country
    ///</summary>
    [<Route("/system/dialing-permissions/{isoCode}", "GET")>]
    [<Api(Description="What may be dialed in one country")>]
    [<AllowNullLiteral>]
    type GetDialingPermissions() = 
        interface IReturn<DialingPermissionsInfo>
        interface IGet

        ///<summary>
        ///The ID of the account
        ///</summary>
        [<ApiMember(Description="The ID of the account")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [<ApiMember(Description="The ISO 3166 code of the country")>]
        member val IsoCode:String = null with get,set

    ///<summary>
    ///Logins that can use the given accounts
    ///</summary>
    [<Route("/users", "GET")>]
    [<Api(Description="Logins that can use the given accounts")>]
    [<AllowNullLiteral>]
    type ListUsers() = 
        inherit ListRequest<UserInfo>()
        interface IReturn<ListResponse<UserInfo>>

        ///<summary>
        ///The accounts whose logins to return
        ///</summary>
        [<ApiMember(Description="The accounts whose logins to return")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///Filter by email address (contains match)
        ///</summary>
        [<ApiMember(Description="Filter by email address (contains match)")>]
        member val EmailFilter:String = null with get,set

    ///<summary>
    ///Create a dashboard login; an email address may exist only once across the whole system
    ///</summary>
    [<Route("/users", "POST")>]
    [<Api(Description="Create a dashboard login; an email address may exist only once across the whole system")>]
    [<AllowNullLiteral>]
    type NewUser() = 
        interface IReturn<UserInfo>
        interface IPost

        ///<summary>
        ///The account to create the login under
        ///</summary>
        [<ApiMember(Description="The account to create the login under")>]
        member val AccountId:String = null with get,set

        ///<summary>
        ///The email address
        ///</summary>
        [<ApiMember(Description="The email address")>]
        member val EmailAddress:String = null with get,set

        ///<summary>
        ///The first name
        ///</summary>
        [<ApiMember(Description="The first name")>]
        member val FirstName:String = null with get,set

        ///<summary>
        ///The last name
        ///</summary>
        [<ApiMember(Description="The last name")>]
        member val LastName:String = null with get,set

        ///<summary>
        ///The password
        ///</summary>
        [<ApiMember(Description="The password")>]
        member val Password:String = null with get,set

        ///<summary>
        ///The roles; only a system administrator may set them
        ///</summary>
        [<ApiMember(Description="The roles; only a system administrator may set them")>]
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The accounts the login may use besides the one it is created under
        ///</summary>
        [<ApiMember(Description="The accounts the login may use besides the one it is created under")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Update a login
    ///</summary>
    [<Route("/users/{userId}", "PATCH")>]
    [<Api(Description="Update a login")>]
    [<AllowNullLiteral>]
    type PatchUser() = 
        interface IReturn<UserInfo>
        interface IPatch

        ///<summary>
        ///The accounts the login may use
        ///</summary>
        [<ApiMember(Description="The accounts the login may use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

        ///<summary>
        ///The ID of the user
        ///</summary>
        [<ApiMember(Description="The ID of the user")>]
        member val UserId:String = null with get,set

        ///<summary>
        ///The first name
        ///</summary>
        [<ApiMember(Description="The first name")>]
        member val FirstName:String = null with get,set

        ///<summary>
        ///The last name
        ///</summary>
        [<ApiMember(Description="The last name")>]
        member val LastName:String = null with get,set

        ///<summary>
        ///The new password; null leaves it alone
        ///</summary>
        [<ApiMember(Description="The new password; null leaves it alone")>]
        member val NewPassword:String = null with get,set

        ///<summary>
        ///The roles; only a system administrator may set them
        ///</summary>
        [<ApiMember(Description="The roles; only a system administrator may set them")>]
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///One login
    ///</summary>
    [<Route("/users/{userId}", "GET")>]
    [<Api(Description="One login")>]
    [<AllowNullLiteral>]
    type GetUser() = 
        interface IReturn<UserInfo>
        interface IGet

        ///<summary>
        ///The ID of the user
        ///</summary>
        [<ApiMember(Description="The ID of the user")>]
        member val UserId:String = null with get,set

    ///<summary>
    ///Delete a login
    ///</summary>
    [<Route("/users/{userId}", "DELETE")>]
    [<Api(Description="Delete a login")>]
    [<AllowNullLiteral>]
    type DeleteUser() = 
        interface IReturnVoid
        interface IDelete

        ///<summary>
        ///The ID of the user
        ///</summary>
        [<ApiMember(Description="The ID of the user")>]
        member val UserId:String = null with get,set

