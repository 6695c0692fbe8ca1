#ifndef BLINDSIFT_LEXICONS_H
#define BLINDSIFT_LEXICONS_H

#include <stddef.h>

/// The lexicons' files as they lie in Sources/Symptoms/Lexicons, one a language, put into the program
/// when it is built: a tool that reads users' words needs no files beside it that could be exchanged.

/// The text of one file, UTF-8.
struct bsl_text {
  const unsigned char *bytes;
  size_t count;
};

/// How many languages there are.
size_t bsl_languages(void);

/// The lexicon of a language by its number; English is the first.
struct bsl_text bsl_language(size_t number);

/// The reasons ticked in a form.
struct bsl_text bsl_tags(void);

/// The weights that complaints were learnt with; Sources/Symptoms/Complaints/TextModel.swift tells its form.
struct bsl_text bsl_complaint_model(void);

/// The same of answers that decline what was asked.
struct bsl_text bsl_refusal_model(void);

/// The same of requests that ask for harm.
struct bsl_text bsl_request_model(void);

#endif
