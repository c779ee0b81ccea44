"""Killed at any instant, the next run goes on, and the end is that of an undisturbed history, byte for byte."""

from pathlib import Path

import pytest
from fault_harness import Desk, campaign, files

from clusterer import upkeep
from clusterer.config import Config
from clusterer.store import State


def content(desk: Desk) -> object:
    """Everything a state says, apart from the order in which SQLite keeps it."""
    with State(desk.state) as state:
        changing = state.runs(changed=True)
        return (
            [(run.id, run.counts["new"], run.counts["events_changed"]) for run in changing],
            state.count(),
            [(article.document, article.clean.text) for article in state.articles(_all(state))],
            state.groups(),
            state.events(),
            state.aliases(),
            state.quarantined(),
        )


def _all(state: State) -> list[str]:
    return [document for event, _ in state.events() for document in event.documents]


def same(calm: Desk, harsh: Desk) -> None:
    assert upkeep.check(harsh.state, Config(), report=harsh.report) == []
    assert content(harsh) == content(calm)
    assert files(harsh.report) == files(calm.report)


def test_thirty_kills_change_nothing(tmp_path: Path) -> None:
    calm, harsh = campaign(tmp_path, kills=30, runs=8, seed=1)
    assert harsh.kills.total() == 30
    assert len(harsh.kills) > 3, harsh.kills  # they land in several stages
    same(calm, harsh)


@pytest.mark.campaign
def test_two_hundred_kills_change_nothing(tmp_path: Path) -> None:
    calm, harsh = campaign(tmp_path, kills=200, runs=25, seed=2)
    assert harsh.kills.total() == 200
    print("kills by stage:", dict(harsh.kills))
    same(calm, harsh)
