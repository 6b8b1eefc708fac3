import Contract
import ServiceKit
import Storage

/// What requests for new endpoints have in common.
protocol NewEndpointRequest {
    var accountId: String? { get }
    var customerId: String? { get }
    var name: String? { get }
    var flowId: String? { get }
    var flowParams: Struct? { get }
    var tagIds: [String] { get }
    var data: Struct? { get }
    var referenceId: String? { get }
}

extension NewEndpointRequest {
    /// The endpoint that is asked for, as far as all types are alike.
    func endpoint(_ type: EndpointTypes) -> EndpointInfo {
        EndpointInfo {
            $0.accountId = accountId
            $0.customerId = customerId.nonEmpty
            $0.type = type
            $0.name = name.nonEmpty
            $0.flowId = flowId.nonEmpty
            $0.flowParams = flowParams
            $0.tags = [Tag](ids: tagIds)
            $0.data = data
            $0.referenceId = referenceId.nonEmpty
        }
    }
}
