"""Patterns read from the name outwards, which tells within two characters that nearly all of them do not fit.

A window (``mentions.py``) holds one name, and each pattern of the notation (``patterns.py``) that name once. So a
pattern is taken apart into what stands behind the name, read forwards, and what stands before it, read backwards.
Automata that begin at the name have few states: searched from the window's start, 170 patterns need new ones with
nearly every character that was not met before, which cost an article of mixed news more than all the rest of its
evidence. Both sides fitting is necessary, not sufficient: which alternative goes with which is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from clusterer.records import dataclass

_TOKENS: Final = re.compile(
    r"(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<opening>\((?:\?i?:)?(?!\?))|(?P<closing>\))|(?P<or>\|)"
    r"|(?P<times>[*+?]\??|\{\d+(?:,\d*)?\}\??)"
    r"|(?P<one><[A-Z]+>|\\p\{\w+\}|\\x[0-9a-f]{2}|\\[bdswnrt]|\\[^A-Za-z0-9]|[^\\({])",
    re.DOTALL,
)
_NAME: Final = "\\x01"
_TURNED: Final = {"^": "$", "$": "^"}


class Sides(NamedTuple):
    """What stands beside the name, in the notation: each from the name outwards, ``before`` from right to left."""

    before: str
    after: str


class UnreadableError(Exception):
    """A pattern that cannot be read outwards: it does without the name, repeats it, or is written in other ways."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One character, class or name of the notation, or a group of alternatives, and how often it stands there."""

    one: str
    times: str = ""
    branches: Sequence[Sequence[_Item]] = ()

    @property
    def named(self) -> bool:
        """Whether it holds the name."""
        return self.one in {_NAME, "<A>", "<L>"} or any(item.named for branch in self.branches for item in branch)


def sides(pattern: str) -> Sides:
    """The two sides of a pattern; ``<~X>`` in ``before`` is ``<X>`` backwards. Raises UnreadableError."""
    (branches, _) = _read(pattern, 0)
    return Sides(_side(branches, backwards=True), _side(branches, backwards=False))


def both_ways(notation: Mapping[str, str]) -> dict[str, str]:
    """The notation, and each of its names backwards; of a list of agencies with the name, its sides."""
    written = {name: expression for name, expression in notation.items() if name != "A"}
    turned = {f"~{name}": _turned(_read(expression, 0)[0]) for name, expression in written.items() if name != "L"}
    around = sides(notation["L"])
    return {**written, **turned, "~L": around.before, "L": around.after}


def _read(pattern: str, at: int) -> tuple[list[list[_Item]], int]:
    """The alternatives that begin here, up to the bracket that closes them, and where that stands."""
    branches: list[list[_Item]] = [[]]
    while at < len(pattern):
        token = _TOKENS.match(pattern, at)
        if token is None or token.group().startswith("[[:"):
            raise UnreadableError(pattern)
        kind, written, at = token.lastgroup, token.group(), token.end()
        if kind == "closing":
            return branches, at
        if kind == "or":
            branches.append([])
        elif kind == "opening":
            inner, at = _read(pattern, at)
            branches[-1].append(_Item(written if written != "(" else "(?:", "", inner))
        elif kind == "times":
            last = branches[-1].pop()
            branches[-1].append(_Item(last.one, written, last.branches))
        else:
            branches[-1].append(_Item(written))
    return branches, at


def _side(branches: Sequence[Sequence[_Item]], *, backwards: bool) -> str:
    found = []
    for branch in branches:
        place = next((i for i, item in enumerate(branch) if item.named), None)
        if place is None:
            raise UnreadableError
        name = branch[place]
        if name.branches:
            if name.times:
                raise UnreadableError
            beside = f"{name.one}{_side(name.branches, backwards=backwards)})"
        else:
            beside = ("<~L>" if backwards else "<L>") if name.one == "<L>" else ""
        rest = [branch[:place]] if backwards else [branch[place + 1 :]]
        found.append(beside + (_turned(rest) if backwards else _written(rest)))
    return "|".join(found)


def _turned(branches: Sequence[Sequence[_Item]]) -> str:
    """The alternatives, each read from its end."""
    return "|".join("".join(_item(item, backwards=True) for item in reversed(branch)) for branch in branches)


def _written(branches: Sequence[Sequence[_Item]]) -> str:
    return "|".join("".join(_item(item, backwards=False) for item in branch) for branch in branches)


def _item(item: _Item, *, backwards: bool) -> str:
    if item.branches:
        return f"{item.one}{(_turned if backwards else _written)(item.branches)}){item.times}"
    if backwards and item.one.startswith("<") and item.one.endswith(">"):
        return f"<~{item.one[1:]}{item.times}"
    return (_TURNED.get(item.one, item.one) if backwards else item.one) + item.times
