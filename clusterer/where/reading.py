"""From text to an expression: recursive descent, with the place of what is wrong."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Final, get_args

from clusterer.errors import ConfigError
from clusterer.late import regex
from clusterer.records import dataclass
from clusterer.where.nodes import FIELDS, ROLES, AllOf, AnyOf, Comparison, Node, Not, Operator, Span, Value, Where

LONGEST: Final = 4_000  # characters of an expression; a thousand ids are a file for `export`, not a condition
DEEPEST: Final = 50  # parentheses inside each other

_TOKEN = regex(
    r"""\s*(?:
    (?P<text>'(?:[^']|'')*'|"(?:[^"]|"")*")
    |(?P<operator>!=|!~|<=|>=|==|<>|=|~|<|>)
    |(?P<mark>[(),])
    |(?P<word>[^\s'"()=<>~!,]+)
    |(?P<odd>\S))""",
    re.VERBOSE,
)
_TIME = regex(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ](?P<clock>\d\d:\d\d(?P<second>:\d\d)?)"
    r"(?P<zone>Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_SYNONYMS: Final[Mapping[str, Operator]] = {"==": "=", "<>": "!="}
_NONE: Final = None


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
