"""What the articles with one text credit, as an article that shares the text sees it.

Many articles may have one text, and many may share it: each is answered from tables that are made once for the text,
so that an event of n copies costs about n, whatever they credit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from clusterer.direction import is_own, published_earlier
from clusterer.documents import Attribution, Document, Role
from clusterer.origin.agencies import Agencies
from clusterer.origin.factchecks import is_fact_check
from clusterer.origin.siblings import own_page
from clusterer.overlap import Overlap, TextTie
from clusterer.text.recurring import outlet_of

WHOLE = 0.5  # share of a fact check from which it was taken over, and not what it quotes
OWN_PAGE = 0.8  # weight of a sibling without credits on the own page of a newspaper that syndicates
SECOND_HAND = 0.8  # weight of a sibling that was itself inferred and bears a sign of the agency

# What a sibling's role says of text it shares: the weight of an inference from it.
_WEIGHTS: Mapping[Role, float] = {"agency copy": 1.0, "mixed": 0.9, "inferred": SECOND_HAND, "contribution": 0.7}

_UNDATED = datetime.max.replace(tzinfo=UTC)


class Source(NamedTuple):
    """Articles with one text that speak for an agency: the best of them, its weight, and how many they are."""

    weight: float
    article: int
    articles: int


class Pages:
    """Whose pages the articles of an event are."""

    def __init__(self, documents: Sequence[Document], agencies: Agencies) -> None:
        self.documents = documents
        self.outlets = [outlet_of(document) for document in documents]
        self._agencies = agencies
        self._own: list[str | None] = [None] * len(documents)

    def own(self, article: int) -> str:
        """The agency or the newspaper that syndicates on whose own page the article stands, or ""."""
        known = self._own[article]
        if known is None:
            known = self._own[article] = own_page(self.documents[article], self._agencies)
        return known


class Credits:
    """The credits of an event's articles, text by text."""

    def __init__(
        self, overlap: Overlap, pages: Pages, given: Sequence[Attribution], alone: Sequence[Attribution]
    ) -> None:
        self._overlap = overlap
        self._pages = pages
        self.given = given
        self._alone = alone
        self._tables: dict[tuple[int, str, str, bool], dict[str, _Credit]] = {}
        self._checks: dict[int, bool] = {}
        self._originals: dict[int, list[tuple[str, int]]] = {}
        self._named = [
            {origin.agency for article in articles for origin in given[article].origins} for articles in overlap.copies
        ]
        self._all = sorted(set().union(*self._named))
        self._houses: dict[str, str] = {}

    def sources(self, article: int, ties: Iterable[TextTie]) -> Iterator[tuple[str, TextTie, Source]]:
        """By agency and tie, the other articles with that text that credit it, as far as they count for this article.

        One that credits the agency on whose own page the article stands has the text from there. A contribution
        counts for other outlets, unless they had the text first. A fact check counts where it stands in the article as
        a whole.
        """
        speaking = [tie for tie in ties if self._named[tie.text]]
        if not speaking:
            return
        own, house, outlet = self._pages.own(article), self._house(article), self._pages.outlets[article]
        for tie in speaking:
            text = tie.text
            checks = tie.holds < WHOLE and self._has_fact_check(text)
            key = text, own if own in self._named[text] else "", house, checks
            table = self._tables.get(key)
            if table is None:
                reader = self._pages.documents[article] if house else None
                table = self._tables[key] = self._table(text, key[1], reader, checks=not checks)
            for agency, credit in table.items():
                source = credit.seen_by(article, outlet)
                if source:
                    yield agency, tie, source._replace(articles=source.articles + tie.untold) if tie.untold else source

    def _house(self, article: int) -> str:
        """The article's outlet where that is itself one of the agencies named, otherwise ""."""
        document = self._pages.documents[article]
        known = self._houses.get(document.outlet)
        if known is None:
            named = any(is_own(document, agency) for agency in self._all)
            known = self._houses[document.outlet] = document.outlet.casefold() if named else ""
        return known

    def _has_fact_check(self, text: int) -> bool:
        known = self._checks.get(text)
        if known is None:
            known = any(is_fact_check(self._pages.documents[article]) for article in self._overlap.copies[text])
            self._checks[text] = known
        return known

    def _table(self, text: int, own: str, reader: Document | None, *, checks: bool) -> dict[str, _Credit]:
        table: dict[str, _Credit] = {}
        for article in self._overlap.copies[text]:
            origins = self.given[article].origins
            named = [origin.agency for origin in origins]
            if (own and own in named) or (not checks and is_fact_check(self._pages.documents[article])):
                continue
            first = reader is not None and any(is_own(reader, agency) for agency in named)
            id_, outlet = self._pages.documents[article].id, self._pages.outlets[article]
            for origin in origins:
                one = -_WEIGHTS[origin.role] * origin.confidence, id_, article
                if origin.role != "contribution":
                    table.setdefault(origin.agency, _Credit()).plain.append(one)
                elif outlet and not first:
                    table.setdefault(origin.agency, _Credit()).contributions.setdefault(outlet, []).append(one)
        for credit in table.values():
            credit.close()
        return table

    def originals(self, article: int, ties: Iterable[TextTie]) -> Iterator[tuple[str, TextTie, Source]]:
        """By newspaper and tie, whose own page an article with that text and without credit is, if of another outlet.

        Of many on one newspaper's pages the earliest speaks; one that was published later than this article does not.
        """
        outlet = self._pages.outlets[article]
        for tie in ties:
            text = tie.text
            if tie.holds < WHOLE and self._has_fact_check(text):
                continue
            if text not in self._originals:
                self._originals[text] = list(self._first_on_own_pages(self._overlap.copies[text]))
            for owner, other in self._originals[text]:
                theirs = self._pages.outlets[other]
                if not outlet or not theirs or outlet == theirs or owner == self._pages.own(article):
                    continue
                if not self._was_first(article, other):
                    yield owner, tie, Source(OWN_PAGE, other, 1)

    def _first_on_own_pages(self, articles: Iterable[int]) -> Iterator[tuple[str, int]]:
        documents = self._pages.documents
        seen: dict[str, set[str]] = {}
        candidates = [a for a in articles if not self.given[a].origins and self._pages.own(a)]
        for article in sorted(candidates, key=lambda a: (documents[a].published or _UNDATED, documents[a].id)):
            owner, outlet = self._pages.own(article), self._pages.outlets[article]
            outlets = seen.setdefault(owner, set())
            if outlet not in outlets and len(outlets) < 2:  # two: one of them is another outlet than the reader's
                outlets.add(outlet)
                yield owner, article

    def _was_first(self, article: int, other: int) -> bool:
        """Whether the article, and neither a common source nor the other one, is possibly the source."""
        if self._alone[article].origins or self._alone[other].origins:
            return False
        return published_earlier(self._pages.documents[article], self._pages.documents[other])


class _Credit:
    """The articles with one text that credit one agency, as (−weight, id, article), the best first."""

    def __init__(self) -> None:
        self.plain: list[tuple[float, str, int]] = []
        self.contributions: dict[str, list[tuple[float, str, int]]] = {}  # by outlet

    def close(self) -> None:
        """Nothing more will be added."""
        self.plain.sort()
        self._articles = {article for _, _, article in self.plain}
        self._foreign = sorted((min(of), outlet) for outlet, of in self.contributions.items())
        self._contributors = sum(map(len, self.contributions.values()))

    def seen_by(self, article: int, outlet: str) -> Source | None:
        """What they are for an article of this outlet ("" where it is unknown)."""
        plain = self.plain
        found = plain[0] if plain else None
        if found is not None and found[2] == article:
            found = plain[1] if len(plain) > 1 else None
        count = len(plain) - (article in self._articles)
        if outlet and self._foreign:
            foreign = next((one for one, name in self._foreign[:2] if name != outlet), None)
            found = min(found, foreign) if found and foreign else found or foreign
            count += self._contributors - len(self.contributions.get(outlet, ()))
        if found is None:
            return None
        weight, _, best = found
        return Source(-weight, best, count)
