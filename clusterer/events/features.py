"""What the link score knows of a pair of articles: numbers that mean the same in every corpus."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from clusterer.events.candidates import Neighbours
from clusterer.events.cosines import cosines_of, in_parts
from clusterer.events.facts import Facts
from clusterer.events.items import Items
from clusterer.events.levels import Levels
from clusterer.events.views import VIEWS, View

FEATURES = (
    *VIEWS,  # cosines
    "title_in_text_low",  # cosines of either one's title with the other's words, the smaller …
    "title_in_text_high",  # … and the larger
    "lead_in_text_low",  # cosines of either one's lead with the other's words, the smaller …
    "lead_in_text_high",  # … and the larger
    "words_of_shorter",  # cosine of words, as far as it could go given that one article has more to say
    "names_of_fewer",  # the same for names
    "gap",  # ln(1 + days between them)
    "level",  # similarity of the two to what is merely on their subject (geometric mean)
    "ignorance",  # how little is known of that, because there are few articles
    "agreement",  # how far the two agree on who their neighbours are
    "facts_kept",  # facts that stay, where the same words stand around …
    "facts_replaced",  # … those that others stand for …
    "facts_differing",  # … and which part of both these are
    "numbers_kept",  # the same of numbers with the same two words before, or after them
    "numbers_replaced",
)

# What may only speak for one event; the rest may only speak against it.
FOR_ONE_EVENT = frozenset(FEATURES) - {
    *("gap", "level", "ignorance"),
    *("facts_replaced", "facts_differing", "numbers_replaced"),
}


_TEXT = ("words", "lead", "title")  # views of the same terms


def _cosines(
    views: Mapping[str, View], names: Sequence[str], left: NDArray[np.int32], right: NDArray[np.int32]
) -> NDArray[np.float32]:
    """float32[p, m, m]: cosines of the rows of each pair, of every one of m views with every one; nan where either is
    empty."""
    chosen = [views[name] for name in names]
    out = cosines_of(chosen, left, right)
    for one, view in enumerate(chosen):
        out[view.norms[left] == 0, one, :] = np.nan
        out[view.norms[right] == 0, :, one] = np.nan
    return out


def _text_cosines(
    views: Mapping[str, View], left: NDArray[np.int32], right: NDArray[np.int32]
) -> dict[str, NDArray[np.float32]]:
    """All cosines of words, leads and titles, in one pass."""
    found = _cosines(views, _TEXT, left, right)
    words, lead, title = range(len(_TEXT))
    return {
        "words": found[:, words, words],
        "lead": found[:, lead, lead],
        "title": found[:, title, title],
        "lead_in_text_low": np.fmin(found[:, lead, words], found[:, words, lead]),
        "lead_in_text_high": np.fmax(found[:, lead, words], found[:, words, lead]),
        "title_in_text_low": np.fmin(found[:, title, words], found[:, words, title]),
        "title_in_text_high": np.fmax(found[:, title, words], found[:, words, title]),
    }


def features(
    items: Items,
    views: Mapping[str, View],
    facts: Facts,
    near: Neighbours,
    levels: Levels,
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    wanted: Collection[str] = FEATURES,
) -> NDArray[np.float32]:
    """float32[p, len(FEATURES)], nan where a feature is not defined (no number in one of the two, no date, …).

    The pairs must be sorted by ``left``. What is not ``wanted`` is nan too: most of the cost is in the cosines.
    """

    def cosine(name: str) -> NDArray[np.float32]:
        return _cosines(views, (name,), left, right)[:, 0, 0]

    if any("lead" in name or "title" in name for name in wanted):
        columns = _text_cosines(views, left, right)
    else:
        columns = {"words": cosine("words")}
    for name in ("names", "numbers"):
        if name in wanted:
            columns[name] = cosine(name)
    for name, of in (("words_of_shorter", "words"), ("names_of_fewer", "names")):
        if name in wanted:
            known = columns[of] if of in columns else cosine(of)
            columns[name] = known * _imbalance(views[of], left, right)
    columns["gap"] = np.log1p(np.abs(items.days[left] - items.days[right])).astype(np.float32)
    columns["level"], columns["ignorance"] = _of_pairs(levels, left, right)
    if "agreement" in wanted:
        columns["agreement"] = _agreement(near, left, right)
    if any("facts" in name or name in ("numbers_kept", "numbers_replaced") for name in wanted):
        kept, replaced, columns["numbers_kept"], columns["numbers_replaced"] = facts.compared(left, right).T
        columns["facts_kept"], columns["facts_replaced"] = kept, replaced
        with np.errstate(invalid="ignore"):
            columns["facts_differing"] = replaced / (kept + replaced)
    unknown = np.full(len(left), np.nan, np.float32)
    return np.stack([columns.get(name, unknown) for name in FEATURES], axis=1)


def more_replaced(known: NDArray[np.float32]) -> NDArray[np.float32]:
    """float32[p]: by how many facts and numbers more are replaced than kept."""
    kept = known[:, FEATURES.index("facts_kept")] + known[:, FEATURES.index("numbers_kept")]
    replaced = known[:, FEATURES.index("facts_replaced")] + known[:, FEATURES.index("numbers_replaced")]
    return np.maximum(replaced - kept, 0)


def relevelled(
    known: NDArray[np.float32], levels: Levels, left: NDArray[np.int32], right: NDArray[np.int32]
) -> NDArray[np.float32]:
    """The same features with other levels."""
    result = known.copy()
    at = [FEATURES.index("level"), FEATURES.index("ignorance")]
    result[:, at] = np.stack(_of_pairs(levels, left, right), axis=1)
    return result


def textual(known: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same features as if no article had a date."""
    result = known.copy()
    result[:, FEATURES.index("gap")] = np.nan
    return result


def _of_pairs(
    levels: Levels, left: NDArray[np.int32], right: NDArray[np.int32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Level (geometric mean) and ignorance (the greater) of pairs."""
    return (
        np.sqrt(levels.level[left] * levels.level[right]),
        np.maximum(levels.ignorance[left], levels.ignorance[right]),
    )


def _agreement(near: Neighbours, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.float32]:
    from clusterer.events.pair_kernels import shared_neighbours

    out = np.empty(len(left), np.float32)

    def part(span: slice) -> None:
        scratch = np.full(len(near.rows), -1, np.int32)
        shared_neighbours(near.rows, near.cosines, left[span], right[span], out[span], scratch)

    in_parts(part, len(left))
    return out


def _imbalance(view: View, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.float32]:
    """Longer row over shorter row: cosine times this is the dot product measured by the shorter."""
    a, b = view.norms[left], view.norms[right]
    return (np.maximum(a, b) / np.maximum(np.minimum(a, b), 1e-6)).astype(np.float32)
