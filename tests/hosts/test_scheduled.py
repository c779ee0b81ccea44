"""A state says what one reading of everything would say, however the articles came in."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from clusterer import readers, upkeep
from clusterer.config import Config
from clusterer.documents import Document, Quarantined
from clusterer.errors import SchemeError
from clusterer.evaluation.marks import Marked
from clusterer.hosts import drawing, feedback, local, scheduled
from clusterer.hosts.admission import Admission, address_of
from clusterer.hosts.sameness import digest_of
from clusterer.hosts.sources import Sources
from clusterer.store import State

CORPUS = Path(__file__).parents[2] / "corpora" / "wire-desk" / "articles"
CLOCK = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    found = list(readers.read(str(CORPUS), on_quarantine=lambda _: None))
    return [replace(document, language=document.language or "en") for document in found]


@pytest.fixture(scope="module")
def at_once(documents: list[Document]) -> local.Result:
    return local.run(documents, clock=lambda: CLOCK)


class Desk:
    """A state that is given documents directly."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, config: Config | None = None) -> None:
        self.state = folder / "desk.db"
        self.config = config or Config()
        self.waiting: list[Document] = []
        self.unreadable: list[Quarantined] = []
        monkeypatch.setattr(readers, "read", self._read)

    def _read(self, *_: str, on_quarantine: Any, **__: object) -> Iterator[Document]:
        for item in self.unreadable:
            on_quarantine(item)
        yield from self.waiting

    def take(self, documents: Sequence[Document], /, **limits: int) -> scheduled.Outcome:
        self.waiting = list(documents)
        return scheduled.run(["in"], self.state, self.config, scheduled.Limits(**limits), clock=lambda: CLOCK)

    def findings(self) -> local.Result:
        return drawing.load_findings(self.state)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def groups(found: local.Result) -> set[tuple[str, ...]]:
    return {group.documents for group in found.duplicate_groups}


def events(found: local.Result) -> set[tuple[str, ...]]:
    return {event.documents for event in found.events}


def test_one_run_finds_what_is_found_in_memory(desk: Desk, documents: list[Document], at_once: local.Result) -> None:
    desk.take(documents)
    found = desk.findings()
    for name in (
        "articles",
        "duplicate_groups",
        "events",
        "families",
        "attributions",
        "shared",
        "event_origins",
        "outlets",
        "agencies",
    ):
        if name == "articles":
            assert found.documents == at_once.documents
            assert [a.clean.text for a in found.articles] == [a.clean.text for a in at_once.articles]
        else:
            assert getattr(found, name) == getattr(at_once, name), name


@pytest.mark.parametrize("seed", [1, 2])
def test_ten_runs_in_any_order_end_where_one_does(
    desk: Desk, documents: list[Document], at_once: local.Result, seed: int
) -> None:
    shuffled = list(documents)
    random.Random(seed).shuffle(shuffled)
    for start in range(0, len(shuffled), -(-len(shuffled) // 10)):
        desk.take(shuffled[start : start + -(-len(shuffled) // 10)])
    found = desk.findings()
    assert groups(found) == groups(at_once)
    assert _b_cubed(events(found), events(at_once)) >= 0.97


def test_fifty_runs_find_the_same_copies(desk: Desk, documents: list[Document], at_once: local.Result) -> None:
    shuffled = list(documents)
    random.Random(3).shuffle(shuffled)
    for number in range(50):
        desk.take(shuffled[number * len(shuffled) // 50 : (number + 1) * len(shuffled) // 50])
    assert groups(desk.findings()) == groups(at_once)


def test_a_small_window_still_finds_the_event(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: list[Document], at_once: local.Result
) -> None:
    config = replace(Config(), events=replace(Config().events, window=30))
    desk = Desk(tmp_path, monkeypatch, config)
    for start in range(0, len(documents), 15):
        desk.take(documents[start : start + 15])
    assert groups(desk.findings()) == groups(at_once)
    assert _b_cubed(events(desk.findings()), events(at_once)) >= 0.9


def test_what_is_usual_is_learned_from_all_articles_also_through_a_small_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: list[Document]
) -> None:
    learned = []
    for name, window in (("whole", 3_000), ("small", 30)):
        folder = tmp_path / name
        folder.mkdir()
        desk = Desk(folder, monkeypatch, replace(Config(), events=replace(Config().events, window=window)))
        for start in range(0, len(documents), 15):
            desk.take(documents[start : start + 15])
        with State(desk.state) as state:
            learned.append(state.learned())
    whole, small = learned
    assert small["articles"] == pytest.approx(whole["articles"], rel=0.05)
    assert small["linked"] == pytest.approx(whole["linked"], rel=0.2)


def test_a_state_in_one_window_learns_what_one_reading_does(desk: Desk, documents: list[Document]) -> None:
    desk.take(documents)
    with State(desk.state) as state:
        at_once = state.learned()
    desk.state = desk.state.with_name("other.db")
    for start in range(0, len(documents), 20):
        desk.take(documents[start : start + 20])
    with State(desk.state) as state:
        for name in ("articles", "links", "linked", "same_spans"):  # lines that recur were others on the way
            assert state.learned()[name] == pytest.approx(at_once[name], rel=0.01), name


def test_what_was_learned_outlives_the_articles_that_taught_it(desk: Desk, documents: list[Document]) -> None:
    desk.take(documents)
    with State(desk.state) as state:
        before = state.learned()
    upkeep.prune(desk.state, 0, dry_run=False)
    with State(desk.state) as state:
        assert state.count() < before["articles"][0] / 2
    desk.take([ferry("new", "The ferry is back.", 30)])
    with State(desk.state) as state:
        assert state.learned()["articles"] == [before["articles"][0] + 1]


def _b_cubed(found: set[tuple[str, ...]], wanted: set[tuple[str, ...]]) -> float:
    one = {document: set(cluster) for cluster in found for document in cluster}
    two = {document: set(cluster) for cluster in wanted for document in cluster}
    assert one.keys() == two.keys()
    precision = sum(len(one[d] & two[d]) / len(one[d]) for d in one) / len(one)
    recall = sum(len(one[d] & two[d]) / len(two[d]) for d in one) / len(one)
    return 2 * precision * recall / (precision + recall)


def test_nothing_new_changes_nothing(desk: Desk, documents: list[Document]) -> None:
    desk.take(documents[:20])
    before = desk.findings()
    outcome = desk.take(documents[:20])
    assert not outcome.changed
    assert outcome.count("new") == 0
    assert desk.findings().run == before.run
    assert desk.findings().events == before.events


def test_an_event_keeps_its_id_while_it_grows(desk: Desk, at_once: local.Result) -> None:
    event = max(at_once.events, key=lambda e: len(e.documents))
    members = [document for document in at_once.documents if document.id in event.documents]
    desk.take(members[:2])
    before = {e.id for e in desk.findings().events}
    desk.take(members)
    found = desk.findings()
    known = {e.id for e in found.events} | set(found.aliases)
    assert before <= known


FERRY = (
    "The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the coastguard said. "
    "Nobody was hurt. Tugs were expected to refloat the vessel at high tide in the evening, harbour master Ida "
    "Brandvold said. The Northern Gull, built in 1987, serves the islands of Outer Skarn twice a day from Harwick."
)
SALVAGE = (
    "Tugs pulled the ferry Northern Gull off the rocks at Kestrel Point late on Tuesday, the Harwick coastguard said. "
    "All 41 passengers had been taken ashore by lifeboat before. Harbour master Ida Brandvold said divers would look "
    "at the hull of the Northern Gull before it serves the islands of Outer Skarn again."
)
QUAY = (
    "The council of Wexmoor voted on Wednesday to close its last coal quay by 2031, after a debate of nine hours. "
    "Dockers had marched through the old town in the morning. Mayor Tomas Ellery called the vote a promise to children."
)


def ferry(id_: str, text: str, day: float, **fields: Any) -> Document:
    moment = datetime(2026, 3, 3, tzinfo=UTC) + timedelta(days=day)
    return Document(id_, text, published=moment, language="en", **fields)


def test_a_late_article_joins_its_event(desk: Desk) -> None:
    desk.take([ferry("second", SALVAGE, 0.6), ferry("quay", QUAY, 1)])
    desk.take([ferry("first", FERRY, 0.2)])
    assert ("first", "second") in events(desk.findings())


@pytest.mark.parametrize("company", [3, 30])
@pytest.mark.parametrize("year", [1970, 2099])
def test_an_absurd_date_decides_nothing(desk: Desk, year: int, company: int) -> None:
    desk.take([ferry(f"quay {n}", f"{QUAY} Report {n}.", n / 8) for n in range(company)])
    desk.take([ferry("second", SALVAGE, 0.6)])
    desk.take([replace(ferry("first", FERRY, 0), published=datetime(year, 1, 1, tzinfo=UTC))])
    found = desk.findings()
    assert any({"first", "second"} <= set(event.documents) for event in found.events)
    assert {d.published for d in found.documents if d.id == "first"} == {datetime(year, 1, 1, tzinfo=UTC)}


def test_a_changed_text_is_a_new_version_and_both_are_shown(desk: Desk) -> None:
    desk.take([ferry("f", FERRY, 0), ferry("quay", QUAY, 1)])
    changed = FERRY.replace("41 passengers", "43 passengers")
    outcome = desk.take([ferry("f", changed, 0), ferry("quay", QUAY, 1)])
    assert (outcome.count("new"), outcome.count("versions")) == (1, 1)
    found = desk.findings()
    texts = {document.id: document.text for document in found.documents}
    newer = next(id_ for id_ in texts if id_ not in ("f", "quay"))
    assert texts["f"] == FERRY
    assert texts[newer] == changed
    assert newer.startswith("f~")
    assert [chain for chains in found.versions.values() for chain in chains] == [("f", newer)]
    for again in ([ferry("f", FERRY, 0)], [ferry("f", changed, 0)]):  # both are known from now on
        assert desk.take(again).count("new") == 0


def test_an_edited_page_without_an_id_is_known_by_its_address(desk: Desk) -> None:
    page = ferry("0123456789abcdef", FERRY, 0, url="https://bay.example/ferry")
    edited = ferry("fedcba9876543210", f"{FERRY} Update: all are safe.", 0, url="https://bay.example/ferry")
    desk.take([page])
    assert desk.take([edited]).count("versions") == 1
    assert [chain for chains in desk.findings().versions.values() for chain in chains] == [(page.id, edited.id)]


def test_a_limited_run_leaves_the_rest_for_the_next(
    desk: Desk, documents: list[Document], at_once: local.Result
) -> None:
    taken = []
    while not (outcome := desk.take(documents, documents=30)).complete:
        taken.append(outcome.count("new"))
    taken.append(outcome.count("new"))
    assert taken[:2] == [30, 30]
    assert sum(taken) == len(documents)
    assert groups(desk.findings()) == groups(at_once)


def test_batches_are_runs_of_their_own(desk: Desk, documents: list[Document]) -> None:
    outcome = desk.take(documents, batch=40)
    assert [run.counts["new"] for run in outcome.runs] == [40, 40, len(documents) - 80]
    assert len({run.id for run in outcome.runs}) == 3


def test_settings_of_the_index_cannot_change_in_passing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: list[Document]
) -> None:
    Desk(tmp_path, monkeypatch).take(documents[:3])
    other = replace(Config(), duplicates=replace(Config().duplicates, shingle_size=4))
    with pytest.raises(SchemeError, match="--repair"):
        Desk(tmp_path, monkeypatch, other).take(documents[:5])


def test_what_is_put_aside_is_forgotten_when_it_can_be_read(desk: Desk) -> None:
    desk.unreadable = [Quarantined("in/a.txt", "empty")]
    assert desk.take([ferry("f", FERRY, 0)]).changed
    assert not desk.take([ferry("f", FERRY, 0)]).changed
    assert desk.findings().quarantined == (Quarantined("in/a.txt", "empty"),)
    desk.unreadable = []
    assert desk.take([ferry("f", FERRY, 0)]).changed
    assert desk.findings().quarantined == ()


def test_a_file_that_stays_as_it_is_is_not_read_again(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(FERRY)
    os.utime(file, (1, 1))
    calm, busy = Sources({}), Sources({})
    assert not busy.skip(str(file))
    busy.finish()
    assert busy.take() == {}  # changed just now: may change again within the same tick
    stamp = f"{len(FERRY)} {file.stat().st_mtime_ns} {file.stat().st_ctime_ns} {file.stat().st_ino}"
    calm = Sources({str(file): stamp})
    assert calm.skip(str(file)) is (time.time() - file.stat().st_ctime >= 2)


def test_a_file_with_a_complaint_is_read_again() -> None:
    sources = Sources({})
    sources.skip(__file__)
    sources.complain()
    sources.skip("-")
    assert sources.take() == {}
    sources.skip(__file__)
    sources.finish()
    assert list(sources.take()) == [__file__]
    assert sources.take() == {}


def test_admission_does_not_depend_on_the_order() -> None:
    offered = [
        ferry("a", FERRY, 0),
        ferry("a", SALVAGE, 0),
        ferry("b", QUAY, 0, source="1"),
        ferry("b", QUAY, 0, source="0"),
    ]
    results = []
    for order in (offered, offered[::-1]):
        admission = Admission()
        admission.offer(order)
        results.append(list(admission.documents(admission.admitted())))
    assert results[0] == results[1]
    assert len(results[0]) == 3
    assert {document.source for document in results[0]} == {"", "0"}


def test_an_article_stays_itself_where_it_has_an_address() -> None:
    derived = "0123456789abcdef"
    assert address_of(ferry("given", FERRY, 0, url="https://a.example/1")) == "id given"
    assert address_of(ferry(derived, FERRY, 0, url="https://a.example/1")) == "url https://a.example/1"
    assert address_of(ferry(derived, FERRY, 0, source="in/a.txt.gz")) == "file in/a.txt.gz"
    assert address_of(ferry(derived, FERRY, 0, source="in/a.jsonl:7")) == f"id {derived}"


def test_a_moved_file_is_still_known(desk: Desk) -> None:
    old = ferry("0123456789abcdef", FERRY, 0, source="in/a.txt")
    desk.take([old])
    assert desk.take([replace(old, source="elsewhere/a.txt")]).count("known") == 1


def test_an_older_version_that_comes_late_has_the_id_and_decisions_stay_with_their_texts(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    later = ferry("f", f"{FERRY} Tugs refloated it.", 24)
    desk.take([later, ferry("q", QUAY, 1)])
    (event,) = (event for event in desk.findings().events if "f" in event.documents)
    feedback.apply(desk.state, [Marked(1, "not-this-event", "q", event.id)])
    drawing.draw(desk.state, tmp_path / "report", Config())
    assert desk.take([ferry("f", FERRY, 0), ferry("q", QUAY, 1)]).count("new") == 1
    name = f"f~{digest_of(later)}"
    found = desk.findings()
    assert {d.id: d.text for d in found.documents} == {"f": FERRY, name: later.text, "q": QUAY}
    assert found.event(event.id).event.documents == ("f", name), "the event keeps its name"
    assert dict(found.versions) == {event.id: (("f", name),)}
    assert [(one.decision.article, one.decision.core) for one in feedback.decided(desk.state)] == [("q", name)]
    assert "1 article is called otherwise" in caplog.text
    drawing.draw(desk.state, tmp_path / "report", Config())
    assert upkeep.check(desk.state, Config(), report=tmp_path / "report") == []
    assert not desk.take([later, ferry("f", FERRY, 0)]).changed


def test_of_several_deliveries_of_a_text_the_first_day_and_what_says_most_count(desk: Desk) -> None:
    plain, dated, credited = (
        ferry("f", FERRY, 24),
        ferry("f", FERRY, 3),
        replace(ferry("f", FERRY, 3), byline="Reuters"),
    )
    for delivery in (plain, dated, plain, credited, dated):
        desk.take([delivery])
        assert upkeep.check(desk.state, Config()) == []
    found = desk.findings()
    assert [(d.published, d.byline) for d in found.documents] == [(dated.published, "Reuters")]
    assert [o.agency for o in found.attributions["f"].origins] == ["Reuters"]
    with State(desk.state) as opened:
        assert [run.counts["new"] for run in opened.runs()] == [0, 0, 0, 0, 1]


def test_a_run_that_dies_while_articles_change_names_has_changed_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.take([ferry("f", f"{FERRY} Tugs refloated it.", 24)])
    before = desk.findings().to_dict()
    with monkeypatch.context() as patched:
        patched.setattr(scheduled.plan, "find", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            desk.take([ferry("f", FERRY, 0)])
    assert desk.findings().to_dict() == before
    assert desk.take([ferry("f", FERRY, 0)]).count("new") == 1
    assert upkeep.check(desk.state, Config()) == []
