// Makes every class, and reads and writes an answer.
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const loaded = await import(pathToFileURL(process.argv[2]));
const dtos = loaded.ListSessions ? loaded : loaded.default;
const classes = Object.values(dtos).filter((value) => typeof value === "function");
assert.ok(classes.length > 200, `${classes.length} classes`);
for (const Type of classes) {
    assert.equal(JSON.stringify(new Type()), "{}");
    if (Type.prototype.getTypeName) {
        assert.equal(new Type().getTypeName(), Type.name);
        new Type().createResponse();
    }
}
const request = new dtos.ListSessions({ page: 2, from: "+1" });
assert.deepEqual(JSON.parse(JSON.stringify(request)), { page: 2, from: "+1" });
assert.equal(request.getMethod(), "GET");
assert.ok(request.createResponse() instanceof dtos.ListResponse);
assert.equal(dtos.SessionCallState.Ringing, "Ringing");
console.log("ok");
