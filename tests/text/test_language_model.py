"""The model of languages is kept beside the kernels, and says the same from there."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.compute import kept
from clusterer.text import language

TEXTS = ["Der Stadtrat hat am Freitag über die neue Straßenbahn beraten.", "The council met on Friday about the tram."]


def forget() -> None:
    language._model.cache_clear()
    language._columns.cache_clear()


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLUSTERER_CACHE", str(tmp_path / "kernels"))
    forget()
    yield tmp_path / "kernels"
    forget()


def test_it_is_kept_and_read_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert language.detect(TEXTS) == ["de", "en"]
    assert [kept.is_dir() for kept in place.glob("*text.language._columns-*")] == [True]
    forget()
    monkeypatch.setattr(kept, "_write", lambda *_: pytest.fail("unpacked again"))
    assert language.detect(TEXTS) == ["de", "en"]


@pytest.mark.parametrize("content", [b"", b"not an array", b"\x93NUMPY\x01\x00 cut"])
def test_a_damaged_one_is_made_anew(place: Path, content: bytes) -> None:
    language.detect(TEXTS)
    (kept,) = place.glob("text.language._columns-*/3.npy")
    kept.unlink()  # it may be mapped
    kept.write_bytes(content)
    forget()
    assert language.detect(TEXTS) == ["de", "en"]
    assert kept.stat().st_size > 1_000_000


def test_where_nothing_can_be_kept_languages_are_told_all_the_same(place: Path) -> None:
    place.parent.mkdir(exist_ok=True)
    place.write_text("a file in the way")
    assert language.detect(TEXTS) == ["de", "en"]
