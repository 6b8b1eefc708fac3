import OrderedCollections
import ServiceKit
import Testing

/// The table of `wire.md` §2.3: what a value of a query or form reads as.
@Suite("Binding a text")
struct BindingTableTests {
    @Test(
        "to a list of texts",
        arguments: [
            ("a,b,c", ["a", "b", "c"]), ("[a,b,c]", ["a", "b", "c"]), (#"["a","b"]"#, ["a", "b"]), (#""a,b",c"#, ["a,b", "c"]),
            (#""say ""hi""",x"#, ["say \"hi\"", "x"]), (" a , b", [" a ", " b"]), ("a,,b", ["a", "", "b"]), (",", ["", ""]), ("", []),
            ("[]", []), ("a", ["a"]), ("[[x],{y:1,z:2}]", ["[x]", "{y:1,z:2}"]), (#"[ "a" , "b" ]"#, ["a", "b"]),
            ("[a],[b]", ["[a]", "[b]"]),
            (#"["a]","[b"]"#, ["a]", "[b"]), ("é,€", ["é", "€"]), (#""""#, [""]),
        ] as [(String, [String])]
    )
    func texts(text: String, items: [String]) throws {
        #expect(try [String](wire: .text(text)) == items)
    }

    @Test(
        "to a list of texts fails where quotes or brackets are open",
        arguments: [#""a"#, #"a,"b"#, "[a,b", "a]", "[a}", #""a"b"#, "{a", "[[a]"]
    )
    func brokenLists(text: String) {
        #expect(throws: BindingError.self) { try [String](wire: .text(text)) }
    }

    @Test("to a list of whole numbers", arguments: ["1,2,3", "[1,2,3]", " 1, 2 ,3", "[\"1\",2,3]"])
    func numbers(text: String) throws {
        #expect(try [Int](wire: .text(text)) == [1, 2, 3])
    }

    @Test("to a list of whole numbers fails for one bad item, and says which")
    func badItem() {
        let error = #expect(throws: BindingError.self) { try [Int](wire: .text("1,x,3")) }
        #expect(error?.path == "1")
        #expect(error?.value == "x")
    }

    @Test("to a map", arguments: ["{a:1,b:2}", "a:1,b:2", #"{"a":"1","b":2}"#, "{ a:1, b:2 }", "{\n\ta:1,\n\tb:2\n}"])
    func maps(text: String) throws {
        let map = try OrderedDictionary<String, Int>(wire: .text(text))
        #expect(map == ["a": 1, "b": 2])
    }

    @Test(
        "to an object, names in any case",
        arguments: ["{Name:x,Qty:2}", "{name:x,QTY:2,Unknown:[1,{a:b}]}", "Name:x,Qty:2", #"{Qty:2,Name:"x"}"#]
    )
    func objects(text: String) throws {
        let part = try Part(wire: .text(text))
        #expect(part.name == "x")
        #expect(part.qty == 2)
        #expect(part.colour == .red)
    }

    @Test(
        "to an object fails for what is none",
        arguments: ["x", "{x}", "{Name:x", "Name:x}", "[Name:x]", "{Name:x}y", #"{Name:"x"#, "[object Object]"]
    )
    func noObjects(text: String) {
        #expect(throws: BindingError.self) { try Part(wire: .text(text)) }
    }

    @Test("to a list of objects")
    func objectLists() throws {
        let parts = try [Part](wire: .text("[{Name:x},{Name:y,Colour:green}]"))
        #expect(parts.map(\.name) == ["x", "y"])
        #expect(parts.map(\.colour) == [.red, .green])
        #expect(try [Part](wire: .text("{Name:x},{Name:y}")).count == 2)
    }

    @Test("to a flag", arguments: ["true", "TRUE", "True", "1", "t", "T", "y", "Y", "on", "true,false", " true "])
    func trueWords(text: String) throws {
        #expect(try Bool(wire: .text(text)))
    }

    @Test("to a flag that is not set", arguments: ["false", "FALSE", "False", "0", "f", "F", "n", "N", "off", "false,true"])
    func falseWords(text: String) throws {
        #expect(try !Bool(wire: .text(text)))
    }

    @Test("to a flag fails for other words", arguments: ["yes", "no", "maybe", "ON", "Off", "2", "", "tr", "-1", "null"])
    func otherWords(text: String) {
        #expect(throws: BindingError.self) { try Bool(wire: .text(text)) }
    }

    @Test("to an enumeration, by name in any case or number", arguments: ["DarkBlue", "darkblue", "DARKBLUE", "2"])
    func enumerations(text: String) throws {
        #expect(try Colour(wire: .text(text)) == .darkBlue)
    }

    @Test(
        "to an enumeration fails for unknown names and numbers, listing the members",
        arguments: ["Blue", "3", "-1", "", "Dark Blue", "2.0"]
    )
    func noMembers(text: String) {
        let error = #expect(throws: BindingError.self) { try Colour(wire: .text(text)) }
        #expect(error?.expected == "one of Red, Green, DarkBlue")
    }

    @Test(
        "to a whole number",
        arguments: [("0", 0), ("7", 7), ("-7", -7), ("+7", 7), (" 7 ", 7), ("2147483647", 2_147_483_647), ("007", 7)]
    )
    func wholeNumbers(text: String, number: Int) throws {
        #expect(try Int(wire: .text(text)) == number)
        #expect(try Int64(wire: .text(text)) == Int64(number))
    }

    @Test(
        "to a whole number fails for anything else",
        arguments: ["1.5", "1,000", "abc", "", "1e3", "0x10", "--1", "9223372036854775808", "1 2", "٣", "Infinity"]
    )
    func noWholeNumbers(text: String) {
        #expect(throws: BindingError.self) { try Int(wire: .text(text)) }
        #expect(throws: BindingError.self) { try Int64(wire: .text(text)) }
    }

    @Test("to an int fails beyond 32 bits; a long holds 64")
    func widths() throws {
        #expect(throws: BindingError.self) { try Int(wire: .text("2147483648")) }
        #expect(throws: BindingError.self) { try Int(wire: .integer(-2_147_483_649)) }
        #expect(try Int64(wire: .text("9007199254740993")) == 9_007_199_254_740_993)
    }

    @Test(
        "to a double",
        arguments: [("1.5", 1.5), ("1,5", 15), ("1,000.5", 1000.5), ("-2", -2), ("1E+21", 1e21), ("1e-05", 1e-5), (".5", 0.5)]
    )
    func doubles(text: String, number: Double) throws {
        #expect(try Double(wire: .text(text)) == number)
    }

    @Test("to a double fails for what is no finite number", arguments: ["abc", "", "0x1p3", "inf", "nan", "1e999", "1.5.2", "1 5"])
    func noDoubles(text: String) {
        #expect(throws: BindingError.self) { try Double(wire: .text(text)) }
    }

    @Test("to a decimal, which keeps its scale", arguments: [("12.50", "12.50"), ("1,234.50", "1234.50"), ("-0.1", "-0.1"), ("+3", "3")])
    func decimals(text: String, number: String) throws {
        #expect(try Decimal(wire: .text(text)).text == number)
    }

    @Test(
        "to a date",
        arguments: [
            ("2024-03-05", "2024-03-05T00:00:00.000Z"), ("2024-03-05T06:07:08Z", "2024-03-05T06:07:08.000Z"),
            ("2024-03-05T06:07:08.09Z", "2024-03-05T06:07:08.090Z"), ("2024-03-05T06:07:08.0900000Z", "2024-03-05T06:07:08.090Z"),
            ("2024-03-05T07:07:08+01:00", "2024-03-05T06:07:08.000Z"), ("2024-03-05T06:07:08", "2024-03-05T06:07:08.000Z"),
            ("/Date(1709618828000)/", "2024-03-05T06:07:08.000Z"), ("/Date(1709618828090-0000)/", "2024-03-05T06:07:08.090Z"),
            ("/Date(-62135596800000)/", "0001-01-01T00:00:00.000Z"), ("2024-02-29", "2024-02-29T00:00:00.000Z"),
        ]
    )
    func dates(text: String, date: String) throws {
        #expect(try DateTime(wire: .text(text)).iso8601 == date)
    }

    @Test(
        "to a date fails for bare numbers, junk and days that do not exist",
        arguments: [
            "1709618828", "junk", "", "2024-13-01", "2023-02-29", "2024-03-05T25:00:00Z", "2024-3-5", "2024-03-05 06:07", "/Date(x)/",
            "/Date()/",
            "2024-03-05T06:07:08+99:00", "0000-01-01", "2024-03-05T", "/Date(99999999999999999999)/",
        ]
    )
    func noDates(text: String) {
        #expect(throws: BindingError.self) { try DateTime(wire: .text(text)) }
    }

    @Test("to a length of time", arguments: ["PT1H2M3.5S", "01:02:03.5", "0.01:02:03.5"])
    func spans(text: String) throws {
        #expect(try TimeSpan(wire: .text(text)).milliseconds == 3_723_500)
    }

    @Test("to a length of time fails for anything else", arguments: ["", "P", "PT", "1h", "99", "24:00:00", "PT1X", "1:2:3:4:5"])
    func noSpans(text: String) {
        #expect(throws: BindingError.self) { try TimeSpan(wire: .text(text)) }
    }

    @Test(
        "to an identifier, with dashes or without",
        arguments: ["0123456789abcdef0123456789abcdef", "01234567-89AB-CDEF-0123-456789abcdef"]
    )
    func guids(text: String) throws {
        #expect(try GUID(wire: .text(text)).hex == "0123456789abcdef0123456789abcdef")
    }

    @Test("to bytes")
    func bytes() throws {
        #expect(try Bytes(wire: .text("AAH6/w==")).bytes == [0, 1, 0xFA, 0xFF])
        #expect(throws: BindingError.self) { try Bytes(wire: .text("AAH6/w")) }
    }

    @Test("to a text is verbatim", arguments: ["\"q\"", "a,b", "[x]", "{y:1}", " ", "true", "1.50"])
    func verbatim(text: String) throws {
        #expect(try String(wire: .text(text)) == text)
    }
}

/// What a JSON document's values read as (`wire.md` §2.4).
@Suite("Binding JSON")
struct JSONBindingTests {
    private func bind<T: WireType>(_ json: String, to type: T.Type) throws -> T {
        try T(wire: try JSONReader.parse(json.utf8))
    }

    @Test("numbers and flags may be quoted")
    func quoted() throws {
        let widget = try bind(#"{"count":"7","active":"true","ratio":"1.5","colour":"GREEN","maybeSome":"3"}"#, to: Widget.self)
        #expect(widget.count == 7 && widget.active && widget.ratio == 1.5 && widget.colour == .green && widget.maybeSome == 3)
    }

    @Test("a whole number may have a point and zeros, or an exponent")
    func wholeNumbers() throws {
        #expect(try bind("[1.0,2e0,3]", to: [Int].self) == [1, 2, 3])
        #expect(try bind("9007199254740993.0", to: Int64.self) == 9_007_199_254_740_993)
        for text in ["1.5", "1e-1", "1e99", "92233720368547758080", "true", "[]", "{}", "null"] {
            #expect(throws: BindingError.self) { try bind(text, to: Int64.self) }
        }
    }

    @Test("a number or a flag is a text too, as it stands")
    func texts() throws {
        #expect(try bind(#"[7,1.50,true,"a"]"#, to: [String].self) == ["7", "1.50", "true", "a"])
    }

    @Test("null leaves the default, and unknown members do not matter")
    func nulls() throws {
        let part = try bind(#"{"name":null,"qty":null,"colour":null,"x":{"y":[1]}}"#, to: Part.self)
        #expect(part == Part())
    }

    @Test("a null entry is absent, unless entries may be")
    func nullEntries() throws {
        #expect(try bind(#"{"a":null,"b":"x"}"#, to: OrderedDictionary<String, String>.self) == ["b": "x"])
        #expect(try bind(#"{"a":null,"b":"x"}"#, to: OrderedDictionary<String, String?>.self) == ["a": nil, "b": "x"])
    }

    @Test("a list, object or map may be given as JSV text")
    func nestedText() throws {
        let small = try bind(#"{"tags":"a,b","data":"{k:v}","main":"{name:P,qty:2}"}"#, to: Small.self)
        #expect(small.tags == ["a", "b"] && small.data == ["k": "v"] && small.main?.qty == 2)
    }

    @Test("an object is no list, and a list no object")
    func shapes() {
        #expect(throws: BindingError.self) { try bind(#"{"tags":{"a":1}}"#, to: Small.self) }
        #expect(throws: BindingError.self) { try bind(#"{"main":[1]}"#, to: Small.self) }
        #expect(throws: BindingError.self) { try bind("[]", to: Small.self) }
        #expect(throws: BindingError.self) { try bind("5", to: Small.self) }
    }

    @Test("an error names the way to the value")
    func paths() {
        let error = #expect(throws: BindingError.self) {
            try bind(#"{"parts":[{"qty":1},{"Qty":"x"}]}"#, to: Widget.self)
        }
        #expect(error?.path == "parts.1.Qty")
        #expect(error?.value == "x")
        #expect(error?.message == "'x' is an Invalid value for 'parts.1.Qty': expected a whole number of at most 32 bits")
    }

    @Test("an untyped value keeps what it was")
    func untyped() throws {
        let json = #"{"a":[1,2.50,"x",true,{"b":{}}]}"#
        #expect(Format.json.text(try bind(json, to: WireValue.self)) == json)
    }
}
