import { expect, it } from "vitest";
import { forecastByEarnedSchedule } from "#domain/forecast/earned-schedule.ts";
import { importBytes, readTestFile } from "./import-file.ts";

it("a file with a pause of four months: half of it by then is on plan, and ends with the plan", () => {
  const { rows } = importBytes(readTestFile("pause-in-the-plan.xml"));
  const items = rows.map(({ weight, startOn, finishOn }) => {
    return { weight: Number(weight), startOn, finishOn };
  });
  expect(items.map(({ startOn, finishOn }) => [startOn, finishOn])).toEqual([
    ["2015-01-05", "2015-03-13"],
    ["2015-07-06", "2015-09-11"],
  ]);
  const statusOn = "2015-04-15";
  const reported = { items, earnedPercent: 50, startOn: "2015-01-05", statusOn };
  expect(forecastByEarnedSchedule(reported)).toMatchObject({ spi: 1, finishOn: "2015-09-11" });
});
