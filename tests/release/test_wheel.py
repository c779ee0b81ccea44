"""What is released is whole: everything that the program reads is in the wheel, and nothing else is.

``make package`` installs it into an empty environment and runs the demo there; here it is only looked into.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tomllib
from email import message_from_string
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--sdist", "--outdir", out, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    return out


def sources() -> set[str]:
    """What is in the package's folder, as git has it: everything but what was compiled."""
    files = (path for path in (ROOT / "clusterer").rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts}


def test_the_wheel_holds_the_package_and_nothing_else(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    assert {name for name in names if ".dist-info/" not in name} == sources()
    data = {"clusterer/origin/agencies.toml", "clusterer/events/model.json", "clusterer/py.typed"}
    assert data <= names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_sdist_holds_what_builds_and_tests_it(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert sources() <= names
    wanted = {"pyproject.toml", "README.md", "LICENSE", "constraints.txt", "docs/tutorial.md", "tests/test_result.py"}
    assert wanted <= names
    assert not {name for name in names if name.startswith((".venv", "out/", ".ci"))}


def test_the_metadata_say_what_it_is_and_what_it_needs(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = message_from_string(archive.read(name).decode())
        scripts = archive.read(name.replace("METADATA", "entry_points.txt")).decode()
    assert metadata["Summary"] == PROJECT["description"]
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"
    required = [line.split(";")[0].strip() for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(required) == sorted(line.replace(" ", "") for line in PROJECT["dependencies"])
    assert "clusterer = clusterer.cli:program" in scripts
    assert metadata.get_payload().startswith("# clusterer")


def test_the_versions_of_python_that_are_promised_are_those_that_are_tried() -> None:
    sys.path.insert(0, str(ROOT / "release"))
    try:
        from pythons import VERSIONS
    finally:
        sys.path.pop(0)
    prefix = "Programming Language :: Python :: 3."
    promised = [line.removeprefix(prefix) for line in PROJECT["classifiers"] if line.startswith(prefix)]
    assert [version.removeprefix("3.") for version in VERSIONS] == promised
