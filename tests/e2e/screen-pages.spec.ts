import { expect } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { watchPage } from "./watch-page.ts";

const meetingRoom = { viewport: { width: 1920, height: 1080 } };

test("a meeting watches the screen: it turns by itself and by keys, and outlives the connection", async ({
  openAs,
}) => {
  const page = await openAs("leader1", meetingRoom);
  const complaints = watchPage(page);
  await page.clock.install();
  await page.goto("/zh/desk/timeline?light=red");
  await follow(page.getByRole("link", { name: "会议大屏" }));
  const title = page.getByRole("heading", { level: 2 });
  // Until its script runs, all pages of the screen stand below each other.
  await expect(title).toHaveCount(1);
  await expect(title).toHaveText("项目总览");
  await expect(page.getByRole("region", { name: "项目总览" })).toContainText(
    "演示日期 2015年4月15日，含示例数据；按时间轴的条件筛选",
  );

  await page.clock.runFor(20_000);
  await expect(title).toHaveText("时间轴");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "继续" })).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(title).toHaveText("时间轴");
  await page.keyboard.press("ArrowRight");
  await expect(title).toHaveText("红灯与黄灯");
  await expect(page.getByText(/黄灯：落后序时进度 [\d.]+ 个百分点（填报截至/)).toBeVisible();
  await page.getByRole("button", { name: "上一页" }).click();
  await expect(title).toHaveText("时间轴");
  await page.getByRole("button", { name: "下一页" }).click();
  await expect(title).toHaveText("红灯与黄灯");
  expect(complaints).toEqual([]);

  // Forward in one leap: running through the minute would also run out the time a refresh has.
  const notice = page.getByRole("status");
  await page.route("**/desk/screen*", (route) => route.abort());
  await page.clock.fastForward(60_000);
  await expect(notice).toHaveText(/^连接中断，最后更新 \d\d:\d\d$/);
  await expect(title).toHaveText("红灯与黄灯");
  await page.unroute("**/desk/screen*");
  await page.clock.fastForward(60_000);
  await expect(notice).toHaveText(/^更新于 \d\d:\d\d$/);
  await expect(title).toHaveText("红灯与黄灯");

  await page.context().clearCookies();
  await page.clock.fastForward(60_000);
  await expect(notice).toHaveText(/^登录已过期，请有人重新登录；最后更新 \d\d:\d\d$/);
  await expect(title).toHaveText("红灯与黄灯");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/zh\/sign-in/);
});

test("every slide fits the screen and a phone, axe finds nothing, in both languages", async ({
  openAs,
}) => {
  const page = await openAs("leader1", { ...meetingRoom, reducedMotion: "reduce" });
  for (const locale of ["zh", "en"]) {
    await page.goto(`/${locale}/desk/screen`);
    const slides = await page.locator("[data-slide]").count();
    for (let slide = 0; slide < slides; slide += 1) {
      await page.setViewportSize(meetingRoom.viewport);
      const name = `${locale} ${await page.getByRole("heading", { level: 2 }).textContent()}`;
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, name).toBe(meetingRoom.viewport.height);
      expect(await axeViolations(page), name).toEqual([]);
      await page.setViewportSize({ width: 375, height: 800 });
      expect(await overflowOf(page), name).toBe(0);
      await page.keyboard.press("ArrowRight");
      const next = ((slide + 1) % slides) + 1;
      await expect(page.locator("[data-part=position]")).toContainText(`${next} / ${slides}`);
    }
  }
});

test("without JavaScript all slides stand one under the other; nobody signed in is told so", async ({
  openAs,
}) => {
  const plain = await openAs("leader1", { javaScriptEnabled: false });
  await plain.goto("/zh/desk/screen");
  for (const title of await plain.getByRole("heading", { level: 2 }).all()) {
    await expect(title).toBeVisible();
  }
  await expect(plain.getByRole("button")).toHaveCount(0);
  const stranger = await openAs("nobody");
  const answer = await stranger.goto("/zh/desk/screen");
  expect(answer?.status()).toBe(401);
  await expect(
    stranger.getByRole("heading", { name: "登录已过期，需要有人重新登录" }),
  ).toBeVisible();
  expect(await axeViolations(stranger)).toEqual([]);
});
