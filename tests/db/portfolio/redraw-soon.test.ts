import { subscribe } from "node:diagnostics_channel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readPublicPortfolio } from "#app/_server/public/read-public-portfolio.ts";
import { readPublicProject } from "#app/_server/public/read-public-project.ts";
import type { Db } from "#db/open-database.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { plant, plantedDefects, plantedSlug } from "../planted-projects.ts";

const request = vi.hoisted(() => ({ db: undefined as unknown as Db }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));

/** Which public pages are told to be drawn afresh. */
const changed = vi.fn<(paths: unknown) => void>();
subscribe("guatu:public-changed", (paths) => changed(paths));
const server = globalThis as typeof globalThis & { guatuJobs?: readonly never[] };

beforeEach(() => {
  request.db = openDemoDatabase();
  server.guatuJobs = [];
  changed.mockReset();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(async () => {
  await vi.advanceTimersByTimeAsync(600_000);
  vi.useRealTimers();
  delete server.guatuJobs;
});

function plantOne(): void {
  const [defect] = plantedDefects;
  if (defect) plant(request.db.$client, defect);
}

const pages = [
  ["overview", readPublicPortfolio],
  ["page of a project", async () => readPublicProject(plantedSlug)],
] as const;

test.each(pages)("the %s is kept where nothing is wrong", async (_page, draw) => {
  await draw();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(changed).not.toHaveBeenCalled();
});

test.each(pages)("the %s drawn with a fault is drawn again in a minute", async (_page, draw) => {
  plantOne();
  await draw();
  await draw();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(changed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(changed.mock.calls).toEqual([["all"]]);
});

test("without a server nothing is asked for", async () => {
  delete server.guatuJobs;
  plantOne();
  await readPublicPortfolio();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(changed).not.toHaveBeenCalled();
});
