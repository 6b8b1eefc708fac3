import Synchronization

extension SimulatedNetwork {
    /// The app that a token is of, until the app gets another one or the network ends.
    public func app(withToken token: String, of accountId: String) -> AppRegistration? {
        apps.withLock { $0[accountId]?.first { $0.value == token }?.key }
    }

    /// A secret that nobody guesses: the only thing here that is another one each time.
    func token(for app: AppRegistration, _ account: CarrierAccount) -> String {
        let token = (0..<4).map { _ in String(UInt64.random(in: 1 << 60 ... .max), radix: 16) }.joined()
        apps.withLock { $0[account.id, default: [:]][app] = token }
        return token
    }
}
