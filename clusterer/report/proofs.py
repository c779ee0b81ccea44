"""The evidence of an event's articles: which pieces its page shows, in what order, and where their words are marked.

Articles with the very same text have it once, on the page of their event: evidence in the text of any of them is marked
there. Lists have limits, and a limit that bites is printed with the number it left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from clusterer.documents import Evidence
from clusterer.records import dataclass
from clusterer.report import paths
from clusterer.report.marks import Mark
from clusterer.report.story import Story

CREDITS = (12, 3)  # pieces of evidence shown for one article: of a small event, and of one above MANY
REJECTED = (12, 2)  # … and of rejected ones
MANY = 20  # articles
SIBLINGS = 3  # … and of another article's, on which an inference rests
TIE = "shared text"  # the kind of evidence that is no credit: what an inference stands on
_RANK = {"conclusive": 0, "contribution": 1, "strong": 2, "weak": 3, "none": 4}


@dataclass(frozen=True, slots=True)
class Shown:
    """The evidence shown for one article. ``foreign``: another article's, which an inference rests on."""

    credits: tuple[Evidence, ...]
    foreign: tuple[Evidence, ...]
    rejected: tuple[Evidence, ...]
    more: int
    more_rejected: int


_NOTHING = Shown((), (), (), 0, 0)


class Proofs:
    """The evidence of one event's page."""

    def __init__(self, story: Story) -> None:
        self.story = story
        many = len(story.articles) > MANY
        self._most, self._most_rejected = CREDITS[many], REJECTED[many]

    @cached_property
    def own(self) -> dict[str, list[Evidence]]:
        """Document id -> the evidence for its origins that stands in the document itself, what proves most first."""
        found = {}
        for id_ in self.story.event.documents:
            origins = self.story.attribution(id_).origins
            found[id_] = by_place(e for o in origins for e in o.evidence if e.document == id_) if origins else []
        return found

    def of(self, id_: str) -> Shown:
        """What is shown for one article."""
        attribution = self.story.attribution(id_)
        if not attribution.origins and not attribution.rejected:
            return _NOTHING
        own = self.own[id_]
        rejected = by_place(e for e in attribution.rejected if e.document == id_)
        foreign = [  # as far as it is shown where it stands
            e
            for e in by_place(e for o in attribution.origins for e in o.evidence if e.document != id_)
            if e in self.own.get(e.document, ())[: self._most]
        ]
        return Shown(
            tuple(own[: self._most]),
            tuple(foreign[:SIBLINGS]),
            tuple(rejected[: self._most_rejected]),
            max(0, len(own) - self._most) + max(0, len(foreign) - SIBLINGS),
            len(rejected) - min(len(rejected), self._most_rejected),
        )

    def anchor(self, evidence: Evidence) -> str:
        """The fragment of the words of a piece of evidence."""
        head = self.story.heads.get(evidence.document, evidence.document)
        if evidence.where == "body" and head != evidence.document:
            evidence = replace(evidence, document=head)
        return paths.evidence_anchor(evidence)

    def mark(self, evidence: Evidence, kind: str) -> Mark:
        """Its words, to be marked."""
        return Mark(
            evidence.start,
            evidence.end,
            "tie" if evidence.kind == TIE else kind,
            self.anchor(evidence),
            f"{evidence.agency}: {evidence.kind}",
        )

    def marks(self, shown: Iterable[Shown]) -> dict[tuple[str, str], list[Mark]]:
        """(where, field) -> the marks of all that is shown of articles with one text."""
        found: dict[tuple[str, str], dict[Mark, None]] = {}
        for one in shown:
            for evidence, kind in ((one.credits, "credit"), (one.rejected, "rejected")):
                for e in evidence:
                    found.setdefault((e.where, e.field), {}).setdefault(self.mark(e, kind))
        return {place: list(marks) for place, marks in found.items()}

    def strongest(self, agency: str) -> tuple[Evidence | None, int]:
        """The best words for an agency in this event, and how many other articles say so as well.

        Of an agency's copy those say so that credit the text to it, not those that it contributed to.
        """
        best: tuple[tuple[int, bool, bool, int], Evidence] | None = None
        sayers = 0
        roles = {
            id_: origin.role
            for id_ in self.story.event.documents
            for origin in self.story.attribution(id_).origins
            if origin.agency == agency
        }
        if set(roles.values()) != {"contribution"}:
            roles = {id_: role for id_, role in roles.items() if role != "contribution"}
        for number, id_ in enumerate(self.story.event.documents):
            if id_ not in roles:
                continue
            said = [e for e in self.own[id_][: self._most] if e.agency == agency and e.kind != TIE]
            sayers += bool(said)
            for e in said:
                rank = (_RANK[e.strength], e.where != "body", e.kind != "dateline", number)
                if best is None or rank < best[0]:
                    best = rank, e
        return (best[1], sayers - 1) if best else (None, 0)


def by_place(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Each piece once, what proves most first, then as it stands in the article."""
    once = list(dict.fromkeys(evidence))
    if len(once) < 2:
        return once
    return sorted(once, key=lambda e: (_RANK[e.strength], e.where, e.field, e.start, e.end, e.agency, e.kind))


def same_words(evidence: Sequence[Evidence]) -> set[tuple[str, str, int, int, str, str]]:
    """Evidence without the article it is of: what two articles with one text have in common."""
    return {(e.where, e.field, e.start, e.end, e.agency, e.kind) for e in evidence}
