"""A sequence that goes to a file says what a list would say."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.compute.spill import Ordered, Spilled


def spilled(values: list[bytes], room: int) -> Spilled[bytes]:
    kept: Spilled[bytes] = Spilled(bytes, bytes, room)
    kept.extend(values)
    return kept


@given(st.lists(st.binary(max_size=40), max_size=30), st.integers(0, 20), st.data())
def test_it_says_what_a_list_says(values: list[bytes], room: int, data: st.DataObject) -> None:
    kept = spilled(values, room)
    assert list(kept) == values
    assert len(kept) == len(values)
    at = data.draw(st.slices(len(values)))
    assert kept[at] == values[at]
    if values:
        row = data.draw(st.integers(-len(values), len(values) - 1))
        assert kept[row] == values[row]
    with pytest.raises(IndexError):
        kept[len(values)]


def test_what_was_written_and_what_still_waits_are_read_alike() -> None:
    values = [bytes([n % 251]) * (n * 97 % 60_000) for n in range(120)]
    kept = spilled(values, 0)
    assert [kept[n] for n in range(0, 120, 7)] == values[::7]
    kept.append(b"last")
    assert kept[-1] == b"last"


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    kept = spilled([b"a" * 2_000_000, b"b"], 0)
    assert kept[0] == b"a" * 2_000_000
    assert list(tmp_path.iterdir()) == []


def test_a_forked_process_reads_without_moving_anybodys_place() -> None:
    values = [str(n).encode() * 400_000 for n in range(6)]
    kept = spilled(values, 0)
    pid = os.fork()
    if pid == 0:
        os._exit(0 if [kept[n] for n in (5, 0, 3)] == [values[n] for n in (5, 0, 3)] else 1)
    assert [kept[n] for n in range(6)] == values
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_a_heavy_value_counts_as_several() -> None:
    kept: Spilled[bytes] = Spilled(bytes, bytes, 10, len)
    kept.extend([b"aaa", b"bbb"])
    assert not kept.in_file
    kept.append(b"ccccc")
    assert kept.in_file
    assert list(kept) == [b"aaa", b"bbb", b"ccccc"]


@pytest.mark.parametrize("room", [0, 10])
def test_a_copy_that_travelled_says_the_same(room: int) -> None:
    kept = spilled([b"a", b"", b"bcd"], room)
    copy = pickle.loads(pickle.dumps(kept))
    assert list(copy) == list(kept)
    assert copy.in_file == kept.in_file


def test_packed_values_are_taken_as_they_are() -> None:
    for room in (0, 2, 10):
        kept = spilled([b"a"], room)
        kept.extend_packed([b"b", b"cd"])
        assert list(kept) == [b"a", b"b", b"cd"]


def test_another_order_reads_the_same_values() -> None:
    ordered = Ordered(spilled([b"a", b"b", b"c"], 0), [2, 0])
    assert list(ordered) == [b"c", b"a"]
    assert ordered[:1] == [b"c"]


@pytest.mark.parametrize("room", [2, 100])
def test_who_needs_less_of_each_value_unpacks_less(room: int) -> None:
    kept = Spilled(str.encode, bytes.decode, room)
    kept.extend(["one", "two", "three", "four"])
    looked = kept.through(lambda packed: packed[:1].decode())
    assert list(looked) == (["o", "t", "t", "f"] if kept.in_file else ["one", "two", "three", "four"])
    assert len(looked) == 4
