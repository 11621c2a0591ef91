import { SaxesParser } from "saxes";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { xmlLimits } from "./xml-limits.ts";

/** An element of a file with the line it begins on, from 1. */
export interface XmlElement {
  /** without its prefix; of another namespace than the root's, `prefix:name` */
  readonly name: string;
  readonly line: number;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export const xmlRefusals = [
  "mspdi.tooLarge",
  "mspdi.notUtf8",
  "mspdi.notXml",
  "mspdi.doctype",
  "mspdi.tooDeep",
  "mspdi.tooMany",
] as const;
export type XmlRefusal = (typeof xmlRefusals)[number];

/** Why a parser gave up, as the reader is told it. */
export const xmlFaults = [
  "unclosed",
  "mismatched",
  "entity",
  "character",
  "attribute",
  "outside",
  "other",
] as const;
export type XmlFault = (typeof xmlFaults)[number];

/**
 * The root of an XML document in UTF-8. Refused with its line: what is not well-formed, a document
 * type (an entity is how a small file becomes a large one), and what is larger, deeper or longer
 * than {@link xmlLimits}.
 *
 * @example
 * parseXml(new TextEncoder().encode("<a>\n<b></a>"))
 * //=> { ok: false, refusal: "mspdi.notXml", params: { line: 2, fault: "mismatched" } }
 */
export function parseXml(bytes: Uint8Array): Outcome<XmlElement & { uri: string }, XmlRefusal> {
  if (bytes.byteLength > xmlLimits.megabytes * 1_000_000) {
    return refuse("mspdi.tooLarge", { params: { line: 1, megabytes: xmlLimits.megabytes } });
  }
  const text = decode(bytes);
  return text.ok ? parseText(text.value) : text;
}

/** The mark at the beginning is no part of the text. */
function decode(bytes: Uint8Array): Outcome<string, XmlRefusal> {
  try {
    return accept(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const before = new TextDecoder().decode(bytes).split("\uFFFD", 1)[0] ?? "";
    return refuse("mspdi.notUtf8", { params: { line: before.split("\n").length } });
  }
}

type Open = { name: string; line: number; children: XmlElement[]; text: string };

/** Ends the parser at the first fault: nothing after it can be trusted. */
class Stop extends Error {
  readonly refused: Refused<XmlRefusal>;
  constructor(refusal: XmlRefusal, params: Record<string, string | number>) {
    super(refusal);
    this.refused = refuse(refusal, { params });
  }
}

function parseText(text: string): Outcome<XmlElement & { uri: string }, XmlRefusal> {
  const parser = new SaxesParser({ xmlns: true });
  const document: Open = { name: "", line: 0, children: [], text: "" };
  const open: Open[] = [document];
  let count = 0;
  let uri = "";
  parser.on("error", ({ message }) => {
    throw new Stop("mspdi.notXml", { line: parser.line, fault: faultOf(message) });
  });
  parser.on("doctype", () => {
    throw new Stop("mspdi.doctype", { line: parser.line });
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && encoding.toLowerCase() !== "utf-8") {
      throw new Stop("mspdi.notUtf8", { line: parser.line });
    }
  });
  parser.on("opentag", (tag) => {
    if (count === 0) uri = tag.uri;
    if (++count > xmlLimits.elements) throw new Stop("mspdi.tooMany", { line: parser.line });
    if (open.length > xmlLimits.depth) throw new Stop("mspdi.tooDeep", { line: parser.line });
    const name = tag.uri === uri ? tag.local : tag.name;
    open.push({ name, line: parser.line, children: [], text: "" });
  });
  const addText = (more: string) => {
    const last = open.at(-1);
    if (last) last.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  try {
    parser.write(text).close();
  } catch (fault) {
    if (fault instanceof Stop) return fault.refused;
    throw fault;
  }
  const [root] = document.children;
  return root
    ? accept({ ...root, uri })
    : refuse("mspdi.notXml", { params: { line: 1, fault: "other" } });
}

const faults: readonly (readonly [RegExp, XmlFault])[] = [
  [/unclosed tag|unexpected end/, "unclosed"],
  [/close tag|closing tag/, "mismatched"],
  [/entity/, "entity"],
  [/attribute/, "attribute"],
  [/disallowed|tag name/, "character"],
  [/root|outside/, "outside"],
];

function faultOf(message: string): XmlFault {
  return faults.find(([pattern]) => pattern.test(message))?.[1] ?? "other";
}
