import Redaction
import Signals
import Testing

private func types(_ text: String) throws -> [String] {
  try standardRedactor().findings(in: Text(text)).map(\.type)
}

private let storage =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="

@Test(arguments: [
  storage, "AccountName=devstoreaccount1;AccountKey=\(storage);", "azuriteKey = \"\(storage)\"",
  "stripe.api_key = \"sk_test_4eC39HqLyjWDarjtT1zdp7dc\"",
  "key: AIzaSyD3asb-2pEZVqMkmL6M9N6nHZRR_znhrh0",
])
func `a key that its owner prints for everybody is left`(text: String) throws {
  #expect(try types(text).isEmpty)
}

/// One character apart, or a real one beside it.
@Test(arguments: [
  "AccountName=acme;AccountKey=\(storage.replacing("Eby8", with: "Kby8"));",
  "password = 'Tr0ub4dor&3'; AccountKey=\(storage);",
  "stripe.api_key = \"sk_test_4eC39HqLyjWDarjtT1zdp7dd\"",
])
func `any other is taken`(text: String) throws {
  #expect(try !types(text).isEmpty)
}
