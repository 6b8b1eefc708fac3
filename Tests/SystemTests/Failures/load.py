"""Writers that note every acknowledged change, and a watcher that notes every event."""

import base64
import http.client
import itertools
import json
import threading
import time

from cluster import EMAIL, PASSWORD

AUTHORIZATION = {"Authorization": "Basic " + base64.b64encode(f"{EMAIL}:{PASSWORD}".encode()).decode()}


def get(node, path):
    connection = http.client.HTTPConnection("127.0.0.1", node.port, timeout=60)
    connection.request("GET", path, headers=AUTHORIZATION)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    if response.status != 200:
        raise SystemExit(f"GET {path}: {response.status} {body[:300]!r}")
    return json.loads(body)


class Writers:
    """Adds lines to the logs of sessions, each line once, over whichever node answers."""

    def __init__(self, nodes, sessions, a_second, threads=16):
        self.nodes, self.sessions = nodes, sessions
        self.pause = threads / a_second
        self.numbers = itertools.count()
        self.acknowledged = []  # (line, session, moment)
        self.refused = 0
        self.statuses = set()
        self.unknown = 0
        self.is_over = threading.Event()
        self.threads = [threading.Thread(target=self.write, args=(index,), daemon=True) for index in range(threads)]
        for thread in self.threads:
            thread.start()

    def write(self, index):
        turn, connection = index, None
        next_time = time.monotonic()
        while not self.is_over.is_set():
            next_time = max(next_time + self.pause, time.monotonic() - 1)
            time.sleep(max(0, next_time - time.monotonic()))
            number = next(self.numbers)
            session, line = self.sessions[number % len(self.sessions)], f"line {number} of the load"
            if connection is None:
                turn += 1
                connection = http.client.HTTPConnection("127.0.0.1", self.nodes[turn % len(self.nodes)].port, timeout=5)
            try:
                headers = dict(AUTHORIZATION, **{"Content-Type": "application/json"})
                connection.request("POST", f"/sessions/{session}/log", json.dumps({"message": line}), headers)
                response = connection.getresponse()
                response.read()
            except (OSError, http.client.HTTPException):
                # The line may have been stored or not; it is not sent again.
                self.unknown += 1
                connection.close()
                connection = None
                continue
            self.statuses.add(response.status)
            if response.status in (200, 204):
                self.acknowledged.append((line, session, time.monotonic()))
            else:
                self.refused += 1
                connection.close()
                connection = None

    def first_after(self, moment):
        """When the first change after a moment was acknowledged; None if none was."""
        return min((each for _, _, each in list(self.acknowledged) if each > moment), default=None)

    def stop(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join()


class Watcher:
    """Reads the event stream of an account; when it breaks, comes back at another node with the last id."""

    def __init__(self, nodes, account):
        self.nodes, self.account = nodes, account
        self.lines = []  # messages, as they were told
        self.times_back = -1
        self.last_id = None
        self.missed = False
        self.is_over = threading.Event()
        self.is_connected = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self):
        for node in itertools.cycle(self.nodes):
            if self.is_over.is_set():
                return
            connection = http.client.HTTPConnection("127.0.0.1", node.port, timeout=20)
            try:
                headers = dict(AUTHORIZATION, **({"Last-Event-ID": self.last_id} if self.last_id else {}))
                connection.request("GET", f"/event-stream?channels=account:{self.account}", headers=headers)
                response = connection.getresponse()
                if response.status == 200:
                    self.times_back += 1
                    self.read(response)
            except (OSError, http.client.HTTPException):
                pass
            finally:
                connection.close()
            time.sleep(0.1)

    def read(self, response):
        number = None
        while not self.is_over.is_set():
            text = response.readline()
            if not text:
                return
            if text.startswith(b"id: "):
                number = text[4:].strip().decode()
            elif text.startswith(b"data: "):
                selector, _, data = text[6:].decode().partition(" ")
                self.note(selector, json.loads(data))
            elif text == b"\n":
                self.last_id = number or self.last_id

    def note(self, selector, data):
        if selector == "cmd.onConnect":
            self.is_connected.set()
        elif selector == "cmd.onMissed":
            self.missed = True
        elif selector.endswith("session.logged"):
            self.lines += [line["message"] for line in data["lines"]]

    def stop(self):
        self.is_over.set()
