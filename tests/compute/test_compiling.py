"""Kernels run as machine code made of what the package ships, kept where their users find it."""

from __future__ import annotations

import ctypes
import inspect
import logging
import platform
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from clusterer.compute import compiling, kept, linking, machine_code, marking, optimising, types
from clusterer.compute.compiling import _compiled

UNITE = "clusterer.compute.graph_kernels.unite"


@pytest.fixture(scope="module")
def kernels():
    return compiling.kernels()


@pytest.fixture
def kernel(kernels):
    """A small kernel: its function and what it takes."""
    return kernels[UNITE]


def made(kernel, places: list[Path], monkeypatch) -> int:
    """How often machine code was made, not found, for one call of the kernel."""
    calls: list[str] = []
    make = machine_code.make
    with monkeypatch.context() as patch:
        patch.setattr(machine_code, "make", lambda code: calls.append(code) or make(code))
        parent = np.arange(4)
        _compiled(*kernel, places)(parent, np.array([0, 2]), np.array([1, 3]))
    assert parent.tolist() == [0, 0, 2, 2]
    return len(calls)


def test_the_code_in_the_package_is_of_the_kernels_as_they_are(kernels) -> None:
    from clusterer.compute.shipping import outdated

    assert list(outdated()) == [], "run `make kernels`"
    assert {path.stem for path in Path(machine_code.__file__).with_name("code").glob("*.ll")} == set(kernels)


def test_the_code_in_the_package_names_no_processor_and_no_folder(kernels) -> None:
    for name, (function, signature) in kernels.items():
        code = machine_code.shipped(name, marking.source_digest(function, signature))
        assert code is not None
        for word in ("target ", "x86", "aarch64", "source_filename", "NumbaEnv", "NRT_MemInfo", str(Path.home())):
            assert word not in code, name


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="blocks are named by places in the code of Python 3.11")
def test_translating_again_gives_the_same_code(kernel) -> None:
    from clusterer.compute.translating import translate

    shipped = machine_code.shipped(UNITE, marking.source_digest(*kernel))
    assert translate(*kernel, UNITE) == shipped


USE = "from clusterer.compute.graphs import components"
COMPONENTS = "components(3, np.array([0]), np.array([2])).tolist()"


def printed(code: str) -> str:
    """What a new process prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_running_a_kernel_needs_no_numba() -> None:
    without = "import sys; sys.modules['numba'] = None; import numpy as np;"
    assert printed(f"{without} {USE}; print({COMPONENTS})") == "[0, 1, 0]"


@pytest.mark.skipif((sys.platform, platform.machine()) != ("linux", "x86_64"), reason="LLVM links elsewhere")
def test_machine_code_that_is_kept_runs_without_llvm(kernel, monkeypatch) -> None:
    made(kernel, kept.directories(), monkeypatch)
    code = f"import sys; import numpy as np; {USE}; print({COMPONENTS}, 'llvmlite' in sys.modules)"
    assert printed(code) == "[0, 1, 0] False"


@pytest.mark.skipif((sys.platform, platform.machine()) != ("linux", "x86_64"), reason="LLVM links elsewhere")
def test_every_kernel_is_linked_as_llvm_links_it(kernels) -> None:
    places = kept.directories()
    assert all(compiling.compile_all(places))
    for name, (function, _) in kernels.items():
        code = machine_code.find(name, kept.stamp(inspect.getfile(function)), places)
        assert code is not None
        _, _, code = code.partition(b"\n")
        ours, llvms = (link(code, machine_code.symbol(name)) for link in (linking.linked, optimising.linked))
        assert ours is not None, name
        begins = [ctypes.string_at(address, 16) for address in (ours, llvms)]
        assert begins[0] == begins[1], name


def test_a_file_that_asks_for_what_only_llvm_knows_is_left_to_it(kernel, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(linking, "_ADDRESS", 2)  # every address is of an unknown kind
    monkeypatch.setattr(linking, "_X86_64", 183)  # and so is the machine
    assert linking.linked(b"\x7fELF", "unite") is None

    assert made(kernel, [tmp_path], monkeypatch) == 1
    assert made(kernel, [tmp_path], monkeypatch) == 0


def test_a_kernel_whose_source_has_changed_is_translated_anew(kernel, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(machine_code, "_CODE", tmp_path)  # nothing shipped

    assert made(kernel, [tmp_path], monkeypatch) == 1
    assert made(kernel, [tmp_path], monkeypatch) == 0


def test_what_one_has_compiled_another_need_not(kernel, tmp_path: Path, monkeypatch) -> None:
    shared, own = tmp_path / "shared", tmp_path / "own"

    assert made(kernel, [shared], monkeypatch) == 1
    assert made(kernel, [shared], monkeypatch) == 0
    assert made(kernel, [tmp_path / "elsewhere" / "still", shared], monkeypatch) == 0
    assert made(kernel, [shared, own], monkeypatch) == 0
    assert not own.exists()


def test_where_the_first_place_cannot_be_written_the_next_is_used(kernel, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "file").write_text("no directory")
    places = [tmp_path / "file" / "kernels", tmp_path / "own"]

    assert made(kernel, places, monkeypatch) == 1
    assert made(kernel, places, monkeypatch) == 0


@pytest.mark.parametrize("damage", [lambda code: b"damaged", lambda code: code[:-100], lambda code: b""])
def test_damaged_machine_code_is_made_again(damage, kernel, tmp_path: Path, monkeypatch) -> None:
    made(kernel, [tmp_path], monkeypatch)
    for path in tmp_path.iterdir():
        path.write_bytes(damage(path.read_bytes()))

    assert made(kernel, [tmp_path], monkeypatch) == 1
    assert made(kernel, [tmp_path], monkeypatch) == 0


def test_who_can_keep_none_is_told_in_one_line(kernel, tmp_path: Path, caplog, monkeypatch) -> None:
    (tmp_path / "file").write_text("no directory")
    monkeypatch.setenv("CLUSTERER_CACHE", str(tmp_path / "file"))
    machine_code.complain.cache_clear()

    with caplog.at_level(logging.WARNING):
        made(kernel, kept.directories(), monkeypatch)
        made(kernel, kept.directories(), monkeypatch)

    (message,) = [record.getMessage() for record in caplog.records]
    assert str(tmp_path / "file") in message
    assert "clusterer compile" in message
    assert "\n" not in message


def test_a_user_without_a_home_still_has_the_installation(monkeypatch) -> None:
    for name in ("CLUSTERER_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: (_ for _ in ()).throw(RuntimeError("no home")))

    assert kept.directories() == [kept.installed()]


def test_a_kernel_is_as_good_as_the_modules_it_takes_helpers_and_constants_from(tmp_path: Path, monkeypatch) -> None:
    package = tmp_path / "clusterer"
    (package / "text").mkdir(parents=True)
    source = package / "text" / "kernel.py"
    source.write_text("from clusterer.text.helpers import finish\n")
    helpers = package / "text" / "helpers.py"
    helpers.write_text("from clusterer.text.constants import FACTOR\nfrom clusterer.text.kernel import around\n")
    constants = package / "text" / "constants.py"
    monkeypatch.setattr(kept, "_PACKAGE", package)
    stamps = set()
    for factor in (1, 2):
        constants.write_text(f"FACTOR = {factor}\n")
        kept.stamp.cache_clear()
        kept._module.cache_clear()
        stamps.add(kept.stamp(str(source)))
    kept.stamp.cache_clear()
    kept._module.cache_clear()

    assert len(stamps) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        (np.arange(4, dtype=np.int32), np.array([0]), np.array([1])),  # of another type
        (np.arange(4.0), np.array([0]), np.array([1])),
        (np.arange(8)[::2], np.array([0]), np.array([1])),  # with gaps
        (np.arange(4).reshape(2, 2), np.array([0]), np.array([1])),
        (np.frombuffer(bytes(32), np.int64), np.array([0]), np.array([1])),  # read-only, to be written
        (np.arange(4), np.array([0])),
        ([0, 1, 2], np.array([0]), np.array([1])),
    ],
)
def test_arguments_of_other_types_are_refused_before_anything_is_touched(arguments, kernel, tmp_path: Path) -> None:
    with pytest.raises((TypeError, AttributeError)):
        _compiled(*kernel, [tmp_path])(*arguments)


def test_signatures_in_words() -> None:
    assert types.parsed("int64(int32[::1], float64[:,::1], uint64)") == (
        types.writes(types.int32),
        types.writes(types.float64, 2),
        types.uint64,
    )
