"""Stems, in languages that say with endings what others say with words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.config import EventSettings
from clusterer.events import explain, find_events, items
from clusterer.events.stems import LETTERS, spelled, stemmed
from clusterer.text.tokens import tokenize
from tests.events.articles import article

# Two reports of one ferry, and one of a fire, written for this test.
REPORTS = {
    "tr": (
        "Kuzey Adası'na giden Martı feribotu pazartesi günü sis yüzünden Karataş açıklarında kuma oturdu. Kaptan Selin "
        "Varol, 212 yolcunun güvende olduğunu söyledi. Römorkörler akşam gelgitini bekliyor.",
        "Martı feribotunun yolcuları Karataş'ın önünde altı saat bekledi. Feribot sisin içinde kumsala oturmuştu. 212 "
        "yolcudan yaralanan olmadı, dedi kaptanı Selin Varol; römorkörleri Kuzey Adası'ndan yola çıktı.",
        "Bademli'deki boya fabrikasında çıkan yangın sabaha karşı söndürüldü. İtfaiye müdürü Orhan Tekeli, 75 işçinin "
        "tahliye edildiğini, dumanın komşu köylerden görüldüğünü anlattı.",
    ),
    "fi": (
        "Pohjoissaareen matkalla ollut lautta Tiira ajoi maanantaina sumussa karille Halkosataman edustalla. Kapteeni "
        "Iina Marttilan mukaan kaikki 212 matkustajaa ovat turvassa. Hinaajat odottavat nousuvettä.",
        "Tiiran matkustajat odottivat kuusi tuntia Halkosatamassa, kun lautan pohja oli tarttunut kariin sumun "
        "keskellä. Kapteenina oli Iina Marttila, jonka lautalla ei loukkaantunut kukaan 212 matkustajasta. Hinaajia "
        "tuli Pohjoissaaresta.",
        "Mäntykylän maalitehtaan palo saatiin sammumaan aamuyöllä. Palopäällikkö Antero Kuusiston mukaan 75 "
        "työntekijää vietiin ulos, ja savu näkyi naapurikyliin asti.",
    ),
    "ko": (
        "월요일 북섬으로 가던 여객선 제비호가 한빛항 앞바다에서 안개 속에 모래톱에 걸렸다. 선장 윤서린은 승객 212명이 "
        "모두 무사하다고 밝혔다. 예인선은 저녁 밀물을 기다리고 있다.",
        "제비호의 승객들은 한빛항에서 여섯 시간을 기다렸다. 여객선은 안개를 만나 모래톱을 피하지 못했다. 선장인 "
        "윤서린이 승객 212명을 안심시켰고 예인선이 북섬에서 왔다.",
        "솔마을의 페인트 공장에서 난 불이 새벽에 꺼졌다. 소방서장 강도윤은 직원 75명이 대피했으며 연기가 이웃 "
        "마을에서도 보였다고 말했다.",
    ),
}


# Two reports of one ferry, and one of another ferry, written for this test: languages whose words are kept whole.
INFLECTED = {
    "pl": (
        "Prom „Rybitwa” płynący na Wyspę Północną osiadł w poniedziałek we mgle na mieliźnie pod Kamiennym Portem. "
        "Kapitan Irena Malewska zapewniła, że 212 pasażerów jest bezpiecznych. Holowniki czekają na wieczorny "
        "przypływ.",
        "Pasażerowie promu „Rybitwa” przez sześć godzin czekali przed Kamiennym Portem na pomoc. Na mieliznę "
        "jednostka weszła w gęstej mgle. Nikomu z 212 pasażerów nic się nie stało – mówiła kapitan Malewska. Z "
        "Wyspy Północnej wypłynęły dwa holowniki.",
        "Prom „Albatros” zderzył się w piątek z kutrem rybackim u wejścia do portu w Brzezinkach. Ranne zostały "
        "cztery osoby z 96 pasażerów, poinformował kapitan Tomasz Wrona. Port zamknięto do wieczora.",
    ),
    "cs": (
        "Trajekt Rybák, který plul na Severní ostrov, v pondělí v mlze najel na mělčinu u Kamenného Přístavu. "
        "Kapitánka Irena Malá uvedla, že všech 212 cestujících je v bezpečí. Remorkéry čekají na večerní příliv.",
        "Cestující z trajektu Rybák čekali šest hodin před Kamenným Přístavem. Na mělčině loď uvízla v husté mlze. "
        "Nikdo z 212 cestujících nebyl zraněn, řekla kapitánka Malá. Ze Severního ostrova vypluly dva remorkéry.",
        "Trajekt Albatros se v pátek srazil s rybářskou lodí u vjezdu do přístavu v Březinách. Zraněni byli čtyři z "
        "96 cestujících, oznámil kapitán Tomáš Vrána. Přístav zůstal do večera uzavřen.",
    ),
    "ru": (
        "Паром «Крачка», шедший на Северный остров, в понедельник сел в тумане на мель у Каменной Гавани. Капитан "
        "Ирина Малеева сообщила, что 212 пассажиров в безопасности. Буксиры ждут вечернего прилива.",
        "Пассажиры парома «Крачка» шесть часов ждали помощи перед Каменной Гаванью. На мели судно оказалось в "
        "густом тумане. Никто из 212 пассажиров не пострадал, сказала капитан Малеева. С Северного острова вышли "
        "два буксира.",
        "Паром «Альбатрос» в пятницу столкнулся с рыболовным судном у входа в гавань Берёзовки. Ранены четверо из "
        "96 пассажиров, сообщил капитан Тимофей Воронов. Гавань закрыли до вечера.",
    ),
    "uk": (
        "Пором «Крячок», що йшов на Північний острів, у понеділок сів у тумані на мілину біля Кам'яної Гавані. "
        "Капітанка Ірина Малієнко повідомила, що 212 пасажирів у безпеці. Буксири чекають вечірнього припливу.",
        "Пасажири порома «Крячок» шість годин чекали допомоги перед Кам'яною Гаванню. На мілині судно опинилося в "
        "густому тумані. Ніхто з 212 пасажирів не постраждав, сказала капітанка Малієнко. З Північного острова "
        "вийшли два буксири.",
        "Пором «Альбатрос» у п'ятницю зіткнувся з рибальським судном біля входу до гавані Березівки. Поранено "
        "чотирьох із 96 пасажирів, повідомив капітан Тиміш Воронюк. Гавань закрили до вечора.",
    ),
}


@pytest.mark.parametrize("language", INFLECTED)
def test_where_words_are_inflected_a_thing_of_the_same_kind_is_another_event(language):
    texts = [article(f"{k}", text, day=k / 4, language=language) for k, text in enumerate(INFLECTED[language])]
    events = find_events(texts, tokenize([text.clean.text for text in texts]), [], EventSettings())
    assert sorted(event.documents for event in events) == [("0", "1"), ("2",)]


@pytest.mark.parametrize("language", REPORTS)
def test_two_reports_in_other_endings_are_one_event(language):
    texts = [article(f"{k}", text, day=k / 4, language=language) for k, text in enumerate(REPORTS[language])]
    events = find_events(texts, tokenize([text.clean.text for text in texts]), [], EventSettings())
    assert sorted(event.documents for event in events) == [("0", "1"), ("2",)]


@pytest.mark.parametrize("language", REPORTS)
def test_words_are_shown_whole(language):
    texts = [article(f"{k}", text, day=k / 4, language=language) for k, text in enumerate(REPORTS[language])]
    written = set(re.findall(r"[\w'’]+", " ".join(REPORTS[language])))
    events = find_events(texts, tokenize([text.clean.text for text in texts]), [], EventSettings())
    shown = {word for event in events for word in event.keywords}
    assert shown
    assert shown <= written
    found = explain(texts[0], texts[1], EventSettings())
    assert any(term.text in REPORTS[language][0] + REPORTS[language][1] for v in found.views for term in v.terms)


@given(st.lists(st.text("abcdeğıöşäöABC", min_size=1, max_size=12), min_size=1, max_size=8))
def test_a_stem_is_known_as_the_word_that_is_no_longer(words):
    stems = spelled([" ".join(words)], "tr")
    assert stems.hashes.tolist() == tokenize([" ".join(word[: LETTERS["tr"]] for word in words)]).hashes.tolist()


def test_numbers_and_other_languages_stay_whole():
    text = "The 1234567 passengers"
    whole = tokenize([text])
    assert stemmed(whole, ["en"], lambda _: text) is whole
    assert stemmed(whole, ["fi"], lambda _: text).hashes[1] == whole.hashes[1]


def test_an_ending_after_an_apostrophe_is_no_part_of_a_stem():
    assert spelled(["Van'da Van"], "tr").hashes.tolist() == [tokenize(["Van"]).hashes[0]] * 2


def test_a_month_is_read_with_its_ending():
    texts = [article("a", "Kokous pidetään 5. maaliskuuta Halkosatamassa.", day=1, language="fi")]
    rows = items(texts, tokenize([text.clean.text for text in texts]))
    assert rows.dates.days.tolist() == [32 * 3 + 5]
