import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { RawWorkbook } from "./raw-workbook.ts";
import { formatVersion, metaSheetName } from "./workbook-names.ts";

/** What a file of ours says about itself. It is a label, not a proof: anybody can edit it. */
export interface WorkbookMeta {
  readonly ledger: string;
  readonly project: string;
  /** instant, ISO 8601 */
  readonly exportedAt: string;
  readonly format: string;
  /** who exported it, when and what of it, as printed on every page */
  readonly watermark: string;
}

const metaKeys = ["ledger", "project", "exportedAt", "format", "watermark"] as const;

/** The rows of the hidden sheet. */
export function metaRows(meta: Omit<WorkbookMeta, "format">): [string, string][] {
  const whole: WorkbookMeta = { ...meta, format: formatVersion };
  return metaKeys.map((key) => [key, whole[key]]);
}

/** What the hidden sheet says; `null` in a file that is none of ours, such as one typed anew. */
export function readMeta({ sheets }: RawWorkbook): WorkbookMeta | null {
  const sheet = sheets.find(({ name }) => name === metaSheetName);
  if (!sheet) return null;
  const found = new Map(sheet.rows.map(([key, value]) => [key, value]));
  const text = (key: (typeof metaKeys)[number]) => {
    const value = found.get(key);
    return typeof value === "string" ? value : "";
  };
  return {
    ledger: text("ledger"),
    project: text("project"),
    exportedAt: text("exportedAt"),
    format: text("format"),
    watermark: text("watermark"),
  };
}

/**
 * Whether a file may be read as a ledger of a project. One without a label may: its rows will say.
 *
 * @example
 * checkMeta({ ledger: "units", … }, { ledger: "households", project: "p1" })
 * //=> { ok: false, refusal: "workbook.otherLedger" }
 */
export function checkMeta(
  meta: WorkbookMeta | null,
  wanted: { readonly ledger: string; readonly project: string },
): Outcome<
  WorkbookMeta | null,
  "workbook.otherLedger" | "workbook.otherProject" | "workbook.otherFormat"
> {
  if (!meta) return accept(null);
  if (meta.ledger !== wanted.ledger) return refuse("workbook.otherLedger");
  if (meta.format !== formatVersion) return refuse("workbook.otherFormat");
  if (meta.project !== wanted.project) return refuse("workbook.otherProject");
  return accept(meta);
}
