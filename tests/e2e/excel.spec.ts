import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { metaSheetName } from "#domain/workbook/workbook-names.ts";
import { makeWorkbook } from "../db/workbook/make-workbook.ts";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { download } from "./download.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { submit } from "./submit.ts";
import { untilReady } from "./until-ready.ts";

const place = "/zh/desk/households/excel?project=huizhong-xicheng-2";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function bytesOf(page: Page, button: string): Promise<Buffer> {
  const file = await download(page.getByRole("button", { name: button }));
  return readFileSync(await file.path());
}

async function upload(page: Page, buffer: Buffer, ledger = "households"): Promise<void> {
  await page.goto(`${place}&ledger=${ledger}`);
  const file = { name: "台账.xlsx", mimeType: type, buffer };
  await page.getByLabel("Excel 文件").setInputFiles(file);
  await submit(page.getByRole("button", { name: "上传并检查" }));
}

type Typed = { sheet: string; code: string; header: string; text: string };

/** One row of the file with another text in one cell, as a person would save it. */
async function withCell(bytes: Buffer, typed: Typed): Promise<Buffer> {
  const parsed = parseWorkbook(bytes);
  if (!parsed.ok) throw new Error(parsed.refusal);
  const sheet = parsed.value.sheets.find(({ name }) => name === typed.sheet);
  const [, headers = []] = sheet?.rows ?? [];
  const row = sheet?.rows.find(([first]) => first === typed.code) ?? [];
  const columns = headers.map((header) => ({
    header: String(header),
    kind: "text" as const,
    width: 14,
    isHidden: false,
    list: [],
  }));
  const cells = headers.map((header, index) => {
    if (header === typed.header) return typed.text;
    const cell = row[index];
    if (cell === null || cell === undefined) return "";
    if (typeof cell !== "object") return String(cell);
    if ("number" in cell) return cell.number;
    return "instant" in cell ? new Date(cell.instant).toISOString().slice(0, 10) : "";
  });
  const sheets = [{ name: typed.sheet, watermark: "", columns, rows: [cells] }];
  const label = parsed.value.sheets.find((each) => each.name === metaSheetName)?.rows ?? [];
  const meta = label.map(([key, value]) => [String(key), String(value)] as const);
  return buildWorkbook({ sheets, meta });
}

test("a clerk takes the ledger home as a file and brings it back changed: shown, then written", async ({
  openAs,
}) => {
  const page = await openAs("clerk1");
  await page.goto(place);
  expect((await bytesOf(page, "下载模板")).length).toBeGreaterThan(2_000);
  const exported = await bytesOf(page, "导出全部住户");
  const note = { sheet: "住户", code: "HZ-007", header: "备注", text: "在家里改的备注" };
  const edited = await withCell(exported, note);

  await upload(page, edited);
  await expect(page.getByText("没有错误。请核对下面的变化")).toBeVisible();
  await expect(page.getByRole("table", { name: "有变化的行" })).toContainText(
    "备注：（空） → 在家里改的备注",
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await overflowOf(page)).toBe(0);
  await submit(page.getByRole("button", { name: "写入台账" }));
  await expect(page.getByRole("main")).toContainText("已写入：楼栋 0 栋、住户 1 户");

  await upload(page, edited);
  await expect(page.getByText("文件与台账一致，没有要写入的内容。")).toBeVisible();
  await expect(page.getByRole("button", { name: "写入台账" })).toHaveCount(0);
  await submit(page.getByRole("button", { name: "取消导入" }));
  await expect(page.getByText("导入已取消，没有写入。")).toBeVisible();

  const owner = await openAs("owner4");
  await owner.goto(place);
  await expect(owner).toHaveURL(/refused=household\.write/);
});

test("a clerk takes the units a filter leaves and the agreements home too, and brings them back", async ({
  openAs,
}) => {
  const page = await openAs("clerk1");
  await page.goto("/zh/desk/households/units?project=huizhong-xicheng-2&layout=两室一厅");
  await follow(page.getByRole("link", { name: "Excel 导入导出" }).first());
  await expect(page.getByRole("link", { name: "房源", exact: true }).last()).toHaveAttribute(
    "aria-current",
    "page",
  );
  const units = await bytesOf(page, "导出筛选结果");
  const floor = { sheet: "房源", code: "AZ2-1102", header: "楼层", text: "12" };
  await upload(page, await withCell(units, floor), "units");
  await expect(page.getByRole("table", { name: "有变化的行" })).toContainText("楼层：11 → 12");
  await submit(page.getByRole("button", { name: "写入台账" }));
  await expect(page.getByRole("main")).toContainText("已写入：房源 1 套。");

  await page.goto(`${place}&ledger=compensation`);
  const compensation = await bytesOf(page, "导出全部协议与兑付");
  const number = { sheet: "协议", code: "HZ-011", header: "协议编号", text: "协-11" };
  const edited = await withCell(compensation, number);
  await upload(page, edited, "compensation");
  await expect(page.getByRole("table", { name: "有变化的行" })).toContainText(
    "协议编号：示例协议-HZ-011 → 协-11",
  );
  expect(await axeViolations(page)).toEqual([]);
  await submit(page.getByRole("button", { name: "写入台账" }));
  await expect(page.getByRole("main")).toContainText("协议和决定 1 份、兑付 0 笔");
  await upload(page, edited, "units");
  await expect(page.getByText("这个文件是另一种台账的导出")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with a script" : "without a script";
  test(`numbers in full are refused beside the field and what was typed stays, ${how}`, async ({
    openAs,
  }) => {
    const page = await openAs("clerk1", { javaScriptEnabled });
    await page.goto(`${place}&stage=signed`);
    const reason = page.getByLabel("用途");
    await page.locator("summary", { hasText: "导出完整号码（需要写明用途" }).click();
    await expect(reason).toBeVisible();
    const proof = page.getByLabel("登录密码或验证码");
    const send = page.getByRole("button", { name: "导出完整号码" });
    const typed = "区审计局核对一标段兑付明细，回电 13977775555";
    await reason.fill(typed);
    await proof.fill("not the password");
    await submit(send);
    await expect(reason).toHaveAccessibleDescription(/电话号码/);
    await expect(reason).toHaveValue(typed);
    await expect(proof).toHaveValue("");
    await expect(page).not.toHaveURL(/13977775555/);

    await reason.fill("区审计局核对一标段兑付明细");
    await proof.fill("not the password");
    await submit(send);
    await expect(proof).toHaveAccessibleDescription(/不正确|不对/);
    await expect(reason).toHaveValue("区审计局核对一标段兑付明细");
    await expect(page.getByRole("alert").first()).toBeVisible();
    expect(await page.content()).not.toContain("not the password");
    if (javaScriptEnabled) {
      expect(await axeViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 375, height: 800 });
      expect(await overflowOf(page)).toBe(0);
    }
  });
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as an office has it, without anything of ours. */
function typedWorkbook(name: string, rows: readonly (readonly string[])[]): Buffer {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map((cells) => `<row>${cells.map(cell).join("")}</row>`).join("");
  const named = `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>`;
  const data = `<workbook xmlns:r="${office}">${named}</workbook>`;
  return makeWorkbook({ sheet, with: [{ name: "xl/workbook.xml", data }] });
}

test("a sheet and a column named otherwise are not said to agree, and are read by the nearest names", async ({
  openAs,
}) => {
  const page = await openAs("clerk1");
  const rows = [
    ["户编号", "签约日期", "经手人"],
    ["HZ-002", "2015年4月10号", "示例"],
  ];
  await upload(page, typedWorkbook("住户（4月）", rows));
  await expect(page.getByText("不能说文件与台账一致")).toBeVisible();
  await follow(page.getByRole("link", { name: "没有读取 1" }));
  await expect(page.getByText("它是不是“住户”")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await submit(page.getByRole("button", { name: "按相近的名称读取，重新检查" }));
  await expect(page.getByRole("link", { name: "有变化 1" })).toBeVisible();
  await follow(page.getByRole("link", { name: "没有读取 1" }));
  await expect(page.getByText("住户（4月） · C1 · 经手人")).toBeVisible();
  await submit(page.getByRole("button", { name: "取消导入" }));
  await expect(page.getByText("导入已取消，没有写入。")).toBeVisible();
});

test("a file that is too large is said before it is sent", async ({ openAs }) => {
  const page = await openAs("clerk1");
  await page.goto(`${place}&ledger=households`);
  const buffer = Buffer.alloc(6 * 1024 * 1024);
  await page.getByLabel("Excel 文件").setInputFiles({ name: "大.xlsx", mimeType: type, buffer });
  await expect(page.getByText("“大.xlsx”有 6.0 MB，超过 5 MB")).toBeVisible();
  await expect(page.getByLabel("Excel 文件")).toHaveValue("");
});

test("what is typed into a page before its script is there stays", async ({ openAs }) => {
  const page = await openAs("clerk1");
  await page.goto(place);
  const reason = page.getByLabel("用途");
  const proof = page.getByLabel("登录密码或验证码");
  await page.locator("summary", { hasText: "导出完整号码（需要写明用途" }).click();
  await expect(reason).toBeVisible();
  await reason.fill("回电 13977775555");
  await proof.fill("not the password");
  const scripts = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await proof.press("Enter");
  await expect(reason).toHaveAccessibleDescription(/电话号码/);
  await reason.fill("区审计局核对一标段兑付明细");
  scripts.resolve();
  await untilReady(page);
  await expect(reason).toHaveValue("区审计局核对一标段兑付明细");
});
