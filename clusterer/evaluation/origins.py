"""How well origins were found: which agency, in which role, by which words, and what was rightly left alone.

What must hold:

- The unit is (article, agency). Precision and recall are micro-averaged over these, so an article with two origins
  counts twice, and one without any counts only where an agency is claimed for it.
- Recall is given for all origins, and again without those that the article itself no longer shows (a stripped credit):
  one article alone cannot find these, only text shared with a credited sibling can.
- Names are compared without regard to case. A label may be no agency of ours: an outlet whose text was taken over, or
  an agency outside the table. It counts like any other (somebody wrote the text, and it was not found); the table by
  agency shows how many of the missed are of this kind.
- "agencies" is an unnamed agency ("with inputs from agencies"). As a label it is met by any one agency, and further
  ones are not held to be wrong, since nobody can know. As a claim it is wrong only where there is no origin at all.
- "unknown" means that nobody could tell; such an article is not scored.
- Evidence is right where it overlaps a labelled quote in the same place. Labels rarely list every trace, so further
  evidence is not held to be wrong.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from clusterer.documents import Attribution, Document, Evidence
from clusterer.evaluation.gold import GoldArticle, GoldEvidence
from clusterer.evaluation.metrics import Counts
from clusterer.evaluation.scores import listing
from clusterer.records import dataclass

UNNAMED = "agencies"
NOTHING = "—"
NO_ROLE = "not labelled"


@dataclass(frozen=True, slots=True)
class Mistake:
    """An article whose origins were not found as labelled."""

    document: str
    expected: tuple[str, ...]
    found: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.document}: expected {', '.join(self.expected) or NOTHING}, found {', '.join(self.found) or NOTHING}"
        )


@dataclass(frozen=True, slots=True)
class OriginScores:
    """Agreement of found origins with labelled ones."""

    articles: int
    origins: Counts
    visible: Counts  # without articles whose origin only a sibling can show
    agencies: Mapping[str, Counts]
    roles: Mapping[str, Mapping[str, int]]  # labelled role -> found role -> (article, agency) pairs; "—": no origin
    evidence: Counts  # (article, agency) pairs found, that have labelled quotes: how many rest on one of these
    quotes: Counts  # labelled quotes of those articles: how many are overlapped
    rejected: Counts  # agencies labelled as mere citations: how many are shown as rejected and not taken for an origin
    clean: Counts  # hard negatives: how many have no origin
    mistakes: tuple[Mistake, ...] = ()
    wrong_roles: tuple[str, ...] = ()
    missing: tuple[str, ...] = field(default=())

    @property
    def role_accuracy(self) -> float:
        """Share of the rightly found origins of articles with a labelled role that have that role."""
        judged = [(role, row) for role, row in self.roles.items() if role not in {NOTHING, NO_ROLE}]
        total = sum(n for _, row in judged for to, n in row.items() if to != NOTHING)
        return sum(row.get(role, 0) for role, row in judged) / total if total else 1.0

    def to_dict(self) -> dict[str, Any]:
        """Figures and mistakes, ready for JSON."""
        return {
            "articles": self.articles,
            "origins": self.origins.to_dict(),
            "visible": self.visible.to_dict(),
            "agencies": {name: counts.to_dict() for name, counts in self.agencies.items()},
            "roles": {role: dict(row) for role, row in self.roles.items()},
            "role_accuracy": self.role_accuracy,
            "evidence": self.evidence.recall,
            "quotes": self.quotes.recall,
            "rejected": self.rejected.recall,
            "hard_negatives_clean": self.clean.recall,
            "mistakes": [
                {"document": m.document, "expected": list(m.expected), "found": list(m.found)} for m in self.mistakes
            ],
            "wrong_roles": list(self.wrong_roles),
            "missing": list(self.missing),
        }

    def explain(self) -> str:
        """Some lines for a terminal: the figures, the tables by agency and by role, then the mistakes."""
        lines = [
            f"articles  {self.articles:,}",
            f"origins   {self.origins}",
            f"visible   {self.visible}",
            f"roles     {self.role_accuracy:.3f} right where the agency is",
            f"evidence  {_share(self.evidence)} of origins rest on labelled words, {_share(self.quotes)} of quotes",
            f"rejected  {_share(self.rejected)} of the citations shown as rejected",
            f"clean     {_share(self.clean)} of the hard negatives left alone",
            "by agency:",
            *(f"  {name:<16} {counts}" for name, counts in self.agencies.items()),
            "by role (labelled → found):",
            *(
                f"  {role:<13} → " + ", ".join(f"{to} ×{n}" for to, n in row.items())
                for role, row in self.roles.items()
            ),
        ]
        lines += listing("mistakes", self.mistakes)
        lines += listing("wrong roles", self.wrong_roles)
        lines += listing("labelled but not read", self.missing)
        return "\n".join(lines)


def compare_origins(
    gold: Mapping[str, GoldArticle],
    documents: Mapping[str, Document],
    attributions: Mapping[str, Attribution],
    *,
    missing: Iterable[str] = (),
) -> OriginScores:
    """Score attributions against labels; all three mappings are by document id. No attribution means: no origin."""
    tally = _Tally()
    for document_id in sorted(gold):
        tally.add(gold[document_id], documents[document_id], attributions.get(document_id, Attribution(document_id)))
    return tally.scores(tuple(missing))


class _Tally:
    """The sums that the scores are made of, one article at a time."""

    def __init__(self) -> None:
        self.articles = 0
        self.correct: Counter[str] = Counter()
        self.claimed: Counter[str] = Counter()
        self.actual: Counter[str] = Counter()
        self.visible = [0, 0, 0]
        self.roles: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.evidence = [0, 0]
        self.quotes = [0, 0]
        self.rejected = [0, 0]
        self.clean = [0, 0]
        self.mistakes: list[Mistake] = []
        self.wrong_roles: list[str] = []
        self.names: dict[str, str] = {}

    def add(self, gold: GoldArticle, document: Document, attribution: Attribution) -> None:
        if gold.origins is None or any(name.lower() == "unknown" for name in gold.origins):
            return
        self.articles += 1
        expected = {self._key(name) for name in gold.origins}
        found = {self._key(origin.agency): origin for origin in attribution.origins}
        claimed = _met(expected, set(found))
        self._count(gold, expected, claimed)
        for agency in sorted(expected | claimed):
            role = (gold.role or NO_ROLE) if agency in expected else NOTHING
            origin = found.get(agency) or (next(iter(found.values())) if agency == UNNAMED and found else None)
            to = origin.role if origin is not None and agency in claimed else NOTHING
            self.roles[role][to] += 1
            if origin is not None and agency in expected and gold.role not in {None, to}:
                self.wrong_roles.append(f"{document.id}: {self.names[agency]} expected as {role}, found as {to}")
            if gold.evidence and origin is not None and agency in expected & claimed:
                self.evidence[1] += 1
                self.evidence[0] += any(overlaps(q, e, document) for q in gold.evidence for e in origin.evidence)
        if gold.evidence and expected & claimed:
            accepted = [e for origin in attribution.origins for e in origin.evidence]
            self.quotes[1] += len(gold.evidence)
            self.quotes[0] += sum(any(overlaps(q, e, document) for e in accepted) for q in gold.evidence)
        refused = {self._key(e.agency) for e in attribution.rejected} - set(found)
        cited = {self._key(name) for name in gold.rejected} - expected
        self.rejected[1] += len(cited)
        self.rejected[0] += len(cited & refused)
        if gold.hard_negative:
            self.clean[1] += 1
            self.clean[0] += not found

    def _count(self, gold: GoldArticle, expected: set[str], claimed: set[str]) -> None:
        right = expected & claimed
        self.correct.update(right)
        self.claimed.update(claimed)
        self.actual.update(expected)
        if not gold.inferred:
            for i, part in enumerate((right, claimed, expected)):
                self.visible[i] += len(part)
        if expected != claimed:
            expected_names, found_names = (tuple(sorted(self.names[a] for a in side)) for side in (expected, claimed))
            self.mistakes.append(Mistake(gold.key, expected_names, found_names))

    def _key(self, name: str) -> str:
        key = name.casefold()
        self.names.setdefault(key, name)
        return key

    def scores(self, missing: tuple[str, ...]) -> OriginScores:
        agencies = sorted(self.actual.keys() | self.claimed.keys(), key=lambda a: (-self.actual[a], a))
        return OriginScores(
            articles=self.articles,
            origins=Counts(self.correct.total(), self.claimed.total(), self.actual.total()),
            visible=Counts(*self.visible),
            agencies={self.names[a]: Counts(self.correct[a], self.claimed[a], self.actual[a]) for a in agencies},
            roles={role: dict(row.most_common()) for role, row in sorted(self.roles.items())},
            evidence=_recalled(self.evidence),
            quotes=_recalled(self.quotes),
            rejected=_recalled(self.rejected),
            clean=_recalled(self.clean),
            mistakes=tuple(self.mistakes),
            wrong_roles=tuple(self.wrong_roles),
            missing=missing,
        )


def overlaps(label: GoldEvidence, evidence: Evidence, document: Document) -> bool:
    """Whether the evidence stands in the labelled place and shares at least a character of the labelled quote.

    In metadata a label may say only the value, or key and value as written in the page: one must hold the other.
    """
    if label.where not in {None, evidence.where}:
        return False
    if evidence.where == "metadata":
        return (
            evidence.quote.casefold() in label.quote.casefold() or label.quote.casefold() in evidence.quote.casefold()
        )
    texts = {"body": document.text, "title": document.title, "byline": document.byline, "url": document.url}
    text = texts[evidence.where]
    start = text.find(label.quote)
    while start >= 0:
        if evidence.start < start + len(label.quote) and start < evidence.end:
            return True
        start = text.find(label.quote, start + 1)
    return False


def _met(expected: set[str], found: set[str]) -> set[str]:
    """What is held to be claimed, in the labels' terms: an unnamed agency is met by any, and others are forgiven."""
    if UNNAMED not in expected:
        return found - {UNNAMED} if expected else found
    return (found & expected) | ({UNNAMED} if found - expected or UNNAMED in found else set())


def _recalled(pair: list[int]) -> Counts:
    correct, actual = pair
    return Counts(correct, correct, actual)


def _share(counts: Counts) -> str:
    return f"{counts.recall:.3f} ({counts.correct}/{counts.actual})"
