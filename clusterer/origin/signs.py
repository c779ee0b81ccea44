"""Signs: what is too little alone to say whose an article is, and tells beside shared text.

A reporter in the byline whose name stands under the agency's copy elsewhere, "told AFP", a reporter who speaks in the
first person. Beside text shared with a credited article a sign halves the share that is needed. Where no article of a
family has a credit, but several of different outlets bear signs of one agency, and of no other, in the words they
share, these words are the agency's more likely than not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from clusterer.documents import Attribution, Document, Evidence, Origin
from clusterer.origin.confidence import confidence, inferred
from clusterer.origin.crediting import Source
from clusterer.origin.ties import Shared, Ties

SIGNS = ("strong", "weak")  # strength of rejected evidence that is one
SIGNS_ALONE = 0.5  # the rule's own figure where a family has signs of an agency but no credit
_NAME_WORD = re.compile(r"\w[\w.'’-]*")


def signs_of(
    document: Document, attribution: Attribution, agency: str, known_reporters: Mapping[str, str]
) -> tuple[Evidence, ...]:
    """What the document itself has of the agency: words too weak to count alone, a reporter in its byline."""
    signs = _counted(e for e in attribution.rejected if e.agency == agency and e.strength in SIGNS)
    byline = document.byline if known_reporters else ""
    for start, end in _names(byline):
        if known_reporters.get(byline[start:end].casefold()) == agency:
            reason = f"a reporter whose name stands under {agency} copy"
            quote = byline[start:end]
            found = Evidence(document.id, agency, "reporter", "weak", "byline", start, end, quote, reason=reason)
            return (*signs, found)
    return signs


def bears_sign(attribution: Attribution) -> bool:
    """Whether the document itself speaks for its origins: by a credit, or by a sign beside the shared text."""
    return all(o.role != "inferred" or len(o.evidence) > 1 for o in attribution.origins)


def by_signs(tied: Ties, family: Sequence[int], given: Sequence[Attribution]) -> Iterator[tuple[int, Attribution]]:
    """Inferred origins of the uncredited articles of a family that bear signs of the only agency it names."""
    signs = {article: [e for e in given[article].rejected if e.strength in SIGNS] for article in family}
    credited = {o.agency for article in family for o in given[article].origins}
    agencies = credited | {e.agency for evidence in signs.values() for e in evidence}
    if len(agencies) != 1:
        return
    agency = agencies.pop()
    bearers = sorted((a for a in family if signs[a] or given[a].origins), key=tied.id)
    waiting = [a for a in bearers if not given[a].origins and tied.pages.own(a) != agency]
    waiting = [a for a in waiting if not tied.is_forbidden(a, agency)]
    if not waiting or any(tied.has_release(text) for text in {tied.overlap.text_of[a] for a in family}):
        return
    by_text = _two_outlets(tied, bearers)
    for article in waiting:
        tie = _supporting(tied, article, by_text, signs[article])
        if tie is not None:
            shared, inside = tie
            passage = tied.passage(article, agency, shared, shared.covered, whole=False)
            sure = round(confidence(inferred(passage, SIGNS_ALONE)), 2)
            origin = Origin(agency, "inferred", sure, (passage, *_counted([inside])))
            yield article, replace(given[article], origins=(origin,))


def _two_outlets(tied: Ties, bearers: Iterable[int]) -> dict[int, list[int]]:
    """By text: the first two articles of each outlet of the first two outlets; unknown outlets are all others'."""
    by_text: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for article in bearers:
        outlets = by_text[tied.overlap.text_of[article]]
        outlet = tied.pages.outlets[article]
        if (outlet in outlets or len(outlets) < 3) and len(outlets[outlet]) < 2:
            outlets[outlet].append(article)
    return {text: sorted(chain(*outlets.values()), key=tied.id) for text, outlets in by_text.items()}


def _supporting(
    tied: Ties, article: int, bearers: Mapping[int, list[int]], signs: Sequence[Evidence]
) -> tuple[Shared, Evidence] | None:
    """The tie to a bearer of another outlet that holds one of the article's signs in its passages."""
    outlets = tied.pages.outlets
    found = []
    for tie in tied.of(article):
        others = (
            other
            for other in bearers.get(tie.text, ())
            if other != article and not (outlets[article] and outlets[article] == outlets[other])
        )
        sibling = next(others, None)
        if sibling is not None and tie.covered >= tied.share:
            found.append(Shared(tie.covered, tie.passages, Source(1.0, sibling, 1)))
    for shared in sorted(found, key=lambda one: (-one.covered, tied.id(one.source.article))):
        spans = [tied.overlap.place(article, p.left_start, p.left_end) for p in shared.passages]
        inside = (e for e in signs if any(s.start <= e.start and e.end <= s.end for s in spans))
        if (sign := next(inside, None)) is not None:
            return shared, sign
    return None


def named(byline: str) -> Iterator[str]:
    """What may be a name in a byline, in lower case."""
    return (byline[start:end].casefold() for start, end in _names(byline))


def _names(byline: str) -> Iterator[tuple[int, int]]:
    """Where a name may stand in a byline: two to four words in a row, the longest first."""
    words = [match.span() for match in _NAME_WORD.finditer(byline)]
    for length in (4, 3, 2):
        for first in range(len(words) - length + 1):
            yield words[first][0], words[first + length - 1][1]


def _counted(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence that was too weak alone, now that it counts beside shared text."""
    return tuple(replace(e, reason=f"{e.reason.split('; ')[0]}, but shared text supports it") for e in evidence)
