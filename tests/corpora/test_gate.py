"""The quality gate: no figure on the bundled corpora is below its floor, and floors do not move by themselves."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gate", ROOT / "benchmarks" / "gate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["gate"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_no_figure_is_below_its_floor_and_no_corpus_has_changed(gate: ModuleType) -> None:
    verdicts, changed = gate.judge(gate.CORPORA, json.loads(gate.FLOORS.read_text(encoding="utf-8")))
    assert [str(verdict) for verdict in verdicts if verdict.below or verdict.floor is None] == []
    assert not changed, "python benchmarks/gate.py --update acknowledges a changed corpus"


def test_the_digest_of_a_corpus_sees_names_and_bytes_but_not_its_readme(gate: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    first = gate.digest(tmp_path)
    (tmp_path / "README.md").write_text("about it")
    assert gate.digest(tmp_path) == first
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert gate.digest(tmp_path) != first


@pytest.fixture
def small_gate(gate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The gate over one corpus with one figure, which is what its file says. Returns that file."""
    figure = tmp_path / "small" / "figure.txt"
    figure.parent.mkdir()
    figure.write_text("0.9006")
    monkeypatch.setattr(gate, "CORPORA", tmp_path)
    monkeypatch.setattr(gate, "FLOORS", tmp_path / "floors.json")
    monkeypatch.setattr(gate, "MEASURES", {"small": lambda folder: {"F1": float((folder / "figure.txt").read_text())}})
    assert gate.main(["--update"]) == 0
    return figure


def floor(gate: ModuleType) -> float:
    return float(json.loads(gate.FLOORS.read_text())["small"]["floors"]["F1"])


def test_a_floor_is_the_figure_rounded_down(gate: ModuleType, small_gate: Path) -> None:
    assert floor(gate) == 0.900
    assert gate.main([]) == 0


def test_a_changed_corpus_fails_until_it_is_acknowledged(gate: ModuleType, small_gate: Path) -> None:
    small_gate.write_text("0.95")
    assert gate.main([]) == 1
    assert gate.main(["--update"]) == 0
    assert floor(gate) == 0.950


def test_only_the_explicit_flag_lowers_a_floor(
    gate: ModuleType, small_gate: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small_gate.write_text("0.8")
    assert gate.main(["--update"]) == 1
    assert "--lower" in capsys.readouterr().err
    assert floor(gate) == 0.900
    assert gate.main(["--lower"]) == 0
    assert floor(gate) == 0.800
