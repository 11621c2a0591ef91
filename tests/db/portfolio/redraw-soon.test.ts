import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readProject } from "#app/[locale]/(public)/projects/[slug]/read-project.ts";
import { readPortfolio } from "#app/[locale]/(public)/read-portfolio.ts";
import type { Db } from "#db/open-database.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { plant, plantedDefects, plantedSlug } from "../planted-projects.ts";

const request = vi.hoisted(() => ({ db: undefined as unknown as Db }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/secret.ts", () => ({ sessionSecret: () => "secret" }));

/** What the server asks itself for. */
const asked = vi.fn<typeof fetch>();
const server = globalThis as typeof globalThis & { guatuJobs?: readonly never[] };

beforeEach(() => {
  request.db = openDemoDatabase();
  server.guatuJobs = [];
  asked.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", asked);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(async () => {
  await vi.advanceTimersByTimeAsync(600_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete server.guatuJobs;
});

function plantOne(): void {
  const [defect] = plantedDefects;
  if (defect) plant(request.db.$client, defect);
}

const pages = [
  ["overview", readPortfolio],
  ["page of a project", async () => readProject(plantedSlug)],
] as const;

test.each(pages)("the %s is kept where nothing is wrong", async (_page, draw) => {
  await draw();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).not.toHaveBeenCalled();
});

test.each(pages)("the %s drawn with a fault is drawn again in a minute", async (_page, draw) => {
  plantOne();
  await draw();
  await draw();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(asked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(String(asked.mock.calls[0]?.[0])).toMatch(/\/jobs\/new-day$/);
});

test("what did not get through is tried again", async () => {
  plantOne();
  asked
    .mockRejectedValueOnce(new Error("refused"))
    .mockResolvedValueOnce(new Response(null, { status: 500 }));
  await readPortfolio();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(asked).toHaveBeenCalledTimes(3);
});

test("without a server nothing is asked for", async () => {
  delete server.guatuJobs;
  plantOne();
  await readPortfolio();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).not.toHaveBeenCalled();
});
