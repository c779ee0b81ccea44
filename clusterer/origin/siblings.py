"""What ties a document to its siblings: shared text seen from one side, and whose page each of them is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from clusterer.documents import Attribution, Document, SharedText, Span
from clusterer.origin.agencies import Agencies
from clusterer.origin.fields import owner
from clusterer.origin.releases import release_signs
from clusterer.text.recurring import outlet_of


@dataclass(frozen=True, slots=True)
class Tie:
    """Shared text as seen from one of its documents."""

    sibling: str
    covered: float  # share of the document's words
    passages: tuple[tuple[Span, int], ...]  # copied ones: where in the document, how many words
    first: bool  # the document is possibly the source


def ties_of(shared: Iterable[SharedText]) -> dict[str, list[Tie]]:
    """By document: its ties, those with the most text first."""
    ties: dict[str, list[Tie]] = defaultdict(list)
    for s in shared:
        copied = [passage for passage in s.passages if passage.kind == "copied"]
        left, right = tuple((p.left, p.words) for p in copied), tuple((p.right, p.words) for p in copied)
        ties[s.left].append(Tie(s.right, s.left_covered, left, s.direction == "left to right"))
        ties[s.right].append(Tie(s.left, s.right_covered, right, s.direction == "right to left"))
    for of_one in ties.values():
        of_one.sort(key=lambda tie: (-tie.covered, tie.sibling))
    return ties


def together(ties: Iterable[Tie], words: int) -> float:
    """The share of a document's words that stand in copied passages of any of the ties."""
    spans = sorted((span.start, span.end, count) for tie in ties for span, count in tie.passages)
    total, end = 0.0, 0
    for start, stop, count in spans:
        if stop > end:
            total += count * (stop - max(start, end)) / (stop - start)
            end = stop
    return min(total / max(words, 1), 1.0)


def own_page(document: Document, agencies: Agencies) -> str:
    """The agency (or the newspaper that syndicates) on whose own page the document stands, or ""."""
    name = owner(document.url, agencies) or _outlet_owner(document.outlet.casefold(), agencies)
    return "" if _distributes_releases(name, agencies) else name


@lru_cache(maxsize=1 << 14)
def _outlet_owner(outlet: str, agencies: Agencies) -> str:
    names = {name.casefold(): entry.name for entry in agencies.entries.values() for name in (entry.name, *entry.names)}
    return names.get(outlet) or owner(f"https://{outlet}", agencies) or ""


def _distributes_releases(agency: str, agencies: Agencies) -> bool:
    entry = agencies.entries.get(agency)
    return entry is not None and entry.kind == "press release"


def own_host(document: Document, agencies: Agencies) -> tuple[int, int] | None:
    """Where the host stands in the address of an agency's or newspaper's own page."""
    if owner(document.url, agencies) is None:
        return None
    host = urlsplit(document.url).hostname or ""
    start = document.url.lower().find(host)
    return (start, start + len(host)) if host and start >= 0 else None


def different_outlets(left: Document, right: Document) -> bool:
    """Whether the outlets of both are known and differ."""
    here, there = outlet_of(left), outlet_of(right)
    return bool(here and there) and here != there


def same_outlet(left: Document, right: Document) -> bool:
    """Whether the outlets of both are known and are one."""
    here, there = outlet_of(left), outlet_of(right)
    return bool(here) and here == there


def release_sign(document: Document, attribution: Attribution, agencies: Agencies) -> str:
    """What shows that a document is a press release, or "": its distributor, or how it is made up."""
    distributor = next((e.agency for e in attribution.rejected if e.kind == "press release"), "")
    owned_by = "" if distributor else owner(document.url, agencies) or ""
    if _distributes_releases(owned_by, agencies):
        distributor = owned_by
    return distributor or release_signs(document.text)
