// Drags the strip to and fro at three scales, a step a frame, and tells how far the frames lay apart.
const frame = () => new Promise((done) => requestAnimationFrame(done));
const svg = document.querySelector(".strip svg.time");
const [zoomIn] = document.querySelectorAll(".strip-tools button");
const { left, top, width } = svg.getBoundingClientRect();
const pointer = (type, x) =>
  svg.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true, clientX: x, clientY: top + 60 }),
  );

const intervals = [];
for (const doublings of [1, 3, 4]) {
  for (let times = 0; times < doublings; times++) zoomIn.click();
  await frame();
  await frame();
  let x = left + width * 0.6;
  pointer("pointerdown", x);
  let last = await frame();
  for (let step = 0; step < 40; step++) {
    x += step % 20 < 10 ? -11 : 9;
    pointer("pointermove", x);
    const now = await frame();
    intervals.push(now - last);
    last = now;
  }
  pointer("pointerup", x);
}
return intervals;
