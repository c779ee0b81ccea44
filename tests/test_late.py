"""What is loaded and compiled late, so that a command over few articles answers at once."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import re2

from clusterer import late

LOADS = """
import json, sys
from clusterer.config import Config
from clusterer.hosts import local
result = local.run(local.read(sys.argv[1]), Config())
local.save_report(result, sys.argv[2], Config())
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_an_expression_finds_what_one_that_is_compiled_at_once_finds(flags: int) -> None:
    pattern, text = r"(?P<word>by|von) (\w+)", "BY Lind, von Holm"
    ours, theirs = late.regex(pattern, flags), re.compile(pattern, flags)
    assert [match.span() for match in ours.finditer(text)] == [match.span() for match in theirs.finditer(text)]
    assert ours.sub(r"\2", text) == theirs.sub(r"\2", text)
    assert (ours.pattern, ours.groups) == (theirs.pattern, theirs.groups)
    assert late.linear(pattern).search(text).groups() == re2.compile(pattern).search(text).groups()


def test_an_expression_is_compiled_when_it_is_first_used() -> None:
    broken = late.regex("(")
    with pytest.raises(re.error):
        broken.search("text")


def test_a_run_loads_neither_a_store_nor_a_network_nor_readers_of_other_formats(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    articles.write_text(json.dumps({"id": "a", "text": "The ferry reached the harbour of Larnholm at noon."}))
    done = subprocess.run(
        [sys.executable, "-c", LOADS, str(articles), str(tmp_path / "report")],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(done.stdout))
    assert "clusterer.readers.jsonl" in loaded
    unneeded = {"numba", "scipy", "sklearn", "sqlite3", "http.server", "charset_normalizer", "ftfy", "py3langid"}
    assert loaded & {*unneeded, "clusterer.readers.warc", "clusterer.store.state"} == set()
