import { expect, type Page } from "@playwright/test";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { axeViolations } from "./axe-violations.ts";
import { readRows } from "./desk-rows.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { press } from "./plan-form.ts";

const project = "/zh/desk/projects/houniuzhuang";

async function upload(page: Page, xml: string): Promise<void> {
  const file = { name: "计划.xml", mimeType: "application/xml", buffer: Buffer.from(xml) };
  await page.getByLabel("文件").setInputFiles(file);
  await press(page, "读取并预览");
}

test("a plan comes back as a file: a broken one is refused with its line, a sound one proposed", async ({
  openAs,
  dataDirectory,
}) => {
  const clerk = await openAs("clerk1");
  const exported = await clerk.request.get(`${project}/plan/export`);
  expect(exported.headers()["content-disposition"]).toMatch(/^attachment; filename="houniuzhuang/);
  const xml = await exported.text();
  const other = await openAs("owner2");
  expect((await other.request.get(`${project}/plan/export`)).status()).toBe(404);
  const later = xml.replace(/<Finish>(\d{4}-\d\d-\d\d)/, (_, on) => `<Finish>${addDays(on, 7)}`);

  const plain = await openAs("owner4", { javaScriptEnabled: false });
  const before = readRows(dataDirectory);
  await plain.goto(`${project}/plan`);
  await follow(plain.getByRole("link", { name: "从 MS Project 文件导入" }));
  await expect(plain).toHaveURL(/\/plan\/import$/);
  await upload(plain, xml.replace("</Task>", "</Tusk>"));
  const line = xml.slice(0, xml.indexOf("</Task>")).split("\n").length;
  await expect(plain.getByRole("main").getByRole("alert")).toContainText(
    `第 ${line} 行：不是完整的 XML（开始和结束标签不对应）`,
  );
  await upload(plain, xml);
  await expect(plain.getByText("“计划.xml”：0 个新增，0 个有变化")).toBeVisible();
  await press(plain, "提交审批");
  await expect(plain.getByLabel("编制理由")).toHaveAccessibleDescription(/请填写/);
  await expect(plain.getByText("“计划.xml”：0 个新增，0 个有变化")).toBeVisible();
  expect(readRows(dataDirectory)).toEqual(before);

  const owner = await openAs("owner4", { viewport: { width: 375, height: 800 } });
  await owner.goto(`${project}/plan/import`);
  await upload(owner, later);
  await expect(owner.getByText("“计划.xml”：0 个新增，1 个有变化")).toBeVisible();
  await expect(owner.getByRole("table", { name: "文件里的任务" })).toContainText("日期 不同");
  expect(await axeViolations(owner)).toEqual([]);
  expect(await overflowOf(owner)).toBe(0);
  await owner.getByLabel("方案名称").fill("施工单位排的计划");
  await owner.getByLabel("编制理由").fill("按施工单位的计划调整");
  await press(owner, "提交审批");
  await expect(owner.getByRole("status").first()).toContainText("计划方案已提交");
});
