// Asks the laboratory's desk under Node, without a browser: node measure.mjs <python's folder> <asked.json> <answers.jsonl>
import { appendFileSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { Worker } from "node:worker_threads";

const [home, told, out] = process.argv.slice(2);
const LIMIT = 40; // seconds for an answer: a proof that waits for a thread never ends

// Pyodide reads files by their names under Node, so they are unpacked first.
const folder = mkdtempSync(join(tmpdir(), "lab-"));
for (const name of ["pyodide.asm.wasm", "python_stdlib.zip"]) writeFileSync(join(folder, name), gunzipSync(readFileSync(join(home, `${name}.gz`))));
for (const name of ["pyodide.mjs", "pyodide.asm.mjs", "pyodide-lock.json"]) symlinkSync(join(home, name), join(folder, name));

const { loadPyodide } = await import(pathToFileURL(join(process.cwd(), "node_modules", "pyodide", "pyodide.mjs")));
const python = await loadPyodide({ indexURL: `${folder}/`, env: { PYTHONDONTWRITEBYTECODE: "1", HOME: "/project", TZ: "UTC" }, stdout: () => {}, stderr: () => {} });
python.FS.mkdirTree("/site-packages");
python.FS.writeFile("/site-packages/packages.zip", gunzipSync(readFileSync(join(home, "packages.zip.gz"))));
const asked = JSON.parse(readFileSync(told, "utf8"));

// Another thread interrupts what takes too long, since this one is busy then.
const shared = new Int32Array(new SharedArrayBuffer(8));
const interrupts = new Uint8Array(new SharedArrayBuffer(1));
python.setInterruptBuffer(interrupts);
const watch = new Worker(`
const { workerData: [shared, interrupts] } = require("node:worker_threads");
let since = 0, last = -1;
setInterval(() => {
  if (!shared[0] || shared[0] !== last) { last = shared[0]; since = Date.now(); }
  else if (Date.now() - since > ${LIMIT} * 1000) { interrupts[0] = 2; since = Date.now(); }
}, 250);`, { eval: true, workerData: [shared, interrupts] });

python.runPython(`
import sys
sys.path.insert(0, "/site-packages/packages.zip")
import lab_bridge
lab_bridge.begin()
`);
const desk = python.pyimport("proof.lab.desk");
desk.write_book("/project", JSON.stringify(asked.statements));
for (const request of asked.requests) {
  shared[0] += 1;
  let answer;
  try {
    answer = JSON.parse(desk.call(JSON.stringify(request)));
  } catch (error) {
    answer = { refused: String(error).slice(-300) };
  }
  appendFileSync(out, `${JSON.stringify(answer)}\n`);
}
await watch.terminate();
