extension Lexicons {
  /// What English speakers say.
  static let english = #"""
    language: en
    words: the and is are was it this that of to in for with not my i you be have has when but on at
      as what why does from they there just an its it's i'm been would will me after every all
    not: spotted corrected solved resolved repaired not no never isn't wasn't aren't weren't doesn't don't didn't without isnt dont doesnt didnt
      wasnt hardly none cannot can't won't cant wont haven't hasn't hadn't couldn't zero nothing nor
      neither fixed barely stopped nobody
    through: once my be been being is are was very so too at all any that this a an the really even ever more
      much particularly longer single seen see saw had have get getting got anymore notice noticed
      seem seems seemed feel feels felt think find found it its it's as of signs sign by terribly
      overly actually exactly remotely exhibit any_kind up into or
    only: only just merely simply
    %you: you your yours you're youre your_answer
    %lang: swedish croatian estonian icelandic tagalog afrikaans slovak slovenian irish welsh swahili english german french spanish italian portuguese dutch polish swedish danish czech turkish
      indonesian vietnamese romanian hungarian finnish norwegian malay catalan latin
    %slang: chinese mandarin cantonese thai japanese korean russian arabic hebrew hindi greek ukrainian
      bengali tamil urdu persian farsi cyrillic devanagari hangul kanji hanzi hiragana katakana
      sanskrit armenian georgian khmer burmese lao telugu bulgarian
    %anylang: %lang %slang
    %char: char chars charac* letter letters symbol* glyph* word words script scripts writing ideogram*
      sign signs phrase phrases term terms token tokens alphabet* lettering logogram* pictogram*
      ideograph* syllable* fragments runes
    @strange: weird strange odd random foreign unknown funny exotic bizarre unfamiliar asian alien
      stray unrelated wrong non_latin non_english unexpected unreadable mysterious oriental unusual
      cjk nonlatin eastern squiggly non_roman non_ascii
    %otheralpha: other_alphabet* another_alphabet different_alphabet* foreign_alphabet* wrong_alphabet
      another_script different_script* wrong_script other_scripts foreign_script* other_script
      different_writing_system another_writing_system other_writing_system* non_latin_script*
      a_script_i character_set unfamiliar_script* letters_from_another letters_i_cannot_read
      alphabet_i script_i_can't script_i_cannot
    %mid: middle mid in_between between sprinkled mixed mixing inserted inserts insert inside within
      randomly scattered embedded interspersed throughout amid suddenly in_an_english into_english
      random_places halfway out_of_nowhere
    @appear: appear* show_up shows_up showed_up showing_up pop pops popped popping slip* leak* creep* crept
      sneak* turn_up turns_up turned_up turning_up comes_up came_out come_out comes_out came_up inject*
      throws threw drops dropped drop puts stuck_in littered peppered contains contained bits_of
      full_of
    unexpected_script: stray > %slang | %slang > syllable* | %slang > %char | %char > %slang !translat* | @strange > char | @strange > chars
      | @strange > charac* | @strange > letter | @strange > letters | @strange > symbol*
      | @strange > glyph* | @strange > script | @strange > scripts | @strange > alphabet*
      | @strange > ideogram* | foreign > words | foreign > word | %otheralpha | %slang + %mid !@switch
      | %slang + @appear !@switch | hanzi | hiragana | katakana | random > %slang | some > %slang !%reply
      | ? cyrillic | ? hangul | ? kanji | unicode > charac* | %slang > text + %mid | tofu_boxes
      | squiggl* + %mid | charac* + %nolang | %char + not_latin | %char > %otheralpha
    %nolang: don't_know don't_speak don't_use another_language other_languages foreign_language
      never_used can't_read cannot_read
    @switch: switch* chang* flip* revert* swap* jump* drift* default* falls_back fell_back slips_into
      slipped_into goes_into went_into turns_into turned_into mixes mixing mixed_up mix swaps
      lapses lapsed veer* turns turned
    %reply: answer answers answered answering respond* responding reply replies replied replying wrote
      writes writing came_back comes_back speak* spoke talk* output outputs explains
      continues continued carried_on gives gave
    %language: language languages
    %appword: interface settings menu ui app subtitles keyboard
    language_switch: speak* > %anylang !translat* !my | responses > in > %anylang !%char !translat* | response > in > %anylang !%char !translat* | @switch > %anylang !%char | @switch + %language !%appword | wrong > language
      | wrong > languages | %reply > in > %anylang !%char !translat* | @different > %language !programming
      | %language > mix* | mix* + %language | half > in > %anylang !%char | half > %anylang > half
      | in > %anylang > instead | %anylang > instead_of > %anylang | part* > in > %anylang !%char
      | back_in > %anylang | sentence* > in > %anylang !%char | rest > in > %anylang !%char
      | halfway > in > %anylang | paragraph* > %anylang !%char | started >> %anylang !%char | bilingual | won't_stay_in > %anylang | spanglish | denglish
      | %reply > different_language | not > in > %anylang + %reply | stay* > in > %anylang + @not
      | not_in_the_language | language_i_asked | language_i_wrote | another_tongue
    @different: different another other foreign wrong random second
    @syn: syntax_error* syntaxerror* syntax_bug* syntax_mistake* parse_error* parsing_error* parser_error*
      compile_error* compiler_error* compilation_error* indentation_error* indentationerror* indent_error*
      unbalanced unclosed unmatched unterminated mismatched invalid_syntax bad_syntax wrong_syntax
      broken_syntax incorrect_syntax syntactic* uncompilable unparseable unparsable build_error* linter
      syntax_is jsondecodeerror compile_time_error*
    %punct: bracket* brace* paren* semicolon* colon colons comma commas quote quotes quotation
      indent* curly bracelet tag tags delimiter* backtick* end_statement
    @missing: missing miss misses forgot forget* forgets left_out leaves_out omit* lack* dropped drops
      extra stray unclosed unmatched unbalanced mismatched unterminated open_ended never_closes
      not_closed doesn't_close not_close wrong_number didn't_close too_many misplaced messed
    %code: code codes script scripts function functions snippet* program* class json yaml html css sql
      python javascript typescript java rust golang swift kotlin bash shell query queries method module
      file files component config xml toml
    %datafmt: json yaml xml html toml csv sql markdown css regex dockerfile
    @broken: broken invalid malformed corrupt* unparseable unparsable not_valid isn't_valid faulty
      not_well_formed
    %toolish: tool tools tool_call* function_call* toolcall* arguments
    syntax_error: @syn | @not > compil* | @not > pars* | @not > even > pars* | @not > even > compil* |
      @missing + %punct | @broken + %datafmt !%toolish | @broken > code !%toolish | @broken > syntax
      !%toolish | fail* > compil* | fail* > pars* | fails > to > build | %code > is > @broken !%toolish
      | ? code + @not > run | ? code + @not > work | code > has > typos | %code + won't_build !%toolish
      | refuses_to_compile | parser + chok* | compiler + complain* | compiler + reject* | compiler +
      error* | interpreter + complain* | parser + complain* | indent* + wrong | indent* + broken |
      indent* + off | code_is_broken | ? uncompilable | syntax + error* | syntax + wrong | syntax +
      invalid | syntax + broken | cannot_be_parsed | can't_be_parsed | won't_even_run | trailing >
      comma | keyword* > misspel* | typo* + code | typo* > keyword*
    @loop: loop loops looping looped loopy
    %same: same identical
    %unit: sentence sentences thing things paragraph* phrase* line lines word words text answer answers
      point points section* block passage* content stuff bullet* statement* message paragraph
    @again: again over_and repeat* times in_a_row endless* forever on_and_on multiple repeatedly twice
      thrice non_stop nonstop over_again constantly keeps kept loop*
    %wroteit: prints printed writes wrote says said outputs typed sends sent
    repetition: %same > list + @again | %same > bullet* + @again | %wroteit > times !tried !asked !ask | repeated > word_for_word | %unit > is > repeated | %unit > repeated > times | repeat* > itself | repeat* > themselves | keeps > repeat* | kept > repeat* | keep > repeat*
      | repeat* > %same | repeats > %unit | repeating > %unit | repeated > %unit | %same > %unit + @again
      !%prompt !explain* !tell !told | stuck + @loop | caught + @loop | endless + @loop | infinite + @loop | in_a > @loop
      | @loop + %unit | over_and_over !told !tell !ask !explain* !say !remind | broken_record
      | repetit* | %unit > duplicated | says_the_same | said_the_same
      | writes_the_same | going_in_circles | goes_in_circles | round_in_circles | goes_around_in_circles
      | ad_nauseam | ad_infinitum | parrot* | starts_looping | %unit > repeat* | %unit > over_and
      | %unit > again_and | doesn't_stop_repeating | won't_stop_repeating | stutter* | copies_itself
      | ? again_and_again | ? loops | ? looping | ? repeats | redundan* + @again | copy_pastes_the_same
      | recurs + %unit | echo* > itself | %unit > @again > row | prints + %same + @again
    %prompt: prompt prompts question query request input instruction* mistake mistakes error errors
    %wordish: word words letter letters sentence sentences text syllable* phrase phrases grammar
      article articles verb verbs preposition* english german
    @garble: gibberish jibberish garbl* nonsens* word_salad jumbl* scrambl* incoheren* unintelligib* mojibake
      incomprehens* illegib* gobbledygook rubbish_text babbl* nonsensical broken_english broken_unicode
      broken_encoding encoding_error* encoding_problem* encoding_issue* word_soup alphabet_soup
      token_soup mumbo gibbersh mangled garbage_text garbage_characters letter_salad
    @dropped: missing dropped drops skip* swallow* omit* eats doubled duplicat* swapped out_of_order
      vanish* absent twice disappear* loses lost gone left_out leaves_out leaving_out shuffled
      mixed_up jumbled mangled
    garbled_text: drops > letters | drops > articles | barely_readable | hardly_readable | @garble | @dropped + words | @dropped + word | words + twice | random > words
      | word > twice | letters > @dropped | makes_no_sense + %wordish | make_no_sense + %wordish
      | doesn't_make_sense + %wordish | no_sense + %wordish | corrupt* + text | corrupt* + output
      | corrupt* + answer | corrupt* + response | broken + sentences | broken + grammar | broken > text
      | broken > words | grammar + @off | question_marks + instead | boxes + instead | unreadable !code
      | replacement_character* | not_even_a_sentence | words > strung | strung > together
      | half_words | half_the_words | doubled > words | scrambled + %wordish | makes_zero_sense
      | sentences + fall_apart | random > string* | random_tokens | umlaut* + broken | accents + broken
      | emoji* + broken | no_longer_english | ? makes_no_sense | misspel* > every | gobbled
      | reads_like > drunk | reads_like > stroke | having_a_stroke | black_diamonds
    @off: wrong broken off garbled bad terrible ungrammatical
    @cut: cut_off cuts_off cutoff cutting_off cut_short cuts_short truncat* chopped clipped cut_in
      cuts_out gets_cut got_cut being_cut was_cut is_cut trail_off trails_off trailed_off breaks_off
      broke_off breaking_off tails_off cut_itself cuts_itself snipped
    @stop: stop stops stopped stopping end ends ended ending halt* quit quits break breaks broke die dies
      died interrupt* ceas* freez* finish* paused stuck cut cuts drops_off disappears terminat* hangs_up
      gives_up gave_up
    %midway: mid middle halfway midway half_way mid_sentence mid_word midsentence abruptly partway part_way
      prematurely too_early early midstream out_of_nowhere before_the_end before_finishing
      before_it before_completing part_of_the_way mid_answer mid_code without_finishing unexpectedly
    %answer: answer answers response responses reply replies output outputs message messages result
      completion* text it explanation essay code function list email summary
    @incomplete: incomplete unfinished half_finished half_done not_complete isn't_complete partial
      not_finished half_written uncompleted
    %item: question questions number item items step line point page chapter row part section entry
    truncated: half_there | only_half_there | @stop > at > %item | @stop > after > %item | stops > at > number | @cut !%uiword | @stop > %midway !%client | %midway > @stop !%client | @incomplete
      | @not > finish* !%limit | never > finish* | never > complet* | @not > complet* + %answer
      | half > answer | half > response | half > of > answer !%language | half > of > response | half > of > reply
      | half > is > missing | rest + missing | end + missing | ending > missing | last_part + missing
      | only > first > part | only > first > half | only > half + %answer | stops > writing
      | stopped > writing | stopped > typing | stops > generating | stopped > generating | stops_after
      | stopped_after > %wordunit | ends_with > comma | hangs_in_the_air | left_hanging | not_the_whole
      | ? mid_sentence | ? midway | ? abruptly | never_reach* > end | doesn't_reach_the_end
      | unfinished | didn't_get_to_the_end | max_tokens | runs_out > mid | the_end_is_missing
      | rest > never > %came | conclusion + missing | %answer > just > stops | %answer > just > ends
      | just_stops | just_ends | just_stopped | just_ended | remainder + missing
    %wordunit: words lines sentences paragraph* few one two three
    %came: came arriv* comes appear* shows showed
    %limit: limit limits loading
    %uiword: screen button sidebar edge margin connection
    @refuse: refus* declin* rejects rejected reject rebuff* denied denies turned_down turns_down deny
      balk*
    @preach: preach* lectured lecturing lectures_me lectures_instead lectures_about lecture_instead another_lecture a_lecture lecture_about lecture_on moraliz* moralis* sermon* censor* patroniz* nanny scold* prud* squeamish
      holier sanctimon*
    @cautious: cautious restrict* sensitive strict careful prudish safe guarded
    %harmless: harmless innocent innocuous benign legitimate ordinary normal reasonable perfectly_fine
      trivial
    refusal: says > not_allowed | says_it's_not_allowed | wouldn't > explain | wouldn't > tell | won't > explain | told > can't > create | told > it > can't | told > it > cannot | declines | @refuse !quality !%loadish !instruct* !card !follow* !compil* | @preach
      | over* > @cautious | too > @cautious | overcautious | overly_cautious | %harmless > request*
      | %harmless > question* | wouldn't > help* | won't > help* | wont > help* | won't > answer | won't > translate | won't > write | won't > tell
      | wont > answer | will_not > help | will_not > answer | wouldn't > answer | won't_do_it
      | unwilling | can't_help_with | cannot_help_with | can't_assist | cannot_assist | unable_to_assist
      | unable_to_help | not_allowed_to > %helpish | against + polic* | against + guideline*
      | against_its + rules | violat* + polic* !instruct* | content_policy | safety > filter*
      | safety > nonsense | safety > warning* | flagged > as | as_an_ai | guardrail* | blocked + request
      | blocked + question | blocked + prompt | not_comfortable | isn't_comfortable | says > it > can't
      | says > it > cannot | said > it > can't | said > it > cannot | claims > it > can't
      | claims > it > cannot | doesn't_want_to > %helpish | does_not_want_to > %helpish | inappropriate
      | apologi* + instead | sorry_i_can't | i'm_sorry_but | disclaimers | stonewall* | shut_me_down
      | shuts_me_down
    %helpish: help answer write do discuss talk give explain tell assist say
    %loadish: give_up read parse accept run build open start connect launch boot install
    %earlier: earlier before previous* above already beginning start ago last_message first_message
      minutes_ago just_told just_said prior
    @lost: lost loses losing lose drops dropped
    forgot_context: asks > me > again | asked > me > again | asking > me > again | asks > again > which | asks > again > what | @not > know > what_we | no_longer > knows | @not > know > anymore | forgot > what | forgot > everything | forgot > my | forgot > our | forgot > the > %ctx
      | forgot > that | forgot > about | forgot > all | forgot > %earlier | forgets !%punct
      | forgetting !%punct | forgot !%punct !semicolon | forgetful | forgotten !%punct | forget > %stuff
      | @lost > context | @lost > track | @lost > thread | @lost > memory | @lost > plot | @lost > the > %ctx
      | @not > rememb* | @not > recall* | no_longer > rememb* | no_longer > recall* | already > told
      | already > said | already > explain* | already > gave | already > mention* | already > provid*
      | already > answer* | already > paste* | already > share* | repeat > myself | repeating > myself
      | explain > again | reexplain* | re_explain* | explaining > again | asks > again !same
      | asking > again | ask* + for + again | amnesi* | amnesia | memory + gone | memory + lost
      | memory + goldfish | goldfish | memory_loss | no_memory | short_memory | starts > from > scratch
      | start* > from > zero | like_we_never | like_i_never | as_if_i_never | as_if_i_had_never
      | as_if_we_had | as_if_we_never | no_recollection | retell* | restat* | context + lost
      | context + gone | context + forgot* | remind + again | keep_reminding | remind_it | tell_it_again
      | tell_it_everything | explain_everything | first_time_we | no_idea_what_we | no_idea_what_i
      | no_memory_of | lost_our | wiped > memory | doesn't_know_what_we | unaware + %earlier
      | like_a_new_conversation | like_a_new_chat | blank_slate | told_you + %earlier
      | said + %earlier + @lost | as_i_said | like_i_said | as_i_mentioned | as_i_told | as_mentioned_earlier
    %ctx: conversation context file topic thread beginning project task requirements details chat
      discussion
    %stuff: what everything my our the
    %order: instruction* instructons prompt prompts request* rule rules constraint* format direction* command
      commands specification* spec preference* requirement* guideline* guidelines limit claude.md
      wishes brief
    @ignore: ignor* disregard* disobey* overlook* neglect* violat* flout* skips bypass* defied defies
    %iasked: i_asked i_told i_said i_specified i_instructed i_wanted asked_it told_it i_requested
      i_explicitly i_clearly i_specifically asked_for instructed_it i_had_asked i've_asked i've_told
      instructions_said i_wrote system_prompt_says i_begged i_forbade told_you asked_you i_only_asked
    %still: anyway still instead regardless nevertheless rewrote everything whatever nonetheless
      but_it_did but_got but_i_got and_got yet
    %limitword: under_100 under_fifty at_most no_more_than maximum_of keep_it_under keep_it_short keep_it_brief be_brief one_sentence
    %got: got gets gave received
    ignored_instruction: %iasked > %got !@wrong | keeps > adding > told | keeps > adding > said | keeps > using > told | @ignore + %order | @ignore > what | @ignore > my | @ignore > me | @ignore > i
      | @ignore > that_i | @not > follow* !up | @not > obey* | @not > listen* | @not > respect*
      | @not > stick* | @not > adher* | @not > comply | @not > honor* | fails > to > follow
      | fail > to > follow | failed > to > follow | refus* > to > follow | even_though > %iasked
      | despite + %order | despite > me | despite > my | despite > being > told | despite > asking
      | despite > telling | although > %iasked | %iasked > not | told > not_to | asked > not_to
      | said > not_to | %iasked > no | %iasked > only + %still | %iasked > never | %iasked + %still
      | explicitly > %asked | specifically > %asked | clearly > %asked | opposite > of > what | did_the_opposite
      | does_the_opposite | opposite + %iasked | not_what_i_asked | not_what_i_wanted | isn't_what_i_asked
      | wasn't_what_i_asked | not_what_i_requested | not_what_i_told | not_do_what_i | didn't_do_what
      | doesn't_do_what | didn't_do_as | not_as_instructed | not_as_requested | whatever_it_wants
      | without_being_asked | never_asked_for | didn't_ask_for | did_not_ask_for | nobody_asked
      | without_asking | without_permission | goes_against + %order | contrary_to | went_against
      | rules + broke* | breaks > my > rule* | deviat* + %order | told > %limitword | asked > %limitword | %limitword >> instead | i > said > bullet | told > you > not
      | did_something_else | did_something_completely | unrequested | uninvited | unasked
      | pays_no_attention | paid_no_attention | paying_no_attention | takes_no_notice | deaf
      | not_paying_attention | doesn't_care_what | instead_of_what_i | instead_of_following
    %asked: asked told said instructed stated requested wrote forbade specified
    %api: function* method* api apis librar* package* module* class endpoint* flag flags option* parameter*
      argument* import* command* attribute* property properties crate crates gem npm pip sdk framework*
      dependency dependencies call calls setting* plugin hook hooks url link links keyword* config
      library header column table file_path path paths
    @nonexist: @not_exist nonexist* non_existent non_existing doesn't_exist does_not_exist don't_exist
      do_not_exist didn't_exist doesnt_exist dont_exist not_exist isn't_real not_real aren't_real
      no_such fake imaginary fictional fictitious bogus never_existed not_in_the_documentation
      not_in_the_docs isn't_in_the_docs aren't_in_the_docs nowhere_in_the_docs nowhere_to_be_found
      phantom no_longer_exist* cannot_be_found not_documented unpublished does_not_have
      doesn't_have isn't_a_thing not_a_thing not_on_npm not_on_pypi nonexisting exists_nowhere
      isn't_part_of
    @invent: made_up make_up makes_up making_up invent* fabricat* conjur* dreamt dreamed imagin* hallucin*
      halucinat* pulled_out_of cooked_up making_stuff_up
    %fact: fact facts information info source sources citation* quote quotes reference* data number*
      date dates statistic* stats event* people history paper papers book books article* names figures
      study studies court case biograph*
    hallucinated_api: %api + @nonexist | @invent + %api | hallucin* !%fact | halucinat* !%fact
      | @nonexist > %api | there_is_no + %api | there's_no + %api | no_such > %api | module_not_found
      | modulenotfounderror | importerror | attributeerror | has_no_attribute | %api + isn't_on | %api + not_on_the_registry | %api + aren't_on | ? non_existent | ? nonexist*
      | ? doesn't_exist | ? does_not_exist | ? don't_exist | ? do_not_exist | made_that_up | slopsquat*
      | no_member_named
    @wrong: wrong incorrect* inaccurat* false mistaken erroneous untrue fals* bogus flawed
    %wrongwhat: answer answers result* number* date dates calculation* math maths mathematics fact* claim*
      statement* sum total conclusion* info information response* solution* explanation* logic formula
      translation advice arithmetic reasoning figure figures value values details capital year name
      output data reply analysis count
    %notwrong: language languages alphabet script tool tools parameter* argument* account amount plan card
      charge* billed price invoice format syntax bracket* indent* schema login password quote*
    %off: off out
    %unitof: year years century centuries decade decades days day month months factor miles order orders percent degrees
    wrong_answer: %off > by > %unitof | off_by | doubled_down | doubles_down | @wrong > %wrongwhat !%notwrong | %wrongwhat > is > @wrong !%notwrong
      | %wrongwhat > are > @wrong !%notwrong | %wrongwhat > was > @wrong !%notwrong
      | is > @wrong !%notwrong | was > @wrong !%notwrong | are > @wrong !%notwrong
      | were > @wrong !%notwrong | got > wrong !%notwrong | gets > wrong !%notwrong | getting > wrong
      !%notwrong | gave > wrong !%notwrong | completely > wrong | totally > wrong | factual* | miscalculat* | miscount*
      | @not > true | @not > correct | @not > accurat* | isn't > right | not > right | not_add_up
      | doesn't_add_up | contradict* !%samep !same !twice | math + off | @invent + %fact | outdated | out_of_date | misinform*
      | misinformation | misread | misunderst* | mistake* !%punct | confidently > wrong
      | confidently > @wrong | flat_out_wrong | error* + calculation* | error* + answer | error + fact*
      | lies | lied | lying_to_me | untruth* | nothing_to_do_with | @wrong > %fact
      | logical_error* | logic_error* | ? wrong !%notwrong | ? claims | ? claimed | ? insists | ? asserts | ? incorrect !%notwrong | ? inaccurate
      | ? buggy | bad_math | bad_arithmetic | can't_count | cannot_count | can't_even_add | unreliable + %fact
      | insists + @wrong | wrongly | verif* + @wrong
    %toolcall: tool_call tool_calls toolcall* function_call function_calls tool_use tool_input
      tool_argument* tool_json tool_schema tool_parameter* tool_invocation* tool_request* function_calling
      tool_calling tool_params tool_name tool_names call_syntax call_format mcp_call mcp_calls
    @badcall: malformed invalid broken wrong bad incorrect raw missing garbled unparseable unparsable
      mangled misspelled misnamed leak* plain_text as_text not_valid corrupt* nonexistent unknown
      shows_up displayed bogus visible
    malformed_tool_call: json + %toolish + @broken | json + %toolish + not_valid | json + %toolish + weren't_valid | arguments + weren't_valid | one_of_my > tools | isn't_one_of_mine | %toolcall + @badcall !fail* | prints + %toolcall | shows + %toolcall
      | outputs + %toolcall | %toolcall > instead | wrong > tool !%notool | wrong > tools
      | unknown > tool | nonexist* > tool | invalid > tool | tool > doesn't_exist | tool > does_not_exist
      | tools > don't_exist | tools > @nonexist | tool > @nonexist | xml + tags + chat | raw > xml | raw > json > chat | invoke > tag*
      | function_calls > tag* | arguments + @broken | arguments + not_valid | arguments + wrong
      | wrong > arguments | wrong > parameters | invalid > arguments | bad > arguments
      | missing > required > param* | missing > required > arg* | instead_of > running + tool
      | instead_of > calling + tool | instead_of > executing + tool | instead_of_calling + tool
      | tool_arguments | schema + validat* | schema + tool | inputvalidationerror
      | calls > tool + @nonexist | json + tool + @broken
    %notool: error errors
    %tool: tool tools mcp connector* plugin* edit edits editing bash grep web_search websearch file_edit
      code_interpreter tool_call tool_calls tool_use shell_command* search_tool read_file write_file
      str_replace command commands agent integration function_call* toolcalls
    @fail: fail* error errors errored erroring errors_out crash* broken @not_work not_working doesn't_work
      does_not_work don't_work unusable exception* @not_respond stopped_working keeps_breaking times_out
      isn't_working aren't_working
    tool_errors: %tool + @fail | string_to_replace | mcp > error* | error > after > error + tool | every > tool + error*
      | tool_use_error | cannot > edit > files | can't > edit > files | can't_use > tools
      | can't_use_its_tools | cannot_use_its_tools | unable_to_edit | edits > @not > apply
      | edits > never > apply | nothing_but_errors + tool*
    %empty: empty blank void emptiness whitespace
    empty_answer: %empty > %answer !%client | %answer > %empty | %answer + is > %empty !%client
      | %answer + was > %empty !%client
      | %answer + are > %empty | came_back > %empty | comes_back > %empty | comes_back > nothing
      | came_back > nothing | come_back > %empty | no > answer | no > output | no > reply | no_response_at_all | no_response_whatsoever
      | no_text | nothing > came | nothing > comes | nothing > shows | nothing > appear* | nothing > return*
      | return* > nothing | return* > %empty | got > nothing | get > nothing | gives > nothing
      | gave > nothing | answers > nothing | answer* > with > nothing | nothing_at_all
      | respond* > with > nothing | responds > nothing | blank > bubble | empty > bubble | blank > box
      | did_not_answer | didn't_answer_at_all | doesn't_answer_at_all | without > any > text
      | zero_characters | zero_tokens | never_answer* | says_nothing | said_nothing | silent
      | silence | ? no_response | doesn't_say_anything | didn't_say_anything | not_a_single_word
      | message > no > content | no_content | just > %empty | completely > %empty !%client
      | ? didn't_answer
    %samep: same_prompt same_question same_query same_request same_input identical_prompt* identical_question*
      identical_input* same_exact_prompt exact_same_prompt exact_same_question same_code same_task
      identical_request* exact_same_input same_prompts same_questions same_file same_instruction*
      identical_quer*
    @vary: different* vary varies varying changes contradict* inconsisten* sometimes random* fails_the
      once another completely_new unlike
    nondeterministic: %samep + @vary | different > every | different > each | @diffout + every_time
      | @diffout + each_time | @diffout + each_run | every_time > something | every_time > @diffout
      | inconsist* | unpredict* | sometimes > sometimes | sometimes + other_times | sometimes > works !%tool
      | works > sometimes | works > once | worked > once | works_one | works_the_first_time | hit_or_miss
      | hit_and_miss | nondetermin* | non_determin* | flaky | regenerat* + different | retry* + different
      | coin_flip | coin_toss | luck_of_the_draw | roll_of_the_dice | rolling_the_dice | lottery
      | russian_roulette | at_random | one_time > next_time | one_minute > the_next | then_fails_the_next
      | fails_the_next | not_reproduc* | can't_reproduce | varies + run | varies + time | never_the_same
      | two_different_answers | three_different_answers | changes_its_mind | changes_its_answer
      | not_consistent | no_consistency | results > vary | answers > vary | different_outcome*
      | half_the_time | every_other_time
    @diffout: different another something_else new_answer
    %long: forever ages long minutes minute hours hour eternity seconds min mins secs eternities years
      age lifetime awhile
    %clientslow: nothing_here
    %myline: my_internet my_connection my_wifi my_network my_laptop my_computer my_own
    %short: hello hi one single simple word sentence line
    latency: ? minutes !save* !saved !meeting !meetings !minutes_of !in_minutes | minutes > for > %short | slow !%myline | slower | slowest | slowly | slowness | slowed | sluggish* | laggy | lags
      | lagging | lag | latency | latencies | takes > %long | took > %long | taking > %long | take > %long
      | %long > to > %respond | timeout* | time_out | times_out | timed_out | timing_out | time_outs
      | waiting + %long | wait + %long | waited + %long | wait_time* | waiting_time* | long_wait
      | waiting_for > %answer | hangs | hanging !%air | hung | unresponsive | @not > responding
      | @not > respond > in_time | overload* | high_load | server_busy | servers_busy | delay*
      | stall* !%midway | tokens_per_second | token_per_second | speed + @slowed | response_time*
      | performance + %timeword | performance + slow* | spinning + %long | loading + %long
      | thinking + %long | stuck + thinking | stuck_on_thinking | still_thinking | 529 | 503 | 504 | crawl*
      | snail* | glacial* | time_to_first_token | turtle | molasses | forever_to | keeps_spinning
      | at_capacity | too_long_to | never_stops_thinking | not_fast | isn't_fast | tortoise
      | ? no_response | ? stuck | ? freezes | ? waiting | deadline_exceeded | throttl* | grew > slow*
    %air: air
    @slowed: drop* down terrible awful bad halved degrad* decreas* poor slow horrible worse fell
    %timeword: seconds latency speed lag second time ms milliseconds
    %respond: respond answer reply load generate finish get start think write produce return come
      give complete
    %client: app apps application page site website browser tab extension plugin desktop mobile ui
      interface window screen button* sidebar client editor terminal keyboard android ios iphone ipad
      vs_code vscode jetbrains webpage web_app dashboard menu chat_window cli popup dialog macbook
      scrollbar input_field text_box textbox input_box
    @fault: crash* freez* froze frozen glitch* flicker* broken bug bugs buggy disappear* hang hangs hung
      unusable stuck closes quits quit overlap* jump* shak* unresponsive dead @notwork grey* gray*
      cut_off blink* unclickable dies @not_open vanish* misalign* lock* cover*
    @notwork: not_work not_working doesn't_work does_not_work won't_open won't_load won't_start
      won't_launch doesn't_open doesn't_load does_not_load does_not_open not_loading not_opening
      doesn't_respond not_responding isn't_working isn't_loading does_nothing not_showing
      doesn't_show not_display* doesn't_display stopped_working never_loads cannot_open can't_open
      doesn't_do_anything doesn't_render does_not_render not_render* won't_scroll fails_to_load
      fails_to_open nothing_happens doesn't_start no_longer_opens no_longer_loads no_longer_works
      won't_render
    client_fault: screen > black | screen > white | screen > blank | page > blank | %client + @fault !%genquality | %client + @notwork | crash* !code !program !script !generated
      | froze !%answer | blank_screen | white_screen | black_screen | blank_page | white_page
      | blue_screen | grey_screen | gray_screen | @not > log_in | @not > login | @not > sign_in
      | login + @fail2 | log_in + @fail2 | sign_in + @fail2 | logging_in + @fail2
      | signing_in + @fail2 | logged_out | logs_me_out | logged_me_out | log_me_out | logging_me_out
      | signed_me_out | signs_me_out | signed_out | kicks_me_out | kicked_me_out | page + load + @not
      | won't_load | doesn't_load | @not > loading | render* + @badrender | flicker* | ui + bug* | ui + glitch*
      | scroll* + @badrender | copy_button | keyboard_shortcut* | shortcut* + @notwork | upload* + @fail2
      | attach* + @fail2 | download* + @fail2 | dark_mode + @notwork | install* + @fail2 | update + broke
      | notification* + @badrender | layout + @badrender | font* + @badrender | history + @gone
      | conversations + @gone | chats + @gone | authenticat* + @fail2 | two_factor | 2fa | captcha
      | password + @fail2 | blank_window | voice_mode + @fail2 | microphone | after_the_update + @notwork
      | latest_update + broke | cursor + jump* | session_expired | paste + @notwork
    %genquality: nothing_there
    @fail2: fail* error* loop* broken can't cannot not doesn't won't wont stuck problem* issue* trouble
      denied rejects impossible unable hangs bug @notwork invalid refuses disabled
    @badrender: wrong* broken not doesn't overlap* garbled glitch* weird* badly incorrect* fail* bug*
      messed jumps tiny stuck unreadable missing off
    @gone: gone disappear* lost deleted vanish* missing wiped empty erased
    %task: summary text template letter form code script translation translate page
    billing: billing | billed | bill | charged | charge | charges | double_charge* | overcharg* | refund*
      | invoice* !%task | subscription* !%task | subscrib* | payment* | credit_card | usage_limit* | rate_limit*
      | message_limit* | limit + reach* | limit + hit | limits + hit | hit_my_limit | usage_cap | quota | quotas
      | pricing | too_expensive | expensive | money_back | my_money | cancel_my | credits | credit_balance
      | token_usage | burns_through | burned_through | burning_through | my_plan + %planish
      | downgraded_my | paid_plan | pro_plan | max_plan | free_trial | trial_period | renew*
      | ? paid | ? paying | debited | deducted | usage + %planish | price > increas* | price_hike | prices
      | vat | receipt* | tokens + cost* | rip_off | ripoff
    %planish: upgrade* downgrad* cancel* gone exhausted used_up missing locked
    @drop: drop* down declin* degrad* bad poor low lower terrible went worse worsen* awful abysmal
      suffer* tank* fell plummet* deteriorat* slipp* dip dipped nosediv* collapse* decreas* dive
      disappointing crap gone reduced
    general_quality: quality + @drop | got > worse | gets > worse | getting > worse | gotten > worse
      | become > worse | became > worse | becoming > worse | much > worse | far > worse | way > worse
      | so_much_worse | worse_than | worse > %since | worse_every | noticeably_worse | dumb* | dumber | stupid* | lobotom* | nerf*
      | degrad* | deteriorat* | downhill | used_to_be + %good | was + %good + before | was_better
      | were_better | not_as_good | not_as_smart | isn't_as_good | not_what_it_was | isn't_what_it
      | not_what_it_used | lost_its_edge | lost_its_touch | less > %smart | performance + @drop !%timeword
      | regress* | step_backward* | step_back | downgrade + model | declin* + %since | brain_dead
      | braindead | watered_down | shallow | superficial | mediocre | lazy | lazier | laziness
      | went_bad | got_bad | not_the_same_model | iq | half_as_good | enshittif* | previous_version + better
      | old_version + better | better_before | better_last | last_week + better | slack* | sloppy
      | ? worse | ? useless | ? terrible | ? horrible | ? awful | ? garbage | ? trash | ? rubbish | ? bad
      | ? poor | ? disappoint* | ? unusable | ? sucks | ? subpar | ? something_is_off
      | ? something's_off | ? feels_off | ? not_good | ? not_helpful | ? unhelpful | ? frustrat*
      | ? crap | ? low_quality | ? quality | ? worthless | ? pathetic
    %good: better great good smarter amazing excellent brilliant useful sharp sharper impressive
    %smart: smart intelligent capable useful helpful sharp clever
    %since: since than lately recently yesterday week month update these days
    """#
}
