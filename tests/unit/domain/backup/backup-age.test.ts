import { describe, expect, it } from "vitest";
import { isBackupDue, isBackupOverdue } from "#domain/backup/backup-age.ts";

const hour = 3_600_000;
const at = Date.UTC(2026, 10, 24);

describe("how old the last backup is", () => {
  it.each([
    { last: "none", madeAt: null, due: true, overdue: true },
    { last: "just made", madeAt: at, due: false, overdue: false },
    { last: "of 23 hours ago", madeAt: at - 23 * hour, due: false, overdue: false },
    {
      last: "of last night, late in the evening",
      madeAt: at - 24 * hour,
      due: true,
      overdue: false,
    },
    { last: "of 30 hours ago", madeAt: at - 30 * hour, due: true, overdue: false },
    { last: "of the night before last", madeAt: at - 30 * hour - 1, due: true, overdue: true },
    { last: "of a clock a little ahead", madeAt: at + hour, due: false, overdue: false },
    { last: "of a future that is no backup", madeAt: at + hour + 1, due: true, overdue: true },
  ])("$last", ({ madeAt, due, overdue }) => {
    expect([isBackupDue(madeAt, at), isBackupOverdue({ madeAt, begunAt: null }, at)]).toEqual([
      due,
      overdue,
    ]);
  });
});

describe("an office without a backup", () => {
  it.each([
    { begun: "just now", begunAt: at, overdue: false },
    { begun: "30 hours ago", begunAt: at - 30 * hour, overdue: false },
    { begun: "longer ago", begunAt: at - 30 * hour - 1, overdue: true },
    { begun: "in a future that was put back", begunAt: at + hour + 1, overdue: true },
    { begun: "before that was kept", begunAt: null, overdue: true },
  ])("begun $begun", ({ begunAt, overdue }) => {
    expect(isBackupOverdue({ madeAt: null, begunAt }, at)).toBe(overdue);
    expect(isBackupDue(null, at)).toBe(true);
  });

  it("that has one is judged by it alone", () => {
    expect(isBackupOverdue({ madeAt: at - 31 * hour, begunAt: at }, at)).toBe(true);
  });
});
