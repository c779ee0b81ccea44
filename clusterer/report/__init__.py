"""The report: an index, a page for each event, outlet and agency, and the same findings as data.

``write`` puts a report of findings into a folder; ``draw`` does so from rows (rows.py) and loads only what changed.
``to_dict`` gives ``report.json``. ``serve.py`` shows a folder, on this machine only.
"""

from __future__ import annotations

from pathlib import Path

from clusterer.config import ReportSettings
from clusterer.findings import Findings
from clusterer.report import drawing
from clusterer.report.drawing import draw
from clusterer.report.files import damaged, forget, is_remembered
from clusterer.report.jobs import Over
from clusterer.report.place import check_place
from clusterer.report.placing import ReportError
from clusterer.report.source import Summary, to_dict
from clusterer.report.story import Story
from clusterer.report.told import Told
from clusterer.tallies import Columns

__all__ = [
    "ReportError",
    "Story",
    "Summary",
    "Told",
    "check_place",
    "damaged",
    "draw",
    "forget",
    "is_remembered",
    "to_dict",
    "write",
]


def write(
    findings: Findings, directory: Path, settings: ReportSettings | None = None, over: Over | None = None
) -> list[Path]:
    """Write the report into ``directory`` (made if need be) and return its files, ``index.html`` last.

    Pages that show what they showed the last time are not drawn, files that would not change are left alone, pages of
    events that are gone are removed, and no reader sees half a file. Equal findings give equal bytes. ``over`` is
    ``map``, or the same over processes. Raises ReportError where the system refuses to write.
    """
    settings = settings or ReportSettings()
    told, said = Told(findings), summary(findings)
    return list(drawing.write(directory, findings, told, said, settings, over))


def summary(findings: Findings) -> Summary:
    """What a report says beside its rows."""
    return Summary(
        findings.run,
        findings.outlets,
        findings.agencies,
        findings.quarantined,
        findings.aliases,
        findings.changed,
        findings.notes,
        Columns.of(findings.tallies) if findings.tallies else None,
    )
