extension Lexicons {
  /// Reasons ticked in a form: short names, which mean what they say without context.
  static let tags = """
    language: en
    not: not no never isn't without
    through: a any the is was
    unexpected_script: unexpected_script | script | foreign > char* | wrong > char* | wrong > script
      | strange > char*
    language_switch: language_switch | wrong > language | language | language_mismatch
    syntax_error: syntax* | broken > code | code > error* | bad > code | compile* | invalid > code
      | code > broken
    repetition: repet* | repeat* | loop* | duplicate*
    garbled_text: garbl* | gibberish | incoheren* | nonsens* | unreadable | encoding | corrupt* | jumbl*
    truncated: truncat* | cut_off | cutoff | incomplete | unfinished | too > short | partial
      | stopped > early | incomplete_response
    refusal: refus* | overrefus* | over_refusal | censor* | preach* | declin* | overactive > refus*
      | safety | moraliz*
    forgot_context: forg* | context | lost > context | memory | context_lost
    ignored_instruction: ignor* | instruction* | not > follow* | disobey* | did_not_follow
      | didn't_follow | not_what_i_asked
    hallucinated_api: hallucin* | made > up | fabricat* | fake > api | nonexistent | non_existent
      | invent*
    wrong_answer: wrong > answer | wrong | incorrect* | inaccura* | factual* | false | not > true
      | not > correct | mistake | error_in_answer | misinformation | bad_math
    malformed_tool_call: malformed* | tool_call | tool_format | function_call | bad_tool_call
    tool_errors: tool_error* | tool > fail* | tool > error* | tools | mcp | tool_use
    empty_answer: empty | blank | no > answer | no > response | no > output
    nondeterministic: nondetermin* | non_determin* | inconsist* | flaky | random* | unstable
      | unreliable
    latency: slow* | latency | timeout* | time_out | timed_out | speed | delay* | lag | too > long
      | performance > slow
    client_fault: crash* | ui | client* | login | log_in | render* | display | app | bug_in_app
      | ui_bug | freez* | sign_in | interface
    billing: billing | payment* | charge* | refund* | subscription* | usage_limit* | rate_limit*
      | pricing | limit* | quota
    general_quality: quality | worse | bad > answer | bad > response | poor* | not > helpful
      | unhelpful | lazy | dumb* | low_quality | performance | degrad* | useless | bad
      | regress*
    """
}
