import ServiceKit

enum AddressOperations {
    static let all: [any Operation.Type] = [
        PatchAddress.self,
        DeleteAddress.self,
        ListAddresses.self,
        NewAddress.self,
    ]
}
