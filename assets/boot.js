// Starts the program named by this script's own element in index.html.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const program = await import(new URL(js, document.baseURI));
await program.default({ module_or_path: new URL(wasm, document.baseURI) });
