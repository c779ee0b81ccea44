"""Our signatures are datasketch's, and our numbers are those of plain Python sets, on any text."""

from __future__ import annotations

from itertools import combinations
from random import Random

import numpy as np
from datasketch import MinHash
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.columns import Strings
from clusterer.config import DuplicateSettings
from clusterer.duplicates import band_keys, find_pairs, near_duplicates, signatures, sketch
from clusterer.duplicates.candidates import SAMPLE_BITS
from clusterer.duplicates.minhash import permutations, shingles
from clusterer.text.tokens import NUMBER, UPPER, Tokens, tokenize, word_facts, word_hashes

text = st.text(max_size=80) | st.lists(
    st.sampled_from(["one", "two", "three", "four", "中", "don't", "3.5"]), max_size=60
).map(" ".join)
few = settings(max_examples=60, deadline=None)


def shingle_sets(tokens: Tokens, size: int) -> list[set[tuple[int, ...]]]:
    rows = [tokens.hashes[tokens.row(i)].tolist() for i in range(len(tokens))]
    return [set(zip(*(row[i:] for i in range(min(size, len(row)))), strict=False)) for row in rows]


@few
@given(st.lists(text, min_size=1, max_size=4), st.sampled_from([1, 16, 128, 130]), st.integers(0, 5), st.integers(1, 6))
def test_signatures_are_those_of_datasketch(texts: list[str], count: int, seed: int, size: int) -> None:
    chosen = DuplicateSettings(permutations=count, seed=seed, shingle_size=size, bands=1)
    tokens = tokenize(texts)
    signed = signatures([str(i) for i in range(len(texts))], tokens, chosen)
    hashes, indptr = shingles(tokens.hashes, tokens.indptr, size)
    for id_, row in zip(signed.ids, signed.values, strict=True):
        theirs = MinHash(count, seed=seed, scheme="affine32", hashfunc=lambda value: value & 0xFFFFFFFF)
        theirs.update_batch(hashes[indptr[int(id_)] : indptr[int(id_) + 1]].tolist())
        assert np.array_equal(theirs.hashvalues, row)
    assert set(signed.ids) == {str(i) for i in range(len(texts)) if tokens.counts[i] >= size}


@few
@given(st.integers(1, 300), st.integers(0, 2**31))
def test_permutations_are_those_of_datasketch(count: int, seed: int) -> None:
    theirs = MinHash(count, seed=seed, scheme="affine32").permutations
    assert np.array_equal(np.array(permutations(count, seed)), np.array(theirs))


@few
@given(st.lists(text, max_size=8), st.sampled_from([0.3, 0.5, 0.7, 1.0]))
def test_pairs_carry_the_exact_numbers(texts: list[str], threshold: float) -> None:
    ids = [f"{i:02d}" for i in range(len(texts))]
    tokens = tokenize(texts)
    sets = shingle_sets(tokens, 3)
    chosen = DuplicateSettings(threshold=threshold, shingle_size=3, containment_min_words=10)
    for pair in find_pairs(ids, texts, chosen):
        left, right = sets[int(pair.left)], sets[int(pair.right)]
        assert pair.jaccard == len(left & right) / len(left | right)
        assert pair.left_in_right == len(left & right) / len(left)
        assert pair.right_in_left == len(left & right) / len(right)
        shorter = max(pair.left_in_right, pair.right_in_left)
        assert pair.jaccard >= threshold or (pair.kind == "reprint" and shorter >= chosen.containment)


@few
@given(st.lists(text, max_size=10))
def test_equal_words_are_always_found_and_called_identical(texts: list[str]) -> None:
    tokens = tokenize(texts)
    found = {
        (p.left, p.right): p.kind
        for p in find_pairs([f"{i:02d}" for i in range(len(texts))], texts, DuplicateSettings())
    }
    rows = [tuple(tokens.hashes[tokens.row(i)].tolist()) for i in range(len(texts))]
    for a, b in combinations(range(len(texts)), 2):
        same = rows[a] == rows[b] and len(rows[a]) > 0
        assert (found.get((f"{a:02d}", f"{b:02d}")) == "identical") == same


@few
@given(st.lists(text, max_size=8, unique=True), st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(texts: list[str], random: Random) -> None:
    rows = [(f"{i:02d}", value) for i, value in enumerate(texts)]
    expected = near_duplicates(rows, DuplicateSettings(shingle_size=2))
    random.shuffle(rows)
    assert near_duplicates(rows, DuplicateSettings(shingle_size=2), threads=1) == expected


tricky = st.text("aB sS'’.,17\n é中กำ\u0301\u00ad\u200d-:É𝔘𠀀٣½", max_size=40)


@few
@given(st.lists(text | tricky, max_size=4))
def test_a_stream_of_texts_has_the_same_words(texts: list[str]) -> None:
    tokens = tokenize(texts)
    hashes, indptr = word_hashes(texts)
    assert np.array_equal(tokens.hashes, hashes)
    assert np.array_equal(tokens.indptr, indptr)
    words, facts, _ = word_facts(texts)
    assert np.array_equal(tokens.hashes, words)
    assert not (facts & ~tokens.flags & (UPPER | NUMBER)).any()


@few
@given(st.text(max_size=90), st.integers(0, 70), st.integers(0, 2**64 - 1))
def test_a_text_has_the_same_words_wherever_it_stands_in_a_column(word: str, begin: int, key: int) -> None:
    texts = ["é" * begin, f"{'a' * begin}{word} {word}\ud800🙂 {'z' * 70}", word]
    column = Strings.of(["before", *texts, "after"]).part(1, 4)
    hashes, indptr = (values.copy() for values in word_hashes(column, key))
    assert np.array_equal(indptr, tokenize(column, key=key).indptr)
    for row, one in enumerate(texts):
        alone = tokenize([one], key=key)
        assert np.array_equal(tokenize(column, key=key).starts[indptr[row] : indptr[row + 1]], alone.starts)
        assert np.array_equal(hashes[indptr[row] : indptr[row + 1]], alone.hashes)


@given(st.lists(text, min_size=1, max_size=4), st.integers(1, 6))
def test_a_sketch_is_what_its_parts_are(texts: list[str], size: int) -> None:
    chosen = DuplicateSettings(shingle_size=size)
    tokens = tokenize(texts)
    ids = [str(i) for i in range(len(texts))]
    made = sketch(ids, tokens, chosen)
    signed = signatures(ids, tokens, chosen)
    assert set(made.ids) == {id_ for id_, count in zip(ids, tokens.counts.tolist(), strict=True) if count}
    assert np.array_equal(made.keys[made.words >= size], band_keys(signed, chosen))
    hashes, indptr = shingles(tokens.hashes, tokens.indptr, size)
    for i, row in enumerate(made.rows.tolist()):
        drawn = made.samples[made.sample_indptr[i] : made.sample_indptr[i + 1]].tolist()
        own = hashes[indptr[row] : indptr[row + 1]].tolist()
        assert len(drawn) == len(set(drawn))
        assert set(drawn) == {value for value in own if value < 2 ** (64 - SAMPLE_BITS)}
