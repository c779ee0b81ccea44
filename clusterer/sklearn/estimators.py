"""The estimators."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClusterMixin, clone

from clusterer import copying, duplicates, plan
from clusterer.config import Config, DuplicateSettings, EventSettings, load_config
from clusterer.documents import DuplicateGroup, Event
from clusterer.errors import ClustererError, ConfigError
from clusterer.origin import load_agencies
from clusterer.readers.blocks import fields_of
from clusterer.sklearn.rows import Rows
from clusterer.store import MemoryStore

_COPIES, _EVENTS = DuplicateSettings(), EventSettings()
_NEAR_DUPLICATES = (
    *("threshold", "reprints", "containment", "containment_min_words"),
    *("shingle_size", "permutations", "bands", "seed"),
)
_OF_EVENTS = ("threshold", "neighbours", "horizon_days", "cross_language")


class _TextClusterer(ClusterMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """What both have in common: articles in, one label a row out."""

    labels_: NDArray[np.int64]
    n_clusters_: int

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.two_d_array = False
        tags.input_tags.string = True
        tags.no_validation = True
        return tags

    def _label(self, rows: Rows, clusters: Iterable[Sequence[str]]) -> None:
        """Set the labels from clusters of ids; what is in none stands alone."""
        of = {id_: number for number, cluster in enumerate(clusters) for id_ in cluster}
        first: dict[int | str, int] = {}
        keys = [of.get(id_, id_) for id_ in rows.ids]
        self.labels_ = np.array([first.setdefault(key, len(first)) for key in keys], np.int64)
        self.n_clusters_ = len(first)


class NearDuplicates(_TextClusterer):
    """Articles that are the same copy, verbatim, edited or trimmed: every one verified exactly.

    Parameters
    ----------
    threshold : float, default=0.5
        Two articles are near-duplicates at this Jaccard of their word shingles or above, 0 to 1.
    reprints : bool, default=True
        Also find trimmed reprints, by containment.
    containment : float, default=0.5
        Share of the shorter article's shingles that stand in the longer one, from which it is a reprint.
    containment_min_words : int, default=50
        Words that the shorter one must have for that.
    shingle_size : int, default=5
        Words in a shingle.
    permutations : int, default=128
        MinHash permutations in a signature.
    bands : int, default=32
        LSH bands; must divide ``permutations``.
    seed : int, default=1
        Seed of the permutations.

    Attributes
    ----------
    labels_ : int64 array of shape (n_samples,)
        The group of each row. What is like no other has a label of its own.
    n_clusters_ : int
        How many labels there are.
    representative_indices_ : int64 array of shape (n_clusters_,)
        The row that stands for each label: the earliest, of equals the most complete. ``X[representative_indices_]`` is
        a collection without copies.
    pairs_ : int64 array of shape (n_pairs, 2)
        Rows of the verified pairs that hold the groups together, the smaller first. Equal rows are one article: of
        several only the first is named.
    jaccard_ : float64 array of shape (n_pairs,)
        Their exact Jaccard.
    containment_ : float64 array of shape (n_pairs, 2)
        The share of each one's shingles that the other has.

    Examples
    --------
    >>> story = "The ferry ran aground off the old pier on Monday and forty passengers waded ashore unhurt"
    >>> NearDuplicates().fit_predict([story, "Soup was served at noon.", story + ", the coast guard said."]).tolist()
    [0, 1, 0]
    """

    pairs_: NDArray[np.int64]
    jaccard_: NDArray[np.float64]
    containment_: NDArray[np.float64]
    representative_indices_: NDArray[np.int64]

    def __init__(
        self,
        threshold: float = _COPIES.threshold,
        *,
        reprints: bool = _COPIES.reprints,
        containment: float = _COPIES.containment,
        containment_min_words: int = _COPIES.containment_min_words,
        shingle_size: int = _COPIES.shingle_size,
        permutations: int = _COPIES.permutations,
        bands: int = _COPIES.bands,
        seed: int = _COPIES.seed,
    ) -> None:
        self.threshold = threshold
        self.reprints = reprints
        self.containment = containment
        self.containment_min_words = containment_min_words
        self.shingle_size = shingle_size
        self.permutations = permutations
        self.bands = bands
        self.seed = seed

    def fit(self, X: Any, y: Any = None) -> Self:  # noqa: ARG002, N803 (scikit-learn's)
        """Find the groups of ``X``; ``y`` is not looked at.

        Raises ValueError for a parameter out of range and for a row without an article, TypeError for an X or a row of
        another kind: one line that names parameter, or row and field.
        """
        config = _settings("duplicates", self, _NEAR_DUPLICATES)
        rows = Rows.of(X)
        collected = copying.Collected()
        collected.add(fields_of(rows.documents))
        copies = copying.copies(collected, len(collected), config)
        found = duplicates.group(copies.pairs, copies.articles(), config.duplicates)
        self._label(rows, (group.documents for group in found))
        self._describe(rows, found)
        return self

    def _describe(self, rows: Rows, groups: Sequence[DuplicateGroup]) -> None:
        row_of = rows.first
        pairs = [(pair, row_of[pair.left], row_of[pair.right]) for group in groups for pair in group.pairs]
        pairs.sort(key=lambda found: (min(found[1:]), max(found[1:])))
        turned = [one > other for _, one, other in pairs]
        shares = [(p.left_in_right, p.right_in_left) for p, _, _ in pairs]
        self.pairs_ = np.array([sorted(found[1:]) for found in pairs], np.int64).reshape(-1, 2)
        self.jaccard_ = np.array([pair.jaccard for pair, _, _ in pairs], np.float64)
        self.containment_ = np.array(
            [share[::-1] if turn else share for share, turn in zip(shares, turned, strict=True)], np.float64
        ).reshape(-1, 2)
        self.representative_indices_ = np.unique(self.labels_, return_index=True)[1].astype(np.int64)
        for group in groups:
            row = row_of[group.representative]
            self.representative_indices_[self.labels_[row]] = row


class EventClusterer(_TextClusterer):
    """Articles that report the same event, by TF-IDF views, a fitted link score and average linkage in time.

    Dates (``published``), titles, outlets and languages count where X has them; texts alone are clustered by what they
    say.

    Parameters
    ----------
    threshold : float, default=0.5
        Mean link score from which clusters are joined, 0 to 1: higher gives smaller events.
    neighbours : int, default=30
        Candidate links an article.
    horizon_days : float, default=365.0
        Candidates are at most this far apart in time; undated ones have no limit.
    cross_language : bool, default=False
        Also link articles of different languages, by the names and numbers that they share.
    near_duplicates : NearDuplicates or None, default=None
        What counts as a copy: copies are always in one event. None: the defaults.
    agencies : str, default=""
        Path of a TOML file with further agencies, whose credit lines are never cleaned away as page furniture.

    Attributes
    ----------
    labels_ : int64 array of shape (n_samples,)
        The event of each row. An article that is alone has a label of its own.
    n_clusters_ : int
        How many labels there are.
    events_ : list of n_clusters_ Event or None
        The event of each label, with title, keywords, dates and density; its documents go by their ids where X has
        distinct ones. None for an empty text.

    Examples
    --------
    >>> EventClusterer(threshold=0.4).fit_predict(["Soup was served at noon.", "A ferry ran aground."]).tolist()
    [0, 1]
    """

    events_: list[Event | None]

    def __init__(
        self,
        threshold: float = _EVENTS.threshold,
        *,
        neighbours: int = _EVENTS.neighbours,
        horizon_days: float = _EVENTS.horizon_days,
        cross_language: bool = _EVENTS.cross_language,
        near_duplicates: NearDuplicates | None = None,
        agencies: str = "",
    ) -> None:
        self.threshold = threshold
        self.neighbours = neighbours
        self.horizon_days = horizon_days
        self.cross_language = cross_language
        self.near_duplicates = near_duplicates
        self.agencies = agencies

    def fit(self, X: Any, y: Any = None) -> Self:  # noqa: ARG002, N803 (scikit-learn's)
        """Find the events of ``X``; ``y`` is not looked at. Raises as ``NearDuplicates.fit`` does."""
        config = _settings("events", self, _OF_EVENTS)
        if self.near_duplicates is not None:
            if not isinstance(self.near_duplicates, NearDuplicates):
                raise ValueError(f"near_duplicates: a NearDuplicates was expected, got {self.near_duplicates!r:.60}")
            copies = _settings("duplicates", clone(self.near_duplicates), _NEAR_DUPLICATES)
            config = replace(config, duplicates=copies.duplicates)
        rows = Rows.of(X)
        try:
            agencies = load_agencies(self.agencies)
        except ClustererError as error:
            raise ValueError(f"agencies: {error}") from None
        _, found = plan.partition(rows.documents, MemoryStore(), config, agencies)
        self._label(rows, (event.documents for event in found))
        of = {id_: event for event in found for id_ in event.documents}
        _, firsts = np.unique(self.labels_, return_index=True)
        self.events_ = [of.get(rows.ids[row]) for row in firsts.tolist()]
        return self


def _settings(section: str, estimator: BaseEstimator, names: Iterable[str]) -> Config:
    """The configuration with the estimator's parameters in one section. Raises ValueError."""
    given = {name: getattr(estimator, name) for name in names}
    given = {name: value.item() if isinstance(value, np.generic) else value for name, value in given.items()}
    try:
        for name, value in given.items():
            if not isinstance(value, int | float):
                raise ConfigError(f"{section}.{name} = {value!r:.40}: a number was expected")
        return load_config(flags={f"{section}.{name}": value for name, value in given.items()})
    except ConfigError as error:
        message = f"{error.message}; {error.hint}" if error.hint else error.message
        raise ValueError(f"{type(estimator).__name__}: {message}".replace(f"{section}.", "")) from None
