import SwiftCompilerPlugin
import SwiftSyntaxMacros

@main
struct Plugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [DTOMacro.self, WireEnumMacro.self, AnnotationMacro.self]
}
