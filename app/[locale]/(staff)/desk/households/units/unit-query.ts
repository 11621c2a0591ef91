import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { listAddress, listPlace } from "../../_frame/list-address.ts";

/** The address of the stock of units: its filter, its order, and which page of it. */
export const unitQuery = unitFilter.extend(listPlace);

type UnitQuery = ReturnType<typeof unitQuery.parse>;

/** The same as an address; `path` may carry a query of its own. */
export function unitAddress(path: string, { descending, ...query }: UnitQuery): string {
  const asked = listAddress("", { ...query, descending: descending ? "true" : undefined });
  const more = asked.replace("?", path.includes("?") ? "&" : "?");
  return path + more;
}
