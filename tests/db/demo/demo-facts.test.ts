import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listLedgerStatements } from "#db/portfolio/list-ledger-statements.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { listAreaFigures } from "#db/project/list-area-figures.ts";
import { listSources } from "#db/project/list-sources.ts";
import { area } from "#db/schema/area.ts";
import { compareWithPrinted } from "#domain/core/rate.ts";
import type { Commitment } from "#domain/milestone/deadline.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { eachCounted } from "../fixtures/each-counted.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

type PublishedDeadline = {
  from: string | null;
  to: string | null;
  precision: string;
  commitment?: string;
  label: string;
};
type PublishedMilestone = {
  milestone: string;
  en: string;
  status: string;
  percent?: number;
  asOfYear?: number;
  count?: number;
  deadline?: PublishedDeadline | null;
};
type PublishedProject = {
  key: string;
  zh: string;
  en: string;
  kind: string;
  ourRole: string;
  landRegime?: string;
  stage?: string;
  facts: PublishedMilestone[];
} & Partial<Record<(typeof figureKeys)[number], number>>;
type PublishedLedger = {
  key: string;
  zh: string;
  en: string;
  found: number;
  closed: number;
  printedRate: number;
};

const file = join(import.meta.dirname, "../fixtures/qinling-2015.json");
const facts = JSON.parse(readFileSync(file, "utf8")) as {
  source: { title: string; publisher: string; year: number; publishedBetween: [string, string] };
  area: {
    street: { zh: string; en: string };
    communities: { zh: string; en: string }[];
  };
  projects: PublishedProject[];
  ledgers: PublishedLedger[];
  later: { publisher: string; on: string }[];
  knownAnswers: { closureRate: [closed: number, found: number, percent: number][] };
};

/** What the article leaves open about these, the project says in a note of its own. */
const withCaution = ["liuchang-qianjie", "houniuzhuang", "huizhong-xicheng-2"];
const figureKeys = ["landMu", "floorAreaM2", "buildings", "households", "persons"] as const;
const commitmentWords: Record<Commitment, string> = {
  ensure: "确保",
  strive: "力争",
  aim: "争取",
  endeavour: "努力",
  expect: "预计",
};

const db = openDemoDatabase();
const projects = listProjectFacts(db);
const [article, later] = listSources(db);

/** What the article says of a milestone, in the words of the facts file. */
function asPublished(milestone: MilestoneFact) {
  const [statement] = milestone.statements;
  const [deadline] = milestone.deadlines;
  return {
    milestone: milestone.name.zh,
    en: milestone.name.en,
    status: statement?.status ?? "nothing",
    ...defined({ percent: statement?.percent, asOfYear: statement?.asOfYear }),
    ...(deadline && {
      deadline: {
        from: deadline.from,
        to: deadline.to,
        precision: deadline.precision,
        ...defined({ commitment: deadline.commitment && commitmentWords[deadline.commitment] }),
        label: deadline.label.zh,
      },
    }),
  };
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
}

function projectNamed(slug: string): ProjectFacts {
  const found = projects.find((project) => project.slug === slug);
  if (found === undefined) throw new Error(`no project ${slug}`);
  return found;
}

describe("the demo says what the article says", () => {
  it("of all eight projects, in its order", () => {
    expect(projects.map(({ slug }) => slug)).toEqual(facts.projects.map(({ key }) => key));
    expect(projects).toHaveLength(8);
  });

  it.each(facts.projects)("of $zh", (published) => {
    const project = projectNamed(published.key);
    const { name, kind, ourRole, landRegime, stage } = project;
    expect({ name, kind, ourRole, landRegime, stage }).toEqual({
      name: { zh: published.zh, en: published.en },
      kind: published.kind,
      ourRole: published.ourRole,
      landRegime: published.landRegime ?? null,
      stage: published.stage ?? null,
    });
    expect(project.area).toEqual(facts.area.street);
    expect(project.note !== null).toBe(withCaution.includes(published.key));
    expect(Object.fromEntries(project.figures.map(({ key, value }) => [key, value]))).toEqual(
      defined(Object.fromEntries(figureKeys.map((key) => [key, published[key]]))),
    );
  });

  it.each(facts.projects)("of the milestones of $zh", (published) => {
    const stated = projectNamed(published.key).milestones.map(asPublished);
    const expected = published.facts.flatMap(eachCounted).map((fact) => {
      const { milestone, en, status, percent, asOfYear, deadline } = fact;
      return { milestone, en, status, ...defined({ percent, asOfYear, deadline }) };
    });
    expect(stated).toEqual(expected);
  });

  it("and no more: one statement and at most one deadline a milestone, all from the article", () => {
    for (const { deadlines, statements } of projects.flatMap(({ milestones }) => milestones)) {
      expect(statements.map(({ sourceId }) => sourceId)).toEqual([article?.id]);
      expect(deadlines.length).toBeLessThanOrEqual(1);
      expect(deadlines.every(({ sourceId }) => sourceId === article?.id)).toBe(true);
    }
  });

  it("in its own words where ours say it shorter", () => {
    const quoted = projects
      .flatMap(({ milestones }) => milestones)
      .flatMap(({ name, statements }) =>
        statements.flatMap(({ text }) => (text ? [[name.zh, text.zh]] : [])),
      );
    expect(quoted).toEqual([
      ["工程", "工程已基本结束"],
      ["秦江社区", "基本建成并投入使用，试点"],
    ]);
  });

  it("of where it lies: the city and the district before the street", () => {
    const regions = new Set(projects.map(({ region, area: { zh } }) => `${region?.zh}${zh}`));
    expect([...regions]).toEqual(["郑州市中原区秦岭路街道"]);
    expect(projects[0]?.region?.en).toBe("Zhongyuan District, Zhengzhou");
  });

  it("of the 60 % of 六厂前街, the only percent of a whole project", () => {
    const stated = projects.flatMap(({ slug, statements }) =>
      statements.filter(({ percent }) => percent !== null).map(({ percent }) => [slug, percent]),
    );
    expect(stated).toEqual([["liuchang-qianjie", 60]]);
  });

  it("of 惠众西城一品二期: 9 亩, 14,700 m², 5 栋, 162 户, 478 人", () => {
    const { figures } = projectNamed("huizhong-xicheng-2");
    expect(figures.map(({ value }) => value)).toEqual([9, 14_700, 5, 162, 478]);
  });
});

describe("the sources", () => {
  it("carry their day, or the interval they were printed in", () => {
    const [from, to] = facts.source.publishedBetween;
    expect(article).toMatchObject({
      title: facts.source.title,
      publisher: facts.source.publisher,
      year: facts.source.year,
      publishedOn: null,
      publishedFromOn: from,
      publishedToOn: to,
      knownFrom: from,
    });
    expect(later).toMatchObject(
      facts.later.map(({ publisher, on }) => ({ publisher, publishedOn: on, knownFrom: on }))[0] ??
        {},
    );
  });

  it("make a deadline known from the first day they may have been printed", () => {
    const set = projects
      .flatMap(({ milestones }) => milestones)
      .flatMap(({ deadlines }) => deadlines.map(({ setOn }) => setOn));
    expect(new Set(set)).toEqual(new Set(["2015-01-01"]));
  });

  it("tell of returned residents only from 2016-02-23", () => {
    const told = projects.flatMap(({ slug, statements }) =>
      statements
        .filter(({ sourceId }) => sourceId === later?.id)
        .map(({ knownFrom, percent }) => ({ slug, knownFrom, percent })),
    );
    expect(told).toEqual([
      { slug: "nanchenwuzhai-2", knownFrom: "2016-02-23", percent: null },
      { slug: "liuchang-qianjie", knownFrom: "2016-02-23", percent: null },
    ]);
  });
});

describe("the area", () => {
  it("has its communities in a tree", () => {
    const rows = db
      .select({ id: area.id, parentId: area.parentId, zh: area.nameZh, en: area.nameEn })
      .from(area)
      .all();
    const street = rows.find(({ zh }) => zh === facts.area.street.zh);
    expect(
      rows.filter(({ parentId }) => parentId === street?.id).map(({ zh, en }) => ({ zh, en })),
    ).toEqual(facts.area.communities);
    expect(rows.filter(({ parentId }) => parentId === null)).toHaveLength(1);
  });

  it("has its published figures, as printed", () => {
    expect(
      listAreaFigures(db).map(({ key, value, approximate, nearly }) => {
        return [key, nearly ? "近" : approximate ? "约" : "", value];
      }),
    ).toEqual([
      ["buildingStockTotal", "约", 90],
      ["buildingStockBefore1970s", "约", 12],
      ["buildingStock1970sTo2000", "约", 41],
      ["projectsUnderConstruction2014", "", 4],
      ["volunteerTeams", "", 27],
      ["staffMovedToCommunities", "", 40],
      ["communityInvestment", "近", 300],
    ]);
  });

  it("has its ledgers, with the printed rate beside the recomputed one", () => {
    const ledgers = listLedgerStatements(db);
    expect(
      ledgers.map(({ id, name, found, closed, printedRate }) => ({
        key: id,
        ...name,
        found,
        closed,
        printedRate,
      })),
    ).toEqual(facts.ledgers);
    const compared = ledgers.map(({ closed, found, printedRate }) =>
      compareWithPrinted({ numerator: closed, denominator: found, printed: printedRate }),
    );
    expect(compared).toEqual([
      { recomputed: 98.94, printed: 98.98, differs: true },
      { recomputed: 98.01, printed: 98.01, differs: false },
    ]);
    expect(compared.map(({ recomputed }) => recomputed)).toEqual(
      facts.knownAnswers.closureRate.map(([, , percent]) => percent),
    );
  });
});
