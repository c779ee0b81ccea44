"""One id for several stories: what has nothing in common is kept apart, what was edited stays together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clusterer import upkeep
from clusterer.config import Config
from clusterer.documents import Document
from clusterer.hosts import drawing, forgetting, local, scheduled
from clusterer.hosts.sameness import same_article
from clusterer.store import State

QUAY = "The harbour board of Larnholm voted on Tuesday to close the eastern quay for eleven weeks while divers work."
EAST = "東の岸壁を11週間閉鎖すると港湾局が火曜日に決めた"
BREAD = "A loaf costs a fifth more than a year ago, bakers in the valley say, because flour and gas have become dear."


def article(text: str, **fields: str) -> Document:
    return Document(id="7", text=text, **fields)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (article(QUAY), article(f"{QUAY} Lorries have to wait, the board said on Wednesday."), True),
        (article(QUAY), article(BREAD), False),
        (article(QUAY, title="Quay shut"), article(BREAD, title="Quay shut"), True),  # a page that was rewritten
        (article(QUAY, outlet="Quay Post", title="News"), article(BREAD, outlet="Bay Toast", title="News"), False),
        (article(QUAY, outlet="Quay Post"), article(QUAY + " More soon.", outlet="Bay Toast"), True),
        (article("Harbour quay shut by divers"), article(QUAY), False),
        (article("Board votes to close the eastern quay for eleven weeks"), article(QUAY), True),
        (
            article(EAST),
            article("東の岸壁を十二週間閉鎖すると港湾局が火曜日に決めた"),
            True,
        ),
        (
            article(EAST),
            article("パンの値段が一年前より二割上がった"),
            False,
        ),
        (article("Quay shut"), article("Quay shut "), True),
        (article("Quay shut"), article("Bread dear"), False),
    ],
)
def test_versions_have_words_in_common(one: Document, other: Document, same: bool) -> None:
    assert same_article(one, other) is same_article(other, one) is same


def write(path: Path, *rows: dict[str, str]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(path)


def test_one_id_for_two_stories_is_told_and_they_are_kept_apart(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = write(tmp_path / "a.jsonl", {"id": "1", "text": QUAY, "outlet": "Quay Post"})
    second = write(tmp_path / "b.jsonl", {"id": "1", "text": BREAD, "outlet": "Bay Toast"})
    together = local.run(local.read(first, second))
    assert (len(together.documents), len(together.events), dict(together.versions)) == (2, 2, {})
    assert "stands for another article" in caplog.text
    caplog.clear()
    state = tmp_path / "s.db"
    for _ in range(2):
        for path in (first, second):
            outcome = scheduled.run([path], state, Config())
            assert outcome.count("versions") == 0
    with State(state) as opened:
        assert opened.count() == 2  # read again, both are known
    assert caplog.text.count("stands for another article") == 1
    edited = write(tmp_path / "c.jsonl", {"id": "1", "text": f"{QUAY} Lorries wait.", "outlet": "Quay Post"})
    assert scheduled.run([edited], state, Config()).count("versions") == 1


def test_one_address_for_all_stories_makes_no_versions(tmp_path: Path) -> None:
    home = "https://quaypost.example/"
    rows = [{"url": home, "text": QUAY}, {"url": home, "text": BREAD}, {"url": home, "text": f"{QUAY} Lorries wait."}]
    state = tmp_path / "s.db"
    counts = [scheduled.run([write(tmp_path / f"{n}.jsonl", row)], state, Config()) for n, row in enumerate(rows)]
    assert [(one.count("new"), one.count("versions")) for one in counts] == [(1, 0), (1, 0), (1, 1)]
    assert scheduled.run([write(tmp_path / "all.jsonl", *rows)], state, Config()).count("new") == 0


def test_a_text_file_is_the_same_however_its_path_is_spelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, state = tmp_path / "in", tmp_path / "s.db"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(tmp_path)
    text = QUAY
    for number, given in enumerate(("in", str(folder), "link", "in/../in/a.txt")):
        (folder / "a.txt").write_text(text)
        outcome = scheduled.run([given], state, Config())
        assert (outcome.count("new"), outcome.count("versions")) == (1, int(number > 0))
        text += f" Lorries wait {number} days."
    with State(state) as opened:
        assert [len(together) for together in opened.same_address(opened.latest(9))] == [4]


def test_forgetting_a_story_leaves_another_one_that_has_its_id(tmp_path: Path) -> None:
    rows = [
        {"id": "1", "text": QUAY, "outlet": "Quay Post", "date": "2026-03-01"},
        {"id": "1", "text": BREAD, "outlet": "Bay Toast", "date": "2026-03-02"},
        {"id": "1", "text": f"{QUAY} Lorries wait.", "outlet": "Quay Post", "date": "2026-03-03"},
    ]
    state = tmp_path / "s.db"
    scheduled.run([write(tmp_path / "a.jsonl", *rows)], state, Config())
    gone = forgetting.forget(state, ["1"]).removed
    assert [len(one.ids) for one in gone] == [2]
    assert [d.text for d in drawing.load_findings(state).documents] == [BREAD]
    assert upkeep.check(state, Config()) == []
    more = {**rows[1], "text": f"{BREAD} The mill says no.", "date": "2026-03-01"}
    assert scheduled.run([write(tmp_path / "b.jsonl", {**more, "id": "2"})], state, Config()).count("new") == 1
    assert upkeep.check(state, Config()) == []
