import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });

/** What stands on the first screen of a page, without a finger moved. */
async function firstScreen(page: Page): Promise<string> {
  const texts = await page.locator("main h1, main p, main dt, main dd, main summary").all();
  const seen: string[] = [];
  for (const text of texts) {
    const box = await text.boundingBox();
    if (box && box.y + box.height <= 812) seen.push((await text.textContent()) ?? "");
  }
  return seen.join("\n");
}

test("the overview of the demo is three screens of a phone, and says nothing seven times", async ({
  page,
}) => {
  await page.goto("/zh");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(3 * 812);
  await expect(page.getByRole("main")).not.toContainText("未注明", { useInnerText: true });
});

/** Bytes a browser asks for before it draws the page: the page itself and its styles, by gzip. */
async function weightOf(page: Page, path: string): Promise<number> {
  const html = await (await page.request.get(path)).text();
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, at]) => at);
  expect(styles.length).toBeGreaterThan(0);
  expect(html).not.toMatch(/<script/);
  const bodies = [html];
  for (const at of styles) bodies.push(await (await page.request.get(String(at))).text());
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test("the overview and its styles weigh less than 25 kB", async ({ page }) => {
  for (const path of ["/zh", "/en"]) expect(await weightOf(page, path), path).toBeLessThan(25_000);
});

test("somebody finds their project by some letters, and a number is neither sent nor repeated", async ({
  page,
}) => {
  await page.goto("/zh");
  const field = page.getByRole("searchbox", { name: "找我的项目" });
  await field.fill("13800138000");
  await field.press("Enter");
  // The browser itself keeps it: no script, no answer, the same address.
  await expect(page).toHaveURL(/\/zh$/);
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(
    true,
  );
  await field.fill("六厂 棚户");
  await field.press("Enter");
  await expect(page).toHaveURL(/\?q=/);
  await expect(page.getByText("找到 1 个项目")).toBeVisible();
  await expect(page.getByRole("link", { name: "六厂前街棚户区改造" })).toBeVisible();
  await expect(page.getByRole("link", { name: "蓝天佳园三期" })).toHaveCount(0);
  const answer = await page.request.get("/zh?q=13800138000");
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain("13800138000");
});

test("ten questions of residents are answered on the first screen or one link away", async ({
  page,
}) => {
  await page.goto("/zh/projects/nanchenwuzhai-2");
  const seen = await firstScreen(page);
  expect(seen, "when do I move back?").toMatch(/何时回迁\n确保2015年10月，还剩 199 天/);
  expect(seen, "did the date move?").toMatch(/改过期吗\n没有改过/);
  expect(seen, "is it late?").toContain("比计划快 5 个百分点");
  expect(seen, "who is responsible?").toMatch(/谁负责\n示例责任单位三/);
  expect(seen, "where do I ask?").toMatch(/到哪里问\n秦岭路街道 电话/);
  expect(seen, "how old is this?").toMatch(/消息多新\n填报到 2015年4月13日，2 天前/);
  expect(seen, "how far is it?").toMatch(/到哪一步了\n“主体工程完工”已完成，接下来是“居民回迁”/);
  await page.locator("summary", { hasText: "为什么" }).click();
  await expect(page.getByText("快于序时进度"), "why is it said to be late or not?").toBeVisible();
  for (const [asked, link, heading] of [
    ["where does the figure come from?", "数字从哪里来", "资料来源"],
    ["why did a date move?", "节点与改期", "节点与时限"],
  ] as const) {
    await follow(page.getByRole("link", { name: link }));
    await expect(page.getByRole("heading", { name: heading }), asked).toBeInViewport();
  }
  await follow(page.getByRole("link", { name: "本月变了什么" }));
  await expect(page.getByRole("heading", { level: 1 }), "what changed?").toHaveText("变化");
  await page.goto("/zh/projects/huizhong-xicheng-2");
  expect(await firstScreen(page), "how many have signed?").toMatch(/签约多少\n\d+ 户以上/);
});

test.describe("printed", () => {
  // Nothing of the page needs a script; axe, which looks at it, needs a clock.
  test.use({ javaScriptEnabled: true });

  for (const paper of ["A4", "A3"] as const) {
    test(`the sheet for the hoarding is one sheet of ${paper}, with letters of 7 mm and more`, async ({
      page,
    }) => {
      await page.goto(`/zh/projects/huizhong-xicheng-2/sheet?paper=${paper}`);
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = pdf.toString("latin1");
      expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, width] = /\/MediaBox \[\d+ \d+ ([\d.]+)/.exec(text) ?? [];
      expect(Math.round(Number(width))).toBe(paper === "A4" ? 595 : 842);
      const main = page.getByRole("main");
      await expect(main).toContainText("红灯 滞后：照现在的速度，多半赶不上期限");
      await expect(main).toContainText("争取2015年内，还剩 260 天");
      await page.emulateMedia({ media: "print" });
      const pixels = await main
        .getByText("正在进行：拆迁")
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect((pixels / 96) * 25.4).toBeGreaterThanOrEqual(7);
    });
  }
});
