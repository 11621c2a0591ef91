import { subscribe } from "node:diagnostics_channel";
import { afterEach, expect, test, vi } from "vitest";
import { startJobs } from "#app/_server/jobs/jobs.ts";

/** What is to be done at which time. */
const jobs = vi.hoisted(() => new Map<string, () => void>());
vi.mock("croner", () => ({
  Cron: class {
    constructor(time: string, how: { timezone: string }, job: () => void) {
      jobs.set(`${time} ${how.timezone}`, job);
    }
    trigger() {}
    stop() {}
  },
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => undefined }));
vi.mock("#db/backup/list-backups.ts", () => ({ findLastBackup: () => null }));
vi.mock("#db/backup/start-backup.ts", () => ({ startBackup: async () => true }));
vi.mock("#app/_server/jobs/trail-check.ts", () => ({
  checkTrail() {},
  async checkTrailIfDue() {},
}));
vi.mock("#app/_server/jobs/watch-clock.ts", () => ({ watchClock() {} }));

afterEach(() => {
  Reflect.deleteProperty(globalThis, "guatuJobs");
});

test("at midnight in Shanghai every public page is to be drawn afresh", () => {
  const changed: unknown[] = [];
  subscribe("guatu:public-changed", (paths) => void changed.push(paths));
  startJobs();
  jobs.get("0 0 * * * Asia/Shanghai")?.();
  expect(changed).toEqual(["all"]);
});
