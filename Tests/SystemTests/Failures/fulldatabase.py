"""Fills the disk under PostgreSQL while a node writes: first that of its tables, then that of its write-ahead log. Checks
that changes are refused with 503 and not acknowledged in vain, and that writing goes on once there is room.

usage: fulldatabase.py EVOVOICE

Needs root, for small file systems of its own. Exit code 1 if anything is wrong.
"""

import os
import shutil
import subprocess
import sys
import time
import urllib.request

from cluster import Node, PostgreSQL, alive, fill, wait_until
from load import Writers, get

SIZES = {"primary": 96 << 20, "wal": 24 << 20}


def mount(database, name):
    folder = f"{database.folder}/{name}"
    os.mkdir(folder)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZES[name]}", "tmpfs", folder], check=True)
    shutil.chown(folder, "postgres", "postgres")
    os.chmod(folder, 0o700)
    return folder


def start(database):
    tables, log = mount(database, "primary"), mount(database, "wal")
    options = ["-U", "evovoice", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    database.run("initdb", "-D", tables, "--waldir", log, "--wal-segsize", "1", *options)
    database.configure(
        "primary",
        f"listen_addresses = '127.0.0.1'\nport = {database.ports['primary']}\nunix_socket_directories = ''\n"
        "shared_buffers = 16MB\nmin_wal_size = 2MB\nmax_wal_size = 8MB\nmax_connections = 50\nlog_min_messages = panic\n",
    )
    database.start("primary")
    database.run("createdb", "-h", "127.0.0.1", "-p", str(database.ports["primary"]), "-U", "evovoice", "voice")


def is_running(database):
    try:
        return alive(database.pid("primary"))
    except FileNotFoundError:
        return False


def goes_on(database, writers, moment):
    """Whether something was written since. A server that has ended, which may also happen a while after its disk was full,
    is started again as a service manager does it."""
    if not is_running(database):
        database.start("primary")
    return writers.first_after(moment + 1)


def main():
    binary, faults = sys.argv[1], []
    database = PostgreSQL()
    url = None
    node = writers = None
    try:
        start(database)
        url = database.url([database.ports["primary"]])
        generate = [binary, "generate", "--sessions", "50", "--accounts", "1", "--log-lines", "0", "--database", url]
        subprocess.run(generate, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        node = Node(binary, ["--database", url, "--set", f"files.folder={database.folder}/files"])
        node.start()
        sessions = [session["id"] for session in get(node, "/sessions?countPerPage=50")["items"]]
        writers = Writers([node], sessions, 200, threads=8)
        wait_until(lambda: len(writers.acknowledged) > 100, "the first writes")
        for name in SIZES:
            refused = writers.refused + writers.unknown
            ballast = fill(f"{database.folder}/{name}")
            wait_until(lambda: writers.refused + writers.unknown > refused + 20, f"writes are refused: {name} is full", 120)
            if urllib.request.urlopen(f"{node.address}/health", timeout=5).status != 200:
                faults.append("the node is not alive")
            if is_running(database):
                get(node, "/sessions?countPerPage=1")
            os.remove(ballast)
            moment = time.monotonic()
            wait_until(lambda: goes_on(database, writers, moment), f"writes go on when {name} has room", 120)
        writers.stop()
        found = {}
        for session in get(node, "/sessions?countPerPage=50")["items"]:
            for line in session["log"]:
                found[line["message"]] = found.get(line["message"], 0) + 1
        lost = [line for line, _, _ in writers.acknowledged if line not in found]
        if lost:
            faults.append(f"{len(lost)} acknowledged lines are lost")
        if max(found.values()) > 1:
            faults.append(f"{sum(n > 1 for n in found.values())} lines are stored more than once")
        if not {503} < writers.statuses <= {200, 204, 503}:
            faults.append(f"the answers were {sorted(writers.statuses)}, not success and 503")
        check = subprocess.run([binary, "check", "--database", url], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if check.returncode != 0:
            faults.append(f"check: {check.stdout}")
        print(f"{len(writers.acknowledged)} changes acknowledged, {writers.refused} refused, {writers.unknown} without an answer")
    finally:
        if writers:
            writers.is_over.set()
        if node:
            node.stop()
        try:
            os.kill(database.pid("primary"), 3)
            wait_until(lambda: not is_running(database), "PostgreSQL stops")
        except (FileNotFoundError, ProcessLookupError):
            pass
        for name in SIZES:
            subprocess.run(["umount", "-l", f"{database.folder}/{name}"], check=False)
        shutil.rmtree(database.folder, ignore_errors=True)
    for fault in faults:
        print(f"WRONG: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
