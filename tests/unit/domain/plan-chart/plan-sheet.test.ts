import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePlanSheet, type PlanSheet } from "#components/plan-chart/plan-sheet.ts";
import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import { blankRow, type PlanDraftRow } from "#domain/plan/plan-draft.ts";

const calendar = { durationUnit: "calendarDay", ...usualWeek } as const;
const given = {
  published: { holidays: [], makeUpWorkdays: [] },
  deadlines: { planned: new Map(), left: new Map() },
  asOf: "2015-04-15",
};

function sheetOf(rows: readonly PlanDraftRow[], folded: readonly string[] = []): PlanSheet {
  return makePlanSheet({ rows, calendar, folded: new Set(folded) }, given);
}

function row(nameZh: string, typed: Partial<PlanDraftRow> = {}): PlanDraftRow {
  return { ...blankRow, nameZh, ...typed };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a plan of a thousand rows", () => {
  const rows = Array.from({ length: 1_000 }, (_, index) =>
    row(String(index), { startOn: "2015-05-01", duration: "10" }),
  );

  it("draws nothing again for a name or a weight", () => {
    const sheet = sheetOf(rows);
    const told = vi.fn();
    sheet.subscribe(told);
    sheet.type(1, { nameZh: "开工" });
    sheet.type(2, { weight: "3" });
    vi.runAllTimers();
    expect(told).not.toHaveBeenCalled();
    expect(sheet.rows()[0]?.nameZh).toBe("开工");
  });

  it("follows a day a few rows at a time, and a key between them begins anew", () => {
    const sheet = sheetOf(rows);
    const told = rows.map((_, index) => {
      const listener = vi.fn();
      sheet.subscribe(listener);
      return { listener, number: index + 1 };
    });
    const count = () => told.filter(({ listener }) => listener.mock.calls.length > 0).length;
    sheet.type(1, { startOn: "2016-05-01" });
    vi.advanceTimersByTime(90);
    vi.advanceTimersToNextTimer();
    expect(count()).toBe(60);
    sheet.type(1, { startOn: "2016-06-01" });
    vi.advanceTimersByTime(60);
    expect(count()).toBe(60);
    vi.runAllTimers();
    expect(count()).toBe(1_000);
    expect(sheet.strip(1)?.span?.startOn).toBe("2016-06-01");
  });
});

describe("groups of a plan", () => {
  const rows = [
    row("拆迁"),
    row("开挖", { groupName: "1号楼", startOn: "2015-05-01", duration: "10" }),
    row("封顶", { groupName: "1号楼", startOn: "2015-06-01", duration: "0" }),
    row("验收"),
    row("装修", { groupName: "1号楼" }),
  ];
  const shown = (sheet: PlanSheet) => rows.map((_, index) => !sheet.isFolded(index + 1));

  it("have a heading above each part, with the days of its rows", () => {
    const sheet = sheetOf(rows);
    expect(rows.map((_, index) => sheet.heading(index + 1)?.rowCount)).toEqual([
      undefined,
      2,
      undefined,
      undefined,
      1,
    ]);
    const [span, later] = [sheet.heading(2)?.span, sheet.heading(5)?.span];
    expect(span).toEqual({ startOn: "2015-05-01", finishOn: "2015-06-01" });
    expect(later).toBeNull();
  });

  it("fold rows and bars together, and stay folded while other rows are typed in", () => {
    const sheet = sheetOf(rows);
    expect(sheet.fold(3)).toBe(true);
    expect(shown(sheet)).toEqual([true, false, false, true, false]);
    sheet.type(1, { startOn: "2015-07-01", duration: "5" });
    vi.runAllTimers();
    sheet.open(rows, calendar);
    expect(shown(sheet)).toEqual([true, false, false, true, false]);
    expect(sheet.folded()).toBe("1号楼");
    expect(sheet.fold(5)).toBe(false);
    expect(shown(sheet)).toEqual([true, true, true, true, true]);
  });

  it("open where something was done with one of their rows", () => {
    const sheet = sheetOf(rows, ["1号楼", "2号楼"]);
    sheet.type(4, { groupName: "1号楼" });
    vi.runAllTimers();
    expect(shown(sheet)).toEqual([true, true, true, true, true]);
    expect(sheet.heading(2)?.rowCount).toBe(4);
    expect(sheet.folded()).toBe("2号楼");
    sheet.fold(2);
    sheet.reveal([3]);
    expect(shown(sheet)).not.toContain(false);
  });

  it("fold nothing of rows in none", () => {
    const sheet = sheetOf(rows);
    expect(sheet.fold(1)).toBe(false);
    expect(shown(sheet)).not.toContain(false);
  });
});
