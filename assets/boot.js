// Starts the program named by this script's own element in index.html. Where it cannot start, the page that
// was written stays, without the controls that would do nothing.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
try {
  const program = await import(new URL(js, document.baseURI));
  await program.default({ module_or_path: new URL(wasm, document.baseURI) });
} catch (error) {
  document.documentElement.dataset.stalled = "";
  throw error;
}
