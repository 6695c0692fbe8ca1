#!/usr/bin/env python3
"""Prints a record's secrets, for a test that looks for them in its own memory and so must not know them:

    masked_secrets.py HEADER WRAP EPOCH-FILE KEY-FILE...

HEADER and WRAP are hexadecimal. Each line is a name and 32 bytes in hexadecimal, every byte
exclusive-or 0xA5.
"""

import base64
import sys

from envelope import (
    Custodian, aead_decrypt, batch_key, in_order, interpolate, mask, parse_header, parse_wrap, scalar,
    wrapping_key, x25519, ZERO_NONCE)
from primitives import blake2b


def show(name, secret):
    print(name, bytes(byte ^ 0xA5 for byte in secret).hex())


header, wrap = parse_header(bytes.fromhex(sys.argv[1])), parse_wrap(bytes.fromhex(sys.argv[2]))
with open(sys.argv[3], "rb") as file:
    epoch_secret = file.read()
show("epoch", epoch_secret)
custodians = []
for path in sys.argv[4:]:
    with open(path) as file:
        _, name, seed = file.read().split()
    custodians.append(Custodian(name, base64.b64decode(seed)))
shares = {}
for number, custodian in enumerate(in_order(custodians), 1):
    show("seed", custodian.seed)
    show("agreement", custodian.secret)
    show("signing", blake2b(b"blindsift/ed25519/v1", custodian.seed))
    shared = x25519(custodian.secret, wrap["batch"])
    show("shared", shared)
    key = batch_key(shared, wrap["batch"], custodian, wrap["set"])
    show("batch", key)
    shares[number] = (wrap["masked"][number - 1] - mask(key, header["hash"], number))
    show("share", scalar(shares[number]))
shared_scalar = interpolate({n: shares[n] for n in list(shares)[: wrap["threshold"]]})
show("scalar", scalar(shared_scalar))
key = wrapping_key(epoch_secret, shared_scalar, header["hash"])
show("wrapping", key)
show("data", aead_decrypt(key, ZERO_NONCE, wrap["key"], wrap["prefix"] + header["hash"]))
