"""TF-IDF weights by ours and by scikit-learn's TfidfTransformer, over the same counts in the same process.

    python benchmarks/weighting.py [--count 10000]

CPU seconds (user and system) of the weighting alone, the lowest of five; how far the weights are from each other; and
what importing scikit-learn's text features costs a process that has numpy and scipy already.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from scipy.sparse import csr_array
from stream import stream

from clusterer import Document
from clusterer.config import CleaningSettings
from clusterer.events import items, views
from clusterer.events.background import idf, load_background
from clusterer.events.counting import count
from clusterer.origin import agency_names
from clusterer.text import clean
from clusterer.text.tokens import tokenize

_IMPORT = """
import time, numpy, scipy.sparse
begun = time.process_time()
import sklearn.feature_extraction.text
print(time.process_time() - begun)
"""


def lowest(work: Callable[[], Any]) -> float:
    """CPU seconds."""
    times = []
    for _ in range(5):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    number = parser.parse_args().count
    from sklearn.feature_extraction.text import TfidfTransformer

    documents = [Document.from_row(row) for row in stream(number)]
    cleaned = clean.articles(documents, CleaningSettings(), agency_names(""))
    rows = items(cleaned, tokenize([article.clean.text for article in cleaned]), [])
    background = load_background(("en",))
    text = count(rows, background, None).text
    inverse = idf(text.df, len(rows), background.shares_of(text.keys))

    counts = csr_array((text.tf.astype(np.float32), text.columns, text.indptr), (len(text.indptr) - 1, len(text.keys)))
    transformer = TfidfTransformer(sublinear_tf=True)
    transformer.idf_ = inverse.astype(np.float64)
    ours = views._weighted(text, inverse)

    def by_scikit_learn() -> csr_array:
        """The weights, and of them those that any other row has too, as ours."""
        weights = transformer.transform(counts)
        keep = text.df[weights.indices] > 1
        indptr = np.append(0, np.cumsum(keep))[weights.indptr]
        return csr_array((weights.data[keep].astype(np.float32), weights.indices[keep], indptr), counts.shape)

    apart = abs(csr_array((ours.weights, ours.columns, ours.indptr), counts.shape) - by_scikit_learn()).max()
    mine, other = lowest(lambda: views._weighted(text, inverse)), lowest(by_scikit_learn)
    imported = min(float(subprocess.check_output([sys.executable, "-c", _IMPORT])) for _ in range(3))
    print(f"{number:,} articles, {counts.shape[0]:,} rows (words, leads, titles), {counts.nnz:,} weights")
    print(
        f"ours {mine:.3f} s, TfidfTransformer {other:.3f} s ({other / mine:.2f} times); weights differ by {apart:.0e}"
    )
    print(f"importing sklearn.feature_extraction.text: {imported:.2f} s")


if __name__ == "__main__":
    main()
