"""What is usual in this collection, learned from it without labels: how far apart in time reports of one event are,
whether they name the same day, and how large events are.

How much a week between two articles, or a day that both name, says of one event differs from one collection to the
next: local crime is over in a day, a summit is written about for a week, and where everything is dated by the crawler
a day says nothing. So pairs whose *texts alone* are beyond doubt show what reports of one event are like here; pairs
whose texts are hopeless show what any two candidates are like. The logarithm of the ratio of the two shares is what a
span of days adds to the log odds of the text (a naive Bayes classifier, trained by its own certain decisions: McCallum
and Nigam 1998). The fitted score, which knows what a span of days says in the collections it was fitted on, counts
beside it as if it had been learned from ``_FAMILIAR`` links: among few articles nothing is learned.

The base rate is corrected likewise (Saerens, Latinne and Decaestecker 2002): in a collection where most articles have a
dozen others about the same event, a doubtful pair is more often right than in one where most stand alone. The links
beyond doubt show it, and it moves the odds of all: by the geometric mean, over all articles, of one and the number of
such links, compared to what is usual. Counting doubtful links too would let look-alikes talk themselves into large
events.

Over a stream all this is kept and moved slowly: every pair is counted once, by the run that brings in the later of its
articles, and what was counted earlier goes on counting as at most ``_MEMORY`` articles. So an hour's few articles lean
on what is known, and a window that is small says no more than it saw.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.events.circumstances import LENGTHS, NAMED, NEARNESSES, SPANS, Circumstances
from clusterer.events.cosines import spans
from clusterer.records import dataclass

_USUAL_SPANS = np.array([0.42, 0.24, 0.13, 0.06, 0.03, 0.03, 0.04, 0.05, 0.005])  # of one event, in fitted corpora …
_SPAN_PAIRS = 30.0  # … which count as so many pairs
# A span moves the log odds by at most so much, against one event by less: trials and anniversaries come weeks later,
# and certain pairs, mostly near copies, hardly show any (4: of 177 reports a month from all others 94 are found,
# 3: 103, 2: 109, but leads lose half a point).
_MOST_TIME = 4.0
_LEAST_TIME = -3.0

_NAMED_PAIRS = 100.0  # that they say nothing counts as so many pairs
_MOST_NAMED = 1.0  # log odds that days which both name may add or take

_CERTAIN = 0.95  # pairs that are of one event beyond doubt …
_DOUBTLESS = 0.9  # … of which the text alone must give so much, once time counts too
_HOPELESS = 0.05  # … and those that are not, as the text says
_ROUNDS = 4
_FAMILIAR = 50.0  # links for which the fitted score counts
# Habits weigh at most so much: streams of a month want .3 to .5, whole collections .5 to .85. But where time tells
# little the fitted score, which trusts it, knows less than what was learned here: then up to 1 (by the relative entropy
# of the spans of one event to those of any candidates, in nats; .1 and .4 are within .001).
_MOST_WEIGHT = 0.5
_LITTLE = 0.2
_MEMORY = 20_000  # articles for which what was learned in earlier runs counts

_LINKED = 0.9  # a link that counts in the base rate
_USUAL_LINKS = 0.8  # mean logarithm of one and the certain links of an article in most collections
_USUAL_ARTICLES = 100  # articles for which the usual counts
_FEW = 0.9  # the rate among so few articles that they say nothing of it: few were put together for a reason
_MOST_RATE = 1.0  # the log odds are moved by at most so much, either way

# Among few articles long texts come out too alike: whatever they have in common looks rare, and they have more of it.
# How many words the shorter of two has is told in powers of two, and by each factor of e above SHORT the log odds of
# two articles are less by LESS, of ten by a third of that, of a hundred by a 25th (decision 0196).
_SHORT, _LONG = 45.0, 1_000.0  # words
_LESS = 0.8
_FADING = 4.0, 2.0  # n articles: 4 / (n + 2) of it …
# … in steps, so that one article more in a state does not move every score a little.
_STEPS = np.array([2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000])


@dataclass(frozen=True, slots=True, eq=False)
class Observed:
    """What was counted to learn habits: ``same_…`` among pairs beyond doubt, ``other_…`` among hopeless ones, by
    circumstance; ``links``: pairs that the text alone leaves no doubt of; ``articles``, and ``linked``: Σ ln(1 + links
    beyond doubt) over them."""

    same_spans: NDArray[np.float64]
    other_spans: NDArray[np.float64]
    same_named: NDArray[np.float64]
    other_named: NDArray[np.float64]
    links: float = 0.0
    articles: float = 0.0
    linked: float = 0.0

    @classmethod
    def nothing(cls) -> Observed:
        """Before the first article."""
        named = NAMED * NEARNESSES
        return cls(np.zeros(SPANS + 1), np.zeros(SPANS + 1), np.zeros(named), np.zeros(named))

    def faded(self) -> Observed:
        """The same with the weight of at most ``_MEMORY`` articles: how what was learned earlier counts later."""
        share = min(1.0, _MEMORY / self.articles) if self.articles else 1.0
        return Observed(*(getattr(self, field.name) * share for field in fields(self)))

    def written(self) -> dict[str, list[float]]:
        """The counts as plain numbers, to be kept."""
        return {field.name: np.atleast_1d(getattr(self, field.name)).tolist() for field in fields(self)}

    @classmethod
    def read(cls, written: Mapping[str, Sequence[float]]) -> Observed | None:
        """What ``written`` gave; None where it is not of this shape, as of a version with other spans."""
        nothing, values = cls.nothing(), dict[str, Any]()
        for field in fields(cls):
            expected, value = np.atleast_1d(getattr(nothing, field.name)), np.array(written.get(field.name, ()), float)
            if value.shape != expected.shape or not (value >= 0).all():
                return None
            values[field.name] = value if np.ndim(getattr(nothing, field.name)) else float(value[0])
        return cls(**values)

    @classmethod
    def hopeless(cls, of: Circumstances) -> Observed:
        """What pairs add of which no text was looked at, since there was no hope."""
        nothing = cls.nothing()
        return replace(
            nothing,
            other_spans=nothing.other_spans + np.bincount(of.span, minlength=len(nothing.other_spans)),
            other_named=nothing.other_named + np.bincount(of.named, minlength=len(nothing.other_named)),
        )

    def plus(self, other: Observed) -> Observed:
        """Both together."""
        return Observed(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


@dataclass(frozen=True, slots=True, eq=False)
class Habits:
    """A corpus value. ``spans``: float64[spans + 1] and ``named``: float64[…], what circumstances add to the log odds
    of the text; ``weight``: how much that counts against the fitted score, 0 to 1; ``rate``: what is added to the log
    odds of every pair, and ``lengths``: float64[lengths], of pairs of texts of a length; ``observed``: what all this
    was learned from, for those who learn on."""

    spans: NDArray[np.float64]
    named: NDArray[np.float64]
    weight: float
    rate: float
    lengths: NDArray[np.float64]
    observed: Observed

    def log_odds(
        self, fitted: NDArray[np.float64], text: NDArray[np.float64], of: Circumstances
    ) -> NDArray[np.float64]:
        """float64[p] from the log odds by the fitted score and by the text alone."""
        learned = self.learned(text, of)
        beside = self.rate + self.lengths[of.length]
        result: NDArray[np.float64] = (1 - self.weight) * fitted + self.weight * learned + beside
        return result

    def learned(self, text: NDArray[np.float64], of: Circumstances) -> NDArray[np.float64]:
        """float64[p]: log odds of the text and of what was learned here, without the fitted score and the base rate."""
        result: NDArray[np.float64] = text + self.spans[of.span] + self.named[of.named]
        return result


def learn(
    n: int,
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    fitted: NDArray[np.float64],
    text: NDArray[np.float64],
    of: Circumstances,
    before: Observed | None = None,
    new: NDArray[np.bool_] | None = None,
    hopeless: Observed | None = None,
) -> Habits:
    """Habits of n articles, from the log odds of their candidate pairs, and of those ``before`` them; ``hopeless``:
    what those among the candidates add that are not given here.

    A pair is certain by its text in the first round, and by its text and circumstances in the later ones. ``new``:
    bool[n], the articles of which nothing was observed yet; pairs of two others were counted ``before``.
    """
    earlier = before.faded() if before else Observed.nothing()
    hopeless = hopeless or Observed.nothing()
    counted = np.ones(len(left), bool) if new is None else new[left] | new[right]
    sure = counted & (text >= _odds(_CERTAIN))
    other = counted & (text < _odds(_HOPELESS))
    links = float(sure.sum())

    def count(codes: NDArray[np.int8], chosen: NDArray[np.bool_], size: int) -> NDArray[np.float64]:
        found = np.zeros(size)
        for some in spans(len(codes)):
            found += np.bincount(codes[some][chosen[some]], minlength=size)
        return found

    def those(at_least: float, odds: Callable[[slice], NDArray[np.float64]]) -> NDArray[np.bool_]:
        found = np.empty(len(text), bool)
        for some in spans(len(text)):
            found[some] = odds(some) >= at_least
        return found

    for _ in range(_ROUNDS):
        seen = Observed(
            count(of.span, sure, SPANS + 1),
            count(of.span, other, SPANS + 1),
            count(of.named, sure, len(earlier.same_named)),
            count(of.named, other, len(earlier.same_named)),
            links,
        ).plus(hopeless)
        seen = seen.plus(earlier)
        learned = _concluded(seen)
        sure = those(_odds(_CERTAIN), lambda some, now=learned: now.learned(text[some], of[some]))  # type: ignore[misc]
        sure &= counted & (text >= _odds(_DOUBTLESS))
    linked = those(_odds(_LINKED), lambda some: learned.log_odds(fitted[some], text[some], of[some]))

    def partners(chosen: NDArray[np.bool_]) -> float:
        found = np.bincount(np.concatenate((left[chosen], right[chosen])), minlength=n)
        return float(np.log1p(found).sum())

    articles = n if new is None else int(new.sum())
    more = partners(linked) - (0.0 if new is None else partners(linked & ~counted))
    seen = replace(seen, articles=earlier.articles + articles, linked=earlier.linked + more)
    rate = base_rate(seen.articles, seen.linked)
    return replace(_concluded(seen), rate=rate, lengths=among_few(seen.articles), observed=seen)


def _concluded(seen: Observed) -> Habits:
    """What the counts say, without the base rate and what few articles ask for. Where nothing was seen circumstances
    say nothing."""
    same = seen.same_spans[:SPANS] + _SPAN_PAIRS * _USUAL_SPANS
    other = seen.other_spans[:SPANS] + _SPAN_PAIRS / SPANS
    ratio = np.log(same / same.sum()) - np.log(other / other.sum())
    spans = np.append(np.clip(ratio, _LEAST_TIME, _MOST_TIME), 0.0)  # of an unknown span nothing
    by_nearness = seen.other_named.reshape(-1, NAMED) + 1
    share = by_nearness / by_nearness.sum(axis=1, keepdims=True)
    found = seen.same_named.reshape(-1, NAMED) + _NAMED_PAIRS * share
    named = np.log(found / found.sum(axis=1, keepdims=True) / share)
    usual = _SPAN_PAIRS * _USUAL_SPANS
    told = _entropy(seen.same_spans[:SPANS] + usual, seen.other_spans[:SPANS] + usual)
    most = _MOST_WEIGHT + (1 - _MOST_WEIGHT) * math.exp(-told / _LITTLE)
    weight = min(most, seen.links / (seen.links + _FAMILIAR))
    return Habits(spans, np.clip(named, -_MOST_NAMED, _MOST_NAMED).ravel(), weight, 0.0, np.zeros(LENGTHS), seen)


def base_rate(articles: float, linked: float) -> float:
    """What to add to the log odds of every pair; ``linked``: Σ ln(1 + links beyond doubt) over the articles."""
    more = linked - articles * _USUAL_LINKS + _USUAL_ARTICLES * _FEW
    return float(np.clip(more / (articles + _USUAL_ARTICLES), -_MOST_RATE, _MOST_RATE))


def among_few(articles: float) -> NDArray[np.float64]:
    """float64[lengths]: what to add to the log odds of pairs by the length of the shorter text, nothing among many."""
    words = 2.0 ** (np.arange(LENGTHS) + 0.5)
    above, more = _FADING
    less: NDArray[np.float64] = _LESS * np.log(np.clip(words, _SHORT, _LONG) / _SHORT)
    step = float(_STEPS[min(int(np.searchsorted(_STEPS, articles)), len(_STEPS) - 1)])
    return less * (-above / (step + more))


def _entropy(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Relative entropy of one distribution to another (Kullback and Leibler 1951), from counts; in nats."""
    share, usual = one / one.sum(), other / other.sum()
    return float((share * np.log(share / usual)).sum())


def _odds(chance: float) -> float:
    return float(np.log(chance / (1 - chance)))
