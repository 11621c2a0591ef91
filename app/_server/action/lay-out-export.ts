import "server-only";
import { createTranslator } from "next-intl";
import { doInSteps } from "#db/do-in-steps.ts";
import { writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { type Outcome, refuse } from "#domain/core/outcome.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { layOutLedgerSteps } from "#domain/workbook/lay-out-ledger.ts";
import type { LedgerDefinition } from "#domain/workbook/sheet-definition.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { messagesOf } from "#i18n/messages.ts";
import type { DownloadCaller } from "./define-download.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Wanted = {
  readonly projectId: string;
  readonly ledger: LedgerKey;
  readonly definition: LedgerDefinition;
  /** by sheet; without any it is the template */
  readonly rows: Readonly<Record<string, readonly CurrentRow[]>>;
  readonly isUnmasked?: boolean;
  readonly what: "template" | "all" | "filtered";
  /** of what was asked for, as the watermark says */
  readonly count: number;
};

const tooLarge = refuse("ledgerExport.tooLarge");

/**
 * The bytes of a ledger as a workbook, with who took it out, when and what of it. One that could not
 * be imported again, by its rows or its size, is refused: a part of the ledger can be chosen.
 */
export async function layOutExport(
  { actor, at, locale }: DownloadCaller,
  { projectId, ledger, definition, rows, isUnmasked, what, count }: Wanted,
): Promise<Outcome<Uint8Array, string>> {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "excel" });
  const watermark = t("watermark", {
    name: actor.name,
    at: formatInstant(at, locale),
    what: t(`what.${what}`),
    ledger,
    count,
  });
  const meta = { project: projectId, exportedAt: new Date(at).toISOString(), watermark };
  const options = { rows, language: locale, isUnmasked, meta };
  const laidOut = await doInSteps(layOutLedgerSteps(definition, options));
  if (laidOut.sheets.some((sheet) => sheet.rows.length > workbookLimits.rows)) return tooLarge;
  const written = await writeWorkbook(laidOut);
  const isTaken = !written.ok || written.value.length <= workbookLimits.megabytes * 1024 * 1024;
  return isTaken ? written : tooLarge;
}
