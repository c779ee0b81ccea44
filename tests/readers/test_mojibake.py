"""Text decoded in the wrong encoding is put right, and what is right is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer import readers
from clusterer.rows.mojibake import repaired

WORDS = {
    "de": "Der Hafen beschloß, den östlichen Kai für elf Wochen zu schließen: „Überfällig“, sagte Kapitän Jäger.",
    "fr": "Le port a décidé de fermer le quai est pendant onze semaines : « c’était nécessaire », a dit Hélène Forêt.",
    "es": "El puerto cerrará el muelle este durante once semanas, anunció el ministro José Núñez en Cádiz.",
    "ru": "Портовый совет решил закрыть восточный причал на одиннадцать недель, сообщил капитан.",
    "el": "Το λιμάνι αποφάσισε να κλείσει την ανατολική αποβάθρα για έντεκα εβδομάδες.",
    "pl": "Zarząd portu zamknie wschodnie nabrzeże na jedenaście tygodni – powiedział Łukasz Żółć.",
    "vi": "Ban quản lý cảng đã quyết định đóng cửa bến phía đông trong mười một tuần.",
}


def garbled(text: str) -> str:
    """UTF-8 read as windows-1252, as browsers do: the five bytes that it has no letter for are control characters."""
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in text.encode()
    )


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("times", [1, 2])
def test_what_was_decoded_wrongly_is_mended(language: str, times: int) -> None:
    text = bad = WORDS[language]
    for _ in range(times):
        bad = garbled(bad)
    assert bad != text
    assert repaired(bad) == text
    assert repaired(f"Plain first.\n{bad}\nPlain last.") == f"Plain first.\n{text}\nPlain last."


@pytest.mark.parametrize("encoding", ["latin-1", "cp1250", "cp1251", "mac-roman", "iso8859-2", "cp437"])
@pytest.mark.parametrize("times", [1, 2])
def test_so_is_what_was_read_in_another_encoding(encoding: str, times: int) -> None:
    text = bad = f"{WORDS['fr']} Le café n’a « rien » dit à Noël."
    for _ in range(times):
        bad = bad.encode().decode(encoding)
    assert repaired(bad) == text


@pytest.mark.parametrize(
    "text", ["Він їде. «Своє», – каже він…", "Ђорђе љубави њене", "Ўсё – добра", "“–Été”", "10 µs ≥ 5 ±1°"]
)
def test_letters_that_pairs_are_made_of_are_left_alone(text: str) -> None:
    assert repaired(text) == text


@pytest.mark.parametrize("text", [*WORDS.values(), "CAFÉ”", "“SÃO PAULO”", "MÜNCHEN – „ÖVP“…", "½ Â", "naïve façade…"])
def test_what_is_right_is_left_alone(text: str) -> None:
    assert repaired(text) == text


def test_a_garbled_copy_is_a_copy(tmp_path: Path) -> None:
    rows = [{"id": "a", "title": WORDS["de"], "text": WORDS["de"]}]
    rows.append({"id": "b", "title": garbled(WORDS["de"]), "text": garbled(WORDS["de"])})
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    one, other = readers.read(tmp_path / "in.jsonl")
    assert (one.title, one.text) == (other.title, other.text)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_mending_always_ends_and_can_be_stored(text: str) -> None:
    repaired(text).encode("utf-8", "surrogatepass")
