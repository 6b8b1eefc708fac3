"""What the parts of the benchmark share: a temporary folder with processes in it, wrk, and the results.

Everything listens on loopback only. A `Bench` ends what it started and removes its folder. With EVOVOICE_DATABASE set to
the URL of a database, every evovoice it starts uses that one instead of its data folder.
"""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / ".build/release/evovoice"
PASSWORD = "a long enough password\n"
DATABASE = os.environ.get("EVOVOICE_DATABASE")
STORE = "PostgreSQL" if DATABASE else "SQLite"
# How many sessions a part works on unless told otherwise.
ROWS = int(os.environ.get("ROWS", 100_000))


class Bench:
    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="evovoice-bench-"))
        self.folder.chmod(0o755)
        self.started = []
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            self.end(process)
        shutil.rmtree(self.folder)

    def start(self, *command, **options):
        process = subprocess.Popen([str(part) for part in command], **options)
        self.started.append(process)
        return process

    def end(self, process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def sessions(self, count):
        """A data folder with so many generated sessions. Parts that `run` runs one after another share it."""
        data = Path(os.environ.get("BENCH_DATA") or self.folder / "data")
        note(f"{count:,} sessions in {STORE}")
        tool("generate", "--sessions", count, "--data", data)
        return data

    def key(self, data, *options):
        """Makes an administrator and answers an API key of theirs."""
        email = f"bench{os.getpid()}@example.com"
        tool("user", "add", email, "--roles", "SystemAdministrator", "--password-stdin", "--data", data, input=PASSWORD)
        return tool("key", "add", "bench", "--user", email, *options, "--data", data).split()[-1]

    def serve(self, data, *options, **streams):
        """Starts evovoice, which leaves old sessions where they are, and answers its process and address."""
        process = self.start(BINARY, "serve", "--port", "0", "--set", "archive.days=0", "--data", data, "--set", f"files.folder={data}/files", *options, stdout=subprocess.PIPE, text=True, **streams)
        return process, next(re.search(r"http://\S+", line).group() for line in process.stdout if "http://" in line)

    def nginx(self, files):
        """Starts nginx with files (name to bytes) and answers its process and address."""
        root = self.folder / "static"
        root.mkdir()
        for name, content in files.items():
            (root / name).write_bytes(content)
        port = 18080 + os.getpid() % 1000
        (self.folder / "nginx.conf").write_text(
            f"""
            daemon off; worker_processes 2; pid {self.folder}/nginx.pid; error_log {self.folder}/nginx.log;
            events {{ worker_connections 1024; }}
            http {{
                access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
                open_file_cache max=2000; types {{ application/json json; }}
                server {{ listen 127.0.0.1:{port}; root {root}; }}
            }}
            """
        )
        process = self.start("nginx", "-p", self.folder, "-c", "nginx.conf", stderr=subprocess.DEVNULL)
        address = f"http://127.0.0.1:{port}"
        until(lambda: urllib.request.urlopen(f"{address}/{next(iter(files))}").status == 200)
        return process, address

    def load(self, address, paths, headers=(), seconds=5, connections=64, each_once=False, process=None):
        """Loads an address with wrk for a while. With `process`, the server's processor time is measured.

        Each request is one of `paths` at random. With `each_once` it also has a parameter that no other request has.
        """
        script = self.folder / "load.lua"
        script.write_text(
            "local paths = { " + ", ".join(json.dumps(path) for path in paths) + " }\n"
            f"local once = {'true' if each_once else 'false'}\n"
            "local threads, count, requests = 0, 0, {}\n"
            "function setup(thread) threads = threads + 1; thread:set('number', threads) end\n"
            "function init()\n"
            "  math.randomseed(number)\n"
            "  start = os.time() .. 'x' .. number .. 'x'\n"
            "  for i, path in ipairs(paths) do requests[i] = wrk.format(nil, path) end\n"
            "end\n"
            "function request()\n"
            "  local i = math.random(#paths)\n"
            "  if not once then return requests[i] end\n"
            "  count = count + 1\n"
            "  return wrk.format(nil, paths[i] .. (paths[i]:find('?', 1, true) and '&' or '?') .. 'n=' .. start .. count)\n"
            "end\n"
        )
        command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", *(part for h in headers for part in ("-H", h))]
        plain = len(paths) == 1 and not each_once
        target = [address + paths[0]] if plain else ["-s", str(script), address]
        begin = processor_time(process) if process else 0
        output = subprocess.run([*command, *target], capture_output=True, text=True, check=True).stdout
        used = processor_time(process) - begin if process else 0
        wrong = re.search(r"Non-2xx or 3xx responses: (\d+)|Socket errors: .*", output)
        if wrong:
            sys.exit(f"{wrong.group()}:\n{output}")
        return {
            **({"processor us per request": used / int(re.search(r"(\d+) requests in", output).group(1)) * 1e6} if process else {}),
            "requests per second": float(re.search(r"Requests/sec:\s+([\d.]+)", output).group(1)),
            "p50 ms": milliseconds(re.search(r"^\s+50%\s+(\S+)", output, re.MULTILINE).group(1)),
            "p99 ms": milliseconds(re.search(r"^\s+99%\s+(\S+)", output, re.MULTILINE).group(1)),
        }


def tool(*arguments, input=None):
    """Runs a command of evovoice and answers what it prints."""
    return subprocess.run([str(part) for part in (BINARY, *arguments)], input=input, stdout=subprocess.PIPE, text=True, check=True).stdout


def fetch(address, key=None):
    request = urllib.request.Request(address, headers={"Authorization": f"Bearer {key}"} if key else {})
    return urllib.request.urlopen(request).read()


def processor_time(process):
    """Seconds of processor time that a process and its children have used."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    ticks = 0
    for pid in [process.pid, *children]:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


class Others:
    """What the machine's processors did for others than the processes that are measured, in a hundred of their time."""

    def __enter__(self):
        self.before = self.times()
        return self

    def __exit__(self, *_):
        busy, own, all = (after - before for after, before in zip(self.times(), self.before))
        self.percent = round(max(0, busy - own) / all * 100, 1) if all else 0

    @staticmethod
    def times():
        fields = [int(field) for field in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        return sum(fields) - fields[3] - fields[4], Others.own(), sum(fields)

    @staticmethod
    def own():
        """Ticks of this process and all that descend from it, those that have ended included, and of PostgreSQL."""
        parents, ticks, own = {}, {}, {os.getpid()}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                name, rest = stat.read_text().rsplit(") ", 1)
            except OSError:
                continue
            pid, fields = int(stat.parent.name), rest.split()
            parents[pid], ticks[pid] = int(fields[1]), sum(map(int, fields[11:15]))
            if DATABASE and name.endswith("(postgres"):
                own.add(pid)
        while more := {pid for pid, parent in parents.items() if parent in own and pid not in own}:
            own |= more
        return sum(ticks.get(pid, 0) for pid in own)


def versions():
    """Of what is measured and what it is measured with."""

    def first(*command):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return re.search(r"\d+(\.\d+)+", done.stdout).group()

    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], stdout=subprocess.PIPE, text=True).stdout.strip()
    found = {"evovoice": f"{first(str(BINARY), '--version')} {commit}".strip(), "swift": first("swift", "--version"), "nginx": first("nginx", "-v")}
    if DATABASE:
        found["postgresql"] = first("psql", DATABASE, "--tuples-only", "--command", "SHOW server_version")
    return found


def save(name, options, figures, sessions=None):
    """Writes Benchmarks/results/NAME.json: with `-postgresql` and the number of sessions in its name where they matter."""
    name = "-".join([name, *(["postgresql"] if DATABASE else []), *([str(sessions)] if sessions else [])])
    system = next(line for line in Path("/etc/os-release").read_text().splitlines() if line.startswith("PRETTY_NAME"))
    processor = next((line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "processor: unknown")
    figures["store"] = STORE
    figures["machine"] = f"{os.cpu_count()} cores ({processor.split(': ')[1]}), {system.split('=')[1].strip(chr(34))}, Linux {platform.release()}"
    figures["versions"] = {**versions(), **figures.get("versions", {})}
    figures["date"] = date.today().isoformat()
    figures["options"] = {key: value.name if isinstance(value, Path) else value for key, value in vars(options).items()}
    (ROOT / "Benchmarks/results").mkdir(exist_ok=True)
    (ROOT / f"Benchmarks/results/{name}.json").write_text(json.dumps(figures, indent=2) + "\n")


def until(condition, seconds=30):
    end = time.monotonic() + seconds
    while True:
        try:
            if condition():
                return
        except OSError:
            if time.monotonic() > end:
                raise
        time.sleep(0.05)


def note(text):
    print(text, file=sys.stderr, flush=True)
