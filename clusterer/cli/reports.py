"""Which reports a verb draws and with which settings: what nobody says is as it was.

The settings of a report ([report]) are, strongest first: an option or environment variable for a single one; a
configuration file that says how this report is drawn; what the report was drawn with the last time, which is kept in
its folder; what the state's last run had; the defaults. So a desk looks the same whoever draws it, and where one does
not, a line says what changes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clusterer.cli import options
from clusterer.errors import StateError
from clusterer.records import dataclass

if TYPE_CHECKING:
    from clusterer.config import Config, ReportSettings

where_option = click.option(
    "--where",
    metavar="EXPRESSION",
    help="Show only events with an article of which this holds: \"agency = 'Reuters' and since 2026-03-01\".",
)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A report to be drawn: its folder, and all settings with its own among them."""

    out: Path
    config: Config


class Reports:
    """The settings as options, environment and file say them, and the reports that follow."""

    def __init__(
        self, config_file: Path | None, assignments: tuple[str, ...], given: Mapping[str, Any] | None = None
    ) -> None:
        self.config, self.run = options.all_settings(config_file, assignments, given)
        self._file = config_file
        said = [*(key for key, value in (given or {}).items() if value is not None), *assignments]
        said += [
            name.removeprefix("CLUSTERER_").lower().replace("_", ".", 1)
            for name in os.environ
            if name.startswith("CLUSTERER_REPORT_")
        ]
        keys = [key.partition("=")[0].strip() for key in said]
        self._said = {key.removeprefix("report.") for key in keys if key.startswith("report.")}

    def drawings(self, state: Path | None, say: Callable[[str], object]) -> list[Drawing]:
        """All reports there are to draw, ``run.out`` first. ``say`` is told what changes."""
        further = [(Path(out), settings) for out, settings in self.run.reports]
        own = [(Path(self.run.out), self.config.report)] if self.run.out else []
        return [self._drawing(out, asked, state, say) for out, asked in (*own, *further)]

    def drawing(self, out: Path, state: Path | None, say: Callable[[str], object]) -> Drawing:
        """The report in one folder, as [[reports]] says it where that names the folder."""
        named = {os.path.realpath(folder): settings for folder, settings in self.run.reports}
        return self._drawing(out, named.get(os.path.realpath(out), self.config.report), state, say)

    def _drawing(self, out: Path, asked: ReportSettings, state: Path | None, say: Callable[[str], object]) -> Drawing:
        from clusterer.config import says_of_reports
        from clusterer.report import kept

        before = kept.kept(out)
        now = asked
        if self._file is None or not says_of_reports(self._file, out):
            earlier = before or _of_last_run(state)
            now = replace(earlier, **{key: getattr(asked, key) for key in self._said}) if earlier else asked
        if before and (changes := kept.differing(before, now)):
            say(f"{out}: from now on drawn with {', '.join(changes)}")
        return Drawing(out, replace(self.config, report=now))


def _of_last_run(state: Path | None) -> ReportSettings | None:
    from clusterer.report import kept
    from clusterer.store import State

    with suppress(StateError):
        if state is not None:
            with State(state) as opened:
                runs = opened.runs(newest=1)
            return kept.of(runs[0].config.get("report")) if runs else None
    return None
