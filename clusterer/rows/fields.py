"""From a row (a mapping of names to values) to the fields of a ``Document``. The same for every format.

A field is found under its own name, else under a common synonym, in the order of ``_NAMES``; names are compared without
case. The first that is not blank counts, and everything else is kept as metadata. Values of a wrong type are never
guessed at: a text that is no text quarantines the row, other fields stay empty and the value is kept as metadata.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from clusterer.ids import stable_id
from clusterer.rows.dates import parse_date
from clusterer.rows.languages import language_code
from clusterer.rows.mojibake import repaired
from clusterer.rows.plain import DEEPEST, plain, storable

LARGEST: Final = 10_000_000  # characters of a text: a novel has one million; docs/operations.md has what that needs
EMPTY: Final = "neither a text nor a title; an article needs one of them"

_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "id": ("id",),
    "title": ("title", "headline"),
    "text": (
        "text",
        "body",
        "content",
        "article_text",
        "full_text",
        "maintext",
        "body_text",
        "article",
        "document",
        "story",
        "articlebody",
        "content_text",
    ),
    "published": (
        *("published", "date", "published_at", "publishedat", "date_published", "datepublished", "publication_date"),
        *(
            "publish_date",
            "pub_date",
            "pubdate",
            "date_publish",
            "datetime",
            "date_time",
            "timestamp",
            "published_date",
        ),
    ),
    "outlet": (
        "outlet",
        "source",
        "publication",
        "publisher",
        "source_name",
        "source_domain",
        "domain",
        "site",
        "site_name",
        "media_name",
        "thread",
    ),
    "url": ("url", "link"),
    "byline": ("byline", "author", "authors"),
    "language": ("language", "lang"),
}


SHORT: Final = 12  # characters; what is written where nothing is has fewer
_LARGEST: Final = 2**64 - 1  # what MessagePack, Arrow and SQLite's readers can hold
_SMALLEST: Final = -(2**63)
# What programs write where there is nothing. Not "NAN" and "NA": a news agency and a country sign so.
MISSING: Final = frozenset(
    "nan NaN -nan -NaN None none NONE null Null NULL NaT nat <NA> <na> <null> n/a N/A N/a #N/A".split()  # noqa: SIM905
)


def fields(row: Mapping[str, Any], address: str, *, sound: bool = False) -> dict[str, Any] | str:
    """The fields of the article in a row, but for its source, or why there is none.

    ``address`` tells rows without an id apart from equal ones of other files. ``sound``: no ``objection`` to it is
    known to stand.
    """
    if not sound and (reason := objection(row)):
        return reason
    present = {
        name: entry
        for name, entry in row.items()
        if (type(entry) is str and len(entry) >= SHORT and not entry.isspace()) or not blank(entry)
    }
    chosen: dict[str, str] = {}
    for field, names in names_of(tuple(row)).items():
        for name in names:
            if name in present:
                chosen[field] = name
                break
    value = {field: present[name] for field, name in chosen.items()}.get
    text = value("text")
    if isinstance(text, list) and all(isinstance(paragraph, str) for paragraph in text):
        text = "\n\n".join(text)
    if text is not None and not isinstance(text, str):
        return f"the text is {kind_of(text)}, not a string; write the article's text there"
    title = repaired(words(value("title")))
    text = repaired(storable(text)) if text else title
    if not text.strip():
        return EMPTY
    if len(text) > LARGEST:
        return f"a text of {len(text):,} characters is no article; split it (up to {LARGEST:,})"
    outlet, url, byline = [repaired(words(value(field))) for field in ("outlet", "url", "byline")]
    given_date, given_language, given_id = value("published"), value("language"), value("id")
    published = parse_date(given_date)
    language = language_code(words(given_language))
    identity = words(given_id) or stable_id(url or address, outlet, title, str(given_date or ""), text)
    unread = {field for field, read in (("published", published), ("language", language)) if not read}
    for field, name in chosen.items():
        if field == "text" or (isinstance(row[name], str | int | float) and field not in unread):
            present.pop(name, None)
    metadata = {name: _present(entry) for name, entry in present.items()}  # what is not understood
    return {
        "id": identity,
        "text": text,
        "title": title,
        "published": published,
        "outlet": outlet,
        "url": url,
        "language": language,
        "byline": byline,
        "metadata": metadata,
    }


def objection(row: Mapping[str, Any]) -> str:
    """Why a row cannot be kept, "" if it can: nested too deep, or with a number that nothing can hold. Linear."""
    level: list[Any] = [row]
    for _ in range(DEEPEST + 1):
        deeper: list[Any] = []
        for holder in level:
            for value in holder.values() if isinstance(holder, Mapping) else holder:
                if isinstance(value, str) or value is None:
                    continue
                if isinstance(value, list | tuple | Mapping):
                    deeper.append(value)
                elif isinstance(value, int) and not _SMALLEST <= value <= _LARGEST:
                    return "a number of more than 64 bits; write it as a string"
        if not deeper:
            return ""
        level = deeper
    return f"nested more than {DEEPEST} levels deep; leave out the field that is"


def has_date_column(names: Iterable[str]) -> bool:
    """Whether one of these is the name of a date of publication."""
    return bool(names_of(tuple(names))["published"])


def renamed(row: dict[str, Any], columns: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The row with its columns called as the fields they hold; "a.b" is ``b`` inside ``a``. Others keep their names."""
    if not columns:
        return row
    found = dict(row)
    for field, column in columns:
        value: Any = row
        for name in [column] if column in row else column.split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        found.pop(column, None)
        if value is not None:
            found = {field: value, **{name: entry for name, entry in found.items() if name != field}}
    return found


def has_text_column(columns: list[str]) -> bool:
    """Whether a table with these columns can hold articles."""
    return bool(text_columns(columns))


def text_columns(columns: Sequence[str]) -> tuple[str, ...]:
    """Those of a table's columns that may hold an article: a text, else a title."""
    plan = names_of(tuple(columns))
    return (*plan["text"], *plan["title"])


def kind_of(value: Any) -> str:
    """What a value is, for a message."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return f"a number ({value})"
    if isinstance(value, str):
        return "a string"
    return "an object" if isinstance(value, dict) else "a list"


@lru_cache(maxsize=256)
def names_of(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Field -> the given names that may hold it, best first."""
    known: dict[str, str] = {}
    for name in names:
        known.setdefault(name.strip().lstrip("\ufeff").lower().replace(" ", "_").replace("-", "_"), name)
    return {
        field: tuple(known[synonym] for synonym in synonyms if synonym in known) for field, synonyms in _NAMES.items()
    }


def blank(value: Any) -> bool:
    """Whether a value says nothing."""
    if value is None:
        return True
    if isinstance(value, str):
        return not value or value.isspace() or (len(value) < SHORT and value.strip() in MISSING)
    if isinstance(value, float):
        return math.isnan(value)
    return isinstance(value, list | dict) and not value


def _present(value: Any) -> Any:
    """The value as JSON can hold it, without what is missing inside it (an author "nan" in a page's metadata)."""
    if isinstance(value, dict):
        return {name: _present(entry) for name, entry in value.items() if not _missing(entry)}
    if isinstance(value, list):
        return [_present(entry) for entry in value if not _missing(entry)]
    return value if value is None or isinstance(value, str | bool | int | float) else plain(value)


def _missing(value: Any) -> bool:
    return isinstance(value, str) and len(value) < SHORT and value.strip() in MISSING


def words(value: Any) -> str:
    """A short field as a string: a list of names is joined, an object counts by its name."""
    if isinstance(value, str):
        return "" if _missing(value) else storable(value).strip()
    if isinstance(value, dict):
        return words(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(words, value)))
    if isinstance(value, bool) or value is None:
        return ""
    return str(value)
