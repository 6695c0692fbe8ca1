#!/usr/bin/env python3
"""Flips one bit near the end of a signal's sealed body: flip_last_chunk.py DATABASE SIGNAL"""

import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
where = "WHERE signal = (SELECT sequence FROM signal WHERE id = ?)"
(body,) = database.execute(f"SELECT body FROM envelope {where}", (sys.argv[2],)).fetchone()
body = bytearray(body)
body[-20] ^= 1
database.execute(f"UPDATE envelope SET body = ? {where}", (bytes(body), sys.argv[2]))
database.commit()
print(len(body))
