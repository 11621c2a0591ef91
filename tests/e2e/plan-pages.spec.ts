import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { press, rowField } from "./plan-form.ts";
import { watchPage } from "./watch-page.ts";

const project = "/desk/projects/houniuzhuang";
const pages: Record<string, readonly string[]> = {
  owner4: [`${project}/plan`, `${project}/baselines`, `${project}/backward`],
  leader2: [
    "/desk/plans",
    `${project}/baselines?from=houniuzhuang.baseline-2&to=houniuzhuang.baseline-1`,
    `${project}/deadlines`,
    `${project}/deadlines/houniuzhuang.permits`,
    `${project}/publication`,
    `${project}/public-texts`,
    "/desk/projects/huizhong-xicheng-2/light",
    "/desk/projects/huizhong-xicheng-2/backward",
    "/desk/projects/xinli-power-hq/backward",
  ],
  clerk1: [`${project}/baselines`, `${project}/deadlines`, `${project}/backward`],
};

for (const [username, paths] of Object.entries(pages)) {
  test(`${username}'s pages of plans fit a phone and a desk, axe finds nothing, nothing complains`, async ({
    openAs,
  }) => {
    const page = await openAs(username);
    const complaints = watchPage(page);
    for (const path of paths) {
      for (const locale of ["zh", "en"]) {
        await page.goto(`/${locale}${path}`);
        await expectDrawnWell(page, `${locale}${path}`);
      }
    }
    expect(complaints).toEqual([]);
  });
}

test("a plan with its faults named, and one tried out, are drawn well too", async ({ openAs }) => {
  const page = await openAs("owner4");
  await page.goto(`/zh${project}/plan`);
  await rowField(page, 1, "前置").fill("3");
  await press(page, "试算");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("前置关系成环");
  await expectDrawnWell(page, "refused");
  await rowField(page, 1, "前置").fill("");
  await press(page, "套用模板");
  await expect(page.getByText(/已套用模板，现有 \d+ 行/)).toBeVisible();
  await press(page, "试算");
  await expect(page.getByRole("table", { name: "试算结果" })).toBeVisible();
  await expectDrawnWell(page, "tried out");
});

test("the curve of a project is drawn beside its three percents, on a past day too", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  await clerk.goto(`/zh${project}/curve?on=2015-04-01`);
  await expectDrawnWell(clerk, "curve");
  for (const percent of ["填报进度", "序时进度（计划）", "节点加权进度"]) {
    await expect(clerk.getByRole("main").getByText(percent, { exact: true })).toBeVisible();
  }
  await expect(clerk.getByRole("img", { name: /进度曲线，截至 2015年4月1日/ })).toBeVisible();
  await expect(clerk.getByRole("row", { name: /2015年4月，截至/ })).toBeVisible();
});

test("two baselines have an address of their own, and either may stand first", async ({
  openAs,
}) => {
  const leader = await openAs("leader3", { javaScriptEnabled: false });
  await leader.goto(`/zh${project}/baselines`);
  const row = leader.getByRole("table", { name: "对比" }).getByRole("row", { name: /城改手续/ });
  await expect(row).toContainText("推迟 92 天");
  await leader.getByLabel("原计划").selectOption("示例基线 2015（第一次调整）");
  await leader.getByLabel("新计划").selectOption("示例基线 2015");
  await follow(leader.getByRole("button", { name: "对比" }));
  await expect(leader).toHaveURL(/from=houniuzhuang\.baseline-2&to=houniuzhuang\.baseline-1/);
  await expect(row).toContainText("提前 92 天");
});
