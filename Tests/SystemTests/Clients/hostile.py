"""Sends a running server what no client should, and expects a clear 4xx each time and a server that is none the worse.

usage: hostile.py BASE_URL EMAIL PASSWORD ACCOUNT_ID
"""

import base64
import json
import socket
import sys
from urllib.parse import urlparse

base, email, password, account = sys.argv[1:]
where = urlparse(base)
auth = b"Authorization: Basic " + base64.b64encode(f"{email}:{password}".encode()) + b"\r\n"
failures = []


def exchange(data, close_early=False):
    """The status and body of the first answer to raw bytes; status 0 if the connection ends without one."""
    with socket.create_connection((where.hostname, where.port), timeout=60) as connection:
        try:
            for start in range(0, len(data), 65536):
                connection.sendall(data[start : start + 65536])
            if close_early:
                connection.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass  # refused before it was all sent: the answer is there all the same
        answer = b""
        try:
            while piece := connection.recv(65536):
                answer += piece
                head, separator, body = answer.partition(b"\r\n\r\n")
                if separator and (length := content_length(head)) is not None and len(body) >= length:
                    break
        except ConnectionResetError:
            pass
        status = int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0
        return status, answer.partition(b"\r\n\r\n")[2]


def content_length(head):
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            return int(line.split(b":")[1])
    return None


def request(verb, target, body=b"", headers=b"", kind=b"application/json", length=None):
    content = b"Content-Type: %s\r\nContent-Length: %d\r\n" % (kind, len(body) if length is None else length) if body or length else b""
    return b"%s %s HTTP/1.1\r\nHost: x\r\n%s%s%s\r\n" % (verb.encode(), target, auth, headers, content) + body


def expect(name, wanted, data, close_early=False):
    status, body = exchange(data, close_early)
    # In JSON the error is checked whole; the other formats name it too.
    told = status == 200 or b"rrorCode" in body
    if status != 200 and body.startswith(b"{\""):
        told = json.loads(body)["responseStatus"]["errorCode"] and json.loads(body)["responseStatus"]["message"]
    if status not in wanted or not told:
        failures.append(f"{name}: {status} {body[:200]!r}, expected {wanted}")


def count():
    return json.loads(exchange(request("GET", b"/sessions?accountIds=" + account.encode()))[1])["totalCount"]


before = count()
post = lambda body, **more: request("POST", b"/ai/sessions", body, **more)  # noqa: E731

expect("a wrong type", [400], post(b'{"accountId":{"a":[1]},"purpose":"x"'))
expect("an object for a number", [400], request("GET", b"/sessions?page={a:1}"))
expect("a bad enumeration", [400], request("GET", b"/sessions?sortField=id&sortOrder=Sideways"))
expect("a bad flag", [400], request("GET", b"/sessions?all=perhaps"))
expect("a number too large", [400], request("GET", b"/sessions?page=99999999999999999999"))
expect("a body cut off by its author", [400], post(b'{"accountId":"'))
expect("a body cut off by the network", [400], post(b'{"accountId":"x"}', length=500), close_early=True)
expect("rubbish after the body's end", [400], post(b'{"purpose":"x"} {"purpose":"y"}'))
expect("20 MB of body", [413], post(b'{"purpose":"' + b"x" * 20_000_000 + b'"}'))
expect("20 MB in chunks", [413], post(b"", headers=b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n") + (b"10000\r\n" + b"x" * 65536 + b"\r\n") * 320 + b"0\r\n\r\n")
expect("a body that is not UTF-8", [400], post(b'{"purpose":"\xff\xfe"}'))
expect("a lone surrogate", [400], post(b'{"purpose":"\\ud800"}'))
expect("deep JSON", [400], post(b'{"purpose":' * 5000 + b"1" + b"}" * 5000))
expect("deep arrays", [400], post(b"[" * 100_000))
expect("deep JSV", [400], request("POST", b"/jsv/reply/NewFlow", b"{nodes:" + b"[" * 50_000 + b"]" * 50_000 + b"}", kind=b"application/jsv"))
expect("deep XML", [400], request("POST", b"/xml/reply/NewAISession", b"<a>" * 50_000, kind=b"application/xml"))
expect("an XML entity", [400], request("POST", b"/xml/reply/NewAISession", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', kind=b"application/xml"))
expect("a quote left open in CSV", [400], request("POST", b"/csv/reply/NewAISession", b'Purpose\n"x', kind=b"text/csv"))
expect("a form that is not UTF-8", [400], post(b"purpose=%ff%fe", kind=b"application/x-www-form-urlencoded"))
expect("multipart without an end", [400], post(b'--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nx', kind=b"multipart/form-data; boundary=b"))
expect("an unknown content type", [415], post(b"x", kind=b"application/x-nothing"))
expect("an unknown encoding", [415], post(b"x", headers=b"Content-Encoding: br\r\n"))
expect("gzip that is none", [400], post(b"not gzip at all", headers=b"Content-Encoding: gzip\r\n"))
expect("an unknown format", [404, 405], request("GET", b"/nothing/reply/ListSessions"))
expect("an unknown suffix", [404], request("GET", b"/sessions.nothing"))
expect("an unknown operation", [405], request("GET", b"/json/reply/NoSuchOperation"))
expect("the wrong verb", [405], request("PUT", b"/sessions"))
expect("a header flood", [431], request("GET", b"/sessions", headers=b"".join(b"X-%d: %s\r\n" % (i, b"y" * 100) for i in range(5000))))
expect("one endless header", [431], request("GET", b"/sessions", headers=b"X: " + b"y" * 1_000_000 + b"\r\n"))
expect("a long URL", [414], request("GET", b"/sessions?log=" + b"x" * 20_000))
expect("an endless URL", [414], request("GET", b"/sessions?log=" + b"x" * 2_000_000))
for path in [b"/../../etc/passwd", b"/%2e%2e/%2e%2e/etc/passwd", b"/sessions/..%2f..%2fetc", b"/..\\..\\x", b"/sessions/%00", b"//////nothing", b"/metadata/../../x"]:
    expect(f"the path {path}", [400, 404], request("GET", path))
expect("no HTTP", [400], b"\x16\x03\x01\x02\x00 hello\r\n\r\n")
expect("no host and no sense", [400, 404, 405], b"GET HTTP\r\n\r\n")
expect("two lengths", [400], b"POST /ai/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")
expect("a negative length", [400], b"POST /ai/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")
expect("wrong credentials", [401], b"GET /sessions HTTP/1.1\r\nHost: x\r\nAuthorization: Basic bm9ib2R5Om5vdGhpbmc=\r\n\r\n")
expect("credentials that are none", [401], b"GET /sessions HTTP/1.1\r\nHost: x\r\nAuthorization: Basic !!!\r\n\r\n")
expect("a quote in a filter", [200], request("GET", b"/sessions?log=%27%20OR%201%3D1%20--%20%22%25_"))
expect("a batch too large", [400], request("POST", b"/json/reply/GetSession[]", b"[" + b",".join([b'{"sessionId":"x"}'] * 5000) + b"]"))

if count() != before:
    failures.append("sessions were lost or made")
expect("health afterwards", [200], request("GET", b"/health"))
print("\n".join(failures) or "ok")
sys.exit(bool(failures))
