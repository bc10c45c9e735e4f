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

// What is taken is one of a few words, or nothing.
addEventListener("message", ({ source, data }) => {
  if (source !== parent || typeof data !== "object" || data === null) return;
  if (data.message === "ready" && (data.secret === undefined || data.secret === secret)) tellHeight(true);
  if (data.type === "counterpoint:language" && LANGUAGE.test(data.value)) {
    root.dataset.language = data.value;
    dispatchEvent(new Event("counterpoint:language"));
  }
  if (data.type !== "counterpoint:theme") return;
  if (data.value === "auto") delete root.dataset.theme;
  if (data.value === "light" || data.value === "dark") root.dataset.theme = data.value;
  dispatchEvent(new Event("counterpoint:theme"));
});

// What the reader looks at is in the address: which event or account is open, and all the rest.
const TARGET = /^(event|account)=([\w.:+-]{1,128})$/;

function look() {
  const hash = location.hash.slice(1).split("?")[0];
  const parts = hash.split("&");
  return { hash, open: parts.find((part) => TARGET.test(part)), rest: parts.filter((part) => !TARGET.test(part)).join("&") };
}

let before = look();

function tellChange() {
  const now = look();
  if (now.rest !== before.rest) tell({ type: "counterpoint:filter", hash: now.hash });
  if (now.open && now.open !== before.open) {
    const [, key, id] = TARGET.exec(now.open);
    tell({ type: "counterpoint:open", [key]: id });
  }
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
