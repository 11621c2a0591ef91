import { useTranslations } from "next-intl";
import type { Counts, CountTable } from "#domain/household/count-table.ts";
import styles from "./place-table.module.css";

/** The project, a section or a building, with its counts. */
export type Place = {
  readonly key: string;
  readonly kind: "project" | "section" | "building";
  readonly name: string;
  readonly counts: Counts;
};

/** The project, then each section before its buildings; without sections the buildings alone. */
export function usePlaces({ project, sections }: CountTable): Place[] {
  const t = useTranslations("counts.places");
  const isCut = sections.some(({ section }) => section !== null);
  const within = sections.flatMap(({ section, counts, buildings }): Place[] => [
    ...(isCut
      ? [
          {
            key: `section ${section ?? ""}`,
            kind: "section" as const,
            name: section ?? t("noSection"),
            counts,
          },
        ]
      : []),
    ...buildings.map(({ id, name, counts: of }) => {
      return { key: id, kind: "building" as const, name, counts: of };
    }),
  ]);
  return [{ key: "project", kind: "project", name: t("project"), counts: project }, ...within];
}

/** The column that names the place, by how it stands among the others. */
export function usePlaceColumn() {
  const t = useTranslations("counts.places");
  return {
    key: "place",
    header: t("place"),
    cell: ({ kind, name }: Place) => <span className={styles[kind]}>{name}</span>,
  };
}
