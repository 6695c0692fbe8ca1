#include "CSimdjson.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <simdjson.h>

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

struct bsj_parser {
  simdjson::dom::parser parser;
  size_t depth;
};

namespace {

// The DOM's handles are a pointer and an index; they are carried as such through C.
template <typename Handle> bsj_value carried(Handle handle) {
  static_assert(sizeof(Handle) == sizeof(bsj_value), "a handle is a pointer and an index");
  bsj_value value;
  std::memcpy(static_cast<void *>(&value), static_cast<const void *>(&handle), sizeof value);
  return value;
}

template <typename Handle> Handle handle(const bsj_value &value) {
  static_assert(sizeof(Handle) == sizeof(bsj_value), "a handle is a pointer and an index");
  Handle result;
  std::memcpy(static_cast<void *>(&result), static_cast<const void *>(&value), sizeof value);
  return result;
}

int status(simdjson::error_code error) {
  switch (error) {
  case simdjson::SUCCESS: return BSJ_OK;
  case simdjson::UTF8_ERROR: return BSJ_INVALID_UTF8;
  case simdjson::DEPTH_ERROR: return BSJ_TOO_DEEP;
  case simdjson::NUMBER_ERROR: return BSJ_NUMBER_OUT_OF_RANGE;
  case simdjson::MEMALLOC:
  case simdjson::CAPACITY: return BSJ_NO_MEMORY;
  default: return BSJ_NOT_JSON;
  }
}

} // namespace

extern "C" {

bsj_parser *bsj_parser_new(size_t depth) {
  auto *parser = new (std::nothrow) bsj_parser;
  if (parser != nullptr) parser->depth = depth;
  return parser;
}

void bsj_parser_free(bsj_parser *parser) { delete parser; }

int bsj_parse(bsj_parser *parser, const uint8_t *text, size_t length, bsj_value *root) {
  if (length > parser->parser.capacity() || parser->parser.max_depth() != parser->depth) {
    size_t capacity = length < 65536 ? 65536 : length;
    auto error = parser->parser.allocate(capacity, parser->depth);
    if (error != simdjson::SUCCESS) return BSJ_NO_MEMORY;
  }
  element value;
  auto error = parser->parser.parse(text, length, false).get(value);
  if (error == simdjson::SUCCESS) *root = carried(value);
  return status(error);
}

int bsj_type_of(bsj_value value) {
  switch (handle<element>(value).type()) {
  case simdjson::dom::element_type::BOOL: return BSJ_BOOLEAN;
  case simdjson::dom::element_type::INT64:
  case simdjson::dom::element_type::UINT64: return BSJ_INTEGER;
  case simdjson::dom::element_type::DOUBLE: return BSJ_NUMBER;
  case simdjson::dom::element_type::STRING: return BSJ_STRING;
  case simdjson::dom::element_type::ARRAY: return BSJ_ARRAY;
  case simdjson::dom::element_type::OBJECT: return BSJ_OBJECT;
  default: return BSJ_NULL;
  }
}

bool bsj_boolean(bsj_value value) {
  bool result = false;
  (void)handle<element>(value).get(result);
  return result;
}

bool bsj_integer(bsj_value value, int64_t *out) {
  return handle<element>(value).get(*out) == simdjson::SUCCESS;
}

double bsj_number(bsj_value value) {
  double result = 0;
  (void)handle<element>(value).get(result);
  return result;
}

const char *bsj_string(bsj_value value, size_t *length) {
  std::string_view text;
  if (handle<element>(value).get(text) != simdjson::SUCCESS) return nullptr;
  *length = text.size();
  return text.data();
}

bsj_cursor bsj_members(bsj_value value) {
  object members;
  (void)handle<element>(value).get(members);
  return {carried(members.begin()), carried(members.end())};
}

bool bsj_next_member(bsj_cursor *cursor, const char **key, size_t *key_length, bsj_value *value) {
  auto position = handle<object::iterator>(cursor->position);
  if (position == handle<object::iterator>(cursor->end)) return false;
  std::string_view name = position.key();
  *key = name.data();
  *key_length = name.size();
  *value = carried(position.value());
  ++position;
  cursor->position = carried(position);
  return true;
}

bsj_cursor bsj_elements(bsj_value value) {
  array elements;
  (void)handle<element>(value).get(elements);
  return {carried(elements.begin()), carried(elements.end())};
}

bool bsj_next_element(bsj_cursor *cursor, bsj_value *value) {
  auto position = handle<array::iterator>(cursor->position);
  if (position == handle<array::iterator>(cursor->end)) return false;
  *value = carried(*position);
  ++position;
  cursor->position = carried(position);
  return true;
}

bool bsj_is_utf8(const uint8_t *text, size_t length) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(text), length);
}

char *bsj_minified(bsj_value value, size_t *length) {
  std::string text = simdjson::minify(handle<element>(value));
  char *copy = static_cast<char *>(std::malloc(text.size() + 1));
  if (copy == nullptr) return nullptr;
  std::memcpy(copy, text.data(), text.size());
  *length = text.size();
  return copy;
}

} // extern "C"
