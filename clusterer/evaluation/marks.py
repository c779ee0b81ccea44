"""What an analyst marked in a report, as ``feedback.jsonl`` holds it: one mark a line.

    {"mark": "right" | "not-this-event" | "not-this-agency", "article": ID, "event": ID | null, "agency": KEY | null,
     "note": TEXT, "report": RUN ID | null}

``right`` of an event says that the article belongs there, and of an agency that its text came from it; without an
agency it says both of what the page shows. Marks correct a state (``clusterer feedback apply``), and are gold: what a
run finds is right where it keeps them (``score_marks``).
"""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args

from clusterer.documents import Attribution, Event, Mark
from clusterer.errors import InputError
from clusterer.records import dataclass

MARKS: tuple[Mark, ...] = get_args(Mark)
NOTE = 500  # characters of a note that are kept: the page's own field takes as many
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Marked:
    """One line."""

    line: int
    mark: Mark
    article: str
    event: str = ""
    agency: str = ""
    note: str = ""
    report: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that cannot be used, and why."""

    line: int
    reason: str


def read_marks(path: Path) -> tuple[list[Marked], list[Refused]]:
    """The marks of a file, and the lines that are none. Raises InputError where the file cannot be read."""
    marks: list[Marked] = []
    refused: list[Refused] = []
    for number, line in enumerate(_lines(path), start=1):
        if line.strip():
            found = _mark(number, line)
            (marks if isinstance(found, Marked) else refused).append(found)  # type: ignore[arg-type]  # told apart here
    return marks, refused


def holds_marks(path: Path) -> bool:
    """Whether a gold file is one of marks: its first row has a ``mark``."""
    if not path.is_file():
        return False
    try:
        first = next((line for line in _lines(path) if line.strip()), "")
    except InputError:
        return False  # packed, or no text: who reads gold says so
    try:
        row = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(row, dict) and "mark" in row


def _lines(path: Path) -> list[str]:
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text("utf-8")
        return text.split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("cannot read the feedback", subject=str(path)) from error


def _mark(number: int, line: str) -> Marked | Refused:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Refused(number, "not a JSON row")
    if not isinstance(row, dict):
        return Refused(number, f"expected a JSON object, got {type(row).__name__}")
    texts: dict[str, str] = {}
    for field in ("mark", "article", "event", "agency", "note", "report"):
        value = row.get(field)
        if value is not None and not isinstance(value, str):
            return Refused(number, f"{field} must be a text, got {value!r:.40}")
        texts[field] = value or ""
    mark = texts["mark"]
    if mark not in MARKS:
        near = difflib.get_close_matches(mark, MARKS, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else f"known: {', '.join(MARKS)}"
        return Refused(number, f"unknown mark {mark!r:.40}; {hint}")
    if not texts["article"]:
        return Refused(number, "it names no article")
    if mark == "not-this-event" and not texts["event"]:
        return Refused(number, "it names no event")
    if mark == "not-this-agency" and not texts["agency"]:
        return Refused(number, "it names no agency")
    if mark == "right" and not (texts["event"] or texts["agency"]):
        return Refused(number, "it names neither event nor agency")
    note = " ".join(texts["note"].split())[:NOTE]
    return Marked(number, mark, texts["article"], texts["event"], texts["agency"], note, texts["report"])


@dataclass(frozen=True, slots=True)
class MarkScores:
    """How many marks what was found keeps."""

    kind: str
    marks: int
    kept: int
    broken: tuple[str, ...] = ()  # in words, by line
    missing: tuple[str, ...] = ()  # marks on articles and events that were not found, not scored

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        share = self.kept / self.marks if self.marks else 1.0
        counts = {"marks": self.marks, "kept": self.kept, "share": share}
        return {"kind": self.kind, **counts, "broken": list(self.broken), "missing": list(self.missing)}

    def explain(self) -> str:
        """The figures and the first mistakes, for a person."""
        share = f"{self.kept / self.marks:.1%}" if self.marks else "nothing to judge"
        lines = [f"{self.kept:,} of {self.marks:,} marks on {self.kind} are kept ({share})"]
        lines += [f"  broken: {one}" for one in self.broken[:_SHOWN]]
        lines += [f"  not found: {one}" for one in self.missing[:_SHOWN]]
        return "\n".join(lines)


def score_marks(
    marks: Iterable[Marked],
    kind: str,
    events: Iterable[Event],
    attributions: Mapping[str, Attribution],
    aliases: Mapping[str, str],
) -> MarkScores:
    """What was found against marks. Raises InputError for a kind that marks say nothing of.

    Events are known by their ids, which stay while their articles do: marks on events that are no more are missing.
    """
    if kind not in ("events", "origins"):
        raise InputError(f"marks say nothing of {kind}", subject="--gold", hint="evaluate events or origins")
    members = {event.id: set(event.documents) for event in events}
    known = set().union(*members.values()) if members else set()
    kept, counted, broken, missing = 0, 0, [], []
    for one in marks:
        said = f"line {one.line}, {one.mark} {one.article}"
        if kind == "events":
            if not one.event or one.mark == "not-this-agency":
                continue
            event = aliases.get(one.event, one.event)
            there, said = (event in members and one.article in known), f"{said} in event {one.event}"
            holds = there and (one.article in members[event]) == (one.mark == "right")
        else:
            if not one.agency or one.mark == "not-this-event":
                continue
            there, said = one.article in attributions, f"{said} from {one.agency}"
            found = {o.agency.casefold() for o in attributions[one.article].origins} if there else set()
            holds = (one.agency.casefold() in found) == (one.mark == "right")
        if not there:
            missing.append(said)
            continue
        counted += 1
        kept += holds
        broken += [] if holds else [said]
    return MarkScores(kind, counted, kept, tuple(broken), tuple(missing))
