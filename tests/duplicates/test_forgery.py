"""Words can be made whose stored hashes are equal. Nothing is claimed of two texts for that."""

from __future__ import annotations

import random

import pytest

from clusterer.config import DuplicateSettings, ReuseSettings
from clusterer.duplicates import compare, find_pairs, near_duplicates, sketch_texts
from clusterer.reuse import shared_texts
from clusterer.text.tokens import new_key, tokenize, word_hashes
from tests.events.articles import article

# The hash is a polynomial in the letters, modulo 2⁶⁴: these differences, from the first letter on, add up to nothing. A
# short vector of a lattice, which its reduction finds within a second.
STEP = (-2, -4, -5, -1, -6, -1, 2, -7, 0, 2, -1, 1, -4, 2, 0, 4, -2, 3, 1, -2)


def forged(words: int) -> tuple[str, str]:
    """Two texts without a common word, whose words have the same stored hashes, one by one."""
    chance = random.Random(7)
    ours = ["".join(chance.choice("hijklmnopqrs") for _ in STEP) for _ in range(words)]
    theirs = ["".join(chr(ord(letter) + step) for letter, step in zip(word, STEP, strict=True)) for word in ours]
    return " ".join(ours), " ".join(theirs)


def test_the_stored_hashes_of_forged_words_are_equal_and_those_under_a_key_are_not() -> None:
    one, other = forged(60)
    assert not set(one.split()) & set(other.split())
    assert word_hashes([one])[0].tolist() == word_hashes([other])[0].tolist()
    key = new_key()
    assert not set(word_hashes([one], key)[0].tolist()) & set(word_hashes([other], key)[0].tolist())


def test_forged_texts_are_no_copies() -> None:
    one, other = forged(200)
    assert sketch_texts(["a"], [one], DuplicateSettings()).fingerprints.tolist() == (
        sketch_texts(["b"], [other], DuplicateSettings()).fingerprints.tolist()
    )
    assert not near_duplicates([("a", one), ("b", other)], DuplicateSettings())
    assert (compare(one, other, DuplicateSettings()).kind, compare(one, other, DuplicateSettings()).jaccard) == (
        None,
        0,
    )


@pytest.mark.parametrize("turn", [1, -1])
def test_copies_of_forged_texts_find_their_own(turn: int) -> None:
    one, other = forged(200)
    texts = [one, other, one.upper(), other.upper(), one + " and more", other][::turn]
    found = find_pairs([str(i) for i in range(6)], texts, DuplicateSettings())
    ours = {str(i) for i, text in enumerate(texts) if text.lower().startswith(one[:20])}
    assert {pair.kind for pair in found} == {"identical", "near-duplicate"}
    assert all((pair.left in ours) == (pair.right in ours) for pair in found)
    assert len(found) == 6


def test_long_words_that_collide_under_every_multiplier_are_told_apart() -> None:
    """Thue–Morse words: the difference of two polynomials is a product of even numbers, whatever they are taken at."""
    bits = [0]
    while len(bits) < 2_048:
        bits += [1 - bit for bit in bits]
    one, other = ("".join("ab"[bit ^ turned] for bit in bits) for turned in (0, 1))
    texts = [" ".join(f"{word}{number}" for number in range(80)) for word in (one, other)]
    assert word_hashes(texts[:1])[0].tolist() == word_hashes(texts[1:])[0].tolist()
    key = new_key()
    for hashes in (lambda text: word_hashes([text], key)[0], lambda text: tokenize([text], key=key).hashes):
        assert not set(hashes(texts[0]).tolist()) & set(hashes(texts[1]).tolist())
        assert hashes(texts[0]).tolist() == hashes(texts[0].upper()).tolist()
    assert not near_duplicates([("a", texts[0]), ("b", texts[1])], DuplicateSettings())
    assert [pair.kind for pair in near_duplicates([("a", texts[0]), ("b", texts[0].upper())], DuplicateSettings())] == [
        "identical"
    ]


def test_forged_words_make_no_passage() -> None:
    ours, theirs = forged(60)
    sentence = "The harbour board of Larnholm closes the eastern quay for eleven weeks while divers replace the piles."
    articles = [article("a", f"{sentence}\n\n{ours}"), article("b", f"{sentence}\n\n{theirs}")]
    tokens = tokenize([one.clean.text for one in articles])
    (found,) = shared_texts(articles, tokens, ReuseSettings())
    for passage in found.passages:
        left, right = (
            one.document.text[span.start : span.end]
            for one, span in zip(articles, (passage.left, passage.right), strict=True)
        )
        assert left == right
