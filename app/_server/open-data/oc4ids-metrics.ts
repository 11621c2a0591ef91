import "server-only";
import { createTranslator } from "next-intl";
import { bandText } from "#domain/open-data/band-text.ts";
import { dayEndText } from "#domain/open-data/instant-text.ts";
import type { PublicRecord, ReportRecord } from "#domain/open-data/public-record.ts";
import { messagesOf } from "#i18n/messages.ts";

const messages = messagesOf("zh");
const words = messages.openData.oc4ids;

/** What was reported of the whole project, an observation for each report that counts. */
export function progressMetric({ reports, reported }: PublicRecord) {
  const isStated = reported !== null && reported.basis === "statement";
  return {
    id: "physicalProgress",
    title: words.progress,
    description: words.progressDescription,
    observations: [...(isStated ? [reported] : []), ...reports].map(observation),
  };
}

function observation({ on, percent, basis, synthetic }: ReportRecord, at: number) {
  const notes = [
    basis === "statement" ? words.statement : "",
    on === null ? words.undated : "",
    synthetic ? words.synthetic : "",
  ];
  return {
    id: `${basis}-${on ?? "undated"}-${at + 1}`,
    period: on && { endDate: dayEndText(on) },
    measure: percent,
    unit: { scheme: "UNCEFACT", id: "P1", name: words.percent },
    notes: notes.filter(Boolean).join("；"),
  };
}

/** The households that reached each step, as the public may read of them. */
export function householdMetrics({ households, asOf }: PublicRecord) {
  const t = createTranslator({ locale: "zh", messages, namespace: "openData.oc4ids" });
  const description = households?.isExact ? words.exactDescription : words.householdsDescription;
  const counts = households?.counts ?? [];
  return counts.map(({ metric, count }) => ({
    id: `households-${metric}`,
    title: t("households", { metric: messages.relocation.metric[metric] }),
    description,
    observations: [
      {
        id: asOf,
        period: { endDate: dayEndText(asOf) },
        measure: bandText(count),
        unit: { name: words.householdsUnit },
        notes: households?.synthetic ? words.synthetic : "",
      },
    ],
  }));
}
