"""Signs the requests of standard input with botocore: the values of `Authorization`, without the blanks between its fields."""

import datetime
import json
import sys
import urllib.parse

from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def sign(question):
    path = urllib.parse.quote("/bucket/" + question["key"], safe="/~")
    date = datetime.datetime.fromisoformat(question["date"].replace("Z", "+00:00"))
    headers = {
        "Host": "s3.example.com:8443",
        "Range": "bytes=1-2",
        "X-Amz-Meta-Note": "two   blanks ",
        "X-Amz-Content-SHA256": EMPTY,
        "X-Amz-Date": date.strftime("%Y%m%dT%H%M%SZ"),
    }
    request = AWSRequest(
        method=question["verb"], url="https://s3.example.com:8443" + path, params=question["query"], headers=headers
    )
    request.context["timestamp"] = headers["X-Amz-Date"]
    request.context["signing"] = {}
    auth = S3SigV4Auth(Credentials("AK", "s/e+c"), "s3", "eu-west-3")
    text = auth.string_to_sign(request, auth.canonical_request(request))
    names = auth.signed_headers(auth.headers_to_sign(request))
    return f"AWS4-HMAC-SHA256 Credential={auth.scope(request)},SignedHeaders={names},Signature={auth.signature(text, request)}"


json.dump([sign(question) for question in json.load(sys.stdin)], sys.stdout)
