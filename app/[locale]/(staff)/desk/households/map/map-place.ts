import { listAddress } from "../../_frame/list-address.ts";

/** Of which project and, where one map does not hold it, of which building. */
export type MapPlace = { readonly slug: string; readonly buildingId?: string | undefined };

/**
 * The place of a map in the desk.
 *
 * @example
 * mapPlace({ slug: "x", buildingId: "b1" }, "A3") //=> "/households/map?project=x&building=b1&paper=A3"
 */
export function mapPlace({ slug, buildingId }: MapPlace, paper?: string): `/${string}` {
  return `/${listAddress("households/map", { project: slug, building: buildingId, paper })}`;
}
