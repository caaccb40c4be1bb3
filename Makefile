# Every target sets up .venv by itself when it is missing or older than what it is made from.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The demo's own, for its events are invented: the bot's store is .depeche, and no target touches it.
DEMO_STORE := .depeche-demo
STORE ?= $(DEMO_STORE)
PIP := $(BIN)/pip --disable-pip-version-check -q install -c constraints.txt

RUN_READY := $(VENV)/.ready-run
DEV_READY := $(VENV)/.ready-dev

$(BIN)/pip:
	$(PYTHON) -m venv $(VENV)

$(RUN_READY): pyproject.toml constraints.txt | $(BIN)/pip
	@echo "Setting up .venv (once) …"
	$(PIP) -e .
	@$(BIN)/python -m compileall -q index bot  # also where PYTHONDONTWRITEBYTECODE is set: 0.2 s of every start
	@touch $@

# PyTorch comes in here, in the build that pip finds: other models and the training of the reader need it, the bot not.
$(DEV_READY): pyproject.toml constraints.txt | $(BIN)/pip
	@echo "Setting up .venv with the development tools (once) …"
	$(PIP) -e '.[dev]'
	@$(BIN)/python -m compileall -q index bot
	@touch $@ $(RUN_READY)

.PHONY: demo
demo: $(RUN_READY) ## Index the sample articles and answer a question from them
	@$(BIN)/depeche demo --store $(STORE)

.PHONY: run
run: $(RUN_READY) ## Run the Telegram bot (DEPECHE_TOKEN in the environment or in .env)
	@$(BIN)/python -m bot

.PHONY: test
test: $(DEV_READY) ## Run the tests
	@$(BIN)/pytest

.PHONY: lint
lint: $(DEV_READY) ## Formatting, ruff, the direction of imports, the Dockerfile
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/hadolint Dockerfile

.PHONY: types
types: $(DEV_READY) ## mypy, strict, over code and tests
	@$(BIN)/mypy

.PHONY: check
check: lint types test ## Everything that must hold before a change lands

.PHONY: bench
bench: $(DEV_READY) ## Speed and memory, printed beside the machine they were measured on
	@for bench in tests/bench/bench_*.py; do $(BIN)/python $$bench || exit 1; done

.PHONY: eval
eval: $(DEV_READY) ## Quality on evaluation sets: make eval EVAL_DIR=… (without it: on our own corpus)
	@$(BIN)/python tests/eval/evaluate.py $(if $(EVAL_DIR),--data $(EVAL_DIR))

.PHONY: clean
clean: ## Remove .venv, caches and the demo's store
	rm -rf $(VENV) $(DEMO_STORE) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

.PHONY: help
help: ## This list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10
