"""What an expression is made of, and what it holds of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, Literal, TypeAlias

from clusterer.records import dataclass

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

        >>> from clusterer.where import parse
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
