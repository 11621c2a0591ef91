import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

/** The address of the stock of units: its filter, its order, and which page of it. */
export const unitQuery = pageQuery({ ...unitFilter.shape, ...listPlace });
