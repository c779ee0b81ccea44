"""Which events a report shows: one expression over the articles in them (``--where``, ``report.where``).

    agency = 'Reuters' and since 2026-03-01
    (outlet in ('Bay Post', 'Herald') or title ~ 'ferry') and not language = 'de'

    expression = term { "or" term }
    term       = factor { "and" factor }
    factor     = "not" factor | "(" expression ")" | comparison
    comparison = field ("=" | "!=" | "~" | "!~" | "<" | "<=" | ">" | ">=") value
               | field ["not"] "in" "(" value { "," value } ")"
               | ("since" | "until") ["="] time
    value      = 'text' | "text" | word | number | time | none

An expression holds of an article, and an event is shown, whole, where it holds of any of its articles. Fields in the
singular are the article's own; ``articles``, ``origins`` and those in the plural are its event's (``FIELDS``).

- Texts are equal whatever their case; ``~`` asks whether the text contains the value. ``none`` is what is not there.
- Of a field with several values (``agency``, ``role``, ``agencies``, …) one is enough; ``!=`` and ``not in`` ask that
  none of them is. One in the plural is also compared with a number: how many there are.
- A time is a year, month, day, minute or second (2026, 2026-03, 2026-03-01, 2026-03-01T08:30), in UTC without an
  offset, and stands for all of it: ``published <= 2026-03-01`` takes that day in. ``since`` and ``until`` are
  ``published >=`` and ``published <=``. Of an undated article only ``published = none`` holds, and ``!=``.

``parse`` reads it once, ``Where.holds`` is asked of mappings field -> value: text, number, datetime or ISO text, None,
or a list of them; ``Where.fields`` names those that are needed. Who has no such field leaves it out: it is none. This
module knows no store and no article, so that a report of a state and one of an archive select alike.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Final, Literal, TypeAlias, get_args

from clusterer.errors import ConfigError

Kind: TypeAlias = Literal["text", "texts", "number", "time"]
Operator: TypeAlias = Literal["=", "!=", "~", "!~", "<", "<=", ">", ">="]

FIELDS: Final[Mapping[str, tuple[Kind, str]]] = {
    "id": ("text", "of the article"),
    "title": ("text", "of the article"),
    "outlet": ("text", "who published the article"),
    "language": ("text", "of the article: en, de, …"),
    "published": ("time", "when the article was published"),
    "since": ("time", "published then or later"),
    "until": ("time", "published then or earlier"),
    "agency": ("text", "the agencies that the article's text came from"),
    "role": ("text", "in which role: agency copy, mixed, contribution, inferred"),
    "event": ("text", "id of its event"),
    "keyword": ("text", "the telling words of its event"),
    "articles": ("number", "how many articles its event has"),
    "origins": ("number", "how many independent origins stand behind its event"),
    "agencies": ("texts", "all agencies that articles of its event came from"),
    "outlets": ("texts", "all outlets of its event"),
    "languages": ("texts", "all languages of its event"),
}
"""What can be asked, as which kind of value, and what it means."""

ROLES: Final = ("agency copy", "mixed", "contribution", "inferred")
LONGEST: Final = 4_000  # characters of an expression; a thousand ids are a file for `export`, not a condition
DEEPEST: Final = 50  # parentheses inside each other

_TOKEN = re.compile(
    r"""\s*(?:
    (?P<text>'(?:[^']|'')*'|"(?:[^"]|"")*")
    |(?P<operator>!=|!~|<=|>=|==|<>|=|~|<|>)
    |(?P<mark>[(),])
    |(?P<word>[^\s'"()=<>~!,]+)
    |(?P<odd>\S))""",
    re.VERBOSE,
)
_TIME = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ](?P<clock>\d\d:\d\d(?P<second>:\d\d)?)"
    r"(?P<zone>Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_SYNONYMS: Final[Mapping[str, Operator]] = {"==": "=", "<>": "!="}
_NONE: Final = None


@dataclass(frozen=True, slots=True)
class Span:
    """The time that a value stands for: from ``start`` until before ``end``."""

    start: datetime
    end: datetime


Value: TypeAlias = str | float | Span | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field against some values; of several values one is enough (``=``), or none may be (``!=``)."""

    field: str
    operator: Operator
    values: tuple[Value, ...]

    def holds(self, article: Mapping[str, Any]) -> bool:
        """Whether it holds of the article."""
        negated = self.operator in ("!=", "!~")
        found = article.get(self.field)
        several: Sequence[Any] = [found] if found is None or isinstance(found, str | int | float | datetime) else found
        told = [one for one in several if one is not None and one != ""]
        number = [len(set(told))] if FIELDS[self.field][0] == "texts" else told
        meets = any(
            self._meets(one, value)
            for value in self.values
            for one in ((number if isinstance(value, float) else told) or [None])
        )
        return meets != negated

    def _meets(self, one: Any, value: Value) -> bool:
        if one is None or value is None:
            return one is None and value is None
        if isinstance(value, Span):
            return self._in_time(_moment(one), value)
        if isinstance(value, str):
            return self._of_text(str(one).casefold(), value)
        return _ordered(self.operator, float(one), value)

    def _of_text(self, one: str, value: str) -> bool:
        return value in one if self.operator in ("~", "!~") else one == value

    def _in_time(self, moment: datetime, value: Span) -> bool:
        if self.operator in ("<", ">="):
            return (moment < value.start) == (self.operator == "<")
        if self.operator in (">", "<="):
            return (moment >= value.end) == (self.operator == ">")
        return value.start <= moment < value.end


@dataclass(frozen=True, slots=True)
class AllOf:
    """``and``."""

    parts: tuple[Node, ...]

    def holds(self, article: Mapping[str, Any]) -> bool:
        """Whether every part holds."""
        return all(part.holds(article) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """``or``."""

    parts: tuple[Node, ...]

    def holds(self, article: Mapping[str, Any]) -> bool:
        """Whether any part holds."""
        return any(part.holds(article) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Not:
    """``not``."""

    part: Node

    def holds(self, article: Mapping[str, Any]) -> bool:
        """Whether the part does not hold."""
        return not self.part.holds(article)


Node: TypeAlias = Comparison | AllOf | AnyOf | Not


@dataclass(frozen=True, slots=True)
class Where:
    """An expression that was read."""

    text: str
    node: Node

    def holds(self, article: Mapping[str, Any]) -> bool:
        """Whether it holds of an article, given as field -> value.

        >>> parse("agency = reuters and published < 2026-04").holds(
        ...     {"agency": ["Reuters"], "published": "2026-03-31T23:00:00Z"}
        ... )
        True
        """
        return self.node.holds(article)

    @property
    def fields(self) -> frozenset[str]:
        """The fields that it asks for; ``since`` and ``until`` ask for ``published``."""
        return frozenset(comparison.field for comparison in _comparisons(self.node))

    def asked(self, field: str) -> tuple[str, ...]:
        """The texts that a field is compared with: where nothing is found, one of them may be misspelt."""
        found = [c.values for c in _comparisons(self.node) if c.field == field]
        return tuple(dict.fromkeys(value for values in found for value in values if isinstance(value, str)))


@cache
def parse(text: str, subject: str = "--where") -> Where:
    """The expression. Raises ConfigError, which names the place, what was expected there, and the nearest field."""
    if len(text) > LONGEST:
        raise ConfigError(f"an expression of {len(text):,} characters; at most {LONGEST:,}", subject=subject)
    reader = _Reader(text, subject)
    node = reader.expression(0)
    if reader.here is not None:
        raise reader.error(f"expected 'and' or 'or', got {reader.here.text!r}")
    return Where(text, node)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


class _Reader:
    """Recursive descent over the tokens; every token is looked at a bounded number of times."""

    def __init__(self, text: str, subject: str) -> None:
        self._subject = subject
        self._tokens = [_Token(str(m.lastgroup), m[str(m.lastgroup)], m.start(str(m.lastgroup))) for m in _tokens(text)]
        self._next = 0

    @property
    def here(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def error(self, message: str, hint: str = "", *, back: int = 0) -> ConfigError:
        at = self._next - back
        place = f"at character {self._tokens[at].at + 1}" if at < len(self._tokens) else "at the end"
        return ConfigError(f"{message} {place}", subject=self._subject, hint=hint)

    def expression(self, depth: int) -> Node:
        parts = [self._term(depth)]
        while self._take("or"):
            parts.append(self._term(depth))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _term(self, depth: int) -> Node:
        parts = [self._factor(depth)]
        while self._take("and"):
            parts.append(self._factor(depth))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _factor(self, depth: int) -> Node:
        negated = False
        while self._take("not"):
            negated = not negated
        if self._take("("):
            if depth >= DEEPEST:
                raise self.error(f"more than {DEEPEST} parentheses inside each other", back=1)
            node = self.expression(depth + 1)
            if not self._take(")"):
                raise self.error("expected ')'")
        else:
            node = self._comparison()
        return Not(node) if negated else node

    def _comparison(self) -> Comparison:
        field = self._field()
        if field in ("since", "until"):
            self._take("=")
            return Comparison("published", ">=" if field == "since" else "<=", (self._value("published", "="),))
        negated = self._take("not")
        if self._take("in"):
            return Comparison(field, "!=" if negated else "=", tuple(self._values(field)))
        token = self.here
        if negated or token is None or token.kind != "operator":
            got = f", got {token.text!r}" if token else ""
            raise self.error(f"expected 'in' or one of {' '.join(get_args(Operator))} after {field}{got}")
        self._next += 1
        operator: Operator = _SYNONYMS.get(token.text, token.text)  # type: ignore[arg-type]
        kind = FIELDS[field][0]
        if operator in ("~", "!~") and kind in ("number", "time"):
            raise self.error(f"{field} is a {kind}, which contains nothing: {operator!r}", back=1)
        if operator in ("<", "<=", ">", ">=") and kind == "text":
            raise self.error(f"{field} is a text, which is not more or less: {operator!r}", back=1)
        value = self._value(field, operator)
        if operator in ("<", "<=", ">", ">=") and not isinstance(value, float | Span):
            raise self.error(f"{field} {operator} asks for a number or time", back=1)
        return Comparison(field, operator, (value,))

    def _field(self) -> str:
        token = self.here
        if token is None or token.kind != "word":
            raise self.error("expected a field" + (f", got {token.text!r}" if token else ""), hint=_known("", FIELDS))
        if token.text.lower() not in FIELDS:
            raise self.error(f"unknown field {token.text!r}", hint=_known(token.text.lower(), FIELDS))
        self._next += 1
        return token.text.lower()

    def _values(self, field: str) -> Iterator[Value]:
        if not self._take("("):
            raise self.error("expected '(' after 'in'")
        yield self._value(field, "=")
        while self._take(","):
            yield self._value(field, "=")
        if not self._take(")"):
            raise self.error("expected ',' or ')'")

    def _value(self, field: str, operator: str) -> Value:
        token = self.here
        if token is None or token.kind not in ("text", "word"):
            got = f", got {token.text!r}" if token else ""
            raise self.error(f"expected a value for {field}{got}")
        self._next += 1
        quoted = token.kind == "text"
        text = token.text[1:-1].replace(token.text[0] * 2, token.text[0]) if quoted else token.text
        if not quoted and text.lower() == "none" and operator in ("=", "!="):
            return _NONE
        kind = FIELDS[field][0]
        if kind == "time":
            return self._time(text)
        if kind == "number" or (kind == "texts" and not quoted and re.fullmatch(r"\d+", text)):
            return self._number(field, text)
        if field == "role" and operator in ("=", "!=") and text.casefold() not in ROLES:
            raise self.error(f"unknown role {text!r}", hint=_known(text.casefold(), ROLES), back=1)
        return text.casefold()

    def _number(self, field: str, text: str) -> float:
        if not re.fullmatch(r"\d{1,15}", text):
            raise self.error(f"{field} is compared with a whole number, got {text!r}", back=1)
        return float(text)

    def _time(self, text: str) -> Span:
        found = _span(text)
        if found is None:
            hint = "write 2026, 2026-03, 2026-03-01 or 2026-03-01T08:30"
            raise self.error(f"not a time: {text!r}", hint=hint, back=1)
        return found

    def _take(self, text: str) -> bool:
        token = self.here
        taken = token is not None and token.kind != "text" and token.text.lower() == text
        self._next += taken
        return taken


def _tokens(text: str) -> Iterator[re.Match[str]]:
    yield from _TOKEN.finditer(text.rstrip())


def _comparisons(node: Node) -> Iterator[Comparison]:
    if isinstance(node, Comparison):
        yield node
    elif isinstance(node, Not):
        yield from _comparisons(node.part)
    else:
        for part in node.parts:
            yield from _comparisons(part)


def _ordered(operator: Operator, one: float, value: float) -> bool:
    if operator in ("=", "!="):
        return one == value
    if operator in ("<", ">="):
        return (one < value) == (operator == "<")
    return (one > value) == (operator == ">")


def _moment(one: Any) -> datetime:
    moment = one if isinstance(one, datetime) else datetime.fromisoformat(str(one))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _span(text: str) -> Span | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    month, day, clock = match["month"], match["day"], match["clock"]
    zone = (match["zone"] or "Z").replace("Z", "+00:00")
    try:
        start = datetime.fromisoformat(f"{match['year']}-{month or '01'}-{day or '01'}T{clock or '00:00'}{zone}")
        if clock:
            return Span(start, start + (timedelta(seconds=1) if match["second"] else timedelta(minutes=1)))
        if day:
            return Span(start, start + timedelta(days=1))
        if month:
            return Span(start, (start + timedelta(days=32)).replace(day=1))
        return Span(start, start.replace(year=start.year + 1))
    except (ValueError, OverflowError):
        return None


def _known(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
