"""What analysts mark holds from then on, never silently, however the articles came in; and can be taken back."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from clusterer import upkeep
from clusterer.config import Config
from clusterer.evaluation.marks import Marked
from clusterer.hosts import drawing, forgetting
from clusterer.hosts import feedback as feedbacks
from clusterer.hosts.result import Result
from tests.cli.conftest import Call, incoming
from tests.store.make_state import make, row, rows

MORE = row(
    "ferry-late",
    "Ferry afloat again",
    "Tugs refloated the ferry Northern Gull off Kestrel Point at high tide, the coastguard said, after it ran aground "
    "on Tuesday. Passengers who had spent a long night aboard were brought ashore with soup and blankets.",
    "2026-03-25T12:00:00Z",
    "Bay Times",
)


def home(state: Path, id_: str) -> str:
    return next(event.id for event in drawing.load_findings(state).events if id_ in event.documents)


def members(state: Path, id_: str) -> tuple[str, ...]:
    return tuple(sorted(next(e.documents for e in drawing.load_findings(state).events if id_ in e.documents)))


def agencies(state: Path, id_: str) -> list[str]:
    return [origin.agency for origin in drawing.load_findings(state).attributions[id_].origins]


def marks(desk: Path, *lines: dict[str, object] | str) -> Path:
    file = desk / "feedback.jsonl"
    file.write_text("".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in lines))
    return file


def mark(mark: str, article: str, event: str = "", agency: str | None = None, note: str = "") -> dict[str, object]:
    return {"mark": mark, "article": article, "event": event or None, "agency": agency, "note": note, "report": "r1"}


FERRIES = ("ferry-ap", "ferry-bare", "ferry-copy", "ferry-own")


def test_not_this_event_keeps_the_article_out_and_says_so(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    event = home(state, "ferry-own")
    file = marks(desk, mark("not-this-event", "ferry-own", event, note="another ferry"))
    code, out, err = call("feedback", "apply", file, "--config", desk / "desk.toml")
    said = "set by feedback of 2026-03-29: article ferry-own is not in one event with article ferry-ap (another ferry)"
    assert (code, out, err) == (0, f"{said}\n1 decision applied\n", "")
    assert members(state, "ferry-own") == ("ferry-own",)
    assert members(state, "ferry-ap") == FERRIES[:3]
    assert home(state, "ferry-ap") == event
    for id_ in ("ferry-own", "ferry-ap"):
        assert said in call("show", home(state, id_), "--state", state)[1]
    assert said in call("explain", "ferry-own", "ferry-ap", "--state", state)[1]
    told = json.loads(call("explain", "ferry-own", "ferry-ap", "--state", state, "--json")[1])
    assert [one["said"] for one in told["decisions"]] == [said]
    report = json.loads((desk / "report" / "report.json").read_text())
    of_events = {event["id"]: [one["said"] for one in event.get("decisions", [])] for event in report["events"]}
    assert [one for one in of_events.values() if one] == [[said], [said]]
    table = list(csv.DictReader((desk / "report" / "events.csv").read_text("utf-8").splitlines()))
    assert [line["set_by"] for line in table if line["set_by"]] == [said, said]
    pages = [page.read_text() for page in (desk / "report" / "events").iterdir()]
    assert sum("Set by feedback of 2026-03-29: <a href=" in page for page in pages) == 1  # where the article is
    assert sum("article ferry-own is not in one event with <a href=" in page for page in pages) == 1
    assert upkeep.check(state, Config(), report=desk / "report") == []


def test_later_runs_keep_what_was_decided(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    file = marks(desk, mark("not-this-event", "ferry-own", home(state, "ferry-own")))
    call("feedback", "apply", file, "--config", desk / "desk.toml")
    incoming(desk, [*rows(), MORE])
    assert call("run", "--config", desk / "desk.toml") == (0, "", "")
    assert "ferry-own" not in members(state, "ferry-ap")
    assert "set by feedback" in call("show", home(state, "ferry-ap"), "--state", state)[1]
    assert call("run", "--config", desk / "desk.toml") == (0, "", "")
    assert upkeep.check(state, Config(), report=desk / "report") == []


def test_an_event_can_lose_its_central_article(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    file = marks(desk, mark("not-this-event", "ferry-ap", home(state, "ferry-ap")))
    call("feedback", "apply", file, "--config", desk / "desk.toml")
    assert members(state, "ferry-ap") == FERRIES[:3]  # with its copies: they are one text
    assert members(state, "ferry-own") == ("ferry-own",)


def test_copies_alone_cannot_be_parted(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    file = marks(desk, mark("not-this-event", "council-copy", home(state, "council")))
    code, out, err = call("feedback", "apply", file, "--config", desk / "desk.toml")
    assert (code, out) == (3, "0 decisions applied\n")
    assert "feedback.jsonl:1: event" in err
    assert "holds nothing but council-copy and its copies" in err


def test_not_this_agency_takes_the_origin_away_and_shows_its_words_as_rejected(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    assert agencies(state, "council") == agencies(state, "council-copy") == ["Reuters"]
    file = marks(desk, mark("not-this-agency", "council", home(state, "council"), "reuters", "own report"))
    code, out, _ = call("feedback", "apply", file, "--config", desk / "desk.toml")
    said = "set by feedback of 2026-03-29: Reuters is not an origin of article council (own report)"
    assert (code, said in out) == (0, True)
    assert agencies(state, "council") == []
    assert agencies(state, "council-copy") == ["Reuters"]  # which nobody spoke of
    found = drawing.load_findings(state)
    assert {e.reason for e in found.attributions["council"].rejected if e.agency == "Reuters"} == {said}
    assert said in call("show", "council", "--state", state)[1]
    report = json.loads((desk / "report" / "report.json").read_text())
    assert [d["decisions"][0]["said"] for d in report["documents"] if d["id"] == "council"] == [said]
    table = list(csv.DictReader((desk / "report" / "documents.csv").read_text("utf-8").splitlines()))
    assert [line["set_by"] for line in table if line["id"] == "council"] == [said]
    incoming(desk, [*rows(), {**rows()[4], "id": "council-late", "outlet": "Herald"}])
    call("run", "--config", desk / "desk.toml")
    assert agencies(state, "council") == []
    assert agencies(state, "council-late") == ["Reuters"]
    assert upkeep.check(state, Config(), report=desk / "report") == []


def test_what_was_only_inferred_can_be_denied(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    assert agencies(state, "ferry-bare") == ["AP"]
    file = marks(desk, mark("not-this-agency", "ferry-bare", home(state, "ferry-bare"), "AP"))
    call("feedback", "apply", file, "--config", desk / "desk.toml")
    assert agencies(state, "ferry-bare") == []
    assert agencies(state, "ferry-ap") == ["AP"]


def test_right_holds_the_place_and_the_verdict(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    before = drawing.load_findings(state).attributions["ferry-bare"].origins
    event = home(state, "ferry-own")
    file = marks(desk, mark("right", "ferry-bare", event), mark("right", "ferry-own", event))
    code, out, _ = call("feedback", "apply", file, "--config", desk / "desk.toml")
    assert (code, "4 decisions applied" in out) == (0, True)
    assert "AP is an origin of article ferry-bare" in out
    assert "no agency is an origin of article ferry-own" in out
    assert "article ferry-own is in one event with article ferry-ap" in out
    call("forget", "ferry-ap", "ferry-copy", "--config", desk / "desk.toml")  # whose credit it was inferred from
    assert drawing.load_findings(state).attributions["ferry-bare"].origins == before
    assert members(state, "ferry-own") == ("ferry-bare", "ferry-own")
    assert upkeep.check(state, Config(), report=desk / "report") == []


def test_a_pin_brings_an_article_to_an_event_it_was_not_found_in(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    file = marks(desk, mark("right", "fair", home(state, "ferry-ap")))
    call("feedback", "apply", file, "--config", desk / "desk.toml")
    assert members(state, "fair") == ("fair", *FERRIES)
    incoming(desk, [*rows(), MORE])
    call("run", "--config", desk / "desk.toml")
    assert set(members(state, "fair")) >= {"fair", *FERRIES}


def test_what_is_decided_can_be_listed_and_taken_back(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    before = drawing.load_findings(state)
    file = marks(
        desk,
        mark("not-this-event", "ferry-own", home(state, "ferry-own")),
        mark("not-this-agency", "council", home(state, "council"), "Reuters"),
    )
    call("feedback", "apply", file, "--config", desk / "desk.toml")
    again = call("feedback", "apply", file, "--config", desk / "desk.toml")[1]
    assert again == "0 decisions applied, 2 marks held already\n"
    listed = json.loads(call("feedback", "list", "--state", state, "--json")[1])
    assert [(one["mark"], one["article"]) for one in listed] == [
        ("not-this-event", "ferry-own"),
        ("not-this-agency", "council"),
    ]
    assert call("feedback", "undo", listed[0]["number"], "--config", desk / "desk.toml")[0] == 0
    assert members(state, "ferry-own") == FERRIES
    assert call("feedback", "undo", 99, "--config", desk / "desk.toml")[0] == 1
    assert call("feedback", "undo", "--all", "--config", desk / "desk.toml")[0] == 0
    assert call("feedback", "list", "--state", state)[1] == "no decisions\n"
    after = drawing.load_findings(state)
    assert (after.events, after.attributions, after.families) == (before.events, before.attributions, before.families)


def test_a_second_mark_takes_the_place_of_the_first(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    event = home(state, "ferry-own")
    for one, there in (("not-this-event", False), ("right", True), ("not-this-event", False)):
        call("feedback", "apply", marks(desk, mark(one, "ferry-own", event)), "--config", desk / "desk.toml")
        assert ("ferry-own" in members(state, "ferry-ap")) == there
        listed = json.loads(call("feedback", "list", "--state", state, "--json")[1])
        assert len([entry for entry in listed if entry["core"]]) == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not a JSON row"),
        ("[]", "expected a JSON object, got list"),
        ({"mark": "rigth", "article": "fair", "event": "e"}, "unknown mark 'rigth'; did you mean right?"),
        ({"mark": "right", "article": "fair"}, "it names neither event nor agency"),
        ({"mark": "not-this-event", "article": "fair"}, "it names no event"),
        ({"mark": "not-this-agency", "article": "fair", "event": "e"}, "it names no agency"),
        ({"mark": "right", "article": 3}, "article must be a text, got 3"),
        (mark("right", "nobody", "e"), "no such article: nobody"),
        (mark("right", "fair", "e"), "no such event: e"),
        (mark("not-this-agency", "fair", "", "Ruters"), "no such agency: Ruters; did you mean Reuters?"),
        (mark("right", "fair", "", "Reuters"), "Reuters was not found as an origin of fair: nothing to confirm"),
    ],
)
def test_a_line_that_cannot_be_applied_is_named_and_the_others_are(
    desk: Path, call: Call, line: dict[str, object] | str, said: str
) -> None:
    file = marks(desk, line, mark("not-this-agency", "council", "", "Reuters"))
    code, out, err = call("feedback", "apply", file, "--config", desk / "desk.toml")
    assert (code, err.count("\n")) == (3, 1)
    assert f"feedback.jsonl:1: {said}" in err
    assert "1 decision applied" in out


def test_marks_are_gold_for_an_evaluation(desk: Path, call: Call) -> None:
    state = desk / "desk.db"
    event = home(state, "ferry-own")
    file = marks(
        desk,
        mark("not-this-event", "ferry-own", event),
        mark("right", "ferry-bare", event),
        mark("right", "ferry-bare", event, "AP"),
        mark("not-this-agency", "council", "", "Reuters"),
        mark("right", "gone", event),
    )
    told = json.loads(call("evaluate", "events", "--gold", file, "--state", state, "--json")[1])
    assert (told["marks"], told["kept"]) == (3, 2)
    assert told["broken"] == [f"line 1, not-this-event ferry-own in event {event}"]
    assert told["missing"] == [f"line 5, right gone in event {event}"]
    told = json.loads(call("evaluate", "origins", "--gold", file, desk / "incoming", "--json")[1])
    assert (told["marks"], told["kept"], told["broken"]) == (2, 1, ["line 4, not-this-agency council from Reuters"])
    call("feedback", "apply", file, "--config", desk / "desk.toml")
    for kind in ("events", "origins"):
        _, out, _ = call("evaluate", kind, "--gold", file, "--state", state)
        assert "(100.0%)" in out
    assert call("evaluate", "duplicates", "--gold", file, "--state", state)[0] == 1


def outcome(state: Path) -> object:
    found: Result = drawing.load_findings(state)
    return (
        sorted((e.documents, [(d.mark, d.article, d.kept) for d in e.decisions]) for e in found.events),
        found.attributions,
        [(family.documents, family.origins) for family in found.families],
    )


@pytest.mark.parametrize("size", [1, 2, 3])
def test_decisions_hold_alike_at_once_and_in_batches(
    tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774746000")
    articles = [*rows(), MORE]
    first = [one for one in articles if one["id"] in ("ferry-ap", "ferry-own", "council")]
    once, late = tmp_path / "once.db", tmp_path / "late.db"
    asked = [
        Marked(1, "not-this-event", "ferry-own", "ferry-ap"),
        Marked(2, "not-this-agency", "council", agency="Reuters"),
    ]

    def decide(state: Path) -> None:
        event = home(state, "ferry-ap")
        applied = feedbacks.apply(
            state, [Marked(one.line, one.mark, one.article, event if one.event else "", one.agency) for one in asked]
        )
        assert len(applied.decisions) == 2, applied

    make(once, articles)
    decide(once)
    make(late, first)
    decide(late)
    make(late, articles, batch=size)
    assert outcome(late) == outcome(once)


def test_a_decision_outlives_the_article_it_was_measured_by(tmp_path: Path) -> None:
    state = tmp_path / "desk.db"
    make(state, rows())
    feedbacks.apply(state, [Marked(1, "not-this-event", "ferry-own", home(state, "ferry-ap"))])
    forgetting.forget(state, ["ferry-ap"])
    assert feedbacks.decided(state)[0].decision.core in ("ferry-bare", "ferry-copy")
    make(state, [*rows(), MORE])
    assert members(state, "ferry-own") != members(state, "ferry-bare")
    forgetting.forget(state, ["ferry-own"])
    assert feedbacks.decided(state) == []


def test_a_state_is_measured_against_labels_as_well(desk: Path, call: Call) -> None:
    gold = desk / "gold.jsonl"
    labels = {"ferry-ap": "ferry", "ferry-own": "ferry", "council": "quay", "fair": "fair"}
    gold.write_text("".join(json.dumps({"id": id_, "event": event}) + "\n" for id_, event in labels.items()))
    told = json.loads(call("evaluate", "events", "--gold", gold, "--state", desk / "desk.db", "--json")[1])
    assert told["b_cubed"]["f1"] == 1.0
    assert call("evaluate", "events", "--gold", gold, desk / "incoming", "--state", desk / "desk.db")[0] == 2


def test_marks_come_from_standard_input_too(desk: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(mark("not-this-agency", "council", "", "Reuters"))))
    assert "1 decision applied" in call("feedback", "apply", "-", "--config", desk / "desk.toml")[1]
