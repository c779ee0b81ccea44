"""Scored links: candidates, their features, the model's score."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.lookup import located
from clusterer.compute.scratch import make_room
from clusterer.config import EventSettings
from clusterer.events.background import load_background
from clusterer.events.candidates import Neighbours, coded, completing_pairs, decoded, neighbours, pairs
from clusterer.events.circumstances import Circumstances, circumstances
from clusterer.events.clustering import NEGLIGIBLE, Links
from clusterer.events.cosines import spans
from clusterer.events.facts import Facts
from clusterer.events.features import features, more_replaced
from clusterer.events.frequencies import Frequencies
from clusterer.events.habits import Habits, Observed, learn
from clusterer.events.items import Items
from clusterer.events.levels import Levels, first_levels, levels
from clusterer.events.model import LinkModel, load_model
from clusterer.events.views import View, build_views
from clusterer.records import dataclass

COMPLETE_FROM = 0.6  # links that tie articles into components, in which all pairs are scored

# Pairs of a first score below it (three of five) are not looked at more closely; nor was any of them when the second
# score was fitted, so that it knows nothing of such pairs, however few there are: it joined texts without a word in
# common.
HOPELESS = 0.02
_NOTHING = -20.0  # their log odds
# Log odds added where the languages differ: what two languages have in common are names, numbers and a few words, and
# the score is fitted within one. Of labelled collections half of whose words were changed, 2 is best or within .005.
FOREIGN = 2.0
# Log odds taken off for each fact by which more are replaced than kept. Such pairs are so rare that trees, whose leaves
# hold 200, hardly tell two from five: of pairs scored .8 and more in five undated collections .79, .58, .33 and .17 are
# of one event where it is 1, 2, 3 or more, which is .66 to .88 a fact too much.
REPLACED = 0.8
_MOST_REPLACED = 5  # facts that count so


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Links between items; the views they were scored in (the faces of events are drawn from those); the habits of the
    collection that moved them."""

    links: Links
    views: Mapping[str, View]
    habits: Habits


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Log odds of p pairs, float64[p], by the fitted score and by what it says of the texts alone, and what is known
    beside the texts."""

    fitted: NDArray[np.float64]
    text: NDArray[np.float64]
    circumstances: Circumstances

    @property
    def looked(self) -> NDArray[np.bool_]:
        """bool[p]: pairs that were looked at closely."""
        closely: NDArray[np.bool_] = self.fitted > _NOTHING
        return closely

    def scores(self, habits: Habits) -> NDArray[np.float32]:
        """float32[p]: chances of one event; 0 without hope."""
        scores = np.empty(len(self.fitted), np.float32)
        for some in spans(len(scores)):
            odds = habits.log_odds(self.fitted[some], self.text[some], self.circumstances[some])
            chances = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
            scores[some] = np.where(self.looked[some], chances, 0)
        return scores


@dataclass(frozen=True, slots=True, eq=False)
class Scorer:
    """Scores pairs of rows; ``near`` are the candidates of all of them, ``levels`` what their first scores taught.

    Pairs are given as ascending (left, right), left < right.
    """

    items: Items
    views: Mapping[str, View]
    facts: Facts
    near: Neighbours
    model: LinkModel
    levels: Levels
    left: NDArray[np.int32]  # the candidate pairs that there is hope for …
    right: NDArray[np.int32]
    candidates: NDArray[np.float32]  # … and their first scores
    hopeless: Observed  # what the others add to habits

    @classmethod
    def among(
        cls,
        items: Items,
        settings: EventSettings,
        model: LinkModel | None = None,
        known: Frequencies | None = None,
        new: NDArray[np.bool_] | None = None,
    ) -> Scorer:
        """A scorer of the items; ``known``: how common terms are, where that was learned from more than the items;
        ``new``: bool[n], of which nothing was observed yet."""
        make_room(len(items))
        views = build_views(items, load_background(items.language_names), known)
        make_room(len(items))
        near = neighbours(items, views["words"], settings.neighbours, settings.horizon_days, settings.cross_language)
        make_room(len(items))
        return cls.of(items, views, near, model or load_model(), new)

    @classmethod
    def of(
        cls,
        items: Items,
        views: Mapping[str, View],
        near: Neighbours,
        model: LinkModel,
        new: NDArray[np.bool_] | None = None,
    ) -> Scorer:
        """A scorer whose levels come from the first scores of all candidate pairs. Those without hope, most of many,
        are not held any longer than that."""
        codes = pairs(near.rows)
        none = np.empty(0, np.int32)
        unknowing = cls(
            items, views, Facts.of(items), near, model, first_levels(near), none, none, none.astype(np.float32),
            Observed.nothing(),
        )  # fmt: skip
        drafts = unknowing.drafts(codes)
        return replace(unknowing, levels=levels(near, codes, drafts))._hoping(codes, drafts, new)

    def _hoping(self, codes: NDArray[np.int64], drafts: NDArray[np.float32], new: NDArray[np.bool_] | None) -> Scorer:
        """The scorer with the candidate pairs that there is hope for, of all of them with their first scores."""
        hopeless, parts = Observed.nothing(), [(self.left, self.right, self.candidates)]
        for some in spans(len(codes)):
            left, right = decoded(codes[some])
            hope = self.hope(left, right, drafts[some])
            parts.append((left[hope], right[hope], drafts[some][hope]))
            rest = ~hope if new is None else ~hope & (new[left] | new[right])
            hopeless = hopeless.plus(Observed.hopeless(self.circumstances(left[rest], right[rest])))
        left, right, candidates = (np.concatenate(column) for column in zip(*parts, strict=True))
        return replace(self, left=left, right=right, candidates=candidates, hopeless=hopeless)

    def drafts(self, codes: NDArray[np.int64]) -> NDArray[np.float32]:
        """float32[p]: first scores of coded pairs, from features that cost next to nothing."""
        before = first_levels(self.near)
        drafts = np.empty(len(codes), np.float32)
        for some in spans(len(codes)):
            left, right = decoded(codes[some])
            known = features(
                self.items, self.views, self.facts, self.near, before, left, right, self.model.used_by_draft
            )
            drafts[some] = self.model.drafts(known)
        return drafts

    def foreign(self, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.bool_]:
        """bool[p]: pairs of two languages, both of them known."""
        if len(self.items.language_names) < 2:
            return np.zeros(len(left), bool)
        one, other = self.items.languages[left], self.items.languages[right]
        apart: NDArray[np.bool_] = (one != other) & (one >= 0) & (other >= 0)
        return apart

    def hope(self, left: NDArray[np.int32], right: NDArray[np.int32], drafts: NDArray[np.float32]) -> NDArray[np.bool_]:
        """bool[p]: pairs that are looked at more closely."""
        hope: NDArray[np.bool_] = (drafts >= HOPELESS) | self.foreign(left, right)
        return hope

    def features(
        self, left: NDArray[np.int32], right: NDArray[np.int32], wanted: Collection[str]
    ) -> NDArray[np.float32]:
        """float32[p, f] on the learned levels."""
        return features(self.items, self.views, self.facts, self.near, self.levels, left, right, wanted)

    def evidence(self, left: NDArray[np.int32], right: NDArray[np.int32], drafts: NDArray[np.float32]) -> Evidence:
        """What speaks for and against each pair. Where the first score leaves no hope nothing more is computed."""
        fitted, text = np.full(len(left), _NOTHING), np.full(len(left), _NOTHING)
        hope = self.hope(left, right, drafts)
        for some in spans(len(left)):
            at = np.flatnonzero(hope[some]) + some.start
            known = self.features(left[at], right[at], self.model.used)
            less = REPLACED * np.minimum(more_replaced(known), _MOST_REPLACED)
            fitted[at], text[at] = (odds - less for odds in self.model.log_odds(known))
        foreign = self.foreign(left, right)
        fitted[foreign] += FOREIGN
        text[foreign] += FOREIGN
        return Evidence(fitted, text, self.circumstances(left, right))

    def circumstances(self, left: NDArray[np.int32], right: NDArray[np.int32]) -> Circumstances:
        """What is known of the pairs beside what their texts say."""
        return circumstances(self.items.days, self.items.dates, self.items.lengths, left, right)

    def habits(
        self, evidence: Evidence, before: Observed | None = None, new: NDArray[np.bool_] | None = None
    ) -> Habits:
        """Habits of the collection, from the evidence on its candidate pairs and from what came before."""
        pairs = self.left, self.right, evidence.fitted, evidence.text, evidence.circumstances
        return learn(len(self.items), *pairs, before, new, self.hopeless)

    def completing(
        self, scores: NDArray[np.float32], cross_language: bool
    ) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32]]:
        """The pairs that are scored beside the candidates, as these hang together by their ``scores``; and float32[n],
        the share of pairs around each row that then is scored."""
        more_left, more_right, coverage = completing_pairs(
            len(self.items), self.left, self.right, scores, COMPLETE_FROM
        )
        more = _unknown(coded(self.left, self.right), coded(more_left, more_right))
        if not cross_language:
            a, b = self.items.languages[more_left], self.items.languages[more_right]
            more &= (a == b) | (a < 0) | (b < 0)
        return more_left[more], more_right[more], coverage

    def without_hope(
        self, more_left: NDArray[np.int32], more_right: NDArray[np.int32], coverage: NDArray[np.float32]
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The candidate pairs without hope where ``coverage`` is below 1, so that what is worth nothing must be known;
        but those that are among ``more`` pairs."""
        partly = coverage < 1
        if not partly.any():
            return more_left[:0], more_right[:0]
        codes = pairs(self.near.rows, partly)
        for left, right in ((self.left, self.right), (more_left, more_right)):
            some = partly[left]
            codes = codes[_unknown(np.sort(coded(left[some], right[some])), codes)]
        return decoded(codes)


def score_links(
    items: Items,
    settings: EventSettings,
    model: LinkModel | None = None,
    known: Frequencies | None = None,
    before: Observed | None = None,
    new: NDArray[np.bool_] | None = None,
) -> Scored:
    """All candidate links of the items. Links too weak to matter are left out.

    The items are the whole collection, or a part of one for which how common terms are (``known``) and what is usual
    were learned ``before``: from other articles, or also from those here that are not ``new`` (bool[n]).
    """
    scorer = Scorer.among(items, settings, model, known, new)
    make_room(len(items))
    evidence = scorer.evidence(scorer.left, scorer.right, scorer.candidates)
    habits = scorer.habits(evidence, before, new)
    scores = evidence.scores(habits)
    del evidence
    more_left, more_right, coverage = scorer.completing(scores, settings.cross_language)
    more_scores = scorer.evidence(more_left, more_right, scorer.drafts(coded(more_left, more_right))).scores(habits)
    rest_left, rest_right = scorer.without_hope(more_left, more_right, coverage)
    found = [
        _listed(*some, coverage)
        for some in (
            (scorer.left, scorer.right, scores),
            (more_left, more_right, more_scores),
            (rest_left, rest_right, np.zeros(len(rest_left), np.float32)),
        )
    ]
    left, right, scores = (np.concatenate(column) for column in zip(*found, strict=True))
    return Scored(Links(items.ids, left, right, scores, coverage), scorer.views, habits)


def _listed(
    left: NDArray[np.int32], right: NDArray[np.int32], scores: NDArray[np.float32], coverage: NDArray[np.float32]
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32]]:
    """Those of the pairs that links are made of, with their scores."""
    keep = (scores >= NEGLIGIBLE) | (coverage[left] < 1)
    return left[keep], right[keep], scores[keep]


def _unknown(codes: NDArray[np.int64], more: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of more coded pairs are not among the first ones, which ascend."""
    return ~located(codes, more)[1]


def pair_of(a: int, b: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """One pair of rows as arrays."""
    return np.array([min(a, b)], np.int32), np.array([max(a, b)], np.int32)
