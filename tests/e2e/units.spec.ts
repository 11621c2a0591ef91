import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { download } from "./download.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

const units = "/desk/households/units";
const project = "project=huizhong-xicheng-2";

/** The place and the code of everybody, as the page of a draw lists them. */
async function orderOn(page: Page): Promise<string[]> {
  const heading = page.getByRole("heading", { level: 2, name: "选房顺序" });
  const lines = page.locator("section").filter({ has: heading }).getByRole("listitem");
  await expect(lines.first()).toBeVisible();
  return lines.locator("span:last-child").allInnerTexts();
}

/** Saves the list and runs the command of the page in a shell, as anyone could. */
async function workOutAgain(page: Page): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-draw-"));
  try {
    const list = await download(page.getByRole("link", { name: "下载名单（纯文本）" }));
    await list.saveAs(join(folder, list.suggestedFilename()));
    const command = await page.locator("code").last().innerText();
    const lines = execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
    return lines
      .trimEnd()
      .split("\n")
      .map((line) => line.trim().split(/\s+/)[2] ?? "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a clerk adds a unit, freezes a list, publishes the seed, draws once and allots by the order", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1", { javaScriptEnabled: false, acceptDownloads: true });
  await clerk.goto(`/zh${units}?${project}`);
  await follow(clerk.getByRole("link", { name: "新增房源" }));
  await clerk.getByLabel("房源编号").fill("AZ3-101");
  await clerk.getByLabel("楼栋").fill("示例安置3号楼");
  await clerk.getByLabel("户型").fill("两室一厅");
  await clerk.getByLabel("面积（m²）").fill("八十");
  await submit(clerk.getByRole("button", { name: "保存房源" }));
  await expect(clerk.getByLabel("面积（m²）")).toHaveAccessibleDescription(/两位小数/);
  await expect(clerk.getByLabel("房源编号")).toHaveValue("AZ3-101");
  await clerk.getByLabel("面积（m²）").fill("80");
  await submit(clerk.getByRole("button", { name: "保存房源" }));
  await expect(clerk.getByRole("status").first()).toContainText("房源已保存");

  await follow(clerk.getByRole("link", { name: "选房顺序", exact: true }));
  await follow(clerk.getByRole("link", { name: "冻结一批名单" }));
  await clerk.getByLabel("批次名称").fill("第一批选房");
  await clerk.getByLabel(/摇号/).check();
  await submit(clerk.getByRole("button", { name: "冻结名单" }));
  await expect(clerk.getByRole("status").first()).toContainText("名单已冻结");
  await expect(clerk.getByRole("button", { name: "摇号" })).toHaveCount(0);
  await clerk.getByLabel("种子").fill("2015043：03 08 15 22 27 30+11");
  await clerk.getByLabel(/公布在何处/).fill("社区公告栏");
  await submit(clerk.getByRole("button", { name: "公布种子" }));
  await expect(clerk.getByRole("status").first()).toContainText("种子已公布");

  const otherTab = await openAs("clerk1");
  await otherTab.goto(clerk.url());
  await clerk.getByLabel(/现在摇号/).check();
  await submit(clerk.getByRole("button", { name: "摇号" }));
  await expect(clerk.getByRole("status").first()).toContainText("顺序已产生");
  const order = await orderOn(clerk);
  await otherTab.getByLabel(/现在摇号/).check();
  await submit(otherTab.getByRole("button", { name: "摇号" }));
  await expect(otherTab.getByRole("main").getByRole("alert")).toContainText("不能再来一次");
  await otherTab.reload();
  expect(await orderOn(otherTab)).toEqual(order);
  expect(await workOutAgain(clerk)).toEqual(order);

  await follow(clerk.getByRole("link", { name: "选房分配" }));
  await expect(clerk.getByText(`轮到第 1 号 ${order[0]}`)).toBeVisible();
  await clerk.getByRole("combobox", { name: /^住户/ }).selectOption({ index: 1 });
  await clerk
    .getByRole("combobox", { name: /^房源/ })
    .selectOption({ label: "AZ3-101 · 两室一厅 · 80 m²" });
  await submit(clerk.getByRole("button", { name: "确认选房" }));
  await expect(clerk.getByLabel(/过号原因/)).toHaveAccessibleDescription(/还没有轮到这一户/);
  await clerk.getByRole("combobox", { name: /^住户/ }).selectOption({ index: 0 });
  await submit(clerk.getByRole("button", { name: "确认选房" }));
  await expect(clerk.getByRole("status").first()).toContainText("已分配");
  await expect(clerk.getByRole("row", { name: new RegExp(`^${order[0]} `) })).toContainText(
    "AZ3-101",
  );
  await expect(clerk.getByText(`轮到第 2 号 ${order[1]}`)).toBeVisible();

  const leader = await openAs("leader2");
  await leader.goto(`/zh${units}/allot?${project}`);
  await expect(leader.getByText(`轮到第 2 号 ${order[1]}`)).toBeVisible();
  await expect(leader.getByRole("button", { name: "确认选房" })).toHaveCount(0);
  await expect(leader.getByRole("link", { name: /退回/ })).toHaveCount(0);
  for (const locale of ["zh", "en"]) {
    await leader.goto(`/${locale}${units}/allot?${project}`);
    await expectDrawnWell(leader, `${locale} allot`);
    await leader.goto(`/${locale}${units}/draws?${project}`);
    await follow(leader.getByRole("link", { name: "第一批选房" }));
    await expectDrawnWell(leader, `${locale} draw`);
  }

  await follow(clerk.getByRole("link", { name: /^退回/ }));
  await submit(clerk.getByRole("button", { name: "退回这套房源" }));
  await expect(clerk.getByRole("status").first()).toContainText("已退回");
  await expect(clerk.getByText(`轮到第 1 号 ${order[0]}`)).toBeVisible();
});
