"""The newest sessions of an account, by Starlette, orjson and sqlite3, as somebody would write it who wants it fast."""

import os
import sqlite3

import orjson
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from __init__ import BOOLEANS, JSON, TEXTS

COLUMNS = TEXTS + JSON + BOOLEANS
LIST = f"SELECT {', '.join(COLUMNS)} FROM session WHERE accountId = ? ORDER BY dateCreated DESC, id DESC LIMIT 26"
COUNT = "SELECT count(*) FROM session WHERE accountId = ?"
connection = sqlite3.connect(f"file:{os.environ['PEERS_DATABASE']}?mode=ro", uri=True, check_same_thread=False)
connection.execute("PRAGMA cache_size = -65536")


def session(row):
    values = dict(zip(COLUMNS, row))
    found = {name: value for name, value in values.items() if value is not None}
    for name in JSON:
        found[name] = orjson.Fragment(found[name])
    for name in BOOLEANS:
        if name in found:
            found[name] = found[name] == 1
    return found


async def sessions(request):
    account = request.query_params["accountIds"]
    rows = connection.execute(LIST, (account,)).fetchall()
    total = connection.execute(COUNT, (account,)).fetchone()[0]
    page = {
        "items": [session(row) for row in rows[:25]],
        "page": 0,
        "totalPages": (total + 24) // 25,
        "totalCount": total,
        "hasMorePages": len(rows) > 25,
    }
    return Response(orjson.dumps(page), media_type="application/json")


application = Starlette(routes=[Route("/sessions", sessions)])
