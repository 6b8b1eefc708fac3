/// A page that says what is wrong.
struct ProblemPage {
    var frame: PageFrame
    var heading: String
    var message: String
}
