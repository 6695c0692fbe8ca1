internal import ArgumentParser
internal import Commands

/// The program.
@main enum EntryPoint {
  static func main() async { await Root.main() }
}
