"""clusterer.sklearn beside scikit-learn's own clusterers: its checks, its pipelines, its searches."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.base import BaseEstimator, TransformerMixin, clone
from sklearn.cluster import AgglomerativeClustering
from sklearn.exceptions import SkipTestWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score
from sklearn.model_selection import ParameterGrid
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer
from sklearn.utils.estimator_checks import parametrize_with_checks
from sklearn.utils.validation import check_is_fitted, validate_data

import clusterer
from clusterer import Document
from clusterer.config import Config
from clusterer.sklearn import EventClusterer, NearDuplicates

WORDS = "The harbour ferry ran aground off the old pier on Monday and forty passengers waded to the beach unhurt"
STORY = f"{WORDS}, the coast guard said, while tugs from two towns waited for the evening tide to lift her clear."
EDITED = STORY.replace("forty", "some forty").replace("two towns", "other towns")
OTHER = "Soup was served at noon in the old hall to all who came, said the mayor, who had cooked it herself at dawn."
DESK = Path(__file__).parents[1] / "corpora" / "wire-desk" / "articles"


def as_texts(rows: Any) -> list[str]:
    """A text for each row of numbers, so that checks which make up numbers reach estimators of texts."""
    return [" ".join(f"c{j}v{round(value)}" for j, value in enumerate(row)) for row in np.asarray(rows).tolist()]


class _OfNumbers:
    """An estimator of texts that is given numbers: with scikit-learn's own validation, which all its checks expect."""

    def fit(self, X: Any, y: Any = None) -> Any:  # noqa: N803
        return super().fit(as_texts(validate_data(self, X)))  # type: ignore[misc, arg-type]

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()  # type: ignore[misc]
        tags.input_tags.two_d_array, tags.input_tags.string, tags.no_validation = True, False, False
        return tags


class NearDuplicatesOfNumbers(_OfNumbers, NearDuplicates):
    pass


class EventsOfNumbers(_OfNumbers, EventClusterer):
    pass


class NumbersAsTexts(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    def fit(self, X: Any, y: Any = None) -> NumbersAsTexts:  # noqa: N803
        validate_data(self, X)
        return self

    def transform(self, X: Any) -> list[str]:  # noqa: N803
        check_is_fitted(self, "n_features_in_")
        return as_texts(validate_data(self, X, reset=False))


def expected_failures(estimator: Any) -> dict[str, str]:
    """The checks that no Pipeline of scikit-learn's own passes."""
    if not isinstance(estimator, Pipeline):
        return {}
    why = "a Pipeline fits the steps that it was given, so that its parameter 'steps' changes"
    return dict.fromkeys(("check_estimators_overwrite_params", "check_dont_overwrite_parameters"), why)


with warnings.catch_warnings():
    # Of estimators that take texts, scikit-learn checks little; the others below are there for all the rest.
    warnings.simplefilter("ignore", SkipTestWarning)
    checks = parametrize_with_checks(
        [
            NearDuplicates(),
            EventClusterer(),
            NearDuplicatesOfNumbers(),
            EventsOfNumbers(),
            make_pipeline(NumbersAsTexts(), EventClusterer(near_duplicates=NearDuplicates(threshold=0.6))),
        ],
        expected_failed_checks=expected_failures,
    )


@checks
@pytest.mark.filterwarnings("ignore::sklearn.exceptions.SkipTestWarning")
def test_scikit_learns_checks_of_estimators_pass(estimator: Any, check: Any) -> None:
    check(estimator)


ESTIMATORS = pytest.mark.parametrize("estimator", [NearDuplicates(), EventClusterer()], ids=["copies", "events"])


@ESTIMATORS
def test_texts_documents_rows_and_tables_are_labelled_alike(estimator: Any) -> None:
    texts = [STORY, OTHER, EDITED]
    rows = [{"text": text} for text in texts]
    for given_ in (
        texts,
        tuple(texts),
        np.array(texts),
        np.array(texts, object),
        pd.Series(texts, index=[7, 5, 3]),
        pl.Series(texts),
        (text for text in texts),
        [Document(id=f"d{i}", text=text) for i, text in enumerate(texts)],
        rows,
        pd.DataFrame(rows),
        pl.DataFrame(rows),
        pa.Table.from_pylist(rows),
    ):
        labels = clone(estimator).fit_predict(given_)
        assert labels.tolist() == [0, 1, 0]
        assert labels.dtype == np.int64


@pytest.mark.parametrize("count", [0, 1])
@ESTIMATORS
def test_none_and_one_article_are_labelled_too(estimator: Any, count: int) -> None:
    fitted = clone(estimator).fit([STORY][:count])
    assert (fitted.labels_.tolist(), fitted.n_clusters_) == (list(range(count)), count)


@ESTIMATORS
def test_an_empty_text_is_like_no_other(estimator: Any) -> None:
    assert clone(estimator).fit_predict([STORY, "", " \n", STORY, ""]).tolist() == [0, 1, 2, 0, 3]
    assert clone(estimator).fit_predict(pd.DataFrame({"text": ["", STORY, ""]})).tolist() == [0, 1, 2]


@ESTIMATORS
def test_one_id_for_several_articles_is_several_articles(estimator: Any) -> None:
    documents = [Document(id="a", text=text) for text in (STORY, OTHER, STORY)]
    assert clone(estimator).fit_predict(documents).tolist() == [0, 1, 0]


@pytest.mark.parametrize(
    ("X", "error", "said"),
    [
        ([STORY, None], TypeError, "X, row 1: a text, a Document or a mapping was expected, got None"),
        ([STORY, 5.0], TypeError, "X, row 1: .* got 5.0 .float."),
        ([{"text": STORY}, {"text": 7}], ValueError, "X, row 1: the text is a number"),
        (pd.DataFrame({"text": [STORY, None]}), ValueError, "X, row 1: neither a text nor a title"),
        (pd.DataFrame({"a": [1]}), ValueError, "X: no column of the table holds a text or a title: a"),
        (STORY, TypeError, "X: one article a row was expected, got a single str"),
        (np.array([[STORY], [OTHER]]), TypeError, "X, row 0: .*array of shape.*take the one column"),
        (5, TypeError, "X: texts, Documents, rows or a DataFrame were expected, got a int"),
    ],
)
def test_what_is_no_article_is_one_line_with_row_and_field(X: Any, error: type[Exception], said: str) -> None:  # noqa: N803
    for estimator in (NearDuplicates(), EventClusterer()):
        with pytest.raises(error, match=said) as caught:
            estimator.fit(X)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("estimator", "said"),
    [
        (NearDuplicates(threshold=1.5), r"NearDuplicates: threshold = 1.5: expected `float` <= 1.0"),
        (NearDuplicates(threshold="high"), "NearDuplicates: threshold = 'high': a number was expected"),  # type: ignore[arg-type]
        (NearDuplicates(bands=7), "NearDuplicates: 7 bands do not divide 128 permutations"),
        (EventClusterer(neighbours=0), "EventClusterer: neighbours = 0: expected `int` >= 1"),
        (EventClusterer(near_duplicates="yes"), "near_duplicates: a NearDuplicates was expected, got 'yes'"),  # type: ignore[arg-type]
    ],
)
def test_a_parameter_out_of_range_is_told_when_fitting(estimator: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        estimator.fit([STORY])


@ESTIMATORS
def test_an_estimator_is_cloned_set_and_pickled_like_any_other(estimator: Any) -> None:
    changed = clone(estimator).set_params(threshold=np.float64(0.75))
    assert changed.get_params()["threshold"] == 0.75
    fitted = pickle.loads(pickle.dumps(changed.fit([STORY, EDITED])))
    assert fitted.labels_.tolist() == changed.labels_.tolist()
    assert repr(clone(estimator).set_params(threshold=0.75)) == f"{type(estimator).__name__}(threshold=0.75)"


def test_defaults_are_those_of_a_run() -> None:
    config = Config()
    copies, events = NearDuplicates().get_params(), EventClusterer().get_params(deep=False)
    assert copies == {name: getattr(config.duplicates, name) for name in copies}
    assert all(events[name] == getattr(config.events, name) for name in events.keys() - {"near_duplicates", "agencies"})


def test_parameters_of_copies_are_searched_over_within_events() -> None:
    grid = ParameterGrid({"near_duplicates__threshold": [0.3, 0.99], "threshold": [0.5]})
    pairs = [
        EventClusterer(near_duplicates=NearDuplicates(reprints=False)).set_params(**parameters) for parameters in grid
    ]
    assert [estimator.near_duplicates.threshold for estimator in pairs if estimator.near_duplicates] == [0.3, 0.99]
    assert all(estimator.fit([STORY, EDITED]).n_clusters_ == 1 for estimator in pairs)


def test_an_estimator_ends_a_pipeline_beside_scikit_learns_clusterers() -> None:
    texts = [STORY, OTHER, EDITED, OTHER + " It was hot."]
    unhyphenated = FunctionTransformer(lambda rows: [text.replace("\u00ad", "") for text in rows])
    ours = make_pipeline(unhyphenated, NearDuplicates())
    theirs = make_pipeline(
        TfidfVectorizer(sublinear_tf=True),
        FunctionTransformer(lambda matrix: matrix.toarray(), accept_sparse=True),
        AgglomerativeClustering(None, metric="cosine", linkage="average", distance_threshold=0.6),
    )
    assert adjusted_rand_score(ours.fit_predict(texts), theirs.fit_predict(texts)) == 1.0


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[i:] for i in range(5)), strict=False))


def test_what_stands_for_a_group_and_why_is_told_by_row() -> None:
    fitted = NearDuplicates().fit(
        [
            {"id": "b", "text": OTHER},
            {"id": "z", "text": EDITED, "published": "2026-03-04"},
            {"id": "a", "text": STORY, "published": "2026-03-03"},
        ]
    )
    assert fitted.labels_.tolist() == [0, 1, 1]
    assert fitted.representative_indices_.tolist() == [0, 2]
    assert fitted.pairs_.tolist() == [[1, 2]]
    one, two = shingles(EDITED), shingles(STORY)
    assert fitted.jaccard_[0] == len(one & two) / len(one | two)
    assert fitted.containment_[0].tolist() == [len(one & two) / len(one), len(one & two) / len(two)]


def test_the_partitions_are_those_of_a_run() -> None:
    documents = list(clusterer.read(DESK, on_quarantine=lambda _: None))
    result = clusterer.run(documents)

    def together(ids: list[str], labels: Any) -> set[frozenset[str]]:
        clusters: dict[int, set[str]] = {}
        for id_, label in zip(ids, labels.tolist(), strict=True):
            clusters.setdefault(label, set()).add(id_)
        return {frozenset(cluster) for cluster in clusters.values()}

    ids = [document.id for document in documents]
    events = EventClusterer().fit(documents)
    assert together(ids, events.labels_) == {frozenset(event.documents) for event in result.events}
    assert {event.id for event in events.events_ if event} == {event.id for event in result.events}
    copies = together(ids, NearDuplicates().fit_predict(documents))
    assert {group for group in copies if len(group) > 1} == {frozenset(g.documents) for g in result.duplicate_groups}


@settings(max_examples=15, deadline=None)
@given(st.permutations(list(range(8))))
def test_labels_do_not_depend_on_the_order_of_rows(order: list[int]) -> None:
    texts = [STORY, OTHER, EDITED, STORY, "", OTHER + " It was hot.", "Rain fell on the hills all night.", WORDS]
    for estimator in (NearDuplicates(), EventClusterer()):
        expected = estimator.fit_predict(texts)[order]
        assert adjusted_rand_score(expected, clone(estimator).fit_predict([texts[row] for row in order])) == 1.0


def test_nothing_but_clusterer_sklearn_imports_scikit_learn() -> None:
    """A second that no command pays: a run, near_duplicates and reading stay without it."""
    code = (
        "import sys, clusterer\n"
        f"rows = [{{'text': {STORY!r}}}, {{'text': {EDITED!r}}}]\n"
        "found = clusterer.run(rows); clusterer.near_duplicates(rows); found.to_dict(); found._repr_html_()\n"
        "sys.exit('sklearn' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_further_agencies_are_those_of_a_table(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"agencies: .*nowhere\.toml: cannot read the table of agencies"):
        EventClusterer(agencies=str(tmp_path / "nowhere.toml")).fit([STORY])
    entry = '[[agency]]\nname = "Larn"\nnames = ["Larn News"]\nexamples = [{}]\ncounter_examples = [{}]\n'
    (tmp_path / "own.toml").write_text(entry, "utf-8")
    lines = [f"Ward {n} met for {n} hours in the {word} hall.\n\nLarn News" for n, word in enumerate(STORY.split()[:8])]
    rows = [{"text": line, "outlet": "Quay"} for line in lines]

    fitted = EventClusterer(agencies=str(tmp_path / "own.toml"))

    assert len(clone(fitted).fit_predict(rows)) == len(rows)
    assert clone(fitted).get_params()["agencies"] == str(tmp_path / "own.toml")
