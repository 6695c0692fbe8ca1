"""The cryptography that the envelope and the ledger rest on, from its specifications alone.

Written for reading, not for speed, and with the standard library only: it shares no code with the
program or with libsodium, so that what both agree on is what the documents say. Never use it to
protect anything: it is not constant-time.
"""

import hashlib
import struct

# --- BLAKE2b, RFC 7693 ---------------------------------------------------------------------------


def blake2b(message, key=b"", size=32):
    return hashlib.blake2b(message, digest_size=size, key=key).digest()


# --- ChaCha20 and Poly1305, RFC 8439; HChaCha20, draft-irtf-cfrg-xchacha ---------------------------


def _rounds(state):
    x = list(state)

    def quarter(a, b, c, d):
        x[a] = (x[a] + x[b]) & 0xFFFFFFFF
        x[d] ^= x[a]
        x[d] = ((x[d] << 16) | (x[d] >> 16)) & 0xFFFFFFFF
        x[c] = (x[c] + x[d]) & 0xFFFFFFFF
        x[b] ^= x[c]
        x[b] = ((x[b] << 12) | (x[b] >> 20)) & 0xFFFFFFFF
        x[a] = (x[a] + x[b]) & 0xFFFFFFFF
        x[d] ^= x[a]
        x[d] = ((x[d] << 8) | (x[d] >> 24)) & 0xFFFFFFFF
        x[c] = (x[c] + x[d]) & 0xFFFFFFFF
        x[b] ^= x[c]
        x[b] = ((x[b] << 7) | (x[b] >> 25)) & 0xFFFFFFFF

    for _ in range(10):
        quarter(0, 4, 8, 12)
        quarter(1, 5, 9, 13)
        quarter(2, 6, 10, 14)
        quarter(3, 7, 11, 15)
        quarter(0, 5, 10, 15)
        quarter(1, 6, 11, 12)
        quarter(2, 7, 8, 13)
        quarter(3, 4, 9, 14)
    return x


_CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")


def chacha20(key, nonce, counter, count):
    """`count` bytes of key stream from block `counter` on; a nonce of twelve bytes."""
    out = bytearray()
    words = _CONSTANTS + struct.unpack("<8I", key)
    tail = struct.unpack("<3I", nonce)
    while len(out) < count:
        state = words + (counter,) + tail
        out += struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(state, _rounds(state))))
        counter += 1
    return bytes(out[:count])


def hchacha20(key, nonce):
    state = _CONSTANTS + struct.unpack("<8I", key) + struct.unpack("<4I", nonce)
    x = _rounds(state)
    return struct.pack("<8I", *(x[:4] + x[12:]))


P1305 = (1 << 130) - 5


def poly1305_key(key):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    return r, int.from_bytes(key[16:32], "little")


def poly1305(key, message):
    r, s = poly1305_key(key)
    total = 0
    for start in range(0, len(message), 16):
        total = (total + int.from_bytes(message[start : start + 16] + b"\x01", "little")) * r % P1305
    return ((total + s) & ((1 << 128) - 1)).to_bytes(16, "little")


def xor(left, right):
    return bytes(a ^ b for a, b in zip(left, right))


def _pad16(data):
    return data + bytes(-len(data) % 16)


def aead_parts(key, nonce):
    """Key stream position of XChaCha20-Poly1305: subkey and the twelve-byte nonce."""
    return hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]


def aead_message(associated, sealed):
    """What Poly1305 authenticates."""
    return (
        _pad16(associated) + _pad16(sealed) + struct.pack("<QQ", len(associated), len(sealed))
    )


def aead_encrypt(key, nonce, plain, associated):
    subkey, short = aead_parts(key, nonce)
    sealed = xor(plain, chacha20(subkey, short, 1, len(plain)))
    return sealed + poly1305(chacha20(subkey, short, 0, 32), aead_message(associated, sealed))


def aead_decrypt(key, nonce, sealed, associated):
    """None where it is not authentic."""
    subkey, short = aead_parts(key, nonce)
    sealed, mac = sealed[:-16], sealed[-16:]
    if poly1305(chacha20(subkey, short, 0, 32), aead_message(associated, sealed)) != mac:
        return None
    return xor(sealed, chacha20(subkey, short, 1, len(sealed)))


# --- crypto_secretstream_xchacha20poly1305, from libsodium's documentation --------------------------

TAG_MESSAGE, TAG_FINAL = 0, 3


class SecretStream:
    def __init__(self, key, header):
        self.key = hchacha20(key, header[:16])
        self.counter, self.nonce = 1, header[16:24]

    def _nonce(self):
        return struct.pack("<I", self.counter) + self.nonce

    def authenticated(self, tag_block, cipher, associated):
        """What Poly1305 authenticates. The zeros after the cipher are as many as its length modulo
        16 says, which is libsodium's own way."""
        return (
            _pad16(associated) + tag_block + cipher + bytes(len(cipher) % 16)
            + struct.pack("<QQ", len(associated), 64 + len(cipher))
        )

    def tag_stream(self):
        return chacha20(self.key, self._nonce(), 1, 64)

    def poly_key(self):
        return chacha20(self.key, self._nonce(), 0, 32)

    def body_stream(self, count):
        return chacha20(self.key, self._nonce(), 2, count)

    def _advance(self, mac):
        self.nonce = xor(self.nonce, mac[:8])
        self.counter += 1

    def push(self, plain, associated, tag):
        tag_block = xor(bytes([tag]) + bytes(63), self.tag_stream())
        cipher = xor(plain, self.body_stream(len(plain)))
        mac = poly1305(self.poly_key(), self.authenticated(tag_block, cipher, associated))
        self._advance(mac)
        return tag_block[:1] + cipher + mac

    def pull(self, sealed, associated):
        """Plaintext and tag; None where it is not authentic."""
        stream = self.tag_stream()
        tag_block = sealed[:1] + stream[1:]
        cipher, mac = sealed[1:-16], sealed[-16:]
        if poly1305(self.poly_key(), self.authenticated(tag_block, cipher, associated)) != mac:
            return None
        plain = xor(cipher, self.body_stream(len(cipher)))
        tag = sealed[0] ^ stream[0]
        self._advance(mac)
        return plain, tag


# --- X25519, RFC 7748 ------------------------------------------------------------------------------

P25519 = (1 << 255) - 19


def x25519(scalar, point=(9).to_bytes(32, "little")):
    k = bytearray(scalar)
    k[0] &= 248
    k[31] = (k[31] & 127) | 64
    k = int.from_bytes(k, "little")
    u = (int.from_bytes(point, "little") & ((1 << 255) - 1)) % P25519
    x2, z2, x3, z3, swap = 1, 0, u, 1, 0
    for bit in range(254, -1, -1):
        now = k >> bit & 1
        if swap ^ now:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swap = now
        a, b = x2 + z2, x2 - z2
        aa, bb = a * a % P25519, b * b % P25519
        e = aa - bb
        da, cb = (x3 - z3) * a % P25519, (x3 + z3) * b % P25519
        x3, z3 = (da + cb) ** 2 % P25519, u * (da - cb) ** 2 % P25519
        x2, z2 = aa * bb % P25519, e * (aa + 121665 * e) % P25519
    if swap:
        x2, z2 = x3, z3
    return (x2 * pow(z2, P25519 - 2, P25519) % P25519).to_bytes(32, "little")


# --- Ed25519, RFC 8032 -----------------------------------------------------------------------------

# The order of the group, of edwards25519's prime subgroup and of ristretto255 alike.
ORDER = (1 << 252) + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, P25519 - 2, P25519) % P25519


def _add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P25519, (p[1] + p[0]) * (q[1] + q[0]) % P25519
    c, d = 2 * p[3] * q[3] * _D % P25519, 2 * p[2] * q[2] % P25519
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P25519, g * h % P25519, f * g % P25519, e * h % P25519


def _multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = _add(result, point)
        point = _add(point, point)
        scalar >>= 1
    return result


def _recover(y, sign):
    square = (y * y - 1) * pow(_D * y * y + 1, P25519 - 2, P25519) % P25519
    x = pow(square, (P25519 + 3) // 8, P25519)
    if (x * x - square) % P25519:
        x = x * pow(2, (P25519 - 1) // 4, P25519) % P25519
    if (x * x - square) % P25519 or (x == 0 and sign):
        return None
    return P25519 - x if x & 1 != sign else x


def _decompress(data):
    number = int.from_bytes(data, "little")
    y, sign = number & ((1 << 255) - 1), number >> 255
    if y >= P25519:
        return None
    x = _recover(y, sign)
    return None if x is None else (x, y, 1, x * y % P25519)


def _compress(point):
    inverse = pow(point[2], P25519 - 2, P25519)
    x, y = point[0] * inverse % P25519, point[1] * inverse % P25519
    return (y | (x & 1) << 255).to_bytes(32, "little")


_BASE_Y = 4 * pow(5, P25519 - 2, P25519) % P25519
_BASE_X = _recover(_BASE_Y, 0)
_BASE = (_BASE_X, _BASE_Y, 1, _BASE_X * _BASE_Y % P25519)


def ed25519_public(seed):
    scalar = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little")
    scalar = scalar & ((1 << 254) - 8) | (1 << 254)
    return _compress(_multiply(scalar, _BASE))


def ed25519_verify(public, message, signature):
    if len(signature) != 64:
        return False
    a, r = _decompress(public), _decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    left, right = _multiply(s, _BASE), _add(r, _multiply(h, a))
    return (
        (left[0] * right[2] - right[0] * left[2]) % P25519 == 0
        and (left[1] * right[2] - right[1] * left[2]) % P25519 == 0
    )
