"""Long histories of odd batches through small windows: whatever came in, the state agrees with itself."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clusterer import upkeep
from clusterer.config import Config
from clusterer.evaluation.marks import Marked
from clusterer.events import window
from clusterer.hosts import drawing, feedback, forgetting, scheduled

START = datetime(2026, 1, 1, tzinfo=UTC)
SYLLABLES = [c + v + e for c in "bdfgklmnprst" for v in "aeiou" for e in ("", "n", "r", "s")]


class Newsroom:
    """Writes about a few stories; a third of its articles are copies of earlier ones, whole or in part."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.words = ["".join(chance.choices(SYLLABLES, k=2)) for _ in range(400)]
        self.stories = [self._story() for _ in range(5)]
        self.texts: list[str] = []

    def _story(self) -> list[str]:
        return ["".join(self.chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(12)]

    def article(self, day: int) -> dict[str, object]:
        story = self.chance.choice(self.stories)
        words = [self.chance.choice(story if self.chance.random() < 0.2 else self.words) for _ in range(90)]
        text = " ".join(words)
        if self.texts and self.chance.random() < 0.35:
            text = self.chance.choice(self.texts)
            if self.chance.random() < 0.5:
                text = f"{text[: len(text) * 3 // 4]} {' '.join(words[:20])}"
        self.texts.append(text)
        published = START + timedelta(days=day - self.chance.choice([0, 0, 0, 15, 300]))
        stamp = self.chance.choice([published.isoformat()] * 9 + [None, "2150-05-05T05:05:05Z"])
        id_ = self.chance.choice([f"a{len(self.texts)}"] * 8 + [f"v{self.chance.randrange(6)}"])
        return {"id": id_, "text": text, "published": stamp, "outlet": f"Outlet {day % 3}", "language": "en"}


def corrected(state: Path, chance: random.Random) -> int:
    """Somebody removes an article, and somebody marks two, now and then; how many articles that took."""
    found = drawing.load_findings(state)
    ids = [document.id for document in found.documents]
    if not ids or chance.random() < 0.6:
        return 0
    if chance.random() < 0.3:
        gone = forgetting.forget(state, [chance.choice(ids)]).removed
        return sum(len(one.ids) for one in gone)
    marks = [
        Marked(line, chance.choice(["right", "not-this-event"]), chance.choice(ids), chance.choice(found.events).id)
        for line in (1, 2)
    ]
    feedback.apply(state, marks)
    for one in feedback.decided(state)[-1:]:
        if chance.random() < 0.2:
            feedback.undo(state, [one.number])
    return 0


@pytest.mark.parametrize(("seed", "size"), [(1, 0), (2, 8), (3, 30)])
def test_a_state_agrees_with_itself_after_every_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, size: int
) -> None:
    monkeypatch.setattr(window, "WHOLE", 4)  # larger events take part by some of their articles
    chance = random.Random(seed)
    newsroom = Newsroom(chance)
    config = replace(Config(), events=replace(Config().events, window=size, close_after_days=20.0))
    state, batch = tmp_path / "desk.db", tmp_path / "batch.jsonl"
    told = 0
    for day in range(30):
        rows = [newsroom.article(day) for _ in range(chance.choice([0, 1, 3, 9]))]
        batch.write_text("".join(json.dumps(row) + "\n" for row in rows))
        moment = START + timedelta(days=day)
        told += scheduled.run([str(batch)], state, config, clock=lambda: moment).count("new")  # noqa: B023 -- at once
        told -= corrected(state, chance) if told else 0
        if chance.random() < 0.1:
            told -= upkeep.prune(state, 10 * 86_400.0, dry_run=False).documents
        assert upkeep.check(state, config) == []
    found = drawing.load_findings(state)
    assert len(found.documents) == told
    homes = {document: event.id for event in found.events for document in event.documents}
    assert all(len({homes[document] for document in group.documents}) == 1 for group in found.duplicate_groups)
    group_of = {document: group.id for group in found.duplicate_groups for document in group.documents}
    for one in feedback.decided(state):
        d = one.decision
        if d.core in homes and d.article in homes and d.mark == "not-this-event":
            copies = d.article in group_of and group_of[d.article] == group_of.get(d.core)
            assert homes[d.article] != homes[d.core] or copies, d
