import Contract
import Domain
import ServiceKit
import Storage

extension OperationCase {
    static let addresses = [
        OperationCase(NewAddress.self, foreign: .refused(403)) {
            let place = #""customerName":"alpha Inc","street":"1 Main St","city":"Austin","isoCountry":"US""#
            return .post("/addresses", #"{"accountId":"\#($0.alpha)",\#(place)}"#)
        },
        OperationCase(ListAddresses.self, foreign: .ownData(mentions: "beta Inc")) { world in
            _ = try await world.address("beta Inc", in: world.beta)
            _ = try await world.address()
            return .get("/addresses")
        },
        OperationCase(PatchAddress.self, foreign: .refused(404)) { .post("/addresses/\(try await $0.address())", #"{"city":"Dallas"}"#) },
        OperationCase(DeleteAddress.self, success: 204, foreign: .refused(404)) { .delete("/addresses/\(try await $0.address())") },
    ]
}

extension World {
    /// An emergency address of an account, Alpha unless another is named.
    func address(_ customerName: String = "alpha Inc", in account: String? = nil) async throws -> String {
        let address = EmergencyAddress {
            $0.accountId = account ?? alpha
            $0.address = AddressInfo {
                ($0.customerName, $0.street, $0.city, $0.isoCountry) = (customerName, "1 Main St", "Austin", "US")
            }
        }
        return try await store.entities(EmergencyAddress.self, in: .all).add(address, by: Self.actor).id ?? ""
    }
}
