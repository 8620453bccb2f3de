# SPDX-License-Identifier: Apache-2.0
# `make run` and `make test` set up all they need first; so do the others.

PYTHON ?= python3
BIN := .venv/bin
# What pytest gets besides, as in: make test ARGS="tests/agendas -x"
ARGS ?=

.PHONY: help run test promises promises-full golden check lint format translations wheel bundle try-bundle clean

help: ## Say what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /  make \1: /p' $(MAKEFILE_LIST)

run: ## Open the sample residency, scheduled; without a screen, leave its agendas in build/sample
	@$(PYTHON) packaging/set_up.py run
	@$(BIN)/python packaging/run_sample.py

test: ## Run all tests
	@$(PYTHON) packaging/set_up.py test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto $(ARGS)

promises: ## Put the twelve promises of docs/reliability.md to the proof, in short
	@$(PYTHON) packaging/set_up.py test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m promises

promises-full: ## The same with the numbers of the table there; takes a quarter of an hour to an hour
	@$(PYTHON) packaging/set_up.py test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m promises --full --table build/promises.md

golden: ## Keep the pages of paper as they are drawn now; look at each picture that changes
	@$(PYTHON) packaging/set_up.py test
	UPDATE_GOLDEN=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest \
		tests/agendas/test_golden_pages.py -k as_they

check: lint test ## Run all checks: format, lint, types, layers, tests

lint: ## Check format, style, types and layers
	@$(PYTHON) packaging/set_up.py dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: ## Lay the code out, and mend what ruff can
	@$(PYTHON) packaging/set_up.py dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

translations: ## Bring the catalogues of resources/i18n up to the texts in the code
	@$(PYTHON) packaging/set_up.py run
	$(BIN)/python packaging/update_translations.py

wheel: ## Build the wheel into dist/
	@$(PYTHON) packaging/set_up.py dev
	$(BIN)/python -m build --wheel

bundle: ## Build what runs without Python on this system, packed for others, into dist/
	@$(PYTHON) packaging/set_up.py bundle
	$(BIN)/python packaging/build_bundle.py

try-bundle: ## Run that from a folder with an odd name and, as root, in a bare Debian
	@$(PYTHON) packaging/set_up.py bundle
	$(BIN)/python packaging/try_bundle.py

clean: ## Take away what was set up and built
	rm -rf .venv build dist
