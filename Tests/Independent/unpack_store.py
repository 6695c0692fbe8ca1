"""Prints every value of a store's database that is compressed, decompressed, and all texts.

    unpack_store.py DATABASE

A byte search of the file alone would miss what is deflated in it. Every value is taken for a zlib,
gzip, bzip2, xz or raw deflate stream; what inflates is printed. A value that begins like a
Zstandard frame, which the standard library cannot read, is an error: nothing in a store may be one.
Written for tests; standard library only.
"""

import bz2
import lzma
import sqlite3
import sys
import zlib


def streams(value):
    """The contents of a value under each compression it could be."""
    for bits in (15, 31, -15):
        try:
            yield zlib.decompressobj(bits).decompress(value, 1 << 20)
        except zlib.error:
            pass
    for module, magic, error in (
        (bz2, b"BZh", (OSError, ValueError)),
        (lzma, b"\xfd7zXZ", (lzma.LZMAError, EOFError)),
    ):
        if value.startswith(magic):
            try:
                yield module.decompress(value)
            except error:
                pass


def main():
    database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    tables = [
        row[0]
        for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    for table in tables:
        for row in database.execute(f'SELECT * FROM "{table}"'):
            for value in row:
                if isinstance(value, str):
                    value = value.encode()
                if not isinstance(value, bytes):
                    continue
                if value[:4] == b"\x28\xb5\x2f\xfd":
                    sys.exit(f"a compressed value in {table}")
                if len(value) < 1000:
                    sys.stdout.buffer.write(value + b"\n")
                for content in streams(value):
                    sys.stdout.buffer.write(content + b"\n")


main()
