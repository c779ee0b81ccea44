"""The pipeline over a state that is kept between runs: only what is new is worked on.

    read ─▶ admission ─▶ step: clean, copies, window, stories, origin, reuse ─▶ one commit ─▶ report

``step`` decides and writes nothing; ``shell`` locks, reads and commits; ``findings`` turns the state into a report.
"""

from clusterer.incremental.findings import count, draw, is_drawn, load_findings
from clusterer.incremental.shell import Limits, Outcome, preview, run

__all__ = ["Limits", "Outcome", "count", "draw", "is_drawn", "load_findings", "preview", "run"]
