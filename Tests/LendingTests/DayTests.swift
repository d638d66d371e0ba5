import Foundation
import Testing

@testable import Lending

struct DayTests {
  @Test(arguments: try Vectors.domain("month_add").list)
  func `a month ends where it has no such day`(vector: Fact) throws {
    let start = try #require(vector["start"].text.flatMap(Day.init))
    let months = try #require(vector["n"].count)
    let due = start.adding(months: months, dayOfMonth: vector["day_of_month"].count)
    #expect(due.text == vector["due"].text)
  }

  @Test func `every day of three centuries follows the one before`() throws {
    let first = try #require(Day("1900-01-01"))
    #expect(first == .earliest)
    #expect(first.weekday == 1)
    var previous = first
    for day in first.adding(days: 1)...Day.latest {
      try #require(day - previous == 1)
      try #require(day.weekday == previous.weekday % 7 + 1)
      try #require(Day(day.text) == day)
      try #require(Day(year: day.year, month: day.month, day: day.day) == day)
      let isNewMonth = day.day == 1
      try #require(isNewMonth ? previous.endOfMonth == previous : day.day == previous.day + 1)
      try #require(day.startOfMonth.day == 1 && day.startOfMonth.month == day.month)
      previous = day
    }
    #expect(previous.text == "2199-12-31")
    #expect(previous - first == 109_572)
  }

  @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("2026-01-15", 20_468)])
  func `days count from 1970`(text: String, number: Int) {
    #expect(Day(text)?.number == Int32(number))
    #expect(Day(number: number)?.text == text)
  }

  @Test(arguments: [
    "", "2026-1-15", "2026-01-15 ", "20260115", "2026/01/15", "2026-02-29", "2100-02-29",
    "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "1899-12-31",
    "2200-01-01", "２０２６-01-15", "-026-01-15", "2026-01-1５", "2026-01--1",
  ])
  func `anything else is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2199-12-31", "1900-01-01"])
  func `a day is read as it is written`(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.text == text)
    #expect(day.json == .string(text))
    #expect(Day(json: day.json) == day)
  }

  @Test func `arithmetic stops at the ends of the calendar`() {
    #expect(Day.latest.adding(days: 1) == .latest)
    #expect(Day.latest.adding(days: .max) == .latest)
    #expect(Day.earliest.adding(days: .min) == .earliest)
    #expect(Day.latest.adding(months: 1) == .latest)
    #expect(Day.latest.adding(months: .max) == .latest)
    #expect(Day.earliest.adding(months: .min) == .earliest)
    #expect(Day.earliest.adding(months: -1) == .earliest)
    #expect(Day.earliest.adding(months: 0, dayOfMonth: .max).text == "1900-01-31")
    #expect(Day(number: .max) == nil)
    #expect(Day(year: .max, month: .min, day: .max) == nil)
  }

  @Test func `leap days are counted by their own year`() throws {
    let start = try #require(Day("2023-12-15"))
    let end = try #require(Day("2025-01-10"))
    #expect(Day.leapDays(from: start, to: end) == 366)
    #expect(Day.leapDays(from: start, to: start.adding(days: 17)) == 0)
    #expect(Day.leapDays(from: start, to: start.adding(days: 18)) == 1)
    #expect(Day.leapDays(from: end, to: start) == 0)
  }

  @Test(arguments: try Vectors.schedule("DUE").filter { $0["inputs"]["first_due"].text != nil })
  func `due days keep the day of the first`(vector: Fact) throws {
    guard vector["id"].text != "DUE-08" else { return }
    let first = try #require(vector["inputs"]["first_due"].text.flatMap(Day.init))
    let periods = try #require(vector["inputs"]["periods"].count)
    let due = (0..<periods).map { first.adding(months: $0).text }
    let expected = vector["expected"]
    if expected["due_dates"] != .missing {
      #expect(due == expected["due_dates"].list.compactMap(\.text))
    } else {
      let named = ["first", "second", "last"].map { expected[$0].text }
      #expect([due[0], due[1], due[periods - 1]] == named)
    }
  }

  @Test func `due days at the end of the current month stay at the end`() throws {
    let vector = try Vectors.schedule(id: "DUE-07")
    let first = try #require(vector["inputs"]["start"].text.flatMap(Day.init)).endOfMonth
    #expect(first.text == vector["expected"]["first"].text)
    #expect(first.adding(months: 1).text == vector["expected"]["second"].text)
    #expect(first.adding(months: 11).text == vector["expected"]["last"].text)
  }

  @Test func `months are added and end as in a spreadsheet`() throws {
    let vector = try Vectors.schedule(id: "DUE-10")
    let results = try vector["inputs"]["calls"].list.map { call in
      let parts = call.list
      let start = try #require(parts[1].text.flatMap(Day.init))
      let day = start.adding(months: try #require(parts[2].count))
      return parts[0].text == "eomonth" ? day.endOfMonth.text : day.text
    }
    #expect(results == vector["expected"]["results"].list.compactMap(\.text))
  }

  @Test func `seed days pass through a leap and a common February`() throws {
    let vector = try Vectors.schedule(id: "DUE-11")
    let offsets = vector["inputs"]["offsets"].list.compactMap(\.count)
    for seed in vector["inputs"]["seeds"].list.compactMap(\.text) {
      let start = try #require(Day(seed))
      let expected = vector["expected"]["due_dates"][seed].list.compactMap(\.text)
      #expect(offsets.map { start.adding(months: $0).text } == expected)
    }
  }
}
