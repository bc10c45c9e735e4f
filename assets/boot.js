// Starts the program named by this script's own element in index.html. Where it cannot start, the page that
// was written stays, without the controls that would do nothing.
const { js, program } = document.querySelector("script[data-program]").dataset;
const root = document.documentElement.dataset;
// In a frame, the page around learns the height before the program runs, and without it.
if (window.parent !== window) import("./frame.js").catch(() => {});
// What is below the first screen is laid out for those who go there before the program has started.
addEventListener("scroll", () => { root.scrolled = ""; }, { once: true });

// The texts of the language that the page was written in, unless the query asks for another one's.
function preload(words) {
  const { lang } = document.documentElement;
  if (!words || (new URLSearchParams(location.search).get("lang") ?? lang) !== lang) return;
  const link = document.createElement("link");
  document.head.append(Object.assign(link, {
    rel: "preload", as: "fetch", crossOrigin: "anonymous", fetchPriority: "low", href: words,
  }));
}
preload(document.getElementById("written")?.dataset.words);

function leaveWhatWasWritten() {
  root.stalled = "";
  delete root.card;
}

// The engine may stop a program at any time, and tells nobody but the page. What is drawn by then may be half of it.
function whenStopped({ error, reason }) {
  if (!((error ?? reason) instanceof WebAssembly.RuntimeError)) return;
  if (document.getElementById("written")) return leaveWhatWasWritten();
  root.stopped = "";
  document.querySelector(".stopped button")?.addEventListener("click", () => location.reload());
}
addEventListener("error", whenStopped);
addEventListener("unhandledrejection", whenStopped);

try {
  // Both parts of it at once, now that what is to be read has come.
  const packed = fetch(new URL(program, document.baseURI));
  const { default: start, unpacked } = await import(new URL(js, document.baseURI));
  await start({ module_or_path: unpacked(await packed) });
} catch (error) {
  leaveWhatWasWritten();
  throw error;
}
