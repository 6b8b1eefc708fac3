/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//InitializeCollections: False
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: package:servicestack/servicestack.dart
*/

import 'package:servicestack/servicestack.dart';
import 'dart:typed_data';

/**
* An endpoint by its name
*/
// @Api(Description="An endpoint by its name")
class EndpointName implements IConvertible
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? id;

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    String? displayName;

    EndpointName({this.id,this.displayName});
    EndpointName.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        displayName = json['displayName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'displayName': displayName
    };

    getTypeName() => "EndpointName";
    TypeContext? context = _ctx;
}

/**
* A value that several endpoints share
*/
// @Api(Description="A value that several endpoints share")
class DuplicateEndpoints implements IConvertible
{
    /**
    * The value, in lower case
    */
    // @ApiMember(Description="The value, in lower case")
    String? value;

    /**
    * The endpoints that have it
    */
    // @ApiMember(Description="The endpoints that have it")
    List<EndpointName>? endpoints;

    DuplicateEndpoints({this.value,this.endpoints});
    DuplicateEndpoints.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        value = json['value'];
        endpoints = JsonConverters.fromJson(json['endpoints'],'List<EndpointName>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'value': value,
        'endpoints': JsonConverters.toJson(endpoints,'List<EndpointName>',context!)
    };

    getTypeName() => "DuplicateEndpoints";
    TypeContext? context = _ctx;
}

/**
* Where a message goes
*/
enum MessageDirections
{
    Incoming,
    Outgoing,
}

/**
* A text message
*/
// @Api(Description="A text message")
class MessageInfo implements IConvertible
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message")
    String? id;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    String? endpointDisplayName;

    /**
    * The date the message was sent
    */
    // @ApiMember(Description="The date the message was sent")
    String? date;

    /**
    * Incoming or outgoing
    */
    // @ApiMember(Description="Incoming or outgoing")
    MessageDirections? direction;

    /**
    * The other party's address
    */
    // @ApiMember(Description="The other party's address")
    String? otherAddress;

    /**
    * Who sent the message
    */
    // @ApiMember(Description="Who sent the message")
    String? sender;

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    String? text;

    /**
    * Whether the message is unread
    */
    // @ApiMember(Description="Whether the message is unread")
    bool? isUnread;

    MessageInfo({this.id,this.accountId,this.customerId,this.endpointId,this.endpointDisplayName,this.date,this.direction,this.otherAddress,this.sender,this.text,this.isUnread});
    MessageInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        endpointDisplayName = json['endpointDisplayName'];
        date = json['date'];
        direction = JsonConverters.fromJson(json['direction'],'MessageDirections',context!);
        otherAddress = json['otherAddress'];
        sender = json['sender'];
        text = json['text'];
        isUnread = json['isUnread'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'customerId': customerId,
        'endpointId': endpointId,
        'endpointDisplayName': endpointDisplayName,
        'date': date,
        'direction': JsonConverters.toJson(direction,'MessageDirections',context!),
        'otherAddress': otherAddress,
        'sender': sender,
        'text': text,
        'isUnread': isUnread
    };

    getTypeName() => "MessageInfo";
    TypeContext? context = _ctx;
}

class EntityInfo implements IConvertible
{
    /**
    * The ID of the object
    */
    // @ApiMember(Description="The ID of the object")
    String? id;

    /**
    * The date the object was created
    */
    // @ApiMember(Description="The date the object was created")
    String? dateCreated;

    /**
    * The date the object was last modified
    */
    // @ApiMember(Description="The date the object was last modified")
    String? dateLastModified;

    /**
    * The user that created this object
    */
    // @ApiMember(Description="The user that created this object")
    String? createdBy;

    /**
    * The user that last modified this object
    */
    // @ApiMember(Description="The user that last modified this object")
    String? lastModifiedBy;

    EntityInfo({this.id,this.dateCreated,this.dateLastModified,this.createdBy,this.lastModifiedBy});
    EntityInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        dateCreated = json['dateCreated'];
        dateLastModified = json['dateLastModified'];
        createdBy = json['createdBy'];
        lastModifiedBy = json['lastModifiedBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'dateCreated': dateCreated,
        'dateLastModified': dateLastModified,
        'createdBy': createdBy,
        'lastModifiedBy': lastModifiedBy
    };

    getTypeName() => "EntityInfo";
    TypeContext? context = _ctx;
}

class CustomerBreadcrumb implements IConvertible
{
    String? id;
    String? name;

    CustomerBreadcrumb({this.id,this.name});
    CustomerBreadcrumb.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name
    };

    getTypeName() => "CustomerBreadcrumb";
    TypeContext? context = _ctx;
}

/**
* How a notification is sent
*/
enum NotificationTypes
{
    Email,
    Sms,
}

/**
* A notification that was sent
*/
// @Api(Description="A notification that was sent")
class NotificationInfo extends EntityInfo implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? accountName;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * How the notification was sent
    */
    // @ApiMember(Description="How the notification was sent")
    NotificationTypes? type;

    /**
    * Who sent the notification
    */
    // @ApiMember(Description="Who sent the notification")
    String? from;

    /**
    * Who it was sent to
    */
    // @ApiMember(Description="Who it was sent to")
    String? to;

    /**
    * The subject of the notification
    */
    // @ApiMember(Description="The subject of the notification")
    String? subject;

    /**
    * The text of the notification
    */
    // @ApiMember(Description="The text of the notification")
    String? body;

    NotificationInfo({this.accountId,this.accountName,this.customerId,this.customerName,this.customerBreadcrumb,this.type,this.from,this.to,this.subject,this.body});
    NotificationInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        type = JsonConverters.fromJson(json['type'],'NotificationTypes',context!);
        from = json['from'];
        to = json['to'];
        subject = json['subject'];
        body = json['body'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerName': customerName,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'type': JsonConverters.toJson(type,'NotificationTypes',context!),
        'from': from,
        'to': to,
        'subject': subject,
        'body': body
    });

    getTypeName() => "NotificationInfo";
    TypeContext? context = _ctx;
}

/**
* A number that can be bought
*/
// @Api(Description="A number that can be bought")
class AvailablePhoneNumber implements IConvertible
{
    /**
    * The phone number (E.164)
    */
    // @ApiMember(Description="The phone number (E.164)")
    String? phoneNumber;

    /**
    * The number as people write it
    */
    // @ApiMember(Description="The number as people write it")
    String? friendlyName;

    /**
    * The city
    */
    // @ApiMember(Description="The city")
    String? locality;

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    String? region;

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    String? postalCode;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCountry;

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    bool? isFax;

    /**
    * Whether callers pay nothing
    */
    // @ApiMember(Description="Whether callers pay nothing")
    bool? isTollFree;

    AvailablePhoneNumber({this.phoneNumber,this.friendlyName,this.locality,this.region,this.postalCode,this.isoCountry,this.isFax,this.isTollFree});
    AvailablePhoneNumber.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        phoneNumber = json['phoneNumber'];
        friendlyName = json['friendlyName'];
        locality = json['locality'];
        region = json['region'];
        postalCode = json['postalCode'];
        isoCountry = json['isoCountry'];
        isFax = json['isFax'];
        isTollFree = json['isTollFree'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'phoneNumber': phoneNumber,
        'friendlyName': friendlyName,
        'locality': locality,
        'region': region,
        'postalCode': postalCode,
        'isoCountry': isoCountry,
        'isFax': isFax,
        'isTollFree': isTollFree
    };

    getTypeName() => "AvailablePhoneNumber";
    TypeContext? context = _ctx;
}

/**
* Something that was changed or done
*/
// @Api(Description="Something that was changed or done")
class LogEntryInfo extends EntityInfo implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? accountName;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * The name of the user who did it
    */
    // @ApiMember(Description="The name of the user who did it")
    String? userName;

    /**
    * What happened
    */
    // @ApiMember(Description="What happened")
    String? description;

    /**
    * The name of the operation or command that did it
    */
    // @ApiMember(Description="The name of the operation or command that did it")
    String? action;

    /**
    * The ID of what was changed
    */
    // @ApiMember(Description="The ID of what was changed")
    String? subjectId;

    /**
    * The ID of the user who did it
    */
    // @ApiMember(Description="The ID of the user who did it")
    String? userId;

    /**
    * The address it was done from; the command line has none
    */
    // @ApiMember(Description="The address it was done from; the command line has none")
    String? address;

    /**
    * The ID of the request, as in its X-Request-Id header and in the server's own log
    */
    // @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    String? requestId;

    /**
    * The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
    */
    // @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    Map<String,dynamic>? before;

    /**
    * The members that changed, as they are since; all members of something that is new
    */
    // @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    Map<String,dynamic>? after;

    LogEntryInfo({this.accountId,this.accountName,this.customerId,this.customerName,this.customerBreadcrumb,this.userName,this.description,this.action,this.subjectId,this.userId,this.address,this.requestId,this.before,this.after});
    LogEntryInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        userName = json['userName'];
        description = json['description'];
        action = json['action'];
        subjectId = json['subjectId'];
        userId = json['userId'];
        address = json['address'];
        requestId = json['requestId'];
        before = JsonConverters.fromJson(json['before'],'Map<String,dynamic>',context!);
        after = JsonConverters.fromJson(json['after'],'Map<String,dynamic>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerName': customerName,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'userName': userName,
        'description': description,
        'action': action,
        'subjectId': subjectId,
        'userId': userId,
        'address': address,
        'requestId': requestId,
        'before': JsonConverters.toJson(before,'Map<String,dynamic>',context!),
        'after': JsonConverters.toJson(after,'Map<String,dynamic>',context!)
    });

    getTypeName() => "LogEntryInfo";
    TypeContext? context = _ctx;
}

enum SortOrders
{
    Ascend,
    Descend,
}

class ListRequest<T> implements IConvertible, IGet
{
    /**
    * The page of data to retrieve
    */
    // @ApiMember(Description="The page of data to retrieve")
    int? page;

    /**
    * If you want all objects to be returned. This should be used with care
    */
    // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    bool? all;

    /**
    * The number per page to retrieve
    */
    // @ApiMember(Description="The number per page to retrieve")
    int? countPerPage;

    /**
    * Specific IDs
    */
    // @ApiMember(Description="Specific IDs")
    List<String>? specificIds;

    /**
    * Specify a sort field
    */
    // @ApiMember(Description="Specify a sort field")
    String? sortField;

    /**
    * Specify a sort order
    */
    // @ApiMember(Description="Specify a sort order")
    SortOrders? sortOrder;

    /**
    * Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    */
    // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    bool? simplifiedPaging;

    ListRequest({this.page,this.all,this.countPerPage,this.specificIds,this.sortField,this.sortOrder,this.simplifiedPaging});
    ListRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        page = json['page'];
        all = json['all'];
        countPerPage = json['countPerPage'];
        specificIds = JsonConverters.fromJson(json['specificIds'],'List<String>',context!);
        sortField = json['sortField'];
        sortOrder = JsonConverters.fromJson(json['sortOrder'],'SortOrders',context!);
        simplifiedPaging = json['simplifiedPaging'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'page': page,
        'all': all,
        'countPerPage': countPerPage,
        'specificIds': JsonConverters.toJson(specificIds,'List<String>',context!),
        'sortField': sortField,
        'sortOrder': JsonConverters.toJson(sortOrder,'SortOrders',context!),
        'simplifiedPaging': simplifiedPaging
    };

    getTypeName() => "ListRequest<$T>";
    TypeContext? context = _ctx;
}

class BillingItem implements IConvertible
{
    double? baseCost;
    double? rawUnitMultiplier;
    double? unitCost;
    int? allowance;

    BillingItem({this.baseCost,this.rawUnitMultiplier,this.unitCost,this.allowance});
    BillingItem.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        baseCost = JsonConverters.toDouble(json['baseCost']);
        rawUnitMultiplier = JsonConverters.toDouble(json['rawUnitMultiplier']);
        unitCost = JsonConverters.toDouble(json['unitCost']);
        allowance = json['allowance'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'baseCost': baseCost,
        'rawUnitMultiplier': rawUnitMultiplier,
        'unitCost': unitCost,
        'allowance': allowance
    };

    getTypeName() => "BillingItem";
    TypeContext? context = _ctx;
}

class BillingSettings implements IConvertible
{
    BillingItem? base;
    BillingItem? localNumbers;
    BillingItem? tollFreeNumbers;
    BillingItem? inboundVoiceCalls;
    BillingItem? outboundVoiceCalls;
    BillingItem? inboundFaxes;
    BillingItem? outboundFaxes;
    BillingItem? inboundSmsMessages;
    BillingItem? outboundSmsMessages;
    BillingItem? aiInsights;
    BillingItem? aiLiveMinutes;
    BillingItem? aiMessages;

    BillingSettings({this.base,this.localNumbers,this.tollFreeNumbers,this.inboundVoiceCalls,this.outboundVoiceCalls,this.inboundFaxes,this.outboundFaxes,this.inboundSmsMessages,this.outboundSmsMessages,this.aiInsights,this.aiLiveMinutes,this.aiMessages});
    BillingSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        base = JsonConverters.fromJson(json['base'],'BillingItem',context!);
        localNumbers = JsonConverters.fromJson(json['localNumbers'],'BillingItem',context!);
        tollFreeNumbers = JsonConverters.fromJson(json['tollFreeNumbers'],'BillingItem',context!);
        inboundVoiceCalls = JsonConverters.fromJson(json['inboundVoiceCalls'],'BillingItem',context!);
        outboundVoiceCalls = JsonConverters.fromJson(json['outboundVoiceCalls'],'BillingItem',context!);
        inboundFaxes = JsonConverters.fromJson(json['inboundFaxes'],'BillingItem',context!);
        outboundFaxes = JsonConverters.fromJson(json['outboundFaxes'],'BillingItem',context!);
        inboundSmsMessages = JsonConverters.fromJson(json['inboundSmsMessages'],'BillingItem',context!);
        outboundSmsMessages = JsonConverters.fromJson(json['outboundSmsMessages'],'BillingItem',context!);
        aiInsights = JsonConverters.fromJson(json['aiInsights'],'BillingItem',context!);
        aiLiveMinutes = JsonConverters.fromJson(json['aiLiveMinutes'],'BillingItem',context!);
        aiMessages = JsonConverters.fromJson(json['aiMessages'],'BillingItem',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'base': JsonConverters.toJson(base,'BillingItem',context!),
        'localNumbers': JsonConverters.toJson(localNumbers,'BillingItem',context!),
        'tollFreeNumbers': JsonConverters.toJson(tollFreeNumbers,'BillingItem',context!),
        'inboundVoiceCalls': JsonConverters.toJson(inboundVoiceCalls,'BillingItem',context!),
        'outboundVoiceCalls': JsonConverters.toJson(outboundVoiceCalls,'BillingItem',context!),
        'inboundFaxes': JsonConverters.toJson(inboundFaxes,'BillingItem',context!),
        'outboundFaxes': JsonConverters.toJson(outboundFaxes,'BillingItem',context!),
        'inboundSmsMessages': JsonConverters.toJson(inboundSmsMessages,'BillingItem',context!),
        'outboundSmsMessages': JsonConverters.toJson(outboundSmsMessages,'BillingItem',context!),
        'aiInsights': JsonConverters.toJson(aiInsights,'BillingItem',context!),
        'aiLiveMinutes': JsonConverters.toJson(aiLiveMinutes,'BillingItem',context!),
        'aiMessages': JsonConverters.toJson(aiMessages,'BillingItem',context!)
    };

    getTypeName() => "BillingSettings";
    TypeContext? context = _ctx;
}

/**
* What a device is
*/
enum DeviceTypes
{
    Web,
    iOS,
    Android,
}

/**
* What a file is
*/
enum FileTypes
{
    Upload,
    VoiceMessage,
    CallRecording,
    Fax,
    Attachment,
    FaxOutgoing,
    LiveAnswerRecording,
}

/**
* One thing said in a conversation
*/
// @Api(Description="One thing said in a conversation")
class LiveAnswerCallbackTranscriptMessage implements IConvertible
{
    /**
    * The moment it was said
    */
    // @ApiMember(Description="The moment it was said")
    DateTime? date;

    /**
    * The role of the speaker
    */
    // @ApiMember(Description="The role of the speaker")
    String? role;

    /**
    * The name of the sender
    */
    // @ApiMember(Description="The name of the sender")
    String? senderName;

    /**
    * The name of the receiver
    */
    // @ApiMember(Description="The name of the receiver")
    String? targetName;

    /**
    * The name of the function that was called
    */
    // @ApiMember(Description="The name of the function that was called")
    String? functionName;

    /**
    * The arguments of the function (JSON)
    */
    // @ApiMember(Description="The arguments of the function (JSON)")
    String? functionArgs;

    /**
    * What was said
    */
    // @ApiMember(Description="What was said")
    String? content;

    LiveAnswerCallbackTranscriptMessage({this.date,this.role,this.senderName,this.targetName,this.functionName,this.functionArgs,this.content});
    LiveAnswerCallbackTranscriptMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = JsonConverters.fromJson(json['date'],'DateTime',context!);
        role = json['role'];
        senderName = json['senderName'];
        targetName = json['targetName'];
        functionName = json['functionName'];
        functionArgs = json['functionArgs'];
        content = json['content'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': JsonConverters.toJson(date,'DateTime',context!),
        'role': role,
        'senderName': senderName,
        'targetName': targetName,
        'functionName': functionName,
        'functionArgs': functionArgs,
        'content': content
    };

    getTypeName() => "LiveAnswerCallbackTranscriptMessage";
    TypeContext? context = _ctx;
}

/**
* A file that came with a conversation
*/
// @Api(Description="A file that came with a conversation")
class LiveAnswerCallbackAttachment implements IConvertible
{
    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    String? fileName;

    /**
    * The content type
    */
    // @ApiMember(Description="The content type")
    String? contentType;

    /**
    * Where the bytes are
    */
    // @ApiMember(Description="Where the bytes are")
    String? uri;

    /**
    * The bytes (base64)
    */
    // @ApiMember(Description="The bytes (base64)")
    String? data;

    LiveAnswerCallbackAttachment({this.fileName,this.contentType,this.uri,this.data});
    LiveAnswerCallbackAttachment.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileName = json['fileName'];
        contentType = json['contentType'];
        uri = json['uri'];
        data = json['data'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileName': fileName,
        'contentType': contentType,
        'uri': uri,
        'data': data
    };

    getTypeName() => "LiveAnswerCallbackAttachment";
    TypeContext? context = _ctx;
}

/**
* What the carrier posts to a callback
*/
// @Api(Description="What the carrier posts to a callback")
class TwilioRequestBase implements IConvertible
{
    /**
    * The carrier's ID of the call
    */
    // @ApiMember(Description="The carrier's ID of the call")
    String? callSid;

    /**
    * The carrier's ID of the account
    */
    // @ApiMember(Description="The carrier's ID of the account")
    String? accountSid;

    /**
    * The number or address of the sender
    */
    // @ApiMember(Description="The number or address of the sender")
    String? from;

    /**
    * The number or address of the receiver
    */
    // @ApiMember(Description="The number or address of the receiver")
    String? to;

    /**
    * The state of the call
    */
    // @ApiMember(Description="The state of the call")
    String? callStatus;

    /**
    * The version of the carrier API
    */
    // @ApiMember(Description="The version of the carrier API")
    String? apiVersion;

    /**
    * The direction of the call
    */
    // @ApiMember(Description="The direction of the call")
    String? direction;

    /**
    * The number the call was forwarded from
    */
    // @ApiMember(Description="The number the call was forwarded from")
    String? forwardedFrom;

    /**
    * The name of the caller
    */
    // @ApiMember(Description="The name of the caller")
    String? callerName;

    /**
    * The carrier's ID of the call that made this one
    */
    // @ApiMember(Description="The carrier's ID of the call that made this one")
    String? parentCallSid;

    /**
    * How far the caller ID was verified (STIR/SHAKEN)
    */
    // @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    String? stirVerstat;

    /**
    * The number that was called
    */
    // @ApiMember(Description="The number that was called")
    String? called;

    /**
    * The postal code of the called number
    */
    // @ApiMember(Description="The postal code of the called number")
    String? calledZip;

    /**
    * The city of the called number
    */
    // @ApiMember(Description="The city of the called number")
    String? calledCity;

    /**
    * The state or province of the called number
    */
    // @ApiMember(Description="The state or province of the called number")
    String? calledState;

    /**
    * The country of the called number
    */
    // @ApiMember(Description="The country of the called number")
    String? calledCountry;

    /**
    * The number of the caller
    */
    // @ApiMember(Description="The number of the caller")
    String? caller;

    /**
    * The city of the caller
    */
    // @ApiMember(Description="The city of the caller")
    String? callerCity;

    /**
    * The state or province of the caller
    */
    // @ApiMember(Description="The state or province of the caller")
    String? callerState;

    /**
    * The postal code of the caller
    */
    // @ApiMember(Description="The postal code of the caller")
    String? callerZip;

    /**
    * The country of the caller
    */
    // @ApiMember(Description="The country of the caller")
    String? callerCountry;

    /**
    * The city of the sender
    */
    // @ApiMember(Description="The city of the sender")
    String? fromCity;

    /**
    * The state or province of the sender
    */
    // @ApiMember(Description="The state or province of the sender")
    String? fromState;

    /**
    * The postal code of the sender
    */
    // @ApiMember(Description="The postal code of the sender")
    String? fromZip;

    /**
    * The country of the sender
    */
    // @ApiMember(Description="The country of the sender")
    String? fromCountry;

    /**
    * The city of the receiver
    */
    // @ApiMember(Description="The city of the receiver")
    String? toCity;

    /**
    * The state or province of the receiver
    */
    // @ApiMember(Description="The state or province of the receiver")
    String? toState;

    /**
    * The postal code of the receiver
    */
    // @ApiMember(Description="The postal code of the receiver")
    String? toZip;

    /**
    * The country of the receiver
    */
    // @ApiMember(Description="The country of the receiver")
    String? toCountry;

    /**
    * The carrier's ID of the message
    */
    // @ApiMember(Description="The carrier's ID of the message")
    String? messageSid;

    /**
    * The carrier's ID of the text message
    */
    // @ApiMember(Description="The carrier's ID of the text message")
    String? smsId;

    /**
    * The carrier's ID of the messaging service
    */
    // @ApiMember(Description="The carrier's ID of the messaging service")
    String? messagingServiceSid;

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    String? body;

    /**
    * How many attachments there are
    */
    // @ApiMember(Description="How many attachments there are")
    int? numMedia;

    /**
    * The content type of the first attachment
    */
    // @ApiMember(Description="The content type of the first attachment")
    String? mediaContentType0;

    /**
    * The URL of the first attachment
    */
    // @ApiMember(Description="The URL of the first attachment")
    String? mediaUrl0;

    /**
    * The content type of the second attachment
    */
    // @ApiMember(Description="The content type of the second attachment")
    String? mediaContentType1;

    /**
    * The URL of the second attachment
    */
    // @ApiMember(Description="The URL of the second attachment")
    String? mediaUrl1;

    /**
    * The content type of the third attachment
    */
    // @ApiMember(Description="The content type of the third attachment")
    String? mediaContentType2;

    /**
    * The URL of the third attachment
    */
    // @ApiMember(Description="The URL of the third attachment")
    String? mediaUrl2;

    /**
    * The position of the chat message in its channel
    */
    // @ApiMember(Description="The position of the chat message in its channel")
    int? index;

    /**
    * The carrier's ID of the chat service
    */
    // @ApiMember(Description="The carrier's ID of the chat service")
    String? instanceSid;

    /**
    * The type of the event
    */
    // @ApiMember(Description="The type of the event")
    String? eventType;

    /**
    * The carrier's ID of the chat channel
    */
    // @ApiMember(Description="The carrier's ID of the chat channel")
    String? channelSid;

    /**
    * The attributes of the chat message (JSON)
    */
    // @ApiMember(Description="The attributes of the chat message (JSON)")
    String? attributes;

    /**
    * The identity of the chat client
    */
    // @ApiMember(Description="The identity of the chat client")
    String? clientIdentity;

    /**
    * The content type of the medium
    */
    // @ApiMember(Description="The content type of the medium")
    String? mediaContentType;

    /**
    * The carrier's ID of the medium
    */
    // @ApiMember(Description="The carrier's ID of the medium")
    String? mediaSid;

    /**
    * The identity at the carrier
    */
    // @ApiMember(Description="The identity at the carrier")
    String? identity;

    /**
    * The digits that were pressed
    */
    // @ApiMember(Description="The digits that were pressed")
    String? digits;

    /**
    * What the caller said
    */
    // @ApiMember(Description="What the caller said")
    String? speechResult;

    /**
    * How sure the speech recognition is (0 to 1)
    */
    // @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    double? confidence;

    /**
    * The length of the call in seconds
    */
    // @ApiMember(Description="The length of the call in seconds")
    int? callDuration;

    /**
    * The URL of the recording
    */
    // @ApiMember(Description="The URL of the recording")
    String? recordingUrl;

    /**
    * The carrier's ID of the recording
    */
    // @ApiMember(Description="The carrier's ID of the recording")
    String? recordingSid;

    /**
    * The length of the recording in seconds
    */
    // @ApiMember(Description="The length of the recording in seconds")
    int? recordingDuration;

    /**
    * The state of the recording
    */
    // @ApiMember(Description="The state of the recording")
    String? recordingStatus;

    /**
    * The carrier's ID of the transcription
    */
    // @ApiMember(Description="The carrier's ID of the transcription")
    String? transcriptionSid;

    /**
    * The text of the transcription
    */
    // @ApiMember(Description="The text of the transcription")
    String? transcriptionText;

    /**
    * The URL of the transcription
    */
    // @ApiMember(Description="The URL of the transcription")
    String? transcriptionUrl;

    /**
    * The state of the transcription
    */
    // @ApiMember(Description="The state of the transcription")
    String? transcriptionStatus;

    /**
    * The outcome of the dialed call
    */
    // @ApiMember(Description="The outcome of the dialed call")
    String? dialCallStatus;

    /**
    * The carrier's ID of the dialed call
    */
    // @ApiMember(Description="The carrier's ID of the dialed call")
    String? dialCallSid;

    /**
    * The length of the dialed call in seconds
    */
    // @ApiMember(Description="The length of the dialed call in seconds")
    int? dialCallDuration;

    /**
    * Whether the dialed party was connected
    */
    // @ApiMember(Description="Whether the dialed party was connected")
    bool? dialBridged;

    /**
    * How the call left the queue
    */
    // @ApiMember(Description="How the call left the queue")
    String? queueResult;

    /**
    * The carrier's ID of the queue
    */
    // @ApiMember(Description="The carrier's ID of the queue")
    String? queueSid;

    /**
    * Seconds the call spent in the queue
    */
    // @ApiMember(Description="Seconds the call spent in the queue")
    int? queueTime;

    /**
    * The carrier's ID of the conference
    */
    // @ApiMember(Description="The carrier's ID of the conference")
    String? conferenceSid;

    /**
    * The name of the conference
    */
    // @ApiMember(Description="The name of the conference")
    String? friendlyName;

    /**
    * The event reported
    */
    // @ApiMember(Description="The event reported")
    String? statusCallbackEvent;

    /**
    * Whether the party is muted
    */
    // @ApiMember(Description="Whether the party is muted")
    bool? muted;

    /**
    * Whether the party is on hold
    */
    // @ApiMember(Description="Whether the party is on hold")
    bool? hold;

    /**
    * Whether the conference ends when this party leaves
    */
    // @ApiMember(Description="Whether the conference ends when this party leaves")
    bool? endConferenceOnExit;

    /**
    * Whether the conference starts when this party enters
    */
    // @ApiMember(Description="Whether the conference starts when this party enters")
    bool? startConferenceOnEnter;

    /**
    * The name of the event
    */
    // @ApiMember(Description="The name of the event")
    String? eventName;

    /**
    * The carrier's ID of the assistant
    */
    // @ApiMember(Description="The carrier's ID of the assistant")
    String? assistantSid;

    /**
    * The carrier's ID of the dialogue
    */
    // @ApiMember(Description="The carrier's ID of the dialogue")
    String? dialogueSid;

    /**
    * Who talks to the assistant
    */
    // @ApiMember(Description="Who talks to the assistant")
    String? userIdentifier;

    /**
    * What the user said last
    */
    // @ApiMember(Description="What the user said last")
    String? currentInput;

    /**
    * The assistant's current task
    */
    // @ApiMember(Description="The assistant's current task")
    String? currentTask;

    /**
    * The URL of the dialogue
    */
    // @ApiMember(Description="The URL of the dialogue")
    String? dialoguePayloadUrl;

    /**
    * What the assistant remembers (JSON)
    */
    // @ApiMember(Description="What the assistant remembers (JSON)")
    String? memory;

    /**
    * The channel of the assistant
    */
    // @ApiMember(Description="The channel of the assistant")
    String? channel;

    /**
    * The carrier's ID of the fax
    */
    // @ApiMember(Description="The carrier's ID of the fax")
    String? faxSid;

    /**
    * The state of the fax
    */
    // @ApiMember(Description="The state of the fax")
    String? faxStatus;

    /**
    * How many pages the fax has
    */
    // @ApiMember(Description="How many pages the fax has")
    int? numPages;

    /**
    * The URL of the medium
    */
    // @ApiMember(Description="The URL of the medium")
    String? mediaUrl;

    /**
    * The carrier's code of the error
    */
    // @ApiMember(Description="The carrier's code of the error")
    String? errorCode;

    /**
    * What went wrong
    */
    // @ApiMember(Description="What went wrong")
    String? errorMessage;

    TwilioRequestBase({this.callSid,this.accountSid,this.from,this.to,this.callStatus,this.apiVersion,this.direction,this.forwardedFrom,this.callerName,this.parentCallSid,this.stirVerstat,this.called,this.calledZip,this.calledCity,this.calledState,this.calledCountry,this.caller,this.callerCity,this.callerState,this.callerZip,this.callerCountry,this.fromCity,this.fromState,this.fromZip,this.fromCountry,this.toCity,this.toState,this.toZip,this.toCountry,this.messageSid,this.smsId,this.messagingServiceSid,this.body,this.numMedia,this.mediaContentType0,this.mediaUrl0,this.mediaContentType1,this.mediaUrl1,this.mediaContentType2,this.mediaUrl2,this.index,this.instanceSid,this.eventType,this.channelSid,this.attributes,this.clientIdentity,this.mediaContentType,this.mediaSid,this.identity,this.digits,this.speechResult,this.confidence,this.callDuration,this.recordingUrl,this.recordingSid,this.recordingDuration,this.recordingStatus,this.transcriptionSid,this.transcriptionText,this.transcriptionUrl,this.transcriptionStatus,this.dialCallStatus,this.dialCallSid,this.dialCallDuration,this.dialBridged,this.queueResult,this.queueSid,this.queueTime,this.conferenceSid,this.friendlyName,this.statusCallbackEvent,this.muted,this.hold,this.endConferenceOnExit,this.startConferenceOnEnter,this.eventName,this.assistantSid,this.dialogueSid,this.userIdentifier,this.currentInput,this.currentTask,this.dialoguePayloadUrl,this.memory,this.channel,this.faxSid,this.faxStatus,this.numPages,this.mediaUrl,this.errorCode,this.errorMessage});
    TwilioRequestBase.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        callSid = json['callSid'];
        accountSid = json['accountSid'];
        from = json['from'];
        to = json['to'];
        callStatus = json['callStatus'];
        apiVersion = json['apiVersion'];
        direction = json['direction'];
        forwardedFrom = json['forwardedFrom'];
        callerName = json['callerName'];
        parentCallSid = json['parentCallSid'];
        stirVerstat = json['stirVerstat'];
        called = json['called'];
        calledZip = json['calledZip'];
        calledCity = json['calledCity'];
        calledState = json['calledState'];
        calledCountry = json['calledCountry'];
        caller = json['caller'];
        callerCity = json['callerCity'];
        callerState = json['callerState'];
        callerZip = json['callerZip'];
        callerCountry = json['callerCountry'];
        fromCity = json['fromCity'];
        fromState = json['fromState'];
        fromZip = json['fromZip'];
        fromCountry = json['fromCountry'];
        toCity = json['toCity'];
        toState = json['toState'];
        toZip = json['toZip'];
        toCountry = json['toCountry'];
        messageSid = json['messageSid'];
        smsId = json['smsId'];
        messagingServiceSid = json['messagingServiceSid'];
        body = json['body'];
        numMedia = json['numMedia'];
        mediaContentType0 = json['mediaContentType0'];
        mediaUrl0 = json['mediaUrl0'];
        mediaContentType1 = json['mediaContentType1'];
        mediaUrl1 = json['mediaUrl1'];
        mediaContentType2 = json['mediaContentType2'];
        mediaUrl2 = json['mediaUrl2'];
        index = json['index'];
        instanceSid = json['instanceSid'];
        eventType = json['eventType'];
        channelSid = json['channelSid'];
        attributes = json['attributes'];
        clientIdentity = json['clientIdentity'];
        mediaContentType = json['mediaContentType'];
        mediaSid = json['mediaSid'];
        identity = json['identity'];
        digits = json['digits'];
        speechResult = json['speechResult'];
        confidence = JsonConverters.toDouble(json['confidence']);
        callDuration = json['callDuration'];
        recordingUrl = json['recordingUrl'];
        recordingSid = json['recordingSid'];
        recordingDuration = json['recordingDuration'];
        recordingStatus = json['recordingStatus'];
        transcriptionSid = json['transcriptionSid'];
        transcriptionText = json['transcriptionText'];
        transcriptionUrl = json['transcriptionUrl'];
        transcriptionStatus = json['transcriptionStatus'];
        dialCallStatus = json['dialCallStatus'];
        dialCallSid = json['dialCallSid'];
        dialCallDuration = json['dialCallDuration'];
        dialBridged = json['dialBridged'];
        queueResult = json['queueResult'];
        queueSid = json['queueSid'];
        queueTime = json['queueTime'];
        conferenceSid = json['conferenceSid'];
        friendlyName = json['friendlyName'];
        statusCallbackEvent = json['statusCallbackEvent'];
        muted = json['muted'];
        hold = json['hold'];
        endConferenceOnExit = json['endConferenceOnExit'];
        startConferenceOnEnter = json['startConferenceOnEnter'];
        eventName = json['eventName'];
        assistantSid = json['assistantSid'];
        dialogueSid = json['dialogueSid'];
        userIdentifier = json['userIdentifier'];
        currentInput = json['currentInput'];
        currentTask = json['currentTask'];
        dialoguePayloadUrl = json['dialoguePayloadUrl'];
        memory = json['memory'];
        channel = json['channel'];
        faxSid = json['faxSid'];
        faxStatus = json['faxStatus'];
        numPages = json['numPages'];
        mediaUrl = json['mediaUrl'];
        errorCode = json['errorCode'];
        errorMessage = json['errorMessage'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'callSid': callSid,
        'accountSid': accountSid,
        'from': from,
        'to': to,
        'callStatus': callStatus,
        'apiVersion': apiVersion,
        'direction': direction,
        'forwardedFrom': forwardedFrom,
        'callerName': callerName,
        'parentCallSid': parentCallSid,
        'stirVerstat': stirVerstat,
        'called': called,
        'calledZip': calledZip,
        'calledCity': calledCity,
        'calledState': calledState,
        'calledCountry': calledCountry,
        'caller': caller,
        'callerCity': callerCity,
        'callerState': callerState,
        'callerZip': callerZip,
        'callerCountry': callerCountry,
        'fromCity': fromCity,
        'fromState': fromState,
        'fromZip': fromZip,
        'fromCountry': fromCountry,
        'toCity': toCity,
        'toState': toState,
        'toZip': toZip,
        'toCountry': toCountry,
        'messageSid': messageSid,
        'smsId': smsId,
        'messagingServiceSid': messagingServiceSid,
        'body': body,
        'numMedia': numMedia,
        'mediaContentType0': mediaContentType0,
        'mediaUrl0': mediaUrl0,
        'mediaContentType1': mediaContentType1,
        'mediaUrl1': mediaUrl1,
        'mediaContentType2': mediaContentType2,
        'mediaUrl2': mediaUrl2,
        'index': index,
        'instanceSid': instanceSid,
        'eventType': eventType,
        'channelSid': channelSid,
        'attributes': attributes,
        'clientIdentity': clientIdentity,
        'mediaContentType': mediaContentType,
        'mediaSid': mediaSid,
        'identity': identity,
        'digits': digits,
        'speechResult': speechResult,
        'confidence': confidence,
        'callDuration': callDuration,
        'recordingUrl': recordingUrl,
        'recordingSid': recordingSid,
        'recordingDuration': recordingDuration,
        'recordingStatus': recordingStatus,
        'transcriptionSid': transcriptionSid,
        'transcriptionText': transcriptionText,
        'transcriptionUrl': transcriptionUrl,
        'transcriptionStatus': transcriptionStatus,
        'dialCallStatus': dialCallStatus,
        'dialCallSid': dialCallSid,
        'dialCallDuration': dialCallDuration,
        'dialBridged': dialBridged,
        'queueResult': queueResult,
        'queueSid': queueSid,
        'queueTime': queueTime,
        'conferenceSid': conferenceSid,
        'friendlyName': friendlyName,
        'statusCallbackEvent': statusCallbackEvent,
        'muted': muted,
        'hold': hold,
        'endConferenceOnExit': endConferenceOnExit,
        'startConferenceOnEnter': startConferenceOnEnter,
        'eventName': eventName,
        'assistantSid': assistantSid,
        'dialogueSid': dialogueSid,
        'userIdentifier': userIdentifier,
        'currentInput': currentInput,
        'currentTask': currentTask,
        'dialoguePayloadUrl': dialoguePayloadUrl,
        'memory': memory,
        'channel': channel,
        'faxSid': faxSid,
        'faxStatus': faxStatus,
        'numPages': numPages,
        'mediaUrl': mediaUrl,
        'errorCode': errorCode,
        'errorMessage': errorMessage
    };

    getTypeName() => "TwilioRequestBase";
    TypeContext? context = _ctx;
}

/**
* One value; empty means unset
*/
// @Api(Description="One value; empty means unset")
class Value implements IConvertible
{
    /**
    * The value, if it is a boolean
    */
    // @ApiMember(Description="The value, if it is a boolean")
    bool? boolValue;

    /**
    * The value, if it is text
    */
    // @ApiMember(Description="The value, if it is text")
    String? stringValue;

    /**
    * The value, if it is a number
    */
    // @ApiMember(Description="The value, if it is a number")
    double? numberValue;

    /**
    * The value, if it is a list
    */
    // @ApiMember(Description="The value, if it is a list")
    List<Struct>? listValue;

    /**
    * The value, if it is a struct
    */
    // @ApiMember(Description="The value, if it is a struct")
    Struct? structValue;

    Value({this.boolValue,this.stringValue,this.numberValue,this.listValue,this.structValue});
    Value.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        boolValue = json['boolValue'];
        stringValue = json['stringValue'];
        numberValue = JsonConverters.toDouble(json['numberValue']);
        listValue = JsonConverters.fromJson(json['listValue'],'List<Map<String,Value>>',context!);
        structValue = JsonConverters.fromJson(json['structValue'],'Map<String,Value>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'boolValue': boolValue,
        'stringValue': stringValue,
        'numberValue': numberValue,
        'listValue': JsonConverters.toJson(listValue,'List<Map<String,Value>>',context!),
        'structValue': JsonConverters.toJson(structValue,'Map<String,Value>',context!)
    };

    getTypeName() => "Value";
    TypeContext? context = _ctx;
}

/**
* Values by name
*/
typedef Struct = Map<String,Value>;

/**
* Settings of the app and the portal
*/
// @Api(Description="Settings of the app and the portal")
class AppSettings implements IConvertible
{
    /**
    * Whether phone numbers can be managed
    */
    // @ApiMember(Description="Whether phone numbers can be managed")
    bool? enablePhoneNumberManagement;

    /**
    * Whether devices can be managed
    */
    // @ApiMember(Description="Whether devices can be managed")
    bool? enableDeviceManagement;

    /**
    * Whether the dialer is shown
    */
    // @ApiMember(Description="Whether the dialer is shown")
    bool? enableDialer;

    /**
    * Whether the call history is shown
    */
    // @ApiMember(Description="Whether the call history is shown")
    bool? enableCallHistory;

    /**
    * Whether assistants are shown
    */
    // @ApiMember(Description="Whether assistants are shown")
    bool? enableAssistants;

    /**
    * Whether the message centre shows file names
    */
    // @ApiMember(Description="Whether the message centre shows file names")
    bool? showFileNameInMessageCenter;

    /**
    * The theme of the portal (JSON)
    */
    // @ApiMember(Description="The theme of the portal (JSON)")
    String? chakraTheme;

    /**
    * A style sheet for the portal
    */
    // @ApiMember(Description="A style sheet for the portal")
    String? customCss;

    /**
    * The title of the portal
    */
    // @ApiMember(Description="The title of the portal")
    String? pageTitle;

    /**
    * Texts to be replaced in the portal
    */
    // @ApiMember(Description="Texts to be replaced in the portal")
    String? stringMappings;

    /**
    * Where to go after signing out
    */
    // @ApiMember(Description="Where to go after signing out")
    String? logoutUrl;

    /**
    * Where to ask for a number to be ported
    */
    // @ApiMember(Description="Where to ask for a number to be ported")
    String? portMyNumberUrl;

    AppSettings({this.enablePhoneNumberManagement,this.enableDeviceManagement,this.enableDialer,this.enableCallHistory,this.enableAssistants,this.showFileNameInMessageCenter,this.chakraTheme,this.customCss,this.pageTitle,this.stringMappings,this.logoutUrl,this.portMyNumberUrl});
    AppSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        enablePhoneNumberManagement = json['enablePhoneNumberManagement'];
        enableDeviceManagement = json['enableDeviceManagement'];
        enableDialer = json['enableDialer'];
        enableCallHistory = json['enableCallHistory'];
        enableAssistants = json['enableAssistants'];
        showFileNameInMessageCenter = json['showFileNameInMessageCenter'];
        chakraTheme = json['chakraTheme'];
        customCss = json['customCss'];
        pageTitle = json['pageTitle'];
        stringMappings = json['stringMappings'];
        logoutUrl = json['logoutUrl'];
        portMyNumberUrl = json['portMyNumberUrl'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'enablePhoneNumberManagement': enablePhoneNumberManagement,
        'enableDeviceManagement': enableDeviceManagement,
        'enableDialer': enableDialer,
        'enableCallHistory': enableCallHistory,
        'enableAssistants': enableAssistants,
        'showFileNameInMessageCenter': showFileNameInMessageCenter,
        'chakraTheme': chakraTheme,
        'customCss': customCss,
        'pageTitle': pageTitle,
        'stringMappings': stringMappings,
        'logoutUrl': logoutUrl,
        'portMyNumberUrl': portMyNumberUrl
    };

    getTypeName() => "AppSettings";
    TypeContext? context = _ctx;
}

/**
* What an endpoint is
*/
enum EndpointTypes
{
    PhoneNumber,
    User,
    FaxNumber,
    EmailAddress,
    Unused_1,
    Unused_2,
    Unused_3,
    Unused_4,
    Unused_5,
    Team,
    Assistant,
    SipTrunk,
}

/**
* What kind of phone a user has
*/
enum UserModes
{
    SoftPhone,
    SipPhone,
}

/**
* What an assistant is tuned for
*/
enum AssistantTunings
{
    Accuracy,
    Speed,
}

/**
* How an assistant pronounces a word
*/
// @Api(Description="How an assistant pronounces a word")
class AssistantWord implements IConvertible
{
    /**
    * The word as written
    */
    // @ApiMember(Description="The word as written")
    String? word;

    /**
    * How to say it
    */
    // @ApiMember(Description="How to say it")
    String? pronounced;

    AssistantWord({this.word,this.pronounced});
    AssistantWord.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        word = json['word'];
        pronounced = json['pronounced'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'word': word,
        'pronounced': pronounced
    };

    getTypeName() => "AssistantWord";
    TypeContext? context = _ctx;
}

/**
* A page an assistant may read
*/
// @Api(Description="A page an assistant may read")
class AssistantLink implements IConvertible
{
    /**
    * The URL of the page
    */
    // @ApiMember(Description="The URL of the page")
    String? url;

    /**
    * What the page is about
    */
    // @ApiMember(Description="What the page is about")
    String? description;

    AssistantLink({this.url,this.description});
    AssistantLink.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        url = json['url'];
        description = json['description'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'url': url,
        'description': description
    };

    getTypeName() => "AssistantLink";
    TypeContext? context = _ctx;
}

/**
* How an assistant hands a call over
*/
enum AssistantTransferTypes
{
    Blind,
    Supervised,
    MessagesOnly,
}

/**
* Something to ask for when taking a message
*/
// @Api(Description="Something to ask for when taking a message")
class AssistantTakeMessageField implements IConvertible
{
    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    String? name;

    /**
    * What to ask for
    */
    // @ApiMember(Description="What to ask for")
    String? description;

    /**
    * Whether the assistant must ask for it
    */
    // @ApiMember(Description="Whether the assistant must ask for it")
    bool? required;

    AssistantTakeMessageField({this.name,this.description,this.required});
    AssistantTakeMessageField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        description = json['description'];
        required = json['required'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'description': description,
        'required': required
    };

    getTypeName() => "AssistantTakeMessageField";
    TypeContext? context = _ctx;
}

/**
* Somebody an assistant can transfer to
*/
// @Api(Description="Somebody an assistant can transfer to")
class AssistantContact implements IConvertible
{
    /**
    * The name of the contact
    */
    // @ApiMember(Description="The name of the contact")
    String? name;

    /**
    * The phone number (E.164)
    */
    // @ApiMember(Description="The phone number (E.164)")
    String? phoneNumber;

    /**
    * How calls are handed over
    */
    // @ApiMember(Description="How calls are handed over")
    AssistantTransferTypes? transferType;

    /**
    * What the assistant knows about the contact
    */
    // @ApiMember(Description="What the assistant knows about the contact")
    String? about;

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    String? emailAddress;

    /**
    * What to ask for when taking a message
    */
    // @ApiMember(Description="What to ask for when taking a message")
    List<AssistantTakeMessageField>? takeMessageFields;

    AssistantContact({this.name,this.phoneNumber,this.transferType,this.about,this.emailAddress,this.takeMessageFields});
    AssistantContact.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        phoneNumber = json['phoneNumber'];
        transferType = JsonConverters.fromJson(json['transferType'],'AssistantTransferTypes',context!);
        about = json['about'];
        emailAddress = json['emailAddress'];
        takeMessageFields = JsonConverters.fromJson(json['takeMessageFields'],'List<AssistantTakeMessageField>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'phoneNumber': phoneNumber,
        'transferType': JsonConverters.toJson(transferType,'AssistantTransferTypes',context!),
        'about': about,
        'emailAddress': emailAddress,
        'takeMessageFields': JsonConverters.toJson(takeMessageFields,'List<AssistantTakeMessageField>',context!)
    };

    getTypeName() => "AssistantContact";
    TypeContext? context = _ctx;
}

/**
* An HTTP service an assistant may call
*/
// @Api(Description="An HTTP service an assistant may call")
class AssistantIntegration implements IConvertible
{
    /**
    * The URI to call
    */
    // @ApiMember(Description="The URI to call")
    String? uri;

    /**
    * The verb of the HTTP call
    */
    // @ApiMember(Description="The verb of the HTTP call")
    String? httpMethod;

    /**
    * The token sent to the integration
    */
    // @ApiMember(Description="The token sent to the integration")
    String? authToken;

    AssistantIntegration({this.uri,this.httpMethod,this.authToken});
    AssistantIntegration.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        uri = json['uri'];
        httpMethod = json['httpMethod'];
        authToken = json['authToken'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'uri': uri,
        'httpMethod': httpMethod,
        'authToken': authToken
    };

    getTypeName() => "AssistantIntegration";
    TypeContext? context = _ctx;
}

/**
* What an assistant knows and how it speaks
*/
// @Api(Description="What an assistant knows and how it speaks")
class AssistantSettings implements IConvertible
{
    /**
    * The name of the company the assistant answers for
    */
    // @ApiMember(Description="The name of the company the assistant answers for")
    String? companyName;

    /**
    * What the assistant says first
    */
    // @ApiMember(Description="What the assistant says first")
    String? greeting;

    /**
    * What the assistant may tell about the company
    */
    // @ApiMember(Description="What the assistant may tell about the company")
    String? companyInformation;

    /**
    * Instructions to the assistant
    */
    // @ApiMember(Description="Instructions to the assistant")
    String? customPrompt;

    /**
    * The voice of the assistant
    */
    // @ApiMember(Description="The voice of the assistant")
    String? voice;

    /**
    * The style of the voice
    */
    // @ApiMember(Description="The style of the voice")
    String? voiceStyle;

    /**
    * Whether the assistant is tuned for accuracy or speed
    */
    // @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    AssistantTunings? tuning;

    /**
    * How to pronounce words
    */
    // @ApiMember(Description="How to pronounce words")
    List<AssistantWord>? words;

    /**
    * Pages the assistant may read
    */
    // @ApiMember(Description="Pages the assistant may read")
    List<AssistantLink>? links;

    /**
    * Those the assistant can transfer to or take messages for
    */
    // @ApiMember(Description="Those the assistant can transfer to or take messages for")
    List<AssistantContact>? contacts;

    /**
    * The HTTP services the assistant may call
    */
    // @ApiMember(Description="The HTTP services the assistant may call")
    List<AssistantIntegration>? integrations;

    AssistantSettings({this.companyName,this.greeting,this.companyInformation,this.customPrompt,this.voice,this.voiceStyle,this.tuning,this.words,this.links,this.contacts,this.integrations});
    AssistantSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        companyName = json['companyName'];
        greeting = json['greeting'];
        companyInformation = json['companyInformation'];
        customPrompt = json['customPrompt'];
        voice = json['voice'];
        voiceStyle = json['voiceStyle'];
        tuning = JsonConverters.fromJson(json['tuning'],'AssistantTunings',context!);
        words = JsonConverters.fromJson(json['words'],'List<AssistantWord>',context!);
        links = JsonConverters.fromJson(json['links'],'List<AssistantLink>',context!);
        contacts = JsonConverters.fromJson(json['contacts'],'List<AssistantContact>',context!);
        integrations = JsonConverters.fromJson(json['integrations'],'List<AssistantIntegration>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'companyName': companyName,
        'greeting': greeting,
        'companyInformation': companyInformation,
        'customPrompt': customPrompt,
        'voice': voice,
        'voiceStyle': voiceStyle,
        'tuning': JsonConverters.toJson(tuning,'AssistantTunings',context!),
        'words': JsonConverters.toJson(words,'List<AssistantWord>',context!),
        'links': JsonConverters.toJson(links,'List<AssistantLink>',context!),
        'contacts': JsonConverters.toJson(contacts,'List<AssistantContact>',context!),
        'integrations': JsonConverters.toJson(integrations,'List<AssistantIntegration>',context!)
    };

    getTypeName() => "AssistantSettings";
    TypeContext? context = _ctx;
}

/**
* Whether one flow runs always or the schedule decides
*/
enum EndpointFlowSchedules
{
    Always,
    Scheduled,
}

/**
* The flow that runs in a schedule state
*/
// @Api(Description="The flow that runs in a schedule state")
class ScheduledFlow implements IConvertible
{
    /**
    * The schedule state the flow serves
    */
    // @ApiMember(Description="The schedule state the flow serves")
    String? state;

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    String? flowName;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    ScheduledFlow({this.state,this.flowId,this.flowName,this.flowParams});
    ScheduledFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        state = json['state'];
        flowId = json['flowId'];
        flowName = json['flowName'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'state': state,
        'flowId': flowId,
        'flowName': flowName,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!)
    };

    getTypeName() => "ScheduledFlow";
    TypeContext? context = _ctx;
}

/**
* What a portal manager may change
*/
enum UserManagerAccess
{
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

/**
* What a login may see in the dashboard
*/
enum DashboardPermissions
{
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
}

/**
* Whether an agent takes calls
*/
enum AgentStates
{
    Unknown,
    Ready,
    NotReady,
    LoggedOut,
    WrapUp,
    Outgoing,
    Other,
}

/**
* What a flow can be used for
*/
enum FlowRoles
{
    UI,
    Reference,
    PhoneNumberRouting,
    UserDialOut,
    FaxNumberRouting,
}

/**
* Where the designer lists a node
*/
enum FlowNodeCategories
{
    General,
    Voice,
    Logic,
    DateAndTime,
    Audio,
    Messaging,
    Assistant,
    Flows,
    Fax,
    Network,
    Cookies,
    CallCenter,
    Intelligence,
}

/**
* The type of a value
*/
enum ValueTypes
{
    NotSpecified,
    String,
    Boolean,
    Number,
    List,
    Struct,
    Transition,
    Custom,
    Date,
    AudioFile,
    TimeZoneId,
    PhoneNumber,
    User,
    Endpoint,
    Time,
    File,
    FaxNumber,
    EmailAccount,
    Customer,
    Flow,
    Team,
    FlowReference,
    Integration,
    Assistant,
}

/**
* How a field is edited
*/
enum UIHints
{
    None,
    LargeText,
    InlineForm,
    Password,
    InlineStruct,
}

/**
* Whether a value may be used once only
*/
enum DataFieldUniqueness
{
    NotUnique,
    Unique,
    UniqueToCustomer,
}

/**
* What users may do with a field
*/
enum UserDataFieldModes
{
    Hidden,
    ReadOnly,
    ReadWrite,
}

/**
* A field: its name, its type, and how it is edited
*/
// @Api(Description="A field: its name, its type, and how it is edited")
class DataField implements IConvertible
{
    /**
    * The ID of the field
    */
    // @ApiMember(Description="The ID of the field")
    String? id;

    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    String? name;

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    ValueTypes? type;

    /**
    * How the field is edited
    */
    // @ApiMember(Description="How the field is edited")
    UIHints? uiHint;

    /**
    * The tab of the editor the field is on
    */
    // @ApiMember(Description="The tab of the editor the field is on")
    String? uiTab;

    /**
    * For transitions followed outside the main call path
    */
    // @ApiMember(Description="For transitions followed outside the main call path")
    bool? isAsync;

    /**
    * Whether the value must be given as it is, not taken from a field
    */
    // @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    bool? disableBinding;

    /**
    * The type of the members, if it is a struct
    */
    // @ApiMember(Description="The type of the members, if it is a struct")
    DataType? structType;

    /**
    * The type of the items, if it is a list
    */
    // @ApiMember(Description="The type of the items, if it is a list")
    DataType? listType;

    /**
    * What the field is for
    */
    // @ApiMember(Description="What the field is for")
    String? description;

    /**
    * The values to choose from
    */
    // @ApiMember(Description="The values to choose from")
    List<String>? possibleValues;

    /**
    * Whether the flow sets it rather than reads it
    */
    // @ApiMember(Description="Whether the flow sets it rather than reads it")
    bool? isOutput;

    /**
    * Where the possible values come from
    */
    // @ApiMember(Description="Where the possible values come from")
    String? customFieldValuesUrl;

    /**
    * The value when none is given
    */
    // @ApiMember(Description="The value when none is given")
    Value? defaultValue;

    /**
    * How the transitions made from the items are named
    */
    // @ApiMember(Description="How the transitions made from the items are named")
    String? transitionNameFormat;

    /**
    * Whether a value may be used once only
    */
    // @ApiMember(Description="Whether a value may be used once only")
    DataFieldUniqueness? uniqueness;

    /**
    * Whether it makes sense for voice only
    */
    // @ApiMember(Description="Whether it makes sense for voice only")
    bool? voiceOnly;

    /**
    * The field that decides whether this one is shown
    */
    // @ApiMember(Description="The field that decides whether this one is shown")
    String? conditionalVisibilityField;

    /**
    * The value of that field with which this one is shown
    */
    // @ApiMember(Description="The value of that field with which this one is shown")
    String? conditionalVisibilityValue;

    /**
    * Whether templates in the value are left as they are
    */
    // @ApiMember(Description="Whether templates in the value are left as they are")
    bool? noEvalTemplate;

    /**
    * What users may do with the field in their settings
    */
    // @ApiMember(Description="What users may do with the field in their settings")
    UserDataFieldModes? userMode;

    /**
    * Whether a value of any type is accepted
    */
    // @ApiMember(Description="Whether a value of any type is accepted")
    bool? anyValueType;

    DataField({this.id,this.name,this.type,this.uiHint,this.uiTab,this.isAsync,this.disableBinding,this.structType,this.listType,this.description,this.possibleValues,this.isOutput,this.customFieldValuesUrl,this.defaultValue,this.transitionNameFormat,this.uniqueness,this.voiceOnly,this.conditionalVisibilityField,this.conditionalVisibilityValue,this.noEvalTemplate,this.userMode,this.anyValueType});
    DataField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        type = JsonConverters.fromJson(json['type'],'ValueTypes',context!);
        uiHint = JsonConverters.fromJson(json['uiHint'],'UIHints',context!);
        uiTab = json['uiTab'];
        isAsync = json['isAsync'];
        disableBinding = json['disableBinding'];
        structType = JsonConverters.fromJson(json['structType'],'DataType',context!);
        listType = JsonConverters.fromJson(json['listType'],'DataType',context!);
        description = json['description'];
        possibleValues = JsonConverters.fromJson(json['possibleValues'],'List<String>',context!);
        isOutput = json['isOutput'];
        customFieldValuesUrl = json['customFieldValuesUrl'];
        defaultValue = JsonConverters.fromJson(json['defaultValue'],'Value',context!);
        transitionNameFormat = json['transitionNameFormat'];
        uniqueness = JsonConverters.fromJson(json['uniqueness'],'DataFieldUniqueness',context!);
        voiceOnly = json['voiceOnly'];
        conditionalVisibilityField = json['conditionalVisibilityField'];
        conditionalVisibilityValue = json['conditionalVisibilityValue'];
        noEvalTemplate = json['noEvalTemplate'];
        userMode = JsonConverters.fromJson(json['userMode'],'UserDataFieldModes',context!);
        anyValueType = json['anyValueType'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'type': JsonConverters.toJson(type,'ValueTypes',context!),
        'uiHint': JsonConverters.toJson(uiHint,'UIHints',context!),
        'uiTab': uiTab,
        'isAsync': isAsync,
        'disableBinding': disableBinding,
        'structType': JsonConverters.toJson(structType,'DataType',context!),
        'listType': JsonConverters.toJson(listType,'DataType',context!),
        'description': description,
        'possibleValues': JsonConverters.toJson(possibleValues,'List<String>',context!),
        'isOutput': isOutput,
        'customFieldValuesUrl': customFieldValuesUrl,
        'defaultValue': JsonConverters.toJson(defaultValue,'Value',context!),
        'transitionNameFormat': transitionNameFormat,
        'uniqueness': JsonConverters.toJson(uniqueness,'DataFieldUniqueness',context!),
        'voiceOnly': voiceOnly,
        'conditionalVisibilityField': conditionalVisibilityField,
        'conditionalVisibilityValue': conditionalVisibilityValue,
        'noEvalTemplate': noEvalTemplate,
        'userMode': JsonConverters.toJson(userMode,'UserDataFieldModes',context!),
        'anyValueType': anyValueType
    };

    getTypeName() => "DataField";
    TypeContext? context = _ctx;
}

/**
* The type of a struct or of the items of a list
*/
// @Api(Description="The type of a struct or of the items of a list")
class DataType implements IConvertible
{
    /**
    * The name of the type
    */
    // @ApiMember(Description="The name of the type")
    String? typeName;

    /**
    * The members of the type
    */
    // @ApiMember(Description="The members of the type")
    List<DataField>? fields;

    DataType({this.typeName,this.fields});
    DataType.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        typeName = json['typeName'];
        fields = JsonConverters.fromJson(json['fields'],'List<DataField>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'typeName': typeName,
        'fields': JsonConverters.toJson(fields,'List<DataField>',context!)
    };

    getTypeName() => "DataType";
    TypeContext? context = _ctx;
}

/**
* A kind of node
*/
// @Api(Description="A kind of node")
class FlowNodeSpec implements IConvertible
{
    /**
    * The name to show, such as Dial
    */
    // @ApiMember(Description="The name to show, such as Dial")
    String? name;

    /**
    * The type, such as DialNode, or FlowNode for a subflow
    */
    // @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    String? typeName;

    /**
    * Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    */
    // @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    String? url;

    /**
    * Where the designer lists it
    */
    // @ApiMember(Description="Where the designer lists it")
    FlowNodeCategories? category;

    /**
    * What the node does
    */
    // @ApiMember(Description="What the node does")
    String? description;

    /**
    * The fields the node takes
    */
    // @ApiMember(Description="The fields the node takes")
    DataType? dataType;

    FlowNodeSpec({this.name,this.typeName,this.url,this.category,this.description,this.dataType});
    FlowNodeSpec.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        typeName = json['typeName'];
        url = json['url'];
        category = JsonConverters.fromJson(json['category'],'FlowNodeCategories',context!);
        description = json['description'];
        dataType = JsonConverters.fromJson(json['dataType'],'DataType',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'typeName': typeName,
        'url': url,
        'category': JsonConverters.toJson(category,'FlowNodeCategories',context!),
        'description': description,
        'dataType': JsonConverters.toJson(dataType,'DataType',context!)
    };

    getTypeName() => "FlowNodeSpec";
    TypeContext? context = _ctx;
}

/**
* Where the value of a parameter comes from
*/
enum NodeParameterSources
{
    Value,
    Expression,
    Customer,
    System,
    Session,
    Endpoint,
    User,
}

/**
* The value of a parameter of a node, or where it comes from
*/
// @Api(Description="The value of a parameter of a node, or where it comes from")
class NodeParameter implements IConvertible
{
    /**
    * Unique across all node parameters of the flow
    */
    // @ApiMember(Description="Unique across all node parameters of the flow")
    String? id;

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    ValueTypes? type;

    /**
    * Where the value comes from
    */
    // @ApiMember(Description="Where the value comes from")
    NodeParameterSources? source;

    /**
    * The value, when the source is Value
    */
    // @ApiMember(Description="The value, when the source is Value")
    Value? value;

    /**
    * The name of the field, when the source is not Value or Expression
    */
    // @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    String? referenceId;

    /**
    * The expression, when the source is Expression
    */
    // @ApiMember(Description="The expression, when the source is Expression")
    String? expression;

    /**
    * Whether the node sets the value rather than reads it
    */
    // @ApiMember(Description="Whether the node sets the value rather than reads it")
    bool? isOutput;

    /**
    * Whether the transition is followed outside the main path
    */
    // @ApiMember(Description="Whether the transition is followed outside the main path")
    bool? isAsync;

    /**
    * The items, if it is a list
    */
    // @ApiMember(Description="The items, if it is a list")
    List<NodeParameterMap>? listParameters;

    /**
    * The members, if it is a struct
    */
    // @ApiMember(Description="The members, if it is a struct")
    NodeParameterMap? structParameters;

    NodeParameter({this.id,this.type,this.source,this.value,this.referenceId,this.expression,this.isOutput,this.isAsync,this.listParameters,this.structParameters});
    NodeParameter.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        type = JsonConverters.fromJson(json['type'],'ValueTypes',context!);
        source = JsonConverters.fromJson(json['source'],'NodeParameterSources',context!);
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        referenceId = json['referenceId'];
        expression = json['expression'];
        isOutput = json['isOutput'];
        isAsync = json['isAsync'];
        listParameters = JsonConverters.fromJson(json['listParameters'],'List<Map<String,NodeParameter>>',context!);
        structParameters = JsonConverters.fromJson(json['structParameters'],'Map<String,NodeParameter>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'type': JsonConverters.toJson(type,'ValueTypes',context!),
        'source': JsonConverters.toJson(source,'NodeParameterSources',context!),
        'value': JsonConverters.toJson(value,'Value',context!),
        'referenceId': referenceId,
        'expression': expression,
        'isOutput': isOutput,
        'isAsync': isAsync,
        'listParameters': JsonConverters.toJson(listParameters,'List<Map<String,NodeParameter>>',context!),
        'structParameters': JsonConverters.toJson(structParameters,'Map<String,NodeParameter>',context!)
    };

    getTypeName() => "NodeParameter";
    TypeContext? context = _ctx;
}

/**
* Node parameters by name
*/
typedef NodeParameterMap = Map<String,NodeParameter>;

/**
* One step of a flow
*/
// @Api(Description="One step of a flow")
class FlowNode implements IConvertible
{
    /**
    * Any text, unique within the flow
    */
    // @ApiMember(Description="Any text, unique within the flow")
    String? id;

    /**
    * Whether the flow starts here; exactly one node does
    */
    // @ApiMember(Description="Whether the flow starts here; exactly one node does")
    bool? isStartNode;

    /**
    * The title given in the designer
    */
    // @ApiMember(Description="The title given in the designer")
    String? name;

    /**
    * What kind of node it is
    */
    // @ApiMember(Description="What kind of node it is")
    FlowNodeSpec? spec;

    /**
    * The parameters, by their names
    */
    // @ApiMember(Description="The parameters, by their names")
    Map<String,NodeParameter>? parameters;

    FlowNode({this.id,this.isStartNode,this.name,this.spec,this.parameters});
    FlowNode.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        isStartNode = json['isStartNode'];
        name = json['name'];
        spec = JsonConverters.fromJson(json['spec'],'FlowNodeSpec',context!);
        parameters = JsonConverters.fromJson(json['parameters'],'Map<String,NodeParameter>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'isStartNode': isStartNode,
        'name': name,
        'spec': JsonConverters.toJson(spec,'FlowNodeSpec',context!),
        'parameters': JsonConverters.toJson(parameters,'Map<String,NodeParameter>',context!)
    };

    getTypeName() => "FlowNode";
    TypeContext? context = _ctx;
}

/**
* A value a flow takes or gives
*/
// @Api(Description="A value a flow takes or gives")
class FlowParameter implements IConvertible
{
    /**
    * The name of the parameter, unique in the flow
    */
    // @ApiMember(Description="The name of the parameter, unique in the flow")
    String? name;

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    ValueTypes? type;

    /**
    * The type of the items; required for lists
    */
    // @ApiMember(Description="The type of the items; required for lists")
    DataType? listType;

    /**
    * The value when none is given
    */
    // @ApiMember(Description="The value when none is given")
    Value? defaultValue;

    /**
    * Whether callers of the flow see it
    */
    // @ApiMember(Description="Whether callers of the flow see it")
    bool? isPublic;

    /**
    * Requires isPublic
    */
    // @ApiMember(Description="Requires isPublic")
    bool? isOutput;

    /**
    * Whether users may turn it in their settings
    */
    // @ApiMember(Description="Whether users may turn it in their settings")
    bool? isKnob;

    FlowParameter({this.name,this.type,this.listType,this.defaultValue,this.isPublic,this.isOutput,this.isKnob});
    FlowParameter.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        type = JsonConverters.fromJson(json['type'],'ValueTypes',context!);
        listType = JsonConverters.fromJson(json['listType'],'DataType',context!);
        defaultValue = JsonConverters.fromJson(json['defaultValue'],'Value',context!);
        isPublic = json['isPublic'];
        isOutput = json['isOutput'];
        isKnob = json['isKnob'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'type': JsonConverters.toJson(type,'ValueTypes',context!),
        'listType': JsonConverters.toJson(listType,'DataType',context!),
        'defaultValue': JsonConverters.toJson(defaultValue,'Value',context!),
        'isPublic': isPublic,
        'isOutput': isOutput,
        'isKnob': isKnob
    };

    getTypeName() => "FlowParameter";
    TypeContext? context = _ctx;
}

/**
* A way out of a flow
*/
// @Api(Description="A way out of a flow")
class FlowExit implements IConvertible
{
    /**
    * The ID of the exit
    */
    // @ApiMember(Description="The ID of the exit")
    String? id;

    /**
    * The word a transition names to leave here
    */
    // @ApiMember(Description="The word a transition names to leave here")
    String? name;

    FlowExit({this.id,this.name});
    FlowExit.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name
    };

    getTypeName() => "FlowExit";
    TypeContext? context = _ctx;
}

/**
* The designer's layout of a flow; any JSON object
*/
typedef FlowUI = Map<String,dynamic>;

/**
* An outside system
*/
enum IntegrationTypes
{
    HostedSuite,
    OfficeRnd,
    Zoho,
}

/**
* What a push notification tells
*/
enum PushNotificationTypes
{
    SessionDisconnected,
    SessionInvite,
    ChatMessage,
    SessionInactivated,
    AgentStateChanged,
    SessionHeld,
    SessionAnswered,
    ActiveSessionsChanged,
    Ping,
    SessionScreenChanged,
    Toast,
    SessionInfoChanged,
    MessageReceived,
    SessionHolding,
}

enum FlowChannels
{
    Voice,
    Chat,
    Fax,
}

/**
* Why an agent is in a state
*/
enum AgentStateReasons
{
    Unknown,
    SetByUser,
    MissedCall,
    SetBySystem,
}

/**
* What is pushed to a user's devices
*/
// @Api(Description="What is pushed to a user's devices")
class PushNotification implements IConvertible
{
    /**
    * What happened
    */
    // @ApiMember(Description="What happened")
    PushNotificationTypes? type;

    /**
    * The channel of the session
    */
    // @ApiMember(Description="The channel of the session")
    FlowChannels? channel;

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * The user name of the endpoint
    */
    // @ApiMember(Description="The user name of the endpoint")
    String? endpointUserName;

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * Who sent the message
    */
    // @ApiMember(Description="Who sent the message")
    String? sender;

    /**
    * The title
    */
    // @ApiMember(Description="The title")
    String? title;

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    String? body;

    /**
    * The number shown on the app icon
    */
    // @ApiMember(Description="The number shown on the app icon")
    int? badge;

    /**
    * The URI of the attachment
    */
    // @ApiMember(Description="The URI of the attachment")
    String? attachmentUri;

    /**
    * The content type of the attachment
    */
    // @ApiMember(Description="The content type of the attachment")
    String? attachmentContentType;

    /**
    * The state of the agent
    */
    // @ApiMember(Description="The state of the agent")
    AgentStates? agentState;

    /**
    * Why the agent is in this state
    */
    // @ApiMember(Description="Why the agent is in this state")
    AgentStateReasons? agentStateReason;

    PushNotification({this.type,this.channel,this.endpointId,this.endpointUserName,this.sessionId,this.sender,this.title,this.body,this.badge,this.attachmentUri,this.attachmentContentType,this.agentState,this.agentStateReason});
    PushNotification.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        type = JsonConverters.fromJson(json['type'],'PushNotificationTypes',context!);
        channel = JsonConverters.fromJson(json['channel'],'FlowChannels',context!);
        endpointId = json['endpointId'];
        endpointUserName = json['endpointUserName'];
        sessionId = json['sessionId'];
        sender = json['sender'];
        title = json['title'];
        body = json['body'];
        badge = json['badge'];
        attachmentUri = json['attachmentUri'];
        attachmentContentType = json['attachmentContentType'];
        agentState = JsonConverters.fromJson(json['agentState'],'AgentStates',context!);
        agentStateReason = JsonConverters.fromJson(json['agentStateReason'],'AgentStateReasons',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'type': JsonConverters.toJson(type,'PushNotificationTypes',context!),
        'channel': JsonConverters.toJson(channel,'FlowChannels',context!),
        'endpointId': endpointId,
        'endpointUserName': endpointUserName,
        'sessionId': sessionId,
        'sender': sender,
        'title': title,
        'body': body,
        'badge': badge,
        'attachmentUri': attachmentUri,
        'attachmentContentType': attachmentContentType,
        'agentState': JsonConverters.toJson(agentState,'AgentStates',context!),
        'agentStateReason': JsonConverters.toJson(agentStateReason,'AgentStateReasons',context!)
    };

    getTypeName() => "PushNotification";
    TypeContext? context = _ctx;
}

/**
* What every report takes
*/
// @Api(Description="What every report takes")
class ReportRequest implements IConvertible, IPost
{
    /**
    * The account to report on
    */
    // @ApiMember(Description="The account to report on")
    String? accountId;

    /**
    * The address that gets a mail when done
    */
    // @ApiMember(Description="The address that gets a mail when done")
    String? emailAddressToNotify;

    /**
    * The URL called with the report data when done
    */
    // @ApiMember(Description="The URL called with the report data when done")
    String? webhookUrl;

    ReportRequest({this.accountId,this.emailAddressToNotify,this.webhookUrl});
    ReportRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        emailAddressToNotify = json['emailAddressToNotify'];
        webhookUrl = json['webhookUrl'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'emailAddressToNotify': emailAddressToNotify,
        'webhookUrl': webhookUrl
    };

    getTypeName() => "ReportRequest";
    TypeContext? context = _ctx;
}

enum SessionHoldReasons
{
    None,
    Transferring,
}

enum SessionCallState
{
    Disconnected,
    Ringing,
    Connected,
    Hold,
    Passive,
}

enum SessionQueueStates
{
    None,
    Queued,
    Ringing,
    Connected,
    Hold,
    Disconnected,
}

/**
* A region of the carrier's SIP network
*/
enum TwilioSipRegions
{
    US1,
    US2,
    IE1,
    DE1,
    SG1,
    JP1,
    BR1,
    AU1,
}

/**
* A custom field of the account, with its value
*/
// @Api(Description="A custom field of the account, with its value")
class SystemSettingsField extends DataField implements IConvertible
{
    /**
    * The value
    */
    // @ApiMember(Description="The value")
    Value? value;

    SystemSettingsField({this.value});
    SystemSettingsField.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'value': JsonConverters.toJson(value,'Value',context!)
    });

    getTypeName() => "SystemSettingsField";
    TypeContext? context = _ctx;
}

/**
* A custom field of customers
*/
// @Api(Description="A custom field of customers")
class CustomerDataField extends DataField implements IConvertible
{
    /**
    * Whether the field can be searched
    */
    // @ApiMember(Description="Whether the field can be searched")
    bool? showInSearch;

    /**
    * Whether lists show the field
    */
    // @ApiMember(Description="Whether lists show the field")
    bool? showInLists;

    CustomerDataField({this.showInSearch,this.showInLists});
    CustomerDataField.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        showInSearch = json['showInSearch'];
        showInLists = json['showInLists'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'showInSearch': showInSearch,
        'showInLists': showInLists
    });

    getTypeName() => "CustomerDataField";
    TypeContext? context = _ctx;
}

/**
* A custom field of endpoints
*/
// @Api(Description="A custom field of endpoints")
class EndpointDataField extends DataField implements IConvertible
{
    /**
    * Whether the field can be searched
    */
    // @ApiMember(Description="Whether the field can be searched")
    bool? showInSearch;

    /**
    * Whether lists show the field
    */
    // @ApiMember(Description="Whether lists show the field")
    bool? showInLists;

    /**
    * Only endpoints of this type have the field
    */
    // @ApiMember(Description="Only endpoints of this type have the field")
    EndpointTypes? endpointType;

    /**
    * Whether the field holds the caller ID
    */
    // @ApiMember(Description="Whether the field holds the caller ID")
    bool? isCallerId;

    /**
    * Whether users may turn it in their settings
    */
    // @ApiMember(Description="Whether users may turn it in their settings")
    bool? isKnob;

    EndpointDataField({this.showInSearch,this.showInLists,this.endpointType,this.isCallerId,this.isKnob});
    EndpointDataField.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        showInSearch = json['showInSearch'];
        showInLists = json['showInLists'];
        endpointType = JsonConverters.fromJson(json['endpointType'],'EndpointTypes',context!);
        isCallerId = json['isCallerId'];
        isKnob = json['isKnob'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'showInSearch': showInSearch,
        'showInLists': showInLists,
        'endpointType': JsonConverters.toJson(endpointType,'EndpointTypes',context!),
        'isCallerId': isCallerId,
        'isKnob': isKnob
    });

    getTypeName() => "EndpointDataField";
    TypeContext? context = _ctx;
}

/**
* How a connection to a mail server is protected
*/
enum EmailSecurity
{
    StartTls,
    Tls,
    None,
}

/**
* An account for sending email
*/
// @Api(Description="An account for sending email")
class EmailAccount implements IConvertible
{
    /**
    * The ID of the email account
    */
    // @ApiMember(Description="The ID of the email account")
    String? id;

    /**
    * The name to show
    */
    // @ApiMember(Description="The name to show")
    String? displayName;

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    String? emailAddress;

    /**
    * The user name at the mail server
    */
    // @ApiMember(Description="The user name at the mail server")
    String? userName;

    /**
    * The password at the mail server. It is stored when it is sent, and never shown
    */
    // @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    String? password;

    /**
    * Whether a password is stored
    */
    // @ApiMember(Description="Whether a password is stored")
    bool? hasPassword;

    /**
    * The mail server
    */
    // @ApiMember(Description="The mail server")
    String? serverName;

    /**
    * The port of the mail server
    */
    // @ApiMember(Description="The port of the mail server")
    int? serverPort;

    /**
    * How the connection to the mail server is protected
    */
    // @ApiMember(Description="How the connection to the mail server is protected")
    EmailSecurity? security;

    EmailAccount({this.id,this.displayName,this.emailAddress,this.userName,this.password,this.hasPassword,this.serverName,this.serverPort,this.security});
    EmailAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        displayName = json['displayName'];
        emailAddress = json['emailAddress'];
        userName = json['userName'];
        password = json['password'];
        hasPassword = json['hasPassword'];
        serverName = json['serverName'];
        serverPort = json['serverPort'];
        security = JsonConverters.fromJson(json['security'],'EmailSecurity',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'displayName': displayName,
        'emailAddress': emailAddress,
        'userName': userName,
        'password': password,
        'hasPassword': hasPassword,
        'serverName': serverName,
        'serverPort': serverPort,
        'security': JsonConverters.toJson(security,'EmailSecurity',context!)
    };

    getTypeName() => "EmailAccount";
    TypeContext? context = _ctx;
}

/**
* The colour of a tag
*/
enum TagColors
{
    Gray,
    Red,
    Orange,
    Yellow,
    Green,
    Teal,
    Blue,
    Cyan,
    Purple,
    Pink,
}

/**
* A label on customers, endpoints and flows
*/
// @Api(Description="A label on customers, endpoints and flows")
class Tag implements IConvertible
{
    /**
    * The ID of the tag
    */
    // @ApiMember(Description="The ID of the tag")
    String? id;

    /**
    * The name of the tag
    */
    // @ApiMember(Description="The name of the tag")
    String? name;

    /**
    * The colour of the tag
    */
    // @ApiMember(Description="The colour of the tag")
    TagColors? color;

    Tag({this.id,this.name,this.color});
    Tag.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        color = JsonConverters.fromJson(json['color'],'TagColors',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'color': JsonConverters.toJson(color,'TagColors',context!)
    };

    getTypeName() => "Tag";
    TypeContext? context = _ctx;
}

/**
* A change that an assistant proposes and a person applies
*/
// @Api(Description="A change that an assistant proposes and a person applies")
class AISessionActionInfo implements IConvertible
{
    /**
    * The date the action was recorded
    */
    // @ApiMember(Description="The date the action was recorded")
    String? date;

    /**
    * The ID of the action
    */
    // @ApiMember(Description="The ID of the action")
    String? id;

    /**
    * The name of the function to call
    */
    // @ApiMember(Description="The name of the function to call")
    String? functionName;

    /**
    * The arguments of the function (JSON)
    */
    // @ApiMember(Description="The arguments of the function (JSON)")
    String? arguments;

    /**
    * What the action does, for a person to read
    */
    // @ApiMember(Description="What the action does, for a person to read")
    String? description;

    /**
    * Whether the action can be applied; if not, it is skipped
    */
    // @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    bool? canBeApplied;

    AISessionActionInfo({this.date,this.id,this.functionName,this.arguments,this.description,this.canBeApplied});
    AISessionActionInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = json['date'];
        id = json['id'];
        functionName = json['functionName'];
        arguments = json['arguments'];
        description = json['description'];
        canBeApplied = json['canBeApplied'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': date,
        'id': id,
        'functionName': functionName,
        'arguments': arguments,
        'description': description,
        'canBeApplied': canBeApplied
    };

    getTypeName() => "AISessionActionInfo";
    TypeContext? context = _ctx;
}

/**
* AI minutes of one account
*/
// @Api(Description="AI minutes of one account")
class AIAccountUsage implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The minutes used in the range
    */
    // @ApiMember(Description="The minutes used in the range")
    int? aiMinutes;

    AIAccountUsage({this.accountId,this.aiMinutes});
    AIAccountUsage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        aiMinutes = json['aiMinutes'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'aiMinutes': aiMinutes
    };

    getTypeName() => "AIAccountUsage";
    TypeContext? context = _ctx;
}

/**
* AI minutes of one customer
*/
// @Api(Description="AI minutes of one customer")
class AICustomerUsage implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The minutes used in the range
    */
    // @ApiMember(Description="The minutes used in the range")
    int? aiMinutes;

    AICustomerUsage({this.accountId,this.customerId,this.aiMinutes});
    AICustomerUsage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        aiMinutes = json['aiMinutes'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'aiMinutes': aiMinutes
    };

    getTypeName() => "AICustomerUsage";
    TypeContext? context = _ctx;
}

/**
* The user of the app
*/
// @Api(Description="The user of the app")
class AppUserInfo implements IConvertible
{
    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    String? firstName;

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    String? lastName;

    /**
    * The full name
    */
    // @ApiMember(Description="The full name")
    String? name;

    AppUserInfo({this.firstName,this.lastName,this.name});
    AppUserInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        firstName = json['firstName'];
        lastName = json['lastName'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'firstName': firstName,
        'lastName': lastName,
        'name': name
    };

    getTypeName() => "AppUserInfo";
    TypeContext? context = _ctx;
}

/**
* Settings of an outside phone system
*/
// @Api(Description="Settings of an outside phone system")
class ThirdPartyPhoneSystemSettings implements IConvertible
{
    ThirdPartyPhoneSystemSettings();
    ThirdPartyPhoneSystemSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    getTypeName() => "ThirdPartyPhoneSystemSettings";
    TypeContext? context = _ctx;
}

/**
* What can be configured
*/
enum SettingsObjectTypes
{
    Endpoint,
    Customer,
}

/**
* A value to choose
*/
// @Api(Description="A value to choose")
class SettingsPossibleValue implements IConvertible
{
    /**
    * The name of the value to show
    */
    // @ApiMember(Description="The name of the value to show")
    String? displayName;

    /**
    * The value
    */
    // @ApiMember(Description="The value")
    Value? value;

    SettingsPossibleValue({this.displayName,this.value});
    SettingsPossibleValue.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        displayName = json['displayName'];
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'displayName': displayName,
        'value': JsonConverters.toJson(value,'Value',context!)
    };

    getTypeName() => "SettingsPossibleValue";
    TypeContext? context = _ctx;
}

/**
* One thing that can be configured
*/
// @Api(Description="One thing that can be configured")
class SettingsField implements IConvertible
{
    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    String? name;

    /**
    * The name of the field to show
    */
    // @ApiMember(Description="The name of the field to show")
    String? displayName;

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    ValueTypes? type;

    /**
    * The value
    */
    // @ApiMember(Description="The value")
    Value? value;

    /**
    * Whether it can only be read
    */
    // @ApiMember(Description="Whether it can only be read")
    bool? readOnly;

    /**
    * The values to choose from
    */
    // @ApiMember(Description="The values to choose from")
    List<SettingsPossibleValue>? possibleValues;

    /**
    * The field the value belongs to
    */
    // @ApiMember(Description="The field the value belongs to")
    DataField? dataField;

    SettingsField({this.name,this.displayName,this.type,this.value,this.readOnly,this.possibleValues,this.dataField});
    SettingsField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        displayName = json['displayName'];
        type = JsonConverters.fromJson(json['type'],'ValueTypes',context!);
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        readOnly = json['readOnly'];
        possibleValues = JsonConverters.fromJson(json['possibleValues'],'List<SettingsPossibleValue>',context!);
        dataField = JsonConverters.fromJson(json['dataField'],'DataField',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'displayName': displayName,
        'type': JsonConverters.toJson(type,'ValueTypes',context!),
        'value': JsonConverters.toJson(value,'Value',context!),
        'readOnly': readOnly,
        'possibleValues': JsonConverters.toJson(possibleValues,'List<SettingsPossibleValue>',context!),
        'dataField': JsonConverters.toJson(dataField,'DataField',context!)
    };

    getTypeName() => "SettingsField";
    TypeContext? context = _ctx;
}

/**
* An endpoint or customer that can be configured
*/
// @Api(Description="An endpoint or customer that can be configured")
class SettingsObject implements IConvertible
{
    /**
    * The ID of the endpoint or customer
    */
    // @ApiMember(Description="The ID of the endpoint or customer")
    String? id;

    /**
    * The name of the endpoint or customer
    */
    // @ApiMember(Description="The name of the endpoint or customer")
    String? name;

    /**
    * A description
    */
    // @ApiMember(Description="A description")
    String? description;

    /**
    * Whether it can only be read
    */
    // @ApiMember(Description="Whether it can only be read")
    bool? readOnly;

    /**
    * Whether it is an endpoint or a customer
    */
    // @ApiMember(Description="Whether it is an endpoint or a customer")
    SettingsObjectTypes? type;

    /**
    * The type of endpoint, if it is one
    */
    // @ApiMember(Description="The type of endpoint, if it is one")
    EndpointTypes? endpointType;

    /**
    * What can be configured of it
    */
    // @ApiMember(Description="What can be configured of it")
    List<SettingsField>? fields;

    SettingsObject({this.id,this.name,this.description,this.readOnly,this.type,this.endpointType,this.fields});
    SettingsObject.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        description = json['description'];
        readOnly = json['readOnly'];
        type = JsonConverters.fromJson(json['type'],'SettingsObjectTypes',context!);
        endpointType = JsonConverters.fromJson(json['endpointType'],'EndpointTypes',context!);
        fields = JsonConverters.fromJson(json['fields'],'List<SettingsField>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'description': description,
        'readOnly': readOnly,
        'type': JsonConverters.toJson(type,'SettingsObjectTypes',context!),
        'endpointType': JsonConverters.toJson(endpointType,'EndpointTypes',context!),
        'fields': JsonConverters.toJson(fields,'List<SettingsField>',context!)
    };

    getTypeName() => "SettingsObject";
    TypeContext? context = _ctx;
}

/**
* What a contact is
*/
enum AppContactTypes
{
    User,
    Team,
    Contact,
}

/**
* Somebody the user of the app can reach
*/
// @Api(Description="Somebody the user of the app can reach")
class AppContact implements IConvertible
{
    /**
    * The name of the contact
    */
    // @ApiMember(Description="The name of the contact")
    String? displayName;

    /**
    * The phone number or address of the contact
    */
    // @ApiMember(Description="The phone number or address of the contact")
    String? address;

    /**
    * The type of contact
    */
    // @ApiMember(Description="The type of contact")
    AppContactTypes? type;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * Whether the contact can be called
    */
    // @ApiMember(Description="Whether the contact can be called")
    bool? canCall;

    /**
    * Whether the contact can be chatted with
    */
    // @ApiMember(Description="Whether the contact can be chatted with")
    bool? canChat;

    AppContact({this.displayName,this.address,this.type,this.customerName,this.canCall,this.canChat});
    AppContact.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        displayName = json['displayName'];
        address = json['address'];
        type = JsonConverters.fromJson(json['type'],'AppContactTypes',context!);
        customerName = json['customerName'];
        canCall = json['canCall'];
        canChat = json['canChat'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'displayName': displayName,
        'address': address,
        'type': JsonConverters.toJson(type,'AppContactTypes',context!),
        'customerName': customerName,
        'canCall': canCall,
        'canChat': canChat
    };

    getTypeName() => "AppContact";
    TypeContext? context = _ctx;
}

/**
* The record in an outside system that an object is tied to
*/
// @Api(Description="The record in an outside system that an object is tied to")
class EntityIntegrationData implements IConvertible
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    /**
    * The ID of the record in the outside system
    */
    // @ApiMember(Description="The ID of the record in the outside system")
    String? mapsToId;

    EntityIntegrationData({this.integrationId,this.mapsToId});
    EntityIntegrationData.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        mapsToId = json['mapsToId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId,
        'mapsToId': mapsToId
    };

    getTypeName() => "EntityIntegrationData";
    TypeContext? context = _ctx;
}

/**
* What decides whether a rule matches
*/
enum SimpleSchedulingRuleTypes
{
    Always,
    CustomerState,
    Time,
}

/**
* A day of the week
*/
enum DayOfWeek
{
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

/**
* A day of the week, or which one of the period
*/
// @Api(Description="A day of the week, or which one of the period")
class ScheduleDay implements IConvertible
{
    /**
    * Which of these days in the period (1 is the first, -1 the last, 0 every one)
    */
    // @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    int? offset;

    /**
    * The day of the week
    */
    // @ApiMember(Description="The day of the week")
    DayOfWeek? dayOfWeek;

    ScheduleDay({this.offset,this.dayOfWeek});
    ScheduleDay.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        offset = json['offset'];
        dayOfWeek = JsonConverters.fromJson(json['dayOfWeek'],'DayOfWeek',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'offset': offset,
        'dayOfWeek': JsonConverters.toJson(dayOfWeek,'DayOfWeek',context!)
    };

    getTypeName() => "ScheduleDay";
    TypeContext? context = _ctx;
}

/**
* How often a rule recurs
*/
enum SchedulingRuleFrequency
{
    None,
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/**
* When a state holds, recurring like an iCalendar rule
*/
// @Api(Description="When a state holds, recurring like an iCalendar rule")
class SchedulingRule implements IConvertible
{
    /**
    * The ID of the rule
    */
    // @ApiMember(Description="The ID of the rule")
    String? id;

    /**
    * The name of the rule
    */
    // @ApiMember(Description="The name of the rule")
    String? name;

    /**
    * Rules are tried in the order of their priority
    */
    // @ApiMember(Description="Rules are tried in the order of their priority")
    int? priority;

    /**
    * The state produced while the rule matches
    */
    // @ApiMember(Description="The state produced while the rule matches")
    String? state;

    /**
    * Where the rule comes from
    */
    // @ApiMember(Description="Where the rule comes from")
    String? source;

    /**
    * The condition under which the rule matches
    */
    // @ApiMember(Description="The condition under which the rule matches")
    String? condition;

    /**
    * What decides whether the rule matches
    */
    // @ApiMember(Description="What decides whether the rule matches")
    SimpleSchedulingRuleTypes? simpleRuleType;

    /**
    * The customer state to match when the simple type is CustomerState
    */
    // @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    String? customerState;

    /**
    * The ID of the flow that decides, for a rule with a flow
    */
    // @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * Whether the rule matches all day
    */
    // @ApiMember(Description="Whether the rule matches all day")
    bool? isAllDay;

    /**
    * The first day on which the rule matches (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    String? startDate;

    /**
    * When the rule starts matching on a day (HH:mm)
    */
    // @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    String? startTime;

    /**
    * When the rule stops matching on a day (HH:mm)
    */
    // @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    String? endTime;

    /**
    * Which of the moments of one interval count (1 is the first, -1 the last)
    */
    // @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    List<int>? bySetPosition;

    /**
    * The months in which the rule matches (1 to 12)
    */
    // @ApiMember(Description="The months in which the rule matches (1 to 12)")
    List<int>? byMonth;

    /**
    * The weeks of the year in which the rule matches (1 to 53, negative from the end)
    */
    // @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    List<int>? byWeekNo;

    /**
    * The days of the year on which the rule matches (1 to 366, negative from the end)
    */
    // @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    List<int>? byYearDay;

    /**
    * The days of the month on which the rule matches (1 to 31, negative from the end)
    */
    // @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    List<int>? byMonthDay;

    /**
    * The days of the week on which the rule matches
    */
    // @ApiMember(Description="The days of the week on which the rule matches")
    List<ScheduleDay>? byDay;

    /**
    * The hours at which the rule matches (0 to 23)
    */
    // @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    List<int>? byHour;

    /**
    * The minutes at which the rule matches (0 to 59)
    */
    // @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    List<int>? byMinute;

    /**
    * Every how many periods the rule recurs
    */
    // @ApiMember(Description="Every how many periods the rule recurs")
    int? interval;

    /**
    * How many times the rule recurs; 0 is without end
    */
    // @ApiMember(Description="How many times the rule recurs; 0 is without end")
    int? count;

    /**
    * The last day on which the rule matches (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    String? untilDate;

    /**
    * How often the rule recurs
    */
    // @ApiMember(Description="How often the rule recurs")
    SchedulingRuleFrequency? frequency;

    SchedulingRule({this.id,this.name,this.priority,this.state,this.source,this.condition,this.simpleRuleType,this.customerState,this.flowId,this.flowParams,this.isAllDay,this.startDate,this.startTime,this.endTime,this.bySetPosition,this.byMonth,this.byWeekNo,this.byYearDay,this.byMonthDay,this.byDay,this.byHour,this.byMinute,this.interval,this.count,this.untilDate,this.frequency});
    SchedulingRule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        priority = json['priority'];
        state = json['state'];
        source = json['source'];
        condition = json['condition'];
        simpleRuleType = JsonConverters.fromJson(json['simpleRuleType'],'SimpleSchedulingRuleTypes',context!);
        customerState = json['customerState'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        isAllDay = json['isAllDay'];
        startDate = json['startDate'];
        startTime = json['startTime'];
        endTime = json['endTime'];
        bySetPosition = JsonConverters.fromJson(json['bySetPosition'],'List<int>',context!);
        byMonth = JsonConverters.fromJson(json['byMonth'],'List<int>',context!);
        byWeekNo = JsonConverters.fromJson(json['byWeekNo'],'List<int>',context!);
        byYearDay = JsonConverters.fromJson(json['byYearDay'],'List<int>',context!);
        byMonthDay = JsonConverters.fromJson(json['byMonthDay'],'List<int>',context!);
        byDay = JsonConverters.fromJson(json['byDay'],'List<ScheduleDay>',context!);
        byHour = JsonConverters.fromJson(json['byHour'],'List<int>',context!);
        byMinute = JsonConverters.fromJson(json['byMinute'],'List<int>',context!);
        interval = json['interval'];
        count = json['count'];
        untilDate = json['untilDate'];
        frequency = JsonConverters.fromJson(json['frequency'],'SchedulingRuleFrequency',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'priority': priority,
        'state': state,
        'source': source,
        'condition': condition,
        'simpleRuleType': JsonConverters.toJson(simpleRuleType,'SimpleSchedulingRuleTypes',context!),
        'customerState': customerState,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'isAllDay': isAllDay,
        'startDate': startDate,
        'startTime': startTime,
        'endTime': endTime,
        'bySetPosition': JsonConverters.toJson(bySetPosition,'List<int>',context!),
        'byMonth': JsonConverters.toJson(byMonth,'List<int>',context!),
        'byWeekNo': JsonConverters.toJson(byWeekNo,'List<int>',context!),
        'byYearDay': JsonConverters.toJson(byYearDay,'List<int>',context!),
        'byMonthDay': JsonConverters.toJson(byMonthDay,'List<int>',context!),
        'byDay': JsonConverters.toJson(byDay,'List<ScheduleDay>',context!),
        'byHour': JsonConverters.toJson(byHour,'List<int>',context!),
        'byMinute': JsonConverters.toJson(byMinute,'List<int>',context!),
        'interval': interval,
        'count': count,
        'untilDate': untilDate,
        'frequency': JsonConverters.toJson(frequency,'SchedulingRuleFrequency',context!)
    };

    getTypeName() => "SchedulingRule";
    TypeContext? context = _ctx;
}

/**
* A field that can be the source of a value
*/
// @Api(Description="A field that can be the source of a value")
class GetParameterField implements IConvertible
{
    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    String? fieldName;

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    ValueTypes? valueType;

    /**
    * The field, if it is a custom one
    */
    // @ApiMember(Description="The field, if it is a custom one")
    DataField? field;

    GetParameterField({this.fieldName,this.valueType,this.field});
    GetParameterField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fieldName = json['fieldName'];
        valueType = JsonConverters.fromJson(json['valueType'],'ValueTypes',context!);
        field = JsonConverters.fromJson(json['field'],'DataField',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fieldName': fieldName,
        'valueType': JsonConverters.toJson(valueType,'ValueTypes',context!),
        'field': JsonConverters.toJson(field,'DataField',context!)
    };

    getTypeName() => "GetParameterField";
    TypeContext? context = _ctx;
}

/**
* A flow of a package
*/
// @Api(Description="A flow of a package")
class PackageFlow implements IConvertible
{
    /**
    * The ID in the package
    */
    // @ApiMember(Description="The ID in the package")
    String? sourceId;

    /**
    * The ID in the account, once it is imported
    */
    // @ApiMember(Description="The ID in the account, once it is imported")
    String? id;

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    String? name;

    PackageFlow({this.sourceId,this.id,this.name});
    PackageFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sourceId = json['sourceId'];
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sourceId': sourceId,
        'id': id,
        'name': name
    };

    getTypeName() => "PackageFlow";
    TypeContext? context = _ctx;
}

/**
* A custom field of a package
*/
// @Api(Description="A custom field of a package")
class PackageFieldInfo implements IConvertible
{
    /**
    * What has the field: Customer, Endpoint or System
    */
    // @ApiMember(Description="What has the field: Customer, Endpoint or System")
    NodeParameterSources? source;

    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    String? name;

    /**
    * Whether the account gets it; otherwise it has such a field
    */
    // @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    bool? isNew;

    PackageFieldInfo({this.source,this.name,this.isNew});
    PackageFieldInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        source = JsonConverters.fromJson(json['source'],'NodeParameterSources',context!);
        name = json['name'];
        isNew = json['isNew'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'source': JsonConverters.toJson(source,'NodeParameterSources',context!),
        'name': name,
        'isNew': isNew
    };

    getTypeName() => "PackageFieldInfo";
    TypeContext? context = _ctx;
}

/**
* What flows belong to, are tagged with, and name as it is
*/
enum PackageResourceTypes
{
    Customer,
    Tag,
    PhoneNumber,
    Address,
}

/**
* What flows of a package name: a customer, a tag, or a telephone number or an address as it is
*/
// @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
class PackageResource implements IConvertible
{
    /**
    * What it is
    */
    // @ApiMember(Description="What it is")
    PackageResourceTypes? type;

    /**
    * The ID in the package, or the number or address
    */
    // @ApiMember(Description="The ID in the package, or the number or address")
    String? sourceId;

    /**
    * The name in the package
    */
    // @ApiMember(Description="The name in the package")
    String? name;

    /**
    * The ID in the account, without which flows are imported without it; or the number or address that they get
    */
    // @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    String? id;

    PackageResource({this.type,this.sourceId,this.name,this.id});
    PackageResource.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        type = JsonConverters.fromJson(json['type'],'PackageResourceTypes',context!);
        sourceId = json['sourceId'];
        name = json['name'];
        id = json['id'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'type': JsonConverters.toJson(type,'PackageResourceTypes',context!),
        'sourceId': sourceId,
        'name': name,
        'id': id
    };

    getTypeName() => "PackageResource";
    TypeContext? context = _ctx;
}

/**
* Something that is in the way of an import
*/
// @Api(Description="Something that is in the way of an import")
class PackageConflict implements IConvertible
{
    /**
    * The code of the error
    */
    // @ApiMember(Description="The code of the error")
    String? errorCode;

    /**
    * Where in the package
    */
    // @ApiMember(Description="Where in the package")
    String? path;

    /**
    * What is wrong
    */
    // @ApiMember(Description="What is wrong")
    String? message;

    PackageConflict({this.errorCode,this.path,this.message});
    PackageConflict.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        errorCode = json['errorCode'];
        path = json['path'];
        message = json['message'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'errorCode': errorCode,
        'path': path,
        'message': message
    };

    getTypeName() => "PackageConflict";
    TypeContext? context = _ctx;
}

/**
* A member of a flow that differs
*/
// @Api(Description="A member of a flow that differs")
class FlowMemberChange implements IConvertible
{
    /**
    * The name of the member
    */
    // @ApiMember(Description="The name of the member")
    String? name;

    /**
    * The value before
    */
    // @ApiMember(Description="The value before")
    dynamic before;

    /**
    * The value after
    */
    // @ApiMember(Description="The value after")
    dynamic after;

    FlowMemberChange({this.name,this.before,this.after});
    FlowMemberChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        before = json['before'];
        after = json['after'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'before': before,
        'after': after
    };

    getTypeName() => "FlowMemberChange";
    TypeContext? context = _ctx;
}

/**
* How something differs
*/
enum FlowChanges
{
    Added,
    Removed,
    Changed,
}

/**
* A node that differs in itself; its parameters are listed apart
*/
// @Api(Description="A node that differs in itself; its parameters are listed apart")
class FlowNodeChange implements IConvertible
{
    /**
    * How it differs
    */
    // @ApiMember(Description="How it differs")
    FlowChanges? change;

    /**
    * The ID of the node
    */
    // @ApiMember(Description="The ID of the node")
    String? nodeId;

    /**
    * The node before, without its parameters
    */
    // @ApiMember(Description="The node before, without its parameters")
    FlowNode? before;

    /**
    * The node after, without its parameters
    */
    // @ApiMember(Description="The node after, without its parameters")
    FlowNode? after;

    FlowNodeChange({this.change,this.nodeId,this.before,this.after});
    FlowNodeChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        change = JsonConverters.fromJson(json['change'],'FlowChanges',context!);
        nodeId = json['nodeId'];
        before = JsonConverters.fromJson(json['before'],'FlowNode',context!);
        after = JsonConverters.fromJson(json['after'],'FlowNode',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'change': JsonConverters.toJson(change,'FlowChanges',context!),
        'nodeId': nodeId,
        'before': JsonConverters.toJson(before,'FlowNode',context!),
        'after': JsonConverters.toJson(after,'FlowNode',context!)
    };

    getTypeName() => "FlowNodeChange";
    TypeContext? context = _ctx;
}

/**
* A way from a node to another that differs
*/
// @Api(Description="A way from a node to another that differs")
class FlowTransitionChange implements IConvertible
{
    /**
    * How it differs
    */
    // @ApiMember(Description="How it differs")
    FlowChanges? change;

    /**
    * The ID of the node
    */
    // @ApiMember(Description="The ID of the node")
    String? nodeId;

    /**
    * The parameter that holds the transition; inside of lists and structs with the path to it
    */
    // @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    String? parameter;

    /**
    * The node or exit it led to
    */
    // @ApiMember(Description="The node or exit it led to")
    String? before;

    /**
    * The node or exit it leads to
    */
    // @ApiMember(Description="The node or exit it leads to")
    String? after;

    FlowTransitionChange({this.change,this.nodeId,this.parameter,this.before,this.after});
    FlowTransitionChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        change = JsonConverters.fromJson(json['change'],'FlowChanges',context!);
        nodeId = json['nodeId'];
        parameter = json['parameter'];
        before = json['before'];
        after = json['after'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'change': JsonConverters.toJson(change,'FlowChanges',context!),
        'nodeId': nodeId,
        'parameter': parameter,
        'before': before,
        'after': after
    };

    getTypeName() => "FlowTransitionChange";
    TypeContext? context = _ctx;
}

/**
* A parameter of a node that differs
*/
// @Api(Description="A parameter of a node that differs")
class FlowNodeParameterChange implements IConvertible
{
    /**
    * How it differs
    */
    // @ApiMember(Description="How it differs")
    FlowChanges? change;

    /**
    * The ID of the node
    */
    // @ApiMember(Description="The ID of the node")
    String? nodeId;

    /**
    * The parameter; inside of lists and structs with the path to it
    */
    // @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    String? parameter;

    /**
    * The parameter before, without what is inside of it
    */
    // @ApiMember(Description="The parameter before, without what is inside of it")
    NodeParameter? before;

    /**
    * The parameter after, without what is inside of it
    */
    // @ApiMember(Description="The parameter after, without what is inside of it")
    NodeParameter? after;

    FlowNodeParameterChange({this.change,this.nodeId,this.parameter,this.before,this.after});
    FlowNodeParameterChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        change = JsonConverters.fromJson(json['change'],'FlowChanges',context!);
        nodeId = json['nodeId'];
        parameter = json['parameter'];
        before = JsonConverters.fromJson(json['before'],'NodeParameter',context!);
        after = JsonConverters.fromJson(json['after'],'NodeParameter',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'change': JsonConverters.toJson(change,'FlowChanges',context!),
        'nodeId': nodeId,
        'parameter': parameter,
        'before': JsonConverters.toJson(before,'NodeParameter',context!),
        'after': JsonConverters.toJson(after,'NodeParameter',context!)
    };

    getTypeName() => "FlowNodeParameterChange";
    TypeContext? context = _ctx;
}

/**
* A parameter of the flow that differs
*/
// @Api(Description="A parameter of the flow that differs")
class FlowParameterChange implements IConvertible
{
    /**
    * How it differs
    */
    // @ApiMember(Description="How it differs")
    FlowChanges? change;

    /**
    * The name of the parameter
    */
    // @ApiMember(Description="The name of the parameter")
    String? name;

    /**
    * The parameter before
    */
    // @ApiMember(Description="The parameter before")
    FlowParameter? before;

    /**
    * The parameter after
    */
    // @ApiMember(Description="The parameter after")
    FlowParameter? after;

    FlowParameterChange({this.change,this.name,this.before,this.after});
    FlowParameterChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        change = JsonConverters.fromJson(json['change'],'FlowChanges',context!);
        name = json['name'];
        before = JsonConverters.fromJson(json['before'],'FlowParameter',context!);
        after = JsonConverters.fromJson(json['after'],'FlowParameter',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'change': JsonConverters.toJson(change,'FlowChanges',context!),
        'name': name,
        'before': JsonConverters.toJson(before,'FlowParameter',context!),
        'after': JsonConverters.toJson(after,'FlowParameter',context!)
    };

    getTypeName() => "FlowParameterChange";
    TypeContext? context = _ctx;
}

/**
* An exit that differs
*/
// @Api(Description="An exit that differs")
class FlowExitChange implements IConvertible
{
    /**
    * How it differs
    */
    // @ApiMember(Description="How it differs")
    FlowChanges? change;

    /**
    * The name of the exit
    */
    // @ApiMember(Description="The name of the exit")
    String? name;

    FlowExitChange({this.change,this.name});
    FlowExitChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        change = JsonConverters.fromJson(json['change'],'FlowChanges',context!);
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'change': JsonConverters.toJson(change,'FlowChanges',context!),
        'name': name
    };

    getTypeName() => "FlowExitChange";
    TypeContext? context = _ctx;
}

/**
* The state of a connection
*/
enum IntegrationStatuses
{
    NotConnected,
    Connected,
    Syncing,
    Error,
}

/**
* What an integration can do
*/
enum IntegrationFeatures
{
    CustomerSearch,
    ContactSearch,
    CustomerMapping,
    UserMapping,
    Sync,
}

/**
* Messages between an endpoint and another address
*/
// @Api(Description="Messages between an endpoint and another address")
class ConversationInfo implements IConvertible
{
    /**
    * The ID of the conversation
    */
    // @ApiMember(Description="The ID of the conversation")
    String? id;

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * The other party's address
    */
    // @ApiMember(Description="The other party's address")
    String? otherAddress;

    /**
    * How many of its messages are unread
    */
    // @ApiMember(Description="How many of its messages are unread")
    int? unreadCount;

    /**
    * The newest message
    */
    // @ApiMember(Description="The newest message")
    MessageInfo? mostRecentMessage;

    ConversationInfo({this.id,this.endpointId,this.otherAddress,this.unreadCount,this.mostRecentMessage});
    ConversationInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        endpointId = json['endpointId'];
        otherAddress = json['otherAddress'];
        unreadCount = json['unreadCount'];
        mostRecentMessage = JsonConverters.fromJson(json['mostRecentMessage'],'MessageInfo',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'endpointId': endpointId,
        'otherAddress': otherAddress,
        'unreadCount': unreadCount,
        'mostRecentMessage': JsonConverters.toJson(mostRecentMessage,'MessageInfo',context!)
    };

    getTypeName() => "ConversationInfo";
    TypeContext? context = _ctx;
}

/**
* A figure on calls
*/
// @Api(Description="A figure on calls")
class AppHomeCallMetric implements IConvertible
{
    AppHomeCallMetric();
    AppHomeCallMetric.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    getTypeName() => "AppHomeCallMetric";
    TypeContext? context = _ctx;
}

/**
* A form completed in HostedSuite
*/
// @Api(Description="A form completed in HostedSuite")
class HostedSuiteCompletedForm implements IConvertible
{
    HostedSuiteCompletedForm();
    HostedSuiteCompletedForm.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    getTypeName() => "HostedSuiteCompletedForm";
    TypeContext? context = _ctx;
}

/**
* How far a report is
*/
enum ReportStatuses
{
    Queued,
    Running,
    Completed,
    Error,
}

enum SessionDialState
{
    None,
    Active,
}

class SessionLogInfo implements IConvertible
{
    String? date;
    String? message;

    SessionLogInfo({this.date,this.message});
    SessionLogInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = json['date'];
        message = json['message'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': date,
        'message': message
    };

    getTypeName() => "SessionLogInfo";
    TypeContext? context = _ctx;
}

enum SessionMemberCallState
{
    None,
    Ringing,
    Connected,
    Hold,
}

enum SessionMemberRoles
{
    None,
    Caller,
    Agent,
    Transfer,
}

class SessionMemberInfo implements IConvertible
{
    String? identity;
    String? endpointId;
    String? displayName;
    bool? isOriginalMember;
    String? avatarUrl;
    Map<String,String>? applicationData;
    SessionMemberCallState? callState;
    SessionMemberRoles? role;
    String? callSid;
    bool? muted;

    SessionMemberInfo({this.identity,this.endpointId,this.displayName,this.isOriginalMember,this.avatarUrl,this.applicationData,this.callState,this.role,this.callSid,this.muted});
    SessionMemberInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        identity = json['identity'];
        endpointId = json['endpointId'];
        displayName = json['displayName'];
        isOriginalMember = json['isOriginalMember'];
        avatarUrl = json['avatarUrl'];
        applicationData = JsonConverters.toStringMap(json['applicationData']);
        callState = JsonConverters.fromJson(json['callState'],'SessionMemberCallState',context!);
        role = JsonConverters.fromJson(json['role'],'SessionMemberRoles',context!);
        callSid = json['callSid'];
        muted = json['muted'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'identity': identity,
        'endpointId': endpointId,
        'displayName': displayName,
        'isOriginalMember': isOriginalMember,
        'avatarUrl': avatarUrl,
        'applicationData': applicationData,
        'callState': JsonConverters.toJson(callState,'SessionMemberCallState',context!),
        'role': JsonConverters.toJson(role,'SessionMemberRoles',context!),
        'callSid': callSid,
        'muted': muted
    };

    getTypeName() => "SessionMemberInfo";
    TypeContext? context = _ctx;
}

enum SessionDirections
{
    Incoming,
    Outgoing,
}

/**
* The outcome of checking an account
*/
// @Api(Description="The outcome of checking an account")
class CheckAccountResponse implements IConvertible
{
    /**
    * The outcome of the check
    */
    // @ApiMember(Description="The outcome of the check")
    String? message;

    CheckAccountResponse({this.message});
    CheckAccountResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        message = json['message'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'message': message
    };

    getTypeName() => "CheckAccountResponse";
    TypeContext? context = _ctx;
}

class AccountInfo extends EntityInfo implements IConvertible
{
    /**
    * The name of this account
    */
    // @ApiMember(Description="The name of this account")
    String? name;

    /**
    * The ID of this account's parent
    */
    // @ApiMember(Description="The ID of this account's parent")
    String? parentAccountId;

    /**
    * The twilio account SID
    */
    // @ApiMember(Description="The twilio account SID")
    String? twilioAccountSid;

    /**
    * The ancestors of this account. Useful for breadcrumbs
    */
    // @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    List<String>? ancestorIds;

    /**
    * The max number of phone numbers this account can have
    */
    // @ApiMember(Description="The max number of phone numbers this account can have")
    int? maxPhoneNumbers;

    /**
    * This account is BYOA
    */
    // @ApiMember(Description="This account is BYOA")
    bool? isBYOA;

    /**
    * TrustHub Profile Sid
    */
    // @ApiMember(Description="TrustHub Profile Sid")
    String? trustHubProfileSid;

    /**
    * The ID of the logo file
    */
    // @ApiMember(Description="The ID of the logo file")
    String? logoId;

    /**
    * The URI of the logo file
    */
    // @ApiMember(Description="The URI of the logo file")
    String? logoUri;

    /**
    * The billing settings for this account
    */
    // @ApiMember(Description="The billing settings for this account")
    BillingSettings? billingSettings;

    AccountInfo({this.name,this.parentAccountId,this.twilioAccountSid,this.ancestorIds,this.maxPhoneNumbers,this.isBYOA,this.trustHubProfileSid,this.logoId,this.logoUri,this.billingSettings});
    AccountInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        name = json['name'];
        parentAccountId = json['parentAccountId'];
        twilioAccountSid = json['twilioAccountSid'];
        ancestorIds = JsonConverters.fromJson(json['ancestorIds'],'List<String>',context!);
        maxPhoneNumbers = json['maxPhoneNumbers'];
        isBYOA = json['isBYOA'];
        trustHubProfileSid = json['trustHubProfileSid'];
        logoId = json['logoId'];
        logoUri = json['logoUri'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'name': name,
        'parentAccountId': parentAccountId,
        'twilioAccountSid': twilioAccountSid,
        'ancestorIds': JsonConverters.toJson(ancestorIds,'List<String>',context!),
        'maxPhoneNumbers': maxPhoneNumbers,
        'isBYOA': isBYOA,
        'trustHubProfileSid': trustHubProfileSid,
        'logoId': logoId,
        'logoUri': logoUri,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!)
    });

    getTypeName() => "AccountInfo";
    TypeContext? context = _ctx;
}

class ListResponse<T> implements IConvertible
{
    /**
    * The items
    */
    // @ApiMember(Description="The items")
    List<T>? items;

    /**
    * The total number of items
    */
    // @ApiMember(Description="The total number of items")
    int? totalCount;

    /**
    * The total number of pages
    */
    // @ApiMember(Description="The total number of pages")
    int? totalPages;

    /**
    * Are there more pages of items? Used with simplified paging
    */
    // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    bool? hasMorePages;

    ListResponse({this.items,this.totalCount,this.totalPages,this.hasMorePages});
    ListResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        items = JsonConverters.fromJson(json['items'],'List<${runtimeGenericTypeDefs(this,[0]).join(",")}>',context!);
        totalCount = json['totalCount'];
        totalPages = json['totalPages'];
        hasMorePages = json['hasMorePages'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'items': JsonConverters.toJson(items,'List<T>',context!),
        'totalCount': totalCount,
        'totalPages': totalPages,
        'hasMorePages': hasMorePages
    };

    getTypeName() => "ListResponse<$T>";
    TypeContext? context = _ctx;
}

/**
* An address for emergency calls
*/
// @Api(Description="An address for emergency calls")
class AddressInfo implements IConvertible
{
    /**
    * The ID
    */
    // @ApiMember(Description="The ID")
    String? id;

    /**
    * A name to recognise it by
    */
    // @ApiMember(Description="A name to recognise it by")
    String? friendlyName;

    /**
    * Whether emergency calls may use the address
    */
    // @ApiMember(Description="Whether emergency calls may use the address")
    bool? emergencyEnabled;

    /**
    * The name of the person or company at the address
    */
    // @ApiMember(Description="The name of the person or company at the address")
    String? customerName;

    /**
    * The street
    */
    // @ApiMember(Description="The street")
    String? street;

    /**
    * The city
    */
    // @ApiMember(Description="The city")
    String? city;

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    String? region;

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    String? postalCode;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCountry;

    AddressInfo({this.id,this.friendlyName,this.emergencyEnabled,this.customerName,this.street,this.city,this.region,this.postalCode,this.isoCountry});
    AddressInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        friendlyName = json['friendlyName'];
        emergencyEnabled = json['emergencyEnabled'];
        customerName = json['customerName'];
        street = json['street'];
        city = json['city'];
        region = json['region'];
        postalCode = json['postalCode'];
        isoCountry = json['isoCountry'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'friendlyName': friendlyName,
        'emergencyEnabled': emergencyEnabled,
        'customerName': customerName,
        'street': street,
        'city': city,
        'region': region,
        'postalCode': postalCode,
        'isoCountry': isoCountry
    };

    getTypeName() => "AddressInfo";
    TypeContext? context = _ctx;
}

class AISessionInfo extends EntityInfo implements IConvertible
{
    /**
    * The ID of the account associated with this session
    */
    // @ApiMember(Description="The ID of the account associated with this session")
    String? accountId;

    /**
    * The name of the account associated with this customer
    */
    // @ApiMember(Description="The name of the account associated with this customer")
    String? accountName;

    /**
    * The purpose for this AI session
    */
    // @ApiMember(Description="The purpose for this AI session")
    String? purpose;

    AISessionInfo({this.accountId,this.accountName,this.purpose});
    AISessionInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        accountName = json['accountName'];
        purpose = json['purpose'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'accountName': accountName,
        'purpose': purpose
    });

    getTypeName() => "AISessionInfo";
    TypeContext? context = _ctx;
}

/**
* An AI session with its queued actions
*/
// @Api(Description="An AI session with its queued actions")
class AISessionDetail extends AISessionInfo implements IConvertible
{
    /**
    * The queued actions recorded on the session
    */
    // @ApiMember(Description="The queued actions recorded on the session")
    List<AISessionActionInfo>? actions;

    /**
    * The text log of the latest applied change set
    */
    // @ApiMember(Description="The text log of the latest applied change set")
    String? log;

    AISessionDetail({this.actions,this.log});
    AISessionDetail.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        actions = JsonConverters.fromJson(json['actions'],'List<AISessionActionInfo>',context!);
        log = json['log'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'actions': JsonConverters.toJson(actions,'List<AISessionActionInfo>',context!),
        'log': log
    });

    getTypeName() => "AISessionDetail";
    TypeContext? context = _ctx;
}

/**
* AI minutes over a range of days
*/
// @Api(Description="AI minutes over a range of days")
class AIUsage implements IConvertible
{
    /**
    * The minutes of each account
    */
    // @ApiMember(Description="The minutes of each account")
    List<AIAccountUsage>? accountUsage;

    /**
    * The minutes of each customer
    */
    // @ApiMember(Description="The minutes of each customer")
    List<AICustomerUsage>? customerUsage;

    AIUsage({this.accountUsage,this.customerUsage});
    AIUsage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountUsage = JsonConverters.fromJson(json['accountUsage'],'List<AIAccountUsage>',context!);
        customerUsage = JsonConverters.fromJson(json['customerUsage'],'List<AICustomerUsage>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountUsage': JsonConverters.toJson(accountUsage,'List<AIAccountUsage>',context!),
        'customerUsage': JsonConverters.toJson(customerUsage,'List<AICustomerUsage>',context!)
    };

    getTypeName() => "AIUsage";
    TypeContext? context = _ctx;
}

/**
* A file: an upload, a voice message, a recording, a fax
*/
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
class FileInfo extends EntityInfo implements IConvertible
{
    /**
    * The type of file
    */
    // @ApiMember(Description="The type of file")
    FileTypes? type;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? accountName;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * The ID of the agent
    */
    // @ApiMember(Description="The ID of the agent")
    String? userId;

    /**
    * The name of the agent
    */
    // @ApiMember(Description="The name of the agent")
    String? userName;

    /**
    * The original name of the file
    */
    // @ApiMember(Description="The original name of the file")
    String? fileName;

    /**
    * Where the bytes are
    */
    // @ApiMember(Description="Where the bytes are")
    String? uri;

    /**
    * The content type
    */
    // @ApiMember(Description="The content type")
    String? contentType;

    /**
    * The length of the file in bytes
    */
    // @ApiMember(Description="The length of the file in bytes")
    int? contentLength;

    /**
    * The carrier's ID of the recording
    */
    // @ApiMember(Description="The carrier's ID of the recording")
    String? recordingSid;

    /**
    * The length of the recording in seconds
    */
    // @ApiMember(Description="The length of the recording in seconds")
    int? recordingDuration;

    /**
    * Who was recorded
    */
    // @ApiMember(Description="Who was recorded")
    String? recordingFrom;

    /**
    * The transcription by a person
    */
    // @ApiMember(Description="The transcription by a person")
    String? transcription;

    /**
    * The caller ID of incoming calls
    */
    // @ApiMember(Description="The caller ID of incoming calls")
    String? fromAddress;

    /**
    * The dialed number of outgoing calls
    */
    // @ApiMember(Description="The dialed number of outgoing calls")
    String? toAddress;

    /**
    * The transcription by a machine
    */
    // @ApiMember(Description="The transcription by a machine")
    String? aiTranscription;

    FileInfo({this.type,this.accountId,this.accountName,this.customerId,this.customerName,this.customerBreadcrumb,this.userId,this.userName,this.fileName,this.uri,this.contentType,this.contentLength,this.recordingSid,this.recordingDuration,this.recordingFrom,this.transcription,this.fromAddress,this.toAddress,this.aiTranscription});
    FileInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        type = JsonConverters.fromJson(json['type'],'FileTypes',context!);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        userId = json['userId'];
        userName = json['userName'];
        fileName = json['fileName'];
        uri = json['uri'];
        contentType = json['contentType'];
        contentLength = json['contentLength'];
        recordingSid = json['recordingSid'];
        recordingDuration = json['recordingDuration'];
        recordingFrom = json['recordingFrom'];
        transcription = json['transcription'];
        fromAddress = json['fromAddress'];
        toAddress = json['toAddress'];
        aiTranscription = json['aiTranscription'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'type': JsonConverters.toJson(type,'FileTypes',context!),
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerName': customerName,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'userId': userId,
        'userName': userName,
        'fileName': fileName,
        'uri': uri,
        'contentType': contentType,
        'contentLength': contentLength,
        'recordingSid': recordingSid,
        'recordingDuration': recordingDuration,
        'recordingFrom': recordingFrom,
        'transcription': transcription,
        'fromAddress': fromAddress,
        'toAddress': toAddress,
        'aiTranscription': aiTranscription
    });

    getTypeName() => "FileInfo";
    TypeContext? context = _ctx;
}

/**
* What a user's app needs to start
*/
// @Api(Description="What a user's app needs to start")
class EndpointAppConfig implements IConvertible
{
    /**
    * The ID of the user endpoint
    */
    // @ApiMember(Description="The ID of the user endpoint")
    String? endpointId;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The token for the voice SDK of the carrier
    */
    // @ApiMember(Description="The token for the voice SDK of the carrier")
    String? accessToken;

    /**
    * The identity at the carrier
    */
    // @ApiMember(Description="The identity at the carrier")
    String? identity;

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    String? emailAddress;

    /**
    * The user
    */
    // @ApiMember(Description="The user")
    AppUserInfo? userInfo;

    /**
    * The state of the agent
    */
    // @ApiMember(Description="The state of the agent")
    AgentStates? agentState;

    /**
    * Why the agent is in this state
    */
    // @ApiMember(Description="Why the agent is in this state")
    AgentStateReasons? agentStateReason;

    /**
    * The tabs of the app
    */
    // @ApiMember(Description="The tabs of the app")
    List<dynamic>? tabs;

    /**
    * The settings of the app
    */
    // @ApiMember(Description="The settings of the app")
    AppSettings? appSettings;

    /**
    * Settings of an outside phone system
    */
    // @ApiMember(Description="Settings of an outside phone system")
    ThirdPartyPhoneSystemSettings? thirdPartyPhoneSystemSettings;

    EndpointAppConfig({this.endpointId,this.accountId,this.customerId,this.accessToken,this.identity,this.emailAddress,this.userInfo,this.agentState,this.agentStateReason,this.tabs,this.appSettings,this.thirdPartyPhoneSystemSettings});
    EndpointAppConfig.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        accessToken = json['accessToken'];
        identity = json['identity'];
        emailAddress = json['emailAddress'];
        userInfo = JsonConverters.fromJson(json['userInfo'],'AppUserInfo',context!);
        agentState = JsonConverters.fromJson(json['agentState'],'AgentStates',context!);
        agentStateReason = JsonConverters.fromJson(json['agentStateReason'],'AgentStateReasons',context!);
        tabs = JsonConverters.fromJson(json['tabs'],'List<dynamic>',context!);
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        thirdPartyPhoneSystemSettings = JsonConverters.fromJson(json['thirdPartyPhoneSystemSettings'],'ThirdPartyPhoneSystemSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'accountId': accountId,
        'customerId': customerId,
        'accessToken': accessToken,
        'identity': identity,
        'emailAddress': emailAddress,
        'userInfo': JsonConverters.toJson(userInfo,'AppUserInfo',context!),
        'agentState': JsonConverters.toJson(agentState,'AgentStates',context!),
        'agentStateReason': JsonConverters.toJson(agentStateReason,'AgentStateReasons',context!),
        'tabs': JsonConverters.toJson(tabs,'List<dynamic>',context!),
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!),
        'thirdPartyPhoneSystemSettings': JsonConverters.toJson(thirdPartyPhoneSystemSettings,'ThirdPartyPhoneSystemSettings',context!)
    };

    getTypeName() => "EndpointAppConfig";
    TypeContext? context = _ctx;
}

/**
* Files
*/
// @Api(Description="Files")
class GetMyFilesResponse implements IConvertible
{
    /**
    * The files
    */
    // @ApiMember(Description="The files")
    List<FileInfo>? files;

    GetMyFilesResponse({this.files});
    GetMyFilesResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        files = JsonConverters.fromJson(json['files'],'List<FileInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'files': JsonConverters.toJson(files,'List<FileInfo>',context!)
    };

    getTypeName() => "GetMyFilesResponse";
    TypeContext? context = _ctx;
}

/**
* What a user may configure
*/
// @Api(Description="What a user may configure")
class ListSettingsObjectsResponse implements IConvertible
{
    /**
    * What can be configured
    */
    // @ApiMember(Description="What can be configured")
    List<SettingsObject>? settingsObjects;

    ListSettingsObjectsResponse({this.settingsObjects});
    ListSettingsObjectsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        settingsObjects = JsonConverters.fromJson(json['settingsObjects'],'List<SettingsObject>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'settingsObjects': JsonConverters.toJson(settingsObjects,'List<SettingsObject>',context!)
    };

    getTypeName() => "ListSettingsObjectsResponse";
    TypeContext? context = _ctx;
}

/**
* A login
*/
// @Api(Description="A login")
class UserInfo implements IConvertible
{
    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    String? id;

    /**
    * Whether anybody is signed in
    */
    // @ApiMember(Description="Whether anybody is signed in")
    bool? isAuthenticated;

    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    String? firstName;

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    String? lastName;

    /**
    * The full name
    */
    // @ApiMember(Description="The full name")
    String? name;

    /**
    * The URL of the picture
    */
    // @ApiMember(Description="The URL of the picture")
    String? avatarUrl;

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    String? emailAddress;

    /**
    * The roles of the login
    */
    // @ApiMember(Description="The roles of the login")
    List<String>? roles;

    /**
    * The accounts the login may use; parallel to accountNames
    */
    // @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    List<String>? accountIds;

    /**
    * The names of the accounts the login may use; parallel to accountIds
    */
    // @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    List<String>? accountNames;

    /**
    * What a portal manager may change
    */
    // @ApiMember(Description="What a portal manager may change")
    UserManagerAccess? managerAccess;

    /**
    * What the login may see in the dashboard
    */
    // @ApiMember(Description="What the login may see in the dashboard")
    List<DashboardPermissions>? dashboardPermissions;

    UserInfo({this.id,this.isAuthenticated,this.firstName,this.lastName,this.name,this.avatarUrl,this.emailAddress,this.roles,this.accountIds,this.accountNames,this.managerAccess,this.dashboardPermissions});
    UserInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        isAuthenticated = json['isAuthenticated'];
        firstName = json['firstName'];
        lastName = json['lastName'];
        name = json['name'];
        avatarUrl = json['avatarUrl'];
        emailAddress = json['emailAddress'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        accountNames = JsonConverters.fromJson(json['accountNames'],'List<String>',context!);
        managerAccess = JsonConverters.fromJson(json['managerAccess'],'UserManagerAccess',context!);
        dashboardPermissions = JsonConverters.fromJson(json['dashboardPermissions'],'List<DashboardPermissions>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'isAuthenticated': isAuthenticated,
        'firstName': firstName,
        'lastName': lastName,
        'name': name,
        'avatarUrl': avatarUrl,
        'emailAddress': emailAddress,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'accountNames': JsonConverters.toJson(accountNames,'List<String>',context!),
        'managerAccess': JsonConverters.toJson(managerAccess,'UserManagerAccess',context!),
        'dashboardPermissions': JsonConverters.toJson(dashboardPermissions,'List<DashboardPermissions>',context!)
    };

    getTypeName() => "UserInfo";
    TypeContext? context = _ctx;
}

/**
* How much of something was used
*/
// @Api(Description="How much of something was used")
class UsageRecordInfo implements IConvertible
{
    /**
    * The carrier's ID of the account
    */
    // @ApiMember(Description="The carrier's ID of the account")
    String? accountSid;

    /**
    * What was used
    */
    // @ApiMember(Description="What was used")
    String? category;

    /**
    * How many times it was used
    */
    // @ApiMember(Description="How many times it was used")
    int? count;

    /**
    * What is counted
    */
    // @ApiMember(Description="What is counted")
    String? countUnit;

    /**
    * The category in words
    */
    // @ApiMember(Description="The category in words")
    String? description;

    /**
    * The last day counted (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    String? endDate;

    /**
    * The price
    */
    // @ApiMember(Description="The price")
    double? price;

    /**
    * The currency of the price
    */
    // @ApiMember(Description="The currency of the price")
    String? priceUnit;

    /**
    * The first day counted (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    String? startDate;

    /**
    * How much was used
    */
    // @ApiMember(Description="How much was used")
    String? usage;

    /**
    * The unit of the usage
    */
    // @ApiMember(Description="The unit of the usage")
    String? usageUnit;

    /**
    * The URI of the record at the carrier
    */
    // @ApiMember(Description="The URI of the record at the carrier")
    String? uri;

    UsageRecordInfo({this.accountSid,this.category,this.count,this.countUnit,this.description,this.endDate,this.price,this.priceUnit,this.startDate,this.usage,this.usageUnit,this.uri});
    UsageRecordInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountSid = json['accountSid'];
        category = json['category'];
        count = json['count'];
        countUnit = json['countUnit'];
        description = json['description'];
        endDate = json['endDate'];
        price = JsonConverters.toDouble(json['price']);
        priceUnit = json['priceUnit'];
        startDate = json['startDate'];
        usage = json['usage'];
        usageUnit = json['usageUnit'];
        uri = json['uri'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountSid': accountSid,
        'category': category,
        'count': count,
        'countUnit': countUnit,
        'description': description,
        'endDate': endDate,
        'price': price,
        'priceUnit': priceUnit,
        'startDate': startDate,
        'usage': usage,
        'usageUnit': usageUnit,
        'uri': uri
    };

    getTypeName() => "UsageRecordInfo";
    TypeContext? context = _ctx;
}

/**
* Contacts
*/
// @Api(Description="Contacts")
class GetMyContactsResponse implements IConvertible
{
    /**
    * The contacts
    */
    // @ApiMember(Description="The contacts")
    List<AppContact>? contacts;

    GetMyContactsResponse({this.contacts});
    GetMyContactsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        contacts = JsonConverters.fromJson(json['contacts'],'List<AppContact>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'contacts': JsonConverters.toJson(contacts,'List<AppContact>',context!)
    };

    getTypeName() => "GetMyContactsResponse";
    TypeContext? context = _ctx;
}

/**
* Which state holds when
*/
// @Api(Description="Which state holds when")
class Schedule implements IConvertible
{
    /**
    * The time zone of the rules (IANA)
    */
    // @ApiMember(Description="The time zone of the rules (IANA)")
    String? timeZoneId;

    /**
    * Whether to take the parent's schedule instead
    */
    // @ApiMember(Description="Whether to take the parent's schedule instead")
    bool? inherit;

    /**
    * Closed whatever the rules say
    */
    // @ApiMember(Description="Closed whatever the rules say")
    bool? forceClosed;

    /**
    * The rules, the first match wins
    */
    // @ApiMember(Description="The rules, the first match wins")
    List<SchedulingRule>? rules;

    /**
    * The state when no rule matches
    */
    // @ApiMember(Description="The state when no rule matches")
    String? defaultState;

    Schedule({this.timeZoneId,this.inherit,this.forceClosed,this.rules,this.defaultState});
    Schedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        timeZoneId = json['timeZoneId'];
        inherit = json['inherit'];
        forceClosed = json['forceClosed'];
        rules = JsonConverters.fromJson(json['rules'],'List<SchedulingRule>',context!);
        defaultState = json['defaultState'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'timeZoneId': timeZoneId,
        'inherit': inherit,
        'forceClosed': forceClosed,
        'rules': JsonConverters.toJson(rules,'List<SchedulingRule>',context!),
        'defaultState': defaultState
    };

    getTypeName() => "Schedule";
    TypeContext? context = _ctx;
}

/**
* A customer of an account
*/
// @Api(Description="A customer of an account")
class CustomerInfo extends EntityInfo implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer above
    */
    // @ApiMember(Description="The ID of the customer above")
    String? parentCustomerId;

    /**
    * The customers above this one, outermost first
    */
    // @ApiMember(Description="The customers above this one, outermost first")
    List<CustomerBreadcrumb>? breadcrumb;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? accountName;

    /**
    * Staging rather than production
    */
    // @ApiMember(Description="Staging rather than production")
    bool? isStaging;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? name;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * The tags of the customer
    */
    // @ApiMember(Description="The tags of the customer")
    List<Tag>? tags;

    /**
    * The schedule of the customer
    */
    // @ApiMember(Description="The schedule of the customer")
    Schedule? schedule;

    /**
    * The record in an outside system it is tied to
    */
    // @ApiMember(Description="The record in an outside system it is tied to")
    EntityIntegrationData? integrationData;

    /**
    * Otherwise billing settings come from the parent
    */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    bool? overrideBillingSettings;

    /**
    * The billing settings
    */
    // @ApiMember(Description="The billing settings")
    BillingSettings? billingSettings;

    /**
    * Otherwise app settings come from the parent
    */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    bool? overrideAppSettings;

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    AppSettings? appSettings;

    CustomerInfo({this.accountId,this.parentCustomerId,this.breadcrumb,this.accountName,this.isStaging,this.name,this.referenceId,this.data,this.tags,this.schedule,this.integrationData,this.overrideBillingSettings,this.billingSettings,this.overrideAppSettings,this.appSettings});
    CustomerInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        parentCustomerId = json['parentCustomerId'];
        breadcrumb = JsonConverters.fromJson(json['breadcrumb'],'List<CustomerBreadcrumb>',context!);
        accountName = json['accountName'];
        isStaging = json['isStaging'];
        name = json['name'];
        referenceId = json['referenceId'];
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        integrationData = JsonConverters.fromJson(json['integrationData'],'EntityIntegrationData',context!);
        overrideBillingSettings = json['overrideBillingSettings'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        overrideAppSettings = json['overrideAppSettings'];
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'parentCustomerId': parentCustomerId,
        'breadcrumb': JsonConverters.toJson(breadcrumb,'List<CustomerBreadcrumb>',context!),
        'accountName': accountName,
        'isStaging': isStaging,
        'name': name,
        'referenceId': referenceId,
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'integrationData': JsonConverters.toJson(integrationData,'EntityIntegrationData',context!),
        'overrideBillingSettings': overrideBillingSettings,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!),
        'overrideAppSettings': overrideAppSettings,
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!)
    });

    getTypeName() => "CustomerInfo";
    TypeContext? context = _ctx;
}

/**
* What a schedule says
*/
// @Api(Description="What a schedule says")
class TestScheduleResponse implements IConvertible
{
    /**
    * The name of the state at that moment
    */
    // @ApiMember(Description="The name of the state at that moment")
    String? stateName;

    /**
    * The time zone that was used (IANA)
    */
    // @ApiMember(Description="The time zone that was used (IANA)")
    String? timeZoneId;

    TestScheduleResponse({this.stateName,this.timeZoneId});
    TestScheduleResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        stateName = json['stateName'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'stateName': stateName,
        'timeZoneId': timeZoneId
    };

    getTypeName() => "TestScheduleResponse";
    TypeContext? context = _ctx;
}

/**
* Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
*/
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
class EndpointInfo extends EntityInfo implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? accountName;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    String? displayName;

    /**
    * The type of endpoint
    */
    // @ApiMember(Description="The type of endpoint")
    EndpointTypes? type;

    /**
    * Extra text for grids
    */
    // @ApiMember(Description="Extra text for grids")
    String? extraInformation;

    /**
    * The ID of the voice flow
    */
    // @ApiMember(Description="The ID of the voice flow")
    String? flowId;

    /**
    * The name of the voice flow
    */
    // @ApiMember(Description="The name of the voice flow")
    String? flowName;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * Single flow or scheduled flows
    */
    // @ApiMember(Description="Single flow or scheduled flows")
    EndpointFlowSchedules? flowSchedule;

    /**
    * The schedule that picks among the scheduled flows
    */
    // @ApiMember(Description="The schedule that picks among the scheduled flows")
    Schedule? schedule;

    /**
    * The flow of each schedule state
    */
    // @ApiMember(Description="The flow of each schedule state")
    List<ScheduledFlow>? scheduledFlows;

    /**
    * Whether text messages are off
    */
    // @ApiMember(Description="Whether text messages are off")
    bool? disableSms;

    /**
    * Leave the number's messaging campaign alone
    */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    bool? useExternal10DlcCampaign;

    /**
    * Whether the number is registered only, not bought
    */
    // @ApiMember(Description="Whether the number is registered only, not bought")
    bool? isVirtualPhoneNumber;

    /**
    * The number of a number endpoint (E.164)
    */
    // @ApiMember(Description="The number of a number endpoint (E.164)")
    String? phoneNumber;

    /**
    * The name of the endpoint
    */
    // @ApiMember(Description="The name of the endpoint")
    String? name;

    /**
    * The address of an email endpoint
    */
    // @ApiMember(Description="The address of an email endpoint")
    String? emailAddress;

    /**
    * The SIP user name
    */
    // @ApiMember(Description="The SIP user name")
    String? sipUserName;

    /**
    * The SIP password; shown once, when it is made
    */
    // @ApiMember(Description="The SIP password; shown once, when it is made")
    String? sipPassword;

    /**
    * The first name of a user
    */
    // @ApiMember(Description="The first name of a user")
    String? userFirstName;

    /**
    * The last name of a user
    */
    // @ApiMember(Description="The last name of a user")
    String? userLastName;

    /**
    * The email address of a user endpoint
    */
    // @ApiMember(Description="The email address of a user endpoint")
    String? userEmailAddress;

    /**
    * Whether a user endpoint has a soft phone or a SIP phone
    */
    // @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    UserModes? userMode;

    /**
    * What a portal manager may change
    */
    // @ApiMember(Description="What a portal manager may change")
    UserManagerAccess? managerAccess;

    /**
    * What the login may see in the dashboard
    */
    // @ApiMember(Description="What the login may see in the dashboard")
    List<DashboardPermissions>? dashboardPermissions;

    /**
    * The IDs of the users in a team, in the order in which they are called
    */
    // @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    List<String>? teamMembers;

    /**
    * The ID of the address a number is registered with
    */
    // @ApiMember(Description="The ID of the address a number is registered with")
    String? addressSid;

    /**
    * The tags of the endpoint
    */
    // @ApiMember(Description="The tags of the endpoint")
    List<Tag>? tags;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    AppSettings? appSettings;

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    AssistantSettings? assistantSettings;

    /**
    * The state of the agent, for a user endpoint
    */
    // @ApiMember(Description="The state of the agent, for a user endpoint")
    AgentStates? agentState;

    /**
    * The record in an outside system it is tied to
    */
    // @ApiMember(Description="The record in an outside system it is tied to")
    EntityIntegrationData? integrationData;

    EndpointInfo({this.accountId,this.accountName,this.customerId,this.customerName,this.referenceId,this.customerBreadcrumb,this.displayName,this.type,this.extraInformation,this.flowId,this.flowName,this.flowParams,this.flowSchedule,this.schedule,this.scheduledFlows,this.disableSms,this.useExternal10DlcCampaign,this.isVirtualPhoneNumber,this.phoneNumber,this.name,this.emailAddress,this.sipUserName,this.sipPassword,this.userFirstName,this.userLastName,this.userEmailAddress,this.userMode,this.managerAccess,this.dashboardPermissions,this.teamMembers,this.addressSid,this.tags,this.data,this.appSettings,this.assistantSettings,this.agentState,this.integrationData});
    EndpointInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        referenceId = json['referenceId'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        displayName = json['displayName'];
        type = JsonConverters.fromJson(json['type'],'EndpointTypes',context!);
        extraInformation = json['extraInformation'];
        flowId = json['flowId'];
        flowName = json['flowName'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        flowSchedule = JsonConverters.fromJson(json['flowSchedule'],'EndpointFlowSchedules',context!);
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        scheduledFlows = JsonConverters.fromJson(json['scheduledFlows'],'List<ScheduledFlow>',context!);
        disableSms = json['disableSms'];
        useExternal10DlcCampaign = json['useExternal10DlcCampaign'];
        isVirtualPhoneNumber = json['isVirtualPhoneNumber'];
        phoneNumber = json['phoneNumber'];
        name = json['name'];
        emailAddress = json['emailAddress'];
        sipUserName = json['sipUserName'];
        sipPassword = json['sipPassword'];
        userFirstName = json['userFirstName'];
        userLastName = json['userLastName'];
        userEmailAddress = json['userEmailAddress'];
        userMode = JsonConverters.fromJson(json['userMode'],'UserModes',context!);
        managerAccess = JsonConverters.fromJson(json['managerAccess'],'UserManagerAccess',context!);
        dashboardPermissions = JsonConverters.fromJson(json['dashboardPermissions'],'List<DashboardPermissions>',context!);
        teamMembers = JsonConverters.fromJson(json['teamMembers'],'List<String>',context!);
        addressSid = json['addressSid'];
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        assistantSettings = JsonConverters.fromJson(json['assistantSettings'],'AssistantSettings',context!);
        agentState = JsonConverters.fromJson(json['agentState'],'AgentStates',context!);
        integrationData = JsonConverters.fromJson(json['integrationData'],'EntityIntegrationData',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerName': customerName,
        'referenceId': referenceId,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'displayName': displayName,
        'type': JsonConverters.toJson(type,'EndpointTypes',context!),
        'extraInformation': extraInformation,
        'flowId': flowId,
        'flowName': flowName,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'flowSchedule': JsonConverters.toJson(flowSchedule,'EndpointFlowSchedules',context!),
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'scheduledFlows': JsonConverters.toJson(scheduledFlows,'List<ScheduledFlow>',context!),
        'disableSms': disableSms,
        'useExternal10DlcCampaign': useExternal10DlcCampaign,
        'isVirtualPhoneNumber': isVirtualPhoneNumber,
        'phoneNumber': phoneNumber,
        'name': name,
        'emailAddress': emailAddress,
        'sipUserName': sipUserName,
        'sipPassword': sipPassword,
        'userFirstName': userFirstName,
        'userLastName': userLastName,
        'userEmailAddress': userEmailAddress,
        'userMode': JsonConverters.toJson(userMode,'UserModes',context!),
        'managerAccess': JsonConverters.toJson(managerAccess,'UserManagerAccess',context!),
        'dashboardPermissions': JsonConverters.toJson(dashboardPermissions,'List<DashboardPermissions>',context!),
        'teamMembers': JsonConverters.toJson(teamMembers,'List<String>',context!),
        'addressSid': addressSid,
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!),
        'assistantSettings': JsonConverters.toJson(assistantSettings,'AssistantSettings',context!),
        'agentState': JsonConverters.toJson(agentState,'AgentStates',context!),
        'integrationData': JsonConverters.toJson(integrationData,'EntityIntegrationData',context!)
    });

    getTypeName() => "EndpointInfo";
    TypeContext? context = _ctx;
}

/**
* A caller-id verification that is under way
*/
// @Api(Description="A caller-id verification that is under way")
class CallerIdVerification implements IConvertible
{
    /**
    * The number that is called (E.164)
    */
    // @ApiMember(Description="The number that is called (E.164)")
    String? phoneNumber;

    /**
    * The name the number gets at the carrier
    */
    // @ApiMember(Description="The name the number gets at the carrier")
    String? friendlyName;

    /**
    * What to type on the phone
    */
    // @ApiMember(Description="What to type on the phone")
    String? validationCode;

    CallerIdVerification({this.phoneNumber,this.friendlyName,this.validationCode});
    CallerIdVerification.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        phoneNumber = json['phoneNumber'];
        friendlyName = json['friendlyName'];
        validationCode = json['validationCode'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'phoneNumber': phoneNumber,
        'friendlyName': friendlyName,
        'validationCode': validationCode
    };

    getTypeName() => "CallerIdVerification";
    TypeContext? context = _ctx;
}

/**
* A flow: a graph of nodes that runs when something arrives
*/
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
class FlowInfo extends EntityInfo implements IConvertible
{
    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    String? name;

    /**
    * What the flow can be used for
    */
    // @ApiMember(Description="What the flow can be used for")
    List<FlowRoles>? roles;

    /**
    * What the flow does
    */
    // @ApiMember(Description="What the flow does")
    String? description;

    /**
    * Notes for those who edit the flow
    */
    // @ApiMember(Description="Notes for those who edit the flow")
    String? notes;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? accountName;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * The nodes; listings leave them out unless asked
    */
    // @ApiMember(Description="The nodes; listings leave them out unless asked")
    List<FlowNode>? nodes;

    /**
    * The values the flow takes and gives
    */
    // @ApiMember(Description="The values the flow takes and gives")
    List<FlowParameter>? parameters;

    /**
    * Where the flow ends
    */
    // @ApiMember(Description="Where the flow ends")
    List<FlowExit>? exits;

    /**
    * Designer layout data
    */
    // @ApiMember(Description="Designer layout data")
    FlowUI? ui;

    /**
    * The tags of the flow
    */
    // @ApiMember(Description="The tags of the flow")
    List<Tag>? tags;

    /**
    * How many nodes the flow has
    */
    // @ApiMember(Description="How many nodes the flow has")
    int? nodeCount;

    FlowInfo({this.name,this.roles,this.description,this.notes,this.accountId,this.accountName,this.customerId,this.customerName,this.customerBreadcrumb,this.nodes,this.parameters,this.exits,this.ui,this.tags,this.nodeCount});
    FlowInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        name = json['name'];
        roles = JsonConverters.fromJson(json['roles'],'List<FlowRoles>',context!);
        description = json['description'];
        notes = json['notes'];
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        nodes = JsonConverters.fromJson(json['nodes'],'List<FlowNode>',context!);
        parameters = JsonConverters.fromJson(json['parameters'],'List<FlowParameter>',context!);
        exits = JsonConverters.fromJson(json['exits'],'List<FlowExit>',context!);
        ui = JsonConverters.fromJson(json['ui'],'Map<String,dynamic>',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        nodeCount = json['nodeCount'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'name': name,
        'roles': JsonConverters.toJson(roles,'List<FlowRoles>',context!),
        'description': description,
        'notes': notes,
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerName': customerName,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'nodes': JsonConverters.toJson(nodes,'List<FlowNode>',context!),
        'parameters': JsonConverters.toJson(parameters,'List<FlowParameter>',context!),
        'exits': JsonConverters.toJson(exits,'List<FlowExit>',context!),
        'ui': JsonConverters.toJson(ui,'Map<String,dynamic>',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'nodeCount': nodeCount
    });

    getTypeName() => "FlowInfo";
    TypeContext? context = _ctx;
}

/**
* Flows and the custom fields they use
*/
// @Api(Description="Flows and the custom fields they use")
class PackageInfo implements IConvertible
{
    /**
    * The flows
    */
    // @ApiMember(Description="The flows")
    List<FlowInfo>? flows;

    /**
    * The custom fields of customers that the flows use
    */
    // @ApiMember(Description="The custom fields of customers that the flows use")
    List<CustomerDataField>? customerFields;

    /**
    * The custom fields of endpoints that the flows use
    */
    // @ApiMember(Description="The custom fields of endpoints that the flows use")
    List<EndpointDataField>? endpointFields;

    /**
    * The custom fields of the account that the flows use
    */
    // @ApiMember(Description="The custom fields of the account that the flows use")
    List<SystemSettingsField>? systemFields;

    PackageInfo({this.flows,this.customerFields,this.endpointFields,this.systemFields});
    PackageInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flows = JsonConverters.fromJson(json['flows'],'List<FlowInfo>',context!);
        customerFields = JsonConverters.fromJson(json['customerFields'],'List<CustomerDataField>',context!);
        endpointFields = JsonConverters.fromJson(json['endpointFields'],'List<EndpointDataField>',context!);
        systemFields = JsonConverters.fromJson(json['systemFields'],'List<SystemSettingsField>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flows': JsonConverters.toJson(flows,'List<FlowInfo>',context!),
        'customerFields': JsonConverters.toJson(customerFields,'List<CustomerDataField>',context!),
        'endpointFields': JsonConverters.toJson(endpointFields,'List<EndpointDataField>',context!),
        'systemFields': JsonConverters.toJson(systemFields,'List<SystemSettingsField>',context!)
    };

    getTypeName() => "PackageInfo";
    TypeContext? context = _ctx;
}

/**
* A kind of node that a flow can use
*/
// @Api(Description="A kind of node that a flow can use")
class AvailableFlowNode extends FlowNodeSpec implements IConvertible
{
    /**
    * The channels it makes sense on
    */
    // @ApiMember(Description="The channels it makes sense on")
    List<FlowChannels>? channels;

    /**
    * What a flow can be used for that has it
    */
    // @ApiMember(Description="What a flow can be used for that has it")
    List<FlowRoles>? roles;

    /**
    * The fields it cannot run without
    */
    // @ApiMember(Description="The fields it cannot run without")
    List<String>? requiredFields;

    AvailableFlowNode({this.channels,this.roles,this.requiredFields});
    AvailableFlowNode.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        channels = JsonConverters.fromJson(json['channels'],'List<FlowChannels>',context!);
        roles = JsonConverters.fromJson(json['roles'],'List<FlowRoles>',context!);
        requiredFields = JsonConverters.fromJson(json['requiredFields'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'channels': JsonConverters.toJson(channels,'List<FlowChannels>',context!),
        'roles': JsonConverters.toJson(roles,'List<FlowRoles>',context!),
        'requiredFields': JsonConverters.toJson(requiredFields,'List<String>',context!)
    });

    getTypeName() => "AvailableFlowNode";
    TypeContext? context = _ctx;
}

/**
* Fields by the source they belong to
*/
// @Api(Description="Fields by the source they belong to")
class GetParameterFieldNamesResponse implements IConvertible
{
    /**
    * Fields of the customer
    */
    // @ApiMember(Description="Fields of the customer")
    List<GetParameterField>? customer;

    /**
    * Fields of the account
    */
    // @ApiMember(Description="Fields of the account")
    List<GetParameterField>? system;

    /**
    * Fields of the session
    */
    // @ApiMember(Description="Fields of the session")
    List<GetParameterField>? session;

    /**
    * Fields of the endpoint
    */
    // @ApiMember(Description="Fields of the endpoint")
    List<GetParameterField>? endpoint;

    /**
    * Fields of the user
    */
    // @ApiMember(Description="Fields of the user")
    List<GetParameterField>? user;

    GetParameterFieldNamesResponse({this.customer,this.system,this.session,this.endpoint,this.user});
    GetParameterFieldNamesResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customer = JsonConverters.fromJson(json['customer'],'List<GetParameterField>',context!);
        system = JsonConverters.fromJson(json['system'],'List<GetParameterField>',context!);
        session = JsonConverters.fromJson(json['session'],'List<GetParameterField>',context!);
        endpoint = JsonConverters.fromJson(json['endpoint'],'List<GetParameterField>',context!);
        user = JsonConverters.fromJson(json['user'],'List<GetParameterField>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customer': JsonConverters.toJson(customer,'List<GetParameterField>',context!),
        'system': JsonConverters.toJson(system,'List<GetParameterField>',context!),
        'session': JsonConverters.toJson(session,'List<GetParameterField>',context!),
        'endpoint': JsonConverters.toJson(endpoint,'List<GetParameterField>',context!),
        'user': JsonConverters.toJson(user,'List<GetParameterField>',context!)
    };

    getTypeName() => "GetParameterFieldNamesResponse";
    TypeContext? context = _ctx;
}

/**
* What became of a package, or would
*/
// @Api(Description="What became of a package, or would")
class PackageImportInfo implements IConvertible
{
    /**
    * Whether it was imported; false for a preflight
    */
    // @ApiMember(Description="Whether it was imported; false for a preflight")
    bool? isImported;

    /**
    * The flows
    */
    // @ApiMember(Description="The flows")
    List<PackageFlow>? flows;

    /**
    * The custom fields
    */
    // @ApiMember(Description="The custom fields")
    List<PackageFieldInfo>? fields;

    /**
    * What flows belong to, are tagged with, and name as it is
    */
    // @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    List<PackageResource>? resources;

    /**
    * What is in the way; nothing is imported while there is something
    */
    // @ApiMember(Description="What is in the way; nothing is imported while there is something")
    List<PackageConflict>? conflicts;

    /**
    * The IDs in the package and the IDs in the account
    */
    // @ApiMember(Description="The IDs in the package and the IDs in the account")
    Map<String,String>? resourceMap;

    PackageImportInfo({this.isImported,this.flows,this.fields,this.resources,this.conflicts,this.resourceMap});
    PackageImportInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        isImported = json['isImported'];
        flows = JsonConverters.fromJson(json['flows'],'List<PackageFlow>',context!);
        fields = JsonConverters.fromJson(json['fields'],'List<PackageFieldInfo>',context!);
        resources = JsonConverters.fromJson(json['resources'],'List<PackageResource>',context!);
        conflicts = JsonConverters.fromJson(json['conflicts'],'List<PackageConflict>',context!);
        resourceMap = JsonConverters.toStringMap(json['resourceMap']);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'isImported': isImported,
        'flows': JsonConverters.toJson(flows,'List<PackageFlow>',context!),
        'fields': JsonConverters.toJson(fields,'List<PackageFieldInfo>',context!),
        'resources': JsonConverters.toJson(resources,'List<PackageResource>',context!),
        'conflicts': JsonConverters.toJson(conflicts,'List<PackageConflict>',context!),
        'resourceMap': resourceMap
    };

    getTypeName() => "PackageImportInfo";
    TypeContext? context = _ctx;
}

/**
* A state that a flow had, kept as it was
*/
// @Api(Description="A state that a flow had, kept as it was")
class FlowRevisionInfo implements IConvertible
{
    /**
    * The ID of the revision
    */
    // @ApiMember(Description="The ID of the revision")
    String? id;

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * Counts the states of the flow from 1
    */
    // @ApiMember(Description="Counts the states of the flow from 1")
    int? number;

    /**
    * The date of the change that made it
    */
    // @ApiMember(Description="The date of the change that made it")
    String? dateCreated;

    /**
    * Who made the change
    */
    // @ApiMember(Description="Who made the change")
    String? createdBy;

    /**
    * Why the change was made, as who made it says
    */
    // @ApiMember(Description="Why the change was made, as who made it says")
    String? comment;

    /**
    * The operation that made the change
    */
    // @ApiMember(Description="The operation that made the change")
    String? action;

    /**
    * The members of the flow that the change was about
    */
    // @ApiMember(Description="The members of the flow that the change was about")
    List<String>? members;

    /**
    * How many nodes the flow had
    */
    // @ApiMember(Description="How many nodes the flow had")
    int? nodeCount;

    /**
    * The flow as it was; listings leave it out
    */
    // @ApiMember(Description="The flow as it was; listings leave it out")
    FlowInfo? flow;

    FlowRevisionInfo({this.id,this.flowId,this.number,this.dateCreated,this.createdBy,this.comment,this.action,this.members,this.nodeCount,this.flow});
    FlowRevisionInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        flowId = json['flowId'];
        number = json['number'];
        dateCreated = json['dateCreated'];
        createdBy = json['createdBy'];
        comment = json['comment'];
        action = json['action'];
        members = JsonConverters.fromJson(json['members'],'List<String>',context!);
        nodeCount = json['nodeCount'];
        flow = JsonConverters.fromJson(json['flow'],'FlowInfo',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'flowId': flowId,
        'number': number,
        'dateCreated': dateCreated,
        'createdBy': createdBy,
        'comment': comment,
        'action': action,
        'members': JsonConverters.toJson(members,'List<String>',context!),
        'nodeCount': nodeCount,
        'flow': JsonConverters.toJson(flow,'FlowInfo',context!)
    };

    getTypeName() => "FlowRevisionInfo";
    TypeContext? context = _ctx;
}

/**
* What differs between two states of a flow; nothing is listed that only moved or got another ID
*/
// @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
class FlowDiff implements IConvertible
{
    /**
    * The number of the revision compared with
    */
    // @ApiMember(Description="The number of the revision compared with")
    int? from;

    /**
    * The number of the revision that is compared
    */
    // @ApiMember(Description="The number of the revision that is compared")
    int? to;

    /**
    * Name, roles, texts, customer and tags
    */
    // @ApiMember(Description="Name, roles, texts, customer and tags")
    List<FlowMemberChange>? members;

    /**
    * The nodes
    */
    // @ApiMember(Description="The nodes")
    List<FlowNodeChange>? nodes;

    /**
    * Where nodes lead
    */
    // @ApiMember(Description="Where nodes lead")
    List<FlowTransitionChange>? transitions;

    /**
    * The parameters of nodes, with those inside of lists and structs, but no transitions
    */
    // @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    List<FlowNodeParameterChange>? nodeParameters;

    /**
    * The values the flow takes and gives
    */
    // @ApiMember(Description="The values the flow takes and gives")
    List<FlowParameterChange>? parameters;

    /**
    * Where the flow ends
    */
    // @ApiMember(Description="Where the flow ends")
    List<FlowExitChange>? exits;

    /**
    * Whether the layout in the designer differs
    */
    // @ApiMember(Description="Whether the layout in the designer differs")
    bool? isLayoutChanged;

    FlowDiff({this.from,this.to,this.members,this.nodes,this.transitions,this.nodeParameters,this.parameters,this.exits,this.isLayoutChanged});
    FlowDiff.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        from = json['from'];
        to = json['to'];
        members = JsonConverters.fromJson(json['members'],'List<FlowMemberChange>',context!);
        nodes = JsonConverters.fromJson(json['nodes'],'List<FlowNodeChange>',context!);
        transitions = JsonConverters.fromJson(json['transitions'],'List<FlowTransitionChange>',context!);
        nodeParameters = JsonConverters.fromJson(json['nodeParameters'],'List<FlowNodeParameterChange>',context!);
        parameters = JsonConverters.fromJson(json['parameters'],'List<FlowParameterChange>',context!);
        exits = JsonConverters.fromJson(json['exits'],'List<FlowExitChange>',context!);
        isLayoutChanged = json['isLayoutChanged'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'from': from,
        'to': to,
        'members': JsonConverters.toJson(members,'List<FlowMemberChange>',context!),
        'nodes': JsonConverters.toJson(nodes,'List<FlowNodeChange>',context!),
        'transitions': JsonConverters.toJson(transitions,'List<FlowTransitionChange>',context!),
        'nodeParameters': JsonConverters.toJson(nodeParameters,'List<FlowNodeParameterChange>',context!),
        'parameters': JsonConverters.toJson(parameters,'List<FlowParameterChange>',context!),
        'exits': JsonConverters.toJson(exits,'List<FlowExitChange>',context!),
        'isLayoutChanged': isLayoutChanged
    };

    getTypeName() => "FlowDiff";
    TypeContext? context = _ctx;
}

/**
* A connection to an outside system
*/
// @Api(Description="A connection to an outside system")
class IntegrationInfo extends EntityInfo implements IConvertible
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? customerName;

    /**
    * The date of the last sync
    */
    // @ApiMember(Description="The date of the last sync")
    String? dateLastSync;

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * The name of the integration
    */
    // @ApiMember(Description="The name of the integration")
    String? name;

    /**
    * Create customers and users while syncing
    */
    // @ApiMember(Description="Create customers and users while syncing")
    bool? automaticallyCreateCustomers;

    /**
    * The outside system
    */
    // @ApiMember(Description="The outside system")
    IntegrationTypes? type;

    /**
    * The state of the connection
    */
    // @ApiMember(Description="The state of the connection")
    IntegrationStatuses? status;

    /**
    * What the status means
    */
    // @ApiMember(Description="What the status means")
    String? statusMessage;

    /**
    * The shape of the settings
    */
    // @ApiMember(Description="The shape of the settings")
    DataType? settingsDataType;

    /**
    * The settings, in the shape given beside
    */
    // @ApiMember(Description="The settings, in the shape given beside")
    Struct? settings;

    /**
    * What the integration can do
    */
    // @ApiMember(Description="What the integration can do")
    List<IntegrationFeatures>? features;

    /**
    * Whether the outside system has authorised us (OAuth)
    */
    // @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    bool? isAuthorized;

    IntegrationInfo({this.accountId,this.customerId,this.customerName,this.dateLastSync,this.customerBreadcrumb,this.name,this.automaticallyCreateCustomers,this.type,this.status,this.statusMessage,this.settingsDataType,this.settings,this.features,this.isAuthorized});
    IntegrationInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        dateLastSync = json['dateLastSync'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        name = json['name'];
        automaticallyCreateCustomers = json['automaticallyCreateCustomers'];
        type = JsonConverters.fromJson(json['type'],'IntegrationTypes',context!);
        status = JsonConverters.fromJson(json['status'],'IntegrationStatuses',context!);
        statusMessage = json['statusMessage'];
        settingsDataType = JsonConverters.fromJson(json['settingsDataType'],'DataType',context!);
        settings = JsonConverters.fromJson(json['settings'],'Map<String,Value>',context!);
        features = JsonConverters.fromJson(json['features'],'List<IntegrationFeatures>',context!);
        isAuthorized = json['isAuthorized'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'customerId': customerId,
        'customerName': customerName,
        'dateLastSync': dateLastSync,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'name': name,
        'automaticallyCreateCustomers': automaticallyCreateCustomers,
        'type': JsonConverters.toJson(type,'IntegrationTypes',context!),
        'status': JsonConverters.toJson(status,'IntegrationStatuses',context!),
        'statusMessage': statusMessage,
        'settingsDataType': JsonConverters.toJson(settingsDataType,'DataType',context!),
        'settings': JsonConverters.toJson(settings,'Map<String,Value>',context!),
        'features': JsonConverters.toJson(features,'List<IntegrationFeatures>',context!),
        'isAuthorized': isAuthorized
    });

    getTypeName() => "IntegrationInfo";
    TypeContext? context = _ctx;
}

/**
* Conversations
*/
// @Api(Description="Conversations")
class ListConversationsResponse implements IConvertible
{
    /**
    * The conversations
    */
    // @ApiMember(Description="The conversations")
    List<ConversationInfo>? conversations;

    ListConversationsResponse({this.conversations});
    ListConversationsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        conversations = JsonConverters.fromJson(json['conversations'],'List<ConversationInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'conversations': JsonConverters.toJson(conversations,'List<ConversationInfo>',context!)
    };

    getTypeName() => "ListConversationsResponse";
    TypeContext? context = _ctx;
}

/**
* What became of a message that arrived for a flow
*/
// @Api(Description="What became of a message that arrived for a flow")
class FlowMessageInfo implements IConvertible
{
    /**
    * The ID of the session the message is part of
    */
    // @ApiMember(Description="The ID of the session the message is part of")
    String? sessionId;

    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message")
    String? messageId;

    /**
    * Whether the message began the session
    */
    // @ApiMember(Description="Whether the message began the session")
    bool? isNewSession;

    /**
    * Whether a flow has taken the message up
    */
    // @ApiMember(Description="Whether a flow has taken the message up")
    bool? isHandled;

    FlowMessageInfo({this.sessionId,this.messageId,this.isNewSession,this.isHandled});
    FlowMessageInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        messageId = json['messageId'];
        isNewSession = json['isNewSession'];
        isHandled = json['isHandled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'messageId': messageId,
        'isNewSession': isNewSession,
        'isHandled': isHandled
    };

    getTypeName() => "FlowMessageInfo";
    TypeContext? context = _ctx;
}

class SessionInfo extends EntityInfo implements IConvertible
{
    /**
    * The state of the session
    */
    // @ApiMember(Description="The state of the session")
    SessionDialState? dialState;

    /**
    * The call state of the session
    */
    // @ApiMember(Description="The call state of the session")
    SessionCallState? callState;

    /**
    * The queue state of the session
    */
    // @ApiMember(Description="The queue state of the session")
    SessionQueueStates? queueState;

    /**
    * The ID of the account associated with the flow
    */
    // @ApiMember(Description="The ID of the account associated with the flow")
    String? accountId;

    /**
    * The name of the account associated with the session
    */
    // @ApiMember(Description="The name of the account associated with the session")
    String? accountName;

    /**
    * The ID of the customer this session is associated with
    */
    // @ApiMember(Description="The ID of the customer this session is associated with")
    String? customerId;

    /**
    * The customer breadcrumb this session is associated with
    */
    // @ApiMember(Description="The customer breadcrumb this session is associated with")
    List<CustomerBreadcrumb>? customerBreadcrumb;

    /**
    * The name of the customer this session is associated with
    */
    // @ApiMember(Description="The name of the customer this session is associated with")
    String? customerName;

    /**
    * The ID of the endpoint associated with this session
    */
    // @ApiMember(Description="The ID of the endpoint associated with this session")
    String? endpointId;

    /**
    * The name of the endpoint associated with this session
    */
    // @ApiMember(Description="The name of the endpoint associated with this session")
    String? endpointName;

    /**
    * The date the call completed
    */
    // @ApiMember(Description="The date the call completed")
    String? dateCompleted;

    /**
    * The destination of the session (e.g. what was entered into the Dial box)
    */
    // @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    String? destination;

    /**
    * The to address if any
    */
    // @ApiMember(Description="The to address if any")
    String? toAddress;

    /**
    * The from address if any
    */
    // @ApiMember(Description="The from address if any")
    String? fromAddress;

    /**
    * The from name if any
    */
    // @ApiMember(Description="The from name if any")
    String? fromName;

    /**
    * Answered by name (if any)
    */
    // @ApiMember(Description="Answered by name (if any)")
    String? answeredByName;

    /**
    * The ID of the queue member assigned to this call
    */
    // @ApiMember(Description="The ID of the queue member assigned to this call")
    String? queueMemberId;

    /**
    * The flow channel
    */
    // @ApiMember(Description="The flow channel")
    FlowChannels? channel;

    /**
    * Has the session ended
    */
    // @ApiMember(Description="Has the session ended")
    bool? ended;

    /**
    * The outcome of the call
    */
    // @ApiMember(Description="The outcome of the call")
    String? outcome;

    /**
    * The twilio Call SID of this session
    */
    // @ApiMember(Description="The twilio Call SID of this session")
    String? callSid;

    /**
    * Any console data for this session
    */
    // @ApiMember(Description="Any console data for this session")
    String? consoleData;

    /**
    * The name of the hold queue for this call
    */
    // @ApiMember(Description="The name of the hold queue for this call")
    String? holdQueueName;

    /**
    * The user ID who put this call on hold
    */
    // @ApiMember(Description="The user ID who put this call on hold")
    String? heldByUserId;

    /**
    * The reason for the hold
    */
    // @ApiMember(Description="The reason for the hold")
    SessionHoldReasons? holdReason;

    /**
    * The SID of the conference if in a conference call
    */
    // @ApiMember(Description="The SID of the conference if in a conference call")
    String? conferenceSid;

    /**
    * The display name for this session
    */
    // @ApiMember(Description="The display name for this session")
    String? displayName;

    /**
    * The log entries for this session
    */
    // @ApiMember(Description="The log entries for this session")
    List<SessionLogInfo>? log;

    /**
    * The members of this session
    */
    // @ApiMember(Description="The members of this session")
    List<SessionMemberInfo>? members;

    /**
    * The callback number (typically used for SIP to User calls)
    */
    // @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    String? callbackNumber;

    /**
    * The ID of the endpoint that answered
    */
    // @ApiMember(Description="The ID of the endpoint that answered")
    String? answeredById;

    /**
    * Is this session incoming or outgoing?
    */
    // @ApiMember(Description="Is this session incoming or outgoing?")
    SessionDirections? direction;

    /**
    * The phone number that this session is coming from (used with SMS chats)
    */
    // @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    String? fromPhoneNumber;

    /**
    * The Call SID of the most recently added conference participant
    */
    // @ApiMember(Description="The Call SID of the most recently added conference participant")
    String? mostRecentParticipantCallSid;

    /**
    * Was this session missed?
    */
    // @ApiMember(Description="Was this session missed?")
    bool? wasMissed;

    /**
    * The ring queue that the call is currently in
    */
    // @ApiMember(Description="The ring queue that the call is currently in")
    String? ringQueueId;

    SessionInfo({this.dialState,this.callState,this.queueState,this.accountId,this.accountName,this.customerId,this.customerBreadcrumb,this.customerName,this.endpointId,this.endpointName,this.dateCompleted,this.destination,this.toAddress,this.fromAddress,this.fromName,this.answeredByName,this.queueMemberId,this.channel,this.ended,this.outcome,this.callSid,this.consoleData,this.holdQueueName,this.heldByUserId,this.holdReason,this.conferenceSid,this.displayName,this.log,this.members,this.callbackNumber,this.answeredById,this.direction,this.fromPhoneNumber,this.mostRecentParticipantCallSid,this.wasMissed,this.ringQueueId});
    SessionInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        dialState = JsonConverters.fromJson(json['dialState'],'SessionDialState',context!);
        callState = JsonConverters.fromJson(json['callState'],'SessionCallState',context!);
        queueState = JsonConverters.fromJson(json['queueState'],'SessionQueueStates',context!);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        customerName = json['customerName'];
        endpointId = json['endpointId'];
        endpointName = json['endpointName'];
        dateCompleted = json['dateCompleted'];
        destination = json['destination'];
        toAddress = json['toAddress'];
        fromAddress = json['fromAddress'];
        fromName = json['fromName'];
        answeredByName = json['answeredByName'];
        queueMemberId = json['queueMemberId'];
        channel = JsonConverters.fromJson(json['channel'],'FlowChannels',context!);
        ended = json['ended'];
        outcome = json['outcome'];
        callSid = json['callSid'];
        consoleData = json['consoleData'];
        holdQueueName = json['holdQueueName'];
        heldByUserId = json['heldByUserId'];
        holdReason = JsonConverters.fromJson(json['holdReason'],'SessionHoldReasons',context!);
        conferenceSid = json['conferenceSid'];
        displayName = json['displayName'];
        log = JsonConverters.fromJson(json['log'],'List<SessionLogInfo>',context!);
        members = JsonConverters.fromJson(json['members'],'List<SessionMemberInfo>',context!);
        callbackNumber = json['callbackNumber'];
        answeredById = json['answeredById'];
        direction = JsonConverters.fromJson(json['direction'],'SessionDirections',context!);
        fromPhoneNumber = json['fromPhoneNumber'];
        mostRecentParticipantCallSid = json['mostRecentParticipantCallSid'];
        wasMissed = json['wasMissed'];
        ringQueueId = json['ringQueueId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'dialState': JsonConverters.toJson(dialState,'SessionDialState',context!),
        'callState': JsonConverters.toJson(callState,'SessionCallState',context!),
        'queueState': JsonConverters.toJson(queueState,'SessionQueueStates',context!),
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'customerName': customerName,
        'endpointId': endpointId,
        'endpointName': endpointName,
        'dateCompleted': dateCompleted,
        'destination': destination,
        'toAddress': toAddress,
        'fromAddress': fromAddress,
        'fromName': fromName,
        'answeredByName': answeredByName,
        'queueMemberId': queueMemberId,
        'channel': JsonConverters.toJson(channel,'FlowChannels',context!),
        'ended': ended,
        'outcome': outcome,
        'callSid': callSid,
        'consoleData': consoleData,
        'holdQueueName': holdQueueName,
        'heldByUserId': heldByUserId,
        'holdReason': JsonConverters.toJson(holdReason,'SessionHoldReasons',context!),
        'conferenceSid': conferenceSid,
        'displayName': displayName,
        'log': JsonConverters.toJson(log,'List<SessionLogInfo>',context!),
        'members': JsonConverters.toJson(members,'List<SessionMemberInfo>',context!),
        'callbackNumber': callbackNumber,
        'answeredById': answeredById,
        'direction': JsonConverters.toJson(direction,'SessionDirections',context!),
        'fromPhoneNumber': fromPhoneNumber,
        'mostRecentParticipantCallSid': mostRecentParticipantCallSid,
        'wasMissed': wasMissed,
        'ringQueueId': ringQueueId
    });

    getTypeName() => "SessionInfo";
    TypeContext? context = _ctx;
}

/**
* What the home page of the portal shows
*/
// @Api(Description="What the home page of the portal shows")
class AppHomeInformation implements IConvertible
{
    /**
    * Whether the customer comes from HostedSuite
    */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    bool? isHostedSuiteCustomer;

    /**
    * Recent conversations
    */
    // @ApiMember(Description="Recent conversations")
    List<ConversationInfo>? conversations;

    /**
    * Recent sessions
    */
    // @ApiMember(Description="Recent sessions")
    List<SessionInfo>? calls;

    /**
    * Figures on calls for the home page
    */
    // @ApiMember(Description="Figures on calls for the home page")
    List<AppHomeCallMetric>? callMetrics;

    /**
    * Voice messages
    */
    // @ApiMember(Description="Voice messages")
    List<FileInfo>? voicemail;

    /**
    * Completed forms
    */
    // @ApiMember(Description="Completed forms")
    List<HostedSuiteCompletedForm>? forms;

    AppHomeInformation({this.isHostedSuiteCustomer,this.conversations,this.calls,this.callMetrics,this.voicemail,this.forms});
    AppHomeInformation.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        isHostedSuiteCustomer = json['isHostedSuiteCustomer'];
        conversations = JsonConverters.fromJson(json['conversations'],'List<ConversationInfo>',context!);
        calls = JsonConverters.fromJson(json['calls'],'List<SessionInfo>',context!);
        callMetrics = JsonConverters.fromJson(json['callMetrics'],'List<AppHomeCallMetric>',context!);
        voicemail = JsonConverters.fromJson(json['voicemail'],'List<FileInfo>',context!);
        forms = JsonConverters.fromJson(json['forms'],'List<HostedSuiteCompletedForm>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'isHostedSuiteCustomer': isHostedSuiteCustomer,
        'conversations': JsonConverters.toJson(conversations,'List<ConversationInfo>',context!),
        'calls': JsonConverters.toJson(calls,'List<SessionInfo>',context!),
        'callMetrics': JsonConverters.toJson(callMetrics,'List<AppHomeCallMetric>',context!),
        'voicemail': JsonConverters.toJson(voicemail,'List<FileInfo>',context!),
        'forms': JsonConverters.toJson(forms,'List<HostedSuiteCompletedForm>',context!)
    };

    getTypeName() => "AppHomeInformation";
    TypeContext? context = _ctx;
}

/**
* Settings of the account, as the portal sees them
*/
// @Api(Description="Settings of the account, as the portal sees them")
class AppSystemSettingsInfo implements IConvertible
{
    /**
    * The custom fields of endpoints
    */
    // @ApiMember(Description="The custom fields of endpoints")
    List<EndpointDataField>? endpointFields;

    /**
    * Whether the customer comes from HostedSuite
    */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    bool? isHostedSuiteCustomer;

    /**
    * The time zone of the customer
    */
    // @ApiMember(Description="The time zone of the customer")
    String? customerTimeZoneId;

    AppSystemSettingsInfo({this.endpointFields,this.isHostedSuiteCustomer,this.customerTimeZoneId});
    AppSystemSettingsInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointFields = JsonConverters.fromJson(json['endpointFields'],'List<EndpointDataField>',context!);
        isHostedSuiteCustomer = json['isHostedSuiteCustomer'];
        customerTimeZoneId = json['customerTimeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointFields': JsonConverters.toJson(endpointFields,'List<EndpointDataField>',context!),
        'isHostedSuiteCustomer': isHostedSuiteCustomer,
        'customerTimeZoneId': customerTimeZoneId
    };

    getTypeName() => "AppSystemSettingsInfo";
    TypeContext? context = _ctx;
}

/**
* A device that gets push notifications
*/
// @Api(Description="A device that gets push notifications")
class DeviceTokenInfo implements IConvertible
{
    /**
    * The type of the device
    */
    // @ApiMember(Description="The type of the device")
    DeviceTypes? deviceType;

    /**
    * The push token
    */
    // @ApiMember(Description="The push token")
    String? token;

    DeviceTokenInfo({this.deviceType,this.token});
    DeviceTokenInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        deviceType = JsonConverters.fromJson(json['deviceType'],'DeviceTypes',context!);
        token = json['token'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'deviceType': JsonConverters.toJson(deviceType,'DeviceTypes',context!),
        'token': token
    };

    getTypeName() => "DeviceTokenInfo";
    TypeContext? context = _ctx;
}

/**
* A report: how far it is and where the workbook is
*/
// @Api(Description="A report: how far it is and where the workbook is")
class ReportInfo implements IConvertible
{
    /**
    * The ID of the report
    */
    // @ApiMember(Description="The ID of the report")
    String? id;

    /**
    * The name of the report
    */
    // @ApiMember(Description="The name of the report")
    String? name;

    /**
    * How far the report is
    */
    // @ApiMember(Description="How far the report is")
    ReportStatuses? status;

    /**
    * What the status means
    */
    // @ApiMember(Description="What the status means")
    String? statusMessage;

    /**
    * The date the report was requested
    */
    // @ApiMember(Description="The date the report was requested")
    String? dateCreated;

    /**
    * The date the status last changed
    */
    // @ApiMember(Description="The date the status last changed")
    String? dateUpdated;

    /**
    * Where the workbook is, once completed
    */
    // @ApiMember(Description="Where the workbook is, once completed")
    String? downloadLink;

    /**
    * The ID of the job that makes the report
    */
    // @ApiMember(Description="The ID of the job that makes the report")
    String? jobId;

    /**
    * The address that gets a mail when done
    */
    // @ApiMember(Description="The address that gets a mail when done")
    String? emailAddressToNotify;

    /**
    * The server that makes the report
    */
    // @ApiMember(Description="The server that makes the report")
    String? server;

    ReportInfo({this.id,this.name,this.status,this.statusMessage,this.dateCreated,this.dateUpdated,this.downloadLink,this.jobId,this.emailAddressToNotify,this.server});
    ReportInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        status = JsonConverters.fromJson(json['status'],'ReportStatuses',context!);
        statusMessage = json['statusMessage'];
        dateCreated = json['dateCreated'];
        dateUpdated = json['dateUpdated'];
        downloadLink = json['downloadLink'];
        jobId = json['jobId'];
        emailAddressToNotify = json['emailAddressToNotify'];
        server = json['server'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'status': JsonConverters.toJson(status,'ReportStatuses',context!),
        'statusMessage': statusMessage,
        'dateCreated': dateCreated,
        'dateUpdated': dateUpdated,
        'downloadLink': downloadLink,
        'jobId': jobId,
        'emailAddressToNotify': emailAddressToNotify,
        'server': server
    };

    getTypeName() => "ReportInfo";
    TypeContext? context = _ctx;
}

/**
* Reports
*/
// @Api(Description="Reports")
class ListReportsResponse implements IConvertible
{
    /**
    * The reports
    */
    // @ApiMember(Description="The reports")
    List<ReportInfo>? reports;

    ListReportsResponse({this.reports});
    ListReportsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        reports = JsonConverters.fromJson(json['reports'],'List<ReportInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'reports': JsonConverters.toJson(reports,'List<ReportInfo>',context!)
    };

    getTypeName() => "ListReportsResponse";
    TypeContext? context = _ctx;
}

/**
* Calls in progress
*/
// @Api(Description="Calls in progress")
class GetActiveCallsResponse implements IConvertible
{
    /**
    * The calls in progress, as the carrier describes them
    */
    // @ApiMember(Description="The calls in progress, as the carrier describes them")
    List<dynamic>? calls;

    GetActiveCallsResponse({this.calls});
    GetActiveCallsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        calls = JsonConverters.fromJson(json['calls'],'List<dynamic>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'calls': JsonConverters.toJson(calls,'List<dynamic>',context!)
    };

    getTypeName() => "GetActiveCallsResponse";
    TypeContext? context = _ctx;
}

/**
* Sessions
*/
// @Api(Description="Sessions")
class GetMySessionsResponse implements IConvertible
{
    /**
    * The active sessions
    */
    // @ApiMember(Description="The active sessions")
    List<SessionInfo>? sessions;

    GetMySessionsResponse({this.sessions});
    GetMySessionsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessions = JsonConverters.fromJson(json['sessions'],'List<SessionInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessions': JsonConverters.toJson(sessions,'List<SessionInfo>',context!)
    };

    getTypeName() => "GetMySessionsResponse";
    TypeContext? context = _ctx;
}

/**
* Settings of the whole installation: what accounts begin with
*/
// @Api(Description="Settings of the whole installation: what accounts begin with")
class GlobalSettingsInfo implements IConvertible
{
    /**
    * Documentation text that accounts begin with
    */
    // @ApiMember(Description="Documentation text that accounts begin with")
    String? documentation;

    /**
    * For how many days recordings are kept; 0 is for ever
    */
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    int? recordingRetentionDays;

    /**
    * Whether calls may be transferred with SIP REFER
    */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    bool? enableSipRefer;

    /**
    * Idle time in seconds before a not-ready agent is logged off; 0 is never
    */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    int? autoAgentLogoffSeconds;

    /**
    * The region of the carrier through which SIP calls go
    */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    TwilioSipRegions? defaultSipRegion;

    /**
    * The date of the last change
    */
    // @ApiMember(Description="The date of the last change")
    String? dateLastModified;

    /**
    * The user who made the last change
    */
    // @ApiMember(Description="The user who made the last change")
    String? lastModifiedBy;

    GlobalSettingsInfo({this.documentation,this.recordingRetentionDays,this.enableSipRefer,this.autoAgentLogoffSeconds,this.defaultSipRegion,this.dateLastModified,this.lastModifiedBy});
    GlobalSettingsInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        documentation = json['documentation'];
        recordingRetentionDays = json['recordingRetentionDays'];
        enableSipRefer = json['enableSipRefer'];
        autoAgentLogoffSeconds = json['autoAgentLogoffSeconds'];
        defaultSipRegion = JsonConverters.fromJson(json['defaultSipRegion'],'TwilioSipRegions',context!);
        dateLastModified = json['dateLastModified'];
        lastModifiedBy = json['lastModifiedBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'documentation': documentation,
        'recordingRetentionDays': recordingRetentionDays,
        'enableSipRefer': enableSipRefer,
        'autoAgentLogoffSeconds': autoAgentLogoffSeconds,
        'defaultSipRegion': JsonConverters.toJson(defaultSipRegion,'TwilioSipRegions',context!),
        'dateLastModified': dateLastModified,
        'lastModifiedBy': lastModifiedBy
    };

    getTypeName() => "GlobalSettingsInfo";
    TypeContext? context = _ctx;
}

/**
* Settings of an account
*/
// @Api(Description="Settings of an account")
class SystemSettingsInfo extends EntityInfo implements IConvertible
{
    /**
    * Whether the test clock is used
    */
    // @ApiMember(Description="Whether the test clock is used")
    bool? overrideSystemTime;

    /**
    * The time zone of the test clock
    */
    // @ApiMember(Description="The time zone of the test clock")
    String? overrideSystemTimeZoneId;

    /**
    * The time of the test clock (ISO 8601)
    */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    String? overrideSystemDateTime;

    /**
    * The custom fields of the account
    */
    // @ApiMember(Description="The custom fields of the account")
    List<SystemSettingsField>? systemFields;

    /**
    * The custom fields of customers
    */
    // @ApiMember(Description="The custom fields of customers")
    List<CustomerDataField>? customerFields;

    /**
    * The custom fields of endpoints
    */
    // @ApiMember(Description="The custom fields of endpoints")
    List<EndpointDataField>? endpointFields;

    /**
    * The email accounts
    */
    // @ApiMember(Description="The email accounts")
    List<EmailAccount>? emailAccounts;

    /**
    * The tags of the account
    */
    // @ApiMember(Description="The tags of the account")
    List<Tag>? tags;

    /**
    * Documentation text of the account
    */
    // @ApiMember(Description="Documentation text of the account")
    String? documentation;

    /**
    * For how many days recordings are kept
    */
    // @ApiMember(Description="For how many days recordings are kept")
    int? recordingRetentionDays;

    /**
    * Whether calls may be transferred with SIP REFER
    */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    bool? enableSipRefer;

    /**
    * Idle time in seconds before a not-ready agent is logged off
    */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    int? autoAgentLogoffSeconds;

    /**
    * The region of the carrier through which SIP calls go
    */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    TwilioSipRegions? defaultSipRegion;

    SystemSettingsInfo({this.overrideSystemTime,this.overrideSystemTimeZoneId,this.overrideSystemDateTime,this.systemFields,this.customerFields,this.endpointFields,this.emailAccounts,this.tags,this.documentation,this.recordingRetentionDays,this.enableSipRefer,this.autoAgentLogoffSeconds,this.defaultSipRegion});
    SystemSettingsInfo.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        overrideSystemTime = json['overrideSystemTime'];
        overrideSystemTimeZoneId = json['overrideSystemTimeZoneId'];
        overrideSystemDateTime = json['overrideSystemDateTime'];
        systemFields = JsonConverters.fromJson(json['systemFields'],'List<SystemSettingsField>',context!);
        customerFields = JsonConverters.fromJson(json['customerFields'],'List<CustomerDataField>',context!);
        endpointFields = JsonConverters.fromJson(json['endpointFields'],'List<EndpointDataField>',context!);
        emailAccounts = JsonConverters.fromJson(json['emailAccounts'],'List<EmailAccount>',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        documentation = json['documentation'];
        recordingRetentionDays = json['recordingRetentionDays'];
        enableSipRefer = json['enableSipRefer'];
        autoAgentLogoffSeconds = json['autoAgentLogoffSeconds'];
        defaultSipRegion = JsonConverters.fromJson(json['defaultSipRegion'],'TwilioSipRegions',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'overrideSystemTime': overrideSystemTime,
        'overrideSystemTimeZoneId': overrideSystemTimeZoneId,
        'overrideSystemDateTime': overrideSystemDateTime,
        'systemFields': JsonConverters.toJson(systemFields,'List<SystemSettingsField>',context!),
        'customerFields': JsonConverters.toJson(customerFields,'List<CustomerDataField>',context!),
        'endpointFields': JsonConverters.toJson(endpointFields,'List<EndpointDataField>',context!),
        'emailAccounts': JsonConverters.toJson(emailAccounts,'List<EmailAccount>',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'documentation': documentation,
        'recordingRetentionDays': recordingRetentionDays,
        'enableSipRefer': enableSipRefer,
        'autoAgentLogoffSeconds': autoAgentLogoffSeconds,
        'defaultSipRegion': JsonConverters.toJson(defaultSipRegion,'TwilioSipRegions',context!)
    });

    getTypeName() => "SystemSettingsInfo";
    TypeContext? context = _ctx;
}

/**
* What may be dialed in one country
*/
// @Api(Description="What may be dialed in one country")
class DialingPermissionsInfo implements IConvertible
{
    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCode;

    /**
    * The name of the country
    */
    // @ApiMember(Description="The name of the country")
    String? name;

    /**
    * Whether ordinary numbers may be dialed
    */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    bool? lowRiskNumbersEnabled;

    /**
    * Whether high-risk special numbers may be dialed
    */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    bool? highRiskSpecialNumbersEnabled;

    /**
    * Whether numbers prone to toll fraud may be dialed
    */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    bool? highRiskTollfraudNumbersEnabled;

    DialingPermissionsInfo({this.isoCode,this.name,this.lowRiskNumbersEnabled,this.highRiskSpecialNumbersEnabled,this.highRiskTollfraudNumbersEnabled});
    DialingPermissionsInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        isoCode = json['isoCode'];
        name = json['name'];
        lowRiskNumbersEnabled = json['lowRiskNumbersEnabled'];
        highRiskSpecialNumbersEnabled = json['highRiskSpecialNumbersEnabled'];
        highRiskTollfraudNumbersEnabled = json['highRiskTollfraudNumbersEnabled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'isoCode': isoCode,
        'name': name,
        'lowRiskNumbersEnabled': lowRiskNumbersEnabled,
        'highRiskSpecialNumbersEnabled': highRiskSpecialNumbersEnabled,
        'highRiskTollfraudNumbersEnabled': highRiskTollfraudNumbersEnabled
    };

    getTypeName() => "DialingPermissionsInfo";
    TypeContext? context = _ctx;
}

/**
* Run server-side checks on an account
*/
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
class CheckAccount implements IReturn<CheckAccountResponse>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    CheckAccount({this.accountId});
    CheckAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => CheckAccountResponse();
    getResponseTypeName() => "CheckAccountResponse";
    getTypeName() => "CheckAccount";
    TypeContext? context = _ctx;
}

/**
* Delete an account
*/
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
class DeleteAccount implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    DeleteAccount({this.accountId});
    DeleteAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => null;
    getTypeName() => "DeleteAccount";
    TypeContext? context = _ctx;
}

/**
* One account
*/
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
class GetAccount implements IReturn<AccountInfo>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    GetAccount({this.accountId});
    GetAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "GetAccount";
    TypeContext? context = _ctx;
}

/**
* Accounts, filtered by name
*/
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
class ListAccounts extends ListRequest<AccountInfo> implements IReturn<ListResponse<AccountInfo>>, IConvertible
{
    /**
    * Filter by account name (contains match)
    */
    // @ApiMember(Description="Filter by account name (contains match)")
    String? nameFilter;

    ListAccounts({this.nameFilter});
    ListAccounts.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        nameFilter = json['nameFilter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'nameFilter': nameFilter
    });

    createResponse() => ListResponse<AccountInfo>();
    getResponseTypeName() => "ListResponse<AccountInfo>";
    getTypeName() => "ListAccounts";
    TypeContext? context = _ctx;
}

/**
* Create an account
*/
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
class NewAccount implements IReturn<AccountInfo>, IConvertible, IPost
{
    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? name;

    /**
    * The carrier account ID when the tenant brings its own
    */
    // @ApiMember(Description="The carrier account ID when the tenant brings its own")
    String? twilioAccountSid;

    /**
    * The carrier token when the tenant brings its own
    */
    // @ApiMember(Description="The carrier token when the tenant brings its own")
    String? twilioAuthToken;

    /**
    * The ID of the account it belongs to
    */
    // @ApiMember(Description="The ID of the account it belongs to")
    String? parentAccountId;

    NewAccount({this.name,this.twilioAccountSid,this.twilioAuthToken,this.parentAccountId});
    NewAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        twilioAccountSid = json['twilioAccountSid'];
        twilioAuthToken = json['twilioAuthToken'];
        parentAccountId = json['parentAccountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'twilioAccountSid': twilioAccountSid,
        'twilioAuthToken': twilioAuthToken,
        'parentAccountId': parentAccountId
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "NewAccount";
    TypeContext? context = _ctx;
}

/**
* Change an account
*/
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
class PatchAccount implements IReturn<AccountInfo>, IConvertible, IPatch
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    String? name;

    /**
    * The max number of phone numbers the account can have
    */
    // @ApiMember(Description="The max number of phone numbers the account can have")
    int? maxPhoneNumbers;

    /**
    * The ID of the logo file
    */
    // @ApiMember(Description="The ID of the logo file")
    String? logoId;

    /**
    * TrustHub Profile Sid
    */
    // @ApiMember(Description="TrustHub Profile Sid")
    String? trustHubProfileSid;

    /**
    * The billing settings
    */
    // @ApiMember(Description="The billing settings")
    BillingSettings? billingSettings;

    PatchAccount({this.accountId,this.name,this.maxPhoneNumbers,this.logoId,this.trustHubProfileSid,this.billingSettings});
    PatchAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        name = json['name'];
        maxPhoneNumbers = json['maxPhoneNumbers'];
        logoId = json['logoId'];
        trustHubProfileSid = json['trustHubProfileSid'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'name': name,
        'maxPhoneNumbers': maxPhoneNumbers,
        'logoId': logoId,
        'trustHubProfileSid': trustHubProfileSid,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!)
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "PatchAccount";
    TypeContext? context = _ctx;
}

/**
* Issue new tokens for an account
*/
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
class RegenerateAccountTokens implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    RegenerateAccountTokens({this.accountId});
    RegenerateAccountTokens.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => null;
    getTypeName() => "RegenerateAccountTokens";
    TypeContext? context = _ctx;
}

/**
* Change an emergency-calling address
*/
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
class PatchAddress implements IReturn<AddressInfo>, IConvertible, IPost
{
    /**
    * The account the address belongs to
    */
    // @ApiMember(Description="The account the address belongs to")
    String? accountId;

    /**
    * The ID of the address
    */
    // @ApiMember(Description="The ID of the address")
    String? addressId;

    /**
    * A name to recognise it by
    */
    // @ApiMember(Description="A name to recognise it by")
    String? friendlyName;

    /**
    * Whether emergency calls may use the address
    */
    // @ApiMember(Description="Whether emergency calls may use the address")
    bool? emergencyEnabled;

    /**
    * The name of the person or company at the address
    */
    // @ApiMember(Description="The name of the person or company at the address")
    String? customerName;

    /**
    * The street
    */
    // @ApiMember(Description="The street")
    String? street;

    /**
    * The city
    */
    // @ApiMember(Description="The city")
    String? city;

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    String? region;

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    String? postalCode;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCountry;

    PatchAddress({this.accountId,this.addressId,this.friendlyName,this.emergencyEnabled,this.customerName,this.street,this.city,this.region,this.postalCode,this.isoCountry});
    PatchAddress.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        addressId = json['addressId'];
        friendlyName = json['friendlyName'];
        emergencyEnabled = json['emergencyEnabled'];
        customerName = json['customerName'];
        street = json['street'];
        city = json['city'];
        region = json['region'];
        postalCode = json['postalCode'];
        isoCountry = json['isoCountry'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'addressId': addressId,
        'friendlyName': friendlyName,
        'emergencyEnabled': emergencyEnabled,
        'customerName': customerName,
        'street': street,
        'city': city,
        'region': region,
        'postalCode': postalCode,
        'isoCountry': isoCountry
    };

    createResponse() => AddressInfo();
    getResponseTypeName() => "AddressInfo";
    getTypeName() => "PatchAddress";
    TypeContext? context = _ctx;
}

/**
* Delete an emergency-calling address
*/
// @Route("/addresses/{addressId}", "DELETE")
// @Api(Description="Delete an emergency-calling address")
class DeleteAddress implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the address
    */
    // @ApiMember(Description="The ID of the address")
    String? addressId;

    DeleteAddress({this.addressId});
    DeleteAddress.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        addressId = json['addressId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'addressId': addressId
    };

    createResponse() => null;
    getTypeName() => "DeleteAddress";
    TypeContext? context = _ctx;
}

/**
* Emergency-calling addresses
*/
// @Route("/addresses", "GET")
// @Api(Description="Emergency-calling addresses")
class ListAddresses extends ListRequest<AddressInfo> implements IReturn<ListResponse<AddressInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Filter by name, company, street or city (contains match)
    */
    // @ApiMember(Description="Filter by name, company, street or city (contains match)")
    String? filter;

    ListAddresses({this.accountIds,this.filter});
    ListAddresses.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        filter = json['filter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'filter': filter
    });

    createResponse() => ListResponse<AddressInfo>();
    getResponseTypeName() => "ListResponse<AddressInfo>";
    getTypeName() => "ListAddresses";
    TypeContext? context = _ctx;
}

/**
* Add an emergency-calling address
*/
// @Route("/addresses", "POST")
// @Api(Description="Add an emergency-calling address")
class NewAddress implements IReturn<AddressInfo>, IConvertible, IPost
{
    /**
    * The account the address belongs to
    */
    // @ApiMember(Description="The account the address belongs to")
    String? accountId;

    /**
    * A name to recognise it by
    */
    // @ApiMember(Description="A name to recognise it by")
    String? friendlyName;

    /**
    * Whether emergency calls may use the address
    */
    // @ApiMember(Description="Whether emergency calls may use the address")
    bool? emergencyEnabled;

    /**
    * The name of the person or company at the address
    */
    // @ApiMember(Description="The name of the person or company at the address")
    String? customerName;

    /**
    * The street
    */
    // @ApiMember(Description="The street")
    String? street;

    /**
    * The city
    */
    // @ApiMember(Description="The city")
    String? city;

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    String? region;

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    String? postalCode;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCountry;

    NewAddress({this.accountId,this.friendlyName,this.emergencyEnabled,this.customerName,this.street,this.city,this.region,this.postalCode,this.isoCountry});
    NewAddress.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        friendlyName = json['friendlyName'];
        emergencyEnabled = json['emergencyEnabled'];
        customerName = json['customerName'];
        street = json['street'];
        city = json['city'];
        region = json['region'];
        postalCode = json['postalCode'];
        isoCountry = json['isoCountry'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'friendlyName': friendlyName,
        'emergencyEnabled': emergencyEnabled,
        'customerName': customerName,
        'street': street,
        'city': city,
        'region': region,
        'postalCode': postalCode,
        'isoCountry': isoCountry
    };

    createResponse() => AddressInfo();
    getResponseTypeName() => "AddressInfo";
    getTypeName() => "NewAddress";
    TypeContext? context = _ctx;
}

/**
* Apply every queued change of an AI session
*/
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
class ApplyAISession implements IReturn<AISessionDetail>, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    ApplyAISession({this.sessionId});
    ApplyAISession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => AISessionDetail();
    getResponseTypeName() => "AISessionDetail";
    getTypeName() => "ApplyAISession";
    TypeContext? context = _ctx;
}

/**
* Drop every queued action
*/
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
class ClearAISessionActions implements IReturn<AISessionDetail>, IConvertible, IDelete
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    ClearAISessionActions({this.sessionId});
    ClearAISessionActions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => AISessionDetail();
    getResponseTypeName() => "AISessionDetail";
    getTypeName() => "ClearAISessionActions";
    TypeContext? context = _ctx;
}

/**
* Delete an AI session
*/
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
class DeleteAISession implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    DeleteAISession({this.sessionId});
    DeleteAISession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => null;
    getTypeName() => "DeleteAISession";
    TypeContext? context = _ctx;
}

/**
* Drop one queued action
*/
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
class DeleteAISessionAction implements IReturn<AISessionDetail>, IConvertible, IDelete
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The ID of the queued action
    */
    // @ApiMember(Description="The ID of the queued action")
    String? actionId;

    DeleteAISessionAction({this.sessionId,this.actionId});
    DeleteAISessionAction.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        actionId = json['actionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'actionId': actionId
    };

    createResponse() => AISessionDetail();
    getResponseTypeName() => "AISessionDetail";
    getTypeName() => "DeleteAISessionAction";
    TypeContext? context = _ctx;
}

/**
* One AI session
*/
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
class GetAISession implements IReturn<AISessionDetail>, IConvertible, IGet
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    GetAISession({this.sessionId});
    GetAISession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => AISessionDetail();
    getResponseTypeName() => "AISessionDetail";
    getTypeName() => "GetAISession";
    TypeContext? context = _ctx;
}

/**
* AI minutes per account and per customer over a date range
*/
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
class GetAIUsage implements IReturn<AIUsage>, IConvertible, IGet
{
    /**
    * The account; none means every account
    */
    // @ApiMember(Description="The account; none means every account")
    String? accountId;

    /**
    * The customer; none means every customer of the accounts considered
    */
    // @ApiMember(Description="The customer; none means every customer of the accounts considered")
    String? customerId;

    /**
    * The first day of the range (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day of the range (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    String? endDate;

    GetAIUsage({this.accountId,this.customerId,this.startDate,this.endDate});
    GetAIUsage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        startDate = json['startDate'];
        endDate = json['endDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'startDate': startDate,
        'endDate': endDate
    };

    createResponse() => AIUsage();
    getResponseTypeName() => "AIUsage";
    getTypeName() => "GetAIUsage";
    TypeContext? context = _ctx;
}

/**
* Retrieve AI sessions
*/
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
class ListAISessions extends ListRequest<AISessionInfo> implements IReturn<ListResponse<AISessionInfo>>, IConvertible
{
    /**
    * Filter by accounts
    */
    // @ApiMember(Description="Filter by accounts")
    List<String>? accountIds;

    ListAISessions({this.accountIds});
    ListAISessions.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!)
    });

    createResponse() => ListResponse<AISessionInfo>();
    getResponseTypeName() => "ListResponse<AISessionInfo>";
    getTypeName() => "ListAISessions";
    TypeContext? context = _ctx;
}

/**
* Creates a new session
*/
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
class NewAISession implements IReturn<AISessionInfo>, IConvertible, IPost
{
    /**
    * The account ID to associate this session with
    */
    // @ApiMember(Description="The account ID to associate this session with")
    String? accountId;

    /**
    * The purpose for this session
    */
    // @ApiMember(Description="The purpose for this session")
    String? purpose;

    NewAISession({this.accountId,this.purpose});
    NewAISession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        purpose = json['purpose'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'purpose': purpose
    };

    createResponse() => AISessionInfo();
    getResponseTypeName() => "AISessionInfo";
    getTypeName() => "NewAISession";
    TypeContext? context = _ctx;
}

/**
* Change the purpose of an AI session
*/
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
class PatchAISession implements IReturn<AISessionInfo>, IConvertible, IPatch
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The purpose for this AI session
    */
    // @ApiMember(Description="The purpose for this AI session")
    String? purpose;

    PatchAISession({this.sessionId,this.purpose});
    PatchAISession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        purpose = json['purpose'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'purpose': purpose
    };

    createResponse() => AISessionInfo();
    getResponseTypeName() => "AISessionInfo";
    getTypeName() => "PatchAISession";
    TypeContext? context = _ctx;
}

/**
* Create a file from the body or a multipart form
*/
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
class AppUploadFile implements IReturn<FileInfo>, IConvertible, IPost
{
    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    String? fileName;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    AppUploadFile({this.fileName,this.accountId,this.customerId});
    AppUploadFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileName = json['fileName'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileName': fileName,
        'accountId': accountId,
        'customerId': customerId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "AppUploadFile";
    TypeContext? context = _ctx;
}

/**
* Configuration and access token for a user's app
*/
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
class GetEndpointAppConfig implements IReturn<EndpointAppConfig>, IConvertible, IGet
{
    /**
    * The ID of the endpoint; must be a user endpoint
    */
    // @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    String? endpointId;

    /**
    * The email address of the user, used when endpointId is absent
    */
    // @ApiMember(Description="The email address of the user, used when endpointId is absent")
    String? endpointEmailAddress;

    /**
    * The type of the device
    */
    // @ApiMember(Description="The type of the device")
    DeviceTypes? deviceType;

    /**
    * The carrier's ID of the push credentials
    */
    // @ApiMember(Description="The carrier's ID of the push credentials")
    String? pushCredentialSid;

    /**
    * The carrier's ID of the voice application
    */
    // @ApiMember(Description="The carrier's ID of the voice application")
    String? applicationSid;

    /**
    * Whether to use the sandbox for iOS push notifications
    */
    // @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    bool? sandbox;

    GetEndpointAppConfig({this.endpointId,this.endpointEmailAddress,this.deviceType,this.pushCredentialSid,this.applicationSid,this.sandbox});
    GetEndpointAppConfig.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        endpointEmailAddress = json['endpointEmailAddress'];
        deviceType = JsonConverters.fromJson(json['deviceType'],'DeviceTypes',context!);
        pushCredentialSid = json['pushCredentialSid'];
        applicationSid = json['applicationSid'];
        sandbox = json['sandbox'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'endpointEmailAddress': endpointEmailAddress,
        'deviceType': JsonConverters.toJson(deviceType,'DeviceTypes',context!),
        'pushCredentialSid': pushCredentialSid,
        'applicationSid': applicationSid,
        'sandbox': sandbox
    };

    createResponse() => EndpointAppConfig();
    getResponseTypeName() => "EndpointAppConfig";
    getTypeName() => "GetEndpointAppConfig";
    TypeContext? context = _ctx;
}

/**
* Files of the signed-in user
*/
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
class GetMyFiles implements IReturn<GetMyFilesResponse>, IConvertible, IGet
{
    /**
    * Only files of these types
    */
    // @ApiMember(Description="Only files of these types")
    List<FileTypes>? fileTypes;

    GetMyFiles({this.fileTypes});
    GetMyFiles.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileTypes = JsonConverters.fromJson(json['fileTypes'],'List<FileTypes>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileTypes': JsonConverters.toJson(fileTypes,'List<FileTypes>',context!)
    };

    createResponse() => GetMyFilesResponse();
    getResponseTypeName() => "GetMyFilesResponse";
    getTypeName() => "GetMyFiles";
    TypeContext? context = _ctx;
}

/**
* Everything the signed-in user may configure
*/
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
class ListSettingsObjects implements IReturn<ListSettingsObjectsResponse>, IConvertible, IGet
{
    ListSettingsObjects();
    ListSettingsObjects.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => ListSettingsObjectsResponse();
    getResponseTypeName() => "ListSettingsObjectsResponse";
    getTypeName() => "ListSettingsObjects";
    TypeContext? context = _ctx;
}

/**
* Upload a file from the app
*/
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
class UploadFile implements IReturn<FileInfo>, IConvertible, IPost
{
    /**
    * The bytes of the file
    */
    // @ApiMember(Description="The bytes of the file")
    Uint8List? data;

    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    String? fileName;

    /**
    * The content type
    */
    // @ApiMember(Description="The content type")
    String? contentType;

    /**
    * Whether to convert the sound to WAV
    */
    // @ApiMember(Description="Whether to convert the sound to WAV")
    bool? convertToWav;

    UploadFile({this.data,this.fileName,this.contentType,this.convertToWav});
    UploadFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        data = JsonConverters.fromJson(json['data'],'Uint8List',context!);
        fileName = json['fileName'];
        contentType = json['contentType'];
        convertToWav = json['convertToWav'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'data': JsonConverters.toJson(data,'Uint8List',context!),
        'fileName': fileName,
        'contentType': contentType,
        'convertToWav': convertToWav
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "UploadFile";
    TypeContext? context = _ctx;
}

/**
* Who the caller is signed in as; answers an unauthenticated shape when nobody is
*/
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
class GetAuthStatus implements IReturn<UserInfo>, IConvertible, IGet
{
    GetAuthStatus();
    GetAuthStatus.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "GetAuthStatus";
    TypeContext? context = _ctx;
}

/**
* Raw carrier call records of an account
*/
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
class ListCalls implements IReturn<List<dynamic>>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    ListCalls({this.accountId,this.startDate,this.endDate});
    ListCalls.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        startDate = json['startDate'];
        endDate = json['endDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'startDate': startDate,
        'endDate': endDate
    };

    createResponse() => <dynamic>[];
    getResponseTypeName() => "List<dynamic>";
    getTypeName() => "ListCalls";
    TypeContext? context = _ctx;
}

/**
* Carrier usage totals by category over a date range
*/
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
class ListUsageRecords implements IReturn<List<UsageRecordInfo>>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    ListUsageRecords({this.accountId,this.startDate,this.endDate});
    ListUsageRecords.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        startDate = json['startDate'];
        endDate = json['endDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'startDate': startDate,
        'endDate': endDate
    };

    createResponse() => <UsageRecordInfo>[];
    getResponseTypeName() => "List<UsageRecordInfo>";
    getTypeName() => "ListUsageRecords";
    TypeContext? context = _ctx;
}

/**
* Inbound hook of the AI telephony provider
*/
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
class CogitoWebhookRequest implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The type of event
    */
    // @ApiMember(Description="The type of event")
    String? type;

    /**
    * The phone numbers concerned
    */
    // @ApiMember(Description="The phone numbers concerned")
    List<String>? phoneNumbers;

    /**
    * The role of the speaker
    */
    // @ApiMember(Description="The role of the speaker")
    String? role;

    /**
    * What was said
    */
    // @ApiMember(Description="What was said")
    String? content;

    CogitoWebhookRequest({this.accountId,this.type,this.phoneNumbers,this.role,this.content});
    CogitoWebhookRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        type = json['type'];
        phoneNumbers = JsonConverters.fromJson(json['phoneNumbers'],'List<String>',context!);
        role = json['role'];
        content = json['content'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'type': type,
        'phoneNumbers': JsonConverters.toJson(phoneNumbers,'List<String>',context!),
        'role': role,
        'content': content
    };

    createResponse() => null;
    getTypeName() => "CogitoWebhookRequest";
    TypeContext? context = _ctx;
}

/**
* Completion hook of the answering service
*/
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
class LiveAnswerCallback implements IReturn<Uint8List>, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The ID of the node
    */
    // @ApiMember(Description="The ID of the node")
    String? nodeId;

    /**
    * The client of the answering service
    */
    // @ApiMember(Description="The client of the answering service")
    String? clientId;

    /**
    * The ID of the conversation
    */
    // @ApiMember(Description="The ID of the conversation")
    String? conversationId;

    /**
    * The AI minutes the conversation took
    */
    // @ApiMember(Description="The AI minutes the conversation took")
    int? aiMinutes;

    /**
    * The address of the caller
    */
    // @ApiMember(Description="The address of the caller")
    String? from;

    /**
    * The address that was called
    */
    // @ApiMember(Description="The address that was called")
    String? to;

    /**
    * What was said
    */
    // @ApiMember(Description="What was said")
    List<LiveAnswerCallbackTranscriptMessage>? transcript;

    /**
    * The moment the conversation started
    */
    // @ApiMember(Description="The moment the conversation started")
    DateTime? startDate;

    /**
    * The moment the conversation ended
    */
    // @ApiMember(Description="The moment the conversation ended")
    DateTime? endDate;

    /**
    * The files that came with the conversation
    */
    // @ApiMember(Description="The files that came with the conversation")
    List<LiveAnswerCallbackAttachment>? attachments;

    /**
    * Whether the conversation was completed
    */
    // @ApiMember(Description="Whether the conversation was completed")
    String? completed;

    /**
    * The URL of the recording of the call
    */
    // @ApiMember(Description="The URL of the recording of the call")
    String? callRecordingUrl;

    LiveAnswerCallback({this.sessionId,this.flowId,this.nodeId,this.clientId,this.conversationId,this.aiMinutes,this.from,this.to,this.transcript,this.startDate,this.endDate,this.attachments,this.completed,this.callRecordingUrl});
    LiveAnswerCallback.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        flowId = json['flowId'];
        nodeId = json['nodeId'];
        clientId = json['clientId'];
        conversationId = json['conversationId'];
        aiMinutes = json['aiMinutes'];
        from = json['from'];
        to = json['to'];
        transcript = JsonConverters.fromJson(json['transcript'],'List<LiveAnswerCallbackTranscriptMessage>',context!);
        startDate = JsonConverters.fromJson(json['startDate'],'DateTime',context!);
        endDate = JsonConverters.fromJson(json['endDate'],'DateTime',context!);
        attachments = JsonConverters.fromJson(json['attachments'],'List<LiveAnswerCallbackAttachment>',context!);
        completed = json['completed'];
        callRecordingUrl = json['callRecordingUrl'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'flowId': flowId,
        'nodeId': nodeId,
        'clientId': clientId,
        'conversationId': conversationId,
        'aiMinutes': aiMinutes,
        'from': from,
        'to': to,
        'transcript': JsonConverters.toJson(transcript,'List<LiveAnswerCallbackTranscriptMessage>',context!),
        'startDate': JsonConverters.toJson(startDate,'DateTime',context!),
        'endDate': JsonConverters.toJson(endDate,'DateTime',context!),
        'attachments': JsonConverters.toJson(attachments,'List<LiveAnswerCallbackAttachment>',context!),
        'completed': completed,
        'callRecordingUrl': callRecordingUrl
    };

    createResponse() => Uint8List(0);
    getResponseTypeName() => "Uint8List";
    getTypeName() => "LiveAnswerCallback";
    TypeContext? context = _ctx;
}

/**
* Carrier hook of an outgoing session
*/
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
class NewOutgoingSessionCallback extends TwilioRequestBase implements IReturn<Uint8List>, IConvertible, IPost
{
    NewOutgoingSessionCallback();
    NewOutgoingSessionCallback.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson();

    createResponse() => Uint8List(0);
    getResponseTypeName() => "Uint8List";
    getTypeName() => "NewOutgoingSessionCallback";
    TypeContext? context = _ctx;
}

/**
* Internal route that runs a flow as a node of another flow
*/
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
class StartFlow implements IReturn<Uint8List>, IConvertible, IPost
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    StartFlow({this.flowId});
    StartFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId
    };

    createResponse() => Uint8List(0);
    getResponseTypeName() => "Uint8List";
    getTypeName() => "StartFlow";
    TypeContext? context = _ctx;
}

/**
* Contacts of the signed-in user
*/
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
class GetMyContacts implements IReturn<GetMyContactsResponse>, IConvertible, IGet
{
    GetMyContacts();
    GetMyContacts.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => GetMyContactsResponse();
    getResponseTypeName() => "GetMyContactsResponse";
    getTypeName() => "GetMyContacts";
    TypeContext? context = _ctx;
}

/**
* Delete a customer
*/
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
class DeleteCustomer implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    DeleteCustomer({this.customerId});
    DeleteCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId
    };

    createResponse() => null;
    getTypeName() => "DeleteCustomer";
    TypeContext? context = _ctx;
}

/**
* One customer
*/
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
class GetCustomer implements IReturn<CustomerInfo>, IConvertible, IGet
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    GetCustomer({this.customerId});
    GetCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "GetCustomer";
    TypeContext? context = _ctx;
}

/**
* Schedule a customer or endpoint takes from above
*/
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
class GetInheritedSchedule implements IReturn<Schedule>, IConvertible, IGet
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    GetInheritedSchedule({this.customerId,this.endpointId});
    GetInheritedSchedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'endpointId': endpointId
    };

    createResponse() => Schedule();
    getResponseTypeName() => "Schedule";
    getTypeName() => "GetInheritedSchedule";
    TypeContext? context = _ctx;
}

/**
* Customers
*/
// @Route("/customers", "GET")
// @Api(Description="Customers")
class ListCustomers extends ListRequest<CustomerInfo> implements IReturn<ListResponse<CustomerInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    String? nameFilter;

    /**
    * Only customers below these
    */
    // @ApiMember(Description="Only customers below these")
    List<String>? parentCustomerIds;

    /**
    * Direct children only
    */
    // @ApiMember(Description="Direct children only")
    bool? shallowParent;

    /**
    * Only those with all of these tags
    */
    // @ApiMember(Description="Only those with all of these tags")
    List<String>? tagIds;

    ListCustomers({this.accountIds,this.nameFilter,this.parentCustomerIds,this.shallowParent,this.tagIds});
    ListCustomers.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        nameFilter = json['nameFilter'];
        parentCustomerIds = JsonConverters.fromJson(json['parentCustomerIds'],'List<String>',context!);
        shallowParent = json['shallowParent'];
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'nameFilter': nameFilter,
        'parentCustomerIds': JsonConverters.toJson(parentCustomerIds,'List<String>',context!),
        'shallowParent': shallowParent,
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!)
    });

    createResponse() => ListResponse<CustomerInfo>();
    getResponseTypeName() => "ListResponse<CustomerInfo>";
    getTypeName() => "ListCustomers";
    TypeContext? context = _ctx;
}

/**
* Create a customer
*/
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
class NewCustomer implements IReturn<CustomerInfo>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? name;

    /**
    * The ID of the customer above
    */
    // @ApiMember(Description="The ID of the customer above")
    String? parentCustomerId;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    NewCustomer({this.accountId,this.name,this.parentCustomerId,this.referenceId,this.data});
    NewCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        name = json['name'];
        parentCustomerId = json['parentCustomerId'];
        referenceId = json['referenceId'];
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'name': name,
        'parentCustomerId': parentCustomerId,
        'referenceId': referenceId,
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!)
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "NewCustomer";
    TypeContext? context = _ctx;
}

/**
* Change a customer
*/
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
class PatchCustomer implements IReturn<CustomerInfo>, IConvertible, IPatch
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    String? name;

    /**
    * The ID of the customer above
    */
    // @ApiMember(Description="The ID of the customer above")
    String? parentCustomerId;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * The IDs of the tags, replacing those there are
    */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    List<String>? tagIds;

    /**
    * The schedule, replaced whole
    */
    // @ApiMember(Description="The schedule, replaced whole")
    Schedule? schedule;

    /**
    * Otherwise billing settings come from the parent
    */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    bool? overrideBillingSettings;

    /**
    * The billing settings
    */
    // @ApiMember(Description="The billing settings")
    BillingSettings? billingSettings;

    /**
    * Otherwise app settings come from the parent
    */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    bool? overrideAppSettings;

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    AppSettings? appSettings;

    PatchCustomer({this.customerId,this.name,this.parentCustomerId,this.referenceId,this.data,this.tagIds,this.schedule,this.overrideBillingSettings,this.billingSettings,this.overrideAppSettings,this.appSettings});
    PatchCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        name = json['name'];
        parentCustomerId = json['parentCustomerId'];
        referenceId = json['referenceId'];
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        overrideBillingSettings = json['overrideBillingSettings'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        overrideAppSettings = json['overrideAppSettings'];
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'name': name,
        'parentCustomerId': parentCustomerId,
        'referenceId': referenceId,
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'overrideBillingSettings': overrideBillingSettings,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!),
        'overrideAppSettings': overrideAppSettings,
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!)
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "PatchCustomer";
    TypeContext? context = _ctx;
}

/**
* Route a customer's numbers to the staging server or back
*/
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
class SetCustomerStagingMode implements IReturn<CustomerInfo>, IConvertible, IPost
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * Staging rather than production
    */
    // @ApiMember(Description="Staging rather than production")
    bool? isStaging;

    SetCustomerStagingMode({this.customerId,this.isStaging});
    SetCustomerStagingMode.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        isStaging = json['isStaging'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'isStaging': isStaging
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "SetCustomerStagingMode";
    TypeContext? context = _ctx;
}

/**
* Say which state a schedule yields at a moment
*/
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
class TestSchedule implements IReturn<TestScheduleResponse>, IConvertible, IPost
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * The schedule to test; none tests the saved one
    */
    // @ApiMember(Description="The schedule to test; none tests the saved one")
    Schedule? schedule;

    /**
    * The moment to test (ISO 8601)
    */
    // @ApiMember(Description="The moment to test (ISO 8601)")
    String? dateTime;

    TestSchedule({this.customerId,this.endpointId,this.schedule,this.dateTime});
    TestSchedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        dateTime = json['dateTime'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'endpointId': endpointId,
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'dateTime': dateTime
    };

    createResponse() => TestScheduleResponse();
    getResponseTypeName() => "TestScheduleResponse";
    getTypeName() => "TestSchedule";
    TypeContext? context = _ctx;
}

/**
* Delete an endpoint
*/
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
class DeleteEndpoint implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    DeleteEndpoint({this.endpointId});
    DeleteEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId
    };

    createResponse() => null;
    getTypeName() => "DeleteEndpoint";
    TypeContext? context = _ctx;
}

/**
* Values shared by several endpoints in one custom field
*/
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
class FindDuplicateEndpoints implements IReturn<ListResponse<DuplicateEndpoints>>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The custom field to compare
    */
    // @ApiMember(Description="The custom field to compare")
    String? endpointFieldName;

    FindDuplicateEndpoints({this.accountId,this.endpointFieldName});
    FindDuplicateEndpoints.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        endpointFieldName = json['endpointFieldName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'endpointFieldName': endpointFieldName
    };

    createResponse() => ListResponse<DuplicateEndpoints>();
    getResponseTypeName() => "ListResponse<DuplicateEndpoints>";
    getTypeName() => "FindDuplicateEndpoints";
    TypeContext? context = _ctx;
}

/**
* One endpoint
*/
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
class GetEndpoint implements IReturn<EndpointInfo>, IConvertible, IGet
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    GetEndpoint({this.endpointId});
    GetEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "GetEndpoint";
    TypeContext? context = _ctx;
}

/**
* Endpoints of every type
*/
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
class ListEndpoints extends ListRequest<EndpointInfo> implements IReturn<ListResponse<EndpointInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Only those with these IDs in an outside system
    */
    // @ApiMember(Description="Only those with these IDs in an outside system")
    List<String>? referenceIds;

    /**
    * Direct customer matches only
    */
    // @ApiMember(Description="Direct customer matches only")
    bool? shallowParent;

    /**
    * Only endpoints that run one of these flows
    */
    // @ApiMember(Description="Only endpoints that run one of these flows")
    List<String>? flowIds;

    /**
    * The schedule state in which the flow must apply
    */
    // @ApiMember(Description="The schedule state in which the flow must apply")
    String? flowState;

    /**
    * Only those with all of these tags
    */
    // @ApiMember(Description="Only those with all of these tags")
    List<String>? tagIds;

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    String? nameFilter;

    /**
    * Filter by phone number (contains match)
    */
    // @ApiMember(Description="Filter by phone number (contains match)")
    String? phoneNumberFilter;

    /**
    * Only this type of endpoint
    */
    // @ApiMember(Description="Only this type of endpoint")
    EndpointTypes? type;

    /**
    * Only these types of endpoint
    */
    // @ApiMember(Description="Only these types of endpoint")
    List<EndpointTypes>? types;

    /**
    * Only users with this kind of phone
    */
    // @ApiMember(Description="Only users with this kind of phone")
    UserModes? userMode;

    /**
    * Filter by custom fields: entries of the form Field=Value; text only
    */
    // @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    List<String>? dataFilters;

    /**
    * Only the endpoint with this SIP user name
    */
    // @ApiMember(Description="Only the endpoint with this SIP user name")
    String? sipUserName;

    /**
    * Filter by the values of flow parameters (JSON struct)
    */
    // @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    String? flowParametersFilter;

    ListEndpoints({this.accountIds,this.customerIds,this.referenceIds,this.shallowParent,this.flowIds,this.flowState,this.tagIds,this.nameFilter,this.phoneNumberFilter,this.type,this.types,this.userMode,this.dataFilters,this.sipUserName,this.flowParametersFilter});
    ListEndpoints.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        referenceIds = JsonConverters.fromJson(json['referenceIds'],'List<String>',context!);
        shallowParent = json['shallowParent'];
        flowIds = JsonConverters.fromJson(json['flowIds'],'List<String>',context!);
        flowState = json['flowState'];
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        nameFilter = json['nameFilter'];
        phoneNumberFilter = json['phoneNumberFilter'];
        type = JsonConverters.fromJson(json['type'],'EndpointTypes',context!);
        types = JsonConverters.fromJson(json['types'],'List<EndpointTypes>',context!);
        userMode = JsonConverters.fromJson(json['userMode'],'UserModes',context!);
        dataFilters = JsonConverters.fromJson(json['dataFilters'],'List<String>',context!);
        sipUserName = json['sipUserName'];
        flowParametersFilter = json['flowParametersFilter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'referenceIds': JsonConverters.toJson(referenceIds,'List<String>',context!),
        'shallowParent': shallowParent,
        'flowIds': JsonConverters.toJson(flowIds,'List<String>',context!),
        'flowState': flowState,
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'nameFilter': nameFilter,
        'phoneNumberFilter': phoneNumberFilter,
        'type': JsonConverters.toJson(type,'EndpointTypes',context!),
        'types': JsonConverters.toJson(types,'List<EndpointTypes>',context!),
        'userMode': JsonConverters.toJson(userMode,'UserModes',context!),
        'dataFilters': JsonConverters.toJson(dataFilters,'List<String>',context!),
        'sipUserName': sipUserName,
        'flowParametersFilter': flowParametersFilter
    });

    createResponse() => ListResponse<EndpointInfo>();
    getResponseTypeName() => "ListResponse<EndpointInfo>";
    getTypeName() => "ListEndpoints";
    TypeContext? context = _ctx;
}

/**
* Create an AI assistant endpoint
*/
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
class NewAssistantEndpoint implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    String? accountId;

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    String? customerId;

    /**
    * The name of the assistant
    */
    // @ApiMember(Description="The name of the assistant")
    String? name;

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    AssistantSettings? assistantSettings;

    NewAssistantEndpoint({this.accountId,this.customerId,this.name,this.flowId,this.flowParams,this.tagIds,this.data,this.referenceId,this.assistantSettings});
    NewAssistantEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        referenceId = json['referenceId'];
        assistantSettings = JsonConverters.fromJson(json['assistantSettings'],'AssistantSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'referenceId': referenceId,
        'assistantSettings': JsonConverters.toJson(assistantSettings,'AssistantSettings',context!)
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "NewAssistantEndpoint";
    TypeContext? context = _ctx;
}

/**
* Create an email address endpoint
*/
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
class NewEmailEndpoint implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    String? accountId;

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    String? customerId;

    /**
    * The name of the endpoint
    */
    // @ApiMember(Description="The name of the endpoint")
    String? name;

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    String? emailAddress;

    NewEmailEndpoint({this.accountId,this.customerId,this.name,this.flowId,this.flowParams,this.tagIds,this.data,this.referenceId,this.emailAddress});
    NewEmailEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        referenceId = json['referenceId'];
        emailAddress = json['emailAddress'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'referenceId': referenceId,
        'emailAddress': emailAddress
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "NewEmailEndpoint";
    TypeContext? context = _ctx;
}

/**
* Create a SIP trunk endpoint
*/
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
class NewSipTrunkEndpoint implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    String? accountId;

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    String? customerId;

    /**
    * The name of the trunk
    */
    // @ApiMember(Description="The name of the trunk")
    String? name;

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * The SIP user name; made if it is left out
    */
    // @ApiMember(Description="The SIP user name; made if it is left out")
    String? sipUserName;

    NewSipTrunkEndpoint({this.accountId,this.customerId,this.name,this.flowId,this.flowParams,this.tagIds,this.data,this.referenceId,this.sipUserName});
    NewSipTrunkEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        referenceId = json['referenceId'];
        sipUserName = json['sipUserName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'referenceId': referenceId,
        'sipUserName': sipUserName
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "NewSipTrunkEndpoint";
    TypeContext? context = _ctx;
}

/**
* Create a team endpoint
*/
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
class NewTeamEndpoint implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    String? accountId;

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    String? customerId;

    /**
    * The name of the team
    */
    // @ApiMember(Description="The name of the team")
    String? name;

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * The IDs of the endpoints in the team
    */
    // @ApiMember(Description="The IDs of the endpoints in the team")
    List<String>? teamMembers;

    NewTeamEndpoint({this.accountId,this.customerId,this.name,this.flowId,this.flowParams,this.tagIds,this.data,this.referenceId,this.teamMembers});
    NewTeamEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        referenceId = json['referenceId'];
        teamMembers = JsonConverters.fromJson(json['teamMembers'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'referenceId': referenceId,
        'teamMembers': JsonConverters.toJson(teamMembers,'List<String>',context!)
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "NewTeamEndpoint";
    TypeContext? context = _ctx;
}

/**
* Create a user (soft phone, SIP device) endpoint
*/
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
class NewUserEndpoint implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    String? accountId;

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    String? customerId;

    /**
    * The name of the user
    */
    // @ApiMember(Description="The name of the user")
    String? name;

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * Whether the user has a soft phone or a SIP phone
    */
    // @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    UserModes? userMode;

    /**
    * The first name of the user
    */
    // @ApiMember(Description="The first name of the user")
    String? userFirstName;

    /**
    * The last name of the user
    */
    // @ApiMember(Description="The last name of the user")
    String? userLastName;

    /**
    * The email address of the user
    */
    // @ApiMember(Description="The email address of the user")
    String? userEmailAddress;

    /**
    * The password of the user
    */
    // @ApiMember(Description="The password of the user")
    String? userPassword;

    /**
    * The SIP user name
    */
    // @ApiMember(Description="The SIP user name")
    String? sipUserName;

    NewUserEndpoint({this.accountId,this.customerId,this.name,this.flowId,this.flowParams,this.tagIds,this.data,this.referenceId,this.userMode,this.userFirstName,this.userLastName,this.userEmailAddress,this.userPassword,this.sipUserName});
    NewUserEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        referenceId = json['referenceId'];
        userMode = JsonConverters.fromJson(json['userMode'],'UserModes',context!);
        userFirstName = json['userFirstName'];
        userLastName = json['userLastName'];
        userEmailAddress = json['userEmailAddress'];
        userPassword = json['userPassword'];
        sipUserName = json['sipUserName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'referenceId': referenceId,
        'userMode': JsonConverters.toJson(userMode,'UserModes',context!),
        'userFirstName': userFirstName,
        'userLastName': userLastName,
        'userEmailAddress': userEmailAddress,
        'userPassword': userPassword,
        'sipUserName': sipUserName
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "NewUserEndpoint";
    TypeContext? context = _ctx;
}

/**
* Change an endpoint; only members sent are touched
*/
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
class PatchEndpoint implements IReturn<EndpointInfo>, IConvertible, IPatch
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    String? displayName;

    /**
    * The name of the endpoint
    */
    // @ApiMember(Description="The name of the endpoint")
    String? name;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    String? referenceId;

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    /**
    * Merge flowParams instead of replacing them
    */
    // @ApiMember(Description="Merge flowParams instead of replacing them")
    bool? isPartialFlowUpdate;

    /**
    * A single flow or scheduled flows
    */
    // @ApiMember(Description="A single flow or scheduled flows")
    EndpointFlowSchedules? flowSchedule;

    /**
    * The schedule, replaced whole
    */
    // @ApiMember(Description="The schedule, replaced whole")
    Schedule? schedule;

    /**
    * The flow of each schedule state, replaced whole
    */
    // @ApiMember(Description="The flow of each schedule state, replaced whole")
    List<ScheduledFlow>? scheduledFlows;

    /**
    * The IDs of the tags, replacing those there are
    */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * What a portal manager may change
    */
    // @ApiMember(Description="What a portal manager may change")
    UserManagerAccess? managerAccess;

    /**
    * What the login may see in the dashboard
    */
    // @ApiMember(Description="What the login may see in the dashboard")
    List<DashboardPermissions>? dashboardPermissions;

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    AppSettings? appSettings;

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    AssistantSettings? assistantSettings;

    /**
    * Whether text messages are off
    */
    // @ApiMember(Description="Whether text messages are off")
    bool? disableSms;

    /**
    * Leave the number's messaging campaign alone
    */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    bool? useExternal10DlcCampaign;

    /**
    * The IDs of the users in a team, replaced whole
    */
    // @ApiMember(Description="The IDs of the users in a team, replaced whole")
    List<String>? teamMembers;

    /**
    * The first name of a user
    */
    // @ApiMember(Description="The first name of a user")
    String? userFirstName;

    /**
    * The last name of a user
    */
    // @ApiMember(Description="The last name of a user")
    String? userLastName;

    /**
    * The email address of a user
    */
    // @ApiMember(Description="The email address of a user")
    String? userEmailAddress;

    /**
    * Whether a user has a soft phone or a SIP phone
    */
    // @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    UserModes? userMode;

    /**
    * The SIP user name; a new one needs a new password
    */
    // @ApiMember(Description="The SIP user name; a new one needs a new password")
    String? sipUserName;

    /**
    * The address of an email endpoint
    */
    // @ApiMember(Description="The address of an email endpoint")
    String? emailAddress;

    /**
    * The state of the agent, for a user
    */
    // @ApiMember(Description="The state of the agent, for a user")
    AgentStates? agentState;

    PatchEndpoint({this.endpointId,this.displayName,this.name,this.customerId,this.referenceId,this.flowId,this.flowParams,this.isPartialFlowUpdate,this.flowSchedule,this.schedule,this.scheduledFlows,this.tagIds,this.data,this.managerAccess,this.dashboardPermissions,this.appSettings,this.assistantSettings,this.disableSms,this.useExternal10DlcCampaign,this.teamMembers,this.userFirstName,this.userLastName,this.userEmailAddress,this.userMode,this.sipUserName,this.emailAddress,this.agentState});
    PatchEndpoint.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        displayName = json['displayName'];
        name = json['name'];
        customerId = json['customerId'];
        referenceId = json['referenceId'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        isPartialFlowUpdate = json['isPartialFlowUpdate'];
        flowSchedule = JsonConverters.fromJson(json['flowSchedule'],'EndpointFlowSchedules',context!);
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        scheduledFlows = JsonConverters.fromJson(json['scheduledFlows'],'List<ScheduledFlow>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        managerAccess = JsonConverters.fromJson(json['managerAccess'],'UserManagerAccess',context!);
        dashboardPermissions = JsonConverters.fromJson(json['dashboardPermissions'],'List<DashboardPermissions>',context!);
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        assistantSettings = JsonConverters.fromJson(json['assistantSettings'],'AssistantSettings',context!);
        disableSms = json['disableSms'];
        useExternal10DlcCampaign = json['useExternal10DlcCampaign'];
        teamMembers = JsonConverters.fromJson(json['teamMembers'],'List<String>',context!);
        userFirstName = json['userFirstName'];
        userLastName = json['userLastName'];
        userEmailAddress = json['userEmailAddress'];
        userMode = JsonConverters.fromJson(json['userMode'],'UserModes',context!);
        sipUserName = json['sipUserName'];
        emailAddress = json['emailAddress'];
        agentState = JsonConverters.fromJson(json['agentState'],'AgentStates',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'displayName': displayName,
        'name': name,
        'customerId': customerId,
        'referenceId': referenceId,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!),
        'isPartialFlowUpdate': isPartialFlowUpdate,
        'flowSchedule': JsonConverters.toJson(flowSchedule,'EndpointFlowSchedules',context!),
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'scheduledFlows': JsonConverters.toJson(scheduledFlows,'List<ScheduledFlow>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'managerAccess': JsonConverters.toJson(managerAccess,'UserManagerAccess',context!),
        'dashboardPermissions': JsonConverters.toJson(dashboardPermissions,'List<DashboardPermissions>',context!),
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!),
        'assistantSettings': JsonConverters.toJson(assistantSettings,'AssistantSettings',context!),
        'disableSms': disableSms,
        'useExternal10DlcCampaign': useExternal10DlcCampaign,
        'teamMembers': JsonConverters.toJson(teamMembers,'List<String>',context!),
        'userFirstName': userFirstName,
        'userLastName': userLastName,
        'userEmailAddress': userEmailAddress,
        'userMode': JsonConverters.toJson(userMode,'UserModes',context!),
        'sipUserName': sipUserName,
        'emailAddress': emailAddress,
        'agentState': JsonConverters.toJson(agentState,'AgentStates',context!)
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "PatchEndpoint";
    TypeContext? context = _ctx;
}

/**
* Set up the AI telephony infrastructure of an account
*/
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
class ProvisionCogito implements IReturnVoid, IConvertible, IPost
{
    /**
    * The account to set up
    */
    // @ApiMember(Description="The account to set up")
    String? accountId;

    ProvisionCogito({this.accountId});
    ProvisionCogito.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => null;
    getTypeName() => "ProvisionCogito";
    TypeContext? context = _ctx;
}

/**
* New SIP password for an endpoint
*/
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
class RegenerateSipPassword implements IReturn<EndpointInfo>, IConvertible, IPatch
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    RegenerateSipPassword({this.endpointId});
    RegenerateSipPassword.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "RegenerateSipPassword";
    TypeContext? context = _ctx;
}

/**
* Start caller-id verification
*/
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
class VerifyCallerId implements IReturn<CallerIdVerification>, IConvertible, IPost
{
    /**
    * The endpoint whose number is to be verified as a caller ID
    */
    // @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    String? endpointId;

    VerifyCallerId({this.endpointId});
    VerifyCallerId.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId
    };

    createResponse() => CallerIdVerification();
    getResponseTypeName() => "CallerIdVerification";
    getTypeName() => "VerifyCallerId";
    TypeContext? context = _ctx;
}

/**
* Change several endpoints alike, all or none
*/
// @Route("/endpoints", "PATCH")
// @Api(Description="Change several endpoints alike, all or none")
class PatchEndpoints implements IReturn<ListResponse<EndpointInfo>>, IConvertible, IPatch
{
    /**
    * The IDs of the endpoints, at most 1,000
    */
    // @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    List<String>? endpointIds;

    /**
    * What to change: members of PatchEndpoint; those that are left out stay as they are
    */
    // @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    dynamic patch;

    PatchEndpoints({this.endpointIds,this.patch});
    PatchEndpoints.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        patch = json['patch'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'patch': patch
    };

    createResponse() => ListResponse<EndpointInfo>();
    getResponseTypeName() => "ListResponse<EndpointInfo>";
    getTypeName() => "PatchEndpoints";
    TypeContext? context = _ctx;
}

/**
* Delete a file and its bytes
*/
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
class DeleteFile implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file")
    String? fileId;

    DeleteFile({this.fileId});
    DeleteFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileId = json['fileId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileId': fileId
    };

    createResponse() => null;
    getTypeName() => "DeleteFile";
    TypeContext? context = _ctx;
}

/**
* Metadata of one file
*/
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
class GetFile implements IReturn<FileInfo>, IConvertible, IGet
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file")
    String? fileId;

    GetFile({this.fileId});
    GetFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileId = json['fileId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileId': fileId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "GetFile";
    TypeContext? context = _ctx;
}

/**
* File metadata
*/
// @Route("/files", "GET")
// @Api(Description="File metadata")
class ListFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Only files of this session
    */
    // @ApiMember(Description="Only files of this session")
    String? sessionId;

    /**
    * Filter by file name (contains match)
    */
    // @ApiMember(Description="Filter by file name (contains match)")
    String? fileName;

    /**
    * Filter by content type (contains match)
    */
    // @ApiMember(Description="Filter by content type (contains match)")
    String? contentType;

    /**
    * Only files of this type
    */
    // @ApiMember(Description="Only files of this type")
    FileTypes? type;

    /**
    * The first day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    String? dateCreatedStart;

    /**
    * The last day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    String? dateCreatedEnd;

    /**
    * Only files of this agent
    */
    // @ApiMember(Description="Only files of this agent")
    String? userId;

    /**
    * Filter by text in the transcription, human or machine
    */
    // @ApiMember(Description="Filter by text in the transcription, human or machine")
    String? transcriptionContains;

    ListFiles({this.accountIds,this.customerIds,this.sessionId,this.fileName,this.contentType,this.type,this.dateCreatedStart,this.dateCreatedEnd,this.userId,this.transcriptionContains});
    ListFiles.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        sessionId = json['sessionId'];
        fileName = json['fileName'];
        contentType = json['contentType'];
        type = JsonConverters.fromJson(json['type'],'FileTypes',context!);
        dateCreatedStart = json['dateCreatedStart'];
        dateCreatedEnd = json['dateCreatedEnd'];
        userId = json['userId'];
        transcriptionContains = json['transcriptionContains'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'sessionId': sessionId,
        'fileName': fileName,
        'contentType': contentType,
        'type': JsonConverters.toJson(type,'FileTypes',context!),
        'dateCreatedStart': dateCreatedStart,
        'dateCreatedEnd': dateCreatedEnd,
        'userId': userId,
        'transcriptionContains': transcriptionContains
    });

    createResponse() => ListResponse<FileInfo>();
    getResponseTypeName() => "ListResponse<FileInfo>";
    getTypeName() => "ListFiles";
    TypeContext? context = _ctx;
}

/**
* Create a file from the body or a multipart form
*/
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
class NewFile implements IReturn<FileInfo>, IConvertible, IPost
{
    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    String? fileName;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    NewFile({this.fileName,this.accountId,this.customerId});
    NewFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileName = json['fileName'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileName': fileName,
        'accountId': accountId,
        'customerId': customerId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "NewFile";
    TypeContext? context = _ctx;
}

/**
* Change file metadata
*/
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
class PatchFile implements IReturn<FileInfo>, IConvertible, IPatch
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file")
    String? fileId;

    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    String? fileName;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    String? userId;

    PatchFile({this.fileId,this.fileName,this.customerId,this.userId});
    PatchFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileId = json['fileId'];
        fileName = json['fileName'];
        customerId = json['customerId'];
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileId': fileId,
        'fileName': fileName,
        'customerId': customerId,
        'userId': userId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "PatchFile";
    TypeContext? context = _ctx;
}

/**
* Duplicate a flow
*/
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
class CopyFlow implements IReturn<FlowInfo>, IConvertible, IPost
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    CopyFlow({this.flowId});
    CopyFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId
    };

    createResponse() => FlowInfo();
    getResponseTypeName() => "FlowInfo";
    getTypeName() => "CopyFlow";
    TypeContext? context = _ctx;
}

/**
* Delete a flow
*/
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
class DeleteFlow implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    DeleteFlow({this.flowId});
    DeleteFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId
    };

    createResponse() => null;
    getTypeName() => "DeleteFlow";
    TypeContext? context = _ctx;
}

/**
* Export flows and custom fields
*/
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
class ExportPackage implements IReturn<PackageInfo>, IConvertible, IGet
{
    /**
    * The account to export from
    */
    // @ApiMember(Description="The account to export from")
    String? accountId;

    /**
    * The IDs of the flows to export
    */
    // @ApiMember(Description="The IDs of the flows to export")
    List<String>? flowIds;

    /**
    * Whether to add custom fields that the flows do not use
    */
    // @ApiMember(Description="Whether to add custom fields that the flows do not use")
    bool? includeAllCustomFields;

    ExportPackage({this.accountId,this.flowIds,this.includeAllCustomFields});
    ExportPackage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        flowIds = JsonConverters.fromJson(json['flowIds'],'List<String>',context!);
        includeAllCustomFields = json['includeAllCustomFields'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'flowIds': JsonConverters.toJson(flowIds,'List<String>',context!),
        'includeAllCustomFields': includeAllCustomFields
    };

    createResponse() => PackageInfo();
    getResponseTypeName() => "PackageInfo";
    getTypeName() => "ExportPackage";
    TypeContext? context = _ctx;
}

/**
* Specifications of the nodes usable in a flow
*/
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
class GetAvailableNodes implements IReturn<List<AvailableFlowNode>>, IConvertible, IGet
{
    /**
    * Narrows the nodes to what suits this flow
    */
    // @ApiMember(Description="Narrows the nodes to what suits this flow")
    String? flowId;

    GetAvailableNodes({this.flowId});
    GetAvailableNodes.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId
    };

    createResponse() => <AvailableFlowNode>[];
    getResponseTypeName() => "List<AvailableFlowNode>";
    getTypeName() => "GetAvailableNodes";
    TypeContext? context = _ctx;
}

/**
* One flow with its graph
*/
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
class GetFlow implements IReturn<FlowInfo>, IConvertible, IGet
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    GetFlow({this.flowId});
    GetFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId
    };

    createResponse() => FlowInfo();
    getResponseTypeName() => "FlowInfo";
    getTypeName() => "GetFlow";
    TypeContext? context = _ctx;
}

/**
* Field names offered by each value source
*/
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
class GetParameterFieldNames implements IReturn<GetParameterFieldNamesResponse>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * Whether to leave out fields such as the customer name
    */
    // @ApiMember(Description="Whether to leave out fields such as the customer name")
    bool? excludeBuiltInFields;

    GetParameterFieldNames({this.accountId,this.excludeBuiltInFields});
    GetParameterFieldNames.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        excludeBuiltInFields = json['excludeBuiltInFields'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'excludeBuiltInFields': excludeBuiltInFields
    };

    createResponse() => GetParameterFieldNamesResponse();
    getResponseTypeName() => "GetParameterFieldNamesResponse";
    getTypeName() => "GetParameterFieldNames";
    TypeContext? context = _ctx;
}

/**
* Import an exported package
*/
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
class ImportPackage implements IReturn<PackageImportInfo>, IConvertible, IPost
{
    /**
    * The account to import into
    */
    // @ApiMember(Description="The account to import into")
    String? accountId;

    /**
    * The exported package
    */
    // @ApiMember(Description="The exported package")
    PackageInfo? package;

    /**
    * Whether to say what would happen, and change nothing
    */
    // @ApiMember(Description="Whether to say what would happen, and change nothing")
    bool? preflight;

    /**
    * What customers, tags and flows of the package are in the account, by ID
    */
    // @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    Map<String,String>? resourceMap;

    ImportPackage({this.accountId,this.package,this.preflight,this.resourceMap});
    ImportPackage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        package = JsonConverters.fromJson(json['package'],'PackageInfo',context!);
        preflight = json['preflight'];
        resourceMap = JsonConverters.toStringMap(json['resourceMap']);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'package': JsonConverters.toJson(package,'PackageInfo',context!),
        'preflight': preflight,
        'resourceMap': resourceMap
    };

    createResponse() => PackageImportInfo();
    getResponseTypeName() => "PackageImportInfo";
    getTypeName() => "ImportPackage";
    TypeContext? context = _ctx;
}

/**
* Flows
*/
// @Route("/flows", "GET")
// @Api(Description="Flows")
class ListFlows extends ListRequest<FlowInfo> implements IReturn<ListResponse<FlowInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    String? nameFilter;

    /**
    * Only those with all of these tags
    */
    // @ApiMember(Description="Only those with all of these tags")
    List<String>? tagIds;

    /**
    * Only flows with this role
    */
    // @ApiMember(Description="Only flows with this role")
    FlowRoles? role;

    /**
    * Whether to include the node graph; without it, listings leave it out
    */
    // @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    bool? includeNodes;

    /**
    * Only flows that use this type of node
    */
    // @ApiMember(Description="Only flows that use this type of node")
    String? nodeTypeFilter;

    ListFlows({this.accountIds,this.customerIds,this.nameFilter,this.tagIds,this.role,this.includeNodes,this.nodeTypeFilter});
    ListFlows.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        nameFilter = json['nameFilter'];
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        role = JsonConverters.fromJson(json['role'],'FlowRoles',context!);
        includeNodes = json['includeNodes'];
        nodeTypeFilter = json['nodeTypeFilter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'nameFilter': nameFilter,
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'role': JsonConverters.toJson(role,'FlowRoles',context!),
        'includeNodes': includeNodes,
        'nodeTypeFilter': nodeTypeFilter
    });

    createResponse() => ListResponse<FlowInfo>();
    getResponseTypeName() => "ListResponse<FlowInfo>";
    getTypeName() => "ListFlows";
    TypeContext? context = _ctx;
}

/**
* Create a flow
*/
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
class NewFlow implements IReturn<FlowInfo>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    String? name;

    /**
    * What the flow can be used for
    */
    // @ApiMember(Description="What the flow can be used for")
    List<FlowRoles>? roles;

    /**
    * What the flow does
    */
    // @ApiMember(Description="What the flow does")
    String? description;

    /**
    * Notes for those who edit the flow
    */
    // @ApiMember(Description="Notes for those who edit the flow")
    String? notes;

    /**
    * The ID of the customer the flow belongs to
    */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    String? customerId;

    /**
    * The nodes
    */
    // @ApiMember(Description="The nodes")
    List<FlowNode>? nodes;

    /**
    * The values the flow takes and gives
    */
    // @ApiMember(Description="The values the flow takes and gives")
    List<FlowParameter>? parameters;

    /**
    * Where the flow ends
    */
    // @ApiMember(Description="Where the flow ends")
    List<FlowExit>? exits;

    /**
    * Designer layout data
    */
    // @ApiMember(Description="Designer layout data")
    FlowUI? ui;

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    List<String>? tagIds;

    /**
    * Why, for the revision this makes
    */
    // @ApiMember(Description="Why, for the revision this makes")
    String? comment;

    NewFlow({this.accountId,this.name,this.roles,this.description,this.notes,this.customerId,this.nodes,this.parameters,this.exits,this.ui,this.tagIds,this.comment});
    NewFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        name = json['name'];
        roles = JsonConverters.fromJson(json['roles'],'List<FlowRoles>',context!);
        description = json['description'];
        notes = json['notes'];
        customerId = json['customerId'];
        nodes = JsonConverters.fromJson(json['nodes'],'List<FlowNode>',context!);
        parameters = JsonConverters.fromJson(json['parameters'],'List<FlowParameter>',context!);
        exits = JsonConverters.fromJson(json['exits'],'List<FlowExit>',context!);
        ui = JsonConverters.fromJson(json['ui'],'Map<String,dynamic>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        comment = json['comment'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'name': name,
        'roles': JsonConverters.toJson(roles,'List<FlowRoles>',context!),
        'description': description,
        'notes': notes,
        'customerId': customerId,
        'nodes': JsonConverters.toJson(nodes,'List<FlowNode>',context!),
        'parameters': JsonConverters.toJson(parameters,'List<FlowParameter>',context!),
        'exits': JsonConverters.toJson(exits,'List<FlowExit>',context!),
        'ui': JsonConverters.toJson(ui,'Map<String,dynamic>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'comment': comment
    };

    createResponse() => FlowInfo();
    getResponseTypeName() => "FlowInfo";
    getTypeName() => "NewFlow";
    TypeContext? context = _ctx;
}

/**
* Change a flow; arrays sent replace the stored arrays whole
*/
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
class PatchFlow implements IReturn<FlowInfo>, IConvertible, IPatch
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    String? name;

    /**
    * What the flow can be used for, replaced whole
    */
    // @ApiMember(Description="What the flow can be used for, replaced whole")
    List<FlowRoles>? roles;

    /**
    * What the flow does
    */
    // @ApiMember(Description="What the flow does")
    String? description;

    /**
    * Notes for those who edit the flow
    */
    // @ApiMember(Description="Notes for those who edit the flow")
    String? notes;

    /**
    * The ID of the customer the flow belongs to
    */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    String? customerId;

    /**
    * The nodes, replaced whole
    */
    // @ApiMember(Description="The nodes, replaced whole")
    List<FlowNode>? nodes;

    /**
    * The values the flow takes and gives, replaced whole
    */
    // @ApiMember(Description="The values the flow takes and gives, replaced whole")
    List<FlowParameter>? parameters;

    /**
    * Where the flow ends, replaced whole
    */
    // @ApiMember(Description="Where the flow ends, replaced whole")
    List<FlowExit>? exits;

    /**
    * Designer layout data
    */
    // @ApiMember(Description="Designer layout data")
    FlowUI? ui;

    /**
    * The IDs of the tags, replacing those there are
    */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    List<String>? tagIds;

    /**
    * Why, for the revision this makes
    */
    // @ApiMember(Description="Why, for the revision this makes")
    String? comment;

    PatchFlow({this.flowId,this.name,this.roles,this.description,this.notes,this.customerId,this.nodes,this.parameters,this.exits,this.ui,this.tagIds,this.comment});
    PatchFlow.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        name = json['name'];
        roles = JsonConverters.fromJson(json['roles'],'List<FlowRoles>',context!);
        description = json['description'];
        notes = json['notes'];
        customerId = json['customerId'];
        nodes = JsonConverters.fromJson(json['nodes'],'List<FlowNode>',context!);
        parameters = JsonConverters.fromJson(json['parameters'],'List<FlowParameter>',context!);
        exits = JsonConverters.fromJson(json['exits'],'List<FlowExit>',context!);
        ui = JsonConverters.fromJson(json['ui'],'Map<String,dynamic>',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        comment = json['comment'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId,
        'name': name,
        'roles': JsonConverters.toJson(roles,'List<FlowRoles>',context!),
        'description': description,
        'notes': notes,
        'customerId': customerId,
        'nodes': JsonConverters.toJson(nodes,'List<FlowNode>',context!),
        'parameters': JsonConverters.toJson(parameters,'List<FlowParameter>',context!),
        'exits': JsonConverters.toJson(exits,'List<FlowExit>',context!),
        'ui': JsonConverters.toJson(ui,'Map<String,dynamic>',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'comment': comment
    };

    createResponse() => FlowInfo();
    getResponseTypeName() => "FlowInfo";
    getTypeName() => "PatchFlow";
    TypeContext? context = _ctx;
}

/**
* The states that a flow had, the newest first
*/
// @Route("/flows/{flowId}/revisions", "GET")
// @Api(Description="The states that a flow had, the newest first")
class ListFlowRevisions extends ListRequest<FlowRevisionInfo> implements IReturn<ListResponse<FlowRevisionInfo>>, IConvertible
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    ListFlowRevisions({this.flowId});
    ListFlowRevisions.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        flowId = json['flowId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'flowId': flowId
    });

    createResponse() => ListResponse<FlowRevisionInfo>();
    getResponseTypeName() => "ListResponse<FlowRevisionInfo>";
    getTypeName() => "ListFlowRevisions";
    TypeContext? context = _ctx;
}

/**
* A state that a flow had, with its graph
*/
// @Route("/flows/{flowId}/revisions/{number}", "GET")
// @Api(Description="A state that a flow had, with its graph")
class GetFlowRevision implements IReturn<FlowRevisionInfo>, IConvertible, IGet
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The number of the revision
    */
    // @ApiMember(Description="The number of the revision")
    int? number;

    GetFlowRevision({this.flowId,this.number});
    GetFlowRevision.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        number = json['number'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId,
        'number': number
    };

    createResponse() => FlowRevisionInfo();
    getResponseTypeName() => "FlowRevisionInfo";
    getTypeName() => "GetFlowRevision";
    TypeContext? context = _ctx;
}

/**
* What differs between two states of a flow
*/
// @Route("/flows/{flowId}/revisions/diff", "GET")
// @Api(Description="What differs between two states of a flow")
class DiffFlowRevisions implements IReturn<FlowDiff>, IConvertible, IGet
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The number of the revision to compare with; the one before if left out
    */
    // @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    int? from;

    /**
    * The number of the revision that is compared; the newest if left out
    */
    // @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    int? to;

    DiffFlowRevisions({this.flowId,this.from,this.to});
    DiffFlowRevisions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        from = json['from'];
        to = json['to'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId,
        'from': from,
        'to': to
    };

    createResponse() => FlowDiff();
    getResponseTypeName() => "FlowDiff";
    getTypeName() => "DiffFlowRevisions";
    TypeContext? context = _ctx;
}

/**
* Give a flow the name, roles, texts and graph it had, as a change of its own
*/
// @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
// @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
class RestoreFlowRevision implements IReturn<FlowInfo>, IConvertible, IPost
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The number of the revision
    */
    // @ApiMember(Description="The number of the revision")
    int? number;

    /**
    * Why, for the revision this makes
    */
    // @ApiMember(Description="Why, for the revision this makes")
    String? comment;

    RestoreFlowRevision({this.flowId,this.number,this.comment});
    RestoreFlowRevision.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        number = json['number'];
        comment = json['comment'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId,
        'number': number,
        'comment': comment
    };

    createResponse() => FlowInfo();
    getResponseTypeName() => "FlowInfo";
    getTypeName() => "RestoreFlowRevision";
    TypeContext? context = _ctx;
}

/**
* Delete an integration
*/
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
class DeleteIntegration implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    DeleteIntegration({this.integrationId});
    DeleteIntegration.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId
    };

    createResponse() => null;
    getTypeName() => "DeleteIntegration";
    TypeContext? context = _ctx;
}

/**
* One integration
*/
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
class GetIntegration implements IReturn<IntegrationInfo>, IConvertible, IGet
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    GetIntegration({this.integrationId});
    GetIntegration.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId
    };

    createResponse() => IntegrationInfo();
    getResponseTypeName() => "IntegrationInfo";
    getTypeName() => "GetIntegration";
    TypeContext? context = _ctx;
}

/**
* Sync log
*/
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
class GetIntegrationLog implements IReturn<dynamic>, IConvertible, IGet
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    GetIntegrationLog({this.integrationId});
    GetIntegrationLog.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId
    };

    createResponse() => null;
    getResponseTypeName() => "dynamic";
    getTypeName() => "GetIntegrationLog";
    TypeContext? context = _ctx;
}

/**
* Integrations
*/
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
class ListIntegrations extends ListRequest<IntegrationInfo> implements IReturn<ListResponse<IntegrationInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    String? nameFilter;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Direct customer matches only
    */
    // @ApiMember(Description="Direct customer matches only")
    bool? shallowParent;

    ListIntegrations({this.accountIds,this.nameFilter,this.customerIds,this.shallowParent});
    ListIntegrations.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        nameFilter = json['nameFilter'];
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        shallowParent = json['shallowParent'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'nameFilter': nameFilter,
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'shallowParent': shallowParent
    });

    createResponse() => ListResponse<IntegrationInfo>();
    getResponseTypeName() => "ListResponse<IntegrationInfo>";
    getTypeName() => "ListIntegrations";
    TypeContext? context = _ctx;
}

/**
* Tie a customer to a CRM customer
*/
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
class MapIntegrationCustomer implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The ID of the customer in the CRM
    */
    // @ApiMember(Description="The ID of the customer in the CRM")
    String? mapsToId;

    MapIntegrationCustomer({this.integrationId,this.customerId,this.mapsToId});
    MapIntegrationCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        customerId = json['customerId'];
        mapsToId = json['mapsToId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId,
        'customerId': customerId,
        'mapsToId': mapsToId
    };

    createResponse() => null;
    getTypeName() => "MapIntegrationCustomer";
    TypeContext? context = _ctx;
}

/**
* Tie a user endpoint to a CRM contact
*/
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
class MapIntegrationUser implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    /**
    * The ID of the user endpoint
    */
    // @ApiMember(Description="The ID of the user endpoint")
    String? userId;

    /**
    * The ID of the contact in the CRM
    */
    // @ApiMember(Description="The ID of the contact in the CRM")
    String? mapsToId;

    MapIntegrationUser({this.integrationId,this.userId,this.mapsToId});
    MapIntegrationUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        userId = json['userId'];
        mapsToId = json['mapsToId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId,
        'userId': userId,
        'mapsToId': mapsToId
    };

    createResponse() => null;
    getTypeName() => "MapIntegrationUser";
    TypeContext? context = _ctx;
}

/**
* Create an integration
*/
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
class NewIntegration implements IReturn<IntegrationInfo>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The outside system
    */
    // @ApiMember(Description="The outside system")
    IntegrationTypes? type;

    /**
    * The name of the integration
    */
    // @ApiMember(Description="The name of the integration")
    String? name;

    /**
    * The customer under which synced customers are created
    */
    // @ApiMember(Description="The customer under which synced customers are created")
    String? customerId;

    NewIntegration({this.accountId,this.type,this.name,this.customerId});
    NewIntegration.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        type = JsonConverters.fromJson(json['type'],'IntegrationTypes',context!);
        name = json['name'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'type': JsonConverters.toJson(type,'IntegrationTypes',context!),
        'name': name,
        'customerId': customerId
    };

    createResponse() => IntegrationInfo();
    getResponseTypeName() => "IntegrationInfo";
    getTypeName() => "NewIntegration";
    TypeContext? context = _ctx;
}

/**
* Change an integration
*/
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
class PatchIntegration implements IReturn<IntegrationInfo>, IConvertible, IPatch
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    /**
    * The name of the integration
    */
    // @ApiMember(Description="The name of the integration")
    String? name;

    /**
    * Create customers and users while syncing
    */
    // @ApiMember(Description="Create customers and users while syncing")
    bool? automaticallyCreateCustomers;

    /**
    * The settings
    */
    // @ApiMember(Description="The settings")
    Struct? settings;

    PatchIntegration({this.integrationId,this.name,this.automaticallyCreateCustomers,this.settings});
    PatchIntegration.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        name = json['name'];
        automaticallyCreateCustomers = json['automaticallyCreateCustomers'];
        settings = JsonConverters.fromJson(json['settings'],'Map<String,Value>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId,
        'name': name,
        'automaticallyCreateCustomers': automaticallyCreateCustomers,
        'settings': JsonConverters.toJson(settings,'Map<String,Value>',context!)
    };

    createResponse() => IntegrationInfo();
    getResponseTypeName() => "IntegrationInfo";
    getTypeName() => "PatchIntegration";
    TypeContext? context = _ctx;
}

/**
* Contacts found in the CRM
*/
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
class SearchIntegrationContacts implements IReturn<dynamic>, IConvertible, IGet
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    /**
    * Only contacts of this customer
    */
    // @ApiMember(Description="Only contacts of this customer")
    String? customerId;

    /**
    * Text to search for
    */
    // @ApiMember(Description="Text to search for")
    String? query;

    SearchIntegrationContacts({this.integrationId,this.customerId,this.query});
    SearchIntegrationContacts.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        customerId = json['customerId'];
        query = json['query'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId,
        'customerId': customerId,
        'query': query
    };

    createResponse() => null;
    getResponseTypeName() => "dynamic";
    getTypeName() => "SearchIntegrationContacts";
    TypeContext? context = _ctx;
}

/**
* Customers found in the CRM
*/
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
class SearchIntegrationCustomers implements IReturn<dynamic>, IConvertible, IGet
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    /**
    * Text to search for
    */
    // @ApiMember(Description="Text to search for")
    String? query;

    SearchIntegrationCustomers({this.integrationId,this.query});
    SearchIntegrationCustomers.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        query = json['query'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId,
        'query': query
    };

    createResponse() => null;
    getResponseTypeName() => "dynamic";
    getTypeName() => "SearchIntegrationCustomers";
    TypeContext? context = _ctx;
}

/**
* Run a sync
*/
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
class SyncIntegration implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    String? integrationId;

    SyncIntegration({this.integrationId});
    SyncIntegration.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        integrationId = json['integrationId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'integrationId': integrationId
    };

    createResponse() => null;
    getTypeName() => "SyncIntegration";
    TypeContext? context = _ctx;
}

/**
* Conversations with their newest message
*/
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
class ListConversations implements IReturn<ListConversationsResponse>, IConvertible, IGet
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only those of these endpoints
    */
    // @ApiMember(Description="Only those of these endpoints")
    List<String>? endpointIds;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Only those after this date (ISO 8601)
    */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    String? afterDate;

    ListConversations({this.accountIds,this.endpointIds,this.customerIds,this.afterDate});
    ListConversations.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        afterDate = json['afterDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'afterDate': afterDate
    };

    createResponse() => ListConversationsResponse();
    getResponseTypeName() => "ListConversationsResponse";
    getTypeName() => "ListConversations";
    TypeContext? context = _ctx;
}

/**
* Messages
*/
// @Route("/messages", "GET")
// @Api(Description="Messages")
class ListMessages extends ListRequest<MessageInfo> implements IReturn<ListResponse<MessageInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Only those of these endpoints
    */
    // @ApiMember(Description="Only those of these endpoints")
    List<String>? endpointIds;

    /**
    * Only those of these conversations
    */
    // @ApiMember(Description="Only those of these conversations")
    List<String>? conversationIds;

    /**
    * Only those after this date (ISO 8601)
    */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    String? afterDate;

    ListMessages({this.accountIds,this.customerIds,this.endpointIds,this.conversationIds,this.afterDate});
    ListMessages.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        conversationIds = JsonConverters.fromJson(json['conversationIds'],'List<String>',context!);
        afterDate = json['afterDate'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'conversationIds': JsonConverters.toJson(conversationIds,'List<String>',context!),
        'afterDate': afterDate
    });

    createResponse() => ListResponse<MessageInfo>();
    getResponseTypeName() => "ListResponse<MessageInfo>";
    getTypeName() => "ListMessages";
    TypeContext? context = _ctx;
}

/**
* Inbound hook that starts or continues a chat flow on an endpoint
*/
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
class NewFlowMessage implements IReturn<FlowMessageInfo>, IConvertible, IPost
{
    /**
    * The receiving endpoint
    */
    // @ApiMember(Description="The receiving endpoint")
    String? endpointId;

    /**
    * Values of the session
    */
    // @ApiMember(Description="Values of the session")
    Struct? sessionParameters;

    /**
    * The address it comes from
    */
    // @ApiMember(Description="The address it comes from")
    String? fromAddress;

    /**
    * The address it was sent to
    */
    // @ApiMember(Description="The address it was sent to")
    String? toAddress;

    /**
    * Who sends the message
    */
    // @ApiMember(Description="Who sends the message")
    String? identity;

    /**
    * The name of the sender to show; falls back to identity
    */
    // @ApiMember(Description="The name of the sender to show; falls back to identity")
    String? displayName;

    /**
    * The URL called when replies must go back
    */
    // @ApiMember(Description="The URL called when replies must go back")
    String? messageUrl;

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    String? body;

    NewFlowMessage({this.endpointId,this.sessionParameters,this.fromAddress,this.toAddress,this.identity,this.displayName,this.messageUrl,this.body});
    NewFlowMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        sessionParameters = JsonConverters.fromJson(json['sessionParameters'],'Map<String,Value>',context!);
        fromAddress = json['fromAddress'];
        toAddress = json['toAddress'];
        identity = json['identity'];
        displayName = json['displayName'];
        messageUrl = json['messageUrl'];
        body = json['body'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'sessionParameters': JsonConverters.toJson(sessionParameters,'Map<String,Value>',context!),
        'fromAddress': fromAddress,
        'toAddress': toAddress,
        'identity': identity,
        'displayName': displayName,
        'messageUrl': messageUrl,
        'body': body
    };

    createResponse() => FlowMessageInfo();
    getResponseTypeName() => "FlowMessageInfo";
    getTypeName() => "NewFlowMessage";
    TypeContext? context = _ctx;
}

/**
* Internal hook delivering a chat message to an endpoint
*/
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
class SendEndpointMessage implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    String? body;

    /**
    * The URI of the attachment
    */
    // @ApiMember(Description="The URI of the attachment")
    String? attachmentUri;

    /**
    * The content type of the attachment
    */
    // @ApiMember(Description="The content type of the attachment")
    String? attachmentContentType;

    /**
    * Who sent the message
    */
    // @ApiMember(Description="Who sent the message")
    String? sender;

    /**
    * The name of the sender to show
    */
    // @ApiMember(Description="The name of the sender to show")
    String? displayName;

    SendEndpointMessage({this.sessionId,this.endpointId,this.body,this.attachmentUri,this.attachmentContentType,this.sender,this.displayName});
    SendEndpointMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        endpointId = json['endpointId'];
        body = json['body'];
        attachmentUri = json['attachmentUri'];
        attachmentContentType = json['attachmentContentType'];
        sender = json['sender'];
        displayName = json['displayName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'endpointId': endpointId,
        'body': body,
        'attachmentUri': attachmentUri,
        'attachmentContentType': attachmentContentType,
        'sender': sender,
        'displayName': displayName
    };

    createResponse() => null;
    getTypeName() => "SendEndpointMessage";
    TypeContext? context = _ctx;
}

/**
* Notifications sent
*/
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
class ListNotifications extends ListRequest<NotificationInfo> implements IReturn<ListResponse<NotificationInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    List<String>? customerIds;

    /**
    * Filter by sender (contains match)
    */
    // @ApiMember(Description="Filter by sender (contains match)")
    String? fromFilter;

    /**
    * Filter by receiver (contains match)
    */
    // @ApiMember(Description="Filter by receiver (contains match)")
    String? toFilter;

    /**
    * Filter by subject (contains match)
    */
    // @ApiMember(Description="Filter by subject (contains match)")
    String? subjectFilter;

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * Only notifications of this type
    */
    // @ApiMember(Description="Only notifications of this type")
    NotificationTypes? type;

    ListNotifications({this.accountIds,this.customerIds,this.fromFilter,this.toFilter,this.subjectFilter,this.startDate,this.endDate,this.type});
    ListNotifications.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        fromFilter = json['fromFilter'];
        toFilter = json['toFilter'];
        subjectFilter = json['subjectFilter'];
        startDate = json['startDate'];
        endDate = json['endDate'];
        type = JsonConverters.fromJson(json['type'],'NotificationTypes',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'fromFilter': fromFilter,
        'toFilter': toFilter,
        'subjectFilter': subjectFilter,
        'startDate': startDate,
        'endDate': endDate,
        'type': JsonConverters.toJson(type,'NotificationTypes',context!)
    });

    createResponse() => ListResponse<NotificationInfo>();
    getResponseTypeName() => "ListResponse<NotificationInfo>";
    getTypeName() => "ListNotifications";
    TypeContext? context = _ctx;
}

/**
* Placeholder that only publishes shared types
*/
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
class NotUsedRequest implements IReturnVoid, IConvertible, IPost
{
    /**
    * Publishes the type
    */
    // @ApiMember(Description="Publishes the type")
    PushNotification? pushNotification;

    /**
    * Publishes the type
    */
    // @ApiMember(Description="Publishes the type")
    List<NotificationInfo>? notifications;

    /**
    * Publishes the type
    */
    // @ApiMember(Description="Publishes the type")
    NodeParameter? nodeParameter;

    NotUsedRequest({this.pushNotification,this.notifications,this.nodeParameter});
    NotUsedRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        pushNotification = JsonConverters.fromJson(json['pushNotification'],'PushNotification',context!);
        notifications = JsonConverters.fromJson(json['notifications'],'List<NotificationInfo>',context!);
        nodeParameter = JsonConverters.fromJson(json['nodeParameter'],'NodeParameter',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'pushNotification': JsonConverters.toJson(pushNotification,'PushNotification',context!),
        'notifications': JsonConverters.toJson(notifications,'List<NotificationInfo>',context!),
        'nodeParameter': JsonConverters.toJson(nodeParameter,'NodeParameter',context!)
    };

    createResponse() => null;
    getTypeName() => "NotUsedRequest";
    TypeContext? context = _ctx;
}

/**
* Buy or register a number and create its endpoint
*/
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
class BuyPhoneNumber implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The customer the number is for
    */
    // @ApiMember(Description="The customer the number is for")
    String? customerId;

    /**
    * The phone number (E.164)
    */
    // @ApiMember(Description="The phone number (E.164)")
    String? number;

    /**
    * Whether to register the number only and buy nothing
    */
    // @ApiMember(Description="Whether to register the number only and buy nothing")
    bool? isVirtualPhoneNumber;

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    bool? isFaxNumber;

    /**
    * The carrier's ID of the address to register the number with
    */
    // @ApiMember(Description="The carrier's ID of the address to register the number with")
    String? addressSid;

    /**
    * The IDs of the tags of the new endpoint
    */
    // @ApiMember(Description="The IDs of the tags of the new endpoint")
    List<String>? tagIds;

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    Struct? data;

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    String? flowId;

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    Struct? flowParams;

    BuyPhoneNumber({this.accountId,this.customerId,this.number,this.isVirtualPhoneNumber,this.isFaxNumber,this.addressSid,this.tagIds,this.data,this.flowId,this.flowParams});
    BuyPhoneNumber.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        number = json['number'];
        isVirtualPhoneNumber = json['isVirtualPhoneNumber'];
        isFaxNumber = json['isFaxNumber'];
        addressSid = json['addressSid'];
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        data = JsonConverters.fromJson(json['data'],'Map<String,Value>',context!);
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Map<String,Value>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'number': number,
        'isVirtualPhoneNumber': isVirtualPhoneNumber,
        'isFaxNumber': isFaxNumber,
        'addressSid': addressSid,
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'data': JsonConverters.toJson(data,'Map<String,Value>',context!),
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Map<String,Value>',context!)
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "BuyPhoneNumber";
    TypeContext? context = _ctx;
}

/**
* Numbers available to buy
*/
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
class SearchPhoneNumbers implements IReturn<ListResponse<AvailablePhoneNumber>>, IConvertible, IGet
{
    /**
    * The account to buy for
    */
    // @ApiMember(Description="The account to buy for")
    String? accountId;

    /**
    * The area code of the number
    */
    // @ApiMember(Description="The area code of the number")
    String? areaCode;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? countryCode;

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    String? postalCode;

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    String? region;

    /**
    * How far from the postal code the number may be, in miles
    */
    // @ApiMember(Description="How far from the postal code the number may be, in miles")
    int? distance;

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    bool? isFaxNumber;

    /**
    * Digits the number must contain
    */
    // @ApiMember(Description="Digits the number must contain")
    String? contains;

    SearchPhoneNumbers({this.accountId,this.areaCode,this.countryCode,this.postalCode,this.region,this.distance,this.isFaxNumber,this.contains});
    SearchPhoneNumbers.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        areaCode = json['areaCode'];
        countryCode = json['countryCode'];
        postalCode = json['postalCode'];
        region = json['region'];
        distance = json['distance'];
        isFaxNumber = json['isFaxNumber'];
        contains = json['contains'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'areaCode': areaCode,
        'countryCode': countryCode,
        'postalCode': postalCode,
        'region': region,
        'distance': distance,
        'isFaxNumber': isFaxNumber,
        'contains': contains
    };

    createResponse() => ListResponse<AvailablePhoneNumber>();
    getResponseTypeName() => "ListResponse<AvailablePhoneNumber>";
    getTypeName() => "SearchPhoneNumbers";
    TypeContext? context = _ctx;
}

/**
* Flip a number between voice and fax
*/
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
class SetPhoneNumberIsFax implements IReturn<EndpointInfo>, IConvertible, IPatch
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    String? endpointId;

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    bool? isFax;

    SetPhoneNumberIsFax({this.endpointId,this.isFax});
    SetPhoneNumberIsFax.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        isFax = json['isFax'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'isFax': isFax
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "SetPhoneNumberIsFax";
    TypeContext? context = _ctx;
}

/**
* Bring phone-number endpoints in line with the carrier
*/
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
class SyncPhoneNumbers implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    SyncPhoneNumbers({this.accountId});
    SyncPhoneNumbers.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => null;
    getTypeName() => "SyncPhoneNumbers";
    TypeContext? context = _ctx;
}

/**
* Portal call history
*/
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
class AppGetCallHistory extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>, IConvertible
{
    /**
    * Only those of this account
    */
    // @ApiMember(Description="Only those of this account")
    String? accountId;

    /**
    * Only those of this customer
    */
    // @ApiMember(Description="Only those of this customer")
    String? customerId;

    AppGetCallHistory({this.accountId,this.customerId});
    AppGetCallHistory.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'customerId': customerId
    });

    createResponse() => ListResponse<SessionInfo>();
    getResponseTypeName() => "ListResponse<SessionInfo>";
    getTypeName() => "AppGetCallHistory";
    TypeContext? context = _ctx;
}

/**
* Portal file listing
*/
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
class AppGetFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>, IConvertible
{
    /**
    * Only those of this account
    */
    // @ApiMember(Description="Only those of this account")
    String? accountId;

    /**
    * Only those of this customer
    */
    // @ApiMember(Description="Only those of this customer")
    String? customerId;

    /**
    * The first day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    String? dateCreatedStart;

    /**
    * The last day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    String? dateCreatedEnd;

    /**
    * Filter by file name (contains match)
    */
    // @ApiMember(Description="Filter by file name (contains match)")
    String? fileNameFilter;

    /**
    * Only files of this type
    */
    // @ApiMember(Description="Only files of this type")
    FileTypes? type;

    AppGetFiles({this.accountId,this.customerId,this.dateCreatedStart,this.dateCreatedEnd,this.fileNameFilter,this.type});
    AppGetFiles.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        customerId = json['customerId'];
        dateCreatedStart = json['dateCreatedStart'];
        dateCreatedEnd = json['dateCreatedEnd'];
        fileNameFilter = json['fileNameFilter'];
        type = JsonConverters.fromJson(json['type'],'FileTypes',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'customerId': customerId,
        'dateCreatedStart': dateCreatedStart,
        'dateCreatedEnd': dateCreatedEnd,
        'fileNameFilter': fileNameFilter,
        'type': JsonConverters.toJson(type,'FileTypes',context!)
    });

    createResponse() => ListResponse<FileInfo>();
    getResponseTypeName() => "ListResponse<FileInfo>";
    getTypeName() => "AppGetFiles";
    TypeContext? context = _ctx;
}

/**
* Portal listing of flows
*/
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
class AppGetFlows extends ListRequest<FlowInfo> implements IReturn<ListResponse<FlowInfo>>, IConvertible
{
    /**
    * Only those of this account
    */
    // @ApiMember(Description="Only those of this account")
    String? accountId;

    /**
    * Only those of this customer
    */
    // @ApiMember(Description="Only those of this customer")
    String? customerId;

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    String? nameFilter;

    /**
    * Only flows with this role
    */
    // @ApiMember(Description="Only flows with this role")
    FlowRoles? role;

    AppGetFlows({this.accountId,this.customerId,this.nameFilter,this.role});
    AppGetFlows.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        customerId = json['customerId'];
        nameFilter = json['nameFilter'];
        role = JsonConverters.fromJson(json['role'],'FlowRoles',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'customerId': customerId,
        'nameFilter': nameFilter,
        'role': JsonConverters.toJson(role,'FlowRoles',context!)
    });

    createResponse() => ListResponse<FlowInfo>();
    getResponseTypeName() => "ListResponse<FlowInfo>";
    getTypeName() => "AppGetFlows";
    TypeContext? context = _ctx;
}

/**
* Portal home page data
*/
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
class AppGetHomeInformation implements IReturn<AppHomeInformation>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The first day to show (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    String? fromDate;

    AppGetHomeInformation({this.accountId,this.customerId,this.fromDate});
    AppGetHomeInformation.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        fromDate = json['fromDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'fromDate': fromDate
    };

    createResponse() => AppHomeInformation();
    getResponseTypeName() => "AppHomeInformation";
    getTypeName() => "AppGetHomeInformation";
    TypeContext? context = _ctx;
}

/**
* Portal view of the settings
*/
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
class AppGetSystemSettings implements IReturn<AppSystemSettingsInfo>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    AppGetSystemSettings({this.accountId,this.customerId});
    AppGetSystemSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId
    };

    createResponse() => AppSystemSettingsInfo();
    getResponseTypeName() => "AppSystemSettingsInfo";
    getTypeName() => "AppGetSystemSettings";
    TypeContext? context = _ctx;
}

/**
* Create an AI assistant endpoint from the portal
*/
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
class AppNewAssistant implements IReturn<EndpointInfo>, IConvertible, IPost
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    String? customerId;

    /**
    * The name of the assistant
    */
    // @ApiMember(Description="The name of the assistant")
    String? name;

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    AssistantSettings? settings;

    AppNewAssistant({this.accountId,this.customerId,this.name,this.settings});
    AppNewAssistant.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        settings = JsonConverters.fromJson(json['settings'],'AssistantSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'settings': JsonConverters.toJson(settings,'AssistantSettings',context!)
    };

    createResponse() => EndpointInfo();
    getResponseTypeName() => "EndpointInfo";
    getTypeName() => "AppNewAssistant";
    TypeContext? context = _ctx;
}

/**
* Register a push token once
*/
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
class NewDeviceToken implements IReturn<DeviceTokenInfo>, IConvertible, IPost
{
    /**
    * The type of the device
    */
    // @ApiMember(Description="The type of the device")
    DeviceTypes? deviceType;

    /**
    * The push token of the device
    */
    // @ApiMember(Description="The push token of the device")
    String? token;

    NewDeviceToken({this.deviceType,this.token});
    NewDeviceToken.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        deviceType = JsonConverters.fromJson(json['deviceType'],'DeviceTypes',context!);
        token = json['token'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'deviceType': JsonConverters.toJson(deviceType,'DeviceTypes',context!),
        'token': token
    };

    createResponse() => DeviceTokenInfo();
    getResponseTypeName() => "DeviceTokenInfo";
    getTypeName() => "NewDeviceToken";
    TypeContext? context = _ctx;
}

/**
* Queue an agent-state report
*/
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
class AgentStateReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    AgentStateReport({this.startDate,this.endDate,this.timeZoneId});
    AgentStateReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "AgentStateReport";
    TypeContext? context = _ctx;
}

/**
* Queue a billing report
*/
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
class BillingReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * Whether to add customer IDs to the output
    */
    // @ApiMember(Description="Whether to add customer IDs to the output")
    bool? includeCustomerIds;

    BillingReport({this.startDate,this.endDate,this.includeCustomerIds});
    BillingReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        includeCustomerIds = json['includeCustomerIds'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'includeCustomerIds': includeCustomerIds
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "BillingReport";
    TypeContext? context = _ctx;
}

/**
* Queue a call center abandon report
*/
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
class CallCenterAbandonReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    CallCenterAbandonReport({this.startDate,this.endDate,this.timeZoneId});
    CallCenterAbandonReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "CallCenterAbandonReport";
    TypeContext? context = _ctx;
}

/**
* Queue a call center detail report
*/
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
class CallCenterDetailReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    CallCenterDetailReport({this.startDate,this.endDate,this.timeZoneId});
    CallCenterDetailReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "CallCenterDetailReport";
    TypeContext? context = _ctx;
}

/**
* Queue a call center report
*/
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
class CallCenterReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    CallCenterReport({this.startDate,this.endDate,this.timeZoneId});
    CallCenterReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "CallCenterReport";
    TypeContext? context = _ctx;
}

/**
* Queue a call history report
*/
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
class CallHistoryReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    /**
    * Only calls of this customer
    */
    // @ApiMember(Description="Only calls of this customer")
    String? customerId;

    /**
    * Only calls of this endpoint
    */
    // @ApiMember(Description="Only calls of this endpoint")
    String? endpointId;

    /**
    * Whether to look at archived sessions too
    */
    // @ApiMember(Description="Whether to look at archived sessions too")
    bool? includeArchivedSessions;

    CallHistoryReport({this.startDate,this.endDate,this.timeZoneId,this.customerId,this.endpointId,this.includeArchivedSessions});
    CallHistoryReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        includeArchivedSessions = json['includeArchivedSessions'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId,
        'customerId': customerId,
        'endpointId': endpointId,
        'includeArchivedSessions': includeArchivedSessions
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "CallHistoryReport";
    TypeContext? context = _ctx;
}

/**
* Queue a call outcome report
*/
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
class CallOutcomeReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    /**
    * Only calls of this flow
    */
    // @ApiMember(Description="Only calls of this flow")
    String? flowId;

    /**
    * Only calls in this state
    */
    // @ApiMember(Description="Only calls in this state")
    String? specificState;

    CallOutcomeReport({this.startDate,this.endDate,this.timeZoneId,this.flowId,this.specificState});
    CallOutcomeReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        flowId = json['flowId'];
        specificState = json['specificState'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId,
        'flowId': flowId,
        'specificState': specificState
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "CallOutcomeReport";
    TypeContext? context = _ctx;
}

/**
* Queue a call detail record report
*/
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
class CdrReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    CdrReport({this.startDate,this.endDate,this.timeZoneId});
    CdrReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "CdrReport";
    TypeContext? context = _ctx;
}

/**
* Delete a report and its workbook
*/
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
class DeleteReport implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the report
    */
    // @ApiMember(Description="The ID of the report")
    String? reportId;

    DeleteReport({this.reportId});
    DeleteReport.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        reportId = json['reportId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'reportId': reportId
    };

    createResponse() => null;
    getTypeName() => "DeleteReport";
    TypeContext? context = _ctx;
}

/**
* Workbook of a completed report
*/
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
class DownloadReport implements IReturn<Uint8List>, IConvertible, IGet
{
    /**
    * The ID of the report
    */
    // @ApiMember(Description="The ID of the report")
    String? reportId;

    DownloadReport({this.reportId});
    DownloadReport.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        reportId = json['reportId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'reportId': reportId
    };

    createResponse() => Uint8List(0);
    getResponseTypeName() => "Uint8List";
    getTypeName() => "DownloadReport";
    TypeContext? context = _ctx;
}

/**
* Queue an endpoint report
*/
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
class EndpointsReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * Only these types of endpoint
    */
    // @ApiMember(Description="Only these types of endpoint")
    List<EndpointTypes>? types;

    /**
    * Only endpoints of this customer
    */
    // @ApiMember(Description="Only endpoints of this customer")
    String? customerId;

    EndpointsReport({this.types,this.customerId});
    EndpointsReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        types = JsonConverters.fromJson(json['types'],'List<EndpointTypes>',context!);
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'types': JsonConverters.toJson(types,'List<EndpointTypes>',context!),
        'customerId': customerId
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "EndpointsReport";
    TypeContext? context = _ctx;
}

/**
* Reports created by the caller
*/
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
class ListReports implements IReturn<ListReportsResponse>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    ListReports({this.accountId});
    ListReports.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => ListReportsResponse();
    getResponseTypeName() => "ListReportsResponse";
    getTypeName() => "ListReports";
    TypeContext? context = _ctx;
}

/**
* Queue a metric report
*/
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
class MetricReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    String? timeZoneId;

    /**
    * The metric to report on
    */
    // @ApiMember(Description="The metric to report on")
    String? metricName;

    MetricReport({this.startDate,this.endDate,this.timeZoneId,this.metricName});
    MetricReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        startDate = json['startDate'];
        endDate = json['endDate'];
        timeZoneId = json['timeZoneId'];
        metricName = json['metricName'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'startDate': startDate,
        'endDate': endDate,
        'timeZoneId': timeZoneId,
        'metricName': metricName
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "MetricReport";
    TypeContext? context = _ctx;
}

/**
* Queue a sync phone numbers report
*/
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
class SyncPhoneNumbersReport extends ReportRequest implements IReturn<ReportInfo>, IConvertible
{
    /**
    * Whether to include the numbers of the fax carrier
    */
    // @ApiMember(Description="Whether to include the numbers of the fax carrier")
    bool? syncDocumoNumbers;

    SyncPhoneNumbersReport({this.syncDocumoNumbers});
    SyncPhoneNumbersReport.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        syncDocumoNumbers = json['syncDocumoNumbers'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'syncDocumoNumbers': syncDocumoNumbers
    });

    createResponse() => ReportInfo();
    getResponseTypeName() => "ReportInfo";
    getTypeName() => "SyncPhoneNumbersReport";
    TypeContext? context = _ctx;
}

/**
* Turn the call into a conference if it is not one, then dial a further party
*/
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
class AddConferenceMember implements IReturn<SessionInfo>, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The carrier's ID of the call leg on the voice device
    */
    // @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    String? callSid;

    /**
    * The party to invite
    */
    // @ApiMember(Description="The party to invite")
    String? destination;

    /**
    * The caller ID to present (E.164)
    */
    // @ApiMember(Description="The caller ID to present (E.164)")
    String? fromNumber;

    AddConferenceMember({this.sessionId,this.callSid,this.destination,this.fromNumber});
    AddConferenceMember.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        callSid = json['callSid'];
        destination = json['destination'];
        fromNumber = json['fromNumber'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'callSid': callSid,
        'destination': destination,
        'fromNumber': fromNumber
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "AddConferenceMember";
    TypeContext? context = _ctx;
}

/**
* Append text to a session log
*/
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
class AddToSessionLog implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The text to append
    */
    // @ApiMember(Description="The text to append")
    String? message;

    AddToSessionLog({this.sessionId,this.message});
    AddToSessionLog.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        message = json['message'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'message': message
    };

    createResponse() => null;
    getTypeName() => "AddToSessionLog";
    TypeContext? context = _ctx;
}

/**
* Remove a member from a chat
*/
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
class DeleteChatMember implements IReturn<SessionInfo>, IConvertible, IDelete
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The identity of the member
    */
    // @ApiMember(Description="The identity of the member")
    String? memberId;

    DeleteChatMember({this.sessionId,this.memberId});
    DeleteChatMember.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        memberId = json['memberId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'memberId': memberId
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "DeleteChatMember";
    TypeContext? context = _ctx;
}

/**
* Bulk delete an account's sessions in a time range
*/
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
class DeleteSessions implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The account whose sessions to delete
    */
    // @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    String? accountId;

    /**
    * Sessions from this moment on (ISO 8601)
    */
    // @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    String? startDateTime;

    /**
    * Sessions up to this moment (ISO 8601)
    */
    // @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    String? endDateTime;

    DeleteSessions({this.accountId,this.startDateTime,this.endDateTime});
    DeleteSessions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        startDateTime = json['startDateTime'];
        endDateTime = json['endDateTime'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'startDateTime': startDateTime,
        'endDateTime': endDateTime
    };

    createResponse() => null;
    getTypeName() => "DeleteSessions";
    TypeContext? context = _ctx;
}

/**
* End one session or one call leg of it
*/
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
class EndSession implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The call leg to end; none ends the session
    */
    // @ApiMember(Description="The call leg to end; none ends the session")
    String? callSid;

    EndSession({this.sessionId,this.callSid});
    EndSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        callSid = json['callSid'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'callSid': callSid
    };

    createResponse() => null;
    getTypeName() => "EndSession";
    TypeContext? context = _ctx;
}

/**
* Carrier calls in progress for a whole account
*/
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
class GetActiveCalls implements IReturn<GetActiveCallsResponse>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    GetActiveCalls({this.accountId});
    GetActiveCalls.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => GetActiveCallsResponse();
    getResponseTypeName() => "GetActiveCallsResponse";
    getTypeName() => "GetActiveCalls";
    TypeContext? context = _ctx;
}

/**
* Active sessions of the signed-in phone user
*/
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
class GetActiveSessions implements IReturn<GetMySessionsResponse>, IConvertible, IGet
{
    GetActiveSessions();
    GetActiveSessions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => GetMySessionsResponse();
    getResponseTypeName() => "GetMySessionsResponse";
    getTypeName() => "GetActiveSessions";
    TypeContext? context = _ctx;
}

/**
* Active sessions of the signed-in user
*/
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
class GetMySessions implements IReturn<GetMySessionsResponse>, IConvertible, IGet
{
    GetMySessions();
    GetMySessions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => GetMySessionsResponse();
    getResponseTypeName() => "GetMySessionsResponse";
    getTypeName() => "GetMySessions";
    TypeContext? context = _ctx;
}

/**
* One session with its log
*/
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
class GetSession implements IReturn<SessionInfo>, IConvertible, IGet
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    GetSession({this.sessionId});
    GetSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "GetSession";
    TypeContext? context = _ctx;
}

/**
* Chat transcript of a session
*/
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
class GetSessionTranscript implements IReturn<dynamic>, IConvertible, IGet
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * Whether to include earlier chats of the same parties
    */
    // @ApiMember(Description="Whether to include earlier chats of the same parties")
    bool? includeHistorical;

    /**
    * Only history after this date (ISO 8601)
    */
    // @ApiMember(Description="Only history after this date (ISO 8601)")
    String? historicalCutOffDate;

    GetSessionTranscript({this.sessionId,this.includeHistorical,this.historicalCutOffDate});
    GetSessionTranscript.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        includeHistorical = json['includeHistorical'];
        historicalCutOffDate = json['historicalCutOffDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'includeHistorical': includeHistorical,
        'historicalCutOffDate': historicalCutOffDate
    };

    createResponse() => null;
    getResponseTypeName() => "dynamic";
    getTypeName() => "GetSessionTranscript";
    TypeContext? context = _ctx;
}

/**
* Put a session on hold
*/
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
class HoldSession implements IReturn<SessionInfo>, IConvertible, IPost
{
    /**
    * The carrier's ID of the local call leg
    */
    // @ApiMember(Description="The carrier's ID of the local call leg")
    String? callSid;

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * Why the session is being held
    */
    // @ApiMember(Description="Why the session is being held")
    SessionHoldReasons? reason;

    HoldSession({this.callSid,this.sessionId,this.reason});
    HoldSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        callSid = json['callSid'];
        sessionId = json['sessionId'];
        reason = JsonConverters.fromJson(json['reason'],'SessionHoldReasons',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'callSid': callSid,
        'sessionId': sessionId,
        'reason': JsonConverters.toJson(reason,'SessionHoldReasons',context!)
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "HoldSession";
    TypeContext? context = _ctx;
}

/**
* Add a member to a chat session
*/
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
class InviteChatMember implements IReturn<SessionInfo>, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The endpoint to invite
    */
    // @ApiMember(Description="The endpoint to invite")
    String? endpointId;

    InviteChatMember({this.sessionId,this.endpointId});
    InviteChatMember.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'endpointId': endpointId
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "InviteChatMember";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of sessions
*/
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>, IConvertible
{
    /**
    * The account IDs for the sessions to retrieve
    */
    // @ApiMember(Description="The account IDs for the sessions to retrieve")
    List<String>? accountIds;

    /**
    * Whether to search live or archived sessions
    */
    // @ApiMember(Description="Whether to search live or archived sessions")
    bool? searchArchive;

    /**
    * The start date to retrieve usage records for (YYYY-MM-DD)
    */
    // @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    String? startDate;

    /**
    * The end date to retrieve usage records for (YYYY-MM-DD)
    */
    // @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    String? endDate;

    /**
    * The IDs of the customers whose sessions you want to retrieve
    */
    // @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    List<String>? customerIds;

    /**
    * The IDs of the endpoints whose sessions you want to retrieve
    */
    // @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    List<String>? endpointIds;

    /**
    * Filter by the from  (this is a contains search)
    */
    // @ApiMember(Description="Filter by the from  (this is a contains search)")
    String? from;

    /**
    * Filter by the to  (this is a contains search)
    */
    // @ApiMember(Description="Filter by the to  (this is a contains search)")
    String? to;

    /**
    * Filter by text in the log
    */
    // @ApiMember(Description="Filter by text in the log")
    String? log;

    /**
    * Filter by parent session ID
    */
    // @ApiMember(Description="Filter by parent session ID")
    String? parentSessionId;

    ListSessions({this.accountIds,this.searchArchive,this.startDate,this.endDate,this.customerIds,this.endpointIds,this.from,this.to,this.log,this.parentSessionId});
    ListSessions.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        searchArchive = json['searchArchive'];
        startDate = json['startDate'];
        endDate = json['endDate'];
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        from = json['from'];
        to = json['to'];
        log = json['log'];
        parentSessionId = json['parentSessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'searchArchive': searchArchive,
        'startDate': startDate,
        'endDate': endDate,
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'from': from,
        'to': to,
        'log': log,
        'parentSessionId': parentSessionId
    });

    createResponse() => ListResponse<SessionInfo>();
    getResponseTypeName() => "ListResponse<SessionInfo>";
    getTypeName() => "ListSessions";
    TypeContext? context = _ctx;
}

/**
* Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
*/
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
class NewOutgoingSession implements IReturnVoid, IConvertible, IPost
{
    /**
    * The flow to run once the call is answered
    */
    // @ApiMember(Description="The flow to run once the call is answered")
    String? flowId;

    /**
    * The number to dial (E.164)
    */
    // @ApiMember(Description="The number to dial (E.164)")
    String? numberToDial;

    /**
    * The caller ID to present, an owned number (E.164)
    */
    // @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    String? callerId;

    NewOutgoingSession({this.flowId,this.numberToDial,this.callerId});
    NewOutgoingSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        flowId = json['flowId'];
        numberToDial = json['numberToDial'];
        callerId = json['callerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'flowId': flowId,
        'numberToDial': numberToDial,
        'callerId': callerId
    };

    createResponse() => null;
    getTypeName() => "NewOutgoingSession";
    TypeContext? context = _ctx;
}

/**
* Create a session (voice, chat or fax) for the signed-in user
*/
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
class NewSession implements IReturn<SessionInfo>, IConvertible, IPost
{
    /**
    * The flow channel
    */
    // @ApiMember(Description="The flow channel")
    FlowChannels? channel;

    /**
    * What was dialed
    */
    // @ApiMember(Description="What was dialed")
    String? destination;

    /**
    * The caller ID to present (E.164)
    */
    // @ApiMember(Description="The caller ID to present (E.164)")
    String? callerId;

    NewSession({this.channel,this.destination,this.callerId});
    NewSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        channel = JsonConverters.fromJson(json['channel'],'FlowChannels',context!);
        destination = json['destination'];
        callerId = json['callerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'channel': JsonConverters.toJson(channel,'FlowChannels',context!),
        'destination': destination,
        'callerId': callerId
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "NewSession";
    TypeContext? context = _ctx;
}

/**
* Hold or mute a conference member
*/
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
class PatchConferenceMember implements IReturn<SessionInfo>, IConvertible, IPatch
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The carrier's ID of the member's call leg
    */
    // @ApiMember(Description="The carrier's ID of the member's call leg")
    String? callSid;

    /**
    * Whether the member is on hold
    */
    // @ApiMember(Description="Whether the member is on hold")
    bool? hold;

    /**
    * Whether the member is muted
    */
    // @ApiMember(Description="Whether the member is muted")
    bool? muted;

    PatchConferenceMember({this.sessionId,this.callSid,this.hold,this.muted});
    PatchConferenceMember.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        callSid = json['callSid'];
        hold = json['hold'];
        muted = json['muted'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'callSid': callSid,
        'hold': hold,
        'muted': muted
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "PatchConferenceMember";
    TypeContext? context = _ctx;
}

/**
* Change console data or states of a session
*/
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
class PatchSession implements IReturn<SessionInfo>, IConvertible, IPatch
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * Any console data for the session
    */
    // @ApiMember(Description="Any console data for the session")
    String? consoleData;

    /**
    * The call state of the session
    */
    // @ApiMember(Description="The call state of the session")
    SessionCallState? callState;

    /**
    * The reason for the hold
    */
    // @ApiMember(Description="The reason for the hold")
    SessionHoldReasons? holdReason;

    /**
    * The queue state of the session
    */
    // @ApiMember(Description="The queue state of the session")
    SessionQueueStates? queueState;

    PatchSession({this.sessionId,this.consoleData,this.callState,this.holdReason,this.queueState});
    PatchSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        consoleData = json['consoleData'];
        callState = JsonConverters.fromJson(json['callState'],'SessionCallState',context!);
        holdReason = JsonConverters.fromJson(json['holdReason'],'SessionHoldReasons',context!);
        queueState = JsonConverters.fromJson(json['queueState'],'SessionQueueStates',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'consoleData': consoleData,
        'callState': JsonConverters.toJson(callState,'SessionCallState',context!),
        'holdReason': JsonConverters.toJson(holdReason,'SessionHoldReasons',context!),
        'queueState': JsonConverters.toJson(queueState,'SessionQueueStates',context!)
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "PatchSession";
    TypeContext? context = _ctx;
}

/**
* Start recording a session
*/
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
class RecordSession implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    RecordSession({this.sessionId});
    RecordSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => null;
    getTypeName() => "RecordSession";
    TypeContext? context = _ctx;
}

/**
* Send the session somewhere else
*/
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
class RedirectSession implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * Where to send the session
    */
    // @ApiMember(Description="Where to send the session")
    String? destination;

    /**
    * The caller ID to present (E.164)
    */
    // @ApiMember(Description="The caller ID to present (E.164)")
    String? callerId;

    RedirectSession({this.sessionId,this.destination,this.callerId});
    RedirectSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        destination = json['destination'];
        callerId = json['callerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'destination': destination,
        'callerId': callerId
    };

    createResponse() => null;
    getTypeName() => "RedirectSession";
    TypeContext? context = _ctx;
}

/**
* Reject an offered session
*/
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
class RejectSession implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    RejectSession({this.sessionId});
    RejectSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => null;
    getTypeName() => "RejectSession";
    TypeContext? context = _ctx;
}

/**
* Send a message within a session
*/
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
class SendSessionMessage implements IReturnVoid, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    String? body;

    /**
    * The URI of the attachment
    */
    // @ApiMember(Description="The URI of the attachment")
    String? attachmentUri;

    /**
    * The content type of the attachment
    */
    // @ApiMember(Description="The content type of the attachment")
    String? attachmentContentType;

    SendSessionMessage({this.sessionId,this.body,this.attachmentUri,this.attachmentContentType});
    SendSessionMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        body = json['body'];
        attachmentUri = json['attachmentUri'];
        attachmentContentType = json['attachmentContentType'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'body': body,
        'attachmentUri': attachmentUri,
        'attachmentContentType': attachmentContentType
    };

    createResponse() => null;
    getTypeName() => "SendSessionMessage";
    TypeContext? context = _ctx;
}

/**
* Turn a session into a conference
*/
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
class StartConference implements IReturn<SessionInfo>, IConvertible, IPost
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    String? sessionId;

    /**
    * The carrier's ID of the call leg to start with
    */
    // @ApiMember(Description="The carrier's ID of the call leg to start with")
    String? callSid;

    StartConference({this.sessionId,this.callSid});
    StartConference.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        callSid = json['callSid'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'callSid': callSid
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "StartConference";
    TypeContext? context = _ctx;
}

/**
* Settings of the whole installation
*/
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
class GetGlobalSettings implements IReturn<GlobalSettingsInfo>, IConvertible, IGet
{
    GetGlobalSettings();
    GetGlobalSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => GlobalSettingsInfo();
    getResponseTypeName() => "GlobalSettingsInfo";
    getTypeName() => "GetGlobalSettings";
    TypeContext? context = _ctx;
}

/**
* Account-level settings
*/
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
class GetSystemSettings implements IReturn<SystemSettingsInfo>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    GetSystemSettings({this.accountId});
    GetSystemSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => SystemSettingsInfo();
    getResponseTypeName() => "SystemSettingsInfo";
    getTypeName() => "GetSystemSettings";
    TypeContext? context = _ctx;
}

/**
* Per-country dialing permissions
*/
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
class ListDialingPermissions implements IReturn<ListResponse<DialingPermissionsInfo>>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    ListDialingPermissions({this.accountId});
    ListDialingPermissions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => ListResponse<DialingPermissionsInfo>();
    getResponseTypeName() => "ListResponse<DialingPermissionsInfo>";
    getTypeName() => "ListDialingPermissions";
    TypeContext? context = _ctx;
}

/**
* System log
*/
// @Api(Description="System log")
class ListLogEntries extends ListRequest<LogEntryInfo> implements IReturn<ListResponse<LogEntryInfo>>, IConvertible
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    List<String>? accountIds;

    /**
    * Only entries of these customers; _ stands for entries of the account itself
    */
    // @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    List<String>? customerIds;

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    String? startDate;

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    String? endDate;

    /**
    * Filter by text in the description (contains match)
    */
    // @ApiMember(Description="Filter by text in the description (contains match)")
    String? description;

    ListLogEntries({this.accountIds,this.customerIds,this.startDate,this.endDate,this.description});
    ListLogEntries.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        startDate = json['startDate'];
        endDate = json['endDate'];
        description = json['description'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'startDate': startDate,
        'endDate': endDate,
        'description': description
    });

    createResponse() => ListResponse<LogEntryInfo>();
    getResponseTypeName() => "ListResponse<LogEntryInfo>";
    getTypeName() => "ListLogEntries";
    TypeContext? context = _ctx;
}

/**
* Change what may be dialed in one country
*/
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
class PatchDialingPermissions implements IReturnVoid, IConvertible, IPatch
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCode;

    /**
    * Whether ordinary numbers may be dialed
    */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    bool? lowRiskNumbersEnabled;

    /**
    * Whether high-risk special numbers may be dialed
    */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    bool? highRiskSpecialNumbersEnabled;

    /**
    * Whether numbers prone to toll fraud may be dialed
    */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    bool? highRiskTollfraudNumbersEnabled;

    PatchDialingPermissions({this.accountId,this.isoCode,this.lowRiskNumbersEnabled,this.highRiskSpecialNumbersEnabled,this.highRiskTollfraudNumbersEnabled});
    PatchDialingPermissions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        isoCode = json['isoCode'];
        lowRiskNumbersEnabled = json['lowRiskNumbersEnabled'];
        highRiskSpecialNumbersEnabled = json['highRiskSpecialNumbersEnabled'];
        highRiskTollfraudNumbersEnabled = json['highRiskTollfraudNumbersEnabled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'isoCode': isoCode,
        'lowRiskNumbersEnabled': lowRiskNumbersEnabled,
        'highRiskSpecialNumbersEnabled': highRiskSpecialNumbersEnabled,
        'highRiskTollfraudNumbersEnabled': highRiskTollfraudNumbersEnabled
    };

    createResponse() => null;
    getTypeName() => "PatchDialingPermissions";
    TypeContext? context = _ctx;
}

/**
* Change settings of the whole installation
*/
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
class PatchGlobalSettings implements IReturn<GlobalSettingsInfo>, IConvertible, IPatch
{
    /**
    * Documentation text that accounts begin with
    */
    // @ApiMember(Description="Documentation text that accounts begin with")
    String? documentation;

    /**
    * For how many days recordings are kept; 0 is for ever
    */
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    int? recordingRetentionDays;

    /**
    * Whether calls may be transferred with SIP REFER
    */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    bool? enableSipRefer;

    /**
    * Idle time in seconds before a not-ready agent is logged off; 0 is never
    */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    int? autoAgentLogoffSeconds;

    /**
    * The region of the carrier through which SIP calls go
    */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    TwilioSipRegions? defaultSipRegion;

    PatchGlobalSettings({this.documentation,this.recordingRetentionDays,this.enableSipRefer,this.autoAgentLogoffSeconds,this.defaultSipRegion});
    PatchGlobalSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        documentation = json['documentation'];
        recordingRetentionDays = json['recordingRetentionDays'];
        enableSipRefer = json['enableSipRefer'];
        autoAgentLogoffSeconds = json['autoAgentLogoffSeconds'];
        defaultSipRegion = JsonConverters.fromJson(json['defaultSipRegion'],'TwilioSipRegions',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'documentation': documentation,
        'recordingRetentionDays': recordingRetentionDays,
        'enableSipRefer': enableSipRefer,
        'autoAgentLogoffSeconds': autoAgentLogoffSeconds,
        'defaultSipRegion': JsonConverters.toJson(defaultSipRegion,'TwilioSipRegions',context!)
    };

    createResponse() => GlobalSettingsInfo();
    getResponseTypeName() => "GlobalSettingsInfo";
    getTypeName() => "PatchGlobalSettings";
    TypeContext? context = _ctx;
}

/**
* Change account-level settings
*/
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
class PatchSystemSettings implements IReturn<SystemSettingsInfo>, IConvertible, IPatch
{
    /**
    * Whether the test clock is used
    */
    // @ApiMember(Description="Whether the test clock is used")
    bool? overrideSystemTime;

    /**
    * The time zone of the test clock
    */
    // @ApiMember(Description="The time zone of the test clock")
    String? overrideSystemTimeZoneId;

    /**
    * The time of the test clock (ISO 8601)
    */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    String? overrideSystemDateTime;

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The custom fields of the account, replaced whole
    */
    // @ApiMember(Description="The custom fields of the account, replaced whole")
    List<SystemSettingsField>? systemFields;

    /**
    * The custom fields of customers, replaced whole
    */
    // @ApiMember(Description="The custom fields of customers, replaced whole")
    List<CustomerDataField>? customerFields;

    /**
    * The custom fields of endpoints, replaced whole
    */
    // @ApiMember(Description="The custom fields of endpoints, replaced whole")
    List<EndpointDataField>? endpointFields;

    /**
    * The email accounts, replaced whole
    */
    // @ApiMember(Description="The email accounts, replaced whole")
    List<EmailAccount>? emailAccounts;

    /**
    * The tags of the account, replaced whole
    */
    // @ApiMember(Description="The tags of the account, replaced whole")
    List<Tag>? tags;

    /**
    * Documentation text of the account
    */
    // @ApiMember(Description="Documentation text of the account")
    String? documentation;

    /**
    * For how many days recordings are kept
    */
    // @ApiMember(Description="For how many days recordings are kept")
    int? recordingRetentionDays;

    /**
    * Whether calls may be transferred with SIP REFER
    */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    bool? enableSipRefer;

    /**
    * Idle time in seconds before a not-ready agent is logged off
    */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    int? autoAgentLogoffSeconds;

    /**
    * The region of the carrier through which SIP calls go
    */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    TwilioSipRegions? defaultSipRegion;

    PatchSystemSettings({this.overrideSystemTime,this.overrideSystemTimeZoneId,this.overrideSystemDateTime,this.accountId,this.systemFields,this.customerFields,this.endpointFields,this.emailAccounts,this.tags,this.documentation,this.recordingRetentionDays,this.enableSipRefer,this.autoAgentLogoffSeconds,this.defaultSipRegion});
    PatchSystemSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        overrideSystemTime = json['overrideSystemTime'];
        overrideSystemTimeZoneId = json['overrideSystemTimeZoneId'];
        overrideSystemDateTime = json['overrideSystemDateTime'];
        accountId = json['accountId'];
        systemFields = JsonConverters.fromJson(json['systemFields'],'List<SystemSettingsField>',context!);
        customerFields = JsonConverters.fromJson(json['customerFields'],'List<CustomerDataField>',context!);
        endpointFields = JsonConverters.fromJson(json['endpointFields'],'List<EndpointDataField>',context!);
        emailAccounts = JsonConverters.fromJson(json['emailAccounts'],'List<EmailAccount>',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        documentation = json['documentation'];
        recordingRetentionDays = json['recordingRetentionDays'];
        enableSipRefer = json['enableSipRefer'];
        autoAgentLogoffSeconds = json['autoAgentLogoffSeconds'];
        defaultSipRegion = JsonConverters.fromJson(json['defaultSipRegion'],'TwilioSipRegions',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'overrideSystemTime': overrideSystemTime,
        'overrideSystemTimeZoneId': overrideSystemTimeZoneId,
        'overrideSystemDateTime': overrideSystemDateTime,
        'accountId': accountId,
        'systemFields': JsonConverters.toJson(systemFields,'List<SystemSettingsField>',context!),
        'customerFields': JsonConverters.toJson(customerFields,'List<CustomerDataField>',context!),
        'endpointFields': JsonConverters.toJson(endpointFields,'List<EndpointDataField>',context!),
        'emailAccounts': JsonConverters.toJson(emailAccounts,'List<EmailAccount>',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'documentation': documentation,
        'recordingRetentionDays': recordingRetentionDays,
        'enableSipRefer': enableSipRefer,
        'autoAgentLogoffSeconds': autoAgentLogoffSeconds,
        'defaultSipRegion': JsonConverters.toJson(defaultSipRegion,'TwilioSipRegions',context!)
    };

    createResponse() => SystemSettingsInfo();
    getResponseTypeName() => "SystemSettingsInfo";
    getTypeName() => "PatchSystemSettings";
    TypeContext? context = _ctx;
}

/**
* What may be dialed in one country
*/
// @Route("/system/dialing-permissions/{isoCode}", "GET")
// @Api(Description="What may be dialed in one country")
class GetDialingPermissions implements IReturn<DialingPermissionsInfo>, IConvertible, IGet
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    String? accountId;

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    String? isoCode;

    GetDialingPermissions({this.accountId,this.isoCode});
    GetDialingPermissions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        isoCode = json['isoCode'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'isoCode': isoCode
    };

    createResponse() => DialingPermissionsInfo();
    getResponseTypeName() => "DialingPermissionsInfo";
    getTypeName() => "GetDialingPermissions";
    TypeContext? context = _ctx;
}

/**
* Logins that can use the given accounts
*/
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
class ListUsers extends ListRequest<UserInfo> implements IReturn<ListResponse<UserInfo>>, IConvertible
{
    /**
    * The accounts whose logins to return
    */
    // @ApiMember(Description="The accounts whose logins to return")
    List<String>? accountIds;

    /**
    * Filter by email address (contains match)
    */
    // @ApiMember(Description="Filter by email address (contains match)")
    String? emailFilter;

    ListUsers({this.accountIds,this.emailFilter});
    ListUsers.fromJson(Map<String, dynamic> json) : super.fromJson(json);

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        emailFilter = json['emailFilter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'emailFilter': emailFilter
    });

    createResponse() => ListResponse<UserInfo>();
    getResponseTypeName() => "ListResponse<UserInfo>";
    getTypeName() => "ListUsers";
    TypeContext? context = _ctx;
}

/**
* Create a dashboard login; an email address may exist only once across the whole system
*/
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
class NewUser implements IReturn<UserInfo>, IConvertible, IPost
{
    /**
    * The account to create the login under
    */
    // @ApiMember(Description="The account to create the login under")
    String? accountId;

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    String? emailAddress;

    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    String? firstName;

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    String? lastName;

    /**
    * The password
    */
    // @ApiMember(Description="The password")
    String? password;

    /**
    * The roles; only a system administrator may set them
    */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    List<String>? roles;

    /**
    * The accounts the login may use besides the one it is created under
    */
    // @ApiMember(Description="The accounts the login may use besides the one it is created under")
    List<String>? accountIds;

    NewUser({this.accountId,this.emailAddress,this.firstName,this.lastName,this.password,this.roles,this.accountIds});
    NewUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        emailAddress = json['emailAddress'];
        firstName = json['firstName'];
        lastName = json['lastName'];
        password = json['password'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'emailAddress': emailAddress,
        'firstName': firstName,
        'lastName': lastName,
        'password': password,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!)
    };

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "NewUser";
    TypeContext? context = _ctx;
}

/**
* Update a login
*/
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
class PatchUser implements IReturn<UserInfo>, IConvertible, IPatch
{
    /**
    * The accounts the login may use
    */
    // @ApiMember(Description="The accounts the login may use")
    List<String>? accountIds;

    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    String? userId;

    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    String? firstName;

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    String? lastName;

    /**
    * The new password; null leaves it alone
    */
    // @ApiMember(Description="The new password; null leaves it alone")
    String? newPassword;

    /**
    * The roles; only a system administrator may set them
    */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    List<String>? roles;

    PatchUser({this.accountIds,this.userId,this.firstName,this.lastName,this.newPassword,this.roles});
    PatchUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        userId = json['userId'];
        firstName = json['firstName'];
        lastName = json['lastName'];
        newPassword = json['newPassword'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'userId': userId,
        'firstName': firstName,
        'lastName': lastName,
        'newPassword': newPassword,
        'roles': JsonConverters.toJson(roles,'List<String>',context!)
    };

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "PatchUser";
    TypeContext? context = _ctx;
}

/**
* One login
*/
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
class GetUser implements IReturn<UserInfo>, IConvertible, IGet
{
    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    String? userId;

    GetUser({this.userId});
    GetUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'userId': userId
    };

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "GetUser";
    TypeContext? context = _ctx;
}

/**
* Delete a login
*/
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
class DeleteUser implements IReturnVoid, IConvertible, IDelete
{
    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    String? userId;

    DeleteUser({this.userId});
    DeleteUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'userId': userId
    };

    createResponse() => null;
    getTypeName() => "DeleteUser";
    TypeContext? context = _ctx;
}

TypeContext _ctx = TypeContext(library: 'System', types: <String, TypeInfo> {
    'EndpointName': TypeInfo(TypeOf.Class, create:() => EndpointName()),
    'DuplicateEndpoints': TypeInfo(TypeOf.Class, create:() => DuplicateEndpoints()),
    'MessageDirections': TypeInfo(TypeOf.Enum, enumValues:MessageDirections.values),
    'MessageInfo': TypeInfo(TypeOf.Class, create:() => MessageInfo()),
    'EntityInfo': TypeInfo(TypeOf.Class, create:() => EntityInfo()),
    'CustomerBreadcrumb': TypeInfo(TypeOf.Class, create:() => CustomerBreadcrumb()),
    'NotificationTypes': TypeInfo(TypeOf.Enum, enumValues:NotificationTypes.values),
    'NotificationInfo': TypeInfo(TypeOf.Class, create:() => NotificationInfo()),
    'AvailablePhoneNumber': TypeInfo(TypeOf.Class, create:() => AvailablePhoneNumber()),
    'LogEntryInfo': TypeInfo(TypeOf.Class, create:() => LogEntryInfo()),
    'SortOrders': TypeInfo(TypeOf.Enum, enumValues:SortOrders.values),
    'BillingItem': TypeInfo(TypeOf.Class, create:() => BillingItem()),
    'BillingSettings': TypeInfo(TypeOf.Class, create:() => BillingSettings()),
    'DeviceTypes': TypeInfo(TypeOf.Enum, enumValues:DeviceTypes.values),
    'FileTypes': TypeInfo(TypeOf.Enum, enumValues:FileTypes.values),
    'LiveAnswerCallbackTranscriptMessage': TypeInfo(TypeOf.Class, create:() => LiveAnswerCallbackTranscriptMessage()),
    'LiveAnswerCallbackAttachment': TypeInfo(TypeOf.Class, create:() => LiveAnswerCallbackAttachment()),
    'TwilioRequestBase': TypeInfo(TypeOf.Class, create:() => TwilioRequestBase()),
    'Value': TypeInfo(TypeOf.Class, create:() => Value()),
    'Map<String,Value>': TypeInfo(TypeOf.Class, create:() => Map<String,Value>.from({})),
    'AppSettings': TypeInfo(TypeOf.Class, create:() => AppSettings()),
    'EndpointTypes': TypeInfo(TypeOf.Enum, enumValues:EndpointTypes.values),
    'UserModes': TypeInfo(TypeOf.Enum, enumValues:UserModes.values),
    'AssistantTunings': TypeInfo(TypeOf.Enum, enumValues:AssistantTunings.values),
    'AssistantWord': TypeInfo(TypeOf.Class, create:() => AssistantWord()),
    'AssistantLink': TypeInfo(TypeOf.Class, create:() => AssistantLink()),
    'AssistantTransferTypes': TypeInfo(TypeOf.Enum, enumValues:AssistantTransferTypes.values),
    'AssistantTakeMessageField': TypeInfo(TypeOf.Class, create:() => AssistantTakeMessageField()),
    'AssistantContact': TypeInfo(TypeOf.Class, create:() => AssistantContact()),
    'AssistantIntegration': TypeInfo(TypeOf.Class, create:() => AssistantIntegration()),
    'AssistantSettings': TypeInfo(TypeOf.Class, create:() => AssistantSettings()),
    'EndpointFlowSchedules': TypeInfo(TypeOf.Enum, enumValues:EndpointFlowSchedules.values),
    'ScheduledFlow': TypeInfo(TypeOf.Class, create:() => ScheduledFlow()),
    'UserManagerAccess': TypeInfo(TypeOf.Enum, enumValues:UserManagerAccess.values),
    'DashboardPermissions': TypeInfo(TypeOf.Enum, enumValues:DashboardPermissions.values),
    'AgentStates': TypeInfo(TypeOf.Enum, enumValues:AgentStates.values),
    'FlowRoles': TypeInfo(TypeOf.Enum, enumValues:FlowRoles.values),
    'FlowNodeCategories': TypeInfo(TypeOf.Enum, enumValues:FlowNodeCategories.values),
    'ValueTypes': TypeInfo(TypeOf.Enum, enumValues:ValueTypes.values),
    'UIHints': TypeInfo(TypeOf.Enum, enumValues:UIHints.values),
    'DataFieldUniqueness': TypeInfo(TypeOf.Enum, enumValues:DataFieldUniqueness.values),
    'UserDataFieldModes': TypeInfo(TypeOf.Enum, enumValues:UserDataFieldModes.values),
    'DataField': TypeInfo(TypeOf.Class, create:() => DataField()),
    'DataType': TypeInfo(TypeOf.Class, create:() => DataType()),
    'FlowNodeSpec': TypeInfo(TypeOf.Class, create:() => FlowNodeSpec()),
    'NodeParameterSources': TypeInfo(TypeOf.Enum, enumValues:NodeParameterSources.values),
    'NodeParameter': TypeInfo(TypeOf.Class, create:() => NodeParameter()),
    'Map<String,NodeParameter>': TypeInfo(TypeOf.Class, create:() => Map<String,NodeParameter>.from({})),
    'FlowNode': TypeInfo(TypeOf.Class, create:() => FlowNode()),
    'FlowParameter': TypeInfo(TypeOf.Class, create:() => FlowParameter()),
    'FlowExit': TypeInfo(TypeOf.Class, create:() => FlowExit()),
    'Map<String,dynamic>': TypeInfo(TypeOf.Class, create:() => Map<String,dynamic>.from({})),
    'IntegrationTypes': TypeInfo(TypeOf.Enum, enumValues:IntegrationTypes.values),
    'PushNotificationTypes': TypeInfo(TypeOf.Enum, enumValues:PushNotificationTypes.values),
    'FlowChannels': TypeInfo(TypeOf.Enum, enumValues:FlowChannels.values),
    'AgentStateReasons': TypeInfo(TypeOf.Enum, enumValues:AgentStateReasons.values),
    'PushNotification': TypeInfo(TypeOf.Class, create:() => PushNotification()),
    'ReportRequest': TypeInfo(TypeOf.Class, create:() => ReportRequest()),
    'SessionHoldReasons': TypeInfo(TypeOf.Enum, enumValues:SessionHoldReasons.values),
    'SessionCallState': TypeInfo(TypeOf.Enum, enumValues:SessionCallState.values),
    'SessionQueueStates': TypeInfo(TypeOf.Enum, enumValues:SessionQueueStates.values),
    'TwilioSipRegions': TypeInfo(TypeOf.Enum, enumValues:TwilioSipRegions.values),
    'SystemSettingsField': TypeInfo(TypeOf.Class, create:() => SystemSettingsField()),
    'CustomerDataField': TypeInfo(TypeOf.Class, create:() => CustomerDataField()),
    'EndpointDataField': TypeInfo(TypeOf.Class, create:() => EndpointDataField()),
    'EmailSecurity': TypeInfo(TypeOf.Enum, enumValues:EmailSecurity.values),
    'EmailAccount': TypeInfo(TypeOf.Class, create:() => EmailAccount()),
    'TagColors': TypeInfo(TypeOf.Enum, enumValues:TagColors.values),
    'Tag': TypeInfo(TypeOf.Class, create:() => Tag()),
    'AISessionActionInfo': TypeInfo(TypeOf.Class, create:() => AISessionActionInfo()),
    'AIAccountUsage': TypeInfo(TypeOf.Class, create:() => AIAccountUsage()),
    'AICustomerUsage': TypeInfo(TypeOf.Class, create:() => AICustomerUsage()),
    'AppUserInfo': TypeInfo(TypeOf.Class, create:() => AppUserInfo()),
    'ThirdPartyPhoneSystemSettings': TypeInfo(TypeOf.Class, create:() => ThirdPartyPhoneSystemSettings()),
    'SettingsObjectTypes': TypeInfo(TypeOf.Enum, enumValues:SettingsObjectTypes.values),
    'SettingsPossibleValue': TypeInfo(TypeOf.Class, create:() => SettingsPossibleValue()),
    'SettingsField': TypeInfo(TypeOf.Class, create:() => SettingsField()),
    'SettingsObject': TypeInfo(TypeOf.Class, create:() => SettingsObject()),
    'AppContactTypes': TypeInfo(TypeOf.Enum, enumValues:AppContactTypes.values),
    'AppContact': TypeInfo(TypeOf.Class, create:() => AppContact()),
    'EntityIntegrationData': TypeInfo(TypeOf.Class, create:() => EntityIntegrationData()),
    'SimpleSchedulingRuleTypes': TypeInfo(TypeOf.Enum, enumValues:SimpleSchedulingRuleTypes.values),
    'DayOfWeek': TypeInfo(TypeOf.Enum, enumValues:DayOfWeek.values),
    'ScheduleDay': TypeInfo(TypeOf.Class, create:() => ScheduleDay()),
    'SchedulingRuleFrequency': TypeInfo(TypeOf.Enum, enumValues:SchedulingRuleFrequency.values),
    'SchedulingRule': TypeInfo(TypeOf.Class, create:() => SchedulingRule()),
    'GetParameterField': TypeInfo(TypeOf.Class, create:() => GetParameterField()),
    'PackageFlow': TypeInfo(TypeOf.Class, create:() => PackageFlow()),
    'PackageFieldInfo': TypeInfo(TypeOf.Class, create:() => PackageFieldInfo()),
    'PackageResourceTypes': TypeInfo(TypeOf.Enum, enumValues:PackageResourceTypes.values),
    'PackageResource': TypeInfo(TypeOf.Class, create:() => PackageResource()),
    'PackageConflict': TypeInfo(TypeOf.Class, create:() => PackageConflict()),
    'FlowMemberChange': TypeInfo(TypeOf.Class, create:() => FlowMemberChange()),
    'FlowChanges': TypeInfo(TypeOf.Enum, enumValues:FlowChanges.values),
    'FlowNodeChange': TypeInfo(TypeOf.Class, create:() => FlowNodeChange()),
    'FlowTransitionChange': TypeInfo(TypeOf.Class, create:() => FlowTransitionChange()),
    'FlowNodeParameterChange': TypeInfo(TypeOf.Class, create:() => FlowNodeParameterChange()),
    'FlowParameterChange': TypeInfo(TypeOf.Class, create:() => FlowParameterChange()),
    'FlowExitChange': TypeInfo(TypeOf.Class, create:() => FlowExitChange()),
    'IntegrationStatuses': TypeInfo(TypeOf.Enum, enumValues:IntegrationStatuses.values),
    'IntegrationFeatures': TypeInfo(TypeOf.Enum, enumValues:IntegrationFeatures.values),
    'ConversationInfo': TypeInfo(TypeOf.Class, create:() => ConversationInfo()),
    'AppHomeCallMetric': TypeInfo(TypeOf.Class, create:() => AppHomeCallMetric()),
    'HostedSuiteCompletedForm': TypeInfo(TypeOf.Class, create:() => HostedSuiteCompletedForm()),
    'ReportStatuses': TypeInfo(TypeOf.Enum, enumValues:ReportStatuses.values),
    'SessionDialState': TypeInfo(TypeOf.Enum, enumValues:SessionDialState.values),
    'SessionLogInfo': TypeInfo(TypeOf.Class, create:() => SessionLogInfo()),
    'SessionMemberCallState': TypeInfo(TypeOf.Enum, enumValues:SessionMemberCallState.values),
    'SessionMemberRoles': TypeInfo(TypeOf.Enum, enumValues:SessionMemberRoles.values),
    'SessionMemberInfo': TypeInfo(TypeOf.Class, create:() => SessionMemberInfo()),
    'SessionDirections': TypeInfo(TypeOf.Enum, enumValues:SessionDirections.values),
    'CheckAccountResponse': TypeInfo(TypeOf.Class, create:() => CheckAccountResponse()),
    'AccountInfo': TypeInfo(TypeOf.Class, create:() => AccountInfo()),
    'AddressInfo': TypeInfo(TypeOf.Class, create:() => AddressInfo()),
    'AISessionInfo': TypeInfo(TypeOf.Class, create:() => AISessionInfo()),
    'AISessionDetail': TypeInfo(TypeOf.Class, create:() => AISessionDetail()),
    'AIUsage': TypeInfo(TypeOf.Class, create:() => AIUsage()),
    'FileInfo': TypeInfo(TypeOf.Class, create:() => FileInfo()),
    'EndpointAppConfig': TypeInfo(TypeOf.Class, create:() => EndpointAppConfig()),
    'GetMyFilesResponse': TypeInfo(TypeOf.Class, create:() => GetMyFilesResponse()),
    'ListSettingsObjectsResponse': TypeInfo(TypeOf.Class, create:() => ListSettingsObjectsResponse()),
    'UserInfo': TypeInfo(TypeOf.Class, create:() => UserInfo()),
    'UsageRecordInfo': TypeInfo(TypeOf.Class, create:() => UsageRecordInfo()),
    'GetMyContactsResponse': TypeInfo(TypeOf.Class, create:() => GetMyContactsResponse()),
    'Schedule': TypeInfo(TypeOf.Class, create:() => Schedule()),
    'CustomerInfo': TypeInfo(TypeOf.Class, create:() => CustomerInfo()),
    'TestScheduleResponse': TypeInfo(TypeOf.Class, create:() => TestScheduleResponse()),
    'EndpointInfo': TypeInfo(TypeOf.Class, create:() => EndpointInfo()),
    'CallerIdVerification': TypeInfo(TypeOf.Class, create:() => CallerIdVerification()),
    'FlowInfo': TypeInfo(TypeOf.Class, create:() => FlowInfo()),
    'PackageInfo': TypeInfo(TypeOf.Class, create:() => PackageInfo()),
    'AvailableFlowNode': TypeInfo(TypeOf.Class, create:() => AvailableFlowNode()),
    'GetParameterFieldNamesResponse': TypeInfo(TypeOf.Class, create:() => GetParameterFieldNamesResponse()),
    'PackageImportInfo': TypeInfo(TypeOf.Class, create:() => PackageImportInfo()),
    'FlowRevisionInfo': TypeInfo(TypeOf.Class, create:() => FlowRevisionInfo()),
    'FlowDiff': TypeInfo(TypeOf.Class, create:() => FlowDiff()),
    'IntegrationInfo': TypeInfo(TypeOf.Class, create:() => IntegrationInfo()),
    'ListConversationsResponse': TypeInfo(TypeOf.Class, create:() => ListConversationsResponse()),
    'FlowMessageInfo': TypeInfo(TypeOf.Class, create:() => FlowMessageInfo()),
    'SessionInfo': TypeInfo(TypeOf.Class, create:() => SessionInfo()),
    'AppHomeInformation': TypeInfo(TypeOf.Class, create:() => AppHomeInformation()),
    'AppSystemSettingsInfo': TypeInfo(TypeOf.Class, create:() => AppSystemSettingsInfo()),
    'DeviceTokenInfo': TypeInfo(TypeOf.Class, create:() => DeviceTokenInfo()),
    'ReportInfo': TypeInfo(TypeOf.Class, create:() => ReportInfo()),
    'ListReportsResponse': TypeInfo(TypeOf.Class, create:() => ListReportsResponse()),
    'GetActiveCallsResponse': TypeInfo(TypeOf.Class, create:() => GetActiveCallsResponse()),
    'GetMySessionsResponse': TypeInfo(TypeOf.Class, create:() => GetMySessionsResponse()),
    'GlobalSettingsInfo': TypeInfo(TypeOf.Class, create:() => GlobalSettingsInfo()),
    'SystemSettingsInfo': TypeInfo(TypeOf.Class, create:() => SystemSettingsInfo()),
    'DialingPermissionsInfo': TypeInfo(TypeOf.Class, create:() => DialingPermissionsInfo()),
    'CheckAccount': TypeInfo(TypeOf.Class, create:() => CheckAccount()),
    'DeleteAccount': TypeInfo(TypeOf.Class, create:() => DeleteAccount()),
    'GetAccount': TypeInfo(TypeOf.Class, create:() => GetAccount()),
    'ListAccounts': TypeInfo(TypeOf.Class, create:() => ListAccounts()),
    'NewAccount': TypeInfo(TypeOf.Class, create:() => NewAccount()),
    'PatchAccount': TypeInfo(TypeOf.Class, create:() => PatchAccount()),
    'RegenerateAccountTokens': TypeInfo(TypeOf.Class, create:() => RegenerateAccountTokens()),
    'PatchAddress': TypeInfo(TypeOf.Class, create:() => PatchAddress()),
    'DeleteAddress': TypeInfo(TypeOf.Class, create:() => DeleteAddress()),
    'ListAddresses': TypeInfo(TypeOf.Class, create:() => ListAddresses()),
    'NewAddress': TypeInfo(TypeOf.Class, create:() => NewAddress()),
    'ApplyAISession': TypeInfo(TypeOf.Class, create:() => ApplyAISession()),
    'ClearAISessionActions': TypeInfo(TypeOf.Class, create:() => ClearAISessionActions()),
    'DeleteAISession': TypeInfo(TypeOf.Class, create:() => DeleteAISession()),
    'DeleteAISessionAction': TypeInfo(TypeOf.Class, create:() => DeleteAISessionAction()),
    'GetAISession': TypeInfo(TypeOf.Class, create:() => GetAISession()),
    'GetAIUsage': TypeInfo(TypeOf.Class, create:() => GetAIUsage()),
    'ListAISessions': TypeInfo(TypeOf.Class, create:() => ListAISessions()),
    'NewAISession': TypeInfo(TypeOf.Class, create:() => NewAISession()),
    'PatchAISession': TypeInfo(TypeOf.Class, create:() => PatchAISession()),
    'AppUploadFile': TypeInfo(TypeOf.Class, create:() => AppUploadFile()),
    'GetEndpointAppConfig': TypeInfo(TypeOf.Class, create:() => GetEndpointAppConfig()),
    'GetMyFiles': TypeInfo(TypeOf.Class, create:() => GetMyFiles()),
    'ListSettingsObjects': TypeInfo(TypeOf.Class, create:() => ListSettingsObjects()),
    'UploadFile': TypeInfo(TypeOf.Class, create:() => UploadFile()),
    'GetAuthStatus': TypeInfo(TypeOf.Class, create:() => GetAuthStatus()),
    'ListCalls': TypeInfo(TypeOf.Class, create:() => ListCalls()),
    'ListUsageRecords': TypeInfo(TypeOf.Class, create:() => ListUsageRecords()),
    'CogitoWebhookRequest': TypeInfo(TypeOf.Class, create:() => CogitoWebhookRequest()),
    'LiveAnswerCallback': TypeInfo(TypeOf.Class, create:() => LiveAnswerCallback()),
    'NewOutgoingSessionCallback': TypeInfo(TypeOf.Class, create:() => NewOutgoingSessionCallback()),
    'StartFlow': TypeInfo(TypeOf.Class, create:() => StartFlow()),
    'GetMyContacts': TypeInfo(TypeOf.Class, create:() => GetMyContacts()),
    'DeleteCustomer': TypeInfo(TypeOf.Class, create:() => DeleteCustomer()),
    'GetCustomer': TypeInfo(TypeOf.Class, create:() => GetCustomer()),
    'GetInheritedSchedule': TypeInfo(TypeOf.Class, create:() => GetInheritedSchedule()),
    'ListCustomers': TypeInfo(TypeOf.Class, create:() => ListCustomers()),
    'NewCustomer': TypeInfo(TypeOf.Class, create:() => NewCustomer()),
    'PatchCustomer': TypeInfo(TypeOf.Class, create:() => PatchCustomer()),
    'SetCustomerStagingMode': TypeInfo(TypeOf.Class, create:() => SetCustomerStagingMode()),
    'TestSchedule': TypeInfo(TypeOf.Class, create:() => TestSchedule()),
    'DeleteEndpoint': TypeInfo(TypeOf.Class, create:() => DeleteEndpoint()),
    'FindDuplicateEndpoints': TypeInfo(TypeOf.Class, create:() => FindDuplicateEndpoints()),
    'GetEndpoint': TypeInfo(TypeOf.Class, create:() => GetEndpoint()),
    'ListEndpoints': TypeInfo(TypeOf.Class, create:() => ListEndpoints()),
    'NewAssistantEndpoint': TypeInfo(TypeOf.Class, create:() => NewAssistantEndpoint()),
    'NewEmailEndpoint': TypeInfo(TypeOf.Class, create:() => NewEmailEndpoint()),
    'NewSipTrunkEndpoint': TypeInfo(TypeOf.Class, create:() => NewSipTrunkEndpoint()),
    'NewTeamEndpoint': TypeInfo(TypeOf.Class, create:() => NewTeamEndpoint()),
    'NewUserEndpoint': TypeInfo(TypeOf.Class, create:() => NewUserEndpoint()),
    'PatchEndpoint': TypeInfo(TypeOf.Class, create:() => PatchEndpoint()),
    'ProvisionCogito': TypeInfo(TypeOf.Class, create:() => ProvisionCogito()),
    'RegenerateSipPassword': TypeInfo(TypeOf.Class, create:() => RegenerateSipPassword()),
    'VerifyCallerId': TypeInfo(TypeOf.Class, create:() => VerifyCallerId()),
    'PatchEndpoints': TypeInfo(TypeOf.Class, create:() => PatchEndpoints()),
    'DeleteFile': TypeInfo(TypeOf.Class, create:() => DeleteFile()),
    'GetFile': TypeInfo(TypeOf.Class, create:() => GetFile()),
    'ListFiles': TypeInfo(TypeOf.Class, create:() => ListFiles()),
    'NewFile': TypeInfo(TypeOf.Class, create:() => NewFile()),
    'PatchFile': TypeInfo(TypeOf.Class, create:() => PatchFile()),
    'CopyFlow': TypeInfo(TypeOf.Class, create:() => CopyFlow()),
    'DeleteFlow': TypeInfo(TypeOf.Class, create:() => DeleteFlow()),
    'ExportPackage': TypeInfo(TypeOf.Class, create:() => ExportPackage()),
    'GetAvailableNodes': TypeInfo(TypeOf.Class, create:() => GetAvailableNodes()),
    'GetFlow': TypeInfo(TypeOf.Class, create:() => GetFlow()),
    'GetParameterFieldNames': TypeInfo(TypeOf.Class, create:() => GetParameterFieldNames()),
    'ImportPackage': TypeInfo(TypeOf.Class, create:() => ImportPackage()),
    'ListFlows': TypeInfo(TypeOf.Class, create:() => ListFlows()),
    'NewFlow': TypeInfo(TypeOf.Class, create:() => NewFlow()),
    'PatchFlow': TypeInfo(TypeOf.Class, create:() => PatchFlow()),
    'ListFlowRevisions': TypeInfo(TypeOf.Class, create:() => ListFlowRevisions()),
    'GetFlowRevision': TypeInfo(TypeOf.Class, create:() => GetFlowRevision()),
    'DiffFlowRevisions': TypeInfo(TypeOf.Class, create:() => DiffFlowRevisions()),
    'RestoreFlowRevision': TypeInfo(TypeOf.Class, create:() => RestoreFlowRevision()),
    'DeleteIntegration': TypeInfo(TypeOf.Class, create:() => DeleteIntegration()),
    'GetIntegration': TypeInfo(TypeOf.Class, create:() => GetIntegration()),
    'GetIntegrationLog': TypeInfo(TypeOf.Class, create:() => GetIntegrationLog()),
    'ListIntegrations': TypeInfo(TypeOf.Class, create:() => ListIntegrations()),
    'MapIntegrationCustomer': TypeInfo(TypeOf.Class, create:() => MapIntegrationCustomer()),
    'MapIntegrationUser': TypeInfo(TypeOf.Class, create:() => MapIntegrationUser()),
    'NewIntegration': TypeInfo(TypeOf.Class, create:() => NewIntegration()),
    'PatchIntegration': TypeInfo(TypeOf.Class, create:() => PatchIntegration()),
    'SearchIntegrationContacts': TypeInfo(TypeOf.Class, create:() => SearchIntegrationContacts()),
    'SearchIntegrationCustomers': TypeInfo(TypeOf.Class, create:() => SearchIntegrationCustomers()),
    'SyncIntegration': TypeInfo(TypeOf.Class, create:() => SyncIntegration()),
    'ListConversations': TypeInfo(TypeOf.Class, create:() => ListConversations()),
    'ListMessages': TypeInfo(TypeOf.Class, create:() => ListMessages()),
    'NewFlowMessage': TypeInfo(TypeOf.Class, create:() => NewFlowMessage()),
    'SendEndpointMessage': TypeInfo(TypeOf.Class, create:() => SendEndpointMessage()),
    'ListNotifications': TypeInfo(TypeOf.Class, create:() => ListNotifications()),
    'NotUsedRequest': TypeInfo(TypeOf.Class, create:() => NotUsedRequest()),
    'BuyPhoneNumber': TypeInfo(TypeOf.Class, create:() => BuyPhoneNumber()),
    'SearchPhoneNumbers': TypeInfo(TypeOf.Class, create:() => SearchPhoneNumbers()),
    'SetPhoneNumberIsFax': TypeInfo(TypeOf.Class, create:() => SetPhoneNumberIsFax()),
    'SyncPhoneNumbers': TypeInfo(TypeOf.Class, create:() => SyncPhoneNumbers()),
    'AppGetCallHistory': TypeInfo(TypeOf.Class, create:() => AppGetCallHistory()),
    'AppGetFiles': TypeInfo(TypeOf.Class, create:() => AppGetFiles()),
    'AppGetFlows': TypeInfo(TypeOf.Class, create:() => AppGetFlows()),
    'AppGetHomeInformation': TypeInfo(TypeOf.Class, create:() => AppGetHomeInformation()),
    'AppGetSystemSettings': TypeInfo(TypeOf.Class, create:() => AppGetSystemSettings()),
    'AppNewAssistant': TypeInfo(TypeOf.Class, create:() => AppNewAssistant()),
    'NewDeviceToken': TypeInfo(TypeOf.Class, create:() => NewDeviceToken()),
    'AgentStateReport': TypeInfo(TypeOf.Class, create:() => AgentStateReport()),
    'BillingReport': TypeInfo(TypeOf.Class, create:() => BillingReport()),
    'CallCenterAbandonReport': TypeInfo(TypeOf.Class, create:() => CallCenterAbandonReport()),
    'CallCenterDetailReport': TypeInfo(TypeOf.Class, create:() => CallCenterDetailReport()),
    'CallCenterReport': TypeInfo(TypeOf.Class, create:() => CallCenterReport()),
    'CallHistoryReport': TypeInfo(TypeOf.Class, create:() => CallHistoryReport()),
    'CallOutcomeReport': TypeInfo(TypeOf.Class, create:() => CallOutcomeReport()),
    'CdrReport': TypeInfo(TypeOf.Class, create:() => CdrReport()),
    'DeleteReport': TypeInfo(TypeOf.Class, create:() => DeleteReport()),
    'DownloadReport': TypeInfo(TypeOf.Class, create:() => DownloadReport()),
    'EndpointsReport': TypeInfo(TypeOf.Class, create:() => EndpointsReport()),
    'ListReports': TypeInfo(TypeOf.Class, create:() => ListReports()),
    'MetricReport': TypeInfo(TypeOf.Class, create:() => MetricReport()),
    'SyncPhoneNumbersReport': TypeInfo(TypeOf.Class, create:() => SyncPhoneNumbersReport()),
    'AddConferenceMember': TypeInfo(TypeOf.Class, create:() => AddConferenceMember()),
    'AddToSessionLog': TypeInfo(TypeOf.Class, create:() => AddToSessionLog()),
    'DeleteChatMember': TypeInfo(TypeOf.Class, create:() => DeleteChatMember()),
    'DeleteSessions': TypeInfo(TypeOf.Class, create:() => DeleteSessions()),
    'EndSession': TypeInfo(TypeOf.Class, create:() => EndSession()),
    'GetActiveCalls': TypeInfo(TypeOf.Class, create:() => GetActiveCalls()),
    'GetActiveSessions': TypeInfo(TypeOf.Class, create:() => GetActiveSessions()),
    'GetMySessions': TypeInfo(TypeOf.Class, create:() => GetMySessions()),
    'GetSession': TypeInfo(TypeOf.Class, create:() => GetSession()),
    'GetSessionTranscript': TypeInfo(TypeOf.Class, create:() => GetSessionTranscript()),
    'HoldSession': TypeInfo(TypeOf.Class, create:() => HoldSession()),
    'InviteChatMember': TypeInfo(TypeOf.Class, create:() => InviteChatMember()),
    'ListSessions': TypeInfo(TypeOf.Class, create:() => ListSessions()),
    'NewOutgoingSession': TypeInfo(TypeOf.Class, create:() => NewOutgoingSession()),
    'NewSession': TypeInfo(TypeOf.Class, create:() => NewSession()),
    'PatchConferenceMember': TypeInfo(TypeOf.Class, create:() => PatchConferenceMember()),
    'PatchSession': TypeInfo(TypeOf.Class, create:() => PatchSession()),
    'RecordSession': TypeInfo(TypeOf.Class, create:() => RecordSession()),
    'RedirectSession': TypeInfo(TypeOf.Class, create:() => RedirectSession()),
    'RejectSession': TypeInfo(TypeOf.Class, create:() => RejectSession()),
    'SendSessionMessage': TypeInfo(TypeOf.Class, create:() => SendSessionMessage()),
    'StartConference': TypeInfo(TypeOf.Class, create:() => StartConference()),
    'GetGlobalSettings': TypeInfo(TypeOf.Class, create:() => GetGlobalSettings()),
    'GetSystemSettings': TypeInfo(TypeOf.Class, create:() => GetSystemSettings()),
    'ListDialingPermissions': TypeInfo(TypeOf.Class, create:() => ListDialingPermissions()),
    'ListLogEntries': TypeInfo(TypeOf.Class, create:() => ListLogEntries()),
    'PatchDialingPermissions': TypeInfo(TypeOf.Class, create:() => PatchDialingPermissions()),
    'PatchGlobalSettings': TypeInfo(TypeOf.Class, create:() => PatchGlobalSettings()),
    'PatchSystemSettings': TypeInfo(TypeOf.Class, create:() => PatchSystemSettings()),
    'GetDialingPermissions': TypeInfo(TypeOf.Class, create:() => GetDialingPermissions()),
    'ListUsers': TypeInfo(TypeOf.Class, create:() => ListUsers()),
    'NewUser': TypeInfo(TypeOf.Class, create:() => NewUser()),
    'PatchUser': TypeInfo(TypeOf.Class, create:() => PatchUser()),
    'GetUser': TypeInfo(TypeOf.Class, create:() => GetUser()),
    'DeleteUser': TypeInfo(TypeOf.Class, create:() => DeleteUser()),
    'List<EndpointName>': TypeInfo(TypeOf.Class, create:() => <EndpointName>[]),
    'List<CustomerBreadcrumb>': TypeInfo(TypeOf.Class, create:() => <CustomerBreadcrumb>[]),
    'List<String>': TypeInfo(TypeOf.Class, create:() => <String>[]),
    'List<Map<String,Value>>': TypeInfo(TypeOf.Class, create:() => <Map<String,Value>>[]),
    'List<AssistantTakeMessageField>': TypeInfo(TypeOf.Class, create:() => <AssistantTakeMessageField>[]),
    'List<AssistantWord>': TypeInfo(TypeOf.Class, create:() => <AssistantWord>[]),
    'List<AssistantLink>': TypeInfo(TypeOf.Class, create:() => <AssistantLink>[]),
    'List<AssistantContact>': TypeInfo(TypeOf.Class, create:() => <AssistantContact>[]),
    'List<AssistantIntegration>': TypeInfo(TypeOf.Class, create:() => <AssistantIntegration>[]),
    'List<DataField>': TypeInfo(TypeOf.Class, create:() => <DataField>[]),
    'List<Map<String,NodeParameter>>': TypeInfo(TypeOf.Class, create:() => <Map<String,NodeParameter>>[]),
    'List<SettingsPossibleValue>': TypeInfo(TypeOf.Class, create:() => <SettingsPossibleValue>[]),
    'List<SettingsField>': TypeInfo(TypeOf.Class, create:() => <SettingsField>[]),
    'List<int>': TypeInfo(TypeOf.Class, create:() => <int>[]),
    'List<ScheduleDay>': TypeInfo(TypeOf.Class, create:() => <ScheduleDay>[]),
    'Map<String,String>': TypeInfo(TypeOf.Class, create:() => Map<String,String>.from({})),
    'List<AISessionActionInfo>': TypeInfo(TypeOf.Class, create:() => <AISessionActionInfo>[]),
    'List<AIAccountUsage>': TypeInfo(TypeOf.Class, create:() => <AIAccountUsage>[]),
    'List<AICustomerUsage>': TypeInfo(TypeOf.Class, create:() => <AICustomerUsage>[]),
    'List<dynamic>': TypeInfo(TypeOf.Class, create:() => <dynamic>[]),
    'List<FileInfo>': TypeInfo(TypeOf.Class, create:() => <FileInfo>[]),
    'List<SettingsObject>': TypeInfo(TypeOf.Class, create:() => <SettingsObject>[]),
    'List<DashboardPermissions>': TypeInfo(TypeOf.Class, create:() => <DashboardPermissions>[]),
    'List<AppContact>': TypeInfo(TypeOf.Class, create:() => <AppContact>[]),
    'List<SchedulingRule>': TypeInfo(TypeOf.Class, create:() => <SchedulingRule>[]),
    'List<Tag>': TypeInfo(TypeOf.Class, create:() => <Tag>[]),
    'List<ScheduledFlow>': TypeInfo(TypeOf.Class, create:() => <ScheduledFlow>[]),
    'List<FlowRoles>': TypeInfo(TypeOf.Class, create:() => <FlowRoles>[]),
    'List<FlowNode>': TypeInfo(TypeOf.Class, create:() => <FlowNode>[]),
    'List<FlowParameter>': TypeInfo(TypeOf.Class, create:() => <FlowParameter>[]),
    'List<FlowExit>': TypeInfo(TypeOf.Class, create:() => <FlowExit>[]),
    'List<FlowInfo>': TypeInfo(TypeOf.Class, create:() => <FlowInfo>[]),
    'List<CustomerDataField>': TypeInfo(TypeOf.Class, create:() => <CustomerDataField>[]),
    'List<EndpointDataField>': TypeInfo(TypeOf.Class, create:() => <EndpointDataField>[]),
    'List<SystemSettingsField>': TypeInfo(TypeOf.Class, create:() => <SystemSettingsField>[]),
    'List<FlowChannels>': TypeInfo(TypeOf.Class, create:() => <FlowChannels>[]),
    'List<GetParameterField>': TypeInfo(TypeOf.Class, create:() => <GetParameterField>[]),
    'List<PackageFlow>': TypeInfo(TypeOf.Class, create:() => <PackageFlow>[]),
    'List<PackageFieldInfo>': TypeInfo(TypeOf.Class, create:() => <PackageFieldInfo>[]),
    'List<PackageResource>': TypeInfo(TypeOf.Class, create:() => <PackageResource>[]),
    'List<PackageConflict>': TypeInfo(TypeOf.Class, create:() => <PackageConflict>[]),
    'List<FlowMemberChange>': TypeInfo(TypeOf.Class, create:() => <FlowMemberChange>[]),
    'List<FlowNodeChange>': TypeInfo(TypeOf.Class, create:() => <FlowNodeChange>[]),
    'List<FlowTransitionChange>': TypeInfo(TypeOf.Class, create:() => <FlowTransitionChange>[]),
    'List<FlowNodeParameterChange>': TypeInfo(TypeOf.Class, create:() => <FlowNodeParameterChange>[]),
    'List<FlowParameterChange>': TypeInfo(TypeOf.Class, create:() => <FlowParameterChange>[]),
    'List<FlowExitChange>': TypeInfo(TypeOf.Class, create:() => <FlowExitChange>[]),
    'List<IntegrationFeatures>': TypeInfo(TypeOf.Class, create:() => <IntegrationFeatures>[]),
    'List<ConversationInfo>': TypeInfo(TypeOf.Class, create:() => <ConversationInfo>[]),
    'List<SessionLogInfo>': TypeInfo(TypeOf.Class, create:() => <SessionLogInfo>[]),
    'List<SessionMemberInfo>': TypeInfo(TypeOf.Class, create:() => <SessionMemberInfo>[]),
    'List<SessionInfo>': TypeInfo(TypeOf.Class, create:() => <SessionInfo>[]),
    'List<AppHomeCallMetric>': TypeInfo(TypeOf.Class, create:() => <AppHomeCallMetric>[]),
    'List<HostedSuiteCompletedForm>': TypeInfo(TypeOf.Class, create:() => <HostedSuiteCompletedForm>[]),
    'List<ReportInfo>': TypeInfo(TypeOf.Class, create:() => <ReportInfo>[]),
    'List<EmailAccount>': TypeInfo(TypeOf.Class, create:() => <EmailAccount>[]),
    'ListResponse<AccountInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<AccountInfo>()),
    'List<AccountInfo>': TypeInfo(TypeOf.Class, create:() => <AccountInfo>[]),
    'ListResponse<AddressInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<AddressInfo>()),
    'List<AddressInfo>': TypeInfo(TypeOf.Class, create:() => <AddressInfo>[]),
    'ListResponse<AISessionInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<AISessionInfo>()),
    'List<AISessionInfo>': TypeInfo(TypeOf.Class, create:() => <AISessionInfo>[]),
    'List<FileTypes>': TypeInfo(TypeOf.Class, create:() => <FileTypes>[]),
    'List<UsageRecordInfo>': TypeInfo(TypeOf.Class, create:() => <UsageRecordInfo>[]),
    'List<LiveAnswerCallbackTranscriptMessage>': TypeInfo(TypeOf.Class, create:() => <LiveAnswerCallbackTranscriptMessage>[]),
    'List<LiveAnswerCallbackAttachment>': TypeInfo(TypeOf.Class, create:() => <LiveAnswerCallbackAttachment>[]),
    'ListResponse<CustomerInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<CustomerInfo>()),
    'List<CustomerInfo>': TypeInfo(TypeOf.Class, create:() => <CustomerInfo>[]),
    'ListResponse<DuplicateEndpoints>': TypeInfo(TypeOf.Class, create:() => ListResponse<DuplicateEndpoints>()),
    'List<DuplicateEndpoints>': TypeInfo(TypeOf.Class, create:() => <DuplicateEndpoints>[]),
    'List<EndpointTypes>': TypeInfo(TypeOf.Class, create:() => <EndpointTypes>[]),
    'ListResponse<EndpointInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<EndpointInfo>()),
    'List<EndpointInfo>': TypeInfo(TypeOf.Class, create:() => <EndpointInfo>[]),
    'ListResponse<FileInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<FileInfo>()),
    'List<AvailableFlowNode>': TypeInfo(TypeOf.Class, create:() => <AvailableFlowNode>[]),
    'ListResponse<FlowInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<FlowInfo>()),
    'ListResponse<FlowRevisionInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<FlowRevisionInfo>()),
    'List<FlowRevisionInfo>': TypeInfo(TypeOf.Class, create:() => <FlowRevisionInfo>[]),
    'ListResponse<IntegrationInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<IntegrationInfo>()),
    'List<IntegrationInfo>': TypeInfo(TypeOf.Class, create:() => <IntegrationInfo>[]),
    'ListResponse<MessageInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<MessageInfo>()),
    'List<MessageInfo>': TypeInfo(TypeOf.Class, create:() => <MessageInfo>[]),
    'ListResponse<NotificationInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<NotificationInfo>()),
    'List<NotificationInfo>': TypeInfo(TypeOf.Class, create:() => <NotificationInfo>[]),
    'ListResponse<AvailablePhoneNumber>': TypeInfo(TypeOf.Class, create:() => ListResponse<AvailablePhoneNumber>()),
    'List<AvailablePhoneNumber>': TypeInfo(TypeOf.Class, create:() => <AvailablePhoneNumber>[]),
    'ListResponse<SessionInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<SessionInfo>()),
    'ListResponse<DialingPermissionsInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<DialingPermissionsInfo>()),
    'List<DialingPermissionsInfo>': TypeInfo(TypeOf.Class, create:() => <DialingPermissionsInfo>[]),
    'ListResponse<LogEntryInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<LogEntryInfo>()),
    'List<LogEntryInfo>': TypeInfo(TypeOf.Class, create:() => <LogEntryInfo>[]),
    'ListResponse<UserInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<UserInfo>()),
    'List<UserInfo>': TypeInfo(TypeOf.Class, create:() => <UserInfo>[]),
});

