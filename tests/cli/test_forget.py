"""A takedown: text and evidence are gone, the gap is shown, and the same file does not bring the article back."""

from __future__ import annotations

import json
import re
from pathlib import Path

import zstandard

from clusterer import upkeep
from clusterer.config import Config
from clusterer.hosts import drawing, forgetting
from clusterer.store import State
from tests.cli.conftest import Call, incoming
from tests.store.make_state import make, row, rows

WORDS = ("soup and blankets", "long night", "Kestrel Observer", "Night on the Northern Gull")  # of ferry-own alone


def report(desk: Path) -> dict[str, object]:
    return json.loads((desk / "report" / "report.json").read_text("utf-8"))


def ids(desk: Path) -> list[str]:
    return sorted(document["id"] for document in report(desk)["documents"])  # type: ignore[index, attr-defined]


def event_of(desk: Path, id_: str) -> dict[str, object]:
    return next(event for event in report(desk)["events"] if id_ in event["documents"])  # type: ignore[index, attr-defined]


def carved(file: Path) -> bytes:
    """The bytes of a file, and what every Zstandard frame anywhere in it holds: bodies are compressed."""
    content = file.read_bytes()
    found = [content]
    for match in re.finditer(re.escape(b"\x28\xb5\x2f\xfd"), content):
        try:
            reader = zstandard.ZstdDecompressor().stream_reader(content[match.start() :])
            while part := reader.read(1 << 16):
                found.append(part)
        except zstandard.ZstdError:
            continue  # the rest of a page that was written over
    return b"\0".join(found)


def traces(desk: Path) -> list[str]:
    """Files of the state and the report that still hold words of the article that was removed."""
    files = [*desk.glob("desk.db*"), *(path for path in (desk / "report").rglob("*") if path.is_file())]
    held = {path: carved(path) for path in files}
    return [f"{path.name}: {word}" for path, content in held.items() for word in WORDS if word.encode() in content]


def test_what_is_looked_for_is_there_before(desk: Path) -> None:
    assert {trace.partition(": ")[2] for trace in traces(desk) if trace.startswith("desk.db")} == set(WORDS)


def test_an_article_that_must_go_leaves_no_byte(desk: Path, call: Call) -> None:
    code, out, err = call("forget", "ferry-own", "--config", desk / "desk.toml")
    assert (code, err) == (0, "")
    assert "ferry-own removed, from event" in out
    assert f"still in {desk / 'incoming' / 'a.jsonl'}:4, which is not touched" in out
    assert traces(desk) == []
    assert ids(desk) == ["council", "council-copy", "fair", "ferry-ap", "ferry-bare", "ferry-copy"]
    assert upkeep.check(desk / "desk.db", Config(), report=desk / "report") == []


def test_the_gap_is_shown(desk: Path, call: Call) -> None:
    call("forget", "ferry-own", "--config", desk / "desk.toml")
    event = event_of(desk, "ferry-ap")
    assert event["removed"] == 1
    pages = "".join(page.read_text("utf-8") for page in (desk / "report" / "events").iterdir())
    assert "1 article removed from this event on request." in pages
    assert "1 article was removed on request" in (desk / "report" / "index.html").read_text("utf-8")
    assert "1 article removed on request" in call("show", event["id"], "--state", desk / "desk.db")[1]
    call("forget", "fair", "--config", desk / "desk.toml")
    assert "2 articles were removed on request" in (desk / "report" / "index.html").read_text("utf-8")


def test_the_same_file_does_not_bring_it_back(desk: Path, call: Call) -> None:
    call("forget", "ferry-own", "--config", desk / "desk.toml")
    edited = [{**one, "text": one["text"] + " More is to come."} if one["id"] == "ferry-own" else one for one in rows()]
    moved = [{**one, "id": "elsewhere"} if one["id"] == "ferry-own" else one for one in rows()]
    for articles in (rows(), edited, moved, [*rows(), row("new", "Rain", "It rained in Lindow.", "", "Lindow Weekly")]):
        incoming(desk, articles)
        assert call("run", "--config", desk / "desk.toml") == (0, "", "")
        assert "ferry-own" not in ids(desk)
        assert traces(desk) == []
    assert "new" in ids(desk)
    assert event_of(desk, "ferry-ap")["removed"] == 1


def test_copies_by_others_stay_and_are_named(desk: Path, call: Call) -> None:
    code, out, _ = call("forget", "ferry-ap", "--config", desk / "desk.toml", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["removed"][0]["copies"] == ["ferry-bare", "ferry-copy"]
    assert told["removed"][0]["ids"] == ["ferry-ap"]
    assert told["reports"] == [str(desk / "report")]
    assert "ferry-ap" not in (desk / "report" / "report.json").read_text("utf-8")
    groups = [group["documents"] for group in report(desk)["duplicate_groups"]]  # type: ignore[index, attr-defined]
    assert ["ferry-bare", "ferry-copy"] in groups
    assert upkeep.check(desk / "desk.db", Config(), report=desk / "report") == []


def test_what_only_it_could_prove_is_no_longer_said(desk: Path, call: Call) -> None:
    def origins(id_: str) -> list[str]:
        _, out, _ = call("show", id_, "--state", desk / "desk.db")
        return re.findall(r"(?m)^    (\w+), (?:agency copy|inferred)", out)

    assert origins("ferry-bare") == ["AP"]  # inferred from its siblings
    call("forget", "ferry-ap", "ferry-copy", "--config", desk / "desk.toml")
    assert origins("ferry-bare") == []


def test_all_versions_go(desk: Path, call: Call) -> None:
    edited = [{**one, "text": one["text"] + " It was late."} if one["id"] == "ferry-own" else one for one in rows()]
    incoming(desk, edited)
    call("run", "--config", desk / "desk.toml")
    with State(desk / "desk.db") as state:
        assert len(state.held(["ferry-own"])) == 2
    code, out, _ = call("forget", "ferry-own", "--config", desk / "desk.toml")
    assert (code, "(2 versions)" in out) == (0, True)
    assert traces(desk) == []
    assert event_of(desk, "ferry-ap")["removed"] == 1


def test_a_pruned_article_can_go_too(desk: Path, call: Call) -> None:
    call("prune", "--state", desk / "desk.db", "--keep-within", "1d")
    code, out, _ = call("forget", "ferry-own", "--config", desk / "desk.toml")
    assert (code, "ferry-own removed" in out) == (0, True)
    assert call("forget", "ferry-own", "--config", desk / "desk.toml")[1] == "ferry-own was removed before\n"


def test_an_unknown_id_changes_nothing(desk: Path, call: Call) -> None:
    before = (desk / "desk.db").read_bytes()
    code, out, err = call("forget", "ferry-own", "fery-ap", "--config", desk / "desk.toml")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "fery-ap: no such article; nothing was removed; did you mean ferry-ap?" in err
    assert (desk / "desk.db").read_bytes() == before


def test_a_dry_run_says_what_would_go(desk: Path, call: Call) -> None:
    before = {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}
    code, out, _ = call("forget", "ferry-own", "--config", desk / "desk.toml", "--dry-run")
    assert (code, "ferry-own would be removed" in out) == (0, True)
    assert {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()} == before


def test_a_mistaken_removal_is_taken_back(desk: Path, call: Call) -> None:
    before = ids(desk)
    call("forget", "ferry-own", "--config", desk / "desk.toml")
    assert call("forget", "ferry-own", "--undo", "--config", desk / "desk.toml")[0] == 0
    call("run", "--config", desk / "desk.toml")
    assert ids(desk) == before
    assert "removed" not in event_of(desk, "ferry-ap")
    assert call("forget", "ferry-own", "--undo", "--config", desk / "desk.toml")[0] == 1


def test_reports_that_are_not_named_are_spoken_of(desk: Path, call: Call) -> None:
    code, _, err = call("forget", "ferry-own", "--state", desk / "desk.db")
    assert (code, err.count("\n")) == (0, 1)
    assert "reports show them until they are drawn again" in err
    assert call("run", "--config", desk / "desk.toml")[0] == 0
    assert traces(desk) == []


def test_a_removal_is_a_run_of_its_own_and_changes_nothing_else(desk: Path, call: Call) -> None:
    (desk / "incoming" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n of another kind")
    (desk / "incoming" / "broken.jsonl").write_text("{\n")
    first, _, said = call("run", "--config", desk / "desk.toml")
    assert (first, ".png" in said, "broken.jsonl" in said) == (3, True, True)
    call("forget", "ferry-own", "--config", desk / "desk.toml")
    _, out, _ = call("history", "--state", desk / "desk.db", "-n", 1)
    assert "1 article removed on request" in out
    assert "1 events changed" in " ".join(out.split())
    assert "1 quarantined" in " ".join(out.split())
    assert call("run", "--config", desk / "desk.toml") == (3, "", "")  # what was said before is not said again


def test_removing_everything_leaves_a_state_that_works(desk: Path, call: Call) -> None:
    everything = [one["id"] for one in rows()]
    assert call("forget", *everything, "--config", desk / "desk.toml")[0] == 0
    assert ids(desk) == []
    assert upkeep.check(desk / "desk.db", Config(), report=desk / "report") == []
    incoming(desk, [*rows(), row("new", "Rain", "It rained in Lindow all of Friday.", "", "Lindow Weekly")])
    assert call("run", "--config", desk / "desk.toml")[0] == 0
    assert ids(desk) == ["new"]


def test_a_removal_is_told_alike_whenever_the_others_came(tmp_path: Path) -> None:

    once, late = tmp_path / "once.db", tmp_path / "late.db"
    make(once, rows())
    forgetting.forget(once, ["ferry-copy"])
    make(late, [one for one in rows() if one["id"] in ("ferry-copy", "fair", "council")])
    forgetting.forget(late, ["ferry-copy"])
    make(late, rows(), batch=2)
    one, other = drawing.load_findings(once), drawing.load_findings(late)
    assert {event.documents for event in one.events} == {event.documents for event in other.events}
    assert one.attributions == other.attributions
    assert one.duplicate_groups == other.duplicate_groups
