"""A client for measuring how long an answer takes."""

import json
import re
import socket
import sys
import time
from urllib.parse import urlsplit


class Client:
    """One connection that stays open; little more than the socket, so that its own time does not count."""

    def __init__(self, address, key):
        self.socket = socket.create_connection(("127.0.0.1", urlsplit(address).port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.head = f"Host: 127.0.0.1\r\nAuthorization: Bearer {key}\r\n\r\n"
        self.buffer = bytearray(1 << 20)

    def get(self, path):
        """The seconds until the whole answer is there, and its body."""
        request = f"GET {path} HTTP/1.1\r\n{self.head}".encode()
        view = memoryview(self.buffer)
        begin = time.perf_counter()
        self.socket.sendall(request)
        filled, end = 0, None
        while end is None or filled < end:
            count = self.socket.recv_into(view[filled:])
            if count == 0:
                sys.exit(f"the server closed the connection: {path}")
            filled += count
            if end is None and (head := self.buffer.find(b"\r\n\r\n", 0, filled)) >= 0:
                length = re.search(rb"content-length: *(\d+)", self.buffer[:head], re.IGNORECASE)
                end = head + 4 + int(length.group(1))
                if end > len(self.buffer):
                    sys.exit(f"an answer of {end} bytes is too long for this program: {path}")
        seconds = time.perf_counter() - begin
        if b" 200 " not in self.buffer[:32]:
            sys.exit(f"{path}: {bytes(self.buffer[:end]).decode(errors='replace')[:500]}")
        return seconds, bytes(self.buffer[head + 4 : end])

    def json(self, path):
        return json.loads(self.get(path)[1])
