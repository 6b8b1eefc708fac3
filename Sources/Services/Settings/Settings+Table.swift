extension Settings {
    /// `docs/settings.md`.
    public static var page: String {
        """
        # Settings

        A setting is taken from the first of these that has it:

        1. a flag: `--host`, `--port`, `--data`, and for every other one `--set NAME=VALUE`, as often as needed;
        2. the environment;
        3. the settings file, JSON, that `--settings FILE` or `EVOVOICE_SETTINGS` names. A dot in a name stands for an object in an object:

           ```json
           {"port": 8080, "limits": {"body": 20000000}, "cors": {"origins": ["https://app.example.com"]}}
           ```

        4. the default.

        A name that is no setting and a value that a setting does not take stop the program with a message that says where it stands
        and what was expected. Lists are divided by commas in flags and the environment. Passwords come from the environment only.

        | setting | environment | takes | default | meaning |
        |---|---|---|---|---|
        \(catalogue.map(row).joined(separator: "\n"))

        """
    }

    private static func row(_ setting: Setting) -> String {
        let name = setting.sources == .environment ? "" : "`\(setting.name)`"
        let unit = setting.unit.map { ", in \($0)" } ?? ""
        let initial = setting.initial.isEmpty ? "" : "`\(setting.initial)`"
        return "| \(name) | `\(setting.environmentName)` | \(setting.expected)\(unit) | \(initial) | \(setting.meaning) |"
    }
}
