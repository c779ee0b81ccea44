"""What is corrected in a state that is larger than the window moves what somebody spoke of, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clusterer import upkeep
from clusterer.config import Config
from clusterer.evaluation.marks import Marked
from clusterer.events import window
from clusterer.findings import Findings
from clusterer.hosts import drawing, feedback, forgetting, scheduled

CORPUS = Path(__file__).parents[2] / "corpora" / "wire-desk" / "articles"
CLOCK = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
SMALL = replace(Config(), events=replace(Config().events, window=12))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    state = tmp_path_factory.mktemp("made") / "desk.db"
    limits = scheduled.Limits(batch=30)
    scheduled.run([str(CORPUS)], state, SMALL, limits, clock=lambda: CLOCK)
    return state.read_bytes()


@pytest.fixture
def state(tmp_path: Path, made: bytes) -> Path:
    state = tmp_path / "desk.db"
    state.write_bytes(made)
    return state


def mixed(found: Findings) -> tuple[str, str]:
    """The largest event, and an article of it that has no copies."""
    copied = {document for group in found.duplicate_groups for document in group.documents}
    for event in sorted(found.events, key=lambda e: (-len(e.documents), e.id)):
        for document in event.documents:
            if document not in copied and document != event.central:
                return event.id, document
    raise AssertionError("no such event")


def partition(found: Findings, *without: str) -> set[frozenset[str]]:
    return {frozenset(event.documents) - set(without) for event in found.events} - {frozenset()}


def test_a_mark_moves_the_marked_article_alone_and_undoing_brings_it_back(state: Path) -> None:
    before = drawing.load_findings(state)
    event, article = mixed(before)
    feedback.apply(state, [Marked(1, "not-this-event", article, event)])
    marked = drawing.load_findings(state)
    assert article not in next(e for e in marked.events if e.id == event).documents
    assert partition(marked, article) == partition(before, article)
    assert upkeep.check(state, SMALL) == []
    feedback.undo(state, [one.number for one in feedback.decided(state)])
    assert partition(drawing.load_findings(state)) == partition(before)
    assert upkeep.check(state, SMALL) == []


def test_a_removal_takes_the_removed_article_alone(state: Path) -> None:
    before = drawing.load_findings(state)
    event, article = mixed(before)
    forgetting.forget(state, [article])
    after = drawing.load_findings(state)
    assert partition(after) == partition(before, article)
    assert {e.id: e.removed for e in after.events if e.removed} == {event: 1}
    untouched = [e for e in before.events if e.id != event]
    assert [e for e in after.events if e.id != event] == untouched
    assert upkeep.check(state, SMALL) == []


def test_the_central_article_of_a_large_event_can_go(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "WHOLE", 4)  # larger events take part by their central article and some others
    before = drawing.load_findings(state)
    event = next(e for e in before.events if e.id == mixed(before)[0])
    forgetting.forget(state, [event.central])
    after = drawing.load_findings(state)
    assert partition(after) == partition(before, event.central)
    assert event.central not in {e.central for e in after.events}
    assert upkeep.check(state, SMALL) == []
