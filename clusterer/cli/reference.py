"""Settings as text: those in force, and all there are with their defaults and what they do.

What a setting does stands beside it in ``config.py`` as a comment, and nowhere else; it is read from there.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from typing import Any

from clusterer.config import KNOWN, Config, RunSettings
from clusterer.records import dataclass

_FIELD = re.compile(r" {4}(?P<key>\w+): (?P<type>[^=]+?) = .*?(?:  # (?P<comment>.*))?")


_FURTHER = """

# Further reports of the same state are tables [[reports]], each with an out and any key of [report]; what one does not
# set is as in [report].
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """One key of one section."""

    section: str
    key: str
    default: Any
    meaning: str


def settings() -> Iterator[Setting]:
    """Every setting, in the order of config.py."""
    for section, kind in KNOWN.items():
        comments = {}
        for line in inspect.getsource(kind).splitlines():
            if match := _FIELD.fullmatch(line):
                comments[match["key"]] = (match["comment"] or "").removeprefix("… ")
        defaults = kind()
        for field in fields(kind):
            if (section, field.name) == ("run", "reports"):  # tables of their own
                continue
            yield Setting(section, field.name, getattr(defaults, field.name), comments.get(field.name, ""))


def in_force(config: Config, run: RunSettings) -> str:
    """The settings as TOML."""
    of_run = asdict(run)
    further = [{"out": out, **settings} for out, settings in of_run.pop("reports")]
    tables = [line for table in further for line in ("", "[[reports]]", *_keys(table))]
    return "\n".join([_toml({**config.to_dict(), "run": of_run}, {}), *tables])


def template() -> str:
    """A TOML file with every setting at its default, commented out, under what it does."""
    comments = {(s.section, s.key): s.meaning for s in settings()}
    run = asdict(RunSettings())
    del run["reports"]
    defaults = {**Config().to_dict(), "run": run}
    head = "# Settings of clusterer. Take the # from a line to change it. Paths count from this file's folder.\n\n"
    return head + _toml(defaults, comments) + _FURTHER


def _keys(table: Mapping[str, Any]) -> list[str]:
    return [f"{key} = {toml_value(value)}" for key, value in table.items()]


def _toml(values: Mapping[str, Mapping[str, Any]], comments: Mapping[tuple[str, str], str]) -> str:
    lines: list[str] = []
    for section, table in values.items():
        lines += ["", f"[{section}]"]
        for key, value in table.items():
            line = f"{key} = {toml_value(value)}"
            lines.append(f"# {line}  # {comments[section, key]}" if comments else line)
    return "\n".join(lines[1:])


def toml_value(value: Any) -> str:
    """A value as TOML writes it. JSON's strings, numbers and arrays are TOML's."""
    import json

    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
