"""An Atom feed (RFC 4287) of the events that are new or grew in the last run; of all, where there was none before.

An entry's id is its event's, so that a reader shows a grown event once, as updated. Links lead to the event's page in
a report: they hold where the feed lies in the report's folder.
"""

from __future__ import annotations

from collections import Counter
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from clusterer.documents import Document, Event
from clusterer.findings import Findings
from clusterer.report.paths import page
from clusterer.report.words import iso

_NAMESPACE: Final = "http://www.w3.org/2005/Atom"
_MOST: Final = 200  # entries; feed readers drop what lies further back
_CONTROLS: Final = {code: None for code in range(32) if code not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}


def feed(findings: Findings) -> bytes:
    """The feed, newest event first."""
    changed = set(findings.changed)
    events = [event for event in findings.events if not changed or event.id in changed]
    finished = findings.run.finished
    events.sort(key=lambda event: (event.last_published or finished, event.id), reverse=True)
    documents = {document.id: document for document in findings.documents}
    root = Element("feed", xmlns=_NAMESPACE)
    _add(root, "title", "clusterer: new events")
    _add(root, "id", "urn:clusterer:events")
    _add(root, "updated", iso(finished) or "")
    SubElement(root, "generator", version=findings.run.version).text = "clusterer"
    for event in events[:_MOST]:
        _entry(root, event, documents, findings)
    indent(root)
    content: bytes = tostring(root, "utf-8", xml_declaration=True)
    return content + b"\n"


def _entry(root: Element, event: Event, documents: dict[str, Document], findings: Findings) -> None:
    members = [documents[id_] for id_ in event.documents if id_ in documents]
    outlets = Counter(member.outlet for member in members if member.outlet)
    entry = SubElement(root, "entry")
    _add(entry, "title", event.title or event.id)
    _add(entry, "id", f"urn:clusterer:event:{event.id}")
    _add(entry, "updated", iso(event.last_published or findings.run.finished) or "")
    if event.first_published is not None:
        _add(entry, "published", iso(event.first_published) or "")
    SubElement(entry, "link", rel="alternate", type="text/html", href=page("events", event.id))
    _add(SubElement(entry, "author"), "name", ", ".join(outlet for outlet, _ in outlets.most_common(3)) or "unknown")
    for word in event.keywords:
        SubElement(entry, "category", term=_clean(word))
    origins = [f"{origin.agency} ({origin.role})" for origin in findings.event_origins.get(event.id, ())]
    articles = f"{len(members):,} article{'s' * (len(members) != 1)} from {len(outlets) or 'unknown'} outlets"
    _add(entry, "summary", f"{articles}; wire origin: {', '.join(origins) or 'none found'}")


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _clean(text)


def _clean(text: str) -> str:
    """The text as XML can hold it."""
    return text.translate(_CONTROLS).encode("utf-8", "replace").decode("utf-8")
