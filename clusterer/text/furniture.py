"""Which lines are page furniture.

The rules are data (``furniture.toml``) and conservative: a whole line must match, by plain string tests that are linear
in its length. What a wire story owes its origin to is protected before anything else (``protection.py``).
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import kept
from clusterer.records import dataclass
from clusterer.text.line_keys import LineTests, key_hash, last_word, line_key
from clusterer.text.protection import AgencyNames, protection

_TABLES: Final = Path(__file__).with_name("furniture.toml")
LONGEST_LINE: Final = 240  # characters; a longer line is a paragraph
LONGEST_RECURRING: Final = 1_000  # legal notices and newsletter prompts can be a paragraph long
STAYS, FURNITURE, ASK = range(3)
_LONGEST_TITLE = 140  # characters of a line that can be the title of the video above it
_LONGEST_WIDGET = 40  # characters of a line beside furniture that can be a button's

_VIDEO_PROMPTS = ("click to play video", "click to play the video")  # may hold the video's title themselves
_REMEMBERED = 1 << 16  # lines
_DIGIT = re.compile(r"\d")
_LONG_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True, slots=True)
class _Rules:
    lines: frozenset[str]
    widgets: frozenset[str]
    openings: dict[str, tuple[tuple[str, ...], ...]]  # by first word; each opening in its parts
    endings: tuple[str, ...]
    last_words: frozenset[str]  # of the endings
    prompts: frozenset[str]


def is_furniture(line: str, names: AgencyNames) -> bool:
    """Whether a rule makes this line, looked at alone, furniture.

    The rules are asked first: looking for agencies in a line costs more, and few lines are matched by one.
    """
    return len(line) <= LONGEST_LINE and _matches(_rules(), line_key(line)) and not protection(names).covers(line)


def line_tests() -> LineTests:
    """What a line must have for a rule to match it."""
    return LineTests(*_line_tests())


def _digest() -> str:
    return hashlib.blake2b(_TABLES.read_bytes(), digest_size=8).hexdigest()


@kept(_digest)
def _line_tests() -> LineTests:
    rules = _rules()
    firsts, seconds = set(), set()
    for first, openings in rules.openings.items():
        for begins, *_ in openings:
            if begins.count(" ") < 2:
                firsts.add(first)
            else:
                seconds.add(" ".join(begins.split(" ")[:2]))
    return LineTests.of(rules.lines, firsts, seconds, rules.last_words)


class Said(NamedTuple):
    """What is said of a line."""

    key: str
    rule: bool  # a rule makes it furniture
    announces: bool  # the next line may be the title that this one announces
    stays: bool  # it is protected, or too long to be furniture
    verdict: int  # STAYS, FURNITURE, or ASK: what else is known of it decides

    def furniture(self, recurring: Collection[str]) -> bool:
        """Whether the line is furniture where those keys are."""
        return (self.rule or self.key in recurring) and not self.stays


class Judge:
    """Tells which lines are furniture, and remembers what it said of each."""

    def __init__(self, names: AgencyNames) -> None:
        self._rules = _rules()
        self._protection = protection(names)
        self._known: dict[str | bytes, Said] = {}

    def says(self, line: str | bytes) -> Said:
        """What is to be said of a line (a str, or its UTF-8)."""
        said = self._known.get(line)
        if said is None:
            text = line if isinstance(line, str) else line.decode()
            key = line_key(text)
            rule = len(text) <= LONGEST_LINE and _matches(self._rules, key)
            announces = key in self._rules.prompts or key.startswith(_VIDEO_PROMPTS)
            stays = len(text) > LONGEST_RECURRING or self._protection.covers(text)
            verdict = STAYS if stays else FURNITURE if rule and not announces else ASK
            said = Said(key, rule, announces, stays, verdict)
            if len(self._known) < _REMEMBERED:
                self._known[line] = said
        return said

    def each(self, lines: Sequence[bytes]) -> list[Said]:
        """What is to be said of lines, in their UTF-8. Most are known."""
        known = map(self._known.get, lines)
        return [said or self.says(line) for line, said in zip(lines, known, strict=True)]

    def is_title(self, line: str, prompt: str) -> bool:
        """Whether the line after a prompt is the headline it announces: short, several words, no sentence."""
        if len(line) > _LONGEST_TITLE or line.rstrip("\"'”’»)] ")[-1:] in ".!…:;,。" or line.count(" ") < 2:
            return False
        if self._protection.covers(line):
            return False
        announced = set(_LONG_WORD.findall(prompt.removeprefix("click to play ")))
        if not announced - {"video"} or not prompt.startswith(_VIDEO_PROMPTS):
            return True
        words = set(_LONG_WORD.findall(line_key(line)))
        return len(words & announced) * 2 >= len(words)

    def spread(self, gone: set[int], lines: Sequence[str]) -> None:
        """Add the widgets (share buttons and the like) that stand next to furniture."""
        for start in sorted(gone):
            for step in (-1, 1):
                at = start + step
                while 0 <= at < len(lines) and at not in gone and self._is_widget(lines[at]):
                    gone.add(at)
                    at += step

    def may_be_widgets(self, keys: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Which lines have the key of a widget, by the hashes of their keys."""
        known = _widget_hashes()
        found: NDArray[np.bool_] = known[np.searchsorted(known[:-1], keys)] == keys
        return found

    def _is_widget(self, line: str) -> bool:
        if len(line) > _LONGEST_WIDGET or line_key(line) not in self._rules.widgets:
            return False
        return not self._protection.covers(line)


def _matches(rules: _Rules, key: str) -> bool:
    if key in rules.lines:
        return True
    for parts in rules.openings.get(key.partition(" ")[0], ()):
        if key.startswith(parts[0]) and _in_order(key, parts):
            return True
    return key.endswith(rules.endings)


def _in_order(key: str, parts: tuple[str, ...]) -> bool:
    at = len(parts[0])
    for part in parts[1:]:
        at = key.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


@cache
def _widget_hashes() -> NDArray[np.uint64]:
    return np.array(sorted(key_hash(key) for key in _rules().widgets), np.uint64)


@kept(_digest)
def _packed() -> list[NDArray[np.uint8]]:
    """The tables as MessagePack, which is read in a tenth of the time."""
    return [np.frombuffer(msgspec.msgpack.encode(tomllib.loads(_TABLES.read_text("utf-8"))), np.uint8)]


@cache
def _rules() -> _Rules:
    (packed,) = _packed()
    tables = list(msgspec.msgpack.decode(packed.data).values())
    openings: dict[str, list[tuple[str, ...]]] = {}
    for opening in (opening.casefold() for table in tables for opening in table["openings"]):
        first, *others = opening.split("…")
        openings.setdefault(opening.partition(" ")[0], []).append((first, *map(str.strip, others)))
    lines = frozenset(line_key(line) for table in tables for line in table["lines"])
    endings = tuple(ending.casefold() for table in tables for ending in table["endings"])
    # An ending is met by its last word only if that is a word of the line, as it stands there.
    unmet = [ending for ending in endings if last_word(ending) in (ending, "") or _DIGIT.search(last_word(ending))]
    if unmet:
        raise ValueError(f"furniture.toml: endings need two words and no digit in the last, got {unmet}")
    return _Rules(
        lines=lines,
        widgets=frozenset(line_key(word) for table in tables for word in table["widgets"]),
        openings={first: tuple(parts) for first, parts in openings.items()},
        endings=endings,
        last_words=frozenset(map(last_word, endings)),
        prompts=frozenset(line_key(prompt) for table in tables for prompt in table["prompts"]),
    )
