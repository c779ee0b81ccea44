"""Which agency a document's text came from, and the words that show it.

``attribute`` looks at one document alone; ``inference`` adds what only its siblings can tell.
"""

from __future__ import annotations

from collections.abc import Iterable

from clusterer.documents import Attribution, Document
from clusterer.origin.agencies import Agencies, load_agencies
from clusterer.origin.reporters import reporters
from clusterer.origin.table import agency_names, further_table

__all__ = ["Agencies", "agency_names", "attribute", "attribute_all", "further_table", "load_agencies", "reporters"]


def attribute(document: Document, agencies: Agencies) -> Attribution:
    """The origins that the document itself shows, and every agency it names without being from there."""
    from clusterer.origin.evidence import find_evidence  # its rules take .1 s to compile: not for copies alone
    from clusterer.origin.verdict import verdict

    return verdict(document, find_evidence(document, agencies), agencies)


def attribute_all(documents: Iterable[Document], agencies: Agencies) -> dict[str, Attribution]:
    """``attribute`` for each document, by document id."""
    return {document.id: attribute(document, agencies) for document in documents}
