import { expect } from "@playwright/test";
import { enterOn, tabTo, typeInto } from "./by-keys.ts";
import { test } from "./desk-test.ts";
import { arrive } from "./follow.ts";
import { accountOf } from "./sign-in.ts";

test("somebody signs in, reads the page in English and signs out", async ({
  page,
  dataDirectory,
}) => {
  const { username, password } = accountOf(dataDirectory, "owner3");
  await page.goto("/zh/sign-in");
  await typeInto(page.getByLabel("登录名"), username);
  await typeInto(page.getByLabel("密码"), password);
  await arrive(page, () => page.keyboard.press("Enter"));
  await expect(page).toHaveURL(/\/zh\/desk$/);
  await enterOn(page.getByRole("link", { name: "English" }));
  await expect(page).toHaveURL(/\/en\/desk$/);
  await enterOn(page.getByRole("button", { name: "Sign out" }));
  await expect(page).toHaveURL(/\/en\/sign-in/);
});

test("an owner reports progress", async ({ openAs }) => {
  const owner = await openAs("owner4");
  await owner.goto("/zh/desk");
  await enterOn(owner.getByRole("link", { name: "填报进度 惠众西城一品二期" }));
  await typeInto(owner.getByLabel("形象进度"), "8");
  await typeInto(owner.getByLabel("完成了什么"), "腾空 8 栋");
  await enterOn(owner.getByRole("button", { name: "提交填报" }));
  await expect(owner.getByRole("status").first()).toContainText("进度已填报");
});

test("an owner records a milestone", async ({ openAs }) => {
  const owner = await openAs("owner1");
  await owner.goto("/zh/desk/projects/community-sites-2015");
  await enterOn(owner.getByRole("link", { name: "记录节点 锦艺西社区" }));
  await tabTo(owner, owner.locator("input[name=kind]").first());
  await owner.keyboard.press("Space");
  await expect(owner.locator("input[name=kind]").first()).toBeChecked();
  await tabTo(owner, owner.getByLabel("哪一天"));
  await owner.keyboard.type("04102015");
  await expect(owner.getByLabel("哪一天")).toHaveValue("2015-04-10");
  await enterOn(owner.getByRole("button", { name: "保存节点" }));
  await expect(owner.getByRole("status").first()).toContainText("节点已记录");
});

test("a leader approves several reports at once and stays on the same page of the queue", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/reports?whose=all&size=50");
  const boxes = leader.getByRole("checkbox", { name: /^勾选.*的填报$/ });
  const waiting = await boxes.count();
  await tabTo(leader, boxes.nth(0));
  await leader.keyboard.press("Space");
  await expect(leader.getByText("（已选 1 份）")).toBeVisible();
  await tabTo(leader, boxes.nth(1));
  await leader.keyboard.press("Space");
  await expect(leader.getByText("（已选 2 份）")).toBeVisible();
  await enterOn(leader.getByRole("button", { name: "通过勾选的填报" }));
  await expect(leader.getByRole("status").first()).toContainText("已通过 2 份填报");
  await expect(leader).toHaveURL(/whose=all&size=50/);
  await expect(boxes).toHaveCount(waiting - 2);
});

test("a leader finds a project from any page", async ({ openAs }) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/changes");
  await leader.keyboard.press("/");
  await expect(leader.getByLabel("查找项目、节点、人员")).toBeFocused();
  await leader.keyboard.type("蓝天/");
  await expect(leader.getByLabel("查找项目、节点、人员")).toHaveValue("蓝天/");
  await leader.keyboard.press("Backspace");
  await expect(leader.getByLabel("查找项目、节点、人员")).toHaveValue("蓝天");
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader.getByRole("heading", { name: "找“蓝天”" })).toBeVisible();
  await enterOn(
    leader
      .getByRole("main")
      .getByRole("link", { name: /蓝天\s*佳园三期/ })
      .first(),
  );
  await expect(leader).toHaveURL(/projects\/lantian-jiayuan-3$/);
});

test("an owner finds their own projects only, and no number comes into an address", async ({
  openAs,
}) => {
  const owner = await openAs("owner2", { javaScriptEnabled: false });
  await owner.goto("/zh/desk/search?q=%E6%94%B9%E9%80%A0");
  await expect(owner.getByText("没有找到“改造”")).toBeVisible();
  await owner.goto("/zh/desk/search?q=138%200013%208000");
  await expect(owner).toHaveURL(/search\?refused=phone$/);
  await expect(owner.getByRole("alert")).toContainText("没有搜索");
  await typeInto(owner.locator("#search-page"), "13800138000");
  await owner.keyboard.press("Enter");
  await expect(owner.locator("#search-page:invalid")).toBeFocused();
  await expect(owner).toHaveURL(/search\?refused=phone$/);
});

test("a leader moves a deadline", async ({ openAs }) => {
  const leader = await openAs("leader2");
  await leader.goto("/zh/desk/projects/lantian-jiayuan-3/deadlines");
  await enterOn(leader.getByRole("link", { name: "调整时限 开门营业" }));
  await tabTo(leader, leader.getByLabel("期限里的任何一天"));
  await leader.keyboard.type("07102015");
  await expect(leader.getByLabel("期限里的任何一天")).toHaveValue("2015-07-10");
  await typeInto(leader.getByLabel("调整原因"), "商户装修进场晚");
  await enterOn(leader.getByRole("button", { name: "保存时限" }));
  await expect(leader.getByRole("status").first()).toContainText("时限已调整");
});

test("a clerk opens a household", async ({ openAs }) => {
  const clerk = await openAs("clerk1");
  await clerk.goto("/zh/desk/households?project=huizhong-xicheng-2");
  await enterOn(clerk.getByRole("main").getByRole("link", { name: "HZ-001" }));
  await expect(clerk.getByRole("heading", { level: 1 })).toContainText("HZ-001");
});

test("an administrator reads what a word means and what the others do", async ({ openAs }) => {
  const admin = await openAs("admin");
  await admin.goto("/zh/desk");
  await enterOn(admin.getByRole("link", { name: "帮助", exact: true }));
  await expect(admin.getByRole("heading", { name: /^管理员：/ })).toBeVisible();
  await expect(admin.getByText("总时差", { exact: true })).toBeVisible();
  await tabTo(admin, admin.locator("summary", { hasText: "项目责任人：填报进度" }));
  await admin.keyboard.press("Enter");
  await expect(admin.getByText(/点“填报进度”/)).toBeVisible();
});
