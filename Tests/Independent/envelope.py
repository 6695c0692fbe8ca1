#!/usr/bin/env python3
"""Reads and writes sealed reports from docs/envelope-format.md alone.

    envelope.py check FILE...     opens each vector with every threshold of custodians
    envelope.py make DIRECTORY    writes the committed vectors anew, always the same bytes

A vector says what was sealed and with which secrets; `expect` says what each set of custodians
must find: the plaintext, or where a reader has to stop.
"""

import base64
import hashlib
import itertools
import json
import os
import struct
import sys

from primitives import (
    ORDER, P1305, TAG_FINAL, TAG_MESSAGE, SecretStream, aead_decrypt, aead_encrypt, aead_message,
    aead_parts, blake2b, chacha20, ed25519_public, poly1305_key, x25519, xor)

CHUNK = 65536
ZERO_NONCE = bytes(24)


class Refused(Exception):
    """Where a reader stops: header, wrap, commitment, body or padding."""


def labelled(label, *parts, key=b"", size=32):
    return blake2b(label + b"\0" + b"".join(parts), key, size)


def scalar(number):
    return (number % ORDER).to_bytes(32, "little")


# --- keys ------------------------------------------------------------------------------------------


class Custodian:
    def __init__(self, name, seed):
        self.name, self.seed = name, seed
        self.secret = blake2b(b"blindsift/x25519/v1", seed)
        self.agreement = x25519(self.secret)
        self.signing = ed25519_public(blake2b(b"blindsift/ed25519/v1", seed))

    @property
    def line(self):
        keys = base64.b64encode(self.agreement + self.signing).decode()
        return f"blindsift-custodian-v1 {self.name} {keys}"


def in_order(custodians):
    return sorted(custodians, key=lambda custodian: custodian.agreement)


def set_id(custodians, threshold):
    content = bytes([threshold, len(custodians)])
    for custodian in in_order(custodians):
        name = custodian.name.encode()
        content += custodian.agreement + custodian.signing + bytes([len(name)]) + name
    return labelled(b"blindsift/set/v1", content, size=16)


def batch_key(shared, batch, custodian, identifier):
    return labelled(b"blindsift/batch/v1", batch, custodian.agreement, identifier, key=shared)


def mask(key, header_hash, number):
    content = labelled(b"blindsift/share/v1", header_hash, bytes([number]), key=key, size=64)
    return int.from_bytes(content, "little") % ORDER


def wrapping_key(epoch_secret, shared_scalar, header_hash):
    return labelled(b"blindsift/wrap/v1", scalar(shared_scalar), header_hash, key=epoch_secret)


def commitment(data_key, header):
    return blake2b(b"commit/v1" + header, data_key)


# --- padding ---------------------------------------------------------------------------------------


def padded_length(count):
    length = max(count, 4096)
    exponent = length.bit_length() - 1
    mask_bits = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask_bits) & ~mask_bits


# --- reading ---------------------------------------------------------------------------------------


def parse_header(header):
    if len(header) != 60 or header[:4] != b"BSE1" or header[4] != 1 or header[5] not in (1, 2):
        raise Refused("header")
    if header[6] > 1 or header[7] != 0:
        raise Refused("header")
    return {
        "kind": header[5], "consent": header[6], "store": header[8:24], "report": header[24:40],
        "epoch": struct.unpack("<I", header[40:44])[0], "subject": header[44:60],
        "hash": labelled(b"blindsift/header/v1", header),
    }


def parse_wrap(wrap):
    if len(wrap) < 60 or wrap[:4] != b"BSW1" or wrap[4] != 1 or wrap[7] != 0:
        raise Refused("wrap")
    count, threshold = wrap[5], wrap[6]
    if not 1 <= threshold <= count <= 32 or len(wrap) != 60 + 32 * count + 48:
        raise Refused("wrap")
    return {
        "threshold": threshold, "epoch": struct.unpack("<I", wrap[8:12])[0], "set": wrap[12:28],
        "batch": wrap[28:60],
        "masked": [
            int.from_bytes(wrap[60 + 32 * i : 92 + 32 * i], "little") for i in range(count)],
        "prefix": wrap[:-48], "key": wrap[-48:],
    }


def interpolate(shares):
    total = 0
    for number, share in shares.items():
        top = bottom = 1
        for other in shares:
            if other != number:
                top, bottom = top * other % ORDER, bottom * (other - number) % ORDER
        total += share * top * pow(bottom, ORDER - 2, ORDER)
    return total % ORDER


def release(custodian, number, header, wrap):
    """What a custodian gives for one report: the mask over its share."""
    shared = x25519(custodian.secret, wrap["batch"])
    return mask(batch_key(shared, wrap["batch"], custodian, wrap["set"]), header["hash"], number)


def recover(record, masks, epoch_secret):
    header, wrap = parse_header(record["header"]), parse_wrap(record["wrap"])
    if wrap["epoch"] != header["epoch"] or len(masks) != wrap["threshold"]:
        raise Refused("wrap")
    shares = {n: (wrap["masked"][n - 1] - m) % ORDER for n, m in masks.items()}
    key = wrapping_key(epoch_secret, interpolate(shares), header["hash"])
    data_key = aead_decrypt(key, ZERO_NONCE, wrap["key"], wrap["prefix"] + header["hash"])
    if data_key is None:
        raise Refused("wrap")
    if commitment(data_key, record["header"]) != record["commitment"]:
        raise Refused("commitment")
    return data_key


def open_body(data_key, header_hash, body):
    stream = SecretStream(data_key, body[:24])
    plain, position, number, tag = b"", 24, 0, None
    while tag != TAG_FINAL:
        chunk = body[position : position + CHUNK + 17]
        if len(chunk) <= 17:
            raise Refused("body")
        opened = stream.pull(chunk, header_hash + struct.pack("<Q", number))
        if opened is None or opened[1] not in (TAG_MESSAGE, TAG_FINAL):
            raise Refused("body")
        plain, tag = plain + opened[0], opened[1]
        position, number = position + len(chunk), number + 1
    if position != len(body):
        raise Refused("body")
    padded, length = plain[:-8], struct.unpack("<Q", plain[-8:])[0]
    if length > len(padded) or padded_length(length) != len(padded) or any(padded[length:]):
        raise Refused("padding")
    return padded[:length]


def open_record(record, custodians, numbers, epoch_secret):
    header, wrap = parse_header(record["header"]), parse_wrap(record["wrap"])
    ordered = in_order(custodians)
    masks = {n: release(ordered[n - 1], n, header, wrap) for n in numbers}
    data_key = recover(record, masks, epoch_secret)
    return open_body(data_key, header["hash"], record["body"])


# --- writing ---------------------------------------------------------------------------------------


def make_header(secrets):
    head = b"BSE1" + bytes([1, secrets["kind"], secrets["consent"], 0])
    subject = labelled(
        b"blindsift/subject/v1", secrets["signal"].encode(), key=secrets["report"], size=16)
    return (
        head + secrets["store"] + secrets["report"] + struct.pack("<I", secrets["epoch"]) + subject)


def wrap_prefix(secrets, header_hash, shares):
    ordered = in_order(secrets["custodians"])
    identifier = set_id(ordered, secrets["threshold"])
    batch = x25519(secrets["ephemeral"])
    prefix = b"BSW1" + bytes([1, len(ordered), secrets["threshold"], 0])
    prefix += struct.pack("<I", secrets["epoch"]) + identifier + batch
    for number, custodian in enumerate(ordered, 1):
        shared = x25519(secrets["ephemeral"], custodian.agreement)
        key = batch_key(shared, batch, custodian, identifier)
        prefix += scalar(shares[number] + mask(key, header_hash, number))
    return prefix


def seal_body(data_key, stream_header, header_hash, plain):
    padded = plain + bytes(padded_length(len(plain)) - len(plain)) + struct.pack("<Q", len(plain))
    stream, body = SecretStream(data_key, stream_header), stream_header
    for number, start in enumerate(range(0, len(padded), CHUNK)):
        last = start + CHUNK >= len(padded)
        associated = header_hash + struct.pack("<Q", number)
        chunk = padded[start : start + CHUNK]
        body += stream.push(chunk, associated, TAG_FINAL if last else TAG_MESSAGE)
    return body


def seal(secrets, plain):
    header = make_header(secrets)
    header_hash = parse_header(header)["hash"]
    shares = {
        number: sum(c * number**power for power, c in enumerate(secrets["coefficients"])) % ORDER
        for number in range(1, len(secrets["custodians"]) + 1)
    }
    prefix = wrap_prefix(secrets, header_hash, shares)
    key = wrapping_key(secrets["epoch_secret"], secrets["coefficients"][0], header_hash)
    wrapped = aead_encrypt(key, ZERO_NONCE, secrets["data_key"], prefix + header_hash)
    return {
        "header": header, "wrap": prefix + wrapped,
        "commitment": commitment(secrets["data_key"], header),
        "body": seal_body(secrets["data_key"], secrets["stream_header"], header_hash, plain),
    }


# --- ciphertexts that are authentic under two keys --------------------------------------------------


def coefficient(key, blocks, index):
    """How block `index` of so many counts in Poly1305's sum."""
    return pow(poly1305_key(key)[0], blocks - index, P1305)


def collide(readers, free, mac):
    """Values of two free blocks under which one tag is right for two one-time keys, each with its
    own blocks elsewhere; None where they are no blocks. Source: J. Len, P. Grubbs, T. Ristenpart,
    "Partitioning oracle attacks", USENIX Security 2021."""
    rows = []
    for key, blocks in readers:
        weights = [coefficient(key, len(blocks), index) for index in range(len(blocks))]
        rest = sum(
            int.from_bytes(block + b"\x01", "little") * weights[index]
            for index, block in enumerate(blocks) if index not in free)
        goal = (int.from_bytes(mac, "little") - poly1305_key(key)[1]) % (1 << 128)
        rows.append((weights[free[0]], weights[free[1]], (goal - rest) % P1305))
    (a, b, e), (c, d, f) = rows
    inverse = pow(a * d - b * c, P1305 - 2, P1305)
    found = ((e * d - b * f) * inverse % P1305, (a * f - e * c) * inverse % P1305)
    if not all(1 << 128 <= value < 1 << 129 for value in found):
        return None
    return b"".join((value - (1 << 128)).to_bytes(16, "little") for value in found)


def split(message):
    return [message[i : i + 16] for i in range(0, len(message), 16)]


def tries(label):
    for number in itertools.count():
        yield blake2b(label + struct.pack("<I", number), size=16)


def colliding_wrap(secrets, header_hash):
    """Shares of two polynomials: custodians 1 and 2 find one data key, 1 and 3 another, and the
    wrapped key is authentic for both."""
    first, second = secrets["coefficients"], secrets["other_coefficients"]
    shares = {1: first[0] + first[1], 2: first[0] + 2 * first[1], 3: second[0] + 3 * second[1]}
    assert (second[0] + second[1] - shares[1]) % ORDER == 0
    prefix = wrap_prefix(secrets, header_hash, shares)
    associated = prefix + header_hash
    parts = [
        aead_parts(wrapping_key(secrets["epoch_secret"], value[0], header_hash), ZERO_NONCE)
        for value in (first, second)]
    keys = [chacha20(key, nonce, 0, 32) for key, nonce in parts]
    blocks = split(aead_message(associated, bytes(32)))
    for mac in tries(b"wrap"):
        free = (len(blocks) - 3, len(blocks) - 2)
        cipher = collide([(key, blocks) for key in keys], free, mac)
        if cipher is None:
            continue
        opened = [xor(cipher, chacha20(key, nonce, 1, 32)) for key, nonce in parts]
        streams = [SecretStream(key, secrets["stream_header"]) for key in opened]
        # The tag byte has to say "final" to both readers.
        if streams[0].tag_stream()[0] == streams[1].tag_stream()[0]:
            return prefix + cipher + mac, opened


def colliding_body(data_keys, stream_header, header_hash, plain):
    """A body that is authentic under both keys and a right one under the first."""
    streams = [SecretStream(key, stream_header) for key in data_keys]
    padded = plain + bytes(padded_length(len(plain)) - len(plain)) + struct.pack("<Q", len(plain))
    cipher = xor(padded, streams[0].body_stream(len(padded)))
    associated = header_hash + struct.pack("<Q", 0)
    tag_blocks = [xor(bytes([TAG_FINAL]) + bytes(63), s.tag_stream()) for s in streams]
    # The 64-byte block differs between the two readers: as two messages with blocks in common.
    messages = [split(s.authenticated(t, cipher, associated)) for s, t in zip(streams, tag_blocks)]
    readers = [(stream.poly_key(), blocks) for stream, blocks in zip(streams, messages)]
    for mac in tries(b"body"):
        # Three blocks of associated data and four of the tag come first.
        middle = collide(readers, (8, 9), mac)
        if middle is not None:
            cipher = cipher[:16] + middle + cipher[48:]
            return stream_header + tag_blocks[0][:1] + cipher + mac


# --- vectors ---------------------------------------------------------------------------------------

BINARY = (
    "store", "report", "epoch_secret", "ephemeral", "data_key", "stream_header", "header", "wrap",
    "commitment")


def drawn(seed):
    """Secrets that anybody can make anew: hashes of a name."""
    return lambda name, size=32: blake2b(f"{seed}/{name}".encode(), size=size)


def secrets_of(name, count, threshold, signal, consent=1, kind=1):
    draw = drawn(name)
    names = ["amira", "boris", "chen", "dora", "emil"][:count]
    return {
        "custodians": in_order(Custodian(n, draw("custodian " + n)) for n in names),
        "threshold": threshold, "signal": signal, "consent": consent, "kind": kind, "epoch": 2904,
        "store": draw("store", 16), "report": draw("report", 16),
        "epoch_secret": draw("epoch secret"), "ephemeral": draw("ephemeral"),
        "data_key": draw("data key"), "stream_header": draw("stream header", 24),
        "coefficients": [
            int.from_bytes(draw(f"coefficient {i}", 64), "little") % ORDER
            for i in range(threshold)],
    }


def document(note, secrets, record, expect):
    fields = {**secrets, **record}
    vector = {
        "schema": "blindsift.envelope-vector/1", "note": note, "signal": secrets["signal"],
        "consent": bool(secrets["consent"]), "kind": ["report", "quarantine"][secrets["kind"] - 1],
        "epoch": secrets["epoch"], "threshold": secrets["threshold"],
        "custodians": [
            {"name": c.name, "seed": c.seed.hex(), "public": c.line}
            for c in secrets["custodians"]],
        "set": set_id(secrets["custodians"], secrets["threshold"]).hex(),
        "coefficients": [scalar(c).hex() for c in secrets["coefficients"]],
        "body": base64.b64encode(record["body"]).decode(),
        "expect": expect,
    }
    vector.update({name: fields[name].hex() for name in BINARY})
    return json.dumps(vector, indent=1, sort_keys=True) + "\n"


def found(plain):
    return {"length": len(plain), "sha256": hashlib.sha256(plain).hexdigest()}


def make_vectors():
    plain = b"It repeats itself."
    secrets = secrets_of("small", 3, 2, "r-1841")
    every = [list(n) for n in itertools.combinations((1, 2, 3), 2)]
    yield "small", document(
        "One chunk, two of three.", secrets, seal(secrets, plain),
        [{"custodians": n, "opens": found(plain)} for n in every])

    secrets = secrets_of("single", 1, 1, "q-00", consent=0, kind=2)
    yield "single", document(
        "Nothing inside, one custodian, a quarantined line.", secrets, seal(secrets, b""),
        [{"custodians": [1], "opens": found(b"")}])

    plain = bytes(i * 31 & 255 for i in range(70_000))
    secrets = secrets_of("chunks", 5, 3, "r-\u00e9", consent=0)
    yield "chunks", document(
        "Two chunks, three of five, a signal that is not ASCII.", secrets, seal(secrets, plain),
        [{"custodians": n, "opens": found(plain)} for n in ([1, 2, 3], [5, 3, 1], [2, 4, 5])])

    secrets = secrets_of("collision", 3, 2, "r-1")
    first = secrets["coefficients"]
    slope = int.from_bytes(drawn("collision")("other", 64), "little") % ORDER
    # A second polynomial through the first custodian's share.
    secrets["other_coefficients"] = [(first[0] + first[1] - slope) % ORDER, slope]
    header = make_header(secrets)
    header_hash = parse_header(header)["hash"]
    wrap, data_keys = colliding_wrap(secrets, header_hash)
    secrets["data_key"] = data_keys[0]
    plain = b"x" * 4096
    body = colliding_body(data_keys, secrets["stream_header"], header_hash, plain)
    opened = open_body(data_keys[0], header_hash, body)
    for key in data_keys:
        stream = SecretStream(key, body[:24])
        assert stream.pull(body[24:], header_hash + bytes(8))[1] == TAG_FINAL
    record = {
        "header": header, "wrap": wrap, "commitment": commitment(data_keys[0], header),
        "body": body}
    yield "collision", document(
        "Wrapped key and body are authentic under two keys; which one depends on who opens. Only "
        "the commitment tells them apart.", secrets, record,
        [{"custodians": [1, 2], "opens": found(opened)},
         {"custodians": [1, 3], "refused": "commitment"},
         {"custodians": [2, 3], "refused": "wrap"}])


# --- checking --------------------------------------------------------------------------------------


def check(vector):
    """Every expectation of a vector; raises where one does not hold."""
    custodians = [Custodian(c["name"], bytes.fromhex(c["seed"])) for c in vector["custodians"]]
    assert [c.line for c in custodians] == [c["public"] for c in vector["custodians"]]
    assert in_order(custodians) == custodians
    assert set_id(custodians, vector["threshold"]).hex() == vector["set"]
    record = {n: bytes.fromhex(vector[n]) for n in ("header", "wrap", "commitment")}
    record["body"] = base64.b64decode(vector["body"])
    header, wrap = parse_header(record["header"]), parse_wrap(record["wrap"])
    assert wrap["set"].hex() == vector["set"] and wrap["threshold"] == vector["threshold"]
    assert header["store"].hex() == vector["store"] and header["epoch"] == vector["epoch"]
    assert header["consent"] == vector["consent"]
    subject = labelled(
        b"blindsift/subject/v1", vector["signal"].encode(), key=header["report"], size=16)
    assert header["subject"] == subject
    for expected in vector["expect"]:
        try:
            plain = open_record(
                record, custodians, expected["custodians"], bytes.fromhex(vector["epoch_secret"]))
            assert found(plain) == expected.get("opens"), expected
        except Refused as refusal:
            assert str(refusal) == expected.get("refused"), (expected, str(refusal))


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "make":
        for name, text in make_vectors():
            with open(os.path.join(arguments[1], name + ".json"), "w") as file:
                file.write(text)
    elif len(arguments) >= 2 and arguments[0] == "check":
        for path in arguments[1:]:
            with open(path) as file:
                check(json.load(file))
        print(f"{len(arguments) - 1} vectors hold")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
