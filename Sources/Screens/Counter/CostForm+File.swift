import Foundation
import Lending
import Reporting
import TerminalKit
import Wording

extension CostForm {
  /// Asks for a file, proposing one called after `name` in the current folder, and writes the text
  /// to print into it; a file that is there is never written over.
  func overlay(named name: String, _ words: Words) -> FormOverlay {
    let proposed = "cost-form-\(CostForm.plain(name)).txt"
    let form = InputForm([
      .init(
        name: "file", label: words.costFormFile,
        input: .text(TextField(proposing: proposed, limit: 200)))
    ])
    let title = words.name(.writeCostForm)
    return FormOverlay(title: title, form: form) { form, session in
      let typed = try form.required("file")
      let path = URL(filePath: NSString(string: typed).expandingTildeInPath).path(
        percentEncoded: false)
      do {
        try WholeFile.writing(path) { output in
          for line in self.text(session.words) { try output.write(SafeText.line(line) + "\n") }
        }
      } catch let failure as WholeFile.Failure {
        return .say(.refused(failure.sentence(session.words)))
      }
      return .say(.done(session.words.costFormWritten(path)))
    }
  }

  /// `name` with what a file is better not called by left out.
  private static func plain(_ name: String) -> String {
    name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
