import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { download } from "./download.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

const of = "?project=huizhong-xicheng-2";

test("a clerk calls on a key household, records its agreement and pays it; a leader reads it", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1", { javaScriptEnabled: false });
  await clerk.goto(`/zh/desk/households/key${of}`);
  const overdue = clerk.getByRole("row").filter({ hasText: "已过 2 天" }).first();
  const code = (await overdue.getByRole("rowheader").getByRole("link").innerText()).trim();
  await follow(overdue.getByRole("link", { name: "登记走访" }));
  await clerk.getByLabel("情况").fill("同意按产权调换签约");
  await clerk.getByLabel("下次走访").fill("2015-04-14");
  await submit(clerk.getByRole("button", { name: "登记走访" }));
  await expect(clerk.getByLabel("下次走访")).toHaveAccessibleDescription(/不能早于今天/);
  await expect(clerk.getByLabel("情况")).toHaveValue("同意按产权调换签约");
  await clerk.getByLabel("下次走访").fill("2015-05-20");
  await submit(clerk.getByRole("button", { name: "登记走访" }));
  await expect(clerk.getByRole("status").first()).toContainText("走访已登记");
  await expect(clerk.getByRole("table", { name: "走访记录" })).toContainText("同意按产权调换签约");

  await follow(clerk.getByRole("link", { name: "登记协议或补偿决定" }));
  await clerk.getByLabel("编号").fill("示例协议-E2E");
  await clerk.getByLabel("签订或作出的日期").fill("2015-04-15");
  await clerk.getByLabel("产权调换", { exact: true }).check();
  await clerk.getByLabel("补偿金额（元）").fill("80,000.50元");
  await clerk.getByLabel("过渡期限（月）").fill("24");
  await clerk.getByLabel("临时安置费（元/月）").fill("1500");
  await submit(clerk.getByRole("button", { name: "登记协议" }));
  await expect(clerk.getByRole("status").first()).toContainText("协议已登记");
  await expect(clerk.getByText("过渡期未开始；约定 24 个月")).toBeVisible();

  await follow(clerk.getByRole("link", { name: "登记兑付" }));
  await clerk.getByLabel("金额（元）").fill("80001");
  await submit(clerk.getByRole("button", { name: "登记兑付" }));
  await expect(clerk.getByLabel("金额（元）")).toHaveAccessibleDescription(/多 0\.50 元/);
  await clerk.getByLabel("金额（元）").fill("80000.50");
  await clerk.getByLabel("应付的已全部付清").check();
  await submit(clerk.getByRole("button", { name: "登记兑付" }));
  await expect(clerk.getByRole("status").first()).toContainText("兑付已登记");
  await expect(clerk.getByRole("table", { name: "兑付记录" })).toContainText("¥80,000.5");
  const page = clerk.url().replace(/\?.*/, "");

  await clerk.goto(`/zh/desk/households/key${of}`);
  const called = clerk.getByRole("row").filter({ hasText: code });
  await expect(called).toContainText("兑付");
  await expect(called).toContainText("2015年5月20日");

  const leader = await openAs("leader2");
  await leader.goto(page);
  await expect(leader.getByRole("table", { name: "走访记录" })).toContainText("同意按产权调换签约");
  await expect(leader.getByRole("link", { name: /^(登记|更正)/ })).toHaveCount(0);
  await expectDrawnWell(leader, "the compensation of a household");
  await leader.goto(`${page}?on=2015-04-14`);
  await expect(leader.getByText("还没有补偿协议或补偿决定")).toBeVisible();
});

test("a notice of 29 days is refused, one of 30 hangs; its sheet prints masked, each page marked", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  await clerk.goto(`/zh/desk/households/notices${of}`);
  await follow(clerk.getByRole("link", { name: "登记公示" }));
  await clerk.getByLabel("公示内容").selectOption("scheme");
  await clerk.getByLabel("公示范围").fill("征收范围内全体住户");
  await clerk.getByLabel("起始日").fill("2015-04-01");
  await clerk.getByLabel("截止日").fill("2015-04-29");
  await submit(clerk.getByRole("button", { name: "登记公示" }));
  await expect(clerk.getByLabel("截止日")).toHaveAccessibleDescription(
    /公示 29 天，少于法定的 30 天/,
  );
  await clerk.getByLabel("截止日").fill("2015-04-30");
  await submit(clerk.getByRole("button", { name: "登记公示" }));
  await expect(clerk.getByRole("status").first()).toContainText("公示已登记");
  const hanging = clerk.getByRole("table", { name: "公示" }).getByRole("row");
  await expect(hanging.filter({ hasText: "公示中" })).toContainText("已公示 15 天，共 30 天");
  await expectDrawnWell(clerk, "the public notices");

  const file = await download(clerk.getByRole("button", { name: "下载 Word 文件" }));
  expect(file.suggestedFilename()).toMatch(/分户公示表-2015-04-15\.docx$/);
  await clerk.getByLabel("张贴范围").selectOption({ label: "一标段（全部楼栋）" });
  await follow(clerk.getByRole("button", { name: "打印" }));
  await expect(clerk.getByRole("heading", { name: /分户补偿情况公示表/ })).toBeVisible();
  const pages = await clerk.locator("section.page").all();
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    await expect(page.getByText(/仅限征收范围内张贴$/)).toHaveCount(3);
    await expect(page.getByText(/示例零/)).toHaveCount(0);
  }
  const pdf = (await clerk.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/g)).toHaveLength(pages.length);
});
