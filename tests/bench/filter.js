// Types and chooses as a reader would, and tells how long each answer took to be painted.
//
// A time begins when the event is dispatched. It ends after the frame that shows its last effect on the
// document: a message sent while a frame is prepared arrives once that frame is laid out and painted.
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    }),
  );

const timed = async (act) => {
  let end = 0;
  const note = async () => (end = Math.max(end, await painted()));
  const effects = new MutationObserver(note);
  effects.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  act();
  await note();
  // Long enough for effects that were put off; an odd length, so that times begin anywhere in a frame.
  await pause(87);
  effects.disconnect();
  return end - start;
};

const typing = [];
const search = document.querySelector(".filters input[type=search]");
const type = async (text) => {
  const act = () => {
    search.value = text;
    search.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  typing.push(await timed(act));
};
const write = async (words) => {
  for (let letters = 1; letters <= words.length; letters++) await type(words.slice(0, letters));
};

const choosing = [];
const opening = [];
/** Opens a menu, chooses from its beginning, middle and end, and takes all back. */
const choose = async (menu) => {
  opening.push(await timed(() => menu.querySelector("summary").click()));
  const options = [...menu.querySelectorAll("input[type=checkbox]")];
  const chosen = [0, options.length >> 1, options.length - 1].map((at) => options[at]);
  for (const option of [...chosen, ...chosen]) choosing.push(await timed(() => option.click()));
  await timed(() => menu.querySelector("summary").click());
};

await write("bridge");
await type("");
await write("river north");
document.querySelector("[data-more]").click();
const menus = [...document.querySelectorAll(".filters details")].filter(
  (menu) => !["dates", "pair"].includes(menu.dataset.filter),
);
for (const menu of menus.slice(0, 3)) await choose(menu);
await type("");
for (const menu of menus.slice(3)) await choose(menu);

/** Each considers other accounts, so that all events are compared anew. */
const stepping = [];
const [first, , after] = document.querySelectorAll(".known button");
stepping.push(await timed(() => first.click()));
for (let step = 0; step < 8; step++) stepping.push(await timed(() => after.click()));
return { typing, choosing, opening, stepping };
