"""clusterer: same copy, same event, and the agency it came from, with the words that prove it.

    import clusterer

    documents = clusterer.read("corpora/wire-desk/articles")
    result = clusterer.run(documents)
    result.save_report("report/")

Names are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from clusterer.version import __version__ as __version__

if TYPE_CHECKING:
    from clusterer.config import Config as Config
    from clusterer.config import load_config as load_config
    from clusterer.documents import Document as Document
    from clusterer.duplicates import Signatures as Signatures
    from clusterer.errors import ClustererError as ClustererError
    from clusterer.hosts.local import near_duplicates as near_duplicates
    from clusterer.hosts.local import read as read
    from clusterer.hosts.local import run as run
    from clusterer.hosts.local import signatures as signatures
    from clusterer.hosts.result import Result as Result

_HOME = {
    "ClustererError": "errors",
    "Config": "config",
    "Document": "documents",
    "Result": "hosts.result",
    "Signatures": "duplicates",
    "load_config": "config",
    "near_duplicates": "hosts.local",
    "read": "hosts.local",
    "run": "hosts.local",
    "signatures": "hosts.local",
}

__all__ = [
    "ClustererError",
    "Config",
    "Document",
    "Result",
    "Signatures",
    "__version__",
    "load_config",
    "near_duplicates",
    "read",
    "run",
    "signatures",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return __all__
