"""What a user would otherwise pick to answer the same list: small programs over one SQLite database with the same rows.

Each answers `/sessions?accountIds=ID` with the newest 25 sessions of an account and their exact number, as evovoice does.
They know no callers, permissions or filters, which is in their favour. Rows are stored account by account, so that a page
lies together, and an index serves order and count.

- `listing.py`: Starlette, orjson and Python's sqlite3 under uvicorn with uvloop and httptools, one process per core.
- `listing.go`: Go's net/http and encoding/json, and mattn's sqlite3.
- Datasette, which answers with its own names around the rows, and one process.
"""

import json
import os
import sqlite3
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.parse import quote

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
# The members of a session that generated sessions have, in the order of their answer.
TEXTS = [
    "dialState", "callState", "queueState", "accountId", "accountName", "customerId", "customerName", "endpointId", "endpointName",
    "dateCompleted", "toAddress", "fromAddress", "fromName", "answeredByName", "channel", "outcome", "callSid", "holdReason",
    "displayName", "answeredById", "direction", "id", "dateCreated", "dateLastModified", "createdBy",
]
BOOLEANS = ["ended", "wasMissed"]
JSON = ["customerBreadcrumb", "log", "members"]


class Peers:
    """Programs started beside a `Bench`, each an address and a process, over the sessions of an evovoice data folder."""

    def __init__(self, bench, data):
        self.bench = bench
        self.database = bench.folder / "peers.db"
        copy(data / "evovoice.db", self.database)
        python = subprocess.run([ROOT / "scripts/python", "bench"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        self.folder = Path(python).parent
        self.port = 19080 + os.getpid() % 900

    def starlette(self):
        uvicorn = [self.folder / "uvicorn", "listing:application", "--app-dir", FOLDER, "--workers", os.cpu_count()]
        return self.start(*uvicorn, "--log-level", "critical", "--no-access-log", "--loop", "uvloop", "--http", "httptools", "--port")

    def go(self):
        program = self.bench.folder / "listing"
        # Debian puts the sources of Go libraries here; the tag links its libsqlite3 instead of compiling another one.
        environment = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOCACHE": str(ROOT / ".build/go")}
        subprocess.run(["go", "build", "-tags", "libsqlite3", "-o", program, FOLDER / "listing.go"], env=environment, check=True)
        return self.start(program)

    def datasette(self):
        server = [self.folder / "datasette", "serve", self.database, "--setting", "suggest_facets", "off", "--port"]
        return self.start(*server, ready="/-/versions.json")

    def start(self, *command, ready="/sessions?accountIds=none"):
        self.port += 1
        environment = {**os.environ, "PEERS_DATABASE": str(self.database)}
        process = self.bench.start(*command, self.port, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        address = f"http://127.0.0.1:{self.port}"
        from harness import until

        until(lambda: urllib.request.urlopen(address + ready).status == 200)
        return process, address

    @staticmethod
    def datasette_path(account):
        return f"/peers/session.json?accountId={quote(account)}&_sort_desc=dateCreated&_size=25&_shape=objects"

    def versions(self):
        wanted = {"starlette", "orjson", "uvicorn", "datasette"}
        listed = subprocess.run([self.folder / "pip", "list", "--format", "json"], stdout=subprocess.PIPE, text=True, check=True).stdout
        versions = {package["name"]: package["version"] for package in json.loads(listed) if package["name"] in wanted}
        go = subprocess.run(["go", "version"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()[2]
        return {**versions, "go": go.removeprefix("go"), "python": sys.version.split()[0], "sqlite": sqlite3.sqlite_version}


def copy(source, target):
    """Writes the sessions of an evovoice database as a plain table, a column for each member."""
    columns = [f"{name} TEXT" for name in TEXTS + JSON] + [f"{name} INTEGER" for name in BOOLEANS]
    read = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    write = sqlite3.connect(target)
    write.execute("PRAGMA journal_mode = WAL")
    write.execute(f"CREATE TABLE session ({', '.join(columns)})")
    marks = ", ".join("?" for _ in columns)
    rows = (row(json.loads(document)) for (document,) in read.execute("SELECT document FROM session_document ORDER BY rid"))
    write.executemany(f"INSERT INTO session ({', '.join(TEXTS + JSON + BOOLEANS)}) VALUES ({marks})", rows)
    write.execute("CREATE UNIQUE INDEX session_by_id ON session (id)")
    write.execute("CREATE INDEX session_by_account ON session (accountId, dateCreated DESC, id DESC)")
    write.commit()
    write.close()
    read.close()


def row(session):
    unknown = session.keys() - set(TEXTS + BOOLEANS + JSON)
    if unknown:
        sys.exit(f"the peers' table has no column for {', '.join(sorted(unknown))}")
    texts = [session.get(name) for name in TEXTS]
    lists = [json.dumps(session[name], separators=(",", ":")) for name in JSON]
    return texts + lists + [session.get(name) for name in BOOLEANS]
