import Domain
import ServiceKit
import Testing

@Suite("Dates in files")
struct DateFormatTests {
    @Test(
        "a date is read as its format says",
        arguments: [
            ("M/d/yyyy H:mm", "6/1/2006 0:08", "2006-06-01T00:08:00.000Z"),
            ("M/d/yyyy H:mm", "12/31/1999 23:59", "1999-12-31T23:59:00.000Z"),
            ("yyyy-MM-dd HH:mm:ss", "2024-02-29 06:07:08", "2024-02-29T06:07:08.000Z"),
            ("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2024-02-29T06:07:08.5+01:00", "2024-02-29T05:07:08.500Z"),
            ("dd MMM yyyy h:mm a", "05 Mar 2024 12:30 am", "2024-03-05T00:30:00.000Z"),
            ("dd MMM yyyy h:mm a", "05 mar 2024 1:30 PM", "2024-03-05T13:30:00.000Z"),
            ("d.M.yyyy 'o''clock' H", "1.2.2024 o'clock 7", "2024-02-01T07:00:00.000Z"),
            ("yyyyMMddHHmmss", "20240301235959", "2024-03-01T23:59:59.000Z"),
            ("iso8601", "2024-03-05", "2024-03-05T00:00:00.000Z"),
            ("iso8601", "2024-03-05T01:00:00+01:00", "2024-03-05T00:00:00.000Z"),
            ("unix", "1709618828", "2024-03-05T06:07:08.000Z"),
            ("unixMilliseconds", "1709618828090", "2024-03-05T06:07:08.090Z"),
        ]
    )
    func reads(format: String, text: String, expected: String) throws {
        let format = try #require(DateFormat(format))
        #expect(format.date(text)?.iso8601 == expected)
    }

    @Test(
        "what is not of the form, or does not exist, is none",
        arguments: [
            ("M/d/yyyy H:mm", "2006-06-01 00:08"), ("M/d/yyyy H:mm", "13/1/2006 0:08"), ("M/d/yyyy H:mm", "2/29/2023 0:08"),
            ("M/d/yyyy H:mm", "6/1/2006 24:00"), ("M/d/yyyy H:mm", "6/1/2006 0:8"), ("M/d/yyyy H:mm", "6/1/2006 0:08 "),
            ("M/d/yyyy H:mm", ""), ("h a d M yyyy", "13 PM 1 1 2024"), ("h a d M yyyy", "0 AM 1 1 2024"),
            ("yyyy-MM-dd", "0000-01-01"), ("yyyy-MM-dd", "٢٠٢٤-٠١-٠١"), ("unix", "1e9"), ("unix", "99999999999999999"),
            ("iso8601", "yesterday"), ("yyyy-MM-ddX", "2024-01-01+15:00"),
        ]
    )
    func refuses(format: String, text: String) throws {
        let format = try #require(DateFormat(format))
        #expect(format.date(text) == nil)
    }

    @Test(
        "a format must say year, month and day, in letters that stand for something",
        arguments: ["", "H:mm", "yyyy-MM", "yyyy-MM-dd'", "yy-MM-dd", "yyyy-MM-ddTHH", "yyyy-MMMM-dd", "Q"]
    )
    func malformed(format: String) {
        #expect(DateFormat(format) == nil)
    }

    @Test("a time without a zone is that of the file's zone; one with a zone is not moved")
    func zone() throws {
        let plain = try #require(DateFormat("yyyy-MM-dd HH:mm"))
        #expect(plain.date("2024-01-01 01:30", zone: 120)?.iso8601 == "2023-12-31T23:30:00.000Z")
        let zoned = try #require(DateFormat("yyyy-MM-dd HH:mmX"))
        #expect(zoned.date("2024-01-01 01:30Z", zone: 120)?.iso8601 == "2024-01-01T01:30:00.000Z")
    }

    @Test("every second of the calendar is read back from its text")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 1)
        let format = try #require(DateFormat("M/d/yyyy H:mm:s.S"))
        for _ in 0..<2000 {
            let date = DateTime(milliseconds: Int64.random(in: -62_000_000_000_000...253_000_000_000_000, using: &random))
            let day = date.calendar
            let clock = date.millisecondOfDay
            let minute = clock / 60_000 % 60
            let fraction = String(String(1000 + clock % 1000).dropFirst())
            let year = String(String(10_000 + day.year).dropFirst())
            let time = "\(clock / 3_600_000):\(minute < 10 ? "0" : "")\(minute):\(clock / 1000 % 60).\(fraction)"
            #expect(format.date("\(day.month)/\(day.day)/\(year) \(time)") == date)
        }
    }
}
