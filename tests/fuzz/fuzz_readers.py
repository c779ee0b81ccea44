"""Coverage-guided fuzzing (atheris, libFuzzer) of the reader of one specimen:

    python tests/fuzz/fuzz_readers.py in.csv 600        # seconds

Every input is read; what is read must be storable; every 500th input that gave a document goes through the pipeline.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["clusterer.readers"]):
    from reading import pass_through, read_all
    from specimens import SPECIMENS


def main() -> None:
    name, seconds = sys.argv[1], int(sys.argv[2])
    gave = 0
    with tempfile.TemporaryDirectory() as folder:
        path, corpus = Path(folder) / name, Path(folder) / "corpus"
        corpus.mkdir()
        (corpus / "specimen").write_bytes(SPECIMENS[name])

        def one(content: bytes) -> None:
            nonlocal gave
            path.write_bytes(content)
            documents, _ = read_all(path)
            gave += bool(documents)
            if documents and gave % 500 == 0:
                pass_through(documents)

        options = [f"-max_total_time={seconds}", "-print_final_stats=1", "-max_len=20000", "-rss_limit_mb=3000"]
        options.append(f"-artifact_prefix={folder}/")
        atheris.Setup([sys.argv[0], str(corpus), *options], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
