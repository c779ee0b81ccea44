"""What LLVM does here: it makes machine code of intermediate code, and links what ``linking.py`` cannot.

Importing this module imports llvmlite (45 ms, 80 MB): import it late, where no machine code is kept yet.
"""

from __future__ import annotations

import platform
from functools import cache
from typing import Any

import llvmlite.binding as llvm


@cache
def processor() -> tuple[str, str]:
    """The name of this machine's processor and what it can do."""
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def optimised(code: str) -> bytes:
    """Machine code for this processor, as an object file."""
    machine = _machine()
    module = llvm.parse_assembly(code)
    module.triple, module.data_layout = llvm.get_process_triple(), str(machine.target_data)
    module.verify()
    for level in (0, 3):  # numba's two rounds: inlining first, then all of LLVM's
        tuning = llvm.create_pipeline_tuning_options(speed_level=level)
        tuning.loop_vectorization, tuning.slp_vectorization = level > 0, False
        builder = llvm.create_pass_builder(machine, tuning)
        passes = builder.getModulePassManager()
        if level == 0:  # loops in the form in which they can be vectorised
            passes.add_loop_rotate_pass()
            passes.add_instruction_combine_pass()
            passes.add_jump_threading_pass()
        passes.run(module, builder)
    return bytes(machine.emit_object(module))


def linked(code: bytes, symbol: str) -> int:
    """The address of a function of an object file, in memory from now on."""
    engine = _engine()
    engine.add_object_file(llvm.object_file.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return int(engine.get_function_address(symbol))


@cache
def _machine() -> Any:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    name, features = processor()
    target = llvm.Target.from_triple(llvm.get_process_triple())
    static = platform.machine() in ("x86_64", "AMD64")
    return target.create_target_machine(
        cpu=name,
        features=features,
        opt=3,
        reloc="static" if static else "default",
        codemodel="jitdefault",
        jit=True,
    )


@cache
def _engine() -> Any:
    """What machine code is loaded into: for as long as the process lasts."""
    return llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine())
