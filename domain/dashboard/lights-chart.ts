import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type LightColour, severity } from "#domain/light/light.ts";
import type { ChartTable } from "./chart-table.ts";

export type LightsOfDay = { readonly on: IsoDate; readonly lights: readonly LightColour[] };

/**
 * 红黄绿灯 over time: under which computed light how many projects stood at the end of each month.
 *
 * @example
 * chartLights([{ on: "2015-03-31", lights: ["red", "grey"] }]).rows[0].values //=> [1, 0, 1, 0, 0]
 */
export function chartLights(days: readonly LightsOfDay[]): ChartTable {
  return {
    name: "lights",
    arrangement: "stacked",
    unit: "count",
    series: severity,
    rows: days.map(({ on, lights }) => ({
      key: on,
      label: { kind: "month", on },
      values: severity.map((colour) => lights.filter((light) => light === colour).length),
    })),
    leftOut: 0,
  };
}
