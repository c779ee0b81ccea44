"""Settings: flag > ``CLUSTERER_*`` environment > TOML file > default, into frozen dataclasses.

A section is one stage's settings. An unknown key or a value out of range is an error that names the key, the nearest
known key and where it was set. A new setting is a field here with a docstring-like comment: ``clusterer config
generate`` and ``docs/configuration.md`` are made from it.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec
from msgspec import Meta

from clusterer.errors import ConfigError, InputError

Share = Annotated[float, Meta(ge=0.0, le=1.0)]
Count = Annotated[int, Meta(ge=1)]
Natural = Annotated[int, Meta(ge=0)]
Positive = Annotated[float, Meta(gt=0.0)]

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
    containment: Share = 0.7  # … or where this share of the shorter's shingles stands in the longer one (reprint)
    containment_min_words: Count = 50  # … and the shorter has at least this many words
    shingle_size: Count = 5  # words in a shingle
    permutations: Count = 128  # MinHash permutations in a signature
    bands: Count = 32  # LSH bands; must divide permutations
    seed: Natural = 1  # seed of the permutations


@dataclass(frozen=True, slots=True)
class EventSettings:
    """[events]"""

    threshold: Share = 0.5  # mean link score from which clusters are joined
    neighbours: Count = 30  # candidate links per article
    horizon_days: Positive = 60.0  # candidates are at most this far apart in time (undated: no limit)
    cross_language: bool = False  # also link articles of different languages (needs shared names and numbers)
    close_after_days: Positive = 60.0  # an event that has not grown for this long is closed


@dataclass(frozen=True, slots=True)
class ReuseSettings:
    """[reuse]"""

    min_passage_words: Count = 7  # shorter common runs are no shared passage
    family_share: Share = 0.3  # documents are one family where this share of the shorter stands in the other
    listed_pairs: Count = 5000  # pairs of an event whose passages are listed (coverage is exact for all pairs)


@dataclass(frozen=True, slots=True)
class OriginSettings:
    """[origin]"""

    infer_share: Share = 0.6  # an uncredited article is inferred from a credited one holding this share of its words
    agencies: str = ""  # path of a TOML file with further agencies ("": only the built-in table)


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """[report]"""

    title: str = "clusterer"  # heading of the report
    texts: bool = True  # show article texts on event pages


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


SECTIONS: dict[str, type[Any]] = {f.name: f.default_factory for f in fields(Config)}  # type: ignore[misc]


def load_config(
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
    flags: Mapping[str, Any] | None = None,
) -> Config:
    """Put the settings together.

    ``environment`` is searched for ``CLUSTERER_SECTION_KEY``; ``flags`` maps "section.key" to a value (None: not
    given). Raises InputError if the file cannot be read, ConfigError for an unknown key or a bad value.
    """
    values: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    for section, table in (_read_toml(path) if path is not None else {}).items():
        known_section(section, where=str(path))
        if not isinstance(table, Mapping):
            raise ConfigError(f"[{section}] must be a table, got {table!r}", subject=str(path))
        for key, value in table.items():
            _set(values, section, key, value, where=str(path))
    for name, value in sorted((environment or {}).items()):
        section, _, key = name.removeprefix(ENVIRONMENT_PREFIX).lower().partition("_")
        if name.startswith(ENVIRONMENT_PREFIX) and section in SECTIONS:
            _set(values, section, key, value, where=f"environment variable {name}")
    for dotted, value in (flags or {}).items():
        if value is not None:
            section, _, key = dotted.partition(".")
            known_section(section, where="option")
            _set(values, section, key, value, where="option")
    return Config(**{section: SECTIONS[section](**table) for section, table in values.items()})


def known_section(section: str, *, where: str) -> None:
    """Raise ConfigError unless there is such a section."""
    if section not in SECTIONS:
        raise ConfigError(f"unknown section [{section}]", subject=where, hint=_nearest(section, SECTIONS))


def _set(values: dict[str, dict[str, Any]], section: str, key: str, value: Any, *, where: str) -> None:
    types = get_type_hints(SECTIONS[section], include_extras=True)
    if key not in types:
        raise ConfigError(f"unknown key {section}.{key}", subject=where, hint=_nearest(key, types))
    try:
        values[section][key] = msgspec.convert(value, types[key], strict=not isinstance(value, str))
    except msgspec.ValidationError as error:
        raise ConfigError(f"{section}.{key} = {value!r}: {str(error).lower()}", subject=where) from None


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise InputError("cannot read the configuration", subject=str(path)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("not valid TOML", subject=str(path)) from error


def _nearest(word: str, known: Mapping[str, Any]) -> str:
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f"did you mean {close[0]}?" if close else f"known: {', '.join(sorted(known))}"
