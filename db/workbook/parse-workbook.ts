import { accept, type Outcome } from "#domain/core/outcome.ts";
import type { RawSheet, RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { checkWorkbook } from "./check-workbook.ts";
import type { Parts } from "./inflate-parts.ts";
import { readCells } from "./read-cells.ts";
import { readStrings } from "./read-strings.ts";
import { readStyles } from "./read-styles.ts";
import { type Attributes, Stop, scanMarkup } from "./scan-markup.ts";

/**
 * What stands in a workbook, through the gate. Meant for the child process alone: it may take all
 * the memory and time there is.
 */
export function parseWorkbook(bytes: Buffer): Outcome<RawWorkbook, WorkbookRefusal> {
  const checked = checkWorkbook(bytes);
  if (!checked.ok) return checked;
  try {
    return accept({ sheets: readSheets(checked.value) });
  } catch (fault) {
    if (fault instanceof Stop) return fault.refused;
    throw fault;
  }
}

function readSheets(parts: Parts): RawSheet[] {
  const named = listElements(parts, "xl/workbook.xml");
  const targets = listElements(parts, "xl/_rels/workbook.xml.rels").flatMap(([name, of]) =>
    name === "Relationship" ? [[of.Id, typeOf(of), pathOf(of)] as const] : [],
  );
  const partOf = (type: string) => targets.find(([, each]) => each === type)?.[2];
  const base = named.find(([name]) => name === "workbookPr")?.[1].date1904 ?? "";
  const shared = {
    strings: readStrings(parts.get(partOf("sharedStrings") ?? "xl/sharedStrings.xml")),
    styles: readStyles(parts.get(partOf("styles") ?? "xl/styles.xml")),
    daysAhead: base === "1" || base === "true" ? 1462 : 0,
  };
  return named.flatMap(([element, attributes]) => {
    if (element !== "sheet") return [];
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const path = targets.find(([each, type]) => each === id && type === "worksheet")?.[2];
    // A sheet of a chart has no cells.
    if (path === undefined) return [];
    const part = parts.get(path);
    if (!part) throw new Stop("workbook.broken");
    return [{ name: attributes.name ?? "", ...readCells(part, shared) }];
  });
}

function typeOf({ Type = "" }: Attributes): string {
  return Type.slice(Type.lastIndexOf("/") + 1);
}

function pathOf({ Target = "" }: Attributes): string {
  return Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`;
}

function listElements(parts: Parts, path: string): [string, Attributes][] {
  const part = parts.get(path);
  if (!part) throw new Stop("workbook.broken");
  const elements: [string, Attributes][] = [];
  scanMarkup(part, { open: (name, attributes) => elements.push([name, attributes]) });
  return elements;
}
