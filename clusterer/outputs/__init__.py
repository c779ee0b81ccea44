"""What was found, in the formats of other programs: Atom, SQLite for Datasette, a de-duplicated corpus."""

from __future__ import annotations
