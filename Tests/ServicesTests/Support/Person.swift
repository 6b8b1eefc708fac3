import Contract
import ServiceKit

/// Who may send a request of a test.
enum Person: String, CaseIterable, Sendable {
    case nobody
    case administrator
    /// In account Alpha.
    case manager, customer, user, dashboard
    /// In account Beta.
    case foreignManager, foreignUser

    var role: Role? {
        switch self {
        case .nobody: nil
        case .administrator: .systemAdministrator
        case .manager, .foreignManager: .manager
        case .customer: .customer
        case .user, .foreignUser: .user
        case .dashboard: .callCenterDashboard
        }
    }

    var isForeign: Bool { self == .foreignManager || self == .foreignUser }

    var email: String { "\(rawValue)@\(isForeign ? "beta" : self == .administrator ? "voice" : "alpha").test" }

    /// The secret of the person's API key.
    var key: String { "key-of-\(rawValue)" }

    static let password = "correct horse"

    /// Whether the declared access lets the person in.
    func may(_ access: Access) -> Bool {
        switch access {
        case .everyone: true
        case .authenticated: self != .nobody
        case .anyRole(let roles): self == .administrator || roles.contains { $0 == role?.rawValue }
        }
    }
}
