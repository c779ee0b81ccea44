"""The pages that figures are printed on: each script owns one section of one page, and touches nothing else."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import clusterer

DOCS = Path(__file__).resolve().parent.parent / "docs"


def put(name: str, body: str, page: str = "benchmarks.md") -> None:
    """Replace what stands between ``<!-- name:start -->`` and ``<!-- name:end -->``."""
    path = DOCS / page
    text = path.read_text(encoding="utf-8")
    head, start, rest = text.partition(f"<!-- {name}:start -->\n")
    _, end, tail = rest.partition(f"<!-- {name}:end -->")
    if not start or not end:
        raise SystemExit(f"{path} has no section {name!r}")
    path.write_text(f"{head}{start}{body.strip()}\n{end}{tail}", encoding="utf-8")


def machine() -> str:
    """What the figures were measured on, and when."""
    return (
        f"clusterer {clusterer.__version__}, Python {platform.python_version()}, {platform.system()} "
        f"{platform.machine()}, {os.cpu_count()} cores, {datetime.now(UTC):%Y-%m-%d}"
    )
