# Two commands set everything up: `make demo` and `make test`. Both need Debian with Python 3.11 or newer.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OUT    := out
# Debian packages are installed when they are missing and we may: as root, or with a sudo that asks nothing.
SUDO   := $(shell [ "$$(id -u)" = 0 ] || echo "sudo -n")
APT    := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -qq
PYTEST := $(BIN)/pytest -q -n 2

.DEFAULT_GOAL := help
.PHONY: help demo test lint types imports tests gate browser bench scripts kernels faults fuzz site package pythons lock screenshots clean

help: ## show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV)/core ## set up, run the pipeline on corpora/wire-desk, say what it found and where the report is
	@$(BIN)/clusterer run corpora/wire-desk/articles --out $(OUT)/wire-desk -v; code=$$?; [ $$code = 0 ] || [ $$code = 3 ]

test: lint types imports tests ## everything CI checks: lint, types, import rules, tests (browser tests included)

lint: $(VENV)/dev ## ruff
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev ## mypy, strict
	$(BIN)/mypy

imports: $(VENV)/dev ## the import rules of docs/architecture.md
	$(BIN)/lint-imports

tests: $(VENV)/dev browser ## unit, property, golden, browser and fault tests
	$(PYTEST) -m "not campaign"

gate: $(VENV)/dev ## figures on the bundled corpora against corpora/floors.json
	$(BIN)/python benchmarks/gate.py

bench: $(VENV)/dev ## run every benchmark and rewrite docs/benchmarks.md (long)
	$(BIN)/pip install -q -c constraints.txt --group bench
	$(BIN)/python benchmarks/near_duplicates.py --peers $(BIN)/python --write
	set -e; for script in events origin reuse report labelled cleaning; do $(BIN)/python benchmarks/$$script.py; done
	$(BIN)/python benchmarks/state.py --write
	$(BIN)/python benchmarks/whole.py --write
	$(BIN)/python benchmarks/calibration.py --write
	$(BIN)/python benchmarks/origin_checks.py

scripts: $(VENV)/dev ## pack the scripts and styles of reports where they have changed
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt --group scripts
	$(BIN)/python release/scripts.py

kernels: $(VENV)/dev ## write the intermediate code of kernels whose source has changed
	$(BIN)/python -m clusterer.compute.shipping

faults: $(VENV)/dev ## the long fault campaign; its figures are in docs/reliability.md
	$(BIN)/pytest -q -m campaign tests/faults tests/fuzz tests/fetching

fuzz: $(VENV)/dev ## ten minutes of coverage-guided fuzzing a reader, with figures into docs/reliability.md (long)
	$(BIN)/pip install -q -c constraints.txt --group fuzz
	$(BIN)/python benchmarks/hostile.py

screenshots: $(VENV)/dev browser ## redraw the screenshots in docs/images
	$(BIN)/python docs/screenshots.py

site: $(VENV)/dev ## build the pages of docs/ as a site in out/site; a dead link fails
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt --group docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet
	@echo "$(OUT)/site/index.html"

package: $(VENV)/dev ## build wheel and sdist into out/dist, install into an empty environment, run the demo from there
	$(BIN)/python release/pythons.py --only $$($(BIN)/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')

pythons: $(VENV)/dev browser ## the same, and all tests, with every Python from 3.11 on that is here (long)
	$(BIN)/python release/pythons.py --tests tests

lock: $(VENV)/dev ## pin the newest versions of everything in constraints.txt, of engines in constraints-archive.txt
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile -q --universal --upgrade --extra archive --extra ray pyproject.toml -o constraints-archive.txt
	$(BIN)/uv pip compile -q --universal --upgrade --all-extras --no-extra archive --no-extra ray --group dev --group bench --group docs --group scripts -c constraints-archive.txt pyproject.toml -o constraints.txt

clean: ## remove the environment, caches and output
	rm -rf $(VENV) $(OUT) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

browser: # Debian's Chromium, for the browser tests and screenshots
	@command -v chromium >/dev/null || { $(APT) update && $(APT) install -y chromium; } \
	  || { echo "make: no chromium and no right to install it; run: apt-get install chromium" >&2; exit 1; }

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "make: Python 3.11 or newer is needed; set PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(APT) update && $(APT) install -y python3-venv; } \
	  || { echo "make: no venv module and no right to install it; run: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check "pip>=25.1"

$(VENV)/core: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e ".[web]"
	@$(BIN)/clusterer compile > /dev/null
	@touch $@

$(VENV)/dev: pyproject.toml constraints.txt constraints-archive.txt | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -c constraints-archive.txt -e ".[archive,parquet,web]" --group dev
	@$(BIN)/clusterer compile > /dev/null
	@touch $@ $(VENV)/core
