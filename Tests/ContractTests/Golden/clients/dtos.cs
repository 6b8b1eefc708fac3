/* Options:
Date: 2023-11-14 22:13:20
Version: 6.110
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://evovoice.io

//GlobalNamespace: 
//MakePartial: True
//MakeVirtual: True
//MakeInternal: False
//AddNullableAnnotations: False
//AddReturnMarker: True
//AddDescriptionAsComments: True
//AddDataContractAttributes: False
//AddIndexesToDataMembers: False
//AddGeneratedCodeAttributes: False
//AddResponseStatus: False
//AddImplicitVersion: 
//InitializeCollections: True
//ExportValueTypes: False
//IncludeTypes: 
//ExcludeTypes: 
//AddNamespaces: 
*/

using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;
using ServiceStack.DataAnnotations;
using Voice.Api.Accounts;
using Voice.Api.Addresses;
using Voice.Api.AI;
using Voice.Api.App;
using Voice.Api.Endpoints;
using Voice.Api.Authentication;
using Voice.Api.Dashboard;
using Voice.Api.Nodes;
using Voice.Api.Sessions;
using Voice.Api.Flows;
using Voice.Api.Customers;
using Voice.Api.Files;
using Voice.Api.Integrations;
using Voice.Api.Messaging;
using Voice.Api.Notifications;
using Voice.Api.PhoneNumbers;
using Voice.Api.Portal;
using Voice.Api.Reports;
using Voice.Api.Settings;
using Voice.Api.Logs;
using Voice.Api;
using Voice.Api.Scheduling;
using Voice.Api.Twilio;
using Voice.Api.Flows.Data;
using Voice.Api.CallCenter;
using Voice.Api.Push;


namespace Voice.Api
{

    public partial class EntityInfo
    {
        ///<summary>
        ///The ID of the object
        ///</summary>
        [ApiMember(Description="The ID of the object")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The date the object was created
        ///</summary>
        [ApiMember(Description="The date the object was created")]
        public virtual string DateCreated { get; set; }

        ///<summary>
        ///The date the object was last modified
        ///</summary>
        [ApiMember(Description="The date the object was last modified")]
        public virtual string DateLastModified { get; set; }

        ///<summary>
        ///The user that created this object
        ///</summary>
        [ApiMember(Description="The user that created this object")]
        public virtual string CreatedBy { get; set; }

        ///<summary>
        ///The user that last modified this object
        ///</summary>
        [ApiMember(Description="The user that last modified this object")]
        public virtual string LastModifiedBy { get; set; }
    }

    public partial class ListRequest<T>
        : IGet
    {
        public ListRequest()
        {
            SpecificIds = new List<string>{};
        }

        ///<summary>
        ///The page of data to retrieve
        ///</summary>
        [ApiMember(Description="The page of data to retrieve")]
        public virtual int Page { get; set; }

        ///<summary>
        ///If you want all objects to be returned. This should be used with care
        ///</summary>
        [ApiMember(Description="If you want all objects to be returned. This should be used with care")]
        public virtual bool All { get; set; }

        ///<summary>
        ///The number per page to retrieve
        ///</summary>
        [ApiMember(Description="The number per page to retrieve")]
        public virtual int CountPerPage { get; set; }

        ///<summary>
        ///Specific IDs
        ///</summary>
        [ApiMember(Description="Specific IDs")]
        public virtual List<string> SpecificIds { get; set; }

        ///<summary>
        ///Specify a sort field
        ///</summary>
        [ApiMember(Description="Specify a sort field")]
        public virtual string SortField { get; set; }

        ///<summary>
        ///Specify a sort order
        ///</summary>
        [ApiMember(Description="Specify a sort order")]
        public virtual SortOrders SortOrder { get; set; }

        ///<summary>
        ///Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
        ///</summary>
        [ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")]
        public virtual bool SimplifiedPaging { get; set; }
    }

    public partial class ListResponse<T>
    {
        public ListResponse()
        {
            Items = new List<T>{};
        }

        ///<summary>
        ///The items
        ///</summary>
        [ApiMember(Description="The items")]
        public virtual List<T> Items { get; set; }

        ///<summary>
        ///The total number of items
        ///</summary>
        [ApiMember(Description="The total number of items")]
        public virtual int TotalCount { get; set; }

        ///<summary>
        ///The total number of pages
        ///</summary>
        [ApiMember(Description="The total number of pages")]
        public virtual int TotalPages { get; set; }

        ///<summary>
        ///Are there more pages of items? Used with simplified paging
        ///</summary>
        [ApiMember(Description="Are there more pages of items? Used with simplified paging")]
        public virtual bool HasMorePages { get; set; }
    }

    public enum SortOrders
    {
        Ascend,
        Descend,
    }

}

namespace Voice.Api.AI
{

    ///<summary>
    ///AI minutes of one account
    ///</summary>
    [Api(Description="AI minutes of one account")]
    public partial class AIAccountUsage
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The minutes used in the range
        ///</summary>
        [ApiMember(Description="The minutes used in the range")]
        public virtual int AIMinutes { get; set; }
    }

    ///<summary>
    ///AI minutes of one customer
    ///</summary>
    [Api(Description="AI minutes of one customer")]
    public partial class AICustomerUsage
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The minutes used in the range
        ///</summary>
        [ApiMember(Description="The minutes used in the range")]
        public virtual int AIMinutes { get; set; }
    }

    ///<summary>
    ///A change that an assistant proposes and a person applies
    ///</summary>
    [Api(Description="A change that an assistant proposes and a person applies")]
    public partial class AISessionActionInfo
    {
        ///<summary>
        ///The date the action was recorded
        ///</summary>
        [ApiMember(Description="The date the action was recorded")]
        public virtual string Date { get; set; }

        ///<summary>
        ///The ID of the action
        ///</summary>
        [ApiMember(Description="The ID of the action")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the function to call
        ///</summary>
        [ApiMember(Description="The name of the function to call")]
        public virtual string FunctionName { get; set; }

        ///<summary>
        ///The arguments of the function (JSON)
        ///</summary>
        [ApiMember(Description="The arguments of the function (JSON)")]
        public virtual string Arguments { get; set; }

        ///<summary>
        ///What the action does, for a person to read
        ///</summary>
        [ApiMember(Description="What the action does, for a person to read")]
        public virtual string Description { get; set; }

        ///<summary>
        ///Whether the action can be applied; if not, it is skipped
        ///</summary>
        [ApiMember(Description="Whether the action can be applied; if not, it is skipped")]
        public virtual bool CanBeApplied { get; set; }
    }

    ///<summary>
    ///An AI session with its queued actions
    ///</summary>
    [Api(Description="An AI session with its queued actions")]
    public partial class AISessionDetail
        : AISessionInfo
    {
        public AISessionDetail()
        {
            Actions = new List<AISessionActionInfo>{};
        }

        ///<summary>
        ///The queued actions recorded on the session
        ///</summary>
        [ApiMember(Description="The queued actions recorded on the session")]
        public virtual List<AISessionActionInfo> Actions { get; set; }

        ///<summary>
        ///The text log of the latest applied change set
        ///</summary>
        [ApiMember(Description="The text log of the latest applied change set")]
        public virtual string Log { get; set; }
    }

    public partial class AISessionInfo
        : EntityInfo
    {
        ///<summary>
        ///The ID of the account associated with this session
        ///</summary>
        [ApiMember(Description="The ID of the account associated with this session")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account associated with this customer
        ///</summary>
        [ApiMember(Description="The name of the account associated with this customer")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The purpose for this AI session
        ///</summary>
        [ApiMember(Description="The purpose for this AI session")]
        public virtual string Purpose { get; set; }
    }

    ///<summary>
    ///AI minutes over a range of days
    ///</summary>
    [Api(Description="AI minutes over a range of days")]
    public partial class AIUsage
    {
        public AIUsage()
        {
            AccountUsage = new List<AIAccountUsage>{};
            CustomerUsage = new List<AICustomerUsage>{};
        }

        ///<summary>
        ///The minutes of each account
        ///</summary>
        [ApiMember(Description="The minutes of each account")]
        public virtual List<AIAccountUsage> AccountUsage { get; set; }

        ///<summary>
        ///The minutes of each customer
        ///</summary>
        [ApiMember(Description="The minutes of each customer")]
        public virtual List<AICustomerUsage> CustomerUsage { get; set; }
    }

    ///<summary>
    ///Apply every queued change of an AI session
    ///</summary>
    [Route("/ai/sessions/{sessionId}/apply", "POST")]
    [Api(Description="Apply every queued change of an AI session")]
    public partial class ApplyAISession
        : IReturn<AISessionDetail>, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Drop every queued action
    ///</summary>
    [Route("/ai/sessions/{sessionId}/actions", "DELETE")]
    [Api(Description="Drop every queued action")]
    public partial class ClearAISessionActions
        : IReturn<AISessionDetail>, IDelete
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Delete an AI session
    ///</summary>
    [Route("/ai/sessions/{sessionId}", "DELETE")]
    [Api(Description="Delete an AI session")]
    public partial class DeleteAISession
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Drop one queued action
    ///</summary>
    [Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")]
    [Api(Description="Drop one queued action")]
    public partial class DeleteAISessionAction
        : IReturn<AISessionDetail>, IDelete
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The ID of the queued action
        ///</summary>
        [ApiMember(Description="The ID of the queued action")]
        public virtual string ActionId { get; set; }
    }

    ///<summary>
    ///One AI session
    ///</summary>
    [Route("/ai/sessions/{sessionId}", "GET")]
    [Api(Description="One AI session")]
    public partial class GetAISession
        : IReturn<AISessionDetail>, IGet
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///AI minutes per account and per customer over a date range
    ///</summary>
    [Route("/ai/usage")]
    [Api(Description="AI minutes per account and per customer over a date range")]
    public partial class GetAIUsage
        : IReturn<AIUsage>, IGet
    {
        ///<summary>
        ///The account; none means every account
        ///</summary>
        [ApiMember(Description="The account; none means every account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer; none means every customer of the accounts considered
        ///</summary>
        [ApiMember(Description="The customer; none means every customer of the accounts considered")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The first day of the range (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day of the range (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day of the range (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day of the range (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }
    }

    ///<summary>
    ///Retrieve AI sessions
    ///</summary>
    [Route("/ai/sessions", "GET")]
    [Api(Description="Retrieve AI sessions")]
    public partial class ListAISessions
        : ListRequest<AISessionInfo>, IReturn<ListResponse<AISessionInfo>>
    {
        public ListAISessions()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Filter by accounts
        ///</summary>
        [ApiMember(Description="Filter by accounts")]
        public virtual List<string> AccountIds { get; set; }
    }

    ///<summary>
    ///Creates a new session
    ///</summary>
    [Route("/ai/sessions", "POST")]
    [Api(Description="Creates a new session")]
    public partial class NewAISession
        : IReturn<AISessionInfo>, IPost
    {
        ///<summary>
        ///The account ID to associate this session with
        ///</summary>
        [ApiMember(Description="The account ID to associate this session with")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The purpose for this session
        ///</summary>
        [ApiMember(Description="The purpose for this session")]
        public virtual string Purpose { get; set; }
    }

    ///<summary>
    ///Change the purpose of an AI session
    ///</summary>
    [Route("/ai/sessions/{sessionId}", "PATCH")]
    [Api(Description="Change the purpose of an AI session")]
    public partial class PatchAISession
        : IReturn<AISessionInfo>, IPatch
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The purpose for this AI session
        ///</summary>
        [ApiMember(Description="The purpose for this AI session")]
        public virtual string Purpose { get; set; }
    }

}

namespace Voice.Api.Accounts
{

    public partial class AccountInfo
        : EntityInfo
    {
        public AccountInfo()
        {
            AncestorIds = new List<string>{};
        }

        ///<summary>
        ///The name of this account
        ///</summary>
        [ApiMember(Description="The name of this account")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of this account's parent
        ///</summary>
        [ApiMember(Description="The ID of this account's parent")]
        public virtual string ParentAccountId { get; set; }

        ///<summary>
        ///The twilio account SID
        ///</summary>
        [ApiMember(Description="The twilio account SID")]
        public virtual string TwilioAccountSid { get; set; }

        ///<summary>
        ///The ancestors of this account. Useful for breadcrumbs
        ///</summary>
        [ApiMember(Description="The ancestors of this account. Useful for breadcrumbs")]
        public virtual List<string> AncestorIds { get; set; }

        ///<summary>
        ///The max number of phone numbers this account can have
        ///</summary>
        [ApiMember(Description="The max number of phone numbers this account can have")]
        public virtual int MaxPhoneNumbers { get; set; }

        ///<summary>
        ///This account is BYOA
        ///</summary>
        [ApiMember(Description="This account is BYOA")]
        public virtual bool IsBYOA { get; set; }

        ///<summary>
        ///TrustHub Profile Sid
        ///</summary>
        [ApiMember(Description="TrustHub Profile Sid")]
        public virtual string TrustHubProfileSid { get; set; }

        ///<summary>
        ///The ID of the logo file
        ///</summary>
        [ApiMember(Description="The ID of the logo file")]
        public virtual string LogoId { get; set; }

        ///<summary>
        ///The URI of the logo file
        ///</summary>
        [ApiMember(Description="The URI of the logo file")]
        public virtual string LogoUri { get; set; }

        ///<summary>
        ///The billing settings for this account
        ///</summary>
        [ApiMember(Description="The billing settings for this account")]
        public virtual BillingSettings BillingSettings { get; set; }
    }

    public partial class BillingItem
    {
        public virtual double BaseCost { get; set; }
        public virtual double RawUnitMultiplier { get; set; }
        public virtual double UnitCost { get; set; }
        public virtual int Allowance { get; set; }
    }

    public partial class BillingSettings
    {
        public virtual BillingItem Base { get; set; }
        public virtual BillingItem LocalNumbers { get; set; }
        public virtual BillingItem TollFreeNumbers { get; set; }
        public virtual BillingItem InboundVoiceCalls { get; set; }
        public virtual BillingItem OutboundVoiceCalls { get; set; }
        public virtual BillingItem InboundFaxes { get; set; }
        public virtual BillingItem OutboundFaxes { get; set; }
        public virtual BillingItem InboundSmsMessages { get; set; }
        public virtual BillingItem OutboundSmsMessages { get; set; }
        public virtual BillingItem AIInsights { get; set; }
        public virtual BillingItem AILiveMinutes { get; set; }
        public virtual BillingItem AIMessages { get; set; }
    }

    ///<summary>
    ///Run server-side checks on an account
    ///</summary>
    [Route("/accounts/{accountId}/check", "POST")]
    [Api(Description="Run server-side checks on an account")]
    public partial class CheckAccount
        : IReturn<CheckAccountResponse>, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///The outcome of checking an account
    ///</summary>
    [Api(Description="The outcome of checking an account")]
    public partial class CheckAccountResponse
    {
        ///<summary>
        ///The outcome of the check
        ///</summary>
        [ApiMember(Description="The outcome of the check")]
        public virtual string Message { get; set; }
    }

    ///<summary>
    ///Delete an account
    ///</summary>
    [Route("/accounts/{accountId}", "DELETE")]
    [Api(Description="Delete an account")]
    public partial class DeleteAccount
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///One account
    ///</summary>
    [Route("/accounts/{accountId}", "GET")]
    [Api(Description="One account")]
    public partial class GetAccount
        : IReturn<AccountInfo>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Accounts, filtered by name
    ///</summary>
    [Route("/accounts", "GET")]
    [Api(Description="Accounts, filtered by name")]
    public partial class ListAccounts
        : ListRequest<AccountInfo>, IReturn<ListResponse<AccountInfo>>
    {
        ///<summary>
        ///Filter by account name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by account name (contains match)")]
        public virtual string NameFilter { get; set; }
    }

    ///<summary>
    ///Create an account
    ///</summary>
    [Route("/accounts", "POST")]
    [Api(Description="Create an account")]
    public partial class NewAccount
        : IReturn<AccountInfo>, IPost
    {
        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The carrier account ID when the tenant brings its own
        ///</summary>
        [ApiMember(Description="The carrier account ID when the tenant brings its own")]
        public virtual string TwilioAccountSid { get; set; }

        ///<summary>
        ///The carrier token when the tenant brings its own
        ///</summary>
        [ApiMember(Description="The carrier token when the tenant brings its own")]
        public virtual string TwilioAuthToken { get; set; }

        ///<summary>
        ///The ID of the account it belongs to
        ///</summary>
        [ApiMember(Description="The ID of the account it belongs to")]
        public virtual string ParentAccountId { get; set; }
    }

    ///<summary>
    ///Change an account
    ///</summary>
    [Route("/accounts/{accountId}", "PATCH")]
    [Api(Description="Change an account")]
    public partial class PatchAccount
        : IReturn<AccountInfo>, IPatch
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The max number of phone numbers the account can have
        ///</summary>
        [ApiMember(Description="The max number of phone numbers the account can have")]
        public virtual int? MaxPhoneNumbers { get; set; }

        ///<summary>
        ///The ID of the logo file
        ///</summary>
        [ApiMember(Description="The ID of the logo file")]
        public virtual string LogoId { get; set; }

        ///<summary>
        ///TrustHub Profile Sid
        ///</summary>
        [ApiMember(Description="TrustHub Profile Sid")]
        public virtual string TrustHubProfileSid { get; set; }

        ///<summary>
        ///The billing settings
        ///</summary>
        [ApiMember(Description="The billing settings")]
        public virtual BillingSettings BillingSettings { get; set; }
    }

    ///<summary>
    ///Issue new tokens for an account
    ///</summary>
    [Route("/accounts/{accountId}/tokens", "POST")]
    [Api(Description="Issue new tokens for an account")]
    public partial class RegenerateAccountTokens
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

}

namespace Voice.Api.Addresses
{

    ///<summary>
    ///An address for emergency calls
    ///</summary>
    [Api(Description="An address for emergency calls")]
    public partial class AddressInfo
    {
        ///<summary>
        ///The ID
        ///</summary>
        [ApiMember(Description="The ID")]
        public virtual string Id { get; set; }

        ///<summary>
        ///A name to recognise it by
        ///</summary>
        [ApiMember(Description="A name to recognise it by")]
        public virtual string FriendlyName { get; set; }

        ///<summary>
        ///Whether emergency calls may use the address
        ///</summary>
        [ApiMember(Description="Whether emergency calls may use the address")]
        public virtual bool EmergencyEnabled { get; set; }

        ///<summary>
        ///The name of the person or company at the address
        ///</summary>
        [ApiMember(Description="The name of the person or company at the address")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The street
        ///</summary>
        [ApiMember(Description="The street")]
        public virtual string Street { get; set; }

        ///<summary>
        ///The city
        ///</summary>
        [ApiMember(Description="The city")]
        public virtual string City { get; set; }

        ///<summary>
        ///The state or province
        ///</summary>
        [ApiMember(Description="The state or province")]
        public virtual string Region { get; set; }

        ///<summary>
        ///The postal code
        ///</summary>
        [ApiMember(Description="The postal code")]
        public virtual string PostalCode { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string ISOCountry { get; set; }
    }

    ///<summary>
    ///Delete an emergency-calling address
    ///</summary>
    [Route("/addresses/{addressId}", "DELETE")]
    [Api(Description="Delete an emergency-calling address")]
    public partial class DeleteAddress
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the address
        ///</summary>
        [ApiMember(Description="The ID of the address")]
        public virtual string AddressId { get; set; }
    }

    ///<summary>
    ///Emergency-calling addresses
    ///</summary>
    [Route("/addresses", "GET")]
    [Api(Description="Emergency-calling addresses")]
    public partial class ListAddresses
        : ListRequest<AddressInfo>, IReturn<ListResponse<AddressInfo>>
    {
        public ListAddresses()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Filter by name, company, street or city (contains match)
        ///</summary>
        [ApiMember(Description="Filter by name, company, street or city (contains match)")]
        public virtual string Filter { get; set; }
    }

    ///<summary>
    ///Add an emergency-calling address
    ///</summary>
    [Route("/addresses", "POST")]
    [Api(Description="Add an emergency-calling address")]
    public partial class NewAddress
        : IReturn<AddressInfo>, IPost
    {
        ///<summary>
        ///The account the address belongs to
        ///</summary>
        [ApiMember(Description="The account the address belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///A name to recognise it by
        ///</summary>
        [ApiMember(Description="A name to recognise it by")]
        public virtual string FriendlyName { get; set; }

        ///<summary>
        ///Whether emergency calls may use the address
        ///</summary>
        [ApiMember(Description="Whether emergency calls may use the address")]
        public virtual bool EmergencyEnabled { get; set; }

        ///<summary>
        ///The name of the person or company at the address
        ///</summary>
        [ApiMember(Description="The name of the person or company at the address")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The street
        ///</summary>
        [ApiMember(Description="The street")]
        public virtual string Street { get; set; }

        ///<summary>
        ///The city
        ///</summary>
        [ApiMember(Description="The city")]
        public virtual string City { get; set; }

        ///<summary>
        ///The state or province
        ///</summary>
        [ApiMember(Description="The state or province")]
        public virtual string Region { get; set; }

        ///<summary>
        ///The postal code
        ///</summary>
        [ApiMember(Description="The postal code")]
        public virtual string PostalCode { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string ISOCountry { get; set; }
    }

    ///<summary>
    ///Change an emergency-calling address
    ///</summary>
    [Route("/addresses/{addressId}", "POST")]
    [Api(Description="Change an emergency-calling address")]
    public partial class PatchAddress
        : IReturn<AddressInfo>, IPost
    {
        ///<summary>
        ///The account the address belongs to
        ///</summary>
        [ApiMember(Description="The account the address belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the address
        ///</summary>
        [ApiMember(Description="The ID of the address")]
        public virtual string AddressId { get; set; }

        ///<summary>
        ///A name to recognise it by
        ///</summary>
        [ApiMember(Description="A name to recognise it by")]
        public virtual string FriendlyName { get; set; }

        ///<summary>
        ///Whether emergency calls may use the address
        ///</summary>
        [ApiMember(Description="Whether emergency calls may use the address")]
        public virtual bool EmergencyEnabled { get; set; }

        ///<summary>
        ///The name of the person or company at the address
        ///</summary>
        [ApiMember(Description="The name of the person or company at the address")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The street
        ///</summary>
        [ApiMember(Description="The street")]
        public virtual string Street { get; set; }

        ///<summary>
        ///The city
        ///</summary>
        [ApiMember(Description="The city")]
        public virtual string City { get; set; }

        ///<summary>
        ///The state or province
        ///</summary>
        [ApiMember(Description="The state or province")]
        public virtual string Region { get; set; }

        ///<summary>
        ///The postal code
        ///</summary>
        [ApiMember(Description="The postal code")]
        public virtual string PostalCode { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string ISOCountry { get; set; }
    }

}

namespace Voice.Api.App
{

    ///<summary>
    ///Somebody the user of the app can reach
    ///</summary>
    [Api(Description="Somebody the user of the app can reach")]
    public partial class AppContact
    {
        ///<summary>
        ///The name of the contact
        ///</summary>
        [ApiMember(Description="The name of the contact")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The phone number or address of the contact
        ///</summary>
        [ApiMember(Description="The phone number or address of the contact")]
        public virtual string Address { get; set; }

        ///<summary>
        ///The type of contact
        ///</summary>
        [ApiMember(Description="The type of contact")]
        public virtual AppContactTypes Type { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///Whether the contact can be called
        ///</summary>
        [ApiMember(Description="Whether the contact can be called")]
        public virtual bool CanCall { get; set; }

        ///<summary>
        ///Whether the contact can be chatted with
        ///</summary>
        [ApiMember(Description="Whether the contact can be chatted with")]
        public virtual bool CanChat { get; set; }
    }

    ///<summary>
    ///What a contact is
    ///</summary>
    public enum AppContactTypes
    {
        User,
        Team,
        Contact,
    }

    ///<summary>
    ///Create a file from the body or a multipart form
    ///</summary>
    [Route("/app/file", "POST")]
    [Api(Description="Create a file from the body or a multipart form")]
    public partial class AppUploadFile
        : IReturn<FileInfo>, IPost
    {
        ///<summary>
        ///The name of the file
        ///</summary>
        [ApiMember(Description="The name of the file")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///A device that gets push notifications
    ///</summary>
    [Api(Description="A device that gets push notifications")]
    public partial class DeviceTokenInfo
    {
        ///<summary>
        ///The type of the device
        ///</summary>
        [ApiMember(Description="The type of the device")]
        public virtual DeviceTypes DeviceType { get; set; }

        ///<summary>
        ///The push token
        ///</summary>
        [ApiMember(Description="The push token")]
        public virtual string Token { get; set; }
    }

    ///<summary>
    ///What a device is
    ///</summary>
    public enum DeviceTypes
    {
        Web,
        iOS,
        Android,
    }

    ///<summary>
    ///Contacts of the signed-in user
    ///</summary>
    [Route("/app/contacts", "GET")]
    [Api(Description="Contacts of the signed-in user")]
    public partial class GetMyContacts
        : IReturn<GetMyContactsResponse>, IGet
    {
    }

    ///<summary>
    ///Contacts
    ///</summary>
    [Api(Description="Contacts")]
    public partial class GetMyContactsResponse
    {
        public GetMyContactsResponse()
        {
            Contacts = new List<AppContact>{};
        }

        ///<summary>
        ///The contacts
        ///</summary>
        [ApiMember(Description="The contacts")]
        public virtual List<AppContact> Contacts { get; set; }
    }

    ///<summary>
    ///Files of the signed-in user
    ///</summary>
    [Route("/app/files", "GET")]
    [Api(Description="Files of the signed-in user")]
    public partial class GetMyFiles
        : IReturn<GetMyFilesResponse>, IGet
    {
        public GetMyFiles()
        {
            FileTypes = new List<FileTypes>{};
        }

        ///<summary>
        ///Only files of these types
        ///</summary>
        [ApiMember(Description="Only files of these types")]
        public virtual List<FileTypes> FileTypes { get; set; }
    }

    ///<summary>
    ///Files
    ///</summary>
    [Api(Description="Files")]
    public partial class GetMyFilesResponse
    {
        public GetMyFilesResponse()
        {
            Files = new List<FileInfo>{};
        }

        ///<summary>
        ///The files
        ///</summary>
        [ApiMember(Description="The files")]
        public virtual List<FileInfo> Files { get; set; }
    }

    ///<summary>
    ///Everything the signed-in user may configure
    ///</summary>
    [Route("/app/settings-objects", "GET")]
    [Api(Description="Everything the signed-in user may configure")]
    public partial class ListSettingsObjects
        : IReturn<ListSettingsObjectsResponse>, IGet
    {
    }

    ///<summary>
    ///What a user may configure
    ///</summary>
    [Api(Description="What a user may configure")]
    public partial class ListSettingsObjectsResponse
    {
        public ListSettingsObjectsResponse()
        {
            SettingsObjects = new List<SettingsObject>{};
        }

        ///<summary>
        ///What can be configured
        ///</summary>
        [ApiMember(Description="What can be configured")]
        public virtual List<SettingsObject> SettingsObjects { get; set; }
    }

    ///<summary>
    ///Register a push token once
    ///</summary>
    [Route("/app/tokens", "POST")]
    [Api(Description="Register a push token once")]
    public partial class NewDeviceToken
        : IReturn<DeviceTokenInfo>, IPost
    {
        ///<summary>
        ///The type of the device
        ///</summary>
        [ApiMember(Description="The type of the device")]
        public virtual DeviceTypes DeviceType { get; set; }

        ///<summary>
        ///The push token of the device
        ///</summary>
        [ApiMember(Description="The push token of the device")]
        public virtual string Token { get; set; }
    }

    ///<summary>
    ///One thing that can be configured
    ///</summary>
    [Api(Description="One thing that can be configured")]
    public partial class SettingsField
    {
        public SettingsField()
        {
            PossibleValues = new List<SettingsPossibleValue>{};
        }

        ///<summary>
        ///The name of the field
        ///</summary>
        [ApiMember(Description="The name of the field")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The name of the field to show
        ///</summary>
        [ApiMember(Description="The name of the field to show")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The type of the value
        ///</summary>
        [ApiMember(Description="The type of the value")]
        public virtual ValueTypes Type { get; set; }

        ///<summary>
        ///The value
        ///</summary>
        [ApiMember(Description="The value")]
        public virtual Value Value { get; set; }

        ///<summary>
        ///Whether it can only be read
        ///</summary>
        [ApiMember(Description="Whether it can only be read")]
        public virtual bool ReadOnly { get; set; }

        ///<summary>
        ///The values to choose from
        ///</summary>
        [ApiMember(Description="The values to choose from")]
        public virtual List<SettingsPossibleValue> PossibleValues { get; set; }

        ///<summary>
        ///The field the value belongs to
        ///</summary>
        [ApiMember(Description="The field the value belongs to")]
        public virtual DataField DataField { get; set; }
    }

    ///<summary>
    ///An endpoint or customer that can be configured
    ///</summary>
    [Api(Description="An endpoint or customer that can be configured")]
    public partial class SettingsObject
    {
        public SettingsObject()
        {
            Fields = new List<SettingsField>{};
        }

        ///<summary>
        ///The ID of the endpoint or customer
        ///</summary>
        [ApiMember(Description="The ID of the endpoint or customer")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the endpoint or customer
        ///</summary>
        [ApiMember(Description="The name of the endpoint or customer")]
        public virtual string Name { get; set; }

        ///<summary>
        ///A description
        ///</summary>
        [ApiMember(Description="A description")]
        public virtual string Description { get; set; }

        ///<summary>
        ///Whether it can only be read
        ///</summary>
        [ApiMember(Description="Whether it can only be read")]
        public virtual bool ReadOnly { get; set; }

        ///<summary>
        ///Whether it is an endpoint or a customer
        ///</summary>
        [ApiMember(Description="Whether it is an endpoint or a customer")]
        public virtual SettingsObjectTypes Type { get; set; }

        ///<summary>
        ///The type of endpoint, if it is one
        ///</summary>
        [ApiMember(Description="The type of endpoint, if it is one")]
        public virtual EndpointTypes? EndpointType { get; set; }

        ///<summary>
        ///What can be configured of it
        ///</summary>
        [ApiMember(Description="What can be configured of it")]
        public virtual List<SettingsField> Fields { get; set; }
    }

    ///<summary>
    ///What can be configured
    ///</summary>
    public enum SettingsObjectTypes
    {
        Endpoint,
        Customer,
    }

    ///<summary>
    ///A value to choose
    ///</summary>
    [Api(Description="A value to choose")]
    public partial class SettingsPossibleValue
    {
        ///<summary>
        ///The name of the value to show
        ///</summary>
        [ApiMember(Description="The name of the value to show")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The value
        ///</summary>
        [ApiMember(Description="The value")]
        public virtual Value Value { get; set; }
    }

    ///<summary>
    ///Upload a file from the app
    ///</summary>
    [Route("/app/files", "POST")]
    [Api(Description="Upload a file from the app")]
    public partial class UploadFile
        : IReturn<FileInfo>, IPost
    {
        ///<summary>
        ///The bytes of the file
        ///</summary>
        [ApiMember(Description="The bytes of the file")]
        public virtual byte[] Data { get; set; }

        ///<summary>
        ///The name of the file
        ///</summary>
        [ApiMember(Description="The name of the file")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///The content type
        ///</summary>
        [ApiMember(Description="The content type")]
        public virtual string ContentType { get; set; }

        ///<summary>
        ///Whether to convert the sound to WAV
        ///</summary>
        [ApiMember(Description="Whether to convert the sound to WAV")]
        public virtual bool ConvertToWav { get; set; }
    }

}

namespace Voice.Api.Authentication
{

    ///<summary>
    ///What a login may see in the dashboard
    ///</summary>
    public enum DashboardPermissions
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

    ///<summary>
    ///Delete a login
    ///</summary>
    [Route("/users/{userId}", "DELETE")]
    [Api(Description="Delete a login")]
    public partial class DeleteUser
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the user
        ///</summary>
        [ApiMember(Description="The ID of the user")]
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Who the caller is signed in as; answers an unauthenticated shape when nobody is
    ///</summary>
    [Route("/auth/status", "GET")]
    [Api(Description="Who the caller is signed in as; answers an unauthenticated shape when nobody is")]
    public partial class GetAuthStatus
        : IReturn<UserInfo>, IGet
    {
    }

    ///<summary>
    ///One login
    ///</summary>
    [Route("/users/{userId}", "GET")]
    [Api(Description="One login")]
    public partial class GetUser
        : IReturn<UserInfo>, IGet
    {
        ///<summary>
        ///The ID of the user
        ///</summary>
        [ApiMember(Description="The ID of the user")]
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Logins that can use the given accounts
    ///</summary>
    [Route("/users", "GET")]
    [Api(Description="Logins that can use the given accounts")]
    public partial class ListUsers
        : ListRequest<UserInfo>, IReturn<ListResponse<UserInfo>>
    {
        public ListUsers()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///The accounts whose logins to return
        ///</summary>
        [ApiMember(Description="The accounts whose logins to return")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Filter by email address (contains match)
        ///</summary>
        [ApiMember(Description="Filter by email address (contains match)")]
        public virtual string EmailFilter { get; set; }
    }

    ///<summary>
    ///Create a dashboard login; an email address may exist only once across the whole system
    ///</summary>
    [Route("/users", "POST")]
    [Api(Description="Create a dashboard login; an email address may exist only once across the whole system")]
    public partial class NewUser
        : IReturn<UserInfo>, IPost
    {
        public NewUser()
        {
            Roles = new List<string>{};
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///The account to create the login under
        ///</summary>
        [ApiMember(Description="The account to create the login under")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The email address
        ///</summary>
        [ApiMember(Description="The email address")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///The first name
        ///</summary>
        [ApiMember(Description="The first name")]
        public virtual string FirstName { get; set; }

        ///<summary>
        ///The last name
        ///</summary>
        [ApiMember(Description="The last name")]
        public virtual string LastName { get; set; }

        ///<summary>
        ///The password
        ///</summary>
        [ApiMember(Description="The password")]
        public virtual string Password { get; set; }

        ///<summary>
        ///The roles; only a system administrator may set them
        ///</summary>
        [ApiMember(Description="The roles; only a system administrator may set them")]
        public virtual List<string> Roles { get; set; }

        ///<summary>
        ///The accounts the login may use besides the one it is created under
        ///</summary>
        [ApiMember(Description="The accounts the login may use besides the one it is created under")]
        public virtual List<string> AccountIds { get; set; }
    }

    ///<summary>
    ///Update a login
    ///</summary>
    [Route("/users/{userId}", "PATCH")]
    [Api(Description="Update a login")]
    public partial class PatchUser
        : IReturn<UserInfo>, IPatch
    {
        public PatchUser()
        {
            AccountIds = new List<string>{};
            Roles = new List<string>{};
        }

        ///<summary>
        ///The accounts the login may use
        ///</summary>
        [ApiMember(Description="The accounts the login may use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///The ID of the user
        ///</summary>
        [ApiMember(Description="The ID of the user")]
        public virtual string UserId { get; set; }

        ///<summary>
        ///The first name
        ///</summary>
        [ApiMember(Description="The first name")]
        public virtual string FirstName { get; set; }

        ///<summary>
        ///The last name
        ///</summary>
        [ApiMember(Description="The last name")]
        public virtual string LastName { get; set; }

        ///<summary>
        ///The new password; null leaves it alone
        ///</summary>
        [ApiMember(Description="The new password; null leaves it alone")]
        public virtual string NewPassword { get; set; }

        ///<summary>
        ///The roles; only a system administrator may set them
        ///</summary>
        [ApiMember(Description="The roles; only a system administrator may set them")]
        public virtual List<string> Roles { get; set; }
    }

    ///<summary>
    ///A login
    ///</summary>
    [Api(Description="A login")]
    public partial class UserInfo
    {
        public UserInfo()
        {
            Roles = new List<string>{};
            AccountIds = new List<string>{};
            AccountNames = new List<string>{};
            DashboardPermissions = new List<DashboardPermissions>{};
        }

        ///<summary>
        ///The ID of the user
        ///</summary>
        [ApiMember(Description="The ID of the user")]
        public virtual string Id { get; set; }

        ///<summary>
        ///Whether anybody is signed in
        ///</summary>
        [ApiMember(Description="Whether anybody is signed in")]
        public virtual bool IsAuthenticated { get; set; }

        ///<summary>
        ///The first name
        ///</summary>
        [ApiMember(Description="The first name")]
        public virtual string FirstName { get; set; }

        ///<summary>
        ///The last name
        ///</summary>
        [ApiMember(Description="The last name")]
        public virtual string LastName { get; set; }

        ///<summary>
        ///The full name
        ///</summary>
        [ApiMember(Description="The full name")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The URL of the picture
        ///</summary>
        [ApiMember(Description="The URL of the picture")]
        public virtual string AvatarUrl { get; set; }

        ///<summary>
        ///The email address
        ///</summary>
        [ApiMember(Description="The email address")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///The roles of the login
        ///</summary>
        [ApiMember(Description="The roles of the login")]
        public virtual List<string> Roles { get; set; }

        ///<summary>
        ///The accounts the login may use; parallel to accountNames
        ///</summary>
        [ApiMember(Description="The accounts the login may use; parallel to accountNames")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///The names of the accounts the login may use; parallel to accountIds
        ///</summary>
        [ApiMember(Description="The names of the accounts the login may use; parallel to accountIds")]
        public virtual List<string> AccountNames { get; set; }

        ///<summary>
        ///What a portal manager may change
        ///</summary>
        [ApiMember(Description="What a portal manager may change")]
        public virtual UserManagerAccess ManagerAccess { get; set; }

        ///<summary>
        ///What the login may see in the dashboard
        ///</summary>
        [ApiMember(Description="What the login may see in the dashboard")]
        public virtual List<DashboardPermissions> DashboardPermissions { get; set; }
    }

}

namespace Voice.Api.CallCenter
{

    ///<summary>
    ///Why an agent is in a state
    ///</summary>
    public enum AgentStateReasons
    {
        Unknown,
        SetByUser,
        MissedCall,
        SetBySystem,
    }

    ///<summary>
    ///Whether an agent takes calls
    ///</summary>
    public enum AgentStates
    {
        Unknown,
        Ready,
        NotReady,
        LoggedOut,
        WrapUp,
        Outgoing,
        Other,
    }

}

namespace Voice.Api.Customers
{

    public partial class CustomerBreadcrumb
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
    }

    ///<summary>
    ///A custom field of customers
    ///</summary>
    [Api(Description="A custom field of customers")]
    public partial class CustomerDataField
        : DataField
    {
        ///<summary>
        ///Whether the field can be searched
        ///</summary>
        [ApiMember(Description="Whether the field can be searched")]
        public virtual bool ShowInSearch { get; set; }

        ///<summary>
        ///Whether lists show the field
        ///</summary>
        [ApiMember(Description="Whether lists show the field")]
        public virtual bool ShowInLists { get; set; }
    }

    ///<summary>
    ///A customer of an account
    ///</summary>
    [Api(Description="A customer of an account")]
    public partial class CustomerInfo
        : EntityInfo
    {
        public CustomerInfo()
        {
            Breadcrumb = new List<CustomerBreadcrumb>{};
            Tags = new List<Tag>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer above
        ///</summary>
        [ApiMember(Description="The ID of the customer above")]
        public virtual string ParentCustomerId { get; set; }

        ///<summary>
        ///The customers above this one, outermost first
        ///</summary>
        [ApiMember(Description="The customers above this one, outermost first")]
        public virtual List<CustomerBreadcrumb> Breadcrumb { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///Staging rather than production
        ///</summary>
        [ApiMember(Description="Staging rather than production")]
        public virtual bool IsStaging { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string Name { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///The tags of the customer
        ///</summary>
        [ApiMember(Description="The tags of the customer")]
        public virtual List<Tag> Tags { get; set; }

        ///<summary>
        ///The schedule of the customer
        ///</summary>
        [ApiMember(Description="The schedule of the customer")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///The record in an outside system it is tied to
        ///</summary>
        [ApiMember(Description="The record in an outside system it is tied to")]
        public virtual EntityIntegrationData IntegrationData { get; set; }

        ///<summary>
        ///Otherwise billing settings come from the parent
        ///</summary>
        [ApiMember(Description="Otherwise billing settings come from the parent")]
        public virtual bool OverrideBillingSettings { get; set; }

        ///<summary>
        ///The billing settings
        ///</summary>
        [ApiMember(Description="The billing settings")]
        public virtual BillingSettings BillingSettings { get; set; }

        ///<summary>
        ///Otherwise app settings come from the parent
        ///</summary>
        [ApiMember(Description="Otherwise app settings come from the parent")]
        public virtual bool OverrideAppSettings { get; set; }

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [ApiMember(Description="The settings of the app and the portal")]
        public virtual AppSettings AppSettings { get; set; }
    }

    ///<summary>
    ///Delete a customer
    ///</summary>
    [Route("/customers/{customerId}", "DELETE")]
    [Api(Description="Delete a customer")]
    public partial class DeleteCustomer
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///One customer
    ///</summary>
    [Route("/customers/{customerId}", "GET")]
    [Api(Description="One customer")]
    public partial class GetCustomer
        : IReturn<CustomerInfo>, IGet
    {
        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Schedule a customer or endpoint takes from above
    ///</summary>
    [Route("/customers/{customerId}/inherited-schedule", "GET")]
    [Route("/endpoints/{endpointId}/inherited-schedule", "GET")]
    [Api(Description="Schedule a customer or endpoint takes from above")]
    public partial class GetInheritedSchedule
        : IReturn<Schedule>, IGet
    {
        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Customers
    ///</summary>
    [Route("/customers", "GET")]
    [Api(Description="Customers")]
    public partial class ListCustomers
        : ListRequest<CustomerInfo>, IReturn<ListResponse<CustomerInfo>>
    {
        public ListCustomers()
        {
            AccountIds = new List<string>{};
            ParentCustomerIds = new List<string>{};
            TagIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by name (contains match)")]
        public virtual string NameFilter { get; set; }

        ///<summary>
        ///Only customers below these
        ///</summary>
        [ApiMember(Description="Only customers below these")]
        public virtual List<string> ParentCustomerIds { get; set; }

        ///<summary>
        ///Direct children only
        ///</summary>
        [ApiMember(Description="Direct children only")]
        public virtual bool ShallowParent { get; set; }

        ///<summary>
        ///Only those with all of these tags
        ///</summary>
        [ApiMember(Description="Only those with all of these tags")]
        public virtual List<string> TagIds { get; set; }
    }

    ///<summary>
    ///Create a customer
    ///</summary>
    [Route("/customers", "POST")]
    [Api(Description="Create a customer")]
    public partial class NewCustomer
        : IReturn<CustomerInfo>, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the customer above
        ///</summary>
        [ApiMember(Description="The ID of the customer above")]
        public virtual string ParentCustomerId { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }
    }

    ///<summary>
    ///Change a customer
    ///</summary>
    [Route("/customers/{customerId}", "PATCH")]
    [Api(Description="Change a customer")]
    public partial class PatchCustomer
        : IReturn<CustomerInfo>, IPatch
    {
        public PatchCustomer()
        {
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the customer above
        ///</summary>
        [ApiMember(Description="The ID of the customer above")]
        public virtual string ParentCustomerId { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///The IDs of the tags, replacing those there are
        ///</summary>
        [ApiMember(Description="The IDs of the tags, replacing those there are")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///The schedule, replaced whole
        ///</summary>
        [ApiMember(Description="The schedule, replaced whole")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///Otherwise billing settings come from the parent
        ///</summary>
        [ApiMember(Description="Otherwise billing settings come from the parent")]
        public virtual bool? OverrideBillingSettings { get; set; }

        ///<summary>
        ///The billing settings
        ///</summary>
        [ApiMember(Description="The billing settings")]
        public virtual BillingSettings BillingSettings { get; set; }

        ///<summary>
        ///Otherwise app settings come from the parent
        ///</summary>
        [ApiMember(Description="Otherwise app settings come from the parent")]
        public virtual bool? OverrideAppSettings { get; set; }

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [ApiMember(Description="The settings of the app and the portal")]
        public virtual AppSettings AppSettings { get; set; }
    }

    ///<summary>
    ///Route a customer's numbers to the staging server or back
    ///</summary>
    [Route("/customers/{customerId}/staging", "POST")]
    [Api(Description="Route a customer's numbers to the staging server or back")]
    public partial class SetCustomerStagingMode
        : IReturn<CustomerInfo>, IPost
    {
        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Staging rather than production
        ///</summary>
        [ApiMember(Description="Staging rather than production")]
        public virtual bool IsStaging { get; set; }
    }

    ///<summary>
    ///Say which state a schedule yields at a moment
    ///</summary>
    [Route("/customers/{customerId}/test-schedule", "POST")]
    [Route("/endpoints/{endpointId}/test-schedule", "POST")]
    [Api(Description="Say which state a schedule yields at a moment")]
    public partial class TestSchedule
        : IReturn<TestScheduleResponse>, IPost
    {
        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The schedule to test; none tests the saved one
        ///</summary>
        [ApiMember(Description="The schedule to test; none tests the saved one")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///The moment to test (ISO 8601)
        ///</summary>
        [ApiMember(Description="The moment to test (ISO 8601)")]
        public virtual string DateTime { get; set; }
    }

    ///<summary>
    ///What a schedule says
    ///</summary>
    [Api(Description="What a schedule says")]
    public partial class TestScheduleResponse
    {
        ///<summary>
        ///The name of the state at that moment
        ///</summary>
        [ApiMember(Description="The name of the state at that moment")]
        public virtual string StateName { get; set; }

        ///<summary>
        ///The time zone that was used (IANA)
        ///</summary>
        [ApiMember(Description="The time zone that was used (IANA)")]
        public virtual string TimeZoneId { get; set; }
    }

}

namespace Voice.Api.Dashboard
{

    ///<summary>
    ///Raw carrier call records of an account
    ///</summary>
    [Route("/billing/calls", "GET")]
    [Api(Description="Raw carrier call records of an account")]
    public partial class ListCalls
        : IReturn<List<Object>>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }
    }

    ///<summary>
    ///Carrier usage totals by category over a date range
    ///</summary>
    [Route("/billing/usage", "GET")]
    [Api(Description="Carrier usage totals by category over a date range")]
    public partial class ListUsageRecords
        : IReturn<List<UsageRecordInfo>>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }
    }

    ///<summary>
    ///How much of something was used
    ///</summary>
    [Api(Description="How much of something was used")]
    public partial class UsageRecordInfo
    {
        ///<summary>
        ///The carrier's ID of the account
        ///</summary>
        [ApiMember(Description="The carrier's ID of the account")]
        public virtual string AccountSid { get; set; }

        ///<summary>
        ///What was used
        ///</summary>
        [ApiMember(Description="What was used")]
        public virtual string Category { get; set; }

        ///<summary>
        ///How many times it was used
        ///</summary>
        [ApiMember(Description="How many times it was used")]
        public virtual int Count { get; set; }

        ///<summary>
        ///What is counted
        ///</summary>
        [ApiMember(Description="What is counted")]
        public virtual string CountUnit { get; set; }

        ///<summary>
        ///The category in words
        ///</summary>
        [ApiMember(Description="The category in words")]
        public virtual string Description { get; set; }

        ///<summary>
        ///The last day counted (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day counted (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The price
        ///</summary>
        [ApiMember(Description="The price")]
        public virtual double Price { get; set; }

        ///<summary>
        ///The currency of the price
        ///</summary>
        [ApiMember(Description="The currency of the price")]
        public virtual string PriceUnit { get; set; }

        ///<summary>
        ///The first day counted (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day counted (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///How much was used
        ///</summary>
        [ApiMember(Description="How much was used")]
        public virtual string Usage { get; set; }

        ///<summary>
        ///The unit of the usage
        ///</summary>
        [ApiMember(Description="The unit of the usage")]
        public virtual string UsageUnit { get; set; }

        ///<summary>
        ///The URI of the record at the carrier
        ///</summary>
        [ApiMember(Description="The URI of the record at the carrier")]
        public virtual string Uri { get; set; }
    }

}

namespace Voice.Api.Endpoints
{

    ///<summary>
    ///The user of the app
    ///</summary>
    [Api(Description="The user of the app")]
    public partial class AppUserInfo
    {
        ///<summary>
        ///The first name
        ///</summary>
        [ApiMember(Description="The first name")]
        public virtual string FirstName { get; set; }

        ///<summary>
        ///The last name
        ///</summary>
        [ApiMember(Description="The last name")]
        public virtual string LastName { get; set; }

        ///<summary>
        ///The full name
        ///</summary>
        [ApiMember(Description="The full name")]
        public virtual string Name { get; set; }
    }

    ///<summary>
    ///Somebody an assistant can transfer to
    ///</summary>
    [Api(Description="Somebody an assistant can transfer to")]
    public partial class AssistantContact
    {
        public AssistantContact()
        {
            TakeMessageFields = new List<AssistantTakeMessageField>{};
        }

        ///<summary>
        ///The name of the contact
        ///</summary>
        [ApiMember(Description="The name of the contact")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The phone number (E.164)
        ///</summary>
        [ApiMember(Description="The phone number (E.164)")]
        public virtual string PhoneNumber { get; set; }

        ///<summary>
        ///How calls are handed over
        ///</summary>
        [ApiMember(Description="How calls are handed over")]
        public virtual AssistantTransferTypes TransferType { get; set; }

        ///<summary>
        ///What the assistant knows about the contact
        ///</summary>
        [ApiMember(Description="What the assistant knows about the contact")]
        public virtual string About { get; set; }

        ///<summary>
        ///The email address
        ///</summary>
        [ApiMember(Description="The email address")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///What to ask for when taking a message
        ///</summary>
        [ApiMember(Description="What to ask for when taking a message")]
        public virtual List<AssistantTakeMessageField> TakeMessageFields { get; set; }
    }

    ///<summary>
    ///An HTTP service an assistant may call
    ///</summary>
    [Api(Description="An HTTP service an assistant may call")]
    public partial class AssistantIntegration
    {
        ///<summary>
        ///The URI to call
        ///</summary>
        [ApiMember(Description="The URI to call")]
        public virtual string Uri { get; set; }

        ///<summary>
        ///The verb of the HTTP call
        ///</summary>
        [ApiMember(Description="The verb of the HTTP call")]
        public virtual string HttpMethod { get; set; }

        ///<summary>
        ///The token sent to the integration
        ///</summary>
        [ApiMember(Description="The token sent to the integration")]
        public virtual string AuthToken { get; set; }
    }

    ///<summary>
    ///A page an assistant may read
    ///</summary>
    [Api(Description="A page an assistant may read")]
    public partial class AssistantLink
    {
        ///<summary>
        ///The URL of the page
        ///</summary>
        [ApiMember(Description="The URL of the page")]
        public virtual string Url { get; set; }

        ///<summary>
        ///What the page is about
        ///</summary>
        [ApiMember(Description="What the page is about")]
        public virtual string Description { get; set; }
    }

    ///<summary>
    ///What an assistant knows and how it speaks
    ///</summary>
    [Api(Description="What an assistant knows and how it speaks")]
    public partial class AssistantSettings
    {
        public AssistantSettings()
        {
            Words = new List<AssistantWord>{};
            Links = new List<AssistantLink>{};
            Contacts = new List<AssistantContact>{};
            Integrations = new List<AssistantIntegration>{};
        }

        ///<summary>
        ///The name of the company the assistant answers for
        ///</summary>
        [ApiMember(Description="The name of the company the assistant answers for")]
        public virtual string CompanyName { get; set; }

        ///<summary>
        ///What the assistant says first
        ///</summary>
        [ApiMember(Description="What the assistant says first")]
        public virtual string Greeting { get; set; }

        ///<summary>
        ///What the assistant may tell about the company
        ///</summary>
        [ApiMember(Description="What the assistant may tell about the company")]
        public virtual string CompanyInformation { get; set; }

        ///<summary>
        ///Instructions to the assistant
        ///</summary>
        [ApiMember(Description="Instructions to the assistant")]
        public virtual string CustomPrompt { get; set; }

        ///<summary>
        ///The voice of the assistant
        ///</summary>
        [ApiMember(Description="The voice of the assistant")]
        public virtual string Voice { get; set; }

        ///<summary>
        ///The style of the voice
        ///</summary>
        [ApiMember(Description="The style of the voice")]
        public virtual string VoiceStyle { get; set; }

        ///<summary>
        ///Whether the assistant is tuned for accuracy or speed
        ///</summary>
        [ApiMember(Description="Whether the assistant is tuned for accuracy or speed")]
        public virtual AssistantTunings Tuning { get; set; }

        ///<summary>
        ///How to pronounce words
        ///</summary>
        [ApiMember(Description="How to pronounce words")]
        public virtual List<AssistantWord> Words { get; set; }

        ///<summary>
        ///Pages the assistant may read
        ///</summary>
        [ApiMember(Description="Pages the assistant may read")]
        public virtual List<AssistantLink> Links { get; set; }

        ///<summary>
        ///Those the assistant can transfer to or take messages for
        ///</summary>
        [ApiMember(Description="Those the assistant can transfer to or take messages for")]
        public virtual List<AssistantContact> Contacts { get; set; }

        ///<summary>
        ///The HTTP services the assistant may call
        ///</summary>
        [ApiMember(Description="The HTTP services the assistant may call")]
        public virtual List<AssistantIntegration> Integrations { get; set; }
    }

    ///<summary>
    ///Something to ask for when taking a message
    ///</summary>
    [Api(Description="Something to ask for when taking a message")]
    public partial class AssistantTakeMessageField
    {
        ///<summary>
        ///The name of the field
        ///</summary>
        [ApiMember(Description="The name of the field")]
        public virtual string Name { get; set; }

        ///<summary>
        ///What to ask for
        ///</summary>
        [ApiMember(Description="What to ask for")]
        public virtual string Description { get; set; }

        ///<summary>
        ///Whether the assistant must ask for it
        ///</summary>
        [ApiMember(Description="Whether the assistant must ask for it")]
        public virtual bool Required { get; set; }
    }

    ///<summary>
    ///How an assistant hands a call over
    ///</summary>
    public enum AssistantTransferTypes
    {
        Blind,
        Supervised,
        MessagesOnly,
    }

    ///<summary>
    ///What an assistant is tuned for
    ///</summary>
    public enum AssistantTunings
    {
        Accuracy,
        Speed,
    }

    ///<summary>
    ///How an assistant pronounces a word
    ///</summary>
    [Api(Description="How an assistant pronounces a word")]
    public partial class AssistantWord
    {
        ///<summary>
        ///The word as written
        ///</summary>
        [ApiMember(Description="The word as written")]
        public virtual string Word { get; set; }

        ///<summary>
        ///How to say it
        ///</summary>
        [ApiMember(Description="How to say it")]
        public virtual string Pronounced { get; set; }
    }

    ///<summary>
    ///A caller-id verification that is under way
    ///</summary>
    [Api(Description="A caller-id verification that is under way")]
    public partial class CallerIdVerification
    {
        ///<summary>
        ///The number that is called (E.164)
        ///</summary>
        [ApiMember(Description="The number that is called (E.164)")]
        public virtual string PhoneNumber { get; set; }

        ///<summary>
        ///The name the number gets at the carrier
        ///</summary>
        [ApiMember(Description="The name the number gets at the carrier")]
        public virtual string FriendlyName { get; set; }

        ///<summary>
        ///What to type on the phone
        ///</summary>
        [ApiMember(Description="What to type on the phone")]
        public virtual string ValidationCode { get; set; }
    }

    ///<summary>
    ///Delete an endpoint
    ///</summary>
    [Route("/endpoints/{endpointId}", "DELETE")]
    [Api(Description="Delete an endpoint")]
    public partial class DeleteEndpoint
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///A value that several endpoints share
    ///</summary>
    [Api(Description="A value that several endpoints share")]
    public partial class DuplicateEndpoints
    {
        public DuplicateEndpoints()
        {
            Endpoints = new List<EndpointName>{};
        }

        ///<summary>
        ///The value, in lower case
        ///</summary>
        [ApiMember(Description="The value, in lower case")]
        public virtual string Value { get; set; }

        ///<summary>
        ///The endpoints that have it
        ///</summary>
        [ApiMember(Description="The endpoints that have it")]
        public virtual List<EndpointName> Endpoints { get; set; }
    }

    ///<summary>
    ///What a user's app needs to start
    ///</summary>
    [Api(Description="What a user's app needs to start")]
    public partial class EndpointAppConfig
    {
        public EndpointAppConfig()
        {
            Tabs = new List<Object>{};
        }

        ///<summary>
        ///The ID of the user endpoint
        ///</summary>
        [ApiMember(Description="The ID of the user endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The token for the voice SDK of the carrier
        ///</summary>
        [ApiMember(Description="The token for the voice SDK of the carrier")]
        public virtual string AccessToken { get; set; }

        ///<summary>
        ///The identity at the carrier
        ///</summary>
        [ApiMember(Description="The identity at the carrier")]
        public virtual string Identity { get; set; }

        ///<summary>
        ///The email address
        ///</summary>
        [ApiMember(Description="The email address")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///The user
        ///</summary>
        [ApiMember(Description="The user")]
        public virtual AppUserInfo UserInfo { get; set; }

        ///<summary>
        ///The state of the agent
        ///</summary>
        [ApiMember(Description="The state of the agent")]
        public virtual AgentStates AgentState { get; set; }

        ///<summary>
        ///Why the agent is in this state
        ///</summary>
        [ApiMember(Description="Why the agent is in this state")]
        public virtual AgentStateReasons AgentStateReason { get; set; }

        ///<summary>
        ///The tabs of the app
        ///</summary>
        [ApiMember(Description="The tabs of the app")]
        public virtual List<Object> Tabs { get; set; }

        ///<summary>
        ///The settings of the app
        ///</summary>
        [ApiMember(Description="The settings of the app")]
        public virtual AppSettings AppSettings { get; set; }

        ///<summary>
        ///Settings of an outside phone system
        ///</summary>
        [ApiMember(Description="Settings of an outside phone system")]
        public virtual ThirdPartyPhoneSystemSettings ThirdPartyPhoneSystemSettings { get; set; }
    }

    ///<summary>
    ///A custom field of endpoints
    ///</summary>
    [Api(Description="A custom field of endpoints")]
    public partial class EndpointDataField
        : DataField
    {
        ///<summary>
        ///Whether the field can be searched
        ///</summary>
        [ApiMember(Description="Whether the field can be searched")]
        public virtual bool ShowInSearch { get; set; }

        ///<summary>
        ///Whether lists show the field
        ///</summary>
        [ApiMember(Description="Whether lists show the field")]
        public virtual bool ShowInLists { get; set; }

        ///<summary>
        ///Only endpoints of this type have the field
        ///</summary>
        [ApiMember(Description="Only endpoints of this type have the field")]
        public virtual EndpointTypes? EndpointType { get; set; }

        ///<summary>
        ///Whether the field holds the caller ID
        ///</summary>
        [ApiMember(Description="Whether the field holds the caller ID")]
        public virtual bool IsCallerId { get; set; }

        ///<summary>
        ///Whether users may turn it in their settings
        ///</summary>
        [ApiMember(Description="Whether users may turn it in their settings")]
        public virtual bool IsKnob { get; set; }
    }

    ///<summary>
    ///Whether one flow runs always or the schedule decides
    ///</summary>
    public enum EndpointFlowSchedules
    {
        Always,
        Scheduled,
    }

    ///<summary>
    ///Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
    ///</summary>
    [Api(Description="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")]
    public partial class EndpointInfo
        : EntityInfo
    {
        public EndpointInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
            ScheduledFlows = new List<ScheduledFlow>{};
            DashboardPermissions = new List<DashboardPermissions>{};
            TeamMembers = new List<string>{};
            Tags = new List<Tag>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [ApiMember(Description="The customers from the outermost to the one this belongs to")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [ApiMember(Description="The name of the endpoint to show")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The type of endpoint
        ///</summary>
        [ApiMember(Description="The type of endpoint")]
        public virtual EndpointTypes Type { get; set; }

        ///<summary>
        ///Extra text for grids
        ///</summary>
        [ApiMember(Description="Extra text for grids")]
        public virtual string ExtraInformation { get; set; }

        ///<summary>
        ///The ID of the voice flow
        ///</summary>
        [ApiMember(Description="The ID of the voice flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The name of the voice flow
        ///</summary>
        [ApiMember(Description="The name of the voice flow")]
        public virtual string FlowName { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///Single flow or scheduled flows
        ///</summary>
        [ApiMember(Description="Single flow or scheduled flows")]
        public virtual EndpointFlowSchedules FlowSchedule { get; set; }

        ///<summary>
        ///The schedule that picks among the scheduled flows
        ///</summary>
        [ApiMember(Description="The schedule that picks among the scheduled flows")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///The flow of each schedule state
        ///</summary>
        [ApiMember(Description="The flow of each schedule state")]
        public virtual List<ScheduledFlow> ScheduledFlows { get; set; }

        ///<summary>
        ///Whether text messages are off
        ///</summary>
        [ApiMember(Description="Whether text messages are off")]
        public virtual bool DisableSms { get; set; }

        ///<summary>
        ///Leave the number's messaging campaign alone
        ///</summary>
        [ApiMember(Description="Leave the number's messaging campaign alone")]
        public virtual bool UseExternal10DlcCampaign { get; set; }

        ///<summary>
        ///Whether the number is registered only, not bought
        ///</summary>
        [ApiMember(Description="Whether the number is registered only, not bought")]
        public virtual bool IsVirtualPhoneNumber { get; set; }

        ///<summary>
        ///The number of a number endpoint (E.164)
        ///</summary>
        [ApiMember(Description="The number of a number endpoint (E.164)")]
        public virtual string PhoneNumber { get; set; }

        ///<summary>
        ///The name of the endpoint
        ///</summary>
        [ApiMember(Description="The name of the endpoint")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The address of an email endpoint
        ///</summary>
        [ApiMember(Description="The address of an email endpoint")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///The SIP user name
        ///</summary>
        [ApiMember(Description="The SIP user name")]
        public virtual string SipUserName { get; set; }

        ///<summary>
        ///The SIP password; shown once, when it is made
        ///</summary>
        [ApiMember(Description="The SIP password; shown once, when it is made")]
        public virtual string SipPassword { get; set; }

        ///<summary>
        ///The first name of a user
        ///</summary>
        [ApiMember(Description="The first name of a user")]
        public virtual string UserFirstName { get; set; }

        ///<summary>
        ///The last name of a user
        ///</summary>
        [ApiMember(Description="The last name of a user")]
        public virtual string UserLastName { get; set; }

        ///<summary>
        ///The email address of a user endpoint
        ///</summary>
        [ApiMember(Description="The email address of a user endpoint")]
        public virtual string UserEmailAddress { get; set; }

        ///<summary>
        ///Whether a user endpoint has a soft phone or a SIP phone
        ///</summary>
        [ApiMember(Description="Whether a user endpoint has a soft phone or a SIP phone")]
        public virtual UserModes? UserMode { get; set; }

        ///<summary>
        ///What a portal manager may change
        ///</summary>
        [ApiMember(Description="What a portal manager may change")]
        public virtual UserManagerAccess? ManagerAccess { get; set; }

        ///<summary>
        ///What the login may see in the dashboard
        ///</summary>
        [ApiMember(Description="What the login may see in the dashboard")]
        public virtual List<DashboardPermissions> DashboardPermissions { get; set; }

        ///<summary>
        ///The IDs of the users in a team, in the order in which they are called
        ///</summary>
        [ApiMember(Description="The IDs of the users in a team, in the order in which they are called")]
        public virtual List<string> TeamMembers { get; set; }

        ///<summary>
        ///The ID of the address a number is registered with
        ///</summary>
        [ApiMember(Description="The ID of the address a number is registered with")]
        public virtual string AddressSid { get; set; }

        ///<summary>
        ///The tags of the endpoint
        ///</summary>
        [ApiMember(Description="The tags of the endpoint")]
        public virtual List<Tag> Tags { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [ApiMember(Description="The settings of the app and the portal")]
        public virtual AppSettings AppSettings { get; set; }

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [ApiMember(Description="The settings of the assistant")]
        public virtual AssistantSettings AssistantSettings { get; set; }

        ///<summary>
        ///The state of the agent, for a user endpoint
        ///</summary>
        [ApiMember(Description="The state of the agent, for a user endpoint")]
        public virtual AgentStates? AgentState { get; set; }

        ///<summary>
        ///The record in an outside system it is tied to
        ///</summary>
        [ApiMember(Description="The record in an outside system it is tied to")]
        public virtual EntityIntegrationData IntegrationData { get; set; }
    }

    ///<summary>
    ///An endpoint by its name
    ///</summary>
    [Api(Description="An endpoint by its name")]
    public partial class EndpointName
    {
        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [ApiMember(Description="The name of the endpoint to show")]
        public virtual string DisplayName { get; set; }
    }

    ///<summary>
    ///What an endpoint is
    ///</summary>
    public enum EndpointTypes
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

    ///<summary>
    ///Values shared by several endpoints in one custom field
    ///</summary>
    [Route("/endpoints/duplicates", "GET")]
    [Api(Description="Values shared by several endpoints in one custom field")]
    public partial class FindDuplicateEndpoints
        : IReturn<ListResponse<DuplicateEndpoints>>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The custom field to compare
        ///</summary>
        [ApiMember(Description="The custom field to compare")]
        public virtual string EndpointFieldName { get; set; }
    }

    ///<summary>
    ///One endpoint
    ///</summary>
    [Route("/endpoints/{endpointId}", "GET")]
    [Api(Description="One endpoint")]
    public partial class GetEndpoint
        : IReturn<EndpointInfo>, IGet
    {
        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Configuration and access token for a user's app
    ///</summary>
    [Route("/endpoints/app/config", "GET")]
    [Api(Description="Configuration and access token for a user's app")]
    public partial class GetEndpointAppConfig
        : IReturn<EndpointAppConfig>, IGet
    {
        ///<summary>
        ///The ID of the endpoint; must be a user endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint; must be a user endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The email address of the user, used when endpointId is absent
        ///</summary>
        [ApiMember(Description="The email address of the user, used when endpointId is absent")]
        public virtual string EndpointEmailAddress { get; set; }

        ///<summary>
        ///The type of the device
        ///</summary>
        [ApiMember(Description="The type of the device")]
        public virtual DeviceTypes DeviceType { get; set; }

        ///<summary>
        ///The carrier's ID of the push credentials
        ///</summary>
        [ApiMember(Description="The carrier's ID of the push credentials")]
        public virtual string PushCredentialSid { get; set; }

        ///<summary>
        ///The carrier's ID of the voice application
        ///</summary>
        [ApiMember(Description="The carrier's ID of the voice application")]
        public virtual string ApplicationSid { get; set; }

        ///<summary>
        ///Whether to use the sandbox for iOS push notifications
        ///</summary>
        [ApiMember(Description="Whether to use the sandbox for iOS push notifications")]
        public virtual bool Sandbox { get; set; }
    }

    ///<summary>
    ///Endpoints of every type
    ///</summary>
    [Route("/endpoints", "GET")]
    [Api(Description="Endpoints of every type")]
    public partial class ListEndpoints
        : ListRequest<EndpointInfo>, IReturn<ListResponse<EndpointInfo>>
    {
        public ListEndpoints()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
            ReferenceIds = new List<string>{};
            FlowIds = new List<string>{};
            TagIds = new List<string>{};
            Types = new List<EndpointTypes>{};
            DataFilters = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Only those with these IDs in an outside system
        ///</summary>
        [ApiMember(Description="Only those with these IDs in an outside system")]
        public virtual List<string> ReferenceIds { get; set; }

        ///<summary>
        ///Direct customer matches only
        ///</summary>
        [ApiMember(Description="Direct customer matches only")]
        public virtual bool ShallowParent { get; set; }

        ///<summary>
        ///Only endpoints that run one of these flows
        ///</summary>
        [ApiMember(Description="Only endpoints that run one of these flows")]
        public virtual List<string> FlowIds { get; set; }

        ///<summary>
        ///The schedule state in which the flow must apply
        ///</summary>
        [ApiMember(Description="The schedule state in which the flow must apply")]
        public virtual string FlowState { get; set; }

        ///<summary>
        ///Only those with all of these tags
        ///</summary>
        [ApiMember(Description="Only those with all of these tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by name (contains match)")]
        public virtual string NameFilter { get; set; }

        ///<summary>
        ///Filter by phone number (contains match)
        ///</summary>
        [ApiMember(Description="Filter by phone number (contains match)")]
        public virtual string PhoneNumberFilter { get; set; }

        ///<summary>
        ///Only this type of endpoint
        ///</summary>
        [ApiMember(Description="Only this type of endpoint")]
        public virtual EndpointTypes? Type { get; set; }

        ///<summary>
        ///Only these types of endpoint
        ///</summary>
        [ApiMember(Description="Only these types of endpoint")]
        public virtual List<EndpointTypes> Types { get; set; }

        ///<summary>
        ///Only users with this kind of phone
        ///</summary>
        [ApiMember(Description="Only users with this kind of phone")]
        public virtual UserModes? UserMode { get; set; }

        ///<summary>
        ///Filter by custom fields: entries of the form Field=Value; text only
        ///</summary>
        [ApiMember(Description="Filter by custom fields: entries of the form Field=Value; text only")]
        public virtual List<string> DataFilters { get; set; }

        ///<summary>
        ///Only the endpoint with this SIP user name
        ///</summary>
        [ApiMember(Description="Only the endpoint with this SIP user name")]
        public virtual string SipUserName { get; set; }

        ///<summary>
        ///Filter by the values of flow parameters (JSON struct)
        ///</summary>
        [ApiMember(Description="Filter by the values of flow parameters (JSON struct)")]
        public virtual string FlowParametersFilter { get; set; }
    }

    ///<summary>
    ///Create an AI assistant endpoint
    ///</summary>
    [Route("/endpoints/assistant", "POST")]
    [Api(Description="Create an AI assistant endpoint")]
    public partial class NewAssistantEndpoint
        : IReturn<EndpointInfo>, IPost
    {
        public NewAssistantEndpoint()
        {
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The account the endpoint belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The customer the endpoint belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the assistant
        ///</summary>
        [ApiMember(Description="The name of the assistant")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [ApiMember(Description="The ID of the flow it runs")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [ApiMember(Description="The IDs of the tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [ApiMember(Description="The settings of the assistant")]
        public virtual AssistantSettings AssistantSettings { get; set; }
    }

    ///<summary>
    ///Create an email address endpoint
    ///</summary>
    [Route("/endpoints/email", "POST")]
    [Api(Description="Create an email address endpoint")]
    public partial class NewEmailEndpoint
        : IReturn<EndpointInfo>, IPost
    {
        public NewEmailEndpoint()
        {
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The account the endpoint belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The customer the endpoint belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the endpoint
        ///</summary>
        [ApiMember(Description="The name of the endpoint")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [ApiMember(Description="The ID of the flow it runs")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [ApiMember(Description="The IDs of the tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The email address
        ///</summary>
        [ApiMember(Description="The email address")]
        public virtual string EmailAddress { get; set; }
    }

    ///<summary>
    ///Create a SIP trunk endpoint
    ///</summary>
    [Route("/endpoints/sip-trunk", "POST")]
    [Api(Description="Create a SIP trunk endpoint")]
    public partial class NewSipTrunkEndpoint
        : IReturn<EndpointInfo>, IPost
    {
        public NewSipTrunkEndpoint()
        {
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The account the endpoint belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The customer the endpoint belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the trunk
        ///</summary>
        [ApiMember(Description="The name of the trunk")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [ApiMember(Description="The ID of the flow it runs")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [ApiMember(Description="The IDs of the tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The SIP user name; made if it is left out
        ///</summary>
        [ApiMember(Description="The SIP user name; made if it is left out")]
        public virtual string SipUserName { get; set; }
    }

    ///<summary>
    ///Create a team endpoint
    ///</summary>
    [Route("/endpoints/team", "POST")]
    [Api(Description="Create a team endpoint")]
    public partial class NewTeamEndpoint
        : IReturn<EndpointInfo>, IPost
    {
        public NewTeamEndpoint()
        {
            TagIds = new List<string>{};
            TeamMembers = new List<string>{};
        }

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The account the endpoint belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The customer the endpoint belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the team
        ///</summary>
        [ApiMember(Description="The name of the team")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [ApiMember(Description="The ID of the flow it runs")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [ApiMember(Description="The IDs of the tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The IDs of the endpoints in the team
        ///</summary>
        [ApiMember(Description="The IDs of the endpoints in the team")]
        public virtual List<string> TeamMembers { get; set; }
    }

    ///<summary>
    ///Create a user (soft phone, SIP device) endpoint
    ///</summary>
    [Route("/endpoints/users", "POST")]
    [Api(Description="Create a user (soft phone, SIP device) endpoint")]
    public partial class NewUserEndpoint
        : IReturn<EndpointInfo>, IPost
    {
        public NewUserEndpoint()
        {
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The account the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The account the endpoint belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer the endpoint belongs to
        ///</summary>
        [ApiMember(Description="The customer the endpoint belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the user
        ///</summary>
        [ApiMember(Description="The name of the user")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the flow it runs
        ///</summary>
        [ApiMember(Description="The ID of the flow it runs")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [ApiMember(Description="The IDs of the tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Whether the user has a soft phone or a SIP phone
        ///</summary>
        [ApiMember(Description="Whether the user has a soft phone or a SIP phone")]
        public virtual UserModes UserMode { get; set; }

        ///<summary>
        ///The first name of the user
        ///</summary>
        [ApiMember(Description="The first name of the user")]
        public virtual string UserFirstName { get; set; }

        ///<summary>
        ///The last name of the user
        ///</summary>
        [ApiMember(Description="The last name of the user")]
        public virtual string UserLastName { get; set; }

        ///<summary>
        ///The email address of the user
        ///</summary>
        [ApiMember(Description="The email address of the user")]
        public virtual string UserEmailAddress { get; set; }

        ///<summary>
        ///The password of the user
        ///</summary>
        [ApiMember(Description="The password of the user")]
        public virtual string UserPassword { get; set; }

        ///<summary>
        ///The SIP user name
        ///</summary>
        [ApiMember(Description="The SIP user name")]
        public virtual string SipUserName { get; set; }
    }

    ///<summary>
    ///Change an endpoint; only members sent are touched
    ///</summary>
    [Route("/endpoints/{endpointId}", "PATCH")]
    [Api(Description="Change an endpoint; only members sent are touched")]
    public partial class PatchEndpoint
        : IReturn<EndpointInfo>, IPatch
    {
        public PatchEndpoint()
        {
            ScheduledFlows = new List<ScheduledFlow>{};
            TagIds = new List<string>{};
            DashboardPermissions = new List<DashboardPermissions>{};
            TeamMembers = new List<string>{};
        }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [ApiMember(Description="The name of the endpoint to show")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The name of the endpoint
        ///</summary>
        [ApiMember(Description="The name of the endpoint")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///ID in an outside system
        ///</summary>
        [ApiMember(Description="ID in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///Merge flowParams instead of replacing them
        ///</summary>
        [ApiMember(Description="Merge flowParams instead of replacing them")]
        public virtual bool IsPartialFlowUpdate { get; set; }

        ///<summary>
        ///A single flow or scheduled flows
        ///</summary>
        [ApiMember(Description="A single flow or scheduled flows")]
        public virtual EndpointFlowSchedules? FlowSchedule { get; set; }

        ///<summary>
        ///The schedule, replaced whole
        ///</summary>
        [ApiMember(Description="The schedule, replaced whole")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///The flow of each schedule state, replaced whole
        ///</summary>
        [ApiMember(Description="The flow of each schedule state, replaced whole")]
        public virtual List<ScheduledFlow> ScheduledFlows { get; set; }

        ///<summary>
        ///The IDs of the tags, replacing those there are
        ///</summary>
        [ApiMember(Description="The IDs of the tags, replacing those there are")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///What a portal manager may change
        ///</summary>
        [ApiMember(Description="What a portal manager may change")]
        public virtual UserManagerAccess? ManagerAccess { get; set; }

        ///<summary>
        ///What the login may see in the dashboard
        ///</summary>
        [ApiMember(Description="What the login may see in the dashboard")]
        public virtual List<DashboardPermissions> DashboardPermissions { get; set; }

        ///<summary>
        ///The settings of the app and the portal
        ///</summary>
        [ApiMember(Description="The settings of the app and the portal")]
        public virtual AppSettings AppSettings { get; set; }

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [ApiMember(Description="The settings of the assistant")]
        public virtual AssistantSettings AssistantSettings { get; set; }

        ///<summary>
        ///Whether text messages are off
        ///</summary>
        [ApiMember(Description="Whether text messages are off")]
        public virtual bool? DisableSms { get; set; }

        ///<summary>
        ///Leave the number's messaging campaign alone
        ///</summary>
        [ApiMember(Description="Leave the number's messaging campaign alone")]
        public virtual bool? UseExternal10DlcCampaign { get; set; }

        ///<summary>
        ///The IDs of the users in a team, replaced whole
        ///</summary>
        [ApiMember(Description="The IDs of the users in a team, replaced whole")]
        public virtual List<string> TeamMembers { get; set; }

        ///<summary>
        ///The first name of a user
        ///</summary>
        [ApiMember(Description="The first name of a user")]
        public virtual string UserFirstName { get; set; }

        ///<summary>
        ///The last name of a user
        ///</summary>
        [ApiMember(Description="The last name of a user")]
        public virtual string UserLastName { get; set; }

        ///<summary>
        ///The email address of a user
        ///</summary>
        [ApiMember(Description="The email address of a user")]
        public virtual string UserEmailAddress { get; set; }

        ///<summary>
        ///Whether a user has a soft phone or a SIP phone
        ///</summary>
        [ApiMember(Description="Whether a user has a soft phone or a SIP phone")]
        public virtual UserModes? UserMode { get; set; }

        ///<summary>
        ///The SIP user name; a new one needs a new password
        ///</summary>
        [ApiMember(Description="The SIP user name; a new one needs a new password")]
        public virtual string SipUserName { get; set; }

        ///<summary>
        ///The address of an email endpoint
        ///</summary>
        [ApiMember(Description="The address of an email endpoint")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///The state of the agent, for a user
        ///</summary>
        [ApiMember(Description="The state of the agent, for a user")]
        public virtual AgentStates? AgentState { get; set; }
    }

    ///<summary>
    ///Change several endpoints alike, all or none
    ///</summary>
    [Route("/endpoints", "PATCH")]
    [Api(Description="Change several endpoints alike, all or none")]
    public partial class PatchEndpoints
        : IReturn<ListResponse<EndpointInfo>>, IPatch
    {
        public PatchEndpoints()
        {
            EndpointIds = new List<string>{};
        }

        ///<summary>
        ///The IDs of the endpoints, at most 1,000
        ///</summary>
        [ApiMember(Description="The IDs of the endpoints, at most 1,000")]
        public virtual List<string> EndpointIds { get; set; }

        ///<summary>
        ///What to change: members of PatchEndpoint; those that are left out stay as they are
        ///</summary>
        [ApiMember(Description="What to change: members of PatchEndpoint; those that are left out stay as they are")]
        public virtual Object Patch { get; set; }
    }

    ///<summary>
    ///Set up the AI telephony infrastructure of an account
    ///</summary>
    [Route("/endpoints/cogito/provision", "POST")]
    [Api(Description="Set up the AI telephony infrastructure of an account")]
    public partial class ProvisionCogito
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The account to set up
        ///</summary>
        [ApiMember(Description="The account to set up")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///New SIP password for an endpoint
    ///</summary>
    [Route("/endpoints/sip/{endpointId}/password", "PATCH")]
    [Api(Description="New SIP password for an endpoint")]
    public partial class RegenerateSipPassword
        : IReturn<EndpointInfo>, IPatch
    {
        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///The flow that runs in a schedule state
    ///</summary>
    [Api(Description="The flow that runs in a schedule state")]
    public partial class ScheduledFlow
    {
        ///<summary>
        ///The schedule state the flow serves
        ///</summary>
        [ApiMember(Description="The schedule state the flow serves")]
        public virtual string State { get; set; }

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The name of the flow
        ///</summary>
        [ApiMember(Description="The name of the flow")]
        public virtual string FlowName { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }
    }

    ///<summary>
    ///Settings of an outside phone system
    ///</summary>
    [Api(Description="Settings of an outside phone system")]
    public partial class ThirdPartyPhoneSystemSettings
    {
    }

    ///<summary>
    ///What users may do with a field
    ///</summary>
    public enum UserDataFieldModes
    {
        Hidden,
        ReadOnly,
        ReadWrite,
    }

    ///<summary>
    ///What a portal manager may change
    ///</summary>
    public enum UserManagerAccess
    {
        ReadOnly,
        ReadWrite,
        ReadWriteDelete,
    }

    ///<summary>
    ///What kind of phone a user has
    ///</summary>
    public enum UserModes
    {
        SoftPhone,
        SipPhone,
    }

    ///<summary>
    ///Start caller-id verification
    ///</summary>
    [Route("/endpoints/verify-caller-id", "POST")]
    [Api(Description="Start caller-id verification")]
    public partial class VerifyCallerId
        : IReturn<CallerIdVerification>, IPost
    {
        ///<summary>
        ///The endpoint whose number is to be verified as a caller ID
        ///</summary>
        [ApiMember(Description="The endpoint whose number is to be verified as a caller ID")]
        public virtual string EndpointId { get; set; }
    }

}

namespace Voice.Api.Files
{

    ///<summary>
    ///Delete a file and its bytes
    ///</summary>
    [Route("/files/{fileId}", "DELETE")]
    [Api(Description="Delete a file and its bytes")]
    public partial class DeleteFile
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the file
        ///</summary>
        [ApiMember(Description="The ID of the file")]
        public virtual string FileId { get; set; }
    }

    ///<summary>
    ///A file: an upload, a voice message, a recording, a fax
    ///</summary>
    [Api(Description="A file: an upload, a voice message, a recording, a fax")]
    public partial class FileInfo
        : EntityInfo
    {
        public FileInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
        }

        ///<summary>
        ///The type of file
        ///</summary>
        [ApiMember(Description="The type of file")]
        public virtual FileTypes Type { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [ApiMember(Description="The customers from the outermost to the one this belongs to")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///The ID of the agent
        ///</summary>
        [ApiMember(Description="The ID of the agent")]
        public virtual string UserId { get; set; }

        ///<summary>
        ///The name of the agent
        ///</summary>
        [ApiMember(Description="The name of the agent")]
        public virtual string UserName { get; set; }

        ///<summary>
        ///The original name of the file
        ///</summary>
        [ApiMember(Description="The original name of the file")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///Where the bytes are
        ///</summary>
        [ApiMember(Description="Where the bytes are")]
        public virtual string Uri { get; set; }

        ///<summary>
        ///The content type
        ///</summary>
        [ApiMember(Description="The content type")]
        public virtual string ContentType { get; set; }

        ///<summary>
        ///The length of the file in bytes
        ///</summary>
        [ApiMember(Description="The length of the file in bytes")]
        public virtual long ContentLength { get; set; }

        ///<summary>
        ///The carrier's ID of the recording
        ///</summary>
        [ApiMember(Description="The carrier's ID of the recording")]
        public virtual string RecordingSid { get; set; }

        ///<summary>
        ///The length of the recording in seconds
        ///</summary>
        [ApiMember(Description="The length of the recording in seconds")]
        public virtual int RecordingDuration { get; set; }

        ///<summary>
        ///Who was recorded
        ///</summary>
        [ApiMember(Description="Who was recorded")]
        public virtual string RecordingFrom { get; set; }

        ///<summary>
        ///The transcription by a person
        ///</summary>
        [ApiMember(Description="The transcription by a person")]
        public virtual string Transcription { get; set; }

        ///<summary>
        ///The caller ID of incoming calls
        ///</summary>
        [ApiMember(Description="The caller ID of incoming calls")]
        public virtual string FromAddress { get; set; }

        ///<summary>
        ///The dialed number of outgoing calls
        ///</summary>
        [ApiMember(Description="The dialed number of outgoing calls")]
        public virtual string ToAddress { get; set; }

        ///<summary>
        ///The transcription by a machine
        ///</summary>
        [ApiMember(Description="The transcription by a machine")]
        public virtual string AITranscription { get; set; }
    }

    ///<summary>
    ///What a file is
    ///</summary>
    public enum FileTypes
    {
        Upload,
        VoiceMessage,
        CallRecording,
        Fax,
        Attachment,
        FaxOutgoing,
        LiveAnswerRecording,
    }

    ///<summary>
    ///Metadata of one file
    ///</summary>
    [Route("/files/{fileId}", "GET")]
    [Api(Description="Metadata of one file")]
    public partial class GetFile
        : IReturn<FileInfo>, IGet
    {
        ///<summary>
        ///The ID of the file
        ///</summary>
        [ApiMember(Description="The ID of the file")]
        public virtual string FileId { get; set; }
    }

    ///<summary>
    ///File metadata
    ///</summary>
    [Route("/files", "GET")]
    [Api(Description="File metadata")]
    public partial class ListFiles
        : ListRequest<FileInfo>, IReturn<ListResponse<FileInfo>>
    {
        public ListFiles()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Only files of this session
        ///</summary>
        [ApiMember(Description="Only files of this session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///Filter by file name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by file name (contains match)")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///Filter by content type (contains match)
        ///</summary>
        [ApiMember(Description="Filter by content type (contains match)")]
        public virtual string ContentType { get; set; }

        ///<summary>
        ///Only files of this type
        ///</summary>
        [ApiMember(Description="Only files of this type")]
        public virtual FileTypes? Type { get; set; }

        ///<summary>
        ///The first day on which it was created (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")]
        public virtual string DateCreatedStart { get; set; }

        ///<summary>
        ///The last day on which it was created (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")]
        public virtual string DateCreatedEnd { get; set; }

        ///<summary>
        ///Only files of this agent
        ///</summary>
        [ApiMember(Description="Only files of this agent")]
        public virtual string UserId { get; set; }

        ///<summary>
        ///Filter by text in the transcription, human or machine
        ///</summary>
        [ApiMember(Description="Filter by text in the transcription, human or machine")]
        public virtual string TranscriptionContains { get; set; }
    }

    ///<summary>
    ///Create a file from the body or a multipart form
    ///</summary>
    [Route("/files", "POST")]
    [Api(Description="Create a file from the body or a multipart form")]
    public partial class NewFile
        : IReturn<FileInfo>, IPost
    {
        ///<summary>
        ///The name of the file
        ///</summary>
        [ApiMember(Description="The name of the file")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Change file metadata
    ///</summary>
    [Route("/files/{fileId}", "PATCH")]
    [Api(Description="Change file metadata")]
    public partial class PatchFile
        : IReturn<FileInfo>, IPatch
    {
        ///<summary>
        ///The ID of the file
        ///</summary>
        [ApiMember(Description="The ID of the file")]
        public virtual string FileId { get; set; }

        ///<summary>
        ///The name of the file
        ///</summary>
        [ApiMember(Description="The name of the file")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The ID of the user
        ///</summary>
        [ApiMember(Description="The ID of the user")]
        public virtual string UserId { get; set; }
    }

}

namespace Voice.Api.Flows
{

    ///<summary>
    ///A kind of node that a flow can use
    ///</summary>
    [Api(Description="A kind of node that a flow can use")]
    public partial class AvailableFlowNode
        : FlowNodeSpec
    {
        public AvailableFlowNode()
        {
            Channels = new List<FlowChannels>{};
            Roles = new List<FlowRoles>{};
            RequiredFields = new List<string>{};
        }

        ///<summary>
        ///The channels it makes sense on
        ///</summary>
        [ApiMember(Description="The channels it makes sense on")]
        public virtual List<FlowChannels> Channels { get; set; }

        ///<summary>
        ///What a flow can be used for that has it
        ///</summary>
        [ApiMember(Description="What a flow can be used for that has it")]
        public virtual List<FlowRoles> Roles { get; set; }

        ///<summary>
        ///The fields it cannot run without
        ///</summary>
        [ApiMember(Description="The fields it cannot run without")]
        public virtual List<string> RequiredFields { get; set; }
    }

    ///<summary>
    ///Duplicate a flow
    ///</summary>
    [Route("/flows/{flowId}/copy", "POST")]
    [Api(Description="Duplicate a flow")]
    public partial class CopyFlow
        : IReturn<FlowInfo>, IPost
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }
    }

    ///<summary>
    ///Delete a flow
    ///</summary>
    [Route("/flows/{flowId}", "DELETE")]
    [Api(Description="Delete a flow")]
    public partial class DeleteFlow
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }
    }

    ///<summary>
    ///What differs between two states of a flow
    ///</summary>
    [Route("/flows/{flowId}/revisions/diff", "GET")]
    [Api(Description="What differs between two states of a flow")]
    public partial class DiffFlowRevisions
        : IReturn<FlowDiff>, IGet
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The number of the revision to compare with; the one before if left out
        ///</summary>
        [ApiMember(Description="The number of the revision to compare with; the one before if left out")]
        public virtual int? From { get; set; }

        ///<summary>
        ///The number of the revision that is compared; the newest if left out
        ///</summary>
        [ApiMember(Description="The number of the revision that is compared; the newest if left out")]
        public virtual int? To { get; set; }
    }

    ///<summary>
    ///Export flows and custom fields
    ///</summary>
    [Route("/packages", "GET")]
    [Api(Description="Export flows and custom fields")]
    public partial class ExportPackage
        : IReturn<PackageInfo>, IGet
    {
        public ExportPackage()
        {
            FlowIds = new List<string>{};
        }

        ///<summary>
        ///The account to export from
        ///</summary>
        [ApiMember(Description="The account to export from")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The IDs of the flows to export
        ///</summary>
        [ApiMember(Description="The IDs of the flows to export")]
        public virtual List<string> FlowIds { get; set; }

        ///<summary>
        ///Whether to add custom fields that the flows do not use
        ///</summary>
        [ApiMember(Description="Whether to add custom fields that the flows do not use")]
        public virtual bool IncludeAllCustomFields { get; set; }
    }

    ///<summary>
    ///How something differs
    ///</summary>
    public enum FlowChanges
    {
        Added,
        Removed,
        Changed,
    }

    public enum FlowChannels
    {
        Voice,
        Chat,
        Fax,
    }

    ///<summary>
    ///What differs between two states of a flow; nothing is listed that only moved or got another ID
    ///</summary>
    [Api(Description="What differs between two states of a flow; nothing is listed that only moved or got another ID")]
    public partial class FlowDiff
    {
        public FlowDiff()
        {
            Members = new List<FlowMemberChange>{};
            Nodes = new List<FlowNodeChange>{};
            Transitions = new List<FlowTransitionChange>{};
            NodeParameters = new List<FlowNodeParameterChange>{};
            Parameters = new List<FlowParameterChange>{};
            Exits = new List<FlowExitChange>{};
        }

        ///<summary>
        ///The number of the revision compared with
        ///</summary>
        [ApiMember(Description="The number of the revision compared with")]
        public virtual int From { get; set; }

        ///<summary>
        ///The number of the revision that is compared
        ///</summary>
        [ApiMember(Description="The number of the revision that is compared")]
        public virtual int To { get; set; }

        ///<summary>
        ///Name, roles, texts, customer and tags
        ///</summary>
        [ApiMember(Description="Name, roles, texts, customer and tags")]
        public virtual List<FlowMemberChange> Members { get; set; }

        ///<summary>
        ///The nodes
        ///</summary>
        [ApiMember(Description="The nodes")]
        public virtual List<FlowNodeChange> Nodes { get; set; }

        ///<summary>
        ///Where nodes lead
        ///</summary>
        [ApiMember(Description="Where nodes lead")]
        public virtual List<FlowTransitionChange> Transitions { get; set; }

        ///<summary>
        ///The parameters of nodes, with those inside of lists and structs, but no transitions
        ///</summary>
        [ApiMember(Description="The parameters of nodes, with those inside of lists and structs, but no transitions")]
        public virtual List<FlowNodeParameterChange> NodeParameters { get; set; }

        ///<summary>
        ///The values the flow takes and gives
        ///</summary>
        [ApiMember(Description="The values the flow takes and gives")]
        public virtual List<FlowParameterChange> Parameters { get; set; }

        ///<summary>
        ///Where the flow ends
        ///</summary>
        [ApiMember(Description="Where the flow ends")]
        public virtual List<FlowExitChange> Exits { get; set; }

        ///<summary>
        ///Whether the layout in the designer differs
        ///</summary>
        [ApiMember(Description="Whether the layout in the designer differs")]
        public virtual bool IsLayoutChanged { get; set; }
    }

    ///<summary>
    ///A way out of a flow
    ///</summary>
    [Api(Description="A way out of a flow")]
    public partial class FlowExit
    {
        ///<summary>
        ///The ID of the exit
        ///</summary>
        [ApiMember(Description="The ID of the exit")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The word a transition names to leave here
        ///</summary>
        [ApiMember(Description="The word a transition names to leave here")]
        public virtual string Name { get; set; }
    }

    ///<summary>
    ///An exit that differs
    ///</summary>
    [Api(Description="An exit that differs")]
    public partial class FlowExitChange
    {
        ///<summary>
        ///How it differs
        ///</summary>
        [ApiMember(Description="How it differs")]
        public virtual FlowChanges Change { get; set; }

        ///<summary>
        ///The name of the exit
        ///</summary>
        [ApiMember(Description="The name of the exit")]
        public virtual string Name { get; set; }
    }

    ///<summary>
    ///A flow: a graph of nodes that runs when something arrives
    ///</summary>
    [Api(Description="A flow: a graph of nodes that runs when something arrives")]
    public partial class FlowInfo
        : EntityInfo
    {
        public FlowInfo()
        {
            Roles = new List<FlowRoles>{};
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
            Nodes = new List<FlowNode>{};
            Parameters = new List<FlowParameter>{};
            Exits = new List<FlowExit>{};
            Tags = new List<Tag>{};
        }

        ///<summary>
        ///The name of the flow
        ///</summary>
        [ApiMember(Description="The name of the flow")]
        public virtual string Name { get; set; }

        ///<summary>
        ///What the flow can be used for
        ///</summary>
        [ApiMember(Description="What the flow can be used for")]
        public virtual List<FlowRoles> Roles { get; set; }

        ///<summary>
        ///What the flow does
        ///</summary>
        [ApiMember(Description="What the flow does")]
        public virtual string Description { get; set; }

        ///<summary>
        ///Notes for those who edit the flow
        ///</summary>
        [ApiMember(Description="Notes for those who edit the flow")]
        public virtual string Notes { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [ApiMember(Description="The customers from the outermost to the one this belongs to")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///The nodes; listings leave them out unless asked
        ///</summary>
        [ApiMember(Description="The nodes; listings leave them out unless asked")]
        public virtual List<FlowNode> Nodes { get; set; }

        ///<summary>
        ///The values the flow takes and gives
        ///</summary>
        [ApiMember(Description="The values the flow takes and gives")]
        public virtual List<FlowParameter> Parameters { get; set; }

        ///<summary>
        ///Where the flow ends
        ///</summary>
        [ApiMember(Description="Where the flow ends")]
        public virtual List<FlowExit> Exits { get; set; }

        ///<summary>
        ///Designer layout data
        ///</summary>
        [ApiMember(Description="Designer layout data")]
        public virtual FlowUI UI { get; set; }

        ///<summary>
        ///The tags of the flow
        ///</summary>
        [ApiMember(Description="The tags of the flow")]
        public virtual List<Tag> Tags { get; set; }

        ///<summary>
        ///How many nodes the flow has
        ///</summary>
        [ApiMember(Description="How many nodes the flow has")]
        public virtual int NodeCount { get; set; }
    }

    ///<summary>
    ///A member of a flow that differs
    ///</summary>
    [Api(Description="A member of a flow that differs")]
    public partial class FlowMemberChange
    {
        ///<summary>
        ///The name of the member
        ///</summary>
        [ApiMember(Description="The name of the member")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The value before
        ///</summary>
        [ApiMember(Description="The value before")]
        public virtual Object Before { get; set; }

        ///<summary>
        ///The value after
        ///</summary>
        [ApiMember(Description="The value after")]
        public virtual Object After { get; set; }
    }

    ///<summary>
    ///One step of a flow
    ///</summary>
    [Api(Description="One step of a flow")]
    public partial class FlowNode
    {
        public FlowNode()
        {
            Parameters = new Dictionary<string, NodeParameter>{};
        }

        ///<summary>
        ///Any text, unique within the flow
        ///</summary>
        [ApiMember(Description="Any text, unique within the flow")]
        public virtual string Id { get; set; }

        ///<summary>
        ///Whether the flow starts here; exactly one node does
        ///</summary>
        [ApiMember(Description="Whether the flow starts here; exactly one node does")]
        public virtual bool IsStartNode { get; set; }

        ///<summary>
        ///The title given in the designer
        ///</summary>
        [ApiMember(Description="The title given in the designer")]
        public virtual string Name { get; set; }

        ///<summary>
        ///What kind of node it is
        ///</summary>
        [ApiMember(Description="What kind of node it is")]
        public virtual FlowNodeSpec Spec { get; set; }

        ///<summary>
        ///The parameters, by their names
        ///</summary>
        [ApiMember(Description="The parameters, by their names")]
        public virtual Dictionary<string, NodeParameter> Parameters { get; set; }
    }

    ///<summary>
    ///Where the designer lists a node
    ///</summary>
    public enum FlowNodeCategories
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

    ///<summary>
    ///A node that differs in itself; its parameters are listed apart
    ///</summary>
    [Api(Description="A node that differs in itself; its parameters are listed apart")]
    public partial class FlowNodeChange
    {
        ///<summary>
        ///How it differs
        ///</summary>
        [ApiMember(Description="How it differs")]
        public virtual FlowChanges Change { get; set; }

        ///<summary>
        ///The ID of the node
        ///</summary>
        [ApiMember(Description="The ID of the node")]
        public virtual string NodeId { get; set; }

        ///<summary>
        ///The node before, without its parameters
        ///</summary>
        [ApiMember(Description="The node before, without its parameters")]
        public virtual FlowNode Before { get; set; }

        ///<summary>
        ///The node after, without its parameters
        ///</summary>
        [ApiMember(Description="The node after, without its parameters")]
        public virtual FlowNode After { get; set; }
    }

    ///<summary>
    ///A parameter of a node that differs
    ///</summary>
    [Api(Description="A parameter of a node that differs")]
    public partial class FlowNodeParameterChange
    {
        ///<summary>
        ///How it differs
        ///</summary>
        [ApiMember(Description="How it differs")]
        public virtual FlowChanges Change { get; set; }

        ///<summary>
        ///The ID of the node
        ///</summary>
        [ApiMember(Description="The ID of the node")]
        public virtual string NodeId { get; set; }

        ///<summary>
        ///The parameter; inside of lists and structs with the path to it
        ///</summary>
        [ApiMember(Description="The parameter; inside of lists and structs with the path to it")]
        public virtual string Parameter { get; set; }

        ///<summary>
        ///The parameter before, without what is inside of it
        ///</summary>
        [ApiMember(Description="The parameter before, without what is inside of it")]
        public virtual NodeParameter Before { get; set; }

        ///<summary>
        ///The parameter after, without what is inside of it
        ///</summary>
        [ApiMember(Description="The parameter after, without what is inside of it")]
        public virtual NodeParameter After { get; set; }
    }

    ///<summary>
    ///A kind of node
    ///</summary>
    [Api(Description="A kind of node")]
    public partial class FlowNodeSpec
    {
        ///<summary>
        ///The name to show, such as Dial
        ///</summary>
        [ApiMember(Description="The name to show, such as Dial")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The type, such as DialNode, or FlowNode for a subflow
        ///</summary>
        [ApiMember(Description="The type, such as DialNode, or FlowNode for a subflow")]
        public virtual string TypeName { get; set; }

        ///<summary>
        ///Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
        ///</summary>
        [ApiMember(Description="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")]
        public virtual string Url { get; set; }

        ///<summary>
        ///Where the designer lists it
        ///</summary>
        [ApiMember(Description="Where the designer lists it")]
        public virtual FlowNodeCategories Category { get; set; }

        ///<summary>
        ///What the node does
        ///</summary>
        [ApiMember(Description="What the node does")]
        public virtual string Description { get; set; }

        ///<summary>
        ///The fields the node takes
        ///</summary>
        [ApiMember(Description="The fields the node takes")]
        public virtual DataType DataType { get; set; }
    }

    ///<summary>
    ///A value a flow takes or gives
    ///</summary>
    [Api(Description="A value a flow takes or gives")]
    public partial class FlowParameter
    {
        ///<summary>
        ///The name of the parameter, unique in the flow
        ///</summary>
        [ApiMember(Description="The name of the parameter, unique in the flow")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The type of the value
        ///</summary>
        [ApiMember(Description="The type of the value")]
        public virtual ValueTypes Type { get; set; }

        ///<summary>
        ///The type of the items; required for lists
        ///</summary>
        [ApiMember(Description="The type of the items; required for lists")]
        public virtual DataType ListType { get; set; }

        ///<summary>
        ///The value when none is given
        ///</summary>
        [ApiMember(Description="The value when none is given")]
        public virtual Value DefaultValue { get; set; }

        ///<summary>
        ///Whether callers of the flow see it
        ///</summary>
        [ApiMember(Description="Whether callers of the flow see it")]
        public virtual bool IsPublic { get; set; }

        ///<summary>
        ///Requires isPublic
        ///</summary>
        [ApiMember(Description="Requires isPublic")]
        public virtual bool IsOutput { get; set; }

        ///<summary>
        ///Whether users may turn it in their settings
        ///</summary>
        [ApiMember(Description="Whether users may turn it in their settings")]
        public virtual bool IsKnob { get; set; }
    }

    ///<summary>
    ///A parameter of the flow that differs
    ///</summary>
    [Api(Description="A parameter of the flow that differs")]
    public partial class FlowParameterChange
    {
        ///<summary>
        ///How it differs
        ///</summary>
        [ApiMember(Description="How it differs")]
        public virtual FlowChanges Change { get; set; }

        ///<summary>
        ///The name of the parameter
        ///</summary>
        [ApiMember(Description="The name of the parameter")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The parameter before
        ///</summary>
        [ApiMember(Description="The parameter before")]
        public virtual FlowParameter Before { get; set; }

        ///<summary>
        ///The parameter after
        ///</summary>
        [ApiMember(Description="The parameter after")]
        public virtual FlowParameter After { get; set; }
    }

    ///<summary>
    ///A state that a flow had, kept as it was
    ///</summary>
    [Api(Description="A state that a flow had, kept as it was")]
    public partial class FlowRevisionInfo
    {
        public FlowRevisionInfo()
        {
            Members = new List<string>{};
        }

        ///<summary>
        ///The ID of the revision
        ///</summary>
        [ApiMember(Description="The ID of the revision")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///Counts the states of the flow from 1
        ///</summary>
        [ApiMember(Description="Counts the states of the flow from 1")]
        public virtual int Number { get; set; }

        ///<summary>
        ///The date of the change that made it
        ///</summary>
        [ApiMember(Description="The date of the change that made it")]
        public virtual string DateCreated { get; set; }

        ///<summary>
        ///Who made the change
        ///</summary>
        [ApiMember(Description="Who made the change")]
        public virtual string CreatedBy { get; set; }

        ///<summary>
        ///Why the change was made, as who made it says
        ///</summary>
        [ApiMember(Description="Why the change was made, as who made it says")]
        public virtual string Comment { get; set; }

        ///<summary>
        ///The operation that made the change
        ///</summary>
        [ApiMember(Description="The operation that made the change")]
        public virtual string Action { get; set; }

        ///<summary>
        ///The members of the flow that the change was about
        ///</summary>
        [ApiMember(Description="The members of the flow that the change was about")]
        public virtual List<string> Members { get; set; }

        ///<summary>
        ///How many nodes the flow had
        ///</summary>
        [ApiMember(Description="How many nodes the flow had")]
        public virtual int NodeCount { get; set; }

        ///<summary>
        ///The flow as it was; listings leave it out
        ///</summary>
        [ApiMember(Description="The flow as it was; listings leave it out")]
        public virtual FlowInfo Flow { get; set; }
    }

    ///<summary>
    ///What a flow can be used for
    ///</summary>
    public enum FlowRoles
    {
        UI,
        Reference,
        PhoneNumberRouting,
        UserDialOut,
        FaxNumberRouting,
    }

    ///<summary>
    ///A way from a node to another that differs
    ///</summary>
    [Api(Description="A way from a node to another that differs")]
    public partial class FlowTransitionChange
    {
        ///<summary>
        ///How it differs
        ///</summary>
        [ApiMember(Description="How it differs")]
        public virtual FlowChanges Change { get; set; }

        ///<summary>
        ///The ID of the node
        ///</summary>
        [ApiMember(Description="The ID of the node")]
        public virtual string NodeId { get; set; }

        ///<summary>
        ///The parameter that holds the transition; inside of lists and structs with the path to it
        ///</summary>
        [ApiMember(Description="The parameter that holds the transition; inside of lists and structs with the path to it")]
        public virtual string Parameter { get; set; }

        ///<summary>
        ///The node or exit it led to
        ///</summary>
        [ApiMember(Description="The node or exit it led to")]
        public virtual string Before { get; set; }

        ///<summary>
        ///The node or exit it leads to
        ///</summary>
        [ApiMember(Description="The node or exit it leads to")]
        public virtual string After { get; set; }
    }

    ///<summary>
    ///The designer's layout of a flow; any JSON object
    ///</summary>
    public partial class FlowUI
        : Dictionary<string, Object>
    {
    }

    ///<summary>
    ///Specifications of the nodes usable in a flow
    ///</summary>
    [Route("/flows/available-nodes", "GET")]
    [Api(Description="Specifications of the nodes usable in a flow")]
    public partial class GetAvailableNodes
        : IReturn<List<AvailableFlowNode>>, IGet
    {
        ///<summary>
        ///Narrows the nodes to what suits this flow
        ///</summary>
        [ApiMember(Description="Narrows the nodes to what suits this flow")]
        public virtual string FlowId { get; set; }
    }

    ///<summary>
    ///One flow with its graph
    ///</summary>
    [Route("/flows/{flowId}", "GET")]
    [Api(Description="One flow with its graph")]
    public partial class GetFlow
        : IReturn<FlowInfo>, IGet
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }
    }

    ///<summary>
    ///A state that a flow had, with its graph
    ///</summary>
    [Route("/flows/{flowId}/revisions/{number}", "GET")]
    [Api(Description="A state that a flow had, with its graph")]
    public partial class GetFlowRevision
        : IReturn<FlowRevisionInfo>, IGet
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The number of the revision
        ///</summary>
        [ApiMember(Description="The number of the revision")]
        public virtual int Number { get; set; }
    }

    ///<summary>
    ///A field that can be the source of a value
    ///</summary>
    [Api(Description="A field that can be the source of a value")]
    public partial class GetParameterField
    {
        ///<summary>
        ///The name of the field
        ///</summary>
        [ApiMember(Description="The name of the field")]
        public virtual string FieldName { get; set; }

        ///<summary>
        ///The type of the value
        ///</summary>
        [ApiMember(Description="The type of the value")]
        public virtual ValueTypes ValueType { get; set; }

        ///<summary>
        ///The field, if it is a custom one
        ///</summary>
        [ApiMember(Description="The field, if it is a custom one")]
        public virtual DataField Field { get; set; }
    }

    ///<summary>
    ///Field names offered by each value source
    ///</summary>
    [Route("/flows/parameters", "GET")]
    [Api(Description="Field names offered by each value source")]
    public partial class GetParameterFieldNames
        : IReturn<GetParameterFieldNamesResponse>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Whether to leave out fields such as the customer name
        ///</summary>
        [ApiMember(Description="Whether to leave out fields such as the customer name")]
        public virtual bool ExcludeBuiltInFields { get; set; }
    }

    ///<summary>
    ///Fields by the source they belong to
    ///</summary>
    [Api(Description="Fields by the source they belong to")]
    public partial class GetParameterFieldNamesResponse
    {
        public GetParameterFieldNamesResponse()
        {
            Customer = new List<GetParameterField>{};
            System = new List<GetParameterField>{};
            Session = new List<GetParameterField>{};
            Endpoint = new List<GetParameterField>{};
            User = new List<GetParameterField>{};
        }

        ///<summary>
        ///Fields of the customer
        ///</summary>
        [ApiMember(Description="Fields of the customer")]
        public virtual List<GetParameterField> Customer { get; set; }

        ///<summary>
        ///Fields of the account
        ///</summary>
        [ApiMember(Description="Fields of the account")]
        public virtual List<GetParameterField> System { get; set; }

        ///<summary>
        ///Fields of the session
        ///</summary>
        [ApiMember(Description="Fields of the session")]
        public virtual List<GetParameterField> Session { get; set; }

        ///<summary>
        ///Fields of the endpoint
        ///</summary>
        [ApiMember(Description="Fields of the endpoint")]
        public virtual List<GetParameterField> Endpoint { get; set; }

        ///<summary>
        ///Fields of the user
        ///</summary>
        [ApiMember(Description="Fields of the user")]
        public virtual List<GetParameterField> User { get; set; }
    }

    ///<summary>
    ///Import an exported package
    ///</summary>
    [Route("/packages", "POST")]
    [Api(Description="Import an exported package")]
    public partial class ImportPackage
        : IReturn<PackageImportInfo>, IPost
    {
        public ImportPackage()
        {
            ResourceMap = new Dictionary<string, string>{};
        }

        ///<summary>
        ///The account to import into
        ///</summary>
        [ApiMember(Description="The account to import into")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The exported package
        ///</summary>
        [ApiMember(Description="The exported package")]
        public virtual PackageInfo Package { get; set; }

        ///<summary>
        ///Whether to say what would happen, and change nothing
        ///</summary>
        [ApiMember(Description="Whether to say what would happen, and change nothing")]
        public virtual bool Preflight { get; set; }

        ///<summary>
        ///What customers, tags and flows of the package are in the account, by ID
        ///</summary>
        [ApiMember(Description="What customers, tags and flows of the package are in the account, by ID")]
        public virtual Dictionary<string, string> ResourceMap { get; set; }
    }

    ///<summary>
    ///The states that a flow had, the newest first
    ///</summary>
    [Route("/flows/{flowId}/revisions", "GET")]
    [Api(Description="The states that a flow had, the newest first")]
    public partial class ListFlowRevisions
        : ListRequest<FlowRevisionInfo>, IReturn<ListResponse<FlowRevisionInfo>>
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }
    }

    ///<summary>
    ///Flows
    ///</summary>
    [Route("/flows", "GET")]
    [Api(Description="Flows")]
    public partial class ListFlows
        : ListRequest<FlowInfo>, IReturn<ListResponse<FlowInfo>>
    {
        public ListFlows()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
            TagIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by name (contains match)")]
        public virtual string NameFilter { get; set; }

        ///<summary>
        ///Only those with all of these tags
        ///</summary>
        [ApiMember(Description="Only those with all of these tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Only flows with this role
        ///</summary>
        [ApiMember(Description="Only flows with this role")]
        public virtual FlowRoles? Role { get; set; }

        ///<summary>
        ///Whether to include the node graph; without it, listings leave it out
        ///</summary>
        [ApiMember(Description="Whether to include the node graph; without it, listings leave it out")]
        public virtual bool IncludeNodes { get; set; }

        ///<summary>
        ///Only flows that use this type of node
        ///</summary>
        [ApiMember(Description="Only flows that use this type of node")]
        public virtual string NodeTypeFilter { get; set; }
    }

    ///<summary>
    ///Create a flow
    ///</summary>
    [Route("/flows", "POST")]
    [Api(Description="Create a flow")]
    public partial class NewFlow
        : IReturn<FlowInfo>, IPost
    {
        public NewFlow()
        {
            Roles = new List<FlowRoles>{};
            Nodes = new List<FlowNode>{};
            Parameters = new List<FlowParameter>{};
            Exits = new List<FlowExit>{};
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the flow
        ///</summary>
        [ApiMember(Description="The name of the flow")]
        public virtual string Name { get; set; }

        ///<summary>
        ///What the flow can be used for
        ///</summary>
        [ApiMember(Description="What the flow can be used for")]
        public virtual List<FlowRoles> Roles { get; set; }

        ///<summary>
        ///What the flow does
        ///</summary>
        [ApiMember(Description="What the flow does")]
        public virtual string Description { get; set; }

        ///<summary>
        ///Notes for those who edit the flow
        ///</summary>
        [ApiMember(Description="Notes for those who edit the flow")]
        public virtual string Notes { get; set; }

        ///<summary>
        ///The ID of the customer the flow belongs to
        ///</summary>
        [ApiMember(Description="The ID of the customer the flow belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The nodes
        ///</summary>
        [ApiMember(Description="The nodes")]
        public virtual List<FlowNode> Nodes { get; set; }

        ///<summary>
        ///The values the flow takes and gives
        ///</summary>
        [ApiMember(Description="The values the flow takes and gives")]
        public virtual List<FlowParameter> Parameters { get; set; }

        ///<summary>
        ///Where the flow ends
        ///</summary>
        [ApiMember(Description="Where the flow ends")]
        public virtual List<FlowExit> Exits { get; set; }

        ///<summary>
        ///Designer layout data
        ///</summary>
        [ApiMember(Description="Designer layout data")]
        public virtual FlowUI UI { get; set; }

        ///<summary>
        ///The IDs of the tags
        ///</summary>
        [ApiMember(Description="The IDs of the tags")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Why, for the revision this makes
        ///</summary>
        [ApiMember(Description="Why, for the revision this makes")]
        public virtual string Comment { get; set; }
    }

    ///<summary>
    ///Something that is in the way of an import
    ///</summary>
    [Api(Description="Something that is in the way of an import")]
    public partial class PackageConflict
    {
        ///<summary>
        ///The code of the error
        ///</summary>
        [ApiMember(Description="The code of the error")]
        public virtual string ErrorCode { get; set; }

        ///<summary>
        ///Where in the package
        ///</summary>
        [ApiMember(Description="Where in the package")]
        public virtual string Path { get; set; }

        ///<summary>
        ///What is wrong
        ///</summary>
        [ApiMember(Description="What is wrong")]
        public virtual string Message { get; set; }
    }

    ///<summary>
    ///A custom field of a package
    ///</summary>
    [Api(Description="A custom field of a package")]
    public partial class PackageFieldInfo
    {
        ///<summary>
        ///What has the field: Customer, Endpoint or System
        ///</summary>
        [ApiMember(Description="What has the field: Customer, Endpoint or System")]
        public virtual NodeParameterSources Source { get; set; }

        ///<summary>
        ///The name of the field
        ///</summary>
        [ApiMember(Description="The name of the field")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Whether the account gets it; otherwise it has such a field
        ///</summary>
        [ApiMember(Description="Whether the account gets it; otherwise it has such a field")]
        public virtual bool IsNew { get; set; }
    }

    ///<summary>
    ///A flow of a package
    ///</summary>
    [Api(Description="A flow of a package")]
    public partial class PackageFlow
    {
        ///<summary>
        ///The ID in the package
        ///</summary>
        [ApiMember(Description="The ID in the package")]
        public virtual string SourceId { get; set; }

        ///<summary>
        ///The ID in the account, once it is imported
        ///</summary>
        [ApiMember(Description="The ID in the account, once it is imported")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the flow
        ///</summary>
        [ApiMember(Description="The name of the flow")]
        public virtual string Name { get; set; }
    }

    ///<summary>
    ///What became of a package, or would
    ///</summary>
    [Api(Description="What became of a package, or would")]
    public partial class PackageImportInfo
    {
        public PackageImportInfo()
        {
            Flows = new List<PackageFlow>{};
            Fields = new List<PackageFieldInfo>{};
            Resources = new List<PackageResource>{};
            Conflicts = new List<PackageConflict>{};
            ResourceMap = new Dictionary<string, string>{};
        }

        ///<summary>
        ///Whether it was imported; false for a preflight
        ///</summary>
        [ApiMember(Description="Whether it was imported; false for a preflight")]
        public virtual bool IsImported { get; set; }

        ///<summary>
        ///The flows
        ///</summary>
        [ApiMember(Description="The flows")]
        public virtual List<PackageFlow> Flows { get; set; }

        ///<summary>
        ///The custom fields
        ///</summary>
        [ApiMember(Description="The custom fields")]
        public virtual List<PackageFieldInfo> Fields { get; set; }

        ///<summary>
        ///What flows belong to, are tagged with, and name as it is
        ///</summary>
        [ApiMember(Description="What flows belong to, are tagged with, and name as it is")]
        public virtual List<PackageResource> Resources { get; set; }

        ///<summary>
        ///What is in the way; nothing is imported while there is something
        ///</summary>
        [ApiMember(Description="What is in the way; nothing is imported while there is something")]
        public virtual List<PackageConflict> Conflicts { get; set; }

        ///<summary>
        ///The IDs in the package and the IDs in the account
        ///</summary>
        [ApiMember(Description="The IDs in the package and the IDs in the account")]
        public virtual Dictionary<string, string> ResourceMap { get; set; }
    }

    ///<summary>
    ///Flows and the custom fields they use
    ///</summary>
    [Api(Description="Flows and the custom fields they use")]
    public partial class PackageInfo
    {
        public PackageInfo()
        {
            Flows = new List<FlowInfo>{};
            CustomerFields = new List<CustomerDataField>{};
            EndpointFields = new List<EndpointDataField>{};
            SystemFields = new List<SystemSettingsField>{};
        }

        ///<summary>
        ///The flows
        ///</summary>
        [ApiMember(Description="The flows")]
        public virtual List<FlowInfo> Flows { get; set; }

        ///<summary>
        ///The custom fields of customers that the flows use
        ///</summary>
        [ApiMember(Description="The custom fields of customers that the flows use")]
        public virtual List<CustomerDataField> CustomerFields { get; set; }

        ///<summary>
        ///The custom fields of endpoints that the flows use
        ///</summary>
        [ApiMember(Description="The custom fields of endpoints that the flows use")]
        public virtual List<EndpointDataField> EndpointFields { get; set; }

        ///<summary>
        ///The custom fields of the account that the flows use
        ///</summary>
        [ApiMember(Description="The custom fields of the account that the flows use")]
        public virtual List<SystemSettingsField> SystemFields { get; set; }
    }

    ///<summary>
    ///What flows of a package name: a customer, a tag, or a telephone number or an address as it is
    ///</summary>
    [Api(Description="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")]
    public partial class PackageResource
    {
        ///<summary>
        ///What it is
        ///</summary>
        [ApiMember(Description="What it is")]
        public virtual PackageResourceTypes Type { get; set; }

        ///<summary>
        ///The ID in the package, or the number or address
        ///</summary>
        [ApiMember(Description="The ID in the package, or the number or address")]
        public virtual string SourceId { get; set; }

        ///<summary>
        ///The name in the package
        ///</summary>
        [ApiMember(Description="The name in the package")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The ID in the account, without which flows are imported without it; or the number or address that they get
        ///</summary>
        [ApiMember(Description="The ID in the account, without which flows are imported without it; or the number or address that they get")]
        public virtual string Id { get; set; }
    }

    ///<summary>
    ///What flows belong to, are tagged with, and name as it is
    ///</summary>
    public enum PackageResourceTypes
    {
        Customer,
        Tag,
        PhoneNumber,
        Address,
    }

    ///<summary>
    ///Change a flow; arrays sent replace the stored arrays whole
    ///</summary>
    [Route("/flows/{flowId}", "PATCH")]
    [Api(Description="Change a flow; arrays sent replace the stored arrays whole")]
    public partial class PatchFlow
        : IReturn<FlowInfo>, IPatch
    {
        public PatchFlow()
        {
            Roles = new List<FlowRoles>{};
            Nodes = new List<FlowNode>{};
            Parameters = new List<FlowParameter>{};
            Exits = new List<FlowExit>{};
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The name of the flow
        ///</summary>
        [ApiMember(Description="The name of the flow")]
        public virtual string Name { get; set; }

        ///<summary>
        ///What the flow can be used for, replaced whole
        ///</summary>
        [ApiMember(Description="What the flow can be used for, replaced whole")]
        public virtual List<FlowRoles> Roles { get; set; }

        ///<summary>
        ///What the flow does
        ///</summary>
        [ApiMember(Description="What the flow does")]
        public virtual string Description { get; set; }

        ///<summary>
        ///Notes for those who edit the flow
        ///</summary>
        [ApiMember(Description="Notes for those who edit the flow")]
        public virtual string Notes { get; set; }

        ///<summary>
        ///The ID of the customer the flow belongs to
        ///</summary>
        [ApiMember(Description="The ID of the customer the flow belongs to")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The nodes, replaced whole
        ///</summary>
        [ApiMember(Description="The nodes, replaced whole")]
        public virtual List<FlowNode> Nodes { get; set; }

        ///<summary>
        ///The values the flow takes and gives, replaced whole
        ///</summary>
        [ApiMember(Description="The values the flow takes and gives, replaced whole")]
        public virtual List<FlowParameter> Parameters { get; set; }

        ///<summary>
        ///Where the flow ends, replaced whole
        ///</summary>
        [ApiMember(Description="Where the flow ends, replaced whole")]
        public virtual List<FlowExit> Exits { get; set; }

        ///<summary>
        ///Designer layout data
        ///</summary>
        [ApiMember(Description="Designer layout data")]
        public virtual FlowUI UI { get; set; }

        ///<summary>
        ///The IDs of the tags, replacing those there are
        ///</summary>
        [ApiMember(Description="The IDs of the tags, replacing those there are")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Why, for the revision this makes
        ///</summary>
        [ApiMember(Description="Why, for the revision this makes")]
        public virtual string Comment { get; set; }
    }

    ///<summary>
    ///Give a flow the name, roles, texts and graph it had, as a change of its own
    ///</summary>
    [Route("/flows/{flowId}/revisions/{number}/restore", "POST")]
    [Api(Description="Give a flow the name, roles, texts and graph it had, as a change of its own")]
    public partial class RestoreFlowRevision
        : IReturn<FlowInfo>, IPost
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The number of the revision
        ///</summary>
        [ApiMember(Description="The number of the revision")]
        public virtual int Number { get; set; }

        ///<summary>
        ///Why, for the revision this makes
        ///</summary>
        [ApiMember(Description="Why, for the revision this makes")]
        public virtual string Comment { get; set; }
    }

    ///<summary>
    ///Internal route that runs a flow as a node of another flow
    ///</summary>
    [Route("/flows/start")]
    [Api(Description="Internal route that runs a flow as a node of another flow")]
    public partial class StartFlow
        : IReturn<System.IO.Stream>, IPost
    {
        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }
    }

}

namespace Voice.Api.Flows.Data
{

    ///<summary>
    ///A field: its name, its type, and how it is edited
    ///</summary>
    [Api(Description="A field: its name, its type, and how it is edited")]
    public partial class DataField
    {
        public DataField()
        {
            PossibleValues = new List<string>{};
        }

        ///<summary>
        ///The ID of the field
        ///</summary>
        [ApiMember(Description="The ID of the field")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the field
        ///</summary>
        [ApiMember(Description="The name of the field")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The type of the value
        ///</summary>
        [ApiMember(Description="The type of the value")]
        public virtual ValueTypes Type { get; set; }

        ///<summary>
        ///How the field is edited
        ///</summary>
        [ApiMember(Description="How the field is edited")]
        public virtual UIHints UIHint { get; set; }

        ///<summary>
        ///The tab of the editor the field is on
        ///</summary>
        [ApiMember(Description="The tab of the editor the field is on")]
        public virtual string UITab { get; set; }

        ///<summary>
        ///For transitions followed outside the main call path
        ///</summary>
        [ApiMember(Description="For transitions followed outside the main call path")]
        public virtual bool IsAsync { get; set; }

        ///<summary>
        ///Whether the value must be given as it is, not taken from a field
        ///</summary>
        [ApiMember(Description="Whether the value must be given as it is, not taken from a field")]
        public virtual bool DisableBinding { get; set; }

        ///<summary>
        ///The type of the members, if it is a struct
        ///</summary>
        [ApiMember(Description="The type of the members, if it is a struct")]
        public virtual DataType StructType { get; set; }

        ///<summary>
        ///The type of the items, if it is a list
        ///</summary>
        [ApiMember(Description="The type of the items, if it is a list")]
        public virtual DataType ListType { get; set; }

        ///<summary>
        ///What the field is for
        ///</summary>
        [ApiMember(Description="What the field is for")]
        public virtual string Description { get; set; }

        ///<summary>
        ///The values to choose from
        ///</summary>
        [ApiMember(Description="The values to choose from")]
        public virtual List<string> PossibleValues { get; set; }

        ///<summary>
        ///Whether the flow sets it rather than reads it
        ///</summary>
        [ApiMember(Description="Whether the flow sets it rather than reads it")]
        public virtual bool IsOutput { get; set; }

        ///<summary>
        ///Where the possible values come from
        ///</summary>
        [ApiMember(Description="Where the possible values come from")]
        public virtual string CustomFieldValuesUrl { get; set; }

        ///<summary>
        ///The value when none is given
        ///</summary>
        [ApiMember(Description="The value when none is given")]
        public virtual Value DefaultValue { get; set; }

        ///<summary>
        ///How the transitions made from the items are named
        ///</summary>
        [ApiMember(Description="How the transitions made from the items are named")]
        public virtual string TransitionNameFormat { get; set; }

        ///<summary>
        ///Whether a value may be used once only
        ///</summary>
        [ApiMember(Description="Whether a value may be used once only")]
        public virtual DataFieldUniqueness Uniqueness { get; set; }

        ///<summary>
        ///Whether it makes sense for voice only
        ///</summary>
        [ApiMember(Description="Whether it makes sense for voice only")]
        public virtual bool VoiceOnly { get; set; }

        ///<summary>
        ///The field that decides whether this one is shown
        ///</summary>
        [ApiMember(Description="The field that decides whether this one is shown")]
        public virtual string ConditionalVisibilityField { get; set; }

        ///<summary>
        ///The value of that field with which this one is shown
        ///</summary>
        [ApiMember(Description="The value of that field with which this one is shown")]
        public virtual string ConditionalVisibilityValue { get; set; }

        ///<summary>
        ///Whether templates in the value are left as they are
        ///</summary>
        [ApiMember(Description="Whether templates in the value are left as they are")]
        public virtual bool NoEvalTemplate { get; set; }

        ///<summary>
        ///What users may do with the field in their settings
        ///</summary>
        [ApiMember(Description="What users may do with the field in their settings")]
        public virtual UserDataFieldModes UserMode { get; set; }

        ///<summary>
        ///Whether a value of any type is accepted
        ///</summary>
        [ApiMember(Description="Whether a value of any type is accepted")]
        public virtual bool AnyValueType { get; set; }
    }

    ///<summary>
    ///Whether a value may be used once only
    ///</summary>
    public enum DataFieldUniqueness
    {
        NotUnique,
        Unique,
        UniqueToCustomer,
    }

    ///<summary>
    ///The type of a struct or of the items of a list
    ///</summary>
    [Api(Description="The type of a struct or of the items of a list")]
    public partial class DataType
    {
        public DataType()
        {
            Fields = new List<DataField>{};
        }

        ///<summary>
        ///The name of the type
        ///</summary>
        [ApiMember(Description="The name of the type")]
        public virtual string TypeName { get; set; }

        ///<summary>
        ///The members of the type
        ///</summary>
        [ApiMember(Description="The members of the type")]
        public virtual List<DataField> Fields { get; set; }
    }

    ///<summary>
    ///The value of a parameter of a node, or where it comes from
    ///</summary>
    [Api(Description="The value of a parameter of a node, or where it comes from")]
    public partial class NodeParameter
    {
        public NodeParameter()
        {
            ListParameters = new List<NodeParameterMap>{};
        }

        ///<summary>
        ///Unique across all node parameters of the flow
        ///</summary>
        [ApiMember(Description="Unique across all node parameters of the flow")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The type of the value
        ///</summary>
        [ApiMember(Description="The type of the value")]
        public virtual ValueTypes Type { get; set; }

        ///<summary>
        ///Where the value comes from
        ///</summary>
        [ApiMember(Description="Where the value comes from")]
        public virtual NodeParameterSources Source { get; set; }

        ///<summary>
        ///The value, when the source is Value
        ///</summary>
        [ApiMember(Description="The value, when the source is Value")]
        public virtual Value Value { get; set; }

        ///<summary>
        ///The name of the field, when the source is not Value or Expression
        ///</summary>
        [ApiMember(Description="The name of the field, when the source is not Value or Expression")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///The expression, when the source is Expression
        ///</summary>
        [ApiMember(Description="The expression, when the source is Expression")]
        public virtual string Expression { get; set; }

        ///<summary>
        ///Whether the node sets the value rather than reads it
        ///</summary>
        [ApiMember(Description="Whether the node sets the value rather than reads it")]
        public virtual bool IsOutput { get; set; }

        ///<summary>
        ///Whether the transition is followed outside the main path
        ///</summary>
        [ApiMember(Description="Whether the transition is followed outside the main path")]
        public virtual bool IsAsync { get; set; }

        ///<summary>
        ///The items, if it is a list
        ///</summary>
        [ApiMember(Description="The items, if it is a list")]
        public virtual List<NodeParameterMap> ListParameters { get; set; }

        ///<summary>
        ///The members, if it is a struct
        ///</summary>
        [ApiMember(Description="The members, if it is a struct")]
        public virtual NodeParameterMap StructParameters { get; set; }
    }

    ///<summary>
    ///Node parameters by name
    ///</summary>
    public partial class NodeParameterMap
        : Dictionary<string, NodeParameter>
    {
    }

    ///<summary>
    ///Where the value of a parameter comes from
    ///</summary>
    public enum NodeParameterSources
    {
        Value,
        Expression,
        Customer,
        System,
        Session,
        Endpoint,
        User,
    }

    ///<summary>
    ///Values by name
    ///</summary>
    public partial class Struct
        : Dictionary<string, Value>
    {
    }

    ///<summary>
    ///How a field is edited
    ///</summary>
    public enum UIHints
    {
        None,
        LargeText,
        InlineForm,
        Password,
        InlineStruct,
    }

    ///<summary>
    ///One value; empty means unset
    ///</summary>
    [Api(Description="One value; empty means unset")]
    public partial class Value
    {
        public Value()
        {
            ListValue = new List<Struct>{};
        }

        ///<summary>
        ///The value, if it is a boolean
        ///</summary>
        [ApiMember(Description="The value, if it is a boolean")]
        public virtual bool? BoolValue { get; set; }

        ///<summary>
        ///The value, if it is text
        ///</summary>
        [ApiMember(Description="The value, if it is text")]
        public virtual string StringValue { get; set; }

        ///<summary>
        ///The value, if it is a number
        ///</summary>
        [ApiMember(Description="The value, if it is a number")]
        public virtual double? NumberValue { get; set; }

        ///<summary>
        ///The value, if it is a list
        ///</summary>
        [ApiMember(Description="The value, if it is a list")]
        public virtual List<Struct> ListValue { get; set; }

        ///<summary>
        ///The value, if it is a struct
        ///</summary>
        [ApiMember(Description="The value, if it is a struct")]
        public virtual Struct StructValue { get; set; }
    }

    ///<summary>
    ///The type of a value
    ///</summary>
    public enum ValueTypes
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

}

namespace Voice.Api.Integrations
{

    ///<summary>
    ///Delete an integration
    ///</summary>
    [Route("/integrations/{integrationId}", "DELETE")]
    [Api(Description="Delete an integration")]
    public partial class DeleteIntegration
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }
    }

    ///<summary>
    ///The record in an outside system that an object is tied to
    ///</summary>
    [Api(Description="The record in an outside system that an object is tied to")]
    public partial class EntityIntegrationData
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }

        ///<summary>
        ///The ID of the record in the outside system
        ///</summary>
        [ApiMember(Description="The ID of the record in the outside system")]
        public virtual string MapsToId { get; set; }
    }

    ///<summary>
    ///One integration
    ///</summary>
    [Route("/integrations/{integrationId}", "GET")]
    [Api(Description="One integration")]
    public partial class GetIntegration
        : IReturn<IntegrationInfo>, IGet
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }
    }

    ///<summary>
    ///Sync log
    ///</summary>
    [Route("/integrations/{integrationId}/log", "GET")]
    [Api(Description="Sync log")]
    public partial class GetIntegrationLog
        : IReturn<Object>, IGet
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }
    }

    ///<summary>
    ///A form completed in HostedSuite
    ///</summary>
    [Api(Description="A form completed in HostedSuite")]
    public partial class HostedSuiteCompletedForm
    {
    }

    ///<summary>
    ///What an integration can do
    ///</summary>
    public enum IntegrationFeatures
    {
        CustomerSearch,
        ContactSearch,
        CustomerMapping,
        UserMapping,
        Sync,
    }

    ///<summary>
    ///A connection to an outside system
    ///</summary>
    [Api(Description="A connection to an outside system")]
    public partial class IntegrationInfo
        : EntityInfo
    {
        public IntegrationInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
            Features = new List<IntegrationFeatures>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The date of the last sync
        ///</summary>
        [ApiMember(Description="The date of the last sync")]
        public virtual string DateLastSync { get; set; }

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [ApiMember(Description="The customers from the outermost to the one this belongs to")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///The name of the integration
        ///</summary>
        [ApiMember(Description="The name of the integration")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Create customers and users while syncing
        ///</summary>
        [ApiMember(Description="Create customers and users while syncing")]
        public virtual bool AutomaticallyCreateCustomers { get; set; }

        ///<summary>
        ///The outside system
        ///</summary>
        [ApiMember(Description="The outside system")]
        public virtual IntegrationTypes Type { get; set; }

        ///<summary>
        ///The state of the connection
        ///</summary>
        [ApiMember(Description="The state of the connection")]
        public virtual IntegrationStatuses Status { get; set; }

        ///<summary>
        ///What the status means
        ///</summary>
        [ApiMember(Description="What the status means")]
        public virtual string StatusMessage { get; set; }

        ///<summary>
        ///The shape of the settings
        ///</summary>
        [ApiMember(Description="The shape of the settings")]
        public virtual DataType SettingsDataType { get; set; }

        ///<summary>
        ///The settings, in the shape given beside
        ///</summary>
        [ApiMember(Description="The settings, in the shape given beside")]
        public virtual Struct Settings { get; set; }

        ///<summary>
        ///What the integration can do
        ///</summary>
        [ApiMember(Description="What the integration can do")]
        public virtual List<IntegrationFeatures> Features { get; set; }

        ///<summary>
        ///Whether the outside system has authorised us (OAuth)
        ///</summary>
        [ApiMember(Description="Whether the outside system has authorised us (OAuth)")]
        public virtual bool IsAuthorized { get; set; }
    }

    ///<summary>
    ///The state of a connection
    ///</summary>
    public enum IntegrationStatuses
    {
        NotConnected,
        Connected,
        Syncing,
        Error,
    }

    ///<summary>
    ///An outside system
    ///</summary>
    public enum IntegrationTypes
    {
        HostedSuite,
        OfficeRnd,
        Zoho,
    }

    ///<summary>
    ///Integrations
    ///</summary>
    [Route("/integrations", "GET")]
    [Api(Description="Integrations")]
    public partial class ListIntegrations
        : ListRequest<IntegrationInfo>, IReturn<ListResponse<IntegrationInfo>>
    {
        public ListIntegrations()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by name (contains match)")]
        public virtual string NameFilter { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Direct customer matches only
        ///</summary>
        [ApiMember(Description="Direct customer matches only")]
        public virtual bool ShallowParent { get; set; }
    }

    ///<summary>
    ///Tie a customer to a CRM customer
    ///</summary>
    [Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")]
    [Api(Description="Tie a customer to a CRM customer")]
    public partial class MapIntegrationCustomer
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The ID of the customer in the CRM
        ///</summary>
        [ApiMember(Description="The ID of the customer in the CRM")]
        public virtual string MapsToId { get; set; }
    }

    ///<summary>
    ///Tie a user endpoint to a CRM contact
    ///</summary>
    [Route("/integrations/{integrationId}/users/{userId}/map", "POST")]
    [Api(Description="Tie a user endpoint to a CRM contact")]
    public partial class MapIntegrationUser
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }

        ///<summary>
        ///The ID of the user endpoint
        ///</summary>
        [ApiMember(Description="The ID of the user endpoint")]
        public virtual string UserId { get; set; }

        ///<summary>
        ///The ID of the contact in the CRM
        ///</summary>
        [ApiMember(Description="The ID of the contact in the CRM")]
        public virtual string MapsToId { get; set; }
    }

    ///<summary>
    ///Create an integration
    ///</summary>
    [Route("/integrations", "POST")]
    [Api(Description="Create an integration")]
    public partial class NewIntegration
        : IReturn<IntegrationInfo>, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The outside system
        ///</summary>
        [ApiMember(Description="The outside system")]
        public virtual IntegrationTypes Type { get; set; }

        ///<summary>
        ///The name of the integration
        ///</summary>
        [ApiMember(Description="The name of the integration")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The customer under which synced customers are created
        ///</summary>
        [ApiMember(Description="The customer under which synced customers are created")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Change an integration
    ///</summary>
    [Route("/integrations/{integrationId}", "PATCH")]
    [Api(Description="Change an integration")]
    public partial class PatchIntegration
        : IReturn<IntegrationInfo>, IPatch
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }

        ///<summary>
        ///The name of the integration
        ///</summary>
        [ApiMember(Description="The name of the integration")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Create customers and users while syncing
        ///</summary>
        [ApiMember(Description="Create customers and users while syncing")]
        public virtual bool? AutomaticallyCreateCustomers { get; set; }

        ///<summary>
        ///The settings
        ///</summary>
        [ApiMember(Description="The settings")]
        public virtual Struct Settings { get; set; }
    }

    ///<summary>
    ///Contacts found in the CRM
    ///</summary>
    [Route("/integrations/{integrationId}/contacts", "GET")]
    [Api(Description="Contacts found in the CRM")]
    public partial class SearchIntegrationContacts
        : IReturn<Object>, IGet
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }

        ///<summary>
        ///Only contacts of this customer
        ///</summary>
        [ApiMember(Description="Only contacts of this customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Text to search for
        ///</summary>
        [ApiMember(Description="Text to search for")]
        public virtual string Query { get; set; }
    }

    ///<summary>
    ///Customers found in the CRM
    ///</summary>
    [Route("/integrations/{integrationId}/customers", "GET")]
    [Api(Description="Customers found in the CRM")]
    public partial class SearchIntegrationCustomers
        : IReturn<Object>, IGet
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }

        ///<summary>
        ///Text to search for
        ///</summary>
        [ApiMember(Description="Text to search for")]
        public virtual string Query { get; set; }
    }

    ///<summary>
    ///Run a sync
    ///</summary>
    [Route("/integrations/{integrationId}/sync", "POST")]
    [Api(Description="Run a sync")]
    public partial class SyncIntegration
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the integration
        ///</summary>
        [ApiMember(Description="The ID of the integration")]
        public virtual string IntegrationId { get; set; }
    }

}

namespace Voice.Api.Logs
{

    ///<summary>
    ///System log
    ///</summary>
    [Api(Description="System log")]
    public partial class ListLogEntries
        : ListRequest<LogEntryInfo>, IReturn<ListResponse<LogEntryInfo>>
    {
        public ListLogEntries()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only entries of these customers; _ stands for entries of the account itself
        ///</summary>
        [ApiMember(Description="Only entries of these customers; _ stands for entries of the account itself")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///Filter by text in the description (contains match)
        ///</summary>
        [ApiMember(Description="Filter by text in the description (contains match)")]
        public virtual string Description { get; set; }
    }

    ///<summary>
    ///Something that was changed or done
    ///</summary>
    [Api(Description="Something that was changed or done")]
    public partial class LogEntryInfo
        : EntityInfo
    {
        public LogEntryInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
            Before = new Dictionary<string, Object>{};
            After = new Dictionary<string, Object>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [ApiMember(Description="The customers from the outermost to the one this belongs to")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///The name of the user who did it
        ///</summary>
        [ApiMember(Description="The name of the user who did it")]
        public virtual string UserName { get; set; }

        ///<summary>
        ///What happened
        ///</summary>
        [ApiMember(Description="What happened")]
        public virtual string Description { get; set; }

        ///<summary>
        ///The name of the operation or command that did it
        ///</summary>
        [ApiMember(Description="The name of the operation or command that did it")]
        public virtual string Action { get; set; }

        ///<summary>
        ///The ID of what was changed
        ///</summary>
        [ApiMember(Description="The ID of what was changed")]
        public virtual string SubjectId { get; set; }

        ///<summary>
        ///The ID of the user who did it
        ///</summary>
        [ApiMember(Description="The ID of the user who did it")]
        public virtual string UserId { get; set; }

        ///<summary>
        ///The address it was done from; the command line has none
        ///</summary>
        [ApiMember(Description="The address it was done from; the command line has none")]
        public virtual string Address { get; set; }

        ///<summary>
        ///The ID of the request, as in its X-Request-Id header and in the server's own log
        ///</summary>
        [ApiMember(Description="The ID of the request, as in its X-Request-Id header and in the server's own log")]
        public virtual string RequestId { get; set; }

        ///<summary>
        ///The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
        ///</summary>
        [ApiMember(Description="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")]
        public virtual Dictionary<string, Object> Before { get; set; }

        ///<summary>
        ///The members that changed, as they are since; all members of something that is new
        ///</summary>
        [ApiMember(Description="The members that changed, as they are since; all members of something that is new")]
        public virtual Dictionary<string, Object> After { get; set; }
    }

}

namespace Voice.Api.Messaging
{

    ///<summary>
    ///Messages between an endpoint and another address
    ///</summary>
    [Api(Description="Messages between an endpoint and another address")]
    public partial class ConversationInfo
    {
        ///<summary>
        ///The ID of the conversation
        ///</summary>
        [ApiMember(Description="The ID of the conversation")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The other party's address
        ///</summary>
        [ApiMember(Description="The other party's address")]
        public virtual string OtherAddress { get; set; }

        ///<summary>
        ///How many of its messages are unread
        ///</summary>
        [ApiMember(Description="How many of its messages are unread")]
        public virtual int UnreadCount { get; set; }

        ///<summary>
        ///The newest message
        ///</summary>
        [ApiMember(Description="The newest message")]
        public virtual MessageInfo MostRecentMessage { get; set; }
    }

    ///<summary>
    ///What became of a message that arrived for a flow
    ///</summary>
    [Api(Description="What became of a message that arrived for a flow")]
    public partial class FlowMessageInfo
    {
        ///<summary>
        ///The ID of the session the message is part of
        ///</summary>
        [ApiMember(Description="The ID of the session the message is part of")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The ID of the message
        ///</summary>
        [ApiMember(Description="The ID of the message")]
        public virtual string MessageId { get; set; }

        ///<summary>
        ///Whether the message began the session
        ///</summary>
        [ApiMember(Description="Whether the message began the session")]
        public virtual bool IsNewSession { get; set; }

        ///<summary>
        ///Whether a flow has taken the message up
        ///</summary>
        [ApiMember(Description="Whether a flow has taken the message up")]
        public virtual bool IsHandled { get; set; }
    }

    ///<summary>
    ///Conversations with their newest message
    ///</summary>
    [Route("/conversations", "GET")]
    [Api(Description="Conversations with their newest message")]
    public partial class ListConversations
        : IReturn<ListConversationsResponse>, IGet
    {
        public ListConversations()
        {
            AccountIds = new List<string>{};
            EndpointIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only those of these endpoints
        ///</summary>
        [ApiMember(Description="Only those of these endpoints")]
        public virtual List<string> EndpointIds { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Only those after this date (ISO 8601)
        ///</summary>
        [ApiMember(Description="Only those after this date (ISO 8601)")]
        public virtual string AfterDate { get; set; }
    }

    ///<summary>
    ///Conversations
    ///</summary>
    [Api(Description="Conversations")]
    public partial class ListConversationsResponse
    {
        public ListConversationsResponse()
        {
            Conversations = new List<ConversationInfo>{};
        }

        ///<summary>
        ///The conversations
        ///</summary>
        [ApiMember(Description="The conversations")]
        public virtual List<ConversationInfo> Conversations { get; set; }
    }

    ///<summary>
    ///Messages
    ///</summary>
    [Route("/messages", "GET")]
    [Api(Description="Messages")]
    public partial class ListMessages
        : ListRequest<MessageInfo>, IReturn<ListResponse<MessageInfo>>
    {
        public ListMessages()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
            EndpointIds = new List<string>{};
            ConversationIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Only those of these endpoints
        ///</summary>
        [ApiMember(Description="Only those of these endpoints")]
        public virtual List<string> EndpointIds { get; set; }

        ///<summary>
        ///Only those of these conversations
        ///</summary>
        [ApiMember(Description="Only those of these conversations")]
        public virtual List<string> ConversationIds { get; set; }

        ///<summary>
        ///Only those after this date (ISO 8601)
        ///</summary>
        [ApiMember(Description="Only those after this date (ISO 8601)")]
        public virtual string AfterDate { get; set; }
    }

    ///<summary>
    ///Where a message goes
    ///</summary>
    public enum MessageDirections
    {
        Incoming,
        Outgoing,
    }

    ///<summary>
    ///A text message
    ///</summary>
    [Api(Description="A text message")]
    public partial class MessageInfo
    {
        ///<summary>
        ///The ID of the message
        ///</summary>
        [ApiMember(Description="The ID of the message")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The name of the endpoint to show
        ///</summary>
        [ApiMember(Description="The name of the endpoint to show")]
        public virtual string EndpointDisplayName { get; set; }

        ///<summary>
        ///The date the message was sent
        ///</summary>
        [ApiMember(Description="The date the message was sent")]
        public virtual string Date { get; set; }

        ///<summary>
        ///Incoming or outgoing
        ///</summary>
        [ApiMember(Description="Incoming or outgoing")]
        public virtual MessageDirections Direction { get; set; }

        ///<summary>
        ///The other party's address
        ///</summary>
        [ApiMember(Description="The other party's address")]
        public virtual string OtherAddress { get; set; }

        ///<summary>
        ///Who sent the message
        ///</summary>
        [ApiMember(Description="Who sent the message")]
        public virtual string Sender { get; set; }

        ///<summary>
        ///The text of the message
        ///</summary>
        [ApiMember(Description="The text of the message")]
        public virtual string Text { get; set; }

        ///<summary>
        ///Whether the message is unread
        ///</summary>
        [ApiMember(Description="Whether the message is unread")]
        public virtual bool IsUnread { get; set; }
    }

    ///<summary>
    ///Inbound hook that starts or continues a chat flow on an endpoint
    ///</summary>
    [Route("/flows/message")]
    [Api(Description="Inbound hook that starts or continues a chat flow on an endpoint")]
    public partial class NewFlowMessage
        : IReturn<FlowMessageInfo>, IPost
    {
        ///<summary>
        ///The receiving endpoint
        ///</summary>
        [ApiMember(Description="The receiving endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///Values of the session
        ///</summary>
        [ApiMember(Description="Values of the session")]
        public virtual Struct SessionParameters { get; set; }

        ///<summary>
        ///The address it comes from
        ///</summary>
        [ApiMember(Description="The address it comes from")]
        public virtual string FromAddress { get; set; }

        ///<summary>
        ///The address it was sent to
        ///</summary>
        [ApiMember(Description="The address it was sent to")]
        public virtual string ToAddress { get; set; }

        ///<summary>
        ///Who sends the message
        ///</summary>
        [ApiMember(Description="Who sends the message")]
        public virtual string Identity { get; set; }

        ///<summary>
        ///The name of the sender to show; falls back to identity
        ///</summary>
        [ApiMember(Description="The name of the sender to show; falls back to identity")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The URL called when replies must go back
        ///</summary>
        [ApiMember(Description="The URL called when replies must go back")]
        public virtual string MessageUrl { get; set; }

        ///<summary>
        ///The text of the message
        ///</summary>
        [ApiMember(Description="The text of the message")]
        public virtual string Body { get; set; }
    }

    ///<summary>
    ///Internal hook delivering a chat message to an endpoint
    ///</summary>
    [Route("/chat/endpoint/message")]
    [Api(Description="Internal hook delivering a chat message to an endpoint")]
    public partial class SendEndpointMessage
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The text of the message
        ///</summary>
        [ApiMember(Description="The text of the message")]
        public virtual string Body { get; set; }

        ///<summary>
        ///The URI of the attachment
        ///</summary>
        [ApiMember(Description="The URI of the attachment")]
        public virtual string AttachmentUri { get; set; }

        ///<summary>
        ///The content type of the attachment
        ///</summary>
        [ApiMember(Description="The content type of the attachment")]
        public virtual string AttachmentContentType { get; set; }

        ///<summary>
        ///Who sent the message
        ///</summary>
        [ApiMember(Description="Who sent the message")]
        public virtual string Sender { get; set; }

        ///<summary>
        ///The name of the sender to show
        ///</summary>
        [ApiMember(Description="The name of the sender to show")]
        public virtual string DisplayName { get; set; }
    }

}

namespace Voice.Api.Nodes
{

    ///<summary>
    ///Inbound hook of the AI telephony provider
    ///</summary>
    [Route("/nodes/cogito/webhook/{accountId}")]
    [Api(Description="Inbound hook of the AI telephony provider")]
    public partial class CogitoWebhookRequest
        : IReturnVoid, IPost
    {
        public CogitoWebhookRequest()
        {
            PhoneNumbers = new List<string>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The type of event
        ///</summary>
        [ApiMember(Description="The type of event")]
        public virtual string Type { get; set; }

        ///<summary>
        ///The phone numbers concerned
        ///</summary>
        [ApiMember(Description="The phone numbers concerned")]
        public virtual List<string> PhoneNumbers { get; set; }

        ///<summary>
        ///The role of the speaker
        ///</summary>
        [ApiMember(Description="The role of the speaker")]
        public virtual string Role { get; set; }

        ///<summary>
        ///What was said
        ///</summary>
        [ApiMember(Description="What was said")]
        public virtual string Content { get; set; }
    }

    ///<summary>
    ///Completion hook of the answering service
    ///</summary>
    [Route("/nodes/live-answer/callback")]
    [Api(Description="Completion hook of the answering service")]
    public partial class LiveAnswerCallback
        : IReturn<System.IO.Stream>, IPost
    {
        public LiveAnswerCallback()
        {
            Transcript = new List<LiveAnswerCallbackTranscriptMessage>{};
            Attachments = new List<LiveAnswerCallbackAttachment>{};
        }

        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The ID of the node
        ///</summary>
        [ApiMember(Description="The ID of the node")]
        public virtual string NodeId { get; set; }

        ///<summary>
        ///The client of the answering service
        ///</summary>
        [ApiMember(Description="The client of the answering service")]
        public virtual string ClientId { get; set; }

        ///<summary>
        ///The ID of the conversation
        ///</summary>
        [ApiMember(Description="The ID of the conversation")]
        public virtual string ConversationId { get; set; }

        ///<summary>
        ///The AI minutes the conversation took
        ///</summary>
        [ApiMember(Description="The AI minutes the conversation took")]
        public virtual int AIMinutes { get; set; }

        ///<summary>
        ///The address of the caller
        ///</summary>
        [ApiMember(Description="The address of the caller")]
        public virtual string From { get; set; }

        ///<summary>
        ///The address that was called
        ///</summary>
        [ApiMember(Description="The address that was called")]
        public virtual string To { get; set; }

        ///<summary>
        ///What was said
        ///</summary>
        [ApiMember(Description="What was said")]
        public virtual List<LiveAnswerCallbackTranscriptMessage> Transcript { get; set; }

        ///<summary>
        ///The moment the conversation started
        ///</summary>
        [ApiMember(Description="The moment the conversation started")]
        public virtual DateTime StartDate { get; set; }

        ///<summary>
        ///The moment the conversation ended
        ///</summary>
        [ApiMember(Description="The moment the conversation ended")]
        public virtual DateTime EndDate { get; set; }

        ///<summary>
        ///The files that came with the conversation
        ///</summary>
        [ApiMember(Description="The files that came with the conversation")]
        public virtual List<LiveAnswerCallbackAttachment> Attachments { get; set; }

        ///<summary>
        ///Whether the conversation was completed
        ///</summary>
        [ApiMember(Description="Whether the conversation was completed")]
        public virtual string Completed { get; set; }

        ///<summary>
        ///The URL of the recording of the call
        ///</summary>
        [ApiMember(Description="The URL of the recording of the call")]
        public virtual string CallRecordingUrl { get; set; }
    }

    ///<summary>
    ///A file that came with a conversation
    ///</summary>
    [Api(Description="A file that came with a conversation")]
    public partial class LiveAnswerCallbackAttachment
    {
        ///<summary>
        ///The name of the file
        ///</summary>
        [ApiMember(Description="The name of the file")]
        public virtual string FileName { get; set; }

        ///<summary>
        ///The content type
        ///</summary>
        [ApiMember(Description="The content type")]
        public virtual string ContentType { get; set; }

        ///<summary>
        ///Where the bytes are
        ///</summary>
        [ApiMember(Description="Where the bytes are")]
        public virtual string Uri { get; set; }

        ///<summary>
        ///The bytes (base64)
        ///</summary>
        [ApiMember(Description="The bytes (base64)")]
        public virtual string Data { get; set; }
    }

    ///<summary>
    ///One thing said in a conversation
    ///</summary>
    [Api(Description="One thing said in a conversation")]
    public partial class LiveAnswerCallbackTranscriptMessage
    {
        ///<summary>
        ///The moment it was said
        ///</summary>
        [ApiMember(Description="The moment it was said")]
        public virtual DateTime Date { get; set; }

        ///<summary>
        ///The role of the speaker
        ///</summary>
        [ApiMember(Description="The role of the speaker")]
        public virtual string Role { get; set; }

        ///<summary>
        ///The name of the sender
        ///</summary>
        [ApiMember(Description="The name of the sender")]
        public virtual string SenderName { get; set; }

        ///<summary>
        ///The name of the receiver
        ///</summary>
        [ApiMember(Description="The name of the receiver")]
        public virtual string TargetName { get; set; }

        ///<summary>
        ///The name of the function that was called
        ///</summary>
        [ApiMember(Description="The name of the function that was called")]
        public virtual string FunctionName { get; set; }

        ///<summary>
        ///The arguments of the function (JSON)
        ///</summary>
        [ApiMember(Description="The arguments of the function (JSON)")]
        public virtual string FunctionArgs { get; set; }

        ///<summary>
        ///What was said
        ///</summary>
        [ApiMember(Description="What was said")]
        public virtual string Content { get; set; }
    }

}

namespace Voice.Api.Notifications
{

    ///<summary>
    ///Notifications sent
    ///</summary>
    [Route("/notifications", "GET")]
    [Api(Description="Notifications sent")]
    public partial class ListNotifications
        : ListRequest<NotificationInfo>, IReturn<ListResponse<NotificationInfo>>
    {
        public ListNotifications()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts; none means every account the caller can use
        ///</summary>
        [ApiMember(Description="Only those of these accounts; none means every account the caller can use")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only those of these customers
        ///</summary>
        [ApiMember(Description="Only those of these customers")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///Filter by sender (contains match)
        ///</summary>
        [ApiMember(Description="Filter by sender (contains match)")]
        public virtual string FromFilter { get; set; }

        ///<summary>
        ///Filter by receiver (contains match)
        ///</summary>
        [ApiMember(Description="Filter by receiver (contains match)")]
        public virtual string ToFilter { get; set; }

        ///<summary>
        ///Filter by subject (contains match)
        ///</summary>
        [ApiMember(Description="Filter by subject (contains match)")]
        public virtual string SubjectFilter { get; set; }

        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///Only notifications of this type
        ///</summary>
        [ApiMember(Description="Only notifications of this type")]
        public virtual NotificationTypes? Type { get; set; }
    }

    ///<summary>
    ///Placeholder that only publishes shared types
    ///</summary>
    [Route("/not-used")]
    [Api(Description="Placeholder that only publishes shared types")]
    public partial class NotUsedRequest
        : IReturnVoid, IPost
    {
        public NotUsedRequest()
        {
            Notifications = new List<NotificationInfo>{};
        }

        ///<summary>
        ///Publishes the type
        ///</summary>
        [ApiMember(Description="Publishes the type")]
        public virtual PushNotification PushNotification { get; set; }

        ///<summary>
        ///Publishes the type
        ///</summary>
        [ApiMember(Description="Publishes the type")]
        public virtual List<NotificationInfo> Notifications { get; set; }

        ///<summary>
        ///Publishes the type
        ///</summary>
        [ApiMember(Description="Publishes the type")]
        public virtual NodeParameter NodeParameter { get; set; }
    }

    ///<summary>
    ///A notification that was sent
    ///</summary>
    [Api(Description="A notification that was sent")]
    public partial class NotificationInfo
        : EntityInfo
    {
        public NotificationInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account
        ///</summary>
        [ApiMember(Description="The name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the customer
        ///</summary>
        [ApiMember(Description="The name of the customer")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The customers from the outermost to the one this belongs to
        ///</summary>
        [ApiMember(Description="The customers from the outermost to the one this belongs to")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///How the notification was sent
        ///</summary>
        [ApiMember(Description="How the notification was sent")]
        public virtual NotificationTypes Type { get; set; }

        ///<summary>
        ///Who sent the notification
        ///</summary>
        [ApiMember(Description="Who sent the notification")]
        public virtual string From { get; set; }

        ///<summary>
        ///Who it was sent to
        ///</summary>
        [ApiMember(Description="Who it was sent to")]
        public virtual string To { get; set; }

        ///<summary>
        ///The subject of the notification
        ///</summary>
        [ApiMember(Description="The subject of the notification")]
        public virtual string Subject { get; set; }

        ///<summary>
        ///The text of the notification
        ///</summary>
        [ApiMember(Description="The text of the notification")]
        public virtual string Body { get; set; }
    }

    ///<summary>
    ///How a notification is sent
    ///</summary>
    public enum NotificationTypes
    {
        Email,
        Sms,
    }

}

namespace Voice.Api.PhoneNumbers
{

    ///<summary>
    ///A number that can be bought
    ///</summary>
    [Api(Description="A number that can be bought")]
    public partial class AvailablePhoneNumber
    {
        ///<summary>
        ///The phone number (E.164)
        ///</summary>
        [ApiMember(Description="The phone number (E.164)")]
        public virtual string PhoneNumber { get; set; }

        ///<summary>
        ///The number as people write it
        ///</summary>
        [ApiMember(Description="The number as people write it")]
        public virtual string FriendlyName { get; set; }

        ///<summary>
        ///The city
        ///</summary>
        [ApiMember(Description="The city")]
        public virtual string Locality { get; set; }

        ///<summary>
        ///The state or province
        ///</summary>
        [ApiMember(Description="The state or province")]
        public virtual string Region { get; set; }

        ///<summary>
        ///The postal code
        ///</summary>
        [ApiMember(Description="The postal code")]
        public virtual string PostalCode { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string ISOCountry { get; set; }

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [ApiMember(Description="Whether the number is for faxes")]
        public virtual bool IsFax { get; set; }

        ///<summary>
        ///Whether callers pay nothing
        ///</summary>
        [ApiMember(Description="Whether callers pay nothing")]
        public virtual bool IsTollFree { get; set; }
    }

    ///<summary>
    ///Buy or register a number and create its endpoint
    ///</summary>
    [Route("/endpoints/phone-numbers", "POST")]
    [Api(Description="Buy or register a number and create its endpoint")]
    public partial class BuyPhoneNumber
        : IReturn<EndpointInfo>, IPost
    {
        public BuyPhoneNumber()
        {
            TagIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The customer the number is for
        ///</summary>
        [ApiMember(Description="The customer the number is for")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The phone number (E.164)
        ///</summary>
        [ApiMember(Description="The phone number (E.164)")]
        public virtual string Number { get; set; }

        ///<summary>
        ///Whether to register the number only and buy nothing
        ///</summary>
        [ApiMember(Description="Whether to register the number only and buy nothing")]
        public virtual bool IsVirtualPhoneNumber { get; set; }

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [ApiMember(Description="Whether the number is for faxes")]
        public virtual bool IsFaxNumber { get; set; }

        ///<summary>
        ///The carrier's ID of the address to register the number with
        ///</summary>
        [ApiMember(Description="The carrier's ID of the address to register the number with")]
        public virtual string AddressSid { get; set; }

        ///<summary>
        ///The IDs of the tags of the new endpoint
        ///</summary>
        [ApiMember(Description="The IDs of the tags of the new endpoint")]
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Custom field values
        ///</summary>
        [ApiMember(Description="Custom field values")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///The ID of the flow
        ///</summary>
        [ApiMember(Description="The ID of the flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }
    }

    ///<summary>
    ///Numbers available to buy
    ///</summary>
    [Route("/endpoints/phone-numbers/search", "GET")]
    [Api(Description="Numbers available to buy")]
    public partial class SearchPhoneNumbers
        : IReturn<ListResponse<AvailablePhoneNumber>>, IGet
    {
        ///<summary>
        ///The account to buy for
        ///</summary>
        [ApiMember(Description="The account to buy for")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The area code of the number
        ///</summary>
        [ApiMember(Description="The area code of the number")]
        public virtual string AreaCode { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string CountryCode { get; set; }

        ///<summary>
        ///The postal code
        ///</summary>
        [ApiMember(Description="The postal code")]
        public virtual string PostalCode { get; set; }

        ///<summary>
        ///The state or province
        ///</summary>
        [ApiMember(Description="The state or province")]
        public virtual string Region { get; set; }

        ///<summary>
        ///How far from the postal code the number may be, in miles
        ///</summary>
        [ApiMember(Description="How far from the postal code the number may be, in miles")]
        public virtual int Distance { get; set; }

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [ApiMember(Description="Whether the number is for faxes")]
        public virtual bool IsFaxNumber { get; set; }

        ///<summary>
        ///Digits the number must contain
        ///</summary>
        [ApiMember(Description="Digits the number must contain")]
        public virtual string Contains { get; set; }
    }

    ///<summary>
    ///Flip a number between voice and fax
    ///</summary>
    [Route("/phone-numbers/{endpointId}/fax", "PATCH")]
    [Api(Description="Flip a number between voice and fax")]
    public partial class SetPhoneNumberIsFax
        : IReturn<EndpointInfo>, IPatch
    {
        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///Whether the number is for faxes
        ///</summary>
        [ApiMember(Description="Whether the number is for faxes")]
        public virtual bool IsFax { get; set; }
    }

    ///<summary>
    ///Bring phone-number endpoints in line with the carrier
    ///</summary>
    [Route("/phone-numbers/sync", "POST")]
    [Api(Description="Bring phone-number endpoints in line with the carrier")]
    public partial class SyncPhoneNumbers
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

}

namespace Voice.Api.Portal
{

    ///<summary>
    ///Portal call history
    ///</summary>
    [Route("/portal/call-history", "GET")]
    [Api(Description="Portal call history")]
    public partial class AppGetCallHistory
        : ListRequest<SessionInfo>, IReturn<ListResponse<SessionInfo>>
    {
        ///<summary>
        ///Only those of this account
        ///</summary>
        [ApiMember(Description="Only those of this account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Only those of this customer
        ///</summary>
        [ApiMember(Description="Only those of this customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Portal file listing
    ///</summary>
    [Route("/portal/files", "GET")]
    [Api(Description="Portal file listing")]
    public partial class AppGetFiles
        : ListRequest<FileInfo>, IReturn<ListResponse<FileInfo>>
    {
        ///<summary>
        ///Only those of this account
        ///</summary>
        [ApiMember(Description="Only those of this account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Only those of this customer
        ///</summary>
        [ApiMember(Description="Only those of this customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The first day on which it was created (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day on which it was created (YYYY-MM-DD)")]
        public virtual string DateCreatedStart { get; set; }

        ///<summary>
        ///The last day on which it was created (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day on which it was created (YYYY-MM-DD)")]
        public virtual string DateCreatedEnd { get; set; }

        ///<summary>
        ///Filter by file name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by file name (contains match)")]
        public virtual string FileNameFilter { get; set; }

        ///<summary>
        ///Only files of this type
        ///</summary>
        [ApiMember(Description="Only files of this type")]
        public virtual FileTypes? Type { get; set; }
    }

    ///<summary>
    ///Portal listing of flows
    ///</summary>
    [Route("/portal/flows", "GET")]
    [Api(Description="Portal listing of flows")]
    public partial class AppGetFlows
        : ListRequest<FlowInfo>, IReturn<ListResponse<FlowInfo>>
    {
        ///<summary>
        ///Only those of this account
        ///</summary>
        [ApiMember(Description="Only those of this account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Only those of this customer
        ///</summary>
        [ApiMember(Description="Only those of this customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Filter by name (contains match)
        ///</summary>
        [ApiMember(Description="Filter by name (contains match)")]
        public virtual string NameFilter { get; set; }

        ///<summary>
        ///Only flows with this role
        ///</summary>
        [ApiMember(Description="Only flows with this role")]
        public virtual FlowRoles? Role { get; set; }
    }

    ///<summary>
    ///Portal home page data
    ///</summary>
    [Route("/portal/home", "GET")]
    [Api(Description="Portal home page data")]
    public partial class AppGetHomeInformation
        : IReturn<AppHomeInformation>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The first day to show (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day to show (YYYY-MM-DD)")]
        public virtual string FromDate { get; set; }
    }

    ///<summary>
    ///Portal view of the settings
    ///</summary>
    [Route("/portal/system-settings")]
    [Api(Description="Portal view of the settings")]
    public partial class AppGetSystemSettings
        : IReturn<AppSystemSettingsInfo>, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///A figure on calls
    ///</summary>
    [Api(Description="A figure on calls")]
    public partial class AppHomeCallMetric
    {
    }

    ///<summary>
    ///What the home page of the portal shows
    ///</summary>
    [Api(Description="What the home page of the portal shows")]
    public partial class AppHomeInformation
    {
        public AppHomeInformation()
        {
            Conversations = new List<ConversationInfo>{};
            Calls = new List<SessionInfo>{};
            CallMetrics = new List<AppHomeCallMetric>{};
            Voicemail = new List<FileInfo>{};
            Forms = new List<HostedSuiteCompletedForm>{};
        }

        ///<summary>
        ///Whether the customer comes from HostedSuite
        ///</summary>
        [ApiMember(Description="Whether the customer comes from HostedSuite")]
        public virtual bool IsHostedSuiteCustomer { get; set; }

        ///<summary>
        ///Recent conversations
        ///</summary>
        [ApiMember(Description="Recent conversations")]
        public virtual List<ConversationInfo> Conversations { get; set; }

        ///<summary>
        ///Recent sessions
        ///</summary>
        [ApiMember(Description="Recent sessions")]
        public virtual List<SessionInfo> Calls { get; set; }

        ///<summary>
        ///Figures on calls for the home page
        ///</summary>
        [ApiMember(Description="Figures on calls for the home page")]
        public virtual List<AppHomeCallMetric> CallMetrics { get; set; }

        ///<summary>
        ///Voice messages
        ///</summary>
        [ApiMember(Description="Voice messages")]
        public virtual List<FileInfo> Voicemail { get; set; }

        ///<summary>
        ///Completed forms
        ///</summary>
        [ApiMember(Description="Completed forms")]
        public virtual List<HostedSuiteCompletedForm> Forms { get; set; }
    }

    ///<summary>
    ///Create an AI assistant endpoint from the portal
    ///</summary>
    [Route("/portal/assistants", "POST")]
    [Api(Description="Create an AI assistant endpoint from the portal")]
    public partial class AppNewAssistant
        : IReturn<EndpointInfo>, IPost
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ID of the customer
        ///</summary>
        [ApiMember(Description="The ID of the customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The name of the assistant
        ///</summary>
        [ApiMember(Description="The name of the assistant")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The settings of the assistant
        ///</summary>
        [ApiMember(Description="The settings of the assistant")]
        public virtual AssistantSettings Settings { get; set; }
    }

    ///<summary>
    ///Settings of the account, as the portal sees them
    ///</summary>
    [Api(Description="Settings of the account, as the portal sees them")]
    public partial class AppSystemSettingsInfo
    {
        public AppSystemSettingsInfo()
        {
            EndpointFields = new List<EndpointDataField>{};
        }

        ///<summary>
        ///The custom fields of endpoints
        ///</summary>
        [ApiMember(Description="The custom fields of endpoints")]
        public virtual List<EndpointDataField> EndpointFields { get; set; }

        ///<summary>
        ///Whether the customer comes from HostedSuite
        ///</summary>
        [ApiMember(Description="Whether the customer comes from HostedSuite")]
        public virtual bool IsHostedSuiteCustomer { get; set; }

        ///<summary>
        ///The time zone of the customer
        ///</summary>
        [ApiMember(Description="The time zone of the customer")]
        public virtual string CustomerTimeZoneId { get; set; }
    }

}

namespace Voice.Api.Push
{

    ///<summary>
    ///What is pushed to a user's devices
    ///</summary>
    [Api(Description="What is pushed to a user's devices")]
    public partial class PushNotification
    {
        ///<summary>
        ///What happened
        ///</summary>
        [ApiMember(Description="What happened")]
        public virtual PushNotificationTypes Type { get; set; }

        ///<summary>
        ///The channel of the session
        ///</summary>
        [ApiMember(Description="The channel of the session")]
        public virtual FlowChannels Channel { get; set; }

        ///<summary>
        ///The ID of the endpoint
        ///</summary>
        [ApiMember(Description="The ID of the endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The user name of the endpoint
        ///</summary>
        [ApiMember(Description="The user name of the endpoint")]
        public virtual string EndpointUserName { get; set; }

        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///Who sent the message
        ///</summary>
        [ApiMember(Description="Who sent the message")]
        public virtual string Sender { get; set; }

        ///<summary>
        ///The title
        ///</summary>
        [ApiMember(Description="The title")]
        public virtual string Title { get; set; }

        ///<summary>
        ///The text of the message
        ///</summary>
        [ApiMember(Description="The text of the message")]
        public virtual string Body { get; set; }

        ///<summary>
        ///The number shown on the app icon
        ///</summary>
        [ApiMember(Description="The number shown on the app icon")]
        public virtual int? Badge { get; set; }

        ///<summary>
        ///The URI of the attachment
        ///</summary>
        [ApiMember(Description="The URI of the attachment")]
        public virtual string AttachmentUri { get; set; }

        ///<summary>
        ///The content type of the attachment
        ///</summary>
        [ApiMember(Description="The content type of the attachment")]
        public virtual string AttachmentContentType { get; set; }

        ///<summary>
        ///The state of the agent
        ///</summary>
        [ApiMember(Description="The state of the agent")]
        public virtual AgentStates AgentState { get; set; }

        ///<summary>
        ///Why the agent is in this state
        ///</summary>
        [ApiMember(Description="Why the agent is in this state")]
        public virtual AgentStateReasons AgentStateReason { get; set; }
    }

    ///<summary>
    ///What a push notification tells
    ///</summary>
    public enum PushNotificationTypes
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

}

namespace Voice.Api.Reports
{

    ///<summary>
    ///Queue an agent-state report
    ///</summary>
    [Route("/reports/agent-state")]
    [Api(Description="Queue an agent-state report")]
    public partial class AgentStateReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }
    }

    ///<summary>
    ///Queue a billing report
    ///</summary>
    [Route("/reports/billing")]
    [Api(Description="Queue a billing report")]
    public partial class BillingReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///Whether to add customer IDs to the output
        ///</summary>
        [ApiMember(Description="Whether to add customer IDs to the output")]
        public virtual bool IncludeCustomerIds { get; set; }
    }

    ///<summary>
    ///Queue a call center abandon report
    ///</summary>
    [Route("/reports/call-center-abandon", "POST")]
    [Api(Description="Queue a call center abandon report")]
    public partial class CallCenterAbandonReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }
    }

    ///<summary>
    ///Queue a call center detail report
    ///</summary>
    [Route("/reports/call-center-detail", "POST")]
    [Api(Description="Queue a call center detail report")]
    public partial class CallCenterDetailReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }
    }

    ///<summary>
    ///Queue a call center report
    ///</summary>
    [Route("/reports/call-center", "POST")]
    [Api(Description="Queue a call center report")]
    public partial class CallCenterReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }
    }

    ///<summary>
    ///Queue a call history report
    ///</summary>
    [Route("/reports/call-history", "POST")]
    [Api(Description="Queue a call history report")]
    public partial class CallHistoryReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }

        ///<summary>
        ///Only calls of this customer
        ///</summary>
        [ApiMember(Description="Only calls of this customer")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Only calls of this endpoint
        ///</summary>
        [ApiMember(Description="Only calls of this endpoint")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///Whether to look at archived sessions too
        ///</summary>
        [ApiMember(Description="Whether to look at archived sessions too")]
        public virtual bool IncludeArchivedSessions { get; set; }
    }

    ///<summary>
    ///Queue a call outcome report
    ///</summary>
    [Route("/reports/call-outcome", "POST")]
    [Api(Description="Queue a call outcome report")]
    public partial class CallOutcomeReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }

        ///<summary>
        ///Only calls of this flow
        ///</summary>
        [ApiMember(Description="Only calls of this flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///Only calls in this state
        ///</summary>
        [ApiMember(Description="Only calls in this state")]
        public virtual string SpecificState { get; set; }
    }

    ///<summary>
    ///Queue a call detail record report
    ///</summary>
    [Route("/reports/cdr", "POST")]
    [Api(Description="Queue a call detail record report")]
    public partial class CdrReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }
    }

    ///<summary>
    ///Delete a report and its workbook
    ///</summary>
    [Route("/reports/{reportId}", "DELETE")]
    [Api(Description="Delete a report and its workbook")]
    public partial class DeleteReport
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the report
        ///</summary>
        [ApiMember(Description="The ID of the report")]
        public virtual string ReportId { get; set; }
    }

    ///<summary>
    ///Workbook of a completed report
    ///</summary>
    [Route("/reports/{reportId}.xlsx", "GET")]
    [Api(Description="Workbook of a completed report")]
    public partial class DownloadReport
        : IReturn<System.IO.Stream>, IGet
    {
        ///<summary>
        ///The ID of the report
        ///</summary>
        [ApiMember(Description="The ID of the report")]
        public virtual string ReportId { get; set; }
    }

    ///<summary>
    ///Queue an endpoint report
    ///</summary>
    [Route("/reports/endpoints", "GET")]
    [Api(Description="Queue an endpoint report")]
    public partial class EndpointsReport
        : ReportRequest, IReturn<ReportInfo>
    {
        public EndpointsReport()
        {
            Types = new List<EndpointTypes>{};
        }

        ///<summary>
        ///Only these types of endpoint
        ///</summary>
        [ApiMember(Description="Only these types of endpoint")]
        public virtual List<EndpointTypes> Types { get; set; }

        ///<summary>
        ///Only endpoints of this customer
        ///</summary>
        [ApiMember(Description="Only endpoints of this customer")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Reports created by the caller
    ///</summary>
    [Route("/reports", "GET")]
    [Api(Description="Reports created by the caller")]
    public partial class ListReports
        : IReturn<ListReportsResponse>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Reports
    ///</summary>
    [Api(Description="Reports")]
    public partial class ListReportsResponse
    {
        public ListReportsResponse()
        {
            Reports = new List<ReportInfo>{};
        }

        ///<summary>
        ///The reports
        ///</summary>
        [ApiMember(Description="The reports")]
        public virtual List<ReportInfo> Reports { get; set; }
    }

    ///<summary>
    ///Queue a metric report
    ///</summary>
    [Route("/reports/metric", "POST")]
    [Api(Description="Queue a metric report")]
    public partial class MetricReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///The first day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The last day (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The time zone (IANA)
        ///</summary>
        [ApiMember(Description="The time zone (IANA)")]
        public virtual string TimeZoneId { get; set; }

        ///<summary>
        ///The metric to report on
        ///</summary>
        [ApiMember(Description="The metric to report on")]
        public virtual string MetricName { get; set; }
    }

    ///<summary>
    ///A report: how far it is and where the workbook is
    ///</summary>
    [Api(Description="A report: how far it is and where the workbook is")]
    public partial class ReportInfo
    {
        ///<summary>
        ///The ID of the report
        ///</summary>
        [ApiMember(Description="The ID of the report")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the report
        ///</summary>
        [ApiMember(Description="The name of the report")]
        public virtual string Name { get; set; }

        ///<summary>
        ///How far the report is
        ///</summary>
        [ApiMember(Description="How far the report is")]
        public virtual ReportStatuses Status { get; set; }

        ///<summary>
        ///What the status means
        ///</summary>
        [ApiMember(Description="What the status means")]
        public virtual string StatusMessage { get; set; }

        ///<summary>
        ///The date the report was requested
        ///</summary>
        [ApiMember(Description="The date the report was requested")]
        public virtual string DateCreated { get; set; }

        ///<summary>
        ///The date the status last changed
        ///</summary>
        [ApiMember(Description="The date the status last changed")]
        public virtual string DateUpdated { get; set; }

        ///<summary>
        ///Where the workbook is, once completed
        ///</summary>
        [ApiMember(Description="Where the workbook is, once completed")]
        public virtual string DownloadLink { get; set; }

        ///<summary>
        ///The ID of the job that makes the report
        ///</summary>
        [ApiMember(Description="The ID of the job that makes the report")]
        public virtual string JobId { get; set; }

        ///<summary>
        ///The address that gets a mail when done
        ///</summary>
        [ApiMember(Description="The address that gets a mail when done")]
        public virtual string EmailAddressToNotify { get; set; }

        ///<summary>
        ///The server that makes the report
        ///</summary>
        [ApiMember(Description="The server that makes the report")]
        public virtual string Server { get; set; }
    }

    ///<summary>
    ///What every report takes
    ///</summary>
    [Api(Description="What every report takes")]
    public partial class ReportRequest
        : IPost
    {
        ///<summary>
        ///The account to report on
        ///</summary>
        [ApiMember(Description="The account to report on")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The address that gets a mail when done
        ///</summary>
        [ApiMember(Description="The address that gets a mail when done")]
        public virtual string EmailAddressToNotify { get; set; }

        ///<summary>
        ///The URL called with the report data when done
        ///</summary>
        [ApiMember(Description="The URL called with the report data when done")]
        public virtual string WebhookUrl { get; set; }
    }

    ///<summary>
    ///How far a report is
    ///</summary>
    public enum ReportStatuses
    {
        Queued,
        Running,
        Completed,
        Error,
    }

    ///<summary>
    ///Queue a sync phone numbers report
    ///</summary>
    [Route("/reports/sync-phone-numbers", "POST")]
    [Api(Description="Queue a sync phone numbers report")]
    public partial class SyncPhoneNumbersReport
        : ReportRequest, IReturn<ReportInfo>
    {
        ///<summary>
        ///Whether to include the numbers of the fax carrier
        ///</summary>
        [ApiMember(Description="Whether to include the numbers of the fax carrier")]
        public virtual bool SyncDocumoNumbers { get; set; }
    }

}

namespace Voice.Api.Scheduling
{

    ///<summary>
    ///Which state holds when
    ///</summary>
    [Api(Description="Which state holds when")]
    public partial class Schedule
    {
        public Schedule()
        {
            Rules = new List<SchedulingRule>{};
        }

        ///<summary>
        ///The time zone of the rules (IANA)
        ///</summary>
        [ApiMember(Description="The time zone of the rules (IANA)")]
        public virtual string TimeZoneId { get; set; }

        ///<summary>
        ///Whether to take the parent's schedule instead
        ///</summary>
        [ApiMember(Description="Whether to take the parent's schedule instead")]
        public virtual bool Inherit { get; set; }

        ///<summary>
        ///Closed whatever the rules say
        ///</summary>
        [ApiMember(Description="Closed whatever the rules say")]
        public virtual bool ForceClosed { get; set; }

        ///<summary>
        ///The rules, the first match wins
        ///</summary>
        [ApiMember(Description="The rules, the first match wins")]
        public virtual List<SchedulingRule> Rules { get; set; }

        ///<summary>
        ///The state when no rule matches
        ///</summary>
        [ApiMember(Description="The state when no rule matches")]
        public virtual string DefaultState { get; set; }
    }

    ///<summary>
    ///A day of the week, or which one of the period
    ///</summary>
    [Api(Description="A day of the week, or which one of the period")]
    public partial class ScheduleDay
    {
        ///<summary>
        ///Which of these days in the period (1 is the first, -1 the last, 0 every one)
        ///</summary>
        [ApiMember(Description="Which of these days in the period (1 is the first, -1 the last, 0 every one)")]
        public virtual int Offset { get; set; }

        ///<summary>
        ///The day of the week
        ///</summary>
        [ApiMember(Description="The day of the week")]
        public virtual DayOfWeek DayOfWeek { get; set; }
    }

    ///<summary>
    ///When a state holds, recurring like an iCalendar rule
    ///</summary>
    [Api(Description="When a state holds, recurring like an iCalendar rule")]
    public partial class SchedulingRule
    {
        public SchedulingRule()
        {
            BySetPosition = new List<int>{};
            ByMonth = new List<int>{};
            ByWeekNo = new List<int>{};
            ByYearDay = new List<int>{};
            ByMonthDay = new List<int>{};
            ByDay = new List<ScheduleDay>{};
            ByHour = new List<int>{};
            ByMinute = new List<int>{};
        }

        ///<summary>
        ///The ID of the rule
        ///</summary>
        [ApiMember(Description="The ID of the rule")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the rule
        ///</summary>
        [ApiMember(Description="The name of the rule")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Rules are tried in the order of their priority
        ///</summary>
        [ApiMember(Description="Rules are tried in the order of their priority")]
        public virtual int Priority { get; set; }

        ///<summary>
        ///The state produced while the rule matches
        ///</summary>
        [ApiMember(Description="The state produced while the rule matches")]
        public virtual string State { get; set; }

        ///<summary>
        ///Where the rule comes from
        ///</summary>
        [ApiMember(Description="Where the rule comes from")]
        public virtual string Source { get; set; }

        ///<summary>
        ///The condition under which the rule matches
        ///</summary>
        [ApiMember(Description="The condition under which the rule matches")]
        public virtual string Condition { get; set; }

        ///<summary>
        ///What decides whether the rule matches
        ///</summary>
        [ApiMember(Description="What decides whether the rule matches")]
        public virtual SimpleSchedulingRuleTypes SimpleRuleType { get; set; }

        ///<summary>
        ///The customer state to match when the simple type is CustomerState
        ///</summary>
        [ApiMember(Description="The customer state to match when the simple type is CustomerState")]
        public virtual string CustomerState { get; set; }

        ///<summary>
        ///The ID of the flow that decides, for a rule with a flow
        ///</summary>
        [ApiMember(Description="The ID of the flow that decides, for a rule with a flow")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The values of the parameters of the flow
        ///</summary>
        [ApiMember(Description="The values of the parameters of the flow")]
        public virtual Struct FlowParams { get; set; }

        ///<summary>
        ///Whether the rule matches all day
        ///</summary>
        [ApiMember(Description="Whether the rule matches all day")]
        public virtual bool IsAllDay { get; set; }

        ///<summary>
        ///The first day on which the rule matches (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The first day on which the rule matches (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///When the rule starts matching on a day (HH:mm)
        ///</summary>
        [ApiMember(Description="When the rule starts matching on a day (HH:mm)")]
        public virtual string StartTime { get; set; }

        ///<summary>
        ///When the rule stops matching on a day (HH:mm)
        ///</summary>
        [ApiMember(Description="When the rule stops matching on a day (HH:mm)")]
        public virtual string EndTime { get; set; }

        ///<summary>
        ///Which of the moments of one interval count (1 is the first, -1 the last)
        ///</summary>
        [ApiMember(Description="Which of the moments of one interval count (1 is the first, -1 the last)")]
        public virtual List<int> BySetPosition { get; set; }

        ///<summary>
        ///The months in which the rule matches (1 to 12)
        ///</summary>
        [ApiMember(Description="The months in which the rule matches (1 to 12)")]
        public virtual List<int> ByMonth { get; set; }

        ///<summary>
        ///The weeks of the year in which the rule matches (1 to 53, negative from the end)
        ///</summary>
        [ApiMember(Description="The weeks of the year in which the rule matches (1 to 53, negative from the end)")]
        public virtual List<int> ByWeekNo { get; set; }

        ///<summary>
        ///The days of the year on which the rule matches (1 to 366, negative from the end)
        ///</summary>
        [ApiMember(Description="The days of the year on which the rule matches (1 to 366, negative from the end)")]
        public virtual List<int> ByYearDay { get; set; }

        ///<summary>
        ///The days of the month on which the rule matches (1 to 31, negative from the end)
        ///</summary>
        [ApiMember(Description="The days of the month on which the rule matches (1 to 31, negative from the end)")]
        public virtual List<int> ByMonthDay { get; set; }

        ///<summary>
        ///The days of the week on which the rule matches
        ///</summary>
        [ApiMember(Description="The days of the week on which the rule matches")]
        public virtual List<ScheduleDay> ByDay { get; set; }

        ///<summary>
        ///The hours at which the rule matches (0 to 23)
        ///</summary>
        [ApiMember(Description="The hours at which the rule matches (0 to 23)")]
        public virtual List<int> ByHour { get; set; }

        ///<summary>
        ///The minutes at which the rule matches (0 to 59)
        ///</summary>
        [ApiMember(Description="The minutes at which the rule matches (0 to 59)")]
        public virtual List<int> ByMinute { get; set; }

        ///<summary>
        ///Every how many periods the rule recurs
        ///</summary>
        [ApiMember(Description="Every how many periods the rule recurs")]
        public virtual int Interval { get; set; }

        ///<summary>
        ///How many times the rule recurs; 0 is without end
        ///</summary>
        [ApiMember(Description="How many times the rule recurs; 0 is without end")]
        public virtual int Count { get; set; }

        ///<summary>
        ///The last day on which the rule matches (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The last day on which the rule matches (YYYY-MM-DD)")]
        public virtual string UntilDate { get; set; }

        ///<summary>
        ///How often the rule recurs
        ///</summary>
        [ApiMember(Description="How often the rule recurs")]
        public virtual SchedulingRuleFrequency Frequency { get; set; }
    }

    ///<summary>
    ///How often a rule recurs
    ///</summary>
    public enum SchedulingRuleFrequency
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

    ///<summary>
    ///What decides whether a rule matches
    ///</summary>
    public enum SimpleSchedulingRuleTypes
    {
        Always,
        CustomerState,
        Time,
    }

}

namespace Voice.Api.Sessions
{

    ///<summary>
    ///Turn the call into a conference if it is not one, then dial a further party
    ///</summary>
    [Route("/sessions/{sessionId}/conference/members", "POST")]
    [Api(Description="Turn the call into a conference if it is not one, then dial a further party")]
    public partial class AddConferenceMember
        : IReturn<SessionInfo>, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The carrier's ID of the call leg on the voice device
        ///</summary>
        [ApiMember(Description="The carrier's ID of the call leg on the voice device")]
        public virtual string CallSid { get; set; }

        ///<summary>
        ///The party to invite
        ///</summary>
        [ApiMember(Description="The party to invite")]
        public virtual string Destination { get; set; }

        ///<summary>
        ///The caller ID to present (E.164)
        ///</summary>
        [ApiMember(Description="The caller ID to present (E.164)")]
        public virtual string FromNumber { get; set; }
    }

    ///<summary>
    ///Append text to a session log
    ///</summary>
    [Route("/sessions/{sessionId}/log", "POST")]
    [Api(Description="Append text to a session log")]
    public partial class AddToSessionLog
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The text to append
        ///</summary>
        [ApiMember(Description="The text to append")]
        public virtual string Message { get; set; }
    }

    ///<summary>
    ///Remove a member from a chat
    ///</summary>
    [Route("/sessions/{sessionId}/members/{memberId}", "DELETE")]
    [Api(Description="Remove a member from a chat")]
    public partial class DeleteChatMember
        : IReturn<SessionInfo>, IDelete
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The identity of the member
        ///</summary>
        [ApiMember(Description="The identity of the member")]
        public virtual string MemberId { get; set; }
    }

    ///<summary>
    ///Bulk delete an account's sessions in a time range
    ///</summary>
    [Route("/sessions", "DELETE")]
    [Api(Description="Bulk delete an account's sessions in a time range")]
    public partial class DeleteSessions
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The account whose sessions to delete
        ///</summary>
        [ApiMember(Description="The account whose sessions to delete", IsRequired=true)]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Sessions from this moment on (ISO 8601)
        ///</summary>
        [ApiMember(Description="Sessions from this moment on (ISO 8601)", IsRequired=true)]
        public virtual string StartDateTime { get; set; }

        ///<summary>
        ///Sessions up to this moment (ISO 8601)
        ///</summary>
        [ApiMember(Description="Sessions up to this moment (ISO 8601)", IsRequired=true)]
        public virtual string EndDateTime { get; set; }
    }

    ///<summary>
    ///End one session or one call leg of it
    ///</summary>
    [Route("/sessions/{sessionId}", "DELETE")]
    [Api(Description="End one session or one call leg of it")]
    public partial class EndSession
        : IReturnVoid, IDelete
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The call leg to end; none ends the session
        ///</summary>
        [ApiMember(Description="The call leg to end; none ends the session")]
        public virtual string CallSid { get; set; }
    }

    ///<summary>
    ///Carrier calls in progress for a whole account
    ///</summary>
    [Route("/calls/active", "GET")]
    [Api(Description="Carrier calls in progress for a whole account")]
    public partial class GetActiveCalls
        : IReturn<GetActiveCallsResponse>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Calls in progress
    ///</summary>
    [Api(Description="Calls in progress")]
    public partial class GetActiveCallsResponse
    {
        public GetActiveCallsResponse()
        {
            Calls = new List<Object>{};
        }

        ///<summary>
        ///The calls in progress, as the carrier describes them
        ///</summary>
        [ApiMember(Description="The calls in progress, as the carrier describes them")]
        public virtual List<Object> Calls { get; set; }
    }

    ///<summary>
    ///Active sessions of the signed-in phone user
    ///</summary>
    [Route("/sessions/active", "GET")]
    [Api(Description="Active sessions of the signed-in phone user")]
    public partial class GetActiveSessions
        : IReturn<GetMySessionsResponse>, IGet
    {
    }

    ///<summary>
    ///Active sessions of the signed-in user
    ///</summary>
    [Route("/sessions/my", "GET")]
    [Api(Description="Active sessions of the signed-in user")]
    public partial class GetMySessions
        : IReturn<GetMySessionsResponse>, IGet
    {
    }

    ///<summary>
    ///Sessions
    ///</summary>
    [Api(Description="Sessions")]
    public partial class GetMySessionsResponse
    {
        public GetMySessionsResponse()
        {
            Sessions = new List<SessionInfo>{};
        }

        ///<summary>
        ///The active sessions
        ///</summary>
        [ApiMember(Description="The active sessions")]
        public virtual List<SessionInfo> Sessions { get; set; }
    }

    ///<summary>
    ///One session with its log
    ///</summary>
    [Route("/sessions/{sessionId}", "GET")]
    [Api(Description="One session with its log")]
    public partial class GetSession
        : IReturn<SessionInfo>, IGet
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Chat transcript of a session
    ///</summary>
    [Route("/sessions/{sessionId}/transcript", "GET")]
    [Api(Description="Chat transcript of a session")]
    public partial class GetSessionTranscript
        : IReturn<Object>, IGet
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///Whether to include earlier chats of the same parties
        ///</summary>
        [ApiMember(Description="Whether to include earlier chats of the same parties")]
        public virtual bool IncludeHistorical { get; set; }

        ///<summary>
        ///Only history after this date (ISO 8601)
        ///</summary>
        [ApiMember(Description="Only history after this date (ISO 8601)")]
        public virtual string HistoricalCutOffDate { get; set; }
    }

    ///<summary>
    ///Put a session on hold
    ///</summary>
    [Route("/sessions/{sessionId}/hold", "POST")]
    [Api(Description="Put a session on hold")]
    public partial class HoldSession
        : IReturn<SessionInfo>, IPost
    {
        ///<summary>
        ///The carrier's ID of the local call leg
        ///</summary>
        [ApiMember(Description="The carrier's ID of the local call leg")]
        public virtual string CallSid { get; set; }

        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///Why the session is being held
        ///</summary>
        [ApiMember(Description="Why the session is being held")]
        public virtual SessionHoldReasons Reason { get; set; }
    }

    ///<summary>
    ///Add a member to a chat session
    ///</summary>
    [Route("/sessions/{sessionId}/members", "POST")]
    [Api(Description="Add a member to a chat session")]
    public partial class InviteChatMember
        : IReturn<SessionInfo>, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The endpoint to invite
        ///</summary>
        [ApiMember(Description="The endpoint to invite")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Retrieve a list of sessions
    ///</summary>
    [Route("/sessions", "GET")]
    [Api(Description="Retrieve a list of sessions")]
    public partial class ListSessions
        : ListRequest<SessionInfo>, IReturn<ListResponse<SessionInfo>>
    {
        public ListSessions()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
            EndpointIds = new List<string>{};
        }

        ///<summary>
        ///The account IDs for the sessions to retrieve
        ///</summary>
        [ApiMember(Description="The account IDs for the sessions to retrieve")]
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Whether to search live or archived sessions
        ///</summary>
        [ApiMember(Description="Whether to search live or archived sessions")]
        public virtual bool SearchArchive { get; set; }

        ///<summary>
        ///The start date to retrieve usage records for (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The start date to retrieve usage records for (YYYY-MM-DD)")]
        public virtual string StartDate { get; set; }

        ///<summary>
        ///The end date to retrieve usage records for (YYYY-MM-DD)
        ///</summary>
        [ApiMember(Description="The end date to retrieve usage records for (YYYY-MM-DD)")]
        public virtual string EndDate { get; set; }

        ///<summary>
        ///The IDs of the customers whose sessions you want to retrieve
        ///</summary>
        [ApiMember(Description="The IDs of the customers whose sessions you want to retrieve")]
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///The IDs of the endpoints whose sessions you want to retrieve
        ///</summary>
        [ApiMember(Description="The IDs of the endpoints whose sessions you want to retrieve")]
        public virtual List<string> EndpointIds { get; set; }

        ///<summary>
        ///Filter by the from  (this is a contains search)
        ///</summary>
        [ApiMember(Description="Filter by the from  (this is a contains search)")]
        public virtual string From { get; set; }

        ///<summary>
        ///Filter by the to  (this is a contains search)
        ///</summary>
        [ApiMember(Description="Filter by the to  (this is a contains search)")]
        public virtual string To { get; set; }

        ///<summary>
        ///Filter by text in the log
        ///</summary>
        [ApiMember(Description="Filter by text in the log")]
        public virtual string Log { get; set; }

        ///<summary>
        ///Filter by parent session ID
        ///</summary>
        [ApiMember(Description="Filter by parent session ID")]
        public virtual string ParentSessionId { get; set; }
    }

    ///<summary>
    ///Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
    ///</summary>
    [Route("/sessions/outgoing", "POST")]
    [Api(Description="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")]
    public partial class NewOutgoingSession
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The flow to run once the call is answered
        ///</summary>
        [ApiMember(Description="The flow to run once the call is answered")]
        public virtual string FlowId { get; set; }

        ///<summary>
        ///The number to dial (E.164)
        ///</summary>
        [ApiMember(Description="The number to dial (E.164)")]
        public virtual string NumberToDial { get; set; }

        ///<summary>
        ///The caller ID to present, an owned number (E.164)
        ///</summary>
        [ApiMember(Description="The caller ID to present, an owned number (E.164)")]
        public virtual string CallerId { get; set; }
    }

    ///<summary>
    ///Carrier hook of an outgoing session
    ///</summary>
    [Route("/sessions/outgoing/callback")]
    [Api(Description="Carrier hook of an outgoing session")]
    public partial class NewOutgoingSessionCallback
        : TwilioRequestBase, IReturn<System.IO.Stream>, IPost
    {
    }

    ///<summary>
    ///Create a session (voice, chat or fax) for the signed-in user
    ///</summary>
    [Route("/sessions", "POST")]
    [Api(Description="Create a session (voice, chat or fax) for the signed-in user")]
    public partial class NewSession
        : IReturn<SessionInfo>, IPost
    {
        ///<summary>
        ///The flow channel
        ///</summary>
        [ApiMember(Description="The flow channel")]
        public virtual FlowChannels Channel { get; set; }

        ///<summary>
        ///What was dialed
        ///</summary>
        [ApiMember(Description="What was dialed")]
        public virtual string Destination { get; set; }

        ///<summary>
        ///The caller ID to present (E.164)
        ///</summary>
        [ApiMember(Description="The caller ID to present (E.164)")]
        public virtual string CallerId { get; set; }
    }

    ///<summary>
    ///Hold or mute a conference member
    ///</summary>
    [Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")]
    [Api(Description="Hold or mute a conference member")]
    public partial class PatchConferenceMember
        : IReturn<SessionInfo>, IPatch
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The carrier's ID of the member's call leg
        ///</summary>
        [ApiMember(Description="The carrier's ID of the member's call leg")]
        public virtual string CallSid { get; set; }

        ///<summary>
        ///Whether the member is on hold
        ///</summary>
        [ApiMember(Description="Whether the member is on hold")]
        public virtual bool? Hold { get; set; }

        ///<summary>
        ///Whether the member is muted
        ///</summary>
        [ApiMember(Description="Whether the member is muted")]
        public virtual bool? Muted { get; set; }
    }

    ///<summary>
    ///Change console data or states of a session
    ///</summary>
    [Route("/sessions/{sessionId}", "PATCH")]
    [Api(Description="Change console data or states of a session")]
    public partial class PatchSession
        : IReturn<SessionInfo>, IPatch
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///Any console data for the session
        ///</summary>
        [ApiMember(Description="Any console data for the session")]
        public virtual string ConsoleData { get; set; }

        ///<summary>
        ///The call state of the session
        ///</summary>
        [ApiMember(Description="The call state of the session")]
        public virtual SessionCallState? CallState { get; set; }

        ///<summary>
        ///The reason for the hold
        ///</summary>
        [ApiMember(Description="The reason for the hold")]
        public virtual SessionHoldReasons? HoldReason { get; set; }

        ///<summary>
        ///The queue state of the session
        ///</summary>
        [ApiMember(Description="The queue state of the session")]
        public virtual SessionQueueStates? QueueState { get; set; }
    }

    ///<summary>
    ///Start recording a session
    ///</summary>
    [Route("/sessions/{sessionId}/record", "POST")]
    [Api(Description="Start recording a session")]
    public partial class RecordSession
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Send the session somewhere else
    ///</summary>
    [Route("/sessions/{sessionId}/redirect", "POST")]
    [Api(Description="Send the session somewhere else")]
    public partial class RedirectSession
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///Where to send the session
        ///</summary>
        [ApiMember(Description="Where to send the session")]
        public virtual string Destination { get; set; }

        ///<summary>
        ///The caller ID to present (E.164)
        ///</summary>
        [ApiMember(Description="The caller ID to present (E.164)")]
        public virtual string CallerId { get; set; }
    }

    ///<summary>
    ///Reject an offered session
    ///</summary>
    [Route("/sessions/{sessionId}/reject", "POST")]
    [Api(Description="Reject an offered session")]
    public partial class RejectSession
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Send a message within a session
    ///</summary>
    [Route("/sessions/{sessionId}/messages", "POST")]
    [Api(Description="Send a message within a session")]
    public partial class SendSessionMessage
        : IReturnVoid, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The text of the message
        ///</summary>
        [ApiMember(Description="The text of the message")]
        public virtual string Body { get; set; }

        ///<summary>
        ///The URI of the attachment
        ///</summary>
        [ApiMember(Description="The URI of the attachment")]
        public virtual string AttachmentUri { get; set; }

        ///<summary>
        ///The content type of the attachment
        ///</summary>
        [ApiMember(Description="The content type of the attachment")]
        public virtual string AttachmentContentType { get; set; }
    }

    public enum SessionCallState
    {
        Disconnected,
        Ringing,
        Connected,
        Hold,
        Passive,
    }

    public enum SessionDialState
    {
        None,
        Active,
    }

    public enum SessionDirections
    {
        Incoming,
        Outgoing,
    }

    public enum SessionHoldReasons
    {
        None,
        Transferring,
    }

    public partial class SessionInfo
        : EntityInfo
    {
        public SessionInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
            Log = new List<SessionLogInfo>{};
            Members = new List<SessionMemberInfo>{};
        }

        ///<summary>
        ///The state of the session
        ///</summary>
        [ApiMember(Description="The state of the session")]
        public virtual SessionDialState DialState { get; set; }

        ///<summary>
        ///The call state of the session
        ///</summary>
        [ApiMember(Description="The call state of the session")]
        public virtual SessionCallState CallState { get; set; }

        ///<summary>
        ///The queue state of the session
        ///</summary>
        [ApiMember(Description="The queue state of the session")]
        public virtual SessionQueueStates QueueState { get; set; }

        ///<summary>
        ///The ID of the account associated with the flow
        ///</summary>
        [ApiMember(Description="The ID of the account associated with the flow")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The name of the account associated with the session
        ///</summary>
        [ApiMember(Description="The name of the account associated with the session")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///The ID of the customer this session is associated with
        ///</summary>
        [ApiMember(Description="The ID of the customer this session is associated with")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The customer breadcrumb this session is associated with
        ///</summary>
        [ApiMember(Description="The customer breadcrumb this session is associated with")]
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///The name of the customer this session is associated with
        ///</summary>
        [ApiMember(Description="The name of the customer this session is associated with")]
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///The ID of the endpoint associated with this session
        ///</summary>
        [ApiMember(Description="The ID of the endpoint associated with this session")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///The name of the endpoint associated with this session
        ///</summary>
        [ApiMember(Description="The name of the endpoint associated with this session")]
        public virtual string EndpointName { get; set; }

        ///<summary>
        ///The date the call completed
        ///</summary>
        [ApiMember(Description="The date the call completed")]
        public virtual string DateCompleted { get; set; }

        ///<summary>
        ///The destination of the session (e.g. what was entered into the Dial box)
        ///</summary>
        [ApiMember(Description="The destination of the session (e.g. what was entered into the Dial box)")]
        public virtual string Destination { get; set; }

        ///<summary>
        ///The to address if any
        ///</summary>
        [ApiMember(Description="The to address if any")]
        public virtual string ToAddress { get; set; }

        ///<summary>
        ///The from address if any
        ///</summary>
        [ApiMember(Description="The from address if any")]
        public virtual string FromAddress { get; set; }

        ///<summary>
        ///The from name if any
        ///</summary>
        [ApiMember(Description="The from name if any")]
        public virtual string FromName { get; set; }

        ///<summary>
        ///Answered by name (if any)
        ///</summary>
        [ApiMember(Description="Answered by name (if any)")]
        public virtual string AnsweredByName { get; set; }

        ///<summary>
        ///The ID of the queue member assigned to this call
        ///</summary>
        [ApiMember(Description="The ID of the queue member assigned to this call")]
        public virtual string QueueMemberId { get; set; }

        ///<summary>
        ///The flow channel
        ///</summary>
        [ApiMember(Description="The flow channel")]
        public virtual FlowChannels Channel { get; set; }

        ///<summary>
        ///Has the session ended
        ///</summary>
        [ApiMember(Description="Has the session ended")]
        public virtual bool Ended { get; set; }

        ///<summary>
        ///The outcome of the call
        ///</summary>
        [ApiMember(Description="The outcome of the call")]
        public virtual string Outcome { get; set; }

        ///<summary>
        ///The twilio Call SID of this session
        ///</summary>
        [ApiMember(Description="The twilio Call SID of this session")]
        public virtual string CallSid { get; set; }

        ///<summary>
        ///Any console data for this session
        ///</summary>
        [ApiMember(Description="Any console data for this session")]
        public virtual string ConsoleData { get; set; }

        ///<summary>
        ///The name of the hold queue for this call
        ///</summary>
        [ApiMember(Description="The name of the hold queue for this call")]
        public virtual string HoldQueueName { get; set; }

        ///<summary>
        ///The user ID who put this call on hold
        ///</summary>
        [ApiMember(Description="The user ID who put this call on hold")]
        public virtual string HeldByUserId { get; set; }

        ///<summary>
        ///The reason for the hold
        ///</summary>
        [ApiMember(Description="The reason for the hold")]
        public virtual SessionHoldReasons HoldReason { get; set; }

        ///<summary>
        ///The SID of the conference if in a conference call
        ///</summary>
        [ApiMember(Description="The SID of the conference if in a conference call")]
        public virtual string ConferenceSid { get; set; }

        ///<summary>
        ///The display name for this session
        ///</summary>
        [ApiMember(Description="The display name for this session")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The log entries for this session
        ///</summary>
        [ApiMember(Description="The log entries for this session")]
        public virtual List<SessionLogInfo> Log { get; set; }

        ///<summary>
        ///The members of this session
        ///</summary>
        [ApiMember(Description="The members of this session")]
        public virtual List<SessionMemberInfo> Members { get; set; }

        ///<summary>
        ///The callback number (typically used for SIP to User calls)
        ///</summary>
        [ApiMember(Description="The callback number (typically used for SIP to User calls)")]
        public virtual string CallbackNumber { get; set; }

        ///<summary>
        ///The ID of the endpoint that answered
        ///</summary>
        [ApiMember(Description="The ID of the endpoint that answered")]
        public virtual string AnsweredById { get; set; }

        ///<summary>
        ///Is this session incoming or outgoing?
        ///</summary>
        [ApiMember(Description="Is this session incoming or outgoing?")]
        public virtual SessionDirections Direction { get; set; }

        ///<summary>
        ///The phone number that this session is coming from (used with SMS chats)
        ///</summary>
        [ApiMember(Description="The phone number that this session is coming from (used with SMS chats)")]
        public virtual string FromPhoneNumber { get; set; }

        ///<summary>
        ///The Call SID of the most recently added conference participant
        ///</summary>
        [ApiMember(Description="The Call SID of the most recently added conference participant")]
        public virtual string MostRecentParticipantCallSid { get; set; }

        ///<summary>
        ///Was this session missed?
        ///</summary>
        [ApiMember(Description="Was this session missed?")]
        public virtual bool WasMissed { get; set; }

        ///<summary>
        ///The ring queue that the call is currently in
        ///</summary>
        [ApiMember(Description="The ring queue that the call is currently in")]
        public virtual string RingQueueId { get; set; }
    }

    public partial class SessionLogInfo
    {
        public virtual string Date { get; set; }
        public virtual string Message { get; set; }
    }

    public enum SessionMemberCallState
    {
        None,
        Ringing,
        Connected,
        Hold,
    }

    public partial class SessionMemberInfo
    {
        public SessionMemberInfo()
        {
            ApplicationData = new Dictionary<string, string>{};
        }

        public virtual string Identity { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string DisplayName { get; set; }
        public virtual bool IsOriginalMember { get; set; }
        public virtual string AvatarUrl { get; set; }
        public virtual Dictionary<string, string> ApplicationData { get; set; }
        public virtual SessionMemberCallState CallState { get; set; }
        public virtual SessionMemberRoles Role { get; set; }
        public virtual string CallSid { get; set; }
        public virtual bool Muted { get; set; }
    }

    public enum SessionMemberRoles
    {
        None,
        Caller,
        Agent,
        Transfer,
    }

    public enum SessionQueueStates
    {
        None,
        Queued,
        Ringing,
        Connected,
        Hold,
        Disconnected,
    }

    ///<summary>
    ///Turn a session into a conference
    ///</summary>
    [Route("/sessions/{sessionId}/conference", "POST")]
    [Api(Description="Turn a session into a conference")]
    public partial class StartConference
        : IReturn<SessionInfo>, IPost
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session")]
        public virtual string SessionId { get; set; }

        ///<summary>
        ///The carrier's ID of the call leg to start with
        ///</summary>
        [ApiMember(Description="The carrier's ID of the call leg to start with")]
        public virtual string CallSid { get; set; }
    }

}

namespace Voice.Api.Settings
{

    ///<summary>
    ///Settings of the app and the portal
    ///</summary>
    [Api(Description="Settings of the app and the portal")]
    public partial class AppSettings
    {
        ///<summary>
        ///Whether phone numbers can be managed
        ///</summary>
        [ApiMember(Description="Whether phone numbers can be managed")]
        public virtual bool EnablePhoneNumberManagement { get; set; }

        ///<summary>
        ///Whether devices can be managed
        ///</summary>
        [ApiMember(Description="Whether devices can be managed")]
        public virtual bool EnableDeviceManagement { get; set; }

        ///<summary>
        ///Whether the dialer is shown
        ///</summary>
        [ApiMember(Description="Whether the dialer is shown")]
        public virtual bool EnableDialer { get; set; }

        ///<summary>
        ///Whether the call history is shown
        ///</summary>
        [ApiMember(Description="Whether the call history is shown")]
        public virtual bool EnableCallHistory { get; set; }

        ///<summary>
        ///Whether assistants are shown
        ///</summary>
        [ApiMember(Description="Whether assistants are shown")]
        public virtual bool EnableAssistants { get; set; }

        ///<summary>
        ///Whether the message centre shows file names
        ///</summary>
        [ApiMember(Description="Whether the message centre shows file names")]
        public virtual bool ShowFileNameInMessageCenter { get; set; }

        ///<summary>
        ///The theme of the portal (JSON)
        ///</summary>
        [ApiMember(Description="The theme of the portal (JSON)")]
        public virtual string ChakraTheme { get; set; }

        ///<summary>
        ///A style sheet for the portal
        ///</summary>
        [ApiMember(Description="A style sheet for the portal")]
        public virtual string CustomCss { get; set; }

        ///<summary>
        ///The title of the portal
        ///</summary>
        [ApiMember(Description="The title of the portal")]
        public virtual string PageTitle { get; set; }

        ///<summary>
        ///Texts to be replaced in the portal
        ///</summary>
        [ApiMember(Description="Texts to be replaced in the portal")]
        public virtual string StringMappings { get; set; }

        ///<summary>
        ///Where to go after signing out
        ///</summary>
        [ApiMember(Description="Where to go after signing out")]
        public virtual string LogoutUrl { get; set; }

        ///<summary>
        ///Where to ask for a number to be ported
        ///</summary>
        [ApiMember(Description="Where to ask for a number to be ported")]
        public virtual string PortMyNumberUrl { get; set; }
    }

    ///<summary>
    ///What may be dialed in one country
    ///</summary>
    [Api(Description="What may be dialed in one country")]
    public partial class DialingPermissionsInfo
    {
        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string IsoCode { get; set; }

        ///<summary>
        ///The name of the country
        ///</summary>
        [ApiMember(Description="The name of the country")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Whether ordinary numbers may be dialed
        ///</summary>
        [ApiMember(Description="Whether ordinary numbers may be dialed")]
        public virtual bool LowRiskNumbersEnabled { get; set; }

        ///<summary>
        ///Whether high-risk special numbers may be dialed
        ///</summary>
        [ApiMember(Description="Whether high-risk special numbers may be dialed")]
        public virtual bool HighRiskSpecialNumbersEnabled { get; set; }

        ///<summary>
        ///Whether numbers prone to toll fraud may be dialed
        ///</summary>
        [ApiMember(Description="Whether numbers prone to toll fraud may be dialed")]
        public virtual bool HighRiskTollfraudNumbersEnabled { get; set; }
    }

    ///<summary>
    ///An account for sending email
    ///</summary>
    [Api(Description="An account for sending email")]
    public partial class EmailAccount
    {
        ///<summary>
        ///The ID of the email account
        ///</summary>
        [ApiMember(Description="The ID of the email account")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name to show
        ///</summary>
        [ApiMember(Description="The name to show")]
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///The email address
        ///</summary>
        [ApiMember(Description="The email address")]
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///The user name at the mail server
        ///</summary>
        [ApiMember(Description="The user name at the mail server")]
        public virtual string UserName { get; set; }

        ///<summary>
        ///The password at the mail server. It is stored when it is sent, and never shown
        ///</summary>
        [ApiMember(Description="The password at the mail server. It is stored when it is sent, and never shown")]
        public virtual string Password { get; set; }

        ///<summary>
        ///Whether a password is stored
        ///</summary>
        [ApiMember(Description="Whether a password is stored")]
        public virtual bool HasPassword { get; set; }

        ///<summary>
        ///The mail server
        ///</summary>
        [ApiMember(Description="The mail server")]
        public virtual string ServerName { get; set; }

        ///<summary>
        ///The port of the mail server
        ///</summary>
        [ApiMember(Description="The port of the mail server")]
        public virtual int? ServerPort { get; set; }

        ///<summary>
        ///How the connection to the mail server is protected
        ///</summary>
        [ApiMember(Description="How the connection to the mail server is protected")]
        public virtual EmailSecurity Security { get; set; }
    }

    ///<summary>
    ///How a connection to a mail server is protected
    ///</summary>
    public enum EmailSecurity
    {
        StartTls,
        Tls,
        None,
    }

    ///<summary>
    ///What may be dialed in one country
    ///</summary>
    [Route("/system/dialing-permissions/{isoCode}", "GET")]
    [Api(Description="What may be dialed in one country")]
    public partial class GetDialingPermissions
        : IReturn<DialingPermissionsInfo>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string IsoCode { get; set; }
    }

    ///<summary>
    ///Settings of the whole installation
    ///</summary>
    [Route("/global/settings", "GET")]
    [Api(Description="Settings of the whole installation")]
    public partial class GetGlobalSettings
        : IReturn<GlobalSettingsInfo>, IGet
    {
    }

    ///<summary>
    ///Account-level settings
    ///</summary>
    [Route("/system/settings", "GET")]
    [Api(Description="Account-level settings")]
    public partial class GetSystemSettings
        : IReturn<SystemSettingsInfo>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Settings of the whole installation: what accounts begin with
    ///</summary>
    [Api(Description="Settings of the whole installation: what accounts begin with")]
    public partial class GlobalSettingsInfo
    {
        ///<summary>
        ///Documentation text that accounts begin with
        ///</summary>
        [ApiMember(Description="Documentation text that accounts begin with")]
        public virtual string Documentation { get; set; }

        ///<summary>
        ///For how many days recordings are kept; 0 is for ever
        ///</summary>
        [ApiMember(Description="For how many days recordings are kept; 0 is for ever")]
        public virtual int RecordingRetentionDays { get; set; }

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [ApiMember(Description="Whether calls may be transferred with SIP REFER")]
        public virtual bool EnableSipRefer { get; set; }

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off; 0 is never
        ///</summary>
        [ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")]
        public virtual int AutoAgentLogoffSeconds { get; set; }

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [ApiMember(Description="The region of the carrier through which SIP calls go")]
        public virtual TwilioSipRegions? DefaultSipRegion { get; set; }

        ///<summary>
        ///The date of the last change
        ///</summary>
        [ApiMember(Description="The date of the last change")]
        public virtual string DateLastModified { get; set; }

        ///<summary>
        ///The user who made the last change
        ///</summary>
        [ApiMember(Description="The user who made the last change")]
        public virtual string LastModifiedBy { get; set; }
    }

    ///<summary>
    ///Per-country dialing permissions
    ///</summary>
    [Route("/system/dialing-permissions", "GET")]
    [Api(Description="Per-country dialing permissions")]
    public partial class ListDialingPermissions
        : IReturn<ListResponse<DialingPermissionsInfo>>, IGet
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Change what may be dialed in one country
    ///</summary>
    [Route("/system/dialing-permissions/{isoCode}", "PATCH")]
    [Api(Description="Change what may be dialed in one country")]
    public partial class PatchDialingPermissions
        : IReturnVoid, IPatch
    {
        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The ISO 3166 code of the country
        ///</summary>
        [ApiMember(Description="The ISO 3166 code of the country")]
        public virtual string IsoCode { get; set; }

        ///<summary>
        ///Whether ordinary numbers may be dialed
        ///</summary>
        [ApiMember(Description="Whether ordinary numbers may be dialed")]
        public virtual bool LowRiskNumbersEnabled { get; set; }

        ///<summary>
        ///Whether high-risk special numbers may be dialed
        ///</summary>
        [ApiMember(Description="Whether high-risk special numbers may be dialed")]
        public virtual bool HighRiskSpecialNumbersEnabled { get; set; }

        ///<summary>
        ///Whether numbers prone to toll fraud may be dialed
        ///</summary>
        [ApiMember(Description="Whether numbers prone to toll fraud may be dialed")]
        public virtual bool HighRiskTollfraudNumbersEnabled { get; set; }
    }

    ///<summary>
    ///Change settings of the whole installation
    ///</summary>
    [Route("/global/settings", "PATCH")]
    [Api(Description="Change settings of the whole installation")]
    public partial class PatchGlobalSettings
        : IReturn<GlobalSettingsInfo>, IPatch
    {
        ///<summary>
        ///Documentation text that accounts begin with
        ///</summary>
        [ApiMember(Description="Documentation text that accounts begin with")]
        public virtual string Documentation { get; set; }

        ///<summary>
        ///For how many days recordings are kept; 0 is for ever
        ///</summary>
        [ApiMember(Description="For how many days recordings are kept; 0 is for ever")]
        public virtual int? RecordingRetentionDays { get; set; }

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [ApiMember(Description="Whether calls may be transferred with SIP REFER")]
        public virtual bool? EnableSipRefer { get; set; }

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off; 0 is never
        ///</summary>
        [ApiMember(Description="Idle time in seconds before a not-ready agent is logged off; 0 is never")]
        public virtual int? AutoAgentLogoffSeconds { get; set; }

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [ApiMember(Description="The region of the carrier through which SIP calls go")]
        public virtual TwilioSipRegions? DefaultSipRegion { get; set; }
    }

    ///<summary>
    ///Change account-level settings
    ///</summary>
    [Route("/system/settings", "PATCHY PATCH")]
    [Api(Description="Change account-level settings")]
    public partial class PatchSystemSettings
        : IReturn<SystemSettingsInfo>, IPatch
    {
        public PatchSystemSettings()
        {
            SystemFields = new List<SystemSettingsField>{};
            CustomerFields = new List<CustomerDataField>{};
            EndpointFields = new List<EndpointDataField>{};
            EmailAccounts = new List<EmailAccount>{};
            Tags = new List<Tag>{};
        }

        ///<summary>
        ///Whether the test clock is used
        ///</summary>
        [ApiMember(Description="Whether the test clock is used")]
        public virtual bool? OverrideSystemTime { get; set; }

        ///<summary>
        ///The time zone of the test clock
        ///</summary>
        [ApiMember(Description="The time zone of the test clock")]
        public virtual string OverrideSystemTimeZoneId { get; set; }

        ///<summary>
        ///The time of the test clock (ISO 8601)
        ///</summary>
        [ApiMember(Description="The time of the test clock (ISO 8601)")]
        public virtual string OverrideSystemDateTime { get; set; }

        ///<summary>
        ///The ID of the account
        ///</summary>
        [ApiMember(Description="The ID of the account")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The custom fields of the account, replaced whole
        ///</summary>
        [ApiMember(Description="The custom fields of the account, replaced whole")]
        public virtual List<SystemSettingsField> SystemFields { get; set; }

        ///<summary>
        ///The custom fields of customers, replaced whole
        ///</summary>
        [ApiMember(Description="The custom fields of customers, replaced whole")]
        public virtual List<CustomerDataField> CustomerFields { get; set; }

        ///<summary>
        ///The custom fields of endpoints, replaced whole
        ///</summary>
        [ApiMember(Description="The custom fields of endpoints, replaced whole")]
        public virtual List<EndpointDataField> EndpointFields { get; set; }

        ///<summary>
        ///The email accounts, replaced whole
        ///</summary>
        [ApiMember(Description="The email accounts, replaced whole")]
        public virtual List<EmailAccount> EmailAccounts { get; set; }

        ///<summary>
        ///The tags of the account, replaced whole
        ///</summary>
        [ApiMember(Description="The tags of the account, replaced whole")]
        public virtual List<Tag> Tags { get; set; }

        ///<summary>
        ///Documentation text of the account
        ///</summary>
        [ApiMember(Description="Documentation text of the account")]
        public virtual string Documentation { get; set; }

        ///<summary>
        ///For how many days recordings are kept
        ///</summary>
        [ApiMember(Description="For how many days recordings are kept")]
        public virtual int? RecordingRetentionDays { get; set; }

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [ApiMember(Description="Whether calls may be transferred with SIP REFER")]
        public virtual bool? EnableSipRefer { get; set; }

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off
        ///</summary>
        [ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")]
        public virtual int? AutoAgentLogoffSeconds { get; set; }

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [ApiMember(Description="The region of the carrier through which SIP calls go")]
        public virtual TwilioSipRegions? DefaultSipRegion { get; set; }
    }

    ///<summary>
    ///A custom field of the account, with its value
    ///</summary>
    [Api(Description="A custom field of the account, with its value")]
    public partial class SystemSettingsField
        : DataField
    {
        ///<summary>
        ///The value
        ///</summary>
        [ApiMember(Description="The value")]
        public virtual Value Value { get; set; }
    }

    ///<summary>
    ///Settings of an account
    ///</summary>
    [Api(Description="Settings of an account")]
    public partial class SystemSettingsInfo
        : EntityInfo
    {
        public SystemSettingsInfo()
        {
            SystemFields = new List<SystemSettingsField>{};
            CustomerFields = new List<CustomerDataField>{};
            EndpointFields = new List<EndpointDataField>{};
            EmailAccounts = new List<EmailAccount>{};
            Tags = new List<Tag>{};
        }

        ///<summary>
        ///Whether the test clock is used
        ///</summary>
        [ApiMember(Description="Whether the test clock is used")]
        public virtual bool OverrideSystemTime { get; set; }

        ///<summary>
        ///The time zone of the test clock
        ///</summary>
        [ApiMember(Description="The time zone of the test clock")]
        public virtual string OverrideSystemTimeZoneId { get; set; }

        ///<summary>
        ///The time of the test clock (ISO 8601)
        ///</summary>
        [ApiMember(Description="The time of the test clock (ISO 8601)")]
        public virtual string OverrideSystemDateTime { get; set; }

        ///<summary>
        ///The custom fields of the account
        ///</summary>
        [ApiMember(Description="The custom fields of the account")]
        public virtual List<SystemSettingsField> SystemFields { get; set; }

        ///<summary>
        ///The custom fields of customers
        ///</summary>
        [ApiMember(Description="The custom fields of customers")]
        public virtual List<CustomerDataField> CustomerFields { get; set; }

        ///<summary>
        ///The custom fields of endpoints
        ///</summary>
        [ApiMember(Description="The custom fields of endpoints")]
        public virtual List<EndpointDataField> EndpointFields { get; set; }

        ///<summary>
        ///The email accounts
        ///</summary>
        [ApiMember(Description="The email accounts")]
        public virtual List<EmailAccount> EmailAccounts { get; set; }

        ///<summary>
        ///The tags of the account
        ///</summary>
        [ApiMember(Description="The tags of the account")]
        public virtual List<Tag> Tags { get; set; }

        ///<summary>
        ///Documentation text of the account
        ///</summary>
        [ApiMember(Description="Documentation text of the account")]
        public virtual string Documentation { get; set; }

        ///<summary>
        ///For how many days recordings are kept
        ///</summary>
        [ApiMember(Description="For how many days recordings are kept")]
        public virtual int RecordingRetentionDays { get; set; }

        ///<summary>
        ///Whether calls may be transferred with SIP REFER
        ///</summary>
        [ApiMember(Description="Whether calls may be transferred with SIP REFER")]
        public virtual bool EnableSipRefer { get; set; }

        ///<summary>
        ///Idle time in seconds before a not-ready agent is logged off
        ///</summary>
        [ApiMember(Description="Idle time in seconds before a not-ready agent is logged off")]
        public virtual int AutoAgentLogoffSeconds { get; set; }

        ///<summary>
        ///The region of the carrier through which SIP calls go
        ///</summary>
        [ApiMember(Description="The region of the carrier through which SIP calls go")]
        public virtual TwilioSipRegions? DefaultSipRegion { get; set; }
    }

    ///<summary>
    ///A label on customers, endpoints and flows
    ///</summary>
    [Api(Description="A label on customers, endpoints and flows")]
    public partial class Tag
    {
        ///<summary>
        ///The ID of the tag
        ///</summary>
        [ApiMember(Description="The ID of the tag")]
        public virtual string Id { get; set; }

        ///<summary>
        ///The name of the tag
        ///</summary>
        [ApiMember(Description="The name of the tag")]
        public virtual string Name { get; set; }

        ///<summary>
        ///The colour of the tag
        ///</summary>
        [ApiMember(Description="The colour of the tag")]
        public virtual TagColors Color { get; set; }
    }

    ///<summary>
    ///The colour of a tag
    ///</summary>
    public enum TagColors
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

    ///<summary>
    ///A region of the carrier's SIP network
    ///</summary>
    public enum TwilioSipRegions
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

}

namespace Voice.Api.Twilio
{

    ///<summary>
    ///What the carrier posts to a callback
    ///</summary>
    [Api(Description="What the carrier posts to a callback")]
    public partial class TwilioRequestBase
    {
        ///<summary>
        ///The carrier's ID of the call
        ///</summary>
        [ApiMember(Description="The carrier's ID of the call")]
        public virtual string CallSid { get; set; }

        ///<summary>
        ///The carrier's ID of the account
        ///</summary>
        [ApiMember(Description="The carrier's ID of the account")]
        public virtual string AccountSid { get; set; }

        ///<summary>
        ///The number or address of the sender
        ///</summary>
        [ApiMember(Description="The number or address of the sender")]
        public virtual string From { get; set; }

        ///<summary>
        ///The number or address of the receiver
        ///</summary>
        [ApiMember(Description="The number or address of the receiver")]
        public virtual string To { get; set; }

        ///<summary>
        ///The state of the call
        ///</summary>
        [ApiMember(Description="The state of the call")]
        public virtual string CallStatus { get; set; }

        ///<summary>
        ///The version of the carrier API
        ///</summary>
        [ApiMember(Description="The version of the carrier API")]
        public virtual string ApiVersion { get; set; }

        ///<summary>
        ///The direction of the call
        ///</summary>
        [ApiMember(Description="The direction of the call")]
        public virtual string Direction { get; set; }

        ///<summary>
        ///The number the call was forwarded from
        ///</summary>
        [ApiMember(Description="The number the call was forwarded from")]
        public virtual string ForwardedFrom { get; set; }

        ///<summary>
        ///The name of the caller
        ///</summary>
        [ApiMember(Description="The name of the caller")]
        public virtual string CallerName { get; set; }

        ///<summary>
        ///The carrier's ID of the call that made this one
        ///</summary>
        [ApiMember(Description="The carrier's ID of the call that made this one")]
        public virtual string ParentCallSid { get; set; }

        ///<summary>
        ///How far the caller ID was verified (STIR/SHAKEN)
        ///</summary>
        [ApiMember(Description="How far the caller ID was verified (STIR/SHAKEN)")]
        public virtual string StirVerstat { get; set; }

        ///<summary>
        ///The number that was called
        ///</summary>
        [ApiMember(Description="The number that was called")]
        public virtual string Called { get; set; }

        ///<summary>
        ///The postal code of the called number
        ///</summary>
        [ApiMember(Description="The postal code of the called number")]
        public virtual string CalledZip { get; set; }

        ///<summary>
        ///The city of the called number
        ///</summary>
        [ApiMember(Description="The city of the called number")]
        public virtual string CalledCity { get; set; }

        ///<summary>
        ///The state or province of the called number
        ///</summary>
        [ApiMember(Description="The state or province of the called number")]
        public virtual string CalledState { get; set; }

        ///<summary>
        ///The country of the called number
        ///</summary>
        [ApiMember(Description="The country of the called number")]
        public virtual string CalledCountry { get; set; }

        ///<summary>
        ///The number of the caller
        ///</summary>
        [ApiMember(Description="The number of the caller")]
        public virtual string Caller { get; set; }

        ///<summary>
        ///The city of the caller
        ///</summary>
        [ApiMember(Description="The city of the caller")]
        public virtual string CallerCity { get; set; }

        ///<summary>
        ///The state or province of the caller
        ///</summary>
        [ApiMember(Description="The state or province of the caller")]
        public virtual string CallerState { get; set; }

        ///<summary>
        ///The postal code of the caller
        ///</summary>
        [ApiMember(Description="The postal code of the caller")]
        public virtual string CallerZip { get; set; }

        ///<summary>
        ///The country of the caller
        ///</summary>
        [ApiMember(Description="The country of the caller")]
        public virtual string CallerCountry { get; set; }

        ///<summary>
        ///The city of the sender
        ///</summary>
        [ApiMember(Description="The city of the sender")]
        public virtual string FromCity { get; set; }

        ///<summary>
        ///The state or province of the sender
        ///</summary>
        [ApiMember(Description="The state or province of the sender")]
        public virtual string FromState { get; set; }

        ///<summary>
        ///The postal code of the sender
        ///</summary>
        [ApiMember(Description="The postal code of the sender")]
        public virtual string FromZip { get; set; }

        ///<summary>
        ///The country of the sender
        ///</summary>
        [ApiMember(Description="The country of the sender")]
        public virtual string FromCountry { get; set; }

        ///<summary>
        ///The city of the receiver
        ///</summary>
        [ApiMember(Description="The city of the receiver")]
        public virtual string ToCity { get; set; }

        ///<summary>
        ///The state or province of the receiver
        ///</summary>
        [ApiMember(Description="The state or province of the receiver")]
        public virtual string ToState { get; set; }

        ///<summary>
        ///The postal code of the receiver
        ///</summary>
        [ApiMember(Description="The postal code of the receiver")]
        public virtual string ToZip { get; set; }

        ///<summary>
        ///The country of the receiver
        ///</summary>
        [ApiMember(Description="The country of the receiver")]
        public virtual string ToCountry { get; set; }

        ///<summary>
        ///The carrier's ID of the message
        ///</summary>
        [ApiMember(Description="The carrier's ID of the message")]
        public virtual string MessageSid { get; set; }

        ///<summary>
        ///The carrier's ID of the text message
        ///</summary>
        [ApiMember(Description="The carrier's ID of the text message")]
        public virtual string SmsId { get; set; }

        ///<summary>
        ///The carrier's ID of the messaging service
        ///</summary>
        [ApiMember(Description="The carrier's ID of the messaging service")]
        public virtual string MessagingServiceSid { get; set; }

        ///<summary>
        ///The text of the message
        ///</summary>
        [ApiMember(Description="The text of the message")]
        public virtual string Body { get; set; }

        ///<summary>
        ///How many attachments there are
        ///</summary>
        [ApiMember(Description="How many attachments there are")]
        public virtual int NumMedia { get; set; }

        ///<summary>
        ///The content type of the first attachment
        ///</summary>
        [ApiMember(Description="The content type of the first attachment")]
        public virtual string MediaContentType0 { get; set; }

        ///<summary>
        ///The URL of the first attachment
        ///</summary>
        [ApiMember(Description="The URL of the first attachment")]
        public virtual string MediaUrl0 { get; set; }

        ///<summary>
        ///The content type of the second attachment
        ///</summary>
        [ApiMember(Description="The content type of the second attachment")]
        public virtual string MediaContentType1 { get; set; }

        ///<summary>
        ///The URL of the second attachment
        ///</summary>
        [ApiMember(Description="The URL of the second attachment")]
        public virtual string MediaUrl1 { get; set; }

        ///<summary>
        ///The content type of the third attachment
        ///</summary>
        [ApiMember(Description="The content type of the third attachment")]
        public virtual string MediaContentType2 { get; set; }

        ///<summary>
        ///The URL of the third attachment
        ///</summary>
        [ApiMember(Description="The URL of the third attachment")]
        public virtual string MediaUrl2 { get; set; }

        ///<summary>
        ///The position of the chat message in its channel
        ///</summary>
        [ApiMember(Description="The position of the chat message in its channel")]
        public virtual int Index { get; set; }

        ///<summary>
        ///The carrier's ID of the chat service
        ///</summary>
        [ApiMember(Description="The carrier's ID of the chat service")]
        public virtual string InstanceSid { get; set; }

        ///<summary>
        ///The type of the event
        ///</summary>
        [ApiMember(Description="The type of the event")]
        public virtual string EventType { get; set; }

        ///<summary>
        ///The carrier's ID of the chat channel
        ///</summary>
        [ApiMember(Description="The carrier's ID of the chat channel")]
        public virtual string ChannelSid { get; set; }

        ///<summary>
        ///The attributes of the chat message (JSON)
        ///</summary>
        [ApiMember(Description="The attributes of the chat message (JSON)")]
        public virtual string Attributes { get; set; }

        ///<summary>
        ///The identity of the chat client
        ///</summary>
        [ApiMember(Description="The identity of the chat client")]
        public virtual string ClientIdentity { get; set; }

        ///<summary>
        ///The content type of the medium
        ///</summary>
        [ApiMember(Description="The content type of the medium")]
        public virtual string MediaContentType { get; set; }

        ///<summary>
        ///The carrier's ID of the medium
        ///</summary>
        [ApiMember(Description="The carrier's ID of the medium")]
        public virtual string MediaSid { get; set; }

        ///<summary>
        ///The identity at the carrier
        ///</summary>
        [ApiMember(Description="The identity at the carrier")]
        public virtual string Identity { get; set; }

        ///<summary>
        ///The digits that were pressed
        ///</summary>
        [ApiMember(Description="The digits that were pressed")]
        public virtual string Digits { get; set; }

        ///<summary>
        ///What the caller said
        ///</summary>
        [ApiMember(Description="What the caller said")]
        public virtual string SpeechResult { get; set; }

        ///<summary>
        ///How sure the speech recognition is (0 to 1)
        ///</summary>
        [ApiMember(Description="How sure the speech recognition is (0 to 1)")]
        public virtual double Confidence { get; set; }

        ///<summary>
        ///The length of the call in seconds
        ///</summary>
        [ApiMember(Description="The length of the call in seconds")]
        public virtual int CallDuration { get; set; }

        ///<summary>
        ///The URL of the recording
        ///</summary>
        [ApiMember(Description="The URL of the recording")]
        public virtual string RecordingUrl { get; set; }

        ///<summary>
        ///The carrier's ID of the recording
        ///</summary>
        [ApiMember(Description="The carrier's ID of the recording")]
        public virtual string RecordingSid { get; set; }

        ///<summary>
        ///The length of the recording in seconds
        ///</summary>
        [ApiMember(Description="The length of the recording in seconds")]
        public virtual int RecordingDuration { get; set; }

        ///<summary>
        ///The state of the recording
        ///</summary>
        [ApiMember(Description="The state of the recording")]
        public virtual string RecordingStatus { get; set; }

        ///<summary>
        ///The carrier's ID of the transcription
        ///</summary>
        [ApiMember(Description="The carrier's ID of the transcription")]
        public virtual string TranscriptionSid { get; set; }

        ///<summary>
        ///The text of the transcription
        ///</summary>
        [ApiMember(Description="The text of the transcription")]
        public virtual string TranscriptionText { get; set; }

        ///<summary>
        ///The URL of the transcription
        ///</summary>
        [ApiMember(Description="The URL of the transcription")]
        public virtual string TranscriptionUrl { get; set; }

        ///<summary>
        ///The state of the transcription
        ///</summary>
        [ApiMember(Description="The state of the transcription")]
        public virtual string TranscriptionStatus { get; set; }

        ///<summary>
        ///The outcome of the dialed call
        ///</summary>
        [ApiMember(Description="The outcome of the dialed call")]
        public virtual string DialCallStatus { get; set; }

        ///<summary>
        ///The carrier's ID of the dialed call
        ///</summary>
        [ApiMember(Description="The carrier's ID of the dialed call")]
        public virtual string DialCallSid { get; set; }

        ///<summary>
        ///The length of the dialed call in seconds
        ///</summary>
        [ApiMember(Description="The length of the dialed call in seconds")]
        public virtual int DialCallDuration { get; set; }

        ///<summary>
        ///Whether the dialed party was connected
        ///</summary>
        [ApiMember(Description="Whether the dialed party was connected")]
        public virtual bool DialBridged { get; set; }

        ///<summary>
        ///How the call left the queue
        ///</summary>
        [ApiMember(Description="How the call left the queue")]
        public virtual string QueueResult { get; set; }

        ///<summary>
        ///The carrier's ID of the queue
        ///</summary>
        [ApiMember(Description="The carrier's ID of the queue")]
        public virtual string QueueSid { get; set; }

        ///<summary>
        ///Seconds the call spent in the queue
        ///</summary>
        [ApiMember(Description="Seconds the call spent in the queue")]
        public virtual int QueueTime { get; set; }

        ///<summary>
        ///The carrier's ID of the conference
        ///</summary>
        [ApiMember(Description="The carrier's ID of the conference")]
        public virtual string ConferenceSid { get; set; }

        ///<summary>
        ///The name of the conference
        ///</summary>
        [ApiMember(Description="The name of the conference")]
        public virtual string FriendlyName { get; set; }

        ///<summary>
        ///The event reported
        ///</summary>
        [ApiMember(Description="The event reported")]
        public virtual string StatusCallbackEvent { get; set; }

        ///<summary>
        ///Whether the party is muted
        ///</summary>
        [ApiMember(Description="Whether the party is muted")]
        public virtual bool Muted { get; set; }

        ///<summary>
        ///Whether the party is on hold
        ///</summary>
        [ApiMember(Description="Whether the party is on hold")]
        public virtual bool Hold { get; set; }

        ///<summary>
        ///Whether the conference ends when this party leaves
        ///</summary>
        [ApiMember(Description="Whether the conference ends when this party leaves")]
        public virtual bool EndConferenceOnExit { get; set; }

        ///<summary>
        ///Whether the conference starts when this party enters
        ///</summary>
        [ApiMember(Description="Whether the conference starts when this party enters")]
        public virtual bool StartConferenceOnEnter { get; set; }

        ///<summary>
        ///The name of the event
        ///</summary>
        [ApiMember(Description="The name of the event")]
        public virtual string EventName { get; set; }

        ///<summary>
        ///The carrier's ID of the assistant
        ///</summary>
        [ApiMember(Description="The carrier's ID of the assistant")]
        public virtual string AssistantSid { get; set; }

        ///<summary>
        ///The carrier's ID of the dialogue
        ///</summary>
        [ApiMember(Description="The carrier's ID of the dialogue")]
        public virtual string DialogueSid { get; set; }

        ///<summary>
        ///Who talks to the assistant
        ///</summary>
        [ApiMember(Description="Who talks to the assistant")]
        public virtual string UserIdentifier { get; set; }

        ///<summary>
        ///What the user said last
        ///</summary>
        [ApiMember(Description="What the user said last")]
        public virtual string CurrentInput { get; set; }

        ///<summary>
        ///The assistant's current task
        ///</summary>
        [ApiMember(Description="The assistant's current task")]
        public virtual string CurrentTask { get; set; }

        ///<summary>
        ///The URL of the dialogue
        ///</summary>
        [ApiMember(Description="The URL of the dialogue")]
        public virtual string DialoguePayloadUrl { get; set; }

        ///<summary>
        ///What the assistant remembers (JSON)
        ///</summary>
        [ApiMember(Description="What the assistant remembers (JSON)")]
        public virtual string Memory { get; set; }

        ///<summary>
        ///The channel of the assistant
        ///</summary>
        [ApiMember(Description="The channel of the assistant")]
        public virtual string Channel { get; set; }

        ///<summary>
        ///The carrier's ID of the fax
        ///</summary>
        [ApiMember(Description="The carrier's ID of the fax")]
        public virtual string FaxSid { get; set; }

        ///<summary>
        ///The state of the fax
        ///</summary>
        [ApiMember(Description="The state of the fax")]
        public virtual string FaxStatus { get; set; }

        ///<summary>
        ///How many pages the fax has
        ///</summary>
        [ApiMember(Description="How many pages the fax has")]
        public virtual int NumPages { get; set; }

        ///<summary>
        ///The URL of the medium
        ///</summary>
        [ApiMember(Description="The URL of the medium")]
        public virtual string MediaUrl { get; set; }

        ///<summary>
        ///The carrier's code of the error
        ///</summary>
        [ApiMember(Description="The carrier's code of the error")]
        public virtual string ErrorCode { get; set; }

        ///<summary>
        ///What went wrong
        ///</summary>
        [ApiMember(Description="What went wrong")]
        public virtual string ErrorMessage { get; set; }
    }

}

