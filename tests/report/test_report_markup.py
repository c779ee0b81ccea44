"""HTML made by hand: whatever stands in a string with a tag is a number, or was made to be HTML."""

from __future__ import annotations

import ast
import itertools
import re
from pathlib import Path

import pytest

import clusterer.report
from clusterer.report.markup import esc, text_html

PACKAGE = Path(clusterer.report.__file__).parent
BY_HAND = [path for path in sorted(PACKAGE.glob("*.py")) if "import Html" in path.read_text()]


def makers() -> set[str]:
    """Functions and methods that return Html, by name."""
    found = {"esc", "text_html", "Html"}
    for path in BY_HAND:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id == "Html":
                found.add(node.name)
    return found


def is_html(value: ast.expr, known: set[str]) -> bool:
    match value:
        case ast.Constant():
            return True
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name in known
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.endswith("_html") or name in ("Html", "texts", "rows", "escaped", "level")
        case ast.IfExp(body=body, orelse=orelse):
            return is_html(body, known) and is_html(orelse, known)
    return False


def unsafe(tree: ast.AST, known: set[str]) -> list[str]:
    """Every value that stands in a string with a tag and is neither a number nor HTML."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            fixed = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            if "<" not in fixed and ">" not in fixed:
                continue
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    # a number's format ("d", "g") raises for a text
                    number = part.format_spec is not None and ast.unparse(part.format_spec).strip("f'\"")[-1:] in "dg"
                    if not number and not is_html(part.value, known):
                        found.append(f"line {node.lineno}: {ast.unparse(part.value)}")
    return found


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.name)
def test_only_html_stands_between_tags(path):
    assert unsafe(ast.parse(path.read_text()), makers()) == []


@pytest.mark.parametrize(
    "code", ['f"<b>{name}</b>"', 'f"<b>{x.title}</b>"', 'f"<b>{str(x)}</b>"', 'f"<b>{x or y}</b>"']
)
def test_a_plain_text_between_tags_is_found(code):
    assert unsafe(ast.parse(code), makers())


def test_escaping():
    assert esc("<a href='x'>&\"\0") == "&lt;a href='x'&gt;&amp;&#34;\ufffd"
    assert text_html("<a href='x'>&\"\0") == "&lt;a href='x'&gt;&amp;\"\ufffd"


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.name)
def test_what_is_for_between_tags_stands_in_no_attribute(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.JoinedStr):
            for before, value in itertools.pairwise(node.values):
                opened = isinstance(before, ast.Constant) and re.search(r"=[\"']?[^\"'<>]*$", before.value)
                if opened and isinstance(value, ast.FormattedValue):
                    assert not re.search(r"\b(text_html|marked)\b", ast.unparse(value)), ast.unparse(node)
                    assert "='" not in before.value  # esc leaves an apostrophe as it is
