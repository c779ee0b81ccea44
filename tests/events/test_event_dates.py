from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.events.dates import dates_in
from clusterer.text.tokens import tokenize

TUESDAY = float((date(2013, 10, 22) - date(1970, 1, 1)).days) + 0.5


def named(text: str, language: str, published: float = TUESDAY):
    tokens = tokenize([text])
    return dates_in(tokens.hashes, tokens.indptr, np.array([published]), [language])


def days_in(text: str, language: str, published: float = TUESDAY) -> set[tuple[int, int]]:
    return {(int(day) // 32, int(day) % 32) for day in named(text, language, published).days}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On July 5, 2013, two boats collided"),
        ("en", "the 5th of July"),
        ("en", "07/05/2013 Two boats collided"),
        ("en", "2013-07-05 Two boats collided"),
        ("de", "Am 5. Juli stießen zwei Boote zusammen"),
        ("fr", "le 5 juillet 2013"),
        ("fr", "05/07/2013"),
        ("es", "el 5 de julio de 2013"),
        ("it", "il 5 luglio"),
        ("pt", "5 de julho"),
        ("ru", "5 июля 2013 года"),
        ("pl", "5 lipca"),
        ("tr", "5 Temmuz"),
        ("fi", "5. heinäkuuta"),
        ("el", "στις 5 Ιουλίου"),
        ("ar", "يوم 5 يوليو"),
        ("th", "วันที่ 5 กรกฎาคม 2556"),
        ("vi", "ngày 5 tháng 7 năm 2013"),
        ("vi", "sáng ngày 5/7"),
        ("zh", "2013年7月5日晚上"),
        ("ja", "7月5日、"),
        ("ko", "7월 5일"),
    ],
)
def test_a_day_is_read_in_many_languages(language, text):
    assert days_in(text, language) == {(7, 5)}


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "on Monday"), ("de", "am Montag"), ("vi", "thứ Hai"), ("zh", "周一"), ("ja", "月曜日に"), ("ko", "월요일")],
)
def test_a_day_of_the_week_is_the_last_one_before_publication(language, text):
    assert days_in(text, language) == {(10, 21)}
    assert days_in(text, language, published=np.nan) == set()


@pytest.mark.parametrize("text", ["May", "12 people", "scored 3-2", "in March 2013", "7 July-born", "31 of them", ""])
def test_what_is_no_day_is_not_read_as_one(text):
    assert days_in(text, "en") <= {(7, 7)}


def test_a_text_headed_by_an_old_date_contradicts_its_date_of_publication():
    assert named("Updated: 08/26/2012 6:53 PM Police said", "en").contradicted[0]
    assert not named("Updated: 10/21/2013 6:53 PM Police said", "en").contradicted[0]
    assert not named("Born 08/26/1962, the singer", "en").contradicted[0]
    assert not named("Updated: 08/26/2012 6:53 PM Police said on 10/21/2013", "en").contradicted[0]


@given(st.lists(st.text(), max_size=5), st.sampled_from(["", "en", "vi", "zh"]))
def test_any_text_has_days_of_the_calendar_or_none(texts, language):
    tokens = tokenize(texts)
    found = dates_in(tokens.hashes, tokens.indptr, np.full(len(texts), TUESDAY), [language])
    assert len(found.indptr) == len(texts) + 1
    assert all(1 <= day // 32 <= 12 and 1 <= day % 32 <= 31 for day in found.days.tolist())
