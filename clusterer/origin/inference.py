"""What only the siblings of an article can tell: where a text without credit came from.

An outlet that strips the credit leaves the words. If most of an uncredited article stands, copied, in articles that
credit an agency, that agency's role is ``inferred``: the passage is the evidence, the sibling is named.

What must hold:

- Copied words count, speech does not, with quotation marks or without: two reports of one speech share the speech. What
  a fact check repeats is not its agency's: it counts for those who have most of the fact check.
- An inference rests on credits. A second step is allowed only through an article that, beside the shared text, bears a
  sign of the agency itself (its reporter's name, "told AFP"): chains of guesses do not grow. Where several articles
  of a family, of different outlets, say "told AFP" in the words they share, and none names another agency, the text
  is AFP's more likely than not, and the rule's own figure says no more.
- An article on the agency's (or syndicating newspaper's) own page is the original: nothing is inferred for it.
- A press release is nobody's report: nothing is inferred from a text that shows to be one.
- "Reuters contributed to this report" says that the text is the outlet's own. Such an article passes the agency on only
  to another outlet that did not have the text first: then a common source is all that is left.
- The own page of a newspaper that syndicates passes its name on like a credit, though to other outlets only.
- Articles that have one text are each judged by what they say themselves, and tied to whatever their text is tied to.

An article with a credit keeps the credit's role; shared text is added to its evidence where it corroborates it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType

from clusterer.config import OriginSettings
from clusterer.documents import Attribution, Document, Event, Evidence, Family, Origin
from clusterer.findings import EventOrigin
from clusterer.origin.agencies import Agencies
from clusterer.origin.confidence import MOST_INFERRED, TIE, confidence, inferred
from clusterer.origin.crediting import Credits, Pages, Source
from clusterer.origin.decided import NO_AGENCY
from clusterer.origin.reporters import reporters
from clusterer.origin.siblings import Releases
from clusterer.origin.summary import event_origins, name_families
from clusterer.overlap import Overlap, TextTie, WordPassage

WHOLE = 0.5  # share of a fact check from which it was taken over, and not what it quotes
SUPPORTED = 0.5  # of ``infer_share`` is enough where the article bears a sign of the agency, too
MIN_COPIED_WORDS = 40  # fewer copied words infer nothing, whatever their share
WHOLE_TEXT = 0.9  # share of an article's words that are all of it but for a caption or a line of the outlet's own
FIRST_HAND = 0.9  # weight of a sure credit as agency copy; what is mixed, contributed or inferred itself weighs less
SIGNS_ALONE = 0.5  # the rule's own figure where a family has signs of an agency but no credit
QUOTE = 240  # characters of a passage that its evidence quotes
_NAME_WORD = re.compile(r"\w[\w.'’-]*")

SIGNS = ("strong", "weak")  # strength of what is too little alone, and tells beside shared text


@dataclass(frozen=True, slots=True)
class EventConclusion:
    """What the members of an event tell together."""

    families: tuple[Family, ...]
    attributions: Mapping[str, Attribution]  # of every member, inferred origins included
    event_origins: tuple[EventOrigin, ...]


def conclude(
    event: Event,
    overlap: Overlap,
    families: Sequence[Family],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    agencies: Agencies,
    known_reporters: Mapping[str, str] | None = None,
    forbidden: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> EventConclusion:
    """Infer origins, then sum them up by family and for the event.

    ``families`` have members, but no origins yet. ``attributions`` are those of the members alone (no inferred roles);
    ``known_reporters`` maps a reporter's name, in lower case, to the agency (``learn_reporters``; default: learned from
    these articles). ``forbidden``: by document id, the agencies that somebody decided are not its origin.
    """
    if known_reporters is None:
        known_reporters = learn_reporters((a.document for a in overlap.articles), attributions, agencies)
    releases = Releases(agencies)
    concluded = infer(overlap, families, attributions, settings, agencies, known_reporters, releases, forbidden)
    named = name_families(overlap.articles, families, concluded, agencies, releases)
    return EventConclusion(named, concluded, event_origins(event.documents, concluded))


def learn_reporters(
    documents: Iterable[Document], attributions: Mapping[str, Attribution], agencies: Agencies
) -> dict[str, str]:
    """The reporters named in credited copy, in lower case, and the one agency each of them is named for."""
    return settled(names_reported(documents, attributions, agencies))


def names_reported(
    documents: Iterable[Document], attributions: Mapping[str, Attribution], agencies: Agencies
) -> dict[str, set[str]]:
    """The reporters named in credited copy, and all agencies that these documents name each for."""
    named_for: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        attribution = attributions.get(document.id)
        copied = [o.agency for o in attribution.origins if o.role == "agency copy"] if attribution else []
        if attribution and len(copied) == 1:
            for name in reporters(document, attribution, agencies):
                named_for[name.casefold()].add(copied[0])
    return named_for


def settled(named_for: Mapping[str, set[str]]) -> dict[str, str]:
    """The reporters that all documents together name for one agency."""
    return {name: next(iter(of)) for name, of in named_for.items() if len(of) == 1}


def infer(
    overlap: Overlap,
    families: Sequence[Family],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    agencies: Agencies,
    known_reporters: Mapping[str, str],
    releases: Releases,
    forbidden: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> dict[str, Attribution]:
    """The attributions of the articles, by document id, with what follows from the text they share."""
    documents = [article.document for article in overlap.articles]
    alone = [attributions[document.id] for document in documents]
    share = settings.infer_share
    siblings = _Siblings(overlap, documents, alone, share, agencies, known_reporters, releases, forbidden)
    given = alone if overlap.is_empty or not siblings.tell() else siblings.infer(families)
    return {document.id: attribution for document, attribution in zip(documents, given, strict=True)}


@dataclass(frozen=True, slots=True)
class _Shared:
    """Text that an article shares with those that speak for an agency."""

    covered: float  # share of the article's words
    passages: list[WordPassage]
    source: Source


class _Siblings:
    """The members of an event, and what each of them tells of the others. Articles are numbers here, as in overlap."""

    def __init__(
        self,
        overlap: Overlap,
        documents: Sequence[Document],
        alone: Sequence[Attribution],
        share: float,
        agencies: Agencies,
        known_reporters: Mapping[str, str],
        releases: Releases,
        forbidden: Mapping[str, frozenset[str]],
    ) -> None:
        self.overlap = overlap
        self.documents = documents
        self.alone = alone
        self.share = share
        self.agencies = agencies
        self.known_reporters = known_reporters
        self.releases = releases
        self.forbidden = forbidden
        self.pages = Pages(documents, agencies)

    def tell(self) -> bool:
        """Whether there is anything to infer from: a credit, a sign of an agency, a page of its own."""
        signed = any(a.origins or any(e.strength in SIGNS for e in a.rejected) for a in self.alone)
        return signed or any(self.pages.own(article) for article in range(len(self.documents)))

    def infer(self, families: Sequence[Family]) -> list[Attribution]:
        """The attributions of the articles, with what the others add."""
        self._ties: list[list[TextTie]] = self.overlap.ties()
        self._released: dict[int, bool] = {}
        told = Credits(self.overlap, self.pages, self.alone, self.alone)
        first = [self._conclude(article, told) for article in range(len(self.documents))]
        numbers = {document.id: number for number, document in enumerate(self.documents)}
        for family in families:
            for article, attribution in self._by_signs([numbers[id_] for id_ in family.documents], first):
                first[article] = attribution
        second_hand = [a if _bears_sign(a) else alone for a, alone in zip(first, self.alone, strict=True)]
        if all(len(a.origins) == len(b.origins) for a, b in zip(second_hand, self.alone, strict=True)):
            return first  # nothing was learned that the first step did not know
        told = Credits(self.overlap, self.pages, second_hand, self.alone)
        return [a if a.origins else self._conclude(number, told) for number, a in enumerate(first)]

    def _conclude(self, article: int, told: Credits) -> Attribution:
        """The article's attribution with what its siblings' origins, as given, add to it."""
        given = told.given[article]
        found = self._from_siblings(article, told)
        if not found or self._is_release(article):
            return given
        if not given.origins:
            return replace(given, origins=_weighed(found))
        inferred = {origin.agency: origin for _, origin in found}
        return replace(given, origins=tuple(_corroborated(o, inferred.get(o.agency)) for o in given.origins))

    def _is_release(self, article: int) -> bool:
        """Whether the article is a press release, or most of it stands in one."""
        text = self.overlap.text_of[article]
        ties = [tie.text for tie in self._ties[text] if tie.covered >= self.share]
        return any(self._has_release(other) for other in (text, *ties))

    def _has_release(self, text: int) -> bool:
        known = self._released.get(text)
        if known is None:
            articles = self.overlap.copies[text]
            known = any(self.releases.sign(self.documents[a], self.alone[a]) for a in articles)
            self._released[text] = known
        return known

    def _from_siblings(self, article: int, told: Credits) -> list[tuple[float, Origin]]:
        """Inferred origins, each with its weight; from credits, or where there are none from newspapers' own pages."""
        text = self.overlap.text_of[article]
        if text < 0:
            return []
        found: list[tuple[float, Origin]] = []
        for sources in (told.sources, told.originals):
            by_agency: dict[str, list[_Shared]] = defaultdict(list)
            for tie in self._ties[text]:
                for agency, source in sources(article, tie.text, whole=tie.holds >= WHOLE):
                    if self._forbidden(article, agency):
                        continue
                    by_agency[agency].append(_Shared(tie.covered, tie.passages, source))
            if by_agency and (found := self._weigh(article, by_agency, told.given[article])):
                break
        named = [one for one in found if not self._is_fallback(one[1].agency)]
        return named or found

    def _weigh(
        self, article: int, by_agency: Mapping[str, list[_Shared]], own: Attribution
    ) -> list[tuple[float, Origin]]:
        found = []
        words = self.overlap.words[article]
        for agency, ties in sorted(by_agency.items()):
            best = min(ties, key=lambda t: (-t.covered * t.source.weight, -t.covered, self._id(t.source.article)))
            covered = max(tie.covered for tie in ties)
            if len(ties) > 1 and covered < 1.0:
                covered = max(covered, self._together(article, ties, words))
            signs = self._signs(article, agency, own)
            needed = self.share * (SUPPORTED if signs else 1.0)
            if covered < needed or covered * words < MIN_COPIED_WORDS:
                continue
            support = sum(tie.source.articles for tie in ties if tie.covered >= needed) - (best.covered >= needed)
            weight = best.source.weight
            prior = (0.5 + 0.4 * covered) * weight + 0.02 * min(support, 3) + (0.05 if signs else 0.0)
            prior = max(min(prior, MOST_INFERRED), SIGNS_ALONE if signs else 0.0)
            whole = covered >= WHOLE_TEXT and weight >= FIRST_HAND
            passage = self._passage(article, agency, best.passages, best.source.article, covered, whole=whole)
            origin = Origin(agency, "inferred", round(confidence(inferred(passage, prior)), 2), (passage, *signs))
            found.append((covered * weight * (1 + support), origin))
        return found

    def _together(self, article: int, ties: Iterable[_Shared], words: int) -> float:
        """The share of an article's words that stand in copied passages of any of the ties."""
        place = self.overlap.place
        passages = [passage for tie in ties for passage in tie.passages]
        placed = [(place(article, p.left_start, p.left_end), p.words) for p in passages]
        spans = sorted((span.start, span.end, count) for span, count in placed)
        total, end = 0.0, 0
        for start, stop, count in spans:
            if stop > end:
                total += count * (stop - max(start, end)) / (stop - start)
                end = stop
        return min(total / max(words, 1), 1.0)

    def _forbidden(self, article: int, agency: str) -> bool:
        no = self.forbidden.get(self._id(article), frozenset()) if self.forbidden else frozenset()
        return agency in no or NO_AGENCY in no

    def _id(self, article: int) -> str:
        return self.documents[article].id

    def _signs(self, article: int, agency: str, attribution: Attribution) -> tuple[Evidence, ...]:
        """What the document itself has of the agency: a reporter in its byline, words too weak to count alone."""
        weak = list(_signed(e for e in attribution.rejected if e.agency == agency and e.strength in SIGNS))
        document = self.documents[article]
        byline = document.byline
        for start, end in _names(byline):
            if self.known_reporters.get(byline[start:end].casefold()) == agency:
                reason = f"a reporter whose name stands under {agency} copy"
                quote = byline[start:end]
                weak.append(
                    Evidence(document.id, agency, "reporter", "weak", "byline", start, end, quote, reason=reason)
                )
                break
        return tuple(weak)

    def _by_signs(self, family: Sequence[int], given: Sequence[Attribution]) -> Iterator[tuple[int, Attribution]]:
        """Inferred origins of the uncredited articles of a family that bear signs of the only agency it names."""
        signs = {article: [e for e in given[article].rejected if e.strength in SIGNS] for article in family}
        credited = {o.agency for article in family for o in given[article].origins}
        agencies = credited | {e.agency for evidence in signs.values() for e in evidence}
        if len(agencies) != 1:
            return
        agency = agencies.pop()
        bearers = sorted((a for a in family if signs[a] or given[a].origins), key=self._id)
        waiting = [a for a in bearers if not given[a].origins and self.pages.own(a) != agency]
        waiting = [a for a in waiting if not self._forbidden(a, agency)]
        if not waiting or any(self._has_release(text) for text in {self.overlap.text_of[a] for a in family}):
            return
        by_text = self._two_outlets(bearers)
        for article in waiting:
            tie = self._supporting(article, by_text, signs[article])
            if tie is not None:
                shared, inside = tie
                sibling = shared.source.article
                passage = self._passage(article, agency, shared.passages, sibling, shared.covered, whole=False)
                sure = round(confidence(inferred(passage, SIGNS_ALONE)), 2)
                origin = Origin(agency, "inferred", sure, (passage, *_signed([inside])))
                yield article, replace(given[article], origins=(origin,))

    def _two_outlets(self, bearers: Iterable[int]) -> dict[int, list[int]]:
        """By text: the first two articles of each outlet of the first two outlets; unknown outlets are all others'."""
        by_text: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for article in bearers:
            outlets = by_text[self.overlap.text_of[article]]
            outlet = self.pages.outlets[article]
            if (outlet in outlets or len(outlets) < 3) and len(outlets[outlet]) < 2:
                outlets[outlet].append(article)
        return {text: sorted(chain(*outlets.values()), key=self._id) for text, outlets in by_text.items()}

    def _supporting(
        self, article: int, bearers: Mapping[int, list[int]], signs: Sequence[Evidence]
    ) -> tuple[_Shared, Evidence] | None:
        """The tie to a bearer of another outlet that holds one of the article's signs in its passages."""
        outlet = self.pages.outlets[article]
        found = []
        for tie in self._ties[self.overlap.text_of[article]]:
            others = (
                other
                for other in bearers.get(tie.text, ())
                if other != article and not (outlet and outlet == self.pages.outlets[other])
            )
            sibling = next(others, None)
            if sibling is not None and tie.covered >= self.share:
                found.append(_Shared(tie.covered, tie.passages, Source(1.0, sibling, 1)))
        for shared in sorted(found, key=lambda one: (-one.covered, self._id(one.source.article))):
            spans = [self.overlap.place(article, p.left_start, p.left_end) for p in shared.passages]
            inside = (e for e in signs if any(s.start <= e.start and e.end <= s.end for s in spans))
            if (sign := next(inside, None)) is not None:
                return shared, sign
        return None

    def _is_fallback(self, agency: str) -> bool:
        entry = self.agencies.entries.get(agency)
        return entry is not None and entry.fallback

    def _passage(
        self, article: int, agency: str, passages: Sequence[WordPassage], other: int, covered: float, *, whole: bool
    ) -> Evidence:
        """The longest passage shared with the sibling, as evidence; a long one is quoted by its beginning."""
        document, sibling = self.documents[article], self.documents[other]
        longest = max(passages, key=lambda passage: (passage.words, -passage.left_start))
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
            reason=f"{covered:.0%} of its words stand in other articles of {agency}, most of them in {named}",
        )


def _names(byline: str) -> Iterator[tuple[int, int]]:
    """Where a name may stand in a byline: two to four words in a row, the longest first."""
    words = [match.span() for match in _NAME_WORD.finditer(byline)]
    for length in (4, 3, 2):
        for first in range(len(words) - length + 1):
            yield words[first][0], words[first + length - 1][1]


def _signed(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence that was too weak alone, now that it counts beside shared text."""
    return tuple(replace(e, reason=f"{e.reason.split('; ')[0]}, but shared text supports it") for e in evidence)


def _weighed(found: Sequence[tuple[float, Origin]]) -> tuple[Origin, ...]:
    """Agencies that compete for one text share the confidence by their weight."""
    total = sum(weight for weight, _ in found)
    origins = [replace(o, confidence=round(o.confidence * (1 + weight / total) / 2, 2)) for weight, o in found]
    return tuple(sorted(origins, key=lambda origin: (-origin.confidence, origin.agency)))


def _corroborated(origin: Origin, inferred: Origin | None) -> Origin:
    if inferred is None:
        return origin
    confidence = max(origin.confidence, inferred.confidence)
    return replace(origin, confidence=confidence, evidence=(*origin.evidence, inferred.evidence[0]))


def _bears_sign(attribution: Attribution) -> bool:
    """Whether the document itself speaks for its origins: by a credit, or by a sign beside the shared text."""
    return all(o.role != "inferred" or len(o.evidence) > 1 for o in attribution.origins)
