"""A file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.files import Held, Replacing, write

begun = pytest.mark.parametrize("begun", [Replacing, Held])


@begun
def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path, begun: type[Replacing | Held]) -> None:
    path = tmp_path / "a.txt"
    write(path, b"old")
    with begun(path) as file:
        file.write(b"ne")
        assert path.read_bytes() == b"old"
        file.write(b"w")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@begun
def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path, begun: type[Replacing | Held]) -> None:
    path = tmp_path / "a.txt"
    write(path, b"old")
    with pytest.raises(ZeroDivisionError):
        _fail(begun(path))
    with begun(path) as file:
        file.write(b"unwanted")
        file.discard()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "nowhere" / "a.txt", b"")


@begun
def test_what_is_copied_is_there_whole_or_not_at_all(tmp_path: Path, begun: type[Replacing | Held]) -> None:
    path = tmp_path / "a.txt"
    write(path, b"0123456789")
    with path.open("rb") as source, begun(path) as file:
        file.copy(source, 2, 3)
        file.write(b"-")
        file.copy(source, 9, 1)
    assert path.read_bytes() == b"234-9"
    with pytest.raises(OSError, match="shorter"), path.open("rb") as source, begun(path) as file:
        file.copy(source, 2, 4)
    assert path.read_bytes() == b"234-9"


def _fail(begun: Replacing | Held) -> None:
    with begun as file:
        file.write(b"new")
        raise ZeroDivisionError
