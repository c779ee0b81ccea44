"""What only the siblings of an article can tell: where a text without credit came from.

An outlet that strips the credit leaves the words. If most of an uncredited article stands, copied, in articles that
credit an agency, that agency's role is ``inferred``: the passage is the evidence, the sibling is named.

What must hold:

- Copied words count, speech does not, with quotation marks or without: two reports of one speech share the speech. What
  a fact check repeats is not its agency's: it counts for those who have most of the fact check.
- An inference rests on credits. A second step is allowed only through an article that, beside the shared text, bears a
  sign of the agency itself (``signs.py``): chains of guesses do not grow.
- An article on the agency's (or syndicating newspaper's) own page is the original: nothing is inferred for it.
- A press release is nobody's report: nothing is inferred from a text that shows to be one.
- "Reuters contributed to this report" says that the text is the outlet's own. Such an article passes the agency on only
  to another outlet that did not have the text first: then a common source is all that is left.
- The own page of a newspaper that syndicates passes its name on like a credit, though to other outlets only.
- Articles that have one text are each judged by what they say themselves, and tied to whatever their text is tied to.

An article with a credit keeps the credit's role; shared text is added to its evidence where it corroborates it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from clusterer.config import OriginSettings
from clusterer.documents import Attribution, Event, Family, Origin
from clusterer.findings import EventOrigin
from clusterer.origin.agencies import Agencies
from clusterer.origin.confidence import MOST_INFERRED, confidence, inferred
from clusterer.origin.crediting import Credits
from clusterer.origin.reporters import learn_reporters
from clusterer.origin.siblings import Releases
from clusterer.origin.signs import SIGNS, SIGNS_ALONE, bears_sign, by_signs, signs_of
from clusterer.origin.summary import event_origins, name_families
from clusterer.origin.ties import Shared, Ties
from clusterer.overlap import Overlap
from clusterer.records import dataclass

SUPPORTED = 0.5  # of ``infer_share`` is enough where the article bears a sign of the agency, too
MIN_COPIED_WORDS = 40  # fewer copied words infer nothing, whatever their share
WHOLE_TEXT = 0.9  # share of an article's words that are all of it but for a caption or a line of the outlet's own
FIRST_HAND = 0.9  # weight of a sure credit as agency copy; what is mixed, contributed or inferred itself weighs less


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
    alone = [attributions[article.document.id] for article in overlap.articles]
    tied = Ties(overlap, alone, settings.infer_share, agencies, releases, forbidden)
    inference = _Inference(tied, known_reporters)
    given = alone if overlap.is_empty or not inference.tell() else inference.infer(families)
    return {article.document.id: attribution for article, attribution in zip(overlap.articles, given, strict=True)}


class _Inference:
    """What the members of an event add to each other."""

    def __init__(self, tied: Ties, known_reporters: Mapping[str, str]) -> None:
        self._tied = tied
        self._known_reporters = known_reporters

    def tell(self) -> bool:
        """Whether there is anything to infer from: a credit, a sign of an agency, a page of its own."""
        tied = self._tied
        signed = any(a.origins or any(e.strength in SIGNS for e in a.rejected) for a in tied.alone)
        return signed or any(tied.pages.own(article) for article in range(len(tied.documents)))

    def infer(self, families: Sequence[Family]) -> list[Attribution]:
        """The attributions of the articles, with what the others add."""
        tied, alone = self._tied, self._tied.alone
        told = Credits(tied.overlap, tied.pages, alone, alone)
        first = [self._conclude(article, told) for article in range(len(alone))]
        numbers = {document.id: number for number, document in enumerate(tied.documents)}
        for family in families:
            for article, attribution in by_signs(tied, [numbers[id_] for id_ in family.documents], first):
                first[article] = attribution
        second_hand = [a if bears_sign(a) else own for a, own in zip(first, alone, strict=True)]
        if all(len(a.origins) == len(b.origins) for a, b in zip(second_hand, alone, strict=True)):
            return first  # nothing was learned that the first step did not know
        told = Credits(tied.overlap, tied.pages, second_hand, alone)
        return [a if a.origins else self._conclude(number, told) for number, a in enumerate(first)]

    def _conclude(self, article: int, told: Credits) -> Attribution:
        """The article's attribution with what its siblings' origins, as given, add to it."""
        given = told.given[article]
        found = self._from_siblings(article, told)
        if not found or self._tied.is_release(article):
            return given
        if not given.origins:
            return replace(given, origins=_weighed(found))
        inferred = {origin.agency: origin for _, origin in found}
        return replace(given, origins=tuple(_corroborated(o, inferred.get(o.agency)) for o in given.origins))

    def _from_siblings(self, article: int, told: Credits) -> list[tuple[float, Origin]]:
        """Inferred origins, each with its weight; from credits, or where there are none from newspapers' own pages."""
        tied = self._tied
        ties = tied.of(article)
        found: list[tuple[float, Origin]] = []
        for speakers in (told.sources, told.originals):
            by_agency: dict[str, list[Shared]] = defaultdict(list)
            for agency, tie, source in speakers(article, ties):
                if not tied.is_forbidden(article, agency):
                    by_agency[agency].append(Shared(tie.covered, tie.passages, source))
            if by_agency and (found := self._weigh(article, by_agency, told.given[article])):
                break
        named = [one for one in found if not tied.is_fallback(one[1].agency)]
        return named or found

    def _weigh(
        self, article: int, by_agency: Mapping[str, list[Shared]], own: Attribution
    ) -> list[tuple[float, Origin]]:
        found = []
        tied = self._tied
        words = tied.overlap.words[article]
        for agency, ties in sorted(by_agency.items()):
            best = min(ties, key=lambda t: (-t.covered * t.source.weight, -t.covered, tied.id(t.source.article)))
            covered = max(tie.covered for tie in ties)
            if len(ties) > 1 and covered < 1.0:
                covered = max(covered, tied.together(article, ties))
            signs = signs_of(tied.documents[article], own, agency, self._known_reporters)
            needed = tied.share * (SUPPORTED if signs else 1.0)
            if covered < needed or covered * words < MIN_COPIED_WORDS:
                continue
            support = sum(tie.source.articles for tie in ties if tie.covered >= needed) - (best.covered >= needed)
            weight = best.source.weight
            prior = (0.5 + 0.4 * covered) * weight + 0.02 * min(support, 3) + (0.05 if signs else 0.0)
            prior = max(min(prior, MOST_INFERRED), SIGNS_ALONE if signs else 0.0)
            whole = covered >= WHOLE_TEXT and weight >= FIRST_HAND
            passage = tied.passage(article, agency, best, covered, whole=whole)
            origin = Origin(agency, "inferred", round(confidence(inferred(passage, prior)), 2), (passage, *signs))
            found.append((covered * weight * (1 + support), origin))
        return found


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
