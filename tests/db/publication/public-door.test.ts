import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { answerChangesFeed, answerProjectFeed } from "#app/_server/public/answer-changes-feed.ts";
import { readOpenData } from "#app/_server/public/read-open-data.ts";
import { readPublicChanges } from "#app/_server/public/read-public-changes.ts";
import { readPublicPortfolio } from "#app/_server/public/read-public-portfolio.ts";
import { readPublicProject } from "#app/_server/public/read-public-project.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import type { Db } from "#db/open-database.ts";
import { publishProject } from "#db/publication/publish-project.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { demoLoadedAt, openDemoDatabase } from "../open-demo-database.ts";

const request = vi.hoisted(() => ({ db: undefined as unknown as Db }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));

const slug = "houniuzhuang";
const reason = "因配套道路移交较晚";
const words = "等道路移交以后";
const leader = { userId: "leader1", name: "leader1", role: "leader" } as const;
const caller = { actor: leader, at: demoLoadedAt + 60_000 };

beforeEach(() => {
  request.db = openDemoDatabase();
});

/** Everything that comes through the door of the public, as text. */
async function readAll(): Promise<Record<string, string>> {
  const project = await readPublicProject(slug);
  return {
    portfolio: JSON.stringify(await readPublicPortfolio()),
    project: project ? JSON.stringify(project) : "",
    changes: JSON.stringify(await readPublicChanges()),
    openData: JSON.stringify(await readOpenData()),
    feed: await (await answerChangesFeed("zh")).text(),
    english: await (await answerChangesFeed("en")).text(),
    ofProject: await (await answerProjectFeed("zh", slug)).text(),
  };
}

async function doorsWith(text: string): Promise<string[]> {
  const all = Object.entries(await readAll());
  return all.filter(([, read]) => read.includes(text)).map(([door]) => door);
}

function move(): void {
  const moved = moveDeadline(request.db, caller, {
    requestKey: randomUUID(),
    milestoneId: `${slug}.permits`,
    seenDeadlines: 0,
    precision: "day",
    on: "2015-12-10",
    commitment: null,
    labelZh: words,
    labelEn: null,
    reason,
    confirms: undefined,
    nameDeadline: deadlineLabel,
  });
  if (!moved.ok) throw new Error(moved.refusal);
}

function withdraw(): void {
  const withdrawn = publishProject(request.db, caller, {
    requestKey: randomUUID(),
    projectId: slug,
    expectedId: `taken-over.${slug}`,
    kind: "withdrawn",
    groups: [],
    reason: "内容待核",
  });
  if (!withdrawn.ok) throw new Error(withdrawn.refusal);
}

test("a public project comes through every door, and withdrawn through none", async () => {
  const open = await doorsWith(slug);
  expect(open).toEqual([
    "portfolio",
    "project",
    "changes",
    "openData",
    "feed",
    "english",
    "ofProject",
  ]);
  withdraw();
  expect(await doorsWith(slug)).toEqual([]);
  expect(await doorsWith("后牛庄")).toEqual([]);
});

test("what a leader typed comes through no door before it is approved", async () => {
  move();
  expect(await doorsWith(slug)).not.toEqual([]);
  expect(await doorsWith(reason)).toEqual([]);
  expect(await doorsWith(words)).toEqual([]);
});

test("nobody of the office is named through any door", async () => {
  const people = request.db.$client.prepare("select name from user").pluck().all() as string[];
  expect(people.length).toBeGreaterThan(5);
  for (const name of people) expect(await doorsWith(name), name).toEqual([]);
});
