"""Build ``clusterer/events/calendar.tsv``: what months and days of the week are called.

    pip install babel && python benchmarks/events_calendar.py

Names come from the Unicode CLDR through babel (Unicode licence v3, https://www.unicode.org/license.txt): wide and
abbreviated months, wide days of the week (in Chinese abbreviated ones too), as they stand in a date, in the languages
of ``background.tsv``.
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale, UnknownLocaleError

ROOM = Path(__file__).resolve().parent.parent / "clusterer" / "events"
HEAD = "language\tkind\tnumber\tnames (Unicode CLDR, Unicode licence v3; built by benchmarks/events_calendar.py)"


def names(tables: dict[str, dict[str, dict[int, str]]], widths: tuple[str, ...], number: int) -> list[str]:
    """What one month or day is called inside a date, without dots; numbers in place of names are left out."""
    found = {tables["format"][width][number].strip(". ") for width in widths}
    return sorted(name for name in found if name and not any(c.isdigit() for c in name) and "|" not in name)


def main() -> None:
    languages = {line.split("\t")[0] for line in (ROOM / "background.tsv").read_text("utf-8").splitlines()} - {"*"}
    lines = [HEAD]
    for language in sorted(languages):
        try:
            locale = Locale.parse({"no": "nb", "zh": "zh_Hans"}.get(language, language))
        except UnknownLocaleError:
            continue
        if language != "en" and locale.months["format"]["wide"][1] in ("M01", "January"):
            continue  # CLDR has no names of its own for the language
        if language not in ("ja", "ko", "vi", "zh"):  # months by number there
            for number in range(1, 13):
                found = names(locale.months, ("wide", "abbreviated"), number)
                lines.append(f"{language}\tmonth\t{number}\t{'|'.join(found)}")
        for number in range(7):
            widths = ("wide", "abbreviated") if language == "zh" else ("wide",)
            lines.append(f"{language}\tday\t{number}\t{'|'.join(names(locale.days, widths, number))}")
    (ROOM / "calendar.tsv").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
