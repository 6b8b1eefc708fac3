"""Breaks a cluster of three nodes over PostgreSQL while it is written to, and checks that nothing that was acknowledged is
lost, nothing is stored twice, and a watcher misses nothing.

usage: failover.py EVOVOICE [--rate CHANGES_A_SECOND] [--pause SECONDS]

Prints what was done, how long it took to go on, and the counts; exit code 1 if anything is wrong.
"""

import argparse
import collections
import subprocess
import sys
import time

from cluster import Node, PostgreSQL, Proxy, wait_until
from load import Watcher, Writers, get

parser = argparse.ArgumentParser()
parser.add_argument("evovoice")
parser.add_argument("--rate", type=int, default=500)
parser.add_argument("--pause", type=float, default=30, help="how long a node stands still or is cut off")
options = parser.parse_args()

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def writes_go_on(writers, since, what, within=None):
    """Waits for the first acknowledged change after a moment and says how long it took."""
    wait_until(lambda: writers.first_after(since), f"writes go on after: {what}", 60)
    took = writers.first_after(since) - since
    print(f"{what:<44} {took * 1000:9.0f} ms")
    if within:
        expect(took < within, f"{what}: writing again took {took:.1f} s, more than {within} s")


def settles(condition, seconds=40):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.5)


def lines_of(node, account):
    """Every line of every session's log, with how often it is there."""
    found = collections.Counter()
    page = 0
    while True:
        answer = get(node, f"/sessions?accountIds={account}&countPerPage=25&page={page}&sortField=id&sortOrder=Ascend")
        for session in answer["items"]:
            found.update(line["message"] for line in session["log"] if line["message"].endswith(" of the load"))
        if not answer["hasMorePages"]:
            return found
        page += 1


def break_it(database, nodes, proxies, writers):
    print(f"{'WHAT HAPPENED':<44} {'NEXT WRITE':>12}")
    moment = time.monotonic()
    nodes[0].kill()
    writes_go_on(writers, moment, "kill -9 of a node")
    nodes[0].start()

    moment = time.monotonic()
    nodes[1].pause()
    writes_go_on(writers, moment, "a node stands still")
    time.sleep(options.pause)
    nodes[1].resume()

    moment = time.monotonic()
    for proxy in proxies:
        proxy.is_cut.set()
    writes_go_on(writers, moment, "a node is cut off from the database")
    time.sleep(options.pause)
    for proxy in proxies:
        proxy.is_cut.clear()

    database.kill_primary()
    # A machine that is gone takes no connections; the proxy would, and libpq asks the next host only if none is taken.
    proxies[0].close()
    database.promote()
    writes_go_on(writers, time.monotonic(), "kill -9 of the primary, standby promoted", within=10)
    wait_until(lambda: all(node.is_ready() for node in nodes), "every node is ready again")
    before = len(writers.acknowledged)
    wait_until(lambda: len(writers.acknowledged) > before + options.rate, "writing as before")


def main():
    database = PostgreSQL()
    database.start_both()
    proxies = [Proxy(port) for port in database.ports.values()]
    urls = [database.url(), database.url(), database.url([proxy.port for proxy in proxies])]
    nodes = [Node(options.evovoice, ["--database", url, "--set", f"files.folder={database.folder}/files"]) for url in urls]
    try:
        nodes[0].start()
        generate = ["generate", "--sessions", "200", "--accounts", "1", "--log-lines", "0", "--database", database.url()]
        subprocess.run([options.evovoice, *generate], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for node in nodes[1:]:
            node.start()
        sessions = [session["id"] for session in get(nodes[0], "/sessions?countPerPage=200")["items"]]
        account = get(nodes[0], "/accounts")["items"][0]["id"]

        watcher = Watcher(nodes, account)
        wait_until(watcher.is_connected.is_set, "the watcher is connected")
        writers = Writers(nodes, sessions, options.rate)
        wait_until(lambda: len(writers.acknowledged) > options.rate, "the first second of writes")
        break_it(database, nodes, proxies, writers)
        writers.stop()

        # A change that was not answered may still be under way in a node.
        settles(lambda: lines_of(nodes[0], account).keys() == lines_of(nodes[2], account).keys() == set(watcher.lines))
        found = lines_of(nodes[0], account)
        acknowledged = {line for line, _, _ in writers.acknowledged}
        expect(found == lines_of(nodes[2], account), "two nodes show different logs")
        expect(not acknowledged - found.keys(), f"{len(acknowledged - found.keys())} acknowledged lines are lost")
        expect(max(found.values()) == 1, f"{sum(n > 1 for n in found.values())} lines are stored more than once")
        watcher.stop()
        told = collections.Counter(watcher.lines)
        expect(not watcher.missed, "the watcher was told that it missed something")
        expect(told.keys() == found.keys(), f"{len(found.keys() - told.keys())} lines were not told, {len(told.keys() - found.keys())} are not there")
        expect(max(told.values()) == 1, f"{sum(n > 1 for n in told.values())} lines were told more than once")
        expect(watcher.times_back > 0, "the watcher never had to come back")
        print(
            f"\n{len(acknowledged)} changes acknowledged, {writers.refused} refused, {writers.unknown} without an answer, "
            f"{len(found) - len(acknowledged)} of these stored; {sum(told.values())} events told, the watcher came back "
            f"{watcher.times_back} times"
        )
    finally:
        for node in nodes:
            node.stop()
        for proxy in proxies[1:]:
            proxy.close()
        database.stop()
    for fault in faults:
        print(f"WRONG: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
