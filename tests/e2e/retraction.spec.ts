import { expect, type Page } from "@playwright/test";
import { expectSaved, fillReport, submitReport } from "./desk-form.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";

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
  await follow(first.getByRole("button", { name: "通过" }));
  const recent = recentActs(leader);
  await expect(recent).toContainText(`${name}：通过了`);
  await follow(recent.getByRole("button", { name: /撤回/ }));
  await expect(leader.getByText("审核已撤回，这份填报重新等待审核。")).toBeVisible();
  await leader.goto("/zh/desk/reports");
  await expect(leader.getByRole("main")).toContainText(name);
});
