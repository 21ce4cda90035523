# The two commands: `make figures` and `make test`. Both set up .venv first; nothing is done twice.
PYTHON ?= python3
SEED ?= 0
DATA ?= demo
QUICK ?=
ARGS ?=
LAB ?=

py := .venv/bin/python
pip := $(py) -m pip --disable-pip-version-check
installed := .venv/.installed

define versions
import sys
v = sys.version_info[:2]
if not (3, 11) <= v <= (3, 13):
    sys.exit('MorphoCLIP needs Python 3.11, 3.12 or 3.13, and %s is %d.%d; name another one, after removing .venv if there is one: make setup PYTHON=python3.12' % (sys.executable, *v))
endef
define reachable
import sys, urllib.request
urllib.request.urlopen(sys.argv[1], timeout=10)
endef
export versions reachable
export PIP_REQUIRE_VIRTUALENV := 1

.PHONY: help setup figures budget oracle pages test export lint readme lab site clean cpjump1-profiles cpjump1

help:
	@echo "make figures [SEED=0] [DATA=demo]  every figure: demo, campaign, public, cpjump1-profiles, cpjump1-profiles-48h, cpjump1-shortlist or cpjump1; resumable"
	@echo "             [QUICK=1]             the same pages from a smaller experiment, in figures/quick"
	@echo "             [ARGS=...]            for Snakemake, such as ARGS='--executor slurm --jobs 40'"
	@echo "make budget                        the report that measures time; wants a quiet machine"
	@echo "make oracle                        compare figures/headline.csv with the committed one, to the last digit"
	@echo "make pages                         show the numbers of the last make figures on the pages of nbs/reports"
	@echo "make cpjump1-profiles              fetch the profiles and metadata of CPJUMP1's 40 benchmark plates (about 50 MB)"
	@echo "make cpjump1                       fetch and encode their images, a few at a time, then make the figures; wants a GPU"
	@echo "make test                          run every test"
	@echo "make lab                           open JupyterLab on a page that links everything"
	@echo "         [LAB=...]                 for JupyterLab, such as LAB='--no-browser --ip=127.0.0.1'"
	@echo "make export                        write the library from the notebooks, formatted"
	@echo "make lint                          format check and linter, notebooks and library"
	@echo "make site                          build the site into _docs without Quarto, and look at it in a browser"
	@echo "make readme                        write README.md from nbs/index.ipynb"
	@echo "make setup                         only install (PYTHON=python3.12 chooses the interpreter)"
	@echo "make clean                         remove what tools leave behind; data/ and figures/ stay"

setup: $(installed)

# torch first: it decides which build everything else meets. On Linux without an NVIDIA GPU that is the small CPU build.
# A .venv that is not a virtual environment is refused, so that nothing is installed into the machine's own Python.
torch := $(shell grep '^torch==' constraints.txt)
torch_cpu := https://download.pytorch.org/whl/cpu
$(installed): constraints.txt settings.ini setup.py
	@if [ ! -e $(py) ]; then command -v "$(PYTHON)" >/dev/null || { echo "$(PYTHON) is not installed; name another one: make setup PYTHON=python3.12"; exit 1; }; fi
	@if [ -e $(py) ]; then chosen=$(py); else chosen="$(PYTHON)"; fi; "$$chosen" -c "$$versions"
	@if [ ! -e $(py) ]; then echo "1 of 3: an environment of $(PYTHON) in .venv"; "$(PYTHON)" -m venv .venv || { rm -rf .venv; exit 1; }; fi
	@$(py) -c 'import sys; sys.exit("the folder .venv is no virtual environment; remove it and run make setup" if sys.prefix == sys.base_prefix else 0)'
	@$(py) -m pip --version >/dev/null 2>&1 || { echo "the folder .venv is incomplete; remove it and run make setup"; exit 1; }
	@source=; if [ "$$(uname -s)" = Linux ] && [ ! -e /proc/driver/nvidia/version ]; then \
		if $(py) -c "$$reachable" "$(torch_cpu)/torch/" 2>/dev/null; then source="--index-url $(torch_cpu)"; \
		else echo "$(torch_cpu) cannot be reached: taking pip's own torch, which may be the CUDA build of several gigabytes"; fi; fi; \
	echo "2 of 3: $(torch) $${source:+for CPU}"; $(pip) install $$source "$(torch)"
	@echo "3 of 3: the library, notebooks, workflow and tools, as constraints.txt pins them"
	@$(pip) install -c constraints.txt -e '.[dev]'
	@touch $@
	@echo "ready: make lab opens the notebooks, make figures makes every figure, make test runs every test"

figures: setup
	@$(py) -m morphoclip.workflow nbs/reports/$(DATA).yaml --seed $(SEED) $(if $(QUICK),--quick) $(ARGS)

budget: setup
	@$(py) -m morphoclip.workflow nbs/reports/budget.yaml figures/15_budget/provenance.json

oracle: setup
	@$(py) -m morphoclip.workflow oracle

cpjump1-profiles: setup
	@$(py) -m morphoclip.fetch.gallery profiles

cpjump1: setup
	@$(py) -m morphoclip.workflow nbs/reports/cpjump1.yaml $(or $(ARGS),--resources gpu=1 disk_gb=20)

pages: setup
	@$(py) -m morphoclip.workflow pages

test: setup
	@$(py) -m morphoclip.check

export: setup
	@.venv/bin/nbdev_export && .venv/bin/ruff format -q nbs morphoclip

lint: setup
	@$(py) -m morphoclip.check lint

readme: setup
	@$(py) -m morphoclip.check readme

# Saving keeps no counters, so that running a page leaves the checkout as it was, for the next git pull
lab: setup
	@case " $(LAB) " in *" --allow-root "*) ;; *) if [ "$$(id -u)" = 0 ]; then \
		echo "JupyterLab does not run as root, as in many containers, unless it is told to: make lab LAB=\"--allow-root --no-browser --ip=0.0.0.0\""; exit 1; fi;; esac
	@$(py) -m jupyter lab --ServerApp.root_dir=. --ContentsManager.pre_save_hook=nbdev.clean.clean_jupyter --LabApp.default_url=/lab/tree/nbs/tutorials/start.ipynb $(LAB)

# MathJax lies beside the packages, so that the site needs no network; without npm it asks for one
site: setup
	@$(pip) install --quiet -c constraints.txt -e '.[site]'
	@[ -d .venv/node_modules/mathjax ] || npm install --silent --prefix .venv mathjax@3.2.2 || echo "no MathJax from npm: formulas of the site need the network"
	@$(py) -m morphoclip.site
	@MORPHOCLIP_SITE="$(CURDIR)/_docs" $(py) -m morphoclip.check --only site

clean:
	find . -path ./.venv -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints \) -type d -print0 | xargs -0 rm -rf
	rm -rf _docs _proc .site jupyter_execute build dist
