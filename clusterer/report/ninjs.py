"""Documents as items of IPTC ninjs 3.0 (https://iptc.org/std/ninjs/), for systems of news agencies and newsrooms.

The agencies a text comes from are its ``infoSources`` (with the role this program gives them), the event it belongs to
is one of its ``events``, and copies and versions of one text can be told by the same event. Evidence and shared
passages have no place in ninjs; ``report.json`` holds them.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from clusterer.findings import Findings
from clusterer.report.words import instant

STANDARD = {"name": "ninjs", "version": "3.0", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"}


def items(findings: Findings) -> list[dict[str, Any]]:
    """One item for each document, by id. Fields with nothing to say are left out."""
    event_of = {id_: event for event in findings.events for id_ in event.documents}
    found = []
    for article in findings.articles:
        document = article.document
        event = event_of.get(document.id)
        attribution = findings.attributions.get(document.id)
        origins = attribution.origins if attribution else ()
        item: dict[str, Any] = {
            "standard": STANDARD,
            "uri": f"urn:clusterer:document:{quote(document.id, safe='', errors='replace')}",
            "type": "text",
            "language": article.language,
            "versionCreated": instant(document.published) if document.published else None,
            "by": document.byline,
            "title": document.title,
            "headlines": [{"role": "main", "value": document.title}] if document.title else [],
            "bodies": [
                {
                    "role": "main",
                    "contentType": "text/plain",
                    "charCount": len(document.text),
                    "wordCount": len(document.text.split()),
                    "value": document.text,
                }
            ],
            "organisations": [{"name": document.outlet, "rel": "publisher"}] if document.outlet else [],
            "infoSources": [{"name": origin.agency, "role": origin.role} for origin in origins],
            "events": [{"name": event.title, "uri": f"urn:clusterer:event:{event.id}"}] if event else [],
            "altIds": [
                *([{"role": "url", "value": document.url}] if document.url else []),
                {"role": "id", "value": document.id},
            ],
        }
        found.append({key: value for key, value in item.items() if value not in ("", [], None)})
    return found
