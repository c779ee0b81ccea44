"""The settings that a state's last run had: for what is done to it without a configuration of its own."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import msgspec

from clusterer.config import SECTIONS, Config
from clusterer.store import State


def settings_of(state: State) -> Config:
    """The settings that the state's last run had; what this version does not know of them is left out."""
    runs = state.runs(newest=1)
    sections = {name: _known(kind, runs[0].config.get(name)) for name, kind in SECTIONS.items()} if runs else {}
    return Config(**sections)


def _known(kind: type[Any], stored: object) -> Any:
    names = {field.name for field in fields(kind)}
    try:
        told = {name: value for name, value in dict(stored).items() if name in names}  # type: ignore[call-overload]
        return msgspec.convert(told, kind)
    except (TypeError, ValueError, msgspec.ValidationError):
        return kind()
