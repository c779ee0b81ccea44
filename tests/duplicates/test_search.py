from __future__ import annotations

import copy
import importlib
import pickle
import random
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair
from clusterer.duplicates import candidates as candidates_module
from clusterer.duplicates import find_pairs, group_ids, near_duplicates, search, sketch, sketch_texts, stream_pairs
from clusterer.duplicates import stream as stream_module
from clusterer.duplicates.candidates import LIMIT, LINKS, decode, encode
from clusterer.duplicates.verify import cuts
from clusterer.errors import ConfigError
from clusterer.text.tokens import tokenize

DEFAULT = DuplicateSettings()
VOCABULARY = ["".join(letters) for letters in combinations("abdefgiklmnoprstuv", 4)]


def prose(words: int, seed: int) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=words)


def pairs_of(texts: list[list[str]], settings: DuplicateSettings = DEFAULT) -> dict[tuple[str, str], DuplicatePair]:
    found = find_pairs([f"{i:05d}" for i in range(len(texts))], [" ".join(text) for text in texts], settings)
    assert found == sorted(found, key=lambda pair: (pair.left, pair.right))
    return {(pair.left, pair.right): pair for pair in found}


def test_nothing_and_nobody_have_no_pairs() -> None:
    nothing: list[list[list[str]]] = [[], [[]], [[], []], [["one"], ["two"]], [["too", "short", "for", "it"], ["too"]]]
    for texts in nothing:
        assert pairs_of(texts) == {}


def test_fewer_words_than_a_shingle_are_known_again_word_by_word() -> None:
    flashes = ["Ferry talks resume Monday", "Mayor resigns", "FERRY TALKS RESUME MONDAY.", "Talks resume Monday", ""]
    (pair,) = near_duplicates([(str(i), text) for i, text in enumerate(flashes)], DEFAULT)
    assert (pair.left, pair.right, pair.kind, pair.jaccard) == ("0", "2", "identical", 1.0)


def test_a_reprint_is_found_by_containment_though_its_jaccard_is_low() -> None:
    story = prose(900, 1)
    cut = [*prose(9, 2), *story[:280], *prose(25, 3)]
    (pair,) = pairs_of([story, cut]).values()
    assert pair.kind == "reprint"
    assert pair.jaccard < 0.35
    assert pair.right_in_left > 0.85
    assert pairs_of([story, cut], DuplicateSettings(reprints=False)) == {}


def test_a_short_text_inside_a_long_one_is_no_reprint() -> None:
    story = prose(600, 1)
    assert pairs_of([story, story[:45]]) == {}
    assert len(pairs_of([story, story[:55]])) == 1


def test_the_three_kinds_are_told_apart() -> None:
    story = prose(300, 1)
    edited = [*story[:140], *prose(20, 2), *story[160:]]
    kinds = {key: pair.kind for key, pair in pairs_of([story, story, edited, story[:120]]).items()}
    assert kinds == {
        ("00000", "00001"): "identical",
        ("00000", "00002"): "near-duplicate",
        ("00001", "00002"): "near-duplicate",
        ("00000", "00003"): "reprint",
        ("00001", "00003"): "reprint",
        ("00002", "00003"): "reprint",
    }


def test_boilerplate_furniture_and_a_shared_quotation_make_no_duplicates() -> None:
    boilerplate, furniture, quotation = prose(60, 1), prose(45, 2), prose(40, 3)
    texts = [[*prose(160, 10 + i), *quotation, *furniture, *boilerplate] for i in range(12)]
    assert pairs_of(texts) == {}


def test_furniture_of_many_articles_makes_no_short_one_a_reprint() -> None:
    furniture = prose(80, 1)
    stubs = [[*prose(45, 10 + i), *furniture] for i in range(20)]
    assert {pair.kind for pair in pairs_of(stubs[:3]).values()} == {"reprint"}  # three articles cannot tell
    assert pairs_of(stubs) == {}


def test_furniture_does_not_hide_a_reprint() -> None:
    furniture = prose(90, 1)
    story = prose(500, 2)
    others = [[*prose(200, 10 + i), *furniture] for i in range(20)]
    found = pairs_of([story, [*prose(8, 3), *story[:70], *furniture], *others])
    assert [(key, pair.kind) for key, pair in found.items()] == [(("00000", "00001"), "reprint")]
    assert found["00000", "00001"].right_in_left < DEFAULT.containment


def test_a_text_that_many_have_trimmed_is_no_furniture() -> None:
    story = prose(1000, 1)
    cuts = [[*prose(40, 10 + i), *story[i * 60 : i * 60 + 120]] for i in range(12)]
    found = pairs_of([story, *cuts])
    assert {("00000", f"{i + 1:05d}") for i in range(12)} <= set(found)


def test_every_pair_of_a_family_is_reported() -> None:
    story = prose(300, 1)
    family = [[*story[: 10 * i], *prose(4, 50 + i), *story[10 * i + 4 :]] for i in range(20)]
    found = pairs_of([*family, *(prose(300, 100 + i) for i in range(30))])
    assert set(found) == set(combinations([f"{i:05d}" for i in range(20)], 2))


def test_pairs_at_the_threshold_are_found_and_no_other() -> None:
    texts, expected = [], set()
    for i in range(150):
        story = prose(240, 1000 + i)
        texts += [story, [*story[: 150 + i % 70], *prose(30 + i % 40, 5000 + i)]]
    ids = [f"{i:05d}" for i in range(len(texts))]
    sets = [set(zip(*(text[k:] for k in range(5)), strict=False)) for text in texts]
    for i in range(0, len(texts), 2):
        if len(sets[i] & sets[i + 1]) / len(sets[i] | sets[i + 1]) >= 0.7:
            expected.add((ids[i], ids[i + 1]))
    assert len(expected) > 10
    assert set(pairs_of(texts, DuplicateSettings(threshold=0.7, reprints=False))) == expected


def test_a_crowd_of_identical_texts_is_tied_to_its_first_and_says_so() -> None:
    texts = ["The ferry to Aldmouth leaves at nine every day."] * (LIMIT + 1)
    ids = [f"{i:05d}" for i in range(len(texts))]
    pairs = search(sketch_texts(ids, texts, DEFAULT), lambda rows: [texts[row] for row in rows.tolist()], DEFAULT)
    assert len(pairs) == LIMIT
    assert set(pairs.left.tolist()) == {0}
    assert "identical copies" in pairs.notes[0]
    assert group_ids(pairs) == [tuple(ids)]


def test_a_limit_that_bites_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    text = "The ferry to Aldmouth leaves at nine every day."
    assert len(near_duplicates(((f"{i:05d}", text) for i in range(LIMIT)), DEFAULT)) == 128 * 127 // 2
    assert not caplog.records
    near_duplicates(((f"{i:05d}", text) for i in range(LIMIT + 1)), DEFAULT)
    assert "identical copies" in caplog.text


def test_a_crowd_of_near_identical_texts_is_spanned_not_filled() -> None:
    story = prose(200, 1)
    texts = [" ".join([*story[:-1], f"x{i}"]) for i in range(1500)]
    pairs = stream_pairs(((f"{i:05d}", text) for i, text in enumerate(texts)), DEFAULT)
    assert [len(ids) for ids in group_ids(pairs)] == [1500]
    assert len(pairs) < 10 * len(texts)
    assert any("span the groups" in note for note in pairs.notes)


def test_a_trimmed_copy_finds_a_crowd() -> None:
    story = prose(400, 1)
    crowd = [[*story[:-1], f"x{i}"] for i in range(LIMIT + 40)]
    found = pairs_of([*crowd, [*prose(8, 2), *story[:150]]])
    cut = f"{len(crowd):05d}"
    assert any(cut in key and pair.kind == "reprint" for key, pair in found.items())


def instances(template: list[str], every: int, count: int) -> list[list[str]]:
    """The template with another word in every so many places, each time."""
    rng = random.Random(len(template) + every)
    return [[f"n{rng.randrange(50)}" if k % every == 3 else w for k, w in enumerate(template)] for _ in range(count)]


def mixtures(count: int) -> list[list[str]]:
    """Random halves of one pool of paragraphs."""
    rng = random.Random(5)
    pool = [prose(40, i) for i in range(16)]
    return [[*(word for part in pool if rng.random() < 0.5 for word in part), f"x{i}"] for i in range(count)]


def windows(count: int) -> list[list[str]]:
    """A chain: each holds most of the text before it."""
    words = prose(4 * count + 200, 6)
    return [words[4 * i : 4 * i + 200] for i in range(count)]


@pytest.mark.parametrize(
    "crowd",
    [
        lambda n: instances(prose(150, 1), 12, n),  # reprints of each other by containment
        lambda n: instances(prose(150, 2), 9, n),  # not quite
        lambda n: instances(prose(150, 3), 140, n),
        mixtures,
        windows,
        lambda n: [[*prose(60, 100 + i), *prose(60, i % 3)] for i in range(n)],
    ],
    ids=["reprints", "look-alikes", "near-copies", "mixtures", "windows", "furniture"],
)
def test_a_larger_crowd_costs_no_more_comparisons_for_each_text(crowd: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("clusterer.duplicates.search")
    asked = []

    def counting(left: Any, *rest: Any) -> Any:
        asked.append(len(left))
        return verified(left, *rest)

    verified = module.verified
    monkeypatch.setattr(module, "verified", counting)
    costs = []
    for count in (4 * LIMIT, 8 * LIMIT):
        asked.clear()
        pairs_of(crowd(count))
        costs.append(sum(asked) / count)
    assert costs[1] <= max(1.1 * costs[0], 4 * LINKS)


def test_a_copy_is_found_among_many_look_alikes() -> None:
    crowd = instances(prose(200, 1), 9, 600)
    copies = [[*text[:150], *prose(4, 50 + i), *text[154:]] for i, text in enumerate(crowd[:20])]
    found = pairs_of([*crowd, *copies], DuplicateSettings(reprints=False))
    assert {(f"{i:05d}", f"{600 + i:05d}") for i in range(20)} <= set(found)


def test_a_digest_finds_all_it_holds() -> None:
    stories = [prose(80, i) for i in range(300)]
    found = pairs_of([*stories, [word for story in stories for word in story]])
    assert set(found) == {(f"{i:05d}", "00300") for i in range(300)}


def test_every_pair_is_measured_once_whatever_is_read_together() -> None:
    rng = np.random.default_rng(3)
    words = rng.integers(5, 200, 400)
    words[0] = 1 << 18  # one very long text
    codes = np.unique(encode(np.zeros(300, np.int64), 100 + np.arange(300)))
    left, right = rng.integers(1, 400, 900), rng.integers(1, 400, 900)
    codes = np.union1d(codes, encode(left, right)[left != right])
    for least in (1, 8):
        parts = cuts(*decode(codes), words, least)
        assert least == 1 or len(parts) > 1
        assert np.array_equal(np.sort(np.concatenate(parts)), np.arange(len(codes)))
        assert all((np.diff(part) > 0).all() for part in parts)


def test_texts_of_different_templates_stay_apart() -> None:
    templates = [prose(120, i) for i in range(3)]
    texts: list[str] = []
    for i in range(450):
        text = list(templates[i % 3])
        for slot in range(5, 120, 20):
            text[slot] = random.Random(i * 1000 + slot).choice(VOCABULARY)
        texts.append(" ".join(text))
    pairs = stream_pairs(((f"{i:05d}", text) for i, text in enumerate(texts)), DuplicateSettings(threshold=0.4))
    for ids in group_ids(pairs):
        assert len({int(id_) % 3 for id_ in ids}) == 1
    assert [len(ids) for ids in group_ids(pairs)] == [150, 150, 150]


def test_streaming_through_a_file_and_in_parts_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(4)
    rows = []
    for i in range(120):
        story = prose(rng.randrange(20, 300), i // 3)
        rows.append((f"{i:05d}", " ".join(story[rng.randrange(10) :])))
    expected = near_duplicates(rows, DEFAULT)
    assert len(expected) > 10
    ids, texts = zip(*rows, strict=True)
    assert find_pairs(ids, texts, DEFAULT) == expected
    assert find_pairs(ids, texts, DEFAULT, sketch(ids, tokenize(texts), DEFAULT)) == expected
    monkeypatch.setattr(stream_module, "IN_MEMORY", 500)
    monkeypatch.setattr(stream_module, "_CHUNK", 1000)
    monkeypatch.setattr(candidates_module, "_ENTRIES_AT_A_TIME", 100)
    assert near_duplicates(iter(rows), DEFAULT) == expected


def test_pairs_are_a_sequence_of_values_that_are_made_when_asked_for() -> None:
    texts = [" ".join(prose(60, i // 3)) for i in range(30)]
    pairs = near_duplicates([(f"{i:02d}", text) for i, text in enumerate(texts)], DEFAULT)
    values = list(pairs)
    assert len(pairs) == len(values) == 30
    assert all(isinstance(pair, DuplicatePair) for pair in values)
    assert [(pair.left, pair.right) for pair in values][:3] == [("00", "01"), ("00", "02"), ("01", "02")]
    assert (pairs[0], pairs[-1], pairs[3:5]) == (values[0], values[-1], values[3:5])
    assert values[7] in pairs
    assert list(reversed(pairs)) == values[::-1]
    assert pairs == values
    assert values == pairs
    assert pairs != values[1:]
    assert pairs != "pairs"
    assert pickle.loads(pickle.dumps(pairs)) == copy.deepcopy(pairs) == pairs
    assert repr(pairs[:2])[1:-1] in repr(pairs)
    assert repr(pairs).endswith("10 more]")
    with pytest.raises(IndexError, match="row 30 of 30"):
        pairs[30]
    nothing = near_duplicates([], DEFAULT)
    assert nothing == []
    assert not nothing
    assert repr(nothing) == "[]"


def test_ids_must_be_distinct_and_bands_must_divide() -> None:
    texts = ["one two three four five six"] * 2
    with pytest.raises(ValueError, match="distinct"):
        find_pairs(["a", "a"], texts, DEFAULT)
    with pytest.raises(ValueError, match="1 ids for 2 texts"):
        find_pairs(["a"], texts, DEFAULT)
    with pytest.raises(ConfigError, match="33 bands do not divide 128"):
        find_pairs(["a", "b"], texts, DuplicateSettings(bands=33))


def test_character_shingles_find_a_chinese_reprint() -> None:
    rng = random.Random(5)
    story = "".join(chr(rng.randrange(0x4E00, 0x9000)) for _ in range(400))
    found = near_duplicates([("a", story), ("b", story[:200] + "。"), ("c", story[::-1])], DEFAULT)
    assert [(pair.left, pair.right) for pair in found] == [("a", "b")]


def test_samples_are_distinct_within_a_text() -> None:
    sketches = sketch(["a"], tokenize([" ".join(prose(400, 1) * 3)]), DEFAULT)
    assert len(np.unique(sketches.samples)) == len(sketches.samples) > 20
