"""A dataclass of ours is one of the standard library's, to everybody who looks at it."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import field
from typing import Any

import pytest

from clusterer import records


def declared(dataclass: Callable[..., Any], **how: bool) -> Any:
    @dataclass(**how)
    class Ship:
        """A ship."""

        name: str
        masts: int = 2
        crew: list[str] = field(default_factory=list, hash=False)
        log: str = field(default="", compare=False, repr=False)
        length: int = field(init=False, default=0, kw_only=True)

        def __post_init__(self) -> None:
            object.__setattr__(self, "length", self.masts * 10)

    return Ship


HOW = [
    {"frozen": frozen, "slots": slots, "eq": eq, "repr": shown}
    for frozen in (False, True)
    for slots in (False, True)
    for eq in (False, True)
    for shown in (False, True)
]


@pytest.fixture(params=HOW, ids=str)
def both(request: pytest.FixtureRequest) -> tuple[Any, Any]:
    return declared(records.dataclass, **request.param), declared(dataclasses.dataclass, **request.param)


def outcome(act: Callable[[], Any]) -> Any:
    try:
        return act()
    except (TypeError, AttributeError) as error:
        return type(error), str(error).replace("declared.<locals>.", "")


def test_it_is_made_and_shown_alike(both: tuple[Any, Any]) -> None:
    ours, theirs = both
    assert str(inspect.signature(ours)) == str(inspect.signature(theirs))
    assert ours.__match_args__ == theirs.__match_args__
    for arguments in ((), ("Anna",), ("Anna", 3, ["Lind"], "fine"), ("Anna", 3, [], "", 7)):
        made = [outcome(lambda kind=kind, given=arguments: dataclasses.asdict(kind(*given))) for kind in both]
        assert made[0] == made[1]
    shown = [repr(kind("Anna", 3)).rpartition(" at 0x")[0] or repr(kind("Anna", 3)) for kind in both]
    assert shown[0] == shown[1]


def test_it_is_compared_hashed_and_kept_from_changes_alike(both: tuple[Any, Any]) -> None:
    told = []
    for kind in both:
        one, same, other = kind("Anna", log="a"), kind("Anna", log="b"), kind("Berta")
        told.append(
            [
                one == same,
                one == other,
                one == "Anna",
                outcome(lambda a=one, b=same: hash(a) == hash(b)),
                outcome(lambda a=one: setattr(a, "masts", 4)),
                outcome(lambda a=one: delattr(a, "crew")),
                outcome(lambda a=same: dataclasses.replace(a, name="Clara").name),
                hasattr(one, "__dict__"),
            ]
        )
    assert told[0] == told[1]


@records.dataclass(frozen=True, slots=True)
class Boat:
    name: str
    crew: tuple[str, ...] = ()


@records.dataclass(frozen=True, slots=True)
class Ferry(Boat):
    cars: int = 0


@pytest.mark.parametrize("boat", [Boat("Anna", ("Lind",)), Ferry("Berta", cars=3)])
def test_it_travels_and_is_equal_where_it_arrives(boat: Boat) -> None:
    for there in (pickle.loads(pickle.dumps(boat)), copy.deepcopy(boat), copy.copy(boat)):
        assert there == boat
        assert hash(there) == hash(boat)
        with pytest.raises(dataclasses.FrozenInstanceError):
            there.name = "Clara"


def test_one_of_another_class_is_never_equal() -> None:
    assert Boat("Anna") != Ferry("Anna")
    assert Ferry("Anna", cars=2) == dataclasses.replace(Ferry("Anna"), cars=2)
