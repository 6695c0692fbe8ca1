import Foundation
import TestSupport
import Testing

/// A command as the program itself describes it; so a new one cannot be forgotten here.
private struct Command: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var names: [Name]?
    var abstract: String?
    var shouldDisplay: Bool
  }
  var commandName: String
  var abstract: String?
  var arguments: [Argument]?
  var subcommands: [Command]?

  /// This and all below it, each with its path.
  func all(_ path: [String] = []) -> [(path: [String], command: Command)] {
    let own = path + [commandName]
    return [(own, self)]
      + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.all(own) }
  }
}

private func commands(_ program: Program) throws -> [(path: [String], command: Command)] {
  struct Tree: Decodable { var command: Command }
  let dump = try program.run("--experimental-dump-help")
  return try JSONDecoder().decode(Tree.self, from: dump.output).command.all()
}

private func text(_ path: String) throws -> String {
  try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
}

@Test func `every command has help with an example, and an up-to-date page`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    let pages = try text("docs/cli.md")
    let all = try commands(program)
    #expect(all.count > 30)
    for (path, command) in all {
      let outcome = try program.run(path.dropFirst() + ["--help"])
      #expect(outcome.code == 0, "\(path)")
      #expect(command.abstract?.isEmpty == false, "\(path) has no summary")
      #expect(path.count == 1 || outcome.text.contains("xample"), "\(path) has no example")
      let help = outcome.text.trimmingCharacters(in: .newlines)
      #expect(
        pages.contains("## \(path.joined(separator: " "))\n\n```\n\(help)\n```\n"),
        "docs/cli.md is behind \(path): make docs")
    }
  }
}

@Test func `every command has a man page that names its options`() throws {
  try withTemporaryDirectory { directory in
    let all = try commands(Program(in: directory))
    for (path, command) in all {
      let page = try text("docs/man/\(path.joined(separator: "-")).1").replacing("\\-", with: "-")
      #expect(page.hasPrefix(".TH "))
      #expect(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "\(path)")
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        #expect(argument.abstract?.isEmpty == false, "\(path): an option has no help")
        for name in argument.names ?? [] where name.kind == "long" {
          #expect(page.contains("--" + name.name), "\(path) --\(name.name): make docs")
        }
      }
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Program.root.appendingPathComponent("docs/man").path)
    #expect(Set(files) == Set(all.map { $0.path.joined(separator: "-") + ".1" }))
  }
}

@Test(arguments: ["bash", "zsh", "fish"])
func `completions know every command`(_ shell: String) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    let outcome = try program.run("--generate-completion-script", shell)
    #expect(outcome.code == 0)
    for (path, _) in try commands(program) {
      #expect(outcome.text.contains(path[path.count - 1]), "\(path) in \(shell)")
    }
  }
}
