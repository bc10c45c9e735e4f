// Starts the program named by this script's own element in index.html.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
// In a frame, the page around learns the height before the program runs, and without it.
if (window.parent !== window) import("./frame.js").catch(() => {});
const program = await import(new URL(js, document.baseURI));
await program.default({ module_or_path: new URL(wasm, document.baseURI) });
