"""The page of the architecture is true: it names every room, and the order in which they may import each other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
LAYERS = [
    [name.strip() for name in layer.split("|")]
    for contract in CONTRACTS
    if contract["type"] == "layers"
    for layer in contract["layers"]
    if layer != "__main__"
]


def rooms() -> set[str]:
    """The folders and modules of the package, as the page writes them."""
    there = [path for path in (ROOT / "clusterer").iterdir() if not path.name.startswith("__")]
    return {f"{path.name}/" if path.is_dir() else path.name for path in there if path.is_dir() or path.suffix == ".py"}


def test_every_room_has_its_line_and_every_line_its_room() -> None:
    table = [line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `")]
    told = [name for cell in table for name in re.findall(r"`([^`]+)`", cell)]
    assert sorted(told) == sorted(rooms())


def test_the_order_of_rooms_is_the_one_that_is_enforced() -> None:
    told = " ".join(
        line for line in PAGE.splitlines() if line.startswith("    ") and re.search(r"[a-z_]+,? →|→ [a-z]", line)
    )
    order = told[told.index("cli →") :]
    assert [layer.split(", ") for layer in re.split(r"\s*→\s*", " ".join(order.split()))] == LAYERS
    assert {name for layer in LAYERS for name in layer} == {
        room.removesuffix("/").removesuffix(".py") for room in rooms()
    }
