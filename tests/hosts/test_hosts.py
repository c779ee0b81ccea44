"""What is found does not depend on who runs the plan, in how many blocks or processes, nor on the input's order."""

from __future__ import annotations

import pickle
import random
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clusterer import examining, packing, plan, readers
from clusterer.compute import mapped
from clusterer.config import Config
from clusterer.documents import Document
from clusterer.findings import ExaminedEvent, Run
from clusterer.hosts import local, scheduled
from clusterer.hosts.admission import Admission
from clusterer.origin import load_agencies
from clusterer.store import MemoryStore, State, Store

CORPUS = Path(__file__).parents[2] / "corpora" / "wire-desk" / "articles"
CLOCK = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return list(readers.read(str(CORPUS), on_quarantine=lambda _: None))


@pytest.fixture(scope="module")
def at_once(documents: list[Document]) -> dict[str, object]:
    return local.run(documents, clock=lambda: CLOCK, processes=1).to_dict()


@pytest.mark.parametrize("processes", [1, 2, 4])
@pytest.mark.parametrize("room", [10_000, 0])
def test_blocks_processes_and_files_find_the_same(
    documents: list[Document], at_once: dict[str, object], monkeypatch: pytest.MonkeyPatch, processes: int, room: int
) -> None:
    monkeypatch.setattr(plan, "BLOCK", 7)
    monkeypatch.setattr(examining, "CHUNK", 5)
    monkeypatch.setattr(examining, "ALONE", 0)
    monkeypatch.setattr(mapped, "IN_MEMORY", room)
    monkeypatch.setattr(packing, "ROOM", room)
    shuffled = list(documents)
    random.Random(processes).shuffle(shuffled)
    assert local.run(shuffled, clock=lambda: CLOCK, processes=processes).to_dict() == at_once


def taken_in(store: Store, documents: Sequence[Document], batches: int) -> list[ExaminedEvent]:
    """The events of a store after so many batches."""
    config = Config()
    agencies = load_agencies(config.origin.agencies)
    for number in range(batches):
        batch = documents[number * len(documents) // batches : (number + 1) * len(documents) // batches]
        admission = Admission()
        admission.offer(batch, store)
        admitted = admission.admitted()
        changes = plan.find(admission.documents(admitted), store, config, agencies)
        if isinstance(store, State):
            with store.transaction():
                scheduled.put(store, admitted, changes, 1)
        else:
            scheduled.put(store, admitted, changes, 1)
    return store.events()


@pytest.mark.parametrize("batches", [1, 9])
def test_memory_and_sqlite_find_the_same(documents: list[Document], tmp_path: Path, batches: int) -> None:
    memory = MemoryStore()
    shuffled = list(documents)
    random.Random(5).shuffle(shuffled)
    with State(tmp_path / "desk.db", write=True) as state:
        with state.transaction():
            assert state.add_run(Run("r", CLOCK, CLOCK, "0", {}, {}), changed=True) == 1
        assert taken_in(memory, shuffled, batches) == taken_in(state, shuffled, batches)
        assert memory.groups() == state.groups()
        assert memory.aliases() == state.aliases()


def test_findings_in_files_are_those_in_memory_and_travel(
    documents: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = local.run(documents, clock=lambda: CLOCK, processes=1)
    monkeypatch.setattr(packing, "ROOM", 0)
    kept = local.run(documents, clock=lambda: CLOCK, processes=1)
    assert kept.examined is not None
    for name in ("events", "families"):
        assert list(getattr(kept, name)) == list(getattr(whole, name))
        assert getattr(kept, name) == getattr(whole, name)
    for name in ("attributions", "shared", "event_origins", "versions"):
        assert getattr(kept, name) == getattr(whole, name)
    assert list(kept.duplicate_groups) == list(whole.duplicate_groups)
    id_ = whole.events[-1].id
    assert kept.event(id_).event == whole.event(id_).event
    assert pickle.loads(pickle.dumps(kept)).to_dict() == whole.to_dict()
