import { afterEach, beforeEach, describe, expect, it } from "vitest";

const zones = [
  { zone: "Asia/Shanghai", winterOffset: -480 },
  { zone: "America/Los_Angeles", winterOffset: 480 },
];

/**
 * Runs a suite under the clock of the office and under one west of Greenwich with summer time.
 * The first test of each run proves that the process really is in that zone.
 */
export function describeInEachZone(name: string, suite: () => void): void {
  describe.each(zones)(`${name} (TZ=$zone)`, ({ zone, winterOffset }) => {
    let before: string | undefined;
    beforeEach(() => {
      before = process.env.TZ;
      process.env.TZ = zone;
    });
    afterEach(() => {
      process.env.TZ = before;
    });
    it("runs in that zone", () => {
      expect(new Date(2015, 0, 1).getTimezoneOffset()).toBe(winterOffset);
    });
    suite();
  });
}
