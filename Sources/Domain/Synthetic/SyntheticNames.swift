/// Words to make names from.
enum SyntheticNames {
    static let branches = ["Main Street", "Riverside", "Airport"]
    static let endpoints = ["Reception", "Sales", "Support", "Billing", "Appointments", "After hours", "Fax line", "Text line"]

    private static let places = [
        "Northgate", "Lakeside", "Harbour", "Summit", "Maple", "Cedar", "Granite", "Pioneer", "Golden", "Silver", "Crescent", "Orchard",
        "Prairie", "Redwood", "Liberty", "Union", "Beacon", "Bayview", "Canyon", "Meadow",
    ]
    private static let trades = [
        "Dental", "Plumbing", "Law Office", "Veterinary", "Insurance", "Realty", "Auto Repair", "Pediatrics", "Logistics", "Hotel",
        "Optics",
        "Accounting", "Roofing", "Pharmacy", "Travel", "Electric", "Clinic", "Landscaping", "Moving", "Catering",
    ]
    private static let firstNames = [
        "Maria", "James", "Wei", "Aisha", "John", "Olga", "Carlos", "Emma", "Noah", "Fatima", "Liam", "Sofia", "Raj", "Hannah", "Diego",
        "Zoë", "Tomás", "Ingrid", "Kwame", "Yuki", "Elena", "Peter", "Grace", "Omar", "Chloe", "Ivan", "Nina", "Samuel", "Leila", "Björn",
    ]
    private static let lastNames = [
        "Garcia", "Smith", "Chen", "Khan", "Johnson", "Petrova", "Lopez", "Brown", "Miller", "Hassan", "O'Brien", "Rossi", "Patel", "Weber",
        "Silva", "Nguyen", "Müller", "Larsen", "Mensah", "Tanaka", "Popescu", "Novak", "Kim", "Ali", "Dubois", "Ivanov", "Berg", "Cohen",
        "Haddad", "Lindqvist",
    ]

    /// The name of a company; different for each number.
    static func companies(_ number: Int) -> String {
        let pairs = places.count * trades.count
        // Steps through all pairs in an order that mixes them: 171 and 400 have no common divisor.
        let pair = number * 171 % pairs
        let name = "\(places[pair / trades.count]) \(trades[pair % trades.count])"
        return number < pairs ? name : "\(name) \(number / pairs + 1)"
    }

    /// A person's name; the same for the same number.
    static func person(_ number: UInt64) -> String {
        var random = SeededGenerator(seed: number)
        let value = random.next()
        return "\(firstNames[Int(value % 30)]) \(lastNames[Int(value / 30 % 30)])"
    }

    /// A telephone number that belongs to nobody.
    static func number(_ number: UInt64) -> String {
        let digits = String(number % 10_000_000)
        return "+1555" + String(repeating: "0", count: 7 - digits.utf8.count) + digits
    }
}
