/// A tool that says its arguments are wrong, in whichever words: those of JSON Schema, of libraries
/// that check values, or its own.
///
/// Programs say the same of what they were written or started with; so a call counts only where its
/// arguments are what the tool is given, and not a command, a query or a request that it passes on.
enum RejectedArguments {
  /// Whether a result, `text`, sounds like a refusal of arguments.
  static func mayBeReported(by text: ArraySlice<UInt8>, isError: Bool) -> Bool {
    (isError || beginsAsError(text)) && complaints.stands(in: text) && !rights.stands(in: text)
  }

  /// Whether it counts as one by the name of the tool, nil where no call is known.
  static func counts(isError: Bool, from name: String?) -> Bool {
    guard let name else { return isError }
    let words = words(of: name)
    return words.isDisjoint(with: runners) && (isError || words.isDisjoint(with: readers))
  }

  /// Whether a short result says at its beginning that it is an error.
  static func beginsAsError(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 600 && beginnings.stands(in: text.prefix(32))
  }

  /// Whether a tool only reads or runs what is there.
  static func passesOn(_ name: String) -> Bool {
    let words = words(of: name)
    return !words.isDisjoint(with: runners) || !words.isDisjoint(with: readers)
  }

  /// The words of a tool's name, in small letters: `runQuery` and `run_query` have the same.
  private static func words(of name: String) -> Set<String> {
    var (words, word): (Set<String>, String) = ([], "")
    for character in name.unicodeScalars {
      let isLetter = character.properties.isAlphabetic
      if !isLetter || character.properties.isUppercase, !word.isEmpty {
        words.insert(word)
        word = ""
      }
      if isLetter { word += character.properties.lowercaseMapping }
    }
    words.insert(word)
    return words
  }

  /// Tools that pass on what others check.
  private static let runners: Set<String> = [
    "bash", "shell", "sh", "zsh", "terminal", "console", "powershell", "exec", "execute", "run",
    "command", "cmd", "python", "node", "repl", "eval", "interpreter", "notebook", "script", "test",
    "tests", "build", "compile", "sql", "query", "psql", "http", "curl", "request", "requests",
    "fetch", "browser", "navigate", "lint", "check", "validate", "deploy", "apply", "kubectl",
    "docker", "terraform",
  ]

  /// Tools whose text is somebody else's.
  private static let readers: Set<String> = [
    "read", "view", "open", "cat", "grep", "search", "find", "get", "list", "log", "logs", "tail",
    "show", "load", "status", "glob",
  ]

  private static let beginnings = Needles([
    "error", "invalid", "validation", "missing", "400 ", "422 ", "bad request", "failed",
    "rejected",
    "fehler", "erreur", "errore", "erro:", "fout:", "błąd", "ошибка", "hata:", "خطأ", "त्रुटि",
    "ข้อผิดพลาด", "lỗi", "kesalahan", "错误", "錯誤", "エラー", "오류",
  ])

  /// Who may not do something has called the tool well.
  private static let rights = Needles([
    "unauthorized", "unauthorised", "authentication", "authorization", "forbidden", "permission",
    "access denied", "api key", "api_key", "log in", "login", "sign in", "subscription", "quota",
    "rate limit", "expired", "approval", "payment", "confirmation", "consent", "verification",
    "upgrade", "two-factor",
  ])

  private static let complaints = Needles([
    "validationerror", "validation error", "validation failed", "failed validation",
    "schema validation", "does not match schema", "does not match the schema", "not conform to",
    "schema mismatch", "invalid tool parameters", "invalid arguments", "invalid argument",
    "invalid_argument", "invalid parameter", "invalid params", "invalid_params", "invalid input",
    "invalid_type", "invalid type: ", "invalid enum value", "invalid option: expected",
    "invalid json", "-32602", "wrong type", "type mismatch", "400 bad request", "422 unprocessable",
    "unprocessable entity", "unknown function", "while parsing argument", "parse arguments",
    // Something is missing.
    "is required", "are required", "required parameter", "required property", "required field",
    "required argument", "required positional argument", "required keyword-only", "field required",
    "must have required", "missing required", "missing_required", "missing argument",
    "missing_argument", "missing parameter", "missing_parameter", "missing field", "missing_field",
    "missing property", "missing key", "must not be empty", "cannot be empty", "cannot be null",
    "must not be null", "may not be null", "cannot be blank", "must be provided",
    "must be specified",
    // Something is there too much.
    "unexpected parameter", "unexpected property", "unexpected argument", "unexpected keyword",
    "unknown parameter", "unknown field", "unknown property", "unrecognized parameter",
    "unrecognized field", "unrecognized key", "additional properties", "additionalproperties",
    "extra inputs are not", "extra fields not", "no parameter named", "no argument named",
    // Something has another form.
    "expects array", "expects an array", "expects a list", "expects list", "expects object",
    "expects an object", "expects string", "expects a string", "expects number",
    "expects a number", "expects integer", "expects an integer", "expects boolean",
    "expects a boolean", "expects one of", "expected array", "expected an array",
    "expected a list", "expected list", "expected object", "expected an object", "expected string",
    "expected a string", "expected number", "expected a number", "expected integer",
    "expected an integer", "expected int,", "expected int ", "expected boolean", "expected bool",
    "expected a boolean", "expected type", "expected one of", "expected iso", "expected format",
    "received string", "received number", "received undefined", "received object",
    "received array", "received null", "received boolean", "must be string", "must be a string",
    "must be number", "must be a number", "must be numeric", "must be integer",
    "must be an integer", "must be array", "must be an array", "must be a list", "must be list",
    "must be object", "must be an object", "must be boolean", "must be a boolean", "must be bool",
    "must be null", "must be iso", "must be an iso", "must be in iso", "must be rfc",
    "must be an rfc", "must be a valid", "must be valid json", "must be a uuid", "must be a uri",
    "must be a url", "must be a date", "must be a timestamp", "must be one of",
    "must be equal to one of", "must be of type", "must be in the format", "must be in format",
    "must be formatted", "must be given as", "must match pattern", "must match format",
    "must match the pattern", "input should be", "should be a valid", "should be an integer",
    "should be a number", "should be a string", "should be an array", "should be a list",
    "should be an object", "should be a boolean", "should be a date", "could not convert",
    "invalid date", "invalid datetime", "invalid timestamp", "invalid format", "invalid value for",
    "value is not a valid",
    "not a valid integer", "not a valid number", "not a valid list", "not a valid dict",
    "not a valid boolean", "not a valid enum", "not a valid choice", "not a valid date",
    "not a valid uuid", "not a valid iso", "is not of type", "is not of a type", "is not one of",
    "unknown variant", "cannot deserialize", "cannot be parsed as", "could not parse date",
    // The same in other languages.
    "pflichtfeld", "fehlender parameter", "parameter fehlt", "ist erforderlich",
    "ungültiger parameter", "ungültiges argument", "muss ein array", "muss eine zahl",
    "muss eine liste", "muss vom typ", "paramètre requis", "paramètre manquant", "champ requis",
    "champ obligatoire", "est obligatoire", "est requis", "argument manquant",
    "argument invalide", "paramètre invalide", "doit être un", "doit être de type",
    "es obligatorio", "es requerido", "campo obligatorio", "campo requerido",
    "falta el parámetro", "falta el campo", "falta el argumento", "parámetro inválido",
    "parámetro no válido", "argumento no válido", "debe ser un", "debe ser de tipo",
    "é obrigatório", "campo obrigatório", "parâmetro obrigatório", "parâmetro ausente",
    "parâmetro inválido", "deve ser um", "è obbligatorio", "campo obbligatorio",
    "parametro mancante", "parametro non valido", "argomento non valido", "deve essere un",
    "is verplicht", "verplicht veld", "ontbrekende parameter", "parameter ontbreekt",
    "ongeldige parameter", "moet een", "jest wymagan", "wymagane pole", "pole wymagane",
    "brak parametru", "brakuje parametru", "brak wymagan", "nieprawidłowy parametr", "musi być",
    "обязательный параметр", "обязательное поле", "обязательно для", "не указан параметр",
    "отсутствует параметр", "отсутствует обязательн", "неверный параметр", "неверный аргумент",
    "неверный формат", "должно быть", "должен быть", "zorunludur", "zorunlu alan",
    "eksik parametre", "geçersiz parametre", "geçersiz argüman", "olmalıdır", "الحقل مطلوب",
    "معامل مطلوب", "معلمة مطلوبة", "معلمة غير صالحة", "يجب أن يكون", "अनिवार्य है", "आवश्यक है",
    "अमान्य पैरामीटर", "होना चाहिए", "ต้องระบุ", "พารามิเตอร์ไม่ถูกต้อง", "ขาดพารามิเตอร์",
    "ต้องเป็น", "thiếu tham số", "tham số bắt buộc", "là bắt buộc", "tham số không hợp lệ",
    "phải là", "wajib diisi", "parameter wajib", "parameter tidak valid", "argumen tidak valid",
    "harus berupa", "缺少参数", "缺少必填", "缺少必需", "必填", "参数错误", "参数无效", "无效的参数",
    "参数类型", "必须是", "必须为", "缺少參數", "參數錯誤", "必須です", "必須項目", "必須パラメ", "引数が不正",
    "パラメータが不正", "パラメーターが不正", "引数が無効", "形式で指定", "でなければなりません", "필수 항목",
    "필수입니다", "필수 매개", "필수 파라", "잘못된 인수", "잘못된 매개", "잘못된 파라", "이어야 합니다",
    "여야 합니다",
  ])
}
