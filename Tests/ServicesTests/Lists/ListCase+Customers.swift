import Contract
import ServiceKit
import Storage

extension ListCase {
    static let customers = ListCase(operation: ListCustomers.self) { world in
        for account in [world.alpha, world.beta] { try await world.settings(of: account) { $0.tags = World.tags } }
        let parent = try await world.customer("Parent")
        let child = try await world.customer("Child", below: parent)
        let ids = try await world.add(
            many: (0..<ListCheck.rows).map { number in
                CustomerInfo {
                    ($0.accountId, $0.name) = (world.account(ofRow: number), World.name(ofRow: number))
                    $0.referenceId = number % 5 == 0 ? nil : "r\(number % 700)"
                    ($0.isStaging, $0.tags) = (number % 3 == 0, World.tags(ofRow: number))
                    guard $0.accountId == world.alpha else { return }
                    $0.parentCustomerId = number % 31 == 0 ? parent : number % 37 == 0 ? child : nil
                }
            }
        )
        return ListBed(
            path: "/customers",
            ids: Set(ids + [parent, child]),
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountIds", world.beta),
                .tags("t1"),
                .tags("t1", "t2"),
                ListFilter("nameFilter", query: "nameFilter=%C3%84PFEL%2077") { $0.contains("äpfel 77", in: "name") },
                ListFilter("parentCustomerIds", query: "parentCustomerIds=\(parent)") { $0.texts("breadcrumb.id").contains(parent) },
                ListFilter("parentCustomerIds", "shallowParent", query: "shallowParent=true&parentCustomerIds=\(parent)") {
                    $0.text("parentCustomerId") == parent
                },
                ListFilter("parentCustomerIds", query: "parentCustomerIds=\(child)") { $0.text("parentCustomerId") == child },
            ]
        )
    }
}
