"""What others wrote, where people read it: in a terminal, a log, JSON on a screen.

A title, a file's name or an address must not move the cursor, colour the screen, forge a line of a log, or turn the
order of what stands around it (bidirectional overrides, "Trojan Source", CVE-2021-42574).
"""

from __future__ import annotations

from typing import Final

from clusterer.late import regex

# Embeddings, overrides and isolates (UAX #9), the line and paragraph separators, and what is no character at all.
_TURNING: Final = "\u202a-\u202e\u2066-\u2069"
_UNSAFE: Final = regex(f"[\\x00-\\x1f\\x7f-\\x9f{_TURNING}\u2028\u2029\ud800-\udfff]")
_ESCAPED: Final = regex(f"[\\x7f-\\x9f{_TURNING}\u2028\u2029\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with U+FFFD for what moves or colours a terminal or turns the order of letters; lines stay lines."""
    return _UNSAFE.sub(lambda found: "\n" if found[0] == "\n" else "\ufffd", text)


def one_line(text: str) -> str:
    """The text as one printable line: white space is a space, everything else that is unsafe U+FFFD."""
    return _UNSAFE.sub("\ufffd", " ".join(text.split()))


def json_for_screens(encoded: str) -> str:
    r"""JSON with what is unsafe on a screen written as ``\\uXXXX``; it says the same."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", encoded)


def file_name(name: str) -> str:
    """A file's name that UTF-8 can hold: bytes of another encoding are written as in Python (``caf\\xe9``)."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return name
