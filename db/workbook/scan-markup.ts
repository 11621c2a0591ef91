import { SaxesParser } from "saxes";
import type { Refused } from "#domain/core/outcome.ts";
import { refuse } from "#domain/core/outcome.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";

/** Ends the reading of a part at the first thing that is not as it may be. */
export class Stop extends Error {
  readonly refused: Refused<WorkbookRefusal>;
  constructor(refusal: WorkbookRefusal, params?: Record<string, number>) {
    super(refusal);
    this.refused = refuse(refusal, params ? { params } : {});
  }
}

export type Attributes = Readonly<Record<string, string>>;

/** What is done at each element, by its name without a prefix. */
export interface Scan {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Goes through a part of a workbook once, in pieces, so that a scan that stops at a limit has read no
 * more. What is no well-formed XML in UTF-8, and a document type, is refused.
 */
export function scanMarkup(part: Buffer, { open, close, text }: Scan): void {
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new Stop("workbook.broken");
  });
  parser.on("doctype", () => {
    throw new Stop("workbook.doctype");
  });
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!/^(utf-?8|us-ascii)$/i.test(encoding)) throw new Stop("workbook.broken");
  });
  if (open) parser.on("opentag", ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on("closetag", ({ name }) => close(localName(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let from = 0; from < part.length; from += 65_536) {
    parser.write(decode(decoder, part.subarray(from, from + 65_536)));
  }
  parser.write(decode(decoder)).close();
}

function decode(decoder: TextDecoder, bytes?: Buffer): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Stop("workbook.broken");
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
