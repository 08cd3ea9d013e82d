// The editor that the laboratory shows: CodeMirror with Python, and nothing that it does not need.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, defaultHighlightStyle, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// Colours by name, so that the page's sheet gives them in the light and in the dark.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--lab-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--lab-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--lab-number)" },
  { tag: tags.comment, color: "var(--lab-comment)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--lab-function)" },
]);

const looks = EditorView.theme({
  "&": { background: "var(--color-code-background)", color: "var(--ink)", maxHeight: "26rem", fontSize: "0.8125rem" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--font-stack--monospace)", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { background: "none", border: "0", color: "var(--dim)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--accent-soft)" },
});

/** Put an editor into `parent`: `run` is called on Ctrl+Enter, `changed` on each edit. Escape, then Tab leaves it. */
export function editor(parent, text, label, run, changed) {
  // In a shadow root CodeMirror makes its style sheets by script; elsewhere it writes inline ones, which the site's policy refuses.
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  root.replaceChildren();
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }])),
        lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), looks,
        indentUnit.of("    "), syntaxHighlighting(colours), syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
        python(), keymap.of([indentWithTab, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
        EditorView.updateListener.of((update) => update.docChanged && changed()),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    set: (value) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } }),
    focus: () => view.focus(),
  };
}
