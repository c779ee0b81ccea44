"""Which lines are page furniture, and which lines may never be taken for it.

The rules are data (``furniture.toml``) and conservative: a whole line must match, by plain string tests that are linear
in its length. What a wire story owes its origin to is protected before anything else: a line that names a news agency,
or reads like a credit, a sign-off, a byline or a dateline, stays, whatever rule or recurrence speaks against it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

import numpy as np
import re2
from numpy.typing import NDArray

from clusterer.text.line_keys import hash_set, last_word, line_key

LONGEST_LINE: Final = 240  # characters; a longer line is a paragraph
LONGEST_RECURRING: Final = 1_000  # legal notices and newsletter prompts can be a paragraph long
_LONGEST_TITLE = 140
_LONGEST_WIDGET = 40

_VIDEO_PROMPTS = ("click to play video", "click to play the video")  # may hold the video's title themselves
_REMEMBERED = 1 << 16  # lines
_DIGIT = re.compile(r"\d")
_LONG_WORD = re.compile(r"\w{4,}")

# The names in origin/agencies.toml and a few more. Written out here because a text rule may not depend on a stage, and
# because protecting one name too many costs nothing. Initials count as they are written, words in any case.
_INITIALS: Final = (
    *("AP", "A.P.", "AFP", "UPI", "DPA", "dpa", "PA", "CP", "PTI", "ANI", "IANS", "UNI", "EFE", "ANSA", "AGI", "TASS"),
    *(
        "RIA",
        "ITAR",
        "CNA",
        "CNS",
        "KCNA",
        "VNA",
        "AA",
        "IRNA",
        "WAM",
        "SPA",
        "MENA",
        "QNA",
        "KUNA",
        "SANA",
        "NAN",
        "APS",
    ),
    *("TAP", "MAP", "AAP", "NZPA", "NZN", "APA", "SDA", "sda", "ATS", "ats", "ANP", "NTB", "TT", "STT", "BNS", "LETA"),
    *(
        "ELTA",
        "PAP",
        "CTK",
        "ČTK",
        "TASR",
        "SITA",
        "MTI",
        "BTA",
        "KNA",
        "kna",
        "epd",
        "SID",
        "sid",
        "AFX",
        "TCA",
        "TNS",
    ),
)
_AGENCIES: Final = (
    *(
        "reuters",
        "associated press",
        "press association",
        "pa media",
        "agence france",
        "france.presse",
        "deutsche presse",
    ),
    *("canadian press", "presse canadienne", "press trust", "united press", "united news of india", "ansa", "tass"),
    *("asian news international", "xinhua", "kyodo", "jiji", "yonhap", "bernama", "antara", "anadolu", "adnkronos"),
    *("lapresse", "keystone", "belga", "lusa", "ritzau", "hina", "tanjug", "fena", "agerpres", "mediafax", "unian"),
    *(
        "ukrinform",
        "interfax",
        "интерфакс",
        "тасс",
        "риа новости",
        "ria novosti",
        "bloomberg",
        "notimex",
        "télam",
        "telam",
    ),
    *("europa press", "thomson", "newswires?", "news agency", "news service", "wires?", "tribune content", "agencias?"),
    *(
        "agências?",
        "agenzi[ae]",
        "agences?",
        "agencies",
        "agentur(?:en)?",
        "nachrichtenagentur(?:en)?",
        "presseagentur",
    ),
    *("pressbyrå", "نقلا عن"),
)
_UNSPACED: Final = ("新华", "新華", "共同通信", "時事通信", "연합뉴스", "통신", "通信社", "通讯社", "通訊社", "وكالة")
_CREDITS: Final = (
    *("contribut", "contribuy", "contribué", "contribuiu", "bijdrage", "beigetragen", "reporting by", "reported by"),
    *(
        "reporting for",
        "written by",
        "writing by",
        "edited by",
        "editing by",
        "compiled by",
        "translated by",
        "with files",
    ),
    *("with inputs", "additional input", "additional report", "con información", "con informazion", "com informações"),
    *("mit material", "material der", "material von", "redacción", "redaktion", "syndicated", "trust principles"),
    *("press release", "our standards"),
)
_BYLINES: Final = (
    *("by", "von", "par", "por", "di", "da", "door", "av", "af", "od", "автор", "sources?", "quellen?", "fuentes?"),
    *("font[ei]", "bron", "credit", "written", "report"),
)
_DATELINE: Final = r"^\W*\p{Lu}[\p{Lu}\p{M}.' /-]+(?:,[^,]{1,30}){0,2}\s*(?:\([^)]{1,30}\))?\s*[-–—:]+$"


@dataclass(frozen=True, slots=True)
class _Rules:
    lines: frozenset[str]
    widgets: frozenset[str]
    openings: dict[str, tuple[tuple[str, ...], ...]]  # by first word; each opening in its parts
    endings: tuple[str, ...]
    last_words: frozenset[str]  # of the endings
    prompts: frozenset[str]


def is_protected(line: str) -> bool:
    """Whether a line may speak for the origin of its article, and so is never cleaned away."""
    initials, words, dateline = _protection()
    return bool(initials.search(line) or words.search(line.casefold()) or dateline.search(line.strip()))


def furniture_lines(lines: Sequence[str], recurring: Collection[str] = ()) -> list[int]:
    """Indices of the lines that are furniture, in order. ``recurring`` are keys of further lines (``recurring.py``)."""
    return Judge().furniture(lines, range(len(lines)), recurring)


def line_tests() -> tuple[NDArray[np.uint64], ...]:
    """What a line must have for a rule to match it, as four sets of hashes (``line_keys.hash_set``).

    Its key, its first word, its first two words or its last word are in the first, second, third or fourth.
    """
    rules = _rules()
    firsts, seconds = set(), set()
    for first, openings in rules.openings.items():
        for begins, *_ in openings:
            if begins.count(" ") < 2:
                firsts.add(first)
            else:
                seconds.add(" ".join(begins.split(" ")[:2]))
    return hash_set(rules.lines), hash_set(firsts), hash_set(seconds), hash_set(rules.last_words)


class Judge:
    """Tells which lines are furniture, and remembers what it said of each."""

    def __init__(self) -> None:
        self._rules = _rules()
        self._known: dict[str, tuple[str, bool, bool]] = {}  # of a line: key, whether a rule matches, protection

    def furniture(self, lines: Sequence[str], candidates: Iterable[int], recurring: Collection[str]) -> list[int]:
        """Indices of the furniture, in order. Only ``candidates`` can match a rule or be among ``recurring`` keys."""
        longest = LONGEST_RECURRING if recurring else LONGEST_LINE
        gone: set[int] = set()
        for at in candidates:
            line = lines[at]
            if len(line) > longest:
                continue
            key, rule, protected = self._known.get(line) or self._judged(line)
            if (rule or key in recurring) and not protected:
                gone.add(at)
                after = at + 1
                if after < len(lines) and _announces_title(self._rules, key) and _is_title(lines[after], key):
                    gone.add(after)
        for at in sorted(gone):
            _spread(gone, at, lines, self._rules.widgets)
        return sorted(gone)

    def _judged(self, line: str) -> tuple[str, bool, bool]:
        key = line_key(line)
        said = key, len(line) <= LONGEST_LINE and _matches(self._rules, key), is_protected(line)
        if len(self._known) < _REMEMBERED:
            self._known[line] = said
        return said


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


def _announces_title(rules: _Rules, key: str) -> bool:
    return key in rules.prompts or key.startswith(_VIDEO_PROMPTS)


def _is_title(line: str, prompt: str) -> bool:
    """Whether the line after a prompt is the headline it announces: short, several words, no sentence."""
    if len(line) > _LONGEST_TITLE or line.rstrip("\"'”’»)] ")[-1:] in ".!…:;,。" or line.count(" ") < 2:
        return False
    if is_protected(line):
        return False
    announced = set(_LONG_WORD.findall(prompt.removeprefix("click to play ")))
    if not announced - {"video"} or not prompt.startswith(_VIDEO_PROMPTS):
        return True
    words = set(_LONG_WORD.findall(line_key(line)))
    return len(words & announced) * 2 >= len(words)


def _spread(gone: set[int], start: int, lines: Sequence[str], widgets: frozenset[str]) -> None:
    for step in (-1, 1):
        at = start + step
        while 0 <= at < len(lines) and at not in gone and _is_widget(lines[at], widgets):
            gone.add(at)
            at += step


def _is_widget(line: str, widgets: frozenset[str]) -> bool:
    return len(line) <= _LONGEST_WIDGET and line_key(line) in widgets and not is_protected(line)


@cache
def _rules() -> _Rules:
    text = resources.files("clusterer.text").joinpath("furniture.toml").read_text("utf-8")
    tables = tomllib.loads(text).values()
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


@cache
def _protection() -> tuple[re2._Regexp, re2._Regexp, re2._Regexp]:
    initials, agencies, anywhere, bylines = map("|".join, (_INITIALS, _AGENCIES, _UNSPACED + _CREDITS, _BYLINES))
    return (
        re2.compile(rf"(?:^|\PL)(?:{initials.replace('.', '[.]')})(?:\PL|$)"),
        re2.compile(rf"(?:^|\PL)(?:{agencies})(?:\PL|$)|{anywhere}|^\PL*(?:{bylines})(?:\PL|$)"),
        re2.compile(_DATELINE),
    )
