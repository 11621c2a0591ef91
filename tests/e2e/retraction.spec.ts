import { expect, type Page } from "@playwright/test";
import { expectSaved, fillReport, submitReport } from "./desk-form.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { fillRow, press, rowField } from "./plan-form.ts";
import { submit } from "./submit.ts";

const project = "/projects/liuchang-qianjie";

function recentActs(page: Page) {
  const heading = page.getByRole("heading", { name: "刚才记录的，可以撤回" });
  return page.locator("section").filter({ has: heading });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without a script";
  test(`a report sent too soon is taken back, and is on no page any more${how}`, async ({
    openAs,
  }) => {
    const owner = await openAs("owner1", { javaScriptEnabled });
    await owner.goto(`/zh/desk${project}/report`);
    await fillReport(owner, { percent: "60", done: "填错了项目" });
    await submitReport(owner);
    await expectSaved(owner);
    const recent = recentActs(owner);
    await expect(recent).toContainText("六厂前街棚户区改造：填报 60%");
    await expect(recent).toContainText(/还剩 (9|10) 分钟/);
    const anyone = await openAs("nobody");
    await anyone.goto(`/zh${project}`);
    await expect(anyone.getByText("责任人填报").first()).toBeVisible();
    await follow(recent.getByRole("button", { name: /撤回/ }));
    await expect(owner.getByText("填报已撤回，公开页面已更新。")).toBeVisible();
    await expect(owner.getByText("填错了项目")).toHaveCount(0);
    await expect(recent).toHaveCount(0);
    await anyone.goto(`/zh${project}`);
    await expect(anyone.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(anyone.getByText("责任人填报")).toHaveCount(0);
    const admin = await openAs("admin");
    await admin.goto("/zh/desk/admin/audit");
    await expect(admin.getByRole("row", { name: /撤回自己对 六厂前街/ }).first()).toBeVisible();
  });
}

test("a leader takes back a review given by mistake, and the report waits again", async ({
  openAs,
}) => {
  const leader = await openAs("leader2");
  await leader.goto("/zh/desk/reports");
  const first = leader.getByRole("main").getByRole("listitem").first();
  const name = (await first.getByRole("link").first().textContent()) ?? "";
  await first.locator("summary").click();
  await expect(first.getByLabel("审核意见")).toBeVisible();
  await follow(first.getByRole("button", { name: "通过" }));
  const recent = recentActs(leader);
  await expect(recent).toContainText(`${name}：通过了`);
  await follow(recent.getByRole("button", { name: /撤回/ }));
  await expect(leader.getByText("审核已撤回，这份填报重新等待审核。")).toBeVisible();
  await leader.goto("/zh/desk/reports");
  await expect(leader.getByRole("main")).toContainText(name);
});

const planned = [
  { javaScriptEnabled: true, account: "owner2", by: "leader2", slug: "xinli-power-hq" },
  {
    javaScriptEnabled: false,
    account: "owner3",
    by: "leader1",
    slug: "factory-1-6-old-neighbourhoods",
  },
];

for (const { javaScriptEnabled, account, by, slug } of planned) {
  const how = javaScriptEnabled ? "" : ", without a script";
  test(`a plan and its approval are taken back, and the plan before is in force again${how}`, async ({
    openAs,
  }) => {
    const plan = `${account} 发错的方案`;
    const owner = await openAs(account, { javaScriptEnabled });
    const editor = `/zh/desk/projects/${slug}/plan`;
    await owner.goto(editor);
    await owner.getByLabel("方案名称").fill(plan);
    await owner.getByLabel("编制理由").fill("年内完成");
    await fillRow(owner, 1, { 开始: "2015-05-01", 完成: "2015-09-30", 权重: "70" });
    await press(owner, "增加一行");
    await expect(rowField(owner, 2, "中文名")).toBeVisible();
    await fillRow(owner, 2, { 中文名: "移交清单", 英文名: "Handover", 工期: "20", 权重: "30" });
    await fillRow(owner, 2, { 前置: "1FS+2d" });
    await press(owner, "提交审批");
    const proposed = recentActs(owner);
    await expect(proposed).toContainText(`提交了计划方案“${plan}”`);
    await follow(proposed.getByRole("button", { name: /撤回/ }));
    await expect(owner.getByText("计划方案已撤回")).toBeVisible();
    const leader = await openAs(by, { javaScriptEnabled });
    await leader.goto("/zh/desk/plans");
    const waiting = leader.getByRole("listitem").filter({ hasText: plan });
    await expect(waiting).toHaveCount(0);

    await owner.goto(editor);
    await expect(owner.getByLabel("方案名称")).toHaveValue(plan);
    await press(owner, "提交审批");
    await expect(proposed).toContainText(`提交了计划方案“${plan}”`);
    await leader.goto("/zh/desk/plans");
    await submit(waiting.getByRole("button", { name: /批准/ }));
    const approved = recentActs(leader);
    await expect(approved).toContainText(`批准了计划方案“${plan}”`);
    const anyone = await openAs("nobody");
    await anyone.goto(`/zh/projects/${slug}`);
    await expect(anyone.getByRole("main")).toContainText("移交清单");
    await follow(approved.getByRole("button", { name: /撤回/ }));
    await expect(leader.getByText("审批已撤回，这份方案重新等待审批")).toBeVisible();
    await anyone.goto(`/zh/projects/${slug}`);
    await expect(anyone.getByRole("main")).toContainText("没有基线");
    await expect(anyone.getByRole("main")).not.toContainText("移交清单");
    await leader.goto("/zh/desk/plans");
    await expect(waiting).toBeVisible();
    const admin = await openAs("admin");
    await admin.goto("/zh/desk/admin/audit");
    await expect(
      admin.getByRole("row", { name: /撤回自己对 .+ 计划方案的审批/ }).first(),
    ).toBeVisible();
  });
}
