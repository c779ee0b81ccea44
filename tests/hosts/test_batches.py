"""The same articles in any batches, in any order and in either store are what one reading of all of them is.

The desk is made up: outlets whose footers nobody can know for furniture until several articles had them, a passage that
unrelated articles of all outlets hold, and stories that are cut, padded and printed again.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterer import examining, plan, upkeep
from clusterer.config import Config, EventSettings
from clusterer.documents import Document
from clusterer.errors import LockedError
from clusterer.findings import ExaminedEvent, Run
from clusterer.hosts import drawing, forgetting, local, scheduled
from clusterer.hosts.admission import Admission
from clusterer.origin import load_agencies
from clusterer.store import MemoryStore, State, Store, hold

START = datetime(2026, 1, 1, tzinfo=UTC)
SYLLABLES = [c + v + e for c in "bdfgklmnprst" for v in "aeiou" for e in ("", "n", "r", "s")]
AGENCIES = load_agencies("")


class Desk:
    """Writes articles of three outlets, some of them copies of one another."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.vocabulary = self.words(600)
        self.passage = " ".join(self.chance.choices(self.vocabulary, k=40)) + "."
        self.footers = [self.sentence(8) for _ in range(6)]
        self.stories = [[self.sentence(12) for _ in range(9)] for _ in range(12)]

    def words(self, count: int) -> list[str]:
        return ["".join(self.chance.choices(SYLLABLES, k=3)) for _ in range(count)]

    def sentence(self, length: int) -> str:
        return " ".join([*self.words(1), *self.chance.choices(self.vocabulary, k=length)]).capitalize() + "."

    def document(self, number: int, count: int) -> Document:
        outlet = self.chance.randrange(3)
        story = self.chance.choice(self.stories)
        begin, end = sorted(self.chance.sample(range(len(story) + 1), 2))
        parts = story if self.chance.random() < 0.4 else story[begin : max(end, begin + 3)]
        paragraphs = [" ".join(pair) for pair in zip(parts[::2], [*parts[1::2], self.sentence(12)], strict=False)]
        if self.chance.random() < 0.3:
            paragraphs[-1] += f" {self.passage}"
        lines = [*paragraphs, self.footers[outlet]]
        if number > count // 2:  # a new design
            lines.append(self.footers[3 + outlet])
        title = f"{self.sentence(5)} | Quay {outlet}"
        day = START + timedelta(hours=4 * number)
        published = None if number % 11 == 0 else day
        text = "\n\n".join(lines)
        return Document(f"d{number:03d}", text, title, published=published, outlet=f"Quay {outlet}", language="en")

    def documents(self, count: int) -> list[Document]:
        return [self.document(number, count) for number in range(count)]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return Desk(3).documents(96)


def take(store: Store, batch: Sequence[Document], config: Config, processes: int = 1) -> None:
    """Take a batch in, as a scheduled run does."""
    admission = Admission()
    admission.offer(batch, store)
    admitted = admission.admitted()
    with store.transaction() if isinstance(store, State) else nullcontext():
        changes = scheduled.find(admission, admitted, store, config, AGENCIES, processes)
        run = Run(f"{store.count()} {len(batch)}", START, START, "", {}, {})
        scheduled.put(store, admitted, changes, store.add_run(run, changed=True) if isinstance(store, State) else 1)


def told(store: Store) -> dict[str, object]:
    """What a store holds of its articles, but for the names of events, which they keep from run to run."""
    events = store.events()
    ids = [id_ for found in events for id_ in found.event.documents]
    return {
        "clean": {a.document.id: (a.clean.text, a.bare_title, a.language) for a in store.articles(ids)},
        "groups": store.groups(),
        "events": sorted(found.event.documents for found in events),
        "examined": sorted(map(_of_event, events)),
    }


def _of_event(found: ExaminedEvent) -> tuple[object, ...]:
    return (
        found.event.documents,
        sorted(family.documents for family in found.families),
        sorted((s.left, s.right, s.left_covered, s.right_covered) for s in found.shared),
        sorted((id_, [(o.agency, o.role) for o in a.origins]) for id_, a in found.attributions.items()),
        found.versions,
    )


def in_batches(store: Store, documents: Sequence[Document], cuts: Sequence[int], config: Config | None = None) -> None:
    for begin, end in pairwise([0, *sorted(cuts), len(documents)]):
        take(store, documents[begin:end], config or Config())


@pytest.fixture(scope="module")
def at_once(documents: list[Document]) -> dict[str, object]:
    store = MemoryStore()
    in_batches(store, documents, [])
    return told(store)


def even(count: int, batches: int) -> list[int]:
    return [number * count // batches for number in range(1, batches)]


def test_the_made_up_desk_is_what_it_should_be(documents: list[Document], at_once: dict[str, object]) -> None:
    """Lines that recur are learned, in one of two designs late; and what was known early would be told otherwise."""
    clean = at_once["clean"]
    desk = Desk(3)
    assert isinstance(clean, dict)
    for outlet in range(3):
        (first, *_) = [d for d in documents if d.outlet == f"Quay {outlet}"]
        assert desk.footers[outlet] in first.text
        assert desk.footers[outlet] not in clean[first.id][0]
    groups = at_once["groups"]
    assert isinstance(groups, list)
    assert len(groups) >= 5
    alone = MemoryStore()
    take(alone, documents[:4], Config())
    assert any(desk.footers[o] in a.clean.text for a in alone.articles(d.id for d in documents[:4]) for o in range(3))


@pytest.mark.parametrize("batches", [2, 24])
def test_batches_in_memory_are_what_one_reading_is(
    documents: list[Document], at_once: dict[str, object], batches: int
) -> None:
    store = MemoryStore()
    in_batches(store, documents, even(len(documents), batches))
    assert told(store) == at_once


def test_batches_in_a_state_in_several_processes_are_what_one_reading_is(
    documents: list[Document], at_once: dict[str, object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(plan, "BLOCK", 7)
    monkeypatch.setattr(examining, "CHUNK", 5)
    monkeypatch.setattr(examining, "ALONE", 0)
    path = tmp_path / "desk.db"
    with State(path, write=True) as state:
        for number, (begin, end) in enumerate(pairwise([0, *even(len(documents), 16), len(documents)])):
            take(state, documents[begin:end], Config(), processes=(1, 2, 4)[number % 3])
        assert told(state) == at_once
    assert upkeep.check(path, Config()) == []


def test_shuffled_batches_are_what_one_reading_is(documents: list[Document], at_once: dict[str, object]) -> None:
    shuffled = list(documents)
    random.Random(9).shuffle(shuffled)
    store = MemoryStore()
    in_batches(store, shuffled, even(len(shuffled), 12))
    assert told(store) == at_once
    whole = local.run(shuffled, processes=1)
    assert sorted(whole.duplicate_groups, key=lambda group: group.id) == at_once["groups"]
    assert sorted(event.documents for event in whole.events) == at_once["events"]


@pytest.mark.parametrize("window", [3_000, 1])
@pytest.mark.parametrize("kind", [MemoryStore, State])
def test_a_pair_is_judged_again_when_a_passage_turns_out_to_stand_everywhere(
    kind: type[Store], window: int, tmp_path: Path
) -> None:
    """In a state that is looked at as a whole, and in one that is not."""
    desk = Desk(1)
    passage, own = " ".join(desk.words(70)), " ".join(desk.words(60))
    texts = {
        "tied-1": f"{' '.join(desk.words(40))} {passage}",
        "tied-2": f"{' '.join(desk.words(50))} {passage}",
        "hidden-1": f"{own} {passage}",
        "hidden-2": f"{own} {' '.join(desk.words(90))}",
        **{f"other-{n}": f"{' '.join(desk.words(150))} {passage}" for n in range(10)},
    }
    documents = [Document(id_, text, language="en") for id_, text in texts.items()]
    config = Config(events=EventSettings(window=window))
    with State(tmp_path / "desk.db", write=True) if kind is State else nullcontext(MemoryStore()) as store:
        take(store, documents[:4], config)
        early = {group.documents for group in store.groups()}
        in_batches(store, documents[4:], [3, 4, 7], config)
        assert early == {("hidden-1", "tied-1", "tied-2")}
        assert [group.documents for group in store.groups()] == [("hidden-1", "hidden-2")]
        assert [pair for pair in store.pairs_around(texts) if "tied-1" in (pair.left, pair.right)] == []
        events = [found.event.documents for found in store.events()]
        assert [("hidden-1" in event) for event in events] == [("hidden-2" in event) for event in events]
        assert sorted(id_ for event in events for id_ in event) == sorted(texts)
        if window > len(texts):
            assert sorted(events) == sorted(event.documents for event in local.run(documents, config).events)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 1 << 20), st.lists(st.integers(0, 60), max_size=8), st.randoms(use_true_random=False))
def test_any_batches_of_any_desk_have_the_groups_of_one_reading(
    seed: int, cuts: list[int], order: random.Random
) -> None:
    documents = Desk(seed).documents(60)
    order.shuffle(documents)
    batched, whole = MemoryStore(), MemoryStore()
    in_batches(batched, documents, cuts)
    in_batches(whole, documents, [])
    assert batched.groups() == whole.groups()
    assert told(batched)["clean"] == told(whole)["clean"]


# -- over a state, as the command runs -------------------------------------------------------------------------------


def rows_of(documents: Sequence[Document]) -> list[dict[str, str | None]]:
    return [
        {
            "id": d.id,
            "title": d.title,
            "text": d.text,
            "outlet": d.outlet,
            "language": "en",
            "date": d.published.isoformat() if d.published else None,
        }
        for d in documents
    ]


def run(state: Path, lines: Sequence[object], config: Config | None = None) -> scheduled.Outcome:
    inputs = state.with_name("in.jsonl")
    inputs.write_text("".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in lines))
    return scheduled.run([str(inputs)], state, config or Config())


def held(state: Path) -> dict[str, object]:
    with State(state) as opened:
        return told(opened)


def test_what_stands_between_the_batches_changes_nothing(
    documents: list[Document], at_once: dict[str, object], tmp_path: Path
) -> None:
    """Rows that cannot be read, batches of nothing, articles known already, and some that come ten days late."""
    state = tmp_path / "desk.db"
    rows = rows_of(documents)
    late, rest = rows[10:16], [*rows[:10], *rows[16:]]
    run(state, rest[:30])
    assert run(state, []).count("new") == 0
    assert len(run(state, ['{"id": "broken', *rest[20:70]]).quarantined) == 1
    run(state, rest[60:])
    run(state, late)
    assert held(state) == at_once
    assert upkeep.check(state, Config()) == []


def test_equal_texts_in_other_batches_are_one_text(documents: list[Document]) -> None:
    everything = [*documents[:50], *(replace(d, id=f"{d.id}-again", outlet="Pier Post") for d in documents[:25])]
    once, batched = MemoryStore(), MemoryStore()
    in_batches(once, everything, [])
    in_batches(batched, everything, even(len(everything), 3))
    assert told(batched) == told(once)


def test_a_changed_version_is_a_version_in_whichever_batch_it_comes(documents: list[Document], tmp_path: Path) -> None:
    """(Which of two versions is the first is told by their arrival: it keeps the address's id.)"""
    changed = [replace(d, text=d.text + "\n\nThis was put right later.") for d in documents[5:9]]
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    rows, more = rows_of(documents[:60]), rows_of(changed)
    run(one, rows)
    run(one, more)
    for part in (rows[:20], [*rows[20:40], *more[:2]], [*rows[40:], *more[2:]]):
        run(other, part)
    assert held(one) == held(other)


def test_what_was_withdrawn_is_as_if_it_had_never_come(documents: list[Document], tmp_path: Path) -> None:
    state, without = tmp_path / "desk.db", tmp_path / "without.db"
    gone = {d.id for d in documents[3:40:6]}
    rows = rows_of(documents)
    run(state, rows[:50])
    forgetting.forget(state, sorted(gone))
    run(state, rows[50:])
    run(without, [row for row in rows if row["id"] not in gone])
    assert held(state) == held(without)


def test_a_run_that_fails_while_it_writes_has_changed_nothing(
    documents: list[Document], at_once: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Articles that are cleaned again stand in the transaction of the batch that taught how."""
    state = tmp_path / "desk.db"
    rows = rows_of(documents)
    run(state, rows[:12])
    before = held(state)
    cleaned = []

    class Failing(State):
        def clean_again(self, again):
            super().clean_again(again)
            cleaned.extend(again)

        def replace_events(self, old, new, run):
            super().replace_events(old, new, run)
            raise RuntimeError("the lights went out")

    with monkeypatch.context() as patched:
        patched.setattr(scheduled, "State", Failing)
        with pytest.raises(RuntimeError):
            run(state, rows[12:])
    assert cleaned
    assert held(state) == before
    run(state, rows[12:])
    assert held(state) == at_once
    assert upkeep.check(state, Config()) == []


def test_a_second_run_at_the_same_time_is_turned_away(documents: list[Document], tmp_path: Path) -> None:
    state = tmp_path / "desk.db"
    run(state, rows_of(documents[:12]))
    with hold(state, 0.0), pytest.raises(LockedError):
        run(state, rows_of(documents[12:]))
    assert len(drawing.load_findings(state).documents) == 12


def test_beyond_the_window_the_latest_articles_of_an_outlet_are_cleaned_again(
    documents: list[Document], tmp_path: Path
) -> None:
    config = Config(events=EventSettings(window=8))
    state = tmp_path / "desk.db"
    rows = rows_of(documents)
    for begin in range(0, len(rows), 8):
        run(state, rows[begin : begin + 8], config)
    clean = held(state)["clean"]
    assert isinstance(clean, dict)
    assert not [id_ for id_, (text, _, _) in clean.items() for footer in Desk(3).footers[:3] if footer in text]
    assert upkeep.check(state, config) == []
