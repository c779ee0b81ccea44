"""What the tests of archives are made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from clusterer.archive import archive
from clusterer.config import Config
from clusterer.findings import Findings
from clusterer.hosts import local

COUNT = 2_000
BLOCK = 300


def awkward() -> list[dict[str, Any]]:
    """No plain rows: versions, repeats, strangers under one id, undated articles, lone surrogates, and no article."""
    story = (
        "The ferry to the outer islands ran aground at dawn and forty passengers were taken off by the lifeboat. " * 4
    )
    other = "Growers in the northern valleys expect the smallest apple harvest in a decade after the late frost. " * 4
    credited = "HARBOUR (Reuters) - " + story + "\n\n(Reporting by Ana Lind; editing by Jo Marsh)"
    return [
        {"id": "ferry", "title": "Ferry aground", "text": story, "published": "2026-01-03T08:00:00Z", "outlet": "Bay"},
        {"id": "ferry", "title": "Ferry aground", "text": story, "published": "2026-01-03T08:00:00Z", "outlet": "Bay"},
        {"id": "ferry", "title": "Ferry aground, forty saved", "text": story + "One crew member is missing.",
         "published": "2026-01-03T09:00:00Z", "outlet": "Bay"},
        {"id": "1", "title": "Apples", "text": other, "outlet": "Vale", "published": "2026-02-01"},
        {"id": "1", "title": "Ferry", "text": credited, "outlet": "Post", "published": "2026-01-03T10:00:00Z"},
        {"url": "https://vale.example/a?x=1", "title": "No date \ud800", "text": other + " \ud800", "byline": "B. Low"},
        {"title": "Only a title - Vale", "outlet": "Vale", "published": "1970-01-01", "tags": ["a", {"b": "\ud800"}]},
        {"outlet": "nothing to read"},
    ]  # fmt: skip


def found_by_run(inputs: Path) -> Findings:
    aside: list[Any] = []
    documents = local.read(str(inputs), on_quarantine=aside.append)
    return local.run(documents, quarantined=aside)


class Here:
    """An engine without processes: for what does not depend on who does the work."""

    name = "here"
    peak = 0
    spent = 0.0

    def map(self, work: Any, common: Any, tasks: Any, done: Any = lambda _number, _result: None) -> None:
        for number, task in enumerate(tasks):
            done(number, work(common, task))


def told(found: Findings) -> dict[str, Any]:
    """All findings as they compare. Arrow and Parquet have no lone surrogates."""
    from clusterer.report import to_dict

    plain = json.loads(json.dumps(to_dict(found)).replace("\\ud800", "\\ufffd"))
    del plain["run"]
    plain["clean"] = [
        (a.clean.text.replace("\ud800", "\ufffd"), a.clean.runs.tolist(), a.clean.furniture, a.language, a.headline)
        for a in found.articles
    ]
    plain["ties"] = [event.ties for event in found.events]
    plain["versions"] = dict(found.versions)
    return plain


def made(inputs: Path, out: Path, config: Config | None = None, engine: Any = None, **more: Any) -> list[str]:
    """The steps that an archive of these inputs goes through."""
    begun: list[str] = []
    archive([str(inputs)], out, config or Config(), engine or Here(), begin=begun.append, block=BLOCK, **more)
    return begun
