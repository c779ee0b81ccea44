"""What an expression (``clusterer/where``) is asked of: the articles of a report, from its rows or its stories.

Both say the same of an article: a test holds one against the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from clusterer.report import words
from clusterer.report.labels import headline, lang
from clusterer.report.rows import TITLE, ArticleRow, EventRow
from clusterer.report.story import Story
from clusterer.where import Where


def of_rows(where: Where, events: Iterable[EventRow], articles: Iterable[ArticleRow]) -> frozenset[str]:
    """Ids of the events that have an article of which the expression holds."""
    told = {
        row.id: _event(row.id, row.keywords, row.articles, row.independent, row.agencies, row.outlets, row.languages)
        for row in events
    }
    here = (row for row in articles if row.event in told)
    return frozenset(row.event for row in here if where.holds({**told[row.event], **_row(row)}))


def of_stories(where: Where, stories: Iterable[Story]) -> frozenset[str]:
    """The same, of stories."""
    return frozenset(story.event.id for story in stories if any(map(where.holds, _story(where, story))))


def _event(
    id_: str,
    keywords: Iterable[str],
    articles: int,
    origins: int,
    agencies: Iterable[str],
    outlets: Iterable[str],
    languages: Iterable[str],
) -> dict[str, Any]:
    return {
        "event": id_,
        "keyword": tuple(keywords),
        "articles": articles,
        "origins": origins,
        "agencies": tuple(agencies),
        "outlets": tuple(outlets),
        "languages": tuple(languages),
    }


def _row(row: ArticleRow) -> Mapping[str, Any]:
    return {
        "id": row.id,
        "title": row.title,
        "outlet": row.outlet,
        "language": row.language,
        "published": row.published,
        "agency": tuple(agency for agency, _, _ in row.origins),
        "role": tuple(role for _, role, _ in row.origins),
    }


def _story(where: Where, story: Story) -> Iterator[Mapping[str, Any]]:
    event = _event(
        story.event.id,
        story.event.keywords,
        len(story.articles),
        story.independent.count if "origins" in where.fields else 0,
        story.agencies,
        story.outlets,
        {article.language for article in story.articles if article.language},
    )
    for article in story.articles:
        document = article.document
        origins = story.attribution(document.id).origins
        yield {
            **event,
            "id": document.id,
            "title": headline(document)[:TITLE],
            "outlet": document.outlet,
            "language": lang(article.language),
            "published": words.iso(document.published),
            "agency": tuple(origin.agency for origin in origins),
            "role": tuple(origin.role for origin in origins),
        }


def left_out(where: Where, events: int, known: Mapping[str, Iterable[str]]) -> str:
    """What to say of so many events that are not shown; "" of none.

    ``known``: the agencies, outlets and languages there are, by field. Of a name that is none of them the nearest is
    named: it may be misspelt.
    """
    if not events:
        return ""
    said = f"{words.plural(events, 'event')} {'is' if events == 1 else 'are'} not shown: of no article in "
    said += f"{'it' if events == 1 else 'them'} holds {where.text} (report.where)"
    for field, names in known.items():
        there = {name.casefold(): name for name in names}
        for name in where.asked(field):
            if name not in there and (near := get_close_matches(name, there, n=1, cutoff=0.6)):
                said += f"; there is no {field} {name!r}: did you mean {there[near[0]]!r}?"
    return said


def older(days: int, events: int) -> str:
    """What to say of so many events that are older than those that are shown; "" of none."""
    if not events:
        return ""
    return f"{words.plural(events, 'older event')} {'is' if events == 1 else 'are'} not shown (report.days = {days})"


def removed(articles: int) -> str:
    """What to say of so many articles that are gone; "" of none."""
    if not articles:
        return ""
    return f"{words.plural(articles, 'article')} {'was' if articles == 1 else 'were'} removed on request"
