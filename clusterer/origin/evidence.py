"""All evidence of one document: body, title, byline, address, metadata."""

from __future__ import annotations

from clusterer.documents import Document, Evidence
from clusterer.origin.agencies import Agencies
from clusterer.origin.body import body_evidence
from clusterer.origin.bylines import byline_evidence
from clusterer.origin.fields import metadata_evidence, title_evidence, url_evidence
from clusterer.origin.newsroom import newsroom_evidence


def find_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """Accepted and rejected evidence, unweighed. Linear in the document's size."""
    return [
        *body_evidence(document.id, document.text, agencies),
        *title_evidence(document, agencies),
        *byline_evidence(document.id, document.byline, agencies),
        *url_evidence(document.id, document.url, agencies),
        *metadata_evidence(document, agencies),
        *newsroom_evidence(document, agencies),
    ]
