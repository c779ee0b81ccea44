"""Invented bulletins on fixed templates, and reprints of them: what must not be copies, and what must.

Each template is filled with other places, people, numbers and days again and again. A reprint is one bulletin as
another paper prints it: a credit line, a dropped or added sentence, a word or two changed, the end cut off.
"""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

_TEXTS = Path(__file__).with_suffix(".txt").read_text("utf-8")
TEMPLATES = dict(re.findall(r"^\[(.+)\]\n(.+)$", _TEXTS, re.MULTILINE))

PLACES = "Norvik,Selby Bay,Kessel,Aldmouth,Tolvar,Ruskin,Ember Point,Dunmere,Port Ilse,Stavrin,Halden,Corrow,Winsford"
LANDS = "Tarn,Orrin,Veldmark,Castora,Ilmenia,Sundry,Grauland,Merova,Kestria,Dovania"
FIRST = "Mara,Ilse,Tomas,Edwin,Carla,Jonas,Petra,Ruben,Alma,Viktor,Nora,Hugo,Selma,Oscar,Linnea,Gustav"
LAST = "Hartwig,Ferrow,Castel,Brandt,Okoro,Lindqvist,Marsh,Tolland,Reyes,Nakata,Oduya,Pellew,Strand,Voss,Quill,Amari"
CHOICES = {
    "place": PLACES,
    "land": LANDS,
    "first": FIRST,
    "last": LAST,
    "day": "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
    "month": "January,February,March,April,May,June,July,August,September,October,November,December",
    "tag": "Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag",
    "monat": "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
    "jour": "lundi,mardi,mercredi,jeudi,vendredi",
    "dia": "lunes,martes,miércoles,jueves,viernes,sábado,domingo",
    "mes": "января,февраля,марта,апреля,мая,июня,июля,августа",
    "gorod": "Норвик,Ольмутск,Ставрино,Кессельск,Дунмера,Тольварск",
    "cn": "松河县,北岭市,青石镇,南湖区,东川县,白水乡,云台市",
    "yawm": "الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة",
    "madina": "نورفيك,ستافرين,كيسل,دنمير,تولفار",
}
RANGES = {
    "n1": (2, 9),
    "n2": (10, 99),
    "n3": (100, 999),
    "n4": (1_000, 40_000),
    "d": (0, 9),
    "dd": (10, 28),
    "h": (4, 8),
    "hh": (10, 23),
    "mm": (10, 59),
    "year": (1921, 2019),
}
_SLOT = re.compile(r"\{(\w+?)\}")


def bulletin(name: str, random: Random) -> str:
    """One bulletin on a template: every slot of the same name holds the same value."""
    values: dict[str, str] = {}

    def value(match: re.Match[str]) -> str:
        slot = match.group(1)
        if slot not in values:
            values[slot] = _draw(slot, random)
        return values[slot]

    return " ".join(_SLOT.sub(value, TEMPLATES[name]).split())


def _draw(slot: str, random: Random) -> str:
    kind = slot.rstrip("2345")
    if kind == "name":
        return f"{_draw('first', random)} {_draw('last', random)}"
    if kind in CHOICES:
        return random.choice(CHOICES[kind].split(","))
    low, high = RANGES[slot if slot in RANGES else kind if kind in RANGES else slot[:2]]
    return str(random.randint(low, high))


CREDITS = ("(Reporting by the wire desk)", "Source: agency report.", "With material from the news agency.", "")
SWAPS = (
    *(("according to", "as reported by"), ("local time", "local hours"), ("please", "kindly"), ("kilometres", "km")),
    *(("percent", "per cent"), ("at the", "in the"), ("wurde", "wird"), ("rund", "etwa"), ("sont", "seront")),
    *(("este", "el"), ("目前", "现在"), ("сообщает", "сообщила")),
)


def reprint(text: str, random: Random) -> str:
    """The same bulletin as another paper prints it."""
    sentences = re.split(r"(?<=[.。?]) ?(?=\D)", text)
    turn = random.random()
    if turn < 0.4 and len(sentences) > 4:
        del sentences[random.randrange(2, len(sentences))]
    elif turn < 0.7:
        sentences = sentences[: max(3, round(len(sentences) * random.uniform(0.6, 0.95)))]
    text = " ".join(sentences)
    for old, new in random.sample(SWAPS, 4):
        text = text.replace(old, new, random.choice((1, 9)))
    credit = random.choice(CREDITS)
    headed = random.random() < 0.5
    return f"{random.choice(PLACES.split(','))[:4].upper()}WIRE {text}" if headed else f"{text} {credit}"
