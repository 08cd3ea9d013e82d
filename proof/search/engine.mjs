// Finds entries of the book: MiniSearch, told how people ask. Built by engine.py; search.js shows what it finds.
import MiniSearch from "minisearch";
import { stemmer } from "stemmer";

const FIELDS = { title: 2, told: 1.2, also: 2.5, message: 0.7, text: 0.6 };
const KINDS = { Symptom: 1.7, Recipe: 1.3, Page: 1.2, "Error message": 1.1, "What people say": 0.7 };
const PHRASES = ["title", "also", "message"];
const TAIL = 0.15; // what fits less than this part of the best is left out
const LONGEST = 2000; // characters of a query that are looked at
const WORDS = 40; // different words of a query that are looked for

// A pasted traceback: the line of the error tells what happened, the frames only where. A box of one line has lost the
// line breaks, so nothing here relies on them.
const ERROR = /(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt|ID|Id|Key|Ambiguous): /g;
const FRAMES = /\bTraceback(?: \(most recent call last\))?:|File ".*?", line \d+, in \S+/;
const errorOf = (text) => {
  if (!FRAMES.test(text)) return text;
  const starts = [...text.matchAll(ERROR)].map((found) => found.index);
  const [first, last] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  const before = text.slice(first).split(FRAMES)[0].trim();
  return before || text.slice(last).split(FRAMES)[0];
};

// Words of a text: in small letters, without accents and signs; a CamelCase name is itself and its parts.
const split = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\b\w*[a-z][A-Z]\w*\b/g, (name) => `${name} ${name.replace(/([a-z])([A-Z])/g, "$1 $2")}`)
    .toLowerCase()
    .replace(/(\d)\.(?=\d)/g, "$1v") // a release, such as 1.56, is one word
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

// Where an entry stands: a page that is called as it is, or a place on a page, which 0 says is called as it is.
export const addressOf = (page, anchor, title) => {
  const slug = title.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join("-");
  if (page.endsWith("/")) return `${page}${slug}.html`;
  return anchor === "" ? page : `${page}#${anchor || slug}`;
};

export const over = ({ places, kinds, documents, synonyms, ignored }) => {
  const roots = new Map(); // the stemmer is slow, and words come again
  const root = (word) => {
    if (!roots.has(word)) roots.set(word, word.length > 3 ? stemmer(word) : word);
    return roots.get(word);
  };
  const skipped = new Set(ignored);
  const known = new Set(); // the terms that the book has
  const meant = Object.assign({}, ...synonyms);
  const together = new RegExp(`\\b(?:${Object.keys(meant).filter((name) => name.includes(" ")).join("|")})\\b`, "g");
  const alone = new Map(Object.entries(meant).map(([name, word]) => [root(name), word]));
  const words = (text) =>
    split(split(text).join(" ").replace(together, (found) => meant[found]))
      .filter((word) => !skipped.has(word))
      .flatMap((word) => (alone.get(root(word)) ?? word).split(" "));
  // A word is looked up as it stands, which counts more if it fits, and as its root.
  const both = (word) => [...new Set([word, root(word)])];

  const entries = documents.title.map((title, id) => {
    const [page, chapter] = places[documents.place[id]];
    const terms = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, words(documents[field][id]).join(" ")]));
    const url = addressOf(page, documents.anchor[id], title);
    return { id, kind: kinds[documents.kind[id]], chapter, url, title, told: documents.told[id], terms };
  });
  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    extractField: (entry, field) => (field === "id" ? entry.id : entry.terms[field]),
    tokenize: (text) => text.split(" "),
    processTerm: (word) => both(word).map((term) => (known.add(term), term)),
  });
  index.addAll(entries);

  // Returns the entries that fit, best first. Half-typed and mistyped words are forgiven where the book has no such word.
  return (query) => {
    const text = errorOf(query).slice(0, LONGEST);
    const meaning = words(text);
    const typed = meaning.length ? meaning : split(text);
    const asked = [...new Set(typed)].slice(0, WORDS);
    if (!asked.some((word) => word.length > 1)) return [];
    const last = asked.at(-1);
    const ofWord = new Map(asked.flatMap((word) => both(word).map((term) => [term, word])));
    const found = index.search(asked.join(" "), {
      processTerm: both,
      boost: FIELDS,
      boostTerm: (term) => (asked.includes(term) ? 1 : 0.6), // a root counts less than the word itself
      prefix: (term) => term.length > 1 && (ofWord.get(term) === last || !known.has(term)),
      fuzzy: (term) => term.length > 3 && !known.has(term) && 0.25,
    });
    // How much of the query an entry covers, where a word that few entries have is much of it.
    const covers = found.map((result) => [...new Set(result.queryTerms.map((term) => ofWord.get(term)))]);
    const entriesWith = new Map();
    for (const word of covers.flat()) entriesWith.set(word, (entriesWith.get(word) ?? 0) + 1);
    const rare = (word) => Math.log(1 + entries.length / entriesWith.get(word));
    const covered = covers.map((words) => words.reduce((sum, word) => sum + rare(word), 0));
    const most = Math.max(...covered);
    const phrase = typed.join(" ");
    const title = typed.map(root).join(" ");
    // What says it in so many words counts more; what is called so comes first.
    const says = ({ terms }) => {
      if (terms.title.split(" ").map(root).join(" ") === title) return 100;
      return asked.length > 1 && PHRASES.some((field) => ` ${terms[field]} `.includes(` ${phrase} `)) ? 1.5 : 1;
    };
    const ranked = found.map((result, n) => {
      const entry = entries[result.id];
      const fit = result.score * (KINDS[entry.kind] ?? 1) * (covered[n] / most);
      return { entry, fit, score: fit * says(entry) };
    });
    const least = TAIL * Math.max(...ranked.map(({ fit }) => fit));
    return ranked
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  };
};
