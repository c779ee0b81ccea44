"""The search for near-duplicates by tasks: the driver decides as it does alone, and holds texts' numbers and pairs.

``Spread`` is the search of a run (``duplicates/search.py``) with other hands: the index of shared keys is moved by key
and by text (``postings.py``), samples are compared and pairs verified where a worker is (``answers.py``). Every answer
is the one that the search would give itself, so the pairs are the same. Answers are files, and none is given twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.archive import answers, arrays, postings
from clusterer.archive.answers import Asked, Common
from clusterer.archive.engine import Engine
from clusterer.archive.postings import TEXTS, Places, What
from clusterer.archive.shelves import Shelf
from clusterer.columns import running
from clusterer.config import DuplicateSettings
from clusterer.duplicates.candidates import Codes, Shared, Workers, decode
from clusterer.duplicates.search import Search
from clusterer.duplicates.sets import Furniture, Overlaps, Rows
from clusterer.duplicates.sketches import Sketches
from clusterer.duplicates.verify import Reader, cuts
from clusterer.records import dataclass

_PAIRS: Final = 1 << 18  # whose samples a task compares
_PARTS: Final = 16  # of the pairs to verify, or more: each of some 2,000 articles


class Spread(Search):
    """The search over sketches on the disk, by the tasks of an engine. ``folder`` holds what they tell each other."""

    def __init__(
        self,
        sketches: Sketches,
        at: Path,
        shelf: Shelf,
        settings: DuplicateSettings,
        folder: Path,
        engine: Engine,
        entries: int = postings.ENTRIES,
    ) -> None:
        super().__init__(sketches, Reader(shelf.texts, settings.shingle_size), settings, Workers(1, map))
        folder.mkdir(exist_ok=True)
        n = len(self._heads)
        self._counts = np.diff(sketches.sample_indptr)[self._heads].astype(np.int32)
        total: dict[What, int] = {"keys": n * settings.bands, "samples": int(self._counts.sum())}
        bits = tuple((what, min(16, (count // entries).bit_length())) for what, count in total.items())
        common = Common(Places(folder, at, n, bits), shelf.folder, len(shelf), shelf.size, settings)
        self._tasks = _Tasks(engine, common)
        number = np.full(len(sketches), -1, np.int32)
        number[self._heads] = np.arange(n, dtype=np.int32)
        for name, values in (
            ("number", number),
            ("heads", self._heads),
            ("words", self._words),
            ("rows", sketches.rows[self._heads]),
        ):
            self._tasks.put(name, values)

    def banded(self) -> Shared:
        """Who has which band keys."""
        return _Keys.of(self._tasks, "keys", len(self._sketches), len(self._heads))

    def sampled(self) -> Shared:
        """Who has which sampled shingles."""
        return _Keys.of(self._tasks, "samples", len(self._sketches), len(self._heads))

    def nearest(
        self, index: Shared, needed: NDArray[np.int32], families: Rows, most: int, rows: Rows
    ) -> tuple[Codes, NDArray[np.bool_]]:
        """See ``Search.nearest``. What is needed is known where the index is."""
        del needed
        assert isinstance(index, _Keys)
        asked = Asked(self._tasks.name(), index.what, index.firsts, index.said, most)
        self._tasks.put(f"{asked.name}-families", families.astype(np.int32))
        self._tasks.put(f"{asked.name}-rows", rows)
        ranges = np.unique(rows // TEXTS).tolist()
        files = self._tasks.answers(answers.candidates, asked.name, ranges, [(asked, number) for number in ranges])
        codes = np.concatenate([np.empty(0, np.uint64), *(arrays.named(file, "codes") for file in files)])
        codes.sort()
        cut = np.zeros(len(self._heads), np.bool_)
        for file in files:
            cut[arrays.named(file, "cut")] = True
        return codes, cut

    def estimated(self, codes: Codes) -> Overlaps:
        """See ``Search.estimated``."""
        name = self._tasks.name()
        self._tasks.put(name, codes)
        parts = [(name, number, at, at + _PAIRS) for number, at in enumerate(range(0, len(codes), _PAIRS))]
        files = self._tasks.answers(answers.overlaps, name, range(len(parts)), parts)
        left, right = (side.astype(np.int32) for side in decode(codes))
        shared = np.concatenate([np.empty(0, np.int32), *(arrays.mapped(file) for file in files)])
        columns: Any = (left, right, self._counts[left], self._counts[right], shared)  # int32: half the memory
        return Overlaps(*columns)

    def verified(self, codes: Codes, settings: DuplicateSettings, furniture: Furniture | None = None) -> Overlaps:
        """See ``Search.verified``."""
        name = self._tasks.name()
        parts = cuts(*decode(codes), self._words, _PARTS)
        self._tasks.put(name, np.concatenate([np.empty(0, np.uint64), *(codes[part] for part in parts)]))
        ends = running([len(part) for part in parts]).tolist()
        told = None
        if furniture is not None:
            self._tasks.put(f"{name}-furniture", furniture.prefixes)
            told = furniture.below, furniture.dropped
        del codes, parts
        tasks = [(name, number, *ends[number : number + 2], settings, told) for number in range(len(ends) - 1)]
        files = self._tasks.answers(answers.verify, name, range(len(tasks)), tasks)
        none = np.empty((5, 0), np.int32)
        return Overlaps(*np.concatenate([none, *(arrays.mapped(file) for file in files)], axis=1))


class _Tasks:
    """Questions of one search, in their order, and the files of their answers."""

    def __init__(self, engine: Engine, common: Common) -> None:
        self._engine, self.common = engine, common
        self._asked = 0

    def name(self) -> str:
        """A question's name: the same one when the search is made again."""
        self._asked += 1
        return f"asked-{self._asked:03d}"

    def put(self, name: str, values: NDArray[Any]) -> None:
        """Give tasks an array."""
        arrays.save(self.common.at.folder / f"{name}.npy", values)

    def map(self, work: Callable[[Common, Any], None], tasks: Sequence[Any], files: Sequence[Path]) -> None:
        """Do the tasks whose files are not there."""
        waiting = [task for task, file in zip(tasks, files, strict=True) if not file.exists()]
        self._engine.map(work, self.common, waiting)

    def answers(
        self, work: Callable[[Common, Any], None], name: str, numbers: Sequence[int], tasks: Sequence[Any]
    ) -> list[Path]:
        """The files of the tasks' answers."""
        files = [self.common.answer(name, number) for number in numbers]
        self.map(work, tasks, files)
        return files


@dataclass(frozen=True, slots=True, eq=False)
class _Keys:
    """An index as the search sees it. A mark on its keys is bool[lists], over all ranges."""

    tasks: _Tasks
    what: What
    n: int
    firsts: tuple[int, ...]  # [ranges + 1] the lists before each range of keys
    said: str = ""  # the name of a mark: the keys that say nothing

    @classmethod
    def of(cls, tasks: _Tasks, what: What, sketches: int, n: int) -> _Keys:
        """The index, moved by key."""
        at = tasks.common.at
        scattered = [(what, run) for run in range(-(-sketches // postings.SKETCHES))]
        gathered = [(what, part) for part in range(1 << at.bits(what))]
        ends = [at.file("ends", *task) for task in gathered]
        if not all(file.exists() for file in ends):
            tasks.map(answers.scatter, scattered, [at.file("moved", *task) for task in scattered])
            tasks.map(answers.gather, gathered, ends)
        for task in scattered:
            at.file("entries", *task).unlink(missing_ok=True)
            at.file("moved", *task).unlink(missing_ok=True)
        lists = [len(arrays.named(at.file("lists", *task, "npz"), "prefixes")) for task in gathered]
        return cls(tasks, what, n, tuple(running(lists).tolist()))

    @property
    def dropped(self) -> int:
        """The lowest bits that its keys lack."""
        return self.tasks.common.at.row_bits - postings.LIFT[self.what]

    def crowded(self) -> NDArray[np.bool_]:
        """bool[n]: which texts have a key that more than ``LIMIT`` have."""
        return self._texts("")

    def texts(self, keys: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """bool[n]: which texts have any of the marked keys."""
        return self._texts(self._marked(keys)) if keys.any() else np.zeros(self.n, np.bool_)

    def common(self, families: Rows) -> NDArray[np.bool_]:
        """See ``Index.common``."""
        name = f"{self.tasks.name()}-families"
        self.tasks.put(name, families.astype(np.int32))
        return np.concatenate([arrays.mapped(file) for file in self._asked(answers.common_keys, name)])

    def marked(self, keys: NDArray[np.bool_]) -> NDArray[np.uint64]:
        """The marked keys, ascending, without their lowest bits."""
        at = self.tasks.common.at
        found = []
        for part, (first, end) in enumerate(zip(self.firsts, self.firsts[1:], strict=False)):
            found.append(arrays.named(at.file("lists", self.what, part, "npz"), "prefixes")[keys[first:end]])
        return np.concatenate(found)

    def containing(self, sizes: Rows, common: NDArray[np.bool_], containment: float) -> tuple[Shared, Any]:
        """See ``Index.containing``: tasks find what is needed, by the mark."""
        del sizes, containment
        return _Keys(self.tasks, self.what, self.n, self.firsts, self._marked(common)), np.empty(0, np.int32)

    def _marked(self, keys: NDArray[np.bool_]) -> str:
        name = f"{self.tasks.name()}-marked"
        self.tasks.put(name, keys)
        return name

    def _texts(self, marked: str) -> NDArray[np.bool_]:
        held = np.zeros(self.n, np.bool_)
        for file in self._asked(answers.holders, marked):
            held[arrays.mapped(file)] = True
        return held

    def _asked(self, work: Callable[[Common, Any], None], given: str) -> list[Path]:
        name = self.tasks.name()
        ranges = range(len(self.firsts) - 1)
        return self.tasks.answers(
            work, name, ranges, [(name, self.what, part, self.firsts[part], given) for part in ranges]
        )
