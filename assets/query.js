// What the query asks the page to look like, done before anything is painted so that nothing moves when the
// program starts. What else it asks for, the program reads (src/config.rs).
const root = document.documentElement.dataset;
let isEmbed = false;
let isCard = false;
for (const part of location.search.slice(1).split("&")) {
  // At the first sign alone: a value may have more of them.
  const [key, value = ""] = part.split(/=(.*)/s);
  const isOneOf = (...words) => words.includes(value);
  if (key === "embed") isEmbed = isOneOf("", "1", "true");
  if (key === "event") isCard = value !== "";
  if (key === "theme" && isOneOf("light", "dark")) root.theme = value;
  if (key === "accent" && isOneOf("ink", "blue", "green", "red", "violet")) root.accent = value;
}
if (isCard) root.card = "";
if (isCard || isEmbed) root.embed = "";
