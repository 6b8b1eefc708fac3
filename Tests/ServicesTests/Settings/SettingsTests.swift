import Domain
import Logging
import ServiceHTTP
import Services
import Testing

@Suite("Settings")
struct SettingsTests {
    private func file(_ json: String) -> Settings.File {
        Settings.File(path: "voice.json", bytes: Array(json.utf8))
    }

    @Test("nothing set gives the defaults")
    func defaults() throws {
        let settings = try Settings.load()
        #expect(settings.http.host == "127.0.0.1")
        #expect(settings.http.port == 8080)
        #expect(settings.http.limits == HTTPLimits())
        #expect(settings.data == "data")
        #expect(settings.admin.password == nil)
    }

    @Test("flags come before the environment, the environment before the file")
    func precedence() throws {
        let file = file(#"{"host":"file","port":1,"data":"file","limits":{"body":2000}}"#)
        let environment = ["EVOVOICE_PORT": "2", "EVOVOICE_DATA": "environment", "PORT": "9"]
        let settings = try Settings.load(flags: [("data", "--data", "flag")], environment: environment, file: file)
        #expect(settings.http.host == "file")
        #expect(settings.http.port == 2)
        #expect(settings.data == "flag")
        #expect(settings.http.limits.body == 2000)
    }

    @Test("every kind of value is read from text and from JSON")
    func kinds() throws {
        let json =
            #"{"limits":{"request":1.5,"idle":7},"cors":{"origins":["https://A.example"],"credentials":true},"log":{"level":"debug","format":"json"},"signIn":{"user":{"lockTime":60}},"home":"/app"}"#
        let environment = [
            "EVOVOICE_LIMITS_REQUEST": "1.5", "EVOVOICE_LIMITS_IDLE": "7", "EVOVOICE_CORS_ORIGINS": "https://A.example",
            "EVOVOICE_CORS_CREDENTIALS": "true", "EVOVOICE_LOG_LEVEL": "debug", "EVOVOICE_LOG_FORMAT": "json",
            "EVOVOICE_SIGN_IN_USER_LOCK_TIME": "60", "EVOVOICE_HOME": "/app",
        ]
        for settings in [try Settings.load(file: file(json)), try Settings.load(environment: environment)] {
            #expect(settings.http.limits.request == .milliseconds(1500))
            #expect(settings.http.limits.idle == .seconds(7))
            #expect(settings.http.cors.origins == .listed(["https://a.example"]))
            #expect(settings.http.cors.allowsCredentials)
            #expect(settings.log.level == .debug)
            #expect(settings.log.format == .json)
            #expect(settings.userLockout.lockTime == 60_000)
            #expect(settings.addressLockout == .address)
            #expect(settings.http.home == "/app")
        }
    }

    @Test(
        "a value that a setting does not take is refused, naming where it stands and what was expected",
        arguments: [
            (["EVOVOICE_PORT": "http"], "EVOVOICE_PORT: expected a whole number from 0 to 65535"),
            (["EVOVOICE_PORT": "70000"], "EVOVOICE_PORT: 70000 is out of place: expected a whole number from 0 to 65535"),
            (["EVOVOICE_LOG_FORMAT": "xml"], "EVOVOICE_LOG_FORMAT: 'xml' is out of place: expected one of text, json"),
            (["EVOVOICE_COOKIES_SECURE": "maybe"], "EVOVOICE_COOKIES_SECURE: expected true or false"),
            (["EVOVOICE_LIMITS_REQUEST": "0"], "EVOVOICE_LIMITS_REQUEST: 0.0 is out of place: expected a number from 0.1 to 3600"),
            (["EVOVOICE_LIMITS_REQUEST": "nan"], "EVOVOICE_LIMITS_REQUEST: nan is out of place: expected a number from 0.1 to 3600"),
            (
                ["EVOVOICE_CORS_ORIGINS": "*,https://a.example"],
                "EVOVOICE_CORS_ORIGINS: '*, https://a.example' is out of place: expected * or a list"
            ),
            (["EVOVOICE_PUBLIC_URL": "voice.example.com"], "EVOVOICE_PUBLIC_URL: 'voice.example.com' is out of place: expected an address"),
        ]
    )
    func environmentMistakes(environment: [String: String], expected: String) {
        let error = #expect(throws: SettingsError.self) { try Settings.load(environment: environment) }
        #expect(error?.description.hasPrefix(expected) == true, "\(String(describing: error))")
    }

    @Test(
        "a mistake in the file is refused, naming file and setting",
        arguments: [
            (#"{"port":"8080"}"#, "voice.json: 'port': expected a whole number from 0 to 65535"),
            (
                #"{"limit":{"body":1}}"#,
                "voice.json: there is no setting 'limit.body'; did you mean 'limits.body'?; docs/settings.md lists them"
            ),
            (#"{"limits":{"body":{"max":1}}}"#, "voice.json: there is no setting 'limits.body.max'"),
            (#"{"adminPassword":"x"}"#, "voice.json: 'adminPassword' is read from the environment only, as EVOVOICE_ADMIN_PASSWORD"),
            (#"{"port":8080"#, "voice.json: this is not JSON: "),
            (#"[]"#, "voice.json: expected an object"),
        ]
    )
    func fileMistakes(json: String, expected: String) {
        let error = #expect(throws: SettingsError.self) { try Settings.load(file: file(json)) }
        #expect(error?.description.hasPrefix(expected) == true, "\(String(describing: error))")
    }

    @Test("a flag that is no setting, and a secret as a flag, are refused")
    func flagMistakes() {
        #expect(throws: SettingsError("--set prot=1", "there is no setting 'prot'; did you mean 'port'?; docs/settings.md lists them")) {
            try Settings.load(flags: [("prot", "--set prot=1", "1")])
        }
        #expect(throws: SettingsError.self) { try Settings.load(flags: [("adminPassword", "--set adminPassword=x", "x")]) }
        #expect(throws: SettingsError("--port", "expected a whole number from 0 to 65535")) {
            try Settings.load(flags: [("port", "--port", "x")])
        }
    }

    @Test("the administrator comes from the environment")
    func admin() throws {
        let settings = try Settings.load(environment: ["EVOVOICE_ADMIN_EMAIL": "a@b.example", "EVOVOICE_ADMIN_PASSWORD": "secret"])
        #expect(settings.admin.email == "a@b.example")
        #expect(settings.admin.password == "secret")
    }

    @Test("variables that look like settings and are none are found")
    func unknownVariables() {
        let environment = ["EVOVOICE_PORT": "1", "EVOVOICE_LIMIT_BODY": "1", "EVOVOICE_SETTINGS": "x", "HOME": "/"]
        #expect(Settings.unknownVariables(in: environment) == ["EVOVOICE_LIMIT_BODY"])
    }

    @Test("names and variables are each used once, and every setting says what it means")
    func catalogue() {
        #expect(Set(Settings.catalogue.map(\.name)).count == Settings.catalogue.count)
        #expect(Set(Settings.catalogue.map(\.environmentName)).count == Settings.catalogue.count)
        #expect(Settings.catalogue.allSatisfy { $0.meaning.hasSuffix(".") && !$0.meaning.contains("|") })
    }
}
