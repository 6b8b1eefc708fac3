import ServiceKit

enum AccountOperations {
    static let all: [any Operation.Type] = [
        CheckAccount.self,
        DeleteAccount.self,
        GetAccount.self,
        ListAccounts.self,
        NewAccount.self,
        PatchAccount.self,
        RegenerateAccountTokens.self,
    ]
}
