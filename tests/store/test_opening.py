"""A file that cannot serve as a state is refused in one clear line, and stays as it is."""

import json
import os
import sqlite3
from pathlib import Path

import make_state
import pytest
import zstandard
from state_examples import new, run

from clusterer import upkeep
from clusterer.config import Config
from clusterer.errors import NoStateError, StateError
from clusterer.hosts import drawing, forgetting, scheduled
from clusterer.store import State, recent, sqlite


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "state.db"
    with State(path, write=True) as state, state.transaction():
        state.add_documents([new("a")], state.add_run(run(), changed=True))
    return path


def refusal(path: Path, *, write: bool = True) -> str:
    before = path.read_bytes()
    with pytest.raises(StateError) as caught:
        State(path, write=write)
    assert path.read_bytes() == before
    assert "\n" not in str(caught.value)
    return str(caught.value)


def everything(path: Path) -> None:
    with State(path) as state:
        state.runs()
        state.articles(["a"])


def test_reading_needs_a_state(tmp_path: Path):
    with pytest.raises(NoStateError, match="no state here"):
        State(tmp_path / "nowhere.db")


def test_an_empty_file_becomes_a_state(tmp_path: Path):
    (tmp_path / "state.db").touch()
    with pytest.raises(NoStateError):
        State(tmp_path / "state.db")
    with State(tmp_path / "state.db", write=True) as state:
        assert state.count() == 0


def test_a_state_says_what_it_is(path: Path):
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (sqlite.SCHEMA_VERSION,)
        assert db.execute("PRAGMA application_id").fetchone() == (sqlite.APPLICATION_ID,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()


@pytest.mark.parametrize("write", [True, False])
def test_a_state_of_a_newer_version_is_refused(path: Path, write: bool):
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {sqlite.SCHEMA_VERSION + 1}")
    db.close()
    assert refusal(path, write=write).endswith("; upgrade clusterer")


def test_another_programs_file_is_refused(tmp_path: Path):
    path = tmp_path / "places.sqlite"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE bookmarks (url TEXT)")
    db.close()
    assert "not a clusterer state" in refusal(path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path):
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be mistaken for one by nobody at all. " * 20)
    assert "not a clusterer state" in refusal(path)


def test_damage_is_named(path: Path):
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(StateError, match="damaged"):
        everything(path)


def test_an_older_state_is_upgraded_by_a_run_and_refused_by_a_reader(path: Path, monkeypatch: pytest.MonkeyPatch):
    step = "ALTER TABLE documents ADD COLUMN note TEXT NOT NULL DEFAULT '';"
    monkeypatch.setattr(sqlite, "SCHEMA_VERSION", sqlite.SCHEMA_VERSION + 1)
    monkeypatch.setattr(sqlite, "MIGRATIONS", (*sqlite.MIGRATIONS, step))
    assert "the next `clusterer run` upgrades it" in refusal(path, write=False)
    with State(path, write=True) as state:
        assert state.count() == 1
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT id, note FROM documents").fetchall() == [("a", "")]
    db.close()


def test_a_failed_upgrade_leaves_the_state_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "SCHEMA_VERSION", sqlite.SCHEMA_VERSION + 1)
        patch.setattr(sqlite, "MIGRATIONS", (*sqlite.MIGRATIONS, "CREATE TABLE more (x);\nDROP TABLE nothing;\n"))
        with pytest.raises(StateError):
            State(path, write=True)
    with State(path, write=True) as state:
        assert state.count() == 1


def test_the_schema_gives_every_table_and_column_a_comment():
    from importlib import resources

    for line in resources.files("clusterer.store").joinpath("schema.sql").read_text().splitlines():
        if line.startswith("CREATE TABLE"):
            assert "-- " in line, line


def of_version(version: int, folder: Path) -> Path:
    """A state as the last commit that wrote this version left it, which is read once it is upgraded."""
    packed = (Path(__file__).parent / f"version-{version}.db.zst").read_bytes()
    state = folder / "desk.db"
    state.write_bytes(zstandard.ZstdDecompressor().decompress(packed))
    with pytest.raises(StateError, match="the next `clusterer run` upgrades it"):
        State(state)
    return state


def test_a_state_of_the_first_version_is_upgraded_and_goes_on(tmp_path: Path):
    """``version-1.db.zst`` was made by the last commit that wrote that version, from articles of our own."""
    state, inputs = of_version(1, tmp_path), tmp_path / "in.jsonl"
    inputs.write_text('{"id": "later", "text": "The council of Lindow met on Friday about the new tram line."}\n')
    outcome = scheduled.run([str(inputs)], state, Config())
    assert outcome.count("new") == 1
    assert upkeep.check(state, Config()) == []
    found = drawing.load_findings(state)
    assert len(found.documents) == 12
    assert [len(group.documents) for group in found.duplicate_groups] == [4]
    assert {o.agency for origins in found.event_origins.values() for o in origins} >= {"AP"}


def test_a_state_of_version_3_is_upgraded_and_can_be_corrected(tmp_path: Path):
    """``version-3.db.zst`` was made by ``make_state.py``, with the last commit that wrote that version."""
    state = of_version(3, tmp_path)
    assert forgetting.forget(state, ["ferry-own"]).removed[0].ids == ("ferry-own",)
    assert upkeep.check(state, Config()) == []
    found = drawing.load_findings(state)
    assert sorted(document.id for document in found.documents) == sorted(
        {row["id"] for row in make_state.rows()} - {"ferry-own"}
    )
    assert [event.removed for event in found.events if "ferry-ap" in event.documents] == [1]


def test_a_state_of_version_6_is_upgraded_and_goes_on(tmp_path: Path):
    """``version-6.db.zst`` was made by ``make_state.py``, with the last commit that wrote that version."""
    state, inputs = of_version(6, tmp_path), tmp_path / "in.jsonl"
    later = [
        make_state.row(f"later-{n}", f"Tram {n}", f"Line {n} of the tram runs again.", "", "Bay Times")
        for n in range(40)
    ]
    inputs.write_text("".join(json.dumps(row) + "\n" for row in later))
    outcome = scheduled.run([str(inputs)], state, Config())
    assert outcome.count("new") == 40
    assert upkeep.check(state, Config()) == []
    with State(state) as opened:
        assert list(opened.styles(["Bay Times", "Island Post"])) == ["Bay Times"]


def test_a_state_of_version_7_is_drawn_before_and_after_it_goes_on(tmp_path: Path):
    """``version-7.db.zst`` was made by ``make_state.py``, with the last commit that wrote that version."""
    state, inputs = of_version(7, tmp_path), tmp_path / "in.jsonl"
    State(state, write=True).close()  # upgraded, and nothing more
    drawing.draw(state, tmp_path / "upgraded", Config())
    later = make_state.row("fair-2", "Spring fair ends", "The spring fair of Lindow ended in rain.", "2026-03-29", "")
    inputs.write_text(json.dumps(later))
    assert scheduled.run([str(inputs)], state, Config()).count("new") == 1
    drawing.draw(state, tmp_path / "upgraded", Config())
    drawing.draw(state, tmp_path / "anew", Config())
    assert upkeep.check(state, Config(), report=tmp_path / "upgraded") == []
    documents = [(tmp_path / name / "documents.csv").read_bytes() for name in ("upgraded", "anew")]
    assert documents[0] == documents[1]
    assert documents[0].count(b"\n") == 2 + len(make_state.rows())


def test_a_state_of_version_8_goes_on_with_its_keys_and_with_what_comes_beside_them(tmp_path: Path):
    """``version-8.db.zst`` was made by ``make_state.py``, with the last commit that wrote that version."""
    state, inputs = of_version(8, tmp_path), tmp_path / "in.jsonl"
    again = make_state.row("ferry-again", "Ferry runs aground", make_state.FERRY, "2026-03-25", "Lindow Weekly")
    inputs.write_text(json.dumps(again))
    assert scheduled.run([str(inputs)], state, Config()).count("new") == 1
    assert upkeep.check(state, Config()) == []
    with State(state) as opened:
        assert opened.value("SELECT count(*) FROM keys") > 0
        assert recent.documents(opened, recent.KEYS) == [1 + len(make_state.rows())]
        assert {"ferry-ap", "ferry-again"} <= {id_ for group in opened.groups() for id_ in group.documents}
    assert forgetting.forget(state, ["ferry-again", "ferry-copy"]).removed
    assert upkeep.check(state, Config()) == []


def test_versions_that_were_named_as_they_arrived_keep_their_names_until_an_older_one_comes(tmp_path: Path):
    """``version-9-by-arrival.db.zst`` was made by ``make_state.py`` with 89e5d17: the later one has the plain id."""
    packed = (Path(__file__).parent / "version-9-by-arrival.db.zst").read_bytes()
    state, inputs = tmp_path / "desk.db", tmp_path / "in.jsonl"
    state.write_bytes(zstandard.ZstdDecompressor().decompress(packed))

    def take(*rows: dict[str, str]) -> scheduled.Outcome:
        inputs.write_text("".join(json.dumps(row) + "\n" for row in rows))
        return scheduled.run([str(inputs)], state, Config())

    def dated() -> dict[str, str]:
        return {d.id: f"{d.published:%d %H}" for d in drawing.load_findings(state).documents}

    before = dated()
    later, first, mill, council = make_state.by_arrival()
    assert take(later, first, mill, council).count("new") == 0
    assert before["ferry"] == "25 08"
    assert dated() == before
    third = make_state.row("ferry", "Ferry is afloat", f"{make_state.FERRY} It is afloat.", "2026-03-27T08:00:00Z", "")
    assert (take(third).count("new"), len(dated())) == (1, 5)
    assert {id_: day for id_, day in dated().items() if id_ in before} == before
    flash = make_state.row("ferry", "Ferry runs aground", make_state.FERRY[:150], "2026-03-24T07:10:00Z", "Bay Times")
    outcome = take(flash)
    assert (outcome.count("new"), outcome.count("versions")) == (1, 1)
    (held,) = (id_ for id_, day in before.items() if id_ == "ferry")
    now = dated()
    assert now[held] == "24 07"
    assert {id_ for id_ in now if now[id_] == "25 08"} == {"ferry~3c942d9925ac965c"}
    chain = max((chain for chains in drawing.load_findings(state).versions.values() for chain in chains), key=len)
    assert [now[id_] for id_ in chain] == ["24 07", "24 08", "25 08", "27 08"]
    assert upkeep.check(state, Config()) == []
