"""The notation that credits and citations are written in, and how a window is matched against all of them at once.

Patterns are RE2 expressions over a window (``mentions.py``) of levelled text (``typography.py``); ``^`` and ``$``
stand at line breaks, and these names may be used:

``<A>`` the name in question; ``<L>`` a list of agencies that holds it; ``<O>`` another agency; ``<N>`` any
``<B>`` a line's start, behind bullets and dashes; ``<E>`` a line's end
``<PLACE>`` capitalised words, numbers and months, as before a dateline's brackets; ``<DASH>`` what follows these
``<DATE>`` a day and a month; ``<STORY>`` "this report" and its like; ``<WRITER>`` a reporter's or editor's function
``<WHEN>`` a line that says when the page was published; ``<DAY>`` a full date in figures or with its month;
``<DAYS>`` one that may lack its year
``<SOURCE>`` "source" in its languages; ``<TEAM>`` initials of a desk or an editor, a host, or a section of an outlet;
``<SEP>`` what stands between these; ``<WITH>`` "with" in its languages; ``<WHO>`` a word of an outlet's or a reporter's
name

The first group of a pattern, if it has one, is the evidence; without a group the whole match is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

import re2

from clusterer.documents import Strength
from clusterer.origin.outwards import UnreadableError, both_ways, sides
from clusterer.origin.typography import HIT, any_case, level
from clusterer.records import dataclass

Zone: TypeAlias = Literal["any", "head", "tail", "end", "edge"]

_AND = r"(?:,? ?\b(?:and|und|et|y|e|i|en|og|och|ja|ve|и|as well as|sowie|mit) | ?[,;/&+|*-] ?)"
_THE = r"(?:(?:the|der|die|la|de|il|l'|news agenc(?:y|ies)|nachrichtenagentur(?:en)?|agencias?|agences?|agenzia) ?)?"
_CAP = r"[\p{Lu}\p{Lo}][\p{L}'.-]*"
_PARTICLE = (
    r"(?:de|del|la|le|les|du|des|da|do|dos|di|of|the|and|und|et|y|e|am|an|der|den|im|in|bei|sur|upon|aan|el|al|"
    r"\p{Ll}\.\p{L}\.?)"
)
_DAY = r"(?:\d{1,4}(?:st|nd|rd|th)?\.?(?: ?(?:de |di )?\p{Ll}{3,10}\.?)?)"
_GAP = r"[ ,.:/\[\]-]{1,3}"
_LIST = rf"(?i:(?:{_THE}\x02+{_AND}?)*{_THE}\x01+(?:{_AND}?{_THE}\x02+)*)"

_FULL_DATE = (
    r"(?:\d{1,2}\. ?\d{1,2}\. ?\d{2,5}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th)?\.?,? (?:de |di )?\p{L}{3,10}\.?,? (?:de )?\d{4}"
    r"|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{4}\. ?\p{L}{3,10}\.? \d{1,2}\.?"
    r"|\d{4}\p{Lo} ?\d{1,2}\p{Lo} ?\d{1,2}\p{Lo})"
)
_HOST = r"(?:\p{L}[\p{L}\d-]*\.)+\p{L}{2,7}"
_SECTION = (
    r"\p{Lu}[\p{L}\d]*(?:(?: \p{L}+)? (?i:sports?|news|tv|fm|radio|online|info|24|wiadomosci|zpravy|biznes)"
    r"|(?:TV|FM|24|\d)\w*)"
    r"|(?i:radio|tv|portal|telewizja|televiz[ei]\p{L}*|magazyn) \p{Lu}[\p{L}\d]*"
    r"|\p{Lu}[\p{L}\d]* (?i:portal|radio|telewizja)"
)
_EDITORS = r"(?i:red(?:aktion|aktie|actie|akcja|akce|akcia|accion|azione|acao|action)?)\.?"
_SOMEBODY = r"\(\p{Ll}{2,5}\)"  # initials in brackets of their own

NOTATION: dict[str, str] = {
    "DAY": _FULL_DATE,
    "DAYS": rf"(?:{_FULL_DATE}|\d{{1,2}}\. ?(?:\p{{L}}{{3,10}}|\d{{1,2}}\.))",
    "WHEN": rf"[^\n]{{0,40}}(?:{_FULL_DATE}|\b\d{{1,2}}[:.h]\d{{2}}\b)[^\n]{{0,40}}$",
    "SEP": r"(?: ?[/,;|+&] ?| -{1,2} )",
    "TEAM": rf"(?:{_HOST}|{_SECTION}|{_SOMEBODY}|\p{{Ll}}{{2,5}}|\p{{Lu}}{{2,4}}|{_EDITORS})",
    "SOURCE": (
        r"(?:(?i:texte?|texto|aut[eo]u?r(?:en|es|i|ka)?|quellen?|sources?|fuentes?|font[ei]|bron(?:nen)?|kilder?|kall[ao]r?|lahteet|lahde|kaynak(?:lar)?|zdroje?|"
        r"zrodl[oa]|forras|surs[ae]|izvori?|vir|theo|saltinis|avots|allikas|nguon|sumber|источники?|джерело|джерела|източник|извор(?:и|а)?)"
        r"(?: (?i:informac\p{L}+|der meldung|dell'articolo|de la nota|wiadomosci))?|\x03+)"
    ),
    "WHO": (
        r"(?:(?:[\p{Lu}\d][\p{L}\d.'&-]*|(?i:staff|red|redaktion|redac\p{L}+|by|par|von|por|de|del|le|la|et|and|und|y|e|news)"
        r"|(?:al|am|da|das|degli|dei|dell[aeo]|den|der|des|di|do|dos|du|el|het|il|las|los|of|the|van)"
        r"|\p{Ll}{2,4}/\p{Ll}{2,4})[ ,/|-]{1,3})"
    ),
    "WITH": r"(?i:with|mit|avec|con|com|met|med|cu|ile|w/)",
    "A": r"\x01+",
    "O": r"\x02+",
    "N": r"[\x01\x02]+",
    "L": _LIST,
    "B": r"^[^\p{L}\p{N}\n(\[\x01-\x05/\xa9]{0,6}",
    "E": r"[^\p{L}\p{N}\n\x01-\x05]{0,6}$",
    "PLACE": rf"(?:(?:{_CAP}|{_PARTICLE}|{_DAY}){_GAP})*(?:{_CAP}|{_DAY})[ ,.:\]]{{0,3}}",
    "DATE": rf"(?:{_CAP}[ .]{{1,2}})?{_DAY}(?:[ ,]{{1,2}}\d{{4}})?",
    "DASH": r"(?:-{1,3}|:|\.-|\. -|\*|&(?:[mn]dash|#821[12]|#x201[34]);)",  # a page may leave its entities in
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


_TOGETHER = 30  # rules in one automaton; from 10 to 170 no number is faster
LINE_REST = 400  # characters of its own line that may stand beyond a credit: scraped texts may be one line


@dataclass(frozen=True, slots=True)
class Rule:
    """A form in which agencies are named, and what it says about who wrote the text.

    ``zone``: only near the top of an article ("head"), only near its end ("tail"), with no
    running text after it ("end"), at the top or near the end ("edge"), or anywhere.
    ``loose``: an acronym counts in any case of letters. ``closing``: only agencies that the table marks so.
    ``longest``: evidence of more characters is none (0: no limit). Patterns do not count characters themselves, because
    each count multiplies the states of RE2's automaton. ``prose``: only on a line of running text.
    ``rest``: at most this many characters of its own line behind it, where the article ends with that line.
    """

    kind: str
    strength: Strength
    pattern: str
    reason: str
    zone: Zone = "any"
    loose: bool = False
    closing: bool = False
    longest: int = 0
    prose: bool = False
    rest: int = LINE_REST


def forms(
    kind: str,
    strength: Strength,
    reason: str,
    *patterns: str,
    zone: Zone = "any",
    loose: bool = False,
    closing: bool = False,
    longest: int = 0,
    prose: bool = False,
    rest: int = LINE_REST,
) -> tuple[Rule, ...]:
    """One rule for each pattern: the forms of one class."""
    return tuple(
        Rule(kind, strength, pattern, reason, zone, loose, closing, longest, prose, rest) for pattern in patterns
    )


def latin1() -> Any:
    """RE2's options for levelled text."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 64 << 20
    options.log_errors = False
    return options


def expand(pattern: str, notation: Mapping[str, str] = MappingProxyType(NOTATION)) -> bytes:
    """The RE2 expression, over levelled text, that a pattern in the notation stands for."""
    for name, expression in notation.items():
        pattern = pattern.replace(f"<{name}>", expression)
    return _spelled_out(any_case(level(f"(?m){pattern}")))


# The letters and digits of Latin-1. RE2 makes \p{L} of all of Unicode's, in every class anew, though levelled text has
# no others: spelled out, the rules are compiled in a third of the time.
_CLASSES = {
    b"\\p{Lu}": b"A-Z\xc0-\xd6\xd8-\xde",
    b"\\p{Ll}": b"a-z\xb5\xdf-\xf6\xf8-\xff",
    b"\\p{Lo}": b"\xaa\xba",
    b"\\p{L}": b"A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff",
    b"\\p{N}": b"0-9\xb2\xb3\xb9\xbc-\xbe",
}
_TOKENS = re.compile(rb"\\p\{\w+\}|\\.|\[\^?|\]")


def _spelled_out(pattern: bytes) -> bytes:
    """The pattern with the ranges of ``_CLASSES`` for their names."""
    inside = False

    def spell(token: re.Match[bytes]) -> bytes:
        nonlocal inside
        known = _CLASSES.get(token[0])
        if known is not None:
            return known if inside else b"[" + known + b"]"
        if token[0][:1] in b"[]":
            inside = token[0] != b"]"
        return token[0]

    return _TOKENS.sub(spell, pattern)


class RuleSet:
    """All rules matched in a few passes, which say which may fit; only these are located one by one.

    Rules that hold the name are asked for from the name outwards (``outwards.py``), others (an agency's cues, the
    signatures of desks) are searched for in the window. ``expressions`` are ``outward_expressions`` of the rules,
    where somebody keeps them.
    """

    def __init__(self, rules: Sequence[Rule], expressions: Callable[[], Sequence[Expressions]] | None = None) -> None:
        self.rules = tuple(rules)
        self._expressions = expressions or (lambda: outward_expressions(self.rules))
        self._located: dict[int, tuple[Any, bool]] = {}  # of the rules that have matched: compiling all takes 0.15 s
        self._parts: list[_Part] | None = None  # once a window is matched: of most agencies none ever is

    def matches(self, window: bytes) -> Iterator[tuple[int, int, int]]:
        """Each rule that matches the window, by its number, with the span of its evidence in the window."""
        if self._parts is None:
            known = self._expressions()
            self._parts = [_Part(at, known[at : at + _TOGETHER]) for at in range(0, len(known), _TOGETHER)]
        for part in self._parts:
            for rule in part.candidates(window):
                search, grouped = self._locate(rule)
                found = search(window)
                if found is not None:
                    span = found.span(1) if grouped else found.span()
                    yield rule, *(span if span[0] >= 0 else found.span())

    def _locate(self, rule: int) -> tuple[Any, bool]:
        """The search for a rule's evidence, and whether its pattern has a group."""
        known = self._located.get(rule)
        if known is None:
            pattern = re2.compile(expand(self.rules[rule].pattern), latin1())
            known = self._located[rule] = pattern.search, bool(pattern.groups)
        return known


Expressions: TypeAlias = tuple[bytes, bytes] | tuple[bytes]
"""What matches what stands before a pattern's name, from right to left, and what behind it; or the pattern itself."""


def outward_expressions(rules: Sequence[Rule]) -> list[Expressions]:
    """RE2 expressions for each rule, which tell whether it may match a window."""
    notation = both_ways(NOTATION)
    found: list[Expressions] = []
    for rule in rules:
        try:
            before, after = sides(rule.pattern)
        except UnreadableError:
            found.append((expand(rule.pattern),))
        else:  # the pattern may take a part of the name only
            found.append((expand(f"\\x01*(?:{before})", notation), expand(f"\\x01*(?:{after})", notation)))
    return found


class _Part:
    """Some rules, from ``first`` on, which are matched together."""

    def __init__(self, first: int, expressions: Sequence[Expressions]) -> None:
        self._named = [first + i for i, sides in enumerate(expressions) if len(sides) > 1]
        self._others = [first + i for i, sides in enumerate(expressions) if len(sides) == 1]
        self._before = _Together(re2.Set.MatchSet, [sides[0] for sides in expressions if len(sides) > 1])
        self._after = _Together(re2.Set.MatchSet, [sides[-1] for sides in expressions if len(sides) > 1])
        self._anywhere = _Together(re2.Set.SearchSet, [sides[0] for sides in expressions if len(sides) == 1])

    def candidates(self, window: bytes) -> list[int]:
        """The numbers of all rules that match the window, and of few others, in order."""
        found = [self._others[i] for i in self._anywhere.matched(window)]
        name = window.find(HIT)
        if name >= 0 and (after := self._after.matched(window[name + 1 :])):
            before = self._before.matched(window[window.rfind(HIT) - 1 :: -1])
            found += [self._named[i] for i in set(after).intersection(before)]
        return sorted(found)


class _Together:
    """Some expressions in one automaton, which is made when it is first asked."""

    def __init__(self, make: Callable[[Any], Any], expressions: Sequence[bytes]) -> None:
        self._make = make
        self._expressions = expressions
        self._match: Callable[[bytes], Sequence[int] | None] | None = None

    def matched(self, text: bytes) -> Sequence[int]:
        """The places of the expressions that match a text."""
        if not self._expressions:
            return ()
        if self._match is None:
            together = self._make(latin1())
            for expression in self._expressions:
                together.Add(expression)
            together.Compile()
            self._match = together.Match
        return self._match(text) or ()
