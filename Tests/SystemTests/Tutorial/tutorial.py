"""Runs the commands of a page as they stand, and compares what they print with what the page says they do.

tutorial.py PAGE SERVER LOGIN: the first two lines of the first block, which name the server and the login, are replaced.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

page, server, login = sys.argv[1:]
blocks = re.findall(r"^```(sh|text)\n(.*?)^```$", Path(page).read_text(), re.DOTALL | re.MULTILINE)
commands, expected = [], {}
for kind, text in blocks:
    if kind == "sh":
        commands.append(text)
    else:
        expected[len(commands) - 1] = text
replaced, count = re.subn(r"^server=.*\nlogin=.*\n", f"server={server}\nlogin='{login}'\n", commands[0])
assert count == 1, "the page does not begin with the server and the login"
commands[0] = replaced

# A NUL after each block tells what it printed from what the others did.
script = "set -euo pipefail\n" + "".join(f"{command}printf '\\0'\n" for command in commands)
with tempfile.TemporaryDirectory() as folder:
    run = subprocess.run(["bash", "-c", script], cwd=folder, capture_output=True, text=True, timeout=120)
printed = run.stdout.split("\0")
if run.returncode != 0:
    sys.exit(f"block {len(printed)} failed:\n{commands[len(printed) - 1]}\n{printed[-1]}\n{run.stderr}")
for number, text in expected.items():
    if printed[number] != text:
        sys.exit(f"block {number + 1} printed\n{printed[number]}\nand should print\n{text}")
assert len(expected) >= 4, "the page says too little about what its commands print"
print("ok")
