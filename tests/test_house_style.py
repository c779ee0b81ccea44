"""What recurs in an outlet is learned from its articles, kept, and learned again after some more of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clusterer.config import CleaningSettings, Config, EventSettings
from clusterer.documents import Document
from clusterer.hosts import forgetting, scheduled
from clusterer.house_style import HOLDS_FOR, Recurrent, recurrent
from clusterer.origin import agency_names
from clusterer.store import MemoryStore, State
from clusterer.text.protection import AgencyNames
from clusterer.text.recurring import EARLIER

SMALL = EventSettings(window=1)  # of any state there are articles beyond it
FOOTER = "Harbour Post keeps you posted on all piers."


def word(number: int) -> str:
    """A word of its own for each number."""
    return "".join("bdfgklmnrt"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:04d}")


def rows(first: int, count: int, footer: str = FOOTER) -> list[dict[str, str]]:
    """Articles on nothing in common but a footer."""
    return [
        {
            "id": f"h{n}",
            "outlet": "Harbour Post",
            "title": f"Ship {word(n)} | Harbour news",
            "text": " ".join(f"{word(70 * n + k)} went to {word(80 * n + k)}." for k in range(20)) + f"\n\n{footer}",
        }
        for n in range(first, first + count)
    ]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


def taken(state: Path, articles: list[dict[str, str]], config: Config | None = None) -> None:
    inputs = state.with_name("in.jsonl")
    inputs.write_text("".join(json.dumps(row) + "\n" for row in articles))
    scheduled.run([str(inputs)], state, config or Config(events=SMALL))


def clean_text(state: Path, id_: str) -> str:
    with State(state) as opened:
        (article,) = opened.articles([id_])
    return article.clean.text


def asked_for(state: Path, count: int, config: Config | None = None) -> tuple[Recurrent, list[int]]:
    """What recurs beside ``count`` new articles, and how many earlier ones were read for that."""
    documents = [Document(id=f"n{n}", text="Nothing to see here.", outlet="Harbour Post") for n in range(count)]
    read: list[int] = []
    with State(state) as opened:

        class Watched(State):
            def latest_of(self, new, sample):
                found = super().latest_of(new, sample)
                read.append(len(found))
                return found

        opened.__class__ = Watched
        return recurrent(documents, opened, config or Config(events=SMALL), agency_names("")), read


def test_what_was_learned_is_used_without_reading_articles_again(state: Path):
    taken(state, rows(0, EARLIER))
    taken(state, rows(100, 1))
    assert FOOTER not in clean_text(state, "h100")
    with State(state) as opened:
        (style,) = opened.styles(["Harbour Post"]).values()
    assert (len(style.lines), style.edges) == (1, ("harbournews",))


def test_earlier_articles_are_read_only_where_nothing_is_known(state: Path):
    few = HOLDS_FOR * 3
    taken(state, rows(0, few))
    assert asked_for(state, 2)[1] == [0], "it holds for a quarter of those that told it"
    found, read = asked_for(state, 3)
    assert read == [few]
    assert len(found.lines["harbour post"]) == 1
    assert found.learned["Harbour Post"].holds_for == (few + 3) // HOLDS_FOR


def test_a_state_that_fits_into_the_window_is_learned_from_anew(state: Path):
    taken(state, rows(0, 3 * EARLIER))
    found, _ = asked_for(state, 1, Config(events=EventSettings(window=100)))
    assert len(found.standing or ()) + len(found.again) == 3 * EARLIER


def test_a_new_design_is_learned_after_some_articles(state: Path):
    taken(state, rows(0, EARLIER))
    other = "Follow us from pier to pier, every day of the week."
    for n in range(24):
        taken(state, rows(100 + n, 1, other))
        if n == 4:
            assert other in clean_text(state, "h100")
    assert other not in clean_text(state, f"h{100 + 24 - 1}")
    assert other not in clean_text(state, "h100"), "cleaned again, once it was known"


def test_other_settings_make_it_learned_again(state: Path):
    taken(state, rows(0, EARLIER))
    taken(state, rows(100, 1), Config(cleaning=CleaningSettings(recurring_lines=False), events=SMALL))
    assert FOOTER in clean_text(state, "h100")


def test_what_a_removed_article_taught_is_forgotten(state: Path):
    taken(state, rows(0, EARLIER))
    forgetting.forget(state, ["h3"])
    with State(state) as opened:
        assert opened.styles(["Harbour Post"]) == {}


def test_a_run_in_memory_learns_from_what_it_has():
    documents = [Document(**row) for row in rows(0, EARLIER)]
    found = recurrent(documents, MemoryStore(), Config(), AgencyNames())
    assert len(found.lines["harbour post"]) == 1
    assert list(found.learned) == ["Harbour Post"]
