"""The notation that credits and citations are written in, and how a window is matched against all of them at once.

Patterns are RE2 expressions over a window (``mentions.py``) of levelled text (``typography.py``); ``^`` and ``$``
stand at line breaks, and these names may be used:

``<A>`` the name in question; ``<L>`` a list of agencies that holds it; ``<O>`` another agency; ``<N>`` any
``<B>`` a line's start, behind bullets and dashes; ``<E>`` a line's end
``<PLACE>`` capitalised words, numbers and months, as before a dateline's brackets; ``<DASH>`` what follows these
``<DATE>`` a day and a month; ``<STORY>`` "this report" and its like; ``<WRITER>`` a reporter's or editor's function

The first group of a pattern, if it has one, is the evidence; without a group the whole match is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import re2

from clusterer.documents import Strength
from clusterer.origin.typography import any_case, level

Zone: TypeAlias = Literal["any", "head", "tail", "end", "edge"]

_AND = r"(?:,? ?\b(?:and|und|et|y|e|i|en|og|och|ja|ve|и|as well as|sowie|mit) | ?[,;/&+|*-] ?)"
_THE = r"(?:(?:the|der|die|la|de|il|l'|news agenc(?:y|ies)|nachrichtenagentur(?:en)?|agencias?|agences?|agenzia) ?)?"
_CAP = r"[\p{Lu}\p{Lo}][\p{L}'.-]*"
_PARTICLE = r"(?:de|del|la|le|les|du|des|da|do|dos|di|of|the|and|und|et|y|e|am|an|der|den|im|in|bei|sur|upon|aan|el|al)"
_DAY = r"(?:\d{1,4}(?:st|nd|rd|th)?\.?(?: ?(?:de |di )?\p{Ll}{3,10}\.?)?)"
_GAP = r"[ ,./\[\]-]{1,3}"
_LIST = rf"(?i:(?:{_THE}\x02+{_AND}?)*{_THE}\x01+(?:{_AND}?{_THE}\x02+)*)"

NOTATION: dict[str, str] = {
    "A": r"\x01+",
    "O": r"\x02+",
    "N": r"[\x01\x02]+",
    "L": _LIST,
    "B": r"^[^\p{L}\p{N}\n(\[\x01\x02/]{0,6}",
    "E": r"[^\p{L}\p{N}\n\x01\x02]{0,6}$",
    "PLACE": rf"(?:(?:{_CAP}|{_PARTICLE}|{_DAY}){_GAP})*(?:{_CAP}|{_DAY})[ ,.\]]{{0,3}}",
    "DATE": rf"(?:{_CAP}[ .]{{1,2}})?{_DAY}(?:[ ,]{{1,2}}\d{{4}})?",
    "DASH": r"(?:-{1,3}|:|\.-|\. -)",
    "STORY": (
        r"(?:th(?:is|e|ese|at) )?(?:\p{L}+ )?"
        r"(?:report|story|article|coverage|dispatch|piece|post|file|blog|analysis)s?\b"
    ),
    "WRITER": (
        r"(?:\p{Lu}\p{L}+ ){0,2}(?:(?i:staff|video|news|freelance|sports?|data|investigative|special|senior|chief) )?"
        r"(?i:writer|reporter|journalist|correspondent|photographer|editor|researcher|videographer|bureau chief|"
        r"producer)s?"
    ),
}


_TOGETHER = 12  # rules in one automaton


@dataclass(frozen=True, slots=True)
class Rule:
    """A form in which agencies are named, and what it says about who wrote the text.

    ``zone``: only near the top of an article ("head"), only near its end ("tail"), with no
    running text after it ("end"), at the top or near the end ("edge"), or anywhere.
    ``loose``: an acronym counts in any case of letters. ``closing``: only agencies that the table marks so.
    ``longest``: evidence of more characters is none (0: no limit). Patterns do not count characters themselves, because
    each count multiplies the states of RE2's automaton.
    """

    kind: str
    strength: Strength
    pattern: str
    reason: str
    zone: Zone = "any"
    loose: bool = False
    closing: bool = False
    longest: int = 0


def latin1() -> Any:
    """RE2's options for levelled text."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 64 << 20
    options.log_errors = False
    return options


def expand(pattern: str) -> bytes:
    """The RE2 expression, over levelled text, that a pattern in the notation stands for."""
    for name, expression in NOTATION.items():
        pattern = pattern.replace(f"<{name}>", expression)
    return any_case(level(f"(?m){pattern}"))


class RuleSet:
    """All rules matched in a few passes: RE2's sets say which ones match, and only these are located one by one.

    One set for all rules would need more states than its memory holds and build them anew all the time: with 107 rules
    1,600 µs a window instead of 50.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        expanded = [expand(rule.pattern) for rule in self.rules]
        self._located = [re2.compile(pattern, latin1()) for pattern in expanded]
        self._sets: list[tuple[int, Any]] = []
        for first in range(0, len(expanded), _TOGETHER):
            together: Any = re2.Set.SearchSet(latin1())
            for pattern in expanded[first : first + _TOGETHER]:
                together.Add(pattern)
            together.Compile()
            self._sets.append((first, together))

    def matches(self, window: bytes) -> Iterator[tuple[int, int, int]]:
        """Each rule that matches the window, by its number, with the span of its evidence in the window."""
        for first, together in self._sets:
            for index in sorted(together.Match(window) or ()):
                located = self._located[first + index]
                found = located.search(window)
                span = found.span(1) if located.groups else found.span()
                yield first + index, *(span if span[0] >= 0 else found.span())
