import { writableText } from "#domain/form/writable-text.ts";

/** An element to be written: a name with its text, or with elements inside it. */
export type XmlNode = readonly [name: string, content: string | number | readonly XmlNode[]];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * An XML document in UTF-8, indented. Characters that XML has no way to write are left out.
 *
 * @example
 * writeXml(["a", [["b", "1 < 2"]]], "urn:x")
 * //=> '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a xmlns="urn:x">\n\t<b>1 &lt; 2</b>\n</a>\n'
 */
export function writeXml(root: XmlNode, namespace: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return [head, ...linesOf(root, ` xmlns="${namespace}"`), ""].join("\n");
}

/** Each element is written as its lines once it is reached; what is inside waits before its end. */
function linesOf(root: XmlNode, attributes: string): string[] {
  const lines: string[] = [];
  const waiting: (string | { node: XmlNode; indent: string })[] = [{ node: root, indent: "" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      lines.push(next);
      continue;
    }
    const { indent } = next;
    const [name, content] = next.node;
    const begin = `${indent}<${name}${lines.length === 0 ? attributes : ""}>`;
    if (typeof content !== "object") {
      lines.push(`${begin}${escapeText(String(content))}</${name}>`);
      continue;
    }
    lines.push(begin);
    waiting.push(`${indent}</${name}>`);
    for (const node of content.toReversed()) waiting.push({ node, indent: `${indent}\t` });
  }
  return lines;
}

function escapeText(text: string): string {
  return writableText(text)
    .replace(/[&<>]/g, (character) => entities[character] ?? "")
    .replaceAll("\r", "&#13;");
}
