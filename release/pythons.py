"""Install what is released into clean environments, run the demo there, and the tests with every Python that is here.

    python release/pythons.py [--out DIR] [--tests TEST…] [--only 3.13]   (`make package`, `make pythons`)

A wheel and an sdist are built; a wheel is built from the sdist, as an index would serve it, and must hold the same. For
each Python from 3.11 on (of PATH, and of pyenv) the wheel is installed into an empty environment, and the demo is run
from it, outside of the checkout. With ``--tests``, the tools of the tests are installed as well, and the tests run.
What was tried, and which versions were not found, is printed.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT / "corpora" / "wire-desk" / "articles"
VERSIONS = ("3.11", "3.12", "3.13")  # of the classifiers in pyproject.toml
PIP = ("-m", "pip", "install", "-q", "--disable-pip-version-check", "-c", str(ROOT / "constraints.txt"))
# What an installed copy must do with nothing of the checkout in sight.
DEMO = """
import sys, clusterer
from clusterer.sklearn import NearDuplicates
assert "site-packages" in clusterer.__file__, clusterer.__file__
result = clusterer.run(sys.argv[1])
event = result.event("wc-0310-ferry")
assert [origin.agency for origin in event.origins][:1] == ["AP"], event
assert NearDuplicates().fit_predict([d.text for d in result.documents]).max() < len(result.documents)
print(result)
"""


def said(*command: str | Path, cwd: Path = ROOT, codes: Sequence[int] = (0,)) -> str:
    """What a command printed. Raises SystemExit with all of it where it fails."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    if done.returncode not in codes:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def interpreters() -> dict[str, Path]:
    """Version, as 3.12 -> an interpreter, the first on PATH, else pyenv's newest."""
    found: dict[str, Path] = {}
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    named = [shutil.which(f"python3.{minor}") for minor in range(11, 20)]
    by_pyenv = sorted(pyenv.glob("3.*/bin/python3"), reverse=True)
    for path in [Path(name) for name in (sys.executable, *named) if name] + by_pyenv:
        done = subprocess.run([path, "-c", _WHAT], capture_output=True, text=True, check=False)
        if not done.returncode and int(done.stdout.split(".")[1]) >= 11:
            found.setdefault(done.stdout.strip(), path)
    return dict(sorted(found.items(), key=lambda item: int(item[0].split(".")[1])))


_WHAT = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])"


def build(out: Path) -> Path:
    """The wheel, after it was held against the one that the sdist gives."""
    shutil.rmtree(out, ignore_errors=True)
    said(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--sdist", "--outdir", out, ROOT)
    (wheel,), (sdist,) = out.glob("*.whl"), out.glob("*.tar.gz")
    with tempfile.TemporaryDirectory() as folder:
        shutil.unpack_archive(sdist, folder, filter="data")
        (unpacked,) = Path(folder).iterdir()
        said(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", Path(folder, "dist"), unpacked)
        (again,) = Path(folder, "dist").glob("*.whl")
        if names(again) != names(wheel):
            raise SystemExit(f"the wheel of the sdist holds other files: {sorted(names(again) ^ names(wheel))}")
    return wheel


def names(wheel: Path) -> set[str]:
    """The files in a wheel."""
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def tried(version: str, python: Path, wheel: Path, tests: Sequence[str]) -> tuple[str, str]:
    """What the demo and the tests said, in an environment of their own. All that the tests said is put by the wheel."""
    with tempfile.TemporaryDirectory(prefix=f"clusterer-{version}-") as folder:
        said(python, "-m", "venv", Path(folder, "env"))
        inside = Path(folder, "env", "bin", "python")
        said(inside, *PIP, "pip>=25.1")
        said(inside, *PIP, f"{wheel}[web]")
        work = Path(folder, "work")
        work.mkdir()
        shutil.copytree(ARTICLES, work / "articles")
        ran = said(inside.with_name("clusterer"), "run", "articles", "--out", "report", "-v", cwd=work, codes=(0, 3))
        if not (work / "report" / "index.html").is_file() or "Events" not in ran:
            raise SystemExit(f"Python {version}: the demo wrote no report:\n{ran}")
        demo = said(inside, "-c", DEMO, "articles", cwd=work).strip()
        if not tests:
            return demo, ""
        said(inside, *PIP, f"{wheel}[parquet,web]", "--group", f"{ROOT / 'pyproject.toml'}:dev")
        checks = ("-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", "-m", "not campaign")
        outcome = said(inside, *checks, *tests, codes=(0, 1))
        wheel.with_name(f"tests-{version}.txt").write_text(outcome, encoding="utf-8")
        return demo, outcome.strip().splitlines()[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "dist", help="where wheel and sdist go")
    parser.add_argument("--tests", nargs="*", default=[], help="tests to run with each Python")
    parser.add_argument("--only", nargs="*", default=[], help="versions to try")
    given = parser.parse_args()
    wheel = build(given.out)
    print(f"{wheel.name}: {len(names(wheel))} files, {wheel.stat().st_size / 1e6:.1f} MB")
    here = interpreters()
    failed = False
    for version, python in here.items():
        if given.only and version not in given.only:
            continue
        demo, outcome = tried(version, python, wheel, given.tests)
        failed |= bool(re.search(r"\d+ (failed|error)", outcome))
        print(f"Python {version} ({python}): {demo}{f'; tests: {outcome}' if outcome else ''}", flush=True)
    missing = [version for version in VERSIONS if version not in here]
    print(
        f"not found here, not tried: {', '.join(missing)}" if missing else "every version of the classifiers was tried"
    )
    sys.exit(failed)


if __name__ == "__main__":
    main()
