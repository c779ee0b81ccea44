"""Articles that are hard to clean: furniture in every disguise, odd characters anywhere, wrapped lines."""

from __future__ import annotations

import random

from clusterer.documents import Document
from clusterer.text.furniture import _rules

ODD = (
    "\t\x00\x1f\x85\x92\x8a\xa0\xad\u200b\u200e\u2028\u2029\u3000\ufeff\U0001f600\U0001f1e9ßŉİıﬁ’'‘“”«»…·•éÄñ"
    "\u0301\u0308\u1161\u11a8\uac00\ud800\u034f\ufe0f\u2000\u212b\u0958٣५０9 1,200 3.5 Ω漢字かな\U000e0100\U0001fbf3"
    "()[]/|-–—.,:;!?\r\v\f"
)
WORDS = (
    *(
        "the",
        "of",
        "and",
        "Reuters",
        "AP",
        "said",
        "on",
        "Monday",
        "By",
        "AFP",
        "share",
        "this",
        "story",
        "READ",
        "MORE",
    ),
    *(
        "12",
        "1,200",
        "3.5.",
        "5,",
        "7.x",
        ".",
        ",",
        "(",
        ")",
        "/",
        "a/b",
        "(c",
        "Straße",
        "STRASSE",
        "naïve",
        "İstanbul",
    ),
    *("ﬁsh", "Ⅷ", "x²", "½", "²"),
)


class Writer:
    """Writes odd articles, always the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        rules = _rules()
        openings = sorted(" xx ".join(parts) for openings in rules.openings.values() for parts in openings)
        self._lines = [
            *sorted(rules.lines | rules.widgets | rules.prompts),
            *(f"{opening} tail words here" for opening in openings),
            *(f"some words before {ending}" for ending in rules.endings),
        ]
        self._shared = [self._piece() for _ in range(60)]

    def articles(self, count: int) -> list[Document]:
        return [self._article(number) for number in range(count)]

    def _article(self, number: int) -> Document:
        chance = self._chance
        if chance.random() < 0.1:
            text = self._wrapped()
        else:
            pieces = (
                chance.choice(self._shared) if chance.random() < 0.3 else self._piece()
                for _ in range(chance.randrange(1, 15))
            )
            text = chance.choice(("\n", "\n\n", " \n ", "\r\n")).join(pieces)
        text = self._spoilt(text)
        if chance.random() < 0.5:
            recurring = (
                "Follow the Zed Post now",
                "Ask us — 12 questions",
                "By Jane Roe, Zed",
                "© 2014 Zed, call 1,200.5",
            )
            text += "\n" + chance.choice(recurring) + chance.choice(("", ".", " 7"))
        outlet = chance.choice(("", "a", "b", "Straße", "d"))
        return Document(f"d{number}", text if text.strip() else "x", outlet=outlet)

    def _piece(self) -> str:
        chance = self._chance
        line = chance.choice(self._lines)
        kind = chance.random()
        if kind < 0.25:
            return line
        if kind < 0.35:
            return line.upper()
        if kind < 0.45:
            return chance.choice('"«([- *') + line.capitalize() + chance.choice(("", ".", " »", ")", "…", " 7"))
        if kind < 0.5:
            return line.replace("0", str(chance.randrange(9999))).replace("'", "’")
        if kind < 0.9:
            return " ".join(chance.choices(WORDS, k=chance.choice((1, 3, 8, 40, 200))))
        return "".join(chance.choices(ODD, k=chance.randrange(1, 12)))

    def _wrapped(self) -> str:
        lines, line = [], ""
        for word in self._chance.choices(WORDS, k=300):
            if len(line) + len(word) > 70:
                lines.append(line)
                line = word if self._chance.random() > 0.03 else "   " + word
            else:
                line += " " + word
            if self._chance.random() < 0.01:
                lines += [line, ""]
                line = ""
        return "\n".join([*lines, line])

    def _spoilt(self, text: str) -> str:
        characters = list(text)
        for _ in range(self._chance.choice((0, 0, 0, 0, 1, 3, 10))):
            characters.insert(self._chance.randrange(len(characters) + 1), self._chance.choice(ODD))
        return "".join(characters)
