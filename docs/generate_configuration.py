"""Write docs/configuration.md from config.py: ``python docs/generate_configuration.py``. A test compares."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from clusterer.cli.reference import settings, toml_value

PAGE = Path(__file__).parent / "configuration.md"

HEAD = """# Configuration

Made by `docs/generate_configuration.py` from `clusterer/config.py`.

A setting comes from, strongest first: an option (`--set events.threshold=0.4`, or one of its own such as `--state`),
the environment (`CLUSTERER_EVENTS_THRESHOLD=0.4`), a TOML file (`--config FILE`), its default. An unknown section or
key is an error that names the nearest known one; a value out of range is an error too.

    clusterer config generate > clusterer.toml   # every setting, commented out, with what it does
    clusterer config validate clusterer.toml
    clusterer config show --config clusterer.toml

Paths in a file count from the file's folder, all others from the working directory. Lengths of time
are seconds, or text such as `90s`, `50m`, `12h`, `90d`, `4w`. A list from the environment is separated by `:`. `[run]`
says what to read and where to keep it; what is found depends on the other sections alone.
"""


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for section, found in groupby(settings(), key=lambda setting: setting.section):
        parts.append(f"\n## [{section}]\n\n| key | default | meaning |\n|---|---|---|\n")
        parts += [f"| `{s.key}` | `{toml_value(s.default)}` | {s.meaning} |\n" for s in found]
    return "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
