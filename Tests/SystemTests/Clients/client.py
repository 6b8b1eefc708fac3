"""Drives a running server with the published typed client and the DTOs that the server itself hands out.

usage: client.py BASE_URL FOLDER EMAIL PASSWORD ACCOUNT_ID
"""

import sys
import urllib.request
from pathlib import Path

from servicestack import Authenticate, JsonServiceClient, WebServiceException

base, folder, email, password, account = sys.argv[1:]
Path(folder, "dtos.py").write_bytes(urllib.request.urlopen(f"{base}/types/python").read())
sys.path.insert(0, folder)

from dtos import (  # noqa: E402  (the module was just fetched)
    AddToSessionLog,
    DeleteAISession,
    GetAISession,
    GetAuthStatus,
    GetSession,
    ListAccounts,
    ListAISessions,
    ListSessions,
    NewAISession,
    PatchAISession,
    SortOrders,
)


def refused(status, code, call):
    """The call must fail with this status and a typed error, and with nothing else."""
    try:
        call()
    except WebServiceException as error:
        assert error.status_code == status, (error.status_code, status)
        assert error.response_status is not None, "no typed error"
        assert error.response_status.error_code == code, error.response_status
        return error.response_status
    raise AssertionError(f"expected {status} {code}")


client = JsonServiceClient(base)

# Nobody is told anything.
refused(401, "Unauthorized", lambda: client.send(ListSessions(account_ids=[account])))
assert client.send(GetAuthStatus()).is_authenticated is False
refused(401, "Unauthorized", lambda: client.send(Authenticate(provider="credentials", user_name=email, password="wrong")))

# Signing in.
signed_in = client.send(Authenticate(provider="credentials", user_name=email, password=password))
assert signed_in.user_name == email, signed_in
assert "SystemAdministrator" in signed_in.roles
assert client.send(GetAuthStatus()).email_address == email
assert account in [item.id for item in client.send(ListAccounts()).items]

# Listing, filtering, paging.
everything = client.send(ListSessions(account_ids=[account], all=True))
assert everything.total_count == len(everything.items) == 60, (everything.total_count, len(everything.items))
first = client.send(ListSessions(account_ids=[account]))
assert (len(first.items), first.total_count, first.total_pages, first.has_more_pages) == (25, 60, 3, True)
pages = [client.send(ListSessions(account_ids=[account], page=page, count_per_page=20)).items for page in range(3)]
assert [item.id for page in pages for item in page] == [item.id for item in everything.items]
dates = [item.date_created for item in everything.items]
assert dates == sorted(dates, reverse=True), "newest first"

one = everything.items[0]
found = client.send(ListSessions(account_ids=[account], from_=one.from_address[2:]))
assert one.id in [item.id for item in found.items]
assert all(one.from_address[2:] in item.from_address for item in found.items)
words = one.log[0].message.upper()
assert one.id in [item.id for item in client.send(ListSessions(account_ids=[account], log=words, all=True)).items]
assert client.send(ListSessions(account_ids=[account], log="no such words anywhere")).items == []
by_address = client.send(ListSessions(account_ids=[account], sort_field="fromAddress", sort_order=SortOrders.DESCEND, all=True))
addresses = [item.from_address for item in by_address.items]
assert addresses == sorted(addresses, reverse=True)
simple = client.send(ListSessions(account_ids=[account], page=9, simplified_paging=True))
assert (simple.items, simple.has_more_pages) == ([], False)

# One session, with its log.
before = client.send(GetSession(session_id=one.id))
assert (before.id, len(before.log)) == (one.id, len(one.log))
client.send(AddToSessionLog(session_id=one.id, message="Customer called back, \"grüße\" 100%"))
after = client.send(GetSession(session_id=one.id))
assert after.log[-1].message == "Customer called back, \"grüße\" 100%"
assert [item.id for item in client.send(ListSessions(account_ids=[account], log="GRÜSSE\" 100%".lower())).items] == []
assert [item.id for item in client.send(ListSessions(account_ids=[account], log="GRÜßE\" 100%")).items] == [one.id]

# AI sessions.
made = client.send(NewAISession(account_id=account, purpose="Tidy the flows"))
assert (made.account_id, made.purpose, len(made.id)) == (account, "Tidy the flows", 24)
assert made.id in [item.id for item in client.send(ListAISessions(account_ids=[account])).items]
assert client.send(PatchAISession(session_id=made.id, purpose="Tidy the endpoints")).purpose == "Tidy the endpoints"
assert client.send(GetAISession(session_id=made.id)).actions == []
client.send(DeleteAISession(session_id=made.id))
refused(404, "NotFound", lambda: client.send(GetAISession(session_id=made.id)))

# Typed errors that name the field.
status = refused(400, "ArgumentException", lambda: client.send(ListSessions(account_ids=[account], sort_field="colour")))
assert [field.field_name for field in status.errors] == ["sortField"], status.errors
refused(400, "ArgumentException", lambda: client.send(ListSessions(account_ids=[account], start_date="yesterday")))
refused(403, "Forbidden", lambda: client.send(NewAISession(account_id="000000000000000000000000", purpose="x")))

# A batch, and a call with HTTP Basic and no cookie.
answers = client.send_all([GetSession(session_id=item.id) for item in everything.items[:3]])
assert [item.id for item in answers] == [item.id for item in everything.items[:3]]
basic = JsonServiceClient(base).set_credentials(email, password)
assert basic.send(GetAuthStatus()).is_authenticated is True

# Signing out.
client.send(Authenticate(provider="logout"))
refused(401, "Unauthorized", lambda: client.send(ListSessions(account_ids=[account])))
print("ok")
