' Options:
'Date: 2023-11-14 22:13:20
'Version: 6.110
'Tip: To override a DTO option, remove "''" prefix before updating
'BaseUrl: https://evovoice.io
'
'''GlobalNamespace: 
'''MakePartial: True
'''MakeVirtual: True
'''MakeInternal: False
'''AddReturnMarker: True
'''AddDescriptionAsComments: True
'''AddDataContractAttributes: False
'''AddIndexesToDataMembers: False
'''AddGeneratedCodeAttributes: False
'''AddResponseStatus: False
'''AddImplicitVersion: 
'''InitializeCollections: True
'''ExportValueTypes: False
'''IncludeTypes: 
'''ExcludeTypes: 
'''AddNamespaces: 

Imports System
Imports System.Collections
Imports System.Collections.Generic
Imports System.Runtime.Serialization
Imports ServiceStack
Imports ServiceStack.DataAnnotations
Imports Voice.Api.Accounts
Imports Voice.Api.Addresses
Imports Voice.Api.AI
Imports Voice.Api.App
Imports Voice.Api.Endpoints
Imports Voice.Api.Authentication
Imports Voice.Api.Dashboard
Imports Voice.Api.Nodes
Imports Voice.Api.Sessions
Imports Voice.Api.Flows
Imports Voice.Api.Customers
Imports Voice.Api.Files
Imports Voice.Api.Integrations
Imports Voice.Api.Messaging
Imports Voice.Api.Notifications
Imports Voice.Api.PhoneNumbers
Imports Voice.Api.Portal
Imports Voice.Api.Reports
Imports Voice.Api.Settings
Imports Voice.Api.Logs
Imports Voice.Api
Imports Voice.Api.Scheduling
Imports Voice.Api.Twilio
Imports Voice.Api.Flows.Data
Imports Voice.Api.CallCenter
Imports Voice.Api.Push

Namespace Global

    Namespace Voice.Api

        Public Partial Class EntityInfo
            '''<Summary>
            '''The ID of the object
            '''</Summary>
            <ApiMember(Description:="The ID of the object")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The date the object was created
            '''</Summary>
            <ApiMember(Description:="The date the object was created")>
            Public Overridable Property DateCreated As String

            '''<Summary>
            '''The date the object was last modified
            '''</Summary>
            <ApiMember(Description:="The date the object was last modified")>
            Public Overridable Property DateLastModified As String

            '''<Summary>
            '''The user that created this object
            '''</Summary>
            <ApiMember(Description:="The user that created this object")>
            Public Overridable Property CreatedBy As String

            '''<Summary>
            '''The user that last modified this object
            '''</Summary>
            <ApiMember(Description:="The user that last modified this object")>
            Public Overridable Property LastModifiedBy As String
        End Class

        Public Partial Class ListRequest(Of T)
            Implements IGet
            Public Sub New()
                SpecificIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The page of data to retrieve
            '''</Summary>
            <ApiMember(Description:="The page of data to retrieve")>
            Public Overridable Property Page As Integer

            '''<Summary>
            '''If you want all objects to be returned. This should be used with care
            '''</Summary>
            <ApiMember(Description:="If you want all objects to be returned. This should be used with care")>
            Public Overridable Property All As Boolean

            '''<Summary>
            '''The number per page to retrieve
            '''</Summary>
            <ApiMember(Description:="The number per page to retrieve")>
            Public Overridable Property CountPerPage As Integer

            '''<Summary>
            '''Specific IDs
            '''</Summary>
            <ApiMember(Description:="Specific IDs")>
            Public Overridable Property SpecificIds As List(Of String)

            '''<Summary>
            '''Specify a sort field
            '''</Summary>
            <ApiMember(Description:="Specify a sort field")>
            Public Overridable Property SortField As String

            '''<Summary>
            '''Specify a sort order
            '''</Summary>
            <ApiMember(Description:="Specify a sort order")>
            Public Overridable Property SortOrder As SortOrders

            '''<Summary>
            '''Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
            '''</Summary>
            <ApiMember(Description:="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")>
            Public Overridable Property SimplifiedPaging As Boolean
        End Class

        Public Partial Class ListResponse(Of T)
            Public Sub New()
                Items = New List(Of T)
            End Sub

            '''<Summary>
            '''The items
            '''</Summary>
            <ApiMember(Description:="The items")>
            Public Overridable Property Items As List(Of T)

            '''<Summary>
            '''The total number of items
            '''</Summary>
            <ApiMember(Description:="The total number of items")>
            Public Overridable Property TotalCount As Integer

            '''<Summary>
            '''The total number of pages
            '''</Summary>
            <ApiMember(Description:="The total number of pages")>
            Public Overridable Property TotalPages As Integer

            '''<Summary>
            '''Are there more pages of items? Used with simplified paging
            '''</Summary>
            <ApiMember(Description:="Are there more pages of items? Used with simplified paging")>
            Public Overridable Property HasMorePages As Boolean
        End Class

        Public Enum SortOrders
            Ascend
            Descend
        End Enum
    End Namespace

    Namespace Voice.Api.AI

        '''<Summary>
        '''AI minutes of one account
        '''</Summary>
        <Api(Description:="AI minutes of one account")>
        Public Partial Class AIAccountUsage
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The minutes used in the range
            '''</Summary>
            <ApiMember(Description:="The minutes used in the range")>
            Public Overridable Property AIMinutes As Integer
        End Class

        '''<Summary>
        '''AI minutes of one customer
        '''</Summary>
        <Api(Description:="AI minutes of one customer")>
        Public Partial Class AICustomerUsage
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The minutes used in the range
            '''</Summary>
            <ApiMember(Description:="The minutes used in the range")>
            Public Overridable Property AIMinutes As Integer
        End Class

        '''<Summary>
        '''A change that an assistant proposes and a person applies
        '''</Summary>
        <Api(Description:="A change that an assistant proposes and a person applies")>
        Public Partial Class AISessionActionInfo
            '''<Summary>
            '''The date the action was recorded
            '''</Summary>
            <ApiMember(Description:="The date the action was recorded")>
            Public Overridable Property [Date] As String

            '''<Summary>
            '''The ID of the action
            '''</Summary>
            <ApiMember(Description:="The ID of the action")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the function to call
            '''</Summary>
            <ApiMember(Description:="The name of the function to call")>
            Public Overridable Property FunctionName As String

            '''<Summary>
            '''The arguments of the function (JSON)
            '''</Summary>
            <ApiMember(Description:="The arguments of the function (JSON)")>
            Public Overridable Property Arguments As String

            '''<Summary>
            '''What the action does, for a person to read
            '''</Summary>
            <ApiMember(Description:="What the action does, for a person to read")>
            Public Overridable Property Description As String

            '''<Summary>
            '''Whether the action can be applied; if not, it is skipped
            '''</Summary>
            <ApiMember(Description:="Whether the action can be applied; if not, it is skipped")>
            Public Overridable Property CanBeApplied As Boolean
        End Class

        '''<Summary>
        '''An AI session with its queued actions
        '''</Summary>
        <Api(Description:="An AI session with its queued actions")>
        Public Partial Class AISessionDetail
            Inherits AISessionInfo
            Public Sub New()
                Actions = New List(Of AISessionActionInfo)
            End Sub

            '''<Summary>
            '''The queued actions recorded on the session
            '''</Summary>
            <ApiMember(Description:="The queued actions recorded on the session")>
            Public Overridable Property Actions As List(Of AISessionActionInfo)

            '''<Summary>
            '''The text log of the latest applied change set
            '''</Summary>
            <ApiMember(Description:="The text log of the latest applied change set")>
            Public Overridable Property Log As String
        End Class

        Public Partial Class AISessionInfo
            Inherits EntityInfo
            '''<Summary>
            '''The ID of the account associated with this session
            '''</Summary>
            <ApiMember(Description:="The ID of the account associated with this session")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account associated with this customer
            '''</Summary>
            <ApiMember(Description:="The name of the account associated with this customer")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The purpose for this AI session
            '''</Summary>
            <ApiMember(Description:="The purpose for this AI session")>
            Public Overridable Property Purpose As String
        End Class

        '''<Summary>
        '''AI minutes over a range of days
        '''</Summary>
        <Api(Description:="AI minutes over a range of days")>
        Public Partial Class AIUsage
            Public Sub New()
                AccountUsage = New List(Of AIAccountUsage)
                CustomerUsage = New List(Of AICustomerUsage)
            End Sub

            '''<Summary>
            '''The minutes of each account
            '''</Summary>
            <ApiMember(Description:="The minutes of each account")>
            Public Overridable Property AccountUsage As List(Of AIAccountUsage)

            '''<Summary>
            '''The minutes of each customer
            '''</Summary>
            <ApiMember(Description:="The minutes of each customer")>
            Public Overridable Property CustomerUsage As List(Of AICustomerUsage)
        End Class

        '''<Summary>
        '''Apply every queued change of an AI session
        '''</Summary>
        <Route("/ai/sessions/{sessionId}/apply", "POST")>
        <Api(Description:="Apply every queued change of an AI session")>
        Public Partial Class ApplyAISession
            Implements IReturn(Of AISessionDetail)
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Drop every queued action
        '''</Summary>
        <Route("/ai/sessions/{sessionId}/actions", "DELETE")>
        <Api(Description:="Drop every queued action")>
        Public Partial Class ClearAISessionActions
            Implements IReturn(Of AISessionDetail)
            Implements IDelete
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Delete an AI session
        '''</Summary>
        <Route("/ai/sessions/{sessionId}", "DELETE")>
        <Api(Description:="Delete an AI session")>
        Public Partial Class DeleteAISession
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Drop one queued action
        '''</Summary>
        <Route("/ai/sessions/{sessionId}/actions/{actionId}", "DELETE")>
        <Api(Description:="Drop one queued action")>
        Public Partial Class DeleteAISessionAction
            Implements IReturn(Of AISessionDetail)
            Implements IDelete
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The ID of the queued action
            '''</Summary>
            <ApiMember(Description:="The ID of the queued action")>
            Public Overridable Property ActionId As String
        End Class

        '''<Summary>
        '''One AI session
        '''</Summary>
        <Route("/ai/sessions/{sessionId}", "GET")>
        <Api(Description:="One AI session")>
        Public Partial Class GetAISession
            Implements IReturn(Of AISessionDetail)
            Implements IGet
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''AI minutes per account and per customer over a date range
        '''</Summary>
        <Route("/ai/usage")>
        <Api(Description:="AI minutes per account and per customer over a date range")>
        Public Partial Class GetAIUsage
            Implements IReturn(Of AIUsage)
            Implements IGet
            '''<Summary>
            '''The account; none means every account
            '''</Summary>
            <ApiMember(Description:="The account; none means every account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer; none means every customer of the accounts considered
            '''</Summary>
            <ApiMember(Description:="The customer; none means every customer of the accounts considered")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The first day of the range (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day of the range (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day of the range (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day of the range (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String
        End Class

        '''<Summary>
        '''Retrieve AI sessions
        '''</Summary>
        <Route("/ai/sessions", "GET")>
        <Api(Description:="Retrieve AI sessions")>
        Public Partial Class ListAISessions
            Inherits ListRequest(Of AISessionInfo)
            Implements IReturn(Of ListResponse(Of AISessionInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Filter by accounts
            '''</Summary>
            <ApiMember(Description:="Filter by accounts")>
            Public Overridable Property AccountIds As List(Of String)
        End Class

        '''<Summary>
        '''Creates a new session
        '''</Summary>
        <Route("/ai/sessions", "POST")>
        <Api(Description:="Creates a new session")>
        Public Partial Class NewAISession
            Implements IReturn(Of AISessionInfo)
            Implements IPost
            '''<Summary>
            '''The account ID to associate this session with
            '''</Summary>
            <ApiMember(Description:="The account ID to associate this session with")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The purpose for this session
            '''</Summary>
            <ApiMember(Description:="The purpose for this session")>
            Public Overridable Property Purpose As String
        End Class

        '''<Summary>
        '''Change the purpose of an AI session
        '''</Summary>
        <Route("/ai/sessions/{sessionId}", "PATCH")>
        <Api(Description:="Change the purpose of an AI session")>
        Public Partial Class PatchAISession
            Implements IReturn(Of AISessionInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The purpose for this AI session
            '''</Summary>
            <ApiMember(Description:="The purpose for this AI session")>
            Public Overridable Property Purpose As String
        End Class
    End Namespace

    Namespace Voice.Api.Accounts

        Public Partial Class AccountInfo
            Inherits EntityInfo
            Public Sub New()
                AncestorIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The name of this account
            '''</Summary>
            <ApiMember(Description:="The name of this account")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of this account's parent
            '''</Summary>
            <ApiMember(Description:="The ID of this account's parent")>
            Public Overridable Property ParentAccountId As String

            '''<Summary>
            '''The twilio account SID
            '''</Summary>
            <ApiMember(Description:="The twilio account SID")>
            Public Overridable Property TwilioAccountSid As String

            '''<Summary>
            '''The ancestors of this account. Useful for breadcrumbs
            '''</Summary>
            <ApiMember(Description:="The ancestors of this account. Useful for breadcrumbs")>
            Public Overridable Property AncestorIds As List(Of String)

            '''<Summary>
            '''The max number of phone numbers this account can have
            '''</Summary>
            <ApiMember(Description:="The max number of phone numbers this account can have")>
            Public Overridable Property MaxPhoneNumbers As Integer

            '''<Summary>
            '''This account is BYOA
            '''</Summary>
            <ApiMember(Description:="This account is BYOA")>
            Public Overridable Property IsBYOA As Boolean

            '''<Summary>
            '''TrustHub Profile Sid
            '''</Summary>
            <ApiMember(Description:="TrustHub Profile Sid")>
            Public Overridable Property TrustHubProfileSid As String

            '''<Summary>
            '''The ID of the logo file
            '''</Summary>
            <ApiMember(Description:="The ID of the logo file")>
            Public Overridable Property LogoId As String

            '''<Summary>
            '''The URI of the logo file
            '''</Summary>
            <ApiMember(Description:="The URI of the logo file")>
            Public Overridable Property LogoUri As String

            '''<Summary>
            '''The billing settings for this account
            '''</Summary>
            <ApiMember(Description:="The billing settings for this account")>
            Public Overridable Property BillingSettings As BillingSettings
        End Class

        Public Partial Class BillingItem
            Public Overridable Property BaseCost As Double
            Public Overridable Property RawUnitMultiplier As Double
            Public Overridable Property UnitCost As Double
            Public Overridable Property Allowance As Integer
        End Class

        Public Partial Class BillingSettings
            Public Overridable Property Base As BillingItem
            Public Overridable Property LocalNumbers As BillingItem
            Public Overridable Property TollFreeNumbers As BillingItem
            Public Overridable Property InboundVoiceCalls As BillingItem
            Public Overridable Property OutboundVoiceCalls As BillingItem
            Public Overridable Property InboundFaxes As BillingItem
            Public Overridable Property OutboundFaxes As BillingItem
            Public Overridable Property InboundSmsMessages As BillingItem
            Public Overridable Property OutboundSmsMessages As BillingItem
            Public Overridable Property AIInsights As BillingItem
            Public Overridable Property AILiveMinutes As BillingItem
            Public Overridable Property AIMessages As BillingItem
        End Class

        '''<Summary>
        '''Run server-side checks on an account
        '''</Summary>
        <Route("/accounts/{accountId}/check", "POST")>
        <Api(Description:="Run server-side checks on an account")>
        Public Partial Class CheckAccount
            Implements IReturn(Of CheckAccountResponse)
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''The outcome of checking an account
        '''</Summary>
        <Api(Description:="The outcome of checking an account")>
        Public Partial Class CheckAccountResponse
            '''<Summary>
            '''The outcome of the check
            '''</Summary>
            <ApiMember(Description:="The outcome of the check")>
            Public Overridable Property Message As String
        End Class

        '''<Summary>
        '''Delete an account
        '''</Summary>
        <Route("/accounts/{accountId}", "DELETE")>
        <Api(Description:="Delete an account")>
        Public Partial Class DeleteAccount
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''One account
        '''</Summary>
        <Route("/accounts/{accountId}", "GET")>
        <Api(Description:="One account")>
        Public Partial Class GetAccount
            Implements IReturn(Of AccountInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''Accounts, filtered by name
        '''</Summary>
        <Route("/accounts", "GET")>
        <Api(Description:="Accounts, filtered by name")>
        Public Partial Class ListAccounts
            Inherits ListRequest(Of AccountInfo)
            Implements IReturn(Of ListResponse(Of AccountInfo))
            '''<Summary>
            '''Filter by account name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by account name (contains match)")>
            Public Overridable Property NameFilter As String
        End Class

        '''<Summary>
        '''Create an account
        '''</Summary>
        <Route("/accounts", "POST")>
        <Api(Description:="Create an account")>
        Public Partial Class NewAccount
            Implements IReturn(Of AccountInfo)
            Implements IPost
            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The carrier account ID when the tenant brings its own
            '''</Summary>
            <ApiMember(Description:="The carrier account ID when the tenant brings its own")>
            Public Overridable Property TwilioAccountSid As String

            '''<Summary>
            '''The carrier token when the tenant brings its own
            '''</Summary>
            <ApiMember(Description:="The carrier token when the tenant brings its own")>
            Public Overridable Property TwilioAuthToken As String

            '''<Summary>
            '''The ID of the account it belongs to
            '''</Summary>
            <ApiMember(Description:="The ID of the account it belongs to")>
            Public Overridable Property ParentAccountId As String
        End Class

        '''<Summary>
        '''Change an account
        '''</Summary>
        <Route("/accounts/{accountId}", "PATCH")>
        <Api(Description:="Change an account")>
        Public Partial Class PatchAccount
            Implements IReturn(Of AccountInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The max number of phone numbers the account can have
            '''</Summary>
            <ApiMember(Description:="The max number of phone numbers the account can have")>
            Public Overridable Property MaxPhoneNumbers As Nullable(Of Integer)

            '''<Summary>
            '''The ID of the logo file
            '''</Summary>
            <ApiMember(Description:="The ID of the logo file")>
            Public Overridable Property LogoId As String

            '''<Summary>
            '''TrustHub Profile Sid
            '''</Summary>
            <ApiMember(Description:="TrustHub Profile Sid")>
            Public Overridable Property TrustHubProfileSid As String

            '''<Summary>
            '''The billing settings
            '''</Summary>
            <ApiMember(Description:="The billing settings")>
            Public Overridable Property BillingSettings As BillingSettings
        End Class

        '''<Summary>
        '''Issue new tokens for an account
        '''</Summary>
        <Route("/accounts/{accountId}/tokens", "POST")>
        <Api(Description:="Issue new tokens for an account")>
        Public Partial Class RegenerateAccountTokens
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class
    End Namespace

    Namespace Voice.Api.Addresses

        '''<Summary>
        '''An address for emergency calls
        '''</Summary>
        <Api(Description:="An address for emergency calls")>
        Public Partial Class AddressInfo
            '''<Summary>
            '''The ID
            '''</Summary>
            <ApiMember(Description:="The ID")>
            Public Overridable Property Id As String

            '''<Summary>
            '''A name to recognise it by
            '''</Summary>
            <ApiMember(Description:="A name to recognise it by")>
            Public Overridable Property FriendlyName As String

            '''<Summary>
            '''Whether emergency calls may use the address
            '''</Summary>
            <ApiMember(Description:="Whether emergency calls may use the address")>
            Public Overridable Property EmergencyEnabled As Boolean

            '''<Summary>
            '''The name of the person or company at the address
            '''</Summary>
            <ApiMember(Description:="The name of the person or company at the address")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The street
            '''</Summary>
            <ApiMember(Description:="The street")>
            Public Overridable Property Street As String

            '''<Summary>
            '''The city
            '''</Summary>
            <ApiMember(Description:="The city")>
            Public Overridable Property City As String

            '''<Summary>
            '''The state or province
            '''</Summary>
            <ApiMember(Description:="The state or province")>
            Public Overridable Property Region As String

            '''<Summary>
            '''The postal code
            '''</Summary>
            <ApiMember(Description:="The postal code")>
            Public Overridable Property PostalCode As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property ISOCountry As String
        End Class

        '''<Summary>
        '''Delete an emergency-calling address
        '''</Summary>
        <Route("/addresses/{addressId}", "DELETE")>
        <Api(Description:="Delete an emergency-calling address")>
        Public Partial Class DeleteAddress
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the address
            '''</Summary>
            <ApiMember(Description:="The ID of the address")>
            Public Overridable Property AddressId As String
        End Class

        '''<Summary>
        '''Emergency-calling addresses
        '''</Summary>
        <Route("/addresses", "GET")>
        <Api(Description:="Emergency-calling addresses")>
        Public Partial Class ListAddresses
            Inherits ListRequest(Of AddressInfo)
            Implements IReturn(Of ListResponse(Of AddressInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Filter by name, company, street or city (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by name, company, street or city (contains match)")>
            Public Overridable Property Filter As String
        End Class

        '''<Summary>
        '''Add an emergency-calling address
        '''</Summary>
        <Route("/addresses", "POST")>
        <Api(Description:="Add an emergency-calling address")>
        Public Partial Class NewAddress
            Implements IReturn(Of AddressInfo)
            Implements IPost
            '''<Summary>
            '''The account the address belongs to
            '''</Summary>
            <ApiMember(Description:="The account the address belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''A name to recognise it by
            '''</Summary>
            <ApiMember(Description:="A name to recognise it by")>
            Public Overridable Property FriendlyName As String

            '''<Summary>
            '''Whether emergency calls may use the address
            '''</Summary>
            <ApiMember(Description:="Whether emergency calls may use the address")>
            Public Overridable Property EmergencyEnabled As Boolean

            '''<Summary>
            '''The name of the person or company at the address
            '''</Summary>
            <ApiMember(Description:="The name of the person or company at the address")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The street
            '''</Summary>
            <ApiMember(Description:="The street")>
            Public Overridable Property Street As String

            '''<Summary>
            '''The city
            '''</Summary>
            <ApiMember(Description:="The city")>
            Public Overridable Property City As String

            '''<Summary>
            '''The state or province
            '''</Summary>
            <ApiMember(Description:="The state or province")>
            Public Overridable Property Region As String

            '''<Summary>
            '''The postal code
            '''</Summary>
            <ApiMember(Description:="The postal code")>
            Public Overridable Property PostalCode As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property ISOCountry As String
        End Class

        '''<Summary>
        '''Change an emergency-calling address
        '''</Summary>
        <Route("/addresses/{addressId}", "POST")>
        <Api(Description:="Change an emergency-calling address")>
        Public Partial Class PatchAddress
            Implements IReturn(Of AddressInfo)
            Implements IPost
            '''<Summary>
            '''The account the address belongs to
            '''</Summary>
            <ApiMember(Description:="The account the address belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the address
            '''</Summary>
            <ApiMember(Description:="The ID of the address")>
            Public Overridable Property AddressId As String

            '''<Summary>
            '''A name to recognise it by
            '''</Summary>
            <ApiMember(Description:="A name to recognise it by")>
            Public Overridable Property FriendlyName As String

            '''<Summary>
            '''Whether emergency calls may use the address
            '''</Summary>
            <ApiMember(Description:="Whether emergency calls may use the address")>
            Public Overridable Property EmergencyEnabled As Boolean

            '''<Summary>
            '''The name of the person or company at the address
            '''</Summary>
            <ApiMember(Description:="The name of the person or company at the address")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The street
            '''</Summary>
            <ApiMember(Description:="The street")>
            Public Overridable Property Street As String

            '''<Summary>
            '''The city
            '''</Summary>
            <ApiMember(Description:="The city")>
            Public Overridable Property City As String

            '''<Summary>
            '''The state or province
            '''</Summary>
            <ApiMember(Description:="The state or province")>
            Public Overridable Property Region As String

            '''<Summary>
            '''The postal code
            '''</Summary>
            <ApiMember(Description:="The postal code")>
            Public Overridable Property PostalCode As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property ISOCountry As String
        End Class
    End Namespace

    Namespace Voice.Api.App

        '''<Summary>
        '''Somebody the user of the app can reach
        '''</Summary>
        <Api(Description:="Somebody the user of the app can reach")>
        Public Partial Class AppContact
            '''<Summary>
            '''The name of the contact
            '''</Summary>
            <ApiMember(Description:="The name of the contact")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The phone number or address of the contact
            '''</Summary>
            <ApiMember(Description:="The phone number or address of the contact")>
            Public Overridable Property Address As String

            '''<Summary>
            '''The type of contact
            '''</Summary>
            <ApiMember(Description:="The type of contact")>
            Public Overridable Property Type As AppContactTypes

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''Whether the contact can be called
            '''</Summary>
            <ApiMember(Description:="Whether the contact can be called")>
            Public Overridable Property CanCall As Boolean

            '''<Summary>
            '''Whether the contact can be chatted with
            '''</Summary>
            <ApiMember(Description:="Whether the contact can be chatted with")>
            Public Overridable Property CanChat As Boolean
        End Class

        '''<Summary>
        '''What a contact is
        '''</Summary>
        Public Enum AppContactTypes
            User
            Team
            Contact
        End Enum

        '''<Summary>
        '''Create a file from the body or a multipart form
        '''</Summary>
        <Route("/app/file", "POST")>
        <Api(Description:="Create a file from the body or a multipart form")>
        Public Partial Class AppUploadFile
            Implements IReturn(Of FileInfo)
            Implements IPost
            '''<Summary>
            '''The name of the file
            '''</Summary>
            <ApiMember(Description:="The name of the file")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''A device that gets push notifications
        '''</Summary>
        <Api(Description:="A device that gets push notifications")>
        Public Partial Class DeviceTokenInfo
            '''<Summary>
            '''The type of the device
            '''</Summary>
            <ApiMember(Description:="The type of the device")>
            Public Overridable Property DeviceType As DeviceTypes

            '''<Summary>
            '''The push token
            '''</Summary>
            <ApiMember(Description:="The push token")>
            Public Overridable Property Token As String
        End Class

        '''<Summary>
        '''What a device is
        '''</Summary>
        Public Enum DeviceTypes
            Web
            iOS
            Android
        End Enum

        '''<Summary>
        '''Contacts of the signed-in user
        '''</Summary>
        <Route("/app/contacts", "GET")>
        <Api(Description:="Contacts of the signed-in user")>
        Public Partial Class GetMyContacts
            Implements IReturn(Of GetMyContactsResponse)
            Implements IGet
        End Class

        '''<Summary>
        '''Contacts
        '''</Summary>
        <Api(Description:="Contacts")>
        Public Partial Class GetMyContactsResponse
            Public Sub New()
                Contacts = New List(Of AppContact)
            End Sub

            '''<Summary>
            '''The contacts
            '''</Summary>
            <ApiMember(Description:="The contacts")>
            Public Overridable Property Contacts As List(Of AppContact)
        End Class

        '''<Summary>
        '''Files of the signed-in user
        '''</Summary>
        <Route("/app/files", "GET")>
        <Api(Description:="Files of the signed-in user")>
        Public Partial Class GetMyFiles
            Implements IReturn(Of GetMyFilesResponse)
            Implements IGet
            Public Sub New()
                FileTypes = New List(Of FileTypes)
            End Sub

            '''<Summary>
            '''Only files of these types
            '''</Summary>
            <ApiMember(Description:="Only files of these types")>
            Public Overridable Property FileTypes As List(Of FileTypes)
        End Class

        '''<Summary>
        '''Files
        '''</Summary>
        <Api(Description:="Files")>
        Public Partial Class GetMyFilesResponse
            Public Sub New()
                Files = New List(Of FileInfo)
            End Sub

            '''<Summary>
            '''The files
            '''</Summary>
            <ApiMember(Description:="The files")>
            Public Overridable Property Files As List(Of FileInfo)
        End Class

        '''<Summary>
        '''Everything the signed-in user may configure
        '''</Summary>
        <Route("/app/settings-objects", "GET")>
        <Api(Description:="Everything the signed-in user may configure")>
        Public Partial Class ListSettingsObjects
            Implements IReturn(Of ListSettingsObjectsResponse)
            Implements IGet
        End Class

        '''<Summary>
        '''What a user may configure
        '''</Summary>
        <Api(Description:="What a user may configure")>
        Public Partial Class ListSettingsObjectsResponse
            Public Sub New()
                SettingsObjects = New List(Of SettingsObject)
            End Sub

            '''<Summary>
            '''What can be configured
            '''</Summary>
            <ApiMember(Description:="What can be configured")>
            Public Overridable Property SettingsObjects As List(Of SettingsObject)
        End Class

        '''<Summary>
        '''Register a push token once
        '''</Summary>
        <Route("/app/tokens", "POST")>
        <Api(Description:="Register a push token once")>
        Public Partial Class NewDeviceToken
            Implements IReturn(Of DeviceTokenInfo)
            Implements IPost
            '''<Summary>
            '''The type of the device
            '''</Summary>
            <ApiMember(Description:="The type of the device")>
            Public Overridable Property DeviceType As DeviceTypes

            '''<Summary>
            '''The push token of the device
            '''</Summary>
            <ApiMember(Description:="The push token of the device")>
            Public Overridable Property Token As String
        End Class

        '''<Summary>
        '''One thing that can be configured
        '''</Summary>
        <Api(Description:="One thing that can be configured")>
        Public Partial Class SettingsField
            Public Sub New()
                PossibleValues = New List(Of SettingsPossibleValue)
            End Sub

            '''<Summary>
            '''The name of the field
            '''</Summary>
            <ApiMember(Description:="The name of the field")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The name of the field to show
            '''</Summary>
            <ApiMember(Description:="The name of the field to show")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The type of the value
            '''</Summary>
            <ApiMember(Description:="The type of the value")>
            Public Overridable Property Type As ValueTypes

            '''<Summary>
            '''The value
            '''</Summary>
            <ApiMember(Description:="The value")>
            Public Overridable Property Value As Value

            '''<Summary>
            '''Whether it can only be read
            '''</Summary>
            <ApiMember(Description:="Whether it can only be read")>
            Public Overridable Property [ReadOnly] As Boolean

            '''<Summary>
            '''The values to choose from
            '''</Summary>
            <ApiMember(Description:="The values to choose from")>
            Public Overridable Property PossibleValues As List(Of SettingsPossibleValue)

            '''<Summary>
            '''The field the value belongs to
            '''</Summary>
            <ApiMember(Description:="The field the value belongs to")>
            Public Overridable Property DataField As DataField
        End Class

        '''<Summary>
        '''An endpoint or customer that can be configured
        '''</Summary>
        <Api(Description:="An endpoint or customer that can be configured")>
        Public Partial Class SettingsObject
            Public Sub New()
                Fields = New List(Of SettingsField)
            End Sub

            '''<Summary>
            '''The ID of the endpoint or customer
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint or customer")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the endpoint or customer
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint or customer")>
            Public Overridable Property Name As String

            '''<Summary>
            '''A description
            '''</Summary>
            <ApiMember(Description:="A description")>
            Public Overridable Property Description As String

            '''<Summary>
            '''Whether it can only be read
            '''</Summary>
            <ApiMember(Description:="Whether it can only be read")>
            Public Overridable Property [ReadOnly] As Boolean

            '''<Summary>
            '''Whether it is an endpoint or a customer
            '''</Summary>
            <ApiMember(Description:="Whether it is an endpoint or a customer")>
            Public Overridable Property Type As SettingsObjectTypes

            '''<Summary>
            '''The type of endpoint, if it is one
            '''</Summary>
            <ApiMember(Description:="The type of endpoint, if it is one")>
            Public Overridable Property EndpointType As Nullable(Of EndpointTypes)

            '''<Summary>
            '''What can be configured of it
            '''</Summary>
            <ApiMember(Description:="What can be configured of it")>
            Public Overridable Property Fields As List(Of SettingsField)
        End Class

        '''<Summary>
        '''What can be configured
        '''</Summary>
        Public Enum SettingsObjectTypes
            Endpoint
            Customer
        End Enum

        '''<Summary>
        '''A value to choose
        '''</Summary>
        <Api(Description:="A value to choose")>
        Public Partial Class SettingsPossibleValue
            '''<Summary>
            '''The name of the value to show
            '''</Summary>
            <ApiMember(Description:="The name of the value to show")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The value
            '''</Summary>
            <ApiMember(Description:="The value")>
            Public Overridable Property Value As Value
        End Class

        '''<Summary>
        '''Upload a file from the app
        '''</Summary>
        <Route("/app/files", "POST")>
        <Api(Description:="Upload a file from the app")>
        Public Partial Class UploadFile
            Implements IReturn(Of FileInfo)
            Implements IPost
            '''<Summary>
            '''The bytes of the file
            '''</Summary>
            <ApiMember(Description:="The bytes of the file")>
            Public Overridable Property Data As Byte()

            '''<Summary>
            '''The name of the file
            '''</Summary>
            <ApiMember(Description:="The name of the file")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''The content type
            '''</Summary>
            <ApiMember(Description:="The content type")>
            Public Overridable Property ContentType As String

            '''<Summary>
            '''Whether to convert the sound to WAV
            '''</Summary>
            <ApiMember(Description:="Whether to convert the sound to WAV")>
            Public Overridable Property ConvertToWav As Boolean
        End Class
    End Namespace

    Namespace Voice.Api.Authentication

        '''<Summary>
        '''What a login may see in the dashboard
        '''</Summary>
        Public Enum DashboardPermissions
            ViewFiles
            ViewNotifications
            ViewSessions
            ViewEndpoints
            ViewReports
            ViewCustomers
            ViewFlows
            ViewCallCenter
        End Enum

        '''<Summary>
        '''Delete a login
        '''</Summary>
        <Route("/users/{userId}", "DELETE")>
        <Api(Description:="Delete a login")>
        Public Partial Class DeleteUser
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the user
            '''</Summary>
            <ApiMember(Description:="The ID of the user")>
            Public Overridable Property UserId As String
        End Class

        '''<Summary>
        '''Who the caller is signed in as; answers an unauthenticated shape when nobody is
        '''</Summary>
        <Route("/auth/status", "GET")>
        <Api(Description:="Who the caller is signed in as; answers an unauthenticated shape when nobody is")>
        Public Partial Class GetAuthStatus
            Implements IReturn(Of UserInfo)
            Implements IGet
        End Class

        '''<Summary>
        '''One login
        '''</Summary>
        <Route("/users/{userId}", "GET")>
        <Api(Description:="One login")>
        Public Partial Class GetUser
            Implements IReturn(Of UserInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the user
            '''</Summary>
            <ApiMember(Description:="The ID of the user")>
            Public Overridable Property UserId As String
        End Class

        '''<Summary>
        '''Logins that can use the given accounts
        '''</Summary>
        <Route("/users", "GET")>
        <Api(Description:="Logins that can use the given accounts")>
        Public Partial Class ListUsers
            Inherits ListRequest(Of UserInfo)
            Implements IReturn(Of ListResponse(Of UserInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The accounts whose logins to return
            '''</Summary>
            <ApiMember(Description:="The accounts whose logins to return")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Filter by email address (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by email address (contains match)")>
            Public Overridable Property EmailFilter As String
        End Class

        '''<Summary>
        '''Create a dashboard login; an email address may exist only once across the whole system
        '''</Summary>
        <Route("/users", "POST")>
        <Api(Description:="Create a dashboard login; an email address may exist only once across the whole system")>
        Public Partial Class NewUser
            Implements IReturn(Of UserInfo)
            Implements IPost
            Public Sub New()
                Roles = New List(Of String)
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account to create the login under
            '''</Summary>
            <ApiMember(Description:="The account to create the login under")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The email address
            '''</Summary>
            <ApiMember(Description:="The email address")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''The first name
            '''</Summary>
            <ApiMember(Description:="The first name")>
            Public Overridable Property FirstName As String

            '''<Summary>
            '''The last name
            '''</Summary>
            <ApiMember(Description:="The last name")>
            Public Overridable Property LastName As String

            '''<Summary>
            '''The password
            '''</Summary>
            <ApiMember(Description:="The password")>
            Public Overridable Property Password As String

            '''<Summary>
            '''The roles; only a system administrator may set them
            '''</Summary>
            <ApiMember(Description:="The roles; only a system administrator may set them")>
            Public Overridable Property Roles As List(Of String)

            '''<Summary>
            '''The accounts the login may use besides the one it is created under
            '''</Summary>
            <ApiMember(Description:="The accounts the login may use besides the one it is created under")>
            Public Overridable Property AccountIds As List(Of String)
        End Class

        '''<Summary>
        '''Update a login
        '''</Summary>
        <Route("/users/{userId}", "PATCH")>
        <Api(Description:="Update a login")>
        Public Partial Class PatchUser
            Implements IReturn(Of UserInfo)
            Implements IPatch
            Public Sub New()
                AccountIds = New List(Of String)
                Roles = New List(Of String)
            End Sub

            '''<Summary>
            '''The accounts the login may use
            '''</Summary>
            <ApiMember(Description:="The accounts the login may use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''The ID of the user
            '''</Summary>
            <ApiMember(Description:="The ID of the user")>
            Public Overridable Property UserId As String

            '''<Summary>
            '''The first name
            '''</Summary>
            <ApiMember(Description:="The first name")>
            Public Overridable Property FirstName As String

            '''<Summary>
            '''The last name
            '''</Summary>
            <ApiMember(Description:="The last name")>
            Public Overridable Property LastName As String

            '''<Summary>
            '''The new password; null leaves it alone
            '''</Summary>
            <ApiMember(Description:="The new password; null leaves it alone")>
            Public Overridable Property NewPassword As String

            '''<Summary>
            '''The roles; only a system administrator may set them
            '''</Summary>
            <ApiMember(Description:="The roles; only a system administrator may set them")>
            Public Overridable Property Roles As List(Of String)
        End Class

        '''<Summary>
        '''A login
        '''</Summary>
        <Api(Description:="A login")>
        Public Partial Class UserInfo
            Public Sub New()
                Roles = New List(Of String)
                AccountIds = New List(Of String)
                AccountNames = New List(Of String)
                DashboardPermissions = New List(Of DashboardPermissions)
            End Sub

            '''<Summary>
            '''The ID of the user
            '''</Summary>
            <ApiMember(Description:="The ID of the user")>
            Public Overridable Property Id As String

            '''<Summary>
            '''Whether anybody is signed in
            '''</Summary>
            <ApiMember(Description:="Whether anybody is signed in")>
            Public Overridable Property IsAuthenticated As Boolean

            '''<Summary>
            '''The first name
            '''</Summary>
            <ApiMember(Description:="The first name")>
            Public Overridable Property FirstName As String

            '''<Summary>
            '''The last name
            '''</Summary>
            <ApiMember(Description:="The last name")>
            Public Overridable Property LastName As String

            '''<Summary>
            '''The full name
            '''</Summary>
            <ApiMember(Description:="The full name")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The URL of the picture
            '''</Summary>
            <ApiMember(Description:="The URL of the picture")>
            Public Overridable Property AvatarUrl As String

            '''<Summary>
            '''The email address
            '''</Summary>
            <ApiMember(Description:="The email address")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''The roles of the login
            '''</Summary>
            <ApiMember(Description:="The roles of the login")>
            Public Overridable Property Roles As List(Of String)

            '''<Summary>
            '''The accounts the login may use; parallel to accountNames
            '''</Summary>
            <ApiMember(Description:="The accounts the login may use; parallel to accountNames")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''The names of the accounts the login may use; parallel to accountIds
            '''</Summary>
            <ApiMember(Description:="The names of the accounts the login may use; parallel to accountIds")>
            Public Overridable Property AccountNames As List(Of String)

            '''<Summary>
            '''What a portal manager may change
            '''</Summary>
            <ApiMember(Description:="What a portal manager may change")>
            Public Overridable Property ManagerAccess As UserManagerAccess

            '''<Summary>
            '''What the login may see in the dashboard
            '''</Summary>
            <ApiMember(Description:="What the login may see in the dashboard")>
            Public Overridable Property DashboardPermissions As List(Of DashboardPermissions)
        End Class
    End Namespace

    Namespace Voice.Api.CallCenter

        '''<Summary>
        '''Why an agent is in a state
        '''</Summary>
        Public Enum AgentStateReasons
            Unknown
            SetByUser
            MissedCall
            SetBySystem
        End Enum

        '''<Summary>
        '''Whether an agent takes calls
        '''</Summary>
        Public Enum AgentStates
            Unknown
            Ready
            NotReady
            LoggedOut
            WrapUp
            Outgoing
            Other
        End Enum
    End Namespace

    Namespace Voice.Api.Customers

        Public Partial Class CustomerBreadcrumb
            Public Overridable Property Id As String
            Public Overridable Property Name As String
        End Class

        '''<Summary>
        '''A custom field of customers
        '''</Summary>
        <Api(Description:="A custom field of customers")>
        Public Partial Class CustomerDataField
            Inherits DataField
            '''<Summary>
            '''Whether the field can be searched
            '''</Summary>
            <ApiMember(Description:="Whether the field can be searched")>
            Public Overridable Property ShowInSearch As Boolean

            '''<Summary>
            '''Whether lists show the field
            '''</Summary>
            <ApiMember(Description:="Whether lists show the field")>
            Public Overridable Property ShowInLists As Boolean
        End Class

        '''<Summary>
        '''A customer of an account
        '''</Summary>
        <Api(Description:="A customer of an account")>
        Public Partial Class CustomerInfo
            Inherits EntityInfo
            Public Sub New()
                Breadcrumb = New List(Of CustomerBreadcrumb)
                Tags = New List(Of Tag)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer above
            '''</Summary>
            <ApiMember(Description:="The ID of the customer above")>
            Public Overridable Property ParentCustomerId As String

            '''<Summary>
            '''The customers above this one, outermost first
            '''</Summary>
            <ApiMember(Description:="The customers above this one, outermost first")>
            Public Overridable Property Breadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''Staging rather than production
            '''</Summary>
            <ApiMember(Description:="Staging rather than production")>
            Public Overridable Property IsStaging As Boolean

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property Name As String

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''The tags of the customer
            '''</Summary>
            <ApiMember(Description:="The tags of the customer")>
            Public Overridable Property Tags As List(Of Tag)

            '''<Summary>
            '''The schedule of the customer
            '''</Summary>
            <ApiMember(Description:="The schedule of the customer")>
            Public Overridable Property Schedule As Schedule

            '''<Summary>
            '''The record in an outside system it is tied to
            '''</Summary>
            <ApiMember(Description:="The record in an outside system it is tied to")>
            Public Overridable Property IntegrationData As EntityIntegrationData

            '''<Summary>
            '''Otherwise billing settings come from the parent
            '''</Summary>
            <ApiMember(Description:="Otherwise billing settings come from the parent")>
            Public Overridable Property OverrideBillingSettings As Boolean

            '''<Summary>
            '''The billing settings
            '''</Summary>
            <ApiMember(Description:="The billing settings")>
            Public Overridable Property BillingSettings As BillingSettings

            '''<Summary>
            '''Otherwise app settings come from the parent
            '''</Summary>
            <ApiMember(Description:="Otherwise app settings come from the parent")>
            Public Overridable Property OverrideAppSettings As Boolean

            '''<Summary>
            '''The settings of the app and the portal
            '''</Summary>
            <ApiMember(Description:="The settings of the app and the portal")>
            Public Overridable Property AppSettings As AppSettings
        End Class

        '''<Summary>
        '''Delete a customer
        '''</Summary>
        <Route("/customers/{customerId}", "DELETE")>
        <Api(Description:="Delete a customer")>
        Public Partial Class DeleteCustomer
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''One customer
        '''</Summary>
        <Route("/customers/{customerId}", "GET")>
        <Api(Description:="One customer")>
        Public Partial Class GetCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Schedule a customer or endpoint takes from above
        '''</Summary>
        <Route("/customers/{customerId}/inherited-schedule", "GET")>
        <Route("/endpoints/{endpointId}/inherited-schedule", "GET")>
        <Api(Description:="Schedule a customer or endpoint takes from above")>
        Public Partial Class GetInheritedSchedule
            Implements IReturn(Of Schedule)
            Implements IGet
            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''Customers
        '''</Summary>
        <Route("/customers", "GET")>
        <Api(Description:="Customers")>
        Public Partial Class ListCustomers
            Inherits ListRequest(Of CustomerInfo)
            Implements IReturn(Of ListResponse(Of CustomerInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                ParentCustomerIds = New List(Of String)
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Filter by name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by name (contains match)")>
            Public Overridable Property NameFilter As String

            '''<Summary>
            '''Only customers below these
            '''</Summary>
            <ApiMember(Description:="Only customers below these")>
            Public Overridable Property ParentCustomerIds As List(Of String)

            '''<Summary>
            '''Direct children only
            '''</Summary>
            <ApiMember(Description:="Direct children only")>
            Public Overridable Property ShallowParent As Boolean

            '''<Summary>
            '''Only those with all of these tags
            '''</Summary>
            <ApiMember(Description:="Only those with all of these tags")>
            Public Overridable Property TagIds As List(Of String)
        End Class

        '''<Summary>
        '''Create a customer
        '''</Summary>
        <Route("/customers", "POST")>
        <Api(Description:="Create a customer")>
        Public Partial Class NewCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the customer above
            '''</Summary>
            <ApiMember(Description:="The ID of the customer above")>
            Public Overridable Property ParentCustomerId As String

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct
        End Class

        '''<Summary>
        '''Change a customer
        '''</Summary>
        <Route("/customers/{customerId}", "PATCH")>
        <Api(Description:="Change a customer")>
        Public Partial Class PatchCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IPatch
            Public Sub New()
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the customer above
            '''</Summary>
            <ApiMember(Description:="The ID of the customer above")>
            Public Overridable Property ParentCustomerId As String

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''The IDs of the tags, replacing those there are
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags, replacing those there are")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''The schedule, replaced whole
            '''</Summary>
            <ApiMember(Description:="The schedule, replaced whole")>
            Public Overridable Property Schedule As Schedule

            '''<Summary>
            '''Otherwise billing settings come from the parent
            '''</Summary>
            <ApiMember(Description:="Otherwise billing settings come from the parent")>
            Public Overridable Property OverrideBillingSettings As Nullable(Of Boolean)

            '''<Summary>
            '''The billing settings
            '''</Summary>
            <ApiMember(Description:="The billing settings")>
            Public Overridable Property BillingSettings As BillingSettings

            '''<Summary>
            '''Otherwise app settings come from the parent
            '''</Summary>
            <ApiMember(Description:="Otherwise app settings come from the parent")>
            Public Overridable Property OverrideAppSettings As Nullable(Of Boolean)

            '''<Summary>
            '''The settings of the app and the portal
            '''</Summary>
            <ApiMember(Description:="The settings of the app and the portal")>
            Public Overridable Property AppSettings As AppSettings
        End Class

        '''<Summary>
        '''Route a customer's numbers to the staging server or back
        '''</Summary>
        <Route("/customers/{customerId}/staging", "POST")>
        <Api(Description:="Route a customer's numbers to the staging server or back")>
        Public Partial Class SetCustomerStagingMode
            Implements IReturn(Of CustomerInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''Staging rather than production
            '''</Summary>
            <ApiMember(Description:="Staging rather than production")>
            Public Overridable Property IsStaging As Boolean
        End Class

        '''<Summary>
        '''Say which state a schedule yields at a moment
        '''</Summary>
        <Route("/customers/{customerId}/test-schedule", "POST")>
        <Route("/endpoints/{endpointId}/test-schedule", "POST")>
        <Api(Description:="Say which state a schedule yields at a moment")>
        Public Partial Class TestSchedule
            Implements IReturn(Of TestScheduleResponse)
            Implements IPost
            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The schedule to test; none tests the saved one
            '''</Summary>
            <ApiMember(Description:="The schedule to test; none tests the saved one")>
            Public Overridable Property Schedule As Schedule

            '''<Summary>
            '''The moment to test (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="The moment to test (ISO 8601)")>
            Public Overridable Property DateTime As String
        End Class

        '''<Summary>
        '''What a schedule says
        '''</Summary>
        <Api(Description:="What a schedule says")>
        Public Partial Class TestScheduleResponse
            '''<Summary>
            '''The name of the state at that moment
            '''</Summary>
            <ApiMember(Description:="The name of the state at that moment")>
            Public Overridable Property StateName As String

            '''<Summary>
            '''The time zone that was used (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone that was used (IANA)")>
            Public Overridable Property TimeZoneId As String
        End Class
    End Namespace

    Namespace Voice.Api.Dashboard

        '''<Summary>
        '''Raw carrier call records of an account
        '''</Summary>
        <Route("/billing/calls", "GET")>
        <Api(Description:="Raw carrier call records of an account")>
        Public Partial Class ListCalls
            Implements IReturn(Of List(Of Object))
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String
        End Class

        '''<Summary>
        '''Carrier usage totals by category over a date range
        '''</Summary>
        <Route("/billing/usage", "GET")>
        <Api(Description:="Carrier usage totals by category over a date range")>
        Public Partial Class ListUsageRecords
            Implements IReturn(Of List(Of UsageRecordInfo))
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String
        End Class

        '''<Summary>
        '''How much of something was used
        '''</Summary>
        <Api(Description:="How much of something was used")>
        Public Partial Class UsageRecordInfo
            '''<Summary>
            '''The carrier's ID of the account
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the account")>
            Public Overridable Property AccountSid As String

            '''<Summary>
            '''What was used
            '''</Summary>
            <ApiMember(Description:="What was used")>
            Public Overridable Property Category As String

            '''<Summary>
            '''How many times it was used
            '''</Summary>
            <ApiMember(Description:="How many times it was used")>
            Public Overridable Property Count As Integer

            '''<Summary>
            '''What is counted
            '''</Summary>
            <ApiMember(Description:="What is counted")>
            Public Overridable Property CountUnit As String

            '''<Summary>
            '''The category in words
            '''</Summary>
            <ApiMember(Description:="The category in words")>
            Public Overridable Property Description As String

            '''<Summary>
            '''The last day counted (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day counted (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The price
            '''</Summary>
            <ApiMember(Description:="The price")>
            Public Overridable Property Price As Double

            '''<Summary>
            '''The currency of the price
            '''</Summary>
            <ApiMember(Description:="The currency of the price")>
            Public Overridable Property PriceUnit As String

            '''<Summary>
            '''The first day counted (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day counted (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''How much was used
            '''</Summary>
            <ApiMember(Description:="How much was used")>
            Public Overridable Property Usage As String

            '''<Summary>
            '''The unit of the usage
            '''</Summary>
            <ApiMember(Description:="The unit of the usage")>
            Public Overridable Property UsageUnit As String

            '''<Summary>
            '''The URI of the record at the carrier
            '''</Summary>
            <ApiMember(Description:="The URI of the record at the carrier")>
            Public Overridable Property Uri As String
        End Class
    End Namespace

    Namespace Voice.Api.Endpoints

        '''<Summary>
        '''The user of the app
        '''</Summary>
        <Api(Description:="The user of the app")>
        Public Partial Class AppUserInfo
            '''<Summary>
            '''The first name
            '''</Summary>
            <ApiMember(Description:="The first name")>
            Public Overridable Property FirstName As String

            '''<Summary>
            '''The last name
            '''</Summary>
            <ApiMember(Description:="The last name")>
            Public Overridable Property LastName As String

            '''<Summary>
            '''The full name
            '''</Summary>
            <ApiMember(Description:="The full name")>
            Public Overridable Property Name As String
        End Class

        '''<Summary>
        '''Somebody an assistant can transfer to
        '''</Summary>
        <Api(Description:="Somebody an assistant can transfer to")>
        Public Partial Class AssistantContact
            Public Sub New()
                TakeMessageFields = New List(Of AssistantTakeMessageField)
            End Sub

            '''<Summary>
            '''The name of the contact
            '''</Summary>
            <ApiMember(Description:="The name of the contact")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The phone number (E.164)
            '''</Summary>
            <ApiMember(Description:="The phone number (E.164)")>
            Public Overridable Property PhoneNumber As String

            '''<Summary>
            '''How calls are handed over
            '''</Summary>
            <ApiMember(Description:="How calls are handed over")>
            Public Overridable Property TransferType As AssistantTransferTypes

            '''<Summary>
            '''What the assistant knows about the contact
            '''</Summary>
            <ApiMember(Description:="What the assistant knows about the contact")>
            Public Overridable Property About As String

            '''<Summary>
            '''The email address
            '''</Summary>
            <ApiMember(Description:="The email address")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''What to ask for when taking a message
            '''</Summary>
            <ApiMember(Description:="What to ask for when taking a message")>
            Public Overridable Property TakeMessageFields As List(Of AssistantTakeMessageField)
        End Class

        '''<Summary>
        '''An HTTP service an assistant may call
        '''</Summary>
        <Api(Description:="An HTTP service an assistant may call")>
        Public Partial Class AssistantIntegration
            '''<Summary>
            '''The URI to call
            '''</Summary>
            <ApiMember(Description:="The URI to call")>
            Public Overridable Property Uri As String

            '''<Summary>
            '''The verb of the HTTP call
            '''</Summary>
            <ApiMember(Description:="The verb of the HTTP call")>
            Public Overridable Property HttpMethod As String

            '''<Summary>
            '''The token sent to the integration
            '''</Summary>
            <ApiMember(Description:="The token sent to the integration")>
            Public Overridable Property AuthToken As String
        End Class

        '''<Summary>
        '''A page an assistant may read
        '''</Summary>
        <Api(Description:="A page an assistant may read")>
        Public Partial Class AssistantLink
            '''<Summary>
            '''The URL of the page
            '''</Summary>
            <ApiMember(Description:="The URL of the page")>
            Public Overridable Property Url As String

            '''<Summary>
            '''What the page is about
            '''</Summary>
            <ApiMember(Description:="What the page is about")>
            Public Overridable Property Description As String
        End Class

        '''<Summary>
        '''What an assistant knows and how it speaks
        '''</Summary>
        <Api(Description:="What an assistant knows and how it speaks")>
        Public Partial Class AssistantSettings
            Public Sub New()
                Words = New List(Of AssistantWord)
                Links = New List(Of AssistantLink)
                Contacts = New List(Of AssistantContact)
                Integrations = New List(Of AssistantIntegration)
            End Sub

            '''<Summary>
            '''The name of the company the assistant answers for
            '''</Summary>
            <ApiMember(Description:="The name of the company the assistant answers for")>
            Public Overridable Property CompanyName As String

            '''<Summary>
            '''What the assistant says first
            '''</Summary>
            <ApiMember(Description:="What the assistant says first")>
            Public Overridable Property Greeting As String

            '''<Summary>
            '''What the assistant may tell about the company
            '''</Summary>
            <ApiMember(Description:="What the assistant may tell about the company")>
            Public Overridable Property CompanyInformation As String

            '''<Summary>
            '''Instructions to the assistant
            '''</Summary>
            <ApiMember(Description:="Instructions to the assistant")>
            Public Overridable Property CustomPrompt As String

            '''<Summary>
            '''The voice of the assistant
            '''</Summary>
            <ApiMember(Description:="The voice of the assistant")>
            Public Overridable Property Voice As String

            '''<Summary>
            '''The style of the voice
            '''</Summary>
            <ApiMember(Description:="The style of the voice")>
            Public Overridable Property VoiceStyle As String

            '''<Summary>
            '''Whether the assistant is tuned for accuracy or speed
            '''</Summary>
            <ApiMember(Description:="Whether the assistant is tuned for accuracy or speed")>
            Public Overridable Property Tuning As AssistantTunings

            '''<Summary>
            '''How to pronounce words
            '''</Summary>
            <ApiMember(Description:="How to pronounce words")>
            Public Overridable Property Words As List(Of AssistantWord)

            '''<Summary>
            '''Pages the assistant may read
            '''</Summary>
            <ApiMember(Description:="Pages the assistant may read")>
            Public Overridable Property Links As List(Of AssistantLink)

            '''<Summary>
            '''Those the assistant can transfer to or take messages for
            '''</Summary>
            <ApiMember(Description:="Those the assistant can transfer to or take messages for")>
            Public Overridable Property Contacts As List(Of AssistantContact)

            '''<Summary>
            '''The HTTP services the assistant may call
            '''</Summary>
            <ApiMember(Description:="The HTTP services the assistant may call")>
            Public Overridable Property Integrations As List(Of AssistantIntegration)
        End Class

        '''<Summary>
        '''Something to ask for when taking a message
        '''</Summary>
        <Api(Description:="Something to ask for when taking a message")>
        Public Partial Class AssistantTakeMessageField
            '''<Summary>
            '''The name of the field
            '''</Summary>
            <ApiMember(Description:="The name of the field")>
            Public Overridable Property Name As String

            '''<Summary>
            '''What to ask for
            '''</Summary>
            <ApiMember(Description:="What to ask for")>
            Public Overridable Property Description As String

            '''<Summary>
            '''Whether the assistant must ask for it
            '''</Summary>
            <ApiMember(Description:="Whether the assistant must ask for it")>
            Public Overridable Property Required As Boolean
        End Class

        '''<Summary>
        '''How an assistant hands a call over
        '''</Summary>
        Public Enum AssistantTransferTypes
            Blind
            Supervised
            MessagesOnly
        End Enum

        '''<Summary>
        '''What an assistant is tuned for
        '''</Summary>
        Public Enum AssistantTunings
            Accuracy
            Speed
        End Enum

        '''<Summary>
        '''How an assistant pronounces a word
        '''</Summary>
        <Api(Description:="How an assistant pronounces a word")>
        Public Partial Class AssistantWord
            '''<Summary>
            '''The word as written
            '''</Summary>
            <ApiMember(Description:="The word as written")>
            Public Overridable Property Word As String

            '''<Summary>
            '''How to say it
            '''</Summary>
            <ApiMember(Description:="How to say it")>
            Public Overridable Property Pronounced As String
        End Class

        '''<Summary>
        '''A caller-id verification that is under way
        '''</Summary>
        <Api(Description:="A caller-id verification that is under way")>
        Public Partial Class CallerIdVerification
            '''<Summary>
            '''The number that is called (E.164)
            '''</Summary>
            <ApiMember(Description:="The number that is called (E.164)")>
            Public Overridable Property PhoneNumber As String

            '''<Summary>
            '''The name the number gets at the carrier
            '''</Summary>
            <ApiMember(Description:="The name the number gets at the carrier")>
            Public Overridable Property FriendlyName As String

            '''<Summary>
            '''What to type on the phone
            '''</Summary>
            <ApiMember(Description:="What to type on the phone")>
            Public Overridable Property ValidationCode As String
        End Class

        '''<Summary>
        '''Delete an endpoint
        '''</Summary>
        <Route("/endpoints/{endpointId}", "DELETE")>
        <Api(Description:="Delete an endpoint")>
        Public Partial Class DeleteEndpoint
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''A value that several endpoints share
        '''</Summary>
        <Api(Description:="A value that several endpoints share")>
        Public Partial Class DuplicateEndpoints
            Public Sub New()
                Endpoints = New List(Of EndpointName)
            End Sub

            '''<Summary>
            '''The value, in lower case
            '''</Summary>
            <ApiMember(Description:="The value, in lower case")>
            Public Overridable Property Value As String

            '''<Summary>
            '''The endpoints that have it
            '''</Summary>
            <ApiMember(Description:="The endpoints that have it")>
            Public Overridable Property Endpoints As List(Of EndpointName)
        End Class

        '''<Summary>
        '''What a user's app needs to start
        '''</Summary>
        <Api(Description:="What a user's app needs to start")>
        Public Partial Class EndpointAppConfig
            Public Sub New()
                Tabs = New List(Of Object)
            End Sub

            '''<Summary>
            '''The ID of the user endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the user endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The token for the voice SDK of the carrier
            '''</Summary>
            <ApiMember(Description:="The token for the voice SDK of the carrier")>
            Public Overridable Property AccessToken As String

            '''<Summary>
            '''The identity at the carrier
            '''</Summary>
            <ApiMember(Description:="The identity at the carrier")>
            Public Overridable Property Identity As String

            '''<Summary>
            '''The email address
            '''</Summary>
            <ApiMember(Description:="The email address")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''The user
            '''</Summary>
            <ApiMember(Description:="The user")>
            Public Overridable Property UserInfo As AppUserInfo

            '''<Summary>
            '''The state of the agent
            '''</Summary>
            <ApiMember(Description:="The state of the agent")>
            Public Overridable Property AgentState As AgentStates

            '''<Summary>
            '''Why the agent is in this state
            '''</Summary>
            <ApiMember(Description:="Why the agent is in this state")>
            Public Overridable Property AgentStateReason As AgentStateReasons

            '''<Summary>
            '''The tabs of the app
            '''</Summary>
            <ApiMember(Description:="The tabs of the app")>
            Public Overridable Property Tabs As List(Of Object)

            '''<Summary>
            '''The settings of the app
            '''</Summary>
            <ApiMember(Description:="The settings of the app")>
            Public Overridable Property AppSettings As AppSettings

            '''<Summary>
            '''Settings of an outside phone system
            '''</Summary>
            <ApiMember(Description:="Settings of an outside phone system")>
            Public Overridable Property ThirdPartyPhoneSystemSettings As ThirdPartyPhoneSystemSettings
        End Class

        '''<Summary>
        '''A custom field of endpoints
        '''</Summary>
        <Api(Description:="A custom field of endpoints")>
        Public Partial Class EndpointDataField
            Inherits DataField
            '''<Summary>
            '''Whether the field can be searched
            '''</Summary>
            <ApiMember(Description:="Whether the field can be searched")>
            Public Overridable Property ShowInSearch As Boolean

            '''<Summary>
            '''Whether lists show the field
            '''</Summary>
            <ApiMember(Description:="Whether lists show the field")>
            Public Overridable Property ShowInLists As Boolean

            '''<Summary>
            '''Only endpoints of this type have the field
            '''</Summary>
            <ApiMember(Description:="Only endpoints of this type have the field")>
            Public Overridable Property EndpointType As Nullable(Of EndpointTypes)

            '''<Summary>
            '''Whether the field holds the caller ID
            '''</Summary>
            <ApiMember(Description:="Whether the field holds the caller ID")>
            Public Overridable Property IsCallerId As Boolean

            '''<Summary>
            '''Whether users may turn it in their settings
            '''</Summary>
            <ApiMember(Description:="Whether users may turn it in their settings")>
            Public Overridable Property IsKnob As Boolean
        End Class

        '''<Summary>
        '''Whether one flow runs always or the schedule decides
        '''</Summary>
        Public Enum EndpointFlowSchedules
            Always
            Scheduled
        End Enum

        '''<Summary>
        '''Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
        '''</Summary>
        <Api(Description:="Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant")>
        Public Partial Class EndpointInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
                ScheduledFlows = New List(Of ScheduledFlow)
                DashboardPermissions = New List(Of DashboardPermissions)
                TeamMembers = New List(Of String)
                Tags = New List(Of Tag)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The customers from the outermost to the one this belongs to
            '''</Summary>
            <ApiMember(Description:="The customers from the outermost to the one this belongs to")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The name of the endpoint to show
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint to show")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The type of endpoint
            '''</Summary>
            <ApiMember(Description:="The type of endpoint")>
            Public Overridable Property Type As EndpointTypes

            '''<Summary>
            '''Extra text for grids
            '''</Summary>
            <ApiMember(Description:="Extra text for grids")>
            Public Overridable Property ExtraInformation As String

            '''<Summary>
            '''The ID of the voice flow
            '''</Summary>
            <ApiMember(Description:="The ID of the voice flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The name of the voice flow
            '''</Summary>
            <ApiMember(Description:="The name of the voice flow")>
            Public Overridable Property FlowName As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''Single flow or scheduled flows
            '''</Summary>
            <ApiMember(Description:="Single flow or scheduled flows")>
            Public Overridable Property FlowSchedule As EndpointFlowSchedules

            '''<Summary>
            '''The schedule that picks among the scheduled flows
            '''</Summary>
            <ApiMember(Description:="The schedule that picks among the scheduled flows")>
            Public Overridable Property Schedule As Schedule

            '''<Summary>
            '''The flow of each schedule state
            '''</Summary>
            <ApiMember(Description:="The flow of each schedule state")>
            Public Overridable Property ScheduledFlows As List(Of ScheduledFlow)

            '''<Summary>
            '''Whether text messages are off
            '''</Summary>
            <ApiMember(Description:="Whether text messages are off")>
            Public Overridable Property DisableSms As Boolean

            '''<Summary>
            '''Leave the number's messaging campaign alone
            '''</Summary>
            <ApiMember(Description:="Leave the number's messaging campaign alone")>
            Public Overridable Property UseExternal10DlcCampaign As Boolean

            '''<Summary>
            '''Whether the number is registered only, not bought
            '''</Summary>
            <ApiMember(Description:="Whether the number is registered only, not bought")>
            Public Overridable Property IsVirtualPhoneNumber As Boolean

            '''<Summary>
            '''The number of a number endpoint (E.164)
            '''</Summary>
            <ApiMember(Description:="The number of a number endpoint (E.164)")>
            Public Overridable Property PhoneNumber As String

            '''<Summary>
            '''The name of the endpoint
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The address of an email endpoint
            '''</Summary>
            <ApiMember(Description:="The address of an email endpoint")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''The SIP user name
            '''</Summary>
            <ApiMember(Description:="The SIP user name")>
            Public Overridable Property SipUserName As String

            '''<Summary>
            '''The SIP password; shown once, when it is made
            '''</Summary>
            <ApiMember(Description:="The SIP password; shown once, when it is made")>
            Public Overridable Property SipPassword As String

            '''<Summary>
            '''The first name of a user
            '''</Summary>
            <ApiMember(Description:="The first name of a user")>
            Public Overridable Property UserFirstName As String

            '''<Summary>
            '''The last name of a user
            '''</Summary>
            <ApiMember(Description:="The last name of a user")>
            Public Overridable Property UserLastName As String

            '''<Summary>
            '''The email address of a user endpoint
            '''</Summary>
            <ApiMember(Description:="The email address of a user endpoint")>
            Public Overridable Property UserEmailAddress As String

            '''<Summary>
            '''Whether a user endpoint has a soft phone or a SIP phone
            '''</Summary>
            <ApiMember(Description:="Whether a user endpoint has a soft phone or a SIP phone")>
            Public Overridable Property UserMode As Nullable(Of UserModes)

            '''<Summary>
            '''What a portal manager may change
            '''</Summary>
            <ApiMember(Description:="What a portal manager may change")>
            Public Overridable Property ManagerAccess As Nullable(Of UserManagerAccess)

            '''<Summary>
            '''What the login may see in the dashboard
            '''</Summary>
            <ApiMember(Description:="What the login may see in the dashboard")>
            Public Overridable Property DashboardPermissions As List(Of DashboardPermissions)

            '''<Summary>
            '''The IDs of the users in a team, in the order in which they are called
            '''</Summary>
            <ApiMember(Description:="The IDs of the users in a team, in the order in which they are called")>
            Public Overridable Property TeamMembers As List(Of String)

            '''<Summary>
            '''The ID of the address a number is registered with
            '''</Summary>
            <ApiMember(Description:="The ID of the address a number is registered with")>
            Public Overridable Property AddressSid As String

            '''<Summary>
            '''The tags of the endpoint
            '''</Summary>
            <ApiMember(Description:="The tags of the endpoint")>
            Public Overridable Property Tags As List(Of Tag)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''The settings of the app and the portal
            '''</Summary>
            <ApiMember(Description:="The settings of the app and the portal")>
            Public Overridable Property AppSettings As AppSettings

            '''<Summary>
            '''The settings of the assistant
            '''</Summary>
            <ApiMember(Description:="The settings of the assistant")>
            Public Overridable Property AssistantSettings As AssistantSettings

            '''<Summary>
            '''The state of the agent, for a user endpoint
            '''</Summary>
            <ApiMember(Description:="The state of the agent, for a user endpoint")>
            Public Overridable Property AgentState As Nullable(Of AgentStates)

            '''<Summary>
            '''The record in an outside system it is tied to
            '''</Summary>
            <ApiMember(Description:="The record in an outside system it is tied to")>
            Public Overridable Property IntegrationData As EntityIntegrationData
        End Class

        '''<Summary>
        '''An endpoint by its name
        '''</Summary>
        <Api(Description:="An endpoint by its name")>
        Public Partial Class EndpointName
            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the endpoint to show
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint to show")>
            Public Overridable Property DisplayName As String
        End Class

        '''<Summary>
        '''What an endpoint is
        '''</Summary>
        Public Enum EndpointTypes
            PhoneNumber
            User
            FaxNumber
            EmailAddress
            Unused_1
            Unused_2
            Unused_3
            Unused_4
            Unused_5
            Team
            Assistant
            SipTrunk
        End Enum

        '''<Summary>
        '''Values shared by several endpoints in one custom field
        '''</Summary>
        <Route("/endpoints/duplicates", "GET")>
        <Api(Description:="Values shared by several endpoints in one custom field")>
        Public Partial Class FindDuplicateEndpoints
            Implements IReturn(Of ListResponse(Of DuplicateEndpoints))
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The custom field to compare
            '''</Summary>
            <ApiMember(Description:="The custom field to compare")>
            Public Overridable Property EndpointFieldName As String
        End Class

        '''<Summary>
        '''One endpoint
        '''</Summary>
        <Route("/endpoints/{endpointId}", "GET")>
        <Api(Description:="One endpoint")>
        Public Partial Class GetEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''Configuration and access token for a user's app
        '''</Summary>
        <Route("/endpoints/app/config", "GET")>
        <Api(Description:="Configuration and access token for a user's app")>
        Public Partial Class GetEndpointAppConfig
            Implements IReturn(Of EndpointAppConfig)
            Implements IGet
            '''<Summary>
            '''The ID of the endpoint; must be a user endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint; must be a user endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The email address of the user, used when endpointId is absent
            '''</Summary>
            <ApiMember(Description:="The email address of the user, used when endpointId is absent")>
            Public Overridable Property EndpointEmailAddress As String

            '''<Summary>
            '''The type of the device
            '''</Summary>
            <ApiMember(Description:="The type of the device")>
            Public Overridable Property DeviceType As DeviceTypes

            '''<Summary>
            '''The carrier's ID of the push credentials
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the push credentials")>
            Public Overridable Property PushCredentialSid As String

            '''<Summary>
            '''The carrier's ID of the voice application
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the voice application")>
            Public Overridable Property ApplicationSid As String

            '''<Summary>
            '''Whether to use the sandbox for iOS push notifications
            '''</Summary>
            <ApiMember(Description:="Whether to use the sandbox for iOS push notifications")>
            Public Overridable Property Sandbox As Boolean
        End Class

        '''<Summary>
        '''Endpoints of every type
        '''</Summary>
        <Route("/endpoints", "GET")>
        <Api(Description:="Endpoints of every type")>
        Public Partial Class ListEndpoints
            Inherits ListRequest(Of EndpointInfo)
            Implements IReturn(Of ListResponse(Of EndpointInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
                ReferenceIds = New List(Of String)
                FlowIds = New List(Of String)
                TagIds = New List(Of String)
                Types = New List(Of EndpointTypes)
                DataFilters = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Only those with these IDs in an outside system
            '''</Summary>
            <ApiMember(Description:="Only those with these IDs in an outside system")>
            Public Overridable Property ReferenceIds As List(Of String)

            '''<Summary>
            '''Direct customer matches only
            '''</Summary>
            <ApiMember(Description:="Direct customer matches only")>
            Public Overridable Property ShallowParent As Boolean

            '''<Summary>
            '''Only endpoints that run one of these flows
            '''</Summary>
            <ApiMember(Description:="Only endpoints that run one of these flows")>
            Public Overridable Property FlowIds As List(Of String)

            '''<Summary>
            '''The schedule state in which the flow must apply
            '''</Summary>
            <ApiMember(Description:="The schedule state in which the flow must apply")>
            Public Overridable Property FlowState As String

            '''<Summary>
            '''Only those with all of these tags
            '''</Summary>
            <ApiMember(Description:="Only those with all of these tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Filter by name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by name (contains match)")>
            Public Overridable Property NameFilter As String

            '''<Summary>
            '''Filter by phone number (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by phone number (contains match)")>
            Public Overridable Property PhoneNumberFilter As String

            '''<Summary>
            '''Only this type of endpoint
            '''</Summary>
            <ApiMember(Description:="Only this type of endpoint")>
            Public Overridable Property Type As Nullable(Of EndpointTypes)

            '''<Summary>
            '''Only these types of endpoint
            '''</Summary>
            <ApiMember(Description:="Only these types of endpoint")>
            Public Overridable Property Types As List(Of EndpointTypes)

            '''<Summary>
            '''Only users with this kind of phone
            '''</Summary>
            <ApiMember(Description:="Only users with this kind of phone")>
            Public Overridable Property UserMode As Nullable(Of UserModes)

            '''<Summary>
            '''Filter by custom fields: entries of the form Field=Value; text only
            '''</Summary>
            <ApiMember(Description:="Filter by custom fields: entries of the form Field=Value; text only")>
            Public Overridable Property DataFilters As List(Of String)

            '''<Summary>
            '''Only the endpoint with this SIP user name
            '''</Summary>
            <ApiMember(Description:="Only the endpoint with this SIP user name")>
            Public Overridable Property SipUserName As String

            '''<Summary>
            '''Filter by the values of flow parameters (JSON struct)
            '''</Summary>
            <ApiMember(Description:="Filter by the values of flow parameters (JSON struct)")>
            Public Overridable Property FlowParametersFilter As String
        End Class

        '''<Summary>
        '''Create an AI assistant endpoint
        '''</Summary>
        <Route("/endpoints/assistant", "POST")>
        <Api(Description:="Create an AI assistant endpoint")>
        Public Partial Class NewAssistantEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            Public Sub New()
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The account the endpoint belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The customer the endpoint belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the assistant
            '''</Summary>
            <ApiMember(Description:="The name of the assistant")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the flow it runs
            '''</Summary>
            <ApiMember(Description:="The ID of the flow it runs")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''The IDs of the tags
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The settings of the assistant
            '''</Summary>
            <ApiMember(Description:="The settings of the assistant")>
            Public Overridable Property AssistantSettings As AssistantSettings
        End Class

        '''<Summary>
        '''Create an email address endpoint
        '''</Summary>
        <Route("/endpoints/email", "POST")>
        <Api(Description:="Create an email address endpoint")>
        Public Partial Class NewEmailEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            Public Sub New()
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The account the endpoint belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The customer the endpoint belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the endpoint
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the flow it runs
            '''</Summary>
            <ApiMember(Description:="The ID of the flow it runs")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''The IDs of the tags
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The email address
            '''</Summary>
            <ApiMember(Description:="The email address")>
            Public Overridable Property EmailAddress As String
        End Class

        '''<Summary>
        '''Create a SIP trunk endpoint
        '''</Summary>
        <Route("/endpoints/sip-trunk", "POST")>
        <Api(Description:="Create a SIP trunk endpoint")>
        Public Partial Class NewSipTrunkEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            Public Sub New()
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The account the endpoint belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The customer the endpoint belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the trunk
            '''</Summary>
            <ApiMember(Description:="The name of the trunk")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the flow it runs
            '''</Summary>
            <ApiMember(Description:="The ID of the flow it runs")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''The IDs of the tags
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The SIP user name; made if it is left out
            '''</Summary>
            <ApiMember(Description:="The SIP user name; made if it is left out")>
            Public Overridable Property SipUserName As String
        End Class

        '''<Summary>
        '''Create a team endpoint
        '''</Summary>
        <Route("/endpoints/team", "POST")>
        <Api(Description:="Create a team endpoint")>
        Public Partial Class NewTeamEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            Public Sub New()
                TagIds = New List(Of String)
                TeamMembers = New List(Of String)
            End Sub

            '''<Summary>
            '''The account the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The account the endpoint belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The customer the endpoint belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the team
            '''</Summary>
            <ApiMember(Description:="The name of the team")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the flow it runs
            '''</Summary>
            <ApiMember(Description:="The ID of the flow it runs")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''The IDs of the tags
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The IDs of the endpoints in the team
            '''</Summary>
            <ApiMember(Description:="The IDs of the endpoints in the team")>
            Public Overridable Property TeamMembers As List(Of String)
        End Class

        '''<Summary>
        '''Create a user (soft phone, SIP device) endpoint
        '''</Summary>
        <Route("/endpoints/users", "POST")>
        <Api(Description:="Create a user (soft phone, SIP device) endpoint")>
        Public Partial Class NewUserEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            Public Sub New()
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The account the endpoint belongs to")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer the endpoint belongs to
            '''</Summary>
            <ApiMember(Description:="The customer the endpoint belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the user
            '''</Summary>
            <ApiMember(Description:="The name of the user")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the flow it runs
            '''</Summary>
            <ApiMember(Description:="The ID of the flow it runs")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''The IDs of the tags
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''Whether the user has a soft phone or a SIP phone
            '''</Summary>
            <ApiMember(Description:="Whether the user has a soft phone or a SIP phone")>
            Public Overridable Property UserMode As UserModes

            '''<Summary>
            '''The first name of the user
            '''</Summary>
            <ApiMember(Description:="The first name of the user")>
            Public Overridable Property UserFirstName As String

            '''<Summary>
            '''The last name of the user
            '''</Summary>
            <ApiMember(Description:="The last name of the user")>
            Public Overridable Property UserLastName As String

            '''<Summary>
            '''The email address of the user
            '''</Summary>
            <ApiMember(Description:="The email address of the user")>
            Public Overridable Property UserEmailAddress As String

            '''<Summary>
            '''The password of the user
            '''</Summary>
            <ApiMember(Description:="The password of the user")>
            Public Overridable Property UserPassword As String

            '''<Summary>
            '''The SIP user name
            '''</Summary>
            <ApiMember(Description:="The SIP user name")>
            Public Overridable Property SipUserName As String
        End Class

        '''<Summary>
        '''Change an endpoint; only members sent are touched
        '''</Summary>
        <Route("/endpoints/{endpointId}", "PATCH")>
        <Api(Description:="Change an endpoint; only members sent are touched")>
        Public Partial Class PatchEndpoint
            Implements IReturn(Of EndpointInfo)
            Implements IPatch
            Public Sub New()
                ScheduledFlows = New List(Of ScheduledFlow)
                TagIds = New List(Of String)
                DashboardPermissions = New List(Of DashboardPermissions)
                TeamMembers = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The name of the endpoint to show
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint to show")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The name of the endpoint
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''ID in an outside system
            '''</Summary>
            <ApiMember(Description:="ID in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''Merge flowParams instead of replacing them
            '''</Summary>
            <ApiMember(Description:="Merge flowParams instead of replacing them")>
            Public Overridable Property IsPartialFlowUpdate As Boolean

            '''<Summary>
            '''A single flow or scheduled flows
            '''</Summary>
            <ApiMember(Description:="A single flow or scheduled flows")>
            Public Overridable Property FlowSchedule As Nullable(Of EndpointFlowSchedules)

            '''<Summary>
            '''The schedule, replaced whole
            '''</Summary>
            <ApiMember(Description:="The schedule, replaced whole")>
            Public Overridable Property Schedule As Schedule

            '''<Summary>
            '''The flow of each schedule state, replaced whole
            '''</Summary>
            <ApiMember(Description:="The flow of each schedule state, replaced whole")>
            Public Overridable Property ScheduledFlows As List(Of ScheduledFlow)

            '''<Summary>
            '''The IDs of the tags, replacing those there are
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags, replacing those there are")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''What a portal manager may change
            '''</Summary>
            <ApiMember(Description:="What a portal manager may change")>
            Public Overridable Property ManagerAccess As Nullable(Of UserManagerAccess)

            '''<Summary>
            '''What the login may see in the dashboard
            '''</Summary>
            <ApiMember(Description:="What the login may see in the dashboard")>
            Public Overridable Property DashboardPermissions As List(Of DashboardPermissions)

            '''<Summary>
            '''The settings of the app and the portal
            '''</Summary>
            <ApiMember(Description:="The settings of the app and the portal")>
            Public Overridable Property AppSettings As AppSettings

            '''<Summary>
            '''The settings of the assistant
            '''</Summary>
            <ApiMember(Description:="The settings of the assistant")>
            Public Overridable Property AssistantSettings As AssistantSettings

            '''<Summary>
            '''Whether text messages are off
            '''</Summary>
            <ApiMember(Description:="Whether text messages are off")>
            Public Overridable Property DisableSms As Nullable(Of Boolean)

            '''<Summary>
            '''Leave the number's messaging campaign alone
            '''</Summary>
            <ApiMember(Description:="Leave the number's messaging campaign alone")>
            Public Overridable Property UseExternal10DlcCampaign As Nullable(Of Boolean)

            '''<Summary>
            '''The IDs of the users in a team, replaced whole
            '''</Summary>
            <ApiMember(Description:="The IDs of the users in a team, replaced whole")>
            Public Overridable Property TeamMembers As List(Of String)

            '''<Summary>
            '''The first name of a user
            '''</Summary>
            <ApiMember(Description:="The first name of a user")>
            Public Overridable Property UserFirstName As String

            '''<Summary>
            '''The last name of a user
            '''</Summary>
            <ApiMember(Description:="The last name of a user")>
            Public Overridable Property UserLastName As String

            '''<Summary>
            '''The email address of a user
            '''</Summary>
            <ApiMember(Description:="The email address of a user")>
            Public Overridable Property UserEmailAddress As String

            '''<Summary>
            '''Whether a user has a soft phone or a SIP phone
            '''</Summary>
            <ApiMember(Description:="Whether a user has a soft phone or a SIP phone")>
            Public Overridable Property UserMode As Nullable(Of UserModes)

            '''<Summary>
            '''The SIP user name; a new one needs a new password
            '''</Summary>
            <ApiMember(Description:="The SIP user name; a new one needs a new password")>
            Public Overridable Property SipUserName As String

            '''<Summary>
            '''The address of an email endpoint
            '''</Summary>
            <ApiMember(Description:="The address of an email endpoint")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''The state of the agent, for a user
            '''</Summary>
            <ApiMember(Description:="The state of the agent, for a user")>
            Public Overridable Property AgentState As Nullable(Of AgentStates)
        End Class

        '''<Summary>
        '''Change several endpoints alike, all or none
        '''</Summary>
        <Route("/endpoints", "PATCH")>
        <Api(Description:="Change several endpoints alike, all or none")>
        Public Partial Class PatchEndpoints
            Implements IReturn(Of ListResponse(Of EndpointInfo))
            Implements IPatch
            Public Sub New()
                EndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The IDs of the endpoints, at most 1,000
            '''</Summary>
            <ApiMember(Description:="The IDs of the endpoints, at most 1,000")>
            Public Overridable Property EndpointIds As List(Of String)

            '''<Summary>
            '''What to change: members of PatchEndpoint; those that are left out stay as they are
            '''</Summary>
            <ApiMember(Description:="What to change: members of PatchEndpoint; those that are left out stay as they are")>
            Public Overridable Property Patch As Object
        End Class

        '''<Summary>
        '''Set up the AI telephony infrastructure of an account
        '''</Summary>
        <Route("/endpoints/cogito/provision", "POST")>
        <Api(Description:="Set up the AI telephony infrastructure of an account")>
        Public Partial Class ProvisionCogito
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The account to set up
            '''</Summary>
            <ApiMember(Description:="The account to set up")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''New SIP password for an endpoint
        '''</Summary>
        <Route("/endpoints/sip/{endpointId}/password", "PATCH")>
        <Api(Description:="New SIP password for an endpoint")>
        Public Partial Class RegenerateSipPassword
            Implements IReturn(Of EndpointInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''The flow that runs in a schedule state
        '''</Summary>
        <Api(Description:="The flow that runs in a schedule state")>
        Public Partial Class ScheduledFlow
            '''<Summary>
            '''The schedule state the flow serves
            '''</Summary>
            <ApiMember(Description:="The schedule state the flow serves")>
            Public Overridable Property State As String

            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The name of the flow
            '''</Summary>
            <ApiMember(Description:="The name of the flow")>
            Public Overridable Property FlowName As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct
        End Class

        '''<Summary>
        '''Settings of an outside phone system
        '''</Summary>
        <Api(Description:="Settings of an outside phone system")>
        Public Partial Class ThirdPartyPhoneSystemSettings
        End Class

        '''<Summary>
        '''What users may do with a field
        '''</Summary>
        Public Enum UserDataFieldModes
            Hidden
            [ReadOnly]
            ReadWrite
        End Enum

        '''<Summary>
        '''What a portal manager may change
        '''</Summary>
        Public Enum UserManagerAccess
            [ReadOnly]
            ReadWrite
            ReadWriteDelete
        End Enum

        '''<Summary>
        '''What kind of phone a user has
        '''</Summary>
        Public Enum UserModes
            SoftPhone
            SipPhone
        End Enum

        '''<Summary>
        '''Start caller-id verification
        '''</Summary>
        <Route("/endpoints/verify-caller-id", "POST")>
        <Api(Description:="Start caller-id verification")>
        Public Partial Class VerifyCallerId
            Implements IReturn(Of CallerIdVerification)
            Implements IPost
            '''<Summary>
            '''The endpoint whose number is to be verified as a caller ID
            '''</Summary>
            <ApiMember(Description:="The endpoint whose number is to be verified as a caller ID")>
            Public Overridable Property EndpointId As String
        End Class
    End Namespace

    Namespace Voice.Api.Files

        '''<Summary>
        '''Delete a file and its bytes
        '''</Summary>
        <Route("/files/{fileId}", "DELETE")>
        <Api(Description:="Delete a file and its bytes")>
        Public Partial Class DeleteFile
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the file
            '''</Summary>
            <ApiMember(Description:="The ID of the file")>
            Public Overridable Property FileId As String
        End Class

        '''<Summary>
        '''A file: an upload, a voice message, a recording, a fax
        '''</Summary>
        <Api(Description:="A file: an upload, a voice message, a recording, a fax")>
        Public Partial Class FileInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
            End Sub

            '''<Summary>
            '''The type of file
            '''</Summary>
            <ApiMember(Description:="The type of file")>
            Public Overridable Property Type As FileTypes

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The customers from the outermost to the one this belongs to
            '''</Summary>
            <ApiMember(Description:="The customers from the outermost to the one this belongs to")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The ID of the agent
            '''</Summary>
            <ApiMember(Description:="The ID of the agent")>
            Public Overridable Property UserId As String

            '''<Summary>
            '''The name of the agent
            '''</Summary>
            <ApiMember(Description:="The name of the agent")>
            Public Overridable Property UserName As String

            '''<Summary>
            '''The original name of the file
            '''</Summary>
            <ApiMember(Description:="The original name of the file")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''Where the bytes are
            '''</Summary>
            <ApiMember(Description:="Where the bytes are")>
            Public Overridable Property Uri As String

            '''<Summary>
            '''The content type
            '''</Summary>
            <ApiMember(Description:="The content type")>
            Public Overridable Property ContentType As String

            '''<Summary>
            '''The length of the file in bytes
            '''</Summary>
            <ApiMember(Description:="The length of the file in bytes")>
            Public Overridable Property ContentLength As Long

            '''<Summary>
            '''The carrier's ID of the recording
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the recording")>
            Public Overridable Property RecordingSid As String

            '''<Summary>
            '''The length of the recording in seconds
            '''</Summary>
            <ApiMember(Description:="The length of the recording in seconds")>
            Public Overridable Property RecordingDuration As Integer

            '''<Summary>
            '''Who was recorded
            '''</Summary>
            <ApiMember(Description:="Who was recorded")>
            Public Overridable Property RecordingFrom As String

            '''<Summary>
            '''The transcription by a person
            '''</Summary>
            <ApiMember(Description:="The transcription by a person")>
            Public Overridable Property Transcription As String

            '''<Summary>
            '''The caller ID of incoming calls
            '''</Summary>
            <ApiMember(Description:="The caller ID of incoming calls")>
            Public Overridable Property FromAddress As String

            '''<Summary>
            '''The dialed number of outgoing calls
            '''</Summary>
            <ApiMember(Description:="The dialed number of outgoing calls")>
            Public Overridable Property ToAddress As String

            '''<Summary>
            '''The transcription by a machine
            '''</Summary>
            <ApiMember(Description:="The transcription by a machine")>
            Public Overridable Property AITranscription As String
        End Class

        '''<Summary>
        '''What a file is
        '''</Summary>
        Public Enum FileTypes
            Upload
            VoiceMessage
            CallRecording
            Fax
            Attachment
            FaxOutgoing
            LiveAnswerRecording
        End Enum

        '''<Summary>
        '''Metadata of one file
        '''</Summary>
        <Route("/files/{fileId}", "GET")>
        <Api(Description:="Metadata of one file")>
        Public Partial Class GetFile
            Implements IReturn(Of FileInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the file
            '''</Summary>
            <ApiMember(Description:="The ID of the file")>
            Public Overridable Property FileId As String
        End Class

        '''<Summary>
        '''File metadata
        '''</Summary>
        <Route("/files", "GET")>
        <Api(Description:="File metadata")>
        Public Partial Class ListFiles
            Inherits ListRequest(Of FileInfo)
            Implements IReturn(Of ListResponse(Of FileInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Only files of this session
            '''</Summary>
            <ApiMember(Description:="Only files of this session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''Filter by file name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by file name (contains match)")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''Filter by content type (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by content type (contains match)")>
            Public Overridable Property ContentType As String

            '''<Summary>
            '''Only files of this type
            '''</Summary>
            <ApiMember(Description:="Only files of this type")>
            Public Overridable Property Type As Nullable(Of FileTypes)

            '''<Summary>
            '''The first day on which it was created (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day on which it was created (YYYY-MM-DD)")>
            Public Overridable Property DateCreatedStart As String

            '''<Summary>
            '''The last day on which it was created (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day on which it was created (YYYY-MM-DD)")>
            Public Overridable Property DateCreatedEnd As String

            '''<Summary>
            '''Only files of this agent
            '''</Summary>
            <ApiMember(Description:="Only files of this agent")>
            Public Overridable Property UserId As String

            '''<Summary>
            '''Filter by text in the transcription, human or machine
            '''</Summary>
            <ApiMember(Description:="Filter by text in the transcription, human or machine")>
            Public Overridable Property TranscriptionContains As String
        End Class

        '''<Summary>
        '''Create a file from the body or a multipart form
        '''</Summary>
        <Route("/files", "POST")>
        <Api(Description:="Create a file from the body or a multipart form")>
        Public Partial Class NewFile
            Implements IReturn(Of FileInfo)
            Implements IPost
            '''<Summary>
            '''The name of the file
            '''</Summary>
            <ApiMember(Description:="The name of the file")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Change file metadata
        '''</Summary>
        <Route("/files/{fileId}", "PATCH")>
        <Api(Description:="Change file metadata")>
        Public Partial Class PatchFile
            Implements IReturn(Of FileInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the file
            '''</Summary>
            <ApiMember(Description:="The ID of the file")>
            Public Overridable Property FileId As String

            '''<Summary>
            '''The name of the file
            '''</Summary>
            <ApiMember(Description:="The name of the file")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The ID of the user
            '''</Summary>
            <ApiMember(Description:="The ID of the user")>
            Public Overridable Property UserId As String
        End Class
    End Namespace

    Namespace Voice.Api.Flows

        '''<Summary>
        '''A kind of node that a flow can use
        '''</Summary>
        <Api(Description:="A kind of node that a flow can use")>
        Public Partial Class AvailableFlowNode
            Inherits FlowNodeSpec
            Public Sub New()
                Channels = New List(Of FlowChannels)
                Roles = New List(Of FlowRoles)
                RequiredFields = New List(Of String)
            End Sub

            '''<Summary>
            '''The channels it makes sense on
            '''</Summary>
            <ApiMember(Description:="The channels it makes sense on")>
            Public Overridable Property Channels As List(Of FlowChannels)

            '''<Summary>
            '''What a flow can be used for that has it
            '''</Summary>
            <ApiMember(Description:="What a flow can be used for that has it")>
            Public Overridable Property Roles As List(Of FlowRoles)

            '''<Summary>
            '''The fields it cannot run without
            '''</Summary>
            <ApiMember(Description:="The fields it cannot run without")>
            Public Overridable Property RequiredFields As List(Of String)
        End Class

        '''<Summary>
        '''Duplicate a flow
        '''</Summary>
        <Route("/flows/{flowId}/copy", "POST")>
        <Api(Description:="Duplicate a flow")>
        Public Partial Class CopyFlow
            Implements IReturn(Of FlowInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String
        End Class

        '''<Summary>
        '''Delete a flow
        '''</Summary>
        <Route("/flows/{flowId}", "DELETE")>
        <Api(Description:="Delete a flow")>
        Public Partial Class DeleteFlow
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String
        End Class

        '''<Summary>
        '''What differs between two states of a flow
        '''</Summary>
        <Route("/flows/{flowId}/revisions/diff", "GET")>
        <Api(Description:="What differs between two states of a flow")>
        Public Partial Class DiffFlowRevisions
            Implements IReturn(Of FlowDiff)
            Implements IGet
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The number of the revision to compare with; the one before if left out
            '''</Summary>
            <ApiMember(Description:="The number of the revision to compare with; the one before if left out")>
            Public Overridable Property From As Nullable(Of Integer)

            '''<Summary>
            '''The number of the revision that is compared; the newest if left out
            '''</Summary>
            <ApiMember(Description:="The number of the revision that is compared; the newest if left out")>
            Public Overridable Property [To] As Nullable(Of Integer)
        End Class

        '''<Summary>
        '''Export flows and custom fields
        '''</Summary>
        <Route("/packages", "GET")>
        <Api(Description:="Export flows and custom fields")>
        Public Partial Class ExportPackage
            Implements IReturn(Of PackageInfo)
            Implements IGet
            Public Sub New()
                FlowIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account to export from
            '''</Summary>
            <ApiMember(Description:="The account to export from")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The IDs of the flows to export
            '''</Summary>
            <ApiMember(Description:="The IDs of the flows to export")>
            Public Overridable Property FlowIds As List(Of String)

            '''<Summary>
            '''Whether to add custom fields that the flows do not use
            '''</Summary>
            <ApiMember(Description:="Whether to add custom fields that the flows do not use")>
            Public Overridable Property IncludeAllCustomFields As Boolean
        End Class

        '''<Summary>
        '''How something differs
        '''</Summary>
        Public Enum FlowChanges
            Added
            Removed
            Changed
        End Enum

        Public Enum FlowChannels
            Voice
            Chat
            Fax
        End Enum

        '''<Summary>
        '''What differs between two states of a flow; nothing is listed that only moved or got another ID
        '''</Summary>
        <Api(Description:="What differs between two states of a flow; nothing is listed that only moved or got another ID")>
        Public Partial Class FlowDiff
            Public Sub New()
                Members = New List(Of FlowMemberChange)
                Nodes = New List(Of FlowNodeChange)
                Transitions = New List(Of FlowTransitionChange)
                NodeParameters = New List(Of FlowNodeParameterChange)
                Parameters = New List(Of FlowParameterChange)
                Exits = New List(Of FlowExitChange)
            End Sub

            '''<Summary>
            '''The number of the revision compared with
            '''</Summary>
            <ApiMember(Description:="The number of the revision compared with")>
            Public Overridable Property From As Integer

            '''<Summary>
            '''The number of the revision that is compared
            '''</Summary>
            <ApiMember(Description:="The number of the revision that is compared")>
            Public Overridable Property [To] As Integer

            '''<Summary>
            '''Name, roles, texts, customer and tags
            '''</Summary>
            <ApiMember(Description:="Name, roles, texts, customer and tags")>
            Public Overridable Property Members As List(Of FlowMemberChange)

            '''<Summary>
            '''The nodes
            '''</Summary>
            <ApiMember(Description:="The nodes")>
            Public Overridable Property Nodes As List(Of FlowNodeChange)

            '''<Summary>
            '''Where nodes lead
            '''</Summary>
            <ApiMember(Description:="Where nodes lead")>
            Public Overridable Property Transitions As List(Of FlowTransitionChange)

            '''<Summary>
            '''The parameters of nodes, with those inside of lists and structs, but no transitions
            '''</Summary>
            <ApiMember(Description:="The parameters of nodes, with those inside of lists and structs, but no transitions")>
            Public Overridable Property NodeParameters As List(Of FlowNodeParameterChange)

            '''<Summary>
            '''The values the flow takes and gives
            '''</Summary>
            <ApiMember(Description:="The values the flow takes and gives")>
            Public Overridable Property Parameters As List(Of FlowParameterChange)

            '''<Summary>
            '''Where the flow ends
            '''</Summary>
            <ApiMember(Description:="Where the flow ends")>
            Public Overridable Property Exits As List(Of FlowExitChange)

            '''<Summary>
            '''Whether the layout in the designer differs
            '''</Summary>
            <ApiMember(Description:="Whether the layout in the designer differs")>
            Public Overridable Property IsLayoutChanged As Boolean
        End Class

        '''<Summary>
        '''A way out of a flow
        '''</Summary>
        <Api(Description:="A way out of a flow")>
        Public Partial Class FlowExit
            '''<Summary>
            '''The ID of the exit
            '''</Summary>
            <ApiMember(Description:="The ID of the exit")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The word a transition names to leave here
            '''</Summary>
            <ApiMember(Description:="The word a transition names to leave here")>
            Public Overridable Property Name As String
        End Class

        '''<Summary>
        '''An exit that differs
        '''</Summary>
        <Api(Description:="An exit that differs")>
        Public Partial Class FlowExitChange
            '''<Summary>
            '''How it differs
            '''</Summary>
            <ApiMember(Description:="How it differs")>
            Public Overridable Property Change As FlowChanges

            '''<Summary>
            '''The name of the exit
            '''</Summary>
            <ApiMember(Description:="The name of the exit")>
            Public Overridable Property Name As String
        End Class

        '''<Summary>
        '''A flow: a graph of nodes that runs when something arrives
        '''</Summary>
        <Api(Description:="A flow: a graph of nodes that runs when something arrives")>
        Public Partial Class FlowInfo
            Inherits EntityInfo
            Public Sub New()
                Roles = New List(Of FlowRoles)
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
                Nodes = New List(Of FlowNode)
                Parameters = New List(Of FlowParameter)
                Exits = New List(Of FlowExit)
                Tags = New List(Of Tag)
            End Sub

            '''<Summary>
            '''The name of the flow
            '''</Summary>
            <ApiMember(Description:="The name of the flow")>
            Public Overridable Property Name As String

            '''<Summary>
            '''What the flow can be used for
            '''</Summary>
            <ApiMember(Description:="What the flow can be used for")>
            Public Overridable Property Roles As List(Of FlowRoles)

            '''<Summary>
            '''What the flow does
            '''</Summary>
            <ApiMember(Description:="What the flow does")>
            Public Overridable Property Description As String

            '''<Summary>
            '''Notes for those who edit the flow
            '''</Summary>
            <ApiMember(Description:="Notes for those who edit the flow")>
            Public Overridable Property Notes As String

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The customers from the outermost to the one this belongs to
            '''</Summary>
            <ApiMember(Description:="The customers from the outermost to the one this belongs to")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The nodes; listings leave them out unless asked
            '''</Summary>
            <ApiMember(Description:="The nodes; listings leave them out unless asked")>
            Public Overridable Property Nodes As List(Of FlowNode)

            '''<Summary>
            '''The values the flow takes and gives
            '''</Summary>
            <ApiMember(Description:="The values the flow takes and gives")>
            Public Overridable Property Parameters As List(Of FlowParameter)

            '''<Summary>
            '''Where the flow ends
            '''</Summary>
            <ApiMember(Description:="Where the flow ends")>
            Public Overridable Property Exits As List(Of FlowExit)

            '''<Summary>
            '''Designer layout data
            '''</Summary>
            <ApiMember(Description:="Designer layout data")>
            Public Overridable Property UI As FlowUI

            '''<Summary>
            '''The tags of the flow
            '''</Summary>
            <ApiMember(Description:="The tags of the flow")>
            Public Overridable Property Tags As List(Of Tag)

            '''<Summary>
            '''How many nodes the flow has
            '''</Summary>
            <ApiMember(Description:="How many nodes the flow has")>
            Public Overridable Property NodeCount As Integer
        End Class

        '''<Summary>
        '''A member of a flow that differs
        '''</Summary>
        <Api(Description:="A member of a flow that differs")>
        Public Partial Class FlowMemberChange
            '''<Summary>
            '''The name of the member
            '''</Summary>
            <ApiMember(Description:="The name of the member")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The value before
            '''</Summary>
            <ApiMember(Description:="The value before")>
            Public Overridable Property Before As Object

            '''<Summary>
            '''The value after
            '''</Summary>
            <ApiMember(Description:="The value after")>
            Public Overridable Property After As Object
        End Class

        '''<Summary>
        '''One step of a flow
        '''</Summary>
        <Api(Description:="One step of a flow")>
        Public Partial Class FlowNode
            Public Sub New()
                Parameters = New Dictionary(Of String, NodeParameter)
            End Sub

            '''<Summary>
            '''Any text, unique within the flow
            '''</Summary>
            <ApiMember(Description:="Any text, unique within the flow")>
            Public Overridable Property Id As String

            '''<Summary>
            '''Whether the flow starts here; exactly one node does
            '''</Summary>
            <ApiMember(Description:="Whether the flow starts here; exactly one node does")>
            Public Overridable Property IsStartNode As Boolean

            '''<Summary>
            '''The title given in the designer
            '''</Summary>
            <ApiMember(Description:="The title given in the designer")>
            Public Overridable Property Name As String

            '''<Summary>
            '''What kind of node it is
            '''</Summary>
            <ApiMember(Description:="What kind of node it is")>
            Public Overridable Property Spec As FlowNodeSpec

            '''<Summary>
            '''The parameters, by their names
            '''</Summary>
            <ApiMember(Description:="The parameters, by their names")>
            Public Overridable Property Parameters As Dictionary(Of String, NodeParameter)
        End Class

        '''<Summary>
        '''Where the designer lists a node
        '''</Summary>
        Public Enum FlowNodeCategories
            General
            Voice
            Logic
            DateAndTime
            Audio
            Messaging
            Assistant
            Flows
            Fax
            Network
            Cookies
            CallCenter
            Intelligence
        End Enum

        '''<Summary>
        '''A node that differs in itself; its parameters are listed apart
        '''</Summary>
        <Api(Description:="A node that differs in itself; its parameters are listed apart")>
        Public Partial Class FlowNodeChange
            '''<Summary>
            '''How it differs
            '''</Summary>
            <ApiMember(Description:="How it differs")>
            Public Overridable Property Change As FlowChanges

            '''<Summary>
            '''The ID of the node
            '''</Summary>
            <ApiMember(Description:="The ID of the node")>
            Public Overridable Property NodeId As String

            '''<Summary>
            '''The node before, without its parameters
            '''</Summary>
            <ApiMember(Description:="The node before, without its parameters")>
            Public Overridable Property Before As FlowNode

            '''<Summary>
            '''The node after, without its parameters
            '''</Summary>
            <ApiMember(Description:="The node after, without its parameters")>
            Public Overridable Property After As FlowNode
        End Class

        '''<Summary>
        '''A parameter of a node that differs
        '''</Summary>
        <Api(Description:="A parameter of a node that differs")>
        Public Partial Class FlowNodeParameterChange
            '''<Summary>
            '''How it differs
            '''</Summary>
            <ApiMember(Description:="How it differs")>
            Public Overridable Property Change As FlowChanges

            '''<Summary>
            '''The ID of the node
            '''</Summary>
            <ApiMember(Description:="The ID of the node")>
            Public Overridable Property NodeId As String

            '''<Summary>
            '''The parameter; inside of lists and structs with the path to it
            '''</Summary>
            <ApiMember(Description:="The parameter; inside of lists and structs with the path to it")>
            Public Overridable Property Parameter As String

            '''<Summary>
            '''The parameter before, without what is inside of it
            '''</Summary>
            <ApiMember(Description:="The parameter before, without what is inside of it")>
            Public Overridable Property Before As NodeParameter

            '''<Summary>
            '''The parameter after, without what is inside of it
            '''</Summary>
            <ApiMember(Description:="The parameter after, without what is inside of it")>
            Public Overridable Property After As NodeParameter
        End Class

        '''<Summary>
        '''A kind of node
        '''</Summary>
        <Api(Description:="A kind of node")>
        Public Partial Class FlowNodeSpec
            '''<Summary>
            '''The name to show, such as Dial
            '''</Summary>
            <ApiMember(Description:="The name to show, such as Dial")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The type, such as DialNode, or FlowNode for a subflow
            '''</Summary>
            <ApiMember(Description:="The type, such as DialNode, or FlowNode for a subflow")>
            Public Overridable Property TypeName As String

            '''<Summary>
            '''Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
            '''</Summary>
            <ApiMember(Description:="Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow")>
            Public Overridable Property Url As String

            '''<Summary>
            '''Where the designer lists it
            '''</Summary>
            <ApiMember(Description:="Where the designer lists it")>
            Public Overridable Property Category As FlowNodeCategories

            '''<Summary>
            '''What the node does
            '''</Summary>
            <ApiMember(Description:="What the node does")>
            Public Overridable Property Description As String

            '''<Summary>
            '''The fields the node takes
            '''</Summary>
            <ApiMember(Description:="The fields the node takes")>
            Public Overridable Property DataType As DataType
        End Class

        '''<Summary>
        '''A value a flow takes or gives
        '''</Summary>
        <Api(Description:="A value a flow takes or gives")>
        Public Partial Class FlowParameter
            '''<Summary>
            '''The name of the parameter, unique in the flow
            '''</Summary>
            <ApiMember(Description:="The name of the parameter, unique in the flow")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The type of the value
            '''</Summary>
            <ApiMember(Description:="The type of the value")>
            Public Overridable Property Type As ValueTypes

            '''<Summary>
            '''The type of the items; required for lists
            '''</Summary>
            <ApiMember(Description:="The type of the items; required for lists")>
            Public Overridable Property ListType As DataType

            '''<Summary>
            '''The value when none is given
            '''</Summary>
            <ApiMember(Description:="The value when none is given")>
            Public Overridable Property DefaultValue As Value

            '''<Summary>
            '''Whether callers of the flow see it
            '''</Summary>
            <ApiMember(Description:="Whether callers of the flow see it")>
            Public Overridable Property IsPublic As Boolean

            '''<Summary>
            '''Requires isPublic
            '''</Summary>
            <ApiMember(Description:="Requires isPublic")>
            Public Overridable Property IsOutput As Boolean

            '''<Summary>
            '''Whether users may turn it in their settings
            '''</Summary>
            <ApiMember(Description:="Whether users may turn it in their settings")>
            Public Overridable Property IsKnob As Boolean
        End Class

        '''<Summary>
        '''A parameter of the flow that differs
        '''</Summary>
        <Api(Description:="A parameter of the flow that differs")>
        Public Partial Class FlowParameterChange
            '''<Summary>
            '''How it differs
            '''</Summary>
            <ApiMember(Description:="How it differs")>
            Public Overridable Property Change As FlowChanges

            '''<Summary>
            '''The name of the parameter
            '''</Summary>
            <ApiMember(Description:="The name of the parameter")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The parameter before
            '''</Summary>
            <ApiMember(Description:="The parameter before")>
            Public Overridable Property Before As FlowParameter

            '''<Summary>
            '''The parameter after
            '''</Summary>
            <ApiMember(Description:="The parameter after")>
            Public Overridable Property After As FlowParameter
        End Class

        '''<Summary>
        '''A state that a flow had, kept as it was
        '''</Summary>
        <Api(Description:="A state that a flow had, kept as it was")>
        Public Partial Class FlowRevisionInfo
            Public Sub New()
                Members = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the revision
            '''</Summary>
            <ApiMember(Description:="The ID of the revision")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''Counts the states of the flow from 1
            '''</Summary>
            <ApiMember(Description:="Counts the states of the flow from 1")>
            Public Overridable Property Number As Integer

            '''<Summary>
            '''The date of the change that made it
            '''</Summary>
            <ApiMember(Description:="The date of the change that made it")>
            Public Overridable Property DateCreated As String

            '''<Summary>
            '''Who made the change
            '''</Summary>
            <ApiMember(Description:="Who made the change")>
            Public Overridable Property CreatedBy As String

            '''<Summary>
            '''Why the change was made, as who made it says
            '''</Summary>
            <ApiMember(Description:="Why the change was made, as who made it says")>
            Public Overridable Property Comment As String

            '''<Summary>
            '''The operation that made the change
            '''</Summary>
            <ApiMember(Description:="The operation that made the change")>
            Public Overridable Property Action As String

            '''<Summary>
            '''The members of the flow that the change was about
            '''</Summary>
            <ApiMember(Description:="The members of the flow that the change was about")>
            Public Overridable Property Members As List(Of String)

            '''<Summary>
            '''How many nodes the flow had
            '''</Summary>
            <ApiMember(Description:="How many nodes the flow had")>
            Public Overridable Property NodeCount As Integer

            '''<Summary>
            '''The flow as it was; listings leave it out
            '''</Summary>
            <ApiMember(Description:="The flow as it was; listings leave it out")>
            Public Overridable Property Flow As FlowInfo
        End Class

        '''<Summary>
        '''What a flow can be used for
        '''</Summary>
        Public Enum FlowRoles
            UI
            Reference
            PhoneNumberRouting
            UserDialOut
            FaxNumberRouting
        End Enum

        '''<Summary>
        '''A way from a node to another that differs
        '''</Summary>
        <Api(Description:="A way from a node to another that differs")>
        Public Partial Class FlowTransitionChange
            '''<Summary>
            '''How it differs
            '''</Summary>
            <ApiMember(Description:="How it differs")>
            Public Overridable Property Change As FlowChanges

            '''<Summary>
            '''The ID of the node
            '''</Summary>
            <ApiMember(Description:="The ID of the node")>
            Public Overridable Property NodeId As String

            '''<Summary>
            '''The parameter that holds the transition; inside of lists and structs with the path to it
            '''</Summary>
            <ApiMember(Description:="The parameter that holds the transition; inside of lists and structs with the path to it")>
            Public Overridable Property Parameter As String

            '''<Summary>
            '''The node or exit it led to
            '''</Summary>
            <ApiMember(Description:="The node or exit it led to")>
            Public Overridable Property Before As String

            '''<Summary>
            '''The node or exit it leads to
            '''</Summary>
            <ApiMember(Description:="The node or exit it leads to")>
            Public Overridable Property After As String
        End Class

        '''<Summary>
        '''The designer's layout of a flow; any JSON object
        '''</Summary>
        Public Partial Class FlowUI
            Inherits Dictionary(Of String, Object)
        End Class

        '''<Summary>
        '''Specifications of the nodes usable in a flow
        '''</Summary>
        <Route("/flows/available-nodes", "GET")>
        <Api(Description:="Specifications of the nodes usable in a flow")>
        Public Partial Class GetAvailableNodes
            Implements IReturn(Of List(Of AvailableFlowNode))
            Implements IGet
            '''<Summary>
            '''Narrows the nodes to what suits this flow
            '''</Summary>
            <ApiMember(Description:="Narrows the nodes to what suits this flow")>
            Public Overridable Property FlowId As String
        End Class

        '''<Summary>
        '''One flow with its graph
        '''</Summary>
        <Route("/flows/{flowId}", "GET")>
        <Api(Description:="One flow with its graph")>
        Public Partial Class GetFlow
            Implements IReturn(Of FlowInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String
        End Class

        '''<Summary>
        '''A state that a flow had, with its graph
        '''</Summary>
        <Route("/flows/{flowId}/revisions/{number}", "GET")>
        <Api(Description:="A state that a flow had, with its graph")>
        Public Partial Class GetFlowRevision
            Implements IReturn(Of FlowRevisionInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The number of the revision
            '''</Summary>
            <ApiMember(Description:="The number of the revision")>
            Public Overridable Property Number As Integer
        End Class

        '''<Summary>
        '''A field that can be the source of a value
        '''</Summary>
        <Api(Description:="A field that can be the source of a value")>
        Public Partial Class GetParameterField
            '''<Summary>
            '''The name of the field
            '''</Summary>
            <ApiMember(Description:="The name of the field")>
            Public Overridable Property FieldName As String

            '''<Summary>
            '''The type of the value
            '''</Summary>
            <ApiMember(Description:="The type of the value")>
            Public Overridable Property ValueType As ValueTypes

            '''<Summary>
            '''The field, if it is a custom one
            '''</Summary>
            <ApiMember(Description:="The field, if it is a custom one")>
            Public Overridable Property Field As DataField
        End Class

        '''<Summary>
        '''Field names offered by each value source
        '''</Summary>
        <Route("/flows/parameters", "GET")>
        <Api(Description:="Field names offered by each value source")>
        Public Partial Class GetParameterFieldNames
            Implements IReturn(Of GetParameterFieldNamesResponse)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''Whether to leave out fields such as the customer name
            '''</Summary>
            <ApiMember(Description:="Whether to leave out fields such as the customer name")>
            Public Overridable Property ExcludeBuiltInFields As Boolean
        End Class

        '''<Summary>
        '''Fields by the source they belong to
        '''</Summary>
        <Api(Description:="Fields by the source they belong to")>
        Public Partial Class GetParameterFieldNamesResponse
            Public Sub New()
                Customer = New List(Of GetParameterField)
                System = New List(Of GetParameterField)
                Session = New List(Of GetParameterField)
                Endpoint = New List(Of GetParameterField)
                User = New List(Of GetParameterField)
            End Sub

            '''<Summary>
            '''Fields of the customer
            '''</Summary>
            <ApiMember(Description:="Fields of the customer")>
            Public Overridable Property Customer As List(Of GetParameterField)

            '''<Summary>
            '''Fields of the account
            '''</Summary>
            <ApiMember(Description:="Fields of the account")>
            Public Overridable Property System As List(Of GetParameterField)

            '''<Summary>
            '''Fields of the session
            '''</Summary>
            <ApiMember(Description:="Fields of the session")>
            Public Overridable Property Session As List(Of GetParameterField)

            '''<Summary>
            '''Fields of the endpoint
            '''</Summary>
            <ApiMember(Description:="Fields of the endpoint")>
            Public Overridable Property Endpoint As List(Of GetParameterField)

            '''<Summary>
            '''Fields of the user
            '''</Summary>
            <ApiMember(Description:="Fields of the user")>
            Public Overridable Property User As List(Of GetParameterField)
        End Class

        '''<Summary>
        '''Import an exported package
        '''</Summary>
        <Route("/packages", "POST")>
        <Api(Description:="Import an exported package")>
        Public Partial Class ImportPackage
            Implements IReturn(Of PackageImportInfo)
            Implements IPost
            Public Sub New()
                ResourceMap = New Dictionary(Of String, String)
            End Sub

            '''<Summary>
            '''The account to import into
            '''</Summary>
            <ApiMember(Description:="The account to import into")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The exported package
            '''</Summary>
            <ApiMember(Description:="The exported package")>
            Public Overridable Property Package As PackageInfo

            '''<Summary>
            '''Whether to say what would happen, and change nothing
            '''</Summary>
            <ApiMember(Description:="Whether to say what would happen, and change nothing")>
            Public Overridable Property Preflight As Boolean

            '''<Summary>
            '''What customers, tags and flows of the package are in the account, by ID
            '''</Summary>
            <ApiMember(Description:="What customers, tags and flows of the package are in the account, by ID")>
            Public Overridable Property ResourceMap As Dictionary(Of String, String)
        End Class

        '''<Summary>
        '''The states that a flow had, the newest first
        '''</Summary>
        <Route("/flows/{flowId}/revisions", "GET")>
        <Api(Description:="The states that a flow had, the newest first")>
        Public Partial Class ListFlowRevisions
            Inherits ListRequest(Of FlowRevisionInfo)
            Implements IReturn(Of ListResponse(Of FlowRevisionInfo))
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String
        End Class

        '''<Summary>
        '''Flows
        '''</Summary>
        <Route("/flows", "GET")>
        <Api(Description:="Flows")>
        Public Partial Class ListFlows
            Inherits ListRequest(Of FlowInfo)
            Implements IReturn(Of ListResponse(Of FlowInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Filter by name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by name (contains match)")>
            Public Overridable Property NameFilter As String

            '''<Summary>
            '''Only those with all of these tags
            '''</Summary>
            <ApiMember(Description:="Only those with all of these tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Only flows with this role
            '''</Summary>
            <ApiMember(Description:="Only flows with this role")>
            Public Overridable Property Role As Nullable(Of FlowRoles)

            '''<Summary>
            '''Whether to include the node graph; without it, listings leave it out
            '''</Summary>
            <ApiMember(Description:="Whether to include the node graph; without it, listings leave it out")>
            Public Overridable Property IncludeNodes As Boolean

            '''<Summary>
            '''Only flows that use this type of node
            '''</Summary>
            <ApiMember(Description:="Only flows that use this type of node")>
            Public Overridable Property NodeTypeFilter As String
        End Class

        '''<Summary>
        '''Create a flow
        '''</Summary>
        <Route("/flows", "POST")>
        <Api(Description:="Create a flow")>
        Public Partial Class NewFlow
            Implements IReturn(Of FlowInfo)
            Implements IPost
            Public Sub New()
                Roles = New List(Of FlowRoles)
                Nodes = New List(Of FlowNode)
                Parameters = New List(Of FlowParameter)
                Exits = New List(Of FlowExit)
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the flow
            '''</Summary>
            <ApiMember(Description:="The name of the flow")>
            Public Overridable Property Name As String

            '''<Summary>
            '''What the flow can be used for
            '''</Summary>
            <ApiMember(Description:="What the flow can be used for")>
            Public Overridable Property Roles As List(Of FlowRoles)

            '''<Summary>
            '''What the flow does
            '''</Summary>
            <ApiMember(Description:="What the flow does")>
            Public Overridable Property Description As String

            '''<Summary>
            '''Notes for those who edit the flow
            '''</Summary>
            <ApiMember(Description:="Notes for those who edit the flow")>
            Public Overridable Property Notes As String

            '''<Summary>
            '''The ID of the customer the flow belongs to
            '''</Summary>
            <ApiMember(Description:="The ID of the customer the flow belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The nodes
            '''</Summary>
            <ApiMember(Description:="The nodes")>
            Public Overridable Property Nodes As List(Of FlowNode)

            '''<Summary>
            '''The values the flow takes and gives
            '''</Summary>
            <ApiMember(Description:="The values the flow takes and gives")>
            Public Overridable Property Parameters As List(Of FlowParameter)

            '''<Summary>
            '''Where the flow ends
            '''</Summary>
            <ApiMember(Description:="Where the flow ends")>
            Public Overridable Property Exits As List(Of FlowExit)

            '''<Summary>
            '''Designer layout data
            '''</Summary>
            <ApiMember(Description:="Designer layout data")>
            Public Overridable Property UI As FlowUI

            '''<Summary>
            '''The IDs of the tags
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Why, for the revision this makes
            '''</Summary>
            <ApiMember(Description:="Why, for the revision this makes")>
            Public Overridable Property Comment As String
        End Class

        '''<Summary>
        '''Something that is in the way of an import
        '''</Summary>
        <Api(Description:="Something that is in the way of an import")>
        Public Partial Class PackageConflict
            '''<Summary>
            '''The code of the error
            '''</Summary>
            <ApiMember(Description:="The code of the error")>
            Public Overridable Property ErrorCode As String

            '''<Summary>
            '''Where in the package
            '''</Summary>
            <ApiMember(Description:="Where in the package")>
            Public Overridable Property Path As String

            '''<Summary>
            '''What is wrong
            '''</Summary>
            <ApiMember(Description:="What is wrong")>
            Public Overridable Property Message As String
        End Class

        '''<Summary>
        '''A custom field of a package
        '''</Summary>
        <Api(Description:="A custom field of a package")>
        Public Partial Class PackageFieldInfo
            '''<Summary>
            '''What has the field: Customer, Endpoint or System
            '''</Summary>
            <ApiMember(Description:="What has the field: Customer, Endpoint or System")>
            Public Overridable Property Source As NodeParameterSources

            '''<Summary>
            '''The name of the field
            '''</Summary>
            <ApiMember(Description:="The name of the field")>
            Public Overridable Property Name As String

            '''<Summary>
            '''Whether the account gets it; otherwise it has such a field
            '''</Summary>
            <ApiMember(Description:="Whether the account gets it; otherwise it has such a field")>
            Public Overridable Property IsNew As Boolean
        End Class

        '''<Summary>
        '''A flow of a package
        '''</Summary>
        <Api(Description:="A flow of a package")>
        Public Partial Class PackageFlow
            '''<Summary>
            '''The ID in the package
            '''</Summary>
            <ApiMember(Description:="The ID in the package")>
            Public Overridable Property SourceId As String

            '''<Summary>
            '''The ID in the account, once it is imported
            '''</Summary>
            <ApiMember(Description:="The ID in the account, once it is imported")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the flow
            '''</Summary>
            <ApiMember(Description:="The name of the flow")>
            Public Overridable Property Name As String
        End Class

        '''<Summary>
        '''What became of a package, or would
        '''</Summary>
        <Api(Description:="What became of a package, or would")>
        Public Partial Class PackageImportInfo
            Public Sub New()
                Flows = New List(Of PackageFlow)
                Fields = New List(Of PackageFieldInfo)
                Resources = New List(Of PackageResource)
                Conflicts = New List(Of PackageConflict)
                ResourceMap = New Dictionary(Of String, String)
            End Sub

            '''<Summary>
            '''Whether it was imported; false for a preflight
            '''</Summary>
            <ApiMember(Description:="Whether it was imported; false for a preflight")>
            Public Overridable Property IsImported As Boolean

            '''<Summary>
            '''The flows
            '''</Summary>
            <ApiMember(Description:="The flows")>
            Public Overridable Property Flows As List(Of PackageFlow)

            '''<Summary>
            '''The custom fields
            '''</Summary>
            <ApiMember(Description:="The custom fields")>
            Public Overridable Property Fields As List(Of PackageFieldInfo)

            '''<Summary>
            '''What flows belong to, are tagged with, and name as it is
            '''</Summary>
            <ApiMember(Description:="What flows belong to, are tagged with, and name as it is")>
            Public Overridable Property Resources As List(Of PackageResource)

            '''<Summary>
            '''What is in the way; nothing is imported while there is something
            '''</Summary>
            <ApiMember(Description:="What is in the way; nothing is imported while there is something")>
            Public Overridable Property Conflicts As List(Of PackageConflict)

            '''<Summary>
            '''The IDs in the package and the IDs in the account
            '''</Summary>
            <ApiMember(Description:="The IDs in the package and the IDs in the account")>
            Public Overridable Property ResourceMap As Dictionary(Of String, String)
        End Class

        '''<Summary>
        '''Flows and the custom fields they use
        '''</Summary>
        <Api(Description:="Flows and the custom fields they use")>
        Public Partial Class PackageInfo
            Public Sub New()
                Flows = New List(Of FlowInfo)
                CustomerFields = New List(Of CustomerDataField)
                EndpointFields = New List(Of EndpointDataField)
                SystemFields = New List(Of SystemSettingsField)
            End Sub

            '''<Summary>
            '''The flows
            '''</Summary>
            <ApiMember(Description:="The flows")>
            Public Overridable Property Flows As List(Of FlowInfo)

            '''<Summary>
            '''The custom fields of customers that the flows use
            '''</Summary>
            <ApiMember(Description:="The custom fields of customers that the flows use")>
            Public Overridable Property CustomerFields As List(Of CustomerDataField)

            '''<Summary>
            '''The custom fields of endpoints that the flows use
            '''</Summary>
            <ApiMember(Description:="The custom fields of endpoints that the flows use")>
            Public Overridable Property EndpointFields As List(Of EndpointDataField)

            '''<Summary>
            '''The custom fields of the account that the flows use
            '''</Summary>
            <ApiMember(Description:="The custom fields of the account that the flows use")>
            Public Overridable Property SystemFields As List(Of SystemSettingsField)
        End Class

        '''<Summary>
        '''What flows of a package name: a customer, a tag, or a telephone number or an address as it is
        '''</Summary>
        <Api(Description:="What flows of a package name: a customer, a tag, or a telephone number or an address as it is")>
        Public Partial Class PackageResource
            '''<Summary>
            '''What it is
            '''</Summary>
            <ApiMember(Description:="What it is")>
            Public Overridable Property Type As PackageResourceTypes

            '''<Summary>
            '''The ID in the package, or the number or address
            '''</Summary>
            <ApiMember(Description:="The ID in the package, or the number or address")>
            Public Overridable Property SourceId As String

            '''<Summary>
            '''The name in the package
            '''</Summary>
            <ApiMember(Description:="The name in the package")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The ID in the account, without which flows are imported without it; or the number or address that they get
            '''</Summary>
            <ApiMember(Description:="The ID in the account, without which flows are imported without it; or the number or address that they get")>
            Public Overridable Property Id As String
        End Class

        '''<Summary>
        '''What flows belong to, are tagged with, and name as it is
        '''</Summary>
        Public Enum PackageResourceTypes
            Customer
            Tag
            PhoneNumber
            Address
        End Enum

        '''<Summary>
        '''Change a flow; arrays sent replace the stored arrays whole
        '''</Summary>
        <Route("/flows/{flowId}", "PATCH")>
        <Api(Description:="Change a flow; arrays sent replace the stored arrays whole")>
        Public Partial Class PatchFlow
            Implements IReturn(Of FlowInfo)
            Implements IPatch
            Public Sub New()
                Roles = New List(Of FlowRoles)
                Nodes = New List(Of FlowNode)
                Parameters = New List(Of FlowParameter)
                Exits = New List(Of FlowExit)
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The name of the flow
            '''</Summary>
            <ApiMember(Description:="The name of the flow")>
            Public Overridable Property Name As String

            '''<Summary>
            '''What the flow can be used for, replaced whole
            '''</Summary>
            <ApiMember(Description:="What the flow can be used for, replaced whole")>
            Public Overridable Property Roles As List(Of FlowRoles)

            '''<Summary>
            '''What the flow does
            '''</Summary>
            <ApiMember(Description:="What the flow does")>
            Public Overridable Property Description As String

            '''<Summary>
            '''Notes for those who edit the flow
            '''</Summary>
            <ApiMember(Description:="Notes for those who edit the flow")>
            Public Overridable Property Notes As String

            '''<Summary>
            '''The ID of the customer the flow belongs to
            '''</Summary>
            <ApiMember(Description:="The ID of the customer the flow belongs to")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The nodes, replaced whole
            '''</Summary>
            <ApiMember(Description:="The nodes, replaced whole")>
            Public Overridable Property Nodes As List(Of FlowNode)

            '''<Summary>
            '''The values the flow takes and gives, replaced whole
            '''</Summary>
            <ApiMember(Description:="The values the flow takes and gives, replaced whole")>
            Public Overridable Property Parameters As List(Of FlowParameter)

            '''<Summary>
            '''Where the flow ends, replaced whole
            '''</Summary>
            <ApiMember(Description:="Where the flow ends, replaced whole")>
            Public Overridable Property Exits As List(Of FlowExit)

            '''<Summary>
            '''Designer layout data
            '''</Summary>
            <ApiMember(Description:="Designer layout data")>
            Public Overridable Property UI As FlowUI

            '''<Summary>
            '''The IDs of the tags, replacing those there are
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags, replacing those there are")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Why, for the revision this makes
            '''</Summary>
            <ApiMember(Description:="Why, for the revision this makes")>
            Public Overridable Property Comment As String
        End Class

        '''<Summary>
        '''Give a flow the name, roles, texts and graph it had, as a change of its own
        '''</Summary>
        <Route("/flows/{flowId}/revisions/{number}/restore", "POST")>
        <Api(Description:="Give a flow the name, roles, texts and graph it had, as a change of its own")>
        Public Partial Class RestoreFlowRevision
            Implements IReturn(Of FlowInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The number of the revision
            '''</Summary>
            <ApiMember(Description:="The number of the revision")>
            Public Overridable Property Number As Integer

            '''<Summary>
            '''Why, for the revision this makes
            '''</Summary>
            <ApiMember(Description:="Why, for the revision this makes")>
            Public Overridable Property Comment As String
        End Class

        '''<Summary>
        '''Internal route that runs a flow as a node of another flow
        '''</Summary>
        <Route("/flows/start")>
        <Api(Description:="Internal route that runs a flow as a node of another flow")>
        Public Partial Class StartFlow
            Implements IReturn(Of System.IO.Stream)
            Implements IPost
            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String
        End Class
    End Namespace

    Namespace Voice.Api.Flows.Data

        '''<Summary>
        '''A field: its name, its type, and how it is edited
        '''</Summary>
        <Api(Description:="A field: its name, its type, and how it is edited")>
        Public Partial Class DataField
            Public Sub New()
                PossibleValues = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the field
            '''</Summary>
            <ApiMember(Description:="The ID of the field")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the field
            '''</Summary>
            <ApiMember(Description:="The name of the field")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The type of the value
            '''</Summary>
            <ApiMember(Description:="The type of the value")>
            Public Overridable Property Type As ValueTypes

            '''<Summary>
            '''How the field is edited
            '''</Summary>
            <ApiMember(Description:="How the field is edited")>
            Public Overridable Property UIHint As UIHints

            '''<Summary>
            '''The tab of the editor the field is on
            '''</Summary>
            <ApiMember(Description:="The tab of the editor the field is on")>
            Public Overridable Property UITab As String

            '''<Summary>
            '''For transitions followed outside the main call path
            '''</Summary>
            <ApiMember(Description:="For transitions followed outside the main call path")>
            Public Overridable Property IsAsync As Boolean

            '''<Summary>
            '''Whether the value must be given as it is, not taken from a field
            '''</Summary>
            <ApiMember(Description:="Whether the value must be given as it is, not taken from a field")>
            Public Overridable Property DisableBinding As Boolean

            '''<Summary>
            '''The type of the members, if it is a struct
            '''</Summary>
            <ApiMember(Description:="The type of the members, if it is a struct")>
            Public Overridable Property StructType As DataType

            '''<Summary>
            '''The type of the items, if it is a list
            '''</Summary>
            <ApiMember(Description:="The type of the items, if it is a list")>
            Public Overridable Property ListType As DataType

            '''<Summary>
            '''What the field is for
            '''</Summary>
            <ApiMember(Description:="What the field is for")>
            Public Overridable Property Description As String

            '''<Summary>
            '''The values to choose from
            '''</Summary>
            <ApiMember(Description:="The values to choose from")>
            Public Overridable Property PossibleValues As List(Of String)

            '''<Summary>
            '''Whether the flow sets it rather than reads it
            '''</Summary>
            <ApiMember(Description:="Whether the flow sets it rather than reads it")>
            Public Overridable Property IsOutput As Boolean

            '''<Summary>
            '''Where the possible values come from
            '''</Summary>
            <ApiMember(Description:="Where the possible values come from")>
            Public Overridable Property CustomFieldValuesUrl As String

            '''<Summary>
            '''The value when none is given
            '''</Summary>
            <ApiMember(Description:="The value when none is given")>
            Public Overridable Property DefaultValue As Value

            '''<Summary>
            '''How the transitions made from the items are named
            '''</Summary>
            <ApiMember(Description:="How the transitions made from the items are named")>
            Public Overridable Property TransitionNameFormat As String

            '''<Summary>
            '''Whether a value may be used once only
            '''</Summary>
            <ApiMember(Description:="Whether a value may be used once only")>
            Public Overridable Property Uniqueness As DataFieldUniqueness

            '''<Summary>
            '''Whether it makes sense for voice only
            '''</Summary>
            <ApiMember(Description:="Whether it makes sense for voice only")>
            Public Overridable Property VoiceOnly As Boolean

            '''<Summary>
            '''The field that decides whether this one is shown
            '''</Summary>
            <ApiMember(Description:="The field that decides whether this one is shown")>
            Public Overridable Property ConditionalVisibilityField As String

            '''<Summary>
            '''The value of that field with which this one is shown
            '''</Summary>
            <ApiMember(Description:="The value of that field with which this one is shown")>
            Public Overridable Property ConditionalVisibilityValue As String

            '''<Summary>
            '''Whether templates in the value are left as they are
            '''</Summary>
            <ApiMember(Description:="Whether templates in the value are left as they are")>
            Public Overridable Property NoEvalTemplate As Boolean

            '''<Summary>
            '''What users may do with the field in their settings
            '''</Summary>
            <ApiMember(Description:="What users may do with the field in their settings")>
            Public Overridable Property UserMode As UserDataFieldModes

            '''<Summary>
            '''Whether a value of any type is accepted
            '''</Summary>
            <ApiMember(Description:="Whether a value of any type is accepted")>
            Public Overridable Property AnyValueType As Boolean
        End Class

        '''<Summary>
        '''Whether a value may be used once only
        '''</Summary>
        Public Enum DataFieldUniqueness
            NotUnique
            Unique
            UniqueToCustomer
        End Enum

        '''<Summary>
        '''The type of a struct or of the items of a list
        '''</Summary>
        <Api(Description:="The type of a struct or of the items of a list")>
        Public Partial Class DataType
            Public Sub New()
                Fields = New List(Of DataField)
            End Sub

            '''<Summary>
            '''The name of the type
            '''</Summary>
            <ApiMember(Description:="The name of the type")>
            Public Overridable Property TypeName As String

            '''<Summary>
            '''The members of the type
            '''</Summary>
            <ApiMember(Description:="The members of the type")>
            Public Overridable Property Fields As List(Of DataField)
        End Class

        '''<Summary>
        '''The value of a parameter of a node, or where it comes from
        '''</Summary>
        <Api(Description:="The value of a parameter of a node, or where it comes from")>
        Public Partial Class NodeParameter
            Public Sub New()
                ListParameters = New List(Of NodeParameterMap)
            End Sub

            '''<Summary>
            '''Unique across all node parameters of the flow
            '''</Summary>
            <ApiMember(Description:="Unique across all node parameters of the flow")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The type of the value
            '''</Summary>
            <ApiMember(Description:="The type of the value")>
            Public Overridable Property Type As ValueTypes

            '''<Summary>
            '''Where the value comes from
            '''</Summary>
            <ApiMember(Description:="Where the value comes from")>
            Public Overridable Property Source As NodeParameterSources

            '''<Summary>
            '''The value, when the source is Value
            '''</Summary>
            <ApiMember(Description:="The value, when the source is Value")>
            Public Overridable Property Value As Value

            '''<Summary>
            '''The name of the field, when the source is not Value or Expression
            '''</Summary>
            <ApiMember(Description:="The name of the field, when the source is not Value or Expression")>
            Public Overridable Property ReferenceId As String

            '''<Summary>
            '''The expression, when the source is Expression
            '''</Summary>
            <ApiMember(Description:="The expression, when the source is Expression")>
            Public Overridable Property Expression As String

            '''<Summary>
            '''Whether the node sets the value rather than reads it
            '''</Summary>
            <ApiMember(Description:="Whether the node sets the value rather than reads it")>
            Public Overridable Property IsOutput As Boolean

            '''<Summary>
            '''Whether the transition is followed outside the main path
            '''</Summary>
            <ApiMember(Description:="Whether the transition is followed outside the main path")>
            Public Overridable Property IsAsync As Boolean

            '''<Summary>
            '''The items, if it is a list
            '''</Summary>
            <ApiMember(Description:="The items, if it is a list")>
            Public Overridable Property ListParameters As List(Of NodeParameterMap)

            '''<Summary>
            '''The members, if it is a struct
            '''</Summary>
            <ApiMember(Description:="The members, if it is a struct")>
            Public Overridable Property StructParameters As NodeParameterMap
        End Class

        '''<Summary>
        '''Node parameters by name
        '''</Summary>
        Public Partial Class NodeParameterMap
            Inherits Dictionary(Of String, NodeParameter)
        End Class

        '''<Summary>
        '''Where the value of a parameter comes from
        '''</Summary>
        Public Enum NodeParameterSources
            Value
            Expression
            Customer
            System
            Session
            Endpoint
            User
        End Enum

        '''<Summary>
        '''Values by name
        '''</Summary>
        Public Partial Class Struct
            Inherits Dictionary(Of String, Value)
        End Class

        '''<Summary>
        '''How a field is edited
        '''</Summary>
        Public Enum UIHints
            None
            LargeText
            InlineForm
            Password
            InlineStruct
        End Enum

        '''<Summary>
        '''One value; empty means unset
        '''</Summary>
        <Api(Description:="One value; empty means unset")>
        Public Partial Class Value
            Public Sub New()
                ListValue = New List(Of Struct)
            End Sub

            '''<Summary>
            '''The value, if it is a boolean
            '''</Summary>
            <ApiMember(Description:="The value, if it is a boolean")>
            Public Overridable Property BoolValue As Nullable(Of Boolean)

            '''<Summary>
            '''The value, if it is text
            '''</Summary>
            <ApiMember(Description:="The value, if it is text")>
            Public Overridable Property StringValue As String

            '''<Summary>
            '''The value, if it is a number
            '''</Summary>
            <ApiMember(Description:="The value, if it is a number")>
            Public Overridable Property NumberValue As Nullable(Of Double)

            '''<Summary>
            '''The value, if it is a list
            '''</Summary>
            <ApiMember(Description:="The value, if it is a list")>
            Public Overridable Property ListValue As List(Of Struct)

            '''<Summary>
            '''The value, if it is a struct
            '''</Summary>
            <ApiMember(Description:="The value, if it is a struct")>
            Public Overridable Property StructValue As Struct
        End Class

        '''<Summary>
        '''The type of a value
        '''</Summary>
        Public Enum ValueTypes
            NotSpecified
            [String]
            [Boolean]
            Number
            List
            Struct
            Transition
            Custom
            [Date]
            AudioFile
            TimeZoneId
            PhoneNumber
            User
            Endpoint
            Time
            File
            FaxNumber
            EmailAccount
            Customer
            Flow
            Team
            FlowReference
            Integration
            Assistant
        End Enum
    End Namespace

    Namespace Voice.Api.Integrations

        '''<Summary>
        '''Delete an integration
        '''</Summary>
        <Route("/integrations/{integrationId}", "DELETE")>
        <Api(Description:="Delete an integration")>
        Public Partial Class DeleteIntegration
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String
        End Class

        '''<Summary>
        '''The record in an outside system that an object is tied to
        '''</Summary>
        <Api(Description:="The record in an outside system that an object is tied to")>
        Public Partial Class EntityIntegrationData
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String

            '''<Summary>
            '''The ID of the record in the outside system
            '''</Summary>
            <ApiMember(Description:="The ID of the record in the outside system")>
            Public Overridable Property MapsToId As String
        End Class

        '''<Summary>
        '''One integration
        '''</Summary>
        <Route("/integrations/{integrationId}", "GET")>
        <Api(Description:="One integration")>
        Public Partial Class GetIntegration
            Implements IReturn(Of IntegrationInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String
        End Class

        '''<Summary>
        '''Sync log
        '''</Summary>
        <Route("/integrations/{integrationId}/log", "GET")>
        <Api(Description:="Sync log")>
        Public Partial Class GetIntegrationLog
            Implements IReturn(Of Object)
            Implements IGet
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String
        End Class

        '''<Summary>
        '''A form completed in HostedSuite
        '''</Summary>
        <Api(Description:="A form completed in HostedSuite")>
        Public Partial Class HostedSuiteCompletedForm
        End Class

        '''<Summary>
        '''What an integration can do
        '''</Summary>
        Public Enum IntegrationFeatures
            CustomerSearch
            ContactSearch
            CustomerMapping
            UserMapping
            Sync
        End Enum

        '''<Summary>
        '''A connection to an outside system
        '''</Summary>
        <Api(Description:="A connection to an outside system")>
        Public Partial Class IntegrationInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
                Features = New List(Of IntegrationFeatures)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The date of the last sync
            '''</Summary>
            <ApiMember(Description:="The date of the last sync")>
            Public Overridable Property DateLastSync As String

            '''<Summary>
            '''The customers from the outermost to the one this belongs to
            '''</Summary>
            <ApiMember(Description:="The customers from the outermost to the one this belongs to")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The name of the integration
            '''</Summary>
            <ApiMember(Description:="The name of the integration")>
            Public Overridable Property Name As String

            '''<Summary>
            '''Create customers and users while syncing
            '''</Summary>
            <ApiMember(Description:="Create customers and users while syncing")>
            Public Overridable Property AutomaticallyCreateCustomers As Boolean

            '''<Summary>
            '''The outside system
            '''</Summary>
            <ApiMember(Description:="The outside system")>
            Public Overridable Property Type As IntegrationTypes

            '''<Summary>
            '''The state of the connection
            '''</Summary>
            <ApiMember(Description:="The state of the connection")>
            Public Overridable Property Status As IntegrationStatuses

            '''<Summary>
            '''What the status means
            '''</Summary>
            <ApiMember(Description:="What the status means")>
            Public Overridable Property StatusMessage As String

            '''<Summary>
            '''The shape of the settings
            '''</Summary>
            <ApiMember(Description:="The shape of the settings")>
            Public Overridable Property SettingsDataType As DataType

            '''<Summary>
            '''The settings, in the shape given beside
            '''</Summary>
            <ApiMember(Description:="The settings, in the shape given beside")>
            Public Overridable Property Settings As Struct

            '''<Summary>
            '''What the integration can do
            '''</Summary>
            <ApiMember(Description:="What the integration can do")>
            Public Overridable Property Features As List(Of IntegrationFeatures)

            '''<Summary>
            '''Whether the outside system has authorised us (OAuth)
            '''</Summary>
            <ApiMember(Description:="Whether the outside system has authorised us (OAuth)")>
            Public Overridable Property IsAuthorized As Boolean
        End Class

        '''<Summary>
        '''The state of a connection
        '''</Summary>
        Public Enum IntegrationStatuses
            NotConnected
            Connected
            Syncing
            [Error]
        End Enum

        '''<Summary>
        '''An outside system
        '''</Summary>
        Public Enum IntegrationTypes
            HostedSuite
            OfficeRnd
            Zoho
        End Enum

        '''<Summary>
        '''Integrations
        '''</Summary>
        <Route("/integrations", "GET")>
        <Api(Description:="Integrations")>
        Public Partial Class ListIntegrations
            Inherits ListRequest(Of IntegrationInfo)
            Implements IReturn(Of ListResponse(Of IntegrationInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Filter by name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by name (contains match)")>
            Public Overridable Property NameFilter As String

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Direct customer matches only
            '''</Summary>
            <ApiMember(Description:="Direct customer matches only")>
            Public Overridable Property ShallowParent As Boolean
        End Class

        '''<Summary>
        '''Tie a customer to a CRM customer
        '''</Summary>
        <Route("/integrations/{integrationId}/customers/{customerId}/map", "POST")>
        <Api(Description:="Tie a customer to a CRM customer")>
        Public Partial Class MapIntegrationCustomer
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The ID of the customer in the CRM
            '''</Summary>
            <ApiMember(Description:="The ID of the customer in the CRM")>
            Public Overridable Property MapsToId As String
        End Class

        '''<Summary>
        '''Tie a user endpoint to a CRM contact
        '''</Summary>
        <Route("/integrations/{integrationId}/users/{userId}/map", "POST")>
        <Api(Description:="Tie a user endpoint to a CRM contact")>
        Public Partial Class MapIntegrationUser
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String

            '''<Summary>
            '''The ID of the user endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the user endpoint")>
            Public Overridable Property UserId As String

            '''<Summary>
            '''The ID of the contact in the CRM
            '''</Summary>
            <ApiMember(Description:="The ID of the contact in the CRM")>
            Public Overridable Property MapsToId As String
        End Class

        '''<Summary>
        '''Create an integration
        '''</Summary>
        <Route("/integrations", "POST")>
        <Api(Description:="Create an integration")>
        Public Partial Class NewIntegration
            Implements IReturn(Of IntegrationInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The outside system
            '''</Summary>
            <ApiMember(Description:="The outside system")>
            Public Overridable Property Type As IntegrationTypes

            '''<Summary>
            '''The name of the integration
            '''</Summary>
            <ApiMember(Description:="The name of the integration")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The customer under which synced customers are created
            '''</Summary>
            <ApiMember(Description:="The customer under which synced customers are created")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Change an integration
        '''</Summary>
        <Route("/integrations/{integrationId}", "PATCH")>
        <Api(Description:="Change an integration")>
        Public Partial Class PatchIntegration
            Implements IReturn(Of IntegrationInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String

            '''<Summary>
            '''The name of the integration
            '''</Summary>
            <ApiMember(Description:="The name of the integration")>
            Public Overridable Property Name As String

            '''<Summary>
            '''Create customers and users while syncing
            '''</Summary>
            <ApiMember(Description:="Create customers and users while syncing")>
            Public Overridable Property AutomaticallyCreateCustomers As Nullable(Of Boolean)

            '''<Summary>
            '''The settings
            '''</Summary>
            <ApiMember(Description:="The settings")>
            Public Overridable Property Settings As Struct
        End Class

        '''<Summary>
        '''Contacts found in the CRM
        '''</Summary>
        <Route("/integrations/{integrationId}/contacts", "GET")>
        <Api(Description:="Contacts found in the CRM")>
        Public Partial Class SearchIntegrationContacts
            Implements IReturn(Of Object)
            Implements IGet
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String

            '''<Summary>
            '''Only contacts of this customer
            '''</Summary>
            <ApiMember(Description:="Only contacts of this customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''Text to search for
            '''</Summary>
            <ApiMember(Description:="Text to search for")>
            Public Overridable Property Query As String
        End Class

        '''<Summary>
        '''Customers found in the CRM
        '''</Summary>
        <Route("/integrations/{integrationId}/customers", "GET")>
        <Api(Description:="Customers found in the CRM")>
        Public Partial Class SearchIntegrationCustomers
            Implements IReturn(Of Object)
            Implements IGet
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String

            '''<Summary>
            '''Text to search for
            '''</Summary>
            <ApiMember(Description:="Text to search for")>
            Public Overridable Property Query As String
        End Class

        '''<Summary>
        '''Run a sync
        '''</Summary>
        <Route("/integrations/{integrationId}/sync", "POST")>
        <Api(Description:="Run a sync")>
        Public Partial Class SyncIntegration
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the integration
            '''</Summary>
            <ApiMember(Description:="The ID of the integration")>
            Public Overridable Property IntegrationId As String
        End Class
    End Namespace

    Namespace Voice.Api.Logs

        '''<Summary>
        '''System log
        '''</Summary>
        <Api(Description:="System log")>
        Public Partial Class ListLogEntries
            Inherits ListRequest(Of LogEntryInfo)
            Implements IReturn(Of ListResponse(Of LogEntryInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only entries of these customers; _ stands for entries of the account itself
            '''</Summary>
            <ApiMember(Description:="Only entries of these customers; _ stands for entries of the account itself")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''Filter by text in the description (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by text in the description (contains match)")>
            Public Overridable Property Description As String
        End Class

        '''<Summary>
        '''Something that was changed or done
        '''</Summary>
        <Api(Description:="Something that was changed or done")>
        Public Partial Class LogEntryInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
                Before = New Dictionary(Of String, Object)
                After = New Dictionary(Of String, Object)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The customers from the outermost to the one this belongs to
            '''</Summary>
            <ApiMember(Description:="The customers from the outermost to the one this belongs to")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The name of the user who did it
            '''</Summary>
            <ApiMember(Description:="The name of the user who did it")>
            Public Overridable Property UserName As String

            '''<Summary>
            '''What happened
            '''</Summary>
            <ApiMember(Description:="What happened")>
            Public Overridable Property Description As String

            '''<Summary>
            '''The name of the operation or command that did it
            '''</Summary>
            <ApiMember(Description:="The name of the operation or command that did it")>
            Public Overridable Property Action As String

            '''<Summary>
            '''The ID of what was changed
            '''</Summary>
            <ApiMember(Description:="The ID of what was changed")>
            Public Overridable Property SubjectId As String

            '''<Summary>
            '''The ID of the user who did it
            '''</Summary>
            <ApiMember(Description:="The ID of the user who did it")>
            Public Overridable Property UserId As String

            '''<Summary>
            '''The address it was done from; the command line has none
            '''</Summary>
            <ApiMember(Description:="The address it was done from; the command line has none")>
            Public Overridable Property Address As String

            '''<Summary>
            '''The ID of the request, as in its X-Request-Id header and in the server's own log
            '''</Summary>
            <ApiMember(Description:="The ID of the request, as in its X-Request-Id header and in the server's own log")>
            Public Overridable Property RequestId As String

            '''<Summary>
            '''The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
            '''</Summary>
            <ApiMember(Description:="The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added")>
            Public Overridable Property Before As Dictionary(Of String, Object)

            '''<Summary>
            '''The members that changed, as they are since; all members of something that is new
            '''</Summary>
            <ApiMember(Description:="The members that changed, as they are since; all members of something that is new")>
            Public Overridable Property After As Dictionary(Of String, Object)
        End Class
    End Namespace

    Namespace Voice.Api.Messaging

        '''<Summary>
        '''Messages between an endpoint and another address
        '''</Summary>
        <Api(Description:="Messages between an endpoint and another address")>
        Public Partial Class ConversationInfo
            '''<Summary>
            '''The ID of the conversation
            '''</Summary>
            <ApiMember(Description:="The ID of the conversation")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The other party's address
            '''</Summary>
            <ApiMember(Description:="The other party's address")>
            Public Overridable Property OtherAddress As String

            '''<Summary>
            '''How many of its messages are unread
            '''</Summary>
            <ApiMember(Description:="How many of its messages are unread")>
            Public Overridable Property UnreadCount As Integer

            '''<Summary>
            '''The newest message
            '''</Summary>
            <ApiMember(Description:="The newest message")>
            Public Overridable Property MostRecentMessage As MessageInfo
        End Class

        '''<Summary>
        '''What became of a message that arrived for a flow
        '''</Summary>
        <Api(Description:="What became of a message that arrived for a flow")>
        Public Partial Class FlowMessageInfo
            '''<Summary>
            '''The ID of the session the message is part of
            '''</Summary>
            <ApiMember(Description:="The ID of the session the message is part of")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The ID of the message
            '''</Summary>
            <ApiMember(Description:="The ID of the message")>
            Public Overridable Property MessageId As String

            '''<Summary>
            '''Whether the message began the session
            '''</Summary>
            <ApiMember(Description:="Whether the message began the session")>
            Public Overridable Property IsNewSession As Boolean

            '''<Summary>
            '''Whether a flow has taken the message up
            '''</Summary>
            <ApiMember(Description:="Whether a flow has taken the message up")>
            Public Overridable Property IsHandled As Boolean
        End Class

        '''<Summary>
        '''Conversations with their newest message
        '''</Summary>
        <Route("/conversations", "GET")>
        <Api(Description:="Conversations with their newest message")>
        Public Partial Class ListConversations
            Implements IReturn(Of ListConversationsResponse)
            Implements IGet
            Public Sub New()
                AccountIds = New List(Of String)
                EndpointIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only those of these endpoints
            '''</Summary>
            <ApiMember(Description:="Only those of these endpoints")>
            Public Overridable Property EndpointIds As List(Of String)

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Only those after this date (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="Only those after this date (ISO 8601)")>
            Public Overridable Property AfterDate As String
        End Class

        '''<Summary>
        '''Conversations
        '''</Summary>
        <Api(Description:="Conversations")>
        Public Partial Class ListConversationsResponse
            Public Sub New()
                Conversations = New List(Of ConversationInfo)
            End Sub

            '''<Summary>
            '''The conversations
            '''</Summary>
            <ApiMember(Description:="The conversations")>
            Public Overridable Property Conversations As List(Of ConversationInfo)
        End Class

        '''<Summary>
        '''Messages
        '''</Summary>
        <Route("/messages", "GET")>
        <Api(Description:="Messages")>
        Public Partial Class ListMessages
            Inherits ListRequest(Of MessageInfo)
            Implements IReturn(Of ListResponse(Of MessageInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
                EndpointIds = New List(Of String)
                ConversationIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Only those of these endpoints
            '''</Summary>
            <ApiMember(Description:="Only those of these endpoints")>
            Public Overridable Property EndpointIds As List(Of String)

            '''<Summary>
            '''Only those of these conversations
            '''</Summary>
            <ApiMember(Description:="Only those of these conversations")>
            Public Overridable Property ConversationIds As List(Of String)

            '''<Summary>
            '''Only those after this date (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="Only those after this date (ISO 8601)")>
            Public Overridable Property AfterDate As String
        End Class

        '''<Summary>
        '''Where a message goes
        '''</Summary>
        Public Enum MessageDirections
            Incoming
            Outgoing
        End Enum

        '''<Summary>
        '''A text message
        '''</Summary>
        <Api(Description:="A text message")>
        Public Partial Class MessageInfo
            '''<Summary>
            '''The ID of the message
            '''</Summary>
            <ApiMember(Description:="The ID of the message")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The name of the endpoint to show
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint to show")>
            Public Overridable Property EndpointDisplayName As String

            '''<Summary>
            '''The date the message was sent
            '''</Summary>
            <ApiMember(Description:="The date the message was sent")>
            Public Overridable Property [Date] As String

            '''<Summary>
            '''Incoming or outgoing
            '''</Summary>
            <ApiMember(Description:="Incoming or outgoing")>
            Public Overridable Property Direction As MessageDirections

            '''<Summary>
            '''The other party's address
            '''</Summary>
            <ApiMember(Description:="The other party's address")>
            Public Overridable Property OtherAddress As String

            '''<Summary>
            '''Who sent the message
            '''</Summary>
            <ApiMember(Description:="Who sent the message")>
            Public Overridable Property Sender As String

            '''<Summary>
            '''The text of the message
            '''</Summary>
            <ApiMember(Description:="The text of the message")>
            Public Overridable Property Text As String

            '''<Summary>
            '''Whether the message is unread
            '''</Summary>
            <ApiMember(Description:="Whether the message is unread")>
            Public Overridable Property IsUnread As Boolean
        End Class

        '''<Summary>
        '''Inbound hook that starts or continues a chat flow on an endpoint
        '''</Summary>
        <Route("/flows/message")>
        <Api(Description:="Inbound hook that starts or continues a chat flow on an endpoint")>
        Public Partial Class NewFlowMessage
            Implements IReturn(Of FlowMessageInfo)
            Implements IPost
            '''<Summary>
            '''The receiving endpoint
            '''</Summary>
            <ApiMember(Description:="The receiving endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''Values of the session
            '''</Summary>
            <ApiMember(Description:="Values of the session")>
            Public Overridable Property SessionParameters As Struct

            '''<Summary>
            '''The address it comes from
            '''</Summary>
            <ApiMember(Description:="The address it comes from")>
            Public Overridable Property FromAddress As String

            '''<Summary>
            '''The address it was sent to
            '''</Summary>
            <ApiMember(Description:="The address it was sent to")>
            Public Overridable Property ToAddress As String

            '''<Summary>
            '''Who sends the message
            '''</Summary>
            <ApiMember(Description:="Who sends the message")>
            Public Overridable Property Identity As String

            '''<Summary>
            '''The name of the sender to show; falls back to identity
            '''</Summary>
            <ApiMember(Description:="The name of the sender to show; falls back to identity")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The URL called when replies must go back
            '''</Summary>
            <ApiMember(Description:="The URL called when replies must go back")>
            Public Overridable Property MessageUrl As String

            '''<Summary>
            '''The text of the message
            '''</Summary>
            <ApiMember(Description:="The text of the message")>
            Public Overridable Property Body As String
        End Class

        '''<Summary>
        '''Internal hook delivering a chat message to an endpoint
        '''</Summary>
        <Route("/chat/endpoint/message")>
        <Api(Description:="Internal hook delivering a chat message to an endpoint")>
        Public Partial Class SendEndpointMessage
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The text of the message
            '''</Summary>
            <ApiMember(Description:="The text of the message")>
            Public Overridable Property Body As String

            '''<Summary>
            '''The URI of the attachment
            '''</Summary>
            <ApiMember(Description:="The URI of the attachment")>
            Public Overridable Property AttachmentUri As String

            '''<Summary>
            '''The content type of the attachment
            '''</Summary>
            <ApiMember(Description:="The content type of the attachment")>
            Public Overridable Property AttachmentContentType As String

            '''<Summary>
            '''Who sent the message
            '''</Summary>
            <ApiMember(Description:="Who sent the message")>
            Public Overridable Property Sender As String

            '''<Summary>
            '''The name of the sender to show
            '''</Summary>
            <ApiMember(Description:="The name of the sender to show")>
            Public Overridable Property DisplayName As String
        End Class
    End Namespace

    Namespace Voice.Api.Nodes

        '''<Summary>
        '''Inbound hook of the AI telephony provider
        '''</Summary>
        <Route("/nodes/cogito/webhook/{accountId}")>
        <Api(Description:="Inbound hook of the AI telephony provider")>
        Public Partial Class CogitoWebhookRequest
            Implements IReturnVoid
            Implements IPost
            Public Sub New()
                PhoneNumbers = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The type of event
            '''</Summary>
            <ApiMember(Description:="The type of event")>
            Public Overridable Property Type As String

            '''<Summary>
            '''The phone numbers concerned
            '''</Summary>
            <ApiMember(Description:="The phone numbers concerned")>
            Public Overridable Property PhoneNumbers As List(Of String)

            '''<Summary>
            '''The role of the speaker
            '''</Summary>
            <ApiMember(Description:="The role of the speaker")>
            Public Overridable Property Role As String

            '''<Summary>
            '''What was said
            '''</Summary>
            <ApiMember(Description:="What was said")>
            Public Overridable Property Content As String
        End Class

        '''<Summary>
        '''Completion hook of the answering service
        '''</Summary>
        <Route("/nodes/live-answer/callback")>
        <Api(Description:="Completion hook of the answering service")>
        Public Partial Class LiveAnswerCallback
            Implements IReturn(Of System.IO.Stream)
            Implements IPost
            Public Sub New()
                Transcript = New List(Of LiveAnswerCallbackTranscriptMessage)
                Attachments = New List(Of LiveAnswerCallbackAttachment)
            End Sub

            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The ID of the node
            '''</Summary>
            <ApiMember(Description:="The ID of the node")>
            Public Overridable Property NodeId As String

            '''<Summary>
            '''The client of the answering service
            '''</Summary>
            <ApiMember(Description:="The client of the answering service")>
            Public Overridable Property ClientId As String

            '''<Summary>
            '''The ID of the conversation
            '''</Summary>
            <ApiMember(Description:="The ID of the conversation")>
            Public Overridable Property ConversationId As String

            '''<Summary>
            '''The AI minutes the conversation took
            '''</Summary>
            <ApiMember(Description:="The AI minutes the conversation took")>
            Public Overridable Property AIMinutes As Integer

            '''<Summary>
            '''The address of the caller
            '''</Summary>
            <ApiMember(Description:="The address of the caller")>
            Public Overridable Property From As String

            '''<Summary>
            '''The address that was called
            '''</Summary>
            <ApiMember(Description:="The address that was called")>
            Public Overridable Property [To] As String

            '''<Summary>
            '''What was said
            '''</Summary>
            <ApiMember(Description:="What was said")>
            Public Overridable Property Transcript As List(Of LiveAnswerCallbackTranscriptMessage)

            '''<Summary>
            '''The moment the conversation started
            '''</Summary>
            <ApiMember(Description:="The moment the conversation started")>
            Public Overridable Property StartDate As Date

            '''<Summary>
            '''The moment the conversation ended
            '''</Summary>
            <ApiMember(Description:="The moment the conversation ended")>
            Public Overridable Property EndDate As Date

            '''<Summary>
            '''The files that came with the conversation
            '''</Summary>
            <ApiMember(Description:="The files that came with the conversation")>
            Public Overridable Property Attachments As List(Of LiveAnswerCallbackAttachment)

            '''<Summary>
            '''Whether the conversation was completed
            '''</Summary>
            <ApiMember(Description:="Whether the conversation was completed")>
            Public Overridable Property Completed As String

            '''<Summary>
            '''The URL of the recording of the call
            '''</Summary>
            <ApiMember(Description:="The URL of the recording of the call")>
            Public Overridable Property CallRecordingUrl As String
        End Class

        '''<Summary>
        '''A file that came with a conversation
        '''</Summary>
        <Api(Description:="A file that came with a conversation")>
        Public Partial Class LiveAnswerCallbackAttachment
            '''<Summary>
            '''The name of the file
            '''</Summary>
            <ApiMember(Description:="The name of the file")>
            Public Overridable Property FileName As String

            '''<Summary>
            '''The content type
            '''</Summary>
            <ApiMember(Description:="The content type")>
            Public Overridable Property ContentType As String

            '''<Summary>
            '''Where the bytes are
            '''</Summary>
            <ApiMember(Description:="Where the bytes are")>
            Public Overridable Property Uri As String

            '''<Summary>
            '''The bytes (base64)
            '''</Summary>
            <ApiMember(Description:="The bytes (base64)")>
            Public Overridable Property Data As String
        End Class

        '''<Summary>
        '''One thing said in a conversation
        '''</Summary>
        <Api(Description:="One thing said in a conversation")>
        Public Partial Class LiveAnswerCallbackTranscriptMessage
            '''<Summary>
            '''The moment it was said
            '''</Summary>
            <ApiMember(Description:="The moment it was said")>
            Public Overridable Property [Date] As Date

            '''<Summary>
            '''The role of the speaker
            '''</Summary>
            <ApiMember(Description:="The role of the speaker")>
            Public Overridable Property Role As String

            '''<Summary>
            '''The name of the sender
            '''</Summary>
            <ApiMember(Description:="The name of the sender")>
            Public Overridable Property SenderName As String

            '''<Summary>
            '''The name of the receiver
            '''</Summary>
            <ApiMember(Description:="The name of the receiver")>
            Public Overridable Property TargetName As String

            '''<Summary>
            '''The name of the function that was called
            '''</Summary>
            <ApiMember(Description:="The name of the function that was called")>
            Public Overridable Property FunctionName As String

            '''<Summary>
            '''The arguments of the function (JSON)
            '''</Summary>
            <ApiMember(Description:="The arguments of the function (JSON)")>
            Public Overridable Property FunctionArgs As String

            '''<Summary>
            '''What was said
            '''</Summary>
            <ApiMember(Description:="What was said")>
            Public Overridable Property Content As String
        End Class
    End Namespace

    Namespace Voice.Api.Notifications

        '''<Summary>
        '''Notifications sent
        '''</Summary>
        <Route("/notifications", "GET")>
        <Api(Description:="Notifications sent")>
        Public Partial Class ListNotifications
            Inherits ListRequest(Of NotificationInfo)
            Implements IReturn(Of ListResponse(Of NotificationInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts; none means every account the caller can use
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts; none means every account the caller can use")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Only those of these customers
            '''</Summary>
            <ApiMember(Description:="Only those of these customers")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''Filter by sender (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by sender (contains match)")>
            Public Overridable Property FromFilter As String

            '''<Summary>
            '''Filter by receiver (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by receiver (contains match)")>
            Public Overridable Property ToFilter As String

            '''<Summary>
            '''Filter by subject (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by subject (contains match)")>
            Public Overridable Property SubjectFilter As String

            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''Only notifications of this type
            '''</Summary>
            <ApiMember(Description:="Only notifications of this type")>
            Public Overridable Property Type As Nullable(Of NotificationTypes)
        End Class

        '''<Summary>
        '''Placeholder that only publishes shared types
        '''</Summary>
        <Route("/not-used")>
        <Api(Description:="Placeholder that only publishes shared types")>
        Public Partial Class NotUsedRequest
            Implements IReturnVoid
            Implements IPost
            Public Sub New()
                Notifications = New List(Of NotificationInfo)
            End Sub

            '''<Summary>
            '''Publishes the type
            '''</Summary>
            <ApiMember(Description:="Publishes the type")>
            Public Overridable Property PushNotification As PushNotification

            '''<Summary>
            '''Publishes the type
            '''</Summary>
            <ApiMember(Description:="Publishes the type")>
            Public Overridable Property Notifications As List(Of NotificationInfo)

            '''<Summary>
            '''Publishes the type
            '''</Summary>
            <ApiMember(Description:="Publishes the type")>
            Public Overridable Property NodeParameter As NodeParameter
        End Class

        '''<Summary>
        '''A notification that was sent
        '''</Summary>
        <Api(Description:="A notification that was sent")>
        Public Partial Class NotificationInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account
            '''</Summary>
            <ApiMember(Description:="The name of the account")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the customer
            '''</Summary>
            <ApiMember(Description:="The name of the customer")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The customers from the outermost to the one this belongs to
            '''</Summary>
            <ApiMember(Description:="The customers from the outermost to the one this belongs to")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''How the notification was sent
            '''</Summary>
            <ApiMember(Description:="How the notification was sent")>
            Public Overridable Property Type As NotificationTypes

            '''<Summary>
            '''Who sent the notification
            '''</Summary>
            <ApiMember(Description:="Who sent the notification")>
            Public Overridable Property From As String

            '''<Summary>
            '''Who it was sent to
            '''</Summary>
            <ApiMember(Description:="Who it was sent to")>
            Public Overridable Property [To] As String

            '''<Summary>
            '''The subject of the notification
            '''</Summary>
            <ApiMember(Description:="The subject of the notification")>
            Public Overridable Property Subject As String

            '''<Summary>
            '''The text of the notification
            '''</Summary>
            <ApiMember(Description:="The text of the notification")>
            Public Overridable Property Body As String
        End Class

        '''<Summary>
        '''How a notification is sent
        '''</Summary>
        Public Enum NotificationTypes
            Email
            Sms
        End Enum
    End Namespace

    Namespace Voice.Api.PhoneNumbers

        '''<Summary>
        '''A number that can be bought
        '''</Summary>
        <Api(Description:="A number that can be bought")>
        Public Partial Class AvailablePhoneNumber
            '''<Summary>
            '''The phone number (E.164)
            '''</Summary>
            <ApiMember(Description:="The phone number (E.164)")>
            Public Overridable Property PhoneNumber As String

            '''<Summary>
            '''The number as people write it
            '''</Summary>
            <ApiMember(Description:="The number as people write it")>
            Public Overridable Property FriendlyName As String

            '''<Summary>
            '''The city
            '''</Summary>
            <ApiMember(Description:="The city")>
            Public Overridable Property Locality As String

            '''<Summary>
            '''The state or province
            '''</Summary>
            <ApiMember(Description:="The state or province")>
            Public Overridable Property Region As String

            '''<Summary>
            '''The postal code
            '''</Summary>
            <ApiMember(Description:="The postal code")>
            Public Overridable Property PostalCode As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property ISOCountry As String

            '''<Summary>
            '''Whether the number is for faxes
            '''</Summary>
            <ApiMember(Description:="Whether the number is for faxes")>
            Public Overridable Property IsFax As Boolean

            '''<Summary>
            '''Whether callers pay nothing
            '''</Summary>
            <ApiMember(Description:="Whether callers pay nothing")>
            Public Overridable Property IsTollFree As Boolean
        End Class

        '''<Summary>
        '''Buy or register a number and create its endpoint
        '''</Summary>
        <Route("/endpoints/phone-numbers", "POST")>
        <Api(Description:="Buy or register a number and create its endpoint")>
        Public Partial Class BuyPhoneNumber
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            Public Sub New()
                TagIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The customer the number is for
            '''</Summary>
            <ApiMember(Description:="The customer the number is for")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The phone number (E.164)
            '''</Summary>
            <ApiMember(Description:="The phone number (E.164)")>
            Public Overridable Property Number As String

            '''<Summary>
            '''Whether to register the number only and buy nothing
            '''</Summary>
            <ApiMember(Description:="Whether to register the number only and buy nothing")>
            Public Overridable Property IsVirtualPhoneNumber As Boolean

            '''<Summary>
            '''Whether the number is for faxes
            '''</Summary>
            <ApiMember(Description:="Whether the number is for faxes")>
            Public Overridable Property IsFaxNumber As Boolean

            '''<Summary>
            '''The carrier's ID of the address to register the number with
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the address to register the number with")>
            Public Overridable Property AddressSid As String

            '''<Summary>
            '''The IDs of the tags of the new endpoint
            '''</Summary>
            <ApiMember(Description:="The IDs of the tags of the new endpoint")>
            Public Overridable Property TagIds As List(Of String)

            '''<Summary>
            '''Custom field values
            '''</Summary>
            <ApiMember(Description:="Custom field values")>
            Public Overridable Property Data As Struct

            '''<Summary>
            '''The ID of the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct
        End Class

        '''<Summary>
        '''Numbers available to buy
        '''</Summary>
        <Route("/endpoints/phone-numbers/search", "GET")>
        <Api(Description:="Numbers available to buy")>
        Public Partial Class SearchPhoneNumbers
            Implements IReturn(Of ListResponse(Of AvailablePhoneNumber))
            Implements IGet
            '''<Summary>
            '''The account to buy for
            '''</Summary>
            <ApiMember(Description:="The account to buy for")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The area code of the number
            '''</Summary>
            <ApiMember(Description:="The area code of the number")>
            Public Overridable Property AreaCode As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property CountryCode As String

            '''<Summary>
            '''The postal code
            '''</Summary>
            <ApiMember(Description:="The postal code")>
            Public Overridable Property PostalCode As String

            '''<Summary>
            '''The state or province
            '''</Summary>
            <ApiMember(Description:="The state or province")>
            Public Overridable Property Region As String

            '''<Summary>
            '''How far from the postal code the number may be, in miles
            '''</Summary>
            <ApiMember(Description:="How far from the postal code the number may be, in miles")>
            Public Overridable Property Distance As Integer

            '''<Summary>
            '''Whether the number is for faxes
            '''</Summary>
            <ApiMember(Description:="Whether the number is for faxes")>
            Public Overridable Property IsFaxNumber As Boolean

            '''<Summary>
            '''Digits the number must contain
            '''</Summary>
            <ApiMember(Description:="Digits the number must contain")>
            Public Overridable Property Contains As String
        End Class

        '''<Summary>
        '''Flip a number between voice and fax
        '''</Summary>
        <Route("/phone-numbers/{endpointId}/fax", "PATCH")>
        <Api(Description:="Flip a number between voice and fax")>
        Public Partial Class SetPhoneNumberIsFax
            Implements IReturn(Of EndpointInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''Whether the number is for faxes
            '''</Summary>
            <ApiMember(Description:="Whether the number is for faxes")>
            Public Overridable Property IsFax As Boolean
        End Class

        '''<Summary>
        '''Bring phone-number endpoints in line with the carrier
        '''</Summary>
        <Route("/phone-numbers/sync", "POST")>
        <Api(Description:="Bring phone-number endpoints in line with the carrier")>
        Public Partial Class SyncPhoneNumbers
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class
    End Namespace

    Namespace Voice.Api.Portal

        '''<Summary>
        '''Portal call history
        '''</Summary>
        <Route("/portal/call-history", "GET")>
        <Api(Description:="Portal call history")>
        Public Partial Class AppGetCallHistory
            Inherits ListRequest(Of SessionInfo)
            Implements IReturn(Of ListResponse(Of SessionInfo))
            '''<Summary>
            '''Only those of this account
            '''</Summary>
            <ApiMember(Description:="Only those of this account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''Only those of this customer
            '''</Summary>
            <ApiMember(Description:="Only those of this customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Portal file listing
        '''</Summary>
        <Route("/portal/files", "GET")>
        <Api(Description:="Portal file listing")>
        Public Partial Class AppGetFiles
            Inherits ListRequest(Of FileInfo)
            Implements IReturn(Of ListResponse(Of FileInfo))
            '''<Summary>
            '''Only those of this account
            '''</Summary>
            <ApiMember(Description:="Only those of this account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''Only those of this customer
            '''</Summary>
            <ApiMember(Description:="Only those of this customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The first day on which it was created (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day on which it was created (YYYY-MM-DD)")>
            Public Overridable Property DateCreatedStart As String

            '''<Summary>
            '''The last day on which it was created (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day on which it was created (YYYY-MM-DD)")>
            Public Overridable Property DateCreatedEnd As String

            '''<Summary>
            '''Filter by file name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by file name (contains match)")>
            Public Overridable Property FileNameFilter As String

            '''<Summary>
            '''Only files of this type
            '''</Summary>
            <ApiMember(Description:="Only files of this type")>
            Public Overridable Property Type As Nullable(Of FileTypes)
        End Class

        '''<Summary>
        '''Portal listing of flows
        '''</Summary>
        <Route("/portal/flows", "GET")>
        <Api(Description:="Portal listing of flows")>
        Public Partial Class AppGetFlows
            Inherits ListRequest(Of FlowInfo)
            Implements IReturn(Of ListResponse(Of FlowInfo))
            '''<Summary>
            '''Only those of this account
            '''</Summary>
            <ApiMember(Description:="Only those of this account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''Only those of this customer
            '''</Summary>
            <ApiMember(Description:="Only those of this customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''Filter by name (contains match)
            '''</Summary>
            <ApiMember(Description:="Filter by name (contains match)")>
            Public Overridable Property NameFilter As String

            '''<Summary>
            '''Only flows with this role
            '''</Summary>
            <ApiMember(Description:="Only flows with this role")>
            Public Overridable Property Role As Nullable(Of FlowRoles)
        End Class

        '''<Summary>
        '''Portal home page data
        '''</Summary>
        <Route("/portal/home", "GET")>
        <Api(Description:="Portal home page data")>
        Public Partial Class AppGetHomeInformation
            Implements IReturn(Of AppHomeInformation)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The first day to show (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day to show (YYYY-MM-DD)")>
            Public Overridable Property FromDate As String
        End Class

        '''<Summary>
        '''Portal view of the settings
        '''</Summary>
        <Route("/portal/system-settings")>
        <Api(Description:="Portal view of the settings")>
        Public Partial Class AppGetSystemSettings
            Implements IReturn(Of AppSystemSettingsInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''A figure on calls
        '''</Summary>
        <Api(Description:="A figure on calls")>
        Public Partial Class AppHomeCallMetric
        End Class

        '''<Summary>
        '''What the home page of the portal shows
        '''</Summary>
        <Api(Description:="What the home page of the portal shows")>
        Public Partial Class AppHomeInformation
            Public Sub New()
                Conversations = New List(Of ConversationInfo)
                Calls = New List(Of SessionInfo)
                CallMetrics = New List(Of AppHomeCallMetric)
                Voicemail = New List(Of FileInfo)
                Forms = New List(Of HostedSuiteCompletedForm)
            End Sub

            '''<Summary>
            '''Whether the customer comes from HostedSuite
            '''</Summary>
            <ApiMember(Description:="Whether the customer comes from HostedSuite")>
            Public Overridable Property IsHostedSuiteCustomer As Boolean

            '''<Summary>
            '''Recent conversations
            '''</Summary>
            <ApiMember(Description:="Recent conversations")>
            Public Overridable Property Conversations As List(Of ConversationInfo)

            '''<Summary>
            '''Recent sessions
            '''</Summary>
            <ApiMember(Description:="Recent sessions")>
            Public Overridable Property Calls As List(Of SessionInfo)

            '''<Summary>
            '''Figures on calls for the home page
            '''</Summary>
            <ApiMember(Description:="Figures on calls for the home page")>
            Public Overridable Property CallMetrics As List(Of AppHomeCallMetric)

            '''<Summary>
            '''Voice messages
            '''</Summary>
            <ApiMember(Description:="Voice messages")>
            Public Overridable Property Voicemail As List(Of FileInfo)

            '''<Summary>
            '''Completed forms
            '''</Summary>
            <ApiMember(Description:="Completed forms")>
            Public Overridable Property Forms As List(Of HostedSuiteCompletedForm)
        End Class

        '''<Summary>
        '''Create an AI assistant endpoint from the portal
        '''</Summary>
        <Route("/portal/assistants", "POST")>
        <Api(Description:="Create an AI assistant endpoint from the portal")>
        Public Partial Class AppNewAssistant
            Implements IReturn(Of EndpointInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ID of the customer
            '''</Summary>
            <ApiMember(Description:="The ID of the customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The name of the assistant
            '''</Summary>
            <ApiMember(Description:="The name of the assistant")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The settings of the assistant
            '''</Summary>
            <ApiMember(Description:="The settings of the assistant")>
            Public Overridable Property Settings As AssistantSettings
        End Class

        '''<Summary>
        '''Settings of the account, as the portal sees them
        '''</Summary>
        <Api(Description:="Settings of the account, as the portal sees them")>
        Public Partial Class AppSystemSettingsInfo
            Public Sub New()
                EndpointFields = New List(Of EndpointDataField)
            End Sub

            '''<Summary>
            '''The custom fields of endpoints
            '''</Summary>
            <ApiMember(Description:="The custom fields of endpoints")>
            Public Overridable Property EndpointFields As List(Of EndpointDataField)

            '''<Summary>
            '''Whether the customer comes from HostedSuite
            '''</Summary>
            <ApiMember(Description:="Whether the customer comes from HostedSuite")>
            Public Overridable Property IsHostedSuiteCustomer As Boolean

            '''<Summary>
            '''The time zone of the customer
            '''</Summary>
            <ApiMember(Description:="The time zone of the customer")>
            Public Overridable Property CustomerTimeZoneId As String
        End Class
    End Namespace

    Namespace Voice.Api.Push

        '''<Summary>
        '''What is pushed to a user's devices
        '''</Summary>
        <Api(Description:="What is pushed to a user's devices")>
        Public Partial Class PushNotification
            '''<Summary>
            '''What happened
            '''</Summary>
            <ApiMember(Description:="What happened")>
            Public Overridable Property Type As PushNotificationTypes

            '''<Summary>
            '''The channel of the session
            '''</Summary>
            <ApiMember(Description:="The channel of the session")>
            Public Overridable Property Channel As FlowChannels

            '''<Summary>
            '''The ID of the endpoint
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The user name of the endpoint
            '''</Summary>
            <ApiMember(Description:="The user name of the endpoint")>
            Public Overridable Property EndpointUserName As String

            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''Who sent the message
            '''</Summary>
            <ApiMember(Description:="Who sent the message")>
            Public Overridable Property Sender As String

            '''<Summary>
            '''The title
            '''</Summary>
            <ApiMember(Description:="The title")>
            Public Overridable Property Title As String

            '''<Summary>
            '''The text of the message
            '''</Summary>
            <ApiMember(Description:="The text of the message")>
            Public Overridable Property Body As String

            '''<Summary>
            '''The number shown on the app icon
            '''</Summary>
            <ApiMember(Description:="The number shown on the app icon")>
            Public Overridable Property Badge As Nullable(Of Integer)

            '''<Summary>
            '''The URI of the attachment
            '''</Summary>
            <ApiMember(Description:="The URI of the attachment")>
            Public Overridable Property AttachmentUri As String

            '''<Summary>
            '''The content type of the attachment
            '''</Summary>
            <ApiMember(Description:="The content type of the attachment")>
            Public Overridable Property AttachmentContentType As String

            '''<Summary>
            '''The state of the agent
            '''</Summary>
            <ApiMember(Description:="The state of the agent")>
            Public Overridable Property AgentState As AgentStates

            '''<Summary>
            '''Why the agent is in this state
            '''</Summary>
            <ApiMember(Description:="Why the agent is in this state")>
            Public Overridable Property AgentStateReason As AgentStateReasons
        End Class

        '''<Summary>
        '''What a push notification tells
        '''</Summary>
        Public Enum PushNotificationTypes
            SessionDisconnected
            SessionInvite
            ChatMessage
            SessionInactivated
            AgentStateChanged
            SessionHeld
            SessionAnswered
            ActiveSessionsChanged
            Ping
            SessionScreenChanged
            Toast
            SessionInfoChanged
            MessageReceived
            SessionHolding
        End Enum
    End Namespace

    Namespace Voice.Api.Reports

        '''<Summary>
        '''Queue an agent-state report
        '''</Summary>
        <Route("/reports/agent-state")>
        <Api(Description:="Queue an agent-state report")>
        Public Partial Class AgentStateReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String
        End Class

        '''<Summary>
        '''Queue a billing report
        '''</Summary>
        <Route("/reports/billing")>
        <Api(Description:="Queue a billing report")>
        Public Partial Class BillingReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''Whether to add customer IDs to the output
            '''</Summary>
            <ApiMember(Description:="Whether to add customer IDs to the output")>
            Public Overridable Property IncludeCustomerIds As Boolean
        End Class

        '''<Summary>
        '''Queue a call center abandon report
        '''</Summary>
        <Route("/reports/call-center-abandon", "POST")>
        <Api(Description:="Queue a call center abandon report")>
        Public Partial Class CallCenterAbandonReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String
        End Class

        '''<Summary>
        '''Queue a call center detail report
        '''</Summary>
        <Route("/reports/call-center-detail", "POST")>
        <Api(Description:="Queue a call center detail report")>
        Public Partial Class CallCenterDetailReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String
        End Class

        '''<Summary>
        '''Queue a call center report
        '''</Summary>
        <Route("/reports/call-center", "POST")>
        <Api(Description:="Queue a call center report")>
        Public Partial Class CallCenterReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String
        End Class

        '''<Summary>
        '''Queue a call history report
        '''</Summary>
        <Route("/reports/call-history", "POST")>
        <Api(Description:="Queue a call history report")>
        Public Partial Class CallHistoryReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String

            '''<Summary>
            '''Only calls of this customer
            '''</Summary>
            <ApiMember(Description:="Only calls of this customer")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''Only calls of this endpoint
            '''</Summary>
            <ApiMember(Description:="Only calls of this endpoint")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''Whether to look at archived sessions too
            '''</Summary>
            <ApiMember(Description:="Whether to look at archived sessions too")>
            Public Overridable Property IncludeArchivedSessions As Boolean
        End Class

        '''<Summary>
        '''Queue a call outcome report
        '''</Summary>
        <Route("/reports/call-outcome", "POST")>
        <Api(Description:="Queue a call outcome report")>
        Public Partial Class CallOutcomeReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String

            '''<Summary>
            '''Only calls of this flow
            '''</Summary>
            <ApiMember(Description:="Only calls of this flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''Only calls in this state
            '''</Summary>
            <ApiMember(Description:="Only calls in this state")>
            Public Overridable Property SpecificState As String
        End Class

        '''<Summary>
        '''Queue a call detail record report
        '''</Summary>
        <Route("/reports/cdr", "POST")>
        <Api(Description:="Queue a call detail record report")>
        Public Partial Class CdrReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String
        End Class

        '''<Summary>
        '''Delete a report and its workbook
        '''</Summary>
        <Route("/reports/{reportId}", "DELETE")>
        <Api(Description:="Delete a report and its workbook")>
        Public Partial Class DeleteReport
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the report
            '''</Summary>
            <ApiMember(Description:="The ID of the report")>
            Public Overridable Property ReportId As String
        End Class

        '''<Summary>
        '''Workbook of a completed report
        '''</Summary>
        <Route("/reports/{reportId}.xlsx", "GET")>
        <Api(Description:="Workbook of a completed report")>
        Public Partial Class DownloadReport
            Implements IReturn(Of System.IO.Stream)
            Implements IGet
            '''<Summary>
            '''The ID of the report
            '''</Summary>
            <ApiMember(Description:="The ID of the report")>
            Public Overridable Property ReportId As String
        End Class

        '''<Summary>
        '''Queue an endpoint report
        '''</Summary>
        <Route("/reports/endpoints", "GET")>
        <Api(Description:="Queue an endpoint report")>
        Public Partial Class EndpointsReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            Public Sub New()
                Types = New List(Of EndpointTypes)
            End Sub

            '''<Summary>
            '''Only these types of endpoint
            '''</Summary>
            <ApiMember(Description:="Only these types of endpoint")>
            Public Overridable Property Types As List(Of EndpointTypes)

            '''<Summary>
            '''Only endpoints of this customer
            '''</Summary>
            <ApiMember(Description:="Only endpoints of this customer")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Reports created by the caller
        '''</Summary>
        <Route("/reports", "GET")>
        <Api(Description:="Reports created by the caller")>
        Public Partial Class ListReports
            Implements IReturn(Of ListReportsResponse)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''Reports
        '''</Summary>
        <Api(Description:="Reports")>
        Public Partial Class ListReportsResponse
            Public Sub New()
                Reports = New List(Of ReportInfo)
            End Sub

            '''<Summary>
            '''The reports
            '''</Summary>
            <ApiMember(Description:="The reports")>
            Public Overridable Property Reports As List(Of ReportInfo)
        End Class

        '''<Summary>
        '''Queue a metric report
        '''</Summary>
        <Route("/reports/metric", "POST")>
        <Api(Description:="Queue a metric report")>
        Public Partial Class MetricReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''The first day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The last day (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The time zone (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone (IANA)")>
            Public Overridable Property TimeZoneId As String

            '''<Summary>
            '''The metric to report on
            '''</Summary>
            <ApiMember(Description:="The metric to report on")>
            Public Overridable Property MetricName As String
        End Class

        '''<Summary>
        '''A report: how far it is and where the workbook is
        '''</Summary>
        <Api(Description:="A report: how far it is and where the workbook is")>
        Public Partial Class ReportInfo
            '''<Summary>
            '''The ID of the report
            '''</Summary>
            <ApiMember(Description:="The ID of the report")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the report
            '''</Summary>
            <ApiMember(Description:="The name of the report")>
            Public Overridable Property Name As String

            '''<Summary>
            '''How far the report is
            '''</Summary>
            <ApiMember(Description:="How far the report is")>
            Public Overridable Property Status As ReportStatuses

            '''<Summary>
            '''What the status means
            '''</Summary>
            <ApiMember(Description:="What the status means")>
            Public Overridable Property StatusMessage As String

            '''<Summary>
            '''The date the report was requested
            '''</Summary>
            <ApiMember(Description:="The date the report was requested")>
            Public Overridable Property DateCreated As String

            '''<Summary>
            '''The date the status last changed
            '''</Summary>
            <ApiMember(Description:="The date the status last changed")>
            Public Overridable Property DateUpdated As String

            '''<Summary>
            '''Where the workbook is, once completed
            '''</Summary>
            <ApiMember(Description:="Where the workbook is, once completed")>
            Public Overridable Property DownloadLink As String

            '''<Summary>
            '''The ID of the job that makes the report
            '''</Summary>
            <ApiMember(Description:="The ID of the job that makes the report")>
            Public Overridable Property JobId As String

            '''<Summary>
            '''The address that gets a mail when done
            '''</Summary>
            <ApiMember(Description:="The address that gets a mail when done")>
            Public Overridable Property EmailAddressToNotify As String

            '''<Summary>
            '''The server that makes the report
            '''</Summary>
            <ApiMember(Description:="The server that makes the report")>
            Public Overridable Property Server As String
        End Class

        '''<Summary>
        '''What every report takes
        '''</Summary>
        <Api(Description:="What every report takes")>
        Public Partial Class ReportRequest
            Implements IPost
            '''<Summary>
            '''The account to report on
            '''</Summary>
            <ApiMember(Description:="The account to report on")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The address that gets a mail when done
            '''</Summary>
            <ApiMember(Description:="The address that gets a mail when done")>
            Public Overridable Property EmailAddressToNotify As String

            '''<Summary>
            '''The URL called with the report data when done
            '''</Summary>
            <ApiMember(Description:="The URL called with the report data when done")>
            Public Overridable Property WebhookUrl As String
        End Class

        '''<Summary>
        '''How far a report is
        '''</Summary>
        Public Enum ReportStatuses
            Queued
            Running
            Completed
            [Error]
        End Enum

        '''<Summary>
        '''Queue a sync phone numbers report
        '''</Summary>
        <Route("/reports/sync-phone-numbers", "POST")>
        <Api(Description:="Queue a sync phone numbers report")>
        Public Partial Class SyncPhoneNumbersReport
            Inherits ReportRequest
            Implements IReturn(Of ReportInfo)
            '''<Summary>
            '''Whether to include the numbers of the fax carrier
            '''</Summary>
            <ApiMember(Description:="Whether to include the numbers of the fax carrier")>
            Public Overridable Property SyncDocumoNumbers As Boolean
        End Class
    End Namespace

    Namespace Voice.Api.Scheduling

        '''<Summary>
        '''Which state holds when
        '''</Summary>
        <Api(Description:="Which state holds when")>
        Public Partial Class Schedule
            Public Sub New()
                Rules = New List(Of SchedulingRule)
            End Sub

            '''<Summary>
            '''The time zone of the rules (IANA)
            '''</Summary>
            <ApiMember(Description:="The time zone of the rules (IANA)")>
            Public Overridable Property TimeZoneId As String

            '''<Summary>
            '''Whether to take the parent's schedule instead
            '''</Summary>
            <ApiMember(Description:="Whether to take the parent's schedule instead")>
            Public Overridable Property Inherit As Boolean

            '''<Summary>
            '''Closed whatever the rules say
            '''</Summary>
            <ApiMember(Description:="Closed whatever the rules say")>
            Public Overridable Property ForceClosed As Boolean

            '''<Summary>
            '''The rules, the first match wins
            '''</Summary>
            <ApiMember(Description:="The rules, the first match wins")>
            Public Overridable Property Rules As List(Of SchedulingRule)

            '''<Summary>
            '''The state when no rule matches
            '''</Summary>
            <ApiMember(Description:="The state when no rule matches")>
            Public Overridable Property DefaultState As String
        End Class

        '''<Summary>
        '''A day of the week, or which one of the period
        '''</Summary>
        <Api(Description:="A day of the week, or which one of the period")>
        Public Partial Class ScheduleDay
            '''<Summary>
            '''Which of these days in the period (1 is the first, -1 the last, 0 every one)
            '''</Summary>
            <ApiMember(Description:="Which of these days in the period (1 is the first, -1 the last, 0 every one)")>
            Public Overridable Property Offset As Integer

            '''<Summary>
            '''The day of the week
            '''</Summary>
            <ApiMember(Description:="The day of the week")>
            Public Overridable Property DayOfWeek As DayOfWeek
        End Class

        '''<Summary>
        '''When a state holds, recurring like an iCalendar rule
        '''</Summary>
        <Api(Description:="When a state holds, recurring like an iCalendar rule")>
        Public Partial Class SchedulingRule
            Public Sub New()
                BySetPosition = New List(Of Integer)
                ByMonth = New List(Of Integer)
                ByWeekNo = New List(Of Integer)
                ByYearDay = New List(Of Integer)
                ByMonthDay = New List(Of Integer)
                ByDay = New List(Of ScheduleDay)
                ByHour = New List(Of Integer)
                ByMinute = New List(Of Integer)
            End Sub

            '''<Summary>
            '''The ID of the rule
            '''</Summary>
            <ApiMember(Description:="The ID of the rule")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the rule
            '''</Summary>
            <ApiMember(Description:="The name of the rule")>
            Public Overridable Property Name As String

            '''<Summary>
            '''Rules are tried in the order of their priority
            '''</Summary>
            <ApiMember(Description:="Rules are tried in the order of their priority")>
            Public Overridable Property Priority As Integer

            '''<Summary>
            '''The state produced while the rule matches
            '''</Summary>
            <ApiMember(Description:="The state produced while the rule matches")>
            Public Overridable Property State As String

            '''<Summary>
            '''Where the rule comes from
            '''</Summary>
            <ApiMember(Description:="Where the rule comes from")>
            Public Overridable Property Source As String

            '''<Summary>
            '''The condition under which the rule matches
            '''</Summary>
            <ApiMember(Description:="The condition under which the rule matches")>
            Public Overridable Property Condition As String

            '''<Summary>
            '''What decides whether the rule matches
            '''</Summary>
            <ApiMember(Description:="What decides whether the rule matches")>
            Public Overridable Property SimpleRuleType As SimpleSchedulingRuleTypes

            '''<Summary>
            '''The customer state to match when the simple type is CustomerState
            '''</Summary>
            <ApiMember(Description:="The customer state to match when the simple type is CustomerState")>
            Public Overridable Property CustomerState As String

            '''<Summary>
            '''The ID of the flow that decides, for a rule with a flow
            '''</Summary>
            <ApiMember(Description:="The ID of the flow that decides, for a rule with a flow")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The values of the parameters of the flow
            '''</Summary>
            <ApiMember(Description:="The values of the parameters of the flow")>
            Public Overridable Property FlowParams As Struct

            '''<Summary>
            '''Whether the rule matches all day
            '''</Summary>
            <ApiMember(Description:="Whether the rule matches all day")>
            Public Overridable Property IsAllDay As Boolean

            '''<Summary>
            '''The first day on which the rule matches (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The first day on which the rule matches (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''When the rule starts matching on a day (HH:mm)
            '''</Summary>
            <ApiMember(Description:="When the rule starts matching on a day (HH:mm)")>
            Public Overridable Property StartTime As String

            '''<Summary>
            '''When the rule stops matching on a day (HH:mm)
            '''</Summary>
            <ApiMember(Description:="When the rule stops matching on a day (HH:mm)")>
            Public Overridable Property EndTime As String

            '''<Summary>
            '''Which of the moments of one interval count (1 is the first, -1 the last)
            '''</Summary>
            <ApiMember(Description:="Which of the moments of one interval count (1 is the first, -1 the last)")>
            Public Overridable Property BySetPosition As List(Of Integer)

            '''<Summary>
            '''The months in which the rule matches (1 to 12)
            '''</Summary>
            <ApiMember(Description:="The months in which the rule matches (1 to 12)")>
            Public Overridable Property ByMonth As List(Of Integer)

            '''<Summary>
            '''The weeks of the year in which the rule matches (1 to 53, negative from the end)
            '''</Summary>
            <ApiMember(Description:="The weeks of the year in which the rule matches (1 to 53, negative from the end)")>
            Public Overridable Property ByWeekNo As List(Of Integer)

            '''<Summary>
            '''The days of the year on which the rule matches (1 to 366, negative from the end)
            '''</Summary>
            <ApiMember(Description:="The days of the year on which the rule matches (1 to 366, negative from the end)")>
            Public Overridable Property ByYearDay As List(Of Integer)

            '''<Summary>
            '''The days of the month on which the rule matches (1 to 31, negative from the end)
            '''</Summary>
            <ApiMember(Description:="The days of the month on which the rule matches (1 to 31, negative from the end)")>
            Public Overridable Property ByMonthDay As List(Of Integer)

            '''<Summary>
            '''The days of the week on which the rule matches
            '''</Summary>
            <ApiMember(Description:="The days of the week on which the rule matches")>
            Public Overridable Property ByDay As List(Of ScheduleDay)

            '''<Summary>
            '''The hours at which the rule matches (0 to 23)
            '''</Summary>
            <ApiMember(Description:="The hours at which the rule matches (0 to 23)")>
            Public Overridable Property ByHour As List(Of Integer)

            '''<Summary>
            '''The minutes at which the rule matches (0 to 59)
            '''</Summary>
            <ApiMember(Description:="The minutes at which the rule matches (0 to 59)")>
            Public Overridable Property ByMinute As List(Of Integer)

            '''<Summary>
            '''Every how many periods the rule recurs
            '''</Summary>
            <ApiMember(Description:="Every how many periods the rule recurs")>
            Public Overridable Property Interval As Integer

            '''<Summary>
            '''How many times the rule recurs; 0 is without end
            '''</Summary>
            <ApiMember(Description:="How many times the rule recurs; 0 is without end")>
            Public Overridable Property Count As Integer

            '''<Summary>
            '''The last day on which the rule matches (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The last day on which the rule matches (YYYY-MM-DD)")>
            Public Overridable Property UntilDate As String

            '''<Summary>
            '''How often the rule recurs
            '''</Summary>
            <ApiMember(Description:="How often the rule recurs")>
            Public Overridable Property Frequency As SchedulingRuleFrequency
        End Class

        '''<Summary>
        '''How often a rule recurs
        '''</Summary>
        Public Enum SchedulingRuleFrequency
            None
            Secondly
            Minutely
            Hourly
            Daily
            Weekly
            Monthly
            Yearly
        End Enum

        '''<Summary>
        '''What decides whether a rule matches
        '''</Summary>
        Public Enum SimpleSchedulingRuleTypes
            Always
            CustomerState
            Time
        End Enum
    End Namespace

    Namespace Voice.Api.Sessions

        '''<Summary>
        '''Turn the call into a conference if it is not one, then dial a further party
        '''</Summary>
        <Route("/sessions/{sessionId}/conference/members", "POST")>
        <Api(Description:="Turn the call into a conference if it is not one, then dial a further party")>
        Public Partial Class AddConferenceMember
            Implements IReturn(Of SessionInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The carrier's ID of the call leg on the voice device
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the call leg on the voice device")>
            Public Overridable Property CallSid As String

            '''<Summary>
            '''The party to invite
            '''</Summary>
            <ApiMember(Description:="The party to invite")>
            Public Overridable Property Destination As String

            '''<Summary>
            '''The caller ID to present (E.164)
            '''</Summary>
            <ApiMember(Description:="The caller ID to present (E.164)")>
            Public Overridable Property FromNumber As String
        End Class

        '''<Summary>
        '''Append text to a session log
        '''</Summary>
        <Route("/sessions/{sessionId}/log", "POST")>
        <Api(Description:="Append text to a session log")>
        Public Partial Class AddToSessionLog
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The text to append
            '''</Summary>
            <ApiMember(Description:="The text to append")>
            Public Overridable Property Message As String
        End Class

        '''<Summary>
        '''Remove a member from a chat
        '''</Summary>
        <Route("/sessions/{sessionId}/members/{memberId}", "DELETE")>
        <Api(Description:="Remove a member from a chat")>
        Public Partial Class DeleteChatMember
            Implements IReturn(Of SessionInfo)
            Implements IDelete
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The identity of the member
            '''</Summary>
            <ApiMember(Description:="The identity of the member")>
            Public Overridable Property MemberId As String
        End Class

        '''<Summary>
        '''Bulk delete an account's sessions in a time range
        '''</Summary>
        <Route("/sessions", "DELETE")>
        <Api(Description:="Bulk delete an account's sessions in a time range")>
        Public Partial Class DeleteSessions
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The account whose sessions to delete
            '''</Summary>
            <ApiMember(Description:="The account whose sessions to delete", IsRequired:=True)>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''Sessions from this moment on (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="Sessions from this moment on (ISO 8601)", IsRequired:=True)>
            Public Overridable Property StartDateTime As String

            '''<Summary>
            '''Sessions up to this moment (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="Sessions up to this moment (ISO 8601)", IsRequired:=True)>
            Public Overridable Property EndDateTime As String
        End Class

        '''<Summary>
        '''End one session or one call leg of it
        '''</Summary>
        <Route("/sessions/{sessionId}", "DELETE")>
        <Api(Description:="End one session or one call leg of it")>
        Public Partial Class EndSession
            Implements IReturnVoid
            Implements IDelete
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The call leg to end; none ends the session
            '''</Summary>
            <ApiMember(Description:="The call leg to end; none ends the session")>
            Public Overridable Property CallSid As String
        End Class

        '''<Summary>
        '''Carrier calls in progress for a whole account
        '''</Summary>
        <Route("/calls/active", "GET")>
        <Api(Description:="Carrier calls in progress for a whole account")>
        Public Partial Class GetActiveCalls
            Implements IReturn(Of GetActiveCallsResponse)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''Calls in progress
        '''</Summary>
        <Api(Description:="Calls in progress")>
        Public Partial Class GetActiveCallsResponse
            Public Sub New()
                Calls = New List(Of Object)
            End Sub

            '''<Summary>
            '''The calls in progress, as the carrier describes them
            '''</Summary>
            <ApiMember(Description:="The calls in progress, as the carrier describes them")>
            Public Overridable Property Calls As List(Of Object)
        End Class

        '''<Summary>
        '''Active sessions of the signed-in phone user
        '''</Summary>
        <Route("/sessions/active", "GET")>
        <Api(Description:="Active sessions of the signed-in phone user")>
        Public Partial Class GetActiveSessions
            Implements IReturn(Of GetMySessionsResponse)
            Implements IGet
        End Class

        '''<Summary>
        '''Active sessions of the signed-in user
        '''</Summary>
        <Route("/sessions/my", "GET")>
        <Api(Description:="Active sessions of the signed-in user")>
        Public Partial Class GetMySessions
            Implements IReturn(Of GetMySessionsResponse)
            Implements IGet
        End Class

        '''<Summary>
        '''Sessions
        '''</Summary>
        <Api(Description:="Sessions")>
        Public Partial Class GetMySessionsResponse
            Public Sub New()
                Sessions = New List(Of SessionInfo)
            End Sub

            '''<Summary>
            '''The active sessions
            '''</Summary>
            <ApiMember(Description:="The active sessions")>
            Public Overridable Property Sessions As List(Of SessionInfo)
        End Class

        '''<Summary>
        '''One session with its log
        '''</Summary>
        <Route("/sessions/{sessionId}", "GET")>
        <Api(Description:="One session with its log")>
        Public Partial Class GetSession
            Implements IReturn(Of SessionInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Chat transcript of a session
        '''</Summary>
        <Route("/sessions/{sessionId}/transcript", "GET")>
        <Api(Description:="Chat transcript of a session")>
        Public Partial Class GetSessionTranscript
            Implements IReturn(Of Object)
            Implements IGet
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''Whether to include earlier chats of the same parties
            '''</Summary>
            <ApiMember(Description:="Whether to include earlier chats of the same parties")>
            Public Overridable Property IncludeHistorical As Boolean

            '''<Summary>
            '''Only history after this date (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="Only history after this date (ISO 8601)")>
            Public Overridable Property HistoricalCutOffDate As String
        End Class

        '''<Summary>
        '''Put a session on hold
        '''</Summary>
        <Route("/sessions/{sessionId}/hold", "POST")>
        <Api(Description:="Put a session on hold")>
        Public Partial Class HoldSession
            Implements IReturn(Of SessionInfo)
            Implements IPost
            '''<Summary>
            '''The carrier's ID of the local call leg
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the local call leg")>
            Public Overridable Property CallSid As String

            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''Why the session is being held
            '''</Summary>
            <ApiMember(Description:="Why the session is being held")>
            Public Overridable Property Reason As SessionHoldReasons
        End Class

        '''<Summary>
        '''Add a member to a chat session
        '''</Summary>
        <Route("/sessions/{sessionId}/members", "POST")>
        <Api(Description:="Add a member to a chat session")>
        Public Partial Class InviteChatMember
            Implements IReturn(Of SessionInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The endpoint to invite
            '''</Summary>
            <ApiMember(Description:="The endpoint to invite")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''Retrieve a list of sessions
        '''</Summary>
        <Route("/sessions", "GET")>
        <Api(Description:="Retrieve a list of sessions")>
        Public Partial Class ListSessions
            Inherits ListRequest(Of SessionInfo)
            Implements IReturn(Of ListResponse(Of SessionInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
                EndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The account IDs for the sessions to retrieve
            '''</Summary>
            <ApiMember(Description:="The account IDs for the sessions to retrieve")>
            Public Overridable Property AccountIds As List(Of String)

            '''<Summary>
            '''Whether to search live or archived sessions
            '''</Summary>
            <ApiMember(Description:="Whether to search live or archived sessions")>
            Public Overridable Property SearchArchive As Boolean

            '''<Summary>
            '''The start date to retrieve usage records for (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The start date to retrieve usage records for (YYYY-MM-DD)")>
            Public Overridable Property StartDate As String

            '''<Summary>
            '''The end date to retrieve usage records for (YYYY-MM-DD)
            '''</Summary>
            <ApiMember(Description:="The end date to retrieve usage records for (YYYY-MM-DD)")>
            Public Overridable Property EndDate As String

            '''<Summary>
            '''The IDs of the customers whose sessions you want to retrieve
            '''</Summary>
            <ApiMember(Description:="The IDs of the customers whose sessions you want to retrieve")>
            Public Overridable Property CustomerIds As List(Of String)

            '''<Summary>
            '''The IDs of the endpoints whose sessions you want to retrieve
            '''</Summary>
            <ApiMember(Description:="The IDs of the endpoints whose sessions you want to retrieve")>
            Public Overridable Property EndpointIds As List(Of String)

            '''<Summary>
            '''Filter by the from  (this is a contains search)
            '''</Summary>
            <ApiMember(Description:="Filter by the from  (this is a contains search)")>
            Public Overridable Property From As String

            '''<Summary>
            '''Filter by the to  (this is a contains search)
            '''</Summary>
            <ApiMember(Description:="Filter by the to  (this is a contains search)")>
            Public Overridable Property [To] As String

            '''<Summary>
            '''Filter by text in the log
            '''</Summary>
            <ApiMember(Description:="Filter by text in the log")>
            Public Overridable Property Log As String

            '''<Summary>
            '''Filter by parent session ID
            '''</Summary>
            <ApiMember(Description:="Filter by parent session ID")>
            Public Overridable Property ParentSessionId As String
        End Class

        '''<Summary>
        '''Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
        '''</Summary>
        <Route("/sessions/outgoing", "POST")>
        <Api(Description:="Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given")>
        Public Partial Class NewOutgoingSession
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The flow to run once the call is answered
            '''</Summary>
            <ApiMember(Description:="The flow to run once the call is answered")>
            Public Overridable Property FlowId As String

            '''<Summary>
            '''The number to dial (E.164)
            '''</Summary>
            <ApiMember(Description:="The number to dial (E.164)")>
            Public Overridable Property NumberToDial As String

            '''<Summary>
            '''The caller ID to present, an owned number (E.164)
            '''</Summary>
            <ApiMember(Description:="The caller ID to present, an owned number (E.164)")>
            Public Overridable Property CallerId As String
        End Class

        '''<Summary>
        '''Carrier hook of an outgoing session
        '''</Summary>
        <Route("/sessions/outgoing/callback")>
        <Api(Description:="Carrier hook of an outgoing session")>
        Public Partial Class NewOutgoingSessionCallback
            Inherits TwilioRequestBase
            Implements IReturn(Of System.IO.Stream)
            Implements IPost
        End Class

        '''<Summary>
        '''Create a session (voice, chat or fax) for the signed-in user
        '''</Summary>
        <Route("/sessions", "POST")>
        <Api(Description:="Create a session (voice, chat or fax) for the signed-in user")>
        Public Partial Class NewSession
            Implements IReturn(Of SessionInfo)
            Implements IPost
            '''<Summary>
            '''The flow channel
            '''</Summary>
            <ApiMember(Description:="The flow channel")>
            Public Overridable Property Channel As FlowChannels

            '''<Summary>
            '''What was dialed
            '''</Summary>
            <ApiMember(Description:="What was dialed")>
            Public Overridable Property Destination As String

            '''<Summary>
            '''The caller ID to present (E.164)
            '''</Summary>
            <ApiMember(Description:="The caller ID to present (E.164)")>
            Public Overridable Property CallerId As String
        End Class

        '''<Summary>
        '''Hold or mute a conference member
        '''</Summary>
        <Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")>
        <Api(Description:="Hold or mute a conference member")>
        Public Partial Class PatchConferenceMember
            Implements IReturn(Of SessionInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The carrier's ID of the member's call leg
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the member's call leg")>
            Public Overridable Property CallSid As String

            '''<Summary>
            '''Whether the member is on hold
            '''</Summary>
            <ApiMember(Description:="Whether the member is on hold")>
            Public Overridable Property Hold As Nullable(Of Boolean)

            '''<Summary>
            '''Whether the member is muted
            '''</Summary>
            <ApiMember(Description:="Whether the member is muted")>
            Public Overridable Property Muted As Nullable(Of Boolean)
        End Class

        '''<Summary>
        '''Change console data or states of a session
        '''</Summary>
        <Route("/sessions/{sessionId}", "PATCH")>
        <Api(Description:="Change console data or states of a session")>
        Public Partial Class PatchSession
            Implements IReturn(Of SessionInfo)
            Implements IPatch
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''Any console data for the session
            '''</Summary>
            <ApiMember(Description:="Any console data for the session")>
            Public Overridable Property ConsoleData As String

            '''<Summary>
            '''The call state of the session
            '''</Summary>
            <ApiMember(Description:="The call state of the session")>
            Public Overridable Property CallState As Nullable(Of SessionCallState)

            '''<Summary>
            '''The reason for the hold
            '''</Summary>
            <ApiMember(Description:="The reason for the hold")>
            Public Overridable Property HoldReason As Nullable(Of SessionHoldReasons)

            '''<Summary>
            '''The queue state of the session
            '''</Summary>
            <ApiMember(Description:="The queue state of the session")>
            Public Overridable Property QueueState As Nullable(Of SessionQueueStates)
        End Class

        '''<Summary>
        '''Start recording a session
        '''</Summary>
        <Route("/sessions/{sessionId}/record", "POST")>
        <Api(Description:="Start recording a session")>
        Public Partial Class RecordSession
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Send the session somewhere else
        '''</Summary>
        <Route("/sessions/{sessionId}/redirect", "POST")>
        <Api(Description:="Send the session somewhere else")>
        Public Partial Class RedirectSession
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''Where to send the session
            '''</Summary>
            <ApiMember(Description:="Where to send the session")>
            Public Overridable Property Destination As String

            '''<Summary>
            '''The caller ID to present (E.164)
            '''</Summary>
            <ApiMember(Description:="The caller ID to present (E.164)")>
            Public Overridable Property CallerId As String
        End Class

        '''<Summary>
        '''Reject an offered session
        '''</Summary>
        <Route("/sessions/{sessionId}/reject", "POST")>
        <Api(Description:="Reject an offered session")>
        Public Partial Class RejectSession
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Send a message within a session
        '''</Summary>
        <Route("/sessions/{sessionId}/messages", "POST")>
        <Api(Description:="Send a message within a session")>
        Public Partial Class SendSessionMessage
            Implements IReturnVoid
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The text of the message
            '''</Summary>
            <ApiMember(Description:="The text of the message")>
            Public Overridable Property Body As String

            '''<Summary>
            '''The URI of the attachment
            '''</Summary>
            <ApiMember(Description:="The URI of the attachment")>
            Public Overridable Property AttachmentUri As String

            '''<Summary>
            '''The content type of the attachment
            '''</Summary>
            <ApiMember(Description:="The content type of the attachment")>
            Public Overridable Property AttachmentContentType As String
        End Class

        Public Enum SessionCallState
            Disconnected
            Ringing
            Connected
            Hold
            Passive
        End Enum

        Public Enum SessionDialState
            None
            Active
        End Enum

        Public Enum SessionDirections
            Incoming
            Outgoing
        End Enum

        Public Enum SessionHoldReasons
            None
            Transferring
        End Enum

        Public Partial Class SessionInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
                Log = New List(Of SessionLogInfo)
                Members = New List(Of SessionMemberInfo)
            End Sub

            '''<Summary>
            '''The state of the session
            '''</Summary>
            <ApiMember(Description:="The state of the session")>
            Public Overridable Property DialState As SessionDialState

            '''<Summary>
            '''The call state of the session
            '''</Summary>
            <ApiMember(Description:="The call state of the session")>
            Public Overridable Property CallState As SessionCallState

            '''<Summary>
            '''The queue state of the session
            '''</Summary>
            <ApiMember(Description:="The queue state of the session")>
            Public Overridable Property QueueState As SessionQueueStates

            '''<Summary>
            '''The ID of the account associated with the flow
            '''</Summary>
            <ApiMember(Description:="The ID of the account associated with the flow")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The name of the account associated with the session
            '''</Summary>
            <ApiMember(Description:="The name of the account associated with the session")>
            Public Overridable Property AccountName As String

            '''<Summary>
            '''The ID of the customer this session is associated with
            '''</Summary>
            <ApiMember(Description:="The ID of the customer this session is associated with")>
            Public Overridable Property CustomerId As String

            '''<Summary>
            '''The customer breadcrumb this session is associated with
            '''</Summary>
            <ApiMember(Description:="The customer breadcrumb this session is associated with")>
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<Summary>
            '''The name of the customer this session is associated with
            '''</Summary>
            <ApiMember(Description:="The name of the customer this session is associated with")>
            Public Overridable Property CustomerName As String

            '''<Summary>
            '''The ID of the endpoint associated with this session
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint associated with this session")>
            Public Overridable Property EndpointId As String

            '''<Summary>
            '''The name of the endpoint associated with this session
            '''</Summary>
            <ApiMember(Description:="The name of the endpoint associated with this session")>
            Public Overridable Property EndpointName As String

            '''<Summary>
            '''The date the call completed
            '''</Summary>
            <ApiMember(Description:="The date the call completed")>
            Public Overridable Property DateCompleted As String

            '''<Summary>
            '''The destination of the session (e.g. what was entered into the Dial box)
            '''</Summary>
            <ApiMember(Description:="The destination of the session (e.g. what was entered into the Dial box)")>
            Public Overridable Property Destination As String

            '''<Summary>
            '''The to address if any
            '''</Summary>
            <ApiMember(Description:="The to address if any")>
            Public Overridable Property ToAddress As String

            '''<Summary>
            '''The from address if any
            '''</Summary>
            <ApiMember(Description:="The from address if any")>
            Public Overridable Property FromAddress As String

            '''<Summary>
            '''The from name if any
            '''</Summary>
            <ApiMember(Description:="The from name if any")>
            Public Overridable Property FromName As String

            '''<Summary>
            '''Answered by name (if any)
            '''</Summary>
            <ApiMember(Description:="Answered by name (if any)")>
            Public Overridable Property AnsweredByName As String

            '''<Summary>
            '''The ID of the queue member assigned to this call
            '''</Summary>
            <ApiMember(Description:="The ID of the queue member assigned to this call")>
            Public Overridable Property QueueMemberId As String

            '''<Summary>
            '''The flow channel
            '''</Summary>
            <ApiMember(Description:="The flow channel")>
            Public Overridable Property Channel As FlowChannels

            '''<Summary>
            '''Has the session ended
            '''</Summary>
            <ApiMember(Description:="Has the session ended")>
            Public Overridable Property Ended As Boolean

            '''<Summary>
            '''The outcome of the call
            '''</Summary>
            <ApiMember(Description:="The outcome of the call")>
            Public Overridable Property Outcome As String

            '''<Summary>
            '''The twilio Call SID of this session
            '''</Summary>
            <ApiMember(Description:="The twilio Call SID of this session")>
            Public Overridable Property CallSid As String

            '''<Summary>
            '''Any console data for this session
            '''</Summary>
            <ApiMember(Description:="Any console data for this session")>
            Public Overridable Property ConsoleData As String

            '''<Summary>
            '''The name of the hold queue for this call
            '''</Summary>
            <ApiMember(Description:="The name of the hold queue for this call")>
            Public Overridable Property HoldQueueName As String

            '''<Summary>
            '''The user ID who put this call on hold
            '''</Summary>
            <ApiMember(Description:="The user ID who put this call on hold")>
            Public Overridable Property HeldByUserId As String

            '''<Summary>
            '''The reason for the hold
            '''</Summary>
            <ApiMember(Description:="The reason for the hold")>
            Public Overridable Property HoldReason As SessionHoldReasons

            '''<Summary>
            '''The SID of the conference if in a conference call
            '''</Summary>
            <ApiMember(Description:="The SID of the conference if in a conference call")>
            Public Overridable Property ConferenceSid As String

            '''<Summary>
            '''The display name for this session
            '''</Summary>
            <ApiMember(Description:="The display name for this session")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The log entries for this session
            '''</Summary>
            <ApiMember(Description:="The log entries for this session")>
            Public Overridable Property Log As List(Of SessionLogInfo)

            '''<Summary>
            '''The members of this session
            '''</Summary>
            <ApiMember(Description:="The members of this session")>
            Public Overridable Property Members As List(Of SessionMemberInfo)

            '''<Summary>
            '''The callback number (typically used for SIP to User calls)
            '''</Summary>
            <ApiMember(Description:="The callback number (typically used for SIP to User calls)")>
            Public Overridable Property CallbackNumber As String

            '''<Summary>
            '''The ID of the endpoint that answered
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint that answered")>
            Public Overridable Property AnsweredById As String

            '''<Summary>
            '''Is this session incoming or outgoing?
            '''</Summary>
            <ApiMember(Description:="Is this session incoming or outgoing?")>
            Public Overridable Property Direction As SessionDirections

            '''<Summary>
            '''The phone number that this session is coming from (used with SMS chats)
            '''</Summary>
            <ApiMember(Description:="The phone number that this session is coming from (used with SMS chats)")>
            Public Overridable Property FromPhoneNumber As String

            '''<Summary>
            '''The Call SID of the most recently added conference participant
            '''</Summary>
            <ApiMember(Description:="The Call SID of the most recently added conference participant")>
            Public Overridable Property MostRecentParticipantCallSid As String

            '''<Summary>
            '''Was this session missed?
            '''</Summary>
            <ApiMember(Description:="Was this session missed?")>
            Public Overridable Property WasMissed As Boolean

            '''<Summary>
            '''The ring queue that the call is currently in
            '''</Summary>
            <ApiMember(Description:="The ring queue that the call is currently in")>
            Public Overridable Property RingQueueId As String
        End Class

        Public Partial Class SessionLogInfo
            Public Overridable Property [Date] As String
            Public Overridable Property Message As String
        End Class

        Public Enum SessionMemberCallState
            None
            Ringing
            Connected
            Hold
        End Enum

        Public Partial Class SessionMemberInfo
            Public Sub New()
                ApplicationData = New Dictionary(Of String, String)
            End Sub

            Public Overridable Property Identity As String
            Public Overridable Property EndpointId As String
            Public Overridable Property DisplayName As String
            Public Overridable Property IsOriginalMember As Boolean
            Public Overridable Property AvatarUrl As String
            Public Overridable Property ApplicationData As Dictionary(Of String, String)
            Public Overridable Property CallState As SessionMemberCallState
            Public Overridable Property Role As SessionMemberRoles
            Public Overridable Property CallSid As String
            Public Overridable Property Muted As Boolean
        End Class

        Public Enum SessionMemberRoles
            None
            Caller
            Agent
            Transfer
        End Enum

        Public Enum SessionQueueStates
            None
            Queued
            Ringing
            Connected
            Hold
            Disconnected
        End Enum

        '''<Summary>
        '''Turn a session into a conference
        '''</Summary>
        <Route("/sessions/{sessionId}/conference", "POST")>
        <Api(Description:="Turn a session into a conference")>
        Public Partial Class StartConference
            Implements IReturn(Of SessionInfo)
            Implements IPost
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session")>
            Public Overridable Property SessionId As String

            '''<Summary>
            '''The carrier's ID of the call leg to start with
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the call leg to start with")>
            Public Overridable Property CallSid As String
        End Class
    End Namespace

    Namespace Voice.Api.Settings

        '''<Summary>
        '''Settings of the app and the portal
        '''</Summary>
        <Api(Description:="Settings of the app and the portal")>
        Public Partial Class AppSettings
            '''<Summary>
            '''Whether phone numbers can be managed
            '''</Summary>
            <ApiMember(Description:="Whether phone numbers can be managed")>
            Public Overridable Property EnablePhoneNumberManagement As Boolean

            '''<Summary>
            '''Whether devices can be managed
            '''</Summary>
            <ApiMember(Description:="Whether devices can be managed")>
            Public Overridable Property EnableDeviceManagement As Boolean

            '''<Summary>
            '''Whether the dialer is shown
            '''</Summary>
            <ApiMember(Description:="Whether the dialer is shown")>
            Public Overridable Property EnableDialer As Boolean

            '''<Summary>
            '''Whether the call history is shown
            '''</Summary>
            <ApiMember(Description:="Whether the call history is shown")>
            Public Overridable Property EnableCallHistory As Boolean

            '''<Summary>
            '''Whether assistants are shown
            '''</Summary>
            <ApiMember(Description:="Whether assistants are shown")>
            Public Overridable Property EnableAssistants As Boolean

            '''<Summary>
            '''Whether the message centre shows file names
            '''</Summary>
            <ApiMember(Description:="Whether the message centre shows file names")>
            Public Overridable Property ShowFileNameInMessageCenter As Boolean

            '''<Summary>
            '''The theme of the portal (JSON)
            '''</Summary>
            <ApiMember(Description:="The theme of the portal (JSON)")>
            Public Overridable Property ChakraTheme As String

            '''<Summary>
            '''A style sheet for the portal
            '''</Summary>
            <ApiMember(Description:="A style sheet for the portal")>
            Public Overridable Property CustomCss As String

            '''<Summary>
            '''The title of the portal
            '''</Summary>
            <ApiMember(Description:="The title of the portal")>
            Public Overridable Property PageTitle As String

            '''<Summary>
            '''Texts to be replaced in the portal
            '''</Summary>
            <ApiMember(Description:="Texts to be replaced in the portal")>
            Public Overridable Property StringMappings As String

            '''<Summary>
            '''Where to go after signing out
            '''</Summary>
            <ApiMember(Description:="Where to go after signing out")>
            Public Overridable Property LogoutUrl As String

            '''<Summary>
            '''Where to ask for a number to be ported
            '''</Summary>
            <ApiMember(Description:="Where to ask for a number to be ported")>
            Public Overridable Property PortMyNumberUrl As String
        End Class

        '''<Summary>
        '''What may be dialed in one country
        '''</Summary>
        <Api(Description:="What may be dialed in one country")>
        Public Partial Class DialingPermissionsInfo
            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property IsoCode As String

            '''<Summary>
            '''The name of the country
            '''</Summary>
            <ApiMember(Description:="The name of the country")>
            Public Overridable Property Name As String

            '''<Summary>
            '''Whether ordinary numbers may be dialed
            '''</Summary>
            <ApiMember(Description:="Whether ordinary numbers may be dialed")>
            Public Overridable Property LowRiskNumbersEnabled As Boolean

            '''<Summary>
            '''Whether high-risk special numbers may be dialed
            '''</Summary>
            <ApiMember(Description:="Whether high-risk special numbers may be dialed")>
            Public Overridable Property HighRiskSpecialNumbersEnabled As Boolean

            '''<Summary>
            '''Whether numbers prone to toll fraud may be dialed
            '''</Summary>
            <ApiMember(Description:="Whether numbers prone to toll fraud may be dialed")>
            Public Overridable Property HighRiskTollfraudNumbersEnabled As Boolean
        End Class

        '''<Summary>
        '''An account for sending email
        '''</Summary>
        <Api(Description:="An account for sending email")>
        Public Partial Class EmailAccount
            '''<Summary>
            '''The ID of the email account
            '''</Summary>
            <ApiMember(Description:="The ID of the email account")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name to show
            '''</Summary>
            <ApiMember(Description:="The name to show")>
            Public Overridable Property DisplayName As String

            '''<Summary>
            '''The email address
            '''</Summary>
            <ApiMember(Description:="The email address")>
            Public Overridable Property EmailAddress As String

            '''<Summary>
            '''The user name at the mail server
            '''</Summary>
            <ApiMember(Description:="The user name at the mail server")>
            Public Overridable Property UserName As String

            '''<Summary>
            '''The password at the mail server. It is stored when it is sent, and never shown
            '''</Summary>
            <ApiMember(Description:="The password at the mail server. It is stored when it is sent, and never shown")>
            Public Overridable Property Password As String

            '''<Summary>
            '''Whether a password is stored
            '''</Summary>
            <ApiMember(Description:="Whether a password is stored")>
            Public Overridable Property HasPassword As Boolean

            '''<Summary>
            '''The mail server
            '''</Summary>
            <ApiMember(Description:="The mail server")>
            Public Overridable Property ServerName As String

            '''<Summary>
            '''The port of the mail server
            '''</Summary>
            <ApiMember(Description:="The port of the mail server")>
            Public Overridable Property ServerPort As Nullable(Of Integer)

            '''<Summary>
            '''How the connection to the mail server is protected
            '''</Summary>
            <ApiMember(Description:="How the connection to the mail server is protected")>
            Public Overridable Property Security As EmailSecurity
        End Class

        '''<Summary>
        '''How a connection to a mail server is protected
        '''</Summary>
        Public Enum EmailSecurity
            StartTls
            Tls
            None
        End Enum

        '''<Summary>
        '''What may be dialed in one country
        '''</Summary>
        <Route("/system/dialing-permissions/{isoCode}", "GET")>
        <Api(Description:="What may be dialed in one country")>
        Public Partial Class GetDialingPermissions
            Implements IReturn(Of DialingPermissionsInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property IsoCode As String
        End Class

        '''<Summary>
        '''Settings of the whole installation
        '''</Summary>
        <Route("/global/settings", "GET")>
        <Api(Description:="Settings of the whole installation")>
        Public Partial Class GetGlobalSettings
            Implements IReturn(Of GlobalSettingsInfo)
            Implements IGet
        End Class

        '''<Summary>
        '''Account-level settings
        '''</Summary>
        <Route("/system/settings", "GET")>
        <Api(Description:="Account-level settings")>
        Public Partial Class GetSystemSettings
            Implements IReturn(Of SystemSettingsInfo)
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''Settings of the whole installation: what accounts begin with
        '''</Summary>
        <Api(Description:="Settings of the whole installation: what accounts begin with")>
        Public Partial Class GlobalSettingsInfo
            '''<Summary>
            '''Documentation text that accounts begin with
            '''</Summary>
            <ApiMember(Description:="Documentation text that accounts begin with")>
            Public Overridable Property Documentation As String

            '''<Summary>
            '''For how many days recordings are kept; 0 is for ever
            '''</Summary>
            <ApiMember(Description:="For how many days recordings are kept; 0 is for ever")>
            Public Overridable Property RecordingRetentionDays As Integer

            '''<Summary>
            '''Whether calls may be transferred with SIP REFER
            '''</Summary>
            <ApiMember(Description:="Whether calls may be transferred with SIP REFER")>
            Public Overridable Property EnableSipRefer As Boolean

            '''<Summary>
            '''Idle time in seconds before a not-ready agent is logged off; 0 is never
            '''</Summary>
            <ApiMember(Description:="Idle time in seconds before a not-ready agent is logged off; 0 is never")>
            Public Overridable Property AutoAgentLogoffSeconds As Integer

            '''<Summary>
            '''The region of the carrier through which SIP calls go
            '''</Summary>
            <ApiMember(Description:="The region of the carrier through which SIP calls go")>
            Public Overridable Property DefaultSipRegion As Nullable(Of TwilioSipRegions)

            '''<Summary>
            '''The date of the last change
            '''</Summary>
            <ApiMember(Description:="The date of the last change")>
            Public Overridable Property DateLastModified As String

            '''<Summary>
            '''The user who made the last change
            '''</Summary>
            <ApiMember(Description:="The user who made the last change")>
            Public Overridable Property LastModifiedBy As String
        End Class

        '''<Summary>
        '''Per-country dialing permissions
        '''</Summary>
        <Route("/system/dialing-permissions", "GET")>
        <Api(Description:="Per-country dialing permissions")>
        Public Partial Class ListDialingPermissions
            Implements IReturn(Of ListResponse(Of DialingPermissionsInfo))
            Implements IGet
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''Change what may be dialed in one country
        '''</Summary>
        <Route("/system/dialing-permissions/{isoCode}", "PATCH")>
        <Api(Description:="Change what may be dialed in one country")>
        Public Partial Class PatchDialingPermissions
            Implements IReturnVoid
            Implements IPatch
            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The ISO 3166 code of the country
            '''</Summary>
            <ApiMember(Description:="The ISO 3166 code of the country")>
            Public Overridable Property IsoCode As String

            '''<Summary>
            '''Whether ordinary numbers may be dialed
            '''</Summary>
            <ApiMember(Description:="Whether ordinary numbers may be dialed")>
            Public Overridable Property LowRiskNumbersEnabled As Boolean

            '''<Summary>
            '''Whether high-risk special numbers may be dialed
            '''</Summary>
            <ApiMember(Description:="Whether high-risk special numbers may be dialed")>
            Public Overridable Property HighRiskSpecialNumbersEnabled As Boolean

            '''<Summary>
            '''Whether numbers prone to toll fraud may be dialed
            '''</Summary>
            <ApiMember(Description:="Whether numbers prone to toll fraud may be dialed")>
            Public Overridable Property HighRiskTollfraudNumbersEnabled As Boolean
        End Class

        '''<Summary>
        '''Change settings of the whole installation
        '''</Summary>
        <Route("/global/settings", "PATCH")>
        <Api(Description:="Change settings of the whole installation")>
        Public Partial Class PatchGlobalSettings
            Implements IReturn(Of GlobalSettingsInfo)
            Implements IPatch
            '''<Summary>
            '''Documentation text that accounts begin with
            '''</Summary>
            <ApiMember(Description:="Documentation text that accounts begin with")>
            Public Overridable Property Documentation As String

            '''<Summary>
            '''For how many days recordings are kept; 0 is for ever
            '''</Summary>
            <ApiMember(Description:="For how many days recordings are kept; 0 is for ever")>
            Public Overridable Property RecordingRetentionDays As Nullable(Of Integer)

            '''<Summary>
            '''Whether calls may be transferred with SIP REFER
            '''</Summary>
            <ApiMember(Description:="Whether calls may be transferred with SIP REFER")>
            Public Overridable Property EnableSipRefer As Nullable(Of Boolean)

            '''<Summary>
            '''Idle time in seconds before a not-ready agent is logged off; 0 is never
            '''</Summary>
            <ApiMember(Description:="Idle time in seconds before a not-ready agent is logged off; 0 is never")>
            Public Overridable Property AutoAgentLogoffSeconds As Nullable(Of Integer)

            '''<Summary>
            '''The region of the carrier through which SIP calls go
            '''</Summary>
            <ApiMember(Description:="The region of the carrier through which SIP calls go")>
            Public Overridable Property DefaultSipRegion As Nullable(Of TwilioSipRegions)
        End Class

        '''<Summary>
        '''Change account-level settings
        '''</Summary>
        <Route("/system/settings", "PATCHY PATCH")>
        <Api(Description:="Change account-level settings")>
        Public Partial Class PatchSystemSettings
            Implements IReturn(Of SystemSettingsInfo)
            Implements IPatch
            Public Sub New()
                SystemFields = New List(Of SystemSettingsField)
                CustomerFields = New List(Of CustomerDataField)
                EndpointFields = New List(Of EndpointDataField)
                EmailAccounts = New List(Of EmailAccount)
                Tags = New List(Of Tag)
            End Sub

            '''<Summary>
            '''Whether the test clock is used
            '''</Summary>
            <ApiMember(Description:="Whether the test clock is used")>
            Public Overridable Property OverrideSystemTime As Nullable(Of Boolean)

            '''<Summary>
            '''The time zone of the test clock
            '''</Summary>
            <ApiMember(Description:="The time zone of the test clock")>
            Public Overridable Property OverrideSystemTimeZoneId As String

            '''<Summary>
            '''The time of the test clock (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="The time of the test clock (ISO 8601)")>
            Public Overridable Property OverrideSystemDateTime As String

            '''<Summary>
            '''The ID of the account
            '''</Summary>
            <ApiMember(Description:="The ID of the account")>
            Public Overridable Property AccountId As String

            '''<Summary>
            '''The custom fields of the account, replaced whole
            '''</Summary>
            <ApiMember(Description:="The custom fields of the account, replaced whole")>
            Public Overridable Property SystemFields As List(Of SystemSettingsField)

            '''<Summary>
            '''The custom fields of customers, replaced whole
            '''</Summary>
            <ApiMember(Description:="The custom fields of customers, replaced whole")>
            Public Overridable Property CustomerFields As List(Of CustomerDataField)

            '''<Summary>
            '''The custom fields of endpoints, replaced whole
            '''</Summary>
            <ApiMember(Description:="The custom fields of endpoints, replaced whole")>
            Public Overridable Property EndpointFields As List(Of EndpointDataField)

            '''<Summary>
            '''The email accounts, replaced whole
            '''</Summary>
            <ApiMember(Description:="The email accounts, replaced whole")>
            Public Overridable Property EmailAccounts As List(Of EmailAccount)

            '''<Summary>
            '''The tags of the account, replaced whole
            '''</Summary>
            <ApiMember(Description:="The tags of the account, replaced whole")>
            Public Overridable Property Tags As List(Of Tag)

            '''<Summary>
            '''Documentation text of the account
            '''</Summary>
            <ApiMember(Description:="Documentation text of the account")>
            Public Overridable Property Documentation As String

            '''<Summary>
            '''For how many days recordings are kept
            '''</Summary>
            <ApiMember(Description:="For how many days recordings are kept")>
            Public Overridable Property RecordingRetentionDays As Nullable(Of Integer)

            '''<Summary>
            '''Whether calls may be transferred with SIP REFER
            '''</Summary>
            <ApiMember(Description:="Whether calls may be transferred with SIP REFER")>
            Public Overridable Property EnableSipRefer As Nullable(Of Boolean)

            '''<Summary>
            '''Idle time in seconds before a not-ready agent is logged off
            '''</Summary>
            <ApiMember(Description:="Idle time in seconds before a not-ready agent is logged off")>
            Public Overridable Property AutoAgentLogoffSeconds As Nullable(Of Integer)

            '''<Summary>
            '''The region of the carrier through which SIP calls go
            '''</Summary>
            <ApiMember(Description:="The region of the carrier through which SIP calls go")>
            Public Overridable Property DefaultSipRegion As Nullable(Of TwilioSipRegions)
        End Class

        '''<Summary>
        '''A custom field of the account, with its value
        '''</Summary>
        <Api(Description:="A custom field of the account, with its value")>
        Public Partial Class SystemSettingsField
            Inherits DataField
            '''<Summary>
            '''The value
            '''</Summary>
            <ApiMember(Description:="The value")>
            Public Overridable Property Value As Value
        End Class

        '''<Summary>
        '''Settings of an account
        '''</Summary>
        <Api(Description:="Settings of an account")>
        Public Partial Class SystemSettingsInfo
            Inherits EntityInfo
            Public Sub New()
                SystemFields = New List(Of SystemSettingsField)
                CustomerFields = New List(Of CustomerDataField)
                EndpointFields = New List(Of EndpointDataField)
                EmailAccounts = New List(Of EmailAccount)
                Tags = New List(Of Tag)
            End Sub

            '''<Summary>
            '''Whether the test clock is used
            '''</Summary>
            <ApiMember(Description:="Whether the test clock is used")>
            Public Overridable Property OverrideSystemTime As Boolean

            '''<Summary>
            '''The time zone of the test clock
            '''</Summary>
            <ApiMember(Description:="The time zone of the test clock")>
            Public Overridable Property OverrideSystemTimeZoneId As String

            '''<Summary>
            '''The time of the test clock (ISO 8601)
            '''</Summary>
            <ApiMember(Description:="The time of the test clock (ISO 8601)")>
            Public Overridable Property OverrideSystemDateTime As String

            '''<Summary>
            '''The custom fields of the account
            '''</Summary>
            <ApiMember(Description:="The custom fields of the account")>
            Public Overridable Property SystemFields As List(Of SystemSettingsField)

            '''<Summary>
            '''The custom fields of customers
            '''</Summary>
            <ApiMember(Description:="The custom fields of customers")>
            Public Overridable Property CustomerFields As List(Of CustomerDataField)

            '''<Summary>
            '''The custom fields of endpoints
            '''</Summary>
            <ApiMember(Description:="The custom fields of endpoints")>
            Public Overridable Property EndpointFields As List(Of EndpointDataField)

            '''<Summary>
            '''The email accounts
            '''</Summary>
            <ApiMember(Description:="The email accounts")>
            Public Overridable Property EmailAccounts As List(Of EmailAccount)

            '''<Summary>
            '''The tags of the account
            '''</Summary>
            <ApiMember(Description:="The tags of the account")>
            Public Overridable Property Tags As List(Of Tag)

            '''<Summary>
            '''Documentation text of the account
            '''</Summary>
            <ApiMember(Description:="Documentation text of the account")>
            Public Overridable Property Documentation As String

            '''<Summary>
            '''For how many days recordings are kept
            '''</Summary>
            <ApiMember(Description:="For how many days recordings are kept")>
            Public Overridable Property RecordingRetentionDays As Integer

            '''<Summary>
            '''Whether calls may be transferred with SIP REFER
            '''</Summary>
            <ApiMember(Description:="Whether calls may be transferred with SIP REFER")>
            Public Overridable Property EnableSipRefer As Boolean

            '''<Summary>
            '''Idle time in seconds before a not-ready agent is logged off
            '''</Summary>
            <ApiMember(Description:="Idle time in seconds before a not-ready agent is logged off")>
            Public Overridable Property AutoAgentLogoffSeconds As Integer

            '''<Summary>
            '''The region of the carrier through which SIP calls go
            '''</Summary>
            <ApiMember(Description:="The region of the carrier through which SIP calls go")>
            Public Overridable Property DefaultSipRegion As Nullable(Of TwilioSipRegions)
        End Class

        '''<Summary>
        '''A label on customers, endpoints and flows
        '''</Summary>
        <Api(Description:="A label on customers, endpoints and flows")>
        Public Partial Class Tag
            '''<Summary>
            '''The ID of the tag
            '''</Summary>
            <ApiMember(Description:="The ID of the tag")>
            Public Overridable Property Id As String

            '''<Summary>
            '''The name of the tag
            '''</Summary>
            <ApiMember(Description:="The name of the tag")>
            Public Overridable Property Name As String

            '''<Summary>
            '''The colour of the tag
            '''</Summary>
            <ApiMember(Description:="The colour of the tag")>
            Public Overridable Property Color As TagColors
        End Class

        '''<Summary>
        '''The colour of a tag
        '''</Summary>
        Public Enum TagColors
            Gray
            Red
            Orange
            Yellow
            Green
            Teal
            Blue
            Cyan
            Purple
            Pink
        End Enum

        '''<Summary>
        '''A region of the carrier's SIP network
        '''</Summary>
        Public Enum TwilioSipRegions
            US1
            US2
            IE1
            DE1
            SG1
            JP1
            BR1
            AU1
        End Enum
    End Namespace

    Namespace Voice.Api.Twilio

        '''<Summary>
        '''What the carrier posts to a callback
        '''</Summary>
        <Api(Description:="What the carrier posts to a callback")>
        Public Partial Class TwilioRequestBase
            '''<Summary>
            '''The carrier's ID of the call
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the call")>
            Public Overridable Property CallSid As String

            '''<Summary>
            '''The carrier's ID of the account
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the account")>
            Public Overridable Property AccountSid As String

            '''<Summary>
            '''The number or address of the sender
            '''</Summary>
            <ApiMember(Description:="The number or address of the sender")>
            Public Overridable Property From As String

            '''<Summary>
            '''The number or address of the receiver
            '''</Summary>
            <ApiMember(Description:="The number or address of the receiver")>
            Public Overridable Property [To] As String

            '''<Summary>
            '''The state of the call
            '''</Summary>
            <ApiMember(Description:="The state of the call")>
            Public Overridable Property CallStatus As String

            '''<Summary>
            '''The version of the carrier API
            '''</Summary>
            <ApiMember(Description:="The version of the carrier API")>
            Public Overridable Property ApiVersion As String

            '''<Summary>
            '''The direction of the call
            '''</Summary>
            <ApiMember(Description:="The direction of the call")>
            Public Overridable Property Direction As String

            '''<Summary>
            '''The number the call was forwarded from
            '''</Summary>
            <ApiMember(Description:="The number the call was forwarded from")>
            Public Overridable Property ForwardedFrom As String

            '''<Summary>
            '''The name of the caller
            '''</Summary>
            <ApiMember(Description:="The name of the caller")>
            Public Overridable Property CallerName As String

            '''<Summary>
            '''The carrier's ID of the call that made this one
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the call that made this one")>
            Public Overridable Property ParentCallSid As String

            '''<Summary>
            '''How far the caller ID was verified (STIR/SHAKEN)
            '''</Summary>
            <ApiMember(Description:="How far the caller ID was verified (STIR/SHAKEN)")>
            Public Overridable Property StirVerstat As String

            '''<Summary>
            '''The number that was called
            '''</Summary>
            <ApiMember(Description:="The number that was called")>
            Public Overridable Property Called As String

            '''<Summary>
            '''The postal code of the called number
            '''</Summary>
            <ApiMember(Description:="The postal code of the called number")>
            Public Overridable Property CalledZip As String

            '''<Summary>
            '''The city of the called number
            '''</Summary>
            <ApiMember(Description:="The city of the called number")>
            Public Overridable Property CalledCity As String

            '''<Summary>
            '''The state or province of the called number
            '''</Summary>
            <ApiMember(Description:="The state or province of the called number")>
            Public Overridable Property CalledState As String

            '''<Summary>
            '''The country of the called number
            '''</Summary>
            <ApiMember(Description:="The country of the called number")>
            Public Overridable Property CalledCountry As String

            '''<Summary>
            '''The number of the caller
            '''</Summary>
            <ApiMember(Description:="The number of the caller")>
            Public Overridable Property Caller As String

            '''<Summary>
            '''The city of the caller
            '''</Summary>
            <ApiMember(Description:="The city of the caller")>
            Public Overridable Property CallerCity As String

            '''<Summary>
            '''The state or province of the caller
            '''</Summary>
            <ApiMember(Description:="The state or province of the caller")>
            Public Overridable Property CallerState As String

            '''<Summary>
            '''The postal code of the caller
            '''</Summary>
            <ApiMember(Description:="The postal code of the caller")>
            Public Overridable Property CallerZip As String

            '''<Summary>
            '''The country of the caller
            '''</Summary>
            <ApiMember(Description:="The country of the caller")>
            Public Overridable Property CallerCountry As String

            '''<Summary>
            '''The city of the sender
            '''</Summary>
            <ApiMember(Description:="The city of the sender")>
            Public Overridable Property FromCity As String

            '''<Summary>
            '''The state or province of the sender
            '''</Summary>
            <ApiMember(Description:="The state or province of the sender")>
            Public Overridable Property FromState As String

            '''<Summary>
            '''The postal code of the sender
            '''</Summary>
            <ApiMember(Description:="The postal code of the sender")>
            Public Overridable Property FromZip As String

            '''<Summary>
            '''The country of the sender
            '''</Summary>
            <ApiMember(Description:="The country of the sender")>
            Public Overridable Property FromCountry As String

            '''<Summary>
            '''The city of the receiver
            '''</Summary>
            <ApiMember(Description:="The city of the receiver")>
            Public Overridable Property ToCity As String

            '''<Summary>
            '''The state or province of the receiver
            '''</Summary>
            <ApiMember(Description:="The state or province of the receiver")>
            Public Overridable Property ToState As String

            '''<Summary>
            '''The postal code of the receiver
            '''</Summary>
            <ApiMember(Description:="The postal code of the receiver")>
            Public Overridable Property ToZip As String

            '''<Summary>
            '''The country of the receiver
            '''</Summary>
            <ApiMember(Description:="The country of the receiver")>
            Public Overridable Property ToCountry As String

            '''<Summary>
            '''The carrier's ID of the message
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the message")>
            Public Overridable Property MessageSid As String

            '''<Summary>
            '''The carrier's ID of the text message
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the text message")>
            Public Overridable Property SmsId As String

            '''<Summary>
            '''The carrier's ID of the messaging service
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the messaging service")>
            Public Overridable Property MessagingServiceSid As String

            '''<Summary>
            '''The text of the message
            '''</Summary>
            <ApiMember(Description:="The text of the message")>
            Public Overridable Property Body As String

            '''<Summary>
            '''How many attachments there are
            '''</Summary>
            <ApiMember(Description:="How many attachments there are")>
            Public Overridable Property NumMedia As Integer

            '''<Summary>
            '''The content type of the first attachment
            '''</Summary>
            <ApiMember(Description:="The content type of the first attachment")>
            Public Overridable Property MediaContentType0 As String

            '''<Summary>
            '''The URL of the first attachment
            '''</Summary>
            <ApiMember(Description:="The URL of the first attachment")>
            Public Overridable Property MediaUrl0 As String

            '''<Summary>
            '''The content type of the second attachment
            '''</Summary>
            <ApiMember(Description:="The content type of the second attachment")>
            Public Overridable Property MediaContentType1 As String

            '''<Summary>
            '''The URL of the second attachment
            '''</Summary>
            <ApiMember(Description:="The URL of the second attachment")>
            Public Overridable Property MediaUrl1 As String

            '''<Summary>
            '''The content type of the third attachment
            '''</Summary>
            <ApiMember(Description:="The content type of the third attachment")>
            Public Overridable Property MediaContentType2 As String

            '''<Summary>
            '''The URL of the third attachment
            '''</Summary>
            <ApiMember(Description:="The URL of the third attachment")>
            Public Overridable Property MediaUrl2 As String

            '''<Summary>
            '''The position of the chat message in its channel
            '''</Summary>
            <ApiMember(Description:="The position of the chat message in its channel")>
            Public Overridable Property Index As Integer

            '''<Summary>
            '''The carrier's ID of the chat service
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the chat service")>
            Public Overridable Property InstanceSid As String

            '''<Summary>
            '''The type of the event
            '''</Summary>
            <ApiMember(Description:="The type of the event")>
            Public Overridable Property EventType As String

            '''<Summary>
            '''The carrier's ID of the chat channel
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the chat channel")>
            Public Overridable Property ChannelSid As String

            '''<Summary>
            '''The attributes of the chat message (JSON)
            '''</Summary>
            <ApiMember(Description:="The attributes of the chat message (JSON)")>
            Public Overridable Property Attributes As String

            '''<Summary>
            '''The identity of the chat client
            '''</Summary>
            <ApiMember(Description:="The identity of the chat client")>
            Public Overridable Property ClientIdentity As String

            '''<Summary>
            '''The content type of the medium
            '''</Summary>
            <ApiMember(Description:="The content type of the medium")>
            Public Overridable Property MediaContentType As String

            '''<Summary>
            '''The carrier's ID of the medium
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the medium")>
            Public Overridable Property MediaSid As String

            '''<Summary>
            '''The identity at the carrier
            '''</Summary>
            <ApiMember(Description:="The identity at the carrier")>
            Public Overridable Property Identity As String

            '''<Summary>
            '''The digits that were pressed
            '''</Summary>
            <ApiMember(Description:="The digits that were pressed")>
            Public Overridable Property Digits As String

            '''<Summary>
            '''What the caller said
            '''</Summary>
            <ApiMember(Description:="What the caller said")>
            Public Overridable Property SpeechResult As String

            '''<Summary>
            '''How sure the speech recognition is (0 to 1)
            '''</Summary>
            <ApiMember(Description:="How sure the speech recognition is (0 to 1)")>
            Public Overridable Property Confidence As Double

            '''<Summary>
            '''The length of the call in seconds
            '''</Summary>
            <ApiMember(Description:="The length of the call in seconds")>
            Public Overridable Property CallDuration As Integer

            '''<Summary>
            '''The URL of the recording
            '''</Summary>
            <ApiMember(Description:="The URL of the recording")>
            Public Overridable Property RecordingUrl As String

            '''<Summary>
            '''The carrier's ID of the recording
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the recording")>
            Public Overridable Property RecordingSid As String

            '''<Summary>
            '''The length of the recording in seconds
            '''</Summary>
            <ApiMember(Description:="The length of the recording in seconds")>
            Public Overridable Property RecordingDuration As Integer

            '''<Summary>
            '''The state of the recording
            '''</Summary>
            <ApiMember(Description:="The state of the recording")>
            Public Overridable Property RecordingStatus As String

            '''<Summary>
            '''The carrier's ID of the transcription
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the transcription")>
            Public Overridable Property TranscriptionSid As String

            '''<Summary>
            '''The text of the transcription
            '''</Summary>
            <ApiMember(Description:="The text of the transcription")>
            Public Overridable Property TranscriptionText As String

            '''<Summary>
            '''The URL of the transcription
            '''</Summary>
            <ApiMember(Description:="The URL of the transcription")>
            Public Overridable Property TranscriptionUrl As String

            '''<Summary>
            '''The state of the transcription
            '''</Summary>
            <ApiMember(Description:="The state of the transcription")>
            Public Overridable Property TranscriptionStatus As String

            '''<Summary>
            '''The outcome of the dialed call
            '''</Summary>
            <ApiMember(Description:="The outcome of the dialed call")>
            Public Overridable Property DialCallStatus As String

            '''<Summary>
            '''The carrier's ID of the dialed call
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the dialed call")>
            Public Overridable Property DialCallSid As String

            '''<Summary>
            '''The length of the dialed call in seconds
            '''</Summary>
            <ApiMember(Description:="The length of the dialed call in seconds")>
            Public Overridable Property DialCallDuration As Integer

            '''<Summary>
            '''Whether the dialed party was connected
            '''</Summary>
            <ApiMember(Description:="Whether the dialed party was connected")>
            Public Overridable Property DialBridged As Boolean

            '''<Summary>
            '''How the call left the queue
            '''</Summary>
            <ApiMember(Description:="How the call left the queue")>
            Public Overridable Property QueueResult As String

            '''<Summary>
            '''The carrier's ID of the queue
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the queue")>
            Public Overridable Property QueueSid As String

            '''<Summary>
            '''Seconds the call spent in the queue
            '''</Summary>
            <ApiMember(Description:="Seconds the call spent in the queue")>
            Public Overridable Property QueueTime As Integer

            '''<Summary>
            '''The carrier's ID of the conference
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the conference")>
            Public Overridable Property ConferenceSid As String

            '''<Summary>
            '''The name of the conference
            '''</Summary>
            <ApiMember(Description:="The name of the conference")>
            Public Overridable Property FriendlyName As String

            '''<Summary>
            '''The event reported
            '''</Summary>
            <ApiMember(Description:="The event reported")>
            Public Overridable Property StatusCallbackEvent As String

            '''<Summary>
            '''Whether the party is muted
            '''</Summary>
            <ApiMember(Description:="Whether the party is muted")>
            Public Overridable Property Muted As Boolean

            '''<Summary>
            '''Whether the party is on hold
            '''</Summary>
            <ApiMember(Description:="Whether the party is on hold")>
            Public Overridable Property Hold As Boolean

            '''<Summary>
            '''Whether the conference ends when this party leaves
            '''</Summary>
            <ApiMember(Description:="Whether the conference ends when this party leaves")>
            Public Overridable Property EndConferenceOnExit As Boolean

            '''<Summary>
            '''Whether the conference starts when this party enters
            '''</Summary>
            <ApiMember(Description:="Whether the conference starts when this party enters")>
            Public Overridable Property StartConferenceOnEnter As Boolean

            '''<Summary>
            '''The name of the event
            '''</Summary>
            <ApiMember(Description:="The name of the event")>
            Public Overridable Property EventName As String

            '''<Summary>
            '''The carrier's ID of the assistant
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the assistant")>
            Public Overridable Property AssistantSid As String

            '''<Summary>
            '''The carrier's ID of the dialogue
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the dialogue")>
            Public Overridable Property DialogueSid As String

            '''<Summary>
            '''Who talks to the assistant
            '''</Summary>
            <ApiMember(Description:="Who talks to the assistant")>
            Public Overridable Property UserIdentifier As String

            '''<Summary>
            '''What the user said last
            '''</Summary>
            <ApiMember(Description:="What the user said last")>
            Public Overridable Property CurrentInput As String

            '''<Summary>
            '''The assistant's current task
            '''</Summary>
            <ApiMember(Description:="The assistant's current task")>
            Public Overridable Property CurrentTask As String

            '''<Summary>
            '''The URL of the dialogue
            '''</Summary>
            <ApiMember(Description:="The URL of the dialogue")>
            Public Overridable Property DialoguePayloadUrl As String

            '''<Summary>
            '''What the assistant remembers (JSON)
            '''</Summary>
            <ApiMember(Description:="What the assistant remembers (JSON)")>
            Public Overridable Property Memory As String

            '''<Summary>
            '''The channel of the assistant
            '''</Summary>
            <ApiMember(Description:="The channel of the assistant")>
            Public Overridable Property Channel As String

            '''<Summary>
            '''The carrier's ID of the fax
            '''</Summary>
            <ApiMember(Description:="The carrier's ID of the fax")>
            Public Overridable Property FaxSid As String

            '''<Summary>
            '''The state of the fax
            '''</Summary>
            <ApiMember(Description:="The state of the fax")>
            Public Overridable Property FaxStatus As String

            '''<Summary>
            '''How many pages the fax has
            '''</Summary>
            <ApiMember(Description:="How many pages the fax has")>
            Public Overridable Property NumPages As Integer

            '''<Summary>
            '''The URL of the medium
            '''</Summary>
            <ApiMember(Description:="The URL of the medium")>
            Public Overridable Property MediaUrl As String

            '''<Summary>
            '''The carrier's code of the error
            '''</Summary>
            <ApiMember(Description:="The carrier's code of the error")>
            Public Overridable Property ErrorCode As String

            '''<Summary>
            '''What went wrong
            '''</Summary>
            <ApiMember(Description:="What went wrong")>
            Public Overridable Property ErrorMessage As String
        End Class
    End Namespace
End Namespace

