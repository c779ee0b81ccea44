"""What the driver of an archive does a part at a time is what is done at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterer.archive import arrays, counts, united
from clusterer.events.clustering import Links, cluster
from clusterer.events.frequencies import Frequencies, Table

within_a_test = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)


@within_a_test
@given(
    n=st.integers(1, 40),
    seed=st.integers(0, 1_000_000),
    density=st.floats(0.05, 2.0),
    room=st.sampled_from([1, 3, 10, 1 << 17]),
)
def test_components_apart_make_the_clusters_of_all_links(
    n: int, seed: int, density: float, room: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(united, "_ROWS", room)
    draw = np.random.default_rng(seed)
    ends = np.unique(np.sort(draw.integers(0, n, (int(n * density), 2)), axis=1), axis=0)
    ends = ends[ends[:, 0] < ends[:, 1]].astype(np.int32)
    scores = draw.random(len(ends), np.float32)
    coverage = np.where(draw.random(n) < 0.8, 1.0, 0.6).astype(np.float32)
    links = Links(tuple(map(str, range(n))), ends[:, 0].copy(), ends[:, 1].copy(), scores, coverage)
    of = united.United(np.arange(n, dtype=np.int32), links).clusters(0.5)
    assert [np.flatnonzero(of == number).tolist() for number in range(of.max() + 1)] == cluster(links, 0.5)


tables = st.dictionaries(st.sampled_from([0, 1, 2**31, 2**62, 2**63, 2**64 - 1]), st.integers(2, 9))


@within_a_test
@given(parts=st.lists(st.tuples(*[tables] * 5), min_size=1, max_size=4), terms=st.sampled_from([1, 2, 1 << 22]))
def test_terms_added_up_by_ranges_are_those_of_all_parts(
    parts: list[tuple[dict[int, int], ...]],
    terms: int,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(counts, "_TERMS", terms)
    folder = tmp_path_factory.mktemp("counts")
    each = [Frequencies(number + 1, *map(table, part)) for number, part in enumerate(parts)]
    for number, one in enumerate(each):
        counts.save(folder / str(number), one)
    counts.add_up(folder / "all", [folder / str(number) for number in range(len(each))])
    total = each[0]
    for one in each[1:]:
        total = total.plus(one)
    found = counts.load(folder / "all")
    assert found.articles == total.articles
    for name in ("words", "names", "numbers", "capitals", "lower"):
        one, other = getattr(found, name), getattr(total, name)
        assert one.keys.tolist() == other.keys.tolist()
        assert one.counts.tolist() == other.counts.tolist()
    assert sorted(file.name for file in folder.iterdir()) == ["all"]


def table(told: dict[int, int]) -> Table:
    keys = sorted(told)
    return Table(np.array(keys, np.uint64), np.array([told[key] for key in keys], np.int64))


def test_pages_that_are_given_up_are_read_again(tmp_path: Path) -> None:
    values = np.arange(1 << 16)
    arrays.save(tmp_path / "values.npy", values)
    held = arrays.mapped(tmp_path / "values.npy")
    assert held.sum() == values.sum()
    before = mapped_bytes()
    arrays.unmap()
    assert mapped_bytes() <= before - values.nbytes // 2
    assert held.tolist() == values.tolist()


def mapped_bytes() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("RssFile:")[1].split()[0]) * 1024
