"""Drawing again only what has changed: whatever changes, a mended report is what a new one would be."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from clusterer.config import ReportSettings
from clusterer.findings import NO_TALLY, Findings
from clusterer.report import Story, Told, drawing, paths, source, summary, write
from clusterer.report.drawing import Report
from clusterer.report.files import MANIFEST, Folder
from clusterer.report.pages import Pages
from clusterer.report.register import Names
from tests.report.synthetic import article, flood, many

OTHER = {
    "agency copy": "mixed",
    "mixed": "contribution",
    "contribution": "mixed",
    "inferred": "mixed",
    "conclusive": "weak",
    "strong": "weak",
    "none": "weak",
    "copied": "quotation",
    "quotation": "copied",
    "reprint": "identical",
    "left to right": "right to left",
    "right to left": "unknown",
    "unknown": "left to right",
    "body": "title",
    "byline": "title",
    "metadata": "title",
}
REFERENCES = {"document", "documents", "left", "right", "central", "representative"}  # an id here must be somebody's


def tree(directory: Path) -> dict[str, bytes]:
    found = {str(f.relative_to(directory)): f.read_bytes() for f in sorted(directory.rglob("*")) if f.is_file()}
    return {name: content for name, content in found.items() if name != MANIFEST}


def fresh(findings: Findings, settings: ReportSettings | None = None) -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        write(findings, Path(folder), settings)
        return tree(Path(folder))


def changed(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case float():
            return value / 2 + 0.01
        case str():
            return OTHER.get(value, value + "x")
        case datetime():
            return value + timedelta(days=1, minutes=7)
    return value


def variants(value: Any, rebuild: Callable[[Any], Any], shape: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    """(where, how to make it) of every value that differs from this one in one place."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if not (field.name in REFERENCES and shape):
                here = f"{shape}.{field.name}"
                yield from variants(
                    getattr(value, field.name), lambda v, n=field.name: rebuild(replace(value, **{n: v})), here
                )
    elif isinstance(value, Mapping):
        yield f"{shape}, one less", lambda: rebuild(dict(list(value.items())[:-1]))
        for key in value:
            yield from variants(value[key], lambda v, k=key: rebuild({**value, k: v}), f"{shape}[]")
    elif isinstance(value, (tuple, list)):
        yield f"{shape}, one less", lambda: rebuild(type(value)(value[:-1]))
        for at, item in enumerate(value):
            yield from variants(
                item, lambda v, a=at: rebuild(type(value)([*value[:a], v, *value[a + 1 :]])), f"{shape}[]"
            )
    else:
        yield shape, lambda: rebuild(changed(value))


class Everything(Folder):
    """Nothing stands, so that everything is drawn; what is drawn from what is remembered."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self.inputs: dict[str, str | int] = {}

    def stands(self, name: str, inputs: str) -> bool:
        self.inputs[name] = inputs
        return False

    def to_draw(self, wanted: Names) -> NDArray[np.bool_]:
        self.inputs.update((wanted[place], inputs) for place, inputs in enumerate(wanted.inputs.tolist()))
        return np.full(len(wanted.inputs), True)


def pages(findings: Findings, directory: Path) -> dict[str, tuple[str | int, bytes]]:
    """Each page that may be left standing: a digest of what it is drawn from, and its content."""
    told = Told(findings)
    folder = Everything(directory)
    report = Report(folder, source.of(told, findings), summary(findings), ReportSettings())
    report.events(told, map)
    report.profiles()
    report.redirects()
    return {name: (inputs, (directory / name).read_bytes()) for name, inputs in folder.inputs.items()}


def test_pages_of_equal_inputs_are_equal_whatever_changes(tmp_path):
    findings = flood()
    before = pages(findings, tmp_path)
    seen: Counter[str] = Counter()
    noticed = set()
    for shape, make in variants(findings, lambda v: v, ""):
        seen[shape] += 1
        if seen[shape] > 2:  # the first two of each kind are enough
            continue
        try:
            after = pages(make(), tmp_path)
        except (KeyError, ValueError, AssertionError):  # what no run finds: an event of an article that is not there
            continue
        for name, (inputs, content) in after.items():
            if inputs != before.get(name, ("",))[0]:
                noticed.add(shape)
            else:
                assert content == before[name][1], (shape, name)
    assert len(noticed) > 80


def test_pages_that_are_new_are_linked_from_old_ones(tmp_path):
    findings = replace(flood(), event_origins={})
    findings = replace(findings, agencies=tuple(replace(agency, pickups=()) for agency in findings.agencies))
    write(replace(findings, outlets=findings.outlets[:1], agencies=()), tmp_path)
    write(replace(findings, agencies=()), tmp_path)
    write(findings, tmp_path)
    assert tree(tmp_path) == fresh(findings)


def test_settings_are_part_of_what_a_page_is_drawn_from(tmp_path):
    write(flood(), tmp_path)
    settings = ReportSettings(title="Desk", texts=False)
    write(flood(), tmp_path, settings)
    assert tree(tmp_path) == fresh(flood(), settings)


def test_other_code_draws_everything_anew(tmp_path, monkeypatch):
    write(flood(), tmp_path)
    assert drawn(tmp_path, flood(), monkeypatch) == []
    monkeypatch.setattr(drawing, "drawn_by", lambda: "another version")
    assert len(drawn(tmp_path, flood(), monkeypatch)) > 8


def drawn(directory: Path, findings: Findings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages of events, outlets and agencies that a rerun draws."""
    asked: list[str] = []
    stands, to_draw = Folder.stands, Folder.to_draw

    def ask(self: Folder, wanted: Names) -> NDArray[np.bool_]:
        found = to_draw(self, wanted)
        asked.extend(wanted[place] for place in np.flatnonzero(found).tolist())
        return found

    def spy(self: Folder, name: str, inputs: str) -> bool:
        standing = stands(self, name, inputs)
        if not standing:
            asked.append(name)
        return standing

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "stands", spy)
        patch.setattr(Folder, "to_draw", ask)
        write(findings, directory)
    return asked


def test_what_shows_the_same_is_not_drawn(tmp_path, monkeypatch):
    write(many(9), tmp_path)
    assert drawn(tmp_path, many(9), monkeypatch) == []
    later = many(9)
    later = replace(later, run=replace(later.run, id="later", started=later.run.started + timedelta(hours=1)))
    assert drawn(tmp_path, later, monkeypatch) == []


def test_one_event_more_draws_its_page_and_its_neighbours(tmp_path, monkeypatch):
    findings = many(9)
    write(findings, tmp_path)
    lone = article("zz", "One more text.", title="One more")
    event = replace(findings.events[-1], id="zz", documents=("zz",), central="zz")
    grown = replace(
        findings,
        articles=(*findings.articles, lone),
        events=(*findings.events, event),
        tallies=(*findings.tallies, NO_TALLY),
    )
    pages = drawn(tmp_path, grown, monkeypatch)
    assert len([path for path in pages if path.startswith("events/")]) == 2
    assert tree(tmp_path) == fresh(grown)


def loaded(directory: Path, findings: Findings) -> list[str]:
    """The events that a rerun loads."""
    told = Told(findings)
    asked: list[str] = []

    def load(ids: Sequence[str]) -> list[Story]:
        asked.extend(ids)
        return list(told(ids))

    drawing.draw(directory, source.of(told, findings), load, summary(findings), ReportSettings())
    return asked


def with_event(findings: Findings, place: int, **fields: Any) -> Findings:
    events = [*findings.events]
    events[place] = replace(events[place], **fields)
    return replace(findings, events=tuple(events))


def shared_page(event: str, findings: Findings) -> str:
    """The page of an event of one article."""
    first = next(one.first_published for one in findings.events if one.id == event)
    assert first is not None
    return paths.bundle(event, f"{first:%Y-%m-%d}")


def test_of_a_page_that_events_share_only_what_changed_is_loaded(tmp_path):
    findings = many(96, members=1)
    write(findings, tmp_path)
    changed = with_event(findings, 40, keywords=("new",))
    asked = loaded(tmp_path, changed)
    assert "event-000040" in asked
    assert len(asked) <= 2  # and the first of the page, after which it is called
    assert tree(tmp_path) == fresh(changed)


def test_an_event_that_grows_under_its_title_changes_no_neighbour(tmp_path):
    findings = many(96, members=1)
    write(findings, tmp_path)
    last = findings.events[40].last_published
    assert last is not None
    longer = with_event(findings, 40, last_published=last + timedelta(minutes=9))
    assert len(loaded(tmp_path, longer)) <= 2
    assert tree(tmp_path) == fresh(longer)


@pytest.mark.parametrize("harm", ["gone", "altered", "cut"])
def test_nothing_is_copied_from_a_page_that_is_not_as_it_was_drawn(tmp_path, harm):
    findings = many(96, members=1)
    write(findings, tmp_path)
    page = tmp_path / shared_page("event-000040", findings)
    content, times = page.read_bytes(), (page.stat().st_atime_ns, page.stat().st_mtime_ns)
    match harm:
        case "gone":
            page.unlink()
        case "altered":
            page.write_bytes(content.replace(b"question", b"answered"))
            os.utime(page, ns=times)  # nobody looks into it for its time
        case "cut":
            page.write_bytes(content[: len(content) // 2])
    changed = with_event(findings, 40, keywords=("new",))
    write(changed, tmp_path)
    assert tree(tmp_path) == fresh(changed)


def test_pages_that_events_share_are_what_new_ones_would_be_however_they_change(tmp_path):
    choose = Random(7)
    findings = many(72, members=1)
    tag = article("tag", "It said </section><section class=alone id=e0123456789>\n &lt;", title="</section>")
    event = replace(findings.events[30], id="tag", documents=("tag",), central="tag")
    findings = replace(
        findings,
        articles=(*findings.articles, tag),
        events=(*findings.events, event),
        tallies=(*findings.tallies, NO_TALLY),
    )
    for _ in range(8):
        places = choose.sample(range(len(findings.events)), 4)
        findings = with_event(findings, places[0], title=f"Another title {choose.random()}")
        findings = with_event(findings, places[1], keywords=("more", str(choose.random())))
        findings = with_event(findings, places[2], related=(findings.events[places[3]].id,))
        kept = [place for place in range(len(findings.events)) if place != places[3]]
        findings = replace(
            findings,
            events=tuple(findings.events[place] for place in kept),
            tallies=tuple(findings.tallies[place] for place in kept),
        )
        write(findings, tmp_path)
        assert tree(tmp_path) == fresh(findings)


@pytest.mark.parametrize("harm", ["gone", "cut", "emptied", "altered", "a link"])
def test_a_damaged_page_is_drawn_again(tmp_path, harm):
    write(flood(), tmp_path)
    page = min((tmp_path / "events").iterdir())
    content = page.read_bytes()
    match harm:
        case "gone":
            page.unlink()
        case "cut":
            page.write_bytes(content[:-9])
        case "emptied":
            page.write_bytes(b"")
        case "altered":  # and of the same size
            page.write_bytes(content[:-9] + b"x" * 9)
            os.utime(page, (page.stat().st_atime + 9, page.stat().st_mtime + 9))
        case "a link":
            page.rename(tmp_path / "elsewhere.html")
            page.symlink_to(tmp_path / "elsewhere.html")
    write(flood(), tmp_path)
    assert page.read_bytes() == content
    assert not page.is_symlink()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"a": 1}', b"\xff", b'{"events/x.html": ["a", [["../../etc/x", 1, ""]]]}']
)
def test_a_damaged_manifest_costs_a_drawing_and_nothing_else(tmp_path, content):
    write(flood(), tmp_path)
    (tmp_path / MANIFEST).write_bytes(content)
    write(flood(), tmp_path)
    assert tree(tmp_path) == fresh(flood())


def test_a_copied_report_is_mended_too(tmp_path, monkeypatch):
    write(many(3), tmp_path / "a")
    shutil.copytree(tmp_path / "a", tmp_path / "b", copy_function=shutil.copy)  # every file younger than the manifest
    assert drawn(tmp_path / "b", many(3), monkeypatch) == []
    assert tree(tmp_path / "b") == fresh(many(3))


def test_an_interrupted_run_leaves_nothing_that_passes_for_drawn(tmp_path, monkeypatch):
    write(many(3), tmp_path)
    other = many(3, words=90)
    stop = iter(range(100))
    event = Pages.event

    def killed(self: Pages, *rest: Any) -> bytes:
        if next(stop) == 2:
            raise KeyboardInterrupt
        return event(self, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(Pages, "event", killed)
        with pytest.raises(KeyboardInterrupt):
            write(other, tmp_path)
    write(many(3), tmp_path)
    assert tree(tmp_path) == fresh(many(3))
