import NIOCore
import Testing

@testable import ServiceHTTP

@Suite("The time of a connection")
struct ConnectionTimerTests {
    private var limits: HTTPLimits {
        var limits = HTTPLimits()
        limits.idle = .seconds(10)
        limits.uploadTime = .seconds(60)
        limits.request = .seconds(30)
        return limits
    }

    private func moment(_ seconds: Int64) -> NIODeadline { .uptimeNanoseconds(0) + .seconds(seconds) }

    @Test("an upload may pause for as long as a connection may be idle, and no longer")
    func pause() {
        var timer = ConnectionTimer()
        timer.beginUpload(limits, at: moment(0))
        timer.received(limits, at: moment(9))
        #expect(!timer.isOver(at: moment(18)))
        #expect(timer.isOver(at: moment(19)))
    }

    @Test("an upload that comes steadily is over in the end all the same")
    func steady() {
        var timer = ConnectionTimer()
        timer.beginUpload(limits, at: moment(0))
        for second in 1..<60 {
            timer.received(limits, at: moment(Int64(second)))
            timer.enter(.receiving, limits, at: moment(Int64(second)))
            #expect(!timer.isOver(at: moment(Int64(second))))
        }
        #expect(timer.isOver(at: moment(60)))
    }

    @Test("each upload on a connection has its own time")
    func next() {
        var timer = ConnectionTimer()
        timer.beginUpload(limits, at: moment(0))
        timer.beginUpload(limits, at: moment(50))
        timer.received(limits, at: moment(59))
        #expect(!timer.isOver(at: moment(61)))
    }

    @Test("what an upload brought may take its time to be moved on")
    func movingOn() {
        let body = IncomingBody()
        body.append(ByteBuffer(repeating: 1, count: 5000))
        #expect(body.timeToKeep == .zero)
        body.isMovedOn(1000)
        #expect(body.timeToKeep == .seconds(5))
        var timer = ConnectionTimer()
        timer.beginUpload(limits, at: moment(0))
        timer.enter(.answering, limits, more: body.timeToKeep, at: moment(1))
        #expect(!timer.isOver(at: moment(35)))
        #expect(timer.isOver(at: moment(36)))
    }
}
