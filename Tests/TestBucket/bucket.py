"""An S3-compatible store for tests: moto, behind a door that refuses what a real store refuses, and fails when it is told to.

Writes one line of JSON when it listens: endpoint, region, bucket, access, secret. Then a line of JSON answers each line of
standard input; it ends with that. What it is told:

  {"fail": 3}          the next three requests are answered with 503
  {"cut": 3}           the next three connections that send or take the bytes of an object are cut half way
  {"stall": 3}         the next three requests are never answered
  {"objects": true}    answers the keys with the sizes
  {"write": "key", "text": "..."}   and {"remove": "key"} change an object behind everybody's back
  {"requests": true}   answers how many requests there were of each verb since the last time, refused ones too
"""

import collections
import hashlib
import json
import logging
import os
import sys
import tempfile
import threading

import boto3
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

REGION, BUCKET, ACCESS, SECRET = "eu-central-1", "evovoice-files", "AKIATESTTESTTESTTEST", "a/secret+that=is/signed+with"


class Refusal(Exception):
    def __init__(self, status, code, message):
        self.status, self.code, self.message = status, code, message


class Door:
    def __init__(self, store):
        self.store = store
        self.lock = threading.Lock()
        self.faults = {"fail": 0, "cut": 0, "stall": 0}
        self.requests = collections.Counter()

    def take(self, fault):
        with self.lock:
            if self.faults[fault] == 0:
                return False
            self.faults[fault] -= 1
            return True

    def __call__(self, environ, start):
        verb = environ["REQUEST_METHOD"]
        with self.lock:
            self.requests[verb] += 1
        length = int(environ.get("CONTENT_LENGTH") or 0)
        try:
            if self.take("fail"):
                raise Refusal("503 Service Unavailable", "SlowDown", "Please reduce your request rate.")
            if self.take("stall"):
                threading.Event().wait()
            is_object = environ["PATH_INFO"].rstrip("/").count("/") > 1 or not environ["HTTP_HOST"].startswith("127.")
            if is_object and verb == "PUT" and length > 1 and self.take("cut"):
                environ["wsgi.input"].read(length // 2)
                raise ConnectionResetError()
            self.check(environ)
            if verb == "PUT":
                self.spool(environ, length)
        except Refusal as refusal:
            body = f"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{refusal.code}</Code><Message>{refusal.message}</Message></Error>"
            # A body that was not taken would be read as the next request.
            start(refusal.status, [("Content-Type", "application/xml"), ("Content-Length", str(len(body))), ("Connection", "close")])
            return [b"" if verb == "HEAD" else body.encode()]
        if is_object and verb == "GET" and self.take("cut"):
            return self.half(environ, start)
        return self.store(environ, start)

    def half(self, environ, start):
        pieces = self.store(environ, start)
        body = b"".join(pieces)
        yield body[: len(body) // 2]
        raise ConnectionResetError()

    def check(self, environ):
        """Compares the signature with the one that botocore makes of the same request."""
        given = environ.get("HTTP_AUTHORIZATION", "")
        if not given.startswith("AWS4-HMAC-SHA256 "):
            raise Refusal("403 Forbidden", "AccessDenied", "Access Denied")
        fields = dict(field.strip().split("=", 1) for field in given.split(" ", 1)[1].split(","))
        access, day, region, service, _ = fields["Credential"].split("/")
        if access != ACCESS:
            raise Refusal("403 Forbidden", "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.")
        if (region, service) != (REGION, "s3"):
            message = f"The authorization header is malformed; the region '{region}' is wrong; expecting '{REGION}'"
            raise Refusal("400 Bad Request", "AuthorizationHeaderMalformed", message)
        headers = {}
        for name in fields["SignedHeaders"].split(";"):
            key = name.upper().replace("-", "_")
            value = environ.get(key if key.startswith("CONTENT_") else "HTTP_" + key)
            if value is None:
                raise Refusal("403 Forbidden", "SignatureDoesNotMatch", f"{name} is signed and was not sent")
            headers[name] = value
        missing = {"host", "x-amz-date", "x-amz-content-sha256"} - set(headers)
        if missing or headers["x-amz-date"][:8] != day:
            raise Refusal("403 Forbidden", "AccessDenied", f"Not signed: {missing}")
        request = AWSRequest(
            method=environ["REQUEST_METHOD"], url=f"http://{environ['HTTP_HOST']}{environ['RAW_URI']}", headers=headers
        )
        request.context["timestamp"] = headers["x-amz-date"]
        auth = S3SigV4Auth(Credentials(ACCESS, SECRET), "s3", REGION)
        text = auth.string_to_sign(request, auth.canonical_request(request))
        if auth.signature(text, request) != fields["Signature"]:
            raise Refusal("403 Forbidden", "SignatureDoesNotMatch", "The request signature we calculated does not match.")

    def spool(self, environ, length):
        """Takes the body, and compares it with its hash."""
        body, hasher, rest = tempfile.TemporaryFile(), hashlib.sha256(), length
        while rest > 0:
            piece = environ["wsgi.input"].read(min(rest, 1 << 20))
            if not piece:
                raise ConnectionResetError()
            hasher.update(piece)
            body.write(piece)
            rest -= len(piece)
        wanted = environ["HTTP_X_AMZ_CONTENT_SHA256"]
        if wanted != "UNSIGNED-PAYLOAD" and hasher.hexdigest() != wanted:
            raise Refusal("400 Bad Request", "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match.")
        body.seek(0)
        environ["wsgi.input"] = body


class Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, type, message, *args):
        pass

    def connection_dropped(self, error, environ=None):
        # Nothing of what still comes is a request.
        self.close_connection = True


def client(port):
    return boto3.client(
        "s3", endpoint_url=f"http://127.0.0.1:{port}", region_name=REGION, aws_access_key_id=ACCESS, aws_secret_access_key=SECRET,
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}, request_checksum_calculation="when_required"),
    )


def obey(told, door, inside):
    for fault in door.faults.keys() & told.keys():
        door.faults[fault] = told[fault]
    if "write" in told:
        inside.put_object(Bucket=BUCKET, Key=told["write"], Body=told["text"].encode())
    if "remove" in told:
        inside.delete_object(Bucket=BUCKET, Key=told["remove"])
    if "objects" in told:
        pages = inside.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
        return {item["Key"]: item["Size"] for page in pages for item in page.get("Contents", [])}
    if "requests" in told:
        with door.lock:
            counts, door.requests = door.requests, collections.Counter()
        return counts
    return {}


def serve(app):
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.port


def main():
    logging.disable(logging.CRITICAL)
    sys.stderr = open(os.devnull, "w")
    store = DomainDispatcherApplication(create_backend_app)
    door = Door(store)
    port = serve(door)
    client(port).create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    # Beside the door, so that what tests look at is not counted, and meets no faults.
    inside = client(serve(store))
    facts = {"endpoint": f"http://127.0.0.1:{port}", "region": REGION, "bucket": BUCKET, "access": ACCESS, "secret": SECRET}
    door.requests.clear()
    print(json.dumps(facts), flush=True)
    for line in sys.stdin:
        print(json.dumps(obey(json.loads(line), door, inside)), flush=True)


main()
