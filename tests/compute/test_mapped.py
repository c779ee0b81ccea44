"""An array that outgrows memory reads as one that does not."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from clusterer.compute.mapped import Growing, Pieces, forget, is_mapped

PARTS = [np.arange(5), np.empty(0, np.int64), np.arange(1_000), np.array([7])]


def grown(room: int) -> Growing:
    growing = Growing(np.int32, room)
    for part in PARTS:
        growing.append(part)
    return growing


@pytest.mark.parametrize("room", [0, 100, 4_023, 1 << 20])
def test_what_was_appended_is_read_wherever_it_stands(room: int) -> None:
    growing = grown(room)
    assert len(growing) == 1_006
    array = growing.array()
    assert array.dtype == np.int32
    assert is_mapped(array) == is_mapped(array[3:9]) == (room < 4_024)
    np.testing.assert_array_equal(array, np.concatenate(PARTS))


def test_what_is_forgotten_is_still_there_and_can_be_written() -> None:
    array = grown(0).array()
    array[4] = 99
    forget(array[100:], np.arange(3))
    assert array[4] == 99
    assert int(array[5:1_005].sum()) == sum(range(1_000))


def test_an_array_takes_in_another_one() -> None:
    growing = grown(0)
    growing.extend(grown(1 << 20))
    growing.extend(grown(0))
    np.testing.assert_array_equal(growing.array(), np.concatenate(PARTS * 3))


def test_an_array_of_nothing_is_empty() -> None:
    assert len(Growing(np.uint8, 0).array()) == 0


def test_nothing_is_left_in_the_folder_of_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    array = grown(0).array()
    assert list(tmp_path.iterdir()) == []
    assert int(array[-1]) == 7


@pytest.mark.parametrize("room", [0, 1 << 20])
def test_a_piece_is_copied_from_wherever_it_stands(room: int) -> None:
    growing = grown(room)
    whole, out = growing.array(), np.empty(300, np.int32)
    for begin in (0, 4, 700, 1_006 - 300):
        growing.copy_pieces([begin], [begin + 300], out)
        np.testing.assert_array_equal(out, whole[begin : begin + 300])
    growing.copy_pieces([9], [9], out[:0])


@pytest.mark.parametrize("room", [0, 3, 1_005, 1 << 20])
def test_a_piece_of_bytes_is_read_in_memory_or_beyond_it(room: int) -> None:
    kept, content = Pieces(room), bytearray()
    places = []
    for number in range(40):
        part = np.random.default_rng(number).integers(0, 256, number * 7, np.uint8)
        begin = kept.append(part)
        assert begin == len(content)
        content += part.tobytes()
        places.append((begin, begin + len(part)))
        assert bytes(kept.piece(begin, begin + len(part))) == part.tobytes()  # what is added later changes nothing
    assert len(kept) == len(content)
    for some in (places[::-3], places[::-1], places * 2):
        begins, ends = zip(*some, strict=True)
        assert kept.joined(begins, ends) == b"".join(content[begin:end] for begin, end in some)


def test_memory_and_file_together_hold_bytes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    kept = Pieces(10)
    for _ in range(5):
        kept.append(np.arange(4, dtype=np.uint8))
    assert bytes(kept.piece(16, 20)) == bytes(range(4))
    assert list(tmp_path.iterdir()) == []


def test_threads_that_read_at_once_wait_for_what_is_still_to_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write

    def slow(file: int, view: memoryview) -> int:
        time.sleep(0.05)
        return write(file, view)

    monkeypatch.setattr("os.write", slow)
    kept = Pieces(0)
    for _ in range(3):
        kept.append(np.arange(4, dtype=np.uint8))
    with ThreadPoolExecutor(4) as threads:
        assert {bytes(piece) for piece in threads.map(kept.piece, [0, 4, 8, 8], [4, 8, 12, 12])} == {bytes(range(4))}
