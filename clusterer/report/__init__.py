"""The report: an index, a page for each event, outlet and agency, and the same findings as data.

``write`` puts a report into a folder, ``to_dict`` gives ``report.json``, ``serve`` shows a folder on this machine only.
"""

from __future__ import annotations

from pathlib import Path

from clusterer.config import ReportSettings
from clusterer.findings import Findings
from clusterer.report import files, html
from clusterer.report.export import to_dict
from clusterer.report.files import ReportError, damaged, forget
from clusterer.report.place import check_place
from clusterer.report.serve import serve

__all__ = ["ReportError", "check_place", "damaged", "forget", "serve", "to_dict", "write"]


def write(findings: Findings, directory: Path, settings: ReportSettings | None = None) -> list[Path]:
    """Write the report into ``directory`` (made if need be) and return its files, ``index.html`` last.

    Pages that show what they showed the last time are not drawn, files that would not change are left alone, pages of
    events that are gone are removed, and no reader sees half a file. Equal findings give equal bytes. Raises
    ReportError where the system refuses to write.
    """
    return files.write_sheets(directory, html.sheets(findings, settings or ReportSettings()))
