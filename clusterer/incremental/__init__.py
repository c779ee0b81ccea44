"""The pipeline over a state that is kept between runs: only what is new is worked on.

    read ─▶ admission ─▶ step: clean, copies, window, stories, origin, reuse ─▶ one commit ─▶ report

``step`` decides and writes nothing; ``run`` locks, reads and commits; ``findings`` turns the state into a report.
"""

from clusterer.incremental.findings import draw, load_findings
from clusterer.incremental.run import Limits, Outcome, preview, run

__all__ = ["Limits", "Outcome", "draw", "load_findings", "preview", "run"]
