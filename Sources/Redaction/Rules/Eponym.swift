/// Things called after people: `the Fisher-Yates shuffle`, `a Hoare triple`, `codename Madrid`. A name
/// there says nothing of anybody in the report.
enum Eponym {
  private static let things = WordList(
    "algorithm,shuffle,search,distance,theorem,transform,sort,tree,filter,distribution,hash,coding,"
      + "code,codes,encoding,method,matrix,equation,cipher,function,curve,index,score,coefficient,"
      + "kernel,library,framework,pipeline,plugin,parser,serializer,test,process,chain,model,"
      + "iteration,decomposition,factorization,sampling,sampler,smoothing,interpolation,polynomial,"
      + "series,sequence,number,numbers,constant,law,triple,logic,normal,notation,machine,automaton,"
      + "diagram,graph,grid,triangulation,heap,clock,exponential,lock,protocol,exchange,key,"
      + "signature,scheme,bound,inequality,estimator,prior,loss,norm,product,integral,gradient,"
      + "release,module,theme,font,container,build,job,runner,server,client,driver,adapter")

  private static let names = WordList(
    "codename ,codenamed ,code-named ,release ,branch ,theme ,font ,module ,project ,"
      + "package ,crate ,gem ,library ,plugin ")

  /// Whether a name is a thing's: such a word stands behind it, or one that calls things before it.
  static func isOne(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if scan[range.upperBound] == 0x20 {
      let start = range.upperBound + 1
      let end = scan.end(of: .lower, from: start, limit: 24)
      if end > start, things.matchesWhole(scan, start..<end) { return true }
    }
    // The word before, with its blank.
    guard scan[range.lowerBound - 1] == 0x20 else { return false }
    let before = scan.start(of: namesBody, before: range.lowerBound - 1, limit: 12)
    return names.matchesWhole(scan, before..<range.lowerBound)
  }

  private static let namesBody = ByteClass("abcdefghijklmnopqrstuvwxyz-")
}
