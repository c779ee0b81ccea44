"""U+FFFD stands for a letter that a decoder lost. A text with some is a copy of the text that has the letters."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import clusterer
from clusterer.config import DuplicateSettings
from clusterer.documents import Document
from clusterer.duplicates import compare, near_duplicates
from clusterer.text.tokens import tokenize, unreadable, word_hashes

GERMAN = (
    "Die Stadtwerke von Larnholm kündigten am Donnerstag an, die alte Brücke über den Fluss bis zum Frühjahr zu "
    "sperren. Fachleute hatten im Herbst festgestellt, dass drei Träger rosten und ein Lager sich nicht mehr "
    "bewegt. Der Umweg führt über den Ring und dauert je nach Verkehr eine Viertelstunde. Händler am Markt "
    "fürchten, dass Kunden ausbleiben; die Bürgermeisterin versprach ihnen einen Bus, der alle zehn Minuten fährt "
    "und nichts kostet. Gebaut wird auch nachts, sobald die Genehmigung des Landes vorliegt. Die Kosten trägt zur "
    "Hälfte der Bund."
)
FRENCH = (
    "La mairie de Larnholm a annoncé jeudi que le vieux pont sur la rivière serait fermé jusqu’au printemps. Des "
    "experts avaient constaté à l’automne que trois poutres rouillaient et qu’un appui ne bougeait plus. Le "
    "détour passe par la rocade et dure un quart d’heure selon la circulation. Les commerçants du marché "
    "craignent de perdre des clients; la maire leur a promis un bus gratuit toutes les dix minutes. Les travaux "
    "se poursuivront la nuit dès que la région aura donné son accord. La moitié du coût est à la charge de "
    "l’État."
)
CZECH = (
    "Radnice v Larnholmu ve čtvrtek oznámila, že starý most přes řeku bude do jara uzavřen. Odborníci na podzim "
    "zjistili, že tři nosníky rezaví a jedno ložisko se nehýbe. Objížďka vede po okruhu a trvá podle provozu "
    "čtvrt hodiny. Obchodníci na trhu se bojí, že ztratí zákazníky; starostka jim slíbila autobus, který pojede "
    "každých deset minut a bude zdarma. Pracovat se bude i v noci, jakmile kraj vydá povolení. Polovinu nákladů "
    "hradí stát."
)
OTHER = (
    "Ein Bäcker aus Kessel hat am Sonntag den Preis für das beste Brot des Landes gewonnen. Die Jury lobte die "
    "Kruste und den Geruch nach Kümmel. Er backt seit vierzig Jahren in derselben Straße und will den Ofen nun "
    "seiner Tochter geben."
)


def lost(text: str, each: int = 1) -> str:
    return "".join("\ufffd" * each if ord(letter) > 127 else letter for letter in text)


@pytest.mark.parametrize("text", [GERMAN, FRENCH, CZECH], ids=["German", "French", "Czech"])
@pytest.mark.parametrize("each", [1, 2])
def test_a_text_without_its_accents_is_measured_by_what_can_be_read(text: str, each: int) -> None:
    found = compare(text, lost(text, each), DuplicateSettings())
    assert found.kind == "near-duplicate"
    assert found.jaccard >= 0.85  # an apostrophe that was lost makes one word of two


@pytest.mark.parametrize("text", [GERMAN, FRENCH], ids=["German", "French"])
def test_it_is_found_among_others_and_is_no_event_of_its_own(text: str) -> None:
    rows = [("whole", text), ("lost", lost(text)), ("other", OTHER), ("other lost", lost(OTHER))]
    pairs = near_duplicates(rows, DuplicateSettings())
    assert ("lost", "whole") in {(pair.left, pair.right) for pair in pairs}
    assert not any({pair.left, pair.right} == {"lost", "other lost"} for pair in pairs)
    found = clusterer.run([Document(id=id_, text=body, outlet=id_) for id_, body in rows[:3]])
    assert sorted(len(event.documents) for event in found.events) == [1, 2]


def test_texts_of_nothing_but_lost_letters_are_no_copies() -> None:
    assert not near_duplicates(
        [("a", "\ufffd\ufffd \ufffd\ufffd\ufffd \ufffd. " * 30), ("b", "\ufffd \ufffd\ufffd " * 30)],
        DuplicateSettings(),
    )


def test_a_dash_or_quotation_mark_that_was_lost_is_no_word() -> None:
    whole, damaged = tokenize(["Sie sagte – leise – nichts"]), tokenize(["Sie sagte \ufffd leise \ufffd nichts"])
    assert whole.hashes.tolist() == damaged.hashes.tolist()


words = st.text(st.sampled_from("abcdeäöüéßčłあ中.,'’\u00ad\ufffd\u0301 1-\n"), max_size=60)


@given(words)
def test_all_scans_agree_on_what_is_unreadable(text: str) -> None:
    hashes, indptr = word_hashes([text, text])
    assert hashes[: indptr[1]].tolist() == tokenize([text]).hashes.tolist()
    tokens = tokenize([text])
    for start, end, damaged in zip(tokens.starts, tokens.ends, unreadable(tokens.hashes), strict=True):
        around = text[max(0, start - 1) : end + 1]
        assert damaged == ("\ufffd" in around)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.floats(0.0, 0.2), st.integers(60, 300))
def test_any_text_with_some_words_lost_is_a_copy_of_itself(seed: int, share: float, size: int) -> None:
    chance = random.Random(seed)
    plain = [
        "".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(chance.randint(3, 9))) for _ in range(size)
    ]
    damaged = [word[:1] + "\ufffd" + word[2:] if chance.random() < share else word for word in plain]
    found = compare(" ".join(plain), " ".join(damaged), DuplicateSettings())
    assert found.jaccard == 1.0
    assert found.kind == ("identical" if damaged == plain else "near-duplicate")
    stranger = " ".join(reversed(plain))
    assert compare(stranger, " ".join(damaged), DuplicateSettings()).kind is None


def test_the_rest_of_a_text_counts_as_ever() -> None:
    whole = GERMAN + " " + OTHER
    found = compare(whole, lost(GERMAN), DuplicateSettings())
    assert found.jaccard < 0.85
    assert np.isclose(found.right_in_left, 1.0)
