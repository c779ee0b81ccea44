"""Labelled corpora under many conditions: what the link score is fitted and judged on.

The corpora are few and each has habits of its own (sizes of events, one subject or many, lengths, dates). So every one
of them is also taken without dates, without titles, cut to leads, in lower case, as samples of 2 to 500 articles, with
small events only, thinned out, as a stream of some days, dated by event, as series in which one event follows another
like it, and in pairs of events that look alike.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from clusterer.documents import Article, Document, stable_id
from clusterer.events.background import load_background
from clusterer.events.candidates import Neighbours, neighbours
from clusterer.events.items import Items, items
from clusterer.events.views import build_views
from clusterer.origin import agency_names
from clusterer.text.clean import clean
from clusterer.text.tokens import tokenize

NAMES = agency_names("")

# condition -> (how many samples of it, what each weighs)
CONDITIONS = {
    "full": (1, 1.0),
    "undated": (1, 1.0),
    "untitled": (1, 1.0),
    "lead": (1, 1.0),
    "lead undated": (1, 1.0),
    "lower": (1, 1.0),
    "small-events": (1, 1.0),
    "thin undated": (1, 1.0),
    "in30": (1, 1.0),
    "lead in30": (1, 0.5),
    "200 in7": (3, 0.25),
    "500 undated": (2, 0.5),
    "100": (4, 0.25),
    "30": (8, 0.1),
    "20": (12, 0.1),
    "20 undated untitled": (12, 0.1),
    "20 lead": (12, 0.1),
    "5": (20, 0.02),
    "2": (40, 0.02),
    "2 undated untitled": (40, 0.02),
    "2 lead": (40, 0.02),
    "look-alikes": (40, 0.03),
    "look-alikes lead": (40, 0.03),
    "look-alikes undated": (20, 0.03),
    "look-alikes in7": (20, 0.03),
    "in30 one-day": (1, 0.5),
    "serial": (1, 1.0),
    "serial lead": (1, 0.5),
    "look-alikes serial": (20, 0.03),
}

_STREAM = datetime(2024, 3, 1, tzinfo=UTC)
_LONGEST_STORY = 40  # days
_HEADLINE, _SENTENCE = 12, 25  # words
_ROUND = 5  # events of a roundup
_CRAWL = 3  # days that a crawl takes
_SERIES = 90  # days over which the events of a series are spread


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """Articles and the event of each, by id."""

    name: str
    articles: tuple[Article, ...]
    events: dict[str, str]


def read_labelled(path: Path) -> Labelled:
    """A corpus of rows with ``text`` and ``event``."""
    articles, events = [], {}
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        row = json.loads(line)
        document = Document(
            id=stable_id(path.stem, str(number)),
            text=row["text"],
            title=row.get("title") or "",
            published=datetime.fromisoformat(row["date"][:10]).replace(tzinfo=UTC) if row.get("date") else None,
        )
        articles.append(Article(document, clean(document.text, NAMES), row.get("language") or "en"))
        events[document.id] = events[f"{document.id} again"] = row["event"]
    return Labelled(path.stem, tuple(articles), events)


def under(corpus: Labelled, condition: str, random: Random) -> list[Article]:
    """The articles of a corpus under a condition: its words are applied one by one."""
    articles = list(corpus.articles)
    for word in condition.split():
        if word.isdigit():
            articles = _events_of(corpus, articles, int(word), random)
        elif word == "look-alikes":
            articles = _look_alikes(corpus, articles, random)
        elif found := re.fullmatch(r"strangers(\d+)", word):
            articles = _strangers(corpus, articles, int(found[1]), random)
        elif found := re.fullmatch(r"mates(\d+)", word):
            articles = _mates(corpus, articles, int(found[1]), random)
        elif word == "one-day":
            articles = _on_one_day(corpus, articles)
        elif word == "serial":
            articles = _serial(corpus, articles, random)
        elif re.fullmatch(r"in\d+", word):
            articles = _within(corpus, articles, int(word[2:]), random)
        elif word == "month":
            articles = _busiest(articles, 31)
        elif word == "one-date":  # that of the day on which all were fetched
            articles = [_dated(a, _STREAM) for a in articles]
        elif word == "crawled":  # one after the other, in no order, by a crawler
            articles = [_dated(a, _STREAM + timedelta(days=random.randrange(_CRAWL))) for a in articles]
        elif word == "mixed-dates":  # some have their date, some that of a later visit to the page, some none
            articles = [_dated(a, _mixed(a.document.published, random)) for a in articles]
        elif word == "brief":  # what a feed gives: a title and a sentence
            articles = [_rewritten(a, _lead(a.document.text, _SENTENCE)) for a in articles]
            articles = [_rewritten(a, f"{a.document.title}\n\n{a.document.text}") for a in articles]
        elif word == "fed-twice":  # two feeds of one paper: the page, and what of it fits
            articles = [b for a in articles for b in (a, _again(a, random.randint(40, 90)))]
        elif word == "undated":
            articles = [replace(a, document=replace(a.document, published=None)) for a in articles]
        elif word == "untitled":
            articles = [replace(a, document=replace(a.document, title="")) for a in articles]
        elif word == "lead":
            articles = [_rewritten(a, _lead(a.document.text, random.randint(45, 85))) for a in articles]
        elif word == "headline":  # or what would be one
            articles = [_rewritten(a, a.document.title or _lead(a.document.text, _HEADLINE)) for a in articles]
        elif word == "sentence":
            articles = [_rewritten(a, _lead(a.document.text, _SENTENCE)) for a in articles]
        elif word == "lower":
            articles = [
                _rewritten(
                    replace(a, document=replace(a.document, title=a.document.title.lower())), a.document.text.lower()
                )
                for a in articles
            ]
        elif word == "thin":
            articles = [a for a in articles if random.random() < 0.3]
        elif word == "small-events":
            random.shuffle(articles)
            kept: Counter[str] = Counter()
            small = []
            for a in articles:
                event = corpus.events[a.document.id]
                if kept[event] < 3:
                    kept[event] += 1
                    small.append(a)
            articles = small
    return articles


def _dated(article: Article, published: datetime | None) -> Article:
    return replace(article, document=replace(article.document, published=published))


def _mixed(published: datetime | None, random: Random) -> datetime | None:
    visit = timedelta(days=random.randint(5, 200))
    return published and random.choice((published, published + visit, None))


def _again(article: Article, words: int) -> Article:
    """The lead of an article, as another one."""
    again = _rewritten(article, _lead(article.document.text, words))
    return replace(again, document=replace(again.document, id=f"{article.document.id} again"))


def _busiest(articles: Sequence[Article], days: int) -> list[Article]:
    """Those of the days in a row that have most of them; all where there are no dates."""
    dates = sorted(a.document.published for a in articles if a.document.published is not None)
    if not dates:
        return list(articles)
    span = timedelta(days=days)
    count = [bisect_left(dates, first + span) - at for at, first in enumerate(dates)]
    first = dates[count.index(max(count))]
    return [a for a in articles if a.document.published and first <= a.document.published < first + span]


def with_roundups(corpus: Labelled, share: float = 0.1) -> Labelled:
    """The corpus with roundups: articles of the leads of five others, of five events, each an event of its own.

    ``share``: roundups for each article. They carry the latest date of what they are made of.
    """
    random = Random(f"{corpus.name} roundups")  # noqa: S311 (a sample, not a secret)
    by_event: dict[str, list[Article]] = {}
    for article in corpus.articles:
        by_event.setdefault(corpus.events[article.document.id], []).append(article)
    made, events = [], dict(corpus.events)
    for number in range(round(share * len(corpus.articles))):
        chosen = [random.choice(by_event[name]) for name in random.sample(sorted(by_event), _ROUND)]
        dates = [a.document.published for a in chosen if a.document.published is not None]
        document = Document(
            id=stable_id("roundup", corpus.name, str(number)),
            text="\n\n".join(_lead(a.document.text, _SENTENCE + 20) for a in chosen),
            title="; ".join(a.document.title for a in chosen[:2] if a.document.title),
            published=max(dates, default=None),
        )
        made.append(Article(document, clean(document.text, NAMES), chosen[0].language))
        events[document.id] = f"roundup {number}"
    return Labelled(f"{corpus.name} with roundups", (*corpus.articles, *made), events)


def _within(corpus: Labelled, articles: Sequence[Article], days: int, random: Random) -> list[Article]:
    """The same as if all events had begun within so many days, as in a stream; what follows keeps its distance.

    Where the corpus has no dates, reports follow the first one within some days.
    """
    by_event: dict[str, list[Article]] = {}
    for article in articles:
        by_event.setdefault(corpus.events[article.document.id], []).append(article)
    dated = []
    for name in sorted(by_event):
        begins, usual = random.random() * days, random.choice((0.5, 1.0, 3.0))
        known = [a.document.published for a in by_event[name] if a.document.published is not None]
        for article in by_event[name]:
            published = article.document.published
            after = (published - min(known)).days if published else random.expovariate(1 / usual)
            when = _STREAM + timedelta(days=int(begins + min(after, _LONGEST_STORY)))
            dated.append(replace(article, document=replace(article.document, published=when)))
    return dated


def _on_one_day(corpus: Labelled, articles: Sequence[Article]) -> list[Article]:
    """All reports of an event carry its first date, as where a collection is dated by its events."""
    first: dict[str, datetime] = {}
    for article in articles:
        published, name = article.document.published, corpus.events[article.document.id]
        if published is not None:
            first[name] = min(published, first.get(name, published))
    return [
        replace(a, document=replace(a.document, published=first.get(corpus.events[a.document.id]))) for a in articles
    ]


def _serial(corpus: Labelled, articles: Sequence[Article], random: Random) -> list[Article]:
    """Every event has a look-alike that begins one to seven days after it: a series of crimes, a running story."""
    twin = twins(corpus)
    by_event: dict[str, list[Article]] = {}
    for article in articles:
        by_event.setdefault(corpus.events[article.document.id], []).append(article)
    dated: list[Article] = []
    begins: dict[str, float] = {}
    for name in sorted(by_event):
        other = begins.get(twin.get(name, ""))
        begins[name] = random.random() * _SERIES if other is None else other + random.randint(1, 7)
        usual = random.choice((0.5, 1.0, 3.0))
        known = [a.document.published for a in by_event[name] if a.document.published is not None]
        for article in by_event[name]:
            published = article.document.published
            after = (published - min(known)).days if published else random.expovariate(1 / usual)
            when = _STREAM + timedelta(days=int(begins[name] + min(after, _LONGEST_STORY)))
            dated.append(replace(article, document=replace(article.document, published=when)))
    return dated


@cache
def twins(corpus: Labelled) -> dict[str, str]:
    """Pairs of events of which one's article is the most like the other's; each event is in one pair at most."""
    rows, near = _neighbourhood(corpus)
    names = [corpus.events[document] for document in rows.ids]
    pairs = sorted(
        (-float(cosine), names[at], names[other])
        for at in range(len(rows))
        for other, cosine in zip(near.rows[at].tolist(), near.cosines[at].tolist(), strict=True)
        if other >= 0 and names[other] != names[at]
    )
    twin: dict[str, str] = {}
    for _, one, other in pairs:
        if one not in twin and other not in twin:
            twin[one], twin[other] = other, one
    return twin


def _events_of(corpus: Labelled, articles: Sequence[Article], size: int, random: Random) -> list[Article]:
    """Whole events until there are ``size`` articles; of two articles, half the samples are one event."""
    by_event: dict[str, list[Article]] = {}
    for article in articles:
        by_event.setdefault(corpus.events[article.document.id], []).append(article)
    names = sorted(by_event)
    random.shuffle(names)
    if size == 2:
        several = [name for name in names if len(by_event[name]) > 1]
        if several and random.random() < 0.5:
            return by_event[several[0]][:2]
        return [by_event[name][0] for name in names[:2]]
    chosen: list[Article] = []
    for name in names:
        chosen += by_event[name][: random.randint(1, 3)] if size == 5 else by_event[name]
        if len(chosen) >= size:
            break
    return chosen


def _strangers(
    corpus: Labelled, articles: Sequence[Article], size: int, random: Random, but: str | None = None
) -> list[Article]:
    """``size`` articles of as many events."""
    by_event: dict[str, list[Article]] = {}
    for article in articles:
        by_event.setdefault(corpus.events[article.document.id], []).append(article)
    names = sorted(by_event.keys() - {but})
    return [random.choice(by_event[name]) for name in random.sample(names, min(size, len(names)))]


def _mates(corpus: Labelled, articles: Sequence[Article], size: int, random: Random) -> list[Article]:
    """Two articles of one event, and others of as many events until there are ``size``."""
    known = Counter(corpus.events[article.document.id] for article in articles)
    event = random.choice(sorted(name for name, count in known.items() if count > 1))
    both = random.sample([a for a in articles if corpus.events[a.document.id] == event], 2)
    return [*both, *_strangers(corpus, articles, size - 2, random, but=event)]


def _look_alikes(corpus: Labelled, articles: Sequence[Article], random: Random) -> list[Article]:
    """Up to two articles each of an event and of another one whose article is the most like one of its articles."""
    rows, near = _neighbourhood(corpus)
    by_id = {article.document.id: article for article in articles}
    for at in random.sample(range(len(rows)), len(rows)):
        event = corpus.events[rows.ids[at]]
        others = [corpus.events[rows.ids[j]] for j in near.rows[at].tolist() if j >= 0]
        other = next((name for name in others if name != event), None)
        if other is not None:
            break
    chosen = []
    for name in (event, other):
        members = [document for document in sorted(by_id) if corpus.events[document] == name]
        chosen += random.sample(members, min(2, len(members)))
    return [by_id[document] for document in chosen]


@cache
def _neighbourhood(corpus: Labelled) -> tuple[Items, Neighbours]:
    rows = items(corpus.articles, tokenize([article.clean.text for article in corpus.articles]))
    views = build_views(rows, load_background(rows.language_names))
    return rows, neighbours(rows, views["words"], 30, math.inf)


def _rewritten(article: Article, text: str) -> Article:
    return Article(replace(article.document, text=text), clean(text, NAMES), article.language)


def _lead(text: str, words: int) -> str:
    ends = [match.end() for match in re.finditer(r"\S+", text)]
    return text if len(ends) <= words else text[: ends[words - 1]]


def article_samples(corpus: Labelled, condition: str, count: int) -> Iterator[list[Article]]:
    """``count`` samples of a corpus under a condition, the same every time; those of one article are left out."""
    for turn in range(count):
        articles = under(corpus, condition, Random(f"{corpus.name} {condition} {turn}"))  # noqa: S311 (a sample, not a secret)
        if len(articles) > 1:
            yield articles
