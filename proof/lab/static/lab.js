// The laboratory in the page: an editor, the app with widgets that can be used, and the filmstrip of all its runs.
// Python runs in a worker (worker.js); it draws, and this script puts what it drew into the page and sends back what is done.
const LIMIT = 10; // seconds that a run may take; what takes longer is stopped, since in a page nothing else can
const LONGEST = 16000; // characters of an address that browsers and forums pass on
const here = new URL(".", import.meta.url).href;

let book, editor, machine, current;

/** Open the laboratory behind `place`: to play a snippet, to prove a claim, or as a page of its own; then call `opened`. */
export async function open(place, bookUrl, opened) {
  machine ??= new Machine(); // first of all, since it takes longest
  [book, { editor }] = await Promise.all([book ?? fetch(bookUrl).then((answer) => answer.json()), import("./editor.js")]);
  if (!machine.ready) machine.start();
  const Kind = { play: Play, prove: Prove, check: Check, page: Page }[place.dataset.lab];
  const panel = new Kind(place);
  opened();
  await panel.begin();
}

/** The worker, and what is asked of it, one thing at a time. */
class Machine {
  constructor() {
    this.waiting = new Map();
    this.last = 0;
    this.listeners = new Set();
    this.boot();
  }
  /** Have a worker load Python, where that is possible. */
  boot() {
    this.failed = "";
    if (typeof WebAssembly === "undefined") this.failed = "This browser has no WebAssembly, or it is switched off: the laboratory cannot run here.";
    else if (typeof DecompressionStream === "undefined") this.failed = "This browser is too old for the laboratory: it cannot unpack what is loaded.";
    if (this.failed) return;
    this.loaded = {};
    this.worker = new Worker(`${here}worker.js`, { type: "module" });
    this.worker.onmessage = ({ data }) => this.hear(data);
    this.worker.onerror = (event) => this.die(event.message || "the worker could not be started");
  }
  /** Give the worker the book, which it needs before anything is asked. */
  start() {
    const begun = this.failed ? { refused: this.failed } : this.send({ start: book.statements });
    this.ready = Promise.resolve(begun).then(({ refused }) => {
      if (refused) this.failed ||= `The laboratory could not be started: ${refused}`;
      this.up = !refused;
    });
  }
  hear(data) {
    if (data.loaded) {
      this.loaded[data.loaded] = data.bytes;
      const sum = Object.values(this.loaded).reduce((a, b) => a + b, 0);
      for (const listen of this.listeners) listen(sum);
      return;
    }
    this.waiting.get(data.id)?.(data.answer);
    this.waiting.delete(data.id);
  }
  die(why) {
    if (!this.ready) this.failed = `The laboratory could not be started: ${why}`;
    for (const done of this.waiting.values()) done({ refused: why, broken: true });
    this.waiting.clear();
  }
  send(message) {
    const id = ++this.last;
    return new Promise((done) => {
      this.waiting.set(id, done);
      this.worker.postMessage({ id, ...message });
    });
  }
  /** Ask, and stop what has not answered after the limit. */
  async ask(ask, limit = LIMIT) {
    await this.ready;
    if (this.failed) return { refused: this.failed };
    const timer = setTimeout(() => this.stop(`Stopped after ${limit} s: the run had not ended. Look for a loop, for a long time.sleep(), or for st.rerun() without a guard.`), limit * 1000);
    const answer = await this.send({ ask });
    clearTimeout(timer);
    return answer;
  }
  /** End whatever runs; a new worker starts at once, and the laboratory lives on. */
  stop(why = "Stopped.") {
    this.worker?.terminate();
    for (const done of this.waiting.values()) done({ refused: why, stopped: true });
    this.waiting.clear();
    this.boot();
    this.start();
  }
}

function make(name, properties = {}, ...children) {
  const { dataset = {}, aria = {}, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  Object.assign(element.dataset, dataset);
  for (const [key, value] of Object.entries(aria)) element.setAttribute(`aria-${key}`, value);
  element.append(...children);
  return element;
}

const button = (text, act, more = {}) => {
  const made = make("button", { type: "button", textContent: text, ...more });
  made.addEventListener("click", act);
  return made;
};

/** What playing and proving share: the box, the line that tells what goes on, and the stop button. */
class Panel {
  constructor(place) {
    this.place = place;
    this.box = make("section", { className: "lab", aria: { label: "Laboratory" } });
    this.state = make("p", { className: "lab-state", role: "status" });
    this.stop = button("Stop", () => machine.stop(), { disabled: true });
    place.after(this.box);
  }
  tell(text, bad = false) {
    this.state.textContent = text;
    this.state.classList.toggle("lab-bad", bad);
  }
  async ask(request, limit) {
    const listen = (bytes) => this.tell(`Loading Python and Streamlit: ${(bytes / 1e6).toFixed(1)} of ${(book.bytes / 1e6).toFixed(1)} MB …`);
    machine.listeners.add(listen);
    if (!machine.up) this.tell("Loading Python and Streamlit …");
    this.busy(true);
    await machine.ready;
    machine.listeners.delete(listen);
    const answer = await machine.ask(request, limit);
    this.busy(false);
    return answer;
  }
  busy(on) {
    this.stop.disabled = !on;
    this.box.classList.toggle("lab-busy", on);
    this.box.setAttribute("aria-busy", String(on));
  }
}

/** An app: its files, its sessions, its filmstrip. */
class Play extends Panel {
  constructor(place) {
    super(place);
    this.name = place.dataset.name;
    this.files = book.snippets[this.name] ? filesOf(this.name) : {};
    this.main = `${this.name}.py`;
    this.done = [];
  }
  async begin(autorun = true) {
    this.original = { ...this.files };
    this.draw();
    if (autorun) await this.run();
  }
  draw() {
    this.tabs = make("div", { className: "lab-files" });
    this.edit = make("div", { className: "lab-edit" });
    this.pages = make("div", { className: "lab-pages" });
    this.film = make("div", { className: "lab-film" });
    this.said = make("div", { className: "lab-said" });
    this.warn = make("div", { className: "lab-warn", hidden: true });
    this.undo = button("Undo a step", () => this.perform({ ask: "undo" }), { disabled: true });
    const wait = make("select", { ariaLabel: "How far to move the clock" });
    for (const [seconds, name] of [[1, "1 s"], [60, "1 min"], [3600, "1 h"], [86400, "1 day"]]) wait.append(make("option", { value: seconds, textContent: name }));
    this.address = make("input", { type: "text", placeholder: "key=value", ariaLabel: "Query parameters", spellcheck: false });
    this.address.addEventListener("keydown", (event) => event.key === "Enter" && this.goTo());
    const bar = make("div", { className: "lab-bar" },
      button("Run", () => this.run(), { className: "lab-main", title: "Start the app anew with this code (Ctrl+Enter)" }), this.stop, this.undo,
      button("Reset", () => this.reset()),
      button("Rerun", () => this.act({ do: "rerun" })),
      button("Session beside", () => this.act({ do: "session" })),
      make("label", {}, "Clock", wait), button("Move on", () => this.act({ do: "wait", seconds: Number(wait.value) })),
      make("label", {}, "?", this.address), button("Open address", () => this.goTo()),
      ...this.more());
    const note = make("p", { className: "lab-note" }, "This is Streamlit ", book.streamlit, " itself, run by AppTest in your browser: a simulation, without Streamlit's front end. Ctrl+Enter runs the code anew; Escape, then Tab leaves the editor.");
    this.box.replaceChildren(note, this.warn, this.tabs, this.edit, bar, this.state, this.pages, this.said, this.film);
    this.show(this.main);
    for (const kind of ["click", "change", "keydown", "input"]) this.pages.addEventListener(kind, (event) => this.used(event));
    this.pages.addEventListener("pointerdown", () => this.hold());
  }
  more() { return []; }
  /** Show a file in the editor. */
  show(name) {
    this.shown = name;
    this.code = editor(this.edit, this.files[name] ?? "", `Code of ${name}`, () => this.run(), () => { this.files[this.shown] = this.code.text(); });
    const names = Object.keys(this.files);
    this.tabs.replaceChildren(...names.map((file) => button(file, () => this.show(file), { ariaPressed: String(file === name) })), ...this.fileTools());
    this.tabs.hidden = names.length < 2 && !this.fileTools().length;
  }
  fileTools() { return []; }
  async run() {
    this.lookForWitnesses();
    await this.perform({ ask: "open", name: this.main.replace(/\.py$/, ""), files: this.files });
  }
  async reset() {
    this.files = { ...this.original };
    this.show(this.main in this.files ? this.main : Object.keys(this.files)[0]);
    await this.run();
  }
  act(act) { return this.perform({ ask: "do", act: { session: 0, ...act } }); }
  goTo(session = 0) {
    const query = {};
    for (const [key, value] of new URLSearchParams(this.address.value.replace(/^\?/, ""))) (query[key] ??= []).push(value);
    return this.act({ do: "address", query, session });
  }
  /** Ask, and show what came of it. */
  async perform(request) {
    const done = request.ask === "open" ? [] : request.ask === "undo" ? this.done.slice(0, -1) : [...this.done, request.act];
    // Where another app was played in between, or the worker was ended, this one is played again up to here.
    const again = current !== this && request.ask !== "open";
    current = this;
    const answer = await this.ask(again ? { ...this.opened, done } : request);
    if (answer.stopped) current = null;
    if (answer.refused) return this.tell(answer.refused, true);
    if (request.ask === "open") this.opened = request;
    this.done = done;
    await this.released;
    this.put(answer);
    this.tell(`${answer.runs === 1 ? "1 run" : `${answer.runs} runs`}, the last in ${Math.max(1, Math.round(answer.seconds * 1000))} ms.`);
  }
  put(answer) {
    const focused = document.activeElement, session = focused?.closest?.("[data-session]")?.dataset.session, same = `[data-session="${session}"] [data-w="${focused?.dataset?.w}"]`;
    const place = [...this.pages.querySelectorAll(same)].indexOf(focused);
    this.pages.replaceChildren(...answer.pages.map((html, number) => {
      const page = make("div", { className: "sp-page", innerHTML: html });
      const title = make("p", { className: "sp-event" }, answer.pages.length > 1 ? `the page of session ${number + 1}` : "the page", answer.query[number] ? ` at ?${answer.query[number]}` : "");
      return make("div", { className: "sp-film lab-page", dataset: { session: number } }, make("div", { className: "sp-frame" }, title, page));
    }));
    this.film.innerHTML = answer.film;
    this.said.replaceChildren(...answer.said.flatMap((said) => [
      ...said.exceptions.map((raised) => make("pre", { className: "lab-raised", textContent: `${raised.type}: ${raised.message}\n${raised.lines.join("\n")}` })),
      ...(said.logs.length ? [make("pre", { textContent: `log\n${said.logs.join("\n")}` })] : []),
      ...(said.printed ? [make("pre", { textContent: `printed or logged by the app\n${said.printed}` })] : []),
    ]));
    if (answer.unknown.length) this.said.append(make("pre", { textContent: `The drawing does not know ${answer.unknown.join(", ")}: a labelled box stands for it.` }));
    this.undo.disabled = !answer.can_undo;
    if (place >= 0) this.pages.querySelectorAll(same)[place]?.focus();
  }
  /** Something was done to a widget. */
  used(event) {
    const control = event.target.closest("[data-w]");
    if (!control || control.disabled) return;
    const act = { session: Number(control.closest("[data-session]").dataset.session), widget: Number(control.dataset.w) };
    if (event.type === "input" && control.type === "range") return void (control.nextElementSibling.value = control.value);
    if (event.type === "click") {
      if (control.dataset.do === "click") return this.act({ ...act, do: "click" });
      if (control.dataset.pick) return this.act({ ...act, do: "set", value: picked(control) });
    }
    if (event.type === "keydown" && event.key === "Enter" && "chat" in control.dataset && control.value) return this.act({ ...act, do: "set", value: control.value });
    if (event.type === "change" && !("chat" in control.dataset)) return this.changed(control, act);
  }
  async changed(control, act) {
    if (control.type === "file") return this.act({ ...act, do: "set", value: await uploads(control.files) });
    if (control.type === "checkbox") return this.act({ ...act, do: "set", value: control.checked });
    if ("part" in control.dataset) {
      const parts = [...control.closest(".lab-widget").querySelectorAll("[data-part]")].map((part) => part.value);
      return this.act({ ...act, do: "set", value: control.closest('[data-kind="slider"]') && parts.length === 1 ? parts[0] : parts });
    }
    return this.act({ ...act, do: "set", value: control.tagName === "SELECT" && !control.value ? null : control.value });
  }
  /** Keep the page as it is until a press is over: it may have left a field, and the run of that must not replace what is pressed. */
  hold() {
    this.released = new Promise((over) => {
      for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => setTimeout(over), { once: true });
    });
  }
  /** Say where this app uses what AppTest is known to be wrong about. */
  lookForWitnesses() {
    const code = Object.values(this.files).join("\n");
    const found = book.wrong.filter(({ pattern }) => new RegExp(pattern, "m").test(code));
    this.warn.hidden = !found.length;
    if (!found.length) return;
    const page = new URL(book.witnesses, document.querySelector("[data-lab-root]")?.dataset.labRoot ?? new URL("../../", here)).href;
    this.warn.replaceChildren("A real page does this otherwise than AppTest:", make("ul", {}, ...found.map(({ says }) => make("li", { textContent: says }))), make("a", { href: page, textContent: "what was seen in Chromium" }));
  }
}

/** The value of a group of chips after a press on one of them. */
function picked(chip) {
  const pressed = [...chip.parentElement.querySelectorAll('[aria-pressed="true"]')].map((other) => other.value);
  const was = pressed.includes(chip.value);
  if (chip.dataset.pick === "one") return was ? null : chip.value;
  return was ? pressed.filter((value) => value !== chip.value) : [...pressed, chip.value];
}

async function uploads(files) {
  return Promise.all([...files].map(async (file) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { name: file.name, type: file.type || "application/octet-stream", data: btoa(text) };
  }));
}

/** A snippet's files, and those beside it that it names. */
function filesOf(name) {
  return Object.fromEntries([`${name}.py`, ...book.snippets[name]].map((file) => [file, book.files[file]]));
}

/** A proof that runs here: an editor, what came of it, and the filmstrip of what it played. */
class Proof extends Panel {
  constructor(place) {
    super(place);
    this.name = place.dataset.name;
    this.claim = book.claims[this.name];
    this.verdict = make("p", { className: "lab-verdict", hidden: true });
    this.film = make("div", { className: "lab-film" });
    this.edit = make("div", { className: "lab-edit" });
  }
  /** Lay the panel out: what it is, the button that runs it, the others, and the text in the editor with its name. */
  layOut(note, [word, act], others, text, named) {
    const bar = make("div", { className: "lab-bar" }, button(word, act, { className: "lab-main", title: "Ctrl+Enter" }), this.stop, ...others);
    this.box.replaceChildren(make("p", { className: "lab-note", textContent: note }), this.edit, bar, this.state, this.verdict, this.film);
    this.code = editor(this.edit, text, named, act, () => {});
  }
  /** Run a proof on the book's files and those of the reader, show its filmstrip, and return what came of it, if anything did. */
  async run(ask, cell, own = {}) {
    current = null;
    const beside = (file) => this.claim.folders.some((folder) => file.startsWith(`${folder}/`));
    const files = Object.fromEntries(Object.entries(book.files).filter(([file]) => beside(file)));
    const answer = await this.ask({ ask, cell, setup: book.setup[this.claim.chapter], files: { ...files, ...own } }, 3 * LIMIT);
    this.verdict.hidden = Boolean(answer.refused);
    this.tell(answer.refused ?? "", Boolean(answer.refused));
    if (answer.refused) return null;
    this.film.innerHTML = answer.film;
    return answer;
  }
  say(word) {
    this.verdict.className = `lab-verdict lab-${word}`;
    return this.verdict;
  }
}

/** A claim: its proof, run on the snippets and on the counter-example. */
class Prove extends Proof {
  async begin() {
    const { cell } = this.claim;
    this.layOut("The proof and its counter-example, run in your browser by AppTest. Change them and prove again.", ["Prove", () => this.prove()],
      [button("Reset", () => { this.code.set(cell); this.prove(); })], cell, "The proof");
    await this.prove();
  }
  async prove() {
    const answer = await this.run("prove", this.code.text());
    if (!answer) return;
    if (answer.word === "holds") {
      this.tell(`Proved and tried on its counter-example in ${Math.round(answer.seconds * 1000)} ms.`);
      this.say(answer.word).innerHTML = `Holds. Fails where ${answer.counter}: ${answer.fell}.`;
    } else this.say(answer.word).textContent = `${answer.word === "falls" ? "Does not hold" : "Cannot be proved"}: ${answer.why}`;
  }
}

/** An exercise: what the reader makes of its start, checked by the proof of its solution. */
class Check extends Proof {
  async begin() {
    const start = book.files[`${book.exercises[this.name]}.py`];
    this.layOut("Mend the app, then check it. The check takes the steps of the task, by AppTest, in your browser.", ["Check", () => this.check()],
      [button("Start again", () => this.code.set(start)),
        button("Forget all my solutions", () => { forget(); this.tell("This browser has forgotten which exercises you have solved, and what you wrote."); })],
      kept(this.name)?.code ?? start, "Your app");
    this.tell("");
  }
  async check() {
    const code = this.code.text();
    const answer = await this.run("check", this.claim.cell, { [`${book.exercises[this.name].slice(0, -"_start".length)}.py`]: code });
    if (!answer) return;
    const solved = answer.word === "holds";
    keep(this.name, { code, solved: solved || Boolean(kept(this.name)?.solved) });
    const where = answer.word === "falls" ? "after the last of these runs, " : "";
    this.say(solved ? "holds" : "falls").textContent = solved ? "Solved. Compare with the solution below." : `Not yet: ${where}${answer.why}`;
  }
}

/** What this browser keeps of an exercise. A browser may refuse to keep anything: then nothing is kept. */
function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(`exercise:${name}`));
  } catch {
    return null;
  }
}

function keep(name, what) {
  try {
    localStorage.setItem(`exercise:${name}`, JSON.stringify(what));
  } catch { /* full, or not allowed */ }
}

function forget() {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith("exercise:")) localStorage.removeItem(name);
  } catch { /* not allowed */ }
}

const EMPTY = '"""An app of my own."""\nimport streamlit as st\n\nif st.button("Add", key="add"):\n    st.session_state.count = st.session_state.get("count", 0) + 1\nst.text(f"Count: {st.session_state.get(\'count\', 0)}")\n';

/** The laboratory as a page of its own: an app of the reader's, with several files, and an address that holds it. */
class Page extends Play {
  async begin() {
    this.files = { "app.py": EMPTY };
    this.main = "app.py";
    let fromAddress = "";
    try {
      const shared = await readAddress();
      if (shared) [this.files, this.main, fromAddress] = [shared.files, shared.main, "This app came with the address. Read it, then press Run."];
    } catch (error) {
      fromAddress = `The address holds no app that can be read (${error.message}). It may have been cut off; here is an empty one.`;
    }
    // What came out of an address is shown, and never run before a press.
    await super.begin(!location.hash);
    if (fromAddress) this.tell(fromAddress);
  }
  more() {
    const list = make("select", { ariaLabel: "Open a snippet of the book" }, make("option", { value: "", textContent: "Open a snippet …" }));
    for (const name of Object.keys(book.snippets)) list.append(make("option", { value: name, textContent: name }));
    list.addEventListener("change", () => list.value && this.load(list.value));
    return [list, button("Share", () => this.share())];
  }
  async load(name) {
    this.files = filesOf(name);
    this.main = `${name}.py`;
    this.original = { ...this.files };
    this.show(this.main);
    await this.run();
  }
  fileTools() {
    const tools = [button("Add a file", () => this.add())];
    if (this.shown !== this.main) tools.push(button("Remove this file", () => this.remove()));
    return tools;
  }
  add() {
    const name = prompt("Name of the file, such as pages/settings.py or prices.py");
    if (!name) return;
    const folder = this.main.replace(/[^/]*$/, "");
    if (!/^(?:[A-Za-z0-9_]+\/)?[A-Za-z0-9_]+\.py$/.test(name)) return this.tell(`${name}: use letters, digits and _, an ending .py, and at most one folder.`, true);
    this.files[folder + name] ??= "";
    this.show(folder + name);
  }
  remove() {
    delete this.files[this.shown];
    this.show(this.main);
  }
  async share() {
    const text = await packed({ main: this.main, files: this.files });
    const url = `${location.href.replace(/#.*/, "")}#app=${text}`;
    if (url.length > LONGEST) return this.tell(`This app makes an address of ${url.length} characters, and many places cut off what is longer than ${LONGEST}. Send its files instead.`, true);
    history.replaceState(null, "", url);
    const copied = await navigator.clipboard?.writeText(url).then(() => true, () => false);
    this.tell(`The app is in the address, ${url.length} characters${copied ? ", which was copied" : ""}. Nothing was sent anywhere.`);
  }
}

async function packed(value) {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function readAddress() {
  const told = location.hash.match(/^#app=(.*)$/)?.[1];
  if (!told) return null;
  if (told.length > 4 * LONGEST) throw new Error("it is too long");
  const bytes = Uint8Array.from(atob(told.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const text = await limited(stream, 500_000);
  const { main, files } = JSON.parse(text);
  const names = Object.keys(files);
  if (!names.includes(main) || names.length > 20 || names.some((name) => !/^(?:[A-Za-z0-9_]+\/){0,2}[A-Za-z0-9_]+\.py$/.test(name) || typeof files[name] !== "string")) throw new Error("its files are not what the laboratory writes");
  return { main, files };
}

/** Read a stream as text, and no more than `most` bytes of it: a small address can unpack to a very large one. */
async function limited(stream, most) {
  const chunks = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).text();
    size += value.length;
    if (size > most) throw new Error("it unpacks to too much");
    chunks.push(value);
  }
}
