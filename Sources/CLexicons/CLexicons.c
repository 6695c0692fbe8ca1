#include "CLexicons.h"

// C23; the compiler that comes with Swift knows it in earlier C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char english[] = {
#embed "../Symptoms/Lexicons/English.lexicon"
};
static const unsigned char german[] = {
#embed "../Symptoms/Lexicons/German.lexicon"
};
static const unsigned char french[] = {
#embed "../Symptoms/Lexicons/French.lexicon"
};
static const unsigned char spanish[] = {
#embed "../Symptoms/Lexicons/Spanish.lexicon"
};
static const unsigned char portuguese[] = {
#embed "../Symptoms/Lexicons/Portuguese.lexicon"
};
static const unsigned char italian[] = {
#embed "../Symptoms/Lexicons/Italian.lexicon"
};
static const unsigned char dutch[] = {
#embed "../Symptoms/Lexicons/Dutch.lexicon"
};
static const unsigned char polish[] = {
#embed "../Symptoms/Lexicons/Polish.lexicon"
};
static const unsigned char russian[] = {
#embed "../Symptoms/Lexicons/Russian.lexicon"
};
static const unsigned char turkish[] = {
#embed "../Symptoms/Lexicons/Turkish.lexicon"
};
static const unsigned char arabic[] = {
#embed "../Symptoms/Lexicons/Arabic.lexicon"
};
static const unsigned char hindi[] = {
#embed "../Symptoms/Lexicons/Hindi.lexicon"
};
static const unsigned char thai[] = {
#embed "../Symptoms/Lexicons/Thai.lexicon"
};
static const unsigned char vietnamese[] = {
#embed "../Symptoms/Lexicons/Vietnamese.lexicon"
};
static const unsigned char indonesian[] = {
#embed "../Symptoms/Lexicons/Indonesian.lexicon"
};
static const unsigned char chinese[] = {
#embed "../Symptoms/Lexicons/Chinese.lexicon"
};
static const unsigned char japanese[] = {
#embed "../Symptoms/Lexicons/Japanese.lexicon"
};
static const unsigned char korean[] = {
#embed "../Symptoms/Lexicons/Korean.lexicon"
};
static const unsigned char tags[] = {
#embed "../Symptoms/Lexicons/Tags.lexicon"
};

static const unsigned char complaint_model[] = {
#embed "../Symptoms/Lexicons/Complaints.model"
};
static const unsigned char refusal_model[] = {
#embed "../Symptoms/Lexicons/Refusals.model"
};
static const unsigned char request_model[] = {
#embed "../Symptoms/Lexicons/Requests.model"
};

#define TEXT(name) {name, sizeof(name)}

// English comes first: the others borrow from it.
static const struct bsl_text languages[] = {
    TEXT(english), TEXT(german), TEXT(french),
    TEXT(spanish), TEXT(portuguese), TEXT(italian),
    TEXT(dutch), TEXT(polish), TEXT(russian),
    TEXT(turkish), TEXT(arabic), TEXT(hindi),
    TEXT(thai), TEXT(vietnamese), TEXT(indonesian),
    TEXT(chinese), TEXT(japanese), TEXT(korean),
};

size_t bsl_languages(void) { return sizeof(languages) / sizeof(languages[0]); }

struct bsl_text bsl_language(size_t number) { return languages[number]; }

struct bsl_text bsl_tags(void) { return (struct bsl_text)TEXT(tags); }

struct bsl_text bsl_complaint_model(void) { return (struct bsl_text)TEXT(complaint_model); }

struct bsl_text bsl_refusal_model(void) { return (struct bsl_text)TEXT(refusal_model); }

struct bsl_text bsl_request_model(void) { return (struct bsl_text)TEXT(request_model); }
