import { words } from "./words.js";

/** @typedef {keyof typeof words} Word */

/**
 * A line for the terminal in both languages.
 *
 * @param {Word} word
 * @param {Record<string, string | number>} [values]
 * @example
 * say("badPort", { port: "x" }) //=> "PORT=x 不是端口号… / PORT=x is not a port…"
 */
export function say(word, values = {}) {
  return words[word].map((text) => fill(text, values)).join("  ");
}

/** @param {string} text @param {Record<string, string | number>} values */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}
