/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: serde::{Serialize, Deserialize},std::collections::HashMap
*/

#![allow(unused_imports)]

use serde::{Serialize, Deserialize};
use std::collections::HashMap;
use servicestack::{HttpMethod, ServiceStackRequest, ServiceStackResponse};

/// An endpoint by its name
// @Api(Description="An endpoint by its name")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndpointName {
    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the endpoint to show
    // @ApiMember(Description="The name of the endpoint to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

impl ServiceStackResponse for EndpointName {}

/// A value that several endpoints share
// @Api(Description="A value that several endpoints share")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DuplicateEndpoints {
    /// The value, in lower case
    // @ApiMember(Description="The value, in lower case")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,

    /// The endpoints that have it
    // @ApiMember(Description="The endpoints that have it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<EndpointName>>,
}

impl ServiceStackResponse for DuplicateEndpoints {}

/// Where a message goes
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum MessageDirections {
    #[default]
    Incoming,
    Outgoing,
}

/// A text message
// @Api(Description="A text message")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MessageInfo {
    /// The ID of the message
    // @ApiMember(Description="The ID of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The name of the endpoint to show
    // @ApiMember(Description="The name of the endpoint to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_display_name: Option<String>,

    /// The date the message was sent
    // @ApiMember(Description="The date the message was sent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,

    /// Incoming or outgoing
    // @ApiMember(Description="Incoming or outgoing")
    pub direction: MessageDirections,

    /// The other party's address
    // @ApiMember(Description="The other party's address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_address: Option<String>,

    /// Who sent the message
    // @ApiMember(Description="Who sent the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,

    /// The text of the message
    // @ApiMember(Description="The text of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,

    /// Whether the message is unread
    // @ApiMember(Description="Whether the message is unread")
    pub is_unread: bool,
}

impl ServiceStackResponse for MessageInfo {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EntityInfo {
    /// The ID of the object
    // @ApiMember(Description="The ID of the object")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The date the object was created
    // @ApiMember(Description="The date the object was created")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,

    /// The date the object was last modified
    // @ApiMember(Description="The date the object was last modified")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_modified: Option<String>,

    /// The user that created this object
    // @ApiMember(Description="The user that created this object")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,

    /// The user that last modified this object
    // @ApiMember(Description="The user that last modified this object")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
}

impl ServiceStackResponse for EntityInfo {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CustomerBreadcrumb {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ServiceStackResponse for CustomerBreadcrumb {}

/// How a notification is sent
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum NotificationTypes {
    #[default]
    Email,
    Sms,
}

/// A notification that was sent
// @Api(Description="A notification that was sent")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NotificationInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The customers from the outermost to the one this belongs to
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// How the notification was sent
    // @ApiMember(Description="How the notification was sent")
    pub r#type: NotificationTypes,

    /// Who sent the notification
    // @ApiMember(Description="Who sent the notification")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,

    /// Who it was sent to
    // @ApiMember(Description="Who it was sent to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,

    /// The subject of the notification
    // @ApiMember(Description="The subject of the notification")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,

    /// The text of the notification
    // @ApiMember(Description="The text of the notification")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl ServiceStackResponse for NotificationInfo {}

/// A number that can be bought
// @Api(Description="A number that can be bought")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AvailablePhoneNumber {
    /// The phone number (E.164)
    // @ApiMember(Description="The phone number (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,

    /// The number as people write it
    // @ApiMember(Description="The number as people write it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,

    /// The city
    // @ApiMember(Description="The city")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,

    /// The state or province
    // @ApiMember(Description="The state or province")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,

    /// The postal code
    // @ApiMember(Description="The postal code")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_country: Option<String>,

    /// Whether the number is for faxes
    // @ApiMember(Description="Whether the number is for faxes")
    pub is_fax: bool,

    /// Whether callers pay nothing
    // @ApiMember(Description="Whether callers pay nothing")
    pub is_toll_free: bool,
}

impl ServiceStackResponse for AvailablePhoneNumber {}

/// Something that was changed or done
// @Api(Description="Something that was changed or done")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LogEntryInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The customers from the outermost to the one this belongs to
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The name of the user who did it
    // @ApiMember(Description="The name of the user who did it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,

    /// What happened
    // @ApiMember(Description="What happened")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// The name of the operation or command that did it
    // @ApiMember(Description="The name of the operation or command that did it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,

    /// The ID of what was changed
    // @ApiMember(Description="The ID of what was changed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_id: Option<String>,

    /// The ID of the user who did it
    // @ApiMember(Description="The ID of the user who did it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// The address it was done from; the command line has none
    // @ApiMember(Description="The address it was done from; the command line has none")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,

    /// The ID of the request, as in its X-Request-Id header and in the server's own log
    // @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,

    /// The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
    // @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<HashMap<String, serde_json::Value>>,

    /// The members that changed, as they are since; all members of something that is new
    // @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<HashMap<String, serde_json::Value>>,
}

impl ServiceStackResponse for LogEntryInfo {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SortOrders {
    #[default]
    Ascend,
    Descend,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListRequest<T> {
    /// The page of data to retrieve
    // @ApiMember(Description="The page of data to retrieve")
    pub page: i32,

    /// If you want all objects to be returned. This should be used with care
    // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    pub all: bool,

    /// The number per page to retrieve
    // @ApiMember(Description="The number per page to retrieve")
    pub count_per_page: i32,

    /// Specific IDs
    // @ApiMember(Description="Specific IDs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,

    /// Specify a sort field
    // @ApiMember(Description="Specify a sort field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,

    /// Specify a sort order
    // @ApiMember(Description="Specify a sort order")
    pub sort_order: SortOrders,

    /// Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    pub simplified_paging: bool,
    #[serde(skip)]
    pub of: std::marker::PhantomData<T>,
}

impl<T: serde::de::DeserializeOwned + Default> ServiceStackResponse for ListRequest<T> {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BillingItem {
    pub base_cost: f64,
    pub raw_unit_multiplier: f64,
    pub unit_cost: f64,
    pub allowance: i32,
}

impl ServiceStackResponse for BillingItem {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BillingSettings {
    #[serde(rename = "base", skip_serializing_if = "Option::is_none")]
    pub base_: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_numbers: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toll_free_numbers: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbound_voice_calls: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_voice_calls: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbound_faxes: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_faxes: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbound_sms_messages: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_sms_messages: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_insights: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_live_minutes: Option<BillingItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_messages: Option<BillingItem>,
}

impl ServiceStackResponse for BillingSettings {}

/// What a device is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum DeviceTypes {
    #[default]
    Web,
    #[serde(rename = "iOS")]
    IOS,
    Android,
}

/// What a file is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum FileTypes {
    #[default]
    Upload,
    VoiceMessage,
    CallRecording,
    Fax,
    Attachment,
    FaxOutgoing,
    LiveAnswerRecording,
}

/// One thing said in a conversation
// @Api(Description="One thing said in a conversation")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LiveAnswerCallbackTranscriptMessage {
    /// The moment it was said
    // @ApiMember(Description="The moment it was said")
    pub date: String,

    /// The role of the speaker
    // @ApiMember(Description="The role of the speaker")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,

    /// The name of the sender
    // @ApiMember(Description="The name of the sender")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_name: Option<String>,

    /// The name of the receiver
    // @ApiMember(Description="The name of the receiver")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_name: Option<String>,

    /// The name of the function that was called
    // @ApiMember(Description="The name of the function that was called")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_name: Option<String>,

    /// The arguments of the function (JSON)
    // @ApiMember(Description="The arguments of the function (JSON)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_args: Option<String>,

    /// What was said
    // @ApiMember(Description="What was said")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

impl ServiceStackResponse for LiveAnswerCallbackTranscriptMessage {}

/// A file that came with a conversation
// @Api(Description="A file that came with a conversation")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LiveAnswerCallbackAttachment {
    /// The name of the file
    // @ApiMember(Description="The name of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// The content type
    // @ApiMember(Description="The content type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,

    /// Where the bytes are
    // @ApiMember(Description="Where the bytes are")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,

    /// The bytes (base64)
    // @ApiMember(Description="The bytes (base64)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
}

impl ServiceStackResponse for LiveAnswerCallbackAttachment {}

/// What the carrier posts to a callback
// @Api(Description="What the carrier posts to a callback")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TwilioRequestBase {
    /// The carrier's ID of the call
    // @ApiMember(Description="The carrier's ID of the call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,

    /// The carrier's ID of the account
    // @ApiMember(Description="The carrier's ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_sid: Option<String>,

    /// The number or address of the sender
    // @ApiMember(Description="The number or address of the sender")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,

    /// The number or address of the receiver
    // @ApiMember(Description="The number or address of the receiver")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,

    /// The state of the call
    // @ApiMember(Description="The state of the call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status: Option<String>,

    /// The version of the carrier API
    // @ApiMember(Description="The version of the carrier API")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,

    /// The direction of the call
    // @ApiMember(Description="The direction of the call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,

    /// The number the call was forwarded from
    // @ApiMember(Description="The number the call was forwarded from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forwarded_from: Option<String>,

    /// The name of the caller
    // @ApiMember(Description="The name of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_name: Option<String>,

    /// The carrier's ID of the call that made this one
    // @ApiMember(Description="The carrier's ID of the call that made this one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_call_sid: Option<String>,

    /// How far the caller ID was verified (STIR/SHAKEN)
    // @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stir_verstat: Option<String>,

    /// The number that was called
    // @ApiMember(Description="The number that was called")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<String>,

    /// The postal code of the called number
    // @ApiMember(Description="The postal code of the called number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called_zip: Option<String>,

    /// The city of the called number
    // @ApiMember(Description="The city of the called number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called_city: Option<String>,

    /// The state or province of the called number
    // @ApiMember(Description="The state or province of the called number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called_state: Option<String>,

    /// The country of the called number
    // @ApiMember(Description="The country of the called number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called_country: Option<String>,

    /// The number of the caller
    // @ApiMember(Description="The number of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,

    /// The city of the caller
    // @ApiMember(Description="The city of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_city: Option<String>,

    /// The state or province of the caller
    // @ApiMember(Description="The state or province of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_state: Option<String>,

    /// The postal code of the caller
    // @ApiMember(Description="The postal code of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_zip: Option<String>,

    /// The country of the caller
    // @ApiMember(Description="The country of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_country: Option<String>,

    /// The city of the sender
    // @ApiMember(Description="The city of the sender")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_city: Option<String>,

    /// The state or province of the sender
    // @ApiMember(Description="The state or province of the sender")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_state: Option<String>,

    /// The postal code of the sender
    // @ApiMember(Description="The postal code of the sender")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_zip: Option<String>,

    /// The country of the sender
    // @ApiMember(Description="The country of the sender")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_country: Option<String>,

    /// The city of the receiver
    // @ApiMember(Description="The city of the receiver")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_city: Option<String>,

    /// The state or province of the receiver
    // @ApiMember(Description="The state or province of the receiver")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_state: Option<String>,

    /// The postal code of the receiver
    // @ApiMember(Description="The postal code of the receiver")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_zip: Option<String>,

    /// The country of the receiver
    // @ApiMember(Description="The country of the receiver")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_country: Option<String>,

    /// The carrier's ID of the message
    // @ApiMember(Description="The carrier's ID of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_sid: Option<String>,

    /// The carrier's ID of the text message
    // @ApiMember(Description="The carrier's ID of the text message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_id: Option<String>,

    /// The carrier's ID of the messaging service
    // @ApiMember(Description="The carrier's ID of the messaging service")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_service_sid: Option<String>,

    /// The text of the message
    // @ApiMember(Description="The text of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,

    /// How many attachments there are
    // @ApiMember(Description="How many attachments there are")
    pub num_media: i32,

    /// The content type of the first attachment
    // @ApiMember(Description="The content type of the first attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_content_type0: Option<String>,

    /// The URL of the first attachment
    // @ApiMember(Description="The URL of the first attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url0: Option<String>,

    /// The content type of the second attachment
    // @ApiMember(Description="The content type of the second attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_content_type1: Option<String>,

    /// The URL of the second attachment
    // @ApiMember(Description="The URL of the second attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url1: Option<String>,

    /// The content type of the third attachment
    // @ApiMember(Description="The content type of the third attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_content_type2: Option<String>,

    /// The URL of the third attachment
    // @ApiMember(Description="The URL of the third attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url2: Option<String>,

    /// The position of the chat message in its channel
    // @ApiMember(Description="The position of the chat message in its channel")
    pub index: i32,

    /// The carrier's ID of the chat service
    // @ApiMember(Description="The carrier's ID of the chat service")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_sid: Option<String>,

    /// The type of the event
    // @ApiMember(Description="The type of the event")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,

    /// The carrier's ID of the chat channel
    // @ApiMember(Description="The carrier's ID of the chat channel")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_sid: Option<String>,

    /// The attributes of the chat message (JSON)
    // @ApiMember(Description="The attributes of the chat message (JSON)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<String>,

    /// The identity of the chat client
    // @ApiMember(Description="The identity of the chat client")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_identity: Option<String>,

    /// The content type of the medium
    // @ApiMember(Description="The content type of the medium")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_content_type: Option<String>,

    /// The carrier's ID of the medium
    // @ApiMember(Description="The carrier's ID of the medium")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_sid: Option<String>,

    /// The identity at the carrier
    // @ApiMember(Description="The identity at the carrier")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,

    /// The digits that were pressed
    // @ApiMember(Description="The digits that were pressed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,

    /// What the caller said
    // @ApiMember(Description="What the caller said")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_result: Option<String>,

    /// How sure the speech recognition is (0 to 1)
    // @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    pub confidence: f64,

    /// The length of the call in seconds
    // @ApiMember(Description="The length of the call in seconds")
    pub call_duration: i32,

    /// The URL of the recording
    // @ApiMember(Description="The URL of the recording")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_url: Option<String>,

    /// The carrier's ID of the recording
    // @ApiMember(Description="The carrier's ID of the recording")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_sid: Option<String>,

    /// The length of the recording in seconds
    // @ApiMember(Description="The length of the recording in seconds")
    pub recording_duration: i32,

    /// The state of the recording
    // @ApiMember(Description="The state of the recording")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_status: Option<String>,

    /// The carrier's ID of the transcription
    // @ApiMember(Description="The carrier's ID of the transcription")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription_sid: Option<String>,

    /// The text of the transcription
    // @ApiMember(Description="The text of the transcription")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription_text: Option<String>,

    /// The URL of the transcription
    // @ApiMember(Description="The URL of the transcription")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription_url: Option<String>,

    /// The state of the transcription
    // @ApiMember(Description="The state of the transcription")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription_status: Option<String>,

    /// The outcome of the dialed call
    // @ApiMember(Description="The outcome of the dialed call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dial_call_status: Option<String>,

    /// The carrier's ID of the dialed call
    // @ApiMember(Description="The carrier's ID of the dialed call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dial_call_sid: Option<String>,

    /// The length of the dialed call in seconds
    // @ApiMember(Description="The length of the dialed call in seconds")
    pub dial_call_duration: i32,

    /// Whether the dialed party was connected
    // @ApiMember(Description="Whether the dialed party was connected")
    pub dial_bridged: bool,

    /// How the call left the queue
    // @ApiMember(Description="How the call left the queue")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_result: Option<String>,

    /// The carrier's ID of the queue
    // @ApiMember(Description="The carrier's ID of the queue")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_sid: Option<String>,

    /// Seconds the call spent in the queue
    // @ApiMember(Description="Seconds the call spent in the queue")
    pub queue_time: i32,

    /// The carrier's ID of the conference
    // @ApiMember(Description="The carrier's ID of the conference")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conference_sid: Option<String>,

    /// The name of the conference
    // @ApiMember(Description="The name of the conference")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,

    /// The event reported
    // @ApiMember(Description="The event reported")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_event: Option<String>,

    /// Whether the party is muted
    // @ApiMember(Description="Whether the party is muted")
    pub muted: bool,

    /// Whether the party is on hold
    // @ApiMember(Description="Whether the party is on hold")
    pub hold: bool,

    /// Whether the conference ends when this party leaves
    // @ApiMember(Description="Whether the conference ends when this party leaves")
    pub end_conference_on_exit: bool,

    /// Whether the conference starts when this party enters
    // @ApiMember(Description="Whether the conference starts when this party enters")
    pub start_conference_on_enter: bool,

    /// The name of the event
    // @ApiMember(Description="The name of the event")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,

    /// The carrier's ID of the assistant
    // @ApiMember(Description="The carrier's ID of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_sid: Option<String>,

    /// The carrier's ID of the dialogue
    // @ApiMember(Description="The carrier's ID of the dialogue")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialogue_sid: Option<String>,

    /// Who talks to the assistant
    // @ApiMember(Description="Who talks to the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_identifier: Option<String>,

    /// What the user said last
    // @ApiMember(Description="What the user said last")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_input: Option<String>,

    /// The assistant's current task
    // @ApiMember(Description="The assistant's current task")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_task: Option<String>,

    /// The URL of the dialogue
    // @ApiMember(Description="The URL of the dialogue")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialogue_payload_url: Option<String>,

    /// What the assistant remembers (JSON)
    // @ApiMember(Description="What the assistant remembers (JSON)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,

    /// The channel of the assistant
    // @ApiMember(Description="The channel of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,

    /// The carrier's ID of the fax
    // @ApiMember(Description="The carrier's ID of the fax")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax_sid: Option<String>,

    /// The state of the fax
    // @ApiMember(Description="The state of the fax")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax_status: Option<String>,

    /// How many pages the fax has
    // @ApiMember(Description="How many pages the fax has")
    pub num_pages: i32,

    /// The URL of the medium
    // @ApiMember(Description="The URL of the medium")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,

    /// The carrier's code of the error
    // @ApiMember(Description="The carrier's code of the error")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,

    /// What went wrong
    // @ApiMember(Description="What went wrong")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

impl ServiceStackResponse for TwilioRequestBase {}

/// One value; empty means unset
// @Api(Description="One value; empty means unset")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Value {
    /// The value, if it is a boolean
    // @ApiMember(Description="The value, if it is a boolean")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bool_value: Option<bool>,

    /// The value, if it is text
    // @ApiMember(Description="The value, if it is text")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_value: Option<String>,

    /// The value, if it is a number
    // @ApiMember(Description="The value, if it is a number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_value: Option<f64>,

    /// The value, if it is a list
    // @ApiMember(Description="The value, if it is a list")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_value: Option<Vec<Struct>>,

    /// The value, if it is a struct
    // @ApiMember(Description="The value, if it is a struct")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub struct_value: Option<Struct>,
}

impl ServiceStackResponse for Value {}

/// Values by name
pub type Struct = HashMap<String, Value>;

/// Settings of the app and the portal
// @Api(Description="Settings of the app and the portal")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppSettings {
    /// Whether phone numbers can be managed
    // @ApiMember(Description="Whether phone numbers can be managed")
    pub enable_phone_number_management: bool,

    /// Whether devices can be managed
    // @ApiMember(Description="Whether devices can be managed")
    pub enable_device_management: bool,

    /// Whether the dialer is shown
    // @ApiMember(Description="Whether the dialer is shown")
    pub enable_dialer: bool,

    /// Whether the call history is shown
    // @ApiMember(Description="Whether the call history is shown")
    pub enable_call_history: bool,

    /// Whether assistants are shown
    // @ApiMember(Description="Whether assistants are shown")
    pub enable_assistants: bool,

    /// Whether the message centre shows file names
    // @ApiMember(Description="Whether the message centre shows file names")
    pub show_file_name_in_message_center: bool,

    /// The theme of the portal (JSON)
    // @ApiMember(Description="The theme of the portal (JSON)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chakra_theme: Option<String>,

    /// A style sheet for the portal
    // @ApiMember(Description="A style sheet for the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_css: Option<String>,

    /// The title of the portal
    // @ApiMember(Description="The title of the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,

    /// Texts to be replaced in the portal
    // @ApiMember(Description="Texts to be replaced in the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_mappings: Option<String>,

    /// Where to go after signing out
    // @ApiMember(Description="Where to go after signing out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logout_url: Option<String>,

    /// Where to ask for a number to be ported
    // @ApiMember(Description="Where to ask for a number to be ported")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_my_number_url: Option<String>,
}

impl ServiceStackResponse for AppSettings {}

/// What an endpoint is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum EndpointTypes {
    #[default]
    PhoneNumber,
    User,
    FaxNumber,
    EmailAddress,
    #[serde(rename = "Unused_1")]
    Unused1,
    #[serde(rename = "Unused_2")]
    Unused2,
    #[serde(rename = "Unused_3")]
    Unused3,
    #[serde(rename = "Unused_4")]
    Unused4,
    #[serde(rename = "Unused_5")]
    Unused5,
    Team,
    Assistant,
    SipTrunk,
}

/// What kind of phone a user has
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum UserModes {
    #[default]
    SoftPhone,
    SipPhone,
}

/// What an assistant is tuned for
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum AssistantTunings {
    #[default]
    Accuracy,
    Speed,
}

/// How an assistant pronounces a word
// @Api(Description="How an assistant pronounces a word")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AssistantWord {
    /// The word as written
    // @ApiMember(Description="The word as written")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,

    /// How to say it
    // @ApiMember(Description="How to say it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronounced: Option<String>,
}

impl ServiceStackResponse for AssistantWord {}

/// A page an assistant may read
// @Api(Description="A page an assistant may read")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AssistantLink {
    /// The URL of the page
    // @ApiMember(Description="The URL of the page")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,

    /// What the page is about
    // @ApiMember(Description="What the page is about")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl ServiceStackResponse for AssistantLink {}

/// How an assistant hands a call over
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum AssistantTransferTypes {
    #[default]
    Blind,
    Supervised,
    MessagesOnly,
}

/// Something to ask for when taking a message
// @Api(Description="Something to ask for when taking a message")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AssistantTakeMessageField {
    /// The name of the field
    // @ApiMember(Description="The name of the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// What to ask for
    // @ApiMember(Description="What to ask for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Whether the assistant must ask for it
    // @ApiMember(Description="Whether the assistant must ask for it")
    pub required: bool,
}

impl ServiceStackResponse for AssistantTakeMessageField {}

/// Somebody an assistant can transfer to
// @Api(Description="Somebody an assistant can transfer to")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AssistantContact {
    /// The name of the contact
    // @ApiMember(Description="The name of the contact")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The phone number (E.164)
    // @ApiMember(Description="The phone number (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,

    /// How calls are handed over
    // @ApiMember(Description="How calls are handed over")
    pub transfer_type: AssistantTransferTypes,

    /// What the assistant knows about the contact
    // @ApiMember(Description="What the assistant knows about the contact")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,

    /// The email address
    // @ApiMember(Description="The email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// What to ask for when taking a message
    // @ApiMember(Description="What to ask for when taking a message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub take_message_fields: Option<Vec<AssistantTakeMessageField>>,
}

impl ServiceStackResponse for AssistantContact {}

/// An HTTP service an assistant may call
// @Api(Description="An HTTP service an assistant may call")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AssistantIntegration {
    /// The URI to call
    // @ApiMember(Description="The URI to call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,

    /// The verb of the HTTP call
    // @ApiMember(Description="The verb of the HTTP call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_method: Option<String>,

    /// The token sent to the integration
    // @ApiMember(Description="The token sent to the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<String>,
}

impl ServiceStackResponse for AssistantIntegration {}

/// What an assistant knows and how it speaks
// @Api(Description="What an assistant knows and how it speaks")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AssistantSettings {
    /// The name of the company the assistant answers for
    // @ApiMember(Description="The name of the company the assistant answers for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,

    /// What the assistant says first
    // @ApiMember(Description="What the assistant says first")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting: Option<String>,

    /// What the assistant may tell about the company
    // @ApiMember(Description="What the assistant may tell about the company")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_information: Option<String>,

    /// Instructions to the assistant
    // @ApiMember(Description="Instructions to the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_prompt: Option<String>,

    /// The voice of the assistant
    // @ApiMember(Description="The voice of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,

    /// The style of the voice
    // @ApiMember(Description="The style of the voice")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_style: Option<String>,

    /// Whether the assistant is tuned for accuracy or speed
    // @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    pub tuning: AssistantTunings,

    /// How to pronounce words
    // @ApiMember(Description="How to pronounce words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<AssistantWord>>,

    /// Pages the assistant may read
    // @ApiMember(Description="Pages the assistant may read")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<AssistantLink>>,

    /// Those the assistant can transfer to or take messages for
    // @ApiMember(Description="Those the assistant can transfer to or take messages for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<AssistantContact>>,

    /// The HTTP services the assistant may call
    // @ApiMember(Description="The HTTP services the assistant may call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Vec<AssistantIntegration>>,
}

impl ServiceStackResponse for AssistantSettings {}

/// Whether one flow runs always or the schedule decides
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum EndpointFlowSchedules {
    #[default]
    Always,
    Scheduled,
}

/// The flow that runs in a schedule state
// @Api(Description="The flow that runs in a schedule state")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ScheduledFlow {
    /// The schedule state the flow serves
    // @ApiMember(Description="The schedule state the flow serves")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,

    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The name of the flow
    // @ApiMember(Description="The name of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_name: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,
}

impl ServiceStackResponse for ScheduledFlow {}

/// What a portal manager may change
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum UserManagerAccess {
    #[default]
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

/// What a login may see in the dashboard
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum DashboardPermissions {
    #[default]
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
}

/// Whether an agent takes calls
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum AgentStates {
    #[default]
    Unknown,
    Ready,
    NotReady,
    LoggedOut,
    WrapUp,
    Outgoing,
    Other,
}

/// What a flow can be used for
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum FlowRoles {
    #[default]
    UI,
    Reference,
    PhoneNumberRouting,
    UserDialOut,
    FaxNumberRouting,
}

/// Where the designer lists a node
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum FlowNodeCategories {
    #[default]
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

/// The type of a value
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum ValueTypes {
    #[default]
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

/// How a field is edited
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum UIHints {
    #[default]
    None,
    LargeText,
    InlineForm,
    Password,
    InlineStruct,
}

/// Whether a value may be used once only
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum DataFieldUniqueness {
    #[default]
    NotUnique,
    Unique,
    UniqueToCustomer,
}

/// What users may do with a field
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum UserDataFieldModes {
    #[default]
    Hidden,
    ReadOnly,
    ReadWrite,
}

/// A field: its name, its type, and how it is edited
// @Api(Description="A field: its name, its type, and how it is edited")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DataField {
    /// The ID of the field
    // @ApiMember(Description="The ID of the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the field
    // @ApiMember(Description="The name of the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The type of the value
    // @ApiMember(Description="The type of the value")
    pub r#type: ValueTypes,

    /// How the field is edited
    // @ApiMember(Description="How the field is edited")
    pub ui_hint: UIHints,

    /// The tab of the editor the field is on
    // @ApiMember(Description="The tab of the editor the field is on")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_tab: Option<String>,

    /// For transitions followed outside the main call path
    // @ApiMember(Description="For transitions followed outside the main call path")
    pub is_async: bool,

    /// Whether the value must be given as it is, not taken from a field
    // @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    pub disable_binding: bool,

    /// The type of the members, if it is a struct
    // @ApiMember(Description="The type of the members, if it is a struct")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub struct_type: Option<DataType>,

    /// The type of the items, if it is a list
    // @ApiMember(Description="The type of the items, if it is a list")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_type: Option<DataType>,

    /// What the field is for
    // @ApiMember(Description="What the field is for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// The values to choose from
    // @ApiMember(Description="The values to choose from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub possible_values: Option<Vec<String>>,

    /// Whether the flow sets it rather than reads it
    // @ApiMember(Description="Whether the flow sets it rather than reads it")
    pub is_output: bool,

    /// Where the possible values come from
    // @ApiMember(Description="Where the possible values come from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_values_url: Option<String>,

    /// The value when none is given
    // @ApiMember(Description="The value when none is given")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Value>,

    /// How the transitions made from the items are named
    // @ApiMember(Description="How the transitions made from the items are named")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transition_name_format: Option<String>,

    /// Whether a value may be used once only
    // @ApiMember(Description="Whether a value may be used once only")
    pub uniqueness: DataFieldUniqueness,

    /// Whether it makes sense for voice only
    // @ApiMember(Description="Whether it makes sense for voice only")
    pub voice_only: bool,

    /// The field that decides whether this one is shown
    // @ApiMember(Description="The field that decides whether this one is shown")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditional_visibility_field: Option<String>,

    /// The value of that field with which this one is shown
    // @ApiMember(Description="The value of that field with which this one is shown")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditional_visibility_value: Option<String>,

    /// Whether templates in the value are left as they are
    // @ApiMember(Description="Whether templates in the value are left as they are")
    pub no_eval_template: bool,

    /// What users may do with the field in their settings
    // @ApiMember(Description="What users may do with the field in their settings")
    pub user_mode: UserDataFieldModes,

    /// Whether a value of any type is accepted
    // @ApiMember(Description="Whether a value of any type is accepted")
    pub any_value_type: bool,
}

impl ServiceStackResponse for DataField {}

/// The type of a struct or of the items of a list
// @Api(Description="The type of a struct or of the items of a list")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DataType {
    /// The name of the type
    // @ApiMember(Description="The name of the type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,

    /// The members of the type
    // @ApiMember(Description="The members of the type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<DataField>>,
}

impl ServiceStackResponse for DataType {}

/// A kind of node
// @Api(Description="A kind of node")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowNodeSpec {
    /// The name to show, such as Dial
    // @ApiMember(Description="The name to show, such as Dial")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The type, such as DialNode, or FlowNode for a subflow
    // @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,

    /// Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    // @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,

    /// Where the designer lists it
    // @ApiMember(Description="Where the designer lists it")
    pub category: FlowNodeCategories,

    /// What the node does
    // @ApiMember(Description="What the node does")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// The fields the node takes
    // @ApiMember(Description="The fields the node takes")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<DataType>,
}

impl ServiceStackResponse for FlowNodeSpec {}

/// Where the value of a parameter comes from
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum NodeParameterSources {
    #[default]
    Value,
    Expression,
    Customer,
    System,
    Session,
    Endpoint,
    User,
}

/// The value of a parameter of a node, or where it comes from
// @Api(Description="The value of a parameter of a node, or where it comes from")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NodeParameter {
    /// Unique across all node parameters of the flow
    // @ApiMember(Description="Unique across all node parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The type of the value
    // @ApiMember(Description="The type of the value")
    pub r#type: ValueTypes,

    /// Where the value comes from
    // @ApiMember(Description="Where the value comes from")
    pub source: NodeParameterSources,

    /// The value, when the source is Value
    // @ApiMember(Description="The value, when the source is Value")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,

    /// The name of the field, when the source is not Value or Expression
    // @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The expression, when the source is Expression
    // @ApiMember(Description="The expression, when the source is Expression")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,

    /// Whether the node sets the value rather than reads it
    // @ApiMember(Description="Whether the node sets the value rather than reads it")
    pub is_output: bool,

    /// Whether the transition is followed outside the main path
    // @ApiMember(Description="Whether the transition is followed outside the main path")
    pub is_async: bool,

    /// The items, if it is a list
    // @ApiMember(Description="The items, if it is a list")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_parameters: Option<Vec<NodeParameterMap>>,

    /// The members, if it is a struct
    // @ApiMember(Description="The members, if it is a struct")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub struct_parameters: Option<NodeParameterMap>,
}

impl ServiceStackResponse for NodeParameter {}

/// Node parameters by name
pub type NodeParameterMap = HashMap<String, NodeParameter>;

/// One step of a flow
// @Api(Description="One step of a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowNode {
    /// Any text, unique within the flow
    // @ApiMember(Description="Any text, unique within the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// Whether the flow starts here; exactly one node does
    // @ApiMember(Description="Whether the flow starts here; exactly one node does")
    pub is_start_node: bool,

    /// The title given in the designer
    // @ApiMember(Description="The title given in the designer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// What kind of node it is
    // @ApiMember(Description="What kind of node it is")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spec: Option<FlowNodeSpec>,

    /// The parameters, by their names
    // @ApiMember(Description="The parameters, by their names")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<HashMap<String, NodeParameter>>,
}

impl ServiceStackResponse for FlowNode {}

/// A value a flow takes or gives
// @Api(Description="A value a flow takes or gives")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowParameter {
    /// The name of the parameter, unique in the flow
    // @ApiMember(Description="The name of the parameter, unique in the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The type of the value
    // @ApiMember(Description="The type of the value")
    pub r#type: ValueTypes,

    /// The type of the items; required for lists
    // @ApiMember(Description="The type of the items; required for lists")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_type: Option<DataType>,

    /// The value when none is given
    // @ApiMember(Description="The value when none is given")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Value>,

    /// Whether callers of the flow see it
    // @ApiMember(Description="Whether callers of the flow see it")
    pub is_public: bool,

    /// Requires isPublic
    // @ApiMember(Description="Requires isPublic")
    pub is_output: bool,

    /// Whether users may turn it in their settings
    // @ApiMember(Description="Whether users may turn it in their settings")
    pub is_knob: bool,
}

impl ServiceStackResponse for FlowParameter {}

/// A way out of a flow
// @Api(Description="A way out of a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowExit {
    /// The ID of the exit
    // @ApiMember(Description="The ID of the exit")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The word a transition names to leave here
    // @ApiMember(Description="The word a transition names to leave here")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ServiceStackResponse for FlowExit {}

/// The designer's layout of a flow; any JSON object
pub type FlowUI = HashMap<String, serde_json::Value>;

/// An outside system
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum IntegrationTypes {
    #[default]
    HostedSuite,
    OfficeRnd,
    Zoho,
}

/// What a push notification tells
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum PushNotificationTypes {
    #[default]
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum FlowChannels {
    #[default]
    Voice,
    Chat,
    Fax,
}

/// Why an agent is in a state
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum AgentStateReasons {
    #[default]
    Unknown,
    SetByUser,
    MissedCall,
    SetBySystem,
}

/// What is pushed to a user's devices
// @Api(Description="What is pushed to a user's devices")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PushNotification {
    /// What happened
    // @ApiMember(Description="What happened")
    pub r#type: PushNotificationTypes,

    /// The channel of the session
    // @ApiMember(Description="The channel of the session")
    pub channel: FlowChannels,

    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The user name of the endpoint
    // @ApiMember(Description="The user name of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_user_name: Option<String>,

    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// Who sent the message
    // @ApiMember(Description="Who sent the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,

    /// The title
    // @ApiMember(Description="The title")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,

    /// The text of the message
    // @ApiMember(Description="The text of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,

    /// The number shown on the app icon
    // @ApiMember(Description="The number shown on the app icon")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge: Option<i32>,

    /// The URI of the attachment
    // @ApiMember(Description="The URI of the attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_uri: Option<String>,

    /// The content type of the attachment
    // @ApiMember(Description="The content type of the attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_content_type: Option<String>,

    /// The state of the agent
    // @ApiMember(Description="The state of the agent")
    pub agent_state: AgentStates,

    /// Why the agent is in this state
    // @ApiMember(Description="Why the agent is in this state")
    pub agent_state_reason: AgentStateReasons,
}

impl ServiceStackResponse for PushNotification {}

/// What every report takes
// @Api(Description="What every report takes")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportRequest {
    /// The account to report on
    // @ApiMember(Description="The account to report on")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The address that gets a mail when done
    // @ApiMember(Description="The address that gets a mail when done")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address_to_notify: Option<String>,

    /// The URL called with the report data when done
    // @ApiMember(Description="The URL called with the report data when done")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

impl ServiceStackResponse for ReportRequest {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionHoldReasons {
    #[default]
    None,
    Transferring,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionCallState {
    #[default]
    Disconnected,
    Ringing,
    Connected,
    Hold,
    Passive,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionQueueStates {
    #[default]
    None,
    Queued,
    Ringing,
    Connected,
    Hold,
    Disconnected,
}

/// A region of the carrier's SIP network
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum TwilioSipRegions {
    #[default]
    US1,
    US2,
    IE1,
    DE1,
    SG1,
    JP1,
    BR1,
    AU1,
}

/// A custom field of the account, with its value
// @Api(Description="A custom field of the account, with its value")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SystemSettingsField {
    #[serde(flatten)]
    pub base: DataField,
    /// The value
    // @ApiMember(Description="The value")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

impl ServiceStackResponse for SystemSettingsField {}

/// A custom field of customers
// @Api(Description="A custom field of customers")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CustomerDataField {
    #[serde(flatten)]
    pub base: DataField,
    /// Whether the field can be searched
    // @ApiMember(Description="Whether the field can be searched")
    pub show_in_search: bool,

    /// Whether lists show the field
    // @ApiMember(Description="Whether lists show the field")
    pub show_in_lists: bool,
}

impl ServiceStackResponse for CustomerDataField {}

/// A custom field of endpoints
// @Api(Description="A custom field of endpoints")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndpointDataField {
    #[serde(flatten)]
    pub base: DataField,
    /// Whether the field can be searched
    // @ApiMember(Description="Whether the field can be searched")
    pub show_in_search: bool,

    /// Whether lists show the field
    // @ApiMember(Description="Whether lists show the field")
    pub show_in_lists: bool,

    /// Only endpoints of this type have the field
    // @ApiMember(Description="Only endpoints of this type have the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<EndpointTypes>,

    /// Whether the field holds the caller ID
    // @ApiMember(Description="Whether the field holds the caller ID")
    pub is_caller_id: bool,

    /// Whether users may turn it in their settings
    // @ApiMember(Description="Whether users may turn it in their settings")
    pub is_knob: bool,
}

impl ServiceStackResponse for EndpointDataField {}

/// How a connection to a mail server is protected
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum EmailSecurity {
    #[default]
    StartTls,
    Tls,
    None,
}

/// An account for sending email
// @Api(Description="An account for sending email")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EmailAccount {
    /// The ID of the email account
    // @ApiMember(Description="The ID of the email account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name to show
    // @ApiMember(Description="The name to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The email address
    // @ApiMember(Description="The email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// The user name at the mail server
    // @ApiMember(Description="The user name at the mail server")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,

    /// The password at the mail server. It is stored when it is sent, and never shown
    // @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,

    /// Whether a password is stored
    // @ApiMember(Description="Whether a password is stored")
    pub has_password: bool,

    /// The mail server
    // @ApiMember(Description="The mail server")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,

    /// The port of the mail server
    // @ApiMember(Description="The port of the mail server")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_port: Option<i32>,

    /// How the connection to the mail server is protected
    // @ApiMember(Description="How the connection to the mail server is protected")
    pub security: EmailSecurity,
}

impl ServiceStackResponse for EmailAccount {}

/// The colour of a tag
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum TagColors {
    #[default]
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

/// A label on customers, endpoints and flows
// @Api(Description="A label on customers, endpoints and flows")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Tag {
    /// The ID of the tag
    // @ApiMember(Description="The ID of the tag")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the tag
    // @ApiMember(Description="The name of the tag")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The colour of the tag
    // @ApiMember(Description="The colour of the tag")
    pub color: TagColors,
}

impl ServiceStackResponse for Tag {}

/// A change that an assistant proposes and a person applies
// @Api(Description="A change that an assistant proposes and a person applies")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AISessionActionInfo {
    /// The date the action was recorded
    // @ApiMember(Description="The date the action was recorded")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,

    /// The ID of the action
    // @ApiMember(Description="The ID of the action")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the function to call
    // @ApiMember(Description="The name of the function to call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_name: Option<String>,

    /// The arguments of the function (JSON)
    // @ApiMember(Description="The arguments of the function (JSON)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,

    /// What the action does, for a person to read
    // @ApiMember(Description="What the action does, for a person to read")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Whether the action can be applied; if not, it is skipped
    // @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    pub can_be_applied: bool,
}

impl ServiceStackResponse for AISessionActionInfo {}

/// AI minutes of one account
// @Api(Description="AI minutes of one account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AIAccountUsage {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The minutes used in the range
    // @ApiMember(Description="The minutes used in the range")
    pub ai_minutes: i32,
}

impl ServiceStackResponse for AIAccountUsage {}

/// AI minutes of one customer
// @Api(Description="AI minutes of one customer")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AICustomerUsage {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The minutes used in the range
    // @ApiMember(Description="The minutes used in the range")
    pub ai_minutes: i32,
}

impl ServiceStackResponse for AICustomerUsage {}

/// The user of the app
// @Api(Description="The user of the app")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppUserInfo {
    /// The first name
    // @ApiMember(Description="The first name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,

    /// The last name
    // @ApiMember(Description="The last name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,

    /// The full name
    // @ApiMember(Description="The full name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ServiceStackResponse for AppUserInfo {}

/// Settings of an outside phone system
// @Api(Description="Settings of an outside phone system")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ThirdPartyPhoneSystemSettings {
}

impl ServiceStackResponse for ThirdPartyPhoneSystemSettings {}

/// What can be configured
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SettingsObjectTypes {
    #[default]
    Endpoint,
    Customer,
}

/// A value to choose
// @Api(Description="A value to choose")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SettingsPossibleValue {
    /// The name of the value to show
    // @ApiMember(Description="The name of the value to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The value
    // @ApiMember(Description="The value")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

impl ServiceStackResponse for SettingsPossibleValue {}

/// One thing that can be configured
// @Api(Description="One thing that can be configured")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SettingsField {
    /// The name of the field
    // @ApiMember(Description="The name of the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The name of the field to show
    // @ApiMember(Description="The name of the field to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The type of the value
    // @ApiMember(Description="The type of the value")
    pub r#type: ValueTypes,

    /// The value
    // @ApiMember(Description="The value")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,

    /// Whether it can only be read
    // @ApiMember(Description="Whether it can only be read")
    pub read_only: bool,

    /// The values to choose from
    // @ApiMember(Description="The values to choose from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub possible_values: Option<Vec<SettingsPossibleValue>>,

    /// The field the value belongs to
    // @ApiMember(Description="The field the value belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_field: Option<DataField>,
}

impl ServiceStackResponse for SettingsField {}

/// An endpoint or customer that can be configured
// @Api(Description="An endpoint or customer that can be configured")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SettingsObject {
    /// The ID of the endpoint or customer
    // @ApiMember(Description="The ID of the endpoint or customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the endpoint or customer
    // @ApiMember(Description="The name of the endpoint or customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// A description
    // @ApiMember(Description="A description")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Whether it can only be read
    // @ApiMember(Description="Whether it can only be read")
    pub read_only: bool,

    /// Whether it is an endpoint or a customer
    // @ApiMember(Description="Whether it is an endpoint or a customer")
    pub r#type: SettingsObjectTypes,

    /// The type of endpoint, if it is one
    // @ApiMember(Description="The type of endpoint, if it is one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<EndpointTypes>,

    /// What can be configured of it
    // @ApiMember(Description="What can be configured of it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<SettingsField>>,
}

impl ServiceStackResponse for SettingsObject {}

/// One field that is wrong.
// @Api(Description="One field that is wrong.")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ResponseError {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

impl ServiceStackResponse for ResponseError {}

/// What went wrong, as every error body says it (`wire.md` §5.1).
// @Api(Description="What went wrong, as every error body says it (`wire.md` §5.1).")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ResponseStatus {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack_trace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ResponseError>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

impl ServiceStackResponse for ResponseStatus {}

/// What a contact is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum AppContactTypes {
    #[default]
    User,
    Team,
    Contact,
}

/// Somebody the user of the app can reach
// @Api(Description="Somebody the user of the app can reach")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppContact {
    /// The name of the contact
    // @ApiMember(Description="The name of the contact")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The phone number or address of the contact
    // @ApiMember(Description="The phone number or address of the contact")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,

    /// The type of contact
    // @ApiMember(Description="The type of contact")
    pub r#type: AppContactTypes,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// Whether the contact can be called
    // @ApiMember(Description="Whether the contact can be called")
    pub can_call: bool,

    /// Whether the contact can be chatted with
    // @ApiMember(Description="Whether the contact can be chatted with")
    pub can_chat: bool,
}

impl ServiceStackResponse for AppContact {}

/// The record in an outside system that an object is tied to
// @Api(Description="The record in an outside system that an object is tied to")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EntityIntegrationData {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,

    /// The ID of the record in the outside system
    // @ApiMember(Description="The ID of the record in the outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps_to_id: Option<String>,
}

impl ServiceStackResponse for EntityIntegrationData {}

/// What decides whether a rule matches
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SimpleSchedulingRuleTypes {
    #[default]
    Always,
    CustomerState,
    Time,
}

/// A day of the week
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum DayOfWeek {
    #[default]
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

/// A day of the week, or which one of the period
// @Api(Description="A day of the week, or which one of the period")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ScheduleDay {
    /// Which of these days in the period (1 is the first, -1 the last, 0 every one)
    // @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    pub offset: i32,

    /// The day of the week
    // @ApiMember(Description="The day of the week")
    pub day_of_week: DayOfWeek,
}

impl ServiceStackResponse for ScheduleDay {}

/// How often a rule recurs
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SchedulingRuleFrequency {
    #[default]
    None,
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// When a state holds, recurring like an iCalendar rule
// @Api(Description="When a state holds, recurring like an iCalendar rule")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SchedulingRule {
    /// The ID of the rule
    // @ApiMember(Description="The ID of the rule")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the rule
    // @ApiMember(Description="The name of the rule")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// Rules are tried in the order of their priority
    // @ApiMember(Description="Rules are tried in the order of their priority")
    pub priority: i32,

    /// The state produced while the rule matches
    // @ApiMember(Description="The state produced while the rule matches")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,

    /// Where the rule comes from
    // @ApiMember(Description="Where the rule comes from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,

    /// The condition under which the rule matches
    // @ApiMember(Description="The condition under which the rule matches")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,

    /// What decides whether the rule matches
    // @ApiMember(Description="What decides whether the rule matches")
    pub simple_rule_type: SimpleSchedulingRuleTypes,

    /// The customer state to match when the simple type is CustomerState
    // @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_state: Option<String>,

    /// The ID of the flow that decides, for a rule with a flow
    // @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// Whether the rule matches all day
    // @ApiMember(Description="Whether the rule matches all day")
    pub is_all_day: bool,

    /// The first day on which the rule matches (YYYY-MM-DD)
    // @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// When the rule starts matching on a day (HH:mm)
    // @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,

    /// When the rule stops matching on a day (HH:mm)
    // @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,

    /// Which of the moments of one interval count (1 is the first, -1 the last)
    // @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_set_position: Option<Vec<i32>>,

    /// The months in which the rule matches (1 to 12)
    // @ApiMember(Description="The months in which the rule matches (1 to 12)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_month: Option<Vec<i32>>,

    /// The weeks of the year in which the rule matches (1 to 53, negative from the end)
    // @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_week_no: Option<Vec<i32>>,

    /// The days of the year on which the rule matches (1 to 366, negative from the end)
    // @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_year_day: Option<Vec<i32>>,

    /// The days of the month on which the rule matches (1 to 31, negative from the end)
    // @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_month_day: Option<Vec<i32>>,

    /// The days of the week on which the rule matches
    // @ApiMember(Description="The days of the week on which the rule matches")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_day: Option<Vec<ScheduleDay>>,

    /// The hours at which the rule matches (0 to 23)
    // @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_hour: Option<Vec<i32>>,

    /// The minutes at which the rule matches (0 to 59)
    // @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_minute: Option<Vec<i32>>,

    /// Every how many periods the rule recurs
    // @ApiMember(Description="Every how many periods the rule recurs")
    pub interval: i32,

    /// How many times the rule recurs; 0 is without end
    // @ApiMember(Description="How many times the rule recurs; 0 is without end")
    pub count: i32,

    /// The last day on which the rule matches (YYYY-MM-DD)
    // @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_date: Option<String>,

    /// How often the rule recurs
    // @ApiMember(Description="How often the rule recurs")
    pub frequency: SchedulingRuleFrequency,
}

impl ServiceStackResponse for SchedulingRule {}

/// A field that can be the source of a value
// @Api(Description="A field that can be the source of a value")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetParameterField {
    /// The name of the field
    // @ApiMember(Description="The name of the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,

    /// The type of the value
    // @ApiMember(Description="The type of the value")
    pub value_type: ValueTypes,

    /// The field, if it is a custom one
    // @ApiMember(Description="The field, if it is a custom one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<DataField>,
}

impl ServiceStackResponse for GetParameterField {}

/// A flow of a package
// @Api(Description="A flow of a package")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PackageFlow {
    /// The ID in the package
    // @ApiMember(Description="The ID in the package")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,

    /// The ID in the account, once it is imported
    // @ApiMember(Description="The ID in the account, once it is imported")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the flow
    // @ApiMember(Description="The name of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ServiceStackResponse for PackageFlow {}

/// A custom field of a package
// @Api(Description="A custom field of a package")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PackageFieldInfo {
    /// What has the field: Customer, Endpoint or System
    // @ApiMember(Description="What has the field: Customer, Endpoint or System")
    pub source: NodeParameterSources,

    /// The name of the field
    // @ApiMember(Description="The name of the field")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// Whether the account gets it; otherwise it has such a field
    // @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    pub is_new: bool,
}

impl ServiceStackResponse for PackageFieldInfo {}

/// What flows belong to, are tagged with, and name as it is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum PackageResourceTypes {
    #[default]
    Customer,
    Tag,
    PhoneNumber,
    Address,
}

/// What flows of a package name: a customer, a tag, or a telephone number or an address as it is
// @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PackageResource {
    /// What it is
    // @ApiMember(Description="What it is")
    pub r#type: PackageResourceTypes,

    /// The ID in the package, or the number or address
    // @ApiMember(Description="The ID in the package, or the number or address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,

    /// The name in the package
    // @ApiMember(Description="The name in the package")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID in the account, without which flows are imported without it; or the number or address that they get
    // @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl ServiceStackResponse for PackageResource {}

/// Something that is in the way of an import
// @Api(Description="Something that is in the way of an import")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PackageConflict {
    /// The code of the error
    // @ApiMember(Description="The code of the error")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,

    /// Where in the package
    // @ApiMember(Description="Where in the package")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,

    /// What is wrong
    // @ApiMember(Description="What is wrong")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl ServiceStackResponse for PackageConflict {}

/// A member of a flow that differs
// @Api(Description="A member of a flow that differs")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowMemberChange {
    /// The name of the member
    // @ApiMember(Description="The name of the member")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The value before
    // @ApiMember(Description="The value before")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<serde_json::Value>,

    /// The value after
    // @ApiMember(Description="The value after")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<serde_json::Value>,
}

impl ServiceStackResponse for FlowMemberChange {}

/// How something differs
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum FlowChanges {
    #[default]
    Added,
    Removed,
    Changed,
}

/// A node that differs in itself; its parameters are listed apart
// @Api(Description="A node that differs in itself; its parameters are listed apart")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowNodeChange {
    /// How it differs
    // @ApiMember(Description="How it differs")
    pub change: FlowChanges,

    /// The ID of the node
    // @ApiMember(Description="The ID of the node")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,

    /// The node before, without its parameters
    // @ApiMember(Description="The node before, without its parameters")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<FlowNode>,

    /// The node after, without its parameters
    // @ApiMember(Description="The node after, without its parameters")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<FlowNode>,
}

impl ServiceStackResponse for FlowNodeChange {}

/// A way from a node to another that differs
// @Api(Description="A way from a node to another that differs")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowTransitionChange {
    /// How it differs
    // @ApiMember(Description="How it differs")
    pub change: FlowChanges,

    /// The ID of the node
    // @ApiMember(Description="The ID of the node")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,

    /// The parameter that holds the transition; inside of lists and structs with the path to it
    // @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,

    /// The node or exit it led to
    // @ApiMember(Description="The node or exit it led to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,

    /// The node or exit it leads to
    // @ApiMember(Description="The node or exit it leads to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

impl ServiceStackResponse for FlowTransitionChange {}

/// A parameter of a node that differs
// @Api(Description="A parameter of a node that differs")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowNodeParameterChange {
    /// How it differs
    // @ApiMember(Description="How it differs")
    pub change: FlowChanges,

    /// The ID of the node
    // @ApiMember(Description="The ID of the node")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,

    /// The parameter; inside of lists and structs with the path to it
    // @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,

    /// The parameter before, without what is inside of it
    // @ApiMember(Description="The parameter before, without what is inside of it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<NodeParameter>,

    /// The parameter after, without what is inside of it
    // @ApiMember(Description="The parameter after, without what is inside of it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<NodeParameter>,
}

impl ServiceStackResponse for FlowNodeParameterChange {}

/// A parameter of the flow that differs
// @Api(Description="A parameter of the flow that differs")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowParameterChange {
    /// How it differs
    // @ApiMember(Description="How it differs")
    pub change: FlowChanges,

    /// The name of the parameter
    // @ApiMember(Description="The name of the parameter")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The parameter before
    // @ApiMember(Description="The parameter before")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<FlowParameter>,

    /// The parameter after
    // @ApiMember(Description="The parameter after")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<FlowParameter>,
}

impl ServiceStackResponse for FlowParameterChange {}

/// An exit that differs
// @Api(Description="An exit that differs")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowExitChange {
    /// How it differs
    // @ApiMember(Description="How it differs")
    pub change: FlowChanges,

    /// The name of the exit
    // @ApiMember(Description="The name of the exit")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ServiceStackResponse for FlowExitChange {}

/// The state of a connection
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum IntegrationStatuses {
    #[default]
    NotConnected,
    Connected,
    Syncing,
    Error,
}

/// What an integration can do
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum IntegrationFeatures {
    #[default]
    CustomerSearch,
    ContactSearch,
    CustomerMapping,
    UserMapping,
    Sync,
}

/// Messages between an endpoint and another address
// @Api(Description="Messages between an endpoint and another address")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ConversationInfo {
    /// The ID of the conversation
    // @ApiMember(Description="The ID of the conversation")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The other party's address
    // @ApiMember(Description="The other party's address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_address: Option<String>,

    /// How many of its messages are unread
    // @ApiMember(Description="How many of its messages are unread")
    pub unread_count: i32,

    /// The newest message
    // @ApiMember(Description="The newest message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_recent_message: Option<MessageInfo>,
}

impl ServiceStackResponse for ConversationInfo {}

/// A figure on calls
// @Api(Description="A figure on calls")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppHomeCallMetric {
}

impl ServiceStackResponse for AppHomeCallMetric {}

/// A form completed in HostedSuite
// @Api(Description="A form completed in HostedSuite")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HostedSuiteCompletedForm {
}

impl ServiceStackResponse for HostedSuiteCompletedForm {}

/// How far a report is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum ReportStatuses {
    #[default]
    Queued,
    Running,
    Completed,
    Error,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionDialState {
    #[default]
    None,
    Active,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SessionLogInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl ServiceStackResponse for SessionLogInfo {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionMemberCallState {
    #[default]
    None,
    Ringing,
    Connected,
    Hold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionMemberRoles {
    #[default]
    None,
    Caller,
    Agent,
    Transfer,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SessionMemberInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    pub is_original_member: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_data: Option<HashMap<String, String>>,
    pub call_state: SessionMemberCallState,
    pub role: SessionMemberRoles,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,
    pub muted: bool,
}

impl ServiceStackResponse for SessionMemberInfo {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum SessionDirections {
    #[default]
    Incoming,
    Outgoing,
}

/// The outcome of checking an account
// @Api(Description="The outcome of checking an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CheckAccountResponse {
    /// The outcome of the check
    // @ApiMember(Description="The outcome of the check")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl ServiceStackResponse for CheckAccountResponse {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AccountInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The name of this account
    // @ApiMember(Description="The name of this account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of this account's parent
    // @ApiMember(Description="The ID of this account's parent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_account_id: Option<String>,

    /// The twilio account SID
    // @ApiMember(Description="The twilio account SID")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twilio_account_sid: Option<String>,

    /// The ancestors of this account. Useful for breadcrumbs
    // @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestor_ids: Option<Vec<String>>,

    /// The max number of phone numbers this account can have
    // @ApiMember(Description="The max number of phone numbers this account can have")
    pub max_phone_numbers: i32,

    /// This account is BYOA
    // @ApiMember(Description="This account is BYOA")
    #[serde(rename = "isBYOA")]
    pub is_byoa: bool,

    /// TrustHub Profile Sid
    // @ApiMember(Description="TrustHub Profile Sid")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust_hub_profile_sid: Option<String>,

    /// The ID of the logo file
    // @ApiMember(Description="The ID of the logo file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_id: Option<String>,

    /// The URI of the logo file
    // @ApiMember(Description="The URI of the logo file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,

    /// The billing settings for this account
    // @ApiMember(Description="The billing settings for this account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_settings: Option<BillingSettings>,
}

impl ServiceStackResponse for AccountInfo {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListResponse<T> {
    /// The items
    // @ApiMember(Description="The items")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<T>>,

    /// The total number of items
    // @ApiMember(Description="The total number of items")
    pub total_count: i32,

    /// The total number of pages
    // @ApiMember(Description="The total number of pages")
    pub total_pages: i32,

    /// Are there more pages of items? Used with simplified paging
    // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    pub has_more_pages: bool,
}

impl<T: serde::de::DeserializeOwned + Default> ServiceStackResponse for ListResponse<T> {}

/// An address for emergency calls
// @Api(Description="An address for emergency calls")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AddressInfo {
    /// The ID
    // @ApiMember(Description="The ID")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// A name to recognise it by
    // @ApiMember(Description="A name to recognise it by")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,

    /// Whether emergency calls may use the address
    // @ApiMember(Description="Whether emergency calls may use the address")
    pub emergency_enabled: bool,

    /// The name of the person or company at the address
    // @ApiMember(Description="The name of the person or company at the address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The street
    // @ApiMember(Description="The street")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,

    /// The city
    // @ApiMember(Description="The city")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,

    /// The state or province
    // @ApiMember(Description="The state or province")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,

    /// The postal code
    // @ApiMember(Description="The postal code")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_country: Option<String>,
}

impl ServiceStackResponse for AddressInfo {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AISessionInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The ID of the account associated with this session
    // @ApiMember(Description="The ID of the account associated with this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account associated with this customer
    // @ApiMember(Description="The name of the account associated with this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The purpose for this AI session
    // @ApiMember(Description="The purpose for this AI session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
}

impl ServiceStackResponse for AISessionInfo {}

/// An AI session with its queued actions
// @Api(Description="An AI session with its queued actions")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AISessionDetail {
    #[serde(flatten)]
    pub base: AISessionInfo,
    /// The queued actions recorded on the session
    // @ApiMember(Description="The queued actions recorded on the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<AISessionActionInfo>>,

    /// The text log of the latest applied change set
    // @ApiMember(Description="The text log of the latest applied change set")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
}

impl ServiceStackResponse for AISessionDetail {}

/// AI minutes over a range of days
// @Api(Description="AI minutes over a range of days")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AIUsage {
    /// The minutes of each account
    // @ApiMember(Description="The minutes of each account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_usage: Option<Vec<AIAccountUsage>>,

    /// The minutes of each customer
    // @ApiMember(Description="The minutes of each customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_usage: Option<Vec<AICustomerUsage>>,
}

impl ServiceStackResponse for AIUsage {}

/// A file: an upload, a voice message, a recording, a fax
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FileInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The type of file
    // @ApiMember(Description="The type of file")
    pub r#type: FileTypes,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The customers from the outermost to the one this belongs to
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The ID of the agent
    // @ApiMember(Description="The ID of the agent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// The name of the agent
    // @ApiMember(Description="The name of the agent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,

    /// The original name of the file
    // @ApiMember(Description="The original name of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// Where the bytes are
    // @ApiMember(Description="Where the bytes are")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,

    /// The content type
    // @ApiMember(Description="The content type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,

    /// The length of the file in bytes
    // @ApiMember(Description="The length of the file in bytes")
    pub content_length: i64,

    /// The carrier's ID of the recording
    // @ApiMember(Description="The carrier's ID of the recording")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_sid: Option<String>,

    /// The length of the recording in seconds
    // @ApiMember(Description="The length of the recording in seconds")
    pub recording_duration: i32,

    /// Who was recorded
    // @ApiMember(Description="Who was recorded")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_from: Option<String>,

    /// The transcription by a person
    // @ApiMember(Description="The transcription by a person")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,

    /// The caller ID of incoming calls
    // @ApiMember(Description="The caller ID of incoming calls")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,

    /// The dialed number of outgoing calls
    // @ApiMember(Description="The dialed number of outgoing calls")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,

    /// The transcription by a machine
    // @ApiMember(Description="The transcription by a machine")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_transcription: Option<String>,
}

impl ServiceStackResponse for FileInfo {}

/// What a user's app needs to start
// @Api(Description="What a user's app needs to start")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndpointAppConfig {
    /// The ID of the user endpoint
    // @ApiMember(Description="The ID of the user endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The token for the voice SDK of the carrier
    // @ApiMember(Description="The token for the voice SDK of the carrier")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,

    /// The identity at the carrier
    // @ApiMember(Description="The identity at the carrier")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,

    /// The email address
    // @ApiMember(Description="The email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// The user
    // @ApiMember(Description="The user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<AppUserInfo>,

    /// The state of the agent
    // @ApiMember(Description="The state of the agent")
    pub agent_state: AgentStates,

    /// Why the agent is in this state
    // @ApiMember(Description="Why the agent is in this state")
    pub agent_state_reason: AgentStateReasons,

    /// The tabs of the app
    // @ApiMember(Description="The tabs of the app")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tabs: Option<Vec<serde_json::Value>>,

    /// The settings of the app
    // @ApiMember(Description="The settings of the app")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_settings: Option<AppSettings>,

    /// Settings of an outside phone system
    // @ApiMember(Description="Settings of an outside phone system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_phone_system_settings: Option<ThirdPartyPhoneSystemSettings>,
}

impl ServiceStackResponse for EndpointAppConfig {}

/// Files
// @Api(Description="Files")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetMyFilesResponse {
    /// The files
    // @ApiMember(Description="The files")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<FileInfo>>,
}

impl ServiceStackResponse for GetMyFilesResponse {}

/// What a user may configure
// @Api(Description="What a user may configure")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListSettingsObjectsResponse {
    /// What can be configured
    // @ApiMember(Description="What can be configured")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings_objects: Option<Vec<SettingsObject>>,
}

impl ServiceStackResponse for ListSettingsObjectsResponse {}

/// Who is signed in
// @Api(Description="Who is signed in")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AuthenticateResponse {
    /// The ID of the user who is signed in
    // @ApiMember(Description="The ID of the user who is signed in")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// The ID of the session: the value of the cookie in force
    // @ApiMember(Description="The ID of the session: the value of the cookie in force")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The user name, as it was typed
    // @ApiMember(Description="The user name, as it was typed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,

    /// The name of the user to show
    // @ApiMember(Description="The name of the user to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// Where the caller came from
    // @ApiMember(Description="Where the caller came from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer_url: Option<String>,

    /// The access token, where tokens are used
    // @ApiMember(Description="The access token, where tokens are used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token: Option<String>,

    /// The refresh token, where tokens are used
    // @ApiMember(Description="The refresh token, where tokens are used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,

    /// The URL of the picture of the user
    // @ApiMember(Description="The URL of the picture of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_url: Option<String>,

    /// The roles of the user
    // @ApiMember(Description="The roles of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,

    /// The permissions of the user
    // @ApiMember(Description="The permissions of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,

    /// What went wrong, if anything did
    // @ApiMember(Description="What went wrong, if anything did")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_status: Option<ResponseStatus>,

    /// Anything else
    // @ApiMember(Description="Anything else")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

impl ServiceStackResponse for AuthenticateResponse {}

/// A login
// @Api(Description="A login")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct UserInfo {
    /// The ID of the user
    // @ApiMember(Description="The ID of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// Whether anybody is signed in
    // @ApiMember(Description="Whether anybody is signed in")
    pub is_authenticated: bool,

    /// The first name
    // @ApiMember(Description="The first name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,

    /// The last name
    // @ApiMember(Description="The last name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,

    /// The full name
    // @ApiMember(Description="The full name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The URL of the picture
    // @ApiMember(Description="The URL of the picture")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,

    /// The email address
    // @ApiMember(Description="The email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// The roles of the login
    // @ApiMember(Description="The roles of the login")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,

    /// The accounts the login may use; parallel to accountNames
    // @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// The names of the accounts the login may use; parallel to accountIds
    // @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_names: Option<Vec<String>>,

    /// What a portal manager may change
    // @ApiMember(Description="What a portal manager may change")
    pub manager_access: UserManagerAccess,

    /// What the login may see in the dashboard
    // @ApiMember(Description="What the login may see in the dashboard")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_permissions: Option<Vec<DashboardPermissions>>,
}

impl ServiceStackResponse for UserInfo {}

/// How much of something was used
// @Api(Description="How much of something was used")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct UsageRecordInfo {
    /// The carrier's ID of the account
    // @ApiMember(Description="The carrier's ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_sid: Option<String>,

    /// What was used
    // @ApiMember(Description="What was used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,

    /// How many times it was used
    // @ApiMember(Description="How many times it was used")
    pub count: i32,

    /// What is counted
    // @ApiMember(Description="What is counted")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_unit: Option<String>,

    /// The category in words
    // @ApiMember(Description="The category in words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// The last day counted (YYYY-MM-DD)
    // @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The price
    // @ApiMember(Description="The price")
    pub price: f64,

    /// The currency of the price
    // @ApiMember(Description="The currency of the price")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_unit: Option<String>,

    /// The first day counted (YYYY-MM-DD)
    // @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// How much was used
    // @ApiMember(Description="How much was used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<String>,

    /// The unit of the usage
    // @ApiMember(Description="The unit of the usage")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_unit: Option<String>,

    /// The URI of the record at the carrier
    // @ApiMember(Description="The URI of the record at the carrier")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

impl ServiceStackResponse for UsageRecordInfo {}

/// Contacts
// @Api(Description="Contacts")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetMyContactsResponse {
    /// The contacts
    // @ApiMember(Description="The contacts")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<AppContact>>,
}

impl ServiceStackResponse for GetMyContactsResponse {}

/// Which state holds when
// @Api(Description="Which state holds when")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Schedule {
    /// The time zone of the rules (IANA)
    // @ApiMember(Description="The time zone of the rules (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,

    /// Whether to take the parent's schedule instead
    // @ApiMember(Description="Whether to take the parent's schedule instead")
    pub inherit: bool,

    /// Closed whatever the rules say
    // @ApiMember(Description="Closed whatever the rules say")
    pub force_closed: bool,

    /// The rules, the first match wins
    // @ApiMember(Description="The rules, the first match wins")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<SchedulingRule>>,

    /// The state when no rule matches
    // @ApiMember(Description="The state when no rule matches")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_state: Option<String>,
}

impl ServiceStackResponse for Schedule {}

/// A customer of an account
// @Api(Description="A customer of an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CustomerInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer above
    // @ApiMember(Description="The ID of the customer above")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_customer_id: Option<String>,

    /// The customers above this one, outermost first
    // @ApiMember(Description="The customers above this one, outermost first")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// Staging rather than production
    // @ApiMember(Description="Staging rather than production")
    pub is_staging: bool,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// The tags of the customer
    // @ApiMember(Description="The tags of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,

    /// The schedule of the customer
    // @ApiMember(Description="The schedule of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,

    /// The record in an outside system it is tied to
    // @ApiMember(Description="The record in an outside system it is tied to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_data: Option<EntityIntegrationData>,

    /// Otherwise billing settings come from the parent
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    pub override_billing_settings: bool,

    /// The billing settings
    // @ApiMember(Description="The billing settings")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_settings: Option<BillingSettings>,

    /// Otherwise app settings come from the parent
    // @ApiMember(Description="Otherwise app settings come from the parent")
    pub override_app_settings: bool,

    /// The settings of the app and the portal
    // @ApiMember(Description="The settings of the app and the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_settings: Option<AppSettings>,
}

impl ServiceStackResponse for CustomerInfo {}

/// What a schedule says
// @Api(Description="What a schedule says")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TestScheduleResponse {
    /// The name of the state at that moment
    // @ApiMember(Description="The name of the state at that moment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_name: Option<String>,

    /// The time zone that was used (IANA)
    // @ApiMember(Description="The time zone that was used (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
}

impl ServiceStackResponse for TestScheduleResponse {}

/// Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndpointInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The customers from the outermost to the one this belongs to
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The name of the endpoint to show
    // @ApiMember(Description="The name of the endpoint to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The type of endpoint
    // @ApiMember(Description="The type of endpoint")
    pub r#type: EndpointTypes,

    /// Extra text for grids
    // @ApiMember(Description="Extra text for grids")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_information: Option<String>,

    /// The ID of the voice flow
    // @ApiMember(Description="The ID of the voice flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The name of the voice flow
    // @ApiMember(Description="The name of the voice flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_name: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// Single flow or scheduled flows
    // @ApiMember(Description="Single flow or scheduled flows")
    pub flow_schedule: EndpointFlowSchedules,

    /// The schedule that picks among the scheduled flows
    // @ApiMember(Description="The schedule that picks among the scheduled flows")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,

    /// The flow of each schedule state
    // @ApiMember(Description="The flow of each schedule state")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_flows: Option<Vec<ScheduledFlow>>,

    /// Whether text messages are off
    // @ApiMember(Description="Whether text messages are off")
    pub disable_sms: bool,

    /// Leave the number's messaging campaign alone
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    pub use_external10_dlc_campaign: bool,

    /// Whether the number is registered only, not bought
    // @ApiMember(Description="Whether the number is registered only, not bought")
    pub is_virtual_phone_number: bool,

    /// The number of a number endpoint (E.164)
    // @ApiMember(Description="The number of a number endpoint (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,

    /// The name of the endpoint
    // @ApiMember(Description="The name of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The address of an email endpoint
    // @ApiMember(Description="The address of an email endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// The SIP user name
    // @ApiMember(Description="The SIP user name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_user_name: Option<String>,

    /// The SIP password; shown once, when it is made
    // @ApiMember(Description="The SIP password; shown once, when it is made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_password: Option<String>,

    /// The first name of a user
    // @ApiMember(Description="The first name of a user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,

    /// The last name of a user
    // @ApiMember(Description="The last name of a user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,

    /// The email address of a user endpoint
    // @ApiMember(Description="The email address of a user endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email_address: Option<String>,

    /// Whether a user endpoint has a soft phone or a SIP phone
    // @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_mode: Option<UserModes>,

    /// What a portal manager may change
    // @ApiMember(Description="What a portal manager may change")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_access: Option<UserManagerAccess>,

    /// What the login may see in the dashboard
    // @ApiMember(Description="What the login may see in the dashboard")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_permissions: Option<Vec<DashboardPermissions>>,

    /// The IDs of the users in a team, in the order in which they are called
    // @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_members: Option<Vec<String>>,

    /// The ID of the address a number is registered with
    // @ApiMember(Description="The ID of the address a number is registered with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_sid: Option<String>,

    /// The tags of the endpoint
    // @ApiMember(Description="The tags of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// The settings of the app and the portal
    // @ApiMember(Description="The settings of the app and the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_settings: Option<AppSettings>,

    /// The settings of the assistant
    // @ApiMember(Description="The settings of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_settings: Option<AssistantSettings>,

    /// The state of the agent, for a user endpoint
    // @ApiMember(Description="The state of the agent, for a user endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_state: Option<AgentStates>,

    /// The record in an outside system it is tied to
    // @ApiMember(Description="The record in an outside system it is tied to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_data: Option<EntityIntegrationData>,
}

impl ServiceStackResponse for EndpointInfo {}

/// A caller-id verification that is under way
// @Api(Description="A caller-id verification that is under way")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CallerIdVerification {
    /// The number that is called (E.164)
    // @ApiMember(Description="The number that is called (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,

    /// The name the number gets at the carrier
    // @ApiMember(Description="The name the number gets at the carrier")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,

    /// What to type on the phone
    // @ApiMember(Description="What to type on the phone")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_code: Option<String>,
}

impl ServiceStackResponse for CallerIdVerification {}

/// A flow: a graph of nodes that runs when something arrives
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The name of the flow
    // @ApiMember(Description="The name of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// What the flow can be used for
    // @ApiMember(Description="What the flow can be used for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<FlowRoles>>,

    /// What the flow does
    // @ApiMember(Description="What the flow does")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Notes for those who edit the flow
    // @ApiMember(Description="Notes for those who edit the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The customers from the outermost to the one this belongs to
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The nodes; listings leave them out unless asked
    // @ApiMember(Description="The nodes; listings leave them out unless asked")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FlowNode>>,

    /// The values the flow takes and gives
    // @ApiMember(Description="The values the flow takes and gives")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<FlowParameter>>,

    /// Where the flow ends
    // @ApiMember(Description="Where the flow ends")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exits: Option<Vec<FlowExit>>,

    /// Designer layout data
    // @ApiMember(Description="Designer layout data")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui: Option<FlowUI>,

    /// The tags of the flow
    // @ApiMember(Description="The tags of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,

    /// How many nodes the flow has
    // @ApiMember(Description="How many nodes the flow has")
    pub node_count: i32,
}

impl ServiceStackResponse for FlowInfo {}

/// Flows and the custom fields they use
// @Api(Description="Flows and the custom fields they use")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PackageInfo {
    /// The flows
    // @ApiMember(Description="The flows")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flows: Option<Vec<FlowInfo>>,

    /// The custom fields of customers that the flows use
    // @ApiMember(Description="The custom fields of customers that the flows use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_fields: Option<Vec<CustomerDataField>>,

    /// The custom fields of endpoints that the flows use
    // @ApiMember(Description="The custom fields of endpoints that the flows use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_fields: Option<Vec<EndpointDataField>>,

    /// The custom fields of the account that the flows use
    // @ApiMember(Description="The custom fields of the account that the flows use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_fields: Option<Vec<SystemSettingsField>>,
}

impl ServiceStackResponse for PackageInfo {}

/// A kind of node that a flow can use
// @Api(Description="A kind of node that a flow can use")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AvailableFlowNode {
    #[serde(flatten)]
    pub base: FlowNodeSpec,
    /// The channels it makes sense on
    // @ApiMember(Description="The channels it makes sense on")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<FlowChannels>>,

    /// What a flow can be used for that has it
    // @ApiMember(Description="What a flow can be used for that has it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<FlowRoles>>,

    /// The fields it cannot run without
    // @ApiMember(Description="The fields it cannot run without")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_fields: Option<Vec<String>>,
}

impl ServiceStackResponse for AvailableFlowNode {}

/// Fields by the source they belong to
// @Api(Description="Fields by the source they belong to")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetParameterFieldNamesResponse {
    /// Fields of the customer
    // @ApiMember(Description="Fields of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<Vec<GetParameterField>>,

    /// Fields of the account
    // @ApiMember(Description="Fields of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<Vec<GetParameterField>>,

    /// Fields of the session
    // @ApiMember(Description="Fields of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Vec<GetParameterField>>,

    /// Fields of the endpoint
    // @ApiMember(Description="Fields of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Vec<GetParameterField>>,

    /// Fields of the user
    // @ApiMember(Description="Fields of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Vec<GetParameterField>>,
}

impl ServiceStackResponse for GetParameterFieldNamesResponse {}

/// What became of a package, or would
// @Api(Description="What became of a package, or would")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PackageImportInfo {
    /// Whether it was imported; false for a preflight
    // @ApiMember(Description="Whether it was imported; false for a preflight")
    pub is_imported: bool,

    /// The flows
    // @ApiMember(Description="The flows")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flows: Option<Vec<PackageFlow>>,

    /// The custom fields
    // @ApiMember(Description="The custom fields")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<PackageFieldInfo>>,

    /// What flows belong to, are tagged with, and name as it is
    // @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<PackageResource>>,

    /// What is in the way; nothing is imported while there is something
    // @ApiMember(Description="What is in the way; nothing is imported while there is something")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflicts: Option<Vec<PackageConflict>>,

    /// The IDs in the package and the IDs in the account
    // @ApiMember(Description="The IDs in the package and the IDs in the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_map: Option<HashMap<String, String>>,
}

impl ServiceStackResponse for PackageImportInfo {}

/// A state that a flow had, kept as it was
// @Api(Description="A state that a flow had, kept as it was")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowRevisionInfo {
    /// The ID of the revision
    // @ApiMember(Description="The ID of the revision")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// Counts the states of the flow from 1
    // @ApiMember(Description="Counts the states of the flow from 1")
    pub number: i32,

    /// The date of the change that made it
    // @ApiMember(Description="The date of the change that made it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,

    /// Who made the change
    // @ApiMember(Description="Who made the change")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,

    /// Why the change was made, as who made it says
    // @ApiMember(Description="Why the change was made, as who made it says")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,

    /// The operation that made the change
    // @ApiMember(Description="The operation that made the change")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,

    /// The members of the flow that the change was about
    // @ApiMember(Description="The members of the flow that the change was about")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<String>>,

    /// How many nodes the flow had
    // @ApiMember(Description="How many nodes the flow had")
    pub node_count: i32,

    /// The flow as it was; listings leave it out
    // @ApiMember(Description="The flow as it was; listings leave it out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<FlowInfo>,
}

impl ServiceStackResponse for FlowRevisionInfo {}

/// What differs between two states of a flow; nothing is listed that only moved or got another ID
// @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowDiff {
    /// The number of the revision compared with
    // @ApiMember(Description="The number of the revision compared with")
    pub from: i32,

    /// The number of the revision that is compared
    // @ApiMember(Description="The number of the revision that is compared")
    pub to: i32,

    /// Name, roles, texts, customer and tags
    // @ApiMember(Description="Name, roles, texts, customer and tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<FlowMemberChange>>,

    /// The nodes
    // @ApiMember(Description="The nodes")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FlowNodeChange>>,

    /// Where nodes lead
    // @ApiMember(Description="Where nodes lead")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transitions: Option<Vec<FlowTransitionChange>>,

    /// The parameters of nodes, with those inside of lists and structs, but no transitions
    // @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_parameters: Option<Vec<FlowNodeParameterChange>>,

    /// The values the flow takes and gives
    // @ApiMember(Description="The values the flow takes and gives")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<FlowParameterChange>>,

    /// Where the flow ends
    // @ApiMember(Description="Where the flow ends")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exits: Option<Vec<FlowExitChange>>,

    /// Whether the layout in the designer differs
    // @ApiMember(Description="Whether the layout in the designer differs")
    pub is_layout_changed: bool,
}

impl ServiceStackResponse for FlowDiff {}

/// A connection to an outside system
// @Api(Description="A connection to an outside system")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct IntegrationInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The date of the last sync
    // @ApiMember(Description="The date of the last sync")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_sync: Option<String>,

    /// The customers from the outermost to the one this belongs to
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The name of the integration
    // @ApiMember(Description="The name of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// Create customers and users while syncing
    // @ApiMember(Description="Create customers and users while syncing")
    pub automatically_create_customers: bool,

    /// The outside system
    // @ApiMember(Description="The outside system")
    pub r#type: IntegrationTypes,

    /// The state of the connection
    // @ApiMember(Description="The state of the connection")
    pub status: IntegrationStatuses,

    /// What the status means
    // @ApiMember(Description="What the status means")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,

    /// The shape of the settings
    // @ApiMember(Description="The shape of the settings")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings_data_type: Option<DataType>,

    /// The settings, in the shape given beside
    // @ApiMember(Description="The settings, in the shape given beside")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Struct>,

    /// What the integration can do
    // @ApiMember(Description="What the integration can do")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<Vec<IntegrationFeatures>>,

    /// Whether the outside system has authorised us (OAuth)
    // @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    pub is_authorized: bool,
}

impl ServiceStackResponse for IntegrationInfo {}

/// Conversations
// @Api(Description="Conversations")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListConversationsResponse {
    /// The conversations
    // @ApiMember(Description="The conversations")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations: Option<Vec<ConversationInfo>>,
}

impl ServiceStackResponse for ListConversationsResponse {}

/// What became of a message that arrived for a flow
// @Api(Description="What became of a message that arrived for a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlowMessageInfo {
    /// The ID of the session the message is part of
    // @ApiMember(Description="The ID of the session the message is part of")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The ID of the message
    // @ApiMember(Description="The ID of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,

    /// Whether the message began the session
    // @ApiMember(Description="Whether the message began the session")
    pub is_new_session: bool,

    /// Whether a flow has taken the message up
    // @ApiMember(Description="Whether a flow has taken the message up")
    pub is_handled: bool,
}

impl ServiceStackResponse for FlowMessageInfo {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SessionInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// The state of the session
    // @ApiMember(Description="The state of the session")
    pub dial_state: SessionDialState,

    /// The call state of the session
    // @ApiMember(Description="The call state of the session")
    pub call_state: SessionCallState,

    /// The queue state of the session
    // @ApiMember(Description="The queue state of the session")
    pub queue_state: SessionQueueStates,

    /// The ID of the account associated with the flow
    // @ApiMember(Description="The ID of the account associated with the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account associated with the session
    // @ApiMember(Description="The name of the account associated with the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,

    /// The ID of the customer this session is associated with
    // @ApiMember(Description="The ID of the customer this session is associated with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The customer breadcrumb this session is associated with
    // @ApiMember(Description="The customer breadcrumb this session is associated with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,

    /// The name of the customer this session is associated with
    // @ApiMember(Description="The name of the customer this session is associated with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The ID of the endpoint associated with this session
    // @ApiMember(Description="The ID of the endpoint associated with this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The name of the endpoint associated with this session
    // @ApiMember(Description="The name of the endpoint associated with this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_name: Option<String>,

    /// The date the call completed
    // @ApiMember(Description="The date the call completed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_completed: Option<String>,

    /// The destination of the session (e.g. what was entered into the Dial box)
    // @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,

    /// The to address if any
    // @ApiMember(Description="The to address if any")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,

    /// The from address if any
    // @ApiMember(Description="The from address if any")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,

    /// The from name if any
    // @ApiMember(Description="The from name if any")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,

    /// Answered by name (if any)
    // @ApiMember(Description="Answered by name (if any)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_by_name: Option<String>,

    /// The ID of the queue member assigned to this call
    // @ApiMember(Description="The ID of the queue member assigned to this call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_member_id: Option<String>,

    /// The flow channel
    // @ApiMember(Description="The flow channel")
    pub channel: FlowChannels,

    /// Has the session ended
    // @ApiMember(Description="Has the session ended")
    pub ended: bool,

    /// The outcome of the call
    // @ApiMember(Description="The outcome of the call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,

    /// The twilio Call SID of this session
    // @ApiMember(Description="The twilio Call SID of this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,

    /// Any console data for this session
    // @ApiMember(Description="Any console data for this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console_data: Option<String>,

    /// The name of the hold queue for this call
    // @ApiMember(Description="The name of the hold queue for this call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_queue_name: Option<String>,

    /// The user ID who put this call on hold
    // @ApiMember(Description="The user ID who put this call on hold")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by_user_id: Option<String>,

    /// The reason for the hold
    // @ApiMember(Description="The reason for the hold")
    pub hold_reason: SessionHoldReasons,

    /// The SID of the conference if in a conference call
    // @ApiMember(Description="The SID of the conference if in a conference call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conference_sid: Option<String>,

    /// The display name for this session
    // @ApiMember(Description="The display name for this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The log entries for this session
    // @ApiMember(Description="The log entries for this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<Vec<SessionLogInfo>>,

    /// The members of this session
    // @ApiMember(Description="The members of this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<SessionMemberInfo>>,

    /// The callback number (typically used for SIP to User calls)
    // @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_number: Option<String>,

    /// The ID of the endpoint that answered
    // @ApiMember(Description="The ID of the endpoint that answered")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_by_id: Option<String>,

    /// Is this session incoming or outgoing?
    // @ApiMember(Description="Is this session incoming or outgoing?")
    pub direction: SessionDirections,

    /// The phone number that this session is coming from (used with SMS chats)
    // @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_phone_number: Option<String>,

    /// The Call SID of the most recently added conference participant
    // @ApiMember(Description="The Call SID of the most recently added conference participant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_recent_participant_call_sid: Option<String>,

    /// Was this session missed?
    // @ApiMember(Description="Was this session missed?")
    pub was_missed: bool,

    /// The ring queue that the call is currently in
    // @ApiMember(Description="The ring queue that the call is currently in")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ring_queue_id: Option<String>,
}

impl ServiceStackResponse for SessionInfo {}

/// What the home page of the portal shows
// @Api(Description="What the home page of the portal shows")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppHomeInformation {
    /// Whether the customer comes from HostedSuite
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    pub is_hosted_suite_customer: bool,

    /// Recent conversations
    // @ApiMember(Description="Recent conversations")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations: Option<Vec<ConversationInfo>>,

    /// Recent sessions
    // @ApiMember(Description="Recent sessions")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls: Option<Vec<SessionInfo>>,

    /// Figures on calls for the home page
    // @ApiMember(Description="Figures on calls for the home page")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_metrics: Option<Vec<AppHomeCallMetric>>,

    /// Voice messages
    // @ApiMember(Description="Voice messages")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voicemail: Option<Vec<FileInfo>>,

    /// Completed forms
    // @ApiMember(Description="Completed forms")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forms: Option<Vec<HostedSuiteCompletedForm>>,
}

impl ServiceStackResponse for AppHomeInformation {}

/// Settings of the account, as the portal sees them
// @Api(Description="Settings of the account, as the portal sees them")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppSystemSettingsInfo {
    /// The custom fields of endpoints
    // @ApiMember(Description="The custom fields of endpoints")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_fields: Option<Vec<EndpointDataField>>,

    /// Whether the customer comes from HostedSuite
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    pub is_hosted_suite_customer: bool,

    /// The time zone of the customer
    // @ApiMember(Description="The time zone of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_time_zone_id: Option<String>,
}

impl ServiceStackResponse for AppSystemSettingsInfo {}

/// A device that gets push notifications
// @Api(Description="A device that gets push notifications")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeviceTokenInfo {
    /// The type of the device
    // @ApiMember(Description="The type of the device")
    pub device_type: DeviceTypes,

    /// The push token
    // @ApiMember(Description="The push token")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

impl ServiceStackResponse for DeviceTokenInfo {}

/// A report: how far it is and where the workbook is
// @Api(Description="A report: how far it is and where the workbook is")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportInfo {
    /// The ID of the report
    // @ApiMember(Description="The ID of the report")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    /// The name of the report
    // @ApiMember(Description="The name of the report")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// How far the report is
    // @ApiMember(Description="How far the report is")
    pub status: ReportStatuses,

    /// What the status means
    // @ApiMember(Description="What the status means")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,

    /// The date the report was requested
    // @ApiMember(Description="The date the report was requested")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,

    /// The date the status last changed
    // @ApiMember(Description="The date the status last changed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_updated: Option<String>,

    /// Where the workbook is, once completed
    // @ApiMember(Description="Where the workbook is, once completed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_link: Option<String>,

    /// The ID of the job that makes the report
    // @ApiMember(Description="The ID of the job that makes the report")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,

    /// The address that gets a mail when done
    // @ApiMember(Description="The address that gets a mail when done")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address_to_notify: Option<String>,

    /// The server that makes the report
    // @ApiMember(Description="The server that makes the report")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
}

impl ServiceStackResponse for ReportInfo {}

/// Reports
// @Api(Description="Reports")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListReportsResponse {
    /// The reports
    // @ApiMember(Description="The reports")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reports: Option<Vec<ReportInfo>>,
}

impl ServiceStackResponse for ListReportsResponse {}

/// Calls in progress
// @Api(Description="Calls in progress")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetActiveCallsResponse {
    /// The calls in progress, as the carrier describes them
    // @ApiMember(Description="The calls in progress, as the carrier describes them")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls: Option<Vec<serde_json::Value>>,
}

impl ServiceStackResponse for GetActiveCallsResponse {}

/// Sessions
// @Api(Description="Sessions")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetMySessionsResponse {
    /// The active sessions
    // @ApiMember(Description="The active sessions")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Vec<SessionInfo>>,
}

impl ServiceStackResponse for GetMySessionsResponse {}

/// Settings of the whole installation: what accounts begin with
// @Api(Description="Settings of the whole installation: what accounts begin with")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GlobalSettingsInfo {
    /// Documentation text that accounts begin with
    // @ApiMember(Description="Documentation text that accounts begin with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documentation: Option<String>,

    /// For how many days recordings are kept; 0 is for ever
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    pub recording_retention_days: i32,

    /// Whether calls may be transferred with SIP REFER
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    pub enable_sip_refer: bool,

    /// Idle time in seconds before a not-ready agent is logged off; 0 is never
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    pub auto_agent_logoff_seconds: i32,

    /// The region of the carrier through which SIP calls go
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_sip_region: Option<TwilioSipRegions>,

    /// The date of the last change
    // @ApiMember(Description="The date of the last change")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_modified: Option<String>,

    /// The user who made the last change
    // @ApiMember(Description="The user who made the last change")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
}

impl ServiceStackResponse for GlobalSettingsInfo {}

/// Settings of an account
// @Api(Description="Settings of an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SystemSettingsInfo {
    #[serde(flatten)]
    pub base: EntityInfo,
    /// Whether the test clock is used
    // @ApiMember(Description="Whether the test clock is used")
    pub override_system_time: bool,

    /// The time zone of the test clock
    // @ApiMember(Description="The time zone of the test clock")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_system_time_zone_id: Option<String>,

    /// The time of the test clock (ISO 8601)
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_system_date_time: Option<String>,

    /// The custom fields of the account
    // @ApiMember(Description="The custom fields of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_fields: Option<Vec<SystemSettingsField>>,

    /// The custom fields of customers
    // @ApiMember(Description="The custom fields of customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_fields: Option<Vec<CustomerDataField>>,

    /// The custom fields of endpoints
    // @ApiMember(Description="The custom fields of endpoints")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_fields: Option<Vec<EndpointDataField>>,

    /// The email accounts
    // @ApiMember(Description="The email accounts")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_accounts: Option<Vec<EmailAccount>>,

    /// The tags of the account
    // @ApiMember(Description="The tags of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,

    /// Documentation text of the account
    // @ApiMember(Description="Documentation text of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documentation: Option<String>,

    /// For how many days recordings are kept
    // @ApiMember(Description="For how many days recordings are kept")
    pub recording_retention_days: i32,

    /// Whether calls may be transferred with SIP REFER
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    pub enable_sip_refer: bool,

    /// Idle time in seconds before a not-ready agent is logged off
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    pub auto_agent_logoff_seconds: i32,

    /// The region of the carrier through which SIP calls go
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_sip_region: Option<TwilioSipRegions>,
}

impl ServiceStackResponse for SystemSettingsInfo {}

/// What may be dialed in one country
// @Api(Description="What may be dialed in one country")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DialingPermissionsInfo {
    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_code: Option<String>,

    /// The name of the country
    // @ApiMember(Description="The name of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// Whether ordinary numbers may be dialed
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    pub low_risk_numbers_enabled: bool,

    /// Whether high-risk special numbers may be dialed
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    pub high_risk_special_numbers_enabled: bool,

    /// Whether numbers prone to toll fraud may be dialed
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    pub high_risk_tollfraud_numbers_enabled: bool,
}

impl ServiceStackResponse for DialingPermissionsInfo {}

/// Run server-side checks on an account
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CheckAccount {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl ServiceStackRequest for CheckAccount {
    type Response = CheckAccountResponse;
    fn path(&self) -> String { "/api/CheckAccount".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CheckAccount {}

/// Delete an account
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteAccount {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteAccountAnswer {}

impl ServiceStackResponse for DeleteAccountAnswer {}

impl ServiceStackRequest for DeleteAccount {
    type Response = DeleteAccountAnswer;
    fn path(&self) -> String { "/api/DeleteAccount".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteAccount {}

/// One account
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetAccount {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl ServiceStackRequest for GetAccount {
    type Response = AccountInfo;
    fn path(&self) -> String { "/api/GetAccount".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetAccount {}

/// Accounts, filtered by name
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListAccounts {
    #[serde(flatten)]
    pub base: ListRequest<AccountInfo>,
    /// Filter by account name (contains match)
    // @ApiMember(Description="Filter by account name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_filter: Option<String>,
}

impl ServiceStackRequest for ListAccounts {
    type Response = ListResponse<AccountInfo>;
    fn path(&self) -> String { "/api/ListAccounts".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListAccounts {}

/// Create an account
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewAccount {
    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The carrier account ID when the tenant brings its own
    // @ApiMember(Description="The carrier account ID when the tenant brings its own")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twilio_account_sid: Option<String>,

    /// The carrier token when the tenant brings its own
    // @ApiMember(Description="The carrier token when the tenant brings its own")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twilio_auth_token: Option<String>,

    /// The ID of the account it belongs to
    // @ApiMember(Description="The ID of the account it belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_account_id: Option<String>,
}

impl ServiceStackRequest for NewAccount {
    type Response = AccountInfo;
    fn path(&self) -> String { "/api/NewAccount".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewAccount {}

/// Change an account
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchAccount {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the account
    // @ApiMember(Description="The name of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The max number of phone numbers the account can have
    // @ApiMember(Description="The max number of phone numbers the account can have")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_phone_numbers: Option<i32>,

    /// The ID of the logo file
    // @ApiMember(Description="The ID of the logo file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_id: Option<String>,

    /// TrustHub Profile Sid
    // @ApiMember(Description="TrustHub Profile Sid")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust_hub_profile_sid: Option<String>,

    /// The billing settings
    // @ApiMember(Description="The billing settings")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_settings: Option<BillingSettings>,
}

impl ServiceStackRequest for PatchAccount {
    type Response = AccountInfo;
    fn path(&self) -> String { "/api/PatchAccount".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchAccount {}

/// Issue new tokens for an account
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RegenerateAccountTokens {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RegenerateAccountTokensAnswer {}

impl ServiceStackResponse for RegenerateAccountTokensAnswer {}

impl ServiceStackRequest for RegenerateAccountTokens {
    type Response = RegenerateAccountTokensAnswer;
    fn path(&self) -> String { "/api/RegenerateAccountTokens".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for RegenerateAccountTokens {}

/// Change an emergency-calling address
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchAddress {
    /// The account the address belongs to
    // @ApiMember(Description="The account the address belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the address
    // @ApiMember(Description="The ID of the address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<String>,

    /// A name to recognise it by
    // @ApiMember(Description="A name to recognise it by")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,

    /// Whether emergency calls may use the address
    // @ApiMember(Description="Whether emergency calls may use the address")
    pub emergency_enabled: bool,

    /// The name of the person or company at the address
    // @ApiMember(Description="The name of the person or company at the address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The street
    // @ApiMember(Description="The street")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,

    /// The city
    // @ApiMember(Description="The city")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,

    /// The state or province
    // @ApiMember(Description="The state or province")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,

    /// The postal code
    // @ApiMember(Description="The postal code")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_country: Option<String>,
}

impl ServiceStackRequest for PatchAddress {
    type Response = AddressInfo;
    fn path(&self) -> String { "/api/PatchAddress".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for PatchAddress {}

/// Delete an emergency-calling address
// @Route("/addresses/{addressId}", "DELETE")
// @Api(Description="Delete an emergency-calling address")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteAddress {
    /// The ID of the address
    // @ApiMember(Description="The ID of the address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteAddressAnswer {}

impl ServiceStackResponse for DeleteAddressAnswer {}

impl ServiceStackRequest for DeleteAddress {
    type Response = DeleteAddressAnswer;
    fn path(&self) -> String { "/api/DeleteAddress".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteAddress {}

/// Emergency-calling addresses
// @Route("/addresses", "GET")
// @Api(Description="Emergency-calling addresses")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListAddresses {
    #[serde(flatten)]
    pub base: ListRequest<AddressInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Filter by name, company, street or city (contains match)
    // @ApiMember(Description="Filter by name, company, street or city (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
}

impl ServiceStackRequest for ListAddresses {
    type Response = ListResponse<AddressInfo>;
    fn path(&self) -> String { "/api/ListAddresses".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListAddresses {}

/// Add an emergency-calling address
// @Route("/addresses", "POST")
// @Api(Description="Add an emergency-calling address")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewAddress {
    /// The account the address belongs to
    // @ApiMember(Description="The account the address belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// A name to recognise it by
    // @ApiMember(Description="A name to recognise it by")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,

    /// Whether emergency calls may use the address
    // @ApiMember(Description="Whether emergency calls may use the address")
    pub emergency_enabled: bool,

    /// The name of the person or company at the address
    // @ApiMember(Description="The name of the person or company at the address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,

    /// The street
    // @ApiMember(Description="The street")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,

    /// The city
    // @ApiMember(Description="The city")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,

    /// The state or province
    // @ApiMember(Description="The state or province")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,

    /// The postal code
    // @ApiMember(Description="The postal code")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_country: Option<String>,
}

impl ServiceStackRequest for NewAddress {
    type Response = AddressInfo;
    fn path(&self) -> String { "/api/NewAddress".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewAddress {}

/// Apply every queued change of an AI session
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ApplyAISession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

impl ServiceStackRequest for ApplyAISession {
    type Response = AISessionDetail;
    fn path(&self) -> String { "/api/ApplyAISession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for ApplyAISession {}

/// Drop every queued action
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ClearAISessionActions {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

impl ServiceStackRequest for ClearAISessionActions {
    type Response = AISessionDetail;
    fn path(&self) -> String { "/api/ClearAISessionActions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for ClearAISessionActions {}

/// Delete an AI session
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteAISession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteAISessionAnswer {}

impl ServiceStackResponse for DeleteAISessionAnswer {}

impl ServiceStackRequest for DeleteAISession {
    type Response = DeleteAISessionAnswer;
    fn path(&self) -> String { "/api/DeleteAISession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteAISession {}

/// Drop one queued action
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteAISessionAction {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The ID of the queued action
    // @ApiMember(Description="The ID of the queued action")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
}

impl ServiceStackRequest for DeleteAISessionAction {
    type Response = AISessionDetail;
    fn path(&self) -> String { "/api/DeleteAISessionAction".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteAISessionAction {}

/// One AI session
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetAISession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

impl ServiceStackRequest for GetAISession {
    type Response = AISessionDetail;
    fn path(&self) -> String { "/api/GetAISession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetAISession {}

/// AI minutes per account and per customer over a date range
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetAIUsage {
    /// The account; none means every account
    // @ApiMember(Description="The account; none means every account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer; none means every customer of the accounts considered
    // @ApiMember(Description="The customer; none means every customer of the accounts considered")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The first day of the range (YYYY-MM-DD)
    // @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day of the range (YYYY-MM-DD)
    // @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ServiceStackRequest for GetAIUsage {
    type Response = AIUsage;
    fn path(&self) -> String { "/api/GetAIUsage".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetAIUsage {}

/// Retrieve AI sessions
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListAISessions {
    #[serde(flatten)]
    pub base: ListRequest<AISessionInfo>,
    /// Filter by accounts
    // @ApiMember(Description="Filter by accounts")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
}

impl ServiceStackRequest for ListAISessions {
    type Response = ListResponse<AISessionInfo>;
    fn path(&self) -> String { "/api/ListAISessions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListAISessions {}

/// Creates a new session
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewAISession {
    /// The account ID to associate this session with
    // @ApiMember(Description="The account ID to associate this session with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The purpose for this session
    // @ApiMember(Description="The purpose for this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
}

impl ServiceStackRequest for NewAISession {
    type Response = AISessionInfo;
    fn path(&self) -> String { "/api/NewAISession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewAISession {}

/// Change the purpose of an AI session
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchAISession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The purpose for this AI session
    // @ApiMember(Description="The purpose for this AI session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
}

impl ServiceStackRequest for PatchAISession {
    type Response = AISessionInfo;
    fn path(&self) -> String { "/api/PatchAISession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchAISession {}

/// Create a file from the body or a multipart form
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppUploadFile {
    /// The name of the file
    // @ApiMember(Description="The name of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for AppUploadFile {
    type Response = FileInfo;
    fn path(&self) -> String { "/api/AppUploadFile".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for AppUploadFile {}

/// Configuration and access token for a user's app
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetEndpointAppConfig {
    /// The ID of the endpoint; must be a user endpoint
    // @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The email address of the user, used when endpointId is absent
    // @ApiMember(Description="The email address of the user, used when endpointId is absent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_email_address: Option<String>,

    /// The type of the device
    // @ApiMember(Description="The type of the device")
    pub device_type: DeviceTypes,

    /// The carrier's ID of the push credentials
    // @ApiMember(Description="The carrier's ID of the push credentials")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_credential_sid: Option<String>,

    /// The carrier's ID of the voice application
    // @ApiMember(Description="The carrier's ID of the voice application")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_sid: Option<String>,

    /// Whether to use the sandbox for iOS push notifications
    // @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    pub sandbox: bool,
}

impl ServiceStackRequest for GetEndpointAppConfig {
    type Response = EndpointAppConfig;
    fn path(&self) -> String { "/api/GetEndpointAppConfig".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetEndpointAppConfig {}

/// Files of the signed-in user
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetMyFiles {
    /// Only files of these types
    // @ApiMember(Description="Only files of these types")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_types: Option<Vec<FileTypes>>,
}

impl ServiceStackRequest for GetMyFiles {
    type Response = GetMyFilesResponse;
    fn path(&self) -> String { "/api/GetMyFiles".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetMyFiles {}

/// Everything the signed-in user may configure
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListSettingsObjects {
}

impl ServiceStackRequest for ListSettingsObjects {
    type Response = ListSettingsObjectsResponse;
    fn path(&self) -> String { "/api/ListSettingsObjects".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListSettingsObjects {}

/// Upload a file from the app
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct UploadFile {
    /// The bytes of the file
    // @ApiMember(Description="The bytes of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,

    /// The name of the file
    // @ApiMember(Description="The name of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// The content type
    // @ApiMember(Description="The content type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,

    /// Whether to convert the sound to WAV
    // @ApiMember(Description="Whether to convert the sound to WAV")
    pub convert_to_wav: bool,
}

impl ServiceStackRequest for UploadFile {
    type Response = FileInfo;
    fn path(&self) -> String { "/api/UploadFile".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for UploadFile {}

/// Sign in or out; without a provider, say who is signed in
// @Route("/auth/{provider}", "POST")
// @Route("/auth/{provider}", "GET")
// @Route("/auth", "POST")
// @Route("/auth", "GET")
// @Api(Description="Sign in or out; without a provider, say who is signed in")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Authenticate {
    /// How to sign in: credentials, or logout to sign out
    // @ApiMember(Description="How to sign in: credentials, or logout to sign out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,

    /// For sign-in by OAuth; not used
    // @ApiMember(Description="For sign-in by OAuth; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,

    /// For sign-in by OAuth; not used
    // @ApiMember(Description="For sign-in by OAuth; not used")
    #[serde(rename = "oauth_token", skip_serializing_if = "Option::is_none")]
    pub oauth_token: Option<String>,

    /// For sign-in by OAuth; not used
    // @ApiMember(Description="For sign-in by OAuth; not used")
    #[serde(rename = "oauth_verifier", skip_serializing_if = "Option::is_none")]
    pub oauth_verifier: Option<String>,

    /// The user name or email address
    // @ApiMember(Description="The user name or email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,

    /// The password
    // @ApiMember(Description="The password")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,

    /// Whether to stay signed in when the browser closes
    // @ApiMember(Description="Whether to stay signed in when the browser closes")
    pub remember_me: bool,

    /// Where to send a browser when signing in fails
    // @ApiMember(Description="Where to send a browser when signing in fails")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_view: Option<String>,

    /// For HTTP Digest; not used
    // @ApiMember(Description="For HTTP Digest; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,

    /// For HTTP Digest; not used
    // @ApiMember(Description="For HTTP Digest; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,

    /// For HTTP Digest; not used
    // @ApiMember(Description="For HTTP Digest; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,

    /// For HTTP Digest; not used
    // @ApiMember(Description="For HTTP Digest; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qop: Option<String>,

    /// For HTTP Digest; not used
    // @ApiMember(Description="For HTTP Digest; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nc: Option<String>,

    /// For HTTP Digest; not used
    // @ApiMember(Description="For HTTP Digest; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnonce: Option<String>,

    /// For sign-in by OAuth; not used
    // @ApiMember(Description="For sign-in by OAuth; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,

    /// For sign-in by OAuth; not used
    // @ApiMember(Description="For sign-in by OAuth; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_secret: Option<String>,

    /// For sign-in by OAuth; not used
    // @ApiMember(Description="For sign-in by OAuth; not used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,

    /// Where to send a browser when signed in
    // @ApiMember(Description="Where to send a browser when signed in")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,

    /// Anything else
    // @ApiMember(Description="Anything else")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

impl ServiceStackRequest for Authenticate {
    type Response = AuthenticateResponse;
    fn path(&self) -> String { "/api/Authenticate".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for Authenticate {}

/// Who the caller is signed in as; answers an unauthenticated shape when nobody is
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetAuthStatus {
}

impl ServiceStackRequest for GetAuthStatus {
    type Response = UserInfo;
    fn path(&self) -> String { "/api/GetAuthStatus".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetAuthStatus {}

/// Raw carrier call records of an account
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListCalls {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ListCallsAnswer(pub Vec<serde_json::Value>);

impl ServiceStackResponse for ListCallsAnswer {}

impl ServiceStackRequest for ListCalls {
    type Response = ListCallsAnswer;
    fn path(&self) -> String { "/api/ListCalls".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListCalls {}

/// Carrier usage totals by category over a date range
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListUsageRecords {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ListUsageRecordsAnswer(pub Vec<UsageRecordInfo>);

impl ServiceStackResponse for ListUsageRecordsAnswer {}

impl ServiceStackRequest for ListUsageRecords {
    type Response = ListUsageRecordsAnswer;
    fn path(&self) -> String { "/api/ListUsageRecords".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListUsageRecords {}

/// Inbound hook of the AI telephony provider
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CogitoWebhookRequest {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The type of event
    // @ApiMember(Description="The type of event")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,

    /// The phone numbers concerned
    // @ApiMember(Description="The phone numbers concerned")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<Vec<String>>,

    /// The role of the speaker
    // @ApiMember(Description="The role of the speaker")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,

    /// What was said
    // @ApiMember(Description="What was said")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CogitoWebhookRequestAnswer {}

impl ServiceStackResponse for CogitoWebhookRequestAnswer {}

impl ServiceStackRequest for CogitoWebhookRequest {
    type Response = CogitoWebhookRequestAnswer;
    fn path(&self) -> String { "/api/CogitoWebhookRequest".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CogitoWebhookRequest {}

/// Completion hook of the answering service
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LiveAnswerCallback {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The ID of the node
    // @ApiMember(Description="The ID of the node")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,

    /// The client of the answering service
    // @ApiMember(Description="The client of the answering service")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,

    /// The ID of the conversation
    // @ApiMember(Description="The ID of the conversation")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,

    /// The AI minutes the conversation took
    // @ApiMember(Description="The AI minutes the conversation took")
    pub ai_minutes: i32,

    /// The address of the caller
    // @ApiMember(Description="The address of the caller")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,

    /// The address that was called
    // @ApiMember(Description="The address that was called")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,

    /// What was said
    // @ApiMember(Description="What was said")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcript: Option<Vec<LiveAnswerCallbackTranscriptMessage>>,

    /// The moment the conversation started
    // @ApiMember(Description="The moment the conversation started")
    pub start_date: String,

    /// The moment the conversation ended
    // @ApiMember(Description="The moment the conversation ended")
    pub end_date: String,

    /// The files that came with the conversation
    // @ApiMember(Description="The files that came with the conversation")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<LiveAnswerCallbackAttachment>>,

    /// Whether the conversation was completed
    // @ApiMember(Description="Whether the conversation was completed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed: Option<String>,

    /// The URL of the recording of the call
    // @ApiMember(Description="The URL of the recording of the call")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_recording_url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LiveAnswerCallbackAnswer(pub Vec<u8>);

impl ServiceStackResponse for LiveAnswerCallbackAnswer {}

impl ServiceStackRequest for LiveAnswerCallback {
    type Response = LiveAnswerCallbackAnswer;
    fn path(&self) -> String { "/api/LiveAnswerCallback".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for LiveAnswerCallback {}

/// Carrier hook of an outgoing session
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewOutgoingSessionCallback {
    #[serde(flatten)]
    pub base: TwilioRequestBase,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NewOutgoingSessionCallbackAnswer(pub Vec<u8>);

impl ServiceStackResponse for NewOutgoingSessionCallbackAnswer {}

impl ServiceStackRequest for NewOutgoingSessionCallback {
    type Response = NewOutgoingSessionCallbackAnswer;
    fn path(&self) -> String { "/api/NewOutgoingSessionCallback".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewOutgoingSessionCallback {}

/// Internal route that runs a flow as a node of another flow
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StartFlow {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StartFlowAnswer(pub Vec<u8>);

impl ServiceStackResponse for StartFlowAnswer {}

impl ServiceStackRequest for StartFlow {
    type Response = StartFlowAnswer;
    fn path(&self) -> String { "/api/StartFlow".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for StartFlow {}

/// Contacts of the signed-in user
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetMyContacts {
}

impl ServiceStackRequest for GetMyContacts {
    type Response = GetMyContactsResponse;
    fn path(&self) -> String { "/api/GetMyContacts".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetMyContacts {}

/// Delete a customer
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteCustomer {
    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteCustomerAnswer {}

impl ServiceStackResponse for DeleteCustomerAnswer {}

impl ServiceStackRequest for DeleteCustomer {
    type Response = DeleteCustomerAnswer;
    fn path(&self) -> String { "/api/DeleteCustomer".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteCustomer {}

/// One customer
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCustomer {
    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for GetCustomer {
    type Response = CustomerInfo;
    fn path(&self) -> String { "/api/GetCustomer".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetCustomer {}

/// Schedule a customer or endpoint takes from above
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetInheritedSchedule {
    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl ServiceStackRequest for GetInheritedSchedule {
    type Response = Schedule;
    fn path(&self) -> String { "/api/GetInheritedSchedule".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetInheritedSchedule {}

/// Customers
// @Route("/customers", "GET")
// @Api(Description="Customers")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListCustomers {
    #[serde(flatten)]
    pub base: ListRequest<CustomerInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Filter by name (contains match)
    // @ApiMember(Description="Filter by name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_filter: Option<String>,

    /// Only customers below these
    // @ApiMember(Description="Only customers below these")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_customer_ids: Option<Vec<String>>,

    /// Direct children only
    // @ApiMember(Description="Direct children only")
    pub shallow_parent: bool,

    /// Only those with all of these tags
    // @ApiMember(Description="Only those with all of these tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}

impl ServiceStackRequest for ListCustomers {
    type Response = ListResponse<CustomerInfo>;
    fn path(&self) -> String { "/api/ListCustomers".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListCustomers {}

/// Create a customer
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewCustomer {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the customer above
    // @ApiMember(Description="The ID of the customer above")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_customer_id: Option<String>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,
}

impl ServiceStackRequest for NewCustomer {
    type Response = CustomerInfo;
    fn path(&self) -> String { "/api/NewCustomer".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewCustomer {}

/// Change a customer
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchCustomer {
    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the customer
    // @ApiMember(Description="The name of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the customer above
    // @ApiMember(Description="The ID of the customer above")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_customer_id: Option<String>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// The IDs of the tags, replacing those there are
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// The schedule, replaced whole
    // @ApiMember(Description="The schedule, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,

    /// Otherwise billing settings come from the parent
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_billing_settings: Option<bool>,

    /// The billing settings
    // @ApiMember(Description="The billing settings")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_settings: Option<BillingSettings>,

    /// Otherwise app settings come from the parent
    // @ApiMember(Description="Otherwise app settings come from the parent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_app_settings: Option<bool>,

    /// The settings of the app and the portal
    // @ApiMember(Description="The settings of the app and the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_settings: Option<AppSettings>,
}

impl ServiceStackRequest for PatchCustomer {
    type Response = CustomerInfo;
    fn path(&self) -> String { "/api/PatchCustomer".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchCustomer {}

/// Route a customer's numbers to the staging server or back
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SetCustomerStagingMode {
    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// Staging rather than production
    // @ApiMember(Description="Staging rather than production")
    pub is_staging: bool,
}

impl ServiceStackRequest for SetCustomerStagingMode {
    type Response = CustomerInfo;
    fn path(&self) -> String { "/api/SetCustomerStagingMode".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for SetCustomerStagingMode {}

/// Say which state a schedule yields at a moment
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TestSchedule {
    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The schedule to test; none tests the saved one
    // @ApiMember(Description="The schedule to test; none tests the saved one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,

    /// The moment to test (ISO 8601)
    // @ApiMember(Description="The moment to test (ISO 8601)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_time: Option<String>,
}

impl ServiceStackRequest for TestSchedule {
    type Response = TestScheduleResponse;
    fn path(&self) -> String { "/api/TestSchedule".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for TestSchedule {}

/// Delete an endpoint
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteEndpoint {
    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteEndpointAnswer {}

impl ServiceStackResponse for DeleteEndpointAnswer {}

impl ServiceStackRequest for DeleteEndpoint {
    type Response = DeleteEndpointAnswer;
    fn path(&self) -> String { "/api/DeleteEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteEndpoint {}

/// Values shared by several endpoints in one custom field
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FindDuplicateEndpoints {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The custom field to compare
    // @ApiMember(Description="The custom field to compare")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_field_name: Option<String>,
}

impl ServiceStackRequest for FindDuplicateEndpoints {
    type Response = ListResponse<DuplicateEndpoints>;
    fn path(&self) -> String { "/api/FindDuplicateEndpoints".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for FindDuplicateEndpoints {}

/// One endpoint
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetEndpoint {
    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl ServiceStackRequest for GetEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/GetEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetEndpoint {}

/// Endpoints of every type
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListEndpoints {
    #[serde(flatten)]
    pub base: ListRequest<EndpointInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Only those with these IDs in an outside system
    // @ApiMember(Description="Only those with these IDs in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_ids: Option<Vec<String>>,

    /// Direct customer matches only
    // @ApiMember(Description="Direct customer matches only")
    pub shallow_parent: bool,

    /// Only endpoints that run one of these flows
    // @ApiMember(Description="Only endpoints that run one of these flows")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_ids: Option<Vec<String>>,

    /// The schedule state in which the flow must apply
    // @ApiMember(Description="The schedule state in which the flow must apply")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_state: Option<String>,

    /// Only those with all of these tags
    // @ApiMember(Description="Only those with all of these tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Filter by name (contains match)
    // @ApiMember(Description="Filter by name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_filter: Option<String>,

    /// Filter by phone number (contains match)
    // @ApiMember(Description="Filter by phone number (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_filter: Option<String>,

    /// Only this type of endpoint
    // @ApiMember(Description="Only this type of endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<EndpointTypes>,

    /// Only these types of endpoint
    // @ApiMember(Description="Only these types of endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<EndpointTypes>>,

    /// Only users with this kind of phone
    // @ApiMember(Description="Only users with this kind of phone")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_mode: Option<UserModes>,

    /// Filter by custom fields: entries of the form Field=Value; text only
    // @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_filters: Option<Vec<String>>,

    /// Only the endpoint with this SIP user name
    // @ApiMember(Description="Only the endpoint with this SIP user name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_user_name: Option<String>,

    /// Filter by the values of flow parameters (JSON struct)
    // @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_parameters_filter: Option<String>,
}

impl ServiceStackRequest for ListEndpoints {
    type Response = ListResponse<EndpointInfo>;
    fn path(&self) -> String { "/api/ListEndpoints".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListEndpoints {}

/// Create an AI assistant endpoint
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewAssistantEndpoint {
    /// The account the endpoint belongs to
    // @ApiMember(Description="The account the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer the endpoint belongs to
    // @ApiMember(Description="The customer the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the assistant
    // @ApiMember(Description="The name of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the flow it runs
    // @ApiMember(Description="The ID of the flow it runs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// The IDs of the tags
    // @ApiMember(Description="The IDs of the tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The settings of the assistant
    // @ApiMember(Description="The settings of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_settings: Option<AssistantSettings>,
}

impl ServiceStackRequest for NewAssistantEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/NewAssistantEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewAssistantEndpoint {}

/// Create an email address endpoint
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewEmailEndpoint {
    /// The account the endpoint belongs to
    // @ApiMember(Description="The account the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer the endpoint belongs to
    // @ApiMember(Description="The customer the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the endpoint
    // @ApiMember(Description="The name of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the flow it runs
    // @ApiMember(Description="The ID of the flow it runs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// The IDs of the tags
    // @ApiMember(Description="The IDs of the tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The email address
    // @ApiMember(Description="The email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
}

impl ServiceStackRequest for NewEmailEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/NewEmailEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewEmailEndpoint {}

/// Create a SIP trunk endpoint
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewSipTrunkEndpoint {
    /// The account the endpoint belongs to
    // @ApiMember(Description="The account the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer the endpoint belongs to
    // @ApiMember(Description="The customer the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the trunk
    // @ApiMember(Description="The name of the trunk")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the flow it runs
    // @ApiMember(Description="The ID of the flow it runs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// The IDs of the tags
    // @ApiMember(Description="The IDs of the tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The SIP user name; made if it is left out
    // @ApiMember(Description="The SIP user name; made if it is left out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_user_name: Option<String>,
}

impl ServiceStackRequest for NewSipTrunkEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/NewSipTrunkEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewSipTrunkEndpoint {}

/// Create a team endpoint
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewTeamEndpoint {
    /// The account the endpoint belongs to
    // @ApiMember(Description="The account the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer the endpoint belongs to
    // @ApiMember(Description="The customer the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the team
    // @ApiMember(Description="The name of the team")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the flow it runs
    // @ApiMember(Description="The ID of the flow it runs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// The IDs of the tags
    // @ApiMember(Description="The IDs of the tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The IDs of the endpoints in the team
    // @ApiMember(Description="The IDs of the endpoints in the team")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_members: Option<Vec<String>>,
}

impl ServiceStackRequest for NewTeamEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/NewTeamEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewTeamEndpoint {}

/// Create a user (soft phone, SIP device) endpoint
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewUserEndpoint {
    /// The account the endpoint belongs to
    // @ApiMember(Description="The account the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer the endpoint belongs to
    // @ApiMember(Description="The customer the endpoint belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the user
    // @ApiMember(Description="The name of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the flow it runs
    // @ApiMember(Description="The ID of the flow it runs")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// The IDs of the tags
    // @ApiMember(Description="The IDs of the tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// Whether the user has a soft phone or a SIP phone
    // @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    pub user_mode: UserModes,

    /// The first name of the user
    // @ApiMember(Description="The first name of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,

    /// The last name of the user
    // @ApiMember(Description="The last name of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,

    /// The email address of the user
    // @ApiMember(Description="The email address of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email_address: Option<String>,

    /// The password of the user
    // @ApiMember(Description="The password of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_password: Option<String>,

    /// The SIP user name
    // @ApiMember(Description="The SIP user name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_user_name: Option<String>,
}

impl ServiceStackRequest for NewUserEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/NewUserEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewUserEndpoint {}

/// Change an endpoint; only members sent are touched
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchEndpoint {
    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The name of the endpoint to show
    // @ApiMember(Description="The name of the endpoint to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The name of the endpoint
    // @ApiMember(Description="The name of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// ID in an outside system
    // @ApiMember(Description="ID in an outside system")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,

    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,

    /// Merge flowParams instead of replacing them
    // @ApiMember(Description="Merge flowParams instead of replacing them")
    pub is_partial_flow_update: bool,

    /// A single flow or scheduled flows
    // @ApiMember(Description="A single flow or scheduled flows")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_schedule: Option<EndpointFlowSchedules>,

    /// The schedule, replaced whole
    // @ApiMember(Description="The schedule, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,

    /// The flow of each schedule state, replaced whole
    // @ApiMember(Description="The flow of each schedule state, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_flows: Option<Vec<ScheduledFlow>>,

    /// The IDs of the tags, replacing those there are
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// What a portal manager may change
    // @ApiMember(Description="What a portal manager may change")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_access: Option<UserManagerAccess>,

    /// What the login may see in the dashboard
    // @ApiMember(Description="What the login may see in the dashboard")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_permissions: Option<Vec<DashboardPermissions>>,

    /// The settings of the app and the portal
    // @ApiMember(Description="The settings of the app and the portal")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_settings: Option<AppSettings>,

    /// The settings of the assistant
    // @ApiMember(Description="The settings of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_settings: Option<AssistantSettings>,

    /// Whether text messages are off
    // @ApiMember(Description="Whether text messages are off")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_sms: Option<bool>,

    /// Leave the number's messaging campaign alone
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_external10_dlc_campaign: Option<bool>,

    /// The IDs of the users in a team, replaced whole
    // @ApiMember(Description="The IDs of the users in a team, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_members: Option<Vec<String>>,

    /// The first name of a user
    // @ApiMember(Description="The first name of a user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,

    /// The last name of a user
    // @ApiMember(Description="The last name of a user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,

    /// The email address of a user
    // @ApiMember(Description="The email address of a user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email_address: Option<String>,

    /// Whether a user has a soft phone or a SIP phone
    // @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_mode: Option<UserModes>,

    /// The SIP user name; a new one needs a new password
    // @ApiMember(Description="The SIP user name; a new one needs a new password")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_user_name: Option<String>,

    /// The address of an email endpoint
    // @ApiMember(Description="The address of an email endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// The state of the agent, for a user
    // @ApiMember(Description="The state of the agent, for a user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_state: Option<AgentStates>,
}

impl ServiceStackRequest for PatchEndpoint {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/PatchEndpoint".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchEndpoint {}

/// Set up the AI telephony infrastructure of an account
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ProvisionCogito {
    /// The account to set up
    // @ApiMember(Description="The account to set up")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ProvisionCogitoAnswer {}

impl ServiceStackResponse for ProvisionCogitoAnswer {}

impl ServiceStackRequest for ProvisionCogito {
    type Response = ProvisionCogitoAnswer;
    fn path(&self) -> String { "/api/ProvisionCogito".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for ProvisionCogito {}

/// New SIP password for an endpoint
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RegenerateSipPassword {
    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl ServiceStackRequest for RegenerateSipPassword {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/RegenerateSipPassword".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for RegenerateSipPassword {}

/// Start caller-id verification
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct VerifyCallerId {
    /// The endpoint whose number is to be verified as a caller ID
    // @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl ServiceStackRequest for VerifyCallerId {
    type Response = CallerIdVerification;
    fn path(&self) -> String { "/api/VerifyCallerId".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for VerifyCallerId {}

/// Change several endpoints alike, all or none
// @Route("/endpoints", "PATCH")
// @Api(Description="Change several endpoints alike, all or none")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchEndpoints {
    /// The IDs of the endpoints, at most 1,000
    // @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,

    /// What to change: members of PatchEndpoint; those that are left out stay as they are
    // @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch: Option<serde_json::Value>,
}

impl ServiceStackRequest for PatchEndpoints {
    type Response = ListResponse<EndpointInfo>;
    fn path(&self) -> String { "/api/PatchEndpoints".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchEndpoints {}

/// Delete a file and its bytes
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteFile {
    /// The ID of the file
    // @ApiMember(Description="The ID of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteFileAnswer {}

impl ServiceStackResponse for DeleteFileAnswer {}

impl ServiceStackRequest for DeleteFile {
    type Response = DeleteFileAnswer;
    fn path(&self) -> String { "/api/DeleteFile".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteFile {}

/// Metadata of one file
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetFile {
    /// The ID of the file
    // @ApiMember(Description="The ID of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

impl ServiceStackRequest for GetFile {
    type Response = FileInfo;
    fn path(&self) -> String { "/api/GetFile".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetFile {}

/// File metadata
// @Route("/files", "GET")
// @Api(Description="File metadata")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListFiles {
    #[serde(flatten)]
    pub base: ListRequest<FileInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Only files of this session
    // @ApiMember(Description="Only files of this session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// Filter by file name (contains match)
    // @ApiMember(Description="Filter by file name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// Filter by content type (contains match)
    // @ApiMember(Description="Filter by content type (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,

    /// Only files of this type
    // @ApiMember(Description="Only files of this type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FileTypes>,

    /// The first day on which it was created (YYYY-MM-DD)
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created_start: Option<String>,

    /// The last day on which it was created (YYYY-MM-DD)
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created_end: Option<String>,

    /// Only files of this agent
    // @ApiMember(Description="Only files of this agent")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// Filter by text in the transcription, human or machine
    // @ApiMember(Description="Filter by text in the transcription, human or machine")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription_contains: Option<String>,
}

impl ServiceStackRequest for ListFiles {
    type Response = ListResponse<FileInfo>;
    fn path(&self) -> String { "/api/ListFiles".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListFiles {}

/// Create a file from the body or a multipart form
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewFile {
    /// The name of the file
    // @ApiMember(Description="The name of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for NewFile {
    type Response = FileInfo;
    fn path(&self) -> String { "/api/NewFile".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewFile {}

/// Change file metadata
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchFile {
    /// The ID of the file
    // @ApiMember(Description="The ID of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,

    /// The name of the file
    // @ApiMember(Description="The name of the file")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The ID of the user
    // @ApiMember(Description="The ID of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl ServiceStackRequest for PatchFile {
    type Response = FileInfo;
    fn path(&self) -> String { "/api/PatchFile".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchFile {}

/// Duplicate a flow
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CopyFlow {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}

impl ServiceStackRequest for CopyFlow {
    type Response = FlowInfo;
    fn path(&self) -> String { "/api/CopyFlow".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CopyFlow {}

/// Delete a flow
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteFlow {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteFlowAnswer {}

impl ServiceStackResponse for DeleteFlowAnswer {}

impl ServiceStackRequest for DeleteFlow {
    type Response = DeleteFlowAnswer;
    fn path(&self) -> String { "/api/DeleteFlow".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteFlow {}

/// Export flows and custom fields
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ExportPackage {
    /// The account to export from
    // @ApiMember(Description="The account to export from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The IDs of the flows to export
    // @ApiMember(Description="The IDs of the flows to export")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_ids: Option<Vec<String>>,

    /// Whether to add custom fields that the flows do not use
    // @ApiMember(Description="Whether to add custom fields that the flows do not use")
    pub include_all_custom_fields: bool,
}

impl ServiceStackRequest for ExportPackage {
    type Response = PackageInfo;
    fn path(&self) -> String { "/api/ExportPackage".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ExportPackage {}

/// Specifications of the nodes usable in a flow
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetAvailableNodes {
    /// Narrows the nodes to what suits this flow
    // @ApiMember(Description="Narrows the nodes to what suits this flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GetAvailableNodesAnswer(pub Vec<AvailableFlowNode>);

impl ServiceStackResponse for GetAvailableNodesAnswer {}

impl ServiceStackRequest for GetAvailableNodes {
    type Response = GetAvailableNodesAnswer;
    fn path(&self) -> String { "/api/GetAvailableNodes".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetAvailableNodes {}

/// One flow with its graph
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetFlow {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}

impl ServiceStackRequest for GetFlow {
    type Response = FlowInfo;
    fn path(&self) -> String { "/api/GetFlow".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetFlow {}

/// Field names offered by each value source
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetParameterFieldNames {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// Whether to leave out fields such as the customer name
    // @ApiMember(Description="Whether to leave out fields such as the customer name")
    pub exclude_built_in_fields: bool,
}

impl ServiceStackRequest for GetParameterFieldNames {
    type Response = GetParameterFieldNamesResponse;
    fn path(&self) -> String { "/api/GetParameterFieldNames".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetParameterFieldNames {}

/// Import an exported package
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ImportPackage {
    /// The account to import into
    // @ApiMember(Description="The account to import into")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The exported package
    // @ApiMember(Description="The exported package")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<PackageInfo>,

    /// Whether to say what would happen, and change nothing
    // @ApiMember(Description="Whether to say what would happen, and change nothing")
    pub preflight: bool,

    /// What customers, tags and flows of the package are in the account, by ID
    // @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_map: Option<HashMap<String, String>>,
}

impl ServiceStackRequest for ImportPackage {
    type Response = PackageImportInfo;
    fn path(&self) -> String { "/api/ImportPackage".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for ImportPackage {}

/// Flows
// @Route("/flows", "GET")
// @Api(Description="Flows")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListFlows {
    #[serde(flatten)]
    pub base: ListRequest<FlowInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Filter by name (contains match)
    // @ApiMember(Description="Filter by name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_filter: Option<String>,

    /// Only those with all of these tags
    // @ApiMember(Description="Only those with all of these tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Only flows with this role
    // @ApiMember(Description="Only flows with this role")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<FlowRoles>,

    /// Whether to include the node graph; without it, listings leave it out
    // @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    pub include_nodes: bool,

    /// Only flows that use this type of node
    // @ApiMember(Description="Only flows that use this type of node")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type_filter: Option<String>,
}

impl ServiceStackRequest for ListFlows {
    type Response = ListResponse<FlowInfo>;
    fn path(&self) -> String { "/api/ListFlows".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListFlows {}

/// Create a flow
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewFlow {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The name of the flow
    // @ApiMember(Description="The name of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// What the flow can be used for
    // @ApiMember(Description="What the flow can be used for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<FlowRoles>>,

    /// What the flow does
    // @ApiMember(Description="What the flow does")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Notes for those who edit the flow
    // @ApiMember(Description="Notes for those who edit the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,

    /// The ID of the customer the flow belongs to
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The nodes
    // @ApiMember(Description="The nodes")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FlowNode>>,

    /// The values the flow takes and gives
    // @ApiMember(Description="The values the flow takes and gives")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<FlowParameter>>,

    /// Where the flow ends
    // @ApiMember(Description="Where the flow ends")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exits: Option<Vec<FlowExit>>,

    /// Designer layout data
    // @ApiMember(Description="Designer layout data")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui: Option<FlowUI>,

    /// The IDs of the tags
    // @ApiMember(Description="The IDs of the tags")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Why, for the revision this makes
    // @ApiMember(Description="Why, for the revision this makes")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl ServiceStackRequest for NewFlow {
    type Response = FlowInfo;
    fn path(&self) -> String { "/api/NewFlow".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewFlow {}

/// Change a flow; arrays sent replace the stored arrays whole
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchFlow {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The name of the flow
    // @ApiMember(Description="The name of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// What the flow can be used for, replaced whole
    // @ApiMember(Description="What the flow can be used for, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<FlowRoles>>,

    /// What the flow does
    // @ApiMember(Description="What the flow does")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Notes for those who edit the flow
    // @ApiMember(Description="Notes for those who edit the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,

    /// The ID of the customer the flow belongs to
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The nodes, replaced whole
    // @ApiMember(Description="The nodes, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FlowNode>>,

    /// The values the flow takes and gives, replaced whole
    // @ApiMember(Description="The values the flow takes and gives, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<FlowParameter>>,

    /// Where the flow ends, replaced whole
    // @ApiMember(Description="Where the flow ends, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exits: Option<Vec<FlowExit>>,

    /// Designer layout data
    // @ApiMember(Description="Designer layout data")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui: Option<FlowUI>,

    /// The IDs of the tags, replacing those there are
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Why, for the revision this makes
    // @ApiMember(Description="Why, for the revision this makes")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl ServiceStackRequest for PatchFlow {
    type Response = FlowInfo;
    fn path(&self) -> String { "/api/PatchFlow".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchFlow {}

/// The states that a flow had, the newest first
// @Route("/flows/{flowId}/revisions", "GET")
// @Api(Description="The states that a flow had, the newest first")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListFlowRevisions {
    #[serde(flatten)]
    pub base: ListRequest<FlowRevisionInfo>,
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}

impl ServiceStackRequest for ListFlowRevisions {
    type Response = ListResponse<FlowRevisionInfo>;
    fn path(&self) -> String { "/api/ListFlowRevisions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListFlowRevisions {}

/// A state that a flow had, with its graph
// @Route("/flows/{flowId}/revisions/{number}", "GET")
// @Api(Description="A state that a flow had, with its graph")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetFlowRevision {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The number of the revision
    // @ApiMember(Description="The number of the revision")
    pub number: i32,
}

impl ServiceStackRequest for GetFlowRevision {
    type Response = FlowRevisionInfo;
    fn path(&self) -> String { "/api/GetFlowRevision".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetFlowRevision {}

/// What differs between two states of a flow
// @Route("/flows/{flowId}/revisions/diff", "GET")
// @Api(Description="What differs between two states of a flow")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DiffFlowRevisions {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The number of the revision to compare with; the one before if left out
    // @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,

    /// The number of the revision that is compared; the newest if left out
    // @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<i32>,
}

impl ServiceStackRequest for DiffFlowRevisions {
    type Response = FlowDiff;
    fn path(&self) -> String { "/api/DiffFlowRevisions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for DiffFlowRevisions {}

/// Give a flow the name, roles, texts and graph it had, as a change of its own
// @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
// @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RestoreFlowRevision {
    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The number of the revision
    // @ApiMember(Description="The number of the revision")
    pub number: i32,

    /// Why, for the revision this makes
    // @ApiMember(Description="Why, for the revision this makes")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl ServiceStackRequest for RestoreFlowRevision {
    type Response = FlowInfo;
    fn path(&self) -> String { "/api/RestoreFlowRevision".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for RestoreFlowRevision {}

/// Delete an integration
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteIntegration {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteIntegrationAnswer {}

impl ServiceStackResponse for DeleteIntegrationAnswer {}

impl ServiceStackRequest for DeleteIntegration {
    type Response = DeleteIntegrationAnswer;
    fn path(&self) -> String { "/api/DeleteIntegration".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteIntegration {}

/// One integration
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetIntegration {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
}

impl ServiceStackRequest for GetIntegration {
    type Response = IntegrationInfo;
    fn path(&self) -> String { "/api/GetIntegration".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetIntegration {}

/// Sync log
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetIntegrationLog {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GetIntegrationLogAnswer(pub serde_json::Value);

impl ServiceStackResponse for GetIntegrationLogAnswer {}

impl ServiceStackRequest for GetIntegrationLog {
    type Response = GetIntegrationLogAnswer;
    fn path(&self) -> String { "/api/GetIntegrationLog".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetIntegrationLog {}

/// Integrations
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListIntegrations {
    #[serde(flatten)]
    pub base: ListRequest<IntegrationInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Filter by name (contains match)
    // @ApiMember(Description="Filter by name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_filter: Option<String>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Direct customer matches only
    // @ApiMember(Description="Direct customer matches only")
    pub shallow_parent: bool,
}

impl ServiceStackRequest for ListIntegrations {
    type Response = ListResponse<IntegrationInfo>;
    fn path(&self) -> String { "/api/ListIntegrations".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListIntegrations {}

/// Tie a customer to a CRM customer
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MapIntegrationCustomer {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The ID of the customer in the CRM
    // @ApiMember(Description="The ID of the customer in the CRM")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps_to_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MapIntegrationCustomerAnswer {}

impl ServiceStackResponse for MapIntegrationCustomerAnswer {}

impl ServiceStackRequest for MapIntegrationCustomer {
    type Response = MapIntegrationCustomerAnswer;
    fn path(&self) -> String { "/api/MapIntegrationCustomer".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for MapIntegrationCustomer {}

/// Tie a user endpoint to a CRM contact
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MapIntegrationUser {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,

    /// The ID of the user endpoint
    // @ApiMember(Description="The ID of the user endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// The ID of the contact in the CRM
    // @ApiMember(Description="The ID of the contact in the CRM")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps_to_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MapIntegrationUserAnswer {}

impl ServiceStackResponse for MapIntegrationUserAnswer {}

impl ServiceStackRequest for MapIntegrationUser {
    type Response = MapIntegrationUserAnswer;
    fn path(&self) -> String { "/api/MapIntegrationUser".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for MapIntegrationUser {}

/// Create an integration
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewIntegration {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The outside system
    // @ApiMember(Description="The outside system")
    pub r#type: IntegrationTypes,

    /// The name of the integration
    // @ApiMember(Description="The name of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The customer under which synced customers are created
    // @ApiMember(Description="The customer under which synced customers are created")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for NewIntegration {
    type Response = IntegrationInfo;
    fn path(&self) -> String { "/api/NewIntegration".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewIntegration {}

/// Change an integration
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchIntegration {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,

    /// The name of the integration
    // @ApiMember(Description="The name of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// Create customers and users while syncing
    // @ApiMember(Description="Create customers and users while syncing")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatically_create_customers: Option<bool>,

    /// The settings
    // @ApiMember(Description="The settings")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Struct>,
}

impl ServiceStackRequest for PatchIntegration {
    type Response = IntegrationInfo;
    fn path(&self) -> String { "/api/PatchIntegration".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchIntegration {}

/// Contacts found in the CRM
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SearchIntegrationContacts {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,

    /// Only contacts of this customer
    // @ApiMember(Description="Only contacts of this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// Text to search for
    // @ApiMember(Description="Text to search for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SearchIntegrationContactsAnswer(pub serde_json::Value);

impl ServiceStackResponse for SearchIntegrationContactsAnswer {}

impl ServiceStackRequest for SearchIntegrationContacts {
    type Response = SearchIntegrationContactsAnswer;
    fn path(&self) -> String { "/api/SearchIntegrationContacts".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for SearchIntegrationContacts {}

/// Customers found in the CRM
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SearchIntegrationCustomers {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,

    /// Text to search for
    // @ApiMember(Description="Text to search for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SearchIntegrationCustomersAnswer(pub serde_json::Value);

impl ServiceStackResponse for SearchIntegrationCustomersAnswer {}

impl ServiceStackRequest for SearchIntegrationCustomers {
    type Response = SearchIntegrationCustomersAnswer;
    fn path(&self) -> String { "/api/SearchIntegrationCustomers".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for SearchIntegrationCustomers {}

/// Run a sync
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SyncIntegration {
    /// The ID of the integration
    // @ApiMember(Description="The ID of the integration")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SyncIntegrationAnswer {}

impl ServiceStackResponse for SyncIntegrationAnswer {}

impl ServiceStackRequest for SyncIntegration {
    type Response = SyncIntegrationAnswer;
    fn path(&self) -> String { "/api/SyncIntegration".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for SyncIntegration {}

/// Conversations with their newest message
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListConversations {
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only those of these endpoints
    // @ApiMember(Description="Only those of these endpoints")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Only those after this date (ISO 8601)
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_date: Option<String>,
}

impl ServiceStackRequest for ListConversations {
    type Response = ListConversationsResponse;
    fn path(&self) -> String { "/api/ListConversations".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListConversations {}

/// Messages
// @Route("/messages", "GET")
// @Api(Description="Messages")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListMessages {
    #[serde(flatten)]
    pub base: ListRequest<MessageInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Only those of these endpoints
    // @ApiMember(Description="Only those of these endpoints")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,

    /// Only those of these conversations
    // @ApiMember(Description="Only those of these conversations")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_ids: Option<Vec<String>>,

    /// Only those after this date (ISO 8601)
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_date: Option<String>,
}

impl ServiceStackRequest for ListMessages {
    type Response = ListResponse<MessageInfo>;
    fn path(&self) -> String { "/api/ListMessages".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListMessages {}

/// Inbound hook that starts or continues a chat flow on an endpoint
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewFlowMessage {
    /// The receiving endpoint
    // @ApiMember(Description="The receiving endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// Values of the session
    // @ApiMember(Description="Values of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_parameters: Option<Struct>,

    /// The address it comes from
    // @ApiMember(Description="The address it comes from")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,

    /// The address it was sent to
    // @ApiMember(Description="The address it was sent to")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,

    /// Who sends the message
    // @ApiMember(Description="Who sends the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,

    /// The name of the sender to show; falls back to identity
    // @ApiMember(Description="The name of the sender to show; falls back to identity")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,

    /// The URL called when replies must go back
    // @ApiMember(Description="The URL called when replies must go back")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_url: Option<String>,

    /// The text of the message
    // @ApiMember(Description="The text of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl ServiceStackRequest for NewFlowMessage {
    type Response = FlowMessageInfo;
    fn path(&self) -> String { "/api/NewFlowMessage".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewFlowMessage {}

/// Internal hook delivering a chat message to an endpoint
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SendEndpointMessage {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// The text of the message
    // @ApiMember(Description="The text of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,

    /// The URI of the attachment
    // @ApiMember(Description="The URI of the attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_uri: Option<String>,

    /// The content type of the attachment
    // @ApiMember(Description="The content type of the attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_content_type: Option<String>,

    /// Who sent the message
    // @ApiMember(Description="Who sent the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,

    /// The name of the sender to show
    // @ApiMember(Description="The name of the sender to show")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SendEndpointMessageAnswer {}

impl ServiceStackResponse for SendEndpointMessageAnswer {}

impl ServiceStackRequest for SendEndpointMessage {
    type Response = SendEndpointMessageAnswer;
    fn path(&self) -> String { "/api/SendEndpointMessage".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for SendEndpointMessage {}

/// Notifications sent
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListNotifications {
    #[serde(flatten)]
    pub base: ListRequest<NotificationInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only those of these customers
    // @ApiMember(Description="Only those of these customers")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// Filter by sender (contains match)
    // @ApiMember(Description="Filter by sender (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_filter: Option<String>,

    /// Filter by receiver (contains match)
    // @ApiMember(Description="Filter by receiver (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_filter: Option<String>,

    /// Filter by subject (contains match)
    // @ApiMember(Description="Filter by subject (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_filter: Option<String>,

    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// Only notifications of this type
    // @ApiMember(Description="Only notifications of this type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NotificationTypes>,
}

impl ServiceStackRequest for ListNotifications {
    type Response = ListResponse<NotificationInfo>;
    fn path(&self) -> String { "/api/ListNotifications".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListNotifications {}

/// Placeholder that only publishes shared types
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NotUsedRequest {
    /// Publishes the type
    // @ApiMember(Description="Publishes the type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_notification: Option<PushNotification>,

    /// Publishes the type
    // @ApiMember(Description="Publishes the type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<NotificationInfo>>,

    /// Publishes the type
    // @ApiMember(Description="Publishes the type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_parameter: Option<NodeParameter>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NotUsedRequestAnswer {}

impl ServiceStackResponse for NotUsedRequestAnswer {}

impl ServiceStackRequest for NotUsedRequest {
    type Response = NotUsedRequestAnswer;
    fn path(&self) -> String { "/api/NotUsedRequest".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NotUsedRequest {}

/// Buy or register a number and create its endpoint
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BuyPhoneNumber {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The customer the number is for
    // @ApiMember(Description="The customer the number is for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The phone number (E.164)
    // @ApiMember(Description="The phone number (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,

    /// Whether to register the number only and buy nothing
    // @ApiMember(Description="Whether to register the number only and buy nothing")
    pub is_virtual_phone_number: bool,

    /// Whether the number is for faxes
    // @ApiMember(Description="Whether the number is for faxes")
    pub is_fax_number: bool,

    /// The carrier's ID of the address to register the number with
    // @ApiMember(Description="The carrier's ID of the address to register the number with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_sid: Option<String>,

    /// The IDs of the tags of the new endpoint
    // @ApiMember(Description="The IDs of the tags of the new endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,

    /// Custom field values
    // @ApiMember(Description="Custom field values")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Struct>,

    /// The ID of the flow
    // @ApiMember(Description="The ID of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The values of the parameters of the flow
    // @ApiMember(Description="The values of the parameters of the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_params: Option<Struct>,
}

impl ServiceStackRequest for BuyPhoneNumber {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/BuyPhoneNumber".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for BuyPhoneNumber {}

/// Numbers available to buy
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SearchPhoneNumbers {
    /// The account to buy for
    // @ApiMember(Description="The account to buy for")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The area code of the number
    // @ApiMember(Description="The area code of the number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,

    /// The postal code
    // @ApiMember(Description="The postal code")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,

    /// The state or province
    // @ApiMember(Description="The state or province")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,

    /// How far from the postal code the number may be, in miles
    // @ApiMember(Description="How far from the postal code the number may be, in miles")
    pub distance: i32,

    /// Whether the number is for faxes
    // @ApiMember(Description="Whether the number is for faxes")
    pub is_fax_number: bool,

    /// Digits the number must contain
    // @ApiMember(Description="Digits the number must contain")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
}

impl ServiceStackRequest for SearchPhoneNumbers {
    type Response = ListResponse<AvailablePhoneNumber>;
    fn path(&self) -> String { "/api/SearchPhoneNumbers".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for SearchPhoneNumbers {}

/// Flip a number between voice and fax
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SetPhoneNumberIsFax {
    /// The ID of the endpoint
    // @ApiMember(Description="The ID of the endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// Whether the number is for faxes
    // @ApiMember(Description="Whether the number is for faxes")
    pub is_fax: bool,
}

impl ServiceStackRequest for SetPhoneNumberIsFax {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/SetPhoneNumberIsFax".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for SetPhoneNumberIsFax {}

/// Bring phone-number endpoints in line with the carrier
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SyncPhoneNumbers {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SyncPhoneNumbersAnswer {}

impl ServiceStackResponse for SyncPhoneNumbersAnswer {}

impl ServiceStackRequest for SyncPhoneNumbers {
    type Response = SyncPhoneNumbersAnswer;
    fn path(&self) -> String { "/api/SyncPhoneNumbers".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for SyncPhoneNumbers {}

/// Portal call history
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppGetCallHistory {
    #[serde(flatten)]
    pub base: ListRequest<SessionInfo>,
    /// Only those of this account
    // @ApiMember(Description="Only those of this account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// Only those of this customer
    // @ApiMember(Description="Only those of this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for AppGetCallHistory {
    type Response = ListResponse<SessionInfo>;
    fn path(&self) -> String { "/api/AppGetCallHistory".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for AppGetCallHistory {}

/// Portal file listing
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppGetFiles {
    #[serde(flatten)]
    pub base: ListRequest<FileInfo>,
    /// Only those of this account
    // @ApiMember(Description="Only those of this account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// Only those of this customer
    // @ApiMember(Description="Only those of this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The first day on which it was created (YYYY-MM-DD)
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created_start: Option<String>,

    /// The last day on which it was created (YYYY-MM-DD)
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created_end: Option<String>,

    /// Filter by file name (contains match)
    // @ApiMember(Description="Filter by file name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name_filter: Option<String>,

    /// Only files of this type
    // @ApiMember(Description="Only files of this type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FileTypes>,
}

impl ServiceStackRequest for AppGetFiles {
    type Response = ListResponse<FileInfo>;
    fn path(&self) -> String { "/api/AppGetFiles".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for AppGetFiles {}

/// Portal listing of flows
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppGetFlows {
    #[serde(flatten)]
    pub base: ListRequest<FlowInfo>,
    /// Only those of this account
    // @ApiMember(Description="Only those of this account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// Only those of this customer
    // @ApiMember(Description="Only those of this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// Filter by name (contains match)
    // @ApiMember(Description="Filter by name (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_filter: Option<String>,

    /// Only flows with this role
    // @ApiMember(Description="Only flows with this role")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<FlowRoles>,
}

impl ServiceStackRequest for AppGetFlows {
    type Response = ListResponse<FlowInfo>;
    fn path(&self) -> String { "/api/AppGetFlows".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for AppGetFlows {}

/// Portal home page data
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppGetHomeInformation {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The first day to show (YYYY-MM-DD)
    // @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
}

impl ServiceStackRequest for AppGetHomeInformation {
    type Response = AppHomeInformation;
    fn path(&self) -> String { "/api/AppGetHomeInformation".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for AppGetHomeInformation {}

/// Portal view of the settings
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppGetSystemSettings {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for AppGetSystemSettings {
    type Response = AppSystemSettingsInfo;
    fn path(&self) -> String { "/api/AppGetSystemSettings".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for AppGetSystemSettings {}

/// Create an AI assistant endpoint from the portal
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppNewAssistant {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ID of the customer
    // @ApiMember(Description="The ID of the customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// The name of the assistant
    // @ApiMember(Description="The name of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The settings of the assistant
    // @ApiMember(Description="The settings of the assistant")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<AssistantSettings>,
}

impl ServiceStackRequest for AppNewAssistant {
    type Response = EndpointInfo;
    fn path(&self) -> String { "/api/AppNewAssistant".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for AppNewAssistant {}

/// Register a push token once
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewDeviceToken {
    /// The type of the device
    // @ApiMember(Description="The type of the device")
    pub device_type: DeviceTypes,

    /// The push token of the device
    // @ApiMember(Description="The push token of the device")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

impl ServiceStackRequest for NewDeviceToken {
    type Response = DeviceTokenInfo;
    fn path(&self) -> String { "/api/NewDeviceToken".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewDeviceToken {}

/// Queue an agent-state report
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AgentStateReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
}

impl ServiceStackRequest for AgentStateReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/AgentStateReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for AgentStateReport {}

/// Queue a billing report
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BillingReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// Whether to add customer IDs to the output
    // @ApiMember(Description="Whether to add customer IDs to the output")
    pub include_customer_ids: bool,
}

impl ServiceStackRequest for BillingReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/BillingReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for BillingReport {}

/// Queue a call center abandon report
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CallCenterAbandonReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
}

impl ServiceStackRequest for CallCenterAbandonReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/CallCenterAbandonReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CallCenterAbandonReport {}

/// Queue a call center detail report
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CallCenterDetailReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
}

impl ServiceStackRequest for CallCenterDetailReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/CallCenterDetailReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CallCenterDetailReport {}

/// Queue a call center report
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CallCenterReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
}

impl ServiceStackRequest for CallCenterReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/CallCenterReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CallCenterReport {}

/// Queue a call history report
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CallHistoryReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,

    /// Only calls of this customer
    // @ApiMember(Description="Only calls of this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,

    /// Only calls of this endpoint
    // @ApiMember(Description="Only calls of this endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,

    /// Whether to look at archived sessions too
    // @ApiMember(Description="Whether to look at archived sessions too")
    pub include_archived_sessions: bool,
}

impl ServiceStackRequest for CallHistoryReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/CallHistoryReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CallHistoryReport {}

/// Queue a call outcome report
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CallOutcomeReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,

    /// Only calls of this flow
    // @ApiMember(Description="Only calls of this flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// Only calls in this state
    // @ApiMember(Description="Only calls in this state")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_state: Option<String>,
}

impl ServiceStackRequest for CallOutcomeReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/CallOutcomeReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CallOutcomeReport {}

/// Queue a call detail record report
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CdrReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
}

impl ServiceStackRequest for CdrReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/CdrReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for CdrReport {}

/// Delete a report and its workbook
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteReport {
    /// The ID of the report
    // @ApiMember(Description="The ID of the report")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteReportAnswer {}

impl ServiceStackResponse for DeleteReportAnswer {}

impl ServiceStackRequest for DeleteReport {
    type Response = DeleteReportAnswer;
    fn path(&self) -> String { "/api/DeleteReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteReport {}

/// Workbook of a completed report
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DownloadReport {
    /// The ID of the report
    // @ApiMember(Description="The ID of the report")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DownloadReportAnswer(pub Vec<u8>);

impl ServiceStackResponse for DownloadReportAnswer {}

impl ServiceStackRequest for DownloadReport {
    type Response = DownloadReportAnswer;
    fn path(&self) -> String { "/api/DownloadReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for DownloadReport {}

/// Queue an endpoint report
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndpointsReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// Only these types of endpoint
    // @ApiMember(Description="Only these types of endpoint")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<EndpointTypes>>,

    /// Only endpoints of this customer
    // @ApiMember(Description="Only endpoints of this customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl ServiceStackRequest for EndpointsReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/EndpointsReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for EndpointsReport {}

/// Reports created by the caller
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListReports {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl ServiceStackRequest for ListReports {
    type Response = ListReportsResponse;
    fn path(&self) -> String { "/api/ListReports".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListReports {}

/// Queue a metric report
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MetricReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The time zone (IANA)
    // @ApiMember(Description="The time zone (IANA)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,

    /// The metric to report on
    // @ApiMember(Description="The metric to report on")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
}

impl ServiceStackRequest for MetricReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/MetricReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for MetricReport {}

/// Queue a sync phone numbers report
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SyncPhoneNumbersReport {
    #[serde(flatten)]
    pub base: ReportRequest,
    /// Whether to include the numbers of the fax carrier
    // @ApiMember(Description="Whether to include the numbers of the fax carrier")
    pub sync_documo_numbers: bool,
}

impl ServiceStackRequest for SyncPhoneNumbersReport {
    type Response = ReportInfo;
    fn path(&self) -> String { "/api/SyncPhoneNumbersReport".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for SyncPhoneNumbersReport {}

/// Turn the call into a conference if it is not one, then dial a further party
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AddConferenceMember {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The carrier's ID of the call leg on the voice device
    // @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,

    /// The party to invite
    // @ApiMember(Description="The party to invite")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,

    /// The caller ID to present (E.164)
    // @ApiMember(Description="The caller ID to present (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_number: Option<String>,
}

impl ServiceStackRequest for AddConferenceMember {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/AddConferenceMember".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for AddConferenceMember {}

/// Append text to a session log
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AddToSessionLog {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The text to append
    // @ApiMember(Description="The text to append")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct AddToSessionLogAnswer {}

impl ServiceStackResponse for AddToSessionLogAnswer {}

impl ServiceStackRequest for AddToSessionLog {
    type Response = AddToSessionLogAnswer;
    fn path(&self) -> String { "/api/AddToSessionLog".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for AddToSessionLog {}

/// Remove a member from a chat
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteChatMember {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The identity of the member
    // @ApiMember(Description="The identity of the member")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
}

impl ServiceStackRequest for DeleteChatMember {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/DeleteChatMember".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteChatMember {}

/// Bulk delete an account's sessions in a time range
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteSessions {
    /// The account whose sessions to delete
    // @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// Sessions from this moment on (ISO 8601)
    // @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<String>,

    /// Sessions up to this moment (ISO 8601)
    // @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteSessionsAnswer {}

impl ServiceStackResponse for DeleteSessionsAnswer {}

impl ServiceStackRequest for DeleteSessions {
    type Response = DeleteSessionsAnswer;
    fn path(&self) -> String { "/api/DeleteSessions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteSessions {}

/// End one session or one call leg of it
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndSession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The call leg to end; none ends the session
    // @ApiMember(Description="The call leg to end; none ends the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EndSessionAnswer {}

impl ServiceStackResponse for EndSessionAnswer {}

impl ServiceStackRequest for EndSession {
    type Response = EndSessionAnswer;
    fn path(&self) -> String { "/api/EndSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for EndSession {}

/// Carrier calls in progress for a whole account
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetActiveCalls {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl ServiceStackRequest for GetActiveCalls {
    type Response = GetActiveCallsResponse;
    fn path(&self) -> String { "/api/GetActiveCalls".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetActiveCalls {}

/// Active sessions of the signed-in phone user
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetActiveSessions {
}

impl ServiceStackRequest for GetActiveSessions {
    type Response = GetMySessionsResponse;
    fn path(&self) -> String { "/api/GetActiveSessions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetActiveSessions {}

/// Active sessions of the signed-in user
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetMySessions {
}

impl ServiceStackRequest for GetMySessions {
    type Response = GetMySessionsResponse;
    fn path(&self) -> String { "/api/GetMySessions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetMySessions {}

/// One session with its log
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetSession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

impl ServiceStackRequest for GetSession {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/GetSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetSession {}

/// Chat transcript of a session
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetSessionTranscript {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// Whether to include earlier chats of the same parties
    // @ApiMember(Description="Whether to include earlier chats of the same parties")
    pub include_historical: bool,

    /// Only history after this date (ISO 8601)
    // @ApiMember(Description="Only history after this date (ISO 8601)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub historical_cut_off_date: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GetSessionTranscriptAnswer(pub serde_json::Value);

impl ServiceStackResponse for GetSessionTranscriptAnswer {}

impl ServiceStackRequest for GetSessionTranscript {
    type Response = GetSessionTranscriptAnswer;
    fn path(&self) -> String { "/api/GetSessionTranscript".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetSessionTranscript {}

/// Put a session on hold
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HoldSession {
    /// The carrier's ID of the local call leg
    // @ApiMember(Description="The carrier's ID of the local call leg")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,

    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// Why the session is being held
    // @ApiMember(Description="Why the session is being held")
    pub reason: SessionHoldReasons,
}

impl ServiceStackRequest for HoldSession {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/HoldSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for HoldSession {}

/// Add a member to a chat session
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct InviteChatMember {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The endpoint to invite
    // @ApiMember(Description="The endpoint to invite")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl ServiceStackRequest for InviteChatMember {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/InviteChatMember".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for InviteChatMember {}

/// Retrieve a list of sessions
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListSessions {
    #[serde(flatten)]
    pub base: ListRequest<SessionInfo>,
    /// The account IDs for the sessions to retrieve
    // @ApiMember(Description="The account IDs for the sessions to retrieve")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Whether to search live or archived sessions
    // @ApiMember(Description="Whether to search live or archived sessions")
    pub search_archive: bool,

    /// The start date to retrieve usage records for (YYYY-MM-DD)
    // @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The end date to retrieve usage records for (YYYY-MM-DD)
    // @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// The IDs of the customers whose sessions you want to retrieve
    // @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// The IDs of the endpoints whose sessions you want to retrieve
    // @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,

    /// Filter by the from  (this is a contains search)
    // @ApiMember(Description="Filter by the from  (this is a contains search)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,

    /// Filter by the to  (this is a contains search)
    // @ApiMember(Description="Filter by the to  (this is a contains search)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,

    /// Filter by text in the log
    // @ApiMember(Description="Filter by text in the log")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,

    /// Filter by parent session ID
    // @ApiMember(Description="Filter by parent session ID")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_session_id: Option<String>,
}

impl ServiceStackRequest for ListSessions {
    type Response = ListResponse<SessionInfo>;
    fn path(&self) -> String { "/api/ListSessions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListSessions {}

/// Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewOutgoingSession {
    /// The flow to run once the call is answered
    // @ApiMember(Description="The flow to run once the call is answered")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,

    /// The number to dial (E.164)
    // @ApiMember(Description="The number to dial (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_to_dial: Option<String>,

    /// The caller ID to present, an owned number (E.164)
    // @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NewOutgoingSessionAnswer {}

impl ServiceStackResponse for NewOutgoingSessionAnswer {}

impl ServiceStackRequest for NewOutgoingSession {
    type Response = NewOutgoingSessionAnswer;
    fn path(&self) -> String { "/api/NewOutgoingSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewOutgoingSession {}

/// Create a session (voice, chat or fax) for the signed-in user
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewSession {
    /// The flow channel
    // @ApiMember(Description="The flow channel")
    pub channel: FlowChannels,

    /// What was dialed
    // @ApiMember(Description="What was dialed")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,

    /// The caller ID to present (E.164)
    // @ApiMember(Description="The caller ID to present (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
}

impl ServiceStackRequest for NewSession {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/NewSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewSession {}

/// Hold or mute a conference member
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchConferenceMember {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The carrier's ID of the member's call leg
    // @ApiMember(Description="The carrier's ID of the member's call leg")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,

    /// Whether the member is on hold
    // @ApiMember(Description="Whether the member is on hold")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<bool>,

    /// Whether the member is muted
    // @ApiMember(Description="Whether the member is muted")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
}

impl ServiceStackRequest for PatchConferenceMember {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/PatchConferenceMember".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchConferenceMember {}

/// Change console data or states of a session
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchSession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// Any console data for the session
    // @ApiMember(Description="Any console data for the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console_data: Option<String>,

    /// The call state of the session
    // @ApiMember(Description="The call state of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state: Option<SessionCallState>,

    /// The reason for the hold
    // @ApiMember(Description="The reason for the hold")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_reason: Option<SessionHoldReasons>,

    /// The queue state of the session
    // @ApiMember(Description="The queue state of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_state: Option<SessionQueueStates>,
}

impl ServiceStackRequest for PatchSession {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/PatchSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchSession {}

/// Start recording a session
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RecordSession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RecordSessionAnswer {}

impl ServiceStackResponse for RecordSessionAnswer {}

impl ServiceStackRequest for RecordSession {
    type Response = RecordSessionAnswer;
    fn path(&self) -> String { "/api/RecordSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for RecordSession {}

/// Send the session somewhere else
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RedirectSession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// Where to send the session
    // @ApiMember(Description="Where to send the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,

    /// The caller ID to present (E.164)
    // @ApiMember(Description="The caller ID to present (E.164)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RedirectSessionAnswer {}

impl ServiceStackResponse for RedirectSessionAnswer {}

impl ServiceStackRequest for RedirectSession {
    type Response = RedirectSessionAnswer;
    fn path(&self) -> String { "/api/RedirectSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for RedirectSession {}

/// Reject an offered session
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RejectSession {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RejectSessionAnswer {}

impl ServiceStackResponse for RejectSessionAnswer {}

impl ServiceStackRequest for RejectSession {
    type Response = RejectSessionAnswer;
    fn path(&self) -> String { "/api/RejectSession".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for RejectSession {}

/// Send a message within a session
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SendSessionMessage {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The text of the message
    // @ApiMember(Description="The text of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,

    /// The URI of the attachment
    // @ApiMember(Description="The URI of the attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_uri: Option<String>,

    /// The content type of the attachment
    // @ApiMember(Description="The content type of the attachment")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_content_type: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SendSessionMessageAnswer {}

impl ServiceStackResponse for SendSessionMessageAnswer {}

impl ServiceStackRequest for SendSessionMessage {
    type Response = SendSessionMessageAnswer;
    fn path(&self) -> String { "/api/SendSessionMessage".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for SendSessionMessage {}

/// Turn a session into a conference
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StartConference {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,

    /// The carrier's ID of the call leg to start with
    // @ApiMember(Description="The carrier's ID of the call leg to start with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,
}

impl ServiceStackRequest for StartConference {
    type Response = SessionInfo;
    fn path(&self) -> String { "/api/StartConference".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for StartConference {}

/// Settings of the whole installation
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetGlobalSettings {
}

impl ServiceStackRequest for GetGlobalSettings {
    type Response = GlobalSettingsInfo;
    fn path(&self) -> String { "/api/GetGlobalSettings".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetGlobalSettings {}

/// Account-level settings
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetSystemSettings {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl ServiceStackRequest for GetSystemSettings {
    type Response = SystemSettingsInfo;
    fn path(&self) -> String { "/api/GetSystemSettings".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetSystemSettings {}

/// Per-country dialing permissions
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListDialingPermissions {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl ServiceStackRequest for ListDialingPermissions {
    type Response = ListResponse<DialingPermissionsInfo>;
    fn path(&self) -> String { "/api/ListDialingPermissions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListDialingPermissions {}

/// System log
// @Api(Description="System log")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListLogEntries {
    #[serde(flatten)]
    pub base: ListRequest<LogEntryInfo>,
    /// Only those of these accounts; none means every account the caller can use
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Only entries of these customers; _ stands for entries of the account itself
    // @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,

    /// The first day (YYYY-MM-DD)
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,

    /// The last day (YYYY-MM-DD)
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,

    /// Filter by text in the description (contains match)
    // @ApiMember(Description="Filter by text in the description (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl ServiceStackRequest for ListLogEntries {
    type Response = ListResponse<LogEntryInfo>;
    fn path(&self) -> String { "/api/ListLogEntries".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListLogEntries {}

/// Change what may be dialed in one country
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchDialingPermissions {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_code: Option<String>,

    /// Whether ordinary numbers may be dialed
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    pub low_risk_numbers_enabled: bool,

    /// Whether high-risk special numbers may be dialed
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    pub high_risk_special_numbers_enabled: bool,

    /// Whether numbers prone to toll fraud may be dialed
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    pub high_risk_tollfraud_numbers_enabled: bool,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PatchDialingPermissionsAnswer {}

impl ServiceStackResponse for PatchDialingPermissionsAnswer {}

impl ServiceStackRequest for PatchDialingPermissions {
    type Response = PatchDialingPermissionsAnswer;
    fn path(&self) -> String { "/api/PatchDialingPermissions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchDialingPermissions {}

/// Change settings of the whole installation
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchGlobalSettings {
    /// Documentation text that accounts begin with
    // @ApiMember(Description="Documentation text that accounts begin with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documentation: Option<String>,

    /// For how many days recordings are kept; 0 is for ever
    // @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_retention_days: Option<i32>,

    /// Whether calls may be transferred with SIP REFER
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_sip_refer: Option<bool>,

    /// Idle time in seconds before a not-ready agent is logged off; 0 is never
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_agent_logoff_seconds: Option<i32>,

    /// The region of the carrier through which SIP calls go
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_sip_region: Option<TwilioSipRegions>,
}

impl ServiceStackRequest for PatchGlobalSettings {
    type Response = GlobalSettingsInfo;
    fn path(&self) -> String { "/api/PatchGlobalSettings".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchGlobalSettings {}

/// Change account-level settings
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchSystemSettings {
    /// Whether the test clock is used
    // @ApiMember(Description="Whether the test clock is used")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_system_time: Option<bool>,

    /// The time zone of the test clock
    // @ApiMember(Description="The time zone of the test clock")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_system_time_zone_id: Option<String>,

    /// The time of the test clock (ISO 8601)
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_system_date_time: Option<String>,

    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The custom fields of the account, replaced whole
    // @ApiMember(Description="The custom fields of the account, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_fields: Option<Vec<SystemSettingsField>>,

    /// The custom fields of customers, replaced whole
    // @ApiMember(Description="The custom fields of customers, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_fields: Option<Vec<CustomerDataField>>,

    /// The custom fields of endpoints, replaced whole
    // @ApiMember(Description="The custom fields of endpoints, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_fields: Option<Vec<EndpointDataField>>,

    /// The email accounts, replaced whole
    // @ApiMember(Description="The email accounts, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_accounts: Option<Vec<EmailAccount>>,

    /// The tags of the account, replaced whole
    // @ApiMember(Description="The tags of the account, replaced whole")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,

    /// Documentation text of the account
    // @ApiMember(Description="Documentation text of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documentation: Option<String>,

    /// For how many days recordings are kept
    // @ApiMember(Description="For how many days recordings are kept")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_retention_days: Option<i32>,

    /// Whether calls may be transferred with SIP REFER
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_sip_refer: Option<bool>,

    /// Idle time in seconds before a not-ready agent is logged off
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_agent_logoff_seconds: Option<i32>,

    /// The region of the carrier through which SIP calls go
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_sip_region: Option<TwilioSipRegions>,
}

impl ServiceStackRequest for PatchSystemSettings {
    type Response = SystemSettingsInfo;
    fn path(&self) -> String { "/api/PatchSystemSettings".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchSystemSettings {}

/// What may be dialed in one country
// @Route("/system/dialing-permissions/{isoCode}", "GET")
// @Api(Description="What may be dialed in one country")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetDialingPermissions {
    /// The ID of the account
    // @ApiMember(Description="The ID of the account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The ISO 3166 code of the country
    // @ApiMember(Description="The ISO 3166 code of the country")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_code: Option<String>,
}

impl ServiceStackRequest for GetDialingPermissions {
    type Response = DialingPermissionsInfo;
    fn path(&self) -> String { "/api/GetDialingPermissions".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetDialingPermissions {}

/// Logins that can use the given accounts
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ListUsers {
    #[serde(flatten)]
    pub base: ListRequest<UserInfo>,
    /// The accounts whose logins to return
    // @ApiMember(Description="The accounts whose logins to return")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// Filter by email address (contains match)
    // @ApiMember(Description="Filter by email address (contains match)")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_filter: Option<String>,
}

impl ServiceStackRequest for ListUsers {
    type Response = ListResponse<UserInfo>;
    fn path(&self) -> String { "/api/ListUsers".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for ListUsers {}

/// Create a dashboard login; an email address may exist only once across the whole system
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NewUser {
    /// The account to create the login under
    // @ApiMember(Description="The account to create the login under")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,

    /// The email address
    // @ApiMember(Description="The email address")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,

    /// The first name
    // @ApiMember(Description="The first name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,

    /// The last name
    // @ApiMember(Description="The last name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,

    /// The password
    // @ApiMember(Description="The password")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,

    /// The roles; only a system administrator may set them
    // @ApiMember(Description="The roles; only a system administrator may set them")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,

    /// The accounts the login may use besides the one it is created under
    // @ApiMember(Description="The accounts the login may use besides the one it is created under")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
}

impl ServiceStackRequest for NewUser {
    type Response = UserInfo;
    fn path(&self) -> String { "/api/NewUser".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Post }
}

impl ServiceStackResponse for NewUser {}

/// Update a login
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatchUser {
    /// The accounts the login may use
    // @ApiMember(Description="The accounts the login may use")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,

    /// The ID of the user
    // @ApiMember(Description="The ID of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// The first name
    // @ApiMember(Description="The first name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,

    /// The last name
    // @ApiMember(Description="The last name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,

    /// The new password; null leaves it alone
    // @ApiMember(Description="The new password; null leaves it alone")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_password: Option<String>,

    /// The roles; only a system administrator may set them
    // @ApiMember(Description="The roles; only a system administrator may set them")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
}

impl ServiceStackRequest for PatchUser {
    type Response = UserInfo;
    fn path(&self) -> String { "/api/PatchUser".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Patch }
}

impl ServiceStackResponse for PatchUser {}

/// One login
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetUser {
    /// The ID of the user
    // @ApiMember(Description="The ID of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl ServiceStackRequest for GetUser {
    type Response = UserInfo;
    fn path(&self) -> String { "/api/GetUser".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Get }
}

impl ServiceStackResponse for GetUser {}

/// Delete a login
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteUser {
    /// The ID of the user
    // @ApiMember(Description="The ID of the user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeleteUserAnswer {}

impl ServiceStackResponse for DeleteUserAnswer {}

impl ServiceStackRequest for DeleteUser {
    type Response = DeleteUserAnswer;
    fn path(&self) -> String { "/api/DeleteUser".to_string() }
    fn method(&self) -> HttpMethod { HttpMethod::Delete }
}

impl ServiceStackResponse for DeleteUser {}

