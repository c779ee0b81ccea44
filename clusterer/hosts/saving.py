"""Findings of a run as a report in a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from clusterer import examining
from clusterer.compute import workers
from clusterer.config import Config
from clusterer.findings import Findings

if TYPE_CHECKING:
    from clusterer.report.jobs import Over


def save_report(found: Findings, directory: str | os.PathLike[str], config: Config, processes: int = 0) -> list[Path]:
    """Write the report of ``found`` into ``directory`` and return its files, ``index.html`` last.

    Pages are drawn by so many ``processes`` (0: one a core) where there are many.
    """
    from clusterer.hosts.narrowing import narrow
    from clusterer.report import write

    found = narrow(found, config.report.where)
    return write(found, Path(directory), config.report, over(processes, len(found.articles)))


def over(processes: int, articles: int) -> Over:
    """How pages are drawn: here where there are few articles, else by several processes."""
    if articles < examining.ALONE:
        processes = 1
    return lambda work, jobs: workers.spread(work, list(jobs), processes)
