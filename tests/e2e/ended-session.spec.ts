import { expect, type Page } from "@playwright/test";
import { expectSaved, fillReport } from "./desk-form.ts";
import { test } from "./desk-test.ts";
import { overflowOf } from "./overflow-of.ts";
import { fillRow } from "./plan-form.ts";
import { accountOf, signIn } from "./sign-in.ts";
import { submit } from "./submit.ts";

const projects = "/zh/desk/projects";
const long = "二层浇筑完成。\n“验收”<b>待补</b> & {fields}";

type Form = {
  readonly of: string;
  readonly account: string;
  readonly path: string;
  readonly fill: (page: Page) => Promise<void>;
  readonly send: string;
  /** what was typed, as it is shown again */
  readonly typed: readonly string[];
  readonly saved: string;
};

const forms: readonly Form[] = [
  {
    of: "a report",
    account: "owner3",
    path: `${projects}/nanchenwuzhai-2/report`,
    fill: (page) => fillReport(page, { percent: "82", done: long }),
    send: "提交填报",
    typed: ["82", long],
    saved: "进度已填报",
  },
  {
    of: "a deadline",
    account: "leader2",
    path: `${projects}/houniuzhuang/deadlines/houniuzhuang.permits`,
    fill: async (page) => {
      await page.getByLabel("期限里的任何一天").fill("2015-09-10");
      await page.getByLabel("调整原因").fill("手续补正，顺延一个季度");
    },
    send: "保存时限",
    typed: ["2015-09-10", "手续补正，顺延一个季度"],
    saved: "时限已调整",
  },
  {
    of: "a household",
    account: "clerk1",
    path: "/zh/desk/households/new?project=huizhong-xicheng-2",
    fill: async (page) => {
      await page.getByLabel("户编号").fill("ZZ-901");
      await page.getByLabel("楼栋").selectOption({ index: 1 });
      await page.getByLabel("门牌").fill("7单元701室");
      await page.getByLabel("人口").fill("3");
      await page.getByLabel("建筑面积").fill("90.74");
      await page.getByRole("combobox", { name: "权属" }).selectOption("私房");
      const holder = page.getByRole("group", { name: "第 1 位权利人" });
      await holder.getByLabel("姓名").fill("示例甲");
    },
    send: "登记住户",
    typed: ["ZZ-901", "7单元701室", "示例甲"],
    saved: "住户已登记",
  },
  {
    of: "a plan",
    account: "owner2",
    path: `${projects}/xinli-power-hq/plan`,
    fill: async (page) => {
      await page.getByLabel("方案名称").fill("总部搬迁第一版");
      await page.getByLabel("编制理由").fill("按年内搬迁倒排");
      await fillRow(page, 1, { 开始: "2015-05-01", 完成: "2015-09-30", 权重: "100" });
    },
    send: "提交审批",
    typed: ["总部搬迁第一版", "按年内搬迁倒排", "2015-09-30"],
    saved: "计划方案已提交",
  },
];

for (const { of, account, path, fill, send, typed, saved } of forms) {
  test(`${of} sent without a script after its session ended comes back, and is saved once signed in`, async ({
    openAs,
  }) => {
    const viewport = { width: 375, height: 740 };
    const page = await openAs(account, { javaScriptEnabled: false, viewport });
    await page.goto(path);
    await fill(page);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    const given = page.getByRole("heading", { name: "登录已过期，没有提交" });
    const answer = await submit(page.getByRole("button", { name: send, exact: true }));
    await expect(given).toBeVisible();
    expect(answer.headers()["cache-control"]).toBe("no-store");
    const kept = page.getByRole("list");
    for (const text of typed) {
      await expect(kept.getByRole("listitem").filter({ hasText: text }).first()).toBeVisible();
    }
    const way = page.getByRole("link", { name: "在新标签页登录" });
    await expect(way).toHaveAttribute("target", "_blank");
    expect(await overflowOf(page)).toBe(0);

    // Too early: it comes back as often as it is sent.
    const again = page.getByRole("button", { name: "登录后再次提交" });
    await submit(again);
    await expect(given).toBeVisible();
    await page.context().addCookies(cookies);
    await submit(again);
    await expect(page.getByRole("status").filter({ hasText: saved })).toBeVisible();
  });
}

test("signed in by hand in another tab, the form is sent from the first one as it was typed", async ({
  openAs,
  dataDirectory,
}) => {
  const page = await openAs("owner1", { javaScriptEnabled: false });
  await page.goto(`${projects}/liuchang-qianjie/report`);
  await fillReport(page, { percent: "60", done: long });
  await page.context().clearCookies();
  await submit(page.getByRole("button", { name: "提交填报" }));
  await expect(page.getByRole("heading", { name: "登录已过期，没有提交" })).toBeVisible();
  const other = await page.context().newPage();
  await signIn(other, accountOf(dataDirectory, "owner1"));
  await submit(page.getByRole("button", { name: "登录后再次提交" }));
  await expectSaved(page);
  await expect(page.getByText("“验收”<b>待补</b> & {fields}")).toBeVisible();
});

test("what is refused once signed in is back in its own form, and a press without a word leads to sign in", async ({
  openAs,
}) => {
  const page = await openAs("owner4", { javaScriptEnabled: false });
  await page.goto(`${projects}/houniuzhuang/report`);
  await fillReport(page, { percent: "101", done: "腾空 3 栋" });
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await submit(page.getByRole("button", { name: "提交填报" }));
  await expect(page.getByRole("heading", { name: "登录已过期，没有提交" })).toBeVisible();
  await page.context().addCookies(cookies);
  await submit(page.getByRole("button", { name: "登录后再次提交" }));
  await expect(page.getByLabel("形象进度")).toHaveAccessibleDescription(/百分比须在 0 到 100 之间/);
  await expect(page.getByLabel("完成了什么")).toHaveValue("腾空 3 栋");
  await page.context().clearCookies();
  await submit(page.getByRole("button", { name: "退出登录" }));
  await expect(page).toHaveURL(/\/zh\/sign-in/);
});
