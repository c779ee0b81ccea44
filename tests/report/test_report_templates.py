"""Templates are compiled once and kept, where anything can be kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from clusterer.report.bytecode import KeptBytecode


def rendered(source: str = "{{ 6 * 7 }}") -> tuple[str, int]:
    """What a template says, and how often it had to be compiled for that."""
    compiled = 0

    class Counting(Environment):
        def compile(self, *given, **named):
            nonlocal compiled
            compiled += 1
            return super().compile(*given, **named)

    environment = Counting(loader=DictLoader({"page.html": source}), bytecode_cache=KeptBytecode())
    return environment.get_template("page.html").render(), compiled


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLUSTERER_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_a_template_is_compiled_once() -> None:
    assert rendered() == ("42", 1)
    assert rendered() == ("42", 0)


def test_a_template_that_has_changed_is_compiled_again() -> None:
    rendered()
    assert rendered("{{ 6 * 8 }}") == ("48", 1)


def test_kept_code_that_is_cut_short_is_not_run(place: Path) -> None:
    rendered()
    (file,) = place.iterdir()
    file.write_bytes(file.read_bytes()[:-40])
    assert rendered() == ("42", 1)
    assert rendered() == ("42", 0)


def test_where_nothing_can_be_kept_pages_are_drawn_all_the_same(place: Path) -> None:
    place.write_text("no directory")
    assert rendered() == ("42", 1)
    assert rendered() == ("42", 1)
