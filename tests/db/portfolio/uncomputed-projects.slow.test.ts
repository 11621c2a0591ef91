import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { listUncomputed } from "#app/_server/fault/list-uncomputed.ts";
import { readPublicPortfolio } from "#app/_server/public/read-public-portfolio.ts";
import {
  findDeskProject,
  findFormProject,
  listUncomputedForms,
  readDesk,
} from "#app/[locale]/(staff)/desk/_frame/read-desk.ts";
import { readChanges } from "#app/[locale]/(staff)/desk/changes/read-changes.ts";
import { listWaitingPlans } from "#app/[locale]/(staff)/desk/plans/list-waiting-plans.ts";
import { requestTimeline } from "#app/[locale]/(staff)/desk/timeline/request-timeline.ts";
import { readTimelineQuery } from "#app/[locale]/(staff)/desk/timeline/timeline-query.ts";
import { renderScreenSteps } from "#components/screen/render-screen.ts";
import { layoutTimeline } from "#components/timeline/layout-timeline.ts";
import { renderTimeline } from "#components/timeline/render-timeline.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import { paginateWallSteps } from "#components/wall/paginate-wall.ts";
import { renderWallFileSteps } from "#components/wall/render-wall-file.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor } from "#domain/access/permission.ts";
import { doAll } from "#domain/core/steps.ts";
import { listWaitingReports } from "#domain/portfolio/duty.ts";
import { withReports } from "#domain/portfolio/view-portfolio.ts";
import { messagesOf } from "#i18n/messages.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { plant, plantedDefects, plantedSlug } from "../planted-projects.ts";

const request = vi.hoisted(() => ({ db: undefined as unknown as Db, address: "/zh/desk" }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/page/current-path.ts", () => ({ currentPath: async () => request.address }));
vi.mock("#app/_server/page/require-locale.ts", () => ({ requireLocale: async () => "zh" }));

/** The computation that fails, and what tells that it is asked about the planted project. */
const broken = vi.hoisted(() => ({ name: "", marks: [] as string[] }));
const breaking = vi.hoisted(
  () => (name: string) => async (original: () => Promise<Record<string, unknown>>) => {
    const module = await original();
    const real = module[name] as (...given: unknown[]) => unknown;
    const breakable = (...given: unknown[]) => {
      if (broken.name === name) {
        const said = JSON.stringify(given);
        if (broken.marks.some((mark) => said.includes(mark))) throw new Error(`${name} failed`);
      }
      return real(...given);
    };
    return { ...module, [name]: breakable };
  },
);
vi.mock("#domain/forecast/progress.ts", breaking("plannedPercent"));
vi.mock("#domain/portfolio/view-milestone.ts", breaking("viewMilestone"));
vi.mock("#domain/light/light.ts", breaking("computeLight"));
vi.mock("#domain/forecast/finish-forecast.ts", breaking("forecastFinish"));
vi.mock("#domain/portfolio/project-network.ts", breaking("projectNetwork"));
vi.mock("#domain/timeline/timeline-bars.ts", breaking("progressLinePoint"));
vi.mock("#domain/timeline/timeline-layout.ts", breaking("layoutProjectRow"));
vi.mock("#domain/milestone/deadline-move-log.ts", breaking("logDeadlineMoves"));
vi.mock("#domain/household/counts/view-relocation.ts", breaking("viewRelocation"));
vi.mock("#domain/household/signing/signing-progress.ts", breaking("signingProgress"));
vi.mock("#domain/light/light-override.ts", breaking("overrideInForce"));
vi.mock("#domain/portfolio/reported-progress.ts", breaking("reportedProgress"));

const leader: Actor = { userId: "leader1", role: "leader", name: "" };
const others = 7;

const t = createTranslator({
  locale: "zh",
  messages: messagesOf("zh"),
}) as unknown as Translator;

/** What the pages over the whole portfolio are drawn from, each as its page draws it. */
async function drawEverything() {
  const desk = await readDesk(leader);
  const query = readTimelineQuery({ open: "all", zoom: "year" });
  const asked = { ...requestTimeline(desk, query, { locale: "zh", asked: null }), t };
  const publicPage = await readPublicPortfolio();
  const publicTimeline = layoutTimeline({
    views: publicPage.views,
    uncomputed: publicPage.uncomputed,
    asOf: publicPage.asOf,
    locale: "zh",
    t,
    hrefOf: () => "",
    zoom: "quarter",
  });
  const changes = await readChanges(leader, { from: "2015-03-01", on: desk.asOf });
  return {
    desk,
    publicPage,
    changes,
    drawings: {
      public: renderTimeline(publicTimeline).text,
      timeline: renderTimeline(layoutTimeline(asked)).text,
      wall: doAll(renderWallFileSteps(doAll(paginateWallSteps(asked, { paper: "A3", across: 2 }))))
        .text,
      screen: doAll(
        renderScreenSteps({
          t,
          locale: "zh",
          views: desk.views,
          uncomputed: desk.uncomputed,
          note: () => {},
          lightT: createTranslator({
            locale: "zh",
            messages: messagesOf("zh"),
            namespace: "light",
          }) as never,
          asOf: desk.asOf,
          demoOn: desk.asOf,
          staleAfterDays: 30,
          isFiltered: false,
          drawnAt: "10:00",
        }),
      ).text,
    },
  };
}

function nameOf({ views, uncomputed }: Awaited<ReturnType<typeof readDesk>>): string {
  const named = [...views.map(({ facts }) => facts), ...uncomputed.map(({ project }) => project)];
  return named.find(({ slug }) => slug === plantedSlug)?.name.zh ?? "";
}

const slugs = (uncomputed: readonly { project: { slug: string } }[]) =>
  uncomputed.map(({ project }) => project.slug);

beforeEach(() => {
  request.db = openDemoDatabase();
  request.address = "/zh/desk";
  broken.name = "";
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

describe.each(plantedDefects)("a project with $name", (defect) => {
  beforeEach(() => plant(request.db.$client, defect));

  it("takes no other with it, and is named wherever it is left out", async () => {
    const { desk, publicPage, changes, drawings } = await drawEverything();
    expect(desk.views).toHaveLength(others);
    expect(slugs(desk.uncomputed)).toEqual([plantedSlug]);
    expect(desk.uncomputed[0]?.defects).not.toEqual([]);
    expect(publicPage.views).toHaveLength(others);
    expect(publicPage.summary.total).toBe(others);
    expect(slugs(publicPage.uncomputed)).toEqual([plantedSlug]);
    expect(slugs(changes.uncomputed)).toEqual([plantedSlug]);
    for (const [name, drawing] of Object.entries(drawings)) {
      // What the public sees is computed from less, and may fail by another number.
      const [failed] = name === "public" ? publicPage.uncomputed : desk.uncomputed;
      expect(drawing).toContain(`无法计算（编号 ${failed?.reference}）`);
      expect(drawing).toContain("后牛庄");
    }
    expect(await listUncomputed()).toEqual([plantedSlug]);
  });

  it("still opens its forms, and the queues of what waits", async () => {
    const project = await findFormProject(leader, plantedSlug);
    expect(project?.milestones).toHaveLength(2);
    expect(project?.uncomputed?.project.slug).toBe(plantedSlug);
    const desk = await readDesk(leader);
    const forms = await listUncomputedForms(leader, desk);
    expect(() => listWaitingPlans([...desk.views, ...forms], desk.asOf)).not.toThrow();
    expect(() => listWaitingReports([...desk.views, ...forms])).not.toThrow();
  });
});

/** By which the log of deadlines knows those of the planted project. */
function deadlineWords(): string {
  const words = request.db.$client
    .prepare<[string], string>("select label_zh from deadline where milestone_id like ? || '.%'")
    .pluck()
    .get(plantedSlug);
  if (words === undefined) throw new Error("no deadline to know it by");
  return words;
}

/** Where the rules themselves fail: nothing in the facts is wrong, so nothing there tells. */
const computations = [
  ["progress", "plannedPercent"],
  ["a milestone", "viewMilestone"],
  ["the light", "computeLight"],
  ["the forecast", "forecastFinish"],
  ["the network of the plan", "projectNetwork"],
  ["the progress line", "progressLinePoint"],
  ["the layout of the timeline", "layoutProjectRow"],
  ["the log of deadlines", "logDeadlineMoves"],
  ["the relocation", "viewRelocation"],
  ["the forecast of signing", "signingProgress"],
  ["a leader's word", "overrideInForce"],
  ["the percent reported", "reportedProgress"],
] as const;

describe.each(computations)("a project whose %s fails", (_what, computation) => {
  beforeEach(() => {
    broken.name = computation;
    broken.marks = [plantedSlug, '"signed"', deadlineWords()];
  });

  it("takes no other with it, and is named with a reference", async () => {
    const { desk, publicPage, changes, drawings } = await drawEverything();
    expect(desk.views.length + desk.uncomputed.length).toBe(others + 1);
    expect(publicPage.views.length).toBeGreaterThanOrEqual(others);
    const named = [
      ...[desk.uncomputed, publicPage.uncomputed, changes.uncomputed].flatMap(slugs),
      ...Object.values(drawings).filter((drawing) => drawing.includes("无法计算（编号 ")),
    ];
    expect(named).not.toEqual([]);
    for (const drawing of Object.values(drawings)) {
      expect(drawing).toContain("后牛庄");
      expect(drawing).toContain(nameOf(desk));
    }
    const found = await findDeskProject(leader, "houniuzhuang");
    expect(found?.outcome.kind).toBe("computed");
    expect(withReports(desk.views).uncomputed).toEqual([]);
  });
});

it("is computed again as soon as it is put right", async () => {
  const [deadline] = plantedDefects;
  if (!deadline) throw new Error("nothing to plant");
  plant(request.db.$client, deadline);
  expect((await readDesk(leader)).uncomputed).toHaveLength(1);
  request.db.$client.exec("update deadline set to_on = '2015-12-31' where to_on = '9999-12-31'");
  const desk = await readDesk(leader);
  expect(desk.uncomputed).toEqual([]);
  expect(desk.views).toHaveLength(others + 1);
});
