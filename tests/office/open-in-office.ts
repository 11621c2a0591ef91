import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A profile of our own: what somebody has open or has set is left alone. */
const folder = mkdtempSync(join(tmpdir(), "guatu-office-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * Opens files in LibreOffice, without a window, and saves them in another format: `xlsx`, `csv`
 * (the first sheet) or `fods`, its own as plain XML. It takes seconds to start and no time for a
 * file more; one profile is for one at a time, so this waits until it is done.
 */
export function saveInOffice(files: readonly Uint8Array[], from: string, to: string): Buffer[] {
  const place = mkdtempSync(join(folder, "files-"));
  const names = files.map((_, index) => `file${index}`);
  for (const [index, bytes] of files.entries()) {
    writeFileSync(join(place, `${names[index]}.${from}`), bytes);
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  // UTF-8 and every cell as it is shown.
  const filter =
    to === "csv" ? "csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,1033,false,true" : to;
  const out = join(place, "out");
  const sources = names.map((name) => join(place, `${name}.${from}`));
  const args = [profile, "--headless", "--convert-to", filter, "--outdir", out, ...sources];
  execFileSync(process.env.OFFICE_PATH ?? "soffice", args, { timeout: 120_000, stdio: "ignore" });
  return names.map((name) => readFileSync(join(out, `${name}.${to}`)));
}

/** A cell by what it shows, and what is typed there instead. */
export interface CellEdit {
  readonly shown: string;
  /** what a cell before it shows, and no other: then it is the first one behind that */
  readonly behind?: string;
  readonly typed: string | { readonly number: number } | { readonly day: string };
}

/** Opens a workbook in LibreOffice and saves it again, once for each list of edits. */
export function editInOffice(bytes: Uint8Array, lists: readonly (readonly CellEdit[])[]): Buffer[] {
  return editEachInOffice(lists.map((edits) => ({ bytes, edits })));
}

/** The same for workbooks that have nothing to do with each other. */
export function editEachInOffice(
  files: readonly { readonly bytes: Uint8Array; readonly edits: readonly CellEdit[] }[],
): Buffer[] {
  const opened = saveInOffice(
    files.map(({ bytes }) => bytes),
    "xlsx",
    "fods",
  );
  const edited = files.map(({ edits }, index) =>
    edits.reduce(editCell, opened[index]?.toString("utf8") ?? ""),
  );
  return saveInOffice(
    edited.map((xml) => Buffer.from(xml)),
    "fods",
    "xlsx",
  );
}

function editCell(xml: string, { shown, behind, typed }: CellEdit): string {
  const from = behind === undefined ? 0 : findShown(xml, behind).index;
  const found = behind === undefined ? findShown(xml, shown) : cellsShowing(xml, shown, from)[0];
  if (!found) throw new Error(`not shown: ${shown}`);
  const start = xml.lastIndexOf("<table:table-cell", found.index);
  const style = /table:style-name="[^"]*"/.exec(xml.slice(start, found.index))?.[0] ?? "";
  const cell = `<table:table-cell ${style} ${typedContent(typed)}</table:table-cell>`;
  return xml.slice(0, start) + cell + xml.slice(found.index + found[0].length);
}

function cellsShowing(xml: string, shown: string, from = 0): RegExpExecArray[] {
  const text = shown.replaceAll(/[.*]/g, "\\$&");
  const pattern = new RegExp(`<text:p>${text}</text:p>\\s*</table:table-cell>`, "g");
  pattern.lastIndex = from;
  return [...xml.matchAll(pattern)];
}

function findShown(xml: string, shown: string): RegExpExecArray {
  const [found, ...others] = cellsShowing(xml, shown);
  if (!found || others.length > 0) throw new Error(`not shown once: ${shown}`);
  return found;
}

function typedContent(typed: CellEdit["typed"]): string {
  if (typeof typed === "string") {
    return `office:value-type="string"><text:p>${typed}</text:p>`;
  }
  return "day" in typed
    ? `office:value-type="date" office:date-value="${typed.day}">`
    : `office:value-type="float" office:value="${typed.number}">`;
}
