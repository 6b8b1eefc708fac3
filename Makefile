# Evo Voice: `make run` starts a server, `make test` runs every test. Both install what they need on Debian.

.PHONY: run test check soak bench clean help

SWIFT ?= swift
DATA ?= data
# What is tested on PostgreSQL too: everything that touches the store.
STORE_TESTS ?= StorageTests|ServicesTests|SystemTests
# What is tested through pgbouncer, which gives each transaction another connection.
POOLED_TESTS ?= StorageTests\.(PostgreSQLTests|PostgreSQLReadTimeTests|EventBellTests|EventLogTests|SessionRepositoryTests|LeaseTests|RetentionTests)|ServicesTests\.EventAddressTests
# What takes its time in `make soak` on both stores.
SOAK_BOTH ?= SessionExactnessTests|StreamTests
PARTS ?=
PORT ?= 8080
ROUNDS ?= 100
# So many tests at once: all of them together would open more files than Foundation's Process can count.
TEST = $(SWIFT) test --skip-build --experimental-maximum-parallelization-width 32

help:
	@echo "make run     build for production and serve http://127.0.0.1:$(PORT), data in ./$(DATA)"
	@echo "make test    build and run every test, on SQLite and on a private PostgreSQL"
	@echo "make check   format and lint as well as build and test"
	@echo "make soak    kill, pause, cut off and fill up servers under load, compare thousands of searches with plain scans; an hour"
	@echo "make bench   measure the server; PARTS=list runs one part of it, ROWS=1000000 takes more sessions"
	@echo "make clean   remove what building left behind"

run:
	scripts/packages build
	$(SWIFT) build -c release --product evovoice
	.build/release/evovoice serve --port $(PORT) --data $(DATA)

test:
	scripts/packages test
	$(SWIFT) build --build-tests
	EVOVOICE_TEST_PYTHON=$$(scripts/python) $(TEST)
	EVOVOICE_TEST_PYTHON=$$(scripts/python) scripts/postgres $(TEST) --filter '$(STORE_TESTS)'
	scripts/postgres --pooled $(TEST) --filter '$(POOLED_TESTS)'

check:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(MAKE) test

soak:
	scripts/packages test
	$(SWIFT) build --build-tests
	EVOVOICE_SOAK_ROUNDS=$(ROUNDS) $(TEST) --filter 'CrashTests|FailureTests|$(SOAK_BOTH)'
	EVOVOICE_SOAK_ROUNDS=$(ROUNDS) scripts/postgres $(TEST) --filter '$(SOAK_BOTH)'

bench:
	scripts/packages bench
	$(SWIFT) build -c release --product evovoice
	Benchmarks/run $(PARTS)

clean:
	$(SWIFT) package clean
