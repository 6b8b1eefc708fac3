=begin
Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "#" prefix before updating
BaseUrl: https://evovoice.io

#GlobalNamespace: 
#AddServiceStackTypes: True
#AddResponseStatus: False
#AddImplicitVersion: 
#AddDescriptionAsComments: True
#IncludeTypes: 
#ExcludeTypes: 
#DefaultImports: json,date,servicestack
=end

require 'json'
require 'date'
require 'servicestack'

module IReturn
end

module IReturnVoid
end

module IGet
end

module IPost
end

module IDelete
end

module IPatch
end

# An endpoint by its name
# @Api(Description="An endpoint by its name")
class EndpointName
    include ServiceStack::DTO

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :id

    # The name of the endpoint to show
    # @ApiMember(Description="The name of the endpoint to show")
    # @return [String]
    attr_accessor :display_name

    def self.properties
        {
            id: { name: 'id' },
            display_name: { name: 'displayName' },
        }
    end
end

# A value that several endpoints share
# @Api(Description="A value that several endpoints share")
class DuplicateEndpoints
    include ServiceStack::DTO

    # The value, in lower case
    # @ApiMember(Description="The value, in lower case")
    # @return [String]
    attr_accessor :value

    # The endpoints that have it
    # @ApiMember(Description="The endpoints that have it")
    # @return [Array<EndpointName>]
    attr_accessor :endpoints

    def self.properties
        {
            value: { name: 'value' },
            endpoints: { name: 'endpoints', type: [EndpointName] },
        }
    end
end

# Where a message goes
module MessageDirections
    INCOMING = 'Incoming'
    OUTGOING = 'Outgoing'
end

# A text message
# @Api(Description="A text message")
class MessageInfo
    include ServiceStack::DTO

    # The ID of the message
    # @ApiMember(Description="The ID of the message")
    # @return [String]
    attr_accessor :id

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The name of the endpoint to show
    # @ApiMember(Description="The name of the endpoint to show")
    # @return [String]
    attr_accessor :endpoint_display_name

    # The date the message was sent
    # @ApiMember(Description="The date the message was sent")
    # @return [String]
    attr_accessor :date

    # Incoming or outgoing
    # @ApiMember(Description="Incoming or outgoing")
    # @return [MessageDirections]
    attr_accessor :direction

    # The other party's address
    # @ApiMember(Description="The other party's address")
    # @return [String]
    attr_accessor :other_address

    # Who sent the message
    # @ApiMember(Description="Who sent the message")
    # @return [String]
    attr_accessor :sender

    # The text of the message
    # @ApiMember(Description="The text of the message")
    # @return [String]
    attr_accessor :text

    # Whether the message is unread
    # @ApiMember(Description="Whether the message is unread")
    # @return [Boolean]
    attr_accessor :is_unread

    def self.properties
        {
            id: { name: 'id' },
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            endpoint_id: { name: 'endpointId' },
            endpoint_display_name: { name: 'endpointDisplayName' },
            date: { name: 'date' },
            direction: { name: 'direction' },
            other_address: { name: 'otherAddress' },
            sender: { name: 'sender' },
            text: { name: 'text' },
            is_unread: { name: 'isUnread' },
        }
    end
end

class EntityInfo
    include ServiceStack::DTO

    # The ID of the object
    # @ApiMember(Description="The ID of the object")
    # @return [String]
    attr_accessor :id

    # The date the object was created
    # @ApiMember(Description="The date the object was created")
    # @return [String]
    attr_accessor :date_created

    # The date the object was last modified
    # @ApiMember(Description="The date the object was last modified")
    # @return [String]
    attr_accessor :date_last_modified

    # The user that created this object
    # @ApiMember(Description="The user that created this object")
    # @return [String]
    attr_accessor :created_by

    # The user that last modified this object
    # @ApiMember(Description="The user that last modified this object")
    # @return [String]
    attr_accessor :last_modified_by

    def self.properties
        {
            id: { name: 'id' },
            date_created: { name: 'dateCreated' },
            date_last_modified: { name: 'dateLastModified' },
            created_by: { name: 'createdBy' },
            last_modified_by: { name: 'lastModifiedBy' },
        }
    end
end

class CustomerBreadcrumb
    include ServiceStack::DTO

    # @return [String]
    attr_accessor :id
    # @return [String]
    attr_accessor :name

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
        }
    end
end

# How a notification is sent
module NotificationTypes
    EMAIL = 'Email'
    SMS = 'Sms'
end

# A notification that was sent
# @Api(Description="A notification that was sent")
class NotificationInfo < EntityInfo
    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :account_name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # The customers from the outermost to the one this belongs to
    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # How the notification was sent
    # @ApiMember(Description="How the notification was sent")
    # @return [NotificationTypes]
    attr_accessor :type

    # Who sent the notification
    # @ApiMember(Description="Who sent the notification")
    # @return [String]
    attr_accessor :from

    # Who it was sent to
    # @ApiMember(Description="Who it was sent to")
    # @return [String]
    attr_accessor :to

    # The subject of the notification
    # @ApiMember(Description="The subject of the notification")
    # @return [String]
    attr_accessor :subject

    # The text of the notification
    # @ApiMember(Description="The text of the notification")
    # @return [String]
    attr_accessor :body

    def self.properties
        {
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            customer_id: { name: 'customerId' },
            customer_name: { name: 'customerName' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            type: { name: 'type' },
            from: { name: 'from' },
            to: { name: 'to' },
            subject: { name: 'subject' },
            body: { name: 'body' },
        }
    end
end

# A number that can be bought
# @Api(Description="A number that can be bought")
class AvailablePhoneNumber
    include ServiceStack::DTO

    # The phone number (E.164)
    # @ApiMember(Description="The phone number (E.164)")
    # @return [String]
    attr_accessor :phone_number

    # The number as people write it
    # @ApiMember(Description="The number as people write it")
    # @return [String]
    attr_accessor :friendly_name

    # The city
    # @ApiMember(Description="The city")
    # @return [String]
    attr_accessor :locality

    # The state or province
    # @ApiMember(Description="The state or province")
    # @return [String]
    attr_accessor :region

    # The postal code
    # @ApiMember(Description="The postal code")
    # @return [String]
    attr_accessor :postal_code

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_country

    # Whether the number is for faxes
    # @ApiMember(Description="Whether the number is for faxes")
    # @return [Boolean]
    attr_accessor :is_fax

    # Whether callers pay nothing
    # @ApiMember(Description="Whether callers pay nothing")
    # @return [Boolean]
    attr_accessor :is_toll_free

    def self.properties
        {
            phone_number: { name: 'phoneNumber' },
            friendly_name: { name: 'friendlyName' },
            locality: { name: 'locality' },
            region: { name: 'region' },
            postal_code: { name: 'postalCode' },
            iso_country: { name: 'isoCountry' },
            is_fax: { name: 'isFax' },
            is_toll_free: { name: 'isTollFree' },
        }
    end
end

# Something that was changed or done
# @Api(Description="Something that was changed or done")
class LogEntryInfo < EntityInfo
    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :account_name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # The customers from the outermost to the one this belongs to
    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # The name of the user who did it
    # @ApiMember(Description="The name of the user who did it")
    # @return [String]
    attr_accessor :user_name

    # What happened
    # @ApiMember(Description="What happened")
    # @return [String]
    attr_accessor :description

    # The name of the operation or command that did it
    # @ApiMember(Description="The name of the operation or command that did it")
    # @return [String]
    attr_accessor :action

    # The ID of what was changed
    # @ApiMember(Description="The ID of what was changed")
    # @return [String]
    attr_accessor :subject_id

    # The ID of the user who did it
    # @ApiMember(Description="The ID of the user who did it")
    # @return [String]
    attr_accessor :user_id

    # The address it was done from; the command line has none
    # @ApiMember(Description="The address it was done from; the command line has none")
    # @return [String]
    attr_accessor :address

    # The ID of the request, as in its X-Request-Id header and in the server's own log
    # @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    # @return [String]
    attr_accessor :request_id

    # The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
    # @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    # @return [Hash{String => Object}]
    attr_accessor :before

    # The members that changed, as they are since; all members of something that is new
    # @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    # @return [Hash{String => Object}]
    attr_accessor :after

    def self.properties
        {
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            customer_id: { name: 'customerId' },
            customer_name: { name: 'customerName' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            user_name: { name: 'userName' },
            description: { name: 'description' },
            action: { name: 'action' },
            subject_id: { name: 'subjectId' },
            user_id: { name: 'userId' },
            address: { name: 'address' },
            request_id: { name: 'requestId' },
            before: { name: 'before' },
            after: { name: 'after' },
        }
    end
end

module SortOrders
    ASCEND = 'Ascend'
    DESCEND = 'Descend'
end

class ListRequest
    include ServiceStack::DTO
    include IGet

    # The page of data to retrieve
    # @ApiMember(Description="The page of data to retrieve")
    # @return [Integer]
    attr_accessor :page

    # If you want all objects to be returned. This should be used with care
    # @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    # @return [Boolean]
    attr_accessor :all

    # The number per page to retrieve
    # @ApiMember(Description="The number per page to retrieve")
    # @return [Integer]
    attr_accessor :count_per_page

    # Specific IDs
    # @ApiMember(Description="Specific IDs")
    # @return [Array<String>]
    attr_accessor :specific_ids

    # Specify a sort field
    # @ApiMember(Description="Specify a sort field")
    # @return [String]
    attr_accessor :sort_field

    # Specify a sort order
    # @ApiMember(Description="Specify a sort order")
    # @return [SortOrders]
    attr_accessor :sort_order

    # Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    # @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    # @return [Boolean]
    attr_accessor :simplified_paging

    def self.properties
        {
            page: { name: 'page' },
            all: { name: 'all' },
            count_per_page: { name: 'countPerPage' },
            specific_ids: { name: 'specificIds' },
            sort_field: { name: 'sortField' },
            sort_order: { name: 'sortOrder' },
            simplified_paging: { name: 'simplifiedPaging' },
        }
    end
end

class BillingItem
    include ServiceStack::DTO

    # @return [Float]
    attr_accessor :base_cost
    # @return [Float]
    attr_accessor :raw_unit_multiplier
    # @return [Float]
    attr_accessor :unit_cost
    # @return [Integer]
    attr_accessor :allowance

    def self.properties
        {
            base_cost: { name: 'baseCost' },
            raw_unit_multiplier: { name: 'rawUnitMultiplier' },
            unit_cost: { name: 'unitCost' },
            allowance: { name: 'allowance' },
        }
    end
end

class BillingSettings
    include ServiceStack::DTO

    # @return [BillingItem]
    attr_accessor :base
    # @return [BillingItem]
    attr_accessor :local_numbers
    # @return [BillingItem]
    attr_accessor :toll_free_numbers
    # @return [BillingItem]
    attr_accessor :inbound_voice_calls
    # @return [BillingItem]
    attr_accessor :outbound_voice_calls
    # @return [BillingItem]
    attr_accessor :inbound_faxes
    # @return [BillingItem]
    attr_accessor :outbound_faxes
    # @return [BillingItem]
    attr_accessor :inbound_sms_messages
    # @return [BillingItem]
    attr_accessor :outbound_sms_messages
    # @return [BillingItem]
    attr_accessor :ai_insights
    # @return [BillingItem]
    attr_accessor :ai_live_minutes
    # @return [BillingItem]
    attr_accessor :ai_messages

    def self.properties
        {
            base: { name: 'base', type: BillingItem },
            local_numbers: { name: 'localNumbers', type: BillingItem },
            toll_free_numbers: { name: 'tollFreeNumbers', type: BillingItem },
            inbound_voice_calls: { name: 'inboundVoiceCalls', type: BillingItem },
            outbound_voice_calls: { name: 'outboundVoiceCalls', type: BillingItem },
            inbound_faxes: { name: 'inboundFaxes', type: BillingItem },
            outbound_faxes: { name: 'outboundFaxes', type: BillingItem },
            inbound_sms_messages: { name: 'inboundSmsMessages', type: BillingItem },
            outbound_sms_messages: { name: 'outboundSmsMessages', type: BillingItem },
            ai_insights: { name: 'aiInsights', type: BillingItem },
            ai_live_minutes: { name: 'aiLiveMinutes', type: BillingItem },
            ai_messages: { name: 'aiMessages', type: BillingItem },
        }
    end
end

# What a device is
module DeviceTypes
    WEB = 'Web'
    I_OS = 'iOS'
    ANDROID = 'Android'
end

# What a file is
module FileTypes
    UPLOAD = 'Upload'
    VOICE_MESSAGE = 'VoiceMessage'
    CALL_RECORDING = 'CallRecording'
    FAX = 'Fax'
    ATTACHMENT = 'Attachment'
    FAX_OUTGOING = 'FaxOutgoing'
    LIVE_ANSWER_RECORDING = 'LiveAnswerRecording'
end

# One thing said in a conversation
# @Api(Description="One thing said in a conversation")
class LiveAnswerCallbackTranscriptMessage
    include ServiceStack::DTO

    # The moment it was said
    # @ApiMember(Description="The moment it was said")
    # @return [DateTime]
    attr_accessor :date

    # The role of the speaker
    # @ApiMember(Description="The role of the speaker")
    # @return [String]
    attr_accessor :role

    # The name of the sender
    # @ApiMember(Description="The name of the sender")
    # @return [String]
    attr_accessor :sender_name

    # The name of the receiver
    # @ApiMember(Description="The name of the receiver")
    # @return [String]
    attr_accessor :target_name

    # The name of the function that was called
    # @ApiMember(Description="The name of the function that was called")
    # @return [String]
    attr_accessor :function_name

    # The arguments of the function (JSON)
    # @ApiMember(Description="The arguments of the function (JSON)")
    # @return [String]
    attr_accessor :function_args

    # What was said
    # @ApiMember(Description="What was said")
    # @return [String]
    attr_accessor :content

    def self.properties
        {
            date: { name: 'date', type: DateTime },
            role: { name: 'role' },
            sender_name: { name: 'senderName' },
            target_name: { name: 'targetName' },
            function_name: { name: 'functionName' },
            function_args: { name: 'functionArgs' },
            content: { name: 'content' },
        }
    end
end

# A file that came with a conversation
# @Api(Description="A file that came with a conversation")
class LiveAnswerCallbackAttachment
    include ServiceStack::DTO

    # The name of the file
    # @ApiMember(Description="The name of the file")
    # @return [String]
    attr_accessor :file_name

    # The content type
    # @ApiMember(Description="The content type")
    # @return [String]
    attr_accessor :content_type

    # Where the bytes are
    # @ApiMember(Description="Where the bytes are")
    # @return [String]
    attr_accessor :uri

    # The bytes (base64)
    # @ApiMember(Description="The bytes (base64)")
    # @return [String]
    attr_accessor :data

    def self.properties
        {
            file_name: { name: 'fileName' },
            content_type: { name: 'contentType' },
            uri: { name: 'uri' },
            data: { name: 'data' },
        }
    end
end

# What the carrier posts to a callback
# @Api(Description="What the carrier posts to a callback")
class TwilioRequestBase
    include ServiceStack::DTO

    # The carrier's ID of the call
    # @ApiMember(Description="The carrier's ID of the call")
    # @return [String]
    attr_accessor :call_sid

    # The carrier's ID of the account
    # @ApiMember(Description="The carrier's ID of the account")
    # @return [String]
    attr_accessor :account_sid

    # The number or address of the sender
    # @ApiMember(Description="The number or address of the sender")
    # @return [String]
    attr_accessor :from

    # The number or address of the receiver
    # @ApiMember(Description="The number or address of the receiver")
    # @return [String]
    attr_accessor :to

    # The state of the call
    # @ApiMember(Description="The state of the call")
    # @return [String]
    attr_accessor :call_status

    # The version of the carrier API
    # @ApiMember(Description="The version of the carrier API")
    # @return [String]
    attr_accessor :api_version

    # The direction of the call
    # @ApiMember(Description="The direction of the call")
    # @return [String]
    attr_accessor :direction

    # The number the call was forwarded from
    # @ApiMember(Description="The number the call was forwarded from")
    # @return [String]
    attr_accessor :forwarded_from

    # The name of the caller
    # @ApiMember(Description="The name of the caller")
    # @return [String]
    attr_accessor :caller_name

    # The carrier's ID of the call that made this one
    # @ApiMember(Description="The carrier's ID of the call that made this one")
    # @return [String]
    attr_accessor :parent_call_sid

    # How far the caller ID was verified (STIR/SHAKEN)
    # @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    # @return [String]
    attr_accessor :stir_verstat

    # The number that was called
    # @ApiMember(Description="The number that was called")
    # @return [String]
    attr_accessor :called

    # The postal code of the called number
    # @ApiMember(Description="The postal code of the called number")
    # @return [String]
    attr_accessor :called_zip

    # The city of the called number
    # @ApiMember(Description="The city of the called number")
    # @return [String]
    attr_accessor :called_city

    # The state or province of the called number
    # @ApiMember(Description="The state or province of the called number")
    # @return [String]
    attr_accessor :called_state

    # The country of the called number
    # @ApiMember(Description="The country of the called number")
    # @return [String]
    attr_accessor :called_country

    # The number of the caller
    # @ApiMember(Description="The number of the caller")
    # @return [String]
    attr_accessor :caller

    # The city of the caller
    # @ApiMember(Description="The city of the caller")
    # @return [String]
    attr_accessor :caller_city

    # The state or province of the caller
    # @ApiMember(Description="The state or province of the caller")
    # @return [String]
    attr_accessor :caller_state

    # The postal code of the caller
    # @ApiMember(Description="The postal code of the caller")
    # @return [String]
    attr_accessor :caller_zip

    # The country of the caller
    # @ApiMember(Description="The country of the caller")
    # @return [String]
    attr_accessor :caller_country

    # The city of the sender
    # @ApiMember(Description="The city of the sender")
    # @return [String]
    attr_accessor :from_city

    # The state or province of the sender
    # @ApiMember(Description="The state or province of the sender")
    # @return [String]
    attr_accessor :from_state

    # The postal code of the sender
    # @ApiMember(Description="The postal code of the sender")
    # @return [String]
    attr_accessor :from_zip

    # The country of the sender
    # @ApiMember(Description="The country of the sender")
    # @return [String]
    attr_accessor :from_country

    # The city of the receiver
    # @ApiMember(Description="The city of the receiver")
    # @return [String]
    attr_accessor :to_city

    # The state or province of the receiver
    # @ApiMember(Description="The state or province of the receiver")
    # @return [String]
    attr_accessor :to_state

    # The postal code of the receiver
    # @ApiMember(Description="The postal code of the receiver")
    # @return [String]
    attr_accessor :to_zip

    # The country of the receiver
    # @ApiMember(Description="The country of the receiver")
    # @return [String]
    attr_accessor :to_country

    # The carrier's ID of the message
    # @ApiMember(Description="The carrier's ID of the message")
    # @return [String]
    attr_accessor :message_sid

    # The carrier's ID of the text message
    # @ApiMember(Description="The carrier's ID of the text message")
    # @return [String]
    attr_accessor :sms_id

    # The carrier's ID of the messaging service
    # @ApiMember(Description="The carrier's ID of the messaging service")
    # @return [String]
    attr_accessor :messaging_service_sid

    # The text of the message
    # @ApiMember(Description="The text of the message")
    # @return [String]
    attr_accessor :body

    # How many attachments there are
    # @ApiMember(Description="How many attachments there are")
    # @return [Integer]
    attr_accessor :num_media

    # The content type of the first attachment
    # @ApiMember(Description="The content type of the first attachment")
    # @return [String]
    attr_accessor :media_content_type0

    # The URL of the first attachment
    # @ApiMember(Description="The URL of the first attachment")
    # @return [String]
    attr_accessor :media_url0

    # The content type of the second attachment
    # @ApiMember(Description="The content type of the second attachment")
    # @return [String]
    attr_accessor :media_content_type1

    # The URL of the second attachment
    # @ApiMember(Description="The URL of the second attachment")
    # @return [String]
    attr_accessor :media_url1

    # The content type of the third attachment
    # @ApiMember(Description="The content type of the third attachment")
    # @return [String]
    attr_accessor :media_content_type2

    # The URL of the third attachment
    # @ApiMember(Description="The URL of the third attachment")
    # @return [String]
    attr_accessor :media_url2

    # The position of the chat message in its channel
    # @ApiMember(Description="The position of the chat message in its channel")
    # @return [Integer]
    attr_accessor :index

    # The carrier's ID of the chat service
    # @ApiMember(Description="The carrier's ID of the chat service")
    # @return [String]
    attr_accessor :instance_sid

    # The type of the event
    # @ApiMember(Description="The type of the event")
    # @return [String]
    attr_accessor :event_type

    # The carrier's ID of the chat channel
    # @ApiMember(Description="The carrier's ID of the chat channel")
    # @return [String]
    attr_accessor :channel_sid

    # The attributes of the chat message (JSON)
    # @ApiMember(Description="The attributes of the chat message (JSON)")
    # @return [String]
    attr_accessor :attributes

    # The identity of the chat client
    # @ApiMember(Description="The identity of the chat client")
    # @return [String]
    attr_accessor :client_identity

    # The content type of the medium
    # @ApiMember(Description="The content type of the medium")
    # @return [String]
    attr_accessor :media_content_type

    # The carrier's ID of the medium
    # @ApiMember(Description="The carrier's ID of the medium")
    # @return [String]
    attr_accessor :media_sid

    # The identity at the carrier
    # @ApiMember(Description="The identity at the carrier")
    # @return [String]
    attr_accessor :identity

    # The digits that were pressed
    # @ApiMember(Description="The digits that were pressed")
    # @return [String]
    attr_accessor :digits

    # What the caller said
    # @ApiMember(Description="What the caller said")
    # @return [String]
    attr_accessor :speech_result

    # How sure the speech recognition is (0 to 1)
    # @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    # @return [Float]
    attr_accessor :confidence

    # The length of the call in seconds
    # @ApiMember(Description="The length of the call in seconds")
    # @return [Integer]
    attr_accessor :call_duration

    # The URL of the recording
    # @ApiMember(Description="The URL of the recording")
    # @return [String]
    attr_accessor :recording_url

    # The carrier's ID of the recording
    # @ApiMember(Description="The carrier's ID of the recording")
    # @return [String]
    attr_accessor :recording_sid

    # The length of the recording in seconds
    # @ApiMember(Description="The length of the recording in seconds")
    # @return [Integer]
    attr_accessor :recording_duration

    # The state of the recording
    # @ApiMember(Description="The state of the recording")
    # @return [String]
    attr_accessor :recording_status

    # The carrier's ID of the transcription
    # @ApiMember(Description="The carrier's ID of the transcription")
    # @return [String]
    attr_accessor :transcription_sid

    # The text of the transcription
    # @ApiMember(Description="The text of the transcription")
    # @return [String]
    attr_accessor :transcription_text

    # The URL of the transcription
    # @ApiMember(Description="The URL of the transcription")
    # @return [String]
    attr_accessor :transcription_url

    # The state of the transcription
    # @ApiMember(Description="The state of the transcription")
    # @return [String]
    attr_accessor :transcription_status

    # The outcome of the dialed call
    # @ApiMember(Description="The outcome of the dialed call")
    # @return [String]
    attr_accessor :dial_call_status

    # The carrier's ID of the dialed call
    # @ApiMember(Description="The carrier's ID of the dialed call")
    # @return [String]
    attr_accessor :dial_call_sid

    # The length of the dialed call in seconds
    # @ApiMember(Description="The length of the dialed call in seconds")
    # @return [Integer]
    attr_accessor :dial_call_duration

    # Whether the dialed party was connected
    # @ApiMember(Description="Whether the dialed party was connected")
    # @return [Boolean]
    attr_accessor :dial_bridged

    # How the call left the queue
    # @ApiMember(Description="How the call left the queue")
    # @return [String]
    attr_accessor :queue_result

    # The carrier's ID of the queue
    # @ApiMember(Description="The carrier's ID of the queue")
    # @return [String]
    attr_accessor :queue_sid

    # Seconds the call spent in the queue
    # @ApiMember(Description="Seconds the call spent in the queue")
    # @return [Integer]
    attr_accessor :queue_time

    # The carrier's ID of the conference
    # @ApiMember(Description="The carrier's ID of the conference")
    # @return [String]
    attr_accessor :conference_sid

    # The name of the conference
    # @ApiMember(Description="The name of the conference")
    # @return [String]
    attr_accessor :friendly_name

    # The event reported
    # @ApiMember(Description="The event reported")
    # @return [String]
    attr_accessor :status_callback_event

    # Whether the party is muted
    # @ApiMember(Description="Whether the party is muted")
    # @return [Boolean]
    attr_accessor :muted

    # Whether the party is on hold
    # @ApiMember(Description="Whether the party is on hold")
    # @return [Boolean]
    attr_accessor :hold

    # Whether the conference ends when this party leaves
    # @ApiMember(Description="Whether the conference ends when this party leaves")
    # @return [Boolean]
    attr_accessor :end_conference_on_exit

    # Whether the conference starts when this party enters
    # @ApiMember(Description="Whether the conference starts when this party enters")
    # @return [Boolean]
    attr_accessor :start_conference_on_enter

    # The name of the event
    # @ApiMember(Description="The name of the event")
    # @return [String]
    attr_accessor :event_name

    # The carrier's ID of the assistant
    # @ApiMember(Description="The carrier's ID of the assistant")
    # @return [String]
    attr_accessor :assistant_sid

    # The carrier's ID of the dialogue
    # @ApiMember(Description="The carrier's ID of the dialogue")
    # @return [String]
    attr_accessor :dialogue_sid

    # Who talks to the assistant
    # @ApiMember(Description="Who talks to the assistant")
    # @return [String]
    attr_accessor :user_identifier

    # What the user said last
    # @ApiMember(Description="What the user said last")
    # @return [String]
    attr_accessor :current_input

    # The assistant's current task
    # @ApiMember(Description="The assistant's current task")
    # @return [String]
    attr_accessor :current_task

    # The URL of the dialogue
    # @ApiMember(Description="The URL of the dialogue")
    # @return [String]
    attr_accessor :dialogue_payload_url

    # What the assistant remembers (JSON)
    # @ApiMember(Description="What the assistant remembers (JSON)")
    # @return [String]
    attr_accessor :memory

    # The channel of the assistant
    # @ApiMember(Description="The channel of the assistant")
    # @return [String]
    attr_accessor :channel

    # The carrier's ID of the fax
    # @ApiMember(Description="The carrier's ID of the fax")
    # @return [String]
    attr_accessor :fax_sid

    # The state of the fax
    # @ApiMember(Description="The state of the fax")
    # @return [String]
    attr_accessor :fax_status

    # How many pages the fax has
    # @ApiMember(Description="How many pages the fax has")
    # @return [Integer]
    attr_accessor :num_pages

    # The URL of the medium
    # @ApiMember(Description="The URL of the medium")
    # @return [String]
    attr_accessor :media_url

    # The carrier's code of the error
    # @ApiMember(Description="The carrier's code of the error")
    # @return [String]
    attr_accessor :error_code

    # What went wrong
    # @ApiMember(Description="What went wrong")
    # @return [String]
    attr_accessor :error_message

    def self.properties
        {
            call_sid: { name: 'callSid' },
            account_sid: { name: 'accountSid' },
            from: { name: 'from' },
            to: { name: 'to' },
            call_status: { name: 'callStatus' },
            api_version: { name: 'apiVersion' },
            direction: { name: 'direction' },
            forwarded_from: { name: 'forwardedFrom' },
            caller_name: { name: 'callerName' },
            parent_call_sid: { name: 'parentCallSid' },
            stir_verstat: { name: 'stirVerstat' },
            called: { name: 'called' },
            called_zip: { name: 'calledZip' },
            called_city: { name: 'calledCity' },
            called_state: { name: 'calledState' },
            called_country: { name: 'calledCountry' },
            caller: { name: 'caller' },
            caller_city: { name: 'callerCity' },
            caller_state: { name: 'callerState' },
            caller_zip: { name: 'callerZip' },
            caller_country: { name: 'callerCountry' },
            from_city: { name: 'fromCity' },
            from_state: { name: 'fromState' },
            from_zip: { name: 'fromZip' },
            from_country: { name: 'fromCountry' },
            to_city: { name: 'toCity' },
            to_state: { name: 'toState' },
            to_zip: { name: 'toZip' },
            to_country: { name: 'toCountry' },
            message_sid: { name: 'messageSid' },
            sms_id: { name: 'smsId' },
            messaging_service_sid: { name: 'messagingServiceSid' },
            body: { name: 'body' },
            num_media: { name: 'numMedia' },
            media_content_type0: { name: 'mediaContentType0' },
            media_url0: { name: 'mediaUrl0' },
            media_content_type1: { name: 'mediaContentType1' },
            media_url1: { name: 'mediaUrl1' },
            media_content_type2: { name: 'mediaContentType2' },
            media_url2: { name: 'mediaUrl2' },
            index: { name: 'index' },
            instance_sid: { name: 'instanceSid' },
            event_type: { name: 'eventType' },
            channel_sid: { name: 'channelSid' },
            attributes: { name: 'attributes' },
            client_identity: { name: 'clientIdentity' },
            media_content_type: { name: 'mediaContentType' },
            media_sid: { name: 'mediaSid' },
            identity: { name: 'identity' },
            digits: { name: 'digits' },
            speech_result: { name: 'speechResult' },
            confidence: { name: 'confidence' },
            call_duration: { name: 'callDuration' },
            recording_url: { name: 'recordingUrl' },
            recording_sid: { name: 'recordingSid' },
            recording_duration: { name: 'recordingDuration' },
            recording_status: { name: 'recordingStatus' },
            transcription_sid: { name: 'transcriptionSid' },
            transcription_text: { name: 'transcriptionText' },
            transcription_url: { name: 'transcriptionUrl' },
            transcription_status: { name: 'transcriptionStatus' },
            dial_call_status: { name: 'dialCallStatus' },
            dial_call_sid: { name: 'dialCallSid' },
            dial_call_duration: { name: 'dialCallDuration' },
            dial_bridged: { name: 'dialBridged' },
            queue_result: { name: 'queueResult' },
            queue_sid: { name: 'queueSid' },
            queue_time: { name: 'queueTime' },
            conference_sid: { name: 'conferenceSid' },
            friendly_name: { name: 'friendlyName' },
            status_callback_event: { name: 'statusCallbackEvent' },
            muted: { name: 'muted' },
            hold: { name: 'hold' },
            end_conference_on_exit: { name: 'endConferenceOnExit' },
            start_conference_on_enter: { name: 'startConferenceOnEnter' },
            event_name: { name: 'eventName' },
            assistant_sid: { name: 'assistantSid' },
            dialogue_sid: { name: 'dialogueSid' },
            user_identifier: { name: 'userIdentifier' },
            current_input: { name: 'currentInput' },
            current_task: { name: 'currentTask' },
            dialogue_payload_url: { name: 'dialoguePayloadUrl' },
            memory: { name: 'memory' },
            channel: { name: 'channel' },
            fax_sid: { name: 'faxSid' },
            fax_status: { name: 'faxStatus' },
            num_pages: { name: 'numPages' },
            media_url: { name: 'mediaUrl' },
            error_code: { name: 'errorCode' },
            error_message: { name: 'errorMessage' },
        }
    end
end

# One value; empty means unset
# @Api(Description="One value; empty means unset")
class Value
    include ServiceStack::DTO

    # The value, if it is a boolean
    # @ApiMember(Description="The value, if it is a boolean")
    # @return [Boolean]
    attr_accessor :bool_value

    # The value, if it is text
    # @ApiMember(Description="The value, if it is text")
    # @return [String]
    attr_accessor :string_value

    # The value, if it is a number
    # @ApiMember(Description="The value, if it is a number")
    # @return [Float]
    attr_accessor :number_value

    # The value, if it is a list
    # @ApiMember(Description="The value, if it is a list")
    # @return [Array<Struct>]
    attr_accessor :list_value

    # The value, if it is a struct
    # @ApiMember(Description="The value, if it is a struct")
    # @return [Struct]
    attr_accessor :struct_value

    def self.properties
        {
            bool_value: { name: 'boolValue' },
            string_value: { name: 'stringValue' },
            number_value: { name: 'numberValue' },
            list_value: { name: 'listValue', type: [{ String => Value }] },
            struct_value: { name: 'structValue', type: { String => Value } },
        }
    end
end

# Values by name
# Struct is a Hash{String => Value}

# Settings of the app and the portal
# @Api(Description="Settings of the app and the portal")
class AppSettings
    include ServiceStack::DTO

    # Whether phone numbers can be managed
    # @ApiMember(Description="Whether phone numbers can be managed")
    # @return [Boolean]
    attr_accessor :enable_phone_number_management

    # Whether devices can be managed
    # @ApiMember(Description="Whether devices can be managed")
    # @return [Boolean]
    attr_accessor :enable_device_management

    # Whether the dialer is shown
    # @ApiMember(Description="Whether the dialer is shown")
    # @return [Boolean]
    attr_accessor :enable_dialer

    # Whether the call history is shown
    # @ApiMember(Description="Whether the call history is shown")
    # @return [Boolean]
    attr_accessor :enable_call_history

    # Whether assistants are shown
    # @ApiMember(Description="Whether assistants are shown")
    # @return [Boolean]
    attr_accessor :enable_assistants

    # Whether the message centre shows file names
    # @ApiMember(Description="Whether the message centre shows file names")
    # @return [Boolean]
    attr_accessor :show_file_name_in_message_center

    # The theme of the portal (JSON)
    # @ApiMember(Description="The theme of the portal (JSON)")
    # @return [String]
    attr_accessor :chakra_theme

    # A style sheet for the portal
    # @ApiMember(Description="A style sheet for the portal")
    # @return [String]
    attr_accessor :custom_css

    # The title of the portal
    # @ApiMember(Description="The title of the portal")
    # @return [String]
    attr_accessor :page_title

    # Texts to be replaced in the portal
    # @ApiMember(Description="Texts to be replaced in the portal")
    # @return [String]
    attr_accessor :string_mappings

    # Where to go after signing out
    # @ApiMember(Description="Where to go after signing out")
    # @return [String]
    attr_accessor :logout_url

    # Where to ask for a number to be ported
    # @ApiMember(Description="Where to ask for a number to be ported")
    # @return [String]
    attr_accessor :port_my_number_url

    def self.properties
        {
            enable_phone_number_management: { name: 'enablePhoneNumberManagement' },
            enable_device_management: { name: 'enableDeviceManagement' },
            enable_dialer: { name: 'enableDialer' },
            enable_call_history: { name: 'enableCallHistory' },
            enable_assistants: { name: 'enableAssistants' },
            show_file_name_in_message_center: { name: 'showFileNameInMessageCenter' },
            chakra_theme: { name: 'chakraTheme' },
            custom_css: { name: 'customCss' },
            page_title: { name: 'pageTitle' },
            string_mappings: { name: 'stringMappings' },
            logout_url: { name: 'logoutUrl' },
            port_my_number_url: { name: 'portMyNumberUrl' },
        }
    end
end

# What an endpoint is
module EndpointTypes
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
end

# What kind of phone a user has
module UserModes
    SOFT_PHONE = 'SoftPhone'
    SIP_PHONE = 'SipPhone'
end

# What an assistant is tuned for
module AssistantTunings
    ACCURACY = 'Accuracy'
    SPEED = 'Speed'
end

# How an assistant pronounces a word
# @Api(Description="How an assistant pronounces a word")
class AssistantWord
    include ServiceStack::DTO

    # The word as written
    # @ApiMember(Description="The word as written")
    # @return [String]
    attr_accessor :word

    # How to say it
    # @ApiMember(Description="How to say it")
    # @return [String]
    attr_accessor :pronounced

    def self.properties
        {
            word: { name: 'word' },
            pronounced: { name: 'pronounced' },
        }
    end
end

# A page an assistant may read
# @Api(Description="A page an assistant may read")
class AssistantLink
    include ServiceStack::DTO

    # The URL of the page
    # @ApiMember(Description="The URL of the page")
    # @return [String]
    attr_accessor :url

    # What the page is about
    # @ApiMember(Description="What the page is about")
    # @return [String]
    attr_accessor :description

    def self.properties
        {
            url: { name: 'url' },
            description: { name: 'description' },
        }
    end
end

# How an assistant hands a call over
module AssistantTransferTypes
    BLIND = 'Blind'
    SUPERVISED = 'Supervised'
    MESSAGES_ONLY = 'MessagesOnly'
end

# Something to ask for when taking a message
# @Api(Description="Something to ask for when taking a message")
class AssistantTakeMessageField
    include ServiceStack::DTO

    # The name of the field
    # @ApiMember(Description="The name of the field")
    # @return [String]
    attr_accessor :name

    # What to ask for
    # @ApiMember(Description="What to ask for")
    # @return [String]
    attr_accessor :description

    # Whether the assistant must ask for it
    # @ApiMember(Description="Whether the assistant must ask for it")
    # @return [Boolean]
    attr_accessor :required

    def self.properties
        {
            name: { name: 'name' },
            description: { name: 'description' },
            required: { name: 'required' },
        }
    end
end

# Somebody an assistant can transfer to
# @Api(Description="Somebody an assistant can transfer to")
class AssistantContact
    include ServiceStack::DTO

    # The name of the contact
    # @ApiMember(Description="The name of the contact")
    # @return [String]
    attr_accessor :name

    # The phone number (E.164)
    # @ApiMember(Description="The phone number (E.164)")
    # @return [String]
    attr_accessor :phone_number

    # How calls are handed over
    # @ApiMember(Description="How calls are handed over")
    # @return [AssistantTransferTypes]
    attr_accessor :transfer_type

    # What the assistant knows about the contact
    # @ApiMember(Description="What the assistant knows about the contact")
    # @return [String]
    attr_accessor :about

    # The email address
    # @ApiMember(Description="The email address")
    # @return [String]
    attr_accessor :email_address

    # What to ask for when taking a message
    # @ApiMember(Description="What to ask for when taking a message")
    # @return [Array<AssistantTakeMessageField>]
    attr_accessor :take_message_fields

    def self.properties
        {
            name: { name: 'name' },
            phone_number: { name: 'phoneNumber' },
            transfer_type: { name: 'transferType' },
            about: { name: 'about' },
            email_address: { name: 'emailAddress' },
            take_message_fields: { name: 'takeMessageFields', type: [AssistantTakeMessageField] },
        }
    end
end

# An HTTP service an assistant may call
# @Api(Description="An HTTP service an assistant may call")
class AssistantIntegration
    include ServiceStack::DTO

    # The URI to call
    # @ApiMember(Description="The URI to call")
    # @return [String]
    attr_accessor :uri

    # The verb of the HTTP call
    # @ApiMember(Description="The verb of the HTTP call")
    # @return [String]
    attr_accessor :http_method

    # The token sent to the integration
    # @ApiMember(Description="The token sent to the integration")
    # @return [String]
    attr_accessor :auth_token

    def self.properties
        {
            uri: { name: 'uri' },
            http_method: { name: 'httpMethod' },
            auth_token: { name: 'authToken' },
        }
    end
end

# What an assistant knows and how it speaks
# @Api(Description="What an assistant knows and how it speaks")
class AssistantSettings
    include ServiceStack::DTO

    # The name of the company the assistant answers for
    # @ApiMember(Description="The name of the company the assistant answers for")
    # @return [String]
    attr_accessor :company_name

    # What the assistant says first
    # @ApiMember(Description="What the assistant says first")
    # @return [String]
    attr_accessor :greeting

    # What the assistant may tell about the company
    # @ApiMember(Description="What the assistant may tell about the company")
    # @return [String]
    attr_accessor :company_information

    # Instructions to the assistant
    # @ApiMember(Description="Instructions to the assistant")
    # @return [String]
    attr_accessor :custom_prompt

    # The voice of the assistant
    # @ApiMember(Description="The voice of the assistant")
    # @return [String]
    attr_accessor :voice

    # The style of the voice
    # @ApiMember(Description="The style of the voice")
    # @return [String]
    attr_accessor :voice_style

    # Whether the assistant is tuned for accuracy or speed
    # @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    # @return [AssistantTunings]
    attr_accessor :tuning

    # How to pronounce words
    # @ApiMember(Description="How to pronounce words")
    # @return [Array<AssistantWord>]
    attr_accessor :words

    # Pages the assistant may read
    # @ApiMember(Description="Pages the assistant may read")
    # @return [Array<AssistantLink>]
    attr_accessor :links

    # Those the assistant can transfer to or take messages for
    # @ApiMember(Description="Those the assistant can transfer to or take messages for")
    # @return [Array<AssistantContact>]
    attr_accessor :contacts

    # The HTTP services the assistant may call
    # @ApiMember(Description="The HTTP services the assistant may call")
    # @return [Array<AssistantIntegration>]
    attr_accessor :integrations

    def self.properties
        {
            company_name: { name: 'companyName' },
            greeting: { name: 'greeting' },
            company_information: { name: 'companyInformation' },
            custom_prompt: { name: 'customPrompt' },
            voice: { name: 'voice' },
            voice_style: { name: 'voiceStyle' },
            tuning: { name: 'tuning' },
            words: { name: 'words', type: [AssistantWord] },
            links: { name: 'links', type: [AssistantLink] },
            contacts: { name: 'contacts', type: [AssistantContact] },
            integrations: { name: 'integrations', type: [AssistantIntegration] },
        }
    end
end

# Whether one flow runs always or the schedule decides
module EndpointFlowSchedules
    ALWAYS = 'Always'
    SCHEDULED = 'Scheduled'
end

# The flow that runs in a schedule state
# @Api(Description="The flow that runs in a schedule state")
class ScheduledFlow
    include ServiceStack::DTO

    # The schedule state the flow serves
    # @ApiMember(Description="The schedule state the flow serves")
    # @return [String]
    attr_accessor :state

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The name of the flow
    # @ApiMember(Description="The name of the flow")
    # @return [String]
    attr_accessor :flow_name

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    def self.properties
        {
            state: { name: 'state' },
            flow_id: { name: 'flowId' },
            flow_name: { name: 'flowName' },
            flow_params: { name: 'flowParams', type: { String => Value } },
        }
    end
end

# What a portal manager may change
module UserManagerAccess
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'
    READ_WRITE_DELETE = 'ReadWriteDelete'
end

# What a login may see in the dashboard
module DashboardPermissions
    VIEW_FILES = 'ViewFiles'
    VIEW_NOTIFICATIONS = 'ViewNotifications'
    VIEW_SESSIONS = 'ViewSessions'
    VIEW_ENDPOINTS = 'ViewEndpoints'
    VIEW_REPORTS = 'ViewReports'
    VIEW_CUSTOMERS = 'ViewCustomers'
    VIEW_FLOWS = 'ViewFlows'
    VIEW_CALL_CENTER = 'ViewCallCenter'
end

# Whether an agent takes calls
module AgentStates
    UNKNOWN = 'Unknown'
    READY = 'Ready'
    NOT_READY = 'NotReady'
    LOGGED_OUT = 'LoggedOut'
    WRAP_UP = 'WrapUp'
    OUTGOING = 'Outgoing'
    OTHER = 'Other'
end

# What a flow can be used for
module FlowRoles
    UI = 'UI'
    REFERENCE = 'Reference'
    PHONE_NUMBER_ROUTING = 'PhoneNumberRouting'
    USER_DIAL_OUT = 'UserDialOut'
    FAX_NUMBER_ROUTING = 'FaxNumberRouting'
end

# Where the designer lists a node
module FlowNodeCategories
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
end

# The type of a value
module ValueTypes
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
end

# How a field is edited
module UIHints
    NONE = 'None'
    LARGE_TEXT = 'LargeText'
    INLINE_FORM = 'InlineForm'
    PASSWORD = 'Password'
    INLINE_STRUCT = 'InlineStruct'
end

# Whether a value may be used once only
module DataFieldUniqueness
    NOT_UNIQUE = 'NotUnique'
    UNIQUE = 'Unique'
    UNIQUE_TO_CUSTOMER = 'UniqueToCustomer'
end

# What users may do with a field
module UserDataFieldModes
    HIDDEN = 'Hidden'
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'
end

# A field: its name, its type, and how it is edited
# @Api(Description="A field: its name, its type, and how it is edited")
class DataField
    include ServiceStack::DTO

    # The ID of the field
    # @ApiMember(Description="The ID of the field")
    # @return [String]
    attr_accessor :id

    # The name of the field
    # @ApiMember(Description="The name of the field")
    # @return [String]
    attr_accessor :name

    # The type of the value
    # @ApiMember(Description="The type of the value")
    # @return [ValueTypes]
    attr_accessor :type

    # How the field is edited
    # @ApiMember(Description="How the field is edited")
    # @return [UIHints]
    attr_accessor :ui_hint

    # The tab of the editor the field is on
    # @ApiMember(Description="The tab of the editor the field is on")
    # @return [String]
    attr_accessor :ui_tab

    # For transitions followed outside the main call path
    # @ApiMember(Description="For transitions followed outside the main call path")
    # @return [Boolean]
    attr_accessor :is_async

    # Whether the value must be given as it is, not taken from a field
    # @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    # @return [Boolean]
    attr_accessor :disable_binding

    # The type of the members, if it is a struct
    # @ApiMember(Description="The type of the members, if it is a struct")
    # @return [DataType]
    attr_accessor :struct_type

    # The type of the items, if it is a list
    # @ApiMember(Description="The type of the items, if it is a list")
    # @return [DataType]
    attr_accessor :list_type

    # What the field is for
    # @ApiMember(Description="What the field is for")
    # @return [String]
    attr_accessor :description

    # The values to choose from
    # @ApiMember(Description="The values to choose from")
    # @return [Array<String>]
    attr_accessor :possible_values

    # Whether the flow sets it rather than reads it
    # @ApiMember(Description="Whether the flow sets it rather than reads it")
    # @return [Boolean]
    attr_accessor :is_output

    # Where the possible values come from
    # @ApiMember(Description="Where the possible values come from")
    # @return [String]
    attr_accessor :custom_field_values_url

    # The value when none is given
    # @ApiMember(Description="The value when none is given")
    # @return [Value]
    attr_accessor :default_value

    # How the transitions made from the items are named
    # @ApiMember(Description="How the transitions made from the items are named")
    # @return [String]
    attr_accessor :transition_name_format

    # Whether a value may be used once only
    # @ApiMember(Description="Whether a value may be used once only")
    # @return [DataFieldUniqueness]
    attr_accessor :uniqueness

    # Whether it makes sense for voice only
    # @ApiMember(Description="Whether it makes sense for voice only")
    # @return [Boolean]
    attr_accessor :voice_only

    # The field that decides whether this one is shown
    # @ApiMember(Description="The field that decides whether this one is shown")
    # @return [String]
    attr_accessor :conditional_visibility_field

    # The value of that field with which this one is shown
    # @ApiMember(Description="The value of that field with which this one is shown")
    # @return [String]
    attr_accessor :conditional_visibility_value

    # Whether templates in the value are left as they are
    # @ApiMember(Description="Whether templates in the value are left as they are")
    # @return [Boolean]
    attr_accessor :no_eval_template

    # What users may do with the field in their settings
    # @ApiMember(Description="What users may do with the field in their settings")
    # @return [UserDataFieldModes]
    attr_accessor :user_mode

    # Whether a value of any type is accepted
    # @ApiMember(Description="Whether a value of any type is accepted")
    # @return [Boolean]
    attr_accessor :any_value_type

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
            type: { name: 'type' },
            ui_hint: { name: 'uiHint' },
            ui_tab: { name: 'uiTab' },
            is_async: { name: 'isAsync' },
            disable_binding: { name: 'disableBinding' },
            struct_type: { name: 'structType', type: DataType },
            list_type: { name: 'listType', type: DataType },
            description: { name: 'description' },
            possible_values: { name: 'possibleValues' },
            is_output: { name: 'isOutput' },
            custom_field_values_url: { name: 'customFieldValuesUrl' },
            default_value: { name: 'defaultValue', type: Value },
            transition_name_format: { name: 'transitionNameFormat' },
            uniqueness: { name: 'uniqueness' },
            voice_only: { name: 'voiceOnly' },
            conditional_visibility_field: { name: 'conditionalVisibilityField' },
            conditional_visibility_value: { name: 'conditionalVisibilityValue' },
            no_eval_template: { name: 'noEvalTemplate' },
            user_mode: { name: 'userMode' },
            any_value_type: { name: 'anyValueType' },
        }
    end
end

# The type of a struct or of the items of a list
# @Api(Description="The type of a struct or of the items of a list")
class DataType
    include ServiceStack::DTO

    # The name of the type
    # @ApiMember(Description="The name of the type")
    # @return [String]
    attr_accessor :type_name

    # The members of the type
    # @ApiMember(Description="The members of the type")
    # @return [Array<DataField>]
    attr_accessor :fields

    def self.properties
        {
            type_name: { name: 'typeName' },
            fields: { name: 'fields', type: [DataField] },
        }
    end
end

# A kind of node
# @Api(Description="A kind of node")
class FlowNodeSpec
    include ServiceStack::DTO

    # The name to show, such as Dial
    # @ApiMember(Description="The name to show, such as Dial")
    # @return [String]
    attr_accessor :name

    # The type, such as DialNode, or FlowNode for a subflow
    # @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    # @return [String]
    attr_accessor :type_name

    # Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    # @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    # @return [String]
    attr_accessor :url

    # Where the designer lists it
    # @ApiMember(Description="Where the designer lists it")
    # @return [FlowNodeCategories]
    attr_accessor :category

    # What the node does
    # @ApiMember(Description="What the node does")
    # @return [String]
    attr_accessor :description

    # The fields the node takes
    # @ApiMember(Description="The fields the node takes")
    # @return [DataType]
    attr_accessor :data_type

    def self.properties
        {
            name: { name: 'name' },
            type_name: { name: 'typeName' },
            url: { name: 'url' },
            category: { name: 'category' },
            description: { name: 'description' },
            data_type: { name: 'dataType', type: DataType },
        }
    end
end

# Where the value of a parameter comes from
module NodeParameterSources
    VALUE = 'Value'
    EXPRESSION = 'Expression'
    CUSTOMER = 'Customer'
    SYSTEM = 'System'
    SESSION = 'Session'
    ENDPOINT = 'Endpoint'
    USER = 'User'
end

# The value of a parameter of a node, or where it comes from
# @Api(Description="The value of a parameter of a node, or where it comes from")
class NodeParameter
    include ServiceStack::DTO

    # Unique across all node parameters of the flow
    # @ApiMember(Description="Unique across all node parameters of the flow")
    # @return [String]
    attr_accessor :id

    # The type of the value
    # @ApiMember(Description="The type of the value")
    # @return [ValueTypes]
    attr_accessor :type

    # Where the value comes from
    # @ApiMember(Description="Where the value comes from")
    # @return [NodeParameterSources]
    attr_accessor :source

    # The value, when the source is Value
    # @ApiMember(Description="The value, when the source is Value")
    # @return [Value]
    attr_accessor :value

    # The name of the field, when the source is not Value or Expression
    # @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    # @return [String]
    attr_accessor :reference_id

    # The expression, when the source is Expression
    # @ApiMember(Description="The expression, when the source is Expression")
    # @return [String]
    attr_accessor :expression

    # Whether the node sets the value rather than reads it
    # @ApiMember(Description="Whether the node sets the value rather than reads it")
    # @return [Boolean]
    attr_accessor :is_output

    # Whether the transition is followed outside the main path
    # @ApiMember(Description="Whether the transition is followed outside the main path")
    # @return [Boolean]
    attr_accessor :is_async

    # The items, if it is a list
    # @ApiMember(Description="The items, if it is a list")
    # @return [Array<NodeParameterMap>]
    attr_accessor :list_parameters

    # The members, if it is a struct
    # @ApiMember(Description="The members, if it is a struct")
    # @return [NodeParameterMap]
    attr_accessor :struct_parameters

    def self.properties
        {
            id: { name: 'id' },
            type: { name: 'type' },
            source: { name: 'source' },
            value: { name: 'value', type: Value },
            reference_id: { name: 'referenceId' },
            expression: { name: 'expression' },
            is_output: { name: 'isOutput' },
            is_async: { name: 'isAsync' },
            list_parameters: { name: 'listParameters', type: [{ String => NodeParameter }] },
            struct_parameters: { name: 'structParameters', type: { String => NodeParameter } },
        }
    end
end

# Node parameters by name
# NodeParameterMap is a Hash{String => NodeParameter}

# One step of a flow
# @Api(Description="One step of a flow")
class FlowNode
    include ServiceStack::DTO

    # Any text, unique within the flow
    # @ApiMember(Description="Any text, unique within the flow")
    # @return [String]
    attr_accessor :id

    # Whether the flow starts here; exactly one node does
    # @ApiMember(Description="Whether the flow starts here; exactly one node does")
    # @return [Boolean]
    attr_accessor :is_start_node

    # The title given in the designer
    # @ApiMember(Description="The title given in the designer")
    # @return [String]
    attr_accessor :name

    # What kind of node it is
    # @ApiMember(Description="What kind of node it is")
    # @return [FlowNodeSpec]
    attr_accessor :spec

    # The parameters, by their names
    # @ApiMember(Description="The parameters, by their names")
    # @return [Hash{String => NodeParameter}]
    attr_accessor :parameters

    def self.properties
        {
            id: { name: 'id' },
            is_start_node: { name: 'isStartNode' },
            name: { name: 'name' },
            spec: { name: 'spec', type: FlowNodeSpec },
            parameters: { name: 'parameters', type: { String => NodeParameter } },
        }
    end
end

# A value a flow takes or gives
# @Api(Description="A value a flow takes or gives")
class FlowParameter
    include ServiceStack::DTO

    # The name of the parameter, unique in the flow
    # @ApiMember(Description="The name of the parameter, unique in the flow")
    # @return [String]
    attr_accessor :name

    # The type of the value
    # @ApiMember(Description="The type of the value")
    # @return [ValueTypes]
    attr_accessor :type

    # The type of the items; required for lists
    # @ApiMember(Description="The type of the items; required for lists")
    # @return [DataType]
    attr_accessor :list_type

    # The value when none is given
    # @ApiMember(Description="The value when none is given")
    # @return [Value]
    attr_accessor :default_value

    # Whether callers of the flow see it
    # @ApiMember(Description="Whether callers of the flow see it")
    # @return [Boolean]
    attr_accessor :is_public

    # Requires isPublic
    # @ApiMember(Description="Requires isPublic")
    # @return [Boolean]
    attr_accessor :is_output

    # Whether users may turn it in their settings
    # @ApiMember(Description="Whether users may turn it in their settings")
    # @return [Boolean]
    attr_accessor :is_knob

    def self.properties
        {
            name: { name: 'name' },
            type: { name: 'type' },
            list_type: { name: 'listType', type: DataType },
            default_value: { name: 'defaultValue', type: Value },
            is_public: { name: 'isPublic' },
            is_output: { name: 'isOutput' },
            is_knob: { name: 'isKnob' },
        }
    end
end

# A way out of a flow
# @Api(Description="A way out of a flow")
class FlowExit
    include ServiceStack::DTO

    # The ID of the exit
    # @ApiMember(Description="The ID of the exit")
    # @return [String]
    attr_accessor :id

    # The word a transition names to leave here
    # @ApiMember(Description="The word a transition names to leave here")
    # @return [String]
    attr_accessor :name

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
        }
    end
end

# The designer's layout of a flow; any JSON object
# FlowUI is a Hash{String => Object}

# An outside system
module IntegrationTypes
    HOSTED_SUITE = 'HostedSuite'
    OFFICE_RND = 'OfficeRnd'
    ZOHO = 'Zoho'
end

# What a push notification tells
module PushNotificationTypes
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
end

module FlowChannels
    VOICE = 'Voice'
    CHAT = 'Chat'
    FAX = 'Fax'
end

# Why an agent is in a state
module AgentStateReasons
    UNKNOWN = 'Unknown'
    SET_BY_USER = 'SetByUser'
    MISSED_CALL = 'MissedCall'
    SET_BY_SYSTEM = 'SetBySystem'
end

# What is pushed to a user's devices
# @Api(Description="What is pushed to a user's devices")
class PushNotification
    include ServiceStack::DTO

    # What happened
    # @ApiMember(Description="What happened")
    # @return [PushNotificationTypes]
    attr_accessor :type

    # The channel of the session
    # @ApiMember(Description="The channel of the session")
    # @return [FlowChannels]
    attr_accessor :channel

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The user name of the endpoint
    # @ApiMember(Description="The user name of the endpoint")
    # @return [String]
    attr_accessor :endpoint_user_name

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # Who sent the message
    # @ApiMember(Description="Who sent the message")
    # @return [String]
    attr_accessor :sender

    # The title
    # @ApiMember(Description="The title")
    # @return [String]
    attr_accessor :title

    # The text of the message
    # @ApiMember(Description="The text of the message")
    # @return [String]
    attr_accessor :body

    # The number shown on the app icon
    # @ApiMember(Description="The number shown on the app icon")
    # @return [Integer]
    attr_accessor :badge

    # The URI of the attachment
    # @ApiMember(Description="The URI of the attachment")
    # @return [String]
    attr_accessor :attachment_uri

    # The content type of the attachment
    # @ApiMember(Description="The content type of the attachment")
    # @return [String]
    attr_accessor :attachment_content_type

    # The state of the agent
    # @ApiMember(Description="The state of the agent")
    # @return [AgentStates]
    attr_accessor :agent_state

    # Why the agent is in this state
    # @ApiMember(Description="Why the agent is in this state")
    # @return [AgentStateReasons]
    attr_accessor :agent_state_reason

    def self.properties
        {
            type: { name: 'type' },
            channel: { name: 'channel' },
            endpoint_id: { name: 'endpointId' },
            endpoint_user_name: { name: 'endpointUserName' },
            session_id: { name: 'sessionId' },
            sender: { name: 'sender' },
            title: { name: 'title' },
            body: { name: 'body' },
            badge: { name: 'badge' },
            attachment_uri: { name: 'attachmentUri' },
            attachment_content_type: { name: 'attachmentContentType' },
            agent_state: { name: 'agentState' },
            agent_state_reason: { name: 'agentStateReason' },
        }
    end
end

# What every report takes
# @Api(Description="What every report takes")
class ReportRequest
    include ServiceStack::DTO
    include IPost

    # The account to report on
    # @ApiMember(Description="The account to report on")
    # @return [String]
    attr_accessor :account_id

    # The address that gets a mail when done
    # @ApiMember(Description="The address that gets a mail when done")
    # @return [String]
    attr_accessor :email_address_to_notify

    # The URL called with the report data when done
    # @ApiMember(Description="The URL called with the report data when done")
    # @return [String]
    attr_accessor :webhook_url

    def self.properties
        {
            account_id: { name: 'accountId' },
            email_address_to_notify: { name: 'emailAddressToNotify' },
            webhook_url: { name: 'webhookUrl' },
        }
    end
end

module SessionHoldReasons
    NONE = 'None'
    TRANSFERRING = 'Transferring'
end

module SessionCallState
    DISCONNECTED = 'Disconnected'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
    PASSIVE = 'Passive'
end

module SessionQueueStates
    NONE = 'None'
    QUEUED = 'Queued'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
    DISCONNECTED = 'Disconnected'
end

# A region of the carrier's SIP network
module TwilioSipRegions
    US1 = 'US1'
    US2 = 'US2'
    IE1 = 'IE1'
    DE1 = 'DE1'
    SG1 = 'SG1'
    JP1 = 'JP1'
    BR1 = 'BR1'
    AU1 = 'AU1'
end

# A custom field of the account, with its value
# @Api(Description="A custom field of the account, with its value")
class SystemSettingsField < DataField
    # The value
    # @ApiMember(Description="The value")
    # @return [Value]
    attr_accessor :value

    def self.properties
        {
            value: { name: 'value', type: Value },
        }
    end
end

# A custom field of customers
# @Api(Description="A custom field of customers")
class CustomerDataField < DataField
    # Whether the field can be searched
    # @ApiMember(Description="Whether the field can be searched")
    # @return [Boolean]
    attr_accessor :show_in_search

    # Whether lists show the field
    # @ApiMember(Description="Whether lists show the field")
    # @return [Boolean]
    attr_accessor :show_in_lists

    def self.properties
        {
            show_in_search: { name: 'showInSearch' },
            show_in_lists: { name: 'showInLists' },
        }
    end
end

# A custom field of endpoints
# @Api(Description="A custom field of endpoints")
class EndpointDataField < DataField
    # Whether the field can be searched
    # @ApiMember(Description="Whether the field can be searched")
    # @return [Boolean]
    attr_accessor :show_in_search

    # Whether lists show the field
    # @ApiMember(Description="Whether lists show the field")
    # @return [Boolean]
    attr_accessor :show_in_lists

    # Only endpoints of this type have the field
    # @ApiMember(Description="Only endpoints of this type have the field")
    # @return [EndpointTypes]
    attr_accessor :endpoint_type

    # Whether the field holds the caller ID
    # @ApiMember(Description="Whether the field holds the caller ID")
    # @return [Boolean]
    attr_accessor :is_caller_id

    # Whether users may turn it in their settings
    # @ApiMember(Description="Whether users may turn it in their settings")
    # @return [Boolean]
    attr_accessor :is_knob

    def self.properties
        {
            show_in_search: { name: 'showInSearch' },
            show_in_lists: { name: 'showInLists' },
            endpoint_type: { name: 'endpointType' },
            is_caller_id: { name: 'isCallerId' },
            is_knob: { name: 'isKnob' },
        }
    end
end

# How a connection to a mail server is protected
module EmailSecurity
    START_TLS = 'StartTls'
    TLS = 'Tls'
    NONE = 'None'
end

# An account for sending email
# @Api(Description="An account for sending email")
class EmailAccount
    include ServiceStack::DTO

    # The ID of the email account
    # @ApiMember(Description="The ID of the email account")
    # @return [String]
    attr_accessor :id

    # The name to show
    # @ApiMember(Description="The name to show")
    # @return [String]
    attr_accessor :display_name

    # The email address
    # @ApiMember(Description="The email address")
    # @return [String]
    attr_accessor :email_address

    # The user name at the mail server
    # @ApiMember(Description="The user name at the mail server")
    # @return [String]
    attr_accessor :user_name

    # The password at the mail server. It is stored when it is sent, and never shown
    # @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    # @return [String]
    attr_accessor :password

    # Whether a password is stored
    # @ApiMember(Description="Whether a password is stored")
    # @return [Boolean]
    attr_accessor :has_password

    # The mail server
    # @ApiMember(Description="The mail server")
    # @return [String]
    attr_accessor :server_name

    # The port of the mail server
    # @ApiMember(Description="The port of the mail server")
    # @return [Integer]
    attr_accessor :server_port

    # How the connection to the mail server is protected
    # @ApiMember(Description="How the connection to the mail server is protected")
    # @return [EmailSecurity]
    attr_accessor :security

    def self.properties
        {
            id: { name: 'id' },
            display_name: { name: 'displayName' },
            email_address: { name: 'emailAddress' },
            user_name: { name: 'userName' },
            password: { name: 'password' },
            has_password: { name: 'hasPassword' },
            server_name: { name: 'serverName' },
            server_port: { name: 'serverPort' },
            security: { name: 'security' },
        }
    end
end

# The colour of a tag
module TagColors
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
end

# A label on customers, endpoints and flows
# @Api(Description="A label on customers, endpoints and flows")
class Tag
    include ServiceStack::DTO

    # The ID of the tag
    # @ApiMember(Description="The ID of the tag")
    # @return [String]
    attr_accessor :id

    # The name of the tag
    # @ApiMember(Description="The name of the tag")
    # @return [String]
    attr_accessor :name

    # The colour of the tag
    # @ApiMember(Description="The colour of the tag")
    # @return [TagColors]
    attr_accessor :color

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
            color: { name: 'color' },
        }
    end
end

# A change that an assistant proposes and a person applies
# @Api(Description="A change that an assistant proposes and a person applies")
class AISessionActionInfo
    include ServiceStack::DTO

    # The date the action was recorded
    # @ApiMember(Description="The date the action was recorded")
    # @return [String]
    attr_accessor :date

    # The ID of the action
    # @ApiMember(Description="The ID of the action")
    # @return [String]
    attr_accessor :id

    # The name of the function to call
    # @ApiMember(Description="The name of the function to call")
    # @return [String]
    attr_accessor :function_name

    # The arguments of the function (JSON)
    # @ApiMember(Description="The arguments of the function (JSON)")
    # @return [String]
    attr_accessor :arguments

    # What the action does, for a person to read
    # @ApiMember(Description="What the action does, for a person to read")
    # @return [String]
    attr_accessor :description

    # Whether the action can be applied; if not, it is skipped
    # @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    # @return [Boolean]
    attr_accessor :can_be_applied

    def self.properties
        {
            date: { name: 'date' },
            id: { name: 'id' },
            function_name: { name: 'functionName' },
            arguments: { name: 'arguments' },
            description: { name: 'description' },
            can_be_applied: { name: 'canBeApplied' },
        }
    end
end

# AI minutes of one account
# @Api(Description="AI minutes of one account")
class AIAccountUsage
    include ServiceStack::DTO

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The minutes used in the range
    # @ApiMember(Description="The minutes used in the range")
    # @return [Integer]
    attr_accessor :ai_minutes

    def self.properties
        {
            account_id: { name: 'accountId' },
            ai_minutes: { name: 'aiMinutes' },
        }
    end
end

# AI minutes of one customer
# @Api(Description="AI minutes of one customer")
class AICustomerUsage
    include ServiceStack::DTO

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The minutes used in the range
    # @ApiMember(Description="The minutes used in the range")
    # @return [Integer]
    attr_accessor :ai_minutes

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            ai_minutes: { name: 'aiMinutes' },
        }
    end
end

# The user of the app
# @Api(Description="The user of the app")
class AppUserInfo
    include ServiceStack::DTO

    # The first name
    # @ApiMember(Description="The first name")
    # @return [String]
    attr_accessor :first_name

    # The last name
    # @ApiMember(Description="The last name")
    # @return [String]
    attr_accessor :last_name

    # The full name
    # @ApiMember(Description="The full name")
    # @return [String]
    attr_accessor :name

    def self.properties
        {
            first_name: { name: 'firstName' },
            last_name: { name: 'lastName' },
            name: { name: 'name' },
        }
    end
end

# Settings of an outside phone system
# @Api(Description="Settings of an outside phone system")
class ThirdPartyPhoneSystemSettings
    include ServiceStack::DTO

    def self.properties
        {
        }
    end
end

# What can be configured
module SettingsObjectTypes
    ENDPOINT = 'Endpoint'
    CUSTOMER = 'Customer'
end

# A value to choose
# @Api(Description="A value to choose")
class SettingsPossibleValue
    include ServiceStack::DTO

    # The name of the value to show
    # @ApiMember(Description="The name of the value to show")
    # @return [String]
    attr_accessor :display_name

    # The value
    # @ApiMember(Description="The value")
    # @return [Value]
    attr_accessor :value

    def self.properties
        {
            display_name: { name: 'displayName' },
            value: { name: 'value', type: Value },
        }
    end
end

# One thing that can be configured
# @Api(Description="One thing that can be configured")
class SettingsField
    include ServiceStack::DTO

    # The name of the field
    # @ApiMember(Description="The name of the field")
    # @return [String]
    attr_accessor :name

    # The name of the field to show
    # @ApiMember(Description="The name of the field to show")
    # @return [String]
    attr_accessor :display_name

    # The type of the value
    # @ApiMember(Description="The type of the value")
    # @return [ValueTypes]
    attr_accessor :type

    # The value
    # @ApiMember(Description="The value")
    # @return [Value]
    attr_accessor :value

    # Whether it can only be read
    # @ApiMember(Description="Whether it can only be read")
    # @return [Boolean]
    attr_accessor :read_only

    # The values to choose from
    # @ApiMember(Description="The values to choose from")
    # @return [Array<SettingsPossibleValue>]
    attr_accessor :possible_values

    # The field the value belongs to
    # @ApiMember(Description="The field the value belongs to")
    # @return [DataField]
    attr_accessor :data_field

    def self.properties
        {
            name: { name: 'name' },
            display_name: { name: 'displayName' },
            type: { name: 'type' },
            value: { name: 'value', type: Value },
            read_only: { name: 'readOnly' },
            possible_values: { name: 'possibleValues', type: [SettingsPossibleValue] },
            data_field: { name: 'dataField', type: DataField },
        }
    end
end

# An endpoint or customer that can be configured
# @Api(Description="An endpoint or customer that can be configured")
class SettingsObject
    include ServiceStack::DTO

    # The ID of the endpoint or customer
    # @ApiMember(Description="The ID of the endpoint or customer")
    # @return [String]
    attr_accessor :id

    # The name of the endpoint or customer
    # @ApiMember(Description="The name of the endpoint or customer")
    # @return [String]
    attr_accessor :name

    # A description
    # @ApiMember(Description="A description")
    # @return [String]
    attr_accessor :description

    # Whether it can only be read
    # @ApiMember(Description="Whether it can only be read")
    # @return [Boolean]
    attr_accessor :read_only

    # Whether it is an endpoint or a customer
    # @ApiMember(Description="Whether it is an endpoint or a customer")
    # @return [SettingsObjectTypes]
    attr_accessor :type

    # The type of endpoint, if it is one
    # @ApiMember(Description="The type of endpoint, if it is one")
    # @return [EndpointTypes]
    attr_accessor :endpoint_type

    # What can be configured of it
    # @ApiMember(Description="What can be configured of it")
    # @return [Array<SettingsField>]
    attr_accessor :fields

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
            description: { name: 'description' },
            read_only: { name: 'readOnly' },
            type: { name: 'type' },
            endpoint_type: { name: 'endpointType' },
            fields: { name: 'fields', type: [SettingsField] },
        }
    end
end

# What a contact is
module AppContactTypes
    USER = 'User'
    TEAM = 'Team'
    CONTACT = 'Contact'
end

# Somebody the user of the app can reach
# @Api(Description="Somebody the user of the app can reach")
class AppContact
    include ServiceStack::DTO

    # The name of the contact
    # @ApiMember(Description="The name of the contact")
    # @return [String]
    attr_accessor :display_name

    # The phone number or address of the contact
    # @ApiMember(Description="The phone number or address of the contact")
    # @return [String]
    attr_accessor :address

    # The type of contact
    # @ApiMember(Description="The type of contact")
    # @return [AppContactTypes]
    attr_accessor :type

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # Whether the contact can be called
    # @ApiMember(Description="Whether the contact can be called")
    # @return [Boolean]
    attr_accessor :can_call

    # Whether the contact can be chatted with
    # @ApiMember(Description="Whether the contact can be chatted with")
    # @return [Boolean]
    attr_accessor :can_chat

    def self.properties
        {
            display_name: { name: 'displayName' },
            address: { name: 'address' },
            type: { name: 'type' },
            customer_name: { name: 'customerName' },
            can_call: { name: 'canCall' },
            can_chat: { name: 'canChat' },
        }
    end
end

# The record in an outside system that an object is tied to
# @Api(Description="The record in an outside system that an object is tied to")
class EntityIntegrationData
    include ServiceStack::DTO

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    # The ID of the record in the outside system
    # @ApiMember(Description="The ID of the record in the outside system")
    # @return [String]
    attr_accessor :maps_to_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
            maps_to_id: { name: 'mapsToId' },
        }
    end
end

# What decides whether a rule matches
module SimpleSchedulingRuleTypes
    ALWAYS = 'Always'
    CUSTOMER_STATE = 'CustomerState'
    TIME = 'Time'
end

# A day of the week
module DayOfWeek
    SUNDAY = 'Sunday'
    MONDAY = 'Monday'
    TUESDAY = 'Tuesday'
    WEDNESDAY = 'Wednesday'
    THURSDAY = 'Thursday'
    FRIDAY = 'Friday'
    SATURDAY = 'Saturday'
end

# A day of the week, or which one of the period
# @Api(Description="A day of the week, or which one of the period")
class ScheduleDay
    include ServiceStack::DTO

    # Which of these days in the period (1 is the first, -1 the last, 0 every one)
    # @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    # @return [Integer]
    attr_accessor :offset

    # The day of the week
    # @ApiMember(Description="The day of the week")
    # @return [DayOfWeek]
    attr_accessor :day_of_week

    def self.properties
        {
            offset: { name: 'offset' },
            day_of_week: { name: 'dayOfWeek' },
        }
    end
end

# How often a rule recurs
module SchedulingRuleFrequency
    NONE = 'None'
    SECONDLY = 'Secondly'
    MINUTELY = 'Minutely'
    HOURLY = 'Hourly'
    DAILY = 'Daily'
    WEEKLY = 'Weekly'
    MONTHLY = 'Monthly'
    YEARLY = 'Yearly'
end

# When a state holds, recurring like an iCalendar rule
# @Api(Description="When a state holds, recurring like an iCalendar rule")
class SchedulingRule
    include ServiceStack::DTO

    # The ID of the rule
    # @ApiMember(Description="The ID of the rule")
    # @return [String]
    attr_accessor :id

    # The name of the rule
    # @ApiMember(Description="The name of the rule")
    # @return [String]
    attr_accessor :name

    # Rules are tried in the order of their priority
    # @ApiMember(Description="Rules are tried in the order of their priority")
    # @return [Integer]
    attr_accessor :priority

    # The state produced while the rule matches
    # @ApiMember(Description="The state produced while the rule matches")
    # @return [String]
    attr_accessor :state

    # Where the rule comes from
    # @ApiMember(Description="Where the rule comes from")
    # @return [String]
    attr_accessor :source

    # The condition under which the rule matches
    # @ApiMember(Description="The condition under which the rule matches")
    # @return [String]
    attr_accessor :condition

    # What decides whether the rule matches
    # @ApiMember(Description="What decides whether the rule matches")
    # @return [SimpleSchedulingRuleTypes]
    attr_accessor :simple_rule_type

    # The customer state to match when the simple type is CustomerState
    # @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    # @return [String]
    attr_accessor :customer_state

    # The ID of the flow that decides, for a rule with a flow
    # @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # Whether the rule matches all day
    # @ApiMember(Description="Whether the rule matches all day")
    # @return [Boolean]
    attr_accessor :is_all_day

    # The first day on which the rule matches (YYYY-MM-DD)
    # @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # When the rule starts matching on a day (HH:mm)
    # @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    # @return [String]
    attr_accessor :start_time

    # When the rule stops matching on a day (HH:mm)
    # @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    # @return [String]
    attr_accessor :end_time

    # Which of the moments of one interval count (1 is the first, -1 the last)
    # @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    # @return [Array<Integer>]
    attr_accessor :by_set_position

    # The months in which the rule matches (1 to 12)
    # @ApiMember(Description="The months in which the rule matches (1 to 12)")
    # @return [Array<Integer>]
    attr_accessor :by_month

    # The weeks of the year in which the rule matches (1 to 53, negative from the end)
    # @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    # @return [Array<Integer>]
    attr_accessor :by_week_no

    # The days of the year on which the rule matches (1 to 366, negative from the end)
    # @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    # @return [Array<Integer>]
    attr_accessor :by_year_day

    # The days of the month on which the rule matches (1 to 31, negative from the end)
    # @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    # @return [Array<Integer>]
    attr_accessor :by_month_day

    # The days of the week on which the rule matches
    # @ApiMember(Description="The days of the week on which the rule matches")
    # @return [Array<ScheduleDay>]
    attr_accessor :by_day

    # The hours at which the rule matches (0 to 23)
    # @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    # @return [Array<Integer>]
    attr_accessor :by_hour

    # The minutes at which the rule matches (0 to 59)
    # @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    # @return [Array<Integer>]
    attr_accessor :by_minute

    # Every how many periods the rule recurs
    # @ApiMember(Description="Every how many periods the rule recurs")
    # @return [Integer]
    attr_accessor :interval

    # How many times the rule recurs; 0 is without end
    # @ApiMember(Description="How many times the rule recurs; 0 is without end")
    # @return [Integer]
    attr_accessor :count

    # The last day on which the rule matches (YYYY-MM-DD)
    # @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :until_date

    # How often the rule recurs
    # @ApiMember(Description="How often the rule recurs")
    # @return [SchedulingRuleFrequency]
    attr_accessor :frequency

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
            priority: { name: 'priority' },
            state: { name: 'state' },
            source: { name: 'source' },
            condition: { name: 'condition' },
            simple_rule_type: { name: 'simpleRuleType' },
            customer_state: { name: 'customerState' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            is_all_day: { name: 'isAllDay' },
            start_date: { name: 'startDate' },
            start_time: { name: 'startTime' },
            end_time: { name: 'endTime' },
            by_set_position: { name: 'bySetPosition' },
            by_month: { name: 'byMonth' },
            by_week_no: { name: 'byWeekNo' },
            by_year_day: { name: 'byYearDay' },
            by_month_day: { name: 'byMonthDay' },
            by_day: { name: 'byDay', type: [ScheduleDay] },
            by_hour: { name: 'byHour' },
            by_minute: { name: 'byMinute' },
            interval: { name: 'interval' },
            count: { name: 'count' },
            until_date: { name: 'untilDate' },
            frequency: { name: 'frequency' },
        }
    end
end

# A field that can be the source of a value
# @Api(Description="A field that can be the source of a value")
class GetParameterField
    include ServiceStack::DTO

    # The name of the field
    # @ApiMember(Description="The name of the field")
    # @return [String]
    attr_accessor :field_name

    # The type of the value
    # @ApiMember(Description="The type of the value")
    # @return [ValueTypes]
    attr_accessor :value_type

    # The field, if it is a custom one
    # @ApiMember(Description="The field, if it is a custom one")
    # @return [DataField]
    attr_accessor :field

    def self.properties
        {
            field_name: { name: 'fieldName' },
            value_type: { name: 'valueType' },
            field: { name: 'field', type: DataField },
        }
    end
end

# A flow of a package
# @Api(Description="A flow of a package")
class PackageFlow
    include ServiceStack::DTO

    # The ID in the package
    # @ApiMember(Description="The ID in the package")
    # @return [String]
    attr_accessor :source_id

    # The ID in the account, once it is imported
    # @ApiMember(Description="The ID in the account, once it is imported")
    # @return [String]
    attr_accessor :id

    # The name of the flow
    # @ApiMember(Description="The name of the flow")
    # @return [String]
    attr_accessor :name

    def self.properties
        {
            source_id: { name: 'sourceId' },
            id: { name: 'id' },
            name: { name: 'name' },
        }
    end
end

# A custom field of a package
# @Api(Description="A custom field of a package")
class PackageFieldInfo
    include ServiceStack::DTO

    # What has the field: Customer, Endpoint or System
    # @ApiMember(Description="What has the field: Customer, Endpoint or System")
    # @return [NodeParameterSources]
    attr_accessor :source

    # The name of the field
    # @ApiMember(Description="The name of the field")
    # @return [String]
    attr_accessor :name

    # Whether the account gets it; otherwise it has such a field
    # @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    # @return [Boolean]
    attr_accessor :is_new

    def self.properties
        {
            source: { name: 'source' },
            name: { name: 'name' },
            is_new: { name: 'isNew' },
        }
    end
end

# What flows belong to, are tagged with, and name as it is
module PackageResourceTypes
    CUSTOMER = 'Customer'
    TAG = 'Tag'
    PHONE_NUMBER = 'PhoneNumber'
    ADDRESS = 'Address'
end

# What flows of a package name: a customer, a tag, or a telephone number or an address as it is
# @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
class PackageResource
    include ServiceStack::DTO

    # What it is
    # @ApiMember(Description="What it is")
    # @return [PackageResourceTypes]
    attr_accessor :type

    # The ID in the package, or the number or address
    # @ApiMember(Description="The ID in the package, or the number or address")
    # @return [String]
    attr_accessor :source_id

    # The name in the package
    # @ApiMember(Description="The name in the package")
    # @return [String]
    attr_accessor :name

    # The ID in the account, without which flows are imported without it; or the number or address that they get
    # @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    # @return [String]
    attr_accessor :id

    def self.properties
        {
            type: { name: 'type' },
            source_id: { name: 'sourceId' },
            name: { name: 'name' },
            id: { name: 'id' },
        }
    end
end

# Something that is in the way of an import
# @Api(Description="Something that is in the way of an import")
class PackageConflict
    include ServiceStack::DTO

    # The code of the error
    # @ApiMember(Description="The code of the error")
    # @return [String]
    attr_accessor :error_code

    # Where in the package
    # @ApiMember(Description="Where in the package")
    # @return [String]
    attr_accessor :path

    # What is wrong
    # @ApiMember(Description="What is wrong")
    # @return [String]
    attr_accessor :message

    def self.properties
        {
            error_code: { name: 'errorCode' },
            path: { name: 'path' },
            message: { name: 'message' },
        }
    end
end

# A member of a flow that differs
# @Api(Description="A member of a flow that differs")
class FlowMemberChange
    include ServiceStack::DTO

    # The name of the member
    # @ApiMember(Description="The name of the member")
    # @return [String]
    attr_accessor :name

    # The value before
    # @ApiMember(Description="The value before")
    # @return [Object]
    attr_accessor :before

    # The value after
    # @ApiMember(Description="The value after")
    # @return [Object]
    attr_accessor :after

    def self.properties
        {
            name: { name: 'name' },
            before: { name: 'before' },
            after: { name: 'after' },
        }
    end
end

# How something differs
module FlowChanges
    ADDED = 'Added'
    REMOVED = 'Removed'
    CHANGED = 'Changed'
end

# A node that differs in itself; its parameters are listed apart
# @Api(Description="A node that differs in itself; its parameters are listed apart")
class FlowNodeChange
    include ServiceStack::DTO

    # How it differs
    # @ApiMember(Description="How it differs")
    # @return [FlowChanges]
    attr_accessor :change

    # The ID of the node
    # @ApiMember(Description="The ID of the node")
    # @return [String]
    attr_accessor :node_id

    # The node before, without its parameters
    # @ApiMember(Description="The node before, without its parameters")
    # @return [FlowNode]
    attr_accessor :before

    # The node after, without its parameters
    # @ApiMember(Description="The node after, without its parameters")
    # @return [FlowNode]
    attr_accessor :after

    def self.properties
        {
            change: { name: 'change' },
            node_id: { name: 'nodeId' },
            before: { name: 'before', type: FlowNode },
            after: { name: 'after', type: FlowNode },
        }
    end
end

# A way from a node to another that differs
# @Api(Description="A way from a node to another that differs")
class FlowTransitionChange
    include ServiceStack::DTO

    # How it differs
    # @ApiMember(Description="How it differs")
    # @return [FlowChanges]
    attr_accessor :change

    # The ID of the node
    # @ApiMember(Description="The ID of the node")
    # @return [String]
    attr_accessor :node_id

    # The parameter that holds the transition; inside of lists and structs with the path to it
    # @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    # @return [String]
    attr_accessor :parameter

    # The node or exit it led to
    # @ApiMember(Description="The node or exit it led to")
    # @return [String]
    attr_accessor :before

    # The node or exit it leads to
    # @ApiMember(Description="The node or exit it leads to")
    # @return [String]
    attr_accessor :after

    def self.properties
        {
            change: { name: 'change' },
            node_id: { name: 'nodeId' },
            parameter: { name: 'parameter' },
            before: { name: 'before' },
            after: { name: 'after' },
        }
    end
end

# A parameter of a node that differs
# @Api(Description="A parameter of a node that differs")
class FlowNodeParameterChange
    include ServiceStack::DTO

    # How it differs
    # @ApiMember(Description="How it differs")
    # @return [FlowChanges]
    attr_accessor :change

    # The ID of the node
    # @ApiMember(Description="The ID of the node")
    # @return [String]
    attr_accessor :node_id

    # The parameter; inside of lists and structs with the path to it
    # @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    # @return [String]
    attr_accessor :parameter

    # The parameter before, without what is inside of it
    # @ApiMember(Description="The parameter before, without what is inside of it")
    # @return [NodeParameter]
    attr_accessor :before

    # The parameter after, without what is inside of it
    # @ApiMember(Description="The parameter after, without what is inside of it")
    # @return [NodeParameter]
    attr_accessor :after

    def self.properties
        {
            change: { name: 'change' },
            node_id: { name: 'nodeId' },
            parameter: { name: 'parameter' },
            before: { name: 'before', type: NodeParameter },
            after: { name: 'after', type: NodeParameter },
        }
    end
end

# A parameter of the flow that differs
# @Api(Description="A parameter of the flow that differs")
class FlowParameterChange
    include ServiceStack::DTO

    # How it differs
    # @ApiMember(Description="How it differs")
    # @return [FlowChanges]
    attr_accessor :change

    # The name of the parameter
    # @ApiMember(Description="The name of the parameter")
    # @return [String]
    attr_accessor :name

    # The parameter before
    # @ApiMember(Description="The parameter before")
    # @return [FlowParameter]
    attr_accessor :before

    # The parameter after
    # @ApiMember(Description="The parameter after")
    # @return [FlowParameter]
    attr_accessor :after

    def self.properties
        {
            change: { name: 'change' },
            name: { name: 'name' },
            before: { name: 'before', type: FlowParameter },
            after: { name: 'after', type: FlowParameter },
        }
    end
end

# An exit that differs
# @Api(Description="An exit that differs")
class FlowExitChange
    include ServiceStack::DTO

    # How it differs
    # @ApiMember(Description="How it differs")
    # @return [FlowChanges]
    attr_accessor :change

    # The name of the exit
    # @ApiMember(Description="The name of the exit")
    # @return [String]
    attr_accessor :name

    def self.properties
        {
            change: { name: 'change' },
            name: { name: 'name' },
        }
    end
end

# The state of a connection
module IntegrationStatuses
    NOT_CONNECTED = 'NotConnected'
    CONNECTED = 'Connected'
    SYNCING = 'Syncing'
    ERROR = 'Error'
end

# What an integration can do
module IntegrationFeatures
    CUSTOMER_SEARCH = 'CustomerSearch'
    CONTACT_SEARCH = 'ContactSearch'
    CUSTOMER_MAPPING = 'CustomerMapping'
    USER_MAPPING = 'UserMapping'
    SYNC = 'Sync'
end

# Messages between an endpoint and another address
# @Api(Description="Messages between an endpoint and another address")
class ConversationInfo
    include ServiceStack::DTO

    # The ID of the conversation
    # @ApiMember(Description="The ID of the conversation")
    # @return [String]
    attr_accessor :id

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The other party's address
    # @ApiMember(Description="The other party's address")
    # @return [String]
    attr_accessor :other_address

    # How many of its messages are unread
    # @ApiMember(Description="How many of its messages are unread")
    # @return [Integer]
    attr_accessor :unread_count

    # The newest message
    # @ApiMember(Description="The newest message")
    # @return [MessageInfo]
    attr_accessor :most_recent_message

    def self.properties
        {
            id: { name: 'id' },
            endpoint_id: { name: 'endpointId' },
            other_address: { name: 'otherAddress' },
            unread_count: { name: 'unreadCount' },
            most_recent_message: { name: 'mostRecentMessage', type: MessageInfo },
        }
    end
end

# A figure on calls
# @Api(Description="A figure on calls")
class AppHomeCallMetric
    include ServiceStack::DTO

    def self.properties
        {
        }
    end
end

# A form completed in HostedSuite
# @Api(Description="A form completed in HostedSuite")
class HostedSuiteCompletedForm
    include ServiceStack::DTO

    def self.properties
        {
        }
    end
end

# How far a report is
module ReportStatuses
    QUEUED = 'Queued'
    RUNNING = 'Running'
    COMPLETED = 'Completed'
    ERROR = 'Error'
end

module SessionDialState
    NONE = 'None'
    ACTIVE = 'Active'
end

class SessionLogInfo
    include ServiceStack::DTO

    # @return [String]
    attr_accessor :date
    # @return [String]
    attr_accessor :message

    def self.properties
        {
            date: { name: 'date' },
            message: { name: 'message' },
        }
    end
end

module SessionMemberCallState
    NONE = 'None'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
end

module SessionMemberRoles
    NONE = 'None'
    CALLER = 'Caller'
    AGENT = 'Agent'
    TRANSFER = 'Transfer'
end

class SessionMemberInfo
    include ServiceStack::DTO

    # @return [String]
    attr_accessor :identity
    # @return [String]
    attr_accessor :endpoint_id
    # @return [String]
    attr_accessor :display_name
    # @return [Boolean]
    attr_accessor :is_original_member
    # @return [String]
    attr_accessor :avatar_url
    # @return [Hash{String => String}]
    attr_accessor :application_data
    # @return [SessionMemberCallState]
    attr_accessor :call_state
    # @return [SessionMemberRoles]
    attr_accessor :role
    # @return [String]
    attr_accessor :call_sid
    # @return [Boolean]
    attr_accessor :muted

    def self.properties
        {
            identity: { name: 'identity' },
            endpoint_id: { name: 'endpointId' },
            display_name: { name: 'displayName' },
            is_original_member: { name: 'isOriginalMember' },
            avatar_url: { name: 'avatarUrl' },
            application_data: { name: 'applicationData' },
            call_state: { name: 'callState' },
            role: { name: 'role' },
            call_sid: { name: 'callSid' },
            muted: { name: 'muted' },
        }
    end
end

module SessionDirections
    INCOMING = 'Incoming'
    OUTGOING = 'Outgoing'
end

# The outcome of checking an account
# @Api(Description="The outcome of checking an account")
class CheckAccountResponse
    include ServiceStack::DTO

    # The outcome of the check
    # @ApiMember(Description="The outcome of the check")
    # @return [String]
    attr_accessor :message

    def self.properties
        {
            message: { name: 'message' },
        }
    end
end

class AccountInfo < EntityInfo
    # The name of this account
    # @ApiMember(Description="The name of this account")
    # @return [String]
    attr_accessor :name

    # The ID of this account's parent
    # @ApiMember(Description="The ID of this account's parent")
    # @return [String]
    attr_accessor :parent_account_id

    # The twilio account SID
    # @ApiMember(Description="The twilio account SID")
    # @return [String]
    attr_accessor :twilio_account_sid

    # The ancestors of this account. Useful for breadcrumbs
    # @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    # @return [Array<String>]
    attr_accessor :ancestor_ids

    # The max number of phone numbers this account can have
    # @ApiMember(Description="The max number of phone numbers this account can have")
    # @return [Integer]
    attr_accessor :max_phone_numbers

    # This account is BYOA
    # @ApiMember(Description="This account is BYOA")
    # @return [Boolean]
    attr_accessor :is_byoa

    # TrustHub Profile Sid
    # @ApiMember(Description="TrustHub Profile Sid")
    # @return [String]
    attr_accessor :trust_hub_profile_sid

    # The ID of the logo file
    # @ApiMember(Description="The ID of the logo file")
    # @return [String]
    attr_accessor :logo_id

    # The URI of the logo file
    # @ApiMember(Description="The URI of the logo file")
    # @return [String]
    attr_accessor :logo_uri

    # The billing settings for this account
    # @ApiMember(Description="The billing settings for this account")
    # @return [BillingSettings]
    attr_accessor :billing_settings

    def self.properties
        {
            name: { name: 'name' },
            parent_account_id: { name: 'parentAccountId' },
            twilio_account_sid: { name: 'twilioAccountSid' },
            ancestor_ids: { name: 'ancestorIds' },
            max_phone_numbers: { name: 'maxPhoneNumbers' },
            is_byoa: { name: 'isBYOA' },
            trust_hub_profile_sid: { name: 'trustHubProfileSid' },
            logo_id: { name: 'logoId' },
            logo_uri: { name: 'logoUri' },
            billing_settings: { name: 'billingSettings', type: BillingSettings },
        }
    end
end

class ListResponse
    include ServiceStack::DTO

    # The items
    # @ApiMember(Description="The items")
    # @return [Array<T>]
    attr_accessor :items

    # The total number of items
    # @ApiMember(Description="The total number of items")
    # @return [Integer]
    attr_accessor :total_count

    # The total number of pages
    # @ApiMember(Description="The total number of pages")
    # @return [Integer]
    attr_accessor :total_pages

    # Are there more pages of items? Used with simplified paging
    # @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    # @return [Boolean]
    attr_accessor :has_more_pages

    def self.properties
        {
            items: { name: 'items' },
            total_count: { name: 'totalCount' },
            total_pages: { name: 'totalPages' },
            has_more_pages: { name: 'hasMorePages' },
        }
    end

    # The class whose T is the given type
    def self.of(type)
        Class.new(self) do
            define_singleton_method(:properties) do
                {
                    items: { name: 'items', type: [type] },
                }
            end
        end
    end
end

# An address for emergency calls
# @Api(Description="An address for emergency calls")
class AddressInfo
    include ServiceStack::DTO

    # The ID
    # @ApiMember(Description="The ID")
    # @return [String]
    attr_accessor :id

    # A name to recognise it by
    # @ApiMember(Description="A name to recognise it by")
    # @return [String]
    attr_accessor :friendly_name

    # Whether emergency calls may use the address
    # @ApiMember(Description="Whether emergency calls may use the address")
    # @return [Boolean]
    attr_accessor :emergency_enabled

    # The name of the person or company at the address
    # @ApiMember(Description="The name of the person or company at the address")
    # @return [String]
    attr_accessor :customer_name

    # The street
    # @ApiMember(Description="The street")
    # @return [String]
    attr_accessor :street

    # The city
    # @ApiMember(Description="The city")
    # @return [String]
    attr_accessor :city

    # The state or province
    # @ApiMember(Description="The state or province")
    # @return [String]
    attr_accessor :region

    # The postal code
    # @ApiMember(Description="The postal code")
    # @return [String]
    attr_accessor :postal_code

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_country

    def self.properties
        {
            id: { name: 'id' },
            friendly_name: { name: 'friendlyName' },
            emergency_enabled: { name: 'emergencyEnabled' },
            customer_name: { name: 'customerName' },
            street: { name: 'street' },
            city: { name: 'city' },
            region: { name: 'region' },
            postal_code: { name: 'postalCode' },
            iso_country: { name: 'isoCountry' },
        }
    end
end

class AISessionInfo < EntityInfo
    # The ID of the account associated with this session
    # @ApiMember(Description="The ID of the account associated with this session")
    # @return [String]
    attr_accessor :account_id

    # The name of the account associated with this customer
    # @ApiMember(Description="The name of the account associated with this customer")
    # @return [String]
    attr_accessor :account_name

    # The purpose for this AI session
    # @ApiMember(Description="The purpose for this AI session")
    # @return [String]
    attr_accessor :purpose

    def self.properties
        {
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            purpose: { name: 'purpose' },
        }
    end
end

# An AI session with its queued actions
# @Api(Description="An AI session with its queued actions")
class AISessionDetail < AISessionInfo
    # The queued actions recorded on the session
    # @ApiMember(Description="The queued actions recorded on the session")
    # @return [Array<AISessionActionInfo>]
    attr_accessor :actions

    # The text log of the latest applied change set
    # @ApiMember(Description="The text log of the latest applied change set")
    # @return [String]
    attr_accessor :log

    def self.properties
        {
            actions: { name: 'actions', type: [AISessionActionInfo] },
            log: { name: 'log' },
        }
    end
end

# AI minutes over a range of days
# @Api(Description="AI minutes over a range of days")
class AIUsage
    include ServiceStack::DTO

    # The minutes of each account
    # @ApiMember(Description="The minutes of each account")
    # @return [Array<AIAccountUsage>]
    attr_accessor :account_usage

    # The minutes of each customer
    # @ApiMember(Description="The minutes of each customer")
    # @return [Array<AICustomerUsage>]
    attr_accessor :customer_usage

    def self.properties
        {
            account_usage: { name: 'accountUsage', type: [AIAccountUsage] },
            customer_usage: { name: 'customerUsage', type: [AICustomerUsage] },
        }
    end
end

# A file: an upload, a voice message, a recording, a fax
# @Api(Description="A file: an upload, a voice message, a recording, a fax")
class FileInfo < EntityInfo
    # The type of file
    # @ApiMember(Description="The type of file")
    # @return [FileTypes]
    attr_accessor :type

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :account_name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # The customers from the outermost to the one this belongs to
    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # The ID of the agent
    # @ApiMember(Description="The ID of the agent")
    # @return [String]
    attr_accessor :user_id

    # The name of the agent
    # @ApiMember(Description="The name of the agent")
    # @return [String]
    attr_accessor :user_name

    # The original name of the file
    # @ApiMember(Description="The original name of the file")
    # @return [String]
    attr_accessor :file_name

    # Where the bytes are
    # @ApiMember(Description="Where the bytes are")
    # @return [String]
    attr_accessor :uri

    # The content type
    # @ApiMember(Description="The content type")
    # @return [String]
    attr_accessor :content_type

    # The length of the file in bytes
    # @ApiMember(Description="The length of the file in bytes")
    # @return [Integer]
    attr_accessor :content_length

    # The carrier's ID of the recording
    # @ApiMember(Description="The carrier's ID of the recording")
    # @return [String]
    attr_accessor :recording_sid

    # The length of the recording in seconds
    # @ApiMember(Description="The length of the recording in seconds")
    # @return [Integer]
    attr_accessor :recording_duration

    # Who was recorded
    # @ApiMember(Description="Who was recorded")
    # @return [String]
    attr_accessor :recording_from

    # The transcription by a person
    # @ApiMember(Description="The transcription by a person")
    # @return [String]
    attr_accessor :transcription

    # The caller ID of incoming calls
    # @ApiMember(Description="The caller ID of incoming calls")
    # @return [String]
    attr_accessor :from_address

    # The dialed number of outgoing calls
    # @ApiMember(Description="The dialed number of outgoing calls")
    # @return [String]
    attr_accessor :to_address

    # The transcription by a machine
    # @ApiMember(Description="The transcription by a machine")
    # @return [String]
    attr_accessor :ai_transcription

    def self.properties
        {
            type: { name: 'type' },
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            customer_id: { name: 'customerId' },
            customer_name: { name: 'customerName' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            user_id: { name: 'userId' },
            user_name: { name: 'userName' },
            file_name: { name: 'fileName' },
            uri: { name: 'uri' },
            content_type: { name: 'contentType' },
            content_length: { name: 'contentLength' },
            recording_sid: { name: 'recordingSid' },
            recording_duration: { name: 'recordingDuration' },
            recording_from: { name: 'recordingFrom' },
            transcription: { name: 'transcription' },
            from_address: { name: 'fromAddress' },
            to_address: { name: 'toAddress' },
            ai_transcription: { name: 'aiTranscription' },
        }
    end
end

# What a user's app needs to start
# @Api(Description="What a user's app needs to start")
class EndpointAppConfig
    include ServiceStack::DTO

    # The ID of the user endpoint
    # @ApiMember(Description="The ID of the user endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The token for the voice SDK of the carrier
    # @ApiMember(Description="The token for the voice SDK of the carrier")
    # @return [String]
    attr_accessor :access_token

    # The identity at the carrier
    # @ApiMember(Description="The identity at the carrier")
    # @return [String]
    attr_accessor :identity

    # The email address
    # @ApiMember(Description="The email address")
    # @return [String]
    attr_accessor :email_address

    # The user
    # @ApiMember(Description="The user")
    # @return [AppUserInfo]
    attr_accessor :user_info

    # The state of the agent
    # @ApiMember(Description="The state of the agent")
    # @return [AgentStates]
    attr_accessor :agent_state

    # Why the agent is in this state
    # @ApiMember(Description="Why the agent is in this state")
    # @return [AgentStateReasons]
    attr_accessor :agent_state_reason

    # The tabs of the app
    # @ApiMember(Description="The tabs of the app")
    # @return [Array<Object>]
    attr_accessor :tabs

    # The settings of the app
    # @ApiMember(Description="The settings of the app")
    # @return [AppSettings]
    attr_accessor :app_settings

    # Settings of an outside phone system
    # @ApiMember(Description="Settings of an outside phone system")
    # @return [ThirdPartyPhoneSystemSettings]
    attr_accessor :third_party_phone_system_settings

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            access_token: { name: 'accessToken' },
            identity: { name: 'identity' },
            email_address: { name: 'emailAddress' },
            user_info: { name: 'userInfo', type: AppUserInfo },
            agent_state: { name: 'agentState' },
            agent_state_reason: { name: 'agentStateReason' },
            tabs: { name: 'tabs' },
            app_settings: { name: 'appSettings', type: AppSettings },
            third_party_phone_system_settings: { name: 'thirdPartyPhoneSystemSettings', type: ThirdPartyPhoneSystemSettings },
        }
    end
end

# Files
# @Api(Description="Files")
class GetMyFilesResponse
    include ServiceStack::DTO

    # The files
    # @ApiMember(Description="The files")
    # @return [Array<FileInfo>]
    attr_accessor :files

    def self.properties
        {
            files: { name: 'files', type: [FileInfo] },
        }
    end
end

# What a user may configure
# @Api(Description="What a user may configure")
class ListSettingsObjectsResponse
    include ServiceStack::DTO

    # What can be configured
    # @ApiMember(Description="What can be configured")
    # @return [Array<SettingsObject>]
    attr_accessor :settings_objects

    def self.properties
        {
            settings_objects: { name: 'settingsObjects', type: [SettingsObject] },
        }
    end
end

# Who is signed in
# @Api(Description="Who is signed in")
class AuthenticateResponse
    include ServiceStack::DTO

    # The ID of the user who is signed in
    # @ApiMember(Description="The ID of the user who is signed in")
    # @return [String]
    attr_accessor :user_id

    # The ID of the session: the value of the cookie in force
    # @ApiMember(Description="The ID of the session: the value of the cookie in force")
    # @return [String]
    attr_accessor :session_id

    # The user name, as it was typed
    # @ApiMember(Description="The user name, as it was typed")
    # @return [String]
    attr_accessor :user_name

    # The name of the user to show
    # @ApiMember(Description="The name of the user to show")
    # @return [String]
    attr_accessor :display_name

    # Where the caller came from
    # @ApiMember(Description="Where the caller came from")
    # @return [String]
    attr_accessor :referrer_url

    # The access token, where tokens are used
    # @ApiMember(Description="The access token, where tokens are used")
    # @return [String]
    attr_accessor :bearer_token

    # The refresh token, where tokens are used
    # @ApiMember(Description="The refresh token, where tokens are used")
    # @return [String]
    attr_accessor :refresh_token

    # The URL of the picture of the user
    # @ApiMember(Description="The URL of the picture of the user")
    # @return [String]
    attr_accessor :profile_url

    # The roles of the user
    # @ApiMember(Description="The roles of the user")
    # @return [Array<String>]
    attr_accessor :roles

    # The permissions of the user
    # @ApiMember(Description="The permissions of the user")
    # @return [Array<String>]
    attr_accessor :permissions

    # What went wrong, if anything did
    # @ApiMember(Description="What went wrong, if anything did")
    # @return [ServiceStack::ResponseStatus]
    attr_accessor :response_status

    # Anything else
    # @ApiMember(Description="Anything else")
    # @return [Hash{String => String}]
    attr_accessor :meta

    def self.properties
        {
            user_id: { name: 'userId' },
            session_id: { name: 'sessionId' },
            user_name: { name: 'userName' },
            display_name: { name: 'displayName' },
            referrer_url: { name: 'referrerUrl' },
            bearer_token: { name: 'bearerToken' },
            refresh_token: { name: 'refreshToken' },
            profile_url: { name: 'profileUrl' },
            roles: { name: 'roles' },
            permissions: { name: 'permissions' },
            response_status: { name: 'responseStatus', type: ServiceStack::ResponseStatus },
            meta: { name: 'meta' },
        }
    end
end

# A login
# @Api(Description="A login")
class UserInfo
    include ServiceStack::DTO

    # The ID of the user
    # @ApiMember(Description="The ID of the user")
    # @return [String]
    attr_accessor :id

    # Whether anybody is signed in
    # @ApiMember(Description="Whether anybody is signed in")
    # @return [Boolean]
    attr_accessor :is_authenticated

    # The first name
    # @ApiMember(Description="The first name")
    # @return [String]
    attr_accessor :first_name

    # The last name
    # @ApiMember(Description="The last name")
    # @return [String]
    attr_accessor :last_name

    # The full name
    # @ApiMember(Description="The full name")
    # @return [String]
    attr_accessor :name

    # The URL of the picture
    # @ApiMember(Description="The URL of the picture")
    # @return [String]
    attr_accessor :avatar_url

    # The email address
    # @ApiMember(Description="The email address")
    # @return [String]
    attr_accessor :email_address

    # The roles of the login
    # @ApiMember(Description="The roles of the login")
    # @return [Array<String>]
    attr_accessor :roles

    # The accounts the login may use; parallel to accountNames
    # @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    # @return [Array<String>]
    attr_accessor :account_ids

    # The names of the accounts the login may use; parallel to accountIds
    # @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    # @return [Array<String>]
    attr_accessor :account_names

    # What a portal manager may change
    # @ApiMember(Description="What a portal manager may change")
    # @return [UserManagerAccess]
    attr_accessor :manager_access

    # What the login may see in the dashboard
    # @ApiMember(Description="What the login may see in the dashboard")
    # @return [Array<DashboardPermissions>]
    attr_accessor :dashboard_permissions

    def self.properties
        {
            id: { name: 'id' },
            is_authenticated: { name: 'isAuthenticated' },
            first_name: { name: 'firstName' },
            last_name: { name: 'lastName' },
            name: { name: 'name' },
            avatar_url: { name: 'avatarUrl' },
            email_address: { name: 'emailAddress' },
            roles: { name: 'roles' },
            account_ids: { name: 'accountIds' },
            account_names: { name: 'accountNames' },
            manager_access: { name: 'managerAccess' },
            dashboard_permissions: { name: 'dashboardPermissions' },
        }
    end
end

# How much of something was used
# @Api(Description="How much of something was used")
class UsageRecordInfo
    include ServiceStack::DTO

    # The carrier's ID of the account
    # @ApiMember(Description="The carrier's ID of the account")
    # @return [String]
    attr_accessor :account_sid

    # What was used
    # @ApiMember(Description="What was used")
    # @return [String]
    attr_accessor :category

    # How many times it was used
    # @ApiMember(Description="How many times it was used")
    # @return [Integer]
    attr_accessor :count

    # What is counted
    # @ApiMember(Description="What is counted")
    # @return [String]
    attr_accessor :count_unit

    # The category in words
    # @ApiMember(Description="The category in words")
    # @return [String]
    attr_accessor :description

    # The last day counted (YYYY-MM-DD)
    # @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The price
    # @ApiMember(Description="The price")
    # @return [Float]
    attr_accessor :price

    # The currency of the price
    # @ApiMember(Description="The currency of the price")
    # @return [String]
    attr_accessor :price_unit

    # The first day counted (YYYY-MM-DD)
    # @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # How much was used
    # @ApiMember(Description="How much was used")
    # @return [String]
    attr_accessor :usage

    # The unit of the usage
    # @ApiMember(Description="The unit of the usage")
    # @return [String]
    attr_accessor :usage_unit

    # The URI of the record at the carrier
    # @ApiMember(Description="The URI of the record at the carrier")
    # @return [String]
    attr_accessor :uri

    def self.properties
        {
            account_sid: { name: 'accountSid' },
            category: { name: 'category' },
            count: { name: 'count' },
            count_unit: { name: 'countUnit' },
            description: { name: 'description' },
            end_date: { name: 'endDate' },
            price: { name: 'price' },
            price_unit: { name: 'priceUnit' },
            start_date: { name: 'startDate' },
            usage: { name: 'usage' },
            usage_unit: { name: 'usageUnit' },
            uri: { name: 'uri' },
        }
    end
end

# Contacts
# @Api(Description="Contacts")
class GetMyContactsResponse
    include ServiceStack::DTO

    # The contacts
    # @ApiMember(Description="The contacts")
    # @return [Array<AppContact>]
    attr_accessor :contacts

    def self.properties
        {
            contacts: { name: 'contacts', type: [AppContact] },
        }
    end
end

# Which state holds when
# @Api(Description="Which state holds when")
class Schedule
    include ServiceStack::DTO

    # The time zone of the rules (IANA)
    # @ApiMember(Description="The time zone of the rules (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    # Whether to take the parent's schedule instead
    # @ApiMember(Description="Whether to take the parent's schedule instead")
    # @return [Boolean]
    attr_accessor :inherit

    # Closed whatever the rules say
    # @ApiMember(Description="Closed whatever the rules say")
    # @return [Boolean]
    attr_accessor :force_closed

    # The rules, the first match wins
    # @ApiMember(Description="The rules, the first match wins")
    # @return [Array<SchedulingRule>]
    attr_accessor :rules

    # The state when no rule matches
    # @ApiMember(Description="The state when no rule matches")
    # @return [String]
    attr_accessor :default_state

    def self.properties
        {
            time_zone_id: { name: 'timeZoneId' },
            inherit: { name: 'inherit' },
            force_closed: { name: 'forceClosed' },
            rules: { name: 'rules', type: [SchedulingRule] },
            default_state: { name: 'defaultState' },
        }
    end
end

# A customer of an account
# @Api(Description="A customer of an account")
class CustomerInfo < EntityInfo
    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer above
    # @ApiMember(Description="The ID of the customer above")
    # @return [String]
    attr_accessor :parent_customer_id

    # The customers above this one, outermost first
    # @ApiMember(Description="The customers above this one, outermost first")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :breadcrumb

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :account_name

    # Staging rather than production
    # @ApiMember(Description="Staging rather than production")
    # @return [Boolean]
    attr_accessor :is_staging

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :name

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # The tags of the customer
    # @ApiMember(Description="The tags of the customer")
    # @return [Array<Tag>]
    attr_accessor :tags

    # The schedule of the customer
    # @ApiMember(Description="The schedule of the customer")
    # @return [Schedule]
    attr_accessor :schedule

    # The record in an outside system it is tied to
    # @ApiMember(Description="The record in an outside system it is tied to")
    # @return [EntityIntegrationData]
    attr_accessor :integration_data

    # Otherwise billing settings come from the parent
    # @ApiMember(Description="Otherwise billing settings come from the parent")
    # @return [Boolean]
    attr_accessor :override_billing_settings

    # The billing settings
    # @ApiMember(Description="The billing settings")
    # @return [BillingSettings]
    attr_accessor :billing_settings

    # Otherwise app settings come from the parent
    # @ApiMember(Description="Otherwise app settings come from the parent")
    # @return [Boolean]
    attr_accessor :override_app_settings

    # The settings of the app and the portal
    # @ApiMember(Description="The settings of the app and the portal")
    # @return [AppSettings]
    attr_accessor :app_settings

    def self.properties
        {
            account_id: { name: 'accountId' },
            parent_customer_id: { name: 'parentCustomerId' },
            breadcrumb: { name: 'breadcrumb', type: [CustomerBreadcrumb] },
            account_name: { name: 'accountName' },
            is_staging: { name: 'isStaging' },
            name: { name: 'name' },
            reference_id: { name: 'referenceId' },
            data: { name: 'data', type: { String => Value } },
            tags: { name: 'tags', type: [Tag] },
            schedule: { name: 'schedule', type: Schedule },
            integration_data: { name: 'integrationData', type: EntityIntegrationData },
            override_billing_settings: { name: 'overrideBillingSettings' },
            billing_settings: { name: 'billingSettings', type: BillingSettings },
            override_app_settings: { name: 'overrideAppSettings' },
            app_settings: { name: 'appSettings', type: AppSettings },
        }
    end
end

# What a schedule says
# @Api(Description="What a schedule says")
class TestScheduleResponse
    include ServiceStack::DTO

    # The name of the state at that moment
    # @ApiMember(Description="The name of the state at that moment")
    # @return [String]
    attr_accessor :state_name

    # The time zone that was used (IANA)
    # @ApiMember(Description="The time zone that was used (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    def self.properties
        {
            state_name: { name: 'stateName' },
            time_zone_id: { name: 'timeZoneId' },
        }
    end
end

# Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
# @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
class EndpointInfo < EntityInfo
    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :account_name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # The customers from the outermost to the one this belongs to
    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # The name of the endpoint to show
    # @ApiMember(Description="The name of the endpoint to show")
    # @return [String]
    attr_accessor :display_name

    # The type of endpoint
    # @ApiMember(Description="The type of endpoint")
    # @return [EndpointTypes]
    attr_accessor :type

    # Extra text for grids
    # @ApiMember(Description="Extra text for grids")
    # @return [String]
    attr_accessor :extra_information

    # The ID of the voice flow
    # @ApiMember(Description="The ID of the voice flow")
    # @return [String]
    attr_accessor :flow_id

    # The name of the voice flow
    # @ApiMember(Description="The name of the voice flow")
    # @return [String]
    attr_accessor :flow_name

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # Single flow or scheduled flows
    # @ApiMember(Description="Single flow or scheduled flows")
    # @return [EndpointFlowSchedules]
    attr_accessor :flow_schedule

    # The schedule that picks among the scheduled flows
    # @ApiMember(Description="The schedule that picks among the scheduled flows")
    # @return [Schedule]
    attr_accessor :schedule

    # The flow of each schedule state
    # @ApiMember(Description="The flow of each schedule state")
    # @return [Array<ScheduledFlow>]
    attr_accessor :scheduled_flows

    # Whether text messages are off
    # @ApiMember(Description="Whether text messages are off")
    # @return [Boolean]
    attr_accessor :disable_sms

    # Leave the number's messaging campaign alone
    # @ApiMember(Description="Leave the number's messaging campaign alone")
    # @return [Boolean]
    attr_accessor :use_external10_dlc_campaign

    # Whether the number is registered only, not bought
    # @ApiMember(Description="Whether the number is registered only, not bought")
    # @return [Boolean]
    attr_accessor :is_virtual_phone_number

    # The number of a number endpoint (E.164)
    # @ApiMember(Description="The number of a number endpoint (E.164)")
    # @return [String]
    attr_accessor :phone_number

    # The name of the endpoint
    # @ApiMember(Description="The name of the endpoint")
    # @return [String]
    attr_accessor :name

    # The address of an email endpoint
    # @ApiMember(Description="The address of an email endpoint")
    # @return [String]
    attr_accessor :email_address

    # The SIP user name
    # @ApiMember(Description="The SIP user name")
    # @return [String]
    attr_accessor :sip_user_name

    # The SIP password; shown once, when it is made
    # @ApiMember(Description="The SIP password; shown once, when it is made")
    # @return [String]
    attr_accessor :sip_password

    # The first name of a user
    # @ApiMember(Description="The first name of a user")
    # @return [String]
    attr_accessor :user_first_name

    # The last name of a user
    # @ApiMember(Description="The last name of a user")
    # @return [String]
    attr_accessor :user_last_name

    # The email address of a user endpoint
    # @ApiMember(Description="The email address of a user endpoint")
    # @return [String]
    attr_accessor :user_email_address

    # Whether a user endpoint has a soft phone or a SIP phone
    # @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    # @return [UserModes]
    attr_accessor :user_mode

    # What a portal manager may change
    # @ApiMember(Description="What a portal manager may change")
    # @return [UserManagerAccess]
    attr_accessor :manager_access

    # What the login may see in the dashboard
    # @ApiMember(Description="What the login may see in the dashboard")
    # @return [Array<DashboardPermissions>]
    attr_accessor :dashboard_permissions

    # The IDs of the users in a team, in the order in which they are called
    # @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    # @return [Array<String>]
    attr_accessor :team_members

    # The ID of the address a number is registered with
    # @ApiMember(Description="The ID of the address a number is registered with")
    # @return [String]
    attr_accessor :address_sid

    # The tags of the endpoint
    # @ApiMember(Description="The tags of the endpoint")
    # @return [Array<Tag>]
    attr_accessor :tags

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # The settings of the app and the portal
    # @ApiMember(Description="The settings of the app and the portal")
    # @return [AppSettings]
    attr_accessor :app_settings

    # The settings of the assistant
    # @ApiMember(Description="The settings of the assistant")
    # @return [AssistantSettings]
    attr_accessor :assistant_settings

    # The state of the agent, for a user endpoint
    # @ApiMember(Description="The state of the agent, for a user endpoint")
    # @return [AgentStates]
    attr_accessor :agent_state

    # The record in an outside system it is tied to
    # @ApiMember(Description="The record in an outside system it is tied to")
    # @return [EntityIntegrationData]
    attr_accessor :integration_data

    def self.properties
        {
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            customer_id: { name: 'customerId' },
            customer_name: { name: 'customerName' },
            reference_id: { name: 'referenceId' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            display_name: { name: 'displayName' },
            type: { name: 'type' },
            extra_information: { name: 'extraInformation' },
            flow_id: { name: 'flowId' },
            flow_name: { name: 'flowName' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            flow_schedule: { name: 'flowSchedule' },
            schedule: { name: 'schedule', type: Schedule },
            scheduled_flows: { name: 'scheduledFlows', type: [ScheduledFlow] },
            disable_sms: { name: 'disableSms' },
            use_external10_dlc_campaign: { name: 'useExternal10DlcCampaign' },
            is_virtual_phone_number: { name: 'isVirtualPhoneNumber' },
            phone_number: { name: 'phoneNumber' },
            name: { name: 'name' },
            email_address: { name: 'emailAddress' },
            sip_user_name: { name: 'sipUserName' },
            sip_password: { name: 'sipPassword' },
            user_first_name: { name: 'userFirstName' },
            user_last_name: { name: 'userLastName' },
            user_email_address: { name: 'userEmailAddress' },
            user_mode: { name: 'userMode' },
            manager_access: { name: 'managerAccess' },
            dashboard_permissions: { name: 'dashboardPermissions' },
            team_members: { name: 'teamMembers' },
            address_sid: { name: 'addressSid' },
            tags: { name: 'tags', type: [Tag] },
            data: { name: 'data', type: { String => Value } },
            app_settings: { name: 'appSettings', type: AppSettings },
            assistant_settings: { name: 'assistantSettings', type: AssistantSettings },
            agent_state: { name: 'agentState' },
            integration_data: { name: 'integrationData', type: EntityIntegrationData },
        }
    end
end

# A caller-id verification that is under way
# @Api(Description="A caller-id verification that is under way")
class CallerIdVerification
    include ServiceStack::DTO

    # The number that is called (E.164)
    # @ApiMember(Description="The number that is called (E.164)")
    # @return [String]
    attr_accessor :phone_number

    # The name the number gets at the carrier
    # @ApiMember(Description="The name the number gets at the carrier")
    # @return [String]
    attr_accessor :friendly_name

    # What to type on the phone
    # @ApiMember(Description="What to type on the phone")
    # @return [String]
    attr_accessor :validation_code

    def self.properties
        {
            phone_number: { name: 'phoneNumber' },
            friendly_name: { name: 'friendlyName' },
            validation_code: { name: 'validationCode' },
        }
    end
end

# A flow: a graph of nodes that runs when something arrives
# @Api(Description="A flow: a graph of nodes that runs when something arrives")
class FlowInfo < EntityInfo
    # The name of the flow
    # @ApiMember(Description="The name of the flow")
    # @return [String]
    attr_accessor :name

    # What the flow can be used for
    # @ApiMember(Description="What the flow can be used for")
    # @return [Array<FlowRoles>]
    attr_accessor :roles

    # What the flow does
    # @ApiMember(Description="What the flow does")
    # @return [String]
    attr_accessor :description

    # Notes for those who edit the flow
    # @ApiMember(Description="Notes for those who edit the flow")
    # @return [String]
    attr_accessor :notes

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :account_name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # The customers from the outermost to the one this belongs to
    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # The nodes; listings leave them out unless asked
    # @ApiMember(Description="The nodes; listings leave them out unless asked")
    # @return [Array<FlowNode>]
    attr_accessor :nodes

    # The values the flow takes and gives
    # @ApiMember(Description="The values the flow takes and gives")
    # @return [Array<FlowParameter>]
    attr_accessor :parameters

    # Where the flow ends
    # @ApiMember(Description="Where the flow ends")
    # @return [Array<FlowExit>]
    attr_accessor :exits

    # Designer layout data
    # @ApiMember(Description="Designer layout data")
    # @return [FlowUI]
    attr_accessor :ui

    # The tags of the flow
    # @ApiMember(Description="The tags of the flow")
    # @return [Array<Tag>]
    attr_accessor :tags

    # How many nodes the flow has
    # @ApiMember(Description="How many nodes the flow has")
    # @return [Integer]
    attr_accessor :node_count

    def self.properties
        {
            name: { name: 'name' },
            roles: { name: 'roles' },
            description: { name: 'description' },
            notes: { name: 'notes' },
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            customer_id: { name: 'customerId' },
            customer_name: { name: 'customerName' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            nodes: { name: 'nodes', type: [FlowNode] },
            parameters: { name: 'parameters', type: [FlowParameter] },
            exits: { name: 'exits', type: [FlowExit] },
            ui: { name: 'ui' },
            tags: { name: 'tags', type: [Tag] },
            node_count: { name: 'nodeCount' },
        }
    end
end

# Flows and the custom fields they use
# @Api(Description="Flows and the custom fields they use")
class PackageInfo
    include ServiceStack::DTO

    # The flows
    # @ApiMember(Description="The flows")
    # @return [Array<FlowInfo>]
    attr_accessor :flows

    # The custom fields of customers that the flows use
    # @ApiMember(Description="The custom fields of customers that the flows use")
    # @return [Array<CustomerDataField>]
    attr_accessor :customer_fields

    # The custom fields of endpoints that the flows use
    # @ApiMember(Description="The custom fields of endpoints that the flows use")
    # @return [Array<EndpointDataField>]
    attr_accessor :endpoint_fields

    # The custom fields of the account that the flows use
    # @ApiMember(Description="The custom fields of the account that the flows use")
    # @return [Array<SystemSettingsField>]
    attr_accessor :system_fields

    def self.properties
        {
            flows: { name: 'flows', type: [FlowInfo] },
            customer_fields: { name: 'customerFields', type: [CustomerDataField] },
            endpoint_fields: { name: 'endpointFields', type: [EndpointDataField] },
            system_fields: { name: 'systemFields', type: [SystemSettingsField] },
        }
    end
end

# A kind of node that a flow can use
# @Api(Description="A kind of node that a flow can use")
class AvailableFlowNode < FlowNodeSpec
    # The channels it makes sense on
    # @ApiMember(Description="The channels it makes sense on")
    # @return [Array<FlowChannels>]
    attr_accessor :channels

    # What a flow can be used for that has it
    # @ApiMember(Description="What a flow can be used for that has it")
    # @return [Array<FlowRoles>]
    attr_accessor :roles

    # The fields it cannot run without
    # @ApiMember(Description="The fields it cannot run without")
    # @return [Array<String>]
    attr_accessor :required_fields

    def self.properties
        {
            channels: { name: 'channels' },
            roles: { name: 'roles' },
            required_fields: { name: 'requiredFields' },
        }
    end
end

# Fields by the source they belong to
# @Api(Description="Fields by the source they belong to")
class GetParameterFieldNamesResponse
    include ServiceStack::DTO

    # Fields of the customer
    # @ApiMember(Description="Fields of the customer")
    # @return [Array<GetParameterField>]
    attr_accessor :customer

    # Fields of the account
    # @ApiMember(Description="Fields of the account")
    # @return [Array<GetParameterField>]
    attr_accessor :system

    # Fields of the session
    # @ApiMember(Description="Fields of the session")
    # @return [Array<GetParameterField>]
    attr_accessor :session

    # Fields of the endpoint
    # @ApiMember(Description="Fields of the endpoint")
    # @return [Array<GetParameterField>]
    attr_accessor :endpoint

    # Fields of the user
    # @ApiMember(Description="Fields of the user")
    # @return [Array<GetParameterField>]
    attr_accessor :user

    def self.properties
        {
            customer: { name: 'customer', type: [GetParameterField] },
            system: { name: 'system', type: [GetParameterField] },
            session: { name: 'session', type: [GetParameterField] },
            endpoint: { name: 'endpoint', type: [GetParameterField] },
            user: { name: 'user', type: [GetParameterField] },
        }
    end
end

# What became of a package, or would
# @Api(Description="What became of a package, or would")
class PackageImportInfo
    include ServiceStack::DTO

    # Whether it was imported; false for a preflight
    # @ApiMember(Description="Whether it was imported; false for a preflight")
    # @return [Boolean]
    attr_accessor :is_imported

    # The flows
    # @ApiMember(Description="The flows")
    # @return [Array<PackageFlow>]
    attr_accessor :flows

    # The custom fields
    # @ApiMember(Description="The custom fields")
    # @return [Array<PackageFieldInfo>]
    attr_accessor :fields

    # What flows belong to, are tagged with, and name as it is
    # @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    # @return [Array<PackageResource>]
    attr_accessor :resources

    # What is in the way; nothing is imported while there is something
    # @ApiMember(Description="What is in the way; nothing is imported while there is something")
    # @return [Array<PackageConflict>]
    attr_accessor :conflicts

    # The IDs in the package and the IDs in the account
    # @ApiMember(Description="The IDs in the package and the IDs in the account")
    # @return [Hash{String => String}]
    attr_accessor :resource_map

    def self.properties
        {
            is_imported: { name: 'isImported' },
            flows: { name: 'flows', type: [PackageFlow] },
            fields: { name: 'fields', type: [PackageFieldInfo] },
            resources: { name: 'resources', type: [PackageResource] },
            conflicts: { name: 'conflicts', type: [PackageConflict] },
            resource_map: { name: 'resourceMap' },
        }
    end
end

# A state that a flow had, kept as it was
# @Api(Description="A state that a flow had, kept as it was")
class FlowRevisionInfo
    include ServiceStack::DTO

    # The ID of the revision
    # @ApiMember(Description="The ID of the revision")
    # @return [String]
    attr_accessor :id

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # Counts the states of the flow from 1
    # @ApiMember(Description="Counts the states of the flow from 1")
    # @return [Integer]
    attr_accessor :number

    # The date of the change that made it
    # @ApiMember(Description="The date of the change that made it")
    # @return [String]
    attr_accessor :date_created

    # Who made the change
    # @ApiMember(Description="Who made the change")
    # @return [String]
    attr_accessor :created_by

    # Why the change was made, as who made it says
    # @ApiMember(Description="Why the change was made, as who made it says")
    # @return [String]
    attr_accessor :comment

    # The operation that made the change
    # @ApiMember(Description="The operation that made the change")
    # @return [String]
    attr_accessor :action

    # The members of the flow that the change was about
    # @ApiMember(Description="The members of the flow that the change was about")
    # @return [Array<String>]
    attr_accessor :members

    # How many nodes the flow had
    # @ApiMember(Description="How many nodes the flow had")
    # @return [Integer]
    attr_accessor :node_count

    # The flow as it was; listings leave it out
    # @ApiMember(Description="The flow as it was; listings leave it out")
    # @return [FlowInfo]
    attr_accessor :flow

    def self.properties
        {
            id: { name: 'id' },
            flow_id: { name: 'flowId' },
            number: { name: 'number' },
            date_created: { name: 'dateCreated' },
            created_by: { name: 'createdBy' },
            comment: { name: 'comment' },
            action: { name: 'action' },
            members: { name: 'members' },
            node_count: { name: 'nodeCount' },
            flow: { name: 'flow', type: FlowInfo },
        }
    end
end

# What differs between two states of a flow; nothing is listed that only moved or got another ID
# @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
class FlowDiff
    include ServiceStack::DTO

    # The number of the revision compared with
    # @ApiMember(Description="The number of the revision compared with")
    # @return [Integer]
    attr_accessor :from

    # The number of the revision that is compared
    # @ApiMember(Description="The number of the revision that is compared")
    # @return [Integer]
    attr_accessor :to

    # Name, roles, texts, customer and tags
    # @ApiMember(Description="Name, roles, texts, customer and tags")
    # @return [Array<FlowMemberChange>]
    attr_accessor :members

    # The nodes
    # @ApiMember(Description="The nodes")
    # @return [Array<FlowNodeChange>]
    attr_accessor :nodes

    # Where nodes lead
    # @ApiMember(Description="Where nodes lead")
    # @return [Array<FlowTransitionChange>]
    attr_accessor :transitions

    # The parameters of nodes, with those inside of lists and structs, but no transitions
    # @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    # @return [Array<FlowNodeParameterChange>]
    attr_accessor :node_parameters

    # The values the flow takes and gives
    # @ApiMember(Description="The values the flow takes and gives")
    # @return [Array<FlowParameterChange>]
    attr_accessor :parameters

    # Where the flow ends
    # @ApiMember(Description="Where the flow ends")
    # @return [Array<FlowExitChange>]
    attr_accessor :exits

    # Whether the layout in the designer differs
    # @ApiMember(Description="Whether the layout in the designer differs")
    # @return [Boolean]
    attr_accessor :is_layout_changed

    def self.properties
        {
            from: { name: 'from' },
            to: { name: 'to' },
            members: { name: 'members', type: [FlowMemberChange] },
            nodes: { name: 'nodes', type: [FlowNodeChange] },
            transitions: { name: 'transitions', type: [FlowTransitionChange] },
            node_parameters: { name: 'nodeParameters', type: [FlowNodeParameterChange] },
            parameters: { name: 'parameters', type: [FlowParameterChange] },
            exits: { name: 'exits', type: [FlowExitChange] },
            is_layout_changed: { name: 'isLayoutChanged' },
        }
    end
end

# A connection to an outside system
# @Api(Description="A connection to an outside system")
class IntegrationInfo < EntityInfo
    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :customer_name

    # The date of the last sync
    # @ApiMember(Description="The date of the last sync")
    # @return [String]
    attr_accessor :date_last_sync

    # The customers from the outermost to the one this belongs to
    # @ApiMember(Description="The customers from the outermost to the one this belongs to")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # The name of the integration
    # @ApiMember(Description="The name of the integration")
    # @return [String]
    attr_accessor :name

    # Create customers and users while syncing
    # @ApiMember(Description="Create customers and users while syncing")
    # @return [Boolean]
    attr_accessor :automatically_create_customers

    # The outside system
    # @ApiMember(Description="The outside system")
    # @return [IntegrationTypes]
    attr_accessor :type

    # The state of the connection
    # @ApiMember(Description="The state of the connection")
    # @return [IntegrationStatuses]
    attr_accessor :status

    # What the status means
    # @ApiMember(Description="What the status means")
    # @return [String]
    attr_accessor :status_message

    # The shape of the settings
    # @ApiMember(Description="The shape of the settings")
    # @return [DataType]
    attr_accessor :settings_data_type

    # The settings, in the shape given beside
    # @ApiMember(Description="The settings, in the shape given beside")
    # @return [Struct]
    attr_accessor :settings

    # What the integration can do
    # @ApiMember(Description="What the integration can do")
    # @return [Array<IntegrationFeatures>]
    attr_accessor :features

    # Whether the outside system has authorised us (OAuth)
    # @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    # @return [Boolean]
    attr_accessor :is_authorized

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            customer_name: { name: 'customerName' },
            date_last_sync: { name: 'dateLastSync' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            name: { name: 'name' },
            automatically_create_customers: { name: 'automaticallyCreateCustomers' },
            type: { name: 'type' },
            status: { name: 'status' },
            status_message: { name: 'statusMessage' },
            settings_data_type: { name: 'settingsDataType', type: DataType },
            settings: { name: 'settings', type: { String => Value } },
            features: { name: 'features' },
            is_authorized: { name: 'isAuthorized' },
        }
    end
end

# Conversations
# @Api(Description="Conversations")
class ListConversationsResponse
    include ServiceStack::DTO

    # The conversations
    # @ApiMember(Description="The conversations")
    # @return [Array<ConversationInfo>]
    attr_accessor :conversations

    def self.properties
        {
            conversations: { name: 'conversations', type: [ConversationInfo] },
        }
    end
end

# What became of a message that arrived for a flow
# @Api(Description="What became of a message that arrived for a flow")
class FlowMessageInfo
    include ServiceStack::DTO

    # The ID of the session the message is part of
    # @ApiMember(Description="The ID of the session the message is part of")
    # @return [String]
    attr_accessor :session_id

    # The ID of the message
    # @ApiMember(Description="The ID of the message")
    # @return [String]
    attr_accessor :message_id

    # Whether the message began the session
    # @ApiMember(Description="Whether the message began the session")
    # @return [Boolean]
    attr_accessor :is_new_session

    # Whether a flow has taken the message up
    # @ApiMember(Description="Whether a flow has taken the message up")
    # @return [Boolean]
    attr_accessor :is_handled

    def self.properties
        {
            session_id: { name: 'sessionId' },
            message_id: { name: 'messageId' },
            is_new_session: { name: 'isNewSession' },
            is_handled: { name: 'isHandled' },
        }
    end
end

class SessionInfo < EntityInfo
    # The state of the session
    # @ApiMember(Description="The state of the session")
    # @return [SessionDialState]
    attr_accessor :dial_state

    # The call state of the session
    # @ApiMember(Description="The call state of the session")
    # @return [SessionCallState]
    attr_accessor :call_state

    # The queue state of the session
    # @ApiMember(Description="The queue state of the session")
    # @return [SessionQueueStates]
    attr_accessor :queue_state

    # The ID of the account associated with the flow
    # @ApiMember(Description="The ID of the account associated with the flow")
    # @return [String]
    attr_accessor :account_id

    # The name of the account associated with the session
    # @ApiMember(Description="The name of the account associated with the session")
    # @return [String]
    attr_accessor :account_name

    # The ID of the customer this session is associated with
    # @ApiMember(Description="The ID of the customer this session is associated with")
    # @return [String]
    attr_accessor :customer_id

    # The customer breadcrumb this session is associated with
    # @ApiMember(Description="The customer breadcrumb this session is associated with")
    # @return [Array<CustomerBreadcrumb>]
    attr_accessor :customer_breadcrumb

    # The name of the customer this session is associated with
    # @ApiMember(Description="The name of the customer this session is associated with")
    # @return [String]
    attr_accessor :customer_name

    # The ID of the endpoint associated with this session
    # @ApiMember(Description="The ID of the endpoint associated with this session")
    # @return [String]
    attr_accessor :endpoint_id

    # The name of the endpoint associated with this session
    # @ApiMember(Description="The name of the endpoint associated with this session")
    # @return [String]
    attr_accessor :endpoint_name

    # The date the call completed
    # @ApiMember(Description="The date the call completed")
    # @return [String]
    attr_accessor :date_completed

    # The destination of the session (e.g. what was entered into the Dial box)
    # @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    # @return [String]
    attr_accessor :destination

    # The to address if any
    # @ApiMember(Description="The to address if any")
    # @return [String]
    attr_accessor :to_address

    # The from address if any
    # @ApiMember(Description="The from address if any")
    # @return [String]
    attr_accessor :from_address

    # The from name if any
    # @ApiMember(Description="The from name if any")
    # @return [String]
    attr_accessor :from_name

    # Answered by name (if any)
    # @ApiMember(Description="Answered by name (if any)")
    # @return [String]
    attr_accessor :answered_by_name

    # The ID of the queue member assigned to this call
    # @ApiMember(Description="The ID of the queue member assigned to this call")
    # @return [String]
    attr_accessor :queue_member_id

    # The flow channel
    # @ApiMember(Description="The flow channel")
    # @return [FlowChannels]
    attr_accessor :channel

    # Has the session ended
    # @ApiMember(Description="Has the session ended")
    # @return [Boolean]
    attr_accessor :ended

    # The outcome of the call
    # @ApiMember(Description="The outcome of the call")
    # @return [String]
    attr_accessor :outcome

    # The twilio Call SID of this session
    # @ApiMember(Description="The twilio Call SID of this session")
    # @return [String]
    attr_accessor :call_sid

    # Any console data for this session
    # @ApiMember(Description="Any console data for this session")
    # @return [String]
    attr_accessor :console_data

    # The name of the hold queue for this call
    # @ApiMember(Description="The name of the hold queue for this call")
    # @return [String]
    attr_accessor :hold_queue_name

    # The user ID who put this call on hold
    # @ApiMember(Description="The user ID who put this call on hold")
    # @return [String]
    attr_accessor :held_by_user_id

    # The reason for the hold
    # @ApiMember(Description="The reason for the hold")
    # @return [SessionHoldReasons]
    attr_accessor :hold_reason

    # The SID of the conference if in a conference call
    # @ApiMember(Description="The SID of the conference if in a conference call")
    # @return [String]
    attr_accessor :conference_sid

    # The display name for this session
    # @ApiMember(Description="The display name for this session")
    # @return [String]
    attr_accessor :display_name

    # The log entries for this session
    # @ApiMember(Description="The log entries for this session")
    # @return [Array<SessionLogInfo>]
    attr_accessor :log

    # The members of this session
    # @ApiMember(Description="The members of this session")
    # @return [Array<SessionMemberInfo>]
    attr_accessor :members

    # The callback number (typically used for SIP to User calls)
    # @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    # @return [String]
    attr_accessor :callback_number

    # The ID of the endpoint that answered
    # @ApiMember(Description="The ID of the endpoint that answered")
    # @return [String]
    attr_accessor :answered_by_id

    # Is this session incoming or outgoing?
    # @ApiMember(Description="Is this session incoming or outgoing?")
    # @return [SessionDirections]
    attr_accessor :direction

    # The phone number that this session is coming from (used with SMS chats)
    # @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    # @return [String]
    attr_accessor :from_phone_number

    # The Call SID of the most recently added conference participant
    # @ApiMember(Description="The Call SID of the most recently added conference participant")
    # @return [String]
    attr_accessor :most_recent_participant_call_sid

    # Was this session missed?
    # @ApiMember(Description="Was this session missed?")
    # @return [Boolean]
    attr_accessor :was_missed

    # The ring queue that the call is currently in
    # @ApiMember(Description="The ring queue that the call is currently in")
    # @return [String]
    attr_accessor :ring_queue_id

    def self.properties
        {
            dial_state: { name: 'dialState' },
            call_state: { name: 'callState' },
            queue_state: { name: 'queueState' },
            account_id: { name: 'accountId' },
            account_name: { name: 'accountName' },
            customer_id: { name: 'customerId' },
            customer_breadcrumb: { name: 'customerBreadcrumb', type: [CustomerBreadcrumb] },
            customer_name: { name: 'customerName' },
            endpoint_id: { name: 'endpointId' },
            endpoint_name: { name: 'endpointName' },
            date_completed: { name: 'dateCompleted' },
            destination: { name: 'destination' },
            to_address: { name: 'toAddress' },
            from_address: { name: 'fromAddress' },
            from_name: { name: 'fromName' },
            answered_by_name: { name: 'answeredByName' },
            queue_member_id: { name: 'queueMemberId' },
            channel: { name: 'channel' },
            ended: { name: 'ended' },
            outcome: { name: 'outcome' },
            call_sid: { name: 'callSid' },
            console_data: { name: 'consoleData' },
            hold_queue_name: { name: 'holdQueueName' },
            held_by_user_id: { name: 'heldByUserId' },
            hold_reason: { name: 'holdReason' },
            conference_sid: { name: 'conferenceSid' },
            display_name: { name: 'displayName' },
            log: { name: 'log', type: [SessionLogInfo] },
            members: { name: 'members', type: [SessionMemberInfo] },
            callback_number: { name: 'callbackNumber' },
            answered_by_id: { name: 'answeredById' },
            direction: { name: 'direction' },
            from_phone_number: { name: 'fromPhoneNumber' },
            most_recent_participant_call_sid: { name: 'mostRecentParticipantCallSid' },
            was_missed: { name: 'wasMissed' },
            ring_queue_id: { name: 'ringQueueId' },
        }
    end
end

# What the home page of the portal shows
# @Api(Description="What the home page of the portal shows")
class AppHomeInformation
    include ServiceStack::DTO

    # Whether the customer comes from HostedSuite
    # @ApiMember(Description="Whether the customer comes from HostedSuite")
    # @return [Boolean]
    attr_accessor :is_hosted_suite_customer

    # Recent conversations
    # @ApiMember(Description="Recent conversations")
    # @return [Array<ConversationInfo>]
    attr_accessor :conversations

    # Recent sessions
    # @ApiMember(Description="Recent sessions")
    # @return [Array<SessionInfo>]
    attr_accessor :calls

    # Figures on calls for the home page
    # @ApiMember(Description="Figures on calls for the home page")
    # @return [Array<AppHomeCallMetric>]
    attr_accessor :call_metrics

    # Voice messages
    # @ApiMember(Description="Voice messages")
    # @return [Array<FileInfo>]
    attr_accessor :voicemail

    # Completed forms
    # @ApiMember(Description="Completed forms")
    # @return [Array<HostedSuiteCompletedForm>]
    attr_accessor :forms

    def self.properties
        {
            is_hosted_suite_customer: { name: 'isHostedSuiteCustomer' },
            conversations: { name: 'conversations', type: [ConversationInfo] },
            calls: { name: 'calls', type: [SessionInfo] },
            call_metrics: { name: 'callMetrics', type: [AppHomeCallMetric] },
            voicemail: { name: 'voicemail', type: [FileInfo] },
            forms: { name: 'forms', type: [HostedSuiteCompletedForm] },
        }
    end
end

# Settings of the account, as the portal sees them
# @Api(Description="Settings of the account, as the portal sees them")
class AppSystemSettingsInfo
    include ServiceStack::DTO

    # The custom fields of endpoints
    # @ApiMember(Description="The custom fields of endpoints")
    # @return [Array<EndpointDataField>]
    attr_accessor :endpoint_fields

    # Whether the customer comes from HostedSuite
    # @ApiMember(Description="Whether the customer comes from HostedSuite")
    # @return [Boolean]
    attr_accessor :is_hosted_suite_customer

    # The time zone of the customer
    # @ApiMember(Description="The time zone of the customer")
    # @return [String]
    attr_accessor :customer_time_zone_id

    def self.properties
        {
            endpoint_fields: { name: 'endpointFields', type: [EndpointDataField] },
            is_hosted_suite_customer: { name: 'isHostedSuiteCustomer' },
            customer_time_zone_id: { name: 'customerTimeZoneId' },
        }
    end
end

# A device that gets push notifications
# @Api(Description="A device that gets push notifications")
class DeviceTokenInfo
    include ServiceStack::DTO

    # The type of the device
    # @ApiMember(Description="The type of the device")
    # @return [DeviceTypes]
    attr_accessor :device_type

    # The push token
    # @ApiMember(Description="The push token")
    # @return [String]
    attr_accessor :token

    def self.properties
        {
            device_type: { name: 'deviceType' },
            token: { name: 'token' },
        }
    end
end

# A report: how far it is and where the workbook is
# @Api(Description="A report: how far it is and where the workbook is")
class ReportInfo
    include ServiceStack::DTO

    # The ID of the report
    # @ApiMember(Description="The ID of the report")
    # @return [String]
    attr_accessor :id

    # The name of the report
    # @ApiMember(Description="The name of the report")
    # @return [String]
    attr_accessor :name

    # How far the report is
    # @ApiMember(Description="How far the report is")
    # @return [ReportStatuses]
    attr_accessor :status

    # What the status means
    # @ApiMember(Description="What the status means")
    # @return [String]
    attr_accessor :status_message

    # The date the report was requested
    # @ApiMember(Description="The date the report was requested")
    # @return [String]
    attr_accessor :date_created

    # The date the status last changed
    # @ApiMember(Description="The date the status last changed")
    # @return [String]
    attr_accessor :date_updated

    # Where the workbook is, once completed
    # @ApiMember(Description="Where the workbook is, once completed")
    # @return [String]
    attr_accessor :download_link

    # The ID of the job that makes the report
    # @ApiMember(Description="The ID of the job that makes the report")
    # @return [String]
    attr_accessor :job_id

    # The address that gets a mail when done
    # @ApiMember(Description="The address that gets a mail when done")
    # @return [String]
    attr_accessor :email_address_to_notify

    # The server that makes the report
    # @ApiMember(Description="The server that makes the report")
    # @return [String]
    attr_accessor :server

    def self.properties
        {
            id: { name: 'id' },
            name: { name: 'name' },
            status: { name: 'status' },
            status_message: { name: 'statusMessage' },
            date_created: { name: 'dateCreated' },
            date_updated: { name: 'dateUpdated' },
            download_link: { name: 'downloadLink' },
            job_id: { name: 'jobId' },
            email_address_to_notify: { name: 'emailAddressToNotify' },
            server: { name: 'server' },
        }
    end
end

# Reports
# @Api(Description="Reports")
class ListReportsResponse
    include ServiceStack::DTO

    # The reports
    # @ApiMember(Description="The reports")
    # @return [Array<ReportInfo>]
    attr_accessor :reports

    def self.properties
        {
            reports: { name: 'reports', type: [ReportInfo] },
        }
    end
end

# Calls in progress
# @Api(Description="Calls in progress")
class GetActiveCallsResponse
    include ServiceStack::DTO

    # The calls in progress, as the carrier describes them
    # @ApiMember(Description="The calls in progress, as the carrier describes them")
    # @return [Array<Object>]
    attr_accessor :calls

    def self.properties
        {
            calls: { name: 'calls' },
        }
    end
end

# Sessions
# @Api(Description="Sessions")
class GetMySessionsResponse
    include ServiceStack::DTO

    # The active sessions
    # @ApiMember(Description="The active sessions")
    # @return [Array<SessionInfo>]
    attr_accessor :sessions

    def self.properties
        {
            sessions: { name: 'sessions', type: [SessionInfo] },
        }
    end
end

# Settings of the whole installation: what accounts begin with
# @Api(Description="Settings of the whole installation: what accounts begin with")
class GlobalSettingsInfo
    include ServiceStack::DTO

    # Documentation text that accounts begin with
    # @ApiMember(Description="Documentation text that accounts begin with")
    # @return [String]
    attr_accessor :documentation

    # For how many days recordings are kept; 0 is for ever
    # @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    # @return [Integer]
    attr_accessor :recording_retention_days

    # Whether calls may be transferred with SIP REFER
    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    # @return [Boolean]
    attr_accessor :enable_sip_refer

    # Idle time in seconds before a not-ready agent is logged off; 0 is never
    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    # @return [Integer]
    attr_accessor :auto_agent_logoff_seconds

    # The region of the carrier through which SIP calls go
    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    # @return [TwilioSipRegions]
    attr_accessor :default_sip_region

    # The date of the last change
    # @ApiMember(Description="The date of the last change")
    # @return [String]
    attr_accessor :date_last_modified

    # The user who made the last change
    # @ApiMember(Description="The user who made the last change")
    # @return [String]
    attr_accessor :last_modified_by

    def self.properties
        {
            documentation: { name: 'documentation' },
            recording_retention_days: { name: 'recordingRetentionDays' },
            enable_sip_refer: { name: 'enableSipRefer' },
            auto_agent_logoff_seconds: { name: 'autoAgentLogoffSeconds' },
            default_sip_region: { name: 'defaultSipRegion' },
            date_last_modified: { name: 'dateLastModified' },
            last_modified_by: { name: 'lastModifiedBy' },
        }
    end
end

# Settings of an account
# @Api(Description="Settings of an account")
class SystemSettingsInfo < EntityInfo
    # Whether the test clock is used
    # @ApiMember(Description="Whether the test clock is used")
    # @return [Boolean]
    attr_accessor :override_system_time

    # The time zone of the test clock
    # @ApiMember(Description="The time zone of the test clock")
    # @return [String]
    attr_accessor :override_system_time_zone_id

    # The time of the test clock (ISO 8601)
    # @ApiMember(Description="The time of the test clock (ISO 8601)")
    # @return [String]
    attr_accessor :override_system_date_time

    # The custom fields of the account
    # @ApiMember(Description="The custom fields of the account")
    # @return [Array<SystemSettingsField>]
    attr_accessor :system_fields

    # The custom fields of customers
    # @ApiMember(Description="The custom fields of customers")
    # @return [Array<CustomerDataField>]
    attr_accessor :customer_fields

    # The custom fields of endpoints
    # @ApiMember(Description="The custom fields of endpoints")
    # @return [Array<EndpointDataField>]
    attr_accessor :endpoint_fields

    # The email accounts
    # @ApiMember(Description="The email accounts")
    # @return [Array<EmailAccount>]
    attr_accessor :email_accounts

    # The tags of the account
    # @ApiMember(Description="The tags of the account")
    # @return [Array<Tag>]
    attr_accessor :tags

    # Documentation text of the account
    # @ApiMember(Description="Documentation text of the account")
    # @return [String]
    attr_accessor :documentation

    # For how many days recordings are kept
    # @ApiMember(Description="For how many days recordings are kept")
    # @return [Integer]
    attr_accessor :recording_retention_days

    # Whether calls may be transferred with SIP REFER
    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    # @return [Boolean]
    attr_accessor :enable_sip_refer

    # Idle time in seconds before a not-ready agent is logged off
    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    # @return [Integer]
    attr_accessor :auto_agent_logoff_seconds

    # The region of the carrier through which SIP calls go
    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    # @return [TwilioSipRegions]
    attr_accessor :default_sip_region

    def self.properties
        {
            override_system_time: { name: 'overrideSystemTime' },
            override_system_time_zone_id: { name: 'overrideSystemTimeZoneId' },
            override_system_date_time: { name: 'overrideSystemDateTime' },
            system_fields: { name: 'systemFields', type: [SystemSettingsField] },
            customer_fields: { name: 'customerFields', type: [CustomerDataField] },
            endpoint_fields: { name: 'endpointFields', type: [EndpointDataField] },
            email_accounts: { name: 'emailAccounts', type: [EmailAccount] },
            tags: { name: 'tags', type: [Tag] },
            documentation: { name: 'documentation' },
            recording_retention_days: { name: 'recordingRetentionDays' },
            enable_sip_refer: { name: 'enableSipRefer' },
            auto_agent_logoff_seconds: { name: 'autoAgentLogoffSeconds' },
            default_sip_region: { name: 'defaultSipRegion' },
        }
    end
end

# What may be dialed in one country
# @Api(Description="What may be dialed in one country")
class DialingPermissionsInfo
    include ServiceStack::DTO

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_code

    # The name of the country
    # @ApiMember(Description="The name of the country")
    # @return [String]
    attr_accessor :name

    # Whether ordinary numbers may be dialed
    # @ApiMember(Description="Whether ordinary numbers may be dialed")
    # @return [Boolean]
    attr_accessor :low_risk_numbers_enabled

    # Whether high-risk special numbers may be dialed
    # @ApiMember(Description="Whether high-risk special numbers may be dialed")
    # @return [Boolean]
    attr_accessor :high_risk_special_numbers_enabled

    # Whether numbers prone to toll fraud may be dialed
    # @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    # @return [Boolean]
    attr_accessor :high_risk_tollfraud_numbers_enabled

    def self.properties
        {
            iso_code: { name: 'isoCode' },
            name: { name: 'name' },
            low_risk_numbers_enabled: { name: 'lowRiskNumbersEnabled' },
            high_risk_special_numbers_enabled: { name: 'highRiskSpecialNumbersEnabled' },
            high_risk_tollfraud_numbers_enabled: { name: 'highRiskTollfraudNumbersEnabled' },
        }
    end
end

# Run server-side checks on an account
# @Route("/accounts/{accountId}/check", "POST")
# @Api(Description="Run server-side checks on an account")
class CheckAccount
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = CheckAccountResponse
    def get_type_name = 'CheckAccount'
    def get_method = 'POST'
end

# Delete an account
# @Route("/accounts/{accountId}", "DELETE")
# @Api(Description="Delete an account")
class DeleteAccount
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteAccount'
    def get_method = 'DELETE'
end

# One account
# @Route("/accounts/{accountId}", "GET")
# @Api(Description="One account")
class GetAccount
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = AccountInfo
    def get_type_name = 'GetAccount'
    def get_method = 'GET'
end

# Accounts, filtered by name
# @Route("/accounts", "GET")
# @Api(Description="Accounts, filtered by name")
class ListAccounts < ListRequest
    include IReturn

    # Filter by account name (contains match)
    # @ApiMember(Description="Filter by account name (contains match)")
    # @return [String]
    attr_accessor :name_filter

    def self.properties
        {
            name_filter: { name: 'nameFilter' },
        }
    end

    def response_type = ListResponse.of(AccountInfo)
    def get_type_name = 'ListAccounts'
    def get_method = 'GET'
end

# Create an account
# @Route("/accounts", "POST")
# @Api(Description="Create an account")
class NewAccount
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :name

    # The carrier account ID when the tenant brings its own
    # @ApiMember(Description="The carrier account ID when the tenant brings its own")
    # @return [String]
    attr_accessor :twilio_account_sid

    # The carrier token when the tenant brings its own
    # @ApiMember(Description="The carrier token when the tenant brings its own")
    # @return [String]
    attr_accessor :twilio_auth_token

    # The ID of the account it belongs to
    # @ApiMember(Description="The ID of the account it belongs to")
    # @return [String]
    attr_accessor :parent_account_id

    def self.properties
        {
            name: { name: 'name' },
            twilio_account_sid: { name: 'twilioAccountSid' },
            twilio_auth_token: { name: 'twilioAuthToken' },
            parent_account_id: { name: 'parentAccountId' },
        }
    end

    def response_type = AccountInfo
    def get_type_name = 'NewAccount'
    def get_method = 'POST'
end

# Change an account
# @Route("/accounts/{accountId}", "PATCH")
# @Api(Description="Change an account")
class PatchAccount
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the account
    # @ApiMember(Description="The name of the account")
    # @return [String]
    attr_accessor :name

    # The max number of phone numbers the account can have
    # @ApiMember(Description="The max number of phone numbers the account can have")
    # @return [Integer]
    attr_accessor :max_phone_numbers

    # The ID of the logo file
    # @ApiMember(Description="The ID of the logo file")
    # @return [String]
    attr_accessor :logo_id

    # TrustHub Profile Sid
    # @ApiMember(Description="TrustHub Profile Sid")
    # @return [String]
    attr_accessor :trust_hub_profile_sid

    # The billing settings
    # @ApiMember(Description="The billing settings")
    # @return [BillingSettings]
    attr_accessor :billing_settings

    def self.properties
        {
            account_id: { name: 'accountId' },
            name: { name: 'name' },
            max_phone_numbers: { name: 'maxPhoneNumbers' },
            logo_id: { name: 'logoId' },
            trust_hub_profile_sid: { name: 'trustHubProfileSid' },
            billing_settings: { name: 'billingSettings', type: BillingSettings },
        }
    end

    def response_type = AccountInfo
    def get_type_name = 'PatchAccount'
    def get_method = 'PATCH'
end

# Issue new tokens for an account
# @Route("/accounts/{accountId}/tokens", "POST")
# @Api(Description="Issue new tokens for an account")
class RegenerateAccountTokens
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = nil
    def get_type_name = 'RegenerateAccountTokens'
    def get_method = 'POST'
end

# Change an emergency-calling address
# @Route("/addresses/{addressId}", "POST")
# @Api(Description="Change an emergency-calling address")
class PatchAddress
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the address belongs to
    # @ApiMember(Description="The account the address belongs to")
    # @return [String]
    attr_accessor :account_id

    # The ID of the address
    # @ApiMember(Description="The ID of the address")
    # @return [String]
    attr_accessor :address_id

    # A name to recognise it by
    # @ApiMember(Description="A name to recognise it by")
    # @return [String]
    attr_accessor :friendly_name

    # Whether emergency calls may use the address
    # @ApiMember(Description="Whether emergency calls may use the address")
    # @return [Boolean]
    attr_accessor :emergency_enabled

    # The name of the person or company at the address
    # @ApiMember(Description="The name of the person or company at the address")
    # @return [String]
    attr_accessor :customer_name

    # The street
    # @ApiMember(Description="The street")
    # @return [String]
    attr_accessor :street

    # The city
    # @ApiMember(Description="The city")
    # @return [String]
    attr_accessor :city

    # The state or province
    # @ApiMember(Description="The state or province")
    # @return [String]
    attr_accessor :region

    # The postal code
    # @ApiMember(Description="The postal code")
    # @return [String]
    attr_accessor :postal_code

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_country

    def self.properties
        {
            account_id: { name: 'accountId' },
            address_id: { name: 'addressId' },
            friendly_name: { name: 'friendlyName' },
            emergency_enabled: { name: 'emergencyEnabled' },
            customer_name: { name: 'customerName' },
            street: { name: 'street' },
            city: { name: 'city' },
            region: { name: 'region' },
            postal_code: { name: 'postalCode' },
            iso_country: { name: 'isoCountry' },
        }
    end

    def response_type = AddressInfo
    def get_type_name = 'PatchAddress'
    def get_method = 'POST'
end

# Delete an emergency-calling address
# @Route("/addresses/{addressId}", "DELETE")
# @Api(Description="Delete an emergency-calling address")
class DeleteAddress
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the address
    # @ApiMember(Description="The ID of the address")
    # @return [String]
    attr_accessor :address_id

    def self.properties
        {
            address_id: { name: 'addressId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteAddress'
    def get_method = 'DELETE'
end

# Emergency-calling addresses
# @Route("/addresses", "GET")
# @Api(Description="Emergency-calling addresses")
class ListAddresses < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Filter by name, company, street or city (contains match)
    # @ApiMember(Description="Filter by name, company, street or city (contains match)")
    # @return [String]
    attr_accessor :filter

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            filter: { name: 'filter' },
        }
    end

    def response_type = ListResponse.of(AddressInfo)
    def get_type_name = 'ListAddresses'
    def get_method = 'GET'
end

# Add an emergency-calling address
# @Route("/addresses", "POST")
# @Api(Description="Add an emergency-calling address")
class NewAddress
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the address belongs to
    # @ApiMember(Description="The account the address belongs to")
    # @return [String]
    attr_accessor :account_id

    # A name to recognise it by
    # @ApiMember(Description="A name to recognise it by")
    # @return [String]
    attr_accessor :friendly_name

    # Whether emergency calls may use the address
    # @ApiMember(Description="Whether emergency calls may use the address")
    # @return [Boolean]
    attr_accessor :emergency_enabled

    # The name of the person or company at the address
    # @ApiMember(Description="The name of the person or company at the address")
    # @return [String]
    attr_accessor :customer_name

    # The street
    # @ApiMember(Description="The street")
    # @return [String]
    attr_accessor :street

    # The city
    # @ApiMember(Description="The city")
    # @return [String]
    attr_accessor :city

    # The state or province
    # @ApiMember(Description="The state or province")
    # @return [String]
    attr_accessor :region

    # The postal code
    # @ApiMember(Description="The postal code")
    # @return [String]
    attr_accessor :postal_code

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_country

    def self.properties
        {
            account_id: { name: 'accountId' },
            friendly_name: { name: 'friendlyName' },
            emergency_enabled: { name: 'emergencyEnabled' },
            customer_name: { name: 'customerName' },
            street: { name: 'street' },
            city: { name: 'city' },
            region: { name: 'region' },
            postal_code: { name: 'postalCode' },
            iso_country: { name: 'isoCountry' },
        }
    end

    def response_type = AddressInfo
    def get_type_name = 'NewAddress'
    def get_method = 'POST'
end

# Apply every queued change of an AI session
# @Route("/ai/sessions/{sessionId}/apply", "POST")
# @Api(Description="Apply every queued change of an AI session")
class ApplyAISession
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = AISessionDetail
    def get_type_name = 'ApplyAISession'
    def get_method = 'POST'
end

# Drop every queued action
# @Route("/ai/sessions/{sessionId}/actions", "DELETE")
# @Api(Description="Drop every queued action")
class ClearAISessionActions
    include ServiceStack::DTO
    include IReturn
    include IDelete

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = AISessionDetail
    def get_type_name = 'ClearAISessionActions'
    def get_method = 'DELETE'
end

# Delete an AI session
# @Route("/ai/sessions/{sessionId}", "DELETE")
# @Api(Description="Delete an AI session")
class DeleteAISession
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteAISession'
    def get_method = 'DELETE'
end

# Drop one queued action
# @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
# @Api(Description="Drop one queued action")
class DeleteAISessionAction
    include ServiceStack::DTO
    include IReturn
    include IDelete

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The ID of the queued action
    # @ApiMember(Description="The ID of the queued action")
    # @return [String]
    attr_accessor :action_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
            action_id: { name: 'actionId' },
        }
    end

    def response_type = AISessionDetail
    def get_type_name = 'DeleteAISessionAction'
    def get_method = 'DELETE'
end

# One AI session
# @Route("/ai/sessions/{sessionId}", "GET")
# @Api(Description="One AI session")
class GetAISession
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = AISessionDetail
    def get_type_name = 'GetAISession'
    def get_method = 'GET'
end

# AI minutes per account and per customer over a date range
# @Route("/ai/usage")
# @Api(Description="AI minutes per account and per customer over a date range")
class GetAIUsage
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The account; none means every account
    # @ApiMember(Description="The account; none means every account")
    # @return [String]
    attr_accessor :account_id

    # The customer; none means every customer of the accounts considered
    # @ApiMember(Description="The customer; none means every customer of the accounts considered")
    # @return [String]
    attr_accessor :customer_id

    # The first day of the range (YYYY-MM-DD)
    # @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day of the range (YYYY-MM-DD)
    # @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
        }
    end

    def response_type = AIUsage
    def get_type_name = 'GetAIUsage'
    def get_method = 'GET'
end

# Retrieve AI sessions
# @Route("/ai/sessions", "GET")
# @Api(Description="Retrieve AI sessions")
class ListAISessions < ListRequest
    include IReturn

    # Filter by accounts
    # @ApiMember(Description="Filter by accounts")
    # @return [Array<String>]
    attr_accessor :account_ids

    def self.properties
        {
            account_ids: { name: 'accountIds' },
        }
    end

    def response_type = ListResponse.of(AISessionInfo)
    def get_type_name = 'ListAISessions'
    def get_method = 'GET'
end

# Creates a new session
# @Route("/ai/sessions", "POST")
# @Api(Description="Creates a new session")
class NewAISession
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account ID to associate this session with
    # @ApiMember(Description="The account ID to associate this session with")
    # @return [String]
    attr_accessor :account_id

    # The purpose for this session
    # @ApiMember(Description="The purpose for this session")
    # @return [String]
    attr_accessor :purpose

    def self.properties
        {
            account_id: { name: 'accountId' },
            purpose: { name: 'purpose' },
        }
    end

    def response_type = AISessionInfo
    def get_type_name = 'NewAISession'
    def get_method = 'POST'
end

# Change the purpose of an AI session
# @Route("/ai/sessions/{sessionId}", "PATCH")
# @Api(Description="Change the purpose of an AI session")
class PatchAISession
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The purpose for this AI session
    # @ApiMember(Description="The purpose for this AI session")
    # @return [String]
    attr_accessor :purpose

    def self.properties
        {
            session_id: { name: 'sessionId' },
            purpose: { name: 'purpose' },
        }
    end

    def response_type = AISessionInfo
    def get_type_name = 'PatchAISession'
    def get_method = 'PATCH'
end

# Create a file from the body or a multipart form
# @Route("/app/file", "POST")
# @Api(Description="Create a file from the body or a multipart form")
class AppUploadFile
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The name of the file
    # @ApiMember(Description="The name of the file")
    # @return [String]
    attr_accessor :file_name

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            file_name: { name: 'fileName' },
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = FileInfo
    def get_type_name = 'AppUploadFile'
    def get_method = 'POST'
end

# Configuration and access token for a user's app
# @Route("/endpoints/app/config", "GET")
# @Api(Description="Configuration and access token for a user's app")
class GetEndpointAppConfig
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the endpoint; must be a user endpoint
    # @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The email address of the user, used when endpointId is absent
    # @ApiMember(Description="The email address of the user, used when endpointId is absent")
    # @return [String]
    attr_accessor :endpoint_email_address

    # The type of the device
    # @ApiMember(Description="The type of the device")
    # @return [DeviceTypes]
    attr_accessor :device_type

    # The carrier's ID of the push credentials
    # @ApiMember(Description="The carrier's ID of the push credentials")
    # @return [String]
    attr_accessor :push_credential_sid

    # The carrier's ID of the voice application
    # @ApiMember(Description="The carrier's ID of the voice application")
    # @return [String]
    attr_accessor :application_sid

    # Whether to use the sandbox for iOS push notifications
    # @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    # @return [Boolean]
    attr_accessor :sandbox

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
            endpoint_email_address: { name: 'endpointEmailAddress' },
            device_type: { name: 'deviceType' },
            push_credential_sid: { name: 'pushCredentialSid' },
            application_sid: { name: 'applicationSid' },
            sandbox: { name: 'sandbox' },
        }
    end

    def response_type = EndpointAppConfig
    def get_type_name = 'GetEndpointAppConfig'
    def get_method = 'GET'
end

# Files of the signed-in user
# @Route("/app/files", "GET")
# @Api(Description="Files of the signed-in user")
class GetMyFiles
    include ServiceStack::DTO
    include IReturn
    include IGet

    # Only files of these types
    # @ApiMember(Description="Only files of these types")
    # @return [Array<FileTypes>]
    attr_accessor :file_types

    def self.properties
        {
            file_types: { name: 'fileTypes' },
        }
    end

    def response_type = GetMyFilesResponse
    def get_type_name = 'GetMyFiles'
    def get_method = 'GET'
end

# Everything the signed-in user may configure
# @Route("/app/settings-objects", "GET")
# @Api(Description="Everything the signed-in user may configure")
class ListSettingsObjects
    include ServiceStack::DTO
    include IReturn
    include IGet

    def self.properties
        {
        }
    end

    def response_type = ListSettingsObjectsResponse
    def get_type_name = 'ListSettingsObjects'
    def get_method = 'GET'
end

# Upload a file from the app
# @Route("/app/files", "POST")
# @Api(Description="Upload a file from the app")
class UploadFile
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The bytes of the file
    # @ApiMember(Description="The bytes of the file")
    # @return [String]
    attr_accessor :data

    # The name of the file
    # @ApiMember(Description="The name of the file")
    # @return [String]
    attr_accessor :file_name

    # The content type
    # @ApiMember(Description="The content type")
    # @return [String]
    attr_accessor :content_type

    # Whether to convert the sound to WAV
    # @ApiMember(Description="Whether to convert the sound to WAV")
    # @return [Boolean]
    attr_accessor :convert_to_wav

    def self.properties
        {
            data: { name: 'data' },
            file_name: { name: 'fileName' },
            content_type: { name: 'contentType' },
            convert_to_wav: { name: 'convertToWav' },
        }
    end

    def response_type = FileInfo
    def get_type_name = 'UploadFile'
    def get_method = 'POST'
end

# Sign in or out; without a provider, say who is signed in
# @Route("/auth/{provider}", "POST")
# @Route("/auth/{provider}", "GET")
# @Route("/auth", "POST")
# @Route("/auth", "GET")
# @Api(Description="Sign in or out; without a provider, say who is signed in")
class Authenticate
    include ServiceStack::DTO
    include IReturn
    include IPost

    # How to sign in: credentials, or logout to sign out
    # @ApiMember(Description="How to sign in: credentials, or logout to sign out")
    # @return [String]
    attr_accessor :provider

    # For sign-in by OAuth; not used
    # @ApiMember(Description="For sign-in by OAuth; not used")
    # @return [String]
    attr_accessor :state

    # For sign-in by OAuth; not used
    # @ApiMember(Description="For sign-in by OAuth; not used")
    # @return [String]
    attr_accessor :oauth_token

    # For sign-in by OAuth; not used
    # @ApiMember(Description="For sign-in by OAuth; not used")
    # @return [String]
    attr_accessor :oauth_verifier

    # The user name or email address
    # @ApiMember(Description="The user name or email address")
    # @return [String]
    attr_accessor :user_name

    # The password
    # @ApiMember(Description="The password")
    # @return [String]
    attr_accessor :password

    # Whether to stay signed in when the browser closes
    # @ApiMember(Description="Whether to stay signed in when the browser closes")
    # @return [Boolean]
    attr_accessor :remember_me

    # Where to send a browser when signing in fails
    # @ApiMember(Description="Where to send a browser when signing in fails")
    # @return [String]
    attr_accessor :error_view

    # For HTTP Digest; not used
    # @ApiMember(Description="For HTTP Digest; not used")
    # @return [String]
    attr_accessor :nonce

    # For HTTP Digest; not used
    # @ApiMember(Description="For HTTP Digest; not used")
    # @return [String]
    attr_accessor :uri

    # For HTTP Digest; not used
    # @ApiMember(Description="For HTTP Digest; not used")
    # @return [String]
    attr_accessor :response

    # For HTTP Digest; not used
    # @ApiMember(Description="For HTTP Digest; not used")
    # @return [String]
    attr_accessor :qop

    # For HTTP Digest; not used
    # @ApiMember(Description="For HTTP Digest; not used")
    # @return [String]
    attr_accessor :nc

    # For HTTP Digest; not used
    # @ApiMember(Description="For HTTP Digest; not used")
    # @return [String]
    attr_accessor :cnonce

    # For sign-in by OAuth; not used
    # @ApiMember(Description="For sign-in by OAuth; not used")
    # @return [String]
    attr_accessor :access_token

    # For sign-in by OAuth; not used
    # @ApiMember(Description="For sign-in by OAuth; not used")
    # @return [String]
    attr_accessor :access_token_secret

    # For sign-in by OAuth; not used
    # @ApiMember(Description="For sign-in by OAuth; not used")
    # @return [String]
    attr_accessor :scope

    # Where to send a browser when signed in
    # @ApiMember(Description="Where to send a browser when signed in")
    # @return [String]
    attr_accessor :return_url

    # Anything else
    # @ApiMember(Description="Anything else")
    # @return [Hash{String => String}]
    attr_accessor :meta

    def self.properties
        {
            provider: { name: 'provider' },
            state: { name: 'state' },
            oauth_token: { name: 'oauth_token' },
            oauth_verifier: { name: 'oauth_verifier' },
            user_name: { name: 'userName' },
            password: { name: 'password' },
            remember_me: { name: 'rememberMe' },
            error_view: { name: 'errorView' },
            nonce: { name: 'nonce' },
            uri: { name: 'uri' },
            response: { name: 'response' },
            qop: { name: 'qop' },
            nc: { name: 'nc' },
            cnonce: { name: 'cnonce' },
            access_token: { name: 'accessToken' },
            access_token_secret: { name: 'accessTokenSecret' },
            scope: { name: 'scope' },
            return_url: { name: 'returnUrl' },
            meta: { name: 'meta' },
        }
    end

    def response_type = AuthenticateResponse
    def get_type_name = 'Authenticate'
    def get_method = 'POST'
end

# Who the caller is signed in as; answers an unauthenticated shape when nobody is
# @Route("/auth/status", "GET")
# @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
class GetAuthStatus
    include ServiceStack::DTO
    include IReturn
    include IGet

    def self.properties
        {
        }
    end

    def response_type = UserInfo
    def get_type_name = 'GetAuthStatus'
    def get_method = 'GET'
end

# Raw carrier call records of an account
# @Route("/billing/calls", "GET")
# @Api(Description="Raw carrier call records of an account")
class ListCalls
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    def self.properties
        {
            account_id: { name: 'accountId' },
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
        }
    end

    def response_type = nil
    def get_type_name = 'ListCalls'
    def get_method = 'GET'
end

# Carrier usage totals by category over a date range
# @Route("/billing/usage", "GET")
# @Api(Description="Carrier usage totals by category over a date range")
class ListUsageRecords
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    def self.properties
        {
            account_id: { name: 'accountId' },
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
        }
    end

    def response_type = [UsageRecordInfo]
    def get_type_name = 'ListUsageRecords'
    def get_method = 'GET'
end

# Inbound hook of the AI telephony provider
# @Route("/nodes/cogito/webhook/{accountId}")
# @Api(Description="Inbound hook of the AI telephony provider")
class CogitoWebhookRequest
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The type of event
    # @ApiMember(Description="The type of event")
    # @return [String]
    attr_accessor :type

    # The phone numbers concerned
    # @ApiMember(Description="The phone numbers concerned")
    # @return [Array<String>]
    attr_accessor :phone_numbers

    # The role of the speaker
    # @ApiMember(Description="The role of the speaker")
    # @return [String]
    attr_accessor :role

    # What was said
    # @ApiMember(Description="What was said")
    # @return [String]
    attr_accessor :content

    def self.properties
        {
            account_id: { name: 'accountId' },
            type: { name: 'type' },
            phone_numbers: { name: 'phoneNumbers' },
            role: { name: 'role' },
            content: { name: 'content' },
        }
    end

    def response_type = nil
    def get_type_name = 'CogitoWebhookRequest'
    def get_method = 'POST'
end

# Completion hook of the answering service
# @Route("/nodes/live-answer/callback")
# @Api(Description="Completion hook of the answering service")
class LiveAnswerCallback
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The ID of the node
    # @ApiMember(Description="The ID of the node")
    # @return [String]
    attr_accessor :node_id

    # The client of the answering service
    # @ApiMember(Description="The client of the answering service")
    # @return [String]
    attr_accessor :client_id

    # The ID of the conversation
    # @ApiMember(Description="The ID of the conversation")
    # @return [String]
    attr_accessor :conversation_id

    # The AI minutes the conversation took
    # @ApiMember(Description="The AI minutes the conversation took")
    # @return [Integer]
    attr_accessor :ai_minutes

    # The address of the caller
    # @ApiMember(Description="The address of the caller")
    # @return [String]
    attr_accessor :from

    # The address that was called
    # @ApiMember(Description="The address that was called")
    # @return [String]
    attr_accessor :to

    # What was said
    # @ApiMember(Description="What was said")
    # @return [Array<LiveAnswerCallbackTranscriptMessage>]
    attr_accessor :transcript

    # The moment the conversation started
    # @ApiMember(Description="The moment the conversation started")
    # @return [DateTime]
    attr_accessor :start_date

    # The moment the conversation ended
    # @ApiMember(Description="The moment the conversation ended")
    # @return [DateTime]
    attr_accessor :end_date

    # The files that came with the conversation
    # @ApiMember(Description="The files that came with the conversation")
    # @return [Array<LiveAnswerCallbackAttachment>]
    attr_accessor :attachments

    # Whether the conversation was completed
    # @ApiMember(Description="Whether the conversation was completed")
    # @return [String]
    attr_accessor :completed

    # The URL of the recording of the call
    # @ApiMember(Description="The URL of the recording of the call")
    # @return [String]
    attr_accessor :call_recording_url

    def self.properties
        {
            session_id: { name: 'sessionId' },
            flow_id: { name: 'flowId' },
            node_id: { name: 'nodeId' },
            client_id: { name: 'clientId' },
            conversation_id: { name: 'conversationId' },
            ai_minutes: { name: 'aiMinutes' },
            from: { name: 'from' },
            to: { name: 'to' },
            transcript: { name: 'transcript', type: [LiveAnswerCallbackTranscriptMessage] },
            start_date: { name: 'startDate', type: DateTime },
            end_date: { name: 'endDate', type: DateTime },
            attachments: { name: 'attachments', type: [LiveAnswerCallbackAttachment] },
            completed: { name: 'completed' },
            call_recording_url: { name: 'callRecordingUrl' },
        }
    end

    def response_type = String
    def get_type_name = 'LiveAnswerCallback'
    def get_method = 'POST'
end

# Carrier hook of an outgoing session
# @Route("/sessions/outgoing/callback")
# @Api(Description="Carrier hook of an outgoing session")
class NewOutgoingSessionCallback < TwilioRequestBase
    include IReturn
    include IPost

    def self.properties
        {
        }
    end

    def response_type = String
    def get_type_name = 'NewOutgoingSessionCallback'
    def get_method = 'POST'
end

# Internal route that runs a flow as a node of another flow
# @Route("/flows/start")
# @Api(Description="Internal route that runs a flow as a node of another flow")
class StartFlow
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
        }
    end

    def response_type = String
    def get_type_name = 'StartFlow'
    def get_method = 'POST'
end

# Contacts of the signed-in user
# @Route("/app/contacts", "GET")
# @Api(Description="Contacts of the signed-in user")
class GetMyContacts
    include ServiceStack::DTO
    include IReturn
    include IGet

    def self.properties
        {
        }
    end

    def response_type = GetMyContactsResponse
    def get_type_name = 'GetMyContacts'
    def get_method = 'GET'
end

# Delete a customer
# @Route("/customers/{customerId}", "DELETE")
# @Api(Description="Delete a customer")
class DeleteCustomer
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteCustomer'
    def get_method = 'DELETE'
end

# One customer
# @Route("/customers/{customerId}", "GET")
# @Api(Description="One customer")
class GetCustomer
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = CustomerInfo
    def get_type_name = 'GetCustomer'
    def get_method = 'GET'
end

# Schedule a customer or endpoint takes from above
# @Route("/customers/{customerId}/inherited-schedule", "GET")
# @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
# @Api(Description="Schedule a customer or endpoint takes from above")
class GetInheritedSchedule
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    def self.properties
        {
            customer_id: { name: 'customerId' },
            endpoint_id: { name: 'endpointId' },
        }
    end

    def response_type = Schedule
    def get_type_name = 'GetInheritedSchedule'
    def get_method = 'GET'
end

# Customers
# @Route("/customers", "GET")
# @Api(Description="Customers")
class ListCustomers < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Filter by name (contains match)
    # @ApiMember(Description="Filter by name (contains match)")
    # @return [String]
    attr_accessor :name_filter

    # Only customers below these
    # @ApiMember(Description="Only customers below these")
    # @return [Array<String>]
    attr_accessor :parent_customer_ids

    # Direct children only
    # @ApiMember(Description="Direct children only")
    # @return [Boolean]
    attr_accessor :shallow_parent

    # Only those with all of these tags
    # @ApiMember(Description="Only those with all of these tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            name_filter: { name: 'nameFilter' },
            parent_customer_ids: { name: 'parentCustomerIds' },
            shallow_parent: { name: 'shallowParent' },
            tag_ids: { name: 'tagIds' },
        }
    end

    def response_type = ListResponse.of(CustomerInfo)
    def get_type_name = 'ListCustomers'
    def get_method = 'GET'
end

# Create a customer
# @Route("/customers", "POST")
# @Api(Description="Create a customer")
class NewCustomer
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :name

    # The ID of the customer above
    # @ApiMember(Description="The ID of the customer above")
    # @return [String]
    attr_accessor :parent_customer_id

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    def self.properties
        {
            account_id: { name: 'accountId' },
            name: { name: 'name' },
            parent_customer_id: { name: 'parentCustomerId' },
            reference_id: { name: 'referenceId' },
            data: { name: 'data', type: { String => Value } },
        }
    end

    def response_type = CustomerInfo
    def get_type_name = 'NewCustomer'
    def get_method = 'POST'
end

# Change a customer
# @Route("/customers/{customerId}", "PATCH")
# @Api(Description="Change a customer")
class PatchCustomer
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the customer
    # @ApiMember(Description="The name of the customer")
    # @return [String]
    attr_accessor :name

    # The ID of the customer above
    # @ApiMember(Description="The ID of the customer above")
    # @return [String]
    attr_accessor :parent_customer_id

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # The IDs of the tags, replacing those there are
    # @ApiMember(Description="The IDs of the tags, replacing those there are")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # The schedule, replaced whole
    # @ApiMember(Description="The schedule, replaced whole")
    # @return [Schedule]
    attr_accessor :schedule

    # Otherwise billing settings come from the parent
    # @ApiMember(Description="Otherwise billing settings come from the parent")
    # @return [Boolean]
    attr_accessor :override_billing_settings

    # The billing settings
    # @ApiMember(Description="The billing settings")
    # @return [BillingSettings]
    attr_accessor :billing_settings

    # Otherwise app settings come from the parent
    # @ApiMember(Description="Otherwise app settings come from the parent")
    # @return [Boolean]
    attr_accessor :override_app_settings

    # The settings of the app and the portal
    # @ApiMember(Description="The settings of the app and the portal")
    # @return [AppSettings]
    attr_accessor :app_settings

    def self.properties
        {
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            parent_customer_id: { name: 'parentCustomerId' },
            reference_id: { name: 'referenceId' },
            data: { name: 'data', type: { String => Value } },
            tag_ids: { name: 'tagIds' },
            schedule: { name: 'schedule', type: Schedule },
            override_billing_settings: { name: 'overrideBillingSettings' },
            billing_settings: { name: 'billingSettings', type: BillingSettings },
            override_app_settings: { name: 'overrideAppSettings' },
            app_settings: { name: 'appSettings', type: AppSettings },
        }
    end

    def response_type = CustomerInfo
    def get_type_name = 'PatchCustomer'
    def get_method = 'PATCH'
end

# Route a customer's numbers to the staging server or back
# @Route("/customers/{customerId}/staging", "POST")
# @Api(Description="Route a customer's numbers to the staging server or back")
class SetCustomerStagingMode
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # Staging rather than production
    # @ApiMember(Description="Staging rather than production")
    # @return [Boolean]
    attr_accessor :is_staging

    def self.properties
        {
            customer_id: { name: 'customerId' },
            is_staging: { name: 'isStaging' },
        }
    end

    def response_type = CustomerInfo
    def get_type_name = 'SetCustomerStagingMode'
    def get_method = 'POST'
end

# Say which state a schedule yields at a moment
# @Route("/customers/{customerId}/test-schedule", "POST")
# @Route("/endpoints/{endpointId}/test-schedule", "POST")
# @Api(Description="Say which state a schedule yields at a moment")
class TestSchedule
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The schedule to test; none tests the saved one
    # @ApiMember(Description="The schedule to test; none tests the saved one")
    # @return [Schedule]
    attr_accessor :schedule

    # The moment to test (ISO 8601)
    # @ApiMember(Description="The moment to test (ISO 8601)")
    # @return [String]
    attr_accessor :date_time

    def self.properties
        {
            customer_id: { name: 'customerId' },
            endpoint_id: { name: 'endpointId' },
            schedule: { name: 'schedule', type: Schedule },
            date_time: { name: 'dateTime' },
        }
    end

    def response_type = TestScheduleResponse
    def get_type_name = 'TestSchedule'
    def get_method = 'POST'
end

# Delete an endpoint
# @Route("/endpoints/{endpointId}", "DELETE")
# @Api(Description="Delete an endpoint")
class DeleteEndpoint
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteEndpoint'
    def get_method = 'DELETE'
end

# Values shared by several endpoints in one custom field
# @Route("/endpoints/duplicates", "GET")
# @Api(Description="Values shared by several endpoints in one custom field")
class FindDuplicateEndpoints
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The custom field to compare
    # @ApiMember(Description="The custom field to compare")
    # @return [String]
    attr_accessor :endpoint_field_name

    def self.properties
        {
            account_id: { name: 'accountId' },
            endpoint_field_name: { name: 'endpointFieldName' },
        }
    end

    def response_type = ListResponse.of(DuplicateEndpoints)
    def get_type_name = 'FindDuplicateEndpoints'
    def get_method = 'GET'
end

# One endpoint
# @Route("/endpoints/{endpointId}", "GET")
# @Api(Description="One endpoint")
class GetEndpoint
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'GetEndpoint'
    def get_method = 'GET'
end

# Endpoints of every type
# @Route("/endpoints", "GET")
# @Api(Description="Endpoints of every type")
class ListEndpoints < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Only those with these IDs in an outside system
    # @ApiMember(Description="Only those with these IDs in an outside system")
    # @return [Array<String>]
    attr_accessor :reference_ids

    # Direct customer matches only
    # @ApiMember(Description="Direct customer matches only")
    # @return [Boolean]
    attr_accessor :shallow_parent

    # Only endpoints that run one of these flows
    # @ApiMember(Description="Only endpoints that run one of these flows")
    # @return [Array<String>]
    attr_accessor :flow_ids

    # The schedule state in which the flow must apply
    # @ApiMember(Description="The schedule state in which the flow must apply")
    # @return [String]
    attr_accessor :flow_state

    # Only those with all of these tags
    # @ApiMember(Description="Only those with all of these tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Filter by name (contains match)
    # @ApiMember(Description="Filter by name (contains match)")
    # @return [String]
    attr_accessor :name_filter

    # Filter by phone number (contains match)
    # @ApiMember(Description="Filter by phone number (contains match)")
    # @return [String]
    attr_accessor :phone_number_filter

    # Only this type of endpoint
    # @ApiMember(Description="Only this type of endpoint")
    # @return [EndpointTypes]
    attr_accessor :type

    # Only these types of endpoint
    # @ApiMember(Description="Only these types of endpoint")
    # @return [Array<EndpointTypes>]
    attr_accessor :types

    # Only users with this kind of phone
    # @ApiMember(Description="Only users with this kind of phone")
    # @return [UserModes]
    attr_accessor :user_mode

    # Filter by custom fields: entries of the form Field=Value; text only
    # @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    # @return [Array<String>]
    attr_accessor :data_filters

    # Only the endpoint with this SIP user name
    # @ApiMember(Description="Only the endpoint with this SIP user name")
    # @return [String]
    attr_accessor :sip_user_name

    # Filter by the values of flow parameters (JSON struct)
    # @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    # @return [String]
    attr_accessor :flow_parameters_filter

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            customer_ids: { name: 'customerIds' },
            reference_ids: { name: 'referenceIds' },
            shallow_parent: { name: 'shallowParent' },
            flow_ids: { name: 'flowIds' },
            flow_state: { name: 'flowState' },
            tag_ids: { name: 'tagIds' },
            name_filter: { name: 'nameFilter' },
            phone_number_filter: { name: 'phoneNumberFilter' },
            type: { name: 'type' },
            types: { name: 'types' },
            user_mode: { name: 'userMode' },
            data_filters: { name: 'dataFilters' },
            sip_user_name: { name: 'sipUserName' },
            flow_parameters_filter: { name: 'flowParametersFilter' },
        }
    end

    def response_type = ListResponse.of(EndpointInfo)
    def get_type_name = 'ListEndpoints'
    def get_method = 'GET'
end

# Create an AI assistant endpoint
# @Route("/endpoints/assistant", "POST")
# @Api(Description="Create an AI assistant endpoint")
class NewAssistantEndpoint
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the endpoint belongs to
    # @ApiMember(Description="The account the endpoint belongs to")
    # @return [String]
    attr_accessor :account_id

    # The customer the endpoint belongs to
    # @ApiMember(Description="The customer the endpoint belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The name of the assistant
    # @ApiMember(Description="The name of the assistant")
    # @return [String]
    attr_accessor :name

    # The ID of the flow it runs
    # @ApiMember(Description="The ID of the flow it runs")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # The IDs of the tags
    # @ApiMember(Description="The IDs of the tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # The settings of the assistant
    # @ApiMember(Description="The settings of the assistant")
    # @return [AssistantSettings]
    attr_accessor :assistant_settings

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            reference_id: { name: 'referenceId' },
            assistant_settings: { name: 'assistantSettings', type: AssistantSettings },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'NewAssistantEndpoint'
    def get_method = 'POST'
end

# Create an email address endpoint
# @Route("/endpoints/email", "POST")
# @Api(Description="Create an email address endpoint")
class NewEmailEndpoint
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the endpoint belongs to
    # @ApiMember(Description="The account the endpoint belongs to")
    # @return [String]
    attr_accessor :account_id

    # The customer the endpoint belongs to
    # @ApiMember(Description="The customer the endpoint belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The name of the endpoint
    # @ApiMember(Description="The name of the endpoint")
    # @return [String]
    attr_accessor :name

    # The ID of the flow it runs
    # @ApiMember(Description="The ID of the flow it runs")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # The IDs of the tags
    # @ApiMember(Description="The IDs of the tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # The email address
    # @ApiMember(Description="The email address")
    # @return [String]
    attr_accessor :email_address

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            reference_id: { name: 'referenceId' },
            email_address: { name: 'emailAddress' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'NewEmailEndpoint'
    def get_method = 'POST'
end

# Create a SIP trunk endpoint
# @Route("/endpoints/sip-trunk", "POST")
# @Api(Description="Create a SIP trunk endpoint")
class NewSipTrunkEndpoint
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the endpoint belongs to
    # @ApiMember(Description="The account the endpoint belongs to")
    # @return [String]
    attr_accessor :account_id

    # The customer the endpoint belongs to
    # @ApiMember(Description="The customer the endpoint belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The name of the trunk
    # @ApiMember(Description="The name of the trunk")
    # @return [String]
    attr_accessor :name

    # The ID of the flow it runs
    # @ApiMember(Description="The ID of the flow it runs")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # The IDs of the tags
    # @ApiMember(Description="The IDs of the tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # The SIP user name; made if it is left out
    # @ApiMember(Description="The SIP user name; made if it is left out")
    # @return [String]
    attr_accessor :sip_user_name

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            reference_id: { name: 'referenceId' },
            sip_user_name: { name: 'sipUserName' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'NewSipTrunkEndpoint'
    def get_method = 'POST'
end

# Create a team endpoint
# @Route("/endpoints/team", "POST")
# @Api(Description="Create a team endpoint")
class NewTeamEndpoint
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the endpoint belongs to
    # @ApiMember(Description="The account the endpoint belongs to")
    # @return [String]
    attr_accessor :account_id

    # The customer the endpoint belongs to
    # @ApiMember(Description="The customer the endpoint belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The name of the team
    # @ApiMember(Description="The name of the team")
    # @return [String]
    attr_accessor :name

    # The ID of the flow it runs
    # @ApiMember(Description="The ID of the flow it runs")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # The IDs of the tags
    # @ApiMember(Description="The IDs of the tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # The IDs of the endpoints in the team
    # @ApiMember(Description="The IDs of the endpoints in the team")
    # @return [Array<String>]
    attr_accessor :team_members

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            reference_id: { name: 'referenceId' },
            team_members: { name: 'teamMembers' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'NewTeamEndpoint'
    def get_method = 'POST'
end

# Create a user (soft phone, SIP device) endpoint
# @Route("/endpoints/users", "POST")
# @Api(Description="Create a user (soft phone, SIP device) endpoint")
class NewUserEndpoint
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account the endpoint belongs to
    # @ApiMember(Description="The account the endpoint belongs to")
    # @return [String]
    attr_accessor :account_id

    # The customer the endpoint belongs to
    # @ApiMember(Description="The customer the endpoint belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The name of the user
    # @ApiMember(Description="The name of the user")
    # @return [String]
    attr_accessor :name

    # The ID of the flow it runs
    # @ApiMember(Description="The ID of the flow it runs")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # The IDs of the tags
    # @ApiMember(Description="The IDs of the tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # Whether the user has a soft phone or a SIP phone
    # @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    # @return [UserModes]
    attr_accessor :user_mode

    # The first name of the user
    # @ApiMember(Description="The first name of the user")
    # @return [String]
    attr_accessor :user_first_name

    # The last name of the user
    # @ApiMember(Description="The last name of the user")
    # @return [String]
    attr_accessor :user_last_name

    # The email address of the user
    # @ApiMember(Description="The email address of the user")
    # @return [String]
    attr_accessor :user_email_address

    # The password of the user
    # @ApiMember(Description="The password of the user")
    # @return [String]
    attr_accessor :user_password

    # The SIP user name
    # @ApiMember(Description="The SIP user name")
    # @return [String]
    attr_accessor :sip_user_name

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            reference_id: { name: 'referenceId' },
            user_mode: { name: 'userMode' },
            user_first_name: { name: 'userFirstName' },
            user_last_name: { name: 'userLastName' },
            user_email_address: { name: 'userEmailAddress' },
            user_password: { name: 'userPassword' },
            sip_user_name: { name: 'sipUserName' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'NewUserEndpoint'
    def get_method = 'POST'
end

# Change an endpoint; only members sent are touched
# @Route("/endpoints/{endpointId}", "PATCH")
# @Api(Description="Change an endpoint; only members sent are touched")
class PatchEndpoint
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The name of the endpoint to show
    # @ApiMember(Description="The name of the endpoint to show")
    # @return [String]
    attr_accessor :display_name

    # The name of the endpoint
    # @ApiMember(Description="The name of the endpoint")
    # @return [String]
    attr_accessor :name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # ID in an outside system
    # @ApiMember(Description="ID in an outside system")
    # @return [String]
    attr_accessor :reference_id

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    # Merge flowParams instead of replacing them
    # @ApiMember(Description="Merge flowParams instead of replacing them")
    # @return [Boolean]
    attr_accessor :is_partial_flow_update

    # A single flow or scheduled flows
    # @ApiMember(Description="A single flow or scheduled flows")
    # @return [EndpointFlowSchedules]
    attr_accessor :flow_schedule

    # The schedule, replaced whole
    # @ApiMember(Description="The schedule, replaced whole")
    # @return [Schedule]
    attr_accessor :schedule

    # The flow of each schedule state, replaced whole
    # @ApiMember(Description="The flow of each schedule state, replaced whole")
    # @return [Array<ScheduledFlow>]
    attr_accessor :scheduled_flows

    # The IDs of the tags, replacing those there are
    # @ApiMember(Description="The IDs of the tags, replacing those there are")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # What a portal manager may change
    # @ApiMember(Description="What a portal manager may change")
    # @return [UserManagerAccess]
    attr_accessor :manager_access

    # What the login may see in the dashboard
    # @ApiMember(Description="What the login may see in the dashboard")
    # @return [Array<DashboardPermissions>]
    attr_accessor :dashboard_permissions

    # The settings of the app and the portal
    # @ApiMember(Description="The settings of the app and the portal")
    # @return [AppSettings]
    attr_accessor :app_settings

    # The settings of the assistant
    # @ApiMember(Description="The settings of the assistant")
    # @return [AssistantSettings]
    attr_accessor :assistant_settings

    # Whether text messages are off
    # @ApiMember(Description="Whether text messages are off")
    # @return [Boolean]
    attr_accessor :disable_sms

    # Leave the number's messaging campaign alone
    # @ApiMember(Description="Leave the number's messaging campaign alone")
    # @return [Boolean]
    attr_accessor :use_external10_dlc_campaign

    # The IDs of the users in a team, replaced whole
    # @ApiMember(Description="The IDs of the users in a team, replaced whole")
    # @return [Array<String>]
    attr_accessor :team_members

    # The first name of a user
    # @ApiMember(Description="The first name of a user")
    # @return [String]
    attr_accessor :user_first_name

    # The last name of a user
    # @ApiMember(Description="The last name of a user")
    # @return [String]
    attr_accessor :user_last_name

    # The email address of a user
    # @ApiMember(Description="The email address of a user")
    # @return [String]
    attr_accessor :user_email_address

    # Whether a user has a soft phone or a SIP phone
    # @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    # @return [UserModes]
    attr_accessor :user_mode

    # The SIP user name; a new one needs a new password
    # @ApiMember(Description="The SIP user name; a new one needs a new password")
    # @return [String]
    attr_accessor :sip_user_name

    # The address of an email endpoint
    # @ApiMember(Description="The address of an email endpoint")
    # @return [String]
    attr_accessor :email_address

    # The state of the agent, for a user
    # @ApiMember(Description="The state of the agent, for a user")
    # @return [AgentStates]
    attr_accessor :agent_state

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
            display_name: { name: 'displayName' },
            name: { name: 'name' },
            customer_id: { name: 'customerId' },
            reference_id: { name: 'referenceId' },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
            is_partial_flow_update: { name: 'isPartialFlowUpdate' },
            flow_schedule: { name: 'flowSchedule' },
            schedule: { name: 'schedule', type: Schedule },
            scheduled_flows: { name: 'scheduledFlows', type: [ScheduledFlow] },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            manager_access: { name: 'managerAccess' },
            dashboard_permissions: { name: 'dashboardPermissions' },
            app_settings: { name: 'appSettings', type: AppSettings },
            assistant_settings: { name: 'assistantSettings', type: AssistantSettings },
            disable_sms: { name: 'disableSms' },
            use_external10_dlc_campaign: { name: 'useExternal10DlcCampaign' },
            team_members: { name: 'teamMembers' },
            user_first_name: { name: 'userFirstName' },
            user_last_name: { name: 'userLastName' },
            user_email_address: { name: 'userEmailAddress' },
            user_mode: { name: 'userMode' },
            sip_user_name: { name: 'sipUserName' },
            email_address: { name: 'emailAddress' },
            agent_state: { name: 'agentState' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'PatchEndpoint'
    def get_method = 'PATCH'
end

# Set up the AI telephony infrastructure of an account
# @Route("/endpoints/cogito/provision", "POST")
# @Api(Description="Set up the AI telephony infrastructure of an account")
class ProvisionCogito
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The account to set up
    # @ApiMember(Description="The account to set up")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = nil
    def get_type_name = 'ProvisionCogito'
    def get_method = 'POST'
end

# New SIP password for an endpoint
# @Route("/endpoints/sip/{endpointId}/password", "PATCH")
# @Api(Description="New SIP password for an endpoint")
class RegenerateSipPassword
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'RegenerateSipPassword'
    def get_method = 'PATCH'
end

# Start caller-id verification
# @Route("/endpoints/verify-caller-id", "POST")
# @Api(Description="Start caller-id verification")
class VerifyCallerId
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The endpoint whose number is to be verified as a caller ID
    # @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    # @return [String]
    attr_accessor :endpoint_id

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
        }
    end

    def response_type = CallerIdVerification
    def get_type_name = 'VerifyCallerId'
    def get_method = 'POST'
end

# Change several endpoints alike, all or none
# @Route("/endpoints", "PATCH")
# @Api(Description="Change several endpoints alike, all or none")
class PatchEndpoints
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The IDs of the endpoints, at most 1,000
    # @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    # @return [Array<String>]
    attr_accessor :endpoint_ids

    # What to change: members of PatchEndpoint; those that are left out stay as they are
    # @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    # @return [Object]
    attr_accessor :patch

    def self.properties
        {
            endpoint_ids: { name: 'endpointIds' },
            patch: { name: 'patch' },
        }
    end

    def response_type = ListResponse.of(EndpointInfo)
    def get_type_name = 'PatchEndpoints'
    def get_method = 'PATCH'
end

# Delete a file and its bytes
# @Route("/files/{fileId}", "DELETE")
# @Api(Description="Delete a file and its bytes")
class DeleteFile
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the file
    # @ApiMember(Description="The ID of the file")
    # @return [String]
    attr_accessor :file_id

    def self.properties
        {
            file_id: { name: 'fileId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteFile'
    def get_method = 'DELETE'
end

# Metadata of one file
# @Route("/files/{fileId}", "GET")
# @Api(Description="Metadata of one file")
class GetFile
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the file
    # @ApiMember(Description="The ID of the file")
    # @return [String]
    attr_accessor :file_id

    def self.properties
        {
            file_id: { name: 'fileId' },
        }
    end

    def response_type = FileInfo
    def get_type_name = 'GetFile'
    def get_method = 'GET'
end

# File metadata
# @Route("/files", "GET")
# @Api(Description="File metadata")
class ListFiles < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Only files of this session
    # @ApiMember(Description="Only files of this session")
    # @return [String]
    attr_accessor :session_id

    # Filter by file name (contains match)
    # @ApiMember(Description="Filter by file name (contains match)")
    # @return [String]
    attr_accessor :file_name

    # Filter by content type (contains match)
    # @ApiMember(Description="Filter by content type (contains match)")
    # @return [String]
    attr_accessor :content_type

    # Only files of this type
    # @ApiMember(Description="Only files of this type")
    # @return [FileTypes]
    attr_accessor :type

    # The first day on which it was created (YYYY-MM-DD)
    # @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :date_created_start

    # The last day on which it was created (YYYY-MM-DD)
    # @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :date_created_end

    # Only files of this agent
    # @ApiMember(Description="Only files of this agent")
    # @return [String]
    attr_accessor :user_id

    # Filter by text in the transcription, human or machine
    # @ApiMember(Description="Filter by text in the transcription, human or machine")
    # @return [String]
    attr_accessor :transcription_contains

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            customer_ids: { name: 'customerIds' },
            session_id: { name: 'sessionId' },
            file_name: { name: 'fileName' },
            content_type: { name: 'contentType' },
            type: { name: 'type' },
            date_created_start: { name: 'dateCreatedStart' },
            date_created_end: { name: 'dateCreatedEnd' },
            user_id: { name: 'userId' },
            transcription_contains: { name: 'transcriptionContains' },
        }
    end

    def response_type = ListResponse.of(FileInfo)
    def get_type_name = 'ListFiles'
    def get_method = 'GET'
end

# Create a file from the body or a multipart form
# @Route("/files", "POST")
# @Api(Description="Create a file from the body or a multipart form")
class NewFile
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The name of the file
    # @ApiMember(Description="The name of the file")
    # @return [String]
    attr_accessor :file_name

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            file_name: { name: 'fileName' },
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = FileInfo
    def get_type_name = 'NewFile'
    def get_method = 'POST'
end

# Change file metadata
# @Route("/files/{fileId}", "PATCH")
# @Api(Description="Change file metadata")
class PatchFile
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the file
    # @ApiMember(Description="The ID of the file")
    # @return [String]
    attr_accessor :file_id

    # The name of the file
    # @ApiMember(Description="The name of the file")
    # @return [String]
    attr_accessor :file_name

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The ID of the user
    # @ApiMember(Description="The ID of the user")
    # @return [String]
    attr_accessor :user_id

    def self.properties
        {
            file_id: { name: 'fileId' },
            file_name: { name: 'fileName' },
            customer_id: { name: 'customerId' },
            user_id: { name: 'userId' },
        }
    end

    def response_type = FileInfo
    def get_type_name = 'PatchFile'
    def get_method = 'PATCH'
end

# Duplicate a flow
# @Route("/flows/{flowId}/copy", "POST")
# @Api(Description="Duplicate a flow")
class CopyFlow
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
        }
    end

    def response_type = FlowInfo
    def get_type_name = 'CopyFlow'
    def get_method = 'POST'
end

# Delete a flow
# @Route("/flows/{flowId}", "DELETE")
# @Api(Description="Delete a flow")
class DeleteFlow
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteFlow'
    def get_method = 'DELETE'
end

# Export flows and custom fields
# @Route("/packages", "GET")
# @Api(Description="Export flows and custom fields")
class ExportPackage
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The account to export from
    # @ApiMember(Description="The account to export from")
    # @return [String]
    attr_accessor :account_id

    # The IDs of the flows to export
    # @ApiMember(Description="The IDs of the flows to export")
    # @return [Array<String>]
    attr_accessor :flow_ids

    # Whether to add custom fields that the flows do not use
    # @ApiMember(Description="Whether to add custom fields that the flows do not use")
    # @return [Boolean]
    attr_accessor :include_all_custom_fields

    def self.properties
        {
            account_id: { name: 'accountId' },
            flow_ids: { name: 'flowIds' },
            include_all_custom_fields: { name: 'includeAllCustomFields' },
        }
    end

    def response_type = PackageInfo
    def get_type_name = 'ExportPackage'
    def get_method = 'GET'
end

# Specifications of the nodes usable in a flow
# @Route("/flows/available-nodes", "GET")
# @Api(Description="Specifications of the nodes usable in a flow")
class GetAvailableNodes
    include ServiceStack::DTO
    include IReturn
    include IGet

    # Narrows the nodes to what suits this flow
    # @ApiMember(Description="Narrows the nodes to what suits this flow")
    # @return [String]
    attr_accessor :flow_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
        }
    end

    def response_type = [AvailableFlowNode]
    def get_type_name = 'GetAvailableNodes'
    def get_method = 'GET'
end

# One flow with its graph
# @Route("/flows/{flowId}", "GET")
# @Api(Description="One flow with its graph")
class GetFlow
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
        }
    end

    def response_type = FlowInfo
    def get_type_name = 'GetFlow'
    def get_method = 'GET'
end

# Field names offered by each value source
# @Route("/flows/parameters", "GET")
# @Api(Description="Field names offered by each value source")
class GetParameterFieldNames
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # Whether to leave out fields such as the customer name
    # @ApiMember(Description="Whether to leave out fields such as the customer name")
    # @return [Boolean]
    attr_accessor :exclude_built_in_fields

    def self.properties
        {
            account_id: { name: 'accountId' },
            exclude_built_in_fields: { name: 'excludeBuiltInFields' },
        }
    end

    def response_type = GetParameterFieldNamesResponse
    def get_type_name = 'GetParameterFieldNames'
    def get_method = 'GET'
end

# Import an exported package
# @Route("/packages", "POST")
# @Api(Description="Import an exported package")
class ImportPackage
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account to import into
    # @ApiMember(Description="The account to import into")
    # @return [String]
    attr_accessor :account_id

    # The exported package
    # @ApiMember(Description="The exported package")
    # @return [PackageInfo]
    attr_accessor :package

    # Whether to say what would happen, and change nothing
    # @ApiMember(Description="Whether to say what would happen, and change nothing")
    # @return [Boolean]
    attr_accessor :preflight

    # What customers, tags and flows of the package are in the account, by ID
    # @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    # @return [Hash{String => String}]
    attr_accessor :resource_map

    def self.properties
        {
            account_id: { name: 'accountId' },
            package: { name: 'package', type: PackageInfo },
            preflight: { name: 'preflight' },
            resource_map: { name: 'resourceMap' },
        }
    end

    def response_type = PackageImportInfo
    def get_type_name = 'ImportPackage'
    def get_method = 'POST'
end

# Flows
# @Route("/flows", "GET")
# @Api(Description="Flows")
class ListFlows < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Filter by name (contains match)
    # @ApiMember(Description="Filter by name (contains match)")
    # @return [String]
    attr_accessor :name_filter

    # Only those with all of these tags
    # @ApiMember(Description="Only those with all of these tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Only flows with this role
    # @ApiMember(Description="Only flows with this role")
    # @return [FlowRoles]
    attr_accessor :role

    # Whether to include the node graph; without it, listings leave it out
    # @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    # @return [Boolean]
    attr_accessor :include_nodes

    # Only flows that use this type of node
    # @ApiMember(Description="Only flows that use this type of node")
    # @return [String]
    attr_accessor :node_type_filter

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            customer_ids: { name: 'customerIds' },
            name_filter: { name: 'nameFilter' },
            tag_ids: { name: 'tagIds' },
            role: { name: 'role' },
            include_nodes: { name: 'includeNodes' },
            node_type_filter: { name: 'nodeTypeFilter' },
        }
    end

    def response_type = ListResponse.of(FlowInfo)
    def get_type_name = 'ListFlows'
    def get_method = 'GET'
end

# Create a flow
# @Route("/flows", "POST")
# @Api(Description="Create a flow")
class NewFlow
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The name of the flow
    # @ApiMember(Description="The name of the flow")
    # @return [String]
    attr_accessor :name

    # What the flow can be used for
    # @ApiMember(Description="What the flow can be used for")
    # @return [Array<FlowRoles>]
    attr_accessor :roles

    # What the flow does
    # @ApiMember(Description="What the flow does")
    # @return [String]
    attr_accessor :description

    # Notes for those who edit the flow
    # @ApiMember(Description="Notes for those who edit the flow")
    # @return [String]
    attr_accessor :notes

    # The ID of the customer the flow belongs to
    # @ApiMember(Description="The ID of the customer the flow belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The nodes
    # @ApiMember(Description="The nodes")
    # @return [Array<FlowNode>]
    attr_accessor :nodes

    # The values the flow takes and gives
    # @ApiMember(Description="The values the flow takes and gives")
    # @return [Array<FlowParameter>]
    attr_accessor :parameters

    # Where the flow ends
    # @ApiMember(Description="Where the flow ends")
    # @return [Array<FlowExit>]
    attr_accessor :exits

    # Designer layout data
    # @ApiMember(Description="Designer layout data")
    # @return [FlowUI]
    attr_accessor :ui

    # The IDs of the tags
    # @ApiMember(Description="The IDs of the tags")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Why, for the revision this makes
    # @ApiMember(Description="Why, for the revision this makes")
    # @return [String]
    attr_accessor :comment

    def self.properties
        {
            account_id: { name: 'accountId' },
            name: { name: 'name' },
            roles: { name: 'roles' },
            description: { name: 'description' },
            notes: { name: 'notes' },
            customer_id: { name: 'customerId' },
            nodes: { name: 'nodes', type: [FlowNode] },
            parameters: { name: 'parameters', type: [FlowParameter] },
            exits: { name: 'exits', type: [FlowExit] },
            ui: { name: 'ui' },
            tag_ids: { name: 'tagIds' },
            comment: { name: 'comment' },
        }
    end

    def response_type = FlowInfo
    def get_type_name = 'NewFlow'
    def get_method = 'POST'
end

# Change a flow; arrays sent replace the stored arrays whole
# @Route("/flows/{flowId}", "PATCH")
# @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
class PatchFlow
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The name of the flow
    # @ApiMember(Description="The name of the flow")
    # @return [String]
    attr_accessor :name

    # What the flow can be used for, replaced whole
    # @ApiMember(Description="What the flow can be used for, replaced whole")
    # @return [Array<FlowRoles>]
    attr_accessor :roles

    # What the flow does
    # @ApiMember(Description="What the flow does")
    # @return [String]
    attr_accessor :description

    # Notes for those who edit the flow
    # @ApiMember(Description="Notes for those who edit the flow")
    # @return [String]
    attr_accessor :notes

    # The ID of the customer the flow belongs to
    # @ApiMember(Description="The ID of the customer the flow belongs to")
    # @return [String]
    attr_accessor :customer_id

    # The nodes, replaced whole
    # @ApiMember(Description="The nodes, replaced whole")
    # @return [Array<FlowNode>]
    attr_accessor :nodes

    # The values the flow takes and gives, replaced whole
    # @ApiMember(Description="The values the flow takes and gives, replaced whole")
    # @return [Array<FlowParameter>]
    attr_accessor :parameters

    # Where the flow ends, replaced whole
    # @ApiMember(Description="Where the flow ends, replaced whole")
    # @return [Array<FlowExit>]
    attr_accessor :exits

    # Designer layout data
    # @ApiMember(Description="Designer layout data")
    # @return [FlowUI]
    attr_accessor :ui

    # The IDs of the tags, replacing those there are
    # @ApiMember(Description="The IDs of the tags, replacing those there are")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Why, for the revision this makes
    # @ApiMember(Description="Why, for the revision this makes")
    # @return [String]
    attr_accessor :comment

    def self.properties
        {
            flow_id: { name: 'flowId' },
            name: { name: 'name' },
            roles: { name: 'roles' },
            description: { name: 'description' },
            notes: { name: 'notes' },
            customer_id: { name: 'customerId' },
            nodes: { name: 'nodes', type: [FlowNode] },
            parameters: { name: 'parameters', type: [FlowParameter] },
            exits: { name: 'exits', type: [FlowExit] },
            ui: { name: 'ui' },
            tag_ids: { name: 'tagIds' },
            comment: { name: 'comment' },
        }
    end

    def response_type = FlowInfo
    def get_type_name = 'PatchFlow'
    def get_method = 'PATCH'
end

# The states that a flow had, the newest first
# @Route("/flows/{flowId}/revisions", "GET")
# @Api(Description="The states that a flow had, the newest first")
class ListFlowRevisions < ListRequest
    include IReturn

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
        }
    end

    def response_type = ListResponse.of(FlowRevisionInfo)
    def get_type_name = 'ListFlowRevisions'
    def get_method = 'GET'
end

# A state that a flow had, with its graph
# @Route("/flows/{flowId}/revisions/{number}", "GET")
# @Api(Description="A state that a flow had, with its graph")
class GetFlowRevision
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The number of the revision
    # @ApiMember(Description="The number of the revision")
    # @return [Integer]
    attr_accessor :number

    def self.properties
        {
            flow_id: { name: 'flowId' },
            number: { name: 'number' },
        }
    end

    def response_type = FlowRevisionInfo
    def get_type_name = 'GetFlowRevision'
    def get_method = 'GET'
end

# What differs between two states of a flow
# @Route("/flows/{flowId}/revisions/diff", "GET")
# @Api(Description="What differs between two states of a flow")
class DiffFlowRevisions
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The number of the revision to compare with; the one before if left out
    # @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    # @return [Integer]
    attr_accessor :from

    # The number of the revision that is compared; the newest if left out
    # @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    # @return [Integer]
    attr_accessor :to

    def self.properties
        {
            flow_id: { name: 'flowId' },
            from: { name: 'from' },
            to: { name: 'to' },
        }
    end

    def response_type = FlowDiff
    def get_type_name = 'DiffFlowRevisions'
    def get_method = 'GET'
end

# Give a flow the name, roles, texts and graph it had, as a change of its own
# @Route("/flows/{flowId}/revisions/{number}/restore", "POST")
# @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
class RestoreFlowRevision
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The number of the revision
    # @ApiMember(Description="The number of the revision")
    # @return [Integer]
    attr_accessor :number

    # Why, for the revision this makes
    # @ApiMember(Description="Why, for the revision this makes")
    # @return [String]
    attr_accessor :comment

    def self.properties
        {
            flow_id: { name: 'flowId' },
            number: { name: 'number' },
            comment: { name: 'comment' },
        }
    end

    def response_type = FlowInfo
    def get_type_name = 'RestoreFlowRevision'
    def get_method = 'POST'
end

# Delete an integration
# @Route("/integrations/{integrationId}", "DELETE")
# @Api(Description="Delete an integration")
class DeleteIntegration
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteIntegration'
    def get_method = 'DELETE'
end

# One integration
# @Route("/integrations/{integrationId}", "GET")
# @Api(Description="One integration")
class GetIntegration
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
        }
    end

    def response_type = IntegrationInfo
    def get_type_name = 'GetIntegration'
    def get_method = 'GET'
end

# Sync log
# @Route("/integrations/{integrationId}/log", "GET")
# @Api(Description="Sync log")
class GetIntegrationLog
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
        }
    end

    def response_type = nil
    def get_type_name = 'GetIntegrationLog'
    def get_method = 'GET'
end

# Integrations
# @Route("/integrations", "GET")
# @Api(Description="Integrations")
class ListIntegrations < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Filter by name (contains match)
    # @ApiMember(Description="Filter by name (contains match)")
    # @return [String]
    attr_accessor :name_filter

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Direct customer matches only
    # @ApiMember(Description="Direct customer matches only")
    # @return [Boolean]
    attr_accessor :shallow_parent

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            name_filter: { name: 'nameFilter' },
            customer_ids: { name: 'customerIds' },
            shallow_parent: { name: 'shallowParent' },
        }
    end

    def response_type = ListResponse.of(IntegrationInfo)
    def get_type_name = 'ListIntegrations'
    def get_method = 'GET'
end

# Tie a customer to a CRM customer
# @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
# @Api(Description="Tie a customer to a CRM customer")
class MapIntegrationCustomer
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The ID of the customer in the CRM
    # @ApiMember(Description="The ID of the customer in the CRM")
    # @return [String]
    attr_accessor :maps_to_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
            customer_id: { name: 'customerId' },
            maps_to_id: { name: 'mapsToId' },
        }
    end

    def response_type = nil
    def get_type_name = 'MapIntegrationCustomer'
    def get_method = 'POST'
end

# Tie a user endpoint to a CRM contact
# @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
# @Api(Description="Tie a user endpoint to a CRM contact")
class MapIntegrationUser
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    # The ID of the user endpoint
    # @ApiMember(Description="The ID of the user endpoint")
    # @return [String]
    attr_accessor :user_id

    # The ID of the contact in the CRM
    # @ApiMember(Description="The ID of the contact in the CRM")
    # @return [String]
    attr_accessor :maps_to_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
            user_id: { name: 'userId' },
            maps_to_id: { name: 'mapsToId' },
        }
    end

    def response_type = nil
    def get_type_name = 'MapIntegrationUser'
    def get_method = 'POST'
end

# Create an integration
# @Route("/integrations", "POST")
# @Api(Description="Create an integration")
class NewIntegration
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The outside system
    # @ApiMember(Description="The outside system")
    # @return [IntegrationTypes]
    attr_accessor :type

    # The name of the integration
    # @ApiMember(Description="The name of the integration")
    # @return [String]
    attr_accessor :name

    # The customer under which synced customers are created
    # @ApiMember(Description="The customer under which synced customers are created")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            account_id: { name: 'accountId' },
            type: { name: 'type' },
            name: { name: 'name' },
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = IntegrationInfo
    def get_type_name = 'NewIntegration'
    def get_method = 'POST'
end

# Change an integration
# @Route("/integrations/{integrationId}", "PATCH")
# @Api(Description="Change an integration")
class PatchIntegration
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    # The name of the integration
    # @ApiMember(Description="The name of the integration")
    # @return [String]
    attr_accessor :name

    # Create customers and users while syncing
    # @ApiMember(Description="Create customers and users while syncing")
    # @return [Boolean]
    attr_accessor :automatically_create_customers

    # The settings
    # @ApiMember(Description="The settings")
    # @return [Struct]
    attr_accessor :settings

    def self.properties
        {
            integration_id: { name: 'integrationId' },
            name: { name: 'name' },
            automatically_create_customers: { name: 'automaticallyCreateCustomers' },
            settings: { name: 'settings', type: { String => Value } },
        }
    end

    def response_type = IntegrationInfo
    def get_type_name = 'PatchIntegration'
    def get_method = 'PATCH'
end

# Contacts found in the CRM
# @Route("/integrations/{integrationId}/contacts", "GET")
# @Api(Description="Contacts found in the CRM")
class SearchIntegrationContacts
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    # Only contacts of this customer
    # @ApiMember(Description="Only contacts of this customer")
    # @return [String]
    attr_accessor :customer_id

    # Text to search for
    # @ApiMember(Description="Text to search for")
    # @return [String]
    attr_accessor :query

    def self.properties
        {
            integration_id: { name: 'integrationId' },
            customer_id: { name: 'customerId' },
            query: { name: 'query' },
        }
    end

    def response_type = nil
    def get_type_name = 'SearchIntegrationContacts'
    def get_method = 'GET'
end

# Customers found in the CRM
# @Route("/integrations/{integrationId}/customers", "GET")
# @Api(Description="Customers found in the CRM")
class SearchIntegrationCustomers
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    # Text to search for
    # @ApiMember(Description="Text to search for")
    # @return [String]
    attr_accessor :query

    def self.properties
        {
            integration_id: { name: 'integrationId' },
            query: { name: 'query' },
        }
    end

    def response_type = nil
    def get_type_name = 'SearchIntegrationCustomers'
    def get_method = 'GET'
end

# Run a sync
# @Route("/integrations/{integrationId}/sync", "POST")
# @Api(Description="Run a sync")
class SyncIntegration
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the integration
    # @ApiMember(Description="The ID of the integration")
    # @return [String]
    attr_accessor :integration_id

    def self.properties
        {
            integration_id: { name: 'integrationId' },
        }
    end

    def response_type = nil
    def get_type_name = 'SyncIntegration'
    def get_method = 'POST'
end

# Conversations with their newest message
# @Route("/conversations", "GET")
# @Api(Description="Conversations with their newest message")
class ListConversations
    include ServiceStack::DTO
    include IReturn
    include IGet

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only those of these endpoints
    # @ApiMember(Description="Only those of these endpoints")
    # @return [Array<String>]
    attr_accessor :endpoint_ids

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Only those after this date (ISO 8601)
    # @ApiMember(Description="Only those after this date (ISO 8601)")
    # @return [String]
    attr_accessor :after_date

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            endpoint_ids: { name: 'endpointIds' },
            customer_ids: { name: 'customerIds' },
            after_date: { name: 'afterDate' },
        }
    end

    def response_type = ListConversationsResponse
    def get_type_name = 'ListConversations'
    def get_method = 'GET'
end

# Messages
# @Route("/messages", "GET")
# @Api(Description="Messages")
class ListMessages < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Only those of these endpoints
    # @ApiMember(Description="Only those of these endpoints")
    # @return [Array<String>]
    attr_accessor :endpoint_ids

    # Only those of these conversations
    # @ApiMember(Description="Only those of these conversations")
    # @return [Array<String>]
    attr_accessor :conversation_ids

    # Only those after this date (ISO 8601)
    # @ApiMember(Description="Only those after this date (ISO 8601)")
    # @return [String]
    attr_accessor :after_date

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            customer_ids: { name: 'customerIds' },
            endpoint_ids: { name: 'endpointIds' },
            conversation_ids: { name: 'conversationIds' },
            after_date: { name: 'afterDate' },
        }
    end

    def response_type = ListResponse.of(MessageInfo)
    def get_type_name = 'ListMessages'
    def get_method = 'GET'
end

# Inbound hook that starts or continues a chat flow on an endpoint
# @Route("/flows/message")
# @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
class NewFlowMessage
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The receiving endpoint
    # @ApiMember(Description="The receiving endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # Values of the session
    # @ApiMember(Description="Values of the session")
    # @return [Struct]
    attr_accessor :session_parameters

    # The address it comes from
    # @ApiMember(Description="The address it comes from")
    # @return [String]
    attr_accessor :from_address

    # The address it was sent to
    # @ApiMember(Description="The address it was sent to")
    # @return [String]
    attr_accessor :to_address

    # Who sends the message
    # @ApiMember(Description="Who sends the message")
    # @return [String]
    attr_accessor :identity

    # The name of the sender to show; falls back to identity
    # @ApiMember(Description="The name of the sender to show; falls back to identity")
    # @return [String]
    attr_accessor :display_name

    # The URL called when replies must go back
    # @ApiMember(Description="The URL called when replies must go back")
    # @return [String]
    attr_accessor :message_url

    # The text of the message
    # @ApiMember(Description="The text of the message")
    # @return [String]
    attr_accessor :body

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
            session_parameters: { name: 'sessionParameters', type: { String => Value } },
            from_address: { name: 'fromAddress' },
            to_address: { name: 'toAddress' },
            identity: { name: 'identity' },
            display_name: { name: 'displayName' },
            message_url: { name: 'messageUrl' },
            body: { name: 'body' },
        }
    end

    def response_type = FlowMessageInfo
    def get_type_name = 'NewFlowMessage'
    def get_method = 'POST'
end

# Internal hook delivering a chat message to an endpoint
# @Route("/chat/endpoint/message")
# @Api(Description="Internal hook delivering a chat message to an endpoint")
class SendEndpointMessage
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # The text of the message
    # @ApiMember(Description="The text of the message")
    # @return [String]
    attr_accessor :body

    # The URI of the attachment
    # @ApiMember(Description="The URI of the attachment")
    # @return [String]
    attr_accessor :attachment_uri

    # The content type of the attachment
    # @ApiMember(Description="The content type of the attachment")
    # @return [String]
    attr_accessor :attachment_content_type

    # Who sent the message
    # @ApiMember(Description="Who sent the message")
    # @return [String]
    attr_accessor :sender

    # The name of the sender to show
    # @ApiMember(Description="The name of the sender to show")
    # @return [String]
    attr_accessor :display_name

    def self.properties
        {
            session_id: { name: 'sessionId' },
            endpoint_id: { name: 'endpointId' },
            body: { name: 'body' },
            attachment_uri: { name: 'attachmentUri' },
            attachment_content_type: { name: 'attachmentContentType' },
            sender: { name: 'sender' },
            display_name: { name: 'displayName' },
        }
    end

    def response_type = nil
    def get_type_name = 'SendEndpointMessage'
    def get_method = 'POST'
end

# Notifications sent
# @Route("/notifications", "GET")
# @Api(Description="Notifications sent")
class ListNotifications < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only those of these customers
    # @ApiMember(Description="Only those of these customers")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # Filter by sender (contains match)
    # @ApiMember(Description="Filter by sender (contains match)")
    # @return [String]
    attr_accessor :from_filter

    # Filter by receiver (contains match)
    # @ApiMember(Description="Filter by receiver (contains match)")
    # @return [String]
    attr_accessor :to_filter

    # Filter by subject (contains match)
    # @ApiMember(Description="Filter by subject (contains match)")
    # @return [String]
    attr_accessor :subject_filter

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # Only notifications of this type
    # @ApiMember(Description="Only notifications of this type")
    # @return [NotificationTypes]
    attr_accessor :type

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            customer_ids: { name: 'customerIds' },
            from_filter: { name: 'fromFilter' },
            to_filter: { name: 'toFilter' },
            subject_filter: { name: 'subjectFilter' },
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            type: { name: 'type' },
        }
    end

    def response_type = ListResponse.of(NotificationInfo)
    def get_type_name = 'ListNotifications'
    def get_method = 'GET'
end

# Placeholder that only publishes shared types
# @Route("/not-used")
# @Api(Description="Placeholder that only publishes shared types")
class NotUsedRequest
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # Publishes the type
    # @ApiMember(Description="Publishes the type")
    # @return [PushNotification]
    attr_accessor :push_notification

    # Publishes the type
    # @ApiMember(Description="Publishes the type")
    # @return [Array<NotificationInfo>]
    attr_accessor :notifications

    # Publishes the type
    # @ApiMember(Description="Publishes the type")
    # @return [NodeParameter]
    attr_accessor :node_parameter

    def self.properties
        {
            push_notification: { name: 'pushNotification', type: PushNotification },
            notifications: { name: 'notifications', type: [NotificationInfo] },
            node_parameter: { name: 'nodeParameter', type: NodeParameter },
        }
    end

    def response_type = nil
    def get_type_name = 'NotUsedRequest'
    def get_method = 'POST'
end

# Buy or register a number and create its endpoint
# @Route("/endpoints/phone-numbers", "POST")
# @Api(Description="Buy or register a number and create its endpoint")
class BuyPhoneNumber
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The customer the number is for
    # @ApiMember(Description="The customer the number is for")
    # @return [String]
    attr_accessor :customer_id

    # The phone number (E.164)
    # @ApiMember(Description="The phone number (E.164)")
    # @return [String]
    attr_accessor :number

    # Whether to register the number only and buy nothing
    # @ApiMember(Description="Whether to register the number only and buy nothing")
    # @return [Boolean]
    attr_accessor :is_virtual_phone_number

    # Whether the number is for faxes
    # @ApiMember(Description="Whether the number is for faxes")
    # @return [Boolean]
    attr_accessor :is_fax_number

    # The carrier's ID of the address to register the number with
    # @ApiMember(Description="The carrier's ID of the address to register the number with")
    # @return [String]
    attr_accessor :address_sid

    # The IDs of the tags of the new endpoint
    # @ApiMember(Description="The IDs of the tags of the new endpoint")
    # @return [Array<String>]
    attr_accessor :tag_ids

    # Custom field values
    # @ApiMember(Description="Custom field values")
    # @return [Struct]
    attr_accessor :data

    # The ID of the flow
    # @ApiMember(Description="The ID of the flow")
    # @return [String]
    attr_accessor :flow_id

    # The values of the parameters of the flow
    # @ApiMember(Description="The values of the parameters of the flow")
    # @return [Struct]
    attr_accessor :flow_params

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            number: { name: 'number' },
            is_virtual_phone_number: { name: 'isVirtualPhoneNumber' },
            is_fax_number: { name: 'isFaxNumber' },
            address_sid: { name: 'addressSid' },
            tag_ids: { name: 'tagIds' },
            data: { name: 'data', type: { String => Value } },
            flow_id: { name: 'flowId' },
            flow_params: { name: 'flowParams', type: { String => Value } },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'BuyPhoneNumber'
    def get_method = 'POST'
end

# Numbers available to buy
# @Route("/endpoints/phone-numbers/search", "GET")
# @Api(Description="Numbers available to buy")
class SearchPhoneNumbers
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The account to buy for
    # @ApiMember(Description="The account to buy for")
    # @return [String]
    attr_accessor :account_id

    # The area code of the number
    # @ApiMember(Description="The area code of the number")
    # @return [String]
    attr_accessor :area_code

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :country_code

    # The postal code
    # @ApiMember(Description="The postal code")
    # @return [String]
    attr_accessor :postal_code

    # The state or province
    # @ApiMember(Description="The state or province")
    # @return [String]
    attr_accessor :region

    # How far from the postal code the number may be, in miles
    # @ApiMember(Description="How far from the postal code the number may be, in miles")
    # @return [Integer]
    attr_accessor :distance

    # Whether the number is for faxes
    # @ApiMember(Description="Whether the number is for faxes")
    # @return [Boolean]
    attr_accessor :is_fax_number

    # Digits the number must contain
    # @ApiMember(Description="Digits the number must contain")
    # @return [String]
    attr_accessor :contains

    def self.properties
        {
            account_id: { name: 'accountId' },
            area_code: { name: 'areaCode' },
            country_code: { name: 'countryCode' },
            postal_code: { name: 'postalCode' },
            region: { name: 'region' },
            distance: { name: 'distance' },
            is_fax_number: { name: 'isFaxNumber' },
            contains: { name: 'contains' },
        }
    end

    def response_type = ListResponse.of(AvailablePhoneNumber)
    def get_type_name = 'SearchPhoneNumbers'
    def get_method = 'GET'
end

# Flip a number between voice and fax
# @Route("/phone-numbers/{endpointId}/fax", "PATCH")
# @Api(Description="Flip a number between voice and fax")
class SetPhoneNumberIsFax
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the endpoint
    # @ApiMember(Description="The ID of the endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # Whether the number is for faxes
    # @ApiMember(Description="Whether the number is for faxes")
    # @return [Boolean]
    attr_accessor :is_fax

    def self.properties
        {
            endpoint_id: { name: 'endpointId' },
            is_fax: { name: 'isFax' },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'SetPhoneNumberIsFax'
    def get_method = 'PATCH'
end

# Bring phone-number endpoints in line with the carrier
# @Route("/phone-numbers/sync", "POST")
# @Api(Description="Bring phone-number endpoints in line with the carrier")
class SyncPhoneNumbers
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = nil
    def get_type_name = 'SyncPhoneNumbers'
    def get_method = 'POST'
end

# Portal call history
# @Route("/portal/call-history", "GET")
# @Api(Description="Portal call history")
class AppGetCallHistory < ListRequest
    include IReturn

    # Only those of this account
    # @ApiMember(Description="Only those of this account")
    # @return [String]
    attr_accessor :account_id

    # Only those of this customer
    # @ApiMember(Description="Only those of this customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = ListResponse.of(SessionInfo)
    def get_type_name = 'AppGetCallHistory'
    def get_method = 'GET'
end

# Portal file listing
# @Route("/portal/files", "GET")
# @Api(Description="Portal file listing")
class AppGetFiles < ListRequest
    include IReturn

    # Only those of this account
    # @ApiMember(Description="Only those of this account")
    # @return [String]
    attr_accessor :account_id

    # Only those of this customer
    # @ApiMember(Description="Only those of this customer")
    # @return [String]
    attr_accessor :customer_id

    # The first day on which it was created (YYYY-MM-DD)
    # @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :date_created_start

    # The last day on which it was created (YYYY-MM-DD)
    # @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :date_created_end

    # Filter by file name (contains match)
    # @ApiMember(Description="Filter by file name (contains match)")
    # @return [String]
    attr_accessor :file_name_filter

    # Only files of this type
    # @ApiMember(Description="Only files of this type")
    # @return [FileTypes]
    attr_accessor :type

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            date_created_start: { name: 'dateCreatedStart' },
            date_created_end: { name: 'dateCreatedEnd' },
            file_name_filter: { name: 'fileNameFilter' },
            type: { name: 'type' },
        }
    end

    def response_type = ListResponse.of(FileInfo)
    def get_type_name = 'AppGetFiles'
    def get_method = 'GET'
end

# Portal listing of flows
# @Route("/portal/flows", "GET")
# @Api(Description="Portal listing of flows")
class AppGetFlows < ListRequest
    include IReturn

    # Only those of this account
    # @ApiMember(Description="Only those of this account")
    # @return [String]
    attr_accessor :account_id

    # Only those of this customer
    # @ApiMember(Description="Only those of this customer")
    # @return [String]
    attr_accessor :customer_id

    # Filter by name (contains match)
    # @ApiMember(Description="Filter by name (contains match)")
    # @return [String]
    attr_accessor :name_filter

    # Only flows with this role
    # @ApiMember(Description="Only flows with this role")
    # @return [FlowRoles]
    attr_accessor :role

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name_filter: { name: 'nameFilter' },
            role: { name: 'role' },
        }
    end

    def response_type = ListResponse.of(FlowInfo)
    def get_type_name = 'AppGetFlows'
    def get_method = 'GET'
end

# Portal home page data
# @Route("/portal/home", "GET")
# @Api(Description="Portal home page data")
class AppGetHomeInformation
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The first day to show (YYYY-MM-DD)
    # @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :from_date

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            from_date: { name: 'fromDate' },
        }
    end

    def response_type = AppHomeInformation
    def get_type_name = 'AppGetHomeInformation'
    def get_method = 'GET'
end

# Portal view of the settings
# @Route("/portal/system-settings")
# @Api(Description="Portal view of the settings")
class AppGetSystemSettings
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = AppSystemSettingsInfo
    def get_type_name = 'AppGetSystemSettings'
    def get_method = 'POST'
end

# Create an AI assistant endpoint from the portal
# @Route("/portal/assistants", "POST")
# @Api(Description="Create an AI assistant endpoint from the portal")
class AppNewAssistant
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ID of the customer
    # @ApiMember(Description="The ID of the customer")
    # @return [String]
    attr_accessor :customer_id

    # The name of the assistant
    # @ApiMember(Description="The name of the assistant")
    # @return [String]
    attr_accessor :name

    # The settings of the assistant
    # @ApiMember(Description="The settings of the assistant")
    # @return [AssistantSettings]
    attr_accessor :settings

    def self.properties
        {
            account_id: { name: 'accountId' },
            customer_id: { name: 'customerId' },
            name: { name: 'name' },
            settings: { name: 'settings', type: AssistantSettings },
        }
    end

    def response_type = EndpointInfo
    def get_type_name = 'AppNewAssistant'
    def get_method = 'POST'
end

# Register a push token once
# @Route("/app/tokens", "POST")
# @Api(Description="Register a push token once")
class NewDeviceToken
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The type of the device
    # @ApiMember(Description="The type of the device")
    # @return [DeviceTypes]
    attr_accessor :device_type

    # The push token of the device
    # @ApiMember(Description="The push token of the device")
    # @return [String]
    attr_accessor :token

    def self.properties
        {
            device_type: { name: 'deviceType' },
            token: { name: 'token' },
        }
    end

    def response_type = DeviceTokenInfo
    def get_type_name = 'NewDeviceToken'
    def get_method = 'POST'
end

# Queue an agent-state report
# @Route("/reports/agent-state")
# @Api(Description="Queue an agent-state report")
class AgentStateReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'AgentStateReport'
    def get_method = 'POST'
end

# Queue a billing report
# @Route("/reports/billing")
# @Api(Description="Queue a billing report")
class BillingReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # Whether to add customer IDs to the output
    # @ApiMember(Description="Whether to add customer IDs to the output")
    # @return [Boolean]
    attr_accessor :include_customer_ids

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            include_customer_ids: { name: 'includeCustomerIds' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'BillingReport'
    def get_method = 'POST'
end

# Queue a call center abandon report
# @Route("/reports/call-center-abandon", "POST")
# @Api(Description="Queue a call center abandon report")
class CallCenterAbandonReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'CallCenterAbandonReport'
    def get_method = 'POST'
end

# Queue a call center detail report
# @Route("/reports/call-center-detail", "POST")
# @Api(Description="Queue a call center detail report")
class CallCenterDetailReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'CallCenterDetailReport'
    def get_method = 'POST'
end

# Queue a call center report
# @Route("/reports/call-center", "POST")
# @Api(Description="Queue a call center report")
class CallCenterReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'CallCenterReport'
    def get_method = 'POST'
end

# Queue a call history report
# @Route("/reports/call-history", "POST")
# @Api(Description="Queue a call history report")
class CallHistoryReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    # Only calls of this customer
    # @ApiMember(Description="Only calls of this customer")
    # @return [String]
    attr_accessor :customer_id

    # Only calls of this endpoint
    # @ApiMember(Description="Only calls of this endpoint")
    # @return [String]
    attr_accessor :endpoint_id

    # Whether to look at archived sessions too
    # @ApiMember(Description="Whether to look at archived sessions too")
    # @return [Boolean]
    attr_accessor :include_archived_sessions

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
            customer_id: { name: 'customerId' },
            endpoint_id: { name: 'endpointId' },
            include_archived_sessions: { name: 'includeArchivedSessions' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'CallHistoryReport'
    def get_method = 'POST'
end

# Queue a call outcome report
# @Route("/reports/call-outcome", "POST")
# @Api(Description="Queue a call outcome report")
class CallOutcomeReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    # Only calls of this flow
    # @ApiMember(Description="Only calls of this flow")
    # @return [String]
    attr_accessor :flow_id

    # Only calls in this state
    # @ApiMember(Description="Only calls in this state")
    # @return [String]
    attr_accessor :specific_state

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
            flow_id: { name: 'flowId' },
            specific_state: { name: 'specificState' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'CallOutcomeReport'
    def get_method = 'POST'
end

# Queue a call detail record report
# @Route("/reports/cdr", "POST")
# @Api(Description="Queue a call detail record report")
class CdrReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'CdrReport'
    def get_method = 'POST'
end

# Delete a report and its workbook
# @Route("/reports/{reportId}", "DELETE")
# @Api(Description="Delete a report and its workbook")
class DeleteReport
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the report
    # @ApiMember(Description="The ID of the report")
    # @return [String]
    attr_accessor :report_id

    def self.properties
        {
            report_id: { name: 'reportId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteReport'
    def get_method = 'DELETE'
end

# Workbook of a completed report
# @Route("/reports/{reportId}.xlsx", "GET")
# @Api(Description="Workbook of a completed report")
class DownloadReport
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the report
    # @ApiMember(Description="The ID of the report")
    # @return [String]
    attr_accessor :report_id

    def self.properties
        {
            report_id: { name: 'reportId' },
        }
    end

    def response_type = String
    def get_type_name = 'DownloadReport'
    def get_method = 'GET'
end

# Queue an endpoint report
# @Route("/reports/endpoints", "GET")
# @Api(Description="Queue an endpoint report")
class EndpointsReport < ReportRequest
    include IReturn

    # Only these types of endpoint
    # @ApiMember(Description="Only these types of endpoint")
    # @return [Array<EndpointTypes>]
    attr_accessor :types

    # Only endpoints of this customer
    # @ApiMember(Description="Only endpoints of this customer")
    # @return [String]
    attr_accessor :customer_id

    def self.properties
        {
            types: { name: 'types' },
            customer_id: { name: 'customerId' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'EndpointsReport'
    def get_method = 'POST'
end

# Reports created by the caller
# @Route("/reports", "GET")
# @Api(Description="Reports created by the caller")
class ListReports
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = ListReportsResponse
    def get_type_name = 'ListReports'
    def get_method = 'GET'
end

# Queue a metric report
# @Route("/reports/metric", "POST")
# @Api(Description="Queue a metric report")
class MetricReport < ReportRequest
    include IReturn

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The time zone (IANA)
    # @ApiMember(Description="The time zone (IANA)")
    # @return [String]
    attr_accessor :time_zone_id

    # The metric to report on
    # @ApiMember(Description="The metric to report on")
    # @return [String]
    attr_accessor :metric_name

    def self.properties
        {
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            time_zone_id: { name: 'timeZoneId' },
            metric_name: { name: 'metricName' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'MetricReport'
    def get_method = 'POST'
end

# Queue a sync phone numbers report
# @Route("/reports/sync-phone-numbers", "POST")
# @Api(Description="Queue a sync phone numbers report")
class SyncPhoneNumbersReport < ReportRequest
    include IReturn

    # Whether to include the numbers of the fax carrier
    # @ApiMember(Description="Whether to include the numbers of the fax carrier")
    # @return [Boolean]
    attr_accessor :sync_documo_numbers

    def self.properties
        {
            sync_documo_numbers: { name: 'syncDocumoNumbers' },
        }
    end

    def response_type = ReportInfo
    def get_type_name = 'SyncPhoneNumbersReport'
    def get_method = 'POST'
end

# Turn the call into a conference if it is not one, then dial a further party
# @Route("/sessions/{sessionId}/conference/members", "POST")
# @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
class AddConferenceMember
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The carrier's ID of the call leg on the voice device
    # @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    # @return [String]
    attr_accessor :call_sid

    # The party to invite
    # @ApiMember(Description="The party to invite")
    # @return [String]
    attr_accessor :destination

    # The caller ID to present (E.164)
    # @ApiMember(Description="The caller ID to present (E.164)")
    # @return [String]
    attr_accessor :from_number

    def self.properties
        {
            session_id: { name: 'sessionId' },
            call_sid: { name: 'callSid' },
            destination: { name: 'destination' },
            from_number: { name: 'fromNumber' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'AddConferenceMember'
    def get_method = 'POST'
end

# Append text to a session log
# @Route("/sessions/{sessionId}/log", "POST")
# @Api(Description="Append text to a session log")
class AddToSessionLog
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The text to append
    # @ApiMember(Description="The text to append")
    # @return [String]
    attr_accessor :message

    def self.properties
        {
            session_id: { name: 'sessionId' },
            message: { name: 'message' },
        }
    end

    def response_type = nil
    def get_type_name = 'AddToSessionLog'
    def get_method = 'POST'
end

# Remove a member from a chat
# @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
# @Api(Description="Remove a member from a chat")
class DeleteChatMember
    include ServiceStack::DTO
    include IReturn
    include IDelete

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The identity of the member
    # @ApiMember(Description="The identity of the member")
    # @return [String]
    attr_accessor :member_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
            member_id: { name: 'memberId' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'DeleteChatMember'
    def get_method = 'DELETE'
end

# Bulk delete an account's sessions in a time range
# @Route("/sessions", "DELETE")
# @Api(Description="Bulk delete an account's sessions in a time range")
class DeleteSessions
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The account whose sessions to delete
    # @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    # @return [String]
    attr_accessor :account_id

    # Sessions from this moment on (ISO 8601)
    # @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    # @return [String]
    attr_accessor :start_date_time

    # Sessions up to this moment (ISO 8601)
    # @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    # @return [String]
    attr_accessor :end_date_time

    def self.properties
        {
            account_id: { name: 'accountId' },
            start_date_time: { name: 'startDateTime' },
            end_date_time: { name: 'endDateTime' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteSessions'
    def get_method = 'DELETE'
end

# End one session or one call leg of it
# @Route("/sessions/{sessionId}", "DELETE")
# @Api(Description="End one session or one call leg of it")
class EndSession
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The call leg to end; none ends the session
    # @ApiMember(Description="The call leg to end; none ends the session")
    # @return [String]
    attr_accessor :call_sid

    def self.properties
        {
            session_id: { name: 'sessionId' },
            call_sid: { name: 'callSid' },
        }
    end

    def response_type = nil
    def get_type_name = 'EndSession'
    def get_method = 'DELETE'
end

# Carrier calls in progress for a whole account
# @Route("/calls/active", "GET")
# @Api(Description="Carrier calls in progress for a whole account")
class GetActiveCalls
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = GetActiveCallsResponse
    def get_type_name = 'GetActiveCalls'
    def get_method = 'GET'
end

# Active sessions of the signed-in phone user
# @Route("/sessions/active", "GET")
# @Api(Description="Active sessions of the signed-in phone user")
class GetActiveSessions
    include ServiceStack::DTO
    include IReturn
    include IGet

    def self.properties
        {
        }
    end

    def response_type = GetMySessionsResponse
    def get_type_name = 'GetActiveSessions'
    def get_method = 'GET'
end

# Active sessions of the signed-in user
# @Route("/sessions/my", "GET")
# @Api(Description="Active sessions of the signed-in user")
class GetMySessions
    include ServiceStack::DTO
    include IReturn
    include IGet

    def self.properties
        {
        }
    end

    def response_type = GetMySessionsResponse
    def get_type_name = 'GetMySessions'
    def get_method = 'GET'
end

# One session with its log
# @Route("/sessions/{sessionId}", "GET")
# @Api(Description="One session with its log")
class GetSession
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'GetSession'
    def get_method = 'GET'
end

# Chat transcript of a session
# @Route("/sessions/{sessionId}/transcript", "GET")
# @Api(Description="Chat transcript of a session")
class GetSessionTranscript
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # Whether to include earlier chats of the same parties
    # @ApiMember(Description="Whether to include earlier chats of the same parties")
    # @return [Boolean]
    attr_accessor :include_historical

    # Only history after this date (ISO 8601)
    # @ApiMember(Description="Only history after this date (ISO 8601)")
    # @return [String]
    attr_accessor :historical_cut_off_date

    def self.properties
        {
            session_id: { name: 'sessionId' },
            include_historical: { name: 'includeHistorical' },
            historical_cut_off_date: { name: 'historicalCutOffDate' },
        }
    end

    def response_type = nil
    def get_type_name = 'GetSessionTranscript'
    def get_method = 'GET'
end

# Put a session on hold
# @Route("/sessions/{sessionId}/hold", "POST")
# @Api(Description="Put a session on hold")
class HoldSession
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The carrier's ID of the local call leg
    # @ApiMember(Description="The carrier's ID of the local call leg")
    # @return [String]
    attr_accessor :call_sid

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # Why the session is being held
    # @ApiMember(Description="Why the session is being held")
    # @return [SessionHoldReasons]
    attr_accessor :reason

    def self.properties
        {
            call_sid: { name: 'callSid' },
            session_id: { name: 'sessionId' },
            reason: { name: 'reason' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'HoldSession'
    def get_method = 'POST'
end

# Add a member to a chat session
# @Route("/sessions/{sessionId}/members", "POST")
# @Api(Description="Add a member to a chat session")
class InviteChatMember
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The endpoint to invite
    # @ApiMember(Description="The endpoint to invite")
    # @return [String]
    attr_accessor :endpoint_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
            endpoint_id: { name: 'endpointId' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'InviteChatMember'
    def get_method = 'POST'
end

# Retrieve a list of sessions
# @Route("/sessions", "GET")
# @Api(Description="Retrieve a list of sessions")
class ListSessions < ListRequest
    include IReturn

    # The account IDs for the sessions to retrieve
    # @ApiMember(Description="The account IDs for the sessions to retrieve")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Whether to search live or archived sessions
    # @ApiMember(Description="Whether to search live or archived sessions")
    # @return [Boolean]
    attr_accessor :search_archive

    # The start date to retrieve usage records for (YYYY-MM-DD)
    # @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The end date to retrieve usage records for (YYYY-MM-DD)
    # @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # The IDs of the customers whose sessions you want to retrieve
    # @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # The IDs of the endpoints whose sessions you want to retrieve
    # @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    # @return [Array<String>]
    attr_accessor :endpoint_ids

    # Filter by the from  (this is a contains search)
    # @ApiMember(Description="Filter by the from  (this is a contains search)")
    # @return [String]
    attr_accessor :from

    # Filter by the to  (this is a contains search)
    # @ApiMember(Description="Filter by the to  (this is a contains search)")
    # @return [String]
    attr_accessor :to

    # Filter by text in the log
    # @ApiMember(Description="Filter by text in the log")
    # @return [String]
    attr_accessor :log

    # Filter by parent session ID
    # @ApiMember(Description="Filter by parent session ID")
    # @return [String]
    attr_accessor :parent_session_id

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            search_archive: { name: 'searchArchive' },
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            customer_ids: { name: 'customerIds' },
            endpoint_ids: { name: 'endpointIds' },
            from: { name: 'from' },
            to: { name: 'to' },
            log: { name: 'log' },
            parent_session_id: { name: 'parentSessionId' },
        }
    end

    def response_type = ListResponse.of(SessionInfo)
    def get_type_name = 'ListSessions'
    def get_method = 'GET'
end

# Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
# @Route("/sessions/outgoing", "POST")
# @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
class NewOutgoingSession
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The flow to run once the call is answered
    # @ApiMember(Description="The flow to run once the call is answered")
    # @return [String]
    attr_accessor :flow_id

    # The number to dial (E.164)
    # @ApiMember(Description="The number to dial (E.164)")
    # @return [String]
    attr_accessor :number_to_dial

    # The caller ID to present, an owned number (E.164)
    # @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    # @return [String]
    attr_accessor :caller_id

    def self.properties
        {
            flow_id: { name: 'flowId' },
            number_to_dial: { name: 'numberToDial' },
            caller_id: { name: 'callerId' },
        }
    end

    def response_type = nil
    def get_type_name = 'NewOutgoingSession'
    def get_method = 'POST'
end

# Create a session (voice, chat or fax) for the signed-in user
# @Route("/sessions", "POST")
# @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
class NewSession
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The flow channel
    # @ApiMember(Description="The flow channel")
    # @return [FlowChannels]
    attr_accessor :channel

    # What was dialed
    # @ApiMember(Description="What was dialed")
    # @return [String]
    attr_accessor :destination

    # The caller ID to present (E.164)
    # @ApiMember(Description="The caller ID to present (E.164)")
    # @return [String]
    attr_accessor :caller_id

    def self.properties
        {
            channel: { name: 'channel' },
            destination: { name: 'destination' },
            caller_id: { name: 'callerId' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'NewSession'
    def get_method = 'POST'
end

# Hold or mute a conference member
# @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
# @Api(Description="Hold or mute a conference member")
class PatchConferenceMember
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The carrier's ID of the member's call leg
    # @ApiMember(Description="The carrier's ID of the member's call leg")
    # @return [String]
    attr_accessor :call_sid

    # Whether the member is on hold
    # @ApiMember(Description="Whether the member is on hold")
    # @return [Boolean]
    attr_accessor :hold

    # Whether the member is muted
    # @ApiMember(Description="Whether the member is muted")
    # @return [Boolean]
    attr_accessor :muted

    def self.properties
        {
            session_id: { name: 'sessionId' },
            call_sid: { name: 'callSid' },
            hold: { name: 'hold' },
            muted: { name: 'muted' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'PatchConferenceMember'
    def get_method = 'PATCH'
end

# Change console data or states of a session
# @Route("/sessions/{sessionId}", "PATCH")
# @Api(Description="Change console data or states of a session")
class PatchSession
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # Any console data for the session
    # @ApiMember(Description="Any console data for the session")
    # @return [String]
    attr_accessor :console_data

    # The call state of the session
    # @ApiMember(Description="The call state of the session")
    # @return [SessionCallState]
    attr_accessor :call_state

    # The reason for the hold
    # @ApiMember(Description="The reason for the hold")
    # @return [SessionHoldReasons]
    attr_accessor :hold_reason

    # The queue state of the session
    # @ApiMember(Description="The queue state of the session")
    # @return [SessionQueueStates]
    attr_accessor :queue_state

    def self.properties
        {
            session_id: { name: 'sessionId' },
            console_data: { name: 'consoleData' },
            call_state: { name: 'callState' },
            hold_reason: { name: 'holdReason' },
            queue_state: { name: 'queueState' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'PatchSession'
    def get_method = 'PATCH'
end

# Start recording a session
# @Route("/sessions/{sessionId}/record", "POST")
# @Api(Description="Start recording a session")
class RecordSession
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = nil
    def get_type_name = 'RecordSession'
    def get_method = 'POST'
end

# Send the session somewhere else
# @Route("/sessions/{sessionId}/redirect", "POST")
# @Api(Description="Send the session somewhere else")
class RedirectSession
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # Where to send the session
    # @ApiMember(Description="Where to send the session")
    # @return [String]
    attr_accessor :destination

    # The caller ID to present (E.164)
    # @ApiMember(Description="The caller ID to present (E.164)")
    # @return [String]
    attr_accessor :caller_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
            destination: { name: 'destination' },
            caller_id: { name: 'callerId' },
        }
    end

    def response_type = nil
    def get_type_name = 'RedirectSession'
    def get_method = 'POST'
end

# Reject an offered session
# @Route("/sessions/{sessionId}/reject", "POST")
# @Api(Description="Reject an offered session")
class RejectSession
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    def self.properties
        {
            session_id: { name: 'sessionId' },
        }
    end

    def response_type = nil
    def get_type_name = 'RejectSession'
    def get_method = 'POST'
end

# Send a message within a session
# @Route("/sessions/{sessionId}/messages", "POST")
# @Api(Description="Send a message within a session")
class SendSessionMessage
    include ServiceStack::DTO
    include IReturnVoid
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The text of the message
    # @ApiMember(Description="The text of the message")
    # @return [String]
    attr_accessor :body

    # The URI of the attachment
    # @ApiMember(Description="The URI of the attachment")
    # @return [String]
    attr_accessor :attachment_uri

    # The content type of the attachment
    # @ApiMember(Description="The content type of the attachment")
    # @return [String]
    attr_accessor :attachment_content_type

    def self.properties
        {
            session_id: { name: 'sessionId' },
            body: { name: 'body' },
            attachment_uri: { name: 'attachmentUri' },
            attachment_content_type: { name: 'attachmentContentType' },
        }
    end

    def response_type = nil
    def get_type_name = 'SendSessionMessage'
    def get_method = 'POST'
end

# Turn a session into a conference
# @Route("/sessions/{sessionId}/conference", "POST")
# @Api(Description="Turn a session into a conference")
class StartConference
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The ID of the session
    # @ApiMember(Description="The ID of the session")
    # @return [String]
    attr_accessor :session_id

    # The carrier's ID of the call leg to start with
    # @ApiMember(Description="The carrier's ID of the call leg to start with")
    # @return [String]
    attr_accessor :call_sid

    def self.properties
        {
            session_id: { name: 'sessionId' },
            call_sid: { name: 'callSid' },
        }
    end

    def response_type = SessionInfo
    def get_type_name = 'StartConference'
    def get_method = 'POST'
end

# Settings of the whole installation
# @Route("/global/settings", "GET")
# @Api(Description="Settings of the whole installation")
class GetGlobalSettings
    include ServiceStack::DTO
    include IReturn
    include IGet

    def self.properties
        {
        }
    end

    def response_type = GlobalSettingsInfo
    def get_type_name = 'GetGlobalSettings'
    def get_method = 'GET'
end

# Account-level settings
# @Route("/system/settings", "GET")
# @Api(Description="Account-level settings")
class GetSystemSettings
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = SystemSettingsInfo
    def get_type_name = 'GetSystemSettings'
    def get_method = 'GET'
end

# Per-country dialing permissions
# @Route("/system/dialing-permissions", "GET")
# @Api(Description="Per-country dialing permissions")
class ListDialingPermissions
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    def self.properties
        {
            account_id: { name: 'accountId' },
        }
    end

    def response_type = ListResponse.of(DialingPermissionsInfo)
    def get_type_name = 'ListDialingPermissions'
    def get_method = 'GET'
end

# System log
# @Api(Description="System log")
class ListLogEntries < ListRequest
    include IReturn

    # Only those of these accounts; none means every account the caller can use
    # @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Only entries of these customers; _ stands for entries of the account itself
    # @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    # @return [Array<String>]
    attr_accessor :customer_ids

    # The first day (YYYY-MM-DD)
    # @ApiMember(Description="The first day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :start_date

    # The last day (YYYY-MM-DD)
    # @ApiMember(Description="The last day (YYYY-MM-DD)")
    # @return [String]
    attr_accessor :end_date

    # Filter by text in the description (contains match)
    # @ApiMember(Description="Filter by text in the description (contains match)")
    # @return [String]
    attr_accessor :description

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            customer_ids: { name: 'customerIds' },
            start_date: { name: 'startDate' },
            end_date: { name: 'endDate' },
            description: { name: 'description' },
        }
    end

    def response_type = ListResponse.of(LogEntryInfo)
    def get_type_name = 'ListLogEntries'
    def get_method = 'GET'
end

# Change what may be dialed in one country
# @Route("/system/dialing-permissions/{isoCode}", "PATCH")
# @Api(Description="Change what may be dialed in one country")
class PatchDialingPermissions
    include ServiceStack::DTO
    include IReturnVoid
    include IPatch

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_code

    # Whether ordinary numbers may be dialed
    # @ApiMember(Description="Whether ordinary numbers may be dialed")
    # @return [Boolean]
    attr_accessor :low_risk_numbers_enabled

    # Whether high-risk special numbers may be dialed
    # @ApiMember(Description="Whether high-risk special numbers may be dialed")
    # @return [Boolean]
    attr_accessor :high_risk_special_numbers_enabled

    # Whether numbers prone to toll fraud may be dialed
    # @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    # @return [Boolean]
    attr_accessor :high_risk_tollfraud_numbers_enabled

    def self.properties
        {
            account_id: { name: 'accountId' },
            iso_code: { name: 'isoCode' },
            low_risk_numbers_enabled: { name: 'lowRiskNumbersEnabled' },
            high_risk_special_numbers_enabled: { name: 'highRiskSpecialNumbersEnabled' },
            high_risk_tollfraud_numbers_enabled: { name: 'highRiskTollfraudNumbersEnabled' },
        }
    end

    def response_type = nil
    def get_type_name = 'PatchDialingPermissions'
    def get_method = 'PATCH'
end

# Change settings of the whole installation
# @Route("/global/settings", "PATCH")
# @Api(Description="Change settings of the whole installation")
class PatchGlobalSettings
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # Documentation text that accounts begin with
    # @ApiMember(Description="Documentation text that accounts begin with")
    # @return [String]
    attr_accessor :documentation

    # For how many days recordings are kept; 0 is for ever
    # @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    # @return [Integer]
    attr_accessor :recording_retention_days

    # Whether calls may be transferred with SIP REFER
    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    # @return [Boolean]
    attr_accessor :enable_sip_refer

    # Idle time in seconds before a not-ready agent is logged off; 0 is never
    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    # @return [Integer]
    attr_accessor :auto_agent_logoff_seconds

    # The region of the carrier through which SIP calls go
    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    # @return [TwilioSipRegions]
    attr_accessor :default_sip_region

    def self.properties
        {
            documentation: { name: 'documentation' },
            recording_retention_days: { name: 'recordingRetentionDays' },
            enable_sip_refer: { name: 'enableSipRefer' },
            auto_agent_logoff_seconds: { name: 'autoAgentLogoffSeconds' },
            default_sip_region: { name: 'defaultSipRegion' },
        }
    end

    def response_type = GlobalSettingsInfo
    def get_type_name = 'PatchGlobalSettings'
    def get_method = 'PATCH'
end

# Change account-level settings
# @Route("/system/settings", "PATCHY PATCH")
# @Api(Description="Change account-level settings")
class PatchSystemSettings
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # Whether the test clock is used
    # @ApiMember(Description="Whether the test clock is used")
    # @return [Boolean]
    attr_accessor :override_system_time

    # The time zone of the test clock
    # @ApiMember(Description="The time zone of the test clock")
    # @return [String]
    attr_accessor :override_system_time_zone_id

    # The time of the test clock (ISO 8601)
    # @ApiMember(Description="The time of the test clock (ISO 8601)")
    # @return [String]
    attr_accessor :override_system_date_time

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The custom fields of the account, replaced whole
    # @ApiMember(Description="The custom fields of the account, replaced whole")
    # @return [Array<SystemSettingsField>]
    attr_accessor :system_fields

    # The custom fields of customers, replaced whole
    # @ApiMember(Description="The custom fields of customers, replaced whole")
    # @return [Array<CustomerDataField>]
    attr_accessor :customer_fields

    # The custom fields of endpoints, replaced whole
    # @ApiMember(Description="The custom fields of endpoints, replaced whole")
    # @return [Array<EndpointDataField>]
    attr_accessor :endpoint_fields

    # The email accounts, replaced whole
    # @ApiMember(Description="The email accounts, replaced whole")
    # @return [Array<EmailAccount>]
    attr_accessor :email_accounts

    # The tags of the account, replaced whole
    # @ApiMember(Description="The tags of the account, replaced whole")
    # @return [Array<Tag>]
    attr_accessor :tags

    # Documentation text of the account
    # @ApiMember(Description="Documentation text of the account")
    # @return [String]
    attr_accessor :documentation

    # For how many days recordings are kept
    # @ApiMember(Description="For how many days recordings are kept")
    # @return [Integer]
    attr_accessor :recording_retention_days

    # Whether calls may be transferred with SIP REFER
    # @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    # @return [Boolean]
    attr_accessor :enable_sip_refer

    # Idle time in seconds before a not-ready agent is logged off
    # @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    # @return [Integer]
    attr_accessor :auto_agent_logoff_seconds

    # The region of the carrier through which SIP calls go
    # @ApiMember(Description="The region of the carrier through which SIP calls go")
    # @return [TwilioSipRegions]
    attr_accessor :default_sip_region

    def self.properties
        {
            override_system_time: { name: 'overrideSystemTime' },
            override_system_time_zone_id: { name: 'overrideSystemTimeZoneId' },
            override_system_date_time: { name: 'overrideSystemDateTime' },
            account_id: { name: 'accountId' },
            system_fields: { name: 'systemFields', type: [SystemSettingsField] },
            customer_fields: { name: 'customerFields', type: [CustomerDataField] },
            endpoint_fields: { name: 'endpointFields', type: [EndpointDataField] },
            email_accounts: { name: 'emailAccounts', type: [EmailAccount] },
            tags: { name: 'tags', type: [Tag] },
            documentation: { name: 'documentation' },
            recording_retention_days: { name: 'recordingRetentionDays' },
            enable_sip_refer: { name: 'enableSipRefer' },
            auto_agent_logoff_seconds: { name: 'autoAgentLogoffSeconds' },
            default_sip_region: { name: 'defaultSipRegion' },
        }
    end

    def response_type = SystemSettingsInfo
    def get_type_name = 'PatchSystemSettings'
    def get_method = 'PATCH'
end

# What may be dialed in one country
# @Route("/system/dialing-permissions/{isoCode}", "GET")
# @Api(Description="What may be dialed in one country")
class GetDialingPermissions
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the account
    # @ApiMember(Description="The ID of the account")
    # @return [String]
    attr_accessor :account_id

    # The ISO 3166 code of the country
    # @ApiMember(Description="The ISO 3166 code of the country")
    # @return [String]
    attr_accessor :iso_code

    def self.properties
        {
            account_id: { name: 'accountId' },
            iso_code: { name: 'isoCode' },
        }
    end

    def response_type = DialingPermissionsInfo
    def get_type_name = 'GetDialingPermissions'
    def get_method = 'GET'
end

# Logins that can use the given accounts
# @Route("/users", "GET")
# @Api(Description="Logins that can use the given accounts")
class ListUsers < ListRequest
    include IReturn

    # The accounts whose logins to return
    # @ApiMember(Description="The accounts whose logins to return")
    # @return [Array<String>]
    attr_accessor :account_ids

    # Filter by email address (contains match)
    # @ApiMember(Description="Filter by email address (contains match)")
    # @return [String]
    attr_accessor :email_filter

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            email_filter: { name: 'emailFilter' },
        }
    end

    def response_type = ListResponse.of(UserInfo)
    def get_type_name = 'ListUsers'
    def get_method = 'GET'
end

# Create a dashboard login; an email address may exist only once across the whole system
# @Route("/users", "POST")
# @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
class NewUser
    include ServiceStack::DTO
    include IReturn
    include IPost

    # The account to create the login under
    # @ApiMember(Description="The account to create the login under")
    # @return [String]
    attr_accessor :account_id

    # The email address
    # @ApiMember(Description="The email address")
    # @return [String]
    attr_accessor :email_address

    # The first name
    # @ApiMember(Description="The first name")
    # @return [String]
    attr_accessor :first_name

    # The last name
    # @ApiMember(Description="The last name")
    # @return [String]
    attr_accessor :last_name

    # The password
    # @ApiMember(Description="The password")
    # @return [String]
    attr_accessor :password

    # The roles; only a system administrator may set them
    # @ApiMember(Description="The roles; only a system administrator may set them")
    # @return [Array<String>]
    attr_accessor :roles

    # The accounts the login may use besides the one it is created under
    # @ApiMember(Description="The accounts the login may use besides the one it is created under")
    # @return [Array<String>]
    attr_accessor :account_ids

    def self.properties
        {
            account_id: { name: 'accountId' },
            email_address: { name: 'emailAddress' },
            first_name: { name: 'firstName' },
            last_name: { name: 'lastName' },
            password: { name: 'password' },
            roles: { name: 'roles' },
            account_ids: { name: 'accountIds' },
        }
    end

    def response_type = UserInfo
    def get_type_name = 'NewUser'
    def get_method = 'POST'
end

# Update a login
# @Route("/users/{userId}", "PATCH")
# @Api(Description="Update a login")
class PatchUser
    include ServiceStack::DTO
    include IReturn
    include IPatch

    # The accounts the login may use
    # @ApiMember(Description="The accounts the login may use")
    # @return [Array<String>]
    attr_accessor :account_ids

    # The ID of the user
    # @ApiMember(Description="The ID of the user")
    # @return [String]
    attr_accessor :user_id

    # The first name
    # @ApiMember(Description="The first name")
    # @return [String]
    attr_accessor :first_name

    # The last name
    # @ApiMember(Description="The last name")
    # @return [String]
    attr_accessor :last_name

    # The new password; null leaves it alone
    # @ApiMember(Description="The new password; null leaves it alone")
    # @return [String]
    attr_accessor :new_password

    # The roles; only a system administrator may set them
    # @ApiMember(Description="The roles; only a system administrator may set them")
    # @return [Array<String>]
    attr_accessor :roles

    def self.properties
        {
            account_ids: { name: 'accountIds' },
            user_id: { name: 'userId' },
            first_name: { name: 'firstName' },
            last_name: { name: 'lastName' },
            new_password: { name: 'newPassword' },
            roles: { name: 'roles' },
        }
    end

    def response_type = UserInfo
    def get_type_name = 'PatchUser'
    def get_method = 'PATCH'
end

# One login
# @Route("/users/{userId}", "GET")
# @Api(Description="One login")
class GetUser
    include ServiceStack::DTO
    include IReturn
    include IGet

    # The ID of the user
    # @ApiMember(Description="The ID of the user")
    # @return [String]
    attr_accessor :user_id

    def self.properties
        {
            user_id: { name: 'userId' },
        }
    end

    def response_type = UserInfo
    def get_type_name = 'GetUser'
    def get_method = 'GET'
end

# Delete a login
# @Route("/users/{userId}", "DELETE")
# @Api(Description="Delete a login")
class DeleteUser
    include ServiceStack::DTO
    include IReturnVoid
    include IDelete

    # The ID of the user
    # @ApiMember(Description="The ID of the user")
    # @return [String]
    attr_accessor :user_id

    def self.properties
        {
            user_id: { name: 'userId' },
        }
    end

    def response_type = nil
    def get_type_name = 'DeleteUser'
    def get_method = 'DELETE'
end

