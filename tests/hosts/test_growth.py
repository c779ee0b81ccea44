"""What a run and its report do grows with the number of articles, whatever they are alike in: never with its square."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable
from pathlib import Path
from random import Random

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


def articles(text: Callable[[int], str], count: int) -> list[Document]:
    return [
        Document(
            f"a{n:05d}", text(n), title="Harbour open again", outlet=f"Outlet {n % 29}", url=f"https://o.example/{n}"
        )
        for n in range(count)
    ]


def calls(text: Callable[[int], str], count: int, folder: Path) -> tuple[int, Result]:
    documents = articles(text, count)
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


LINES = [line for part in STORY.split("\n\n") for line in part.split(", ")]


def window(n: int) -> str:
    words = STORY.split()
    at = n * 37 % (len(words) - 90)
    return " ".join(words[at : at + 60 + n * 13 % 30]) + f" Seen by reader {n}."


def shuffled(n: int) -> str:
    return "\n".join(Random(n).sample(LINES, 9))


def beginning(n: int) -> str:
    return f"{STORY[: 400 + n * 61 % 600]} and {n} more"


@pytest.mark.parametrize("text", [window, shuffled, beginning])
def test_twice_as_many_articles_that_share_passages_are_twice_the_facts_and_bytes(
    text: Callable[[int], str], tmp_path: Path
) -> None:
    found = []
    for count in (200, 400):
        result = clusterer.run(articles(text, count))
        report.write(result, tmp_path / str(count))
        facts = sum(1 + len(shared.passages) for event in result.shared.values() for shared in event)
        found.append((facts, sum(path.stat().st_size for path in (tmp_path / str(count)).rglob("*") if path.is_file())))
    (facts, size), (more_facts, more_size) = found
    assert facts > 200
    assert more_facts <= 2.3 * facts
    assert more_facts < 40 * 400  # of 79,800 pairs
    assert more_size <= 2.3 * size
