<?php namespace dtos;
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
//InitializeCollections: False
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/


use DateTime;
use Exception;
use DateInterval;
use JsonSerializable;
use ServiceStack\{IReturn,IReturnVoid,IGet,IPost,IPut,IDelete,IPatch};
use ServiceStack\{ResponseStatus,ResponseError,ByteArray,JsonConverters,Returns};


/** @description An endpoint by its name */
// @Api(Description="An endpoint by its name")
class EndpointName implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the endpoint to show */
        // @ApiMember(Description="The name of the endpoint to show")
        /** @var string|null */
        public ?string $displayName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A value that several endpoints share */
// @Api(Description="A value that several endpoints share")
class DuplicateEndpoints implements JsonSerializable
{
    public function __construct(
        /** @description The value, in lower case */
        // @ApiMember(Description="The value, in lower case")
        /** @var string|null */
        public ?string $value=null,

        /** @description The endpoints that have it */
        // @ApiMember(Description="The endpoints that have it")
        /** @var array<EndpointName>|null */
        public ?array $endpoints=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['value'])) $this->value = $o['value'];
        if (isset($o['endpoints'])) $this->endpoints = JsonConverters::fromArray('EndpointName', $o['endpoints']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->value)) $o['value'] = $this->value;
        if (isset($this->endpoints)) $o['endpoints'] = JsonConverters::toArray('EndpointName', $this->endpoints);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Where a message goes */
enum MessageDirections : string
{
    case Incoming = 'Incoming';
    case Outgoing = 'Outgoing';
}

/** @description A text message */
// @Api(Description="A text message")
class MessageInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the message */
        // @ApiMember(Description="The ID of the message")
        /** @var string|null */
        public ?string $id=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The name of the endpoint to show */
        // @ApiMember(Description="The name of the endpoint to show")
        /** @var string|null */
        public ?string $endpointDisplayName=null,

        /** @description The date the message was sent */
        // @ApiMember(Description="The date the message was sent")
        /** @var string|null */
        public ?string $date=null,

        /** @description Incoming or outgoing */
        // @ApiMember(Description="Incoming or outgoing")
        /** @var MessageDirections|null */
        public ?MessageDirections $direction=null,

        /** @description The other party's address */
        // @ApiMember(Description="The other party's address")
        /** @var string|null */
        public ?string $otherAddress=null,

        /** @description Who sent the message */
        // @ApiMember(Description="Who sent the message")
        /** @var string|null */
        public ?string $sender=null,

        /** @description The text of the message */
        // @ApiMember(Description="The text of the message")
        /** @var string|null */
        public ?string $text=null,

        /** @description Whether the message is unread */
        // @ApiMember(Description="Whether the message is unread")
        /** @var bool */
        public bool $isUnread=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['endpointDisplayName'])) $this->endpointDisplayName = $o['endpointDisplayName'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['direction'])) $this->direction = JsonConverters::from('MessageDirections', $o['direction']);
        if (isset($o['otherAddress'])) $this->otherAddress = $o['otherAddress'];
        if (isset($o['sender'])) $this->sender = $o['sender'];
        if (isset($o['text'])) $this->text = $o['text'];
        if (isset($o['isUnread'])) $this->isUnread = $o['isUnread'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->endpointDisplayName)) $o['endpointDisplayName'] = $this->endpointDisplayName;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->direction)) $o['direction'] = JsonConverters::to('MessageDirections', $this->direction);
        if (isset($this->otherAddress)) $o['otherAddress'] = $this->otherAddress;
        if (isset($this->sender)) $o['sender'] = $this->sender;
        if (isset($this->text)) $o['text'] = $this->text;
        if (isset($this->isUnread)) $o['isUnread'] = $this->isUnread;
        return empty($o) ? new class(){} : $o;
    }
}

class EntityInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the object */
        // @ApiMember(Description="The ID of the object")
        /** @var string|null */
        public ?string $id=null,

        /** @description The date the object was created */
        // @ApiMember(Description="The date the object was created")
        /** @var string|null */
        public ?string $dateCreated=null,

        /** @description The date the object was last modified */
        // @ApiMember(Description="The date the object was last modified")
        /** @var string|null */
        public ?string $dateLastModified=null,

        /** @description The user that created this object */
        // @ApiMember(Description="The user that created this object")
        /** @var string|null */
        public ?string $createdBy=null,

        /** @description The user that last modified this object */
        // @ApiMember(Description="The user that last modified this object")
        /** @var string|null */
        public ?string $lastModifiedBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['dateLastModified'])) $this->dateLastModified = $o['dateLastModified'];
        if (isset($o['createdBy'])) $this->createdBy = $o['createdBy'];
        if (isset($o['lastModifiedBy'])) $this->lastModifiedBy = $o['lastModifiedBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->dateLastModified)) $o['dateLastModified'] = $this->dateLastModified;
        if (isset($this->createdBy)) $o['createdBy'] = $this->createdBy;
        if (isset($this->lastModifiedBy)) $o['lastModifiedBy'] = $this->lastModifiedBy;
        return empty($o) ? new class(){} : $o;
    }
}

class CustomerBreadcrumb implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How a notification is sent */
enum NotificationTypes : string
{
    case Email = 'Email';
    case Sms = 'Sms';
}

/** @description A notification that was sent */
// @Api(Description="A notification that was sent")
class NotificationInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The customers from the outermost to the one this belongs to */
        // @ApiMember(Description="The customers from the outermost to the one this belongs to")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description How the notification was sent */
        // @ApiMember(Description="How the notification was sent")
        /** @var NotificationTypes|null */
        public ?NotificationTypes $type=null,

        /** @description Who sent the notification */
        // @ApiMember(Description="Who sent the notification")
        /** @var string|null */
        public ?string $from=null,

        /** @description Who it was sent to */
        // @ApiMember(Description="Who it was sent to")
        /** @var string|null */
        public ?string $to=null,

        /** @description The subject of the notification */
        // @ApiMember(Description="The subject of the notification")
        /** @var string|null */
        public ?string $subject=null,

        /** @description The text of the notification */
        // @ApiMember(Description="The text of the notification")
        /** @var string|null */
        public ?string $body=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['type'])) $this->type = JsonConverters::from('NotificationTypes', $o['type']);
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['subject'])) $this->subject = $o['subject'];
        if (isset($o['body'])) $this->body = $o['body'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->type)) $o['type'] = JsonConverters::to('NotificationTypes', $this->type);
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->subject)) $o['subject'] = $this->subject;
        if (isset($this->body)) $o['body'] = $this->body;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A number that can be bought */
// @Api(Description="A number that can be bought")
class AvailablePhoneNumber implements JsonSerializable
{
    public function __construct(
        /** @description The phone number (E.164) */
        // @ApiMember(Description="The phone number (E.164)")
        /** @var string|null */
        public ?string $phoneNumber=null,

        /** @description The number as people write it */
        // @ApiMember(Description="The number as people write it")
        /** @var string|null */
        public ?string $friendlyName=null,

        /** @description The city */
        // @ApiMember(Description="The city")
        /** @var string|null */
        public ?string $locality=null,

        /** @description The state or province */
        // @ApiMember(Description="The state or province")
        /** @var string|null */
        public ?string $region=null,

        /** @description The postal code */
        // @ApiMember(Description="The postal code")
        /** @var string|null */
        public ?string $postalCode=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCountry=null,

        /** @description Whether the number is for faxes */
        // @ApiMember(Description="Whether the number is for faxes")
        /** @var bool */
        public bool $isFax=false,

        /** @description Whether callers pay nothing */
        // @ApiMember(Description="Whether callers pay nothing")
        /** @var bool */
        public bool $isTollFree=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['phoneNumber'])) $this->phoneNumber = $o['phoneNumber'];
        if (isset($o['friendlyName'])) $this->friendlyName = $o['friendlyName'];
        if (isset($o['locality'])) $this->locality = $o['locality'];
        if (isset($o['region'])) $this->region = $o['region'];
        if (isset($o['postalCode'])) $this->postalCode = $o['postalCode'];
        if (isset($o['isoCountry'])) $this->isoCountry = $o['isoCountry'];
        if (isset($o['isFax'])) $this->isFax = $o['isFax'];
        if (isset($o['isTollFree'])) $this->isTollFree = $o['isTollFree'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->phoneNumber)) $o['phoneNumber'] = $this->phoneNumber;
        if (isset($this->friendlyName)) $o['friendlyName'] = $this->friendlyName;
        if (isset($this->locality)) $o['locality'] = $this->locality;
        if (isset($this->region)) $o['region'] = $this->region;
        if (isset($this->postalCode)) $o['postalCode'] = $this->postalCode;
        if (isset($this->isoCountry)) $o['isoCountry'] = $this->isoCountry;
        if (isset($this->isFax)) $o['isFax'] = $this->isFax;
        if (isset($this->isTollFree)) $o['isTollFree'] = $this->isTollFree;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Something that was changed or done */
// @Api(Description="Something that was changed or done")
class LogEntryInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The customers from the outermost to the one this belongs to */
        // @ApiMember(Description="The customers from the outermost to the one this belongs to")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description The name of the user who did it */
        // @ApiMember(Description="The name of the user who did it")
        /** @var string|null */
        public ?string $userName=null,

        /** @description What happened */
        // @ApiMember(Description="What happened")
        /** @var string|null */
        public ?string $description=null,

        /** @description The name of the operation or command that did it */
        // @ApiMember(Description="The name of the operation or command that did it")
        /** @var string|null */
        public ?string $action=null,

        /** @description The ID of what was changed */
        // @ApiMember(Description="The ID of what was changed")
        /** @var string|null */
        public ?string $subjectId=null,

        /** @description The ID of the user who did it */
        // @ApiMember(Description="The ID of the user who did it")
        /** @var string|null */
        public ?string $userId=null,

        /** @description The address it was done from; the command line has none */
        // @ApiMember(Description="The address it was done from; the command line has none")
        /** @var string|null */
        public ?string $address=null,

        /** @description The ID of the request, as in its X-Request-Id header and in the server's own log */
        // @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
        /** @var string|null */
        public ?string $requestId=null,

        /** @description The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added */
        // @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
        /** @var array<string,mixed>|null */
        public ?array $before=null,

        /** @description The members that changed, as they are since; all members of something that is new */
        // @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
        /** @var array<string,mixed>|null */
        public ?array $after=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['action'])) $this->action = $o['action'];
        if (isset($o['subjectId'])) $this->subjectId = $o['subjectId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['requestId'])) $this->requestId = $o['requestId'];
        if (isset($o['before'])) $this->before = $o['before'];
        if (isset($o['after'])) $this->after = $o['after'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->action)) $o['action'] = $this->action;
        if (isset($this->subjectId)) $o['subjectId'] = $this->subjectId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->requestId)) $o['requestId'] = $this->requestId;
        if (isset($this->before)) $o['before'] = $this->before;
        if (isset($this->after)) $o['after'] = $this->after;
        return empty($o) ? new class(){} : $o;
    }
}

enum SortOrders : string
{
    case Ascend = 'Ascend';
    case Descend = 'Descend';
}

/**
 * @template T
 */
class ListRequest implements IGet, JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): ListRequest {
        $to = new ListRequest();
        $to->genericArgs = $genericArgs;
        return $to;
    }

    public function __construct(
        /** @description The page of data to retrieve */
        // @ApiMember(Description="The page of data to retrieve")
        /** @var int */
        public int $page=0,

        /** @description If you want all objects to be returned. This should be used with care */
        // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
        /** @var bool */
        public bool $all=false,

        /** @description The number per page to retrieve */
        // @ApiMember(Description="The number per page to retrieve")
        /** @var int */
        public int $countPerPage=0,

        /** @description Specific IDs */
        // @ApiMember(Description="Specific IDs")
        /** @var array<string>|null */
        public ?array $specificIds=null,

        /** @description Specify a sort field */
        // @ApiMember(Description="Specify a sort field")
        /** @var string|null */
        public ?string $sortField=null,

        /** @description Specify a sort order */
        // @ApiMember(Description="Specify a sort order")
        /** @var SortOrders|null */
        public ?SortOrders $sortOrder=null,

        /** @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
        // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
        /** @var bool */
        public bool $simplifiedPaging=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['page'])) $this->page = $o['page'];
        if (isset($o['all'])) $this->all = $o['all'];
        if (isset($o['countPerPage'])) $this->countPerPage = $o['countPerPage'];
        if (isset($o['specificIds'])) $this->specificIds = JsonConverters::fromArray('string', $o['specificIds']);
        if (isset($o['sortField'])) $this->sortField = $o['sortField'];
        if (isset($o['sortOrder'])) $this->sortOrder = JsonConverters::from('SortOrders', $o['sortOrder']);
        if (isset($o['simplifiedPaging'])) $this->simplifiedPaging = $o['simplifiedPaging'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->page)) $o['page'] = $this->page;
        if (isset($this->all)) $o['all'] = $this->all;
        if (isset($this->countPerPage)) $o['countPerPage'] = $this->countPerPage;
        if (isset($this->specificIds)) $o['specificIds'] = JsonConverters::toArray('string', $this->specificIds);
        if (isset($this->sortField)) $o['sortField'] = $this->sortField;
        if (isset($this->sortOrder)) $o['sortOrder'] = JsonConverters::to('SortOrders', $this->sortOrder);
        if (isset($this->simplifiedPaging)) $o['simplifiedPaging'] = $this->simplifiedPaging;
        return empty($o) ? new class(){} : $o;
    }
}

class BillingItem implements JsonSerializable
{
    public function __construct(
        /** @var float */
        public float $baseCost=0.0,
        /** @var float */
        public float $rawUnitMultiplier=0.0,
        /** @var float */
        public float $unitCost=0.0,
        /** @var int */
        public int $allowance=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['baseCost'])) $this->baseCost = $o['baseCost'];
        if (isset($o['rawUnitMultiplier'])) $this->rawUnitMultiplier = $o['rawUnitMultiplier'];
        if (isset($o['unitCost'])) $this->unitCost = $o['unitCost'];
        if (isset($o['allowance'])) $this->allowance = $o['allowance'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->baseCost)) $o['baseCost'] = $this->baseCost;
        if (isset($this->rawUnitMultiplier)) $o['rawUnitMultiplier'] = $this->rawUnitMultiplier;
        if (isset($this->unitCost)) $o['unitCost'] = $this->unitCost;
        if (isset($this->allowance)) $o['allowance'] = $this->allowance;
        return empty($o) ? new class(){} : $o;
    }
}

class BillingSettings implements JsonSerializable
{
    public function __construct(
        /** @var BillingItem|null */
        public ?BillingItem $base=null,
        /** @var BillingItem|null */
        public ?BillingItem $localNumbers=null,
        /** @var BillingItem|null */
        public ?BillingItem $tollFreeNumbers=null,
        /** @var BillingItem|null */
        public ?BillingItem $inboundVoiceCalls=null,
        /** @var BillingItem|null */
        public ?BillingItem $outboundVoiceCalls=null,
        /** @var BillingItem|null */
        public ?BillingItem $inboundFaxes=null,
        /** @var BillingItem|null */
        public ?BillingItem $outboundFaxes=null,
        /** @var BillingItem|null */
        public ?BillingItem $inboundSmsMessages=null,
        /** @var BillingItem|null */
        public ?BillingItem $outboundSmsMessages=null,
        /** @var BillingItem|null */
        public ?BillingItem $aiInsights=null,
        /** @var BillingItem|null */
        public ?BillingItem $aiLiveMinutes=null,
        /** @var BillingItem|null */
        public ?BillingItem $aiMessages=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['base'])) $this->base = JsonConverters::from('BillingItem', $o['base']);
        if (isset($o['localNumbers'])) $this->localNumbers = JsonConverters::from('BillingItem', $o['localNumbers']);
        if (isset($o['tollFreeNumbers'])) $this->tollFreeNumbers = JsonConverters::from('BillingItem', $o['tollFreeNumbers']);
        if (isset($o['inboundVoiceCalls'])) $this->inboundVoiceCalls = JsonConverters::from('BillingItem', $o['inboundVoiceCalls']);
        if (isset($o['outboundVoiceCalls'])) $this->outboundVoiceCalls = JsonConverters::from('BillingItem', $o['outboundVoiceCalls']);
        if (isset($o['inboundFaxes'])) $this->inboundFaxes = JsonConverters::from('BillingItem', $o['inboundFaxes']);
        if (isset($o['outboundFaxes'])) $this->outboundFaxes = JsonConverters::from('BillingItem', $o['outboundFaxes']);
        if (isset($o['inboundSmsMessages'])) $this->inboundSmsMessages = JsonConverters::from('BillingItem', $o['inboundSmsMessages']);
        if (isset($o['outboundSmsMessages'])) $this->outboundSmsMessages = JsonConverters::from('BillingItem', $o['outboundSmsMessages']);
        if (isset($o['aiInsights'])) $this->aiInsights = JsonConverters::from('BillingItem', $o['aiInsights']);
        if (isset($o['aiLiveMinutes'])) $this->aiLiveMinutes = JsonConverters::from('BillingItem', $o['aiLiveMinutes']);
        if (isset($o['aiMessages'])) $this->aiMessages = JsonConverters::from('BillingItem', $o['aiMessages']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->base)) $o['base'] = JsonConverters::to('BillingItem', $this->base);
        if (isset($this->localNumbers)) $o['localNumbers'] = JsonConverters::to('BillingItem', $this->localNumbers);
        if (isset($this->tollFreeNumbers)) $o['tollFreeNumbers'] = JsonConverters::to('BillingItem', $this->tollFreeNumbers);
        if (isset($this->inboundVoiceCalls)) $o['inboundVoiceCalls'] = JsonConverters::to('BillingItem', $this->inboundVoiceCalls);
        if (isset($this->outboundVoiceCalls)) $o['outboundVoiceCalls'] = JsonConverters::to('BillingItem', $this->outboundVoiceCalls);
        if (isset($this->inboundFaxes)) $o['inboundFaxes'] = JsonConverters::to('BillingItem', $this->inboundFaxes);
        if (isset($this->outboundFaxes)) $o['outboundFaxes'] = JsonConverters::to('BillingItem', $this->outboundFaxes);
        if (isset($this->inboundSmsMessages)) $o['inboundSmsMessages'] = JsonConverters::to('BillingItem', $this->inboundSmsMessages);
        if (isset($this->outboundSmsMessages)) $o['outboundSmsMessages'] = JsonConverters::to('BillingItem', $this->outboundSmsMessages);
        if (isset($this->aiInsights)) $o['aiInsights'] = JsonConverters::to('BillingItem', $this->aiInsights);
        if (isset($this->aiLiveMinutes)) $o['aiLiveMinutes'] = JsonConverters::to('BillingItem', $this->aiLiveMinutes);
        if (isset($this->aiMessages)) $o['aiMessages'] = JsonConverters::to('BillingItem', $this->aiMessages);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What a device is */
enum DeviceTypes : string
{
    case Web = 'Web';
    case iOS = 'iOS';
    case Android = 'Android';
}

/** @description What a file is */
enum FileTypes : string
{
    case Upload = 'Upload';
    case VoiceMessage = 'VoiceMessage';
    case CallRecording = 'CallRecording';
    case Fax = 'Fax';
    case Attachment = 'Attachment';
    case FaxOutgoing = 'FaxOutgoing';
    case LiveAnswerRecording = 'LiveAnswerRecording';
}

/** @description One thing said in a conversation */
// @Api(Description="One thing said in a conversation")
class LiveAnswerCallbackTranscriptMessage implements JsonSerializable
{
    public function __construct(
        /** @description The moment it was said */
        // @ApiMember(Description="The moment it was said")
        /** @var DateTime|null */
        public ?DateTime $date=null,

        /** @description The role of the speaker */
        // @ApiMember(Description="The role of the speaker")
        /** @var string|null */
        public ?string $role=null,

        /** @description The name of the sender */
        // @ApiMember(Description="The name of the sender")
        /** @var string|null */
        public ?string $senderName=null,

        /** @description The name of the receiver */
        // @ApiMember(Description="The name of the receiver")
        /** @var string|null */
        public ?string $targetName=null,

        /** @description The name of the function that was called */
        // @ApiMember(Description="The name of the function that was called")
        /** @var string|null */
        public ?string $functionName=null,

        /** @description The arguments of the function (JSON) */
        // @ApiMember(Description="The arguments of the function (JSON)")
        /** @var string|null */
        public ?string $functionArgs=null,

        /** @description What was said */
        // @ApiMember(Description="What was said")
        /** @var string|null */
        public ?string $content=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['date'])) $this->date = JsonConverters::from('DateTime', $o['date']);
        if (isset($o['role'])) $this->role = $o['role'];
        if (isset($o['senderName'])) $this->senderName = $o['senderName'];
        if (isset($o['targetName'])) $this->targetName = $o['targetName'];
        if (isset($o['functionName'])) $this->functionName = $o['functionName'];
        if (isset($o['functionArgs'])) $this->functionArgs = $o['functionArgs'];
        if (isset($o['content'])) $this->content = $o['content'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = JsonConverters::to('DateTime', $this->date);
        if (isset($this->role)) $o['role'] = $this->role;
        if (isset($this->senderName)) $o['senderName'] = $this->senderName;
        if (isset($this->targetName)) $o['targetName'] = $this->targetName;
        if (isset($this->functionName)) $o['functionName'] = $this->functionName;
        if (isset($this->functionArgs)) $o['functionArgs'] = $this->functionArgs;
        if (isset($this->content)) $o['content'] = $this->content;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A file that came with a conversation */
// @Api(Description="A file that came with a conversation")
class LiveAnswerCallbackAttachment implements JsonSerializable
{
    public function __construct(
        /** @description The name of the file */
        // @ApiMember(Description="The name of the file")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description The content type */
        // @ApiMember(Description="The content type")
        /** @var string|null */
        public ?string $contentType=null,

        /** @description Where the bytes are */
        // @ApiMember(Description="Where the bytes are")
        /** @var string|null */
        public ?string $uri=null,

        /** @description The bytes (base64) */
        // @ApiMember(Description="The bytes (base64)")
        /** @var string|null */
        public ?string $data=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['uri'])) $this->uri = $o['uri'];
        if (isset($o['data'])) $this->data = $o['data'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->uri)) $o['uri'] = $this->uri;
        if (isset($this->data)) $o['data'] = $this->data;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What the carrier posts to a callback */
// @Api(Description="What the carrier posts to a callback")
class TwilioRequestBase implements JsonSerializable
{
    public function __construct(
        /** @description The carrier's ID of the call */
        // @ApiMember(Description="The carrier's ID of the call")
        /** @var string|null */
        public ?string $callSid=null,

        /** @description The carrier's ID of the account */
        // @ApiMember(Description="The carrier's ID of the account")
        /** @var string|null */
        public ?string $accountSid=null,

        /** @description The number or address of the sender */
        // @ApiMember(Description="The number or address of the sender")
        /** @var string|null */
        public ?string $from=null,

        /** @description The number or address of the receiver */
        // @ApiMember(Description="The number or address of the receiver")
        /** @var string|null */
        public ?string $to=null,

        /** @description The state of the call */
        // @ApiMember(Description="The state of the call")
        /** @var string|null */
        public ?string $callStatus=null,

        /** @description The version of the carrier API */
        // @ApiMember(Description="The version of the carrier API")
        /** @var string|null */
        public ?string $apiVersion=null,

        /** @description The direction of the call */
        // @ApiMember(Description="The direction of the call")
        /** @var string|null */
        public ?string $direction=null,

        /** @description The number the call was forwarded from */
        // @ApiMember(Description="The number the call was forwarded from")
        /** @var string|null */
        public ?string $forwardedFrom=null,

        /** @description The name of the caller */
        // @ApiMember(Description="The name of the caller")
        /** @var string|null */
        public ?string $callerName=null,

        /** @description The carrier's ID of the call that made this one */
        // @ApiMember(Description="The carrier's ID of the call that made this one")
        /** @var string|null */
        public ?string $parentCallSid=null,

        /** @description How far the caller ID was verified (STIR/SHAKEN) */
        // @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
        /** @var string|null */
        public ?string $stirVerstat=null,

        /** @description The number that was called */
        // @ApiMember(Description="The number that was called")
        /** @var string|null */
        public ?string $called=null,

        /** @description The postal code of the called number */
        // @ApiMember(Description="The postal code of the called number")
        /** @var string|null */
        public ?string $calledZip=null,

        /** @description The city of the called number */
        // @ApiMember(Description="The city of the called number")
        /** @var string|null */
        public ?string $calledCity=null,

        /** @description The state or province of the called number */
        // @ApiMember(Description="The state or province of the called number")
        /** @var string|null */
        public ?string $calledState=null,

        /** @description The country of the called number */
        // @ApiMember(Description="The country of the called number")
        /** @var string|null */
        public ?string $calledCountry=null,

        /** @description The number of the caller */
        // @ApiMember(Description="The number of the caller")
        /** @var string|null */
        public ?string $caller=null,

        /** @description The city of the caller */
        // @ApiMember(Description="The city of the caller")
        /** @var string|null */
        public ?string $callerCity=null,

        /** @description The state or province of the caller */
        // @ApiMember(Description="The state or province of the caller")
        /** @var string|null */
        public ?string $callerState=null,

        /** @description The postal code of the caller */
        // @ApiMember(Description="The postal code of the caller")
        /** @var string|null */
        public ?string $callerZip=null,

        /** @description The country of the caller */
        // @ApiMember(Description="The country of the caller")
        /** @var string|null */
        public ?string $callerCountry=null,

        /** @description The city of the sender */
        // @ApiMember(Description="The city of the sender")
        /** @var string|null */
        public ?string $fromCity=null,

        /** @description The state or province of the sender */
        // @ApiMember(Description="The state or province of the sender")
        /** @var string|null */
        public ?string $fromState=null,

        /** @description The postal code of the sender */
        // @ApiMember(Description="The postal code of the sender")
        /** @var string|null */
        public ?string $fromZip=null,

        /** @description The country of the sender */
        // @ApiMember(Description="The country of the sender")
        /** @var string|null */
        public ?string $fromCountry=null,

        /** @description The city of the receiver */
        // @ApiMember(Description="The city of the receiver")
        /** @var string|null */
        public ?string $toCity=null,

        /** @description The state or province of the receiver */
        // @ApiMember(Description="The state or province of the receiver")
        /** @var string|null */
        public ?string $toState=null,

        /** @description The postal code of the receiver */
        // @ApiMember(Description="The postal code of the receiver")
        /** @var string|null */
        public ?string $toZip=null,

        /** @description The country of the receiver */
        // @ApiMember(Description="The country of the receiver")
        /** @var string|null */
        public ?string $toCountry=null,

        /** @description The carrier's ID of the message */
        // @ApiMember(Description="The carrier's ID of the message")
        /** @var string|null */
        public ?string $messageSid=null,

        /** @description The carrier's ID of the text message */
        // @ApiMember(Description="The carrier's ID of the text message")
        /** @var string|null */
        public ?string $smsId=null,

        /** @description The carrier's ID of the messaging service */
        // @ApiMember(Description="The carrier's ID of the messaging service")
        /** @var string|null */
        public ?string $messagingServiceSid=null,

        /** @description The text of the message */
        // @ApiMember(Description="The text of the message")
        /** @var string|null */
        public ?string $body=null,

        /** @description How many attachments there are */
        // @ApiMember(Description="How many attachments there are")
        /** @var int */
        public int $numMedia=0,

        /** @description The content type of the first attachment */
        // @ApiMember(Description="The content type of the first attachment")
        /** @var string|null */
        public ?string $mediaContentType0=null,

        /** @description The URL of the first attachment */
        // @ApiMember(Description="The URL of the first attachment")
        /** @var string|null */
        public ?string $mediaUrl0=null,

        /** @description The content type of the second attachment */
        // @ApiMember(Description="The content type of the second attachment")
        /** @var string|null */
        public ?string $mediaContentType1=null,

        /** @description The URL of the second attachment */
        // @ApiMember(Description="The URL of the second attachment")
        /** @var string|null */
        public ?string $mediaUrl1=null,

        /** @description The content type of the third attachment */
        // @ApiMember(Description="The content type of the third attachment")
        /** @var string|null */
        public ?string $mediaContentType2=null,

        /** @description The URL of the third attachment */
        // @ApiMember(Description="The URL of the third attachment")
        /** @var string|null */
        public ?string $mediaUrl2=null,

        /** @description The position of the chat message in its channel */
        // @ApiMember(Description="The position of the chat message in its channel")
        /** @var int */
        public int $index=0,

        /** @description The carrier's ID of the chat service */
        // @ApiMember(Description="The carrier's ID of the chat service")
        /** @var string|null */
        public ?string $instanceSid=null,

        /** @description The type of the event */
        // @ApiMember(Description="The type of the event")
        /** @var string|null */
        public ?string $eventType=null,

        /** @description The carrier's ID of the chat channel */
        // @ApiMember(Description="The carrier's ID of the chat channel")
        /** @var string|null */
        public ?string $channelSid=null,

        /** @description The attributes of the chat message (JSON) */
        // @ApiMember(Description="The attributes of the chat message (JSON)")
        /** @var string|null */
        public ?string $attributes=null,

        /** @description The identity of the chat client */
        // @ApiMember(Description="The identity of the chat client")
        /** @var string|null */
        public ?string $clientIdentity=null,

        /** @description The content type of the medium */
        // @ApiMember(Description="The content type of the medium")
        /** @var string|null */
        public ?string $mediaContentType=null,

        /** @description The carrier's ID of the medium */
        // @ApiMember(Description="The carrier's ID of the medium")
        /** @var string|null */
        public ?string $mediaSid=null,

        /** @description The identity at the carrier */
        // @ApiMember(Description="The identity at the carrier")
        /** @var string|null */
        public ?string $identity=null,

        /** @description The digits that were pressed */
        // @ApiMember(Description="The digits that were pressed")
        /** @var string|null */
        public ?string $digits=null,

        /** @description What the caller said */
        // @ApiMember(Description="What the caller said")
        /** @var string|null */
        public ?string $speechResult=null,

        /** @description How sure the speech recognition is (0 to 1) */
        // @ApiMember(Description="How sure the speech recognition is (0 to 1)")
        /** @var float */
        public float $confidence=0.0,

        /** @description The length of the call in seconds */
        // @ApiMember(Description="The length of the call in seconds")
        /** @var int */
        public int $callDuration=0,

        /** @description The URL of the recording */
        // @ApiMember(Description="The URL of the recording")
        /** @var string|null */
        public ?string $recordingUrl=null,

        /** @description The carrier's ID of the recording */
        // @ApiMember(Description="The carrier's ID of the recording")
        /** @var string|null */
        public ?string $recordingSid=null,

        /** @description The length of the recording in seconds */
        // @ApiMember(Description="The length of the recording in seconds")
        /** @var int */
        public int $recordingDuration=0,

        /** @description The state of the recording */
        // @ApiMember(Description="The state of the recording")
        /** @var string|null */
        public ?string $recordingStatus=null,

        /** @description The carrier's ID of the transcription */
        // @ApiMember(Description="The carrier's ID of the transcription")
        /** @var string|null */
        public ?string $transcriptionSid=null,

        /** @description The text of the transcription */
        // @ApiMember(Description="The text of the transcription")
        /** @var string|null */
        public ?string $transcriptionText=null,

        /** @description The URL of the transcription */
        // @ApiMember(Description="The URL of the transcription")
        /** @var string|null */
        public ?string $transcriptionUrl=null,

        /** @description The state of the transcription */
        // @ApiMember(Description="The state of the transcription")
        /** @var string|null */
        public ?string $transcriptionStatus=null,

        /** @description The outcome of the dialed call */
        // @ApiMember(Description="The outcome of the dialed call")
        /** @var string|null */
        public ?string $dialCallStatus=null,

        /** @description The carrier's ID of the dialed call */
        // @ApiMember(Description="The carrier's ID of the dialed call")
        /** @var string|null */
        public ?string $dialCallSid=null,

        /** @description The length of the dialed call in seconds */
        // @ApiMember(Description="The length of the dialed call in seconds")
        /** @var int */
        public int $dialCallDuration=0,

        /** @description Whether the dialed party was connected */
        // @ApiMember(Description="Whether the dialed party was connected")
        /** @var bool */
        public bool $dialBridged=false,

        /** @description How the call left the queue */
        // @ApiMember(Description="How the call left the queue")
        /** @var string|null */
        public ?string $queueResult=null,

        /** @description The carrier's ID of the queue */
        // @ApiMember(Description="The carrier's ID of the queue")
        /** @var string|null */
        public ?string $queueSid=null,

        /** @description Seconds the call spent in the queue */
        // @ApiMember(Description="Seconds the call spent in the queue")
        /** @var int */
        public int $queueTime=0,

        /** @description The carrier's ID of the conference */
        // @ApiMember(Description="The carrier's ID of the conference")
        /** @var string|null */
        public ?string $conferenceSid=null,

        /** @description The name of the conference */
        // @ApiMember(Description="The name of the conference")
        /** @var string|null */
        public ?string $friendlyName=null,

        /** @description The event reported */
        // @ApiMember(Description="The event reported")
        /** @var string|null */
        public ?string $statusCallbackEvent=null,

        /** @description Whether the party is muted */
        // @ApiMember(Description="Whether the party is muted")
        /** @var bool */
        public bool $muted=false,

        /** @description Whether the party is on hold */
        // @ApiMember(Description="Whether the party is on hold")
        /** @var bool */
        public bool $hold=false,

        /** @description Whether the conference ends when this party leaves */
        // @ApiMember(Description="Whether the conference ends when this party leaves")
        /** @var bool */
        public bool $endConferenceOnExit=false,

        /** @description Whether the conference starts when this party enters */
        // @ApiMember(Description="Whether the conference starts when this party enters")
        /** @var bool */
        public bool $startConferenceOnEnter=false,

        /** @description The name of the event */
        // @ApiMember(Description="The name of the event")
        /** @var string|null */
        public ?string $eventName=null,

        /** @description The carrier's ID of the assistant */
        // @ApiMember(Description="The carrier's ID of the assistant")
        /** @var string|null */
        public ?string $assistantSid=null,

        /** @description The carrier's ID of the dialogue */
        // @ApiMember(Description="The carrier's ID of the dialogue")
        /** @var string|null */
        public ?string $dialogueSid=null,

        /** @description Who talks to the assistant */
        // @ApiMember(Description="Who talks to the assistant")
        /** @var string|null */
        public ?string $userIdentifier=null,

        /** @description What the user said last */
        // @ApiMember(Description="What the user said last")
        /** @var string|null */
        public ?string $currentInput=null,

        /** @description The assistant's current task */
        // @ApiMember(Description="The assistant's current task")
        /** @var string|null */
        public ?string $currentTask=null,

        /** @description The URL of the dialogue */
        // @ApiMember(Description="The URL of the dialogue")
        /** @var string|null */
        public ?string $dialoguePayloadUrl=null,

        /** @description What the assistant remembers (JSON) */
        // @ApiMember(Description="What the assistant remembers (JSON)")
        /** @var string|null */
        public ?string $memory=null,

        /** @description The channel of the assistant */
        // @ApiMember(Description="The channel of the assistant")
        /** @var string|null */
        public ?string $channel=null,

        /** @description The carrier's ID of the fax */
        // @ApiMember(Description="The carrier's ID of the fax")
        /** @var string|null */
        public ?string $faxSid=null,

        /** @description The state of the fax */
        // @ApiMember(Description="The state of the fax")
        /** @var string|null */
        public ?string $faxStatus=null,

        /** @description How many pages the fax has */
        // @ApiMember(Description="How many pages the fax has")
        /** @var int */
        public int $numPages=0,

        /** @description The URL of the medium */
        // @ApiMember(Description="The URL of the medium")
        /** @var string|null */
        public ?string $mediaUrl=null,

        /** @description The carrier's code of the error */
        // @ApiMember(Description="The carrier's code of the error")
        /** @var string|null */
        public ?string $errorCode=null,

        /** @description What went wrong */
        // @ApiMember(Description="What went wrong")
        /** @var string|null */
        public ?string $errorMessage=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['accountSid'])) $this->accountSid = $o['accountSid'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['callStatus'])) $this->callStatus = $o['callStatus'];
        if (isset($o['apiVersion'])) $this->apiVersion = $o['apiVersion'];
        if (isset($o['direction'])) $this->direction = $o['direction'];
        if (isset($o['forwardedFrom'])) $this->forwardedFrom = $o['forwardedFrom'];
        if (isset($o['callerName'])) $this->callerName = $o['callerName'];
        if (isset($o['parentCallSid'])) $this->parentCallSid = $o['parentCallSid'];
        if (isset($o['stirVerstat'])) $this->stirVerstat = $o['stirVerstat'];
        if (isset($o['called'])) $this->called = $o['called'];
        if (isset($o['calledZip'])) $this->calledZip = $o['calledZip'];
        if (isset($o['calledCity'])) $this->calledCity = $o['calledCity'];
        if (isset($o['calledState'])) $this->calledState = $o['calledState'];
        if (isset($o['calledCountry'])) $this->calledCountry = $o['calledCountry'];
        if (isset($o['caller'])) $this->caller = $o['caller'];
        if (isset($o['callerCity'])) $this->callerCity = $o['callerCity'];
        if (isset($o['callerState'])) $this->callerState = $o['callerState'];
        if (isset($o['callerZip'])) $this->callerZip = $o['callerZip'];
        if (isset($o['callerCountry'])) $this->callerCountry = $o['callerCountry'];
        if (isset($o['fromCity'])) $this->fromCity = $o['fromCity'];
        if (isset($o['fromState'])) $this->fromState = $o['fromState'];
        if (isset($o['fromZip'])) $this->fromZip = $o['fromZip'];
        if (isset($o['fromCountry'])) $this->fromCountry = $o['fromCountry'];
        if (isset($o['toCity'])) $this->toCity = $o['toCity'];
        if (isset($o['toState'])) $this->toState = $o['toState'];
        if (isset($o['toZip'])) $this->toZip = $o['toZip'];
        if (isset($o['toCountry'])) $this->toCountry = $o['toCountry'];
        if (isset($o['messageSid'])) $this->messageSid = $o['messageSid'];
        if (isset($o['smsId'])) $this->smsId = $o['smsId'];
        if (isset($o['messagingServiceSid'])) $this->messagingServiceSid = $o['messagingServiceSid'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['numMedia'])) $this->numMedia = $o['numMedia'];
        if (isset($o['mediaContentType0'])) $this->mediaContentType0 = $o['mediaContentType0'];
        if (isset($o['mediaUrl0'])) $this->mediaUrl0 = $o['mediaUrl0'];
        if (isset($o['mediaContentType1'])) $this->mediaContentType1 = $o['mediaContentType1'];
        if (isset($o['mediaUrl1'])) $this->mediaUrl1 = $o['mediaUrl1'];
        if (isset($o['mediaContentType2'])) $this->mediaContentType2 = $o['mediaContentType2'];
        if (isset($o['mediaUrl2'])) $this->mediaUrl2 = $o['mediaUrl2'];
        if (isset($o['index'])) $this->index = $o['index'];
        if (isset($o['instanceSid'])) $this->instanceSid = $o['instanceSid'];
        if (isset($o['eventType'])) $this->eventType = $o['eventType'];
        if (isset($o['channelSid'])) $this->channelSid = $o['channelSid'];
        if (isset($o['attributes'])) $this->attributes = $o['attributes'];
        if (isset($o['clientIdentity'])) $this->clientIdentity = $o['clientIdentity'];
        if (isset($o['mediaContentType'])) $this->mediaContentType = $o['mediaContentType'];
        if (isset($o['mediaSid'])) $this->mediaSid = $o['mediaSid'];
        if (isset($o['identity'])) $this->identity = $o['identity'];
        if (isset($o['digits'])) $this->digits = $o['digits'];
        if (isset($o['speechResult'])) $this->speechResult = $o['speechResult'];
        if (isset($o['confidence'])) $this->confidence = $o['confidence'];
        if (isset($o['callDuration'])) $this->callDuration = $o['callDuration'];
        if (isset($o['recordingUrl'])) $this->recordingUrl = $o['recordingUrl'];
        if (isset($o['recordingSid'])) $this->recordingSid = $o['recordingSid'];
        if (isset($o['recordingDuration'])) $this->recordingDuration = $o['recordingDuration'];
        if (isset($o['recordingStatus'])) $this->recordingStatus = $o['recordingStatus'];
        if (isset($o['transcriptionSid'])) $this->transcriptionSid = $o['transcriptionSid'];
        if (isset($o['transcriptionText'])) $this->transcriptionText = $o['transcriptionText'];
        if (isset($o['transcriptionUrl'])) $this->transcriptionUrl = $o['transcriptionUrl'];
        if (isset($o['transcriptionStatus'])) $this->transcriptionStatus = $o['transcriptionStatus'];
        if (isset($o['dialCallStatus'])) $this->dialCallStatus = $o['dialCallStatus'];
        if (isset($o['dialCallSid'])) $this->dialCallSid = $o['dialCallSid'];
        if (isset($o['dialCallDuration'])) $this->dialCallDuration = $o['dialCallDuration'];
        if (isset($o['dialBridged'])) $this->dialBridged = $o['dialBridged'];
        if (isset($o['queueResult'])) $this->queueResult = $o['queueResult'];
        if (isset($o['queueSid'])) $this->queueSid = $o['queueSid'];
        if (isset($o['queueTime'])) $this->queueTime = $o['queueTime'];
        if (isset($o['conferenceSid'])) $this->conferenceSid = $o['conferenceSid'];
        if (isset($o['friendlyName'])) $this->friendlyName = $o['friendlyName'];
        if (isset($o['statusCallbackEvent'])) $this->statusCallbackEvent = $o['statusCallbackEvent'];
        if (isset($o['muted'])) $this->muted = $o['muted'];
        if (isset($o['hold'])) $this->hold = $o['hold'];
        if (isset($o['endConferenceOnExit'])) $this->endConferenceOnExit = $o['endConferenceOnExit'];
        if (isset($o['startConferenceOnEnter'])) $this->startConferenceOnEnter = $o['startConferenceOnEnter'];
        if (isset($o['eventName'])) $this->eventName = $o['eventName'];
        if (isset($o['assistantSid'])) $this->assistantSid = $o['assistantSid'];
        if (isset($o['dialogueSid'])) $this->dialogueSid = $o['dialogueSid'];
        if (isset($o['userIdentifier'])) $this->userIdentifier = $o['userIdentifier'];
        if (isset($o['currentInput'])) $this->currentInput = $o['currentInput'];
        if (isset($o['currentTask'])) $this->currentTask = $o['currentTask'];
        if (isset($o['dialoguePayloadUrl'])) $this->dialoguePayloadUrl = $o['dialoguePayloadUrl'];
        if (isset($o['memory'])) $this->memory = $o['memory'];
        if (isset($o['channel'])) $this->channel = $o['channel'];
        if (isset($o['faxSid'])) $this->faxSid = $o['faxSid'];
        if (isset($o['faxStatus'])) $this->faxStatus = $o['faxStatus'];
        if (isset($o['numPages'])) $this->numPages = $o['numPages'];
        if (isset($o['mediaUrl'])) $this->mediaUrl = $o['mediaUrl'];
        if (isset($o['errorCode'])) $this->errorCode = $o['errorCode'];
        if (isset($o['errorMessage'])) $this->errorMessage = $o['errorMessage'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->accountSid)) $o['accountSid'] = $this->accountSid;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->callStatus)) $o['callStatus'] = $this->callStatus;
        if (isset($this->apiVersion)) $o['apiVersion'] = $this->apiVersion;
        if (isset($this->direction)) $o['direction'] = $this->direction;
        if (isset($this->forwardedFrom)) $o['forwardedFrom'] = $this->forwardedFrom;
        if (isset($this->callerName)) $o['callerName'] = $this->callerName;
        if (isset($this->parentCallSid)) $o['parentCallSid'] = $this->parentCallSid;
        if (isset($this->stirVerstat)) $o['stirVerstat'] = $this->stirVerstat;
        if (isset($this->called)) $o['called'] = $this->called;
        if (isset($this->calledZip)) $o['calledZip'] = $this->calledZip;
        if (isset($this->calledCity)) $o['calledCity'] = $this->calledCity;
        if (isset($this->calledState)) $o['calledState'] = $this->calledState;
        if (isset($this->calledCountry)) $o['calledCountry'] = $this->calledCountry;
        if (isset($this->caller)) $o['caller'] = $this->caller;
        if (isset($this->callerCity)) $o['callerCity'] = $this->callerCity;
        if (isset($this->callerState)) $o['callerState'] = $this->callerState;
        if (isset($this->callerZip)) $o['callerZip'] = $this->callerZip;
        if (isset($this->callerCountry)) $o['callerCountry'] = $this->callerCountry;
        if (isset($this->fromCity)) $o['fromCity'] = $this->fromCity;
        if (isset($this->fromState)) $o['fromState'] = $this->fromState;
        if (isset($this->fromZip)) $o['fromZip'] = $this->fromZip;
        if (isset($this->fromCountry)) $o['fromCountry'] = $this->fromCountry;
        if (isset($this->toCity)) $o['toCity'] = $this->toCity;
        if (isset($this->toState)) $o['toState'] = $this->toState;
        if (isset($this->toZip)) $o['toZip'] = $this->toZip;
        if (isset($this->toCountry)) $o['toCountry'] = $this->toCountry;
        if (isset($this->messageSid)) $o['messageSid'] = $this->messageSid;
        if (isset($this->smsId)) $o['smsId'] = $this->smsId;
        if (isset($this->messagingServiceSid)) $o['messagingServiceSid'] = $this->messagingServiceSid;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->numMedia)) $o['numMedia'] = $this->numMedia;
        if (isset($this->mediaContentType0)) $o['mediaContentType0'] = $this->mediaContentType0;
        if (isset($this->mediaUrl0)) $o['mediaUrl0'] = $this->mediaUrl0;
        if (isset($this->mediaContentType1)) $o['mediaContentType1'] = $this->mediaContentType1;
        if (isset($this->mediaUrl1)) $o['mediaUrl1'] = $this->mediaUrl1;
        if (isset($this->mediaContentType2)) $o['mediaContentType2'] = $this->mediaContentType2;
        if (isset($this->mediaUrl2)) $o['mediaUrl2'] = $this->mediaUrl2;
        if (isset($this->index)) $o['index'] = $this->index;
        if (isset($this->instanceSid)) $o['instanceSid'] = $this->instanceSid;
        if (isset($this->eventType)) $o['eventType'] = $this->eventType;
        if (isset($this->channelSid)) $o['channelSid'] = $this->channelSid;
        if (isset($this->attributes)) $o['attributes'] = $this->attributes;
        if (isset($this->clientIdentity)) $o['clientIdentity'] = $this->clientIdentity;
        if (isset($this->mediaContentType)) $o['mediaContentType'] = $this->mediaContentType;
        if (isset($this->mediaSid)) $o['mediaSid'] = $this->mediaSid;
        if (isset($this->identity)) $o['identity'] = $this->identity;
        if (isset($this->digits)) $o['digits'] = $this->digits;
        if (isset($this->speechResult)) $o['speechResult'] = $this->speechResult;
        if (isset($this->confidence)) $o['confidence'] = $this->confidence;
        if (isset($this->callDuration)) $o['callDuration'] = $this->callDuration;
        if (isset($this->recordingUrl)) $o['recordingUrl'] = $this->recordingUrl;
        if (isset($this->recordingSid)) $o['recordingSid'] = $this->recordingSid;
        if (isset($this->recordingDuration)) $o['recordingDuration'] = $this->recordingDuration;
        if (isset($this->recordingStatus)) $o['recordingStatus'] = $this->recordingStatus;
        if (isset($this->transcriptionSid)) $o['transcriptionSid'] = $this->transcriptionSid;
        if (isset($this->transcriptionText)) $o['transcriptionText'] = $this->transcriptionText;
        if (isset($this->transcriptionUrl)) $o['transcriptionUrl'] = $this->transcriptionUrl;
        if (isset($this->transcriptionStatus)) $o['transcriptionStatus'] = $this->transcriptionStatus;
        if (isset($this->dialCallStatus)) $o['dialCallStatus'] = $this->dialCallStatus;
        if (isset($this->dialCallSid)) $o['dialCallSid'] = $this->dialCallSid;
        if (isset($this->dialCallDuration)) $o['dialCallDuration'] = $this->dialCallDuration;
        if (isset($this->dialBridged)) $o['dialBridged'] = $this->dialBridged;
        if (isset($this->queueResult)) $o['queueResult'] = $this->queueResult;
        if (isset($this->queueSid)) $o['queueSid'] = $this->queueSid;
        if (isset($this->queueTime)) $o['queueTime'] = $this->queueTime;
        if (isset($this->conferenceSid)) $o['conferenceSid'] = $this->conferenceSid;
        if (isset($this->friendlyName)) $o['friendlyName'] = $this->friendlyName;
        if (isset($this->statusCallbackEvent)) $o['statusCallbackEvent'] = $this->statusCallbackEvent;
        if (isset($this->muted)) $o['muted'] = $this->muted;
        if (isset($this->hold)) $o['hold'] = $this->hold;
        if (isset($this->endConferenceOnExit)) $o['endConferenceOnExit'] = $this->endConferenceOnExit;
        if (isset($this->startConferenceOnEnter)) $o['startConferenceOnEnter'] = $this->startConferenceOnEnter;
        if (isset($this->eventName)) $o['eventName'] = $this->eventName;
        if (isset($this->assistantSid)) $o['assistantSid'] = $this->assistantSid;
        if (isset($this->dialogueSid)) $o['dialogueSid'] = $this->dialogueSid;
        if (isset($this->userIdentifier)) $o['userIdentifier'] = $this->userIdentifier;
        if (isset($this->currentInput)) $o['currentInput'] = $this->currentInput;
        if (isset($this->currentTask)) $o['currentTask'] = $this->currentTask;
        if (isset($this->dialoguePayloadUrl)) $o['dialoguePayloadUrl'] = $this->dialoguePayloadUrl;
        if (isset($this->memory)) $o['memory'] = $this->memory;
        if (isset($this->channel)) $o['channel'] = $this->channel;
        if (isset($this->faxSid)) $o['faxSid'] = $this->faxSid;
        if (isset($this->faxStatus)) $o['faxStatus'] = $this->faxStatus;
        if (isset($this->numPages)) $o['numPages'] = $this->numPages;
        if (isset($this->mediaUrl)) $o['mediaUrl'] = $this->mediaUrl;
        if (isset($this->errorCode)) $o['errorCode'] = $this->errorCode;
        if (isset($this->errorMessage)) $o['errorMessage'] = $this->errorMessage;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One value; empty means unset */
// @Api(Description="One value; empty means unset")
class Value implements JsonSerializable
{
    public function __construct(
        /** @description The value, if it is a boolean */
        // @ApiMember(Description="The value, if it is a boolean")
        /** @var bool|null */
        public ?bool $boolValue=null,

        /** @description The value, if it is text */
        // @ApiMember(Description="The value, if it is text")
        /** @var string|null */
        public ?string $stringValue=null,

        /** @description The value, if it is a number */
        // @ApiMember(Description="The value, if it is a number")
        /** @var float|null */
        public ?float $numberValue=null,

        /** @description The value, if it is a list */
        // @ApiMember(Description="The value, if it is a list")
        /** @var array<array<string,Value>>|null */
        public ?array $listValue=null,

        /** @description The value, if it is a struct */
        // @ApiMember(Description="The value, if it is a struct")
        /** @var array<string,Value>|null */
        public ?array $structValue=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['boolValue'])) $this->boolValue = $o['boolValue'];
        if (isset($o['stringValue'])) $this->stringValue = $o['stringValue'];
        if (isset($o['numberValue'])) $this->numberValue = $o['numberValue'];
        if (isset($o['listValue'])) $this->listValue = JsonConverters::fromArray('Dictionary<string,Value>', $o['listValue']);
        if (isset($o['structValue'])) $this->structValue = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['structValue']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->boolValue)) $o['boolValue'] = $this->boolValue;
        if (isset($this->stringValue)) $o['stringValue'] = $this->stringValue;
        if (isset($this->numberValue)) $o['numberValue'] = $this->numberValue;
        if (isset($this->listValue)) $o['listValue'] = JsonConverters::toArray('Dictionary<string,Value>', $this->listValue);
        if (isset($this->structValue)) $o['structValue'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->structValue);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Values by name */
// Struct is array<string,Value>

/** @description Settings of the app and the portal */
// @Api(Description="Settings of the app and the portal")
class AppSettings implements JsonSerializable
{
    public function __construct(
        /** @description Whether phone numbers can be managed */
        // @ApiMember(Description="Whether phone numbers can be managed")
        /** @var bool */
        public bool $enablePhoneNumberManagement=false,

        /** @description Whether devices can be managed */
        // @ApiMember(Description="Whether devices can be managed")
        /** @var bool */
        public bool $enableDeviceManagement=false,

        /** @description Whether the dialer is shown */
        // @ApiMember(Description="Whether the dialer is shown")
        /** @var bool */
        public bool $enableDialer=false,

        /** @description Whether the call history is shown */
        // @ApiMember(Description="Whether the call history is shown")
        /** @var bool */
        public bool $enableCallHistory=false,

        /** @description Whether assistants are shown */
        // @ApiMember(Description="Whether assistants are shown")
        /** @var bool */
        public bool $enableAssistants=false,

        /** @description Whether the message centre shows file names */
        // @ApiMember(Description="Whether the message centre shows file names")
        /** @var bool */
        public bool $showFileNameInMessageCenter=false,

        /** @description The theme of the portal (JSON) */
        // @ApiMember(Description="The theme of the portal (JSON)")
        /** @var string|null */
        public ?string $chakraTheme=null,

        /** @description A style sheet for the portal */
        // @ApiMember(Description="A style sheet for the portal")
        /** @var string|null */
        public ?string $customCss=null,

        /** @description The title of the portal */
        // @ApiMember(Description="The title of the portal")
        /** @var string|null */
        public ?string $pageTitle=null,

        /** @description Texts to be replaced in the portal */
        // @ApiMember(Description="Texts to be replaced in the portal")
        /** @var string|null */
        public ?string $stringMappings=null,

        /** @description Where to go after signing out */
        // @ApiMember(Description="Where to go after signing out")
        /** @var string|null */
        public ?string $logoutUrl=null,

        /** @description Where to ask for a number to be ported */
        // @ApiMember(Description="Where to ask for a number to be ported")
        /** @var string|null */
        public ?string $portMyNumberUrl=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['enablePhoneNumberManagement'])) $this->enablePhoneNumberManagement = $o['enablePhoneNumberManagement'];
        if (isset($o['enableDeviceManagement'])) $this->enableDeviceManagement = $o['enableDeviceManagement'];
        if (isset($o['enableDialer'])) $this->enableDialer = $o['enableDialer'];
        if (isset($o['enableCallHistory'])) $this->enableCallHistory = $o['enableCallHistory'];
        if (isset($o['enableAssistants'])) $this->enableAssistants = $o['enableAssistants'];
        if (isset($o['showFileNameInMessageCenter'])) $this->showFileNameInMessageCenter = $o['showFileNameInMessageCenter'];
        if (isset($o['chakraTheme'])) $this->chakraTheme = $o['chakraTheme'];
        if (isset($o['customCss'])) $this->customCss = $o['customCss'];
        if (isset($o['pageTitle'])) $this->pageTitle = $o['pageTitle'];
        if (isset($o['stringMappings'])) $this->stringMappings = $o['stringMappings'];
        if (isset($o['logoutUrl'])) $this->logoutUrl = $o['logoutUrl'];
        if (isset($o['portMyNumberUrl'])) $this->portMyNumberUrl = $o['portMyNumberUrl'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->enablePhoneNumberManagement)) $o['enablePhoneNumberManagement'] = $this->enablePhoneNumberManagement;
        if (isset($this->enableDeviceManagement)) $o['enableDeviceManagement'] = $this->enableDeviceManagement;
        if (isset($this->enableDialer)) $o['enableDialer'] = $this->enableDialer;
        if (isset($this->enableCallHistory)) $o['enableCallHistory'] = $this->enableCallHistory;
        if (isset($this->enableAssistants)) $o['enableAssistants'] = $this->enableAssistants;
        if (isset($this->showFileNameInMessageCenter)) $o['showFileNameInMessageCenter'] = $this->showFileNameInMessageCenter;
        if (isset($this->chakraTheme)) $o['chakraTheme'] = $this->chakraTheme;
        if (isset($this->customCss)) $o['customCss'] = $this->customCss;
        if (isset($this->pageTitle)) $o['pageTitle'] = $this->pageTitle;
        if (isset($this->stringMappings)) $o['stringMappings'] = $this->stringMappings;
        if (isset($this->logoutUrl)) $o['logoutUrl'] = $this->logoutUrl;
        if (isset($this->portMyNumberUrl)) $o['portMyNumberUrl'] = $this->portMyNumberUrl;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What an endpoint is */
enum EndpointTypes : string
{
    case PhoneNumber = 'PhoneNumber';
    case User = 'User';
    case FaxNumber = 'FaxNumber';
    case EmailAddress = 'EmailAddress';
    case Unused_1 = 'Unused_1';
    case Unused_2 = 'Unused_2';
    case Unused_3 = 'Unused_3';
    case Unused_4 = 'Unused_4';
    case Unused_5 = 'Unused_5';
    case Team = 'Team';
    case Assistant = 'Assistant';
    case SipTrunk = 'SipTrunk';
}

/** @description What kind of phone a user has */
enum UserModes : string
{
    case SoftPhone = 'SoftPhone';
    case SipPhone = 'SipPhone';
}

/** @description What an assistant is tuned for */
enum AssistantTunings : string
{
    case Accuracy = 'Accuracy';
    case Speed = 'Speed';
}

/** @description How an assistant pronounces a word */
// @Api(Description="How an assistant pronounces a word")
class AssistantWord implements JsonSerializable
{
    public function __construct(
        /** @description The word as written */
        // @ApiMember(Description="The word as written")
        /** @var string|null */
        public ?string $word=null,

        /** @description How to say it */
        // @ApiMember(Description="How to say it")
        /** @var string|null */
        public ?string $pronounced=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['word'])) $this->word = $o['word'];
        if (isset($o['pronounced'])) $this->pronounced = $o['pronounced'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->word)) $o['word'] = $this->word;
        if (isset($this->pronounced)) $o['pronounced'] = $this->pronounced;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A page an assistant may read */
// @Api(Description="A page an assistant may read")
class AssistantLink implements JsonSerializable
{
    public function __construct(
        /** @description The URL of the page */
        // @ApiMember(Description="The URL of the page")
        /** @var string|null */
        public ?string $url=null,

        /** @description What the page is about */
        // @ApiMember(Description="What the page is about")
        /** @var string|null */
        public ?string $description=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['description'])) $this->description = $o['description'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->description)) $o['description'] = $this->description;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How an assistant hands a call over */
enum AssistantTransferTypes : string
{
    case Blind = 'Blind';
    case Supervised = 'Supervised';
    case MessagesOnly = 'MessagesOnly';
}

/** @description Something to ask for when taking a message */
// @Api(Description="Something to ask for when taking a message")
class AssistantTakeMessageField implements JsonSerializable
{
    public function __construct(
        /** @description The name of the field */
        // @ApiMember(Description="The name of the field")
        /** @var string|null */
        public ?string $name=null,

        /** @description What to ask for */
        // @ApiMember(Description="What to ask for")
        /** @var string|null */
        public ?string $description=null,

        /** @description Whether the assistant must ask for it */
        // @ApiMember(Description="Whether the assistant must ask for it")
        /** @var bool */
        public bool $required=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['required'])) $this->required = $o['required'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->required)) $o['required'] = $this->required;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Somebody an assistant can transfer to */
// @Api(Description="Somebody an assistant can transfer to")
class AssistantContact implements JsonSerializable
{
    public function __construct(
        /** @description The name of the contact */
        // @ApiMember(Description="The name of the contact")
        /** @var string|null */
        public ?string $name=null,

        /** @description The phone number (E.164) */
        // @ApiMember(Description="The phone number (E.164)")
        /** @var string|null */
        public ?string $phoneNumber=null,

        /** @description How calls are handed over */
        // @ApiMember(Description="How calls are handed over")
        /** @var AssistantTransferTypes|null */
        public ?AssistantTransferTypes $transferType=null,

        /** @description What the assistant knows about the contact */
        // @ApiMember(Description="What the assistant knows about the contact")
        /** @var string|null */
        public ?string $about=null,

        /** @description The email address */
        // @ApiMember(Description="The email address")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description What to ask for when taking a message */
        // @ApiMember(Description="What to ask for when taking a message")
        /** @var array<AssistantTakeMessageField>|null */
        public ?array $takeMessageFields=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['phoneNumber'])) $this->phoneNumber = $o['phoneNumber'];
        if (isset($o['transferType'])) $this->transferType = JsonConverters::from('AssistantTransferTypes', $o['transferType']);
        if (isset($o['about'])) $this->about = $o['about'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['takeMessageFields'])) $this->takeMessageFields = JsonConverters::fromArray('AssistantTakeMessageField', $o['takeMessageFields']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->phoneNumber)) $o['phoneNumber'] = $this->phoneNumber;
        if (isset($this->transferType)) $o['transferType'] = JsonConverters::to('AssistantTransferTypes', $this->transferType);
        if (isset($this->about)) $o['about'] = $this->about;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->takeMessageFields)) $o['takeMessageFields'] = JsonConverters::toArray('AssistantTakeMessageField', $this->takeMessageFields);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An HTTP service an assistant may call */
// @Api(Description="An HTTP service an assistant may call")
class AssistantIntegration implements JsonSerializable
{
    public function __construct(
        /** @description The URI to call */
        // @ApiMember(Description="The URI to call")
        /** @var string|null */
        public ?string $uri=null,

        /** @description The verb of the HTTP call */
        // @ApiMember(Description="The verb of the HTTP call")
        /** @var string|null */
        public ?string $httpMethod=null,

        /** @description The token sent to the integration */
        // @ApiMember(Description="The token sent to the integration")
        /** @var string|null */
        public ?string $authToken=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['uri'])) $this->uri = $o['uri'];
        if (isset($o['httpMethod'])) $this->httpMethod = $o['httpMethod'];
        if (isset($o['authToken'])) $this->authToken = $o['authToken'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->uri)) $o['uri'] = $this->uri;
        if (isset($this->httpMethod)) $o['httpMethod'] = $this->httpMethod;
        if (isset($this->authToken)) $o['authToken'] = $this->authToken;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What an assistant knows and how it speaks */
// @Api(Description="What an assistant knows and how it speaks")
class AssistantSettings implements JsonSerializable
{
    public function __construct(
        /** @description The name of the company the assistant answers for */
        // @ApiMember(Description="The name of the company the assistant answers for")
        /** @var string|null */
        public ?string $companyName=null,

        /** @description What the assistant says first */
        // @ApiMember(Description="What the assistant says first")
        /** @var string|null */
        public ?string $greeting=null,

        /** @description What the assistant may tell about the company */
        // @ApiMember(Description="What the assistant may tell about the company")
        /** @var string|null */
        public ?string $companyInformation=null,

        /** @description Instructions to the assistant */
        // @ApiMember(Description="Instructions to the assistant")
        /** @var string|null */
        public ?string $customPrompt=null,

        /** @description The voice of the assistant */
        // @ApiMember(Description="The voice of the assistant")
        /** @var string|null */
        public ?string $voice=null,

        /** @description The style of the voice */
        // @ApiMember(Description="The style of the voice")
        /** @var string|null */
        public ?string $voiceStyle=null,

        /** @description Whether the assistant is tuned for accuracy or speed */
        // @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
        /** @var AssistantTunings|null */
        public ?AssistantTunings $tuning=null,

        /** @description How to pronounce words */
        // @ApiMember(Description="How to pronounce words")
        /** @var array<AssistantWord>|null */
        public ?array $words=null,

        /** @description Pages the assistant may read */
        // @ApiMember(Description="Pages the assistant may read")
        /** @var array<AssistantLink>|null */
        public ?array $links=null,

        /** @description Those the assistant can transfer to or take messages for */
        // @ApiMember(Description="Those the assistant can transfer to or take messages for")
        /** @var array<AssistantContact>|null */
        public ?array $contacts=null,

        /** @description The HTTP services the assistant may call */
        // @ApiMember(Description="The HTTP services the assistant may call")
        /** @var array<AssistantIntegration>|null */
        public ?array $integrations=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['companyName'])) $this->companyName = $o['companyName'];
        if (isset($o['greeting'])) $this->greeting = $o['greeting'];
        if (isset($o['companyInformation'])) $this->companyInformation = $o['companyInformation'];
        if (isset($o['customPrompt'])) $this->customPrompt = $o['customPrompt'];
        if (isset($o['voice'])) $this->voice = $o['voice'];
        if (isset($o['voiceStyle'])) $this->voiceStyle = $o['voiceStyle'];
        if (isset($o['tuning'])) $this->tuning = JsonConverters::from('AssistantTunings', $o['tuning']);
        if (isset($o['words'])) $this->words = JsonConverters::fromArray('AssistantWord', $o['words']);
        if (isset($o['links'])) $this->links = JsonConverters::fromArray('AssistantLink', $o['links']);
        if (isset($o['contacts'])) $this->contacts = JsonConverters::fromArray('AssistantContact', $o['contacts']);
        if (isset($o['integrations'])) $this->integrations = JsonConverters::fromArray('AssistantIntegration', $o['integrations']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->companyName)) $o['companyName'] = $this->companyName;
        if (isset($this->greeting)) $o['greeting'] = $this->greeting;
        if (isset($this->companyInformation)) $o['companyInformation'] = $this->companyInformation;
        if (isset($this->customPrompt)) $o['customPrompt'] = $this->customPrompt;
        if (isset($this->voice)) $o['voice'] = $this->voice;
        if (isset($this->voiceStyle)) $o['voiceStyle'] = $this->voiceStyle;
        if (isset($this->tuning)) $o['tuning'] = JsonConverters::to('AssistantTunings', $this->tuning);
        if (isset($this->words)) $o['words'] = JsonConverters::toArray('AssistantWord', $this->words);
        if (isset($this->links)) $o['links'] = JsonConverters::toArray('AssistantLink', $this->links);
        if (isset($this->contacts)) $o['contacts'] = JsonConverters::toArray('AssistantContact', $this->contacts);
        if (isset($this->integrations)) $o['integrations'] = JsonConverters::toArray('AssistantIntegration', $this->integrations);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Whether one flow runs always or the schedule decides */
enum EndpointFlowSchedules : string
{
    case Always = 'Always';
    case Scheduled = 'Scheduled';
}

/** @description The flow that runs in a schedule state */
// @Api(Description="The flow that runs in a schedule state")
class ScheduledFlow implements JsonSerializable
{
    public function __construct(
        /** @description The schedule state the flow serves */
        // @ApiMember(Description="The schedule state the flow serves")
        /** @var string|null */
        public ?string $state=null,

        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The name of the flow */
        // @ApiMember(Description="The name of the flow")
        /** @var string|null */
        public ?string $flowName=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['state'])) $this->state = $o['state'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowName'])) $this->flowName = $o['flowName'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->state)) $o['state'] = $this->state;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowName)) $o['flowName'] = $this->flowName;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What a portal manager may change */
enum UserManagerAccess : string
{
    case ReadOnly = 'ReadOnly';
    case ReadWrite = 'ReadWrite';
    case ReadWriteDelete = 'ReadWriteDelete';
}

/** @description What a login may see in the dashboard */
enum DashboardPermissions : string
{
    case ViewFiles = 'ViewFiles';
    case ViewNotifications = 'ViewNotifications';
    case ViewSessions = 'ViewSessions';
    case ViewEndpoints = 'ViewEndpoints';
    case ViewReports = 'ViewReports';
    case ViewCustomers = 'ViewCustomers';
    case ViewFlows = 'ViewFlows';
    case ViewCallCenter = 'ViewCallCenter';
}

/** @description Whether an agent takes calls */
enum AgentStates : string
{
    case Unknown = 'Unknown';
    case Ready = 'Ready';
    case NotReady = 'NotReady';
    case LoggedOut = 'LoggedOut';
    case WrapUp = 'WrapUp';
    case Outgoing = 'Outgoing';
    case Other = 'Other';
}

/** @description What a flow can be used for */
enum FlowRoles : string
{
    case UI = 'UI';
    case Reference = 'Reference';
    case PhoneNumberRouting = 'PhoneNumberRouting';
    case UserDialOut = 'UserDialOut';
    case FaxNumberRouting = 'FaxNumberRouting';
}

/** @description Where the designer lists a node */
enum FlowNodeCategories : string
{
    case General = 'General';
    case Voice = 'Voice';
    case Logic = 'Logic';
    case DateAndTime = 'DateAndTime';
    case Audio = 'Audio';
    case Messaging = 'Messaging';
    case Assistant = 'Assistant';
    case Flows = 'Flows';
    case Fax = 'Fax';
    case Network = 'Network';
    case Cookies = 'Cookies';
    case CallCenter = 'CallCenter';
    case Intelligence = 'Intelligence';
}

/** @description The type of a value */
enum ValueTypes : string
{
    case NotSpecified = 'NotSpecified';
    case String = 'String';
    case Boolean = 'Boolean';
    case Number = 'Number';
    case List = 'List';
    case Struct = 'Struct';
    case Transition = 'Transition';
    case Custom = 'Custom';
    case Date = 'Date';
    case AudioFile = 'AudioFile';
    case TimeZoneId = 'TimeZoneId';
    case PhoneNumber = 'PhoneNumber';
    case User = 'User';
    case Endpoint = 'Endpoint';
    case Time = 'Time';
    case File = 'File';
    case FaxNumber = 'FaxNumber';
    case EmailAccount = 'EmailAccount';
    case Customer = 'Customer';
    case Flow = 'Flow';
    case Team = 'Team';
    case FlowReference = 'FlowReference';
    case Integration = 'Integration';
    case Assistant = 'Assistant';
}

/** @description How a field is edited */
enum UIHints : string
{
    case None = 'None';
    case LargeText = 'LargeText';
    case InlineForm = 'InlineForm';
    case Password = 'Password';
    case InlineStruct = 'InlineStruct';
}

/** @description Whether a value may be used once only */
enum DataFieldUniqueness : string
{
    case NotUnique = 'NotUnique';
    case Unique = 'Unique';
    case UniqueToCustomer = 'UniqueToCustomer';
}

/** @description What users may do with a field */
enum UserDataFieldModes : string
{
    case Hidden = 'Hidden';
    case ReadOnly = 'ReadOnly';
    case ReadWrite = 'ReadWrite';
}

/** @description A field: its name, its type, and how it is edited */
// @Api(Description="A field: its name, its type, and how it is edited")
class DataField implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the field */
        // @ApiMember(Description="The ID of the field")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the field */
        // @ApiMember(Description="The name of the field")
        /** @var string|null */
        public ?string $name=null,

        /** @description The type of the value */
        // @ApiMember(Description="The type of the value")
        /** @var ValueTypes|null */
        public ?ValueTypes $type=null,

        /** @description How the field is edited */
        // @ApiMember(Description="How the field is edited")
        /** @var UIHints|null */
        public ?UIHints $uiHint=null,

        /** @description The tab of the editor the field is on */
        // @ApiMember(Description="The tab of the editor the field is on")
        /** @var string|null */
        public ?string $uiTab=null,

        /** @description For transitions followed outside the main call path */
        // @ApiMember(Description="For transitions followed outside the main call path")
        /** @var bool */
        public bool $isAsync=false,

        /** @description Whether the value must be given as it is, not taken from a field */
        // @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
        /** @var bool */
        public bool $disableBinding=false,

        /** @description The type of the members, if it is a struct */
        // @ApiMember(Description="The type of the members, if it is a struct")
        /** @var DataType|null */
        public ?DataType $structType=null,

        /** @description The type of the items, if it is a list */
        // @ApiMember(Description="The type of the items, if it is a list")
        /** @var DataType|null */
        public ?DataType $listType=null,

        /** @description What the field is for */
        // @ApiMember(Description="What the field is for")
        /** @var string|null */
        public ?string $description=null,

        /** @description The values to choose from */
        // @ApiMember(Description="The values to choose from")
        /** @var array<string>|null */
        public ?array $possibleValues=null,

        /** @description Whether the flow sets it rather than reads it */
        // @ApiMember(Description="Whether the flow sets it rather than reads it")
        /** @var bool */
        public bool $isOutput=false,

        /** @description Where the possible values come from */
        // @ApiMember(Description="Where the possible values come from")
        /** @var string|null */
        public ?string $customFieldValuesUrl=null,

        /** @description The value when none is given */
        // @ApiMember(Description="The value when none is given")
        /** @var Value|null */
        public ?Value $defaultValue=null,

        /** @description How the transitions made from the items are named */
        // @ApiMember(Description="How the transitions made from the items are named")
        /** @var string|null */
        public ?string $transitionNameFormat=null,

        /** @description Whether a value may be used once only */
        // @ApiMember(Description="Whether a value may be used once only")
        /** @var DataFieldUniqueness|null */
        public ?DataFieldUniqueness $uniqueness=null,

        /** @description Whether it makes sense for voice only */
        // @ApiMember(Description="Whether it makes sense for voice only")
        /** @var bool */
        public bool $voiceOnly=false,

        /** @description The field that decides whether this one is shown */
        // @ApiMember(Description="The field that decides whether this one is shown")
        /** @var string|null */
        public ?string $conditionalVisibilityField=null,

        /** @description The value of that field with which this one is shown */
        // @ApiMember(Description="The value of that field with which this one is shown")
        /** @var string|null */
        public ?string $conditionalVisibilityValue=null,

        /** @description Whether templates in the value are left as they are */
        // @ApiMember(Description="Whether templates in the value are left as they are")
        /** @var bool */
        public bool $noEvalTemplate=false,

        /** @description What users may do with the field in their settings */
        // @ApiMember(Description="What users may do with the field in their settings")
        /** @var UserDataFieldModes|null */
        public ?UserDataFieldModes $userMode=null,

        /** @description Whether a value of any type is accepted */
        // @ApiMember(Description="Whether a value of any type is accepted")
        /** @var bool */
        public bool $anyValueType=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['type'])) $this->type = JsonConverters::from('ValueTypes', $o['type']);
        if (isset($o['uiHint'])) $this->uiHint = JsonConverters::from('UIHints', $o['uiHint']);
        if (isset($o['uiTab'])) $this->uiTab = $o['uiTab'];
        if (isset($o['isAsync'])) $this->isAsync = $o['isAsync'];
        if (isset($o['disableBinding'])) $this->disableBinding = $o['disableBinding'];
        if (isset($o['structType'])) $this->structType = JsonConverters::from('DataType', $o['structType']);
        if (isset($o['listType'])) $this->listType = JsonConverters::from('DataType', $o['listType']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['possibleValues'])) $this->possibleValues = JsonConverters::fromArray('string', $o['possibleValues']);
        if (isset($o['isOutput'])) $this->isOutput = $o['isOutput'];
        if (isset($o['customFieldValuesUrl'])) $this->customFieldValuesUrl = $o['customFieldValuesUrl'];
        if (isset($o['defaultValue'])) $this->defaultValue = JsonConverters::from('Value', $o['defaultValue']);
        if (isset($o['transitionNameFormat'])) $this->transitionNameFormat = $o['transitionNameFormat'];
        if (isset($o['uniqueness'])) $this->uniqueness = JsonConverters::from('DataFieldUniqueness', $o['uniqueness']);
        if (isset($o['voiceOnly'])) $this->voiceOnly = $o['voiceOnly'];
        if (isset($o['conditionalVisibilityField'])) $this->conditionalVisibilityField = $o['conditionalVisibilityField'];
        if (isset($o['conditionalVisibilityValue'])) $this->conditionalVisibilityValue = $o['conditionalVisibilityValue'];
        if (isset($o['noEvalTemplate'])) $this->noEvalTemplate = $o['noEvalTemplate'];
        if (isset($o['userMode'])) $this->userMode = JsonConverters::from('UserDataFieldModes', $o['userMode']);
        if (isset($o['anyValueType'])) $this->anyValueType = $o['anyValueType'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->type)) $o['type'] = JsonConverters::to('ValueTypes', $this->type);
        if (isset($this->uiHint)) $o['uiHint'] = JsonConverters::to('UIHints', $this->uiHint);
        if (isset($this->uiTab)) $o['uiTab'] = $this->uiTab;
        if (isset($this->isAsync)) $o['isAsync'] = $this->isAsync;
        if (isset($this->disableBinding)) $o['disableBinding'] = $this->disableBinding;
        if (isset($this->structType)) $o['structType'] = JsonConverters::to('DataType', $this->structType);
        if (isset($this->listType)) $o['listType'] = JsonConverters::to('DataType', $this->listType);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->possibleValues)) $o['possibleValues'] = JsonConverters::toArray('string', $this->possibleValues);
        if (isset($this->isOutput)) $o['isOutput'] = $this->isOutput;
        if (isset($this->customFieldValuesUrl)) $o['customFieldValuesUrl'] = $this->customFieldValuesUrl;
        if (isset($this->defaultValue)) $o['defaultValue'] = JsonConverters::to('Value', $this->defaultValue);
        if (isset($this->transitionNameFormat)) $o['transitionNameFormat'] = $this->transitionNameFormat;
        if (isset($this->uniqueness)) $o['uniqueness'] = JsonConverters::to('DataFieldUniqueness', $this->uniqueness);
        if (isset($this->voiceOnly)) $o['voiceOnly'] = $this->voiceOnly;
        if (isset($this->conditionalVisibilityField)) $o['conditionalVisibilityField'] = $this->conditionalVisibilityField;
        if (isset($this->conditionalVisibilityValue)) $o['conditionalVisibilityValue'] = $this->conditionalVisibilityValue;
        if (isset($this->noEvalTemplate)) $o['noEvalTemplate'] = $this->noEvalTemplate;
        if (isset($this->userMode)) $o['userMode'] = JsonConverters::to('UserDataFieldModes', $this->userMode);
        if (isset($this->anyValueType)) $o['anyValueType'] = $this->anyValueType;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The type of a struct or of the items of a list */
// @Api(Description="The type of a struct or of the items of a list")
class DataType implements JsonSerializable
{
    public function __construct(
        /** @description The name of the type */
        // @ApiMember(Description="The name of the type")
        /** @var string|null */
        public ?string $typeName=null,

        /** @description The members of the type */
        // @ApiMember(Description="The members of the type")
        /** @var array<DataField>|null */
        public ?array $fields=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['typeName'])) $this->typeName = $o['typeName'];
        if (isset($o['fields'])) $this->fields = JsonConverters::fromArray('DataField', $o['fields']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->typeName)) $o['typeName'] = $this->typeName;
        if (isset($this->fields)) $o['fields'] = JsonConverters::toArray('DataField', $this->fields);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A kind of node */
// @Api(Description="A kind of node")
class FlowNodeSpec implements JsonSerializable
{
    public function __construct(
        /** @description The name to show, such as Dial */
        // @ApiMember(Description="The name to show, such as Dial")
        /** @var string|null */
        public ?string $name=null,

        /** @description The type, such as DialNode, or FlowNode for a subflow */
        // @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
        /** @var string|null */
        public ?string $typeName=null,

        /** @description Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow */
        // @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
        /** @var string|null */
        public ?string $url=null,

        /** @description Where the designer lists it */
        // @ApiMember(Description="Where the designer lists it")
        /** @var FlowNodeCategories|null */
        public ?FlowNodeCategories $category=null,

        /** @description What the node does */
        // @ApiMember(Description="What the node does")
        /** @var string|null */
        public ?string $description=null,

        /** @description The fields the node takes */
        // @ApiMember(Description="The fields the node takes")
        /** @var DataType|null */
        public ?DataType $dataType=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['typeName'])) $this->typeName = $o['typeName'];
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['category'])) $this->category = JsonConverters::from('FlowNodeCategories', $o['category']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['dataType'])) $this->dataType = JsonConverters::from('DataType', $o['dataType']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->typeName)) $o['typeName'] = $this->typeName;
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->category)) $o['category'] = JsonConverters::to('FlowNodeCategories', $this->category);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->dataType)) $o['dataType'] = JsonConverters::to('DataType', $this->dataType);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Where the value of a parameter comes from */
enum NodeParameterSources : string
{
    case Value = 'Value';
    case Expression = 'Expression';
    case Customer = 'Customer';
    case System = 'System';
    case Session = 'Session';
    case Endpoint = 'Endpoint';
    case User = 'User';
}

/** @description The value of a parameter of a node, or where it comes from */
// @Api(Description="The value of a parameter of a node, or where it comes from")
class NodeParameter implements JsonSerializable
{
    public function __construct(
        /** @description Unique across all node parameters of the flow */
        // @ApiMember(Description="Unique across all node parameters of the flow")
        /** @var string|null */
        public ?string $id=null,

        /** @description The type of the value */
        // @ApiMember(Description="The type of the value")
        /** @var ValueTypes|null */
        public ?ValueTypes $type=null,

        /** @description Where the value comes from */
        // @ApiMember(Description="Where the value comes from")
        /** @var NodeParameterSources|null */
        public ?NodeParameterSources $source=null,

        /** @description The value, when the source is Value */
        // @ApiMember(Description="The value, when the source is Value")
        /** @var Value|null */
        public ?Value $value=null,

        /** @description The name of the field, when the source is not Value or Expression */
        // @ApiMember(Description="The name of the field, when the source is not Value or Expression")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The expression, when the source is Expression */
        // @ApiMember(Description="The expression, when the source is Expression")
        /** @var string|null */
        public ?string $expression=null,

        /** @description Whether the node sets the value rather than reads it */
        // @ApiMember(Description="Whether the node sets the value rather than reads it")
        /** @var bool */
        public bool $isOutput=false,

        /** @description Whether the transition is followed outside the main path */
        // @ApiMember(Description="Whether the transition is followed outside the main path")
        /** @var bool */
        public bool $isAsync=false,

        /** @description The items, if it is a list */
        // @ApiMember(Description="The items, if it is a list")
        /** @var array<array<string,NodeParameter>>|null */
        public ?array $listParameters=null,

        /** @description The members, if it is a struct */
        // @ApiMember(Description="The members, if it is a struct")
        /** @var array<string,NodeParameter>|null */
        public ?array $structParameters=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['type'])) $this->type = JsonConverters::from('ValueTypes', $o['type']);
        if (isset($o['source'])) $this->source = JsonConverters::from('NodeParameterSources', $o['source']);
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['expression'])) $this->expression = $o['expression'];
        if (isset($o['isOutput'])) $this->isOutput = $o['isOutput'];
        if (isset($o['isAsync'])) $this->isAsync = $o['isAsync'];
        if (isset($o['listParameters'])) $this->listParameters = JsonConverters::fromArray('Dictionary<string,NodeParameter>', $o['listParameters']);
        if (isset($o['structParameters'])) $this->structParameters = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','NodeParameter']), $o['structParameters']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->type)) $o['type'] = JsonConverters::to('ValueTypes', $this->type);
        if (isset($this->source)) $o['source'] = JsonConverters::to('NodeParameterSources', $this->source);
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->expression)) $o['expression'] = $this->expression;
        if (isset($this->isOutput)) $o['isOutput'] = $this->isOutput;
        if (isset($this->isAsync)) $o['isAsync'] = $this->isAsync;
        if (isset($this->listParameters)) $o['listParameters'] = JsonConverters::toArray('Dictionary<string,NodeParameter>', $this->listParameters);
        if (isset($this->structParameters)) $o['structParameters'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','NodeParameter']), $this->structParameters);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Node parameters by name */
// NodeParameterMap is array<string,NodeParameter>

/** @description One step of a flow */
// @Api(Description="One step of a flow")
class FlowNode implements JsonSerializable
{
    public function __construct(
        /** @description Any text, unique within the flow */
        // @ApiMember(Description="Any text, unique within the flow")
        /** @var string|null */
        public ?string $id=null,

        /** @description Whether the flow starts here; exactly one node does */
        // @ApiMember(Description="Whether the flow starts here; exactly one node does")
        /** @var bool */
        public bool $isStartNode=false,

        /** @description The title given in the designer */
        // @ApiMember(Description="The title given in the designer")
        /** @var string|null */
        public ?string $name=null,

        /** @description What kind of node it is */
        // @ApiMember(Description="What kind of node it is")
        /** @var FlowNodeSpec|null */
        public ?FlowNodeSpec $spec=null,

        /** @description The parameters, by their names */
        // @ApiMember(Description="The parameters, by their names")
        /** @var array<string,NodeParameter>|null */
        public ?array $parameters=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['isStartNode'])) $this->isStartNode = $o['isStartNode'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['spec'])) $this->spec = JsonConverters::from('FlowNodeSpec', $o['spec']);
        if (isset($o['parameters'])) $this->parameters = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','NodeParameter']), $o['parameters']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->isStartNode)) $o['isStartNode'] = $this->isStartNode;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->spec)) $o['spec'] = JsonConverters::to('FlowNodeSpec', $this->spec);
        if (isset($this->parameters)) $o['parameters'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','NodeParameter']), $this->parameters);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A value a flow takes or gives */
// @Api(Description="A value a flow takes or gives")
class FlowParameter implements JsonSerializable
{
    public function __construct(
        /** @description The name of the parameter, unique in the flow */
        // @ApiMember(Description="The name of the parameter, unique in the flow")
        /** @var string|null */
        public ?string $name=null,

        /** @description The type of the value */
        // @ApiMember(Description="The type of the value")
        /** @var ValueTypes|null */
        public ?ValueTypes $type=null,

        /** @description The type of the items; required for lists */
        // @ApiMember(Description="The type of the items; required for lists")
        /** @var DataType|null */
        public ?DataType $listType=null,

        /** @description The value when none is given */
        // @ApiMember(Description="The value when none is given")
        /** @var Value|null */
        public ?Value $defaultValue=null,

        /** @description Whether callers of the flow see it */
        // @ApiMember(Description="Whether callers of the flow see it")
        /** @var bool */
        public bool $isPublic=false,

        /** @description Requires isPublic */
        // @ApiMember(Description="Requires isPublic")
        /** @var bool */
        public bool $isOutput=false,

        /** @description Whether users may turn it in their settings */
        // @ApiMember(Description="Whether users may turn it in their settings")
        /** @var bool */
        public bool $isKnob=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['type'])) $this->type = JsonConverters::from('ValueTypes', $o['type']);
        if (isset($o['listType'])) $this->listType = JsonConverters::from('DataType', $o['listType']);
        if (isset($o['defaultValue'])) $this->defaultValue = JsonConverters::from('Value', $o['defaultValue']);
        if (isset($o['isPublic'])) $this->isPublic = $o['isPublic'];
        if (isset($o['isOutput'])) $this->isOutput = $o['isOutput'];
        if (isset($o['isKnob'])) $this->isKnob = $o['isKnob'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->type)) $o['type'] = JsonConverters::to('ValueTypes', $this->type);
        if (isset($this->listType)) $o['listType'] = JsonConverters::to('DataType', $this->listType);
        if (isset($this->defaultValue)) $o['defaultValue'] = JsonConverters::to('Value', $this->defaultValue);
        if (isset($this->isPublic)) $o['isPublic'] = $this->isPublic;
        if (isset($this->isOutput)) $o['isOutput'] = $this->isOutput;
        if (isset($this->isKnob)) $o['isKnob'] = $this->isKnob;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A way out of a flow */
// @Api(Description="A way out of a flow")
class FlowExit implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the exit */
        // @ApiMember(Description="The ID of the exit")
        /** @var string|null */
        public ?string $id=null,

        /** @description The word a transition names to leave here */
        // @ApiMember(Description="The word a transition names to leave here")
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The designer's layout of a flow; any JSON object */
// FlowUI is array<string,mixed>

/** @description An outside system */
enum IntegrationTypes : string
{
    case HostedSuite = 'HostedSuite';
    case OfficeRnd = 'OfficeRnd';
    case Zoho = 'Zoho';
}

/** @description What a push notification tells */
enum PushNotificationTypes : string
{
    case SessionDisconnected = 'SessionDisconnected';
    case SessionInvite = 'SessionInvite';
    case ChatMessage = 'ChatMessage';
    case SessionInactivated = 'SessionInactivated';
    case AgentStateChanged = 'AgentStateChanged';
    case SessionHeld = 'SessionHeld';
    case SessionAnswered = 'SessionAnswered';
    case ActiveSessionsChanged = 'ActiveSessionsChanged';
    case Ping = 'Ping';
    case SessionScreenChanged = 'SessionScreenChanged';
    case Toast = 'Toast';
    case SessionInfoChanged = 'SessionInfoChanged';
    case MessageReceived = 'MessageReceived';
    case SessionHolding = 'SessionHolding';
}

enum FlowChannels : string
{
    case Voice = 'Voice';
    case Chat = 'Chat';
    case Fax = 'Fax';
}

/** @description Why an agent is in a state */
enum AgentStateReasons : string
{
    case Unknown = 'Unknown';
    case SetByUser = 'SetByUser';
    case MissedCall = 'MissedCall';
    case SetBySystem = 'SetBySystem';
}

/** @description What is pushed to a user's devices */
// @Api(Description="What is pushed to a user's devices")
class PushNotification implements JsonSerializable
{
    public function __construct(
        /** @description What happened */
        // @ApiMember(Description="What happened")
        /** @var PushNotificationTypes|null */
        public ?PushNotificationTypes $type=null,

        /** @description The channel of the session */
        // @ApiMember(Description="The channel of the session")
        /** @var FlowChannels|null */
        public ?FlowChannels $channel=null,

        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The user name of the endpoint */
        // @ApiMember(Description="The user name of the endpoint")
        /** @var string|null */
        public ?string $endpointUserName=null,

        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description Who sent the message */
        // @ApiMember(Description="Who sent the message")
        /** @var string|null */
        public ?string $sender=null,

        /** @description The title */
        // @ApiMember(Description="The title")
        /** @var string|null */
        public ?string $title=null,

        /** @description The text of the message */
        // @ApiMember(Description="The text of the message")
        /** @var string|null */
        public ?string $body=null,

        /** @description The number shown on the app icon */
        // @ApiMember(Description="The number shown on the app icon")
        /** @var int|null */
        public ?int $badge=null,

        /** @description The URI of the attachment */
        // @ApiMember(Description="The URI of the attachment")
        /** @var string|null */
        public ?string $attachmentUri=null,

        /** @description The content type of the attachment */
        // @ApiMember(Description="The content type of the attachment")
        /** @var string|null */
        public ?string $attachmentContentType=null,

        /** @description The state of the agent */
        // @ApiMember(Description="The state of the agent")
        /** @var AgentStates|null */
        public ?AgentStates $agentState=null,

        /** @description Why the agent is in this state */
        // @ApiMember(Description="Why the agent is in this state")
        /** @var AgentStateReasons|null */
        public ?AgentStateReasons $agentStateReason=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['type'])) $this->type = JsonConverters::from('PushNotificationTypes', $o['type']);
        if (isset($o['channel'])) $this->channel = JsonConverters::from('FlowChannels', $o['channel']);
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['endpointUserName'])) $this->endpointUserName = $o['endpointUserName'];
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['sender'])) $this->sender = $o['sender'];
        if (isset($o['title'])) $this->title = $o['title'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['badge'])) $this->badge = $o['badge'];
        if (isset($o['attachmentUri'])) $this->attachmentUri = $o['attachmentUri'];
        if (isset($o['attachmentContentType'])) $this->attachmentContentType = $o['attachmentContentType'];
        if (isset($o['agentState'])) $this->agentState = JsonConverters::from('AgentStates', $o['agentState']);
        if (isset($o['agentStateReason'])) $this->agentStateReason = JsonConverters::from('AgentStateReasons', $o['agentStateReason']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->type)) $o['type'] = JsonConverters::to('PushNotificationTypes', $this->type);
        if (isset($this->channel)) $o['channel'] = JsonConverters::to('FlowChannels', $this->channel);
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->endpointUserName)) $o['endpointUserName'] = $this->endpointUserName;
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->sender)) $o['sender'] = $this->sender;
        if (isset($this->title)) $o['title'] = $this->title;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->badge)) $o['badge'] = $this->badge;
        if (isset($this->attachmentUri)) $o['attachmentUri'] = $this->attachmentUri;
        if (isset($this->attachmentContentType)) $o['attachmentContentType'] = $this->attachmentContentType;
        if (isset($this->agentState)) $o['agentState'] = JsonConverters::to('AgentStates', $this->agentState);
        if (isset($this->agentStateReason)) $o['agentStateReason'] = JsonConverters::to('AgentStateReasons', $this->agentStateReason);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What every report takes */
// @Api(Description="What every report takes")
class ReportRequest implements IPost, JsonSerializable
{
    public function __construct(
        /** @description The account to report on */
        // @ApiMember(Description="The account to report on")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The address that gets a mail when done */
        // @ApiMember(Description="The address that gets a mail when done")
        /** @var string|null */
        public ?string $emailAddressToNotify=null,

        /** @description The URL called with the report data when done */
        // @ApiMember(Description="The URL called with the report data when done")
        /** @var string|null */
        public ?string $webhookUrl=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['emailAddressToNotify'])) $this->emailAddressToNotify = $o['emailAddressToNotify'];
        if (isset($o['webhookUrl'])) $this->webhookUrl = $o['webhookUrl'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->emailAddressToNotify)) $o['emailAddressToNotify'] = $this->emailAddressToNotify;
        if (isset($this->webhookUrl)) $o['webhookUrl'] = $this->webhookUrl;
        return empty($o) ? new class(){} : $o;
    }
}

enum SessionHoldReasons : string
{
    case None = 'None';
    case Transferring = 'Transferring';
}

enum SessionCallState : string
{
    case Disconnected = 'Disconnected';
    case Ringing = 'Ringing';
    case Connected = 'Connected';
    case Hold = 'Hold';
    case Passive = 'Passive';
}

enum SessionQueueStates : string
{
    case None = 'None';
    case Queued = 'Queued';
    case Ringing = 'Ringing';
    case Connected = 'Connected';
    case Hold = 'Hold';
    case Disconnected = 'Disconnected';
}

/** @description A region of the carrier's SIP network */
enum TwilioSipRegions : string
{
    case US1 = 'US1';
    case US2 = 'US2';
    case IE1 = 'IE1';
    case DE1 = 'DE1';
    case SG1 = 'SG1';
    case JP1 = 'JP1';
    case BR1 = 'BR1';
    case AU1 = 'AU1';
}

/** @description A custom field of the account, with its value */
// @Api(Description="A custom field of the account, with its value")
class SystemSettingsField extends DataField implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $name=null,
        ?ValueTypes $type=null,
        ?UIHints $uiHint=null,
        ?string $uiTab=null,
        bool $isAsync=false,
        bool $disableBinding=false,
        ?DataType $structType=null,
        ?DataType $listType=null,
        ?string $description=null,
        ?array $possibleValues=null,
        bool $isOutput=false,
        ?string $customFieldValuesUrl=null,
        ?Value $defaultValue=null,
        ?string $transitionNameFormat=null,
        ?DataFieldUniqueness $uniqueness=null,
        bool $voiceOnly=false,
        ?string $conditionalVisibilityField=null,
        ?string $conditionalVisibilityValue=null,
        bool $noEvalTemplate=false,
        ?UserDataFieldModes $userMode=null,
        bool $anyValueType=false,
        /** @description The value */
        // @ApiMember(Description="The value")
        /** @var Value|null */
        public ?Value $value=null
    ) {
        parent::__construct(id: $id, name: $name, type: $type, uiHint: $uiHint, uiTab: $uiTab, isAsync: $isAsync, disableBinding: $disableBinding, structType: $structType, listType: $listType, description: $description, possibleValues: $possibleValues, isOutput: $isOutput, customFieldValuesUrl: $customFieldValuesUrl, defaultValue: $defaultValue, transitionNameFormat: $transitionNameFormat, uniqueness: $uniqueness, voiceOnly: $voiceOnly, conditionalVisibilityField: $conditionalVisibilityField, conditionalVisibilityValue: $conditionalVisibilityValue, noEvalTemplate: $noEvalTemplate, userMode: $userMode, anyValueType: $anyValueType);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A custom field of customers */
// @Api(Description="A custom field of customers")
class CustomerDataField extends DataField implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $name=null,
        ?ValueTypes $type=null,
        ?UIHints $uiHint=null,
        ?string $uiTab=null,
        bool $isAsync=false,
        bool $disableBinding=false,
        ?DataType $structType=null,
        ?DataType $listType=null,
        ?string $description=null,
        ?array $possibleValues=null,
        bool $isOutput=false,
        ?string $customFieldValuesUrl=null,
        ?Value $defaultValue=null,
        ?string $transitionNameFormat=null,
        ?DataFieldUniqueness $uniqueness=null,
        bool $voiceOnly=false,
        ?string $conditionalVisibilityField=null,
        ?string $conditionalVisibilityValue=null,
        bool $noEvalTemplate=false,
        ?UserDataFieldModes $userMode=null,
        bool $anyValueType=false,
        /** @description Whether the field can be searched */
        // @ApiMember(Description="Whether the field can be searched")
        /** @var bool */
        public bool $showInSearch=false,

        /** @description Whether lists show the field */
        // @ApiMember(Description="Whether lists show the field")
        /** @var bool */
        public bool $showInLists=false
    ) {
        parent::__construct(id: $id, name: $name, type: $type, uiHint: $uiHint, uiTab: $uiTab, isAsync: $isAsync, disableBinding: $disableBinding, structType: $structType, listType: $listType, description: $description, possibleValues: $possibleValues, isOutput: $isOutput, customFieldValuesUrl: $customFieldValuesUrl, defaultValue: $defaultValue, transitionNameFormat: $transitionNameFormat, uniqueness: $uniqueness, voiceOnly: $voiceOnly, conditionalVisibilityField: $conditionalVisibilityField, conditionalVisibilityValue: $conditionalVisibilityValue, noEvalTemplate: $noEvalTemplate, userMode: $userMode, anyValueType: $anyValueType);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['showInSearch'])) $this->showInSearch = $o['showInSearch'];
        if (isset($o['showInLists'])) $this->showInLists = $o['showInLists'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->showInSearch)) $o['showInSearch'] = $this->showInSearch;
        if (isset($this->showInLists)) $o['showInLists'] = $this->showInLists;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A custom field of endpoints */
// @Api(Description="A custom field of endpoints")
class EndpointDataField extends DataField implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $name=null,
        ?ValueTypes $type=null,
        ?UIHints $uiHint=null,
        ?string $uiTab=null,
        bool $isAsync=false,
        bool $disableBinding=false,
        ?DataType $structType=null,
        ?DataType $listType=null,
        ?string $description=null,
        ?array $possibleValues=null,
        bool $isOutput=false,
        ?string $customFieldValuesUrl=null,
        ?Value $defaultValue=null,
        ?string $transitionNameFormat=null,
        ?DataFieldUniqueness $uniqueness=null,
        bool $voiceOnly=false,
        ?string $conditionalVisibilityField=null,
        ?string $conditionalVisibilityValue=null,
        bool $noEvalTemplate=false,
        ?UserDataFieldModes $userMode=null,
        bool $anyValueType=false,
        /** @description Whether the field can be searched */
        // @ApiMember(Description="Whether the field can be searched")
        /** @var bool */
        public bool $showInSearch=false,

        /** @description Whether lists show the field */
        // @ApiMember(Description="Whether lists show the field")
        /** @var bool */
        public bool $showInLists=false,

        /** @description Only endpoints of this type have the field */
        // @ApiMember(Description="Only endpoints of this type have the field")
        /** @var EndpointTypes|null */
        public ?EndpointTypes $endpointType=null,

        /** @description Whether the field holds the caller ID */
        // @ApiMember(Description="Whether the field holds the caller ID")
        /** @var bool */
        public bool $isCallerId=false,

        /** @description Whether users may turn it in their settings */
        // @ApiMember(Description="Whether users may turn it in their settings")
        /** @var bool */
        public bool $isKnob=false
    ) {
        parent::__construct(id: $id, name: $name, type: $type, uiHint: $uiHint, uiTab: $uiTab, isAsync: $isAsync, disableBinding: $disableBinding, structType: $structType, listType: $listType, description: $description, possibleValues: $possibleValues, isOutput: $isOutput, customFieldValuesUrl: $customFieldValuesUrl, defaultValue: $defaultValue, transitionNameFormat: $transitionNameFormat, uniqueness: $uniqueness, voiceOnly: $voiceOnly, conditionalVisibilityField: $conditionalVisibilityField, conditionalVisibilityValue: $conditionalVisibilityValue, noEvalTemplate: $noEvalTemplate, userMode: $userMode, anyValueType: $anyValueType);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['showInSearch'])) $this->showInSearch = $o['showInSearch'];
        if (isset($o['showInLists'])) $this->showInLists = $o['showInLists'];
        if (isset($o['endpointType'])) $this->endpointType = JsonConverters::from('EndpointTypes', $o['endpointType']);
        if (isset($o['isCallerId'])) $this->isCallerId = $o['isCallerId'];
        if (isset($o['isKnob'])) $this->isKnob = $o['isKnob'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->showInSearch)) $o['showInSearch'] = $this->showInSearch;
        if (isset($this->showInLists)) $o['showInLists'] = $this->showInLists;
        if (isset($this->endpointType)) $o['endpointType'] = JsonConverters::to('EndpointTypes', $this->endpointType);
        if (isset($this->isCallerId)) $o['isCallerId'] = $this->isCallerId;
        if (isset($this->isKnob)) $o['isKnob'] = $this->isKnob;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How a connection to a mail server is protected */
enum EmailSecurity : string
{
    case StartTls = 'StartTls';
    case Tls = 'Tls';
    case None = 'None';
}

/** @description An account for sending email */
// @Api(Description="An account for sending email")
class EmailAccount implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the email account */
        // @ApiMember(Description="The ID of the email account")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name to show */
        // @ApiMember(Description="The name to show")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The email address */
        // @ApiMember(Description="The email address")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description The user name at the mail server */
        // @ApiMember(Description="The user name at the mail server")
        /** @var string|null */
        public ?string $userName=null,

        /** @description The password at the mail server. It is stored when it is sent, and never shown */
        // @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
        /** @var string|null */
        public ?string $password=null,

        /** @description Whether a password is stored */
        // @ApiMember(Description="Whether a password is stored")
        /** @var bool */
        public bool $hasPassword=false,

        /** @description The mail server */
        // @ApiMember(Description="The mail server")
        /** @var string|null */
        public ?string $serverName=null,

        /** @description The port of the mail server */
        // @ApiMember(Description="The port of the mail server")
        /** @var int|null */
        public ?int $serverPort=null,

        /** @description How the connection to the mail server is protected */
        // @ApiMember(Description="How the connection to the mail server is protected")
        /** @var EmailSecurity|null */
        public ?EmailSecurity $security=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['hasPassword'])) $this->hasPassword = $o['hasPassword'];
        if (isset($o['serverName'])) $this->serverName = $o['serverName'];
        if (isset($o['serverPort'])) $this->serverPort = $o['serverPort'];
        if (isset($o['security'])) $this->security = JsonConverters::from('EmailSecurity', $o['security']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->hasPassword)) $o['hasPassword'] = $this->hasPassword;
        if (isset($this->serverName)) $o['serverName'] = $this->serverName;
        if (isset($this->serverPort)) $o['serverPort'] = $this->serverPort;
        if (isset($this->security)) $o['security'] = JsonConverters::to('EmailSecurity', $this->security);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The colour of a tag */
enum TagColors : string
{
    case Gray = 'Gray';
    case Red = 'Red';
    case Orange = 'Orange';
    case Yellow = 'Yellow';
    case Green = 'Green';
    case Teal = 'Teal';
    case Blue = 'Blue';
    case Cyan = 'Cyan';
    case Purple = 'Purple';
    case Pink = 'Pink';
}

/** @description A label on customers, endpoints and flows */
// @Api(Description="A label on customers, endpoints and flows")
class Tag implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the tag */
        // @ApiMember(Description="The ID of the tag")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the tag */
        // @ApiMember(Description="The name of the tag")
        /** @var string|null */
        public ?string $name=null,

        /** @description The colour of the tag */
        // @ApiMember(Description="The colour of the tag")
        /** @var TagColors|null */
        public ?TagColors $color=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['color'])) $this->color = JsonConverters::from('TagColors', $o['color']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->color)) $o['color'] = JsonConverters::to('TagColors', $this->color);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A change that an assistant proposes and a person applies */
// @Api(Description="A change that an assistant proposes and a person applies")
class AISessionActionInfo implements JsonSerializable
{
    public function __construct(
        /** @description The date the action was recorded */
        // @ApiMember(Description="The date the action was recorded")
        /** @var string|null */
        public ?string $date=null,

        /** @description The ID of the action */
        // @ApiMember(Description="The ID of the action")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the function to call */
        // @ApiMember(Description="The name of the function to call")
        /** @var string|null */
        public ?string $functionName=null,

        /** @description The arguments of the function (JSON) */
        // @ApiMember(Description="The arguments of the function (JSON)")
        /** @var string|null */
        public ?string $arguments=null,

        /** @description What the action does, for a person to read */
        // @ApiMember(Description="What the action does, for a person to read")
        /** @var string|null */
        public ?string $description=null,

        /** @description Whether the action can be applied; if not, it is skipped */
        // @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
        /** @var bool */
        public bool $canBeApplied=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['functionName'])) $this->functionName = $o['functionName'];
        if (isset($o['arguments'])) $this->arguments = $o['arguments'];
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['canBeApplied'])) $this->canBeApplied = $o['canBeApplied'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->functionName)) $o['functionName'] = $this->functionName;
        if (isset($this->arguments)) $o['arguments'] = $this->arguments;
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->canBeApplied)) $o['canBeApplied'] = $this->canBeApplied;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description AI minutes of one account */
// @Api(Description="AI minutes of one account")
class AIAccountUsage implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The minutes used in the range */
        // @ApiMember(Description="The minutes used in the range")
        /** @var int */
        public int $aiMinutes=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['aiMinutes'])) $this->aiMinutes = $o['aiMinutes'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->aiMinutes)) $o['aiMinutes'] = $this->aiMinutes;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description AI minutes of one customer */
// @Api(Description="AI minutes of one customer")
class AICustomerUsage implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The minutes used in the range */
        // @ApiMember(Description="The minutes used in the range")
        /** @var int */
        public int $aiMinutes=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['aiMinutes'])) $this->aiMinutes = $o['aiMinutes'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->aiMinutes)) $o['aiMinutes'] = $this->aiMinutes;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The user of the app */
// @Api(Description="The user of the app")
class AppUserInfo implements JsonSerializable
{
    public function __construct(
        /** @description The first name */
        // @ApiMember(Description="The first name")
        /** @var string|null */
        public ?string $firstName=null,

        /** @description The last name */
        // @ApiMember(Description="The last name")
        /** @var string|null */
        public ?string $lastName=null,

        /** @description The full name */
        // @ApiMember(Description="The full name")
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Settings of an outside phone system */
// @Api(Description="Settings of an outside phone system")
class ThirdPartyPhoneSystemSettings implements JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What can be configured */
enum SettingsObjectTypes : string
{
    case Endpoint = 'Endpoint';
    case Customer = 'Customer';
}

/** @description A value to choose */
// @Api(Description="A value to choose")
class SettingsPossibleValue implements JsonSerializable
{
    public function __construct(
        /** @description The name of the value to show */
        // @ApiMember(Description="The name of the value to show")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The value */
        // @ApiMember(Description="The value")
        /** @var Value|null */
        public ?Value $value=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One thing that can be configured */
// @Api(Description="One thing that can be configured")
class SettingsField implements JsonSerializable
{
    public function __construct(
        /** @description The name of the field */
        // @ApiMember(Description="The name of the field")
        /** @var string|null */
        public ?string $name=null,

        /** @description The name of the field to show */
        // @ApiMember(Description="The name of the field to show")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The type of the value */
        // @ApiMember(Description="The type of the value")
        /** @var ValueTypes|null */
        public ?ValueTypes $type=null,

        /** @description The value */
        // @ApiMember(Description="The value")
        /** @var Value|null */
        public ?Value $value=null,

        /** @description Whether it can only be read */
        // @ApiMember(Description="Whether it can only be read")
        /** @var bool */
        public bool $readOnly=false,

        /** @description The values to choose from */
        // @ApiMember(Description="The values to choose from")
        /** @var array<SettingsPossibleValue>|null */
        public ?array $possibleValues=null,

        /** @description The field the value belongs to */
        // @ApiMember(Description="The field the value belongs to")
        /** @var DataField|null */
        public ?DataField $dataField=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['type'])) $this->type = JsonConverters::from('ValueTypes', $o['type']);
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
        if (isset($o['readOnly'])) $this->readOnly = $o['readOnly'];
        if (isset($o['possibleValues'])) $this->possibleValues = JsonConverters::fromArray('SettingsPossibleValue', $o['possibleValues']);
        if (isset($o['dataField'])) $this->dataField = JsonConverters::from('DataField', $o['dataField']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->type)) $o['type'] = JsonConverters::to('ValueTypes', $this->type);
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        if (isset($this->readOnly)) $o['readOnly'] = $this->readOnly;
        if (isset($this->possibleValues)) $o['possibleValues'] = JsonConverters::toArray('SettingsPossibleValue', $this->possibleValues);
        if (isset($this->dataField)) $o['dataField'] = JsonConverters::to('DataField', $this->dataField);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An endpoint or customer that can be configured */
// @Api(Description="An endpoint or customer that can be configured")
class SettingsObject implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint or customer */
        // @ApiMember(Description="The ID of the endpoint or customer")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the endpoint or customer */
        // @ApiMember(Description="The name of the endpoint or customer")
        /** @var string|null */
        public ?string $name=null,

        /** @description A description */
        // @ApiMember(Description="A description")
        /** @var string|null */
        public ?string $description=null,

        /** @description Whether it can only be read */
        // @ApiMember(Description="Whether it can only be read")
        /** @var bool */
        public bool $readOnly=false,

        /** @description Whether it is an endpoint or a customer */
        // @ApiMember(Description="Whether it is an endpoint or a customer")
        /** @var SettingsObjectTypes|null */
        public ?SettingsObjectTypes $type=null,

        /** @description The type of endpoint, if it is one */
        // @ApiMember(Description="The type of endpoint, if it is one")
        /** @var EndpointTypes|null */
        public ?EndpointTypes $endpointType=null,

        /** @description What can be configured of it */
        // @ApiMember(Description="What can be configured of it")
        /** @var array<SettingsField>|null */
        public ?array $fields=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['readOnly'])) $this->readOnly = $o['readOnly'];
        if (isset($o['type'])) $this->type = JsonConverters::from('SettingsObjectTypes', $o['type']);
        if (isset($o['endpointType'])) $this->endpointType = JsonConverters::from('EndpointTypes', $o['endpointType']);
        if (isset($o['fields'])) $this->fields = JsonConverters::fromArray('SettingsField', $o['fields']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->readOnly)) $o['readOnly'] = $this->readOnly;
        if (isset($this->type)) $o['type'] = JsonConverters::to('SettingsObjectTypes', $this->type);
        if (isset($this->endpointType)) $o['endpointType'] = JsonConverters::to('EndpointTypes', $this->endpointType);
        if (isset($this->fields)) $o['fields'] = JsonConverters::toArray('SettingsField', $this->fields);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What a contact is */
enum AppContactTypes : string
{
    case User = 'User';
    case Team = 'Team';
    case Contact = 'Contact';
}

/** @description Somebody the user of the app can reach */
// @Api(Description="Somebody the user of the app can reach")
class AppContact implements JsonSerializable
{
    public function __construct(
        /** @description The name of the contact */
        // @ApiMember(Description="The name of the contact")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The phone number or address of the contact */
        // @ApiMember(Description="The phone number or address of the contact")
        /** @var string|null */
        public ?string $address=null,

        /** @description The type of contact */
        // @ApiMember(Description="The type of contact")
        /** @var AppContactTypes|null */
        public ?AppContactTypes $type=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description Whether the contact can be called */
        // @ApiMember(Description="Whether the contact can be called")
        /** @var bool */
        public bool $canCall=false,

        /** @description Whether the contact can be chatted with */
        // @ApiMember(Description="Whether the contact can be chatted with")
        /** @var bool */
        public bool $canChat=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['type'])) $this->type = JsonConverters::from('AppContactTypes', $o['type']);
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['canCall'])) $this->canCall = $o['canCall'];
        if (isset($o['canChat'])) $this->canChat = $o['canChat'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->type)) $o['type'] = JsonConverters::to('AppContactTypes', $this->type);
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->canCall)) $o['canCall'] = $this->canCall;
        if (isset($this->canChat)) $o['canChat'] = $this->canChat;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The record in an outside system that an object is tied to */
// @Api(Description="The record in an outside system that an object is tied to")
class EntityIntegrationData implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null,

        /** @description The ID of the record in the outside system */
        // @ApiMember(Description="The ID of the record in the outside system")
        /** @var string|null */
        public ?string $mapsToId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
        if (isset($o['mapsToId'])) $this->mapsToId = $o['mapsToId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        if (isset($this->mapsToId)) $o['mapsToId'] = $this->mapsToId;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What decides whether a rule matches */
enum SimpleSchedulingRuleTypes : string
{
    case Always = 'Always';
    case CustomerState = 'CustomerState';
    case Time = 'Time';
}

/** @description A day of the week */
enum DayOfWeek : string
{
    case Sunday = 'Sunday';
    case Monday = 'Monday';
    case Tuesday = 'Tuesday';
    case Wednesday = 'Wednesday';
    case Thursday = 'Thursday';
    case Friday = 'Friday';
    case Saturday = 'Saturday';
}

/** @description A day of the week, or which one of the period */
// @Api(Description="A day of the week, or which one of the period")
class ScheduleDay implements JsonSerializable
{
    public function __construct(
        /** @description Which of these days in the period (1 is the first, -1 the last, 0 every one) */
        // @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
        /** @var int */
        public int $offset=0,

        /** @description The day of the week */
        // @ApiMember(Description="The day of the week")
        /** @var DayOfWeek|null */
        public ?DayOfWeek $dayOfWeek=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['offset'])) $this->offset = $o['offset'];
        if (isset($o['dayOfWeek'])) $this->dayOfWeek = JsonConverters::from('DayOfWeek', $o['dayOfWeek']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->offset)) $o['offset'] = $this->offset;
        if (isset($this->dayOfWeek)) $o['dayOfWeek'] = JsonConverters::to('DayOfWeek', $this->dayOfWeek);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How often a rule recurs */
enum SchedulingRuleFrequency : string
{
    case None = 'None';
    case Secondly = 'Secondly';
    case Minutely = 'Minutely';
    case Hourly = 'Hourly';
    case Daily = 'Daily';
    case Weekly = 'Weekly';
    case Monthly = 'Monthly';
    case Yearly = 'Yearly';
}

/** @description When a state holds, recurring like an iCalendar rule */
// @Api(Description="When a state holds, recurring like an iCalendar rule")
class SchedulingRule implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the rule */
        // @ApiMember(Description="The ID of the rule")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the rule */
        // @ApiMember(Description="The name of the rule")
        /** @var string|null */
        public ?string $name=null,

        /** @description Rules are tried in the order of their priority */
        // @ApiMember(Description="Rules are tried in the order of their priority")
        /** @var int */
        public int $priority=0,

        /** @description The state produced while the rule matches */
        // @ApiMember(Description="The state produced while the rule matches")
        /** @var string|null */
        public ?string $state=null,

        /** @description Where the rule comes from */
        // @ApiMember(Description="Where the rule comes from")
        /** @var string|null */
        public ?string $source=null,

        /** @description The condition under which the rule matches */
        // @ApiMember(Description="The condition under which the rule matches")
        /** @var string|null */
        public ?string $condition=null,

        /** @description What decides whether the rule matches */
        // @ApiMember(Description="What decides whether the rule matches")
        /** @var SimpleSchedulingRuleTypes|null */
        public ?SimpleSchedulingRuleTypes $simpleRuleType=null,

        /** @description The customer state to match when the simple type is CustomerState */
        // @ApiMember(Description="The customer state to match when the simple type is CustomerState")
        /** @var string|null */
        public ?string $customerState=null,

        /** @description The ID of the flow that decides, for a rule with a flow */
        // @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description Whether the rule matches all day */
        // @ApiMember(Description="Whether the rule matches all day")
        /** @var bool */
        public bool $isAllDay=false,

        /** @description The first day on which the rule matches (YYYY-MM-DD) */
        // @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description When the rule starts matching on a day (HH:mm) */
        // @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
        /** @var string|null */
        public ?string $startTime=null,

        /** @description When the rule stops matching on a day (HH:mm) */
        // @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
        /** @var string|null */
        public ?string $endTime=null,

        /** @description Which of the moments of one interval count (1 is the first, -1 the last) */
        // @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
        /** @var array<int>|null */
        public ?array $bySetPosition=null,

        /** @description The months in which the rule matches (1 to 12) */
        // @ApiMember(Description="The months in which the rule matches (1 to 12)")
        /** @var array<int>|null */
        public ?array $byMonth=null,

        /** @description The weeks of the year in which the rule matches (1 to 53, negative from the end) */
        // @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
        /** @var array<int>|null */
        public ?array $byWeekNo=null,

        /** @description The days of the year on which the rule matches (1 to 366, negative from the end) */
        // @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
        /** @var array<int>|null */
        public ?array $byYearDay=null,

        /** @description The days of the month on which the rule matches (1 to 31, negative from the end) */
        // @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
        /** @var array<int>|null */
        public ?array $byMonthDay=null,

        /** @description The days of the week on which the rule matches */
        // @ApiMember(Description="The days of the week on which the rule matches")
        /** @var array<ScheduleDay>|null */
        public ?array $byDay=null,

        /** @description The hours at which the rule matches (0 to 23) */
        // @ApiMember(Description="The hours at which the rule matches (0 to 23)")
        /** @var array<int>|null */
        public ?array $byHour=null,

        /** @description The minutes at which the rule matches (0 to 59) */
        // @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
        /** @var array<int>|null */
        public ?array $byMinute=null,

        /** @description Every how many periods the rule recurs */
        // @ApiMember(Description="Every how many periods the rule recurs")
        /** @var int */
        public int $interval=0,

        /** @description How many times the rule recurs; 0 is without end */
        // @ApiMember(Description="How many times the rule recurs; 0 is without end")
        /** @var int */
        public int $count=0,

        /** @description The last day on which the rule matches (YYYY-MM-DD) */
        // @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $untilDate=null,

        /** @description How often the rule recurs */
        // @ApiMember(Description="How often the rule recurs")
        /** @var SchedulingRuleFrequency|null */
        public ?SchedulingRuleFrequency $frequency=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
        if (isset($o['state'])) $this->state = $o['state'];
        if (isset($o['source'])) $this->source = $o['source'];
        if (isset($o['condition'])) $this->condition = $o['condition'];
        if (isset($o['simpleRuleType'])) $this->simpleRuleType = JsonConverters::from('SimpleSchedulingRuleTypes', $o['simpleRuleType']);
        if (isset($o['customerState'])) $this->customerState = $o['customerState'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['isAllDay'])) $this->isAllDay = $o['isAllDay'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['startTime'])) $this->startTime = $o['startTime'];
        if (isset($o['endTime'])) $this->endTime = $o['endTime'];
        if (isset($o['bySetPosition'])) $this->bySetPosition = JsonConverters::fromArray('int', $o['bySetPosition']);
        if (isset($o['byMonth'])) $this->byMonth = JsonConverters::fromArray('int', $o['byMonth']);
        if (isset($o['byWeekNo'])) $this->byWeekNo = JsonConverters::fromArray('int', $o['byWeekNo']);
        if (isset($o['byYearDay'])) $this->byYearDay = JsonConverters::fromArray('int', $o['byYearDay']);
        if (isset($o['byMonthDay'])) $this->byMonthDay = JsonConverters::fromArray('int', $o['byMonthDay']);
        if (isset($o['byDay'])) $this->byDay = JsonConverters::fromArray('ScheduleDay', $o['byDay']);
        if (isset($o['byHour'])) $this->byHour = JsonConverters::fromArray('int', $o['byHour']);
        if (isset($o['byMinute'])) $this->byMinute = JsonConverters::fromArray('int', $o['byMinute']);
        if (isset($o['interval'])) $this->interval = $o['interval'];
        if (isset($o['count'])) $this->count = $o['count'];
        if (isset($o['untilDate'])) $this->untilDate = $o['untilDate'];
        if (isset($o['frequency'])) $this->frequency = JsonConverters::from('SchedulingRuleFrequency', $o['frequency']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        if (isset($this->state)) $o['state'] = $this->state;
        if (isset($this->source)) $o['source'] = $this->source;
        if (isset($this->condition)) $o['condition'] = $this->condition;
        if (isset($this->simpleRuleType)) $o['simpleRuleType'] = JsonConverters::to('SimpleSchedulingRuleTypes', $this->simpleRuleType);
        if (isset($this->customerState)) $o['customerState'] = $this->customerState;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->isAllDay)) $o['isAllDay'] = $this->isAllDay;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->startTime)) $o['startTime'] = $this->startTime;
        if (isset($this->endTime)) $o['endTime'] = $this->endTime;
        if (isset($this->bySetPosition)) $o['bySetPosition'] = JsonConverters::toArray('int', $this->bySetPosition);
        if (isset($this->byMonth)) $o['byMonth'] = JsonConverters::toArray('int', $this->byMonth);
        if (isset($this->byWeekNo)) $o['byWeekNo'] = JsonConverters::toArray('int', $this->byWeekNo);
        if (isset($this->byYearDay)) $o['byYearDay'] = JsonConverters::toArray('int', $this->byYearDay);
        if (isset($this->byMonthDay)) $o['byMonthDay'] = JsonConverters::toArray('int', $this->byMonthDay);
        if (isset($this->byDay)) $o['byDay'] = JsonConverters::toArray('ScheduleDay', $this->byDay);
        if (isset($this->byHour)) $o['byHour'] = JsonConverters::toArray('int', $this->byHour);
        if (isset($this->byMinute)) $o['byMinute'] = JsonConverters::toArray('int', $this->byMinute);
        if (isset($this->interval)) $o['interval'] = $this->interval;
        if (isset($this->count)) $o['count'] = $this->count;
        if (isset($this->untilDate)) $o['untilDate'] = $this->untilDate;
        if (isset($this->frequency)) $o['frequency'] = JsonConverters::to('SchedulingRuleFrequency', $this->frequency);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A field that can be the source of a value */
// @Api(Description="A field that can be the source of a value")
class GetParameterField implements JsonSerializable
{
    public function __construct(
        /** @description The name of the field */
        // @ApiMember(Description="The name of the field")
        /** @var string|null */
        public ?string $fieldName=null,

        /** @description The type of the value */
        // @ApiMember(Description="The type of the value")
        /** @var ValueTypes|null */
        public ?ValueTypes $valueType=null,

        /** @description The field, if it is a custom one */
        // @ApiMember(Description="The field, if it is a custom one")
        /** @var DataField|null */
        public ?DataField $field=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fieldName'])) $this->fieldName = $o['fieldName'];
        if (isset($o['valueType'])) $this->valueType = JsonConverters::from('ValueTypes', $o['valueType']);
        if (isset($o['field'])) $this->field = JsonConverters::from('DataField', $o['field']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fieldName)) $o['fieldName'] = $this->fieldName;
        if (isset($this->valueType)) $o['valueType'] = JsonConverters::to('ValueTypes', $this->valueType);
        if (isset($this->field)) $o['field'] = JsonConverters::to('DataField', $this->field);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A flow of a package */
// @Api(Description="A flow of a package")
class PackageFlow implements JsonSerializable
{
    public function __construct(
        /** @description The ID in the package */
        // @ApiMember(Description="The ID in the package")
        /** @var string|null */
        public ?string $sourceId=null,

        /** @description The ID in the account, once it is imported */
        // @ApiMember(Description="The ID in the account, once it is imported")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the flow */
        // @ApiMember(Description="The name of the flow")
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sourceId'])) $this->sourceId = $o['sourceId'];
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sourceId)) $o['sourceId'] = $this->sourceId;
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A custom field of a package */
// @Api(Description="A custom field of a package")
class PackageFieldInfo implements JsonSerializable
{
    public function __construct(
        /** @description What has the field: Customer, Endpoint or System */
        // @ApiMember(Description="What has the field: Customer, Endpoint or System")
        /** @var NodeParameterSources|null */
        public ?NodeParameterSources $source=null,

        /** @description The name of the field */
        // @ApiMember(Description="The name of the field")
        /** @var string|null */
        public ?string $name=null,

        /** @description Whether the account gets it; otherwise it has such a field */
        // @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
        /** @var bool */
        public bool $isNew=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['source'])) $this->source = JsonConverters::from('NodeParameterSources', $o['source']);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['isNew'])) $this->isNew = $o['isNew'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->source)) $o['source'] = JsonConverters::to('NodeParameterSources', $this->source);
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->isNew)) $o['isNew'] = $this->isNew;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What flows belong to, are tagged with, and name as it is */
enum PackageResourceTypes : string
{
    case Customer = 'Customer';
    case Tag = 'Tag';
    case PhoneNumber = 'PhoneNumber';
    case Address = 'Address';
}

/** @description What flows of a package name: a customer, a tag, or a telephone number or an address as it is */
// @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
class PackageResource implements JsonSerializable
{
    public function __construct(
        /** @description What it is */
        // @ApiMember(Description="What it is")
        /** @var PackageResourceTypes|null */
        public ?PackageResourceTypes $type=null,

        /** @description The ID in the package, or the number or address */
        // @ApiMember(Description="The ID in the package, or the number or address")
        /** @var string|null */
        public ?string $sourceId=null,

        /** @description The name in the package */
        // @ApiMember(Description="The name in the package")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID in the account, without which flows are imported without it; or the number or address that they get */
        // @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
        /** @var string|null */
        public ?string $id=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['type'])) $this->type = JsonConverters::from('PackageResourceTypes', $o['type']);
        if (isset($o['sourceId'])) $this->sourceId = $o['sourceId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['id'])) $this->id = $o['id'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->type)) $o['type'] = JsonConverters::to('PackageResourceTypes', $this->type);
        if (isset($this->sourceId)) $o['sourceId'] = $this->sourceId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->id)) $o['id'] = $this->id;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Something that is in the way of an import */
// @Api(Description="Something that is in the way of an import")
class PackageConflict implements JsonSerializable
{
    public function __construct(
        /** @description The code of the error */
        // @ApiMember(Description="The code of the error")
        /** @var string|null */
        public ?string $errorCode=null,

        /** @description Where in the package */
        // @ApiMember(Description="Where in the package")
        /** @var string|null */
        public ?string $path=null,

        /** @description What is wrong */
        // @ApiMember(Description="What is wrong")
        /** @var string|null */
        public ?string $message=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['errorCode'])) $this->errorCode = $o['errorCode'];
        if (isset($o['path'])) $this->path = $o['path'];
        if (isset($o['message'])) $this->message = $o['message'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->errorCode)) $o['errorCode'] = $this->errorCode;
        if (isset($this->path)) $o['path'] = $this->path;
        if (isset($this->message)) $o['message'] = $this->message;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A member of a flow that differs */
// @Api(Description="A member of a flow that differs")
class FlowMemberChange implements JsonSerializable
{
    public function __construct(
        /** @description The name of the member */
        // @ApiMember(Description="The name of the member")
        /** @var string|null */
        public ?string $name=null,

        /** @description The value before */
        // @ApiMember(Description="The value before")
        /** @var mixed */
        public mixed $before=null,

        /** @description The value after */
        // @ApiMember(Description="The value after")
        /** @var mixed */
        public mixed $after=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['before'])) $this->before = $o['before'];
        if (isset($o['after'])) $this->after = $o['after'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->before)) $o['before'] = $this->before;
        if (isset($this->after)) $o['after'] = $this->after;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How something differs */
enum FlowChanges : string
{
    case Added = 'Added';
    case Removed = 'Removed';
    case Changed = 'Changed';
}

/** @description A node that differs in itself; its parameters are listed apart */
// @Api(Description="A node that differs in itself; its parameters are listed apart")
class FlowNodeChange implements JsonSerializable
{
    public function __construct(
        /** @description How it differs */
        // @ApiMember(Description="How it differs")
        /** @var FlowChanges|null */
        public ?FlowChanges $change=null,

        /** @description The ID of the node */
        // @ApiMember(Description="The ID of the node")
        /** @var string|null */
        public ?string $nodeId=null,

        /** @description The node before, without its parameters */
        // @ApiMember(Description="The node before, without its parameters")
        /** @var FlowNode|null */
        public ?FlowNode $before=null,

        /** @description The node after, without its parameters */
        // @ApiMember(Description="The node after, without its parameters")
        /** @var FlowNode|null */
        public ?FlowNode $after=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['change'])) $this->change = JsonConverters::from('FlowChanges', $o['change']);
        if (isset($o['nodeId'])) $this->nodeId = $o['nodeId'];
        if (isset($o['before'])) $this->before = JsonConverters::from('FlowNode', $o['before']);
        if (isset($o['after'])) $this->after = JsonConverters::from('FlowNode', $o['after']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->change)) $o['change'] = JsonConverters::to('FlowChanges', $this->change);
        if (isset($this->nodeId)) $o['nodeId'] = $this->nodeId;
        if (isset($this->before)) $o['before'] = JsonConverters::to('FlowNode', $this->before);
        if (isset($this->after)) $o['after'] = JsonConverters::to('FlowNode', $this->after);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A way from a node to another that differs */
// @Api(Description="A way from a node to another that differs")
class FlowTransitionChange implements JsonSerializable
{
    public function __construct(
        /** @description How it differs */
        // @ApiMember(Description="How it differs")
        /** @var FlowChanges|null */
        public ?FlowChanges $change=null,

        /** @description The ID of the node */
        // @ApiMember(Description="The ID of the node")
        /** @var string|null */
        public ?string $nodeId=null,

        /** @description The parameter that holds the transition; inside of lists and structs with the path to it */
        // @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
        /** @var string|null */
        public ?string $parameter=null,

        /** @description The node or exit it led to */
        // @ApiMember(Description="The node or exit it led to")
        /** @var string|null */
        public ?string $before=null,

        /** @description The node or exit it leads to */
        // @ApiMember(Description="The node or exit it leads to")
        /** @var string|null */
        public ?string $after=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['change'])) $this->change = JsonConverters::from('FlowChanges', $o['change']);
        if (isset($o['nodeId'])) $this->nodeId = $o['nodeId'];
        if (isset($o['parameter'])) $this->parameter = $o['parameter'];
        if (isset($o['before'])) $this->before = $o['before'];
        if (isset($o['after'])) $this->after = $o['after'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->change)) $o['change'] = JsonConverters::to('FlowChanges', $this->change);
        if (isset($this->nodeId)) $o['nodeId'] = $this->nodeId;
        if (isset($this->parameter)) $o['parameter'] = $this->parameter;
        if (isset($this->before)) $o['before'] = $this->before;
        if (isset($this->after)) $o['after'] = $this->after;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A parameter of a node that differs */
// @Api(Description="A parameter of a node that differs")
class FlowNodeParameterChange implements JsonSerializable
{
    public function __construct(
        /** @description How it differs */
        // @ApiMember(Description="How it differs")
        /** @var FlowChanges|null */
        public ?FlowChanges $change=null,

        /** @description The ID of the node */
        // @ApiMember(Description="The ID of the node")
        /** @var string|null */
        public ?string $nodeId=null,

        /** @description The parameter; inside of lists and structs with the path to it */
        // @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
        /** @var string|null */
        public ?string $parameter=null,

        /** @description The parameter before, without what is inside of it */
        // @ApiMember(Description="The parameter before, without what is inside of it")
        /** @var NodeParameter|null */
        public ?NodeParameter $before=null,

        /** @description The parameter after, without what is inside of it */
        // @ApiMember(Description="The parameter after, without what is inside of it")
        /** @var NodeParameter|null */
        public ?NodeParameter $after=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['change'])) $this->change = JsonConverters::from('FlowChanges', $o['change']);
        if (isset($o['nodeId'])) $this->nodeId = $o['nodeId'];
        if (isset($o['parameter'])) $this->parameter = $o['parameter'];
        if (isset($o['before'])) $this->before = JsonConverters::from('NodeParameter', $o['before']);
        if (isset($o['after'])) $this->after = JsonConverters::from('NodeParameter', $o['after']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->change)) $o['change'] = JsonConverters::to('FlowChanges', $this->change);
        if (isset($this->nodeId)) $o['nodeId'] = $this->nodeId;
        if (isset($this->parameter)) $o['parameter'] = $this->parameter;
        if (isset($this->before)) $o['before'] = JsonConverters::to('NodeParameter', $this->before);
        if (isset($this->after)) $o['after'] = JsonConverters::to('NodeParameter', $this->after);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A parameter of the flow that differs */
// @Api(Description="A parameter of the flow that differs")
class FlowParameterChange implements JsonSerializable
{
    public function __construct(
        /** @description How it differs */
        // @ApiMember(Description="How it differs")
        /** @var FlowChanges|null */
        public ?FlowChanges $change=null,

        /** @description The name of the parameter */
        // @ApiMember(Description="The name of the parameter")
        /** @var string|null */
        public ?string $name=null,

        /** @description The parameter before */
        // @ApiMember(Description="The parameter before")
        /** @var FlowParameter|null */
        public ?FlowParameter $before=null,

        /** @description The parameter after */
        // @ApiMember(Description="The parameter after")
        /** @var FlowParameter|null */
        public ?FlowParameter $after=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['change'])) $this->change = JsonConverters::from('FlowChanges', $o['change']);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['before'])) $this->before = JsonConverters::from('FlowParameter', $o['before']);
        if (isset($o['after'])) $this->after = JsonConverters::from('FlowParameter', $o['after']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->change)) $o['change'] = JsonConverters::to('FlowChanges', $this->change);
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->before)) $o['before'] = JsonConverters::to('FlowParameter', $this->before);
        if (isset($this->after)) $o['after'] = JsonConverters::to('FlowParameter', $this->after);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An exit that differs */
// @Api(Description="An exit that differs")
class FlowExitChange implements JsonSerializable
{
    public function __construct(
        /** @description How it differs */
        // @ApiMember(Description="How it differs")
        /** @var FlowChanges|null */
        public ?FlowChanges $change=null,

        /** @description The name of the exit */
        // @ApiMember(Description="The name of the exit")
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['change'])) $this->change = JsonConverters::from('FlowChanges', $o['change']);
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->change)) $o['change'] = JsonConverters::to('FlowChanges', $this->change);
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The state of a connection */
enum IntegrationStatuses : string
{
    case NotConnected = 'NotConnected';
    case Connected = 'Connected';
    case Syncing = 'Syncing';
    case Error = 'Error';
}

/** @description What an integration can do */
enum IntegrationFeatures : string
{
    case CustomerSearch = 'CustomerSearch';
    case ContactSearch = 'ContactSearch';
    case CustomerMapping = 'CustomerMapping';
    case UserMapping = 'UserMapping';
    case Sync = 'Sync';
}

/** @description Messages between an endpoint and another address */
// @Api(Description="Messages between an endpoint and another address")
class ConversationInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the conversation */
        // @ApiMember(Description="The ID of the conversation")
        /** @var string|null */
        public ?string $id=null,

        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The other party's address */
        // @ApiMember(Description="The other party's address")
        /** @var string|null */
        public ?string $otherAddress=null,

        /** @description How many of its messages are unread */
        // @ApiMember(Description="How many of its messages are unread")
        /** @var int */
        public int $unreadCount=0,

        /** @description The newest message */
        // @ApiMember(Description="The newest message")
        /** @var MessageInfo|null */
        public ?MessageInfo $mostRecentMessage=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['otherAddress'])) $this->otherAddress = $o['otherAddress'];
        if (isset($o['unreadCount'])) $this->unreadCount = $o['unreadCount'];
        if (isset($o['mostRecentMessage'])) $this->mostRecentMessage = JsonConverters::from('MessageInfo', $o['mostRecentMessage']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->otherAddress)) $o['otherAddress'] = $this->otherAddress;
        if (isset($this->unreadCount)) $o['unreadCount'] = $this->unreadCount;
        if (isset($this->mostRecentMessage)) $o['mostRecentMessage'] = JsonConverters::to('MessageInfo', $this->mostRecentMessage);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A figure on calls */
// @Api(Description="A figure on calls")
class AppHomeCallMetric implements JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A form completed in HostedSuite */
// @Api(Description="A form completed in HostedSuite")
class HostedSuiteCompletedForm implements JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How far a report is */
enum ReportStatuses : string
{
    case Queued = 'Queued';
    case Running = 'Running';
    case Completed = 'Completed';
    case Error = 'Error';
}

enum SessionDialState : string
{
    case None = 'None';
    case Active = 'Active';
}

class SessionLogInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $date=null,
        /** @var string|null */
        public ?string $message=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['message'])) $this->message = $o['message'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->message)) $o['message'] = $this->message;
        return empty($o) ? new class(){} : $o;
    }
}

enum SessionMemberCallState : string
{
    case None = 'None';
    case Ringing = 'Ringing';
    case Connected = 'Connected';
    case Hold = 'Hold';
}

enum SessionMemberRoles : string
{
    case None = 'None';
    case Caller = 'Caller';
    case Agent = 'Agent';
    case Transfer = 'Transfer';
}

class SessionMemberInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $identity=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $displayName=null,
        /** @var bool */
        public bool $isOriginalMember=false,
        /** @var string|null */
        public ?string $avatarUrl=null,
        /** @var array<string,string>|null */
        public ?array $applicationData=null,
        /** @var SessionMemberCallState|null */
        public ?SessionMemberCallState $callState=null,
        /** @var SessionMemberRoles|null */
        public ?SessionMemberRoles $role=null,
        /** @var string|null */
        public ?string $callSid=null,
        /** @var bool */
        public bool $muted=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['identity'])) $this->identity = $o['identity'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['isOriginalMember'])) $this->isOriginalMember = $o['isOriginalMember'];
        if (isset($o['avatarUrl'])) $this->avatarUrl = $o['avatarUrl'];
        if (isset($o['applicationData'])) $this->applicationData = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','string']), $o['applicationData']);
        if (isset($o['callState'])) $this->callState = JsonConverters::from('SessionMemberCallState', $o['callState']);
        if (isset($o['role'])) $this->role = JsonConverters::from('SessionMemberRoles', $o['role']);
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['muted'])) $this->muted = $o['muted'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->identity)) $o['identity'] = $this->identity;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->isOriginalMember)) $o['isOriginalMember'] = $this->isOriginalMember;
        if (isset($this->avatarUrl)) $o['avatarUrl'] = $this->avatarUrl;
        if (isset($this->applicationData)) $o['applicationData'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','string']), $this->applicationData);
        if (isset($this->callState)) $o['callState'] = JsonConverters::to('SessionMemberCallState', $this->callState);
        if (isset($this->role)) $o['role'] = JsonConverters::to('SessionMemberRoles', $this->role);
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->muted)) $o['muted'] = $this->muted;
        return empty($o) ? new class(){} : $o;
    }
}

enum SessionDirections : string
{
    case Incoming = 'Incoming';
    case Outgoing = 'Outgoing';
}

/** @description The outcome of checking an account */
// @Api(Description="The outcome of checking an account")
class CheckAccountResponse implements JsonSerializable
{
    public function __construct(
        /** @description The outcome of the check */
        // @ApiMember(Description="The outcome of the check")
        /** @var string|null */
        public ?string $message=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['message'])) $this->message = $o['message'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->message)) $o['message'] = $this->message;
        return empty($o) ? new class(){} : $o;
    }
}

class AccountInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The name of this account */
        // @ApiMember(Description="The name of this account")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of this account's parent */
        // @ApiMember(Description="The ID of this account's parent")
        /** @var string|null */
        public ?string $parentAccountId=null,

        /** @description The twilio account SID */
        // @ApiMember(Description="The twilio account SID")
        /** @var string|null */
        public ?string $twilioAccountSid=null,

        /** @description The ancestors of this account. Useful for breadcrumbs */
        // @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
        /** @var array<string>|null */
        public ?array $ancestorIds=null,

        /** @description The max number of phone numbers this account can have */
        // @ApiMember(Description="The max number of phone numbers this account can have")
        /** @var int */
        public int $maxPhoneNumbers=0,

        /** @description This account is BYOA */
        // @ApiMember(Description="This account is BYOA")
        /** @var bool */
        public bool $isBYOA=false,

        /** @description TrustHub Profile Sid */
        // @ApiMember(Description="TrustHub Profile Sid")
        /** @var string|null */
        public ?string $trustHubProfileSid=null,

        /** @description The ID of the logo file */
        // @ApiMember(Description="The ID of the logo file")
        /** @var string|null */
        public ?string $logoId=null,

        /** @description The URI of the logo file */
        // @ApiMember(Description="The URI of the logo file")
        /** @var string|null */
        public ?string $logoUri=null,

        /** @description The billing settings for this account */
        // @ApiMember(Description="The billing settings for this account")
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['parentAccountId'])) $this->parentAccountId = $o['parentAccountId'];
        if (isset($o['twilioAccountSid'])) $this->twilioAccountSid = $o['twilioAccountSid'];
        if (isset($o['ancestorIds'])) $this->ancestorIds = JsonConverters::fromArray('string', $o['ancestorIds']);
        if (isset($o['maxPhoneNumbers'])) $this->maxPhoneNumbers = $o['maxPhoneNumbers'];
        if (isset($o['isBYOA'])) $this->isBYOA = $o['isBYOA'];
        if (isset($o['trustHubProfileSid'])) $this->trustHubProfileSid = $o['trustHubProfileSid'];
        if (isset($o['logoId'])) $this->logoId = $o['logoId'];
        if (isset($o['logoUri'])) $this->logoUri = $o['logoUri'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->parentAccountId)) $o['parentAccountId'] = $this->parentAccountId;
        if (isset($this->twilioAccountSid)) $o['twilioAccountSid'] = $this->twilioAccountSid;
        if (isset($this->ancestorIds)) $o['ancestorIds'] = JsonConverters::toArray('string', $this->ancestorIds);
        if (isset($this->maxPhoneNumbers)) $o['maxPhoneNumbers'] = $this->maxPhoneNumbers;
        if (isset($this->isBYOA)) $o['isBYOA'] = $this->isBYOA;
        if (isset($this->trustHubProfileSid)) $o['trustHubProfileSid'] = $this->trustHubProfileSid;
        if (isset($this->logoId)) $o['logoId'] = $this->logoId;
        if (isset($this->logoUri)) $o['logoUri'] = $this->logoUri;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        return empty($o) ? new class(){} : $o;
    }
}

/**
 * @template T
 */
class ListResponse implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): ListResponse {
        $to = new ListResponse();
        $to->genericArgs = $genericArgs;
        return $to;
    }

    public function __construct(
        /** @description The items */
        // @ApiMember(Description="The items")
        /** @var array<T>|null */
        public ?array $items=null,

        /** @description The total number of items */
        // @ApiMember(Description="The total number of items")
        /** @var int */
        public int $totalCount=0,

        /** @description The total number of pages */
        // @ApiMember(Description="The total number of pages")
        /** @var int */
        public int $totalPages=0,

        /** @description Are there more pages of items? Used with simplified paging */
        // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
        /** @var bool */
        public bool $hasMorePages=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['items'])) $this->items = JsonConverters::fromArray($this->genericArgs[0], $o['items']);
        if (isset($o['totalCount'])) $this->totalCount = $o['totalCount'];
        if (isset($o['totalPages'])) $this->totalPages = $o['totalPages'];
        if (isset($o['hasMorePages'])) $this->hasMorePages = $o['hasMorePages'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->items)) $o['items'] = JsonConverters::toArray($this->genericArgs[0], $this->items);
        if (isset($this->totalCount)) $o['totalCount'] = $this->totalCount;
        if (isset($this->totalPages)) $o['totalPages'] = $this->totalPages;
        if (isset($this->hasMorePages)) $o['hasMorePages'] = $this->hasMorePages;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An address for emergency calls */
// @Api(Description="An address for emergency calls")
class AddressInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID */
        // @ApiMember(Description="The ID")
        /** @var string|null */
        public ?string $id=null,

        /** @description A name to recognise it by */
        // @ApiMember(Description="A name to recognise it by")
        /** @var string|null */
        public ?string $friendlyName=null,

        /** @description Whether emergency calls may use the address */
        // @ApiMember(Description="Whether emergency calls may use the address")
        /** @var bool */
        public bool $emergencyEnabled=false,

        /** @description The name of the person or company at the address */
        // @ApiMember(Description="The name of the person or company at the address")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The street */
        // @ApiMember(Description="The street")
        /** @var string|null */
        public ?string $street=null,

        /** @description The city */
        // @ApiMember(Description="The city")
        /** @var string|null */
        public ?string $city=null,

        /** @description The state or province */
        // @ApiMember(Description="The state or province")
        /** @var string|null */
        public ?string $region=null,

        /** @description The postal code */
        // @ApiMember(Description="The postal code")
        /** @var string|null */
        public ?string $postalCode=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCountry=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['friendlyName'])) $this->friendlyName = $o['friendlyName'];
        if (isset($o['emergencyEnabled'])) $this->emergencyEnabled = $o['emergencyEnabled'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['street'])) $this->street = $o['street'];
        if (isset($o['city'])) $this->city = $o['city'];
        if (isset($o['region'])) $this->region = $o['region'];
        if (isset($o['postalCode'])) $this->postalCode = $o['postalCode'];
        if (isset($o['isoCountry'])) $this->isoCountry = $o['isoCountry'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->friendlyName)) $o['friendlyName'] = $this->friendlyName;
        if (isset($this->emergencyEnabled)) $o['emergencyEnabled'] = $this->emergencyEnabled;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->street)) $o['street'] = $this->street;
        if (isset($this->city)) $o['city'] = $this->city;
        if (isset($this->region)) $o['region'] = $this->region;
        if (isset($this->postalCode)) $o['postalCode'] = $this->postalCode;
        if (isset($this->isoCountry)) $o['isoCountry'] = $this->isoCountry;
        return empty($o) ? new class(){} : $o;
    }
}

class AISessionInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The ID of the account associated with this session */
        // @ApiMember(Description="The ID of the account associated with this session")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account associated with this customer */
        // @ApiMember(Description="The name of the account associated with this customer")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The purpose for this AI session */
        // @ApiMember(Description="The purpose for this AI session")
        /** @var string|null */
        public ?string $purpose=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['purpose'])) $this->purpose = $o['purpose'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->purpose)) $o['purpose'] = $this->purpose;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An AI session with its queued actions */
// @Api(Description="An AI session with its queued actions")
class AISessionDetail extends AISessionInfo implements JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $accountName=null,
        ?string $purpose=null,
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The queued actions recorded on the session */
        // @ApiMember(Description="The queued actions recorded on the session")
        /** @var array<AISessionActionInfo>|null */
        public ?array $actions=null,

        /** @description The text log of the latest applied change set */
        // @ApiMember(Description="The text log of the latest applied change set")
        /** @var string|null */
        public ?string $log=null
    ) {
        parent::__construct(accountId: $accountId, accountName: $accountName, purpose: $purpose, id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['actions'])) $this->actions = JsonConverters::fromArray('AISessionActionInfo', $o['actions']);
        if (isset($o['log'])) $this->log = $o['log'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->actions)) $o['actions'] = JsonConverters::toArray('AISessionActionInfo', $this->actions);
        if (isset($this->log)) $o['log'] = $this->log;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description AI minutes over a range of days */
// @Api(Description="AI minutes over a range of days")
class AIUsage implements JsonSerializable
{
    public function __construct(
        /** @description The minutes of each account */
        // @ApiMember(Description="The minutes of each account")
        /** @var array<AIAccountUsage>|null */
        public ?array $accountUsage=null,

        /** @description The minutes of each customer */
        // @ApiMember(Description="The minutes of each customer")
        /** @var array<AICustomerUsage>|null */
        public ?array $customerUsage=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountUsage'])) $this->accountUsage = JsonConverters::fromArray('AIAccountUsage', $o['accountUsage']);
        if (isset($o['customerUsage'])) $this->customerUsage = JsonConverters::fromArray('AICustomerUsage', $o['customerUsage']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountUsage)) $o['accountUsage'] = JsonConverters::toArray('AIAccountUsage', $this->accountUsage);
        if (isset($this->customerUsage)) $o['customerUsage'] = JsonConverters::toArray('AICustomerUsage', $this->customerUsage);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A file: an upload, a voice message, a recording, a fax */
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
class FileInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The type of file */
        // @ApiMember(Description="The type of file")
        /** @var FileTypes|null */
        public ?FileTypes $type=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The customers from the outermost to the one this belongs to */
        // @ApiMember(Description="The customers from the outermost to the one this belongs to")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description The ID of the agent */
        // @ApiMember(Description="The ID of the agent")
        /** @var string|null */
        public ?string $userId=null,

        /** @description The name of the agent */
        // @ApiMember(Description="The name of the agent")
        /** @var string|null */
        public ?string $userName=null,

        /** @description The original name of the file */
        // @ApiMember(Description="The original name of the file")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description Where the bytes are */
        // @ApiMember(Description="Where the bytes are")
        /** @var string|null */
        public ?string $uri=null,

        /** @description The content type */
        // @ApiMember(Description="The content type")
        /** @var string|null */
        public ?string $contentType=null,

        /** @description The length of the file in bytes */
        // @ApiMember(Description="The length of the file in bytes")
        /** @var int */
        public int $contentLength=0,

        /** @description The carrier's ID of the recording */
        // @ApiMember(Description="The carrier's ID of the recording")
        /** @var string|null */
        public ?string $recordingSid=null,

        /** @description The length of the recording in seconds */
        // @ApiMember(Description="The length of the recording in seconds")
        /** @var int */
        public int $recordingDuration=0,

        /** @description Who was recorded */
        // @ApiMember(Description="Who was recorded")
        /** @var string|null */
        public ?string $recordingFrom=null,

        /** @description The transcription by a person */
        // @ApiMember(Description="The transcription by a person")
        /** @var string|null */
        public ?string $transcription=null,

        /** @description The caller ID of incoming calls */
        // @ApiMember(Description="The caller ID of incoming calls")
        /** @var string|null */
        public ?string $fromAddress=null,

        /** @description The dialed number of outgoing calls */
        // @ApiMember(Description="The dialed number of outgoing calls")
        /** @var string|null */
        public ?string $toAddress=null,

        /** @description The transcription by a machine */
        // @ApiMember(Description="The transcription by a machine")
        /** @var string|null */
        public ?string $aiTranscription=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['type'])) $this->type = JsonConverters::from('FileTypes', $o['type']);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['uri'])) $this->uri = $o['uri'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['contentLength'])) $this->contentLength = $o['contentLength'];
        if (isset($o['recordingSid'])) $this->recordingSid = $o['recordingSid'];
        if (isset($o['recordingDuration'])) $this->recordingDuration = $o['recordingDuration'];
        if (isset($o['recordingFrom'])) $this->recordingFrom = $o['recordingFrom'];
        if (isset($o['transcription'])) $this->transcription = $o['transcription'];
        if (isset($o['fromAddress'])) $this->fromAddress = $o['fromAddress'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['aiTranscription'])) $this->aiTranscription = $o['aiTranscription'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->type)) $o['type'] = JsonConverters::to('FileTypes', $this->type);
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->uri)) $o['uri'] = $this->uri;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->contentLength)) $o['contentLength'] = $this->contentLength;
        if (isset($this->recordingSid)) $o['recordingSid'] = $this->recordingSid;
        if (isset($this->recordingDuration)) $o['recordingDuration'] = $this->recordingDuration;
        if (isset($this->recordingFrom)) $o['recordingFrom'] = $this->recordingFrom;
        if (isset($this->transcription)) $o['transcription'] = $this->transcription;
        if (isset($this->fromAddress)) $o['fromAddress'] = $this->fromAddress;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->aiTranscription)) $o['aiTranscription'] = $this->aiTranscription;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What a user's app needs to start */
// @Api(Description="What a user's app needs to start")
class EndpointAppConfig implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the user endpoint */
        // @ApiMember(Description="The ID of the user endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The token for the voice SDK of the carrier */
        // @ApiMember(Description="The token for the voice SDK of the carrier")
        /** @var string|null */
        public ?string $accessToken=null,

        /** @description The identity at the carrier */
        // @ApiMember(Description="The identity at the carrier")
        /** @var string|null */
        public ?string $identity=null,

        /** @description The email address */
        // @ApiMember(Description="The email address")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description The user */
        // @ApiMember(Description="The user")
        /** @var AppUserInfo|null */
        public ?AppUserInfo $userInfo=null,

        /** @description The state of the agent */
        // @ApiMember(Description="The state of the agent")
        /** @var AgentStates|null */
        public ?AgentStates $agentState=null,

        /** @description Why the agent is in this state */
        // @ApiMember(Description="Why the agent is in this state")
        /** @var AgentStateReasons|null */
        public ?AgentStateReasons $agentStateReason=null,

        /** @description The tabs of the app */
        // @ApiMember(Description="The tabs of the app")
        /** @var array<mixed>|null */
        public ?array $tabs=null,

        /** @description The settings of the app */
        // @ApiMember(Description="The settings of the app")
        /** @var AppSettings|null */
        public ?AppSettings $appSettings=null,

        /** @description Settings of an outside phone system */
        // @ApiMember(Description="Settings of an outside phone system")
        /** @var ThirdPartyPhoneSystemSettings|null */
        public ?ThirdPartyPhoneSystemSettings $thirdPartyPhoneSystemSettings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['accessToken'])) $this->accessToken = $o['accessToken'];
        if (isset($o['identity'])) $this->identity = $o['identity'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['userInfo'])) $this->userInfo = JsonConverters::from('AppUserInfo', $o['userInfo']);
        if (isset($o['agentState'])) $this->agentState = JsonConverters::from('AgentStates', $o['agentState']);
        if (isset($o['agentStateReason'])) $this->agentStateReason = JsonConverters::from('AgentStateReasons', $o['agentStateReason']);
        if (isset($o['tabs'])) $this->tabs = $o['tabs'];
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
        if (isset($o['thirdPartyPhoneSystemSettings'])) $this->thirdPartyPhoneSystemSettings = JsonConverters::from('ThirdPartyPhoneSystemSettings', $o['thirdPartyPhoneSystemSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->accessToken)) $o['accessToken'] = $this->accessToken;
        if (isset($this->identity)) $o['identity'] = $this->identity;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->userInfo)) $o['userInfo'] = JsonConverters::to('AppUserInfo', $this->userInfo);
        if (isset($this->agentState)) $o['agentState'] = JsonConverters::to('AgentStates', $this->agentState);
        if (isset($this->agentStateReason)) $o['agentStateReason'] = JsonConverters::to('AgentStateReasons', $this->agentStateReason);
        if (isset($this->tabs)) $o['tabs'] = $this->tabs;
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        if (isset($this->thirdPartyPhoneSystemSettings)) $o['thirdPartyPhoneSystemSettings'] = JsonConverters::to('ThirdPartyPhoneSystemSettings', $this->thirdPartyPhoneSystemSettings);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Files */
// @Api(Description="Files")
class GetMyFilesResponse implements JsonSerializable
{
    public function __construct(
        /** @description The files */
        // @ApiMember(Description="The files")
        /** @var array<FileInfo>|null */
        public ?array $files=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['files'])) $this->files = JsonConverters::fromArray('FileInfo', $o['files']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->files)) $o['files'] = JsonConverters::toArray('FileInfo', $this->files);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What a user may configure */
// @Api(Description="What a user may configure")
class ListSettingsObjectsResponse implements JsonSerializable
{
    public function __construct(
        /** @description What can be configured */
        // @ApiMember(Description="What can be configured")
        /** @var array<SettingsObject>|null */
        public ?array $settingsObjects=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['settingsObjects'])) $this->settingsObjects = JsonConverters::fromArray('SettingsObject', $o['settingsObjects']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->settingsObjects)) $o['settingsObjects'] = JsonConverters::toArray('SettingsObject', $this->settingsObjects);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Who is signed in */
// @Api(Description="Who is signed in")
class AuthenticateResponse implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the user who is signed in */
        // @ApiMember(Description="The ID of the user who is signed in")
        /** @var string|null */
        public ?string $userId=null,

        /** @description The ID of the session: the value of the cookie in force */
        // @ApiMember(Description="The ID of the session: the value of the cookie in force")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The user name, as it was typed */
        // @ApiMember(Description="The user name, as it was typed")
        /** @var string|null */
        public ?string $userName=null,

        /** @description The name of the user to show */
        // @ApiMember(Description="The name of the user to show")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description Where the caller came from */
        // @ApiMember(Description="Where the caller came from")
        /** @var string|null */
        public ?string $referrerUrl=null,

        /** @description The access token, where tokens are used */
        // @ApiMember(Description="The access token, where tokens are used")
        /** @var string|null */
        public ?string $bearerToken=null,

        /** @description The refresh token, where tokens are used */
        // @ApiMember(Description="The refresh token, where tokens are used")
        /** @var string|null */
        public ?string $refreshToken=null,

        /** @description The URL of the picture of the user */
        // @ApiMember(Description="The URL of the picture of the user")
        /** @var string|null */
        public ?string $profileUrl=null,

        /** @description The roles of the user */
        // @ApiMember(Description="The roles of the user")
        /** @var array<string>|null */
        public ?array $roles=null,

        /** @description The permissions of the user */
        // @ApiMember(Description="The permissions of the user")
        /** @var array<string>|null */
        public ?array $permissions=null,

        /** @description What went wrong, if anything did */
        // @ApiMember(Description="What went wrong, if anything did")
        /** @var ResponseStatus|null */
        public ?ResponseStatus $responseStatus=null,

        /** @description Anything else */
        // @ApiMember(Description="Anything else")
        /** @var array<string,string>|null */
        public ?array $meta=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['referrerUrl'])) $this->referrerUrl = $o['referrerUrl'];
        if (isset($o['bearerToken'])) $this->bearerToken = $o['bearerToken'];
        if (isset($o['refreshToken'])) $this->refreshToken = $o['refreshToken'];
        if (isset($o['profileUrl'])) $this->profileUrl = $o['profileUrl'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['permissions'])) $this->permissions = JsonConverters::fromArray('string', $o['permissions']);
        if (isset($o['responseStatus'])) $this->responseStatus = JsonConverters::from('ResponseStatus', $o['responseStatus']);
        if (isset($o['meta'])) $this->meta = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','string']), $o['meta']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->referrerUrl)) $o['referrerUrl'] = $this->referrerUrl;
        if (isset($this->bearerToken)) $o['bearerToken'] = $this->bearerToken;
        if (isset($this->refreshToken)) $o['refreshToken'] = $this->refreshToken;
        if (isset($this->profileUrl)) $o['profileUrl'] = $this->profileUrl;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->permissions)) $o['permissions'] = JsonConverters::toArray('string', $this->permissions);
        if (isset($this->responseStatus)) $o['responseStatus'] = JsonConverters::to('ResponseStatus', $this->responseStatus);
        if (isset($this->meta)) $o['meta'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','string']), $this->meta);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A login */
// @Api(Description="A login")
class UserInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the user */
        // @ApiMember(Description="The ID of the user")
        /** @var string|null */
        public ?string $id=null,

        /** @description Whether anybody is signed in */
        // @ApiMember(Description="Whether anybody is signed in")
        /** @var bool */
        public bool $isAuthenticated=false,

        /** @description The first name */
        // @ApiMember(Description="The first name")
        /** @var string|null */
        public ?string $firstName=null,

        /** @description The last name */
        // @ApiMember(Description="The last name")
        /** @var string|null */
        public ?string $lastName=null,

        /** @description The full name */
        // @ApiMember(Description="The full name")
        /** @var string|null */
        public ?string $name=null,

        /** @description The URL of the picture */
        // @ApiMember(Description="The URL of the picture")
        /** @var string|null */
        public ?string $avatarUrl=null,

        /** @description The email address */
        // @ApiMember(Description="The email address")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description The roles of the login */
        // @ApiMember(Description="The roles of the login")
        /** @var array<string>|null */
        public ?array $roles=null,

        /** @description The accounts the login may use; parallel to accountNames */
        // @ApiMember(Description="The accounts the login may use; parallel to accountNames")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description The names of the accounts the login may use; parallel to accountIds */
        // @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
        /** @var array<string>|null */
        public ?array $accountNames=null,

        /** @description What a portal manager may change */
        // @ApiMember(Description="What a portal manager may change")
        /** @var UserManagerAccess|null */
        public ?UserManagerAccess $managerAccess=null,

        /** @description What the login may see in the dashboard */
        // @ApiMember(Description="What the login may see in the dashboard")
        /** @var array<DashboardPermissions>|null */
        public ?array $dashboardPermissions=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['isAuthenticated'])) $this->isAuthenticated = $o['isAuthenticated'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['avatarUrl'])) $this->avatarUrl = $o['avatarUrl'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['accountNames'])) $this->accountNames = JsonConverters::fromArray('string', $o['accountNames']);
        if (isset($o['managerAccess'])) $this->managerAccess = JsonConverters::from('UserManagerAccess', $o['managerAccess']);
        if (isset($o['dashboardPermissions'])) $this->dashboardPermissions = JsonConverters::fromArray('DashboardPermissions', $o['dashboardPermissions']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->isAuthenticated)) $o['isAuthenticated'] = $this->isAuthenticated;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->avatarUrl)) $o['avatarUrl'] = $this->avatarUrl;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->accountNames)) $o['accountNames'] = JsonConverters::toArray('string', $this->accountNames);
        if (isset($this->managerAccess)) $o['managerAccess'] = JsonConverters::to('UserManagerAccess', $this->managerAccess);
        if (isset($this->dashboardPermissions)) $o['dashboardPermissions'] = JsonConverters::toArray('DashboardPermissions', $this->dashboardPermissions);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How much of something was used */
// @Api(Description="How much of something was used")
class UsageRecordInfo implements JsonSerializable
{
    public function __construct(
        /** @description The carrier's ID of the account */
        // @ApiMember(Description="The carrier's ID of the account")
        /** @var string|null */
        public ?string $accountSid=null,

        /** @description What was used */
        // @ApiMember(Description="What was used")
        /** @var string|null */
        public ?string $category=null,

        /** @description How many times it was used */
        // @ApiMember(Description="How many times it was used")
        /** @var int */
        public int $count=0,

        /** @description What is counted */
        // @ApiMember(Description="What is counted")
        /** @var string|null */
        public ?string $countUnit=null,

        /** @description The category in words */
        // @ApiMember(Description="The category in words")
        /** @var string|null */
        public ?string $description=null,

        /** @description The last day counted (YYYY-MM-DD) */
        // @ApiMember(Description="The last day counted (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The price */
        // @ApiMember(Description="The price")
        /** @var float */
        public float $price=0.0,

        /** @description The currency of the price */
        // @ApiMember(Description="The currency of the price")
        /** @var string|null */
        public ?string $priceUnit=null,

        /** @description The first day counted (YYYY-MM-DD) */
        // @ApiMember(Description="The first day counted (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description How much was used */
        // @ApiMember(Description="How much was used")
        /** @var string|null */
        public ?string $usage=null,

        /** @description The unit of the usage */
        // @ApiMember(Description="The unit of the usage")
        /** @var string|null */
        public ?string $usageUnit=null,

        /** @description The URI of the record at the carrier */
        // @ApiMember(Description="The URI of the record at the carrier")
        /** @var string|null */
        public ?string $uri=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountSid'])) $this->accountSid = $o['accountSid'];
        if (isset($o['category'])) $this->category = $o['category'];
        if (isset($o['count'])) $this->count = $o['count'];
        if (isset($o['countUnit'])) $this->countUnit = $o['countUnit'];
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['price'])) $this->price = $o['price'];
        if (isset($o['priceUnit'])) $this->priceUnit = $o['priceUnit'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['usage'])) $this->usage = $o['usage'];
        if (isset($o['usageUnit'])) $this->usageUnit = $o['usageUnit'];
        if (isset($o['uri'])) $this->uri = $o['uri'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountSid)) $o['accountSid'] = $this->accountSid;
        if (isset($this->category)) $o['category'] = $this->category;
        if (isset($this->count)) $o['count'] = $this->count;
        if (isset($this->countUnit)) $o['countUnit'] = $this->countUnit;
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->price)) $o['price'] = $this->price;
        if (isset($this->priceUnit)) $o['priceUnit'] = $this->priceUnit;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->usage)) $o['usage'] = $this->usage;
        if (isset($this->usageUnit)) $o['usageUnit'] = $this->usageUnit;
        if (isset($this->uri)) $o['uri'] = $this->uri;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Contacts */
// @Api(Description="Contacts")
class GetMyContactsResponse implements JsonSerializable
{
    public function __construct(
        /** @description The contacts */
        // @ApiMember(Description="The contacts")
        /** @var array<AppContact>|null */
        public ?array $contacts=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['contacts'])) $this->contacts = JsonConverters::fromArray('AppContact', $o['contacts']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->contacts)) $o['contacts'] = JsonConverters::toArray('AppContact', $this->contacts);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Which state holds when */
// @Api(Description="Which state holds when")
class Schedule implements JsonSerializable
{
    public function __construct(
        /** @description The time zone of the rules (IANA) */
        // @ApiMember(Description="The time zone of the rules (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null,

        /** @description Whether to take the parent's schedule instead */
        // @ApiMember(Description="Whether to take the parent's schedule instead")
        /** @var bool */
        public bool $inherit=false,

        /** @description Closed whatever the rules say */
        // @ApiMember(Description="Closed whatever the rules say")
        /** @var bool */
        public bool $forceClosed=false,

        /** @description The rules, the first match wins */
        // @ApiMember(Description="The rules, the first match wins")
        /** @var array<SchedulingRule>|null */
        public ?array $rules=null,

        /** @description The state when no rule matches */
        // @ApiMember(Description="The state when no rule matches")
        /** @var string|null */
        public ?string $defaultState=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['inherit'])) $this->inherit = $o['inherit'];
        if (isset($o['forceClosed'])) $this->forceClosed = $o['forceClosed'];
        if (isset($o['rules'])) $this->rules = JsonConverters::fromArray('SchedulingRule', $o['rules']);
        if (isset($o['defaultState'])) $this->defaultState = $o['defaultState'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->inherit)) $o['inherit'] = $this->inherit;
        if (isset($this->forceClosed)) $o['forceClosed'] = $this->forceClosed;
        if (isset($this->rules)) $o['rules'] = JsonConverters::toArray('SchedulingRule', $this->rules);
        if (isset($this->defaultState)) $o['defaultState'] = $this->defaultState;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A customer of an account */
// @Api(Description="A customer of an account")
class CustomerInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer above */
        // @ApiMember(Description="The ID of the customer above")
        /** @var string|null */
        public ?string $parentCustomerId=null,

        /** @description The customers above this one, outermost first */
        // @ApiMember(Description="The customers above this one, outermost first")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $breadcrumb=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description Staging rather than production */
        // @ApiMember(Description="Staging rather than production")
        /** @var bool */
        public bool $isStaging=false,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $name=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description The tags of the customer */
        // @ApiMember(Description="The tags of the customer")
        /** @var array<Tag>|null */
        public ?array $tags=null,

        /** @description The schedule of the customer */
        // @ApiMember(Description="The schedule of the customer")
        /** @var Schedule|null */
        public ?Schedule $schedule=null,

        /** @description The record in an outside system it is tied to */
        // @ApiMember(Description="The record in an outside system it is tied to")
        /** @var EntityIntegrationData|null */
        public ?EntityIntegrationData $integrationData=null,

        /** @description Otherwise billing settings come from the parent */
        // @ApiMember(Description="Otherwise billing settings come from the parent")
        /** @var bool */
        public bool $overrideBillingSettings=false,

        /** @description The billing settings */
        // @ApiMember(Description="The billing settings")
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null,

        /** @description Otherwise app settings come from the parent */
        // @ApiMember(Description="Otherwise app settings come from the parent")
        /** @var bool */
        public bool $overrideAppSettings=false,

        /** @description The settings of the app and the portal */
        // @ApiMember(Description="The settings of the app and the portal")
        /** @var AppSettings|null */
        public ?AppSettings $appSettings=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['parentCustomerId'])) $this->parentCustomerId = $o['parentCustomerId'];
        if (isset($o['breadcrumb'])) $this->breadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['breadcrumb']);
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['isStaging'])) $this->isStaging = $o['isStaging'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['integrationData'])) $this->integrationData = JsonConverters::from('EntityIntegrationData', $o['integrationData']);
        if (isset($o['overrideBillingSettings'])) $this->overrideBillingSettings = $o['overrideBillingSettings'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
        if (isset($o['overrideAppSettings'])) $this->overrideAppSettings = $o['overrideAppSettings'];
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->parentCustomerId)) $o['parentCustomerId'] = $this->parentCustomerId;
        if (isset($this->breadcrumb)) $o['breadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->breadcrumb);
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->isStaging)) $o['isStaging'] = $this->isStaging;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->integrationData)) $o['integrationData'] = JsonConverters::to('EntityIntegrationData', $this->integrationData);
        if (isset($this->overrideBillingSettings)) $o['overrideBillingSettings'] = $this->overrideBillingSettings;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        if (isset($this->overrideAppSettings)) $o['overrideAppSettings'] = $this->overrideAppSettings;
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What a schedule says */
// @Api(Description="What a schedule says")
class TestScheduleResponse implements JsonSerializable
{
    public function __construct(
        /** @description The name of the state at that moment */
        // @ApiMember(Description="The name of the state at that moment")
        /** @var string|null */
        public ?string $stateName=null,

        /** @description The time zone that was used (IANA) */
        // @ApiMember(Description="The time zone that was used (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant */
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
class EndpointInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The customers from the outermost to the one this belongs to */
        // @ApiMember(Description="The customers from the outermost to the one this belongs to")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description The name of the endpoint to show */
        // @ApiMember(Description="The name of the endpoint to show")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The type of endpoint */
        // @ApiMember(Description="The type of endpoint")
        /** @var EndpointTypes|null */
        public ?EndpointTypes $type=null,

        /** @description Extra text for grids */
        // @ApiMember(Description="Extra text for grids")
        /** @var string|null */
        public ?string $extraInformation=null,

        /** @description The ID of the voice flow */
        // @ApiMember(Description="The ID of the voice flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The name of the voice flow */
        // @ApiMember(Description="The name of the voice flow")
        /** @var string|null */
        public ?string $flowName=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description Single flow or scheduled flows */
        // @ApiMember(Description="Single flow or scheduled flows")
        /** @var EndpointFlowSchedules|null */
        public ?EndpointFlowSchedules $flowSchedule=null,

        /** @description The schedule that picks among the scheduled flows */
        // @ApiMember(Description="The schedule that picks among the scheduled flows")
        /** @var Schedule|null */
        public ?Schedule $schedule=null,

        /** @description The flow of each schedule state */
        // @ApiMember(Description="The flow of each schedule state")
        /** @var array<ScheduledFlow>|null */
        public ?array $scheduledFlows=null,

        /** @description Whether text messages are off */
        // @ApiMember(Description="Whether text messages are off")
        /** @var bool */
        public bool $disableSms=false,

        /** @description Leave the number's messaging campaign alone */
        // @ApiMember(Description="Leave the number's messaging campaign alone")
        /** @var bool */
        public bool $useExternal10DlcCampaign=false,

        /** @description Whether the number is registered only, not bought */
        // @ApiMember(Description="Whether the number is registered only, not bought")
        /** @var bool */
        public bool $isVirtualPhoneNumber=false,

        /** @description The number of a number endpoint (E.164) */
        // @ApiMember(Description="The number of a number endpoint (E.164)")
        /** @var string|null */
        public ?string $phoneNumber=null,

        /** @description The name of the endpoint */
        // @ApiMember(Description="The name of the endpoint")
        /** @var string|null */
        public ?string $name=null,

        /** @description The address of an email endpoint */
        // @ApiMember(Description="The address of an email endpoint")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description The SIP user name */
        // @ApiMember(Description="The SIP user name")
        /** @var string|null */
        public ?string $sipUserName=null,

        /** @description The SIP password; shown once, when it is made */
        // @ApiMember(Description="The SIP password; shown once, when it is made")
        /** @var string|null */
        public ?string $sipPassword=null,

        /** @description The first name of a user */
        // @ApiMember(Description="The first name of a user")
        /** @var string|null */
        public ?string $userFirstName=null,

        /** @description The last name of a user */
        // @ApiMember(Description="The last name of a user")
        /** @var string|null */
        public ?string $userLastName=null,

        /** @description The email address of a user endpoint */
        // @ApiMember(Description="The email address of a user endpoint")
        /** @var string|null */
        public ?string $userEmailAddress=null,

        /** @description Whether a user endpoint has a soft phone or a SIP phone */
        // @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
        /** @var UserModes|null */
        public ?UserModes $userMode=null,

        /** @description What a portal manager may change */
        // @ApiMember(Description="What a portal manager may change")
        /** @var UserManagerAccess|null */
        public ?UserManagerAccess $managerAccess=null,

        /** @description What the login may see in the dashboard */
        // @ApiMember(Description="What the login may see in the dashboard")
        /** @var array<DashboardPermissions>|null */
        public ?array $dashboardPermissions=null,

        /** @description The IDs of the users in a team, in the order in which they are called */
        // @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
        /** @var array<string>|null */
        public ?array $teamMembers=null,

        /** @description The ID of the address a number is registered with */
        // @ApiMember(Description="The ID of the address a number is registered with")
        /** @var string|null */
        public ?string $addressSid=null,

        /** @description The tags of the endpoint */
        // @ApiMember(Description="The tags of the endpoint")
        /** @var array<Tag>|null */
        public ?array $tags=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description The settings of the app and the portal */
        // @ApiMember(Description="The settings of the app and the portal")
        /** @var AppSettings|null */
        public ?AppSettings $appSettings=null,

        /** @description The settings of the assistant */
        // @ApiMember(Description="The settings of the assistant")
        /** @var AssistantSettings|null */
        public ?AssistantSettings $assistantSettings=null,

        /** @description The state of the agent, for a user endpoint */
        // @ApiMember(Description="The state of the agent, for a user endpoint")
        /** @var AgentStates|null */
        public ?AgentStates $agentState=null,

        /** @description The record in an outside system it is tied to */
        // @ApiMember(Description="The record in an outside system it is tied to")
        /** @var EntityIntegrationData|null */
        public ?EntityIntegrationData $integrationData=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['type'])) $this->type = JsonConverters::from('EndpointTypes', $o['type']);
        if (isset($o['extraInformation'])) $this->extraInformation = $o['extraInformation'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowName'])) $this->flowName = $o['flowName'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['flowSchedule'])) $this->flowSchedule = JsonConverters::from('EndpointFlowSchedules', $o['flowSchedule']);
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['scheduledFlows'])) $this->scheduledFlows = JsonConverters::fromArray('ScheduledFlow', $o['scheduledFlows']);
        if (isset($o['disableSms'])) $this->disableSms = $o['disableSms'];
        if (isset($o['useExternal10DlcCampaign'])) $this->useExternal10DlcCampaign = $o['useExternal10DlcCampaign'];
        if (isset($o['isVirtualPhoneNumber'])) $this->isVirtualPhoneNumber = $o['isVirtualPhoneNumber'];
        if (isset($o['phoneNumber'])) $this->phoneNumber = $o['phoneNumber'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['sipUserName'])) $this->sipUserName = $o['sipUserName'];
        if (isset($o['sipPassword'])) $this->sipPassword = $o['sipPassword'];
        if (isset($o['userFirstName'])) $this->userFirstName = $o['userFirstName'];
        if (isset($o['userLastName'])) $this->userLastName = $o['userLastName'];
        if (isset($o['userEmailAddress'])) $this->userEmailAddress = $o['userEmailAddress'];
        if (isset($o['userMode'])) $this->userMode = JsonConverters::from('UserModes', $o['userMode']);
        if (isset($o['managerAccess'])) $this->managerAccess = JsonConverters::from('UserManagerAccess', $o['managerAccess']);
        if (isset($o['dashboardPermissions'])) $this->dashboardPermissions = JsonConverters::fromArray('DashboardPermissions', $o['dashboardPermissions']);
        if (isset($o['teamMembers'])) $this->teamMembers = JsonConverters::fromArray('string', $o['teamMembers']);
        if (isset($o['addressSid'])) $this->addressSid = $o['addressSid'];
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
        if (isset($o['assistantSettings'])) $this->assistantSettings = JsonConverters::from('AssistantSettings', $o['assistantSettings']);
        if (isset($o['agentState'])) $this->agentState = JsonConverters::from('AgentStates', $o['agentState']);
        if (isset($o['integrationData'])) $this->integrationData = JsonConverters::from('EntityIntegrationData', $o['integrationData']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->type)) $o['type'] = JsonConverters::to('EndpointTypes', $this->type);
        if (isset($this->extraInformation)) $o['extraInformation'] = $this->extraInformation;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowName)) $o['flowName'] = $this->flowName;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->flowSchedule)) $o['flowSchedule'] = JsonConverters::to('EndpointFlowSchedules', $this->flowSchedule);
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->scheduledFlows)) $o['scheduledFlows'] = JsonConverters::toArray('ScheduledFlow', $this->scheduledFlows);
        if (isset($this->disableSms)) $o['disableSms'] = $this->disableSms;
        if (isset($this->useExternal10DlcCampaign)) $o['useExternal10DlcCampaign'] = $this->useExternal10DlcCampaign;
        if (isset($this->isVirtualPhoneNumber)) $o['isVirtualPhoneNumber'] = $this->isVirtualPhoneNumber;
        if (isset($this->phoneNumber)) $o['phoneNumber'] = $this->phoneNumber;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->sipUserName)) $o['sipUserName'] = $this->sipUserName;
        if (isset($this->sipPassword)) $o['sipPassword'] = $this->sipPassword;
        if (isset($this->userFirstName)) $o['userFirstName'] = $this->userFirstName;
        if (isset($this->userLastName)) $o['userLastName'] = $this->userLastName;
        if (isset($this->userEmailAddress)) $o['userEmailAddress'] = $this->userEmailAddress;
        if (isset($this->userMode)) $o['userMode'] = JsonConverters::to('UserModes', $this->userMode);
        if (isset($this->managerAccess)) $o['managerAccess'] = JsonConverters::to('UserManagerAccess', $this->managerAccess);
        if (isset($this->dashboardPermissions)) $o['dashboardPermissions'] = JsonConverters::toArray('DashboardPermissions', $this->dashboardPermissions);
        if (isset($this->teamMembers)) $o['teamMembers'] = JsonConverters::toArray('string', $this->teamMembers);
        if (isset($this->addressSid)) $o['addressSid'] = $this->addressSid;
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        if (isset($this->assistantSettings)) $o['assistantSettings'] = JsonConverters::to('AssistantSettings', $this->assistantSettings);
        if (isset($this->agentState)) $o['agentState'] = JsonConverters::to('AgentStates', $this->agentState);
        if (isset($this->integrationData)) $o['integrationData'] = JsonConverters::to('EntityIntegrationData', $this->integrationData);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A caller-id verification that is under way */
// @Api(Description="A caller-id verification that is under way")
class CallerIdVerification implements JsonSerializable
{
    public function __construct(
        /** @description The number that is called (E.164) */
        // @ApiMember(Description="The number that is called (E.164)")
        /** @var string|null */
        public ?string $phoneNumber=null,

        /** @description The name the number gets at the carrier */
        // @ApiMember(Description="The name the number gets at the carrier")
        /** @var string|null */
        public ?string $friendlyName=null,

        /** @description What to type on the phone */
        // @ApiMember(Description="What to type on the phone")
        /** @var string|null */
        public ?string $validationCode=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['phoneNumber'])) $this->phoneNumber = $o['phoneNumber'];
        if (isset($o['friendlyName'])) $this->friendlyName = $o['friendlyName'];
        if (isset($o['validationCode'])) $this->validationCode = $o['validationCode'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->phoneNumber)) $o['phoneNumber'] = $this->phoneNumber;
        if (isset($this->friendlyName)) $o['friendlyName'] = $this->friendlyName;
        if (isset($this->validationCode)) $o['validationCode'] = $this->validationCode;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A flow: a graph of nodes that runs when something arrives */
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
class FlowInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The name of the flow */
        // @ApiMember(Description="The name of the flow")
        /** @var string|null */
        public ?string $name=null,

        /** @description What the flow can be used for */
        // @ApiMember(Description="What the flow can be used for")
        /** @var array<FlowRoles>|null */
        public ?array $roles=null,

        /** @description What the flow does */
        // @ApiMember(Description="What the flow does")
        /** @var string|null */
        public ?string $description=null,

        /** @description Notes for those who edit the flow */
        // @ApiMember(Description="Notes for those who edit the flow")
        /** @var string|null */
        public ?string $notes=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The customers from the outermost to the one this belongs to */
        // @ApiMember(Description="The customers from the outermost to the one this belongs to")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description The nodes; listings leave them out unless asked */
        // @ApiMember(Description="The nodes; listings leave them out unless asked")
        /** @var array<FlowNode>|null */
        public ?array $nodes=null,

        /** @description The values the flow takes and gives */
        // @ApiMember(Description="The values the flow takes and gives")
        /** @var array<FlowParameter>|null */
        public ?array $parameters=null,

        /** @description Where the flow ends */
        // @ApiMember(Description="Where the flow ends")
        /** @var array<FlowExit>|null */
        public ?array $exits=null,

        /** @description Designer layout data */
        // @ApiMember(Description="Designer layout data")
        /** @var array<string,mixed>|null */
        public ?array $ui=null,

        /** @description The tags of the flow */
        // @ApiMember(Description="The tags of the flow")
        /** @var array<Tag>|null */
        public ?array $tags=null,

        /** @description How many nodes the flow has */
        // @ApiMember(Description="How many nodes the flow has")
        /** @var int */
        public int $nodeCount=0
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('FlowRoles', $o['roles']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['notes'])) $this->notes = $o['notes'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['nodes'])) $this->nodes = JsonConverters::fromArray('FlowNode', $o['nodes']);
        if (isset($o['parameters'])) $this->parameters = JsonConverters::fromArray('FlowParameter', $o['parameters']);
        if (isset($o['exits'])) $this->exits = JsonConverters::fromArray('FlowExit', $o['exits']);
        if (isset($o['ui'])) $this->ui = $o['ui'];
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['nodeCount'])) $this->nodeCount = $o['nodeCount'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('FlowRoles', $this->roles);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->notes)) $o['notes'] = $this->notes;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->nodes)) $o['nodes'] = JsonConverters::toArray('FlowNode', $this->nodes);
        if (isset($this->parameters)) $o['parameters'] = JsonConverters::toArray('FlowParameter', $this->parameters);
        if (isset($this->exits)) $o['exits'] = JsonConverters::toArray('FlowExit', $this->exits);
        if (isset($this->ui)) $o['ui'] = $this->ui;
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->nodeCount)) $o['nodeCount'] = $this->nodeCount;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Flows and the custom fields they use */
// @Api(Description="Flows and the custom fields they use")
class PackageInfo implements JsonSerializable
{
    public function __construct(
        /** @description The flows */
        // @ApiMember(Description="The flows")
        /** @var array<FlowInfo>|null */
        public ?array $flows=null,

        /** @description The custom fields of customers that the flows use */
        // @ApiMember(Description="The custom fields of customers that the flows use")
        /** @var array<CustomerDataField>|null */
        public ?array $customerFields=null,

        /** @description The custom fields of endpoints that the flows use */
        // @ApiMember(Description="The custom fields of endpoints that the flows use")
        /** @var array<EndpointDataField>|null */
        public ?array $endpointFields=null,

        /** @description The custom fields of the account that the flows use */
        // @ApiMember(Description="The custom fields of the account that the flows use")
        /** @var array<SystemSettingsField>|null */
        public ?array $systemFields=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flows'])) $this->flows = JsonConverters::fromArray('FlowInfo', $o['flows']);
        if (isset($o['customerFields'])) $this->customerFields = JsonConverters::fromArray('CustomerDataField', $o['customerFields']);
        if (isset($o['endpointFields'])) $this->endpointFields = JsonConverters::fromArray('EndpointDataField', $o['endpointFields']);
        if (isset($o['systemFields'])) $this->systemFields = JsonConverters::fromArray('SystemSettingsField', $o['systemFields']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flows)) $o['flows'] = JsonConverters::toArray('FlowInfo', $this->flows);
        if (isset($this->customerFields)) $o['customerFields'] = JsonConverters::toArray('CustomerDataField', $this->customerFields);
        if (isset($this->endpointFields)) $o['endpointFields'] = JsonConverters::toArray('EndpointDataField', $this->endpointFields);
        if (isset($this->systemFields)) $o['systemFields'] = JsonConverters::toArray('SystemSettingsField', $this->systemFields);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A kind of node that a flow can use */
// @Api(Description="A kind of node that a flow can use")
class AvailableFlowNode extends FlowNodeSpec implements JsonSerializable
{
    public function __construct(
        ?string $name=null,
        ?string $typeName=null,
        ?string $url=null,
        ?FlowNodeCategories $category=null,
        ?string $description=null,
        ?DataType $dataType=null,
        /** @description The channels it makes sense on */
        // @ApiMember(Description="The channels it makes sense on")
        /** @var array<FlowChannels>|null */
        public ?array $channels=null,

        /** @description What a flow can be used for that has it */
        // @ApiMember(Description="What a flow can be used for that has it")
        /** @var array<FlowRoles>|null */
        public ?array $roles=null,

        /** @description The fields it cannot run without */
        // @ApiMember(Description="The fields it cannot run without")
        /** @var array<string>|null */
        public ?array $requiredFields=null
    ) {
        parent::__construct(name: $name, typeName: $typeName, url: $url, category: $category, description: $description, dataType: $dataType);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['channels'])) $this->channels = JsonConverters::fromArray('FlowChannels', $o['channels']);
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('FlowRoles', $o['roles']);
        if (isset($o['requiredFields'])) $this->requiredFields = JsonConverters::fromArray('string', $o['requiredFields']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->channels)) $o['channels'] = JsonConverters::toArray('FlowChannels', $this->channels);
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('FlowRoles', $this->roles);
        if (isset($this->requiredFields)) $o['requiredFields'] = JsonConverters::toArray('string', $this->requiredFields);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Fields by the source they belong to */
// @Api(Description="Fields by the source they belong to")
class GetParameterFieldNamesResponse implements JsonSerializable
{
    public function __construct(
        /** @description Fields of the customer */
        // @ApiMember(Description="Fields of the customer")
        /** @var array<GetParameterField>|null */
        public ?array $customer=null,

        /** @description Fields of the account */
        // @ApiMember(Description="Fields of the account")
        /** @var array<GetParameterField>|null */
        public ?array $system=null,

        /** @description Fields of the session */
        // @ApiMember(Description="Fields of the session")
        /** @var array<GetParameterField>|null */
        public ?array $session=null,

        /** @description Fields of the endpoint */
        // @ApiMember(Description="Fields of the endpoint")
        /** @var array<GetParameterField>|null */
        public ?array $endpoint=null,

        /** @description Fields of the user */
        // @ApiMember(Description="Fields of the user")
        /** @var array<GetParameterField>|null */
        public ?array $user=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customer'])) $this->customer = JsonConverters::fromArray('GetParameterField', $o['customer']);
        if (isset($o['system'])) $this->system = JsonConverters::fromArray('GetParameterField', $o['system']);
        if (isset($o['session'])) $this->session = JsonConverters::fromArray('GetParameterField', $o['session']);
        if (isset($o['endpoint'])) $this->endpoint = JsonConverters::fromArray('GetParameterField', $o['endpoint']);
        if (isset($o['user'])) $this->user = JsonConverters::fromArray('GetParameterField', $o['user']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customer)) $o['customer'] = JsonConverters::toArray('GetParameterField', $this->customer);
        if (isset($this->system)) $o['system'] = JsonConverters::toArray('GetParameterField', $this->system);
        if (isset($this->session)) $o['session'] = JsonConverters::toArray('GetParameterField', $this->session);
        if (isset($this->endpoint)) $o['endpoint'] = JsonConverters::toArray('GetParameterField', $this->endpoint);
        if (isset($this->user)) $o['user'] = JsonConverters::toArray('GetParameterField', $this->user);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What became of a package, or would */
// @Api(Description="What became of a package, or would")
class PackageImportInfo implements JsonSerializable
{
    public function __construct(
        /** @description Whether it was imported; false for a preflight */
        // @ApiMember(Description="Whether it was imported; false for a preflight")
        /** @var bool */
        public bool $isImported=false,

        /** @description The flows */
        // @ApiMember(Description="The flows")
        /** @var array<PackageFlow>|null */
        public ?array $flows=null,

        /** @description The custom fields */
        // @ApiMember(Description="The custom fields")
        /** @var array<PackageFieldInfo>|null */
        public ?array $fields=null,

        /** @description What flows belong to, are tagged with, and name as it is */
        // @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
        /** @var array<PackageResource>|null */
        public ?array $resources=null,

        /** @description What is in the way; nothing is imported while there is something */
        // @ApiMember(Description="What is in the way; nothing is imported while there is something")
        /** @var array<PackageConflict>|null */
        public ?array $conflicts=null,

        /** @description The IDs in the package and the IDs in the account */
        // @ApiMember(Description="The IDs in the package and the IDs in the account")
        /** @var array<string,string>|null */
        public ?array $resourceMap=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['isImported'])) $this->isImported = $o['isImported'];
        if (isset($o['flows'])) $this->flows = JsonConverters::fromArray('PackageFlow', $o['flows']);
        if (isset($o['fields'])) $this->fields = JsonConverters::fromArray('PackageFieldInfo', $o['fields']);
        if (isset($o['resources'])) $this->resources = JsonConverters::fromArray('PackageResource', $o['resources']);
        if (isset($o['conflicts'])) $this->conflicts = JsonConverters::fromArray('PackageConflict', $o['conflicts']);
        if (isset($o['resourceMap'])) $this->resourceMap = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','string']), $o['resourceMap']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->isImported)) $o['isImported'] = $this->isImported;
        if (isset($this->flows)) $o['flows'] = JsonConverters::toArray('PackageFlow', $this->flows);
        if (isset($this->fields)) $o['fields'] = JsonConverters::toArray('PackageFieldInfo', $this->fields);
        if (isset($this->resources)) $o['resources'] = JsonConverters::toArray('PackageResource', $this->resources);
        if (isset($this->conflicts)) $o['conflicts'] = JsonConverters::toArray('PackageConflict', $this->conflicts);
        if (isset($this->resourceMap)) $o['resourceMap'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','string']), $this->resourceMap);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A state that a flow had, kept as it was */
// @Api(Description="A state that a flow had, kept as it was")
class FlowRevisionInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the revision */
        // @ApiMember(Description="The ID of the revision")
        /** @var string|null */
        public ?string $id=null,

        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description Counts the states of the flow from 1 */
        // @ApiMember(Description="Counts the states of the flow from 1")
        /** @var int */
        public int $number=0,

        /** @description The date of the change that made it */
        // @ApiMember(Description="The date of the change that made it")
        /** @var string|null */
        public ?string $dateCreated=null,

        /** @description Who made the change */
        // @ApiMember(Description="Who made the change")
        /** @var string|null */
        public ?string $createdBy=null,

        /** @description Why the change was made, as who made it says */
        // @ApiMember(Description="Why the change was made, as who made it says")
        /** @var string|null */
        public ?string $comment=null,

        /** @description The operation that made the change */
        // @ApiMember(Description="The operation that made the change")
        /** @var string|null */
        public ?string $action=null,

        /** @description The members of the flow that the change was about */
        // @ApiMember(Description="The members of the flow that the change was about")
        /** @var array<string>|null */
        public ?array $members=null,

        /** @description How many nodes the flow had */
        // @ApiMember(Description="How many nodes the flow had")
        /** @var int */
        public int $nodeCount=0,

        /** @description The flow as it was; listings leave it out */
        // @ApiMember(Description="The flow as it was; listings leave it out")
        /** @var FlowInfo|null */
        public ?FlowInfo $flow=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['number'])) $this->number = $o['number'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['createdBy'])) $this->createdBy = $o['createdBy'];
        if (isset($o['comment'])) $this->comment = $o['comment'];
        if (isset($o['action'])) $this->action = $o['action'];
        if (isset($o['members'])) $this->members = JsonConverters::fromArray('string', $o['members']);
        if (isset($o['nodeCount'])) $this->nodeCount = $o['nodeCount'];
        if (isset($o['flow'])) $this->flow = JsonConverters::from('FlowInfo', $o['flow']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->number)) $o['number'] = $this->number;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->createdBy)) $o['createdBy'] = $this->createdBy;
        if (isset($this->comment)) $o['comment'] = $this->comment;
        if (isset($this->action)) $o['action'] = $this->action;
        if (isset($this->members)) $o['members'] = JsonConverters::toArray('string', $this->members);
        if (isset($this->nodeCount)) $o['nodeCount'] = $this->nodeCount;
        if (isset($this->flow)) $o['flow'] = JsonConverters::to('FlowInfo', $this->flow);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What differs between two states of a flow; nothing is listed that only moved or got another ID */
// @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
class FlowDiff implements JsonSerializable
{
    public function __construct(
        /** @description The number of the revision compared with */
        // @ApiMember(Description="The number of the revision compared with")
        /** @var int */
        public int $from=0,

        /** @description The number of the revision that is compared */
        // @ApiMember(Description="The number of the revision that is compared")
        /** @var int */
        public int $to=0,

        /** @description Name, roles, texts, customer and tags */
        // @ApiMember(Description="Name, roles, texts, customer and tags")
        /** @var array<FlowMemberChange>|null */
        public ?array $members=null,

        /** @description The nodes */
        // @ApiMember(Description="The nodes")
        /** @var array<FlowNodeChange>|null */
        public ?array $nodes=null,

        /** @description Where nodes lead */
        // @ApiMember(Description="Where nodes lead")
        /** @var array<FlowTransitionChange>|null */
        public ?array $transitions=null,

        /** @description The parameters of nodes, with those inside of lists and structs, but no transitions */
        // @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
        /** @var array<FlowNodeParameterChange>|null */
        public ?array $nodeParameters=null,

        /** @description The values the flow takes and gives */
        // @ApiMember(Description="The values the flow takes and gives")
        /** @var array<FlowParameterChange>|null */
        public ?array $parameters=null,

        /** @description Where the flow ends */
        // @ApiMember(Description="Where the flow ends")
        /** @var array<FlowExitChange>|null */
        public ?array $exits=null,

        /** @description Whether the layout in the designer differs */
        // @ApiMember(Description="Whether the layout in the designer differs")
        /** @var bool */
        public bool $isLayoutChanged=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['members'])) $this->members = JsonConverters::fromArray('FlowMemberChange', $o['members']);
        if (isset($o['nodes'])) $this->nodes = JsonConverters::fromArray('FlowNodeChange', $o['nodes']);
        if (isset($o['transitions'])) $this->transitions = JsonConverters::fromArray('FlowTransitionChange', $o['transitions']);
        if (isset($o['nodeParameters'])) $this->nodeParameters = JsonConverters::fromArray('FlowNodeParameterChange', $o['nodeParameters']);
        if (isset($o['parameters'])) $this->parameters = JsonConverters::fromArray('FlowParameterChange', $o['parameters']);
        if (isset($o['exits'])) $this->exits = JsonConverters::fromArray('FlowExitChange', $o['exits']);
        if (isset($o['isLayoutChanged'])) $this->isLayoutChanged = $o['isLayoutChanged'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->members)) $o['members'] = JsonConverters::toArray('FlowMemberChange', $this->members);
        if (isset($this->nodes)) $o['nodes'] = JsonConverters::toArray('FlowNodeChange', $this->nodes);
        if (isset($this->transitions)) $o['transitions'] = JsonConverters::toArray('FlowTransitionChange', $this->transitions);
        if (isset($this->nodeParameters)) $o['nodeParameters'] = JsonConverters::toArray('FlowNodeParameterChange', $this->nodeParameters);
        if (isset($this->parameters)) $o['parameters'] = JsonConverters::toArray('FlowParameterChange', $this->parameters);
        if (isset($this->exits)) $o['exits'] = JsonConverters::toArray('FlowExitChange', $this->exits);
        if (isset($this->isLayoutChanged)) $o['isLayoutChanged'] = $this->isLayoutChanged;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A connection to an outside system */
// @Api(Description="A connection to an outside system")
class IntegrationInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The date of the last sync */
        // @ApiMember(Description="The date of the last sync")
        /** @var string|null */
        public ?string $dateLastSync=null,

        /** @description The customers from the outermost to the one this belongs to */
        // @ApiMember(Description="The customers from the outermost to the one this belongs to")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description The name of the integration */
        // @ApiMember(Description="The name of the integration")
        /** @var string|null */
        public ?string $name=null,

        /** @description Create customers and users while syncing */
        // @ApiMember(Description="Create customers and users while syncing")
        /** @var bool */
        public bool $automaticallyCreateCustomers=false,

        /** @description The outside system */
        // @ApiMember(Description="The outside system")
        /** @var IntegrationTypes|null */
        public ?IntegrationTypes $type=null,

        /** @description The state of the connection */
        // @ApiMember(Description="The state of the connection")
        /** @var IntegrationStatuses|null */
        public ?IntegrationStatuses $status=null,

        /** @description What the status means */
        // @ApiMember(Description="What the status means")
        /** @var string|null */
        public ?string $statusMessage=null,

        /** @description The shape of the settings */
        // @ApiMember(Description="The shape of the settings")
        /** @var DataType|null */
        public ?DataType $settingsDataType=null,

        /** @description The settings, in the shape given beside */
        // @ApiMember(Description="The settings, in the shape given beside")
        /** @var array<string,Value>|null */
        public ?array $settings=null,

        /** @description What the integration can do */
        // @ApiMember(Description="What the integration can do")
        /** @var array<IntegrationFeatures>|null */
        public ?array $features=null,

        /** @description Whether the outside system has authorised us (OAuth) */
        // @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
        /** @var bool */
        public bool $isAuthorized=false
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['dateLastSync'])) $this->dateLastSync = $o['dateLastSync'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['automaticallyCreateCustomers'])) $this->automaticallyCreateCustomers = $o['automaticallyCreateCustomers'];
        if (isset($o['type'])) $this->type = JsonConverters::from('IntegrationTypes', $o['type']);
        if (isset($o['status'])) $this->status = JsonConverters::from('IntegrationStatuses', $o['status']);
        if (isset($o['statusMessage'])) $this->statusMessage = $o['statusMessage'];
        if (isset($o['settingsDataType'])) $this->settingsDataType = JsonConverters::from('DataType', $o['settingsDataType']);
        if (isset($o['settings'])) $this->settings = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['settings']);
        if (isset($o['features'])) $this->features = JsonConverters::fromArray('IntegrationFeatures', $o['features']);
        if (isset($o['isAuthorized'])) $this->isAuthorized = $o['isAuthorized'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->dateLastSync)) $o['dateLastSync'] = $this->dateLastSync;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->automaticallyCreateCustomers)) $o['automaticallyCreateCustomers'] = $this->automaticallyCreateCustomers;
        if (isset($this->type)) $o['type'] = JsonConverters::to('IntegrationTypes', $this->type);
        if (isset($this->status)) $o['status'] = JsonConverters::to('IntegrationStatuses', $this->status);
        if (isset($this->statusMessage)) $o['statusMessage'] = $this->statusMessage;
        if (isset($this->settingsDataType)) $o['settingsDataType'] = JsonConverters::to('DataType', $this->settingsDataType);
        if (isset($this->settings)) $o['settings'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->settings);
        if (isset($this->features)) $o['features'] = JsonConverters::toArray('IntegrationFeatures', $this->features);
        if (isset($this->isAuthorized)) $o['isAuthorized'] = $this->isAuthorized;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Conversations */
// @Api(Description="Conversations")
class ListConversationsResponse implements JsonSerializable
{
    public function __construct(
        /** @description The conversations */
        // @ApiMember(Description="The conversations")
        /** @var array<ConversationInfo>|null */
        public ?array $conversations=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['conversations'])) $this->conversations = JsonConverters::fromArray('ConversationInfo', $o['conversations']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->conversations)) $o['conversations'] = JsonConverters::toArray('ConversationInfo', $this->conversations);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What became of a message that arrived for a flow */
// @Api(Description="What became of a message that arrived for a flow")
class FlowMessageInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the session the message is part of */
        // @ApiMember(Description="The ID of the session the message is part of")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The ID of the message */
        // @ApiMember(Description="The ID of the message")
        /** @var string|null */
        public ?string $messageId=null,

        /** @description Whether the message began the session */
        // @ApiMember(Description="Whether the message began the session")
        /** @var bool */
        public bool $isNewSession=false,

        /** @description Whether a flow has taken the message up */
        // @ApiMember(Description="Whether a flow has taken the message up")
        /** @var bool */
        public bool $isHandled=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
        if (isset($o['isNewSession'])) $this->isNewSession = $o['isNewSession'];
        if (isset($o['isHandled'])) $this->isHandled = $o['isHandled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        if (isset($this->isNewSession)) $o['isNewSession'] = $this->isNewSession;
        if (isset($this->isHandled)) $o['isHandled'] = $this->isHandled;
        return empty($o) ? new class(){} : $o;
    }
}

class SessionInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description The state of the session */
        // @ApiMember(Description="The state of the session")
        /** @var SessionDialState|null */
        public ?SessionDialState $dialState=null,

        /** @description The call state of the session */
        // @ApiMember(Description="The call state of the session")
        /** @var SessionCallState|null */
        public ?SessionCallState $callState=null,

        /** @description The queue state of the session */
        // @ApiMember(Description="The queue state of the session")
        /** @var SessionQueueStates|null */
        public ?SessionQueueStates $queueState=null,

        /** @description The ID of the account associated with the flow */
        // @ApiMember(Description="The ID of the account associated with the flow")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account associated with the session */
        // @ApiMember(Description="The name of the account associated with the session")
        /** @var string|null */
        public ?string $accountName=null,

        /** @description The ID of the customer this session is associated with */
        // @ApiMember(Description="The ID of the customer this session is associated with")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The customer breadcrumb this session is associated with */
        // @ApiMember(Description="The customer breadcrumb this session is associated with")
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,

        /** @description The name of the customer this session is associated with */
        // @ApiMember(Description="The name of the customer this session is associated with")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The ID of the endpoint associated with this session */
        // @ApiMember(Description="The ID of the endpoint associated with this session")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The name of the endpoint associated with this session */
        // @ApiMember(Description="The name of the endpoint associated with this session")
        /** @var string|null */
        public ?string $endpointName=null,

        /** @description The date the call completed */
        // @ApiMember(Description="The date the call completed")
        /** @var string|null */
        public ?string $dateCompleted=null,

        /** @description The destination of the session (e.g. what was entered into the Dial box) */
        // @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
        /** @var string|null */
        public ?string $destination=null,

        /** @description The to address if any */
        // @ApiMember(Description="The to address if any")
        /** @var string|null */
        public ?string $toAddress=null,

        /** @description The from address if any */
        // @ApiMember(Description="The from address if any")
        /** @var string|null */
        public ?string $fromAddress=null,

        /** @description The from name if any */
        // @ApiMember(Description="The from name if any")
        /** @var string|null */
        public ?string $fromName=null,

        /** @description Answered by name (if any) */
        // @ApiMember(Description="Answered by name (if any)")
        /** @var string|null */
        public ?string $answeredByName=null,

        /** @description The ID of the queue member assigned to this call */
        // @ApiMember(Description="The ID of the queue member assigned to this call")
        /** @var string|null */
        public ?string $queueMemberId=null,

        /** @description The flow channel */
        // @ApiMember(Description="The flow channel")
        /** @var FlowChannels|null */
        public ?FlowChannels $channel=null,

        /** @description Has the session ended */
        // @ApiMember(Description="Has the session ended")
        /** @var bool */
        public bool $ended=false,

        /** @description The outcome of the call */
        // @ApiMember(Description="The outcome of the call")
        /** @var string|null */
        public ?string $outcome=null,

        /** @description The twilio Call SID of this session */
        // @ApiMember(Description="The twilio Call SID of this session")
        /** @var string|null */
        public ?string $callSid=null,

        /** @description Any console data for this session */
        // @ApiMember(Description="Any console data for this session")
        /** @var string|null */
        public ?string $consoleData=null,

        /** @description The name of the hold queue for this call */
        // @ApiMember(Description="The name of the hold queue for this call")
        /** @var string|null */
        public ?string $holdQueueName=null,

        /** @description The user ID who put this call on hold */
        // @ApiMember(Description="The user ID who put this call on hold")
        /** @var string|null */
        public ?string $heldByUserId=null,

        /** @description The reason for the hold */
        // @ApiMember(Description="The reason for the hold")
        /** @var SessionHoldReasons|null */
        public ?SessionHoldReasons $holdReason=null,

        /** @description The SID of the conference if in a conference call */
        // @ApiMember(Description="The SID of the conference if in a conference call")
        /** @var string|null */
        public ?string $conferenceSid=null,

        /** @description The display name for this session */
        // @ApiMember(Description="The display name for this session")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The log entries for this session */
        // @ApiMember(Description="The log entries for this session")
        /** @var array<SessionLogInfo>|null */
        public ?array $log=null,

        /** @description The members of this session */
        // @ApiMember(Description="The members of this session")
        /** @var array<SessionMemberInfo>|null */
        public ?array $members=null,

        /** @description The callback number (typically used for SIP to User calls) */
        // @ApiMember(Description="The callback number (typically used for SIP to User calls)")
        /** @var string|null */
        public ?string $callbackNumber=null,

        /** @description The ID of the endpoint that answered */
        // @ApiMember(Description="The ID of the endpoint that answered")
        /** @var string|null */
        public ?string $answeredById=null,

        /** @description Is this session incoming or outgoing? */
        // @ApiMember(Description="Is this session incoming or outgoing?")
        /** @var SessionDirections|null */
        public ?SessionDirections $direction=null,

        /** @description The phone number that this session is coming from (used with SMS chats) */
        // @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
        /** @var string|null */
        public ?string $fromPhoneNumber=null,

        /** @description The Call SID of the most recently added conference participant */
        // @ApiMember(Description="The Call SID of the most recently added conference participant")
        /** @var string|null */
        public ?string $mostRecentParticipantCallSid=null,

        /** @description Was this session missed? */
        // @ApiMember(Description="Was this session missed?")
        /** @var bool */
        public bool $wasMissed=false,

        /** @description The ring queue that the call is currently in */
        // @ApiMember(Description="The ring queue that the call is currently in")
        /** @var string|null */
        public ?string $ringQueueId=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['dialState'])) $this->dialState = JsonConverters::from('SessionDialState', $o['dialState']);
        if (isset($o['callState'])) $this->callState = JsonConverters::from('SessionCallState', $o['callState']);
        if (isset($o['queueState'])) $this->queueState = JsonConverters::from('SessionQueueStates', $o['queueState']);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['endpointName'])) $this->endpointName = $o['endpointName'];
        if (isset($o['dateCompleted'])) $this->dateCompleted = $o['dateCompleted'];
        if (isset($o['destination'])) $this->destination = $o['destination'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['fromAddress'])) $this->fromAddress = $o['fromAddress'];
        if (isset($o['fromName'])) $this->fromName = $o['fromName'];
        if (isset($o['answeredByName'])) $this->answeredByName = $o['answeredByName'];
        if (isset($o['queueMemberId'])) $this->queueMemberId = $o['queueMemberId'];
        if (isset($o['channel'])) $this->channel = JsonConverters::from('FlowChannels', $o['channel']);
        if (isset($o['ended'])) $this->ended = $o['ended'];
        if (isset($o['outcome'])) $this->outcome = $o['outcome'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['consoleData'])) $this->consoleData = $o['consoleData'];
        if (isset($o['holdQueueName'])) $this->holdQueueName = $o['holdQueueName'];
        if (isset($o['heldByUserId'])) $this->heldByUserId = $o['heldByUserId'];
        if (isset($o['holdReason'])) $this->holdReason = JsonConverters::from('SessionHoldReasons', $o['holdReason']);
        if (isset($o['conferenceSid'])) $this->conferenceSid = $o['conferenceSid'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['log'])) $this->log = JsonConverters::fromArray('SessionLogInfo', $o['log']);
        if (isset($o['members'])) $this->members = JsonConverters::fromArray('SessionMemberInfo', $o['members']);
        if (isset($o['callbackNumber'])) $this->callbackNumber = $o['callbackNumber'];
        if (isset($o['answeredById'])) $this->answeredById = $o['answeredById'];
        if (isset($o['direction'])) $this->direction = JsonConverters::from('SessionDirections', $o['direction']);
        if (isset($o['fromPhoneNumber'])) $this->fromPhoneNumber = $o['fromPhoneNumber'];
        if (isset($o['mostRecentParticipantCallSid'])) $this->mostRecentParticipantCallSid = $o['mostRecentParticipantCallSid'];
        if (isset($o['wasMissed'])) $this->wasMissed = $o['wasMissed'];
        if (isset($o['ringQueueId'])) $this->ringQueueId = $o['ringQueueId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->dialState)) $o['dialState'] = JsonConverters::to('SessionDialState', $this->dialState);
        if (isset($this->callState)) $o['callState'] = JsonConverters::to('SessionCallState', $this->callState);
        if (isset($this->queueState)) $o['queueState'] = JsonConverters::to('SessionQueueStates', $this->queueState);
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->endpointName)) $o['endpointName'] = $this->endpointName;
        if (isset($this->dateCompleted)) $o['dateCompleted'] = $this->dateCompleted;
        if (isset($this->destination)) $o['destination'] = $this->destination;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->fromAddress)) $o['fromAddress'] = $this->fromAddress;
        if (isset($this->fromName)) $o['fromName'] = $this->fromName;
        if (isset($this->answeredByName)) $o['answeredByName'] = $this->answeredByName;
        if (isset($this->queueMemberId)) $o['queueMemberId'] = $this->queueMemberId;
        if (isset($this->channel)) $o['channel'] = JsonConverters::to('FlowChannels', $this->channel);
        if (isset($this->ended)) $o['ended'] = $this->ended;
        if (isset($this->outcome)) $o['outcome'] = $this->outcome;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->consoleData)) $o['consoleData'] = $this->consoleData;
        if (isset($this->holdQueueName)) $o['holdQueueName'] = $this->holdQueueName;
        if (isset($this->heldByUserId)) $o['heldByUserId'] = $this->heldByUserId;
        if (isset($this->holdReason)) $o['holdReason'] = JsonConverters::to('SessionHoldReasons', $this->holdReason);
        if (isset($this->conferenceSid)) $o['conferenceSid'] = $this->conferenceSid;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->log)) $o['log'] = JsonConverters::toArray('SessionLogInfo', $this->log);
        if (isset($this->members)) $o['members'] = JsonConverters::toArray('SessionMemberInfo', $this->members);
        if (isset($this->callbackNumber)) $o['callbackNumber'] = $this->callbackNumber;
        if (isset($this->answeredById)) $o['answeredById'] = $this->answeredById;
        if (isset($this->direction)) $o['direction'] = JsonConverters::to('SessionDirections', $this->direction);
        if (isset($this->fromPhoneNumber)) $o['fromPhoneNumber'] = $this->fromPhoneNumber;
        if (isset($this->mostRecentParticipantCallSid)) $o['mostRecentParticipantCallSid'] = $this->mostRecentParticipantCallSid;
        if (isset($this->wasMissed)) $o['wasMissed'] = $this->wasMissed;
        if (isset($this->ringQueueId)) $o['ringQueueId'] = $this->ringQueueId;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What the home page of the portal shows */
// @Api(Description="What the home page of the portal shows")
class AppHomeInformation implements JsonSerializable
{
    public function __construct(
        /** @description Whether the customer comes from HostedSuite */
        // @ApiMember(Description="Whether the customer comes from HostedSuite")
        /** @var bool */
        public bool $isHostedSuiteCustomer=false,

        /** @description Recent conversations */
        // @ApiMember(Description="Recent conversations")
        /** @var array<ConversationInfo>|null */
        public ?array $conversations=null,

        /** @description Recent sessions */
        // @ApiMember(Description="Recent sessions")
        /** @var array<SessionInfo>|null */
        public ?array $calls=null,

        /** @description Figures on calls for the home page */
        // @ApiMember(Description="Figures on calls for the home page")
        /** @var array<AppHomeCallMetric>|null */
        public ?array $callMetrics=null,

        /** @description Voice messages */
        // @ApiMember(Description="Voice messages")
        /** @var array<FileInfo>|null */
        public ?array $voicemail=null,

        /** @description Completed forms */
        // @ApiMember(Description="Completed forms")
        /** @var array<HostedSuiteCompletedForm>|null */
        public ?array $forms=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['isHostedSuiteCustomer'])) $this->isHostedSuiteCustomer = $o['isHostedSuiteCustomer'];
        if (isset($o['conversations'])) $this->conversations = JsonConverters::fromArray('ConversationInfo', $o['conversations']);
        if (isset($o['calls'])) $this->calls = JsonConverters::fromArray('SessionInfo', $o['calls']);
        if (isset($o['callMetrics'])) $this->callMetrics = JsonConverters::fromArray('AppHomeCallMetric', $o['callMetrics']);
        if (isset($o['voicemail'])) $this->voicemail = JsonConverters::fromArray('FileInfo', $o['voicemail']);
        if (isset($o['forms'])) $this->forms = JsonConverters::fromArray('HostedSuiteCompletedForm', $o['forms']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->isHostedSuiteCustomer)) $o['isHostedSuiteCustomer'] = $this->isHostedSuiteCustomer;
        if (isset($this->conversations)) $o['conversations'] = JsonConverters::toArray('ConversationInfo', $this->conversations);
        if (isset($this->calls)) $o['calls'] = JsonConverters::toArray('SessionInfo', $this->calls);
        if (isset($this->callMetrics)) $o['callMetrics'] = JsonConverters::toArray('AppHomeCallMetric', $this->callMetrics);
        if (isset($this->voicemail)) $o['voicemail'] = JsonConverters::toArray('FileInfo', $this->voicemail);
        if (isset($this->forms)) $o['forms'] = JsonConverters::toArray('HostedSuiteCompletedForm', $this->forms);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Settings of the account, as the portal sees them */
// @Api(Description="Settings of the account, as the portal sees them")
class AppSystemSettingsInfo implements JsonSerializable
{
    public function __construct(
        /** @description The custom fields of endpoints */
        // @ApiMember(Description="The custom fields of endpoints")
        /** @var array<EndpointDataField>|null */
        public ?array $endpointFields=null,

        /** @description Whether the customer comes from HostedSuite */
        // @ApiMember(Description="Whether the customer comes from HostedSuite")
        /** @var bool */
        public bool $isHostedSuiteCustomer=false,

        /** @description The time zone of the customer */
        // @ApiMember(Description="The time zone of the customer")
        /** @var string|null */
        public ?string $customerTimeZoneId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointFields'])) $this->endpointFields = JsonConverters::fromArray('EndpointDataField', $o['endpointFields']);
        if (isset($o['isHostedSuiteCustomer'])) $this->isHostedSuiteCustomer = $o['isHostedSuiteCustomer'];
        if (isset($o['customerTimeZoneId'])) $this->customerTimeZoneId = $o['customerTimeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointFields)) $o['endpointFields'] = JsonConverters::toArray('EndpointDataField', $this->endpointFields);
        if (isset($this->isHostedSuiteCustomer)) $o['isHostedSuiteCustomer'] = $this->isHostedSuiteCustomer;
        if (isset($this->customerTimeZoneId)) $o['customerTimeZoneId'] = $this->customerTimeZoneId;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A device that gets push notifications */
// @Api(Description="A device that gets push notifications")
class DeviceTokenInfo implements JsonSerializable
{
    public function __construct(
        /** @description The type of the device */
        // @ApiMember(Description="The type of the device")
        /** @var DeviceTypes|null */
        public ?DeviceTypes $deviceType=null,

        /** @description The push token */
        // @ApiMember(Description="The push token")
        /** @var string|null */
        public ?string $token=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['deviceType'])) $this->deviceType = JsonConverters::from('DeviceTypes', $o['deviceType']);
        if (isset($o['token'])) $this->token = $o['token'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->deviceType)) $o['deviceType'] = JsonConverters::to('DeviceTypes', $this->deviceType);
        if (isset($this->token)) $o['token'] = $this->token;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A report: how far it is and where the workbook is */
// @Api(Description="A report: how far it is and where the workbook is")
class ReportInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the report */
        // @ApiMember(Description="The ID of the report")
        /** @var string|null */
        public ?string $id=null,

        /** @description The name of the report */
        // @ApiMember(Description="The name of the report")
        /** @var string|null */
        public ?string $name=null,

        /** @description How far the report is */
        // @ApiMember(Description="How far the report is")
        /** @var ReportStatuses|null */
        public ?ReportStatuses $status=null,

        /** @description What the status means */
        // @ApiMember(Description="What the status means")
        /** @var string|null */
        public ?string $statusMessage=null,

        /** @description The date the report was requested */
        // @ApiMember(Description="The date the report was requested")
        /** @var string|null */
        public ?string $dateCreated=null,

        /** @description The date the status last changed */
        // @ApiMember(Description="The date the status last changed")
        /** @var string|null */
        public ?string $dateUpdated=null,

        /** @description Where the workbook is, once completed */
        // @ApiMember(Description="Where the workbook is, once completed")
        /** @var string|null */
        public ?string $downloadLink=null,

        /** @description The ID of the job that makes the report */
        // @ApiMember(Description="The ID of the job that makes the report")
        /** @var string|null */
        public ?string $jobId=null,

        /** @description The address that gets a mail when done */
        // @ApiMember(Description="The address that gets a mail when done")
        /** @var string|null */
        public ?string $emailAddressToNotify=null,

        /** @description The server that makes the report */
        // @ApiMember(Description="The server that makes the report")
        /** @var string|null */
        public ?string $server=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['status'])) $this->status = JsonConverters::from('ReportStatuses', $o['status']);
        if (isset($o['statusMessage'])) $this->statusMessage = $o['statusMessage'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['dateUpdated'])) $this->dateUpdated = $o['dateUpdated'];
        if (isset($o['downloadLink'])) $this->downloadLink = $o['downloadLink'];
        if (isset($o['jobId'])) $this->jobId = $o['jobId'];
        if (isset($o['emailAddressToNotify'])) $this->emailAddressToNotify = $o['emailAddressToNotify'];
        if (isset($o['server'])) $this->server = $o['server'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->status)) $o['status'] = JsonConverters::to('ReportStatuses', $this->status);
        if (isset($this->statusMessage)) $o['statusMessage'] = $this->statusMessage;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->dateUpdated)) $o['dateUpdated'] = $this->dateUpdated;
        if (isset($this->downloadLink)) $o['downloadLink'] = $this->downloadLink;
        if (isset($this->jobId)) $o['jobId'] = $this->jobId;
        if (isset($this->emailAddressToNotify)) $o['emailAddressToNotify'] = $this->emailAddressToNotify;
        if (isset($this->server)) $o['server'] = $this->server;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Reports */
// @Api(Description="Reports")
class ListReportsResponse implements JsonSerializable
{
    public function __construct(
        /** @description The reports */
        // @ApiMember(Description="The reports")
        /** @var array<ReportInfo>|null */
        public ?array $reports=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['reports'])) $this->reports = JsonConverters::fromArray('ReportInfo', $o['reports']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->reports)) $o['reports'] = JsonConverters::toArray('ReportInfo', $this->reports);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Calls in progress */
// @Api(Description="Calls in progress")
class GetActiveCallsResponse implements JsonSerializable
{
    public function __construct(
        /** @description The calls in progress, as the carrier describes them */
        // @ApiMember(Description="The calls in progress, as the carrier describes them")
        /** @var array<mixed>|null */
        public ?array $calls=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['calls'])) $this->calls = $o['calls'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->calls)) $o['calls'] = $this->calls;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Sessions */
// @Api(Description="Sessions")
class GetMySessionsResponse implements JsonSerializable
{
    public function __construct(
        /** @description The active sessions */
        // @ApiMember(Description="The active sessions")
        /** @var array<SessionInfo>|null */
        public ?array $sessions=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessions'])) $this->sessions = JsonConverters::fromArray('SessionInfo', $o['sessions']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessions)) $o['sessions'] = JsonConverters::toArray('SessionInfo', $this->sessions);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Settings of the whole installation: what accounts begin with */
// @Api(Description="Settings of the whole installation: what accounts begin with")
class GlobalSettingsInfo implements JsonSerializable
{
    public function __construct(
        /** @description Documentation text that accounts begin with */
        // @ApiMember(Description="Documentation text that accounts begin with")
        /** @var string|null */
        public ?string $documentation=null,

        /** @description For how many days recordings are kept; 0 is for ever */
        // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
        /** @var int */
        public int $recordingRetentionDays=0,

        /** @description Whether calls may be transferred with SIP REFER */
        // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        /** @var bool */
        public bool $enableSipRefer=false,

        /** @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
        // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
        /** @var int */
        public int $autoAgentLogoffSeconds=0,

        /** @description The region of the carrier through which SIP calls go */
        // @ApiMember(Description="The region of the carrier through which SIP calls go")
        /** @var TwilioSipRegions|null */
        public ?TwilioSipRegions $defaultSipRegion=null,

        /** @description The date of the last change */
        // @ApiMember(Description="The date of the last change")
        /** @var string|null */
        public ?string $dateLastModified=null,

        /** @description The user who made the last change */
        // @ApiMember(Description="The user who made the last change")
        /** @var string|null */
        public ?string $lastModifiedBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['documentation'])) $this->documentation = $o['documentation'];
        if (isset($o['recordingRetentionDays'])) $this->recordingRetentionDays = $o['recordingRetentionDays'];
        if (isset($o['enableSipRefer'])) $this->enableSipRefer = $o['enableSipRefer'];
        if (isset($o['autoAgentLogoffSeconds'])) $this->autoAgentLogoffSeconds = $o['autoAgentLogoffSeconds'];
        if (isset($o['defaultSipRegion'])) $this->defaultSipRegion = JsonConverters::from('TwilioSipRegions', $o['defaultSipRegion']);
        if (isset($o['dateLastModified'])) $this->dateLastModified = $o['dateLastModified'];
        if (isset($o['lastModifiedBy'])) $this->lastModifiedBy = $o['lastModifiedBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->documentation)) $o['documentation'] = $this->documentation;
        if (isset($this->recordingRetentionDays)) $o['recordingRetentionDays'] = $this->recordingRetentionDays;
        if (isset($this->enableSipRefer)) $o['enableSipRefer'] = $this->enableSipRefer;
        if (isset($this->autoAgentLogoffSeconds)) $o['autoAgentLogoffSeconds'] = $this->autoAgentLogoffSeconds;
        if (isset($this->defaultSipRegion)) $o['defaultSipRegion'] = JsonConverters::to('TwilioSipRegions', $this->defaultSipRegion);
        if (isset($this->dateLastModified)) $o['dateLastModified'] = $this->dateLastModified;
        if (isset($this->lastModifiedBy)) $o['lastModifiedBy'] = $this->lastModifiedBy;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Settings of an account */
// @Api(Description="Settings of an account")
class SystemSettingsInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @description Whether the test clock is used */
        // @ApiMember(Description="Whether the test clock is used")
        /** @var bool */
        public bool $overrideSystemTime=false,

        /** @description The time zone of the test clock */
        // @ApiMember(Description="The time zone of the test clock")
        /** @var string|null */
        public ?string $overrideSystemTimeZoneId=null,

        /** @description The time of the test clock (ISO 8601) */
        // @ApiMember(Description="The time of the test clock (ISO 8601)")
        /** @var string|null */
        public ?string $overrideSystemDateTime=null,

        /** @description The custom fields of the account */
        // @ApiMember(Description="The custom fields of the account")
        /** @var array<SystemSettingsField>|null */
        public ?array $systemFields=null,

        /** @description The custom fields of customers */
        // @ApiMember(Description="The custom fields of customers")
        /** @var array<CustomerDataField>|null */
        public ?array $customerFields=null,

        /** @description The custom fields of endpoints */
        // @ApiMember(Description="The custom fields of endpoints")
        /** @var array<EndpointDataField>|null */
        public ?array $endpointFields=null,

        /** @description The email accounts */
        // @ApiMember(Description="The email accounts")
        /** @var array<EmailAccount>|null */
        public ?array $emailAccounts=null,

        /** @description The tags of the account */
        // @ApiMember(Description="The tags of the account")
        /** @var array<Tag>|null */
        public ?array $tags=null,

        /** @description Documentation text of the account */
        // @ApiMember(Description="Documentation text of the account")
        /** @var string|null */
        public ?string $documentation=null,

        /** @description For how many days recordings are kept */
        // @ApiMember(Description="For how many days recordings are kept")
        /** @var int */
        public int $recordingRetentionDays=0,

        /** @description Whether calls may be transferred with SIP REFER */
        // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        /** @var bool */
        public bool $enableSipRefer=false,

        /** @description Idle time in seconds before a not-ready agent is logged off */
        // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
        /** @var int */
        public int $autoAgentLogoffSeconds=0,

        /** @description The region of the carrier through which SIP calls go */
        // @ApiMember(Description="The region of the carrier through which SIP calls go")
        /** @var TwilioSipRegions|null */
        public ?TwilioSipRegions $defaultSipRegion=null
    ) {
        parent::__construct(id: $id, dateCreated: $dateCreated, dateLastModified: $dateLastModified, createdBy: $createdBy, lastModifiedBy: $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['overrideSystemTime'])) $this->overrideSystemTime = $o['overrideSystemTime'];
        if (isset($o['overrideSystemTimeZoneId'])) $this->overrideSystemTimeZoneId = $o['overrideSystemTimeZoneId'];
        if (isset($o['overrideSystemDateTime'])) $this->overrideSystemDateTime = $o['overrideSystemDateTime'];
        if (isset($o['systemFields'])) $this->systemFields = JsonConverters::fromArray('SystemSettingsField', $o['systemFields']);
        if (isset($o['customerFields'])) $this->customerFields = JsonConverters::fromArray('CustomerDataField', $o['customerFields']);
        if (isset($o['endpointFields'])) $this->endpointFields = JsonConverters::fromArray('EndpointDataField', $o['endpointFields']);
        if (isset($o['emailAccounts'])) $this->emailAccounts = JsonConverters::fromArray('EmailAccount', $o['emailAccounts']);
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['documentation'])) $this->documentation = $o['documentation'];
        if (isset($o['recordingRetentionDays'])) $this->recordingRetentionDays = $o['recordingRetentionDays'];
        if (isset($o['enableSipRefer'])) $this->enableSipRefer = $o['enableSipRefer'];
        if (isset($o['autoAgentLogoffSeconds'])) $this->autoAgentLogoffSeconds = $o['autoAgentLogoffSeconds'];
        if (isset($o['defaultSipRegion'])) $this->defaultSipRegion = JsonConverters::from('TwilioSipRegions', $o['defaultSipRegion']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->overrideSystemTime)) $o['overrideSystemTime'] = $this->overrideSystemTime;
        if (isset($this->overrideSystemTimeZoneId)) $o['overrideSystemTimeZoneId'] = $this->overrideSystemTimeZoneId;
        if (isset($this->overrideSystemDateTime)) $o['overrideSystemDateTime'] = $this->overrideSystemDateTime;
        if (isset($this->systemFields)) $o['systemFields'] = JsonConverters::toArray('SystemSettingsField', $this->systemFields);
        if (isset($this->customerFields)) $o['customerFields'] = JsonConverters::toArray('CustomerDataField', $this->customerFields);
        if (isset($this->endpointFields)) $o['endpointFields'] = JsonConverters::toArray('EndpointDataField', $this->endpointFields);
        if (isset($this->emailAccounts)) $o['emailAccounts'] = JsonConverters::toArray('EmailAccount', $this->emailAccounts);
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->documentation)) $o['documentation'] = $this->documentation;
        if (isset($this->recordingRetentionDays)) $o['recordingRetentionDays'] = $this->recordingRetentionDays;
        if (isset($this->enableSipRefer)) $o['enableSipRefer'] = $this->enableSipRefer;
        if (isset($this->autoAgentLogoffSeconds)) $o['autoAgentLogoffSeconds'] = $this->autoAgentLogoffSeconds;
        if (isset($this->defaultSipRegion)) $o['defaultSipRegion'] = JsonConverters::to('TwilioSipRegions', $this->defaultSipRegion);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What may be dialed in one country */
// @Api(Description="What may be dialed in one country")
class DialingPermissionsInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCode=null,

        /** @description The name of the country */
        // @ApiMember(Description="The name of the country")
        /** @var string|null */
        public ?string $name=null,

        /** @description Whether ordinary numbers may be dialed */
        // @ApiMember(Description="Whether ordinary numbers may be dialed")
        /** @var bool */
        public bool $lowRiskNumbersEnabled=false,

        /** @description Whether high-risk special numbers may be dialed */
        // @ApiMember(Description="Whether high-risk special numbers may be dialed")
        /** @var bool */
        public bool $highRiskSpecialNumbersEnabled=false,

        /** @description Whether numbers prone to toll fraud may be dialed */
        // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
        /** @var bool */
        public bool $highRiskTollfraudNumbersEnabled=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['isoCode'])) $this->isoCode = $o['isoCode'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['lowRiskNumbersEnabled'])) $this->lowRiskNumbersEnabled = $o['lowRiskNumbersEnabled'];
        if (isset($o['highRiskSpecialNumbersEnabled'])) $this->highRiskSpecialNumbersEnabled = $o['highRiskSpecialNumbersEnabled'];
        if (isset($o['highRiskTollfraudNumbersEnabled'])) $this->highRiskTollfraudNumbersEnabled = $o['highRiskTollfraudNumbersEnabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->isoCode)) $o['isoCode'] = $this->isoCode;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->lowRiskNumbersEnabled)) $o['lowRiskNumbersEnabled'] = $this->lowRiskNumbersEnabled;
        if (isset($this->highRiskSpecialNumbersEnabled)) $o['highRiskSpecialNumbersEnabled'] = $this->highRiskSpecialNumbersEnabled;
        if (isset($this->highRiskTollfraudNumbersEnabled)) $o['highRiskTollfraudNumbersEnabled'] = $this->highRiskTollfraudNumbersEnabled;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Run server-side checks on an account */
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
#[Returns('CheckAccountResponse')]
class CheckAccount implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CheckAccount'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new CheckAccountResponse(); }
}

/** @description Delete an account */
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
class DeleteAccount implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteAccount'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description One account */
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
#[Returns('AccountInfo')]
class GetAccount implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAccount'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Accounts, filtered by name */
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
#[Returns('ListResponse')]
class ListAccounts extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Filter by account name (contains match) */
        // @ApiMember(Description="Filter by account name (contains match)")
        /** @var string|null */
        public ?string $nameFilter=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListAccounts'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['AccountInfo']); }
}

/** @description Create an account */
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
#[Returns('AccountInfo')]
class NewAccount implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $name=null,

        /** @description The carrier account ID when the tenant brings its own */
        // @ApiMember(Description="The carrier account ID when the tenant brings its own")
        /** @var string|null */
        public ?string $twilioAccountSid=null,

        /** @description The carrier token when the tenant brings its own */
        // @ApiMember(Description="The carrier token when the tenant brings its own")
        /** @var string|null */
        public ?string $twilioAuthToken=null,

        /** @description The ID of the account it belongs to */
        // @ApiMember(Description="The ID of the account it belongs to")
        /** @var string|null */
        public ?string $parentAccountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['twilioAccountSid'])) $this->twilioAccountSid = $o['twilioAccountSid'];
        if (isset($o['twilioAuthToken'])) $this->twilioAuthToken = $o['twilioAuthToken'];
        if (isset($o['parentAccountId'])) $this->parentAccountId = $o['parentAccountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->twilioAccountSid)) $o['twilioAccountSid'] = $this->twilioAccountSid;
        if (isset($this->twilioAuthToken)) $o['twilioAuthToken'] = $this->twilioAuthToken;
        if (isset($this->parentAccountId)) $o['parentAccountId'] = $this->parentAccountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewAccount'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Change an account */
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
#[Returns('AccountInfo')]
class PatchAccount implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the account */
        // @ApiMember(Description="The name of the account")
        /** @var string|null */
        public ?string $name=null,

        /** @description The max number of phone numbers the account can have */
        // @ApiMember(Description="The max number of phone numbers the account can have")
        /** @var int|null */
        public ?int $maxPhoneNumbers=null,

        /** @description The ID of the logo file */
        // @ApiMember(Description="The ID of the logo file")
        /** @var string|null */
        public ?string $logoId=null,

        /** @description TrustHub Profile Sid */
        // @ApiMember(Description="TrustHub Profile Sid")
        /** @var string|null */
        public ?string $trustHubProfileSid=null,

        /** @description The billing settings */
        // @ApiMember(Description="The billing settings")
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['maxPhoneNumbers'])) $this->maxPhoneNumbers = $o['maxPhoneNumbers'];
        if (isset($o['logoId'])) $this->logoId = $o['logoId'];
        if (isset($o['trustHubProfileSid'])) $this->trustHubProfileSid = $o['trustHubProfileSid'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->maxPhoneNumbers)) $o['maxPhoneNumbers'] = $this->maxPhoneNumbers;
        if (isset($this->logoId)) $o['logoId'] = $this->logoId;
        if (isset($this->trustHubProfileSid)) $o['trustHubProfileSid'] = $this->trustHubProfileSid;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchAccount'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Issue new tokens for an account */
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
class RegenerateAccountTokens implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RegenerateAccountTokens'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Change an emergency-calling address */
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
#[Returns('AddressInfo')]
class PatchAddress implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the address belongs to */
        // @ApiMember(Description="The account the address belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the address */
        // @ApiMember(Description="The ID of the address")
        /** @var string|null */
        public ?string $addressId=null,

        /** @description A name to recognise it by */
        // @ApiMember(Description="A name to recognise it by")
        /** @var string|null */
        public ?string $friendlyName=null,

        /** @description Whether emergency calls may use the address */
        // @ApiMember(Description="Whether emergency calls may use the address")
        /** @var bool */
        public bool $emergencyEnabled=false,

        /** @description The name of the person or company at the address */
        // @ApiMember(Description="The name of the person or company at the address")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The street */
        // @ApiMember(Description="The street")
        /** @var string|null */
        public ?string $street=null,

        /** @description The city */
        // @ApiMember(Description="The city")
        /** @var string|null */
        public ?string $city=null,

        /** @description The state or province */
        // @ApiMember(Description="The state or province")
        /** @var string|null */
        public ?string $region=null,

        /** @description The postal code */
        // @ApiMember(Description="The postal code")
        /** @var string|null */
        public ?string $postalCode=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCountry=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['addressId'])) $this->addressId = $o['addressId'];
        if (isset($o['friendlyName'])) $this->friendlyName = $o['friendlyName'];
        if (isset($o['emergencyEnabled'])) $this->emergencyEnabled = $o['emergencyEnabled'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['street'])) $this->street = $o['street'];
        if (isset($o['city'])) $this->city = $o['city'];
        if (isset($o['region'])) $this->region = $o['region'];
        if (isset($o['postalCode'])) $this->postalCode = $o['postalCode'];
        if (isset($o['isoCountry'])) $this->isoCountry = $o['isoCountry'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->addressId)) $o['addressId'] = $this->addressId;
        if (isset($this->friendlyName)) $o['friendlyName'] = $this->friendlyName;
        if (isset($this->emergencyEnabled)) $o['emergencyEnabled'] = $this->emergencyEnabled;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->street)) $o['street'] = $this->street;
        if (isset($this->city)) $o['city'] = $this->city;
        if (isset($this->region)) $o['region'] = $this->region;
        if (isset($this->postalCode)) $o['postalCode'] = $this->postalCode;
        if (isset($this->isoCountry)) $o['isoCountry'] = $this->isoCountry;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchAddress'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AddressInfo(); }
}

/** @description Delete an emergency-calling address */
// @Route("/addresses/{addressId}", "DELETE")
// @Api(Description="Delete an emergency-calling address")
class DeleteAddress implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the address */
        // @ApiMember(Description="The ID of the address")
        /** @var string|null */
        public ?string $addressId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['addressId'])) $this->addressId = $o['addressId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->addressId)) $o['addressId'] = $this->addressId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteAddress'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Emergency-calling addresses */
// @Route("/addresses", "GET")
// @Api(Description="Emergency-calling addresses")
#[Returns('ListResponse')]
class ListAddresses extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Filter by name, company, street or city (contains match) */
        // @ApiMember(Description="Filter by name, company, street or city (contains match)")
        /** @var string|null */
        public ?string $filter=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['filter'])) $this->filter = $o['filter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->filter)) $o['filter'] = $this->filter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListAddresses'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['AddressInfo']); }
}

/** @description Add an emergency-calling address */
// @Route("/addresses", "POST")
// @Api(Description="Add an emergency-calling address")
#[Returns('AddressInfo')]
class NewAddress implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the address belongs to */
        // @ApiMember(Description="The account the address belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description A name to recognise it by */
        // @ApiMember(Description="A name to recognise it by")
        /** @var string|null */
        public ?string $friendlyName=null,

        /** @description Whether emergency calls may use the address */
        // @ApiMember(Description="Whether emergency calls may use the address")
        /** @var bool */
        public bool $emergencyEnabled=false,

        /** @description The name of the person or company at the address */
        // @ApiMember(Description="The name of the person or company at the address")
        /** @var string|null */
        public ?string $customerName=null,

        /** @description The street */
        // @ApiMember(Description="The street")
        /** @var string|null */
        public ?string $street=null,

        /** @description The city */
        // @ApiMember(Description="The city")
        /** @var string|null */
        public ?string $city=null,

        /** @description The state or province */
        // @ApiMember(Description="The state or province")
        /** @var string|null */
        public ?string $region=null,

        /** @description The postal code */
        // @ApiMember(Description="The postal code")
        /** @var string|null */
        public ?string $postalCode=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCountry=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['friendlyName'])) $this->friendlyName = $o['friendlyName'];
        if (isset($o['emergencyEnabled'])) $this->emergencyEnabled = $o['emergencyEnabled'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['street'])) $this->street = $o['street'];
        if (isset($o['city'])) $this->city = $o['city'];
        if (isset($o['region'])) $this->region = $o['region'];
        if (isset($o['postalCode'])) $this->postalCode = $o['postalCode'];
        if (isset($o['isoCountry'])) $this->isoCountry = $o['isoCountry'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->friendlyName)) $o['friendlyName'] = $this->friendlyName;
        if (isset($this->emergencyEnabled)) $o['emergencyEnabled'] = $this->emergencyEnabled;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->street)) $o['street'] = $this->street;
        if (isset($this->city)) $o['city'] = $this->city;
        if (isset($this->region)) $o['region'] = $this->region;
        if (isset($this->postalCode)) $o['postalCode'] = $this->postalCode;
        if (isset($this->isoCountry)) $o['isoCountry'] = $this->isoCountry;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewAddress'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AddressInfo(); }
}

/** @description Apply every queued change of an AI session */
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
#[Returns('AISessionDetail')]
class ApplyAISession implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ApplyAISession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AISessionDetail(); }
}

/** @description Drop every queued action */
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
#[Returns('AISessionDetail')]
class ClearAISessionActions implements IReturn, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ClearAISessionActions'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): mixed { return new AISessionDetail(); }
}

/** @description Delete an AI session */
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
class DeleteAISession implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteAISession'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Drop one queued action */
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
#[Returns('AISessionDetail')]
class DeleteAISessionAction implements IReturn, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The ID of the queued action */
        // @ApiMember(Description="The ID of the queued action")
        /** @var string|null */
        public ?string $actionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['actionId'])) $this->actionId = $o['actionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->actionId)) $o['actionId'] = $this->actionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteAISessionAction'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): mixed { return new AISessionDetail(); }
}

/** @description One AI session */
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
#[Returns('AISessionDetail')]
class GetAISession implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAISession'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new AISessionDetail(); }
}

/** @description AI minutes per account and per customer over a date range */
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
#[Returns('AIUsage')]
class GetAIUsage implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The account; none means every account */
        // @ApiMember(Description="The account; none means every account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer; none means every customer of the accounts considered */
        // @ApiMember(Description="The customer; none means every customer of the accounts considered")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The first day of the range (YYYY-MM-DD) */
        // @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day of the range (YYYY-MM-DD) */
        // @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAIUsage'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new AIUsage(); }
}

/** @description Retrieve AI sessions */
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
#[Returns('ListResponse')]
class ListAISessions extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Filter by accounts */
        // @ApiMember(Description="Filter by accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListAISessions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['AISessionInfo']); }
}

/** @description Creates a new session */
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
#[Returns('AISessionInfo')]
class NewAISession implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account ID to associate this session with */
        // @ApiMember(Description="The account ID to associate this session with")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The purpose for this session */
        // @ApiMember(Description="The purpose for this session")
        /** @var string|null */
        public ?string $purpose=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['purpose'])) $this->purpose = $o['purpose'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->purpose)) $o['purpose'] = $this->purpose;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewAISession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AISessionInfo(); }
}

/** @description Change the purpose of an AI session */
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
#[Returns('AISessionInfo')]
class PatchAISession implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The purpose for this AI session */
        // @ApiMember(Description="The purpose for this AI session")
        /** @var string|null */
        public ?string $purpose=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['purpose'])) $this->purpose = $o['purpose'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->purpose)) $o['purpose'] = $this->purpose;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchAISession'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new AISessionInfo(); }
}

/** @description Create a file from the body or a multipart form */
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
#[Returns('FileInfo')]
class AppUploadFile implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The name of the file */
        // @ApiMember(Description="The name of the file")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppUploadFile'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Configuration and access token for a user's app */
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
#[Returns('EndpointAppConfig')]
class GetEndpointAppConfig implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint; must be a user endpoint */
        // @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The email address of the user, used when endpointId is absent */
        // @ApiMember(Description="The email address of the user, used when endpointId is absent")
        /** @var string|null */
        public ?string $endpointEmailAddress=null,

        /** @description The type of the device */
        // @ApiMember(Description="The type of the device")
        /** @var DeviceTypes|null */
        public ?DeviceTypes $deviceType=null,

        /** @description The carrier's ID of the push credentials */
        // @ApiMember(Description="The carrier's ID of the push credentials")
        /** @var string|null */
        public ?string $pushCredentialSid=null,

        /** @description The carrier's ID of the voice application */
        // @ApiMember(Description="The carrier's ID of the voice application")
        /** @var string|null */
        public ?string $applicationSid=null,

        /** @description Whether to use the sandbox for iOS push notifications */
        // @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
        /** @var bool */
        public bool $sandbox=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['endpointEmailAddress'])) $this->endpointEmailAddress = $o['endpointEmailAddress'];
        if (isset($o['deviceType'])) $this->deviceType = JsonConverters::from('DeviceTypes', $o['deviceType']);
        if (isset($o['pushCredentialSid'])) $this->pushCredentialSid = $o['pushCredentialSid'];
        if (isset($o['applicationSid'])) $this->applicationSid = $o['applicationSid'];
        if (isset($o['sandbox'])) $this->sandbox = $o['sandbox'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->endpointEmailAddress)) $o['endpointEmailAddress'] = $this->endpointEmailAddress;
        if (isset($this->deviceType)) $o['deviceType'] = JsonConverters::to('DeviceTypes', $this->deviceType);
        if (isset($this->pushCredentialSid)) $o['pushCredentialSid'] = $this->pushCredentialSid;
        if (isset($this->applicationSid)) $o['applicationSid'] = $this->applicationSid;
        if (isset($this->sandbox)) $o['sandbox'] = $this->sandbox;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetEndpointAppConfig'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new EndpointAppConfig(); }
}

/** @description Files of the signed-in user */
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
#[Returns('GetMyFilesResponse')]
class GetMyFiles implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description Only files of these types */
        // @ApiMember(Description="Only files of these types")
        /** @var array<FileTypes>|null */
        public ?array $fileTypes=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileTypes'])) $this->fileTypes = JsonConverters::fromArray('FileTypes', $o['fileTypes']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileTypes)) $o['fileTypes'] = JsonConverters::toArray('FileTypes', $this->fileTypes);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetMyFiles'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GetMyFilesResponse(); }
}

/** @description Everything the signed-in user may configure */
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
#[Returns('ListSettingsObjectsResponse')]
class ListSettingsObjects implements IReturn, IGet, JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListSettingsObjects'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new ListSettingsObjectsResponse(); }
}

/** @description Upload a file from the app */
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
#[Returns('FileInfo')]
class UploadFile implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The bytes of the file */
        // @ApiMember(Description="The bytes of the file")
        /** @var ByteArray|null */
        public ?ByteArray $data=null,

        /** @description The name of the file */
        // @ApiMember(Description="The name of the file")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description The content type */
        // @ApiMember(Description="The content type")
        /** @var string|null */
        public ?string $contentType=null,

        /** @description Whether to convert the sound to WAV */
        // @ApiMember(Description="Whether to convert the sound to WAV")
        /** @var bool */
        public bool $convertToWav=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['data'])) $this->data = JsonConverters::from('ByteArray', $o['data']);
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['convertToWav'])) $this->convertToWav = $o['convertToWav'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->data)) $o['data'] = JsonConverters::to('ByteArray', $this->data);
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->convertToWav)) $o['convertToWav'] = $this->convertToWav;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'UploadFile'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Sign in or out; without a provider, say who is signed in */
// @Route("/auth/{provider}", "POST")
// @Route("/auth/{provider}", "GET")
// @Route("/auth", "POST")
// @Route("/auth", "GET")
// @Api(Description="Sign in or out; without a provider, say who is signed in")
#[Returns('AuthenticateResponse')]
class Authenticate implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description How to sign in: credentials, or logout to sign out */
        // @ApiMember(Description="How to sign in: credentials, or logout to sign out")
        /** @var string|null */
        public ?string $provider=null,

        /** @description For sign-in by OAuth; not used */
        // @ApiMember(Description="For sign-in by OAuth; not used")
        /** @var string|null */
        public ?string $state=null,

        /** @description For sign-in by OAuth; not used */
        // @ApiMember(Description="For sign-in by OAuth; not used")
        /** @var string|null */
        public ?string $oauth_token=null,

        /** @description For sign-in by OAuth; not used */
        // @ApiMember(Description="For sign-in by OAuth; not used")
        /** @var string|null */
        public ?string $oauth_verifier=null,

        /** @description The user name or email address */
        // @ApiMember(Description="The user name or email address")
        /** @var string|null */
        public ?string $userName=null,

        /** @description The password */
        // @ApiMember(Description="The password")
        /** @var string|null */
        public ?string $password=null,

        /** @description Whether to stay signed in when the browser closes */
        // @ApiMember(Description="Whether to stay signed in when the browser closes")
        /** @var bool */
        public bool $rememberMe=false,

        /** @description Where to send a browser when signing in fails */
        // @ApiMember(Description="Where to send a browser when signing in fails")
        /** @var string|null */
        public ?string $errorView=null,

        /** @description For HTTP Digest; not used */
        // @ApiMember(Description="For HTTP Digest; not used")
        /** @var string|null */
        public ?string $nonce=null,

        /** @description For HTTP Digest; not used */
        // @ApiMember(Description="For HTTP Digest; not used")
        /** @var string|null */
        public ?string $uri=null,

        /** @description For HTTP Digest; not used */
        // @ApiMember(Description="For HTTP Digest; not used")
        /** @var string|null */
        public ?string $response=null,

        /** @description For HTTP Digest; not used */
        // @ApiMember(Description="For HTTP Digest; not used")
        /** @var string|null */
        public ?string $qop=null,

        /** @description For HTTP Digest; not used */
        // @ApiMember(Description="For HTTP Digest; not used")
        /** @var string|null */
        public ?string $nc=null,

        /** @description For HTTP Digest; not used */
        // @ApiMember(Description="For HTTP Digest; not used")
        /** @var string|null */
        public ?string $cnonce=null,

        /** @description For sign-in by OAuth; not used */
        // @ApiMember(Description="For sign-in by OAuth; not used")
        /** @var string|null */
        public ?string $accessToken=null,

        /** @description For sign-in by OAuth; not used */
        // @ApiMember(Description="For sign-in by OAuth; not used")
        /** @var string|null */
        public ?string $accessTokenSecret=null,

        /** @description For sign-in by OAuth; not used */
        // @ApiMember(Description="For sign-in by OAuth; not used")
        /** @var string|null */
        public ?string $scope=null,

        /** @description Where to send a browser when signed in */
        // @ApiMember(Description="Where to send a browser when signed in")
        /** @var string|null */
        public ?string $returnUrl=null,

        /** @description Anything else */
        // @ApiMember(Description="Anything else")
        /** @var array<string,string>|null */
        public ?array $meta=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['provider'])) $this->provider = $o['provider'];
        if (isset($o['state'])) $this->state = $o['state'];
        if (isset($o['oauth_token'])) $this->oauth_token = $o['oauth_token'];
        if (isset($o['oauth_verifier'])) $this->oauth_verifier = $o['oauth_verifier'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['rememberMe'])) $this->rememberMe = $o['rememberMe'];
        if (isset($o['errorView'])) $this->errorView = $o['errorView'];
        if (isset($o['nonce'])) $this->nonce = $o['nonce'];
        if (isset($o['uri'])) $this->uri = $o['uri'];
        if (isset($o['response'])) $this->response = $o['response'];
        if (isset($o['qop'])) $this->qop = $o['qop'];
        if (isset($o['nc'])) $this->nc = $o['nc'];
        if (isset($o['cnonce'])) $this->cnonce = $o['cnonce'];
        if (isset($o['accessToken'])) $this->accessToken = $o['accessToken'];
        if (isset($o['accessTokenSecret'])) $this->accessTokenSecret = $o['accessTokenSecret'];
        if (isset($o['scope'])) $this->scope = $o['scope'];
        if (isset($o['returnUrl'])) $this->returnUrl = $o['returnUrl'];
        if (isset($o['meta'])) $this->meta = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','string']), $o['meta']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->provider)) $o['provider'] = $this->provider;
        if (isset($this->state)) $o['state'] = $this->state;
        if (isset($this->oauth_token)) $o['oauth_token'] = $this->oauth_token;
        if (isset($this->oauth_verifier)) $o['oauth_verifier'] = $this->oauth_verifier;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->rememberMe)) $o['rememberMe'] = $this->rememberMe;
        if (isset($this->errorView)) $o['errorView'] = $this->errorView;
        if (isset($this->nonce)) $o['nonce'] = $this->nonce;
        if (isset($this->uri)) $o['uri'] = $this->uri;
        if (isset($this->response)) $o['response'] = $this->response;
        if (isset($this->qop)) $o['qop'] = $this->qop;
        if (isset($this->nc)) $o['nc'] = $this->nc;
        if (isset($this->cnonce)) $o['cnonce'] = $this->cnonce;
        if (isset($this->accessToken)) $o['accessToken'] = $this->accessToken;
        if (isset($this->accessTokenSecret)) $o['accessTokenSecret'] = $this->accessTokenSecret;
        if (isset($this->scope)) $o['scope'] = $this->scope;
        if (isset($this->returnUrl)) $o['returnUrl'] = $this->returnUrl;
        if (isset($this->meta)) $o['meta'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','string']), $this->meta);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'Authenticate'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AuthenticateResponse(); }
}

/** @description Who the caller is signed in as; answers an unauthenticated shape when nobody is */
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
#[Returns('UserInfo')]
class GetAuthStatus implements IReturn, IGet, JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAuthStatus'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description Raw carrier call records of an account */
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
#[Returns('array')]
class ListCalls implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListCalls'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return []; }
}

/** @description Carrier usage totals by category over a date range */
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
#[Returns('array')]
class ListUsageRecords implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListUsageRecords'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return []; }
}

/** @description Inbound hook of the AI telephony provider */
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
class CogitoWebhookRequest implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The type of event */
        // @ApiMember(Description="The type of event")
        /** @var string|null */
        public ?string $type=null,

        /** @description The phone numbers concerned */
        // @ApiMember(Description="The phone numbers concerned")
        /** @var array<string>|null */
        public ?array $phoneNumbers=null,

        /** @description The role of the speaker */
        // @ApiMember(Description="The role of the speaker")
        /** @var string|null */
        public ?string $role=null,

        /** @description What was said */
        // @ApiMember(Description="What was said")
        /** @var string|null */
        public ?string $content=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['type'])) $this->type = $o['type'];
        if (isset($o['phoneNumbers'])) $this->phoneNumbers = JsonConverters::fromArray('string', $o['phoneNumbers']);
        if (isset($o['role'])) $this->role = $o['role'];
        if (isset($o['content'])) $this->content = $o['content'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->type)) $o['type'] = $this->type;
        if (isset($this->phoneNumbers)) $o['phoneNumbers'] = JsonConverters::toArray('string', $this->phoneNumbers);
        if (isset($this->role)) $o['role'] = $this->role;
        if (isset($this->content)) $o['content'] = $this->content;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CogitoWebhookRequest'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Completion hook of the answering service */
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
#[Returns('ByteArray')]
class LiveAnswerCallback implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The ID of the node */
        // @ApiMember(Description="The ID of the node")
        /** @var string|null */
        public ?string $nodeId=null,

        /** @description The client of the answering service */
        // @ApiMember(Description="The client of the answering service")
        /** @var string|null */
        public ?string $clientId=null,

        /** @description The ID of the conversation */
        // @ApiMember(Description="The ID of the conversation")
        /** @var string|null */
        public ?string $conversationId=null,

        /** @description The AI minutes the conversation took */
        // @ApiMember(Description="The AI minutes the conversation took")
        /** @var int */
        public int $aiMinutes=0,

        /** @description The address of the caller */
        // @ApiMember(Description="The address of the caller")
        /** @var string|null */
        public ?string $from=null,

        /** @description The address that was called */
        // @ApiMember(Description="The address that was called")
        /** @var string|null */
        public ?string $to=null,

        /** @description What was said */
        // @ApiMember(Description="What was said")
        /** @var array<LiveAnswerCallbackTranscriptMessage>|null */
        public ?array $transcript=null,

        /** @description The moment the conversation started */
        // @ApiMember(Description="The moment the conversation started")
        /** @var DateTime|null */
        public ?DateTime $startDate=null,

        /** @description The moment the conversation ended */
        // @ApiMember(Description="The moment the conversation ended")
        /** @var DateTime|null */
        public ?DateTime $endDate=null,

        /** @description The files that came with the conversation */
        // @ApiMember(Description="The files that came with the conversation")
        /** @var array<LiveAnswerCallbackAttachment>|null */
        public ?array $attachments=null,

        /** @description Whether the conversation was completed */
        // @ApiMember(Description="Whether the conversation was completed")
        /** @var string|null */
        public ?string $completed=null,

        /** @description The URL of the recording of the call */
        // @ApiMember(Description="The URL of the recording of the call")
        /** @var string|null */
        public ?string $callRecordingUrl=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['nodeId'])) $this->nodeId = $o['nodeId'];
        if (isset($o['clientId'])) $this->clientId = $o['clientId'];
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
        if (isset($o['aiMinutes'])) $this->aiMinutes = $o['aiMinutes'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['transcript'])) $this->transcript = JsonConverters::fromArray('LiveAnswerCallbackTranscriptMessage', $o['transcript']);
        if (isset($o['startDate'])) $this->startDate = JsonConverters::from('DateTime', $o['startDate']);
        if (isset($o['endDate'])) $this->endDate = JsonConverters::from('DateTime', $o['endDate']);
        if (isset($o['attachments'])) $this->attachments = JsonConverters::fromArray('LiveAnswerCallbackAttachment', $o['attachments']);
        if (isset($o['completed'])) $this->completed = $o['completed'];
        if (isset($o['callRecordingUrl'])) $this->callRecordingUrl = $o['callRecordingUrl'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->nodeId)) $o['nodeId'] = $this->nodeId;
        if (isset($this->clientId)) $o['clientId'] = $this->clientId;
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        if (isset($this->aiMinutes)) $o['aiMinutes'] = $this->aiMinutes;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->transcript)) $o['transcript'] = JsonConverters::toArray('LiveAnswerCallbackTranscriptMessage', $this->transcript);
        if (isset($this->startDate)) $o['startDate'] = JsonConverters::to('DateTime', $this->startDate);
        if (isset($this->endDate)) $o['endDate'] = JsonConverters::to('DateTime', $this->endDate);
        if (isset($this->attachments)) $o['attachments'] = JsonConverters::toArray('LiveAnswerCallbackAttachment', $this->attachments);
        if (isset($this->completed)) $o['completed'] = $this->completed;
        if (isset($this->callRecordingUrl)) $o['callRecordingUrl'] = $this->callRecordingUrl;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'LiveAnswerCallback'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ByteArray(); }
}

/** @description Carrier hook of an outgoing session */
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
#[Returns('ByteArray')]
class NewOutgoingSessionCallback extends TwilioRequestBase implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        ?string $callSid=null,
        ?string $accountSid=null,
        ?string $from=null,
        ?string $to=null,
        ?string $callStatus=null,
        ?string $apiVersion=null,
        ?string $direction=null,
        ?string $forwardedFrom=null,
        ?string $callerName=null,
        ?string $parentCallSid=null,
        ?string $stirVerstat=null,
        ?string $called=null,
        ?string $calledZip=null,
        ?string $calledCity=null,
        ?string $calledState=null,
        ?string $calledCountry=null,
        ?string $caller=null,
        ?string $callerCity=null,
        ?string $callerState=null,
        ?string $callerZip=null,
        ?string $callerCountry=null,
        ?string $fromCity=null,
        ?string $fromState=null,
        ?string $fromZip=null,
        ?string $fromCountry=null,
        ?string $toCity=null,
        ?string $toState=null,
        ?string $toZip=null,
        ?string $toCountry=null,
        ?string $messageSid=null,
        ?string $smsId=null,
        ?string $messagingServiceSid=null,
        ?string $body=null,
        int $numMedia=0,
        ?string $mediaContentType0=null,
        ?string $mediaUrl0=null,
        ?string $mediaContentType1=null,
        ?string $mediaUrl1=null,
        ?string $mediaContentType2=null,
        ?string $mediaUrl2=null,
        int $index=0,
        ?string $instanceSid=null,
        ?string $eventType=null,
        ?string $channelSid=null,
        ?string $attributes=null,
        ?string $clientIdentity=null,
        ?string $mediaContentType=null,
        ?string $mediaSid=null,
        ?string $identity=null,
        ?string $digits=null,
        ?string $speechResult=null,
        float $confidence=0.0,
        int $callDuration=0,
        ?string $recordingUrl=null,
        ?string $recordingSid=null,
        int $recordingDuration=0,
        ?string $recordingStatus=null,
        ?string $transcriptionSid=null,
        ?string $transcriptionText=null,
        ?string $transcriptionUrl=null,
        ?string $transcriptionStatus=null,
        ?string $dialCallStatus=null,
        ?string $dialCallSid=null,
        int $dialCallDuration=0,
        bool $dialBridged=false,
        ?string $queueResult=null,
        ?string $queueSid=null,
        int $queueTime=0,
        ?string $conferenceSid=null,
        ?string $friendlyName=null,
        ?string $statusCallbackEvent=null,
        bool $muted=false,
        bool $hold=false,
        bool $endConferenceOnExit=false,
        bool $startConferenceOnEnter=false,
        ?string $eventName=null,
        ?string $assistantSid=null,
        ?string $dialogueSid=null,
        ?string $userIdentifier=null,
        ?string $currentInput=null,
        ?string $currentTask=null,
        ?string $dialoguePayloadUrl=null,
        ?string $memory=null,
        ?string $channel=null,
        ?string $faxSid=null,
        ?string $faxStatus=null,
        int $numPages=0,
        ?string $mediaUrl=null,
        ?string $errorCode=null,
        ?string $errorMessage=null
    ) {
        parent::__construct(callSid: $callSid, accountSid: $accountSid, from: $from, to: $to, callStatus: $callStatus, apiVersion: $apiVersion, direction: $direction, forwardedFrom: $forwardedFrom, callerName: $callerName, parentCallSid: $parentCallSid, stirVerstat: $stirVerstat, called: $called, calledZip: $calledZip, calledCity: $calledCity, calledState: $calledState, calledCountry: $calledCountry, caller: $caller, callerCity: $callerCity, callerState: $callerState, callerZip: $callerZip, callerCountry: $callerCountry, fromCity: $fromCity, fromState: $fromState, fromZip: $fromZip, fromCountry: $fromCountry, toCity: $toCity, toState: $toState, toZip: $toZip, toCountry: $toCountry, messageSid: $messageSid, smsId: $smsId, messagingServiceSid: $messagingServiceSid, body: $body, numMedia: $numMedia, mediaContentType0: $mediaContentType0, mediaUrl0: $mediaUrl0, mediaContentType1: $mediaContentType1, mediaUrl1: $mediaUrl1, mediaContentType2: $mediaContentType2, mediaUrl2: $mediaUrl2, index: $index, instanceSid: $instanceSid, eventType: $eventType, channelSid: $channelSid, attributes: $attributes, clientIdentity: $clientIdentity, mediaContentType: $mediaContentType, mediaSid: $mediaSid, identity: $identity, digits: $digits, speechResult: $speechResult, confidence: $confidence, callDuration: $callDuration, recordingUrl: $recordingUrl, recordingSid: $recordingSid, recordingDuration: $recordingDuration, recordingStatus: $recordingStatus, transcriptionSid: $transcriptionSid, transcriptionText: $transcriptionText, transcriptionUrl: $transcriptionUrl, transcriptionStatus: $transcriptionStatus, dialCallStatus: $dialCallStatus, dialCallSid: $dialCallSid, dialCallDuration: $dialCallDuration, dialBridged: $dialBridged, queueResult: $queueResult, queueSid: $queueSid, queueTime: $queueTime, conferenceSid: $conferenceSid, friendlyName: $friendlyName, statusCallbackEvent: $statusCallbackEvent, muted: $muted, hold: $hold, endConferenceOnExit: $endConferenceOnExit, startConferenceOnEnter: $startConferenceOnEnter, eventName: $eventName, assistantSid: $assistantSid, dialogueSid: $dialogueSid, userIdentifier: $userIdentifier, currentInput: $currentInput, currentTask: $currentTask, dialoguePayloadUrl: $dialoguePayloadUrl, memory: $memory, channel: $channel, faxSid: $faxSid, faxStatus: $faxStatus, numPages: $numPages, mediaUrl: $mediaUrl, errorCode: $errorCode, errorMessage: $errorMessage);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewOutgoingSessionCallback'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ByteArray(); }
}

/** @description Internal route that runs a flow as a node of another flow */
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
#[Returns('ByteArray')]
class StartFlow implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'StartFlow'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ByteArray(); }
}

/** @description Contacts of the signed-in user */
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
#[Returns('GetMyContactsResponse')]
class GetMyContacts implements IReturn, IGet, JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetMyContacts'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GetMyContactsResponse(); }
}

/** @description Delete a customer */
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
class DeleteCustomer implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteCustomer'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description One customer */
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
#[Returns('CustomerInfo')]
class GetCustomer implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetCustomer'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Schedule a customer or endpoint takes from above */
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
#[Returns('Schedule')]
class GetInheritedSchedule implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetInheritedSchedule'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new Schedule(); }
}

/** @description Customers */
// @Route("/customers", "GET")
// @Api(Description="Customers")
#[Returns('ListResponse')]
class ListCustomers extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Filter by name (contains match) */
        // @ApiMember(Description="Filter by name (contains match)")
        /** @var string|null */
        public ?string $nameFilter=null,

        /** @description Only customers below these */
        // @ApiMember(Description="Only customers below these")
        /** @var array<string>|null */
        public ?array $parentCustomerIds=null,

        /** @description Direct children only */
        // @ApiMember(Description="Direct children only")
        /** @var bool */
        public bool $shallowParent=false,

        /** @description Only those with all of these tags */
        // @ApiMember(Description="Only those with all of these tags")
        /** @var array<string>|null */
        public ?array $tagIds=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
        if (isset($o['parentCustomerIds'])) $this->parentCustomerIds = JsonConverters::fromArray('string', $o['parentCustomerIds']);
        if (isset($o['shallowParent'])) $this->shallowParent = $o['shallowParent'];
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        if (isset($this->parentCustomerIds)) $o['parentCustomerIds'] = JsonConverters::toArray('string', $this->parentCustomerIds);
        if (isset($this->shallowParent)) $o['shallowParent'] = $this->shallowParent;
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListCustomers'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['CustomerInfo']); }
}

/** @description Create a customer */
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
#[Returns('CustomerInfo')]
class NewCustomer implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the customer above */
        // @ApiMember(Description="The ID of the customer above")
        /** @var string|null */
        public ?string $parentCustomerId=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['parentCustomerId'])) $this->parentCustomerId = $o['parentCustomerId'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->parentCustomerId)) $o['parentCustomerId'] = $this->parentCustomerId;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewCustomer'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Change a customer */
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
#[Returns('CustomerInfo')]
class PatchCustomer implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the customer */
        // @ApiMember(Description="The name of the customer")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the customer above */
        // @ApiMember(Description="The ID of the customer above")
        /** @var string|null */
        public ?string $parentCustomerId=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description The IDs of the tags, replacing those there are */
        // @ApiMember(Description="The IDs of the tags, replacing those there are")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description The schedule, replaced whole */
        // @ApiMember(Description="The schedule, replaced whole")
        /** @var Schedule|null */
        public ?Schedule $schedule=null,

        /** @description Otherwise billing settings come from the parent */
        // @ApiMember(Description="Otherwise billing settings come from the parent")
        /** @var bool|null */
        public ?bool $overrideBillingSettings=null,

        /** @description The billing settings */
        // @ApiMember(Description="The billing settings")
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null,

        /** @description Otherwise app settings come from the parent */
        // @ApiMember(Description="Otherwise app settings come from the parent")
        /** @var bool|null */
        public ?bool $overrideAppSettings=null,

        /** @description The settings of the app and the portal */
        // @ApiMember(Description="The settings of the app and the portal")
        /** @var AppSettings|null */
        public ?AppSettings $appSettings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['parentCustomerId'])) $this->parentCustomerId = $o['parentCustomerId'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['overrideBillingSettings'])) $this->overrideBillingSettings = $o['overrideBillingSettings'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
        if (isset($o['overrideAppSettings'])) $this->overrideAppSettings = $o['overrideAppSettings'];
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->parentCustomerId)) $o['parentCustomerId'] = $this->parentCustomerId;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->overrideBillingSettings)) $o['overrideBillingSettings'] = $this->overrideBillingSettings;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        if (isset($this->overrideAppSettings)) $o['overrideAppSettings'] = $this->overrideAppSettings;
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchCustomer'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Route a customer's numbers to the staging server or back */
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
#[Returns('CustomerInfo')]
class SetCustomerStagingMode implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description Staging rather than production */
        // @ApiMember(Description="Staging rather than production")
        /** @var bool */
        public bool $isStaging=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['isStaging'])) $this->isStaging = $o['isStaging'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->isStaging)) $o['isStaging'] = $this->isStaging;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SetCustomerStagingMode'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Say which state a schedule yields at a moment */
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
#[Returns('TestScheduleResponse')]
class TestSchedule implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The schedule to test; none tests the saved one */
        // @ApiMember(Description="The schedule to test; none tests the saved one")
        /** @var Schedule|null */
        public ?Schedule $schedule=null,

        /** @description The moment to test (ISO 8601) */
        // @ApiMember(Description="The moment to test (ISO 8601)")
        /** @var string|null */
        public ?string $dateTime=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['dateTime'])) $this->dateTime = $o['dateTime'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->dateTime)) $o['dateTime'] = $this->dateTime;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'TestSchedule'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new TestScheduleResponse(); }
}

/** @description Delete an endpoint */
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
class DeleteEndpoint implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteEndpoint'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Values shared by several endpoints in one custom field */
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
#[Returns('ListResponse')]
class FindDuplicateEndpoints implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The custom field to compare */
        // @ApiMember(Description="The custom field to compare")
        /** @var string|null */
        public ?string $endpointFieldName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['endpointFieldName'])) $this->endpointFieldName = $o['endpointFieldName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->endpointFieldName)) $o['endpointFieldName'] = $this->endpointFieldName;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'FindDuplicateEndpoints'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['DuplicateEndpoints']); }
}

/** @description One endpoint */
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
#[Returns('EndpointInfo')]
class GetEndpoint implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetEndpoint'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Endpoints of every type */
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
#[Returns('ListResponse')]
class ListEndpoints extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Only those with these IDs in an outside system */
        // @ApiMember(Description="Only those with these IDs in an outside system")
        /** @var array<string>|null */
        public ?array $referenceIds=null,

        /** @description Direct customer matches only */
        // @ApiMember(Description="Direct customer matches only")
        /** @var bool */
        public bool $shallowParent=false,

        /** @description Only endpoints that run one of these flows */
        // @ApiMember(Description="Only endpoints that run one of these flows")
        /** @var array<string>|null */
        public ?array $flowIds=null,

        /** @description The schedule state in which the flow must apply */
        // @ApiMember(Description="The schedule state in which the flow must apply")
        /** @var string|null */
        public ?string $flowState=null,

        /** @description Only those with all of these tags */
        // @ApiMember(Description="Only those with all of these tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Filter by name (contains match) */
        // @ApiMember(Description="Filter by name (contains match)")
        /** @var string|null */
        public ?string $nameFilter=null,

        /** @description Filter by phone number (contains match) */
        // @ApiMember(Description="Filter by phone number (contains match)")
        /** @var string|null */
        public ?string $phoneNumberFilter=null,

        /** @description Only this type of endpoint */
        // @ApiMember(Description="Only this type of endpoint")
        /** @var EndpointTypes|null */
        public ?EndpointTypes $type=null,

        /** @description Only these types of endpoint */
        // @ApiMember(Description="Only these types of endpoint")
        /** @var array<EndpointTypes>|null */
        public ?array $types=null,

        /** @description Only users with this kind of phone */
        // @ApiMember(Description="Only users with this kind of phone")
        /** @var UserModes|null */
        public ?UserModes $userMode=null,

        /** @description Filter by custom fields: entries of the form Field=Value; text only */
        // @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
        /** @var array<string>|null */
        public ?array $dataFilters=null,

        /** @description Only the endpoint with this SIP user name */
        // @ApiMember(Description="Only the endpoint with this SIP user name")
        /** @var string|null */
        public ?string $sipUserName=null,

        /** @description Filter by the values of flow parameters (JSON struct) */
        // @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
        /** @var string|null */
        public ?string $flowParametersFilter=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['referenceIds'])) $this->referenceIds = JsonConverters::fromArray('string', $o['referenceIds']);
        if (isset($o['shallowParent'])) $this->shallowParent = $o['shallowParent'];
        if (isset($o['flowIds'])) $this->flowIds = JsonConverters::fromArray('string', $o['flowIds']);
        if (isset($o['flowState'])) $this->flowState = $o['flowState'];
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
        if (isset($o['phoneNumberFilter'])) $this->phoneNumberFilter = $o['phoneNumberFilter'];
        if (isset($o['type'])) $this->type = JsonConverters::from('EndpointTypes', $o['type']);
        if (isset($o['types'])) $this->types = JsonConverters::fromArray('EndpointTypes', $o['types']);
        if (isset($o['userMode'])) $this->userMode = JsonConverters::from('UserModes', $o['userMode']);
        if (isset($o['dataFilters'])) $this->dataFilters = JsonConverters::fromArray('string', $o['dataFilters']);
        if (isset($o['sipUserName'])) $this->sipUserName = $o['sipUserName'];
        if (isset($o['flowParametersFilter'])) $this->flowParametersFilter = $o['flowParametersFilter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->referenceIds)) $o['referenceIds'] = JsonConverters::toArray('string', $this->referenceIds);
        if (isset($this->shallowParent)) $o['shallowParent'] = $this->shallowParent;
        if (isset($this->flowIds)) $o['flowIds'] = JsonConverters::toArray('string', $this->flowIds);
        if (isset($this->flowState)) $o['flowState'] = $this->flowState;
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        if (isset($this->phoneNumberFilter)) $o['phoneNumberFilter'] = $this->phoneNumberFilter;
        if (isset($this->type)) $o['type'] = JsonConverters::to('EndpointTypes', $this->type);
        if (isset($this->types)) $o['types'] = JsonConverters::toArray('EndpointTypes', $this->types);
        if (isset($this->userMode)) $o['userMode'] = JsonConverters::to('UserModes', $this->userMode);
        if (isset($this->dataFilters)) $o['dataFilters'] = JsonConverters::toArray('string', $this->dataFilters);
        if (isset($this->sipUserName)) $o['sipUserName'] = $this->sipUserName;
        if (isset($this->flowParametersFilter)) $o['flowParametersFilter'] = $this->flowParametersFilter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListEndpoints'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['EndpointInfo']); }
}

/** @description Create an AI assistant endpoint */
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
#[Returns('EndpointInfo')]
class NewAssistantEndpoint implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the endpoint belongs to */
        // @ApiMember(Description="The account the endpoint belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer the endpoint belongs to */
        // @ApiMember(Description="The customer the endpoint belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the assistant */
        // @ApiMember(Description="The name of the assistant")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the flow it runs */
        // @ApiMember(Description="The ID of the flow it runs")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description The IDs of the tags */
        // @ApiMember(Description="The IDs of the tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The settings of the assistant */
        // @ApiMember(Description="The settings of the assistant")
        /** @var AssistantSettings|null */
        public ?AssistantSettings $assistantSettings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['assistantSettings'])) $this->assistantSettings = JsonConverters::from('AssistantSettings', $o['assistantSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->assistantSettings)) $o['assistantSettings'] = JsonConverters::to('AssistantSettings', $this->assistantSettings);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewAssistantEndpoint'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Create an email address endpoint */
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
#[Returns('EndpointInfo')]
class NewEmailEndpoint implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the endpoint belongs to */
        // @ApiMember(Description="The account the endpoint belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer the endpoint belongs to */
        // @ApiMember(Description="The customer the endpoint belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the endpoint */
        // @ApiMember(Description="The name of the endpoint")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the flow it runs */
        // @ApiMember(Description="The ID of the flow it runs")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description The IDs of the tags */
        // @ApiMember(Description="The IDs of the tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The email address */
        // @ApiMember(Description="The email address")
        /** @var string|null */
        public ?string $emailAddress=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewEmailEndpoint'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Create a SIP trunk endpoint */
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
#[Returns('EndpointInfo')]
class NewSipTrunkEndpoint implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the endpoint belongs to */
        // @ApiMember(Description="The account the endpoint belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer the endpoint belongs to */
        // @ApiMember(Description="The customer the endpoint belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the trunk */
        // @ApiMember(Description="The name of the trunk")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the flow it runs */
        // @ApiMember(Description="The ID of the flow it runs")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description The IDs of the tags */
        // @ApiMember(Description="The IDs of the tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The SIP user name; made if it is left out */
        // @ApiMember(Description="The SIP user name; made if it is left out")
        /** @var string|null */
        public ?string $sipUserName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['sipUserName'])) $this->sipUserName = $o['sipUserName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->sipUserName)) $o['sipUserName'] = $this->sipUserName;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewSipTrunkEndpoint'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Create a team endpoint */
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
#[Returns('EndpointInfo')]
class NewTeamEndpoint implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the endpoint belongs to */
        // @ApiMember(Description="The account the endpoint belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer the endpoint belongs to */
        // @ApiMember(Description="The customer the endpoint belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the team */
        // @ApiMember(Description="The name of the team")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the flow it runs */
        // @ApiMember(Description="The ID of the flow it runs")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description The IDs of the tags */
        // @ApiMember(Description="The IDs of the tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The IDs of the endpoints in the team */
        // @ApiMember(Description="The IDs of the endpoints in the team")
        /** @var array<string>|null */
        public ?array $teamMembers=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['teamMembers'])) $this->teamMembers = JsonConverters::fromArray('string', $o['teamMembers']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->teamMembers)) $o['teamMembers'] = JsonConverters::toArray('string', $this->teamMembers);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewTeamEndpoint'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Create a user (soft phone, SIP device) endpoint */
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
#[Returns('EndpointInfo')]
class NewUserEndpoint implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account the endpoint belongs to */
        // @ApiMember(Description="The account the endpoint belongs to")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer the endpoint belongs to */
        // @ApiMember(Description="The customer the endpoint belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the user */
        // @ApiMember(Description="The name of the user")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the flow it runs */
        // @ApiMember(Description="The ID of the flow it runs")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description The IDs of the tags */
        // @ApiMember(Description="The IDs of the tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description Whether the user has a soft phone or a SIP phone */
        // @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
        /** @var UserModes|null */
        public ?UserModes $userMode=null,

        /** @description The first name of the user */
        // @ApiMember(Description="The first name of the user")
        /** @var string|null */
        public ?string $userFirstName=null,

        /** @description The last name of the user */
        // @ApiMember(Description="The last name of the user")
        /** @var string|null */
        public ?string $userLastName=null,

        /** @description The email address of the user */
        // @ApiMember(Description="The email address of the user")
        /** @var string|null */
        public ?string $userEmailAddress=null,

        /** @description The password of the user */
        // @ApiMember(Description="The password of the user")
        /** @var string|null */
        public ?string $userPassword=null,

        /** @description The SIP user name */
        // @ApiMember(Description="The SIP user name")
        /** @var string|null */
        public ?string $sipUserName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['userMode'])) $this->userMode = JsonConverters::from('UserModes', $o['userMode']);
        if (isset($o['userFirstName'])) $this->userFirstName = $o['userFirstName'];
        if (isset($o['userLastName'])) $this->userLastName = $o['userLastName'];
        if (isset($o['userEmailAddress'])) $this->userEmailAddress = $o['userEmailAddress'];
        if (isset($o['userPassword'])) $this->userPassword = $o['userPassword'];
        if (isset($o['sipUserName'])) $this->sipUserName = $o['sipUserName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->userMode)) $o['userMode'] = JsonConverters::to('UserModes', $this->userMode);
        if (isset($this->userFirstName)) $o['userFirstName'] = $this->userFirstName;
        if (isset($this->userLastName)) $o['userLastName'] = $this->userLastName;
        if (isset($this->userEmailAddress)) $o['userEmailAddress'] = $this->userEmailAddress;
        if (isset($this->userPassword)) $o['userPassword'] = $this->userPassword;
        if (isset($this->sipUserName)) $o['sipUserName'] = $this->sipUserName;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewUserEndpoint'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Change an endpoint; only members sent are touched */
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
#[Returns('EndpointInfo')]
class PatchEndpoint implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The name of the endpoint to show */
        // @ApiMember(Description="The name of the endpoint to show")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The name of the endpoint */
        // @ApiMember(Description="The name of the endpoint")
        /** @var string|null */
        public ?string $name=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description ID in an outside system */
        // @ApiMember(Description="ID in an outside system")
        /** @var string|null */
        public ?string $referenceId=null,

        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null,

        /** @description Merge flowParams instead of replacing them */
        // @ApiMember(Description="Merge flowParams instead of replacing them")
        /** @var bool */
        public bool $isPartialFlowUpdate=false,

        /** @description A single flow or scheduled flows */
        // @ApiMember(Description="A single flow or scheduled flows")
        /** @var EndpointFlowSchedules|null */
        public ?EndpointFlowSchedules $flowSchedule=null,

        /** @description The schedule, replaced whole */
        // @ApiMember(Description="The schedule, replaced whole")
        /** @var Schedule|null */
        public ?Schedule $schedule=null,

        /** @description The flow of each schedule state, replaced whole */
        // @ApiMember(Description="The flow of each schedule state, replaced whole")
        /** @var array<ScheduledFlow>|null */
        public ?array $scheduledFlows=null,

        /** @description The IDs of the tags, replacing those there are */
        // @ApiMember(Description="The IDs of the tags, replacing those there are")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description What a portal manager may change */
        // @ApiMember(Description="What a portal manager may change")
        /** @var UserManagerAccess|null */
        public ?UserManagerAccess $managerAccess=null,

        /** @description What the login may see in the dashboard */
        // @ApiMember(Description="What the login may see in the dashboard")
        /** @var array<DashboardPermissions>|null */
        public ?array $dashboardPermissions=null,

        /** @description The settings of the app and the portal */
        // @ApiMember(Description="The settings of the app and the portal")
        /** @var AppSettings|null */
        public ?AppSettings $appSettings=null,

        /** @description The settings of the assistant */
        // @ApiMember(Description="The settings of the assistant")
        /** @var AssistantSettings|null */
        public ?AssistantSettings $assistantSettings=null,

        /** @description Whether text messages are off */
        // @ApiMember(Description="Whether text messages are off")
        /** @var bool|null */
        public ?bool $disableSms=null,

        /** @description Leave the number's messaging campaign alone */
        // @ApiMember(Description="Leave the number's messaging campaign alone")
        /** @var bool|null */
        public ?bool $useExternal10DlcCampaign=null,

        /** @description The IDs of the users in a team, replaced whole */
        // @ApiMember(Description="The IDs of the users in a team, replaced whole")
        /** @var array<string>|null */
        public ?array $teamMembers=null,

        /** @description The first name of a user */
        // @ApiMember(Description="The first name of a user")
        /** @var string|null */
        public ?string $userFirstName=null,

        /** @description The last name of a user */
        // @ApiMember(Description="The last name of a user")
        /** @var string|null */
        public ?string $userLastName=null,

        /** @description The email address of a user */
        // @ApiMember(Description="The email address of a user")
        /** @var string|null */
        public ?string $userEmailAddress=null,

        /** @description Whether a user has a soft phone or a SIP phone */
        // @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
        /** @var UserModes|null */
        public ?UserModes $userMode=null,

        /** @description The SIP user name; a new one needs a new password */
        // @ApiMember(Description="The SIP user name; a new one needs a new password")
        /** @var string|null */
        public ?string $sipUserName=null,

        /** @description The address of an email endpoint */
        // @ApiMember(Description="The address of an email endpoint")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description The state of the agent, for a user */
        // @ApiMember(Description="The state of the agent, for a user")
        /** @var AgentStates|null */
        public ?AgentStates $agentState=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
        if (isset($o['isPartialFlowUpdate'])) $this->isPartialFlowUpdate = $o['isPartialFlowUpdate'];
        if (isset($o['flowSchedule'])) $this->flowSchedule = JsonConverters::from('EndpointFlowSchedules', $o['flowSchedule']);
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['scheduledFlows'])) $this->scheduledFlows = JsonConverters::fromArray('ScheduledFlow', $o['scheduledFlows']);
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['managerAccess'])) $this->managerAccess = JsonConverters::from('UserManagerAccess', $o['managerAccess']);
        if (isset($o['dashboardPermissions'])) $this->dashboardPermissions = JsonConverters::fromArray('DashboardPermissions', $o['dashboardPermissions']);
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
        if (isset($o['assistantSettings'])) $this->assistantSettings = JsonConverters::from('AssistantSettings', $o['assistantSettings']);
        if (isset($o['disableSms'])) $this->disableSms = $o['disableSms'];
        if (isset($o['useExternal10DlcCampaign'])) $this->useExternal10DlcCampaign = $o['useExternal10DlcCampaign'];
        if (isset($o['teamMembers'])) $this->teamMembers = JsonConverters::fromArray('string', $o['teamMembers']);
        if (isset($o['userFirstName'])) $this->userFirstName = $o['userFirstName'];
        if (isset($o['userLastName'])) $this->userLastName = $o['userLastName'];
        if (isset($o['userEmailAddress'])) $this->userEmailAddress = $o['userEmailAddress'];
        if (isset($o['userMode'])) $this->userMode = JsonConverters::from('UserModes', $o['userMode']);
        if (isset($o['sipUserName'])) $this->sipUserName = $o['sipUserName'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['agentState'])) $this->agentState = JsonConverters::from('AgentStates', $o['agentState']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        if (isset($this->isPartialFlowUpdate)) $o['isPartialFlowUpdate'] = $this->isPartialFlowUpdate;
        if (isset($this->flowSchedule)) $o['flowSchedule'] = JsonConverters::to('EndpointFlowSchedules', $this->flowSchedule);
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->scheduledFlows)) $o['scheduledFlows'] = JsonConverters::toArray('ScheduledFlow', $this->scheduledFlows);
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->managerAccess)) $o['managerAccess'] = JsonConverters::to('UserManagerAccess', $this->managerAccess);
        if (isset($this->dashboardPermissions)) $o['dashboardPermissions'] = JsonConverters::toArray('DashboardPermissions', $this->dashboardPermissions);
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        if (isset($this->assistantSettings)) $o['assistantSettings'] = JsonConverters::to('AssistantSettings', $this->assistantSettings);
        if (isset($this->disableSms)) $o['disableSms'] = $this->disableSms;
        if (isset($this->useExternal10DlcCampaign)) $o['useExternal10DlcCampaign'] = $this->useExternal10DlcCampaign;
        if (isset($this->teamMembers)) $o['teamMembers'] = JsonConverters::toArray('string', $this->teamMembers);
        if (isset($this->userFirstName)) $o['userFirstName'] = $this->userFirstName;
        if (isset($this->userLastName)) $o['userLastName'] = $this->userLastName;
        if (isset($this->userEmailAddress)) $o['userEmailAddress'] = $this->userEmailAddress;
        if (isset($this->userMode)) $o['userMode'] = JsonConverters::to('UserModes', $this->userMode);
        if (isset($this->sipUserName)) $o['sipUserName'] = $this->sipUserName;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->agentState)) $o['agentState'] = JsonConverters::to('AgentStates', $this->agentState);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchEndpoint'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Set up the AI telephony infrastructure of an account */
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
class ProvisionCogito implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account to set up */
        // @ApiMember(Description="The account to set up")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ProvisionCogito'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description New SIP password for an endpoint */
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
#[Returns('EndpointInfo')]
class RegenerateSipPassword implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RegenerateSipPassword'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Start caller-id verification */
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
#[Returns('CallerIdVerification')]
class VerifyCallerId implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The endpoint whose number is to be verified as a caller ID */
        // @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'VerifyCallerId'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new CallerIdVerification(); }
}

/** @description Change several endpoints alike, all or none */
// @Route("/endpoints", "PATCH")
// @Api(Description="Change several endpoints alike, all or none")
#[Returns('ListResponse')]
class PatchEndpoints implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The IDs of the endpoints, at most 1,000 */
        // @ApiMember(Description="The IDs of the endpoints, at most 1,000")
        /** @var array<string>|null */
        public ?array $endpointIds=null,

        /** @description What to change: members of PatchEndpoint; those that are left out stay as they are */
        // @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
        /** @var mixed */
        public mixed $patch=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['patch'])) $this->patch = $o['patch'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->patch)) $o['patch'] = $this->patch;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchEndpoints'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['EndpointInfo']); }
}

/** @description Delete a file and its bytes */
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
class DeleteFile implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the file */
        // @ApiMember(Description="The ID of the file")
        /** @var string|null */
        public ?string $fileId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileId'])) $this->fileId = $o['fileId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileId)) $o['fileId'] = $this->fileId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteFile'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Metadata of one file */
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
#[Returns('FileInfo')]
class GetFile implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the file */
        // @ApiMember(Description="The ID of the file")
        /** @var string|null */
        public ?string $fileId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileId'])) $this->fileId = $o['fileId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileId)) $o['fileId'] = $this->fileId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetFile'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description File metadata */
// @Route("/files", "GET")
// @Api(Description="File metadata")
#[Returns('ListResponse')]
class ListFiles extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Only files of this session */
        // @ApiMember(Description="Only files of this session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description Filter by file name (contains match) */
        // @ApiMember(Description="Filter by file name (contains match)")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description Filter by content type (contains match) */
        // @ApiMember(Description="Filter by content type (contains match)")
        /** @var string|null */
        public ?string $contentType=null,

        /** @description Only files of this type */
        // @ApiMember(Description="Only files of this type")
        /** @var FileTypes|null */
        public ?FileTypes $type=null,

        /** @description The first day on which it was created (YYYY-MM-DD) */
        // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $dateCreatedStart=null,

        /** @description The last day on which it was created (YYYY-MM-DD) */
        // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $dateCreatedEnd=null,

        /** @description Only files of this agent */
        // @ApiMember(Description="Only files of this agent")
        /** @var string|null */
        public ?string $userId=null,

        /** @description Filter by text in the transcription, human or machine */
        // @ApiMember(Description="Filter by text in the transcription, human or machine")
        /** @var string|null */
        public ?string $transcriptionContains=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['type'])) $this->type = JsonConverters::from('FileTypes', $o['type']);
        if (isset($o['dateCreatedStart'])) $this->dateCreatedStart = $o['dateCreatedStart'];
        if (isset($o['dateCreatedEnd'])) $this->dateCreatedEnd = $o['dateCreatedEnd'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['transcriptionContains'])) $this->transcriptionContains = $o['transcriptionContains'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->type)) $o['type'] = JsonConverters::to('FileTypes', $this->type);
        if (isset($this->dateCreatedStart)) $o['dateCreatedStart'] = $this->dateCreatedStart;
        if (isset($this->dateCreatedEnd)) $o['dateCreatedEnd'] = $this->dateCreatedEnd;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->transcriptionContains)) $o['transcriptionContains'] = $this->transcriptionContains;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListFiles'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['FileInfo']); }
}

/** @description Create a file from the body or a multipart form */
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
#[Returns('FileInfo')]
class NewFile implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The name of the file */
        // @ApiMember(Description="The name of the file")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewFile'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Change file metadata */
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
#[Returns('FileInfo')]
class PatchFile implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the file */
        // @ApiMember(Description="The ID of the file")
        /** @var string|null */
        public ?string $fileId=null,

        /** @description The name of the file */
        // @ApiMember(Description="The name of the file")
        /** @var string|null */
        public ?string $fileName=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The ID of the user */
        // @ApiMember(Description="The ID of the user")
        /** @var string|null */
        public ?string $userId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileId'])) $this->fileId = $o['fileId'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileId)) $o['fileId'] = $this->fileId;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchFile'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Duplicate a flow */
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
#[Returns('FlowInfo')]
class CopyFlow implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CopyFlow'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FlowInfo(); }
}

/** @description Delete a flow */
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
class DeleteFlow implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteFlow'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Export flows and custom fields */
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
#[Returns('PackageInfo')]
class ExportPackage implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The account to export from */
        // @ApiMember(Description="The account to export from")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The IDs of the flows to export */
        // @ApiMember(Description="The IDs of the flows to export")
        /** @var array<string>|null */
        public ?array $flowIds=null,

        /** @description Whether to add custom fields that the flows do not use */
        // @ApiMember(Description="Whether to add custom fields that the flows do not use")
        /** @var bool */
        public bool $includeAllCustomFields=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['flowIds'])) $this->flowIds = JsonConverters::fromArray('string', $o['flowIds']);
        if (isset($o['includeAllCustomFields'])) $this->includeAllCustomFields = $o['includeAllCustomFields'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->flowIds)) $o['flowIds'] = JsonConverters::toArray('string', $this->flowIds);
        if (isset($this->includeAllCustomFields)) $o['includeAllCustomFields'] = $this->includeAllCustomFields;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ExportPackage'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new PackageInfo(); }
}

/** @description Specifications of the nodes usable in a flow */
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
#[Returns('array')]
class GetAvailableNodes implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description Narrows the nodes to what suits this flow */
        // @ApiMember(Description="Narrows the nodes to what suits this flow")
        /** @var string|null */
        public ?string $flowId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAvailableNodes'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return []; }
}

/** @description One flow with its graph */
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
#[Returns('FlowInfo')]
class GetFlow implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetFlow'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new FlowInfo(); }
}

/** @description Field names offered by each value source */
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
#[Returns('GetParameterFieldNamesResponse')]
class GetParameterFieldNames implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description Whether to leave out fields such as the customer name */
        // @ApiMember(Description="Whether to leave out fields such as the customer name")
        /** @var bool */
        public bool $excludeBuiltInFields=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['excludeBuiltInFields'])) $this->excludeBuiltInFields = $o['excludeBuiltInFields'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->excludeBuiltInFields)) $o['excludeBuiltInFields'] = $this->excludeBuiltInFields;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetParameterFieldNames'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GetParameterFieldNamesResponse(); }
}

/** @description Import an exported package */
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
#[Returns('PackageImportInfo')]
class ImportPackage implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account to import into */
        // @ApiMember(Description="The account to import into")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The exported package */
        // @ApiMember(Description="The exported package")
        /** @var PackageInfo|null */
        public ?PackageInfo $package=null,

        /** @description Whether to say what would happen, and change nothing */
        // @ApiMember(Description="Whether to say what would happen, and change nothing")
        /** @var bool */
        public bool $preflight=false,

        /** @description What customers, tags and flows of the package are in the account, by ID */
        // @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
        /** @var array<string,string>|null */
        public ?array $resourceMap=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['package'])) $this->package = JsonConverters::from('PackageInfo', $o['package']);
        if (isset($o['preflight'])) $this->preflight = $o['preflight'];
        if (isset($o['resourceMap'])) $this->resourceMap = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','string']), $o['resourceMap']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->package)) $o['package'] = JsonConverters::to('PackageInfo', $this->package);
        if (isset($this->preflight)) $o['preflight'] = $this->preflight;
        if (isset($this->resourceMap)) $o['resourceMap'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','string']), $this->resourceMap);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ImportPackage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new PackageImportInfo(); }
}

/** @description Flows */
// @Route("/flows", "GET")
// @Api(Description="Flows")
#[Returns('ListResponse')]
class ListFlows extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Filter by name (contains match) */
        // @ApiMember(Description="Filter by name (contains match)")
        /** @var string|null */
        public ?string $nameFilter=null,

        /** @description Only those with all of these tags */
        // @ApiMember(Description="Only those with all of these tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Only flows with this role */
        // @ApiMember(Description="Only flows with this role")
        /** @var FlowRoles|null */
        public ?FlowRoles $role=null,

        /** @description Whether to include the node graph; without it, listings leave it out */
        // @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
        /** @var bool */
        public bool $includeNodes=false,

        /** @description Only flows that use this type of node */
        // @ApiMember(Description="Only flows that use this type of node")
        /** @var string|null */
        public ?string $nodeTypeFilter=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['role'])) $this->role = JsonConverters::from('FlowRoles', $o['role']);
        if (isset($o['includeNodes'])) $this->includeNodes = $o['includeNodes'];
        if (isset($o['nodeTypeFilter'])) $this->nodeTypeFilter = $o['nodeTypeFilter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->role)) $o['role'] = JsonConverters::to('FlowRoles', $this->role);
        if (isset($this->includeNodes)) $o['includeNodes'] = $this->includeNodes;
        if (isset($this->nodeTypeFilter)) $o['nodeTypeFilter'] = $this->nodeTypeFilter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListFlows'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['FlowInfo']); }
}

/** @description Create a flow */
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
#[Returns('FlowInfo')]
class NewFlow implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The name of the flow */
        // @ApiMember(Description="The name of the flow")
        /** @var string|null */
        public ?string $name=null,

        /** @description What the flow can be used for */
        // @ApiMember(Description="What the flow can be used for")
        /** @var array<FlowRoles>|null */
        public ?array $roles=null,

        /** @description What the flow does */
        // @ApiMember(Description="What the flow does")
        /** @var string|null */
        public ?string $description=null,

        /** @description Notes for those who edit the flow */
        // @ApiMember(Description="Notes for those who edit the flow")
        /** @var string|null */
        public ?string $notes=null,

        /** @description The ID of the customer the flow belongs to */
        // @ApiMember(Description="The ID of the customer the flow belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The nodes */
        // @ApiMember(Description="The nodes")
        /** @var array<FlowNode>|null */
        public ?array $nodes=null,

        /** @description The values the flow takes and gives */
        // @ApiMember(Description="The values the flow takes and gives")
        /** @var array<FlowParameter>|null */
        public ?array $parameters=null,

        /** @description Where the flow ends */
        // @ApiMember(Description="Where the flow ends")
        /** @var array<FlowExit>|null */
        public ?array $exits=null,

        /** @description Designer layout data */
        // @ApiMember(Description="Designer layout data")
        /** @var array<string,mixed>|null */
        public ?array $ui=null,

        /** @description The IDs of the tags */
        // @ApiMember(Description="The IDs of the tags")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Why, for the revision this makes */
        // @ApiMember(Description="Why, for the revision this makes")
        /** @var string|null */
        public ?string $comment=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('FlowRoles', $o['roles']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['notes'])) $this->notes = $o['notes'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['nodes'])) $this->nodes = JsonConverters::fromArray('FlowNode', $o['nodes']);
        if (isset($o['parameters'])) $this->parameters = JsonConverters::fromArray('FlowParameter', $o['parameters']);
        if (isset($o['exits'])) $this->exits = JsonConverters::fromArray('FlowExit', $o['exits']);
        if (isset($o['ui'])) $this->ui = $o['ui'];
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['comment'])) $this->comment = $o['comment'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('FlowRoles', $this->roles);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->notes)) $o['notes'] = $this->notes;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->nodes)) $o['nodes'] = JsonConverters::toArray('FlowNode', $this->nodes);
        if (isset($this->parameters)) $o['parameters'] = JsonConverters::toArray('FlowParameter', $this->parameters);
        if (isset($this->exits)) $o['exits'] = JsonConverters::toArray('FlowExit', $this->exits);
        if (isset($this->ui)) $o['ui'] = $this->ui;
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->comment)) $o['comment'] = $this->comment;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewFlow'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FlowInfo(); }
}

/** @description Change a flow; arrays sent replace the stored arrays whole */
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
#[Returns('FlowInfo')]
class PatchFlow implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The name of the flow */
        // @ApiMember(Description="The name of the flow")
        /** @var string|null */
        public ?string $name=null,

        /** @description What the flow can be used for, replaced whole */
        // @ApiMember(Description="What the flow can be used for, replaced whole")
        /** @var array<FlowRoles>|null */
        public ?array $roles=null,

        /** @description What the flow does */
        // @ApiMember(Description="What the flow does")
        /** @var string|null */
        public ?string $description=null,

        /** @description Notes for those who edit the flow */
        // @ApiMember(Description="Notes for those who edit the flow")
        /** @var string|null */
        public ?string $notes=null,

        /** @description The ID of the customer the flow belongs to */
        // @ApiMember(Description="The ID of the customer the flow belongs to")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The nodes, replaced whole */
        // @ApiMember(Description="The nodes, replaced whole")
        /** @var array<FlowNode>|null */
        public ?array $nodes=null,

        /** @description The values the flow takes and gives, replaced whole */
        // @ApiMember(Description="The values the flow takes and gives, replaced whole")
        /** @var array<FlowParameter>|null */
        public ?array $parameters=null,

        /** @description Where the flow ends, replaced whole */
        // @ApiMember(Description="Where the flow ends, replaced whole")
        /** @var array<FlowExit>|null */
        public ?array $exits=null,

        /** @description Designer layout data */
        // @ApiMember(Description="Designer layout data")
        /** @var array<string,mixed>|null */
        public ?array $ui=null,

        /** @description The IDs of the tags, replacing those there are */
        // @ApiMember(Description="The IDs of the tags, replacing those there are")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Why, for the revision this makes */
        // @ApiMember(Description="Why, for the revision this makes")
        /** @var string|null */
        public ?string $comment=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('FlowRoles', $o['roles']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['notes'])) $this->notes = $o['notes'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['nodes'])) $this->nodes = JsonConverters::fromArray('FlowNode', $o['nodes']);
        if (isset($o['parameters'])) $this->parameters = JsonConverters::fromArray('FlowParameter', $o['parameters']);
        if (isset($o['exits'])) $this->exits = JsonConverters::fromArray('FlowExit', $o['exits']);
        if (isset($o['ui'])) $this->ui = $o['ui'];
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['comment'])) $this->comment = $o['comment'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('FlowRoles', $this->roles);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->notes)) $o['notes'] = $this->notes;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->nodes)) $o['nodes'] = JsonConverters::toArray('FlowNode', $this->nodes);
        if (isset($this->parameters)) $o['parameters'] = JsonConverters::toArray('FlowParameter', $this->parameters);
        if (isset($this->exits)) $o['exits'] = JsonConverters::toArray('FlowExit', $this->exits);
        if (isset($this->ui)) $o['ui'] = $this->ui;
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->comment)) $o['comment'] = $this->comment;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchFlow'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new FlowInfo(); }
}

/** @description The states that a flow had, the newest first */
// @Route("/flows/{flowId}/revisions", "GET")
// @Api(Description="The states that a flow had, the newest first")
#[Returns('ListResponse')]
class ListFlowRevisions extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListFlowRevisions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['FlowRevisionInfo']); }
}

/** @description A state that a flow had, with its graph */
// @Route("/flows/{flowId}/revisions/{number}", "GET")
// @Api(Description="A state that a flow had, with its graph")
#[Returns('FlowRevisionInfo')]
class GetFlowRevision implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The number of the revision */
        // @ApiMember(Description="The number of the revision")
        /** @var int */
        public int $number=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['number'])) $this->number = $o['number'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->number)) $o['number'] = $this->number;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetFlowRevision'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new FlowRevisionInfo(); }
}

/** @description What differs between two states of a flow */
// @Route("/flows/{flowId}/revisions/diff", "GET")
// @Api(Description="What differs between two states of a flow")
#[Returns('FlowDiff')]
class DiffFlowRevisions implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The number of the revision to compare with; the one before if left out */
        // @ApiMember(Description="The number of the revision to compare with; the one before if left out")
        /** @var int|null */
        public ?int $from=null,

        /** @description The number of the revision that is compared; the newest if left out */
        // @ApiMember(Description="The number of the revision that is compared; the newest if left out")
        /** @var int|null */
        public ?int $to=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DiffFlowRevisions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new FlowDiff(); }
}

/** @description Give a flow the name, roles, texts and graph it had, as a change of its own */
// @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
// @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
#[Returns('FlowInfo')]
class RestoreFlowRevision implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The number of the revision */
        // @ApiMember(Description="The number of the revision")
        /** @var int */
        public int $number=0,

        /** @description Why, for the revision this makes */
        // @ApiMember(Description="Why, for the revision this makes")
        /** @var string|null */
        public ?string $comment=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['number'])) $this->number = $o['number'];
        if (isset($o['comment'])) $this->comment = $o['comment'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->number)) $o['number'] = $this->number;
        if (isset($this->comment)) $o['comment'] = $this->comment;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RestoreFlowRevision'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FlowInfo(); }
}

/** @description Delete an integration */
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
class DeleteIntegration implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteIntegration'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description One integration */
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
#[Returns('IntegrationInfo')]
class GetIntegration implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetIntegration'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new IntegrationInfo(); }
}

/** @description Sync log */
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
#[Returns('mixed')]
class GetIntegrationLog implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetIntegrationLog'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return null; }
}

/** @description Integrations */
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
#[Returns('ListResponse')]
class ListIntegrations extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Filter by name (contains match) */
        // @ApiMember(Description="Filter by name (contains match)")
        /** @var string|null */
        public ?string $nameFilter=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Direct customer matches only */
        // @ApiMember(Description="Direct customer matches only")
        /** @var bool */
        public bool $shallowParent=false
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['shallowParent'])) $this->shallowParent = $o['shallowParent'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->shallowParent)) $o['shallowParent'] = $this->shallowParent;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListIntegrations'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['IntegrationInfo']); }
}

/** @description Tie a customer to a CRM customer */
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
class MapIntegrationCustomer implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The ID of the customer in the CRM */
        // @ApiMember(Description="The ID of the customer in the CRM")
        /** @var string|null */
        public ?string $mapsToId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['mapsToId'])) $this->mapsToId = $o['mapsToId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->mapsToId)) $o['mapsToId'] = $this->mapsToId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'MapIntegrationCustomer'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Tie a user endpoint to a CRM contact */
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
class MapIntegrationUser implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null,

        /** @description The ID of the user endpoint */
        // @ApiMember(Description="The ID of the user endpoint")
        /** @var string|null */
        public ?string $userId=null,

        /** @description The ID of the contact in the CRM */
        // @ApiMember(Description="The ID of the contact in the CRM")
        /** @var string|null */
        public ?string $mapsToId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['mapsToId'])) $this->mapsToId = $o['mapsToId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->mapsToId)) $o['mapsToId'] = $this->mapsToId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'MapIntegrationUser'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Create an integration */
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
#[Returns('IntegrationInfo')]
class NewIntegration implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The outside system */
        // @ApiMember(Description="The outside system")
        /** @var IntegrationTypes|null */
        public ?IntegrationTypes $type=null,

        /** @description The name of the integration */
        // @ApiMember(Description="The name of the integration")
        /** @var string|null */
        public ?string $name=null,

        /** @description The customer under which synced customers are created */
        // @ApiMember(Description="The customer under which synced customers are created")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['type'])) $this->type = JsonConverters::from('IntegrationTypes', $o['type']);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->type)) $o['type'] = JsonConverters::to('IntegrationTypes', $this->type);
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewIntegration'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new IntegrationInfo(); }
}

/** @description Change an integration */
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
#[Returns('IntegrationInfo')]
class PatchIntegration implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null,

        /** @description The name of the integration */
        // @ApiMember(Description="The name of the integration")
        /** @var string|null */
        public ?string $name=null,

        /** @description Create customers and users while syncing */
        // @ApiMember(Description="Create customers and users while syncing")
        /** @var bool|null */
        public ?bool $automaticallyCreateCustomers=null,

        /** @description The settings */
        // @ApiMember(Description="The settings")
        /** @var array<string,Value>|null */
        public ?array $settings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['automaticallyCreateCustomers'])) $this->automaticallyCreateCustomers = $o['automaticallyCreateCustomers'];
        if (isset($o['settings'])) $this->settings = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['settings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->automaticallyCreateCustomers)) $o['automaticallyCreateCustomers'] = $this->automaticallyCreateCustomers;
        if (isset($this->settings)) $o['settings'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->settings);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchIntegration'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new IntegrationInfo(); }
}

/** @description Contacts found in the CRM */
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
#[Returns('mixed')]
class SearchIntegrationContacts implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null,

        /** @description Only contacts of this customer */
        // @ApiMember(Description="Only contacts of this customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description Text to search for */
        // @ApiMember(Description="Text to search for")
        /** @var string|null */
        public ?string $query=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['query'])) $this->query = $o['query'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->query)) $o['query'] = $this->query;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SearchIntegrationContacts'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return null; }
}

/** @description Customers found in the CRM */
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
#[Returns('mixed')]
class SearchIntegrationCustomers implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null,

        /** @description Text to search for */
        // @ApiMember(Description="Text to search for")
        /** @var string|null */
        public ?string $query=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
        if (isset($o['query'])) $this->query = $o['query'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        if (isset($this->query)) $o['query'] = $this->query;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SearchIntegrationCustomers'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return null; }
}

/** @description Run a sync */
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
class SyncIntegration implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the integration */
        // @ApiMember(Description="The ID of the integration")
        /** @var string|null */
        public ?string $integrationId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['integrationId'])) $this->integrationId = $o['integrationId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->integrationId)) $o['integrationId'] = $this->integrationId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SyncIntegration'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Conversations with their newest message */
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
#[Returns('ListConversationsResponse')]
class ListConversations implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only those of these endpoints */
        // @ApiMember(Description="Only those of these endpoints")
        /** @var array<string>|null */
        public ?array $endpointIds=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Only those after this date (ISO 8601) */
        // @ApiMember(Description="Only those after this date (ISO 8601)")
        /** @var string|null */
        public ?string $afterDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['afterDate'])) $this->afterDate = $o['afterDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->afterDate)) $o['afterDate'] = $this->afterDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListConversations'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new ListConversationsResponse(); }
}

/** @description Messages */
// @Route("/messages", "GET")
// @Api(Description="Messages")
#[Returns('ListResponse')]
class ListMessages extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Only those of these endpoints */
        // @ApiMember(Description="Only those of these endpoints")
        /** @var array<string>|null */
        public ?array $endpointIds=null,

        /** @description Only those of these conversations */
        // @ApiMember(Description="Only those of these conversations")
        /** @var array<string>|null */
        public ?array $conversationIds=null,

        /** @description Only those after this date (ISO 8601) */
        // @ApiMember(Description="Only those after this date (ISO 8601)")
        /** @var string|null */
        public ?string $afterDate=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['conversationIds'])) $this->conversationIds = JsonConverters::fromArray('string', $o['conversationIds']);
        if (isset($o['afterDate'])) $this->afterDate = $o['afterDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->conversationIds)) $o['conversationIds'] = JsonConverters::toArray('string', $this->conversationIds);
        if (isset($this->afterDate)) $o['afterDate'] = $this->afterDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListMessages'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['MessageInfo']); }
}

/** @description Inbound hook that starts or continues a chat flow on an endpoint */
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
#[Returns('FlowMessageInfo')]
class NewFlowMessage implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The receiving endpoint */
        // @ApiMember(Description="The receiving endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description Values of the session */
        // @ApiMember(Description="Values of the session")
        /** @var array<string,Value>|null */
        public ?array $sessionParameters=null,

        /** @description The address it comes from */
        // @ApiMember(Description="The address it comes from")
        /** @var string|null */
        public ?string $fromAddress=null,

        /** @description The address it was sent to */
        // @ApiMember(Description="The address it was sent to")
        /** @var string|null */
        public ?string $toAddress=null,

        /** @description Who sends the message */
        // @ApiMember(Description="Who sends the message")
        /** @var string|null */
        public ?string $identity=null,

        /** @description The name of the sender to show; falls back to identity */
        // @ApiMember(Description="The name of the sender to show; falls back to identity")
        /** @var string|null */
        public ?string $displayName=null,

        /** @description The URL called when replies must go back */
        // @ApiMember(Description="The URL called when replies must go back")
        /** @var string|null */
        public ?string $messageUrl=null,

        /** @description The text of the message */
        // @ApiMember(Description="The text of the message")
        /** @var string|null */
        public ?string $body=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['sessionParameters'])) $this->sessionParameters = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['sessionParameters']);
        if (isset($o['fromAddress'])) $this->fromAddress = $o['fromAddress'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['identity'])) $this->identity = $o['identity'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['messageUrl'])) $this->messageUrl = $o['messageUrl'];
        if (isset($o['body'])) $this->body = $o['body'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->sessionParameters)) $o['sessionParameters'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->sessionParameters);
        if (isset($this->fromAddress)) $o['fromAddress'] = $this->fromAddress;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->identity)) $o['identity'] = $this->identity;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->messageUrl)) $o['messageUrl'] = $this->messageUrl;
        if (isset($this->body)) $o['body'] = $this->body;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewFlowMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FlowMessageInfo(); }
}

/** @description Internal hook delivering a chat message to an endpoint */
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
class SendEndpointMessage implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description The text of the message */
        // @ApiMember(Description="The text of the message")
        /** @var string|null */
        public ?string $body=null,

        /** @description The URI of the attachment */
        // @ApiMember(Description="The URI of the attachment")
        /** @var string|null */
        public ?string $attachmentUri=null,

        /** @description The content type of the attachment */
        // @ApiMember(Description="The content type of the attachment")
        /** @var string|null */
        public ?string $attachmentContentType=null,

        /** @description Who sent the message */
        // @ApiMember(Description="Who sent the message")
        /** @var string|null */
        public ?string $sender=null,

        /** @description The name of the sender to show */
        // @ApiMember(Description="The name of the sender to show")
        /** @var string|null */
        public ?string $displayName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['attachmentUri'])) $this->attachmentUri = $o['attachmentUri'];
        if (isset($o['attachmentContentType'])) $this->attachmentContentType = $o['attachmentContentType'];
        if (isset($o['sender'])) $this->sender = $o['sender'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->attachmentUri)) $o['attachmentUri'] = $this->attachmentUri;
        if (isset($this->attachmentContentType)) $o['attachmentContentType'] = $this->attachmentContentType;
        if (isset($this->sender)) $o['sender'] = $this->sender;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SendEndpointMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Notifications sent */
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
#[Returns('ListResponse')]
class ListNotifications extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only those of these customers */
        // @ApiMember(Description="Only those of these customers")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description Filter by sender (contains match) */
        // @ApiMember(Description="Filter by sender (contains match)")
        /** @var string|null */
        public ?string $fromFilter=null,

        /** @description Filter by receiver (contains match) */
        // @ApiMember(Description="Filter by receiver (contains match)")
        /** @var string|null */
        public ?string $toFilter=null,

        /** @description Filter by subject (contains match) */
        // @ApiMember(Description="Filter by subject (contains match)")
        /** @var string|null */
        public ?string $subjectFilter=null,

        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description Only notifications of this type */
        // @ApiMember(Description="Only notifications of this type")
        /** @var NotificationTypes|null */
        public ?NotificationTypes $type=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['fromFilter'])) $this->fromFilter = $o['fromFilter'];
        if (isset($o['toFilter'])) $this->toFilter = $o['toFilter'];
        if (isset($o['subjectFilter'])) $this->subjectFilter = $o['subjectFilter'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['type'])) $this->type = JsonConverters::from('NotificationTypes', $o['type']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->fromFilter)) $o['fromFilter'] = $this->fromFilter;
        if (isset($this->toFilter)) $o['toFilter'] = $this->toFilter;
        if (isset($this->subjectFilter)) $o['subjectFilter'] = $this->subjectFilter;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->type)) $o['type'] = JsonConverters::to('NotificationTypes', $this->type);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListNotifications'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['NotificationInfo']); }
}

/** @description Placeholder that only publishes shared types */
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
class NotUsedRequest implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description Publishes the type */
        // @ApiMember(Description="Publishes the type")
        /** @var PushNotification|null */
        public ?PushNotification $pushNotification=null,

        /** @description Publishes the type */
        // @ApiMember(Description="Publishes the type")
        /** @var array<NotificationInfo>|null */
        public ?array $notifications=null,

        /** @description Publishes the type */
        // @ApiMember(Description="Publishes the type")
        /** @var NodeParameter|null */
        public ?NodeParameter $nodeParameter=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['pushNotification'])) $this->pushNotification = JsonConverters::from('PushNotification', $o['pushNotification']);
        if (isset($o['notifications'])) $this->notifications = JsonConverters::fromArray('NotificationInfo', $o['notifications']);
        if (isset($o['nodeParameter'])) $this->nodeParameter = JsonConverters::from('NodeParameter', $o['nodeParameter']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->pushNotification)) $o['pushNotification'] = JsonConverters::to('PushNotification', $this->pushNotification);
        if (isset($this->notifications)) $o['notifications'] = JsonConverters::toArray('NotificationInfo', $this->notifications);
        if (isset($this->nodeParameter)) $o['nodeParameter'] = JsonConverters::to('NodeParameter', $this->nodeParameter);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NotUsedRequest'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Buy or register a number and create its endpoint */
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
#[Returns('EndpointInfo')]
class BuyPhoneNumber implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The customer the number is for */
        // @ApiMember(Description="The customer the number is for")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The phone number (E.164) */
        // @ApiMember(Description="The phone number (E.164)")
        /** @var string|null */
        public ?string $number=null,

        /** @description Whether to register the number only and buy nothing */
        // @ApiMember(Description="Whether to register the number only and buy nothing")
        /** @var bool */
        public bool $isVirtualPhoneNumber=false,

        /** @description Whether the number is for faxes */
        // @ApiMember(Description="Whether the number is for faxes")
        /** @var bool */
        public bool $isFaxNumber=false,

        /** @description The carrier's ID of the address to register the number with */
        // @ApiMember(Description="The carrier's ID of the address to register the number with")
        /** @var string|null */
        public ?string $addressSid=null,

        /** @description The IDs of the tags of the new endpoint */
        // @ApiMember(Description="The IDs of the tags of the new endpoint")
        /** @var array<string>|null */
        public ?array $tagIds=null,

        /** @description Custom field values */
        // @ApiMember(Description="Custom field values")
        /** @var array<string,Value>|null */
        public ?array $data=null,

        /** @description The ID of the flow */
        // @ApiMember(Description="The ID of the flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The values of the parameters of the flow */
        // @ApiMember(Description="The values of the parameters of the flow")
        /** @var array<string,Value>|null */
        public ?array $flowParams=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['number'])) $this->number = $o['number'];
        if (isset($o['isVirtualPhoneNumber'])) $this->isVirtualPhoneNumber = $o['isVirtualPhoneNumber'];
        if (isset($o['isFaxNumber'])) $this->isFaxNumber = $o['isFaxNumber'];
        if (isset($o['addressSid'])) $this->addressSid = $o['addressSid'];
        if (isset($o['tagIds'])) $this->tagIds = JsonConverters::fromArray('string', $o['tagIds']);
        if (isset($o['data'])) $this->data = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['data']);
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $o['flowParams']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->number)) $o['number'] = $this->number;
        if (isset($this->isVirtualPhoneNumber)) $o['isVirtualPhoneNumber'] = $this->isVirtualPhoneNumber;
        if (isset($this->isFaxNumber)) $o['isFaxNumber'] = $this->isFaxNumber;
        if (isset($this->addressSid)) $o['addressSid'] = $this->addressSid;
        if (isset($this->tagIds)) $o['tagIds'] = JsonConverters::toArray('string', $this->tagIds);
        if (isset($this->data)) $o['data'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->data);
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','Value']), $this->flowParams);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'BuyPhoneNumber'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Numbers available to buy */
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
#[Returns('ListResponse')]
class SearchPhoneNumbers implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The account to buy for */
        // @ApiMember(Description="The account to buy for")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The area code of the number */
        // @ApiMember(Description="The area code of the number")
        /** @var string|null */
        public ?string $areaCode=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $countryCode=null,

        /** @description The postal code */
        // @ApiMember(Description="The postal code")
        /** @var string|null */
        public ?string $postalCode=null,

        /** @description The state or province */
        // @ApiMember(Description="The state or province")
        /** @var string|null */
        public ?string $region=null,

        /** @description How far from the postal code the number may be, in miles */
        // @ApiMember(Description="How far from the postal code the number may be, in miles")
        /** @var int */
        public int $distance=0,

        /** @description Whether the number is for faxes */
        // @ApiMember(Description="Whether the number is for faxes")
        /** @var bool */
        public bool $isFaxNumber=false,

        /** @description Digits the number must contain */
        // @ApiMember(Description="Digits the number must contain")
        /** @var string|null */
        public ?string $contains=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['areaCode'])) $this->areaCode = $o['areaCode'];
        if (isset($o['countryCode'])) $this->countryCode = $o['countryCode'];
        if (isset($o['postalCode'])) $this->postalCode = $o['postalCode'];
        if (isset($o['region'])) $this->region = $o['region'];
        if (isset($o['distance'])) $this->distance = $o['distance'];
        if (isset($o['isFaxNumber'])) $this->isFaxNumber = $o['isFaxNumber'];
        if (isset($o['contains'])) $this->contains = $o['contains'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->areaCode)) $o['areaCode'] = $this->areaCode;
        if (isset($this->countryCode)) $o['countryCode'] = $this->countryCode;
        if (isset($this->postalCode)) $o['postalCode'] = $this->postalCode;
        if (isset($this->region)) $o['region'] = $this->region;
        if (isset($this->distance)) $o['distance'] = $this->distance;
        if (isset($this->isFaxNumber)) $o['isFaxNumber'] = $this->isFaxNumber;
        if (isset($this->contains)) $o['contains'] = $this->contains;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SearchPhoneNumbers'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['AvailablePhoneNumber']); }
}

/** @description Flip a number between voice and fax */
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
#[Returns('EndpointInfo')]
class SetPhoneNumberIsFax implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint */
        // @ApiMember(Description="The ID of the endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description Whether the number is for faxes */
        // @ApiMember(Description="Whether the number is for faxes")
        /** @var bool */
        public bool $isFax=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['isFax'])) $this->isFax = $o['isFax'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->isFax)) $o['isFax'] = $this->isFax;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SetPhoneNumberIsFax'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Bring phone-number endpoints in line with the carrier */
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
class SyncPhoneNumbers implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SyncPhoneNumbers'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Portal call history */
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
#[Returns('ListResponse')]
class AppGetCallHistory extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of this account */
        // @ApiMember(Description="Only those of this account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description Only those of this customer */
        // @ApiMember(Description="Only those of this customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppGetCallHistory'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['SessionInfo']); }
}

/** @description Portal file listing */
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
#[Returns('ListResponse')]
class AppGetFiles extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of this account */
        // @ApiMember(Description="Only those of this account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description Only those of this customer */
        // @ApiMember(Description="Only those of this customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The first day on which it was created (YYYY-MM-DD) */
        // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $dateCreatedStart=null,

        /** @description The last day on which it was created (YYYY-MM-DD) */
        // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $dateCreatedEnd=null,

        /** @description Filter by file name (contains match) */
        // @ApiMember(Description="Filter by file name (contains match)")
        /** @var string|null */
        public ?string $fileNameFilter=null,

        /** @description Only files of this type */
        // @ApiMember(Description="Only files of this type")
        /** @var FileTypes|null */
        public ?FileTypes $type=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['dateCreatedStart'])) $this->dateCreatedStart = $o['dateCreatedStart'];
        if (isset($o['dateCreatedEnd'])) $this->dateCreatedEnd = $o['dateCreatedEnd'];
        if (isset($o['fileNameFilter'])) $this->fileNameFilter = $o['fileNameFilter'];
        if (isset($o['type'])) $this->type = JsonConverters::from('FileTypes', $o['type']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->dateCreatedStart)) $o['dateCreatedStart'] = $this->dateCreatedStart;
        if (isset($this->dateCreatedEnd)) $o['dateCreatedEnd'] = $this->dateCreatedEnd;
        if (isset($this->fileNameFilter)) $o['fileNameFilter'] = $this->fileNameFilter;
        if (isset($this->type)) $o['type'] = JsonConverters::to('FileTypes', $this->type);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppGetFiles'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['FileInfo']); }
}

/** @description Portal listing of flows */
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
#[Returns('ListResponse')]
class AppGetFlows extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of this account */
        // @ApiMember(Description="Only those of this account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description Only those of this customer */
        // @ApiMember(Description="Only those of this customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description Filter by name (contains match) */
        // @ApiMember(Description="Filter by name (contains match)")
        /** @var string|null */
        public ?string $nameFilter=null,

        /** @description Only flows with this role */
        // @ApiMember(Description="Only flows with this role")
        /** @var FlowRoles|null */
        public ?FlowRoles $role=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
        if (isset($o['role'])) $this->role = JsonConverters::from('FlowRoles', $o['role']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        if (isset($this->role)) $o['role'] = JsonConverters::to('FlowRoles', $this->role);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppGetFlows'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['FlowInfo']); }
}

/** @description Portal home page data */
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
#[Returns('AppHomeInformation')]
class AppGetHomeInformation implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The first day to show (YYYY-MM-DD) */
        // @ApiMember(Description="The first day to show (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $fromDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['fromDate'])) $this->fromDate = $o['fromDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->fromDate)) $o['fromDate'] = $this->fromDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppGetHomeInformation'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new AppHomeInformation(); }
}

/** @description Portal view of the settings */
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
#[Returns('AppSystemSettingsInfo')]
class AppGetSystemSettings implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppGetSystemSettings'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new AppSystemSettingsInfo(); }
}

/** @description Create an AI assistant endpoint from the portal */
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
#[Returns('EndpointInfo')]
class AppNewAssistant implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ID of the customer */
        // @ApiMember(Description="The ID of the customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description The name of the assistant */
        // @ApiMember(Description="The name of the assistant")
        /** @var string|null */
        public ?string $name=null,

        /** @description The settings of the assistant */
        // @ApiMember(Description="The settings of the assistant")
        /** @var AssistantSettings|null */
        public ?AssistantSettings $settings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['settings'])) $this->settings = JsonConverters::from('AssistantSettings', $o['settings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->settings)) $o['settings'] = JsonConverters::to('AssistantSettings', $this->settings);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AppNewAssistant'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new EndpointInfo(); }
}

/** @description Register a push token once */
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
#[Returns('DeviceTokenInfo')]
class NewDeviceToken implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The type of the device */
        // @ApiMember(Description="The type of the device")
        /** @var DeviceTypes|null */
        public ?DeviceTypes $deviceType=null,

        /** @description The push token of the device */
        // @ApiMember(Description="The push token of the device")
        /** @var string|null */
        public ?string $token=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['deviceType'])) $this->deviceType = JsonConverters::from('DeviceTypes', $o['deviceType']);
        if (isset($o['token'])) $this->token = $o['token'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->deviceType)) $o['deviceType'] = JsonConverters::to('DeviceTypes', $this->deviceType);
        if (isset($this->token)) $o['token'] = $this->token;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewDeviceToken'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new DeviceTokenInfo(); }
}

/** @description Queue an agent-state report */
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
#[Returns('ReportInfo')]
class AgentStateReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AgentStateReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a billing report */
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
#[Returns('ReportInfo')]
class BillingReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description Whether to add customer IDs to the output */
        // @ApiMember(Description="Whether to add customer IDs to the output")
        /** @var bool */
        public bool $includeCustomerIds=false
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['includeCustomerIds'])) $this->includeCustomerIds = $o['includeCustomerIds'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->includeCustomerIds)) $o['includeCustomerIds'] = $this->includeCustomerIds;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'BillingReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a call center abandon report */
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
#[Returns('ReportInfo')]
class CallCenterAbandonReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CallCenterAbandonReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a call center detail report */
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
#[Returns('ReportInfo')]
class CallCenterDetailReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CallCenterDetailReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a call center report */
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
#[Returns('ReportInfo')]
class CallCenterReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CallCenterReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a call history report */
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
#[Returns('ReportInfo')]
class CallHistoryReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null,

        /** @description Only calls of this customer */
        // @ApiMember(Description="Only calls of this customer")
        /** @var string|null */
        public ?string $customerId=null,

        /** @description Only calls of this endpoint */
        // @ApiMember(Description="Only calls of this endpoint")
        /** @var string|null */
        public ?string $endpointId=null,

        /** @description Whether to look at archived sessions too */
        // @ApiMember(Description="Whether to look at archived sessions too")
        /** @var bool */
        public bool $includeArchivedSessions=false
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['includeArchivedSessions'])) $this->includeArchivedSessions = $o['includeArchivedSessions'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->includeArchivedSessions)) $o['includeArchivedSessions'] = $this->includeArchivedSessions;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CallHistoryReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a call outcome report */
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
#[Returns('ReportInfo')]
class CallOutcomeReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null,

        /** @description Only calls of this flow */
        // @ApiMember(Description="Only calls of this flow")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description Only calls in this state */
        // @ApiMember(Description="Only calls in this state")
        /** @var string|null */
        public ?string $specificState=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['specificState'])) $this->specificState = $o['specificState'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->specificState)) $o['specificState'] = $this->specificState;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CallOutcomeReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a call detail record report */
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
#[Returns('ReportInfo')]
class CdrReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CdrReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Delete a report and its workbook */
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
class DeleteReport implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the report */
        // @ApiMember(Description="The ID of the report")
        /** @var string|null */
        public ?string $reportId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['reportId'])) $this->reportId = $o['reportId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->reportId)) $o['reportId'] = $this->reportId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteReport'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Workbook of a completed report */
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
#[Returns('ByteArray')]
class DownloadReport implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the report */
        // @ApiMember(Description="The ID of the report")
        /** @var string|null */
        public ?string $reportId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['reportId'])) $this->reportId = $o['reportId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->reportId)) $o['reportId'] = $this->reportId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DownloadReport'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new ByteArray(); }
}

/** @description Queue an endpoint report */
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
#[Returns('ReportInfo')]
class EndpointsReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description Only these types of endpoint */
        // @ApiMember(Description="Only these types of endpoint")
        /** @var array<EndpointTypes>|null */
        public ?array $types=null,

        /** @description Only endpoints of this customer */
        // @ApiMember(Description="Only endpoints of this customer")
        /** @var string|null */
        public ?string $customerId=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['types'])) $this->types = JsonConverters::fromArray('EndpointTypes', $o['types']);
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->types)) $o['types'] = JsonConverters::toArray('EndpointTypes', $this->types);
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'EndpointsReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Reports created by the caller */
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
#[Returns('ListReportsResponse')]
class ListReports implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListReports'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new ListReportsResponse(); }
}

/** @description Queue a metric report */
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
#[Returns('ReportInfo')]
class MetricReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The time zone (IANA) */
        // @ApiMember(Description="The time zone (IANA)")
        /** @var string|null */
        public ?string $timeZoneId=null,

        /** @description The metric to report on */
        // @ApiMember(Description="The metric to report on")
        /** @var string|null */
        public ?string $metricName=null
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['metricName'])) $this->metricName = $o['metricName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->metricName)) $o['metricName'] = $this->metricName;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'MetricReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Queue a sync phone numbers report */
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
#[Returns('ReportInfo')]
class SyncPhoneNumbersReport extends ReportRequest implements IReturn, JsonSerializable
{
    public function __construct(
        ?string $accountId=null,
        ?string $emailAddressToNotify=null,
        ?string $webhookUrl=null,
        /** @description Whether to include the numbers of the fax carrier */
        // @ApiMember(Description="Whether to include the numbers of the fax carrier")
        /** @var bool */
        public bool $syncDocumoNumbers=false
    ) {
        parent::__construct(accountId: $accountId, emailAddressToNotify: $emailAddressToNotify, webhookUrl: $webhookUrl);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['syncDocumoNumbers'])) $this->syncDocumoNumbers = $o['syncDocumoNumbers'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->syncDocumoNumbers)) $o['syncDocumoNumbers'] = $this->syncDocumoNumbers;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SyncPhoneNumbersReport'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReportInfo(); }
}

/** @description Turn the call into a conference if it is not one, then dial a further party */
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
#[Returns('SessionInfo')]
class AddConferenceMember implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The carrier's ID of the call leg on the voice device */
        // @ApiMember(Description="The carrier's ID of the call leg on the voice device")
        /** @var string|null */
        public ?string $callSid=null,

        /** @description The party to invite */
        // @ApiMember(Description="The party to invite")
        /** @var string|null */
        public ?string $destination=null,

        /** @description The caller ID to present (E.164) */
        // @ApiMember(Description="The caller ID to present (E.164)")
        /** @var string|null */
        public ?string $fromNumber=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['destination'])) $this->destination = $o['destination'];
        if (isset($o['fromNumber'])) $this->fromNumber = $o['fromNumber'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->destination)) $o['destination'] = $this->destination;
        if (isset($this->fromNumber)) $o['fromNumber'] = $this->fromNumber;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AddConferenceMember'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Append text to a session log */
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
class AddToSessionLog implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The text to append */
        // @ApiMember(Description="The text to append")
        /** @var string|null */
        public ?string $message=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['message'])) $this->message = $o['message'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->message)) $o['message'] = $this->message;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AddToSessionLog'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Remove a member from a chat */
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
#[Returns('SessionInfo')]
class DeleteChatMember implements IReturn, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The identity of the member */
        // @ApiMember(Description="The identity of the member")
        /** @var string|null */
        public ?string $memberId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['memberId'])) $this->memberId = $o['memberId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->memberId)) $o['memberId'] = $this->memberId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteChatMember'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Bulk delete an account's sessions in a time range */
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
class DeleteSessions implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The account whose sessions to delete */
        // @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
        /** @var string|null */
        public ?string $accountId=null,

        /** @description Sessions from this moment on (ISO 8601) */
        // @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
        /** @var string|null */
        public ?string $startDateTime=null,

        /** @description Sessions up to this moment (ISO 8601) */
        // @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
        /** @var string|null */
        public ?string $endDateTime=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['startDateTime'])) $this->startDateTime = $o['startDateTime'];
        if (isset($o['endDateTime'])) $this->endDateTime = $o['endDateTime'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->startDateTime)) $o['startDateTime'] = $this->startDateTime;
        if (isset($this->endDateTime)) $o['endDateTime'] = $this->endDateTime;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteSessions'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description End one session or one call leg of it */
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
class EndSession implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The call leg to end; none ends the session */
        // @ApiMember(Description="The call leg to end; none ends the session")
        /** @var string|null */
        public ?string $callSid=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'EndSession'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Carrier calls in progress for a whole account */
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
#[Returns('GetActiveCallsResponse')]
class GetActiveCalls implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetActiveCalls'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GetActiveCallsResponse(); }
}

/** @description Active sessions of the signed-in phone user */
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
#[Returns('GetMySessionsResponse')]
class GetActiveSessions implements IReturn, IGet, JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetActiveSessions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GetMySessionsResponse(); }
}

/** @description Active sessions of the signed-in user */
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
#[Returns('GetMySessionsResponse')]
class GetMySessions implements IReturn, IGet, JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetMySessions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GetMySessionsResponse(); }
}

/** @description One session with its log */
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
#[Returns('SessionInfo')]
class GetSession implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetSession'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Chat transcript of a session */
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
#[Returns('mixed')]
class GetSessionTranscript implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description Whether to include earlier chats of the same parties */
        // @ApiMember(Description="Whether to include earlier chats of the same parties")
        /** @var bool */
        public bool $includeHistorical=false,

        /** @description Only history after this date (ISO 8601) */
        // @ApiMember(Description="Only history after this date (ISO 8601)")
        /** @var string|null */
        public ?string $historicalCutOffDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['includeHistorical'])) $this->includeHistorical = $o['includeHistorical'];
        if (isset($o['historicalCutOffDate'])) $this->historicalCutOffDate = $o['historicalCutOffDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->includeHistorical)) $o['includeHistorical'] = $this->includeHistorical;
        if (isset($this->historicalCutOffDate)) $o['historicalCutOffDate'] = $this->historicalCutOffDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetSessionTranscript'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return null; }
}

/** @description Put a session on hold */
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
#[Returns('SessionInfo')]
class HoldSession implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The carrier's ID of the local call leg */
        // @ApiMember(Description="The carrier's ID of the local call leg")
        /** @var string|null */
        public ?string $callSid=null,

        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description Why the session is being held */
        // @ApiMember(Description="Why the session is being held")
        /** @var SessionHoldReasons|null */
        public ?SessionHoldReasons $reason=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['reason'])) $this->reason = JsonConverters::from('SessionHoldReasons', $o['reason']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->reason)) $o['reason'] = JsonConverters::to('SessionHoldReasons', $this->reason);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'HoldSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Add a member to a chat session */
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
#[Returns('SessionInfo')]
class InviteChatMember implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The endpoint to invite */
        // @ApiMember(Description="The endpoint to invite")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'InviteChatMember'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Retrieve a list of sessions */
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
#[Returns('ListResponse')]
class ListSessions extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description The account IDs for the sessions to retrieve */
        // @ApiMember(Description="The account IDs for the sessions to retrieve")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Whether to search live or archived sessions */
        // @ApiMember(Description="Whether to search live or archived sessions")
        /** @var bool */
        public bool $searchArchive=false,

        /** @description The start date to retrieve usage records for (YYYY-MM-DD) */
        // @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The end date to retrieve usage records for (YYYY-MM-DD) */
        // @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description The IDs of the customers whose sessions you want to retrieve */
        // @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description The IDs of the endpoints whose sessions you want to retrieve */
        // @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
        /** @var array<string>|null */
        public ?array $endpointIds=null,

        /** @description Filter by the from  (this is a contains search) */
        // @ApiMember(Description="Filter by the from  (this is a contains search)")
        /** @var string|null */
        public ?string $from=null,

        /** @description Filter by the to  (this is a contains search) */
        // @ApiMember(Description="Filter by the to  (this is a contains search)")
        /** @var string|null */
        public ?string $to=null,

        /** @description Filter by text in the log */
        // @ApiMember(Description="Filter by text in the log")
        /** @var string|null */
        public ?string $log=null,

        /** @description Filter by parent session ID */
        // @ApiMember(Description="Filter by parent session ID")
        /** @var string|null */
        public ?string $parentSessionId=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['searchArchive'])) $this->searchArchive = $o['searchArchive'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['log'])) $this->log = $o['log'];
        if (isset($o['parentSessionId'])) $this->parentSessionId = $o['parentSessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->searchArchive)) $o['searchArchive'] = $this->searchArchive;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->log)) $o['log'] = $this->log;
        if (isset($this->parentSessionId)) $o['parentSessionId'] = $this->parentSessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListSessions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['SessionInfo']); }
}

/** @description Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given */
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
class NewOutgoingSession implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The flow to run once the call is answered */
        // @ApiMember(Description="The flow to run once the call is answered")
        /** @var string|null */
        public ?string $flowId=null,

        /** @description The number to dial (E.164) */
        // @ApiMember(Description="The number to dial (E.164)")
        /** @var string|null */
        public ?string $numberToDial=null,

        /** @description The caller ID to present, an owned number (E.164) */
        // @ApiMember(Description="The caller ID to present, an owned number (E.164)")
        /** @var string|null */
        public ?string $callerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['numberToDial'])) $this->numberToDial = $o['numberToDial'];
        if (isset($o['callerId'])) $this->callerId = $o['callerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->numberToDial)) $o['numberToDial'] = $this->numberToDial;
        if (isset($this->callerId)) $o['callerId'] = $this->callerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewOutgoingSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Create a session (voice, chat or fax) for the signed-in user */
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
#[Returns('SessionInfo')]
class NewSession implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The flow channel */
        // @ApiMember(Description="The flow channel")
        /** @var FlowChannels|null */
        public ?FlowChannels $channel=null,

        /** @description What was dialed */
        // @ApiMember(Description="What was dialed")
        /** @var string|null */
        public ?string $destination=null,

        /** @description The caller ID to present (E.164) */
        // @ApiMember(Description="The caller ID to present (E.164)")
        /** @var string|null */
        public ?string $callerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['channel'])) $this->channel = JsonConverters::from('FlowChannels', $o['channel']);
        if (isset($o['destination'])) $this->destination = $o['destination'];
        if (isset($o['callerId'])) $this->callerId = $o['callerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->channel)) $o['channel'] = JsonConverters::to('FlowChannels', $this->channel);
        if (isset($this->destination)) $o['destination'] = $this->destination;
        if (isset($this->callerId)) $o['callerId'] = $this->callerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Hold or mute a conference member */
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
#[Returns('SessionInfo')]
class PatchConferenceMember implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The carrier's ID of the member's call leg */
        // @ApiMember(Description="The carrier's ID of the member's call leg")
        /** @var string|null */
        public ?string $callSid=null,

        /** @description Whether the member is on hold */
        // @ApiMember(Description="Whether the member is on hold")
        /** @var bool|null */
        public ?bool $hold=null,

        /** @description Whether the member is muted */
        // @ApiMember(Description="Whether the member is muted")
        /** @var bool|null */
        public ?bool $muted=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['hold'])) $this->hold = $o['hold'];
        if (isset($o['muted'])) $this->muted = $o['muted'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->hold)) $o['hold'] = $this->hold;
        if (isset($this->muted)) $o['muted'] = $this->muted;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchConferenceMember'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Change console data or states of a session */
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
#[Returns('SessionInfo')]
class PatchSession implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description Any console data for the session */
        // @ApiMember(Description="Any console data for the session")
        /** @var string|null */
        public ?string $consoleData=null,

        /** @description The call state of the session */
        // @ApiMember(Description="The call state of the session")
        /** @var SessionCallState|null */
        public ?SessionCallState $callState=null,

        /** @description The reason for the hold */
        // @ApiMember(Description="The reason for the hold")
        /** @var SessionHoldReasons|null */
        public ?SessionHoldReasons $holdReason=null,

        /** @description The queue state of the session */
        // @ApiMember(Description="The queue state of the session")
        /** @var SessionQueueStates|null */
        public ?SessionQueueStates $queueState=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['consoleData'])) $this->consoleData = $o['consoleData'];
        if (isset($o['callState'])) $this->callState = JsonConverters::from('SessionCallState', $o['callState']);
        if (isset($o['holdReason'])) $this->holdReason = JsonConverters::from('SessionHoldReasons', $o['holdReason']);
        if (isset($o['queueState'])) $this->queueState = JsonConverters::from('SessionQueueStates', $o['queueState']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->consoleData)) $o['consoleData'] = $this->consoleData;
        if (isset($this->callState)) $o['callState'] = JsonConverters::to('SessionCallState', $this->callState);
        if (isset($this->holdReason)) $o['holdReason'] = JsonConverters::to('SessionHoldReasons', $this->holdReason);
        if (isset($this->queueState)) $o['queueState'] = JsonConverters::to('SessionQueueStates', $this->queueState);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchSession'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Start recording a session */
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
class RecordSession implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RecordSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Send the session somewhere else */
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
class RedirectSession implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description Where to send the session */
        // @ApiMember(Description="Where to send the session")
        /** @var string|null */
        public ?string $destination=null,

        /** @description The caller ID to present (E.164) */
        // @ApiMember(Description="The caller ID to present (E.164)")
        /** @var string|null */
        public ?string $callerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['destination'])) $this->destination = $o['destination'];
        if (isset($o['callerId'])) $this->callerId = $o['callerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->destination)) $o['destination'] = $this->destination;
        if (isset($this->callerId)) $o['callerId'] = $this->callerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RedirectSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Reject an offered session */
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
class RejectSession implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RejectSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Send a message within a session */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
class SendSessionMessage implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The text of the message */
        // @ApiMember(Description="The text of the message")
        /** @var string|null */
        public ?string $body=null,

        /** @description The URI of the attachment */
        // @ApiMember(Description="The URI of the attachment")
        /** @var string|null */
        public ?string $attachmentUri=null,

        /** @description The content type of the attachment */
        // @ApiMember(Description="The content type of the attachment")
        /** @var string|null */
        public ?string $attachmentContentType=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['attachmentUri'])) $this->attachmentUri = $o['attachmentUri'];
        if (isset($o['attachmentContentType'])) $this->attachmentContentType = $o['attachmentContentType'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->attachmentUri)) $o['attachmentUri'] = $this->attachmentUri;
        if (isset($this->attachmentContentType)) $o['attachmentContentType'] = $this->attachmentContentType;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SendSessionMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Turn a session into a conference */
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
#[Returns('SessionInfo')]
class StartConference implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session")
        /** @var string|null */
        public ?string $sessionId=null,

        /** @description The carrier's ID of the call leg to start with */
        // @ApiMember(Description="The carrier's ID of the call leg to start with")
        /** @var string|null */
        public ?string $callSid=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'StartConference'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Settings of the whole installation */
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
#[Returns('GlobalSettingsInfo')]
class GetGlobalSettings implements IReturn, IGet, JsonSerializable
{
    public function __construct() {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetGlobalSettings'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new GlobalSettingsInfo(); }
}

/** @description Account-level settings */
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
#[Returns('SystemSettingsInfo')]
class GetSystemSettings implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetSystemSettings'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new SystemSettingsInfo(); }
}

/** @description Per-country dialing permissions */
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
#[Returns('ListResponse')]
class ListDialingPermissions implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListDialingPermissions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['DialingPermissionsInfo']); }
}

/** @description System log */
// @Api(Description="System log")
#[Returns('ListResponse')]
class ListLogEntries extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts; none means every account the caller can use */
        // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Only entries of these customers; _ stands for entries of the account itself */
        // @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
        /** @var array<string>|null */
        public ?array $customerIds=null,

        /** @description The first day (YYYY-MM-DD) */
        // @ApiMember(Description="The first day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $startDate=null,

        /** @description The last day (YYYY-MM-DD) */
        // @ApiMember(Description="The last day (YYYY-MM-DD)")
        /** @var string|null */
        public ?string $endDate=null,

        /** @description Filter by text in the description (contains match) */
        // @ApiMember(Description="Filter by text in the description (contains match)")
        /** @var string|null */
        public ?string $description=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['description'])) $this->description = $o['description'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->description)) $o['description'] = $this->description;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListLogEntries'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['LogEntryInfo']); }
}

/** @description Change what may be dialed in one country */
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
class PatchDialingPermissions implements IReturnVoid, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCode=null,

        /** @description Whether ordinary numbers may be dialed */
        // @ApiMember(Description="Whether ordinary numbers may be dialed")
        /** @var bool */
        public bool $lowRiskNumbersEnabled=false,

        /** @description Whether high-risk special numbers may be dialed */
        // @ApiMember(Description="Whether high-risk special numbers may be dialed")
        /** @var bool */
        public bool $highRiskSpecialNumbersEnabled=false,

        /** @description Whether numbers prone to toll fraud may be dialed */
        // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
        /** @var bool */
        public bool $highRiskTollfraudNumbersEnabled=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['isoCode'])) $this->isoCode = $o['isoCode'];
        if (isset($o['lowRiskNumbersEnabled'])) $this->lowRiskNumbersEnabled = $o['lowRiskNumbersEnabled'];
        if (isset($o['highRiskSpecialNumbersEnabled'])) $this->highRiskSpecialNumbersEnabled = $o['highRiskSpecialNumbersEnabled'];
        if (isset($o['highRiskTollfraudNumbersEnabled'])) $this->highRiskTollfraudNumbersEnabled = $o['highRiskTollfraudNumbersEnabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->isoCode)) $o['isoCode'] = $this->isoCode;
        if (isset($this->lowRiskNumbersEnabled)) $o['lowRiskNumbersEnabled'] = $this->lowRiskNumbersEnabled;
        if (isset($this->highRiskSpecialNumbersEnabled)) $o['highRiskSpecialNumbersEnabled'] = $this->highRiskSpecialNumbersEnabled;
        if (isset($this->highRiskTollfraudNumbersEnabled)) $o['highRiskTollfraudNumbersEnabled'] = $this->highRiskTollfraudNumbersEnabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchDialingPermissions'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): void {}
}

/** @description Change settings of the whole installation */
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
#[Returns('GlobalSettingsInfo')]
class PatchGlobalSettings implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description Documentation text that accounts begin with */
        // @ApiMember(Description="Documentation text that accounts begin with")
        /** @var string|null */
        public ?string $documentation=null,

        /** @description For how many days recordings are kept; 0 is for ever */
        // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
        /** @var int|null */
        public ?int $recordingRetentionDays=null,

        /** @description Whether calls may be transferred with SIP REFER */
        // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        /** @var bool|null */
        public ?bool $enableSipRefer=null,

        /** @description Idle time in seconds before a not-ready agent is logged off; 0 is never */
        // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
        /** @var int|null */
        public ?int $autoAgentLogoffSeconds=null,

        /** @description The region of the carrier through which SIP calls go */
        // @ApiMember(Description="The region of the carrier through which SIP calls go")
        /** @var TwilioSipRegions|null */
        public ?TwilioSipRegions $defaultSipRegion=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['documentation'])) $this->documentation = $o['documentation'];
        if (isset($o['recordingRetentionDays'])) $this->recordingRetentionDays = $o['recordingRetentionDays'];
        if (isset($o['enableSipRefer'])) $this->enableSipRefer = $o['enableSipRefer'];
        if (isset($o['autoAgentLogoffSeconds'])) $this->autoAgentLogoffSeconds = $o['autoAgentLogoffSeconds'];
        if (isset($o['defaultSipRegion'])) $this->defaultSipRegion = JsonConverters::from('TwilioSipRegions', $o['defaultSipRegion']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->documentation)) $o['documentation'] = $this->documentation;
        if (isset($this->recordingRetentionDays)) $o['recordingRetentionDays'] = $this->recordingRetentionDays;
        if (isset($this->enableSipRefer)) $o['enableSipRefer'] = $this->enableSipRefer;
        if (isset($this->autoAgentLogoffSeconds)) $o['autoAgentLogoffSeconds'] = $this->autoAgentLogoffSeconds;
        if (isset($this->defaultSipRegion)) $o['defaultSipRegion'] = JsonConverters::to('TwilioSipRegions', $this->defaultSipRegion);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchGlobalSettings'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new GlobalSettingsInfo(); }
}

/** @description Change account-level settings */
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
#[Returns('SystemSettingsInfo')]
class PatchSystemSettings implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description Whether the test clock is used */
        // @ApiMember(Description="Whether the test clock is used")
        /** @var bool|null */
        public ?bool $overrideSystemTime=null,

        /** @description The time zone of the test clock */
        // @ApiMember(Description="The time zone of the test clock")
        /** @var string|null */
        public ?string $overrideSystemTimeZoneId=null,

        /** @description The time of the test clock (ISO 8601) */
        // @ApiMember(Description="The time of the test clock (ISO 8601)")
        /** @var string|null */
        public ?string $overrideSystemDateTime=null,

        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The custom fields of the account, replaced whole */
        // @ApiMember(Description="The custom fields of the account, replaced whole")
        /** @var array<SystemSettingsField>|null */
        public ?array $systemFields=null,

        /** @description The custom fields of customers, replaced whole */
        // @ApiMember(Description="The custom fields of customers, replaced whole")
        /** @var array<CustomerDataField>|null */
        public ?array $customerFields=null,

        /** @description The custom fields of endpoints, replaced whole */
        // @ApiMember(Description="The custom fields of endpoints, replaced whole")
        /** @var array<EndpointDataField>|null */
        public ?array $endpointFields=null,

        /** @description The email accounts, replaced whole */
        // @ApiMember(Description="The email accounts, replaced whole")
        /** @var array<EmailAccount>|null */
        public ?array $emailAccounts=null,

        /** @description The tags of the account, replaced whole */
        // @ApiMember(Description="The tags of the account, replaced whole")
        /** @var array<Tag>|null */
        public ?array $tags=null,

        /** @description Documentation text of the account */
        // @ApiMember(Description="Documentation text of the account")
        /** @var string|null */
        public ?string $documentation=null,

        /** @description For how many days recordings are kept */
        // @ApiMember(Description="For how many days recordings are kept")
        /** @var int|null */
        public ?int $recordingRetentionDays=null,

        /** @description Whether calls may be transferred with SIP REFER */
        // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        /** @var bool|null */
        public ?bool $enableSipRefer=null,

        /** @description Idle time in seconds before a not-ready agent is logged off */
        // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
        /** @var int|null */
        public ?int $autoAgentLogoffSeconds=null,

        /** @description The region of the carrier through which SIP calls go */
        // @ApiMember(Description="The region of the carrier through which SIP calls go")
        /** @var TwilioSipRegions|null */
        public ?TwilioSipRegions $defaultSipRegion=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['overrideSystemTime'])) $this->overrideSystemTime = $o['overrideSystemTime'];
        if (isset($o['overrideSystemTimeZoneId'])) $this->overrideSystemTimeZoneId = $o['overrideSystemTimeZoneId'];
        if (isset($o['overrideSystemDateTime'])) $this->overrideSystemDateTime = $o['overrideSystemDateTime'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['systemFields'])) $this->systemFields = JsonConverters::fromArray('SystemSettingsField', $o['systemFields']);
        if (isset($o['customerFields'])) $this->customerFields = JsonConverters::fromArray('CustomerDataField', $o['customerFields']);
        if (isset($o['endpointFields'])) $this->endpointFields = JsonConverters::fromArray('EndpointDataField', $o['endpointFields']);
        if (isset($o['emailAccounts'])) $this->emailAccounts = JsonConverters::fromArray('EmailAccount', $o['emailAccounts']);
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['documentation'])) $this->documentation = $o['documentation'];
        if (isset($o['recordingRetentionDays'])) $this->recordingRetentionDays = $o['recordingRetentionDays'];
        if (isset($o['enableSipRefer'])) $this->enableSipRefer = $o['enableSipRefer'];
        if (isset($o['autoAgentLogoffSeconds'])) $this->autoAgentLogoffSeconds = $o['autoAgentLogoffSeconds'];
        if (isset($o['defaultSipRegion'])) $this->defaultSipRegion = JsonConverters::from('TwilioSipRegions', $o['defaultSipRegion']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->overrideSystemTime)) $o['overrideSystemTime'] = $this->overrideSystemTime;
        if (isset($this->overrideSystemTimeZoneId)) $o['overrideSystemTimeZoneId'] = $this->overrideSystemTimeZoneId;
        if (isset($this->overrideSystemDateTime)) $o['overrideSystemDateTime'] = $this->overrideSystemDateTime;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->systemFields)) $o['systemFields'] = JsonConverters::toArray('SystemSettingsField', $this->systemFields);
        if (isset($this->customerFields)) $o['customerFields'] = JsonConverters::toArray('CustomerDataField', $this->customerFields);
        if (isset($this->endpointFields)) $o['endpointFields'] = JsonConverters::toArray('EndpointDataField', $this->endpointFields);
        if (isset($this->emailAccounts)) $o['emailAccounts'] = JsonConverters::toArray('EmailAccount', $this->emailAccounts);
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->documentation)) $o['documentation'] = $this->documentation;
        if (isset($this->recordingRetentionDays)) $o['recordingRetentionDays'] = $this->recordingRetentionDays;
        if (isset($this->enableSipRefer)) $o['enableSipRefer'] = $this->enableSipRefer;
        if (isset($this->autoAgentLogoffSeconds)) $o['autoAgentLogoffSeconds'] = $this->autoAgentLogoffSeconds;
        if (isset($this->defaultSipRegion)) $o['defaultSipRegion'] = JsonConverters::to('TwilioSipRegions', $this->defaultSipRegion);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchSystemSettings'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new SystemSettingsInfo(); }
}

/** @description What may be dialed in one country */
// @Route("/system/dialing-permissions/{isoCode}", "GET")
// @Api(Description="What may be dialed in one country")
#[Returns('DialingPermissionsInfo')]
class GetDialingPermissions implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the account */
        // @ApiMember(Description="The ID of the account")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The ISO 3166 code of the country */
        // @ApiMember(Description="The ISO 3166 code of the country")
        /** @var string|null */
        public ?string $isoCode=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['isoCode'])) $this->isoCode = $o['isoCode'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->isoCode)) $o['isoCode'] = $this->isoCode;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetDialingPermissions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new DialingPermissionsInfo(); }
}

/** @description Logins that can use the given accounts */
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
#[Returns('ListResponse')]
class ListUsers extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        bool $all=false,
        int $countPerPage=0,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description The accounts whose logins to return */
        // @ApiMember(Description="The accounts whose logins to return")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description Filter by email address (contains match) */
        // @ApiMember(Description="Filter by email address (contains match)")
        /** @var string|null */
        public ?string $emailFilter=null
    ) {
        parent::__construct(page: $page, all: $all, countPerPage: $countPerPage, specificIds: $specificIds, sortField: $sortField, sortOrder: $sortOrder, simplifiedPaging: $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['emailFilter'])) $this->emailFilter = $o['emailFilter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->emailFilter)) $o['emailFilter'] = $this->emailFilter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListUsers'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['UserInfo']); }
}

/** @description Create a dashboard login; an email address may exist only once across the whole system */
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
#[Returns('UserInfo')]
class NewUser implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @description The account to create the login under */
        // @ApiMember(Description="The account to create the login under")
        /** @var string|null */
        public ?string $accountId=null,

        /** @description The email address */
        // @ApiMember(Description="The email address")
        /** @var string|null */
        public ?string $emailAddress=null,

        /** @description The first name */
        // @ApiMember(Description="The first name")
        /** @var string|null */
        public ?string $firstName=null,

        /** @description The last name */
        // @ApiMember(Description="The last name")
        /** @var string|null */
        public ?string $lastName=null,

        /** @description The password */
        // @ApiMember(Description="The password")
        /** @var string|null */
        public ?string $password=null,

        /** @description The roles; only a system administrator may set them */
        // @ApiMember(Description="The roles; only a system administrator may set them")
        /** @var array<string>|null */
        public ?array $roles=null,

        /** @description The accounts the login may use besides the one it is created under */
        // @ApiMember(Description="The accounts the login may use besides the one it is created under")
        /** @var array<string>|null */
        public ?array $accountIds=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewUser'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description Update a login */
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
#[Returns('UserInfo')]
class PatchUser implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @description The accounts the login may use */
        // @ApiMember(Description="The accounts the login may use")
        /** @var array<string>|null */
        public ?array $accountIds=null,

        /** @description The ID of the user */
        // @ApiMember(Description="The ID of the user")
        /** @var string|null */
        public ?string $userId=null,

        /** @description The first name */
        // @ApiMember(Description="The first name")
        /** @var string|null */
        public ?string $firstName=null,

        /** @description The last name */
        // @ApiMember(Description="The last name")
        /** @var string|null */
        public ?string $lastName=null,

        /** @description The new password; null leaves it alone */
        // @ApiMember(Description="The new password; null leaves it alone")
        /** @var string|null */
        public ?string $newPassword=null,

        /** @description The roles; only a system administrator may set them */
        // @ApiMember(Description="The roles; only a system administrator may set them")
        /** @var array<string>|null */
        public ?array $roles=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['newPassword'])) $this->newPassword = $o['newPassword'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->newPassword)) $o['newPassword'] = $this->newPassword;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchUser'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description One login */
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
#[Returns('UserInfo')]
class GetUser implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @description The ID of the user */
        // @ApiMember(Description="The ID of the user")
        /** @var string|null */
        public ?string $userId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetUser'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description Delete a login */
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
class DeleteUser implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @description The ID of the user */
        // @ApiMember(Description="The ID of the user")
        /** @var string|null */
        public ?string $userId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteUser'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

