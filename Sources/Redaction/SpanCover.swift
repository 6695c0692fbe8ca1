/// What spans of one group have covered.
struct SpanCover {
  var end = 0
  /// How many were grown from within.
  var inner = 0
  /// Where the last anchor ended, and how many stood in a row up to it.
  var anchorEnd = -1
  var row = 0

  /// Anchors in a row with nothing between them; more are nobody's titles or firm's forms.
  static let longestRow = 8
}
