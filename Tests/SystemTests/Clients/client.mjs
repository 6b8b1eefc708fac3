// Drives a running server with the DTOs that the server hands out, as the published client for browsers and Node does:
// /api/{Op}, no Accept header of its own, JSON bodies, GET members in the query string, cookies kept.
//
// usage: node client.mjs BASE_URL FOLDER EMAIL PASSWORD ACCOUNT_ID
import assert from "node:assert/strict"
import { writeFile } from "node:fs/promises"
import { pathToFileURL } from "node:url"

const [base, folder, email, password, account] = process.argv.slice(2)
const file = `${folder}/dtos.mjs`
await writeFile(file, await (await fetch(`${base}/types/mjs`)).text())
const dtos = await import(pathToFileURL(file))

class Client {
    cookies = new Map()

    async send(request) {
        const method = request.getMethod()
        const inQuery = method === "GET" || method === "DELETE"
        const query = Object.entries(request).filter(([, value]) => value !== undefined)
            .map(([name, value]) => value === null ? name : `${name}=${encodeURIComponent(value)}`).join("&")
        const url = `${base}/api/${request.getTypeName()}${inQuery && query ? `?${query}` : ""}`
        const headers = { "Content-Type": "application/json" }
        // The published client splits Set-Cookie on commas and sends the pieces of dates back as cookies.
        if (this.cookies.size) headers.Cookie = [...this.cookies].map(([k, v]) => `${k}=${v}`).concat("21 Nov 2046 05:03:50 GMT=null").join("; ")
        const answer = await fetch(url, { method, headers, body: inQuery ? undefined : JSON.stringify(request) })
        for (const cookie of answer.headers.getSetCookie()) {
            const [name, value] = cookie.split(";")[0].split("=")
            this.cookies.set(name, value)
        }
        const text = await answer.text()
        const body = text ? JSON.parse(text) : undefined
        if (!answer.ok) throw Object.assign(new Error(body.responseStatus.message), { status: answer.status, ...body.responseStatus })
        return body ? Object.assign(request.createResponse() ?? {}, body) : request.createResponse()
    }
}

const refused = (status, errorCode, promise) =>
    assert.rejects(promise, error => error.status === status && error.errorCode === errorCode)

const client = new Client()
await refused(401, "Unauthorized", client.send(new dtos.ListSessions({ accountIds: [account] })))

const signedIn = await client.send(new dtos.Authenticate({ provider: "credentials", userName: email, password, rememberMe: true }))
assert.equal(signedIn.userName, email)
assert.equal(client.cookies.get("ss-opt"), "perm")
assert.equal((await client.send(new dtos.GetAuthStatus())).emailAddress, email)

const first = await client.send(new dtos.ListSessions({ accountIds: [account], countPerPage: 20 }))
assert.ok(first instanceof dtos.ListResponse)
assert.deepEqual([first.items.length, first.totalCount, first.totalPages, first.hasMorePages], [20, 60, 3, true])
const last = await client.send(new dtos.ListSessions({ accountIds: [account], countPerPage: 20, page: 2 }))
assert.equal(last.hasMorePages, false)
assert.ok(!first.items.some(one => last.items.some(other => other.id === one.id)))

const one = first.items[0]
const found = await client.send(new dtos.ListSessions({ accountIds: [account], from: one.fromAddress }))
assert.ok(found.items.some(item => item.id === one.id))
assert.ok(found.items.every(item => item.fromAddress.includes(one.fromAddress)))

const made = await client.send(new dtos.NewAISession({ accountId: account, purpose: "Tidy the flows" }))
assert.equal(made.purpose, "Tidy the flows")
await client.send(new dtos.DeleteAISession({ sessionId: made.id }))
await refused(404, "NotFound", client.send(new dtos.GetAISession({ sessionId: made.id })))
await refused(400, "ArgumentException", client.send(new dtos.ListSessions({ accountIds: [account], sortField: "colour" })))

await client.send(new dtos.Authenticate({ provider: "logout" }))
await refused(401, "Unauthorized", client.send(new dtos.ListSessions({ accountIds: [account] })))
console.log("ok")
