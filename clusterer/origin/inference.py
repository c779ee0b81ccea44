"""What only the siblings of an article can tell: where a text without credit came from.

An outlet that strips the credit leaves the words. If most of an uncredited article stands, copied, in articles that
credit an agency, that agency's role is ``inferred``: the passage is the evidence, the sibling is named.

What must hold:

- Copied words count, quoted speech does not: two reports of one speech share the speech.
- An inference rests on credits. A second step is allowed only through an article that, beside the shared text, bears a
  sign of the agency itself (its reporter's name, "told AFP"): chains of guesses do not grow. Where several articles
  of a family, of different outlets, say "told AFP" in the words they share, and none names another agency, the text
  is AFP's more likely than not, and the confidence says no more.
- An article on the agency's (or syndicating newspaper's) own page is the original: nothing is inferred for it.
- A press release is nobody's report: nothing is inferred from a text that shows to be one.
- "Reuters contributed to this report" says that the text is the outlet's own. Such an article passes the agency on only
  to another outlet that did not have the text first: then a common source is all that is left.
- The own page of a newspaper that syndicates passes its name on like a credit, though to other outlets only.
- Evidence can be shown: where no passage is listed, nothing is inferred.

An article with a credit keeps the credit's role; shared text is added to its evidence where it corroborates it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clusterer.config import OriginSettings
from clusterer.documents import Article, Attribution, Document, Event, Evidence, Family, Origin, Role, SharedText
from clusterer.findings import EventOrigin
from clusterer.origin.agencies import Agencies
from clusterer.origin.reporters import reporters
from clusterer.origin.siblings import Tie, different_outlets, own_page, release_sign, same_outlet, ties_of, together
from clusterer.origin.summary import event_origins, name_families
from clusterer.text.tokens import tokenize

SUPPORTED = 0.5  # of ``infer_share`` is enough where the article bears a sign of the agency, too
MIN_COPIED_WORDS = 40  # fewer copied words infer nothing, whatever their share
OWN_PAGE = 0.8  # weight of a sibling without credits on the own page of a newspaper that syndicates
SECOND_HAND = 0.8  # weight of a sibling that was itself inferred and bears a sign of the agency
SIGNS_ALONE = 0.5  # confidence where a family has signs of an agency but no credit
QUOTE = 240  # characters of a passage that its evidence quotes
_NAME_WORD = re.compile(r"\w[\w.'’-]*")

# What a sibling's role says of text it shares: the weight of an inference from it.
_WEIGHTS: dict[Role, float] = {"agency copy": 1.0, "mixed": 0.9, "inferred": SECOND_HAND, "contribution": 0.7}


@dataclass(frozen=True, slots=True)
class EventConclusion:
    """What the members of an event tell together."""

    families: tuple[Family, ...]
    attributions: Mapping[str, Attribution]  # of every member, inferred origins included
    event_origins: tuple[EventOrigin, ...]


def conclude(
    event: Event,
    articles: Sequence[Article],
    shared: Sequence[SharedText],
    families: Sequence[Family],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    agencies: Agencies,
    known_reporters: Mapping[str, str] | None = None,
) -> EventConclusion:
    """Infer origins, then sum them up by family and for the event.

    ``families`` have members, but no origins yet. ``attributions`` are those of the members alone (no inferred roles);
    ``known_reporters`` maps a reporter's name, in lower case, to the agency (``learn_reporters``; default: learned from
    these articles).
    """
    if known_reporters is None:
        known_reporters = learn_reporters((article.document for article in articles), attributions, agencies)
    concluded = infer(articles, shared, families, attributions, settings, agencies, known_reporters)
    named = name_families(articles, families, concluded, agencies)
    return EventConclusion(named, concluded, event_origins(event.documents, concluded))


def learn_reporters(
    documents: Iterable[Document], attributions: Mapping[str, Attribution], agencies: Agencies
) -> dict[str, str]:
    """The reporters named in credited copy, in lower case, and the one agency each of them is named for."""
    named_for: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        attribution = attributions.get(document.id)
        copied = [o.agency for o in attribution.origins if o.role == "agency copy"] if attribution else []
        if attribution and len(copied) == 1:
            for name in reporters(document, attribution, agencies):
                named_for[name.casefold()].add(copied[0])
    return {name: next(iter(of)) for name, of in named_for.items() if len(of) == 1}


def infer(
    articles: Sequence[Article],
    shared: Sequence[SharedText],
    families: Sequence[Family],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    agencies: Agencies,
    known_reporters: Mapping[str, str],
) -> dict[str, Attribution]:
    """The attributions of the articles, by document id, with what follows from the text they share."""
    alone = {article.document.id: attributions[article.document.id] for article in articles}
    if not shared:
        return alone
    counts = tokenize([article.clean.text for article in articles], threads=1).counts.tolist()
    documents = {article.document.id: article.document for article in articles}
    siblings = _Siblings(
        documents=documents,
        words={article.document.id: count for article, count in zip(articles, counts, strict=True)},
        ties=ties_of(shared),
        own_pages={a.document.id: own_page(a.document, agencies) for a in articles},
        releases=frozenset(id_ for id_, a in alone.items() if release_sign(documents[id_], a, agencies)),
        known_reporters=known_reporters,
        agencies=agencies,
        share=settings.infer_share,
    )
    first = {id_: siblings.conclude(id_, alone) for id_ in alone}
    for family in families:
        first.update(siblings.by_signs(family, first))
    second_hand = {id_: a if _bears_sign(a) else alone[id_] for id_, a in first.items()}
    return {id_: a if a.origins else siblings.conclude(id_, second_hand) for id_, a in first.items()}


@dataclass(frozen=True, slots=True)
class _Siblings:
    """The members of an event and what ties them."""

    documents: Mapping[str, Document]
    words: Mapping[str, int]
    ties: Mapping[str, list[Tie]]
    own_pages: Mapping[str, str]
    releases: frozenset[str]
    known_reporters: Mapping[str, str]
    agencies: Agencies
    share: float

    def conclude(self, id_: str, given: Mapping[str, Attribution]) -> Attribution:
        """The document's attribution with what its siblings' origins, as given, add to it."""
        ties = self.ties.get(id_, [])
        if id_ in self.releases or any(t.sibling in self.releases and t.covered >= self.share for t in ties):
            return given[id_]
        found = self._from_siblings(id_, given)
        own = given[id_].origins
        if not own:
            return replace(given[id_], origins=_weighed(found))
        inferred = {origin.agency: origin for _, origin in found}
        corroborated = tuple(_corroborated(origin, inferred.get(origin.agency)) for origin in own)
        return replace(given[id_], origins=corroborated)

    def _from_siblings(self, id_: str, given: Mapping[str, Attribution]) -> list[tuple[float, Origin]]:
        """Inferred origins, each with its weight; from credits, or where there are none from newspapers' own pages."""
        credited: dict[str, list[tuple[Tie, float]]] = defaultdict(list)
        printed: dict[str, list[tuple[Tie, float]]] = defaultdict(list)
        for tie in self.ties.get(id_, []):
            foreign = different_outlets(self.documents[id_], self.documents[tie.sibling]) and not tie.first
            origins = given[tie.sibling].origins
            if self.own_pages[id_] and self.own_pages[id_] in {origin.agency for origin in origins}:
                continue  # the sibling has the text from this very document
            for origin in origins:
                if origin.role != "contribution" or foreign:
                    credited[origin.agency].append((tie, _WEIGHTS[origin.role] * origin.confidence))
            if foreign and not origins and self.own_pages[tie.sibling]:
                printed[self.own_pages[tie.sibling]].append((tie, OWN_PAGE))
        found = self._weigh(id_, credited, given[id_]) or self._weigh(id_, printed, given[id_])
        named = [one for one in found if not self._is_fallback(one[1].agency)]
        return named or found

    def _weigh(
        self, id_: str, by_agency: Mapping[str, list[tuple[Tie, float]]], own: Attribution
    ) -> list[tuple[float, Origin]]:
        found = []
        for agency, ties in sorted(by_agency.items()):
            listed = [(tie, weight) for tie, weight in ties if tie.passages]
            if not listed:
                continue
            best, weight = max(listed, key=lambda tie: tie[0].covered * tie[1])
            covered = max(ties[0][0].covered, together((tie for tie, _ in ties), self.words[id_]))
            signs = self._signs(id_, agency, own)
            needed = self.share * (SUPPORTED if signs else 1.0)
            if covered < needed or covered * self.words[id_] < MIN_COPIED_WORDS:
                continue
            support = sum(tie.covered >= needed for tie, _ in ties if tie is not best)
            confidence = (0.5 + 0.4 * covered) * weight + 0.02 * min(support, 3) + (0.05 if signs else 0.0)
            confidence = max(min(confidence, 0.95), SIGNS_ALONE if signs else 0.0)
            evidence = (self._passage(id_, agency, best, covered), *signs)
            origin = Origin(agency, "inferred", round(confidence, 2), evidence)
            found.append((covered * weight * (1 + support), origin))
        return found

    def _signs(self, id_: str, agency: str, attribution: Attribution) -> tuple[Evidence, ...]:
        """What the document itself has of the agency: a reporter in its byline, words too weak to count alone."""
        weak = list(_signed(e for e in attribution.rejected if e.agency == agency and e.strength in ("strong", "weak")))
        byline = self.documents[id_].byline
        for start, end in _names(byline):
            if self.known_reporters.get(byline[start:end].casefold()) == agency:
                reason = f"a reporter whose name stands under {agency} copy"
                name = Evidence(id_, agency, "reporter", "weak", "byline", start, end, byline[start:end], reason=reason)
                weak.append(name)
                break
        return tuple(weak)

    def by_signs(self, family: Family, given: Mapping[str, Attribution]) -> dict[str, Attribution]:
        """Inferred origins of the uncredited documents of a family that bear signs of the only agency it names."""
        signs = {id_: [e for e in given[id_].rejected if e.strength in ("strong", "weak")] for id_ in family.documents}
        credited = {o.agency for id_ in family.documents for o in given[id_].origins}
        agencies = credited | {e.agency for evidence in signs.values() for e in evidence}
        if len(agencies) != 1 or self.releases.intersection(family.documents):
            return {}
        agency = agencies.pop()
        bearers = {id_ for id_ in family.documents if signs[id_] or given[id_].origins}
        found = {}
        for id_ in sorted(bearers):
            if given[id_].origins or self.own_pages[id_] == agency:
                continue
            for tie in self.ties.get(id_, []):
                sibling = self.documents[tie.sibling]
                if tie.sibling not in bearers or tie.covered < self.share or same_outlet(self.documents[id_], sibling):
                    continue
                spans = [span for span, _ in tie.passages]
                inside = [e for e in signs[id_] if any(s.start <= e.start and e.end <= s.end for s in spans)]
                if inside:
                    evidence = (self._passage(id_, agency, tie, tie.covered), *_signed(inside[:1]))
                    origin = Origin(agency, "inferred", SIGNS_ALONE, evidence)
                    found[id_] = replace(given[id_], origins=(origin,))
                    break
        return found

    def _is_fallback(self, agency: str) -> bool:
        entry = self.agencies.entries.get(agency)
        return entry is not None and entry.fallback

    def _passage(self, id_: str, agency: str, tie: Tie, covered: float) -> Evidence:
        """The longest passage shared with the sibling, as evidence; a long one is quoted by its beginning."""
        document, sibling = self.documents[id_], self.documents[tie.sibling]
        span, _ = max(tie.passages, key=lambda passage: (passage[1], -passage[0].start))
        end = span.end
        if end - span.start > QUOTE:
            cut = document.text.rfind(" ", span.start + QUOTE // 2, span.start + QUOTE)
            end = cut if cut > 0 else span.start + QUOTE
        named = f"{sibling.outlet} ({sibling.id})" if sibling.outlet else sibling.id
        return Evidence(
            document=id_,
            agency=agency,
            kind="shared text",
            strength="strong",
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
