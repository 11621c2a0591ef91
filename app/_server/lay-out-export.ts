import "server-only";
import { createTranslator } from "next-intl";
import { writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import type { CurrentLedger } from "#domain/household/import/import-plan.ts";
import { layOutLedger } from "#domain/household/import/lay-out-ledger.ts";
import type { Outcome } from "#domain/outcome.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { messagesOf } from "#i18n/messages.ts";
import type { DownloadCaller } from "./define-download.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Wanted = {
  readonly projectId: string;
  readonly current: CurrentLedger;
  /** the names to choose from, in the template too */
  readonly buildings: readonly string[];
  readonly isUnmasked: boolean;
  readonly what: "template" | "all" | "filtered";
};

/** The bytes of the ledger as a workbook, with who took it out, when and what of it. */
export function layOutExport(
  { actor, at, locale }: DownloadCaller,
  { projectId, current, buildings, isUnmasked, what }: Wanted,
): Promise<Outcome<Uint8Array, string>> {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "excel" });
  const watermark = t("watermark", {
    ...{ name: actor.name, at: formatInstant(at, locale), what: t(`what.${what}`) },
    households: current.households.length,
  });
  const meta = { project: projectId, exportedAt: new Date(at).toISOString(), watermark };
  const options = { current, language: locale, isUnmasked, meta };
  return writeWorkbook(layOutLedger(householdLedger({ buildings }), options));
}
