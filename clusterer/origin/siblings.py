"""What a document's page tells: whose it is, which outlet's, and whether it is a press release."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from clusterer.documents import Attribution, Document
from clusterer.origin.agencies import Agencies
from clusterer.origin.fields import owner
from clusterer.origin.releases import release_signs


def own_page(document: Document, agencies: Agencies) -> str:
    """The agency (or the newspaper that syndicates) on whose own page the document stands, or ""."""
    name = (owner(document.url, agencies) if document.url else None) or _outlet_owner(
        document.outlet.casefold(), agencies
    )
    return "" if _distributes_releases(name, agencies) else name


@lru_cache(maxsize=1 << 14)
def _outlet_owner(outlet: str, agencies: Agencies) -> str:
    return _by_name(agencies).get(outlet) or owner(f"https://{outlet}", agencies) or ""


@lru_cache(maxsize=8)
def _by_name(agencies: Agencies) -> Mapping[str, str]:
    return {name.casefold(): entry.name for entry in agencies.entries.values() for name in (entry.name, *entry.names)}


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


class Releases:
    """Which documents are press releases. A text is looked at once, however many documents have it."""

    def __init__(self, agencies: Agencies) -> None:
        self._agencies = agencies
        self._signs: dict[str, str] = {}

    def sign(self, document: Document, attribution: Attribution) -> str:
        """What shows that a document is a press release, or "": its distributor, or how it is made up."""
        distributor = next((e.agency for e in attribution.rejected if e.kind == "press release"), "")
        if distributor:
            return distributor
        owned_by = owner(document.url, self._agencies) or "" if document.url else ""
        if _distributes_releases(owned_by, self._agencies):
            return owned_by
        if document.text not in self._signs:
            self._signs[document.text] = release_signs(document.text, self._agencies.services)
        return self._signs[document.text]
