/** An element to be written: a name with its text, or with elements inside it. */
export type XmlNode = readonly [name: string, content: string | number | readonly XmlNode[]];

/** What XML 1.0 cannot write: control characters, halves of a pair. */
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * An XML document in UTF-8, indented. Characters that XML has no way to write are left out.
 *
 * @example
 * writeXml(["a", [["b", "1 < 2"]]], "urn:x")
 * //=> '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a xmlns="urn:x">\n\t<b>1 &lt; 2</b>\n</a>\n'
 */
export function writeXml([name, content]: XmlNode, namespace: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}\n${element([name, content], "", ` xmlns="${namespace}"`)}`;
}

function element([name, content]: XmlNode, indent: string, attributes = ""): string {
  if (typeof content === "object") {
    const inner = content.map((child) => element(child, `${indent}\t`)).join("");
    return `${indent}<${name}${attributes}>\n${inner}${indent}</${name}>\n`;
  }
  return `${indent}<${name}${attributes}>${escapeText(String(content))}</${name}>\n`;
}

function escapeText(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[&<>]/g, (character) => entities[character] ?? "")
    .replaceAll("\r", "&#13;");
}
