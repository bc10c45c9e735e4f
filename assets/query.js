// What the query asks the page to look like, known before anything is painted so that nothing moves when the
// program starts. The same few words as in src/config.rs, which reads them again.
const root = document.documentElement.dataset;
for (const part of location.search.slice(1).split("&")) {
  const [key, value = ""] = part.split("=");
  const isOneOf = (...words) => words.includes(value);
  if (key === "embed" && isOneOf("", "1", "true")) root.embed = "";
  if (key === "event") root.card = root.embed = "";
  if (key === "theme" && isOneOf("light", "dark")) root.theme = value;
  if (key === "accent" && isOneOf("ink", "blue", "green", "red", "violet")) root.accent = value;
}
