"""A desk of seven articles, and a way to call commands as a person does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from clusterer.cli import main
from tests.store.make_state import rows

Call = Callable[..., tuple[int, str, str]]
"""Given the words of a command, runs it: exit code, what it printed, what it said."""


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774746000")

    def call(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stop:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return int(stop.value.code or 0), captured.out, captured.err

    return call


@pytest.fixture
def desk(tmp_path: Path, call: Call) -> Path:
    """A desk, with its report."""
    (tmp_path / "incoming").mkdir()
    incoming(tmp_path, rows())
    (tmp_path / "desk.toml").write_text('[run]\ninputs = ["incoming"]\nstate = "desk.db"\nout = "report"\n')
    assert call("run", "--config", tmp_path / "desk.toml") == (0, "", "")
    return tmp_path


def incoming(desk: Path, articles: list[dict[str, str]]) -> None:
    """Put these articles where the desk takes them from."""
    (desk / "incoming" / "a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in articles), "utf-8")
