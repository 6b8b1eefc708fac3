"""Follows docs/operating.md from one machine to three nodes: runs its commands, as they stand, on machines of their own.

usage: unshare -m -n walk.py OPERATING.md EVOVOICE

Prints each step; exit code 1 if a command fails or does not do what the guide says.
"""

import json
import re
import sys
import time

from machines import POSTGRESQL, Machine, prepare, wait_until

guide, binary = sys.argv[1:3]


def blocks(path):
    """The fenced blocks of the guide by heading: {heading: [(language, text)]}."""
    found, heading, language, lines = {}, "", None, []
    with open(path) as file:
        for line in file:
            fence = re.match(r"^```(\w*)", line)
            if fence and language is None:
                language, lines = fence.group(1), []
            elif fence:
                found.setdefault(heading, []).append((language, "".join(lines)))
                language = None
            elif language is not None:
                lines.append(line)
            elif line.startswith("#"):
                heading = line.strip("# \n")
    return found


steps = blocks(guide)
done = set()


def follow(machine, heading, number=0):
    """Runs a block of the guide on a machine and gives back what it wrote."""
    started = time.monotonic()
    output = machine.sh(steps[heading][number][1])
    done.add((heading, number))
    print(f"{machine.name:<9} {heading} ({number + 1}): {time.monotonic() - started:.1f} s", flush=True)
    return output


def expect(holds, what):
    if not holds:
        sys.exit(f"WRONG: {what}")


ADMINISTRATOR = "--user admin@example.com:change-me-to-something-long"


def curl(machine, path, more="", base="http://127.0.0.1:8080"):
    return json.loads(machine.sh(f"curl --fail --silent --show-error {ADMINISTRATOR} {more} '{base}{path}'"))


def count(machine, base="http://127.0.0.1:8080", more=""):
    return curl(machine, "/json/reply/ListSessions?archive=both&countPerPage=1", more, base)["totalCount"]


def one_machine():
    machine = Machine("node1")
    for number in range(4):
        output = follow(machine, "Install", number)
    expect("The key, shown only now" in output, "the key is printed")
    data = "--data /var/lib/evovoice"
    machine.sh(f"sudo -u evovoice evovoice generate --sessions 400 --accounts 1 {data} 2>/dev/null")
    before = count(machine)
    expect(before == 400, f"{before} sessions")
    account = curl(machine, "/accounts")["items"][0]["id"]
    machine.sh("seq 100000 >/run/numbers")
    upload = "-H 'Content-Type: text/plain' --data-binary @/run/numbers"
    file = curl(machine, f"/files?accountId={account}&fileName=numbers.txt", upload)["id"]
    follow(machine, "Back up")
    machine.sh(f"curl --fail --silent {ADMINISTRATOR} -X DELETE http://127.0.0.1:8080/files/{file}")
    machine.sh(f"sudo -u evovoice evovoice generate --sessions 500 --accounts 1 {data} 2>/dev/null")
    expect(count(machine) > before, "there are more sessions after the backup")
    expect("No damage found" in follow(machine, "Restore"), "the backup is sound")
    ready(machine)
    expect(count(machine) == before, "what was stored before the backup is there, and no more")
    has_file(machine, file)
    follow(machine, "Upgrade")
    ready(machine)
    expect(count(machine) == before, "an upgrade keeps everything")
    return machine, before, file


def has_file(machine, file):
    same = f"curl --fail --silent --show-error {ADMINISTRATOR} http://127.0.0.1:8080/files/{file}/content | cmp - <(seq 100000)"
    machine.sh(same)


def ready(machine):
    machine.sh("curl --fail --silent --show-error --retry 30 --retry-connrefused --retry-delay 1 http://127.0.0.1:8080/ready")


def cluster(node1, before, file):
    db1, db2 = Machine("db1"), Machine("db2")
    for machine in (db1, db2):
        machine.sh(POSTGRESQL)
    follow(db1, "The database")
    follow(db2, "A standby", 0)
    shown = follow(db1, "A standby", 1)
    if "sync" not in shown:
        wait_until(lambda: "sync" in db1.sh(steps["A standby"][1][1].splitlines()[-1]), "the standby is synchronous")
    output = follow(node1, "Moving there")
    expect("All rows are in the database" in output and "No damage found" in output, "everything was moved")
    nodes = [node1, Machine("node2"), Machine("node3")]
    for node in nodes[1:]:
        for number in range(2):
            follow(node, "Install", number)
    for node in nodes:
        follow(node, "The nodes")
        expect(count(node) == before, f"{node.name} has what was moved")
        has_file(node, file)
    return db1, db2, nodes


def balance(nodes):
    balancer = Machine("balancer")
    name = "voice.example.com"
    balancer.sh(
        f"openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN={name} -keyout /etc/ssl/{name}.key -out /etc/ssl/{name}.pem 2>/dev/null\n"
        "mkdir -p /etc/nginx/sites-available /var/log/nginx /var/lib/nginx\n"
        f"cat >/etc/nginx/sites-available/evovoice <<'END'\n{steps['The balancer'][0][1]}END\n"
        "cat >/etc/nginx/nginx.conf <<'END'\nevents {}\nhttp { include /etc/nginx/sites-available/evovoice; }\nEND\n"
        "nginx -q -t && nginx >/var/log/nginx/start.log 2>&1"
    )
    done.add(("The balancer", 0))
    base, more = f"https://{name}", f"--insecure --resolve {name}:443:10.0.0.5"
    account = curl(balancer, "/accounts", more, base)["items"][0]["id"]
    line = '{"dateCreated": "%s", "channel": "Voice", "direction": "Incoming"}' % time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    nodes[0].sh(
        f"export PGPASSWORD=a-secret-of-the-nodes; echo '{line}' >/run/call.jsonl\n"
        f"evovoice import sessions /run/call.jsonl --account {account} --database postgres://evovoice@db1/evovoice"
    )
    session = curl(balancer, "/sessions?countPerPage=1", more, base)["items"][0]["id"]
    balancer.sh(
        f"timeout 60 curl --no-buffer --silent {ADMINISTRATOR} {more} '{base}/event-stream?channels=account:{account}' >/run/frames 2>&1 &\n"
        "until grep -q cmd.onConnect /run/frames; do sleep 0.1; done"
    )
    append(balancer, session, "told through the balancer", more, base)
    balancer.sh("for i in $(seq 100); do grep -q 'told through the balancer' /run/frames && exit; sleep 0.1; done; exit 1")
    print("balancer  a change and its event went through", flush=True)
    return lambda text: append(balancer, session, text, more, base), lambda: count(balancer, base, more)


def append(machine, session, text, more, base):
    machine.sh(
        f"curl --fail --silent --show-error --max-time 15 {ADMINISTRATOR} {more} "
        f"--json '{{\"sessionId\": \"{session}\", \"message\": \"{text}\"}}' {base}/api/AddToSessionLog"
    )


def back_up(db1, node1, before):
    follow(node1, "Back up the database", 0)
    follow(db1, "Back up the database", 1)
    db1.sh("install -d -m 755 /var/backups/evovoice")
    node1.copy("/var/backups/evovoice", db1)
    follow(db1, "Restore the database", 0)
    node1.sh("rm -r /srv/evovoice/files/content")
    expect("No damage found" in node1.sh("export PGPASSWORD=a-secret-of-the-nodes\n" + steps["Restore the database"][1][1]), "the dump is sound")
    done.add(("Restore the database", 1))
    db3 = Machine("db3")
    db3.sh(POSTGRESQL)
    db1.copy("/var/backups/postgresql", db3)
    follow(db3, "Restore the database", 2)
    found = db3.sh("sudo -u postgres psql --tuples-only --dbname evovoice --command 'SELECT count(*) FROM session'").strip()
    expect(int(found) == before, f"{found} sessions in the restored server")
    db3.lose()


def main():
    prepare(binary)
    node1, before, file = one_machine()
    db1, db2, nodes = cluster(node1, before, file)
    write, sessions = balance(nodes)
    before += 1
    back_up(db1, node1, before)
    follow(nodes[1], "Upgrade the nodes")
    write("after the upgrade of a node")
    db1.lose()
    follow(db2, "Failover")
    started = time.monotonic()
    write("after the failover")
    expect(time.monotonic() - started < 15, "writing goes on")
    expect(sessions() == before, "nothing is missing after the failover")
    told = {heading for heading, each in steps.items() for language, _ in each if language in ("sh", "nginx")}
    way = ["Install", "Back up", "Restore", "Upgrade", "The database", "A standby", "Moving there", "The nodes", "The balancer"]
    way += ["Back up the database", "Restore the database", "Upgrade the nodes", "Failover"]
    expect(set(way) <= told, "the guide has every step")
    missing = [(heading, n) for heading in way for n in range(len(steps[heading])) if (heading, n) not in done]
    expect(not missing, f"these blocks of the guide were not run: {missing}")
    print("ok")


main()
