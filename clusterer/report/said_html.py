"""What many pages say of an article or a text in the same words: its agency, its date, its language, its place."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from clusterer.documents import Document
from clusterer.report import paths, words
from clusterer.report.labels import Chip, lang
from clusterer.report.markup import Html, esc
from clusterer.report.story import Story

PAGE = "en"  # the language that pages are in
NO_CHIP = Html('<span class="chip own">no wire origin found</span>')


@lru_cache(4096)
def chip_html(chip: Chip, href: str) -> Html:
    """An agency in its role. ``href`` leads to the words that say so."""
    agency_html = f"<bdi>{esc(chip.agency)}</bdi>"
    if href:
        agency_html = f"<a href={esc(href)}>{agency_html}</a>"
    return Html(
        f'<span class="chip {esc(chip.css)}">{agency_html} {esc(chip.role)} <i>{esc(chip.confidence)}</i></span> '
    )


def when_html(document: Document) -> Html:
    """When an article was published."""
    return _when(document.published)


@lru_cache(words.TIMES)
def _when(published: datetime | None) -> Html:
    iso = words.iso(published)
    if not iso:
        return Html("<span class=muted>undated</span>")
    if len(iso) > 20:  # a machine needs no fractions of a second, either
        iso = f"{iso[:19]}Z"
    return Html(f"<time datetime={esc(iso)}>{esc(words.clock(published))}</time>")


@lru_cache(256)
def lang_html(language: str) -> Html:
    """A ``lang`` attribute; none for the language of the page."""
    code = lang(language)
    return Html(f" lang={esc(code)}") if code and code != PAGE else Html("")


def dir_html(text: str) -> Html:
    """A ``dir`` attribute for a text that may run from right to left."""
    return Html("" if text.isascii() else " dir=auto")


def source(name: str) -> str:
    """Where an article came from, in short: an address as it is, of a file its own name. Data has all of it."""
    return name if "://" in name else name.rpartition("/")[2] or name


def tie_html(story: Story, id_: str) -> Html:
    """What holds an article in its event: its strongest link, or what it is a copy of. It opens the two."""
    other, score = story.ties.get(id_, ("", 0.0))
    if other:
        said_html = f"{esc(words.percent(score))} with"
    else:
        group = story.group_of.get(id_)
        other = next((d for d in story.first_copies[group.id] if d != id_), "") if group else ""
        said_html = "copy of"
    if not other:
        return Html("")
    a, b = sorted((story.numbers[id_], story.numbers[other]))
    return Html(f"<a href=#{esc(paths.anchor(other))} data-pair={a:d}-{b:d}>{said_html} {story.numbers[other]:d}</a>")
