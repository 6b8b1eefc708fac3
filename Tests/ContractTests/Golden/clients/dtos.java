/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//Package: 
//GlobalNamespace: dtos
//AddPropertyAccessors: True
//SettersReturnThis: True
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddDescriptionAsComments: True
//AddImplicitVersion: 
//InitializeCollections: False
//IncludeTypes: 
//ExcludeTypes: 
//TreatTypesAsStrings: 
//DefaultImports: java.math.*,java.util.*,net.servicestack.client.*
*/

import java.math.*;
import java.util.*;
import net.servicestack.client.*;
import java.io.InputStream;
import com.google.gson.annotations.*;
import com.google.gson.reflect.*;

public class dtos
{

    /**
    * Run server-side checks on an account
    */
    @Route(Path="/accounts/{accountId}/check", Verbs="POST")
    @Api(Description="Run server-side checks on an account")
    public static class CheckAccount implements IReturn<CheckAccountResponse>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public CheckAccount setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = CheckAccountResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete an account
    */
    @Route(Path="/accounts/{accountId}", Verbs="DELETE")
    @Api(Description="Delete an account")
    public static class DeleteAccount implements IReturnVoid, IDelete
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public DeleteAccount setAccountId(String value) { this.accountId = value; return this; }
    }

    /**
    * One account
    */
    @Route(Path="/accounts/{accountId}", Verbs="GET")
    @Api(Description="One account")
    public static class GetAccount implements IReturn<AccountInfo>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public GetAccount setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Accounts, filtered by name
    */
    @Route(Path="/accounts", Verbs="GET")
    @Api(Description="Accounts, filtered by name")
    public static class ListAccounts extends ListRequest<AccountInfo> implements IReturn<ListResponse<AccountInfo>>
    {
        /**
        * Filter by account name (contains match)
        */
        @ApiMember(Description="Filter by account name (contains match)")
        public String nameFilter = null;

        public String getNameFilter() { return nameFilter; }
        public ListAccounts setNameFilter(String value) { this.nameFilter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<AccountInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create an account
    */
    @Route(Path="/accounts", Verbs="POST")
    @Api(Description="Create an account")
    public static class NewAccount implements IReturn<AccountInfo>, IPost
    {
        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String name = null;

        /**
        * The carrier account ID when the tenant brings its own
        */
        @ApiMember(Description="The carrier account ID when the tenant brings its own")
        public String twilioAccountSid = null;

        /**
        * The carrier token when the tenant brings its own
        */
        @ApiMember(Description="The carrier token when the tenant brings its own")
        public String twilioAuthToken = null;

        /**
        * The ID of the account it belongs to
        */
        @ApiMember(Description="The ID of the account it belongs to")
        public String parentAccountId = null;

        public String getName() { return name; }
        public NewAccount setName(String value) { this.name = value; return this; }
        public String getTwilioAccountSid() { return twilioAccountSid; }
        public NewAccount setTwilioAccountSid(String value) { this.twilioAccountSid = value; return this; }
        public String getTwilioAuthToken() { return twilioAuthToken; }
        public NewAccount setTwilioAuthToken(String value) { this.twilioAuthToken = value; return this; }
        public String getParentAccountId() { return parentAccountId; }
        public NewAccount setParentAccountId(String value) { this.parentAccountId = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change an account
    */
    @Route(Path="/accounts/{accountId}", Verbs="PATCH")
    @Api(Description="Change an account")
    public static class PatchAccount implements IReturn<AccountInfo>, IPatch
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String name = null;

        /**
        * The max number of phone numbers the account can have
        */
        @ApiMember(Description="The max number of phone numbers the account can have")
        public Integer maxPhoneNumbers = null;

        /**
        * The ID of the logo file
        */
        @ApiMember(Description="The ID of the logo file")
        public String logoId = null;

        /**
        * TrustHub Profile Sid
        */
        @ApiMember(Description="TrustHub Profile Sid")
        public String trustHubProfileSid = null;

        /**
        * The billing settings
        */
        @ApiMember(Description="The billing settings")
        public BillingSettings billingSettings = null;

        public String getAccountId() { return accountId; }
        public PatchAccount setAccountId(String value) { this.accountId = value; return this; }
        public String getName() { return name; }
        public PatchAccount setName(String value) { this.name = value; return this; }
        public Integer getMaxPhoneNumbers() { return maxPhoneNumbers; }
        public PatchAccount setMaxPhoneNumbers(Integer value) { this.maxPhoneNumbers = value; return this; }
        public String getLogoId() { return logoId; }
        public PatchAccount setLogoId(String value) { this.logoId = value; return this; }
        public String getTrustHubProfileSid() { return trustHubProfileSid; }
        public PatchAccount setTrustHubProfileSid(String value) { this.trustHubProfileSid = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public PatchAccount setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Issue new tokens for an account
    */
    @Route(Path="/accounts/{accountId}/tokens", Verbs="POST")
    @Api(Description="Issue new tokens for an account")
    public static class RegenerateAccountTokens implements IReturnVoid, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public RegenerateAccountTokens setAccountId(String value) { this.accountId = value; return this; }
    }

    /**
    * Change an emergency-calling address
    */
    @Route(Path="/addresses/{addressId}", Verbs="POST")
    @Api(Description="Change an emergency-calling address")
    public static class PatchAddress implements IReturn<AddressInfo>, IPost
    {
        /**
        * The account the address belongs to
        */
        @ApiMember(Description="The account the address belongs to")
        public String accountId = null;

        /**
        * The ID of the address
        */
        @ApiMember(Description="The ID of the address")
        public String addressId = null;

        /**
        * A name to recognise it by
        */
        @ApiMember(Description="A name to recognise it by")
        public String friendlyName = null;

        /**
        * Whether emergency calls may use the address
        */
        @ApiMember(Description="Whether emergency calls may use the address")
        public Boolean emergencyEnabled = null;

        /**
        * The name of the person or company at the address
        */
        @ApiMember(Description="The name of the person or company at the address")
        public String customerName = null;

        /**
        * The street
        */
        @ApiMember(Description="The street")
        public String street = null;

        /**
        * The city
        */
        @ApiMember(Description="The city")
        public String city = null;

        /**
        * The state or province
        */
        @ApiMember(Description="The state or province")
        public String region = null;

        /**
        * The postal code
        */
        @ApiMember(Description="The postal code")
        public String postalCode = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCountry = null;

        public String getAccountId() { return accountId; }
        public PatchAddress setAccountId(String value) { this.accountId = value; return this; }
        public String getAddressId() { return addressId; }
        public PatchAddress setAddressId(String value) { this.addressId = value; return this; }
        public String getFriendlyName() { return friendlyName; }
        public PatchAddress setFriendlyName(String value) { this.friendlyName = value; return this; }
        public Boolean getEmergencyEnabled() { return emergencyEnabled; }
        public PatchAddress setEmergencyEnabled(Boolean value) { this.emergencyEnabled = value; return this; }
        public String getCustomerName() { return customerName; }
        public PatchAddress setCustomerName(String value) { this.customerName = value; return this; }
        public String getStreet() { return street; }
        public PatchAddress setStreet(String value) { this.street = value; return this; }
        public String getCity() { return city; }
        public PatchAddress setCity(String value) { this.city = value; return this; }
        public String getRegion() { return region; }
        public PatchAddress setRegion(String value) { this.region = value; return this; }
        public String getPostalCode() { return postalCode; }
        public PatchAddress setPostalCode(String value) { this.postalCode = value; return this; }
        public String getIsoCountry() { return isoCountry; }
        public PatchAddress setIsoCountry(String value) { this.isoCountry = value; return this; }
        private static Object responseType = AddressInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete an emergency-calling address
    */
    @Route(Path="/addresses/{addressId}", Verbs="DELETE")
    @Api(Description="Delete an emergency-calling address")
    public static class DeleteAddress implements IReturnVoid, IDelete
    {
        /**
        * The ID of the address
        */
        @ApiMember(Description="The ID of the address")
        public String addressId = null;

        public String getAddressId() { return addressId; }
        public DeleteAddress setAddressId(String value) { this.addressId = value; return this; }
    }

    /**
    * Emergency-calling addresses
    */
    @Route(Path="/addresses", Verbs="GET")
    @Api(Description="Emergency-calling addresses")
    public static class ListAddresses extends ListRequest<AddressInfo> implements IReturn<ListResponse<AddressInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Filter by name, company, street or city (contains match)
        */
        @ApiMember(Description="Filter by name, company, street or city (contains match)")
        public String filter = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListAddresses setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getFilter() { return filter; }
        public ListAddresses setFilter(String value) { this.filter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<AddressInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Add an emergency-calling address
    */
    @Route(Path="/addresses", Verbs="POST")
    @Api(Description="Add an emergency-calling address")
    public static class NewAddress implements IReturn<AddressInfo>, IPost
    {
        /**
        * The account the address belongs to
        */
        @ApiMember(Description="The account the address belongs to")
        public String accountId = null;

        /**
        * A name to recognise it by
        */
        @ApiMember(Description="A name to recognise it by")
        public String friendlyName = null;

        /**
        * Whether emergency calls may use the address
        */
        @ApiMember(Description="Whether emergency calls may use the address")
        public Boolean emergencyEnabled = null;

        /**
        * The name of the person or company at the address
        */
        @ApiMember(Description="The name of the person or company at the address")
        public String customerName = null;

        /**
        * The street
        */
        @ApiMember(Description="The street")
        public String street = null;

        /**
        * The city
        */
        @ApiMember(Description="The city")
        public String city = null;

        /**
        * The state or province
        */
        @ApiMember(Description="The state or province")
        public String region = null;

        /**
        * The postal code
        */
        @ApiMember(Description="The postal code")
        public String postalCode = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCountry = null;

        public String getAccountId() { return accountId; }
        public NewAddress setAccountId(String value) { this.accountId = value; return this; }
        public String getFriendlyName() { return friendlyName; }
        public NewAddress setFriendlyName(String value) { this.friendlyName = value; return this; }
        public Boolean getEmergencyEnabled() { return emergencyEnabled; }
        public NewAddress setEmergencyEnabled(Boolean value) { this.emergencyEnabled = value; return this; }
        public String getCustomerName() { return customerName; }
        public NewAddress setCustomerName(String value) { this.customerName = value; return this; }
        public String getStreet() { return street; }
        public NewAddress setStreet(String value) { this.street = value; return this; }
        public String getCity() { return city; }
        public NewAddress setCity(String value) { this.city = value; return this; }
        public String getRegion() { return region; }
        public NewAddress setRegion(String value) { this.region = value; return this; }
        public String getPostalCode() { return postalCode; }
        public NewAddress setPostalCode(String value) { this.postalCode = value; return this; }
        public String getIsoCountry() { return isoCountry; }
        public NewAddress setIsoCountry(String value) { this.isoCountry = value; return this; }
        private static Object responseType = AddressInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Apply every queued change of an AI session
    */
    @Route(Path="/ai/sessions/{sessionId}/apply", Verbs="POST")
    @Api(Description="Apply every queued change of an AI session")
    public static class ApplyAISession implements IReturn<AISessionDetail>, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public ApplyAISession setSessionId(String value) { this.sessionId = value; return this; }
        private static Object responseType = AISessionDetail.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Drop every queued action
    */
    @Route(Path="/ai/sessions/{sessionId}/actions", Verbs="DELETE")
    @Api(Description="Drop every queued action")
    public static class ClearAISessionActions implements IReturn<AISessionDetail>, IDelete
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public ClearAISessionActions setSessionId(String value) { this.sessionId = value; return this; }
        private static Object responseType = AISessionDetail.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete an AI session
    */
    @Route(Path="/ai/sessions/{sessionId}", Verbs="DELETE")
    @Api(Description="Delete an AI session")
    public static class DeleteAISession implements IReturnVoid, IDelete
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public DeleteAISession setSessionId(String value) { this.sessionId = value; return this; }
    }

    /**
    * Drop one queued action
    */
    @Route(Path="/ai/sessions/{sessionId}/actions/{actionId}", Verbs="DELETE")
    @Api(Description="Drop one queued action")
    public static class DeleteAISessionAction implements IReturn<AISessionDetail>, IDelete
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The ID of the queued action
        */
        @ApiMember(Description="The ID of the queued action")
        public String actionId = null;

        public String getSessionId() { return sessionId; }
        public DeleteAISessionAction setSessionId(String value) { this.sessionId = value; return this; }
        public String getActionId() { return actionId; }
        public DeleteAISessionAction setActionId(String value) { this.actionId = value; return this; }
        private static Object responseType = AISessionDetail.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * One AI session
    */
    @Route(Path="/ai/sessions/{sessionId}", Verbs="GET")
    @Api(Description="One AI session")
    public static class GetAISession implements IReturn<AISessionDetail>, IGet
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public GetAISession setSessionId(String value) { this.sessionId = value; return this; }
        private static Object responseType = AISessionDetail.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * AI minutes per account and per customer over a date range
    */
    @Route("/ai/usage")
    @Api(Description="AI minutes per account and per customer over a date range")
    public static class GetAIUsage implements IReturn<AIUsage>, IGet
    {
        /**
        * The account; none means every account
        */
        @ApiMember(Description="The account; none means every account")
        public String accountId = null;

        /**
        * The customer; none means every customer of the accounts considered
        */
        @ApiMember(Description="The customer; none means every customer of the accounts considered")
        public String customerId = null;

        /**
        * The first day of the range (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day of the range (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day of the range (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day of the range (YYYY-MM-DD)")
        public String endDate = null;

        public String getAccountId() { return accountId; }
        public GetAIUsage setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public GetAIUsage setCustomerId(String value) { this.customerId = value; return this; }
        public String getStartDate() { return startDate; }
        public GetAIUsage setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public GetAIUsage setEndDate(String value) { this.endDate = value; return this; }
        private static Object responseType = AIUsage.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve AI sessions
    */
    @Route(Path="/ai/sessions", Verbs="GET")
    @Api(Description="Retrieve AI sessions")
    public static class ListAISessions extends ListRequest<AISessionInfo> implements IReturn<ListResponse<AISessionInfo>>
    {
        /**
        * Filter by accounts
        */
        @ApiMember(Description="Filter by accounts")
        public ArrayList<String> accountIds = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListAISessions setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<AISessionInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Creates a new session
    */
    @Route(Path="/ai/sessions", Verbs="POST")
    @Api(Description="Creates a new session")
    public static class NewAISession implements IReturn<AISessionInfo>, IPost
    {
        /**
        * The account ID to associate this session with
        */
        @ApiMember(Description="The account ID to associate this session with")
        public String accountId = null;

        /**
        * The purpose for this session
        */
        @ApiMember(Description="The purpose for this session")
        public String purpose = null;

        public String getAccountId() { return accountId; }
        public NewAISession setAccountId(String value) { this.accountId = value; return this; }
        public String getPurpose() { return purpose; }
        public NewAISession setPurpose(String value) { this.purpose = value; return this; }
        private static Object responseType = AISessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change the purpose of an AI session
    */
    @Route(Path="/ai/sessions/{sessionId}", Verbs="PATCH")
    @Api(Description="Change the purpose of an AI session")
    public static class PatchAISession implements IReturn<AISessionInfo>, IPatch
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The purpose for this AI session
        */
        @ApiMember(Description="The purpose for this AI session")
        public String purpose = null;

        public String getSessionId() { return sessionId; }
        public PatchAISession setSessionId(String value) { this.sessionId = value; return this; }
        public String getPurpose() { return purpose; }
        public PatchAISession setPurpose(String value) { this.purpose = value; return this; }
        private static Object responseType = AISessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a file from the body or a multipart form
    */
    @Route(Path="/app/file", Verbs="POST")
    @Api(Description="Create a file from the body or a multipart form")
    public static class AppUploadFile implements IReturn<FileInfo>, IPost
    {
        /**
        * The name of the file
        */
        @ApiMember(Description="The name of the file")
        public String fileName = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        public String getFileName() { return fileName; }
        public AppUploadFile setFileName(String value) { this.fileName = value; return this; }
        public String getAccountId() { return accountId; }
        public AppUploadFile setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppUploadFile setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Configuration and access token for a user's app
    */
    @Route(Path="/endpoints/app/config", Verbs="GET")
    @Api(Description="Configuration and access token for a user's app")
    public static class GetEndpointAppConfig implements IReturn<EndpointAppConfig>, IGet
    {
        /**
        * The ID of the endpoint; must be a user endpoint
        */
        @ApiMember(Description="The ID of the endpoint; must be a user endpoint")
        public String endpointId = null;

        /**
        * The email address of the user, used when endpointId is absent
        */
        @ApiMember(Description="The email address of the user, used when endpointId is absent")
        public String endpointEmailAddress = null;

        /**
        * The type of the device
        */
        @ApiMember(Description="The type of the device")
        public DeviceTypes deviceType = null;

        /**
        * The carrier's ID of the push credentials
        */
        @ApiMember(Description="The carrier's ID of the push credentials")
        public String pushCredentialSid = null;

        /**
        * The carrier's ID of the voice application
        */
        @ApiMember(Description="The carrier's ID of the voice application")
        public String applicationSid = null;

        /**
        * Whether to use the sandbox for iOS push notifications
        */
        @ApiMember(Description="Whether to use the sandbox for iOS push notifications")
        public Boolean sandbox = null;

        public String getEndpointId() { return endpointId; }
        public GetEndpointAppConfig setEndpointId(String value) { this.endpointId = value; return this; }
        public String getEndpointEmailAddress() { return endpointEmailAddress; }
        public GetEndpointAppConfig setEndpointEmailAddress(String value) { this.endpointEmailAddress = value; return this; }
        public DeviceTypes getDeviceType() { return deviceType; }
        public GetEndpointAppConfig setDeviceType(DeviceTypes value) { this.deviceType = value; return this; }
        public String getPushCredentialSid() { return pushCredentialSid; }
        public GetEndpointAppConfig setPushCredentialSid(String value) { this.pushCredentialSid = value; return this; }
        public String getApplicationSid() { return applicationSid; }
        public GetEndpointAppConfig setApplicationSid(String value) { this.applicationSid = value; return this; }
        public Boolean getSandbox() { return sandbox; }
        public GetEndpointAppConfig setSandbox(Boolean value) { this.sandbox = value; return this; }
        private static Object responseType = EndpointAppConfig.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Files of the signed-in user
    */
    @Route(Path="/app/files", Verbs="GET")
    @Api(Description="Files of the signed-in user")
    public static class GetMyFiles implements IReturn<GetMyFilesResponse>, IGet
    {
        /**
        * Only files of these types
        */
        @ApiMember(Description="Only files of these types")
        public ArrayList<FileTypes> fileTypes = null;

        public ArrayList<FileTypes> getFileTypes() { return fileTypes; }
        public GetMyFiles setFileTypes(ArrayList<FileTypes> value) { this.fileTypes = value; return this; }
        private static Object responseType = GetMyFilesResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Everything the signed-in user may configure
    */
    @Route(Path="/app/settings-objects", Verbs="GET")
    @Api(Description="Everything the signed-in user may configure")
    public static class ListSettingsObjects implements IReturn<ListSettingsObjectsResponse>, IGet
    {
        private static Object responseType = ListSettingsObjectsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Upload a file from the app
    */
    @Route(Path="/app/files", Verbs="POST")
    @Api(Description="Upload a file from the app")
    public static class UploadFile implements IReturn<FileInfo>, IPost
    {
        /**
        * The bytes of the file
        */
        @ApiMember(Description="The bytes of the file")
        public byte[] data = null;

        /**
        * The name of the file
        */
        @ApiMember(Description="The name of the file")
        public String fileName = null;

        /**
        * The content type
        */
        @ApiMember(Description="The content type")
        public String contentType = null;

        /**
        * Whether to convert the sound to WAV
        */
        @ApiMember(Description="Whether to convert the sound to WAV")
        public Boolean convertToWav = null;

        public byte[] getData() { return data; }
        public UploadFile setData(byte[] value) { this.data = value; return this; }
        public String getFileName() { return fileName; }
        public UploadFile setFileName(String value) { this.fileName = value; return this; }
        public String getContentType() { return contentType; }
        public UploadFile setContentType(String value) { this.contentType = value; return this; }
        public Boolean getConvertToWav() { return convertToWav; }
        public UploadFile setConvertToWav(Boolean value) { this.convertToWav = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Sign in or out; without a provider, say who is signed in
    */
    @Route(Path="/auth/{provider}", Verbs="POST")
    // @Route(Path="/auth/{provider}", Verbs="GET")
    // @Route(Path="/auth", Verbs="POST")
    // @Route(Path="/auth", Verbs="GET")
    @Api(Description="Sign in or out; without a provider, say who is signed in")
    public static class Authenticate implements IReturn<AuthenticateResponse>, IPost
    {
        /**
        * How to sign in: credentials, or logout to sign out
        */
        @ApiMember(Description="How to sign in: credentials, or logout to sign out")
        public String provider = null;

        /**
        * For sign-in by OAuth; not used
        */
        @ApiMember(Description="For sign-in by OAuth; not used")
        public String state = null;

        /**
        * For sign-in by OAuth; not used
        */
        @ApiMember(Description="For sign-in by OAuth; not used")
        public String oauth_token = null;

        /**
        * For sign-in by OAuth; not used
        */
        @ApiMember(Description="For sign-in by OAuth; not used")
        public String oauth_verifier = null;

        /**
        * The user name or email address
        */
        @ApiMember(Description="The user name or email address")
        public String userName = null;

        /**
        * The password
        */
        @ApiMember(Description="The password")
        public String password = null;

        /**
        * Whether to stay signed in when the browser closes
        */
        @ApiMember(Description="Whether to stay signed in when the browser closes")
        public Boolean rememberMe = null;

        /**
        * Where to send a browser when signing in fails
        */
        @ApiMember(Description="Where to send a browser when signing in fails")
        public String errorView = null;

        /**
        * For HTTP Digest; not used
        */
        @ApiMember(Description="For HTTP Digest; not used")
        public String nonce = null;

        /**
        * For HTTP Digest; not used
        */
        @ApiMember(Description="For HTTP Digest; not used")
        public String uri = null;

        /**
        * For HTTP Digest; not used
        */
        @ApiMember(Description="For HTTP Digest; not used")
        public String response = null;

        /**
        * For HTTP Digest; not used
        */
        @ApiMember(Description="For HTTP Digest; not used")
        public String qop = null;

        /**
        * For HTTP Digest; not used
        */
        @ApiMember(Description="For HTTP Digest; not used")
        public String nc = null;

        /**
        * For HTTP Digest; not used
        */
        @ApiMember(Description="For HTTP Digest; not used")
        public String cnonce = null;

        /**
        * For sign-in by OAuth; not used
        */
        @ApiMember(Description="For sign-in by OAuth; not used")
        public String accessToken = null;

        /**
        * For sign-in by OAuth; not used
        */
        @ApiMember(Description="For sign-in by OAuth; not used")
        public String accessTokenSecret = null;

        /**
        * For sign-in by OAuth; not used
        */
        @ApiMember(Description="For sign-in by OAuth; not used")
        public String scope = null;

        /**
        * Where to send a browser when signed in
        */
        @ApiMember(Description="Where to send a browser when signed in")
        public String returnUrl = null;

        /**
        * Anything else
        */
        @ApiMember(Description="Anything else")
        public HashMap<String,String> meta = null;

        public String getProvider() { return provider; }
        public Authenticate setProvider(String value) { this.provider = value; return this; }
        public String getState() { return state; }
        public Authenticate setState(String value) { this.state = value; return this; }
        public String getOauth_token() { return oauth_token; }
        public Authenticate setOauth_token(String value) { this.oauth_token = value; return this; }
        public String getOauth_verifier() { return oauth_verifier; }
        public Authenticate setOauth_verifier(String value) { this.oauth_verifier = value; return this; }
        public String getUserName() { return userName; }
        public Authenticate setUserName(String value) { this.userName = value; return this; }
        public String getPassword() { return password; }
        public Authenticate setPassword(String value) { this.password = value; return this; }
        public Boolean getRememberMe() { return rememberMe; }
        public Authenticate setRememberMe(Boolean value) { this.rememberMe = value; return this; }
        public String getErrorView() { return errorView; }
        public Authenticate setErrorView(String value) { this.errorView = value; return this; }
        public String getNonce() { return nonce; }
        public Authenticate setNonce(String value) { this.nonce = value; return this; }
        public String getUri() { return uri; }
        public Authenticate setUri(String value) { this.uri = value; return this; }
        public String getResponse() { return response; }
        public Authenticate setResponse(String value) { this.response = value; return this; }
        public String getQop() { return qop; }
        public Authenticate setQop(String value) { this.qop = value; return this; }
        public String getNc() { return nc; }
        public Authenticate setNc(String value) { this.nc = value; return this; }
        public String getCnonce() { return cnonce; }
        public Authenticate setCnonce(String value) { this.cnonce = value; return this; }
        public String getAccessToken() { return accessToken; }
        public Authenticate setAccessToken(String value) { this.accessToken = value; return this; }
        public String getAccessTokenSecret() { return accessTokenSecret; }
        public Authenticate setAccessTokenSecret(String value) { this.accessTokenSecret = value; return this; }
        public String getScope() { return scope; }
        public Authenticate setScope(String value) { this.scope = value; return this; }
        public String getReturnUrl() { return returnUrl; }
        public Authenticate setReturnUrl(String value) { this.returnUrl = value; return this; }
        public HashMap<String,String> getMeta() { return meta; }
        public Authenticate setMeta(HashMap<String,String> value) { this.meta = value; return this; }
        private static Object responseType = AuthenticateResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Who the caller is signed in as; answers an unauthenticated shape when nobody is
    */
    @Route(Path="/auth/status", Verbs="GET")
    @Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")
    public static class GetAuthStatus implements IReturn<UserInfo>, IGet
    {
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Raw carrier call records of an account
    */
    @Route(Path="/billing/calls", Verbs="GET")
    @Api(Description="Raw carrier call records of an account")
    public static class ListCalls implements IReturn<ArrayList<Object>>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        public String getAccountId() { return accountId; }
        public ListCalls setAccountId(String value) { this.accountId = value; return this; }
        public String getStartDate() { return startDate; }
        public ListCalls setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListCalls setEndDate(String value) { this.endDate = value; return this; }
        private static Object responseType = new TypeToken<ArrayList<Object>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Carrier usage totals by category over a date range
    */
    @Route(Path="/billing/usage", Verbs="GET")
    @Api(Description="Carrier usage totals by category over a date range")
    public static class ListUsageRecords implements IReturn<ArrayList<UsageRecordInfo>>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        public String getAccountId() { return accountId; }
        public ListUsageRecords setAccountId(String value) { this.accountId = value; return this; }
        public String getStartDate() { return startDate; }
        public ListUsageRecords setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListUsageRecords setEndDate(String value) { this.endDate = value; return this; }
        private static Object responseType = new TypeToken<ArrayList<UsageRecordInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Inbound hook of the AI telephony provider
    */
    @Route("/nodes/cogito/webhook/{accountId}")
    @Api(Description="Inbound hook of the AI telephony provider")
    public static class CogitoWebhookRequest implements IReturnVoid, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The type of event
        */
        @ApiMember(Description="The type of event")
        public String type = null;

        /**
        * The phone numbers concerned
        */
        @ApiMember(Description="The phone numbers concerned")
        public ArrayList<String> phoneNumbers = null;

        /**
        * The role of the speaker
        */
        @ApiMember(Description="The role of the speaker")
        public String role = null;

        /**
        * What was said
        */
        @ApiMember(Description="What was said")
        public String content = null;

        public String getAccountId() { return accountId; }
        public CogitoWebhookRequest setAccountId(String value) { this.accountId = value; return this; }
        public String getType() { return type; }
        public CogitoWebhookRequest setType(String value) { this.type = value; return this; }
        public ArrayList<String> getPhoneNumbers() { return phoneNumbers; }
        public CogitoWebhookRequest setPhoneNumbers(ArrayList<String> value) { this.phoneNumbers = value; return this; }
        public String getRole() { return role; }
        public CogitoWebhookRequest setRole(String value) { this.role = value; return this; }
        public String getContent() { return content; }
        public CogitoWebhookRequest setContent(String value) { this.content = value; return this; }
    }

    /**
    * Completion hook of the answering service
    */
    @Route("/nodes/live-answer/callback")
    @Api(Description="Completion hook of the answering service")
    public static class LiveAnswerCallback implements IReturn<InputStream>, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The ID of the node
        */
        @ApiMember(Description="The ID of the node")
        public String nodeId = null;

        /**
        * The client of the answering service
        */
        @ApiMember(Description="The client of the answering service")
        public String clientId = null;

        /**
        * The ID of the conversation
        */
        @ApiMember(Description="The ID of the conversation")
        public String conversationId = null;

        /**
        * The AI minutes the conversation took
        */
        @ApiMember(Description="The AI minutes the conversation took")
        public Integer aiMinutes = null;

        /**
        * The address of the caller
        */
        @ApiMember(Description="The address of the caller")
        public String from = null;

        /**
        * The address that was called
        */
        @ApiMember(Description="The address that was called")
        public String to = null;

        /**
        * What was said
        */
        @ApiMember(Description="What was said")
        public ArrayList<LiveAnswerCallbackTranscriptMessage> transcript = null;

        /**
        * The moment the conversation started
        */
        @ApiMember(Description="The moment the conversation started")
        public Date startDate = null;

        /**
        * The moment the conversation ended
        */
        @ApiMember(Description="The moment the conversation ended")
        public Date endDate = null;

        /**
        * The files that came with the conversation
        */
        @ApiMember(Description="The files that came with the conversation")
        public ArrayList<LiveAnswerCallbackAttachment> attachments = null;

        /**
        * Whether the conversation was completed
        */
        @ApiMember(Description="Whether the conversation was completed")
        public String completed = null;

        /**
        * The URL of the recording of the call
        */
        @ApiMember(Description="The URL of the recording of the call")
        public String callRecordingUrl = null;

        public String getSessionId() { return sessionId; }
        public LiveAnswerCallback setSessionId(String value) { this.sessionId = value; return this; }
        public String getFlowId() { return flowId; }
        public LiveAnswerCallback setFlowId(String value) { this.flowId = value; return this; }
        public String getNodeId() { return nodeId; }
        public LiveAnswerCallback setNodeId(String value) { this.nodeId = value; return this; }
        public String getClientId() { return clientId; }
        public LiveAnswerCallback setClientId(String value) { this.clientId = value; return this; }
        public String getConversationId() { return conversationId; }
        public LiveAnswerCallback setConversationId(String value) { this.conversationId = value; return this; }
        public Integer getAiMinutes() { return aiMinutes; }
        public LiveAnswerCallback setAiMinutes(Integer value) { this.aiMinutes = value; return this; }
        public String getFrom() { return from; }
        public LiveAnswerCallback setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public LiveAnswerCallback setTo(String value) { this.to = value; return this; }
        public ArrayList<LiveAnswerCallbackTranscriptMessage> getTranscript() { return transcript; }
        public LiveAnswerCallback setTranscript(ArrayList<LiveAnswerCallbackTranscriptMessage> value) { this.transcript = value; return this; }
        public Date getStartDate() { return startDate; }
        public LiveAnswerCallback setStartDate(Date value) { this.startDate = value; return this; }
        public Date getEndDate() { return endDate; }
        public LiveAnswerCallback setEndDate(Date value) { this.endDate = value; return this; }
        public ArrayList<LiveAnswerCallbackAttachment> getAttachments() { return attachments; }
        public LiveAnswerCallback setAttachments(ArrayList<LiveAnswerCallbackAttachment> value) { this.attachments = value; return this; }
        public String getCompleted() { return completed; }
        public LiveAnswerCallback setCompleted(String value) { this.completed = value; return this; }
        public String getCallRecordingUrl() { return callRecordingUrl; }
        public LiveAnswerCallback setCallRecordingUrl(String value) { this.callRecordingUrl = value; return this; }
        private static Object responseType = InputStream.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Carrier hook of an outgoing session
    */
    @Route("/sessions/outgoing/callback")
    @Api(Description="Carrier hook of an outgoing session")
    public static class NewOutgoingSessionCallback extends TwilioRequestBase implements IReturn<InputStream>, IPost
    {
        private static Object responseType = InputStream.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Internal route that runs a flow as a node of another flow
    */
    @Route("/flows/start")
    @Api(Description="Internal route that runs a flow as a node of another flow")
    public static class StartFlow implements IReturn<InputStream>, IPost
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        public String getFlowId() { return flowId; }
        public StartFlow setFlowId(String value) { this.flowId = value; return this; }
        private static Object responseType = InputStream.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Contacts of the signed-in user
    */
    @Route(Path="/app/contacts", Verbs="GET")
    @Api(Description="Contacts of the signed-in user")
    public static class GetMyContacts implements IReturn<GetMyContactsResponse>, IGet
    {
        private static Object responseType = GetMyContactsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete a customer
    */
    @Route(Path="/customers/{customerId}", Verbs="DELETE")
    @Api(Description="Delete a customer")
    public static class DeleteCustomer implements IReturnVoid, IDelete
    {
        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        public String getCustomerId() { return customerId; }
        public DeleteCustomer setCustomerId(String value) { this.customerId = value; return this; }
    }

    /**
    * One customer
    */
    @Route(Path="/customers/{customerId}", Verbs="GET")
    @Api(Description="One customer")
    public static class GetCustomer implements IReturn<CustomerInfo>, IGet
    {
        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        public String getCustomerId() { return customerId; }
        public GetCustomer setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Schedule a customer or endpoint takes from above
    */
    @Route(Path="/customers/{customerId}/inherited-schedule", Verbs="GET")
    // @Route(Path="/endpoints/{endpointId}/inherited-schedule", Verbs="GET")
    @Api(Description="Schedule a customer or endpoint takes from above")
    public static class GetInheritedSchedule implements IReturn<Schedule>, IGet
    {
        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        public String getCustomerId() { return customerId; }
        public GetInheritedSchedule setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public GetInheritedSchedule setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = Schedule.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Customers
    */
    @Route(Path="/customers", Verbs="GET")
    @Api(Description="Customers")
    public static class ListCustomers extends ListRequest<CustomerInfo> implements IReturn<ListResponse<CustomerInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Filter by name (contains match)
        */
        @ApiMember(Description="Filter by name (contains match)")
        public String nameFilter = null;

        /**
        * Only customers below these
        */
        @ApiMember(Description="Only customers below these")
        public ArrayList<String> parentCustomerIds = null;

        /**
        * Direct children only
        */
        @ApiMember(Description="Direct children only")
        public Boolean shallowParent = null;

        /**
        * Only those with all of these tags
        */
        @ApiMember(Description="Only those with all of these tags")
        public ArrayList<String> tagIds = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListCustomers setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getNameFilter() { return nameFilter; }
        public ListCustomers setNameFilter(String value) { this.nameFilter = value; return this; }
        public ArrayList<String> getParentCustomerIds() { return parentCustomerIds; }
        public ListCustomers setParentCustomerIds(ArrayList<String> value) { this.parentCustomerIds = value; return this; }
        public Boolean getShallowParent() { return shallowParent; }
        public ListCustomers setShallowParent(Boolean value) { this.shallowParent = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public ListCustomers setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<CustomerInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a customer
    */
    @Route(Path="/customers", Verbs="POST")
    @Api(Description="Create a customer")
    public static class NewCustomer implements IReturn<CustomerInfo>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String name = null;

        /**
        * The ID of the customer above
        */
        @ApiMember(Description="The ID of the customer above")
        public String parentCustomerId = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        public String getAccountId() { return accountId; }
        public NewCustomer setAccountId(String value) { this.accountId = value; return this; }
        public String getName() { return name; }
        public NewCustomer setName(String value) { this.name = value; return this; }
        public String getParentCustomerId() { return parentCustomerId; }
        public NewCustomer setParentCustomerId(String value) { this.parentCustomerId = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewCustomer setReferenceId(String value) { this.referenceId = value; return this; }
        public Struct getData() { return data; }
        public NewCustomer setData(Struct value) { this.data = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change a customer
    */
    @Route(Path="/customers/{customerId}", Verbs="PATCH")
    @Api(Description="Change a customer")
    public static class PatchCustomer implements IReturn<CustomerInfo>, IPatch
    {
        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String name = null;

        /**
        * The ID of the customer above
        */
        @ApiMember(Description="The ID of the customer above")
        public String parentCustomerId = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * The IDs of the tags, replacing those there are
        */
        @ApiMember(Description="The IDs of the tags, replacing those there are")
        public ArrayList<String> tagIds = null;

        /**
        * The schedule, replaced whole
        */
        @ApiMember(Description="The schedule, replaced whole")
        public Schedule schedule = null;

        /**
        * Otherwise billing settings come from the parent
        */
        @ApiMember(Description="Otherwise billing settings come from the parent")
        public Boolean overrideBillingSettings = null;

        /**
        * The billing settings
        */
        @ApiMember(Description="The billing settings")
        public BillingSettings billingSettings = null;

        /**
        * Otherwise app settings come from the parent
        */
        @ApiMember(Description="Otherwise app settings come from the parent")
        public Boolean overrideAppSettings = null;

        /**
        * The settings of the app and the portal
        */
        @ApiMember(Description="The settings of the app and the portal")
        public AppSettings appSettings = null;

        public String getCustomerId() { return customerId; }
        public PatchCustomer setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public PatchCustomer setName(String value) { this.name = value; return this; }
        public String getParentCustomerId() { return parentCustomerId; }
        public PatchCustomer setParentCustomerId(String value) { this.parentCustomerId = value; return this; }
        public String getReferenceId() { return referenceId; }
        public PatchCustomer setReferenceId(String value) { this.referenceId = value; return this; }
        public Struct getData() { return data; }
        public PatchCustomer setData(Struct value) { this.data = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public PatchCustomer setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public PatchCustomer setSchedule(Schedule value) { this.schedule = value; return this; }
        public Boolean getOverrideBillingSettings() { return overrideBillingSettings; }
        public PatchCustomer setOverrideBillingSettings(Boolean value) { this.overrideBillingSettings = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public PatchCustomer setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
        public Boolean getOverrideAppSettings() { return overrideAppSettings; }
        public PatchCustomer setOverrideAppSettings(Boolean value) { this.overrideAppSettings = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public PatchCustomer setAppSettings(AppSettings value) { this.appSettings = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Route a customer's numbers to the staging server or back
    */
    @Route(Path="/customers/{customerId}/staging", Verbs="POST")
    @Api(Description="Route a customer's numbers to the staging server or back")
    public static class SetCustomerStagingMode implements IReturn<CustomerInfo>, IPost
    {
        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * Staging rather than production
        */
        @ApiMember(Description="Staging rather than production")
        public Boolean isStaging = null;

        public String getCustomerId() { return customerId; }
        public SetCustomerStagingMode setCustomerId(String value) { this.customerId = value; return this; }
        public Boolean getIsStaging() { return isStaging; }
        public SetCustomerStagingMode setIsStaging(Boolean value) { this.isStaging = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Say which state a schedule yields at a moment
    */
    @Route(Path="/customers/{customerId}/test-schedule", Verbs="POST")
    // @Route(Path="/endpoints/{endpointId}/test-schedule", Verbs="POST")
    @Api(Description="Say which state a schedule yields at a moment")
    public static class TestSchedule implements IReturn<TestScheduleResponse>, IPost
    {
        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * The schedule to test; none tests the saved one
        */
        @ApiMember(Description="The schedule to test; none tests the saved one")
        public Schedule schedule = null;

        /**
        * The moment to test (ISO 8601)
        */
        @ApiMember(Description="The moment to test (ISO 8601)")
        public String dateTime = null;

        public String getCustomerId() { return customerId; }
        public TestSchedule setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public TestSchedule setEndpointId(String value) { this.endpointId = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public TestSchedule setSchedule(Schedule value) { this.schedule = value; return this; }
        public String getDateTime() { return dateTime; }
        public TestSchedule setDateTime(String value) { this.dateTime = value; return this; }
        private static Object responseType = TestScheduleResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete an endpoint
    */
    @Route(Path="/endpoints/{endpointId}", Verbs="DELETE")
    @Api(Description="Delete an endpoint")
    public static class DeleteEndpoint implements IReturnVoid, IDelete
    {
        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        public String getEndpointId() { return endpointId; }
        public DeleteEndpoint setEndpointId(String value) { this.endpointId = value; return this; }
    }

    /**
    * Values shared by several endpoints in one custom field
    */
    @Route(Path="/endpoints/duplicates", Verbs="GET")
    @Api(Description="Values shared by several endpoints in one custom field")
    public static class FindDuplicateEndpoints implements IReturn<ListResponse<DuplicateEndpoints>>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The custom field to compare
        */
        @ApiMember(Description="The custom field to compare")
        public String endpointFieldName = null;

        public String getAccountId() { return accountId; }
        public FindDuplicateEndpoints setAccountId(String value) { this.accountId = value; return this; }
        public String getEndpointFieldName() { return endpointFieldName; }
        public FindDuplicateEndpoints setEndpointFieldName(String value) { this.endpointFieldName = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<DuplicateEndpoints>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * One endpoint
    */
    @Route(Path="/endpoints/{endpointId}", Verbs="GET")
    @Api(Description="One endpoint")
    public static class GetEndpoint implements IReturn<EndpointInfo>, IGet
    {
        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        public String getEndpointId() { return endpointId; }
        public GetEndpoint setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Endpoints of every type
    */
    @Route(Path="/endpoints", Verbs="GET")
    @Api(Description="Endpoints of every type")
    public static class ListEndpoints extends ListRequest<EndpointInfo> implements IReturn<ListResponse<EndpointInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Only those with these IDs in an outside system
        */
        @ApiMember(Description="Only those with these IDs in an outside system")
        public ArrayList<String> referenceIds = null;

        /**
        * Direct customer matches only
        */
        @ApiMember(Description="Direct customer matches only")
        public Boolean shallowParent = null;

        /**
        * Only endpoints that run one of these flows
        */
        @ApiMember(Description="Only endpoints that run one of these flows")
        public ArrayList<String> flowIds = null;

        /**
        * The schedule state in which the flow must apply
        */
        @ApiMember(Description="The schedule state in which the flow must apply")
        public String flowState = null;

        /**
        * Only those with all of these tags
        */
        @ApiMember(Description="Only those with all of these tags")
        public ArrayList<String> tagIds = null;

        /**
        * Filter by name (contains match)
        */
        @ApiMember(Description="Filter by name (contains match)")
        public String nameFilter = null;

        /**
        * Filter by phone number (contains match)
        */
        @ApiMember(Description="Filter by phone number (contains match)")
        public String phoneNumberFilter = null;

        /**
        * Only this type of endpoint
        */
        @ApiMember(Description="Only this type of endpoint")
        public EndpointTypes type = null;

        /**
        * Only these types of endpoint
        */
        @ApiMember(Description="Only these types of endpoint")
        public ArrayList<EndpointTypes> types = null;

        /**
        * Only users with this kind of phone
        */
        @ApiMember(Description="Only users with this kind of phone")
        public UserModes userMode = null;

        /**
        * Filter by custom fields: entries of the form Field=Value; text only
        */
        @ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")
        public ArrayList<String> dataFilters = null;

        /**
        * Only the endpoint with this SIP user name
        */
        @ApiMember(Description="Only the endpoint with this SIP user name")
        public String sipUserName = null;

        /**
        * Filter by the values of flow parameters (JSON struct)
        */
        @ApiMember(Description="Filter by the values of flow parameters (JSON struct)")
        public String flowParametersFilter = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListEndpoints setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListEndpoints setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public ArrayList<String> getReferenceIds() { return referenceIds; }
        public ListEndpoints setReferenceIds(ArrayList<String> value) { this.referenceIds = value; return this; }
        public Boolean getShallowParent() { return shallowParent; }
        public ListEndpoints setShallowParent(Boolean value) { this.shallowParent = value; return this; }
        public ArrayList<String> getFlowIds() { return flowIds; }
        public ListEndpoints setFlowIds(ArrayList<String> value) { this.flowIds = value; return this; }
        public String getFlowState() { return flowState; }
        public ListEndpoints setFlowState(String value) { this.flowState = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public ListEndpoints setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public String getNameFilter() { return nameFilter; }
        public ListEndpoints setNameFilter(String value) { this.nameFilter = value; return this; }
        public String getPhoneNumberFilter() { return phoneNumberFilter; }
        public ListEndpoints setPhoneNumberFilter(String value) { this.phoneNumberFilter = value; return this; }
        public EndpointTypes getType() { return type; }
        public ListEndpoints setType(EndpointTypes value) { this.type = value; return this; }
        public ArrayList<EndpointTypes> getTypes() { return types; }
        public ListEndpoints setTypes(ArrayList<EndpointTypes> value) { this.types = value; return this; }
        public UserModes getUserMode() { return userMode; }
        public ListEndpoints setUserMode(UserModes value) { this.userMode = value; return this; }
        public ArrayList<String> getDataFilters() { return dataFilters; }
        public ListEndpoints setDataFilters(ArrayList<String> value) { this.dataFilters = value; return this; }
        public String getSipUserName() { return sipUserName; }
        public ListEndpoints setSipUserName(String value) { this.sipUserName = value; return this; }
        public String getFlowParametersFilter() { return flowParametersFilter; }
        public ListEndpoints setFlowParametersFilter(String value) { this.flowParametersFilter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<EndpointInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create an AI assistant endpoint
    */
    @Route(Path="/endpoints/assistant", Verbs="POST")
    @Api(Description="Create an AI assistant endpoint")
    public static class NewAssistantEndpoint implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The account the endpoint belongs to
        */
        @ApiMember(Description="The account the endpoint belongs to")
        public String accountId = null;

        /**
        * The customer the endpoint belongs to
        */
        @ApiMember(Description="The customer the endpoint belongs to")
        public String customerId = null;

        /**
        * The name of the assistant
        */
        @ApiMember(Description="The name of the assistant")
        public String name = null;

        /**
        * The ID of the flow it runs
        */
        @ApiMember(Description="The ID of the flow it runs")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * The IDs of the tags
        */
        @ApiMember(Description="The IDs of the tags")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * The settings of the assistant
        */
        @ApiMember(Description="The settings of the assistant")
        public AssistantSettings assistantSettings = null;

        public String getAccountId() { return accountId; }
        public NewAssistantEndpoint setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewAssistantEndpoint setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public NewAssistantEndpoint setName(String value) { this.name = value; return this; }
        public String getFlowId() { return flowId; }
        public NewAssistantEndpoint setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public NewAssistantEndpoint setFlowParams(Struct value) { this.flowParams = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public NewAssistantEndpoint setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public NewAssistantEndpoint setData(Struct value) { this.data = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewAssistantEndpoint setReferenceId(String value) { this.referenceId = value; return this; }
        public AssistantSettings getAssistantSettings() { return assistantSettings; }
        public NewAssistantEndpoint setAssistantSettings(AssistantSettings value) { this.assistantSettings = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create an email address endpoint
    */
    @Route(Path="/endpoints/email", Verbs="POST")
    @Api(Description="Create an email address endpoint")
    public static class NewEmailEndpoint implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The account the endpoint belongs to
        */
        @ApiMember(Description="The account the endpoint belongs to")
        public String accountId = null;

        /**
        * The customer the endpoint belongs to
        */
        @ApiMember(Description="The customer the endpoint belongs to")
        public String customerId = null;

        /**
        * The name of the endpoint
        */
        @ApiMember(Description="The name of the endpoint")
        public String name = null;

        /**
        * The ID of the flow it runs
        */
        @ApiMember(Description="The ID of the flow it runs")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * The IDs of the tags
        */
        @ApiMember(Description="The IDs of the tags")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * The email address
        */
        @ApiMember(Description="The email address")
        public String emailAddress = null;

        public String getAccountId() { return accountId; }
        public NewEmailEndpoint setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewEmailEndpoint setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public NewEmailEndpoint setName(String value) { this.name = value; return this; }
        public String getFlowId() { return flowId; }
        public NewEmailEndpoint setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public NewEmailEndpoint setFlowParams(Struct value) { this.flowParams = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public NewEmailEndpoint setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public NewEmailEndpoint setData(Struct value) { this.data = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewEmailEndpoint setReferenceId(String value) { this.referenceId = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public NewEmailEndpoint setEmailAddress(String value) { this.emailAddress = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a SIP trunk endpoint
    */
    @Route(Path="/endpoints/sip-trunk", Verbs="POST")
    @Api(Description="Create a SIP trunk endpoint")
    public static class NewSipTrunkEndpoint implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The account the endpoint belongs to
        */
        @ApiMember(Description="The account the endpoint belongs to")
        public String accountId = null;

        /**
        * The customer the endpoint belongs to
        */
        @ApiMember(Description="The customer the endpoint belongs to")
        public String customerId = null;

        /**
        * The name of the trunk
        */
        @ApiMember(Description="The name of the trunk")
        public String name = null;

        /**
        * The ID of the flow it runs
        */
        @ApiMember(Description="The ID of the flow it runs")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * The IDs of the tags
        */
        @ApiMember(Description="The IDs of the tags")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * The SIP user name; made if it is left out
        */
        @ApiMember(Description="The SIP user name; made if it is left out")
        public String sipUserName = null;

        public String getAccountId() { return accountId; }
        public NewSipTrunkEndpoint setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewSipTrunkEndpoint setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public NewSipTrunkEndpoint setName(String value) { this.name = value; return this; }
        public String getFlowId() { return flowId; }
        public NewSipTrunkEndpoint setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public NewSipTrunkEndpoint setFlowParams(Struct value) { this.flowParams = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public NewSipTrunkEndpoint setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public NewSipTrunkEndpoint setData(Struct value) { this.data = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewSipTrunkEndpoint setReferenceId(String value) { this.referenceId = value; return this; }
        public String getSipUserName() { return sipUserName; }
        public NewSipTrunkEndpoint setSipUserName(String value) { this.sipUserName = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a team endpoint
    */
    @Route(Path="/endpoints/team", Verbs="POST")
    @Api(Description="Create a team endpoint")
    public static class NewTeamEndpoint implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The account the endpoint belongs to
        */
        @ApiMember(Description="The account the endpoint belongs to")
        public String accountId = null;

        /**
        * The customer the endpoint belongs to
        */
        @ApiMember(Description="The customer the endpoint belongs to")
        public String customerId = null;

        /**
        * The name of the team
        */
        @ApiMember(Description="The name of the team")
        public String name = null;

        /**
        * The ID of the flow it runs
        */
        @ApiMember(Description="The ID of the flow it runs")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * The IDs of the tags
        */
        @ApiMember(Description="The IDs of the tags")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * The IDs of the endpoints in the team
        */
        @ApiMember(Description="The IDs of the endpoints in the team")
        public ArrayList<String> teamMembers = null;

        public String getAccountId() { return accountId; }
        public NewTeamEndpoint setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewTeamEndpoint setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public NewTeamEndpoint setName(String value) { this.name = value; return this; }
        public String getFlowId() { return flowId; }
        public NewTeamEndpoint setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public NewTeamEndpoint setFlowParams(Struct value) { this.flowParams = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public NewTeamEndpoint setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public NewTeamEndpoint setData(Struct value) { this.data = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewTeamEndpoint setReferenceId(String value) { this.referenceId = value; return this; }
        public ArrayList<String> getTeamMembers() { return teamMembers; }
        public NewTeamEndpoint setTeamMembers(ArrayList<String> value) { this.teamMembers = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a user (soft phone, SIP device) endpoint
    */
    @Route(Path="/endpoints/users", Verbs="POST")
    @Api(Description="Create a user (soft phone, SIP device) endpoint")
    public static class NewUserEndpoint implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The account the endpoint belongs to
        */
        @ApiMember(Description="The account the endpoint belongs to")
        public String accountId = null;

        /**
        * The customer the endpoint belongs to
        */
        @ApiMember(Description="The customer the endpoint belongs to")
        public String customerId = null;

        /**
        * The name of the user
        */
        @ApiMember(Description="The name of the user")
        public String name = null;

        /**
        * The ID of the flow it runs
        */
        @ApiMember(Description="The ID of the flow it runs")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * The IDs of the tags
        */
        @ApiMember(Description="The IDs of the tags")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * Whether the user has a soft phone or a SIP phone
        */
        @ApiMember(Description="Whether the user has a soft phone or a SIP phone")
        public UserModes userMode = null;

        /**
        * The first name of the user
        */
        @ApiMember(Description="The first name of the user")
        public String userFirstName = null;

        /**
        * The last name of the user
        */
        @ApiMember(Description="The last name of the user")
        public String userLastName = null;

        /**
        * The email address of the user
        */
        @ApiMember(Description="The email address of the user")
        public String userEmailAddress = null;

        /**
        * The password of the user
        */
        @ApiMember(Description="The password of the user")
        public String userPassword = null;

        /**
        * The SIP user name
        */
        @ApiMember(Description="The SIP user name")
        public String sipUserName = null;

        public String getAccountId() { return accountId; }
        public NewUserEndpoint setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewUserEndpoint setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public NewUserEndpoint setName(String value) { this.name = value; return this; }
        public String getFlowId() { return flowId; }
        public NewUserEndpoint setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public NewUserEndpoint setFlowParams(Struct value) { this.flowParams = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public NewUserEndpoint setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public NewUserEndpoint setData(Struct value) { this.data = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewUserEndpoint setReferenceId(String value) { this.referenceId = value; return this; }
        public UserModes getUserMode() { return userMode; }
        public NewUserEndpoint setUserMode(UserModes value) { this.userMode = value; return this; }
        public String getUserFirstName() { return userFirstName; }
        public NewUserEndpoint setUserFirstName(String value) { this.userFirstName = value; return this; }
        public String getUserLastName() { return userLastName; }
        public NewUserEndpoint setUserLastName(String value) { this.userLastName = value; return this; }
        public String getUserEmailAddress() { return userEmailAddress; }
        public NewUserEndpoint setUserEmailAddress(String value) { this.userEmailAddress = value; return this; }
        public String getUserPassword() { return userPassword; }
        public NewUserEndpoint setUserPassword(String value) { this.userPassword = value; return this; }
        public String getSipUserName() { return sipUserName; }
        public NewUserEndpoint setSipUserName(String value) { this.sipUserName = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change an endpoint; only members sent are touched
    */
    @Route(Path="/endpoints/{endpointId}", Verbs="PATCH")
    @Api(Description="Change an endpoint; only members sent are touched")
    public static class PatchEndpoint implements IReturn<EndpointInfo>, IPatch
    {
        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * The name of the endpoint to show
        */
        @ApiMember(Description="The name of the endpoint to show")
        public String displayName = null;

        /**
        * The name of the endpoint
        */
        @ApiMember(Description="The name of the endpoint")
        public String name = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * Merge flowParams instead of replacing them
        */
        @ApiMember(Description="Merge flowParams instead of replacing them")
        public Boolean isPartialFlowUpdate = null;

        /**
        * A single flow or scheduled flows
        */
        @ApiMember(Description="A single flow or scheduled flows")
        public EndpointFlowSchedules flowSchedule = null;

        /**
        * The schedule, replaced whole
        */
        @ApiMember(Description="The schedule, replaced whole")
        public Schedule schedule = null;

        /**
        * The flow of each schedule state, replaced whole
        */
        @ApiMember(Description="The flow of each schedule state, replaced whole")
        public ArrayList<ScheduledFlow> scheduledFlows = null;

        /**
        * The IDs of the tags, replacing those there are
        */
        @ApiMember(Description="The IDs of the tags, replacing those there are")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * What a portal manager may change
        */
        @ApiMember(Description="What a portal manager may change")
        public UserManagerAccess managerAccess = null;

        /**
        * What the login may see in the dashboard
        */
        @ApiMember(Description="What the login may see in the dashboard")
        public ArrayList<DashboardPermissions> dashboardPermissions = null;

        /**
        * The settings of the app and the portal
        */
        @ApiMember(Description="The settings of the app and the portal")
        public AppSettings appSettings = null;

        /**
        * The settings of the assistant
        */
        @ApiMember(Description="The settings of the assistant")
        public AssistantSettings assistantSettings = null;

        /**
        * Whether text messages are off
        */
        @ApiMember(Description="Whether text messages are off")
        public Boolean disableSms = null;

        /**
        * Leave the number's messaging campaign alone
        */
        @ApiMember(Description="Leave the number's messaging campaign alone")
        public Boolean useExternal10DlcCampaign = null;

        /**
        * The IDs of the users in a team, replaced whole
        */
        @ApiMember(Description="The IDs of the users in a team, replaced whole")
        public ArrayList<String> teamMembers = null;

        /**
        * The first name of a user
        */
        @ApiMember(Description="The first name of a user")
        public String userFirstName = null;

        /**
        * The last name of a user
        */
        @ApiMember(Description="The last name of a user")
        public String userLastName = null;

        /**
        * The email address of a user
        */
        @ApiMember(Description="The email address of a user")
        public String userEmailAddress = null;

        /**
        * Whether a user has a soft phone or a SIP phone
        */
        @ApiMember(Description="Whether a user has a soft phone or a SIP phone")
        public UserModes userMode = null;

        /**
        * The SIP user name; a new one needs a new password
        */
        @ApiMember(Description="The SIP user name; a new one needs a new password")
        public String sipUserName = null;

        /**
        * The address of an email endpoint
        */
        @ApiMember(Description="The address of an email endpoint")
        public String emailAddress = null;

        /**
        * The state of the agent, for a user
        */
        @ApiMember(Description="The state of the agent, for a user")
        public AgentStates agentState = null;

        public String getEndpointId() { return endpointId; }
        public PatchEndpoint setEndpointId(String value) { this.endpointId = value; return this; }
        public String getDisplayName() { return displayName; }
        public PatchEndpoint setDisplayName(String value) { this.displayName = value; return this; }
        public String getName() { return name; }
        public PatchEndpoint setName(String value) { this.name = value; return this; }
        public String getCustomerId() { return customerId; }
        public PatchEndpoint setCustomerId(String value) { this.customerId = value; return this; }
        public String getReferenceId() { return referenceId; }
        public PatchEndpoint setReferenceId(String value) { this.referenceId = value; return this; }
        public String getFlowId() { return flowId; }
        public PatchEndpoint setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public PatchEndpoint setFlowParams(Struct value) { this.flowParams = value; return this; }
        public Boolean getIsPartialFlowUpdate() { return isPartialFlowUpdate; }
        public PatchEndpoint setIsPartialFlowUpdate(Boolean value) { this.isPartialFlowUpdate = value; return this; }
        public EndpointFlowSchedules getFlowSchedule() { return flowSchedule; }
        public PatchEndpoint setFlowSchedule(EndpointFlowSchedules value) { this.flowSchedule = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public PatchEndpoint setSchedule(Schedule value) { this.schedule = value; return this; }
        public ArrayList<ScheduledFlow> getScheduledFlows() { return scheduledFlows; }
        public PatchEndpoint setScheduledFlows(ArrayList<ScheduledFlow> value) { this.scheduledFlows = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public PatchEndpoint setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public PatchEndpoint setData(Struct value) { this.data = value; return this; }
        public UserManagerAccess getManagerAccess() { return managerAccess; }
        public PatchEndpoint setManagerAccess(UserManagerAccess value) { this.managerAccess = value; return this; }
        public ArrayList<DashboardPermissions> getDashboardPermissions() { return dashboardPermissions; }
        public PatchEndpoint setDashboardPermissions(ArrayList<DashboardPermissions> value) { this.dashboardPermissions = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public PatchEndpoint setAppSettings(AppSettings value) { this.appSettings = value; return this; }
        public AssistantSettings getAssistantSettings() { return assistantSettings; }
        public PatchEndpoint setAssistantSettings(AssistantSettings value) { this.assistantSettings = value; return this; }
        public Boolean getDisableSms() { return disableSms; }
        public PatchEndpoint setDisableSms(Boolean value) { this.disableSms = value; return this; }
        public Boolean getUseExternal10DlcCampaign() { return useExternal10DlcCampaign; }
        public PatchEndpoint setUseExternal10DlcCampaign(Boolean value) { this.useExternal10DlcCampaign = value; return this; }
        public ArrayList<String> getTeamMembers() { return teamMembers; }
        public PatchEndpoint setTeamMembers(ArrayList<String> value) { this.teamMembers = value; return this; }
        public String getUserFirstName() { return userFirstName; }
        public PatchEndpoint setUserFirstName(String value) { this.userFirstName = value; return this; }
        public String getUserLastName() { return userLastName; }
        public PatchEndpoint setUserLastName(String value) { this.userLastName = value; return this; }
        public String getUserEmailAddress() { return userEmailAddress; }
        public PatchEndpoint setUserEmailAddress(String value) { this.userEmailAddress = value; return this; }
        public UserModes getUserMode() { return userMode; }
        public PatchEndpoint setUserMode(UserModes value) { this.userMode = value; return this; }
        public String getSipUserName() { return sipUserName; }
        public PatchEndpoint setSipUserName(String value) { this.sipUserName = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public PatchEndpoint setEmailAddress(String value) { this.emailAddress = value; return this; }
        public AgentStates getAgentState() { return agentState; }
        public PatchEndpoint setAgentState(AgentStates value) { this.agentState = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Set up the AI telephony infrastructure of an account
    */
    @Route(Path="/endpoints/cogito/provision", Verbs="POST")
    @Api(Description="Set up the AI telephony infrastructure of an account")
    public static class ProvisionCogito implements IReturnVoid, IPost
    {
        /**
        * The account to set up
        */
        @ApiMember(Description="The account to set up")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public ProvisionCogito setAccountId(String value) { this.accountId = value; return this; }
    }

    /**
    * New SIP password for an endpoint
    */
    @Route(Path="/endpoints/sip/{endpointId}/password", Verbs="PATCH")
    @Api(Description="New SIP password for an endpoint")
    public static class RegenerateSipPassword implements IReturn<EndpointInfo>, IPatch
    {
        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        public String getEndpointId() { return endpointId; }
        public RegenerateSipPassword setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Start caller-id verification
    */
    @Route(Path="/endpoints/verify-caller-id", Verbs="POST")
    @Api(Description="Start caller-id verification")
    public static class VerifyCallerId implements IReturn<CallerIdVerification>, IPost
    {
        /**
        * The endpoint whose number is to be verified as a caller ID
        */
        @ApiMember(Description="The endpoint whose number is to be verified as a caller ID")
        public String endpointId = null;

        public String getEndpointId() { return endpointId; }
        public VerifyCallerId setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = CallerIdVerification.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change several endpoints alike, all or none
    */
    @Route(Path="/endpoints", Verbs="PATCH")
    @Api(Description="Change several endpoints alike, all or none")
    public static class PatchEndpoints implements IReturn<ListResponse<EndpointInfo>>, IPatch
    {
        /**
        * The IDs of the endpoints, at most 1,000
        */
        @ApiMember(Description="The IDs of the endpoints, at most 1,000")
        public ArrayList<String> endpointIds = null;

        /**
        * What to change: members of PatchEndpoint; those that are left out stay as they are
        */
        @ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")
        public Object patch = null;

        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public PatchEndpoints setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public Object getPatch() { return patch; }
        public PatchEndpoints setPatch(Object value) { this.patch = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<EndpointInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete a file and its bytes
    */
    @Route(Path="/files/{fileId}", Verbs="DELETE")
    @Api(Description="Delete a file and its bytes")
    public static class DeleteFile implements IReturnVoid, IDelete
    {
        /**
        * The ID of the file
        */
        @ApiMember(Description="The ID of the file")
        public String fileId = null;

        public String getFileId() { return fileId; }
        public DeleteFile setFileId(String value) { this.fileId = value; return this; }
    }

    /**
    * Metadata of one file
    */
    @Route(Path="/files/{fileId}", Verbs="GET")
    @Api(Description="Metadata of one file")
    public static class GetFile implements IReturn<FileInfo>, IGet
    {
        /**
        * The ID of the file
        */
        @ApiMember(Description="The ID of the file")
        public String fileId = null;

        public String getFileId() { return fileId; }
        public GetFile setFileId(String value) { this.fileId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * File metadata
    */
    @Route(Path="/files", Verbs="GET")
    @Api(Description="File metadata")
    public static class ListFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Only files of this session
        */
        @ApiMember(Description="Only files of this session")
        public String sessionId = null;

        /**
        * Filter by file name (contains match)
        */
        @ApiMember(Description="Filter by file name (contains match)")
        public String fileName = null;

        /**
        * Filter by content type (contains match)
        */
        @ApiMember(Description="Filter by content type (contains match)")
        public String contentType = null;

        /**
        * Only files of this type
        */
        @ApiMember(Description="Only files of this type")
        public FileTypes type = null;

        /**
        * The first day on which it was created (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
        public String dateCreatedStart = null;

        /**
        * The last day on which it was created (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
        public String dateCreatedEnd = null;

        /**
        * Only files of this agent
        */
        @ApiMember(Description="Only files of this agent")
        public String userId = null;

        /**
        * Filter by text in the transcription, human or machine
        */
        @ApiMember(Description="Filter by text in the transcription, human or machine")
        public String transcriptionContains = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListFiles setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListFiles setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getSessionId() { return sessionId; }
        public ListFiles setSessionId(String value) { this.sessionId = value; return this; }
        public String getFileName() { return fileName; }
        public ListFiles setFileName(String value) { this.fileName = value; return this; }
        public String getContentType() { return contentType; }
        public ListFiles setContentType(String value) { this.contentType = value; return this; }
        public FileTypes getType() { return type; }
        public ListFiles setType(FileTypes value) { this.type = value; return this; }
        public String getDateCreatedStart() { return dateCreatedStart; }
        public ListFiles setDateCreatedStart(String value) { this.dateCreatedStart = value; return this; }
        public String getDateCreatedEnd() { return dateCreatedEnd; }
        public ListFiles setDateCreatedEnd(String value) { this.dateCreatedEnd = value; return this; }
        public String getUserId() { return userId; }
        public ListFiles setUserId(String value) { this.userId = value; return this; }
        public String getTranscriptionContains() { return transcriptionContains; }
        public ListFiles setTranscriptionContains(String value) { this.transcriptionContains = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<FileInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a file from the body or a multipart form
    */
    @Route(Path="/files", Verbs="POST")
    @Api(Description="Create a file from the body or a multipart form")
    public static class NewFile implements IReturn<FileInfo>, IPost
    {
        /**
        * The name of the file
        */
        @ApiMember(Description="The name of the file")
        public String fileName = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        public String getFileName() { return fileName; }
        public NewFile setFileName(String value) { this.fileName = value; return this; }
        public String getAccountId() { return accountId; }
        public NewFile setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewFile setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change file metadata
    */
    @Route(Path="/files/{fileId}", Verbs="PATCH")
    @Api(Description="Change file metadata")
    public static class PatchFile implements IReturn<FileInfo>, IPatch
    {
        /**
        * The ID of the file
        */
        @ApiMember(Description="The ID of the file")
        public String fileId = null;

        /**
        * The name of the file
        */
        @ApiMember(Description="The name of the file")
        public String fileName = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The ID of the user
        */
        @ApiMember(Description="The ID of the user")
        public String userId = null;

        public String getFileId() { return fileId; }
        public PatchFile setFileId(String value) { this.fileId = value; return this; }
        public String getFileName() { return fileName; }
        public PatchFile setFileName(String value) { this.fileName = value; return this; }
        public String getCustomerId() { return customerId; }
        public PatchFile setCustomerId(String value) { this.customerId = value; return this; }
        public String getUserId() { return userId; }
        public PatchFile setUserId(String value) { this.userId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Duplicate a flow
    */
    @Route(Path="/flows/{flowId}/copy", Verbs="POST")
    @Api(Description="Duplicate a flow")
    public static class CopyFlow implements IReturn<FlowInfo>, IPost
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        public String getFlowId() { return flowId; }
        public CopyFlow setFlowId(String value) { this.flowId = value; return this; }
        private static Object responseType = FlowInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete a flow
    */
    @Route(Path="/flows/{flowId}", Verbs="DELETE")
    @Api(Description="Delete a flow")
    public static class DeleteFlow implements IReturnVoid, IDelete
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        public String getFlowId() { return flowId; }
        public DeleteFlow setFlowId(String value) { this.flowId = value; return this; }
    }

    /**
    * Export flows and custom fields
    */
    @Route(Path="/packages", Verbs="GET")
    @Api(Description="Export flows and custom fields")
    public static class ExportPackage implements IReturn<PackageInfo>, IGet
    {
        /**
        * The account to export from
        */
        @ApiMember(Description="The account to export from")
        public String accountId = null;

        /**
        * The IDs of the flows to export
        */
        @ApiMember(Description="The IDs of the flows to export")
        public ArrayList<String> flowIds = null;

        /**
        * Whether to add custom fields that the flows do not use
        */
        @ApiMember(Description="Whether to add custom fields that the flows do not use")
        public Boolean includeAllCustomFields = null;

        public String getAccountId() { return accountId; }
        public ExportPackage setAccountId(String value) { this.accountId = value; return this; }
        public ArrayList<String> getFlowIds() { return flowIds; }
        public ExportPackage setFlowIds(ArrayList<String> value) { this.flowIds = value; return this; }
        public Boolean getIncludeAllCustomFields() { return includeAllCustomFields; }
        public ExportPackage setIncludeAllCustomFields(Boolean value) { this.includeAllCustomFields = value; return this; }
        private static Object responseType = PackageInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Specifications of the nodes usable in a flow
    */
    @Route(Path="/flows/available-nodes", Verbs="GET")
    @Api(Description="Specifications of the nodes usable in a flow")
    public static class GetAvailableNodes implements IReturn<ArrayList<AvailableFlowNode>>, IGet
    {
        /**
        * Narrows the nodes to what suits this flow
        */
        @ApiMember(Description="Narrows the nodes to what suits this flow")
        public String flowId = null;

        public String getFlowId() { return flowId; }
        public GetAvailableNodes setFlowId(String value) { this.flowId = value; return this; }
        private static Object responseType = new TypeToken<ArrayList<AvailableFlowNode>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * One flow with its graph
    */
    @Route(Path="/flows/{flowId}", Verbs="GET")
    @Api(Description="One flow with its graph")
    public static class GetFlow implements IReturn<FlowInfo>, IGet
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        public String getFlowId() { return flowId; }
        public GetFlow setFlowId(String value) { this.flowId = value; return this; }
        private static Object responseType = FlowInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Field names offered by each value source
    */
    @Route(Path="/flows/parameters", Verbs="GET")
    @Api(Description="Field names offered by each value source")
    public static class GetParameterFieldNames implements IReturn<GetParameterFieldNamesResponse>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * Whether to leave out fields such as the customer name
        */
        @ApiMember(Description="Whether to leave out fields such as the customer name")
        public Boolean excludeBuiltInFields = null;

        public String getAccountId() { return accountId; }
        public GetParameterFieldNames setAccountId(String value) { this.accountId = value; return this; }
        public Boolean getExcludeBuiltInFields() { return excludeBuiltInFields; }
        public GetParameterFieldNames setExcludeBuiltInFields(Boolean value) { this.excludeBuiltInFields = value; return this; }
        private static Object responseType = GetParameterFieldNamesResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Import an exported package
    */
    @Route(Path="/packages", Verbs="POST")
    @Api(Description="Import an exported package")
    public static class ImportPackage implements IReturn<PackageImportInfo>, IPost
    {
        /**
        * The account to import into
        */
        @ApiMember(Description="The account to import into")
        public String accountId = null;

        /**
        * The exported package
        */
        @ApiMember(Description="The exported package")
        @SerializedName("package") public PackageInfo Package = null;

        /**
        * Whether to say what would happen, and change nothing
        */
        @ApiMember(Description="Whether to say what would happen, and change nothing")
        public Boolean preflight = null;

        /**
        * What customers, tags and flows of the package are in the account, by ID
        */
        @ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")
        public HashMap<String,String> resourceMap = null;

        public String getAccountId() { return accountId; }
        public ImportPackage setAccountId(String value) { this.accountId = value; return this; }
        public PackageInfo getPackage() { return Package; }
        public ImportPackage setPackage(PackageInfo value) { this.Package = value; return this; }
        public Boolean getPreflight() { return preflight; }
        public ImportPackage setPreflight(Boolean value) { this.preflight = value; return this; }
        public HashMap<String,String> getResourceMap() { return resourceMap; }
        public ImportPackage setResourceMap(HashMap<String,String> value) { this.resourceMap = value; return this; }
        private static Object responseType = PackageImportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Flows
    */
    @Route(Path="/flows", Verbs="GET")
    @Api(Description="Flows")
    public static class ListFlows extends ListRequest<FlowInfo> implements IReturn<ListResponse<FlowInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Filter by name (contains match)
        */
        @ApiMember(Description="Filter by name (contains match)")
        public String nameFilter = null;

        /**
        * Only those with all of these tags
        */
        @ApiMember(Description="Only those with all of these tags")
        public ArrayList<String> tagIds = null;

        /**
        * Only flows with this role
        */
        @ApiMember(Description="Only flows with this role")
        public FlowRoles role = null;

        /**
        * Whether to include the node graph; without it, listings leave it out
        */
        @ApiMember(Description="Whether to include the node graph; without it, listings leave it out")
        public Boolean includeNodes = null;

        /**
        * Only flows that use this type of node
        */
        @ApiMember(Description="Only flows that use this type of node")
        public String nodeTypeFilter = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListFlows setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListFlows setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getNameFilter() { return nameFilter; }
        public ListFlows setNameFilter(String value) { this.nameFilter = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public ListFlows setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public FlowRoles getRole() { return role; }
        public ListFlows setRole(FlowRoles value) { this.role = value; return this; }
        public Boolean getIncludeNodes() { return includeNodes; }
        public ListFlows setIncludeNodes(Boolean value) { this.includeNodes = value; return this; }
        public String getNodeTypeFilter() { return nodeTypeFilter; }
        public ListFlows setNodeTypeFilter(String value) { this.nodeTypeFilter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<FlowInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a flow
    */
    @Route(Path="/flows", Verbs="POST")
    @Api(Description="Create a flow")
    public static class NewFlow implements IReturn<FlowInfo>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the flow
        */
        @ApiMember(Description="The name of the flow")
        public String name = null;

        /**
        * What the flow can be used for
        */
        @ApiMember(Description="What the flow can be used for")
        public ArrayList<FlowRoles> roles = null;

        /**
        * What the flow does
        */
        @ApiMember(Description="What the flow does")
        public String description = null;

        /**
        * Notes for those who edit the flow
        */
        @ApiMember(Description="Notes for those who edit the flow")
        public String notes = null;

        /**
        * The ID of the customer the flow belongs to
        */
        @ApiMember(Description="The ID of the customer the flow belongs to")
        public String customerId = null;

        /**
        * The nodes
        */
        @ApiMember(Description="The nodes")
        public ArrayList<FlowNode> nodes = null;

        /**
        * The values the flow takes and gives
        */
        @ApiMember(Description="The values the flow takes and gives")
        public ArrayList<FlowParameter> parameters = null;

        /**
        * Where the flow ends
        */
        @ApiMember(Description="Where the flow ends")
        public ArrayList<FlowExit> exits = null;

        /**
        * Designer layout data
        */
        @ApiMember(Description="Designer layout data")
        public FlowUI ui = null;

        /**
        * The IDs of the tags
        */
        @ApiMember(Description="The IDs of the tags")
        public ArrayList<String> tagIds = null;

        /**
        * Why, for the revision this makes
        */
        @ApiMember(Description="Why, for the revision this makes")
        public String comment = null;

        public String getAccountId() { return accountId; }
        public NewFlow setAccountId(String value) { this.accountId = value; return this; }
        public String getName() { return name; }
        public NewFlow setName(String value) { this.name = value; return this; }
        public ArrayList<FlowRoles> getRoles() { return roles; }
        public NewFlow setRoles(ArrayList<FlowRoles> value) { this.roles = value; return this; }
        public String getDescription() { return description; }
        public NewFlow setDescription(String value) { this.description = value; return this; }
        public String getNotes() { return notes; }
        public NewFlow setNotes(String value) { this.notes = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewFlow setCustomerId(String value) { this.customerId = value; return this; }
        public ArrayList<FlowNode> getNodes() { return nodes; }
        public NewFlow setNodes(ArrayList<FlowNode> value) { this.nodes = value; return this; }
        public ArrayList<FlowParameter> getParameters() { return parameters; }
        public NewFlow setParameters(ArrayList<FlowParameter> value) { this.parameters = value; return this; }
        public ArrayList<FlowExit> getExits() { return exits; }
        public NewFlow setExits(ArrayList<FlowExit> value) { this.exits = value; return this; }
        public FlowUI getUi() { return ui; }
        public NewFlow setUi(FlowUI value) { this.ui = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public NewFlow setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public String getComment() { return comment; }
        public NewFlow setComment(String value) { this.comment = value; return this; }
        private static Object responseType = FlowInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change a flow; arrays sent replace the stored arrays whole
    */
    @Route(Path="/flows/{flowId}", Verbs="PATCH")
    @Api(Description="Change a flow; arrays sent replace the stored arrays whole")
    public static class PatchFlow implements IReturn<FlowInfo>, IPatch
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The name of the flow
        */
        @ApiMember(Description="The name of the flow")
        public String name = null;

        /**
        * What the flow can be used for, replaced whole
        */
        @ApiMember(Description="What the flow can be used for, replaced whole")
        public ArrayList<FlowRoles> roles = null;

        /**
        * What the flow does
        */
        @ApiMember(Description="What the flow does")
        public String description = null;

        /**
        * Notes for those who edit the flow
        */
        @ApiMember(Description="Notes for those who edit the flow")
        public String notes = null;

        /**
        * The ID of the customer the flow belongs to
        */
        @ApiMember(Description="The ID of the customer the flow belongs to")
        public String customerId = null;

        /**
        * The nodes, replaced whole
        */
        @ApiMember(Description="The nodes, replaced whole")
        public ArrayList<FlowNode> nodes = null;

        /**
        * The values the flow takes and gives, replaced whole
        */
        @ApiMember(Description="The values the flow takes and gives, replaced whole")
        public ArrayList<FlowParameter> parameters = null;

        /**
        * Where the flow ends, replaced whole
        */
        @ApiMember(Description="Where the flow ends, replaced whole")
        public ArrayList<FlowExit> exits = null;

        /**
        * Designer layout data
        */
        @ApiMember(Description="Designer layout data")
        public FlowUI ui = null;

        /**
        * The IDs of the tags, replacing those there are
        */
        @ApiMember(Description="The IDs of the tags, replacing those there are")
        public ArrayList<String> tagIds = null;

        /**
        * Why, for the revision this makes
        */
        @ApiMember(Description="Why, for the revision this makes")
        public String comment = null;

        public String getFlowId() { return flowId; }
        public PatchFlow setFlowId(String value) { this.flowId = value; return this; }
        public String getName() { return name; }
        public PatchFlow setName(String value) { this.name = value; return this; }
        public ArrayList<FlowRoles> getRoles() { return roles; }
        public PatchFlow setRoles(ArrayList<FlowRoles> value) { this.roles = value; return this; }
        public String getDescription() { return description; }
        public PatchFlow setDescription(String value) { this.description = value; return this; }
        public String getNotes() { return notes; }
        public PatchFlow setNotes(String value) { this.notes = value; return this; }
        public String getCustomerId() { return customerId; }
        public PatchFlow setCustomerId(String value) { this.customerId = value; return this; }
        public ArrayList<FlowNode> getNodes() { return nodes; }
        public PatchFlow setNodes(ArrayList<FlowNode> value) { this.nodes = value; return this; }
        public ArrayList<FlowParameter> getParameters() { return parameters; }
        public PatchFlow setParameters(ArrayList<FlowParameter> value) { this.parameters = value; return this; }
        public ArrayList<FlowExit> getExits() { return exits; }
        public PatchFlow setExits(ArrayList<FlowExit> value) { this.exits = value; return this; }
        public FlowUI getUi() { return ui; }
        public PatchFlow setUi(FlowUI value) { this.ui = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public PatchFlow setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public String getComment() { return comment; }
        public PatchFlow setComment(String value) { this.comment = value; return this; }
        private static Object responseType = FlowInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * The states that a flow had, the newest first
    */
    @Route(Path="/flows/{flowId}/revisions", Verbs="GET")
    @Api(Description="The states that a flow had, the newest first")
    public static class ListFlowRevisions extends ListRequest<FlowRevisionInfo> implements IReturn<ListResponse<FlowRevisionInfo>>
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        public String getFlowId() { return flowId; }
        public ListFlowRevisions setFlowId(String value) { this.flowId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<FlowRevisionInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * A state that a flow had, with its graph
    */
    @Route(Path="/flows/{flowId}/revisions/{number}", Verbs="GET")
    @Api(Description="A state that a flow had, with its graph")
    public static class GetFlowRevision implements IReturn<FlowRevisionInfo>, IGet
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The number of the revision
        */
        @ApiMember(Description="The number of the revision")
        public Integer number = null;

        public String getFlowId() { return flowId; }
        public GetFlowRevision setFlowId(String value) { this.flowId = value; return this; }
        public Integer getNumber() { return number; }
        public GetFlowRevision setNumber(Integer value) { this.number = value; return this; }
        private static Object responseType = FlowRevisionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * What differs between two states of a flow
    */
    @Route(Path="/flows/{flowId}/revisions/diff", Verbs="GET")
    @Api(Description="What differs between two states of a flow")
    public static class DiffFlowRevisions implements IReturn<FlowDiff>, IGet
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The number of the revision to compare with; the one before if left out
        */
        @ApiMember(Description="The number of the revision to compare with; the one before if left out")
        public Integer from = null;

        /**
        * The number of the revision that is compared; the newest if left out
        */
        @ApiMember(Description="The number of the revision that is compared; the newest if left out")
        public Integer to = null;

        public String getFlowId() { return flowId; }
        public DiffFlowRevisions setFlowId(String value) { this.flowId = value; return this; }
        public Integer getFrom() { return from; }
        public DiffFlowRevisions setFrom(Integer value) { this.from = value; return this; }
        public Integer getTo() { return to; }
        public DiffFlowRevisions setTo(Integer value) { this.to = value; return this; }
        private static Object responseType = FlowDiff.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Give a flow the name, roles, texts and graph it had, as a change of its own
    */
    @Route(Path="/flows/{flowId}/revisions/{number}/restore", Verbs="POST")
    @Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")
    public static class RestoreFlowRevision implements IReturn<FlowInfo>, IPost
    {
        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The number of the revision
        */
        @ApiMember(Description="The number of the revision")
        public Integer number = null;

        /**
        * Why, for the revision this makes
        */
        @ApiMember(Description="Why, for the revision this makes")
        public String comment = null;

        public String getFlowId() { return flowId; }
        public RestoreFlowRevision setFlowId(String value) { this.flowId = value; return this; }
        public Integer getNumber() { return number; }
        public RestoreFlowRevision setNumber(Integer value) { this.number = value; return this; }
        public String getComment() { return comment; }
        public RestoreFlowRevision setComment(String value) { this.comment = value; return this; }
        private static Object responseType = FlowInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete an integration
    */
    @Route(Path="/integrations/{integrationId}", Verbs="DELETE")
    @Api(Description="Delete an integration")
    public static class DeleteIntegration implements IReturnVoid, IDelete
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        public String getIntegrationId() { return integrationId; }
        public DeleteIntegration setIntegrationId(String value) { this.integrationId = value; return this; }
    }

    /**
    * One integration
    */
    @Route(Path="/integrations/{integrationId}", Verbs="GET")
    @Api(Description="One integration")
    public static class GetIntegration implements IReturn<IntegrationInfo>, IGet
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        public String getIntegrationId() { return integrationId; }
        public GetIntegration setIntegrationId(String value) { this.integrationId = value; return this; }
        private static Object responseType = IntegrationInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Sync log
    */
    @Route(Path="/integrations/{integrationId}/log", Verbs="GET")
    @Api(Description="Sync log")
    public static class GetIntegrationLog implements IReturn<Object>, IGet
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        public String getIntegrationId() { return integrationId; }
        public GetIntegrationLog setIntegrationId(String value) { this.integrationId = value; return this; }
        private static Object responseType = Object.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Integrations
    */
    @Route(Path="/integrations", Verbs="GET")
    @Api(Description="Integrations")
    public static class ListIntegrations extends ListRequest<IntegrationInfo> implements IReturn<ListResponse<IntegrationInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Filter by name (contains match)
        */
        @ApiMember(Description="Filter by name (contains match)")
        public String nameFilter = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Direct customer matches only
        */
        @ApiMember(Description="Direct customer matches only")
        public Boolean shallowParent = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListIntegrations setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getNameFilter() { return nameFilter; }
        public ListIntegrations setNameFilter(String value) { this.nameFilter = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListIntegrations setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public Boolean getShallowParent() { return shallowParent; }
        public ListIntegrations setShallowParent(Boolean value) { this.shallowParent = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<IntegrationInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Tie a customer to a CRM customer
    */
    @Route(Path="/integrations/{integrationId}/customers/{customerId}/map", Verbs="POST")
    @Api(Description="Tie a customer to a CRM customer")
    public static class MapIntegrationCustomer implements IReturnVoid, IPost
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The ID of the customer in the CRM
        */
        @ApiMember(Description="The ID of the customer in the CRM")
        public String mapsToId = null;

        public String getIntegrationId() { return integrationId; }
        public MapIntegrationCustomer setIntegrationId(String value) { this.integrationId = value; return this; }
        public String getCustomerId() { return customerId; }
        public MapIntegrationCustomer setCustomerId(String value) { this.customerId = value; return this; }
        public String getMapsToId() { return mapsToId; }
        public MapIntegrationCustomer setMapsToId(String value) { this.mapsToId = value; return this; }
    }

    /**
    * Tie a user endpoint to a CRM contact
    */
    @Route(Path="/integrations/{integrationId}/users/{userId}/map", Verbs="POST")
    @Api(Description="Tie a user endpoint to a CRM contact")
    public static class MapIntegrationUser implements IReturnVoid, IPost
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        /**
        * The ID of the user endpoint
        */
        @ApiMember(Description="The ID of the user endpoint")
        public String userId = null;

        /**
        * The ID of the contact in the CRM
        */
        @ApiMember(Description="The ID of the contact in the CRM")
        public String mapsToId = null;

        public String getIntegrationId() { return integrationId; }
        public MapIntegrationUser setIntegrationId(String value) { this.integrationId = value; return this; }
        public String getUserId() { return userId; }
        public MapIntegrationUser setUserId(String value) { this.userId = value; return this; }
        public String getMapsToId() { return mapsToId; }
        public MapIntegrationUser setMapsToId(String value) { this.mapsToId = value; return this; }
    }

    /**
    * Create an integration
    */
    @Route(Path="/integrations", Verbs="POST")
    @Api(Description="Create an integration")
    public static class NewIntegration implements IReturn<IntegrationInfo>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The outside system
        */
        @ApiMember(Description="The outside system")
        public IntegrationTypes type = null;

        /**
        * The name of the integration
        */
        @ApiMember(Description="The name of the integration")
        public String name = null;

        /**
        * The customer under which synced customers are created
        */
        @ApiMember(Description="The customer under which synced customers are created")
        public String customerId = null;

        public String getAccountId() { return accountId; }
        public NewIntegration setAccountId(String value) { this.accountId = value; return this; }
        public IntegrationTypes getType() { return type; }
        public NewIntegration setType(IntegrationTypes value) { this.type = value; return this; }
        public String getName() { return name; }
        public NewIntegration setName(String value) { this.name = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewIntegration setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = IntegrationInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change an integration
    */
    @Route(Path="/integrations/{integrationId}", Verbs="PATCH")
    @Api(Description="Change an integration")
    public static class PatchIntegration implements IReturn<IntegrationInfo>, IPatch
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        /**
        * The name of the integration
        */
        @ApiMember(Description="The name of the integration")
        public String name = null;

        /**
        * Create customers and users while syncing
        */
        @ApiMember(Description="Create customers and users while syncing")
        public Boolean automaticallyCreateCustomers = null;

        /**
        * The settings
        */
        @ApiMember(Description="The settings")
        public Struct settings = null;

        public String getIntegrationId() { return integrationId; }
        public PatchIntegration setIntegrationId(String value) { this.integrationId = value; return this; }
        public String getName() { return name; }
        public PatchIntegration setName(String value) { this.name = value; return this; }
        public Boolean getAutomaticallyCreateCustomers() { return automaticallyCreateCustomers; }
        public PatchIntegration setAutomaticallyCreateCustomers(Boolean value) { this.automaticallyCreateCustomers = value; return this; }
        public Struct getSettings() { return settings; }
        public PatchIntegration setSettings(Struct value) { this.settings = value; return this; }
        private static Object responseType = IntegrationInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Contacts found in the CRM
    */
    @Route(Path="/integrations/{integrationId}/contacts", Verbs="GET")
    @Api(Description="Contacts found in the CRM")
    public static class SearchIntegrationContacts implements IReturn<Object>, IGet
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        /**
        * Only contacts of this customer
        */
        @ApiMember(Description="Only contacts of this customer")
        public String customerId = null;

        /**
        * Text to search for
        */
        @ApiMember(Description="Text to search for")
        public String query = null;

        public String getIntegrationId() { return integrationId; }
        public SearchIntegrationContacts setIntegrationId(String value) { this.integrationId = value; return this; }
        public String getCustomerId() { return customerId; }
        public SearchIntegrationContacts setCustomerId(String value) { this.customerId = value; return this; }
        public String getQuery() { return query; }
        public SearchIntegrationContacts setQuery(String value) { this.query = value; return this; }
        private static Object responseType = Object.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Customers found in the CRM
    */
    @Route(Path="/integrations/{integrationId}/customers", Verbs="GET")
    @Api(Description="Customers found in the CRM")
    public static class SearchIntegrationCustomers implements IReturn<Object>, IGet
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        /**
        * Text to search for
        */
        @ApiMember(Description="Text to search for")
        public String query = null;

        public String getIntegrationId() { return integrationId; }
        public SearchIntegrationCustomers setIntegrationId(String value) { this.integrationId = value; return this; }
        public String getQuery() { return query; }
        public SearchIntegrationCustomers setQuery(String value) { this.query = value; return this; }
        private static Object responseType = Object.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Run a sync
    */
    @Route(Path="/integrations/{integrationId}/sync", Verbs="POST")
    @Api(Description="Run a sync")
    public static class SyncIntegration implements IReturnVoid, IPost
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        public String getIntegrationId() { return integrationId; }
        public SyncIntegration setIntegrationId(String value) { this.integrationId = value; return this; }
    }

    /**
    * Conversations with their newest message
    */
    @Route(Path="/conversations", Verbs="GET")
    @Api(Description="Conversations with their newest message")
    public static class ListConversations implements IReturn<ListConversationsResponse>, IGet
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only those of these endpoints
        */
        @ApiMember(Description="Only those of these endpoints")
        public ArrayList<String> endpointIds = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Only those after this date (ISO 8601)
        */
        @ApiMember(Description="Only those after this date (ISO 8601)")
        public String afterDate = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListConversations setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListConversations setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListConversations setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getAfterDate() { return afterDate; }
        public ListConversations setAfterDate(String value) { this.afterDate = value; return this; }
        private static Object responseType = ListConversationsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Messages
    */
    @Route(Path="/messages", Verbs="GET")
    @Api(Description="Messages")
    public static class ListMessages extends ListRequest<MessageInfo> implements IReturn<ListResponse<MessageInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Only those of these endpoints
        */
        @ApiMember(Description="Only those of these endpoints")
        public ArrayList<String> endpointIds = null;

        /**
        * Only those of these conversations
        */
        @ApiMember(Description="Only those of these conversations")
        public ArrayList<String> conversationIds = null;

        /**
        * Only those after this date (ISO 8601)
        */
        @ApiMember(Description="Only those after this date (ISO 8601)")
        public String afterDate = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListMessages setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListMessages setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListMessages setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public ArrayList<String> getConversationIds() { return conversationIds; }
        public ListMessages setConversationIds(ArrayList<String> value) { this.conversationIds = value; return this; }
        public String getAfterDate() { return afterDate; }
        public ListMessages setAfterDate(String value) { this.afterDate = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<MessageInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Inbound hook that starts or continues a chat flow on an endpoint
    */
    @Route("/flows/message")
    @Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")
    public static class NewFlowMessage implements IReturn<FlowMessageInfo>, IPost
    {
        /**
        * The receiving endpoint
        */
        @ApiMember(Description="The receiving endpoint")
        public String endpointId = null;

        /**
        * Values of the session
        */
        @ApiMember(Description="Values of the session")
        public Struct sessionParameters = null;

        /**
        * The address it comes from
        */
        @ApiMember(Description="The address it comes from")
        public String fromAddress = null;

        /**
        * The address it was sent to
        */
        @ApiMember(Description="The address it was sent to")
        public String toAddress = null;

        /**
        * Who sends the message
        */
        @ApiMember(Description="Who sends the message")
        public String identity = null;

        /**
        * The name of the sender to show; falls back to identity
        */
        @ApiMember(Description="The name of the sender to show; falls back to identity")
        public String displayName = null;

        /**
        * The URL called when replies must go back
        */
        @ApiMember(Description="The URL called when replies must go back")
        public String messageUrl = null;

        /**
        * The text of the message
        */
        @ApiMember(Description="The text of the message")
        public String body = null;

        public String getEndpointId() { return endpointId; }
        public NewFlowMessage setEndpointId(String value) { this.endpointId = value; return this; }
        public Struct getSessionParameters() { return sessionParameters; }
        public NewFlowMessage setSessionParameters(Struct value) { this.sessionParameters = value; return this; }
        public String getFromAddress() { return fromAddress; }
        public NewFlowMessage setFromAddress(String value) { this.fromAddress = value; return this; }
        public String getToAddress() { return toAddress; }
        public NewFlowMessage setToAddress(String value) { this.toAddress = value; return this; }
        public String getIdentity() { return identity; }
        public NewFlowMessage setIdentity(String value) { this.identity = value; return this; }
        public String getDisplayName() { return displayName; }
        public NewFlowMessage setDisplayName(String value) { this.displayName = value; return this; }
        public String getMessageUrl() { return messageUrl; }
        public NewFlowMessage setMessageUrl(String value) { this.messageUrl = value; return this; }
        public String getBody() { return body; }
        public NewFlowMessage setBody(String value) { this.body = value; return this; }
        private static Object responseType = FlowMessageInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Internal hook delivering a chat message to an endpoint
    */
    @Route("/chat/endpoint/message")
    @Api(Description="Internal hook delivering a chat message to an endpoint")
    public static class SendEndpointMessage implements IReturnVoid, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * The text of the message
        */
        @ApiMember(Description="The text of the message")
        public String body = null;

        /**
        * The URI of the attachment
        */
        @ApiMember(Description="The URI of the attachment")
        public String attachmentUri = null;

        /**
        * The content type of the attachment
        */
        @ApiMember(Description="The content type of the attachment")
        public String attachmentContentType = null;

        /**
        * Who sent the message
        */
        @ApiMember(Description="Who sent the message")
        public String sender = null;

        /**
        * The name of the sender to show
        */
        @ApiMember(Description="The name of the sender to show")
        public String displayName = null;

        public String getSessionId() { return sessionId; }
        public SendEndpointMessage setSessionId(String value) { this.sessionId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SendEndpointMessage setEndpointId(String value) { this.endpointId = value; return this; }
        public String getBody() { return body; }
        public SendEndpointMessage setBody(String value) { this.body = value; return this; }
        public String getAttachmentUri() { return attachmentUri; }
        public SendEndpointMessage setAttachmentUri(String value) { this.attachmentUri = value; return this; }
        public String getAttachmentContentType() { return attachmentContentType; }
        public SendEndpointMessage setAttachmentContentType(String value) { this.attachmentContentType = value; return this; }
        public String getSender() { return sender; }
        public SendEndpointMessage setSender(String value) { this.sender = value; return this; }
        public String getDisplayName() { return displayName; }
        public SendEndpointMessage setDisplayName(String value) { this.displayName = value; return this; }
    }

    /**
    * Notifications sent
    */
    @Route(Path="/notifications", Verbs="GET")
    @Api(Description="Notifications sent")
    public static class ListNotifications extends ListRequest<NotificationInfo> implements IReturn<ListResponse<NotificationInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only those of these customers
        */
        @ApiMember(Description="Only those of these customers")
        public ArrayList<String> customerIds = null;

        /**
        * Filter by sender (contains match)
        */
        @ApiMember(Description="Filter by sender (contains match)")
        public String fromFilter = null;

        /**
        * Filter by receiver (contains match)
        */
        @ApiMember(Description="Filter by receiver (contains match)")
        public String toFilter = null;

        /**
        * Filter by subject (contains match)
        */
        @ApiMember(Description="Filter by subject (contains match)")
        public String subjectFilter = null;

        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * Only notifications of this type
        */
        @ApiMember(Description="Only notifications of this type")
        public NotificationTypes type = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListNotifications setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListNotifications setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getFromFilter() { return fromFilter; }
        public ListNotifications setFromFilter(String value) { this.fromFilter = value; return this; }
        public String getToFilter() { return toFilter; }
        public ListNotifications setToFilter(String value) { this.toFilter = value; return this; }
        public String getSubjectFilter() { return subjectFilter; }
        public ListNotifications setSubjectFilter(String value) { this.subjectFilter = value; return this; }
        public String getStartDate() { return startDate; }
        public ListNotifications setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListNotifications setEndDate(String value) { this.endDate = value; return this; }
        public NotificationTypes getType() { return type; }
        public ListNotifications setType(NotificationTypes value) { this.type = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<NotificationInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Placeholder that only publishes shared types
    */
    @Route("/not-used")
    @Api(Description="Placeholder that only publishes shared types")
    public static class NotUsedRequest implements IReturnVoid, IPost
    {
        /**
        * Publishes the type
        */
        @ApiMember(Description="Publishes the type")
        public PushNotification pushNotification = null;

        /**
        * Publishes the type
        */
        @ApiMember(Description="Publishes the type")
        public ArrayList<NotificationInfo> notifications = null;

        /**
        * Publishes the type
        */
        @ApiMember(Description="Publishes the type")
        public NodeParameter nodeParameter = null;

        public PushNotification getPushNotification() { return pushNotification; }
        public NotUsedRequest setPushNotification(PushNotification value) { this.pushNotification = value; return this; }
        public ArrayList<NotificationInfo> getNotifications() { return notifications; }
        public NotUsedRequest setNotifications(ArrayList<NotificationInfo> value) { this.notifications = value; return this; }
        public NodeParameter getNodeParameter() { return nodeParameter; }
        public NotUsedRequest setNodeParameter(NodeParameter value) { this.nodeParameter = value; return this; }
    }

    /**
    * Buy or register a number and create its endpoint
    */
    @Route(Path="/endpoints/phone-numbers", Verbs="POST")
    @Api(Description="Buy or register a number and create its endpoint")
    public static class BuyPhoneNumber implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The customer the number is for
        */
        @ApiMember(Description="The customer the number is for")
        public String customerId = null;

        /**
        * The phone number (E.164)
        */
        @ApiMember(Description="The phone number (E.164)")
        public String number = null;

        /**
        * Whether to register the number only and buy nothing
        */
        @ApiMember(Description="Whether to register the number only and buy nothing")
        public Boolean isVirtualPhoneNumber = null;

        /**
        * Whether the number is for faxes
        */
        @ApiMember(Description="Whether the number is for faxes")
        public Boolean isFaxNumber = null;

        /**
        * The carrier's ID of the address to register the number with
        */
        @ApiMember(Description="The carrier's ID of the address to register the number with")
        public String addressSid = null;

        /**
        * The IDs of the tags of the new endpoint
        */
        @ApiMember(Description="The IDs of the tags of the new endpoint")
        public ArrayList<String> tagIds = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        public String getAccountId() { return accountId; }
        public BuyPhoneNumber setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public BuyPhoneNumber setCustomerId(String value) { this.customerId = value; return this; }
        public String getNumber() { return number; }
        public BuyPhoneNumber setNumber(String value) { this.number = value; return this; }
        public Boolean getIsVirtualPhoneNumber() { return isVirtualPhoneNumber; }
        public BuyPhoneNumber setIsVirtualPhoneNumber(Boolean value) { this.isVirtualPhoneNumber = value; return this; }
        public Boolean getIsFaxNumber() { return isFaxNumber; }
        public BuyPhoneNumber setIsFaxNumber(Boolean value) { this.isFaxNumber = value; return this; }
        public String getAddressSid() { return addressSid; }
        public BuyPhoneNumber setAddressSid(String value) { this.addressSid = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public BuyPhoneNumber setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Struct getData() { return data; }
        public BuyPhoneNumber setData(Struct value) { this.data = value; return this; }
        public String getFlowId() { return flowId; }
        public BuyPhoneNumber setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public BuyPhoneNumber setFlowParams(Struct value) { this.flowParams = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Numbers available to buy
    */
    @Route(Path="/endpoints/phone-numbers/search", Verbs="GET")
    @Api(Description="Numbers available to buy")
    public static class SearchPhoneNumbers implements IReturn<ListResponse<AvailablePhoneNumber>>, IGet
    {
        /**
        * The account to buy for
        */
        @ApiMember(Description="The account to buy for")
        public String accountId = null;

        /**
        * The area code of the number
        */
        @ApiMember(Description="The area code of the number")
        public String areaCode = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String countryCode = null;

        /**
        * The postal code
        */
        @ApiMember(Description="The postal code")
        public String postalCode = null;

        /**
        * The state or province
        */
        @ApiMember(Description="The state or province")
        public String region = null;

        /**
        * How far from the postal code the number may be, in miles
        */
        @ApiMember(Description="How far from the postal code the number may be, in miles")
        public Integer distance = null;

        /**
        * Whether the number is for faxes
        */
        @ApiMember(Description="Whether the number is for faxes")
        public Boolean isFaxNumber = null;

        /**
        * Digits the number must contain
        */
        @ApiMember(Description="Digits the number must contain")
        public String contains = null;

        public String getAccountId() { return accountId; }
        public SearchPhoneNumbers setAccountId(String value) { this.accountId = value; return this; }
        public String getAreaCode() { return areaCode; }
        public SearchPhoneNumbers setAreaCode(String value) { this.areaCode = value; return this; }
        public String getCountryCode() { return countryCode; }
        public SearchPhoneNumbers setCountryCode(String value) { this.countryCode = value; return this; }
        public String getPostalCode() { return postalCode; }
        public SearchPhoneNumbers setPostalCode(String value) { this.postalCode = value; return this; }
        public String getRegion() { return region; }
        public SearchPhoneNumbers setRegion(String value) { this.region = value; return this; }
        public Integer getDistance() { return distance; }
        public SearchPhoneNumbers setDistance(Integer value) { this.distance = value; return this; }
        public Boolean getIsFaxNumber() { return isFaxNumber; }
        public SearchPhoneNumbers setIsFaxNumber(Boolean value) { this.isFaxNumber = value; return this; }
        public String getContains() { return contains; }
        public SearchPhoneNumbers setContains(String value) { this.contains = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<AvailablePhoneNumber>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Flip a number between voice and fax
    */
    @Route(Path="/phone-numbers/{endpointId}/fax", Verbs="PATCH")
    @Api(Description="Flip a number between voice and fax")
    public static class SetPhoneNumberIsFax implements IReturn<EndpointInfo>, IPatch
    {
        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * Whether the number is for faxes
        */
        @ApiMember(Description="Whether the number is for faxes")
        public Boolean isFax = null;

        public String getEndpointId() { return endpointId; }
        public SetPhoneNumberIsFax setEndpointId(String value) { this.endpointId = value; return this; }
        public Boolean getIsFax() { return isFax; }
        public SetPhoneNumberIsFax setIsFax(Boolean value) { this.isFax = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Bring phone-number endpoints in line with the carrier
    */
    @Route(Path="/phone-numbers/sync", Verbs="POST")
    @Api(Description="Bring phone-number endpoints in line with the carrier")
    public static class SyncPhoneNumbers implements IReturnVoid, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public SyncPhoneNumbers setAccountId(String value) { this.accountId = value; return this; }
    }

    /**
    * Portal call history
    */
    @Route(Path="/portal/call-history", Verbs="GET")
    @Api(Description="Portal call history")
    public static class AppGetCallHistory extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
    {
        /**
        * Only those of this account
        */
        @ApiMember(Description="Only those of this account")
        public String accountId = null;

        /**
        * Only those of this customer
        */
        @ApiMember(Description="Only those of this customer")
        public String customerId = null;

        public String getAccountId() { return accountId; }
        public AppGetCallHistory setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppGetCallHistory setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<SessionInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Portal file listing
    */
    @Route(Path="/portal/files", Verbs="GET")
    @Api(Description="Portal file listing")
    public static class AppGetFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>
    {
        /**
        * Only those of this account
        */
        @ApiMember(Description="Only those of this account")
        public String accountId = null;

        /**
        * Only those of this customer
        */
        @ApiMember(Description="Only those of this customer")
        public String customerId = null;

        /**
        * The first day on which it was created (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")
        public String dateCreatedStart = null;

        /**
        * The last day on which it was created (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")
        public String dateCreatedEnd = null;

        /**
        * Filter by file name (contains match)
        */
        @ApiMember(Description="Filter by file name (contains match)")
        public String fileNameFilter = null;

        /**
        * Only files of this type
        */
        @ApiMember(Description="Only files of this type")
        public FileTypes type = null;

        public String getAccountId() { return accountId; }
        public AppGetFiles setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppGetFiles setCustomerId(String value) { this.customerId = value; return this; }
        public String getDateCreatedStart() { return dateCreatedStart; }
        public AppGetFiles setDateCreatedStart(String value) { this.dateCreatedStart = value; return this; }
        public String getDateCreatedEnd() { return dateCreatedEnd; }
        public AppGetFiles setDateCreatedEnd(String value) { this.dateCreatedEnd = value; return this; }
        public String getFileNameFilter() { return fileNameFilter; }
        public AppGetFiles setFileNameFilter(String value) { this.fileNameFilter = value; return this; }
        public FileTypes getType() { return type; }
        public AppGetFiles setType(FileTypes value) { this.type = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<FileInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Portal listing of flows
    */
    @Route(Path="/portal/flows", Verbs="GET")
    @Api(Description="Portal listing of flows")
    public static class AppGetFlows extends ListRequest<FlowInfo> implements IReturn<ListResponse<FlowInfo>>
    {
        /**
        * Only those of this account
        */
        @ApiMember(Description="Only those of this account")
        public String accountId = null;

        /**
        * Only those of this customer
        */
        @ApiMember(Description="Only those of this customer")
        public String customerId = null;

        /**
        * Filter by name (contains match)
        */
        @ApiMember(Description="Filter by name (contains match)")
        public String nameFilter = null;

        /**
        * Only flows with this role
        */
        @ApiMember(Description="Only flows with this role")
        public FlowRoles role = null;

        public String getAccountId() { return accountId; }
        public AppGetFlows setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppGetFlows setCustomerId(String value) { this.customerId = value; return this; }
        public String getNameFilter() { return nameFilter; }
        public AppGetFlows setNameFilter(String value) { this.nameFilter = value; return this; }
        public FlowRoles getRole() { return role; }
        public AppGetFlows setRole(FlowRoles value) { this.role = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<FlowInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Portal home page data
    */
    @Route(Path="/portal/home", Verbs="GET")
    @Api(Description="Portal home page data")
    public static class AppGetHomeInformation implements IReturn<AppHomeInformation>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The first day to show (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day to show (YYYY-MM-DD)")
        public String fromDate = null;

        public String getAccountId() { return accountId; }
        public AppGetHomeInformation setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppGetHomeInformation setCustomerId(String value) { this.customerId = value; return this; }
        public String getFromDate() { return fromDate; }
        public AppGetHomeInformation setFromDate(String value) { this.fromDate = value; return this; }
        private static Object responseType = AppHomeInformation.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Portal view of the settings
    */
    @Route("/portal/system-settings")
    @Api(Description="Portal view of the settings")
    public static class AppGetSystemSettings implements IReturn<AppSystemSettingsInfo>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        public String getAccountId() { return accountId; }
        public AppGetSystemSettings setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppGetSystemSettings setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = AppSystemSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create an AI assistant endpoint from the portal
    */
    @Route(Path="/portal/assistants", Verbs="POST")
    @Api(Description="Create an AI assistant endpoint from the portal")
    public static class AppNewAssistant implements IReturn<EndpointInfo>, IPost
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the assistant
        */
        @ApiMember(Description="The name of the assistant")
        public String name = null;

        /**
        * The settings of the assistant
        */
        @ApiMember(Description="The settings of the assistant")
        public AssistantSettings settings = null;

        public String getAccountId() { return accountId; }
        public AppNewAssistant setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AppNewAssistant setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public AppNewAssistant setName(String value) { this.name = value; return this; }
        public AssistantSettings getSettings() { return settings; }
        public AppNewAssistant setSettings(AssistantSettings value) { this.settings = value; return this; }
        private static Object responseType = EndpointInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Register a push token once
    */
    @Route(Path="/app/tokens", Verbs="POST")
    @Api(Description="Register a push token once")
    public static class NewDeviceToken implements IReturn<DeviceTokenInfo>, IPost
    {
        /**
        * The type of the device
        */
        @ApiMember(Description="The type of the device")
        public DeviceTypes deviceType = null;

        /**
        * The push token of the device
        */
        @ApiMember(Description="The push token of the device")
        public String token = null;

        public DeviceTypes getDeviceType() { return deviceType; }
        public NewDeviceToken setDeviceType(DeviceTypes value) { this.deviceType = value; return this; }
        public String getToken() { return token; }
        public NewDeviceToken setToken(String value) { this.token = value; return this; }
        private static Object responseType = DeviceTokenInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue an agent-state report
    */
    @Route("/reports/agent-state")
    @Api(Description="Queue an agent-state report")
    public static class AgentStateReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        public String getStartDate() { return startDate; }
        public AgentStateReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public AgentStateReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public AgentStateReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a billing report
    */
    @Route("/reports/billing")
    @Api(Description="Queue a billing report")
    public static class BillingReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * Whether to add customer IDs to the output
        */
        @ApiMember(Description="Whether to add customer IDs to the output")
        public Boolean includeCustomerIds = null;

        public String getStartDate() { return startDate; }
        public BillingReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public BillingReport setEndDate(String value) { this.endDate = value; return this; }
        public Boolean getIncludeCustomerIds() { return includeCustomerIds; }
        public BillingReport setIncludeCustomerIds(Boolean value) { this.includeCustomerIds = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a call center abandon report
    */
    @Route(Path="/reports/call-center-abandon", Verbs="POST")
    @Api(Description="Queue a call center abandon report")
    public static class CallCenterAbandonReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        public String getStartDate() { return startDate; }
        public CallCenterAbandonReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public CallCenterAbandonReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public CallCenterAbandonReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a call center detail report
    */
    @Route(Path="/reports/call-center-detail", Verbs="POST")
    @Api(Description="Queue a call center detail report")
    public static class CallCenterDetailReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        public String getStartDate() { return startDate; }
        public CallCenterDetailReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public CallCenterDetailReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public CallCenterDetailReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a call center report
    */
    @Route(Path="/reports/call-center", Verbs="POST")
    @Api(Description="Queue a call center report")
    public static class CallCenterReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        public String getStartDate() { return startDate; }
        public CallCenterReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public CallCenterReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public CallCenterReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a call history report
    */
    @Route(Path="/reports/call-history", Verbs="POST")
    @Api(Description="Queue a call history report")
    public static class CallHistoryReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        /**
        * Only calls of this customer
        */
        @ApiMember(Description="Only calls of this customer")
        public String customerId = null;

        /**
        * Only calls of this endpoint
        */
        @ApiMember(Description="Only calls of this endpoint")
        public String endpointId = null;

        /**
        * Whether to look at archived sessions too
        */
        @ApiMember(Description="Whether to look at archived sessions too")
        public Boolean includeArchivedSessions = null;

        public String getStartDate() { return startDate; }
        public CallHistoryReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public CallHistoryReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public CallHistoryReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public String getCustomerId() { return customerId; }
        public CallHistoryReport setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public CallHistoryReport setEndpointId(String value) { this.endpointId = value; return this; }
        public Boolean getIncludeArchivedSessions() { return includeArchivedSessions; }
        public CallHistoryReport setIncludeArchivedSessions(Boolean value) { this.includeArchivedSessions = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a call outcome report
    */
    @Route(Path="/reports/call-outcome", Verbs="POST")
    @Api(Description="Queue a call outcome report")
    public static class CallOutcomeReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        /**
        * Only calls of this flow
        */
        @ApiMember(Description="Only calls of this flow")
        public String flowId = null;

        /**
        * Only calls in this state
        */
        @ApiMember(Description="Only calls in this state")
        public String specificState = null;

        public String getStartDate() { return startDate; }
        public CallOutcomeReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public CallOutcomeReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public CallOutcomeReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public String getFlowId() { return flowId; }
        public CallOutcomeReport setFlowId(String value) { this.flowId = value; return this; }
        public String getSpecificState() { return specificState; }
        public CallOutcomeReport setSpecificState(String value) { this.specificState = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a call detail record report
    */
    @Route(Path="/reports/cdr", Verbs="POST")
    @Api(Description="Queue a call detail record report")
    public static class CdrReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        public String getStartDate() { return startDate; }
        public CdrReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public CdrReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public CdrReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete a report and its workbook
    */
    @Route(Path="/reports/{reportId}", Verbs="DELETE")
    @Api(Description="Delete a report and its workbook")
    public static class DeleteReport implements IReturnVoid, IDelete
    {
        /**
        * The ID of the report
        */
        @ApiMember(Description="The ID of the report")
        public String reportId = null;

        public String getReportId() { return reportId; }
        public DeleteReport setReportId(String value) { this.reportId = value; return this; }
    }

    /**
    * Workbook of a completed report
    */
    @Route(Path="/reports/{reportId}.xlsx", Verbs="GET")
    @Api(Description="Workbook of a completed report")
    public static class DownloadReport implements IReturn<InputStream>, IGet
    {
        /**
        * The ID of the report
        */
        @ApiMember(Description="The ID of the report")
        public String reportId = null;

        public String getReportId() { return reportId; }
        public DownloadReport setReportId(String value) { this.reportId = value; return this; }
        private static Object responseType = InputStream.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue an endpoint report
    */
    @Route(Path="/reports/endpoints", Verbs="GET")
    @Api(Description="Queue an endpoint report")
    public static class EndpointsReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * Only these types of endpoint
        */
        @ApiMember(Description="Only these types of endpoint")
        public ArrayList<EndpointTypes> types = null;

        /**
        * Only endpoints of this customer
        */
        @ApiMember(Description="Only endpoints of this customer")
        public String customerId = null;

        public ArrayList<EndpointTypes> getTypes() { return types; }
        public EndpointsReport setTypes(ArrayList<EndpointTypes> value) { this.types = value; return this; }
        public String getCustomerId() { return customerId; }
        public EndpointsReport setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reports created by the caller
    */
    @Route(Path="/reports", Verbs="GET")
    @Api(Description="Reports created by the caller")
    public static class ListReports implements IReturn<ListReportsResponse>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public ListReports setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = ListReportsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a metric report
    */
    @Route(Path="/reports/metric", Verbs="POST")
    @Api(Description="Queue a metric report")
    public static class MetricReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The time zone (IANA)
        */
        @ApiMember(Description="The time zone (IANA)")
        public String timeZoneId = null;

        /**
        * The metric to report on
        */
        @ApiMember(Description="The metric to report on")
        public String metricName = null;

        public String getStartDate() { return startDate; }
        public MetricReport setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public MetricReport setEndDate(String value) { this.endDate = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public MetricReport setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public String getMetricName() { return metricName; }
        public MetricReport setMetricName(String value) { this.metricName = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Queue a sync phone numbers report
    */
    @Route(Path="/reports/sync-phone-numbers", Verbs="POST")
    @Api(Description="Queue a sync phone numbers report")
    public static class SyncPhoneNumbersReport extends ReportRequest implements IReturn<ReportInfo>
    {
        /**
        * Whether to include the numbers of the fax carrier
        */
        @ApiMember(Description="Whether to include the numbers of the fax carrier")
        public Boolean syncDocumoNumbers = null;

        public Boolean getSyncDocumoNumbers() { return syncDocumoNumbers; }
        public SyncPhoneNumbersReport setSyncDocumoNumbers(Boolean value) { this.syncDocumoNumbers = value; return this; }
        private static Object responseType = ReportInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Turn the call into a conference if it is not one, then dial a further party
    */
    @Route(Path="/sessions/{sessionId}/conference/members", Verbs="POST")
    @Api(Description="Turn the call into a conference if it is not one, then dial a further party")
    public static class AddConferenceMember implements IReturn<SessionInfo>, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The carrier's ID of the call leg on the voice device
        */
        @ApiMember(Description="The carrier's ID of the call leg on the voice device")
        public String callSid = null;

        /**
        * The party to invite
        */
        @ApiMember(Description="The party to invite")
        public String destination = null;

        /**
        * The caller ID to present (E.164)
        */
        @ApiMember(Description="The caller ID to present (E.164)")
        public String fromNumber = null;

        public String getSessionId() { return sessionId; }
        public AddConferenceMember setSessionId(String value) { this.sessionId = value; return this; }
        public String getCallSid() { return callSid; }
        public AddConferenceMember setCallSid(String value) { this.callSid = value; return this; }
        public String getDestination() { return destination; }
        public AddConferenceMember setDestination(String value) { this.destination = value; return this; }
        public String getFromNumber() { return fromNumber; }
        public AddConferenceMember setFromNumber(String value) { this.fromNumber = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Append text to a session log
    */
    @Route(Path="/sessions/{sessionId}/log", Verbs="POST")
    @Api(Description="Append text to a session log")
    public static class AddToSessionLog implements IReturnVoid, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The text to append
        */
        @ApiMember(Description="The text to append")
        public String message = null;

        public String getSessionId() { return sessionId; }
        public AddToSessionLog setSessionId(String value) { this.sessionId = value; return this; }
        public String getMessage() { return message; }
        public AddToSessionLog setMessage(String value) { this.message = value; return this; }
    }

    /**
    * Remove a member from a chat
    */
    @Route(Path="/sessions/{sessionId}/members/{memberId}", Verbs="DELETE")
    @Api(Description="Remove a member from a chat")
    public static class DeleteChatMember implements IReturn<SessionInfo>, IDelete
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The identity of the member
        */
        @ApiMember(Description="The identity of the member")
        public String memberId = null;

        public String getSessionId() { return sessionId; }
        public DeleteChatMember setSessionId(String value) { this.sessionId = value; return this; }
        public String getMemberId() { return memberId; }
        public DeleteChatMember setMemberId(String value) { this.memberId = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Bulk delete an account's sessions in a time range
    */
    @Route(Path="/sessions", Verbs="DELETE")
    @Api(Description="Bulk delete an account's sessions in a time range")
    public static class DeleteSessions implements IReturnVoid, IDelete
    {
        /**
        * The account whose sessions to delete
        */
        @ApiMember(Description="The account whose sessions to delete", IsRequired=true)
        public String accountId = null;

        /**
        * Sessions from this moment on (ISO 8601)
        */
        @ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)
        public String startDateTime = null;

        /**
        * Sessions up to this moment (ISO 8601)
        */
        @ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)
        public String endDateTime = null;

        public String getAccountId() { return accountId; }
        public DeleteSessions setAccountId(String value) { this.accountId = value; return this; }
        public String getStartDateTime() { return startDateTime; }
        public DeleteSessions setStartDateTime(String value) { this.startDateTime = value; return this; }
        public String getEndDateTime() { return endDateTime; }
        public DeleteSessions setEndDateTime(String value) { this.endDateTime = value; return this; }
    }

    /**
    * End one session or one call leg of it
    */
    @Route(Path="/sessions/{sessionId}", Verbs="DELETE")
    @Api(Description="End one session or one call leg of it")
    public static class EndSession implements IReturnVoid, IDelete
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The call leg to end; none ends the session
        */
        @ApiMember(Description="The call leg to end; none ends the session")
        public String callSid = null;

        public String getSessionId() { return sessionId; }
        public EndSession setSessionId(String value) { this.sessionId = value; return this; }
        public String getCallSid() { return callSid; }
        public EndSession setCallSid(String value) { this.callSid = value; return this; }
    }

    /**
    * Carrier calls in progress for a whole account
    */
    @Route(Path="/calls/active", Verbs="GET")
    @Api(Description="Carrier calls in progress for a whole account")
    public static class GetActiveCalls implements IReturn<GetActiveCallsResponse>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public GetActiveCalls setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = GetActiveCallsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Active sessions of the signed-in phone user
    */
    @Route(Path="/sessions/active", Verbs="GET")
    @Api(Description="Active sessions of the signed-in phone user")
    public static class GetActiveSessions implements IReturn<GetMySessionsResponse>, IGet
    {
        private static Object responseType = GetMySessionsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Active sessions of the signed-in user
    */
    @Route(Path="/sessions/my", Verbs="GET")
    @Api(Description="Active sessions of the signed-in user")
    public static class GetMySessions implements IReturn<GetMySessionsResponse>, IGet
    {
        private static Object responseType = GetMySessionsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * One session with its log
    */
    @Route(Path="/sessions/{sessionId}", Verbs="GET")
    @Api(Description="One session with its log")
    public static class GetSession implements IReturn<SessionInfo>, IGet
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public GetSession setSessionId(String value) { this.sessionId = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Chat transcript of a session
    */
    @Route(Path="/sessions/{sessionId}/transcript", Verbs="GET")
    @Api(Description="Chat transcript of a session")
    public static class GetSessionTranscript implements IReturn<Object>, IGet
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * Whether to include earlier chats of the same parties
        */
        @ApiMember(Description="Whether to include earlier chats of the same parties")
        public Boolean includeHistorical = null;

        /**
        * Only history after this date (ISO 8601)
        */
        @ApiMember(Description="Only history after this date (ISO 8601)")
        public String historicalCutOffDate = null;

        public String getSessionId() { return sessionId; }
        public GetSessionTranscript setSessionId(String value) { this.sessionId = value; return this; }
        public Boolean getIncludeHistorical() { return includeHistorical; }
        public GetSessionTranscript setIncludeHistorical(Boolean value) { this.includeHistorical = value; return this; }
        public String getHistoricalCutOffDate() { return historicalCutOffDate; }
        public GetSessionTranscript setHistoricalCutOffDate(String value) { this.historicalCutOffDate = value; return this; }
        private static Object responseType = Object.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Put a session on hold
    */
    @Route(Path="/sessions/{sessionId}/hold", Verbs="POST")
    @Api(Description="Put a session on hold")
    public static class HoldSession implements IReturn<SessionInfo>, IPost
    {
        /**
        * The carrier's ID of the local call leg
        */
        @ApiMember(Description="The carrier's ID of the local call leg")
        public String callSid = null;

        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * Why the session is being held
        */
        @ApiMember(Description="Why the session is being held")
        public SessionHoldReasons reason = null;

        public String getCallSid() { return callSid; }
        public HoldSession setCallSid(String value) { this.callSid = value; return this; }
        public String getSessionId() { return sessionId; }
        public HoldSession setSessionId(String value) { this.sessionId = value; return this; }
        public SessionHoldReasons getReason() { return reason; }
        public HoldSession setReason(SessionHoldReasons value) { this.reason = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Add a member to a chat session
    */
    @Route(Path="/sessions/{sessionId}/members", Verbs="POST")
    @Api(Description="Add a member to a chat session")
    public static class InviteChatMember implements IReturn<SessionInfo>, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The endpoint to invite
        */
        @ApiMember(Description="The endpoint to invite")
        public String endpointId = null;

        public String getSessionId() { return sessionId; }
        public InviteChatMember setSessionId(String value) { this.sessionId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public InviteChatMember setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of sessions
    */
    @Route(Path="/sessions", Verbs="GET")
    @Api(Description="Retrieve a list of sessions")
    public static class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
    {
        /**
        * The account IDs for the sessions to retrieve
        */
        @ApiMember(Description="The account IDs for the sessions to retrieve")
        public ArrayList<String> accountIds = null;

        /**
        * Whether to search live or archived sessions
        */
        @ApiMember(Description="Whether to search live or archived sessions")
        public Boolean searchArchive = null;

        /**
        * The start date to retrieve usage records for (YYYY-MM-DD)
        */
        @ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The end date to retrieve usage records for (YYYY-MM-DD)
        */
        @ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The IDs of the customers whose sessions you want to retrieve
        */
        @ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")
        public ArrayList<String> customerIds = null;

        /**
        * The IDs of the endpoints whose sessions you want to retrieve
        */
        @ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")
        public ArrayList<String> endpointIds = null;

        /**
        * Filter by the from  (this is a contains search)
        */
        @ApiMember(Description="Filter by the from  (this is a contains search)")
        public String from = null;

        /**
        * Filter by the to  (this is a contains search)
        */
        @ApiMember(Description="Filter by the to  (this is a contains search)")
        public String to = null;

        /**
        * Filter by text in the log
        */
        @ApiMember(Description="Filter by text in the log")
        public String log = null;

        /**
        * Filter by parent session ID
        */
        @ApiMember(Description="Filter by parent session ID")
        public String parentSessionId = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListSessions setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public Boolean getSearchArchive() { return searchArchive; }
        public ListSessions setSearchArchive(Boolean value) { this.searchArchive = value; return this; }
        public String getStartDate() { return startDate; }
        public ListSessions setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListSessions setEndDate(String value) { this.endDate = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListSessions setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListSessions setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public String getFrom() { return from; }
        public ListSessions setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public ListSessions setTo(String value) { this.to = value; return this; }
        public String getLog() { return log; }
        public ListSessions setLog(String value) { this.log = value; return this; }
        public String getParentSessionId() { return parentSessionId; }
        public ListSessions setParentSessionId(String value) { this.parentSessionId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<SessionInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
    */
    @Route(Path="/sessions/outgoing", Verbs="POST")
    @Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")
    public static class NewOutgoingSession implements IReturnVoid, IPost
    {
        /**
        * The flow to run once the call is answered
        */
        @ApiMember(Description="The flow to run once the call is answered")
        public String flowId = null;

        /**
        * The number to dial (E.164)
        */
        @ApiMember(Description="The number to dial (E.164)")
        public String numberToDial = null;

        /**
        * The caller ID to present, an owned number (E.164)
        */
        @ApiMember(Description="The caller ID to present, an owned number (E.164)")
        public String callerId = null;

        public String getFlowId() { return flowId; }
        public NewOutgoingSession setFlowId(String value) { this.flowId = value; return this; }
        public String getNumberToDial() { return numberToDial; }
        public NewOutgoingSession setNumberToDial(String value) { this.numberToDial = value; return this; }
        public String getCallerId() { return callerId; }
        public NewOutgoingSession setCallerId(String value) { this.callerId = value; return this; }
    }

    /**
    * Create a session (voice, chat or fax) for the signed-in user
    */
    @Route(Path="/sessions", Verbs="POST")
    @Api(Description="Create a session (voice, chat or fax) for the signed-in user")
    public static class NewSession implements IReturn<SessionInfo>, IPost
    {
        /**
        * The flow channel
        */
        @ApiMember(Description="The flow channel")
        public FlowChannels channel = null;

        /**
        * What was dialed
        */
        @ApiMember(Description="What was dialed")
        public String destination = null;

        /**
        * The caller ID to present (E.164)
        */
        @ApiMember(Description="The caller ID to present (E.164)")
        public String callerId = null;

        public FlowChannels getChannel() { return channel; }
        public NewSession setChannel(FlowChannels value) { this.channel = value; return this; }
        public String getDestination() { return destination; }
        public NewSession setDestination(String value) { this.destination = value; return this; }
        public String getCallerId() { return callerId; }
        public NewSession setCallerId(String value) { this.callerId = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Hold or mute a conference member
    */
    @Route(Path="/sessions/{sessionId}/conference/members/{callSid}", Verbs="PATCH")
    @Api(Description="Hold or mute a conference member")
    public static class PatchConferenceMember implements IReturn<SessionInfo>, IPatch
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The carrier's ID of the member's call leg
        */
        @ApiMember(Description="The carrier's ID of the member's call leg")
        public String callSid = null;

        /**
        * Whether the member is on hold
        */
        @ApiMember(Description="Whether the member is on hold")
        public Boolean hold = null;

        /**
        * Whether the member is muted
        */
        @ApiMember(Description="Whether the member is muted")
        public Boolean muted = null;

        public String getSessionId() { return sessionId; }
        public PatchConferenceMember setSessionId(String value) { this.sessionId = value; return this; }
        public String getCallSid() { return callSid; }
        public PatchConferenceMember setCallSid(String value) { this.callSid = value; return this; }
        public Boolean getHold() { return hold; }
        public PatchConferenceMember setHold(Boolean value) { this.hold = value; return this; }
        public Boolean getMuted() { return muted; }
        public PatchConferenceMember setMuted(Boolean value) { this.muted = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change console data or states of a session
    */
    @Route(Path="/sessions/{sessionId}", Verbs="PATCH")
    @Api(Description="Change console data or states of a session")
    public static class PatchSession implements IReturn<SessionInfo>, IPatch
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * Any console data for the session
        */
        @ApiMember(Description="Any console data for the session")
        public String consoleData = null;

        /**
        * The call state of the session
        */
        @ApiMember(Description="The call state of the session")
        public SessionCallState callState = null;

        /**
        * The reason for the hold
        */
        @ApiMember(Description="The reason for the hold")
        public SessionHoldReasons holdReason = null;

        /**
        * The queue state of the session
        */
        @ApiMember(Description="The queue state of the session")
        public SessionQueueStates queueState = null;

        public String getSessionId() { return sessionId; }
        public PatchSession setSessionId(String value) { this.sessionId = value; return this; }
        public String getConsoleData() { return consoleData; }
        public PatchSession setConsoleData(String value) { this.consoleData = value; return this; }
        public SessionCallState getCallState() { return callState; }
        public PatchSession setCallState(SessionCallState value) { this.callState = value; return this; }
        public SessionHoldReasons getHoldReason() { return holdReason; }
        public PatchSession setHoldReason(SessionHoldReasons value) { this.holdReason = value; return this; }
        public SessionQueueStates getQueueState() { return queueState; }
        public PatchSession setQueueState(SessionQueueStates value) { this.queueState = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Start recording a session
    */
    @Route(Path="/sessions/{sessionId}/record", Verbs="POST")
    @Api(Description="Start recording a session")
    public static class RecordSession implements IReturnVoid, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public RecordSession setSessionId(String value) { this.sessionId = value; return this; }
    }

    /**
    * Send the session somewhere else
    */
    @Route(Path="/sessions/{sessionId}/redirect", Verbs="POST")
    @Api(Description="Send the session somewhere else")
    public static class RedirectSession implements IReturnVoid, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * Where to send the session
        */
        @ApiMember(Description="Where to send the session")
        public String destination = null;

        /**
        * The caller ID to present (E.164)
        */
        @ApiMember(Description="The caller ID to present (E.164)")
        public String callerId = null;

        public String getSessionId() { return sessionId; }
        public RedirectSession setSessionId(String value) { this.sessionId = value; return this; }
        public String getDestination() { return destination; }
        public RedirectSession setDestination(String value) { this.destination = value; return this; }
        public String getCallerId() { return callerId; }
        public RedirectSession setCallerId(String value) { this.callerId = value; return this; }
    }

    /**
    * Reject an offered session
    */
    @Route(Path="/sessions/{sessionId}/reject", Verbs="POST")
    @Api(Description="Reject an offered session")
    public static class RejectSession implements IReturnVoid, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public RejectSession setSessionId(String value) { this.sessionId = value; return this; }
    }

    /**
    * Send a message within a session
    */
    @Route(Path="/sessions/{sessionId}/messages", Verbs="POST")
    @Api(Description="Send a message within a session")
    public static class SendSessionMessage implements IReturnVoid, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The text of the message
        */
        @ApiMember(Description="The text of the message")
        public String body = null;

        /**
        * The URI of the attachment
        */
        @ApiMember(Description="The URI of the attachment")
        public String attachmentUri = null;

        /**
        * The content type of the attachment
        */
        @ApiMember(Description="The content type of the attachment")
        public String attachmentContentType = null;

        public String getSessionId() { return sessionId; }
        public SendSessionMessage setSessionId(String value) { this.sessionId = value; return this; }
        public String getBody() { return body; }
        public SendSessionMessage setBody(String value) { this.body = value; return this; }
        public String getAttachmentUri() { return attachmentUri; }
        public SendSessionMessage setAttachmentUri(String value) { this.attachmentUri = value; return this; }
        public String getAttachmentContentType() { return attachmentContentType; }
        public SendSessionMessage setAttachmentContentType(String value) { this.attachmentContentType = value; return this; }
    }

    /**
    * Turn a session into a conference
    */
    @Route(Path="/sessions/{sessionId}/conference", Verbs="POST")
    @Api(Description="Turn a session into a conference")
    public static class StartConference implements IReturn<SessionInfo>, IPost
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * The carrier's ID of the call leg to start with
        */
        @ApiMember(Description="The carrier's ID of the call leg to start with")
        public String callSid = null;

        public String getSessionId() { return sessionId; }
        public StartConference setSessionId(String value) { this.sessionId = value; return this; }
        public String getCallSid() { return callSid; }
        public StartConference setCallSid(String value) { this.callSid = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Settings of the whole installation
    */
    @Route(Path="/global/settings", Verbs="GET")
    @Api(Description="Settings of the whole installation")
    public static class GetGlobalSettings implements IReturn<GlobalSettingsInfo>, IGet
    {
        private static Object responseType = GlobalSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Account-level settings
    */
    @Route(Path="/system/settings", Verbs="GET")
    @Api(Description="Account-level settings")
    public static class GetSystemSettings implements IReturn<SystemSettingsInfo>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public GetSystemSettings setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = SystemSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Per-country dialing permissions
    */
    @Route(Path="/system/dialing-permissions", Verbs="GET")
    @Api(Description="Per-country dialing permissions")
    public static class ListDialingPermissions implements IReturn<ListResponse<DialingPermissionsInfo>>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public ListDialingPermissions setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<DialingPermissionsInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * System log
    */
    @Api(Description="System log")
    public static class ListLogEntries extends ListRequest<LogEntryInfo> implements IReturn<ListResponse<LogEntryInfo>>
    {
        /**
        * Only those of these accounts; none means every account the caller can use
        */
        @ApiMember(Description="Only those of these accounts; none means every account the caller can use")
        public ArrayList<String> accountIds = null;

        /**
        * Only entries of these customers; _ stands for entries of the account itself
        */
        @ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")
        public ArrayList<String> customerIds = null;

        /**
        * The first day (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * The last day (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * Filter by text in the description (contains match)
        */
        @ApiMember(Description="Filter by text in the description (contains match)")
        public String description = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListLogEntries setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListLogEntries setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getStartDate() { return startDate; }
        public ListLogEntries setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListLogEntries setEndDate(String value) { this.endDate = value; return this; }
        public String getDescription() { return description; }
        public ListLogEntries setDescription(String value) { this.description = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<LogEntryInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change what may be dialed in one country
    */
    @Route(Path="/system/dialing-permissions/{isoCode}", Verbs="PATCH")
    @Api(Description="Change what may be dialed in one country")
    public static class PatchDialingPermissions implements IReturnVoid, IPatch
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCode = null;

        /**
        * Whether ordinary numbers may be dialed
        */
        @ApiMember(Description="Whether ordinary numbers may be dialed")
        public Boolean lowRiskNumbersEnabled = null;

        /**
        * Whether high-risk special numbers may be dialed
        */
        @ApiMember(Description="Whether high-risk special numbers may be dialed")
        public Boolean highRiskSpecialNumbersEnabled = null;

        /**
        * Whether numbers prone to toll fraud may be dialed
        */
        @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
        public Boolean highRiskTollfraudNumbersEnabled = null;

        public String getAccountId() { return accountId; }
        public PatchDialingPermissions setAccountId(String value) { this.accountId = value; return this; }
        public String getIsoCode() { return isoCode; }
        public PatchDialingPermissions setIsoCode(String value) { this.isoCode = value; return this; }
        public Boolean getLowRiskNumbersEnabled() { return lowRiskNumbersEnabled; }
        public PatchDialingPermissions setLowRiskNumbersEnabled(Boolean value) { this.lowRiskNumbersEnabled = value; return this; }
        public Boolean getHighRiskSpecialNumbersEnabled() { return highRiskSpecialNumbersEnabled; }
        public PatchDialingPermissions setHighRiskSpecialNumbersEnabled(Boolean value) { this.highRiskSpecialNumbersEnabled = value; return this; }
        public Boolean getHighRiskTollfraudNumbersEnabled() { return highRiskTollfraudNumbersEnabled; }
        public PatchDialingPermissions setHighRiskTollfraudNumbersEnabled(Boolean value) { this.highRiskTollfraudNumbersEnabled = value; return this; }
    }

    /**
    * Change settings of the whole installation
    */
    @Route(Path="/global/settings", Verbs="PATCH")
    @Api(Description="Change settings of the whole installation")
    public static class PatchGlobalSettings implements IReturn<GlobalSettingsInfo>, IPatch
    {
        /**
        * Documentation text that accounts begin with
        */
        @ApiMember(Description="Documentation text that accounts begin with")
        public String documentation = null;

        /**
        * For how many days recordings are kept; 0 is for ever
        */
        @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
        public Integer recordingRetentionDays = null;

        /**
        * Whether calls may be transferred with SIP REFER
        */
        @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        public Boolean enableSipRefer = null;

        /**
        * Idle time in seconds before a not-ready agent is logged off; 0 is never
        */
        @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
        public Integer autoAgentLogoffSeconds = null;

        /**
        * The region of the carrier through which SIP calls go
        */
        @ApiMember(Description="The region of the carrier through which SIP calls go")
        public TwilioSipRegions defaultSipRegion = null;

        public String getDocumentation() { return documentation; }
        public PatchGlobalSettings setDocumentation(String value) { this.documentation = value; return this; }
        public Integer getRecordingRetentionDays() { return recordingRetentionDays; }
        public PatchGlobalSettings setRecordingRetentionDays(Integer value) { this.recordingRetentionDays = value; return this; }
        public Boolean getEnableSipRefer() { return enableSipRefer; }
        public PatchGlobalSettings setEnableSipRefer(Boolean value) { this.enableSipRefer = value; return this; }
        public Integer getAutoAgentLogoffSeconds() { return autoAgentLogoffSeconds; }
        public PatchGlobalSettings setAutoAgentLogoffSeconds(Integer value) { this.autoAgentLogoffSeconds = value; return this; }
        public TwilioSipRegions getDefaultSipRegion() { return defaultSipRegion; }
        public PatchGlobalSettings setDefaultSipRegion(TwilioSipRegions value) { this.defaultSipRegion = value; return this; }
        private static Object responseType = GlobalSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change account-level settings
    */
    @Route(Path="/system/settings", Verbs="PATCHY PATCH")
    @Api(Description="Change account-level settings")
    public static class PatchSystemSettings implements IReturn<SystemSettingsInfo>, IPatch
    {
        /**
        * Whether the test clock is used
        */
        @ApiMember(Description="Whether the test clock is used")
        public Boolean overrideSystemTime = null;

        /**
        * The time zone of the test clock
        */
        @ApiMember(Description="The time zone of the test clock")
        public String overrideSystemTimeZoneId = null;

        /**
        * The time of the test clock (ISO 8601)
        */
        @ApiMember(Description="The time of the test clock (ISO 8601)")
        public String overrideSystemDateTime = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The custom fields of the account, replaced whole
        */
        @ApiMember(Description="The custom fields of the account, replaced whole")
        public ArrayList<SystemSettingsField> systemFields = null;

        /**
        * The custom fields of customers, replaced whole
        */
        @ApiMember(Description="The custom fields of customers, replaced whole")
        public ArrayList<CustomerDataField> customerFields = null;

        /**
        * The custom fields of endpoints, replaced whole
        */
        @ApiMember(Description="The custom fields of endpoints, replaced whole")
        public ArrayList<EndpointDataField> endpointFields = null;

        /**
        * The email accounts, replaced whole
        */
        @ApiMember(Description="The email accounts, replaced whole")
        public ArrayList<EmailAccount> emailAccounts = null;

        /**
        * The tags of the account, replaced whole
        */
        @ApiMember(Description="The tags of the account, replaced whole")
        public ArrayList<Tag> tags = null;

        /**
        * Documentation text of the account
        */
        @ApiMember(Description="Documentation text of the account")
        public String documentation = null;

        /**
        * For how many days recordings are kept
        */
        @ApiMember(Description="For how many days recordings are kept")
        public Integer recordingRetentionDays = null;

        /**
        * Whether calls may be transferred with SIP REFER
        */
        @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        public Boolean enableSipRefer = null;

        /**
        * Idle time in seconds before a not-ready agent is logged off
        */
        @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
        public Integer autoAgentLogoffSeconds = null;

        /**
        * The region of the carrier through which SIP calls go
        */
        @ApiMember(Description="The region of the carrier through which SIP calls go")
        public TwilioSipRegions defaultSipRegion = null;

        public Boolean getOverrideSystemTime() { return overrideSystemTime; }
        public PatchSystemSettings setOverrideSystemTime(Boolean value) { this.overrideSystemTime = value; return this; }
        public String getOverrideSystemTimeZoneId() { return overrideSystemTimeZoneId; }
        public PatchSystemSettings setOverrideSystemTimeZoneId(String value) { this.overrideSystemTimeZoneId = value; return this; }
        public String getOverrideSystemDateTime() { return overrideSystemDateTime; }
        public PatchSystemSettings setOverrideSystemDateTime(String value) { this.overrideSystemDateTime = value; return this; }
        public String getAccountId() { return accountId; }
        public PatchSystemSettings setAccountId(String value) { this.accountId = value; return this; }
        public ArrayList<SystemSettingsField> getSystemFields() { return systemFields; }
        public PatchSystemSettings setSystemFields(ArrayList<SystemSettingsField> value) { this.systemFields = value; return this; }
        public ArrayList<CustomerDataField> getCustomerFields() { return customerFields; }
        public PatchSystemSettings setCustomerFields(ArrayList<CustomerDataField> value) { this.customerFields = value; return this; }
        public ArrayList<EndpointDataField> getEndpointFields() { return endpointFields; }
        public PatchSystemSettings setEndpointFields(ArrayList<EndpointDataField> value) { this.endpointFields = value; return this; }
        public ArrayList<EmailAccount> getEmailAccounts() { return emailAccounts; }
        public PatchSystemSettings setEmailAccounts(ArrayList<EmailAccount> value) { this.emailAccounts = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public PatchSystemSettings setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public String getDocumentation() { return documentation; }
        public PatchSystemSettings setDocumentation(String value) { this.documentation = value; return this; }
        public Integer getRecordingRetentionDays() { return recordingRetentionDays; }
        public PatchSystemSettings setRecordingRetentionDays(Integer value) { this.recordingRetentionDays = value; return this; }
        public Boolean getEnableSipRefer() { return enableSipRefer; }
        public PatchSystemSettings setEnableSipRefer(Boolean value) { this.enableSipRefer = value; return this; }
        public Integer getAutoAgentLogoffSeconds() { return autoAgentLogoffSeconds; }
        public PatchSystemSettings setAutoAgentLogoffSeconds(Integer value) { this.autoAgentLogoffSeconds = value; return this; }
        public TwilioSipRegions getDefaultSipRegion() { return defaultSipRegion; }
        public PatchSystemSettings setDefaultSipRegion(TwilioSipRegions value) { this.defaultSipRegion = value; return this; }
        private static Object responseType = SystemSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * What may be dialed in one country
    */
    @Route(Path="/system/dialing-permissions/{isoCode}", Verbs="GET")
    @Api(Description="What may be dialed in one country")
    public static class GetDialingPermissions implements IReturn<DialingPermissionsInfo>, IGet
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCode = null;

        public String getAccountId() { return accountId; }
        public GetDialingPermissions setAccountId(String value) { this.accountId = value; return this; }
        public String getIsoCode() { return isoCode; }
        public GetDialingPermissions setIsoCode(String value) { this.isoCode = value; return this; }
        private static Object responseType = DialingPermissionsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Logins that can use the given accounts
    */
    @Route(Path="/users", Verbs="GET")
    @Api(Description="Logins that can use the given accounts")
    public static class ListUsers extends ListRequest<UserInfo> implements IReturn<ListResponse<UserInfo>>
    {
        /**
        * The accounts whose logins to return
        */
        @ApiMember(Description="The accounts whose logins to return")
        public ArrayList<String> accountIds = null;

        /**
        * Filter by email address (contains match)
        */
        @ApiMember(Description="Filter by email address (contains match)")
        public String emailFilter = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListUsers setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getEmailFilter() { return emailFilter; }
        public ListUsers setEmailFilter(String value) { this.emailFilter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<UserInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a dashboard login; an email address may exist only once across the whole system
    */
    @Route(Path="/users", Verbs="POST")
    @Api(Description="Create a dashboard login; an email address may exist only once across the whole system")
    public static class NewUser implements IReturn<UserInfo>, IPost
    {
        /**
        * The account to create the login under
        */
        @ApiMember(Description="The account to create the login under")
        public String accountId = null;

        /**
        * The email address
        */
        @ApiMember(Description="The email address")
        public String emailAddress = null;

        /**
        * The first name
        */
        @ApiMember(Description="The first name")
        public String firstName = null;

        /**
        * The last name
        */
        @ApiMember(Description="The last name")
        public String lastName = null;

        /**
        * The password
        */
        @ApiMember(Description="The password")
        public String password = null;

        /**
        * The roles; only a system administrator may set them
        */
        @ApiMember(Description="The roles; only a system administrator may set them")
        public ArrayList<String> roles = null;

        /**
        * The accounts the login may use besides the one it is created under
        */
        @ApiMember(Description="The accounts the login may use besides the one it is created under")
        public ArrayList<String> accountIds = null;

        public String getAccountId() { return accountId; }
        public NewUser setAccountId(String value) { this.accountId = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public NewUser setEmailAddress(String value) { this.emailAddress = value; return this; }
        public String getFirstName() { return firstName; }
        public NewUser setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public NewUser setLastName(String value) { this.lastName = value; return this; }
        public String getPassword() { return password; }
        public NewUser setPassword(String value) { this.password = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public NewUser setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getAccountIds() { return accountIds; }
        public NewUser setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Update a login
    */
    @Route(Path="/users/{userId}", Verbs="PATCH")
    @Api(Description="Update a login")
    public static class PatchUser implements IReturn<UserInfo>, IPatch
    {
        /**
        * The accounts the login may use
        */
        @ApiMember(Description="The accounts the login may use")
        public ArrayList<String> accountIds = null;

        /**
        * The ID of the user
        */
        @ApiMember(Description="The ID of the user")
        public String userId = null;

        /**
        * The first name
        */
        @ApiMember(Description="The first name")
        public String firstName = null;

        /**
        * The last name
        */
        @ApiMember(Description="The last name")
        public String lastName = null;

        /**
        * The new password; null leaves it alone
        */
        @ApiMember(Description="The new password; null leaves it alone")
        public String newPassword = null;

        /**
        * The roles; only a system administrator may set them
        */
        @ApiMember(Description="The roles; only a system administrator may set them")
        public ArrayList<String> roles = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public PatchUser setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getUserId() { return userId; }
        public PatchUser setUserId(String value) { this.userId = value; return this; }
        public String getFirstName() { return firstName; }
        public PatchUser setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public PatchUser setLastName(String value) { this.lastName = value; return this; }
        public String getNewPassword() { return newPassword; }
        public PatchUser setNewPassword(String value) { this.newPassword = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public PatchUser setRoles(ArrayList<String> value) { this.roles = value; return this; }
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * One login
    */
    @Route(Path="/users/{userId}", Verbs="GET")
    @Api(Description="One login")
    public static class GetUser implements IReturn<UserInfo>, IGet
    {
        /**
        * The ID of the user
        */
        @ApiMember(Description="The ID of the user")
        public String userId = null;

        public String getUserId() { return userId; }
        public GetUser setUserId(String value) { this.userId = value; return this; }
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Delete a login
    */
    @Route(Path="/users/{userId}", Verbs="DELETE")
    @Api(Description="Delete a login")
    public static class DeleteUser implements IReturnVoid, IDelete
    {
        /**
        * The ID of the user
        */
        @ApiMember(Description="The ID of the user")
        public String userId = null;

        public String getUserId() { return userId; }
        public DeleteUser setUserId(String value) { this.userId = value; return this; }
    }

    /**
    * The outcome of checking an account
    */
    @Api(Description="The outcome of checking an account")
    public static class CheckAccountResponse
    {
        /**
        * The outcome of the check
        */
        @ApiMember(Description="The outcome of the check")
        public String message = null;

        public String getMessage() { return message; }
        public CheckAccountResponse setMessage(String value) { this.message = value; return this; }
    }

    public static class AccountInfo extends EntityInfo
    {
        /**
        * The name of this account
        */
        @ApiMember(Description="The name of this account")
        public String name = null;

        /**
        * The ID of this account's parent
        */
        @ApiMember(Description="The ID of this account's parent")
        public String parentAccountId = null;

        /**
        * The twilio account SID
        */
        @ApiMember(Description="The twilio account SID")
        public String twilioAccountSid = null;

        /**
        * The ancestors of this account. Useful for breadcrumbs
        */
        @ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")
        public ArrayList<String> ancestorIds = null;

        /**
        * The max number of phone numbers this account can have
        */
        @ApiMember(Description="The max number of phone numbers this account can have")
        public Integer maxPhoneNumbers = null;

        /**
        * This account is BYOA
        */
        @ApiMember(Description="This account is BYOA")
        public Boolean isBYOA = null;

        /**
        * TrustHub Profile Sid
        */
        @ApiMember(Description="TrustHub Profile Sid")
        public String trustHubProfileSid = null;

        /**
        * The ID of the logo file
        */
        @ApiMember(Description="The ID of the logo file")
        public String logoId = null;

        /**
        * The URI of the logo file
        */
        @ApiMember(Description="The URI of the logo file")
        public String logoUri = null;

        /**
        * The billing settings for this account
        */
        @ApiMember(Description="The billing settings for this account")
        public BillingSettings billingSettings = null;

        public String getName() { return name; }
        public AccountInfo setName(String value) { this.name = value; return this; }
        public String getParentAccountId() { return parentAccountId; }
        public AccountInfo setParentAccountId(String value) { this.parentAccountId = value; return this; }
        public String getTwilioAccountSid() { return twilioAccountSid; }
        public AccountInfo setTwilioAccountSid(String value) { this.twilioAccountSid = value; return this; }
        public ArrayList<String> getAncestorIds() { return ancestorIds; }
        public AccountInfo setAncestorIds(ArrayList<String> value) { this.ancestorIds = value; return this; }
        public Integer getMaxPhoneNumbers() { return maxPhoneNumbers; }
        public AccountInfo setMaxPhoneNumbers(Integer value) { this.maxPhoneNumbers = value; return this; }
        public Boolean getIsBYOA() { return isBYOA; }
        public AccountInfo setIsBYOA(Boolean value) { this.isBYOA = value; return this; }
        public String getTrustHubProfileSid() { return trustHubProfileSid; }
        public AccountInfo setTrustHubProfileSid(String value) { this.trustHubProfileSid = value; return this; }
        public String getLogoId() { return logoId; }
        public AccountInfo setLogoId(String value) { this.logoId = value; return this; }
        public String getLogoUri() { return logoUri; }
        public AccountInfo setLogoUri(String value) { this.logoUri = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public AccountInfo setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
    }

    public static class ListResponse<T>
    {
        /**
        * The items
        */
        @ApiMember(Description="The items")
        public ArrayList<T> items = null;

        /**
        * The total number of items
        */
        @ApiMember(Description="The total number of items")
        public Integer totalCount = null;

        /**
        * The total number of pages
        */
        @ApiMember(Description="The total number of pages")
        public Integer totalPages = null;

        /**
        * Are there more pages of items? Used with simplified paging
        */
        @ApiMember(Description="Are there more pages of items? Used with simplified paging")
        public Boolean hasMorePages = null;

        public ArrayList<T> getItems() { return items; }
        public ListResponse<T> setItems(ArrayList<T> value) { this.items = value; return this; }
        public Integer getTotalCount() { return totalCount; }
        public ListResponse<T> setTotalCount(Integer value) { this.totalCount = value; return this; }
        public Integer getTotalPages() { return totalPages; }
        public ListResponse<T> setTotalPages(Integer value) { this.totalPages = value; return this; }
        public Boolean getHasMorePages() { return hasMorePages; }
        public ListResponse<T> setHasMorePages(Boolean value) { this.hasMorePages = value; return this; }
    }

    /**
    * An address for emergency calls
    */
    @Api(Description="An address for emergency calls")
    public static class AddressInfo
    {
        /**
        * The ID
        */
        @ApiMember(Description="The ID")
        public String id = null;

        /**
        * A name to recognise it by
        */
        @ApiMember(Description="A name to recognise it by")
        public String friendlyName = null;

        /**
        * Whether emergency calls may use the address
        */
        @ApiMember(Description="Whether emergency calls may use the address")
        public Boolean emergencyEnabled = null;

        /**
        * The name of the person or company at the address
        */
        @ApiMember(Description="The name of the person or company at the address")
        public String customerName = null;

        /**
        * The street
        */
        @ApiMember(Description="The street")
        public String street = null;

        /**
        * The city
        */
        @ApiMember(Description="The city")
        public String city = null;

        /**
        * The state or province
        */
        @ApiMember(Description="The state or province")
        public String region = null;

        /**
        * The postal code
        */
        @ApiMember(Description="The postal code")
        public String postalCode = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCountry = null;

        public String getId() { return id; }
        public AddressInfo setId(String value) { this.id = value; return this; }
        public String getFriendlyName() { return friendlyName; }
        public AddressInfo setFriendlyName(String value) { this.friendlyName = value; return this; }
        public Boolean getEmergencyEnabled() { return emergencyEnabled; }
        public AddressInfo setEmergencyEnabled(Boolean value) { this.emergencyEnabled = value; return this; }
        public String getCustomerName() { return customerName; }
        public AddressInfo setCustomerName(String value) { this.customerName = value; return this; }
        public String getStreet() { return street; }
        public AddressInfo setStreet(String value) { this.street = value; return this; }
        public String getCity() { return city; }
        public AddressInfo setCity(String value) { this.city = value; return this; }
        public String getRegion() { return region; }
        public AddressInfo setRegion(String value) { this.region = value; return this; }
        public String getPostalCode() { return postalCode; }
        public AddressInfo setPostalCode(String value) { this.postalCode = value; return this; }
        public String getIsoCountry() { return isoCountry; }
        public AddressInfo setIsoCountry(String value) { this.isoCountry = value; return this; }
    }

    /**
    * An AI session with its queued actions
    */
    @Api(Description="An AI session with its queued actions")
    public static class AISessionDetail extends AISessionInfo
    {
        /**
        * The queued actions recorded on the session
        */
        @ApiMember(Description="The queued actions recorded on the session")
        public ArrayList<AISessionActionInfo> actions = null;

        /**
        * The text log of the latest applied change set
        */
        @ApiMember(Description="The text log of the latest applied change set")
        public String log = null;

        public ArrayList<AISessionActionInfo> getActions() { return actions; }
        public AISessionDetail setActions(ArrayList<AISessionActionInfo> value) { this.actions = value; return this; }
        public String getLog() { return log; }
        public AISessionDetail setLog(String value) { this.log = value; return this; }
    }

    /**
    * AI minutes over a range of days
    */
    @Api(Description="AI minutes over a range of days")
    public static class AIUsage
    {
        /**
        * The minutes of each account
        */
        @ApiMember(Description="The minutes of each account")
        public ArrayList<AIAccountUsage> accountUsage = null;

        /**
        * The minutes of each customer
        */
        @ApiMember(Description="The minutes of each customer")
        public ArrayList<AICustomerUsage> customerUsage = null;

        public ArrayList<AIAccountUsage> getAccountUsage() { return accountUsage; }
        public AIUsage setAccountUsage(ArrayList<AIAccountUsage> value) { this.accountUsage = value; return this; }
        public ArrayList<AICustomerUsage> getCustomerUsage() { return customerUsage; }
        public AIUsage setCustomerUsage(ArrayList<AICustomerUsage> value) { this.customerUsage = value; return this; }
    }

    public static class AISessionInfo extends EntityInfo
    {
        /**
        * The ID of the account associated with this session
        */
        @ApiMember(Description="The ID of the account associated with this session")
        public String accountId = null;

        /**
        * The name of the account associated with this customer
        */
        @ApiMember(Description="The name of the account associated with this customer")
        public String accountName = null;

        /**
        * The purpose for this AI session
        */
        @ApiMember(Description="The purpose for this AI session")
        public String purpose = null;

        public String getAccountId() { return accountId; }
        public AISessionInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public AISessionInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getPurpose() { return purpose; }
        public AISessionInfo setPurpose(String value) { this.purpose = value; return this; }
    }

    /**
    * A file: an upload, a voice message, a recording, a fax
    */
    @Api(Description="A file: an upload, a voice message, a recording, a fax")
    public static class FileInfo extends EntityInfo
    {
        /**
        * The type of file
        */
        @ApiMember(Description="The type of file")
        public FileTypes type = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String accountName = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * The customers from the outermost to the one this belongs to
        */
        @ApiMember(Description="The customers from the outermost to the one this belongs to")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * The ID of the agent
        */
        @ApiMember(Description="The ID of the agent")
        public String userId = null;

        /**
        * The name of the agent
        */
        @ApiMember(Description="The name of the agent")
        public String userName = null;

        /**
        * The original name of the file
        */
        @ApiMember(Description="The original name of the file")
        public String fileName = null;

        /**
        * Where the bytes are
        */
        @ApiMember(Description="Where the bytes are")
        public String uri = null;

        /**
        * The content type
        */
        @ApiMember(Description="The content type")
        public String contentType = null;

        /**
        * The length of the file in bytes
        */
        @ApiMember(Description="The length of the file in bytes")
        public Long contentLength = null;

        /**
        * The carrier's ID of the recording
        */
        @ApiMember(Description="The carrier's ID of the recording")
        public String recordingSid = null;

        /**
        * The length of the recording in seconds
        */
        @ApiMember(Description="The length of the recording in seconds")
        public Integer recordingDuration = null;

        /**
        * Who was recorded
        */
        @ApiMember(Description="Who was recorded")
        public String recordingFrom = null;

        /**
        * The transcription by a person
        */
        @ApiMember(Description="The transcription by a person")
        public String transcription = null;

        /**
        * The caller ID of incoming calls
        */
        @ApiMember(Description="The caller ID of incoming calls")
        public String fromAddress = null;

        /**
        * The dialed number of outgoing calls
        */
        @ApiMember(Description="The dialed number of outgoing calls")
        public String toAddress = null;

        /**
        * The transcription by a machine
        */
        @ApiMember(Description="The transcription by a machine")
        public String aiTranscription = null;

        public FileTypes getType() { return type; }
        public FileInfo setType(FileTypes value) { this.type = value; return this; }
        public String getAccountId() { return accountId; }
        public FileInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public FileInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public FileInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public FileInfo setCustomerName(String value) { this.customerName = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public FileInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getUserId() { return userId; }
        public FileInfo setUserId(String value) { this.userId = value; return this; }
        public String getUserName() { return userName; }
        public FileInfo setUserName(String value) { this.userName = value; return this; }
        public String getFileName() { return fileName; }
        public FileInfo setFileName(String value) { this.fileName = value; return this; }
        public String getUri() { return uri; }
        public FileInfo setUri(String value) { this.uri = value; return this; }
        public String getContentType() { return contentType; }
        public FileInfo setContentType(String value) { this.contentType = value; return this; }
        public Long getContentLength() { return contentLength; }
        public FileInfo setContentLength(Long value) { this.contentLength = value; return this; }
        public String getRecordingSid() { return recordingSid; }
        public FileInfo setRecordingSid(String value) { this.recordingSid = value; return this; }
        public Integer getRecordingDuration() { return recordingDuration; }
        public FileInfo setRecordingDuration(Integer value) { this.recordingDuration = value; return this; }
        public String getRecordingFrom() { return recordingFrom; }
        public FileInfo setRecordingFrom(String value) { this.recordingFrom = value; return this; }
        public String getTranscription() { return transcription; }
        public FileInfo setTranscription(String value) { this.transcription = value; return this; }
        public String getFromAddress() { return fromAddress; }
        public FileInfo setFromAddress(String value) { this.fromAddress = value; return this; }
        public String getToAddress() { return toAddress; }
        public FileInfo setToAddress(String value) { this.toAddress = value; return this; }
        public String getAiTranscription() { return aiTranscription; }
        public FileInfo setAiTranscription(String value) { this.aiTranscription = value; return this; }
    }

    /**
    * What a user's app needs to start
    */
    @Api(Description="What a user's app needs to start")
    public static class EndpointAppConfig
    {
        /**
        * The ID of the user endpoint
        */
        @ApiMember(Description="The ID of the user endpoint")
        public String endpointId = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The token for the voice SDK of the carrier
        */
        @ApiMember(Description="The token for the voice SDK of the carrier")
        public String accessToken = null;

        /**
        * The identity at the carrier
        */
        @ApiMember(Description="The identity at the carrier")
        public String identity = null;

        /**
        * The email address
        */
        @ApiMember(Description="The email address")
        public String emailAddress = null;

        /**
        * The user
        */
        @ApiMember(Description="The user")
        public AppUserInfo userInfo = null;

        /**
        * The state of the agent
        */
        @ApiMember(Description="The state of the agent")
        public AgentStates agentState = null;

        /**
        * Why the agent is in this state
        */
        @ApiMember(Description="Why the agent is in this state")
        public AgentStateReasons agentStateReason = null;

        /**
        * The tabs of the app
        */
        @ApiMember(Description="The tabs of the app")
        public ArrayList<Object> tabs = null;

        /**
        * The settings of the app
        */
        @ApiMember(Description="The settings of the app")
        public AppSettings appSettings = null;

        /**
        * Settings of an outside phone system
        */
        @ApiMember(Description="Settings of an outside phone system")
        public ThirdPartyPhoneSystemSettings thirdPartyPhoneSystemSettings = null;

        public String getEndpointId() { return endpointId; }
        public EndpointAppConfig setEndpointId(String value) { this.endpointId = value; return this; }
        public String getAccountId() { return accountId; }
        public EndpointAppConfig setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public EndpointAppConfig setCustomerId(String value) { this.customerId = value; return this; }
        public String getAccessToken() { return accessToken; }
        public EndpointAppConfig setAccessToken(String value) { this.accessToken = value; return this; }
        public String getIdentity() { return identity; }
        public EndpointAppConfig setIdentity(String value) { this.identity = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public EndpointAppConfig setEmailAddress(String value) { this.emailAddress = value; return this; }
        public AppUserInfo getUserInfo() { return userInfo; }
        public EndpointAppConfig setUserInfo(AppUserInfo value) { this.userInfo = value; return this; }
        public AgentStates getAgentState() { return agentState; }
        public EndpointAppConfig setAgentState(AgentStates value) { this.agentState = value; return this; }
        public AgentStateReasons getAgentStateReason() { return agentStateReason; }
        public EndpointAppConfig setAgentStateReason(AgentStateReasons value) { this.agentStateReason = value; return this; }
        public ArrayList<Object> getTabs() { return tabs; }
        public EndpointAppConfig setTabs(ArrayList<Object> value) { this.tabs = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public EndpointAppConfig setAppSettings(AppSettings value) { this.appSettings = value; return this; }
        public ThirdPartyPhoneSystemSettings getThirdPartyPhoneSystemSettings() { return thirdPartyPhoneSystemSettings; }
        public EndpointAppConfig setThirdPartyPhoneSystemSettings(ThirdPartyPhoneSystemSettings value) { this.thirdPartyPhoneSystemSettings = value; return this; }
    }

    /**
    * Files
    */
    @Api(Description="Files")
    public static class GetMyFilesResponse
    {
        /**
        * The files
        */
        @ApiMember(Description="The files")
        public ArrayList<FileInfo> files = null;

        public ArrayList<FileInfo> getFiles() { return files; }
        public GetMyFilesResponse setFiles(ArrayList<FileInfo> value) { this.files = value; return this; }
    }

    /**
    * What a user may configure
    */
    @Api(Description="What a user may configure")
    public static class ListSettingsObjectsResponse
    {
        /**
        * What can be configured
        */
        @ApiMember(Description="What can be configured")
        public ArrayList<SettingsObject> settingsObjects = null;

        public ArrayList<SettingsObject> getSettingsObjects() { return settingsObjects; }
        public ListSettingsObjectsResponse setSettingsObjects(ArrayList<SettingsObject> value) { this.settingsObjects = value; return this; }
    }

    /**
    * Who is signed in
    */
    @Api(Description="Who is signed in")
    public static class AuthenticateResponse
    {
        /**
        * The ID of the user who is signed in
        */
        @ApiMember(Description="The ID of the user who is signed in")
        public String userId = null;

        /**
        * The ID of the session: the value of the cookie in force
        */
        @ApiMember(Description="The ID of the session: the value of the cookie in force")
        public String sessionId = null;

        /**
        * The user name, as it was typed
        */
        @ApiMember(Description="The user name, as it was typed")
        public String userName = null;

        /**
        * The name of the user to show
        */
        @ApiMember(Description="The name of the user to show")
        public String displayName = null;

        /**
        * Where the caller came from
        */
        @ApiMember(Description="Where the caller came from")
        public String referrerUrl = null;

        /**
        * The access token, where tokens are used
        */
        @ApiMember(Description="The access token, where tokens are used")
        public String bearerToken = null;

        /**
        * The refresh token, where tokens are used
        */
        @ApiMember(Description="The refresh token, where tokens are used")
        public String refreshToken = null;

        /**
        * The URL of the picture of the user
        */
        @ApiMember(Description="The URL of the picture of the user")
        public String profileUrl = null;

        /**
        * The roles of the user
        */
        @ApiMember(Description="The roles of the user")
        public ArrayList<String> roles = null;

        /**
        * The permissions of the user
        */
        @ApiMember(Description="The permissions of the user")
        public ArrayList<String> permissions = null;

        /**
        * What went wrong, if anything did
        */
        @ApiMember(Description="What went wrong, if anything did")
        public ResponseStatus responseStatus = null;

        /**
        * Anything else
        */
        @ApiMember(Description="Anything else")
        public HashMap<String,String> meta = null;

        public String getUserId() { return userId; }
        public AuthenticateResponse setUserId(String value) { this.userId = value; return this; }
        public String getSessionId() { return sessionId; }
        public AuthenticateResponse setSessionId(String value) { this.sessionId = value; return this; }
        public String getUserName() { return userName; }
        public AuthenticateResponse setUserName(String value) { this.userName = value; return this; }
        public String getDisplayName() { return displayName; }
        public AuthenticateResponse setDisplayName(String value) { this.displayName = value; return this; }
        public String getReferrerUrl() { return referrerUrl; }
        public AuthenticateResponse setReferrerUrl(String value) { this.referrerUrl = value; return this; }
        public String getBearerToken() { return bearerToken; }
        public AuthenticateResponse setBearerToken(String value) { this.bearerToken = value; return this; }
        public String getRefreshToken() { return refreshToken; }
        public AuthenticateResponse setRefreshToken(String value) { this.refreshToken = value; return this; }
        public String getProfileUrl() { return profileUrl; }
        public AuthenticateResponse setProfileUrl(String value) { this.profileUrl = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public AuthenticateResponse setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getPermissions() { return permissions; }
        public AuthenticateResponse setPermissions(ArrayList<String> value) { this.permissions = value; return this; }
        public ResponseStatus getResponseStatus() { return responseStatus; }
        public AuthenticateResponse setResponseStatus(ResponseStatus value) { this.responseStatus = value; return this; }
        public HashMap<String,String> getMeta() { return meta; }
        public AuthenticateResponse setMeta(HashMap<String,String> value) { this.meta = value; return this; }
    }

    /**
    * A login
    */
    @Api(Description="A login")
    public static class UserInfo
    {
        /**
        * The ID of the user
        */
        @ApiMember(Description="The ID of the user")
        public String id = null;

        /**
        * Whether anybody is signed in
        */
        @ApiMember(Description="Whether anybody is signed in")
        public Boolean isAuthenticated = null;

        /**
        * The first name
        */
        @ApiMember(Description="The first name")
        public String firstName = null;

        /**
        * The last name
        */
        @ApiMember(Description="The last name")
        public String lastName = null;

        /**
        * The full name
        */
        @ApiMember(Description="The full name")
        public String name = null;

        /**
        * The URL of the picture
        */
        @ApiMember(Description="The URL of the picture")
        public String avatarUrl = null;

        /**
        * The email address
        */
        @ApiMember(Description="The email address")
        public String emailAddress = null;

        /**
        * The roles of the login
        */
        @ApiMember(Description="The roles of the login")
        public ArrayList<String> roles = null;

        /**
        * The accounts the login may use; parallel to accountNames
        */
        @ApiMember(Description="The accounts the login may use; parallel to accountNames")
        public ArrayList<String> accountIds = null;

        /**
        * The names of the accounts the login may use; parallel to accountIds
        */
        @ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")
        public ArrayList<String> accountNames = null;

        /**
        * What a portal manager may change
        */
        @ApiMember(Description="What a portal manager may change")
        public UserManagerAccess managerAccess = null;

        /**
        * What the login may see in the dashboard
        */
        @ApiMember(Description="What the login may see in the dashboard")
        public ArrayList<DashboardPermissions> dashboardPermissions = null;

        public String getId() { return id; }
        public UserInfo setId(String value) { this.id = value; return this; }
        public Boolean getIsAuthenticated() { return isAuthenticated; }
        public UserInfo setIsAuthenticated(Boolean value) { this.isAuthenticated = value; return this; }
        public String getFirstName() { return firstName; }
        public UserInfo setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public UserInfo setLastName(String value) { this.lastName = value; return this; }
        public String getName() { return name; }
        public UserInfo setName(String value) { this.name = value; return this; }
        public String getAvatarUrl() { return avatarUrl; }
        public UserInfo setAvatarUrl(String value) { this.avatarUrl = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public UserInfo setEmailAddress(String value) { this.emailAddress = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public UserInfo setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getAccountIds() { return accountIds; }
        public UserInfo setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getAccountNames() { return accountNames; }
        public UserInfo setAccountNames(ArrayList<String> value) { this.accountNames = value; return this; }
        public UserManagerAccess getManagerAccess() { return managerAccess; }
        public UserInfo setManagerAccess(UserManagerAccess value) { this.managerAccess = value; return this; }
        public ArrayList<DashboardPermissions> getDashboardPermissions() { return dashboardPermissions; }
        public UserInfo setDashboardPermissions(ArrayList<DashboardPermissions> value) { this.dashboardPermissions = value; return this; }
    }

    /**
    * How much of something was used
    */
    @Api(Description="How much of something was used")
    public static class UsageRecordInfo
    {
        /**
        * The carrier's ID of the account
        */
        @ApiMember(Description="The carrier's ID of the account")
        public String accountSid = null;

        /**
        * What was used
        */
        @ApiMember(Description="What was used")
        public String category = null;

        /**
        * How many times it was used
        */
        @ApiMember(Description="How many times it was used")
        public Integer count = null;

        /**
        * What is counted
        */
        @ApiMember(Description="What is counted")
        public String countUnit = null;

        /**
        * The category in words
        */
        @ApiMember(Description="The category in words")
        public String description = null;

        /**
        * The last day counted (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day counted (YYYY-MM-DD)")
        public String endDate = null;

        /**
        * The price
        */
        @ApiMember(Description="The price")
        public Double price = null;

        /**
        * The currency of the price
        */
        @ApiMember(Description="The currency of the price")
        public String priceUnit = null;

        /**
        * The first day counted (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day counted (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * How much was used
        */
        @ApiMember(Description="How much was used")
        public String usage = null;

        /**
        * The unit of the usage
        */
        @ApiMember(Description="The unit of the usage")
        public String usageUnit = null;

        /**
        * The URI of the record at the carrier
        */
        @ApiMember(Description="The URI of the record at the carrier")
        public String uri = null;

        public String getAccountSid() { return accountSid; }
        public UsageRecordInfo setAccountSid(String value) { this.accountSid = value; return this; }
        public String getCategory() { return category; }
        public UsageRecordInfo setCategory(String value) { this.category = value; return this; }
        public Integer getCount() { return count; }
        public UsageRecordInfo setCount(Integer value) { this.count = value; return this; }
        public String getCountUnit() { return countUnit; }
        public UsageRecordInfo setCountUnit(String value) { this.countUnit = value; return this; }
        public String getDescription() { return description; }
        public UsageRecordInfo setDescription(String value) { this.description = value; return this; }
        public String getEndDate() { return endDate; }
        public UsageRecordInfo setEndDate(String value) { this.endDate = value; return this; }
        public Double getPrice() { return price; }
        public UsageRecordInfo setPrice(Double value) { this.price = value; return this; }
        public String getPriceUnit() { return priceUnit; }
        public UsageRecordInfo setPriceUnit(String value) { this.priceUnit = value; return this; }
        public String getStartDate() { return startDate; }
        public UsageRecordInfo setStartDate(String value) { this.startDate = value; return this; }
        public String getUsage() { return usage; }
        public UsageRecordInfo setUsage(String value) { this.usage = value; return this; }
        public String getUsageUnit() { return usageUnit; }
        public UsageRecordInfo setUsageUnit(String value) { this.usageUnit = value; return this; }
        public String getUri() { return uri; }
        public UsageRecordInfo setUri(String value) { this.uri = value; return this; }
    }

    /**
    * Contacts
    */
    @Api(Description="Contacts")
    public static class GetMyContactsResponse
    {
        /**
        * The contacts
        */
        @ApiMember(Description="The contacts")
        public ArrayList<AppContact> contacts = null;

        public ArrayList<AppContact> getContacts() { return contacts; }
        public GetMyContactsResponse setContacts(ArrayList<AppContact> value) { this.contacts = value; return this; }
    }

    /**
    * A customer of an account
    */
    @Api(Description="A customer of an account")
    public static class CustomerInfo extends EntityInfo
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer above
        */
        @ApiMember(Description="The ID of the customer above")
        public String parentCustomerId = null;

        /**
        * The customers above this one, outermost first
        */
        @ApiMember(Description="The customers above this one, outermost first")
        public ArrayList<CustomerBreadcrumb> breadcrumb = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String accountName = null;

        /**
        * Staging rather than production
        */
        @ApiMember(Description="Staging rather than production")
        public Boolean isStaging = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String name = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * The tags of the customer
        */
        @ApiMember(Description="The tags of the customer")
        public ArrayList<Tag> tags = null;

        /**
        * The schedule of the customer
        */
        @ApiMember(Description="The schedule of the customer")
        public Schedule schedule = null;

        /**
        * The record in an outside system it is tied to
        */
        @ApiMember(Description="The record in an outside system it is tied to")
        public EntityIntegrationData integrationData = null;

        /**
        * Otherwise billing settings come from the parent
        */
        @ApiMember(Description="Otherwise billing settings come from the parent")
        public Boolean overrideBillingSettings = null;

        /**
        * The billing settings
        */
        @ApiMember(Description="The billing settings")
        public BillingSettings billingSettings = null;

        /**
        * Otherwise app settings come from the parent
        */
        @ApiMember(Description="Otherwise app settings come from the parent")
        public Boolean overrideAppSettings = null;

        /**
        * The settings of the app and the portal
        */
        @ApiMember(Description="The settings of the app and the portal")
        public AppSettings appSettings = null;

        public String getAccountId() { return accountId; }
        public CustomerInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getParentCustomerId() { return parentCustomerId; }
        public CustomerInfo setParentCustomerId(String value) { this.parentCustomerId = value; return this; }
        public ArrayList<CustomerBreadcrumb> getBreadcrumb() { return breadcrumb; }
        public CustomerInfo setBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.breadcrumb = value; return this; }
        public String getAccountName() { return accountName; }
        public CustomerInfo setAccountName(String value) { this.accountName = value; return this; }
        public Boolean getIsStaging() { return isStaging; }
        public CustomerInfo setIsStaging(Boolean value) { this.isStaging = value; return this; }
        public String getName() { return name; }
        public CustomerInfo setName(String value) { this.name = value; return this; }
        public String getReferenceId() { return referenceId; }
        public CustomerInfo setReferenceId(String value) { this.referenceId = value; return this; }
        public Struct getData() { return data; }
        public CustomerInfo setData(Struct value) { this.data = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public CustomerInfo setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public CustomerInfo setSchedule(Schedule value) { this.schedule = value; return this; }
        public EntityIntegrationData getIntegrationData() { return integrationData; }
        public CustomerInfo setIntegrationData(EntityIntegrationData value) { this.integrationData = value; return this; }
        public Boolean getOverrideBillingSettings() { return overrideBillingSettings; }
        public CustomerInfo setOverrideBillingSettings(Boolean value) { this.overrideBillingSettings = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public CustomerInfo setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
        public Boolean getOverrideAppSettings() { return overrideAppSettings; }
        public CustomerInfo setOverrideAppSettings(Boolean value) { this.overrideAppSettings = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public CustomerInfo setAppSettings(AppSettings value) { this.appSettings = value; return this; }
    }

    /**
    * Which state holds when
    */
    @Api(Description="Which state holds when")
    public static class Schedule
    {
        /**
        * The time zone of the rules (IANA)
        */
        @ApiMember(Description="The time zone of the rules (IANA)")
        public String timeZoneId = null;

        /**
        * Whether to take the parent's schedule instead
        */
        @ApiMember(Description="Whether to take the parent's schedule instead")
        public Boolean inherit = null;

        /**
        * Closed whatever the rules say
        */
        @ApiMember(Description="Closed whatever the rules say")
        public Boolean forceClosed = null;

        /**
        * The rules, the first match wins
        */
        @ApiMember(Description="The rules, the first match wins")
        public ArrayList<SchedulingRule> rules = null;

        /**
        * The state when no rule matches
        */
        @ApiMember(Description="The state when no rule matches")
        public String defaultState = null;

        public String getTimeZoneId() { return timeZoneId; }
        public Schedule setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public Boolean getInherit() { return inherit; }
        public Schedule setInherit(Boolean value) { this.inherit = value; return this; }
        public Boolean getForceClosed() { return forceClosed; }
        public Schedule setForceClosed(Boolean value) { this.forceClosed = value; return this; }
        public ArrayList<SchedulingRule> getRules() { return rules; }
        public Schedule setRules(ArrayList<SchedulingRule> value) { this.rules = value; return this; }
        public String getDefaultState() { return defaultState; }
        public Schedule setDefaultState(String value) { this.defaultState = value; return this; }
    }

    /**
    * What a schedule says
    */
    @Api(Description="What a schedule says")
    public static class TestScheduleResponse
    {
        /**
        * The name of the state at that moment
        */
        @ApiMember(Description="The name of the state at that moment")
        public String stateName = null;

        /**
        * The time zone that was used (IANA)
        */
        @ApiMember(Description="The time zone that was used (IANA)")
        public String timeZoneId = null;

        public String getStateName() { return stateName; }
        public TestScheduleResponse setStateName(String value) { this.stateName = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public TestScheduleResponse setTimeZoneId(String value) { this.timeZoneId = value; return this; }
    }

    /**
    * Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
    */
    @Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")
    public static class EndpointInfo extends EntityInfo
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String accountName = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * ID in an outside system
        */
        @ApiMember(Description="ID in an outside system")
        public String referenceId = null;

        /**
        * The customers from the outermost to the one this belongs to
        */
        @ApiMember(Description="The customers from the outermost to the one this belongs to")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * The name of the endpoint to show
        */
        @ApiMember(Description="The name of the endpoint to show")
        public String displayName = null;

        /**
        * The type of endpoint
        */
        @ApiMember(Description="The type of endpoint")
        public EndpointTypes type = null;

        /**
        * Extra text for grids
        */
        @ApiMember(Description="Extra text for grids")
        public String extraInformation = null;

        /**
        * The ID of the voice flow
        */
        @ApiMember(Description="The ID of the voice flow")
        public String flowId = null;

        /**
        * The name of the voice flow
        */
        @ApiMember(Description="The name of the voice flow")
        public String flowName = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * Single flow or scheduled flows
        */
        @ApiMember(Description="Single flow or scheduled flows")
        public EndpointFlowSchedules flowSchedule = null;

        /**
        * The schedule that picks among the scheduled flows
        */
        @ApiMember(Description="The schedule that picks among the scheduled flows")
        public Schedule schedule = null;

        /**
        * The flow of each schedule state
        */
        @ApiMember(Description="The flow of each schedule state")
        public ArrayList<ScheduledFlow> scheduledFlows = null;

        /**
        * Whether text messages are off
        */
        @ApiMember(Description="Whether text messages are off")
        public Boolean disableSms = null;

        /**
        * Leave the number's messaging campaign alone
        */
        @ApiMember(Description="Leave the number's messaging campaign alone")
        public Boolean useExternal10DlcCampaign = null;

        /**
        * Whether the number is registered only, not bought
        */
        @ApiMember(Description="Whether the number is registered only, not bought")
        public Boolean isVirtualPhoneNumber = null;

        /**
        * The number of a number endpoint (E.164)
        */
        @ApiMember(Description="The number of a number endpoint (E.164)")
        public String phoneNumber = null;

        /**
        * The name of the endpoint
        */
        @ApiMember(Description="The name of the endpoint")
        public String name = null;

        /**
        * The address of an email endpoint
        */
        @ApiMember(Description="The address of an email endpoint")
        public String emailAddress = null;

        /**
        * The SIP user name
        */
        @ApiMember(Description="The SIP user name")
        public String sipUserName = null;

        /**
        * The SIP password; shown once, when it is made
        */
        @ApiMember(Description="The SIP password; shown once, when it is made")
        public String sipPassword = null;

        /**
        * The first name of a user
        */
        @ApiMember(Description="The first name of a user")
        public String userFirstName = null;

        /**
        * The last name of a user
        */
        @ApiMember(Description="The last name of a user")
        public String userLastName = null;

        /**
        * The email address of a user endpoint
        */
        @ApiMember(Description="The email address of a user endpoint")
        public String userEmailAddress = null;

        /**
        * Whether a user endpoint has a soft phone or a SIP phone
        */
        @ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")
        public UserModes userMode = null;

        /**
        * What a portal manager may change
        */
        @ApiMember(Description="What a portal manager may change")
        public UserManagerAccess managerAccess = null;

        /**
        * What the login may see in the dashboard
        */
        @ApiMember(Description="What the login may see in the dashboard")
        public ArrayList<DashboardPermissions> dashboardPermissions = null;

        /**
        * The IDs of the users in a team, in the order in which they are called
        */
        @ApiMember(Description="The IDs of the users in a team, in the order in which they are called")
        public ArrayList<String> teamMembers = null;

        /**
        * The ID of the address a number is registered with
        */
        @ApiMember(Description="The ID of the address a number is registered with")
        public String addressSid = null;

        /**
        * The tags of the endpoint
        */
        @ApiMember(Description="The tags of the endpoint")
        public ArrayList<Tag> tags = null;

        /**
        * Custom field values
        */
        @ApiMember(Description="Custom field values")
        public Struct data = null;

        /**
        * The settings of the app and the portal
        */
        @ApiMember(Description="The settings of the app and the portal")
        public AppSettings appSettings = null;

        /**
        * The settings of the assistant
        */
        @ApiMember(Description="The settings of the assistant")
        public AssistantSettings assistantSettings = null;

        /**
        * The state of the agent, for a user endpoint
        */
        @ApiMember(Description="The state of the agent, for a user endpoint")
        public AgentStates agentState = null;

        /**
        * The record in an outside system it is tied to
        */
        @ApiMember(Description="The record in an outside system it is tied to")
        public EntityIntegrationData integrationData = null;

        public String getAccountId() { return accountId; }
        public EndpointInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public EndpointInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public EndpointInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public EndpointInfo setCustomerName(String value) { this.customerName = value; return this; }
        public String getReferenceId() { return referenceId; }
        public EndpointInfo setReferenceId(String value) { this.referenceId = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public EndpointInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getDisplayName() { return displayName; }
        public EndpointInfo setDisplayName(String value) { this.displayName = value; return this; }
        public EndpointTypes getType() { return type; }
        public EndpointInfo setType(EndpointTypes value) { this.type = value; return this; }
        public String getExtraInformation() { return extraInformation; }
        public EndpointInfo setExtraInformation(String value) { this.extraInformation = value; return this; }
        public String getFlowId() { return flowId; }
        public EndpointInfo setFlowId(String value) { this.flowId = value; return this; }
        public String getFlowName() { return flowName; }
        public EndpointInfo setFlowName(String value) { this.flowName = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public EndpointInfo setFlowParams(Struct value) { this.flowParams = value; return this; }
        public EndpointFlowSchedules getFlowSchedule() { return flowSchedule; }
        public EndpointInfo setFlowSchedule(EndpointFlowSchedules value) { this.flowSchedule = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public EndpointInfo setSchedule(Schedule value) { this.schedule = value; return this; }
        public ArrayList<ScheduledFlow> getScheduledFlows() { return scheduledFlows; }
        public EndpointInfo setScheduledFlows(ArrayList<ScheduledFlow> value) { this.scheduledFlows = value; return this; }
        public Boolean getDisableSms() { return disableSms; }
        public EndpointInfo setDisableSms(Boolean value) { this.disableSms = value; return this; }
        public Boolean getUseExternal10DlcCampaign() { return useExternal10DlcCampaign; }
        public EndpointInfo setUseExternal10DlcCampaign(Boolean value) { this.useExternal10DlcCampaign = value; return this; }
        public Boolean getIsVirtualPhoneNumber() { return isVirtualPhoneNumber; }
        public EndpointInfo setIsVirtualPhoneNumber(Boolean value) { this.isVirtualPhoneNumber = value; return this; }
        public String getPhoneNumber() { return phoneNumber; }
        public EndpointInfo setPhoneNumber(String value) { this.phoneNumber = value; return this; }
        public String getName() { return name; }
        public EndpointInfo setName(String value) { this.name = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public EndpointInfo setEmailAddress(String value) { this.emailAddress = value; return this; }
        public String getSipUserName() { return sipUserName; }
        public EndpointInfo setSipUserName(String value) { this.sipUserName = value; return this; }
        public String getSipPassword() { return sipPassword; }
        public EndpointInfo setSipPassword(String value) { this.sipPassword = value; return this; }
        public String getUserFirstName() { return userFirstName; }
        public EndpointInfo setUserFirstName(String value) { this.userFirstName = value; return this; }
        public String getUserLastName() { return userLastName; }
        public EndpointInfo setUserLastName(String value) { this.userLastName = value; return this; }
        public String getUserEmailAddress() { return userEmailAddress; }
        public EndpointInfo setUserEmailAddress(String value) { this.userEmailAddress = value; return this; }
        public UserModes getUserMode() { return userMode; }
        public EndpointInfo setUserMode(UserModes value) { this.userMode = value; return this; }
        public UserManagerAccess getManagerAccess() { return managerAccess; }
        public EndpointInfo setManagerAccess(UserManagerAccess value) { this.managerAccess = value; return this; }
        public ArrayList<DashboardPermissions> getDashboardPermissions() { return dashboardPermissions; }
        public EndpointInfo setDashboardPermissions(ArrayList<DashboardPermissions> value) { this.dashboardPermissions = value; return this; }
        public ArrayList<String> getTeamMembers() { return teamMembers; }
        public EndpointInfo setTeamMembers(ArrayList<String> value) { this.teamMembers = value; return this; }
        public String getAddressSid() { return addressSid; }
        public EndpointInfo setAddressSid(String value) { this.addressSid = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public EndpointInfo setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public Struct getData() { return data; }
        public EndpointInfo setData(Struct value) { this.data = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public EndpointInfo setAppSettings(AppSettings value) { this.appSettings = value; return this; }
        public AssistantSettings getAssistantSettings() { return assistantSettings; }
        public EndpointInfo setAssistantSettings(AssistantSettings value) { this.assistantSettings = value; return this; }
        public AgentStates getAgentState() { return agentState; }
        public EndpointInfo setAgentState(AgentStates value) { this.agentState = value; return this; }
        public EntityIntegrationData getIntegrationData() { return integrationData; }
        public EndpointInfo setIntegrationData(EntityIntegrationData value) { this.integrationData = value; return this; }
    }

    /**
    * A caller-id verification that is under way
    */
    @Api(Description="A caller-id verification that is under way")
    public static class CallerIdVerification
    {
        /**
        * The number that is called (E.164)
        */
        @ApiMember(Description="The number that is called (E.164)")
        public String phoneNumber = null;

        /**
        * The name the number gets at the carrier
        */
        @ApiMember(Description="The name the number gets at the carrier")
        public String friendlyName = null;

        /**
        * What to type on the phone
        */
        @ApiMember(Description="What to type on the phone")
        public String validationCode = null;

        public String getPhoneNumber() { return phoneNumber; }
        public CallerIdVerification setPhoneNumber(String value) { this.phoneNumber = value; return this; }
        public String getFriendlyName() { return friendlyName; }
        public CallerIdVerification setFriendlyName(String value) { this.friendlyName = value; return this; }
        public String getValidationCode() { return validationCode; }
        public CallerIdVerification setValidationCode(String value) { this.validationCode = value; return this; }
    }

    /**
    * A flow: a graph of nodes that runs when something arrives
    */
    @Api(Description="A flow: a graph of nodes that runs when something arrives")
    public static class FlowInfo extends EntityInfo
    {
        /**
        * The name of the flow
        */
        @ApiMember(Description="The name of the flow")
        public String name = null;

        /**
        * What the flow can be used for
        */
        @ApiMember(Description="What the flow can be used for")
        public ArrayList<FlowRoles> roles = null;

        /**
        * What the flow does
        */
        @ApiMember(Description="What the flow does")
        public String description = null;

        /**
        * Notes for those who edit the flow
        */
        @ApiMember(Description="Notes for those who edit the flow")
        public String notes = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String accountName = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * The customers from the outermost to the one this belongs to
        */
        @ApiMember(Description="The customers from the outermost to the one this belongs to")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * The nodes; listings leave them out unless asked
        */
        @ApiMember(Description="The nodes; listings leave them out unless asked")
        public ArrayList<FlowNode> nodes = null;

        /**
        * The values the flow takes and gives
        */
        @ApiMember(Description="The values the flow takes and gives")
        public ArrayList<FlowParameter> parameters = null;

        /**
        * Where the flow ends
        */
        @ApiMember(Description="Where the flow ends")
        public ArrayList<FlowExit> exits = null;

        /**
        * Designer layout data
        */
        @ApiMember(Description="Designer layout data")
        public FlowUI ui = null;

        /**
        * The tags of the flow
        */
        @ApiMember(Description="The tags of the flow")
        public ArrayList<Tag> tags = null;

        /**
        * How many nodes the flow has
        */
        @ApiMember(Description="How many nodes the flow has")
        public Integer nodeCount = null;

        public String getName() { return name; }
        public FlowInfo setName(String value) { this.name = value; return this; }
        public ArrayList<FlowRoles> getRoles() { return roles; }
        public FlowInfo setRoles(ArrayList<FlowRoles> value) { this.roles = value; return this; }
        public String getDescription() { return description; }
        public FlowInfo setDescription(String value) { this.description = value; return this; }
        public String getNotes() { return notes; }
        public FlowInfo setNotes(String value) { this.notes = value; return this; }
        public String getAccountId() { return accountId; }
        public FlowInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public FlowInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public FlowInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public FlowInfo setCustomerName(String value) { this.customerName = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public FlowInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public ArrayList<FlowNode> getNodes() { return nodes; }
        public FlowInfo setNodes(ArrayList<FlowNode> value) { this.nodes = value; return this; }
        public ArrayList<FlowParameter> getParameters() { return parameters; }
        public FlowInfo setParameters(ArrayList<FlowParameter> value) { this.parameters = value; return this; }
        public ArrayList<FlowExit> getExits() { return exits; }
        public FlowInfo setExits(ArrayList<FlowExit> value) { this.exits = value; return this; }
        public FlowUI getUi() { return ui; }
        public FlowInfo setUi(FlowUI value) { this.ui = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public FlowInfo setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public Integer getNodeCount() { return nodeCount; }
        public FlowInfo setNodeCount(Integer value) { this.nodeCount = value; return this; }
    }

    /**
    * Flows and the custom fields they use
    */
    @Api(Description="Flows and the custom fields they use")
    public static class PackageInfo
    {
        /**
        * The flows
        */
        @ApiMember(Description="The flows")
        public ArrayList<FlowInfo> flows = null;

        /**
        * The custom fields of customers that the flows use
        */
        @ApiMember(Description="The custom fields of customers that the flows use")
        public ArrayList<CustomerDataField> customerFields = null;

        /**
        * The custom fields of endpoints that the flows use
        */
        @ApiMember(Description="The custom fields of endpoints that the flows use")
        public ArrayList<EndpointDataField> endpointFields = null;

        /**
        * The custom fields of the account that the flows use
        */
        @ApiMember(Description="The custom fields of the account that the flows use")
        public ArrayList<SystemSettingsField> systemFields = null;

        public ArrayList<FlowInfo> getFlows() { return flows; }
        public PackageInfo setFlows(ArrayList<FlowInfo> value) { this.flows = value; return this; }
        public ArrayList<CustomerDataField> getCustomerFields() { return customerFields; }
        public PackageInfo setCustomerFields(ArrayList<CustomerDataField> value) { this.customerFields = value; return this; }
        public ArrayList<EndpointDataField> getEndpointFields() { return endpointFields; }
        public PackageInfo setEndpointFields(ArrayList<EndpointDataField> value) { this.endpointFields = value; return this; }
        public ArrayList<SystemSettingsField> getSystemFields() { return systemFields; }
        public PackageInfo setSystemFields(ArrayList<SystemSettingsField> value) { this.systemFields = value; return this; }
    }

    /**
    * A kind of node that a flow can use
    */
    @Api(Description="A kind of node that a flow can use")
    public static class AvailableFlowNode extends FlowNodeSpec
    {
        /**
        * The channels it makes sense on
        */
        @ApiMember(Description="The channels it makes sense on")
        public ArrayList<FlowChannels> channels = null;

        /**
        * What a flow can be used for that has it
        */
        @ApiMember(Description="What a flow can be used for that has it")
        public ArrayList<FlowRoles> roles = null;

        /**
        * The fields it cannot run without
        */
        @ApiMember(Description="The fields it cannot run without")
        public ArrayList<String> requiredFields = null;

        public ArrayList<FlowChannels> getChannels() { return channels; }
        public AvailableFlowNode setChannels(ArrayList<FlowChannels> value) { this.channels = value; return this; }
        public ArrayList<FlowRoles> getRoles() { return roles; }
        public AvailableFlowNode setRoles(ArrayList<FlowRoles> value) { this.roles = value; return this; }
        public ArrayList<String> getRequiredFields() { return requiredFields; }
        public AvailableFlowNode setRequiredFields(ArrayList<String> value) { this.requiredFields = value; return this; }
    }

    /**
    * Fields by the source they belong to
    */
    @Api(Description="Fields by the source they belong to")
    public static class GetParameterFieldNamesResponse
    {
        /**
        * Fields of the customer
        */
        @ApiMember(Description="Fields of the customer")
        public ArrayList<GetParameterField> customer = null;

        /**
        * Fields of the account
        */
        @ApiMember(Description="Fields of the account")
        public ArrayList<GetParameterField> system = null;

        /**
        * Fields of the session
        */
        @ApiMember(Description="Fields of the session")
        public ArrayList<GetParameterField> session = null;

        /**
        * Fields of the endpoint
        */
        @ApiMember(Description="Fields of the endpoint")
        public ArrayList<GetParameterField> endpoint = null;

        /**
        * Fields of the user
        */
        @ApiMember(Description="Fields of the user")
        public ArrayList<GetParameterField> user = null;

        public ArrayList<GetParameterField> getCustomer() { return customer; }
        public GetParameterFieldNamesResponse setCustomer(ArrayList<GetParameterField> value) { this.customer = value; return this; }
        public ArrayList<GetParameterField> getSystem() { return system; }
        public GetParameterFieldNamesResponse setSystem(ArrayList<GetParameterField> value) { this.system = value; return this; }
        public ArrayList<GetParameterField> getSession() { return session; }
        public GetParameterFieldNamesResponse setSession(ArrayList<GetParameterField> value) { this.session = value; return this; }
        public ArrayList<GetParameterField> getEndpoint() { return endpoint; }
        public GetParameterFieldNamesResponse setEndpoint(ArrayList<GetParameterField> value) { this.endpoint = value; return this; }
        public ArrayList<GetParameterField> getUser() { return user; }
        public GetParameterFieldNamesResponse setUser(ArrayList<GetParameterField> value) { this.user = value; return this; }
    }

    /**
    * What became of a package, or would
    */
    @Api(Description="What became of a package, or would")
    public static class PackageImportInfo
    {
        /**
        * Whether it was imported; false for a preflight
        */
        @ApiMember(Description="Whether it was imported; false for a preflight")
        public Boolean isImported = null;

        /**
        * The flows
        */
        @ApiMember(Description="The flows")
        public ArrayList<PackageFlow> flows = null;

        /**
        * The custom fields
        */
        @ApiMember(Description="The custom fields")
        public ArrayList<PackageFieldInfo> fields = null;

        /**
        * What flows belong to, are tagged with, and name as it is
        */
        @ApiMember(Description="What flows belong to, are tagged with, and name as it is")
        public ArrayList<PackageResource> resources = null;

        /**
        * What is in the way; nothing is imported while there is something
        */
        @ApiMember(Description="What is in the way; nothing is imported while there is something")
        public ArrayList<PackageConflict> conflicts = null;

        /**
        * The IDs in the package and the IDs in the account
        */
        @ApiMember(Description="The IDs in the package and the IDs in the account")
        public HashMap<String,String> resourceMap = null;

        public Boolean getIsImported() { return isImported; }
        public PackageImportInfo setIsImported(Boolean value) { this.isImported = value; return this; }
        public ArrayList<PackageFlow> getFlows() { return flows; }
        public PackageImportInfo setFlows(ArrayList<PackageFlow> value) { this.flows = value; return this; }
        public ArrayList<PackageFieldInfo> getFields() { return fields; }
        public PackageImportInfo setFields(ArrayList<PackageFieldInfo> value) { this.fields = value; return this; }
        public ArrayList<PackageResource> getResources() { return resources; }
        public PackageImportInfo setResources(ArrayList<PackageResource> value) { this.resources = value; return this; }
        public ArrayList<PackageConflict> getConflicts() { return conflicts; }
        public PackageImportInfo setConflicts(ArrayList<PackageConflict> value) { this.conflicts = value; return this; }
        public HashMap<String,String> getResourceMap() { return resourceMap; }
        public PackageImportInfo setResourceMap(HashMap<String,String> value) { this.resourceMap = value; return this; }
    }

    /**
    * A state that a flow had, kept as it was
    */
    @Api(Description="A state that a flow had, kept as it was")
    public static class FlowRevisionInfo
    {
        /**
        * The ID of the revision
        */
        @ApiMember(Description="The ID of the revision")
        public String id = null;

        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * Counts the states of the flow from 1
        */
        @ApiMember(Description="Counts the states of the flow from 1")
        public Integer number = null;

        /**
        * The date of the change that made it
        */
        @ApiMember(Description="The date of the change that made it")
        public String dateCreated = null;

        /**
        * Who made the change
        */
        @ApiMember(Description="Who made the change")
        public String createdBy = null;

        /**
        * Why the change was made, as who made it says
        */
        @ApiMember(Description="Why the change was made, as who made it says")
        public String comment = null;

        /**
        * The operation that made the change
        */
        @ApiMember(Description="The operation that made the change")
        public String action = null;

        /**
        * The members of the flow that the change was about
        */
        @ApiMember(Description="The members of the flow that the change was about")
        public ArrayList<String> members = null;

        /**
        * How many nodes the flow had
        */
        @ApiMember(Description="How many nodes the flow had")
        public Integer nodeCount = null;

        /**
        * The flow as it was; listings leave it out
        */
        @ApiMember(Description="The flow as it was; listings leave it out")
        public FlowInfo flow = null;

        public String getId() { return id; }
        public FlowRevisionInfo setId(String value) { this.id = value; return this; }
        public String getFlowId() { return flowId; }
        public FlowRevisionInfo setFlowId(String value) { this.flowId = value; return this; }
        public Integer getNumber() { return number; }
        public FlowRevisionInfo setNumber(Integer value) { this.number = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public FlowRevisionInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getCreatedBy() { return createdBy; }
        public FlowRevisionInfo setCreatedBy(String value) { this.createdBy = value; return this; }
        public String getComment() { return comment; }
        public FlowRevisionInfo setComment(String value) { this.comment = value; return this; }
        public String getAction() { return action; }
        public FlowRevisionInfo setAction(String value) { this.action = value; return this; }
        public ArrayList<String> getMembers() { return members; }
        public FlowRevisionInfo setMembers(ArrayList<String> value) { this.members = value; return this; }
        public Integer getNodeCount() { return nodeCount; }
        public FlowRevisionInfo setNodeCount(Integer value) { this.nodeCount = value; return this; }
        public FlowInfo getFlow() { return flow; }
        public FlowRevisionInfo setFlow(FlowInfo value) { this.flow = value; return this; }
    }

    /**
    * What differs between two states of a flow; nothing is listed that only moved or got another ID
    */
    @Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")
    public static class FlowDiff
    {
        /**
        * The number of the revision compared with
        */
        @ApiMember(Description="The number of the revision compared with")
        public Integer from = null;

        /**
        * The number of the revision that is compared
        */
        @ApiMember(Description="The number of the revision that is compared")
        public Integer to = null;

        /**
        * Name, roles, texts, customer and tags
        */
        @ApiMember(Description="Name, roles, texts, customer and tags")
        public ArrayList<FlowMemberChange> members = null;

        /**
        * The nodes
        */
        @ApiMember(Description="The nodes")
        public ArrayList<FlowNodeChange> nodes = null;

        /**
        * Where nodes lead
        */
        @ApiMember(Description="Where nodes lead")
        public ArrayList<FlowTransitionChange> transitions = null;

        /**
        * The parameters of nodes, with those inside of lists and structs, but no transitions
        */
        @ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")
        public ArrayList<FlowNodeParameterChange> nodeParameters = null;

        /**
        * The values the flow takes and gives
        */
        @ApiMember(Description="The values the flow takes and gives")
        public ArrayList<FlowParameterChange> parameters = null;

        /**
        * Where the flow ends
        */
        @ApiMember(Description="Where the flow ends")
        public ArrayList<FlowExitChange> exits = null;

        /**
        * Whether the layout in the designer differs
        */
        @ApiMember(Description="Whether the layout in the designer differs")
        public Boolean isLayoutChanged = null;

        public Integer getFrom() { return from; }
        public FlowDiff setFrom(Integer value) { this.from = value; return this; }
        public Integer getTo() { return to; }
        public FlowDiff setTo(Integer value) { this.to = value; return this; }
        public ArrayList<FlowMemberChange> getMembers() { return members; }
        public FlowDiff setMembers(ArrayList<FlowMemberChange> value) { this.members = value; return this; }
        public ArrayList<FlowNodeChange> getNodes() { return nodes; }
        public FlowDiff setNodes(ArrayList<FlowNodeChange> value) { this.nodes = value; return this; }
        public ArrayList<FlowTransitionChange> getTransitions() { return transitions; }
        public FlowDiff setTransitions(ArrayList<FlowTransitionChange> value) { this.transitions = value; return this; }
        public ArrayList<FlowNodeParameterChange> getNodeParameters() { return nodeParameters; }
        public FlowDiff setNodeParameters(ArrayList<FlowNodeParameterChange> value) { this.nodeParameters = value; return this; }
        public ArrayList<FlowParameterChange> getParameters() { return parameters; }
        public FlowDiff setParameters(ArrayList<FlowParameterChange> value) { this.parameters = value; return this; }
        public ArrayList<FlowExitChange> getExits() { return exits; }
        public FlowDiff setExits(ArrayList<FlowExitChange> value) { this.exits = value; return this; }
        public Boolean getIsLayoutChanged() { return isLayoutChanged; }
        public FlowDiff setIsLayoutChanged(Boolean value) { this.isLayoutChanged = value; return this; }
    }

    /**
    * A connection to an outside system
    */
    @Api(Description="A connection to an outside system")
    public static class IntegrationInfo extends EntityInfo
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * The date of the last sync
        */
        @ApiMember(Description="The date of the last sync")
        public String dateLastSync = null;

        /**
        * The customers from the outermost to the one this belongs to
        */
        @ApiMember(Description="The customers from the outermost to the one this belongs to")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * The name of the integration
        */
        @ApiMember(Description="The name of the integration")
        public String name = null;

        /**
        * Create customers and users while syncing
        */
        @ApiMember(Description="Create customers and users while syncing")
        public Boolean automaticallyCreateCustomers = null;

        /**
        * The outside system
        */
        @ApiMember(Description="The outside system")
        public IntegrationTypes type = null;

        /**
        * The state of the connection
        */
        @ApiMember(Description="The state of the connection")
        public IntegrationStatuses status = null;

        /**
        * What the status means
        */
        @ApiMember(Description="What the status means")
        public String statusMessage = null;

        /**
        * The shape of the settings
        */
        @ApiMember(Description="The shape of the settings")
        public DataType settingsDataType = null;

        /**
        * The settings, in the shape given beside
        */
        @ApiMember(Description="The settings, in the shape given beside")
        public Struct settings = null;

        /**
        * What the integration can do
        */
        @ApiMember(Description="What the integration can do")
        public ArrayList<IntegrationFeatures> features = null;

        /**
        * Whether the outside system has authorised us (OAuth)
        */
        @ApiMember(Description="Whether the outside system has authorised us (OAuth)")
        public Boolean isAuthorized = null;

        public String getAccountId() { return accountId; }
        public IntegrationInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public IntegrationInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public IntegrationInfo setCustomerName(String value) { this.customerName = value; return this; }
        public String getDateLastSync() { return dateLastSync; }
        public IntegrationInfo setDateLastSync(String value) { this.dateLastSync = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public IntegrationInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getName() { return name; }
        public IntegrationInfo setName(String value) { this.name = value; return this; }
        public Boolean getAutomaticallyCreateCustomers() { return automaticallyCreateCustomers; }
        public IntegrationInfo setAutomaticallyCreateCustomers(Boolean value) { this.automaticallyCreateCustomers = value; return this; }
        public IntegrationTypes getType() { return type; }
        public IntegrationInfo setType(IntegrationTypes value) { this.type = value; return this; }
        public IntegrationStatuses getStatus() { return status; }
        public IntegrationInfo setStatus(IntegrationStatuses value) { this.status = value; return this; }
        public String getStatusMessage() { return statusMessage; }
        public IntegrationInfo setStatusMessage(String value) { this.statusMessage = value; return this; }
        public DataType getSettingsDataType() { return settingsDataType; }
        public IntegrationInfo setSettingsDataType(DataType value) { this.settingsDataType = value; return this; }
        public Struct getSettings() { return settings; }
        public IntegrationInfo setSettings(Struct value) { this.settings = value; return this; }
        public ArrayList<IntegrationFeatures> getFeatures() { return features; }
        public IntegrationInfo setFeatures(ArrayList<IntegrationFeatures> value) { this.features = value; return this; }
        public Boolean getIsAuthorized() { return isAuthorized; }
        public IntegrationInfo setIsAuthorized(Boolean value) { this.isAuthorized = value; return this; }
    }

    /**
    * Conversations
    */
    @Api(Description="Conversations")
    public static class ListConversationsResponse
    {
        /**
        * The conversations
        */
        @ApiMember(Description="The conversations")
        public ArrayList<ConversationInfo> conversations = null;

        public ArrayList<ConversationInfo> getConversations() { return conversations; }
        public ListConversationsResponse setConversations(ArrayList<ConversationInfo> value) { this.conversations = value; return this; }
    }

    /**
    * What became of a message that arrived for a flow
    */
    @Api(Description="What became of a message that arrived for a flow")
    public static class FlowMessageInfo
    {
        /**
        * The ID of the session the message is part of
        */
        @ApiMember(Description="The ID of the session the message is part of")
        public String sessionId = null;

        /**
        * The ID of the message
        */
        @ApiMember(Description="The ID of the message")
        public String messageId = null;

        /**
        * Whether the message began the session
        */
        @ApiMember(Description="Whether the message began the session")
        public Boolean isNewSession = null;

        /**
        * Whether a flow has taken the message up
        */
        @ApiMember(Description="Whether a flow has taken the message up")
        public Boolean isHandled = null;

        public String getSessionId() { return sessionId; }
        public FlowMessageInfo setSessionId(String value) { this.sessionId = value; return this; }
        public String getMessageId() { return messageId; }
        public FlowMessageInfo setMessageId(String value) { this.messageId = value; return this; }
        public Boolean getIsNewSession() { return isNewSession; }
        public FlowMessageInfo setIsNewSession(Boolean value) { this.isNewSession = value; return this; }
        public Boolean getIsHandled() { return isHandled; }
        public FlowMessageInfo setIsHandled(Boolean value) { this.isHandled = value; return this; }
    }

    /**
    * What the home page of the portal shows
    */
    @Api(Description="What the home page of the portal shows")
    public static class AppHomeInformation
    {
        /**
        * Whether the customer comes from HostedSuite
        */
        @ApiMember(Description="Whether the customer comes from HostedSuite")
        public Boolean isHostedSuiteCustomer = null;

        /**
        * Recent conversations
        */
        @ApiMember(Description="Recent conversations")
        public ArrayList<ConversationInfo> conversations = null;

        /**
        * Recent sessions
        */
        @ApiMember(Description="Recent sessions")
        public ArrayList<SessionInfo> calls = null;

        /**
        * Figures on calls for the home page
        */
        @ApiMember(Description="Figures on calls for the home page")
        public ArrayList<AppHomeCallMetric> callMetrics = null;

        /**
        * Voice messages
        */
        @ApiMember(Description="Voice messages")
        public ArrayList<FileInfo> voicemail = null;

        /**
        * Completed forms
        */
        @ApiMember(Description="Completed forms")
        public ArrayList<HostedSuiteCompletedForm> forms = null;

        public Boolean getIsHostedSuiteCustomer() { return isHostedSuiteCustomer; }
        public AppHomeInformation setIsHostedSuiteCustomer(Boolean value) { this.isHostedSuiteCustomer = value; return this; }
        public ArrayList<ConversationInfo> getConversations() { return conversations; }
        public AppHomeInformation setConversations(ArrayList<ConversationInfo> value) { this.conversations = value; return this; }
        public ArrayList<SessionInfo> getCalls() { return calls; }
        public AppHomeInformation setCalls(ArrayList<SessionInfo> value) { this.calls = value; return this; }
        public ArrayList<AppHomeCallMetric> getCallMetrics() { return callMetrics; }
        public AppHomeInformation setCallMetrics(ArrayList<AppHomeCallMetric> value) { this.callMetrics = value; return this; }
        public ArrayList<FileInfo> getVoicemail() { return voicemail; }
        public AppHomeInformation setVoicemail(ArrayList<FileInfo> value) { this.voicemail = value; return this; }
        public ArrayList<HostedSuiteCompletedForm> getForms() { return forms; }
        public AppHomeInformation setForms(ArrayList<HostedSuiteCompletedForm> value) { this.forms = value; return this; }
    }

    /**
    * Settings of the account, as the portal sees them
    */
    @Api(Description="Settings of the account, as the portal sees them")
    public static class AppSystemSettingsInfo
    {
        /**
        * The custom fields of endpoints
        */
        @ApiMember(Description="The custom fields of endpoints")
        public ArrayList<EndpointDataField> endpointFields = null;

        /**
        * Whether the customer comes from HostedSuite
        */
        @ApiMember(Description="Whether the customer comes from HostedSuite")
        public Boolean isHostedSuiteCustomer = null;

        /**
        * The time zone of the customer
        */
        @ApiMember(Description="The time zone of the customer")
        public String customerTimeZoneId = null;

        public ArrayList<EndpointDataField> getEndpointFields() { return endpointFields; }
        public AppSystemSettingsInfo setEndpointFields(ArrayList<EndpointDataField> value) { this.endpointFields = value; return this; }
        public Boolean getIsHostedSuiteCustomer() { return isHostedSuiteCustomer; }
        public AppSystemSettingsInfo setIsHostedSuiteCustomer(Boolean value) { this.isHostedSuiteCustomer = value; return this; }
        public String getCustomerTimeZoneId() { return customerTimeZoneId; }
        public AppSystemSettingsInfo setCustomerTimeZoneId(String value) { this.customerTimeZoneId = value; return this; }
    }

    /**
    * A device that gets push notifications
    */
    @Api(Description="A device that gets push notifications")
    public static class DeviceTokenInfo
    {
        /**
        * The type of the device
        */
        @ApiMember(Description="The type of the device")
        public DeviceTypes deviceType = null;

        /**
        * The push token
        */
        @ApiMember(Description="The push token")
        public String token = null;

        public DeviceTypes getDeviceType() { return deviceType; }
        public DeviceTokenInfo setDeviceType(DeviceTypes value) { this.deviceType = value; return this; }
        public String getToken() { return token; }
        public DeviceTokenInfo setToken(String value) { this.token = value; return this; }
    }

    /**
    * A report: how far it is and where the workbook is
    */
    @Api(Description="A report: how far it is and where the workbook is")
    public static class ReportInfo
    {
        /**
        * The ID of the report
        */
        @ApiMember(Description="The ID of the report")
        public String id = null;

        /**
        * The name of the report
        */
        @ApiMember(Description="The name of the report")
        public String name = null;

        /**
        * How far the report is
        */
        @ApiMember(Description="How far the report is")
        public ReportStatuses status = null;

        /**
        * What the status means
        */
        @ApiMember(Description="What the status means")
        public String statusMessage = null;

        /**
        * The date the report was requested
        */
        @ApiMember(Description="The date the report was requested")
        public String dateCreated = null;

        /**
        * The date the status last changed
        */
        @ApiMember(Description="The date the status last changed")
        public String dateUpdated = null;

        /**
        * Where the workbook is, once completed
        */
        @ApiMember(Description="Where the workbook is, once completed")
        public String downloadLink = null;

        /**
        * The ID of the job that makes the report
        */
        @ApiMember(Description="The ID of the job that makes the report")
        public String jobId = null;

        /**
        * The address that gets a mail when done
        */
        @ApiMember(Description="The address that gets a mail when done")
        public String emailAddressToNotify = null;

        /**
        * The server that makes the report
        */
        @ApiMember(Description="The server that makes the report")
        public String server = null;

        public String getId() { return id; }
        public ReportInfo setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public ReportInfo setName(String value) { this.name = value; return this; }
        public ReportStatuses getStatus() { return status; }
        public ReportInfo setStatus(ReportStatuses value) { this.status = value; return this; }
        public String getStatusMessage() { return statusMessage; }
        public ReportInfo setStatusMessage(String value) { this.statusMessage = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public ReportInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getDateUpdated() { return dateUpdated; }
        public ReportInfo setDateUpdated(String value) { this.dateUpdated = value; return this; }
        public String getDownloadLink() { return downloadLink; }
        public ReportInfo setDownloadLink(String value) { this.downloadLink = value; return this; }
        public String getJobId() { return jobId; }
        public ReportInfo setJobId(String value) { this.jobId = value; return this; }
        public String getEmailAddressToNotify() { return emailAddressToNotify; }
        public ReportInfo setEmailAddressToNotify(String value) { this.emailAddressToNotify = value; return this; }
        public String getServer() { return server; }
        public ReportInfo setServer(String value) { this.server = value; return this; }
    }

    /**
    * Reports
    */
    @Api(Description="Reports")
    public static class ListReportsResponse
    {
        /**
        * The reports
        */
        @ApiMember(Description="The reports")
        public ArrayList<ReportInfo> reports = null;

        public ArrayList<ReportInfo> getReports() { return reports; }
        public ListReportsResponse setReports(ArrayList<ReportInfo> value) { this.reports = value; return this; }
    }

    public static class SessionInfo extends EntityInfo
    {
        /**
        * The state of the session
        */
        @ApiMember(Description="The state of the session")
        public SessionDialState dialState = null;

        /**
        * The call state of the session
        */
        @ApiMember(Description="The call state of the session")
        public SessionCallState callState = null;

        /**
        * The queue state of the session
        */
        @ApiMember(Description="The queue state of the session")
        public SessionQueueStates queueState = null;

        /**
        * The ID of the account associated with the flow
        */
        @ApiMember(Description="The ID of the account associated with the flow")
        public String accountId = null;

        /**
        * The name of the account associated with the session
        */
        @ApiMember(Description="The name of the account associated with the session")
        public String accountName = null;

        /**
        * The ID of the customer this session is associated with
        */
        @ApiMember(Description="The ID of the customer this session is associated with")
        public String customerId = null;

        /**
        * The customer breadcrumb this session is associated with
        */
        @ApiMember(Description="The customer breadcrumb this session is associated with")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * The name of the customer this session is associated with
        */
        @ApiMember(Description="The name of the customer this session is associated with")
        public String customerName = null;

        /**
        * The ID of the endpoint associated with this session
        */
        @ApiMember(Description="The ID of the endpoint associated with this session")
        public String endpointId = null;

        /**
        * The name of the endpoint associated with this session
        */
        @ApiMember(Description="The name of the endpoint associated with this session")
        public String endpointName = null;

        /**
        * The date the call completed
        */
        @ApiMember(Description="The date the call completed")
        public String dateCompleted = null;

        /**
        * The destination of the session (e.g. what was entered into the Dial box)
        */
        @ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")
        public String destination = null;

        /**
        * The to address if any
        */
        @ApiMember(Description="The to address if any")
        public String toAddress = null;

        /**
        * The from address if any
        */
        @ApiMember(Description="The from address if any")
        public String fromAddress = null;

        /**
        * The from name if any
        */
        @ApiMember(Description="The from name if any")
        public String fromName = null;

        /**
        * Answered by name (if any)
        */
        @ApiMember(Description="Answered by name (if any)")
        public String answeredByName = null;

        /**
        * The ID of the queue member assigned to this call
        */
        @ApiMember(Description="The ID of the queue member assigned to this call")
        public String queueMemberId = null;

        /**
        * The flow channel
        */
        @ApiMember(Description="The flow channel")
        public FlowChannels channel = null;

        /**
        * Has the session ended
        */
        @ApiMember(Description="Has the session ended")
        public Boolean ended = null;

        /**
        * The outcome of the call
        */
        @ApiMember(Description="The outcome of the call")
        public String outcome = null;

        /**
        * The twilio Call SID of this session
        */
        @ApiMember(Description="The twilio Call SID of this session")
        public String callSid = null;

        /**
        * Any console data for this session
        */
        @ApiMember(Description="Any console data for this session")
        public String consoleData = null;

        /**
        * The name of the hold queue for this call
        */
        @ApiMember(Description="The name of the hold queue for this call")
        public String holdQueueName = null;

        /**
        * The user ID who put this call on hold
        */
        @ApiMember(Description="The user ID who put this call on hold")
        public String heldByUserId = null;

        /**
        * The reason for the hold
        */
        @ApiMember(Description="The reason for the hold")
        public SessionHoldReasons holdReason = null;

        /**
        * The SID of the conference if in a conference call
        */
        @ApiMember(Description="The SID of the conference if in a conference call")
        public String conferenceSid = null;

        /**
        * The display name for this session
        */
        @ApiMember(Description="The display name for this session")
        public String displayName = null;

        /**
        * The log entries for this session
        */
        @ApiMember(Description="The log entries for this session")
        public ArrayList<SessionLogInfo> log = null;

        /**
        * The members of this session
        */
        @ApiMember(Description="The members of this session")
        public ArrayList<SessionMemberInfo> members = null;

        /**
        * The callback number (typically used for SIP to User calls)
        */
        @ApiMember(Description="The callback number (typically used for SIP to User calls)")
        public String callbackNumber = null;

        /**
        * The ID of the endpoint that answered
        */
        @ApiMember(Description="The ID of the endpoint that answered")
        public String answeredById = null;

        /**
        * Is this session incoming or outgoing?
        */
        @ApiMember(Description="Is this session incoming or outgoing?")
        public SessionDirections direction = null;

        /**
        * The phone number that this session is coming from (used with SMS chats)
        */
        @ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")
        public String fromPhoneNumber = null;

        /**
        * The Call SID of the most recently added conference participant
        */
        @ApiMember(Description="The Call SID of the most recently added conference participant")
        public String mostRecentParticipantCallSid = null;

        /**
        * Was this session missed?
        */
        @ApiMember(Description="Was this session missed?")
        public Boolean wasMissed = null;

        /**
        * The ring queue that the call is currently in
        */
        @ApiMember(Description="The ring queue that the call is currently in")
        public String ringQueueId = null;

        public SessionDialState getDialState() { return dialState; }
        public SessionInfo setDialState(SessionDialState value) { this.dialState = value; return this; }
        public SessionCallState getCallState() { return callState; }
        public SessionInfo setCallState(SessionCallState value) { this.callState = value; return this; }
        public SessionQueueStates getQueueState() { return queueState; }
        public SessionInfo setQueueState(SessionQueueStates value) { this.queueState = value; return this; }
        public String getAccountId() { return accountId; }
        public SessionInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public SessionInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public SessionInfo setCustomerId(String value) { this.customerId = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public SessionInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getCustomerName() { return customerName; }
        public SessionInfo setCustomerName(String value) { this.customerName = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SessionInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getEndpointName() { return endpointName; }
        public SessionInfo setEndpointName(String value) { this.endpointName = value; return this; }
        public String getDateCompleted() { return dateCompleted; }
        public SessionInfo setDateCompleted(String value) { this.dateCompleted = value; return this; }
        public String getDestination() { return destination; }
        public SessionInfo setDestination(String value) { this.destination = value; return this; }
        public String getToAddress() { return toAddress; }
        public SessionInfo setToAddress(String value) { this.toAddress = value; return this; }
        public String getFromAddress() { return fromAddress; }
        public SessionInfo setFromAddress(String value) { this.fromAddress = value; return this; }
        public String getFromName() { return fromName; }
        public SessionInfo setFromName(String value) { this.fromName = value; return this; }
        public String getAnsweredByName() { return answeredByName; }
        public SessionInfo setAnsweredByName(String value) { this.answeredByName = value; return this; }
        public String getQueueMemberId() { return queueMemberId; }
        public SessionInfo setQueueMemberId(String value) { this.queueMemberId = value; return this; }
        public FlowChannels getChannel() { return channel; }
        public SessionInfo setChannel(FlowChannels value) { this.channel = value; return this; }
        public Boolean getEnded() { return ended; }
        public SessionInfo setEnded(Boolean value) { this.ended = value; return this; }
        public String getOutcome() { return outcome; }
        public SessionInfo setOutcome(String value) { this.outcome = value; return this; }
        public String getCallSid() { return callSid; }
        public SessionInfo setCallSid(String value) { this.callSid = value; return this; }
        public String getConsoleData() { return consoleData; }
        public SessionInfo setConsoleData(String value) { this.consoleData = value; return this; }
        public String getHoldQueueName() { return holdQueueName; }
        public SessionInfo setHoldQueueName(String value) { this.holdQueueName = value; return this; }
        public String getHeldByUserId() { return heldByUserId; }
        public SessionInfo setHeldByUserId(String value) { this.heldByUserId = value; return this; }
        public SessionHoldReasons getHoldReason() { return holdReason; }
        public SessionInfo setHoldReason(SessionHoldReasons value) { this.holdReason = value; return this; }
        public String getConferenceSid() { return conferenceSid; }
        public SessionInfo setConferenceSid(String value) { this.conferenceSid = value; return this; }
        public String getDisplayName() { return displayName; }
        public SessionInfo setDisplayName(String value) { this.displayName = value; return this; }
        public ArrayList<SessionLogInfo> getLog() { return log; }
        public SessionInfo setLog(ArrayList<SessionLogInfo> value) { this.log = value; return this; }
        public ArrayList<SessionMemberInfo> getMembers() { return members; }
        public SessionInfo setMembers(ArrayList<SessionMemberInfo> value) { this.members = value; return this; }
        public String getCallbackNumber() { return callbackNumber; }
        public SessionInfo setCallbackNumber(String value) { this.callbackNumber = value; return this; }
        public String getAnsweredById() { return answeredById; }
        public SessionInfo setAnsweredById(String value) { this.answeredById = value; return this; }
        public SessionDirections getDirection() { return direction; }
        public SessionInfo setDirection(SessionDirections value) { this.direction = value; return this; }
        public String getFromPhoneNumber() { return fromPhoneNumber; }
        public SessionInfo setFromPhoneNumber(String value) { this.fromPhoneNumber = value; return this; }
        public String getMostRecentParticipantCallSid() { return mostRecentParticipantCallSid; }
        public SessionInfo setMostRecentParticipantCallSid(String value) { this.mostRecentParticipantCallSid = value; return this; }
        public Boolean getWasMissed() { return wasMissed; }
        public SessionInfo setWasMissed(Boolean value) { this.wasMissed = value; return this; }
        public String getRingQueueId() { return ringQueueId; }
        public SessionInfo setRingQueueId(String value) { this.ringQueueId = value; return this; }
    }

    /**
    * Calls in progress
    */
    @Api(Description="Calls in progress")
    public static class GetActiveCallsResponse
    {
        /**
        * The calls in progress, as the carrier describes them
        */
        @ApiMember(Description="The calls in progress, as the carrier describes them")
        public ArrayList<Object> calls = null;

        public ArrayList<Object> getCalls() { return calls; }
        public GetActiveCallsResponse setCalls(ArrayList<Object> value) { this.calls = value; return this; }
    }

    /**
    * Sessions
    */
    @Api(Description="Sessions")
    public static class GetMySessionsResponse
    {
        /**
        * The active sessions
        */
        @ApiMember(Description="The active sessions")
        public ArrayList<SessionInfo> sessions = null;

        public ArrayList<SessionInfo> getSessions() { return sessions; }
        public GetMySessionsResponse setSessions(ArrayList<SessionInfo> value) { this.sessions = value; return this; }
    }

    /**
    * Settings of the whole installation: what accounts begin with
    */
    @Api(Description="Settings of the whole installation: what accounts begin with")
    public static class GlobalSettingsInfo
    {
        /**
        * Documentation text that accounts begin with
        */
        @ApiMember(Description="Documentation text that accounts begin with")
        public String documentation = null;

        /**
        * For how many days recordings are kept; 0 is for ever
        */
        @ApiMember(Description="For how many days recordings are kept; 0 is for ever")
        public Integer recordingRetentionDays = null;

        /**
        * Whether calls may be transferred with SIP REFER
        */
        @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        public Boolean enableSipRefer = null;

        /**
        * Idle time in seconds before a not-ready agent is logged off; 0 is never
        */
        @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")
        public Integer autoAgentLogoffSeconds = null;

        /**
        * The region of the carrier through which SIP calls go
        */
        @ApiMember(Description="The region of the carrier through which SIP calls go")
        public TwilioSipRegions defaultSipRegion = null;

        /**
        * The date of the last change
        */
        @ApiMember(Description="The date of the last change")
        public String dateLastModified = null;

        /**
        * The user who made the last change
        */
        @ApiMember(Description="The user who made the last change")
        public String lastModifiedBy = null;

        public String getDocumentation() { return documentation; }
        public GlobalSettingsInfo setDocumentation(String value) { this.documentation = value; return this; }
        public Integer getRecordingRetentionDays() { return recordingRetentionDays; }
        public GlobalSettingsInfo setRecordingRetentionDays(Integer value) { this.recordingRetentionDays = value; return this; }
        public Boolean getEnableSipRefer() { return enableSipRefer; }
        public GlobalSettingsInfo setEnableSipRefer(Boolean value) { this.enableSipRefer = value; return this; }
        public Integer getAutoAgentLogoffSeconds() { return autoAgentLogoffSeconds; }
        public GlobalSettingsInfo setAutoAgentLogoffSeconds(Integer value) { this.autoAgentLogoffSeconds = value; return this; }
        public TwilioSipRegions getDefaultSipRegion() { return defaultSipRegion; }
        public GlobalSettingsInfo setDefaultSipRegion(TwilioSipRegions value) { this.defaultSipRegion = value; return this; }
        public String getDateLastModified() { return dateLastModified; }
        public GlobalSettingsInfo setDateLastModified(String value) { this.dateLastModified = value; return this; }
        public String getLastModifiedBy() { return lastModifiedBy; }
        public GlobalSettingsInfo setLastModifiedBy(String value) { this.lastModifiedBy = value; return this; }
    }

    /**
    * Settings of an account
    */
    @Api(Description="Settings of an account")
    public static class SystemSettingsInfo extends EntityInfo
    {
        /**
        * Whether the test clock is used
        */
        @ApiMember(Description="Whether the test clock is used")
        public Boolean overrideSystemTime = null;

        /**
        * The time zone of the test clock
        */
        @ApiMember(Description="The time zone of the test clock")
        public String overrideSystemTimeZoneId = null;

        /**
        * The time of the test clock (ISO 8601)
        */
        @ApiMember(Description="The time of the test clock (ISO 8601)")
        public String overrideSystemDateTime = null;

        /**
        * The custom fields of the account
        */
        @ApiMember(Description="The custom fields of the account")
        public ArrayList<SystemSettingsField> systemFields = null;

        /**
        * The custom fields of customers
        */
        @ApiMember(Description="The custom fields of customers")
        public ArrayList<CustomerDataField> customerFields = null;

        /**
        * The custom fields of endpoints
        */
        @ApiMember(Description="The custom fields of endpoints")
        public ArrayList<EndpointDataField> endpointFields = null;

        /**
        * The email accounts
        */
        @ApiMember(Description="The email accounts")
        public ArrayList<EmailAccount> emailAccounts = null;

        /**
        * The tags of the account
        */
        @ApiMember(Description="The tags of the account")
        public ArrayList<Tag> tags = null;

        /**
        * Documentation text of the account
        */
        @ApiMember(Description="Documentation text of the account")
        public String documentation = null;

        /**
        * For how many days recordings are kept
        */
        @ApiMember(Description="For how many days recordings are kept")
        public Integer recordingRetentionDays = null;

        /**
        * Whether calls may be transferred with SIP REFER
        */
        @ApiMember(Description="Whether calls may be transferred with SIP REFER")
        public Boolean enableSipRefer = null;

        /**
        * Idle time in seconds before a not-ready agent is logged off
        */
        @ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")
        public Integer autoAgentLogoffSeconds = null;

        /**
        * The region of the carrier through which SIP calls go
        */
        @ApiMember(Description="The region of the carrier through which SIP calls go")
        public TwilioSipRegions defaultSipRegion = null;

        public Boolean getOverrideSystemTime() { return overrideSystemTime; }
        public SystemSettingsInfo setOverrideSystemTime(Boolean value) { this.overrideSystemTime = value; return this; }
        public String getOverrideSystemTimeZoneId() { return overrideSystemTimeZoneId; }
        public SystemSettingsInfo setOverrideSystemTimeZoneId(String value) { this.overrideSystemTimeZoneId = value; return this; }
        public String getOverrideSystemDateTime() { return overrideSystemDateTime; }
        public SystemSettingsInfo setOverrideSystemDateTime(String value) { this.overrideSystemDateTime = value; return this; }
        public ArrayList<SystemSettingsField> getSystemFields() { return systemFields; }
        public SystemSettingsInfo setSystemFields(ArrayList<SystemSettingsField> value) { this.systemFields = value; return this; }
        public ArrayList<CustomerDataField> getCustomerFields() { return customerFields; }
        public SystemSettingsInfo setCustomerFields(ArrayList<CustomerDataField> value) { this.customerFields = value; return this; }
        public ArrayList<EndpointDataField> getEndpointFields() { return endpointFields; }
        public SystemSettingsInfo setEndpointFields(ArrayList<EndpointDataField> value) { this.endpointFields = value; return this; }
        public ArrayList<EmailAccount> getEmailAccounts() { return emailAccounts; }
        public SystemSettingsInfo setEmailAccounts(ArrayList<EmailAccount> value) { this.emailAccounts = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public SystemSettingsInfo setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public String getDocumentation() { return documentation; }
        public SystemSettingsInfo setDocumentation(String value) { this.documentation = value; return this; }
        public Integer getRecordingRetentionDays() { return recordingRetentionDays; }
        public SystemSettingsInfo setRecordingRetentionDays(Integer value) { this.recordingRetentionDays = value; return this; }
        public Boolean getEnableSipRefer() { return enableSipRefer; }
        public SystemSettingsInfo setEnableSipRefer(Boolean value) { this.enableSipRefer = value; return this; }
        public Integer getAutoAgentLogoffSeconds() { return autoAgentLogoffSeconds; }
        public SystemSettingsInfo setAutoAgentLogoffSeconds(Integer value) { this.autoAgentLogoffSeconds = value; return this; }
        public TwilioSipRegions getDefaultSipRegion() { return defaultSipRegion; }
        public SystemSettingsInfo setDefaultSipRegion(TwilioSipRegions value) { this.defaultSipRegion = value; return this; }
    }

    /**
    * What may be dialed in one country
    */
    @Api(Description="What may be dialed in one country")
    public static class DialingPermissionsInfo
    {
        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCode = null;

        /**
        * The name of the country
        */
        @ApiMember(Description="The name of the country")
        public String name = null;

        /**
        * Whether ordinary numbers may be dialed
        */
        @ApiMember(Description="Whether ordinary numbers may be dialed")
        public Boolean lowRiskNumbersEnabled = null;

        /**
        * Whether high-risk special numbers may be dialed
        */
        @ApiMember(Description="Whether high-risk special numbers may be dialed")
        public Boolean highRiskSpecialNumbersEnabled = null;

        /**
        * Whether numbers prone to toll fraud may be dialed
        */
        @ApiMember(Description="Whether numbers prone to toll fraud may be dialed")
        public Boolean highRiskTollfraudNumbersEnabled = null;

        public String getIsoCode() { return isoCode; }
        public DialingPermissionsInfo setIsoCode(String value) { this.isoCode = value; return this; }
        public String getName() { return name; }
        public DialingPermissionsInfo setName(String value) { this.name = value; return this; }
        public Boolean getLowRiskNumbersEnabled() { return lowRiskNumbersEnabled; }
        public DialingPermissionsInfo setLowRiskNumbersEnabled(Boolean value) { this.lowRiskNumbersEnabled = value; return this; }
        public Boolean getHighRiskSpecialNumbersEnabled() { return highRiskSpecialNumbersEnabled; }
        public DialingPermissionsInfo setHighRiskSpecialNumbersEnabled(Boolean value) { this.highRiskSpecialNumbersEnabled = value; return this; }
        public Boolean getHighRiskTollfraudNumbersEnabled() { return highRiskTollfraudNumbersEnabled; }
        public DialingPermissionsInfo setHighRiskTollfraudNumbersEnabled(Boolean value) { this.highRiskTollfraudNumbersEnabled = value; return this; }
    }

    /**
    * A value that several endpoints share
    */
    @Api(Description="A value that several endpoints share")
    public static class DuplicateEndpoints
    {
        /**
        * The value, in lower case
        */
        @ApiMember(Description="The value, in lower case")
        public String value = null;

        /**
        * The endpoints that have it
        */
        @ApiMember(Description="The endpoints that have it")
        public ArrayList<EndpointName> endpoints = null;

        public String getValue() { return value; }
        public DuplicateEndpoints setValue(String value) { this.value = value; return this; }
        public ArrayList<EndpointName> getEndpoints() { return endpoints; }
        public DuplicateEndpoints setEndpoints(ArrayList<EndpointName> value) { this.endpoints = value; return this; }
    }

    /**
    * A text message
    */
    @Api(Description="A text message")
    public static class MessageInfo
    {
        /**
        * The ID of the message
        */
        @ApiMember(Description="The ID of the message")
        public String id = null;

        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * The name of the endpoint to show
        */
        @ApiMember(Description="The name of the endpoint to show")
        public String endpointDisplayName = null;

        /**
        * The date the message was sent
        */
        @ApiMember(Description="The date the message was sent")
        public String date = null;

        /**
        * Incoming or outgoing
        */
        @ApiMember(Description="Incoming or outgoing")
        public MessageDirections direction = null;

        /**
        * The other party's address
        */
        @ApiMember(Description="The other party's address")
        public String otherAddress = null;

        /**
        * Who sent the message
        */
        @ApiMember(Description="Who sent the message")
        public String sender = null;

        /**
        * The text of the message
        */
        @ApiMember(Description="The text of the message")
        public String text = null;

        /**
        * Whether the message is unread
        */
        @ApiMember(Description="Whether the message is unread")
        public Boolean isUnread = null;

        public String getId() { return id; }
        public MessageInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public MessageInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public MessageInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public MessageInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getEndpointDisplayName() { return endpointDisplayName; }
        public MessageInfo setEndpointDisplayName(String value) { this.endpointDisplayName = value; return this; }
        public String getDate() { return date; }
        public MessageInfo setDate(String value) { this.date = value; return this; }
        public MessageDirections getDirection() { return direction; }
        public MessageInfo setDirection(MessageDirections value) { this.direction = value; return this; }
        public String getOtherAddress() { return otherAddress; }
        public MessageInfo setOtherAddress(String value) { this.otherAddress = value; return this; }
        public String getSender() { return sender; }
        public MessageInfo setSender(String value) { this.sender = value; return this; }
        public String getText() { return text; }
        public MessageInfo setText(String value) { this.text = value; return this; }
        public Boolean getIsUnread() { return isUnread; }
        public MessageInfo setIsUnread(Boolean value) { this.isUnread = value; return this; }
    }

    /**
    * A notification that was sent
    */
    @Api(Description="A notification that was sent")
    public static class NotificationInfo extends EntityInfo
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String accountName = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * The customers from the outermost to the one this belongs to
        */
        @ApiMember(Description="The customers from the outermost to the one this belongs to")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * How the notification was sent
        */
        @ApiMember(Description="How the notification was sent")
        public NotificationTypes type = null;

        /**
        * Who sent the notification
        */
        @ApiMember(Description="Who sent the notification")
        public String from = null;

        /**
        * Who it was sent to
        */
        @ApiMember(Description="Who it was sent to")
        public String to = null;

        /**
        * The subject of the notification
        */
        @ApiMember(Description="The subject of the notification")
        public String subject = null;

        /**
        * The text of the notification
        */
        @ApiMember(Description="The text of the notification")
        public String body = null;

        public String getAccountId() { return accountId; }
        public NotificationInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public NotificationInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public NotificationInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public NotificationInfo setCustomerName(String value) { this.customerName = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public NotificationInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public NotificationTypes getType() { return type; }
        public NotificationInfo setType(NotificationTypes value) { this.type = value; return this; }
        public String getFrom() { return from; }
        public NotificationInfo setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public NotificationInfo setTo(String value) { this.to = value; return this; }
        public String getSubject() { return subject; }
        public NotificationInfo setSubject(String value) { this.subject = value; return this; }
        public String getBody() { return body; }
        public NotificationInfo setBody(String value) { this.body = value; return this; }
    }

    /**
    * A number that can be bought
    */
    @Api(Description="A number that can be bought")
    public static class AvailablePhoneNumber
    {
        /**
        * The phone number (E.164)
        */
        @ApiMember(Description="The phone number (E.164)")
        public String phoneNumber = null;

        /**
        * The number as people write it
        */
        @ApiMember(Description="The number as people write it")
        public String friendlyName = null;

        /**
        * The city
        */
        @ApiMember(Description="The city")
        public String locality = null;

        /**
        * The state or province
        */
        @ApiMember(Description="The state or province")
        public String region = null;

        /**
        * The postal code
        */
        @ApiMember(Description="The postal code")
        public String postalCode = null;

        /**
        * The ISO 3166 code of the country
        */
        @ApiMember(Description="The ISO 3166 code of the country")
        public String isoCountry = null;

        /**
        * Whether the number is for faxes
        */
        @ApiMember(Description="Whether the number is for faxes")
        public Boolean isFax = null;

        /**
        * Whether callers pay nothing
        */
        @ApiMember(Description="Whether callers pay nothing")
        public Boolean isTollFree = null;

        public String getPhoneNumber() { return phoneNumber; }
        public AvailablePhoneNumber setPhoneNumber(String value) { this.phoneNumber = value; return this; }
        public String getFriendlyName() { return friendlyName; }
        public AvailablePhoneNumber setFriendlyName(String value) { this.friendlyName = value; return this; }
        public String getLocality() { return locality; }
        public AvailablePhoneNumber setLocality(String value) { this.locality = value; return this; }
        public String getRegion() { return region; }
        public AvailablePhoneNumber setRegion(String value) { this.region = value; return this; }
        public String getPostalCode() { return postalCode; }
        public AvailablePhoneNumber setPostalCode(String value) { this.postalCode = value; return this; }
        public String getIsoCountry() { return isoCountry; }
        public AvailablePhoneNumber setIsoCountry(String value) { this.isoCountry = value; return this; }
        public Boolean getIsFax() { return isFax; }
        public AvailablePhoneNumber setIsFax(Boolean value) { this.isFax = value; return this; }
        public Boolean getIsTollFree() { return isTollFree; }
        public AvailablePhoneNumber setIsTollFree(Boolean value) { this.isTollFree = value; return this; }
    }

    /**
    * Something that was changed or done
    */
    @Api(Description="Something that was changed or done")
    public static class LogEntryInfo extends EntityInfo
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The name of the account
        */
        @ApiMember(Description="The name of the account")
        public String accountName = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * The customers from the outermost to the one this belongs to
        */
        @ApiMember(Description="The customers from the outermost to the one this belongs to")
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * The name of the user who did it
        */
        @ApiMember(Description="The name of the user who did it")
        public String userName = null;

        /**
        * What happened
        */
        @ApiMember(Description="What happened")
        public String description = null;

        /**
        * The name of the operation or command that did it
        */
        @ApiMember(Description="The name of the operation or command that did it")
        public String action = null;

        /**
        * The ID of what was changed
        */
        @ApiMember(Description="The ID of what was changed")
        public String subjectId = null;

        /**
        * The ID of the user who did it
        */
        @ApiMember(Description="The ID of the user who did it")
        public String userId = null;

        /**
        * The address it was done from; the command line has none
        */
        @ApiMember(Description="The address it was done from; the command line has none")
        public String address = null;

        /**
        * The ID of the request, as in its X-Request-Id header and in the server's own log
        */
        @ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")
        public String requestId = null;

        /**
        * The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
        */
        @ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")
        public HashMap<String,Object> before = null;

        /**
        * The members that changed, as they are since; all members of something that is new
        */
        @ApiMember(Description="The members that changed, as they are since; all members of something that is new")
        public HashMap<String,Object> after = null;

        public String getAccountId() { return accountId; }
        public LogEntryInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public LogEntryInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public LogEntryInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public LogEntryInfo setCustomerName(String value) { this.customerName = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public LogEntryInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getUserName() { return userName; }
        public LogEntryInfo setUserName(String value) { this.userName = value; return this; }
        public String getDescription() { return description; }
        public LogEntryInfo setDescription(String value) { this.description = value; return this; }
        public String getAction() { return action; }
        public LogEntryInfo setAction(String value) { this.action = value; return this; }
        public String getSubjectId() { return subjectId; }
        public LogEntryInfo setSubjectId(String value) { this.subjectId = value; return this; }
        public String getUserId() { return userId; }
        public LogEntryInfo setUserId(String value) { this.userId = value; return this; }
        public String getAddress() { return address; }
        public LogEntryInfo setAddress(String value) { this.address = value; return this; }
        public String getRequestId() { return requestId; }
        public LogEntryInfo setRequestId(String value) { this.requestId = value; return this; }
        public HashMap<String,Object> getBefore() { return before; }
        public LogEntryInfo setBefore(HashMap<String,Object> value) { this.before = value; return this; }
        public HashMap<String,Object> getAfter() { return after; }
        public LogEntryInfo setAfter(HashMap<String,Object> value) { this.after = value; return this; }
    }

    public static class ListRequest<T> implements IGet
    {
        /**
        * The page of data to retrieve
        */
        @ApiMember(Description="The page of data to retrieve")
        public Integer page = null;

        /**
        * If you want all objects to be returned. This should be used with care
        */
        @ApiMember(Description="If you want all objects to be returned. This should be used with care")
        public Boolean all = null;

        /**
        * The number per page to retrieve
        */
        @ApiMember(Description="The number per page to retrieve")
        public Integer countPerPage = null;

        /**
        * Specific IDs
        */
        @ApiMember(Description="Specific IDs")
        public ArrayList<String> specificIds = null;

        /**
        * Specify a sort field
        */
        @ApiMember(Description="Specify a sort field")
        public String sortField = null;

        /**
        * Specify a sort order
        */
        @ApiMember(Description="Specify a sort order")
        public SortOrders sortOrder = null;

        /**
        * Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
        */
        @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
        public Boolean simplifiedPaging = null;

        public Integer getPage() { return page; }
        public ListRequest<T> setPage(Integer value) { this.page = value; return this; }
        public Boolean getAll() { return all; }
        public ListRequest<T> setAll(Boolean value) { this.all = value; return this; }
        public Integer getCountPerPage() { return countPerPage; }
        public ListRequest<T> setCountPerPage(Integer value) { this.countPerPage = value; return this; }
        public ArrayList<String> getSpecificIds() { return specificIds; }
        public ListRequest<T> setSpecificIds(ArrayList<String> value) { this.specificIds = value; return this; }
        public String getSortField() { return sortField; }
        public ListRequest<T> setSortField(String value) { this.sortField = value; return this; }
        public SortOrders getSortOrder() { return sortOrder; }
        public ListRequest<T> setSortOrder(SortOrders value) { this.sortOrder = value; return this; }
        public Boolean getSimplifiedPaging() { return simplifiedPaging; }
        public ListRequest<T> setSimplifiedPaging(Boolean value) { this.simplifiedPaging = value; return this; }
    }

    public static class BillingSettings
    {
        public BillingItem base = null;
        public BillingItem localNumbers = null;
        public BillingItem tollFreeNumbers = null;
        public BillingItem inboundVoiceCalls = null;
        public BillingItem outboundVoiceCalls = null;
        public BillingItem inboundFaxes = null;
        public BillingItem outboundFaxes = null;
        public BillingItem inboundSmsMessages = null;
        public BillingItem outboundSmsMessages = null;
        public BillingItem aiInsights = null;
        public BillingItem aiLiveMinutes = null;
        public BillingItem aiMessages = null;

        public BillingItem getBase() { return base; }
        public BillingSettings setBase(BillingItem value) { this.base = value; return this; }
        public BillingItem getLocalNumbers() { return localNumbers; }
        public BillingSettings setLocalNumbers(BillingItem value) { this.localNumbers = value; return this; }
        public BillingItem getTollFreeNumbers() { return tollFreeNumbers; }
        public BillingSettings setTollFreeNumbers(BillingItem value) { this.tollFreeNumbers = value; return this; }
        public BillingItem getInboundVoiceCalls() { return inboundVoiceCalls; }
        public BillingSettings setInboundVoiceCalls(BillingItem value) { this.inboundVoiceCalls = value; return this; }
        public BillingItem getOutboundVoiceCalls() { return outboundVoiceCalls; }
        public BillingSettings setOutboundVoiceCalls(BillingItem value) { this.outboundVoiceCalls = value; return this; }
        public BillingItem getInboundFaxes() { return inboundFaxes; }
        public BillingSettings setInboundFaxes(BillingItem value) { this.inboundFaxes = value; return this; }
        public BillingItem getOutboundFaxes() { return outboundFaxes; }
        public BillingSettings setOutboundFaxes(BillingItem value) { this.outboundFaxes = value; return this; }
        public BillingItem getInboundSmsMessages() { return inboundSmsMessages; }
        public BillingSettings setInboundSmsMessages(BillingItem value) { this.inboundSmsMessages = value; return this; }
        public BillingItem getOutboundSmsMessages() { return outboundSmsMessages; }
        public BillingSettings setOutboundSmsMessages(BillingItem value) { this.outboundSmsMessages = value; return this; }
        public BillingItem getAiInsights() { return aiInsights; }
        public BillingSettings setAiInsights(BillingItem value) { this.aiInsights = value; return this; }
        public BillingItem getAiLiveMinutes() { return aiLiveMinutes; }
        public BillingSettings setAiLiveMinutes(BillingItem value) { this.aiLiveMinutes = value; return this; }
        public BillingItem getAiMessages() { return aiMessages; }
        public BillingSettings setAiMessages(BillingItem value) { this.aiMessages = value; return this; }
    }

    /**
    * What a device is
    */
    public static enum DeviceTypes
    {
        Web,
        iOS,
        Android;
    }

    /**
    * What a file is
    */
    public static enum FileTypes
    {
        Upload,
        VoiceMessage,
        CallRecording,
        Fax,
        Attachment,
        FaxOutgoing,
        LiveAnswerRecording;
    }

    /**
    * One thing said in a conversation
    */
    @Api(Description="One thing said in a conversation")
    public static class LiveAnswerCallbackTranscriptMessage
    {
        /**
        * The moment it was said
        */
        @ApiMember(Description="The moment it was said")
        public Date date = null;

        /**
        * The role of the speaker
        */
        @ApiMember(Description="The role of the speaker")
        public String role = null;

        /**
        * The name of the sender
        */
        @ApiMember(Description="The name of the sender")
        public String senderName = null;

        /**
        * The name of the receiver
        */
        @ApiMember(Description="The name of the receiver")
        public String targetName = null;

        /**
        * The name of the function that was called
        */
        @ApiMember(Description="The name of the function that was called")
        public String functionName = null;

        /**
        * The arguments of the function (JSON)
        */
        @ApiMember(Description="The arguments of the function (JSON)")
        public String functionArgs = null;

        /**
        * What was said
        */
        @ApiMember(Description="What was said")
        public String content = null;

        public Date getDate() { return date; }
        public LiveAnswerCallbackTranscriptMessage setDate(Date value) { this.date = value; return this; }
        public String getRole() { return role; }
        public LiveAnswerCallbackTranscriptMessage setRole(String value) { this.role = value; return this; }
        public String getSenderName() { return senderName; }
        public LiveAnswerCallbackTranscriptMessage setSenderName(String value) { this.senderName = value; return this; }
        public String getTargetName() { return targetName; }
        public LiveAnswerCallbackTranscriptMessage setTargetName(String value) { this.targetName = value; return this; }
        public String getFunctionName() { return functionName; }
        public LiveAnswerCallbackTranscriptMessage setFunctionName(String value) { this.functionName = value; return this; }
        public String getFunctionArgs() { return functionArgs; }
        public LiveAnswerCallbackTranscriptMessage setFunctionArgs(String value) { this.functionArgs = value; return this; }
        public String getContent() { return content; }
        public LiveAnswerCallbackTranscriptMessage setContent(String value) { this.content = value; return this; }
    }

    /**
    * A file that came with a conversation
    */
    @Api(Description="A file that came with a conversation")
    public static class LiveAnswerCallbackAttachment
    {
        /**
        * The name of the file
        */
        @ApiMember(Description="The name of the file")
        public String fileName = null;

        /**
        * The content type
        */
        @ApiMember(Description="The content type")
        public String contentType = null;

        /**
        * Where the bytes are
        */
        @ApiMember(Description="Where the bytes are")
        public String uri = null;

        /**
        * The bytes (base64)
        */
        @ApiMember(Description="The bytes (base64)")
        public String data = null;

        public String getFileName() { return fileName; }
        public LiveAnswerCallbackAttachment setFileName(String value) { this.fileName = value; return this; }
        public String getContentType() { return contentType; }
        public LiveAnswerCallbackAttachment setContentType(String value) { this.contentType = value; return this; }
        public String getUri() { return uri; }
        public LiveAnswerCallbackAttachment setUri(String value) { this.uri = value; return this; }
        public String getData() { return data; }
        public LiveAnswerCallbackAttachment setData(String value) { this.data = value; return this; }
    }

    /**
    * What the carrier posts to a callback
    */
    @Api(Description="What the carrier posts to a callback")
    public static class TwilioRequestBase
    {
        /**
        * The carrier's ID of the call
        */
        @ApiMember(Description="The carrier's ID of the call")
        public String callSid = null;

        /**
        * The carrier's ID of the account
        */
        @ApiMember(Description="The carrier's ID of the account")
        public String accountSid = null;

        /**
        * The number or address of the sender
        */
        @ApiMember(Description="The number or address of the sender")
        public String from = null;

        /**
        * The number or address of the receiver
        */
        @ApiMember(Description="The number or address of the receiver")
        public String to = null;

        /**
        * The state of the call
        */
        @ApiMember(Description="The state of the call")
        public String callStatus = null;

        /**
        * The version of the carrier API
        */
        @ApiMember(Description="The version of the carrier API")
        public String apiVersion = null;

        /**
        * The direction of the call
        */
        @ApiMember(Description="The direction of the call")
        public String direction = null;

        /**
        * The number the call was forwarded from
        */
        @ApiMember(Description="The number the call was forwarded from")
        public String forwardedFrom = null;

        /**
        * The name of the caller
        */
        @ApiMember(Description="The name of the caller")
        public String callerName = null;

        /**
        * The carrier's ID of the call that made this one
        */
        @ApiMember(Description="The carrier's ID of the call that made this one")
        public String parentCallSid = null;

        /**
        * How far the caller ID was verified (STIR/SHAKEN)
        */
        @ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")
        public String stirVerstat = null;

        /**
        * The number that was called
        */
        @ApiMember(Description="The number that was called")
        public String called = null;

        /**
        * The postal code of the called number
        */
        @ApiMember(Description="The postal code of the called number")
        public String calledZip = null;

        /**
        * The city of the called number
        */
        @ApiMember(Description="The city of the called number")
        public String calledCity = null;

        /**
        * The state or province of the called number
        */
        @ApiMember(Description="The state or province of the called number")
        public String calledState = null;

        /**
        * The country of the called number
        */
        @ApiMember(Description="The country of the called number")
        public String calledCountry = null;

        /**
        * The number of the caller
        */
        @ApiMember(Description="The number of the caller")
        public String caller = null;

        /**
        * The city of the caller
        */
        @ApiMember(Description="The city of the caller")
        public String callerCity = null;

        /**
        * The state or province of the caller
        */
        @ApiMember(Description="The state or province of the caller")
        public String callerState = null;

        /**
        * The postal code of the caller
        */
        @ApiMember(Description="The postal code of the caller")
        public String callerZip = null;

        /**
        * The country of the caller
        */
        @ApiMember(Description="The country of the caller")
        public String callerCountry = null;

        /**
        * The city of the sender
        */
        @ApiMember(Description="The city of the sender")
        public String fromCity = null;

        /**
        * The state or province of the sender
        */
        @ApiMember(Description="The state or province of the sender")
        public String fromState = null;

        /**
        * The postal code of the sender
        */
        @ApiMember(Description="The postal code of the sender")
        public String fromZip = null;

        /**
        * The country of the sender
        */
        @ApiMember(Description="The country of the sender")
        public String fromCountry = null;

        /**
        * The city of the receiver
        */
        @ApiMember(Description="The city of the receiver")
        public String toCity = null;

        /**
        * The state or province of the receiver
        */
        @ApiMember(Description="The state or province of the receiver")
        public String toState = null;

        /**
        * The postal code of the receiver
        */
        @ApiMember(Description="The postal code of the receiver")
        public String toZip = null;

        /**
        * The country of the receiver
        */
        @ApiMember(Description="The country of the receiver")
        public String toCountry = null;

        /**
        * The carrier's ID of the message
        */
        @ApiMember(Description="The carrier's ID of the message")
        public String messageSid = null;

        /**
        * The carrier's ID of the text message
        */
        @ApiMember(Description="The carrier's ID of the text message")
        public String smsId = null;

        /**
        * The carrier's ID of the messaging service
        */
        @ApiMember(Description="The carrier's ID of the messaging service")
        public String messagingServiceSid = null;

        /**
        * The text of the message
        */
        @ApiMember(Description="The text of the message")
        public String body = null;

        /**
        * How many attachments there are
        */
        @ApiMember(Description="How many attachments there are")
        public Integer numMedia = null;

        /**
        * The content type of the first attachment
        */
        @ApiMember(Description="The content type of the first attachment")
        public String mediaContentType0 = null;

        /**
        * The URL of the first attachment
        */
        @ApiMember(Description="The URL of the first attachment")
        public String mediaUrl0 = null;

        /**
        * The content type of the second attachment
        */
        @ApiMember(Description="The content type of the second attachment")
        public String mediaContentType1 = null;

        /**
        * The URL of the second attachment
        */
        @ApiMember(Description="The URL of the second attachment")
        public String mediaUrl1 = null;

        /**
        * The content type of the third attachment
        */
        @ApiMember(Description="The content type of the third attachment")
        public String mediaContentType2 = null;

        /**
        * The URL of the third attachment
        */
        @ApiMember(Description="The URL of the third attachment")
        public String mediaUrl2 = null;

        /**
        * The position of the chat message in its channel
        */
        @ApiMember(Description="The position of the chat message in its channel")
        public Integer index = null;

        /**
        * The carrier's ID of the chat service
        */
        @ApiMember(Description="The carrier's ID of the chat service")
        public String instanceSid = null;

        /**
        * The type of the event
        */
        @ApiMember(Description="The type of the event")
        public String eventType = null;

        /**
        * The carrier's ID of the chat channel
        */
        @ApiMember(Description="The carrier's ID of the chat channel")
        public String channelSid = null;

        /**
        * The attributes of the chat message (JSON)
        */
        @ApiMember(Description="The attributes of the chat message (JSON)")
        public String attributes = null;

        /**
        * The identity of the chat client
        */
        @ApiMember(Description="The identity of the chat client")
        public String clientIdentity = null;

        /**
        * The content type of the medium
        */
        @ApiMember(Description="The content type of the medium")
        public String mediaContentType = null;

        /**
        * The carrier's ID of the medium
        */
        @ApiMember(Description="The carrier's ID of the medium")
        public String mediaSid = null;

        /**
        * The identity at the carrier
        */
        @ApiMember(Description="The identity at the carrier")
        public String identity = null;

        /**
        * The digits that were pressed
        */
        @ApiMember(Description="The digits that were pressed")
        public String digits = null;

        /**
        * What the caller said
        */
        @ApiMember(Description="What the caller said")
        public String speechResult = null;

        /**
        * How sure the speech recognition is (0 to 1)
        */
        @ApiMember(Description="How sure the speech recognition is (0 to 1)")
        public Double confidence = null;

        /**
        * The length of the call in seconds
        */
        @ApiMember(Description="The length of the call in seconds")
        public Integer callDuration = null;

        /**
        * The URL of the recording
        */
        @ApiMember(Description="The URL of the recording")
        public String recordingUrl = null;

        /**
        * The carrier's ID of the recording
        */
        @ApiMember(Description="The carrier's ID of the recording")
        public String recordingSid = null;

        /**
        * The length of the recording in seconds
        */
        @ApiMember(Description="The length of the recording in seconds")
        public Integer recordingDuration = null;

        /**
        * The state of the recording
        */
        @ApiMember(Description="The state of the recording")
        public String recordingStatus = null;

        /**
        * The carrier's ID of the transcription
        */
        @ApiMember(Description="The carrier's ID of the transcription")
        public String transcriptionSid = null;

        /**
        * The text of the transcription
        */
        @ApiMember(Description="The text of the transcription")
        public String transcriptionText = null;

        /**
        * The URL of the transcription
        */
        @ApiMember(Description="The URL of the transcription")
        public String transcriptionUrl = null;

        /**
        * The state of the transcription
        */
        @ApiMember(Description="The state of the transcription")
        public String transcriptionStatus = null;

        /**
        * The outcome of the dialed call
        */
        @ApiMember(Description="The outcome of the dialed call")
        public String dialCallStatus = null;

        /**
        * The carrier's ID of the dialed call
        */
        @ApiMember(Description="The carrier's ID of the dialed call")
        public String dialCallSid = null;

        /**
        * The length of the dialed call in seconds
        */
        @ApiMember(Description="The length of the dialed call in seconds")
        public Integer dialCallDuration = null;

        /**
        * Whether the dialed party was connected
        */
        @ApiMember(Description="Whether the dialed party was connected")
        public Boolean dialBridged = null;

        /**
        * How the call left the queue
        */
        @ApiMember(Description="How the call left the queue")
        public String queueResult = null;

        /**
        * The carrier's ID of the queue
        */
        @ApiMember(Description="The carrier's ID of the queue")
        public String queueSid = null;

        /**
        * Seconds the call spent in the queue
        */
        @ApiMember(Description="Seconds the call spent in the queue")
        public Integer queueTime = null;

        /**
        * The carrier's ID of the conference
        */
        @ApiMember(Description="The carrier's ID of the conference")
        public String conferenceSid = null;

        /**
        * The name of the conference
        */
        @ApiMember(Description="The name of the conference")
        public String friendlyName = null;

        /**
        * The event reported
        */
        @ApiMember(Description="The event reported")
        public String statusCallbackEvent = null;

        /**
        * Whether the party is muted
        */
        @ApiMember(Description="Whether the party is muted")
        public Boolean muted = null;

        /**
        * Whether the party is on hold
        */
        @ApiMember(Description="Whether the party is on hold")
        public Boolean hold = null;

        /**
        * Whether the conference ends when this party leaves
        */
        @ApiMember(Description="Whether the conference ends when this party leaves")
        public Boolean endConferenceOnExit = null;

        /**
        * Whether the conference starts when this party enters
        */
        @ApiMember(Description="Whether the conference starts when this party enters")
        public Boolean startConferenceOnEnter = null;

        /**
        * The name of the event
        */
        @ApiMember(Description="The name of the event")
        public String eventName = null;

        /**
        * The carrier's ID of the assistant
        */
        @ApiMember(Description="The carrier's ID of the assistant")
        public String assistantSid = null;

        /**
        * The carrier's ID of the dialogue
        */
        @ApiMember(Description="The carrier's ID of the dialogue")
        public String dialogueSid = null;

        /**
        * Who talks to the assistant
        */
        @ApiMember(Description="Who talks to the assistant")
        public String userIdentifier = null;

        /**
        * What the user said last
        */
        @ApiMember(Description="What the user said last")
        public String currentInput = null;

        /**
        * The assistant's current task
        */
        @ApiMember(Description="The assistant's current task")
        public String currentTask = null;

        /**
        * The URL of the dialogue
        */
        @ApiMember(Description="The URL of the dialogue")
        public String dialoguePayloadUrl = null;

        /**
        * What the assistant remembers (JSON)
        */
        @ApiMember(Description="What the assistant remembers (JSON)")
        public String memory = null;

        /**
        * The channel of the assistant
        */
        @ApiMember(Description="The channel of the assistant")
        public String channel = null;

        /**
        * The carrier's ID of the fax
        */
        @ApiMember(Description="The carrier's ID of the fax")
        public String faxSid = null;

        /**
        * The state of the fax
        */
        @ApiMember(Description="The state of the fax")
        public String faxStatus = null;

        /**
        * How many pages the fax has
        */
        @ApiMember(Description="How many pages the fax has")
        public Integer numPages = null;

        /**
        * The URL of the medium
        */
        @ApiMember(Description="The URL of the medium")
        public String mediaUrl = null;

        /**
        * The carrier's code of the error
        */
        @ApiMember(Description="The carrier's code of the error")
        public String errorCode = null;

        /**
        * What went wrong
        */
        @ApiMember(Description="What went wrong")
        public String errorMessage = null;

        public String getCallSid() { return callSid; }
        public TwilioRequestBase setCallSid(String value) { this.callSid = value; return this; }
        public String getAccountSid() { return accountSid; }
        public TwilioRequestBase setAccountSid(String value) { this.accountSid = value; return this; }
        public String getFrom() { return from; }
        public TwilioRequestBase setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public TwilioRequestBase setTo(String value) { this.to = value; return this; }
        public String getCallStatus() { return callStatus; }
        public TwilioRequestBase setCallStatus(String value) { this.callStatus = value; return this; }
        public String getApiVersion() { return apiVersion; }
        public TwilioRequestBase setApiVersion(String value) { this.apiVersion = value; return this; }
        public String getDirection() { return direction; }
        public TwilioRequestBase setDirection(String value) { this.direction = value; return this; }
        public String getForwardedFrom() { return forwardedFrom; }
        public TwilioRequestBase setForwardedFrom(String value) { this.forwardedFrom = value; return this; }
        public String getCallerName() { return callerName; }
        public TwilioRequestBase setCallerName(String value) { this.callerName = value; return this; }
        public String getParentCallSid() { return parentCallSid; }
        public TwilioRequestBase setParentCallSid(String value) { this.parentCallSid = value; return this; }
        public String getStirVerstat() { return stirVerstat; }
        public TwilioRequestBase setStirVerstat(String value) { this.stirVerstat = value; return this; }
        public String getCalled() { return called; }
        public TwilioRequestBase setCalled(String value) { this.called = value; return this; }
        public String getCalledZip() { return calledZip; }
        public TwilioRequestBase setCalledZip(String value) { this.calledZip = value; return this; }
        public String getCalledCity() { return calledCity; }
        public TwilioRequestBase setCalledCity(String value) { this.calledCity = value; return this; }
        public String getCalledState() { return calledState; }
        public TwilioRequestBase setCalledState(String value) { this.calledState = value; return this; }
        public String getCalledCountry() { return calledCountry; }
        public TwilioRequestBase setCalledCountry(String value) { this.calledCountry = value; return this; }
        public String getCaller() { return caller; }
        public TwilioRequestBase setCaller(String value) { this.caller = value; return this; }
        public String getCallerCity() { return callerCity; }
        public TwilioRequestBase setCallerCity(String value) { this.callerCity = value; return this; }
        public String getCallerState() { return callerState; }
        public TwilioRequestBase setCallerState(String value) { this.callerState = value; return this; }
        public String getCallerZip() { return callerZip; }
        public TwilioRequestBase setCallerZip(String value) { this.callerZip = value; return this; }
        public String getCallerCountry() { return callerCountry; }
        public TwilioRequestBase setCallerCountry(String value) { this.callerCountry = value; return this; }
        public String getFromCity() { return fromCity; }
        public TwilioRequestBase setFromCity(String value) { this.fromCity = value; return this; }
        public String getFromState() { return fromState; }
        public TwilioRequestBase setFromState(String value) { this.fromState = value; return this; }
        public String getFromZip() { return fromZip; }
        public TwilioRequestBase setFromZip(String value) { this.fromZip = value; return this; }
        public String getFromCountry() { return fromCountry; }
        public TwilioRequestBase setFromCountry(String value) { this.fromCountry = value; return this; }
        public String getToCity() { return toCity; }
        public TwilioRequestBase setToCity(String value) { this.toCity = value; return this; }
        public String getToState() { return toState; }
        public TwilioRequestBase setToState(String value) { this.toState = value; return this; }
        public String getToZip() { return toZip; }
        public TwilioRequestBase setToZip(String value) { this.toZip = value; return this; }
        public String getToCountry() { return toCountry; }
        public TwilioRequestBase setToCountry(String value) { this.toCountry = value; return this; }
        public String getMessageSid() { return messageSid; }
        public TwilioRequestBase setMessageSid(String value) { this.messageSid = value; return this; }
        public String getSmsId() { return smsId; }
        public TwilioRequestBase setSmsId(String value) { this.smsId = value; return this; }
        public String getMessagingServiceSid() { return messagingServiceSid; }
        public TwilioRequestBase setMessagingServiceSid(String value) { this.messagingServiceSid = value; return this; }
        public String getBody() { return body; }
        public TwilioRequestBase setBody(String value) { this.body = value; return this; }
        public Integer getNumMedia() { return numMedia; }
        public TwilioRequestBase setNumMedia(Integer value) { this.numMedia = value; return this; }
        public String getMediaContentType0() { return mediaContentType0; }
        public TwilioRequestBase setMediaContentType0(String value) { this.mediaContentType0 = value; return this; }
        public String getMediaUrl0() { return mediaUrl0; }
        public TwilioRequestBase setMediaUrl0(String value) { this.mediaUrl0 = value; return this; }
        public String getMediaContentType1() { return mediaContentType1; }
        public TwilioRequestBase setMediaContentType1(String value) { this.mediaContentType1 = value; return this; }
        public String getMediaUrl1() { return mediaUrl1; }
        public TwilioRequestBase setMediaUrl1(String value) { this.mediaUrl1 = value; return this; }
        public String getMediaContentType2() { return mediaContentType2; }
        public TwilioRequestBase setMediaContentType2(String value) { this.mediaContentType2 = value; return this; }
        public String getMediaUrl2() { return mediaUrl2; }
        public TwilioRequestBase setMediaUrl2(String value) { this.mediaUrl2 = value; return this; }
        public Integer getIndex() { return index; }
        public TwilioRequestBase setIndex(Integer value) { this.index = value; return this; }
        public String getInstanceSid() { return instanceSid; }
        public TwilioRequestBase setInstanceSid(String value) { this.instanceSid = value; return this; }
        public String getEventType() { return eventType; }
        public TwilioRequestBase setEventType(String value) { this.eventType = value; return this; }
        public String getChannelSid() { return channelSid; }
        public TwilioRequestBase setChannelSid(String value) { this.channelSid = value; return this; }
        public String getAttributes() { return attributes; }
        public TwilioRequestBase setAttributes(String value) { this.attributes = value; return this; }
        public String getClientIdentity() { return clientIdentity; }
        public TwilioRequestBase setClientIdentity(String value) { this.clientIdentity = value; return this; }
        public String getMediaContentType() { return mediaContentType; }
        public TwilioRequestBase setMediaContentType(String value) { this.mediaContentType = value; return this; }
        public String getMediaSid() { return mediaSid; }
        public TwilioRequestBase setMediaSid(String value) { this.mediaSid = value; return this; }
        public String getIdentity() { return identity; }
        public TwilioRequestBase setIdentity(String value) { this.identity = value; return this; }
        public String getDigits() { return digits; }
        public TwilioRequestBase setDigits(String value) { this.digits = value; return this; }
        public String getSpeechResult() { return speechResult; }
        public TwilioRequestBase setSpeechResult(String value) { this.speechResult = value; return this; }
        public Double getConfidence() { return confidence; }
        public TwilioRequestBase setConfidence(Double value) { this.confidence = value; return this; }
        public Integer getCallDuration() { return callDuration; }
        public TwilioRequestBase setCallDuration(Integer value) { this.callDuration = value; return this; }
        public String getRecordingUrl() { return recordingUrl; }
        public TwilioRequestBase setRecordingUrl(String value) { this.recordingUrl = value; return this; }
        public String getRecordingSid() { return recordingSid; }
        public TwilioRequestBase setRecordingSid(String value) { this.recordingSid = value; return this; }
        public Integer getRecordingDuration() { return recordingDuration; }
        public TwilioRequestBase setRecordingDuration(Integer value) { this.recordingDuration = value; return this; }
        public String getRecordingStatus() { return recordingStatus; }
        public TwilioRequestBase setRecordingStatus(String value) { this.recordingStatus = value; return this; }
        public String getTranscriptionSid() { return transcriptionSid; }
        public TwilioRequestBase setTranscriptionSid(String value) { this.transcriptionSid = value; return this; }
        public String getTranscriptionText() { return transcriptionText; }
        public TwilioRequestBase setTranscriptionText(String value) { this.transcriptionText = value; return this; }
        public String getTranscriptionUrl() { return transcriptionUrl; }
        public TwilioRequestBase setTranscriptionUrl(String value) { this.transcriptionUrl = value; return this; }
        public String getTranscriptionStatus() { return transcriptionStatus; }
        public TwilioRequestBase setTranscriptionStatus(String value) { this.transcriptionStatus = value; return this; }
        public String getDialCallStatus() { return dialCallStatus; }
        public TwilioRequestBase setDialCallStatus(String value) { this.dialCallStatus = value; return this; }
        public String getDialCallSid() { return dialCallSid; }
        public TwilioRequestBase setDialCallSid(String value) { this.dialCallSid = value; return this; }
        public Integer getDialCallDuration() { return dialCallDuration; }
        public TwilioRequestBase setDialCallDuration(Integer value) { this.dialCallDuration = value; return this; }
        public Boolean getDialBridged() { return dialBridged; }
        public TwilioRequestBase setDialBridged(Boolean value) { this.dialBridged = value; return this; }
        public String getQueueResult() { return queueResult; }
        public TwilioRequestBase setQueueResult(String value) { this.queueResult = value; return this; }
        public String getQueueSid() { return queueSid; }
        public TwilioRequestBase setQueueSid(String value) { this.queueSid = value; return this; }
        public Integer getQueueTime() { return queueTime; }
        public TwilioRequestBase setQueueTime(Integer value) { this.queueTime = value; return this; }
        public String getConferenceSid() { return conferenceSid; }
        public TwilioRequestBase setConferenceSid(String value) { this.conferenceSid = value; return this; }
        public String getFriendlyName() { return friendlyName; }
        public TwilioRequestBase setFriendlyName(String value) { this.friendlyName = value; return this; }
        public String getStatusCallbackEvent() { return statusCallbackEvent; }
        public TwilioRequestBase setStatusCallbackEvent(String value) { this.statusCallbackEvent = value; return this; }
        public Boolean getMuted() { return muted; }
        public TwilioRequestBase setMuted(Boolean value) { this.muted = value; return this; }
        public Boolean getHold() { return hold; }
        public TwilioRequestBase setHold(Boolean value) { this.hold = value; return this; }
        public Boolean getEndConferenceOnExit() { return endConferenceOnExit; }
        public TwilioRequestBase setEndConferenceOnExit(Boolean value) { this.endConferenceOnExit = value; return this; }
        public Boolean getStartConferenceOnEnter() { return startConferenceOnEnter; }
        public TwilioRequestBase setStartConferenceOnEnter(Boolean value) { this.startConferenceOnEnter = value; return this; }
        public String getEventName() { return eventName; }
        public TwilioRequestBase setEventName(String value) { this.eventName = value; return this; }
        public String getAssistantSid() { return assistantSid; }
        public TwilioRequestBase setAssistantSid(String value) { this.assistantSid = value; return this; }
        public String getDialogueSid() { return dialogueSid; }
        public TwilioRequestBase setDialogueSid(String value) { this.dialogueSid = value; return this; }
        public String getUserIdentifier() { return userIdentifier; }
        public TwilioRequestBase setUserIdentifier(String value) { this.userIdentifier = value; return this; }
        public String getCurrentInput() { return currentInput; }
        public TwilioRequestBase setCurrentInput(String value) { this.currentInput = value; return this; }
        public String getCurrentTask() { return currentTask; }
        public TwilioRequestBase setCurrentTask(String value) { this.currentTask = value; return this; }
        public String getDialoguePayloadUrl() { return dialoguePayloadUrl; }
        public TwilioRequestBase setDialoguePayloadUrl(String value) { this.dialoguePayloadUrl = value; return this; }
        public String getMemory() { return memory; }
        public TwilioRequestBase setMemory(String value) { this.memory = value; return this; }
        public String getChannel() { return channel; }
        public TwilioRequestBase setChannel(String value) { this.channel = value; return this; }
        public String getFaxSid() { return faxSid; }
        public TwilioRequestBase setFaxSid(String value) { this.faxSid = value; return this; }
        public String getFaxStatus() { return faxStatus; }
        public TwilioRequestBase setFaxStatus(String value) { this.faxStatus = value; return this; }
        public Integer getNumPages() { return numPages; }
        public TwilioRequestBase setNumPages(Integer value) { this.numPages = value; return this; }
        public String getMediaUrl() { return mediaUrl; }
        public TwilioRequestBase setMediaUrl(String value) { this.mediaUrl = value; return this; }
        public String getErrorCode() { return errorCode; }
        public TwilioRequestBase setErrorCode(String value) { this.errorCode = value; return this; }
        public String getErrorMessage() { return errorMessage; }
        public TwilioRequestBase setErrorMessage(String value) { this.errorMessage = value; return this; }
    }

    /**
    * Values by name
    */
    public static class Struct extends HashMap<String,Value>
    {
    }

    /**
    * Settings of the app and the portal
    */
    @Api(Description="Settings of the app and the portal")
    public static class AppSettings
    {
        /**
        * Whether phone numbers can be managed
        */
        @ApiMember(Description="Whether phone numbers can be managed")
        public Boolean enablePhoneNumberManagement = null;

        /**
        * Whether devices can be managed
        */
        @ApiMember(Description="Whether devices can be managed")
        public Boolean enableDeviceManagement = null;

        /**
        * Whether the dialer is shown
        */
        @ApiMember(Description="Whether the dialer is shown")
        public Boolean enableDialer = null;

        /**
        * Whether the call history is shown
        */
        @ApiMember(Description="Whether the call history is shown")
        public Boolean enableCallHistory = null;

        /**
        * Whether assistants are shown
        */
        @ApiMember(Description="Whether assistants are shown")
        public Boolean enableAssistants = null;

        /**
        * Whether the message centre shows file names
        */
        @ApiMember(Description="Whether the message centre shows file names")
        public Boolean showFileNameInMessageCenter = null;

        /**
        * The theme of the portal (JSON)
        */
        @ApiMember(Description="The theme of the portal (JSON)")
        public String chakraTheme = null;

        /**
        * A style sheet for the portal
        */
        @ApiMember(Description="A style sheet for the portal")
        public String customCss = null;

        /**
        * The title of the portal
        */
        @ApiMember(Description="The title of the portal")
        public String pageTitle = null;

        /**
        * Texts to be replaced in the portal
        */
        @ApiMember(Description="Texts to be replaced in the portal")
        public String stringMappings = null;

        /**
        * Where to go after signing out
        */
        @ApiMember(Description="Where to go after signing out")
        public String logoutUrl = null;

        /**
        * Where to ask for a number to be ported
        */
        @ApiMember(Description="Where to ask for a number to be ported")
        public String portMyNumberUrl = null;

        public Boolean getEnablePhoneNumberManagement() { return enablePhoneNumberManagement; }
        public AppSettings setEnablePhoneNumberManagement(Boolean value) { this.enablePhoneNumberManagement = value; return this; }
        public Boolean getEnableDeviceManagement() { return enableDeviceManagement; }
        public AppSettings setEnableDeviceManagement(Boolean value) { this.enableDeviceManagement = value; return this; }
        public Boolean getEnableDialer() { return enableDialer; }
        public AppSettings setEnableDialer(Boolean value) { this.enableDialer = value; return this; }
        public Boolean getEnableCallHistory() { return enableCallHistory; }
        public AppSettings setEnableCallHistory(Boolean value) { this.enableCallHistory = value; return this; }
        public Boolean getEnableAssistants() { return enableAssistants; }
        public AppSettings setEnableAssistants(Boolean value) { this.enableAssistants = value; return this; }
        public Boolean getShowFileNameInMessageCenter() { return showFileNameInMessageCenter; }
        public AppSettings setShowFileNameInMessageCenter(Boolean value) { this.showFileNameInMessageCenter = value; return this; }
        public String getChakraTheme() { return chakraTheme; }
        public AppSettings setChakraTheme(String value) { this.chakraTheme = value; return this; }
        public String getCustomCss() { return customCss; }
        public AppSettings setCustomCss(String value) { this.customCss = value; return this; }
        public String getPageTitle() { return pageTitle; }
        public AppSettings setPageTitle(String value) { this.pageTitle = value; return this; }
        public String getStringMappings() { return stringMappings; }
        public AppSettings setStringMappings(String value) { this.stringMappings = value; return this; }
        public String getLogoutUrl() { return logoutUrl; }
        public AppSettings setLogoutUrl(String value) { this.logoutUrl = value; return this; }
        public String getPortMyNumberUrl() { return portMyNumberUrl; }
        public AppSettings setPortMyNumberUrl(String value) { this.portMyNumberUrl = value; return this; }
    }

    /**
    * What an endpoint is
    */
    public static enum EndpointTypes
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
        SipTrunk;
    }

    /**
    * What kind of phone a user has
    */
    public static enum UserModes
    {
        SoftPhone,
        SipPhone;
    }

    /**
    * What an assistant knows and how it speaks
    */
    @Api(Description="What an assistant knows and how it speaks")
    public static class AssistantSettings
    {
        /**
        * The name of the company the assistant answers for
        */
        @ApiMember(Description="The name of the company the assistant answers for")
        public String companyName = null;

        /**
        * What the assistant says first
        */
        @ApiMember(Description="What the assistant says first")
        public String greeting = null;

        /**
        * What the assistant may tell about the company
        */
        @ApiMember(Description="What the assistant may tell about the company")
        public String companyInformation = null;

        /**
        * Instructions to the assistant
        */
        @ApiMember(Description="Instructions to the assistant")
        public String customPrompt = null;

        /**
        * The voice of the assistant
        */
        @ApiMember(Description="The voice of the assistant")
        public String voice = null;

        /**
        * The style of the voice
        */
        @ApiMember(Description="The style of the voice")
        public String voiceStyle = null;

        /**
        * Whether the assistant is tuned for accuracy or speed
        */
        @ApiMember(Description="Whether the assistant is tuned for accuracy or speed")
        public AssistantTunings tuning = null;

        /**
        * How to pronounce words
        */
        @ApiMember(Description="How to pronounce words")
        public ArrayList<AssistantWord> words = null;

        /**
        * Pages the assistant may read
        */
        @ApiMember(Description="Pages the assistant may read")
        public ArrayList<AssistantLink> links = null;

        /**
        * Those the assistant can transfer to or take messages for
        */
        @ApiMember(Description="Those the assistant can transfer to or take messages for")
        public ArrayList<AssistantContact> contacts = null;

        /**
        * The HTTP services the assistant may call
        */
        @ApiMember(Description="The HTTP services the assistant may call")
        public ArrayList<AssistantIntegration> integrations = null;

        public String getCompanyName() { return companyName; }
        public AssistantSettings setCompanyName(String value) { this.companyName = value; return this; }
        public String getGreeting() { return greeting; }
        public AssistantSettings setGreeting(String value) { this.greeting = value; return this; }
        public String getCompanyInformation() { return companyInformation; }
        public AssistantSettings setCompanyInformation(String value) { this.companyInformation = value; return this; }
        public String getCustomPrompt() { return customPrompt; }
        public AssistantSettings setCustomPrompt(String value) { this.customPrompt = value; return this; }
        public String getVoice() { return voice; }
        public AssistantSettings setVoice(String value) { this.voice = value; return this; }
        public String getVoiceStyle() { return voiceStyle; }
        public AssistantSettings setVoiceStyle(String value) { this.voiceStyle = value; return this; }
        public AssistantTunings getTuning() { return tuning; }
        public AssistantSettings setTuning(AssistantTunings value) { this.tuning = value; return this; }
        public ArrayList<AssistantWord> getWords() { return words; }
        public AssistantSettings setWords(ArrayList<AssistantWord> value) { this.words = value; return this; }
        public ArrayList<AssistantLink> getLinks() { return links; }
        public AssistantSettings setLinks(ArrayList<AssistantLink> value) { this.links = value; return this; }
        public ArrayList<AssistantContact> getContacts() { return contacts; }
        public AssistantSettings setContacts(ArrayList<AssistantContact> value) { this.contacts = value; return this; }
        public ArrayList<AssistantIntegration> getIntegrations() { return integrations; }
        public AssistantSettings setIntegrations(ArrayList<AssistantIntegration> value) { this.integrations = value; return this; }
    }

    /**
    * Whether one flow runs always or the schedule decides
    */
    public static enum EndpointFlowSchedules
    {
        Always,
        Scheduled;
    }

    /**
    * The flow that runs in a schedule state
    */
    @Api(Description="The flow that runs in a schedule state")
    public static class ScheduledFlow
    {
        /**
        * The schedule state the flow serves
        */
        @ApiMember(Description="The schedule state the flow serves")
        public String state = null;

        /**
        * The ID of the flow
        */
        @ApiMember(Description="The ID of the flow")
        public String flowId = null;

        /**
        * The name of the flow
        */
        @ApiMember(Description="The name of the flow")
        public String flowName = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        public String getState() { return state; }
        public ScheduledFlow setState(String value) { this.state = value; return this; }
        public String getFlowId() { return flowId; }
        public ScheduledFlow setFlowId(String value) { this.flowId = value; return this; }
        public String getFlowName() { return flowName; }
        public ScheduledFlow setFlowName(String value) { this.flowName = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public ScheduledFlow setFlowParams(Struct value) { this.flowParams = value; return this; }
    }

    /**
    * What a portal manager may change
    */
    public static enum UserManagerAccess
    {
        ReadOnly,
        ReadWrite,
        ReadWriteDelete;
    }

    /**
    * What a login may see in the dashboard
    */
    public static enum DashboardPermissions
    {
        ViewFiles,
        ViewNotifications,
        ViewSessions,
        ViewEndpoints,
        ViewReports,
        ViewCustomers,
        ViewFlows,
        ViewCallCenter;
    }

    /**
    * Whether an agent takes calls
    */
    public static enum AgentStates
    {
        Unknown,
        Ready,
        NotReady,
        LoggedOut,
        WrapUp,
        Outgoing,
        Other;
    }

    /**
    * What a flow can be used for
    */
    public static enum FlowRoles
    {
        UI,
        Reference,
        PhoneNumberRouting,
        UserDialOut,
        FaxNumberRouting;
    }

    /**
    * One step of a flow
    */
    @Api(Description="One step of a flow")
    public static class FlowNode
    {
        /**
        * Any text, unique within the flow
        */
        @ApiMember(Description="Any text, unique within the flow")
        public String id = null;

        /**
        * Whether the flow starts here; exactly one node does
        */
        @ApiMember(Description="Whether the flow starts here; exactly one node does")
        public Boolean isStartNode = null;

        /**
        * The title given in the designer
        */
        @ApiMember(Description="The title given in the designer")
        public String name = null;

        /**
        * What kind of node it is
        */
        @ApiMember(Description="What kind of node it is")
        public FlowNodeSpec spec = null;

        /**
        * The parameters, by their names
        */
        @ApiMember(Description="The parameters, by their names")
        public HashMap<String,NodeParameter> parameters = null;

        public String getId() { return id; }
        public FlowNode setId(String value) { this.id = value; return this; }
        public Boolean getIsStartNode() { return isStartNode; }
        public FlowNode setIsStartNode(Boolean value) { this.isStartNode = value; return this; }
        public String getName() { return name; }
        public FlowNode setName(String value) { this.name = value; return this; }
        public FlowNodeSpec getSpec() { return spec; }
        public FlowNode setSpec(FlowNodeSpec value) { this.spec = value; return this; }
        public HashMap<String,NodeParameter> getParameters() { return parameters; }
        public FlowNode setParameters(HashMap<String,NodeParameter> value) { this.parameters = value; return this; }
    }

    /**
    * A value a flow takes or gives
    */
    @Api(Description="A value a flow takes or gives")
    public static class FlowParameter
    {
        /**
        * The name of the parameter, unique in the flow
        */
        @ApiMember(Description="The name of the parameter, unique in the flow")
        public String name = null;

        /**
        * The type of the value
        */
        @ApiMember(Description="The type of the value")
        public ValueTypes type = null;

        /**
        * The type of the items; required for lists
        */
        @ApiMember(Description="The type of the items; required for lists")
        public DataType listType = null;

        /**
        * The value when none is given
        */
        @ApiMember(Description="The value when none is given")
        public Value defaultValue = null;

        /**
        * Whether callers of the flow see it
        */
        @ApiMember(Description="Whether callers of the flow see it")
        public Boolean isPublic = null;

        /**
        * Requires isPublic
        */
        @ApiMember(Description="Requires isPublic")
        public Boolean isOutput = null;

        /**
        * Whether users may turn it in their settings
        */
        @ApiMember(Description="Whether users may turn it in their settings")
        public Boolean isKnob = null;

        public String getName() { return name; }
        public FlowParameter setName(String value) { this.name = value; return this; }
        public ValueTypes getType() { return type; }
        public FlowParameter setType(ValueTypes value) { this.type = value; return this; }
        public DataType getListType() { return listType; }
        public FlowParameter setListType(DataType value) { this.listType = value; return this; }
        public Value getDefaultValue() { return defaultValue; }
        public FlowParameter setDefaultValue(Value value) { this.defaultValue = value; return this; }
        public Boolean getIsPublic() { return isPublic; }
        public FlowParameter setIsPublic(Boolean value) { this.isPublic = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public FlowParameter setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public Boolean getIsKnob() { return isKnob; }
        public FlowParameter setIsKnob(Boolean value) { this.isKnob = value; return this; }
    }

    /**
    * A way out of a flow
    */
    @Api(Description="A way out of a flow")
    public static class FlowExit
    {
        /**
        * The ID of the exit
        */
        @ApiMember(Description="The ID of the exit")
        public String id = null;

        /**
        * The word a transition names to leave here
        */
        @ApiMember(Description="The word a transition names to leave here")
        public String name = null;

        public String getId() { return id; }
        public FlowExit setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public FlowExit setName(String value) { this.name = value; return this; }
    }

    /**
    * The designer's layout of a flow; any JSON object
    */
    public static class FlowUI extends HashMap<String,Object>
    {
    }

    /**
    * An outside system
    */
    public static enum IntegrationTypes
    {
        HostedSuite,
        OfficeRnd,
        Zoho;
    }

    /**
    * How a notification is sent
    */
    public static enum NotificationTypes
    {
        Email,
        Sms;
    }

    /**
    * What is pushed to a user's devices
    */
    @Api(Description="What is pushed to a user's devices")
    public static class PushNotification
    {
        /**
        * What happened
        */
        @ApiMember(Description="What happened")
        public PushNotificationTypes type = null;

        /**
        * The channel of the session
        */
        @ApiMember(Description="The channel of the session")
        public FlowChannels channel = null;

        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * The user name of the endpoint
        */
        @ApiMember(Description="The user name of the endpoint")
        public String endpointUserName = null;

        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session")
        public String sessionId = null;

        /**
        * Who sent the message
        */
        @ApiMember(Description="Who sent the message")
        public String sender = null;

        /**
        * The title
        */
        @ApiMember(Description="The title")
        public String title = null;

        /**
        * The text of the message
        */
        @ApiMember(Description="The text of the message")
        public String body = null;

        /**
        * The number shown on the app icon
        */
        @ApiMember(Description="The number shown on the app icon")
        public Integer badge = null;

        /**
        * The URI of the attachment
        */
        @ApiMember(Description="The URI of the attachment")
        public String attachmentUri = null;

        /**
        * The content type of the attachment
        */
        @ApiMember(Description="The content type of the attachment")
        public String attachmentContentType = null;

        /**
        * The state of the agent
        */
        @ApiMember(Description="The state of the agent")
        public AgentStates agentState = null;

        /**
        * Why the agent is in this state
        */
        @ApiMember(Description="Why the agent is in this state")
        public AgentStateReasons agentStateReason = null;

        public PushNotificationTypes getType() { return type; }
        public PushNotification setType(PushNotificationTypes value) { this.type = value; return this; }
        public FlowChannels getChannel() { return channel; }
        public PushNotification setChannel(FlowChannels value) { this.channel = value; return this; }
        public String getEndpointId() { return endpointId; }
        public PushNotification setEndpointId(String value) { this.endpointId = value; return this; }
        public String getEndpointUserName() { return endpointUserName; }
        public PushNotification setEndpointUserName(String value) { this.endpointUserName = value; return this; }
        public String getSessionId() { return sessionId; }
        public PushNotification setSessionId(String value) { this.sessionId = value; return this; }
        public String getSender() { return sender; }
        public PushNotification setSender(String value) { this.sender = value; return this; }
        public String getTitle() { return title; }
        public PushNotification setTitle(String value) { this.title = value; return this; }
        public String getBody() { return body; }
        public PushNotification setBody(String value) { this.body = value; return this; }
        public Integer getBadge() { return badge; }
        public PushNotification setBadge(Integer value) { this.badge = value; return this; }
        public String getAttachmentUri() { return attachmentUri; }
        public PushNotification setAttachmentUri(String value) { this.attachmentUri = value; return this; }
        public String getAttachmentContentType() { return attachmentContentType; }
        public PushNotification setAttachmentContentType(String value) { this.attachmentContentType = value; return this; }
        public AgentStates getAgentState() { return agentState; }
        public PushNotification setAgentState(AgentStates value) { this.agentState = value; return this; }
        public AgentStateReasons getAgentStateReason() { return agentStateReason; }
        public PushNotification setAgentStateReason(AgentStateReasons value) { this.agentStateReason = value; return this; }
    }

    /**
    * The value of a parameter of a node, or where it comes from
    */
    @Api(Description="The value of a parameter of a node, or where it comes from")
    public static class NodeParameter
    {
        /**
        * Unique across all node parameters of the flow
        */
        @ApiMember(Description="Unique across all node parameters of the flow")
        public String id = null;

        /**
        * The type of the value
        */
        @ApiMember(Description="The type of the value")
        public ValueTypes type = null;

        /**
        * Where the value comes from
        */
        @ApiMember(Description="Where the value comes from")
        public NodeParameterSources source = null;

        /**
        * The value, when the source is Value
        */
        @ApiMember(Description="The value, when the source is Value")
        public Value value = null;

        /**
        * The name of the field, when the source is not Value or Expression
        */
        @ApiMember(Description="The name of the field, when the source is not Value or Expression")
        public String referenceId = null;

        /**
        * The expression, when the source is Expression
        */
        @ApiMember(Description="The expression, when the source is Expression")
        public String expression = null;

        /**
        * Whether the node sets the value rather than reads it
        */
        @ApiMember(Description="Whether the node sets the value rather than reads it")
        public Boolean isOutput = null;

        /**
        * Whether the transition is followed outside the main path
        */
        @ApiMember(Description="Whether the transition is followed outside the main path")
        public Boolean isAsync = null;

        /**
        * The items, if it is a list
        */
        @ApiMember(Description="The items, if it is a list")
        public ArrayList<NodeParameterMap> listParameters = null;

        /**
        * The members, if it is a struct
        */
        @ApiMember(Description="The members, if it is a struct")
        public NodeParameterMap structParameters = null;

        public String getId() { return id; }
        public NodeParameter setId(String value) { this.id = value; return this; }
        public ValueTypes getType() { return type; }
        public NodeParameter setType(ValueTypes value) { this.type = value; return this; }
        public NodeParameterSources getSource() { return source; }
        public NodeParameter setSource(NodeParameterSources value) { this.source = value; return this; }
        public Value getValue() { return value; }
        public NodeParameter setValue(Value value) { this.value = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NodeParameter setReferenceId(String value) { this.referenceId = value; return this; }
        public String getExpression() { return expression; }
        public NodeParameter setExpression(String value) { this.expression = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public NodeParameter setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public Boolean getIsAsync() { return isAsync; }
        public NodeParameter setIsAsync(Boolean value) { this.isAsync = value; return this; }
        public ArrayList<NodeParameterMap> getListParameters() { return listParameters; }
        public NodeParameter setListParameters(ArrayList<NodeParameterMap> value) { this.listParameters = value; return this; }
        public NodeParameterMap getStructParameters() { return structParameters; }
        public NodeParameter setStructParameters(NodeParameterMap value) { this.structParameters = value; return this; }
    }

    /**
    * What every report takes
    */
    @Api(Description="What every report takes")
    public static class ReportRequest implements IPost
    {
        /**
        * The account to report on
        */
        @ApiMember(Description="The account to report on")
        public String accountId = null;

        /**
        * The address that gets a mail when done
        */
        @ApiMember(Description="The address that gets a mail when done")
        public String emailAddressToNotify = null;

        /**
        * The URL called with the report data when done
        */
        @ApiMember(Description="The URL called with the report data when done")
        public String webhookUrl = null;

        public String getAccountId() { return accountId; }
        public ReportRequest setAccountId(String value) { this.accountId = value; return this; }
        public String getEmailAddressToNotify() { return emailAddressToNotify; }
        public ReportRequest setEmailAddressToNotify(String value) { this.emailAddressToNotify = value; return this; }
        public String getWebhookUrl() { return webhookUrl; }
        public ReportRequest setWebhookUrl(String value) { this.webhookUrl = value; return this; }
    }

    public static enum SessionHoldReasons
    {
        None,
        Transferring;
    }

    public static enum FlowChannels
    {
        Voice,
        Chat,
        Fax;
    }

    public static enum SessionCallState
    {
        Disconnected,
        Ringing,
        Connected,
        Hold,
        Passive;
    }

    public static enum SessionQueueStates
    {
        None,
        Queued,
        Ringing,
        Connected,
        Hold,
        Disconnected;
    }

    /**
    * A region of the carrier's SIP network
    */
    public static enum TwilioSipRegions
    {
        US1,
        US2,
        IE1,
        DE1,
        SG1,
        JP1,
        BR1,
        AU1;
    }

    /**
    * A custom field of the account, with its value
    */
    @Api(Description="A custom field of the account, with its value")
    public static class SystemSettingsField extends DataField
    {
        /**
        * The value
        */
        @ApiMember(Description="The value")
        public Value value = null;

        public Value getValue() { return value; }
        public SystemSettingsField setValue(Value value) { this.value = value; return this; }
    }

    /**
    * A custom field of customers
    */
    @Api(Description="A custom field of customers")
    public static class CustomerDataField extends DataField
    {
        /**
        * Whether the field can be searched
        */
        @ApiMember(Description="Whether the field can be searched")
        public Boolean showInSearch = null;

        /**
        * Whether lists show the field
        */
        @ApiMember(Description="Whether lists show the field")
        public Boolean showInLists = null;

        public Boolean getShowInSearch() { return showInSearch; }
        public CustomerDataField setShowInSearch(Boolean value) { this.showInSearch = value; return this; }
        public Boolean getShowInLists() { return showInLists; }
        public CustomerDataField setShowInLists(Boolean value) { this.showInLists = value; return this; }
    }

    /**
    * A custom field of endpoints
    */
    @Api(Description="A custom field of endpoints")
    public static class EndpointDataField extends DataField
    {
        /**
        * Whether the field can be searched
        */
        @ApiMember(Description="Whether the field can be searched")
        public Boolean showInSearch = null;

        /**
        * Whether lists show the field
        */
        @ApiMember(Description="Whether lists show the field")
        public Boolean showInLists = null;

        /**
        * Only endpoints of this type have the field
        */
        @ApiMember(Description="Only endpoints of this type have the field")
        public EndpointTypes endpointType = null;

        /**
        * Whether the field holds the caller ID
        */
        @ApiMember(Description="Whether the field holds the caller ID")
        public Boolean isCallerId = null;

        /**
        * Whether users may turn it in their settings
        */
        @ApiMember(Description="Whether users may turn it in their settings")
        public Boolean isKnob = null;

        public Boolean getShowInSearch() { return showInSearch; }
        public EndpointDataField setShowInSearch(Boolean value) { this.showInSearch = value; return this; }
        public Boolean getShowInLists() { return showInLists; }
        public EndpointDataField setShowInLists(Boolean value) { this.showInLists = value; return this; }
        public EndpointTypes getEndpointType() { return endpointType; }
        public EndpointDataField setEndpointType(EndpointTypes value) { this.endpointType = value; return this; }
        public Boolean getIsCallerId() { return isCallerId; }
        public EndpointDataField setIsCallerId(Boolean value) { this.isCallerId = value; return this; }
        public Boolean getIsKnob() { return isKnob; }
        public EndpointDataField setIsKnob(Boolean value) { this.isKnob = value; return this; }
    }

    /**
    * An account for sending email
    */
    @Api(Description="An account for sending email")
    public static class EmailAccount
    {
        /**
        * The ID of the email account
        */
        @ApiMember(Description="The ID of the email account")
        public String id = null;

        /**
        * The name to show
        */
        @ApiMember(Description="The name to show")
        public String displayName = null;

        /**
        * The email address
        */
        @ApiMember(Description="The email address")
        public String emailAddress = null;

        /**
        * The user name at the mail server
        */
        @ApiMember(Description="The user name at the mail server")
        public String userName = null;

        /**
        * The password at the mail server. It is stored when it is sent, and never shown
        */
        @ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")
        public String password = null;

        /**
        * Whether a password is stored
        */
        @ApiMember(Description="Whether a password is stored")
        public Boolean hasPassword = null;

        /**
        * The mail server
        */
        @ApiMember(Description="The mail server")
        public String serverName = null;

        /**
        * The port of the mail server
        */
        @ApiMember(Description="The port of the mail server")
        public Integer serverPort = null;

        /**
        * How the connection to the mail server is protected
        */
        @ApiMember(Description="How the connection to the mail server is protected")
        public EmailSecurity security = null;

        public String getId() { return id; }
        public EmailAccount setId(String value) { this.id = value; return this; }
        public String getDisplayName() { return displayName; }
        public EmailAccount setDisplayName(String value) { this.displayName = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public EmailAccount setEmailAddress(String value) { this.emailAddress = value; return this; }
        public String getUserName() { return userName; }
        public EmailAccount setUserName(String value) { this.userName = value; return this; }
        public String getPassword() { return password; }
        public EmailAccount setPassword(String value) { this.password = value; return this; }
        public Boolean getHasPassword() { return hasPassword; }
        public EmailAccount setHasPassword(Boolean value) { this.hasPassword = value; return this; }
        public String getServerName() { return serverName; }
        public EmailAccount setServerName(String value) { this.serverName = value; return this; }
        public Integer getServerPort() { return serverPort; }
        public EmailAccount setServerPort(Integer value) { this.serverPort = value; return this; }
        public EmailSecurity getSecurity() { return security; }
        public EmailAccount setSecurity(EmailSecurity value) { this.security = value; return this; }
    }

    /**
    * A label on customers, endpoints and flows
    */
    @Api(Description="A label on customers, endpoints and flows")
    public static class Tag
    {
        /**
        * The ID of the tag
        */
        @ApiMember(Description="The ID of the tag")
        public String id = null;

        /**
        * The name of the tag
        */
        @ApiMember(Description="The name of the tag")
        public String name = null;

        /**
        * The colour of the tag
        */
        @ApiMember(Description="The colour of the tag")
        public TagColors color = null;

        public String getId() { return id; }
        public Tag setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public Tag setName(String value) { this.name = value; return this; }
        public TagColors getColor() { return color; }
        public Tag setColor(TagColors value) { this.color = value; return this; }
    }

    public static class EntityInfo
    {
        /**
        * The ID of the object
        */
        @ApiMember(Description="The ID of the object")
        public String id = null;

        /**
        * The date the object was created
        */
        @ApiMember(Description="The date the object was created")
        public String dateCreated = null;

        /**
        * The date the object was last modified
        */
        @ApiMember(Description="The date the object was last modified")
        public String dateLastModified = null;

        /**
        * The user that created this object
        */
        @ApiMember(Description="The user that created this object")
        public String createdBy = null;

        /**
        * The user that last modified this object
        */
        @ApiMember(Description="The user that last modified this object")
        public String lastModifiedBy = null;

        public String getId() { return id; }
        public EntityInfo setId(String value) { this.id = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public EntityInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getDateLastModified() { return dateLastModified; }
        public EntityInfo setDateLastModified(String value) { this.dateLastModified = value; return this; }
        public String getCreatedBy() { return createdBy; }
        public EntityInfo setCreatedBy(String value) { this.createdBy = value; return this; }
        public String getLastModifiedBy() { return lastModifiedBy; }
        public EntityInfo setLastModifiedBy(String value) { this.lastModifiedBy = value; return this; }
    }

    /**
    * A change that an assistant proposes and a person applies
    */
    @Api(Description="A change that an assistant proposes and a person applies")
    public static class AISessionActionInfo
    {
        /**
        * The date the action was recorded
        */
        @ApiMember(Description="The date the action was recorded")
        public String date = null;

        /**
        * The ID of the action
        */
        @ApiMember(Description="The ID of the action")
        public String id = null;

        /**
        * The name of the function to call
        */
        @ApiMember(Description="The name of the function to call")
        public String functionName = null;

        /**
        * The arguments of the function (JSON)
        */
        @ApiMember(Description="The arguments of the function (JSON)")
        public String arguments = null;

        /**
        * What the action does, for a person to read
        */
        @ApiMember(Description="What the action does, for a person to read")
        public String description = null;

        /**
        * Whether the action can be applied; if not, it is skipped
        */
        @ApiMember(Description="Whether the action can be applied; if not, it is skipped")
        public Boolean canBeApplied = null;

        public String getDate() { return date; }
        public AISessionActionInfo setDate(String value) { this.date = value; return this; }
        public String getId() { return id; }
        public AISessionActionInfo setId(String value) { this.id = value; return this; }
        public String getFunctionName() { return functionName; }
        public AISessionActionInfo setFunctionName(String value) { this.functionName = value; return this; }
        public String getArguments() { return arguments; }
        public AISessionActionInfo setArguments(String value) { this.arguments = value; return this; }
        public String getDescription() { return description; }
        public AISessionActionInfo setDescription(String value) { this.description = value; return this; }
        public Boolean getCanBeApplied() { return canBeApplied; }
        public AISessionActionInfo setCanBeApplied(Boolean value) { this.canBeApplied = value; return this; }
    }

    /**
    * AI minutes of one account
    */
    @Api(Description="AI minutes of one account")
    public static class AIAccountUsage
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The minutes used in the range
        */
        @ApiMember(Description="The minutes used in the range")
        public Integer aiMinutes = null;

        public String getAccountId() { return accountId; }
        public AIAccountUsage setAccountId(String value) { this.accountId = value; return this; }
        public Integer getAiMinutes() { return aiMinutes; }
        public AIAccountUsage setAiMinutes(Integer value) { this.aiMinutes = value; return this; }
    }

    /**
    * AI minutes of one customer
    */
    @Api(Description="AI minutes of one customer")
    public static class AICustomerUsage
    {
        /**
        * The ID of the account
        */
        @ApiMember(Description="The ID of the account")
        public String accountId = null;

        /**
        * The ID of the customer
        */
        @ApiMember(Description="The ID of the customer")
        public String customerId = null;

        /**
        * The minutes used in the range
        */
        @ApiMember(Description="The minutes used in the range")
        public Integer aiMinutes = null;

        public String getAccountId() { return accountId; }
        public AICustomerUsage setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public AICustomerUsage setCustomerId(String value) { this.customerId = value; return this; }
        public Integer getAiMinutes() { return aiMinutes; }
        public AICustomerUsage setAiMinutes(Integer value) { this.aiMinutes = value; return this; }
    }

    public static class CustomerBreadcrumb
    {
        public String id = null;
        public String name = null;

        public String getId() { return id; }
        public CustomerBreadcrumb setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public CustomerBreadcrumb setName(String value) { this.name = value; return this; }
    }

    /**
    * The user of the app
    */
    @Api(Description="The user of the app")
    public static class AppUserInfo
    {
        /**
        * The first name
        */
        @ApiMember(Description="The first name")
        public String firstName = null;

        /**
        * The last name
        */
        @ApiMember(Description="The last name")
        public String lastName = null;

        /**
        * The full name
        */
        @ApiMember(Description="The full name")
        public String name = null;

        public String getFirstName() { return firstName; }
        public AppUserInfo setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public AppUserInfo setLastName(String value) { this.lastName = value; return this; }
        public String getName() { return name; }
        public AppUserInfo setName(String value) { this.name = value; return this; }
    }

    /**
    * Why an agent is in a state
    */
    public static enum AgentStateReasons
    {
        Unknown,
        SetByUser,
        MissedCall,
        SetBySystem;
    }

    /**
    * Settings of an outside phone system
    */
    @Api(Description="Settings of an outside phone system")
    public static class ThirdPartyPhoneSystemSettings
    {
    }

    /**
    * An endpoint or customer that can be configured
    */
    @Api(Description="An endpoint or customer that can be configured")
    public static class SettingsObject
    {
        /**
        * The ID of the endpoint or customer
        */
        @ApiMember(Description="The ID of the endpoint or customer")
        public String id = null;

        /**
        * The name of the endpoint or customer
        */
        @ApiMember(Description="The name of the endpoint or customer")
        public String name = null;

        /**
        * A description
        */
        @ApiMember(Description="A description")
        public String description = null;

        /**
        * Whether it can only be read
        */
        @ApiMember(Description="Whether it can only be read")
        public Boolean readOnly = null;

        /**
        * Whether it is an endpoint or a customer
        */
        @ApiMember(Description="Whether it is an endpoint or a customer")
        public SettingsObjectTypes type = null;

        /**
        * The type of endpoint, if it is one
        */
        @ApiMember(Description="The type of endpoint, if it is one")
        public EndpointTypes endpointType = null;

        /**
        * What can be configured of it
        */
        @ApiMember(Description="What can be configured of it")
        public ArrayList<SettingsField> fields = null;

        public String getId() { return id; }
        public SettingsObject setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public SettingsObject setName(String value) { this.name = value; return this; }
        public String getDescription() { return description; }
        public SettingsObject setDescription(String value) { this.description = value; return this; }
        public Boolean getReadOnly() { return readOnly; }
        public SettingsObject setReadOnly(Boolean value) { this.readOnly = value; return this; }
        public SettingsObjectTypes getType() { return type; }
        public SettingsObject setType(SettingsObjectTypes value) { this.type = value; return this; }
        public EndpointTypes getEndpointType() { return endpointType; }
        public SettingsObject setEndpointType(EndpointTypes value) { this.endpointType = value; return this; }
        public ArrayList<SettingsField> getFields() { return fields; }
        public SettingsObject setFields(ArrayList<SettingsField> value) { this.fields = value; return this; }
    }

    /**
    * Somebody the user of the app can reach
    */
    @Api(Description="Somebody the user of the app can reach")
    public static class AppContact
    {
        /**
        * The name of the contact
        */
        @ApiMember(Description="The name of the contact")
        public String displayName = null;

        /**
        * The phone number or address of the contact
        */
        @ApiMember(Description="The phone number or address of the contact")
        public String address = null;

        /**
        * The type of contact
        */
        @ApiMember(Description="The type of contact")
        public AppContactTypes type = null;

        /**
        * The name of the customer
        */
        @ApiMember(Description="The name of the customer")
        public String customerName = null;

        /**
        * Whether the contact can be called
        */
        @ApiMember(Description="Whether the contact can be called")
        public Boolean canCall = null;

        /**
        * Whether the contact can be chatted with
        */
        @ApiMember(Description="Whether the contact can be chatted with")
        public Boolean canChat = null;

        public String getDisplayName() { return displayName; }
        public AppContact setDisplayName(String value) { this.displayName = value; return this; }
        public String getAddress() { return address; }
        public AppContact setAddress(String value) { this.address = value; return this; }
        public AppContactTypes getType() { return type; }
        public AppContact setType(AppContactTypes value) { this.type = value; return this; }
        public String getCustomerName() { return customerName; }
        public AppContact setCustomerName(String value) { this.customerName = value; return this; }
        public Boolean getCanCall() { return canCall; }
        public AppContact setCanCall(Boolean value) { this.canCall = value; return this; }
        public Boolean getCanChat() { return canChat; }
        public AppContact setCanChat(Boolean value) { this.canChat = value; return this; }
    }

    /**
    * The record in an outside system that an object is tied to
    */
    @Api(Description="The record in an outside system that an object is tied to")
    public static class EntityIntegrationData
    {
        /**
        * The ID of the integration
        */
        @ApiMember(Description="The ID of the integration")
        public String integrationId = null;

        /**
        * The ID of the record in the outside system
        */
        @ApiMember(Description="The ID of the record in the outside system")
        public String mapsToId = null;

        public String getIntegrationId() { return integrationId; }
        public EntityIntegrationData setIntegrationId(String value) { this.integrationId = value; return this; }
        public String getMapsToId() { return mapsToId; }
        public EntityIntegrationData setMapsToId(String value) { this.mapsToId = value; return this; }
    }

    /**
    * When a state holds, recurring like an iCalendar rule
    */
    @Api(Description="When a state holds, recurring like an iCalendar rule")
    public static class SchedulingRule
    {
        /**
        * The ID of the rule
        */
        @ApiMember(Description="The ID of the rule")
        public String id = null;

        /**
        * The name of the rule
        */
        @ApiMember(Description="The name of the rule")
        public String name = null;

        /**
        * Rules are tried in the order of their priority
        */
        @ApiMember(Description="Rules are tried in the order of their priority")
        public Integer priority = null;

        /**
        * The state produced while the rule matches
        */
        @ApiMember(Description="The state produced while the rule matches")
        public String state = null;

        /**
        * Where the rule comes from
        */
        @ApiMember(Description="Where the rule comes from")
        public String source = null;

        /**
        * The condition under which the rule matches
        */
        @ApiMember(Description="The condition under which the rule matches")
        public String condition = null;

        /**
        * What decides whether the rule matches
        */
        @ApiMember(Description="What decides whether the rule matches")
        public SimpleSchedulingRuleTypes simpleRuleType = null;

        /**
        * The customer state to match when the simple type is CustomerState
        */
        @ApiMember(Description="The customer state to match when the simple type is CustomerState")
        public String customerState = null;

        /**
        * The ID of the flow that decides, for a rule with a flow
        */
        @ApiMember(Description="The ID of the flow that decides, for a rule with a flow")
        public String flowId = null;

        /**
        * The values of the parameters of the flow
        */
        @ApiMember(Description="The values of the parameters of the flow")
        public Struct flowParams = null;

        /**
        * Whether the rule matches all day
        */
        @ApiMember(Description="Whether the rule matches all day")
        public Boolean isAllDay = null;

        /**
        * The first day on which the rule matches (YYYY-MM-DD)
        */
        @ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")
        public String startDate = null;

        /**
        * When the rule starts matching on a day (HH:mm)
        */
        @ApiMember(Description="When the rule starts matching on a day (HH:mm)")
        public String startTime = null;

        /**
        * When the rule stops matching on a day (HH:mm)
        */
        @ApiMember(Description="When the rule stops matching on a day (HH:mm)")
        public String endTime = null;

        /**
        * Which of the moments of one interval count (1 is the first, -1 the last)
        */
        @ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")
        public ArrayList<Integer> bySetPosition = null;

        /**
        * The months in which the rule matches (1 to 12)
        */
        @ApiMember(Description="The months in which the rule matches (1 to 12)")
        public ArrayList<Integer> byMonth = null;

        /**
        * The weeks of the year in which the rule matches (1 to 53, negative from the end)
        */
        @ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")
        public ArrayList<Integer> byWeekNo = null;

        /**
        * The days of the year on which the rule matches (1 to 366, negative from the end)
        */
        @ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")
        public ArrayList<Integer> byYearDay = null;

        /**
        * The days of the month on which the rule matches (1 to 31, negative from the end)
        */
        @ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")
        public ArrayList<Integer> byMonthDay = null;

        /**
        * The days of the week on which the rule matches
        */
        @ApiMember(Description="The days of the week on which the rule matches")
        public ArrayList<ScheduleDay> byDay = null;

        /**
        * The hours at which the rule matches (0 to 23)
        */
        @ApiMember(Description="The hours at which the rule matches (0 to 23)")
        public ArrayList<Integer> byHour = null;

        /**
        * The minutes at which the rule matches (0 to 59)
        */
        @ApiMember(Description="The minutes at which the rule matches (0 to 59)")
        public ArrayList<Integer> byMinute = null;

        /**
        * Every how many periods the rule recurs
        */
        @ApiMember(Description="Every how many periods the rule recurs")
        public Integer interval = null;

        /**
        * How many times the rule recurs; 0 is without end
        */
        @ApiMember(Description="How many times the rule recurs; 0 is without end")
        public Integer count = null;

        /**
        * The last day on which the rule matches (YYYY-MM-DD)
        */
        @ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")
        public String untilDate = null;

        /**
        * How often the rule recurs
        */
        @ApiMember(Description="How often the rule recurs")
        public SchedulingRuleFrequency frequency = null;

        public String getId() { return id; }
        public SchedulingRule setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public SchedulingRule setName(String value) { this.name = value; return this; }
        public Integer getPriority() { return priority; }
        public SchedulingRule setPriority(Integer value) { this.priority = value; return this; }
        public String getState() { return state; }
        public SchedulingRule setState(String value) { this.state = value; return this; }
        public String getSource() { return source; }
        public SchedulingRule setSource(String value) { this.source = value; return this; }
        public String getCondition() { return condition; }
        public SchedulingRule setCondition(String value) { this.condition = value; return this; }
        public SimpleSchedulingRuleTypes getSimpleRuleType() { return simpleRuleType; }
        public SchedulingRule setSimpleRuleType(SimpleSchedulingRuleTypes value) { this.simpleRuleType = value; return this; }
        public String getCustomerState() { return customerState; }
        public SchedulingRule setCustomerState(String value) { this.customerState = value; return this; }
        public String getFlowId() { return flowId; }
        public SchedulingRule setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public SchedulingRule setFlowParams(Struct value) { this.flowParams = value; return this; }
        public Boolean getIsAllDay() { return isAllDay; }
        public SchedulingRule setIsAllDay(Boolean value) { this.isAllDay = value; return this; }
        public String getStartDate() { return startDate; }
        public SchedulingRule setStartDate(String value) { this.startDate = value; return this; }
        public String getStartTime() { return startTime; }
        public SchedulingRule setStartTime(String value) { this.startTime = value; return this; }
        public String getEndTime() { return endTime; }
        public SchedulingRule setEndTime(String value) { this.endTime = value; return this; }
        public ArrayList<Integer> getBySetPosition() { return bySetPosition; }
        public SchedulingRule setBySetPosition(ArrayList<Integer> value) { this.bySetPosition = value; return this; }
        public ArrayList<Integer> getByMonth() { return byMonth; }
        public SchedulingRule setByMonth(ArrayList<Integer> value) { this.byMonth = value; return this; }
        public ArrayList<Integer> getByWeekNo() { return byWeekNo; }
        public SchedulingRule setByWeekNo(ArrayList<Integer> value) { this.byWeekNo = value; return this; }
        public ArrayList<Integer> getByYearDay() { return byYearDay; }
        public SchedulingRule setByYearDay(ArrayList<Integer> value) { this.byYearDay = value; return this; }
        public ArrayList<Integer> getByMonthDay() { return byMonthDay; }
        public SchedulingRule setByMonthDay(ArrayList<Integer> value) { this.byMonthDay = value; return this; }
        public ArrayList<ScheduleDay> getByDay() { return byDay; }
        public SchedulingRule setByDay(ArrayList<ScheduleDay> value) { this.byDay = value; return this; }
        public ArrayList<Integer> getByHour() { return byHour; }
        public SchedulingRule setByHour(ArrayList<Integer> value) { this.byHour = value; return this; }
        public ArrayList<Integer> getByMinute() { return byMinute; }
        public SchedulingRule setByMinute(ArrayList<Integer> value) { this.byMinute = value; return this; }
        public Integer getInterval() { return interval; }
        public SchedulingRule setInterval(Integer value) { this.interval = value; return this; }
        public Integer getCount() { return count; }
        public SchedulingRule setCount(Integer value) { this.count = value; return this; }
        public String getUntilDate() { return untilDate; }
        public SchedulingRule setUntilDate(String value) { this.untilDate = value; return this; }
        public SchedulingRuleFrequency getFrequency() { return frequency; }
        public SchedulingRule setFrequency(SchedulingRuleFrequency value) { this.frequency = value; return this; }
    }

    /**
    * A kind of node
    */
    @Api(Description="A kind of node")
    public static class FlowNodeSpec
    {
        /**
        * The name to show, such as Dial
        */
        @ApiMember(Description="The name to show, such as Dial")
        public String name = null;

        /**
        * The type, such as DialNode, or FlowNode for a subflow
        */
        @ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")
        public String typeName = null;

        /**
        * Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
        */
        @ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")
        public String url = null;

        /**
        * Where the designer lists it
        */
        @ApiMember(Description="Where the designer lists it")
        public FlowNodeCategories category = null;

        /**
        * What the node does
        */
        @ApiMember(Description="What the node does")
        public String description = null;

        /**
        * The fields the node takes
        */
        @ApiMember(Description="The fields the node takes")
        public DataType dataType = null;

        public String getName() { return name; }
        public FlowNodeSpec setName(String value) { this.name = value; return this; }
        public String getTypeName() { return typeName; }
        public FlowNodeSpec setTypeName(String value) { this.typeName = value; return this; }
        public String getUrl() { return url; }
        public FlowNodeSpec setUrl(String value) { this.url = value; return this; }
        public FlowNodeCategories getCategory() { return category; }
        public FlowNodeSpec setCategory(FlowNodeCategories value) { this.category = value; return this; }
        public String getDescription() { return description; }
        public FlowNodeSpec setDescription(String value) { this.description = value; return this; }
        public DataType getDataType() { return dataType; }
        public FlowNodeSpec setDataType(DataType value) { this.dataType = value; return this; }
    }

    /**
    * A field that can be the source of a value
    */
    @Api(Description="A field that can be the source of a value")
    public static class GetParameterField
    {
        /**
        * The name of the field
        */
        @ApiMember(Description="The name of the field")
        public String fieldName = null;

        /**
        * The type of the value
        */
        @ApiMember(Description="The type of the value")
        public ValueTypes valueType = null;

        /**
        * The field, if it is a custom one
        */
        @ApiMember(Description="The field, if it is a custom one")
        public DataField field = null;

        public String getFieldName() { return fieldName; }
        public GetParameterField setFieldName(String value) { this.fieldName = value; return this; }
        public ValueTypes getValueType() { return valueType; }
        public GetParameterField setValueType(ValueTypes value) { this.valueType = value; return this; }
        public DataField getField() { return field; }
        public GetParameterField setField(DataField value) { this.field = value; return this; }
    }

    /**
    * A flow of a package
    */
    @Api(Description="A flow of a package")
    public static class PackageFlow
    {
        /**
        * The ID in the package
        */
        @ApiMember(Description="The ID in the package")
        public String sourceId = null;

        /**
        * The ID in the account, once it is imported
        */
        @ApiMember(Description="The ID in the account, once it is imported")
        public String id = null;

        /**
        * The name of the flow
        */
        @ApiMember(Description="The name of the flow")
        public String name = null;

        public String getSourceId() { return sourceId; }
        public PackageFlow setSourceId(String value) { this.sourceId = value; return this; }
        public String getId() { return id; }
        public PackageFlow setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public PackageFlow setName(String value) { this.name = value; return this; }
    }

    /**
    * A custom field of a package
    */
    @Api(Description="A custom field of a package")
    public static class PackageFieldInfo
    {
        /**
        * What has the field: Customer, Endpoint or System
        */
        @ApiMember(Description="What has the field: Customer, Endpoint or System")
        public NodeParameterSources source = null;

        /**
        * The name of the field
        */
        @ApiMember(Description="The name of the field")
        public String name = null;

        /**
        * Whether the account gets it; otherwise it has such a field
        */
        @ApiMember(Description="Whether the account gets it; otherwise it has such a field")
        public Boolean isNew = null;

        public NodeParameterSources getSource() { return source; }
        public PackageFieldInfo setSource(NodeParameterSources value) { this.source = value; return this; }
        public String getName() { return name; }
        public PackageFieldInfo setName(String value) { this.name = value; return this; }
        public Boolean getIsNew() { return isNew; }
        public PackageFieldInfo setIsNew(Boolean value) { this.isNew = value; return this; }
    }

    /**
    * What flows of a package name: a customer, a tag, or a telephone number or an address as it is
    */
    @Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")
    public static class PackageResource
    {
        /**
        * What it is
        */
        @ApiMember(Description="What it is")
        public PackageResourceTypes type = null;

        /**
        * The ID in the package, or the number or address
        */
        @ApiMember(Description="The ID in the package, or the number or address")
        public String sourceId = null;

        /**
        * The name in the package
        */
        @ApiMember(Description="The name in the package")
        public String name = null;

        /**
        * The ID in the account, without which flows are imported without it; or the number or address that they get
        */
        @ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")
        public String id = null;

        public PackageResourceTypes getType() { return type; }
        public PackageResource setType(PackageResourceTypes value) { this.type = value; return this; }
        public String getSourceId() { return sourceId; }
        public PackageResource setSourceId(String value) { this.sourceId = value; return this; }
        public String getName() { return name; }
        public PackageResource setName(String value) { this.name = value; return this; }
        public String getId() { return id; }
        public PackageResource setId(String value) { this.id = value; return this; }
    }

    /**
    * Something that is in the way of an import
    */
    @Api(Description="Something that is in the way of an import")
    public static class PackageConflict
    {
        /**
        * The code of the error
        */
        @ApiMember(Description="The code of the error")
        public String errorCode = null;

        /**
        * Where in the package
        */
        @ApiMember(Description="Where in the package")
        public String path = null;

        /**
        * What is wrong
        */
        @ApiMember(Description="What is wrong")
        public String message = null;

        public String getErrorCode() { return errorCode; }
        public PackageConflict setErrorCode(String value) { this.errorCode = value; return this; }
        public String getPath() { return path; }
        public PackageConflict setPath(String value) { this.path = value; return this; }
        public String getMessage() { return message; }
        public PackageConflict setMessage(String value) { this.message = value; return this; }
    }

    /**
    * A member of a flow that differs
    */
    @Api(Description="A member of a flow that differs")
    public static class FlowMemberChange
    {
        /**
        * The name of the member
        */
        @ApiMember(Description="The name of the member")
        public String name = null;

        /**
        * The value before
        */
        @ApiMember(Description="The value before")
        public Object before = null;

        /**
        * The value after
        */
        @ApiMember(Description="The value after")
        public Object after = null;

        public String getName() { return name; }
        public FlowMemberChange setName(String value) { this.name = value; return this; }
        public Object getBefore() { return before; }
        public FlowMemberChange setBefore(Object value) { this.before = value; return this; }
        public Object getAfter() { return after; }
        public FlowMemberChange setAfter(Object value) { this.after = value; return this; }
    }

    /**
    * A node that differs in itself; its parameters are listed apart
    */
    @Api(Description="A node that differs in itself; its parameters are listed apart")
    public static class FlowNodeChange
    {
        /**
        * How it differs
        */
        @ApiMember(Description="How it differs")
        public FlowChanges change = null;

        /**
        * The ID of the node
        */
        @ApiMember(Description="The ID of the node")
        public String nodeId = null;

        /**
        * The node before, without its parameters
        */
        @ApiMember(Description="The node before, without its parameters")
        public FlowNode before = null;

        /**
        * The node after, without its parameters
        */
        @ApiMember(Description="The node after, without its parameters")
        public FlowNode after = null;

        public FlowChanges getChange() { return change; }
        public FlowNodeChange setChange(FlowChanges value) { this.change = value; return this; }
        public String getNodeId() { return nodeId; }
        public FlowNodeChange setNodeId(String value) { this.nodeId = value; return this; }
        public FlowNode getBefore() { return before; }
        public FlowNodeChange setBefore(FlowNode value) { this.before = value; return this; }
        public FlowNode getAfter() { return after; }
        public FlowNodeChange setAfter(FlowNode value) { this.after = value; return this; }
    }

    /**
    * A way from a node to another that differs
    */
    @Api(Description="A way from a node to another that differs")
    public static class FlowTransitionChange
    {
        /**
        * How it differs
        */
        @ApiMember(Description="How it differs")
        public FlowChanges change = null;

        /**
        * The ID of the node
        */
        @ApiMember(Description="The ID of the node")
        public String nodeId = null;

        /**
        * The parameter that holds the transition; inside of lists and structs with the path to it
        */
        @ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")
        public String parameter = null;

        /**
        * The node or exit it led to
        */
        @ApiMember(Description="The node or exit it led to")
        public String before = null;

        /**
        * The node or exit it leads to
        */
        @ApiMember(Description="The node or exit it leads to")
        public String after = null;

        public FlowChanges getChange() { return change; }
        public FlowTransitionChange setChange(FlowChanges value) { this.change = value; return this; }
        public String getNodeId() { return nodeId; }
        public FlowTransitionChange setNodeId(String value) { this.nodeId = value; return this; }
        public String getParameter() { return parameter; }
        public FlowTransitionChange setParameter(String value) { this.parameter = value; return this; }
        public String getBefore() { return before; }
        public FlowTransitionChange setBefore(String value) { this.before = value; return this; }
        public String getAfter() { return after; }
        public FlowTransitionChange setAfter(String value) { this.after = value; return this; }
    }

    /**
    * A parameter of a node that differs
    */
    @Api(Description="A parameter of a node that differs")
    public static class FlowNodeParameterChange
    {
        /**
        * How it differs
        */
        @ApiMember(Description="How it differs")
        public FlowChanges change = null;

        /**
        * The ID of the node
        */
        @ApiMember(Description="The ID of the node")
        public String nodeId = null;

        /**
        * The parameter; inside of lists and structs with the path to it
        */
        @ApiMember(Description="The parameter; inside of lists and structs with the path to it")
        public String parameter = null;

        /**
        * The parameter before, without what is inside of it
        */
        @ApiMember(Description="The parameter before, without what is inside of it")
        public NodeParameter before = null;

        /**
        * The parameter after, without what is inside of it
        */
        @ApiMember(Description="The parameter after, without what is inside of it")
        public NodeParameter after = null;

        public FlowChanges getChange() { return change; }
        public FlowNodeParameterChange setChange(FlowChanges value) { this.change = value; return this; }
        public String getNodeId() { return nodeId; }
        public FlowNodeParameterChange setNodeId(String value) { this.nodeId = value; return this; }
        public String getParameter() { return parameter; }
        public FlowNodeParameterChange setParameter(String value) { this.parameter = value; return this; }
        public NodeParameter getBefore() { return before; }
        public FlowNodeParameterChange setBefore(NodeParameter value) { this.before = value; return this; }
        public NodeParameter getAfter() { return after; }
        public FlowNodeParameterChange setAfter(NodeParameter value) { this.after = value; return this; }
    }

    /**
    * A parameter of the flow that differs
    */
    @Api(Description="A parameter of the flow that differs")
    public static class FlowParameterChange
    {
        /**
        * How it differs
        */
        @ApiMember(Description="How it differs")
        public FlowChanges change = null;

        /**
        * The name of the parameter
        */
        @ApiMember(Description="The name of the parameter")
        public String name = null;

        /**
        * The parameter before
        */
        @ApiMember(Description="The parameter before")
        public FlowParameter before = null;

        /**
        * The parameter after
        */
        @ApiMember(Description="The parameter after")
        public FlowParameter after = null;

        public FlowChanges getChange() { return change; }
        public FlowParameterChange setChange(FlowChanges value) { this.change = value; return this; }
        public String getName() { return name; }
        public FlowParameterChange setName(String value) { this.name = value; return this; }
        public FlowParameter getBefore() { return before; }
        public FlowParameterChange setBefore(FlowParameter value) { this.before = value; return this; }
        public FlowParameter getAfter() { return after; }
        public FlowParameterChange setAfter(FlowParameter value) { this.after = value; return this; }
    }

    /**
    * An exit that differs
    */
    @Api(Description="An exit that differs")
    public static class FlowExitChange
    {
        /**
        * How it differs
        */
        @ApiMember(Description="How it differs")
        public FlowChanges change = null;

        /**
        * The name of the exit
        */
        @ApiMember(Description="The name of the exit")
        public String name = null;

        public FlowChanges getChange() { return change; }
        public FlowExitChange setChange(FlowChanges value) { this.change = value; return this; }
        public String getName() { return name; }
        public FlowExitChange setName(String value) { this.name = value; return this; }
    }

    /**
    * The state of a connection
    */
    public static enum IntegrationStatuses
    {
        NotConnected,
        Connected,
        Syncing,
        Error;
    }

    /**
    * The type of a struct or of the items of a list
    */
    @Api(Description="The type of a struct or of the items of a list")
    public static class DataType
    {
        /**
        * The name of the type
        */
        @ApiMember(Description="The name of the type")
        public String typeName = null;

        /**
        * The members of the type
        */
        @ApiMember(Description="The members of the type")
        public ArrayList<DataField> fields = null;

        public String getTypeName() { return typeName; }
        public DataType setTypeName(String value) { this.typeName = value; return this; }
        public ArrayList<DataField> getFields() { return fields; }
        public DataType setFields(ArrayList<DataField> value) { this.fields = value; return this; }
    }

    /**
    * What an integration can do
    */
    public static enum IntegrationFeatures
    {
        CustomerSearch,
        ContactSearch,
        CustomerMapping,
        UserMapping,
        Sync;
    }

    /**
    * Messages between an endpoint and another address
    */
    @Api(Description="Messages between an endpoint and another address")
    public static class ConversationInfo
    {
        /**
        * The ID of the conversation
        */
        @ApiMember(Description="The ID of the conversation")
        public String id = null;

        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String endpointId = null;

        /**
        * The other party's address
        */
        @ApiMember(Description="The other party's address")
        public String otherAddress = null;

        /**
        * How many of its messages are unread
        */
        @ApiMember(Description="How many of its messages are unread")
        public Integer unreadCount = null;

        /**
        * The newest message
        */
        @ApiMember(Description="The newest message")
        public MessageInfo mostRecentMessage = null;

        public String getId() { return id; }
        public ConversationInfo setId(String value) { this.id = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ConversationInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getOtherAddress() { return otherAddress; }
        public ConversationInfo setOtherAddress(String value) { this.otherAddress = value; return this; }
        public Integer getUnreadCount() { return unreadCount; }
        public ConversationInfo setUnreadCount(Integer value) { this.unreadCount = value; return this; }
        public MessageInfo getMostRecentMessage() { return mostRecentMessage; }
        public ConversationInfo setMostRecentMessage(MessageInfo value) { this.mostRecentMessage = value; return this; }
    }

    /**
    * A figure on calls
    */
    @Api(Description="A figure on calls")
    public static class AppHomeCallMetric
    {
    }

    /**
    * A form completed in HostedSuite
    */
    @Api(Description="A form completed in HostedSuite")
    public static class HostedSuiteCompletedForm
    {
    }

    /**
    * How far a report is
    */
    public static enum ReportStatuses
    {
        Queued,
        Running,
        Completed,
        Error;
    }

    public static enum SessionDialState
    {
        None,
        Active;
    }

    public static class SessionLogInfo
    {
        public String date = null;
        public String message = null;

        public String getDate() { return date; }
        public SessionLogInfo setDate(String value) { this.date = value; return this; }
        public String getMessage() { return message; }
        public SessionLogInfo setMessage(String value) { this.message = value; return this; }
    }

    public static class SessionMemberInfo
    {
        public String identity = null;
        public String endpointId = null;
        public String displayName = null;
        public Boolean isOriginalMember = null;
        public String avatarUrl = null;
        public HashMap<String,String> applicationData = null;
        public SessionMemberCallState callState = null;
        public SessionMemberRoles role = null;
        public String callSid = null;
        public Boolean muted = null;

        public String getIdentity() { return identity; }
        public SessionMemberInfo setIdentity(String value) { this.identity = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SessionMemberInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getDisplayName() { return displayName; }
        public SessionMemberInfo setDisplayName(String value) { this.displayName = value; return this; }
        public Boolean getIsOriginalMember() { return isOriginalMember; }
        public SessionMemberInfo setIsOriginalMember(Boolean value) { this.isOriginalMember = value; return this; }
        public String getAvatarUrl() { return avatarUrl; }
        public SessionMemberInfo setAvatarUrl(String value) { this.avatarUrl = value; return this; }
        public HashMap<String,String> getApplicationData() { return applicationData; }
        public SessionMemberInfo setApplicationData(HashMap<String,String> value) { this.applicationData = value; return this; }
        public SessionMemberCallState getCallState() { return callState; }
        public SessionMemberInfo setCallState(SessionMemberCallState value) { this.callState = value; return this; }
        public SessionMemberRoles getRole() { return role; }
        public SessionMemberInfo setRole(SessionMemberRoles value) { this.role = value; return this; }
        public String getCallSid() { return callSid; }
        public SessionMemberInfo setCallSid(String value) { this.callSid = value; return this; }
        public Boolean getMuted() { return muted; }
        public SessionMemberInfo setMuted(Boolean value) { this.muted = value; return this; }
    }

    public static enum SessionDirections
    {
        Incoming,
        Outgoing;
    }

    /**
    * An endpoint by its name
    */
    @Api(Description="An endpoint by its name")
    public static class EndpointName
    {
        /**
        * The ID of the endpoint
        */
        @ApiMember(Description="The ID of the endpoint")
        public String id = null;

        /**
        * The name of the endpoint to show
        */
        @ApiMember(Description="The name of the endpoint to show")
        public String displayName = null;

        public String getId() { return id; }
        public EndpointName setId(String value) { this.id = value; return this; }
        public String getDisplayName() { return displayName; }
        public EndpointName setDisplayName(String value) { this.displayName = value; return this; }
    }

    /**
    * Where a message goes
    */
    public static enum MessageDirections
    {
        Incoming,
        Outgoing;
    }

    public static enum SortOrders
    {
        Ascend,
        Descend;
    }

    public static class BillingItem
    {
        public Double baseCost = null;
        public Double rawUnitMultiplier = null;
        public Double unitCost = null;
        public Integer allowance = null;

        public Double getBaseCost() { return baseCost; }
        public BillingItem setBaseCost(Double value) { this.baseCost = value; return this; }
        public Double getRawUnitMultiplier() { return rawUnitMultiplier; }
        public BillingItem setRawUnitMultiplier(Double value) { this.rawUnitMultiplier = value; return this; }
        public Double getUnitCost() { return unitCost; }
        public BillingItem setUnitCost(Double value) { this.unitCost = value; return this; }
        public Integer getAllowance() { return allowance; }
        public BillingItem setAllowance(Integer value) { this.allowance = value; return this; }
    }

    /**
    * One value; empty means unset
    */
    @Api(Description="One value; empty means unset")
    public static class Value
    {
        /**
        * The value, if it is a boolean
        */
        @ApiMember(Description="The value, if it is a boolean")
        public Boolean boolValue = null;

        /**
        * The value, if it is text
        */
        @ApiMember(Description="The value, if it is text")
        public String stringValue = null;

        /**
        * The value, if it is a number
        */
        @ApiMember(Description="The value, if it is a number")
        public Double numberValue = null;

        /**
        * The value, if it is a list
        */
        @ApiMember(Description="The value, if it is a list")
        public ArrayList<Struct> listValue = null;

        /**
        * The value, if it is a struct
        */
        @ApiMember(Description="The value, if it is a struct")
        public Struct structValue = null;

        public Boolean getBoolValue() { return boolValue; }
        public Value setBoolValue(Boolean value) { this.boolValue = value; return this; }
        public String getStringValue() { return stringValue; }
        public Value setStringValue(String value) { this.stringValue = value; return this; }
        public Double getNumberValue() { return numberValue; }
        public Value setNumberValue(Double value) { this.numberValue = value; return this; }
        public ArrayList<Struct> getListValue() { return listValue; }
        public Value setListValue(ArrayList<Struct> value) { this.listValue = value; return this; }
        public Struct getStructValue() { return structValue; }
        public Value setStructValue(Struct value) { this.structValue = value; return this; }
    }

    /**
    * What an assistant is tuned for
    */
    public static enum AssistantTunings
    {
        Accuracy,
        Speed;
    }

    /**
    * How an assistant pronounces a word
    */
    @Api(Description="How an assistant pronounces a word")
    public static class AssistantWord
    {
        /**
        * The word as written
        */
        @ApiMember(Description="The word as written")
        public String word = null;

        /**
        * How to say it
        */
        @ApiMember(Description="How to say it")
        public String pronounced = null;

        public String getWord() { return word; }
        public AssistantWord setWord(String value) { this.word = value; return this; }
        public String getPronounced() { return pronounced; }
        public AssistantWord setPronounced(String value) { this.pronounced = value; return this; }
    }

    /**
    * A page an assistant may read
    */
    @Api(Description="A page an assistant may read")
    public static class AssistantLink
    {
        /**
        * The URL of the page
        */
        @ApiMember(Description="The URL of the page")
        public String url = null;

        /**
        * What the page is about
        */
        @ApiMember(Description="What the page is about")
        public String description = null;

        public String getUrl() { return url; }
        public AssistantLink setUrl(String value) { this.url = value; return this; }
        public String getDescription() { return description; }
        public AssistantLink setDescription(String value) { this.description = value; return this; }
    }

    /**
    * Somebody an assistant can transfer to
    */
    @Api(Description="Somebody an assistant can transfer to")
    public static class AssistantContact
    {
        /**
        * The name of the contact
        */
        @ApiMember(Description="The name of the contact")
        public String name = null;

        /**
        * The phone number (E.164)
        */
        @ApiMember(Description="The phone number (E.164)")
        public String phoneNumber = null;

        /**
        * How calls are handed over
        */
        @ApiMember(Description="How calls are handed over")
        public AssistantTransferTypes transferType = null;

        /**
        * What the assistant knows about the contact
        */
        @ApiMember(Description="What the assistant knows about the contact")
        public String about = null;

        /**
        * The email address
        */
        @ApiMember(Description="The email address")
        public String emailAddress = null;

        /**
        * What to ask for when taking a message
        */
        @ApiMember(Description="What to ask for when taking a message")
        public ArrayList<AssistantTakeMessageField> takeMessageFields = null;

        public String getName() { return name; }
        public AssistantContact setName(String value) { this.name = value; return this; }
        public String getPhoneNumber() { return phoneNumber; }
        public AssistantContact setPhoneNumber(String value) { this.phoneNumber = value; return this; }
        public AssistantTransferTypes getTransferType() { return transferType; }
        public AssistantContact setTransferType(AssistantTransferTypes value) { this.transferType = value; return this; }
        public String getAbout() { return about; }
        public AssistantContact setAbout(String value) { this.about = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public AssistantContact setEmailAddress(String value) { this.emailAddress = value; return this; }
        public ArrayList<AssistantTakeMessageField> getTakeMessageFields() { return takeMessageFields; }
        public AssistantContact setTakeMessageFields(ArrayList<AssistantTakeMessageField> value) { this.takeMessageFields = value; return this; }
    }

    /**
    * An HTTP service an assistant may call
    */
    @Api(Description="An HTTP service an assistant may call")
    public static class AssistantIntegration
    {
        /**
        * The URI to call
        */
        @ApiMember(Description="The URI to call")
        public String uri = null;

        /**
        * The verb of the HTTP call
        */
        @ApiMember(Description="The verb of the HTTP call")
        public String httpMethod = null;

        /**
        * The token sent to the integration
        */
        @ApiMember(Description="The token sent to the integration")
        public String authToken = null;

        public String getUri() { return uri; }
        public AssistantIntegration setUri(String value) { this.uri = value; return this; }
        public String getHttpMethod() { return httpMethod; }
        public AssistantIntegration setHttpMethod(String value) { this.httpMethod = value; return this; }
        public String getAuthToken() { return authToken; }
        public AssistantIntegration setAuthToken(String value) { this.authToken = value; return this; }
    }

    /**
    * The type of a value
    */
    public static enum ValueTypes
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
        Assistant;
    }

    /**
    * What a push notification tells
    */
    public static enum PushNotificationTypes
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
        SessionHolding;
    }

    /**
    * Where the value of a parameter comes from
    */
    public static enum NodeParameterSources
    {
        Value,
        Expression,
        Customer,
        System,
        Session,
        Endpoint,
        User;
    }

    /**
    * Node parameters by name
    */
    public static class NodeParameterMap extends HashMap<String,NodeParameter>
    {
    }

    /**
    * A field: its name, its type, and how it is edited
    */
    @Api(Description="A field: its name, its type, and how it is edited")
    public static class DataField
    {
        /**
        * The ID of the field
        */
        @ApiMember(Description="The ID of the field")
        public String id = null;

        /**
        * The name of the field
        */
        @ApiMember(Description="The name of the field")
        public String name = null;

        /**
        * The type of the value
        */
        @ApiMember(Description="The type of the value")
        public ValueTypes type = null;

        /**
        * How the field is edited
        */
        @ApiMember(Description="How the field is edited")
        public UIHints uiHint = null;

        /**
        * The tab of the editor the field is on
        */
        @ApiMember(Description="The tab of the editor the field is on")
        public String uiTab = null;

        /**
        * For transitions followed outside the main call path
        */
        @ApiMember(Description="For transitions followed outside the main call path")
        public Boolean isAsync = null;

        /**
        * Whether the value must be given as it is, not taken from a field
        */
        @ApiMember(Description="Whether the value must be given as it is, not taken from a field")
        public Boolean disableBinding = null;

        /**
        * The type of the members, if it is a struct
        */
        @ApiMember(Description="The type of the members, if it is a struct")
        public DataType structType = null;

        /**
        * The type of the items, if it is a list
        */
        @ApiMember(Description="The type of the items, if it is a list")
        public DataType listType = null;

        /**
        * What the field is for
        */
        @ApiMember(Description="What the field is for")
        public String description = null;

        /**
        * The values to choose from
        */
        @ApiMember(Description="The values to choose from")
        public ArrayList<String> possibleValues = null;

        /**
        * Whether the flow sets it rather than reads it
        */
        @ApiMember(Description="Whether the flow sets it rather than reads it")
        public Boolean isOutput = null;

        /**
        * Where the possible values come from
        */
        @ApiMember(Description="Where the possible values come from")
        public String customFieldValuesUrl = null;

        /**
        * The value when none is given
        */
        @ApiMember(Description="The value when none is given")
        public Value defaultValue = null;

        /**
        * How the transitions made from the items are named
        */
        @ApiMember(Description="How the transitions made from the items are named")
        public String transitionNameFormat = null;

        /**
        * Whether a value may be used once only
        */
        @ApiMember(Description="Whether a value may be used once only")
        public DataFieldUniqueness uniqueness = null;

        /**
        * Whether it makes sense for voice only
        */
        @ApiMember(Description="Whether it makes sense for voice only")
        public Boolean voiceOnly = null;

        /**
        * The field that decides whether this one is shown
        */
        @ApiMember(Description="The field that decides whether this one is shown")
        public String conditionalVisibilityField = null;

        /**
        * The value of that field with which this one is shown
        */
        @ApiMember(Description="The value of that field with which this one is shown")
        public String conditionalVisibilityValue = null;

        /**
        * Whether templates in the value are left as they are
        */
        @ApiMember(Description="Whether templates in the value are left as they are")
        public Boolean noEvalTemplate = null;

        /**
        * What users may do with the field in their settings
        */
        @ApiMember(Description="What users may do with the field in their settings")
        public UserDataFieldModes userMode = null;

        /**
        * Whether a value of any type is accepted
        */
        @ApiMember(Description="Whether a value of any type is accepted")
        public Boolean anyValueType = null;

        public String getId() { return id; }
        public DataField setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public DataField setName(String value) { this.name = value; return this; }
        public ValueTypes getType() { return type; }
        public DataField setType(ValueTypes value) { this.type = value; return this; }
        public UIHints getUiHint() { return uiHint; }
        public DataField setUiHint(UIHints value) { this.uiHint = value; return this; }
        public String getUiTab() { return uiTab; }
        public DataField setUiTab(String value) { this.uiTab = value; return this; }
        public Boolean getIsAsync() { return isAsync; }
        public DataField setIsAsync(Boolean value) { this.isAsync = value; return this; }
        public Boolean getDisableBinding() { return disableBinding; }
        public DataField setDisableBinding(Boolean value) { this.disableBinding = value; return this; }
        public DataType getStructType() { return structType; }
        public DataField setStructType(DataType value) { this.structType = value; return this; }
        public DataType getListType() { return listType; }
        public DataField setListType(DataType value) { this.listType = value; return this; }
        public String getDescription() { return description; }
        public DataField setDescription(String value) { this.description = value; return this; }
        public ArrayList<String> getPossibleValues() { return possibleValues; }
        public DataField setPossibleValues(ArrayList<String> value) { this.possibleValues = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public DataField setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public String getCustomFieldValuesUrl() { return customFieldValuesUrl; }
        public DataField setCustomFieldValuesUrl(String value) { this.customFieldValuesUrl = value; return this; }
        public Value getDefaultValue() { return defaultValue; }
        public DataField setDefaultValue(Value value) { this.defaultValue = value; return this; }
        public String getTransitionNameFormat() { return transitionNameFormat; }
        public DataField setTransitionNameFormat(String value) { this.transitionNameFormat = value; return this; }
        public DataFieldUniqueness getUniqueness() { return uniqueness; }
        public DataField setUniqueness(DataFieldUniqueness value) { this.uniqueness = value; return this; }
        public Boolean getVoiceOnly() { return voiceOnly; }
        public DataField setVoiceOnly(Boolean value) { this.voiceOnly = value; return this; }
        public String getConditionalVisibilityField() { return conditionalVisibilityField; }
        public DataField setConditionalVisibilityField(String value) { this.conditionalVisibilityField = value; return this; }
        public String getConditionalVisibilityValue() { return conditionalVisibilityValue; }
        public DataField setConditionalVisibilityValue(String value) { this.conditionalVisibilityValue = value; return this; }
        public Boolean getNoEvalTemplate() { return noEvalTemplate; }
        public DataField setNoEvalTemplate(Boolean value) { this.noEvalTemplate = value; return this; }
        public UserDataFieldModes getUserMode() { return userMode; }
        public DataField setUserMode(UserDataFieldModes value) { this.userMode = value; return this; }
        public Boolean getAnyValueType() { return anyValueType; }
        public DataField setAnyValueType(Boolean value) { this.anyValueType = value; return this; }
    }

    /**
    * How a connection to a mail server is protected
    */
    public static enum EmailSecurity
    {
        StartTls,
        Tls,
        None;
    }

    /**
    * The colour of a tag
    */
    public static enum TagColors
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
        Pink;
    }

    /**
    * What can be configured
    */
    public static enum SettingsObjectTypes
    {
        Endpoint,
        Customer;
    }

    /**
    * One thing that can be configured
    */
    @Api(Description="One thing that can be configured")
    public static class SettingsField
    {
        /**
        * The name of the field
        */
        @ApiMember(Description="The name of the field")
        public String name = null;

        /**
        * The name of the field to show
        */
        @ApiMember(Description="The name of the field to show")
        public String displayName = null;

        /**
        * The type of the value
        */
        @ApiMember(Description="The type of the value")
        public ValueTypes type = null;

        /**
        * The value
        */
        @ApiMember(Description="The value")
        public Value value = null;

        /**
        * Whether it can only be read
        */
        @ApiMember(Description="Whether it can only be read")
        public Boolean readOnly = null;

        /**
        * The values to choose from
        */
        @ApiMember(Description="The values to choose from")
        public ArrayList<SettingsPossibleValue> possibleValues = null;

        /**
        * The field the value belongs to
        */
        @ApiMember(Description="The field the value belongs to")
        public DataField dataField = null;

        public String getName() { return name; }
        public SettingsField setName(String value) { this.name = value; return this; }
        public String getDisplayName() { return displayName; }
        public SettingsField setDisplayName(String value) { this.displayName = value; return this; }
        public ValueTypes getType() { return type; }
        public SettingsField setType(ValueTypes value) { this.type = value; return this; }
        public Value getValue() { return value; }
        public SettingsField setValue(Value value) { this.value = value; return this; }
        public Boolean getReadOnly() { return readOnly; }
        public SettingsField setReadOnly(Boolean value) { this.readOnly = value; return this; }
        public ArrayList<SettingsPossibleValue> getPossibleValues() { return possibleValues; }
        public SettingsField setPossibleValues(ArrayList<SettingsPossibleValue> value) { this.possibleValues = value; return this; }
        public DataField getDataField() { return dataField; }
        public SettingsField setDataField(DataField value) { this.dataField = value; return this; }
    }

    /**
    * What a contact is
    */
    public static enum AppContactTypes
    {
        User,
        Team,
        Contact;
    }

    /**
    * What decides whether a rule matches
    */
    public static enum SimpleSchedulingRuleTypes
    {
        Always,
        CustomerState,
        Time;
    }

    /**
    * A day of the week, or which one of the period
    */
    @Api(Description="A day of the week, or which one of the period")
    public static class ScheduleDay
    {
        /**
        * Which of these days in the period (1 is the first, -1 the last, 0 every one)
        */
        @ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")
        public Integer offset = null;

        /**
        * The day of the week
        */
        @ApiMember(Description="The day of the week")
        public DayOfWeek dayOfWeek = null;

        public Integer getOffset() { return offset; }
        public ScheduleDay setOffset(Integer value) { this.offset = value; return this; }
        public DayOfWeek getDayOfWeek() { return dayOfWeek; }
        public ScheduleDay setDayOfWeek(DayOfWeek value) { this.dayOfWeek = value; return this; }
    }

    /**
    * How often a rule recurs
    */
    public static enum SchedulingRuleFrequency
    {
        None,
        Secondly,
        Minutely,
        Hourly,
        Daily,
        Weekly,
        Monthly,
        Yearly;
    }

    /**
    * Where the designer lists a node
    */
    public static enum FlowNodeCategories
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
        Intelligence;
    }

    /**
    * What flows belong to, are tagged with, and name as it is
    */
    public static enum PackageResourceTypes
    {
        Customer,
        Tag,
        PhoneNumber,
        Address;
    }

    /**
    * How something differs
    */
    public static enum FlowChanges
    {
        Added,
        Removed,
        Changed;
    }

    public static enum SessionMemberCallState
    {
        None,
        Ringing,
        Connected,
        Hold;
    }

    public static enum SessionMemberRoles
    {
        None,
        Caller,
        Agent,
        Transfer;
    }

    /**
    * How an assistant hands a call over
    */
    public static enum AssistantTransferTypes
    {
        Blind,
        Supervised,
        MessagesOnly;
    }

    /**
    * Something to ask for when taking a message
    */
    @Api(Description="Something to ask for when taking a message")
    public static class AssistantTakeMessageField
    {
        /**
        * The name of the field
        */
        @ApiMember(Description="The name of the field")
        public String name = null;

        /**
        * What to ask for
        */
        @ApiMember(Description="What to ask for")
        public String description = null;

        /**
        * Whether the assistant must ask for it
        */
        @ApiMember(Description="Whether the assistant must ask for it")
        public Boolean required = null;

        public String getName() { return name; }
        public AssistantTakeMessageField setName(String value) { this.name = value; return this; }
        public String getDescription() { return description; }
        public AssistantTakeMessageField setDescription(String value) { this.description = value; return this; }
        public Boolean getRequired() { return required; }
        public AssistantTakeMessageField setRequired(Boolean value) { this.required = value; return this; }
    }

    /**
    * How a field is edited
    */
    public static enum UIHints
    {
        None,
        LargeText,
        InlineForm,
        Password,
        InlineStruct;
    }

    /**
    * Whether a value may be used once only
    */
    public static enum DataFieldUniqueness
    {
        NotUnique,
        Unique,
        UniqueToCustomer;
    }

    /**
    * What users may do with a field
    */
    public static enum UserDataFieldModes
    {
        Hidden,
        ReadOnly,
        ReadWrite;
    }

    /**
    * A value to choose
    */
    @Api(Description="A value to choose")
    public static class SettingsPossibleValue
    {
        /**
        * The name of the value to show
        */
        @ApiMember(Description="The name of the value to show")
        public String displayName = null;

        /**
        * The value
        */
        @ApiMember(Description="The value")
        public Value value = null;

        public String getDisplayName() { return displayName; }
        public SettingsPossibleValue setDisplayName(String value) { this.displayName = value; return this; }
        public Value getValue() { return value; }
        public SettingsPossibleValue setValue(Value value) { this.value = value; return this; }
    }

    /**
    * A day of the week
    */
    public static enum DayOfWeek
    {
        Sunday,
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday;
    }

}

