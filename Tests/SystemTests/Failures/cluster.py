"""Real processes to break: a PostgreSQL primary with a synchronous standby, nodes of the service, and a proxy between."""

import glob
import os
import pwd
import selectors
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

EMAIL, PASSWORD = "admin@example.com", "correct horse battery staple"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, seconds=60):
    """Waits for a condition; fails with its name when it does not come true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    raise SystemExit(f"waited {seconds} s in vain: {what}")


def fill(folder):
    """A file that takes what is left."""
    path = os.path.join(folder, "ballast")
    with open(path, "wb", buffering=0) as file:
        for size in (1 << 20, 4096):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
    return path


class PostgreSQL:
    """A primary and a standby; a commit is acknowledged when both have it on the disk."""

    def __init__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        self.bin = found[-1] if found else os.path.dirname(shutil.which("pg_ctl") or "")
        self.folder = tempfile.mkdtemp(prefix="evovoice-failures-")
        self.user = None
        if os.geteuid() == 0:
            self.user = "postgres"
            shutil.chown(self.folder, "postgres", "postgres")
        self.ports = {"primary": free_port(), "standby": free_port()}

    def run(self, tool, *arguments):
        identity = {}
        if self.user:
            entry = pwd.getpwnam(self.user)
            identity = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
        command = [f"{self.bin}/{tool}", *arguments]
        done = subprocess.run(command, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **identity)
        if done.returncode != 0:
            raise SystemExit(f"{tool} failed:\n{done.stdout}\n{self.log()}")
        return done.stdout

    def log(self):
        text = ""
        for path in glob.glob(f"{self.folder}/*.log"):
            with open(path, errors="replace") as file:
                text += f"{path}:\n{file.read()[-2000:]}"
        return text

    def data(self, name):
        return f"{self.folder}/{name}"

    def configure(self, name, text):
        with open(f"{self.data(name)}/postgresql.auto.conf", "a") as file:
            file.write(text)

    def start(self, name):
        self.run("pg_ctl", "-D", self.data(name), "-l", f"{self.folder}/{name}.log", "-w", "-t", "60", "start")

    def start_both(self):
        primary, standby = self.ports["primary"], self.ports["standby"]
        self.run("initdb", "-D", self.data("primary"), "-U", "evovoice", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.configure(
            "primary",
            f"listen_addresses = '127.0.0.1'\nport = {primary}\nunix_socket_directories = ''\nmax_connections = 200\n"
            "shared_buffers = 64MB\nwal_level = replica\nhot_standby = on\nsynchronous_commit = on\nlog_min_messages = fatal\n",
        )
        self.start("primary")
        address = f"host=127.0.0.1 port={primary} user=evovoice"
        self.run("createdb", "-h", "127.0.0.1", "-p", str(primary), "-U", "evovoice", "voice")
        self.run("pg_basebackup", "-d", f"{address} application_name=standby", "-D", self.data("standby"), "-R", "--no-sync", "-c", "fast")
        self.configure("standby", f"port = {standby}\n")
        self.start("standby")
        self.query("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
        self.query("SELECT pg_reload_conf()")
        wait_until(lambda: "sync" in self.query("SELECT sync_state FROM pg_stat_replication"), "the standby follows the primary")

    def query(self, statement, name="primary"):
        return self.run("psql", "-h", "127.0.0.1", "-p", str(self.ports[name]), "-U", "evovoice", "-d", "voice", "-Atqc", statement)

    def url(self, ports=None):
        hosts = ",".join(f"127.0.0.1:{port}" for port in ports or self.ports.values())
        return f"postgres://evovoice@{hosts}/voice?target_session_attrs=read-write&connect_timeout=2"

    def pid(self, name):
        with open(f"{self.data(name)}/postmaster.pid") as file:
            return int(file.readline())

    def kill_primary(self):
        """kill -9 of the server and all its processes at once, as a machine that loses power."""
        server = self.pid("primary")
        children = subprocess.run(["pgrep", "-P", str(server)], stdout=subprocess.PIPE, text=True).stdout.split()
        os.kill(server, signal.SIGKILL)
        for child in children:
            try:
                os.kill(int(child), signal.SIGKILL)
            except ProcessLookupError:
                pass

    def promote(self):
        self.run("pg_ctl", "-D", self.data("standby"), "-w", "promote")

    def stop(self):
        for name in self.ports:
            try:
                os.kill(self.pid(name), signal.SIGQUIT)
            except (FileNotFoundError, ProcessLookupError):
                continue
        for name in self.ports:
            wait_until(lambda: not os.path.exists(f"{self.data(name)}/postmaster.pid") or not alive(self.pid(name)), f"{name} stops")
        shutil.rmtree(self.folder, ignore_errors=True)


def alive(pid):
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False


class Node:
    """One server process."""

    def __init__(self, binary, arguments):
        self.port = free_port()
        self.command = [binary, "serve", "--host", "127.0.0.1", "--port", str(self.port), "--set", "log.level=error", "--set", "archive.days=0", *arguments]
        self.process = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        environment = dict(os.environ, EVOVOICE_ADMIN_EMAIL=EMAIL, EVOVOICE_ADMIN_PASSWORD=PASSWORD)
        self.process = subprocess.Popen(self.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self.is_ready, f"the node on port {self.port} is ready")

    def is_ready(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the node on port {self.port} ended with {self.process.returncode}")
        try:
            return urllib.request.urlopen(f"{self.address}/ready", timeout=2).status == 200
        except (urllib.error.URLError, OSError):
            return False

    def kill(self):
        self.process.kill()
        self.process.wait()

    def pause(self):
        self.process.send_signal(signal.SIGSTOP)

    def resume(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.resume()
            self.process.terminate()
            self.process.wait(timeout=60)


class Proxy:
    """Carries connections to a port, until it is cut: then nothing gets through, and nobody is told."""

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.is_cut = threading.Event()
        self.is_closed = False
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.carry, args=(client,), daemon=True).start()

    def carry(self, client):
        try:
            server = socket.create_connection(("127.0.0.1", self.target), timeout=5)
        except OSError:
            client.close()
            return
        server.settimeout(None)
        with client, server, selectors.DefaultSelector() as ready:
            ready.register(client, selectors.EVENT_READ, server)
            ready.register(server, selectors.EVENT_READ, client)
            while not self.is_closed:
                for key, _ in ready.select(timeout=0.2):
                    if self.is_cut.is_set():
                        time.sleep(0.05)
                        continue
                    try:
                        data = key.fileobj.recv(65536)
                        if not data:
                            return
                        key.data.sendall(data)
                    except OSError:
                        return

    def close(self):
        self.is_closed = True
        # Closing alone would leave the port open while a thread waits for it.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
