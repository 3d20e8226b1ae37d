"""Files that a journey needs, made here."""

import struct
import zlib


def png(width=64, height=48):
    """A small picture of two colours, made here."""

    def part(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = b"".join(b"\0" + b"".join((b"\xc9\x1f\x95" if x // 8 % 2 else b"\x16\x78\x29") for x in range(width))
                    for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b""))
