"""What measures, fits, documents and shows the program asks it for what is there: such scripts run once in a while."""

from __future__ import annotations

import ast
import importlib
import re
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


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_script_imports_and_measures_what_the_package_has(script: Path) -> None:
    text = script.read_text("utf-8")
    wanted = [
        (node.module, alias.name)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "clusterer"
        for alias in node.names
    ]
    wanted += re.findall(r":(clusterer[\w.]*):([\w.]+)\"", text)  # parts that are timed by name
    assert [f"{module}: {name}" for module, name in wanted if not is_there(module, name)] == []
