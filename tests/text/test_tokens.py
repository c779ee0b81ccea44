from __future__ import annotations

import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from clusterer.text import characters
from clusterer.text.tokens import (
    ALLCAPS,
    NUMBER,
    SENTENCE,
    UNSPACED,
    UPPER,
    Tokens,
    concatenate,
    hash_words,
    new_key,
    tokenize,
)


def words(text: str) -> list[str]:
    tokens = tokenize([text])
    return [text[a:b] for a, b in zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)]


def same(left: str, right: str) -> bool:
    return bool(np.array_equal(tokenize([left]).hashes, tokenize([right]).hashes))


def flagged(text: str, flag: int) -> list[str]:
    tokens = tokenize([text])
    return [word for word, flags in zip(words(text), tokens.flags.tolist(), strict=True) if flags & flag]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n…", []),
        ("The port reopened.", ["The", "port", "reopened"]),
        ("co-operation, 19-year-old", ["co", "operation", "19", "year", "old"]),
        ("don’t we're", ["don’t", "we're"]),
        ("l'homme dell’Ucraina", ["l", "homme", "dell", "Ucraina"]),
        ("paid 1,200.50 or 3,5 %", ["paid", "1,200.50", "or", "3,5"]),
        ("the U.S. and a.m. news", ["the", "U.S", "and", "a.m", "news"]),
        ("end.Next", ["end", "Next"]),
        ("中国人", ["中", "国", "人"]),
        ("東京でyes", ["東", "京", "で", "yes"]),
        ("서울 시민", ["서울", "시민"]),
        ("กำ", ["ก", "ำ"]),
        ("cafe\u0301 re\u00adopen", ["cafe\u0301", "re\u00adopen"]),
        ("x\ud800y", ["x", "y"]),
        ("a\U0010ffff😀b", ["a", "b"]),
        ("𝔘𠀀", ["𝔘", "𠀀"]),
    ],
)
def test_words_of_every_script_are_found_by_code_point(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Don’t", "DON'T"),
        ("U.S. U.N.", "US UN"),
        ("1,200 1.200", "1200 1200"),
        ("3,5", "3.5"),
        ("Marta's", "marta"),
        ("reopen", "re\u00adopen"),
        ("ＦＵＬＬ ２０", "full 20"),
        ("ΟΔΟΣ", "οδος"),
        ("e-mail", "e mail"),
    ],
)
def test_the_same_word_typeset_otherwise_has_the_same_hash(left: str, right: str) -> None:
    assert same(left, right)


@pytest.mark.parametrize(("left", "right"), [("3.5", "35"), ("1.25", "1.52"), ("we're", "were"), ("ab", "ba")])
def test_other_words_have_other_hashes(left: str, right: str) -> None:
    assert not same(left, right)


def test_sentences_begin_where_a_reader_would_say_so() -> None:
    text = 'The U.S. President met Mr. Ode on Monday. “We won,” Ode said: "They paid." Later\nUnder it'
    assert flagged(text, SENTENCE) == ["The", "We", "They", "Later", "Under"]


def test_a_quotation_inside_a_sentence_does_not_begin_one() -> None:
    assert flagged('The "Old Mill" burned', SENTENCE) == ["The"]


def test_chinese_sentences_end_without_a_space() -> None:
    assert flagged("中国。北京", SENTENCE) == ["中", "北"]


def test_flags_tell_names_numbers_and_scripts() -> None:
    text = "Ode met NATO in G20 at 5 中"
    assert flagged(text, UPPER) == ["Ode", "NATO", "G20"]
    assert flagged(text, NUMBER) == ["G20", "5"]
    assert flagged(text, ALLCAPS) == ["NATO"]
    assert flagged(text, UNSPACED) == ["中"]


def test_rows_select_and_concatenate_agree() -> None:
    texts = ["one two", "", "three", "four five six"]
    tokens = tokenize(texts)
    assert len(tokens) == 4
    assert tokens.counts.tolist() == [2, 0, 1, 3]
    picked = tokens.select([3, 1, 0, 3])
    assert picked.counts.tolist() == [3, 0, 2, 3]
    assert np.array_equal(picked.hashes[picked.row(2)], hash_words(["one", "two"]))
    again = concatenate([tokenize(texts[:2]), tokenize(texts[2:])])
    assert all(np.array_equal(getattr(again, name), getattr(tokens, name)) for name in Tokens.__slots__)


def test_neither_chunks_nor_threads_change_anything() -> None:
    texts = [f"Word {i} of the {'very ' * (i % 50)}long “text”." for i in range(8000)]
    one, two = tokenize(texts, threads=1), tokenize(texts, threads=2)
    assert all(np.array_equal(getattr(one, name), getattr(two, name)) for name in Tokens.__slots__)
    row = 7777
    alone = tokenize([texts[row]])
    assert np.array_equal(alone.hashes, one.hashes[one.row(row)])
    assert np.array_equal(alone.starts, one.starts[one.row(row)])


def test_a_text_larger_than_a_chunk_is_one_text() -> None:
    tokens = tokenize(["word " * 200_000])
    assert tokens.counts.tolist() == [200_000]
    assert tokens.ends[-1] == 999_999


def test_threads_may_tokenise_at_the_same_time() -> None:
    texts = ["The port of Aldmouth reopened on Monday."] * 300
    expected = tokenize(texts).hashes
    with ThreadPoolExecutor(4) as pool:
        assert all(np.array_equal(tokens.hashes, expected) for tokens in pool.map(tokenize, [texts] * 12))


def test_no_texts_are_no_tokens() -> None:
    tokens = tokenize([])
    assert len(tokens) == 0
    assert len(tokens.hashes) == 0


def test_hash_words_refuses_what_is_not_one_word() -> None:
    with pytest.raises(ValueError, match="single words"):
        hash_words(["two words"])


def test_the_table_knows_letters_and_digits_as_unicode_does() -> None:
    entries = characters.table()
    kinds = (entries >> characters.CLASS_SHIFT) & characters.CLASS_MASK
    for code in range(0, 0x20000, 7):
        category = unicodedata.category(chr(code))
        assert (kinds[code] >= characters.LETTER) == (category[0] in "LN") or kinds[code] in {
            characters.IGNORED,
            characters.APOSTROPHE,
        }
        assert (kinds[code] == characters.DIGIT) == (category == "Nd")


def test_importing_the_tokeniser_does_not_import_numba() -> None:
    code = "import sys, clusterer.text.tokens, clusterer.duplicates; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_key_changes_the_hashes_and_nothing_else() -> None:
    texts = ["The U.S. said it don't know, Mr. Smith. Putin's 1,200 men, 3.5 miles. 港口 reopened", "The U.S."]
    plain, keyed = tokenize(texts), tokenize(texts, key=new_key())
    assert not set(plain.hashes.tolist()) & set(keyed.hashes.tolist())
    assert np.array_equal(keyed.flags, plain.flags)
    same = [np.unique(tokens.hashes, return_inverse=True)[1] for tokens in (plain, keyed)]
    assert len({tuple(pair) for pair in np.stack(same, 1).tolist()}) == same[0].max() + 1


def test_words_made_to_collide_do_not_under_a_key() -> None:
    """A word's hash is a polynomial in its letters: with a known multiplier, two words with one value are easy to find.

    Two letters say so here, of a multiplier that does not matter: ``x·m + y = u·m + v`` for ``m = key 0 + 2·key``.
    """
    key = (0x5851F42D4C957F2D ^ 0x7) >> 1  # turns the multiplier into 7: "bh" and "ca" are one then
    assert len(set(tokenize(["bh ca"], key=key).hashes.tolist())) == 1
    assert len(set(tokenize(["bh ca"], key=new_key()).hashes.tolist())) == 2
    assert len(set(tokenize(["bh ca"]).hashes.tolist())) == 2
