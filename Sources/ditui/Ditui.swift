import ArgumentParser

@main
nonisolated struct Ditui: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ditui")
}
