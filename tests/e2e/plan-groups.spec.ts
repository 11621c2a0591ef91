import { expect, type Page } from "@playwright/test";
import { planXml } from "../unit/domain/mspdi/plan-xml.ts";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { arrive, follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { press, rowField } from "./plan-form.ts";
import { submit } from "./submit.ts";

const slug = "liuchang-qianjie";
const project = `/zh/desk/projects/${slug}`;

/** Two houses of another program, six days a week, the second after the first. */
const site = planXml(
  [
    { uid: 1, name: "1号楼" },
    { uid: 2, name: "开挖", level: 2, from: "2015-05-11", to: "2015-05-23", days: 12 },
    { uid: 3, name: "封顶", level: 2, from: "2015-05-23", to: "2015-05-23", days: 0, after: [2] },
    { uid: 4, name: "2号楼", after: [1] },
    { uid: 5, name: "开挖", level: 2, from: "2015-05-25", to: "2015-06-06", days: 12 },
  ],
  { worked: [2, 3, 4, 5, 6, 7] },
);

async function upload(page: Page, xml: string): Promise<void> {
  const file = { name: "site.xml", mimeType: "application/xml", buffer: Buffer.from(xml) };
  await page.getByLabel("文件").setInputFiles(file);
  await press(page, "读取并预览");
}

test("a plan in groups comes from a file, is approved, and stands under its headings everywhere", async ({
  openAs,
}) => {
  const owner = await openAs("owner1", { javaScriptEnabled: false });
  await owner.goto(`${project}/plan/import`);
  await upload(owner, site);
  await expect(owner.getByText(/六天.*法定节假日照常施工/)).toBeVisible();
  await expect(owner.getByText("1 个摘要任务的前置关系，已转给其下的首个或末个任务")).toBeVisible();
  await expect(rowField(owner, 3, "分组")).toHaveValue("2号楼");
  await rowField(owner, 3, "分组").fill("二号楼");
  await owner.getByLabel("编制理由").fill("按施工单位的计划");
  await press(owner, "试算");
  await expect(owner.getByRole("rowheader", { name: "二号楼" })).toBeVisible();
  await press(owner, "提交审批");
  await expect(owner.getByRole("status").first()).toContainText("计划方案已提交");

  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/plans");
  const waiting = leader.getByRole("listitem").filter({ hasText: "按施工单位的计划" });
  await expect(waiting.getByRole("rowheader", { name: "1号楼" })).toBeVisible();
  await submit(waiting.getByRole("button", { name: /批准/ }));
  await expect(leader.getByRole("status").first()).toContainText("方案成为新基线");

  await leader.goto(`${project}#milestones`);
  const milestones = leader.getByRole("table", { name: "节点", exact: true });
  await expect(milestones.getByRole("rowheader", { name: /^1号楼/ })).toContainText(
    "2 个节点，计划 2015年5月11日 至 2015年5月23日，完成 未知",
  );
  expect(await axeViolations(leader)).toEqual([]);

  await leader.goto(`/zh/desk/timeline?open=${slug}`);
  const fold = leader.getByRole("link", { name: "收起1号楼的 2 个节点" });
  await expect(leader.getByRole("row", { name: /^封顶/ })).toBeVisible();
  await fold.focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(new RegExp(`folded=${slug}.1`));
  await expect(leader.getByRole("row", { name: /^封顶/ })).toHaveCount(0);
  await expect(leader.getByRole("link", { name: "展开1号楼的 2 个节点" })).toBeVisible();
  expect(await axeViolations(leader)).toEqual([]);
  const viewport = { width: 375, height: 800 };
  const phone = await openAs("leader2", { javaScriptEnabled: false, viewport });
  await phone.goto(`/zh/desk/timeline?open=${slug}&folded=${slug}.2`);
  await follow(phone.getByRole("link", { name: /^收起.*的全部分组$/ }));
  await expect(phone.getByRole("link", { name: "展开1号楼的 2 个节点" })).toBeVisible();
  expect(await overflowOf(phone)).toBe(0);

  await owner.goto(`/zh/projects/${slug}`);
  await expect(owner.getByRole("rowheader", { name: /^二号楼 1 个节点/ })).toBeVisible();
  const exported = await (await leader.request.get(`${project}/plan/export`)).text();
  expect(exported).toMatch(/<Name>二号楼<\/Name>[\s\S]*?<Summary>1<\/Summary>/);
  expect(exported).toMatch(/<UID>3<\/UID>\s*<ID>3<\/ID>\s*<Name>封顶<\/Name>/);
});
