""" Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "#" prefix before updating
BaseUrl: https://evovoice.io

#AddResponseStatus: False
#AddImplicitVersion: 
#AddDescriptionAsComments: True
#InitializeCollections: False
#IncludeTypes: 
#ExcludeTypes: 
#DefaultImports: datetime,decimal,marshmallow.fields:*,servicestack:*,typing:*,dataclasses:dataclass/field,dataclasses_json:dataclass_json/LetterCase/Undefined/config,enum:Enum/IntEnum
#DataClass: 
#DataClassJson: 
"""

import datetime
import decimal
from marshmallow.fields import *
from servicestack import *
from typing import *
from dataclasses import dataclass, field
from dataclasses_json import dataclass_json, LetterCase, Undefined, config
from enum import Enum, IntEnum


class Object:
    """
    Any JSON value
    """

    def __new__(cls, value=None):
        return value


# @Api(Description="An endpoint by its name")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndpointName:
    """
    An endpoint by its name
    """

    # @ApiMember(Description="The ID of the endpoint")
    id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The name of the endpoint to show")
    display_name: Optional[str] = None
    """
    The name of the endpoint to show
    """


# @Api(Description="A value that several endpoints share")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DuplicateEndpoints:
    """
    A value that several endpoints share
    """

    # @ApiMember(Description="The value, in lower case")
    value: Optional[str] = None
    """
    The value, in lower case
    """


    # @ApiMember(Description="The endpoints that have it")
    endpoints: Optional[List[EndpointName]] = None
    """
    The endpoints that have it
    """


class MessageDirections(str, Enum):
    """
    Where a message goes
    """
    INCOMING = 'Incoming'
    OUTGOING = 'Outgoing'


# @Api(Description="A text message")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageInfo:
    """
    A text message
    """

    # @ApiMember(Description="The ID of the message")
    id: Optional[str] = None
    """
    The ID of the message
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The name of the endpoint to show")
    endpoint_display_name: Optional[str] = None
    """
    The name of the endpoint to show
    """


    # @ApiMember(Description="The date the message was sent")
    date: Optional[str] = None
    """
    The date the message was sent
    """


    # @ApiMember(Description="Incoming or outgoing")
    direction: Optional[MessageDirections] = None
    """
    Incoming or outgoing
    """


    # @ApiMember(Description="The other party's address")
    other_address: Optional[str] = None
    """
    The other party's address
    """


    # @ApiMember(Description="Who sent the message")
    sender: Optional[str] = None
    """
    Who sent the message
    """


    # @ApiMember(Description="The text of the message")
    text: Optional[str] = None
    """
    The text of the message
    """


    # @ApiMember(Description="Whether the message is unread")
    is_unread: bool = False
    """
    Whether the message is unread
    """


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EntityInfo:
    # @ApiMember(Description="The ID of the object")
    id: Optional[str] = None
    """
    The ID of the object
    """


    # @ApiMember(Description="The date the object was created")
    date_created: Optional[str] = None
    """
    The date the object was created
    """


    # @ApiMember(Description="The date the object was last modified")
    date_last_modified: Optional[str] = None
    """
    The date the object was last modified
    """


    # @ApiMember(Description="The user that created this object")
    created_by: Optional[str] = None
    """
    The user that created this object
    """


    # @ApiMember(Description="The user that last modified this object")
    last_modified_by: Optional[str] = None
    """
    The user that last modified this object
    """


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerBreadcrumb:
    id: Optional[str] = None
    name: Optional[str] = None


class NotificationTypes(str, Enum):
    """
    How a notification is sent
    """
    EMAIL = 'Email'
    SMS = 'Sms'


# @Api(Description="A notification that was sent")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NotificationInfo(EntityInfo):
    """
    A notification that was sent
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the account")
    account_name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers from the outermost to the one this belongs to
    """


    # @ApiMember(Description="How the notification was sent")
    type: Optional[NotificationTypes] = None
    """
    How the notification was sent
    """


    # @ApiMember(Description="Who sent the notification")
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """
    Who sent the notification
    """


    # @ApiMember(Description="Who it was sent to")
    to: Optional[str] = None
    """
    Who it was sent to
    """


    # @ApiMember(Description="The subject of the notification")
    subject: Optional[str] = None
    """
    The subject of the notification
    """


    # @ApiMember(Description="The text of the notification")
    body: Optional[str] = None
    """
    The text of the notification
    """


# @Api(Description="A number that can be bought")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AvailablePhoneNumber:
    """
    A number that can be bought
    """

    # @ApiMember(Description="The phone number (E.164)")
    phone_number: Optional[str] = None
    """
    The phone number (E.164)
    """


    # @ApiMember(Description="The number as people write it")
    friendly_name: Optional[str] = None
    """
    The number as people write it
    """


    # @ApiMember(Description="The city")
    locality: Optional[str] = None
    """
    The city
    """


    # @ApiMember(Description="The state or province")
    region: Optional[str] = None
    """
    The state or province
    """


    # @ApiMember(Description="The postal code")
    postal_code: Optional[str] = None
    """
    The postal code
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_country: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


    # @ApiMember(Description="Whether the number is for faxes")
    is_fax: bool = False
    """
    Whether the number is for faxes
    """


    # @ApiMember(Description="Whether callers pay nothing")
    is_toll_free: bool = False
    """
    Whether callers pay nothing
    """


# @Api(Description="Something that was changed or done")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class LogEntryInfo(EntityInfo):
    """
    Something that was changed or done
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the account")
    account_name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers from the outermost to the one this belongs to
    """


    # @ApiMember(Description="The name of the user who did it")
    user_name: Optional[str] = None
    """
    The name of the user who did it
    """


    # @ApiMember(Description="What happened")
    description: Optional[str] = None
    """
    What happened
    """


    # @ApiMember(Description="The name of the operation or command that did it")
    action: Optional[str] = None
    """
    The name of the operation or command that did it
    """


    # @ApiMember(Description="The ID of what was changed")
    subject_id: Optional[str] = None
    """
    The ID of what was changed
    """


    # @ApiMember(Description="The ID of the user who did it")
    user_id: Optional[str] = None
    """
    The ID of the user who did it
    """


    # @ApiMember(Description="The address it was done from; the command line has none")
    address: Optional[str] = None
    """
    The address it was done from; the command line has none
    """


    # @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    request_id: Optional[str] = None
    """
    The ID of the request, as in its X-Request-Id header and in the server's own log
    """


    # @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    before: Optional[Dict[str, Object]] = None
    """
    The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
    """


    # @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    after: Optional[Dict[str, Object]] = None
    """
    The members that changed, as they are since; all members of something that is new
    """


class SortOrders(str, Enum):
    ASCEND = 'Ascend'
    DESCEND = 'Descend'


T = TypeVar('T')


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListRequest(IGet, Generic[T]):
    # @ApiMember(Description="The page of data to retrieve")
    page: int = 0
    """
    The page of data to retrieve
    """


    # @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    all: bool = False
    """
    If you want all objects to be returned. This should be used with care
    """


    # @ApiMember(Description="The number per page to retrieve")
    count_per_page: int = 0
    """
    The number per page to retrieve
    """


    # @ApiMember(Description="Specific IDs")
    specific_ids: Optional[List[str]] = None
    """
    Specific IDs
    """


    # @ApiMember(Description="Specify a sort field")
    sort_field: Optional[str] = None
    """
    Specify a sort field
    """


    # @ApiMember(Description="Specify a sort order")
    sort_order: Optional[SortOrders] = None
    """
    Specify a sort order
    """


    # @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    simplified_paging: bool = False
    """
    Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    """


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BillingItem:
    base_cost: float = 0.0
    raw_unit_multiplier: float = 0.0
    unit_cost: float = 0.0
    allowance: int = 0


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BillingSettings:
    base: Optional[BillingItem] = None
    local_numbers: Optional[BillingItem] = None
    toll_free_numbers: Optional[BillingItem] = None
    inbound_voice_calls: Optional[BillingItem] = None
    outbound_voice_calls: Optional[BillingItem] = None
    inbound_faxes: Optional[BillingItem] = None
    outbound_faxes: Optional[BillingItem] = None
    inbound_sms_messages: Optional[BillingItem] = None
    outbound_sms_messages: Optional[BillingItem] = None
    ai_insights: Optional[BillingItem] = None
    ai_live_minutes: Optional[BillingItem] = None
    ai_messages: Optional[BillingItem] = None


class DeviceTypes(str, Enum):
    """
    What a device is
    """
    WEB = 'Web'
    I_O_S = 'iOS'
    ANDROID = 'Android'


class FileTypes(str, Enum):
    """
    What a file is
    """
    UPLOAD = 'Upload'
    VOICE_MESSAGE = 'VoiceMessage'
    CALL_RECORDING = 'CallRecording'
    FAX = 'Fax'
    ATTACHMENT = 'Attachment'
    FAX_OUTGOING = 'FaxOutgoing'
    LIVE_ANSWER_RECORDING = 'LiveAnswerRecording'


# @Api(Description="One thing said in a conversation")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class LiveAnswerCallbackTranscriptMessage:
    """
    One thing said in a conversation
    """

    # @ApiMember(Description="The moment it was said")
    date: datetime.datetime = datetime.datetime(1, 1, 1)
    """
    The moment it was said
    """


    # @ApiMember(Description="The role of the speaker")
    role: Optional[str] = None
    """
    The role of the speaker
    """


    # @ApiMember(Description="The name of the sender")
    sender_name: Optional[str] = None
    """
    The name of the sender
    """


    # @ApiMember(Description="The name of the receiver")
    target_name: Optional[str] = None
    """
    The name of the receiver
    """


    # @ApiMember(Description="The name of the function that was called")
    function_name: Optional[str] = None
    """
    The name of the function that was called
    """


    # @ApiMember(Description="The arguments of the function (JSON)")
    function_args: Optional[str] = None
    """
    The arguments of the function (JSON)
    """


    # @ApiMember(Description="What was said")
    content: Optional[str] = None
    """
    What was said
    """


# @Api(Description="A file that came with a conversation")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class LiveAnswerCallbackAttachment:
    """
    A file that came with a conversation
    """

    # @ApiMember(Description="The name of the file")
    file_name: Optional[str] = None
    """
    The name of the file
    """


    # @ApiMember(Description="The content type")
    content_type: Optional[str] = None
    """
    The content type
    """


    # @ApiMember(Description="Where the bytes are")
    uri: Optional[str] = None
    """
    Where the bytes are
    """


    # @ApiMember(Description="The bytes (base64)")
    data: Optional[str] = None
    """
    The bytes (base64)
    """


# @Api(Description="What the carrier posts to a callback")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class TwilioRequestBase:
    """
    What the carrier posts to a callback
    """

    # @ApiMember(Description="The carrier's ID of the call")
    call_sid: Optional[str] = None
    """
    The carrier's ID of the call
    """


    # @ApiMember(Description="The carrier's ID of the account")
    account_sid: Optional[str] = None
    """
    The carrier's ID of the account
    """


    # @ApiMember(Description="The number or address of the sender")
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """
    The number or address of the sender
    """


    # @ApiMember(Description="The number or address of the receiver")
    to: Optional[str] = None
    """
    The number or address of the receiver
    """


    # @ApiMember(Description="The state of the call")
    call_status: Optional[str] = None
    """
    The state of the call
    """


    # @ApiMember(Description="The version of the carrier API")
    api_version: Optional[str] = None
    """
    The version of the carrier API
    """


    # @ApiMember(Description="The direction of the call")
    direction: Optional[str] = None
    """
    The direction of the call
    """


    # @ApiMember(Description="The number the call was forwarded from")
    forwarded_from: Optional[str] = None
    """
    The number the call was forwarded from
    """


    # @ApiMember(Description="The name of the caller")
    caller_name: Optional[str] = None
    """
    The name of the caller
    """


    # @ApiMember(Description="The carrier's ID of the call that made this one")
    parent_call_sid: Optional[str] = None
    """
    The carrier's ID of the call that made this one
    """


    # @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    stir_verstat: Optional[str] = None
    """
    How far the caller ID was verified (STIR/SHAKEN)
    """


    # @ApiMember(Description="The number that was called")
    called: Optional[str] = None
    """
    The number that was called
    """


    # @ApiMember(Description="The postal code of the called number")
    called_zip: Optional[str] = None
    """
    The postal code of the called number
    """


    # @ApiMember(Description="The city of the called number")
    called_city: Optional[str] = None
    """
    The city of the called number
    """


    # @ApiMember(Description="The state or province of the called number")
    called_state: Optional[str] = None
    """
    The state or province of the called number
    """


    # @ApiMember(Description="The country of the called number")
    called_country: Optional[str] = None
    """
    The country of the called number
    """


    # @ApiMember(Description="The number of the caller")
    caller: Optional[str] = None
    """
    The number of the caller
    """


    # @ApiMember(Description="The city of the caller")
    caller_city: Optional[str] = None
    """
    The city of the caller
    """


    # @ApiMember(Description="The state or province of the caller")
    caller_state: Optional[str] = None
    """
    The state or province of the caller
    """


    # @ApiMember(Description="The postal code of the caller")
    caller_zip: Optional[str] = None
    """
    The postal code of the caller
    """


    # @ApiMember(Description="The country of the caller")
    caller_country: Optional[str] = None
    """
    The country of the caller
    """


    # @ApiMember(Description="The city of the sender")
    from_city: Optional[str] = None
    """
    The city of the sender
    """


    # @ApiMember(Description="The state or province of the sender")
    from_state: Optional[str] = None
    """
    The state or province of the sender
    """


    # @ApiMember(Description="The postal code of the sender")
    from_zip: Optional[str] = None
    """
    The postal code of the sender
    """


    # @ApiMember(Description="The country of the sender")
    from_country: Optional[str] = None
    """
    The country of the sender
    """


    # @ApiMember(Description="The city of the receiver")
    to_city: Optional[str] = None
    """
    The city of the receiver
    """


    # @ApiMember(Description="The state or province of the receiver")
    to_state: Optional[str] = None
    """
    The state or province of the receiver
    """


    # @ApiMember(Description="The postal code of the receiver")
    to_zip: Optional[str] = None
    """
    The postal code of the receiver
    """


    # @ApiMember(Description="The country of the receiver")
    to_country: Optional[str] = None
    """
    The country of the receiver
    """


    # @ApiMember(Description="The carrier's ID of the message")
    message_sid: Optional[str] = None
    """
    The carrier's ID of the message
    """


    # @ApiMember(Description="The carrier's ID of the text message")
    sms_id: Optional[str] = None
    """
    The carrier's ID of the text message
    """


    # @ApiMember(Description="The carrier's ID of the messaging service")
    messaging_service_sid: Optional[str] = None
    """
    The carrier's ID of the messaging service
    """


    # @ApiMember(Description="The text of the message")
    body: Optional[str] = None
    """
    The text of the message
    """


    # @ApiMember(Description="How many attachments there are")
    num_media: int = 0
    """
    How many attachments there are
    """


    # @ApiMember(Description="The content type of the first attachment")
    media_content_type0: Optional[str] = None
    """
    The content type of the first attachment
    """


    # @ApiMember(Description="The URL of the first attachment")
    media_url0: Optional[str] = None
    """
    The URL of the first attachment
    """


    # @ApiMember(Description="The content type of the second attachment")
    media_content_type1: Optional[str] = None
    """
    The content type of the second attachment
    """


    # @ApiMember(Description="The URL of the second attachment")
    media_url1: Optional[str] = None
    """
    The URL of the second attachment
    """


    # @ApiMember(Description="The content type of the third attachment")
    media_content_type2: Optional[str] = None
    """
    The content type of the third attachment
    """


    # @ApiMember(Description="The URL of the third attachment")
    media_url2: Optional[str] = None
    """
    The URL of the third attachment
    """


    # @ApiMember(Description="The position of the chat message in its channel")
    index: int = 0
    """
    The position of the chat message in its channel
    """


    # @ApiMember(Description="The carrier's ID of the chat service")
    instance_sid: Optional[str] = None
    """
    The carrier's ID of the chat service
    """


    # @ApiMember(Description="The type of the event")
    event_type: Optional[str] = None
    """
    The type of the event
    """


    # @ApiMember(Description="The carrier's ID of the chat channel")
    channel_sid: Optional[str] = None
    """
    The carrier's ID of the chat channel
    """


    # @ApiMember(Description="The attributes of the chat message (JSON)")
    attributes: Optional[str] = None
    """
    The attributes of the chat message (JSON)
    """


    # @ApiMember(Description="The identity of the chat client")
    client_identity: Optional[str] = None
    """
    The identity of the chat client
    """


    # @ApiMember(Description="The content type of the medium")
    media_content_type: Optional[str] = None
    """
    The content type of the medium
    """


    # @ApiMember(Description="The carrier's ID of the medium")
    media_sid: Optional[str] = None
    """
    The carrier's ID of the medium
    """


    # @ApiMember(Description="The identity at the carrier")
    identity: Optional[str] = None
    """
    The identity at the carrier
    """


    # @ApiMember(Description="The digits that were pressed")
    digits: Optional[str] = None
    """
    The digits that were pressed
    """


    # @ApiMember(Description="What the caller said")
    speech_result: Optional[str] = None
    """
    What the caller said
    """


    # @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    confidence: float = 0.0
    """
    How sure the speech recognition is (0 to 1)
    """


    # @ApiMember(Description="The length of the call in seconds")
    call_duration: int = 0
    """
    The length of the call in seconds
    """


    # @ApiMember(Description="The URL of the recording")
    recording_url: Optional[str] = None
    """
    The URL of the recording
    """


    # @ApiMember(Description="The carrier's ID of the recording")
    recording_sid: Optional[str] = None
    """
    The carrier's ID of the recording
    """


    # @ApiMember(Description="The length of the recording in seconds")
    recording_duration: int = 0
    """
    The length of the recording in seconds
    """


    # @ApiMember(Description="The state of the recording")
    recording_status: Optional[str] = None
    """
    The state of the recording
    """


    # @ApiMember(Description="The carrier's ID of the transcription")
    transcription_sid: Optional[str] = None
    """
    The carrier's ID of the transcription
    """


    # @ApiMember(Description="The text of the transcription")
    transcription_text: Optional[str] = None
    """
    The text of the transcription
    """


    # @ApiMember(Description="The URL of the transcription")
    transcription_url: Optional[str] = None
    """
    The URL of the transcription
    """


    # @ApiMember(Description="The state of the transcription")
    transcription_status: Optional[str] = None
    """
    The state of the transcription
    """


    # @ApiMember(Description="The outcome of the dialed call")
    dial_call_status: Optional[str] = None
    """
    The outcome of the dialed call
    """


    # @ApiMember(Description="The carrier's ID of the dialed call")
    dial_call_sid: Optional[str] = None
    """
    The carrier's ID of the dialed call
    """


    # @ApiMember(Description="The length of the dialed call in seconds")
    dial_call_duration: int = 0
    """
    The length of the dialed call in seconds
    """


    # @ApiMember(Description="Whether the dialed party was connected")
    dial_bridged: bool = False
    """
    Whether the dialed party was connected
    """


    # @ApiMember(Description="How the call left the queue")
    queue_result: Optional[str] = None
    """
    How the call left the queue
    """


    # @ApiMember(Description="The carrier's ID of the queue")
    queue_sid: Optional[str] = None
    """
    The carrier's ID of the queue
    """


    # @ApiMember(Description="Seconds the call spent in the queue")
    queue_time: int = 0
    """
    Seconds the call spent in the queue
    """


    # @ApiMember(Description="The carrier's ID of the conference")
    conference_sid: Optional[str] = None
    """
    The carrier's ID of the conference
    """


    # @ApiMember(Description="The name of the conference")
    friendly_name: Optional[str] = None
    """
    The name of the conference
    """


    # @ApiMember(Description="The event reported")
    status_callback_event: Optional[str] = None
    """
    The event reported
    """


    # @ApiMember(Description="Whether the party is muted")
    muted: bool = False
    """
    Whether the party is muted
    """


    # @ApiMember(Description="Whether the party is on hold")
    hold: bool = False
    """
    Whether the party is on hold
    """


    # @ApiMember(Description="Whether the conference ends when this party leaves")
    end_conference_on_exit: bool = False
    """
    Whether the conference ends when this party leaves
    """


    # @ApiMember(Description="Whether the conference starts when this party enters")
    start_conference_on_enter: bool = False
    """
    Whether the conference starts when this party enters
    """


    # @ApiMember(Description="The name of the event")
    event_name: Optional[str] = None
    """
    The name of the event
    """


    # @ApiMember(Description="The carrier's ID of the assistant")
    assistant_sid: Optional[str] = None
    """
    The carrier's ID of the assistant
    """


    # @ApiMember(Description="The carrier's ID of the dialogue")
    dialogue_sid: Optional[str] = None
    """
    The carrier's ID of the dialogue
    """


    # @ApiMember(Description="Who talks to the assistant")
    user_identifier: Optional[str] = None
    """
    Who talks to the assistant
    """


    # @ApiMember(Description="What the user said last")
    current_input: Optional[str] = None
    """
    What the user said last
    """


    # @ApiMember(Description="The assistant's current task")
    current_task: Optional[str] = None
    """
    The assistant's current task
    """


    # @ApiMember(Description="The URL of the dialogue")
    dialogue_payload_url: Optional[str] = None
    """
    The URL of the dialogue
    """


    # @ApiMember(Description="What the assistant remembers (JSON)")
    memory: Optional[str] = None
    """
    What the assistant remembers (JSON)
    """


    # @ApiMember(Description="The channel of the assistant")
    channel: Optional[str] = None
    """
    The channel of the assistant
    """


    # @ApiMember(Description="The carrier's ID of the fax")
    fax_sid: Optional[str] = None
    """
    The carrier's ID of the fax
    """


    # @ApiMember(Description="The state of the fax")
    fax_status: Optional[str] = None
    """
    The state of the fax
    """


    # @ApiMember(Description="How many pages the fax has")
    num_pages: int = 0
    """
    How many pages the fax has
    """


    # @ApiMember(Description="The URL of the medium")
    media_url: Optional[str] = None
    """
    The URL of the medium
    """


    # @ApiMember(Description="The carrier's code of the error")
    error_code: Optional[str] = None
    """
    The carrier's code of the error
    """


    # @ApiMember(Description="What went wrong")
    error_message: Optional[str] = None
    """
    What went wrong
    """


# @Api(Description="One value; empty means unset")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Value:
    """
    One value; empty means unset
    """

    # @ApiMember(Description="The value, if it is a boolean")
    bool_value: Optional[bool] = None
    """
    The value, if it is a boolean
    """


    # @ApiMember(Description="The value, if it is text")
    string_value: Optional[str] = None
    """
    The value, if it is text
    """


    # @ApiMember(Description="The value, if it is a number")
    number_value: Optional[float] = None
    """
    The value, if it is a number
    """


    # @ApiMember(Description="The value, if it is a list")
    list_value: 'Optional[List[Struct]]' = None
    """
    The value, if it is a list
    """


    # @ApiMember(Description="The value, if it is a struct")
    struct_value: 'Optional[Struct]' = None
    """
    The value, if it is a struct
    """


Struct = Dict[str, Value]
"""
Values by name
"""


# @Api(Description="Settings of the app and the portal")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppSettings:
    """
    Settings of the app and the portal
    """

    # @ApiMember(Description="Whether phone numbers can be managed")
    enable_phone_number_management: bool = False
    """
    Whether phone numbers can be managed
    """


    # @ApiMember(Description="Whether devices can be managed")
    enable_device_management: bool = False
    """
    Whether devices can be managed
    """


    # @ApiMember(Description="Whether the dialer is shown")
    enable_dialer: bool = False
    """
    Whether the dialer is shown
    """


    # @ApiMember(Description="Whether the call history is shown")
    enable_call_history: bool = False
    """
    Whether the call history is shown
    """


    # @ApiMember(Description="Whether assistants are shown")
    enable_assistants: bool = False
    """
    Whether assistants are shown
    """


    # @ApiMember(Description="Whether the message centre shows file names")
    show_file_name_in_message_center: bool = False
    """
    Whether the message centre shows file names
    """


    # @ApiMember(Description="The theme of the portal (JSON)")
    chakra_theme: Optional[str] = None
    """
    The theme of the portal (JSON)
    """


    # @ApiMember(Description="A style sheet for the portal")
    custom_css: Optional[str] = None
    """
    A style sheet for the portal
    """


    # @ApiMember(Description="The title of the portal")
    page_title: Optional[str] = None
    """
    The title of the portal
    """


    # @ApiMember(Description="Texts to be replaced in the portal")
    string_mappings: Optional[str] = None
    """
    Texts to be replaced in the portal
    """


    # @ApiMember(Description="Where to go after signing out")
    logout_url: Optional[str] = None
    """
    Where to go after signing out
    """


    # @ApiMember(Description="Where to ask for a number to be ported")
    port_my_number_url: Optional[str] = None
    """
    Where to ask for a number to be ported
    """


class EndpointTypes(str, Enum):
    """
    What an endpoint is
    """
    PHONE_NUMBER = 'PhoneNumber'
    USER = 'User'
    FAX_NUMBER = 'FaxNumber'
    EMAIL_ADDRESS = 'EmailAddress'
    UNUSED_1 = 'Unused_1'
    UNUSED_2 = 'Unused_2'
    UNUSED_3 = 'Unused_3'
    UNUSED_4 = 'Unused_4'
    UNUSED_5 = 'Unused_5'
    TEAM = 'Team'
    ASSISTANT = 'Assistant'
    SIP_TRUNK = 'SipTrunk'


class UserModes(str, Enum):
    """
    What kind of phone a user has
    """
    SOFT_PHONE = 'SoftPhone'
    SIP_PHONE = 'SipPhone'


class AssistantTunings(str, Enum):
    """
    What an assistant is tuned for
    """
    ACCURACY = 'Accuracy'
    SPEED = 'Speed'


# @Api(Description="How an assistant pronounces a word")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AssistantWord:
    """
    How an assistant pronounces a word
    """

    # @ApiMember(Description="The word as written")
    word: Optional[str] = None
    """
    The word as written
    """


    # @ApiMember(Description="How to say it")
    pronounced: Optional[str] = None
    """
    How to say it
    """


# @Api(Description="A page an assistant may read")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AssistantLink:
    """
    A page an assistant may read
    """

    # @ApiMember(Description="The URL of the page")
    url: Optional[str] = None
    """
    The URL of the page
    """


    # @ApiMember(Description="What the page is about")
    description: Optional[str] = None
    """
    What the page is about
    """


class AssistantTransferTypes(str, Enum):
    """
    How an assistant hands a call over
    """
    BLIND = 'Blind'
    SUPERVISED = 'Supervised'
    MESSAGES_ONLY = 'MessagesOnly'


# @Api(Description="Something to ask for when taking a message")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AssistantTakeMessageField:
    """
    Something to ask for when taking a message
    """

    # @ApiMember(Description="The name of the field")
    name: Optional[str] = None
    """
    The name of the field
    """


    # @ApiMember(Description="What to ask for")
    description: Optional[str] = None
    """
    What to ask for
    """


    # @ApiMember(Description="Whether the assistant must ask for it")
    required: bool = False
    """
    Whether the assistant must ask for it
    """


# @Api(Description="Somebody an assistant can transfer to")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AssistantContact:
    """
    Somebody an assistant can transfer to
    """

    # @ApiMember(Description="The name of the contact")
    name: Optional[str] = None
    """
    The name of the contact
    """


    # @ApiMember(Description="The phone number (E.164)")
    phone_number: Optional[str] = None
    """
    The phone number (E.164)
    """


    # @ApiMember(Description="How calls are handed over")
    transfer_type: Optional[AssistantTransferTypes] = None
    """
    How calls are handed over
    """


    # @ApiMember(Description="What the assistant knows about the contact")
    about: Optional[str] = None
    """
    What the assistant knows about the contact
    """


    # @ApiMember(Description="The email address")
    email_address: Optional[str] = None
    """
    The email address
    """


    # @ApiMember(Description="What to ask for when taking a message")
    take_message_fields: Optional[List[AssistantTakeMessageField]] = None
    """
    What to ask for when taking a message
    """


# @Api(Description="An HTTP service an assistant may call")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AssistantIntegration:
    """
    An HTTP service an assistant may call
    """

    # @ApiMember(Description="The URI to call")
    uri: Optional[str] = None
    """
    The URI to call
    """


    # @ApiMember(Description="The verb of the HTTP call")
    http_method: Optional[str] = None
    """
    The verb of the HTTP call
    """


    # @ApiMember(Description="The token sent to the integration")
    auth_token: Optional[str] = None
    """
    The token sent to the integration
    """


# @Api(Description="What an assistant knows and how it speaks")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AssistantSettings:
    """
    What an assistant knows and how it speaks
    """

    # @ApiMember(Description="The name of the company the assistant answers for")
    company_name: Optional[str] = None
    """
    The name of the company the assistant answers for
    """


    # @ApiMember(Description="What the assistant says first")
    greeting: Optional[str] = None
    """
    What the assistant says first
    """


    # @ApiMember(Description="What the assistant may tell about the company")
    company_information: Optional[str] = None
    """
    What the assistant may tell about the company
    """


    # @ApiMember(Description="Instructions to the assistant")
    custom_prompt: Optional[str] = None
    """
    Instructions to the assistant
    """


    # @ApiMember(Description="The voice of the assistant")
    voice: Optional[str] = None
    """
    The voice of the assistant
    """


    # @ApiMember(Description="The style of the voice")
    voice_style: Optional[str] = None
    """
    The style of the voice
    """


    # @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    tuning: Optional[AssistantTunings] = None
    """
    Whether the assistant is tuned for accuracy or speed
    """


    # @ApiMember(Description="How to pronounce words")
    words: Optional[List[AssistantWord]] = None
    """
    How to pronounce words
    """


    # @ApiMember(Description="Pages the assistant may read")
    links: Optional[List[AssistantLink]] = None
    """
    Pages the assistant may read
    """


    # @ApiMember(Description="Those the assistant can transfer to or take messages for")
    contacts: Optional[List[AssistantContact]] = None
    """
    Those the assistant can transfer to or take messages for
    """


    # @ApiMember(Description="The HTTP services the assistant may call")
    integrations: Optional[List[AssistantIntegration]] = None
    """
    The HTTP services the assistant may call
    """


class EndpointFlowSchedules(str, Enum):
    """
    Whether one flow runs always or the schedule decides
    """
    ALWAYS = 'Always'
    SCHEDULED = 'Scheduled'


# @Api(Description="The flow that runs in a schedule state")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduledFlow:
    """
    The flow that runs in a schedule state
    """

    # @ApiMember(Description="The schedule state the flow serves")
    state: Optional[str] = None
    """
    The schedule state the flow serves
    """


    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The name of the flow")
    flow_name: Optional[str] = None
    """
    The name of the flow
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


class UserManagerAccess(str, Enum):
    """
    What a portal manager may change
    """
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'
    READ_WRITE_DELETE = 'ReadWriteDelete'


class DashboardPermissions(str, Enum):
    """
    What a login may see in the dashboard
    """
    VIEW_FILES = 'ViewFiles'
    VIEW_NOTIFICATIONS = 'ViewNotifications'
    VIEW_SESSIONS = 'ViewSessions'
    VIEW_ENDPOINTS = 'ViewEndpoints'
    VIEW_REPORTS = 'ViewReports'
    VIEW_CUSTOMERS = 'ViewCustomers'
    VIEW_FLOWS = 'ViewFlows'
    VIEW_CALL_CENTER = 'ViewCallCenter'


class AgentStates(str, Enum):
    """
    Whether an agent takes calls
    """
    UNKNOWN = 'Unknown'
    READY = 'Ready'
    NOT_READY = 'NotReady'
    LOGGED_OUT = 'LoggedOut'
    WRAP_UP = 'WrapUp'
    OUTGOING = 'Outgoing'
    OTHER = 'Other'


class FlowRoles(str, Enum):
    """
    What a flow can be used for
    """
    UI = 'UI'
    REFERENCE = 'Reference'
    PHONE_NUMBER_ROUTING = 'PhoneNumberRouting'
    USER_DIAL_OUT = 'UserDialOut'
    FAX_NUMBER_ROUTING = 'FaxNumberRouting'


class FlowNodeCategories(str, Enum):
    """
    Where the designer lists a node
    """
    GENERAL = 'General'
    VOICE = 'Voice'
    LOGIC = 'Logic'
    DATE_AND_TIME = 'DateAndTime'
    AUDIO = 'Audio'
    MESSAGING = 'Messaging'
    ASSISTANT = 'Assistant'
    FLOWS = 'Flows'
    FAX = 'Fax'
    NETWORK = 'Network'
    COOKIES = 'Cookies'
    CALL_CENTER = 'CallCenter'
    INTELLIGENCE = 'Intelligence'


class ValueTypes(str, Enum):
    """
    The type of a value
    """
    NOT_SPECIFIED = 'NotSpecified'
    STRING = 'String'
    BOOLEAN = 'Boolean'
    NUMBER = 'Number'
    LIST = 'List'
    STRUCT = 'Struct'
    TRANSITION = 'Transition'
    CUSTOM = 'Custom'
    DATE = 'Date'
    AUDIO_FILE = 'AudioFile'
    TIME_ZONE_ID = 'TimeZoneId'
    PHONE_NUMBER = 'PhoneNumber'
    USER = 'User'
    ENDPOINT = 'Endpoint'
    TIME = 'Time'
    FILE = 'File'
    FAX_NUMBER = 'FaxNumber'
    EMAIL_ACCOUNT = 'EmailAccount'
    CUSTOMER = 'Customer'
    FLOW = 'Flow'
    TEAM = 'Team'
    FLOW_REFERENCE = 'FlowReference'
    INTEGRATION = 'Integration'
    ASSISTANT = 'Assistant'


class UIHints(str, Enum):
    """
    How a field is edited
    """
    NONE_ = 'None'
    LARGE_TEXT = 'LargeText'
    INLINE_FORM = 'InlineForm'
    PASSWORD = 'Password'
    INLINE_STRUCT = 'InlineStruct'


class DataFieldUniqueness(str, Enum):
    """
    Whether a value may be used once only
    """
    NOT_UNIQUE = 'NotUnique'
    UNIQUE = 'Unique'
    UNIQUE_TO_CUSTOMER = 'UniqueToCustomer'


class UserDataFieldModes(str, Enum):
    """
    What users may do with a field
    """
    HIDDEN = 'Hidden'
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'


# @Api(Description="A field: its name, its type, and how it is edited")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DataField:
    """
    A field: its name, its type, and how it is edited
    """

    # @ApiMember(Description="The ID of the field")
    id: Optional[str] = None
    """
    The ID of the field
    """


    # @ApiMember(Description="The name of the field")
    name: Optional[str] = None
    """
    The name of the field
    """


    # @ApiMember(Description="The type of the value")
    type: Optional[ValueTypes] = None
    """
    The type of the value
    """


    # @ApiMember(Description="How the field is edited")
    ui_hint: Optional[UIHints] = None
    """
    How the field is edited
    """


    # @ApiMember(Description="The tab of the editor the field is on")
    ui_tab: Optional[str] = None
    """
    The tab of the editor the field is on
    """


    # @ApiMember(Description="For transitions followed outside the main call path")
    is_async: bool = False
    """
    For transitions followed outside the main call path
    """


    # @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    disable_binding: bool = False
    """
    Whether the value must be given as it is, not taken from a field
    """


    # @ApiMember(Description="The type of the members, if it is a struct")
    struct_type: 'Optional[DataType]' = None
    """
    The type of the members, if it is a struct
    """


    # @ApiMember(Description="The type of the items, if it is a list")
    list_type: 'Optional[DataType]' = None
    """
    The type of the items, if it is a list
    """


    # @ApiMember(Description="What the field is for")
    description: Optional[str] = None
    """
    What the field is for
    """


    # @ApiMember(Description="The values to choose from")
    possible_values: Optional[List[str]] = None
    """
    The values to choose from
    """


    # @ApiMember(Description="Whether the flow sets it rather than reads it")
    is_output: bool = False
    """
    Whether the flow sets it rather than reads it
    """


    # @ApiMember(Description="Where the possible values come from")
    custom_field_values_url: Optional[str] = None
    """
    Where the possible values come from
    """


    # @ApiMember(Description="The value when none is given")
    default_value: Optional[Value] = None
    """
    The value when none is given
    """


    # @ApiMember(Description="How the transitions made from the items are named")
    transition_name_format: Optional[str] = None
    """
    How the transitions made from the items are named
    """


    # @ApiMember(Description="Whether a value may be used once only")
    uniqueness: Optional[DataFieldUniqueness] = None
    """
    Whether a value may be used once only
    """


    # @ApiMember(Description="Whether it makes sense for voice only")
    voice_only: bool = False
    """
    Whether it makes sense for voice only
    """


    # @ApiMember(Description="The field that decides whether this one is shown")
    conditional_visibility_field: Optional[str] = None
    """
    The field that decides whether this one is shown
    """


    # @ApiMember(Description="The value of that field with which this one is shown")
    conditional_visibility_value: Optional[str] = None
    """
    The value of that field with which this one is shown
    """


    # @ApiMember(Description="Whether templates in the value are left as they are")
    no_eval_template: bool = False
    """
    Whether templates in the value are left as they are
    """


    # @ApiMember(Description="What users may do with the field in their settings")
    user_mode: Optional[UserDataFieldModes] = None
    """
    What users may do with the field in their settings
    """


    # @ApiMember(Description="Whether a value of any type is accepted")
    any_value_type: bool = False
    """
    Whether a value of any type is accepted
    """


# @Api(Description="The type of a struct or of the items of a list")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DataType:
    """
    The type of a struct or of the items of a list
    """

    # @ApiMember(Description="The name of the type")
    type_name: Optional[str] = None
    """
    The name of the type
    """


    # @ApiMember(Description="The members of the type")
    fields: Optional[List[DataField]] = None
    """
    The members of the type
    """


# @Api(Description="A kind of node")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowNodeSpec:
    """
    A kind of node
    """

    # @ApiMember(Description="The name to show, such as Dial")
    name: Optional[str] = None
    """
    The name to show, such as Dial
    """


    # @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    type_name: Optional[str] = None
    """
    The type, such as DialNode, or FlowNode for a subflow
    """


    # @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    url: Optional[str] = None
    """
    Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    """


    # @ApiMember(Description="Where the designer lists it")
    category: Optional[FlowNodeCategories] = None
    """
    Where the designer lists it
    """


    # @ApiMember(Description="What the node does")
    description: Optional[str] = None
    """
    What the node does
    """


    # @ApiMember(Description="The fields the node takes")
    data_type: Optional[DataType] = None
    """
    The fields the node takes
    """


class NodeParameterSources(str, Enum):
    """
    Where the value of a parameter comes from
    """
    VALUE = 'Value'
    EXPRESSION = 'Expression'
    CUSTOMER = 'Customer'
    SYSTEM = 'System'
    SESSION = 'Session'
    ENDPOINT = 'Endpoint'
    USER = 'User'


# @Api(Description="The value of a parameter of a node, or where it comes from")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NodeParameter:
    """
    The value of a parameter of a node, or where it comes from
    """

    # @ApiMember(Description="Unique across all node parameters of the flow")
    id: Optional[str] = None
    """
    Unique across all node parameters of the flow
    """


    # @ApiMember(Description="The type of the value")
    type: Optional[ValueTypes] = None
    """
    The type of the value
    """


    # @ApiMember(Description="Where the value comes from")
    source: Optional[NodeParameterSources] = None
    """
    Where the value comes from
    """


    # @ApiMember(Description="The value, when the source is Value")
    value: Optional[Value] = None
    """
    The value, when the source is Value
    """


    # @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    reference_id: Optional[str] = None
    """
    The name of the field, when the source is not Value or Expression
    """


    # @ApiMember(Description="The expression, when the source is Expression")
    expression: Optional[str] = None
    """
    The expression, when the source is Expression
    """


    # @ApiMember(Description="Whether the node sets the value rather than reads it")
    is_output: bool = False
    """
    Whether the node sets the value rather than reads it
    """


    # @ApiMember(Description="Whether the transition is followed outside the main path")
    is_async: bool = False
    """
    Whether the transition is followed outside the main path
    """


    # @ApiMember(Description="The items, if it is a list")
    list_parameters: 'Optional[List[NodeParameterMap]]' = None
    """
    The items, if it is a list
    """


    # @ApiMember(Description="The members, if it is a struct")
    struct_parameters: 'Optional[NodeParameterMap]' = None
    """
    The members, if it is a struct
    """


NodeParameterMap = Dict[str, NodeParameter]
"""
Node parameters by name
"""


# @Api(Description="One step of a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowNode:
    """
    One step of a flow
    """

    # @ApiMember(Description="Any text, unique within the flow")
    id: Optional[str] = None
    """
    Any text, unique within the flow
    """


    # @ApiMember(Description="Whether the flow starts here; exactly one node does")
    is_start_node: bool = False
    """
    Whether the flow starts here; exactly one node does
    """


    # @ApiMember(Description="The title given in the designer")
    name: Optional[str] = None
    """
    The title given in the designer
    """


    # @ApiMember(Description="What kind of node it is")
    spec: Optional[FlowNodeSpec] = None
    """
    What kind of node it is
    """


    # @ApiMember(Description="The parameters, by their names")
    parameters: Optional[Dict[str, NodeParameter]] = None
    """
    The parameters, by their names
    """


# @Api(Description="A value a flow takes or gives")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowParameter:
    """
    A value a flow takes or gives
    """

    # @ApiMember(Description="The name of the parameter, unique in the flow")
    name: Optional[str] = None
    """
    The name of the parameter, unique in the flow
    """


    # @ApiMember(Description="The type of the value")
    type: Optional[ValueTypes] = None
    """
    The type of the value
    """


    # @ApiMember(Description="The type of the items; required for lists")
    list_type: Optional[DataType] = None
    """
    The type of the items; required for lists
    """


    # @ApiMember(Description="The value when none is given")
    default_value: Optional[Value] = None
    """
    The value when none is given
    """


    # @ApiMember(Description="Whether callers of the flow see it")
    is_public: bool = False
    """
    Whether callers of the flow see it
    """


    # @ApiMember(Description="Requires isPublic")
    is_output: bool = False
    """
    Requires isPublic
    """


    # @ApiMember(Description="Whether users may turn it in their settings")
    is_knob: bool = False
    """
    Whether users may turn it in their settings
    """


# @Api(Description="A way out of a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowExit:
    """
    A way out of a flow
    """

    # @ApiMember(Description="The ID of the exit")
    id: Optional[str] = None
    """
    The ID of the exit
    """


    # @ApiMember(Description="The word a transition names to leave here")
    name: Optional[str] = None
    """
    The word a transition names to leave here
    """


FlowUI = Dict[str, Object]
"""
The designer's layout of a flow; any JSON object
"""


class IntegrationTypes(str, Enum):
    """
    An outside system
    """
    HOSTED_SUITE = 'HostedSuite'
    OFFICE_RND = 'OfficeRnd'
    ZOHO = 'Zoho'


class PushNotificationTypes(str, Enum):
    """
    What a push notification tells
    """
    SESSION_DISCONNECTED = 'SessionDisconnected'
    SESSION_INVITE = 'SessionInvite'
    CHAT_MESSAGE = 'ChatMessage'
    SESSION_INACTIVATED = 'SessionInactivated'
    AGENT_STATE_CHANGED = 'AgentStateChanged'
    SESSION_HELD = 'SessionHeld'
    SESSION_ANSWERED = 'SessionAnswered'
    ACTIVE_SESSIONS_CHANGED = 'ActiveSessionsChanged'
    PING = 'Ping'
    SESSION_SCREEN_CHANGED = 'SessionScreenChanged'
    TOAST = 'Toast'
    SESSION_INFO_CHANGED = 'SessionInfoChanged'
    MESSAGE_RECEIVED = 'MessageReceived'
    SESSION_HOLDING = 'SessionHolding'


class FlowChannels(str, Enum):
    VOICE = 'Voice'
    CHAT = 'Chat'
    FAX = 'Fax'


class AgentStateReasons(str, Enum):
    """
    Why an agent is in a state
    """
    UNKNOWN = 'Unknown'
    SET_BY_USER = 'SetByUser'
    MISSED_CALL = 'MissedCall'
    SET_BY_SYSTEM = 'SetBySystem'


# @Api(Description="What is pushed to a user's devices")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PushNotification:
    """
    What is pushed to a user's devices
    """

    # @ApiMember(Description="What happened")
    type: Optional[PushNotificationTypes] = None
    """
    What happened
    """


    # @ApiMember(Description="The channel of the session")
    channel: Optional[FlowChannels] = None
    """
    The channel of the session
    """


    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The user name of the endpoint")
    endpoint_user_name: Optional[str] = None
    """
    The user name of the endpoint
    """


    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="Who sent the message")
    sender: Optional[str] = None
    """
    Who sent the message
    """


    # @ApiMember(Description="The title")
    title: Optional[str] = None
    """
    The title
    """


    # @ApiMember(Description="The text of the message")
    body: Optional[str] = None
    """
    The text of the message
    """


    # @ApiMember(Description="The number shown on the app icon")
    badge: Optional[int] = None
    """
    The number shown on the app icon
    """


    # @ApiMember(Description="The URI of the attachment")
    attachment_uri: Optional[str] = None
    """
    The URI of the attachment
    """


    # @ApiMember(Description="The content type of the attachment")
    attachment_content_type: Optional[str] = None
    """
    The content type of the attachment
    """


    # @ApiMember(Description="The state of the agent")
    agent_state: Optional[AgentStates] = None
    """
    The state of the agent
    """


    # @ApiMember(Description="Why the agent is in this state")
    agent_state_reason: Optional[AgentStateReasons] = None
    """
    Why the agent is in this state
    """


# @Api(Description="What every report takes")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ReportRequest(IPost):
    """
    What every report takes
    """

    # @ApiMember(Description="The account to report on")
    account_id: Optional[str] = None
    """
    The account to report on
    """


    # @ApiMember(Description="The address that gets a mail when done")
    email_address_to_notify: Optional[str] = None
    """
    The address that gets a mail when done
    """


    # @ApiMember(Description="The URL called with the report data when done")
    webhook_url: Optional[str] = None
    """
    The URL called with the report data when done
    """


class SessionHoldReasons(str, Enum):
    NONE_ = 'None'
    TRANSFERRING = 'Transferring'


class SessionCallState(str, Enum):
    DISCONNECTED = 'Disconnected'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
    PASSIVE = 'Passive'


class SessionQueueStates(str, Enum):
    NONE_ = 'None'
    QUEUED = 'Queued'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
    DISCONNECTED = 'Disconnected'


class TwilioSipRegions(str, Enum):
    """
    A region of the carrier's SIP network
    """
    U_S1 = 'US1'
    U_S2 = 'US2'
    I_E1 = 'IE1'
    D_E1 = 'DE1'
    S_G1 = 'SG1'
    J_P1 = 'JP1'
    B_R1 = 'BR1'
    A_U1 = 'AU1'


# @Api(Description="A custom field of the account, with its value")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SystemSettingsField(DataField):
    """
    A custom field of the account, with its value
    """

    # @ApiMember(Description="The value")
    value: Optional[Value] = None
    """
    The value
    """


# @Api(Description="A custom field of customers")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerDataField(DataField):
    """
    A custom field of customers
    """

    # @ApiMember(Description="Whether the field can be searched")
    show_in_search: bool = False
    """
    Whether the field can be searched
    """


    # @ApiMember(Description="Whether lists show the field")
    show_in_lists: bool = False
    """
    Whether lists show the field
    """


# @Api(Description="A custom field of endpoints")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndpointDataField(DataField):
    """
    A custom field of endpoints
    """

    # @ApiMember(Description="Whether the field can be searched")
    show_in_search: bool = False
    """
    Whether the field can be searched
    """


    # @ApiMember(Description="Whether lists show the field")
    show_in_lists: bool = False
    """
    Whether lists show the field
    """


    # @ApiMember(Description="Only endpoints of this type have the field")
    endpoint_type: Optional[EndpointTypes] = None
    """
    Only endpoints of this type have the field
    """


    # @ApiMember(Description="Whether the field holds the caller ID")
    is_caller_id: bool = False
    """
    Whether the field holds the caller ID
    """


    # @ApiMember(Description="Whether users may turn it in their settings")
    is_knob: bool = False
    """
    Whether users may turn it in their settings
    """


class EmailSecurity(str, Enum):
    """
    How a connection to a mail server is protected
    """
    START_TLS = 'StartTls'
    TLS = 'Tls'
    NONE_ = 'None'


# @Api(Description="An account for sending email")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EmailAccount:
    """
    An account for sending email
    """

    # @ApiMember(Description="The ID of the email account")
    id: Optional[str] = None
    """
    The ID of the email account
    """


    # @ApiMember(Description="The name to show")
    display_name: Optional[str] = None
    """
    The name to show
    """


    # @ApiMember(Description="The email address")
    email_address: Optional[str] = None
    """
    The email address
    """


    # @ApiMember(Description="The user name at the mail server")
    user_name: Optional[str] = None
    """
    The user name at the mail server
    """


    # @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    password: Optional[str] = None
    """
    The password at the mail server. It is stored when it is sent, and never shown
    """


    # @ApiMember(Description="Whether a password is stored")
    has_password: bool = False
    """
    Whether a password is stored
    """


    # @ApiMember(Description="The mail server")
    server_name: Optional[str] = None
    """
    The mail server
    """


    # @ApiMember(Description="The port of the mail server")
    server_port: Optional[int] = None
    """
    The port of the mail server
    """


    # @ApiMember(Description="How the connection to the mail server is protected")
    security: Optional[EmailSecurity] = None
    """
    How the connection to the mail server is protected
    """


class TagColors(str, Enum):
    """
    The colour of a tag
    """
    GRAY = 'Gray'
    RED = 'Red'
    ORANGE = 'Orange'
    YELLOW = 'Yellow'
    GREEN = 'Green'
    TEAL = 'Teal'
    BLUE = 'Blue'
    CYAN = 'Cyan'
    PURPLE = 'Purple'
    PINK = 'Pink'


# @Api(Description="A label on customers, endpoints and flows")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Tag:
    """
    A label on customers, endpoints and flows
    """

    # @ApiMember(Description="The ID of the tag")
    id: Optional[str] = None
    """
    The ID of the tag
    """


    # @ApiMember(Description="The name of the tag")
    name: Optional[str] = None
    """
    The name of the tag
    """


    # @ApiMember(Description="The colour of the tag")
    color: Optional[TagColors] = None
    """
    The colour of the tag
    """


# @Api(Description="A change that an assistant proposes and a person applies")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AISessionActionInfo:
    """
    A change that an assistant proposes and a person applies
    """

    # @ApiMember(Description="The date the action was recorded")
    date: Optional[str] = None
    """
    The date the action was recorded
    """


    # @ApiMember(Description="The ID of the action")
    id: Optional[str] = None
    """
    The ID of the action
    """


    # @ApiMember(Description="The name of the function to call")
    function_name: Optional[str] = None
    """
    The name of the function to call
    """


    # @ApiMember(Description="The arguments of the function (JSON)")
    arguments: Optional[str] = None
    """
    The arguments of the function (JSON)
    """


    # @ApiMember(Description="What the action does, for a person to read")
    description: Optional[str] = None
    """
    What the action does, for a person to read
    """


    # @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    can_be_applied: bool = False
    """
    Whether the action can be applied; if not, it is skipped
    """


# @Api(Description="AI minutes of one account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AIAccountUsage:
    """
    AI minutes of one account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The minutes used in the range")
    ai_minutes: int = 0
    """
    The minutes used in the range
    """


# @Api(Description="AI minutes of one customer")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AICustomerUsage:
    """
    AI minutes of one customer
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The minutes used in the range")
    ai_minutes: int = 0
    """
    The minutes used in the range
    """


# @Api(Description="The user of the app")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppUserInfo:
    """
    The user of the app
    """

    # @ApiMember(Description="The first name")
    first_name: Optional[str] = None
    """
    The first name
    """


    # @ApiMember(Description="The last name")
    last_name: Optional[str] = None
    """
    The last name
    """


    # @ApiMember(Description="The full name")
    name: Optional[str] = None
    """
    The full name
    """


# @Api(Description="Settings of an outside phone system")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ThirdPartyPhoneSystemSettings:
    """
    Settings of an outside phone system
    """
    pass


class SettingsObjectTypes(str, Enum):
    """
    What can be configured
    """
    ENDPOINT = 'Endpoint'
    CUSTOMER = 'Customer'


# @Api(Description="A value to choose")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SettingsPossibleValue:
    """
    A value to choose
    """

    # @ApiMember(Description="The name of the value to show")
    display_name: Optional[str] = None
    """
    The name of the value to show
    """


    # @ApiMember(Description="The value")
    value: Optional[Value] = None
    """
    The value
    """


# @Api(Description="One thing that can be configured")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SettingsField:
    """
    One thing that can be configured
    """

    # @ApiMember(Description="The name of the field")
    name: Optional[str] = None
    """
    The name of the field
    """


    # @ApiMember(Description="The name of the field to show")
    display_name: Optional[str] = None
    """
    The name of the field to show
    """


    # @ApiMember(Description="The type of the value")
    type: Optional[ValueTypes] = None
    """
    The type of the value
    """


    # @ApiMember(Description="The value")
    value: Optional[Value] = None
    """
    The value
    """


    # @ApiMember(Description="Whether it can only be read")
    read_only: bool = False
    """
    Whether it can only be read
    """


    # @ApiMember(Description="The values to choose from")
    possible_values: Optional[List[SettingsPossibleValue]] = None
    """
    The values to choose from
    """


    # @ApiMember(Description="The field the value belongs to")
    data_field: Optional[DataField] = None
    """
    The field the value belongs to
    """


# @Api(Description="An endpoint or customer that can be configured")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SettingsObject:
    """
    An endpoint or customer that can be configured
    """

    # @ApiMember(Description="The ID of the endpoint or customer")
    id: Optional[str] = None
    """
    The ID of the endpoint or customer
    """


    # @ApiMember(Description="The name of the endpoint or customer")
    name: Optional[str] = None
    """
    The name of the endpoint or customer
    """


    # @ApiMember(Description="A description")
    description: Optional[str] = None
    """
    A description
    """


    # @ApiMember(Description="Whether it can only be read")
    read_only: bool = False
    """
    Whether it can only be read
    """


    # @ApiMember(Description="Whether it is an endpoint or a customer")
    type: Optional[SettingsObjectTypes] = None
    """
    Whether it is an endpoint or a customer
    """


    # @ApiMember(Description="The type of endpoint, if it is one")
    endpoint_type: Optional[EndpointTypes] = None
    """
    The type of endpoint, if it is one
    """


    # @ApiMember(Description="What can be configured of it")
    fields: Optional[List[SettingsField]] = None
    """
    What can be configured of it
    """


class AppContactTypes(str, Enum):
    """
    What a contact is
    """
    USER = 'User'
    TEAM = 'Team'
    CONTACT = 'Contact'


# @Api(Description="Somebody the user of the app can reach")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppContact:
    """
    Somebody the user of the app can reach
    """

    # @ApiMember(Description="The name of the contact")
    display_name: Optional[str] = None
    """
    The name of the contact
    """


    # @ApiMember(Description="The phone number or address of the contact")
    address: Optional[str] = None
    """
    The phone number or address of the contact
    """


    # @ApiMember(Description="The type of contact")
    type: Optional[AppContactTypes] = None
    """
    The type of contact
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="Whether the contact can be called")
    can_call: bool = False
    """
    Whether the contact can be called
    """


    # @ApiMember(Description="Whether the contact can be chatted with")
    can_chat: bool = False
    """
    Whether the contact can be chatted with
    """


# @Api(Description="The record in an outside system that an object is tied to")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EntityIntegrationData:
    """
    The record in an outside system that an object is tied to
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


    # @ApiMember(Description="The ID of the record in the outside system")
    maps_to_id: Optional[str] = None
    """
    The ID of the record in the outside system
    """


class SimpleSchedulingRuleTypes(str, Enum):
    """
    What decides whether a rule matches
    """
    ALWAYS = 'Always'
    CUSTOMER_STATE = 'CustomerState'
    TIME = 'Time'


class DayOfWeek(str, Enum):
    """
    A day of the week
    """
    SUNDAY = 'Sunday'
    MONDAY = 'Monday'
    TUESDAY = 'Tuesday'
    WEDNESDAY = 'Wednesday'
    THURSDAY = 'Thursday'
    FRIDAY = 'Friday'
    SATURDAY = 'Saturday'


# @Api(Description="A day of the week, or which one of the period")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleDay:
    """
    A day of the week, or which one of the period
    """

    # @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    offset: int = 0
    """
    Which of these days in the period (1 is the first, -1 the last, 0 every one)
    """


    # @ApiMember(Description="The day of the week")
    day_of_week: Optional[DayOfWeek] = None
    """
    The day of the week
    """


class SchedulingRuleFrequency(str, Enum):
    """
    How often a rule recurs
    """
    NONE_ = 'None'
    SECONDLY = 'Secondly'
    MINUTELY = 'Minutely'
    HOURLY = 'Hourly'
    DAILY = 'Daily'
    WEEKLY = 'Weekly'
    MONTHLY = 'Monthly'
    YEARLY = 'Yearly'


# @Api(Description="When a state holds, recurring like an iCalendar rule")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SchedulingRule:
    """
    When a state holds, recurring like an iCalendar rule
    """

    # @ApiMember(Description="The ID of the rule")
    id: Optional[str] = None
    """
    The ID of the rule
    """


    # @ApiMember(Description="The name of the rule")
    name: Optional[str] = None
    """
    The name of the rule
    """


    # @ApiMember(Description="Rules are tried in the order of their priority")
    priority: int = 0
    """
    Rules are tried in the order of their priority
    """


    # @ApiMember(Description="The state produced while the rule matches")
    state: Optional[str] = None
    """
    The state produced while the rule matches
    """


    # @ApiMember(Description="Where the rule comes from")
    source: Optional[str] = None
    """
    Where the rule comes from
    """


    # @ApiMember(Description="The condition under which the rule matches")
    condition: Optional[str] = None
    """
    The condition under which the rule matches
    """


    # @ApiMember(Description="What decides whether the rule matches")
    simple_rule_type: Optional[SimpleSchedulingRuleTypes] = None
    """
    What decides whether the rule matches
    """


    # @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    customer_state: Optional[str] = None
    """
    The customer state to match when the simple type is CustomerState
    """


    # @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow that decides, for a rule with a flow
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="Whether the rule matches all day")
    is_all_day: bool = False
    """
    Whether the rule matches all day
    """


    # @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day on which the rule matches (YYYY-MM-DD)
    """


    # @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    start_time: Optional[str] = None
    """
    When the rule starts matching on a day (HH:mm)
    """


    # @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    end_time: Optional[str] = None
    """
    When the rule stops matching on a day (HH:mm)
    """


    # @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    by_set_position: Optional[List[int]] = None
    """
    Which of the moments of one interval count (1 is the first, -1 the last)
    """


    # @ApiMember(Description="The months in which the rule matches (1 to 12)")
    by_month: Optional[List[int]] = None
    """
    The months in which the rule matches (1 to 12)
    """


    # @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    by_week_no: Optional[List[int]] = None
    """
    The weeks of the year in which the rule matches (1 to 53, negative from the end)
    """


    # @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    by_year_day: Optional[List[int]] = None
    """
    The days of the year on which the rule matches (1 to 366, negative from the end)
    """


    # @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    by_month_day: Optional[List[int]] = None
    """
    The days of the month on which the rule matches (1 to 31, negative from the end)
    """


    # @ApiMember(Description="The days of the week on which the rule matches")
    by_day: Optional[List[ScheduleDay]] = None
    """
    The days of the week on which the rule matches
    """


    # @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    by_hour: Optional[List[int]] = None
    """
    The hours at which the rule matches (0 to 23)
    """


    # @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    by_minute: Optional[List[int]] = None
    """
    The minutes at which the rule matches (0 to 59)
    """


    # @ApiMember(Description="Every how many periods the rule recurs")
    interval: int = 0
    """
    Every how many periods the rule recurs
    """


    # @ApiMember(Description="How many times the rule recurs; 0 is without end")
    count: int = 0
    """
    How many times the rule recurs; 0 is without end
    """


    # @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    until_date: Optional[str] = None
    """
    The last day on which the rule matches (YYYY-MM-DD)
    """


    # @ApiMember(Description="How often the rule recurs")
    frequency: Optional[SchedulingRuleFrequency] = None
    """
    How often the rule recurs
    """


# @Api(Description="A field that can be the source of a value")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetParameterField:
    """
    A field that can be the source of a value
    """

    # @ApiMember(Description="The name of the field")
    field_name: Optional[str] = None
    """
    The name of the field
    """


    # @ApiMember(Description="The type of the value")
    value_type: Optional[ValueTypes] = None
    """
    The type of the value
    """


    # @ApiMember(Description="The field, if it is a custom one")
    field_: Optional[DataField] = field(metadata=config(field_name='field'), default=None)
    """
    The field, if it is a custom one
    """


# @Api(Description="A flow of a package")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PackageFlow:
    """
    A flow of a package
    """

    # @ApiMember(Description="The ID in the package")
    source_id: Optional[str] = None
    """
    The ID in the package
    """


    # @ApiMember(Description="The ID in the account, once it is imported")
    id: Optional[str] = None
    """
    The ID in the account, once it is imported
    """


    # @ApiMember(Description="The name of the flow")
    name: Optional[str] = None
    """
    The name of the flow
    """


# @Api(Description="A custom field of a package")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PackageFieldInfo:
    """
    A custom field of a package
    """

    # @ApiMember(Description="What has the field: Customer, Endpoint or System")
    source: Optional[NodeParameterSources] = None
    """
    What has the field: Customer, Endpoint or System
    """


    # @ApiMember(Description="The name of the field")
    name: Optional[str] = None
    """
    The name of the field
    """


    # @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    is_new: bool = False
    """
    Whether the account gets it; otherwise it has such a field
    """


class PackageResourceTypes(str, Enum):
    """
    What flows belong to, are tagged with, and name as it is
    """
    CUSTOMER = 'Customer'
    TAG = 'Tag'
    PHONE_NUMBER = 'PhoneNumber'
    ADDRESS = 'Address'


# @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PackageResource:
    """
    What flows of a package name: a customer, a tag, or a telephone number or an address as it is
    """

    # @ApiMember(Description="What it is")
    type: Optional[PackageResourceTypes] = None
    """
    What it is
    """


    # @ApiMember(Description="The ID in the package, or the number or address")
    source_id: Optional[str] = None
    """
    The ID in the package, or the number or address
    """


    # @ApiMember(Description="The name in the package")
    name: Optional[str] = None
    """
    The name in the package
    """


    # @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    id: Optional[str] = None
    """
    The ID in the account, without which flows are imported without it; or the number or address that they get
    """


# @Api(Description="Something that is in the way of an import")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PackageConflict:
    """
    Something that is in the way of an import
    """

    # @ApiMember(Description="The code of the error")
    error_code: Optional[str] = None
    """
    The code of the error
    """


    # @ApiMember(Description="Where in the package")
    path: Optional[str] = None
    """
    Where in the package
    """


    # @ApiMember(Description="What is wrong")
    message: Optional[str] = None
    """
    What is wrong
    """


# @Api(Description="A member of a flow that differs")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowMemberChange:
    """
    A member of a flow that differs
    """

    # @ApiMember(Description="The name of the member")
    name: Optional[str] = None
    """
    The name of the member
    """


    # @ApiMember(Description="The value before")
    before: Optional[Object] = None
    """
    The value before
    """


    # @ApiMember(Description="The value after")
    after: Optional[Object] = None
    """
    The value after
    """


class FlowChanges(str, Enum):
    """
    How something differs
    """
    ADDED = 'Added'
    REMOVED = 'Removed'
    CHANGED = 'Changed'


# @Api(Description="A node that differs in itself; its parameters are listed apart")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowNodeChange:
    """
    A node that differs in itself; its parameters are listed apart
    """

    # @ApiMember(Description="How it differs")
    change: Optional[FlowChanges] = None
    """
    How it differs
    """


    # @ApiMember(Description="The ID of the node")
    node_id: Optional[str] = None
    """
    The ID of the node
    """


    # @ApiMember(Description="The node before, without its parameters")
    before: Optional[FlowNode] = None
    """
    The node before, without its parameters
    """


    # @ApiMember(Description="The node after, without its parameters")
    after: Optional[FlowNode] = None
    """
    The node after, without its parameters
    """


# @Api(Description="A way from a node to another that differs")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowTransitionChange:
    """
    A way from a node to another that differs
    """

    # @ApiMember(Description="How it differs")
    change: Optional[FlowChanges] = None
    """
    How it differs
    """


    # @ApiMember(Description="The ID of the node")
    node_id: Optional[str] = None
    """
    The ID of the node
    """


    # @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    parameter: Optional[str] = None
    """
    The parameter that holds the transition; inside of lists and structs with the path to it
    """


    # @ApiMember(Description="The node or exit it led to")
    before: Optional[str] = None
    """
    The node or exit it led to
    """


    # @ApiMember(Description="The node or exit it leads to")
    after: Optional[str] = None
    """
    The node or exit it leads to
    """


# @Api(Description="A parameter of a node that differs")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowNodeParameterChange:
    """
    A parameter of a node that differs
    """

    # @ApiMember(Description="How it differs")
    change: Optional[FlowChanges] = None
    """
    How it differs
    """


    # @ApiMember(Description="The ID of the node")
    node_id: Optional[str] = None
    """
    The ID of the node
    """


    # @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    parameter: Optional[str] = None
    """
    The parameter; inside of lists and structs with the path to it
    """


    # @ApiMember(Description="The parameter before, without what is inside of it")
    before: Optional[NodeParameter] = None
    """
    The parameter before, without what is inside of it
    """


    # @ApiMember(Description="The parameter after, without what is inside of it")
    after: Optional[NodeParameter] = None
    """
    The parameter after, without what is inside of it
    """


# @Api(Description="A parameter of the flow that differs")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowParameterChange:
    """
    A parameter of the flow that differs
    """

    # @ApiMember(Description="How it differs")
    change: Optional[FlowChanges] = None
    """
    How it differs
    """


    # @ApiMember(Description="The name of the parameter")
    name: Optional[str] = None
    """
    The name of the parameter
    """


    # @ApiMember(Description="The parameter before")
    before: Optional[FlowParameter] = None
    """
    The parameter before
    """


    # @ApiMember(Description="The parameter after")
    after: Optional[FlowParameter] = None
    """
    The parameter after
    """


# @Api(Description="An exit that differs")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowExitChange:
    """
    An exit that differs
    """

    # @ApiMember(Description="How it differs")
    change: Optional[FlowChanges] = None
    """
    How it differs
    """


    # @ApiMember(Description="The name of the exit")
    name: Optional[str] = None
    """
    The name of the exit
    """


class IntegrationStatuses(str, Enum):
    """
    The state of a connection
    """
    NOT_CONNECTED = 'NotConnected'
    CONNECTED = 'Connected'
    SYNCING = 'Syncing'
    ERROR = 'Error'


class IntegrationFeatures(str, Enum):
    """
    What an integration can do
    """
    CUSTOMER_SEARCH = 'CustomerSearch'
    CONTACT_SEARCH = 'ContactSearch'
    CUSTOMER_MAPPING = 'CustomerMapping'
    USER_MAPPING = 'UserMapping'
    SYNC = 'Sync'


# @Api(Description="Messages between an endpoint and another address")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ConversationInfo:
    """
    Messages between an endpoint and another address
    """

    # @ApiMember(Description="The ID of the conversation")
    id: Optional[str] = None
    """
    The ID of the conversation
    """


    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The other party's address")
    other_address: Optional[str] = None
    """
    The other party's address
    """


    # @ApiMember(Description="How many of its messages are unread")
    unread_count: int = 0
    """
    How many of its messages are unread
    """


    # @ApiMember(Description="The newest message")
    most_recent_message: Optional[MessageInfo] = None
    """
    The newest message
    """


# @Api(Description="A figure on calls")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppHomeCallMetric:
    """
    A figure on calls
    """
    pass


# @Api(Description="A form completed in HostedSuite")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class HostedSuiteCompletedForm:
    """
    A form completed in HostedSuite
    """
    pass


class ReportStatuses(str, Enum):
    """
    How far a report is
    """
    QUEUED = 'Queued'
    RUNNING = 'Running'
    COMPLETED = 'Completed'
    ERROR = 'Error'


class SessionDialState(str, Enum):
    NONE_ = 'None'
    ACTIVE = 'Active'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SessionLogInfo:
    date: Optional[str] = None
    message: Optional[str] = None


class SessionMemberCallState(str, Enum):
    NONE_ = 'None'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'


class SessionMemberRoles(str, Enum):
    NONE_ = 'None'
    CALLER = 'Caller'
    AGENT = 'Agent'
    TRANSFER = 'Transfer'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SessionMemberInfo:
    identity: Optional[str] = None
    endpoint_id: Optional[str] = None
    display_name: Optional[str] = None
    is_original_member: bool = False
    avatar_url: Optional[str] = None
    application_data: Optional[Dict[str, str]] = None
    call_state: Optional[SessionMemberCallState] = None
    role: Optional[SessionMemberRoles] = None
    call_sid: Optional[str] = None
    muted: bool = False


class SessionDirections(str, Enum):
    INCOMING = 'Incoming'
    OUTGOING = 'Outgoing'


# @Api(Description="The outcome of checking an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CheckAccountResponse:
    """
    The outcome of checking an account
    """

    # @ApiMember(Description="The outcome of the check")
    message: Optional[str] = None
    """
    The outcome of the check
    """


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AccountInfo(EntityInfo):
    # @ApiMember(Description="The name of this account")
    name: Optional[str] = None
    """
    The name of this account
    """


    # @ApiMember(Description="The ID of this account's parent")
    parent_account_id: Optional[str] = None
    """
    The ID of this account's parent
    """


    # @ApiMember(Description="The twilio account SID")
    twilio_account_sid: Optional[str] = None
    """
    The twilio account SID
    """


    # @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    ancestor_ids: Optional[List[str]] = None
    """
    The ancestors of this account. Useful for breadcrumbs
    """


    # @ApiMember(Description="The max number of phone numbers this account can have")
    max_phone_numbers: int = 0
    """
    The max number of phone numbers this account can have
    """


    # @ApiMember(Description="This account is BYOA")
    is_b_y_o_a: bool = False
    """
    This account is BYOA
    """


    # @ApiMember(Description="TrustHub Profile Sid")
    trust_hub_profile_sid: Optional[str] = None
    """
    TrustHub Profile Sid
    """


    # @ApiMember(Description="The ID of the logo file")
    logo_id: Optional[str] = None
    """
    The ID of the logo file
    """


    # @ApiMember(Description="The URI of the logo file")
    logo_uri: Optional[str] = None
    """
    The URI of the logo file
    """


    # @ApiMember(Description="The billing settings for this account")
    billing_settings: Optional[BillingSettings] = None
    """
    The billing settings for this account
    """


T = TypeVar('T')


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListResponse(Generic[T]):
    # @ApiMember(Description="The items")
    items: Optional[List[T]] = None
    """
    The items
    """


    # @ApiMember(Description="The total number of items")
    total_count: int = 0
    """
    The total number of items
    """


    # @ApiMember(Description="The total number of pages")
    total_pages: int = 0
    """
    The total number of pages
    """


    # @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    has_more_pages: bool = False
    """
    Are there more pages of items? Used with simplified paging
    """


# @Api(Description="An address for emergency calls")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AddressInfo:
    """
    An address for emergency calls
    """

    # @ApiMember(Description="The ID")
    id: Optional[str] = None
    """
    The ID
    """


    # @ApiMember(Description="A name to recognise it by")
    friendly_name: Optional[str] = None
    """
    A name to recognise it by
    """


    # @ApiMember(Description="Whether emergency calls may use the address")
    emergency_enabled: bool = False
    """
    Whether emergency calls may use the address
    """


    # @ApiMember(Description="The name of the person or company at the address")
    customer_name: Optional[str] = None
    """
    The name of the person or company at the address
    """


    # @ApiMember(Description="The street")
    street: Optional[str] = None
    """
    The street
    """


    # @ApiMember(Description="The city")
    city: Optional[str] = None
    """
    The city
    """


    # @ApiMember(Description="The state or province")
    region: Optional[str] = None
    """
    The state or province
    """


    # @ApiMember(Description="The postal code")
    postal_code: Optional[str] = None
    """
    The postal code
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_country: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AISessionInfo(EntityInfo):
    # @ApiMember(Description="The ID of the account associated with this session")
    account_id: Optional[str] = None
    """
    The ID of the account associated with this session
    """


    # @ApiMember(Description="The name of the account associated with this customer")
    account_name: Optional[str] = None
    """
    The name of the account associated with this customer
    """


    # @ApiMember(Description="The purpose for this AI session")
    purpose: Optional[str] = None
    """
    The purpose for this AI session
    """


# @Api(Description="An AI session with its queued actions")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AISessionDetail(AISessionInfo):
    """
    An AI session with its queued actions
    """

    # @ApiMember(Description="The queued actions recorded on the session")
    actions: Optional[List[AISessionActionInfo]] = None
    """
    The queued actions recorded on the session
    """


    # @ApiMember(Description="The text log of the latest applied change set")
    log: Optional[str] = None
    """
    The text log of the latest applied change set
    """


# @Api(Description="AI minutes over a range of days")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AIUsage:
    """
    AI minutes over a range of days
    """

    # @ApiMember(Description="The minutes of each account")
    account_usage: Optional[List[AIAccountUsage]] = None
    """
    The minutes of each account
    """


    # @ApiMember(Description="The minutes of each customer")
    customer_usage: Optional[List[AICustomerUsage]] = None
    """
    The minutes of each customer
    """


# @Api(Description="A file: an upload, a voice message, a recording, a fax")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FileInfo(EntityInfo):
    """
    A file: an upload, a voice message, a recording, a fax
    """

    # @ApiMember(Description="The type of file")
    type: Optional[FileTypes] = None
    """
    The type of file
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the account")
    account_name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers from the outermost to the one this belongs to
    """


    # @ApiMember(Description="The ID of the agent")
    user_id: Optional[str] = None
    """
    The ID of the agent
    """


    # @ApiMember(Description="The name of the agent")
    user_name: Optional[str] = None
    """
    The name of the agent
    """


    # @ApiMember(Description="The original name of the file")
    file_name: Optional[str] = None
    """
    The original name of the file
    """


    # @ApiMember(Description="Where the bytes are")
    uri: Optional[str] = None
    """
    Where the bytes are
    """


    # @ApiMember(Description="The content type")
    content_type: Optional[str] = None
    """
    The content type
    """


    # @ApiMember(Description="The length of the file in bytes")
    content_length: int = 0
    """
    The length of the file in bytes
    """


    # @ApiMember(Description="The carrier's ID of the recording")
    recording_sid: Optional[str] = None
    """
    The carrier's ID of the recording
    """


    # @ApiMember(Description="The length of the recording in seconds")
    recording_duration: int = 0
    """
    The length of the recording in seconds
    """


    # @ApiMember(Description="Who was recorded")
    recording_from: Optional[str] = None
    """
    Who was recorded
    """


    # @ApiMember(Description="The transcription by a person")
    transcription: Optional[str] = None
    """
    The transcription by a person
    """


    # @ApiMember(Description="The caller ID of incoming calls")
    from_address: Optional[str] = None
    """
    The caller ID of incoming calls
    """


    # @ApiMember(Description="The dialed number of outgoing calls")
    to_address: Optional[str] = None
    """
    The dialed number of outgoing calls
    """


    # @ApiMember(Description="The transcription by a machine")
    ai_transcription: Optional[str] = None
    """
    The transcription by a machine
    """


# @Api(Description="What a user's app needs to start")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndpointAppConfig:
    """
    What a user's app needs to start
    """

    # @ApiMember(Description="The ID of the user endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the user endpoint
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The token for the voice SDK of the carrier")
    access_token: Optional[str] = None
    """
    The token for the voice SDK of the carrier
    """


    # @ApiMember(Description="The identity at the carrier")
    identity: Optional[str] = None
    """
    The identity at the carrier
    """


    # @ApiMember(Description="The email address")
    email_address: Optional[str] = None
    """
    The email address
    """


    # @ApiMember(Description="The user")
    user_info: Optional[AppUserInfo] = None
    """
    The user
    """


    # @ApiMember(Description="The state of the agent")
    agent_state: Optional[AgentStates] = None
    """
    The state of the agent
    """


    # @ApiMember(Description="Why the agent is in this state")
    agent_state_reason: Optional[AgentStateReasons] = None
    """
    Why the agent is in this state
    """


    # @ApiMember(Description="The tabs of the app")
    tabs: Optional[List[Object]] = None
    """
    The tabs of the app
    """


    # @ApiMember(Description="The settings of the app")
    app_settings: Optional[AppSettings] = None
    """
    The settings of the app
    """


    # @ApiMember(Description="Settings of an outside phone system")
    third_party_phone_system_settings: Optional[ThirdPartyPhoneSystemSettings] = None
    """
    Settings of an outside phone system
    """


# @Api(Description="Files")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMyFilesResponse:
    """
    Files
    """

    # @ApiMember(Description="The files")
    files: Optional[List[FileInfo]] = None
    """
    The files
    """


# @Api(Description="What a user may configure")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListSettingsObjectsResponse:
    """
    What a user may configure
    """

    # @ApiMember(Description="What can be configured")
    settings_objects: Optional[List[SettingsObject]] = None
    """
    What can be configured
    """


# @Api(Description="A login")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UserInfo:
    """
    A login
    """

    # @ApiMember(Description="The ID of the user")
    id: Optional[str] = None
    """
    The ID of the user
    """


    # @ApiMember(Description="Whether anybody is signed in")
    is_authenticated: bool = False
    """
    Whether anybody is signed in
    """


    # @ApiMember(Description="The first name")
    first_name: Optional[str] = None
    """
    The first name
    """


    # @ApiMember(Description="The last name")
    last_name: Optional[str] = None
    """
    The last name
    """


    # @ApiMember(Description="The full name")
    name: Optional[str] = None
    """
    The full name
    """


    # @ApiMember(Description="The URL of the picture")
    avatar_url: Optional[str] = None
    """
    The URL of the picture
    """


    # @ApiMember(Description="The email address")
    email_address: Optional[str] = None
    """
    The email address
    """


    # @ApiMember(Description="The roles of the login")
    roles: Optional[List[str]] = None
    """
    The roles of the login
    """


    # @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    account_ids: Optional[List[str]] = None
    """
    The accounts the login may use; parallel to accountNames
    """


    # @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    account_names: Optional[List[str]] = None
    """
    The names of the accounts the login may use; parallel to accountIds
    """


    # @ApiMember(Description="What a portal manager may change")
    manager_access: Optional[UserManagerAccess] = None
    """
    What a portal manager may change
    """


    # @ApiMember(Description="What the login may see in the dashboard")
    dashboard_permissions: Optional[List[DashboardPermissions]] = None
    """
    What the login may see in the dashboard
    """


# @Api(Description="How much of something was used")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UsageRecordInfo:
    """
    How much of something was used
    """

    # @ApiMember(Description="The carrier's ID of the account")
    account_sid: Optional[str] = None
    """
    The carrier's ID of the account
    """


    # @ApiMember(Description="What was used")
    category: Optional[str] = None
    """
    What was used
    """


    # @ApiMember(Description="How many times it was used")
    count: int = 0
    """
    How many times it was used
    """


    # @ApiMember(Description="What is counted")
    count_unit: Optional[str] = None
    """
    What is counted
    """


    # @ApiMember(Description="The category in words")
    description: Optional[str] = None
    """
    The category in words
    """


    # @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day counted (YYYY-MM-DD)
    """


    # @ApiMember(Description="The price")
    price: float = 0.0
    """
    The price
    """


    # @ApiMember(Description="The currency of the price")
    price_unit: Optional[str] = None
    """
    The currency of the price
    """


    # @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day counted (YYYY-MM-DD)
    """


    # @ApiMember(Description="How much was used")
    usage: Optional[str] = None
    """
    How much was used
    """


    # @ApiMember(Description="The unit of the usage")
    usage_unit: Optional[str] = None
    """
    The unit of the usage
    """


    # @ApiMember(Description="The URI of the record at the carrier")
    uri: Optional[str] = None
    """
    The URI of the record at the carrier
    """


# @Api(Description="Contacts")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMyContactsResponse:
    """
    Contacts
    """

    # @ApiMember(Description="The contacts")
    contacts: Optional[List[AppContact]] = None
    """
    The contacts
    """


# @Api(Description="Which state holds when")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Schedule:
    """
    Which state holds when
    """

    # @ApiMember(Description="The time zone of the rules (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone of the rules (IANA)
    """


    # @ApiMember(Description="Whether to take the parent's schedule instead")
    inherit: bool = False
    """
    Whether to take the parent's schedule instead
    """


    # @ApiMember(Description="Closed whatever the rules say")
    force_closed: bool = False
    """
    Closed whatever the rules say
    """


    # @ApiMember(Description="The rules, the first match wins")
    rules: Optional[List[SchedulingRule]] = None
    """
    The rules, the first match wins
    """


    # @ApiMember(Description="The state when no rule matches")
    default_state: Optional[str] = None
    """
    The state when no rule matches
    """


# @Api(Description="A customer of an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerInfo(EntityInfo):
    """
    A customer of an account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer above")
    parent_customer_id: Optional[str] = None
    """
    The ID of the customer above
    """


    # @ApiMember(Description="The customers above this one, outermost first")
    breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers above this one, outermost first
    """


    # @ApiMember(Description="The name of the account")
    account_name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="Staging rather than production")
    is_staging: bool = False
    """
    Staging rather than production
    """


    # @ApiMember(Description="The name of the customer")
    name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="The tags of the customer")
    tags: Optional[List[Tag]] = None
    """
    The tags of the customer
    """


    # @ApiMember(Description="The schedule of the customer")
    schedule: Optional[Schedule] = None
    """
    The schedule of the customer
    """


    # @ApiMember(Description="The record in an outside system it is tied to")
    integration_data: Optional[EntityIntegrationData] = None
    """
    The record in an outside system it is tied to
    """


    # @ApiMember(Description="Otherwise billing settings come from the parent")
    override_billing_settings: bool = False
    """
    Otherwise billing settings come from the parent
    """


    # @ApiMember(Description="The billing settings")
    billing_settings: Optional[BillingSettings] = None
    """
    The billing settings
    """


    # @ApiMember(Description="Otherwise app settings come from the parent")
    override_app_settings: bool = False
    """
    Otherwise app settings come from the parent
    """


    # @ApiMember(Description="The settings of the app and the portal")
    app_settings: Optional[AppSettings] = None
    """
    The settings of the app and the portal
    """


# @Api(Description="What a schedule says")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class TestScheduleResponse:
    """
    What a schedule says
    """

    # @ApiMember(Description="The name of the state at that moment")
    state_name: Optional[str] = None
    """
    The name of the state at that moment
    """


    # @ApiMember(Description="The time zone that was used (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone that was used (IANA)
    """


# @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndpointInfo(EntityInfo):
    """
    Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the account")
    account_name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers from the outermost to the one this belongs to
    """


    # @ApiMember(Description="The name of the endpoint to show")
    display_name: Optional[str] = None
    """
    The name of the endpoint to show
    """


    # @ApiMember(Description="The type of endpoint")
    type: Optional[EndpointTypes] = None
    """
    The type of endpoint
    """


    # @ApiMember(Description="Extra text for grids")
    extra_information: Optional[str] = None
    """
    Extra text for grids
    """


    # @ApiMember(Description="The ID of the voice flow")
    flow_id: Optional[str] = None
    """
    The ID of the voice flow
    """


    # @ApiMember(Description="The name of the voice flow")
    flow_name: Optional[str] = None
    """
    The name of the voice flow
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="Single flow or scheduled flows")
    flow_schedule: Optional[EndpointFlowSchedules] = None
    """
    Single flow or scheduled flows
    """


    # @ApiMember(Description="The schedule that picks among the scheduled flows")
    schedule: Optional[Schedule] = None
    """
    The schedule that picks among the scheduled flows
    """


    # @ApiMember(Description="The flow of each schedule state")
    scheduled_flows: Optional[List[ScheduledFlow]] = None
    """
    The flow of each schedule state
    """


    # @ApiMember(Description="Whether text messages are off")
    disable_sms: bool = False
    """
    Whether text messages are off
    """


    # @ApiMember(Description="Leave the number's messaging campaign alone")
    use_external10_dlc_campaign: bool = False
    """
    Leave the number's messaging campaign alone
    """


    # @ApiMember(Description="Whether the number is registered only, not bought")
    is_virtual_phone_number: bool = False
    """
    Whether the number is registered only, not bought
    """


    # @ApiMember(Description="The number of a number endpoint (E.164)")
    phone_number: Optional[str] = None
    """
    The number of a number endpoint (E.164)
    """


    # @ApiMember(Description="The name of the endpoint")
    name: Optional[str] = None
    """
    The name of the endpoint
    """


    # @ApiMember(Description="The address of an email endpoint")
    email_address: Optional[str] = None
    """
    The address of an email endpoint
    """


    # @ApiMember(Description="The SIP user name")
    sip_user_name: Optional[str] = None
    """
    The SIP user name
    """


    # @ApiMember(Description="The SIP password; shown once, when it is made")
    sip_password: Optional[str] = None
    """
    The SIP password; shown once, when it is made
    """


    # @ApiMember(Description="The first name of a user")
    user_first_name: Optional[str] = None
    """
    The first name of a user
    """


    # @ApiMember(Description="The last name of a user")
    user_last_name: Optional[str] = None
    """
    The last name of a user
    """


    # @ApiMember(Description="The email address of a user endpoint")
    user_email_address: Optional[str] = None
    """
    The email address of a user endpoint
    """


    # @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    user_mode: Optional[UserModes] = None
    """
    Whether a user endpoint has a soft phone or a SIP phone
    """


    # @ApiMember(Description="What a portal manager may change")
    manager_access: Optional[UserManagerAccess] = None
    """
    What a portal manager may change
    """


    # @ApiMember(Description="What the login may see in the dashboard")
    dashboard_permissions: Optional[List[DashboardPermissions]] = None
    """
    What the login may see in the dashboard
    """


    # @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    team_members: Optional[List[str]] = None
    """
    The IDs of the users in a team, in the order in which they are called
    """


    # @ApiMember(Description="The ID of the address a number is registered with")
    address_sid: Optional[str] = None
    """
    The ID of the address a number is registered with
    """


    # @ApiMember(Description="The tags of the endpoint")
    tags: Optional[List[Tag]] = None
    """
    The tags of the endpoint
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="The settings of the app and the portal")
    app_settings: Optional[AppSettings] = None
    """
    The settings of the app and the portal
    """


    # @ApiMember(Description="The settings of the assistant")
    assistant_settings: Optional[AssistantSettings] = None
    """
    The settings of the assistant
    """


    # @ApiMember(Description="The state of the agent, for a user endpoint")
    agent_state: Optional[AgentStates] = None
    """
    The state of the agent, for a user endpoint
    """


    # @ApiMember(Description="The record in an outside system it is tied to")
    integration_data: Optional[EntityIntegrationData] = None
    """
    The record in an outside system it is tied to
    """


# @Api(Description="A caller-id verification that is under way")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CallerIdVerification:
    """
    A caller-id verification that is under way
    """

    # @ApiMember(Description="The number that is called (E.164)")
    phone_number: Optional[str] = None
    """
    The number that is called (E.164)
    """


    # @ApiMember(Description="The name the number gets at the carrier")
    friendly_name: Optional[str] = None
    """
    The name the number gets at the carrier
    """


    # @ApiMember(Description="What to type on the phone")
    validation_code: Optional[str] = None
    """
    What to type on the phone
    """


# @Api(Description="A flow: a graph of nodes that runs when something arrives")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowInfo(EntityInfo):
    """
    A flow: a graph of nodes that runs when something arrives
    """

    # @ApiMember(Description="The name of the flow")
    name: Optional[str] = None
    """
    The name of the flow
    """


    # @ApiMember(Description="What the flow can be used for")
    roles: Optional[List[FlowRoles]] = None
    """
    What the flow can be used for
    """


    # @ApiMember(Description="What the flow does")
    description: Optional[str] = None
    """
    What the flow does
    """


    # @ApiMember(Description="Notes for those who edit the flow")
    notes: Optional[str] = None
    """
    Notes for those who edit the flow
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the account")
    account_name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers from the outermost to the one this belongs to
    """


    # @ApiMember(Description="The nodes; listings leave them out unless asked")
    nodes: Optional[List[FlowNode]] = None
    """
    The nodes; listings leave them out unless asked
    """


    # @ApiMember(Description="The values the flow takes and gives")
    parameters: Optional[List[FlowParameter]] = None
    """
    The values the flow takes and gives
    """


    # @ApiMember(Description="Where the flow ends")
    exits: Optional[List[FlowExit]] = None
    """
    Where the flow ends
    """


    # @ApiMember(Description="Designer layout data")
    ui: Optional[FlowUI] = None
    """
    Designer layout data
    """


    # @ApiMember(Description="The tags of the flow")
    tags: Optional[List[Tag]] = None
    """
    The tags of the flow
    """


    # @ApiMember(Description="How many nodes the flow has")
    node_count: int = 0
    """
    How many nodes the flow has
    """


# @Api(Description="Flows and the custom fields they use")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PackageInfo:
    """
    Flows and the custom fields they use
    """

    # @ApiMember(Description="The flows")
    flows: Optional[List[FlowInfo]] = None
    """
    The flows
    """


    # @ApiMember(Description="The custom fields of customers that the flows use")
    customer_fields: Optional[List[CustomerDataField]] = None
    """
    The custom fields of customers that the flows use
    """


    # @ApiMember(Description="The custom fields of endpoints that the flows use")
    endpoint_fields: Optional[List[EndpointDataField]] = None
    """
    The custom fields of endpoints that the flows use
    """


    # @ApiMember(Description="The custom fields of the account that the flows use")
    system_fields: Optional[List[SystemSettingsField]] = None
    """
    The custom fields of the account that the flows use
    """


# @Api(Description="A kind of node that a flow can use")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AvailableFlowNode(FlowNodeSpec):
    """
    A kind of node that a flow can use
    """

    # @ApiMember(Description="The channels it makes sense on")
    channels: Optional[List[FlowChannels]] = None
    """
    The channels it makes sense on
    """


    # @ApiMember(Description="What a flow can be used for that has it")
    roles: Optional[List[FlowRoles]] = None
    """
    What a flow can be used for that has it
    """


    # @ApiMember(Description="The fields it cannot run without")
    required_fields: Optional[List[str]] = None
    """
    The fields it cannot run without
    """


# @Api(Description="Fields by the source they belong to")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetParameterFieldNamesResponse:
    """
    Fields by the source they belong to
    """

    # @ApiMember(Description="Fields of the customer")
    customer: Optional[List[GetParameterField]] = None
    """
    Fields of the customer
    """


    # @ApiMember(Description="Fields of the account")
    system: Optional[List[GetParameterField]] = None
    """
    Fields of the account
    """


    # @ApiMember(Description="Fields of the session")
    session: Optional[List[GetParameterField]] = None
    """
    Fields of the session
    """


    # @ApiMember(Description="Fields of the endpoint")
    endpoint: Optional[List[GetParameterField]] = None
    """
    Fields of the endpoint
    """


    # @ApiMember(Description="Fields of the user")
    user: Optional[List[GetParameterField]] = None
    """
    Fields of the user
    """


# @Api(Description="What became of a package, or would")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PackageImportInfo:
    """
    What became of a package, or would
    """

    # @ApiMember(Description="Whether it was imported; false for a preflight")
    is_imported: bool = False
    """
    Whether it was imported; false for a preflight
    """


    # @ApiMember(Description="The flows")
    flows: Optional[List[PackageFlow]] = None
    """
    The flows
    """


    # @ApiMember(Description="The custom fields")
    fields: Optional[List[PackageFieldInfo]] = None
    """
    The custom fields
    """


    # @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    resources: Optional[List[PackageResource]] = None
    """
    What flows belong to, are tagged with, and name as it is
    """


    # @ApiMember(Description="What is in the way; nothing is imported while there is something")
    conflicts: Optional[List[PackageConflict]] = None
    """
    What is in the way; nothing is imported while there is something
    """


    # @ApiMember(Description="The IDs in the package and the IDs in the account")
    resource_map: Optional[Dict[str, str]] = None
    """
    The IDs in the package and the IDs in the account
    """


# @Api(Description="A state that a flow had, kept as it was")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowRevisionInfo:
    """
    A state that a flow had, kept as it was
    """

    # @ApiMember(Description="The ID of the revision")
    id: Optional[str] = None
    """
    The ID of the revision
    """


    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="Counts the states of the flow from 1")
    number: int = 0
    """
    Counts the states of the flow from 1
    """


    # @ApiMember(Description="The date of the change that made it")
    date_created: Optional[str] = None
    """
    The date of the change that made it
    """


    # @ApiMember(Description="Who made the change")
    created_by: Optional[str] = None
    """
    Who made the change
    """


    # @ApiMember(Description="Why the change was made, as who made it says")
    comment: Optional[str] = None
    """
    Why the change was made, as who made it says
    """


    # @ApiMember(Description="The operation that made the change")
    action: Optional[str] = None
    """
    The operation that made the change
    """


    # @ApiMember(Description="The members of the flow that the change was about")
    members: Optional[List[str]] = None
    """
    The members of the flow that the change was about
    """


    # @ApiMember(Description="How many nodes the flow had")
    node_count: int = 0
    """
    How many nodes the flow had
    """


    # @ApiMember(Description="The flow as it was; listings leave it out")
    flow: Optional[FlowInfo] = None
    """
    The flow as it was; listings leave it out
    """


# @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowDiff:
    """
    What differs between two states of a flow; nothing is listed that only moved or got another ID
    """

    # @ApiMember(Description="The number of the revision compared with")
    from_: int = field(metadata=config(field_name='from'), default=0)
    """
    The number of the revision compared with
    """


    # @ApiMember(Description="The number of the revision that is compared")
    to: int = 0
    """
    The number of the revision that is compared
    """


    # @ApiMember(Description="Name, roles, texts, customer and tags")
    members: Optional[List[FlowMemberChange]] = None
    """
    Name, roles, texts, customer and tags
    """


    # @ApiMember(Description="The nodes")
    nodes: Optional[List[FlowNodeChange]] = None
    """
    The nodes
    """


    # @ApiMember(Description="Where nodes lead")
    transitions: Optional[List[FlowTransitionChange]] = None
    """
    Where nodes lead
    """


    # @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    node_parameters: Optional[List[FlowNodeParameterChange]] = None
    """
    The parameters of nodes, with those inside of lists and structs, but no transitions
    """


    # @ApiMember(Description="The values the flow takes and gives")
    parameters: Optional[List[FlowParameterChange]] = None
    """
    The values the flow takes and gives
    """


    # @ApiMember(Description="Where the flow ends")
    exits: Optional[List[FlowExitChange]] = None
    """
    Where the flow ends
    """


    # @ApiMember(Description="Whether the layout in the designer differs")
    is_layout_changed: bool = False
    """
    Whether the layout in the designer differs
    """


# @Api(Description="A connection to an outside system")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class IntegrationInfo(EntityInfo):
    """
    A connection to an outside system
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    customer_name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The date of the last sync")
    date_last_sync: Optional[str] = None
    """
    The date of the last sync
    """


    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customers from the outermost to the one this belongs to
    """


    # @ApiMember(Description="The name of the integration")
    name: Optional[str] = None
    """
    The name of the integration
    """


    # @ApiMember(Description="Create customers and users while syncing")
    automatically_create_customers: bool = False
    """
    Create customers and users while syncing
    """


    # @ApiMember(Description="The outside system")
    type: Optional[IntegrationTypes] = None
    """
    The outside system
    """


    # @ApiMember(Description="The state of the connection")
    status: Optional[IntegrationStatuses] = None
    """
    The state of the connection
    """


    # @ApiMember(Description="What the status means")
    status_message: Optional[str] = None
    """
    What the status means
    """


    # @ApiMember(Description="The shape of the settings")
    settings_data_type: Optional[DataType] = None
    """
    The shape of the settings
    """


    # @ApiMember(Description="The settings, in the shape given beside")
    settings: Optional[Struct] = None
    """
    The settings, in the shape given beside
    """


    # @ApiMember(Description="What the integration can do")
    features: Optional[List[IntegrationFeatures]] = None
    """
    What the integration can do
    """


    # @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    is_authorized: bool = False
    """
    Whether the outside system has authorised us (OAuth)
    """


# @Api(Description="Conversations")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListConversationsResponse:
    """
    Conversations
    """

    # @ApiMember(Description="The conversations")
    conversations: Optional[List[ConversationInfo]] = None
    """
    The conversations
    """


# @Api(Description="What became of a message that arrived for a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FlowMessageInfo:
    """
    What became of a message that arrived for a flow
    """

    # @ApiMember(Description="The ID of the session the message is part of")
    session_id: Optional[str] = None
    """
    The ID of the session the message is part of
    """


    # @ApiMember(Description="The ID of the message")
    message_id: Optional[str] = None
    """
    The ID of the message
    """


    # @ApiMember(Description="Whether the message began the session")
    is_new_session: bool = False
    """
    Whether the message began the session
    """


    # @ApiMember(Description="Whether a flow has taken the message up")
    is_handled: bool = False
    """
    Whether a flow has taken the message up
    """


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SessionInfo(EntityInfo):
    # @ApiMember(Description="The state of the session")
    dial_state: Optional[SessionDialState] = None
    """
    The state of the session
    """


    # @ApiMember(Description="The call state of the session")
    call_state: Optional[SessionCallState] = None
    """
    The call state of the session
    """


    # @ApiMember(Description="The queue state of the session")
    queue_state: Optional[SessionQueueStates] = None
    """
    The queue state of the session
    """


    # @ApiMember(Description="The ID of the account associated with the flow")
    account_id: Optional[str] = None
    """
    The ID of the account associated with the flow
    """


    # @ApiMember(Description="The name of the account associated with the session")
    account_name: Optional[str] = None
    """
    The name of the account associated with the session
    """


    # @ApiMember(Description="The ID of the customer this session is associated with")
    customer_id: Optional[str] = None
    """
    The ID of the customer this session is associated with
    """


    # @ApiMember(Description="The customer breadcrumb this session is associated with")
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """
    The customer breadcrumb this session is associated with
    """


    # @ApiMember(Description="The name of the customer this session is associated with")
    customer_name: Optional[str] = None
    """
    The name of the customer this session is associated with
    """


    # @ApiMember(Description="The ID of the endpoint associated with this session")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint associated with this session
    """


    # @ApiMember(Description="The name of the endpoint associated with this session")
    endpoint_name: Optional[str] = None
    """
    The name of the endpoint associated with this session
    """


    # @ApiMember(Description="The date the call completed")
    date_completed: Optional[str] = None
    """
    The date the call completed
    """


    # @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    destination: Optional[str] = None
    """
    The destination of the session (e.g. what was entered into the Dial box)
    """


    # @ApiMember(Description="The to address if any")
    to_address: Optional[str] = None
    """
    The to address if any
    """


    # @ApiMember(Description="The from address if any")
    from_address: Optional[str] = None
    """
    The from address if any
    """


    # @ApiMember(Description="The from name if any")
    from_name: Optional[str] = None
    """
    The from name if any
    """


    # @ApiMember(Description="Answered by name (if any)")
    answered_by_name: Optional[str] = None
    """
    Answered by name (if any)
    """


    # @ApiMember(Description="The ID of the queue member assigned to this call")
    queue_member_id: Optional[str] = None
    """
    The ID of the queue member assigned to this call
    """


    # @ApiMember(Description="The flow channel")
    channel: Optional[FlowChannels] = None
    """
    The flow channel
    """


    # @ApiMember(Description="Has the session ended")
    ended: bool = False
    """
    Has the session ended
    """


    # @ApiMember(Description="The outcome of the call")
    outcome: Optional[str] = None
    """
    The outcome of the call
    """


    # @ApiMember(Description="The twilio Call SID of this session")
    call_sid: Optional[str] = None
    """
    The twilio Call SID of this session
    """


    # @ApiMember(Description="Any console data for this session")
    console_data: Optional[str] = None
    """
    Any console data for this session
    """


    # @ApiMember(Description="The name of the hold queue for this call")
    hold_queue_name: Optional[str] = None
    """
    The name of the hold queue for this call
    """


    # @ApiMember(Description="The user ID who put this call on hold")
    held_by_user_id: Optional[str] = None
    """
    The user ID who put this call on hold
    """


    # @ApiMember(Description="The reason for the hold")
    hold_reason: Optional[SessionHoldReasons] = None
    """
    The reason for the hold
    """


    # @ApiMember(Description="The SID of the conference if in a conference call")
    conference_sid: Optional[str] = None
    """
    The SID of the conference if in a conference call
    """


    # @ApiMember(Description="The display name for this session")
    display_name: Optional[str] = None
    """
    The display name for this session
    """


    # @ApiMember(Description="The log entries for this session")
    log: Optional[List[SessionLogInfo]] = None
    """
    The log entries for this session
    """


    # @ApiMember(Description="The members of this session")
    members: Optional[List[SessionMemberInfo]] = None
    """
    The members of this session
    """


    # @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    callback_number: Optional[str] = None
    """
    The callback number (typically used for SIP to User calls)
    """


    # @ApiMember(Description="The ID of the endpoint that answered")
    answered_by_id: Optional[str] = None
    """
    The ID of the endpoint that answered
    """


    # @ApiMember(Description="Is this session incoming or outgoing?")
    direction: Optional[SessionDirections] = None
    """
    Is this session incoming or outgoing?
    """


    # @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    from_phone_number: Optional[str] = None
    """
    The phone number that this session is coming from (used with SMS chats)
    """


    # @ApiMember(Description="The Call SID of the most recently added conference participant")
    most_recent_participant_call_sid: Optional[str] = None
    """
    The Call SID of the most recently added conference participant
    """


    # @ApiMember(Description="Was this session missed?")
    was_missed: bool = False
    """
    Was this session missed?
    """


    # @ApiMember(Description="The ring queue that the call is currently in")
    ring_queue_id: Optional[str] = None
    """
    The ring queue that the call is currently in
    """


# @Api(Description="What the home page of the portal shows")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppHomeInformation:
    """
    What the home page of the portal shows
    """

    # @ApiMember(Description="Whether the customer comes from HostedSuite")
    is_hosted_suite_customer: bool = False
    """
    Whether the customer comes from HostedSuite
    """


    # @ApiMember(Description="Recent conversations")
    conversations: Optional[List[ConversationInfo]] = None
    """
    Recent conversations
    """


    # @ApiMember(Description="Recent sessions")
    calls: Optional[List[SessionInfo]] = None
    """
    Recent sessions
    """


    # @ApiMember(Description="Figures on calls for the home page")
    call_metrics: Optional[List[AppHomeCallMetric]] = None
    """
    Figures on calls for the home page
    """


    # @ApiMember(Description="Voice messages")
    voicemail: Optional[List[FileInfo]] = None
    """
    Voice messages
    """


    # @ApiMember(Description="Completed forms")
    forms: Optional[List[HostedSuiteCompletedForm]] = None
    """
    Completed forms
    """


# @Api(Description="Settings of the account, as the portal sees them")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppSystemSettingsInfo:
    """
    Settings of the account, as the portal sees them
    """

    # @ApiMember(Description="The custom fields of endpoints")
    endpoint_fields: Optional[List[EndpointDataField]] = None
    """
    The custom fields of endpoints
    """


    # @ApiMember(Description="Whether the customer comes from HostedSuite")
    is_hosted_suite_customer: bool = False
    """
    Whether the customer comes from HostedSuite
    """


    # @ApiMember(Description="The time zone of the customer")
    customer_time_zone_id: Optional[str] = None
    """
    The time zone of the customer
    """


# @Api(Description="A device that gets push notifications")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeviceTokenInfo:
    """
    A device that gets push notifications
    """

    # @ApiMember(Description="The type of the device")
    device_type: Optional[DeviceTypes] = None
    """
    The type of the device
    """


    # @ApiMember(Description="The push token")
    token: Optional[str] = None
    """
    The push token
    """


# @Api(Description="A report: how far it is and where the workbook is")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ReportInfo:
    """
    A report: how far it is and where the workbook is
    """

    # @ApiMember(Description="The ID of the report")
    id: Optional[str] = None
    """
    The ID of the report
    """


    # @ApiMember(Description="The name of the report")
    name: Optional[str] = None
    """
    The name of the report
    """


    # @ApiMember(Description="How far the report is")
    status: Optional[ReportStatuses] = None
    """
    How far the report is
    """


    # @ApiMember(Description="What the status means")
    status_message: Optional[str] = None
    """
    What the status means
    """


    # @ApiMember(Description="The date the report was requested")
    date_created: Optional[str] = None
    """
    The date the report was requested
    """


    # @ApiMember(Description="The date the status last changed")
    date_updated: Optional[str] = None
    """
    The date the status last changed
    """


    # @ApiMember(Description="Where the workbook is, once completed")
    download_link: Optional[str] = None
    """
    Where the workbook is, once completed
    """


    # @ApiMember(Description="The ID of the job that makes the report")
    job_id: Optional[str] = None
    """
    The ID of the job that makes the report
    """


    # @ApiMember(Description="The address that gets a mail when done")
    email_address_to_notify: Optional[str] = None
    """
    The address that gets a mail when done
    """


    # @ApiMember(Description="The server that makes the report")
    server: Optional[str] = None
    """
    The server that makes the report
    """


# @Api(Description="Reports")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListReportsResponse:
    """
    Reports
    """

    # @ApiMember(Description="The reports")
    reports: Optional[List[ReportInfo]] = None
    """
    The reports
    """


# @Api(Description="Calls in progress")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetActiveCallsResponse:
    """
    Calls in progress
    """

    # @ApiMember(Description="The calls in progress, as the carrier describes them")
    calls: Optional[List[Object]] = None
    """
    The calls in progress, as the carrier describes them
    """


# @Api(Description="Sessions")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMySessionsResponse:
    """
    Sessions
    """

    # @ApiMember(Description="The active sessions")
    sessions: Optional[List[SessionInfo]] = None
    """
    The active sessions
    """


# @Api(Description="Settings of the whole installation: what accounts begin with")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GlobalSettingsInfo:
    """
    Settings of the whole installation: what accounts begin with
    """

    # @ApiMember(Description="Documentation text that accounts begin with")
    documentation: Optional[str] = None
    """
    Documentation text that accounts begin with
    """


    # @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    recording_retention_days: int = 0
    """
    For how many days recordings are kept; 0 is for ever
    """


    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enable_sip_refer: bool = False
    """
    Whether calls may be transferred with SIP REFER
    """


    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    auto_agent_logoff_seconds: int = 0
    """
    Idle time in seconds before a not-ready agent is logged off; 0 is never
    """


    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    default_sip_region: Optional[TwilioSipRegions] = None
    """
    The region of the carrier through which SIP calls go
    """


    # @ApiMember(Description="The date of the last change")
    date_last_modified: Optional[str] = None
    """
    The date of the last change
    """


    # @ApiMember(Description="The user who made the last change")
    last_modified_by: Optional[str] = None
    """
    The user who made the last change
    """


# @Api(Description="Settings of an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SystemSettingsInfo(EntityInfo):
    """
    Settings of an account
    """

    # @ApiMember(Description="Whether the test clock is used")
    override_system_time: bool = False
    """
    Whether the test clock is used
    """


    # @ApiMember(Description="The time zone of the test clock")
    override_system_time_zone_id: Optional[str] = None
    """
    The time zone of the test clock
    """


    # @ApiMember(Description="The time of the test clock (ISO 8601)")
    override_system_date_time: Optional[str] = None
    """
    The time of the test clock (ISO 8601)
    """


    # @ApiMember(Description="The custom fields of the account")
    system_fields: Optional[List[SystemSettingsField]] = None
    """
    The custom fields of the account
    """


    # @ApiMember(Description="The custom fields of customers")
    customer_fields: Optional[List[CustomerDataField]] = None
    """
    The custom fields of customers
    """


    # @ApiMember(Description="The custom fields of endpoints")
    endpoint_fields: Optional[List[EndpointDataField]] = None
    """
    The custom fields of endpoints
    """


    # @ApiMember(Description="The email accounts")
    email_accounts: Optional[List[EmailAccount]] = None
    """
    The email accounts
    """


    # @ApiMember(Description="The tags of the account")
    tags: Optional[List[Tag]] = None
    """
    The tags of the account
    """


    # @ApiMember(Description="Documentation text of the account")
    documentation: Optional[str] = None
    """
    Documentation text of the account
    """


    # @ApiMember(Description="For how many days recordings are kept")
    recording_retention_days: int = 0
    """
    For how many days recordings are kept
    """


    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enable_sip_refer: bool = False
    """
    Whether calls may be transferred with SIP REFER
    """


    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    auto_agent_logoff_seconds: int = 0
    """
    Idle time in seconds before a not-ready agent is logged off
    """


    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    default_sip_region: Optional[TwilioSipRegions] = None
    """
    The region of the carrier through which SIP calls go
    """


# @Api(Description="What may be dialed in one country")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DialingPermissionsInfo:
    """
    What may be dialed in one country
    """

    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_code: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


    # @ApiMember(Description="The name of the country")
    name: Optional[str] = None
    """
    The name of the country
    """


    # @ApiMember(Description="Whether ordinary numbers may be dialed")
    low_risk_numbers_enabled: bool = False
    """
    Whether ordinary numbers may be dialed
    """


    # @ApiMember(Description="Whether high-risk special numbers may be dialed")
    high_risk_special_numbers_enabled: bool = False
    """
    Whether high-risk special numbers may be dialed
    """


    # @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    high_risk_tollfraud_numbers_enabled: bool = False
    """
    Whether numbers prone to toll fraud may be dialed
    """


# @Route("/accounts/{accountId}/check", "POST")
# @Api(Description="Run server-side checks on an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CheckAccount(IReturn[CheckAccountResponse], IPost):
    """
    Run server-side checks on an account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/accounts/{accountId}", "DELETE")
# @Api(Description="Delete an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteAccount(IReturnVoid, IDelete):
    """
    Delete an account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/accounts/{accountId}", "GET")
# @Api(Description="One account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAccount(IReturn[AccountInfo], IGet):
    """
    One account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/accounts", "GET")
# @Api(Description="Accounts, filtered by name")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListAccounts(ListRequest[AccountInfo], IReturn[ListResponse[AccountInfo]]):
    """
    Accounts, filtered by name
    """

    # @ApiMember(Description="Filter by account name (contains match)")
    name_filter: Optional[str] = None
    """
    Filter by account name (contains match)
    """


# @Route("/accounts", "POST")
# @Api(Description="Create an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewAccount(IReturn[AccountInfo], IPost):
    """
    Create an account
    """

    # @ApiMember(Description="The name of the account")
    name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The carrier account ID when the tenant brings its own")
    twilio_account_sid: Optional[str] = None
    """
    The carrier account ID when the tenant brings its own
    """


    # @ApiMember(Description="The carrier token when the tenant brings its own")
    twilio_auth_token: Optional[str] = None
    """
    The carrier token when the tenant brings its own
    """


    # @ApiMember(Description="The ID of the account it belongs to")
    parent_account_id: Optional[str] = None
    """
    The ID of the account it belongs to
    """


# @Route("/accounts/{accountId}", "PATCH")
# @Api(Description="Change an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchAccount(IReturn[AccountInfo], IPatch):
    """
    Change an account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the account")
    name: Optional[str] = None
    """
    The name of the account
    """


    # @ApiMember(Description="The max number of phone numbers the account can have")
    max_phone_numbers: Optional[int] = None
    """
    The max number of phone numbers the account can have
    """


    # @ApiMember(Description="The ID of the logo file")
    logo_id: Optional[str] = None
    """
    The ID of the logo file
    """


    # @ApiMember(Description="TrustHub Profile Sid")
    trust_hub_profile_sid: Optional[str] = None
    """
    TrustHub Profile Sid
    """


    # @ApiMember(Description="The billing settings")
    billing_settings: Optional[BillingSettings] = None
    """
    The billing settings
    """


# @Route("/accounts/{accountId}/tokens", "POST")
# @Api(Description="Issue new tokens for an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RegenerateAccountTokens(IReturnVoid, IPost):
    """
    Issue new tokens for an account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/addresses/{addressId}", "POST")
# @Api(Description="Change an emergency-calling address")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchAddress(IReturn[AddressInfo], IPost):
    """
    Change an emergency-calling address
    """

    # @ApiMember(Description="The account the address belongs to")
    account_id: Optional[str] = None
    """
    The account the address belongs to
    """


    # @ApiMember(Description="The ID of the address")
    address_id: Optional[str] = None
    """
    The ID of the address
    """


    # @ApiMember(Description="A name to recognise it by")
    friendly_name: Optional[str] = None
    """
    A name to recognise it by
    """


    # @ApiMember(Description="Whether emergency calls may use the address")
    emergency_enabled: bool = False
    """
    Whether emergency calls may use the address
    """


    # @ApiMember(Description="The name of the person or company at the address")
    customer_name: Optional[str] = None
    """
    The name of the person or company at the address
    """


    # @ApiMember(Description="The street")
    street: Optional[str] = None
    """
    The street
    """


    # @ApiMember(Description="The city")
    city: Optional[str] = None
    """
    The city
    """


    # @ApiMember(Description="The state or province")
    region: Optional[str] = None
    """
    The state or province
    """


    # @ApiMember(Description="The postal code")
    postal_code: Optional[str] = None
    """
    The postal code
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_country: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


# @Route("/addresses/{addressId}", "DELETE")
# @Api(Description="Delete an emergency-calling address")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteAddress(IReturnVoid, IDelete):
    """
    Delete an emergency-calling address
    """

    # @ApiMember(Description="The ID of the address")
    address_id: Optional[str] = None
    """
    The ID of the address
    """


# @Route("/addresses", "GET")
# @Api(Description="Emergency-calling addresses")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListAddresses(ListRequest[AddressInfo], IReturn[ListResponse[AddressInfo]]):
    """
    Emergency-calling addresses
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Filter by name, company, street or city (contains match)")
    filter: Optional[str] = None
    """
    Filter by name, company, street or city (contains match)
    """


# @Route("/addresses", "POST")
# @Api(Description="Add an emergency-calling address")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewAddress(IReturn[AddressInfo], IPost):
    """
    Add an emergency-calling address
    """

    # @ApiMember(Description="The account the address belongs to")
    account_id: Optional[str] = None
    """
    The account the address belongs to
    """


    # @ApiMember(Description="A name to recognise it by")
    friendly_name: Optional[str] = None
    """
    A name to recognise it by
    """


    # @ApiMember(Description="Whether emergency calls may use the address")
    emergency_enabled: bool = False
    """
    Whether emergency calls may use the address
    """


    # @ApiMember(Description="The name of the person or company at the address")
    customer_name: Optional[str] = None
    """
    The name of the person or company at the address
    """


    # @ApiMember(Description="The street")
    street: Optional[str] = None
    """
    The street
    """


    # @ApiMember(Description="The city")
    city: Optional[str] = None
    """
    The city
    """


    # @ApiMember(Description="The state or province")
    region: Optional[str] = None
    """
    The state or province
    """


    # @ApiMember(Description="The postal code")
    postal_code: Optional[str] = None
    """
    The postal code
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_country: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


# @Route("/ai/sessions/{sessionId}/apply", "POST")
# @Api(Description="Apply every queued change of an AI session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ApplyAISession(IReturn[AISessionDetail], IPost):
    """
    Apply every queued change of an AI session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/ai/sessions/{sessionId}/actions", "DELETE")
# @Api(Description="Drop every queued action")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ClearAISessionActions(IReturn[AISessionDetail], IDelete):
    """
    Drop every queued action
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/ai/sessions/{sessionId}", "DELETE")
# @Api(Description="Delete an AI session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteAISession(IReturnVoid, IDelete):
    """
    Delete an AI session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
# @Api(Description="Drop one queued action")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteAISessionAction(IReturn[AISessionDetail], IDelete):
    """
    Drop one queued action
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The ID of the queued action")
    action_id: Optional[str] = None
    """
    The ID of the queued action
    """


# @Route("/ai/sessions/{sessionId}", "GET")
# @Api(Description="One AI session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAISession(IReturn[AISessionDetail], IGet):
    """
    One AI session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/ai/usage")
# @Api(Description="AI minutes per account and per customer over a date range")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAIUsage(IReturn[AIUsage], IGet):
    """
    AI minutes per account and per customer over a date range
    """

    # @ApiMember(Description="The account; none means every account")
    account_id: Optional[str] = None
    """
    The account; none means every account
    """


    # @ApiMember(Description="The customer; none means every customer of the accounts considered")
    customer_id: Optional[str] = None
    """
    The customer; none means every customer of the accounts considered
    """


    # @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day of the range (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day of the range (YYYY-MM-DD)
    """


# @Route("/ai/sessions", "GET")
# @Api(Description="Retrieve AI sessions")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListAISessions(ListRequest[AISessionInfo], IReturn[ListResponse[AISessionInfo]]):
    """
    Retrieve AI sessions
    """

    # @ApiMember(Description="Filter by accounts")
    account_ids: Optional[List[str]] = None
    """
    Filter by accounts
    """


# @Route("/ai/sessions", "POST")
# @Api(Description="Creates a new session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewAISession(IReturn[AISessionInfo], IPost):
    """
    Creates a new session
    """

    # @ApiMember(Description="The account ID to associate this session with")
    account_id: Optional[str] = None
    """
    The account ID to associate this session with
    """


    # @ApiMember(Description="The purpose for this session")
    purpose: Optional[str] = None
    """
    The purpose for this session
    """


# @Route("/ai/sessions/{sessionId}", "PATCH")
# @Api(Description="Change the purpose of an AI session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchAISession(IReturn[AISessionInfo], IPatch):
    """
    Change the purpose of an AI session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The purpose for this AI session")
    purpose: Optional[str] = None
    """
    The purpose for this AI session
    """


# @Route("/app/file", "POST")
# @Api(Description="Create a file from the body or a multipart form")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppUploadFile(IReturn[FileInfo], IPost):
    """
    Create a file from the body or a multipart form
    """

    # @ApiMember(Description="The name of the file")
    file_name: Optional[str] = None
    """
    The name of the file
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


# @Route("/endpoints/app/config", "GET")
# @Api(Description="Configuration and access token for a user's app")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetEndpointAppConfig(IReturn[EndpointAppConfig], IGet):
    """
    Configuration and access token for a user's app
    """

    # @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint; must be a user endpoint
    """


    # @ApiMember(Description="The email address of the user, used when endpointId is absent")
    endpoint_email_address: Optional[str] = None
    """
    The email address of the user, used when endpointId is absent
    """


    # @ApiMember(Description="The type of the device")
    device_type: Optional[DeviceTypes] = None
    """
    The type of the device
    """


    # @ApiMember(Description="The carrier's ID of the push credentials")
    push_credential_sid: Optional[str] = None
    """
    The carrier's ID of the push credentials
    """


    # @ApiMember(Description="The carrier's ID of the voice application")
    application_sid: Optional[str] = None
    """
    The carrier's ID of the voice application
    """


    # @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    sandbox: bool = False
    """
    Whether to use the sandbox for iOS push notifications
    """


# @Route("/app/files", "GET")
# @Api(Description="Files of the signed-in user")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMyFiles(IReturn[GetMyFilesResponse], IGet):
    """
    Files of the signed-in user
    """

    # @ApiMember(Description="Only files of these types")
    file_types: Optional[List[FileTypes]] = None
    """
    Only files of these types
    """


# @Route("/app/settings-objects", "GET")
# @Api(Description="Everything the signed-in user may configure")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListSettingsObjects(IReturn[ListSettingsObjectsResponse], IGet):
    """
    Everything the signed-in user may configure
    """
    pass


# @Route("/app/files", "POST")
# @Api(Description="Upload a file from the app")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UploadFile(IReturn[FileInfo], IPost):
    """
    Upload a file from the app
    """

    # @ApiMember(Description="The bytes of the file")
    data: Optional[bytes] = None
    """
    The bytes of the file
    """


    # @ApiMember(Description="The name of the file")
    file_name: Optional[str] = None
    """
    The name of the file
    """


    # @ApiMember(Description="The content type")
    content_type: Optional[str] = None
    """
    The content type
    """


    # @ApiMember(Description="Whether to convert the sound to WAV")
    convert_to_wav: bool = False
    """
    Whether to convert the sound to WAV
    """


# @Route("/auth/status", "GET")
# @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAuthStatus(IReturn[UserInfo], IGet):
    """
    Who the caller is signed in as; answers an unauthenticated shape when nobody is
    """
    pass


# @Route("/billing/calls", "GET")
# @Api(Description="Raw carrier call records of an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListCalls(IReturn[List[Object]], IGet):
    """
    Raw carrier call records of an account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


# @Route("/billing/usage", "GET")
# @Api(Description="Carrier usage totals by category over a date range")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListUsageRecords(IReturn[List[UsageRecordInfo]], IGet):
    """
    Carrier usage totals by category over a date range
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


# @Route("/nodes/cogito/webhook/{accountId}")
# @Api(Description="Inbound hook of the AI telephony provider")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CogitoWebhookRequest(IReturnVoid, IPost):
    """
    Inbound hook of the AI telephony provider
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The type of event")
    type: Optional[str] = None
    """
    The type of event
    """


    # @ApiMember(Description="The phone numbers concerned")
    phone_numbers: Optional[List[str]] = None
    """
    The phone numbers concerned
    """


    # @ApiMember(Description="The role of the speaker")
    role: Optional[str] = None
    """
    The role of the speaker
    """


    # @ApiMember(Description="What was said")
    content: Optional[str] = None
    """
    What was said
    """


# @Route("/nodes/live-answer/callback")
# @Api(Description="Completion hook of the answering service")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class LiveAnswerCallback(IReturn[bytes], IPost):
    """
    Completion hook of the answering service
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The ID of the node")
    node_id: Optional[str] = None
    """
    The ID of the node
    """


    # @ApiMember(Description="The client of the answering service")
    client_id: Optional[str] = None
    """
    The client of the answering service
    """


    # @ApiMember(Description="The ID of the conversation")
    conversation_id: Optional[str] = None
    """
    The ID of the conversation
    """


    # @ApiMember(Description="The AI minutes the conversation took")
    ai_minutes: int = 0
    """
    The AI minutes the conversation took
    """


    # @ApiMember(Description="The address of the caller")
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """
    The address of the caller
    """


    # @ApiMember(Description="The address that was called")
    to: Optional[str] = None
    """
    The address that was called
    """


    # @ApiMember(Description="What was said")
    transcript: Optional[List[LiveAnswerCallbackTranscriptMessage]] = None
    """
    What was said
    """


    # @ApiMember(Description="The moment the conversation started")
    start_date: datetime.datetime = datetime.datetime(1, 1, 1)
    """
    The moment the conversation started
    """


    # @ApiMember(Description="The moment the conversation ended")
    end_date: datetime.datetime = datetime.datetime(1, 1, 1)
    """
    The moment the conversation ended
    """


    # @ApiMember(Description="The files that came with the conversation")
    attachments: Optional[List[LiveAnswerCallbackAttachment]] = None
    """
    The files that came with the conversation
    """


    # @ApiMember(Description="Whether the conversation was completed")
    completed: Optional[str] = None
    """
    Whether the conversation was completed
    """


    # @ApiMember(Description="The URL of the recording of the call")
    call_recording_url: Optional[str] = None
    """
    The URL of the recording of the call
    """


# @Route("/sessions/outgoing/callback")
# @Api(Description="Carrier hook of an outgoing session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewOutgoingSessionCallback(TwilioRequestBase, IReturn[bytes], IPost):
    """
    Carrier hook of an outgoing session
    """
    pass


# @Route("/flows/start")
# @Api(Description="Internal route that runs a flow as a node of another flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class StartFlow(IReturn[bytes], IPost):
    """
    Internal route that runs a flow as a node of another flow
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


# @Route("/app/contacts", "GET")
# @Api(Description="Contacts of the signed-in user")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMyContacts(IReturn[GetMyContactsResponse], IGet):
    """
    Contacts of the signed-in user
    """
    pass


# @Route("/customers/{customerId}", "DELETE")
# @Api(Description="Delete a customer")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteCustomer(IReturnVoid, IDelete):
    """
    Delete a customer
    """

    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


# @Route("/customers/{customerId}", "GET")
# @Api(Description="One customer")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetCustomer(IReturn[CustomerInfo], IGet):
    """
    One customer
    """

    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


# @Route("/customers/{customerId}/inherited-schedule", "GET")
# @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
# @Api(Description="Schedule a customer or endpoint takes from above")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetInheritedSchedule(IReturn[Schedule], IGet):
    """
    Schedule a customer or endpoint takes from above
    """

    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


# @Route("/customers", "GET")
# @Api(Description="Customers")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListCustomers(ListRequest[CustomerInfo], IReturn[ListResponse[CustomerInfo]]):
    """
    Customers
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Filter by name (contains match)")
    name_filter: Optional[str] = None
    """
    Filter by name (contains match)
    """


    # @ApiMember(Description="Only customers below these")
    parent_customer_ids: Optional[List[str]] = None
    """
    Only customers below these
    """


    # @ApiMember(Description="Direct children only")
    shallow_parent: bool = False
    """
    Direct children only
    """


    # @ApiMember(Description="Only those with all of these tags")
    tag_ids: Optional[List[str]] = None
    """
    Only those with all of these tags
    """


# @Route("/customers", "POST")
# @Api(Description="Create a customer")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewCustomer(IReturn[CustomerInfo], IPost):
    """
    Create a customer
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the customer")
    name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The ID of the customer above")
    parent_customer_id: Optional[str] = None
    """
    The ID of the customer above
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


# @Route("/customers/{customerId}", "PATCH")
# @Api(Description="Change a customer")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchCustomer(IReturn[CustomerInfo], IPatch):
    """
    Change a customer
    """

    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the customer")
    name: Optional[str] = None
    """
    The name of the customer
    """


    # @ApiMember(Description="The ID of the customer above")
    parent_customer_id: Optional[str] = None
    """
    The ID of the customer above
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="The IDs of the tags, replacing those there are")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags, replacing those there are
    """


    # @ApiMember(Description="The schedule, replaced whole")
    schedule: Optional[Schedule] = None
    """
    The schedule, replaced whole
    """


    # @ApiMember(Description="Otherwise billing settings come from the parent")
    override_billing_settings: Optional[bool] = None
    """
    Otherwise billing settings come from the parent
    """


    # @ApiMember(Description="The billing settings")
    billing_settings: Optional[BillingSettings] = None
    """
    The billing settings
    """


    # @ApiMember(Description="Otherwise app settings come from the parent")
    override_app_settings: Optional[bool] = None
    """
    Otherwise app settings come from the parent
    """


    # @ApiMember(Description="The settings of the app and the portal")
    app_settings: Optional[AppSettings] = None
    """
    The settings of the app and the portal
    """


# @Route("/customers/{customerId}/staging", "POST")
# @Api(Description="Route a customer's numbers to the staging server or back")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SetCustomerStagingMode(IReturn[CustomerInfo], IPost):
    """
    Route a customer's numbers to the staging server or back
    """

    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="Staging rather than production")
    is_staging: bool = False
    """
    Staging rather than production
    """


# @Route("/customers/{customerId}/test-schedule", "POST")
# @Route("/endpoints/{endpointId}/test-schedule", "POST")
# @Api(Description="Say which state a schedule yields at a moment")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class TestSchedule(IReturn[TestScheduleResponse], IPost):
    """
    Say which state a schedule yields at a moment
    """

    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The schedule to test; none tests the saved one")
    schedule: Optional[Schedule] = None
    """
    The schedule to test; none tests the saved one
    """


    # @ApiMember(Description="The moment to test (ISO 8601)")
    date_time: Optional[str] = None
    """
    The moment to test (ISO 8601)
    """


# @Route("/endpoints/{endpointId}", "DELETE")
# @Api(Description="Delete an endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteEndpoint(IReturnVoid, IDelete):
    """
    Delete an endpoint
    """

    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


# @Route("/endpoints/duplicates", "GET")
# @Api(Description="Values shared by several endpoints in one custom field")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FindDuplicateEndpoints(IReturn[ListResponse[DuplicateEndpoints]], IGet):
    """
    Values shared by several endpoints in one custom field
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The custom field to compare")
    endpoint_field_name: Optional[str] = None
    """
    The custom field to compare
    """


# @Route("/endpoints/{endpointId}", "GET")
# @Api(Description="One endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetEndpoint(IReturn[EndpointInfo], IGet):
    """
    One endpoint
    """

    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


# @Route("/endpoints", "GET")
# @Api(Description="Endpoints of every type")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListEndpoints(ListRequest[EndpointInfo], IReturn[ListResponse[EndpointInfo]]):
    """
    Endpoints of every type
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Only those with these IDs in an outside system")
    reference_ids: Optional[List[str]] = None
    """
    Only those with these IDs in an outside system
    """


    # @ApiMember(Description="Direct customer matches only")
    shallow_parent: bool = False
    """
    Direct customer matches only
    """


    # @ApiMember(Description="Only endpoints that run one of these flows")
    flow_ids: Optional[List[str]] = None
    """
    Only endpoints that run one of these flows
    """


    # @ApiMember(Description="The schedule state in which the flow must apply")
    flow_state: Optional[str] = None
    """
    The schedule state in which the flow must apply
    """


    # @ApiMember(Description="Only those with all of these tags")
    tag_ids: Optional[List[str]] = None
    """
    Only those with all of these tags
    """


    # @ApiMember(Description="Filter by name (contains match)")
    name_filter: Optional[str] = None
    """
    Filter by name (contains match)
    """


    # @ApiMember(Description="Filter by phone number (contains match)")
    phone_number_filter: Optional[str] = None
    """
    Filter by phone number (contains match)
    """


    # @ApiMember(Description="Only this type of endpoint")
    type: Optional[EndpointTypes] = None
    """
    Only this type of endpoint
    """


    # @ApiMember(Description="Only these types of endpoint")
    types: Optional[List[EndpointTypes]] = None
    """
    Only these types of endpoint
    """


    # @ApiMember(Description="Only users with this kind of phone")
    user_mode: Optional[UserModes] = None
    """
    Only users with this kind of phone
    """


    # @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    data_filters: Optional[List[str]] = None
    """
    Filter by custom fields: entries of the form Field=Value; text only
    """


    # @ApiMember(Description="Only the endpoint with this SIP user name")
    sip_user_name: Optional[str] = None
    """
    Only the endpoint with this SIP user name
    """


    # @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    flow_parameters_filter: Optional[str] = None
    """
    Filter by the values of flow parameters (JSON struct)
    """


# @Route("/endpoints/assistant", "POST")
# @Api(Description="Create an AI assistant endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewAssistantEndpoint(IReturn[EndpointInfo], IPost):
    """
    Create an AI assistant endpoint
    """

    # @ApiMember(Description="The account the endpoint belongs to")
    account_id: Optional[str] = None
    """
    The account the endpoint belongs to
    """


    # @ApiMember(Description="The customer the endpoint belongs to")
    customer_id: Optional[str] = None
    """
    The customer the endpoint belongs to
    """


    # @ApiMember(Description="The name of the assistant")
    name: Optional[str] = None
    """
    The name of the assistant
    """


    # @ApiMember(Description="The ID of the flow it runs")
    flow_id: Optional[str] = None
    """
    The ID of the flow it runs
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="The IDs of the tags")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="The settings of the assistant")
    assistant_settings: Optional[AssistantSettings] = None
    """
    The settings of the assistant
    """


# @Route("/endpoints/email", "POST")
# @Api(Description="Create an email address endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewEmailEndpoint(IReturn[EndpointInfo], IPost):
    """
    Create an email address endpoint
    """

    # @ApiMember(Description="The account the endpoint belongs to")
    account_id: Optional[str] = None
    """
    The account the endpoint belongs to
    """


    # @ApiMember(Description="The customer the endpoint belongs to")
    customer_id: Optional[str] = None
    """
    The customer the endpoint belongs to
    """


    # @ApiMember(Description="The name of the endpoint")
    name: Optional[str] = None
    """
    The name of the endpoint
    """


    # @ApiMember(Description="The ID of the flow it runs")
    flow_id: Optional[str] = None
    """
    The ID of the flow it runs
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="The IDs of the tags")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="The email address")
    email_address: Optional[str] = None
    """
    The email address
    """


# @Route("/endpoints/sip-trunk", "POST")
# @Api(Description="Create a SIP trunk endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewSipTrunkEndpoint(IReturn[EndpointInfo], IPost):
    """
    Create a SIP trunk endpoint
    """

    # @ApiMember(Description="The account the endpoint belongs to")
    account_id: Optional[str] = None
    """
    The account the endpoint belongs to
    """


    # @ApiMember(Description="The customer the endpoint belongs to")
    customer_id: Optional[str] = None
    """
    The customer the endpoint belongs to
    """


    # @ApiMember(Description="The name of the trunk")
    name: Optional[str] = None
    """
    The name of the trunk
    """


    # @ApiMember(Description="The ID of the flow it runs")
    flow_id: Optional[str] = None
    """
    The ID of the flow it runs
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="The IDs of the tags")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="The SIP user name; made if it is left out")
    sip_user_name: Optional[str] = None
    """
    The SIP user name; made if it is left out
    """


# @Route("/endpoints/team", "POST")
# @Api(Description="Create a team endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewTeamEndpoint(IReturn[EndpointInfo], IPost):
    """
    Create a team endpoint
    """

    # @ApiMember(Description="The account the endpoint belongs to")
    account_id: Optional[str] = None
    """
    The account the endpoint belongs to
    """


    # @ApiMember(Description="The customer the endpoint belongs to")
    customer_id: Optional[str] = None
    """
    The customer the endpoint belongs to
    """


    # @ApiMember(Description="The name of the team")
    name: Optional[str] = None
    """
    The name of the team
    """


    # @ApiMember(Description="The ID of the flow it runs")
    flow_id: Optional[str] = None
    """
    The ID of the flow it runs
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="The IDs of the tags")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="The IDs of the endpoints in the team")
    team_members: Optional[List[str]] = None
    """
    The IDs of the endpoints in the team
    """


# @Route("/endpoints/users", "POST")
# @Api(Description="Create a user (soft phone, SIP device) endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewUserEndpoint(IReturn[EndpointInfo], IPost):
    """
    Create a user (soft phone, SIP device) endpoint
    """

    # @ApiMember(Description="The account the endpoint belongs to")
    account_id: Optional[str] = None
    """
    The account the endpoint belongs to
    """


    # @ApiMember(Description="The customer the endpoint belongs to")
    customer_id: Optional[str] = None
    """
    The customer the endpoint belongs to
    """


    # @ApiMember(Description="The name of the user")
    name: Optional[str] = None
    """
    The name of the user
    """


    # @ApiMember(Description="The ID of the flow it runs")
    flow_id: Optional[str] = None
    """
    The ID of the flow it runs
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="The IDs of the tags")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    user_mode: Optional[UserModes] = None
    """
    Whether the user has a soft phone or a SIP phone
    """


    # @ApiMember(Description="The first name of the user")
    user_first_name: Optional[str] = None
    """
    The first name of the user
    """


    # @ApiMember(Description="The last name of the user")
    user_last_name: Optional[str] = None
    """
    The last name of the user
    """


    # @ApiMember(Description="The email address of the user")
    user_email_address: Optional[str] = None
    """
    The email address of the user
    """


    # @ApiMember(Description="The password of the user")
    user_password: Optional[str] = None
    """
    The password of the user
    """


    # @ApiMember(Description="The SIP user name")
    sip_user_name: Optional[str] = None
    """
    The SIP user name
    """


# @Route("/endpoints/{endpointId}", "PATCH")
# @Api(Description="Change an endpoint; only members sent are touched")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchEndpoint(IReturn[EndpointInfo], IPatch):
    """
    Change an endpoint; only members sent are touched
    """

    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The name of the endpoint to show")
    display_name: Optional[str] = None
    """
    The name of the endpoint to show
    """


    # @ApiMember(Description="The name of the endpoint")
    name: Optional[str] = None
    """
    The name of the endpoint
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="ID in an outside system")
    reference_id: Optional[str] = None
    """
    ID in an outside system
    """


    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


    # @ApiMember(Description="Merge flowParams instead of replacing them")
    is_partial_flow_update: bool = False
    """
    Merge flowParams instead of replacing them
    """


    # @ApiMember(Description="A single flow or scheduled flows")
    flow_schedule: Optional[EndpointFlowSchedules] = None
    """
    A single flow or scheduled flows
    """


    # @ApiMember(Description="The schedule, replaced whole")
    schedule: Optional[Schedule] = None
    """
    The schedule, replaced whole
    """


    # @ApiMember(Description="The flow of each schedule state, replaced whole")
    scheduled_flows: Optional[List[ScheduledFlow]] = None
    """
    The flow of each schedule state, replaced whole
    """


    # @ApiMember(Description="The IDs of the tags, replacing those there are")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags, replacing those there are
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="What a portal manager may change")
    manager_access: Optional[UserManagerAccess] = None
    """
    What a portal manager may change
    """


    # @ApiMember(Description="What the login may see in the dashboard")
    dashboard_permissions: Optional[List[DashboardPermissions]] = None
    """
    What the login may see in the dashboard
    """


    # @ApiMember(Description="The settings of the app and the portal")
    app_settings: Optional[AppSettings] = None
    """
    The settings of the app and the portal
    """


    # @ApiMember(Description="The settings of the assistant")
    assistant_settings: Optional[AssistantSettings] = None
    """
    The settings of the assistant
    """


    # @ApiMember(Description="Whether text messages are off")
    disable_sms: Optional[bool] = None
    """
    Whether text messages are off
    """


    # @ApiMember(Description="Leave the number's messaging campaign alone")
    use_external10_dlc_campaign: Optional[bool] = None
    """
    Leave the number's messaging campaign alone
    """


    # @ApiMember(Description="The IDs of the users in a team, replaced whole")
    team_members: Optional[List[str]] = None
    """
    The IDs of the users in a team, replaced whole
    """


    # @ApiMember(Description="The first name of a user")
    user_first_name: Optional[str] = None
    """
    The first name of a user
    """


    # @ApiMember(Description="The last name of a user")
    user_last_name: Optional[str] = None
    """
    The last name of a user
    """


    # @ApiMember(Description="The email address of a user")
    user_email_address: Optional[str] = None
    """
    The email address of a user
    """


    # @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    user_mode: Optional[UserModes] = None
    """
    Whether a user has a soft phone or a SIP phone
    """


    # @ApiMember(Description="The SIP user name; a new one needs a new password")
    sip_user_name: Optional[str] = None
    """
    The SIP user name; a new one needs a new password
    """


    # @ApiMember(Description="The address of an email endpoint")
    email_address: Optional[str] = None
    """
    The address of an email endpoint
    """


    # @ApiMember(Description="The state of the agent, for a user")
    agent_state: Optional[AgentStates] = None
    """
    The state of the agent, for a user
    """


# @Route("/endpoints/cogito/provision", "POST")
# @Api(Description="Set up the AI telephony infrastructure of an account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ProvisionCogito(IReturnVoid, IPost):
    """
    Set up the AI telephony infrastructure of an account
    """

    # @ApiMember(Description="The account to set up")
    account_id: Optional[str] = None
    """
    The account to set up
    """


# @Route("/endpoints/sip/{endpointId}/password", "PATCH")
# @Api(Description="New SIP password for an endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RegenerateSipPassword(IReturn[EndpointInfo], IPatch):
    """
    New SIP password for an endpoint
    """

    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


# @Route("/endpoints/verify-caller-id", "POST")
# @Api(Description="Start caller-id verification")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class VerifyCallerId(IReturn[CallerIdVerification], IPost):
    """
    Start caller-id verification
    """

    # @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    endpoint_id: Optional[str] = None
    """
    The endpoint whose number is to be verified as a caller ID
    """


# @Route("/endpoints", "PATCH")
# @Api(Description="Change several endpoints alike, all or none")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchEndpoints(IReturn[ListResponse[EndpointInfo]], IPatch):
    """
    Change several endpoints alike, all or none
    """

    # @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    endpoint_ids: Optional[List[str]] = None
    """
    The IDs of the endpoints, at most 1,000
    """


    # @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    patch: Optional[Object] = None
    """
    What to change: members of PatchEndpoint; those that are left out stay as they are
    """


# @Route("/files/{fileId}", "DELETE")
# @Api(Description="Delete a file and its bytes")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteFile(IReturnVoid, IDelete):
    """
    Delete a file and its bytes
    """

    # @ApiMember(Description="The ID of the file")
    file_id: Optional[str] = None
    """
    The ID of the file
    """


# @Route("/files/{fileId}", "GET")
# @Api(Description="Metadata of one file")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetFile(IReturn[FileInfo], IGet):
    """
    Metadata of one file
    """

    # @ApiMember(Description="The ID of the file")
    file_id: Optional[str] = None
    """
    The ID of the file
    """


# @Route("/files", "GET")
# @Api(Description="File metadata")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListFiles(ListRequest[FileInfo], IReturn[ListResponse[FileInfo]]):
    """
    File metadata
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Only files of this session")
    session_id: Optional[str] = None
    """
    Only files of this session
    """


    # @ApiMember(Description="Filter by file name (contains match)")
    file_name: Optional[str] = None
    """
    Filter by file name (contains match)
    """


    # @ApiMember(Description="Filter by content type (contains match)")
    content_type: Optional[str] = None
    """
    Filter by content type (contains match)
    """


    # @ApiMember(Description="Only files of this type")
    type: Optional[FileTypes] = None
    """
    Only files of this type
    """


    # @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    date_created_start: Optional[str] = None
    """
    The first day on which it was created (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    date_created_end: Optional[str] = None
    """
    The last day on which it was created (YYYY-MM-DD)
    """


    # @ApiMember(Description="Only files of this agent")
    user_id: Optional[str] = None
    """
    Only files of this agent
    """


    # @ApiMember(Description="Filter by text in the transcription, human or machine")
    transcription_contains: Optional[str] = None
    """
    Filter by text in the transcription, human or machine
    """


# @Route("/files", "POST")
# @Api(Description="Create a file from the body or a multipart form")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewFile(IReturn[FileInfo], IPost):
    """
    Create a file from the body or a multipart form
    """

    # @ApiMember(Description="The name of the file")
    file_name: Optional[str] = None
    """
    The name of the file
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


# @Route("/files/{fileId}", "PATCH")
# @Api(Description="Change file metadata")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchFile(IReturn[FileInfo], IPatch):
    """
    Change file metadata
    """

    # @ApiMember(Description="The ID of the file")
    file_id: Optional[str] = None
    """
    The ID of the file
    """


    # @ApiMember(Description="The name of the file")
    file_name: Optional[str] = None
    """
    The name of the file
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The ID of the user")
    user_id: Optional[str] = None
    """
    The ID of the user
    """


# @Route("/flows/{flowId}/copy", "POST")
# @Api(Description="Duplicate a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CopyFlow(IReturn[FlowInfo], IPost):
    """
    Duplicate a flow
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


# @Route("/flows/{flowId}", "DELETE")
# @Api(Description="Delete a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteFlow(IReturnVoid, IDelete):
    """
    Delete a flow
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


# @Route("/packages", "GET")
# @Api(Description="Export flows and custom fields")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ExportPackage(IReturn[PackageInfo], IGet):
    """
    Export flows and custom fields
    """

    # @ApiMember(Description="The account to export from")
    account_id: Optional[str] = None
    """
    The account to export from
    """


    # @ApiMember(Description="The IDs of the flows to export")
    flow_ids: Optional[List[str]] = None
    """
    The IDs of the flows to export
    """


    # @ApiMember(Description="Whether to add custom fields that the flows do not use")
    include_all_custom_fields: bool = False
    """
    Whether to add custom fields that the flows do not use
    """


# @Route("/flows/available-nodes", "GET")
# @Api(Description="Specifications of the nodes usable in a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAvailableNodes(IReturn[List[AvailableFlowNode]], IGet):
    """
    Specifications of the nodes usable in a flow
    """

    # @ApiMember(Description="Narrows the nodes to what suits this flow")
    flow_id: Optional[str] = None
    """
    Narrows the nodes to what suits this flow
    """


# @Route("/flows/{flowId}", "GET")
# @Api(Description="One flow with its graph")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetFlow(IReturn[FlowInfo], IGet):
    """
    One flow with its graph
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


# @Route("/flows/parameters", "GET")
# @Api(Description="Field names offered by each value source")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetParameterFieldNames(IReturn[GetParameterFieldNamesResponse], IGet):
    """
    Field names offered by each value source
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="Whether to leave out fields such as the customer name")
    exclude_built_in_fields: bool = False
    """
    Whether to leave out fields such as the customer name
    """


# @Route("/packages", "POST")
# @Api(Description="Import an exported package")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ImportPackage(IReturn[PackageImportInfo], IPost):
    """
    Import an exported package
    """

    # @ApiMember(Description="The account to import into")
    account_id: Optional[str] = None
    """
    The account to import into
    """


    # @ApiMember(Description="The exported package")
    package: Optional[PackageInfo] = None
    """
    The exported package
    """


    # @ApiMember(Description="Whether to say what would happen, and change nothing")
    preflight: bool = False
    """
    Whether to say what would happen, and change nothing
    """


    # @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    resource_map: Optional[Dict[str, str]] = None
    """
    What customers, tags and flows of the package are in the account, by ID
    """


# @Route("/flows", "GET")
# @Api(Description="Flows")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListFlows(ListRequest[FlowInfo], IReturn[ListResponse[FlowInfo]]):
    """
    Flows
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Filter by name (contains match)")
    name_filter: Optional[str] = None
    """
    Filter by name (contains match)
    """


    # @ApiMember(Description="Only those with all of these tags")
    tag_ids: Optional[List[str]] = None
    """
    Only those with all of these tags
    """


    # @ApiMember(Description="Only flows with this role")
    role: Optional[FlowRoles] = None
    """
    Only flows with this role
    """


    # @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    include_nodes: bool = False
    """
    Whether to include the node graph; without it, listings leave it out
    """


    # @ApiMember(Description="Only flows that use this type of node")
    node_type_filter: Optional[str] = None
    """
    Only flows that use this type of node
    """


# @Route("/flows", "POST")
# @Api(Description="Create a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewFlow(IReturn[FlowInfo], IPost):
    """
    Create a flow
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The name of the flow")
    name: Optional[str] = None
    """
    The name of the flow
    """


    # @ApiMember(Description="What the flow can be used for")
    roles: Optional[List[FlowRoles]] = None
    """
    What the flow can be used for
    """


    # @ApiMember(Description="What the flow does")
    description: Optional[str] = None
    """
    What the flow does
    """


    # @ApiMember(Description="Notes for those who edit the flow")
    notes: Optional[str] = None
    """
    Notes for those who edit the flow
    """


    # @ApiMember(Description="The ID of the customer the flow belongs to")
    customer_id: Optional[str] = None
    """
    The ID of the customer the flow belongs to
    """


    # @ApiMember(Description="The nodes")
    nodes: Optional[List[FlowNode]] = None
    """
    The nodes
    """


    # @ApiMember(Description="The values the flow takes and gives")
    parameters: Optional[List[FlowParameter]] = None
    """
    The values the flow takes and gives
    """


    # @ApiMember(Description="Where the flow ends")
    exits: Optional[List[FlowExit]] = None
    """
    Where the flow ends
    """


    # @ApiMember(Description="Designer layout data")
    ui: Optional[FlowUI] = None
    """
    Designer layout data
    """


    # @ApiMember(Description="The IDs of the tags")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags
    """


    # @ApiMember(Description="Why, for the revision this makes")
    comment: Optional[str] = None
    """
    Why, for the revision this makes
    """


# @Route("/flows/{flowId}", "PATCH")
# @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchFlow(IReturn[FlowInfo], IPatch):
    """
    Change a flow; arrays sent replace the stored arrays whole
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The name of the flow")
    name: Optional[str] = None
    """
    The name of the flow
    """


    # @ApiMember(Description="What the flow can be used for, replaced whole")
    roles: Optional[List[FlowRoles]] = None
    """
    What the flow can be used for, replaced whole
    """


    # @ApiMember(Description="What the flow does")
    description: Optional[str] = None
    """
    What the flow does
    """


    # @ApiMember(Description="Notes for those who edit the flow")
    notes: Optional[str] = None
    """
    Notes for those who edit the flow
    """


    # @ApiMember(Description="The ID of the customer the flow belongs to")
    customer_id: Optional[str] = None
    """
    The ID of the customer the flow belongs to
    """


    # @ApiMember(Description="The nodes, replaced whole")
    nodes: Optional[List[FlowNode]] = None
    """
    The nodes, replaced whole
    """


    # @ApiMember(Description="The values the flow takes and gives, replaced whole")
    parameters: Optional[List[FlowParameter]] = None
    """
    The values the flow takes and gives, replaced whole
    """


    # @ApiMember(Description="Where the flow ends, replaced whole")
    exits: Optional[List[FlowExit]] = None
    """
    Where the flow ends, replaced whole
    """


    # @ApiMember(Description="Designer layout data")
    ui: Optional[FlowUI] = None
    """
    Designer layout data
    """


    # @ApiMember(Description="The IDs of the tags, replacing those there are")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags, replacing those there are
    """


    # @ApiMember(Description="Why, for the revision this makes")
    comment: Optional[str] = None
    """
    Why, for the revision this makes
    """


# @Route("/flows/{flowId}/revisions", "GET")
# @Api(Description="The states that a flow had, the newest first")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListFlowRevisions(ListRequest[FlowRevisionInfo], IReturn[ListResponse[FlowRevisionInfo]]):
    """
    The states that a flow had, the newest first
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


# @Route("/flows/{flowId}/revisions/{number}", "GET")
# @Api(Description="A state that a flow had, with its graph")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetFlowRevision(IReturn[FlowRevisionInfo], IGet):
    """
    A state that a flow had, with its graph
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The number of the revision")
    number: int = 0
    """
    The number of the revision
    """


# @Route("/flows/{flowId}/revisions/diff", "GET")
# @Api(Description="What differs between two states of a flow")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DiffFlowRevisions(IReturn[FlowDiff], IGet):
    """
    What differs between two states of a flow
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    from_: Optional[int] = field(metadata=config(field_name='from'), default=None)
    """
    The number of the revision to compare with; the one before if left out
    """


    # @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    to: Optional[int] = None
    """
    The number of the revision that is compared; the newest if left out
    """


# @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
# @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RestoreFlowRevision(IReturn[FlowInfo], IPost):
    """
    Give a flow the name, roles, texts and graph it had, as a change of its own
    """

    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The number of the revision")
    number: int = 0
    """
    The number of the revision
    """


    # @ApiMember(Description="Why, for the revision this makes")
    comment: Optional[str] = None
    """
    Why, for the revision this makes
    """


# @Route("/integrations/{integrationId}", "DELETE")
# @Api(Description="Delete an integration")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteIntegration(IReturnVoid, IDelete):
    """
    Delete an integration
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


# @Route("/integrations/{integrationId}", "GET")
# @Api(Description="One integration")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetIntegration(IReturn[IntegrationInfo], IGet):
    """
    One integration
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


# @Route("/integrations/{integrationId}/log", "GET")
# @Api(Description="Sync log")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetIntegrationLog(IReturn[Object], IGet):
    """
    Sync log
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


# @Route("/integrations", "GET")
# @Api(Description="Integrations")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListIntegrations(ListRequest[IntegrationInfo], IReturn[ListResponse[IntegrationInfo]]):
    """
    Integrations
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Filter by name (contains match)")
    name_filter: Optional[str] = None
    """
    Filter by name (contains match)
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Direct customer matches only")
    shallow_parent: bool = False
    """
    Direct customer matches only
    """


# @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
# @Api(Description="Tie a customer to a CRM customer")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MapIntegrationCustomer(IReturnVoid, IPost):
    """
    Tie a customer to a CRM customer
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The ID of the customer in the CRM")
    maps_to_id: Optional[str] = None
    """
    The ID of the customer in the CRM
    """


# @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
# @Api(Description="Tie a user endpoint to a CRM contact")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MapIntegrationUser(IReturnVoid, IPost):
    """
    Tie a user endpoint to a CRM contact
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


    # @ApiMember(Description="The ID of the user endpoint")
    user_id: Optional[str] = None
    """
    The ID of the user endpoint
    """


    # @ApiMember(Description="The ID of the contact in the CRM")
    maps_to_id: Optional[str] = None
    """
    The ID of the contact in the CRM
    """


# @Route("/integrations", "POST")
# @Api(Description="Create an integration")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewIntegration(IReturn[IntegrationInfo], IPost):
    """
    Create an integration
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The outside system")
    type: Optional[IntegrationTypes] = None
    """
    The outside system
    """


    # @ApiMember(Description="The name of the integration")
    name: Optional[str] = None
    """
    The name of the integration
    """


    # @ApiMember(Description="The customer under which synced customers are created")
    customer_id: Optional[str] = None
    """
    The customer under which synced customers are created
    """


# @Route("/integrations/{integrationId}", "PATCH")
# @Api(Description="Change an integration")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchIntegration(IReturn[IntegrationInfo], IPatch):
    """
    Change an integration
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


    # @ApiMember(Description="The name of the integration")
    name: Optional[str] = None
    """
    The name of the integration
    """


    # @ApiMember(Description="Create customers and users while syncing")
    automatically_create_customers: Optional[bool] = None
    """
    Create customers and users while syncing
    """


    # @ApiMember(Description="The settings")
    settings: Optional[Struct] = None
    """
    The settings
    """


# @Route("/integrations/{integrationId}/contacts", "GET")
# @Api(Description="Contacts found in the CRM")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SearchIntegrationContacts(IReturn[Object], IGet):
    """
    Contacts found in the CRM
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


    # @ApiMember(Description="Only contacts of this customer")
    customer_id: Optional[str] = None
    """
    Only contacts of this customer
    """


    # @ApiMember(Description="Text to search for")
    query: Optional[str] = None
    """
    Text to search for
    """


# @Route("/integrations/{integrationId}/customers", "GET")
# @Api(Description="Customers found in the CRM")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SearchIntegrationCustomers(IReturn[Object], IGet):
    """
    Customers found in the CRM
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


    # @ApiMember(Description="Text to search for")
    query: Optional[str] = None
    """
    Text to search for
    """


# @Route("/integrations/{integrationId}/sync", "POST")
# @Api(Description="Run a sync")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SyncIntegration(IReturnVoid, IPost):
    """
    Run a sync
    """

    # @ApiMember(Description="The ID of the integration")
    integration_id: Optional[str] = None
    """
    The ID of the integration
    """


# @Route("/conversations", "GET")
# @Api(Description="Conversations with their newest message")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListConversations(IReturn[ListConversationsResponse], IGet):
    """
    Conversations with their newest message
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only those of these endpoints")
    endpoint_ids: Optional[List[str]] = None
    """
    Only those of these endpoints
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Only those after this date (ISO 8601)")
    after_date: Optional[str] = None
    """
    Only those after this date (ISO 8601)
    """


# @Route("/messages", "GET")
# @Api(Description="Messages")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListMessages(ListRequest[MessageInfo], IReturn[ListResponse[MessageInfo]]):
    """
    Messages
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Only those of these endpoints")
    endpoint_ids: Optional[List[str]] = None
    """
    Only those of these endpoints
    """


    # @ApiMember(Description="Only those of these conversations")
    conversation_ids: Optional[List[str]] = None
    """
    Only those of these conversations
    """


    # @ApiMember(Description="Only those after this date (ISO 8601)")
    after_date: Optional[str] = None
    """
    Only those after this date (ISO 8601)
    """


# @Route("/flows/message")
# @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewFlowMessage(IReturn[FlowMessageInfo], IPost):
    """
    Inbound hook that starts or continues a chat flow on an endpoint
    """

    # @ApiMember(Description="The receiving endpoint")
    endpoint_id: Optional[str] = None
    """
    The receiving endpoint
    """


    # @ApiMember(Description="Values of the session")
    session_parameters: Optional[Struct] = None
    """
    Values of the session
    """


    # @ApiMember(Description="The address it comes from")
    from_address: Optional[str] = None
    """
    The address it comes from
    """


    # @ApiMember(Description="The address it was sent to")
    to_address: Optional[str] = None
    """
    The address it was sent to
    """


    # @ApiMember(Description="Who sends the message")
    identity: Optional[str] = None
    """
    Who sends the message
    """


    # @ApiMember(Description="The name of the sender to show; falls back to identity")
    display_name: Optional[str] = None
    """
    The name of the sender to show; falls back to identity
    """


    # @ApiMember(Description="The URL called when replies must go back")
    message_url: Optional[str] = None
    """
    The URL called when replies must go back
    """


    # @ApiMember(Description="The text of the message")
    body: Optional[str] = None
    """
    The text of the message
    """


# @Route("/chat/endpoint/message")
# @Api(Description="Internal hook delivering a chat message to an endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SendEndpointMessage(IReturnVoid, IPost):
    """
    Internal hook delivering a chat message to an endpoint
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="The text of the message")
    body: Optional[str] = None
    """
    The text of the message
    """


    # @ApiMember(Description="The URI of the attachment")
    attachment_uri: Optional[str] = None
    """
    The URI of the attachment
    """


    # @ApiMember(Description="The content type of the attachment")
    attachment_content_type: Optional[str] = None
    """
    The content type of the attachment
    """


    # @ApiMember(Description="Who sent the message")
    sender: Optional[str] = None
    """
    Who sent the message
    """


    # @ApiMember(Description="The name of the sender to show")
    display_name: Optional[str] = None
    """
    The name of the sender to show
    """


# @Route("/notifications", "GET")
# @Api(Description="Notifications sent")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListNotifications(ListRequest[NotificationInfo], IReturn[ListResponse[NotificationInfo]]):
    """
    Notifications sent
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only those of these customers")
    customer_ids: Optional[List[str]] = None
    """
    Only those of these customers
    """


    # @ApiMember(Description="Filter by sender (contains match)")
    from_filter: Optional[str] = None
    """
    Filter by sender (contains match)
    """


    # @ApiMember(Description="Filter by receiver (contains match)")
    to_filter: Optional[str] = None
    """
    Filter by receiver (contains match)
    """


    # @ApiMember(Description="Filter by subject (contains match)")
    subject_filter: Optional[str] = None
    """
    Filter by subject (contains match)
    """


    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="Only notifications of this type")
    type: Optional[NotificationTypes] = None
    """
    Only notifications of this type
    """


# @Route("/not-used")
# @Api(Description="Placeholder that only publishes shared types")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NotUsedRequest(IReturnVoid, IPost):
    """
    Placeholder that only publishes shared types
    """

    # @ApiMember(Description="Publishes the type")
    push_notification: Optional[PushNotification] = None
    """
    Publishes the type
    """


    # @ApiMember(Description="Publishes the type")
    notifications: Optional[List[NotificationInfo]] = None
    """
    Publishes the type
    """


    # @ApiMember(Description="Publishes the type")
    node_parameter: Optional[NodeParameter] = None
    """
    Publishes the type
    """


# @Route("/endpoints/phone-numbers", "POST")
# @Api(Description="Buy or register a number and create its endpoint")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BuyPhoneNumber(IReturn[EndpointInfo], IPost):
    """
    Buy or register a number and create its endpoint
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The customer the number is for")
    customer_id: Optional[str] = None
    """
    The customer the number is for
    """


    # @ApiMember(Description="The phone number (E.164)")
    number: Optional[str] = None
    """
    The phone number (E.164)
    """


    # @ApiMember(Description="Whether to register the number only and buy nothing")
    is_virtual_phone_number: bool = False
    """
    Whether to register the number only and buy nothing
    """


    # @ApiMember(Description="Whether the number is for faxes")
    is_fax_number: bool = False
    """
    Whether the number is for faxes
    """


    # @ApiMember(Description="The carrier's ID of the address to register the number with")
    address_sid: Optional[str] = None
    """
    The carrier's ID of the address to register the number with
    """


    # @ApiMember(Description="The IDs of the tags of the new endpoint")
    tag_ids: Optional[List[str]] = None
    """
    The IDs of the tags of the new endpoint
    """


    # @ApiMember(Description="Custom field values")
    data: Optional[Struct] = None
    """
    Custom field values
    """


    # @ApiMember(Description="The ID of the flow")
    flow_id: Optional[str] = None
    """
    The ID of the flow
    """


    # @ApiMember(Description="The values of the parameters of the flow")
    flow_params: Optional[Struct] = None
    """
    The values of the parameters of the flow
    """


# @Route("/endpoints/phone-numbers/search", "GET")
# @Api(Description="Numbers available to buy")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SearchPhoneNumbers(IReturn[ListResponse[AvailablePhoneNumber]], IGet):
    """
    Numbers available to buy
    """

    # @ApiMember(Description="The account to buy for")
    account_id: Optional[str] = None
    """
    The account to buy for
    """


    # @ApiMember(Description="The area code of the number")
    area_code: Optional[str] = None
    """
    The area code of the number
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    country_code: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


    # @ApiMember(Description="The postal code")
    postal_code: Optional[str] = None
    """
    The postal code
    """


    # @ApiMember(Description="The state or province")
    region: Optional[str] = None
    """
    The state or province
    """


    # @ApiMember(Description="How far from the postal code the number may be, in miles")
    distance: int = 0
    """
    How far from the postal code the number may be, in miles
    """


    # @ApiMember(Description="Whether the number is for faxes")
    is_fax_number: bool = False
    """
    Whether the number is for faxes
    """


    # @ApiMember(Description="Digits the number must contain")
    contains: Optional[str] = None
    """
    Digits the number must contain
    """


# @Route("/phone-numbers/{endpointId}/fax", "PATCH")
# @Api(Description="Flip a number between voice and fax")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SetPhoneNumberIsFax(IReturn[EndpointInfo], IPatch):
    """
    Flip a number between voice and fax
    """

    # @ApiMember(Description="The ID of the endpoint")
    endpoint_id: Optional[str] = None
    """
    The ID of the endpoint
    """


    # @ApiMember(Description="Whether the number is for faxes")
    is_fax: bool = False
    """
    Whether the number is for faxes
    """


# @Route("/phone-numbers/sync", "POST")
# @Api(Description="Bring phone-number endpoints in line with the carrier")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SyncPhoneNumbers(IReturnVoid, IPost):
    """
    Bring phone-number endpoints in line with the carrier
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/portal/call-history", "GET")
# @Api(Description="Portal call history")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppGetCallHistory(ListRequest[SessionInfo], IReturn[ListResponse[SessionInfo]]):
    """
    Portal call history
    """

    # @ApiMember(Description="Only those of this account")
    account_id: Optional[str] = None
    """
    Only those of this account
    """


    # @ApiMember(Description="Only those of this customer")
    customer_id: Optional[str] = None
    """
    Only those of this customer
    """


# @Route("/portal/files", "GET")
# @Api(Description="Portal file listing")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppGetFiles(ListRequest[FileInfo], IReturn[ListResponse[FileInfo]]):
    """
    Portal file listing
    """

    # @ApiMember(Description="Only those of this account")
    account_id: Optional[str] = None
    """
    Only those of this account
    """


    # @ApiMember(Description="Only those of this customer")
    customer_id: Optional[str] = None
    """
    Only those of this customer
    """


    # @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    date_created_start: Optional[str] = None
    """
    The first day on which it was created (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    date_created_end: Optional[str] = None
    """
    The last day on which it was created (YYYY-MM-DD)
    """


    # @ApiMember(Description="Filter by file name (contains match)")
    file_name_filter: Optional[str] = None
    """
    Filter by file name (contains match)
    """


    # @ApiMember(Description="Only files of this type")
    type: Optional[FileTypes] = None
    """
    Only files of this type
    """


# @Route("/portal/flows", "GET")
# @Api(Description="Portal listing of flows")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppGetFlows(ListRequest[FlowInfo], IReturn[ListResponse[FlowInfo]]):
    """
    Portal listing of flows
    """

    # @ApiMember(Description="Only those of this account")
    account_id: Optional[str] = None
    """
    Only those of this account
    """


    # @ApiMember(Description="Only those of this customer")
    customer_id: Optional[str] = None
    """
    Only those of this customer
    """


    # @ApiMember(Description="Filter by name (contains match)")
    name_filter: Optional[str] = None
    """
    Filter by name (contains match)
    """


    # @ApiMember(Description="Only flows with this role")
    role: Optional[FlowRoles] = None
    """
    Only flows with this role
    """


# @Route("/portal/home", "GET")
# @Api(Description="Portal home page data")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppGetHomeInformation(IReturn[AppHomeInformation], IGet):
    """
    Portal home page data
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    from_date: Optional[str] = None
    """
    The first day to show (YYYY-MM-DD)
    """


# @Route("/portal/system-settings")
# @Api(Description="Portal view of the settings")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppGetSystemSettings(IReturn[AppSystemSettingsInfo], IPost):
    """
    Portal view of the settings
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


# @Route("/portal/assistants", "POST")
# @Api(Description="Create an AI assistant endpoint from the portal")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppNewAssistant(IReturn[EndpointInfo], IPost):
    """
    Create an AI assistant endpoint from the portal
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ID of the customer")
    customer_id: Optional[str] = None
    """
    The ID of the customer
    """


    # @ApiMember(Description="The name of the assistant")
    name: Optional[str] = None
    """
    The name of the assistant
    """


    # @ApiMember(Description="The settings of the assistant")
    settings: Optional[AssistantSettings] = None
    """
    The settings of the assistant
    """


# @Route("/app/tokens", "POST")
# @Api(Description="Register a push token once")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewDeviceToken(IReturn[DeviceTokenInfo], IPost):
    """
    Register a push token once
    """

    # @ApiMember(Description="The type of the device")
    device_type: Optional[DeviceTypes] = None
    """
    The type of the device
    """


    # @ApiMember(Description="The push token of the device")
    token: Optional[str] = None
    """
    The push token of the device
    """


# @Route("/reports/agent-state")
# @Api(Description="Queue an agent-state report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AgentStateReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue an agent-state report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


# @Route("/reports/billing")
# @Api(Description="Queue a billing report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BillingReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a billing report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="Whether to add customer IDs to the output")
    include_customer_ids: bool = False
    """
    Whether to add customer IDs to the output
    """


# @Route("/reports/call-center-abandon", "POST")
# @Api(Description="Queue a call center abandon report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CallCenterAbandonReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a call center abandon report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


# @Route("/reports/call-center-detail", "POST")
# @Api(Description="Queue a call center detail report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CallCenterDetailReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a call center detail report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


# @Route("/reports/call-center", "POST")
# @Api(Description="Queue a call center report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CallCenterReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a call center report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


# @Route("/reports/call-history", "POST")
# @Api(Description="Queue a call history report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CallHistoryReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a call history report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


    # @ApiMember(Description="Only calls of this customer")
    customer_id: Optional[str] = None
    """
    Only calls of this customer
    """


    # @ApiMember(Description="Only calls of this endpoint")
    endpoint_id: Optional[str] = None
    """
    Only calls of this endpoint
    """


    # @ApiMember(Description="Whether to look at archived sessions too")
    include_archived_sessions: bool = False
    """
    Whether to look at archived sessions too
    """


# @Route("/reports/call-outcome", "POST")
# @Api(Description="Queue a call outcome report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CallOutcomeReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a call outcome report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


    # @ApiMember(Description="Only calls of this flow")
    flow_id: Optional[str] = None
    """
    Only calls of this flow
    """


    # @ApiMember(Description="Only calls in this state")
    specific_state: Optional[str] = None
    """
    Only calls in this state
    """


# @Route("/reports/cdr", "POST")
# @Api(Description="Queue a call detail record report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CdrReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a call detail record report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


# @Route("/reports/{reportId}", "DELETE")
# @Api(Description="Delete a report and its workbook")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteReport(IReturnVoid, IDelete):
    """
    Delete a report and its workbook
    """

    # @ApiMember(Description="The ID of the report")
    report_id: Optional[str] = None
    """
    The ID of the report
    """


# @Route("/reports/{reportId}.xlsx", "GET")
# @Api(Description="Workbook of a completed report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DownloadReport(IReturn[bytes], IGet):
    """
    Workbook of a completed report
    """

    # @ApiMember(Description="The ID of the report")
    report_id: Optional[str] = None
    """
    The ID of the report
    """


# @Route("/reports/endpoints", "GET")
# @Api(Description="Queue an endpoint report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndpointsReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue an endpoint report
    """

    # @ApiMember(Description="Only these types of endpoint")
    types: Optional[List[EndpointTypes]] = None
    """
    Only these types of endpoint
    """


    # @ApiMember(Description="Only endpoints of this customer")
    customer_id: Optional[str] = None
    """
    Only endpoints of this customer
    """


# @Route("/reports", "GET")
# @Api(Description="Reports created by the caller")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListReports(IReturn[ListReportsResponse], IGet):
    """
    Reports created by the caller
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/reports/metric", "POST")
# @Api(Description="Queue a metric report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MetricReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a metric report
    """

    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The time zone (IANA)")
    time_zone_id: Optional[str] = None
    """
    The time zone (IANA)
    """


    # @ApiMember(Description="The metric to report on")
    metric_name: Optional[str] = None
    """
    The metric to report on
    """


# @Route("/reports/sync-phone-numbers", "POST")
# @Api(Description="Queue a sync phone numbers report")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SyncPhoneNumbersReport(ReportRequest, IReturn[ReportInfo]):
    """
    Queue a sync phone numbers report
    """

    # @ApiMember(Description="Whether to include the numbers of the fax carrier")
    sync_documo_numbers: bool = False
    """
    Whether to include the numbers of the fax carrier
    """


# @Route("/sessions/{sessionId}/conference/members", "POST")
# @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AddConferenceMember(IReturn[SessionInfo], IPost):
    """
    Turn the call into a conference if it is not one, then dial a further party
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    call_sid: Optional[str] = None
    """
    The carrier's ID of the call leg on the voice device
    """


    # @ApiMember(Description="The party to invite")
    destination: Optional[str] = None
    """
    The party to invite
    """


    # @ApiMember(Description="The caller ID to present (E.164)")
    from_number: Optional[str] = None
    """
    The caller ID to present (E.164)
    """


# @Route("/sessions/{sessionId}/log", "POST")
# @Api(Description="Append text to a session log")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AddToSessionLog(IReturnVoid, IPost):
    """
    Append text to a session log
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The text to append")
    message: Optional[str] = None
    """
    The text to append
    """


# @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
# @Api(Description="Remove a member from a chat")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteChatMember(IReturn[SessionInfo], IDelete):
    """
    Remove a member from a chat
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The identity of the member")
    member_id: Optional[str] = None
    """
    The identity of the member
    """


# @Route("/sessions", "DELETE")
# @Api(Description="Bulk delete an account's sessions in a time range")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteSessions(IReturnVoid, IDelete):
    """
    Bulk delete an account's sessions in a time range
    """

    # @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    account_id: Optional[str] = None
    """
    The account whose sessions to delete
    """


    # @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    start_date_time: Optional[str] = None
    """
    Sessions from this moment on (ISO 8601)
    """


    # @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    end_date_time: Optional[str] = None
    """
    Sessions up to this moment (ISO 8601)
    """


# @Route("/sessions/{sessionId}", "DELETE")
# @Api(Description="End one session or one call leg of it")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndSession(IReturnVoid, IDelete):
    """
    End one session or one call leg of it
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The call leg to end; none ends the session")
    call_sid: Optional[str] = None
    """
    The call leg to end; none ends the session
    """


# @Route("/calls/active", "GET")
# @Api(Description="Carrier calls in progress for a whole account")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetActiveCalls(IReturn[GetActiveCallsResponse], IGet):
    """
    Carrier calls in progress for a whole account
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/sessions/active", "GET")
# @Api(Description="Active sessions of the signed-in phone user")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetActiveSessions(IReturn[GetMySessionsResponse], IGet):
    """
    Active sessions of the signed-in phone user
    """
    pass


# @Route("/sessions/my", "GET")
# @Api(Description="Active sessions of the signed-in user")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMySessions(IReturn[GetMySessionsResponse], IGet):
    """
    Active sessions of the signed-in user
    """
    pass


# @Route("/sessions/{sessionId}", "GET")
# @Api(Description="One session with its log")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetSession(IReturn[SessionInfo], IGet):
    """
    One session with its log
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/sessions/{sessionId}/transcript", "GET")
# @Api(Description="Chat transcript of a session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetSessionTranscript(IReturn[Object], IGet):
    """
    Chat transcript of a session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="Whether to include earlier chats of the same parties")
    include_historical: bool = False
    """
    Whether to include earlier chats of the same parties
    """


    # @ApiMember(Description="Only history after this date (ISO 8601)")
    historical_cut_off_date: Optional[str] = None
    """
    Only history after this date (ISO 8601)
    """


# @Route("/sessions/{sessionId}/hold", "POST")
# @Api(Description="Put a session on hold")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class HoldSession(IReturn[SessionInfo], IPost):
    """
    Put a session on hold
    """

    # @ApiMember(Description="The carrier's ID of the local call leg")
    call_sid: Optional[str] = None
    """
    The carrier's ID of the local call leg
    """


    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="Why the session is being held")
    reason: Optional[SessionHoldReasons] = None
    """
    Why the session is being held
    """


# @Route("/sessions/{sessionId}/members", "POST")
# @Api(Description="Add a member to a chat session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class InviteChatMember(IReturn[SessionInfo], IPost):
    """
    Add a member to a chat session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The endpoint to invite")
    endpoint_id: Optional[str] = None
    """
    The endpoint to invite
    """


# @Route("/sessions", "GET")
# @Api(Description="Retrieve a list of sessions")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListSessions(ListRequest[SessionInfo], IReturn[ListResponse[SessionInfo]]):
    """
    Retrieve a list of sessions
    """

    # @ApiMember(Description="The account IDs for the sessions to retrieve")
    account_ids: Optional[List[str]] = None
    """
    The account IDs for the sessions to retrieve
    """


    # @ApiMember(Description="Whether to search live or archived sessions")
    search_archive: bool = False
    """
    Whether to search live or archived sessions
    """


    # @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The start date to retrieve usage records for (YYYY-MM-DD)
    """


    # @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The end date to retrieve usage records for (YYYY-MM-DD)
    """


    # @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    customer_ids: Optional[List[str]] = None
    """
    The IDs of the customers whose sessions you want to retrieve
    """


    # @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    endpoint_ids: Optional[List[str]] = None
    """
    The IDs of the endpoints whose sessions you want to retrieve
    """


    # @ApiMember(Description="Filter by the from  (this is a contains search)")
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """
    Filter by the from  (this is a contains search)
    """


    # @ApiMember(Description="Filter by the to  (this is a contains search)")
    to: Optional[str] = None
    """
    Filter by the to  (this is a contains search)
    """


    # @ApiMember(Description="Filter by text in the log")
    log: Optional[str] = None
    """
    Filter by text in the log
    """


    # @ApiMember(Description="Filter by parent session ID")
    parent_session_id: Optional[str] = None
    """
    Filter by parent session ID
    """


# @Route("/sessions/outgoing", "POST")
# @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewOutgoingSession(IReturnVoid, IPost):
    """
    Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
    """

    # @ApiMember(Description="The flow to run once the call is answered")
    flow_id: Optional[str] = None
    """
    The flow to run once the call is answered
    """


    # @ApiMember(Description="The number to dial (E.164)")
    number_to_dial: Optional[str] = None
    """
    The number to dial (E.164)
    """


    # @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    caller_id: Optional[str] = None
    """
    The caller ID to present, an owned number (E.164)
    """


# @Route("/sessions", "POST")
# @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewSession(IReturn[SessionInfo], IPost):
    """
    Create a session (voice, chat or fax) for the signed-in user
    """

    # @ApiMember(Description="The flow channel")
    channel: Optional[FlowChannels] = None
    """
    The flow channel
    """


    # @ApiMember(Description="What was dialed")
    destination: Optional[str] = None
    """
    What was dialed
    """


    # @ApiMember(Description="The caller ID to present (E.164)")
    caller_id: Optional[str] = None
    """
    The caller ID to present (E.164)
    """


# @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
# @Api(Description="Hold or mute a conference member")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchConferenceMember(IReturn[SessionInfo], IPatch):
    """
    Hold or mute a conference member
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The carrier's ID of the member's call leg")
    call_sid: Optional[str] = None
    """
    The carrier's ID of the member's call leg
    """


    # @ApiMember(Description="Whether the member is on hold")
    hold: Optional[bool] = None
    """
    Whether the member is on hold
    """


    # @ApiMember(Description="Whether the member is muted")
    muted: Optional[bool] = None
    """
    Whether the member is muted
    """


# @Route("/sessions/{sessionId}", "PATCH")
# @Api(Description="Change console data or states of a session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchSession(IReturn[SessionInfo], IPatch):
    """
    Change console data or states of a session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="Any console data for the session")
    console_data: Optional[str] = None
    """
    Any console data for the session
    """


    # @ApiMember(Description="The call state of the session")
    call_state: Optional[SessionCallState] = None
    """
    The call state of the session
    """


    # @ApiMember(Description="The reason for the hold")
    hold_reason: Optional[SessionHoldReasons] = None
    """
    The reason for the hold
    """


    # @ApiMember(Description="The queue state of the session")
    queue_state: Optional[SessionQueueStates] = None
    """
    The queue state of the session
    """


# @Route("/sessions/{sessionId}/record", "POST")
# @Api(Description="Start recording a session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RecordSession(IReturnVoid, IPost):
    """
    Start recording a session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/sessions/{sessionId}/redirect", "POST")
# @Api(Description="Send the session somewhere else")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RedirectSession(IReturnVoid, IPost):
    """
    Send the session somewhere else
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="Where to send the session")
    destination: Optional[str] = None
    """
    Where to send the session
    """


    # @ApiMember(Description="The caller ID to present (E.164)")
    caller_id: Optional[str] = None
    """
    The caller ID to present (E.164)
    """


# @Route("/sessions/{sessionId}/reject", "POST")
# @Api(Description="Reject an offered session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RejectSession(IReturnVoid, IPost):
    """
    Reject an offered session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


# @Route("/sessions/{sessionId}/messages", "POST")
# @Api(Description="Send a message within a session")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SendSessionMessage(IReturnVoid, IPost):
    """
    Send a message within a session
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The text of the message")
    body: Optional[str] = None
    """
    The text of the message
    """


    # @ApiMember(Description="The URI of the attachment")
    attachment_uri: Optional[str] = None
    """
    The URI of the attachment
    """


    # @ApiMember(Description="The content type of the attachment")
    attachment_content_type: Optional[str] = None
    """
    The content type of the attachment
    """


# @Route("/sessions/{sessionId}/conference", "POST")
# @Api(Description="Turn a session into a conference")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class StartConference(IReturn[SessionInfo], IPost):
    """
    Turn a session into a conference
    """

    # @ApiMember(Description="The ID of the session")
    session_id: Optional[str] = None
    """
    The ID of the session
    """


    # @ApiMember(Description="The carrier's ID of the call leg to start with")
    call_sid: Optional[str] = None
    """
    The carrier's ID of the call leg to start with
    """


# @Route("/global/settings", "GET")
# @Api(Description="Settings of the whole installation")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetGlobalSettings(IReturn[GlobalSettingsInfo], IGet):
    """
    Settings of the whole installation
    """
    pass


# @Route("/system/settings", "GET")
# @Api(Description="Account-level settings")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetSystemSettings(IReturn[SystemSettingsInfo], IGet):
    """
    Account-level settings
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Route("/system/dialing-permissions", "GET")
# @Api(Description="Per-country dialing permissions")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListDialingPermissions(IReturn[ListResponse[DialingPermissionsInfo]], IGet):
    """
    Per-country dialing permissions
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


# @Api(Description="System log")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListLogEntries(ListRequest[LogEntryInfo], IReturn[ListResponse[LogEntryInfo]]):
    """
    System log
    """

    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    account_ids: Optional[List[str]] = None
    """
    Only those of these accounts; none means every account the caller can use
    """


    # @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    customer_ids: Optional[List[str]] = None
    """
    Only entries of these customers; _ stands for entries of the account itself
    """


    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    start_date: Optional[str] = None
    """
    The first day (YYYY-MM-DD)
    """


    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    end_date: Optional[str] = None
    """
    The last day (YYYY-MM-DD)
    """


    # @ApiMember(Description="Filter by text in the description (contains match)")
    description: Optional[str] = None
    """
    Filter by text in the description (contains match)
    """


# @Route("/system/dialing-permissions/{isoCode}", "PATCH")
# @Api(Description="Change what may be dialed in one country")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchDialingPermissions(IReturnVoid, IPatch):
    """
    Change what may be dialed in one country
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_code: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


    # @ApiMember(Description="Whether ordinary numbers may be dialed")
    low_risk_numbers_enabled: bool = False
    """
    Whether ordinary numbers may be dialed
    """


    # @ApiMember(Description="Whether high-risk special numbers may be dialed")
    high_risk_special_numbers_enabled: bool = False
    """
    Whether high-risk special numbers may be dialed
    """


    # @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    high_risk_tollfraud_numbers_enabled: bool = False
    """
    Whether numbers prone to toll fraud may be dialed
    """


# @Route("/global/settings", "PATCH")
# @Api(Description="Change settings of the whole installation")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchGlobalSettings(IReturn[GlobalSettingsInfo], IPatch):
    """
    Change settings of the whole installation
    """

    # @ApiMember(Description="Documentation text that accounts begin with")
    documentation: Optional[str] = None
    """
    Documentation text that accounts begin with
    """


    # @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    recording_retention_days: Optional[int] = None
    """
    For how many days recordings are kept; 0 is for ever
    """


    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enable_sip_refer: Optional[bool] = None
    """
    Whether calls may be transferred with SIP REFER
    """


    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    auto_agent_logoff_seconds: Optional[int] = None
    """
    Idle time in seconds before a not-ready agent is logged off; 0 is never
    """


    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    default_sip_region: Optional[TwilioSipRegions] = None
    """
    The region of the carrier through which SIP calls go
    """


# @Route("/system/settings", "PATCHY PATCH")
# @Api(Description="Change account-level settings")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchSystemSettings(IReturn[SystemSettingsInfo], IPatch):
    """
    Change account-level settings
    """

    # @ApiMember(Description="Whether the test clock is used")
    override_system_time: Optional[bool] = None
    """
    Whether the test clock is used
    """


    # @ApiMember(Description="The time zone of the test clock")
    override_system_time_zone_id: Optional[str] = None
    """
    The time zone of the test clock
    """


    # @ApiMember(Description="The time of the test clock (ISO 8601)")
    override_system_date_time: Optional[str] = None
    """
    The time of the test clock (ISO 8601)
    """


    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The custom fields of the account, replaced whole")
    system_fields: Optional[List[SystemSettingsField]] = None
    """
    The custom fields of the account, replaced whole
    """


    # @ApiMember(Description="The custom fields of customers, replaced whole")
    customer_fields: Optional[List[CustomerDataField]] = None
    """
    The custom fields of customers, replaced whole
    """


    # @ApiMember(Description="The custom fields of endpoints, replaced whole")
    endpoint_fields: Optional[List[EndpointDataField]] = None
    """
    The custom fields of endpoints, replaced whole
    """


    # @ApiMember(Description="The email accounts, replaced whole")
    email_accounts: Optional[List[EmailAccount]] = None
    """
    The email accounts, replaced whole
    """


    # @ApiMember(Description="The tags of the account, replaced whole")
    tags: Optional[List[Tag]] = None
    """
    The tags of the account, replaced whole
    """


    # @ApiMember(Description="Documentation text of the account")
    documentation: Optional[str] = None
    """
    Documentation text of the account
    """


    # @ApiMember(Description="For how many days recordings are kept")
    recording_retention_days: Optional[int] = None
    """
    For how many days recordings are kept
    """


    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    enable_sip_refer: Optional[bool] = None
    """
    Whether calls may be transferred with SIP REFER
    """


    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    auto_agent_logoff_seconds: Optional[int] = None
    """
    Idle time in seconds before a not-ready agent is logged off
    """


    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    default_sip_region: Optional[TwilioSipRegions] = None
    """
    The region of the carrier through which SIP calls go
    """


# @Route("/system/dialing-permissions/{isoCode}", "GET")
# @Api(Description="What may be dialed in one country")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetDialingPermissions(IReturn[DialingPermissionsInfo], IGet):
    """
    What may be dialed in one country
    """

    # @ApiMember(Description="The ID of the account")
    account_id: Optional[str] = None
    """
    The ID of the account
    """


    # @ApiMember(Description="The ISO 3166 code of the country")
    iso_code: Optional[str] = None
    """
    The ISO 3166 code of the country
    """


# @Route("/users", "GET")
# @Api(Description="Logins that can use the given accounts")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListUsers(ListRequest[UserInfo], IReturn[ListResponse[UserInfo]]):
    """
    Logins that can use the given accounts
    """

    # @ApiMember(Description="The accounts whose logins to return")
    account_ids: Optional[List[str]] = None
    """
    The accounts whose logins to return
    """


    # @ApiMember(Description="Filter by email address (contains match)")
    email_filter: Optional[str] = None
    """
    Filter by email address (contains match)
    """


# @Route("/users", "POST")
# @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewUser(IReturn[UserInfo], IPost):
    """
    Create a dashboard login; an email address may exist only once across the whole system
    """

    # @ApiMember(Description="The account to create the login under")
    account_id: Optional[str] = None
    """
    The account to create the login under
    """


    # @ApiMember(Description="The email address")
    email_address: Optional[str] = None
    """
    The email address
    """


    # @ApiMember(Description="The first name")
    first_name: Optional[str] = None
    """
    The first name
    """


    # @ApiMember(Description="The last name")
    last_name: Optional[str] = None
    """
    The last name
    """


    # @ApiMember(Description="The password")
    password: Optional[str] = None
    """
    The password
    """


    # @ApiMember(Description="The roles; only a system administrator may set them")
    roles: Optional[List[str]] = None
    """
    The roles; only a system administrator may set them
    """


    # @ApiMember(Description="The accounts the login may use besides the one it is created under")
    account_ids: Optional[List[str]] = None
    """
    The accounts the login may use besides the one it is created under
    """


# @Route("/users/{userId}", "PATCH")
# @Api(Description="Update a login")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchUser(IReturn[UserInfo], IPatch):
    """
    Update a login
    """

    # @ApiMember(Description="The accounts the login may use")
    account_ids: Optional[List[str]] = None
    """
    The accounts the login may use
    """


    # @ApiMember(Description="The ID of the user")
    user_id: Optional[str] = None
    """
    The ID of the user
    """


    # @ApiMember(Description="The first name")
    first_name: Optional[str] = None
    """
    The first name
    """


    # @ApiMember(Description="The last name")
    last_name: Optional[str] = None
    """
    The last name
    """


    # @ApiMember(Description="The new password; null leaves it alone")
    new_password: Optional[str] = None
    """
    The new password; null leaves it alone
    """


    # @ApiMember(Description="The roles; only a system administrator may set them")
    roles: Optional[List[str]] = None
    """
    The roles; only a system administrator may set them
    """


# @Route("/users/{userId}", "GET")
# @Api(Description="One login")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetUser(IReturn[UserInfo], IGet):
    """
    One login
    """

    # @ApiMember(Description="The ID of the user")
    user_id: Optional[str] = None
    """
    The ID of the user
    """


# @Route("/users/{userId}", "DELETE")
# @Api(Description="Delete a login")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteUser(IReturnVoid, IDelete):
    """
    Delete a login
    """

    # @ApiMember(Description="The ID of the user")
    user_id: Optional[str] = None
    """
    The ID of the user
    """

