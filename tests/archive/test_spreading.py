"""The search for near-duplicates by tasks finds what the search in one process finds, whatever the texts are."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from archived import Here, made, told

from clusterer import duplicates
from clusterer.archive import answers, arrays, slice_of
from clusterer.archive.spreading import Spread
from clusterer.config import DuplicateSettings
from clusterer.duplicates.search import Search, pool
from clusterer.duplicates.verify import Reader

WORDS = [f"word{number}" for number in range(4_000)]


class Texts:
    """Texts in memory where an archive has a folder."""

    folder, size = Path(), 1

    def __init__(self, texts: list[str]) -> None:
        self.held = texts

    def __len__(self) -> int:
        return len(self.held)

    def texts(self, rows: Any) -> list[str]:
        return [self.held[row] for row in np.asarray(rows).tolist()]


def both(
    texts: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, entries: int, settings: DuplicateSettings
) -> list[duplicates.Pairs]:
    """The pairs by one process, and by tasks of so many keys."""
    shelf: Any = Texts(texts)
    monkeypatch.setattr(answers, "Shelf", lambda *_: shelf)
    sketches = duplicates.sketch_texts([f"{row:06d}" for row in range(len(texts))], texts, settings)
    for name in ("rows", "words", "fingerprints", "keys", "samples", "sample_indptr"):
        arrays.save(folder / f"{name}.npy", getattr(sketches, name))
    with pool(1) as threads:
        whole = Search(sketches, Reader(shelf.texts, settings.shingle_size), settings, threads).pairs()
    engine: Any = Here()
    return [whole, Spread(sketches, folder, shelf, settings, folder / "search", engine, entries).pairs()]


def assert_same(one: duplicates.Pairs, other: duplicates.Pairs) -> None:
    assert one.ids == other.ids
    for name in ("left", "right", "jaccard", "left_in_right", "right_in_left", "kinds"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
    assert one.notes == other.notes


def edited(chance: random.Random, words: list[str], edits: int) -> str:
    changed = list(words)
    for _ in range(edits):
        changed[chance.randrange(len(words))] = chance.choice(WORDS)
    return " ".join(changed)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("settings", [DuplicateSettings(), DuplicateSettings(reprints=False), DuplicateSettings(0.7)])
def test_tasks_find_what_one_process_finds(
    seed: int, settings: DuplicateSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies, trimmed ones, families of all sizes around the limits, furniture, digests of one pool, empty texts."""
    chance = random.Random(seed)
    texts = ["", "two words", "two words"]
    for size in (2, 9, 40, 127, 128, 129, 260):
        story = chance.choices(WORDS, k=chance.choice((40, 120, 300)))
        texts += [edited(chance, story, chance.randrange(6)) for _ in range(size)]
        texts += [edited(chance, story[: len(story) // 3], 1) for _ in range(size // 8)]
    footer = " ".join(chance.choices(WORDS, k=60))
    texts += [f"{' '.join(chance.choices(WORDS, k=90))} {footer}" for _ in range(60)]
    paragraphs = [" ".join(chance.choices(WORDS, k=50)) for _ in range(15)]
    texts += [" ".join(chance.sample(paragraphs, 4)) for _ in range(150)]
    texts += chance.sample(texts, 40)
    monkeypatch.setattr("clusterer.archive.postings.TEXTS", 100)
    monkeypatch.setattr("clusterer.archive.answers.TEXTS", 100)
    monkeypatch.setattr("clusterer.archive.spreading.TEXTS", 100)
    monkeypatch.setattr("clusterer.archive.postings.SKETCHES", 300)
    one, other = both(texts, tmp_path, monkeypatch, 5_000, settings)
    assert len(one) > 1_000
    assert_same(one, other)


def test_a_template_moves_no_more_than_is_asked_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """4,000 copies of a template: a self-join by key would move sixteen million pairs a key."""
    chance = random.Random(7)
    template = chance.choices(WORDS, k=120)
    texts = [edited(chance, template, 4) for _ in range(4_000)]
    monkeypatch.setattr("clusterer.archive.postings.TEXTS", 500)
    monkeypatch.setattr("clusterer.archive.answers.TEXTS", 500)
    monkeypatch.setattr("clusterer.archive.spreading.TEXTS", 500)
    one, other = both(texts, tmp_path, monkeypatch, 1 << 16, DuplicateSettings())
    assert_same(one, other)
    keys = sum(len(arrays.mapped(tmp_path / f"{name}.npy").reshape(-1)) for name in ("keys", "samples"))
    moved = sum(len(arrays.mapped(file)) for file in (tmp_path / "search").glob("*-postings-*.npy"))
    assert moved < 3 * keys
    codes = max(len(arrays.named(file, "codes")) for file in (tmp_path / "search").glob("*.answer") if npz(file))
    assert codes <= 500 * 128


def npz(path: Path) -> bool:
    return path.read_bytes()[:2] == b"PK"


def test_an_archive_searched_by_tasks_is_the_same(few: Path, tmp_path: Path) -> None:
    made(few, tmp_path / "driver")
    made(few, tmp_path / "tasks", in_driver=0)
    assert told(slice_of(tmp_path / "tasks")) == told(slice_of(tmp_path / "driver"))
    assert not list((tmp_path / "tasks/stages/copies").rglob("*.answer"))
