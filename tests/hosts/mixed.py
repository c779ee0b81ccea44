"""A pile in which everything stands that could show an order: made up from words of our own, the same for a seed.

Copies and trimmed copies, corrections under the same id, equal texts under several ids, a text that comes again with
other fields, missing and equal dates, equal titles, what agencies send after a story (UPDATE, CORRECTED, KILL), several
outlets with their footers, several languages, and addresses in place of ids.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any

START = datetime(2026, 5, 4, tzinfo=UTC)
OUTLETS = ("Quay Post", "Bay Toast", "İlgi Postası", "ΣΊΣΥΦΟΣ", "Straßenblatt", "")


def listed(words: str) -> list[str]:
    """The words of a line."""
    return words.split()


WORDS = {
    "en": listed(
        "harbour board quay ferry island diver timber mayor council tram mill flour strike court budget school bridge "
        "river storm fire police minister farmers price bakery union vote museum railway airport hospital water"
    ),
    "de": listed(
        "Hafen Brücke Fähre Rat Bürgermeister Schule Gericht Streik Mühle Bahn Straße Wasser Sturm Feuer Preis "
        "Bauern Gewerkschaft Krankenhaus Flughafen Museum Abstimmung Haushalt"
    ),
    "tr": listed(
        "liman ışık köprü ılık İzmir okul mahkeme grev değirmen yangın fırtına fiyat çiftçi sendika hastane "
        "havaalanı müze oylama bütçe başkan meclis ırmak"
    ),
    "ja": listed(
        "港湾局 岸壁 橋 市長 議会 学校 裁判所 ストライキ 製粉所 火災 暴風 価格 農家 組合 病院 空港 博物館 投票 予算"
    ),
}
NAMES = listed("Larnholm Ostry Harwick Lindow Kestrel Brandt Reis Vasari Okonkwo Tamsin Yıldız 東都 Großau Perpignan")
LINKS = {
    "en": "the of in and said to",
    "de": "der die und in sagte am",
    "tr": "ve bir bu için dedi da",
    "ja": "は を が に",
}
FOOTERS = {
    outlet: f"Follow {outlet or 'us'} on every channel and sign up for letter number {number}."
    for number, outlet in enumerate(OUTLETS)
}


class Pile:
    """Writes rows."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def rows(self, count: int) -> list[dict[str, Any]]:
        """That many rows, about: each story with what became of it."""
        found: list[dict[str, Any]] = []
        story = 0
        while len(found) < count:
            story += 1
            found += self._story(story)
        return found[:count]

    def _sentence(self, language: str, names: list[str], length: int = 13) -> str:
        words = [
            self.chance.choice(names) if self.chance.random() < 0.22 else self.chance.choice(WORDS[language])
            for _ in range(length)
        ]
        for place in range(2, length, 3):
            words[place] = self.chance.choice(LINKS[language].split())
        return f"{' '.join(words)}{'。' if language == 'ja' else '.'}".capitalize()

    def _story(self, number: int) -> list[dict[str, Any]]:
        chance = self.chance
        language = chance.choice(("en", "en", "en", "de", "tr", "ja"))
        names = chance.sample(NAMES, 3)
        lines = [self._sentence(language, names) for _ in range(chance.randrange(3, 9))]
        title = " ".join(self._sentence(language, names, 6).rstrip(".。").split())
        agency = chance.choice(("", "", "Reuters", "AFP", "dpa"))
        if agency:
            lines[0] = f"{names[0].upper()} ({agency}) - {lines[0]}"
        hour = START + timedelta(hours=chance.randrange(240))
        base = self._row(f"s{number}", title, lines, hour, chance.choice(OUTLETS), language)
        found = [base]
        after = range(chance.randrange(5))
        return found + [self._after(base, f"s{number}-{place}", lines, hour, names, language) for place in after]

    def _after(
        self, base: dict[str, Any], id_: str, lines: list[str], hour: datetime, names: list[str], language: str
    ) -> dict[str, Any]:
        """What became of a story: copied, cut, corrected, updated, withdrawn, delivered again."""
        chance, outlet = self.chance, self.chance.choice(OUTLETS)
        later = hour + timedelta(minutes=chance.choice((0, 0, 20, 300, 2_000)))
        kind = chance.randrange(9)
        if kind == 0:
            return {**base, "id": id_}  # the same in all but the id
        if kind == 1:
            return self._row(id_, base["title"], lines, later, outlet, language)
        if kind == 2:
            return self._row(id_, base["title"], lines[: len(lines) // 2 + 1], later, outlet, language)
        if kind == 3:
            return self._row(
                base["id"], base["title"], [*lines, self._sentence(language, names)], later, outlet, language
            )
        if kind == 4:
            again = dict(base)  # delivered again with another date, author or outlet
            again[chance.choice(("date", "byline", "outlet", "section"))] = chance.choice(("", "2026-05-09", "Reuters"))
            return again
        if kind == 5:
            flag = chance.choice(("UPDATE 1-", "UPDATE 2-", "CORRECTED-", "KILL-", "WRAPUP 1-", "REFILE-"))
            more = [*lines, self._sentence(language, names)]
            return self._row(id_, flag + base["title"], more, later, base.get("outlet", ""), language)
        if kind == 6:
            text = [self._sentence(language, names) for _ in lines]  # the same title over another text
            return self._row(id_, base["title"], text, later, outlet, language)
        if kind == 7:
            row = self._row("", base["title"], [*lines[:-1], self._sentence(language, names)], later, outlet, language)
            return {**row, "url": f"https://quay.example/{base['id']}"}
        text = [self._sentence(language, names) for _ in range(5)]  # another story under the same id
        return self._row(base["id"], self._sentence(language, names, 6), text, later, outlet, language)

    def _row(
        self, id_: str, title: str, lines: list[str], moment: datetime, outlet: str, language: str
    ) -> dict[str, Any]:
        footer = [FOOTERS[outlet]] if outlet and self.chance.random() < 0.8 else []
        date = self.chance.choice((moment.isoformat(), moment.isoformat(), moment.date().isoformat(), ""))
        row = {
            "id": id_,
            "title": title,
            "text": "\n\n".join([*lines, *footer]),
            "date": date,
            "outlet": outlet,
            "language": self.chance.choice((language, "")),
        }
        return {name: value for name, value in row.items() if value}
