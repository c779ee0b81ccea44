"""The settings that a report was drawn with, kept in its folder: who draws it again without saying how draws the same.

They are written before the pages, so that a drawing that was killed is finished as it was meant.
"""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path
from typing import Final

import msgspec

from clusterer.config import ReportSettings
from clusterer.report.placing import put

FILE: Final = ".settings.json"


def keep(directory: Path, settings: ReportSettings) -> None:
    """Say what the report in this folder is drawn with. Raises ReportError."""
    put(directory, FILE, msgspec.json.encode({"report": asdict(settings)}))


def kept(directory: Path) -> ReportSettings | None:
    """What the report in this folder was drawn with; None where there is none, or nothing that can be read."""
    try:
        return of(msgspec.json.decode((directory / FILE).read_bytes(), type=dict[str, dict[str, object]])["report"])
    except (OSError, KeyError, msgspec.DecodeError):
        return None


def of(stored: object) -> ReportSettings | None:
    """Settings that were stored as a mapping, by this version or another one: what it does not know is left out."""
    names = {field.name for field in fields(ReportSettings)}
    try:
        known = {name: value for name, value in dict(stored).items() if name in names}  # type: ignore[call-overload]
        return msgspec.convert(known, ReportSettings)
    except (TypeError, ValueError, msgspec.ValidationError):
        return None


def differing(before: ReportSettings, now: ReportSettings) -> list[str]:
    """What is not as it was, setting by setting."""
    return [
        f"report.{field.name} = {getattr(now, field.name)!r} (it was {getattr(before, field.name)!r})"
        for field in fields(ReportSettings)
        if getattr(before, field.name) != getattr(now, field.name)
    ]
