import { expect, it } from "vitest";
import { computeCriticalPath } from "#domain/schedule/critical-path.ts";
import type { SchedulePlan } from "#domain/schedule/schedule-network.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";
import { dayAt, inNumbers, workedPlan } from "./worked-network.ts";

function figures(plan: SchedulePlan) {
  const { activities } = computeCriticalPath(plan);
  return Object.fromEntries(
    activities.map((activity) => {
      const { id, ...rest } = inNumbers(activity);
      return [id, rest];
    }),
  );
}

describeInEachZone("a worked network of thirteen activities", () => {
  /*
   * Forward, EF = ES + D, days numbered from 0:
   *   A  0                                              → 0,  5
   *   B  A FS: 5                                        → 5,  15
   *   C  A FS+3: 5 + 3 = 8                              → 8,  16
   *   D  B SS+4: 5 + 4 = 9                              → 9,  15
   *   E  D FS: 15;  C FF+2: 16 + 2 − 7 = 11             → 15, 22
   *   F  D FS−2: 15 − 2 = 13                            → 13, 17
   *   G  B FS: 15                                       → 15, 24
   *   H  F FS: 17;  G SS+3: 15 + 3 = 18                 → 18, 23
   *   I  E FS: 22                                       → 22, 34
   *   J  H SF+6: 18 + 6 − 3 = 21                        → 21, 24
   *   K  I FS−4: 34 − 4 = 30;  J FS: 24                 → 30, 36
   *   L  K FS: 36;  G FF+5: 24 + 5 − 2 = 27             → 36, 38
   *   M  L FS: 38                                       → 38, 38
   * The project finishes at 38.
   *
   * Backward from 38, LS = LF − D; nothing finishes after 38:
   *   M  38                                             → LF 38, LS 38
   *   L  M FS: 38                                       → 38, 36
   *   K  L FS: 36                                       → 36, 30
   *   J  K FS: 30                                       → 30, 27
   *   I  K FS−4: 30 + 4 = 34                            → 34, 22
   *   H  J SF+6: 30 − 6 + 5 = 29                        → 29, 24
   *   G  H SS+3: 24 − 3 + 9 = 30;  L FF+5: 38 − 5 = 33  → 30, 21
   *   F  H FS: 24                                       → 24, 20
   *   E  I FS: 22                                       → 22, 15
   *   D  E FS: 15;  F FS−2: 20 + 2 = 22                 → 15, 9
   *   C  E FF+2: 22 − 2 = 20                            → 20, 12
   *   B  D SS+4: 9 − 4 + 10 = 15;  G FS: 21             → 15, 5
   *   A  B FS: 5;  C FS+3: 12 − 3 = 9                   → 5,  0
   *
   * TF = LF − EF. FF = the smallest slack of the links out:
   *   C  E FF+2: 22 − (16 + 2) = 4        F  H FS: 18 − 17 = 1
   *   G  H SS+3: 18 − (15 + 3) = 0;  L FF+5: 38 − (24 + 5) = 9, so 0
   *   H  J SF+6: 24 − (18 + 6) = 0        J  K FS: 30 − 24 = 6        all others 0
   */
  it("without a deadline", () => {
    expect(figures(workedPlan())).toEqual({
      A: { es: 0, ef: 5, ls: 0, lf: 5, tf: 0, ff: 0 },
      B: { es: 5, ef: 15, ls: 5, lf: 15, tf: 0, ff: 0 },
      C: { es: 8, ef: 16, ls: 12, lf: 20, tf: 4, ff: 4 },
      D: { es: 9, ef: 15, ls: 9, lf: 15, tf: 0, ff: 0 },
      E: { es: 15, ef: 22, ls: 15, lf: 22, tf: 0, ff: 0 },
      F: { es: 13, ef: 17, ls: 20, lf: 24, tf: 7, ff: 1 },
      G: { es: 15, ef: 24, ls: 21, lf: 30, tf: 6, ff: 0 },
      H: { es: 18, ef: 23, ls: 24, lf: 29, tf: 6, ff: 0 },
      I: { es: 22, ef: 34, ls: 22, lf: 34, tf: 0, ff: 0 },
      J: { es: 21, ef: 24, ls: 27, lf: 30, tf: 6, ff: 6 },
      K: { es: 30, ef: 36, ls: 30, lf: 36, tf: 0, ff: 0 },
      L: { es: 36, ef: 38, ls: 36, lf: 38, tf: 0, ff: 0 },
      // A moment closes the day before: day 37, read as 37 to 38.
      M: { es: 37, ef: 38, ls: 37, lf: 38, tf: 0, ff: 0 },
    });
    const schedule = computeCriticalPath(workedPlan());
    expect(schedule.criticalPath.join("")).toBe("ABDEIKLM");
    expect(schedule.totalFloat).toBe(0);
    expect(schedule.finishOn).toBe(dayAt(37));
    const critical = schedule.activities.filter(({ isCritical }) => isCritical);
    expect(critical.map(({ id }) => id).join("")).toBe("ABDEIKLM");
  });

  /*
   * The whole no later than day 33, so at 34 half-open: 4 days too early for it. Every late date
   * above comes 4 days earlier.
   *   On top H no later than day 19, so at 20: its LF = min(29 − 4, 20) = 20, LS 15, TF 20 − 23 = −3
   *   G  H SS+3: 15 − 3 + 9 = 21;  L FF+5: 34 − 5 = 29  → 21, 12, TF −3
   *   F  H FS: 15                                       → 15, 11, TF −2
   *   B  D SS+4: 5 − 4 + 10 = 11;  G FS: 12             → 11, 1,  TF −4
   */
  it("with deadlines that cannot be met: float below 0", () => {
    const late = workedPlan({
      finishNoLaterThanOn: dayAt(33),
      facts: { H: { finishNoLaterThanOn: dayAt(19) } },
    });
    expect(figures(late)).toMatchObject({
      A: { ls: -4, lf: 1, tf: -4, ff: 0 },
      B: { ls: 1, lf: 11, tf: -4 },
      C: { ls: 8, lf: 16, tf: 0, ff: 4 },
      D: { ls: 5, lf: 11, tf: -4 },
      E: { ls: 11, lf: 18, tf: -4 },
      F: { ls: 11, lf: 15, tf: -2, ff: 1 },
      G: { ls: 12, lf: 21, tf: -3 },
      H: { ls: 15, lf: 20, tf: -3 },
      I: { ls: 18, lf: 30, tf: -4 },
      J: { ls: 23, lf: 26, tf: 2, ff: 6 },
      K: { ls: 26, lf: 32, tf: -4 },
      L: { ls: 32, lf: 34, tf: -4 },
      M: { lf: 34, tf: -4, ff: 0 },
    });
    const schedule = computeCriticalPath(late);
    expect(schedule.totalFloat).toBe(-4);
    expect(schedule.criticalPath.join("")).toBe("ABDEIKLM");
    const critical = schedule.activities.filter(({ isCritical }) => isCritical);
    expect(critical.map(({ id }) => id).join("")).toBe("ABCDEFGHIKLM");
  });

  /*
   * Status on day 12. A done on days 0 to 5 (one late). B began on day 6 and has 7 left; C began
   * on day 9 and 5 of its 8 are left (it says nothing itself: 8 − (12 − 9) = 5). All else waits.
   *   A  actual                                         → 0,  6
   *   B  the rest from 12: 12 + 7 = 19                  → 6,  19
   *   C  the rest from 12: 12 + 5 = 17                  → 9,  17
   *   D  B SS+4: 6 + 4 = 10, but not before 12          → 12, 18
   *   E  D FS: 18;  C FF+2: 17 + 2 − 7 = 12             → 18, 25
   *   F  D FS−2: 16                                     → 16, 20
   *   G  B FS: 19                                       → 19, 28
   *   H  F FS: 20;  G SS+3: 22                          → 22, 27
   *   I  25                                             → 25, 37
   *   J  H SF+6: 22 + 6 − 3 = 25                        → 25, 28
   *   K  I FS−4: 33;  J FS: 28                          → 33, 39
   *   L  K FS: 39;  G FF+5: 28 + 5 − 2 = 31             → 39, 41
   *   M                                                 → 41, 41
   * Backward from 41:
   *   L  41 → 41, 39      K  39 → 39, 33      J  K FS: 33 → 33, 30
   *   I  K FS−4: 33 + 4 = 37 → 37, 25         E  25 → 25, 18
   *   H  J SF+6: 33 − 6 + 5 = 32 → 32, 27
   *   G  H SS+3: 27 − 3 + 9 = 33;  L FF+5: 41 − 5 = 36 → 33, 24
   *   F  H FS: 27 → 27, 23
   *   D  E FS: 18;  F FS−2: 25 → 18, 12
   *   C  E FF+2: 25 − 2 = 23
   *   B  G FS: 24. Its SS to D holds nothing any more: B has begun.
   * TF: B 24 − 19 = 5, C 23 − 17 = 6, D 0, F 27 − 20 = 7, G 5, H 5, J 5.
   */
  it("as of a status date", () => {
    const plan = workedPlan({
      statusOn: dayAt(12),
      facts: {
        A: { actualStartOn: dayAt(0), actualFinishOn: dayAt(5) },
        B: { actualStartOn: dayAt(6), remainingDuration: 7 },
        C: { actualStartOn: dayAt(9) },
        // Not known on the day: it lies after it.
        F: { actualStartOn: dayAt(13) },
      },
    });
    expect(figures(plan)).toEqual({
      A: { es: 0, ef: 6, ls: null, lf: null, tf: null, ff: null },
      B: { es: 6, ef: 19, ls: null, lf: 24, tf: 5, ff: 0 },
      C: { es: 9, ef: 17, ls: null, lf: 23, tf: 6, ff: 6 },
      D: { es: 12, ef: 18, ls: 12, lf: 18, tf: 0, ff: 0 },
      E: { es: 18, ef: 25, ls: 18, lf: 25, tf: 0, ff: 0 },
      F: { es: 16, ef: 20, ls: 23, lf: 27, tf: 7, ff: 2 },
      G: { es: 19, ef: 28, ls: 24, lf: 33, tf: 5, ff: 0 },
      H: { es: 22, ef: 27, ls: 27, lf: 32, tf: 5, ff: 0 },
      I: { es: 25, ef: 37, ls: 25, lf: 37, tf: 0, ff: 0 },
      J: { es: 25, ef: 28, ls: 30, lf: 33, tf: 5, ff: 5 },
      K: { es: 33, ef: 39, ls: 33, lf: 39, tf: 0, ff: 0 },
      L: { es: 39, ef: 41, ls: 39, lf: 41, tf: 0, ff: 0 },
      M: { es: 40, ef: 41, ls: 40, lf: 41, tf: 0, ff: 0 },
    });
    expect(computeCriticalPath(plan).criticalPath.join("")).toBe("DEIKLM");
  });
});
