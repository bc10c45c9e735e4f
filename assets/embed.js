// For pages with Counterpoint in them: every iframe[data-counterpoint] gets the height of its content, and
// <counterpoint-timeline src="..."> makes such a frame. What a frame tells becomes events on it, which bubble, out
// of a shadow root too.
(() => {
  if (customElements.get("counterpoint-timeline")) return;

  const LEAST = 100;
  const MOST = 10000;
  const THEMES = ["light", "dark", "auto"];
  // What may be told, and the texts that come with it.
  const EVENTS = new Map([
    ["counterpoint:ready", []],
    ["counterpoint:filter", ["hash"]],
    ["counterpoint:open", ["event", "account"]],
  ]);

  // Elements may stand in a shadow, where no search from outside finds their frames.
  const elements = new Set();
  const frames = () => [
    ...document.querySelectorAll("iframe[data-counterpoint]"),
    ...[...elements].flatMap((element) => [...element.querySelectorAll("iframe")]),
  ];

  function setHeight(frame, height) {
    // A frame out of sight has no height; its own is told once it is shown.
    if (!Number.isFinite(height) || height <= 0) return;
    frame.style.height = `${Math.min(Math.max(height, LEAST), MOST)}px`;
  }

  addEventListener("message", ({ source, data }) => {
    if (!source || typeof data !== "object" || data === null) return;
    // Whose message it is shows in its source alone: the origin of a sandboxed frame is "null", like any other's.
    const frame = frames().find((frame) => frame.contentWindow === source);
    if (!frame) return;
    if (data.type === "counterpoint:height") setHeight(frame, data.height);
    const texts = EVENTS.get(data.type);
    if (!texts) return;
    const detail = {};
    for (const name of texts) if (typeof data[name] === "string") detail[name] = data[name];
    frame.dispatchEvent(new CustomEvent(data.type, { detail, bubbles: true, composed: true }));
  });

  // By hand, for URLSearchParams would write all of the query anew, and the author's "a:b" as "a%3Ab".
  function setInQuery(url, key, value) {
    const others = url.search.slice(1).split("&").filter((part) => part && part.split("=")[0] !== key);
    url.search = [...others, `${key}=${encodeURIComponent(value)}`].join("&");
  }

  class Timeline extends HTMLElement {
    static observedAttributes = ["src", "title", "theme", "lang", "height"];
    #frame = null;

    constructor() {
      super();
      this.addEventListener("counterpoint:ready", () => this.#tellWishes());
    }

    connectedCallback() {
      elements.add(this);
      this.style.display ||= "block";
      this.#show();
    }

    disconnectedCallback() {
      elements.delete(this);
    }

    attributeChangedCallback(name) {
      if (name === "src" && this.isConnected) this.#show();
      if (!this.#frame) return;
      if (name === "title") this.#frame.title = this.title || "Counterpoint";
      if (name === "theme" || name === "lang") this.#tellWishes();
      if (name === "height") setHeight(this.#frame, Number(this.getAttribute("height")));
    }

    get #theme() {
      return THEMES.find((theme) => theme === this.getAttribute("theme"));
    }

    #tellWishes() {
      const tell = (type, value) => value && this.#frame?.contentWindow?.postMessage({ type, value }, "*");
      tell("counterpoint:theme", this.#theme);
      tell("counterpoint:language", this.lang);
    }

    // What stood in the element, such as a plain link, gives way to the frame.
    #show() {
      const address = this.#address();
      if (address === this.#frame?.src) return;
      this.#frame = null;
      if (!address) return this.replaceChildren();
      const frame = document.createElement("iframe");
      frame.dataset.counterpoint = "";
      frame.title = this.title || "Counterpoint";
      frame.loading = "lazy";
      frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
      frame.allow = "clipboard-write; web-share";
      frame.style.cssText = "display: block; width: 100%; border: 0; max-height: inherit";
      setHeight(frame, Number(this.getAttribute("height")) || 480);
      frame.src = address;
      this.#frame = frame;
      this.replaceChildren(frame);
    }

    #address() {
      const src = this.getAttribute("src");
      if (!src || !URL.canParse(src, document.baseURI)) return null;
      const url = new URL(src, document.baseURI);
      if (url.protocol !== "https:" && url.protocol !== "http:") return null;
      if (this.#theme) setInQuery(url, "theme", this.#theme);
      if (this.lang) setInQuery(url, "lang", this.lang);
      return url.href;
    }
  }

  customElements.define("counterpoint-timeline", Timeline);

  // Frames that stood before this script may have told their height already.
  for (const frame of frames()) frame.contentWindow?.postMessage({ message: "ready" }, "*");
})();
