"""What the verbs print, on the bundled corpus."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from clusterer.cli import main

WIRE_DESK = Path(__file__).parents[2] / "corpora" / "wire-desk"
ARTICLES = str(WIRE_DESK / "articles")


def call(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> str:
    with pytest.raises(SystemExit) as stop:
        main([str(a) for a in arguments])
    captured = capsys.readouterr()
    assert stop.value.code in (code, 3), captured.err
    return captured.out


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    out = tmp_path_factory.mktemp("report")
    with pytest.raises(SystemExit):
        main(["run", ARTICLES, "--out", str(out)])
    return json.loads((out / "report.json").read_text(encoding="utf-8"))


def largest(report: dict[str, object]) -> dict[str, object]:
    return max(report["events"], key=lambda event: len(event["documents"]))


def test_show_an_event_names_its_members_and_their_proof(
    capsys: pytest.CaptureFixture[str], report: dict[str, object]
) -> None:
    event = largest(report)
    out = call(capsys, "show", event["id"], "-i", ARTICLES)
    assert event["title"] in out
    for id_ in event["documents"]:
        assert id_ in out
    agency = event["origins"][0]["agency"]
    assert f"{agency}: {len(event['origins'][0]['documents'])} of {len(event['documents'])} articles" in out
    assert "dateline in body at" in out


def test_show_a_document_names_its_event_and_copies(
    capsys: pytest.CaptureFixture[str], report: dict[str, object]
) -> None:
    pair = report["duplicate_groups"][0]["pairs"][0]
    out = call(capsys, "show", pair["left"], "-i", ARTICLES)
    assert pair["right"] in out
    assert "event " in out


def test_show_an_outlet_and_an_agency(capsys: pytest.CaptureFixture[str], report: dict[str, object]) -> None:
    outlet, agency = report["outlets"][0]["name"], report["agencies"][0]["name"]
    assert call(capsys, "show", "outlet", outlet, "-i", ARTICLES).startswith(f"{outlet}: ")
    assert call(capsys, "show", "agency", agency, "-i", ARTICLES).startswith(f"{agency}: ")


def test_explain_tells_copies_from_reports_of_one_event(
    capsys: pytest.CaptureFixture[str], report: dict[str, object]
) -> None:
    pair = report["duplicate_groups"][0]["pairs"][0]
    out = call(capsys, "explain", pair["left"], pair["right"], "-i", ARTICLES)
    assert "Same copy?   yes" in out
    assert "in one event" in out
    first, last = report["events"][0]["documents"][0], report["events"][-1]["documents"][0]
    out = call(capsys, "explain", first, last, "-i", ARTICLES)
    assert "Same copy?   no" in out
    assert "in two events" in out


@pytest.mark.parametrize("kind", ["events", "duplicates", "origins"])
def test_evaluate_measures_a_corpus_folder(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    scores = json.loads(call(capsys, "evaluate", kind, "--gold", WIRE_DESK, "--json"))
    assert scores["articles"] > 60
    assert "precision" in json.dumps(scores)


def test_dedupe_parts_the_rows_and_loses_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, report: dict[str, object]
) -> None:
    kept, removed = tmp_path / "kept.jsonl", tmp_path / "removed.jsonl"
    out = call(capsys, "dedupe", ARTICLES, "--out", kept, "--removed", removed, "-v")
    rows = [json.loads(line) for line in kept.read_text().splitlines()]
    gone = [json.loads(line) for line in removed.read_text().splitlines()]
    assert f"{len(rows)} articles kept" in out
    assert sorted(row["id"] for row in rows + gone) == sorted(d["id"] for d in report["documents"])
    assert {row["duplicate_of"] for row in gone} <= {row["id"] for row in rows}
    assert len(gone) == sum(len(group["documents"]) - 1 for group in report["duplicate_groups"])
    again = call(capsys, "dedupe", kept, "--out", tmp_path / "again.jsonl", "-v")
    assert "0 near-duplicates removed" in again


def test_dedupe_writes_rows_as_they_were_read_and_gives_ids_to_those_without(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bridge = "The council of Veldtown voted nine to four on Monday to rebuild the swing bridge over the Arne. "
    lines = [
        '{"id":"b",  "text": "A ferry ran aground off Aldmouth.", "date": "3 March 2026", "price": 1.50}',
        json.dumps({"headline": "Bridge", "text": bridge * 5}),
        json.dumps({"id": 7, "text": bridge * 5 + "They said so.", "odd": ["kept", None]}),
        '{"id": "c", "text": "The first fair of the year opens in Selby.", "id": "a"}',
    ]
    rows, table = tmp_path / "rows.jsonl", tmp_path / "table.csv"
    rows.write_text("\n\n".join(lines))
    table.write_text('Text,Seen on\n"Rain is expected in the north from Friday on.",quay\n')
    kept, removed = tmp_path / "kept.jsonl", tmp_path / "removed.jsonl"
    call(capsys, "dedupe", rows, table, "--out", kept, "--removed", removed)
    written = kept.read_text().splitlines()
    assert [line for line in lines if line in written] == [lines[0], lines[3]]
    found = [json.loads(line) for line in written]
    assert [row["id"] for row in found] == sorted(row["id"] for row in found)
    [seen] = [row for row in found if "Seen on" in row]
    assert list(seen) == ["id", "Text", "Seen on"]
    gone = [json.loads(line) for line in removed.read_text().splitlines()]
    [standing] = [row for row in found + gone if row.get("headline") == "Bridge"]
    [other] = [row for row in found + gone if row.get("odd")]
    assert other["id"] == "7"
    assert len(gone) == 1
    assert {gone[0]["id"], gone[0]["duplicate_of"]} == {standing["id"], "7"}


def test_dedupe_counts_rows_read_again_and_keeps_versions_apart(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = "The ferry to the outer islands ran aground off Aldmouth on Monday, the coastguard said in the evening."
    other = "Voters in Selby go to the polls on Sunday to elect a council, which will have twelve seats instead of ten."
    rows = [
        {"id": "a", "text": text},
        {"id": "b", "text": other},
        {"id": "a", "text": text},
        {"id": "a", "text": other[::-1]},
    ]
    source, kept = tmp_path / "rows.jsonl", tmp_path / "kept.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    said = json.loads(call(capsys, "dedupe", source, "--out", kept, "--json"))
    assert said == {"kept": 3, "removed": 0, "repeated": 1, "quarantined": 0}
    found = [json.loads(line) for line in kept.read_text().splitlines()]
    assert [row["id"].partition("~")[0] for row in found] == ["a", "a", "b"]
    assert len({row["id"] for row in found}) == 3
    assert {row["text"] for row in found} == {text, other, other[::-1]}


def test_dedupe_writes_through_links_and_pipes_and_never_both_parts_into_one_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source, link, real = tmp_path / "rows.jsonl", tmp_path / "link.jsonl", tmp_path / "real.jsonl"
    source.write_text('{"id": "a", "text": "The bridge over the Arne is open."}\n')
    real.touch()
    link.symlink_to(real)
    call(capsys, "dedupe", source, "--out", link)
    assert link.is_symlink()
    assert json.loads(real.read_text())["id"] == "a"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR)
    call(capsys, "dedupe", source, "--out", pipe)
    assert json.loads(os.read(reader, 1000))["id"] == "a"
    os.close(reader)
    with pytest.raises(SystemExit) as stop:
        main(["dedupe", str(source), "--out", str(source), "--removed", str(tmp_path / "." / "rows.jsonl")])
    assert stop.value.code == 2
    with pytest.raises(SystemExit) as stop:
        main(["dedupe", str(source), "--out", str(source / "below.jsonl")])
    assert stop.value.code == 1
    assert json.loads(source.read_text())["id"] == "a"


def test_dedupe_prefers_the_outlets_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = "The council of Veldtown voted nine to four on Monday to rebuild the swing bridge over the Arne. " * 5
    rows = [
        {"id": "a", "text": text, "outlet": "The Early Bird", "published": "2026-01-01"},
        {"id": "b", "text": text, "outlet": "The Owl", "published": "2026-01-02"},
    ]
    source = tmp_path / "rows.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    for options, expected in (([], "a"), (["--prefer", "the owl"], "b")):
        call(capsys, "dedupe", source, "--out", tmp_path / "kept.jsonl", *options)
        assert json.loads((tmp_path / "kept.jsonl").read_text())["id"] == expected


def test_dedupe_against_what_is_there_removes_it_from_the_new_and_leaves_it_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bridge = "The council of Veldtown voted nine to four on Monday to rebuild the swing bridge over the Arne. " * 5
    ferry = "Ferries to the outer islands will leave from the fish market until the eastern quay is mended again. " * 5
    old, new, kept, removed = (tmp_path / name for name in ("old.jsonl", "new.jsonl", "kept.jsonl", "removed.jsonl"))
    old.write_text("".join(json.dumps({"id": id_, "text": bridge, "outlet": id_}) + "\n" for id_ in ("1", "2")))
    texts = {"1": ferry, "2": bridge.upper(), "3": ferry + " They said."}
    rows = [{"id": id_, "text": text, "published": f"2026-01-0{id_}"} for id_, text in texts.items()]
    new.write_text("".join(json.dumps(row) + "\n" for row in rows))
    state = tmp_path / "desk.db"
    call(capsys, "run", old, "--state", state)
    for existing in (old, state):
        said = call(capsys, "dedupe", new, "--against", existing, "--out", kept, "--removed", removed, "--json")
        assert json.loads(said) == {"kept": 1, "removed": 2, "repeated": 0, "quarantined": 0}
        assert [json.loads(line)["id"] for line in kept.read_text().splitlines()] == ["1"]
        gone = {row["id"]: row for row in map(json.loads, removed.read_text().splitlines())}
        assert (gone["2"]["duplicate_of"], gone["2"]["existing"], gone["2"]["kind"]) == ("1", f"{old}:1", "identical")
        assert (gone["3"]["duplicate_of"], gone["3"]["kind"]) == ("1", "near-duplicate")
        assert "existing" not in gone["3"]
        assert gone["3"]["jaccard"] == gone["3"]["in_kept"] < gone["3"]["of_kept"] == 1.0
    with pytest.raises(SystemExit) as stop:
        main(["dedupe", str(new), "--against", str(old), "--out", str(old)])
    assert stop.value.code == 2


def test_rows_read_twice_and_removed_because_of_others_name_those(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = "The council of Veldtown voted nine to four on Monday to rebuild the swing bridge over the Arne. " * 5
    old, new, removed = (tmp_path / name for name in ("old.jsonl", "new.jsonl", "removed.jsonl"))
    line = json.dumps({"id": "bridge", "text": text}) + "\n"
    old.write_text(line)
    new.write_text(2 * line)
    said = call(capsys, "dedupe", new, "--against", old, "--out", tmp_path / "kept", "--removed", removed, "--json")
    assert json.loads(said) == {"kept": 0, "removed": 1, "repeated": 1, "quarantined": 0}
    [gone] = map(json.loads, removed.read_text().splitlines())
    assert (gone["duplicate_of"], gone["existing"]) == ("bridge", f"{old}:1")


def test_an_article_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text(json.dumps({"id": "a", "title": "A\x1b[2Jtitle", "text": "The bridge is open."}) + "\n")
    out = call(capsys, "show", "a", "-i", source)
    assert "title" in out
    assert "\x1b" not in out


def test_explain_wants_two_articles(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["explain", "a", "a", "-i", ARTICLES])
    assert stop.value.code == 2
    assert "named twice" in capsys.readouterr().err


def test_show_lists_the_events_and_each_of_them_can_be_shown(
    capsys: pytest.CaptureFixture[str], report: dict[str, object]
) -> None:
    lines = call(capsys, "show", "-i", ARTICLES).splitlines()
    assert {line.split()[0] for line in lines} == {event["id"] for event in report["events"]}
    days = [line.split()[1] for line in lines if line.split()[1] != "undated"]
    assert days == sorted(days, reverse=True)
    assert call(capsys, "show", lines[0].split()[0], "-i", ARTICLES).startswith(f"Event {lines[0].split()[0]}")


def test_what_is_shown_can_be_had_as_data(capsys: pytest.CaptureFixture[str], report: dict[str, object]) -> None:
    event, outlet, agency = report["events"][0], report["outlets"][0], report["agencies"][0]
    document = report["documents"][0]
    assert json.loads(call(capsys, "show", event["id"], "-i", ARTICLES, "--json")) == event
    assert json.loads(call(capsys, "show", document["id"], "-i", ARTICLES, "--json")) == document
    assert json.loads(call(capsys, "show", "outlet", outlet["name"], "-i", ARTICLES, "--json")) == outlet
    assert json.loads(call(capsys, "show", "agency", agency["name"], "-i", ARTICLES, "--json")) == agency
    listed = json.loads(call(capsys, "show", "-i", ARTICLES, "--json"))
    assert [entry["id"] for entry in listed] == [entry["id"] for entry in report["events"]]
    pair = report["duplicate_groups"][0]["pairs"][0]
    compared = json.loads(call(capsys, "explain", pair["left"], pair["right"], "-i", ARTICLES, "--json"))
    assert round(compared["copies"]["jaccard"], 4) == pair["jaccard"]
    assert compared["event"]["decision"]
