import { askedText } from "#domain/form/asked-field.ts";
import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

/** The address of the stock of units: its filter, its order, and which page of it. */
export const unitQuery = pageQuery({ ...unitFilter.shape, ...listPlace });

/** The address of the allotment: which units are offered, and to whom instead of the next. */
export const allotQuery = pageQuery({
  layout: unitFilter.shape.layout,
  building: unitFilter.shape.building,
  household: askedText(64),
  ...listPlace,
});
