import type { LightColour } from "#domain/light/light.ts";
import { lightPaths } from "./light-paths.ts";

/** Each with white on it, at 4.5 to 1 or more. */
const fills: Record<LightColour, string> = {
  green: "#1b7340",
  yellow: "#8a5a00",
  red: "#b3261e",
  grey: "#57606a",
  blue: "#1f5fa8",
};

type Badge = {
  readonly colour: LightColour;
  /** Left of the light: the name of the project. */
  readonly label: string;
  /** Right of its shape: its colour and what it means. */
  readonly words: string;
  /** The whole of it in a sentence. */
  readonly title: string;
  readonly language: string;
};

/** A light as a picture for other sites: its shape, its colour and its word, and a sentence to be read out. */
export function renderLightBadge({ colour, label, words, title, language }: Badge): string {
  const left = widthOf(label) + 16;
  const width = left + 30 + widthOf(words) + 8;
  const { d, look } = lightPaths[colour];
  const line = 'fill="none" stroke="#fff" stroke-width="2"';
  const fonts = "'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif";
  const text = `font-family="${fonts}" font-size="13"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" role="img"`,
    ` aria-labelledby="title" width="${width}" height="24" viewBox="0 0 ${width} 24">`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="24" rx="4" fill="#17222e"/>`,
    `<path d="M${left} 0h${width - left - 4}a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H${left}Z"`,
    ` fill="${fills[colour]}"/>`,
    `<text x="8" y="17" fill="#fff" ${text}>${escaped(label)}</text>`,
    `<path transform="translate(${left + 8} 5) scale(.875)" d="${d}" ${look === "solid" ? 'fill="#fff"' : line}/>`,
    `<text x="${left + 28}" y="17" fill="#fff" ${text}>${escaped(words)}</text>`,
    "</svg>",
  ].join("");
}

/** At 13 pixels a Chinese character is as wide as it is high, a letter a little more than half. */
function widthOf(text: string): number {
  return Math.ceil([...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 13 : 7), 0));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}
