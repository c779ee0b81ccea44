"""What a run over a large state costs: 1,000 new articles into 500,000, on this machine.

    python benchmarks/state.py [--documents 50000 500000] [--new 1000] [--runs 2] [--folder DIR] [--write]

The archive is made up: articles of about 350 words grown from a Zipf vocabulary, in events of realistic sizes over 60
days, so that all of it lies within the horizon of the new articles. It is put into the state as its events are known
(clustering it would measure something else). The new articles are copies, edited copies, follow-ups of events in the
archive, and new events. The run is the one that ``clusterer run`` makes, in a fresh process, timed from its start.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clusterer import __version__, entries
from clusterer.config import Config
from clusterer.documents import Article, Attribution, CleanText, Document, Event, runs_of, stable_id
from clusterer.findings import ExaminedEvent, Run
from clusterer.hosts.admission import address_of, digest_of
from clusterer.hosts.scheme import scheme
from clusterer.store import NewDocument, State

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
STATE = "state.db"
MARKERS = ("<!-- state:start -->", "<!-- state:end -->")
START = datetime(2025, 9, 1, tzinfo=UTC)
DAYS = 60
OUTLETS = 120
BLOCK = 25_000
SYLLABLES = [c + v + d for c in "bcdfghjklmnprstvwz" for v in "aeiou" for d in ("", "n", "r", "s", "l", "t")]


@dataclass(frozen=True)
class Story:
    """One event: its day and the words that its articles have in common."""

    number: int
    day: float
    names: tuple[str, ...]
    words: tuple[str, ...]


@cache
def vocabulary() -> NDArray[np.str_]:
    """About 80,000 words that can be spoken, the commonest first."""
    spoken = np.random.default_rng(0)
    words = {"".join(spoken.choice(SYLLABLES, spoken.integers(1, 5))) for _ in range(90_000)}
    return np.array(sorted(words, key=stable_id))


class Writer:
    """Grows articles. The same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.vocabulary = vocabulary()
        ranks = np.arange(1, len(self.vocabulary) + 1)
        self.shares = np.cumsum(1.0 / (ranks + 2.7))
        self.shares /= self.shares[-1]

    def words(self, count: int) -> list[str]:
        """Words as common as in a language."""
        words: list[str] = self.vocabulary[np.searchsorted(self.shares, self.random.random(count))].tolist()
        return words

    def story(self, number: int, day: float) -> Story:
        """A new event."""
        rare = self.vocabulary[self.random.integers(2_000, len(self.vocabulary), 30)].tolist()
        return Story(number, day, tuple(word.capitalize() for word in rare[:8]), tuple(rare[8:]))

    def article(self, story: Story, number: int) -> Document:
        """One article about it, in words of its own."""
        words = self.words(int(self.random.integers(200, 450)))
        special = [*story.names, *story.names, *story.words]
        count = len(words) // 6
        places, chosen = (self.random.integers(limit, size=count).tolist() for limit in (len(words), len(special)))
        for place, word in zip(places, chosen, strict=True):
            words[place] = special[word]
        title = " ".join(
            [*(story.names[at] for at in self.random.integers(len(story.names), size=2)), *words[:5]]
        ).capitalize()
        lines = [" ".join(words[at : at + 18]).capitalize() + "." for at in range(0, len(words), 18)]
        text = "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))
        moment = START + timedelta(days=story.day + float(self.random.exponential(0.7)))
        outlet = f"Outlet {int(self.random.integers(OUTLETS))}"
        return Document(f"a{number}", text, title, moment.replace(microsecond=0), outlet, language="en")


def archive(documents: int, writer: Writer) -> Iterator[list[tuple[Story, list[Document]]]]:
    """Blocks of events with their articles, in order of time."""
    made = number = 0
    while made < documents:
        block, size = [], 0
        while size < BLOCK and made < documents:
            story = writer.story(number, DAYS * made / documents)
            count = min(int(writer.random.zipf(1.8)), 300, documents - made)
            block.append((story, [writer.article(story, made + i) for i in range(count)]))
            number, made, size = number + 1, made + count, size + count
        yield block


def build(path: Path, documents: int) -> list[tuple[Story, Document]]:
    """The state, and some articles of its last days with their stories."""
    config, writer, last = Config(), Writer(1), []
    with State(path, write=True) as state:
        with state.transaction():
            state.set_scheme(scheme(config))
        for block in archive(documents, writer):
            members = [document for _, found in block for document in found]
            last = [(story, found[0]) for story, found in block]
            put(state, members, [event(found) for _, found in block], config)
    return last


def put(state: State, documents: Sequence[Document], events: Sequence[Event], config: Config) -> None:
    """Take articles in with their events given."""
    articles = [Article(d, CleanText(d.text, runs_of(np.arange(len(d.text)))), d.language) for d in documents]
    moment = documents[-1].published or START
    record = Run(stable_id(documents[0].id), moment, moment, "benchmark", {}, {"new": len(documents)})
    found = entries.entries(state, articles, config)
    with state.transaction():
        run = state.add_run(record, changed=True)
        state.add_documents(
            [
                NewDocument(
                    article, address_of(article.document), 1, digest_of(article.document), Attribution(id_), entry
                )
                for article, (id_, entry) in zip(articles, found, strict=True)
            ],
            run,
        )
        own = [{d: Attribution(d) for d in e.documents} for e in events]
        told = [ExaminedEvent(e, (), (), mine, (), ()) for e, mine in zip(events, own, strict=True)]
        state.replace_events([], told, run)


def event(found: Sequence[Document]) -> Event:
    """The event of these articles."""
    ordered = sorted(found, key=lambda d: (d.published or START, d.id))
    return Event(
        stable_id("event", ordered[0].id), ordered[0].title, tuple(d.id for d in ordered), ordered[0].id,
        ordered[0].published, ordered[-1].published,
    )  # fmt: skip


def new_articles(path: Path, count: int, last: Sequence[tuple[Story, Document]], seed: int) -> None:
    """A tenth each verbatim and edited copies, four tenths follow-ups, four tenths of new events."""
    writer = Writer(seed)
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            story, source = last[int(writer.random.integers(len(last)))]
            kind = number % 10
            document = writer.article(
                story if kind < 6 else writer.story(-number - 1, DAYS), 10**9 + seed * 10**6 + number
            )
            text = document.text
            if kind < 2:
                text = source.text if kind == 0 else source.text[: int(len(source.text) * 0.8)] + " " + text[:300]
            published = (document.published or START).isoformat()
            row = {"id": document.id, "title": document.title, "text": text, "published": published,
                   "outlet": document.outlet, "language": "en"}  # fmt: skip
            out.write(json.dumps(row) + "\n")


def timed(arguments: Sequence[str]) -> tuple[float, float, float]:
    """Seconds, seconds of CPU and peak MiB of a fresh process."""
    begun = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "clusterer", *arguments])
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"clusterer {' '.join(arguments)} failed")
    return time.monotonic() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def prepare(folder: Path, documents: int, new: int, runs: int) -> None:
    """The state and the batches of each run."""
    last = build(folder / STATE, documents)
    for number in range(runs):
        new_articles(folder / f"new-{number}.jsonl", new, last, seed=100 + number)


def measured(folder: Path, documents: int, new: int, runs: int) -> Iterator[str]:
    """Rows of the table for a state of one size."""
    # In a process of its own: what is started from here is said to have had this process's memory.
    builder = multiprocessing.Process(target=prepare, args=(folder, documents, new, runs))
    begun = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    builder.start()
    builder.join()
    built = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begun
    state = folder / STATE
    size = f"{documents:,} | {state.stat().st_size / 2**20:,.0f} | {state.stat().st_size / documents / 1000:.1f}"
    for number in range(runs):
        arguments = ["run", str(folder / f"new-{number}.jsonl"), "--state", str(state)]
        seconds, cpu, peak = timed(arguments)
        idle, _, _ = timed(arguments)
        yield f"| {size} | {built:,.0f} | {new:,} | {seconds:.1f} | {cpu:.1f} | {peak:,.0f} | {idle:.1f} |"
    state.unlink()


def main() -> None:
    """Print one table; with ``--write`` also into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, nargs="+", default=[50_000, 500_000])
    parser.add_argument("--new", type=int, default=1_000)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    lines: list[str] = []

    def say(line: str) -> None:
        print(line, flush=True)
        lines.append(line)

    say(f"`python benchmarks/state.py`: clusterer {__version__}, {machine}, {datetime.now(UTC):%Y-%m-%d}\n")
    say(
        "| articles in the state | MiB | kB an article | CPU seconds to build it | new articles | seconds | of CPU "
        "| peak MiB | seconds for a run with nothing new |"
    )
    say("|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for documents in given.documents:
            for line in measured(folder, documents, given.new, given.runs):
                say(line)
    if given.write:
        head, rest = PAGE.read_text("utf-8").split(MARKERS[0])
        _, tail = rest.split(MARKERS[1])
        PAGE.write_text("\n".join([f"{head}{MARKERS[0]}", *lines, f"{MARKERS[1]}{tail}"]), "utf-8")


if __name__ == "__main__":
    main()
