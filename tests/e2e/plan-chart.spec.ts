import { expect, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { expectRow, fillRow, press, rowField } from "./plan-form.ts";
import { watchPage } from "./watch-page.ts";

const editor = "/zh/desk/projects/huizhong-xicheng-2/plan";
/** The rows of the proposal that waits in the demo. */
const first = { 开始: "2015-04-20", 完成: "2015-05-29" };

function bar(page: Page, row: number) {
  return page.getByRole("slider", { name: `第 ${row} 行 横道` });
}

test("a bar is moved by keys, a row put in and moved, a link drawn, all taken back, and tried", async ({
  openAs,
}) => {
  const owner = await openAs("owner4", { viewport: { width: 1280, height: 1400 } });
  const complaints = watchPage(owner);
  await owner.goto(editor);
  await expectRow(owner, 1, first);
  await bar(owner, 1).focus();
  await owner.keyboard.press("ArrowRight");
  await expectRow(owner, 1, { 开始: "2015-04-21", 完成: "2015-05-30" });
  await expect(bar(owner, 1)).toHaveAttribute("aria-valuetext", /2015年4月21日 至 2015年5月30日/);
  await owner.keyboard.press("Shift+ArrowLeft");
  await expectRow(owner, 1, { 开始: "2015-04-14", 完成: "2015-05-23" });
  await owner.keyboard.press("Control+ArrowRight");
  await expectRow(owner, 1, { 开始: "2015-04-14", 完成: "2015-05-24" });
  for (let edits = 0; edits < 3; edits++) await owner.keyboard.press("Control+z");
  await expectRow(owner, 1, first);

  await owner.getByRole("button", { name: "在下面插入一行 第 1 行" }).focus();
  await owner.keyboard.press("Enter");
  await expectRow(owner, 3, { 前置: "1FS+2d" });
  await expectRow(owner, 4, { 前置: "3" });
  await fillRow(owner, 2, {
    中文名: "签订搬迁协议",
    开始: "2015-05-01",
    完成: "2015-05-20",
    权重: "0",
  });
  await expect(bar(owner, 2)).toBeVisible();
  await owner.getByRole("button", { name: "上移 第 2 行" }).focus();
  await owner.keyboard.press("Enter");
  await expectRow(owner, 1, { 中文名: "签订搬迁协议" });
  await expectRow(owner, 3, { 前置: "2FS+2d" });

  await bar(owner, 1).focus();
  await owner.keyboard.press("l");
  await expect(owner.getByText("从第 1 行开始连线")).toBeVisible();
  await bar(owner, 2).focus();
  await owner.keyboard.press("l");
  await expectRow(owner, 2, { 前置: "1" });
  await expect(owner.getByText("第 2 行已以第 1 行为前置。")).toBeVisible();
  await press(owner, "试算");
  await expect(owner.getByRole("table", { name: "试算结果" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a bar is dragged with a pointer, by its end too; Escape takes it back", async ({
  openAs,
}) => {
  const owner = await openAs("owner4", { viewport: { width: 1280, height: 1400 } });
  await owner.goto(editor);
  const hold = (end: string) => bar(owner, 1).locator(`[data-hold=${end}]`);
  const days = async () => [
    await rowField(owner, 1, "开始").inputValue(),
    await rowField(owner, 1, "完成").inputValue(),
  ];
  const drag = async (end: string, pixels: number) => {
    const box = await hold(end).boundingBox();
    if (!box) throw new Error(`nothing to take hold of: ${end}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await owner.mouse.move(x, y);
    await owner.mouse.down();
    await owner.mouse.move(x + pixels, y, { steps: 8 });
  };
  const said = /2015年4月20日 至 2015年5月29日/;
  await drag("both", 60);
  await expect(bar(owner, 1)).not.toHaveAttribute("aria-valuetext", said);
  await owner.keyboard.press("Escape");
  await expect(bar(owner, 1)).toHaveAttribute("aria-valuetext", said);
  await expectRow(owner, 1, first);
  await owner.mouse.up();
  await expectRow(owner, 1, first);

  await drag("both", 60);
  await owner.mouse.up();
  await expect.poll(days).not.toEqual([first.开始, first.完成]);
  const [from = "", to = ""] = await days();
  expect(from > first.开始).toBe(true);
  expect(Date.parse(to) - Date.parse(from)).toBe(Date.parse(first.完成) - Date.parse(first.开始));
  await drag("finish", 40);
  await owner.mouse.up();
  await expect.poll(async () => (await days())[1]).not.toBe(to);
  expect((await days())[0]).toBe(from);
});

test("without a script rows are put in, moved and renamed, and the picture follows", async ({
  openAs,
}) => {
  const owner = await openAs("owner4", { javaScriptEnabled: false });
  await owner.goto(editor);
  await press(owner, "在下面插入一行 第 1 行");
  await expectRow(owner, 3, { 前置: "1FS+2d" });
  await fillRow(owner, 2, {
    中文名: "签订搬迁协议",
    开始: "2015-05-01",
    完成: "2015-05-20",
    权重: "0",
  });
  await press(owner, "上移 第 2 行");
  await expectRow(owner, 1, { 中文名: "签订搬迁协议", 开始: "2015-05-01" });
  await expectRow(owner, 3, { 前置: "2FS+2d" });
  await expect(
    owner.getByRole("img", { name: /^第 1 行 横道 2015年5月1日 至 2015年5月20日/ }),
  ).toBeVisible();
  await rowField(owner, 1, "中文名").fill("签订搬迁补偿协议");
  await press(owner, "试算");
  await expect(owner.getByRole("table", { name: "试算结果" })).toContainText("签订搬迁补偿协议");
});

test("a name that comes near its limit is counted, and the editor is drawn well", async ({
  openAs,
}) => {
  const owner = await openAs("owner4");
  await owner.goto(editor);
  await fillRow(owner, 1, { 中文名: "节".repeat(59) });
  await expect(owner.getByText("第 1 行 中文名 59 / 60 字")).toBeVisible();
  await fillRow(owner, 1, { 中文名: "节".repeat(63) });
  await expect(owner.getByText("第 1 行 中文名 已 63 字，超出 3 字（最多 60 字）")).toBeVisible();
  await fillRow(owner, 1, { 中文名: "补偿资金到位" });
  await expect(owner.getByText(/最多 60 字/)).toBeHidden();
  await expectDrawnWell(owner, "the plan editor");
});
