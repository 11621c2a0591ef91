import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { arrive, follow } from "./follow.ts";

const project = "/desk/projects/lantian-jiayuan-3";

const pages: Record<string, readonly string[]> = {
  owner2: [
    "/desk",
    project,
    "/desk/timeline?open=all",
    `${project}/report`,
    `${project}/milestones/lantian-jiayuan-3.leasing`,
    "/desk/projects/no-such-project",
  ],
  leader1: [
    "/desk",
    "/desk/timeline",
    "/desk/timeline?open=all&zoom=month&group=leader",
    "/desk/timeline?kind=shantytown&light=blue",
    "/desk/reports?whose=all",
    "/desk/search?q=%E4%B8%89%E6%9C%9F",
    "/desk/help",
    project,
  ],
  clerk1: [
    "/desk",
    "/desk?refused=progress.report",
    "/desk/projects/houniuzhuang",
    "/desk/households/units?project=huizhong-xicheng-2",
    "/desk/households/units/new?project=huizhong-xicheng-2",
    "/desk/households/units/draws/new?project=huizhong-xicheng-2",
  ],
  admin: ["/desk"],
};

for (const [username, paths] of Object.entries(pages)) {
  test(`${username}'s pages fit a phone and a desk, axe finds nothing, in both languages`, async ({
    openAs,
  }) => {
    const page = await openAs(username);
    for (const path of paths) {
      for (const locale of ["zh", "en"]) {
        await page.goto(`/${locale}${path}`);
        await expectDrawnWell(page, `${locale}${path}`);
      }
    }
  });
}

test("a leader filters the timeline by kind, light and leader, and the address keeps it", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/timeline");
  await expect(leader.getByText("共 8 个项目")).toBeVisible();
  await leader.getByRole("combobox", { name: "类别", exact: true }).selectOption("城中村改造");
  await follow(leader.getByRole("button", { name: "查询" }));
  await expect(leader.getByText("共 2 个项目")).toBeVisible();
  await expect(leader).toHaveURL(/kind=urbanVillage/);
  await expect(leader.getByRole("combobox", { name: "类别", exact: true })).toHaveValue(
    "urbanVillage",
  );

  await leader.getByRole("combobox", { name: "灯", exact: true }).selectOption("灰灯");
  await leader
    .getByRole("combobox", { name: "分包领导", exact: true })
    .selectOption("示例分包领导三");
  await follow(leader.getByRole("button", { name: "查询" }));
  await expect(leader.getByText("共 1 个项目")).toBeVisible();
  await expect(leader.getByRole("row", { name: /后牛庄城中村改造/ })).toBeVisible();

  await leader.getByRole("combobox", { name: "灯", exact: true }).selectOption("蓝灯");
  await follow(leader.getByRole("button", { name: "查询" }));
  await expect(leader.getByText("没有符合条件的项目")).toBeVisible();
  await follow(leader.getByRole("link", { name: "重置" }));
  await expect(leader.getByText("共 8 个项目")).toBeVisible();
  await follow(leader.getByRole("link", { name: "南陈伍寨二期改造", exact: true }));
  await expect(leader.getByRole("heading", { name: "填报记录" })).toBeVisible();
});

test("with a script what is chosen with a pointer applies at once, with keys by the button", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/timeline");
  const kind = leader.getByRole("combobox", { name: "类别", exact: true });
  await kind.focus();
  await expect(kind).toHaveValue("");
  await leader.keyboard.press("ArrowDown");
  await expect(kind).not.toHaveValue("");
  await expect(leader).toHaveURL(/timeline$/);
  await leader.getByRole("button", { name: "查询" }).focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(/kind=/);

  await kind.hover();
  await leader.mouse.down();
  await leader.mouse.up();
  await kind.selectOption("城中村改造");
  await expect(leader.getByText("共 2 个项目")).toBeVisible();
  await expect(leader).toHaveURL(/kind=urbanVillage/);
});

test("a leader sees who has not reported, the red project with its reasons, and what waits", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk");
  const silent = leader.getByRole("table", { name: "应报未报" });
  await expect(silent.getByRole("row", { name: /一厂、六厂老旧居民区改造/ })).toContainText(
    "示例责任人三",
  );
  await expect(leader.getByText(/惠众西城一品二期/).first()).toBeVisible();
  await expect(leader.getByText(/份填报等您审核/)).toBeVisible();
  await follow(leader.getByRole("link", { name: "1", exact: true }).first());
  await expect(leader).toHaveURL(/timeline\?light=red/);
  await expect(leader.getByRole("row", { name: /惠众西城一品二期/ })).toBeVisible();
});

test("a clerk reads their own projects and finds nothing to fill in", async ({ openAs }) => {
  const clerk = await openAs("clerk1");
  await clerk.goto("/zh/desk");
  await expect(clerk.getByRole("heading", { level: 3 })).toHaveCount(3);
  await follow(clerk.getByRole("link", { name: "后牛庄城中村改造" }));
  await expect(clerk.getByRole("heading", { name: "填报记录" })).toBeVisible();
  await expect(clerk.getByRole("link", { name: /填报进度|记录节点|更正/ })).toHaveCount(0);
  const answer = await clerk.goto("/zh/desk/projects/lantian-jiayuan-3");
  expect(answer?.status()).toBe(404);
});

test("an owner who gave up a project no longer finds it, nor on a day they had it", async ({
  openAs,
}) => {
  const former = await openAs("owner3");
  for (const day of ["", "?on=2015-03-01"]) {
    const answer = await former.goto(`/zh/desk/projects/houniuzhuang${day}`);
    expect(answer?.status()).toBe(404);
  }
});
