import { useTranslations } from "next-intl";
import type { Counts, CountTable, SectionCounts } from "#domain/household/counts/count-table.ts";
import styles from "./place-table.module.css";

/** The project, a section or a building, with its counts. */
export type CountedPlace = {
  readonly key: string;
  readonly kind: "project" | "section" | "building";
  readonly name: string;
  readonly counts: Counts;
  /** Where the buildings of a section are listed, when they are not here. */
  readonly href?: string;
};

/** A project with more buildings than this lists those of one section at a time. */
const mostBuildings = 100;

/** The section asked for, and where each is listed by itself; "" stands for no section. */
export type PlacesAsked = {
  readonly section: string | undefined;
  readonly hrefOf: (section: string) => string;
};

/**
 * The project, then each section before its buildings; without sections the buildings alone.
 * With more than {@link mostBuildings} only the sections, until one of them is asked for.
 */
export function usePlaces({ project, sections }: CountTable, asked: PlacesAsked): CountedPlace[] {
  const t = useTranslations("counts.places");
  const whole = { key: "project", kind: "project" as const, name: t("project"), counts: project };
  const isCut = sections.some(({ section }) => section !== null);
  if (!isCut) return [whole, ...sections.flatMap(buildingsOf)];
  const head = ({ section, counts }: SectionCounts, href?: string): CountedPlace => {
    return {
      key: `section ${section ?? ""}`,
      kind: "section",
      name: section ?? t("noSection"),
      counts,
      href,
    };
  };
  const chosen = sections.find(({ section }) => (section ?? "") === asked.section);
  if (chosen) return [whole, head(chosen), ...buildingsOf(chosen)];
  const buildings = sections.reduce((sum, { buildings: { length } }) => sum + length, 0);
  return [
    whole,
    ...sections.flatMap((section) =>
      buildings > mostBuildings
        ? [head(section, asked.hrefOf(section.section ?? ""))]
        : [head(section), ...buildingsOf(section)],
    ),
  ];
}

function buildingsOf({ buildings }: SectionCounts): CountedPlace[] {
  return buildings.map(({ id, name, counts }) => ({ key: id, kind: "building", name, counts }));
}

/** The column that names the place, by how it stands among the others. */
export function usePlaceColumn() {
  const t = useTranslations("counts.places");
  return {
    key: "place",
    header: t("place"),
    cell: ({ kind, name, href }: CountedPlace) =>
      href ? (
        <a className={styles.section} href={href}>
          {name}
        </a>
      ) : (
        <span className={styles[kind]}>{name}</span>
      ),
  };
}
