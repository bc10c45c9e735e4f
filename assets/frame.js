// The page in a frame: tells the page around its height and what the reader does, and takes a theme and a language from it.
// The messages are a contract: docs/contracts.md.

const root = document.documentElement;
const address = location.href;
// WordPress puts a secret behind the address, and listens only to frames that know it.
const secret = /\?secret=([A-Za-z0-9]{4,32})$/.exec(location.hash)?.[1];

// Nobody can know who is around, and nothing told is secret: so to whoever it is.
const tell = (message) => parent.postMessage(message, "*");

// A language tag of BCP 47.
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i;
const THEMES = ["light", "dark", "auto"];

let told = 0;

function tellHeight(again) {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // A frame that is not shown has no width, and so no height worth telling; nor has a card whose event is not drawn.
  if (!innerWidth || !height || "card" in root.dataset || (height === told && !again)) return;
  told = height;
  tell({ type: "counterpoint:height", v: 1, height });
  tell({ sentinel: "amp", type: "embed-size", height });
  tell(JSON.stringify({ src: address, context: "iframe.resize", height }));
  if (secret) tell({ message: "height", value: height, secret });
}

let drawn = false;
new ResizeObserver(() => {
  drawn = true;
  tellHeight(false);
}).observe(root);

// WordPress hides the frame until it is told a height, and what is hidden is not drawn by all browsers where it is of
// another site, so that nothing observes its size. Timers go on there: each waits longer than the one before.
const LONGEST_WAIT = 8000;

function tellUntilDrawn(wait) {
  if (drawn) return;
  tellHeight(false);
  setTimeout(tellUntilDrawn, wait, Math.min(2 * wait, LONGEST_WAIT));
}
if (secret) tellUntilDrawn(250);

// What is taken is one of a few words, or nothing: a list of one word would pass for it if it were not a text.
addEventListener("message", ({ source, data }) => {
  if (source !== parent || typeof data !== "object" || data === null) return;
  const { message, type, value } = data;
  if (message === "ready" && (data.secret === undefined || data.secret === secret)) tellHeight(true);
  if (typeof value !== "string") return;
  if (type === "counterpoint:language" && LANGUAGE.test(value)) {
    root.dataset.language = value;
    dispatchEvent(new Event(type));
  }
  if (type === "counterpoint:theme" && THEMES.includes(value)) {
    if (value === "auto") delete root.dataset.theme;
    else root.dataset.theme = value;
    dispatchEvent(new Event(type));
  }
});

// What the reader looks at is in the address, with what is open: an event or an account.
const OPEN = /(?:^|&)((event|account)=([\w.:+-]{1,128}))(?=&|$)/;

function look() {
  const hash = location.hash.slice(1).split("?")[0];
  const [, open, kind, id] = OPEN.exec(hash) ?? [];
  return { hash, open, kind, id };
}

let before = look();

function tellChange() {
  const now = look();
  if (now.hash !== before.hash) tell({ type: "counterpoint:filter", hash: now.hash });
  if (now.open && now.open !== before.open) tell({ type: "counterpoint:open", [now.kind]: now.id });
  before = now;
}

addEventListener("popstate", tellChange);
addEventListener("counterpoint:address", tellChange);

const ready = new PerformanceObserver((marks) => {
  if (!marks.getEntriesByName("counterpoint:interactive").length) return;
  ready.disconnect();
  tell({ type: "counterpoint:ready" });
});
ready.observe({ type: "mark", buffered: true });
