"""Events of more articles than one clustering should hold: links by partitions of time, clusters over all of them.

    rows ─▶ partitions ─▶ how common terms are ─▶ what is usual ─▶ links of each partition ─▶ clusters, ids ─▶ faces
            of time       (reduce)                (a sample)       (map)                      (driver)         (map)

A row is a group of near-duplicates or a single article, as everywhere in events. A partition is so many rows in order
of time; its links are scored among them and those around it (``overlap_days``, at most a quarter of a partition on
either side), and each link is taken from the partition of its later end, so links across borders are complete as far
as the overlap reaches. Linkage then runs over all links at once: events are not cut at borders, and their ids are those
of their founders, as in a run.

What differs from a run: links between rows farther apart than a partition and its overlap reach (a run:
``events.horizon_days``); undated rows link among themselves only; levels and habits are those of a part, drawn towards
what is usual everywhere; a word of one row of a partition counts as rare.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from clusterer import arrow, duplicates
from clusterer.archive import arrays
from clusterer.archive.admitting import Spine, load
from clusterer.archive.shelves import Shelf, kept
from clusterer.batch import Rows
from clusterer.columns import Ragged, running
from clusterer.config import Config
from clusterer.documents import DuplicateGroup
from clusterer.events.background import load_background
from clusterer.events.frequencies import Frequencies, Table
from clusterer.events.habits import Observed
from clusterer.events.items import Columns, Items
from clusterer.events.links import score_links
from clusterer.events.templates import weakened
from clusterer.events.views import frequencies
from clusterer.text.tokens import Tokens, tokenize

ROWS: Final = 160_000  # of a partition: with those around it 2 GB at work, 5.5 kB an article and 0.5 GB beside
OVERLAP_DAYS: Final = 30.0
SHARE: Final = 4  # the overlap is at most this part of a partition, on either side
_SAMPLES: Final = 5  # runs of neighbouring rows from which is learned what is usual …
_SAMPLE: Final = 20_000  # … of so many: habits remember no more
_DAY: Final = 86_400_000_000  # microseconds
_LAST: Final = np.iinfo(np.int64).max
_TABLES: Final = ("words", "names", "numbers", "capitals", "lower")


@dataclass(frozen=True, slots=True)
class Common:
    """Where tasks find what they need."""

    folder: Path
    articles: Path
    admitted: Path
    config: Config


@dataclass(frozen=True, slots=True, eq=False)
class Heads:
    """The n rows of events in order of time, undated ones last: the articles of each, the one that stands for it
    first; ``time``: microseconds since 1970, of the earliest one."""

    articles: Ragged  # int64: rows of the spine
    time: NDArray[np.int64]  # [n]

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.time)

    @classmethod
    def of(cls, spine: Spine, groups: Sequence[DuplicateGroup]) -> Heads:
        """Groups and single articles."""
        ids = arrow.array(spine.ids)
        members = pa.array([id_ for g in groups for id_ in _headed(g)], pa.large_string())
        places = pc.index_in(members, ids).to_numpy(zero_copy_only=False).astype(np.int64)
        counts = np.array([len(group.documents) for group in groups], np.int64)
        alone = np.ones(len(spine), np.bool_)
        alone[places] = False
        singles = np.flatnonzero(alone)
        moments = np.where(spine.published == np.iinfo(np.int64).min, _LAST, spine.published)
        offsets = running(counts)
        earliest = np.minimum.reduceat(moments[places], offsets[:-1]) if len(groups) else np.empty(0, np.int64)
        time = np.concatenate((earliest, moments[singles]))
        every = Ragged(np.concatenate((places, singles)), running(np.concatenate((counts, np.ones(len(singles), int)))))
        order = np.lexsort((every.values[every.offsets[:-1]], time))
        return cls(every.take(order), time[order])

    def around(self, core: range, days: float, most: int) -> range:
        """The rows of a partition with those around it. Undated rows have none."""
        if self.time[core.start] == _LAST:
            return core
        reach = int(days * _DAY)
        begin = int(np.searchsorted(self.time, self.time[core.start] - reach))
        end = int(np.searchsorted(self.time, self.time[core.stop - 1] + reach, "right"))
        dated = int(np.searchsorted(self.time, _LAST))
        return range(max(begin, core.start - most), min(end, core.stop + most, dated))


def _headed(group: DuplicateGroup) -> list[str]:
    return [group.representative, *(id_ for id_ in group.documents if id_ != group.representative)]


def cores(heads: Heads, size: int) -> list[range]:
    """The partitions: dated rows in even parts of at most ``size``, then the undated ones."""
    dated = int(np.searchsorted(heads.time, _LAST))
    found = []
    for first, last in ((0, dated), (dated, len(heads))):
        parts = -(-(last - first) // size)
        cuts = np.linspace(first, last, parts + 1).astype(int).tolist() if parts else []
        found += [range(a, b) for a, b in pairwise(cuts)]
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some rows with all that the events stage asks of them."""

    articles: Rows[Any]
    columns: Columns
    words: Any
    items: Items
    texts: Any


@kept
def _heads(path: Path) -> Heads:
    with np.load(path) as held:
        return Heads(Ragged(held["articles"], held["offsets"]), held["time"])


def held(common: Common) -> tuple[Shelf, Heads]:
    """All articles, and the rows of events."""
    spine = load(common.admitted)
    return Shelf(common.articles, len(spine), spine.size), _heads(common.folder / "heads.npz")


def save_heads(path: Path, heads: Heads) -> None:
    """Write them at once."""
    arrays.save_all(path, {"articles": heads.articles.values, "offsets": heads.articles.offsets, "time": heads.time})


def samples(heads: Heads) -> list[range]:
    """Runs of neighbouring dated rows, evenly spread."""
    dated = int(np.searchsorted(heads.time, _LAST))
    firsts = np.linspace(0, max(0, dated - _SAMPLE), _SAMPLES).astype(int).tolist()
    return [range(first, min(first + _SAMPLE, dated)) for first in sorted(set(firsts)) if first < dated]


def part_of(common: Common, chosen: Sequence[int]) -> Part:
    """The part with these rows."""
    shelf, heads = held(common)
    members = [heads.articles.row(row).tolist() for row in chosen]
    rows = [row for of in members for row in of]
    articles = Rows(len(rows), lambda at: shelf.article(rows[at]))
    columns = Columns.of(articles)

    def texts(places: Sequence[int] | NDArray[np.int64]) -> list[str]:
        return [shelf.text(rows[int(place)]) for place in places]

    def words(places: Sequence[int]) -> Tokens:
        return tokenize(texts(places), 1)

    groups: list[DuplicateGroup] = []
    first = 0
    for of in members:
        ids = columns.ids[first : first + len(of)]
        first += len(of)
        if len(of) > 1:
            groups.append(DuplicateGroup(ids[0], tuple(sorted(ids)), ids[0], ()))
    read = columns.words(words, articles)
    return Part(articles, columns, read, columns.items(read, groups), texts)


# -- corpus values -----------------------------------------------------------------------------------------------------


def count_part(common: Common, task: tuple[int, range]) -> None:
    """How common terms are among the rows of a partition; those of a single row are left out."""
    number, core = task
    items = part_of(common, core).items
    found = frequencies(items, load_background(items.language_names))
    save_frequencies(common.folder / f"frequencies-{number}.npz", found)


def save_frequencies(path: Path, found: Frequencies) -> None:
    """Write them at once, without what occurs once."""
    held: dict[str, Any] = {"articles": found.articles}
    for name in _TABLES:
        table: Table = getattr(found, name)
        often = table.counts > 1
        held |= {f"{name}.keys": table.keys[often], f"{name}.counts": table.counts[often]}
    arrays.save_all(path, held)


@kept
def load_frequencies(path: Path) -> Frequencies:
    """What ``save_frequencies`` wrote."""
    with np.load(path) as held:
        tables = (Table(held[f"{name}.keys"], held[f"{name}.counts"]) for name in _TABLES)
        return Frequencies(int(held["articles"]), *tables)


def observe_part(common: Common, task: tuple[int, range]) -> None:
    """What is usual among some neighbouring rows."""
    number, rows = task
    known = load_frequencies(common.folder / "frequencies.npz")
    seen = score_links(part_of(common, rows).items, common.config.events, known=known).habits.observed
    save_observed(common.folder / f"observed-{number}.npz", seen)


def save_observed(path: Path, seen: Observed) -> None:
    """Write it at once."""
    arrays.save_all(path, {field.name: getattr(seen, field.name) for field in fields(seen)})


def load_observed(path: Path) -> Observed:
    """What ``save_observed`` wrote."""
    with np.load(path) as held:
        values: dict[str, Any] = {field.name: held[field.name] for field in fields(Observed)}
    plain: dict[str, Any] = {name: value if value.ndim else float(value) for name, value in values.items()}
    return Observed(**plain)


# -- links -------------------------------------------------------------------------------------------------------------


def link_part(common: Common, task: tuple[int, range, range]) -> None:
    """The links whose later end is in the partition; and of its rows the day, and how many of their pairs are known."""
    number, core, around = task
    part = part_of(common, around)
    items = part.items
    known = load_frequencies(common.folder / "frequencies.npz")
    usual = load_observed(common.folder / "observed.npz")
    scored = score_links(items, common.config.events, known=known, before=usual)

    def other_facts(left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.bool_]:
        return duplicates.other_facts(left, right, part.texts, common.config.duplicates)

    links = weakened(scored.links, items.lengths, part.columns.at(items), other_facts, scored.views["words"])
    _, heads = held(common)
    at = {part.columns.ids[place]: row for place, row in zip(_firsts(heads, around), around, strict=True)}
    row_of = np.array([at[id_] for id_ in items.ids], np.int64)
    here = (row_of >= core.start) & (row_of < core.stop)
    later = np.maximum(row_of[links.left], row_of[links.right])
    kept = (later >= core.start) & (later < core.stop)
    arrays.save_all(
        common.folder / f"links-{number}.npz",
        {
            "left": row_of[links.left[kept]],
            "right": row_of[links.right[kept]],
            "scores": links.scores[kept],
            "rows": row_of[here],
            "days": items.days[here],
            "coverage": links.coverage[here],
        },
    )


def _firsts(heads: Heads, rows: range) -> list[int]:
    """Where the articles that stand for these rows come in all articles of them."""
    firsts: list[int] = (heads.articles.offsets[rows.start : rows.stop] - heads.articles.offsets[rows.start]).tolist()
    return firsts
