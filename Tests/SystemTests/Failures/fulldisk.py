"""Fills the disk under a server with SQLite while it is written to, and checks that nothing that was acknowledged is lost,
that the server says so instead of crashing, and that it writes again once there is room.

usage: fulldisk.py EVOVOICE

Needs root, for a small file system of its own. Exit code 1 if anything is wrong.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

from cluster import Node, fill, wait_until
from load import Writers, get

SIZE = 24 << 20


def main():
    binary = sys.argv[1]
    folder = tempfile.mkdtemp(prefix="evovoice-fulldisk-")
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder], check=True)
    data = os.path.join(folder, "data")
    node = Node(binary, ["--data", data])
    faults = []
    try:
        generate = [binary, "generate", "--sessions", "50", "--accounts", "1", "--log-lines", "0", "--data", data]
        subprocess.run(generate, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        node.start()
        sessions = [session["id"] for session in get(node, "/sessions?countPerPage=50")["items"]]
        writers = Writers([node], sessions, 200, threads=8)
        wait_until(lambda: len(writers.acknowledged) > 100, "the first writes")
        ballast = fill(folder)
        wait_until(lambda: writers.refused > 20, "writes are refused on a full disk")
        if urllib.request.urlopen(f"{node.address}/health", timeout=5).status != 200:
            faults.append("the server is not alive")
        get(node, "/sessions?countPerPage=1")
        os.remove(ballast)
        moment = time.monotonic()
        wait_until(lambda: writers.first_after(moment + 1), "writes go on when there is room")
        writers.stop()
        found = {}
        for session in get(node, "/sessions?countPerPage=50")["items"]:
            for line in session["log"]:
                found[line["message"]] = found.get(line["message"], 0) + 1
        lost = [line for line, _, _ in writers.acknowledged if line not in found]
        if lost:
            faults.append(f"{len(lost)} acknowledged lines are lost")
        if max(found.values()) > 1:
            faults.append("lines are stored more than once")
        if writers.statuses != {200, 503} and writers.statuses != {204, 503}:
            faults.append(f"the answers were {sorted(writers.statuses)}, not success and 503")
        node.stop()
        check = subprocess.run([binary, "check", "--data", data], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if check.returncode != 0:
            faults.append(f"check: {check.stdout}")
        print(f"{len(writers.acknowledged)} changes acknowledged, {writers.refused} refused, {writers.unknown} without an answer")
    finally:
        node.stop()
        subprocess.run(["umount", folder], check=False)
        shutil.rmtree(folder, ignore_errors=True)
    for fault in faults:
        print(f"WRONG: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
