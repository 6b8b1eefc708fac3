import Contract
import ServiceKit
import Testing

extension World {
    /// Sends name and password as JSON.
    func credentials(_ email: String, _ password: String, more: String = "") async throws -> TestAnswer {
        try await send(.post("/auth/credentials", #"{"userName":"\#(email)","password":"\#(password)"\#(more)}"#))
    }

    /// Signs in and answers the cookies.
    func signIn(as person: Person, rememberMe: Bool = false) async throws -> [String: String] {
        let answer = try await credentials(person.email, Person.password, more: #","rememberMe":\#(rememberMe)"#)
        try #require(answer.status == 200, "\(answer.text)")
        return answer.cookieValues
    }
}
