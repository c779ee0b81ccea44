"""The agencies, as data: who they are, under which names, and how their credits look.

``agencies.toml`` is the table; this module reads and checks it. What must hold: adding an agency is adding a table
entry. Its ``examples`` and ``counter_examples`` are run as tests (``tests/origin/test_agencies.py``), so an entry
without them is an error.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import kept
from clusterer.documents import Role
from clusterer.errors import ConfigError, InputError
from clusterer.text.headlines import FlagKind
from clusterer.text.protection import AgencyNames


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An invented article, or the end of one, and what must be found in it."""

    text: str = ""
    title: str = ""
    byline: str = ""
    url: str = ""
    metadata: dict[str, Any] = {}
    kind: str = ""  # the kind of evidence expected, "" where any will do
    role: Role | None = None  # None: the agency must not be an origin


class HousePattern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form of credit that only this agency uses.

    ``pattern`` is an RE2 expression over the normalised surroundings of a name or cue of the agency (``patterns.py``).
    """

    kind: str
    pattern: str
    reason: str
    zone: Literal["any", "head", "tail"] = "any"
    strength: Literal["conclusive", "contribution", "strong", "weak", "none"] = "conclusive"


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One ``[[agency]]`` of the table."""

    name: str
    counter_examples: list[Example]
    examples: list[Example] = []
    kind: Literal["agency", "syndicator", "press release"] = "agency"
    languages: list[str] = []
    home: list[str] = []  # languages in which two letters alone are its signature, if not in all of ``languages``
    names: list[str] = []  # in any case of letters
    exact: list[str] = []  # short forms, in this case of letters; unless ``common``, other cases count in credit lines
    loose: list[str] = []  # short forms that count in credit lines only
    cues: list[str] = []  # words without a name that open one of the agency's own patterns
    marks: list[str] = []  # of a sender of press releases: what else it signs them with, and nobody means elsewhere
    collisions: list[str] = []  # what else the short name stands for
    hosts: list[str] = []
    urls: list[str] = []  # parts of addresses under which others run its copy
    common: bool = False  # its short form is a word too, or means much else: a bare mention is not worth showing
    impersonal: bool = False  # its name of one word is nobody's: no reporter is called "Reuters Holm"
    flags: dict[FlagKind, list[str]] = {}  # of headlines, by its desk alone, by what they say (text/headlines.py)
    closing: bool = False  # prints its name in brackets after the last word
    fallback: bool = False  # counts only where no other origin is named (distributors, unnamed agencies)
    patterns: list[HousePattern] = []
    openings: list[str] = []  # what stands before a text of its own: found, whatever the text is
    closings: list[str] = []  # … under it, or behind its last sentence
    signatures: list[str] = []  # … as its author
    not_openings: list[str] = []  # what stands there without making it the agency's
    not_closings: list[str] = []
    not_signatures: list[str] = []
    endings: list[HousePattern] = []  # like ``patterns``, but matched against the last lines, named or not


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    agency: list[Entry]


def agency_names(extra: str) -> AgencyNames:
    """As ``load_agencies(extra).spelled``, without the time that compiling a table takes. Raises the same errors."""
    return spelled(entries_of(extra, further_table(extra)))


def further_table(extra: str) -> bytes:
    """What stands in the user's table, which may change while a program runs. Raises InputError."""
    if not extra:
        return b""
    try:
        return Path(extra).read_bytes()
    except OSError as error:
        raise InputError("cannot read the table of agencies", subject=extra) from error


@lru_cache(maxsize=8)
def entries_of(extra: str, content: bytes) -> dict[str, Entry]:
    """All entries by name: ours, and those of the user's table ``extra``, whose content this is. Raises ConfigError."""
    (builtin,) = _builtin()
    entries = {entry.name: entry for entry in msgspec.msgpack.decode(builtin.data, type=_Table).agency}
    if extra:
        entries.update((entry.name, entry) for entry in _parse(content, extra))
    return entries


def _source() -> bytes:
    return files("clusterer.origin").joinpath("agencies.toml").read_bytes()


@kept(lambda: hashlib.blake2b(_source(), digest_size=8).hexdigest())
def _builtin() -> list[NDArray[np.uint8]]:
    """Our table as MessagePack, which is read in a tenth of the time."""
    return [np.frombuffer(msgspec.msgpack.encode(_Table(_parse(_source()))), np.uint8)]


def spelled(entries: Mapping[str, Entry]) -> AgencyNames:
    """How these agencies are written."""
    return AgencyNames(
        any_case=frozenset(name for entry in entries.values() for name in entry.names),
        exact=frozenset(form for entry in entries.values() for form in (*entry.exact, *entry.loose)),
    )


def _parse(content: bytes, subject: str = "") -> list[Entry]:
    """The entries of a table; those of a user's (``subject``) are checked, ours are by tests."""
    import tomllib  # what the package has is kept read

    try:
        entries = msgspec.convert(tomllib.loads(content.decode("utf-8")), _Table).agency
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("not valid TOML", subject=subject) from error
    except msgspec.ValidationError as error:
        raise ConfigError(f"not a table of agencies: {error}", subject=subject) from None
    if subject:
        _check(entries, subject)
    return entries


def _check(entries: Iterable[Entry], subject: str) -> None:
    import re2

    from clusterer.origin.patterns import expand, latin1

    for entry in entries:
        if not entry.counter_examples or (not entry.examples and entry.kind != "press release"):
            raise ConfigError(
                f"agency {entry.name!r} needs examples and counter_examples",
                subject=subject,
                hint="they are run as tests, see docs/origin.md",
            )
        if entry.marks and entry.kind != "press release":
            raise ConfigError(f"agency {entry.name!r}: only who sends press releases has marks", subject=subject)
        for house in (*entry.patterns, *entry.endings):
            try:
                re2.compile(expand(house.pattern), latin1())
            except re2.error as error:
                raise ConfigError(
                    f"agency {entry.name!r}: bad pattern {house.pattern!r}: {error}", subject=subject
                ) from None
