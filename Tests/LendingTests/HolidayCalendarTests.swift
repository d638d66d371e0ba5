import Testing

import Lending

struct HolidayCalendarTests {
  @Test(arguments: try Vectors.domain("workday_2026").list)
  func `a day is worked as the State Council announced`(vector: Fact) throws {
    let day = try #require(vector["date"].text.flatMap(Day.init))
    #expect(HolidayCalendar.isWorkday(day) == vector["workday"].flag)
    let next = HolidayCalendar.nextWorkday(onOrAfter: day)
    #expect(next.text == vector["next_workday_on_or_after"].text)
  }

  @Test func `a year without data counts Monday to Friday`() throws {
    #expect(HolidayCalendar.isKnown(year: 2026))
    #expect(!HolidayCalendar.isKnown(year: 2027))
    #expect(HolidayCalendar.isWorkday(try #require(Day("2027-01-01"))))
    #expect(!HolidayCalendar.isWorkday(try #require(Day("2027-01-02"))))
    #expect(HolidayCalendar.nextWorkday(onOrAfter: .latest) == .latest)
  }
}
