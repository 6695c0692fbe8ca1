#!/usr/bin/env python3
"""Verifies a ledger from its directory and public key alone.

    verify_ledger.py DIRECTORY KEY [--since CHECKPOINT]... [--entry INDEX]...

Written from RFC 6962 and the C2SP documents signed-note, tlog-checkpoint and tlog-tiles, with the
standard library only. Prints the size and root it verified; --since also demands that the ledger
continues that signed checkpoint, by a consistency proof made from the tiles; --entry that the entry
is in the tree, by an inclusion proof. Exit code 1 and one line on standard error where anything
does not hold.
"""

import argparse
import base64
import hashlib
import json
import os
import sys

from primitives import ed25519_verify


class Broken(Exception):
    pass


def demand(holds, what):
    if not holds:
        raise Broken(what)


# --- RFC 6962 --------------------------------------------------------------------------------------


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def split_point(count):
    """The largest power of two below a number above one."""
    return 1 << ((count - 1).bit_length() - 1)


def root_of(hashes):
    """MTH by the stack of perfect subtrees, folded from the right."""
    stack = []
    for value in hashes:
        height = 0
        while stack and stack[-1][0] == height:
            value = node_hash(stack.pop()[1], value)
            height += 1
        stack.append((height, value))
    if not stack:
        return hashlib.sha256(b"").digest()
    result = stack.pop()[1]
    while stack:
        result = node_hash(stack.pop()[1], result)
    return result


def inclusion_path(index, start, end, subtree):
    """PATH of section 2.1.1, lowest first."""
    if end - start == 1:
        return []
    middle = start + split_point(end - start)
    if index < middle:
        return inclusion_path(index, start, middle, subtree) + [subtree(middle, end)]
    return inclusion_path(index, middle, end, subtree) + [subtree(start, middle)]


def check_inclusion(index, size, leaf, path, root):
    """RFC 9162, section 2.1.3.2."""
    position, last, value = index, size - 1, leaf
    for sibling in path:
        demand(last > 0, "inclusion proof too long")
        if position & 1 or position == last:
            value = node_hash(sibling, value)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            value = node_hash(value, sibling)
        position, last = position >> 1, last >> 1
    demand(last == 0 and value == root, f"inclusion of entry {index}")


def consistency_path(old, start, end, whole, subtree):
    """SUBPROOF of section 2.1.2, lowest first."""
    if old == end:
        return [] if whole else [subtree(start, end)]
    middle = start + split_point(end - start)
    if old <= middle:
        return consistency_path(old, start, middle, whole, subtree) + [subtree(middle, end)]
    return consistency_path(old, middle, end, False, subtree) + [subtree(start, middle)]


def check_consistency(old_size, new_size, old_root, new_root, path):
    """RFC 9162, section 2.1.4.2."""
    what = f"consistency with the checkpoint of {old_size} entries"
    demand(old_size <= new_size, what)
    if old_size == new_size or old_size == 0:
        demand(not path, what)
        expected = new_root if old_size == new_size else hashlib.sha256(b"").digest()
        demand(old_root == expected, what)
        return
    nodes = list(path)
    if old_size & (old_size - 1) == 0:
        nodes.insert(0, old_root)
    demand(nodes, what)
    position, last = old_size - 1, new_size - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    old = new = nodes.pop(0)
    for node in nodes:
        demand(last > 0, what)
        if position & 1 or position == last:
            old, new = node_hash(node, old), node_hash(node, new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            new = node_hash(new, node)
        position, last = position >> 1, last >> 1
    demand(last == 0 and old == old_root and new == new_root, what)


# --- signed-note and tlog-checkpoint ----------------------------------------------------------------


def strict_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Broken("base64") from None
    demand(base64.b64encode(data).decode() == text, "base64")
    return data


def parse_key(text):
    parts = text.split("+", 2)
    demand(len(parts) == 3 and parts[0], "key")
    data = strict_base64(parts[2])
    demand(len(data) == 33 and data[0] == 1, "key")
    identifier = hashlib.sha256(parts[0].encode() + b"\n" + data).digest()[:4]
    demand(identifier.hex() == parts[1], "key")
    return parts[0], identifier, data[1:]


def open_checkpoint(data, key):
    """Size and root of a checkpoint that the key signed."""
    name, identifier, public = key
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Broken("note") from None
    demand(all(c >= " " or c == "\n" for c in note), "note")
    text, separator, rest = note.rpartition("\n\n")
    demand(separator and rest.endswith("\n"), "note")
    text += "\n"
    valid = 0
    for line in rest[:-1].split("\n"):
        words = line.split(" ")
        demand(len(words) == 3 and words[0] == "\u2014" and words[1], "signature line")
        signature = strict_base64(words[2])
        demand(len(signature) > 4, "signature line")
        if words[1] == name and signature[:4] == identifier:
            demand(ed25519_verify(public, text.encode(), signature[4:]), "signature")
            valid += 1
    demand(valid, "no signature of the key")
    lines = text.split("\n")[:-1]
    demand(len(lines) >= 3 and all(lines), "checkpoint")
    demand(lines[0] == name, "origin")
    demand(lines[1].isascii() and lines[1].isdigit() and str(int(lines[1])) == lines[1], "size")
    root = strict_base64(lines[2])
    demand(len(root) == 32, "root")
    return int(lines[1]), root


# --- tlog-tiles ------------------------------------------------------------------------------------


class Log:
    def __init__(self, directory, size):
        self.directory, self.size = directory, size
        self.tiles = {}

    def read(self, kind, index, width):
        groups = [f"{index % 1000:03d}"]
        while index >= 1000:
            index //= 1000
            groups.insert(0, f"x{index % 1000:03d}")
        path = os.path.join(self.directory, "tile", kind, *groups)
        partial = os.path.join(path + ".p", str(width))
        for candidate in [path] if width == 256 else [partial, path]:
            try:
                with open(candidate, "rb") as file:
                    return file.read()
            except (FileNotFoundError, NotADirectoryError):
                continue
        raise Broken(f"missing {os.path.relpath(partial, self.directory)}")

    def tile(self, level, index):
        if (level, index) not in self.tiles:
            width = min(256, (self.size >> 8 * level) - 256 * index)
            data = self.read(str(level), index, width)
            demand(len(data) % 32 == 0 and len(data) >= 32 * width, f"tile {level}/{index}")
            self.tiles[level, index] = [data[32 * i : 32 * i + 32] for i in range(width)]
        return self.tiles[level, index]

    def entries(self):
        for index in range((self.size + 255) // 256):
            width = min(256, self.size - 256 * index)
            data, position = self.read("entries", index, width), 0
            found = []
            while position < len(data):
                length = int.from_bytes(data[position : position + 2], "big")
                entry = data[position + 2 : position + 2 + length]
                demand(len(entry) == length and position + 2 <= len(data), f"bundle {index}")
                found.append(entry)
                position += 2 + length
            demand(len(found) >= width, f"bundle {index}")
            yield from found[:width]

    def subtree(self, start, end):
        """MTH over a range, from the tiles."""
        count = end - start
        if count & (count - 1):
            middle = start + split_point(count)
            return node_hash(self.subtree(start, middle), self.subtree(middle, end))
        height = count.bit_length() - 1
        level, width = height // 8, 1 << height % 8
        position = start >> 8 * level
        tile, offset = self.tile(level, position // 256), position % 256
        demand(offset + width <= len(tile), f"tile {level}/{position // 256}")
        return root_of(tile[offset : offset + width])


def check_entry(entry):
    """docs/ledger-format.md: canonical JSON with exactly these members."""
    try:
        value = json.loads(entry)
    except ValueError:
        raise Broken("entry") from None
    names = {"commitments", "counts", "labels", "nonce", "schema", "time", "type"}
    demand(isinstance(value, dict) and set(value) == names, "entry")
    again = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    demand(again.encode() == entry, "entry")
    demand(value["schema"] == "blindsift.ledger/1", "entry")
    return value["type"]


def verify(directory, key, since, proven):
    with open(os.path.join(directory, "checkpoint"), "rb") as file:
        size, root = open_checkpoint(file.read(), key)
    log = Log(directory, size)
    leaves, kinds = [], {}
    for entry in log.entries():
        kind = check_entry(entry)
        kinds[kind] = kinds.get(kind, 0) + 1
        leaves.append(leaf_hash(entry))
    demand(root_of(leaves) == root, "the entries do not hash to the signed root")
    # Every tile, level by level, is what the entries give.
    level, hashes = 0, leaves
    while hashes:
        for index in range((len(hashes) + 255) // 256):
            demand(
                log.tile(level, index) == hashes[256 * index : 256 * index + 256],
                f"tile {level}/{index}")
        hashes = [
            root_of(hashes[256 * i : 256 * i + 256]) for i in range(len(hashes) // 256)]
        level += 1
    for path in since:
        with open(path, "rb") as file:
            old_size, old_root = open_checkpoint(file.read(), key)
        demand(old_size <= size, f"rolled back from {old_size} entries")
        steps = []
        if 0 < old_size < size:
            steps = consistency_path(old_size, 0, size, True, log.subtree)
        check_consistency(old_size, size, old_root, root, steps)
    for index in proven:
        demand(index < size, f"no entry {index}")
        path = inclusion_path(index, 0, size, log.subtree)
        check_inclusion(index, size, leaves[index], path, root)
    return size, root, kinds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory")
    parser.add_argument("key")
    parser.add_argument("--since", action="append", default=[])
    parser.add_argument("--entry", action="append", default=[], type=int)
    options = parser.parse_args()
    try:
        size, root, kinds = verify(
            options.directory, parse_key(options.key), options.since, options.entry)
    except (Broken, OSError) as problem:
        sys.exit(f"does not hold: {problem}")
    print(f"{size} {base64.b64encode(root).decode()}")
    for kind in sorted(kinds):
        print(f"{kind} {kinds[kind]}")


if __name__ == "__main__":
    main()
