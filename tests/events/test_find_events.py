import json
import random
from datetime import datetime
from pathlib import Path

import pytest

from clusterer.config import EventSettings
from clusterer.documents import Article, Document, DuplicateGroup, DuplicatePair
from clusterer.events import find_events
from clusterer.text.clean import clean
from clusterer.text.tokens import tokenize
from tests.events.articles import BUDGET, FERRY, FERRY_AGAIN, NAMES, article, crowd

LANGUAGES = Path(__file__).resolve().parents[2] / "corpora" / "languages"


def events_of(articles, groups=(), settings=EventSettings()):  # noqa: B008 (frozen)
    return find_events(articles, tokenize([a.clean.text for a in articles]), list(groups), settings)


def partition(events):
    return {frozenset(event.documents) for event in events}


def test_two_reports_of_one_event_alone_are_one_event():
    assert partition(events_of([article("a", FERRY), article("b", FERRY_AGAIN)])) == {frozenset("ab")}


def test_two_unrelated_articles_alone_are_two_events():
    assert len(events_of([article("a", FERRY), article("b", BUDGET)])) == 2


def test_short_stories_without_a_telling_word_in_common_are_two_events():
    ferry = article(
        "a",
        "The ferry ran aground off the old pier on Monday and forty passengers waded to the beach unhurt, "
        "the coast guard said, while tugs from two towns waited for the evening tide to lift her clear.",
    )
    soup = article(
        "b", "Soup was served at noon in the old hall to all who came, said the mayor, who had cooked it herself."
    )
    assert len(events_of([ferry, soup])) == 2


@pytest.mark.parametrize(
    "text", ["☂ ☂ ☂", "…", "Photo by Ana Lind, The Quay Post (Photo: Photo by Ana Lind, The Quay Post)"]
)
def test_articles_that_are_left_without_a_word_are_events_of_their_own(text):
    articles = [article(id_, text, title="") for id_ in ("a", "b")]
    assert sorted(document for event in events_of(articles) for document in event.documents) == ["a", "b"]


def test_no_articles_no_events():
    assert events_of([]) == []


def test_every_article_is_in_exactly_one_event():
    articles = [*crowd(20), article("empty", "x"), article("short", "Fog at sea")]
    documents = [document for event in events_of(articles) for document in event.documents]
    assert sorted(documents) == sorted(a.document.id for a in articles)


def test_a_crowd_of_small_events_is_told_apart():
    found = partition(events_of(crowd(30)))
    right = {frozenset({f"crowd-{i:03d}-a", f"crowd-{i:03d}-b"}) for i in range(30)}
    assert len(found & right) >= 24  # some towns fight for the same thing in nearly the same words


def test_the_order_of_the_input_does_not_matter():
    articles = [*crowd(12), article("a", FERRY), article("b", FERRY_AGAIN), article("c", BUDGET)]
    shuffled = random.Random(3).sample(articles, len(articles))
    assert events_of(articles) == events_of(shuffled)


def test_articles_without_words_in_common_or_without_text_are_singletons():
    articles = [article("dots", "…"), article("more-dots", "— —"), article("a", FERRY)]
    assert len(events_of(articles)) == 3


def test_a_duplicate_group_is_wholly_in_one_event():
    pair = DuplicatePair("b", "c", 1.0, 1.0, 1.0, "identical")
    group = DuplicateGroup("g", ("b", "c"), "b", (pair,))
    articles = [article("a", FERRY), article("b", BUDGET), article("c", BUDGET, day=300)]
    assert frozenset("bc") in partition(events_of(articles, [group]))


def test_articles_of_different_languages_are_apart_by_default():
    articles = [article("a", FERRY, language="en"), article("b", FERRY_AGAIN, language="de")]
    assert len(events_of(articles)) == 2
    assert len(events_of(articles, settings=EventSettings(cross_language=True))) == 1


def test_an_unknown_language_is_compatible_with_any():
    articles = [article("a", FERRY, language=""), article("b", FERRY_AGAIN, language="en")]
    assert len(events_of(articles)) == 1


@pytest.mark.parametrize("day", [-46_000.0, 65_000.0, -20_500.0], ids=["1900", "2204", "1970"])
def test_a_date_that_only_a_machine_would_write_does_not_part_an_event(day):
    articles = [*crowd(12), article("a", FERRY, day=1), article("b", FERRY_AGAIN, day=day)]
    assert frozenset("ab") in partition(events_of(articles))


@pytest.mark.parametrize("damaged", ["a", "b"])
def test_an_event_is_called_by_a_title_that_lost_no_letters(damaged):
    titles = {"a": "Fähre läuft auf Grund", "b": "Fähre läuft auf Grund"}
    titles[damaged] = titles[damaged].replace("ä", "\ufffd")
    copies = [article(id_, FERRY, title=title, day=1) for id_, title in titles.items()]
    (event,) = events_of(copies, [DuplicateGroup(id="a", documents=("a", "b"), representative="a", pairs=())])
    assert event.title == "Fähre läuft auf Grund"


def test_an_event_says_what_it_is_about():
    articles = [*crowd(12), article("a", FERRY, title="Ferry runs aground", day=1), article("b", FERRY_AGAIN, day=2)]
    event = next(e for e in events_of(articles) if "a" in e.documents)
    assert event.title == "Ferry runs aground"
    assert event.documents == ("a", "b")
    assert event.central in event.documents
    assert {"Tern", "Halden", "Vessel"} & set(event.keywords)
    assert not {"the", "said", "and"} & {word.lower() for word in event.keywords}
    assert event.first_published < event.last_published
    assert 0.5 <= event.density <= 1.0


def test_each_document_of_an_event_says_what_holds_it_there_most():
    articles = [*crowd(12), article("a", FERRY, day=1), article("b", FERRY_AGAIN, day=2), article("c", FERRY, day=3)]
    event = next(e for e in events_of(articles) if "a" in e.documents)
    assert {tie.document for tie in event.ties} | {tie.other for tie in event.ties} <= set(event.documents)
    assert all(tie.document != tie.other and EventSettings().threshold <= tie.score <= 1 for tie in event.ties)
    assert event.ties
    assert all(not e.ties for e in events_of(articles) if len(e.documents) == 1)


def test_chinese_articles_cluster_by_their_characters():
    one = "周一上午，一艘载有二百一十二名乘客的渡轮银燕号在哈尔登港附近的沙洲搁浅。海岸警卫队说没有人受伤。"
    other = "银燕号渡轮周一在哈尔登港附近搁浅，二百一十二名乘客全部平安，海岸警卫队派出拖船等待涨潮。"
    third = "财政部长周二向议会提交了预算案，赤字为百分之三点四，教师将获得更多拨款，反对党表示失望。"
    found = events_of(
        [article("a", one, language="zh"), article("b", other, language="zh"), article("c", third, language="zh")]
    )
    assert frozenset("c") in partition(found)


def keywords_of(*texts, language="en"):
    articles = [article(str(i), text, language=language) for i, text in enumerate(texts)]
    return next(e.keywords for e in events_of([*crowd(6), *articles]) if "0" in e.documents)


def test_keywords_are_not_possessives_nor_places_of_a_dateline_alone():
    one = "HARWICK, May 3 - Karelund's parliament passed Orsk's budget. His deficit is 3.4 percent of Karelund's GDP."
    other = (
        "HARWICK - Karelund's deputies backed the budget of Orsk's ministry, with Karelund's deficit at 3.4 percent."
    )
    found = keywords_of(one, other)
    assert {"Karelund", "Orsk"} <= set(found)
    assert not any("’" in word or "'" in word or word.lower() == "harwick" for word in found)


def test_keywords_of_a_script_without_spaces_are_whole_words_without_endings():
    one = "ブラッテンマットで氷河が崩落した。州当局によると、住民は全員が避難していた。氷河の下の村は土砂に埋まった。"
    other = "氷河が崩れ、ブラッテンマットの村が埋まった。住民は避難していたと州当局は発表した。"
    found = keywords_of(one, other, language="ja")
    assert {"氷河", "ブラッテンマット"} <= set(found)
    assert not any(set(word) <= set("したていによると") for word in found)


def test_reports_in_twelve_languages_are_found_by_names_numbers_and_dates():
    rows = [json.loads(line) for line in (LANGUAGES / "articles.jsonl").read_text("utf-8").splitlines()]
    made = [
        Article(
            Document(
                id=row["id"], text=row["text"], title=row["title"], published=datetime.fromisoformat(row["published"])
            ),
            clean(row["text"], NAMES),
            row["language"],
        )
        for row in rows
    ]
    tokens = tokenize([article.clean.text for article in made])
    apart = find_events(made, tokens, [], EventSettings())
    assert all(len({name.rpartition("-")[2] for name in event.documents}) == 1 for event in apart)
    together = find_events(made, tokens, [], EventSettings(cross_language=True))
    assert sorted(sorted(event.documents) for event in together) == [
        sorted(row["id"] for row in rows if row["event"] == name) for name in sorted({row["event"] for row in rows})
    ]
