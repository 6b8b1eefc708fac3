import OrderedCollections
import ServiceKit
import Testing

@Suite("XML")
struct XMLTests {
    private func read<T: WireType>(_ xml: String, as type: T.Type) throws -> T {
        try T(wire: try Format.xml.decode(xml.utf8, as: T.typeRef))
    }

    @Test("names of closed generic types carry a hash of their arguments' namespaces")
    func genericNames() {
        #expect(Format.xml.text(ListResponse<Small>()).contains("<ListResponseOfSmallyJqoPsyF "))
        #expect(Format.xml.text(ListResponse<String>()).contains("<ListResponseOfstring "))
        #expect(Format.xml.text(ListResponse<Int>()).contains("<ListResponseOfint "))
    }

    @Test("characters that XML cannot hold become U+FFFD")
    func forbidden() {
        let step = Step { $0.text = "a\u{1}b\u{B}c\u{FFFE}d\re\tf\u{7F}" }
        #expect(Format.xml.text(step).contains("<Text>a\u{FFFD}b\u{FFFD}c\u{FFFD}d&#xD;e\tf\u{7F}</Text>"))
    }

    @Test("XML for people is indented by two spaces, without declaration")
    func pretty() {
        let expected = """
            <Small xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Acme.Api">
              <Colour>Red</Colour>
              <Data xmlns:d2p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
                <d2p1:KeyValueOfstringstring>
                  <d2p1:Key>k</d2p1:Key>
                  <d2p1:Value></d2p1:Value>
                </d2p1:KeyValueOfstringstring>
              </Data>
              <Id>s-2</Id>
              <Main i:nil="true" />
              <N>0</N>
              <Note i:nil="true" />
              <Ok>false</Ok>
              <Tags xmlns:d2p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" />
            </Small>
            """
        let small = Small {
            $0.id = "s-2"
            $0.tags = []
            $0.data = ["k": ""]
        }
        #expect(String(decoding: XMLWriter.pretty(small.wireValue, as: Small.typeRef), as: UTF8.self) == expected)
    }

    @Test("a base class in another namespace keeps its own, lists and objects too")
    func shadowedNamespaces() throws {
        // The default namespace changes twice on the way to Step, so that its own needs a prefix.
        let xml = Format.xml.text(things: Acme.thing)
        let back = try read(xml, as: ListResponse<Thing>.self)
        #expect(back.items == [Acme.thing])
    }

    @Test("lists of lists, maps of objects and untyped values have names too")
    func unusualTypes() {
        #expect(
            Format.xml.text([["a"], []])
                == declaration
                + #"<ArrayOfArrayOfstring xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">"#
                + "<ArrayOfstring><string>a</string></ArrayOfstring><ArrayOfstring /></ArrayOfArrayOfstring>"
        )
        let map: OrderedDictionary<String, Step> = ["k": Step()]
        #expect(
            Format.xml.text(map)
                == declaration
                + #"<ArrayOfKeyValueOfstringStep6zJHDeey xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">"#
                + "<KeyValueOfstringStep\(hashOfStep)><Key>k</Key>"
                + #"<Value xmlns:d3p1="http://schemas.datacontract.org/2004/07/Acme.Api.Things"><d3p1:Text i:nil="true" /></Value>"#
                + "</KeyValueOfstringStep\(hashOfStep)></ArrayOfKeyValueOfstringStep\(hashOfStep)>"
        )
        let untyped: [WireValue] = [.text("a"), .integer(1), .null, .list([.bool(true)])]
        let schema = "http://www.w3.org/2001/XMLSchema"
        #expect(
            Format.xml.text(untyped)
                == declaration
                + #"<ArrayOfanyType xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">"#
                + #"<anyType xmlns:d2p1="\#(schema)" i:type="d2p1:string">a</anyType><anyType xmlns:d2p1="\#(schema)" i:type="d2p1:long">1</anyType>"#
                + #"<anyType i:nil="true" /><anyType i:type="ArrayOfanyType"><anyType xmlns:d3p1="\#(schema)" i:type="d3p1:boolean">true</anyType></anyType>"#
                + "</ArrayOfanyType>"
        )
    }

    private let declaration = #"<?xml version="1.0" encoding="utf-8"?>"#
    /// MD5 of ` 2 http://www.w3.org/2001/XMLSchema http://schemas.datacontract.org/2004/07/Acme.Api.Things`, computed apart.
    private let hashOfStep = "6zJHDeey"

    @Test("members may come in any order, with any prefix, in any case")
    func lenientOrder() throws {
        let part = try read(
            """
            <?xml version='1.0' encoding='UTF-8' standalone="yes"?>
            <!-- a part -->
            <?style x?>
            <x:Part xmlns:x="urn:x">
              <x:qty>2</x:qty><!-- how many -->
              <NAME><![CDATA[<b>]]> &amp; &lt;&gt;&quot;&apos;&#65;&#x1F600;\r\nx</NAME>
              <Unknown><a/>b</Unknown>
              <Price xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true" />
            </x:Part>

            """,
            as: Part.self
        )
        #expect(part == Acme.part("<b> & <>\"'A😀\nx", 2, 0, .red))
    }

    @Test("lists and maps are read by the type of their member")
    func lists() throws {
        let small = try read(
            "<Small><Tags><string>a</string><string/></Tags><Data><X><Key>k</Key><Value>v</Value></X><plain>w</plain></Data><Main/></Small>",
            as: Small.self
        )
        #expect(small.tags == ["a", ""])
        #expect(small.data == ["k": "v", "plain": "w"])
        #expect(small.main == Part())
        #expect(try read("<Small><Tags/></Small>", as: Small.self).tags == [])
        #expect(try read("<Small><Tags>a,b</Tags></Small>", as: Small.self).tags == ["a", "b"])
    }

    @Test(
        "malformed documents are refused",
        arguments: [
            "<a", "<a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "text", "<a/>text", "<a>&nope;</a>", "<a>&amp</a>", "<a>&#0;</a>",
            "<a>&#xD800;</a>",
            "<a>&#x110000;</a>", "<a>&#-5;</a>", "<a>&#;</a>", "<a b/>", "<a b=c/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a b='<'/>",
            "<a b='1/>",
            "<1a/>", "< a/>", "</a>", "<a><!-- </a>", "<a><![CDATA[ </a>", "<?xml version='1.0'", "<a>\u{1}</a>", "<a>\u{B}</a>",
            "<?xml encoding='utf-16'?><a/>",
            "<?xml version='1.0' encoding='latin1'?><a/>", "<a/ >", "<a>]<", "<>", "<a:></b:>",
        ]
    )
    func malformed(xml: String) {
        #expect(throws: FormatError.self) { try Format.xml.decode(xml.utf8, as: Part.typeRef) }
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: ["<a>\u{0}</a>".utf8.map { $0 == 0 ? 0xFF : $0 }, [0x3C, 0xC3, 0x3E], Array("<a b='".utf8) + [0xC3]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        #expect(throws: FormatError.self) { try Format.xml.decode(bytes, as: Part.typeRef) }
    }

    @Test(
        "document types are refused, so that nothing is fetched or grown",
        arguments: [
            #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Part><Name>&x;</Name></Part>"#,
            #"<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd"><Part/>"#,
            #"<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><Part><Name>&m;</Name></Part>"#,
            "<Part><!DOCTYPE a></Part>", "<!ENTITY x 'y'><Part/>",
        ]
    )
    func documentTypes(xml: String) {
        #expect(throws: FormatError.self) { try Format.xml.decode(xml.utf8, as: Part.typeRef) }
    }

    @Test("nests 64 deep and no deeper")
    func depth() throws {
        func nested(_ depth: Int) -> String { String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth) }
        _ = try Format.xml.decode(nested(64).utf8, as: Part.typeRef)
        #expect(throws: FormatError.self) { try Format.xml.decode(nested(65).utf8, as: Part.typeRef) }
        #expect(throws: FormatError.self) { try Format.xml.decode(String(repeating: "<a>", count: 1_000_000).utf8, as: Part.typeRef) }
    }

    @Test("every prefix of a document is refused")
    func cutOff() {
        let document = Format.xml.encode(Acme.smalls)
        for length in 1..<document.count {
            #expect(throws: FormatError.self) { try Format.xml.decode(document[..<length], as: [Small].typeRef) }
        }
    }
}

extension Format {
    fileprivate func text(things thing: Thing) -> String {
        text(ListResponse<Thing> { $0.items = [thing] })
    }
}
