from __future__ import annotations

import numpy as np
import pytest

from clusterer.reuse.speech import PIECE, spoken
from clusterer.text.tokens import tokenize

SPEECH = (
    "We have waited for this day, and I tell you that our children will thank us for it, if we hold on to what is ours"
)
REPORT = "The harbour reopened on Monday after a storm had kept its gates closed, and ships came in one after the other"
GERMAN = (
    "Ich sage euch, wir haben auf diesen Tag gewartet, und unsere Kinder werden uns dafür danken, dass wir blieben, "
    "wo wir waren"
)
RUSSIAN = (
    "Я говорю вам: мы ждали этого дня, и наши дети скажут нам спасибо за то, что мы остались здесь в тот день беды"
)
COUNTRY = (
    "The US and the US navy said that US ships of the US fleet would stay in the harbour of Ostervik for US drills"
)
CATALAN = (
    "El port i la ciutat i els vaixells i la gent i el mar i les grues i els molls i les cases i els carrers i tot"
)

PORTUGUESE = (
    "Quando estive no porto de Ostervik na noite da tempestade, pensei na minha mãe e no meu irmão, e disse a todos "
    "que vamos reconstruir o cais, porque temos mãos e acho que somos capazes"
)
SPANISH = (
    "Amigos, estoy aquí porque tengo una deuda con este puerto, y quiero decirles que hemos esperado mucho y que no "
    "voy a descansar hasta que vuelvan los barcos"
)

KEY = 0x5EED


@pytest.mark.parametrize(
    ("line", "is_speech"),
    [
        (SPEECH, True),
        (REPORT, False),
        (GERMAN, True),
        (RUSSIAN, True),
        (PORTUGUESE, True),
        (SPANISH, True),
        (COUNTRY, False),
        (CATALAN, False),
        ("We shall stay", False),
    ],
)
def test_a_line_is_speech_where_it_is_in_the_first_person(line: str, is_speech: bool) -> None:
    tokens = tokenize([line], key=KEY)
    nothing = np.zeros(len(tokens.hashes), np.bool_)
    assert spoken(tokens.hashes, tokens.flags, np.empty(0, np.int64), nothing, KEY).any() == is_speech


def test_lines_are_judged_each_and_quoted_words_are_left_out() -> None:
    tokens = tokenize([f"{REPORT}\n{SPEECH}\n{REPORT}"], key=KEY)
    words = [len(tokenize([text]).hashes) for text in (REPORT, SPEECH, REPORT)]
    begins = np.cumsum(words)[:2]
    quoted = np.zeros(sum(words), np.bool_)
    told = spoken(tokens.hashes, tokens.flags, begins, quoted, KEY).tolist()
    assert told == [False] * words[0] + [True] * words[1] + [False] * words[2]
    quoted[begins[0] : begins[1]] = True
    assert not spoken(tokens.hashes, tokens.flags, begins, quoted, KEY).any()


def test_speech_is_found_in_a_text_that_has_lost_its_paragraphs() -> None:
    parts = [REPORT] * 12 + [SPEECH, SPEECH, SPEECH, REPORT, SPEECH, SPEECH, SPEECH] + [REPORT] * 12
    tokens = tokenize([" ".join(parts)], key=KEY)
    sizes = [len(tokenize([part]).hashes) for part in parts]
    begin, end = sum(sizes[:12]), sum(sizes[:19])
    nothing = np.zeros(sum(sizes), np.bool_)
    told = spoken(tokens.hashes, tokens.flags, np.empty(0, np.int64), nothing, KEY)
    assert told[begin:end].mean() > 0.8  # the piece of a report within it too
    assert told[: begin - PIECE].sum() == told[end + PIECE :].sum() == 0
    nothing[begin:end] = True
    assert not spoken(tokens.hashes, tokens.flags, np.empty(0, np.int64), nothing, KEY).any()
