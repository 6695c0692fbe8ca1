#ifndef BLINDSIFT_SIMDJSON_H
#define BLINDSIFT_SIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// simdjson's DOM behind C: a parser that owns one document at a time, and values in it.

#ifdef __cplusplus
extern "C" {
#endif

/// How many readable bytes must follow the text given to `bsj_parse`.
#define BSJ_PADDING 64

/// Why a text is no JSON document, in the terms of this project.
enum bsj_status {
  BSJ_OK = 0,
  BSJ_NOT_JSON = 1,
  BSJ_INVALID_UTF8 = 2,
  BSJ_TOO_DEEP = 3,
  BSJ_NUMBER_OUT_OF_RANGE = 4,
  BSJ_NO_MEMORY = 5
};

enum bsj_type {
  BSJ_NULL = 0,
  BSJ_BOOLEAN = 1,
  BSJ_INTEGER = 2,
  BSJ_NUMBER = 3,
  BSJ_STRING = 4,
  BSJ_ARRAY = 5,
  BSJ_OBJECT = 6
};

typedef struct bsj_parser bsj_parser;

/// A value; valid until its parser parses again.
typedef struct { const void *document; size_t index; } bsj_value;

/// A walk over an object's members or an array's elements.
typedef struct { bsj_value position; bsj_value end; } bsj_cursor;

bsj_parser *bsj_parser_new(size_t depth);
void bsj_parser_free(bsj_parser *parser);

/// Parses `length` bytes, followed by BSJ_PADDING readable ones.
int bsj_parse(bsj_parser *parser, const uint8_t *text, size_t length, bsj_value *root);

int bsj_type_of(bsj_value value);
bool bsj_boolean(bsj_value value);
/// An integer that fits into 64 bits with sign.
bool bsj_integer(bsj_value value, int64_t *out);
double bsj_number(bsj_value value);
/// The bytes of a string, UTF-8, inside the document.
const char *bsj_string(bsj_value value, size_t *length);

bsj_cursor bsj_members(bsj_value object);
bool bsj_next_member(bsj_cursor *cursor, const char **key, size_t *key_length, bsj_value *value);
bsj_cursor bsj_elements(bsj_value array);
bool bsj_next_element(bsj_cursor *cursor, bsj_value *value);

/// Whether bytes are UTF-8.
bool bsj_is_utf8(const uint8_t *text, size_t length);

/// The value as JSON without white space; to be freed by the caller.
char *bsj_minified(bsj_value value, size_t *length);

#ifdef __cplusplus
}
#endif

#endif
