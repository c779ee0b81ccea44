"""The table over labelled collections has a row for every kind of label that a collection holds."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def labelled() -> ModuleType:
    spec = importlib.util.spec_from_file_location("labelled", ROOT / "benchmarks" / "labelled.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["labelled"] = module
    spec.loader.exec_module(module)
    return module


def test_a_collection_is_scored_for_the_labels_it_has(labelled: ModuleType, tmp_path: Path) -> None:
    text = "LIMA (AP) - A bridge fell on Friday after a week of rain and nobody was hurt, the mayor of the town said."
    path = tmp_path / "small.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text, "event": "e", "gold_origin": ["AP"]}) + "\n")
    tables = labelled.measure([path])
    assert [len(tables[kind]) for kind in ("events", "duplicates", "origins")] == [2, 1, 2]
    assert tables["origins"][1][:5] == ("small", "1", "1", "1.000", "1.000")


def test_a_table_is_markdown_with_as_many_cells_in_every_row(labelled: ModuleType) -> None:
    assert labelled.table([("a", "b"), ("1", "2")]) == "| a | b |\n|---|---:|\n| 1 | 2 |"


def test_topics_are_not_taken_for_events(labelled: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "attribution").mkdir()
    (tmp_path / "attribution" / "raw_pages_2018.jsonl").touch()
    (tmp_path / "attribution" / "gold_other.jsonl").touch()
    assert [path.name for path in labelled.collections(tmp_path)] == ["gold.jsonl", "gold_other.jsonl"]
