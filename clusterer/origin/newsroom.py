"""What the fields of a newsroom format say (``metadata["newsroom"]``, docs/newsroom.md): whose copy the item is.

An item names several parties, and they answer different questions. Asked in this order, the first answer holds:

1. ``originalprovider``: NewsML-G2's ``infoSource`` with the role ``origProv``. Somebody else's copy in an agency's feed
   is that one's, agency or not.
2. ``infosource``, ``creditline`` and what else credits the text (``dateline``, ``bytitle``, ``creator``).
3. ``distributor``, ``copyrightholder``, ``copyrightnotice``: who released it. Agencies also release the copy of others.
4. ``deliverer``: who sent it. Feeds carry other people's items, so this alone is only strong evidence, and only in an
   item that names no other party; else it is none.

The answers to 1 to 3 are conclusive; an agency that is named further down and contradicts them is kept as a rejected
candidate. A source that is no agency leaves open whose the text is: then the rights are only strong evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from clusterer.documents import Document, Evidence
from clusterer.origin.agencies import Agencies
from clusterer.origin.bylines import byline_evidence
from clusterer.origin.fields import owner
from clusterer.origin.mentions import find_mentions
from clusterer.origin.typography import level
from clusterer.records import dataclass

ROOT: Final = "newsroom"
KIND: Final = "newsroom credit"
_QUESTIONS: Final = (
    ("originalprovider",),
    ("infosource", "creditline", "dateline", "bytitle", "creator"),
    ("distributor", "copyrightholder", "copyrightnotice"),
    ("deliverer",),
)
_PARTIES: Final = frozenset(
    {"originalprovider", "infosource", "creditline", "distributor", "copyrightholder", "copyrightnotice"}
)
_REASONS: Final = (
    "the item names the agency as its original provider",
    "the item credits the agency",
    "the item names the agency as its distributor or as the holder of its rights",
)
# What may stand before the holder in a notice of copyright.
_WORDS: Final = re.compile(r"(?i)\bcopyright\b|\(c\)|\b(?:by|the)\b|[\W\d]")
_RIGHTS: Final = 2
_DELIVERY: Final = 3


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
    holders: set[str] = set()  # the agencies that answered the first question that was answered by one
    holder = ""  # the same, or whoever else answered it, for a message
    source = ""  # who is the source without being an agency: it may have given the text, or only facts for it
    for question, names in enumerate(_QUESTIONS):
        values = [value for name in names for value in _values(fields, name)]
        named = [evidence for value in values for evidence in _named(document.id, value, agencies)]
        if question == _DELIVERY:
            shown = {e.agency for e in found}
            alone = not any(fields.get(name) for name in _PARTIES)
            return found + _delivery([e for e in named if e.agency not in shown], alone=alone and not holder)
        for evidence in named:
            if holder and evidence.agency not in holders:
                found.append(replace(evidence, strength="none", reason=f"the item is {holder}'s"))
            elif evidence.strength == "conclusive":
                unsure = source and question == _RIGHTS
                reason = f"{_REASONS[question]}; its source is {source}" if unsure else _REASONS[question]
                found.append(replace(evidence, strength="strong" if unsure else "conclusive", reason=reason))
            else:
                found.append(evidence)
        if not holder:
            holders = {e.agency for e in named if e.strength != "none"}
            stated = [value.text for value in values if value.field in {"originalprovider", "creditline"}]
            holder = next(iter([*sorted(holders), *stated]), "")
            source = next((value.text for value in values if value.field == "infosource"), source)
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
        first = next((m for m in find_mentions(text, level(text), agencies) if m.kind == "name"), None)
        before = text[: first.start] if first is not None else text
        spans = [(first.agency, first.start, first.end)] if first is not None and not _WORDS.sub("", before) else []
    elif value.field == "dateline":  # place, date and the agency, nothing else
        names = [m for m in find_mentions(text, level(text), agencies) if m.kind == "name" and m.own_case]
        spans = [(m.agency, m.start, m.end) for m in names]
    elif " " not in text and "." in text:  # "reuters.com"
        host = owner(text if "//" in text else f"//{text}", agencies)
        spans = [(host, 0, len(text))] if host is not None else []
    else:
        return byline_evidence(document, text, agencies, "metadata", value.path, KIND)
    return [
        Evidence(document, agency, KIND, "conclusive", "metadata", start, end, text[start:end], value.path)
        for agency, start, end in spans
        if agencies.entries[agency].kind == "agency"
    ]


def _delivery(named: Sequence[Evidence], *, alone: bool) -> list[Evidence]:
    if alone and len({e.agency for e in named}) == 1:
        return [
            replace(e, kind="delivery", strength="strong", reason="sent the item, which names nobody else")
            for e in named
        ]
    return [replace(e, kind="delivery", strength="none", reason="sent the item, which may be anybody's") for e in named]
