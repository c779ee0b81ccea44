"""Write ``clusterer/readers/calendar.tsv``: what months and days of the week are called, from CLDR (through Babel).

    pip install babel && python training/calendar_names.py

A name that is one month here and another there (``listopad`` is October in Croatian, November in Polish) is left out: a
date with it stays unread, never wrong. CLDR's data are under the Unicode licence (https://www.unicode.org/license.txt).
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel import Locale, __version__

LANGUAGES = (
    "en de fr es pt it nl ca gl eu da sv nb fi is et lv lt pl cs sk sl hr bs sr uk ru be bg mk ro hu el sq tr az id ms "
    "vi tl sw af ga cy mt lb fo he ar fa ur hi bn ta te ka hy kk uz th"
)
OUT = Path(__file__).parents[1] / "clusterer" / "readers" / "calendar.tsv"
AS_WRITTEN = (  # forms in dispatches that CLDR has not, or has for more than one month
    "jan jänner ene gen 1, feb feber fev fév fevrier 2, mar mär mrt maa marco 3, apr avr abr 4, may mai mag mei 5, "
    "jun juin giu 6, jul juil lug 7, aug août aout ago 8, sep sept set setiembre 9, oct okt out ott 10, nov 11, "
    "dec dez déc dic decembre 12"
)


def name(text: str) -> str:
    """A name as it is looked up: in lower case, without points."""
    return " ".join(text.lower().replace(".", " ").replace("\u200f", "").split())


def main() -> None:
    """Write the table, and say what was left out."""
    months: dict[str, set[int]] = {}
    days: set[str] = set()
    for language in LANGUAGES.split():
        locale = Locale.parse(language)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, text in locale.months[context].get(width, {}).items():
                    months.setdefault(name(text), set()).add(int(number))
                days.update(name(text) for text in locale.days[context].get(width, {}).values())
    for entry in AS_WRITTEN.split(","):
        *texts, month = entry.split()
        months.update({text: {int(month)} for text in texts})
    rows = [
        f"{text}\t{min(numbers)}"
        for text, numbers in sorted(months.items())
        if len(numbers) == 1 and " " not in text and not any(c.isdigit() for c in text)
    ]
    rows += [f"{text}\t0" for text in sorted(days) if not any(c.isdigit() for c in text)]
    head = (
        f"# name, month (0: a day of the week); CLDR through Babel {__version__}, written by training/calendar_names.py"
    )
    OUT.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    left_out = sorted(text for text, numbers in months.items() if len(numbers) > 1)
    sys.stdout.write(f"{len(rows)} names; left out: {', '.join(left_out)}\n")


if __name__ == "__main__":
    main()
