"""One event with all that its page shows. Everything is derived; nothing is decided here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from clusterer.documents import (
    Article,
    Attribution,
    Document,
    DuplicateGroup,
    Event,
    Family,
    Origin,
    SharedText,
)
from clusterer.findings import EventOrigin, EventTally
from clusterer.independence import IndependentOrigins, independent_origins
from clusterer.records import dataclass
from clusterer.report import words
from clusterer.report.marks import lines_of
from clusterer.report.whose import parts_of


@dataclass(frozen=True)
class Story:
    """An event, its articles in its order, and what was found out about them."""

    event: Event
    articles: tuple[Article, ...]
    attributions: Mapping[str, Attribution]  # by document id
    shared: tuple[SharedText, ...] = ()
    families: tuple[Family, ...] = ()
    origins: tuple[EventOrigin, ...] = ()
    versions: tuple[tuple[str, ...], ...] = ()
    groups: tuple[DuplicateGroup, ...] = ()  # near-duplicate groups of its articles, by id
    tally: EventTally | None = None  # its articles' words, and whose they are; None where nobody counted

    @cached_property
    def by_id(self) -> dict[str, Article]:
        """Document id -> article."""
        return {article.document.id: article for article in self.articles}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Document id -> the article's number on the page, from 1."""
        return {id_: number for number, id_ in enumerate(self.event.documents, 1)}

    @cached_property
    def heads(self) -> dict[str, str]:
        """Document id -> the first document of the event with the very same text (most often itself)."""
        first: dict[str, str] = {}
        return {a.document.id: first.setdefault(a.document.text, a.document.id) for a in self.articles}

    @cached_property
    def copies(self) -> dict[str, list[str]]:
        """Document id -> the later documents with the very same text. Only first ones are keys."""
        copies: dict[str, list[str]] = {}
        for id_, head in self.heads.items():
            if id_ == head:
                copies[id_] = []
            else:
                copies[head].append(id_)
        return copies

    @cached_property
    def pairs(self) -> tuple[SharedText, ...]:
        """The shared texts between different texts, each pair of texts once, what shares most first.

        Left and right are first documents with their texts, the lower number left.
        """
        heads, numbers = self.heads, self.numbers
        found: dict[tuple[str, str], SharedText] = {}
        for text in self.shared:
            left, right = heads[text.left], heads[text.right]
            if left == right:
                continue
            if (left, right) != (text.left, text.right):
                text = replace(text, left=left, right=right)  # noqa: PLW2901  # the same words at the same places
            if numbers[left] > numbers[right]:
                text = mirrored(text)  # noqa: PLW2901
                left, right = right, left
            known = found.get((left, right))
            if known is None or (known.direction == "unknown" and text.direction != "unknown"):
                found[left, right] = text
        return tuple(
            sorted(
                found.values(),
                key=lambda t: (-max(t.left_covered, t.right_covered), numbers[t.left], numbers[t.right]),
            )
        )

    @cached_property
    def lines(self) -> dict[str, tuple[str, Callable[[int], int]]]:
        """First document with a text -> its text as lines, and where a place of the text is in them."""
        return {id_: lines_of(self.document(id_).text) for id_ in self.copies}

    @cached_property
    def group_of(self) -> dict[str, DuplicateGroup]:
        """Document id -> its near-duplicate group."""
        return {id_: group for group in self.groups for id_ in group.documents}

    @cached_property
    def first_copies(self) -> dict[str, tuple[str, ...]]:
        """Id of a near-duplicate group -> the first two of its texts, those that a tie holds before the others."""
        heads, ties = self.heads, self.ties
        texts = {group.id: dict.fromkeys(heads[d] for d in group.documents if d in heads) for group in self.groups}
        return {id_: tuple(sorted(found, key=lambda d: d not in ties)[:2]) for id_, found in texts.items()}

    def document(self, id_: str) -> Document:
        """The document of this id."""
        return self.by_id[id_].document

    def attribution(self, id_: str) -> Attribution:
        """What the origin stage says of a document; nothing, where it says nothing."""
        return self.attributions.get(id_) or Attribution(id_)

    @cached_property
    def reprints(self) -> set[str]:
        """Documents that every pair of their near-duplicate group calls a reprint."""
        kinds: dict[str, set[str]] = {}
        for group in self.groups:
            for pair in group.pairs:
                kinds.setdefault(pair.left, set()).add(pair.kind)
                kinds.setdefault(pair.right, set()).add(pair.kind)
        return {id_ for id_, found in kinds.items() if found == {"reprint"}}

    @cached_property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that are named, the one with most articles first. This is how many an event has, everywhere."""
        named = Counter(article.document.outlet for article in self.articles if article.document.outlet)
        return tuple(name for name, _ in sorted(named.items(), key=lambda item: (-item[1], item[0])))

    @cached_property
    def agencies(self) -> tuple[str, ...]:
        """Every agency that is named as an origin: of the event, of a family, or of an article."""
        named = {origin.agency for origin in self.origins}
        named.update(origin.agency for family in self.families for origin in family.origins)
        named.update(o.agency for a in self.articles for o in self.attribution(a.document.id).origins)
        return tuple(sorted(named))

    @cached_property
    def largest_share(self) -> dict[str, float]:
        """Document id -> the largest share of its words that stands in one other article of the event."""
        shares = dict.fromkeys(self.event.documents, 0.0)
        for text in self.shared:
            shares[text.left] = max(shares.get(text.left, 0.0), text.left_covered)
            shares[text.right] = max(shares.get(text.right, 0.0), text.right_covered)
        return shares

    @cached_property
    def word_counts(self) -> dict[str, int]:
        """Document id -> its words, as they are counted everywhere else: of the text without page furniture."""
        if self.tally is not None and self.tally.articles:
            return {article.id: article.words for article in self.tally.articles}
        return {article.document.id: words.word_count(article.clean.text) for article in self.articles}

    @cached_property
    def parts(self) -> tuple[int, ...]:
        """Its words by part (whose.py), () where nobody counted."""
        return parts_of(self.tally)

    @cached_property
    def ties(self) -> dict[str, tuple[str, float]]:
        """First document with a text -> the other text of the event that it is linked to most, and the score."""
        found: dict[str, tuple[str, float]] = {}
        for tie in self.event.ties:
            left, right = self.heads.get(tie.document), self.heads.get(tie.other)
            if left and right and left != right:
                found.setdefault(left, (right, tie.score))
        return found

    @cached_property
    def sharing(self) -> int:
        """How many documents are tied by shared text to a document of another outlet."""
        tied: set[str] = set()
        for family in self.families:
            if len({self.document(id_).outlet for id_ in family.documents}) > 1:
                tied.update(family.documents)
        return len(tied)

    @cached_property
    def standings(self) -> tuple[words.Standing, ...]:
        """How the event's documents stand to each agency, the one with most copy first."""
        tallies: dict[str, Counter[str]] = {"copies": Counter(), "inferred": Counter(), "contribution": Counter()}
        for id_ in self.event.documents:
            best: dict[str, Origin] = {}
            for origin in self.attribution(id_).origins:
                known = best.get(origin.agency)
                if known is None or words.strongest([origin.role, known.role]) != known.role:
                    best[origin.agency] = origin
            for agency, origin in best.items():
                tallies.get(origin.role, tallies["copies"])[agency] += 1
        copies, inferred, contributions = tallies.values()
        found = (
            words.Standing(agency, copies[agency], inferred[agency], contributions[agency])
            for agency in {*copies, *inferred, *contributions}
        )
        return tuple(sorted(found, key=lambda s: (-(s.copies + s.inferred), -s.contributions, s.agency)))

    @cached_property
    def independent(self) -> IndependentOrigins:
        """Whose reporting stands behind the event."""
        return independent_origins(self.event.documents, self.attributions, self.families, self.shared)

    @cached_property
    def verdict(self) -> words.Verdict:
        """The class of the event's verdict."""
        return words.verdict(self.origins, [family.note for family in self.families], shared=self.sharing > 0)

    @cached_property
    def sentence(self) -> str:
        """The verdict in words."""
        return words.sentence(self.standings, len(self.articles), self.verdict, sharing=self.sharing)


def mirrored(text: SharedText) -> SharedText:
    """The same shared text with left and right exchanged."""
    other = {"left to right": "right to left", "right to left": "left to right"}
    return SharedText(
        left=text.right,
        right=text.left,
        left_covered=text.right_covered,
        right_covered=text.left_covered,
        passages=tuple(type(p)(p.right, p.left, p.words, p.kind) for p in text.passages),
        direction=other.get(text.direction, "unknown"),  # type: ignore[arg-type]  # the values of a Literal dictionary
        direction_why=words.sided(text.direction_why, "the right\0one", "the left\0one").replace("\0", " "),
    )
