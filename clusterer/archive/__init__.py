"""Archives beyond one machine: the plan over a dataset on disk, its maps spread by Daft, its answers those of a run.

    inputs ─▶ read ─▶ admit ─▶ lines ─▶ articles ─▶ sketches ─▶ copies ─▶ events ─▶ tables
              map     who is   reduce   map         map         join      join     map over events
                      new

Each step's output is a checkpoint below ``DATASET/stages`` (``checkpoints.py``); the last step's are the tables people
ask (``docs/archives.md``). Maps get the numbers of blocks and write files, so that no article passes through the driver
or an engine's memory; joins run where the driver is. The only room that knows Daft and Ray (the extra ``archive``).
"""

from __future__ import annotations

from clusterer.archive.running import STEPS, Archived, archive
from clusterer.archive.slices import slice_of
from clusterer.archive.telling import Cut

__all__ = ["STEPS", "Archived", "Cut", "archive", "slice_of"]
