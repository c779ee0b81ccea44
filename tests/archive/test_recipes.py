"""The recipes of docs/archives.md run, and SQL, Polars and pandas give the same answers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[2] / "docs/archives.md"
QUESTION = re.compile(r"^### (\d+)\. .*?\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```(sql|python)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(text: str) -> dict[str, str]:
    """The three ways, by tool."""
    found = {}
    for language, code in BLOCK.findall(text):
        found["duckdb" if language == "sql" else "polars" if code.startswith("# Polars") else "pandas"] = code
    return found


FIRST = blocks(PAGE.read_text("utf-8").partition("## Ten questions")[2].partition("###")[0])
QUESTIONS = {int(number): blocks(text) for number, text in QUESTION.findall(PAGE.read_text("utf-8"))}


def answer(tool: str, code: str, dataset: Path) -> list[tuple[Any, ...]]:
    """The rows that some code ends with."""
    module = pytest.importorskip(tool)
    first, code = (part.replace("/data/archive", str(dataset)) for part in (FIRST[tool], code))
    if tool == "duckdb":
        with module.connect() as opened:
            opened.execute(first)
            return rows(opened.execute(code).fetchall())
    names: dict[str, Any] = {"pl" if tool == "polars" else "pd": module}
    *lines, last = code.strip().splitlines()
    exec("\n".join([first, *lines]), names)
    found = eval(last, names)
    if tool == "polars":
        return rows(found.collect().rows())
    return rows(found.reset_index().itertuples(index=False) if found.index.names[0] else found.itertuples(index=False))


def rows(found: Any) -> list[tuple[Any, ...]]:
    return sorted(tuple(round(cell, 6) if isinstance(cell, float) else cell for cell in row) for row in found)


def test_there_are_ten() -> None:
    assert sorted(QUESTIONS) == list(range(1, 11))
    assert all(len(ways) == 3 for ways in (FIRST, *QUESTIONS.values()))


@pytest.mark.parametrize("number", sorted(QUESTIONS))
def test_a_recipe_answers_the_same_in_every_tool(number: int, dataset: Path) -> None:
    found = {tool: answer(tool, code, dataset) for tool, code in QUESTIONS[number].items()}
    assert found["duckdb"] == found["polars"] == found["pandas"]
    assert found["duckdb"] or number == 6  # the made-up wire copy is credited everywhere
