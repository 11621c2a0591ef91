import { expect, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

const admin = "/desk/admin";

/** Every page of the administrator, and states of some, without the locale. */
async function pagesOf(page: Page): Promise<string[]> {
  await page.goto(`/zh${admin}/users?role=owner`);
  const user = await addressOf(page, /^查看/);
  await page.goto(`/zh${admin}/assignments`);
  const end = await addressOf(page, /^结束/);
  await page.goto(`/zh${admin}/projects`);
  const project = await addressOf(page, /^修改/);
  return [
    `${admin}/users`,
    `${admin}/users?q=nobody-of-this-name`,
    `${admin}/users/new`,
    user,
    `${user}?done=enabled`,
    `${user}/disable`,
    `${user}/enable`,
    `${user}/reset-password`,
    `${admin}/assignments`,
    `${admin}/assignments?role=support&project=none`,
    `${admin}/assignments/new`,
    `${admin}/assignments/new?holder=unit`,
    end,
    `${admin}/projects`,
    `${admin}/projects/new`,
    project,
    `${admin}/areas`,
    `${admin}/settings`,
    `${admin}/audit`,
    `${admin}/audit?event=milestone.reopened&from=2015-04-15`,
    "/desk/account",
    "/desk/account/second-factor",
    "/desk/account?done=password",
  ];
}

async function addressOf(page: Page, name: RegExp): Promise<string> {
  const address = await page.getByRole("link", { name }).first().getAttribute("href");
  return address?.replace(/^\/zh/, "") ?? "";
}

/** Where an address leads whoever has the page, without the page itself. */
async function redirectOf(page: Page, path: string): Promise<string | undefined> {
  const answer = await page.request.get(`/zh${path}`, { maxRedirects: 0 });
  return answer.headers().location;
}

for (const locale of ["zh", "en"]) {
  test(`the administrator's pages in ${locale} fit a phone and a desk, axe finds nothing`, async ({
    openAs,
  }) => {
    const page = await openAs("admin");
    for (const path of await pagesOf(page)) {
      await page.goto(`/${locale}${path}`);
      await expectDrawnWell(page, `${locale}${path}`);
    }
  });
}

test("a refused form is drawn well too", async ({ openAs }) => {
  const page = await openAs("admin");
  await page.goto(`/zh${admin}/users/new`);
  await submit(page.getByRole("button", { name: "建立账号" }));
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await expectDrawnWell(page, "refused");
});

test("owners, leaders, clerks and strangers are refused everywhere under the administrator's desk", async ({
  openAs,
}) => {
  const paths = await pagesOf(await openAs("admin"));
  const rooms = paths.filter((path) => path.startsWith(admin));
  for (const username of ["owner1", "leader1", "clerk1"]) {
    const page = await openAs(username);
    for (const path of rooms) {
      expect(await redirectOf(page, path), `${username} ${path}`).toMatch(/^\/zh\/desk\?refused=/);
    }
    await page.goto(`/zh${admin}/users`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("不能打开那一页");
    await expect(page.getByRole("link", { name: "操作记录" })).toHaveCount(0);
  }
  const stranger = await openAs("nobody");
  for (const path of rooms) {
    expect(await redirectOf(stranger, path), path).toMatch(/^\/zh\/sign-in/);
  }
});

test("the audit trail is filtered by person, event, project and day, and says it is whole", async ({
  openAs,
}) => {
  const page = await openAs("admin", { javaScriptEnabled: false });
  await page.goto(`/zh${admin}/audit`);
  await expect(page.getByText(/校验通过：\d+ 条记录环环相扣/)).toBeVisible();
  await page.getByLabel(/^操作/).selectOption("装入演示数据");
  await follow(page.getByRole("button", { name: "查询" }));
  await expect(page.getByText("共 1 条")).toBeVisible();
  await expect(page.getByRole("row", { name: /装入演示数据/ })).toContainText("系统");

  await page.getByRole("main").getByLabel("人员").selectOption("示例经办人一");
  await follow(page.getByRole("button", { name: "查询" }));
  await expect(page.getByText("没有符合条件的记录")).toBeVisible();
  await follow(page.getByRole("link", { name: "重置" }));
  await page.getByLabel("业务日期至").fill("2015-04-14");
  await follow(page.getByRole("button", { name: "查询" }));
  await expect(page.getByText("没有符合条件的记录")).toBeVisible();
  await expect(page).toHaveURL(/to=2015-04-14/);
});

test("users are found by text, role and state, page by page", async ({ openAs }) => {
  const page = await openAs("admin", { javaScriptEnabled: false });
  await page.goto(`/zh${admin}/users`);
  await page.getByLabel("角色").selectOption("分包领导");
  await follow(page.getByRole("button", { name: "查询" }));
  await expect(page.getByText("共 3 条")).toBeVisible();
  await page.getByLabel("姓名或登录名").fill("LEADER2");
  await follow(page.getByRole("button", { name: "查询" }));
  await expect(page.getByRole("row", { name: /示例分包领导二/ })).toBeVisible();
  await expect(page.getByText("共 1 条")).toBeVisible();
  await page.getByLabel("状态").selectOption("已停用");
  await follow(page.getByRole("button", { name: "查询" }));
  await expect(page.getByText("没有符合条件的用户")).toBeVisible();
  await follow(page.getByRole("link", { name: "50 条/页" }));
  await expect(page).toHaveURL(/q=LEADER2&role=leader&state=disabled&size=50$/);
});
