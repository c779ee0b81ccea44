"""What people found in articles: gold labels, read from JSON Lines and tied to the documents of a run.

A gold file is evaluation's own format, so it is read here and not in ``readers/``; the *articles* of a run always come
through a reader. One row is one labelled article (or one family of articles, under ``members``). Fields:

``id`` or ``source``   which article: its id, or the end of the path it is read from (for formats that carry no id)
``event``              label of its event
``duplicates``         label of its group of near-duplicates, null where it is in none
``origins``            the agencies its text came from (alias ``gold_origin``: a name or a list), [] for none
``role``               in which role (alias ``gold_role``), see ``ROLES``; null where nobody decided
``evidence``           ``[{"where", "quote"}]`` (alias ``string``): the words that show it
``rejected``           agencies that are named but are not its origin (alias ``cited_not_origin``)
``hard_negative``      true where it only looks like agency copy
``inferred``           true where only text shared with a credited article can show the origin
``quarantined``        true where a reader must refuse it; such a row carries no other label

Ids may repeat (real collections do that) as long as the texts in the rows tell the articles apart.
A field that is absent is not labelled, and the article is left out of that evaluation. Further fields are the article
itself (``title``, ``text``, ``date`` …): a gold file may hold its own articles.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from clusterer.documents import Document, Role, Where
from clusterer.errors import InputError
from clusterer.records import dataclass

Kind: TypeAlias = Literal["events", "duplicates", "origins"]

ROLES: Mapping[str, Role | None] = {
    # as the labels say it -> as an Origin says it
    "agency copy": "agency copy",
    "republished": "agency copy",  # on another outlet's page
    "original": "agency copy",  # on the agency's own page
    "contribution": "contribution",
    "contributed": "contribution",
    "mixed": "mixed",
    "inferred": "inferred",
    "stripped": "inferred",  # agency copy whose credit was removed
    "none": None,
}

_WHERE: Mapping[str, Where] = {
    **{where: where for where in get_args(Where)},
    "author": "byline",
    "meta": "metadata",
    "jsonld": "metadata",
}

# Fields that are somebody's answer. They are taken out of the articles, so that no stage can read them there.
_ANSWERS = frozenset(
    {"event", "duplicates", "origins", "gold_origin", "role", "gold_role", "evidence", "rejected", "cited_not_origin"}
    | {"hard_negative", "inferred", "quarantined", "family", "kinds", "note"}
)

_LABELS: Mapping[Kind, tuple[str, ...]] = {
    "events": ("event", "family"),
    "duplicates": ("duplicates", "members"),
    "origins": ("origins", "gold_origin"),
}


@dataclass(frozen=True, slots=True)
class GoldEvidence:
    """Words that show an origin, and where they stand (None: nobody said where)."""

    where: Where | None
    quote: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """The labels of one article. ``None`` means: not labelled. ``key`` is its id, or the end of its source."""

    key: str
    by_source: bool = False
    text: str = ""  # as the row holds it, if it does: tells articles of one id apart
    event: str | None = None
    duplicates: str | None = None
    has_duplicates: bool = False  # "in no group" is a label too
    origins: frozenset[str] | None = None
    role: Role | None = None
    evidence: tuple[GoldEvidence, ...] = ()
    rejected: frozenset[str] = frozenset()
    hard_negative: bool = False
    inferred: bool = False
    quarantined: bool = False

    def labelled(self, kind: Kind) -> bool:
        """Whether it takes part in this evaluation."""
        if kind == "events":
            return self.event is not None
        return self.has_duplicates if kind == "duplicates" else self.origins is not None


@dataclass(frozen=True, slots=True)
class Gold:
    """A gold file. ``rows`` are the articles it holds itself, as a reader of rows takes them, without their labels."""

    path: Path
    articles: tuple[GoldArticle, ...]
    rows: tuple[Mapping[str, Any], ...] = ()

    @property
    def inputs(self) -> Path | None:
        """The folder ``articles`` beside the gold file, for a gold file without articles of its own."""
        folder = self.path.parent / "articles"
        return folder if folder.is_dir() else None

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The evaluations that at least one article is labelled for."""
        return tuple(kind for kind in get_args(Kind) if any(article.labelled(kind) for article in self.articles))

    def labelled(self, kind: Kind) -> tuple[GoldArticle, ...]:
        """The articles labelled for this evaluation. Raises InputError where there are none."""
        chosen = tuple(article for article in self.articles if article.labelled(kind))
        if not chosen:
            raise InputError(
                f"no row is labelled for {kind}",
                subject=str(self.path),
                hint=f"expected the field {' or '.join(repr(f) for f in _LABELS[kind])}",
            )
        return chosen


@dataclass(frozen=True, slots=True)
class Labelled:
    """Gold articles tied to documents: labels by document id, and the keys of those that were not read."""

    by_id: Mapping[str, GoldArticle]
    missing: tuple[str, ...]


def read_gold(path: Path) -> Gold:
    """Read a gold file (``.jsonl``, also ``.jsonl.gz``), or the ``gold.jsonl`` of a corpus folder.

    Raises InputError, naming file and row, where it cannot be read or a row is not a gold row.
    """
    path = path / "gold.jsonl" if path.is_dir() else path
    articles: dict[tuple[str, str], GoldArticle] = {}
    rows: list[Mapping[str, Any]] = []
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip():
            continue
        subject = f"{path}:{number}"
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise InputError("not a JSON row", subject=subject) from error
        if not isinstance(row, dict):
            raise InputError(f"expected a JSON object, got {type(row).__name__}", subject=subject)
        for member in _members(row):
            article = _article(member, subject)
            if articles.setdefault((article.key, article.text), article) != article:
                raise InputError(f"{article.key!r} is labelled twice", subject=subject)
            if article.text or member.get("title"):
                rows.append({field: value for field, value in member.items() if field not in _ANSWERS})
    if not articles:
        raise InputError("no gold rows", subject=str(path), hint="expected JSON Lines, one labelled article a row")
    return Gold(path, tuple(articles.values()), tuple(rows))


def tie(articles: Iterable[GoldArticle], documents: Iterable[Document]) -> Labelled:
    """Find each gold article's document: by id, or by the end of its source. Keys become document ids."""
    ids: dict[str, list[Document]] = {}
    sources: dict[str, list[Document]] = {}
    for document in documents:
        ids.setdefault(document.id, []).append(document)
        given, tilde, _ = document.id.rpartition("~")  # the pipeline tells documents of one id apart by a suffix
        if tilde:
            ids.setdefault(given, []).append(document)
        sources.setdefault(_name(document.source), []).append(document)
    by_id: dict[str, GoldArticle] = {}
    missing: list[str] = []
    for article in articles:
        if article.by_source:
            named = sources.get(_name(article.key), [])
            candidates = [d for d in named if d.source == article.key or d.source.endswith("/" + article.key)]
        else:
            candidates = ids.get(article.key, [])
        if len(candidates) > 1 and article.text:
            candidates = [d for d in candidates if d.text.split() == article.text.split()] or candidates
        if candidates:
            by_id[candidates[0].id] = replace(article, key=candidates[0].id, by_source=False)
        else:
            missing.append(article.key)
    return Labelled(by_id, tuple(missing))


def _lines(path: Path) -> Iterable[str]:
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as file:
            yield from file
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("cannot read the gold file", subject=str(path)) from error


def _members(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The articles of a row. Members of a family inherit its labels and are near-duplicates of one another."""
    members = row.get("members")
    if not isinstance(members, list):
        return [row]
    family = str(row.get("family", ""))
    inherited = {"event": family, "duplicates": family, "gold_origin": row.get("gold_origin", [])}
    return [{**inherited, **{k: v for k, v in m.items() if v is not None}} for m in members if isinstance(m, dict)]


def _article(row: Mapping[str, Any], subject: str) -> GoldArticle:
    by_source = not row.get("id")
    key = str(row.get("id") or row.get("source") or "")
    if not key:
        raise InputError("a gold row needs an id or a source", subject=subject)
    role = row.get("role", row.get("gold_role"))
    if role is not None and role not in ROLES:
        raise InputError(f"unknown role {role!r}", subject=subject, hint=f"known: {', '.join(sorted(ROLES))}")
    event = row.get("event")
    duplicates = row.get("duplicates")
    return GoldArticle(
        key=key,
        by_source=by_source,
        text=str(row.get("text") or ""),
        event=None if event is None else str(event),
        duplicates=None if duplicates is None else str(duplicates),
        has_duplicates="duplicates" in row,
        origins=_origins(row),
        role=ROLES[role] if role is not None else None,
        evidence=tuple(_evidence(item, subject) for item in row.get("evidence") or ()),
        rejected=frozenset(row.get("rejected") or row.get("cited_not_origin") or ()),
        hard_negative=bool(row.get("hard_negative")),
        inferred=bool(row.get("inferred")) or role in {"stripped", "inferred"},
        quarantined=bool(row.get("quarantined")),
    )


def _origins(row: Mapping[str, Any]) -> frozenset[str] | None:
    """Agencies; a family's label may be one name, where "none" says that its shared text is no agency's."""
    for field in ("origins", "gold_origin"):
        if field in row:
            value = row[field]
            names = [value] if isinstance(value, str) else list(value or ())
            return frozenset(name for name in names if name and name.lower() != "none")
    return None


def _evidence(item: object, subject: str) -> GoldEvidence:
    """Evidence is an object with a place; a bare string may stand anywhere."""
    if isinstance(item, str):
        return GoldEvidence(None, item)
    if isinstance(item, Mapping):
        quote = item.get("quote", item.get("string"))
        where = _WHERE.get(str(item.get("where", "body")))
        if isinstance(quote, str) and quote and where:
            return GoldEvidence(where, quote)
    raise InputError(f"evidence needs 'where' and 'quote', got {item!r}", subject=subject)


def _name(source: str) -> str:
    return source.rsplit("/", 1)[-1]
