import COpenSSL
import Foundation

/// SHA-256 of fields that follow each other, by libcrypto.
struct SHA256 {
  /// The algorithm, made ready by the first use and not by the start of the program.
  ///
  /// No file of settings of the machine is read, so that none changes what is hashed.
  nonisolated(unsafe) private static let algorithm: OpaquePointer = {
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    guard let algorithm = EVP_MD_fetch(nil, "SHA2-256", nil) else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    return algorithm
  }()

  private var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(512)
  }

  /// Adds bytes as they are.
  mutating func update(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Adds a field: the count of its bytes, then the bytes.
  mutating func field(_ more: some Collection<UInt8>) {
    number(more.count)
    update(more)
  }

  /// Adds a number as eight bytes, the highest first.
  mutating func number(_ value: Int) {
    withUnsafeBytes(of: Int64(value).bigEndian) { update($0) }
  }

  /// The 32 bytes of the hash of everything that was added.
  func hash() -> Data {
    var hash = Data(count: 32)
    let isMade = hash.withUnsafeMutableBytes { (hash: UnsafeMutableRawBufferPointer) in
      EVP_Digest(
        bytes, bytes.count, hash.bindMemory(to: UInt8.self).baseAddress, nil, Self.algorithm, nil)
    }
    precondition(isMade == 1, "libcrypto made no hash")
    return hash
  }
}
