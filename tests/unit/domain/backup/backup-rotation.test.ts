import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupsKept, rotateBackups, type VerifiedBackup } from "#domain/backup/backup-rotation.ts";
import { businessDateAt } from "#domain/calendar/calendar-day.ts";
import { startOfMonth } from "#domain/calendar/calendar-period.ts";

const hourMs = 3_600_000;

/** One backup, named for the moment it was made at in Shanghai. */
function madeOn(on: string, time = "02:30"): VerifiedBackup {
  const name = `${on} ${time}`;
  return { name, at: Date.parse(`${on}T${time}:00+08:00`) };
}

/** One each night, from a day to another of the same month. */
function nightly(month: string, from: number, to: number): VerifiedBackup[] {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    madeOn(`${month}-${String(from + index).padStart(2, "0")}`),
  );
}

describe("which backups stay", () => {
  it.each([
    { case: "none", made: [], stays: [] },
    {
      case: "up to seven all stay",
      made: nightly("2015-04", 1, 7),
      stays: nightly("2015-04", 1, 7),
    },
    {
      case: "of three weeks the last 7 days and the Sunday of each week before",
      made: nightly("2015-04", 6, 26),
      stays: [madeOn("2015-04-12"), madeOn("2015-04-19"), ...nightly("2015-04", 20, 26)],
    },
    {
      case: "the last one of a month stays after its week is forgotten",
      made: [...nightly("2015-03", 29, 31), ...nightly("2015-05", 1, 31)],
      stays: [
        madeOn("2015-03-31"),
        ...[madeOn("2015-05-10"), madeOn("2015-05-17"), madeOn("2015-05-24")],
        ...nightly("2015-05", 25, 31),
      ],
    },
    {
      case: "of one day the last one stays, but never fewer than seven",
      made: [
        ...nightly("2015-04", 1, 2),
        ...["08", "09", "10", "11", "12", "13"].map((hour) => madeOn("2015-04-03", `${hour}:00`)),
        madeOn("2015-04-03", "07:00"),
      ],
      stays: [
        ...nightly("2015-04", 1, 2),
        ...["07", "08", "09", "10", "11", "12", "13"].map((hour) =>
          madeOn("2015-04-03", `${hour}:00`),
        ),
      ],
    },
    {
      case: "days without a backup do not count: a closed office loses nothing",
      made: [...nightly("2015-01", 1, 7), madeOn("2015-06-01")],
      stays: [...nightly("2015-01", 2, 7), madeOn("2015-06-01")],
    },
    {
      case: "a day is a day in Shanghai: 16:00 UTC is the next one",
      made: [
        madeOn("2015-04-01", "23:59"),
        ...["00:00", "01:00", "02:00", "03:00", "04:00", "05:00", "06:00"].map((time) =>
          madeOn("2015-04-02", time),
        ),
      ],
      stays: [
        madeOn("2015-04-01", "23:59"),
        ...["00:00", "01:00", "02:00", "03:00", "04:00", "05:00", "06:00"].map((time) =>
          madeOn("2015-04-02", time),
        ),
      ],
    },
  ])("$case", ({ made, stays }) => {
    const names = stays.map(({ name }) => name).sort();
    expect(rotateBackups(made).keep.toSorted()).toEqual(names);
  });
});

const someBackups = fc
  .uniqueArray(fc.integer({ min: 0, max: 3 * 365 * 24 }), { maxLength: 120 })
  .map((hours) => hours.map((hour) => ({ name: String(hour), at: hour * hourMs })));

describe("whatever was made when", () => {
  it("each stays or goes, once, and what stays stays", () => {
    fc.assert(
      fc.property(someBackups, (made) => {
        const { keep, remove } = rotateBackups(made);
        expect([...keep, ...remove].toSorted()).toEqual(made.map(({ name }) => name).toSorted());
        const left = made.filter(({ name }) => keep.includes(name));
        expect(rotateBackups(left)).toEqual({ keep, remove: [] });
      }),
    );
  });

  it("the newest seven stay, and no more than the rule has places for", () => {
    const { daily, weekly, monthly, atLeast } = backupsKept;
    fc.assert(
      fc.property(someBackups, (made) => {
        const { keep } = rotateBackups(made);
        const newest = made.toSorted((a, b) => b.at - a.at).slice(0, atLeast);
        expect(keep).toEqual(expect.arrayContaining(newest.map(({ name }) => name)));
        expect(keep.length).toBeLessThanOrEqual(daily + weekly + monthly + atLeast);
      }),
    );
  });

  it("each of the last twelve months that has any keeps its last one", () => {
    fc.assert(
      fc.property(someBackups, (made) => {
        const { keep } = rotateBackups(made);
        const months = Map.groupBy(made, ({ at }) => startOfMonth(businessDateAt(at)));
        const last = [...months.keys()].sort().slice(-backupsKept.monthly);
        for (const month of last) {
          const ofMonth = months.get(month)?.toSorted((a, b) => b.at - a.at) ?? [];
          expect(keep).toContain(ofMonth[0]?.name);
        }
      }),
    );
  });

  it("removing as one goes leaves the same as removing once at the end", () => {
    fc.assert(
      fc.property(someBackups, (made) => {
        let left: VerifiedBackup[] = [];
        for (const backup of made.toSorted((a, b) => a.at - b.at)) {
          const { keep } = rotateBackups([...left, backup]);
          left = [...left, backup].filter(({ name }) => keep.includes(name));
        }
        expect(left.map(({ name }) => name).toSorted()).toEqual(
          rotateBackups(made).keep.toSorted(),
        );
      }),
    );
  });
});
