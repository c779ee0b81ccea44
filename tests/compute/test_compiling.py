"""Compiled kernels are kept where their users find them, and are made anew when their source changes."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from clusterer.compute import kept, kernel_cache
from clusterer.compute.compiling import _KERNELS, _compiled


@pytest.fixture
def kernel():
    """A small kernel and its signature."""
    import clusterer.compute.graph_kernels  # noqa: F401 -- it registers its kernels

    return _KERNELS["clusterer.compute.graph_kernels.unite"]


def hits(kernel, places: list[Path]) -> int:
    """How many compiled forms were found, not made."""
    return sum(_compiled(*kernel, places).stats.cache_hits.values())


def test_what_one_has_compiled_another_need_not(kernel, tmp_path: Path) -> None:
    shared, own = tmp_path / "shared", tmp_path / "own"

    assert hits(kernel, [shared]) == 0
    assert hits(kernel, [shared]) == 1
    assert hits(kernel, [tmp_path / "elsewhere" / "still", shared]) == 1
    assert hits(kernel, [shared, own]) == 1
    assert not own.exists()


def test_where_the_first_place_cannot_be_written_the_next_is_used(kernel, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no directory")
    places = [tmp_path / "file" / "kernels", tmp_path / "own"]

    assert hits(kernel, places) == 0
    assert hits(kernel, places) == 1


def test_a_damaged_kernel_is_compiled_again(kernel, tmp_path: Path) -> None:
    hits(kernel, [tmp_path])
    for path in tmp_path.iterdir():
        path.write_bytes(b"damaged")

    assert hits(kernel, [tmp_path]) == 0
    assert hits(kernel, [tmp_path]) == 1


def test_who_can_keep_none_is_told_in_one_line(kernel, tmp_path: Path, caplog, monkeypatch) -> None:
    (tmp_path / "file").write_text("no directory")
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "file"))
    kernel_cache._complain.cache_clear()

    with caplog.at_level(logging.WARNING):
        hits(kernel, kept.directories())
        hits(kernel, kept.directories())

    (message,) = [record.getMessage() for record in caplog.records]
    assert str(tmp_path / "file") in message
    assert "clusterer compile" in message
    assert "\n" not in message


def test_a_user_without_a_home_still_has_the_installation(monkeypatch) -> None:
    for name in ("NUMBA_CACHE_DIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: (_ for _ in ()).throw(RuntimeError("no home")))

    assert kept.directories() == [kept.installed()]


def test_a_kernel_is_as_good_as_the_modules_it_takes_constants_from(tmp_path: Path, monkeypatch) -> None:
    package = tmp_path / "clusterer"
    (package / "text").mkdir(parents=True)
    source = package / "text" / "kernel.py"
    source.write_text("from clusterer.text.constants import FACTOR\n")
    constants = package / "text" / "constants.py"
    monkeypatch.setattr(kept, "_PACKAGE", package)
    stamps = set()
    for factor in (1, 2):
        constants.write_text(f"FACTOR = {factor}\n")
        kept.stamp.cache_clear()
        stamps.add(kept.stamp(str(source)))
    kept.stamp.cache_clear()

    assert len(stamps) == 2
