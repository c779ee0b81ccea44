"""Languages of articles, and the honesty not to name one where there is too little text."""

from __future__ import annotations

import subprocess
import sys

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from clusterer.text.language import _LANGUAGES, SAMPLE, detect

SENTENCES = {
    "en": "The harbour board voted on Monday to close the old fish market by the end of September.",
    "de": "Der Hafenausschuss hat am Montag beschlossen, den alten Fischmarkt bis Ende September zu schließen.",
    "fr": "Le conseil du port a décidé lundi de fermer l'ancien marché aux poissons d'ici la fin septembre.",
    "es": "La junta del puerto decidió el lunes cerrar el antiguo mercado de pescado antes de fin de septiembre.",
    "pt": "O conselho do porto decidiu na segunda-feira fechar o antigo mercado de peixe até ao fim de setembro.",
    "it": "Il consiglio del porto ha deciso lunedì di chiudere il vecchio mercato del pesce entro fine settembre.",
    "nl": "Het havenbestuur besloot maandag de oude vismarkt voor het einde van september te sluiten.",
    "sv": "Hamnstyrelsen beslutade i måndags att stänga den gamla fiskmarknaden före slutet av september.",
    "pl": "Zarząd portu postanowił w poniedziałek zamknąć stary targ rybny do końca września tego roku.",
    "ru": "Совет порта в понедельник решил закрыть старый рыбный рынок до конца сентября этого года.",
    "ja": "港湾委員会は月曜日、古い魚市場を九月末までに閉鎖することを決めたと発表した。",
    "zh": "港口委员会星期一决定在九月底之前关闭旧鱼市场，商贩们表示强烈反对这一决定。",
    "ar": "قرر مجلس الميناء يوم الاثنين إغلاق سوق السمك القديم قبل نهاية شهر سبتمبر المقبل.",
}


def test_the_languages_of_the_news_are_told_from_one_sentence() -> None:
    assert dict(zip(SENTENCES, detect(list(SENTENCES.values())), strict=True)) == {code: code for code in SENTENCES}


@pytest.mark.parametrize("text", ["", "PA", "Reuters", "12,345.67 (+1.2%)", "\n\n", "Two dead", "\ud83d\ud83d\ud83d"])
def test_too_short_a_text_has_no_language(text: str) -> None:
    assert detect([text]) == [""]


def test_a_text_in_capitals_keeps_its_language() -> None:
    assert detect([SENTENCES["de"].upper()]) == ["de"]


def test_a_transcript_in_capitals_with_a_name_in_between_keeps_its_language() -> None:
    assert detect(["THAT NOW SITS MORE THAN THREE MILES BELOW THE OCEAN'S SURFACE. Anchor: POLICE THERE SAY"]) == ["en"]


def test_batches_give_py3langids_own_answers() -> None:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    texts = [sentence[start:] + sentence * 9 for sentence in SENTENCES.values() for start in range(0, 40, 8)]

    assert detect(texts) == [identifier.classify(text[:SAMPLE])[0] for text in texts]


def test_importing_costs_nothing() -> None:
    # A fresh process: the model and its library are loaded by the first text, not by the import.
    code = "import clusterer.text.language, sys; sys.exit('py3langid' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
