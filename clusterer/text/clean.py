"""The clean stage: canonical text without page furniture, with an exact way back to the original.

Evidence, passages and quotes are found in clean text and shown in the original, so the way back is the point of this
stage: it is kept as runs of characters, and cleaning what is clean changes nothing. An article that is nothing but
white space and furniture has an empty clean text; it stays an article.

    texts ─▶ canonical form and lines ─▶ recurring lines of each outlet ─▶ lines of furniture ─▶ cut ─▶ language
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.batch import CleanColumns
from clusterer.columns import Offsets, Ragged, Strings
from clusterer.compute.lookup import located
from clusterer.compute.mapped import Pieces
from clusterer.compute.spill import Spilled
from clusterer.config import CleaningSettings
from clusterer.documents import Article, CleanText, Document
from clusterer.text import language
from clusterer.text.canonical_batch import CanonicalTexts, canonical_chunks
from clusterer.text.cutting import pieces_without_lines, texts_without_lines, without_lines
from clusterer.text.furniture import FURNITURE, LONGEST_LINE, Judge
from clusterer.text.line_keys import key_hash
from clusterer.text.protection import AgencyNames
from clusterer.text.recurring import Recurring, outlet_of, recurring_lines, sampled


def clean(text: str, names: AgencyNames, furniture: frozenset[str] = frozenset()) -> CleanText:
    """Canonical text without page furniture; lines with one of the ``names`` of agencies stay.

    ``furniture``: keys of further lines to remove (``recurring_lines``).
    """
    return _cut(list(canonical_chunks([text])), [""], {"": furniture}, Judge(names)).text(0)


Some: TypeAlias = tuple[Sequence[str], Sequence[str]]
"""The ids and the texts of some articles."""


def stream(texts: Iterable[Some], names: AgencyNames) -> Iterator[tuple[Sequence[str], Strings]]:
    """Ids and clean texts of ids and texts, known furniture removed, however many they are: some hundreds at a time.

    What is read is not kept, so lines that recur stay.
    """
    judge, keys = Judge(names), _Keys({})
    for ids, held in texts:
        first = 0
        for part in canonical_chunks(held, LONGEST_LINE):
            gone = _furniture(part, [""] * len(part), {}, keys, judge)
            yield ids[first : first + len(part)], texts_without_lines(part, gone)
            first += len(part)


class Waiting(Sequence[CanonicalTexts]):
    """Texts in canonical form whose recurring lines can be told once all are there; in files where they are many.

    ``kept`` has their bytes. As a sequence they are parts of some hundreds.
    """

    def __init__(self) -> None:
        self.kept = Pieces(_IN_MEMORY)
        self._begins: list[int] = []  # of each part
        self._parts: Spilled[CanonicalTexts] = Spilled(pickle.dumps, pickle.loads, _LINES_IN_MEMORY, _bytes_of)

    def add(self, texts: Sequence[str]) -> None:
        """Add some texts."""
        for part in canonical_chunks(texts):
            nothing = Ragged(np.empty((0, 2), np.int32), np.zeros(len(part) + 1, np.int64))
            self._begins.append(self.kept.append(part.texts.flat))
            bare = Strings(part.texts.values[:0], part.texts.offsets)
            self._parts.append(replace(part, texts=bare, runs=nothing))  # nothing leads back from what is only compared

    def __len__(self) -> int:
        return len(self._parts)

    def __getitem__(self, at: Any) -> Any:
        part, begin = self._parts[at], self._begins[at]
        offsets = part.texts.offsets
        content = np.frombuffer(self.kept.piece(begin, begin + int(offsets[-1] - offsets[0])), np.uint8)
        return replace(part, texts=Strings(content, offsets))

    def clean(
        self, ids: Sequence[str], outlets: Sequence[str], settings: CleaningSettings, names: AgencyNames
    ) -> Iterator[tuple[Strings, Ragged]]:
        """All texts in their order, some hundreds at a time, without furniture and the lines that recur in an outlet.

        With the pieces of what is ``kept`` (int64[p, 2], begin and end) that each is put together of. ``outlets`` are
        as ``outlet_of`` gives them; "" for a text that shall say nothing of what recurs.
        """
        recurring = recurring_lines(self, ids, outlets, settings, names)
        judge, keys, first = Judge(names), _Keys(recurring), 0
        for part, begin in zip(self, self._begins, strict=True):
            told = outlets[first : first + len(part)]
            texts, pieces = pieces_without_lines(part, _furniture(part, told, recurring, keys, judge))
            first += len(part)
            yield texts, Ragged(pieces.values + begin, pieces.offsets)


def articles(
    documents: Sequence[Document],
    settings: CleaningSettings,
    names: AgencyNames,
    context: Sequence[Document] = (),
    recurring: Recurring | None = None,
) -> list[Article]:
    """Every document as the later stages see it, in the given order: ``cleaned``, as rows."""
    columns, languages = cleaned(documents, settings, names, context, recurring)
    return list(map(Article, documents, columns.rows(), languages))


def cleaned(
    documents: Sequence[Document],
    settings: CleaningSettings,
    names: AgencyNames,
    context: Sequence[Document] = (),
    recurring: Recurring | None = None,
) -> tuple[CleanColumns, list[str]]:
    """The clean texts of the documents, in the given order, and their languages, as read or detected.

    ``names`` are those of agencies (``origin.agency_names``), whose lines stay. ``recurring`` are the lines to clean
    away by outlet (``recurring_of``), by default those that recur in these documents and the ``context``: earlier
    articles of the same outlets (a state has them).
    """
    everything = [*documents, *context]
    canonical = list(canonical_chunks([document.text for document in documents]))
    outlets = [outlet_of(document) for document in everything]
    if recurring is None:
        more = canonical_chunks([document.text for document in context])
        ids = [document.id for document in everything]
        recurring = recurring_lines([*canonical, *more], ids, outlets, settings, names)
    columns = _cut(canonical, outlets[: len(documents)], recurring, Judge(names))
    return columns, _languages([document.language for document in documents], columns.texts)


def recurring_of(
    documents: Sequence[Document],
    settings: CleaningSettings,
    names: AgencyNames,
    context: Sequence[Document] = (),
    outlets: Sequence[tuple[str, str]] = (),
) -> Recurring:
    """The lines that recur in each outlet. Documents are asked for one by one, those of the sample once more.

    ``outlets``: id and outlet (``outlet_of``) of each document, where known; then only the sample is asked for.
    """
    at = outlets or [(document.id, outlet_of(document)) for document in documents]
    rows = sampled([id_ for id_, _ in at], [outlet for _, outlet in at])
    those = [*(documents[row] for row in rows), *context]
    texts = list(canonical_chunks([document.text for document in those]))
    of = [outlet_of(document) for document in those]
    return recurring_lines(texts, [document.id for document in those], of, settings, names)


def cleaned_beside(
    documents: Sequence[Document], standing: Sequence[Document], settings: CleaningSettings, names: AgencyNames
) -> tuple[Recurring, CleanColumns]:
    """The lines that recur in each outlet of both, and the clean texts of the ``standing`` ones, in the given order.

    Documents are asked for one by one, those of the sample once more.
    """
    at = [(document.id, outlet_of(document)) for document in documents]
    sample = [documents[row] for row in sampled([id_ for id_, _ in at], [outlet for _, outlet in at])]
    canonical = list(canonical_chunks([document.text for document in standing]))
    outlets = [outlet_of(document) for document in standing]
    recurring = recurring_lines(
        [*canonical_chunks([document.text for document in sample]), *canonical],
        [document.id for document in (*sample, *standing)],
        [*map(outlet_of, sample), *outlets],
        settings,
        names,
    )
    return recurring, _cut(canonical, outlets, recurring, Judge(names))


def _languages(given: Sequence[str], texts: Strings) -> list[str]:
    untold = [row for row, code in enumerate(given) if not code]
    found = list(given)
    for row, code in zip(
        untold, language.detect(texts if len(untold) == len(found) else texts.take(untold)), strict=True
    ):
        found[row] = code
    return found


def _cut(
    canonical: Sequence[CanonicalTexts], outlets: Sequence[str], recurring: Recurring, judge: Judge
) -> CleanColumns:
    """The texts of these outlets without their furniture."""
    keys = _Keys(recurring)
    parts = []
    first = 0
    for part in canonical:
        gone = _furniture(part, outlets[first : first + len(part)], recurring, keys, judge)
        parts.append(without_lines(part, gone))
        first += len(part)
    if not parts:
        nothing = Ragged(np.empty((0, 2), np.int32), np.zeros(1, np.int64))
        return CleanColumns(Strings.of(()), nothing, nothing)
    texts, runs, spans = zip(*parts, strict=True)
    return CleanColumns(Strings.joined(texts), Ragged.joined(runs), Ragged.joined(spans))


def _bytes_of(part: CanonicalTexts) -> int:
    columns = part.line_ends.values, part.line_keys, part.line_hints, part.line_ends.offsets, part.texts.offsets
    return sum(column.nbytes for column in columns)


class _Keys:
    """All recurring keys, by their hashes: which lines have one of them."""

    def __init__(self, recurring: Recurring) -> None:
        self._hashes = np.array(sorted({key_hash(key) for keys in recurring.values() for key in keys}), np.uint64)
        self._ends = np.zeros(int(_ENDS) + 1, np.bool_)  # by their lowest bits: most lines need no other look
        self._ends[self._hashes & _ENDS] = True

    def among(self, lines: NDArray[np.uint64]) -> NDArray[np.int64]:
        """int64[m]: the places of lines that have one."""
        asked = np.flatnonzero(self._ends[lines & _ENDS])
        return asked[located(self._hashes, lines[asked])[1]]


def _furniture(
    found: CanonicalTexts, outlets: Sequence[str], recurring: Recurring, keys: _Keys, judge: Judge
) -> NDArray[np.bool_]:
    """bool[n]: which lines are furniture. ``keys`` are all recurring ones."""
    gone = np.zeros(len(found.line_keys), np.bool_)
    hinted = found.line_hints != 0
    hinted[keys.among(found.line_keys)] = True
    candidates = np.flatnonzero(hinted)
    if not len(candidates):
        return gone
    first_lines = found.line_ends.offsets - found.line_ends.offsets[0]
    rows = np.searchsorted(first_lines, candidates, "right") - 1
    starts, ends = found.line_bytes(candidates, rows)
    base, content = int(found.texts.offsets[0]), found.texts.flat.data
    each = zip((starts - base).tolist(), (ends - base).tolist(), strict=True)
    said = judge.each([bytes(content[start:end]) for start, end in each])
    verdicts = np.fromiter((one.verdict for one in said), np.uint8, len(said))
    gone[candidates[verdicts == FURNITURE]] = True
    for place in np.flatnonzero(verdicts > FURNITURE).tolist():
        line, row, one = candidates.item(place), rows.item(place), said[place]
        if one.furniture(recurring.get(outlets[row], _NONE)):
            gone[line] = True
            if one.announces and line + 1 < first_lines[row + 1]:
                gone[line + 1] |= judge.is_title(found.lines(row)[line + 1 - int(first_lines[row])], one.key)
    _spread(found, first_lines, gone, judge)
    return gone


def _spread(found: CanonicalTexts, first_lines: Offsets, gone: NDArray[np.bool_], judge: Judge) -> None:
    """Mark the widgets next to furniture as well."""
    at = np.flatnonzero(gone)
    beside = np.concatenate((at - 1, at + 1))
    beside = beside[(beside >= 0) & (beside < len(gone))]
    beside = beside[judge.may_be_widgets(found.line_keys[beside])]
    near = beside[~gone[beside]]
    for row in sorted(set((np.searchsorted(first_lines, near, "right") - 1).tolist())):
        here = slice(int(first_lines[row]), int(first_lines[row + 1]))
        lines = set(np.flatnonzero(gone[here]).tolist())
        judge.spread(lines, found.lines(row))
        gone[here][list(lines)] = True


_IN_MEMORY: Final = 1 << 28  # bytes of canonical texts that are kept there
_LINES_IN_MEMORY: Final = 1 << 26  # bytes of what is known of their lines: some 200 an article
_NONE: Final[frozenset[str]] = frozenset()
_ENDS: Final = np.uint64((1 << 16) - 1)
