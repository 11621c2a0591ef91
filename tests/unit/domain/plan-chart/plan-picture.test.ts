import { describe, expect, it } from "vitest";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { layoutPicture, pictureScale } from "#domain/plan-chart/picture-layout.ts";
import { picturePlan } from "#domain/plan-chart/plan-picture.ts";
import { typedRow } from "./typed-row.ts";

const asOf = "2015-04-15";
const given = {
  arithmetic: calendarDays,
  deadlines: { planned: new Map([["a", "2015-05-20"]]), left: new Map([["gone", "2015-05-08"]]) },
  asOf,
};
const spans = (rows: readonly PlanDraftRow[]) =>
  picturePlan(rows, given).rows.map((row) => row && `${row.startOn} ${row.finishOn}`);

describe("the picture of a plan that is typed", () => {
  const first = typedRow({ startOn: "2015-05-01", duration: "10" });
  const second = typedRow({ duration: "5", predecessors: "1FS+2d" });

  it("shows what follows, and leaves out what cannot be told yet", () => {
    expect(spans([first, second, typedRow({ startOn: "2015-05" }), typedRow({})])).toEqual([
      "2015-05-01 2015-05-10",
      "2015-05-13 2015-05-17",
      null,
      null,
    ]);
    const lost = [typedRow({}), typedRow({ duration: "5", predecessors: "1" }), second, first];
    expect(spans(lost)).toEqual([null, null, null, "2015-05-01 2015-05-10"]);
  });

  it("keeps what has days of its own where predecessors loop, and says so", () => {
    const loop = [{ ...first, predecessors: "2" }, second];
    expect(spans(loop)).toEqual(["2015-05-01 2015-05-10", null]);
    expect(picturePlan(loop, given).hasLoop).toBe(true);
  });

  it("leaves out what lies outside the days of a project, however far", () => {
    const chain = Array.from({ length: 1000 }, (_, index) =>
      typedRow({ duration: "9999", predecessors: index === 0 ? "" : String(index) }),
    );
    chain[0] = { ...first, duration: "9999" };
    expect(spans(chain).filter(Boolean)).toHaveLength(3);
  });

  it("holds a deadline as the trial does: of what is planned, and of what is left out", () => {
    const [row] = picturePlan([{ ...first, milestoneId: "a" }], given).rows;
    expect(row).toMatchObject({ totalFloat: 10, deadlineOn: "2015-05-20" });
    const late = [
      { ...first, milestoneId: "gone" },
      { ...first, milestoneId: "a" },
    ];
    expect(picturePlan(late, given).rows[0]).toMatchObject({ deadlineOn: null, totalFloat: 10 });
    expect(picturePlan([first], given).rows[0]).toMatchObject({ totalFloat: -2 });
  });
});

describe("the chart of a plan", () => {
  const rows = [
    typedRow({ startOn: "2015-05-01", duration: "10" }),
    typedRow({ startOn: "2015-04-20", duration: "0" }),
    typedRow({ duration: "5", predecessors: "1" }),
  ];
  const picture = picturePlan(rows, given);
  const scale = pictureScale(picture, asOf);
  const [one, moment, three] = layoutPicture(picture, scale);

  it("stands on whole quarters, a bar from the start of its first day to the end of its last", () => {
    expect([scale.from, scale.to]).toEqual(["2015-04-01", "2015-06-30"]);
    expect(one?.bar).toEqual({ x: 32.967, width: 10.989 });
    expect(moment?.bar).toEqual({ x: 21.429, width: 0 });
  });

  it("draws a link through the rows between, and down onto what follows at once", () => {
    const trunk = { x: 43.956, isCritical: true };
    expect(one?.trunks).toEqual([{ ...trunk, part: "lower" }]);
    expect(moment?.trunks).toEqual([{ ...trunk, part: "all" }]);
    expect(three?.trunks).toEqual([{ ...trunk, part: "upper" }]);
    expect(three?.arrows).toMatchObject([{ fromX: 43.956, toX: 43.956, head: "down" }]);
  });
});
