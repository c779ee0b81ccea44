"""Tables that take long to make are made once a machine."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from clusterer.compute import kept
from clusterer.compute.kept import Arrays


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLUSTERER_CACHE", str(tmp_path))
    return tmp_path


def made(calls: list[str], *made_of: str) -> Arrays:
    """The arrays as a new process would ask for them; ``calls`` grows where they are made."""

    @kept.kept(*made_of)
    def squares() -> list[np.ndarray]:
        calls.append("made")
        return [np.arange(5) ** 2, np.array(["one", "zwei"])]

    return squares()


def test_they_are_made_once_and_cannot_be_changed(place: Path) -> None:
    calls: list[str] = []
    for _ in range(3):
        numbers, words = made(calls)
        assert numbers.tolist() == [0, 1, 4, 9, 16]
        assert words.tolist() == ["one", "zwei"]
        with pytest.raises(ValueError, match="read-only"):
            numbers[0] = 1
    assert calls == ["made"]


def test_what_they_are_made_of_makes_them_anew(place: Path) -> None:
    calls: list[str] = []
    made(calls, "model 1")
    made(calls, "model 2")
    made(calls, "model 1")
    assert calls == ["made"] * 2


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\x93NUMPY\x01\x00"])
def test_damaged_ones_are_made_anew(place: Path, content: bytes) -> None:
    calls: list[str] = []
    made(calls)
    (file,) = place.glob("*/0.npy")
    file.unlink()
    file.write_bytes(content)
    assert made(calls)[0].tolist() == [0, 1, 4, 9, 16]
    assert made(calls)[0].tolist() == [0, 1, 4, 9, 16]
    assert calls == ["made"] * 2


def test_old_ones_of_other_versions_go(place: Path) -> None:
    import os

    made([], "last month")
    (old,) = place.iterdir()
    os.utime(old, (0, time.time() - 31 * 86400))
    made([], "yesterday")
    made([], "today")
    assert len(list(place.iterdir())) == 2
    assert not old.exists()


def test_where_nothing_can_be_kept_they_are_made_each_time(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "file").write_text("no directory")
    monkeypatch.setenv("CLUSTERER_CACHE", str(place / "file"))
    calls: list[str] = []
    assert made(calls)[0].tolist() == made(calls)[0].tolist() == [0, 1, 4, 9, 16]
    assert calls == ["made"] * 2
