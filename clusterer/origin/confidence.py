"""How sure an origin is: what was counted on labelled articles, and what is only a rule's own word.

Each origin rests on a *ground*: the class of evidence that decided it (a dateline, a shared byline, two conclusive
classes, …). ``confidence.toml`` holds for each ground how many origins rested on it in the labelled articles, and how
many of these the labels confirm (``benchmarks/calibration.py`` writes it). What must hold:

- The confidence is the share that was right, shrunk towards the rule's own figure as if this had been seen in ten: few
  examples move it little, many decide it. Without any it is the rule's own figure, and says so.
- No confidence is above ``MOST``: labels err too. An inferred one is not above ``MOST_INFERRED``: the credit that it
  rests on may err besides.
- The word says what the number allows: "certain" needs many examples, all right but for a few; "likely" and
  "possible" follow the number.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Final, Literal, TypeAlias

from clusterer.documents import Evidence, Origin, Role, Strength
from clusterer.records import dataclass

Word: TypeAlias = Literal["certain", "likely", "possible"]

MOST: Final = 0.99  # one label in a hundred is taken to be wrong
MOST_INFERRED: Final = 0.95
WEIGHT: Final = (
    10.0  # labelled origins that the rule's own figure is worth: the rules were written looking at the labels
)
CERTAIN: Final = (0.97, 20)  # confidence and labelled origins of the ground
LIKELY: Final = 0.8

SHARED = frozenset({"joint dateline", "joint copyright line", "edited credit", "shared byline"})
CREDIT = frozenset({"source line", "credit line", "closing credit", "syndication notice", "address"})
_ALONE = frozenset({"byline", "author field", "newsroom field"})  # a shorter list of authors than another one
_FOOTER = frozenset({"copyright line"})
_CITED = frozenset({"told", "seen by", "uncertain byline"})  # one class of support: others cite in these words
TWO: Final = "two conclusive classes"
SUPPORT: Final = "support"  # and its classes
TIE: Final = "shared text"  # strong where it is the whole text of an article with a credit
WHOLE_TEXT: Final = "inferred: the whole text"
PART: Final = "inferred: a part, or at second hand"


@dataclass(frozen=True, slots=True)
class Ground:
    """What an origin rests on: a class of evidence, the role it gives, and the rule's own figure."""

    name: str
    role: Role
    prior: float


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a confidence means, for a reader: "certain", and the counts behind it."""

    word: Word
    confidence: float
    ground: str
    seen: int  # labelled origins that rest on the same ground; 0: the rule's own figure, not measured
    right: int

    def __str__(self) -> str:
        if not self.seen:
            return f"{self.word} ({self.confidence:.2f}): rule, not measured"
        return f"{self.word} ({self.confidence:.2f}): {self.ground}, right in {self.right} of {self.seen} labelled"


def credited(evidence: Sequence[Evidence], *, signed: bool) -> Ground | None:
    """The ground on which evidence of one agency credits the text; ``signed``: the outlet's own reporter signs it."""
    return _credited(frozenset((e.kind, e.strength, e.where == "body") for e in evidence), signed=signed)


@lru_cache(maxsize=4096)  # of thousands of articles most rest on one of some dozens of these
def _credited(evidence: frozenset[tuple[str, Strength, bool]], *, signed: bool) -> Ground | None:
    """``credited``, for the kind and strength of each piece, and whether it stands in the body."""
    conclusive = {kind for kind, strength, _ in evidence if strength == "conclusive"}
    kinds = {kind for kind, _, _ in evidence}
    contributions = {kind for kind, strength, _ in evidence if strength == "contribution"}
    outranked = _FOOTER | (_ALONE if all(kind not in _ALONE or not inside for kind, _, inside in evidence) else set())
    if kinds & SHARED and conclusive <= outranked:
        return Ground(_best(kinds & SHARED), "mixed", 0.9)
    if conclusive:
        two = len(conclusive) > 1
        return Ground(TWO if two else _best(conclusive), "agency copy", 0.99 if two else 0.98)
    if kinds & CREDIT:
        own = contributions or (signed and "address" not in kinds)  # on its wire page the agency's reporters sign
        return Ground(_best(kinds & CREDIT), "mixed" if own else "agency copy", 0.85 if own else 0.9)
    if contributions:
        return Ground(_best(contributions), "contribution", 0.95)
    return None


def supported(evidence: Sequence[Evidence], least: int) -> Ground | None:
    """The ground of evidence that only supports: 2 points for strong evidence, 1 for weak, each class once."""
    classes = {"cited" if e.kind in _CITED else e.kind: 2 if e.strength == "strong" else 1 for e in evidence}
    points = sum(classes.values())
    if points < least:
        return None
    return Ground(f"{SUPPORT}: {' and '.join(sorted(classes))}", "agency copy", min(0.85, 0.5 + 0.05 * points))


def inferred(tie: Evidence, prior: float) -> Ground:
    """The ground of an origin that rests on text shared with its siblings."""
    return Ground(WHOLE_TEXT if tie.strength == "strong" else PART, "inferred", prior)


def confidence(ground: Ground, counts: Mapping[str, tuple[int, int]] | None = None) -> float:
    """Share of origins on this ground that are right. ``counts``: right and seen by ground (default: the table)."""
    right, seen = (table() if counts is None else counts).get(ground.name, (0, 0))
    if not seen:
        return ground.prior
    most = MOST_INFERRED if ground.role == "inferred" else MOST
    return min(most, round((right + WEIGHT * ground.prior) / (seen + WEIGHT), 3))


def meaning(origin: Origin) -> Meaning:
    """The word for an origin's confidence, and what it was measured on."""
    ground = ground_of(origin)
    right, seen = table().get(ground, (0, 0))
    enough = origin.confidence >= CERTAIN[0] and seen >= CERTAIN[1]
    word: Word = "certain" if enough else "likely" if origin.confidence >= LIKELY else "possible"
    return Meaning(word, origin.confidence, ground, seen, right)


def ground_of(origin: Origin) -> str:
    """The name of the ground that an origin rests on."""
    if origin.role == "inferred":
        tie = next((e for e in origin.evidence if e.kind == TIE), None)
        return inferred(tie, 0.0).name if tie is not None else PART
    ground = credited(origin.evidence, signed=origin.role == "mixed") or supported(origin.evidence, 0)
    return ground.name if ground is not None else SUPPORT


@lru_cache(maxsize=1)
def table() -> Mapping[str, tuple[int, int]]:
    """By ground: origins that the labels confirm, and all."""
    content = files("clusterer.origin").joinpath("confidence.toml").read_text(encoding="utf-8")
    return {name: (counts["right"], counts["seen"]) for name, counts in tomllib.loads(content)["ground"].items()}


def _best(kinds: frozenset[str] | set[str]) -> str:
    """Of several classes the one that was right most often."""
    return min(kinds, key=lambda kind: (-_share(*table().get(kind, (0, 0))), kind))


def _share(right: int, seen: int) -> float:
    return (right + 1) / (seen + 2)
