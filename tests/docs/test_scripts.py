"""What measures, fits, documents and shows the program asks it for what is there: such scripts run once in a while."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import reduce
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = [path for folder in ("benchmarks", "docs", "examples", "release") for path in (ROOT / folder).glob("*.py")]


def is_there(module: str, name: str) -> bool:
    """Whether a module has the name, dotted or not, or is the package of a module of that name."""
    with suppress(AttributeError):
        reduce(getattr, name.split("."), importlib.import_module(module))
        return True
    with suppress(ModuleNotFoundError):
        return bool(importlib.import_module(f"{module}.{name}"))
    return False


def imported(code: str) -> list[tuple[str, str]]:
    """What code takes from the package, as module and name."""
    return [
        (node.module or "", alias.name)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "clusterer"
        for alias in node.names
    ]


def programs(code: str) -> Iterator[str]:
    """The programs for processes of their own that stand in code as text."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Constant) and "from clusterer" in str(node.value):
            with suppress(SyntaxError):
                ast.parse(str(node.value))
                yield str(node.value)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_script_imports_and_measures_what_the_package_has(script: Path) -> None:
    text = script.read_text("utf-8")
    wanted = [named for code in (text, *programs(text)) for named in imported(code)]
    wanted += re.findall(r":(clusterer[\w.]*):([\w.]+)\"", text)  # parts that are timed by name
    assert [f"{module}: {name}" for module, name in wanted if not is_there(module, name)] == []
