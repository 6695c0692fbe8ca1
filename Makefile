# Blindsift: `make demo` shows it, `make test` checks it. Both install what is missing first.

SWIFT ?= swift
CONFIGURATION := release
BINARY := .build/$(CONFIGURATION)/blindsift
VENV := .venv
SWIFT_SOURCES := Package.swift Sources Tests Benchmarks Training

.PHONY: help setup build demo test fuzz evaluate train benchmark lint format docs pictures clean

help:
	@echo "make demo       build, then the August 2025 sample from ingest to triage"
	@echo "make test       every test, the end-to-end ones on the built binary included"
	@echo "make fuzz       ten minutes of changed envelopes, notes, requests and grants"
	@echo "make evaluate   the statistics on synthetic truth, all seeds; prints the tables"
	@echo "make train      learns the complaint model again; says what it reaches on unseen texts"
	@echo "make benchmark  speed and memory, each beside a yardstick of the same run"
	@echo "make lint       style and format check;  make format  rewrites"
	@echo "make docs       man pages and docs/cli.md from the commands themselves"
	@echo "make pictures   the README's pictures from the store that make demo left"

setup:
	@Scripts/install-dependencies

build: setup
	$(SWIFT) build -c $(CONFIGURATION) --product blindsift

demo: build
	@Scripts/demo $(BINARY)

$(VENV)/installed: Tests/requirements.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

# Release configuration: the statistics are tested on thousands of signals, and what is tested
# is what is shipped. Nothing needs @testable.
test: setup $(VENV)/installed
	$(SWIFT) build -c $(CONFIGURATION) --product blindsift
	BLINDSIFT_VALIDATOR=$(CURDIR)/$(VENV)/bin/check-jsonschema \
	  $(SWIFT) test -c $(CONFIGURATION) --disable-xctest

fuzz: setup
	BLINDSIFT_LONG=1 $(SWIFT) test -c $(CONFIGURATION) --disable-xctest --filter FuzzTests

# About half an hour on two cores; a kind or a few seeds alone: separation-benchmark --help.
evaluate: setup
	$(SWIFT) build -c $(CONFIGURATION) --product separation-benchmark
	.build/$(CONFIGURATION)/separation-benchmark streams
	.build/$(CONFIGURATION)/separation-benchmark scenarios
	.build/$(CONFIGURATION)/separation-benchmark tables
	.build/$(CONFIGURATION)/separation-benchmark nights

# The same bytes from the same texts; a minute on two cores.
LABELLED := Tests/SymptomsTests/Labelled
train: setup
	$(SWIFT) build -c $(CONFIGURATION) --product model-trainer
	.build/$(CONFIGURATION)/model-trainer complaints Sources/Symptoms/Lexicons/Complaints.model \
	  $(LABELLED)/complaints.ndjson Sources/Symptoms/Lexicons/*.lexicon Training/Complaints/*.ndjson \
	  --exam $(LABELLED)/strangers.ndjson
	.build/$(CONFIGURATION)/model-trainer refusals Sources/Symptoms/Lexicons/Refusals.model \
	  Training/Refusals/*.ndjson
	.build/$(CONFIGURATION)/model-trainer requests Sources/Symptoms/Lexicons/Requests.model \
	  Training/Refusals/*.ndjson Training/Requests/*.ndjson

$(VENV)/benchmarked: Benchmarks/requirements.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	@touch $@

benchmark: build $(VENV)/benchmarked
	@Scripts/install-dependencies benchmark
	$(SWIFT) build -c $(CONFIGURATION) --product sealing-benchmark
	$(SWIFT) build -c $(CONFIGURATION) --product recognition-benchmark
	@$(VENV)/bin/python Benchmarks/run $(BINARY)

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_SOURCES)

format:
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_SOURCES)

docs: build
	@Scripts/write-manual $(BINARY)

pictures: build
	@Scripts/write-pictures $(BINARY)

clean:
	rm -rf .build $(VENV)
