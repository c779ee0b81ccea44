"""The articles of an event as inference asks about them: what ties them, whose pages they are, which are releases.

Articles are numbers here, as in the overlap.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clusterer.documents import Attribution, Evidence
from clusterer.origin.agencies import Agencies
from clusterer.origin.confidence import TIE
from clusterer.origin.crediting import Pages, Source
from clusterer.origin.decided import NO_AGENCY
from clusterer.origin.siblings import Releases
from clusterer.overlap import Overlap, TextTie, WordPassage

QUOTE = 240  # characters of a passage that its evidence quotes


class Shared(NamedTuple):
    """Text that an article shares with those that speak for an agency."""

    covered: float  # share of the article's words
    passages: list[WordPassage]
    source: Source


class Ties:
    """The members of an event, and what each of them is to the others."""

    def __init__(
        self,
        overlap: Overlap,
        alone: Sequence[Attribution],
        share: float,
        agencies: Agencies,
        releases: Releases,
        forbidden: Mapping[str, frozenset[str]],
    ) -> None:
        self.overlap = overlap
        self.documents = [article.document for article in overlap.articles]
        self.alone = alone
        self.share = share  # of an article's words that must stand in others
        self.pages = Pages(self.documents, agencies)
        self._agencies = agencies
        self._releases = releases
        self._forbidden = forbidden
        self._released: dict[int, bool] = {}
        self._ties: list[list[TextTie]] | None = None

    def id(self, article: int) -> str:
        """The id of its document."""
        return self.documents[article].id

    def of(self, article: int) -> list[TextTie]:
        """What its text has in common with others."""
        if self._ties is None:
            self._ties = self.overlap.ties()
        text = self.overlap.text_of[article]
        return self._ties[text] if text >= 0 else []

    def is_release(self, article: int) -> bool:
        """Whether the article is a press release, or most of it stands in one."""
        tied = (tie.text for tie in self.of(article) if tie.covered >= self.share)
        return self.has_release(self.overlap.text_of[article]) or any(map(self.has_release, tied))

    def has_release(self, text: int) -> bool:
        """Whether an article with the text is a press release."""
        known = self._released.get(text)
        if known is None:
            articles = self.overlap.copies[text]
            known = any(self._releases.sign(self.documents[a], self.alone[a]) for a in articles)
            self._released[text] = known
        return known

    def is_forbidden(self, article: int, agency: str) -> bool:
        """Whether somebody decided that the agency is not the article's origin."""
        no = self._forbidden.get(self.id(article), frozenset()) if self._forbidden else frozenset()
        return agency in no or NO_AGENCY in no

    def is_fallback(self, agency: str) -> bool:
        """Whether the agency counts only where no other is named."""
        entry = self._agencies.entries.get(agency)
        return entry is not None and entry.fallback

    def together(self, article: int, shared: Iterable[Shared]) -> float:
        """The share of an article's words that stand in copied passages of any of these."""
        place = self.overlap.place
        passages = [passage for one in shared for passage in one.passages]
        placed = [(place(article, p.left_start, p.left_end), p.words) for p in passages]
        spans = sorted((span.start, span.end, count) for span, count in placed)
        total, end = 0.0, 0
        for start, stop, count in spans:
            if stop > end:
                total += count * (stop - max(start, end)) / (stop - start)
                end = stop
        return min(total / max(self.overlap.words[article], 1), 1.0)

    def passage(self, article: int, agency: str, shared: Shared, covered: float, *, whole: bool) -> Evidence:
        """The longest passage shared with the sibling, as evidence; a long one is quoted by its beginning."""
        document, sibling = self.documents[article], self.documents[shared.source.article]
        longest = max(shared.passages, key=lambda passage: (passage.words, -passage.left_start))
        span = self.overlap.place(article, longest.left_start, longest.left_end)
        end = span.end
        if end - span.start > QUOTE:
            cut = document.text.rfind(" ", span.start + QUOTE // 2, span.start + QUOTE)
            end = cut if cut > 0 else span.start + QUOTE
        named = f"{sibling.outlet} ({sibling.id})" if sibling.outlet else sibling.id
        return Evidence(
            document=document.id,
            agency=agency,
            kind=TIE,
            strength="strong" if whole else "weak",
            where="body",
            start=span.start,
            end=end,
            quote=document.text[span.start : end],
            reason=f"{100 * covered:.0f} % of its words stand in other articles of {agency}, most of them in {named}",
        )
