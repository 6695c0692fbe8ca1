/// Tells from the whole of a name whether it can hold a secret.
enum AssignedName {
  /// Endings of names that hold no secret: `token_count`, `secret_name`, `keyId`.
  private static let endings = WordList(
    "count,limit,type,url,uri,file,path,name,length,field,usage,index,expiry,expires,expiration,"
      + "expires_in,expiresin,budget,variable,ttl,alg,algorithm,endpoint,prompt,policy,regex,class,ref,"
      + "hint,label,size,format,version,alias,prefix,suffix,status,rotation,provider,manager,store,"
      + "store_password_file,vault,region,title,description,required,enabled,valid,max,min,arn,dir,"
      + "icon,text,header,format,pattern,lifetime,timeout,age,date,time,at,scheme,method,mode,"
      + "ikey,reset,confirm_text,checkbox,input,label,element,selector,pressed,press,code_challenge,"
      + "parser,generator,handler,service,validator,factory,error,message,placeholder,_id,-id,ids")

  /// Endings of names that say what the value is: of a revision, of content, of an event. What a
  /// person chose is a password whatever else it is called.
  private static let identities = WordList(
    "sha,sha1,sha256,sha512,md5,hash,etag,fingerprint,thumbprint,event,listener,callback,trigger,"
      + "model,engine,deployment,workspace,job,queue,topic,table,bucket,branch,channel,release,environment,env_name,image,tag,cluster,instance"
  )

  /// Beginnings and middles of names whose keys are no secrets.
  private static let parts = WordList(
    "public,pubkey,primary,foreign,cache,sort,partition,bucket,object,keyword,keyboard,row,"
      + "idempoten,issuer,checksum,integrity,translation,i18n,hotkey,shortcut,accessor,accessib,"
      + "author,authent,authority,tokeniz,csrf,xsrf,antiforgery,anti_forgery,anti-forgery,"
      + "requestverification,websocket,randomaccess,keyvault,key_vault,apiversion,"
      + "api_version,next_token,nexttoken,continuation,pagetoken,page_token,pagination,sync_token,"
      + "commit,digest,revision,fake,dummy,mock,invalid,nonmatching,non_matching,bogus,notreal")

  static func isHarmless(
    _ scan: Scan, _ name: Range<Int>, keyword: Range<Int>, kind: AssignmentRule.Kind
  ) -> Bool {
    let rest = keyword.upperBound..<name.upperBound
    let last = lastPart(scan, rest)
    if endings.matchesWhole(scan, last) { return true }
    if kind == .password { return false }
    if identities.matchesWhole(scan, last) { return true }
    // `client_id`, `access_id` are keywords themselves; other identifiers are told by their ending.
    let hasID = rest.count >= 2 && scan.hasFolded("id", at: name.upperBound - 2)
    if hasID, rest.count == 2 || !ByteClass.lower.contains(scan[name.upperBound - 3]) {
      return kind != .vendor
    }
    if parts.occursAtPart(in: scan, name) { return true }
    // `cache key: …`, `sort key = …`: the word before says what the key is of.
    guard kind == .key, scan[name.lowerBound - 1] == 0x20 else { return false }
    let before = scan.start(of: .letter, before: name.lowerBound - 1, limit: 16)
    return parts.occursAtPart(in: scan, before..<(name.lowerBound - 1))
  }

  /// Whether a name is an identifier's: `client_id`, `accessID`. An application's number is sent in
  /// the open (RFC 6749, section 2.2) and opens nothing without its secret.
  static func isIdentifier(_ scan: Scan, _ name: Range<Int>) -> Bool {
    guard name.count > 2, scan.hasFolded("id", at: name.upperBound - 2) else { return false }
    return !ByteClass.lower.contains(scan[name.upperBound - 3])
      || ByteClass.upper.contains(scan[name.upperBound - 2])
      || joined.contains { scan.hasFolded($0, at: name.upperBound - $0.utf8CodeUnitCount) }
  }

  /// Whether it is the identifier of a client of OAuth.
  static func isClient(_ scan: Scan, _ name: Range<Int>) -> Bool {
    guard isIdentifier(scan, name) else { return false }
    return [8, 9].contains { scan.hasFolded("client", at: name.upperBound - $0) }
  }

  private static let joined: [StaticString] = ["clientid", "accessid", "sessionid"]

  /// The last part of the rest of a name: behind `_`, `-`, `.` or from a capital on.
  private static func lastPart(_ scan: Scan, _ rest: Range<Int>) -> Range<Int> {
    var start = rest.upperBound
    while start > rest.lowerBound {
      let byte = scan.bytes[start - 1]
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
        break
      }
      start -= 1
      if ByteClass.upper.contains(byte), start > rest.lowerBound,
        ByteClass.lower.contains(scan[start - 1]) || start == rest.lowerBound
      {
        break
      }
    }
    return start..<rest.upperBound
  }
}
