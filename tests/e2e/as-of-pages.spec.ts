import { expect } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { arrive, follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { watchPage } from "./watch-page.ts";

const phone = { viewport: { width: 375, height: 800 } };

test("a leader replays a day by keyboard, stays on it, comes back, and reads what changed", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", phone);
  const complaints = watchPage(leader);
  const strip = leader.getByRole("complementary", { name: "所看日期" });
  await leader.goto("/zh/desk");
  await strip.locator("summary").focus();
  await leader.keyboard.press("Enter");
  await expect(leader.getByLabel("看哪一天")).toBeVisible();
  await leader.keyboard.press("Tab");
  await expect(leader.getByLabel("看哪一天")).toBeFocused();
  await leader.getByLabel("看哪一天").fill("2015-03-01");
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(/\/zh\/desk\?on=2015-03-01$/);
  await expect(strip).toContainText("回放 2015年3月1日");
  await expect(leader.getByText("4 份填报等您审核")).toBeVisible();
  await expect(
    leader.getByText(/落后序时进度 15\.09 个百分点（填报截至 2015年2月27日/),
  ).toBeVisible();
  expect(await axeViolations(leader)).toEqual([]);
  expect(await overflowOf(leader)).toBe(0);

  await leader.getByRole("link", { name: "惠众西城一品二期" }).first().focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(/projects\/huizhong-xicheng-2\?on=2015-03-01$/);
  await expect(strip).toContainText("回放 2015年3月1日");
  await leader.getByRole("banner").locator("summary").focus();
  await leader.keyboard.press("Enter");
  await expect(leader.getByRole("link", { name: "变化", exact: true })).toBeVisible();
  await leader.getByRole("link", { name: "变化", exact: true }).focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(/\/changes\?on=2015-03-01$/);
  await expect(
    leader.getByText("2015年2月23日 至 2015年3月1日：8 个项目中有 4 个有变化。"),
  ).toBeVisible();
  expect(await axeViolations(leader)).toEqual([]);
  expect(await overflowOf(leader)).toBe(0);

  await leader.getByRole("link", { name: "回到今天" }).focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(/\/changes$/);
  await expect(strip).toContainText("所看日期 2015年4月15日（今天）");
  expect(complaints).toEqual([]);
});

test("what changed between two days stands project by project, with reasons, without JavaScript", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/changes");
  await leader.getByLabel("从（不含当日）").fill("2015-02-28");
  await leader.getByLabel("到（含当日）").fill("2015-04-10");
  await follow(leader.getByRole("form", { name: "时段" }).getByRole("button", { name: "查询" }));
  await expect(leader).toHaveURL(/from=2015-02-28&on=2015-04-10/);
  const project = leader.getByRole("main").getByRole("listitem");
  const houniuzhuang = project.filter({
    has: leader.getByRole("heading", { name: "后牛庄城中村改造" }),
  });
  await expect(houniuzhuang).toContainText("由绿灯变为灰灯");
  await expect(houniuzhuang).toContainText("由 38% 到 38.5%（+0.5 个百分点）");
  await expect(houniuzhuang).toContainText("批准“示例基线 2015（第一次调整）”");
  await leader.goto("/en/desk/changes?from=2015-04-15");
  await expect(leader.getByText(/The first day must be from 1 January 2000/)).toBeVisible();
});

test("a day that has not come is answered with today; a form is of today", async ({ openAs }) => {
  const owner = await openAs("owner2", { javaScriptEnabled: false });
  await owner.goto("/zh/desk?on=2015-04-16");
  await expect(owner.getByText(/2015年4月16日 还没有到，现在看的是今天/)).toBeVisible();
  await owner.goto("/zh/desk/projects/lantian-jiayuan-3?on=2015-03-01");
  await expect(owner.getByRole("heading", { name: "填报记录" })).toBeVisible();
  await expect(owner.getByRole("link", { name: /填报进度|记录节点|更正|编制计划/ })).toHaveCount(0);
  await owner.goto("/zh/desk/projects/lantian-jiayuan-3/report?on=2015-03-01");
  await expect(owner).toHaveURL(/lantian-jiayuan-3\/report$/);
});
