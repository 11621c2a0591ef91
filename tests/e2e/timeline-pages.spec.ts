import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { download } from "./download.ts";
import { arrive, follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { watchPage } from "./watch-page.ts";

test("a leader goes through the timeline with the keyboard alone", async ({ openAs }) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/timeline?group=leader");
  const bars = leader.locator("[data-bar]");
  await leader.getByRole("link", { name: "蓝天佳园三期", exact: true }).focus();
  await leader.keyboard.press("Tab");
  await leader.keyboard.press("Tab");
  await expect(bars.first()).toBeFocused();
  await expect(leader.locator(".tip")).toContainText("蓝天佳园三期");
  await leader.keyboard.press("ArrowDown");
  await expect(bars.nth(1)).toBeFocused();
  await leader.keyboard.press("End");
  await expect(bars.last()).toBeFocused();
  await leader.keyboard.press("Escape");
  await expect(leader.locator(".tip")).toBeHidden();

  await arrive(leader, () => leader.keyboard.press("+"));
  await expect(leader).toHaveURL(/zoom=month/);
  await bars.first().focus();
  await expect(leader.locator(".tip")).toBeVisible();
  await arrive(leader, () => leader.keyboard.press("ArrowRight"));
  await expect(leader).toHaveURL(/from=2015-06-01/);
  await leader.getByRole("link", { name: /^展开蓝天佳园三期的/ }).focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader.getByRole("row", { name: /^开门营业/ })).toBeVisible();
  await leader.getByRole("link", { name: /^开门营业。/ }).focus();
  await arrive(leader, () => leader.keyboard.press("Enter"));
  await expect(leader).toHaveURL(/lantian-jiayuan-3#milestones$/);
});

test("without a script a row is opened by its link, and every bar says what it draws", async ({
  openAs,
}) => {
  const leader = await openAs("leader2", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/timeline?light=red");
  await follow(leader.getByRole("link", { name: "展开惠众西城一品二期的 2 个节点" }));
  await expect(leader).toHaveURL(/light=red&open=huizhong-xicheng-2/);
  await expect(leader.getByRole("row", { name: /^全面开工 未开始 — 关键/ })).toBeVisible();
  const bar = leader.getByRole("link", { name: /^全面开工。/ });
  await expect(bar).toHaveAccessibleName(/前置：拆迁.*在关键线路上/);
  await follow(leader.getByRole("link", { name: "周" }));
  await expect(leader.getByText(/2015年3月16日 至 2015年6月14日/)).toBeVisible();
});

test("the wall chart prints every row on A3, in both languages, and downloads as one drawing", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", { viewport: { width: 375, height: 800 } });
  await leader.goto("/zh/desk/timeline?open=all");
  await follow(leader.getByRole("link", { name: "打印时间轴" }));
  await expect(leader.getByRole("heading", { name: "城市更新时间轴" })).toBeVisible();
  for (const name of ["六厂前街棚户区改造", "后牛庄城中村改造", "全面开工"]) {
    await expect(leader.getByText(name).first()).toBeAttached();
  }
  expect(await axeViolations(leader)).toEqual([]);
  expect(await overflowOf(leader)).toBe(0);
  const pdf = (await leader.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBe(await leader.locator("svg.wall").count());
  for (const [, width, height] of boxes) {
    expect(Math.round((Number(width) * 25.4) / 72)).toBe(420);
    expect(Math.round((Number(height) * 25.4) / 72)).toBe(297);
  }
  const file = await download(leader.getByRole("link", { name: "下载 SVG" }));
  expect(file.suggestedFilename()).toBe("guatu-2015-04-15-A3.svg");
  const drawing = readFileSync(await file.path(), "utf8");
  const root = await leader.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    return [document.documentElement.nodeName, document.querySelector("parsererror") === null];
  }, drawing);
  expect(root).toEqual(["svg", true]);
  await leader.goto("/en/desk/timeline/wall?paper=A4&across=2");
  await expect(leader.getByRole("heading", { name: "Renewal wall chart" })).toBeVisible();
});

test("the timeline prints across its sheets, its title on the sheet of its first rows", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  for (const locale of ["zh", "en"]) {
    await leader.goto(`/${locale}/desk/timeline`);
    const pdf = (await leader.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
  }
});

test("along the slider the rows in sight go through the days, and where one stays the page does", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  const complaints = watchPage(leader);
  await leader.goto("/zh/desk/timeline?zoom=month");
  const slider = leader.getByRole("slider", { name: "拖动看任意一天" });
  const drawnDay = leader.locator(".todayLabel");
  await expect(slider).toHaveAttribute("aria-valuetext", "2015年4月15日");
  await leader.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await slider.focus();
  await leader.keyboard.press("ArrowLeft");
  await expect(drawnDay).toHaveText("4月14日");
  await expect(leader).toHaveURL(/zoom=month&on=2015-04-14/);
  await expect(leader.getByText("截至 2015年4月14日")).toBeVisible();
  await expect(leader.getByRole("complementary", { name: "所看日期" })).toContainText(
    "回放 2015年4月14日",
  );
  await expect(slider).toBeFocused();
  await leader.keyboard.press("PageDown");
  await expect(drawnDay).toHaveText("3月14日");
  await leader.keyboard.press("PageUp");
  await expect(drawnDay).toHaveText("4月14日");
  await leader.keyboard.press("ArrowRight");
  await expect(leader).toHaveURL(/\?zoom=month$/);
  await leader.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^2014年3月3日/);
  await leader.keyboard.press("End");
  await expect(leader.getByText("截至 2015年4月15日")).toBeVisible();
  await expect(slider).toBeFocused();
  await expect(leader.locator("body[data-same-page]")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a day on the slider says what happened on it, and a bar of another day leads on from there", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/timeline?on=2015-04-11");
  const slider = leader.getByRole("slider", { name: "拖动看任意一天" });
  await slider.focus();
  await leader.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "2015年4月10日 · 填报");
  await expect(leader).toHaveURL(/on=2015-04-10/);
  await expect(leader.getByRole("link", { name: "蓝天佳园三期", exact: true })).toHaveAttribute(
    "href",
    /on=2015-04-10/,
  );
  await expect(leader.getByRole("link", { name: "月", exact: true })).toHaveAttribute(
    "href",
    /on=2015-04-10/,
  );
  const bars = leader.locator("[data-bar]");
  await bars.first().focus();
  await expect(leader.locator(".tip")).toContainText("蓝天佳园三期");
});

test("without a script a date and a button stand in the place of the slider", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/timeline?light=green");
  await leader.getByLabel("图示日期").fill("2015-04-10");
  await follow(leader.getByRole("button", { name: "显示" }));
  await expect(leader).toHaveURL(/light=green&on=2015-04-10/);
  await expect(leader.locator(".todayLabel")).toHaveText("4月10日");
});

test("an owner's timeline, its rows, sheets, file and screen are of their own projects", async ({
  openAs,
}) => {
  const owner = await openAs("owner1");
  await owner.goto("/zh/desk");
  await follow(owner.getByRole("link", { name: "时间轴", exact: true }));
  await expect(owner.getByRole("rowheader", { name: /^六厂前街/ })).toBeVisible();
  const drawn = ["timeline", "timeline/rows", "timeline/wall", "timeline/wall.svg", "screen"];
  for (const place of drawn) {
    for (const asked of ["?open=all", "?open=houniuzhuang&leader=leader3"]) {
      const answer = await owner.request.get(`/zh/desk/${place}${asked}`);
      const text = await answer.text();
      expect(text.includes("后牛庄"), `${place}${asked}`).toBe(false);
      if (asked === "?open=all") expect(text, place).toContain("社区党建示范点建设");
    }
  }
});

test("rows and sheets are for those who may see projects", async ({ openAs, request }) => {
  const clerk = await openAs("clerk1");
  for (const path of ["rows", "wall", "wall.svg"]) {
    const address = `/zh/desk/timeline/${path}`;
    expect((await clerk.request.get(address)).status(), path).toBe(403);
    expect((await request.get(address)).status(), path).toBe(401);
  }
  const leader = await openAs("leader1");
  expect((await leader.request.get("/zh/desk/timeline/rows?block=99")).status()).toBe(404);
  expect((await leader.request.get("/zh/desk/timeline/rows?block=0")).status()).toBe(200);
  const owner = await openAs("owner1");
  const axis = "first=2015-01-01&last=2015-12-31";
  for (const [person, isSeen] of [
    [leader, true],
    [owner, false],
  ] as const) {
    const rows = await person.request.get(
      `/zh/desk/timeline/rows?only=houniuzhuang&on=2015-03-01&${axis}`,
    );
    expect((await rows.text()).includes("后牛庄")).toBe(isSeen);
  }
});
