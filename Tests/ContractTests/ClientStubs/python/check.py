"""Makes every class, reads and writes an answer with the published client's own reader, and does the same with dataclasses_json."""

import dataclasses
import importlib.util
import sys

from servicestack import from_json, to_json
from servicestack.clients import _resolve_response_type, resolve_httpmethod

spec = importlib.util.spec_from_file_location("dtos", sys.argv[1])
dtos = importlib.util.module_from_spec(spec)
sys.modules["dtos"] = dtos
spec.loader.exec_module(dtos)

classes = [
    value for value in vars(dtos).values()
    if isinstance(value, type) and value.__module__ == "dtos" and dataclasses.is_dataclass(value)
]
assert len(classes) > 200, len(classes)
for kind in classes:
    empty = kind()
    assert kind.from_dict(empty.to_dict()) == empty, kind
    _resolve_response_type(empty)

request = dtos.ListSessions(page=2, from_="+1")
answer = '{"items":[{"id":"42","callState":"Ringing","log":[{"message":"Ringing"}],"ended":true}],"totalCount":1}'
page = from_json(_resolve_response_type(request), answer)
assert isinstance(page.items[0], dtos.SessionInfo) and page.items[0].call_state == dtos.SessionCallState.RINGING
assert page.items[0].log[0].message == "Ringing" and page.total_count == 1
assert resolve_httpmethod(request) == "GET"
written = request.to_dict()
assert written["from"] == "+1" and written["page"] == 2, written
assert from_json(dtos.AccountInfo, '{"isBYOA":true,"billingSettings":{"aiInsights":{"allowance":3}}}').is_b_y_o_a is True

value = from_json(dtos.Value, '{"structValue":{"x":{"numberValue":3}},"listValue":[{"y":{"stringValue":"s"}}]}')
assert value.struct_value["x"].number_value == 3 and value.list_value[0]["y"].string_value == "s"
value = dtos.Value.from_dict({"structValue": {"x": {"numberValue": 3}}})
assert value.struct_value["x"].number_value == 3
assert '"numberValue": 3' in to_json(value), to_json(value)
print("ok")
