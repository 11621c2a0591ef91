import { describe, expect, it } from "vitest";
import { isBackupDue, isBackupOverdue } from "#domain/backup-age.ts";

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
    expect([isBackupDue(madeAt, at), isBackupOverdue(madeAt, at)]).toEqual([due, overdue]);
  });
});
