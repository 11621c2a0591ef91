import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { overflowOf } from "./overflow-of.ts";

type Deadline = { from: string | null; to: string | null; label: string };
type Milestone = { milestone: string; en: string; percent?: number; deadline?: Deadline | null };
type Project = { key: string; zh: string; en: string; facts: Milestone[] };
type Ledger = { zh: string; en: string; found: number; closed: number; printedRate: number };
type Published = { projects: Project[]; ledgers: Ledger[] };

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
    projects: "项目与亮灯依据",
    ledgers: "已公布数字",
    milestones: "节点",
    updated: "数据更新于",
  },
  en: {
    projects: "Projects and why their lights",
    ledgers: "Published figures",
    milestones: "Milestones",
    updated: "Data last updated",
  },
};

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

for (const locale of ["zh", "en"] as const) {
  const say = words[locale];

  test(`a phone without JavaScript is told of all eight projects and both ledgers (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    const projects = page.getByRole("table", { name: say.projects });
    await expect(projects.getByRole("row")).toHaveCount(published.projects.length + 1);
    for (const project of published.projects) {
      await expect(
        projects.getByRole("link", { name: project[locale], exact: true }),
      ).toBeVisible();
    }
    const ledgers = page.getByRole("table", { name: say.ledgers });
    for (const ledger of published.ledgers) {
      const row = ledgers.getByRole("row").filter({ hasText: ledger[locale] });
      await expect(row).toContainText(ledger.found.toLocaleString("en"));
      await expect(row).toContainText(ledger.closed.toLocaleString("en"));
      await expect(row).toContainText(`${ledger.printedRate}%`);
    }
    await expect(ledgers.getByRole("row").filter({ hasText: "98.98%" })).toContainText("98.94%");
    await expect(page.getByText(say.updated)).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
  });

  for (const project of published.projects) {
    test(`a phone without JavaScript reads all that is known of ${project[locale]}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/projects/${project.key}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(project[locale]);
      const milestones = page.getByRole("table", { name: say.milestones });
      for (const { milestone, en, percent, deadline } of project.facts) {
        const name = locale === "zh" ? milestone : en;
        const row = milestones.getByRole("row", { name: new RegExp(`^${name} `) });
        await expect(row).toBeVisible();
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
