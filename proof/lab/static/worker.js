// The laboratory's Python, in a worker of its own: it has no page, and after the start no network and no storage.
const here = new URL(".", import.meta.url).href;
const KINDS = { wasm: "application/wasm", zip: "application/zip" };
let call;

// What comes compressed is unpacked here, so that it weighs the same on a host that compresses nothing.
async function unpacked(name) {
  const answer = await fetch(`${here}${name}.gz`);
  if (!answer.ok) throw new Error(`${name}.gz: ${answer.status}`);
  let seen = 0;
  const counted = new TransformStream({
    transform(chunk, out) {
      seen += chunk.length;
      postMessage({ loaded: name, bytes: seen });
      out.enqueue(chunk);
    },
  });
  const stream = answer.body.pipeThrough(counted).pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "Content-Type": KINDS[name.split(".").pop()] } });
}

// Begins before the page asks: it is still fetching the book and the editor.
const up = load();
up.catch(() => {}); // told to whoever asks

async function load() {
  const library = unpacked("python_stdlib.zip"), packages = unpacked("packages.zip").then((answer) => answer.arrayBuffer());
  // Compiled while Pyodide's own script is still on its way.
  const compiled = unpacked("pyodide.asm.wasm").then((answer) => WebAssembly.compileStreaming(answer));
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await compiled;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  const wanted = { "pyodide.asm.wasm": compiled, "python_stdlib.zip": library };
  const ask = self.fetch;
  self.fetch = (url, options) => wanted[String(url.url ?? url).split("/").pop()] ?? ask(url, options);
  const [{ loadPyodide }] = await Promise.all([import("./pyodide.mjs"), import("./pyodide.asm.mjs")]);
  const env = { PYTHONDONTWRITEBYTECODE: "1", HOME: "/project", TZ: "UTC" };
  // Pyodide would wait for ever for what cannot be compiled.
  const [python] = await Promise.all([loadPyodide({ indexURL: here, env }), compiled]);
  // Streamlit takes itself for a checkout, and logs for its developers, unless its path says site-packages.
  python.FS.mkdirTree("/site-packages");
  python.FS.writeFile("/site-packages/packages.zip", new Uint8Array(await packages));
  python.runPython(`
import sys
sys.path.insert(0, "/site-packages/packages.zip")
import lab_bridge
lab_bridge.begin()
`);
  const desk = python.pyimport("proof.lab.desk");
  return { python, desk };
}

async function start(book) {
  const { python, desk } = await up;
  desk.write_book("/project", JSON.stringify(book));
  call = desk.call;
  closeDoors(python);
}

// An app out of an address is somebody else's code: it gets neither the page nor the network nor what the site keeps.
function closeDoors(python) {
  for (const name of ["js", "pyodide_js"]) python.unregisterJsModule(name);
  python.runPython("import sys, pyodide.code\nfor name in ('js', 'pyodide_js'): sys.modules.pop(name, None)\ndel pyodide.code.run_js");
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "indexedDB", "caches", "BroadcastChannel", "importScripts", "Worker"]) {
    try { Object.defineProperty(self, name, { value: undefined }); } catch { self[name] = undefined; }
  }
}

onmessage = async ({ data }) => {
  try {
    if (data.start) await start(data.start);
    postMessage({ id: data.id, answer: data.start ? {} : JSON.parse(call(JSON.stringify(data.ask))) });
  } catch (error) {
    postMessage({ id: data.id, answer: { refused: String(error.message ?? error).slice(-1500), broken: true } });
  }
};
