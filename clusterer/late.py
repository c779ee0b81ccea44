"""Regular expressions that are compiled when they are first used: a command uses few of the package's hundreds, and
compiling them all took a seventh of what a run over two articles costs.

For large ones: what compiles in a fraction of a millisecond may as well do so at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, AnyStr, cast


class _Late:
    """A pattern whose methods are kept here once they were asked for, so that only the first use takes longer."""

    def __init__(self, pattern: str | bytes, compiled: Callable[[], Any]) -> None:
        self.pattern = pattern
        self._compiled = cache(compiled)

    def __getattr__(self, name: str) -> Any:
        found = self.__dict__[name] = getattr(self._compiled(), name)
        return found


def regex(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """As ``re.compile``; an error in the pattern is raised where it is first used."""
    return cast("re.Pattern[AnyStr]", _Late(pattern, lambda: re.compile(pattern, flags)))


def linear(pattern: str | bytes, options: Callable[[], Any] | None = None) -> Any:
    """As ``re2.compile``, with the options that ``options`` returns; likewise."""

    def compiled() -> Any:
        import re2

        return re2.compile(pattern, options() if options else None)

    return _Late(pattern, compiled)
