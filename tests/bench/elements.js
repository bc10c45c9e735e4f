// Goes through the page, and tells the most elements that were in the document at once.
const frame = () => new Promise((done) => requestAnimationFrame(done));
const count = () => document.getElementsByTagName("*").length;

let scrolled = 0;
for (let step = 0; step <= 60; step++) {
  const end = document.documentElement.scrollHeight - innerHeight;
  // By steps of a wheel at first, then through to the end.
  scrollTo(0, step < 20 ? step * 120 : (end * (step - 20)) / 40);
  await frame();
  await frame();
  scrolled = Math.max(scrolled, count());
}
scrollTo(0, 0);
await frame();

let withMenu = 0;
for (const menu of document.querySelectorAll(".filters details")) {
  menu.querySelector("summary").click();
  await frame();
  await frame();
  withMenu = Math.max(withMenu, count());
  menu.querySelector("summary").click();
  await frame();
}
return { scrolled, withMenu, memory: watched.memory.buffer.byteLength };
