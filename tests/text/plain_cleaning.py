"""The clean stage as one would write it first: text by text, line by line, in strings. What the fast one must equal."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np

from clusterer.config import CleaningSettings
from clusterer.documents import CleanText, Document, Span, runs_of, stable_id
from clusterer.text.canonical import canonical
from clusterer.text.furniture import LONGEST_RECURRING, Judge
from clusterer.text.line_keys import line_key
from clusterer.text.protection import AgencyNames, protection
from clusterer.text.recurring import SAMPLE, outlet_of


def furniture_lines(lines: Sequence[str], names: AgencyNames, recurring: Collection[str] = ()) -> list[int]:
    """Indices of the lines that are furniture, in order.

    ``names`` are those of agencies, whose lines stay; ``recurring`` are keys of further lines (``recurring.py``).
    """
    judge = Judge(names)
    gone: set[int] = set()
    for at, line in enumerate(lines):
        said = judge.says(line)
        if said.furniture(recurring):
            gone.add(at)
            if said.announces and at + 1 < len(lines) and judge.is_title(lines[at + 1], said.key):
                gone.add(at + 1)
    judge.spread(gone, lines)
    return sorted(gone)


def clean(text: str, names: AgencyNames, furniture: frozenset[str] = frozenset()) -> CleanText:
    folded, origins = canonical(text)
    lines = folded.split("\n")
    gone = set(furniture_lines(lines, names, furniture))
    stays = np.ones(len(folded), bool)
    left: list[str] = []
    removed: list[Span] = []
    start = 0
    for at, line in enumerate(lines):
        end = start + len(line)
        if at in gone:
            stays[start : end + 1] = False  # with the line break after it
            removed.append(Span(int(origins[start]), int(origins[end - 1]) + 1))
        else:
            left.append(line)
        start = end + 1
    text = "\n".join(left)
    return CleanText(text, runs_of(origins[stays][: len(text)]), tuple(removed))


def clean_all(documents: Sequence[Document], settings: CleaningSettings, names: AgencyNames) -> list[CleanText]:
    furniture = recurring_lines(documents, settings, names) if settings.recurring_lines else {}
    return [clean(document.text, names, furniture.get(outlet_of(document), frozenset())) for document in documents]


def recurring_lines(
    documents: Iterable[Document], settings: CleaningSettings, names: AgencyNames
) -> dict[str, frozenset[str]]:
    samples: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for document in documents:
        if outlet_of(document):
            entry = (-int(stable_id("sample", document.id), 16), document.id, document.text)
            samples[outlet_of(document)].append(entry)
    found = {}
    for outlet, entries in samples.items():
        texts = [text for _, _, text in sorted(entries)[-SAMPLE:]]
        lines = _recurring(texts, settings, names) if len(texts) >= settings.recurring_min else frozenset()
        if lines:
            found[outlet] = lines
    return found


def _recurring(texts: Sequence[str], settings: CleaningSettings, names: AgencyNames) -> frozenset[str]:
    seen_in: dict[str, list[int]] = defaultdict(list)  # line key -> the first articles that hold it
    written: dict[str, str] = {}  # … and how it was written first
    counts: Counter[str] = Counter()
    distinct = 0
    for at, text in enumerate(texts):
        lines = {line_key(line): line for line in canonical(text)[0].split("\n")}
        lines.pop("", None)
        if not lines:
            continue
        if not _repeats(lines, seen_in):
            distinct += 1
            counts.update(lines.keys())
        for key, line in lines.items():
            written.setdefault(key, line)
            if len(seen_in[key]) < 8:
                seen_in[key].append(at)
    enough = max(settings.recurring_min, settings.recurring_share * distinct)
    often = (key for key, count in counts.items() if count >= enough)
    lines = {key: written[key] for key in often if len(written[key]) <= LONGEST_RECURRING}
    return frozenset(key for key, line in lines.items() if not protection(names).covers(line))


def _repeats(lines: dict[str, str], seen_in: dict[str, list[int]]) -> bool:
    common: Counter[int] = Counter()
    for key, line in lines.items():
        for earlier in seen_in.get(key, ()):
            common[earlier] += len(line)
    return bool(common) and max(common.values()) > 0.5 * sum(map(len, lines.values()))
