"""What tasks of a search for near-duplicates answer: see ``spreading.py``, which asks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.archive import arrays, postings
from clusterer.archive.postings import TEXTS, Places, What
from clusterer.archive.shelves import Shelf
from clusterer.columns import select
from clusterer.config import DuplicateSettings
from clusterer.duplicates.candidates import LIMIT, Index, decode, encode
from clusterer.duplicates.sets import Furniture, Sets
from clusterer.duplicates.verify import Reader, places, verified
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Common:
    """What all tasks of a search share."""

    at: Places
    articles: Path
    count: int  # articles in all …
    size: int  # … and of a block
    settings: DuplicateSettings

    def given(self, name: str) -> NDArray[Any]:
        """An array that the driver has put there."""
        return arrays.mapped(self.at.folder / f"{name}.npy")

    def sketched(self, name: str) -> NDArray[Any]:
        """An array of the sketches."""
        return arrays.mapped(self.at.sketches / f"{name}.npy")

    def answer(self, name: str, number: int) -> Path:
        """Where a task's answer is put."""
        return self.at.folder / f"{name}-{number:06d}.answer"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which earlier texts share enough keys with some texts (``name``-rows), but for those of their own family."""

    name: str
    what: What
    firsts: tuple[int, ...]  # [ranges + 1] the lists before each range of keys
    said: str  # the name of a mark on the keys that say nothing
    most: int


def scatter(common: Common, task: tuple[What, int]) -> None:
    """See ``postings.scatter``."""
    postings.scatter(common.at, task)


def gather(common: Common, task: tuple[What, int]) -> None:
    """See ``postings.gather``."""
    postings.gather(common.at, task)


def candidates(common: Common, task: tuple[Asked, int]) -> None:
    """The pairs of a range of texts, and for which of them there would be more."""
    asked, number = task
    rows = common.given(f"{asked.name}-rows")
    rows = rows[np.searchsorted(rows, number * TEXTS) : np.searchsorted(rows, (number + 1) * TEXTS)]
    firsts = np.array(asked.firsts)
    shelf = postings.index_of(common.at, asked.what, number, firsts)
    index, n = shelf.index, len(shelf.texts) + 1
    needed = np.ones(n, np.int32)
    if asked.said:
        ends, heads = common.sketched("sample_indptr"), common.given("heads")[shelf.texts]
        sizes = np.append(ends[heads + 1] - ends[heads], 0)
        said = common.given(asked.said)[shelf.keys]
        index, needed = index.containing(sizes, said, common.settings.containment)
    families = np.append(common.given(f"{asked.name}-families")[shelf.texts].astype(np.int64), -1)
    places = np.searchsorted(shelf.texts, rows)
    known = places < len(shelf.texts)
    known[known] = shelf.texts[places[known]] == rows[known]
    cut = np.zeros(n, np.bool_)
    left, right = decode(index.candidates(needed, families, asked.most, cut, places[known]))
    codes = encode(shelf.texts[left], shelf.texts[right])
    arrays.save_all(
        common.answer(asked.name, number), {"codes": np.sort(codes), "cut": shelf.texts[np.flatnonzero(cut[:-1])]}
    )


def _range(common: Common, what: What, part: int) -> tuple[Index, NDArray[np.int32]]:
    """The lists of a range of keys, and their texts as the index has them: numbered anew."""
    with np.load(common.at.file("lists", what, part, "npz")) as held:
        indptr, texts = held["indptr"], held["texts"]
    known, places = np.unique(texts, return_inverse=True)
    none = np.empty(0, np.int32)
    by_row = np.zeros(len(known) + 1, np.int64)
    return Index(np.empty(0, np.uint64), 0, places.astype(np.int32), indptr, none, none, by_row), known


def holders(common: Common, task: tuple[str, What, int, int, str]) -> None:
    """Which texts have any of the marked keys of a range, from ``first`` on; without a mark, any that is a crowd's."""
    name, what, part, first, marked = task
    index, texts = _range(common, what, part)
    sizes = np.diff(index.indptr)
    chosen = sizes > LIMIT if not marked else common.given(marked)[first : first + len(sizes)]
    arrays.save(common.answer(name, part), texts[index.texts(chosen)])


def common_keys(common: Common, task: tuple[str, What, int, int, str]) -> None:
    """Which keys of a range many unrelated texts have: see ``Index.common``."""
    name, what, part, _, families = task
    index, texts = _range(common, what, part)
    _, of = np.unique(common.given(families)[texts], return_inverse=True)
    arrays.save(common.answer(name, part), index.common(of.astype(np.int64)))


def overlaps(common: Common, task: tuple[str, int, int, int]) -> None:
    """How many samples pairs have in common."""
    name, number, begin, end = task
    left, right = decode(common.given(name)[begin:end])
    lefts, rights, used = places(left, right)
    at, indptr = select(common.sketched("sample_indptr"), common.given("heads")[used])
    sets = Sets.of(common.sketched("samples")[at], indptr)
    arrays.save(common.answer(name, number), sets.shared(lefts, rights).astype(np.int32))


def verify(common: Common, task: tuple[str, int, int, int, DuplicateSettings, tuple[int, int] | None]) -> None:
    """Those of some pairs that are near-duplicates."""
    name, number, begin, end, settings, told = task
    left, right = decode(common.given(name)[begin:end])
    rows = common.given("rows")
    shelf = Shelf(common.articles, common.count, common.size)
    reader = Reader(lambda numbers: shelf.texts(rows[numbers]), settings.shingle_size)
    furniture = None if told is None else Furniture(*told, common.given(f"{name}-furniture"))
    found = verified(left, right, common.given("words"), reader, settings, furniture)
    columns = (found.left, found.right, found.left_size, found.right_size, found.shared)
    arrays.save(common.answer(name, number), np.array(columns, np.int32).reshape(5, -1))
