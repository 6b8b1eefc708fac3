/* Options:
Date: 2023-11-14 22:13:20
SwiftVersion: 5.0
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//BaseClass: 
//AddServiceStackTypes: True
//MakePropertiesOptional: True
//IncludeTypes: 
//ExcludeTypes: 
//ExcludeGenericBaseTypes: False
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//InitializeCollections: True
//TreatTypesAsStrings: 
//DefaultImports: Foundation,ServiceStack
*/

import Foundation
import ServiceStack

/**
* Run server-side checks on an account
*/
// @Route("/accounts/{accountId}/check", "POST")
// @Api(Description="Run server-side checks on an account")
public class CheckAccount : IReturn, IPost, Codable
{
    public typealias Return = CheckAccountResponse

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Delete an account
*/
// @Route("/accounts/{accountId}", "DELETE")
// @Api(Description="Delete an account")
public class DeleteAccount : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* One account
*/
// @Route("/accounts/{accountId}", "GET")
// @Api(Description="One account")
public class GetAccount : IReturn, IGet, Codable
{
    public typealias Return = AccountInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Accounts, filtered by name
*/
// @Route("/accounts", "GET")
// @Api(Description="Accounts, filtered by name")
public class ListAccounts : ListRequest<AccountInfo>, IReturn
{
    public typealias Return = ListResponse<AccountInfo>

    /**
    * Filter by account name (contains match)
    */
    // @ApiMember(Description="Filter by account name (contains match)")
    public var nameFilter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case nameFilter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if nameFilter != nil { try container.encode(nameFilter, forKey: .nameFilter) }
    }
}

/**
* Create an account
*/
// @Route("/accounts", "POST")
// @Api(Description="Create an account")
public class NewAccount : IReturn, IPost, Codable
{
    public typealias Return = AccountInfo

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var name:String?

    /**
    * The carrier account ID when the tenant brings its own
    */
    // @ApiMember(Description="The carrier account ID when the tenant brings its own")
    public var twilioAccountSid:String?

    /**
    * The carrier token when the tenant brings its own
    */
    // @ApiMember(Description="The carrier token when the tenant brings its own")
    public var twilioAuthToken:String?

    /**
    * The ID of the account it belongs to
    */
    // @ApiMember(Description="The ID of the account it belongs to")
    public var parentAccountId:String?

    required public init(){}
}

/**
* Change an account
*/
// @Route("/accounts/{accountId}", "PATCH")
// @Api(Description="Change an account")
public class PatchAccount : IReturn, IPatch, Codable
{
    public typealias Return = AccountInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var name:String?

    /**
    * The max number of phone numbers the account can have
    */
    // @ApiMember(Description="The max number of phone numbers the account can have")
    public var maxPhoneNumbers:Int?

    /**
    * The ID of the logo file
    */
    // @ApiMember(Description="The ID of the logo file")
    public var logoId:String?

    /**
    * TrustHub Profile Sid
    */
    // @ApiMember(Description="TrustHub Profile Sid")
    public var trustHubProfileSid:String?

    /**
    * The billing settings
    */
    // @ApiMember(Description="The billing settings")
    public var billingSettings:BillingSettings?

    required public init(){}
}

/**
* Issue new tokens for an account
*/
// @Route("/accounts/{accountId}/tokens", "POST")
// @Api(Description="Issue new tokens for an account")
public class RegenerateAccountTokens : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Change an emergency-calling address
*/
// @Route("/addresses/{addressId}", "POST")
// @Api(Description="Change an emergency-calling address")
public class PatchAddress : IReturn, IPost, Codable
{
    public typealias Return = AddressInfo

    /**
    * The account the address belongs to
    */
    // @ApiMember(Description="The account the address belongs to")
    public var accountId:String?

    /**
    * The ID of the address
    */
    // @ApiMember(Description="The ID of the address")
    public var addressId:String?

    /**
    * A name to recognise it by
    */
    // @ApiMember(Description="A name to recognise it by")
    public var friendlyName:String?

    /**
    * Whether emergency calls may use the address
    */
    // @ApiMember(Description="Whether emergency calls may use the address")
    public var emergencyEnabled:Bool?

    /**
    * The name of the person or company at the address
    */
    // @ApiMember(Description="The name of the person or company at the address")
    public var customerName:String?

    /**
    * The street
    */
    // @ApiMember(Description="The street")
    public var street:String?

    /**
    * The city
    */
    // @ApiMember(Description="The city")
    public var city:String?

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    public var region:String?

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    public var postalCode:String?

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public var isoCountry:String?

    required public init(){}
}

/**
* Apply every queued change of an AI session
*/
// @Route("/ai/sessions/{sessionId}/apply", "POST")
// @Api(Description="Apply every queued change of an AI session")
public class ApplyAISession : IReturn, IPost, Codable
{
    public typealias Return = AISessionDetail

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* Drop every queued action
*/
// @Route("/ai/sessions/{sessionId}/actions", "DELETE")
// @Api(Description="Drop every queued action")
public class ClearAISessionActions : IReturn, IDelete, Codable
{
    public typealias Return = AISessionDetail

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* Delete an AI session
*/
// @Route("/ai/sessions/{sessionId}", "DELETE")
// @Api(Description="Delete an AI session")
public class DeleteAISession : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* Drop one queued action
*/
// @Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")
// @Api(Description="Drop one queued action")
public class DeleteAISessionAction : IReturn, IDelete, Codable
{
    public typealias Return = AISessionDetail

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The ID of the queued action
    */
    // @ApiMember(Description="The ID of the queued action")
    public var actionId:String?

    required public init(){}
}

/**
* One AI session
*/
// @Route("/ai/sessions/{sessionId}", "GET")
// @Api(Description="One AI session")
public class GetAISession : IReturn, IGet, Codable
{
    public typealias Return = AISessionDetail

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* AI minutes per account and per customer over a date range
*/
// @Route("/ai/usage")
// @Api(Description="AI minutes per account and per customer over a date range")
public class GetAIUsage : IReturn, IGet, Codable
{
    public typealias Return = AIUsage

    /**
    * The account; none means every account
    */
    // @ApiMember(Description="The account; none means every account")
    public var accountId:String?

    /**
    * The customer; none means every customer of the accounts considered
    */
    // @ApiMember(Description="The customer; none means every customer of the accounts considered")
    public var customerId:String?

    /**
    * The first day of the range (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day of the range (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    public var endDate:String?

    required public init(){}
}

/**
* Retrieve AI sessions
*/
// @Route("/ai/sessions", "GET")
// @Api(Description="Retrieve AI sessions")
public class ListAISessions : ListRequest<AISessionInfo>, IReturn
{
    public typealias Return = ListResponse<AISessionInfo>

    /**
    * Filter by accounts
    */
    // @ApiMember(Description="Filter by accounts")
    public var accountIds:[String] = []

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
    }
}

/**
* Creates a new session
*/
// @Route("/ai/sessions", "POST")
// @Api(Description="Creates a new session")
public class NewAISession : IReturn, IPost, Codable
{
    public typealias Return = AISessionInfo

    /**
    * The account ID to associate this session with
    */
    // @ApiMember(Description="The account ID to associate this session with")
    public var accountId:String?

    /**
    * The purpose for this session
    */
    // @ApiMember(Description="The purpose for this session")
    public var purpose:String?

    required public init(){}
}

/**
* Change the purpose of an AI session
*/
// @Route("/ai/sessions/{sessionId}", "PATCH")
// @Api(Description="Change the purpose of an AI session")
public class PatchAISession : IReturn, IPatch, Codable
{
    public typealias Return = AISessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The purpose for this AI session
    */
    // @ApiMember(Description="The purpose for this AI session")
    public var purpose:String?

    required public init(){}
}

/**
* Create a file from the body or a multipart form
*/
// @Route("/app/file", "POST")
// @Api(Description="Create a file from the body or a multipart form")
public class AppUploadFile : IReturn, IPost, Codable
{
    public typealias Return = FileInfo

    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    public var fileName:String?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    required public init(){}
}

/**
* Configuration and access token for a user's app
*/
// @Route("/endpoints/app/config", "GET")
// @Api(Description="Configuration and access token for a user's app")
public class GetEndpointAppConfig : IReturn, IGet, Codable
{
    public typealias Return = EndpointAppConfig

    /**
    * The ID of the endpoint; must be a user endpoint
    */
    // @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    public var endpointId:String?

    /**
    * The email address of the user, used when endpointId is absent
    */
    // @ApiMember(Description="The email address of the user, used when endpointId is absent")
    public var endpointEmailAddress:String?

    /**
    * The type of the device
    */
    // @ApiMember(Description="The type of the device")
    public var deviceType:DeviceTypes?

    /**
    * The carrier's ID of the push credentials
    */
    // @ApiMember(Description="The carrier's ID of the push credentials")
    public var pushCredentialSid:String?

    /**
    * The carrier's ID of the voice application
    */
    // @ApiMember(Description="The carrier's ID of the voice application")
    public var applicationSid:String?

    /**
    * Whether to use the sandbox for iOS push notifications
    */
    // @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    public var sandbox:Bool?

    required public init(){}
}

/**
* Files of the signed-in user
*/
// @Route("/app/files", "GET")
// @Api(Description="Files of the signed-in user")
public class GetMyFiles : IReturn, IGet, Codable
{
    public typealias Return = GetMyFilesResponse

    /**
    * Only files of these types
    */
    // @ApiMember(Description="Only files of these types")
    public var fileTypes:[FileTypes] = []

    required public init(){}
}

/**
* Everything the signed-in user may configure
*/
// @Route("/app/settings-objects", "GET")
// @Api(Description="Everything the signed-in user may configure")
public class ListSettingsObjects : IReturn, IGet, Codable
{
    public typealias Return = ListSettingsObjectsResponse

    required public init(){}
}

/**
* Upload a file from the app
*/
// @Route("/app/files", "POST")
// @Api(Description="Upload a file from the app")
public class UploadFile : IReturn, IPost, Codable
{
    public typealias Return = FileInfo

    /**
    * The bytes of the file
    */
    // @ApiMember(Description="The bytes of the file")
    public var data:[UInt8]?

    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    public var fileName:String?

    /**
    * The content type
    */
    // @ApiMember(Description="The content type")
    public var contentType:String?

    /**
    * Whether to convert the sound to WAV
    */
    // @ApiMember(Description="Whether to convert the sound to WAV")
    public var convertToWav:Bool?

    required public init(){}
}

/**
* Sign in or out; without a provider, say who is signed in
*/
// @Route("/auth/{provider}", "POST")
// @Route("/auth/{provider}", "GET")
// @Route("/auth", "POST")
// @Route("/auth", "GET")
// @Api(Description="Sign in or out; without a provider, say who is signed in")
public class Authenticate : IReturn, IPost, Codable
{
    public typealias Return = AuthenticateResponse

    /**
    * How to sign in: credentials, or logout to sign out
    */
    // @ApiMember(Description="How to sign in: credentials, or logout to sign out")
    public var provider:String?

    /**
    * For sign-in by OAuth; not used
    */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public var state:String?

    /**
    * For sign-in by OAuth; not used
    */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public var oauth_token:String?

    /**
    * For sign-in by OAuth; not used
    */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public var oauth_verifier:String?

    /**
    * The user name or email address
    */
    // @ApiMember(Description="The user name or email address")
    public var userName:String?

    /**
    * The password
    */
    // @ApiMember(Description="The password")
    public var password:String?

    /**
    * Whether to stay signed in when the browser closes
    */
    // @ApiMember(Description="Whether to stay signed in when the browser closes")
    public var rememberMe:Bool?

    /**
    * Where to send a browser when signing in fails
    */
    // @ApiMember(Description="Where to send a browser when signing in fails")
    public var errorView:String?

    /**
    * For HTTP Digest; not used
    */
    // @ApiMember(Description="For HTTP Digest; not used")
    public var nonce:String?

    /**
    * For HTTP Digest; not used
    */
    // @ApiMember(Description="For HTTP Digest; not used")
    public var uri:String?

    /**
    * For HTTP Digest; not used
    */
    // @ApiMember(Description="For HTTP Digest; not used")
    public var response:String?

    /**
    * For HTTP Digest; not used
    */
    // @ApiMember(Description="For HTTP Digest; not used")
    public var qop:String?

    /**
    * For HTTP Digest; not used
    */
    // @ApiMember(Description="For HTTP Digest; not used")
    public var nc:String?

    /**
    * For HTTP Digest; not used
    */
    // @ApiMember(Description="For HTTP Digest; not used")
    public var cnonce:String?

    /**
    * For sign-in by OAuth; not used
    */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public var accessToken:String?

    /**
    * For sign-in by OAuth; not used
    */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public var accessTokenSecret:String?

    /**
    * For sign-in by OAuth; not used
    */
    // @ApiMember(Description="For sign-in by OAuth; not used")
    public var scope:String?

    /**
    * Where to send a browser when signed in
    */
    // @ApiMember(Description="Where to send a browser when signed in")
    public var returnUrl:String?

    /**
    * Anything else
    */
    // @ApiMember(Description="Anything else")
    public var meta:[String:String] = [:]

    required public init(){}
}

/**
* Who the caller is signed in as; answers an unauthenticated shape when nobody is
*/
// @Route("/auth/status", "GET")
// @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
public class GetAuthStatus : IReturn, IGet, Codable
{
    public typealias Return = UserInfo

    required public init(){}
}

/**
* Raw carrier call records of an account
*/
// @Route("/billing/calls", "GET")
// @Api(Description="Raw carrier call records of an account")
public class ListCalls : IReturn, IGet, Codable
{
    public typealias Return = [JSONValue]

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    required public init(){}
}

/**
* Carrier usage totals by category over a date range
*/
// @Route("/billing/usage", "GET")
// @Api(Description="Carrier usage totals by category over a date range")
public class ListUsageRecords : IReturn, IGet, Codable
{
    public typealias Return = [UsageRecordInfo]

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    required public init(){}
}

/**
* Inbound hook of the AI telephony provider
*/
// @Route("/nodes/cogito/webhook/{accountId}")
// @Api(Description="Inbound hook of the AI telephony provider")
public class CogitoWebhookRequest : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The type of event
    */
    // @ApiMember(Description="The type of event")
    public var type:String?

    /**
    * The phone numbers concerned
    */
    // @ApiMember(Description="The phone numbers concerned")
    public var phoneNumbers:[String] = []

    /**
    * The role of the speaker
    */
    // @ApiMember(Description="The role of the speaker")
    public var role:String?

    /**
    * What was said
    */
    // @ApiMember(Description="What was said")
    public var content:String?

    required public init(){}
}

/**
* Completion hook of the answering service
*/
// @Route("/nodes/live-answer/callback")
// @Api(Description="Completion hook of the answering service")
public class LiveAnswerCallback : IReturn, IPost, Codable
{
    public typealias Return = Data

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    /**
    * The ID of the node
    */
    // @ApiMember(Description="The ID of the node")
    public var nodeId:String?

    /**
    * The client of the answering service
    */
    // @ApiMember(Description="The client of the answering service")
    public var clientId:String?

    /**
    * The ID of the conversation
    */
    // @ApiMember(Description="The ID of the conversation")
    public var conversationId:String?

    /**
    * The AI minutes the conversation took
    */
    // @ApiMember(Description="The AI minutes the conversation took")
    public var aiMinutes:Int?

    /**
    * The address of the caller
    */
    // @ApiMember(Description="The address of the caller")
    public var from:String?

    /**
    * The address that was called
    */
    // @ApiMember(Description="The address that was called")
    public var to:String?

    /**
    * What was said
    */
    // @ApiMember(Description="What was said")
    public var transcript:[LiveAnswerCallbackTranscriptMessage] = []

    /**
    * The moment the conversation started
    */
    // @ApiMember(Description="The moment the conversation started")
    public var startDate:Date?

    /**
    * The moment the conversation ended
    */
    // @ApiMember(Description="The moment the conversation ended")
    public var endDate:Date?

    /**
    * The files that came with the conversation
    */
    // @ApiMember(Description="The files that came with the conversation")
    public var attachments:[LiveAnswerCallbackAttachment] = []

    /**
    * Whether the conversation was completed
    */
    // @ApiMember(Description="Whether the conversation was completed")
    public var completed:String?

    /**
    * The URL of the recording of the call
    */
    // @ApiMember(Description="The URL of the recording of the call")
    public var callRecordingUrl:String?

    required public init(){}
}

/**
* Carrier hook of an outgoing session
*/
// @Route("/sessions/outgoing/callback")
// @Api(Description="Carrier hook of an outgoing session")
public class NewOutgoingSessionCallback : TwilioRequestBase, IReturn, IPost
{
    public typealias Return = Data

    required public init(){ super.init() }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
    }
}

/**
* Internal route that runs a flow as a node of another flow
*/
// @Route("/flows/start")
// @Api(Description="Internal route that runs a flow as a node of another flow")
public class StartFlow : IReturn, IPost, Codable
{
    public typealias Return = Data

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    required public init(){}
}

/**
* Contacts of the signed-in user
*/
// @Route("/app/contacts", "GET")
// @Api(Description="Contacts of the signed-in user")
public class GetMyContacts : IReturn, IGet, Codable
{
    public typealias Return = GetMyContactsResponse

    required public init(){}
}

/**
* Delete a customer
*/
// @Route("/customers/{customerId}", "DELETE")
// @Api(Description="Delete a customer")
public class DeleteCustomer : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    required public init(){}
}

/**
* One customer
*/
// @Route("/customers/{customerId}", "GET")
// @Api(Description="One customer")
public class GetCustomer : IReturn, IGet, Codable
{
    public typealias Return = CustomerInfo

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    required public init(){}
}

/**
* Schedule a customer or endpoint takes from above
*/
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
// @Api(Description="Schedule a customer or endpoint takes from above")
public class GetInheritedSchedule : IReturn, IGet, Codable
{
    public typealias Return = Schedule

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    required public init(){}
}

/**
* Customers
*/
// @Route("/customers", "GET")
// @Api(Description="Customers")
public class ListCustomers : ListRequest<CustomerInfo>, IReturn
{
    public typealias Return = ListResponse<CustomerInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    public var nameFilter:String?

    /**
    * Only customers below these
    */
    // @ApiMember(Description="Only customers below these")
    public var parentCustomerIds:[String] = []

    /**
    * Direct children only
    */
    // @ApiMember(Description="Direct children only")
    public var shallowParent:Bool?

    /**
    * Only those with all of these tags
    */
    // @ApiMember(Description="Only those with all of these tags")
    public var tagIds:[String] = []

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case nameFilter
        case parentCustomerIds
        case shallowParent
        case tagIds
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
        parentCustomerIds = try container.decodeIfPresent([String].self, forKey: .parentCustomerIds) ?? []
        shallowParent = try container.decodeIfPresent(Bool.self, forKey: .shallowParent)
        tagIds = try container.decodeIfPresent([String].self, forKey: .tagIds) ?? []
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if nameFilter != nil { try container.encode(nameFilter, forKey: .nameFilter) }
        if parentCustomerIds.count > 0 { try container.encode(parentCustomerIds, forKey: .parentCustomerIds) }
        if shallowParent != nil { try container.encode(shallowParent, forKey: .shallowParent) }
        if tagIds.count > 0 { try container.encode(tagIds, forKey: .tagIds) }
    }
}

/**
* Create a customer
*/
// @Route("/customers", "POST")
// @Api(Description="Create a customer")
public class NewCustomer : IReturn, IPost, Codable
{
    public typealias Return = CustomerInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var name:String?

    /**
    * The ID of the customer above
    */
    // @ApiMember(Description="The ID of the customer above")
    public var parentCustomerId:String?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    required public init(){}
}

/**
* Change a customer
*/
// @Route("/customers/{customerId}", "PATCH")
// @Api(Description="Change a customer")
public class PatchCustomer : IReturn, IPatch, Codable
{
    public typealias Return = CustomerInfo

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var name:String?

    /**
    * The ID of the customer above
    */
    // @ApiMember(Description="The ID of the customer above")
    public var parentCustomerId:String?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * The IDs of the tags, replacing those there are
    */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    public var tagIds:[String] = []

    /**
    * The schedule, replaced whole
    */
    // @ApiMember(Description="The schedule, replaced whole")
    public var schedule:Schedule?

    /**
    * Otherwise billing settings come from the parent
    */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    public var overrideBillingSettings:Bool?

    /**
    * The billing settings
    */
    // @ApiMember(Description="The billing settings")
    public var billingSettings:BillingSettings?

    /**
    * Otherwise app settings come from the parent
    */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    public var overrideAppSettings:Bool?

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    public var appSettings:AppSettings?

    required public init(){}
}

/**
* Route a customer's numbers to the staging server or back
*/
// @Route("/customers/{customerId}/staging", "POST")
// @Api(Description="Route a customer's numbers to the staging server or back")
public class SetCustomerStagingMode : IReturn, IPost, Codable
{
    public typealias Return = CustomerInfo

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * Staging rather than production
    */
    // @ApiMember(Description="Staging rather than production")
    public var isStaging:Bool?

    required public init(){}
}

/**
* Say which state a schedule yields at a moment
*/
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
// @Api(Description="Say which state a schedule yields at a moment")
public class TestSchedule : IReturn, IPost, Codable
{
    public typealias Return = TestScheduleResponse

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * The schedule to test; none tests the saved one
    */
    // @ApiMember(Description="The schedule to test; none tests the saved one")
    public var schedule:Schedule?

    /**
    * The moment to test (ISO 8601)
    */
    // @ApiMember(Description="The moment to test (ISO 8601)")
    public var dateTime:String?

    required public init(){}
}

/**
* Delete an endpoint
*/
// @Route("/endpoints/{endpointId}", "DELETE")
// @Api(Description="Delete an endpoint")
public class DeleteEndpoint : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    required public init(){}
}

/**
* Values shared by several endpoints in one custom field
*/
// @Route("/endpoints/duplicates", "GET")
// @Api(Description="Values shared by several endpoints in one custom field")
public class FindDuplicateEndpoints : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The custom field to compare
    */
    // @ApiMember(Description="The custom field to compare")
    public var endpointFieldName:String?

    required public init(){}
}

/**
* One endpoint
*/
// @Route("/endpoints/{endpointId}", "GET")
// @Api(Description="One endpoint")
public class GetEndpoint : IReturn, IGet, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    required public init(){}
}

/**
* Endpoints of every type
*/
// @Route("/endpoints", "GET")
// @Api(Description="Endpoints of every type")
public class ListEndpoints : ListRequest<EndpointInfo>, IReturn
{
    public typealias Return = ListResponse<EndpointInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Only those with these IDs in an outside system
    */
    // @ApiMember(Description="Only those with these IDs in an outside system")
    public var referenceIds:[String] = []

    /**
    * Direct customer matches only
    */
    // @ApiMember(Description="Direct customer matches only")
    public var shallowParent:Bool?

    /**
    * Only endpoints that run one of these flows
    */
    // @ApiMember(Description="Only endpoints that run one of these flows")
    public var flowIds:[String] = []

    /**
    * The schedule state in which the flow must apply
    */
    // @ApiMember(Description="The schedule state in which the flow must apply")
    public var flowState:String?

    /**
    * Only those with all of these tags
    */
    // @ApiMember(Description="Only those with all of these tags")
    public var tagIds:[String] = []

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    public var nameFilter:String?

    /**
    * Filter by phone number (contains match)
    */
    // @ApiMember(Description="Filter by phone number (contains match)")
    public var phoneNumberFilter:String?

    /**
    * Only this type of endpoint
    */
    // @ApiMember(Description="Only this type of endpoint")
    public var type:EndpointTypes?

    /**
    * Only these types of endpoint
    */
    // @ApiMember(Description="Only these types of endpoint")
    public var types:[EndpointTypes] = []

    /**
    * Only users with this kind of phone
    */
    // @ApiMember(Description="Only users with this kind of phone")
    public var userMode:UserModes?

    /**
    * Filter by custom fields: entries of the form Field=Value; text only
    */
    // @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    public var dataFilters:[String] = []

    /**
    * Only the endpoint with this SIP user name
    */
    // @ApiMember(Description="Only the endpoint with this SIP user name")
    public var sipUserName:String?

    /**
    * Filter by the values of flow parameters (JSON struct)
    */
    // @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    public var flowParametersFilter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case referenceIds
        case shallowParent
        case flowIds
        case flowState
        case tagIds
        case nameFilter
        case phoneNumberFilter
        case type
        case types
        case userMode
        case dataFilters
        case sipUserName
        case flowParametersFilter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        referenceIds = try container.decodeIfPresent([String].self, forKey: .referenceIds) ?? []
        shallowParent = try container.decodeIfPresent(Bool.self, forKey: .shallowParent)
        flowIds = try container.decodeIfPresent([String].self, forKey: .flowIds) ?? []
        flowState = try container.decodeIfPresent(String.self, forKey: .flowState)
        tagIds = try container.decodeIfPresent([String].self, forKey: .tagIds) ?? []
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
        phoneNumberFilter = try container.decodeIfPresent(String.self, forKey: .phoneNumberFilter)
        type = try container.decodeIfPresent(EndpointTypes.self, forKey: .type)
        types = try container.decodeIfPresent([EndpointTypes].self, forKey: .types) ?? []
        userMode = try container.decodeIfPresent(UserModes.self, forKey: .userMode)
        dataFilters = try container.decodeIfPresent([String].self, forKey: .dataFilters) ?? []
        sipUserName = try container.decodeIfPresent(String.self, forKey: .sipUserName)
        flowParametersFilter = try container.decodeIfPresent(String.self, forKey: .flowParametersFilter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if referenceIds.count > 0 { try container.encode(referenceIds, forKey: .referenceIds) }
        if shallowParent != nil { try container.encode(shallowParent, forKey: .shallowParent) }
        if flowIds.count > 0 { try container.encode(flowIds, forKey: .flowIds) }
        if flowState != nil { try container.encode(flowState, forKey: .flowState) }
        if tagIds.count > 0 { try container.encode(tagIds, forKey: .tagIds) }
        if nameFilter != nil { try container.encode(nameFilter, forKey: .nameFilter) }
        if phoneNumberFilter != nil { try container.encode(phoneNumberFilter, forKey: .phoneNumberFilter) }
        if type != nil { try container.encode(type, forKey: .type) }
        if types.count > 0 { try container.encode(types, forKey: .types) }
        if userMode != nil { try container.encode(userMode, forKey: .userMode) }
        if dataFilters.count > 0 { try container.encode(dataFilters, forKey: .dataFilters) }
        if sipUserName != nil { try container.encode(sipUserName, forKey: .sipUserName) }
        if flowParametersFilter != nil { try container.encode(flowParametersFilter, forKey: .flowParametersFilter) }
    }
}

/**
* Create an AI assistant endpoint
*/
// @Route("/endpoints/assistant", "POST")
// @Api(Description="Create an AI assistant endpoint")
public class NewAssistantEndpoint : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    public var accountId:String?

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public var customerId:String?

    /**
    * The name of the assistant
    */
    // @ApiMember(Description="The name of the assistant")
    public var name:String?

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    public var assistantSettings:AssistantSettings?

    required public init(){}
}

/**
* Create an email address endpoint
*/
// @Route("/endpoints/email", "POST")
// @Api(Description="Create an email address endpoint")
public class NewEmailEndpoint : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    public var accountId:String?

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public var customerId:String?

    /**
    * The name of the endpoint
    */
    // @ApiMember(Description="The name of the endpoint")
    public var name:String?

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    public var emailAddress:String?

    required public init(){}
}

/**
* Create a SIP trunk endpoint
*/
// @Route("/endpoints/sip-trunk", "POST")
// @Api(Description="Create a SIP trunk endpoint")
public class NewSipTrunkEndpoint : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    public var accountId:String?

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public var customerId:String?

    /**
    * The name of the trunk
    */
    // @ApiMember(Description="The name of the trunk")
    public var name:String?

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    required public init(){}
}

/**
* Create a team endpoint
*/
// @Route("/endpoints/team", "POST")
// @Api(Description="Create a team endpoint")
public class NewTeamEndpoint : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    public var accountId:String?

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public var customerId:String?

    /**
    * The name of the team
    */
    // @ApiMember(Description="The name of the team")
    public var name:String?

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * The IDs of the endpoints in the team
    */
    // @ApiMember(Description="The IDs of the endpoints in the team")
    public var teamMembers:[String] = []

    required public init(){}
}

/**
* Create a user (soft phone, SIP device) endpoint
*/
// @Route("/endpoints/users", "POST")
// @Api(Description="Create a user (soft phone, SIP device) endpoint")
public class NewUserEndpoint : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The account the endpoint belongs to
    */
    // @ApiMember(Description="The account the endpoint belongs to")
    public var accountId:String?

    /**
    * The customer the endpoint belongs to
    */
    // @ApiMember(Description="The customer the endpoint belongs to")
    public var customerId:String?

    /**
    * The name of the user
    */
    // @ApiMember(Description="The name of the user")
    public var name:String?

    /**
    * The ID of the flow it runs
    */
    // @ApiMember(Description="The ID of the flow it runs")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * Whether the user has a soft phone or a SIP phone
    */
    // @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    public var userMode:UserModes?

    /**
    * The first name of the user
    */
    // @ApiMember(Description="The first name of the user")
    public var userFirstName:String?

    /**
    * The last name of the user
    */
    // @ApiMember(Description="The last name of the user")
    public var userLastName:String?

    /**
    * The email address of the user
    */
    // @ApiMember(Description="The email address of the user")
    public var userEmailAddress:String?

    /**
    * The password of the user
    */
    // @ApiMember(Description="The password of the user")
    public var userPassword:String?

    /**
    * The SIP user name
    */
    // @ApiMember(Description="The SIP user name")
    public var sipUserName:String?

    required public init(){}
}

/**
* Change an endpoint; only members sent are touched
*/
// @Route("/endpoints/{endpointId}", "PATCH")
// @Api(Description="Change an endpoint; only members sent are touched")
public class PatchEndpoint : IReturn, IPatch, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    public var displayName:String?

    /**
    * The name of the endpoint
    */
    // @ApiMember(Description="The name of the endpoint")
    public var name:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * Merge flowParams instead of replacing them
    */
    // @ApiMember(Description="Merge flowParams instead of replacing them")
    public var isPartialFlowUpdate:Bool?

    /**
    * A single flow or scheduled flows
    */
    // @ApiMember(Description="A single flow or scheduled flows")
    public var flowSchedule:EndpointFlowSchedules?

    /**
    * The schedule, replaced whole
    */
    // @ApiMember(Description="The schedule, replaced whole")
    public var schedule:Schedule?

    /**
    * The flow of each schedule state, replaced whole
    */
    // @ApiMember(Description="The flow of each schedule state, replaced whole")
    public var scheduledFlows:[ScheduledFlow] = []

    /**
    * The IDs of the tags, replacing those there are
    */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * What a portal manager may change
    */
    // @ApiMember(Description="What a portal manager may change")
    public var managerAccess:UserManagerAccess?

    /**
    * What the login may see in the dashboard
    */
    // @ApiMember(Description="What the login may see in the dashboard")
    public var dashboardPermissions:[DashboardPermissions] = []

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    public var appSettings:AppSettings?

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    public var assistantSettings:AssistantSettings?

    /**
    * Whether text messages are off
    */
    // @ApiMember(Description="Whether text messages are off")
    public var disableSms:Bool?

    /**
    * Leave the number's messaging campaign alone
    */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    public var useExternal10DlcCampaign:Bool?

    required public init(){}
}

/**
* Set up the AI telephony infrastructure of an account
*/
// @Route("/endpoints/cogito/provision", "POST")
// @Api(Description="Set up the AI telephony infrastructure of an account")
public class ProvisionCogito : IReturnVoid, IPost, Codable
{
    /**
    * The account to set up
    */
    // @ApiMember(Description="The account to set up")
    public var accountId:String?

    required public init(){}
}

/**
* New SIP password for an endpoint
*/
// @Route("/endpoints/sip/{endpointId}/password", "PATCH")
// @Api(Description="New SIP password for an endpoint")
public class RegenerateSipPassword : IReturn, IPatch, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    required public init(){}
}

/**
* Start caller-id verification
*/
// @Route("/endpoints/verify-caller-id", "POST")
// @Api(Description="Start caller-id verification")
public class VerifyCallerId : IReturn, IPost, Codable
{
    public typealias Return = JSONValue

    /**
    * The endpoint whose number is to be verified as a caller ID
    */
    // @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    public var endpointId:String?

    required public init(){}
}

/**
* Delete a file and its bytes
*/
// @Route("/files/{fileId}", "DELETE")
// @Api(Description="Delete a file and its bytes")
public class DeleteFile : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file")
    public var fileId:String?

    required public init(){}
}

/**
* Metadata of one file
*/
// @Route("/files/{fileId}", "GET")
// @Api(Description="Metadata of one file")
public class GetFile : IReturn, IGet, Codable
{
    public typealias Return = FileInfo

    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file")
    public var fileId:String?

    required public init(){}
}

/**
* File metadata
*/
// @Route("/files", "GET")
// @Api(Description="File metadata")
public class ListFiles : ListRequest<FileInfo>, IReturn
{
    public typealias Return = ListResponse<FileInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Only files of this session
    */
    // @ApiMember(Description="Only files of this session")
    public var sessionId:String?

    /**
    * Filter by file name (contains match)
    */
    // @ApiMember(Description="Filter by file name (contains match)")
    public var fileName:String?

    /**
    * Filter by content type (contains match)
    */
    // @ApiMember(Description="Filter by content type (contains match)")
    public var contentType:String?

    /**
    * Only files of this type
    */
    // @ApiMember(Description="Only files of this type")
    public var type:FileTypes?

    /**
    * The first day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    public var dateCreatedStart:String?

    /**
    * The last day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    public var dateCreatedEnd:String?

    /**
    * Only files of this agent
    */
    // @ApiMember(Description="Only files of this agent")
    public var userId:String?

    /**
    * Filter by text in the transcription, human or machine
    */
    // @ApiMember(Description="Filter by text in the transcription, human or machine")
    public var transcriptionContains:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case sessionId
        case fileName
        case contentType
        case type
        case dateCreatedStart
        case dateCreatedEnd
        case userId
        case transcriptionContains
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        sessionId = try container.decodeIfPresent(String.self, forKey: .sessionId)
        fileName = try container.decodeIfPresent(String.self, forKey: .fileName)
        contentType = try container.decodeIfPresent(String.self, forKey: .contentType)
        type = try container.decodeIfPresent(FileTypes.self, forKey: .type)
        dateCreatedStart = try container.decodeIfPresent(String.self, forKey: .dateCreatedStart)
        dateCreatedEnd = try container.decodeIfPresent(String.self, forKey: .dateCreatedEnd)
        userId = try container.decodeIfPresent(String.self, forKey: .userId)
        transcriptionContains = try container.decodeIfPresent(String.self, forKey: .transcriptionContains)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if sessionId != nil { try container.encode(sessionId, forKey: .sessionId) }
        if fileName != nil { try container.encode(fileName, forKey: .fileName) }
        if contentType != nil { try container.encode(contentType, forKey: .contentType) }
        if type != nil { try container.encode(type, forKey: .type) }
        if dateCreatedStart != nil { try container.encode(dateCreatedStart, forKey: .dateCreatedStart) }
        if dateCreatedEnd != nil { try container.encode(dateCreatedEnd, forKey: .dateCreatedEnd) }
        if userId != nil { try container.encode(userId, forKey: .userId) }
        if transcriptionContains != nil { try container.encode(transcriptionContains, forKey: .transcriptionContains) }
    }
}

/**
* Create a file from the body or a multipart form
*/
// @Route("/files", "POST")
// @Api(Description="Create a file from the body or a multipart form")
public class NewFile : IReturn, IPost, Codable
{
    public typealias Return = FileInfo

    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    public var fileName:String?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    required public init(){}
}

/**
* Change file metadata
*/
// @Route("/files/{fileId}", "PATCH")
// @Api(Description="Change file metadata")
public class PatchFile : IReturn, IPatch, Codable
{
    public typealias Return = FileInfo

    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file")
    public var fileId:String?

    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    public var fileName:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    public var userId:String?

    required public init(){}
}

/**
* Duplicate a flow
*/
// @Route("/flows/{flowId}/copy", "POST")
// @Api(Description="Duplicate a flow")
public class CopyFlow : IReturn, IPost, Codable
{
    public typealias Return = FlowInfo

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    required public init(){}
}

/**
* Delete a flow
*/
// @Route("/flows/{flowId}", "DELETE")
// @Api(Description="Delete a flow")
public class DeleteFlow : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    required public init(){}
}

/**
* Export flows and custom fields
*/
// @Route("/packages", "GET")
// @Api(Description="Export flows and custom fields")
public class ExportPackage : IReturn, IGet, Codable
{
    public typealias Return = PackageInfo

    /**
    * The account to export from
    */
    // @ApiMember(Description="The account to export from")
    public var accountId:String?

    /**
    * The IDs of the flows to export
    */
    // @ApiMember(Description="The IDs of the flows to export")
    public var flowIds:[String] = []

    /**
    * Whether to add custom fields that the flows do not use
    */
    // @ApiMember(Description="Whether to add custom fields that the flows do not use")
    public var includeAllCustomFields:Bool?

    required public init(){}
}

/**
* Specifications of the nodes usable in a flow
*/
// @Route("/flows/available-nodes", "GET")
// @Api(Description="Specifications of the nodes usable in a flow")
public class GetAvailableNodes : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * Narrows the nodes to what suits this flow
    */
    // @ApiMember(Description="Narrows the nodes to what suits this flow")
    public var flowId:String?

    required public init(){}
}

/**
* One flow with its graph
*/
// @Route("/flows/{flowId}", "GET")
// @Api(Description="One flow with its graph")
public class GetFlow : IReturn, IGet, Codable
{
    public typealias Return = FlowInfo

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    required public init(){}
}

/**
* Field names offered by each value source
*/
// @Route("/flows/parameters", "GET")
// @Api(Description="Field names offered by each value source")
public class GetParameterFieldNames : IReturn, IGet, Codable
{
    public typealias Return = GetParameterFieldNamesResponse

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * Whether to leave out fields such as the customer name
    */
    // @ApiMember(Description="Whether to leave out fields such as the customer name")
    public var excludeBuiltInFields:Bool?

    required public init(){}
}

/**
* Import an exported package
*/
// @Route("/packages", "POST")
// @Api(Description="Import an exported package")
public class ImportPackage : IReturnVoid, IPost, Codable
{
    /**
    * The account to import into
    */
    // @ApiMember(Description="The account to import into")
    public var accountId:String?

    /**
    * The exported package
    */
    // @ApiMember(Description="The exported package")
    public var package:PackageInfo?

    required public init(){}
}

/**
* Flows
*/
// @Route("/flows", "GET")
// @Api(Description="Flows")
public class ListFlows : ListRequest<FlowInfo>, IReturn
{
    public typealias Return = ListResponse<FlowInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    public var nameFilter:String?

    /**
    * Only those with all of these tags
    */
    // @ApiMember(Description="Only those with all of these tags")
    public var tagIds:[String] = []

    /**
    * Only flows with this role
    */
    // @ApiMember(Description="Only flows with this role")
    public var role:FlowRoles?

    /**
    * Whether to include the node graph; without it, listings leave it out
    */
    // @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    public var includeNodes:Bool?

    /**
    * Only flows that use this type of node
    */
    // @ApiMember(Description="Only flows that use this type of node")
    public var nodeTypeFilter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case nameFilter
        case tagIds
        case role
        case includeNodes
        case nodeTypeFilter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
        tagIds = try container.decodeIfPresent([String].self, forKey: .tagIds) ?? []
        role = try container.decodeIfPresent(FlowRoles.self, forKey: .role)
        includeNodes = try container.decodeIfPresent(Bool.self, forKey: .includeNodes)
        nodeTypeFilter = try container.decodeIfPresent(String.self, forKey: .nodeTypeFilter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if nameFilter != nil { try container.encode(nameFilter, forKey: .nameFilter) }
        if tagIds.count > 0 { try container.encode(tagIds, forKey: .tagIds) }
        if role != nil { try container.encode(role, forKey: .role) }
        if includeNodes != nil { try container.encode(includeNodes, forKey: .includeNodes) }
        if nodeTypeFilter != nil { try container.encode(nodeTypeFilter, forKey: .nodeTypeFilter) }
    }
}

/**
* Create a flow
*/
// @Route("/flows", "POST")
// @Api(Description="Create a flow")
public class NewFlow : IReturn, IPost, Codable
{
    public typealias Return = FlowInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    public var name:String?

    /**
    * What the flow can be used for
    */
    // @ApiMember(Description="What the flow can be used for")
    public var roles:[FlowRoles] = []

    /**
    * What the flow does
    */
    // @ApiMember(Description="What the flow does")
    public var description:String?

    /**
    * Notes for those who edit the flow
    */
    // @ApiMember(Description="Notes for those who edit the flow")
    public var notes:String?

    /**
    * The ID of the customer the flow belongs to
    */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    public var customerId:String?

    /**
    * The nodes
    */
    // @ApiMember(Description="The nodes")
    public var nodes:[FlowNode] = []

    /**
    * The values the flow takes and gives
    */
    // @ApiMember(Description="The values the flow takes and gives")
    public var parameters:[FlowParameter] = []

    /**
    * Where the flow ends
    */
    // @ApiMember(Description="Where the flow ends")
    public var exits:[FlowExit] = []

    /**
    * Designer layout data
    */
    // @ApiMember(Description="Designer layout data")
    public var ui:FlowUI?

    /**
    * The IDs of the tags
    */
    // @ApiMember(Description="The IDs of the tags")
    public var tagIds:[String] = []

    required public init(){}
}

/**
* Change a flow; arrays sent replace the stored arrays whole
*/
// @Route("/flows/{flowId}", "PATCH")
// @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
public class PatchFlow : IReturn, IPatch, Codable
{
    public typealias Return = FlowInfo

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    public var name:String?

    /**
    * What the flow can be used for, replaced whole
    */
    // @ApiMember(Description="What the flow can be used for, replaced whole")
    public var roles:[FlowRoles] = []

    /**
    * What the flow does
    */
    // @ApiMember(Description="What the flow does")
    public var description:String?

    /**
    * Notes for those who edit the flow
    */
    // @ApiMember(Description="Notes for those who edit the flow")
    public var notes:String?

    /**
    * The ID of the customer the flow belongs to
    */
    // @ApiMember(Description="The ID of the customer the flow belongs to")
    public var customerId:String?

    /**
    * The nodes, replaced whole
    */
    // @ApiMember(Description="The nodes, replaced whole")
    public var nodes:[FlowNode] = []

    /**
    * The values the flow takes and gives, replaced whole
    */
    // @ApiMember(Description="The values the flow takes and gives, replaced whole")
    public var parameters:[FlowParameter] = []

    /**
    * Where the flow ends, replaced whole
    */
    // @ApiMember(Description="Where the flow ends, replaced whole")
    public var exits:[FlowExit] = []

    /**
    * Designer layout data
    */
    // @ApiMember(Description="Designer layout data")
    public var ui:FlowUI?

    /**
    * The IDs of the tags, replacing those there are
    */
    // @ApiMember(Description="The IDs of the tags, replacing those there are")
    public var tagIds:[String] = []

    required public init(){}
}

/**
* Delete an integration
*/
// @Route("/integrations/{integrationId}", "DELETE")
// @Api(Description="Delete an integration")
public class DeleteIntegration : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    required public init(){}
}

/**
* One integration
*/
// @Route("/integrations/{integrationId}", "GET")
// @Api(Description="One integration")
public class GetIntegration : IReturn, IGet, Codable
{
    public typealias Return = IntegrationInfo

    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    required public init(){}
}

/**
* Sync log
*/
// @Route("/integrations/{integrationId}/log", "GET")
// @Api(Description="Sync log")
public class GetIntegrationLog : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    required public init(){}
}

/**
* Integrations
*/
// @Route("/integrations", "GET")
// @Api(Description="Integrations")
public class ListIntegrations : ListRequest<IntegrationInfo>, IReturn
{
    public typealias Return = ListResponse<IntegrationInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    public var nameFilter:String?

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Direct customer matches only
    */
    // @ApiMember(Description="Direct customer matches only")
    public var shallowParent:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case nameFilter
        case customerIds
        case shallowParent
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        shallowParent = try container.decodeIfPresent(Bool.self, forKey: .shallowParent)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if nameFilter != nil { try container.encode(nameFilter, forKey: .nameFilter) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if shallowParent != nil { try container.encode(shallowParent, forKey: .shallowParent) }
    }
}

/**
* Tie a customer to a CRM customer
*/
// @Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")
// @Api(Description="Tie a customer to a CRM customer")
public class MapIntegrationCustomer : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The ID of the customer in the CRM
    */
    // @ApiMember(Description="The ID of the customer in the CRM")
    public var mapsToId:String?

    required public init(){}
}

/**
* Tie a user endpoint to a CRM contact
*/
// @Route("/integrations/{integrationId}/users/{userId}/map", "POST")
// @Api(Description="Tie a user endpoint to a CRM contact")
public class MapIntegrationUser : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    /**
    * The ID of the user endpoint
    */
    // @ApiMember(Description="The ID of the user endpoint")
    public var userId:String?

    /**
    * The ID of the contact in the CRM
    */
    // @ApiMember(Description="The ID of the contact in the CRM")
    public var mapsToId:String?

    required public init(){}
}

/**
* Create an integration
*/
// @Route("/integrations", "POST")
// @Api(Description="Create an integration")
public class NewIntegration : IReturn, IPost, Codable
{
    public typealias Return = IntegrationInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The outside system
    */
    // @ApiMember(Description="The outside system")
    public var type:IntegrationTypes?

    /**
    * The name of the integration
    */
    // @ApiMember(Description="The name of the integration")
    public var name:String?

    /**
    * The customer under which synced customers are created
    */
    // @ApiMember(Description="The customer under which synced customers are created")
    public var customerId:String?

    required public init(){}
}

/**
* Change an integration
*/
// @Route("/integrations/{integrationId}", "PATCH")
// @Api(Description="Change an integration")
public class PatchIntegration : IReturn, IPatch, Codable
{
    public typealias Return = IntegrationInfo

    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    /**
    * The name of the integration
    */
    // @ApiMember(Description="The name of the integration")
    public var name:String?

    /**
    * Create customers and users while syncing
    */
    // @ApiMember(Description="Create customers and users while syncing")
    public var automaticallyCreateCustomers:Bool?

    /**
    * The settings
    */
    // @ApiMember(Description="The settings")
    public var settings:Struct?

    required public init(){}
}

/**
* Contacts found in the CRM
*/
// @Route("/integrations/{integrationId}/contacts", "GET")
// @Api(Description="Contacts found in the CRM")
public class SearchIntegrationContacts : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    /**
    * Only contacts of this customer
    */
    // @ApiMember(Description="Only contacts of this customer")
    public var customerId:String?

    /**
    * Text to search for
    */
    // @ApiMember(Description="Text to search for")
    public var query:String?

    required public init(){}
}

/**
* Customers found in the CRM
*/
// @Route("/integrations/{integrationId}/customers", "GET")
// @Api(Description="Customers found in the CRM")
public class SearchIntegrationCustomers : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    /**
    * Text to search for
    */
    // @ApiMember(Description="Text to search for")
    public var query:String?

    required public init(){}
}

/**
* Run a sync
*/
// @Route("/integrations/{integrationId}/sync", "POST")
// @Api(Description="Run a sync")
public class SyncIntegration : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    required public init(){}
}

/**
* Conversations with their newest message
*/
// @Route("/conversations", "GET")
// @Api(Description="Conversations with their newest message")
public class ListConversations : IReturn, IGet, Codable
{
    public typealias Return = ListConversationsResponse

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only those of these endpoints
    */
    // @ApiMember(Description="Only those of these endpoints")
    public var endpointIds:[String] = []

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Only those after this date (ISO 8601)
    */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    public var afterDate:String?

    required public init(){}
}

/**
* Messages
*/
// @Route("/messages", "GET")
// @Api(Description="Messages")
public class ListMessages : ListRequest<MessageInfo>, IReturn
{
    public typealias Return = ListResponse<MessageInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Only those of these endpoints
    */
    // @ApiMember(Description="Only those of these endpoints")
    public var endpointIds:[String] = []

    /**
    * Only those of these conversations
    */
    // @ApiMember(Description="Only those of these conversations")
    public var conversationIds:[String] = []

    /**
    * Only those after this date (ISO 8601)
    */
    // @ApiMember(Description="Only those after this date (ISO 8601)")
    public var afterDate:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case endpointIds
        case conversationIds
        case afterDate
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        endpointIds = try container.decodeIfPresent([String].self, forKey: .endpointIds) ?? []
        conversationIds = try container.decodeIfPresent([String].self, forKey: .conversationIds) ?? []
        afterDate = try container.decodeIfPresent(String.self, forKey: .afterDate)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if endpointIds.count > 0 { try container.encode(endpointIds, forKey: .endpointIds) }
        if conversationIds.count > 0 { try container.encode(conversationIds, forKey: .conversationIds) }
        if afterDate != nil { try container.encode(afterDate, forKey: .afterDate) }
    }
}

/**
* Inbound hook that starts or continues a chat flow on an endpoint
*/
// @Route("/flows/message")
// @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
public class NewFlowMessage : IReturn, IPost, Codable
{
    public typealias Return = Data

    /**
    * The receiving endpoint
    */
    // @ApiMember(Description="The receiving endpoint")
    public var endpointId:String?

    /**
    * Values of the session
    */
    // @ApiMember(Description="Values of the session")
    public var sessionParameters:Struct?

    /**
    * The address it comes from
    */
    // @ApiMember(Description="The address it comes from")
    public var fromAddress:String?

    /**
    * The address it was sent to
    */
    // @ApiMember(Description="The address it was sent to")
    public var toAddress:String?

    /**
    * Who sends the message
    */
    // @ApiMember(Description="Who sends the message")
    public var identity:String?

    /**
    * The name of the sender to show; falls back to identity
    */
    // @ApiMember(Description="The name of the sender to show; falls back to identity")
    public var displayName:String?

    /**
    * The URL called when replies must go back
    */
    // @ApiMember(Description="The URL called when replies must go back")
    public var messageUrl:String?

    required public init(){}
}

/**
* Internal hook delivering a chat message to an endpoint
*/
// @Route("/chat/endpoint/message")
// @Api(Description="Internal hook delivering a chat message to an endpoint")
public class SendEndpointMessage : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    public var body:String?

    /**
    * The URI of the attachment
    */
    // @ApiMember(Description="The URI of the attachment")
    public var attachmentUri:String?

    /**
    * The content type of the attachment
    */
    // @ApiMember(Description="The content type of the attachment")
    public var attachmentContentType:String?

    /**
    * Who sent the message
    */
    // @ApiMember(Description="Who sent the message")
    public var sender:String?

    /**
    * The name of the sender to show
    */
    // @ApiMember(Description="The name of the sender to show")
    public var displayName:String?

    required public init(){}
}

/**
* Notifications sent
*/
// @Route("/notifications", "GET")
// @Api(Description="Notifications sent")
public class ListNotifications : ListRequest<NotificationInfo>, IReturn
{
    public typealias Return = ListResponse<NotificationInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only those of these customers
    */
    // @ApiMember(Description="Only those of these customers")
    public var customerIds:[String] = []

    /**
    * Filter by sender (contains match)
    */
    // @ApiMember(Description="Filter by sender (contains match)")
    public var fromFilter:String?

    /**
    * Filter by receiver (contains match)
    */
    // @ApiMember(Description="Filter by receiver (contains match)")
    public var toFilter:String?

    /**
    * Filter by subject (contains match)
    */
    // @ApiMember(Description="Filter by subject (contains match)")
    public var subjectFilter:String?

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * Only notifications of this type
    */
    // @ApiMember(Description="Only notifications of this type")
    public var type:NotificationTypes?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case fromFilter
        case toFilter
        case subjectFilter
        case startDate
        case endDate
        case type
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        fromFilter = try container.decodeIfPresent(String.self, forKey: .fromFilter)
        toFilter = try container.decodeIfPresent(String.self, forKey: .toFilter)
        subjectFilter = try container.decodeIfPresent(String.self, forKey: .subjectFilter)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        type = try container.decodeIfPresent(NotificationTypes.self, forKey: .type)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if fromFilter != nil { try container.encode(fromFilter, forKey: .fromFilter) }
        if toFilter != nil { try container.encode(toFilter, forKey: .toFilter) }
        if subjectFilter != nil { try container.encode(subjectFilter, forKey: .subjectFilter) }
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if type != nil { try container.encode(type, forKey: .type) }
    }
}

/**
* Placeholder that only publishes shared types
*/
// @Route("/not-used")
// @Api(Description="Placeholder that only publishes shared types")
public class NotUsedRequest : IReturnVoid, IPost, Codable
{
    /**
    * Publishes the type
    */
    // @ApiMember(Description="Publishes the type")
    public var pushNotification:PushNotification?

    /**
    * Publishes the type
    */
    // @ApiMember(Description="Publishes the type")
    public var notifications:[NotificationInfo] = []

    /**
    * Publishes the type
    */
    // @ApiMember(Description="Publishes the type")
    public var nodeParameter:NodeParameter?

    required public init(){}
}

/**
* Buy or register a number and create its endpoint
*/
// @Route("/endpoints/phone-numbers", "POST")
// @Api(Description="Buy or register a number and create its endpoint")
public class BuyPhoneNumber : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The customer the number is for
    */
    // @ApiMember(Description="The customer the number is for")
    public var customerId:String?

    /**
    * The phone number (E.164)
    */
    // @ApiMember(Description="The phone number (E.164)")
    public var number:String?

    /**
    * Whether to register the number only and buy nothing
    */
    // @ApiMember(Description="Whether to register the number only and buy nothing")
    public var isVirtualPhoneNumber:Bool?

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    public var isFaxNumber:Bool?

    /**
    * The carrier's ID of the address to register the number with
    */
    // @ApiMember(Description="The carrier's ID of the address to register the number with")
    public var addressSid:String?

    /**
    * The IDs of the tags of the new endpoint
    */
    // @ApiMember(Description="The IDs of the tags of the new endpoint")
    public var tagIds:[String] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    required public init(){}
}

/**
* Numbers available to buy
*/
// @Route("/endpoints/phone-numbers/search", "GET")
// @Api(Description="Numbers available to buy")
public class SearchPhoneNumbers : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The account to buy for
    */
    // @ApiMember(Description="The account to buy for")
    public var accountId:String?

    /**
    * The area code of the number
    */
    // @ApiMember(Description="The area code of the number")
    public var areaCode:String?

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public var countryCode:String?

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    public var postalCode:String?

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    public var region:String?

    /**
    * How far from the postal code the number may be, in miles
    */
    // @ApiMember(Description="How far from the postal code the number may be, in miles")
    public var distance:Int?

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    public var isFaxNumber:Bool?

    /**
    * Digits the number must contain
    */
    // @ApiMember(Description="Digits the number must contain")
    public var contains:String?

    required public init(){}
}

/**
* Flip a number between voice and fax
*/
// @Route("/phone-numbers/{endpointId}/fax", "PATCH")
// @Api(Description="Flip a number between voice and fax")
public class SetPhoneNumberIsFax : IReturn, IPatch, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * Whether the number is for faxes
    */
    // @ApiMember(Description="Whether the number is for faxes")
    public var isFax:Bool?

    required public init(){}
}

/**
* Bring phone-number endpoints in line with the carrier
*/
// @Route("/phone-numbers/sync", "POST")
// @Api(Description="Bring phone-number endpoints in line with the carrier")
public class SyncPhoneNumbers : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Portal call history
*/
// @Route("/portal/call-history", "GET")
// @Api(Description="Portal call history")
public class AppGetCallHistory : ListRequest<SessionInfo>, IReturn
{
    public typealias Return = ListResponse<SessionInfo>

    /**
    * Only those of this account
    */
    // @ApiMember(Description="Only those of this account")
    public var accountId:String?

    /**
    * Only those of this customer
    */
    // @ApiMember(Description="Only those of this customer")
    public var customerId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case customerId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
    }
}

/**
* Portal file listing
*/
// @Route("/portal/files", "GET")
// @Api(Description="Portal file listing")
public class AppGetFiles : ListRequest<FileInfo>, IReturn
{
    public typealias Return = ListResponse<FileInfo>

    /**
    * Only those of this account
    */
    // @ApiMember(Description="Only those of this account")
    public var accountId:String?

    /**
    * Only those of this customer
    */
    // @ApiMember(Description="Only those of this customer")
    public var customerId:String?

    /**
    * The first day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    public var dateCreatedStart:String?

    /**
    * The last day on which it was created (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    public var dateCreatedEnd:String?

    /**
    * Filter by file name (contains match)
    */
    // @ApiMember(Description="Filter by file name (contains match)")
    public var fileNameFilter:String?

    /**
    * Only files of this type
    */
    // @ApiMember(Description="Only files of this type")
    public var type:FileTypes?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case customerId
        case dateCreatedStart
        case dateCreatedEnd
        case fileNameFilter
        case type
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        dateCreatedStart = try container.decodeIfPresent(String.self, forKey: .dateCreatedStart)
        dateCreatedEnd = try container.decodeIfPresent(String.self, forKey: .dateCreatedEnd)
        fileNameFilter = try container.decodeIfPresent(String.self, forKey: .fileNameFilter)
        type = try container.decodeIfPresent(FileTypes.self, forKey: .type)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if dateCreatedStart != nil { try container.encode(dateCreatedStart, forKey: .dateCreatedStart) }
        if dateCreatedEnd != nil { try container.encode(dateCreatedEnd, forKey: .dateCreatedEnd) }
        if fileNameFilter != nil { try container.encode(fileNameFilter, forKey: .fileNameFilter) }
        if type != nil { try container.encode(type, forKey: .type) }
    }
}

/**
* Portal listing of flows
*/
// @Route("/portal/flows", "GET")
// @Api(Description="Portal listing of flows")
public class AppGetFlows : ListRequest<FlowInfo>, IReturn
{
    public typealias Return = ListResponse<FlowInfo>

    /**
    * Only those of this account
    */
    // @ApiMember(Description="Only those of this account")
    public var accountId:String?

    /**
    * Only those of this customer
    */
    // @ApiMember(Description="Only those of this customer")
    public var customerId:String?

    /**
    * Filter by name (contains match)
    */
    // @ApiMember(Description="Filter by name (contains match)")
    public var nameFilter:String?

    /**
    * Only flows with this role
    */
    // @ApiMember(Description="Only flows with this role")
    public var role:FlowRoles?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case customerId
        case nameFilter
        case role
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
        role = try container.decodeIfPresent(FlowRoles.self, forKey: .role)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if nameFilter != nil { try container.encode(nameFilter, forKey: .nameFilter) }
        if role != nil { try container.encode(role, forKey: .role) }
    }
}

/**
* Portal home page data
*/
// @Route("/portal/home", "GET")
// @Api(Description="Portal home page data")
public class AppGetHomeInformation : IReturn, IGet, Codable
{
    public typealias Return = AppHomeInformation

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The first day to show (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    public var fromDate:String?

    required public init(){}
}

/**
* Portal view of the settings
*/
// @Route("/portal/system-settings")
// @Api(Description="Portal view of the settings")
public class AppGetSystemSettings : IReturn, IPost, Codable
{
    public typealias Return = AppSystemSettingsInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    required public init(){}
}

/**
* Create an AI assistant endpoint from the portal
*/
// @Route("/portal/assistants", "POST")
// @Api(Description="Create an AI assistant endpoint from the portal")
public class AppNewAssistant : IReturn, IPost, Codable
{
    public typealias Return = EndpointInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the assistant
    */
    // @ApiMember(Description="The name of the assistant")
    public var name:String?

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    public var settings:AssistantSettings?

    required public init(){}
}

/**
* Register a push token once
*/
// @Route("/app/tokens", "POST")
// @Api(Description="Register a push token once")
public class NewDeviceToken : IReturn, IPost, Codable
{
    public typealias Return = DeviceTokenInfo

    /**
    * The type of the device
    */
    // @ApiMember(Description="The type of the device")
    public var deviceType:DeviceTypes?

    /**
    * The push token of the device
    */
    // @ApiMember(Description="The push token of the device")
    public var token:String?

    required public init(){}
}

/**
* Queue an agent-state report
*/
// @Route("/reports/agent-state")
// @Api(Description="Queue an agent-state report")
public class AgentStateReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
    }
}

/**
* Queue a billing report
*/
// @Route("/reports/billing")
// @Api(Description="Queue a billing report")
public class BillingReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * Whether to add customer IDs to the output
    */
    // @ApiMember(Description="Whether to add customer IDs to the output")
    public var includeCustomerIds:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case includeCustomerIds
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        includeCustomerIds = try container.decodeIfPresent(Bool.self, forKey: .includeCustomerIds)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if includeCustomerIds != nil { try container.encode(includeCustomerIds, forKey: .includeCustomerIds) }
    }
}

/**
* Queue a call center abandon report
*/
// @Route("/reports/call-center-abandon", "POST")
// @Api(Description="Queue a call center abandon report")
public class CallCenterAbandonReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
    }
}

/**
* Queue a call center detail report
*/
// @Route("/reports/call-center-detail", "POST")
// @Api(Description="Queue a call center detail report")
public class CallCenterDetailReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
    }
}

/**
* Queue a call center report
*/
// @Route("/reports/call-center", "POST")
// @Api(Description="Queue a call center report")
public class CallCenterReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
    }
}

/**
* Queue a call history report
*/
// @Route("/reports/call-history", "POST")
// @Api(Description="Queue a call history report")
public class CallHistoryReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    /**
    * Only calls of this customer
    */
    // @ApiMember(Description="Only calls of this customer")
    public var customerId:String?

    /**
    * Only calls of this endpoint
    */
    // @ApiMember(Description="Only calls of this endpoint")
    public var endpointId:String?

    /**
    * Whether to look at archived sessions too
    */
    // @ApiMember(Description="Whether to look at archived sessions too")
    public var includeArchivedSessions:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
        case customerId
        case endpointId
        case includeArchivedSessions
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        endpointId = try container.decodeIfPresent(String.self, forKey: .endpointId)
        includeArchivedSessions = try container.decodeIfPresent(Bool.self, forKey: .includeArchivedSessions)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if endpointId != nil { try container.encode(endpointId, forKey: .endpointId) }
        if includeArchivedSessions != nil { try container.encode(includeArchivedSessions, forKey: .includeArchivedSessions) }
    }
}

/**
* Queue a call outcome report
*/
// @Route("/reports/call-outcome", "POST")
// @Api(Description="Queue a call outcome report")
public class CallOutcomeReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    /**
    * Only calls of this flow
    */
    // @ApiMember(Description="Only calls of this flow")
    public var flowId:String?

    /**
    * Only calls in this state
    */
    // @ApiMember(Description="Only calls in this state")
    public var specificState:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
        case flowId
        case specificState
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
        flowId = try container.decodeIfPresent(String.self, forKey: .flowId)
        specificState = try container.decodeIfPresent(String.self, forKey: .specificState)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
        if flowId != nil { try container.encode(flowId, forKey: .flowId) }
        if specificState != nil { try container.encode(specificState, forKey: .specificState) }
    }
}

/**
* Queue a call detail record report
*/
// @Route("/reports/cdr", "POST")
// @Api(Description="Queue a call detail record report")
public class CdrReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
    }
}

/**
* Delete a report and its workbook
*/
// @Route("/reports/{reportId}", "DELETE")
// @Api(Description="Delete a report and its workbook")
public class DeleteReport : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the report
    */
    // @ApiMember(Description="The ID of the report")
    public var reportId:String?

    required public init(){}
}

/**
* Workbook of a completed report
*/
// @Route("/reports/{reportId}.xlsx", "GET")
// @Api(Description="Workbook of a completed report")
public class DownloadReport : IReturn, IGet, Codable
{
    public typealias Return = Data

    /**
    * The ID of the report
    */
    // @ApiMember(Description="The ID of the report")
    public var reportId:String?

    required public init(){}
}

/**
* Queue an endpoint report
*/
// @Route("/reports/endpoints", "GET")
// @Api(Description="Queue an endpoint report")
public class EndpointsReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * Only these types of endpoint
    */
    // @ApiMember(Description="Only these types of endpoint")
    public var types:[EndpointTypes] = []

    /**
    * Only endpoints of this customer
    */
    // @ApiMember(Description="Only endpoints of this customer")
    public var customerId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case types
        case customerId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        types = try container.decodeIfPresent([EndpointTypes].self, forKey: .types) ?? []
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if types.count > 0 { try container.encode(types, forKey: .types) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
    }
}

/**
* Reports created by the caller
*/
// @Route("/reports", "GET")
// @Api(Description="Reports created by the caller")
public class ListReports : IReturn, IGet, Codable
{
    public typealias Return = ListReportsResponse

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Queue a metric report
*/
// @Route("/reports/metric", "POST")
// @Api(Description="Queue a metric report")
public class MetricReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The time zone (IANA)
    */
    // @ApiMember(Description="The time zone (IANA)")
    public var timeZoneId:String?

    /**
    * The metric to report on
    */
    // @ApiMember(Description="The metric to report on")
    public var metricName:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case startDate
        case endDate
        case timeZoneId
        case metricName
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        timeZoneId = try container.decodeIfPresent(String.self, forKey: .timeZoneId)
        metricName = try container.decodeIfPresent(String.self, forKey: .metricName)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if timeZoneId != nil { try container.encode(timeZoneId, forKey: .timeZoneId) }
        if metricName != nil { try container.encode(metricName, forKey: .metricName) }
    }
}

/**
* Queue a sync phone numbers report
*/
// @Route("/reports/sync-phone-numbers", "POST")
// @Api(Description="Queue a sync phone numbers report")
public class SyncPhoneNumbersReport : ReportRequest, IReturn
{
    public typealias Return = ReportInfo

    /**
    * Whether to include the numbers of the fax carrier
    */
    // @ApiMember(Description="Whether to include the numbers of the fax carrier")
    public var syncDocumoNumbers:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case syncDocumoNumbers
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        syncDocumoNumbers = try container.decodeIfPresent(Bool.self, forKey: .syncDocumoNumbers)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if syncDocumoNumbers != nil { try container.encode(syncDocumoNumbers, forKey: .syncDocumoNumbers) }
    }
}

/**
* Turn the call into a conference if it is not one, then dial a further party
*/
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
public class AddConferenceMember : IReturn, IPost, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The carrier's ID of the call leg on the voice device
    */
    // @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    public var callSid:String?

    /**
    * The party to invite
    */
    // @ApiMember(Description="The party to invite")
    public var destination:String?

    /**
    * The caller ID to present (E.164)
    */
    // @ApiMember(Description="The caller ID to present (E.164)")
    public var fromNumber:String?

    required public init(){}
}

/**
* Append text to a session log
*/
// @Route("/sessions/{sessionId}/log", "POST")
// @Api(Description="Append text to a session log")
public class AddToSessionLog : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The text to append
    */
    // @ApiMember(Description="The text to append")
    public var message:String?

    required public init(){}
}

/**
* Remove a member from a chat
*/
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @Api(Description="Remove a member from a chat")
public class DeleteChatMember : IReturn, IDelete, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The identity of the member
    */
    // @ApiMember(Description="The identity of the member")
    public var memberId:String?

    required public init(){}
}

/**
* Bulk delete an account's sessions in a time range
*/
// @Route("/sessions", "DELETE")
// @Api(Description="Bulk delete an account's sessions in a time range")
public class DeleteSessions : IReturnVoid, IDelete, Codable
{
    /**
    * The account whose sessions to delete
    */
    // @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    public var accountId:String?

    /**
    * Sessions from this moment on (ISO 8601)
    */
    // @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    public var startDateTime:String?

    /**
    * Sessions up to this moment (ISO 8601)
    */
    // @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    public var endDateTime:String?

    required public init(){}
}

/**
* End one session or one call leg of it
*/
// @Route("/sessions/{sessionId}", "DELETE")
// @Api(Description="End one session or one call leg of it")
public class EndSession : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The call leg to end; none ends the session
    */
    // @ApiMember(Description="The call leg to end; none ends the session")
    public var callSid:String?

    required public init(){}
}

/**
* Carrier calls in progress for a whole account
*/
// @Route("/calls/active", "GET")
// @Api(Description="Carrier calls in progress for a whole account")
public class GetActiveCalls : IReturn, IGet, Codable
{
    public typealias Return = GetActiveCallsResponse

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Active sessions of the signed-in phone user
*/
// @Route("/sessions/active", "GET")
// @Api(Description="Active sessions of the signed-in phone user")
public class GetActiveSessions : IReturn, IGet, Codable
{
    public typealias Return = GetMySessionsResponse

    required public init(){}
}

/**
* Active sessions of the signed-in user
*/
// @Route("/sessions/my", "GET")
// @Api(Description="Active sessions of the signed-in user")
public class GetMySessions : IReturn, IGet, Codable
{
    public typealias Return = GetMySessionsResponse

    required public init(){}
}

/**
* One session with its log
*/
// @Route("/sessions/{sessionId}", "GET")
// @Api(Description="One session with its log")
public class GetSession : IReturn, IGet, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* Chat transcript of a session
*/
// @Route("/sessions/{sessionId}/transcript", "GET")
// @Api(Description="Chat transcript of a session")
public class GetSessionTranscript : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * Whether to include earlier chats of the same parties
    */
    // @ApiMember(Description="Whether to include earlier chats of the same parties")
    public var includeHistorical:Bool?

    /**
    * Only history after this date (ISO 8601)
    */
    // @ApiMember(Description="Only history after this date (ISO 8601)")
    public var historicalCutOffDate:String?

    required public init(){}
}

/**
* Put a session on hold
*/
// @Route("/sessions/{sessionId}/hold", "POST")
// @Api(Description="Put a session on hold")
public class HoldSession : IReturn, IPost, Codable
{
    public typealias Return = SessionInfo

    /**
    * The carrier's ID of the local call leg
    */
    // @ApiMember(Description="The carrier's ID of the local call leg")
    public var callSid:String?

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * Why the session is being held
    */
    // @ApiMember(Description="Why the session is being held")
    public var reason:SessionHoldReasons?

    required public init(){}
}

/**
* Add a member to a chat session
*/
// @Route("/sessions/{sessionId}/members", "POST")
// @Api(Description="Add a member to a chat session")
public class InviteChatMember : IReturn, IPost, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The endpoint to invite
    */
    // @ApiMember(Description="The endpoint to invite")
    public var endpointId:String?

    required public init(){}
}

/**
* Retrieve a list of sessions
*/
// @Route("/sessions", "GET")
// @Api(Description="Retrieve a list of sessions")
public class ListSessions : ListRequest<SessionInfo>, IReturn
{
    public typealias Return = ListResponse<SessionInfo>

    /**
    * The account IDs for the sessions to retrieve
    */
    // @ApiMember(Description="The account IDs for the sessions to retrieve")
    public var accountIds:[String] = []

    /**
    * Whether to search live or archived sessions
    */
    // @ApiMember(Description="Whether to search live or archived sessions")
    public var searchArchive:Bool?

    /**
    * The start date to retrieve usage records for (YYYY-MM-DD)
    */
    // @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The end date to retrieve usage records for (YYYY-MM-DD)
    */
    // @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The IDs of the customers whose sessions you want to retrieve
    */
    // @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    public var customerIds:[String] = []

    /**
    * The IDs of the endpoints whose sessions you want to retrieve
    */
    // @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    public var endpointIds:[String] = []

    /**
    * Filter by the from  (this is a contains search)
    */
    // @ApiMember(Description="Filter by the from  (this is a contains search)")
    public var from:String?

    /**
    * Filter by the to  (this is a contains search)
    */
    // @ApiMember(Description="Filter by the to  (this is a contains search)")
    public var to:String?

    /**
    * Filter by text in the log
    */
    // @ApiMember(Description="Filter by text in the log")
    public var log:String?

    /**
    * Filter by parent session ID
    */
    // @ApiMember(Description="Filter by parent session ID")
    public var parentSessionId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case searchArchive
        case startDate
        case endDate
        case customerIds
        case endpointIds
        case from
        case to
        case log
        case parentSessionId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        searchArchive = try container.decodeIfPresent(Bool.self, forKey: .searchArchive)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        endpointIds = try container.decodeIfPresent([String].self, forKey: .endpointIds) ?? []
        from = try container.decodeIfPresent(String.self, forKey: .from)
        to = try container.decodeIfPresent(String.self, forKey: .to)
        log = try container.decodeIfPresent(String.self, forKey: .log)
        parentSessionId = try container.decodeIfPresent(String.self, forKey: .parentSessionId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if searchArchive != nil { try container.encode(searchArchive, forKey: .searchArchive) }
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if endpointIds.count > 0 { try container.encode(endpointIds, forKey: .endpointIds) }
        if from != nil { try container.encode(from, forKey: .from) }
        if to != nil { try container.encode(to, forKey: .to) }
        if log != nil { try container.encode(log, forKey: .log) }
        if parentSessionId != nil { try container.encode(parentSessionId, forKey: .parentSessionId) }
    }
}

/**
* Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
*/
// @Route("/sessions/outgoing", "POST")
// @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
public class NewOutgoingSession : IReturnVoid, IPost, Codable
{
    /**
    * The flow to run once the call is answered
    */
    // @ApiMember(Description="The flow to run once the call is answered")
    public var flowId:String?

    /**
    * The number to dial (E.164)
    */
    // @ApiMember(Description="The number to dial (E.164)")
    public var numberToDial:String?

    /**
    * The caller ID to present, an owned number (E.164)
    */
    // @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    public var callerId:String?

    required public init(){}
}

/**
* Create a session (voice, chat or fax) for the signed-in user
*/
// @Route("/sessions", "POST")
// @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
public class NewSession : IReturn, IPost, Codable
{
    public typealias Return = SessionInfo

    /**
    * The flow channel
    */
    // @ApiMember(Description="The flow channel")
    public var channel:FlowChannels?

    /**
    * What was dialed
    */
    // @ApiMember(Description="What was dialed")
    public var destination:String?

    /**
    * The caller ID to present (E.164)
    */
    // @ApiMember(Description="The caller ID to present (E.164)")
    public var callerId:String?

    required public init(){}
}

/**
* Hold or mute a conference member
*/
// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @Api(Description="Hold or mute a conference member")
public class PatchConferenceMember : IReturn, IPatch, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The carrier's ID of the member's call leg
    */
    // @ApiMember(Description="The carrier's ID of the member's call leg")
    public var callSid:String?

    /**
    * Whether the member is on hold
    */
    // @ApiMember(Description="Whether the member is on hold")
    public var hold:Bool?

    /**
    * Whether the member is muted
    */
    // @ApiMember(Description="Whether the member is muted")
    public var muted:Bool?

    required public init(){}
}

/**
* Change console data or states of a session
*/
// @Route("/sessions/{sessionId}", "PATCH")
// @Api(Description="Change console data or states of a session")
public class PatchSession : IReturn, IPatch, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * Any console data for the session
    */
    // @ApiMember(Description="Any console data for the session")
    public var consoleData:String?

    /**
    * The call state of the session
    */
    // @ApiMember(Description="The call state of the session")
    public var callState:SessionCallState?

    /**
    * The reason for the hold
    */
    // @ApiMember(Description="The reason for the hold")
    public var holdReason:SessionHoldReasons?

    /**
    * The queue state of the session
    */
    // @ApiMember(Description="The queue state of the session")
    public var queueState:SessionQueueStates?

    required public init(){}
}

/**
* Start recording a session
*/
// @Route("/sessions/{sessionId}/record", "POST")
// @Api(Description="Start recording a session")
public class RecordSession : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* Send the session somewhere else
*/
// @Route("/sessions/{sessionId}/redirect", "POST")
// @Api(Description="Send the session somewhere else")
public class RedirectSession : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * Where to send the session
    */
    // @ApiMember(Description="Where to send the session")
    public var destination:String?

    /**
    * The caller ID to present (E.164)
    */
    // @ApiMember(Description="The caller ID to present (E.164)")
    public var callerId:String?

    required public init(){}
}

/**
* Reject an offered session
*/
// @Route("/sessions/{sessionId}/reject", "POST")
// @Api(Description="Reject an offered session")
public class RejectSession : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    required public init(){}
}

/**
* Send a message within a session
*/
// @Route("/sessions/{sessionId}/messages", "POST")
// @Api(Description="Send a message within a session")
public class SendSessionMessage : IReturnVoid, IPost, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    public var body:String?

    /**
    * The URI of the attachment
    */
    // @ApiMember(Description="The URI of the attachment")
    public var attachmentUri:String?

    /**
    * The content type of the attachment
    */
    // @ApiMember(Description="The content type of the attachment")
    public var attachmentContentType:String?

    required public init(){}
}

/**
* Turn a session into a conference
*/
// @Route("/sessions/{sessionId}/conference", "POST")
// @Api(Description="Turn a session into a conference")
public class StartConference : IReturn, IPost, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * The carrier's ID of the call leg to start with
    */
    // @ApiMember(Description="The carrier's ID of the call leg to start with")
    public var callSid:String?

    required public init(){}
}

/**
* Settings of the whole installation
*/
// @Route("/global/settings", "GET")
// @Api(Description="Settings of the whole installation")
public class GetGlobalSettings : IReturn, IGet, Codable
{
    public typealias Return = GlobalSettingsInfo

    required public init(){}
}

/**
* Account-level settings
*/
// @Route("/system/settings", "GET")
// @Api(Description="Account-level settings")
public class GetSystemSettings : IReturn, IGet, Codable
{
    public typealias Return = SystemSettingsInfo

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* Per-country dialing permissions
*/
// @Route("/system/dialing-permissions", "GET")
// @Api(Description="Per-country dialing permissions")
public class ListDialingPermissions : IReturn, IGet, Codable
{
    public typealias Return = JSONValue

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    required public init(){}
}

/**
* System log
*/
// @Api(Description="System log")
public class ListLogEntries : ListRequest<LogEntryInfo>, IReturn
{
    public typealias Return = ListResponse<LogEntryInfo>

    /**
    * Only those of these accounts; none means every account the caller can use
    */
    // @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    public var accountIds:[String] = []

    /**
    * Only entries of these customers; _ stands for entries of the account itself
    */
    // @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    public var customerIds:[String] = []

    /**
    * The first day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * The last day (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * Filter by text in the description (contains match)
    */
    // @ApiMember(Description="Filter by text in the description (contains match)")
    public var description:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case startDate
        case endDate
        case description
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds) ?? []
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        description = try container.decodeIfPresent(String.self, forKey: .description)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if customerIds.count > 0 { try container.encode(customerIds, forKey: .customerIds) }
        if startDate != nil { try container.encode(startDate, forKey: .startDate) }
        if endDate != nil { try container.encode(endDate, forKey: .endDate) }
        if description != nil { try container.encode(description, forKey: .description) }
    }
}

/**
* Change what may be dialed in one country
*/
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
// @Api(Description="Change what may be dialed in one country")
public class PatchDialingPermissions : IReturnVoid, IPatch, Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public var isoCode:String?

    /**
    * Whether ordinary numbers may be dialed
    */
    // @ApiMember(Description="Whether ordinary numbers may be dialed")
    public var lowRiskNumbersEnabled:Bool?

    /**
    * Whether high-risk special numbers may be dialed
    */
    // @ApiMember(Description="Whether high-risk special numbers may be dialed")
    public var highRiskSpecialNumbersEnabled:Bool?

    /**
    * Whether numbers prone to toll fraud may be dialed
    */
    // @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    public var highRiskTollfraudNumbersEnabled:Bool?

    required public init(){}
}

/**
* Change settings of the whole installation
*/
// @Route("/global/settings", "PATCH")
// @Api(Description="Change settings of the whole installation")
public class PatchGlobalSettings : IReturn, IPatch, Codable
{
    public typealias Return = GlobalSettingsInfo

    required public init(){}
}

/**
* Change account-level settings
*/
// @Route("/system/settings", "PATCHY PATCH")
// @Api(Description="Change account-level settings")
public class PatchSystemSettings : IReturn, IPatch, Codable
{
    public typealias Return = SystemSettingsInfo

    /**
    * Whether the test clock is used
    */
    // @ApiMember(Description="Whether the test clock is used")
    public var overrideSystemTime:Bool?

    /**
    * The time zone of the test clock
    */
    // @ApiMember(Description="The time zone of the test clock")
    public var overrideSystemTimeZoneId:String?

    /**
    * The time of the test clock (ISO 8601)
    */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    public var overrideSystemDateTime:String?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The custom fields of the account, replaced whole
    */
    // @ApiMember(Description="The custom fields of the account, replaced whole")
    public var systemFields:[SystemSettingsField] = []

    /**
    * The custom fields of customers, replaced whole
    */
    // @ApiMember(Description="The custom fields of customers, replaced whole")
    public var customerFields:[CustomerDataField] = []

    /**
    * The custom fields of endpoints, replaced whole
    */
    // @ApiMember(Description="The custom fields of endpoints, replaced whole")
    public var endpointFields:[EndpointDataField] = []

    /**
    * The email accounts, replaced whole
    */
    // @ApiMember(Description="The email accounts, replaced whole")
    public var emailAccounts:[EmailAccount] = []

    /**
    * The tags of the account, replaced whole
    */
    // @ApiMember(Description="The tags of the account, replaced whole")
    public var tags:[Tag] = []

    /**
    * Documentation text of the account
    */
    // @ApiMember(Description="Documentation text of the account")
    public var documentation:String?

    /**
    * For how many days recordings are kept
    */
    // @ApiMember(Description="For how many days recordings are kept")
    public var recordingRetentionDays:Int?

    /**
    * Whether calls may be transferred with SIP REFER
    */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    public var enableSipRefer:Bool?

    /**
    * Idle time in seconds before a not-ready agent is logged off
    */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    public var autoAgentLogoffSeconds:Int?

    /**
    * The region of the carrier through which SIP calls go
    */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    public var defaultSipRegion:TwilioSipRegions?

    required public init(){}
}

/**
* Logins that can use the given accounts
*/
// @Route("/users", "GET")
// @Api(Description="Logins that can use the given accounts")
public class ListUsers : ListRequest<UserInfo>, IReturn
{
    public typealias Return = ListResponse<UserInfo>

    /**
    * The accounts whose logins to return
    */
    // @ApiMember(Description="The accounts whose logins to return")
    public var accountIds:[String] = []

    /**
    * Filter by email address (contains match)
    */
    // @ApiMember(Description="Filter by email address (contains match)")
    public var emailFilter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case emailFilter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds) ?? []
        emailFilter = try container.decodeIfPresent(String.self, forKey: .emailFilter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountIds.count > 0 { try container.encode(accountIds, forKey: .accountIds) }
        if emailFilter != nil { try container.encode(emailFilter, forKey: .emailFilter) }
    }
}

/**
* Create a dashboard login; an email address may exist only once across the whole system
*/
// @Route("/users", "POST")
// @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
public class NewUser : IReturn, IPost, Codable
{
    public typealias Return = UserInfo

    /**
    * The account to create the login under
    */
    // @ApiMember(Description="The account to create the login under")
    public var accountId:String?

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    public var emailAddress:String?

    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    public var firstName:String?

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    public var lastName:String?

    /**
    * The password
    */
    // @ApiMember(Description="The password")
    public var password:String?

    /**
    * The roles; only a system administrator may set them
    */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    public var roles:[String] = []

    /**
    * The accounts the login may use besides the one it is created under
    */
    // @ApiMember(Description="The accounts the login may use besides the one it is created under")
    public var accountIds:[String] = []

    required public init(){}
}

/**
* Update a login
*/
// @Route("/users/{userId}", "PATCH")
// @Api(Description="Update a login")
public class PatchUser : IReturn, IPatch, Codable
{
    public typealias Return = UserInfo

    /**
    * The accounts the login may use
    */
    // @ApiMember(Description="The accounts the login may use")
    public var accountIds:[String] = []

    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    public var userId:String?

    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    public var firstName:String?

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    public var lastName:String?

    /**
    * The new password; null leaves it alone
    */
    // @ApiMember(Description="The new password; null leaves it alone")
    public var newPassword:String?

    /**
    * The roles; only a system administrator may set them
    */
    // @ApiMember(Description="The roles; only a system administrator may set them")
    public var roles:[String] = []

    required public init(){}
}

/**
* One login
*/
// @Route("/users/{userId}", "GET")
// @Api(Description="One login")
public class GetUser : IReturn, IGet, Codable
{
    public typealias Return = UserInfo

    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    public var userId:String?

    required public init(){}
}

/**
* Delete a login
*/
// @Route("/users/{userId}", "DELETE")
// @Api(Description="Delete a login")
public class DeleteUser : IReturnVoid, IDelete, Codable
{
    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    public var userId:String?

    required public init(){}
}

/**
* The outcome of checking an account
*/
// @Api(Description="The outcome of checking an account")
public class CheckAccountResponse : Codable
{
    /**
    * The outcome of the check
    */
    // @ApiMember(Description="The outcome of the check")
    public var message:String?

    required public init(){}
}

public class AccountInfo : EntityInfo
{
    /**
    * The name of this account
    */
    // @ApiMember(Description="The name of this account")
    public var name:String?

    /**
    * The ID of this account's parent
    */
    // @ApiMember(Description="The ID of this account's parent")
    public var parentAccountId:String?

    /**
    * The twilio account SID
    */
    // @ApiMember(Description="The twilio account SID")
    public var twilioAccountSid:String?

    /**
    * The ancestors of this account. Useful for breadcrumbs
    */
    // @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    public var ancestorIds:[String] = []

    /**
    * The max number of phone numbers this account can have
    */
    // @ApiMember(Description="The max number of phone numbers this account can have")
    public var maxPhoneNumbers:Int?

    /**
    * This account is BYOA
    */
    // @ApiMember(Description="This account is BYOA")
    public var isBYOA:Bool?

    /**
    * TrustHub Profile Sid
    */
    // @ApiMember(Description="TrustHub Profile Sid")
    public var trustHubProfileSid:String?

    /**
    * The ID of the logo file
    */
    // @ApiMember(Description="The ID of the logo file")
    public var logoId:String?

    /**
    * The URI of the logo file
    */
    // @ApiMember(Description="The URI of the logo file")
    public var logoUri:String?

    /**
    * The billing settings for this account
    */
    // @ApiMember(Description="The billing settings for this account")
    public var billingSettings:BillingSettings?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case name
        case parentAccountId
        case twilioAccountSid
        case ancestorIds
        case maxPhoneNumbers
        case isBYOA
        case trustHubProfileSid
        case logoId
        case logoUri
        case billingSettings
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        parentAccountId = try container.decodeIfPresent(String.self, forKey: .parentAccountId)
        twilioAccountSid = try container.decodeIfPresent(String.self, forKey: .twilioAccountSid)
        ancestorIds = try container.decodeIfPresent([String].self, forKey: .ancestorIds) ?? []
        maxPhoneNumbers = try container.decodeIfPresent(Int.self, forKey: .maxPhoneNumbers)
        isBYOA = try container.decodeIfPresent(Bool.self, forKey: .isBYOA)
        trustHubProfileSid = try container.decodeIfPresent(String.self, forKey: .trustHubProfileSid)
        logoId = try container.decodeIfPresent(String.self, forKey: .logoId)
        logoUri = try container.decodeIfPresent(String.self, forKey: .logoUri)
        billingSettings = try container.decodeIfPresent(BillingSettings.self, forKey: .billingSettings)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if name != nil { try container.encode(name, forKey: .name) }
        if parentAccountId != nil { try container.encode(parentAccountId, forKey: .parentAccountId) }
        if twilioAccountSid != nil { try container.encode(twilioAccountSid, forKey: .twilioAccountSid) }
        if ancestorIds.count > 0 { try container.encode(ancestorIds, forKey: .ancestorIds) }
        if maxPhoneNumbers != nil { try container.encode(maxPhoneNumbers, forKey: .maxPhoneNumbers) }
        if isBYOA != nil { try container.encode(isBYOA, forKey: .isBYOA) }
        if trustHubProfileSid != nil { try container.encode(trustHubProfileSid, forKey: .trustHubProfileSid) }
        if logoId != nil { try container.encode(logoId, forKey: .logoId) }
        if logoUri != nil { try container.encode(logoUri, forKey: .logoUri) }
        if billingSettings != nil { try container.encode(billingSettings, forKey: .billingSettings) }
    }
}

public class ListResponse<T : Codable> : Codable
{
    /**
    * The items
    */
    // @ApiMember(Description="The items")
    public var items:[T] = []

    /**
    * The total number of items
    */
    // @ApiMember(Description="The total number of items")
    public var totalCount:Int?

    /**
    * The total number of pages
    */
    // @ApiMember(Description="The total number of pages")
    public var totalPages:Int?

    /**
    * Are there more pages of items? Used with simplified paging
    */
    // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    public var hasMorePages:Bool?

    required public init(){}
}

/**
* An address for emergency calls
*/
// @Api(Description="An address for emergency calls")
public class AddressInfo : Codable
{
    /**
    * The ID
    */
    // @ApiMember(Description="The ID")
    public var id:String?

    /**
    * A name to recognise it by
    */
    // @ApiMember(Description="A name to recognise it by")
    public var friendlyName:String?

    /**
    * Whether emergency calls may use the address
    */
    // @ApiMember(Description="Whether emergency calls may use the address")
    public var emergencyEnabled:Bool?

    /**
    * The name of the person or company at the address
    */
    // @ApiMember(Description="The name of the person or company at the address")
    public var customerName:String?

    /**
    * The street
    */
    // @ApiMember(Description="The street")
    public var street:String?

    /**
    * The city
    */
    // @ApiMember(Description="The city")
    public var city:String?

    /**
    * The state or province
    */
    // @ApiMember(Description="The state or province")
    public var region:String?

    /**
    * The postal code
    */
    // @ApiMember(Description="The postal code")
    public var postalCode:String?

    /**
    * The ISO 3166 code of the country
    */
    // @ApiMember(Description="The ISO 3166 code of the country")
    public var isoCountry:String?

    required public init(){}
}

/**
* An AI session with its queued actions
*/
// @Api(Description="An AI session with its queued actions")
public class AISessionDetail : AISessionInfo
{
    /**
    * The queued actions recorded on the session
    */
    // @ApiMember(Description="The queued actions recorded on the session")
    public var actions:[AISessionActionInfo] = []

    /**
    * The text log of the latest applied change set
    */
    // @ApiMember(Description="The text log of the latest applied change set")
    public var log:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case actions
        case log
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        actions = try container.decodeIfPresent([AISessionActionInfo].self, forKey: .actions) ?? []
        log = try container.decodeIfPresent(String.self, forKey: .log)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if actions.count > 0 { try container.encode(actions, forKey: .actions) }
        if log != nil { try container.encode(log, forKey: .log) }
    }
}

/**
* AI minutes over a range of days
*/
// @Api(Description="AI minutes over a range of days")
public class AIUsage : Codable
{
    /**
    * The minutes of each account
    */
    // @ApiMember(Description="The minutes of each account")
    public var accountUsage:[AIAccountUsage] = []

    /**
    * The minutes of each customer
    */
    // @ApiMember(Description="The minutes of each customer")
    public var customerUsage:[AICustomerUsage] = []

    required public init(){}
}

public class AISessionInfo : EntityInfo
{
    /**
    * The ID of the account associated with this session
    */
    // @ApiMember(Description="The ID of the account associated with this session")
    public var accountId:String?

    /**
    * The name of the account associated with this customer
    */
    // @ApiMember(Description="The name of the account associated with this customer")
    public var accountName:String?

    /**
    * The purpose for this AI session
    */
    // @ApiMember(Description="The purpose for this AI session")
    public var purpose:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case accountName
        case purpose
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        purpose = try container.decodeIfPresent(String.self, forKey: .purpose)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if purpose != nil { try container.encode(purpose, forKey: .purpose) }
    }
}

/**
* A file: an upload, a voice message, a recording, a fax
*/
// @Api(Description="A file: an upload, a voice message, a recording, a fax")
public class FileInfo : EntityInfo
{
    /**
    * The type of file
    */
    // @ApiMember(Description="The type of file")
    public var type:FileTypes?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var accountName:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * The ID of the agent
    */
    // @ApiMember(Description="The ID of the agent")
    public var userId:String?

    /**
    * The name of the agent
    */
    // @ApiMember(Description="The name of the agent")
    public var userName:String?

    /**
    * The original name of the file
    */
    // @ApiMember(Description="The original name of the file")
    public var fileName:String?

    /**
    * Where the bytes are
    */
    // @ApiMember(Description="Where the bytes are")
    public var uri:String?

    /**
    * The content type
    */
    // @ApiMember(Description="The content type")
    public var contentType:String?

    /**
    * The length of the file in bytes
    */
    // @ApiMember(Description="The length of the file in bytes")
    public var contentLength:Int?

    /**
    * The carrier's ID of the recording
    */
    // @ApiMember(Description="The carrier's ID of the recording")
    public var recordingSid:String?

    /**
    * The length of the recording in seconds
    */
    // @ApiMember(Description="The length of the recording in seconds")
    public var recordingDuration:Int?

    /**
    * Who was recorded
    */
    // @ApiMember(Description="Who was recorded")
    public var recordingFrom:String?

    /**
    * The transcription by a person
    */
    // @ApiMember(Description="The transcription by a person")
    public var transcription:String?

    /**
    * The caller ID of incoming calls
    */
    // @ApiMember(Description="The caller ID of incoming calls")
    public var fromAddress:String?

    /**
    * The dialed number of outgoing calls
    */
    // @ApiMember(Description="The dialed number of outgoing calls")
    public var toAddress:String?

    /**
    * The transcription by a machine
    */
    // @ApiMember(Description="The transcription by a machine")
    public var aiTranscription:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case type
        case accountId
        case accountName
        case customerId
        case customerName
        case customerBreadcrumb
        case userId
        case userName
        case fileName
        case uri
        case contentType
        case contentLength
        case recordingSid
        case recordingDuration
        case recordingFrom
        case transcription
        case fromAddress
        case toAddress
        case aiTranscription
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decodeIfPresent(FileTypes.self, forKey: .type)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        userId = try container.decodeIfPresent(String.self, forKey: .userId)
        userName = try container.decodeIfPresent(String.self, forKey: .userName)
        fileName = try container.decodeIfPresent(String.self, forKey: .fileName)
        uri = try container.decodeIfPresent(String.self, forKey: .uri)
        contentType = try container.decodeIfPresent(String.self, forKey: .contentType)
        contentLength = try container.decodeIfPresent(Int.self, forKey: .contentLength)
        recordingSid = try container.decodeIfPresent(String.self, forKey: .recordingSid)
        recordingDuration = try container.decodeIfPresent(Int.self, forKey: .recordingDuration)
        recordingFrom = try container.decodeIfPresent(String.self, forKey: .recordingFrom)
        transcription = try container.decodeIfPresent(String.self, forKey: .transcription)
        fromAddress = try container.decodeIfPresent(String.self, forKey: .fromAddress)
        toAddress = try container.decodeIfPresent(String.self, forKey: .toAddress)
        aiTranscription = try container.decodeIfPresent(String.self, forKey: .aiTranscription)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if type != nil { try container.encode(type, forKey: .type) }
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if userId != nil { try container.encode(userId, forKey: .userId) }
        if userName != nil { try container.encode(userName, forKey: .userName) }
        if fileName != nil { try container.encode(fileName, forKey: .fileName) }
        if uri != nil { try container.encode(uri, forKey: .uri) }
        if contentType != nil { try container.encode(contentType, forKey: .contentType) }
        if contentLength != nil { try container.encode(contentLength, forKey: .contentLength) }
        if recordingSid != nil { try container.encode(recordingSid, forKey: .recordingSid) }
        if recordingDuration != nil { try container.encode(recordingDuration, forKey: .recordingDuration) }
        if recordingFrom != nil { try container.encode(recordingFrom, forKey: .recordingFrom) }
        if transcription != nil { try container.encode(transcription, forKey: .transcription) }
        if fromAddress != nil { try container.encode(fromAddress, forKey: .fromAddress) }
        if toAddress != nil { try container.encode(toAddress, forKey: .toAddress) }
        if aiTranscription != nil { try container.encode(aiTranscription, forKey: .aiTranscription) }
    }
}

/**
* What a user's app needs to start
*/
// @Api(Description="What a user's app needs to start")
public class EndpointAppConfig : Codable
{
    /**
    * The ID of the user endpoint
    */
    // @ApiMember(Description="The ID of the user endpoint")
    public var endpointId:String?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The token for the voice SDK of the carrier
    */
    // @ApiMember(Description="The token for the voice SDK of the carrier")
    public var accessToken:String?

    /**
    * The identity at the carrier
    */
    // @ApiMember(Description="The identity at the carrier")
    public var identity:String?

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    public var emailAddress:String?

    /**
    * The user
    */
    // @ApiMember(Description="The user")
    public var userInfo:AppUserInfo?

    /**
    * The state of the agent
    */
    // @ApiMember(Description="The state of the agent")
    public var agentState:AgentStates?

    /**
    * Why the agent is in this state
    */
    // @ApiMember(Description="Why the agent is in this state")
    public var agentStateReason:AgentStateReasons?

    /**
    * The tabs of the app
    */
    // @ApiMember(Description="The tabs of the app")
    public var tabs:[JSONValue] = []

    /**
    * The settings of the app
    */
    // @ApiMember(Description="The settings of the app")
    public var appSettings:AppSettings?

    /**
    * Settings of an outside phone system
    */
    // @ApiMember(Description="Settings of an outside phone system")
    public var thirdPartyPhoneSystemSettings:ThirdPartyPhoneSystemSettings?

    required public init(){}
}

/**
* Files
*/
// @Api(Description="Files")
public class GetMyFilesResponse : Codable
{
    /**
    * The files
    */
    // @ApiMember(Description="The files")
    public var files:[FileInfo] = []

    required public init(){}
}

/**
* What a user may configure
*/
// @Api(Description="What a user may configure")
public class ListSettingsObjectsResponse : Codable
{
    /**
    * What can be configured
    */
    // @ApiMember(Description="What can be configured")
    public var settingsObjects:[SettingsObject] = []

    required public init(){}
}

/**
* Who is signed in
*/
// @Api(Description="Who is signed in")
public class AuthenticateResponse : Codable
{
    /**
    * The ID of the user who is signed in
    */
    // @ApiMember(Description="The ID of the user who is signed in")
    public var userId:String?

    /**
    * The ID of the session: the value of the cookie in force
    */
    // @ApiMember(Description="The ID of the session: the value of the cookie in force")
    public var sessionId:String?

    /**
    * The user name, as it was typed
    */
    // @ApiMember(Description="The user name, as it was typed")
    public var userName:String?

    /**
    * The name of the user to show
    */
    // @ApiMember(Description="The name of the user to show")
    public var displayName:String?

    /**
    * Where the caller came from
    */
    // @ApiMember(Description="Where the caller came from")
    public var referrerUrl:String?

    /**
    * The access token, where tokens are used
    */
    // @ApiMember(Description="The access token, where tokens are used")
    public var bearerToken:String?

    /**
    * The refresh token, where tokens are used
    */
    // @ApiMember(Description="The refresh token, where tokens are used")
    public var refreshToken:String?

    /**
    * The URL of the picture of the user
    */
    // @ApiMember(Description="The URL of the picture of the user")
    public var profileUrl:String?

    /**
    * The roles of the user
    */
    // @ApiMember(Description="The roles of the user")
    public var roles:[String] = []

    /**
    * The permissions of the user
    */
    // @ApiMember(Description="The permissions of the user")
    public var permissions:[String] = []

    /**
    * What went wrong, if anything did
    */
    // @ApiMember(Description="What went wrong, if anything did")
    public var responseStatus:ResponseStatus?

    /**
    * Anything else
    */
    // @ApiMember(Description="Anything else")
    public var meta:[String:String] = [:]

    required public init(){}
}

/**
* A login
*/
// @Api(Description="A login")
public class UserInfo : Codable
{
    /**
    * The ID of the user
    */
    // @ApiMember(Description="The ID of the user")
    public var id:String?

    /**
    * Whether anybody is signed in
    */
    // @ApiMember(Description="Whether anybody is signed in")
    public var isAuthenticated:Bool?

    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    public var firstName:String?

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    public var lastName:String?

    /**
    * The full name
    */
    // @ApiMember(Description="The full name")
    public var name:String?

    /**
    * The URL of the picture
    */
    // @ApiMember(Description="The URL of the picture")
    public var avatarUrl:String?

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    public var emailAddress:String?

    /**
    * The roles of the login
    */
    // @ApiMember(Description="The roles of the login")
    public var roles:[String] = []

    /**
    * The accounts the login may use; parallel to accountNames
    */
    // @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    public var accountIds:[String] = []

    /**
    * The names of the accounts the login may use; parallel to accountIds
    */
    // @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    public var accountNames:[String] = []

    /**
    * What a portal manager may change
    */
    // @ApiMember(Description="What a portal manager may change")
    public var managerAccess:UserManagerAccess?

    /**
    * What the login may see in the dashboard
    */
    // @ApiMember(Description="What the login may see in the dashboard")
    public var dashboardPermissions:[DashboardPermissions] = []

    required public init(){}
}

/**
* How much of something was used
*/
// @Api(Description="How much of something was used")
public class UsageRecordInfo : Codable
{
    /**
    * The carrier's ID of the account
    */
    // @ApiMember(Description="The carrier's ID of the account")
    public var accountSid:String?

    /**
    * What was used
    */
    // @ApiMember(Description="What was used")
    public var category:String?

    /**
    * How many times it was used
    */
    // @ApiMember(Description="How many times it was used")
    public var count:Int?

    /**
    * What is counted
    */
    // @ApiMember(Description="What is counted")
    public var countUnit:String?

    /**
    * The category in words
    */
    // @ApiMember(Description="The category in words")
    public var description:String?

    /**
    * The last day counted (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    public var endDate:String?

    /**
    * The price
    */
    // @ApiMember(Description="The price")
    public var price:Double?

    /**
    * The currency of the price
    */
    // @ApiMember(Description="The currency of the price")
    public var priceUnit:String?

    /**
    * The first day counted (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * How much was used
    */
    // @ApiMember(Description="How much was used")
    public var usage:String?

    /**
    * The unit of the usage
    */
    // @ApiMember(Description="The unit of the usage")
    public var usageUnit:String?

    /**
    * The URI of the record at the carrier
    */
    // @ApiMember(Description="The URI of the record at the carrier")
    public var uri:String?

    required public init(){}
}

/**
* Contacts
*/
// @Api(Description="Contacts")
public class GetMyContactsResponse : Codable
{
    /**
    * The contacts
    */
    // @ApiMember(Description="The contacts")
    public var contacts:[AppContact] = []

    required public init(){}
}

/**
* A customer of an account
*/
// @Api(Description="A customer of an account")
public class CustomerInfo : EntityInfo
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer above
    */
    // @ApiMember(Description="The ID of the customer above")
    public var parentCustomerId:String?

    /**
    * The customers above this one, outermost first
    */
    // @ApiMember(Description="The customers above this one, outermost first")
    public var breadcrumb:[CustomerBreadcrumb] = []

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var accountName:String?

    /**
    * Staging rather than production
    */
    // @ApiMember(Description="Staging rather than production")
    public var isStaging:Bool?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var name:String?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * The tags of the customer
    */
    // @ApiMember(Description="The tags of the customer")
    public var tags:[Tag] = []

    /**
    * The schedule of the customer
    */
    // @ApiMember(Description="The schedule of the customer")
    public var schedule:Schedule?

    /**
    * The record in an outside system it is tied to
    */
    // @ApiMember(Description="The record in an outside system it is tied to")
    public var integrationData:EntityIntegrationData?

    /**
    * Otherwise billing settings come from the parent
    */
    // @ApiMember(Description="Otherwise billing settings come from the parent")
    public var overrideBillingSettings:Bool?

    /**
    * The billing settings
    */
    // @ApiMember(Description="The billing settings")
    public var billingSettings:BillingSettings?

    /**
    * Otherwise app settings come from the parent
    */
    // @ApiMember(Description="Otherwise app settings come from the parent")
    public var overrideAppSettings:Bool?

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    public var appSettings:AppSettings?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case parentCustomerId
        case breadcrumb
        case accountName
        case isStaging
        case name
        case referenceId
        case data
        case tags
        case schedule
        case integrationData
        case overrideBillingSettings
        case billingSettings
        case overrideAppSettings
        case appSettings
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        parentCustomerId = try container.decodeIfPresent(String.self, forKey: .parentCustomerId)
        breadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .breadcrumb) ?? []
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        isStaging = try container.decodeIfPresent(Bool.self, forKey: .isStaging)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        referenceId = try container.decodeIfPresent(String.self, forKey: .referenceId)
        data = try container.decodeIfPresent(Struct.self, forKey: .data)
        tags = try container.decodeIfPresent([Tag].self, forKey: .tags) ?? []
        schedule = try container.decodeIfPresent(Schedule.self, forKey: .schedule)
        integrationData = try container.decodeIfPresent(EntityIntegrationData.self, forKey: .integrationData)
        overrideBillingSettings = try container.decodeIfPresent(Bool.self, forKey: .overrideBillingSettings)
        billingSettings = try container.decodeIfPresent(BillingSettings.self, forKey: .billingSettings)
        overrideAppSettings = try container.decodeIfPresent(Bool.self, forKey: .overrideAppSettings)
        appSettings = try container.decodeIfPresent(AppSettings.self, forKey: .appSettings)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if parentCustomerId != nil { try container.encode(parentCustomerId, forKey: .parentCustomerId) }
        if breadcrumb.count > 0 { try container.encode(breadcrumb, forKey: .breadcrumb) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if isStaging != nil { try container.encode(isStaging, forKey: .isStaging) }
        if name != nil { try container.encode(name, forKey: .name) }
        if referenceId != nil { try container.encode(referenceId, forKey: .referenceId) }
        if data != nil { try container.encode(data, forKey: .data) }
        if tags.count > 0 { try container.encode(tags, forKey: .tags) }
        if schedule != nil { try container.encode(schedule, forKey: .schedule) }
        if integrationData != nil { try container.encode(integrationData, forKey: .integrationData) }
        if overrideBillingSettings != nil { try container.encode(overrideBillingSettings, forKey: .overrideBillingSettings) }
        if billingSettings != nil { try container.encode(billingSettings, forKey: .billingSettings) }
        if overrideAppSettings != nil { try container.encode(overrideAppSettings, forKey: .overrideAppSettings) }
        if appSettings != nil { try container.encode(appSettings, forKey: .appSettings) }
    }
}

/**
* Which state holds when
*/
// @Api(Description="Which state holds when")
public class Schedule : Codable
{
    /**
    * The time zone of the rules (IANA)
    */
    // @ApiMember(Description="The time zone of the rules (IANA)")
    public var timeZoneId:String?

    /**
    * Whether to take the parent's schedule instead
    */
    // @ApiMember(Description="Whether to take the parent's schedule instead")
    public var inherit:Bool?

    /**
    * Closed whatever the rules say
    */
    // @ApiMember(Description="Closed whatever the rules say")
    public var forceClosed:Bool?

    /**
    * The rules, the first match wins
    */
    // @ApiMember(Description="The rules, the first match wins")
    public var rules:[SchedulingRule] = []

    /**
    * The state when no rule matches
    */
    // @ApiMember(Description="The state when no rule matches")
    public var defaultState:String?

    required public init(){}
}

/**
* What a schedule says
*/
// @Api(Description="What a schedule says")
public class TestScheduleResponse : Codable
{
    /**
    * The name of the state at that moment
    */
    // @ApiMember(Description="The name of the state at that moment")
    public var stateName:String?

    /**
    * The time zone that was used (IANA)
    */
    // @ApiMember(Description="The time zone that was used (IANA)")
    public var timeZoneId:String?

    required public init(){}
}

/**
* Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
*/
// @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
public class EndpointInfo : EntityInfo
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var accountName:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * ID in an outside system
    */
    // @ApiMember(Description="ID in an outside system")
    public var referenceId:String?

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    public var displayName:String?

    /**
    * The type of endpoint
    */
    // @ApiMember(Description="The type of endpoint")
    public var type:EndpointTypes?

    /**
    * Extra text for grids
    */
    // @ApiMember(Description="Extra text for grids")
    public var extraInformation:String?

    /**
    * The ID of the voice flow
    */
    // @ApiMember(Description="The ID of the voice flow")
    public var flowId:String?

    /**
    * The name of the voice flow
    */
    // @ApiMember(Description="The name of the voice flow")
    public var flowName:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * Single flow or scheduled flows
    */
    // @ApiMember(Description="Single flow or scheduled flows")
    public var flowSchedule:EndpointFlowSchedules?

    /**
    * The schedule that picks among the scheduled flows
    */
    // @ApiMember(Description="The schedule that picks among the scheduled flows")
    public var schedule:Schedule?

    /**
    * The flow of each schedule state
    */
    // @ApiMember(Description="The flow of each schedule state")
    public var scheduledFlows:[ScheduledFlow] = []

    /**
    * Whether text messages are off
    */
    // @ApiMember(Description="Whether text messages are off")
    public var disableSms:Bool?

    /**
    * Leave the number's messaging campaign alone
    */
    // @ApiMember(Description="Leave the number's messaging campaign alone")
    public var useExternal10DlcCampaign:Bool?

    /**
    * Whether the number is registered only, not bought
    */
    // @ApiMember(Description="Whether the number is registered only, not bought")
    public var isVirtualPhoneNumber:Bool?

    /**
    * The number of a number endpoint (E.164)
    */
    // @ApiMember(Description="The number of a number endpoint (E.164)")
    public var phoneNumber:String?

    /**
    * The name of the endpoint
    */
    // @ApiMember(Description="The name of the endpoint")
    public var name:String?

    /**
    * The address of an email endpoint
    */
    // @ApiMember(Description="The address of an email endpoint")
    public var emailAddress:String?

    /**
    * The SIP user name
    */
    // @ApiMember(Description="The SIP user name")
    public var sipUserName:String?

    /**
    * The email address of a user endpoint
    */
    // @ApiMember(Description="The email address of a user endpoint")
    public var userEmailAddress:String?

    /**
    * Whether a user endpoint has a soft phone or a SIP phone
    */
    // @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    public var userMode:UserModes?

    /**
    * What a portal manager may change
    */
    // @ApiMember(Description="What a portal manager may change")
    public var managerAccess:UserManagerAccess?

    /**
    * What the login may see in the dashboard
    */
    // @ApiMember(Description="What the login may see in the dashboard")
    public var dashboardPermissions:[DashboardPermissions] = []

    /**
    * The tags of the endpoint
    */
    // @ApiMember(Description="The tags of the endpoint")
    public var tags:[Tag] = []

    /**
    * Custom field values
    */
    // @ApiMember(Description="Custom field values")
    public var data:Struct?

    /**
    * The settings of the app and the portal
    */
    // @ApiMember(Description="The settings of the app and the portal")
    public var appSettings:AppSettings?

    /**
    * The settings of the assistant
    */
    // @ApiMember(Description="The settings of the assistant")
    public var assistantSettings:AssistantSettings?

    /**
    * The state of the agent, for a user endpoint
    */
    // @ApiMember(Description="The state of the agent, for a user endpoint")
    public var agentState:AgentStates?

    /**
    * The record in an outside system it is tied to
    */
    // @ApiMember(Description="The record in an outside system it is tied to")
    public var integrationData:EntityIntegrationData?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case accountName
        case customerId
        case customerName
        case referenceId
        case customerBreadcrumb
        case displayName
        case type
        case extraInformation
        case flowId
        case flowName
        case flowParams
        case flowSchedule
        case schedule
        case scheduledFlows
        case disableSms
        case useExternal10DlcCampaign
        case isVirtualPhoneNumber
        case phoneNumber
        case name
        case emailAddress
        case sipUserName
        case userEmailAddress
        case userMode
        case managerAccess
        case dashboardPermissions
        case tags
        case data
        case appSettings
        case assistantSettings
        case agentState
        case integrationData
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        referenceId = try container.decodeIfPresent(String.self, forKey: .referenceId)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        displayName = try container.decodeIfPresent(String.self, forKey: .displayName)
        type = try container.decodeIfPresent(EndpointTypes.self, forKey: .type)
        extraInformation = try container.decodeIfPresent(String.self, forKey: .extraInformation)
        flowId = try container.decodeIfPresent(String.self, forKey: .flowId)
        flowName = try container.decodeIfPresent(String.self, forKey: .flowName)
        flowParams = try container.decodeIfPresent(Struct.self, forKey: .flowParams)
        flowSchedule = try container.decodeIfPresent(EndpointFlowSchedules.self, forKey: .flowSchedule)
        schedule = try container.decodeIfPresent(Schedule.self, forKey: .schedule)
        scheduledFlows = try container.decodeIfPresent([ScheduledFlow].self, forKey: .scheduledFlows) ?? []
        disableSms = try container.decodeIfPresent(Bool.self, forKey: .disableSms)
        useExternal10DlcCampaign = try container.decodeIfPresent(Bool.self, forKey: .useExternal10DlcCampaign)
        isVirtualPhoneNumber = try container.decodeIfPresent(Bool.self, forKey: .isVirtualPhoneNumber)
        phoneNumber = try container.decodeIfPresent(String.self, forKey: .phoneNumber)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        emailAddress = try container.decodeIfPresent(String.self, forKey: .emailAddress)
        sipUserName = try container.decodeIfPresent(String.self, forKey: .sipUserName)
        userEmailAddress = try container.decodeIfPresent(String.self, forKey: .userEmailAddress)
        userMode = try container.decodeIfPresent(UserModes.self, forKey: .userMode)
        managerAccess = try container.decodeIfPresent(UserManagerAccess.self, forKey: .managerAccess)
        dashboardPermissions = try container.decodeIfPresent([DashboardPermissions].self, forKey: .dashboardPermissions) ?? []
        tags = try container.decodeIfPresent([Tag].self, forKey: .tags) ?? []
        data = try container.decodeIfPresent(Struct.self, forKey: .data)
        appSettings = try container.decodeIfPresent(AppSettings.self, forKey: .appSettings)
        assistantSettings = try container.decodeIfPresent(AssistantSettings.self, forKey: .assistantSettings)
        agentState = try container.decodeIfPresent(AgentStates.self, forKey: .agentState)
        integrationData = try container.decodeIfPresent(EntityIntegrationData.self, forKey: .integrationData)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if referenceId != nil { try container.encode(referenceId, forKey: .referenceId) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if displayName != nil { try container.encode(displayName, forKey: .displayName) }
        if type != nil { try container.encode(type, forKey: .type) }
        if extraInformation != nil { try container.encode(extraInformation, forKey: .extraInformation) }
        if flowId != nil { try container.encode(flowId, forKey: .flowId) }
        if flowName != nil { try container.encode(flowName, forKey: .flowName) }
        if flowParams != nil { try container.encode(flowParams, forKey: .flowParams) }
        if flowSchedule != nil { try container.encode(flowSchedule, forKey: .flowSchedule) }
        if schedule != nil { try container.encode(schedule, forKey: .schedule) }
        if scheduledFlows.count > 0 { try container.encode(scheduledFlows, forKey: .scheduledFlows) }
        if disableSms != nil { try container.encode(disableSms, forKey: .disableSms) }
        if useExternal10DlcCampaign != nil { try container.encode(useExternal10DlcCampaign, forKey: .useExternal10DlcCampaign) }
        if isVirtualPhoneNumber != nil { try container.encode(isVirtualPhoneNumber, forKey: .isVirtualPhoneNumber) }
        if phoneNumber != nil { try container.encode(phoneNumber, forKey: .phoneNumber) }
        if name != nil { try container.encode(name, forKey: .name) }
        if emailAddress != nil { try container.encode(emailAddress, forKey: .emailAddress) }
        if sipUserName != nil { try container.encode(sipUserName, forKey: .sipUserName) }
        if userEmailAddress != nil { try container.encode(userEmailAddress, forKey: .userEmailAddress) }
        if userMode != nil { try container.encode(userMode, forKey: .userMode) }
        if managerAccess != nil { try container.encode(managerAccess, forKey: .managerAccess) }
        if dashboardPermissions.count > 0 { try container.encode(dashboardPermissions, forKey: .dashboardPermissions) }
        if tags.count > 0 { try container.encode(tags, forKey: .tags) }
        if data != nil { try container.encode(data, forKey: .data) }
        if appSettings != nil { try container.encode(appSettings, forKey: .appSettings) }
        if assistantSettings != nil { try container.encode(assistantSettings, forKey: .assistantSettings) }
        if agentState != nil { try container.encode(agentState, forKey: .agentState) }
        if integrationData != nil { try container.encode(integrationData, forKey: .integrationData) }
    }
}

/**
* A flow: a graph of nodes that runs when something arrives
*/
// @Api(Description="A flow: a graph of nodes that runs when something arrives")
public class FlowInfo : EntityInfo
{
    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    public var name:String?

    /**
    * What the flow can be used for
    */
    // @ApiMember(Description="What the flow can be used for")
    public var roles:[FlowRoles] = []

    /**
    * What the flow does
    */
    // @ApiMember(Description="What the flow does")
    public var description:String?

    /**
    * Notes for those who edit the flow
    */
    // @ApiMember(Description="Notes for those who edit the flow")
    public var notes:String?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var accountName:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * The nodes; listings leave them out unless asked
    */
    // @ApiMember(Description="The nodes; listings leave them out unless asked")
    public var nodes:[FlowNode] = []

    /**
    * The values the flow takes and gives
    */
    // @ApiMember(Description="The values the flow takes and gives")
    public var parameters:[FlowParameter] = []

    /**
    * Where the flow ends
    */
    // @ApiMember(Description="Where the flow ends")
    public var exits:[FlowExit] = []

    /**
    * Designer layout data
    */
    // @ApiMember(Description="Designer layout data")
    public var ui:FlowUI?

    /**
    * The tags of the flow
    */
    // @ApiMember(Description="The tags of the flow")
    public var tags:[Tag] = []

    /**
    * How many nodes the flow has
    */
    // @ApiMember(Description="How many nodes the flow has")
    public var nodeCount:Int?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case name
        case roles
        case description
        case notes
        case accountId
        case accountName
        case customerId
        case customerName
        case customerBreadcrumb
        case nodes
        case parameters
        case exits
        case ui
        case tags
        case nodeCount
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        roles = try container.decodeIfPresent([FlowRoles].self, forKey: .roles) ?? []
        description = try container.decodeIfPresent(String.self, forKey: .description)
        notes = try container.decodeIfPresent(String.self, forKey: .notes)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        nodes = try container.decodeIfPresent([FlowNode].self, forKey: .nodes) ?? []
        parameters = try container.decodeIfPresent([FlowParameter].self, forKey: .parameters) ?? []
        exits = try container.decodeIfPresent([FlowExit].self, forKey: .exits) ?? []
        ui = try container.decodeIfPresent(FlowUI.self, forKey: .ui)
        tags = try container.decodeIfPresent([Tag].self, forKey: .tags) ?? []
        nodeCount = try container.decodeIfPresent(Int.self, forKey: .nodeCount)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if name != nil { try container.encode(name, forKey: .name) }
        if roles.count > 0 { try container.encode(roles, forKey: .roles) }
        if description != nil { try container.encode(description, forKey: .description) }
        if notes != nil { try container.encode(notes, forKey: .notes) }
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if nodes.count > 0 { try container.encode(nodes, forKey: .nodes) }
        if parameters.count > 0 { try container.encode(parameters, forKey: .parameters) }
        if exits.count > 0 { try container.encode(exits, forKey: .exits) }
        if ui != nil { try container.encode(ui, forKey: .ui) }
        if tags.count > 0 { try container.encode(tags, forKey: .tags) }
        if nodeCount != nil { try container.encode(nodeCount, forKey: .nodeCount) }
    }
}

/**
* Flows and the custom fields they use
*/
// @Api(Description="Flows and the custom fields they use")
public class PackageInfo : Codable
{
    /**
    * The flows
    */
    // @ApiMember(Description="The flows")
    public var flows:[FlowInfo] = []

    /**
    * The custom fields of customers that the flows use
    */
    // @ApiMember(Description="The custom fields of customers that the flows use")
    public var customerFields:[CustomerDataField] = []

    /**
    * The custom fields of endpoints that the flows use
    */
    // @ApiMember(Description="The custom fields of endpoints that the flows use")
    public var endpointFields:[EndpointDataField] = []

    /**
    * The custom fields of the account that the flows use
    */
    // @ApiMember(Description="The custom fields of the account that the flows use")
    public var systemFields:[SystemSettingsField] = []

    required public init(){}
}

/**
* Fields by the source they belong to
*/
// @Api(Description="Fields by the source they belong to")
public class GetParameterFieldNamesResponse : Codable
{
    /**
    * Fields of the customer
    */
    // @ApiMember(Description="Fields of the customer")
    public var customer:[GetParameterField] = []

    /**
    * Fields of the account
    */
    // @ApiMember(Description="Fields of the account")
    public var system:[GetParameterField] = []

    /**
    * Fields of the session
    */
    // @ApiMember(Description="Fields of the session")
    public var session:[GetParameterField] = []

    /**
    * Fields of the endpoint
    */
    // @ApiMember(Description="Fields of the endpoint")
    public var endpoint:[GetParameterField] = []

    /**
    * Fields of the user
    */
    // @ApiMember(Description="Fields of the user")
    public var user:[GetParameterField] = []

    required public init(){}
}

/**
* A connection to an outside system
*/
// @Api(Description="A connection to an outside system")
public class IntegrationInfo : EntityInfo
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * The date of the last sync
    */
    // @ApiMember(Description="The date of the last sync")
    public var dateLastSync:String?

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * The name of the integration
    */
    // @ApiMember(Description="The name of the integration")
    public var name:String?

    /**
    * Create customers and users while syncing
    */
    // @ApiMember(Description="Create customers and users while syncing")
    public var automaticallyCreateCustomers:Bool?

    /**
    * The outside system
    */
    // @ApiMember(Description="The outside system")
    public var type:IntegrationTypes?

    /**
    * The state of the connection
    */
    // @ApiMember(Description="The state of the connection")
    public var status:IntegrationStatuses?

    /**
    * What the status means
    */
    // @ApiMember(Description="What the status means")
    public var statusMessage:String?

    /**
    * The shape of the settings
    */
    // @ApiMember(Description="The shape of the settings")
    public var settingsDataType:DataType?

    /**
    * The settings, in the shape given beside
    */
    // @ApiMember(Description="The settings, in the shape given beside")
    public var settings:Struct?

    /**
    * What the integration can do
    */
    // @ApiMember(Description="What the integration can do")
    public var features:[IntegrationFeatures] = []

    /**
    * Whether the outside system has authorised us (OAuth)
    */
    // @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    public var isAuthorized:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case customerId
        case customerName
        case dateLastSync
        case customerBreadcrumb
        case name
        case automaticallyCreateCustomers
        case type
        case status
        case statusMessage
        case settingsDataType
        case settings
        case features
        case isAuthorized
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        dateLastSync = try container.decodeIfPresent(String.self, forKey: .dateLastSync)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        name = try container.decodeIfPresent(String.self, forKey: .name)
        automaticallyCreateCustomers = try container.decodeIfPresent(Bool.self, forKey: .automaticallyCreateCustomers)
        type = try container.decodeIfPresent(IntegrationTypes.self, forKey: .type)
        status = try container.decodeIfPresent(IntegrationStatuses.self, forKey: .status)
        statusMessage = try container.decodeIfPresent(String.self, forKey: .statusMessage)
        settingsDataType = try container.decodeIfPresent(DataType.self, forKey: .settingsDataType)
        settings = try container.decodeIfPresent(Struct.self, forKey: .settings)
        features = try container.decodeIfPresent([IntegrationFeatures].self, forKey: .features) ?? []
        isAuthorized = try container.decodeIfPresent(Bool.self, forKey: .isAuthorized)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if dateLastSync != nil { try container.encode(dateLastSync, forKey: .dateLastSync) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if name != nil { try container.encode(name, forKey: .name) }
        if automaticallyCreateCustomers != nil { try container.encode(automaticallyCreateCustomers, forKey: .automaticallyCreateCustomers) }
        if type != nil { try container.encode(type, forKey: .type) }
        if status != nil { try container.encode(status, forKey: .status) }
        if statusMessage != nil { try container.encode(statusMessage, forKey: .statusMessage) }
        if settingsDataType != nil { try container.encode(settingsDataType, forKey: .settingsDataType) }
        if settings != nil { try container.encode(settings, forKey: .settings) }
        if features.count > 0 { try container.encode(features, forKey: .features) }
        if isAuthorized != nil { try container.encode(isAuthorized, forKey: .isAuthorized) }
    }
}

/**
* Conversations
*/
// @Api(Description="Conversations")
public class ListConversationsResponse : Codable
{
    /**
    * The conversations
    */
    // @ApiMember(Description="The conversations")
    public var conversations:[ConversationInfo] = []

    required public init(){}
}

/**
* What the home page of the portal shows
*/
// @Api(Description="What the home page of the portal shows")
public class AppHomeInformation : Codable
{
    /**
    * Whether the customer comes from HostedSuite
    */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    public var isHostedSuiteCustomer:Bool?

    /**
    * Recent conversations
    */
    // @ApiMember(Description="Recent conversations")
    public var conversations:[ConversationInfo] = []

    /**
    * Recent sessions
    */
    // @ApiMember(Description="Recent sessions")
    public var calls:[SessionInfo] = []

    /**
    * Figures on calls for the home page
    */
    // @ApiMember(Description="Figures on calls for the home page")
    public var callMetrics:[AppHomeCallMetric] = []

    /**
    * Voice messages
    */
    // @ApiMember(Description="Voice messages")
    public var voicemail:[FileInfo] = []

    /**
    * Completed forms
    */
    // @ApiMember(Description="Completed forms")
    public var forms:[HostedSuiteCompletedForm] = []

    required public init(){}
}

/**
* Settings of the account, as the portal sees them
*/
// @Api(Description="Settings of the account, as the portal sees them")
public class AppSystemSettingsInfo : Codable
{
    /**
    * The custom fields of endpoints
    */
    // @ApiMember(Description="The custom fields of endpoints")
    public var endpointFields:[EndpointDataField] = []

    /**
    * Whether the customer comes from HostedSuite
    */
    // @ApiMember(Description="Whether the customer comes from HostedSuite")
    public var isHostedSuiteCustomer:Bool?

    /**
    * The time zone of the customer
    */
    // @ApiMember(Description="The time zone of the customer")
    public var customerTimeZoneId:String?

    required public init(){}
}

/**
* A device that gets push notifications
*/
// @Api(Description="A device that gets push notifications")
public class DeviceTokenInfo : Codable
{
    /**
    * The type of the device
    */
    // @ApiMember(Description="The type of the device")
    public var deviceType:DeviceTypes?

    /**
    * The push token
    */
    // @ApiMember(Description="The push token")
    public var token:String?

    required public init(){}
}

/**
* A report: how far it is and where the workbook is
*/
// @Api(Description="A report: how far it is and where the workbook is")
public class ReportInfo : Codable
{
    /**
    * The ID of the report
    */
    // @ApiMember(Description="The ID of the report")
    public var id:String?

    /**
    * The name of the report
    */
    // @ApiMember(Description="The name of the report")
    public var name:String?

    /**
    * How far the report is
    */
    // @ApiMember(Description="How far the report is")
    public var status:ReportStatuses?

    /**
    * What the status means
    */
    // @ApiMember(Description="What the status means")
    public var statusMessage:String?

    /**
    * The date the report was requested
    */
    // @ApiMember(Description="The date the report was requested")
    public var dateCreated:String?

    /**
    * The date the status last changed
    */
    // @ApiMember(Description="The date the status last changed")
    public var dateUpdated:String?

    /**
    * Where the workbook is, once completed
    */
    // @ApiMember(Description="Where the workbook is, once completed")
    public var downloadLink:String?

    /**
    * The ID of the job that makes the report
    */
    // @ApiMember(Description="The ID of the job that makes the report")
    public var jobId:String?

    /**
    * The address that gets a mail when done
    */
    // @ApiMember(Description="The address that gets a mail when done")
    public var emailAddressToNotify:String?

    /**
    * The server that makes the report
    */
    // @ApiMember(Description="The server that makes the report")
    public var server:String?

    required public init(){}
}

/**
* Reports
*/
// @Api(Description="Reports")
public class ListReportsResponse : Codable
{
    /**
    * The reports
    */
    // @ApiMember(Description="The reports")
    public var reports:[ReportInfo] = []

    required public init(){}
}

public class SessionInfo : EntityInfo
{
    /**
    * The state of the session
    */
    // @ApiMember(Description="The state of the session")
    public var dialState:SessionDialState?

    /**
    * The call state of the session
    */
    // @ApiMember(Description="The call state of the session")
    public var callState:SessionCallState?

    /**
    * The queue state of the session
    */
    // @ApiMember(Description="The queue state of the session")
    public var queueState:SessionQueueStates?

    /**
    * The ID of the account associated with the flow
    */
    // @ApiMember(Description="The ID of the account associated with the flow")
    public var accountId:String?

    /**
    * The name of the account associated with the session
    */
    // @ApiMember(Description="The name of the account associated with the session")
    public var accountName:String?

    /**
    * The ID of the customer this session is associated with
    */
    // @ApiMember(Description="The ID of the customer this session is associated with")
    public var customerId:String?

    /**
    * The customer breadcrumb this session is associated with
    */
    // @ApiMember(Description="The customer breadcrumb this session is associated with")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * The name of the customer this session is associated with
    */
    // @ApiMember(Description="The name of the customer this session is associated with")
    public var customerName:String?

    /**
    * The ID of the endpoint associated with this session
    */
    // @ApiMember(Description="The ID of the endpoint associated with this session")
    public var endpointId:String?

    /**
    * The name of the endpoint associated with this session
    */
    // @ApiMember(Description="The name of the endpoint associated with this session")
    public var endpointName:String?

    /**
    * The date the call completed
    */
    // @ApiMember(Description="The date the call completed")
    public var dateCompleted:String?

    /**
    * The destination of the session (e.g. what was entered into the Dial box)
    */
    // @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    public var destination:String?

    /**
    * The to address if any
    */
    // @ApiMember(Description="The to address if any")
    public var toAddress:String?

    /**
    * The from address if any
    */
    // @ApiMember(Description="The from address if any")
    public var fromAddress:String?

    /**
    * The from name if any
    */
    // @ApiMember(Description="The from name if any")
    public var fromName:String?

    /**
    * Answered by name (if any)
    */
    // @ApiMember(Description="Answered by name (if any)")
    public var answeredByName:String?

    /**
    * The ID of the queue member assigned to this call
    */
    // @ApiMember(Description="The ID of the queue member assigned to this call")
    public var queueMemberId:String?

    /**
    * The flow channel
    */
    // @ApiMember(Description="The flow channel")
    public var channel:FlowChannels?

    /**
    * Has the session ended
    */
    // @ApiMember(Description="Has the session ended")
    public var ended:Bool?

    /**
    * The outcome of the call
    */
    // @ApiMember(Description="The outcome of the call")
    public var outcome:String?

    /**
    * The twilio Call SID of this session
    */
    // @ApiMember(Description="The twilio Call SID of this session")
    public var callSid:String?

    /**
    * Any console data for this session
    */
    // @ApiMember(Description="Any console data for this session")
    public var consoleData:String?

    /**
    * The name of the hold queue for this call
    */
    // @ApiMember(Description="The name of the hold queue for this call")
    public var holdQueueName:String?

    /**
    * The user ID who put this call on hold
    */
    // @ApiMember(Description="The user ID who put this call on hold")
    public var heldByUserId:String?

    /**
    * The reason for the hold
    */
    // @ApiMember(Description="The reason for the hold")
    public var holdReason:SessionHoldReasons?

    /**
    * The SID of the conference if in a conference call
    */
    // @ApiMember(Description="The SID of the conference if in a conference call")
    public var conferenceSid:String?

    /**
    * The display name for this session
    */
    // @ApiMember(Description="The display name for this session")
    public var displayName:String?

    /**
    * The log entries for this session
    */
    // @ApiMember(Description="The log entries for this session")
    public var log:[SessionLogInfo] = []

    /**
    * The members of this session
    */
    // @ApiMember(Description="The members of this session")
    public var members:[SessionMemberInfo] = []

    /**
    * The callback number (typically used for SIP to User calls)
    */
    // @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    public var callbackNumber:String?

    /**
    * The ID of the endpoint that answered
    */
    // @ApiMember(Description="The ID of the endpoint that answered")
    public var answeredById:String?

    /**
    * Is this session incoming or outgoing?
    */
    // @ApiMember(Description="Is this session incoming or outgoing?")
    public var direction:SessionDirections?

    /**
    * The phone number that this session is coming from (used with SMS chats)
    */
    // @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    public var fromPhoneNumber:String?

    /**
    * The Call SID of the most recently added conference participant
    */
    // @ApiMember(Description="The Call SID of the most recently added conference participant")
    public var mostRecentParticipantCallSid:String?

    /**
    * Was this session missed?
    */
    // @ApiMember(Description="Was this session missed?")
    public var wasMissed:Bool?

    /**
    * The ring queue that the call is currently in
    */
    // @ApiMember(Description="The ring queue that the call is currently in")
    public var ringQueueId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case dialState
        case callState
        case queueState
        case accountId
        case accountName
        case customerId
        case customerBreadcrumb
        case customerName
        case endpointId
        case endpointName
        case dateCompleted
        case destination
        case toAddress
        case fromAddress
        case fromName
        case answeredByName
        case queueMemberId
        case channel
        case ended
        case outcome
        case callSid
        case consoleData
        case holdQueueName
        case heldByUserId
        case holdReason
        case conferenceSid
        case displayName
        case log
        case members
        case callbackNumber
        case answeredById
        case direction
        case fromPhoneNumber
        case mostRecentParticipantCallSid
        case wasMissed
        case ringQueueId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        dialState = try container.decodeIfPresent(SessionDialState.self, forKey: .dialState)
        callState = try container.decodeIfPresent(SessionCallState.self, forKey: .callState)
        queueState = try container.decodeIfPresent(SessionQueueStates.self, forKey: .queueState)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        endpointId = try container.decodeIfPresent(String.self, forKey: .endpointId)
        endpointName = try container.decodeIfPresent(String.self, forKey: .endpointName)
        dateCompleted = try container.decodeIfPresent(String.self, forKey: .dateCompleted)
        destination = try container.decodeIfPresent(String.self, forKey: .destination)
        toAddress = try container.decodeIfPresent(String.self, forKey: .toAddress)
        fromAddress = try container.decodeIfPresent(String.self, forKey: .fromAddress)
        fromName = try container.decodeIfPresent(String.self, forKey: .fromName)
        answeredByName = try container.decodeIfPresent(String.self, forKey: .answeredByName)
        queueMemberId = try container.decodeIfPresent(String.self, forKey: .queueMemberId)
        channel = try container.decodeIfPresent(FlowChannels.self, forKey: .channel)
        ended = try container.decodeIfPresent(Bool.self, forKey: .ended)
        outcome = try container.decodeIfPresent(String.self, forKey: .outcome)
        callSid = try container.decodeIfPresent(String.self, forKey: .callSid)
        consoleData = try container.decodeIfPresent(String.self, forKey: .consoleData)
        holdQueueName = try container.decodeIfPresent(String.self, forKey: .holdQueueName)
        heldByUserId = try container.decodeIfPresent(String.self, forKey: .heldByUserId)
        holdReason = try container.decodeIfPresent(SessionHoldReasons.self, forKey: .holdReason)
        conferenceSid = try container.decodeIfPresent(String.self, forKey: .conferenceSid)
        displayName = try container.decodeIfPresent(String.self, forKey: .displayName)
        log = try container.decodeIfPresent([SessionLogInfo].self, forKey: .log) ?? []
        members = try container.decodeIfPresent([SessionMemberInfo].self, forKey: .members) ?? []
        callbackNumber = try container.decodeIfPresent(String.self, forKey: .callbackNumber)
        answeredById = try container.decodeIfPresent(String.self, forKey: .answeredById)
        direction = try container.decodeIfPresent(SessionDirections.self, forKey: .direction)
        fromPhoneNumber = try container.decodeIfPresent(String.self, forKey: .fromPhoneNumber)
        mostRecentParticipantCallSid = try container.decodeIfPresent(String.self, forKey: .mostRecentParticipantCallSid)
        wasMissed = try container.decodeIfPresent(Bool.self, forKey: .wasMissed)
        ringQueueId = try container.decodeIfPresent(String.self, forKey: .ringQueueId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if dialState != nil { try container.encode(dialState, forKey: .dialState) }
        if callState != nil { try container.encode(callState, forKey: .callState) }
        if queueState != nil { try container.encode(queueState, forKey: .queueState) }
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if endpointId != nil { try container.encode(endpointId, forKey: .endpointId) }
        if endpointName != nil { try container.encode(endpointName, forKey: .endpointName) }
        if dateCompleted != nil { try container.encode(dateCompleted, forKey: .dateCompleted) }
        if destination != nil { try container.encode(destination, forKey: .destination) }
        if toAddress != nil { try container.encode(toAddress, forKey: .toAddress) }
        if fromAddress != nil { try container.encode(fromAddress, forKey: .fromAddress) }
        if fromName != nil { try container.encode(fromName, forKey: .fromName) }
        if answeredByName != nil { try container.encode(answeredByName, forKey: .answeredByName) }
        if queueMemberId != nil { try container.encode(queueMemberId, forKey: .queueMemberId) }
        if channel != nil { try container.encode(channel, forKey: .channel) }
        if ended != nil { try container.encode(ended, forKey: .ended) }
        if outcome != nil { try container.encode(outcome, forKey: .outcome) }
        if callSid != nil { try container.encode(callSid, forKey: .callSid) }
        if consoleData != nil { try container.encode(consoleData, forKey: .consoleData) }
        if holdQueueName != nil { try container.encode(holdQueueName, forKey: .holdQueueName) }
        if heldByUserId != nil { try container.encode(heldByUserId, forKey: .heldByUserId) }
        if holdReason != nil { try container.encode(holdReason, forKey: .holdReason) }
        if conferenceSid != nil { try container.encode(conferenceSid, forKey: .conferenceSid) }
        if displayName != nil { try container.encode(displayName, forKey: .displayName) }
        if log.count > 0 { try container.encode(log, forKey: .log) }
        if members.count > 0 { try container.encode(members, forKey: .members) }
        if callbackNumber != nil { try container.encode(callbackNumber, forKey: .callbackNumber) }
        if answeredById != nil { try container.encode(answeredById, forKey: .answeredById) }
        if direction != nil { try container.encode(direction, forKey: .direction) }
        if fromPhoneNumber != nil { try container.encode(fromPhoneNumber, forKey: .fromPhoneNumber) }
        if mostRecentParticipantCallSid != nil { try container.encode(mostRecentParticipantCallSid, forKey: .mostRecentParticipantCallSid) }
        if wasMissed != nil { try container.encode(wasMissed, forKey: .wasMissed) }
        if ringQueueId != nil { try container.encode(ringQueueId, forKey: .ringQueueId) }
    }
}

/**
* Calls in progress
*/
// @Api(Description="Calls in progress")
public class GetActiveCallsResponse : Codable
{
    /**
    * The calls in progress, as the carrier describes them
    */
    // @ApiMember(Description="The calls in progress, as the carrier describes them")
    public var calls:[JSONValue] = []

    required public init(){}
}

/**
* Sessions
*/
// @Api(Description="Sessions")
public class GetMySessionsResponse : Codable
{
    /**
    * The active sessions
    */
    // @ApiMember(Description="The active sessions")
    public var sessions:[SessionInfo] = []

    required public init(){}
}

/**
* Settings of the whole installation
*/
// @Api(Description="Settings of the whole installation")
public class GlobalSettingsInfo : Codable
{
    required public init(){}
}

/**
* Settings of an account
*/
// @Api(Description="Settings of an account")
public class SystemSettingsInfo : EntityInfo
{
    /**
    * Whether the test clock is used
    */
    // @ApiMember(Description="Whether the test clock is used")
    public var overrideSystemTime:Bool?

    /**
    * The time zone of the test clock
    */
    // @ApiMember(Description="The time zone of the test clock")
    public var overrideSystemTimeZoneId:String?

    /**
    * The time of the test clock (ISO 8601)
    */
    // @ApiMember(Description="The time of the test clock (ISO 8601)")
    public var overrideSystemDateTime:String?

    /**
    * The custom fields of the account
    */
    // @ApiMember(Description="The custom fields of the account")
    public var systemFields:[SystemSettingsField] = []

    /**
    * The custom fields of customers
    */
    // @ApiMember(Description="The custom fields of customers")
    public var customerFields:[CustomerDataField] = []

    /**
    * The custom fields of endpoints
    */
    // @ApiMember(Description="The custom fields of endpoints")
    public var endpointFields:[EndpointDataField] = []

    /**
    * The email accounts
    */
    // @ApiMember(Description="The email accounts")
    public var emailAccounts:[EmailAccount] = []

    /**
    * The tags of the account
    */
    // @ApiMember(Description="The tags of the account")
    public var tags:[Tag] = []

    /**
    * Documentation text of the account
    */
    // @ApiMember(Description="Documentation text of the account")
    public var documentation:String?

    /**
    * For how many days recordings are kept
    */
    // @ApiMember(Description="For how many days recordings are kept")
    public var recordingRetentionDays:Int?

    /**
    * Whether calls may be transferred with SIP REFER
    */
    // @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    public var enableSipRefer:Bool?

    /**
    * Idle time in seconds before a not-ready agent is logged off
    */
    // @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    public var autoAgentLogoffSeconds:Int?

    /**
    * The region of the carrier through which SIP calls go
    */
    // @ApiMember(Description="The region of the carrier through which SIP calls go")
    public var defaultSipRegion:TwilioSipRegions?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case overrideSystemTime
        case overrideSystemTimeZoneId
        case overrideSystemDateTime
        case systemFields
        case customerFields
        case endpointFields
        case emailAccounts
        case tags
        case documentation
        case recordingRetentionDays
        case enableSipRefer
        case autoAgentLogoffSeconds
        case defaultSipRegion
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        overrideSystemTime = try container.decodeIfPresent(Bool.self, forKey: .overrideSystemTime)
        overrideSystemTimeZoneId = try container.decodeIfPresent(String.self, forKey: .overrideSystemTimeZoneId)
        overrideSystemDateTime = try container.decodeIfPresent(String.self, forKey: .overrideSystemDateTime)
        systemFields = try container.decodeIfPresent([SystemSettingsField].self, forKey: .systemFields) ?? []
        customerFields = try container.decodeIfPresent([CustomerDataField].self, forKey: .customerFields) ?? []
        endpointFields = try container.decodeIfPresent([EndpointDataField].self, forKey: .endpointFields) ?? []
        emailAccounts = try container.decodeIfPresent([EmailAccount].self, forKey: .emailAccounts) ?? []
        tags = try container.decodeIfPresent([Tag].self, forKey: .tags) ?? []
        documentation = try container.decodeIfPresent(String.self, forKey: .documentation)
        recordingRetentionDays = try container.decodeIfPresent(Int.self, forKey: .recordingRetentionDays)
        enableSipRefer = try container.decodeIfPresent(Bool.self, forKey: .enableSipRefer)
        autoAgentLogoffSeconds = try container.decodeIfPresent(Int.self, forKey: .autoAgentLogoffSeconds)
        defaultSipRegion = try container.decodeIfPresent(TwilioSipRegions.self, forKey: .defaultSipRegion)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if overrideSystemTime != nil { try container.encode(overrideSystemTime, forKey: .overrideSystemTime) }
        if overrideSystemTimeZoneId != nil { try container.encode(overrideSystemTimeZoneId, forKey: .overrideSystemTimeZoneId) }
        if overrideSystemDateTime != nil { try container.encode(overrideSystemDateTime, forKey: .overrideSystemDateTime) }
        if systemFields.count > 0 { try container.encode(systemFields, forKey: .systemFields) }
        if customerFields.count > 0 { try container.encode(customerFields, forKey: .customerFields) }
        if endpointFields.count > 0 { try container.encode(endpointFields, forKey: .endpointFields) }
        if emailAccounts.count > 0 { try container.encode(emailAccounts, forKey: .emailAccounts) }
        if tags.count > 0 { try container.encode(tags, forKey: .tags) }
        if documentation != nil { try container.encode(documentation, forKey: .documentation) }
        if recordingRetentionDays != nil { try container.encode(recordingRetentionDays, forKey: .recordingRetentionDays) }
        if enableSipRefer != nil { try container.encode(enableSipRefer, forKey: .enableSipRefer) }
        if autoAgentLogoffSeconds != nil { try container.encode(autoAgentLogoffSeconds, forKey: .autoAgentLogoffSeconds) }
        if defaultSipRegion != nil { try container.encode(defaultSipRegion, forKey: .defaultSipRegion) }
    }
}

/**
* A text message
*/
// @Api(Description="A text message")
public class MessageInfo : Codable
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message")
    public var id:String?

    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * The name of the endpoint to show
    */
    // @ApiMember(Description="The name of the endpoint to show")
    public var endpointDisplayName:String?

    /**
    * The date the message was sent
    */
    // @ApiMember(Description="The date the message was sent")
    public var date:String?

    /**
    * Incoming or outgoing
    */
    // @ApiMember(Description="Incoming or outgoing")
    public var direction:MessageDirections?

    /**
    * The other party's address
    */
    // @ApiMember(Description="The other party's address")
    public var otherAddress:String?

    /**
    * Who sent the message
    */
    // @ApiMember(Description="Who sent the message")
    public var sender:String?

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    public var text:String?

    /**
    * Whether the message is unread
    */
    // @ApiMember(Description="Whether the message is unread")
    public var isUnread:Bool?

    required public init(){}
}

/**
* A notification that was sent
*/
// @Api(Description="A notification that was sent")
public class NotificationInfo : EntityInfo
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var accountName:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * How the notification was sent
    */
    // @ApiMember(Description="How the notification was sent")
    public var type:NotificationTypes?

    /**
    * The subject of the notification
    */
    // @ApiMember(Description="The subject of the notification")
    public var subject:String?

    /**
    * The text of the notification
    */
    // @ApiMember(Description="The text of the notification")
    public var body:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case accountName
        case customerId
        case customerName
        case customerBreadcrumb
        case type
        case subject
        case body
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        type = try container.decodeIfPresent(NotificationTypes.self, forKey: .type)
        subject = try container.decodeIfPresent(String.self, forKey: .subject)
        body = try container.decodeIfPresent(String.self, forKey: .body)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if type != nil { try container.encode(type, forKey: .type) }
        if subject != nil { try container.encode(subject, forKey: .subject) }
        if body != nil { try container.encode(body, forKey: .body) }
    }
}

/**
* Something that was changed or done
*/
// @Api(Description="Something that was changed or done")
public class LogEntryInfo : EntityInfo
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The name of the account
    */
    // @ApiMember(Description="The name of the account")
    public var accountName:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * The customers from the outermost to the one this belongs to
    */
    // @ApiMember(Description="The customers from the outermost to the one this belongs to")
    public var customerBreadcrumb:[CustomerBreadcrumb] = []

    /**
    * The name of the user who did it
    */
    // @ApiMember(Description="The name of the user who did it")
    public var userName:String?

    /**
    * What happened
    */
    // @ApiMember(Description="What happened")
    public var description:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case accountName
        case customerId
        case customerName
        case customerBreadcrumb
        case userName
        case description
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb) ?? []
        userName = try container.decodeIfPresent(String.self, forKey: .userName)
        description = try container.decodeIfPresent(String.self, forKey: .description)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if accountId != nil { try container.encode(accountId, forKey: .accountId) }
        if accountName != nil { try container.encode(accountName, forKey: .accountName) }
        if customerId != nil { try container.encode(customerId, forKey: .customerId) }
        if customerName != nil { try container.encode(customerName, forKey: .customerName) }
        if customerBreadcrumb.count > 0 { try container.encode(customerBreadcrumb, forKey: .customerBreadcrumb) }
        if userName != nil { try container.encode(userName, forKey: .userName) }
        if description != nil { try container.encode(description, forKey: .description) }
    }
}

public class ListRequest<T : Codable> : IGet, Codable
{
    /**
    * The page of data to retrieve
    */
    // @ApiMember(Description="The page of data to retrieve")
    public var page:Int?

    /**
    * If you want all objects to be returned. This should be used with care
    */
    // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    public var all:Bool?

    /**
    * The number per page to retrieve
    */
    // @ApiMember(Description="The number per page to retrieve")
    public var countPerPage:Int?

    /**
    * Specific IDs
    */
    // @ApiMember(Description="Specific IDs")
    public var specificIds:[String] = []

    /**
    * Specify a sort field
    */
    // @ApiMember(Description="Specify a sort field")
    public var sortField:String?

    /**
    * Specify a sort order
    */
    // @ApiMember(Description="Specify a sort order")
    public var sortOrder:SortOrders?

    /**
    * Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    */
    // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    public var simplifiedPaging:Bool?

    required public init(){}
}

public class BillingSettings : Codable
{
    public var base:BillingItem?
    public var localNumbers:BillingItem?
    public var tollFreeNumbers:BillingItem?
    public var inboundVoiceCalls:BillingItem?
    public var outboundVoiceCalls:BillingItem?
    public var inboundFaxes:BillingItem?
    public var outboundFaxes:BillingItem?
    public var inboundSmsMessages:BillingItem?
    public var outboundSmsMessages:BillingItem?
    public var aiInsights:BillingItem?
    public var aiLiveMinutes:BillingItem?
    public var aiMessages:BillingItem?

    required public init(){}
}

/**
* What a device is
*/
public enum DeviceTypes : String, Codable
{
    case Web
    case iOS
    case Android
}

/**
* What a file is
*/
public enum FileTypes : String, Codable
{
    case Upload
    case VoiceMessage
    case CallRecording
    case Fax
    case Attachment
    case FaxOutgoing
    case LiveAnswerRecording
}

/**
* One thing said in a conversation
*/
// @Api(Description="One thing said in a conversation")
public class LiveAnswerCallbackTranscriptMessage : Codable
{
    /**
    * The moment it was said
    */
    // @ApiMember(Description="The moment it was said")
    public var date:Date?

    /**
    * The role of the speaker
    */
    // @ApiMember(Description="The role of the speaker")
    public var role:String?

    /**
    * The name of the sender
    */
    // @ApiMember(Description="The name of the sender")
    public var senderName:String?

    /**
    * The name of the receiver
    */
    // @ApiMember(Description="The name of the receiver")
    public var targetName:String?

    /**
    * The name of the function that was called
    */
    // @ApiMember(Description="The name of the function that was called")
    public var functionName:String?

    /**
    * The arguments of the function (JSON)
    */
    // @ApiMember(Description="The arguments of the function (JSON)")
    public var functionArgs:String?

    /**
    * What was said
    */
    // @ApiMember(Description="What was said")
    public var content:String?

    required public init(){}
}

/**
* A file that came with a conversation
*/
// @Api(Description="A file that came with a conversation")
public class LiveAnswerCallbackAttachment : Codable
{
    /**
    * The name of the file
    */
    // @ApiMember(Description="The name of the file")
    public var fileName:String?

    /**
    * The content type
    */
    // @ApiMember(Description="The content type")
    public var contentType:String?

    /**
    * Where the bytes are
    */
    // @ApiMember(Description="Where the bytes are")
    public var uri:String?

    /**
    * The bytes (base64)
    */
    // @ApiMember(Description="The bytes (base64)")
    public var data:String?

    required public init(){}
}

/**
* What the carrier posts to a callback
*/
// @Api(Description="What the carrier posts to a callback")
public class TwilioRequestBase : Codable
{
    /**
    * The carrier's ID of the call
    */
    // @ApiMember(Description="The carrier's ID of the call")
    public var callSid:String?

    /**
    * The carrier's ID of the account
    */
    // @ApiMember(Description="The carrier's ID of the account")
    public var accountSid:String?

    /**
    * The number or address of the sender
    */
    // @ApiMember(Description="The number or address of the sender")
    public var from:String?

    /**
    * The number or address of the receiver
    */
    // @ApiMember(Description="The number or address of the receiver")
    public var to:String?

    /**
    * The state of the call
    */
    // @ApiMember(Description="The state of the call")
    public var callStatus:String?

    /**
    * The version of the carrier API
    */
    // @ApiMember(Description="The version of the carrier API")
    public var apiVersion:String?

    /**
    * The direction of the call
    */
    // @ApiMember(Description="The direction of the call")
    public var direction:String?

    /**
    * The number the call was forwarded from
    */
    // @ApiMember(Description="The number the call was forwarded from")
    public var forwardedFrom:String?

    /**
    * The name of the caller
    */
    // @ApiMember(Description="The name of the caller")
    public var callerName:String?

    /**
    * The carrier's ID of the call that made this one
    */
    // @ApiMember(Description="The carrier's ID of the call that made this one")
    public var parentCallSid:String?

    /**
    * How far the caller ID was verified (STIR/SHAKEN)
    */
    // @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    public var stirVerstat:String?

    /**
    * The number that was called
    */
    // @ApiMember(Description="The number that was called")
    public var called:String?

    /**
    * The postal code of the called number
    */
    // @ApiMember(Description="The postal code of the called number")
    public var calledZip:String?

    /**
    * The city of the called number
    */
    // @ApiMember(Description="The city of the called number")
    public var calledCity:String?

    /**
    * The state or province of the called number
    */
    // @ApiMember(Description="The state or province of the called number")
    public var calledState:String?

    /**
    * The country of the called number
    */
    // @ApiMember(Description="The country of the called number")
    public var calledCountry:String?

    /**
    * The number of the caller
    */
    // @ApiMember(Description="The number of the caller")
    public var caller:String?

    /**
    * The city of the caller
    */
    // @ApiMember(Description="The city of the caller")
    public var callerCity:String?

    /**
    * The state or province of the caller
    */
    // @ApiMember(Description="The state or province of the caller")
    public var callerState:String?

    /**
    * The postal code of the caller
    */
    // @ApiMember(Description="The postal code of the caller")
    public var callerZip:String?

    /**
    * The country of the caller
    */
    // @ApiMember(Description="The country of the caller")
    public var callerCountry:String?

    /**
    * The city of the sender
    */
    // @ApiMember(Description="The city of the sender")
    public var fromCity:String?

    /**
    * The state or province of the sender
    */
    // @ApiMember(Description="The state or province of the sender")
    public var fromState:String?

    /**
    * The postal code of the sender
    */
    // @ApiMember(Description="The postal code of the sender")
    public var fromZip:String?

    /**
    * The country of the sender
    */
    // @ApiMember(Description="The country of the sender")
    public var fromCountry:String?

    /**
    * The city of the receiver
    */
    // @ApiMember(Description="The city of the receiver")
    public var toCity:String?

    /**
    * The state or province of the receiver
    */
    // @ApiMember(Description="The state or province of the receiver")
    public var toState:String?

    /**
    * The postal code of the receiver
    */
    // @ApiMember(Description="The postal code of the receiver")
    public var toZip:String?

    /**
    * The country of the receiver
    */
    // @ApiMember(Description="The country of the receiver")
    public var toCountry:String?

    /**
    * The carrier's ID of the message
    */
    // @ApiMember(Description="The carrier's ID of the message")
    public var messageSid:String?

    /**
    * The carrier's ID of the text message
    */
    // @ApiMember(Description="The carrier's ID of the text message")
    public var smsId:String?

    /**
    * The carrier's ID of the messaging service
    */
    // @ApiMember(Description="The carrier's ID of the messaging service")
    public var messagingServiceSid:String?

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    public var body:String?

    /**
    * How many attachments there are
    */
    // @ApiMember(Description="How many attachments there are")
    public var numMedia:Int?

    /**
    * The content type of the first attachment
    */
    // @ApiMember(Description="The content type of the first attachment")
    public var mediaContentType0:String?

    /**
    * The URL of the first attachment
    */
    // @ApiMember(Description="The URL of the first attachment")
    public var mediaUrl0:String?

    /**
    * The content type of the second attachment
    */
    // @ApiMember(Description="The content type of the second attachment")
    public var mediaContentType1:String?

    /**
    * The URL of the second attachment
    */
    // @ApiMember(Description="The URL of the second attachment")
    public var mediaUrl1:String?

    /**
    * The content type of the third attachment
    */
    // @ApiMember(Description="The content type of the third attachment")
    public var mediaContentType2:String?

    /**
    * The URL of the third attachment
    */
    // @ApiMember(Description="The URL of the third attachment")
    public var mediaUrl2:String?

    /**
    * The position of the chat message in its channel
    */
    // @ApiMember(Description="The position of the chat message in its channel")
    public var index:Int?

    /**
    * The carrier's ID of the chat service
    */
    // @ApiMember(Description="The carrier's ID of the chat service")
    public var instanceSid:String?

    /**
    * The type of the event
    */
    // @ApiMember(Description="The type of the event")
    public var eventType:String?

    /**
    * The carrier's ID of the chat channel
    */
    // @ApiMember(Description="The carrier's ID of the chat channel")
    public var channelSid:String?

    /**
    * The attributes of the chat message (JSON)
    */
    // @ApiMember(Description="The attributes of the chat message (JSON)")
    public var attributes:String?

    /**
    * The identity of the chat client
    */
    // @ApiMember(Description="The identity of the chat client")
    public var clientIdentity:String?

    /**
    * The content type of the medium
    */
    // @ApiMember(Description="The content type of the medium")
    public var mediaContentType:String?

    /**
    * The carrier's ID of the medium
    */
    // @ApiMember(Description="The carrier's ID of the medium")
    public var mediaSid:String?

    /**
    * The identity at the carrier
    */
    // @ApiMember(Description="The identity at the carrier")
    public var identity:String?

    /**
    * The digits that were pressed
    */
    // @ApiMember(Description="The digits that were pressed")
    public var digits:String?

    /**
    * What the caller said
    */
    // @ApiMember(Description="What the caller said")
    public var speechResult:String?

    /**
    * How sure the speech recognition is (0 to 1)
    */
    // @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    public var confidence:Double?

    /**
    * The length of the call in seconds
    */
    // @ApiMember(Description="The length of the call in seconds")
    public var callDuration:Int?

    /**
    * The URL of the recording
    */
    // @ApiMember(Description="The URL of the recording")
    public var recordingUrl:String?

    /**
    * The carrier's ID of the recording
    */
    // @ApiMember(Description="The carrier's ID of the recording")
    public var recordingSid:String?

    /**
    * The length of the recording in seconds
    */
    // @ApiMember(Description="The length of the recording in seconds")
    public var recordingDuration:Int?

    /**
    * The state of the recording
    */
    // @ApiMember(Description="The state of the recording")
    public var recordingStatus:String?

    /**
    * The carrier's ID of the transcription
    */
    // @ApiMember(Description="The carrier's ID of the transcription")
    public var transcriptionSid:String?

    /**
    * The text of the transcription
    */
    // @ApiMember(Description="The text of the transcription")
    public var transcriptionText:String?

    /**
    * The URL of the transcription
    */
    // @ApiMember(Description="The URL of the transcription")
    public var transcriptionUrl:String?

    /**
    * The state of the transcription
    */
    // @ApiMember(Description="The state of the transcription")
    public var transcriptionStatus:String?

    /**
    * The outcome of the dialed call
    */
    // @ApiMember(Description="The outcome of the dialed call")
    public var dialCallStatus:String?

    /**
    * The carrier's ID of the dialed call
    */
    // @ApiMember(Description="The carrier's ID of the dialed call")
    public var dialCallSid:String?

    /**
    * The length of the dialed call in seconds
    */
    // @ApiMember(Description="The length of the dialed call in seconds")
    public var dialCallDuration:Int?

    /**
    * Whether the dialed party was connected
    */
    // @ApiMember(Description="Whether the dialed party was connected")
    public var dialBridged:Bool?

    /**
    * How the call left the queue
    */
    // @ApiMember(Description="How the call left the queue")
    public var queueResult:String?

    /**
    * The carrier's ID of the queue
    */
    // @ApiMember(Description="The carrier's ID of the queue")
    public var queueSid:String?

    /**
    * Seconds the call spent in the queue
    */
    // @ApiMember(Description="Seconds the call spent in the queue")
    public var queueTime:Int?

    /**
    * The carrier's ID of the conference
    */
    // @ApiMember(Description="The carrier's ID of the conference")
    public var conferenceSid:String?

    /**
    * The name of the conference
    */
    // @ApiMember(Description="The name of the conference")
    public var friendlyName:String?

    /**
    * The event reported
    */
    // @ApiMember(Description="The event reported")
    public var statusCallbackEvent:String?

    /**
    * Whether the party is muted
    */
    // @ApiMember(Description="Whether the party is muted")
    public var muted:Bool?

    /**
    * Whether the party is on hold
    */
    // @ApiMember(Description="Whether the party is on hold")
    public var hold:Bool?

    /**
    * Whether the conference ends when this party leaves
    */
    // @ApiMember(Description="Whether the conference ends when this party leaves")
    public var endConferenceOnExit:Bool?

    /**
    * Whether the conference starts when this party enters
    */
    // @ApiMember(Description="Whether the conference starts when this party enters")
    public var startConferenceOnEnter:Bool?

    /**
    * The name of the event
    */
    // @ApiMember(Description="The name of the event")
    public var eventName:String?

    /**
    * The carrier's ID of the assistant
    */
    // @ApiMember(Description="The carrier's ID of the assistant")
    public var assistantSid:String?

    /**
    * The carrier's ID of the dialogue
    */
    // @ApiMember(Description="The carrier's ID of the dialogue")
    public var dialogueSid:String?

    /**
    * Who talks to the assistant
    */
    // @ApiMember(Description="Who talks to the assistant")
    public var userIdentifier:String?

    /**
    * What the user said last
    */
    // @ApiMember(Description="What the user said last")
    public var currentInput:String?

    /**
    * The assistant's current task
    */
    // @ApiMember(Description="The assistant's current task")
    public var currentTask:String?

    /**
    * The URL of the dialogue
    */
    // @ApiMember(Description="The URL of the dialogue")
    public var dialoguePayloadUrl:String?

    /**
    * What the assistant remembers (JSON)
    */
    // @ApiMember(Description="What the assistant remembers (JSON)")
    public var memory:String?

    /**
    * The channel of the assistant
    */
    // @ApiMember(Description="The channel of the assistant")
    public var channel:String?

    /**
    * The carrier's ID of the fax
    */
    // @ApiMember(Description="The carrier's ID of the fax")
    public var faxSid:String?

    /**
    * The state of the fax
    */
    // @ApiMember(Description="The state of the fax")
    public var faxStatus:String?

    /**
    * How many pages the fax has
    */
    // @ApiMember(Description="How many pages the fax has")
    public var numPages:Int?

    /**
    * The URL of the medium
    */
    // @ApiMember(Description="The URL of the medium")
    public var mediaUrl:String?

    /**
    * The carrier's code of the error
    */
    // @ApiMember(Description="The carrier's code of the error")
    public var errorCode:String?

    /**
    * What went wrong
    */
    // @ApiMember(Description="What went wrong")
    public var errorMessage:String?

    required public init(){}
}

/**
* Values by name
*/
public typealias Struct = [String:Value]

/**
* Settings of the app and the portal
*/
// @Api(Description="Settings of the app and the portal")
public class AppSettings : Codable
{
    /**
    * Whether phone numbers can be managed
    */
    // @ApiMember(Description="Whether phone numbers can be managed")
    public var enablePhoneNumberManagement:Bool?

    /**
    * Whether devices can be managed
    */
    // @ApiMember(Description="Whether devices can be managed")
    public var enableDeviceManagement:Bool?

    /**
    * Whether the dialer is shown
    */
    // @ApiMember(Description="Whether the dialer is shown")
    public var enableDialer:Bool?

    /**
    * Whether the call history is shown
    */
    // @ApiMember(Description="Whether the call history is shown")
    public var enableCallHistory:Bool?

    /**
    * Whether assistants are shown
    */
    // @ApiMember(Description="Whether assistants are shown")
    public var enableAssistants:Bool?

    /**
    * Whether the message centre shows file names
    */
    // @ApiMember(Description="Whether the message centre shows file names")
    public var showFileNameInMessageCenter:Bool?

    /**
    * The theme of the portal (JSON)
    */
    // @ApiMember(Description="The theme of the portal (JSON)")
    public var chakraTheme:String?

    /**
    * A style sheet for the portal
    */
    // @ApiMember(Description="A style sheet for the portal")
    public var customCss:String?

    /**
    * The title of the portal
    */
    // @ApiMember(Description="The title of the portal")
    public var pageTitle:String?

    /**
    * Texts to be replaced in the portal
    */
    // @ApiMember(Description="Texts to be replaced in the portal")
    public var stringMappings:String?

    /**
    * Where to go after signing out
    */
    // @ApiMember(Description="Where to go after signing out")
    public var logoutUrl:String?

    /**
    * Where to ask for a number to be ported
    */
    // @ApiMember(Description="Where to ask for a number to be ported")
    public var portMyNumberUrl:String?

    required public init(){}
}

/**
* What an endpoint is
*/
public enum EndpointTypes : String, Codable
{
    case PhoneNumber
    case User
    case FaxNumber
    case EmailAddress
    case Unused_1
    case Unused_2
    case Unused_3
    case Unused_4
    case Unused_5
    case Team
    case Assistant
}

/**
* What kind of phone a user has
*/
public enum UserModes : String, Codable
{
    case SoftPhone
    case SipPhone
}

/**
* What an assistant knows and how it speaks
*/
// @Api(Description="What an assistant knows and how it speaks")
public class AssistantSettings : Codable
{
    /**
    * The name of the company the assistant answers for
    */
    // @ApiMember(Description="The name of the company the assistant answers for")
    public var companyName:String?

    /**
    * What the assistant says first
    */
    // @ApiMember(Description="What the assistant says first")
    public var greeting:String?

    /**
    * What the assistant may tell about the company
    */
    // @ApiMember(Description="What the assistant may tell about the company")
    public var companyInformation:String?

    /**
    * Instructions to the assistant
    */
    // @ApiMember(Description="Instructions to the assistant")
    public var customPrompt:String?

    /**
    * The voice of the assistant
    */
    // @ApiMember(Description="The voice of the assistant")
    public var voice:String?

    /**
    * The style of the voice
    */
    // @ApiMember(Description="The style of the voice")
    public var voiceStyle:String?

    /**
    * Whether the assistant is tuned for accuracy or speed
    */
    // @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    public var tuning:AssistantTunings?

    /**
    * How to pronounce words
    */
    // @ApiMember(Description="How to pronounce words")
    public var words:[AssistantWord] = []

    /**
    * Pages the assistant may read
    */
    // @ApiMember(Description="Pages the assistant may read")
    public var links:[AssistantLink] = []

    /**
    * Those the assistant can transfer to or take messages for
    */
    // @ApiMember(Description="Those the assistant can transfer to or take messages for")
    public var contacts:[AssistantContact] = []

    /**
    * The HTTP services the assistant may call
    */
    // @ApiMember(Description="The HTTP services the assistant may call")
    public var integrations:[AssistantIntegration] = []

    required public init(){}
}

/**
* Whether one flow runs always or the schedule decides
*/
public enum EndpointFlowSchedules : String, Codable
{
    case Always
    case Scheduled
}

/**
* The flow that runs in a schedule state
*/
// @Api(Description="The flow that runs in a schedule state")
public class ScheduledFlow : Codable
{
    /**
    * The schedule state the flow serves
    */
    // @ApiMember(Description="The schedule state the flow serves")
    public var state:String?

    /**
    * The ID of the flow
    */
    // @ApiMember(Description="The ID of the flow")
    public var flowId:String?

    /**
    * The name of the flow
    */
    // @ApiMember(Description="The name of the flow")
    public var flowName:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    required public init(){}
}

/**
* What a portal manager may change
*/
public enum UserManagerAccess : String, Codable
{
    case ReadOnly
    case ReadWrite
    case ReadWriteDelete
}

/**
* What a login may see in the dashboard
*/
public enum DashboardPermissions : String, Codable
{
    case ViewFiles
    case ViewNotifications
    case ViewSessions
    case ViewEndpoints
    case ViewReports
    case ViewCustomers
    case ViewFlows
    case ViewCallCenter
}

/**
* What a flow can be used for
*/
public enum FlowRoles : String, Codable
{
    case UI
    case Reference
    case PhoneNumberRouting
    case UserDialOut
    case FaxNumberRouting
}

/**
* One step of a flow
*/
// @Api(Description="One step of a flow")
public class FlowNode : Codable
{
    /**
    * Any text, unique within the flow
    */
    // @ApiMember(Description="Any text, unique within the flow")
    public var id:String?

    /**
    * Whether the flow starts here; exactly one node does
    */
    // @ApiMember(Description="Whether the flow starts here; exactly one node does")
    public var isStartNode:Bool?

    /**
    * The title given in the designer
    */
    // @ApiMember(Description="The title given in the designer")
    public var name:String?

    /**
    * What kind of node it is
    */
    // @ApiMember(Description="What kind of node it is")
    public var spec:FlowNodeSpec?

    /**
    * The parameters, by their names
    */
    // @ApiMember(Description="The parameters, by their names")
    public var parameters:[String:NodeParameter] = [:]

    required public init(){}
}

/**
* A value a flow takes or gives
*/
// @Api(Description="A value a flow takes or gives")
public class FlowParameter : Codable
{
    /**
    * The name of the parameter, unique in the flow
    */
    // @ApiMember(Description="The name of the parameter, unique in the flow")
    public var name:String?

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    public var type:ValueTypes?

    /**
    * The type of the items; required for lists
    */
    // @ApiMember(Description="The type of the items; required for lists")
    public var listType:DataType?

    /**
    * The value when none is given
    */
    // @ApiMember(Description="The value when none is given")
    public var defaultValue:Value?

    /**
    * Whether callers of the flow see it
    */
    // @ApiMember(Description="Whether callers of the flow see it")
    public var isPublic:Bool?

    /**
    * Requires isPublic
    */
    // @ApiMember(Description="Requires isPublic")
    public var isOutput:Bool?

    /**
    * Whether users may turn it in their settings
    */
    // @ApiMember(Description="Whether users may turn it in their settings")
    public var isKnob:Bool?

    required public init(){}
}

/**
* A way out of a flow
*/
// @Api(Description="A way out of a flow")
public class FlowExit : Codable
{
    /**
    * The ID of the exit
    */
    // @ApiMember(Description="The ID of the exit")
    public var id:String?

    /**
    * The word a transition names to leave here
    */
    // @ApiMember(Description="The word a transition names to leave here")
    public var name:String?

    required public init(){}
}

/**
* The designer's layout of a flow; any JSON object
*/
public typealias FlowUI = [String:JSONValue]

/**
* An outside system
*/
public enum IntegrationTypes : String, Codable
{
    case HostedSuite
    case OfficeRnd
    case Zoho
}

/**
* How a notification is sent
*/
public enum NotificationTypes : String, Codable
{
    case Email
    case Sms
}

/**
* What is pushed to a user's devices
*/
// @Api(Description="What is pushed to a user's devices")
public class PushNotification : Codable
{
    /**
    * What happened
    */
    // @ApiMember(Description="What happened")
    public var type:PushNotificationTypes?

    /**
    * The channel of the session
    */
    // @ApiMember(Description="The channel of the session")
    public var channel:FlowChannels?

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * The user name of the endpoint
    */
    // @ApiMember(Description="The user name of the endpoint")
    public var endpointUserName:String?

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session")
    public var sessionId:String?

    /**
    * Who sent the message
    */
    // @ApiMember(Description="Who sent the message")
    public var sender:String?

    /**
    * The title
    */
    // @ApiMember(Description="The title")
    public var title:String?

    /**
    * The text of the message
    */
    // @ApiMember(Description="The text of the message")
    public var body:String?

    /**
    * The number shown on the app icon
    */
    // @ApiMember(Description="The number shown on the app icon")
    public var badge:Int?

    /**
    * The URI of the attachment
    */
    // @ApiMember(Description="The URI of the attachment")
    public var attachmentUri:String?

    /**
    * The content type of the attachment
    */
    // @ApiMember(Description="The content type of the attachment")
    public var attachmentContentType:String?

    /**
    * The state of the agent
    */
    // @ApiMember(Description="The state of the agent")
    public var agentState:AgentStates?

    /**
    * Why the agent is in this state
    */
    // @ApiMember(Description="Why the agent is in this state")
    public var agentStateReason:AgentStateReasons?

    required public init(){}
}

/**
* The value of a parameter of a node, or where it comes from
*/
// @Api(Description="The value of a parameter of a node, or where it comes from")
public class NodeParameter : Codable
{
    /**
    * Unique across all node parameters of the flow
    */
    // @ApiMember(Description="Unique across all node parameters of the flow")
    public var id:String?

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    public var type:ValueTypes?

    /**
    * Where the value comes from
    */
    // @ApiMember(Description="Where the value comes from")
    public var source:NodeParameterSources?

    /**
    * The value, when the source is Value
    */
    // @ApiMember(Description="The value, when the source is Value")
    public var value:Value?

    /**
    * The name of the field, when the source is not Value or Expression
    */
    // @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    public var referenceId:String?

    /**
    * The expression, when the source is Expression
    */
    // @ApiMember(Description="The expression, when the source is Expression")
    public var expression:String?

    /**
    * Whether the node sets the value rather than reads it
    */
    // @ApiMember(Description="Whether the node sets the value rather than reads it")
    public var isOutput:Bool?

    /**
    * Whether the transition is followed outside the main path
    */
    // @ApiMember(Description="Whether the transition is followed outside the main path")
    public var isAsync:Bool?

    /**
    * The items, if it is a list
    */
    // @ApiMember(Description="The items, if it is a list")
    public var listParameters:[NodeParameterMap] = []

    /**
    * The members, if it is a struct
    */
    // @ApiMember(Description="The members, if it is a struct")
    public var structParameters:NodeParameterMap?

    required public init(){}
}

/**
* What every report takes
*/
// @Api(Description="What every report takes")
public class ReportRequest : IPost, Codable
{
    /**
    * The account to report on
    */
    // @ApiMember(Description="The account to report on")
    public var accountId:String?

    /**
    * The address that gets a mail when done
    */
    // @ApiMember(Description="The address that gets a mail when done")
    public var emailAddressToNotify:String?

    /**
    * The URL called with the report data when done
    */
    // @ApiMember(Description="The URL called with the report data when done")
    public var webhookUrl:String?

    required public init(){}
}

public enum SessionHoldReasons : String, Codable
{
    case None
    case Transferring
}

public enum FlowChannels : String, Codable
{
    case Voice
    case Chat
    case Fax
}

public enum SessionCallState : String, Codable
{
    case Disconnected
    case Ringing
    case Connected
    case Hold
    case Passive
}

public enum SessionQueueStates : String, Codable
{
    case None
    case Queued
    case Ringing
    case Connected
    case Hold
    case Disconnected
}

/**
* A custom field of the account, with its value
*/
// @Api(Description="A custom field of the account, with its value")
public class SystemSettingsField : DataField
{
    /**
    * The value
    */
    // @ApiMember(Description="The value")
    public var value:Value?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case value
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(Value.self, forKey: .value)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if value != nil { try container.encode(value, forKey: .value) }
    }
}

/**
* A custom field of customers
*/
// @Api(Description="A custom field of customers")
public class CustomerDataField : DataField
{
    /**
    * Whether the field can be searched
    */
    // @ApiMember(Description="Whether the field can be searched")
    public var showInSearch:Bool?

    /**
    * Whether lists show the field
    */
    // @ApiMember(Description="Whether lists show the field")
    public var showInLists:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case showInSearch
        case showInLists
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        showInSearch = try container.decodeIfPresent(Bool.self, forKey: .showInSearch)
        showInLists = try container.decodeIfPresent(Bool.self, forKey: .showInLists)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if showInSearch != nil { try container.encode(showInSearch, forKey: .showInSearch) }
        if showInLists != nil { try container.encode(showInLists, forKey: .showInLists) }
    }
}

/**
* A custom field of endpoints
*/
// @Api(Description="A custom field of endpoints")
public class EndpointDataField : DataField
{
    /**
    * Whether the field can be searched
    */
    // @ApiMember(Description="Whether the field can be searched")
    public var showInSearch:Bool?

    /**
    * Whether lists show the field
    */
    // @ApiMember(Description="Whether lists show the field")
    public var showInLists:Bool?

    /**
    * Only endpoints of this type have the field
    */
    // @ApiMember(Description="Only endpoints of this type have the field")
    public var endpointType:EndpointTypes?

    /**
    * Whether the field holds the caller ID
    */
    // @ApiMember(Description="Whether the field holds the caller ID")
    public var isCallerId:Bool?

    /**
    * Whether users may turn it in their settings
    */
    // @ApiMember(Description="Whether users may turn it in their settings")
    public var isKnob:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case showInSearch
        case showInLists
        case endpointType
        case isCallerId
        case isKnob
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        showInSearch = try container.decodeIfPresent(Bool.self, forKey: .showInSearch)
        showInLists = try container.decodeIfPresent(Bool.self, forKey: .showInLists)
        endpointType = try container.decodeIfPresent(EndpointTypes.self, forKey: .endpointType)
        isCallerId = try container.decodeIfPresent(Bool.self, forKey: .isCallerId)
        isKnob = try container.decodeIfPresent(Bool.self, forKey: .isKnob)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if showInSearch != nil { try container.encode(showInSearch, forKey: .showInSearch) }
        if showInLists != nil { try container.encode(showInLists, forKey: .showInLists) }
        if endpointType != nil { try container.encode(endpointType, forKey: .endpointType) }
        if isCallerId != nil { try container.encode(isCallerId, forKey: .isCallerId) }
        if isKnob != nil { try container.encode(isKnob, forKey: .isKnob) }
    }
}

/**
* An account for sending email
*/
// @Api(Description="An account for sending email")
public class EmailAccount : Codable
{
    /**
    * The ID of the email account
    */
    // @ApiMember(Description="The ID of the email account")
    public var id:String?

    /**
    * The name to show
    */
    // @ApiMember(Description="The name to show")
    public var displayName:String?

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    public var emailAddress:String?

    /**
    * The user name at the mail server
    */
    // @ApiMember(Description="The user name at the mail server")
    public var userName:String?

    required public init(){}
}

/**
* A label on customers, endpoints and flows
*/
// @Api(Description="A label on customers, endpoints and flows")
public class Tag : Codable
{
    /**
    * The ID of the tag
    */
    // @ApiMember(Description="The ID of the tag")
    public var id:String?

    /**
    * The name of the tag
    */
    // @ApiMember(Description="The name of the tag")
    public var name:String?

    /**
    * The colour of the tag
    */
    // @ApiMember(Description="The colour of the tag")
    public var color:TagColors?

    required public init(){}
}

/**
* A region of the carrier's SIP network
*/
public enum TwilioSipRegions : String, Codable
{
    case US1
    case US2
    case IE1
    case DE1
    case SG1
    case JP1
    case BR1
    case AU1
}

public class EntityInfo : Codable
{
    /**
    * The ID of the object
    */
    // @ApiMember(Description="The ID of the object")
    public var id:String?

    /**
    * The date the object was created
    */
    // @ApiMember(Description="The date the object was created")
    public var dateCreated:String?

    /**
    * The date the object was last modified
    */
    // @ApiMember(Description="The date the object was last modified")
    public var dateLastModified:String?

    /**
    * The user that created this object
    */
    // @ApiMember(Description="The user that created this object")
    public var createdBy:String?

    /**
    * The user that last modified this object
    */
    // @ApiMember(Description="The user that last modified this object")
    public var lastModifiedBy:String?

    required public init(){}
}

/**
* A change that an assistant proposes and a person applies
*/
// @Api(Description="A change that an assistant proposes and a person applies")
public class AISessionActionInfo : Codable
{
    /**
    * The date the action was recorded
    */
    // @ApiMember(Description="The date the action was recorded")
    public var date:String?

    /**
    * The ID of the action
    */
    // @ApiMember(Description="The ID of the action")
    public var id:String?

    /**
    * The name of the function to call
    */
    // @ApiMember(Description="The name of the function to call")
    public var functionName:String?

    /**
    * The arguments of the function (JSON)
    */
    // @ApiMember(Description="The arguments of the function (JSON)")
    public var arguments:String?

    /**
    * What the action does, for a person to read
    */
    // @ApiMember(Description="What the action does, for a person to read")
    public var description:String?

    /**
    * Whether the action can be applied; if not, it is skipped
    */
    // @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    public var canBeApplied:Bool?

    required public init(){}
}

/**
* AI minutes of one account
*/
// @Api(Description="AI minutes of one account")
public class AIAccountUsage : Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The minutes used in the range
    */
    // @ApiMember(Description="The minutes used in the range")
    public var aiMinutes:Int?

    required public init(){}
}

/**
* AI minutes of one customer
*/
// @Api(Description="AI minutes of one customer")
public class AICustomerUsage : Codable
{
    /**
    * The ID of the account
    */
    // @ApiMember(Description="The ID of the account")
    public var accountId:String?

    /**
    * The ID of the customer
    */
    // @ApiMember(Description="The ID of the customer")
    public var customerId:String?

    /**
    * The minutes used in the range
    */
    // @ApiMember(Description="The minutes used in the range")
    public var aiMinutes:Int?

    required public init(){}
}

public class CustomerBreadcrumb : Codable
{
    public var id:String?
    public var name:String?

    required public init(){}
}

/**
* The user of the app
*/
// @Api(Description="The user of the app")
public class AppUserInfo : Codable
{
    /**
    * The first name
    */
    // @ApiMember(Description="The first name")
    public var firstName:String?

    /**
    * The last name
    */
    // @ApiMember(Description="The last name")
    public var lastName:String?

    /**
    * The full name
    */
    // @ApiMember(Description="The full name")
    public var name:String?

    required public init(){}
}

/**
* Whether an agent takes calls
*/
public enum AgentStates : String, Codable
{
    case Unknown
    case Ready
    case NotReady
    case LoggedOut
    case WrapUp
    case Outgoing
    case Other
}

/**
* Why an agent is in a state
*/
public enum AgentStateReasons : String, Codable
{
    case Unknown
    case SetByUser
    case MissedCall
    case SetBySystem
}

/**
* Settings of an outside phone system
*/
// @Api(Description="Settings of an outside phone system")
public class ThirdPartyPhoneSystemSettings : Codable
{
    required public init(){}
}

/**
* An endpoint or customer that can be configured
*/
// @Api(Description="An endpoint or customer that can be configured")
public class SettingsObject : Codable
{
    /**
    * The ID of the endpoint or customer
    */
    // @ApiMember(Description="The ID of the endpoint or customer")
    public var id:String?

    /**
    * The name of the endpoint or customer
    */
    // @ApiMember(Description="The name of the endpoint or customer")
    public var name:String?

    /**
    * A description
    */
    // @ApiMember(Description="A description")
    public var description:String?

    /**
    * Whether it can only be read
    */
    // @ApiMember(Description="Whether it can only be read")
    public var readOnly:Bool?

    /**
    * Whether it is an endpoint or a customer
    */
    // @ApiMember(Description="Whether it is an endpoint or a customer")
    public var type:SettingsObjectTypes?

    /**
    * The type of endpoint, if it is one
    */
    // @ApiMember(Description="The type of endpoint, if it is one")
    public var endpointType:EndpointTypes?

    /**
    * What can be configured of it
    */
    // @ApiMember(Description="What can be configured of it")
    public var fields:[SettingsField] = []

    required public init(){}
}

/**
* Somebody the user of the app can reach
*/
// @Api(Description="Somebody the user of the app can reach")
public class AppContact : Codable
{
    /**
    * The name of the contact
    */
    // @ApiMember(Description="The name of the contact")
    public var displayName:String?

    /**
    * The phone number or address of the contact
    */
    // @ApiMember(Description="The phone number or address of the contact")
    public var address:String?

    /**
    * The type of contact
    */
    // @ApiMember(Description="The type of contact")
    public var type:AppContactTypes?

    /**
    * The name of the customer
    */
    // @ApiMember(Description="The name of the customer")
    public var customerName:String?

    /**
    * Whether the contact can be called
    */
    // @ApiMember(Description="Whether the contact can be called")
    public var canCall:Bool?

    /**
    * Whether the contact can be chatted with
    */
    // @ApiMember(Description="Whether the contact can be chatted with")
    public var canChat:Bool?

    required public init(){}
}

/**
* The record in an outside system that an object is tied to
*/
// @Api(Description="The record in an outside system that an object is tied to")
public class EntityIntegrationData : Codable
{
    /**
    * The ID of the integration
    */
    // @ApiMember(Description="The ID of the integration")
    public var integrationId:String?

    /**
    * The ID of the record in the outside system
    */
    // @ApiMember(Description="The ID of the record in the outside system")
    public var mapsToId:String?

    required public init(){}
}

/**
* When a state holds, recurring like an iCalendar rule
*/
// @Api(Description="When a state holds, recurring like an iCalendar rule")
public class SchedulingRule : Codable
{
    /**
    * The ID of the rule
    */
    // @ApiMember(Description="The ID of the rule")
    public var id:String?

    /**
    * The name of the rule
    */
    // @ApiMember(Description="The name of the rule")
    public var name:String?

    /**
    * Rules are tried in the order of their priority
    */
    // @ApiMember(Description="Rules are tried in the order of their priority")
    public var priority:Int?

    /**
    * The state produced while the rule matches
    */
    // @ApiMember(Description="The state produced while the rule matches")
    public var state:String?

    /**
    * Where the rule comes from
    */
    // @ApiMember(Description="Where the rule comes from")
    public var source:String?

    /**
    * The condition under which the rule matches
    */
    // @ApiMember(Description="The condition under which the rule matches")
    public var condition:String?

    /**
    * What decides whether the rule matches
    */
    // @ApiMember(Description="What decides whether the rule matches")
    public var simpleRuleType:SimpleSchedulingRuleTypes?

    /**
    * The customer state to match when the simple type is CustomerState
    */
    // @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    public var customerState:String?

    /**
    * The ID of the flow that decides, for a rule with a flow
    */
    // @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    public var flowId:String?

    /**
    * The values of the parameters of the flow
    */
    // @ApiMember(Description="The values of the parameters of the flow")
    public var flowParams:Struct?

    /**
    * Whether the rule matches all day
    */
    // @ApiMember(Description="Whether the rule matches all day")
    public var isAllDay:Bool?

    /**
    * The first day on which the rule matches (YYYY-MM-DD)
    */
    // @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    public var startDate:String?

    /**
    * When the rule starts matching on a day (HH:mm)
    */
    // @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    public var startTime:String?

    /**
    * When the rule stops matching on a day (HH:mm)
    */
    // @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    public var endTime:String?

    /**
    * Which of the moments of one interval count (1 is the first, -1 the last)
    */
    // @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    public var bySetPosition:[Int] = []

    /**
    * The months in which the rule matches (1 to 12)
    */
    // @ApiMember(Description="The months in which the rule matches (1 to 12)")
    public var byMonth:[Int] = []

    /**
    * The weeks of the year in which the rule matches (1 to 53, negative from the end)
    */
    // @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    public var byWeekNo:[Int] = []

    /**
    * The days of the year on which the rule matches (1 to 366, negative from the end)
    */
    // @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    public var byYearDay:[Int] = []

    /**
    * The days of the month on which the rule matches (1 to 31, negative from the end)
    */
    // @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    public var byMonthDay:[Int] = []

    /**
    * The days of the week on which the rule matches
    */
    // @ApiMember(Description="The days of the week on which the rule matches")
    public var byDay:[ScheduleDay] = []

    /**
    * The hours at which the rule matches (0 to 23)
    */
    // @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    public var byHour:[Int] = []

    /**
    * The minutes at which the rule matches (0 to 59)
    */
    // @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    public var byMinute:[Int] = []

    /**
    * Every how many periods the rule recurs
    */
    // @ApiMember(Description="Every how many periods the rule recurs")
    public var interval:Int?

    /**
    * How many times the rule recurs; 0 is without end
    */
    // @ApiMember(Description="How many times the rule recurs; 0 is without end")
    public var count:Int?

    /**
    * The last day on which the rule matches (YYYY-MM-DD)
    */
    // @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    public var untilDate:String?

    /**
    * How often the rule recurs
    */
    // @ApiMember(Description="How often the rule recurs")
    public var frequency:SchedulingRuleFrequency?

    required public init(){}
}

/**
* A field that can be the source of a value
*/
// @Api(Description="A field that can be the source of a value")
public class GetParameterField : Codable
{
    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    public var fieldName:String?

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    public var valueType:ValueTypes?

    /**
    * The field, if it is a custom one
    */
    // @ApiMember(Description="The field, if it is a custom one")
    public var field:DataField?

    required public init(){}
}

/**
* The state of a connection
*/
public enum IntegrationStatuses : String, Codable
{
    case NotConnected
    case Connected
    case Syncing
    case Error
}

/**
* The type of a struct or of the items of a list
*/
// @Api(Description="The type of a struct or of the items of a list")
public class DataType : Codable
{
    /**
    * The name of the type
    */
    // @ApiMember(Description="The name of the type")
    public var typeName:String?

    /**
    * The members of the type
    */
    // @ApiMember(Description="The members of the type")
    public var fields:[DataField] = []

    required public init(){}
}

/**
* What an integration can do
*/
public enum IntegrationFeatures : String, Codable
{
    case CustomerSearch
    case ContactSearch
    case CustomerMapping
    case UserMapping
    case Sync
}

/**
* Messages between an endpoint and another address
*/
// @Api(Description="Messages between an endpoint and another address")
public class ConversationInfo : Codable
{
    /**
    * The ID of the conversation
    */
    // @ApiMember(Description="The ID of the conversation")
    public var id:String?

    /**
    * The ID of the endpoint
    */
    // @ApiMember(Description="The ID of the endpoint")
    public var endpointId:String?

    /**
    * The other party's address
    */
    // @ApiMember(Description="The other party's address")
    public var otherAddress:String?

    /**
    * The newest message
    */
    // @ApiMember(Description="The newest message")
    public var mostRecentMessage:MessageInfo?

    required public init(){}
}

/**
* A figure on calls
*/
// @Api(Description="A figure on calls")
public class AppHomeCallMetric : Codable
{
    required public init(){}
}

/**
* A form completed in HostedSuite
*/
// @Api(Description="A form completed in HostedSuite")
public class HostedSuiteCompletedForm : Codable
{
    required public init(){}
}

/**
* How far a report is
*/
public enum ReportStatuses : String, Codable
{
    case Queued
    case Running
    case Completed
    case Error
}

public enum SessionDialState : String, Codable
{
    case None
    case Active
}

public class SessionLogInfo : Codable
{
    public var date:String?
    public var message:String?

    required public init(){}
}

public class SessionMemberInfo : Codable
{
    public var identity:String?
    public var endpointId:String?
    public var displayName:String?
    public var isOriginalMember:Bool?
    public var avatarUrl:String?
    public var applicationData:[String:String] = [:]
    public var callState:SessionMemberCallState?
    public var role:SessionMemberRoles?
    public var callSid:String?
    public var muted:Bool?

    required public init(){}
}

public enum SessionDirections : String, Codable
{
    case Incoming
    case Outgoing
}

/**
* Where a message goes
*/
public enum MessageDirections : String, Codable
{
    case Incoming
    case Outgoing
}

public enum SortOrders : String, Codable
{
    case Ascend
    case Descend
}

public class BillingItem : Codable
{
    public var baseCost:Double?
    public var rawUnitMultiplier:Double?
    public var unitCost:Double?
    public var allowance:Int?

    required public init(){}
}

/**
* One value; empty means unset
*/
// @Api(Description="One value; empty means unset")
public class Value : Codable
{
    /**
    * The value, if it is a boolean
    */
    // @ApiMember(Description="The value, if it is a boolean")
    public var boolValue:Bool?

    /**
    * The value, if it is text
    */
    // @ApiMember(Description="The value, if it is text")
    public var stringValue:String?

    /**
    * The value, if it is a number
    */
    // @ApiMember(Description="The value, if it is a number")
    public var numberValue:Double?

    /**
    * The value, if it is a list
    */
    // @ApiMember(Description="The value, if it is a list")
    public var listValue:[Struct] = []

    /**
    * The value, if it is a struct
    */
    // @ApiMember(Description="The value, if it is a struct")
    public var structValue:Struct?

    required public init(){}
}

/**
* What an assistant is tuned for
*/
public enum AssistantTunings : String, Codable
{
    case Accuracy
    case Speed
}

/**
* How an assistant pronounces a word
*/
// @Api(Description="How an assistant pronounces a word")
public class AssistantWord : Codable
{
    /**
    * The word as written
    */
    // @ApiMember(Description="The word as written")
    public var word:String?

    /**
    * How to say it
    */
    // @ApiMember(Description="How to say it")
    public var pronounced:String?

    required public init(){}
}

/**
* A page an assistant may read
*/
// @Api(Description="A page an assistant may read")
public class AssistantLink : Codable
{
    /**
    * The URL of the page
    */
    // @ApiMember(Description="The URL of the page")
    public var url:String?

    /**
    * What the page is about
    */
    // @ApiMember(Description="What the page is about")
    public var description:String?

    required public init(){}
}

/**
* Somebody an assistant can transfer to
*/
// @Api(Description="Somebody an assistant can transfer to")
public class AssistantContact : Codable
{
    /**
    * The name of the contact
    */
    // @ApiMember(Description="The name of the contact")
    public var name:String?

    /**
    * The phone number (E.164)
    */
    // @ApiMember(Description="The phone number (E.164)")
    public var phoneNumber:String?

    /**
    * How calls are handed over
    */
    // @ApiMember(Description="How calls are handed over")
    public var transferType:AssistantTransferTypes?

    /**
    * What the assistant knows about the contact
    */
    // @ApiMember(Description="What the assistant knows about the contact")
    public var about:String?

    /**
    * The email address
    */
    // @ApiMember(Description="The email address")
    public var emailAddress:String?

    /**
    * What to ask for when taking a message
    */
    // @ApiMember(Description="What to ask for when taking a message")
    public var takeMessageFields:[AssistantTakeMessageField] = []

    required public init(){}
}

/**
* An HTTP service an assistant may call
*/
// @Api(Description="An HTTP service an assistant may call")
public class AssistantIntegration : Codable
{
    /**
    * The URI to call
    */
    // @ApiMember(Description="The URI to call")
    public var uri:String?

    /**
    * The verb of the HTTP call
    */
    // @ApiMember(Description="The verb of the HTTP call")
    public var httpMethod:String?

    /**
    * The token sent to the integration
    */
    // @ApiMember(Description="The token sent to the integration")
    public var authToken:String?

    required public init(){}
}

/**
* A kind of node
*/
// @Api(Description="A kind of node")
public class FlowNodeSpec : Codable
{
    /**
    * The name to show, such as Dial
    */
    // @ApiMember(Description="The name to show, such as Dial")
    public var name:String?

    /**
    * The type, such as DialNode, or FlowNode for a subflow
    */
    // @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    public var typeName:String?

    /**
    * Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    */
    // @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    public var url:String?

    /**
    * Where the designer lists it
    */
    // @ApiMember(Description="Where the designer lists it")
    public var category:FlowNodeCategories?

    /**
    * What the node does
    */
    // @ApiMember(Description="What the node does")
    public var description:String?

    /**
    * The fields the node takes
    */
    // @ApiMember(Description="The fields the node takes")
    public var dataType:DataType?

    required public init(){}
}

/**
* The type of a value
*/
public enum ValueTypes : String, Codable
{
    case NotSpecified
    case String
    case Boolean
    case Number
    case List
    case Struct
    case Transition
    case Custom
    case Date
    case AudioFile
    case TimeZoneId
    case PhoneNumber
    case User
    case Endpoint
    case Time
    case File
    case FaxNumber
    case EmailAccount
    case Customer
    case Flow
    case Team
    case FlowReference
    case Integration
    case Assistant
}

/**
* What a push notification tells
*/
public enum PushNotificationTypes : String, Codable
{
    case SessionDisconnected
    case SessionInvite
    case ChatMessage
    case SessionInactivated
    case AgentStateChanged
    case SessionHeld
    case SessionAnswered
    case ActiveSessionsChanged
    case Ping
    case SessionScreenChanged
    case Toast
    case SessionInfoChanged
    case MessageReceived
    case SessionHolding
}

/**
* Where the value of a parameter comes from
*/
public enum NodeParameterSources : String, Codable
{
    case Value
    case Expression
    case Customer
    case System
    case Session
    case Endpoint
    case User
}

/**
* Node parameters by name
*/
public typealias NodeParameterMap = [String:NodeParameter]

/**
* A field: its name, its type, and how it is edited
*/
// @Api(Description="A field: its name, its type, and how it is edited")
public class DataField : Codable
{
    /**
    * The ID of the field
    */
    // @ApiMember(Description="The ID of the field")
    public var id:String?

    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    public var name:String?

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    public var type:ValueTypes?

    /**
    * How the field is edited
    */
    // @ApiMember(Description="How the field is edited")
    public var uiHint:UIHints?

    /**
    * The tab of the editor the field is on
    */
    // @ApiMember(Description="The tab of the editor the field is on")
    public var uiTab:String?

    /**
    * For transitions followed outside the main call path
    */
    // @ApiMember(Description="For transitions followed outside the main call path")
    public var isAsync:Bool?

    /**
    * Whether the value must be given as it is, not taken from a field
    */
    // @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    public var disableBinding:Bool?

    /**
    * The type of the members, if it is a struct
    */
    // @ApiMember(Description="The type of the members, if it is a struct")
    public var structType:DataType?

    /**
    * The type of the items, if it is a list
    */
    // @ApiMember(Description="The type of the items, if it is a list")
    public var listType:DataType?

    /**
    * What the field is for
    */
    // @ApiMember(Description="What the field is for")
    public var description:String?

    /**
    * The values to choose from
    */
    // @ApiMember(Description="The values to choose from")
    public var possibleValues:[String] = []

    /**
    * Whether the flow sets it rather than reads it
    */
    // @ApiMember(Description="Whether the flow sets it rather than reads it")
    public var isOutput:Bool?

    /**
    * Where the possible values come from
    */
    // @ApiMember(Description="Where the possible values come from")
    public var customFieldValuesUrl:String?

    /**
    * The value when none is given
    */
    // @ApiMember(Description="The value when none is given")
    public var defaultValue:Value?

    /**
    * How the transitions made from the items are named
    */
    // @ApiMember(Description="How the transitions made from the items are named")
    public var transitionNameFormat:String?

    /**
    * Whether a value may be used once only
    */
    // @ApiMember(Description="Whether a value may be used once only")
    public var uniqueness:DataFieldUniqueness?

    /**
    * Whether it makes sense for voice only
    */
    // @ApiMember(Description="Whether it makes sense for voice only")
    public var voiceOnly:Bool?

    /**
    * The field that decides whether this one is shown
    */
    // @ApiMember(Description="The field that decides whether this one is shown")
    public var conditionalVisibilityField:String?

    /**
    * The value of that field with which this one is shown
    */
    // @ApiMember(Description="The value of that field with which this one is shown")
    public var conditionalVisibilityValue:String?

    /**
    * Whether templates in the value are left as they are
    */
    // @ApiMember(Description="Whether templates in the value are left as they are")
    public var noEvalTemplate:Bool?

    /**
    * What users may do with the field in their settings
    */
    // @ApiMember(Description="What users may do with the field in their settings")
    public var userMode:UserDataFieldModes?

    /**
    * Whether a value of any type is accepted
    */
    // @ApiMember(Description="Whether a value of any type is accepted")
    public var anyValueType:Bool?

    required public init(){}
}

/**
* The colour of a tag
*/
public enum TagColors : String, Codable
{
    case Gray
    case Red
    case Orange
    case Yellow
    case Green
    case Teal
    case Blue
    case Cyan
    case Purple
    case Pink
}

/**
* What can be configured
*/
public enum SettingsObjectTypes : String, Codable
{
    case Endpoint
    case Customer
}

/**
* One thing that can be configured
*/
// @Api(Description="One thing that can be configured")
public class SettingsField : Codable
{
    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    public var name:String?

    /**
    * The name of the field to show
    */
    // @ApiMember(Description="The name of the field to show")
    public var displayName:String?

    /**
    * The type of the value
    */
    // @ApiMember(Description="The type of the value")
    public var type:ValueTypes?

    /**
    * The value
    */
    // @ApiMember(Description="The value")
    public var value:Value?

    /**
    * Whether it can only be read
    */
    // @ApiMember(Description="Whether it can only be read")
    public var readOnly:Bool?

    /**
    * The values to choose from
    */
    // @ApiMember(Description="The values to choose from")
    public var possibleValues:[SettingsPossibleValue] = []

    /**
    * The field the value belongs to
    */
    // @ApiMember(Description="The field the value belongs to")
    public var dataField:DataField?

    required public init(){}
}

/**
* What a contact is
*/
public enum AppContactTypes : String, Codable
{
    case User
    case Team
    case Contact
}

/**
* What decides whether a rule matches
*/
public enum SimpleSchedulingRuleTypes : String, Codable
{
    case Always
    case CustomerState
    case Time
}

/**
* A day of the week, or which one of the period
*/
// @Api(Description="A day of the week, or which one of the period")
public class ScheduleDay : Codable
{
    /**
    * Which of these days in the period (1 is the first, -1 the last, 0 every one)
    */
    // @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    public var offset:Int?

    /**
    * The day of the week
    */
    // @ApiMember(Description="The day of the week")
    public var dayOfWeek:DayOfWeek?

    required public init(){}
}

/**
* How often a rule recurs
*/
public enum SchedulingRuleFrequency : String, Codable
{
    case None
    case Secondly
    case Minutely
    case Hourly
    case Daily
    case Weekly
    case Monthly
    case Yearly
}

public enum SessionMemberCallState : String, Codable
{
    case None
    case Ringing
    case Connected
    case Hold
}

public enum SessionMemberRoles : String, Codable
{
    case None
    case Caller
    case Agent
    case Transfer
}

/**
* How an assistant hands a call over
*/
public enum AssistantTransferTypes : String, Codable
{
    case Blind
    case Supervised
    case MessagesOnly
}

/**
* Something to ask for when taking a message
*/
// @Api(Description="Something to ask for when taking a message")
public class AssistantTakeMessageField : Codable
{
    /**
    * The name of the field
    */
    // @ApiMember(Description="The name of the field")
    public var name:String?

    /**
    * What to ask for
    */
    // @ApiMember(Description="What to ask for")
    public var description:String?

    /**
    * Whether the assistant must ask for it
    */
    // @ApiMember(Description="Whether the assistant must ask for it")
    public var required:Bool?

    required public init(){}
}

/**
* Where the designer lists a node
*/
public enum FlowNodeCategories : String, Codable
{
    case General
    case Voice
    case Logic
    case DateAndTime
    case Audio
    case Messaging
    case Assistant
    case Flows
    case Fax
    case Network
    case Cookies
    case CallCenter
    case Intelligence
}

/**
* How a field is edited
*/
public enum UIHints : String, Codable
{
    case None
    case LargeText
    case InlineForm
    case Password
    case InlineStruct
}

/**
* Whether a value may be used once only
*/
public enum DataFieldUniqueness : String, Codable
{
    case NotUnique
    case Unique
    case UniqueToCustomer
}

/**
* What users may do with a field
*/
public enum UserDataFieldModes : String, Codable
{
    case Hidden
    case ReadOnly
    case ReadWrite
}

/**
* A value to choose
*/
// @Api(Description="A value to choose")
public class SettingsPossibleValue : Codable
{
    /**
    * The name of the value to show
    */
    // @ApiMember(Description="The name of the value to show")
    public var displayName:String?

    /**
    * The value
    */
    // @ApiMember(Description="The value")
    public var value:Value?

    required public init(){}
}

/**
* A day of the week
*/
public enum DayOfWeek : String, Codable
{
    case Sunday
    case Monday
    case Tuesday
    case Wednesday
    case Thursday
    case Friday
    case Saturday
}

/**
* Any JSON value
*/
public enum JSONValue : Codable
{
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String:JSONValue])

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { self = .null }
        else if let value = try? container.decode(Bool.self) { self = .bool(value) }
        else if let value = try? container.decode(Double.self) { self = .number(value) }
        else if let value = try? container.decode(String.self) { self = .string(value) }
        else if let value = try? container.decode([JSONValue].self) { self = .array(value) }
        else { self = .object(try container.decode([String:JSONValue].self)) }
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

