import { expect } from "@playwright/test";
import { expectSaved, fillReport, submitReport } from "./desk-form.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

test("a leader returns a report with a comment, its owner corrects it, the leader approves", async ({
  openAs,
}) => {
  const owner = await openAs("owner4");
  await owner.goto("/zh/desk/projects/huizhong-xicheng-2/report");
  await fillReport(owner, { percent: "8", done: "腾空 8 栋" });
  await submitReport(owner);
  await expectSaved(owner);

  const leader = await openAs("leader2");
  await leader.goto("/zh/desk");
  await follow(leader.getByRole("link", { name: "去审核" }));
  const waiting = leader.getByRole("listitem").filter({ hasText: "腾空 8 栋" });
  await waiting.locator("summary").click();
  await expect(waiting.getByLabel("审核意见")).toBeVisible();
  await submit(waiting.getByRole("button", { name: /退回/ }));
  await expect(waiting.getByLabel("审核意见")).toHaveAccessibleDescription(/请写明哪里要改/);
  await waiting.getByLabel("审核意见").fill("一共只有 5 栋，请核实");
  await submit(waiting.getByRole("button", { name: /退回/ }));
  await expect(leader.getByRole("status").first()).toContainText("已退回这份填报");
  await expect(leader.getByRole("listitem").filter({ hasText: "腾空 8 栋" })).toHaveCount(0);

  await owner.goto("/zh/desk");
  await expect(owner.getByText("被退回：一共只有 5 栋，请核实")).toBeVisible();
  await follow(owner.getByRole("link", { name: /更正填报/ }));
  await expect(owner.getByText("退回意见：一共只有 5 栋，请核实")).toBeVisible();
  await expect(owner.getByLabel("完成了什么")).toHaveValue("腾空 8 栋");
  await fillReport(owner, { percent: "5", done: "腾空 3 栋", fallReason: "原先多算" });
  await submitReport(owner);
  await expectSaved(owner);
  await expect(owner.getByText(/更正了 .*8%/)).toBeVisible();
  await expect(owner.getByText(/已由 .*5%.*更正/)).toBeVisible();
  await owner.goto("/zh/desk");
  await expect(owner.getByText("一共只有 5 栋")).toHaveCount(0);

  await leader.goto("/zh/desk/reports");
  const corrected = leader.getByRole("listitem").filter({ hasText: "腾空 3 栋" });
  await corrected.locator("summary").click();
  await expect(corrected.getByLabel("审核意见")).toBeVisible();
  await submit(corrected.getByRole("button", { name: /通过/ }));
  await expect(leader.getByRole("status").first()).toContainText("已通过这份填报");
  await leader.goto("/zh/desk/projects/huizhong-xicheng-2");
  await expect(leader.getByText(/示例分包领导二.*通过/).first()).toBeVisible();
});

test("a milestone ticked as met by its owner is met on the public page, with its day", async ({
  openAs,
}) => {
  const owner = await openAs("owner1", { javaScriptEnabled: false });
  await owner.goto("/zh/desk/projects/community-sites-2015");
  await follow(owner.getByRole("link", { name: "记录节点 锦艺西社区" }));
  await owner.getByLabel("哪一天").fill("2015-04-16");
  await owner.getByLabel("已完成").check();
  await owner.getByLabel("依据说明").fill("验收单第 3 号");
  await submit(owner.getByRole("button", { name: "保存节点" }));
  await expect(owner.getByLabel("哪一天")).toHaveAccessibleDescription(/不能晚于业务日期/);
  await expect(owner.getByLabel("已完成")).toBeChecked();
  await expect(owner.getByLabel("依据说明")).toHaveValue("验收单第 3 号");
  await owner.getByLabel("哪一天").fill("2015-04-10");
  await submit(owner.getByRole("button", { name: "保存节点" }));
  await expect(owner.getByRole("status").first()).toContainText("节点已记录");
  await expect(owner.getByText("依据：验收单第 3 号")).toBeVisible();

  const anyone = await openAs("nobody");
  await anyone.goto("/zh/projects/community-sites-2015");
  const met = anyone.getByRole("table", { name: "节点" }).getByRole("row", { name: /锦艺西社区/ });
  await expect(met).toContainText("2015年4月10日 完成");
  expect(await anyone.content()).not.toContain("验收单第 3 号");
});
