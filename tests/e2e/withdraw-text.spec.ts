import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { publishText } from "./publish-text.ts";
import { submit } from "./submit.ts";

const project = "/zh/desk/projects/lantian-jiayuan-3";
const publicPage = "/zh/projects/lantian-jiayuan-3";

test("a leader is told that a reason becomes public, and takes it off the public page again", async ({
  openAs,
  page,
}) => {
  const leader = await openAs("leader1");
  await leader.goto(`${project}/deadlines`);
  await follow(leader.getByRole("link", { name: /^调整时限/ }).first());
  const reason = leader.getByLabel("调整原因");
  await expect(reason).toHaveAccessibleDescription(/会出现在公开页/);
  await leader.getByLabel("精度").selectOption({ label: "到月" });
  await leader.getByLabel("期限里的任何一天").fill("2016-05-10");

  await reason.fill("等 138-0013-8000 的人回话");
  await submit(leader.getByRole("button", { name: "保存时限" }));
  await expect(reason).toHaveAccessibleDescription(/写有电话号码/);
  await expect(reason).toHaveValue("等 138-0013-8000 的人回话");

  await reason.fill("因小区内部意见不一，推迟交付");
  await submit(leader.getByRole("button", { name: "保存时限" }));
  await expect(leader.getByRole("status").first()).toContainText("时限已调整");
  await page.goto(publicPage);
  await expect(page.getByText("因小区内部意见不一")).toHaveCount(0);
  await publishText(leader, "因小区内部意见不一");
  await page.goto(publicPage);
  await expect(page.getByText("因小区内部意见不一")).toBeVisible();

  await leader.goto(project);
  await follow(leader.getByRole("link", { name: "撤下公开文字" }));
  const place = leader.getByLabel("撤下哪一段");
  const option = place.getByRole("option", { name: /因小区内部意见不一/ });
  await place.selectOption((await option.getAttribute("value")) ?? "");
  await leader.getByLabel("撤下的理由").fill("不宜公开");
  await submit(leader.getByRole("button", { name: "从公开页撤下" }));
  await expect(leader.getByRole("status").first()).toContainText("已从公开页撤下");
  await expect(leader.getByRole("row", { name: /调整时限的原因/ })).toContainText("不宜公开");

  await page.goto(publicPage);
  await expect(page.getByText("该理由已撤下（2015年4月15日）")).toBeVisible();
  await expect(page.getByText("调整时限的原因，2015年4月15日撤下")).toBeVisible();
  await expect(page.getByText("因小区内部意见不一")).toHaveCount(0);
});
