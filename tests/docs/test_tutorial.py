"""The tutorial and the pages of examples do what they say: their blocks run, and print what stands below them."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[tuple[str, str, str]]:
    """Language, code, and what the page says that it prints ("" where it says nothing)."""
    found = _BLOCK.findall(page.read_text(encoding="utf-8"))
    for (language, code), (next_language, printed) in zip(found, [*found[1:], ("", "")], strict=True):
        if language in ("sh", "python"):
            yield language, code, printed if next_language == "text" else ""


def as_printed(shown: str) -> str:
    """A regular expression: ``…`` stands for anything, alone on a line for any lines."""
    lines = [re.escape(line.rstrip()) for line in shown.splitlines()]
    return "".join(r"(?:.*\n)*?" if line == "…" else line.replace("…", ".*") + r"\n" for line in lines)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the corpus in it, where the reader of a page stands."""
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def printed_by(language: str, code: str, names: dict[str, object], folder: Path) -> str:
    if language == "sh":
        ran = subprocess.run(
            ["sh", "-c", code], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        assert ran.returncode in (0, 3), ran.stdout
        return ran.stdout
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "block", "exec"), names)
    return out.getvalue()


def test_the_tutorial_prints_what_it_shows(desk: Path) -> None:
    names: dict[str, object] = {}
    shown = 0
    for language, code, expected in blocks(ROOT / "docs" / "tutorial.md"):
        printed = "\n".join(line.rstrip() for line in printed_by(language, code, names, desk).splitlines()) + "\n"
        shown += bool(expected)
        assert re.search(f"^{as_printed(expected)}", printed, re.MULTILINE), (
            f"{code}\nprints\n{printed}\nnot\n{expected}"
        )
    assert shown > 5


@pytest.mark.parametrize("page", ["README.md", "docs/python.md", "docs/near-duplicates.md", "docs/faq.md"])
def test_the_python_of_a_page_runs(page: str, desk: Path) -> None:
    names: dict[str, object] = {}
    codes = [code for language, code, _ in blocks(ROOT / page) if language == "python"]
    for code in codes:
        printed_by("python", code, names, desk)
    assert codes
