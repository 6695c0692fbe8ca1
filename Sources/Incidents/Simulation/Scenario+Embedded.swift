extension Scenario {
  /// The standard scenarios by name, as in `Samples/scenarios`, so that the binary needs no source
  /// tree; a test holds the two together.
  static let embedded: [(name: String, json: String)] = [
    ("august-2025", august2025),
    ("quiet", quiet),
  ]

  private static let august2025 = #"""
    {"name": "august-2025", "about": "August and September 2025: three overlapping causes that \#
    made answers worse, among a hundred innocent changes.", "from": "2025-07-20T00:00:00Z", \#
    "to": "2025-10-01T00:00:00Z", "fleet": {"models": [{"name": "claude-sonnet-4", "share": \#
    0.42}, {"name": "claude-opus-4", "share": 0.22}, {"name": "claude-opus-4.1", "share": 0.2, \#
    "from": "2025-08-05T16:00:00Z", "replaces": "claude-opus-4"}, {"name": "claude-haiku-3.5", \#
    "share": 0.17}, {"name": "claude-opus-3", "share": 0.07}, {"name": "claude-sonnet-3.7", \#
    "share": 0.09}], "platforms": [{"name": "first_party", "share": 0.76, "surfaces": \#
    {"claude_code": 0.4, "claude_ai": 0.38, "api": 0.22}, "hardware": {"tpu": 0.42, "trainium": \#
    0.36, "gpu": 0.22}, "regions": {"us-east": 0.34, "us-west": 0.24, "europe": 0.27, "asia": \#
    0.15}}, {"name": "bedrock", "share": 0.15, "surfaces": {"api": 1}, "hardware": {"trainium": \#
    1}, "regions": {"us-east": 0.4, "us-west": 0.3, "europe": 0.2, "asia": 0.1}}, {"name": \#
    "vertex", "share": 0.09, "surfaces": {"api": 1}, "hardware": {"tpu": 1}, "regions": \#
    {"us-east": 0.35, "us-west": 0.25, "europe": 0.3, "asia": 0.1}}], "client_versions": \#
    {"surface": "claude_code", "prefix": "1.0.", "first": 53, "every_hours": 37}, "unsaid": \#
    0.04}, "traffic": {"requests_per_hour": 60000, "day_amplitude": 0.45, "peak_hour": 16, \#
    "weekend": 0.62, "growth": 0.25, "counted_by": ["model", "platform", "surface"]}, "reports": \#
    {"everyday": 13500, "dispersion": 24, "accounts": 9000, "chatty": 8, "languages": {"en": \#
    0.56, "de": 0.07, "fr": 0.06, "es": 0.08, "pt": 0.05, "ja": 0.06, "zh": 0.05, "ko": 0.03, \#
    "ru": 0.02, "it": 0.02}, "symptoms": {"unexpected_script": 0.006, "language_switch": 0.012, \#
    "syntax_error": 0.06, "repetition": 0.035, "garbled_text": 0.012, "truncated": 0.06, \#
    "refusal": 0.07, "forgot_context": 0.08, "ignored_instruction": 0.12, "hallucinated_api": \#
    0.07, "wrong_answer": 0.13, "malformed_tool_call": 0.012, "tool_errors": 0.035, \#
    "empty_answer": 0.018, "nondeterministic": 0.02, "latency": 0.08, "client_fault": 0.06, \#
    "billing": 0.05, "general_quality": 0.07}, "described": 0.7, "transcribed": 0.55, "praise": \#
    0.06, "late": 0.03, "retried": 0.015, "planted": 0.08}, "surges": [{"at": \#
    "2025-08-12T15:00:00Z", "hours": 50, "lift": 0.7}, {"at": "2025-09-08T14:00:00Z", "hours": \#
    40, "lift": 0.5}], "outages": [{"at": "2025-08-20T14:00:00Z", "hours": 3, "lift": 9, \#
    "scope": {"platform": ["first_party"]}}], "incidents": [{"id": "routing", "title": "Sonnet 4 \#
    requests sent to servers set up for the coming long context window", "report_lift": 70, \#
    "sticky": true, "account_share": 0.3, "answer": {"forgot_context": 0.22, "nondeterministic": \#
    0.06, "hallucinated_api": 0.1, "repetition": 0.05, "syntax_error": 0.05}, "complaint": \#
    {"ignored_instruction": 0.3, "forgot_context": 0.36, "wrong_answer": 0.2, "general_quality": \#
    0.34, "hallucinated_api": 0.08}, "remarks": ["the whole session stays bad until I start a \#
    new one", "it was fine yesterday with the same repository", "a fresh session behaves \#
    normally", "it feels like a smaller model", "it keeps undoing its own edits"], "parts": \#
    [{"scope": {"model": ["claude-sonnet-4"], "platform": ["first_party"]}, "levels": [{"at": \#
    "2025-08-05T18:00:00Z", "share": 0.008}, {"at": "2025-08-29T15:00:00Z", "share": 0.05, \#
    "ramp": true}, {"at": "2025-08-30T15:00:00Z", "share": 0.09, "ramp": true}, {"at": \#
    "2025-08-31T15:00:00Z", "share": 0.16, "ramp": true}, {"at": "2025-09-01T06:00:00Z", \#
    "share": 0.11, "ramp": true}, {"at": "2025-09-04T16:00:00Z", "share": 0.1, "ramp": true}, \#
    {"at": "2025-09-10T00:00:00Z", "share": 0.025, "ramp": true}, {"at": "2025-09-16T18:00:00Z", \#
    "share": 0}]}, {"scope": {"model": ["claude-sonnet-4"], "platform": ["bedrock"]}, "trace": \#
    true, "levels": [{"at": "2025-08-12T17:00:00Z", "share": 0.0012}, {"at": \#
    "2025-08-29T15:00:00Z", "share": 0.0018, "ramp": true}, {"at": "2025-09-18T18:00:00Z", \#
    "share": 0}]}, {"scope": {"model": ["claude-sonnet-4"], "platform": ["vertex"]}, "trace": \#
    true, "levels": [{"at": "2025-08-27T17:00:00Z", "share": 4e-06}, {"at": \#
    "2025-09-16T18:00:00Z", "share": 0}]}], "events": [{"role": "started", "at": \#
    "2025-08-05T18:00:00Z", "deploy": "dep-0805-long-context"}, {"role": "worsened", "at": \#
    "2025-08-29T15:00:00Z", "deploy": "dep-0829-load-balancing"}, {"role": "fixed", "at": \#
    "2025-09-04T16:00:00Z", "deploy": "dep-0904-routing-fix"}]}, {"id": "corruption", "title": \#
    "A misconfiguration on the TPU servers of the first-party platform gave rare tokens high \#
    probability", "report_lift": 60, "sticky": false, "account_share": 1, "answer": \#
    {"unexpected_script": 0.5, "syntax_error": 0.42, "language_switch": 0.05}, "complaint": \#
    {"unexpected_script": 0.44, "syntax_error": 0.4, "garbled_text": 0.08, "general_quality": \#
    0.12}, "remarks": ["in the middle of a plain English answer", "the file was fine before it \#
    edited it", "I only ever write in English"], "parts": [{"scope": {"model": ["claude-opus-4", \#
    "claude-opus-4.1"], "platform": ["first_party"], "hardware": ["tpu"]}, "levels": [{"at": \#
    "2025-08-25T17:30:00Z", "share": 0.045}, {"at": "2025-08-28T21:00:00Z", "share": 0}]}, \#
    {"scope": {"model": ["claude-sonnet-4"], "platform": ["first_party"], "hardware": ["tpu"]}, \#
    "levels": [{"at": "2025-08-25T17:30:00Z", "share": 0.04}, {"at": "2025-09-02T19:00:00Z", \#
    "share": 0}]}], "events": [{"role": "started", "at": "2025-08-25T17:30:00Z", "deploy": \#
    "dep-0825-sampling-config"}, {"role": "eased", "at": "2025-08-28T21:00:00Z", "deploy": \#
    "dep-0828-opus-rollback", "part": {"model": ["claude-opus-4", "claude-opus-4.1"]}}, {"role": \#
    "fixed", "at": "2025-09-02T19:00:00Z", "deploy": "dep-0902-config-rollback"}]}, {"id": \#
    "top-k", "title": "Token selection rewritten: the approximate top-k operation drops the most \#
    likely token", "report_lift": 60, "sticky": false, "account_share": 1, "answer": \#
    {"garbled_text": 0.5, "nondeterministic": 0.16, "truncated": 0.06}, "complaint": \#
    {"garbled_text": 0.46, "nondeterministic": 0.3, "general_quality": 0.14}, "remarks": ["I ran \#
    the same prompt again and it was fine", "it drops a word in every second sentence", "only \#
    some of the answers are like this"], "parts": [{"scope": {"model": ["claude-haiku-3.5"], \#
    "platform": ["first_party"], "hardware": ["tpu"]}, "levels": [{"at": "2025-08-26T09:00:00Z", \#
    "share": 0.06}, {"at": "2025-09-04T20:00:00Z", "share": 0}]}, {"scope": {"model": \#
    ["claude-opus-3"], "platform": ["first_party"], "hardware": ["tpu"]}, "levels": [{"at": \#
    "2025-08-26T09:00:00Z", "share": 0.06}, {"at": "2025-09-12T18:00:00Z", "share": 0}]}, \#
    {"scope": {"model": ["claude-sonnet-4"], "platform": ["first_party"], "hardware": ["tpu"]}, \#
    "trace": true, "levels": [{"at": "2025-08-26T09:00:00Z", "share": 0.0006}, {"at": \#
    "2025-09-12T18:00:00Z", "share": 0}]}], "events": [{"role": "started", "at": \#
    "2025-08-26T09:00:00Z", "deploy": "dep-0826-token-selection"}, {"role": "eased", "at": \#
    "2025-09-04T20:00:00Z", "deploy": "dep-0904-haiku-rollback", "part": {"model": \#
    ["claude-haiku-3.5"]}}, {"role": "fixed", "at": "2025-09-12T18:00:00Z", "deploy": \#
    "dep-0912-opus3-rollback"}]}], "deploys": [{"id": "dep-1216-precision-workaround", "at": \#
    "2024-12-16T17:00:00Z", "kind": "deploy", "service": "inference-tpu", "summary": "Work \#
    around the compiler's mixed precision in token selection", "scope": {"platform": \#
    ["first_party"], "hardware": ["tpu"]}}, {"id": "dep-0805-launch", "at": \#
    "2025-08-05T15:50:00Z", "kind": "deploy", "service": "model-registry", "summary": "Launch of \#
    Opus 4.1", "scope": {"model": ["claude-opus-4.1"]}}, {"id": "dep-0805-long-context", "at": \#
    "2025-08-05T17:20:00Z", "kind": "config", "service": "request-router", "summary": "Server \#
    pool for the long context window joins the routing table", "scope": {"model": \#
    ["claude-sonnet-4"], "platform": ["first_party"]}}, {"id": "dep-0811-numerics-test", "at": \#
    "2025-08-11T13:00:00Z", "kind": "deploy", "service": "inference-tpu", "summary": "Reproducer \#
    for mixed precision in token selection added to the test suite", "scope": {"hardware": \#
    ["tpu"]}}, {"id": "dep-0812-bedrock-pool", "at": "2025-08-12T16:30:00Z", "kind": "config", \#
    "service": "request-router", "summary": "Long context pool on Bedrock", "scope": {"model": \#
    ["claude-sonnet-4"], "platform": ["bedrock"]}}, {"id": "dep-0825-sampling-config", "at": \#
    "2025-08-25T17:05:00Z", "kind": "config", "service": "sampling-config", "summary": "New \#
    runtime configuration for the accelerators", "scope": {"platform": ["first_party"], \#
    "hardware": ["tpu"]}}, {"id": "dep-0826-token-selection", "at": "2025-08-26T08:20:00Z", \#
    "kind": "deploy", "service": "inference-tpu", "summary": "Token selection rewritten; removes \#
    the December workaround", "scope": {"hardware": ["tpu"], "platform": ["first_party"]}, \#
    "supersedes": ["dep-1216-precision-workaround"]}, {"id": "dep-0827-vertex-pool", "at": \#
    "2025-08-27T16:20:00Z", "kind": "config", "service": "request-router", "summary": "Long \#
    context pool on Vertex", "scope": {"model": ["claude-sonnet-4"], "platform": ["vertex"]}}, \#
    {"id": "dep-0828-opus-rollback", "at": "2025-08-28T20:30:00Z", "kind": "rollback", \#
    "service": "sampling-config", "summary": "Return to the earlier configuration for Opus", \#
    "scope": {"model": ["claude-opus-4", "claude-opus-4.1"], "platform": ["first_party"], \#
    "hardware": ["tpu"]}, "reverts": ["dep-0825-sampling-config"]}, {"id": \#
    "dep-0829-load-balancing", "at": "2025-08-29T14:15:00Z", "kind": "traffic", "service": \#
    "load-balancer", "summary": "Routine change of the load balancing weights", "scope": \#
    {"platform": ["first_party"]}}, {"id": "dep-0902-config-rollback", "at": \#
    "2025-09-02T18:25:00Z", "kind": "rollback", "service": "sampling-config", "summary": "Return \#
    to the earlier configuration", "scope": {"platform": ["first_party"], "hardware": ["tpu"]}, \#
    "reverts": ["dep-0825-sampling-config"]}, {"id": "dep-0904-routing-fix", "at": \#
    "2025-09-04T15:10:00Z", "kind": "deploy", "service": "request-router", "summary": "Requests \#
    without the long context flag stay on standard servers", "scope": {"model": \#
    ["claude-sonnet-4"]}, "rollout": [{"at": "2025-09-04T15:10:00Z", "share": 0.1}, {"at": \#
    "2025-09-10T00:00:00Z", "share": 0.7}, {"at": "2025-09-16T18:00:00Z", "share": 1}]}, {"id": \#
    "dep-0904-haiku-rollback", "at": "2025-09-04T19:20:00Z", "kind": "rollback", "service": \#
    "inference-tpu", "summary": "Token selection as before for Haiku 3.5", "scope": {"model": \#
    ["claude-haiku-3.5"], "hardware": ["tpu"], "platform": ["first_party"]}, "reverts": \#
    ["dep-0826-token-selection"]}, {"id": "dep-0912-opus3-rollback", "at": \#
    "2025-09-12T17:15:00Z", "kind": "rollback", "service": "inference-tpu", "summary": "Token \#
    selection as before for Opus 3", "scope": {"model": ["claude-opus-3"], "hardware": ["tpu"], \#
    "platform": ["first_party"]}, "reverts": ["dep-0826-token-selection"]}, {"id": \#
    "dep-0917-exact-top-k", "at": "2025-09-17T15:00:00Z", "kind": "deploy", "service": \#
    "inference-tpu", "summary": "Exact top-k in full precision", "scope": {"hardware": \#
    ["tpu"]}}], "innocent_deploys": {"count": 96, "misleading": 0.2}}
    """#

  private static let quiet = #"""
    {"name": "quiet", "about": "The noise of august-2025 without any cause: 110 innocent \#
    changes, a surge, an outage.", "from": "2025-07-20T00:00:00Z", "to": "2025-10-01T00:00:00Z", \#
    "fleet": {"models": [{"name": "claude-sonnet-4", "share": 0.42}, {"name": "claude-opus-4", \#
    "share": 0.22}, {"name": "claude-opus-4.1", "share": 0.2, "from": "2025-08-05T16:00:00Z", \#
    "replaces": "claude-opus-4"}, {"name": "claude-haiku-3.5", "share": 0.17}, {"name": \#
    "claude-opus-3", "share": 0.07}, {"name": "claude-sonnet-3.7", "share": 0.09}], "platforms": \#
    [{"name": "first_party", "share": 0.76, "surfaces": {"claude_code": 0.4, "claude_ai": 0.38, \#
    "api": 0.22}, "hardware": {"tpu": 0.42, "trainium": 0.36, "gpu": 0.22}, "regions": \#
    {"us-east": 0.34, "us-west": 0.24, "europe": 0.27, "asia": 0.15}}, {"name": "bedrock", \#
    "share": 0.15, "surfaces": {"api": 1}, "hardware": {"trainium": 1}, "regions": {"us-east": \#
    0.4, "us-west": 0.3, "europe": 0.2, "asia": 0.1}}, {"name": "vertex", "share": 0.09, \#
    "surfaces": {"api": 1}, "hardware": {"tpu": 1}, "regions": {"us-east": 0.35, "us-west": \#
    0.25, "europe": 0.3, "asia": 0.1}}], "client_versions": {"surface": "claude_code", "prefix": \#
    "1.0.", "first": 53, "every_hours": 37}, "unsaid": 0.04}, "traffic": {"requests_per_hour": \#
    60000, "day_amplitude": 0.45, "peak_hour": 16, "weekend": 0.62, "growth": 0.25, \#
    "counted_by": ["model", "platform", "surface"]}, "reports": {"everyday": 13500, \#
    "dispersion": 24, "accounts": 9000, "chatty": 8, "languages": {"en": 0.56, "de": 0.07, "fr": \#
    0.06, "es": 0.08, "pt": 0.05, "ja": 0.06, "zh": 0.05, "ko": 0.03, "ru": 0.02, "it": 0.02}, \#
    "symptoms": {"unexpected_script": 0.006, "language_switch": 0.012, "syntax_error": 0.06, \#
    "repetition": 0.035, "garbled_text": 0.012, "truncated": 0.06, "refusal": 0.07, \#
    "forgot_context": 0.08, "ignored_instruction": 0.12, "hallucinated_api": 0.07, \#
    "wrong_answer": 0.13, "malformed_tool_call": 0.012, "tool_errors": 0.035, "empty_answer": \#
    0.018, "nondeterministic": 0.02, "latency": 0.08, "client_fault": 0.06, "billing": 0.05, \#
    "general_quality": 0.07}, "described": 0.7, "transcribed": 0.55, "praise": 0.06, "late": \#
    0.03, "retried": 0.015, "planted": 0.08}, "surges": [{"at": "2025-08-12T15:00:00Z", "hours": \#
    50, "lift": 0.7}, {"at": "2025-09-08T14:00:00Z", "hours": 40, "lift": 0.5}], "outages": \#
    [{"at": "2025-08-20T14:00:00Z", "hours": 3, "lift": 9, "scope": {"platform": \#
    ["first_party"]}}], "incidents": [], "deploys": [], "innocent_deploys": {"count": 110, \#
    "misleading": 0.2}}
    """#
}
