"""Machines to follow the operating guide on: each has processes, a network address, and changes to its files of its own.

They are namespaces of this machine, so root is needed, and all is gone when the script ends.
"""

import atexit
import os
import signal
import subprocess
import sys
import time

ADDRESSES = {"balancer": 5, "db1": 11, "db2": 12, "db3": 13, "node1": 21, "node2": 22, "node3": 23}
BASE = "/run/evovoice-guide"

SHIMS = {
    # Runs commands as who they are for; this script is root already.
    "sudo": """#!/bin/sh
[ "$1" = -u ] || exec "$@"
user=$2; shift 2; cd /
exec setpriv --reuid="$user" --regid="$user" --init-groups "$@"
""",
    # What systemd does with the units of the guide, as far as the guide needs it.
    "systemctl": r"""#!/bin/bash
set -eu
verb=$1; shift
if [ "$verb" = daemon-reload ]; then exit 0; fi
if [ "$verb" = enable ]; then verb=start; shift; fi
unit=$1
bin=/usr/lib/postgresql/15/bin
stop() {
    case "$unit" in
        postgresql@15-main)
            sudo -u postgres $bin/pg_ctl -D /var/lib/postgresql/15/main -m fast -w stop >/dev/null 2>&1 || true ;;
        *)
            [ -f /run/$unit.pid ] || return 0
            kill "$(cat /run/$unit.pid)" 2>/dev/null || true
            tail --pid="$(cat /run/$unit.pid)" -f /dev/null
            rm -f /run/$unit.pid ;;
    esac
}
start() {
    case "$unit" in
        postgresql@15-main)
            sudo -u postgres $bin/pg_ctl -D /var/lib/postgresql/15/main -l /var/log/postgresql/main.log -w \
                -o "-c config_file=/etc/postgresql/15/main/postgresql.conf" start >/dev/null ;;
        *)
            file=/etc/systemd/system/$unit.service
            value() { sed -n "s/^$1=//p" "$file"; }
            env=()
            while IFS= read -r line; do [ -z "$line" ] || env+=("$line"); done <"$(value EnvironmentFile)"
            setsid setpriv --reuid="$(value User)" --regid="$(value User)" --init-groups \
                env -i PATH="$PATH" "${env[@]}" $(value ExecStart) >>/var/log/$unit.log 2>&1 </dev/null &
            echo $! >/run/$unit.pid ;;
    esac
}
case "$verb" in
    stop) stop ;;
    start) start ;;
    restart) stop; start ;;
    *) echo "systemctl $verb is not known here" >&2; exit 1 ;;
esac
""",
}

POSTGRESQL = r"""
mkdir -p /etc/postgresql/15/main/conf.d /var/lib/postgresql/15/main /var/log/postgresql /var/run/postgresql
chown -R postgres:postgres /etc/postgresql /var/lib/postgresql /var/log/postgresql /var/run/postgresql
cat >/etc/postgresql/15/main/postgresql.conf <<END
data_directory = '/var/lib/postgresql/15/main'
hba_file = '/etc/postgresql/15/main/pg_hba.conf'
ident_file = '/etc/postgresql/15/main/pg_ident.conf'
unix_socket_directories = '/var/run/postgresql'
port = 5432
include_dir = 'conf.d'
END
printf '%s\n' 'local all all peer' 'local replication all peer' 'host all all 127.0.0.1/32 scram-sha-256' >/etc/postgresql/15/main/pg_hba.conf
: >/etc/postgresql/15/main/pg_ident.conf
cd /
setpriv --reuid=postgres --regid=postgres --init-groups /usr/lib/postgresql/15/bin/initdb -D /var/lib/postgresql/15/main \
    -A peer -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
systemctl start postgresql@15-main
"""


def run(command, **options):
    return subprocess.run(command, check=True, **options)


class Machine:
    def __init__(self, name):
        self.name = name
        overlays = "\n".join(
            f"mkdir -p {BASE}/{name}/{each}/up {BASE}/{name}/{each}/work\n"
            f"mount -t overlay overlay -o lowerdir=/{each},upperdir={BASE}/{name}/{each}/up,workdir={BASE}/{name}/{each}/work /{each}"
            for each in ("etc", "var", "usr/local")
        )
        # /run comes last: what the overlays are made of lies there.
        setup = f"""set -eu
{overlays}
rm -rf /etc/postgresql /var/lib/postgresql
mkdir -p {BASE}/{name}/run/postgresql; mount --bind {BASE}/shims /mnt
mount --rbind {BASE}/{name}/run /run
[ -L /var/run ] || mount --bind /run /var/run
printf '%s\\n' '127.0.0.1 localhost' {" ".join(f"'10.0.0.{n} {each}'" for each, n in ADDRESSES.items())} >/etc/hosts
exec {sys.executable} -c 'import signal
signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # processes that have ended are gone at once
while True: signal.pause()'
"""
        flags = ["-m", "-n", "-p", "-f", "--mount-proc", "--kill-child"]
        self.outer = subprocess.Popen(["unshare", *flags, "bash", "-c", setup])
        atexit.register(self.lose)
        wait_until(lambda: self.inner() and self.command().startswith("python"), f"{name} is set up")
        address = f"10.0.0.{ADDRESSES[name]}/24"
        run(["ip", "link", "add", f"to-{name}", "type", "veth", "peer", "name", "eth0", "netns", self.inner()])
        run(["ip", "link", "set", f"to-{name}", "master", "br0", "up"])
        for arguments in (["addr", "add", address, "dev", "eth0"], ["link", "set", "eth0", "up"], ["link", "set", "lo", "up"]):
            run(["nsenter", "-t", self.inner(), "-n", "ip", *arguments])

    def inner(self):
        """The first process of the machine, as it is called outside; empty if there is none any more."""
        if self.outer.poll() is not None:
            return ""
        with open(f"/proc/{self.outer.pid}/task/{self.outer.pid}/children") as file:
            return file.read().strip()

    def command(self):
        with open(f"/proc/{self.inner()}/comm") as file:
            return file.read().strip()

    def sh(self, text):
        """Runs commands in a shell as an operator would; fails if one of them does.

        Returns what they wrote to standard output.
        """
        environment = dict(os.environ, PATH="/mnt:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", HOME="/root")
        for name in ("EVOVOICE_TEST_DATABASE", "EVOVOICE_TEST_PYTHON", "PGPASSWORD"):
            environment.pop(name, None)
        command = ["nsenter", "-t", self.inner(), "-m", "-n", "-p", "bash", "-euo", "pipefail", "-c", f"cd /mnt/checkout\n{text}"]
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120)
        if done.returncode != 0:
            sys.exit(f"on {self.name}, status {done.returncode}:\n{text}\n--- output\n{done.stdout[-2000:]}\n--- errors\n{done.stderr[-2000:]}\n{self.log()}")
        return done.stdout

    def log(self):
        command = ["nsenter", "-t", self.inner(), "-m", "tail", "-n", "15", "/var/log/evovoice.log", "/var/log/postgresql/main.log"]
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def copy(self, path, other):
        """Brings a file or folder to the same place on another machine, as an operator would with scp."""
        sender = ["nsenter", "-t", self.inner(), "-m", "tar", "--create", "--absolute-names", path]
        receiver = ["nsenter", "-t", other.inner(), "-m", "tar", "--extract", "--absolute-names"]
        data = run(sender, stdout=subprocess.PIPE).stdout
        run(receiver, input=data)

    def lose(self):
        """Ends every process at once, as a machine that loses power."""
        if not self.inner():
            return
        # With the first of its processes all others end.
        run(["kill", "-9", self.inner()])
        self.outer.kill()
        self.outer.wait()


def wait_until(condition, what, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"waited {seconds} s in vain: {what}")
        time.sleep(0.1)


def prepare(binary):
    """What all machines share: a network, the commands that stand for the system's, a checkout with a built binary."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("asked to end"))
    os.makedirs(BASE, exist_ok=True)
    run(["mount", "-t", "tmpfs", "tmpfs", BASE])
    # The folder of a file server that all machines have.
    run(["mount", "-t", "tmpfs", "tmpfs", "/srv"])
    release = f"{BASE}/shims/checkout/.build/release"
    os.makedirs(release)
    run(["strip", "--strip-debug", "-o", f"{release}/evovoice", binary])
    for name, text in SHIMS.items():
        with open(f"{BASE}/shims/{name}", "w") as file:
            file.write(text)
        os.chmod(f"{BASE}/shims/{name}", 0o755)
    for folder in (BASE, f"{BASE}/shims"):
        os.chmod(folder, 0o755)
    run(["ip", "link", "set", "lo", "up"])
    run(["ip", "link", "add", "br0", "type", "bridge"])
    run(["ip", "addr", "add", "10.0.0.1/24", "dev", "br0"])
    run(["ip", "link", "set", "br0", "up"])
