"""Build ``clusterer/events/background.tsv``: how common the common words of many languages are.

Sources, both under the MIT licence and needed only to build the table, never at run time:

- pyspellchecker's word counts (OpenSubtitles) for twelve languages: a word's share of *articles* is taken as
  ``1 - exp(-300 p)``, the chance to meet it in a text of 300 words, p being its share of words;
- stopwordsiso's stop words for every other language: a flat share of 1/4.

Names of news agencies of one word stand in articles of any event, so they count as common in every language (``*``).

A line is ``language <tab> class <tab> words``; class c stands for a share of ``2 ** -c``. Words below ``2 ** -5`` and
words with an apostrophe or digit are left out.

    uv run --with pyspellchecker --with stopwordsiso python benchmarks/events_background.py
"""

from __future__ import annotations

import json
import math
import tomllib
from collections import defaultdict
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

ARTICLE_WORDS = 300
SMALLEST_CLASS = 5
COUNTED = ("ar", "de", "en", "es", "eu", "fa", "fr", "it", "lv", "nl", "pt", "ru")
PACKAGE = Path(__file__).parent.parent / "clusterer"
TARGET = PACKAGE / "events" / "background.tsv"
AGENCY_CLASS = 4


def counted(path: Traversable) -> dict[int, list[str]]:
    """Class -> words, from a table of counts."""
    import gzip

    counts: dict[str, int] = json.loads(gzip.decompress(path.read_bytes()))
    total = sum(counts.values())
    classes = defaultdict(list)
    for word, count in counts.items():
        share = 1 - math.exp(-ARTICLE_WORDS * count / total)
        number = round(-math.log2(share))
        if number <= SMALLEST_CLASS and word.isalpha():
            classes[number].append(word)
    return classes


def agencies() -> list[str]:
    """Names of agencies that are one word and not a common word as well."""
    table = tomllib.loads((PACKAGE / "origin" / "agencies.toml").read_text("utf-8"))["agency"]
    names = {name.lower() for a in table if not a.get("common") for name in (a["name"], *a.get("names", ()))}
    return sorted(name for name in names if name.isalpha())


def main() -> None:
    lines = [f"*\t{AGENCY_CLASS}\t{' '.join(agencies())}\n"]
    resources = files("spellchecker") / "resources"
    stops: dict[str, list[str]] = json.loads((files("stopwordsiso") / "stopwords-iso.json").read_text("utf-8"))
    for language in sorted({*COUNTED, *stops}):
        if language in COUNTED:
            classes = counted(resources / f"{language}.json.gz")
        else:
            classes = {2: [word for word in stops[language] if word.isalpha()]}
        lines += [f"{language}\t{number}\t{' '.join(sorted(words))}\n" for number, words in sorted(classes.items())]
    TARGET.write_text("".join(lines), "utf-8")
    print(f"{TARGET.name}: {len(lines)} lines, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
