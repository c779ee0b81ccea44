"""Settings: flag > environment > TOML > default; unknown keys are errors that name the nearest key."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.config import Config, RunSettings, load, load_config
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


def test_a_pipeline_file_says_what_to_read_from_wherever_it_is_started(tmp_path: Path) -> None:
    file = tmp_path / "hourly.toml"
    file.write_text('[run]\ninputs = ["in", "/elsewhere", "-"]\nstate = "desk.db"\ntime_limit = "50m"\n')
    _, run = load(file)
    assert run == RunSettings(
        inputs=(str(tmp_path / "in"), "/elsewhere", "-"), state=str(tmp_path / "desk.db"), time_limit=3000.0
    )


def test_paths_from_the_environment_and_from_options_are_left_as_they_are() -> None:
    _, run = load(None, {"CLUSTERER_RUN_INPUTS": "a:b", "CLUSTERER_RUN_OUT": "r"}, {"run.state": "s.db"})
    assert (run.inputs, run.out, run.state) == (("a", "b"), "r", "s.db")


@pytest.mark.parametrize(
    ("text", "length"), [("90", 90), ("90s", 90), ("1.5m", 90), ("12h", 43_200), ("90d", 7_776_000), ("1w", 604_800)]
)
def test_lengths_of_time(text: str, length: float) -> None:
    assert load(None, None, {"run.lock_wait": text})[1].lock_wait == length


def test_a_wrong_length_of_time_is_named() -> None:
    with pytest.raises(ConfigError, match=r"run.lock_wait: not a length of time: 'soon'"):
        load(None, None, {"run.lock_wait": "soon"})


@pytest.mark.parametrize("wrong", [{"duplicates.bands": "33"}, {"duplicates.seed": str(2**32)}])
def test_what_the_signatures_cannot_take_is_said_when_settings_are_read(wrong: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match=r"duplicates\.(bands|seed)"):
        load_config(flags=wrong)
