import Lending
import Testing

/// Lines as long as `record` takes them.
struct JSONSizeTests {
  /// Compared one by one this took minutes.
  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand members are read, and a name that stands twice is found`() throws {
    let members = (0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let json = try JSON(text: "{\(members)}")
    #expect(json["k99999"] == 1)
    do {
      _ = try JSON(text: "{\(members),\"k7\":2}")
      Issue.record("k7 stands twice")
    } catch {
      #expect(error.duplicate == "k7")
      #expect(error.offset == members.utf8.count + 2)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand fields that nobody knows are named`() throws {
    let members = (0..<100_000).map { JSON.Member("k\($0)", 1) }
    do {
      _ = try Event.read(.carrierRegistered, version: 1, from: .object(members))
      Issue.record("read")
    } catch {
      #expect(error.reasons.count == 100_002)
    }
  }

  @Test(arguments: [31, 32, 33, 34])
  func `a name that stands twice is found however many there are`(count: Int) {
    let members = (0..<count).map { "\"k\($0)\":{\"a\":1}" }.joined(separator: ",")
    for name in ["k0", "k\(count - 1)", "k\(count / 2)"] {
      #expect(throws: JSON.Fault.self) { try JSON(text: "{\(members),\"\(name)\":1}") }
    }
    #expect(throws: Never.self) { try JSON(text: "{\(members),\"a\":1}") }
  }
}
