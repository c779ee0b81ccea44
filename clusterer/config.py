"""Settings: flag > ``CLUSTERER_*`` environment > TOML file > default, into frozen dataclasses.

A section is one stage's settings. An unknown key or a value out of range is an error that names the key, the nearest
known key and where it was set. A new setting is a field here with a docstring-like comment: ``clusterer config
generate`` and ``docs/configuration.md`` are made from it.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, field, fields
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec
from msgspec import Meta

from clusterer.errors import ConfigError, InputError
from clusterer.records import dataclass

Share = Annotated[float, Meta(ge=0.0, le=1.0)]
Count = Annotated[int, Meta(ge=1)]
Natural = Annotated[int, Meta(ge=0)]
Seed = Annotated[int, Meta(ge=0, le=2**32 - 1)]  # what numpy's generators take
Positive = Annotated[float, Meta(gt=0.0)]
Duration = Annotated[float, Meta(ge=0.0, description="seconds, or text such as 90s, 50m, 12h, 90d")]

ENVIRONMENT_PREFIX = "CLUSTERER_"


@dataclass(frozen=True, slots=True)
class CleaningSettings:
    """[cleaning]"""

    recurring_lines: bool = True  # also clean lines that recur across many articles of one outlet
    recurring_share: Share = 0.2  # … in at least this share of the outlet's articles
    recurring_min: Count = 5  # … and at least this many of them


@dataclass(frozen=True, slots=True)
class DuplicateSettings:
    """[duplicates]"""

    threshold: Share = 0.5  # two articles are near-duplicates at this Jaccard of their shingles or above
    reprints: bool = True  # also find trimmed reprints, by containment
    containment: Share = 0.5  # … or where this share of the shorter's shingles stands in the longer one (reprint)
    containment_min_words: Count = 50  # … and the shorter has at least this many words
    shingle_size: Count = 5  # words in a shingle
    permutations: Count = 128  # MinHash permutations in a signature
    bands: Count = 32  # LSH bands; must divide permutations
    seed: Seed = 1  # seed of the permutations


@dataclass(frozen=True, slots=True)
class EventSettings:
    """[events]"""

    threshold: Share = 0.5  # mean link score from which clusters are joined
    neighbours: Count = 30  # candidate links per article
    horizon_days: Positive = 365.0  # candidates are at most this far apart in time (undated: no limit)
    cross_language: bool = False  # also link articles of different languages (needs shared names and numbers)
    close_after_days: Positive = 60.0  # an event that has not grown for this long is closed
    window: Natural = 3_000  # articles of a state that a run looks at beside its new ones


@dataclass(frozen=True, slots=True)
class ReuseSettings:
    """[reuse]"""

    min_passage_words: Count = 7  # shorter common runs are no shared passage
    family_share: Share = 0.3  # documents are one family where this share of the shorter stands in the other
    listed_pairs: Natural = 0  # pairs of an event whose passages are listed (0: all; coverage is exact for all pairs)


@dataclass(frozen=True, slots=True)
class OriginSettings:
    """[origin]"""

    infer_share: Share = 0.5  # an uncredited article is inferred from a credited one holding this share of its words
    agencies: str = ""  # path of a TOML file with further agencies ("": only the built-in table)


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """[report]"""

    title: str = "clusterer"  # heading of the report
    texts: bool = True  # show article texts on event pages
    days: Natural = 0  # from a state: show only events that grew in the days before its newest article (0: all events)
    where: str = ""  # show only events with an article of which this holds: "agency = 'Reuters'" ("": all events)


@dataclass(frozen=True, slots=True)
class Config:
    """All settings. ``Config()`` is the default configuration that every published figure is measured with."""

    cleaning: CleaningSettings = field(default_factory=CleaningSettings)
    duplicates: DuplicateSettings = field(default_factory=DuplicateSettings)
    events: EventSettings = field(default_factory=EventSettings)
    reuse: ReuseSettings = field(default_factory=ReuseSettings)
    origin: OriginSettings = field(default_factory=OriginSettings)
    report: ReportSettings = field(default_factory=ReportSettings)

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """Section -> key -> value."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class RunSettings:
    """[run]: what to read and where to keep it; not how to find. Paths count from the file's folder."""

    inputs: tuple[str, ...] = ()  # files and folders to read
    columns: tuple[tuple[str, str], ...] = ()  # (field, column) pairs, better written as [read.columns]
    out: str = ""  # folder of the report ("": none is written)
    state: str = ""  # file kept between runs ("": everything happens in memory)
    lock_wait: Duration = 0.0  # how long to wait for another run on the same state
    time_limit: Duration = 0.0  # start no further batch after this long; the next run takes the rest (0: no limit)
    max_documents: Natural = 0  # take at most this many new articles; the next run takes the rest (0: no limit)
    batch: Natural = 20_000  # new articles taken at a time, each batch a run of its own (0: all at once)
    processes: Natural = 0  # processes at work where there are many articles (0: one a core); they find the same
    ping_url: str = ""  # address told of start (/start), success and failure (/fail), as healthchecks.io does
    metrics_file: str = ""  # Prometheus text file to write after each run
    log_file: str = ""  # file to append the log to ("": standard error)
    log_json: bool = False  # log lines are JSON objects
    reports: tuple[tuple[str, ReportSettings], ...] = ()  # further reports of the state, better written as [[reports]]


SECTIONS: dict[str, type[Any]] = {f.name: type(getattr(Config(), f.name)) for f in fields(Config)}
KNOWN: dict[str, type[Any]] = {**SECTIONS, "run": RunSettings}
_PATHS = ("out", "state", "metrics_file", "log_file")  # of [run], besides inputs


def load_config(
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
    flags: Mapping[str, Any] | None = None,
) -> Config:
    """Put the settings of the stages together; see ``load``."""
    return load(path, environment, flags)[0]


def load(
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
    flags: Mapping[str, Any] | None = None,
) -> tuple[Config, RunSettings]:
    """Put all settings together.

    ``environment`` is searched for ``CLUSTERER_SECTION_KEY``; ``flags`` maps "section.key" to a value (None: not
    given). Raises InputError if the file cannot be read, ConfigError for an unknown key or a bad value.
    """
    values: dict[str, dict[str, Any]] = {section: {} for section in KNOWN}
    further: list[Mapping[str, Any]] = []
    for section, table in (_read_toml(path) if path is not None else {}).items():
        if section == "reports":
            further = _tables(table, where=str(path))
            continue
        if section == "read":
            _set(values, "run", "columns", _columns(table, where=str(path)), where=f"{path}: [read.columns]")
            continue
        known_section(section, where=str(path))
        if not isinstance(table, Mapping):
            raise ConfigError(f"[{section}] must be a table, got {table!r}", subject=str(path))
        for key, value in table.items():
            _set(values, section, key, value, where=str(path))
    if path is not None:
        values["run"] = _from_folder(values["run"], path.parent)
        if values["origin"].get("agencies"):
            values["origin"]["agencies"] = str(path.parent / values["origin"]["agencies"])
    for name, value in sorted((environment or {}).items()):
        section, _, key = name.removeprefix(ENVIRONMENT_PREFIX).lower().partition("_")
        if name.startswith(ENVIRONMENT_PREFIX) and section in KNOWN and key:
            _set(values, section, key, value, where=f"environment variable {name}")
    for dotted, value in (flags or {}).items():
        if value is not None:
            section, _, key = dotted.partition(".")
            known_section(section, where="option")
            _set(values, section, key, value, where="option")
    given = values.pop("run")
    reports = tuple(_further(further, values["report"], path)) if path is not None else ()
    run = RunSettings(**given, reports=reports)
    _refuse_one_folder_for_two(run)
    config = Config(**{section: SECTIONS[section](**table) for section, table in values.items()})
    for report in (config.report, *(settings for _, settings in run.reports)):
        if report.where:
            from clusterer.where import parse

            parse(report.where, "report.where")
    if config.duplicates.permutations % config.duplicates.bands:
        raise ConfigError(
            f"{config.duplicates.bands} bands do not divide {config.duplicates.permutations} permutations",
            subject="duplicates.bands",
            hint="take a divisor of duplicates.permutations",
        )
    return config, run


def says_of_reports(path: Path, out: Path) -> bool:
    """Whether a TOML file says how the report in this folder is drawn: it has a [report], or names the folder."""
    tables = _read_toml(path)
    named = [
        tables.get("run", {}).get("out"),
        *(table.get("out") for table in _tables(tables.get("reports", []), where="")),
    ]
    folder = os.path.realpath(out)
    return "report" in tables or folder in {os.path.realpath(path.parent / str(name)) for name in named if name}


def _tables(tables: Any, *, where: str) -> list[Mapping[str, Any]]:
    if not isinstance(tables, list) or not all(isinstance(table, Mapping) for table in tables):
        raise ConfigError("reports are tables: write [[reports]] above each", subject=where)
    return tables


def _further(
    tables: Iterable[Mapping[str, Any]], report: Mapping[str, Any], path: Path
) -> Iterator[tuple[str, ReportSettings]]:
    """The reports of [[reports]]: each with a folder of its own; what it does not set is as in [report]."""
    for number, table in enumerate(tables, start=1):
        where = f"{path}: [[reports]] {number}"
        own: dict[str, dict[str, Any]] = {"report": {}, "run": {}}
        for key, value in table.items():
            if key != "out" and key not in get_type_hints(ReportSettings):
                hint = _nearest(key, ("out", *get_type_hints(ReportSettings)))
                raise ConfigError(f"unknown key reports.{key}", subject=where, hint=hint)
            _set(own, "run" if key == "out" else "report", key, value, where=where)
        if not own["run"].get("out"):
            raise ConfigError("no folder", subject=where, hint='say where it goes: out = "report-reuters"')
        yield str(path.parent / own["run"]["out"]), ReportSettings(**{**report, **own["report"]})


def _refuse_one_folder_for_two(run: RunSettings) -> None:
    folders = [os.path.realpath(out) for out in (run.out, *(out for out, _ in run.reports)) if out]
    for folder in folders:
        if folders.count(folder) > 1:
            raise ConfigError("two reports go into one folder", subject=folder, hint="give each an out of its own")


def _columns(table: Any, *, where: str) -> list[list[str]]:
    """The pairs of [read.columns]: a field of an article = the name of the column that holds it ("a.b": inside a)."""
    from clusterer.documents import FIELDS

    columns = table.get("columns") if isinstance(table, Mapping) else None
    if not isinstance(columns, Mapping) or set(table) != {"columns"}:
        raise ConfigError("[read] holds one table, [read.columns]", subject=where)
    for name, column in columns.items():
        if name not in FIELDS:
            raise ConfigError(f"unknown field {name!r} in [read.columns]", subject=where, hint=_nearest(name, FIELDS))
        if not isinstance(column, str) or not column:
            raise ConfigError(f"read.columns.{name} names no column: {column!r}", subject=where)
    return [[name, column] for name, column in columns.items()]


def known_section(section: str, *, where: str) -> None:
    """Raise ConfigError unless there is such a section."""
    if section not in KNOWN:
        raise ConfigError(f"unknown section [{section}]", subject=where, hint=_nearest(section, KNOWN))


def _set(values: dict[str, dict[str, Any]], section: str, key: str, value: Any, *, where: str) -> None:
    types = get_type_hints(KNOWN[section], include_extras=True)
    if key not in types or (section, key) == ("run", "reports"):
        raise ConfigError(f"unknown key {section}.{key}", subject=where, hint=_nearest(key, types))
    if any("\0" in part for part in (value if isinstance(value, list) else [value]) if isinstance(part, str)):
        raise ConfigError(f"{section}.{key} holds a zero byte: {value!r}", subject=where)
    if isinstance(value, str) and types[key] == Duration:
        value = seconds(value, where=f"{where}: {section}.{key}")
    elif isinstance(value, str) and types[key] == tuple[str, ...]:  # as in PATH
        value = [part for part in value.split(os.pathsep) if part]
    try:
        values[section][key] = msgspec.convert(value, types[key], strict=not isinstance(value, str))
    except msgspec.ValidationError as error:
        raise ConfigError(f"{section}.{key} = {value!r}: {str(error).lower()}", subject=where) from None


def seconds(text: str, *, where: str) -> float:
    """A length of time in seconds: a bare number, or a number with s, m, h, d or w. Raises ConfigError."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([smhdw]?)\s*", text.lower())
    if match is None:
        raise ConfigError(f"not a length of time: {text!r}", subject=where, hint="write 90s, 50m, 12h, 90d or 4w")
    return float(match[1]) * {"": 1, "s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}[match[2]]


def _from_folder(run: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Paths of a pipeline file count from where the file is, so that it works from any working directory."""
    found = {key: str(folder / value) for key, value in run.items() if key in _PATHS and value}
    inputs = [value if value == "-" else str(folder / value) for value in run.get("inputs", ())]
    return {**run, **found, **({"inputs": tuple(inputs)} if inputs else {})}


def _read_toml(path: Path) -> dict[str, Any]:
    import tomllib  # most commands have no file

    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise InputError("cannot read the configuration", subject=str(path)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("not valid TOML", subject=str(path)) from error


def _nearest(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f"did you mean {close[0]}?" if close else f"known: {', '.join(sorted(known))}"
