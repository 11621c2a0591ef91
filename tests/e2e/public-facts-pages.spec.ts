import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { project as enProject } from "#i18n/messages/en/project.ts";
import { project as zhProject } from "#i18n/messages/zh/project.ts";
import { eachCounted } from "../db/fixtures/each-counted.ts";
import { test } from "./desk-test.ts";
import { overflowOf } from "./overflow-of.ts";

type Deadline = { from: string | null; to: string | null; label: string };
type Milestone = {
  milestone: string;
  en: string;
  status: keyof (typeof statuses)["zh"];
  percent?: number;
  asOfYear?: number;
  count?: number;
  deadline?: Deadline | null;
};
type Project = {
  key: string;
  zh: string;
  en: string;
  kind: keyof (typeof kinds)["zh"];
  ourRole: keyof (typeof roles)["zh"];
  landRegime?: "state" | "collective";
  facts: Milestone[];
};
type Ledger = { zh: string; en: string; found: number; closed: number; printedRate: number };
type Published = {
  area: { communities: { zh: string; en: string }[] };
  projects: Project[];
  ledgers: Ledger[];
};

const published: Published = JSON.parse(
  readFileSync(new URL("../db/fixtures/qinling-2015.json", import.meta.url), "utf8"),
);

/** Figures as the source prints them, under the names each language gives them. */
const figures = {
  zh: { 占地: "9 亩", 建筑面积: "14,700 m²", 楼栋: "5 栋", 户数: "162 户", 人口: "478 人" },
  en: {
    Land: "9 mu",
    "Floor area": "14,700 m²",
    Buildings: "5",
    Households: "162",
    Persons: "478",
  },
};
const words = {
  zh: {
    figures: "辖区其他数字与资料来源",
    ledgers: "已公布数字",
    milestones: "节点",
    updated: "数据更新于",
  },
  en: {
    figures: "Other figures and sources",
    ledgers: "Published figures",
    milestones: "Milestones",
    updated: "Data last updated",
  },
};

/** What the article says of a milestone, as the pages say that it said so. */
const statuses = {
  zh: { planned: "列为计划", inProgress: "进行中", nearlyDone: "基本完成", done: "已完成" },
  en: { planned: "planned", inProgress: "in progress", nearlyDone: "nearly done", done: "done" },
};
const kinds = { zh: zhProject.kind, en: enProject.kind };
const roles = { zh: zhProject.ourRole, en: enProject.ourRole };
const land = { zh: zhProject.landRegime, en: enProject.landRegime };
const place = {
  zh: ["郑州市中原区", "秦岭路街道"],
  en: ["Qinling Road Sub-district", "Zhongyuan District, Zhengzhou"],
};

const assigned = { zh: "由街道班子成员分包", en: "Assigned to a member of the" };

/** Of the whole area, with 约 and 近 as the article has them. */
const areaFigures = {
  zh: ["约 90 万m²", "约 12 万m²", "约 41 万m²", "4 个", "27 支", "40 人", "近 300 万元"],
  en: ["about 90", "about 12", "about 41", "27", "40", "nearly 300"],
};

/** In the article's own words where ours are shorter. */
const quotes: Record<string, string> = {
  工程: "“工程已基本结束”",
  秦江社区: "“基本建成并投入使用，试点”",
};

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

for (const locale of ["zh", "en"] as const) {
  const say = words[locale];

  test(`a phone without JavaScript is told of all eight projects and both ledgers (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    for (const project of published.projects) {
      const told = page.getByRole("link", { name: project[locale], exact: true });
      await expect(told).toHaveCount(1);
      await expect(told).toBeVisible();
    }
    const ledgers = page.getByRole("table", { name: say.ledgers });
    await page.locator("summary", { hasText: say.figures }).click();
    await expect(ledgers).toBeVisible();
    for (const ledger of published.ledgers) {
      const row = ledgers.getByRole("row").filter({ hasText: ledger[locale] });
      await expect(row).toContainText(ledger.found.toLocaleString("en"));
      await expect(row).toContainText(ledger.closed.toLocaleString("en"));
      await expect(row).toContainText(`${ledger.printedRate}%`);
    }
    await expect(ledgers.getByRole("row").filter({ hasText: "98.98%" })).toContainText("98.94%");
    await expect(page.getByText(say.updated).first()).toBeVisible();
    for (const part of place[locale]) await expect(page.getByRole("main")).toContainText(part);
    for (const community of published.area.communities) {
      await expect(page.getByRole("main")).toContainText(community[locale]);
    }
    for (const figure of areaFigures[locale]) {
      await expect(page.getByRole("main")).toContainText(figure);
    }
    expect(await overflowOf(page)).toBe(0);
  });

  for (const project of published.projects) {
    test(`a phone without JavaScript reads all that is known of ${project[locale]}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/projects/${project.key}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(project[locale]);
      const milestones = page.getByRole("table", { name: say.milestones });
      const main = page.getByRole("main");
      for (const part of place[locale]) await expect(main).toContainText(part);
      await expect(main).toContainText(assigned[locale]);
      await expect(main).toContainText(kinds[locale][project.kind]);
      await expect(main).toContainText(roles[locale][project.ourRole]);
      if (project.landRegime) {
        await expect(main).toContainText(land[locale][project.landRegime]);
      }
      for (const fact of project.facts.flatMap(eachCounted)) {
        const { milestone, en, status, percent, asOfYear, deadline } = fact;
        const name = locale === "zh" ? milestone : en;
        const row = milestones.getByRole("row", { name: new RegExp(`^${name} `) });
        await expect(row).toBeVisible();
        await expect(row).toContainText(statuses[locale][status]);
        if (asOfYear) await expect(row).toContainText(String(asOfYear));
        if (locale === "zh") await expect(row).toContainText(quotes[milestone] ?? "");
        if (locale === "zh" && deadline) await expect(row).toContainText(deadline.label);
        if (percent) await expect(page.getByRole("main")).toContainText(`${percent}%`);
      }
      await expect(page.getByText("郑州晚报").first()).toBeVisible();
      await expect(page.getByText(say.updated)).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
    });
  }

  test(`the figures of 惠众西城一品二期 stand as printed (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/projects/huizhong-xicheng-2`);
    for (const [name, figure] of Object.entries(figures[locale])) {
      const term = page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
      const value = term.first().locator("xpath=following-sibling::dd[1]");
      await expect(value).toHaveText(figure);
    }
  });
}

test("a project without a start date says so and is grey, never green", async ({ page }) => {
  await page.goto("/zh/projects/liuchang-qianjie");
  await expect(page.getByText("60%没有注明日期，项目也没有开工日期")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("数据不足");
});
