import { type MapPaper, mapPapers } from "#components/household/map/household-map.tsx";
import { askedChoice, askedText } from "#domain/form/asked-field.ts";
import { pageQuery } from "../../_frame/page-query.ts";

/** The address of the map: of which project, of which building of it, on which paper. */
export const mapQuery = pageQuery({
  project: askedText(80),
  building: askedText(64),
  paper: askedChoice(Object.keys(mapPapers) as MapPaper[], "A4"),
});

/** Of which project and, where one map does not hold it, of which building. */
export type MapPlace = { readonly slug: string; readonly buildingId?: string | undefined };

/**
 * The place of a map in the desk.
 *
 * @example
 * mapPlace({ slug: "x", buildingId: "b1" }, "A3") //=> "/households/map?project=x&building=b1&paper=A3"
 */
export function mapPlace({ slug, buildingId }: MapPlace, paper?: MapPaper): `/${string}` {
  return `/${mapQuery.address("households/map", { project: slug, building: buildingId, paper })}`;
}
