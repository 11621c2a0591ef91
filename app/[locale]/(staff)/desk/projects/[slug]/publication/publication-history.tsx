import { useLocale } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { PublicationFact } from "#domain/publication/publication-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import { useGroupNames } from "./use-group-names.ts";

/** Every decision on a project being public, newest first. What was taken over has nobody's name. */
export function PublicationHistory({ words }: { words: readonly PublicationFact[] }) {
  const { t, namesOf } = useGroupNames();
  const locale = useLocale();
  return (
    <DataTable<PublicationFact>
      caption={t("history")}
      columns={[
        {
          key: "on",
          header: t("column.on"),
          cell: ({ setOn }) => formatDay(setOn, locale, "short"),
        },
        { key: "kind", header: t("column.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        {
          key: "groups",
          header: t("column.groups"),
          cell: ({ kind, groups }) => (kind === "published" ? namesOf(groups) : "—"),
        },
        {
          key: "reason",
          header: t("column.reason"),
          cell: ({ reason }) => reason ?? t("takenOver"),
        },
        { key: "by", header: t("column.by"), cell: ({ setBy }) => setBy ?? "—" },
      ]}
      rows={words.toReversed()}
      keyOf={({ id }) => id}
      empty={t("historyEmpty")}
    />
  );
}
