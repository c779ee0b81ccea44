"""The reporters that an agency's story names, from its sign-off, its colleague line and its byline.

Other rooms learn from them: an outlet that stripped the credit often left the reporter's name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from clusterer.documents import Attribution, Document
from clusterer.late import regex
from clusterer.origin.agencies import Agencies
from clusterer.origin.mentions import find_mentions
from clusterer.origin.typography import level

_SECTION = regex(r"[;()]")
_BY = regex(r"^\W*(?:\w+ ){0,4}?(?i:by|de|par|por|von|d['’])\s?(?=[A-ZÀ-Þ])")
_EDITED = regex(r"^\W*(?:edit|édit|redigiert|edição)", re.IGNORECASE)
_NAMES = regex(r"\s*(?:,|;|/|\band\b|\bund\b|\bet\b|\by\b|&)\s*")
_PLACE = regex(r" (?:in|à|en|aus) .*")
_LEAD = regex(r"^.*?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?)\s+(?=[A-ZÀ-Þ])")
_TRAIL = regex(r"\s+(?:also\s+)?(?:contributed|reported|helped)\b.*", re.DOTALL)
_PERSON = regex(r"^[A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]+){1,3}$")
_NO_PERSON = regex(
    r"\b(?:news|staff|press|agency|reporters?|writers?|editors?|team|desk|online|redaktion)\b", re.IGNORECASE
)


def reporters(document: Document, attribution: Attribution, agencies: Agencies) -> tuple[str, ...]:
    """Names of the reporters in the sign-offs and bylines that credit this document, in order, each once."""
    names: dict[str, None] = {}
    copied = [origin for origin in attribution.origins if origin.role == "agency copy"]
    for evidence in (e for origin in copied for e in origin.evidence):
        if evidence.kind == "sign-off":
            names.update(dict.fromkeys(_in_sign_off(evidence.quote, agencies)))
        elif evidence.kind == "colleague line":
            names.update(dict.fromkeys(_persons(_TRAIL.sub("", _LEAD.sub("", evidence.quote)), agencies)))
    if copied and document.byline:
        names.update(dict.fromkeys(_persons(_BY.sub("", document.byline), agencies)))
    return tuple(names)


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


def _in_sign_off(quote: str, agencies: Agencies) -> Iterator[str]:
    for section in _SECTION.split(quote):
        if _BY.search(section) and not _EDITED.search(section):
            yield from _persons(_BY.sub("", section), agencies)


def _persons(listing: str, agencies: Agencies) -> Iterator[str]:
    for part in _NAMES.split(listing):
        name = _PLACE.sub("", part.strip(" .:-"))
        if _PERSON.match(name) and not _NO_PERSON.search(name) and not find_mentions(name, level(name), agencies):
            yield name
