"""What a run and its report do grows with the number of articles, whatever they are alike in: never with its square."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable
from pathlib import Path

import pytest

import clusterer
from clusterer import report
from clusterer.documents import Document
from clusterer.hosts.result import Result

STORY = "\n\n".join(
    f"The harbour of ward {n} reopened on Monday after {word} weeks of storms, the {word} port captain said. Forty "
    f"ships had waited outside for a berth, and the {word} cargo of {n} of them was lost to the heat of the hold."
    for n, word in enumerate(("long", "grey", "cold", "dry", "loud", "thin"))
)


def same(_: int) -> str:
    return STORY


def credited_once(n: int) -> str:
    return f"OSTERVIK (Reuters) - {STORY}" if n == 7 else STORY


def one_line_differs(n: int) -> str:
    return f"{STORY}\n\nSent in by reader number {n} of the paper, who stood on pier {n % 7}."


def two_in_turns(n: int) -> str:
    return (
        STORY if n % 2 else STORY.replace("harbour", "airport").replace("ships", "planes").replace("Monday", "Friday")
    )


def calls(text: Callable[[int], str], count: int, folder: Path) -> tuple[int, Result]:
    documents = [
        Document(
            f"a{n:05d}", text(n), title="Harbour open again", outlet=f"Outlet {n % 29}", url=f"https://o.example/{n}"
        )
        for n in range(count)
    ]
    with cProfile.Profile() as profile:
        result = clusterer.run(documents, processes=1)
        report.write(result, folder / str(count))
    return pstats.Stats(profile).total_calls, result


@pytest.mark.parametrize("text", [same, credited_once, one_line_differs, two_in_turns])
def test_twice_as_many_articles_that_are_alike_are_twice_the_work(text: Callable[[int], str], tmp_path: Path) -> None:
    calls(text, 50, tmp_path)  # what is loaded and compiled once
    fewer, first = calls(text, 600, tmp_path)
    more, second = calls(text, 1_200, tmp_path)

    assert more <= 2.3 * fewer
    for found in (first, second):
        count = len(found.documents)
        assert len(found.duplicate_groups) == len(found.events) == 1
        assert sum(map(len, found.shared.values())) < 2 * count
        credited = sum(bool(told.origins) for told in found.attributions.values())
        assert credited == (count if text is credited_once else 0)
