"""Which events a report shows: one expression over the articles in them (``--where``, ``report.where``).

    agency = 'Reuters' and since 2026-03-01
    (outlet in ('Bay Post', 'Herald') or title ~ 'ferry') and not language = 'de'

    expression = term { "or" term }
    term       = factor { "and" factor }
    factor     = "not" factor | "(" expression ")" | comparison
    comparison = field ("=" | "!=" | "~" | "!~" | "<" | "<=" | ">" | ">=") value
               | field ["not"] "in" "(" value { "," value } ")"
               | ("since" | "until") ["="] time
    value      = 'text' | "text" | word | number | time | none

An expression holds of an article, and an event is shown, whole, where it holds of any of its articles. Fields in the
singular are the article's own; ``articles``, ``origins`` and those in the plural are its event's (``FIELDS``).

- Texts are equal whatever their case; ``~`` asks whether the text contains the value. ``none`` is what is not there.
- Of a field with several values (``agency``, ``role``, ``agencies``, …) one is enough; ``!=`` and ``not in`` ask that
  none of them is. One in the plural is also compared with a number: how many there are.
- A time is a year, month, day, minute or second (2026, 2026-03, 2026-03-01, 2026-03-01T08:30), in UTC without an
  offset, and stands for all of it: ``published <= 2026-03-01`` takes that day in. ``since`` and ``until`` are
  ``published >=`` and ``published <=``. Of an undated article only ``published = none`` holds, and ``!=``.

``parse`` reads it once, ``Where.holds`` is asked of mappings field -> value: text, number, datetime or ISO text, None,
or a list of them; ``Where.fields`` names those that are needed. Who has no such field leaves it out: it is none. This
module knows no store and no article, so that a report of a state and one of an archive select alike.
"""

from __future__ import annotations

from clusterer.where.nodes import FIELDS, Where
from clusterer.where.reading import DEEPEST, LONGEST, parse

__all__ = ["DEEPEST", "FIELDS", "LONGEST", "Where", "parse"]
