"""The table of agencies (``table.py``), compiled: what each written form stands for, and what finds it.

What must hold: a name belongs to one agency. Two entries that claim the same name are an error, not a matter of order.
All patterns run in google-re2, whose matching time is linear in the text whatever the pattern.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from functools import lru_cache
from typing import Any, Literal, TypeVar

import re2

from clusterer.errors import ConfigError
from clusterer.origin.patterns import Rule, RuleSet, latin1
from clusterer.origin.releases import Services
from clusterer.origin.table import Entry, HousePattern, entries_of, further_table, spelled
from clusterer.origin.typography import any_case, fold, is_distinct, level
from clusterer.records import dataclass
from clusterer.text.headlines import OwnFlags
from clusterer.text.protection import AgencyNames

UNNAMED = "agencies"  # the entry for agencies that a credit does not name


@dataclass(frozen=True, slots=True)
class Form:
    """What a written form stands for."""

    agency: str
    kind: Literal["name", "cue", "collision"] = "name"
    short: bool = False  # one of the entry's ``exact`` forms
    own_case: bool = True


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


@lru_cache(maxsize=8)
def _loaded(extra: str, content: bytes) -> Agencies:
    return _compile(entries_of(extra, content))


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
        spelled=spelled(entries),
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
