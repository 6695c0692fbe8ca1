internal import Signals

extension OpenRequest {
  /// Reads a request file; anything but the canonical form is refused.
  public init(parsing bytes: [UInt8]) throws(SealingError) {
    guard bytes.last == 0x0A, let object = CanonicalJSON(parsing: bytes.dropLast())?.object,
      object.count == 14, object["schema"]?.string == Self.schema,
      let kind = object["kind"]?.string.flatMap(Kind.init),
      let store = object["store"]?.string.flatMap(StoreID.init(hex:)),
      let keys = object["custodians"]?.array, let threshold = object["threshold"]?.integer,
      let subject = object["subject"]?.string, let reason = object["reason"]?.string,
      let ticket = object["ticket"]?.string, let requester = object["requester"]?.string,
      let created = object["created"]?.string.flatMap(Timestamp.init(rfc3339:)),
      let expires = object["expires"]?.string.flatMap(Timestamp.init(rfc3339:)),
      let exempt = object["exempt"]?.array, let records = object["records"]?.array,
      let nonce = object["nonce"]?.string.flatMap(Hexadecimal.bytes),
      records.count <= Self.mostItems(kind), keys.count <= Custodians.most
    else { throw .malformed(.request) }
    var parsedKeys: [CustodianPublicKey] = []
    for key in keys {
      guard let line = key.string else { throw .malformed(.request) }
      parsedKeys.append(try CustodianPublicKey(line: line))
    }
    var items: [Item] = []
    for record in records { items.append(try Self.item(record)) }
    try self.init(
      kind: kind, store: store,
      custodians: Custodians(keys: parsedKeys, threshold: threshold), subject: subject,
      items: items, reason: reason, ticket: ticket, requester: requester,
      exemptReasons: exempt.compactMap(\.string), created: created, expires: expires,
      nonce: nonce)
    guard self.bytes == bytes else { throw .malformed(.request) }
  }

  private static func item(_ record: CanonicalJSON) throws(SealingError) -> Item {
    guard let object = record.object, let signal = object["signal"]?.string,
      let header = object["header"]?.string.flatMap(Sodium.bytes(base64:)),
      let wrap = object["wrap"]?.string.flatMap(Sodium.bytes(base64:))
    else { throw .malformed(.request) }
    return try Item(signal: signal, header: header, wrap: wrap)
  }
}
