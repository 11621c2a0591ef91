import { chartNames } from "#domain/dashboard/chart-table.ts";
import { askedChoice } from "#domain/form/asked-field.ts";
import { pageQuery } from "../_frame/page-query.ts";

/** Which chart, and as which file. */
export const chartFileQuery = pageQuery({
  chart: askedChoice(chartNames, "lights"),
  type: askedChoice(["csv", "svg"], "csv"),
});
