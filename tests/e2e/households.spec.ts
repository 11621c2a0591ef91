import { expect, type Page } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

const ledger = "/zh/desk/households?project=huizhong-xicheng-2";

async function search(page: Page, term: string): Promise<void> {
  await page.goto(ledger);
  await page.getByLabel("搜索").fill(term);
  await follow(page.getByRole("button", { name: "查询" }));
}

test("a clerk finds a household by code, door, name and pinyin, and no address tells whom", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  for (const term of ["HZ-135", "1-201", "张示例二七零", "zhangshilierqiling", "zsleql"]) {
    await search(clerk, term);
    await expect(clerk.getByRole("link", { name: "HZ-135" })).toBeVisible();
    await expect(clerk).toHaveURL(/[?&]filter=/);
    expect(decodeURIComponent(clerk.url())).not.toContain(term);
    await expect(clerk.getByLabel("搜索")).toHaveValue(term);
  }
  await clerk.getByLabel("把这个筛选存为").fill("五号楼一层");
  await submit(clerk.getByRole("button", { name: "保存筛选" }));
  await expect(clerk.getByRole("status").first()).toContainText("筛选已保存");
  const kept = new URL(clerk.url());
  await clerk.goto(ledger);
  await follow(clerk.getByRole("navigation", { name: "我的筛选" }).getByText("五号楼一层"));
  await expect(clerk.locator("tbody tr")).toHaveCount(1);

  const leader = await openAs("leader2");
  await leader.goto(`${kept.pathname}${kept.search}`);
  await expect(leader.getByText("这次查询没有留下来，或不是您的")).toBeVisible();
  await expect(leader.getByText("五号楼一层")).toHaveCount(0);

  await submit(clerk.getByRole("button", { name: "删除筛选“五号楼一层”" }));
  await expect(clerk.getByRole("status").first()).toContainText("筛选已删除");
  await expect(clerk.getByRole("navigation", { name: "我的筛选" })).toHaveCount(0);
});

test("a clerk without a script brings a selection to a stage: all of it or none, and nothing ticked is lost", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1", { javaScriptEnabled: false });
  await clerk.goto(`${ledger}&stage=appraised&order=code&descending=1`);
  const boxes = clerk.getByRole("checkbox", { name: /^选择 HZ-/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  const bar = clerk.getByRole("group", { name: "给勾选的住户登记阶段" });
  await bar.getByLabel(/^日期/).fill("2015-04-14");
  await submit(bar.getByRole("button", { name: "登记阶段" }));
  await expect(clerk.getByRole("alert").first()).toContainText("阶段");
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(boxes.nth(2)).not.toBeChecked();
  await expect(bar.getByLabel(/^日期/)).toHaveValue("2015-04-14");

  await bar.getByLabel("阶段").selectOption("拆除");
  await submit(bar.getByRole("button", { name: "登记阶段" }));
  await expect(clerk.getByRole("alert").first()).toBeVisible();
  await expect(boxes.nth(0)).toBeChecked();
  await bar.getByLabel("阶段").selectOption("签约");
  await submit(bar.getByRole("button", { name: "登记阶段" }));
  await expect(clerk.getByRole("status").filter({ hasText: "已登记 2 户的阶段" })).toBeVisible();
  await expect(clerk).toHaveURL(/stage=appraised&order=code&descending=1/);
});

test("a clerk with nothing but a keyboard ticks, chooses and enters", async ({ openAs }) => {
  const clerk = await openAs("clerk1");
  await clerk.goto(`${ledger}&stage=appraised&order=code&descending=1`);
  await clerk.getByRole("checkbox", { name: /^全选本页/ }).focus();
  await clerk.keyboard.press("Space");
  await expect(clerk.getByText("（已选 20 户）")).toBeVisible();
  await clerk.keyboard.press("Space");
  await expect(clerk.getByText("（已选 20 户）")).toHaveCount(0);
  await clerk
    .getByRole("checkbox", { name: /^选择 HZ-/ })
    .first()
    .focus();
  await clerk.keyboard.press("Space");
  await expect(clerk.getByText("（已选 1 户）")).toBeVisible();
  expect(await axeViolations(clerk)).toEqual([]);
  const bar = clerk.getByRole("group", { name: "给勾选的住户登记阶段" });
  await bar.getByLabel("阶段").focus();
  for (const _ of ["入户调查", "评估", "签约"]) await clerk.keyboard.press("ArrowDown");
  await expect(bar.getByLabel("阶段")).toHaveValue("signed");
  await bar.getByRole("button", { name: "登记阶段" }).focus();
  await clerk.keyboard.press("Enter");
  await expect(clerk.getByRole("status").filter({ hasText: "已登记 1 户的阶段" })).toBeVisible();
});

test("what a clerk ticks before the script of the page has come is counted when it has", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  const scripts = Promise.withResolvers<void>();
  await clerk.route("**/_next/static/**/*.js", async (route) => {
    await scripts.promise;
    await route.continue();
  });
  const opened = clerk.goto(`${ledger}&stage=appraised&order=code&descending=1`);
  const boxes = clerk.getByRole("checkbox", { name: /^选择 HZ-/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  scripts.resolve();
  await opened;
  await expect(clerk.getByText("（已选 2 户）")).toBeVisible();
  await expect(boxes.nth(1)).toBeChecked();
});
