# Two commands for people: `make review` and `make test`. Both set up .venv from a lock file first.

VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3.14 python3 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; \
	done)

ifeq ($(strip $(PYTHON)),)
$(error postedit needs Python 3.11 or newer, and none was found; name one with `make PYTHON=/path/to/python`)
endif

ifdef UV
MAKE_VENV = $(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
INSTALL = $(UV) pip install --quiet --python $(BIN)/python
else
MAKE_VENV = $(PYTHON) -m venv $(VENV)
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

.PHONY: review test lint types contracts unit docs picture lock clean help

help:  ## show the commands
	@sed -n 's/^\([a-z]*\):.*##/  make \1 #/p' $(MAKEFILE_LIST)

review: $(VENV)/installed-review  ## review the sample site in the terminal
	@$(BIN)/postedit review content

test: lint types contracts unit  ## lint, types, import contracts and tests

lint: $(VENV)/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-test
	$(BIN)/mypy

contracts: $(VENV)/installed-test
	$(BIN)/lint-imports

unit: $(VENV)/installed-test
	$(BIN)/pytest -n auto

$(VENV)/installed-review: requirements.lock pyproject.toml
	$(MAKE_VENV)
	$(INSTALL) -r requirements.lock
	$(INSTALL) --no-deps --editable .
	@touch $@

$(VENV)/installed-test: requirements-test.lock pyproject.toml
	$(MAKE_VENV)
	$(INSTALL) -r requirements-test.lock
	$(INSTALL) --no-deps --editable .
	@touch $@ $(VENV)/installed-review

docs: $(VENV)/installed-test  ## write the generated lists of the documents
	$(BIN)/python docs/generate.py

picture: $(VENV)/installed-test  ## draw the README's picture with the reviewer itself
	$(BIN)/python docs/picture.py

lock:  ## write the lock files anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml --output-file requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--group dev pyproject.toml --output-file requirements-test.lock

clean:  ## remove the environment and what tools left behind
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
