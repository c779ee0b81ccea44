"""All evidence of one document: body, title, byline, address, metadata, and the blocks around a page's body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from clusterer.documents import Document, Evidence
from clusterer.origin.agencies import Agencies
from clusterer.origin.body import body_evidence
from clusterer.origin.bylines import byline_evidence
from clusterer.origin.countries import language_of
from clusterer.origin.fields import metadata_evidence, title_evidence, url_evidence
from clusterer.origin.newsroom import newsroom_evidence
from clusterer.origin.surroundings import surroundings_evidence

_SURNAME = 3  # letters: shorter words of a list of authors are initials and particles


def find_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """Accepted and rejected evidence, unweighed. Linear in the document's size."""
    body = body_evidence(document.id, document.text, agencies)
    byline = byline_evidence(document.id, document.byline, agencies, language=language_of(document))
    if byline:
        byline = _without_photographers(document, byline, body)
    return [
        *body,
        *title_evidence(document, agencies),
        *byline,
        *url_evidence(document.id, document.url, agencies),
        *metadata_evidence(document, agencies),
        *newsroom_evidence(document, agencies),
        *surroundings_evidence(document, agencies),
    ]


def _without_photographers(document: Document, byline: Iterable[Evidence], body: Sequence[Evidence]) -> list[Evidence]:
    """A person and an agency among the authors who credit a picture in the text together wrote nothing."""
    pictures = [e for e in body if e.kind == "picture credit"]
    return [_photographer(e) if _is_credited(e, document.byline, pictures) else e for e in byline]


def _is_credited(evidence: Evidence, byline: str, pictures: Iterable[Evidence]) -> bool:
    others = byline[: evidence.start] + " " + byline[evidence.end :]
    surnames = {name.casefold() for word in others.split() if len(name := word.strip(",;.")) > _SURNAME}
    return evidence.strength != "none" and any(
        picture.agency == evidence.agency
        and not surnames.isdisjoint(picture.quote.casefold().replace("/", " ").split())
        for picture in pictures
    )


def _photographer(evidence: Evidence) -> Evidence:
    reason = "its photographer, as a picture credit shows"
    return replace(evidence, kind="picture credit", strength="none", reason=reason)
