"""Piles of articles that somebody could make, or stumble upon, to make a program work with the square of their number.

Each pile is a function of n that gives n articles (or two articles n times as long): twice the input for twice n.
All are made up from the words of ``stream.Writer``, and the same each time.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, Final

from stream import Writer

Row = dict[str, Any]
Pile = Callable[[int], Iterator[Row]]

BEGUN: Final = datetime(2026, 3, 1, tzinfo=UTC)
SPREAD: Final = timedelta(hours=30)  # from the first article of a pile to its last
ALPHABETS: Final = (
    "abcdefghiklmnoprstuvz",
    "абвгдежзиклмнопрстуф",
    "αβγδεζηθικλμνξοπρστυ",
    "אבגדהוזחטיכלמנסעפצקרש",
    "ابتثجحخدذرزسشصضطظعغف",
)
PILES: dict[str, Pile] = {}


def pile(name: str) -> Callable[[Pile], Pile]:
    """Under which name a pile is listed."""

    def listed(made: Pile) -> Pile:
        PILES[name] = made
        return made

    return listed


class Desk:
    """Writes texts about one thing."""

    def __init__(self, seed: int = 1) -> None:
        self.writer = Writer(seed)
        self.random: random.Random = self.writer.random
        self.names = [self.writer.word(5, 9).title() for _ in range(8)]
        self.own = [self.writer.word(4, 9) for _ in range(30)]

    def sentences(self, words: int) -> list[str]:
        """Sentences of 22 words, on the one thing."""
        return self.writer.sentences(words, self.names, self.own)

    def close(self, words: int) -> str:
        """Lines on the one thing, half of whose words are its own: one event even where others are few."""
        lines = self.sentences(words // 2)
        own = (" ".join(self.random.choices(self.names + self.own, k=22)) for _ in lines)
        return "\n".join(f"{line} {more.capitalize()}." for line, more in zip(lines, own, strict=True))

    def other(self, words: int) -> list[str]:
        """Sentences of 22 words, on something else each time."""
        names = [self.writer.word(5, 9).title() for _ in range(8)]
        return self.writer.sentences(words, names, [self.writer.word(4, 9) for _ in range(30)])

    @property
    def title(self) -> str:
        """A title of an article on the one thing."""
        return " ".join(self.names[:3] + self.random.sample(self.own, 4))

    def text(self, words: int) -> str:
        """Lines on the one thing."""
        return "\n".join(self.sentences(words))

    def other_text(self, words: int) -> str:
        """Lines on something else each time."""
        return "\n".join(self.other(words))


def rows(n: int, texts: Iterator[str], title: str = "", on: Desk | None = None) -> Iterator[Row]:
    """Articles with these texts, of forty outlets, their times spread evenly; ``on``: titled as one event's."""
    for number, text in enumerate(texts):
        published = BEGUN + number * SPREAD / n
        yield {
            "id": f"a{number:06d}",
            "title": title or (on.title if on else " ".join(text.split()[:6])),
            "text": text,
            "published": published.isoformat(),
            "outlet": f"Paper {number % 40}",
        }


def among_others(n: int, desk: Desk, write: Callable[[], str]) -> Iterator[Row]:
    """One event of n / 4 articles, each as it is written, among three times as many on other things."""
    own = rows(n, (write() if number % 4 == 0 else desk.other_text(200) for number in range(n)), on=desk)
    for number, row in enumerate(own):
        yield row if number % 4 == 0 else {**row, "title": " ".join(row["text"].split()[:6])}


@pile("windows cut out of one text")
def windows(n: int) -> Iterator[Row]:
    desk = Desk()
    words = " ".join(desk.sentences(6_000)).split()
    starts = (desk.random.randrange(5_600) for _ in range(n))
    return rows(n, (" ".join(words[at : at + desk.random.randint(200, 400)]) for at in starts))


@pile("beginnings of one text")
def beginnings(n: int) -> Iterator[Row]:
    words = " ".join(Desk().sentences(1_000)).split()
    ends = [100 + place * 900 // n for place in range(n)]
    Desk().random.shuffle(ends)
    return rows(n, (" ".join(words[:end]) for end in ends))


@pile("one text, a word changed")
def a_word(n: int) -> Iterator[Row]:
    desk = Desk()
    words = " ".join(desk.sentences(300)).split()

    def texts() -> Iterator[str]:
        for number in range(n):
            place = desk.random.randrange(len(words))
            yield " ".join([*words[:place], f"changed{number}", *words[place + 1 :]])

    return rows(n, texts())


@pile("one text, a tenth of the words changed")
def a_tenth(n: int) -> Iterator[Row]:
    desk = Desk()
    words = " ".join(desk.sentences(300)).split()

    def texts() -> Iterator[str]:
        for _ in range(n):
            yield " ".join(desk.writer.word(4, 9) if desk.random.random() < 0.1 else word for word in words)

    return rows(n, texts())


@pile("one text, a line replaced")
def a_line(n: int) -> Iterator[Row]:
    desk = Desk()
    lines = desk.sentences(300)

    def texts() -> Iterator[str]:
        for _ in range(n):
            place = desk.random.randrange(len(lines))
            yield "\n".join([*lines[:place], *desk.other(22), *lines[place + 1 :]])

    return rows(n, texts())


@pile("one text, a line of its own at the end")
def at_the_end(n: int) -> Iterator[Row]:
    desk = Desk()
    lines = desk.sentences(300)
    return rows(n, ("\n".join([*lines, *desk.other(40)]) for _ in range(n)))


@pile("paragraphs in another order each time")
def shuffled(n: int) -> Iterator[Row]:
    desk = Desk()
    lines = desk.sentences(330)
    return rows(n, ("\n\n".join(desk.random.sample(lines, len(lines))) for _ in range(n)))


@pile("paragraphs drawn from a hundred")
def drawn(n: int) -> Iterator[Row]:
    desk = Desk()
    lines = desk.sentences(2_200)
    return rows(n, ("\n\n".join(desk.random.sample(lines, 10)) for _ in range(n)))


@pile("each two halves that it has with two others")
def chained(n: int) -> Iterator[Row]:
    desk = Desk()
    parts = [desk.text(154) for _ in range(n + 1)]
    return rows(n, (f"{parts[at]}\n{parts[at + 1]}" for at in range(n)))


@pile("one passage in all, the rest of each its own")
def one_passage(n: int) -> Iterator[Row]:
    desk = Desk()
    passage = " ".join(desk.sentences(66))
    return among_others(n, desk, lambda: f"{desk.close(88)}\n{desk.close(44)} {passage}\n{desk.close(88)}")


@pile("one speech quoted in all")
def one_speech(n: int) -> Iterator[Row]:
    desk = Desk()
    speech = " ".join(desk.sentences(66))
    return among_others(n, desk, lambda: f"{desk.close(132)}\n{desk.close(44)} “{speech}”")


@pile("notices in six languages under other texts")
def notices(n: int) -> Iterator[Row]:
    desk = Desk()
    notes = [desk.other_text(130) for _ in range(6)]
    return rows(n, (f"{desk.other_text(154)}\n\n{notes[number % 6]}" for number in range(n)))


@pile("one outlet, one minute, one title")
def one_place(n: int) -> Iterator[Row]:
    desk = Desk()
    for row in rows(n, (desk.other_text(200) for _ in range(n)), "News in brief"):
        yield {**row, "outlet": "Paper", "published": BEGUN.isoformat()}


@pile("one credit in all, texts of their own")
def one_credit(n: int) -> Iterator[Row]:
    desk = Desk()
    for row in rows(n, (desk.other_text(200) for _ in range(n))):
        yield {**row, "text": f"OSTERVIK (Reuters) - {row['text']}\n\n(Reporting by Ada Quill; Editing by Jon Pell)"}


@pile("one text, every other one with a credit")
def credited(n: int) -> Iterator[Row]:
    desk = Desk()
    words = " ".join(desk.sentences(300)).split()
    agencies = ("Reuters", "AP", "AFP", "dpa", "UPI", "EFE", "ANSA", "Xinhua", "TASS", "Kyodo")

    def texts() -> Iterator[str]:
        for number in range(n):
            place = desk.random.randrange(200)
            copy = " ".join([*words[place:], f"own{number}"])
            yield f"OSTERVIK ({agencies[number // 2 % len(agencies)]}) - {copy}" if number % 2 else copy

    return rows(n, texts())


@pile("one event, no text in common")
def one_event(n: int) -> Iterator[Row]:
    desk = Desk()
    return among_others(n, desk, lambda: desk.close(200))


@pile("one event in five scripts")
def scripts(n: int) -> Iterator[Row]:
    desk = Desk()
    writers = []
    for letters in ALPHABETS:
        words = ["".join(desk.random.choices(letters, k=desk.random.randint(3, 9))) for _ in range(3_000)]
        writers.append(words)

    return among_others(
        n,
        desk,
        lambda: " ".join([*desk.names, *desk.own, *desk.random.choices(desk.random.choice(writers)[:600], k=120)]),
    )


@pile("one article in the window of every event")
def everywhere(n: int) -> Iterator[Row]:
    desk = Desk()
    leads: list[str] = []

    def texts() -> Iterator[str]:
        for number in range(n):
            if number % 2:
                lines = desk.other(150)
                leads.append(lines[0])
                yield "\n".join(lines)
            else:
                yield "\n".join(leads[-12:] or desk.other(150))

    made = rows(n, texts())
    for row in made:
        yield {key: value for key, value in row.items() if key != "published" or int(row["id"][1:]) % 2}


@pile("lines of three words, one article")
def short_lines(n: int) -> Iterator[Row]:
    desk = Desk()
    lines = [" ".join(desk.writer.word(3, 8) for _ in range(3)) for _ in range(50 * n)]
    return rows(2, iter(("\n".join(lines), "\n".join(lines[::-1]))))


@pile("one word, one article")
def one_word(n: int) -> Iterator[Row]:
    return rows(2, iter(("harbour " * (200 * n), "harbour " * (200 * n) + "quay")))


@pile("one sentence, one article")
def one_sentence(n: int) -> Iterator[Row]:
    line = Desk().sentences(22)[0]
    return rows(2, iter((f"{line}\n" * (10 * n), f"{line} " * (10 * n) + "quay")))


@pile("titles of 400 words")
def titles(n: int) -> Iterator[Row]:
    desk = Desk()
    for row in rows(n, (desk.other_text(60) for _ in range(n))):
        yield {**row, "title": " ".join(desk.sentences(400))}


@pile("an outlet each")
def outlets(n: int) -> Iterator[Row]:
    desk = Desk()
    for row in rows(n, (desk.other_text(200) for _ in range(n))):
        yield {**row, "outlet": f"The {row['id']} Courier"}


@pile("ids that differ in case")
def cases(n: int) -> Iterator[Row]:
    desk = Desk()
    made = rows(n, (desk.other_text(200) for _ in range(n)))
    for letters, row in zip(product("aA", repeat=16), made, strict=False):
        yield {**row, "id": "".join(letters)}


@pile("no dates")
def undated(n: int) -> Iterator[Row]:
    desk = Desk()
    for row in rows(n, (desk.other_text(200) for _ in range(n))):
        del row["published"]
        yield row


@pile("all in one second")
def one_second(n: int) -> Iterator[Row]:
    desk = Desk()
    for row in rows(n, (desk.other_text(200) for _ in range(n))):
        yield {**row, "published": BEGUN.isoformat()}


@pile("a year each")
def years(n: int) -> Iterator[Row]:
    desk = Desk()
    for number, row in enumerate(rows(n, (desk.other_text(200) for _ in range(n)))):
        yield {**row, "published": f"{1500 + number:04d}-03-01T00:00:00Z"}


@pile("one text")
def equal(n: int) -> Iterator[Row]:
    text = "\n".join(Desk().sentences(400))
    return rows(n, (text for _ in range(n)))
