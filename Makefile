# Thin on purpose: it makes the environment and hands over to `python -m proof`, which works where there is no make.
# Another Python: make test PYTHON=python3.13. Options of a command: make prove ARGS="--report report.md".

PYTHON ?= python3
ARGS ?=

# The name holds the Python, so that another PYTHON makes the environment anew instead of being ignored.
STAMP = .venv/installed-by-$(subst /,_,$(PYTHON))

.DEFAULT_GOAL = help
.PHONY: help book pdf test serve prove witness releases cover alter upgrade bench lint tidy lab clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

book:  ## build the site: every notebook executed once, every claim proved
pdf:   ## the whole book as one PDF, printed by Chromium
test:  ## everything that must hold: proofs, notebooks, pages, style
serve: ## the site on 127.0.0.1, built again and reloaded when a file changes
prove: ## every proof in one process, without kernels: the author's fast loop
witness: ## every claim replayed on a real server and in Chromium; goes on where it was stopped
releases: ## every claim on every Streamlit release since 1.28, recorded in evidence/releases
cover: ## which of Streamlit's code the claims run, recorded in evidence/cover
alter: ## one place of that code altered at a time: does a claim fall? make alter ARGS="runtime/state/query_params.py"
upgrade: ## the book moved to another Streamlit, and what to look at then: make upgrade RELEASE=1.68.0
bench: ## how long things take, beside their budgets
lint:  ## style, types, notebook hygiene, spelling
tidy:  ## notebooks and snippets as they are committed: no outputs, named cells, files as their cells have them
lab:   ## JupyterLab on the notebooks

book pdf test serve prove witness releases cover alter bench lint tidy lab: $(STAMP)
	@.venv/bin/python -m proof $@ $(ARGS)

upgrade: $(STAMP)
	@test -n "$(RELEASE)" || { echo 'Name the release: make upgrade RELEASE=1.68.0' >&2; exit 1; }
	@.venv/bin/python -m proof upgrade $(RELEASE) $(ARGS)

# uv installs in a fraction of pip's time, and pip where uv does not find the index that pip is told of.
# The stamp comes last and the environment is emptied first, so that one left half-made is never taken for done. A newer
# date on the same requirements (another branch and back) costs nothing.
$(STAMP): requirements.txt
	@if cmp -s requirements.txt $@; then touch $@; exit; fi; \
	$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 11) <= v <= (3, 14) else "Python %d.%d is not supported: the book needs Python 3.11 to 3.14, as Streamlit and the locked versions do." % v)' || \
	{ echo 'Name a Python from 3.11 to 3.14: make PYTHON=python3.13 (what was tried: $(PYTHON))' >&2; exit 1; }; \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	{ echo '$(PYTHON) has no working venv module. On Debian and Ubuntu: apt-get install python3-venv' >&2; exit 1; }; \
	echo 'Installing the environment into .venv (once, about a minute) ...'; \
	$(PYTHON) -m venv --clear .venv || exit 1; \
	{ .venv/bin/python -m pip install --quiet --no-input "$$(sed -n 's/^\(uv==[^ ]*\).*/\1/p' requirements.txt)" && \
	.venv/bin/uv pip install --quiet --compile-bytecode --python .venv/bin/python -r requirements.txt; } > .venv/pip.log 2>&1 || \
	.venv/bin/python -m pip install --quiet --no-input -r requirements.txt >> .venv/pip.log 2>&1 || \
	{ cat .venv/pip.log >&2; echo 'The installation failed; the lines above say why. The next make starts it afresh.' >&2; exit 1; }; \
	cp requirements.txt $@

clean: ## remove all that was made: environment, site, caches
	rm -rf .venv _build .pytest_cache .ruff_cache .mypy_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
