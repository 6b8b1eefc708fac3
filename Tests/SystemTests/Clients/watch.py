"""Watches /event-stream with nothing but the standard library and prints each frame on a line: id, selector, JSON.

usage: watch.py BASE_URL EMAIL PASSWORD CHANNELS [LAST_EVENT_ID]

Ends with the stream; prints `end` then.
"""

import base64
import sys
import urllib.error
import urllib.request

base, email, password, channels = sys.argv[1:5]
request = urllib.request.Request(f"{base}/event-stream?channels={channels}")
request.add_header("Accept", "text/event-stream")
request.add_header("Authorization", "Basic " + base64.b64encode(f"{email}:{password}".encode()).decode())
if len(sys.argv) > 5:
    request.add_header("Last-Event-ID", sys.argv[5])

frame = {}
try:
    with urllib.request.urlopen(request) as stream:
        for line in stream:
            text = line.decode().rstrip("\n")
            if text:
                name, _, value = text.partition(": ")
                frame[name] = value
            elif frame:
                print(frame["id"], frame["data"], flush=True)
                frame = {}
except (OSError, urllib.error.URLError) as error:
    print("broken", error, flush=True)
except Exception as error:  # a chunk that is cut off
    print("broken", type(error).__name__, flush=True)
else:
    print("end", flush=True)
