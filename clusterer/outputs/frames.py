"""Findings as data frames: of pandas, Polars, or Arrow. Types are stated, so that an empty column has its type too."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, Literal, TypeAlias, get_args

from clusterer.documents import Evidence, is_day
from clusterer.errors import ConfigError, MissingExtraError
from clusterer.findings import Findings

Library: TypeAlias = Literal["pandas", "polars", "arrow"]
Kind: TypeAlias = Literal["text", "texts", "time", "number", "count", "flag"]
Columns: TypeAlias = dict[str, Kind]
Row: TypeAlias = tuple[Any, ...]

DOCUMENTS: Final[Columns] = {
    "id": "text", "event": "text", "title": "text", "text": "text", "published": "time", "day_only": "flag",
    "outlet": "text", "url": "text", "byline": "text", "language": "text", "source": "text", "group": "text",
    "family": "text", "agencies": "texts", "roles": "texts", "confidence": "number",
}  # fmt: skip
EVENTS: Final[Columns] = {
    "id": "text", "title": "text", "first_published": "time", "last_published": "time", "documents": "count",
    "outlets": "count", "independent_origins": "count", "agencies": "texts", "roles": "texts", "confidence": "number",
    "density": "number", "keywords": "texts", "central": "text", "related": "texts",
}  # fmt: skip
PAIRS: Final[Columns] = {
    "group": "text", "left": "text", "right": "text", "kind": "text", "jaccard": "number", "left_in_right": "number",
    "right_in_left": "number",
}  # fmt: skip
EVIDENCE: Final[Columns] = {
    "document": "text", "for_document": "text", "event": "text", "agency": "text", "role": "text", "counts": "flag",
    "kind": "text", "strength": "text", "where": "text", "field": "text", "start": "count", "end": "count",
    "quote": "text", "reason": "text",
}  # fmt: skip
SHARED: Final[Columns] = {
    "event": "text", "left": "text", "right": "text", "left_covered": "number", "right_covered": "number",
    "passages": "count", "words": "count", "direction": "text", "direction_why": "text",
}  # fmt: skip
QUARANTINED: Final[Columns] = {"source": "text", "reason": "text"}


def frames(found: Findings, library: Library = "pandas") -> dict[str, Any]:
    """Name -> table of the findings. Raises ConfigError, MissingExtraError."""
    if library not in get_args(Library):
        raise ConfigError(f"no such library: {library!r:.40}", subject="library", hint="take pandas, polars or arrow")
    make = _maker(library)
    tables: dict[str, tuple[Columns, Iterable[Row]]] = {
        "documents": (DOCUMENTS, _documents(found)),
        "events": (EVENTS, _events(found)),
        "pairs": (PAIRS, _pairs(found)),
        "evidence": (EVIDENCE, _evidence(found)),
        "shared": (SHARED, _shared(found)),
        "quarantined": (QUARANTINED, ((q.source, q.reason) for q in found.quarantined)),
    }
    return {name: make(columns, _by_column(columns, rows)) for name, (columns, rows) in tables.items()}


def _by_column(columns: Columns, rows: Iterable[Row]) -> dict[str, list[Any]]:
    held = [list(values) for values in zip(*rows, strict=True)] or [[] for _ in columns]
    return {
        name: [_storable(value) for value in values] if kind in ("text", "texts") else values
        for (name, kind), values in zip(columns.items(), held, strict=True)
    }


def _storable(value: Any) -> Any:
    """Text as Arrow and Polars can hold it: in UTF-8 there are no lone surrogates."""
    if isinstance(value, list):
        return [_storable(text) for text in value]
    return value if value is None or value.isascii() else value.encode("utf-8", "replace").decode()


def _documents(found: Findings) -> Iterator[Row]:
    event_of = _event_of(found)
    group_of = {id_: group.id for group in found.duplicate_groups for id_ in group.documents}
    family_of = {id_: family.id for family in found.families for id_ in family.documents}
    for article in found.articles:
        d = article.document
        attribution = found.attributions.get(d.id)
        origins = attribution.origins if attribution else ()
        yield (
            d.id,
            event_of.get(d.id),
            d.title,
            d.text,
            d.published,
            is_day(d.published) if d.published else None,
            d.outlet,
            d.url,
            d.byline,
            article.language,
            d.source,
            group_of.get(d.id),
            family_of.get(d.id),
            [o.agency for o in origins],
            [o.role for o in origins],
            max((o.confidence for o in origins), default=None),
        )


def _events(found: Findings) -> Iterator[Row]:
    from clusterer.report import Told

    for story in Told(found):
        e, origins = story.event, story.origins
        yield (
            e.id,
            e.title,
            e.first_published,
            e.last_published,
            len(e.documents),
            len(story.outlets),
            story.independent.count,
            [o.agency for o in origins],
            [o.role for o in origins],
            max((o.confidence for o in origins), default=None),
            e.density,
            list(e.keywords),
            e.central,
            list(e.related),
        )


def _pairs(found: Findings) -> Iterator[Row]:
    for group in found.duplicate_groups:
        for p in group.pairs:
            yield group.id, p.left, p.right, p.kind, p.jaccard, p.left_in_right, p.right_in_left


def _evidence(found: Findings) -> Iterator[Row]:
    event_of = _event_of(found)

    def row(e: Evidence, of: str, role: str | None) -> Row:
        told = (e.kind, e.strength, e.where, e.field, e.start, e.end, e.quote, e.reason)
        return (e.document, of, event_of.get(of), e.agency, role, role is not None, *told)

    for id_, attribution in found.attributions.items():
        for origin in attribution.origins:
            for e in origin.evidence:
                yield row(e, id_, origin.role)
        for e in attribution.rejected:
            yield row(e, id_, None)


def _shared(found: Findings) -> Iterator[Row]:
    for event, texts in found.shared.items():
        for t in texts:
            words = sum(passage.words for passage in t.passages if passage.kind == "copied")
            shares = t.left_covered, t.right_covered
            yield event, t.left, t.right, *shares, len(t.passages), words, t.direction, t.direction_why


def _event_of(found: Findings) -> dict[str, str]:
    return {id_: event.id for event in found.events for id_ in event.documents}


def _maker(library: Library) -> Callable[[Columns, dict[str, list[Any]]], Any]:
    module, makers = {
        "pandas": ("pandas", _pandas),
        "polars": ("polars", _polars),
        "arrow": ("pyarrow", _arrow),
    }[library]
    try:
        imported = importlib.import_module(module)
    except ImportError as error:
        hint = f"pip install {module}"
        raise MissingExtraError(f"{module} is not installed", subject="to_frames", hint=hint) from error
    return lambda columns, values: makers(imported, columns, values)


def _pandas(pd: Any, columns: Columns, values: dict[str, list[Any]]) -> Any:
    kinds = {"time": "datetime64[us, UTC]", "number": "float64", "count": "int64", "flag": "boolean"}
    return pd.DataFrame(
        {
            name: pd.Series(values[name], dtype=kinds.get(kind, "str" if kind == "text" else "object"))
            for name, kind in columns.items()
        }
    )


def _polars(pl: Any, columns: Columns, values: dict[str, list[Any]]) -> Any:
    kinds = {
        "text": pl.String,
        "texts": pl.List(pl.String),
        "time": pl.Datetime("us", "UTC"),
        "number": pl.Float64,
        "count": pl.Int64,
        "flag": pl.Boolean,
    }
    return pl.DataFrame(values, schema={name: kinds[kind] for name, kind in columns.items()})


def _arrow(pa: Any, columns: Columns, values: dict[str, list[Any]]) -> Any:
    kinds = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "time": pa.timestamp("us", "UTC"),
        "number": pa.float64(),
        "count": pa.int64(),
        "flag": pa.bool_(),
    }
    schema = pa.schema([(name, kinds[kind]) for name, kind in columns.items()])
    return pa.table(values, schema=schema)
