"""Takes a list without pages while others stall, and looks at the server's memory, readers and writers meanwhile.

usage: stream.py BASE_URL EMAIL PASSWORD ACCOUNT SESSION PID BOUND_BYTES [DATABASE_URL]

Prints what was measured; exit code 1 if anything is wrong.
"""

import base64
import glob
import http.client
import json
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.parse

base, email, password, account, session, pid, bound = sys.argv[1:8]
database = sys.argv[8] if len(sys.argv) > 8 else None
address = urllib.parse.urlparse(base)
authorization = {"Authorization": "Basic " + base64.b64encode(f"{email}:{password}".encode()).decode()}
everything = f"/sessions?all=true&accountIds={account}"
STALLED = 6


def memory():
    """Bytes of the server that are no file's."""
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"RssAnon:\s*(\d+) kB", status.read()).group(1)) << 10


def expect(holds, what):
    if not holds:
        sys.exit(f"WRONG: {what}")


def wait_until(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        expect(time.monotonic() < end, f"waited {seconds} s in vain: {what}")
        time.sleep(0.05)


def request(verb, path, body=None):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    headers = dict(authorization, **({"Content-Type": "application/json"} if body else {}))
    connection.request(verb, path, json.dumps(body) if body else None, headers)
    return connection, connection.getresponse()


def append(number):
    connection, response = request("POST", f"/sessions/{session}/log", {"message": f"written while streams run: {number}"})
    response.read()
    connection.close()
    expect(response.status in (200, 204), f"a change was answered with {response.status}")


def broken_off():
    """Answers whose clients went away before they had them."""
    connection, response = request("GET", "/metrics")
    text = response.read().decode()
    connection.close()
    return int(re.search(r"^http_requests_aborted_total (\d+)", text, re.M).group(1))


def open_transactions():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    psql = f"{found[-1]}/psql" if found else shutil.which("psql")
    statement = """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND state <> 'idle'
        """
    return int(subprocess.run([psql, database, "-Atqc", statement], check=True, stdout=subprocess.PIPE, text=True).stdout)


def stalled():
    """A client that asks for everything and takes next to nothing."""
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.connect((address.hostname, address.port))
    lines = [f"GET {everything} HTTP/1.1", f"Host: {address.netloc}", *(f"{name}: {value}" for name, value in authorization.items())]
    client.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
    expect(b"200" in client.recv(64), "the stream did not begin")
    return client


request("GET", f"/sessions?accountIds={account}&countPerPage=25")[1].read()
clients = [stalled() for _ in range(STALLED)]
if database:
    wait_until(lambda: open_transactions() == 0, "a client that takes nothing holds no transaction")


def take_all():
    """Takes the whole list and changes something after every 8 MB.

    Returns its bytes, and the most that the server had meanwhile.
    """
    received, writes, peak = 0, 0, memory()
    connection, response = request("GET", everything)
    expect(response.status == 200, f"the list was answered with {response.status}")
    while piece := response.read(1 << 20):
        received += len(piece)
        peak = max(peak, memory())
        if received >> 23 > writes:
            writes += 1
            append(writes)
    connection.close()
    expect(writes > 3, "nothing was written meanwhile")
    return received, peak


# The first time fills the caches of the database, whose sizes are limited.
start = memory()
first, highest = take_all()
second, peak = take_all()
print(f"{first >> 20} MB were sent twice, the server grew by {(highest - start) >> 10} and then by {(peak - highest) >> 10} kB at most")
expect(second >= 5 * int(bound), f"{second} bytes are too few to tell")
expect(peak - start < 2 * int(bound), f"the server grew by {peak - start} bytes")
expect(peak - highest < int(bound), f"the server grew by {peak - highest} bytes when everything was sent once more")

before_end = broken_off()
for client in clients:
    client.close()
wait_until(lambda: broken_off() == before_end + STALLED, "streams end when their clients have gone")
if database:
    wait_until(lambda: open_transactions() == 0, "no transaction is left open")
