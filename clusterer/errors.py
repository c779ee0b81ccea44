"""One family of errors: what went wrong, where, why, and what to do about it.

Raised low, caught once (in ``cli.py``), printed as one line on stderr. Bugs are not wrapped: they keep their traceback.
"""

from __future__ import annotations

import copyreg
from pathlib import Path
from typing import Any, ClassVar


class ClustererError(Exception):
    """Something the user can act on.

    ``message`` says what is wrong, ``subject`` names the file, row, option or key it is wrong with, and ``hint``
    says what to do. ``str(error)`` is one line. ``exit_code`` is the process's exit code (``docs/cli.md``).
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, subject: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.subject = subject
        self.hint = hint
        self._why: str | None = None  # the cause in words, of an error that came from another process

    def __reduce__(self) -> tuple[Any, ...]:
        # Made without ``__init__``, which may want more than a message. A cause does not cross a process's border:
        # concurrent.futures puts the remote traceback in its place.
        return copyreg.__newobj__, (type(self), *self.args), {**self.__dict__, "_why": self._cause()}  # type: ignore[attr-defined]

    def __str__(self) -> str:
        parts = [f"{self.subject}: {self.message}" if self.subject else self.message]
        why = self._cause()
        if why and why not in self.message:
            parts.append(f" ({why})")
        if self.hint:
            parts.append(f"; {self.hint}")
        return " ".join("".join(parts).split())

    def _cause(self) -> str:
        """The first line of the cause; of a system error its reason: number and path say nothing new."""
        if self._why is not None:
            return self._why
        why = str(getattr(self.__cause__, "strerror", None) or self.__cause__ or "")
        return (why.splitlines() or [""])[0]


class InputError(ClustererError):
    """An input as a whole cannot be read (a missing path, an unreadable file)."""


class ChangedError(InputError):
    """An input changed while it was read."""


class ConfigError(ClustererError):
    """A setting is unknown or out of range."""

    exit_code = 2


class MissingExtraError(ClustererError):
    """A format or engine needs an optional dependency that is not installed."""


class SchemeError(ClustererError):
    """Two things computed under different settings were compared."""


class StateError(ClustererError):
    """The state file cannot be used (corrupt, read-only, from a newer version)."""


class NoStateError(StateError):
    """There is no state where one is needed."""

    exit_code = 10

    @classmethod
    def at(cls, path: Path) -> NoStateError:
        """There is none in this file."""
        return cls("no state here", subject=str(path), hint="`clusterer run INPUT --state FILE` makes one")


class RefusedStateError(StateError):
    """The system refuses to write the state (no room, no right, a failing disk): what it holds is as it was."""


class LockedError(StateError):
    """Another run holds the state's lock."""

    exit_code = 11
