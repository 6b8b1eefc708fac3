/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//Package: 
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddDescriptionAsComments: True
//AddImplicitVersion: 
//InitializeCollections: True
//IncludeTypes: 
//ExcludeTypes: 
//TreatTypesAsStrings: 
//DefaultImports: java.math.*,java.util.*,net.servicestack.client.*
*/

import java.math.*
import java.util.*
import net.servicestack.client.*
import java.io.InputStream
import com.google.gson.annotations.*
import com.google.gson.reflect.*


/**
* Run server-side checks on an account
*/
@Route(Path="/accounts/{accountId}/check", Verbs="POST")
@Api(Description="Run server-side checks on an account")
open class CheckAccount : IReturn<CheckAccountResponse>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
    companion object { private val responseType = CheckAccountResponse::class.java }
    override fun getResponseType(): Any? = CheckAccount.responseType
}

/**
* Delete an account
*/
@Route(Path="/accounts/{accountId}", Verbs="DELETE")
@Api(Description="Delete an account")
open class DeleteAccount : IReturnVoid, IDelete
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
}

/**
* One account
*/
@Route(Path="/accounts/{accountId}", Verbs="GET")
@Api(Description="One account")
open class GetAccount : IReturn<AccountInfo>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = GetAccount.responseType
}

/**
* Accounts, filtered by name
*/
@Route(Path="/accounts", Verbs="GET")
@Api(Description="Accounts, filtered by name")
open class ListAccounts : ListRequest<AccountInfo>(), IReturn<ListResponse<AccountInfo>>
{
    /**
    * Filter by account name (contains match)
    */
    @ApiMember(Description="Filter by account name (contains match)")
    var nameFilter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<AccountInfo>>(){}.type }
    override fun getResponseType(): Any? = ListAccounts.responseType
}

/**
* Create an account
*/
@Route(Path="/accounts", Verbs="POST")
@Api(Description="Create an account")
open class NewAccount : IReturn<AccountInfo>, IPost
{
    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var name:String? = null

    /**
    * The carrier account ID when the tenant brings its own
    */
    @ApiMember(Description="The carrier account ID when the tenant brings its own")
    var twilioAccountSid:String? = null

    /**
    * The carrier token when the tenant brings its own
    */
    @ApiMember(Description="The carrier token when the tenant brings its own")
    var twilioAuthToken:String? = null

    /**
    * The ID of the account it belongs to
    */
    @ApiMember(Description="The ID of the account it belongs to")
    var parentAccountId:String? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = NewAccount.responseType
}

/**
* Change an account
*/
@Route(Path="/accounts/{accountId}", Verbs="PATCH")
@Api(Description="Change an account")
open class PatchAccount : IReturn<AccountInfo>, IPatch
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var name:String? = null

    /**
    * The max number of phone numbers the account can have
    */
    @ApiMember(Description="The max number of phone numbers the account can have")
    var maxPhoneNumbers:Int? = null

    /**
    * The ID of the logo file
    */
    @ApiMember(Description="The ID of the logo file")
    var logoId:String? = null

    /**
    * TrustHub Profile Sid
    */
    @ApiMember(Description="TrustHub Profile Sid")
    var trustHubProfileSid:String? = null

    /**
    * The billing settings
    */
    @ApiMember(Description="The billing settings")
    var billingSettings:BillingSettings? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = PatchAccount.responseType
}

/**
* Issue new tokens for an account
*/
@Route(Path="/accounts/{accountId}/tokens", Verbs="POST")
@Api(Description="Issue new tokens for an account")
open class RegenerateAccountTokens : IReturnVoid, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
}

/**
* Change an emergency-calling address
*/
@Route(Path="/addresses/{addressId}", Verbs="POST")
@Api(Description="Change an emergency-calling address")
open class PatchAddress : IReturn<AddressInfo>, IPost
{
    /**
    * The account the address belongs to
    */
    @ApiMember(Description="The account the address belongs to")
    var accountId:String? = null

    /**
    * The ID of the address
    */
    @ApiMember(Description="The ID of the address")
    var addressId:String? = null

    /**
    * A name to recognise it by
    */
    @ApiMember(Description="A name to recognise it by")
    var friendlyName:String? = null

    /**
    * Whether emergency calls may use the address
    */
    @ApiMember(Description="Whether emergency calls may use the address")
    var emergencyEnabled:Boolean? = null

    /**
    * The name of the person or company at the address
    */
    @ApiMember(Description="The name of the person or company at the address")
    var customerName:String? = null

    /**
    * The street
    */
    @ApiMember(Description="The street")
    var street:String? = null

    /**
    * The city
    */
    @ApiMember(Description="The city")
    var city:String? = null

    /**
    * The state or province
    */
    @ApiMember(Description="The state or province")
    var region:String? = null

    /**
    * The postal code
    */
    @ApiMember(Description="The postal code")
    var postalCode:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCountry:String? = null
    companion object { private val responseType = AddressInfo::class.java }
    override fun getResponseType(): Any? = PatchAddress.responseType
}

/**
* Delete an emergency-calling address
*/
@Route(Path="/addresses/{addressId}", Verbs="DELETE")
@Api(Description="Delete an emergency-calling address")
open class DeleteAddress : IReturnVoid, IDelete
{
    /**
    * The ID of the address
    */
    @ApiMember(Description="The ID of the address")
    var addressId:String? = null
}

/**
* Emergency-calling addresses
*/
@Route(Path="/addresses", Verbs="GET")
@Api(Description="Emergency-calling addresses")
open class ListAddresses : ListRequest<AddressInfo>(), IReturn<ListResponse<AddressInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by name, company, street or city (contains match)
    */
    @ApiMember(Description="Filter by name, company, street or city (contains match)")
    var filter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<AddressInfo>>(){}.type }
    override fun getResponseType(): Any? = ListAddresses.responseType
}

/**
* Add an emergency-calling address
*/
@Route(Path="/addresses", Verbs="POST")
@Api(Description="Add an emergency-calling address")
open class NewAddress : IReturn<AddressInfo>, IPost
{
    /**
    * The account the address belongs to
    */
    @ApiMember(Description="The account the address belongs to")
    var accountId:String? = null

    /**
    * A name to recognise it by
    */
    @ApiMember(Description="A name to recognise it by")
    var friendlyName:String? = null

    /**
    * Whether emergency calls may use the address
    */
    @ApiMember(Description="Whether emergency calls may use the address")
    var emergencyEnabled:Boolean? = null

    /**
    * The name of the person or company at the address
    */
    @ApiMember(Description="The name of the person or company at the address")
    var customerName:String? = null

    /**
    * The street
    */
    @ApiMember(Description="The street")
    var street:String? = null

    /**
    * The city
    */
    @ApiMember(Description="The city")
    var city:String? = null

    /**
    * The state or province
    */
    @ApiMember(Description="The state or province")
    var region:String? = null

    /**
    * The postal code
    */
    @ApiMember(Description="The postal code")
    var postalCode:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCountry:String? = null
    companion object { private val responseType = AddressInfo::class.java }
    override fun getResponseType(): Any? = NewAddress.responseType
}

/**
* Apply every queued change of an AI session
*/
@Route(Path="/ai/sessions/{sessionId}/apply", Verbs="POST")
@Api(Description="Apply every queued change of an AI session")
open class ApplyAISession : IReturn<AISessionDetail>, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
    companion object { private val responseType = AISessionDetail::class.java }
    override fun getResponseType(): Any? = ApplyAISession.responseType
}

/**
* Drop every queued action
*/
@Route(Path="/ai/sessions/{sessionId}/actions", Verbs="DELETE")
@Api(Description="Drop every queued action")
open class ClearAISessionActions : IReturn<AISessionDetail>, IDelete
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
    companion object { private val responseType = AISessionDetail::class.java }
    override fun getResponseType(): Any? = ClearAISessionActions.responseType
}

/**
* Delete an AI session
*/
@Route(Path="/ai/sessions/{sessionId}", Verbs="DELETE")
@Api(Description="Delete an AI session")
open class DeleteAISession : IReturnVoid, IDelete
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
}

/**
* Drop one queued action
*/
@Route(Path="/ai/sessions/{sessionId}/actions/{actionId}", Verbs="DELETE")
@Api(Description="Drop one queued action")
open class DeleteAISessionAction : IReturn<AISessionDetail>, IDelete
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The ID of the queued action
    */
    @ApiMember(Description="The ID of the queued action")
    var actionId:String? = null
    companion object { private val responseType = AISessionDetail::class.java }
    override fun getResponseType(): Any? = DeleteAISessionAction.responseType
}

/**
* One AI session
*/
@Route(Path="/ai/sessions/{sessionId}", Verbs="GET")
@Api(Description="One AI session")
open class GetAISession : IReturn<AISessionDetail>, IGet
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
    companion object { private val responseType = AISessionDetail::class.java }
    override fun getResponseType(): Any? = GetAISession.responseType
}

/**
* AI minutes per account and per customer over a date range
*/
@Route("/ai/usage")
@Api(Description="AI minutes per account and per customer over a date range")
open class GetAIUsage : IReturn<AIUsage>, IGet
{
    /**
    * The account; none means every account
    */
    @ApiMember(Description="The account; none means every account")
    var accountId:String? = null

    /**
    * The customer; none means every customer of the accounts considered
    */
    @ApiMember(Description="The customer; none means every customer of the accounts considered")
    var customerId:String? = null

    /**
    * The first day of the range (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day of the range (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
    var endDate:String? = null
    companion object { private val responseType = AIUsage::class.java }
    override fun getResponseType(): Any? = GetAIUsage.responseType
}

/**
* Retrieve AI sessions
*/
@Route(Path="/ai/sessions", Verbs="GET")
@Api(Description="Retrieve AI sessions")
open class ListAISessions : ListRequest<AISessionInfo>(), IReturn<ListResponse<AISessionInfo>>
{
    /**
    * Filter by accounts
    */
    @ApiMember(Description="Filter by accounts")
    var accountIds:ArrayList<String> = ArrayList<String>()
    companion object { private val responseType = object : TypeToken<ListResponse<AISessionInfo>>(){}.type }
    override fun getResponseType(): Any? = ListAISessions.responseType
}

/**
* Creates a new session
*/
@Route(Path="/ai/sessions", Verbs="POST")
@Api(Description="Creates a new session")
open class NewAISession : IReturn<AISessionInfo>, IPost
{
    /**
    * The account ID to associate this session with
    */
    @ApiMember(Description="The account ID to associate this session with")
    var accountId:String? = null

    /**
    * The purpose for this session
    */
    @ApiMember(Description="The purpose for this session")
    var purpose:String? = null
    companion object { private val responseType = AISessionInfo::class.java }
    override fun getResponseType(): Any? = NewAISession.responseType
}

/**
* Change the purpose of an AI session
*/
@Route(Path="/ai/sessions/{sessionId}", Verbs="PATCH")
@Api(Description="Change the purpose of an AI session")
open class PatchAISession : IReturn<AISessionInfo>, IPatch
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The purpose for this AI session
    */
    @ApiMember(Description="The purpose for this AI session")
    var purpose:String? = null
    companion object { private val responseType = AISessionInfo::class.java }
    override fun getResponseType(): Any? = PatchAISession.responseType
}

/**
* Create a file from the body or a multipart form
*/
@Route(Path="/app/file", Verbs="POST")
@Api(Description="Create a file from the body or a multipart form")
open class AppUploadFile : IReturn<FileInfo>, IPost
{
    /**
    * The name of the file
    */
    @ApiMember(Description="The name of the file")
    var fileName:String? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = AppUploadFile.responseType
}

/**
* Configuration and access token for a user's app
*/
@Route(Path="/endpoints/app/config", Verbs="GET")
@Api(Description="Configuration and access token for a user's app")
open class GetEndpointAppConfig : IReturn<EndpointAppConfig>, IGet
{
    /**
    * The ID of the endpoint; must be a user endpoint
    */
    @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
    var endpointId:String? = null

    /**
    * The email address of the user, used when endpointId is absent
    */
    @ApiMember(Description="The email address of the user, used when endpointId is absent")
    var endpointEmailAddress:String? = null

    /**
    * The type of the device
    */
    @ApiMember(Description="The type of the device")
    var deviceType:DeviceTypes? = null

    /**
    * The carrier's ID of the push credentials
    */
    @ApiMember(Description="The carrier's ID of the push credentials")
    var pushCredentialSid:String? = null

    /**
    * The carrier's ID of the voice application
    */
    @ApiMember(Description="The carrier's ID of the voice application")
    var applicationSid:String? = null

    /**
    * Whether to use the sandbox for iOS push notifications
    */
    @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
    var sandbox:Boolean? = null
    companion object { private val responseType = EndpointAppConfig::class.java }
    override fun getResponseType(): Any? = GetEndpointAppConfig.responseType
}

/**
* Files of the signed-in user
*/
@Route(Path="/app/files", Verbs="GET")
@Api(Description="Files of the signed-in user")
open class GetMyFiles : IReturn<GetMyFilesResponse>, IGet
{
    /**
    * Only files of these types
    */
    @ApiMember(Description="Only files of these types")
    var fileTypes:ArrayList<FileTypes> = ArrayList<FileTypes>()
    companion object { private val responseType = GetMyFilesResponse::class.java }
    override fun getResponseType(): Any? = GetMyFiles.responseType
}

/**
* Everything the signed-in user may configure
*/
@Route(Path="/app/settings-objects", Verbs="GET")
@Api(Description="Everything the signed-in user may configure")
open class ListSettingsObjects : IReturn<ListSettingsObjectsResponse>, IGet
{
    companion object { private val responseType = ListSettingsObjectsResponse::class.java }
    override fun getResponseType(): Any? = ListSettingsObjects.responseType
}

/**
* Upload a file from the app
*/
@Route(Path="/app/files", Verbs="POST")
@Api(Description="Upload a file from the app")
open class UploadFile : IReturn<FileInfo>, IPost
{
    /**
    * The bytes of the file
    */
    @ApiMember(Description="The bytes of the file")
    var data:ByteArray? = null

    /**
    * The name of the file
    */
    @ApiMember(Description="The name of the file")
    var fileName:String? = null

    /**
    * The content type
    */
    @ApiMember(Description="The content type")
    var contentType:String? = null

    /**
    * Whether to convert the sound to WAV
    */
    @ApiMember(Description="Whether to convert the sound to WAV")
    var convertToWav:Boolean? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = UploadFile.responseType
}

/**
* Sign in or out; without a provider, say who is signed in
*/
@Route(Path="/auth/{provider}", Verbs="POST")
// @Route(Path="/auth/{provider}", Verbs="GET")
// @Route(Path="/auth", Verbs="POST")
// @Route(Path="/auth", Verbs="GET")
@Api(Description="Sign in or out; without a provider, say who is signed in")
open class Authenticate : IReturn<AuthenticateResponse>, IPost
{
    /**
    * How to sign in: credentials, or logout to sign out
    */
    @ApiMember(Description="How to sign in: credentials, or logout to sign out")
    var provider:String? = null

    /**
    * For sign-in by OAuth; not used
    */
    @ApiMember(Description="For sign-in by OAuth; not used")
    var state:String? = null

    /**
    * For sign-in by OAuth; not used
    */
    @ApiMember(Description="For sign-in by OAuth; not used")
    var oauth_token:String? = null

    /**
    * For sign-in by OAuth; not used
    */
    @ApiMember(Description="For sign-in by OAuth; not used")
    var oauth_verifier:String? = null

    /**
    * The user name or email address
    */
    @ApiMember(Description="The user name or email address")
    var userName:String? = null

    /**
    * The password
    */
    @ApiMember(Description="The password")
    var password:String? = null

    /**
    * Whether to stay signed in when the browser closes
    */
    @ApiMember(Description="Whether to stay signed in when the browser closes")
    var rememberMe:Boolean? = null

    /**
    * Where to send a browser when signing in fails
    */
    @ApiMember(Description="Where to send a browser when signing in fails")
    var errorView:String? = null

    /**
    * For HTTP Digest; not used
    */
    @ApiMember(Description="For HTTP Digest; not used")
    var nonce:String? = null

    /**
    * For HTTP Digest; not used
    */
    @ApiMember(Description="For HTTP Digest; not used")
    var uri:String? = null

    /**
    * For HTTP Digest; not used
    */
    @ApiMember(Description="For HTTP Digest; not used")
    var response:String? = null

    /**
    * For HTTP Digest; not used
    */
    @ApiMember(Description="For HTTP Digest; not used")
    var qop:String? = null

    /**
    * For HTTP Digest; not used
    */
    @ApiMember(Description="For HTTP Digest; not used")
    var nc:String? = null

    /**
    * For HTTP Digest; not used
    */
    @ApiMember(Description="For HTTP Digest; not used")
    var cnonce:String? = null

    /**
    * For sign-in by OAuth; not used
    */
    @ApiMember(Description="For sign-in by OAuth; not used")
    var accessToken:String? = null

    /**
    * For sign-in by OAuth; not used
    */
    @ApiMember(Description="For sign-in by OAuth; not used")
    var accessTokenSecret:String? = null

    /**
    * For sign-in by OAuth; not used
    */
    @ApiMember(Description="For sign-in by OAuth; not used")
    var scope:String? = null

    /**
    * Where to send a browser when signed in
    */
    @ApiMember(Description="Where to send a browser when signed in")
    var returnUrl:String? = null

    /**
    * Anything else
    */
    @ApiMember(Description="Anything else")
    var meta:HashMap<String,String> = HashMap<String,String>()
    companion object { private val responseType = AuthenticateResponse::class.java }
    override fun getResponseType(): Any? = Authenticate.responseType
}

/**
* Who the caller is signed in as; answers an unauthenticated shape when nobody is
*/
@Route(Path="/auth/status", Verbs="GET")
@Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
open class GetAuthStatus : IReturn<UserInfo>, IGet
{
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = GetAuthStatus.responseType
}

/**
* Raw carrier call records of an account
*/
@Route(Path="/billing/calls", Verbs="GET")
@Api(Description="Raw carrier call records of an account")
open class ListCalls : IReturn<ArrayList<Object>>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null
    companion object { private val responseType = object : TypeToken<ArrayList<Object>>(){}.type }
    override fun getResponseType(): Any? = ListCalls.responseType
}

/**
* Carrier usage totals by category over a date range
*/
@Route(Path="/billing/usage", Verbs="GET")
@Api(Description="Carrier usage totals by category over a date range")
open class ListUsageRecords : IReturn<ArrayList<UsageRecordInfo>>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null
    companion object { private val responseType = object : TypeToken<ArrayList<UsageRecordInfo>>(){}.type }
    override fun getResponseType(): Any? = ListUsageRecords.responseType
}

/**
* Inbound hook of the AI telephony provider
*/
@Route("/nodes/cogito/webhook/{accountId}")
@Api(Description="Inbound hook of the AI telephony provider")
open class CogitoWebhookRequest : IReturnVoid, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The type of event
    */
    @ApiMember(Description="The type of event")
    var type:String? = null

    /**
    * The phone numbers concerned
    */
    @ApiMember(Description="The phone numbers concerned")
    var phoneNumbers:ArrayList<String> = ArrayList<String>()

    /**
    * The role of the speaker
    */
    @ApiMember(Description="The role of the speaker")
    var role:String? = null

    /**
    * What was said
    */
    @ApiMember(Description="What was said")
    var content:String? = null
}

/**
* Completion hook of the answering service
*/
@Route("/nodes/live-answer/callback")
@Api(Description="Completion hook of the answering service")
open class LiveAnswerCallback : IReturn<InputStream>, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The ID of the node
    */
    @ApiMember(Description="The ID of the node")
    var nodeId:String? = null

    /**
    * The client of the answering service
    */
    @ApiMember(Description="The client of the answering service")
    var clientId:String? = null

    /**
    * The ID of the conversation
    */
    @ApiMember(Description="The ID of the conversation")
    var conversationId:String? = null

    /**
    * The AI minutes the conversation took
    */
    @ApiMember(Description="The AI minutes the conversation took")
    var aiMinutes:Int? = null

    /**
    * The address of the caller
    */
    @ApiMember(Description="The address of the caller")
    var from:String? = null

    /**
    * The address that was called
    */
    @ApiMember(Description="The address that was called")
    var to:String? = null

    /**
    * What was said
    */
    @ApiMember(Description="What was said")
    var transcript:ArrayList<LiveAnswerCallbackTranscriptMessage> = ArrayList<LiveAnswerCallbackTranscriptMessage>()

    /**
    * The moment the conversation started
    */
    @ApiMember(Description="The moment the conversation started")
    var startDate:Date? = null

    /**
    * The moment the conversation ended
    */
    @ApiMember(Description="The moment the conversation ended")
    var endDate:Date? = null

    /**
    * The files that came with the conversation
    */
    @ApiMember(Description="The files that came with the conversation")
    var attachments:ArrayList<LiveAnswerCallbackAttachment> = ArrayList<LiveAnswerCallbackAttachment>()

    /**
    * Whether the conversation was completed
    */
    @ApiMember(Description="Whether the conversation was completed")
    var completed:String? = null

    /**
    * The URL of the recording of the call
    */
    @ApiMember(Description="The URL of the recording of the call")
    var callRecordingUrl:String? = null
    companion object { private val responseType = InputStream::class.java }
    override fun getResponseType(): Any? = LiveAnswerCallback.responseType
}

/**
* Carrier hook of an outgoing session
*/
@Route("/sessions/outgoing/callback")
@Api(Description="Carrier hook of an outgoing session")
open class NewOutgoingSessionCallback : TwilioRequestBase(), IReturn<InputStream>, IPost
{
    companion object { private val responseType = InputStream::class.java }
    override fun getResponseType(): Any? = NewOutgoingSessionCallback.responseType
}

/**
* Internal route that runs a flow as a node of another flow
*/
@Route("/flows/start")
@Api(Description="Internal route that runs a flow as a node of another flow")
open class StartFlow : IReturn<InputStream>, IPost
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null
    companion object { private val responseType = InputStream::class.java }
    override fun getResponseType(): Any? = StartFlow.responseType
}

/**
* Contacts of the signed-in user
*/
@Route(Path="/app/contacts", Verbs="GET")
@Api(Description="Contacts of the signed-in user")
open class GetMyContacts : IReturn<GetMyContactsResponse>, IGet
{
    companion object { private val responseType = GetMyContactsResponse::class.java }
    override fun getResponseType(): Any? = GetMyContacts.responseType
}

/**
* Delete a customer
*/
@Route(Path="/customers/{customerId}", Verbs="DELETE")
@Api(Description="Delete a customer")
open class DeleteCustomer : IReturnVoid, IDelete
{
    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null
}

/**
* One customer
*/
@Route(Path="/customers/{customerId}", Verbs="GET")
@Api(Description="One customer")
open class GetCustomer : IReturn<CustomerInfo>, IGet
{
    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = GetCustomer.responseType
}

/**
* Schedule a customer or endpoint takes from above
*/
@Route(Path="/customers/{customerId}/inherited-schedule", Verbs="GET")
// @Route(Path="/endpoints/{endpointId}/inherited-schedule", Verbs="GET")
@Api(Description="Schedule a customer or endpoint takes from above")
open class GetInheritedSchedule : IReturn<Schedule>, IGet
{
    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null
    companion object { private val responseType = Schedule::class.java }
    override fun getResponseType(): Any? = GetInheritedSchedule.responseType
}

/**
* Customers
*/
@Route(Path="/customers", Verbs="GET")
@Api(Description="Customers")
open class ListCustomers : ListRequest<CustomerInfo>(), IReturn<ListResponse<CustomerInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by name (contains match)
    */
    @ApiMember(Description="Filter by name (contains match)")
    var nameFilter:String? = null

    /**
    * Only customers below these
    */
    @ApiMember(Description="Only customers below these")
    var parentCustomerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Direct children only
    */
    @ApiMember(Description="Direct children only")
    var shallowParent:Boolean? = null

    /**
    * Only those with all of these tags
    */
    @ApiMember(Description="Only those with all of these tags")
    var tagIds:ArrayList<String> = ArrayList<String>()
    companion object { private val responseType = object : TypeToken<ListResponse<CustomerInfo>>(){}.type }
    override fun getResponseType(): Any? = ListCustomers.responseType
}

/**
* Create a customer
*/
@Route(Path="/customers", Verbs="POST")
@Api(Description="Create a customer")
open class NewCustomer : IReturn<CustomerInfo>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var name:String? = null

    /**
    * The ID of the customer above
    */
    @ApiMember(Description="The ID of the customer above")
    var parentCustomerId:String? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = NewCustomer.responseType
}

/**
* Change a customer
*/
@Route(Path="/customers/{customerId}", Verbs="PATCH")
@Api(Description="Change a customer")
open class PatchCustomer : IReturn<CustomerInfo>, IPatch
{
    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var name:String? = null

    /**
    * The ID of the customer above
    */
    @ApiMember(Description="The ID of the customer above")
    var parentCustomerId:String? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * The IDs of the tags, replacing those there are
    */
    @ApiMember(Description="The IDs of the tags, replacing those there are")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * The schedule, replaced whole
    */
    @ApiMember(Description="The schedule, replaced whole")
    var schedule:Schedule? = null

    /**
    * Otherwise billing settings come from the parent
    */
    @ApiMember(Description="Otherwise billing settings come from the parent")
    var overrideBillingSettings:Boolean? = null

    /**
    * The billing settings
    */
    @ApiMember(Description="The billing settings")
    var billingSettings:BillingSettings? = null

    /**
    * Otherwise app settings come from the parent
    */
    @ApiMember(Description="Otherwise app settings come from the parent")
    var overrideAppSettings:Boolean? = null

    /**
    * The settings of the app and the portal
    */
    @ApiMember(Description="The settings of the app and the portal")
    var appSettings:AppSettings? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = PatchCustomer.responseType
}

/**
* Route a customer's numbers to the staging server or back
*/
@Route(Path="/customers/{customerId}/staging", Verbs="POST")
@Api(Description="Route a customer's numbers to the staging server or back")
open class SetCustomerStagingMode : IReturn<CustomerInfo>, IPost
{
    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * Staging rather than production
    */
    @ApiMember(Description="Staging rather than production")
    var isStaging:Boolean? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = SetCustomerStagingMode.responseType
}

/**
* Say which state a schedule yields at a moment
*/
@Route(Path="/customers/{customerId}/test-schedule", Verbs="POST")
// @Route(Path="/endpoints/{endpointId}/test-schedule", Verbs="POST")
@Api(Description="Say which state a schedule yields at a moment")
open class TestSchedule : IReturn<TestScheduleResponse>, IPost
{
    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * The schedule to test; none tests the saved one
    */
    @ApiMember(Description="The schedule to test; none tests the saved one")
    var schedule:Schedule? = null

    /**
    * The moment to test (ISO 8601)
    */
    @ApiMember(Description="The moment to test (ISO 8601)")
    var dateTime:String? = null
    companion object { private val responseType = TestScheduleResponse::class.java }
    override fun getResponseType(): Any? = TestSchedule.responseType
}

/**
* Delete an endpoint
*/
@Route(Path="/endpoints/{endpointId}", Verbs="DELETE")
@Api(Description="Delete an endpoint")
open class DeleteEndpoint : IReturnVoid, IDelete
{
    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null
}

/**
* Values shared by several endpoints in one custom field
*/
@Route(Path="/endpoints/duplicates", Verbs="GET")
@Api(Description="Values shared by several endpoints in one custom field")
open class FindDuplicateEndpoints : IReturn<ListResponse<DuplicateEndpoints>>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The custom field to compare
    */
    @ApiMember(Description="The custom field to compare")
    var endpointFieldName:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<DuplicateEndpoints>>(){}.type }
    override fun getResponseType(): Any? = FindDuplicateEndpoints.responseType
}

/**
* One endpoint
*/
@Route(Path="/endpoints/{endpointId}", Verbs="GET")
@Api(Description="One endpoint")
open class GetEndpoint : IReturn<EndpointInfo>, IGet
{
    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = GetEndpoint.responseType
}

/**
* Endpoints of every type
*/
@Route(Path="/endpoints", Verbs="GET")
@Api(Description="Endpoints of every type")
open class ListEndpoints : ListRequest<EndpointInfo>(), IReturn<ListResponse<EndpointInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those with these IDs in an outside system
    */
    @ApiMember(Description="Only those with these IDs in an outside system")
    var referenceIds:ArrayList<String> = ArrayList<String>()

    /**
    * Direct customer matches only
    */
    @ApiMember(Description="Direct customer matches only")
    var shallowParent:Boolean? = null

    /**
    * Only endpoints that run one of these flows
    */
    @ApiMember(Description="Only endpoints that run one of these flows")
    var flowIds:ArrayList<String> = ArrayList<String>()

    /**
    * The schedule state in which the flow must apply
    */
    @ApiMember(Description="The schedule state in which the flow must apply")
    var flowState:String? = null

    /**
    * Only those with all of these tags
    */
    @ApiMember(Description="Only those with all of these tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by name (contains match)
    */
    @ApiMember(Description="Filter by name (contains match)")
    var nameFilter:String? = null

    /**
    * Filter by phone number (contains match)
    */
    @ApiMember(Description="Filter by phone number (contains match)")
    var phoneNumberFilter:String? = null

    /**
    * Only this type of endpoint
    */
    @ApiMember(Description="Only this type of endpoint")
    var type:EndpointTypes? = null

    /**
    * Only these types of endpoint
    */
    @ApiMember(Description="Only these types of endpoint")
    var types:ArrayList<EndpointTypes> = ArrayList<EndpointTypes>()

    /**
    * Only users with this kind of phone
    */
    @ApiMember(Description="Only users with this kind of phone")
    var userMode:UserModes? = null

    /**
    * Filter by custom fields: entries of the form Field=Value; text only
    */
    @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
    var dataFilters:ArrayList<String> = ArrayList<String>()

    /**
    * Only the endpoint with this SIP user name
    */
    @ApiMember(Description="Only the endpoint with this SIP user name")
    var sipUserName:String? = null

    /**
    * Filter by the values of flow parameters (JSON struct)
    */
    @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
    var flowParametersFilter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<EndpointInfo>>(){}.type }
    override fun getResponseType(): Any? = ListEndpoints.responseType
}

/**
* Create an AI assistant endpoint
*/
@Route(Path="/endpoints/assistant", Verbs="POST")
@Api(Description="Create an AI assistant endpoint")
open class NewAssistantEndpoint : IReturn<EndpointInfo>, IPost
{
    /**
    * The account the endpoint belongs to
    */
    @ApiMember(Description="The account the endpoint belongs to")
    var accountId:String? = null

    /**
    * The customer the endpoint belongs to
    */
    @ApiMember(Description="The customer the endpoint belongs to")
    var customerId:String? = null

    /**
    * The name of the assistant
    */
    @ApiMember(Description="The name of the assistant")
    var name:String? = null

    /**
    * The ID of the flow it runs
    */
    @ApiMember(Description="The ID of the flow it runs")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * The IDs of the tags
    */
    @ApiMember(Description="The IDs of the tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * The settings of the assistant
    */
    @ApiMember(Description="The settings of the assistant")
    var assistantSettings:AssistantSettings? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = NewAssistantEndpoint.responseType
}

/**
* Create an email address endpoint
*/
@Route(Path="/endpoints/email", Verbs="POST")
@Api(Description="Create an email address endpoint")
open class NewEmailEndpoint : IReturn<EndpointInfo>, IPost
{
    /**
    * The account the endpoint belongs to
    */
    @ApiMember(Description="The account the endpoint belongs to")
    var accountId:String? = null

    /**
    * The customer the endpoint belongs to
    */
    @ApiMember(Description="The customer the endpoint belongs to")
    var customerId:String? = null

    /**
    * The name of the endpoint
    */
    @ApiMember(Description="The name of the endpoint")
    var name:String? = null

    /**
    * The ID of the flow it runs
    */
    @ApiMember(Description="The ID of the flow it runs")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * The IDs of the tags
    */
    @ApiMember(Description="The IDs of the tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * The email address
    */
    @ApiMember(Description="The email address")
    var emailAddress:String? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = NewEmailEndpoint.responseType
}

/**
* Create a SIP trunk endpoint
*/
@Route(Path="/endpoints/sip-trunk", Verbs="POST")
@Api(Description="Create a SIP trunk endpoint")
open class NewSipTrunkEndpoint : IReturn<EndpointInfo>, IPost
{
    /**
    * The account the endpoint belongs to
    */
    @ApiMember(Description="The account the endpoint belongs to")
    var accountId:String? = null

    /**
    * The customer the endpoint belongs to
    */
    @ApiMember(Description="The customer the endpoint belongs to")
    var customerId:String? = null

    /**
    * The name of the trunk
    */
    @ApiMember(Description="The name of the trunk")
    var name:String? = null

    /**
    * The ID of the flow it runs
    */
    @ApiMember(Description="The ID of the flow it runs")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * The IDs of the tags
    */
    @ApiMember(Description="The IDs of the tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * The SIP user name; made if it is left out
    */
    @ApiMember(Description="The SIP user name; made if it is left out")
    var sipUserName:String? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = NewSipTrunkEndpoint.responseType
}

/**
* Create a team endpoint
*/
@Route(Path="/endpoints/team", Verbs="POST")
@Api(Description="Create a team endpoint")
open class NewTeamEndpoint : IReturn<EndpointInfo>, IPost
{
    /**
    * The account the endpoint belongs to
    */
    @ApiMember(Description="The account the endpoint belongs to")
    var accountId:String? = null

    /**
    * The customer the endpoint belongs to
    */
    @ApiMember(Description="The customer the endpoint belongs to")
    var customerId:String? = null

    /**
    * The name of the team
    */
    @ApiMember(Description="The name of the team")
    var name:String? = null

    /**
    * The ID of the flow it runs
    */
    @ApiMember(Description="The ID of the flow it runs")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * The IDs of the tags
    */
    @ApiMember(Description="The IDs of the tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * The IDs of the endpoints in the team
    */
    @ApiMember(Description="The IDs of the endpoints in the team")
    var teamMembers:ArrayList<String> = ArrayList<String>()
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = NewTeamEndpoint.responseType
}

/**
* Create a user (soft phone, SIP device) endpoint
*/
@Route(Path="/endpoints/users", Verbs="POST")
@Api(Description="Create a user (soft phone, SIP device) endpoint")
open class NewUserEndpoint : IReturn<EndpointInfo>, IPost
{
    /**
    * The account the endpoint belongs to
    */
    @ApiMember(Description="The account the endpoint belongs to")
    var accountId:String? = null

    /**
    * The customer the endpoint belongs to
    */
    @ApiMember(Description="The customer the endpoint belongs to")
    var customerId:String? = null

    /**
    * The name of the user
    */
    @ApiMember(Description="The name of the user")
    var name:String? = null

    /**
    * The ID of the flow it runs
    */
    @ApiMember(Description="The ID of the flow it runs")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * The IDs of the tags
    */
    @ApiMember(Description="The IDs of the tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * Whether the user has a soft phone or a SIP phone
    */
    @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
    var userMode:UserModes? = null

    /**
    * The first name of the user
    */
    @ApiMember(Description="The first name of the user")
    var userFirstName:String? = null

    /**
    * The last name of the user
    */
    @ApiMember(Description="The last name of the user")
    var userLastName:String? = null

    /**
    * The email address of the user
    */
    @ApiMember(Description="The email address of the user")
    var userEmailAddress:String? = null

    /**
    * The password of the user
    */
    @ApiMember(Description="The password of the user")
    var userPassword:String? = null

    /**
    * The SIP user name
    */
    @ApiMember(Description="The SIP user name")
    var sipUserName:String? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = NewUserEndpoint.responseType
}

/**
* Change an endpoint; only members sent are touched
*/
@Route(Path="/endpoints/{endpointId}", Verbs="PATCH")
@Api(Description="Change an endpoint; only members sent are touched")
open class PatchEndpoint : IReturn<EndpointInfo>, IPatch
{
    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * The name of the endpoint to show
    */
    @ApiMember(Description="The name of the endpoint to show")
    var displayName:String? = null

    /**
    * The name of the endpoint
    */
    @ApiMember(Description="The name of the endpoint")
    var name:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * Merge flowParams instead of replacing them
    */
    @ApiMember(Description="Merge flowParams instead of replacing them")
    var isPartialFlowUpdate:Boolean? = null

    /**
    * A single flow or scheduled flows
    */
    @ApiMember(Description="A single flow or scheduled flows")
    var flowSchedule:EndpointFlowSchedules? = null

    /**
    * The schedule, replaced whole
    */
    @ApiMember(Description="The schedule, replaced whole")
    var schedule:Schedule? = null

    /**
    * The flow of each schedule state, replaced whole
    */
    @ApiMember(Description="The flow of each schedule state, replaced whole")
    var scheduledFlows:ArrayList<ScheduledFlow> = ArrayList<ScheduledFlow>()

    /**
    * The IDs of the tags, replacing those there are
    */
    @ApiMember(Description="The IDs of the tags, replacing those there are")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * What a portal manager may change
    */
    @ApiMember(Description="What a portal manager may change")
    var managerAccess:UserManagerAccess? = null

    /**
    * What the login may see in the dashboard
    */
    @ApiMember(Description="What the login may see in the dashboard")
    var dashboardPermissions:ArrayList<DashboardPermissions> = ArrayList<DashboardPermissions>()

    /**
    * The settings of the app and the portal
    */
    @ApiMember(Description="The settings of the app and the portal")
    var appSettings:AppSettings? = null

    /**
    * The settings of the assistant
    */
    @ApiMember(Description="The settings of the assistant")
    var assistantSettings:AssistantSettings? = null

    /**
    * Whether text messages are off
    */
    @ApiMember(Description="Whether text messages are off")
    var disableSms:Boolean? = null

    /**
    * Leave the number's messaging campaign alone
    */
    @ApiMember(Description="Leave the number's messaging campaign alone")
    var useExternal10DlcCampaign:Boolean? = null

    /**
    * The IDs of the users in a team, replaced whole
    */
    @ApiMember(Description="The IDs of the users in a team, replaced whole")
    var teamMembers:ArrayList<String> = ArrayList<String>()

    /**
    * The first name of a user
    */
    @ApiMember(Description="The first name of a user")
    var userFirstName:String? = null

    /**
    * The last name of a user
    */
    @ApiMember(Description="The last name of a user")
    var userLastName:String? = null

    /**
    * The email address of a user
    */
    @ApiMember(Description="The email address of a user")
    var userEmailAddress:String? = null

    /**
    * Whether a user has a soft phone or a SIP phone
    */
    @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
    var userMode:UserModes? = null

    /**
    * The SIP user name; a new one needs a new password
    */
    @ApiMember(Description="The SIP user name; a new one needs a new password")
    var sipUserName:String? = null

    /**
    * The address of an email endpoint
    */
    @ApiMember(Description="The address of an email endpoint")
    var emailAddress:String? = null

    /**
    * The state of the agent, for a user
    */
    @ApiMember(Description="The state of the agent, for a user")
    var agentState:AgentStates? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = PatchEndpoint.responseType
}

/**
* Set up the AI telephony infrastructure of an account
*/
@Route(Path="/endpoints/cogito/provision", Verbs="POST")
@Api(Description="Set up the AI telephony infrastructure of an account")
open class ProvisionCogito : IReturnVoid, IPost
{
    /**
    * The account to set up
    */
    @ApiMember(Description="The account to set up")
    var accountId:String? = null
}

/**
* New SIP password for an endpoint
*/
@Route(Path="/endpoints/sip/{endpointId}/password", Verbs="PATCH")
@Api(Description="New SIP password for an endpoint")
open class RegenerateSipPassword : IReturn<EndpointInfo>, IPatch
{
    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = RegenerateSipPassword.responseType
}

/**
* Start caller-id verification
*/
@Route(Path="/endpoints/verify-caller-id", Verbs="POST")
@Api(Description="Start caller-id verification")
open class VerifyCallerId : IReturn<CallerIdVerification>, IPost
{
    /**
    * The endpoint whose number is to be verified as a caller ID
    */
    @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
    var endpointId:String? = null
    companion object { private val responseType = CallerIdVerification::class.java }
    override fun getResponseType(): Any? = VerifyCallerId.responseType
}

/**
* Change several endpoints alike, all or none
*/
@Route(Path="/endpoints", Verbs="PATCH")
@Api(Description="Change several endpoints alike, all or none")
open class PatchEndpoints : IReturn<ListResponse<EndpointInfo>>, IPatch
{
    /**
    * The IDs of the endpoints, at most 1,000
    */
    @ApiMember(Description="The IDs of the endpoints, at most 1,000")
    var endpointIds:ArrayList<String> = ArrayList<String>()

    /**
    * What to change: members of PatchEndpoint; those that are left out stay as they are
    */
    @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
    var patch:Object? = null
    companion object { private val responseType = object : TypeToken<ListResponse<EndpointInfo>>(){}.type }
    override fun getResponseType(): Any? = PatchEndpoints.responseType
}

/**
* Delete a file and its bytes
*/
@Route(Path="/files/{fileId}", Verbs="DELETE")
@Api(Description="Delete a file and its bytes")
open class DeleteFile : IReturnVoid, IDelete
{
    /**
    * The ID of the file
    */
    @ApiMember(Description="The ID of the file")
    var fileId:String? = null
}

/**
* Metadata of one file
*/
@Route(Path="/files/{fileId}", Verbs="GET")
@Api(Description="Metadata of one file")
open class GetFile : IReturn<FileInfo>, IGet
{
    /**
    * The ID of the file
    */
    @ApiMember(Description="The ID of the file")
    var fileId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = GetFile.responseType
}

/**
* File metadata
*/
@Route(Path="/files", Verbs="GET")
@Api(Description="File metadata")
open class ListFiles : ListRequest<FileInfo>(), IReturn<ListResponse<FileInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only files of this session
    */
    @ApiMember(Description="Only files of this session")
    var sessionId:String? = null

    /**
    * Filter by file name (contains match)
    */
    @ApiMember(Description="Filter by file name (contains match)")
    var fileName:String? = null

    /**
    * Filter by content type (contains match)
    */
    @ApiMember(Description="Filter by content type (contains match)")
    var contentType:String? = null

    /**
    * Only files of this type
    */
    @ApiMember(Description="Only files of this type")
    var type:FileTypes? = null

    /**
    * The first day on which it was created (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    var dateCreatedStart:String? = null

    /**
    * The last day on which it was created (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    var dateCreatedEnd:String? = null

    /**
    * Only files of this agent
    */
    @ApiMember(Description="Only files of this agent")
    var userId:String? = null

    /**
    * Filter by text in the transcription, human or machine
    */
    @ApiMember(Description="Filter by text in the transcription, human or machine")
    var transcriptionContains:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<FileInfo>>(){}.type }
    override fun getResponseType(): Any? = ListFiles.responseType
}

/**
* Create a file from the body or a multipart form
*/
@Route(Path="/files", Verbs="POST")
@Api(Description="Create a file from the body or a multipart form")
open class NewFile : IReturn<FileInfo>, IPost
{
    /**
    * The name of the file
    */
    @ApiMember(Description="The name of the file")
    var fileName:String? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = NewFile.responseType
}

/**
* Change file metadata
*/
@Route(Path="/files/{fileId}", Verbs="PATCH")
@Api(Description="Change file metadata")
open class PatchFile : IReturn<FileInfo>, IPatch
{
    /**
    * The ID of the file
    */
    @ApiMember(Description="The ID of the file")
    var fileId:String? = null

    /**
    * The name of the file
    */
    @ApiMember(Description="The name of the file")
    var fileName:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The ID of the user
    */
    @ApiMember(Description="The ID of the user")
    var userId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = PatchFile.responseType
}

/**
* Duplicate a flow
*/
@Route(Path="/flows/{flowId}/copy", Verbs="POST")
@Api(Description="Duplicate a flow")
open class CopyFlow : IReturn<FlowInfo>, IPost
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null
    companion object { private val responseType = FlowInfo::class.java }
    override fun getResponseType(): Any? = CopyFlow.responseType
}

/**
* Delete a flow
*/
@Route(Path="/flows/{flowId}", Verbs="DELETE")
@Api(Description="Delete a flow")
open class DeleteFlow : IReturnVoid, IDelete
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null
}

/**
* Export flows and custom fields
*/
@Route(Path="/packages", Verbs="GET")
@Api(Description="Export flows and custom fields")
open class ExportPackage : IReturn<PackageInfo>, IGet
{
    /**
    * The account to export from
    */
    @ApiMember(Description="The account to export from")
    var accountId:String? = null

    /**
    * The IDs of the flows to export
    */
    @ApiMember(Description="The IDs of the flows to export")
    var flowIds:ArrayList<String> = ArrayList<String>()

    /**
    * Whether to add custom fields that the flows do not use
    */
    @ApiMember(Description="Whether to add custom fields that the flows do not use")
    var includeAllCustomFields:Boolean? = null
    companion object { private val responseType = PackageInfo::class.java }
    override fun getResponseType(): Any? = ExportPackage.responseType
}

/**
* Specifications of the nodes usable in a flow
*/
@Route(Path="/flows/available-nodes", Verbs="GET")
@Api(Description="Specifications of the nodes usable in a flow")
open class GetAvailableNodes : IReturn<ArrayList<AvailableFlowNode>>, IGet
{
    /**
    * Narrows the nodes to what suits this flow
    */
    @ApiMember(Description="Narrows the nodes to what suits this flow")
    var flowId:String? = null
    companion object { private val responseType = object : TypeToken<ArrayList<AvailableFlowNode>>(){}.type }
    override fun getResponseType(): Any? = GetAvailableNodes.responseType
}

/**
* One flow with its graph
*/
@Route(Path="/flows/{flowId}", Verbs="GET")
@Api(Description="One flow with its graph")
open class GetFlow : IReturn<FlowInfo>, IGet
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null
    companion object { private val responseType = FlowInfo::class.java }
    override fun getResponseType(): Any? = GetFlow.responseType
}

/**
* Field names offered by each value source
*/
@Route(Path="/flows/parameters", Verbs="GET")
@Api(Description="Field names offered by each value source")
open class GetParameterFieldNames : IReturn<GetParameterFieldNamesResponse>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * Whether to leave out fields such as the customer name
    */
    @ApiMember(Description="Whether to leave out fields such as the customer name")
    var excludeBuiltInFields:Boolean? = null
    companion object { private val responseType = GetParameterFieldNamesResponse::class.java }
    override fun getResponseType(): Any? = GetParameterFieldNames.responseType
}

/**
* Import an exported package
*/
@Route(Path="/packages", Verbs="POST")
@Api(Description="Import an exported package")
open class ImportPackage : IReturn<PackageImportInfo>, IPost
{
    /**
    * The account to import into
    */
    @ApiMember(Description="The account to import into")
    var accountId:String? = null

    /**
    * The exported package
    */
    @ApiMember(Description="The exported package")
    @SerializedName("package") var Package:PackageInfo? = null

    /**
    * Whether to say what would happen, and change nothing
    */
    @ApiMember(Description="Whether to say what would happen, and change nothing")
    var preflight:Boolean? = null

    /**
    * What customers, tags and flows of the package are in the account, by ID
    */
    @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
    var resourceMap:HashMap<String,String> = HashMap<String,String>()
    companion object { private val responseType = PackageImportInfo::class.java }
    override fun getResponseType(): Any? = ImportPackage.responseType
}

/**
* Flows
*/
@Route(Path="/flows", Verbs="GET")
@Api(Description="Flows")
open class ListFlows : ListRequest<FlowInfo>(), IReturn<ListResponse<FlowInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by name (contains match)
    */
    @ApiMember(Description="Filter by name (contains match)")
    var nameFilter:String? = null

    /**
    * Only those with all of these tags
    */
    @ApiMember(Description="Only those with all of these tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only flows with this role
    */
    @ApiMember(Description="Only flows with this role")
    var role:FlowRoles? = null

    /**
    * Whether to include the node graph; without it, listings leave it out
    */
    @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
    var includeNodes:Boolean? = null

    /**
    * Only flows that use this type of node
    */
    @ApiMember(Description="Only flows that use this type of node")
    var nodeTypeFilter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<FlowInfo>>(){}.type }
    override fun getResponseType(): Any? = ListFlows.responseType
}

/**
* Create a flow
*/
@Route(Path="/flows", Verbs="POST")
@Api(Description="Create a flow")
open class NewFlow : IReturn<FlowInfo>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the flow
    */
    @ApiMember(Description="The name of the flow")
    var name:String? = null

    /**
    * What the flow can be used for
    */
    @ApiMember(Description="What the flow can be used for")
    var roles:ArrayList<FlowRoles> = ArrayList<FlowRoles>()

    /**
    * What the flow does
    */
    @ApiMember(Description="What the flow does")
    var description:String? = null

    /**
    * Notes for those who edit the flow
    */
    @ApiMember(Description="Notes for those who edit the flow")
    var notes:String? = null

    /**
    * The ID of the customer the flow belongs to
    */
    @ApiMember(Description="The ID of the customer the flow belongs to")
    var customerId:String? = null

    /**
    * The nodes
    */
    @ApiMember(Description="The nodes")
    var nodes:ArrayList<FlowNode> = ArrayList<FlowNode>()

    /**
    * The values the flow takes and gives
    */
    @ApiMember(Description="The values the flow takes and gives")
    var parameters:ArrayList<FlowParameter> = ArrayList<FlowParameter>()

    /**
    * Where the flow ends
    */
    @ApiMember(Description="Where the flow ends")
    var exits:ArrayList<FlowExit> = ArrayList<FlowExit>()

    /**
    * Designer layout data
    */
    @ApiMember(Description="Designer layout data")
    var ui:FlowUI? = null

    /**
    * The IDs of the tags
    */
    @ApiMember(Description="The IDs of the tags")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Why, for the revision this makes
    */
    @ApiMember(Description="Why, for the revision this makes")
    var comment:String? = null
    companion object { private val responseType = FlowInfo::class.java }
    override fun getResponseType(): Any? = NewFlow.responseType
}

/**
* Change a flow; arrays sent replace the stored arrays whole
*/
@Route(Path="/flows/{flowId}", Verbs="PATCH")
@Api(Description="Change a flow; arrays sent replace the stored arrays whole")
open class PatchFlow : IReturn<FlowInfo>, IPatch
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The name of the flow
    */
    @ApiMember(Description="The name of the flow")
    var name:String? = null

    /**
    * What the flow can be used for, replaced whole
    */
    @ApiMember(Description="What the flow can be used for, replaced whole")
    var roles:ArrayList<FlowRoles> = ArrayList<FlowRoles>()

    /**
    * What the flow does
    */
    @ApiMember(Description="What the flow does")
    var description:String? = null

    /**
    * Notes for those who edit the flow
    */
    @ApiMember(Description="Notes for those who edit the flow")
    var notes:String? = null

    /**
    * The ID of the customer the flow belongs to
    */
    @ApiMember(Description="The ID of the customer the flow belongs to")
    var customerId:String? = null

    /**
    * The nodes, replaced whole
    */
    @ApiMember(Description="The nodes, replaced whole")
    var nodes:ArrayList<FlowNode> = ArrayList<FlowNode>()

    /**
    * The values the flow takes and gives, replaced whole
    */
    @ApiMember(Description="The values the flow takes and gives, replaced whole")
    var parameters:ArrayList<FlowParameter> = ArrayList<FlowParameter>()

    /**
    * Where the flow ends, replaced whole
    */
    @ApiMember(Description="Where the flow ends, replaced whole")
    var exits:ArrayList<FlowExit> = ArrayList<FlowExit>()

    /**
    * Designer layout data
    */
    @ApiMember(Description="Designer layout data")
    var ui:FlowUI? = null

    /**
    * The IDs of the tags, replacing those there are
    */
    @ApiMember(Description="The IDs of the tags, replacing those there are")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Why, for the revision this makes
    */
    @ApiMember(Description="Why, for the revision this makes")
    var comment:String? = null
    companion object { private val responseType = FlowInfo::class.java }
    override fun getResponseType(): Any? = PatchFlow.responseType
}

/**
* The states that a flow had, the newest first
*/
@Route(Path="/flows/{flowId}/revisions", Verbs="GET")
@Api(Description="The states that a flow had, the newest first")
open class ListFlowRevisions : ListRequest<FlowRevisionInfo>(), IReturn<ListResponse<FlowRevisionInfo>>
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<FlowRevisionInfo>>(){}.type }
    override fun getResponseType(): Any? = ListFlowRevisions.responseType
}

/**
* A state that a flow had, with its graph
*/
@Route(Path="/flows/{flowId}/revisions/{number}", Verbs="GET")
@Api(Description="A state that a flow had, with its graph")
open class GetFlowRevision : IReturn<FlowRevisionInfo>, IGet
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The number of the revision
    */
    @ApiMember(Description="The number of the revision")
    var number:Int? = null
    companion object { private val responseType = FlowRevisionInfo::class.java }
    override fun getResponseType(): Any? = GetFlowRevision.responseType
}

/**
* What differs between two states of a flow
*/
@Route(Path="/flows/{flowId}/revisions/diff", Verbs="GET")
@Api(Description="What differs between two states of a flow")
open class DiffFlowRevisions : IReturn<FlowDiff>, IGet
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The number of the revision to compare with; the one before if left out
    */
    @ApiMember(Description="The number of the revision to compare with; the one before if left out")
    var from:Int? = null

    /**
    * The number of the revision that is compared; the newest if left out
    */
    @ApiMember(Description="The number of the revision that is compared; the newest if left out")
    var to:Int? = null
    companion object { private val responseType = FlowDiff::class.java }
    override fun getResponseType(): Any? = DiffFlowRevisions.responseType
}

/**
* Give a flow the name, roles, texts and graph it had, as a change of its own
*/
@Route(Path="/flows/{flowId}/revisions/{number}/restore", Verbs="POST")
@Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
open class RestoreFlowRevision : IReturn<FlowInfo>, IPost
{
    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The number of the revision
    */
    @ApiMember(Description="The number of the revision")
    var number:Int? = null

    /**
    * Why, for the revision this makes
    */
    @ApiMember(Description="Why, for the revision this makes")
    var comment:String? = null
    companion object { private val responseType = FlowInfo::class.java }
    override fun getResponseType(): Any? = RestoreFlowRevision.responseType
}

/**
* Delete an integration
*/
@Route(Path="/integrations/{integrationId}", Verbs="DELETE")
@Api(Description="Delete an integration")
open class DeleteIntegration : IReturnVoid, IDelete
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null
}

/**
* One integration
*/
@Route(Path="/integrations/{integrationId}", Verbs="GET")
@Api(Description="One integration")
open class GetIntegration : IReturn<IntegrationInfo>, IGet
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null
    companion object { private val responseType = IntegrationInfo::class.java }
    override fun getResponseType(): Any? = GetIntegration.responseType
}

/**
* Sync log
*/
@Route(Path="/integrations/{integrationId}/log", Verbs="GET")
@Api(Description="Sync log")
open class GetIntegrationLog : IReturn<Object>, IGet
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null
    companion object { private val responseType = Object::class.java }
    override fun getResponseType(): Any? = GetIntegrationLog.responseType
}

/**
* Integrations
*/
@Route(Path="/integrations", Verbs="GET")
@Api(Description="Integrations")
open class ListIntegrations : ListRequest<IntegrationInfo>(), IReturn<ListResponse<IntegrationInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by name (contains match)
    */
    @ApiMember(Description="Filter by name (contains match)")
    var nameFilter:String? = null

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Direct customer matches only
    */
    @ApiMember(Description="Direct customer matches only")
    var shallowParent:Boolean? = null
    companion object { private val responseType = object : TypeToken<ListResponse<IntegrationInfo>>(){}.type }
    override fun getResponseType(): Any? = ListIntegrations.responseType
}

/**
* Tie a customer to a CRM customer
*/
@Route(Path="/integrations/{integrationId}/customers/{customerId}/map", Verbs="POST")
@Api(Description="Tie a customer to a CRM customer")
open class MapIntegrationCustomer : IReturnVoid, IPost
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The ID of the customer in the CRM
    */
    @ApiMember(Description="The ID of the customer in the CRM")
    var mapsToId:String? = null
}

/**
* Tie a user endpoint to a CRM contact
*/
@Route(Path="/integrations/{integrationId}/users/{userId}/map", Verbs="POST")
@Api(Description="Tie a user endpoint to a CRM contact")
open class MapIntegrationUser : IReturnVoid, IPost
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null

    /**
    * The ID of the user endpoint
    */
    @ApiMember(Description="The ID of the user endpoint")
    var userId:String? = null

    /**
    * The ID of the contact in the CRM
    */
    @ApiMember(Description="The ID of the contact in the CRM")
    var mapsToId:String? = null
}

/**
* Create an integration
*/
@Route(Path="/integrations", Verbs="POST")
@Api(Description="Create an integration")
open class NewIntegration : IReturn<IntegrationInfo>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The outside system
    */
    @ApiMember(Description="The outside system")
    var type:IntegrationTypes? = null

    /**
    * The name of the integration
    */
    @ApiMember(Description="The name of the integration")
    var name:String? = null

    /**
    * The customer under which synced customers are created
    */
    @ApiMember(Description="The customer under which synced customers are created")
    var customerId:String? = null
    companion object { private val responseType = IntegrationInfo::class.java }
    override fun getResponseType(): Any? = NewIntegration.responseType
}

/**
* Change an integration
*/
@Route(Path="/integrations/{integrationId}", Verbs="PATCH")
@Api(Description="Change an integration")
open class PatchIntegration : IReturn<IntegrationInfo>, IPatch
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null

    /**
    * The name of the integration
    */
    @ApiMember(Description="The name of the integration")
    var name:String? = null

    /**
    * Create customers and users while syncing
    */
    @ApiMember(Description="Create customers and users while syncing")
    var automaticallyCreateCustomers:Boolean? = null

    /**
    * The settings
    */
    @ApiMember(Description="The settings")
    var settings:Struct? = null
    companion object { private val responseType = IntegrationInfo::class.java }
    override fun getResponseType(): Any? = PatchIntegration.responseType
}

/**
* Contacts found in the CRM
*/
@Route(Path="/integrations/{integrationId}/contacts", Verbs="GET")
@Api(Description="Contacts found in the CRM")
open class SearchIntegrationContacts : IReturn<Object>, IGet
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null

    /**
    * Only contacts of this customer
    */
    @ApiMember(Description="Only contacts of this customer")
    var customerId:String? = null

    /**
    * Text to search for
    */
    @ApiMember(Description="Text to search for")
    var query:String? = null
    companion object { private val responseType = Object::class.java }
    override fun getResponseType(): Any? = SearchIntegrationContacts.responseType
}

/**
* Customers found in the CRM
*/
@Route(Path="/integrations/{integrationId}/customers", Verbs="GET")
@Api(Description="Customers found in the CRM")
open class SearchIntegrationCustomers : IReturn<Object>, IGet
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null

    /**
    * Text to search for
    */
    @ApiMember(Description="Text to search for")
    var query:String? = null
    companion object { private val responseType = Object::class.java }
    override fun getResponseType(): Any? = SearchIntegrationCustomers.responseType
}

/**
* Run a sync
*/
@Route(Path="/integrations/{integrationId}/sync", Verbs="POST")
@Api(Description="Run a sync")
open class SyncIntegration : IReturnVoid, IPost
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null
}

/**
* Conversations with their newest message
*/
@Route(Path="/conversations", Verbs="GET")
@Api(Description="Conversations with their newest message")
open class ListConversations : IReturn<ListConversationsResponse>, IGet
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these endpoints
    */
    @ApiMember(Description="Only those of these endpoints")
    var endpointIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those after this date (ISO 8601)
    */
    @ApiMember(Description="Only those after this date (ISO 8601)")
    var afterDate:String? = null
    companion object { private val responseType = ListConversationsResponse::class.java }
    override fun getResponseType(): Any? = ListConversations.responseType
}

/**
* Messages
*/
@Route(Path="/messages", Verbs="GET")
@Api(Description="Messages")
open class ListMessages : ListRequest<MessageInfo>(), IReturn<ListResponse<MessageInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these endpoints
    */
    @ApiMember(Description="Only those of these endpoints")
    var endpointIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these conversations
    */
    @ApiMember(Description="Only those of these conversations")
    var conversationIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those after this date (ISO 8601)
    */
    @ApiMember(Description="Only those after this date (ISO 8601)")
    var afterDate:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<MessageInfo>>(){}.type }
    override fun getResponseType(): Any? = ListMessages.responseType
}

/**
* Inbound hook that starts or continues a chat flow on an endpoint
*/
@Route("/flows/message")
@Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
open class NewFlowMessage : IReturn<FlowMessageInfo>, IPost
{
    /**
    * The receiving endpoint
    */
    @ApiMember(Description="The receiving endpoint")
    var endpointId:String? = null

    /**
    * Values of the session
    */
    @ApiMember(Description="Values of the session")
    var sessionParameters:Struct? = null

    /**
    * The address it comes from
    */
    @ApiMember(Description="The address it comes from")
    var fromAddress:String? = null

    /**
    * The address it was sent to
    */
    @ApiMember(Description="The address it was sent to")
    var toAddress:String? = null

    /**
    * Who sends the message
    */
    @ApiMember(Description="Who sends the message")
    var identity:String? = null

    /**
    * The name of the sender to show; falls back to identity
    */
    @ApiMember(Description="The name of the sender to show; falls back to identity")
    var displayName:String? = null

    /**
    * The URL called when replies must go back
    */
    @ApiMember(Description="The URL called when replies must go back")
    var messageUrl:String? = null

    /**
    * The text of the message
    */
    @ApiMember(Description="The text of the message")
    var body:String? = null
    companion object { private val responseType = FlowMessageInfo::class.java }
    override fun getResponseType(): Any? = NewFlowMessage.responseType
}

/**
* Internal hook delivering a chat message to an endpoint
*/
@Route("/chat/endpoint/message")
@Api(Description="Internal hook delivering a chat message to an endpoint")
open class SendEndpointMessage : IReturnVoid, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * The text of the message
    */
    @ApiMember(Description="The text of the message")
    var body:String? = null

    /**
    * The URI of the attachment
    */
    @ApiMember(Description="The URI of the attachment")
    var attachmentUri:String? = null

    /**
    * The content type of the attachment
    */
    @ApiMember(Description="The content type of the attachment")
    var attachmentContentType:String? = null

    /**
    * Who sent the message
    */
    @ApiMember(Description="Who sent the message")
    var sender:String? = null

    /**
    * The name of the sender to show
    */
    @ApiMember(Description="The name of the sender to show")
    var displayName:String? = null
}

/**
* Notifications sent
*/
@Route(Path="/notifications", Verbs="GET")
@Api(Description="Notifications sent")
open class ListNotifications : ListRequest<NotificationInfo>(), IReturn<ListResponse<NotificationInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only those of these customers
    */
    @ApiMember(Description="Only those of these customers")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by sender (contains match)
    */
    @ApiMember(Description="Filter by sender (contains match)")
    var fromFilter:String? = null

    /**
    * Filter by receiver (contains match)
    */
    @ApiMember(Description="Filter by receiver (contains match)")
    var toFilter:String? = null

    /**
    * Filter by subject (contains match)
    */
    @ApiMember(Description="Filter by subject (contains match)")
    var subjectFilter:String? = null

    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * Only notifications of this type
    */
    @ApiMember(Description="Only notifications of this type")
    var type:NotificationTypes? = null
    companion object { private val responseType = object : TypeToken<ListResponse<NotificationInfo>>(){}.type }
    override fun getResponseType(): Any? = ListNotifications.responseType
}

/**
* Placeholder that only publishes shared types
*/
@Route("/not-used")
@Api(Description="Placeholder that only publishes shared types")
open class NotUsedRequest : IReturnVoid, IPost
{
    /**
    * Publishes the type
    */
    @ApiMember(Description="Publishes the type")
    var pushNotification:PushNotification? = null

    /**
    * Publishes the type
    */
    @ApiMember(Description="Publishes the type")
    var notifications:ArrayList<NotificationInfo> = ArrayList<NotificationInfo>()

    /**
    * Publishes the type
    */
    @ApiMember(Description="Publishes the type")
    var nodeParameter:NodeParameter? = null
}

/**
* Buy or register a number and create its endpoint
*/
@Route(Path="/endpoints/phone-numbers", Verbs="POST")
@Api(Description="Buy or register a number and create its endpoint")
open class BuyPhoneNumber : IReturn<EndpointInfo>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The customer the number is for
    */
    @ApiMember(Description="The customer the number is for")
    var customerId:String? = null

    /**
    * The phone number (E.164)
    */
    @ApiMember(Description="The phone number (E.164)")
    var number:String? = null

    /**
    * Whether to register the number only and buy nothing
    */
    @ApiMember(Description="Whether to register the number only and buy nothing")
    var isVirtualPhoneNumber:Boolean? = null

    /**
    * Whether the number is for faxes
    */
    @ApiMember(Description="Whether the number is for faxes")
    var isFaxNumber:Boolean? = null

    /**
    * The carrier's ID of the address to register the number with
    */
    @ApiMember(Description="The carrier's ID of the address to register the number with")
    var addressSid:String? = null

    /**
    * The IDs of the tags of the new endpoint
    */
    @ApiMember(Description="The IDs of the tags of the new endpoint")
    var tagIds:ArrayList<String> = ArrayList<String>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = BuyPhoneNumber.responseType
}

/**
* Numbers available to buy
*/
@Route(Path="/endpoints/phone-numbers/search", Verbs="GET")
@Api(Description="Numbers available to buy")
open class SearchPhoneNumbers : IReturn<ListResponse<AvailablePhoneNumber>>, IGet
{
    /**
    * The account to buy for
    */
    @ApiMember(Description="The account to buy for")
    var accountId:String? = null

    /**
    * The area code of the number
    */
    @ApiMember(Description="The area code of the number")
    var areaCode:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var countryCode:String? = null

    /**
    * The postal code
    */
    @ApiMember(Description="The postal code")
    var postalCode:String? = null

    /**
    * The state or province
    */
    @ApiMember(Description="The state or province")
    var region:String? = null

    /**
    * How far from the postal code the number may be, in miles
    */
    @ApiMember(Description="How far from the postal code the number may be, in miles")
    var distance:Int? = null

    /**
    * Whether the number is for faxes
    */
    @ApiMember(Description="Whether the number is for faxes")
    var isFaxNumber:Boolean? = null

    /**
    * Digits the number must contain
    */
    @ApiMember(Description="Digits the number must contain")
    var contains:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<AvailablePhoneNumber>>(){}.type }
    override fun getResponseType(): Any? = SearchPhoneNumbers.responseType
}

/**
* Flip a number between voice and fax
*/
@Route(Path="/phone-numbers/{endpointId}/fax", Verbs="PATCH")
@Api(Description="Flip a number between voice and fax")
open class SetPhoneNumberIsFax : IReturn<EndpointInfo>, IPatch
{
    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * Whether the number is for faxes
    */
    @ApiMember(Description="Whether the number is for faxes")
    var isFax:Boolean? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = SetPhoneNumberIsFax.responseType
}

/**
* Bring phone-number endpoints in line with the carrier
*/
@Route(Path="/phone-numbers/sync", Verbs="POST")
@Api(Description="Bring phone-number endpoints in line with the carrier")
open class SyncPhoneNumbers : IReturnVoid, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
}

/**
* Portal call history
*/
@Route(Path="/portal/call-history", Verbs="GET")
@Api(Description="Portal call history")
open class AppGetCallHistory : ListRequest<SessionInfo>(), IReturn<ListResponse<SessionInfo>>
{
    /**
    * Only those of this account
    */
    @ApiMember(Description="Only those of this account")
    var accountId:String? = null

    /**
    * Only those of this customer
    */
    @ApiMember(Description="Only those of this customer")
    var customerId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<SessionInfo>>(){}.type }
    override fun getResponseType(): Any? = AppGetCallHistory.responseType
}

/**
* Portal file listing
*/
@Route(Path="/portal/files", Verbs="GET")
@Api(Description="Portal file listing")
open class AppGetFiles : ListRequest<FileInfo>(), IReturn<ListResponse<FileInfo>>
{
    /**
    * Only those of this account
    */
    @ApiMember(Description="Only those of this account")
    var accountId:String? = null

    /**
    * Only those of this customer
    */
    @ApiMember(Description="Only those of this customer")
    var customerId:String? = null

    /**
    * The first day on which it was created (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
    var dateCreatedStart:String? = null

    /**
    * The last day on which it was created (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
    var dateCreatedEnd:String? = null

    /**
    * Filter by file name (contains match)
    */
    @ApiMember(Description="Filter by file name (contains match)")
    var fileNameFilter:String? = null

    /**
    * Only files of this type
    */
    @ApiMember(Description="Only files of this type")
    var type:FileTypes? = null
    companion object { private val responseType = object : TypeToken<ListResponse<FileInfo>>(){}.type }
    override fun getResponseType(): Any? = AppGetFiles.responseType
}

/**
* Portal listing of flows
*/
@Route(Path="/portal/flows", Verbs="GET")
@Api(Description="Portal listing of flows")
open class AppGetFlows : ListRequest<FlowInfo>(), IReturn<ListResponse<FlowInfo>>
{
    /**
    * Only those of this account
    */
    @ApiMember(Description="Only those of this account")
    var accountId:String? = null

    /**
    * Only those of this customer
    */
    @ApiMember(Description="Only those of this customer")
    var customerId:String? = null

    /**
    * Filter by name (contains match)
    */
    @ApiMember(Description="Filter by name (contains match)")
    var nameFilter:String? = null

    /**
    * Only flows with this role
    */
    @ApiMember(Description="Only flows with this role")
    var role:FlowRoles? = null
    companion object { private val responseType = object : TypeToken<ListResponse<FlowInfo>>(){}.type }
    override fun getResponseType(): Any? = AppGetFlows.responseType
}

/**
* Portal home page data
*/
@Route(Path="/portal/home", Verbs="GET")
@Api(Description="Portal home page data")
open class AppGetHomeInformation : IReturn<AppHomeInformation>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The first day to show (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day to show (YYYY-MM-DD)")
    var fromDate:String? = null
    companion object { private val responseType = AppHomeInformation::class.java }
    override fun getResponseType(): Any? = AppGetHomeInformation.responseType
}

/**
* Portal view of the settings
*/
@Route("/portal/system-settings")
@Api(Description="Portal view of the settings")
open class AppGetSystemSettings : IReturn<AppSystemSettingsInfo>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null
    companion object { private val responseType = AppSystemSettingsInfo::class.java }
    override fun getResponseType(): Any? = AppGetSystemSettings.responseType
}

/**
* Create an AI assistant endpoint from the portal
*/
@Route(Path="/portal/assistants", Verbs="POST")
@Api(Description="Create an AI assistant endpoint from the portal")
open class AppNewAssistant : IReturn<EndpointInfo>, IPost
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the assistant
    */
    @ApiMember(Description="The name of the assistant")
    var name:String? = null

    /**
    * The settings of the assistant
    */
    @ApiMember(Description="The settings of the assistant")
    var settings:AssistantSettings? = null
    companion object { private val responseType = EndpointInfo::class.java }
    override fun getResponseType(): Any? = AppNewAssistant.responseType
}

/**
* Register a push token once
*/
@Route(Path="/app/tokens", Verbs="POST")
@Api(Description="Register a push token once")
open class NewDeviceToken : IReturn<DeviceTokenInfo>, IPost
{
    /**
    * The type of the device
    */
    @ApiMember(Description="The type of the device")
    var deviceType:DeviceTypes? = null

    /**
    * The push token of the device
    */
    @ApiMember(Description="The push token of the device")
    var token:String? = null
    companion object { private val responseType = DeviceTokenInfo::class.java }
    override fun getResponseType(): Any? = NewDeviceToken.responseType
}

/**
* Queue an agent-state report
*/
@Route("/reports/agent-state")
@Api(Description="Queue an agent-state report")
open class AgentStateReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = AgentStateReport.responseType
}

/**
* Queue a billing report
*/
@Route("/reports/billing")
@Api(Description="Queue a billing report")
open class BillingReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * Whether to add customer IDs to the output
    */
    @ApiMember(Description="Whether to add customer IDs to the output")
    var includeCustomerIds:Boolean? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = BillingReport.responseType
}

/**
* Queue a call center abandon report
*/
@Route(Path="/reports/call-center-abandon", Verbs="POST")
@Api(Description="Queue a call center abandon report")
open class CallCenterAbandonReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = CallCenterAbandonReport.responseType
}

/**
* Queue a call center detail report
*/
@Route(Path="/reports/call-center-detail", Verbs="POST")
@Api(Description="Queue a call center detail report")
open class CallCenterDetailReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = CallCenterDetailReport.responseType
}

/**
* Queue a call center report
*/
@Route(Path="/reports/call-center", Verbs="POST")
@Api(Description="Queue a call center report")
open class CallCenterReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = CallCenterReport.responseType
}

/**
* Queue a call history report
*/
@Route(Path="/reports/call-history", Verbs="POST")
@Api(Description="Queue a call history report")
open class CallHistoryReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null

    /**
    * Only calls of this customer
    */
    @ApiMember(Description="Only calls of this customer")
    var customerId:String? = null

    /**
    * Only calls of this endpoint
    */
    @ApiMember(Description="Only calls of this endpoint")
    var endpointId:String? = null

    /**
    * Whether to look at archived sessions too
    */
    @ApiMember(Description="Whether to look at archived sessions too")
    var includeArchivedSessions:Boolean? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = CallHistoryReport.responseType
}

/**
* Queue a call outcome report
*/
@Route(Path="/reports/call-outcome", Verbs="POST")
@Api(Description="Queue a call outcome report")
open class CallOutcomeReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null

    /**
    * Only calls of this flow
    */
    @ApiMember(Description="Only calls of this flow")
    var flowId:String? = null

    /**
    * Only calls in this state
    */
    @ApiMember(Description="Only calls in this state")
    var specificState:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = CallOutcomeReport.responseType
}

/**
* Queue a call detail record report
*/
@Route(Path="/reports/cdr", Verbs="POST")
@Api(Description="Queue a call detail record report")
open class CdrReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = CdrReport.responseType
}

/**
* Delete a report and its workbook
*/
@Route(Path="/reports/{reportId}", Verbs="DELETE")
@Api(Description="Delete a report and its workbook")
open class DeleteReport : IReturnVoid, IDelete
{
    /**
    * The ID of the report
    */
    @ApiMember(Description="The ID of the report")
    var reportId:String? = null
}

/**
* Workbook of a completed report
*/
@Route(Path="/reports/{reportId}.xlsx", Verbs="GET")
@Api(Description="Workbook of a completed report")
open class DownloadReport : IReturn<InputStream>, IGet
{
    /**
    * The ID of the report
    */
    @ApiMember(Description="The ID of the report")
    var reportId:String? = null
    companion object { private val responseType = InputStream::class.java }
    override fun getResponseType(): Any? = DownloadReport.responseType
}

/**
* Queue an endpoint report
*/
@Route(Path="/reports/endpoints", Verbs="GET")
@Api(Description="Queue an endpoint report")
open class EndpointsReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * Only these types of endpoint
    */
    @ApiMember(Description="Only these types of endpoint")
    var types:ArrayList<EndpointTypes> = ArrayList<EndpointTypes>()

    /**
    * Only endpoints of this customer
    */
    @ApiMember(Description="Only endpoints of this customer")
    var customerId:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = EndpointsReport.responseType
}

/**
* Reports created by the caller
*/
@Route(Path="/reports", Verbs="GET")
@Api(Description="Reports created by the caller")
open class ListReports : IReturn<ListReportsResponse>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
    companion object { private val responseType = ListReportsResponse::class.java }
    override fun getResponseType(): Any? = ListReports.responseType
}

/**
* Queue a metric report
*/
@Route(Path="/reports/metric", Verbs="POST")
@Api(Description="Queue a metric report")
open class MetricReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The time zone (IANA)
    */
    @ApiMember(Description="The time zone (IANA)")
    var timeZoneId:String? = null

    /**
    * The metric to report on
    */
    @ApiMember(Description="The metric to report on")
    var metricName:String? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = MetricReport.responseType
}

/**
* Queue a sync phone numbers report
*/
@Route(Path="/reports/sync-phone-numbers", Verbs="POST")
@Api(Description="Queue a sync phone numbers report")
open class SyncPhoneNumbersReport : ReportRequest(), IReturn<ReportInfo>
{
    /**
    * Whether to include the numbers of the fax carrier
    */
    @ApiMember(Description="Whether to include the numbers of the fax carrier")
    var syncDocumoNumbers:Boolean? = null
    companion object { private val responseType = ReportInfo::class.java }
    override fun getResponseType(): Any? = SyncPhoneNumbersReport.responseType
}

/**
* Turn the call into a conference if it is not one, then dial a further party
*/
@Route(Path="/sessions/{sessionId}/conference/members", Verbs="POST")
@Api(Description="Turn the call into a conference if it is not one, then dial a further party")
open class AddConferenceMember : IReturn<SessionInfo>, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The carrier's ID of the call leg on the voice device
    */
    @ApiMember(Description="The carrier's ID of the call leg on the voice device")
    var callSid:String? = null

    /**
    * The party to invite
    */
    @ApiMember(Description="The party to invite")
    var destination:String? = null

    /**
    * The caller ID to present (E.164)
    */
    @ApiMember(Description="The caller ID to present (E.164)")
    var fromNumber:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = AddConferenceMember.responseType
}

/**
* Append text to a session log
*/
@Route(Path="/sessions/{sessionId}/log", Verbs="POST")
@Api(Description="Append text to a session log")
open class AddToSessionLog : IReturnVoid, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The text to append
    */
    @ApiMember(Description="The text to append")
    var message:String? = null
}

/**
* Remove a member from a chat
*/
@Route(Path="/sessions/{sessionId}/members/{memberId}", Verbs="DELETE")
@Api(Description="Remove a member from a chat")
open class DeleteChatMember : IReturn<SessionInfo>, IDelete
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The identity of the member
    */
    @ApiMember(Description="The identity of the member")
    var memberId:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = DeleteChatMember.responseType
}

/**
* Bulk delete an account's sessions in a time range
*/
@Route(Path="/sessions", Verbs="DELETE")
@Api(Description="Bulk delete an account's sessions in a time range")
open class DeleteSessions : IReturnVoid, IDelete
{
    /**
    * The account whose sessions to delete
    */
    @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
    var accountId:String? = null

    /**
    * Sessions from this moment on (ISO 8601)
    */
    @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
    var startDateTime:String? = null

    /**
    * Sessions up to this moment (ISO 8601)
    */
    @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
    var endDateTime:String? = null
}

/**
* End one session or one call leg of it
*/
@Route(Path="/sessions/{sessionId}", Verbs="DELETE")
@Api(Description="End one session or one call leg of it")
open class EndSession : IReturnVoid, IDelete
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The call leg to end; none ends the session
    */
    @ApiMember(Description="The call leg to end; none ends the session")
    var callSid:String? = null
}

/**
* Carrier calls in progress for a whole account
*/
@Route(Path="/calls/active", Verbs="GET")
@Api(Description="Carrier calls in progress for a whole account")
open class GetActiveCalls : IReturn<GetActiveCallsResponse>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
    companion object { private val responseType = GetActiveCallsResponse::class.java }
    override fun getResponseType(): Any? = GetActiveCalls.responseType
}

/**
* Active sessions of the signed-in phone user
*/
@Route(Path="/sessions/active", Verbs="GET")
@Api(Description="Active sessions of the signed-in phone user")
open class GetActiveSessions : IReturn<GetMySessionsResponse>, IGet
{
    companion object { private val responseType = GetMySessionsResponse::class.java }
    override fun getResponseType(): Any? = GetActiveSessions.responseType
}

/**
* Active sessions of the signed-in user
*/
@Route(Path="/sessions/my", Verbs="GET")
@Api(Description="Active sessions of the signed-in user")
open class GetMySessions : IReturn<GetMySessionsResponse>, IGet
{
    companion object { private val responseType = GetMySessionsResponse::class.java }
    override fun getResponseType(): Any? = GetMySessions.responseType
}

/**
* One session with its log
*/
@Route(Path="/sessions/{sessionId}", Verbs="GET")
@Api(Description="One session with its log")
open class GetSession : IReturn<SessionInfo>, IGet
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = GetSession.responseType
}

/**
* Chat transcript of a session
*/
@Route(Path="/sessions/{sessionId}/transcript", Verbs="GET")
@Api(Description="Chat transcript of a session")
open class GetSessionTranscript : IReturn<Object>, IGet
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * Whether to include earlier chats of the same parties
    */
    @ApiMember(Description="Whether to include earlier chats of the same parties")
    var includeHistorical:Boolean? = null

    /**
    * Only history after this date (ISO 8601)
    */
    @ApiMember(Description="Only history after this date (ISO 8601)")
    var historicalCutOffDate:String? = null
    companion object { private val responseType = Object::class.java }
    override fun getResponseType(): Any? = GetSessionTranscript.responseType
}

/**
* Put a session on hold
*/
@Route(Path="/sessions/{sessionId}/hold", Verbs="POST")
@Api(Description="Put a session on hold")
open class HoldSession : IReturn<SessionInfo>, IPost
{
    /**
    * The carrier's ID of the local call leg
    */
    @ApiMember(Description="The carrier's ID of the local call leg")
    var callSid:String? = null

    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * Why the session is being held
    */
    @ApiMember(Description="Why the session is being held")
    var reason:SessionHoldReasons? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = HoldSession.responseType
}

/**
* Add a member to a chat session
*/
@Route(Path="/sessions/{sessionId}/members", Verbs="POST")
@Api(Description="Add a member to a chat session")
open class InviteChatMember : IReturn<SessionInfo>, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The endpoint to invite
    */
    @ApiMember(Description="The endpoint to invite")
    var endpointId:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = InviteChatMember.responseType
}

/**
* Retrieve a list of sessions
*/
@Route(Path="/sessions", Verbs="GET")
@Api(Description="Retrieve a list of sessions")
open class ListSessions : ListRequest<SessionInfo>(), IReturn<ListResponse<SessionInfo>>
{
    /**
    * The account IDs for the sessions to retrieve
    */
    @ApiMember(Description="The account IDs for the sessions to retrieve")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Whether to search live or archived sessions
    */
    @ApiMember(Description="Whether to search live or archived sessions")
    var searchArchive:Boolean? = null

    /**
    * The start date to retrieve usage records for (YYYY-MM-DD)
    */
    @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The end date to retrieve usage records for (YYYY-MM-DD)
    */
    @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The IDs of the customers whose sessions you want to retrieve
    */
    @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * The IDs of the endpoints whose sessions you want to retrieve
    */
    @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
    var endpointIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by the from  (this is a contains search)
    */
    @ApiMember(Description="Filter by the from  (this is a contains search)")
    var from:String? = null

    /**
    * Filter by the to  (this is a contains search)
    */
    @ApiMember(Description="Filter by the to  (this is a contains search)")
    var to:String? = null

    /**
    * Filter by text in the log
    */
    @ApiMember(Description="Filter by text in the log")
    var log:String? = null

    /**
    * Filter by parent session ID
    */
    @ApiMember(Description="Filter by parent session ID")
    var parentSessionId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<SessionInfo>>(){}.type }
    override fun getResponseType(): Any? = ListSessions.responseType
}

/**
* Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
*/
@Route(Path="/sessions/outgoing", Verbs="POST")
@Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
open class NewOutgoingSession : IReturnVoid, IPost
{
    /**
    * The flow to run once the call is answered
    */
    @ApiMember(Description="The flow to run once the call is answered")
    var flowId:String? = null

    /**
    * The number to dial (E.164)
    */
    @ApiMember(Description="The number to dial (E.164)")
    var numberToDial:String? = null

    /**
    * The caller ID to present, an owned number (E.164)
    */
    @ApiMember(Description="The caller ID to present, an owned number (E.164)")
    var callerId:String? = null
}

/**
* Create a session (voice, chat or fax) for the signed-in user
*/
@Route(Path="/sessions", Verbs="POST")
@Api(Description="Create a session (voice, chat or fax) for the signed-in user")
open class NewSession : IReturn<SessionInfo>, IPost
{
    /**
    * The flow channel
    */
    @ApiMember(Description="The flow channel")
    var channel:FlowChannels? = null

    /**
    * What was dialed
    */
    @ApiMember(Description="What was dialed")
    var destination:String? = null

    /**
    * The caller ID to present (E.164)
    */
    @ApiMember(Description="The caller ID to present (E.164)")
    var callerId:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = NewSession.responseType
}

/**
* Hold or mute a conference member
*/
@Route(Path="/sessions/{sessionId}/conference/members/{callSid}", Verbs="PATCH")
@Api(Description="Hold or mute a conference member")
open class PatchConferenceMember : IReturn<SessionInfo>, IPatch
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The carrier's ID of the member's call leg
    */
    @ApiMember(Description="The carrier's ID of the member's call leg")
    var callSid:String? = null

    /**
    * Whether the member is on hold
    */
    @ApiMember(Description="Whether the member is on hold")
    var hold:Boolean? = null

    /**
    * Whether the member is muted
    */
    @ApiMember(Description="Whether the member is muted")
    var muted:Boolean? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = PatchConferenceMember.responseType
}

/**
* Change console data or states of a session
*/
@Route(Path="/sessions/{sessionId}", Verbs="PATCH")
@Api(Description="Change console data or states of a session")
open class PatchSession : IReturn<SessionInfo>, IPatch
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * Any console data for the session
    */
    @ApiMember(Description="Any console data for the session")
    var consoleData:String? = null

    /**
    * The call state of the session
    */
    @ApiMember(Description="The call state of the session")
    var callState:SessionCallState? = null

    /**
    * The reason for the hold
    */
    @ApiMember(Description="The reason for the hold")
    var holdReason:SessionHoldReasons? = null

    /**
    * The queue state of the session
    */
    @ApiMember(Description="The queue state of the session")
    var queueState:SessionQueueStates? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = PatchSession.responseType
}

/**
* Start recording a session
*/
@Route(Path="/sessions/{sessionId}/record", Verbs="POST")
@Api(Description="Start recording a session")
open class RecordSession : IReturnVoid, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
}

/**
* Send the session somewhere else
*/
@Route(Path="/sessions/{sessionId}/redirect", Verbs="POST")
@Api(Description="Send the session somewhere else")
open class RedirectSession : IReturnVoid, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * Where to send the session
    */
    @ApiMember(Description="Where to send the session")
    var destination:String? = null

    /**
    * The caller ID to present (E.164)
    */
    @ApiMember(Description="The caller ID to present (E.164)")
    var callerId:String? = null
}

/**
* Reject an offered session
*/
@Route(Path="/sessions/{sessionId}/reject", Verbs="POST")
@Api(Description="Reject an offered session")
open class RejectSession : IReturnVoid, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null
}

/**
* Send a message within a session
*/
@Route(Path="/sessions/{sessionId}/messages", Verbs="POST")
@Api(Description="Send a message within a session")
open class SendSessionMessage : IReturnVoid, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The text of the message
    */
    @ApiMember(Description="The text of the message")
    var body:String? = null

    /**
    * The URI of the attachment
    */
    @ApiMember(Description="The URI of the attachment")
    var attachmentUri:String? = null

    /**
    * The content type of the attachment
    */
    @ApiMember(Description="The content type of the attachment")
    var attachmentContentType:String? = null
}

/**
* Turn a session into a conference
*/
@Route(Path="/sessions/{sessionId}/conference", Verbs="POST")
@Api(Description="Turn a session into a conference")
open class StartConference : IReturn<SessionInfo>, IPost
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * The carrier's ID of the call leg to start with
    */
    @ApiMember(Description="The carrier's ID of the call leg to start with")
    var callSid:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = StartConference.responseType
}

/**
* Settings of the whole installation
*/
@Route(Path="/global/settings", Verbs="GET")
@Api(Description="Settings of the whole installation")
open class GetGlobalSettings : IReturn<GlobalSettingsInfo>, IGet
{
    companion object { private val responseType = GlobalSettingsInfo::class.java }
    override fun getResponseType(): Any? = GetGlobalSettings.responseType
}

/**
* Account-level settings
*/
@Route(Path="/system/settings", Verbs="GET")
@Api(Description="Account-level settings")
open class GetSystemSettings : IReturn<SystemSettingsInfo>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
    companion object { private val responseType = SystemSettingsInfo::class.java }
    override fun getResponseType(): Any? = GetSystemSettings.responseType
}

/**
* Per-country dialing permissions
*/
@Route(Path="/system/dialing-permissions", Verbs="GET")
@Api(Description="Per-country dialing permissions")
open class ListDialingPermissions : IReturn<ListResponse<DialingPermissionsInfo>>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<DialingPermissionsInfo>>(){}.type }
    override fun getResponseType(): Any? = ListDialingPermissions.responseType
}

/**
* System log
*/
@Api(Description="System log")
open class ListLogEntries : ListRequest<LogEntryInfo>(), IReturn<ListResponse<LogEntryInfo>>
{
    /**
    * Only those of these accounts; none means every account the caller can use
    */
    @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Only entries of these customers; _ stands for entries of the account itself
    */
    @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
    var customerIds:ArrayList<String> = ArrayList<String>()

    /**
    * The first day (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * The last day (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * Filter by text in the description (contains match)
    */
    @ApiMember(Description="Filter by text in the description (contains match)")
    var description:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<LogEntryInfo>>(){}.type }
    override fun getResponseType(): Any? = ListLogEntries.responseType
}

/**
* Change what may be dialed in one country
*/
@Route(Path="/system/dialing-permissions/{isoCode}", Verbs="PATCH")
@Api(Description="Change what may be dialed in one country")
open class PatchDialingPermissions : IReturnVoid, IPatch
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCode:String? = null

    /**
    * Whether ordinary numbers may be dialed
    */
    @ApiMember(Description="Whether ordinary numbers may be dialed")
    var lowRiskNumbersEnabled:Boolean? = null

    /**
    * Whether high-risk special numbers may be dialed
    */
    @ApiMember(Description="Whether high-risk special numbers may be dialed")
    var highRiskSpecialNumbersEnabled:Boolean? = null

    /**
    * Whether numbers prone to toll fraud may be dialed
    */
    @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    var highRiskTollfraudNumbersEnabled:Boolean? = null
}

/**
* Change settings of the whole installation
*/
@Route(Path="/global/settings", Verbs="PATCH")
@Api(Description="Change settings of the whole installation")
open class PatchGlobalSettings : IReturn<GlobalSettingsInfo>, IPatch
{
    /**
    * Documentation text that accounts begin with
    */
    @ApiMember(Description="Documentation text that accounts begin with")
    var documentation:String? = null

    /**
    * For how many days recordings are kept; 0 is for ever
    */
    @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    var recordingRetentionDays:Int? = null

    /**
    * Whether calls may be transferred with SIP REFER
    */
    @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    var enableSipRefer:Boolean? = null

    /**
    * Idle time in seconds before a not-ready agent is logged off; 0 is never
    */
    @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    var autoAgentLogoffSeconds:Int? = null

    /**
    * The region of the carrier through which SIP calls go
    */
    @ApiMember(Description="The region of the carrier through which SIP calls go")
    var defaultSipRegion:TwilioSipRegions? = null
    companion object { private val responseType = GlobalSettingsInfo::class.java }
    override fun getResponseType(): Any? = PatchGlobalSettings.responseType
}

/**
* Change account-level settings
*/
@Route(Path="/system/settings", Verbs="PATCHY PATCH")
@Api(Description="Change account-level settings")
open class PatchSystemSettings : IReturn<SystemSettingsInfo>, IPatch
{
    /**
    * Whether the test clock is used
    */
    @ApiMember(Description="Whether the test clock is used")
    var overrideSystemTime:Boolean? = null

    /**
    * The time zone of the test clock
    */
    @ApiMember(Description="The time zone of the test clock")
    var overrideSystemTimeZoneId:String? = null

    /**
    * The time of the test clock (ISO 8601)
    */
    @ApiMember(Description="The time of the test clock (ISO 8601)")
    var overrideSystemDateTime:String? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The custom fields of the account, replaced whole
    */
    @ApiMember(Description="The custom fields of the account, replaced whole")
    var systemFields:ArrayList<SystemSettingsField> = ArrayList<SystemSettingsField>()

    /**
    * The custom fields of customers, replaced whole
    */
    @ApiMember(Description="The custom fields of customers, replaced whole")
    var customerFields:ArrayList<CustomerDataField> = ArrayList<CustomerDataField>()

    /**
    * The custom fields of endpoints, replaced whole
    */
    @ApiMember(Description="The custom fields of endpoints, replaced whole")
    var endpointFields:ArrayList<EndpointDataField> = ArrayList<EndpointDataField>()

    /**
    * The email accounts, replaced whole
    */
    @ApiMember(Description="The email accounts, replaced whole")
    var emailAccounts:ArrayList<EmailAccount> = ArrayList<EmailAccount>()

    /**
    * The tags of the account, replaced whole
    */
    @ApiMember(Description="The tags of the account, replaced whole")
    var tags:ArrayList<Tag> = ArrayList<Tag>()

    /**
    * Documentation text of the account
    */
    @ApiMember(Description="Documentation text of the account")
    var documentation:String? = null

    /**
    * For how many days recordings are kept
    */
    @ApiMember(Description="For how many days recordings are kept")
    var recordingRetentionDays:Int? = null

    /**
    * Whether calls may be transferred with SIP REFER
    */
    @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    var enableSipRefer:Boolean? = null

    /**
    * Idle time in seconds before a not-ready agent is logged off
    */
    @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    var autoAgentLogoffSeconds:Int? = null

    /**
    * The region of the carrier through which SIP calls go
    */
    @ApiMember(Description="The region of the carrier through which SIP calls go")
    var defaultSipRegion:TwilioSipRegions? = null
    companion object { private val responseType = SystemSettingsInfo::class.java }
    override fun getResponseType(): Any? = PatchSystemSettings.responseType
}

/**
* What may be dialed in one country
*/
@Route(Path="/system/dialing-permissions/{isoCode}", Verbs="GET")
@Api(Description="What may be dialed in one country")
open class GetDialingPermissions : IReturn<DialingPermissionsInfo>, IGet
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCode:String? = null
    companion object { private val responseType = DialingPermissionsInfo::class.java }
    override fun getResponseType(): Any? = GetDialingPermissions.responseType
}

/**
* Logins that can use the given accounts
*/
@Route(Path="/users", Verbs="GET")
@Api(Description="Logins that can use the given accounts")
open class ListUsers : ListRequest<UserInfo>(), IReturn<ListResponse<UserInfo>>
{
    /**
    * The accounts whose logins to return
    */
    @ApiMember(Description="The accounts whose logins to return")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * Filter by email address (contains match)
    */
    @ApiMember(Description="Filter by email address (contains match)")
    var emailFilter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<UserInfo>>(){}.type }
    override fun getResponseType(): Any? = ListUsers.responseType
}

/**
* Create a dashboard login; an email address may exist only once across the whole system
*/
@Route(Path="/users", Verbs="POST")
@Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
open class NewUser : IReturn<UserInfo>, IPost
{
    /**
    * The account to create the login under
    */
    @ApiMember(Description="The account to create the login under")
    var accountId:String? = null

    /**
    * The email address
    */
    @ApiMember(Description="The email address")
    var emailAddress:String? = null

    /**
    * The first name
    */
    @ApiMember(Description="The first name")
    var firstName:String? = null

    /**
    * The last name
    */
    @ApiMember(Description="The last name")
    var lastName:String? = null

    /**
    * The password
    */
    @ApiMember(Description="The password")
    var password:String? = null

    /**
    * The roles; only a system administrator may set them
    */
    @ApiMember(Description="The roles; only a system administrator may set them")
    var roles:ArrayList<String> = ArrayList<String>()

    /**
    * The accounts the login may use besides the one it is created under
    */
    @ApiMember(Description="The accounts the login may use besides the one it is created under")
    var accountIds:ArrayList<String> = ArrayList<String>()
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = NewUser.responseType
}

/**
* Update a login
*/
@Route(Path="/users/{userId}", Verbs="PATCH")
@Api(Description="Update a login")
open class PatchUser : IReturn<UserInfo>, IPatch
{
    /**
    * The accounts the login may use
    */
    @ApiMember(Description="The accounts the login may use")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * The ID of the user
    */
    @ApiMember(Description="The ID of the user")
    var userId:String? = null

    /**
    * The first name
    */
    @ApiMember(Description="The first name")
    var firstName:String? = null

    /**
    * The last name
    */
    @ApiMember(Description="The last name")
    var lastName:String? = null

    /**
    * The new password; null leaves it alone
    */
    @ApiMember(Description="The new password; null leaves it alone")
    var newPassword:String? = null

    /**
    * The roles; only a system administrator may set them
    */
    @ApiMember(Description="The roles; only a system administrator may set them")
    var roles:ArrayList<String> = ArrayList<String>()
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = PatchUser.responseType
}

/**
* One login
*/
@Route(Path="/users/{userId}", Verbs="GET")
@Api(Description="One login")
open class GetUser : IReturn<UserInfo>, IGet
{
    /**
    * The ID of the user
    */
    @ApiMember(Description="The ID of the user")
    var userId:String? = null
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = GetUser.responseType
}

/**
* Delete a login
*/
@Route(Path="/users/{userId}", Verbs="DELETE")
@Api(Description="Delete a login")
open class DeleteUser : IReturnVoid, IDelete
{
    /**
    * The ID of the user
    */
    @ApiMember(Description="The ID of the user")
    var userId:String? = null
}

/**
* The outcome of checking an account
*/
@Api(Description="The outcome of checking an account")
open class CheckAccountResponse
{
    /**
    * The outcome of the check
    */
    @ApiMember(Description="The outcome of the check")
    var message:String? = null
}

open class AccountInfo : EntityInfo()
{
    /**
    * The name of this account
    */
    @ApiMember(Description="The name of this account")
    var name:String? = null

    /**
    * The ID of this account's parent
    */
    @ApiMember(Description="The ID of this account's parent")
    var parentAccountId:String? = null

    /**
    * The twilio account SID
    */
    @ApiMember(Description="The twilio account SID")
    var twilioAccountSid:String? = null

    /**
    * The ancestors of this account. Useful for breadcrumbs
    */
    @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
    var ancestorIds:ArrayList<String> = ArrayList<String>()

    /**
    * The max number of phone numbers this account can have
    */
    @ApiMember(Description="The max number of phone numbers this account can have")
    var maxPhoneNumbers:Int? = null

    /**
    * This account is BYOA
    */
    @ApiMember(Description="This account is BYOA")
    var isBYOA:Boolean? = null

    /**
    * TrustHub Profile Sid
    */
    @ApiMember(Description="TrustHub Profile Sid")
    var trustHubProfileSid:String? = null

    /**
    * The ID of the logo file
    */
    @ApiMember(Description="The ID of the logo file")
    var logoId:String? = null

    /**
    * The URI of the logo file
    */
    @ApiMember(Description="The URI of the logo file")
    var logoUri:String? = null

    /**
    * The billing settings for this account
    */
    @ApiMember(Description="The billing settings for this account")
    var billingSettings:BillingSettings? = null
}

open class ListResponse<T>
{
    /**
    * The items
    */
    @ApiMember(Description="The items")
    var items:ArrayList<T> = ArrayList<T>()

    /**
    * The total number of items
    */
    @ApiMember(Description="The total number of items")
    var totalCount:Int? = null

    /**
    * The total number of pages
    */
    @ApiMember(Description="The total number of pages")
    var totalPages:Int? = null

    /**
    * Are there more pages of items? Used with simplified paging
    */
    @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    var hasMorePages:Boolean? = null
}

/**
* An address for emergency calls
*/
@Api(Description="An address for emergency calls")
open class AddressInfo
{
    /**
    * The ID
    */
    @ApiMember(Description="The ID")
    var id:String? = null

    /**
    * A name to recognise it by
    */
    @ApiMember(Description="A name to recognise it by")
    var friendlyName:String? = null

    /**
    * Whether emergency calls may use the address
    */
    @ApiMember(Description="Whether emergency calls may use the address")
    var emergencyEnabled:Boolean? = null

    /**
    * The name of the person or company at the address
    */
    @ApiMember(Description="The name of the person or company at the address")
    var customerName:String? = null

    /**
    * The street
    */
    @ApiMember(Description="The street")
    var street:String? = null

    /**
    * The city
    */
    @ApiMember(Description="The city")
    var city:String? = null

    /**
    * The state or province
    */
    @ApiMember(Description="The state or province")
    var region:String? = null

    /**
    * The postal code
    */
    @ApiMember(Description="The postal code")
    var postalCode:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCountry:String? = null
}

/**
* An AI session with its queued actions
*/
@Api(Description="An AI session with its queued actions")
open class AISessionDetail : AISessionInfo()
{
    /**
    * The queued actions recorded on the session
    */
    @ApiMember(Description="The queued actions recorded on the session")
    var actions:ArrayList<AISessionActionInfo> = ArrayList<AISessionActionInfo>()

    /**
    * The text log of the latest applied change set
    */
    @ApiMember(Description="The text log of the latest applied change set")
    var log:String? = null
}

/**
* AI minutes over a range of days
*/
@Api(Description="AI minutes over a range of days")
open class AIUsage
{
    /**
    * The minutes of each account
    */
    @ApiMember(Description="The minutes of each account")
    var accountUsage:ArrayList<AIAccountUsage> = ArrayList<AIAccountUsage>()

    /**
    * The minutes of each customer
    */
    @ApiMember(Description="The minutes of each customer")
    var customerUsage:ArrayList<AICustomerUsage> = ArrayList<AICustomerUsage>()
}

open class AISessionInfo : EntityInfo()
{
    /**
    * The ID of the account associated with this session
    */
    @ApiMember(Description="The ID of the account associated with this session")
    var accountId:String? = null

    /**
    * The name of the account associated with this customer
    */
    @ApiMember(Description="The name of the account associated with this customer")
    var accountName:String? = null

    /**
    * The purpose for this AI session
    */
    @ApiMember(Description="The purpose for this AI session")
    var purpose:String? = null
}

/**
* A file: an upload, a voice message, a recording, a fax
*/
@Api(Description="A file: an upload, a voice message, a recording, a fax")
open class FileInfo : EntityInfo()
{
    /**
    * The type of file
    */
    @ApiMember(Description="The type of file")
    var type:FileTypes? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var accountName:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * The customers from the outermost to the one this belongs to
    */
    @ApiMember(Description="The customers from the outermost to the one this belongs to")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The ID of the agent
    */
    @ApiMember(Description="The ID of the agent")
    var userId:String? = null

    /**
    * The name of the agent
    */
    @ApiMember(Description="The name of the agent")
    var userName:String? = null

    /**
    * The original name of the file
    */
    @ApiMember(Description="The original name of the file")
    var fileName:String? = null

    /**
    * Where the bytes are
    */
    @ApiMember(Description="Where the bytes are")
    var uri:String? = null

    /**
    * The content type
    */
    @ApiMember(Description="The content type")
    var contentType:String? = null

    /**
    * The length of the file in bytes
    */
    @ApiMember(Description="The length of the file in bytes")
    var contentLength:Long? = null

    /**
    * The carrier's ID of the recording
    */
    @ApiMember(Description="The carrier's ID of the recording")
    var recordingSid:String? = null

    /**
    * The length of the recording in seconds
    */
    @ApiMember(Description="The length of the recording in seconds")
    var recordingDuration:Int? = null

    /**
    * Who was recorded
    */
    @ApiMember(Description="Who was recorded")
    var recordingFrom:String? = null

    /**
    * The transcription by a person
    */
    @ApiMember(Description="The transcription by a person")
    var transcription:String? = null

    /**
    * The caller ID of incoming calls
    */
    @ApiMember(Description="The caller ID of incoming calls")
    var fromAddress:String? = null

    /**
    * The dialed number of outgoing calls
    */
    @ApiMember(Description="The dialed number of outgoing calls")
    var toAddress:String? = null

    /**
    * The transcription by a machine
    */
    @ApiMember(Description="The transcription by a machine")
    var aiTranscription:String? = null
}

/**
* What a user's app needs to start
*/
@Api(Description="What a user's app needs to start")
open class EndpointAppConfig
{
    /**
    * The ID of the user endpoint
    */
    @ApiMember(Description="The ID of the user endpoint")
    var endpointId:String? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The token for the voice SDK of the carrier
    */
    @ApiMember(Description="The token for the voice SDK of the carrier")
    var accessToken:String? = null

    /**
    * The identity at the carrier
    */
    @ApiMember(Description="The identity at the carrier")
    var identity:String? = null

    /**
    * The email address
    */
    @ApiMember(Description="The email address")
    var emailAddress:String? = null

    /**
    * The user
    */
    @ApiMember(Description="The user")
    var userInfo:AppUserInfo? = null

    /**
    * The state of the agent
    */
    @ApiMember(Description="The state of the agent")
    var agentState:AgentStates? = null

    /**
    * Why the agent is in this state
    */
    @ApiMember(Description="Why the agent is in this state")
    var agentStateReason:AgentStateReasons? = null

    /**
    * The tabs of the app
    */
    @ApiMember(Description="The tabs of the app")
    var tabs:ArrayList<Object> = ArrayList<Object>()

    /**
    * The settings of the app
    */
    @ApiMember(Description="The settings of the app")
    var appSettings:AppSettings? = null

    /**
    * Settings of an outside phone system
    */
    @ApiMember(Description="Settings of an outside phone system")
    var thirdPartyPhoneSystemSettings:ThirdPartyPhoneSystemSettings? = null
}

/**
* Files
*/
@Api(Description="Files")
open class GetMyFilesResponse
{
    /**
    * The files
    */
    @ApiMember(Description="The files")
    var files:ArrayList<FileInfo> = ArrayList<FileInfo>()
}

/**
* What a user may configure
*/
@Api(Description="What a user may configure")
open class ListSettingsObjectsResponse
{
    /**
    * What can be configured
    */
    @ApiMember(Description="What can be configured")
    var settingsObjects:ArrayList<SettingsObject> = ArrayList<SettingsObject>()
}

/**
* Who is signed in
*/
@Api(Description="Who is signed in")
open class AuthenticateResponse
{
    /**
    * The ID of the user who is signed in
    */
    @ApiMember(Description="The ID of the user who is signed in")
    var userId:String? = null

    /**
    * The ID of the session: the value of the cookie in force
    */
    @ApiMember(Description="The ID of the session: the value of the cookie in force")
    var sessionId:String? = null

    /**
    * The user name, as it was typed
    */
    @ApiMember(Description="The user name, as it was typed")
    var userName:String? = null

    /**
    * The name of the user to show
    */
    @ApiMember(Description="The name of the user to show")
    var displayName:String? = null

    /**
    * Where the caller came from
    */
    @ApiMember(Description="Where the caller came from")
    var referrerUrl:String? = null

    /**
    * The access token, where tokens are used
    */
    @ApiMember(Description="The access token, where tokens are used")
    var bearerToken:String? = null

    /**
    * The refresh token, where tokens are used
    */
    @ApiMember(Description="The refresh token, where tokens are used")
    var refreshToken:String? = null

    /**
    * The URL of the picture of the user
    */
    @ApiMember(Description="The URL of the picture of the user")
    var profileUrl:String? = null

    /**
    * The roles of the user
    */
    @ApiMember(Description="The roles of the user")
    var roles:ArrayList<String> = ArrayList<String>()

    /**
    * The permissions of the user
    */
    @ApiMember(Description="The permissions of the user")
    var permissions:ArrayList<String> = ArrayList<String>()

    /**
    * What went wrong, if anything did
    */
    @ApiMember(Description="What went wrong, if anything did")
    var responseStatus:ResponseStatus? = null

    /**
    * Anything else
    */
    @ApiMember(Description="Anything else")
    var meta:HashMap<String,String> = HashMap<String,String>()
}

/**
* A login
*/
@Api(Description="A login")
open class UserInfo
{
    /**
    * The ID of the user
    */
    @ApiMember(Description="The ID of the user")
    var id:String? = null

    /**
    * Whether anybody is signed in
    */
    @ApiMember(Description="Whether anybody is signed in")
    var isAuthenticated:Boolean? = null

    /**
    * The first name
    */
    @ApiMember(Description="The first name")
    var firstName:String? = null

    /**
    * The last name
    */
    @ApiMember(Description="The last name")
    var lastName:String? = null

    /**
    * The full name
    */
    @ApiMember(Description="The full name")
    var name:String? = null

    /**
    * The URL of the picture
    */
    @ApiMember(Description="The URL of the picture")
    var avatarUrl:String? = null

    /**
    * The email address
    */
    @ApiMember(Description="The email address")
    var emailAddress:String? = null

    /**
    * The roles of the login
    */
    @ApiMember(Description="The roles of the login")
    var roles:ArrayList<String> = ArrayList<String>()

    /**
    * The accounts the login may use; parallel to accountNames
    */
    @ApiMember(Description="The accounts the login may use; parallel to accountNames")
    var accountIds:ArrayList<String> = ArrayList<String>()

    /**
    * The names of the accounts the login may use; parallel to accountIds
    */
    @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
    var accountNames:ArrayList<String> = ArrayList<String>()

    /**
    * What a portal manager may change
    */
    @ApiMember(Description="What a portal manager may change")
    var managerAccess:UserManagerAccess? = null

    /**
    * What the login may see in the dashboard
    */
    @ApiMember(Description="What the login may see in the dashboard")
    var dashboardPermissions:ArrayList<DashboardPermissions> = ArrayList<DashboardPermissions>()
}

/**
* How much of something was used
*/
@Api(Description="How much of something was used")
open class UsageRecordInfo
{
    /**
    * The carrier's ID of the account
    */
    @ApiMember(Description="The carrier's ID of the account")
    var accountSid:String? = null

    /**
    * What was used
    */
    @ApiMember(Description="What was used")
    var category:String? = null

    /**
    * How many times it was used
    */
    @ApiMember(Description="How many times it was used")
    var count:Int? = null

    /**
    * What is counted
    */
    @ApiMember(Description="What is counted")
    var countUnit:String? = null

    /**
    * The category in words
    */
    @ApiMember(Description="The category in words")
    var description:String? = null

    /**
    * The last day counted (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day counted (YYYY-MM-DD)")
    var endDate:String? = null

    /**
    * The price
    */
    @ApiMember(Description="The price")
    var price:Double? = null

    /**
    * The currency of the price
    */
    @ApiMember(Description="The currency of the price")
    var priceUnit:String? = null

    /**
    * The first day counted (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day counted (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * How much was used
    */
    @ApiMember(Description="How much was used")
    var usage:String? = null

    /**
    * The unit of the usage
    */
    @ApiMember(Description="The unit of the usage")
    var usageUnit:String? = null

    /**
    * The URI of the record at the carrier
    */
    @ApiMember(Description="The URI of the record at the carrier")
    var uri:String? = null
}

/**
* Contacts
*/
@Api(Description="Contacts")
open class GetMyContactsResponse
{
    /**
    * The contacts
    */
    @ApiMember(Description="The contacts")
    var contacts:ArrayList<AppContact> = ArrayList<AppContact>()
}

/**
* A customer of an account
*/
@Api(Description="A customer of an account")
open class CustomerInfo : EntityInfo()
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer above
    */
    @ApiMember(Description="The ID of the customer above")
    var parentCustomerId:String? = null

    /**
    * The customers above this one, outermost first
    */
    @ApiMember(Description="The customers above this one, outermost first")
    var breadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var accountName:String? = null

    /**
    * Staging rather than production
    */
    @ApiMember(Description="Staging rather than production")
    var isStaging:Boolean? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var name:String? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * The tags of the customer
    */
    @ApiMember(Description="The tags of the customer")
    var tags:ArrayList<Tag> = ArrayList<Tag>()

    /**
    * The schedule of the customer
    */
    @ApiMember(Description="The schedule of the customer")
    var schedule:Schedule? = null

    /**
    * The record in an outside system it is tied to
    */
    @ApiMember(Description="The record in an outside system it is tied to")
    var integrationData:EntityIntegrationData? = null

    /**
    * Otherwise billing settings come from the parent
    */
    @ApiMember(Description="Otherwise billing settings come from the parent")
    var overrideBillingSettings:Boolean? = null

    /**
    * The billing settings
    */
    @ApiMember(Description="The billing settings")
    var billingSettings:BillingSettings? = null

    /**
    * Otherwise app settings come from the parent
    */
    @ApiMember(Description="Otherwise app settings come from the parent")
    var overrideAppSettings:Boolean? = null

    /**
    * The settings of the app and the portal
    */
    @ApiMember(Description="The settings of the app and the portal")
    var appSettings:AppSettings? = null
}

/**
* Which state holds when
*/
@Api(Description="Which state holds when")
open class Schedule
{
    /**
    * The time zone of the rules (IANA)
    */
    @ApiMember(Description="The time zone of the rules (IANA)")
    var timeZoneId:String? = null

    /**
    * Whether to take the parent's schedule instead
    */
    @ApiMember(Description="Whether to take the parent's schedule instead")
    var inherit:Boolean? = null

    /**
    * Closed whatever the rules say
    */
    @ApiMember(Description="Closed whatever the rules say")
    var forceClosed:Boolean? = null

    /**
    * The rules, the first match wins
    */
    @ApiMember(Description="The rules, the first match wins")
    var rules:ArrayList<SchedulingRule> = ArrayList<SchedulingRule>()

    /**
    * The state when no rule matches
    */
    @ApiMember(Description="The state when no rule matches")
    var defaultState:String? = null
}

/**
* What a schedule says
*/
@Api(Description="What a schedule says")
open class TestScheduleResponse
{
    /**
    * The name of the state at that moment
    */
    @ApiMember(Description="The name of the state at that moment")
    var stateName:String? = null

    /**
    * The time zone that was used (IANA)
    */
    @ApiMember(Description="The time zone that was used (IANA)")
    var timeZoneId:String? = null
}

/**
* Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
*/
@Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
open class EndpointInfo : EntityInfo()
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var accountName:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * ID in an outside system
    */
    @ApiMember(Description="ID in an outside system")
    var referenceId:String? = null

    /**
    * The customers from the outermost to the one this belongs to
    */
    @ApiMember(Description="The customers from the outermost to the one this belongs to")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The name of the endpoint to show
    */
    @ApiMember(Description="The name of the endpoint to show")
    var displayName:String? = null

    /**
    * The type of endpoint
    */
    @ApiMember(Description="The type of endpoint")
    var type:EndpointTypes? = null

    /**
    * Extra text for grids
    */
    @ApiMember(Description="Extra text for grids")
    var extraInformation:String? = null

    /**
    * The ID of the voice flow
    */
    @ApiMember(Description="The ID of the voice flow")
    var flowId:String? = null

    /**
    * The name of the voice flow
    */
    @ApiMember(Description="The name of the voice flow")
    var flowName:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * Single flow or scheduled flows
    */
    @ApiMember(Description="Single flow or scheduled flows")
    var flowSchedule:EndpointFlowSchedules? = null

    /**
    * The schedule that picks among the scheduled flows
    */
    @ApiMember(Description="The schedule that picks among the scheduled flows")
    var schedule:Schedule? = null

    /**
    * The flow of each schedule state
    */
    @ApiMember(Description="The flow of each schedule state")
    var scheduledFlows:ArrayList<ScheduledFlow> = ArrayList<ScheduledFlow>()

    /**
    * Whether text messages are off
    */
    @ApiMember(Description="Whether text messages are off")
    var disableSms:Boolean? = null

    /**
    * Leave the number's messaging campaign alone
    */
    @ApiMember(Description="Leave the number's messaging campaign alone")
    var useExternal10DlcCampaign:Boolean? = null

    /**
    * Whether the number is registered only, not bought
    */
    @ApiMember(Description="Whether the number is registered only, not bought")
    var isVirtualPhoneNumber:Boolean? = null

    /**
    * The number of a number endpoint (E.164)
    */
    @ApiMember(Description="The number of a number endpoint (E.164)")
    var phoneNumber:String? = null

    /**
    * The name of the endpoint
    */
    @ApiMember(Description="The name of the endpoint")
    var name:String? = null

    /**
    * The address of an email endpoint
    */
    @ApiMember(Description="The address of an email endpoint")
    var emailAddress:String? = null

    /**
    * The SIP user name
    */
    @ApiMember(Description="The SIP user name")
    var sipUserName:String? = null

    /**
    * The SIP password; shown once, when it is made
    */
    @ApiMember(Description="The SIP password; shown once, when it is made")
    var sipPassword:String? = null

    /**
    * The first name of a user
    */
    @ApiMember(Description="The first name of a user")
    var userFirstName:String? = null

    /**
    * The last name of a user
    */
    @ApiMember(Description="The last name of a user")
    var userLastName:String? = null

    /**
    * The email address of a user endpoint
    */
    @ApiMember(Description="The email address of a user endpoint")
    var userEmailAddress:String? = null

    /**
    * Whether a user endpoint has a soft phone or a SIP phone
    */
    @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
    var userMode:UserModes? = null

    /**
    * What a portal manager may change
    */
    @ApiMember(Description="What a portal manager may change")
    var managerAccess:UserManagerAccess? = null

    /**
    * What the login may see in the dashboard
    */
    @ApiMember(Description="What the login may see in the dashboard")
    var dashboardPermissions:ArrayList<DashboardPermissions> = ArrayList<DashboardPermissions>()

    /**
    * The IDs of the users in a team, in the order in which they are called
    */
    @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
    var teamMembers:ArrayList<String> = ArrayList<String>()

    /**
    * The ID of the address a number is registered with
    */
    @ApiMember(Description="The ID of the address a number is registered with")
    var addressSid:String? = null

    /**
    * The tags of the endpoint
    */
    @ApiMember(Description="The tags of the endpoint")
    var tags:ArrayList<Tag> = ArrayList<Tag>()

    /**
    * Custom field values
    */
    @ApiMember(Description="Custom field values")
    var data:Struct? = null

    /**
    * The settings of the app and the portal
    */
    @ApiMember(Description="The settings of the app and the portal")
    var appSettings:AppSettings? = null

    /**
    * The settings of the assistant
    */
    @ApiMember(Description="The settings of the assistant")
    var assistantSettings:AssistantSettings? = null

    /**
    * The state of the agent, for a user endpoint
    */
    @ApiMember(Description="The state of the agent, for a user endpoint")
    var agentState:AgentStates? = null

    /**
    * The record in an outside system it is tied to
    */
    @ApiMember(Description="The record in an outside system it is tied to")
    var integrationData:EntityIntegrationData? = null
}

/**
* A caller-id verification that is under way
*/
@Api(Description="A caller-id verification that is under way")
open class CallerIdVerification
{
    /**
    * The number that is called (E.164)
    */
    @ApiMember(Description="The number that is called (E.164)")
    var phoneNumber:String? = null

    /**
    * The name the number gets at the carrier
    */
    @ApiMember(Description="The name the number gets at the carrier")
    var friendlyName:String? = null

    /**
    * What to type on the phone
    */
    @ApiMember(Description="What to type on the phone")
    var validationCode:String? = null
}

/**
* A flow: a graph of nodes that runs when something arrives
*/
@Api(Description="A flow: a graph of nodes that runs when something arrives")
open class FlowInfo : EntityInfo()
{
    /**
    * The name of the flow
    */
    @ApiMember(Description="The name of the flow")
    var name:String? = null

    /**
    * What the flow can be used for
    */
    @ApiMember(Description="What the flow can be used for")
    var roles:ArrayList<FlowRoles> = ArrayList<FlowRoles>()

    /**
    * What the flow does
    */
    @ApiMember(Description="What the flow does")
    var description:String? = null

    /**
    * Notes for those who edit the flow
    */
    @ApiMember(Description="Notes for those who edit the flow")
    var notes:String? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var accountName:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * The customers from the outermost to the one this belongs to
    */
    @ApiMember(Description="The customers from the outermost to the one this belongs to")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The nodes; listings leave them out unless asked
    */
    @ApiMember(Description="The nodes; listings leave them out unless asked")
    var nodes:ArrayList<FlowNode> = ArrayList<FlowNode>()

    /**
    * The values the flow takes and gives
    */
    @ApiMember(Description="The values the flow takes and gives")
    var parameters:ArrayList<FlowParameter> = ArrayList<FlowParameter>()

    /**
    * Where the flow ends
    */
    @ApiMember(Description="Where the flow ends")
    var exits:ArrayList<FlowExit> = ArrayList<FlowExit>()

    /**
    * Designer layout data
    */
    @ApiMember(Description="Designer layout data")
    var ui:FlowUI? = null

    /**
    * The tags of the flow
    */
    @ApiMember(Description="The tags of the flow")
    var tags:ArrayList<Tag> = ArrayList<Tag>()

    /**
    * How many nodes the flow has
    */
    @ApiMember(Description="How many nodes the flow has")
    var nodeCount:Int? = null
}

/**
* Flows and the custom fields they use
*/
@Api(Description="Flows and the custom fields they use")
open class PackageInfo
{
    /**
    * The flows
    */
    @ApiMember(Description="The flows")
    var flows:ArrayList<FlowInfo> = ArrayList<FlowInfo>()

    /**
    * The custom fields of customers that the flows use
    */
    @ApiMember(Description="The custom fields of customers that the flows use")
    var customerFields:ArrayList<CustomerDataField> = ArrayList<CustomerDataField>()

    /**
    * The custom fields of endpoints that the flows use
    */
    @ApiMember(Description="The custom fields of endpoints that the flows use")
    var endpointFields:ArrayList<EndpointDataField> = ArrayList<EndpointDataField>()

    /**
    * The custom fields of the account that the flows use
    */
    @ApiMember(Description="The custom fields of the account that the flows use")
    var systemFields:ArrayList<SystemSettingsField> = ArrayList<SystemSettingsField>()
}

/**
* A kind of node that a flow can use
*/
@Api(Description="A kind of node that a flow can use")
open class AvailableFlowNode : FlowNodeSpec()
{
    /**
    * The channels it makes sense on
    */
    @ApiMember(Description="The channels it makes sense on")
    var channels:ArrayList<FlowChannels> = ArrayList<FlowChannels>()

    /**
    * What a flow can be used for that has it
    */
    @ApiMember(Description="What a flow can be used for that has it")
    var roles:ArrayList<FlowRoles> = ArrayList<FlowRoles>()

    /**
    * The fields it cannot run without
    */
    @ApiMember(Description="The fields it cannot run without")
    var requiredFields:ArrayList<String> = ArrayList<String>()
}

/**
* Fields by the source they belong to
*/
@Api(Description="Fields by the source they belong to")
open class GetParameterFieldNamesResponse
{
    /**
    * Fields of the customer
    */
    @ApiMember(Description="Fields of the customer")
    var customer:ArrayList<GetParameterField> = ArrayList<GetParameterField>()

    /**
    * Fields of the account
    */
    @ApiMember(Description="Fields of the account")
    var system:ArrayList<GetParameterField> = ArrayList<GetParameterField>()

    /**
    * Fields of the session
    */
    @ApiMember(Description="Fields of the session")
    var session:ArrayList<GetParameterField> = ArrayList<GetParameterField>()

    /**
    * Fields of the endpoint
    */
    @ApiMember(Description="Fields of the endpoint")
    var endpoint:ArrayList<GetParameterField> = ArrayList<GetParameterField>()

    /**
    * Fields of the user
    */
    @ApiMember(Description="Fields of the user")
    var user:ArrayList<GetParameterField> = ArrayList<GetParameterField>()
}

/**
* What became of a package, or would
*/
@Api(Description="What became of a package, or would")
open class PackageImportInfo
{
    /**
    * Whether it was imported; false for a preflight
    */
    @ApiMember(Description="Whether it was imported; false for a preflight")
    var isImported:Boolean? = null

    /**
    * The flows
    */
    @ApiMember(Description="The flows")
    var flows:ArrayList<PackageFlow> = ArrayList<PackageFlow>()

    /**
    * The custom fields
    */
    @ApiMember(Description="The custom fields")
    var fields:ArrayList<PackageFieldInfo> = ArrayList<PackageFieldInfo>()

    /**
    * What flows belong to, are tagged with, and name as it is
    */
    @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
    var resources:ArrayList<PackageResource> = ArrayList<PackageResource>()

    /**
    * What is in the way; nothing is imported while there is something
    */
    @ApiMember(Description="What is in the way; nothing is imported while there is something")
    var conflicts:ArrayList<PackageConflict> = ArrayList<PackageConflict>()

    /**
    * The IDs in the package and the IDs in the account
    */
    @ApiMember(Description="The IDs in the package and the IDs in the account")
    var resourceMap:HashMap<String,String> = HashMap<String,String>()
}

/**
* A state that a flow had, kept as it was
*/
@Api(Description="A state that a flow had, kept as it was")
open class FlowRevisionInfo
{
    /**
    * The ID of the revision
    */
    @ApiMember(Description="The ID of the revision")
    var id:String? = null

    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * Counts the states of the flow from 1
    */
    @ApiMember(Description="Counts the states of the flow from 1")
    var number:Int? = null

    /**
    * The date of the change that made it
    */
    @ApiMember(Description="The date of the change that made it")
    var dateCreated:String? = null

    /**
    * Who made the change
    */
    @ApiMember(Description="Who made the change")
    var createdBy:String? = null

    /**
    * Why the change was made, as who made it says
    */
    @ApiMember(Description="Why the change was made, as who made it says")
    var comment:String? = null

    /**
    * The operation that made the change
    */
    @ApiMember(Description="The operation that made the change")
    var action:String? = null

    /**
    * The members of the flow that the change was about
    */
    @ApiMember(Description="The members of the flow that the change was about")
    var members:ArrayList<String> = ArrayList<String>()

    /**
    * How many nodes the flow had
    */
    @ApiMember(Description="How many nodes the flow had")
    var nodeCount:Int? = null

    /**
    * The flow as it was; listings leave it out
    */
    @ApiMember(Description="The flow as it was; listings leave it out")
    var flow:FlowInfo? = null
}

/**
* What differs between two states of a flow; nothing is listed that only moved or got another ID
*/
@Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
open class FlowDiff
{
    /**
    * The number of the revision compared with
    */
    @ApiMember(Description="The number of the revision compared with")
    var from:Int? = null

    /**
    * The number of the revision that is compared
    */
    @ApiMember(Description="The number of the revision that is compared")
    var to:Int? = null

    /**
    * Name, roles, texts, customer and tags
    */
    @ApiMember(Description="Name, roles, texts, customer and tags")
    var members:ArrayList<FlowMemberChange> = ArrayList<FlowMemberChange>()

    /**
    * The nodes
    */
    @ApiMember(Description="The nodes")
    var nodes:ArrayList<FlowNodeChange> = ArrayList<FlowNodeChange>()

    /**
    * Where nodes lead
    */
    @ApiMember(Description="Where nodes lead")
    var transitions:ArrayList<FlowTransitionChange> = ArrayList<FlowTransitionChange>()

    /**
    * The parameters of nodes, with those inside of lists and structs, but no transitions
    */
    @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
    var nodeParameters:ArrayList<FlowNodeParameterChange> = ArrayList<FlowNodeParameterChange>()

    /**
    * The values the flow takes and gives
    */
    @ApiMember(Description="The values the flow takes and gives")
    var parameters:ArrayList<FlowParameterChange> = ArrayList<FlowParameterChange>()

    /**
    * Where the flow ends
    */
    @ApiMember(Description="Where the flow ends")
    var exits:ArrayList<FlowExitChange> = ArrayList<FlowExitChange>()

    /**
    * Whether the layout in the designer differs
    */
    @ApiMember(Description="Whether the layout in the designer differs")
    var isLayoutChanged:Boolean? = null
}

/**
* A connection to an outside system
*/
@Api(Description="A connection to an outside system")
open class IntegrationInfo : EntityInfo()
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * The date of the last sync
    */
    @ApiMember(Description="The date of the last sync")
    var dateLastSync:String? = null

    /**
    * The customers from the outermost to the one this belongs to
    */
    @ApiMember(Description="The customers from the outermost to the one this belongs to")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The name of the integration
    */
    @ApiMember(Description="The name of the integration")
    var name:String? = null

    /**
    * Create customers and users while syncing
    */
    @ApiMember(Description="Create customers and users while syncing")
    var automaticallyCreateCustomers:Boolean? = null

    /**
    * The outside system
    */
    @ApiMember(Description="The outside system")
    var type:IntegrationTypes? = null

    /**
    * The state of the connection
    */
    @ApiMember(Description="The state of the connection")
    var status:IntegrationStatuses? = null

    /**
    * What the status means
    */
    @ApiMember(Description="What the status means")
    var statusMessage:String? = null

    /**
    * The shape of the settings
    */
    @ApiMember(Description="The shape of the settings")
    var settingsDataType:DataType? = null

    /**
    * The settings, in the shape given beside
    */
    @ApiMember(Description="The settings, in the shape given beside")
    var settings:Struct? = null

    /**
    * What the integration can do
    */
    @ApiMember(Description="What the integration can do")
    var features:ArrayList<IntegrationFeatures> = ArrayList<IntegrationFeatures>()

    /**
    * Whether the outside system has authorised us (OAuth)
    */
    @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
    var isAuthorized:Boolean? = null
}

/**
* Conversations
*/
@Api(Description="Conversations")
open class ListConversationsResponse
{
    /**
    * The conversations
    */
    @ApiMember(Description="The conversations")
    var conversations:ArrayList<ConversationInfo> = ArrayList<ConversationInfo>()
}

/**
* What became of a message that arrived for a flow
*/
@Api(Description="What became of a message that arrived for a flow")
open class FlowMessageInfo
{
    /**
    * The ID of the session the message is part of
    */
    @ApiMember(Description="The ID of the session the message is part of")
    var sessionId:String? = null

    /**
    * The ID of the message
    */
    @ApiMember(Description="The ID of the message")
    var messageId:String? = null

    /**
    * Whether the message began the session
    */
    @ApiMember(Description="Whether the message began the session")
    var isNewSession:Boolean? = null

    /**
    * Whether a flow has taken the message up
    */
    @ApiMember(Description="Whether a flow has taken the message up")
    var isHandled:Boolean? = null
}

/**
* What the home page of the portal shows
*/
@Api(Description="What the home page of the portal shows")
open class AppHomeInformation
{
    /**
    * Whether the customer comes from HostedSuite
    */
    @ApiMember(Description="Whether the customer comes from HostedSuite")
    var isHostedSuiteCustomer:Boolean? = null

    /**
    * Recent conversations
    */
    @ApiMember(Description="Recent conversations")
    var conversations:ArrayList<ConversationInfo> = ArrayList<ConversationInfo>()

    /**
    * Recent sessions
    */
    @ApiMember(Description="Recent sessions")
    var calls:ArrayList<SessionInfo> = ArrayList<SessionInfo>()

    /**
    * Figures on calls for the home page
    */
    @ApiMember(Description="Figures on calls for the home page")
    var callMetrics:ArrayList<AppHomeCallMetric> = ArrayList<AppHomeCallMetric>()

    /**
    * Voice messages
    */
    @ApiMember(Description="Voice messages")
    var voicemail:ArrayList<FileInfo> = ArrayList<FileInfo>()

    /**
    * Completed forms
    */
    @ApiMember(Description="Completed forms")
    var forms:ArrayList<HostedSuiteCompletedForm> = ArrayList<HostedSuiteCompletedForm>()
}

/**
* Settings of the account, as the portal sees them
*/
@Api(Description="Settings of the account, as the portal sees them")
open class AppSystemSettingsInfo
{
    /**
    * The custom fields of endpoints
    */
    @ApiMember(Description="The custom fields of endpoints")
    var endpointFields:ArrayList<EndpointDataField> = ArrayList<EndpointDataField>()

    /**
    * Whether the customer comes from HostedSuite
    */
    @ApiMember(Description="Whether the customer comes from HostedSuite")
    var isHostedSuiteCustomer:Boolean? = null

    /**
    * The time zone of the customer
    */
    @ApiMember(Description="The time zone of the customer")
    var customerTimeZoneId:String? = null
}

/**
* A device that gets push notifications
*/
@Api(Description="A device that gets push notifications")
open class DeviceTokenInfo
{
    /**
    * The type of the device
    */
    @ApiMember(Description="The type of the device")
    var deviceType:DeviceTypes? = null

    /**
    * The push token
    */
    @ApiMember(Description="The push token")
    var token:String? = null
}

/**
* A report: how far it is and where the workbook is
*/
@Api(Description="A report: how far it is and where the workbook is")
open class ReportInfo
{
    /**
    * The ID of the report
    */
    @ApiMember(Description="The ID of the report")
    var id:String? = null

    /**
    * The name of the report
    */
    @ApiMember(Description="The name of the report")
    var name:String? = null

    /**
    * How far the report is
    */
    @ApiMember(Description="How far the report is")
    var status:ReportStatuses? = null

    /**
    * What the status means
    */
    @ApiMember(Description="What the status means")
    var statusMessage:String? = null

    /**
    * The date the report was requested
    */
    @ApiMember(Description="The date the report was requested")
    var dateCreated:String? = null

    /**
    * The date the status last changed
    */
    @ApiMember(Description="The date the status last changed")
    var dateUpdated:String? = null

    /**
    * Where the workbook is, once completed
    */
    @ApiMember(Description="Where the workbook is, once completed")
    var downloadLink:String? = null

    /**
    * The ID of the job that makes the report
    */
    @ApiMember(Description="The ID of the job that makes the report")
    var jobId:String? = null

    /**
    * The address that gets a mail when done
    */
    @ApiMember(Description="The address that gets a mail when done")
    var emailAddressToNotify:String? = null

    /**
    * The server that makes the report
    */
    @ApiMember(Description="The server that makes the report")
    var server:String? = null
}

/**
* Reports
*/
@Api(Description="Reports")
open class ListReportsResponse
{
    /**
    * The reports
    */
    @ApiMember(Description="The reports")
    var reports:ArrayList<ReportInfo> = ArrayList<ReportInfo>()
}

open class SessionInfo : EntityInfo()
{
    /**
    * The state of the session
    */
    @ApiMember(Description="The state of the session")
    var dialState:SessionDialState? = null

    /**
    * The call state of the session
    */
    @ApiMember(Description="The call state of the session")
    var callState:SessionCallState? = null

    /**
    * The queue state of the session
    */
    @ApiMember(Description="The queue state of the session")
    var queueState:SessionQueueStates? = null

    /**
    * The ID of the account associated with the flow
    */
    @ApiMember(Description="The ID of the account associated with the flow")
    var accountId:String? = null

    /**
    * The name of the account associated with the session
    */
    @ApiMember(Description="The name of the account associated with the session")
    var accountName:String? = null

    /**
    * The ID of the customer this session is associated with
    */
    @ApiMember(Description="The ID of the customer this session is associated with")
    var customerId:String? = null

    /**
    * The customer breadcrumb this session is associated with
    */
    @ApiMember(Description="The customer breadcrumb this session is associated with")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The name of the customer this session is associated with
    */
    @ApiMember(Description="The name of the customer this session is associated with")
    var customerName:String? = null

    /**
    * The ID of the endpoint associated with this session
    */
    @ApiMember(Description="The ID of the endpoint associated with this session")
    var endpointId:String? = null

    /**
    * The name of the endpoint associated with this session
    */
    @ApiMember(Description="The name of the endpoint associated with this session")
    var endpointName:String? = null

    /**
    * The date the call completed
    */
    @ApiMember(Description="The date the call completed")
    var dateCompleted:String? = null

    /**
    * The destination of the session (e.g. what was entered into the Dial box)
    */
    @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
    var destination:String? = null

    /**
    * The to address if any
    */
    @ApiMember(Description="The to address if any")
    var toAddress:String? = null

    /**
    * The from address if any
    */
    @ApiMember(Description="The from address if any")
    var fromAddress:String? = null

    /**
    * The from name if any
    */
    @ApiMember(Description="The from name if any")
    var fromName:String? = null

    /**
    * Answered by name (if any)
    */
    @ApiMember(Description="Answered by name (if any)")
    var answeredByName:String? = null

    /**
    * The ID of the queue member assigned to this call
    */
    @ApiMember(Description="The ID of the queue member assigned to this call")
    var queueMemberId:String? = null

    /**
    * The flow channel
    */
    @ApiMember(Description="The flow channel")
    var channel:FlowChannels? = null

    /**
    * Has the session ended
    */
    @ApiMember(Description="Has the session ended")
    var ended:Boolean? = null

    /**
    * The outcome of the call
    */
    @ApiMember(Description="The outcome of the call")
    var outcome:String? = null

    /**
    * The twilio Call SID of this session
    */
    @ApiMember(Description="The twilio Call SID of this session")
    var callSid:String? = null

    /**
    * Any console data for this session
    */
    @ApiMember(Description="Any console data for this session")
    var consoleData:String? = null

    /**
    * The name of the hold queue for this call
    */
    @ApiMember(Description="The name of the hold queue for this call")
    var holdQueueName:String? = null

    /**
    * The user ID who put this call on hold
    */
    @ApiMember(Description="The user ID who put this call on hold")
    var heldByUserId:String? = null

    /**
    * The reason for the hold
    */
    @ApiMember(Description="The reason for the hold")
    var holdReason:SessionHoldReasons? = null

    /**
    * The SID of the conference if in a conference call
    */
    @ApiMember(Description="The SID of the conference if in a conference call")
    var conferenceSid:String? = null

    /**
    * The display name for this session
    */
    @ApiMember(Description="The display name for this session")
    var displayName:String? = null

    /**
    * The log entries for this session
    */
    @ApiMember(Description="The log entries for this session")
    var log:ArrayList<SessionLogInfo> = ArrayList<SessionLogInfo>()

    /**
    * The members of this session
    */
    @ApiMember(Description="The members of this session")
    var members:ArrayList<SessionMemberInfo> = ArrayList<SessionMemberInfo>()

    /**
    * The callback number (typically used for SIP to User calls)
    */
    @ApiMember(Description="The callback number (typically used for SIP to User calls)")
    var callbackNumber:String? = null

    /**
    * The ID of the endpoint that answered
    */
    @ApiMember(Description="The ID of the endpoint that answered")
    var answeredById:String? = null

    /**
    * Is this session incoming or outgoing?
    */
    @ApiMember(Description="Is this session incoming or outgoing?")
    var direction:SessionDirections? = null

    /**
    * The phone number that this session is coming from (used with SMS chats)
    */
    @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
    var fromPhoneNumber:String? = null

    /**
    * The Call SID of the most recently added conference participant
    */
    @ApiMember(Description="The Call SID of the most recently added conference participant")
    var mostRecentParticipantCallSid:String? = null

    /**
    * Was this session missed?
    */
    @ApiMember(Description="Was this session missed?")
    var wasMissed:Boolean? = null

    /**
    * The ring queue that the call is currently in
    */
    @ApiMember(Description="The ring queue that the call is currently in")
    var ringQueueId:String? = null
}

/**
* Calls in progress
*/
@Api(Description="Calls in progress")
open class GetActiveCallsResponse
{
    /**
    * The calls in progress, as the carrier describes them
    */
    @ApiMember(Description="The calls in progress, as the carrier describes them")
    var calls:ArrayList<Object> = ArrayList<Object>()
}

/**
* Sessions
*/
@Api(Description="Sessions")
open class GetMySessionsResponse
{
    /**
    * The active sessions
    */
    @ApiMember(Description="The active sessions")
    var sessions:ArrayList<SessionInfo> = ArrayList<SessionInfo>()
}

/**
* Settings of the whole installation: what accounts begin with
*/
@Api(Description="Settings of the whole installation: what accounts begin with")
open class GlobalSettingsInfo
{
    /**
    * Documentation text that accounts begin with
    */
    @ApiMember(Description="Documentation text that accounts begin with")
    var documentation:String? = null

    /**
    * For how many days recordings are kept; 0 is for ever
    */
    @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
    var recordingRetentionDays:Int? = null

    /**
    * Whether calls may be transferred with SIP REFER
    */
    @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    var enableSipRefer:Boolean? = null

    /**
    * Idle time in seconds before a not-ready agent is logged off; 0 is never
    */
    @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
    var autoAgentLogoffSeconds:Int? = null

    /**
    * The region of the carrier through which SIP calls go
    */
    @ApiMember(Description="The region of the carrier through which SIP calls go")
    var defaultSipRegion:TwilioSipRegions? = null

    /**
    * The date of the last change
    */
    @ApiMember(Description="The date of the last change")
    var dateLastModified:String? = null

    /**
    * The user who made the last change
    */
    @ApiMember(Description="The user who made the last change")
    var lastModifiedBy:String? = null
}

/**
* Settings of an account
*/
@Api(Description="Settings of an account")
open class SystemSettingsInfo : EntityInfo()
{
    /**
    * Whether the test clock is used
    */
    @ApiMember(Description="Whether the test clock is used")
    var overrideSystemTime:Boolean? = null

    /**
    * The time zone of the test clock
    */
    @ApiMember(Description="The time zone of the test clock")
    var overrideSystemTimeZoneId:String? = null

    /**
    * The time of the test clock (ISO 8601)
    */
    @ApiMember(Description="The time of the test clock (ISO 8601)")
    var overrideSystemDateTime:String? = null

    /**
    * The custom fields of the account
    */
    @ApiMember(Description="The custom fields of the account")
    var systemFields:ArrayList<SystemSettingsField> = ArrayList<SystemSettingsField>()

    /**
    * The custom fields of customers
    */
    @ApiMember(Description="The custom fields of customers")
    var customerFields:ArrayList<CustomerDataField> = ArrayList<CustomerDataField>()

    /**
    * The custom fields of endpoints
    */
    @ApiMember(Description="The custom fields of endpoints")
    var endpointFields:ArrayList<EndpointDataField> = ArrayList<EndpointDataField>()

    /**
    * The email accounts
    */
    @ApiMember(Description="The email accounts")
    var emailAccounts:ArrayList<EmailAccount> = ArrayList<EmailAccount>()

    /**
    * The tags of the account
    */
    @ApiMember(Description="The tags of the account")
    var tags:ArrayList<Tag> = ArrayList<Tag>()

    /**
    * Documentation text of the account
    */
    @ApiMember(Description="Documentation text of the account")
    var documentation:String? = null

    /**
    * For how many days recordings are kept
    */
    @ApiMember(Description="For how many days recordings are kept")
    var recordingRetentionDays:Int? = null

    /**
    * Whether calls may be transferred with SIP REFER
    */
    @ApiMember(Description="Whether calls may be transferred with SIP REFER")
    var enableSipRefer:Boolean? = null

    /**
    * Idle time in seconds before a not-ready agent is logged off
    */
    @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
    var autoAgentLogoffSeconds:Int? = null

    /**
    * The region of the carrier through which SIP calls go
    */
    @ApiMember(Description="The region of the carrier through which SIP calls go")
    var defaultSipRegion:TwilioSipRegions? = null
}

/**
* What may be dialed in one country
*/
@Api(Description="What may be dialed in one country")
open class DialingPermissionsInfo
{
    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCode:String? = null

    /**
    * The name of the country
    */
    @ApiMember(Description="The name of the country")
    var name:String? = null

    /**
    * Whether ordinary numbers may be dialed
    */
    @ApiMember(Description="Whether ordinary numbers may be dialed")
    var lowRiskNumbersEnabled:Boolean? = null

    /**
    * Whether high-risk special numbers may be dialed
    */
    @ApiMember(Description="Whether high-risk special numbers may be dialed")
    var highRiskSpecialNumbersEnabled:Boolean? = null

    /**
    * Whether numbers prone to toll fraud may be dialed
    */
    @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
    var highRiskTollfraudNumbersEnabled:Boolean? = null
}

/**
* A value that several endpoints share
*/
@Api(Description="A value that several endpoints share")
open class DuplicateEndpoints
{
    /**
    * The value, in lower case
    */
    @ApiMember(Description="The value, in lower case")
    var value:String? = null

    /**
    * The endpoints that have it
    */
    @ApiMember(Description="The endpoints that have it")
    var endpoints:ArrayList<EndpointName> = ArrayList<EndpointName>()
}

/**
* A text message
*/
@Api(Description="A text message")
open class MessageInfo
{
    /**
    * The ID of the message
    */
    @ApiMember(Description="The ID of the message")
    var id:String? = null

    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * The name of the endpoint to show
    */
    @ApiMember(Description="The name of the endpoint to show")
    var endpointDisplayName:String? = null

    /**
    * The date the message was sent
    */
    @ApiMember(Description="The date the message was sent")
    var date:String? = null

    /**
    * Incoming or outgoing
    */
    @ApiMember(Description="Incoming or outgoing")
    var direction:MessageDirections? = null

    /**
    * The other party's address
    */
    @ApiMember(Description="The other party's address")
    var otherAddress:String? = null

    /**
    * Who sent the message
    */
    @ApiMember(Description="Who sent the message")
    var sender:String? = null

    /**
    * The text of the message
    */
    @ApiMember(Description="The text of the message")
    var text:String? = null

    /**
    * Whether the message is unread
    */
    @ApiMember(Description="Whether the message is unread")
    var isUnread:Boolean? = null
}

/**
* A notification that was sent
*/
@Api(Description="A notification that was sent")
open class NotificationInfo : EntityInfo()
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var accountName:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * The customers from the outermost to the one this belongs to
    */
    @ApiMember(Description="The customers from the outermost to the one this belongs to")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * How the notification was sent
    */
    @ApiMember(Description="How the notification was sent")
    var type:NotificationTypes? = null

    /**
    * Who sent the notification
    */
    @ApiMember(Description="Who sent the notification")
    var from:String? = null

    /**
    * Who it was sent to
    */
    @ApiMember(Description="Who it was sent to")
    var to:String? = null

    /**
    * The subject of the notification
    */
    @ApiMember(Description="The subject of the notification")
    var subject:String? = null

    /**
    * The text of the notification
    */
    @ApiMember(Description="The text of the notification")
    var body:String? = null
}

/**
* A number that can be bought
*/
@Api(Description="A number that can be bought")
open class AvailablePhoneNumber
{
    /**
    * The phone number (E.164)
    */
    @ApiMember(Description="The phone number (E.164)")
    var phoneNumber:String? = null

    /**
    * The number as people write it
    */
    @ApiMember(Description="The number as people write it")
    var friendlyName:String? = null

    /**
    * The city
    */
    @ApiMember(Description="The city")
    var locality:String? = null

    /**
    * The state or province
    */
    @ApiMember(Description="The state or province")
    var region:String? = null

    /**
    * The postal code
    */
    @ApiMember(Description="The postal code")
    var postalCode:String? = null

    /**
    * The ISO 3166 code of the country
    */
    @ApiMember(Description="The ISO 3166 code of the country")
    var isoCountry:String? = null

    /**
    * Whether the number is for faxes
    */
    @ApiMember(Description="Whether the number is for faxes")
    var isFax:Boolean? = null

    /**
    * Whether callers pay nothing
    */
    @ApiMember(Description="Whether callers pay nothing")
    var isTollFree:Boolean? = null
}

/**
* Something that was changed or done
*/
@Api(Description="Something that was changed or done")
open class LogEntryInfo : EntityInfo()
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The name of the account
    */
    @ApiMember(Description="The name of the account")
    var accountName:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * The customers from the outermost to the one this belongs to
    */
    @ApiMember(Description="The customers from the outermost to the one this belongs to")
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb> = ArrayList<CustomerBreadcrumb>()

    /**
    * The name of the user who did it
    */
    @ApiMember(Description="The name of the user who did it")
    var userName:String? = null

    /**
    * What happened
    */
    @ApiMember(Description="What happened")
    var description:String? = null

    /**
    * The name of the operation or command that did it
    */
    @ApiMember(Description="The name of the operation or command that did it")
    var action:String? = null

    /**
    * The ID of what was changed
    */
    @ApiMember(Description="The ID of what was changed")
    var subjectId:String? = null

    /**
    * The ID of the user who did it
    */
    @ApiMember(Description="The ID of the user who did it")
    var userId:String? = null

    /**
    * The address it was done from; the command line has none
    */
    @ApiMember(Description="The address it was done from; the command line has none")
    var address:String? = null

    /**
    * The ID of the request, as in its X-Request-Id header and in the server's own log
    */
    @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
    var requestId:String? = null

    /**
    * The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
    */
    @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
    var before:HashMap<String,Object> = HashMap<String,Object>()

    /**
    * The members that changed, as they are since; all members of something that is new
    */
    @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
    var after:HashMap<String,Object> = HashMap<String,Object>()
}

open class ListRequest<T> : IGet
{
    /**
    * The page of data to retrieve
    */
    @ApiMember(Description="The page of data to retrieve")
    var page:Int? = null

    /**
    * If you want all objects to be returned. This should be used with care
    */
    @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    var all:Boolean? = null

    /**
    * The number per page to retrieve
    */
    @ApiMember(Description="The number per page to retrieve")
    var countPerPage:Int? = null

    /**
    * Specific IDs
    */
    @ApiMember(Description="Specific IDs")
    var specificIds:ArrayList<String> = ArrayList<String>()

    /**
    * Specify a sort field
    */
    @ApiMember(Description="Specify a sort field")
    var sortField:String? = null

    /**
    * Specify a sort order
    */
    @ApiMember(Description="Specify a sort order")
    var sortOrder:SortOrders? = null

    /**
    * Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    */
    @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    var simplifiedPaging:Boolean? = null
}

open class BillingSettings
{
    var base:BillingItem? = null
    var localNumbers:BillingItem? = null
    var tollFreeNumbers:BillingItem? = null
    var inboundVoiceCalls:BillingItem? = null
    var outboundVoiceCalls:BillingItem? = null
    var inboundFaxes:BillingItem? = null
    var outboundFaxes:BillingItem? = null
    var inboundSmsMessages:BillingItem? = null
    var outboundSmsMessages:BillingItem? = null
    var aiInsights:BillingItem? = null
    var aiLiveMinutes:BillingItem? = null
    var aiMessages:BillingItem? = null
}

/**
* What a device is
*/
enum class DeviceTypes
{
    Web,
    iOS,
    Android,
}

/**
* What a file is
*/
enum class FileTypes
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
@Api(Description="One thing said in a conversation")
open class LiveAnswerCallbackTranscriptMessage
{
    /**
    * The moment it was said
    */
    @ApiMember(Description="The moment it was said")
    var date:Date? = null

    /**
    * The role of the speaker
    */
    @ApiMember(Description="The role of the speaker")
    var role:String? = null

    /**
    * The name of the sender
    */
    @ApiMember(Description="The name of the sender")
    var senderName:String? = null

    /**
    * The name of the receiver
    */
    @ApiMember(Description="The name of the receiver")
    var targetName:String? = null

    /**
    * The name of the function that was called
    */
    @ApiMember(Description="The name of the function that was called")
    var functionName:String? = null

    /**
    * The arguments of the function (JSON)
    */
    @ApiMember(Description="The arguments of the function (JSON)")
    var functionArgs:String? = null

    /**
    * What was said
    */
    @ApiMember(Description="What was said")
    var content:String? = null
}

/**
* A file that came with a conversation
*/
@Api(Description="A file that came with a conversation")
open class LiveAnswerCallbackAttachment
{
    /**
    * The name of the file
    */
    @ApiMember(Description="The name of the file")
    var fileName:String? = null

    /**
    * The content type
    */
    @ApiMember(Description="The content type")
    var contentType:String? = null

    /**
    * Where the bytes are
    */
    @ApiMember(Description="Where the bytes are")
    var uri:String? = null

    /**
    * The bytes (base64)
    */
    @ApiMember(Description="The bytes (base64)")
    var data:String? = null
}

/**
* What the carrier posts to a callback
*/
@Api(Description="What the carrier posts to a callback")
open class TwilioRequestBase
{
    /**
    * The carrier's ID of the call
    */
    @ApiMember(Description="The carrier's ID of the call")
    var callSid:String? = null

    /**
    * The carrier's ID of the account
    */
    @ApiMember(Description="The carrier's ID of the account")
    var accountSid:String? = null

    /**
    * The number or address of the sender
    */
    @ApiMember(Description="The number or address of the sender")
    var from:String? = null

    /**
    * The number or address of the receiver
    */
    @ApiMember(Description="The number or address of the receiver")
    var to:String? = null

    /**
    * The state of the call
    */
    @ApiMember(Description="The state of the call")
    var callStatus:String? = null

    /**
    * The version of the carrier API
    */
    @ApiMember(Description="The version of the carrier API")
    var apiVersion:String? = null

    /**
    * The direction of the call
    */
    @ApiMember(Description="The direction of the call")
    var direction:String? = null

    /**
    * The number the call was forwarded from
    */
    @ApiMember(Description="The number the call was forwarded from")
    var forwardedFrom:String? = null

    /**
    * The name of the caller
    */
    @ApiMember(Description="The name of the caller")
    var callerName:String? = null

    /**
    * The carrier's ID of the call that made this one
    */
    @ApiMember(Description="The carrier's ID of the call that made this one")
    var parentCallSid:String? = null

    /**
    * How far the caller ID was verified (STIR/SHAKEN)
    */
    @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
    var stirVerstat:String? = null

    /**
    * The number that was called
    */
    @ApiMember(Description="The number that was called")
    var called:String? = null

    /**
    * The postal code of the called number
    */
    @ApiMember(Description="The postal code of the called number")
    var calledZip:String? = null

    /**
    * The city of the called number
    */
    @ApiMember(Description="The city of the called number")
    var calledCity:String? = null

    /**
    * The state or province of the called number
    */
    @ApiMember(Description="The state or province of the called number")
    var calledState:String? = null

    /**
    * The country of the called number
    */
    @ApiMember(Description="The country of the called number")
    var calledCountry:String? = null

    /**
    * The number of the caller
    */
    @ApiMember(Description="The number of the caller")
    var caller:String? = null

    /**
    * The city of the caller
    */
    @ApiMember(Description="The city of the caller")
    var callerCity:String? = null

    /**
    * The state or province of the caller
    */
    @ApiMember(Description="The state or province of the caller")
    var callerState:String? = null

    /**
    * The postal code of the caller
    */
    @ApiMember(Description="The postal code of the caller")
    var callerZip:String? = null

    /**
    * The country of the caller
    */
    @ApiMember(Description="The country of the caller")
    var callerCountry:String? = null

    /**
    * The city of the sender
    */
    @ApiMember(Description="The city of the sender")
    var fromCity:String? = null

    /**
    * The state or province of the sender
    */
    @ApiMember(Description="The state or province of the sender")
    var fromState:String? = null

    /**
    * The postal code of the sender
    */
    @ApiMember(Description="The postal code of the sender")
    var fromZip:String? = null

    /**
    * The country of the sender
    */
    @ApiMember(Description="The country of the sender")
    var fromCountry:String? = null

    /**
    * The city of the receiver
    */
    @ApiMember(Description="The city of the receiver")
    var toCity:String? = null

    /**
    * The state or province of the receiver
    */
    @ApiMember(Description="The state or province of the receiver")
    var toState:String? = null

    /**
    * The postal code of the receiver
    */
    @ApiMember(Description="The postal code of the receiver")
    var toZip:String? = null

    /**
    * The country of the receiver
    */
    @ApiMember(Description="The country of the receiver")
    var toCountry:String? = null

    /**
    * The carrier's ID of the message
    */
    @ApiMember(Description="The carrier's ID of the message")
    var messageSid:String? = null

    /**
    * The carrier's ID of the text message
    */
    @ApiMember(Description="The carrier's ID of the text message")
    var smsId:String? = null

    /**
    * The carrier's ID of the messaging service
    */
    @ApiMember(Description="The carrier's ID of the messaging service")
    var messagingServiceSid:String? = null

    /**
    * The text of the message
    */
    @ApiMember(Description="The text of the message")
    var body:String? = null

    /**
    * How many attachments there are
    */
    @ApiMember(Description="How many attachments there are")
    var numMedia:Int? = null

    /**
    * The content type of the first attachment
    */
    @ApiMember(Description="The content type of the first attachment")
    var mediaContentType0:String? = null

    /**
    * The URL of the first attachment
    */
    @ApiMember(Description="The URL of the first attachment")
    var mediaUrl0:String? = null

    /**
    * The content type of the second attachment
    */
    @ApiMember(Description="The content type of the second attachment")
    var mediaContentType1:String? = null

    /**
    * The URL of the second attachment
    */
    @ApiMember(Description="The URL of the second attachment")
    var mediaUrl1:String? = null

    /**
    * The content type of the third attachment
    */
    @ApiMember(Description="The content type of the third attachment")
    var mediaContentType2:String? = null

    /**
    * The URL of the third attachment
    */
    @ApiMember(Description="The URL of the third attachment")
    var mediaUrl2:String? = null

    /**
    * The position of the chat message in its channel
    */
    @ApiMember(Description="The position of the chat message in its channel")
    var index:Int? = null

    /**
    * The carrier's ID of the chat service
    */
    @ApiMember(Description="The carrier's ID of the chat service")
    var instanceSid:String? = null

    /**
    * The type of the event
    */
    @ApiMember(Description="The type of the event")
    var eventType:String? = null

    /**
    * The carrier's ID of the chat channel
    */
    @ApiMember(Description="The carrier's ID of the chat channel")
    var channelSid:String? = null

    /**
    * The attributes of the chat message (JSON)
    */
    @ApiMember(Description="The attributes of the chat message (JSON)")
    var attributes:String? = null

    /**
    * The identity of the chat client
    */
    @ApiMember(Description="The identity of the chat client")
    var clientIdentity:String? = null

    /**
    * The content type of the medium
    */
    @ApiMember(Description="The content type of the medium")
    var mediaContentType:String? = null

    /**
    * The carrier's ID of the medium
    */
    @ApiMember(Description="The carrier's ID of the medium")
    var mediaSid:String? = null

    /**
    * The identity at the carrier
    */
    @ApiMember(Description="The identity at the carrier")
    var identity:String? = null

    /**
    * The digits that were pressed
    */
    @ApiMember(Description="The digits that were pressed")
    var digits:String? = null

    /**
    * What the caller said
    */
    @ApiMember(Description="What the caller said")
    var speechResult:String? = null

    /**
    * How sure the speech recognition is (0 to 1)
    */
    @ApiMember(Description="How sure the speech recognition is (0 to 1)")
    var confidence:Double? = null

    /**
    * The length of the call in seconds
    */
    @ApiMember(Description="The length of the call in seconds")
    var callDuration:Int? = null

    /**
    * The URL of the recording
    */
    @ApiMember(Description="The URL of the recording")
    var recordingUrl:String? = null

    /**
    * The carrier's ID of the recording
    */
    @ApiMember(Description="The carrier's ID of the recording")
    var recordingSid:String? = null

    /**
    * The length of the recording in seconds
    */
    @ApiMember(Description="The length of the recording in seconds")
    var recordingDuration:Int? = null

    /**
    * The state of the recording
    */
    @ApiMember(Description="The state of the recording")
    var recordingStatus:String? = null

    /**
    * The carrier's ID of the transcription
    */
    @ApiMember(Description="The carrier's ID of the transcription")
    var transcriptionSid:String? = null

    /**
    * The text of the transcription
    */
    @ApiMember(Description="The text of the transcription")
    var transcriptionText:String? = null

    /**
    * The URL of the transcription
    */
    @ApiMember(Description="The URL of the transcription")
    var transcriptionUrl:String? = null

    /**
    * The state of the transcription
    */
    @ApiMember(Description="The state of the transcription")
    var transcriptionStatus:String? = null

    /**
    * The outcome of the dialed call
    */
    @ApiMember(Description="The outcome of the dialed call")
    var dialCallStatus:String? = null

    /**
    * The carrier's ID of the dialed call
    */
    @ApiMember(Description="The carrier's ID of the dialed call")
    var dialCallSid:String? = null

    /**
    * The length of the dialed call in seconds
    */
    @ApiMember(Description="The length of the dialed call in seconds")
    var dialCallDuration:Int? = null

    /**
    * Whether the dialed party was connected
    */
    @ApiMember(Description="Whether the dialed party was connected")
    var dialBridged:Boolean? = null

    /**
    * How the call left the queue
    */
    @ApiMember(Description="How the call left the queue")
    var queueResult:String? = null

    /**
    * The carrier's ID of the queue
    */
    @ApiMember(Description="The carrier's ID of the queue")
    var queueSid:String? = null

    /**
    * Seconds the call spent in the queue
    */
    @ApiMember(Description="Seconds the call spent in the queue")
    var queueTime:Int? = null

    /**
    * The carrier's ID of the conference
    */
    @ApiMember(Description="The carrier's ID of the conference")
    var conferenceSid:String? = null

    /**
    * The name of the conference
    */
    @ApiMember(Description="The name of the conference")
    var friendlyName:String? = null

    /**
    * The event reported
    */
    @ApiMember(Description="The event reported")
    var statusCallbackEvent:String? = null

    /**
    * Whether the party is muted
    */
    @ApiMember(Description="Whether the party is muted")
    var muted:Boolean? = null

    /**
    * Whether the party is on hold
    */
    @ApiMember(Description="Whether the party is on hold")
    var hold:Boolean? = null

    /**
    * Whether the conference ends when this party leaves
    */
    @ApiMember(Description="Whether the conference ends when this party leaves")
    var endConferenceOnExit:Boolean? = null

    /**
    * Whether the conference starts when this party enters
    */
    @ApiMember(Description="Whether the conference starts when this party enters")
    var startConferenceOnEnter:Boolean? = null

    /**
    * The name of the event
    */
    @ApiMember(Description="The name of the event")
    var eventName:String? = null

    /**
    * The carrier's ID of the assistant
    */
    @ApiMember(Description="The carrier's ID of the assistant")
    var assistantSid:String? = null

    /**
    * The carrier's ID of the dialogue
    */
    @ApiMember(Description="The carrier's ID of the dialogue")
    var dialogueSid:String? = null

    /**
    * Who talks to the assistant
    */
    @ApiMember(Description="Who talks to the assistant")
    var userIdentifier:String? = null

    /**
    * What the user said last
    */
    @ApiMember(Description="What the user said last")
    var currentInput:String? = null

    /**
    * The assistant's current task
    */
    @ApiMember(Description="The assistant's current task")
    var currentTask:String? = null

    /**
    * The URL of the dialogue
    */
    @ApiMember(Description="The URL of the dialogue")
    var dialoguePayloadUrl:String? = null

    /**
    * What the assistant remembers (JSON)
    */
    @ApiMember(Description="What the assistant remembers (JSON)")
    var memory:String? = null

    /**
    * The channel of the assistant
    */
    @ApiMember(Description="The channel of the assistant")
    var channel:String? = null

    /**
    * The carrier's ID of the fax
    */
    @ApiMember(Description="The carrier's ID of the fax")
    var faxSid:String? = null

    /**
    * The state of the fax
    */
    @ApiMember(Description="The state of the fax")
    var faxStatus:String? = null

    /**
    * How many pages the fax has
    */
    @ApiMember(Description="How many pages the fax has")
    var numPages:Int? = null

    /**
    * The URL of the medium
    */
    @ApiMember(Description="The URL of the medium")
    var mediaUrl:String? = null

    /**
    * The carrier's code of the error
    */
    @ApiMember(Description="The carrier's code of the error")
    var errorCode:String? = null

    /**
    * What went wrong
    */
    @ApiMember(Description="What went wrong")
    var errorMessage:String? = null
}

/**
* Values by name
*/
open class Struct : HashMap<String,Value>()

/**
* Settings of the app and the portal
*/
@Api(Description="Settings of the app and the portal")
open class AppSettings
{
    /**
    * Whether phone numbers can be managed
    */
    @ApiMember(Description="Whether phone numbers can be managed")
    var enablePhoneNumberManagement:Boolean? = null

    /**
    * Whether devices can be managed
    */
    @ApiMember(Description="Whether devices can be managed")
    var enableDeviceManagement:Boolean? = null

    /**
    * Whether the dialer is shown
    */
    @ApiMember(Description="Whether the dialer is shown")
    var enableDialer:Boolean? = null

    /**
    * Whether the call history is shown
    */
    @ApiMember(Description="Whether the call history is shown")
    var enableCallHistory:Boolean? = null

    /**
    * Whether assistants are shown
    */
    @ApiMember(Description="Whether assistants are shown")
    var enableAssistants:Boolean? = null

    /**
    * Whether the message centre shows file names
    */
    @ApiMember(Description="Whether the message centre shows file names")
    var showFileNameInMessageCenter:Boolean? = null

    /**
    * The theme of the portal (JSON)
    */
    @ApiMember(Description="The theme of the portal (JSON)")
    var chakraTheme:String? = null

    /**
    * A style sheet for the portal
    */
    @ApiMember(Description="A style sheet for the portal")
    var customCss:String? = null

    /**
    * The title of the portal
    */
    @ApiMember(Description="The title of the portal")
    var pageTitle:String? = null

    /**
    * Texts to be replaced in the portal
    */
    @ApiMember(Description="Texts to be replaced in the portal")
    var stringMappings:String? = null

    /**
    * Where to go after signing out
    */
    @ApiMember(Description="Where to go after signing out")
    var logoutUrl:String? = null

    /**
    * Where to ask for a number to be ported
    */
    @ApiMember(Description="Where to ask for a number to be ported")
    var portMyNumberUrl:String? = null
}

/**
* What an endpoint is
*/
enum class EndpointTypes
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
enum class UserModes
{
    SoftPhone,
    SipPhone,
}

/**
* What an assistant knows and how it speaks
*/
@Api(Description="What an assistant knows and how it speaks")
open class AssistantSettings
{
    /**
    * The name of the company the assistant answers for
    */
    @ApiMember(Description="The name of the company the assistant answers for")
    var companyName:String? = null

    /**
    * What the assistant says first
    */
    @ApiMember(Description="What the assistant says first")
    var greeting:String? = null

    /**
    * What the assistant may tell about the company
    */
    @ApiMember(Description="What the assistant may tell about the company")
    var companyInformation:String? = null

    /**
    * Instructions to the assistant
    */
    @ApiMember(Description="Instructions to the assistant")
    var customPrompt:String? = null

    /**
    * The voice of the assistant
    */
    @ApiMember(Description="The voice of the assistant")
    var voice:String? = null

    /**
    * The style of the voice
    */
    @ApiMember(Description="The style of the voice")
    var voiceStyle:String? = null

    /**
    * Whether the assistant is tuned for accuracy or speed
    */
    @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
    var tuning:AssistantTunings? = null

    /**
    * How to pronounce words
    */
    @ApiMember(Description="How to pronounce words")
    var words:ArrayList<AssistantWord> = ArrayList<AssistantWord>()

    /**
    * Pages the assistant may read
    */
    @ApiMember(Description="Pages the assistant may read")
    var links:ArrayList<AssistantLink> = ArrayList<AssistantLink>()

    /**
    * Those the assistant can transfer to or take messages for
    */
    @ApiMember(Description="Those the assistant can transfer to or take messages for")
    var contacts:ArrayList<AssistantContact> = ArrayList<AssistantContact>()

    /**
    * The HTTP services the assistant may call
    */
    @ApiMember(Description="The HTTP services the assistant may call")
    var integrations:ArrayList<AssistantIntegration> = ArrayList<AssistantIntegration>()
}

/**
* Whether one flow runs always or the schedule decides
*/
enum class EndpointFlowSchedules
{
    Always,
    Scheduled,
}

/**
* The flow that runs in a schedule state
*/
@Api(Description="The flow that runs in a schedule state")
open class ScheduledFlow
{
    /**
    * The schedule state the flow serves
    */
    @ApiMember(Description="The schedule state the flow serves")
    var state:String? = null

    /**
    * The ID of the flow
    */
    @ApiMember(Description="The ID of the flow")
    var flowId:String? = null

    /**
    * The name of the flow
    */
    @ApiMember(Description="The name of the flow")
    var flowName:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null
}

/**
* What a portal manager may change
*/
enum class UserManagerAccess
{
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

/**
* What a login may see in the dashboard
*/
enum class DashboardPermissions
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
enum class AgentStates
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
enum class FlowRoles
{
    UI,
    Reference,
    PhoneNumberRouting,
    UserDialOut,
    FaxNumberRouting,
}

/**
* One step of a flow
*/
@Api(Description="One step of a flow")
open class FlowNode
{
    /**
    * Any text, unique within the flow
    */
    @ApiMember(Description="Any text, unique within the flow")
    var id:String? = null

    /**
    * Whether the flow starts here; exactly one node does
    */
    @ApiMember(Description="Whether the flow starts here; exactly one node does")
    var isStartNode:Boolean? = null

    /**
    * The title given in the designer
    */
    @ApiMember(Description="The title given in the designer")
    var name:String? = null

    /**
    * What kind of node it is
    */
    @ApiMember(Description="What kind of node it is")
    var spec:FlowNodeSpec? = null

    /**
    * The parameters, by their names
    */
    @ApiMember(Description="The parameters, by their names")
    var parameters:HashMap<String,NodeParameter> = HashMap<String,NodeParameter>()
}

/**
* A value a flow takes or gives
*/
@Api(Description="A value a flow takes or gives")
open class FlowParameter
{
    /**
    * The name of the parameter, unique in the flow
    */
    @ApiMember(Description="The name of the parameter, unique in the flow")
    var name:String? = null

    /**
    * The type of the value
    */
    @ApiMember(Description="The type of the value")
    var type:ValueTypes? = null

    /**
    * The type of the items; required for lists
    */
    @ApiMember(Description="The type of the items; required for lists")
    var listType:DataType? = null

    /**
    * The value when none is given
    */
    @ApiMember(Description="The value when none is given")
    var defaultValue:Value? = null

    /**
    * Whether callers of the flow see it
    */
    @ApiMember(Description="Whether callers of the flow see it")
    var isPublic:Boolean? = null

    /**
    * Requires isPublic
    */
    @ApiMember(Description="Requires isPublic")
    var isOutput:Boolean? = null

    /**
    * Whether users may turn it in their settings
    */
    @ApiMember(Description="Whether users may turn it in their settings")
    var isKnob:Boolean? = null
}

/**
* A way out of a flow
*/
@Api(Description="A way out of a flow")
open class FlowExit
{
    /**
    * The ID of the exit
    */
    @ApiMember(Description="The ID of the exit")
    var id:String? = null

    /**
    * The word a transition names to leave here
    */
    @ApiMember(Description="The word a transition names to leave here")
    var name:String? = null
}

/**
* The designer's layout of a flow; any JSON object
*/
open class FlowUI : HashMap<String,Object>()

/**
* An outside system
*/
enum class IntegrationTypes
{
    HostedSuite,
    OfficeRnd,
    Zoho,
}

/**
* How a notification is sent
*/
enum class NotificationTypes
{
    Email,
    Sms,
}

/**
* What is pushed to a user's devices
*/
@Api(Description="What is pushed to a user's devices")
open class PushNotification
{
    /**
    * What happened
    */
    @ApiMember(Description="What happened")
    var type:PushNotificationTypes? = null

    /**
    * The channel of the session
    */
    @ApiMember(Description="The channel of the session")
    var channel:FlowChannels? = null

    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * The user name of the endpoint
    */
    @ApiMember(Description="The user name of the endpoint")
    var endpointUserName:String? = null

    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session")
    var sessionId:String? = null

    /**
    * Who sent the message
    */
    @ApiMember(Description="Who sent the message")
    var sender:String? = null

    /**
    * The title
    */
    @ApiMember(Description="The title")
    var title:String? = null

    /**
    * The text of the message
    */
    @ApiMember(Description="The text of the message")
    var body:String? = null

    /**
    * The number shown on the app icon
    */
    @ApiMember(Description="The number shown on the app icon")
    var badge:Int? = null

    /**
    * The URI of the attachment
    */
    @ApiMember(Description="The URI of the attachment")
    var attachmentUri:String? = null

    /**
    * The content type of the attachment
    */
    @ApiMember(Description="The content type of the attachment")
    var attachmentContentType:String? = null

    /**
    * The state of the agent
    */
    @ApiMember(Description="The state of the agent")
    var agentState:AgentStates? = null

    /**
    * Why the agent is in this state
    */
    @ApiMember(Description="Why the agent is in this state")
    var agentStateReason:AgentStateReasons? = null
}

/**
* The value of a parameter of a node, or where it comes from
*/
@Api(Description="The value of a parameter of a node, or where it comes from")
open class NodeParameter
{
    /**
    * Unique across all node parameters of the flow
    */
    @ApiMember(Description="Unique across all node parameters of the flow")
    var id:String? = null

    /**
    * The type of the value
    */
    @ApiMember(Description="The type of the value")
    var type:ValueTypes? = null

    /**
    * Where the value comes from
    */
    @ApiMember(Description="Where the value comes from")
    var source:NodeParameterSources? = null

    /**
    * The value, when the source is Value
    */
    @ApiMember(Description="The value, when the source is Value")
    var value:Value? = null

    /**
    * The name of the field, when the source is not Value or Expression
    */
    @ApiMember(Description="The name of the field, when the source is not Value or Expression")
    var referenceId:String? = null

    /**
    * The expression, when the source is Expression
    */
    @ApiMember(Description="The expression, when the source is Expression")
    var expression:String? = null

    /**
    * Whether the node sets the value rather than reads it
    */
    @ApiMember(Description="Whether the node sets the value rather than reads it")
    var isOutput:Boolean? = null

    /**
    * Whether the transition is followed outside the main path
    */
    @ApiMember(Description="Whether the transition is followed outside the main path")
    var isAsync:Boolean? = null

    /**
    * The items, if it is a list
    */
    @ApiMember(Description="The items, if it is a list")
    var listParameters:ArrayList<NodeParameterMap> = ArrayList<NodeParameterMap>()

    /**
    * The members, if it is a struct
    */
    @ApiMember(Description="The members, if it is a struct")
    var structParameters:NodeParameterMap? = null
}

/**
* What every report takes
*/
@Api(Description="What every report takes")
open class ReportRequest : IPost
{
    /**
    * The account to report on
    */
    @ApiMember(Description="The account to report on")
    var accountId:String? = null

    /**
    * The address that gets a mail when done
    */
    @ApiMember(Description="The address that gets a mail when done")
    var emailAddressToNotify:String? = null

    /**
    * The URL called with the report data when done
    */
    @ApiMember(Description="The URL called with the report data when done")
    var webhookUrl:String? = null
}

enum class SessionHoldReasons
{
    None,
    Transferring,
}

enum class FlowChannels
{
    Voice,
    Chat,
    Fax,
}

enum class SessionCallState
{
    Disconnected,
    Ringing,
    Connected,
    Hold,
    Passive,
}

enum class SessionQueueStates
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
enum class TwilioSipRegions
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
@Api(Description="A custom field of the account, with its value")
open class SystemSettingsField : DataField()
{
    /**
    * The value
    */
    @ApiMember(Description="The value")
    var value:Value? = null
}

/**
* A custom field of customers
*/
@Api(Description="A custom field of customers")
open class CustomerDataField : DataField()
{
    /**
    * Whether the field can be searched
    */
    @ApiMember(Description="Whether the field can be searched")
    var showInSearch:Boolean? = null

    /**
    * Whether lists show the field
    */
    @ApiMember(Description="Whether lists show the field")
    var showInLists:Boolean? = null
}

/**
* A custom field of endpoints
*/
@Api(Description="A custom field of endpoints")
open class EndpointDataField : DataField()
{
    /**
    * Whether the field can be searched
    */
    @ApiMember(Description="Whether the field can be searched")
    var showInSearch:Boolean? = null

    /**
    * Whether lists show the field
    */
    @ApiMember(Description="Whether lists show the field")
    var showInLists:Boolean? = null

    /**
    * Only endpoints of this type have the field
    */
    @ApiMember(Description="Only endpoints of this type have the field")
    var endpointType:EndpointTypes? = null

    /**
    * Whether the field holds the caller ID
    */
    @ApiMember(Description="Whether the field holds the caller ID")
    var isCallerId:Boolean? = null

    /**
    * Whether users may turn it in their settings
    */
    @ApiMember(Description="Whether users may turn it in their settings")
    var isKnob:Boolean? = null
}

/**
* An account for sending email
*/
@Api(Description="An account for sending email")
open class EmailAccount
{
    /**
    * The ID of the email account
    */
    @ApiMember(Description="The ID of the email account")
    var id:String? = null

    /**
    * The name to show
    */
    @ApiMember(Description="The name to show")
    var displayName:String? = null

    /**
    * The email address
    */
    @ApiMember(Description="The email address")
    var emailAddress:String? = null

    /**
    * The user name at the mail server
    */
    @ApiMember(Description="The user name at the mail server")
    var userName:String? = null

    /**
    * The password at the mail server. It is stored when it is sent, and never shown
    */
    @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
    var password:String? = null

    /**
    * Whether a password is stored
    */
    @ApiMember(Description="Whether a password is stored")
    var hasPassword:Boolean? = null

    /**
    * The mail server
    */
    @ApiMember(Description="The mail server")
    var serverName:String? = null

    /**
    * The port of the mail server
    */
    @ApiMember(Description="The port of the mail server")
    var serverPort:Int? = null

    /**
    * How the connection to the mail server is protected
    */
    @ApiMember(Description="How the connection to the mail server is protected")
    var security:EmailSecurity? = null
}

/**
* A label on customers, endpoints and flows
*/
@Api(Description="A label on customers, endpoints and flows")
open class Tag
{
    /**
    * The ID of the tag
    */
    @ApiMember(Description="The ID of the tag")
    var id:String? = null

    /**
    * The name of the tag
    */
    @ApiMember(Description="The name of the tag")
    var name:String? = null

    /**
    * The colour of the tag
    */
    @ApiMember(Description="The colour of the tag")
    var color:TagColors? = null
}

open class EntityInfo
{
    /**
    * The ID of the object
    */
    @ApiMember(Description="The ID of the object")
    var id:String? = null

    /**
    * The date the object was created
    */
    @ApiMember(Description="The date the object was created")
    var dateCreated:String? = null

    /**
    * The date the object was last modified
    */
    @ApiMember(Description="The date the object was last modified")
    var dateLastModified:String? = null

    /**
    * The user that created this object
    */
    @ApiMember(Description="The user that created this object")
    var createdBy:String? = null

    /**
    * The user that last modified this object
    */
    @ApiMember(Description="The user that last modified this object")
    var lastModifiedBy:String? = null
}

/**
* A change that an assistant proposes and a person applies
*/
@Api(Description="A change that an assistant proposes and a person applies")
open class AISessionActionInfo
{
    /**
    * The date the action was recorded
    */
    @ApiMember(Description="The date the action was recorded")
    var date:String? = null

    /**
    * The ID of the action
    */
    @ApiMember(Description="The ID of the action")
    var id:String? = null

    /**
    * The name of the function to call
    */
    @ApiMember(Description="The name of the function to call")
    var functionName:String? = null

    /**
    * The arguments of the function (JSON)
    */
    @ApiMember(Description="The arguments of the function (JSON)")
    var arguments:String? = null

    /**
    * What the action does, for a person to read
    */
    @ApiMember(Description="What the action does, for a person to read")
    var description:String? = null

    /**
    * Whether the action can be applied; if not, it is skipped
    */
    @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
    var canBeApplied:Boolean? = null
}

/**
* AI minutes of one account
*/
@Api(Description="AI minutes of one account")
open class AIAccountUsage
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The minutes used in the range
    */
    @ApiMember(Description="The minutes used in the range")
    var aiMinutes:Int? = null
}

/**
* AI minutes of one customer
*/
@Api(Description="AI minutes of one customer")
open class AICustomerUsage
{
    /**
    * The ID of the account
    */
    @ApiMember(Description="The ID of the account")
    var accountId:String? = null

    /**
    * The ID of the customer
    */
    @ApiMember(Description="The ID of the customer")
    var customerId:String? = null

    /**
    * The minutes used in the range
    */
    @ApiMember(Description="The minutes used in the range")
    var aiMinutes:Int? = null
}

open class CustomerBreadcrumb
{
    var id:String? = null
    var name:String? = null
}

/**
* The user of the app
*/
@Api(Description="The user of the app")
open class AppUserInfo
{
    /**
    * The first name
    */
    @ApiMember(Description="The first name")
    var firstName:String? = null

    /**
    * The last name
    */
    @ApiMember(Description="The last name")
    var lastName:String? = null

    /**
    * The full name
    */
    @ApiMember(Description="The full name")
    var name:String? = null
}

/**
* Why an agent is in a state
*/
enum class AgentStateReasons
{
    Unknown,
    SetByUser,
    MissedCall,
    SetBySystem,
}

/**
* Settings of an outside phone system
*/
@Api(Description="Settings of an outside phone system")
open class ThirdPartyPhoneSystemSettings
{
}

/**
* An endpoint or customer that can be configured
*/
@Api(Description="An endpoint or customer that can be configured")
open class SettingsObject
{
    /**
    * The ID of the endpoint or customer
    */
    @ApiMember(Description="The ID of the endpoint or customer")
    var id:String? = null

    /**
    * The name of the endpoint or customer
    */
    @ApiMember(Description="The name of the endpoint or customer")
    var name:String? = null

    /**
    * A description
    */
    @ApiMember(Description="A description")
    var description:String? = null

    /**
    * Whether it can only be read
    */
    @ApiMember(Description="Whether it can only be read")
    var readOnly:Boolean? = null

    /**
    * Whether it is an endpoint or a customer
    */
    @ApiMember(Description="Whether it is an endpoint or a customer")
    var type:SettingsObjectTypes? = null

    /**
    * The type of endpoint, if it is one
    */
    @ApiMember(Description="The type of endpoint, if it is one")
    var endpointType:EndpointTypes? = null

    /**
    * What can be configured of it
    */
    @ApiMember(Description="What can be configured of it")
    var fields:ArrayList<SettingsField> = ArrayList<SettingsField>()
}

/**
* Somebody the user of the app can reach
*/
@Api(Description="Somebody the user of the app can reach")
open class AppContact
{
    /**
    * The name of the contact
    */
    @ApiMember(Description="The name of the contact")
    var displayName:String? = null

    /**
    * The phone number or address of the contact
    */
    @ApiMember(Description="The phone number or address of the contact")
    var address:String? = null

    /**
    * The type of contact
    */
    @ApiMember(Description="The type of contact")
    var type:AppContactTypes? = null

    /**
    * The name of the customer
    */
    @ApiMember(Description="The name of the customer")
    var customerName:String? = null

    /**
    * Whether the contact can be called
    */
    @ApiMember(Description="Whether the contact can be called")
    var canCall:Boolean? = null

    /**
    * Whether the contact can be chatted with
    */
    @ApiMember(Description="Whether the contact can be chatted with")
    var canChat:Boolean? = null
}

/**
* The record in an outside system that an object is tied to
*/
@Api(Description="The record in an outside system that an object is tied to")
open class EntityIntegrationData
{
    /**
    * The ID of the integration
    */
    @ApiMember(Description="The ID of the integration")
    var integrationId:String? = null

    /**
    * The ID of the record in the outside system
    */
    @ApiMember(Description="The ID of the record in the outside system")
    var mapsToId:String? = null
}

/**
* When a state holds, recurring like an iCalendar rule
*/
@Api(Description="When a state holds, recurring like an iCalendar rule")
open class SchedulingRule
{
    /**
    * The ID of the rule
    */
    @ApiMember(Description="The ID of the rule")
    var id:String? = null

    /**
    * The name of the rule
    */
    @ApiMember(Description="The name of the rule")
    var name:String? = null

    /**
    * Rules are tried in the order of their priority
    */
    @ApiMember(Description="Rules are tried in the order of their priority")
    var priority:Int? = null

    /**
    * The state produced while the rule matches
    */
    @ApiMember(Description="The state produced while the rule matches")
    var state:String? = null

    /**
    * Where the rule comes from
    */
    @ApiMember(Description="Where the rule comes from")
    var source:String? = null

    /**
    * The condition under which the rule matches
    */
    @ApiMember(Description="The condition under which the rule matches")
    var condition:String? = null

    /**
    * What decides whether the rule matches
    */
    @ApiMember(Description="What decides whether the rule matches")
    var simpleRuleType:SimpleSchedulingRuleTypes? = null

    /**
    * The customer state to match when the simple type is CustomerState
    */
    @ApiMember(Description="The customer state to match when the simple type is CustomerState")
    var customerState:String? = null

    /**
    * The ID of the flow that decides, for a rule with a flow
    */
    @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
    var flowId:String? = null

    /**
    * The values of the parameters of the flow
    */
    @ApiMember(Description="The values of the parameters of the flow")
    var flowParams:Struct? = null

    /**
    * Whether the rule matches all day
    */
    @ApiMember(Description="Whether the rule matches all day")
    var isAllDay:Boolean? = null

    /**
    * The first day on which the rule matches (YYYY-MM-DD)
    */
    @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
    var startDate:String? = null

    /**
    * When the rule starts matching on a day (HH:mm)
    */
    @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
    var startTime:String? = null

    /**
    * When the rule stops matching on a day (HH:mm)
    */
    @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
    var endTime:String? = null

    /**
    * Which of the moments of one interval count (1 is the first, -1 the last)
    */
    @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
    var bySetPosition:ArrayList<Int> = ArrayList<Int>()

    /**
    * The months in which the rule matches (1 to 12)
    */
    @ApiMember(Description="The months in which the rule matches (1 to 12)")
    var byMonth:ArrayList<Int> = ArrayList<Int>()

    /**
    * The weeks of the year in which the rule matches (1 to 53, negative from the end)
    */
    @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
    var byWeekNo:ArrayList<Int> = ArrayList<Int>()

    /**
    * The days of the year on which the rule matches (1 to 366, negative from the end)
    */
    @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
    var byYearDay:ArrayList<Int> = ArrayList<Int>()

    /**
    * The days of the month on which the rule matches (1 to 31, negative from the end)
    */
    @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
    var byMonthDay:ArrayList<Int> = ArrayList<Int>()

    /**
    * The days of the week on which the rule matches
    */
    @ApiMember(Description="The days of the week on which the rule matches")
    var byDay:ArrayList<ScheduleDay> = ArrayList<ScheduleDay>()

    /**
    * The hours at which the rule matches (0 to 23)
    */
    @ApiMember(Description="The hours at which the rule matches (0 to 23)")
    var byHour:ArrayList<Int> = ArrayList<Int>()

    /**
    * The minutes at which the rule matches (0 to 59)
    */
    @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
    var byMinute:ArrayList<Int> = ArrayList<Int>()

    /**
    * Every how many periods the rule recurs
    */
    @ApiMember(Description="Every how many periods the rule recurs")
    var interval:Int? = null

    /**
    * How many times the rule recurs; 0 is without end
    */
    @ApiMember(Description="How many times the rule recurs; 0 is without end")
    var count:Int? = null

    /**
    * The last day on which the rule matches (YYYY-MM-DD)
    */
    @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
    var untilDate:String? = null

    /**
    * How often the rule recurs
    */
    @ApiMember(Description="How often the rule recurs")
    var frequency:SchedulingRuleFrequency? = null
}

/**
* A kind of node
*/
@Api(Description="A kind of node")
open class FlowNodeSpec
{
    /**
    * The name to show, such as Dial
    */
    @ApiMember(Description="The name to show, such as Dial")
    var name:String? = null

    /**
    * The type, such as DialNode, or FlowNode for a subflow
    */
    @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
    var typeName:String? = null

    /**
    * Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    */
    @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
    var url:String? = null

    /**
    * Where the designer lists it
    */
    @ApiMember(Description="Where the designer lists it")
    var category:FlowNodeCategories? = null

    /**
    * What the node does
    */
    @ApiMember(Description="What the node does")
    var description:String? = null

    /**
    * The fields the node takes
    */
    @ApiMember(Description="The fields the node takes")
    var dataType:DataType? = null
}

/**
* A field that can be the source of a value
*/
@Api(Description="A field that can be the source of a value")
open class GetParameterField
{
    /**
    * The name of the field
    */
    @ApiMember(Description="The name of the field")
    var fieldName:String? = null

    /**
    * The type of the value
    */
    @ApiMember(Description="The type of the value")
    var valueType:ValueTypes? = null

    /**
    * The field, if it is a custom one
    */
    @ApiMember(Description="The field, if it is a custom one")
    var field:DataField? = null
}

/**
* A flow of a package
*/
@Api(Description="A flow of a package")
open class PackageFlow
{
    /**
    * The ID in the package
    */
    @ApiMember(Description="The ID in the package")
    var sourceId:String? = null

    /**
    * The ID in the account, once it is imported
    */
    @ApiMember(Description="The ID in the account, once it is imported")
    var id:String? = null

    /**
    * The name of the flow
    */
    @ApiMember(Description="The name of the flow")
    var name:String? = null
}

/**
* A custom field of a package
*/
@Api(Description="A custom field of a package")
open class PackageFieldInfo
{
    /**
    * What has the field: Customer, Endpoint or System
    */
    @ApiMember(Description="What has the field: Customer, Endpoint or System")
    var source:NodeParameterSources? = null

    /**
    * The name of the field
    */
    @ApiMember(Description="The name of the field")
    var name:String? = null

    /**
    * Whether the account gets it; otherwise it has such a field
    */
    @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
    var isNew:Boolean? = null
}

/**
* What flows of a package name: a customer, a tag, or a telephone number or an address as it is
*/
@Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
open class PackageResource
{
    /**
    * What it is
    */
    @ApiMember(Description="What it is")
    var type:PackageResourceTypes? = null

    /**
    * The ID in the package, or the number or address
    */
    @ApiMember(Description="The ID in the package, or the number or address")
    var sourceId:String? = null

    /**
    * The name in the package
    */
    @ApiMember(Description="The name in the package")
    var name:String? = null

    /**
    * The ID in the account, without which flows are imported without it; or the number or address that they get
    */
    @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
    var id:String? = null
}

/**
* Something that is in the way of an import
*/
@Api(Description="Something that is in the way of an import")
open class PackageConflict
{
    /**
    * The code of the error
    */
    @ApiMember(Description="The code of the error")
    var errorCode:String? = null

    /**
    * Where in the package
    */
    @ApiMember(Description="Where in the package")
    var path:String? = null

    /**
    * What is wrong
    */
    @ApiMember(Description="What is wrong")
    var message:String? = null
}

/**
* A member of a flow that differs
*/
@Api(Description="A member of a flow that differs")
open class FlowMemberChange
{
    /**
    * The name of the member
    */
    @ApiMember(Description="The name of the member")
    var name:String? = null

    /**
    * The value before
    */
    @ApiMember(Description="The value before")
    var before:Object? = null

    /**
    * The value after
    */
    @ApiMember(Description="The value after")
    var after:Object? = null
}

/**
* A node that differs in itself; its parameters are listed apart
*/
@Api(Description="A node that differs in itself; its parameters are listed apart")
open class FlowNodeChange
{
    /**
    * How it differs
    */
    @ApiMember(Description="How it differs")
    var change:FlowChanges? = null

    /**
    * The ID of the node
    */
    @ApiMember(Description="The ID of the node")
    var nodeId:String? = null

    /**
    * The node before, without its parameters
    */
    @ApiMember(Description="The node before, without its parameters")
    var before:FlowNode? = null

    /**
    * The node after, without its parameters
    */
    @ApiMember(Description="The node after, without its parameters")
    var after:FlowNode? = null
}

/**
* A way from a node to another that differs
*/
@Api(Description="A way from a node to another that differs")
open class FlowTransitionChange
{
    /**
    * How it differs
    */
    @ApiMember(Description="How it differs")
    var change:FlowChanges? = null

    /**
    * The ID of the node
    */
    @ApiMember(Description="The ID of the node")
    var nodeId:String? = null

    /**
    * The parameter that holds the transition; inside of lists and structs with the path to it
    */
    @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
    var parameter:String? = null

    /**
    * The node or exit it led to
    */
    @ApiMember(Description="The node or exit it led to")
    var before:String? = null

    /**
    * The node or exit it leads to
    */
    @ApiMember(Description="The node or exit it leads to")
    var after:String? = null
}

/**
* A parameter of a node that differs
*/
@Api(Description="A parameter of a node that differs")
open class FlowNodeParameterChange
{
    /**
    * How it differs
    */
    @ApiMember(Description="How it differs")
    var change:FlowChanges? = null

    /**
    * The ID of the node
    */
    @ApiMember(Description="The ID of the node")
    var nodeId:String? = null

    /**
    * The parameter; inside of lists and structs with the path to it
    */
    @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
    var parameter:String? = null

    /**
    * The parameter before, without what is inside of it
    */
    @ApiMember(Description="The parameter before, without what is inside of it")
    var before:NodeParameter? = null

    /**
    * The parameter after, without what is inside of it
    */
    @ApiMember(Description="The parameter after, without what is inside of it")
    var after:NodeParameter? = null
}

/**
* A parameter of the flow that differs
*/
@Api(Description="A parameter of the flow that differs")
open class FlowParameterChange
{
    /**
    * How it differs
    */
    @ApiMember(Description="How it differs")
    var change:FlowChanges? = null

    /**
    * The name of the parameter
    */
    @ApiMember(Description="The name of the parameter")
    var name:String? = null

    /**
    * The parameter before
    */
    @ApiMember(Description="The parameter before")
    var before:FlowParameter? = null

    /**
    * The parameter after
    */
    @ApiMember(Description="The parameter after")
    var after:FlowParameter? = null
}

/**
* An exit that differs
*/
@Api(Description="An exit that differs")
open class FlowExitChange
{
    /**
    * How it differs
    */
    @ApiMember(Description="How it differs")
    var change:FlowChanges? = null

    /**
    * The name of the exit
    */
    @ApiMember(Description="The name of the exit")
    var name:String? = null
}

/**
* The state of a connection
*/
enum class IntegrationStatuses
{
    NotConnected,
    Connected,
    Syncing,
    Error,
}

/**
* The type of a struct or of the items of a list
*/
@Api(Description="The type of a struct or of the items of a list")
open class DataType
{
    /**
    * The name of the type
    */
    @ApiMember(Description="The name of the type")
    var typeName:String? = null

    /**
    * The members of the type
    */
    @ApiMember(Description="The members of the type")
    var fields:ArrayList<DataField> = ArrayList<DataField>()
}

/**
* What an integration can do
*/
enum class IntegrationFeatures
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
@Api(Description="Messages between an endpoint and another address")
open class ConversationInfo
{
    /**
    * The ID of the conversation
    */
    @ApiMember(Description="The ID of the conversation")
    var id:String? = null

    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var endpointId:String? = null

    /**
    * The other party's address
    */
    @ApiMember(Description="The other party's address")
    var otherAddress:String? = null

    /**
    * How many of its messages are unread
    */
    @ApiMember(Description="How many of its messages are unread")
    var unreadCount:Int? = null

    /**
    * The newest message
    */
    @ApiMember(Description="The newest message")
    var mostRecentMessage:MessageInfo? = null
}

/**
* A figure on calls
*/
@Api(Description="A figure on calls")
open class AppHomeCallMetric
{
}

/**
* A form completed in HostedSuite
*/
@Api(Description="A form completed in HostedSuite")
open class HostedSuiteCompletedForm
{
}

/**
* How far a report is
*/
enum class ReportStatuses
{
    Queued,
    Running,
    Completed,
    Error,
}

enum class SessionDialState
{
    None,
    Active,
}

open class SessionLogInfo
{
    var date:String? = null
    var message:String? = null
}

open class SessionMemberInfo
{
    var identity:String? = null
    var endpointId:String? = null
    var displayName:String? = null
    var isOriginalMember:Boolean? = null
    var avatarUrl:String? = null
    var applicationData:HashMap<String,String> = HashMap<String,String>()
    var callState:SessionMemberCallState? = null
    var role:SessionMemberRoles? = null
    var callSid:String? = null
    var muted:Boolean? = null
}

enum class SessionDirections
{
    Incoming,
    Outgoing,
}

/**
* An endpoint by its name
*/
@Api(Description="An endpoint by its name")
open class EndpointName
{
    /**
    * The ID of the endpoint
    */
    @ApiMember(Description="The ID of the endpoint")
    var id:String? = null

    /**
    * The name of the endpoint to show
    */
    @ApiMember(Description="The name of the endpoint to show")
    var displayName:String? = null
}

/**
* Where a message goes
*/
enum class MessageDirections
{
    Incoming,
    Outgoing,
}

enum class SortOrders
{
    Ascend,
    Descend,
}

open class BillingItem
{
    var baseCost:Double? = null
    var rawUnitMultiplier:Double? = null
    var unitCost:Double? = null
    var allowance:Int? = null
}

/**
* One value; empty means unset
*/
@Api(Description="One value; empty means unset")
open class Value
{
    /**
    * The value, if it is a boolean
    */
    @ApiMember(Description="The value, if it is a boolean")
    var boolValue:Boolean? = null

    /**
    * The value, if it is text
    */
    @ApiMember(Description="The value, if it is text")
    var stringValue:String? = null

    /**
    * The value, if it is a number
    */
    @ApiMember(Description="The value, if it is a number")
    var numberValue:Double? = null

    /**
    * The value, if it is a list
    */
    @ApiMember(Description="The value, if it is a list")
    var listValue:ArrayList<Struct> = ArrayList<Struct>()

    /**
    * The value, if it is a struct
    */
    @ApiMember(Description="The value, if it is a struct")
    var structValue:Struct? = null
}

/**
* What an assistant is tuned for
*/
enum class AssistantTunings
{
    Accuracy,
    Speed,
}

/**
* How an assistant pronounces a word
*/
@Api(Description="How an assistant pronounces a word")
open class AssistantWord
{
    /**
    * The word as written
    */
    @ApiMember(Description="The word as written")
    var word:String? = null

    /**
    * How to say it
    */
    @ApiMember(Description="How to say it")
    var pronounced:String? = null
}

/**
* A page an assistant may read
*/
@Api(Description="A page an assistant may read")
open class AssistantLink
{
    /**
    * The URL of the page
    */
    @ApiMember(Description="The URL of the page")
    var url:String? = null

    /**
    * What the page is about
    */
    @ApiMember(Description="What the page is about")
    var description:String? = null
}

/**
* Somebody an assistant can transfer to
*/
@Api(Description="Somebody an assistant can transfer to")
open class AssistantContact
{
    /**
    * The name of the contact
    */
    @ApiMember(Description="The name of the contact")
    var name:String? = null

    /**
    * The phone number (E.164)
    */
    @ApiMember(Description="The phone number (E.164)")
    var phoneNumber:String? = null

    /**
    * How calls are handed over
    */
    @ApiMember(Description="How calls are handed over")
    var transferType:AssistantTransferTypes? = null

    /**
    * What the assistant knows about the contact
    */
    @ApiMember(Description="What the assistant knows about the contact")
    var about:String? = null

    /**
    * The email address
    */
    @ApiMember(Description="The email address")
    var emailAddress:String? = null

    /**
    * What to ask for when taking a message
    */
    @ApiMember(Description="What to ask for when taking a message")
    var takeMessageFields:ArrayList<AssistantTakeMessageField> = ArrayList<AssistantTakeMessageField>()
}

/**
* An HTTP service an assistant may call
*/
@Api(Description="An HTTP service an assistant may call")
open class AssistantIntegration
{
    /**
    * The URI to call
    */
    @ApiMember(Description="The URI to call")
    var uri:String? = null

    /**
    * The verb of the HTTP call
    */
    @ApiMember(Description="The verb of the HTTP call")
    var httpMethod:String? = null

    /**
    * The token sent to the integration
    */
    @ApiMember(Description="The token sent to the integration")
    var authToken:String? = null
}

/**
* The type of a value
*/
enum class ValueTypes
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
* What a push notification tells
*/
enum class PushNotificationTypes
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

/**
* Where the value of a parameter comes from
*/
enum class NodeParameterSources
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
* Node parameters by name
*/
open class NodeParameterMap : HashMap<String,NodeParameter>()

/**
* A field: its name, its type, and how it is edited
*/
@Api(Description="A field: its name, its type, and how it is edited")
open class DataField
{
    /**
    * The ID of the field
    */
    @ApiMember(Description="The ID of the field")
    var id:String? = null

    /**
    * The name of the field
    */
    @ApiMember(Description="The name of the field")
    var name:String? = null

    /**
    * The type of the value
    */
    @ApiMember(Description="The type of the value")
    var type:ValueTypes? = null

    /**
    * How the field is edited
    */
    @ApiMember(Description="How the field is edited")
    var uiHint:UIHints? = null

    /**
    * The tab of the editor the field is on
    */
    @ApiMember(Description="The tab of the editor the field is on")
    var uiTab:String? = null

    /**
    * For transitions followed outside the main call path
    */
    @ApiMember(Description="For transitions followed outside the main call path")
    var isAsync:Boolean? = null

    /**
    * Whether the value must be given as it is, not taken from a field
    */
    @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
    var disableBinding:Boolean? = null

    /**
    * The type of the members, if it is a struct
    */
    @ApiMember(Description="The type of the members, if it is a struct")
    var structType:DataType? = null

    /**
    * The type of the items, if it is a list
    */
    @ApiMember(Description="The type of the items, if it is a list")
    var listType:DataType? = null

    /**
    * What the field is for
    */
    @ApiMember(Description="What the field is for")
    var description:String? = null

    /**
    * The values to choose from
    */
    @ApiMember(Description="The values to choose from")
    var possibleValues:ArrayList<String> = ArrayList<String>()

    /**
    * Whether the flow sets it rather than reads it
    */
    @ApiMember(Description="Whether the flow sets it rather than reads it")
    var isOutput:Boolean? = null

    /**
    * Where the possible values come from
    */
    @ApiMember(Description="Where the possible values come from")
    var customFieldValuesUrl:String? = null

    /**
    * The value when none is given
    */
    @ApiMember(Description="The value when none is given")
    var defaultValue:Value? = null

    /**
    * How the transitions made from the items are named
    */
    @ApiMember(Description="How the transitions made from the items are named")
    var transitionNameFormat:String? = null

    /**
    * Whether a value may be used once only
    */
    @ApiMember(Description="Whether a value may be used once only")
    var uniqueness:DataFieldUniqueness? = null

    /**
    * Whether it makes sense for voice only
    */
    @ApiMember(Description="Whether it makes sense for voice only")
    var voiceOnly:Boolean? = null

    /**
    * The field that decides whether this one is shown
    */
    @ApiMember(Description="The field that decides whether this one is shown")
    var conditionalVisibilityField:String? = null

    /**
    * The value of that field with which this one is shown
    */
    @ApiMember(Description="The value of that field with which this one is shown")
    var conditionalVisibilityValue:String? = null

    /**
    * Whether templates in the value are left as they are
    */
    @ApiMember(Description="Whether templates in the value are left as they are")
    var noEvalTemplate:Boolean? = null

    /**
    * What users may do with the field in their settings
    */
    @ApiMember(Description="What users may do with the field in their settings")
    var userMode:UserDataFieldModes? = null

    /**
    * Whether a value of any type is accepted
    */
    @ApiMember(Description="Whether a value of any type is accepted")
    var anyValueType:Boolean? = null
}

/**
* How a connection to a mail server is protected
*/
enum class EmailSecurity
{
    StartTls,
    Tls,
    None,
}

/**
* The colour of a tag
*/
enum class TagColors
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
* What can be configured
*/
enum class SettingsObjectTypes
{
    Endpoint,
    Customer,
}

/**
* One thing that can be configured
*/
@Api(Description="One thing that can be configured")
open class SettingsField
{
    /**
    * The name of the field
    */
    @ApiMember(Description="The name of the field")
    var name:String? = null

    /**
    * The name of the field to show
    */
    @ApiMember(Description="The name of the field to show")
    var displayName:String? = null

    /**
    * The type of the value
    */
    @ApiMember(Description="The type of the value")
    var type:ValueTypes? = null

    /**
    * The value
    */
    @ApiMember(Description="The value")
    var value:Value? = null

    /**
    * Whether it can only be read
    */
    @ApiMember(Description="Whether it can only be read")
    var readOnly:Boolean? = null

    /**
    * The values to choose from
    */
    @ApiMember(Description="The values to choose from")
    var possibleValues:ArrayList<SettingsPossibleValue> = ArrayList<SettingsPossibleValue>()

    /**
    * The field the value belongs to
    */
    @ApiMember(Description="The field the value belongs to")
    var dataField:DataField? = null
}

/**
* What a contact is
*/
enum class AppContactTypes
{
    User,
    Team,
    Contact,
}

/**
* What decides whether a rule matches
*/
enum class SimpleSchedulingRuleTypes
{
    Always,
    CustomerState,
    Time,
}

/**
* A day of the week, or which one of the period
*/
@Api(Description="A day of the week, or which one of the period")
open class ScheduleDay
{
    /**
    * Which of these days in the period (1 is the first, -1 the last, 0 every one)
    */
    @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
    var offset:Int? = null

    /**
    * The day of the week
    */
    @ApiMember(Description="The day of the week")
    var dayOfWeek:DayOfWeek? = null
}

/**
* How often a rule recurs
*/
enum class SchedulingRuleFrequency
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
* Where the designer lists a node
*/
enum class FlowNodeCategories
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
* What flows belong to, are tagged with, and name as it is
*/
enum class PackageResourceTypes
{
    Customer,
    Tag,
    PhoneNumber,
    Address,
}

/**
* How something differs
*/
enum class FlowChanges
{
    Added,
    Removed,
    Changed,
}

enum class SessionMemberCallState
{
    None,
    Ringing,
    Connected,
    Hold,
}

enum class SessionMemberRoles
{
    None,
    Caller,
    Agent,
    Transfer,
}

/**
* How an assistant hands a call over
*/
enum class AssistantTransferTypes
{
    Blind,
    Supervised,
    MessagesOnly,
}

/**
* Something to ask for when taking a message
*/
@Api(Description="Something to ask for when taking a message")
open class AssistantTakeMessageField
{
    /**
    * The name of the field
    */
    @ApiMember(Description="The name of the field")
    var name:String? = null

    /**
    * What to ask for
    */
    @ApiMember(Description="What to ask for")
    var description:String? = null

    /**
    * Whether the assistant must ask for it
    */
    @ApiMember(Description="Whether the assistant must ask for it")
    var required:Boolean? = null
}

/**
* How a field is edited
*/
enum class UIHints
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
enum class DataFieldUniqueness
{
    NotUnique,
    Unique,
    UniqueToCustomer,
}

/**
* What users may do with a field
*/
enum class UserDataFieldModes
{
    Hidden,
    ReadOnly,
    ReadWrite,
}

/**
* A value to choose
*/
@Api(Description="A value to choose")
open class SettingsPossibleValue
{
    /**
    * The name of the value to show
    */
    @ApiMember(Description="The name of the value to show")
    var displayName:String? = null

    /**
    * The value
    */
    @ApiMember(Description="The value")
    var value:Value? = null
}

/**
* A day of the week
*/
enum class DayOfWeek
{
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

