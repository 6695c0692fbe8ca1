internal import CSodium
internal import Glibc

/// Keeps the process's memory out of core dumps and away from debuggers of the same user.
public enum ProcessHardening {
  /// Sets the core size limit to zero and the process to not dumpable. Returns whether both held.
  @discardableResult
  public static func apply() -> Bool {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    let limited = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
    return blindsift_forbid_dumps() == 0 && limited
  }
}
