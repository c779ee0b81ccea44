"""What the fields of a newsroom format say (``metadata["newsroom"]``, docs/formats.md): whose copy the item is.

An item names several parties, and they answer different questions. Asked in this order, the first answer holds:

1. ``originalprovider``: NewsML-G2's ``infoSource`` with the role ``origProv``. Somebody else's copy in an agency's feed
   is that one's, agency or not.
2. ``infosource``, ``creditline`` and what else credits the text (``dateline``, ``bytitle``, ``creator``).
3. ``distributor``, ``copyrightholder``, ``copyrightnotice``: who released it. Agencies also release the copy of others.
4. ``deliverer``: who sent it. Feeds carry other people's items, so this alone is only strong evidence, and only in an
   item that names no other party; else it is none.

The answers to 1 to 3 are conclusive; an agency below that contradicts them is kept as a rejected candidate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from clusterer.documents import Document, Evidence
from clusterer.origin.agencies import Agencies
from clusterer.origin.body import body_evidence
from clusterer.origin.bylines import byline_evidence
from clusterer.origin.fields import owner
from clusterer.origin.mentions import find_mentions
from clusterer.origin.typography import level

ROOT: Final = "newsroom"
KIND: Final = "newsroom credit"
_QUESTIONS: Final = (
    ("originalprovider",),
    ("infosource", "creditline", "dateline", "bytitle", "creator"),
    ("distributor", "copyrightholder", "copyrightnotice"),
    ("deliverer",),
)
_PARTIES: Final = frozenset({"originalprovider", "infosource", "creditline", "distributor", "copyrightholder"})
_REASONS: Final = (
    "the item names the agency as its original provider",
    "the item credits the agency",
    "the item names the agency as its distributor or as the holder of its rights",
)
_DELIVERY: Final = len(_QUESTIONS) - 1


@dataclass(frozen=True, slots=True)
class _Value:
    """A string in a field, and where it stands."""

    field: str
    path: str
    text: str


def newsroom_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """One piece of evidence for each agency that a field names. Linear in the fields' length."""
    fields = document.metadata.get(ROOT)
    if not isinstance(fields, Mapping):
        return []
    found: list[Evidence] = []
    holder = ""  # who answered the first question that was answered
    holders: set[str] = set()
    parties = False
    for question, names in enumerate(_QUESTIONS):
        values = [value for name in names for value in _values(fields, name)]
        named = [evidence for value in values for evidence in _named(document.id, value, agencies)]
        if question == _DELIVERY:
            found += _delivery(named, alone=not parties and not holders)
            break
        if holder:
            found += [
                e if e.agency in holders else _rejected(e, f"the item is {holder}'s") for e in _because(named, question)
            ]
        else:
            found += _because(named, question)
        parties = parties or any(value.field in _PARTIES for value in values)
        credited = [e for e in named if e.strength != "none"]
        decisive = [value.text for value in values if value.field in _PARTIES] if question < 2 else []
        if not holder and (credited or decisive):
            holder = credited[0].agency if credited else decisive[0]
            holders = {e.agency for e in credited}
    return found


def _values(fields: Mapping[str, Any], name: str) -> Iterator[_Value]:
    entry = fields.get(name)
    if isinstance(entry, str):
        yield _Value(name, f"{ROOT}.{name}", entry)
    elif isinstance(entry, (list, tuple)):
        for i, text in enumerate(entry):
            if isinstance(text, str):
                yield _Value(name, f"{ROOT}.{name}.{i}", text)


def _named(document: str, value: _Value, agencies: Agencies) -> list[Evidence]:
    text = value.text
    if value.field == "copyrightnotice":
        lines = [e for e in body_evidence(document, text, agencies) if e.kind == "copyright line"]
        return [replace(e, kind=KIND, where="metadata", field=value.path) for e in lines]
    if value.field == "dateline":  # place, date and the agency, nothing else
        names = [m for m in find_mentions(text, level(text), agencies) if m.kind == "name" and m.own_case]
        spans = [(m.agency, m.start, m.end) for m in names if agencies.entries[m.agency].kind == "agency"]
    elif " " not in text and "." in text:  # "reuters.com"
        host = owner(text if "//" in text else f"//{text}", agencies)
        spans = [(host, 0, len(text))] if host is not None and agencies.entries[host].kind == "agency" else []
    else:
        return byline_evidence(document, text, agencies, "metadata", value.path, KIND)
    return [
        Evidence(document, agency, KIND, "conclusive", "metadata", start, end, text[start:end], value.path)
        for agency, start, end in spans
    ]


def _because(named: Sequence[Evidence], question: int) -> list[Evidence]:
    return [replace(e, reason=_REASONS[question]) if e.strength == "conclusive" else e for e in named]


def _rejected(evidence: Evidence, why: str) -> Evidence:
    return replace(evidence, strength="none", reason=why)


def _delivery(named: Sequence[Evidence], *, alone: bool) -> list[Evidence]:
    if alone and len({e.agency for e in named}) == 1:
        return [
            replace(e, kind="delivery", strength="strong", reason="sent the item, which names nobody else")
            for e in named
        ]
    return [replace(e, kind="delivery", strength="none", reason="sent the item, which may be anybody's") for e in named]
