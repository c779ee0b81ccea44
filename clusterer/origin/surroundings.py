"""What stands around the body of a page: bylines above it, sign-offs and copyright lines behind it.

Extraction parts an article from its page and loses a third of all credits with the page's furniture; the readers keep
the short blocks next to the text as ``metadata["around"]`` (docs/formats.md), in the lists ``before``, ``within``,
``after`` and ``rights``. They are judged as if they stood in the body, by the same rules, but less is believed: only
forms that credit a text count, and only where such a form belongs. Behind an article come the first lines of others,
so no dateline and no byline counts there, and a name alone never does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from clusterer.documents import Document, Evidence
from clusterer.origin.agencies import Agencies
from clusterer.origin.body import body_evidence

ROOT: Final = "around"
_EDGE: Final = 400  # characters of the body that are looked at beside them: it tells what a line opens or closes
_OPENING: Final = frozenset({"dateline", "joint dateline", "byline", "shared byline", "reporter's byline"})
_CLOSING: Final = frozenset(
    {
        *("desk credit", "source line", "edited credit", "credit line", "closing credit", "syndication notice"),
        *("colleague line", "contributor line", "with line", "first-published line", "distribution line"),
        *("copyright line", "joint copyright line", "sign-off", "desk signature"),
    }
)
_RIGHTS: Final = frozenset({"copyright line", "joint copyright line", "distribution line"})


def surroundings_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """Credits in the blocks around a page's body; ``field`` says which ("around.after.0"), offsets count in it."""
    blocks = document.metadata.get(ROOT)
    if not isinstance(blocks, Mapping):
        return []
    text = document.text
    above = _credits(document.id, blocks, ("before",), _OPENING | _CLOSING, "", text[:_EDGE], agencies)
    below = _credits(document.id, blocks, ("within", "after"), _CLOSING, text[-_EDGE:], "", agencies)
    rights = _credits(document.id, blocks, ("rights",), _RIGHTS, text[-_EDGE:], "", agencies)
    return [*above, *below, *rights]


def _credits(
    document: str,
    blocks: Mapping[str, object],
    names: Sequence[str],
    kinds: frozenset[str],
    opening: str,
    closing: str,
    agencies: Agencies,
) -> list[Evidence]:
    """The accepted evidence in these lists, as it shows beside the body's beginning or end."""
    text = opening
    places: list[tuple[int, int, str]] = []
    for name in names:
        entries = blocks.get(name)
        for number, entry in enumerate(entries if isinstance(entries, (list, tuple)) else ()):
            if isinstance(entry, str) and entry:
                text += "\n\n" if text else ""
                places.append((len(text), len(text) + len(entry), f"{ROOT}.{name}.{number}"))
                text += entry
    if not places:
        return []
    text += f"\n\n{closing}" if closing else ""
    found = []
    for evidence in body_evidence(document, text, agencies):
        for start, end, field in places:
            if (
                start <= evidence.start
                and evidence.end <= end
                and evidence.strength != "none"
                and evidence.kind in kinds
            ):
                first, last = evidence.start - start, evidence.end - start
                found.append(replace(evidence, where="metadata", field=field, start=first, end=last))
    return found
