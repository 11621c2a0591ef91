import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { LightColour } from "#domain/light/light.ts";
import type { ChartTable } from "./chart-table.ts";

/** Worst first, as they are looked for. */
const colours = ["red", "yellow", "grey", "green", "blue"] as const satisfies LightColour[];

export type LightsOfDay = { readonly on: IsoDate; readonly lights: readonly LightColour[] };

/**
 * 红黄绿灯 over time: under which computed light how many projects stood at the end of each month.
 * Months before anything was known of any project are not among the rows.
 *
 * @example
 * chartLights([{ on: "2015-03-31", lights: ["red", "grey"] }]).rows[0].values //=> [1, 0, 1, 0, 0]
 */
export function chartLights(days: readonly LightsOfDay[]): ChartTable {
  const known = days.slice(days.findIndex(({ lights }) => lights.length > 0));
  return {
    name: "lights",
    arrangement: "stacked",
    unit: "count",
    series: colours,
    rows: known.map(({ on, lights }) => ({
      key: on,
      label: { kind: "month", on },
      values: colours.map((colour) => lights.filter((light) => light === colour).length),
    })),
    leftOut: 0,
  };
}
