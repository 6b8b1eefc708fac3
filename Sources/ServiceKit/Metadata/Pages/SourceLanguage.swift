/// The language that a source view was asked for.
enum SourceLanguage {
    case known(ClientLanguage)
    case unknown(String)

    var key: String {
        switch self {
        case .known(let language): language.key
        case .unknown(let name): name
        }
    }
}
