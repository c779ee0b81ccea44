"""What a run hands over: the findings, and what one does with them."""

from __future__ import annotations

import difflib
import os
from dataclasses import fields
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from clusterer.config import Config
from clusterer.errors import ConfigError, InputError
from clusterer.findings import Findings
from clusterer.records import dataclass

if TYPE_CHECKING:
    from clusterer.hosts.event import EventResult
    from clusterer.outputs.frames import Library
    from clusterer.report import Told


@dataclass(frozen=True, repr=False)
class Result(Findings):
    """What a run found: plain values, and what one does with them. A notebook shows its largest events."""

    @classmethod
    def of(cls, found: Findings) -> Self:
        """The findings as a result."""
        return cls(**{field.name: getattr(found, field.name) for field in fields(found)})

    def event(self, id_: str) -> EventResult:
        """One event with its articles and all that proves what is said of it.

        ``id_`` is an event's, one that it had in an earlier run, or that of any of its articles. Raises InputError.
        """
        event = self.aliases.get(id_, id_)
        event = event if event in self._told.events else self._event_of.get(event, "")
        if not event:
            near = difflib.get_close_matches(str(id_), [*self._told.events, *self._event_of], n=1, cutoff=0.5)
            hint = f"did you mean {near[0]}?" if near else "result.events lists them"
            raise InputError("no event has this id, and no article", subject=f"event {id_!r:.60}", hint=hint)
        from clusterer.hosts.event import EventResult

        return EventResult.of(self._told.story(self._told.events[event]))

    def to_dict(self) -> dict[str, Any]:
        """The findings as ``report.json`` holds them (docs/outputs.md)."""
        from clusterer.report import to_dict

        return to_dict(self)

    def to_frames(self, library: Library = "pandas") -> dict[str, Any]:
        """The findings as tables: of pandas or Polars as DataFrames, of Arrow as Tables.

        ``documents``, ``events``, ``pairs`` (of copies), ``evidence``, ``shared`` (text between two articles) and
        ``quarantined``; docs/outputs.md lists their columns. Times are in UTC, lists are lists, and what is unknown
        is null. Raises MissingExtraError where the library is not installed, ConfigError for one of another name.
        """
        from clusterer.outputs import frames

        return frames.frames(self, library)

    def save_report(self, directory: str | os.PathLike[str], config: Config | None = None) -> list[Path]:
        """Write the report into ``directory`` and return its files. Readers never see half of it."""
        from clusterer.hosts.saving import save_report

        if not isinstance(directory, str | os.PathLike):
            raise InputError(f"a {type(directory).__name__} where a folder was expected", subject="directory")
        return save_report(self, directory, checked(config))

    @cached_property
    def _told(self) -> Told:
        from clusterer.report import Told

        return Told(self)

    @cached_property
    def _event_of(self) -> dict[str, str]:
        return {document: event.id for event in self.events for document in event.documents}

    def __getstate__(self) -> dict[str, Any]:
        """What was found, without what is made of it on demand."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __repr__(self) -> str:
        several = sum(len(event.documents) > 1 for event in self.events)
        counts = (
            f"{len(self.articles):,} articles",
            f"{len(self.events):,} events ({several:,} of several articles)",
            f"{len(self.duplicate_groups):,} groups of copies",
            f"{len(self.quarantined):,} quarantined",
        )
        return f"<clusterer.Result: {', '.join(counts)}>"

    def _repr_html_(self) -> str:
        from clusterer.report import notebook

        return notebook.result_html(self, self._told)


def checked(config: Any) -> Config:
    """The settings, or the defaults for None. Raises ConfigError for anything else."""
    if config is None:
        return Config()
    if not isinstance(config, Config):
        hint = "make one with clusterer.Config(…) or clusterer.load_config(path)"
        raise ConfigError(f"a {type(config).__name__} where a Config was expected", subject="config", hint=hint)
    return config
