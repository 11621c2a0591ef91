import "server-only";
import { getTranslations } from "next-intl/server";
import type { DownloadCaller } from "#app/_server/action/define-download.ts";
import { exportLedger } from "#db/household/import/export-ledger.ts";
import {
  listNoticeHouseholds,
  type NoticeHousehold,
} from "#db/household/notices/list-notice-households.ts";
import { findLedgerProject, type LedgerProject } from "#db/household/scope/ledger-scope.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import type { Db } from "#db/open-database.ts";
import { findLandRegime } from "#db/project/find-land-regime.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { NoticeSheet, SheetRow } from "#domain/household/notices/notice-sheet.ts";
import type {
  NoticePlace,
  NoticeSheetInput,
} from "#domain/household/notices/notice-sheet-input.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatAmount } from "#i18n/format-money.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";

/** A sheet in words, and what its file and the way back are named by. */
export type MadeSheet = {
  readonly sheet: NoticeSheet;
  readonly fileName: string;
  readonly slug: string;
};

/**
 * 分户公示表 of a building or a section, for a clerk of the project: read and written into the audit
 * trail in one transaction, then put into the reader's words.
 *
 * @param kind what leaves the house, as the audit trail names it
 */
export async function makeNoticeSheet(
  db: Db,
  caller: DownloadCaller,
  { projectId, place, kind }: NoticeSheetInput & { kind: "noticeSheet" | "noticeDocument" },
): Promise<Outcome<MadeSheet, string>> {
  const exported = exportLedger(db, caller, {
    projectId,
    sheet: kind,
    detail: { ...place },
    read: ({ tx, businessOn: asOf }) => {
      const rows = listNoticeHouseholds(tx, { projectId, place, asOf });
      if (rows.length === 0) return refuse("ledgerExport.nothing");
      return accept(rows.map((row) => ({ ...row, asOf })));
    },
  });
  if (!exported.ok) return exported;
  const [first] = exported.value;
  if (!first) return refuse("ledgerExport.nothing");
  const on = first.asOf;
  const project = findLedgerProject(db, { actor: caller.actor, on }, projectId);
  if (!project) return refuse("ledgerExport.projectNotFound");
  const isOnStateLand = findLandRegime(db, projectId) === "state";
  const facts = { project, place, on, isOnStateLand, rows: exported.value };
  return accept(await tellSheet(caller, facts));
}

type Facts = {
  project: LedgerProject;
  isOnStateLand: boolean;
  place: NoticePlace;
  on: string;
  rows: readonly NoticeHousehold[];
};

type Words = {
  locale: Locale;
  t: Translations<"notice.sheet">;
  wayOf: Translations<"ledger.way">;
};
type Translations<N extends "notice.sheet" | "ledger.way"> = Awaited<
  ReturnType<typeof getTranslations<N>>
>;

async function tellSheet(
  { locale, actor }: DownloadCaller,
  { project, isOnStateLand, place, on, rows }: Facts,
): Promise<MadeSheet> {
  const t = await getTranslations({ locale, namespace: "notice.sheet" });
  const wayOf = await getTranslations({ locale, namespace: "ledger.way" });
  const name = locale === "zh" ? project.nameZh : project.nameEn;
  const placeName = place.kind === "section" ? place.section : (rows[0]?.building ?? "");
  const day = formatDay(on, locale);
  const printed = { project: name, printer: actor.name, on: day };
  const foot = t("foot", printed);
  const sheet = {
    locale,
    heads: tellHeads(t),
    note: t("note"),
    watermark: t("watermark", printed),
    heading: t("heading", { project: name }),
    intro: t(isOnStateLand ? "introState" : "introOther", {
      place: placeName,
      on: day,
      count: rows.length,
    }),
    foot: rows.some(({ synthetic }) => synthetic) ? `${foot} · ${t("synthetic")}` : foot,
    rows: await mapInSteps(rows.entries(), ([index, row]) =>
      tellRow(row, index + 1, { locale, t, wayOf }),
    ),
  };
  const fileName = t("file", { project: name, place: placeName, on });
  return { sheet, fileName, slug: project.slug };
}

function tellHeads(t: Words["t"]): NoticeSheet["heads"] {
  return {
    number: t("column.number"),
    building: t("column.building"),
    door: t("column.door"),
    names: t("column.names"),
    area: t("column.area"),
    way: t("column.way"),
    amount: t("column.amount"),
    kind: t("column.kind"),
  };
}

function tellRow(
  { building, door, names, areaDm2, way, amountFen, kind }: NoticeHousehold,
  number: number,
  { locale, t, wayOf }: Words,
): SheetRow {
  return {
    holders: names.length,
    cells: {
      number: String(number),
      building,
      door,
      names: names.join(t("nameSeparator")),
      area: formatNumber(areaDm2 / 100, locale),
      way: wayOf(way),
      amount: formatAmount(amountFen, locale),
      kind: t(`kind.${kind}`),
    },
  };
}
