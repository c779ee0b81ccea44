"""An agency of the user's own table is known to every command, from wherever it is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call

TABLE = """
[[agency]]
name = "Larn News"
names = ["Larn News"]
exact = ["LNX"]
examples = [{ text = "OSTERVIK (Larn News) - The harbour reopened.", kind = "dateline", role = "agency copy" }]
counter_examples = [{ text = "The mayor told Larn News so.", kind = "told" }]
"""
STORY = (
    "The harbour reopened on Monday after two weeks of storms, the port captain said in Ostervik. Forty ships had "
    "waited outside for a berth, some of them since the first night, and their cargo of fruit was lost. The insurers "
    "have sent three of their own to look at the damage, which they put at four million or more. "
)
FILLERS = [
    f"The council of ward {n} met {word} and spoke for {n} hours of {word} roads, {word} schools and little else."
    for n, word in enumerate(("long", "late", "dry", "loud", "cold", "short", "tired"))
]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk whose table stands beside its settings, and somebody who works elsewhere."""
    folder = tmp_path / "desk"
    (folder / "in").mkdir(parents=True)
    (folder / "own.toml").write_text(TABLE, "utf-8")
    (folder / "desk.toml").write_text(
        '[run]\ninputs = ["in"]\nstate = "desk.db"\nout = "report"\n[origin]\nagencies = "own.toml"\n', "utf-8"
    )
    # the credit recurs under all that the outlet prints, as page furniture does
    articles = [{"id": f"f{n}", "text": f"{text}\n\nLarn News", "outlet": "Quay"} for n, text in enumerate(FILLERS)]
    articles.append({"id": "credited", "title": "Harbour", "text": f"OSTERVIK (LNX) - {STORY}", "outlet": "Quay"})
    articles.append({"id": "bare", "title": "Harbour", "text": STORY, "outlet": "Pier", "byline": "Ana Lind"})
    articles.append({"id": "other", "title": "Harbour", "text": STORY + FILLERS[0], "outlet": "Mole"})
    (folder / "in" / "a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in articles), "utf-8")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return folder


def origins(report: Path) -> dict[str, list[tuple[str, str]]]:
    found = json.loads((report / "report.json").read_text("utf-8"))
    return {one["id"]: [(o["agency"], o["role"]) for o in one["origins"]] for one in found["documents"]}


def test_every_command_knows_an_agency_of_the_table_that_the_settings_name(desk: Path, call: Call) -> None:
    settings = ("--config", desk / "desk.toml")

    assert call("run", *settings)[0] == 0
    kept = origins(desk / "report")
    assert kept["credited"] == [("Larn News", "agency copy")]
    assert kept["bare"] == kept["other"] == [("Larn News", "inferred")]
    assert kept["f1"] == [("Larn News", "agency copy")]

    (desk / "alone.toml").write_text('[origin]\nagencies = "own.toml"\n', "utf-8")
    assert call("run", desk / "in", "--config", desk / "alone.toml", "--out", "alone")[0] == 0
    assert origins(Path("alone")) == kept

    assert call("forget", "other", "--state", desk / "desk.db")[0] == 0
    assert call("report", *settings)[0] == 0
    del kept["other"]
    assert origins(desk / "report") == kept

    (desk / "marks.jsonl").write_text('{"article": "bare", "mark": "not-this-agency", "agency": "Larn News"}\n')
    assert call("feedback", "apply", desk / "marks.jsonl", "--state", desk / "desk.db")[0] == 0
    assert call("report", *settings)[0] == 0
    assert origins(desk / "report") == {**kept, "bare": []}


def test_a_table_that_is_edited_counts_from_the_next_run_on(desk: Path, call: Call) -> None:
    (desk / "alone.toml").write_text('[origin]\nagencies = "own.toml"\n', "utf-8")
    for name in ("Larn News", "Larn Wire"):
        (desk / "own.toml").write_text(TABLE.replace("Larn News", name), "utf-8")
        assert call("run", desk / "in", "--config", desk / "alone.toml", "--out", name)[0] == 0
        assert origins(Path(name))["credited"] == [(name, "agency copy")]


@pytest.mark.parametrize("command", ["run", "dedupe", "archive"])
def test_a_table_that_is_not_there_is_one_line(desk: Path, call: Call, command: str) -> None:
    (desk / "own.toml").unlink()
    (desk / "alone.toml").write_text('[origin]\nagencies = "own.toml"\n', "utf-8")

    code, _, said = call(command, desk / "in", "--config", desk / "alone.toml", "--out", desk / "out")

    assert code == 1
    assert said.splitlines()[-1].startswith(f"clusterer: {desk / 'own.toml'}: cannot read the table of agencies")
