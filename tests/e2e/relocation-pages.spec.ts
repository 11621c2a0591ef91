import { expect, type Page } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";

const project = "project=huizhong-xicheng-2";

/** The figure under a label, with its unit. */
function figure(page: Page, label: string) {
  const item = page.locator("dl > div").filter({ has: page.getByText(label, { exact: true }) });
  return item.locator("dd").first();
}

test("a leader reads how far the signing has come, today and on a day in March", async ({
  openAs,
}) => {
  const leader = await openAs("leader2", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/projects/huizhong-xicheng-2");
  await follow(leader.getByRole("link", { name: "住户进度统计" }));
  await expect(leader).toHaveURL(/\/households\/counts/);
  for (const [label, value] of [
    ["户数", "162 户"],
    ["人数", "478 人"],
    ["楼栋", "5 栋"],
    ["建筑面积", "14,700 m²"],
    ["已签约", "75 户"],
    ["还差", "63 户"],
  ] as const) {
    await expect(figure(leader, label)).toHaveText(value);
  }
  await expect(leader.getByText("需签 138 户")).toBeVisible();
  await expect(leader.getByRole("row", { name: /^签约率 46\.30% 75 162/ })).toBeVisible();
  await expect(leader.getByText(/另有 1 户先腾空后兑付/)).toBeVisible();

  await leader.goto(`/zh/desk/households/counts?${project}&on=2015-03-12`);
  await expect(figure(leader, "户数")).toHaveText("162 户");
  await expect(figure(leader, "已签约")).not.toHaveText("75 户");
  await expect(leader.getByText("不能预测：只有 4 个工作日的记录")).toBeVisible();
  await expect(leader.getByRole("link", { name: "设定签约期限" })).toHaveCount(0);
});

test("an owner is not shown a single household", async ({ openAs }) => {
  const owner = await openAs("owner1");
  await owner.goto(`/zh/desk/households/map?${project}`);
  await expect(owner).toHaveURL(/refused=household\.read/);
  await expect(owner.locator("td a")).toHaveCount(0);
});

test("the map has a cell for every household, told by shape and word, as of two days", async ({
  openAs,
}) => {
  const leader = await openAs("leader2", { viewport: { width: 375, height: 800 } });
  await leader.goto(`/zh/desk/households/map?${project}`);
  const cells = leader.locator("td a");
  await expect(cells).toHaveCount(162);
  const moved = leader.getByRole("link", { name: /腾空 违序/ });
  await expect(moved).toHaveCount(1);
  await expect(moved).toHaveAccessibleName(/^\d-\d{3} 腾空 违序 /);
  await expect(leader.getByRole("rowheader", { name: "6 层" })).toHaveCount(2);
  await leader.goto(`/zh/desk/households/map?${project}&on=2015-03-06`);
  await expect(cells).toHaveCount(162);
  await expect(leader.getByRole("link", { name: /^\d-\d{3} (签约|腾空)/ })).toHaveCount(0);
  expect(await overflowOf(leader)).toBe(0);
});

test("the map prints on A4 and A3 laid crosswise", async ({ openAs }) => {
  const leader = await openAs("leader2");
  for (const [paper, width, height, most] of [
    ["A4", 297, 210, 2],
    ["A3", 420, 297, 1],
  ] as const) {
    await leader.goto(`/zh/desk/households/map?${project}&paper=${paper}`);
    const pdf = (await leader.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.length, `sheets of ${paper}`).toBeLessThanOrEqual(most);
    for (const [, wide, high] of boxes) {
      expect(Math.round((Number(wide) * 25.4) / 72)).toBe(width);
      expect(Math.round((Number(high) * 25.4) / 72)).toBe(height);
    }
  }
});

test("counts, map and the two forms are drawn well in both languages", async ({ openAs }) => {
  const leader = await openAs("leader2");
  for (const locale of ["zh", "en"]) {
    for (const place of ["counts", "map", "counts/terms", "counts/publication"]) {
      await leader.goto(`/${locale}/desk/households/${place}?${project}`);
      await expectDrawnWell(leader, `${locale} ${place}`);
    }
  }
  await leader.goto("/zh/desk/households/counts?project=lantian-jiayuan-3");
  await expect(leader.getByText("这个项目还没有住户台账")).toBeVisible();
  expect(await axeViolations(leader)).toEqual([]);
});
