// Reads the page of a Streamlit app: for each area, what a visitor is shown, element by element.
// Evaluated by browser.py; returns [{kind, elements: [{place, kind, label, value, ...}]}].
() => {
  const SKIPPED = '[data-testid="stIconMaterial"], [data-testid="stHeaderActionElements"], [data-testid="stTooltipIcon"], [data-testid="stElementToolbarButton"], svg, style, template';
  const BLOCKS = /^(P|DIV|LI|BR|TR|TD|TH|PRE|H[1-6]|UL|OL|BLOCKQUOTE)$/;
  const ALERTS = { Success: "success", Info: "info", Warning: "warning", Error: "error" };
  // How older front ends mark the same: a dialog begins with its title.
  const OLD = { chosen: '[data-baseweb="select"] div[value]', radio: '[data-baseweb="radio"]', title: '[role="dialog"] > :first-child', refused: "stFileUploaderFileErrorMessage" };
  const all = [...document.querySelectorAll('[data-testid="stElementContainer"]')];

  const find = (element, id) => element.querySelector(`[data-testid="${id}"]`);
  const on = (element) => element?.getAttribute("aria-checked") === "true" || element?.checked === true;

  // The text of an element as it is read: a space after each block, nothing of icons and toolbars.
  function text(node) {
    if (!node) return "";
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SKIPPED)) return "";
    const inner = [...node.childNodes].map(text).join("");
    return BLOCKS.test(node.tagName) ? `${inner} ` : inner;
  }

  function label(element) {
    const shown = find(element, "stWidgetLabel");
    return shown ? text(find(shown, "stMarkdownContainer")) : element.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "";
  }

  function widget(element, kind, value) {
    const disabled = !!element.querySelector("input:disabled, textarea:disabled, [role=radiogroup][aria-disabled=true], [role=spinbutton][aria-disabled=true], section[aria-disabled=true], button[aria-haspopup=dialog]:disabled, [role=radio]:disabled, [aria-current=page]:disabled");
    return { kind, label: label(element), value, disabled, is_widget: true };
  }

  function button(element, kind) {
    const pressed = element.querySelector("button, a");
    return { kind, label: text(pressed), disabled: !!pressed?.disabled, is_widget: kind !== "link_button" };
  }

  function number(shown) {
    return shown === "" || isNaN(shown) ? shown || null : Number(shown);
  }

  function options(shown) {
    return [...shown].map((option) => text(option).trim());
  }

  // Where a slider's thumbs stand, in the figures that its inputs count in; each ends where the other stands.
  function track(inputs) {
    const figure = (shown) => (isFinite(shown) ? Number(shown) : null);
    return { at: inputs.map((input) => figure(input.value)), min: figure(inputs[0]?.min), max: figure(inputs.at(-1)?.max) };
  }

  function several(values) {
    return values.length === 1 ? values[0] : values;
  }

  function chosen(element) {
    return [...element.querySelectorAll("button")].filter(on).map(text);
  }

  function color(element) {
    const [r, g, b] = getComputedStyle(find(element, "stColorPickerBlock")).backgroundColor.match(/\d+/g).map(Number);
    return "#" + [r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("");
  }

  // What an uploader says of a file that did not arrive: it shows where the mouse is over the file, and is read aloud.
  function refused(element) {
    const chip = element.querySelector('[data-testid="stFileChip"][aria-invalid="true"]');
    const said = chip ? document.getElementById(chip.getAttribute("aria-describedby")) : find(element, OLD.refused);
    return said ? { detail: { refused: text(said).trim() } } : {};
  }

  function table(element) {
    const cells = (row, tag) => [...row.querySelectorAll(tag)].map(text);
    const rows = [...element.querySelectorAll("tbody tr")];
    const head = cells(element, "thead th");
    const width = rows.length ? cells(rows[0], "td").length : head.length;
    return { columns: head.slice(head.length - width).map((name) => name.trim()), rows: rows.map((row) => cells(row, "td")), length: rows.length };
  }

  const READERS = {
    stText: (e) => ({ kind: "text", value: text(e) }),
    stHeading: (e) => ({ kind: { H1: "title", H2: "header" }[e.querySelector("h1, h2, h3, h4, h5, h6").tagName] ?? "subheader", value: text(e) }),
    stMarkdown: (e) => {
      if (e.querySelector("hr") && !text(e).trim()) return { kind: "divider" };
      const kind = find(e, "stCaptionContainer") ? "caption" : e.querySelector(".katex") ? "latex" : "markdown";
      return { kind, value: text(e) };
    },
    stCode: (e) => ({ kind: "code", value: e.querySelector("code")?.textContent ?? "" }),
    stJson: () => ({ kind: "json" }),
    stAlert: (e) => {
      const found = Object.keys(ALERTS).find((name) => find(e, `stAlertContent${name}`));
      return { kind: ALERTS[found] ?? "alert", value: text(e) };
    },
    stException: (e) => {
      const [, type, value] = text(find(e, "stExceptionMessage")).trim().match(/^(?:([\w.]+)(?:: |$))?([^]*)$/);
      return { kind: "exception", value, detail: { type: type ?? "" } };
    },
    stMetric: (e) => ({ kind: "metric", label: text(find(e, "stMetricLabel")), value: text(find(e, "stMetricValue")), detail: { delta: text(find(e, "stMetricDelta")) } }),
    stTable: (e) => ({ kind: "table", value: table(e) }),
    stDataFrame: () => ({ kind: "dataframe" }),
    stProgress: (e) => ({ kind: "progress", label: text(find(e, "stMarkdownContainer")), value: number(e.querySelector("[aria-valuenow]")?.getAttribute("aria-valuenow") ?? "") }),
    stEmpty: () => ({ kind: "empty" }),
    stButton: (e) => button(e, "button"),
    stDownloadButton: (e) => button(e, "download_button"),
    stFormSubmitButton: (e) => button(e, "form_submit_button"),
    stLinkButton: (e) => button(e, "link_button"),
    stPageLink: (e) => button(e, "page_link"),
    stCheckbox: (e) => widget(e, e.querySelector("input").getAttribute("role") === "switch" ? "toggle" : "checkbox", e.querySelector("input").checked),
    stTextInput: (e) => widget(e, "text_input", e.querySelector("input").value),
    stTextArea: (e) => widget(e, "text_area", e.querySelector("textarea").value),
    stNumberInput: (e) => widget(e, "number_input", number(e.querySelector("input").value)),
    stSelectbox: (e) => widget(e, "selectbox", (e.querySelector("[data-rac] input")?.value ?? e.querySelector(OLD.chosen)?.getAttribute("value")) || null),
    stMultiSelect: (e) => widget(e, "multiselect", [...(e.querySelector("div[data-rac]") ?? e).querySelectorAll("[data-tag]")].map((tag) => tag.getAttribute("aria-label"))),
    stRadio: (e) => {
      const shown = [...e.querySelectorAll(`[data-testid="stRadioOption"], ${OLD.radio}`)];
      return { ...widget(e, "radio", shown.filter((o) => o.querySelector("input").checked).map(text)[0] ?? null), options: options(shown) };
    },
    stButtonGroup: (e) => {
      const shown = [...e.querySelectorAll("button")];
      const value = e.querySelector("[role=radiogroup]") ? chosen(e)[0] ?? null : shown.filter((b) => on(b) || b.getAttribute("aria-pressed") === "true").map(text);
      return { ...widget(e, "button_group", value), options: options(shown) };
    },
    stFeedback: (e) => ({ ...widget(e, "feedback", ((i) => (i < 0 ? null : i))([...e.querySelectorAll("button")].findIndex(on))), label: "" }),
    stSlider: (e) => {
      const inputs = [...e.querySelectorAll("input")];
      return { ...widget(e, "slider", several(inputs.map((input) => number(input.getAttribute("aria-valuetext"))))), detail: track(inputs) };
    },
    stDateInput: (e) => widget(e, "date_input", ((dates) => (dates.length === 1 ? dates[0] || null : dates.filter(Boolean)))([...e.querySelectorAll("input[type=date]")].map((input) => input.value))),
    stTimeInput: (e) => widget(e, "time_input", e.querySelector("input[type=hidden]")?.value || null),
    stColorPicker: (e) => widget(e, "color_picker", color(e)),
    stFileUploader: (e) => {
      const names = [...e.querySelectorAll('[data-testid="stFileUploaderFileName"], [data-testid="stFileChipName"]')].map(text);
      return { ...widget(e, "file_uploader", names.length > 1 ? names : names[0] ?? null), ...refused(e) };
    },
    stChatInput: (e) => ({ kind: "chat_input", label: "", disabled: !!e.querySelector("textarea:disabled"), is_widget: true }),
    stImage: () => ({ kind: "image" }),
    stVegaLiteChart: () => ({ kind: "vega_lite_chart" }),
    stMenuButton: (e) => button(e, "menu_button"),
    stPagination: (e) => ({ ...widget(e, "pagination", number(e.querySelector('[aria-current="page"]')?.textContent ?? "")), label: "" }),
    stDateTimeInput: (e) => widget(e, "date_time_input", e.querySelector("input[type=datetime-local]")?.value || null),
    stPlotlyChart: () => ({ kind: "plotly_chart" }),
    stHelp: () => ({ kind: "help_info" }),
    stCameraInput: (e) => widget(e, "camera_input", null),
    stAudioInput: (e) => widget(e, "audio_input", null),
    stBidiComponentIsolated: () => ({ kind: "bidi_component" }),
    stBidiComponentRegular: () => ({ kind: "bidi_component" }),
    stIFrame: () => ({ kind: "iframe" }),
    stHtml: (e) => ({ kind: "html", value: text(e).trim() }),
  };

  // The boxes that hold elements, and whether what they hold is in sight.
  const BOXES = {
    stForm: () => ({ kind: "form" }),
    stDialog: (e) => ({ kind: "dialog", label: text(e.querySelector("h2") ?? e.querySelector(OLD.title)) }),
    stExpander: (e) => ({ kind: "expander", label: text(e.querySelector("summary")), open: !!e.querySelector("details")?.open && !find(e, "stExpanderDetails")?.inert }),
    stPopover: (e) => ({ kind: "popover", label: text(e.querySelector("button")), open: !!e.querySelector('[aria-expanded="true"]') }),
    stTabs: () => ({ kind: "tab_container" }),
    stTabPanel: (e) => {
      const head = find(e.closest('[data-testid="stTabs"]'), "stTab")?.parentElement;
      const tab = head?.children[[...e.parentElement.children].filter((each) => each.dataset.testid === "stTabPanel").indexOf(e)];
      return { kind: "tab", label: text(tab), open: tab?.ariaSelected === "true", place: marked("stTab").indexOf(tab) };
    },
  };
  const BOX = Object.keys(BOXES).map((id) => `[data-testid="${id}"]`).join(", ");
  const boxes = [...document.querySelectorAll(BOX)];

  function marked(id) {
    return [...document.querySelectorAll(`[data-testid="${id}"]`)];
  }

  function key(element) {
    return [...element.classList].find((name) => name.startsWith("st-key-"))?.slice(7) ?? null;
  }

  // The box around an element; what a popover holds is drawn elsewhere, and only while it is open.
  function home(element) {
    const around = element.parentElement.closest(BOX);
    const popped = !around && element.closest('[data-testid="stPopoverBody"]');
    return boxes.indexOf(popped ? document.querySelector('[data-testid="stPopoverButton"][aria-expanded="true"]')?.closest(BOX) : around);
  }

  function box(element) {
    const id = element.dataset.testid;
    return { box: boxes.indexOf(element), inside: home(element), key: key(element) ?? key(element.parentElement), place: marked(id).indexOf(element), ...BOXES[id](element) };
  }

  function read(container) {
    const shown = [container, ...container.querySelectorAll("[data-testid]")].find((e) => READERS[e.dataset.testid]);
    if (!shown) return null;
    return { place: all.indexOf(container), key: key(container), inside: home(container), in_form: !!container.closest('[data-testid="stForm"]'), ...READERS[shown.dataset.testid](shown) };
  }

  function within(root) {
    return [...root.querySelectorAll(`[data-testid="stElementContainer"], ${BOX}`)].flatMap((e) => {
      const popped = e.dataset.testid === "stPopover" && e.querySelector('[aria-expanded="true"]') && find(document, "stPopoverBody");
      return popped ? [e, ...within(popped)] : [e];
    });
  }

  function area(kind, roots) {
    return { kind, elements: roots.filter(Boolean).flatMap(within).map((e) => (boxes.includes(e) ? box(e) : read(e))).filter(Boolean) };
  }

  const toasts = marked("stToast").map((e) => ({ place: -1, kind: "toast", value: text(find(e, "stMarkdownContainer")) }));
  const dialogs = marked("stDialog").flatMap((dialog) => [box(dialog), ...area("event", [dialog]).elements]);
  const events = area("event", [find(document, "stEvent")]);
  events.elements.push(...dialogs, ...toasts);
  return [
    area("main", [find(document, "stMainBlockContainer")]),
    area("sidebar", [find(document, "stSidebarUserContent")]),
    events,
    area("bottom", [find(document, "stBottomBlockContainer")]),
  ];
}
