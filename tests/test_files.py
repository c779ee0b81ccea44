"""A file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.files import Replacing, write


def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write(path, b"old")
    with Replacing(path) as file:
        file.write(b"ne")
        assert path.read_bytes() == b"old"
        file.write(b"w")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write(path, b"old")
    with pytest.raises(ZeroDivisionError):
        _fail(path)
    with Replacing(path) as file:
        file.write(b"unwanted")
        file.discard()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "nowhere" / "a.txt", b"")


def _fail(path: Path) -> None:
    with Replacing(path) as file:
        file.write(b"new")
        raise ZeroDivisionError
