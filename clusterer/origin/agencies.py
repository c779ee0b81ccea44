"""The agencies, as data: who they are, under which names, and how their credits look.

``agencies.toml`` is the table; this module reads, checks and compiles it. What must hold:

- A name belongs to one agency. Two entries that claim the same name are an error, not a matter of order.
- Adding an agency is adding a table entry. Its ``examples`` and ``counter_examples`` are run as tests
  (``tests/origin/test_agencies.py``), so an entry without them is an error too.
- All patterns run in google-re2, whose matching time is linear in the text whatever the pattern.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
import numpy as np
import re2
from numpy.typing import NDArray

from clusterer.compute.kept import kept
from clusterer.documents import Role
from clusterer.errors import ConfigError, InputError
from clusterer.origin.patterns import Rule, RuleSet, expand, latin1
from clusterer.origin.releases import Services
from clusterer.origin.typography import any_case, fold, is_distinct, level
from clusterer.records import dataclass
from clusterer.text.headlines import FlagKind, OwnFlags
from clusterer.text.protection import AgencyNames

UNNAMED = "agencies"  # the entry for agencies that a credit does not name


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


@dataclass(frozen=True, slots=True)
class Form:
    """What a written form stands for."""

    agency: str
    kind: Literal["name", "cue", "collision"] = "name"
    short: bool = False  # one of the entry's ``exact`` forms
    own_case: bool = True


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    agency: list[Entry]


@dataclass(frozen=True, slots=True, eq=False)
class Agencies:
    """The compiled table. Treat as opaque; ``names`` are the short names that ``Evidence.agency`` can hold."""

    entries: Mapping[str, Entry]
    forms: Mapping[bytes, Form] = field(repr=False)  # by levelled form; names in any case are in lower case here
    uncased_forms: Mapping[str, Form] = field(repr=False)  # names in scripts without upper and lower case
    scanner: Any = field(repr=False)  # RE2 over levelled text: any of ``forms``
    any_case_scanner: Any = field(repr=False)  # the same in any case of letters, for lists of authors
    uncased_scanner: Any = field(repr=False)  # RE2 over UTF-8: any of ``uncased_forms``
    addresses: Any = field(repr=False)  # RE2 over lower-case bytes: any part of an address
    url_parts: Mapping[str, str] = field(repr=False)
    slugs: Mapping[str, str] = field(repr=False)  # names as addresses write them
    hosts: Mapping[str, str] = field(repr=False)
    house: Mapping[str, RuleSet] = field(repr=False)  # each agency's own patterns
    endings: RuleSet = field(repr=False)
    ending_agencies: tuple[str, ...] = field(repr=False)  # whose the rules of ``endings`` are, in order
    services: Services = field(repr=False)  # that send out press releases
    flags: OwnFlags = field(repr=False)  # of headlines
    spelled: AgencyNames = field(repr=False)  # how they are written, for what must leave their lines alone

    def __reduce__(self) -> tuple[Any, ...]:
        return _compile, (dict(self.entries),)  # compiled patterns cannot leave their process

    @property
    def names(self) -> tuple[str, ...]:
        """Short names, sorted."""
        return tuple(sorted(self.entries))


def load_agencies(extra: str) -> Agencies:
    """The built-in table, and the one in the TOML file ``extra`` unless that is "" (entries of the same name replace
    ours). No default: who forgets to say which table would forget the user's.

    Raises InputError if the file cannot be read, ConfigError if it is not such a table.
    """
    return _loaded(extra, further_table(extra))


def agency_names(extra: str) -> AgencyNames:
    """As ``load_agencies(extra).spelled``, without the time that compiling a table takes. Raises the same errors."""
    return _spelled(_entries(extra, further_table(extra)))


def further_table(extra: str) -> bytes:
    """What stands in the user's table, which may change while a program runs. Raises InputError."""
    if not extra:
        return b""
    try:
        return Path(extra).read_bytes()
    except OSError as error:
        raise InputError("cannot read the table of agencies", subject=extra) from error


@lru_cache(maxsize=8)
def _loaded(extra: str, content: bytes) -> Agencies:
    return _compile(_entries(extra, content))


@lru_cache(maxsize=8)
def _entries(extra: str, content: bytes) -> dict[str, Entry]:
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


def _spelled(entries: Mapping[str, Entry]) -> AgencyNames:
    return AgencyNames(
        any_case=frozenset(name for entry in entries.values() for name in entry.names),
        exact=frozenset(form for entry in entries.values() for form in (*entry.exact, *entry.loose)),
    )


def _parse(content: bytes, subject: str = "") -> list[Entry]:
    """The entries of a table; those of a user's (``subject``) are checked, ours are by tests."""
    try:
        entries = msgspec.convert(tomllib.loads(content.decode("utf-8")), _Table).agency
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("not valid TOML", subject=subject) from error
    except msgspec.ValidationError as error:
        raise ConfigError(f"not a table of agencies: {error}", subject=subject) from None
    if not subject:
        return entries
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
    return entries


def _compile(entries: Mapping[str, Entry]) -> Agencies:
    folded: dict[bytes, Form] = {}
    exact: dict[bytes, Form] = {}
    uncased: dict[str, Form] = {}
    for entry in entries.values():
        for name in entry.names:
            if not is_distinct(name):
                _claim(uncased, name, Form(entry.name))
            else:
                _claim(folded, fold(level(name)), Form(entry.name))
        for name in entry.exact:
            _claim(exact, level(name), Form(entry.name, short=True))
        for phrase in entry.collisions:
            _claim(folded, fold(level(phrase)), Form(entry.name, "collision"))
        for cue in entry.cues:
            if is_distinct(cue):
                _claim(folded, fold(level(cue)), Form(entry.name, "cue"))
            else:
                _claim(uncased, cue, Form(entry.name, "cue"))
    variants: dict[bytes, Form] = {}
    for entry in entries.values():
        written = [level(name) for name in entry.exact]
        if not entry.common:
            written = [variant for name in written for variant in (name.lower(), name.upper(), name.title())]
        for variant in [*written, *map(level, entry.loose)]:
            if variant not in exact and fold(variant) not in folded:
                variants.setdefault(variant, Form(entry.name, short=True, own_case=False))
    in_any_case = {fold(written): replace(form, own_case=False) for written, form in exact.items()}
    url_parts = {part.lower(): entry.name for entry in entries.values() for part in entry.urls}
    endings = [(entry.name, pattern) for entry in entries.values() for pattern in entry.endings]
    return Agencies(
        entries=entries,
        forms={**in_any_case, **variants, **folded, **exact},
        uncased_forms=uncased,
        scanner=re2.compile(
            b"(?i:%b)|%b" % (any_case(_alternatives(folded)), _alternatives({**variants, **exact})), latin1()
        ),
        any_case_scanner=re2.compile(b"(?i:%b)" % any_case(_alternatives({**folded, **in_any_case})), latin1()),
        uncased_scanner=re2.compile("|".join(map(re2.escape, sorted(uncased, key=_longest_first))).encode()),
        addresses=re2.compile("|".join(map(re2.escape, sorted(url_parts, key=_longest_first))).encode()),
        url_parts=url_parts,
        slugs={
            "-".join(name.lower().split()): entry.name
            for entry in entries.values()
            if entry.kind == "agency" and not entry.fallback
            for name in (*entry.names, *entry.exact)
            if name.isascii()
        },
        hosts={host: entry.name for entry in entries.values() for host in entry.hosts},
        house={entry.name: RuleSet(_rules(entry.patterns)) for entry in entries.values() if entry.patterns},
        endings=RuleSet(_rules([pattern for _, pattern in endings])),
        ending_agencies=tuple(name for name, _ in endings),
        services=Services(
            {
                form: entry.name
                for entry in entries.values()
                if entry.kind == "press release"
                for form in (*entry.names, *entry.exact, *entry.marks)
            }
        ),
        flags=tuple((kind, flag) for entry in entries.values() for kind in entry.flags for flag in entry.flags[kind]),
        spelled=_spelled(entries),
    )


def _rules(patterns: Iterable[HousePattern]) -> list[Rule]:
    return [Rule(p.kind, p.strength, p.pattern, p.reason, p.zone) for p in patterns]


_Key = TypeVar("_Key", bytes, str)


def _claim(forms: dict[_Key, Form], name: _Key, form: Form) -> None:
    owner = forms.setdefault(name, form)
    if owner != form:
        raise ConfigError(f"{name!r} belongs to {owner.agency!r} and to {form.agency!r}", subject="agencies")


def _alternatives(forms: Iterable[bytes]) -> bytes:
    """An expression for any of the forms, the longest first; white space in a form matches any short white space.

    A name of several words may be glued to the word before it, as where a page broke the line ("LindAssociated Press").
    """
    return b"|".join(
        (b"" if b" " in form else _edge(form[:1])) + re2.escape(form).replace(b"\\ ", rb"\s{1,3}") + _edge(form[-1:])
        for form in sorted(forms, key=_longest_first)
    )


def _edge(character: bytes) -> bytes:
    """RE2 knows the edges of ASCII words only; those of Cyrillic ones are looked at in ``mentions.py``."""
    return rb"\b" if character.isalnum() and character.isascii() else b""


def _longest_first(form: bytes | str) -> tuple[int, bytes | str]:
    return -len(form), form
