/// Values next to a secret's name that are open by design, or only say where the secret is kept.
enum OpenValue {
  /// Keys that their owners print into every page: of Stripe, Clerk, Langfuse, Mapbox.
  private static let publishable: [StaticString] = [
    "pk_live_", "pk_test_", "pk-lf-", "pk.eyJ", "phc_", "sb_publishable_",
  ]

  /// What says where a secret is kept, or that it is encrypted: it opens nothing by itself.
  private static let references = WordList(
    "vault:,op://,ref+,enc[,enc(,{{,arn:,ssm:,ssm/,sm://,gsm://,awssm,secretsmanager,keyring:,env:,"
      + "env/,file:,azurekeyvault,projects/,@microsoft.keyvault,/run/secrets,secretref,valuefrom,"
      + "keepass:,bws:,akv,kms:,doppler:,classpath:")

  private static let sealed = WordList("encrypteddata,sealedsecret")

  /// Whether a value is one of them.
  static func isOpen(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    switch scan.folded(start) {
    case UInt8(ascii: "p")
    where scan[start + 1] != UInt8(ascii: "a")
      && publishable.contains(where: { scan.has($0, at: start) }):
      return true
    case UInt8(ascii: "a")
    where range.count >= 120 && scan.has("Ag", at: start)
      && scan.context(before: start, reach: 1024, sealed):
      // What `kubeseal` writes can be read by the cluster alone.
      return true
    default: break
    }
    guard let count = references.beginning(scan, range) else { return false }
    return range.count > count
  }

  /// Words that parts of names are made of: of settings, of fields, of what holds a secret.
  private static let nameWords = WordList(
    "pass,pw,pwd,passwd,password,passwords,passphrase,secret,secrets,token,key,keys,cred,creds,auth,"
      + "env,config,conf,cfg,settings,setting,options,opts,args,params,props,self,this,os,process,"
      + "request,req,res,response,user,users,username,name,value,values,data,db,database,root,admin,"
      + "login,form,field,fields,input,label,labels,title,text,message,messages,error,errors,page,"
      + "common,screen,view,type,types,string,schema,model,models,class,com,org,net,io,java,javax,"
      + "android,android,system,app,application,app,core,utils,util,lib,test,tests,my,your,the,new,old,"
      + "confirm,current,reset,forgot,change,changed,changeme,repeat,hint,none,null,not,set,unset,"
      + "default,empty,example,placeholder,here,ctx,context,state,store,get,is,has,to,from,by,of,"
      + "prompt,url,file,path,id,code,account,service,client,server,session,validation,vault,"
      + "storage,security,mot,de,passe,votre,dein,deine,ihr,hier,contrasena,senha,passwort,wachtwoord,"
      + "haslo,parola,tu,su,aqui")

  private static let nameParts = WordList(
    "password,passwd,secret,token,credential,config,setting,passphrase,username,validat")

  /// Whether a value reads like a name in code: one of its parts is what names are made of.
  static func readsLikeName(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard range.count <= 80 else { return true }
    var part = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || joints.contains(scan.bytes[index]) {
      if index > part, nameWords.matchesWhole(scan, part..<index) { return true }
      part = index + 1
    }
    return nameParts.occursAtPart(in: scan, range)
  }

  /// `.`, `-`, `_`, `:`, `/`.
  private static let joints = ByteClass(low: 0x0400_E000_0000_0000, middle: 0x8000_0000)
}
