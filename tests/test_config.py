"""Settings: flag > environment > TOML > default; unknown keys are errors that name the nearest key."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.config import Config, load_config
from clusterer.errors import ConfigError, InputError


def test_the_default_is_the_default() -> None:
    assert load_config() == Config()


def test_flag_beats_environment_beats_file_beats_default(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_text("[events]\nthreshold = 0.1\nneighbours = 7\nhorizon_days = 3\n")
    config = load_config(
        file,
        {"CLUSTERER_EVENTS_THRESHOLD": "0.2", "CLUSTERER_EVENTS_NEIGHBOURS": "8", "PATH": "/bin"},
        {"events.threshold": "0.3", "events.neighbours": None},
    )
    assert config.events.threshold == 0.3
    assert config.events.neighbours == 8
    assert config.events.horizon_days == 3.0


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[event]\nthreshold = 1\n", "unknown section [event]; did you mean events?"),
        ("[events]\ntreshold = 0.1\n", "unknown key events.treshold; did you mean threshold?"),
        ("[events]\nthreshold = 1.5\n", "events.threshold = 1.5"),
        ("[events]\nthreshold = 'high'\n", "events.threshold = 'high'"),
        ("[events]\nneighbours = 0\n", "events.neighbours = 0"),
        ("events = 3\n", "must be a table"),
        ("[events\n", "not valid TOML"),
    ],
)
def test_a_wrong_file_is_one_clear_line(tmp_path: Path, toml: str, said: str) -> None:
    file = tmp_path / "c.toml"
    file.write_text(toml)
    with pytest.raises(ConfigError) as error:
        load_config(file)
    assert said in str(error.value)
    assert str(file) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_wrong_environment_variable_is_named() -> None:
    with pytest.raises(ConfigError, match="CLUSTERER_EVENTS_TRESHOLD"):
        load_config(None, {"CLUSTERER_EVENTS_TRESHOLD": "1"})


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read the configuration"):
        load_config(tmp_path / "absent.toml")
