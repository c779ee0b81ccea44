"""What a state keeps for its report: rows of events and articles as bytes, which the host makes and understands.

They can be thrown away: whatever has none gets one from its event (``without_rows``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from clusterer.findings import ExaminedEvent
from clusterer.store.codec import seal, unpack_examined, unseal
from clusterer.store.state import State

Shown = tuple[str, bytes, bytes, list[tuple[str, bytes]]]
"""Id of an event, its row and its tally, and the rows of its articles by id."""


def made_with(state: State) -> str:
    """What the rows were made with; "" where there are none."""
    return str(state.value("SELECT value FROM meta WHERE name = 'rows'") or "")


def forget_rows(state: State, made_with: str) -> None:
    """Forget all rows, and say what those to come will be made with. Inside a transaction."""
    state.execute("DELETE FROM event_rows")
    state.execute("DELETE FROM article_rows")
    state.execute("INSERT OR REPLACE INTO meta VALUES ('rows', ?)", made_with)


def without_rows(state: State) -> list[str]:
    """Ids of the events that have no row."""
    return [
        id_
        for (id_,) in state.rows("SELECT id FROM events WHERE row NOT IN (SELECT event FROM event_rows) ORDER BY row")
    ]


def put_rows(state: State, shown: Iterable[Shown]) -> None:
    """Put rows in the place of those that are there. Inside a transaction."""
    for id_, body, tally, articles in shown:
        state.execute(
            "INSERT OR REPLACE INTO event_rows SELECT row, ?, ? FROM events WHERE id = ?", seal(body), seal(tally), id_
        )
        state.execute_many(
            "INSERT OR REPLACE INTO article_rows SELECT row, ? FROM documents WHERE id = ?",
            [(seal(row), article) for article, row in articles],
        )


def event_rows(state: State, since: int | None) -> Iterator[bytes]:
    """The rows of the events that ``State.events`` gives, by first publication, undated ones last, then by id."""
    for (body,) in state.iterate(
        "SELECT r.body FROM events AS e JOIN event_rows AS r ON r.event = e.row "
        "WHERE ?1 IS NULL OR e.last IS NULL OR e.last >= ?1 ORDER BY e.first IS NULL, e.first, e.id",
        since,
    ):
        yield unseal(body)


def tallies(state: State, since: int | None) -> Iterator[tuple[str, bytes]]:
    """Their tallies, in the order of their ids, each with the id."""
    for id_, body in state.iterate(
        "SELECT e.id, r.tally FROM events AS e JOIN event_rows AS r ON r.event = e.row "
        "WHERE ?1 IS NULL OR e.last IS NULL OR e.last >= ?1 ORDER BY e.id",
        since,
    ):
        yield id_, unseal(body)


def article_rows(state: State, since: int | None) -> Iterator[bytes]:
    """The rows of their articles, by id."""
    for (body,) in state.iterate(
        "SELECT r.body FROM documents AS d JOIN article_rows AS r ON r.document = d.row JOIN events AS e "
        "ON e.row = d.event WHERE ?1 IS NULL OR e.last IS NULL OR e.last >= ?1 ORDER BY d.id",
        since,
    ):
        yield unseal(body)


def examined(state: State, ids: Iterable[str]) -> list[ExaminedEvent]:
    """The events of these ids, by id."""
    rows = state.rows(
        "SELECT body, details FROM events WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        json.dumps(list(ids)),
    )
    return [unpack_examined(body, details) for body, details in rows]


def event_ids(state: State, since: int | None) -> list[str]:
    """Ids of the events that ``State.events`` gives."""
    return [id_ for (id_,) in state.rows("SELECT id FROM events WHERE ?1 IS NULL OR last IS NULL OR last >= ?1", since)]


def count_events(state: State) -> int:
    """How many events there are."""
    return int(state.value("SELECT count(*) FROM events"))


def newest(state: State, latest: int) -> int | None:
    """When the newest article was published, in seconds since 1970; a date after ``latest`` is not believed."""
    found = state.value("SELECT max(last) FROM events WHERE last <= ?", latest)
    return None if found is None else int(found)
