import { useTranslations } from "next-intl";
import type { CountPublication } from "#domain/household/counts/count-publication.ts";
import { DecisionHistory } from "../../../_frame/decision-history.tsx";

/** Every decision on what the public sees, newest first. */
export function PublicationTable({ words }: { words: readonly CountPublication[] }) {
  const t = useTranslations("counts.publication");
  return (
    <DecisionHistory
      caption={t("history")}
      empty={t("historyEmpty")}
      heads={{ on: t("column.on"), reason: t("column.reason"), by: t("column.by") }}
      columns={[
        {
          key: "word",
          header: t("column.word"),
          cell: ({ isExact }) => t(isExact ? "exact" : "banded"),
        },
      ]}
      words={words}
    />
  );
}
