"""Killed at any instant, the next run goes on, and the end is that of an undisturbed history, byte for byte."""

import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest
from fault_harness import Desk, batches, campaign, files

from clusterer import upkeep
from clusterer.config import Config
from clusterer.hosts import drawing
from clusterer.store import State, damage

OTHER = replace(Config(), duplicates=replace(Config().duplicates, seed=7))  # another index


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
    return [document for found in state.events() for document in found.event.documents]


def same(calm: Desk, harsh: Desk) -> None:
    assert upkeep.check(harsh.state, Config(), report=harsh.report) == []
    assert content(harsh) == content(calm)
    assert files(harsh.report) == files(calm.report)


def test_thirty_kills_change_nothing(tmp_path: Path) -> None:
    calm, harsh = campaign(tmp_path, kills=30, runs=8, seed=1)
    assert harsh.kills.total() == 30
    assert len(harsh.kills) > 3, harsh.kills  # they land in several stages
    same(calm, harsh)


KEEP = 86_400.0  # the last day


@pytest.mark.parametrize("work", ["prune", "compact", "repair", "draw"])
def test_upkeep_that_is_killed_is_done_by_the_next_try(tmp_path: Path, work: str) -> None:
    calm, harsh = Desk(tmp_path / "calm"), Desk(tmp_path / "harsh")
    inputs = batches(tmp_path / "in", 1)
    for desk in (calm, harsh):
        desk.folder.mkdir()
        desk.run(inputs)

    def upkept(desk: Desk) -> None:
        if work == "repair":
            upkeep.check(desk.state, OTHER, repair=True)
        elif work == "draw":
            shutil.rmtree(desk.report)
            drawing.draw(desk.state, desk.report, Config())
        else:
            upkeep.prune(desk.state, KEEP, dry_run=False, compact=work == "compact")

    begun = time.monotonic()
    upkept(calm)
    lasts = time.monotonic() - begun
    for part in range(6):
        harsh.killed_at(lambda _: upkept(harsh), lasts * part / 6)
        with State(harsh.state) as state:
            assert list(damage.found(state)) == []
        harsh.report.mkdir(exist_ok=True)
    upkept(harsh)
    assert content(harsh) == content(calm)
    if work == "draw":
        assert files(harsh.report) == files(calm.report)


@pytest.mark.campaign
def test_two_hundred_kills_change_nothing(tmp_path: Path) -> None:
    calm, harsh = campaign(tmp_path, kills=200, runs=25, seed=2)
    assert harsh.kills.total() == 200
    print("kills by stage:", dict(harsh.kills))
    same(calm, harsh)
