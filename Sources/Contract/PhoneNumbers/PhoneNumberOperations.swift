import ServiceKit

enum PhoneNumberOperations {
    static let all: [any Operation.Type] = [
        BuyPhoneNumber.self,
        SearchPhoneNumbers.self,
        SetPhoneNumberIsFax.self,
        SyncPhoneNumbers.self,
    ]
}
