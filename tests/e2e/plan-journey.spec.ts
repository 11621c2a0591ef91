import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectRow, fillRow, rowField } from "./plan-form.ts";
import { submit } from "./submit.ts";

/** How somebody does what a plan is made with. */
type Way = {
  readonly project: string;
  readonly owner: string;
  readonly leader: string;
  readonly hasScript: boolean;
  /** presses a button that asks the server */
  press(button: Locator): Promise<unknown>;
  /** presses a button that asks it only where there is no script */
  edit(button: Locator): Promise<unknown>;
  /** brings the second row to begin later */
  moveLater(page: Page): Promise<void>;
  /** makes the second row follow the first */
  link(page: Page): Promise<void>;
};

const group = "前期";
const startOn = "2015-05-01";

const ways: Readonly<Record<string, Way>> = {
  "with the pointer": {
    project: "xinli-power-hq",
    owner: "owner2",
    leader: "leader2",
    hasScript: true,
    press: submit,
    edit: (button) => dragTo(button.page(), button, 0),
    moveLater: (page) => dragTo(page, hold(page, 2, "both"), 40),
    link: (page) => dragTo(page, hold(page, 1, "link"), strip(page, 2)),
  },
  "with keys alone": {
    project: "liuchang-qianjie",
    owner: "owner1",
    leader: "leader1",
    hasScript: true,
    press: enter,
    edit: enter,
    moveLater: (page) => pressKey(bar(page, 2), "Shift+ArrowRight"),
    link: linkByKeys,
  },
  "with rows alone, without a script": {
    project: "factory-1-6-old-neighbourhoods",
    owner: "owner3",
    leader: "leader1",
    hasScript: false,
    press: submit,
    edit: submit,
    moveLater: (page) => rowField(page, 2, "开始").fill("2015-05-08"),
    link: (page) => rowField(page, 2, "前置").fill("1"),
  },
};

for (const [how, way] of Object.entries(ways)) {
  test(`a plan is made from a template, changed, tried, sent and approved ${how}`, async ({
    openAs,
  }) => {
    const javaScriptEnabled = way.hasScript;
    const viewport = { width: 1280, height: 2400 };
    const owner = await openAs(way.owner, { javaScriptEnabled, viewport });
    const name = `前期协议，${how}`;
    await makePlan(owner, way, name);

    const leader = await openAs(way.leader, { javaScriptEnabled });
    const timeline = `/zh/desk/timeline?open=${way.project}`;
    await expectShown(leader, [timeline, `/zh/projects/${way.project}`], { name, times: 0 });
    await leader.goto("/zh/desk/plans");
    const waiting = leader.getByRole("listitem").filter({ hasText: name }).first();
    await way.press(waiting.getByRole("button", { name: /批准/ }));
    await expect(leader.getByRole("status").first()).toContainText("方案成为新基线");
    await expectShown(leader, [timeline, `/zh/projects/${way.project}`], { name, times: 1 });
  });
}

/** From the empty editor to a plan that waits for a leader. */
async function makePlan(page: Page, way: Way, name: string): Promise<void> {
  const button = (text: string | RegExp) =>
    page.getByRole("main").getByRole("button", { name: text });
  await page.goto(`/zh/desk/projects/${way.project}/plan`);
  await page.getByLabel("方案名称").fill(`方案，${name}`);
  await page.getByLabel("编制理由").fill("按年内搬迁倒排");
  const known = await page.getByRole("textbox", { name: /行 权重$/ }).count();
  for (let row = 1; row <= known; row += 1) {
    await fillRow(page, row, { 开始: startOn, 完成: "2015-05-20", 权重: "0", 分组: group });
  }
  if (way.hasScript) await expect(button(`收起“${group}”的 ${known} 行`)).toBeVisible();
  await way.press(button("套用模板"));
  await expect(page.getByText(/已套用模板，现有 \d+ 行/)).toBeVisible();
  await way.edit(button("在下面插入一行 第 1 行"));
  await expectRow(page, 2, { 分组: group });
  await fillRow(page, 2, { 中文名: name, 开始: startOn, 工期: "10", 权重: "0" });

  await rowField(page, 2, "工期").press("Tab");
  await expect(bar(page, 1)).toBeVisible();
  await way.moveLater(page);
  await expect.poll(() => rowField(page, 2, "开始").inputValue()).not.toBe(startOn);
  expect((await rowField(page, 2, "开始").inputValue()) > startOn).toBe(true);
  await way.link(page);
  await expectRow(page, 2, { 前置: "1" });

  await way.edit(button(`收起“${group}”的 ${known + 1} 行`));
  const unfold = button(`展开“${group}”的 ${known + 1} 行`);
  await expect(unfold).toHaveAttribute("aria-expanded", "false");
  for (const row of [1, 2]) {
    await expect(rowField(page, row, "开始")).toBeHidden();
    await expect(page.locator(`#bar-${row}`)).toBeHidden();
  }
  await rowField(page, known + 2, "工期").fill("20");
  await way.press(button("试算"));
  await expect(page.getByRole("table", { name: "试算结果" })).toContainText(name);
  await expect(unfold).toBeVisible();
  await expect(rowField(page, 2, "开始")).toBeHidden();
  await way.press(button("提交审批"));
  await expect(page.getByRole("status").first()).toContainText("计划方案已提交");
}

async function expectShown(
  page: Page,
  paths: readonly string[],
  { name, times }: { name: string; times: 0 | 1 },
): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    const rows = page.getByRole("main").getByRole("row", { name: new RegExp(`^${name}`) });
    if (times === 0) await expect(rows, path).toHaveCount(0);
    else await expect(rows.first(), path).toBeVisible();
  }
}

/** The bar of a row: a slider with a script, a picture without. */
function bar(page: Page, row: number): Locator {
  return page.locator(`#bar-${row}`);
}

function hold(page: Page, row: number, end: string): Locator {
  return bar(page, row).locator(`[data-hold=${end}]`);
}

function strip(page: Page, row: number): Locator {
  return page.locator(`[data-strip="${row}"]`);
}

function enter(button: Locator): Promise<void> {
  return pressKey(button, "Enter");
}

async function pressKey(at: Locator, key: string): Promise<void> {
  await at.focus();
  await at.press(key);
}

async function linkByKeys(page: Page): Promise<void> {
  await pressKey(bar(page, 1), "l");
  await expect(page.getByText("从第 1 行开始连线")).toBeVisible();
  await pressKey(bar(page, 2), "l");
}

/** Drags to another place, or so many pixels to the right; by none it is pressed where it is. */
async function dragTo(page: Page, from: Locator, to: Locator | number): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [x, y] = await middleOf(from);
  const [toX, toY] = typeof to === "number" ? [x + to, y] : await middleOf(to);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 6 });
  await page.mouse.up();
}

async function middleOf(place: Locator): Promise<[x: number, y: number]> {
  const box = await place.boundingBox();
  if (!box) throw new Error("nothing to take hold of");
  return [box.x + box.width / 2, box.y + box.height / 2];
}
