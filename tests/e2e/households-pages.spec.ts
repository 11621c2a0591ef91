import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";

type Printed = { households: number; persons: number; buildings: number; floorAreaM2: number };
type Facts = {
  projects: ({ key: string } & Printed)[];
  knownAnswers: { householdsToThreshold: Record<"thresholdPercent" | "needed", number>[] };
};

const facts: Facts = JSON.parse(
  readFileSync(new URL("../db/fixtures/qinling-2015.json", import.meta.url), "utf8"),
);
const slug = "huizhong-xicheng-2";
const ledger = `desk/households?project=${slug}`;
const printed = facts.projects.find(({ key }) => key === slug) as Printed;
const area = `${printed.floorAreaM2.toLocaleString("en")} m²`;
const totals = {
  zh: `${printed.households} 户 · ${printed.persons} 人 · ${printed.buildings} 栋 · ${area}`,
  en: `${printed.households} households · ${printed.persons} persons · ${printed.buildings} buildings · ${area}`,
};

/** The cells of a column of the ledger, as far as the page goes. */
async function column(page: Page, head: string): Promise<string[]> {
  const cells = page.locator(`tbody td[data-head="${head}"]`);
  return (await cells.allInnerTexts()).map((text) => text.trim());
}

test("every room of the households says what the newspaper printed: 162, 478, 5 and 14,700", async ({
  openAs,
}) => {
  expect(totals.zh).toBe("162 户 · 478 人 · 5 栋 · 14,700 m²");
  const clerk = await openAs("clerk1");
  for (const locale of ["zh", "en"] as const) {
    for (const room of ["", "/map", "/key", "/units", "/notices", "/excel"]) {
      await clerk.goto(`/${locale}/desk/households${room}?project=${slug}`);
      await expect(clerk.getByText(totals[locale], { exact: true })).toBeVisible();
    }
  }
  await clerk.goto(`/zh/${ledger}&on=2015-03-12`);
  await expect(clerk.getByText(totals.zh, { exact: true })).toBeVisible();
});

test("the ledger, a part of it and the lists beside it are drawn well in both languages", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  for (const place of [
    `zh/${ledger}`,
    `en/${ledger}&stage=signed&order=area&descending=1`,
    `en/desk/households/key?project=${slug}`,
    `en/desk/households/notices?project=${slug}`,
  ]) {
    await clerk.goto(`/${place}`);
    await expectDrawnWell(clerk, place);
  }
});

test("how many it takes is the known answer of the facts, and the public reads a band of it", async ({
  openAs,
}) => {
  const [usual] = facts.knownAnswers.householdsToThreshold;
  expect(usual).toMatchObject({ thresholdPercent: 85, needed: 138 });
  const leader = await openAs("leader2");
  await leader.goto(`/zh/desk/households/counts?project=${slug}`);
  await expect(leader.getByText(`需签 ${usual?.needed} 户`)).toBeVisible();
  const project = leader.getByRole("row", { name: /^全项目/ }).first();
  await expect(project.getByRole("cell").first()).toHaveText(/162$/);
  const rates = leader.getByRole("table", { name: "各标段、各楼栋的各项比率，附分子和分母" });
  await expect(rates.getByRole("row")).toHaveCount(1 + 1 + 2 + printed.buildings);
  await expect(rates.getByRole("row", { name: /^全项目/ })).toContainText("75 / 162");
  for (const place of [`/zh/projects/${slug}`, `/zh/desk/projects/${slug}`]) {
    await leader.goto(place);
    for (const figure of ["162 户", "478 人", "5 栋", area]) {
      await expect(leader.locator("dd").filter({ hasText: figure })).toBeVisible();
    }
  }
  await leader.goto(`/zh/projects/${slug}`);
  const signed = leader.getByRole("row", { name: /^签约/ });
  await expect(signed).toHaveText(/75 户以上（46% 以上）/);
});

test("a leader filters, sorts and turns the pages without a script", async ({ openAs }) => {
  const leader = await openAs("leader2", { javaScriptEnabled: false });
  await leader.goto(`/zh/${ledger}`);
  await leader.getByRole("combobox", { name: "阶段" }).selectOption("签约");
  await leader.getByRole("combobox", { name: "标段" }).selectOption("一标段");
  await follow(leader.getByRole("button", { name: "查询" }));
  await expect(leader).toHaveURL(/stage=signed/);
  await expect(leader.getByText(/^筛选出 \d+ 户/)).toBeVisible();
  expect(new Set(await column(leader, "阶段"))).toEqual(new Set(["签约"]));

  const head = leader.getByRole("columnheader", { name: "面积 m²" });
  await follow(leader.getByRole("link", { name: "面积 m²" }));
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await follow(leader.getByRole("link", { name: "面积 m²" }));
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const areas = (await column(leader, "面积 m²")).map(Number);
  expect(areas).toEqual(areas.toSorted((a, b) => b - a));
  await expect(leader).toHaveURL(/stage=signed/);

  await follow(leader.getByRole("link", { name: "重置" }));
  const rows = leader.locator("tbody tr");
  const pages = leader.getByRole("navigation", { name: "分页" });
  await expect(rows).toHaveCount(20);
  await follow(pages.getByRole("link", { name: "50 条/页" }));
  await expect(rows).toHaveCount(50);
  const first = await column(leader, "楼栋门牌");
  await follow(pages.getByRole("link", { name: "下一页" }));
  await expect(pages).toContainText("第 2 / 4 页");
  expect(await column(leader, "楼栋门牌")).not.toEqual(first);
  await leader.goto(`/zh/${ledger}&size=100&page=9`);
  await expect(pages).toContainText("第 2 / 2 页");
  await expect(rows).toHaveCount(62);
  await expect(leader.getByRole("button", { name: "登记阶段" })).toHaveCount(0);
});
