"""Coverage-guided fuzzing (atheris, libFuzzer) of the reader of one specimen:

    python tests/fuzz/fuzz_readers.py in.csv 600        # seconds

Every input is read; what is read must be storable; every 500th input that gave a document goes through the pipeline.
``tables.parquet`` makes Parquet tables of any types from its bytes (``tables.py``); every 20th of these goes through.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris
import pyarrow

with atheris.instrument_imports(include=["clusterer.readers"]):
    from reading import pass_through, read_all
    from specimens import SPECIMENS
    from tables import table

TABLES = "tables.parquet"


def main() -> None:
    name, seconds = sys.argv[1], int(sys.argv[2])
    gave = 0
    with tempfile.TemporaryDirectory() as folder:
        path, corpus = Path(folder) / name, Path(folder) / "corpus"
        corpus.mkdir()
        tables = name == TABLES
        (corpus / "specimen").write_bytes(bytes(range(256)) if tables else SPECIMENS[name])

        def one(content: bytes) -> None:
            nonlocal gave
            try:
                path.write_bytes(table(content) if tables else content)
            except (pyarrow.ArrowInvalid, pyarrow.ArrowNotImplementedError, OverflowError, ValueError):
                return  # what Arrow itself does not write
            documents, _ = read_all(path)
            gave += bool(documents)
            if documents and gave % (20 if tables else 500) == 0:
                pass_through(documents)

        options = [f"-max_total_time={seconds}", "-print_final_stats=1", "-max_len=20000", "-rss_limit_mb=3000"]
        options.append(f"-artifact_prefix={folder}/")
        atheris.Setup([sys.argv[0], str(corpus), *options], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
