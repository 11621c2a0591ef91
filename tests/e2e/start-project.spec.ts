import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

const name = "示例新街改造";

test("an administrator starts a project without JavaScript: refused, mended, and public once a leader says so", async ({
  openAs,
}) => {
  const admin = await openAs("admin", { javaScriptEnabled: false });
  await admin.goto("/zh/desk");
  await follow(admin.getByRole("main").getByRole("link", { name: /^项目/ }));
  await follow(admin.getByRole("link", { name: "新增项目" }));
  await admin.getByLabel("中文名称").fill(name);
  await admin.getByLabel("网址用名").fill("示例");
  await admin.getByLabel("所在").selectOption({ index: 1 });
  await admin.getByLabel("类别").selectOption("老旧小区改造");
  await submit(admin.getByRole("button", { name: "建立项目" }));

  await expect(admin.getByText("只用小写字母、数字和短横线")).not.toHaveCount(0);
  await expect(admin.getByLabel("中文名称")).toHaveValue(name);
  await expect(admin.getByLabel("类别")).toHaveValue("oldNeighbourhood");
  await admin.getByLabel("网址用名").fill("");
  await admin.getByLabel("街道职责").selectOption("主责");
  await submit(admin.getByRole("button", { name: "建立项目" }));

  await expect(admin.getByText("项目已建立，还没有公开")).toBeVisible();
  await expect(admin.getByRole("link", { name: "公开页面", exact: true })).toHaveCount(0);
  const slug = "shi-li-xin-jie-gai-zao";
  await admin.goto(`/zh/desk/projects/${slug}`);
  await expect(admin.getByText("这个项目没有公开")).toBeVisible();
  await expect(admin.getByRole("link", { name: "去公开" })).toHaveCount(0);

  const reader = await openAs("nobody", { javaScriptEnabled: false });
  const isThere = async (isExpected: boolean) => {
    const answer = await reader.goto(`/zh/projects/${slug}`);
    expect(answer?.status()).toBe(isExpected ? 200 : 404);
    await reader.goto("/zh");
    const main = expect(reader.getByRole("main"));
    await (isExpected ? main : main.not).toContainText(name);
  };
  await isThere(false);

  const leader = await openAs("leader1", { javaScriptEnabled: false });
  await leader.goto(`/zh/desk/projects/${slug}`);
  await follow(leader.getByRole("link", { name: "去公开" }));
  await submit(leader.getByRole("button", { name: "公开", exact: true }));
  await expect(leader.getByText("已公开，公开页面已更新")).toBeVisible();
  await isThere(true);
  await reader.goto(`/zh/projects/${slug}`);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(reader.getByRole("main")).toContainText("数据不足");

  await leader.getByLabel("理由").fill("名称待核");
  await submit(leader.getByRole("button", { name: "撤回公开" }));
  await expect(leader.getByText("已撤回公开，公开网站上不再有这个项目")).toBeVisible();
  await isThere(false);
});

test("of two who change one project the second is told, and keeps what was typed", async ({
  openAs,
}) => {
  const first = await openAs("admin");
  await first.goto("/zh/desk/admin/projects");
  await follow(first.getByRole("link", { name: "修改 社区党建示范点建设" }));
  await expect(first.getByRole("button", { name: "保存修改" })).toBeVisible();
  const second = await openAs("admin");
  await second.goto(first.url());
  await first.getByLabel("英文说明").fill("Sample note of the first.");
  await submit(first.getByRole("button", { name: "保存修改" }));
  await expect(first.getByText("项目已修改，公开页面已更新")).toBeVisible();

  await second.getByLabel("阶段").selectOption("施工");
  await submit(second.getByRole("button", { name: "保存修改" }));
  await expect(second.getByText("您打开表单之后，这个项目有改动")).toBeVisible();
  await expect(second.getByLabel("阶段")).toHaveValue("implementation");
  const others = second.getByRole("definition");
  await expect(others.filter({ hasText: "Sample note of the first." })).toBeVisible();
  await second.getByLabel("英文说明").fill("Sample note of the first.");
  await submit(second.getByRole("button", { name: "保存修改" }));
  await expect(second.getByText("项目已修改，公开页面已更新")).toBeVisible();
});
