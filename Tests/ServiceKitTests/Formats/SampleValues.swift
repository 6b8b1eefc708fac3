import OrderedCollections
import ServiceKit

/// The values of the byte samples.
enum Acme {
    static var widget: Widget {
        Widget {
            $0.id = "w-1"
            $0.dateCreated = "2024-03-05T06:07:08.0000000Z"
            $0.name = "Bolt, \"M8\" <b>'x'</b> & \\ / é € \u{2028} 😀"
            $0.empty = ""
            $0.active = true
            $0.maybeFlag = false
            $0.count = 7
            $0.maybeSome = 3
            $0.big = 9_007_199_254_740_993
            $0.ratio = 1.5
            $0.money = Decimal("12.50") ?? .zero
            $0.colour = .darkBlue
            $0.caps = Caps(5)
            $0.when = DateTime(milliseconds: 1_709_618_828_090)
            $0.day = DateTime(milliseconds: 1_709_596_800_000)
            $0.took = TimeSpan(milliseconds: 3_723_500)
            $0.key = GUID("01234567-89ab-cdef-0123-456789abcdef") ?? .zero
            $0.tags = ["a", "b,c", "d\"e", "", "[x]", "{y}", " sp ", "two\nlines", "k:v"]
            $0.noTags = []
            $0.nums = [1, -2]
            $0.data = ["K one": "v:1", "k2": "a,b", "k3": "", "k4": nil]
            $0.noData = [:]
            $0.main = main
            $0.parts = [part("p,1", 1, 2, .green), part(nil, 2, 1e21, .red)]
            $0.blob = Bytes([0x00, 0x01, 0xFA, 0xFF])
            $0.isBYOA = true
            $0.aiLiveMinutes = 2.25
        }
    }

    static var main: Part { part("P", 1, 0.1, .red) }

    static func part(_ name: String?, _ qty: Int, _ price: Double, _ colour: Colour) -> Part {
        Part {
            $0.name = name
            $0.qty = qty
            $0.price = price
            $0.colour = colour
        }
    }

    static var smalls: [Small] {
        [
            Small {
                $0.id = "s-1"
                $0.note = "x, \"y\""
                $0.n = 1
                $0.ok = true
                $0.colour = .green
                $0.tags = ["a", "b,c"]
                $0.data = ["k": "v"]
                $0.main = main
            },
            Small {
                $0.id = "s-2"
                $0.note = "two\nlines"
                $0.tags = []
            },
        ]
    }

    static var list: ListResponse<Small> {
        ListResponse {
            $0.items = smalls
            $0.totalCount = 2
            $0.totalPages = 1
        }
    }

    static var page: SmallPage {
        SmallPage {
            $0.items = smalls
            $0.totalCount = 2
        }
    }

    static var thing: Thing {
        Thing {
            $0.id = "t-1"
            $0.name = "n"
            $0.mode = .on
            $0.tags = ["a"]
            $0.steps = [Step { $0.text = "s" }]
            $0.data = ["k": "v"]
            $0.place = Place { $0.city = "c" }
        }
    }

    static var things: ShortListResponse<Thing> {
        ShortListResponse {
            $0.items = [thing]
            $0.totalCount = 1
        }
    }

    static var error: ErrorResponse {
        ErrorResponse {
            $0.responseStatus = ResponseStatus {
                $0.errorCode = "NotFound"
                $0.message = "no such widget"
            }
        }
    }

    static var validationError: ErrorResponse {
        ErrorResponse {
            $0.responseStatus = ResponseStatus {
                $0.errorCode = "NotEmpty"
                $0.message = "'Name' must not be empty."
                $0.errors = [
                    ResponseError {
                        $0.errorCode = "NotEmpty"
                        $0.fieldName = "Name"
                        $0.message = "'Name' must not be empty."
                        $0.meta = ["PropertyName": "Name"]
                    }
                ]
            }
        }
    }
}
