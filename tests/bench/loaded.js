// Waits until the page can be used and has come to rest; tells how long that took.
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const interactive = () => performance.getEntriesByName("counterpoint:interactive")[0]?.startTime;
while (interactive() === undefined || watched.content === undefined) await pause(20);
await pause(500);
return {
  // What is in the document is read once it is painted.
  content: Math.max(watched.content, performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0),
  interactive: interactive(),
  shift: watched.shift,
  elements: document.getElementsByTagName("*").length,
};
