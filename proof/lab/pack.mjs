// Packs Python for the browser, with the Python that will run it: node pack.mjs <pack.py> <staged folder> <target folder>
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [script, staged, target] = process.argv.slice(2).map((path) => resolve(path));
const home = join(process.cwd(), "node_modules", "pyodide");
const { loadPyodide } = await import(pathToFileURL(join(home, "pyodide.mjs")));
// Columns in tracebacks would make the bytecode a fifth larger.
const python = await loadPyodide({ indexURL: `${home}/`, env: { PYTHONNODEBUGRANGES: "1", PYTHONDONTWRITEBYTECODE: "1" } });
for (const [name, folder] of [["staged", staged], ["target", target], ["pyodide", home]]) {
  python.FS.mkdirTree(`/mnt/${name}`);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, `/mnt/${name}`);
}
try {
  python.runPython(readFileSync(script, "utf8"));
  python.runPython(`
sys.path.insert(0, "/mnt/staged")
import lab_bridge
lab_bridge.begin()
from proof.lab import desk, prover
desk.write_book("/project", "[]")
shown = desk.desk.open("a/b", {"a/b.py": "import streamlit as st\\nst.cache_data(lambda: 1)()\\nst.button('A')\\nst.text_input('B')"})
assert "<button" in shown["pages"][0], shown
# What needs a terminal, a window or the network, which an app in a page has not.
LEFT_OUT = [
    "_pyrepl/", "ensurepip/", "ftplib.py", "idlelib/", "imaplib.py", "mailbox.py", "pdb.py", "pickletools.py", "poplib.py",
    "pydoc_data/", "smtplib.py", "tkinter/", "turtle", "venv/", "wsgiref/", "xmlrpc/",
]
pack("/mnt/staged", "/mnt/target/packages.zip", imported("/mnt/staged"))
pack("/mnt/pyodide/python_stdlib.zip", "/mnt/target/python_stdlib.zip", imported("/lib/python314.zip"), LEFT_OUT)
`);
} catch (error) {
  console.error(String(error).slice(-3000));
  process.exit(1);
}
