"""What a small or absurd input can make of itself is bounded, and the bound is one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.readers import read
from clusterer.rows.fields import LARGEST


def found(path: Path) -> tuple[list[Document], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return list(read(path, on_quarantine=quarantined.append)), quarantined


def test_nested_content_is_said_once(tmp_path: Path) -> None:
    words = "The harbour board voted on Tuesday to close the eastern quay. " * 20
    inner = f"<p>{words}</p>"
    for _ in range(180):
        inner = f"<body.content>{inner}</body.content>"
    (tmp_path / "in.nitf").write_text(f"<nitf><body>{inner}</body></nitf>")
    documents, _ = found(tmp_path / "in.nitf")
    assert [document.text.count("The harbour board") for document in documents] == [20]


def test_a_text_that_is_no_article_is_put_aside(tmp_path: Path) -> None:
    rows = [{"id": "good", "text": "The quay."}, {"id": "big", "text": "ab " * (LARGEST // 3 + 1)}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    documents, quarantined = found(tmp_path / "in.jsonl")
    assert [document.id for document in documents] == ["good"]
    assert "no article" in quarantined[0].reason


def test_too_little_memory_is_one_line(tmp_path: Path) -> None:
    """Under ``prlimit --data``: what a run asks for beyond it is refused by the system."""
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "word " * 1_500_000}))
    script = (
        "import resource, sys; import numpy; from clusterer.cli import main; from clusterer.hosts import local;"
        "resource.setrlimit(resource.RLIMIT_DATA, (260 << 20, 260 << 20));"
        f"main(['export', '-i', {str(tmp_path / 'in.jsonl')!r}])"
    )
    process = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False)
    if process.returncode == 0 or "std::bad_alloc" in process.stderr:
        pytest.skip("the system's allocator does not take the limit")
    assert process.returncode in (1, 3), process.stderr[-2_000:]
    assert "Traceback" not in process.stderr
    assert "memory" in process.stderr
