"""What a report was drawn with is kept with it; whoever draws it again draws the same, or says what changes."""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from clusterer.cli import cli, main
from clusterer.report.serve import ReportServer

Call = Callable[..., tuple[int, str]]
TEXTS = {
    "council": "HARWICK (Reuters) - The council of Harwick voted on Wednesday to close the last coal quay of the port "
    "by 2031, after a debate of nine hours. Dockers had marched through the old town in the morning.",
    "ferry": "The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the "
    "coastguard said. Tugs were expected to refloat the vessel at high tide in the evening.",
    "tram": "Die Stadt Lindow baut eine neue Straßenbahn vom Bahnhof zum Hafen und will damit im Herbst beginnen, wie "
    "der Bürgermeister am Freitag nach der Sitzung des Rates sagte. Die Kosten trägt zur Hälfte das Land.",
}
WHEN = {"council": "2026-03-27T08:00:00Z", "ferry": "2026-01-05T08:00:00Z", "tram": "2026-03-20T08:00:00Z"}
OUTLET = {"council": "Herald", "ferry": "Bay Post", "tram": "Lindower Bote"}


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def call(*arguments: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as stop:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return int(stop.value.code or 0), captured.out + captured.err

    return call


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three articles of three months, and a clock of years later."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1874746000")
    rows = [{"id": id_, "text": TEXTS[id_], "published": WHEN[id_], "outlet": OUTLET[id_]} for id_ in TEXTS]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


def shown(report: Path) -> list[str]:
    found = json.loads((report / "report.json").read_text())["documents"]
    return sorted(document["id"] for document in found)


def index(report: Path) -> str:
    return (report / "index.html").read_text("utf-8")


def config(desk: Path, text: str) -> Path:
    file = desk / "desk.toml"
    file.write_text(f'[run]\ninputs = ["in.jsonl"]\nstate = "desk.db"\nout = "report"\n{text}')
    return file


def test_an_archive_counts_its_days_from_its_newest_article(desk: Path, call: Call) -> None:
    assert call("run", "--config", config(desk, "[report]\ndays = 30\n")) == (0, "")
    assert shown(desk / "report") == ["council", "tram"]
    said = "1 older event is not shown (report.days = 30)"
    assert said in index(desk / "report")
    assert json.loads((desk / "report" / "report.json").read_text())["notes"] == [said]


def serve(desk: Path, monkeypatch: pytest.MonkeyPatch, *arguments: object) -> tuple[str, str]:
    """What ``serve`` says, and its first page."""
    pages: list[str] = []

    def forever(server: ReportServer) -> None:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        with urllib.request.urlopen(server.url) as answer:
            pages.append(answer.read().decode())
        thread.join()

    monkeypatch.setattr(ReportServer, "serve_forever", forever)
    result = CliRunner().invoke(cli, ["serve", *map(str, arguments), "--port", "0"])
    assert result.exit_code == 0, result.output
    return result.output, pages[0]


def test_serving_a_desk_leaves_it_as_the_run_drew_it(desk: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    call("run", "--config", config(desk, "[report]\ndays = 30\ntitle = 'Night desk'\n"))
    before = {path: path.read_bytes() for path in (desk / "report").rglob("*") if path.is_file()}
    said, page = serve(desk, monkeypatch, desk / "report", "--state", desk / "desk.db")
    assert "from now on" not in said
    assert "Night desk" in page
    assert {path: path.read_bytes() for path in (desk / "report").rglob("*") if path.is_file()} == before


def test_drawing_again_draws_the_same_and_other_settings_are_said(desk: Path, call: Call) -> None:
    call("run", "--config", config(desk, "[report]\ndays = 30\ntitle = 'Night desk'\n"))
    report = ("report", "--state", desk / "desk.db", "--out", desk / "report")
    assert call(*report) == (0, "")
    assert shown(desk / "report") == ["council", "tram"]
    code, said = call(*report, "--set", "report.days=0")
    assert (code, said.count("\n")) == (0, 1)
    assert "from now on drawn with report.days = 0 (it was 30)" in said
    assert call(*report) == (0, "")
    assert shown(desk / "report") == ["council", "ferry", "tram"]
    assert "Night desk" in index(desk / "report")
    assert call("check", "--state", desk / "desk.db", "--out", desk / "report") == (0, "")


def test_a_report_drawn_elsewhere_is_that_of_the_last_run(desk: Path, call: Call) -> None:
    call("run", "--config", config(desk, "[report]\ndays = 30\ntitle = 'Night desk'\n"))
    assert call("report", "--state", desk / "desk.db", "--out", desk / "again") == (0, "")
    assert (desk / "again" / "report.json").read_bytes() == (desk / "report" / "report.json").read_bytes()
    assert index(desk / "again") == index(desk / "report")


def test_a_configuration_that_says_how_is_obeyed_and_said(desk: Path, call: Call) -> None:
    call("run", "--config", config(desk, "[report]\ndays = 30\n"))
    code, said = call("run", "--config", config(desk, "[report]\ndays = 100\n"))
    assert code == 0
    assert "report.days = 100 (it was 30)" in said
    assert call("run", "--config", config(desk, "[report]\ndays = 100\n")) == (0, "")


def test_a_report_of_some_events_says_what_it_leaves_out(desk: Path, call: Call) -> None:
    report = ("report", "--state", desk / "desk.db", "--out", desk / "report")
    call("run", "--config", config(desk, ""))
    call(*report, "--where", "agency = 'Reuters' or language = de")
    assert shown(desk / "report") == ["council", "tram"]
    assert "1 event is not shown: of no article in it holds agency = " in index(desk / "report")
    told = json.loads((desk / "report" / "report.json").read_text())
    assert told["run"]["counts"]["documents"] == 2
    assert {outlet["name"] for outlet in told["outlets"]} == {"Herald", "Lindower Bote"}
    call(*report, "--where", "agency = 'Ruters'")
    assert shown(desk / "report") == []
    assert "there is no agency &#39;ruters&#39;: did you mean &#39;Reuters&#39;?" in index(desk / "report")
    code, said = call(*report, "--where", "agncy = 'Reuters'")
    assert (code, said.count("\n")) == (2, 1)
    assert "did you mean agency?" in said
    assert call("check", "--state", desk / "desk.db", "--out", desk / "report") == (0, "")


def test_articles_in_memory_are_selected_alike(desk: Path, call: Call) -> None:
    call("run", desk / "in.jsonl", "--out", desk / "memory", "--where", "language = de")
    call("run", desk / "in.jsonl", "--state", desk / "desk.db", "--out", desk / "kept", "--where", "language = de")
    assert shown(desk / "memory") == shown(desk / "kept") == ["tram"]


SEVERAL = """
[report]
title = "All desks"

[[reports]]
out = "report-reuters"
title = "Reuters"
where = "agency = 'Reuters'"

[[reports]]
out = "report-march"
days = 30
"""


def test_one_state_has_a_report_for_each_desk(desk: Path, call: Call) -> None:
    file = config(desk, SEVERAL)
    assert call("run", "--config", file) == (0, "")
    assert shown(desk / "report") == ["council", "ferry", "tram"]
    assert shown(desk / "report-reuters") == ["council"]
    assert shown(desk / "report-march") == ["council", "tram"]
    titles = [
        index(desk / name).partition("<title>")[2].partition("<")[0] for name in ("report-reuters", "report-march")
    ]
    assert titles == ["Reuters", "All desks"]
    (desk / "report-march" / "index.html").unlink()
    assert call("run", "--config", file) == (0, "")  # nothing new, and what is missing is drawn
    assert index(desk / "report-march")
    assert call("report", "--config", file) == (0, "")
    for name in ("report", "report-reuters", "report-march"):
        assert call("check", "--config", file, "--out", desk / name) == (0, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[reports]]\ntitle = "x"\n', "no folder; say where it goes"),
        ('[[reports]]\nout = "report"\n', "two reports go into one folder"),
        ('[[reports]]\nout = "b"\nwere = "x"\n', "unknown key reports.were; did you mean where?"),
        ('[[reports]]\nout = "b"\nwhere = "agncy = 1"\n', "unknown field 'agncy' at character 1; did you mean agency?"),
        ('[reports]\nout = "b"\n', "write [[reports]] above each"),
        ("[report]\nwhere = 3\n", "report.where = 3"),
    ],
)
def test_a_wrong_report_is_one_clear_line(desk: Path, call: Call, text: str, said: str) -> None:
    code, told = call("run", "--config", config(desk, text))
    assert (code, told.count("\n")) == (2, 1)
    assert said in told


def test_the_settings_in_force_can_be_read_again(desk: Path, call: Call) -> None:
    file = config(desk, SEVERAL)
    _, text = call("config", "show", "--config", file)
    assert text.count("[[reports]]") == 2
    again = desk / "again.toml"
    again.write_text(text)
    assert call("config", "show", "--config", again)[1] == text
