"""Why two articles are, or are not, one event: the score taken apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.documents import Article, DuplicateGroup
from clusterer.events import templates
from clusterer.events.background import combine
from clusterer.events.candidates import coded
from clusterer.events.circumstances import Circumstances
from clusterer.events.clustering import Links
from clusterer.events.features import FEATURES, more_replaced, textual
from clusterer.events.habits import Habits
from clusterer.events.items import items
from clusterer.events.links import FOREIGN, HOPELESS, REPLACED, Scorer, pair_of
from clusterer.events.stems import spelled
from clusterer.events.trees import Trees
from clusterer.events.views import VIEWS, View
from clusterer.records import dataclass
from clusterer.text.tokens import Tokens, tokenize

_TERMS = 8  # named of what two articles share
_LEAST_REASON = 0.05  # log odds: less moves a score by hardly .01
_NAMED = 3  # reasons on either side that the decision names
_IN_WORDS = {
    "words": "words of both",
    "words_of_shorter": "words of both",
    "names": "names of both",
    "names_of_fewer": "names of both",
    "numbers": "numbers of both",
    "lead": "what both begin with",
    "lead_in_text_low": "how much of what one begins with is in the other",
    "lead_in_text_high": "how much of what one begins with is in the other",
    "title": "titles",
    "title_in_text_low": "how much of one title is in the other text",
    "title_in_text_high": "how much of one title is in the other text",
    "gap": "time between them",
    "level": "how alike articles on their subject are anyway",
    "ignorance": "how few articles there are to compare with",
    "agreement": "whether other articles are like both or like one",
    "facts_kept": "facts that both have in the same place",
    "facts_replaced": "other facts in the same place",
    "facts_differing": "other facts in the same place",
    "numbers_kept": "facts that both have in the same place",
    "numbers_replaced": "other facts in the same place",
}


@dataclass(frozen=True, slots=True)
class Term:
    """A word or run of words that both articles have, as one of them writes it, and its part of the cosine."""

    text: str
    share: float


@dataclass(frozen=True, slots=True)
class ViewCosine:
    """One view of the pair: the cosine (None where one of the two has nothing in it) and the terms that carry it."""

    view: str
    cosine: float | None
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """What the score looked at, and how far that moved the log odds of one event (negative: against it)."""

    text: str
    part: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Score and threshold of a pair, what went into the score, and the decision in words."""

    left: str
    right: str
    score: float
    threshold: float
    gap_days: float | None  # None where a date is not known
    views: tuple[ViewCosine, ...]
    decision: str
    reasons: tuple[Reason, ...] = ()  # strongest first


def explain(
    a: Article,
    b: Article,
    settings: EventSettings,
    articles: Sequence[Article] = (),
    groups: Sequence[DuplicateGroup] = (),
    *,
    other_facts: Callable[[Article, Article], bool] | None = None,
) -> Explanation:
    """Explain the link of a and b as a run over ``articles`` (may hold a and b) finds it.

    So idf, dates and habits are judged in that company, an article of a group of near-duplicates takes part through the
    one that stands for it, and what a run does not look at scores 0. Two of one group, which a run does not score, are
    compared as if nothing else were of it. ``other_facts``: whether two articles tell other facts in the same words.
    """
    company = {article.document.id: article for article in (*articles, a, b)}
    both = {a.document.id, b.document.id}
    copies = next((group for group in groups if both <= set(group.documents)), None)
    if copies is not None:
        groups = [group for group in groups if group is not copies]
        for copy in set(copies.documents) - both:
            company.pop(copy, None)
    everyone = list(company.values())
    rows = items(everyone, tokenize([article.clean.text for article in everyone]), groups)
    row_of = {document: row for row, members in enumerate(rows.members) for document in members}
    at = row_of[a.document.id], row_of[b.document.id]
    one, other = (company[rows.ids[row]] for row in at)
    left, right = pair_of(*at)
    scorer = Scorer.among(rows, settings)
    candidates = scorer.evidence(scorer.left, scorer.right, scorer.candidates)
    habits = scorer.habits(candidates)
    drafts = scorer.drafts(coded(left, right))
    evidence = scorer.evidence(left, right, drafts)
    compared = _is_among(scorer, candidates.scores(habits), int(left[0]), int(right[0]), settings)
    links = Links(rows.ids, left, right, evidence.scores(habits) * np.float32(compared), np.ones(len(rows), np.float32))
    told = False
    if other_facts is not None:
        asked = other_facts

        def answer(left: templates.Rows, _: templates.Rows) -> NDArray[np.bool_]:
            return np.full(len(left), asked(one, other))

        less = templates.weakened(links, rows.lengths, np.arange(len(rows)), answer, scorer.views["words"])
        links, told = less, bool(less.scores[0] < links.scores[0])
    known = scorer.features(left, right, FEATURES)
    gap = float(abs(rows.days[left[0]] - rows.days[right[0]]))
    values = dict(zip(FEATURES, known[0].tolist(), strict=True))
    texts = (*_texts(one), *_texts(other))
    cosines = tuple(
        ViewCosine(
            name,
            None if np.isnan(values[name]) else values[name],
            _terms(scorer.views[name], int(left[0]), int(right[0]), texts),
        )
        for name in VIEWS
    )
    beside = {
        _IN_WORDS["facts_replaced"]: -REPLACED * float(more_replaced(known)[0]),
        "other facts in the same words": -templates.AGAINST if told else 0.0,
        "that two languages have few words in common": FOREIGN if scorer.foreign(left, right)[0] else 0.0,
    }
    looked = compared and bool(evidence.looked[0])
    reasons = _reasons(scorer.model.trees, known, habits, evidence.circumstances, beside) if looked else ()
    why = _circumstances(((a, one), (b, other)), copies, None if not compared or looked else float(drafts[0]))
    if not compared:
        why += "neither is among the articles most like the other, and no links around lead from one to the other; "
    score = float(links.scores[0])
    return Explanation(
        left=a.document.id,
        right=b.document.id,
        score=score,
        threshold=settings.threshold,
        gap_days=None if np.isnan(gap) else gap,
        views=cosines,
        decision=_decision(a, b, score, None if np.isnan(gap) else gap, why + _sides(reasons), settings),
        reasons=reasons,
    )


def _is_among(scorer: Scorer, scores: NDArray[np.float32], left: int, right: int, settings: EventSettings) -> bool:
    """Whether a run scores this pair: a candidate, or one of those inside groups that hang together."""
    more_left, more_right, _ = scorer.completing(scores, settings.cross_language)
    near = scorer.near.rows
    return right in near[left] or left in near[right] or bool(((more_left == left) & (more_right == right)).any())


def _reasons(
    trees: Trees, known: NDArray[np.float32], habits: Habits, of: Circumstances, beside: Mapping[str, float]
) -> tuple[Reason, ...]:
    """What moved the score most, in words; features that measure one thing are added up."""
    weight = habits.weight
    total = {
        _IN_WORDS["gap"]: weight * float(habits.spans[of.span[0]]),
        "days that both name": weight * float(habits.named[of.named[0]]),
        "how large events are among all these articles": habits.rate,
        "how long both are, among so few articles": float(habits.lengths[of.length[0]]),
        **beside,
    }
    fitted, text = trees.contributions(known[0]), trees.contributions(textual(known)[0])
    for name, part in zip(FEATURES, ((1 - weight) * fitted + weight * text).tolist(), strict=True):
        total[_IN_WORDS[name]] = total.get(_IN_WORDS[name], 0.0) + part
    ordered = sorted(total.items(), key=lambda item: (-abs(item[1]), item[0]))
    return tuple(Reason(text, part) for text, part in ordered if abs(part) >= _LEAST_REASON)


def _texts(article: Article) -> tuple[tuple[str, Tokens], ...]:
    parts = [text for text in (article.document.title, article.clean.text) if text]
    return tuple((text, spelled([text], article.language)) for text in parts)


def _terms(view: View, left: int, right: int, texts: Sequence[tuple[str, Tokens]]) -> tuple[Term, ...]:
    """Shared columns of two rows by their part of the cosine, written as in the texts."""
    a = slice(view.indptr[left], view.indptr[left + 1])
    b = slice(view.indptr[right], view.indptr[right + 1])
    shared, at_a, at_b = np.intersect1d(view.columns[a], view.columns[b], assume_unique=True, return_indices=True)
    parts = view.weights[a][at_a] * view.weights[b][at_b]
    total = float(parts.sum())
    keys = view.keys[shared].tolist()
    forms = _forms(set(keys), texts)
    order = np.lexsort((shared, -parts))
    terms = [Term(forms[keys[i]], float(parts[i]) / total) for i in order if parts[i] > 0 and keys[i] in forms]
    return tuple(terms[:_TERMS])


def _forms(wanted: set[int], texts: Sequence[tuple[str, Tokens]]) -> dict[int, str]:
    """Key -> how the texts write it, for single tokens and pairs."""
    found: dict[int, str] = {}
    for text, tokens in texts:
        hashes = tokens.hashes
        if not len(hashes):
            continue
        pairs = combine(hashes, np.roll(hashes, -1))
        for width, keys in ((1, hashes), (2, pairs)):
            for at, key in enumerate(keys[: len(hashes) - width + 1].tolist()):
                if key in wanted and key not in found:
                    found[key] = text[tokens.starts[at] : tokens.ends[at + width - 1]]
    return found


def _circumstances(
    heads: Iterable[tuple[Article, Article]], copies: DuplicateGroup | None, hopeless: float | None
) -> str:
    """What else made the score: articles stand for others, are of one group, or a first score left no hope."""
    said = [
        f"{article.document.id} takes part through its copy {head.document.id}; "
        for article, head in heads
        if article.document.id != head.document.id
    ]
    if copies is not None:
        said.append("near-duplicates of one group take part as one article, of one event whatever they score; ")
    if hopeless is not None:
        said.append(
            f"a first look, at words, time and neighbours, left no hope ({hopeless:.3f}, and a closer one begins at "
            f"{HOPELESS:g}); "
        )
    return "".join(said)


def _decision(a: Article, b: Article, score: float, gap: float | None, why: str, settings: EventSettings) -> str:
    if not settings.cross_language and a.language and b.language and a.language != b.language:
        return f"not compared: one is in {a.language}, the other in {b.language} (events.cross_language is off)"
    when = "at least one has no date" if gap is None else f"{gap:.1f} days apart"
    if gap is not None and gap > settings.horizon_days:
        return f"not compared: {when}, beyond the horizon of {settings.horizon_days:g} days"
    verdict = "linked as one event" if score >= settings.threshold else "not linked"
    comparison = "reaches" if score >= settings.threshold else "is below"
    return (
        f"{verdict}: the score of {score:.2f} {comparison} the threshold of {settings.threshold:.2f} ({when}); {why}"
        "articles around them can still tie or part them, as clusters join by the mean of their links"
    )


def _sides(reasons: Sequence[Reason]) -> str:
    """The strongest reasons on either side."""
    sides = (("for", [r.text for r in reasons if r.part > 0]), ("against", [r.text for r in reasons if r.part < 0]))
    return "".join(f"most {side} it: {', '.join(texts[:_NAMED])}; " for side, texts in sides if texts)
