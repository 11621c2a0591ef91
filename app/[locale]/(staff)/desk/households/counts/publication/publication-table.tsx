import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/data-table.tsx";
import { SyntheticTag } from "#components/synthetic-tag.tsx";
import type { CountPublication } from "#domain/household/count-publication.ts";
import { formatDay } from "#i18n/format-day.ts";

/** Every decision on what the public sees, newest first. */
export function PublicationTable({ words }: { words: readonly CountPublication[] }) {
  const t = useTranslations("counts.publication");
  const locale = useLocale();
  return (
    <DataTable<CountPublication>
      caption={t("history")}
      columns={[
        {
          key: "on",
          header: t("column.on"),
          cell: ({ setOn }) => formatDay(setOn, locale, "short"),
        },
        {
          key: "word",
          header: t("column.word"),
          cell: ({ isExact }) => t(isExact ? "exact" : "banded"),
        },
        { key: "reason", header: t("column.reason"), cell: ({ reason }) => reason },
        {
          key: "by",
          header: t("column.by"),
          cell: ({ setBy, synthetic }) => (
            <>
              {setBy} {synthetic ? <SyntheticTag /> : null}
            </>
          ),
        },
      ]}
      rows={words}
      keyOf={({ id }) => id}
      empty={t("historyEmpty")}
    />
  );
}
