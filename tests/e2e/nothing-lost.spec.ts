import { expect, type Locator, type Page } from "@playwright/test";
import { expectSaved, fillReport, submitReport } from "./desk-form.ts";
import { readRows } from "./desk-rows.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { stayWhenAsked, submit, submitInVain } from "./submit.ts";

const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };
const report = "/zh/desk/projects/nanchenwuzhai-2/report";
const typed = { percent: "82", done: "外墙保温完成" };

const alertOf = (page: Page) => page.getByRole("main").getByRole("alert");

async function expectTyped(page: Page): Promise<void> {
  await expect(page.getByLabel("形象进度")).toHaveValue(typed.percent);
  await expect(page.getByLabel("完成了什么")).toHaveValue(typed.done);
}

test("a report sent without a network stays with its text, and is saved once when sent again", async ({
  openAs,
}) => {
  const owner = await openAs("owner3", phone);
  await owner.goto(report);
  await fillReport(owner, typed);
  await owner.context().setOffline(true);
  await submitInVain(owner.getByRole("button", { name: "提交填报" }));
  await expect(alertOf(owner)).toContainText("没有网络，内容还在");
  await expectTyped(owner);
  expect(await overflowOf(owner)).toBe(0);

  await owner.context().setOffline(false);
  await submitReport(owner);
  await expectSaved(owner);
  await expect(owner.getByText(typed.done)).toHaveCount(1);
});

test("an answer that is lost on its way, a failing server and one of another version keep the form", async ({
  openAs,
  dataDirectory,
}) => {
  const owner = await openAs("owner2");
  await owner.goto("/zh/desk/projects/xinli-power-hq/report");
  await fillReport(owner, typed);
  const before = readRows(dataDirectory).progress_report;
  const send = owner.getByRole("button", { name: "提交填报" });
  const answers = [
    { words: "连不上服务器", reply: { abort: "connectionreset" } },
    { words: "服务器出了故障", reply: { status: 500, contentType: "text/html", body: "<p>" } },
    {
      words: "系统刚刚更新",
      reply: { status: 404, headers: { "x-nextjs-action-not-found": "1" } },
    },
  ];
  for (const { words, reply } of answers) {
    await owner.route("**/report", (route) =>
      "abort" in reply ? route.abort(reply.abort) : route.fulfill(reply),
    );
    await submitInVain(send);
    await expect(alertOf(owner)).toContainText(words);
    await expectTyped(owner);
    await owner.unroute("**/report");
  }
  expect(readRows(dataDirectory).progress_report).toEqual(before);

  // The server takes it, and its answer is lost: sent again it is the same report.
  await owner.route("**/report", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  await submitInVain(send);
  await expect(alertOf(owner)).toContainText("连不上服务器");
  await owner.unroute("**/report");
  await submitReport(owner);
  await expectSaved(owner);
  await expect(owner.getByText(typed.done)).toHaveCount(1);
});

test("a password and a chosen file stay as well", async ({ openAs }) => {
  const stranger = await openAs("nobody");
  await stranger.goto("/zh/sign-in");
  await stranger.getByLabel("登录名").fill("owner1");
  await stranger.getByLabel("密码").fill("a long passphrase");
  await stranger.context().setOffline(true);
  await submitInVain(stranger.getByRole("button", { name: "登录" }));
  await expect(alertOf(stranger)).toContainText("没有网络，内容还在");
  await expect(stranger.getByLabel("登录名")).toHaveValue("owner1");
  await expect(stranger.getByLabel("密码")).toHaveValue("a long passphrase");

  const owner = await openAs("owner1");
  await owner.goto("/zh/desk/projects/liuchang-qianjie/plan/import");
  const file = { name: "plan.xml", mimeType: "text/xml", buffer: Buffer.from("<Project/>") };
  await owner.locator("input[type=file]").setInputFiles(file);
  await owner.context().setOffline(true);
  await submitInVain(owner.getByRole("main").locator("form").getByRole("button").last());
  await expect(alertOf(owner)).toContainText("没有网络，内容还在");
  const chosen = owner.locator("input[type=file]");
  await expect
    .poll(() => chosen.evaluate((input: HTMLInputElement) => input.files?.length))
    .toBe(1);
});

test("a session that ended: sign in beside it, in a new tab, and send", async ({ openAs }) => {
  const owner = await openAs("owner3", phone);
  await owner.goto(report);
  await fillReport(owner, typed);
  const cookies = await owner.context().cookies();
  await owner.context().clearCookies();
  await submitReport(owner);
  await expect(alertOf(owner)).toContainText("登录已过期");
  await expectTyped(owner);
  const way = alertOf(owner).getByRole("link", { name: "在新标签页登录" });
  await expect(way).toHaveAttribute("target", "_blank");
  await expect(way).toHaveAttribute("href", "/zh/sign-in");
  await owner.context().addCookies(cookies);
  await submitReport(owner);
  await expectSaved(owner);
});

test("leaving a half-filled form asks first, a sent one does not", async ({ openAs }) => {
  const owner = await openAs("owner1");
  await owner.goto("/zh/desk/projects/community-sites-2015/report");
  const done = owner.getByLabel("完成了什么");
  const desk = owner.getByRole("link", { name: "工作台" }).first();
  await done.pressSequentially("选址");
  expect(await stayWhenAsked(desk)).toBe("beforeunload");
  await expect(done).toHaveValue("选址");
  expect(await stayWhenAsked(owner.getByRole("button", { name: "退出登录" }))).toBe("confirm");
  await expect(done).toHaveValue("选址");

  await owner.getByLabel("形象进度").fill("7");
  await submitReport(owner);
  await expectSaved(owner);
  const asked: string[] = [];
  owner.on("dialog", (dialog) => asked.push(dialog.type()));
  await follow(desk);
  await expect(owner).toHaveURL(/\/zh\/desk$/);
  expect(asked).toEqual([]);
});

test("a pasted text longer than its field is counted and refused by how much, never cut", async ({
  openAs,
}) => {
  const owner = await openAs("owner3", phone);
  await owner.goto(report);
  const long = "钢".repeat(1027);
  await fillReport(owner, { percent: "82", done: long });
  await expect(owner.getByText("已 1027 字，超出 27 字")).toBeVisible();
  await submitReport(owner);
  const done = owner.getByLabel("完成了什么");
  await expect(done).toHaveAccessibleDescription(/最多 1000 个字，超出 27 个字/);
  await expect(done).toHaveValue(long);
  await done.fill(long.slice(0, 990));
  await expect(owner.getByText("990 / 1000 字")).toBeVisible();
});

test("a tab that was closed: the report is there again, until it is sent or its author signs out", async ({
  openAs,
}) => {
  const owner = await openAs("owner3", phone);
  await owner.goto(report);
  await fillReport(owner, typed);
  const again = await owner.context().newPage();
  await owner.close();
  await again.goto(report);
  await expect(again.getByText(/已恢复 .+ 在这台设备上写了还没提交的内容/)).toBeVisible();
  await expectTyped(again);
  // What comes back from a refusal does not shorten the draft.
  await again.getByLabel("形象进度").fill("101");
  await submitReport(again);
  await expect(alertOf(again)).toContainText("百分比须在 0 到 100 之间");
  await again.getByLabel("形象进度").fill(typed.percent);
  await again.reload();
  await expectTyped(again);
  await submitReport(again);
  await expectSaved(again);
  await again.goto(report);
  await expect(again.getByLabel("完成了什么")).toHaveValue("");

  await again.getByLabel("完成了什么").fill("还没写完");
  const drafts = () => again.evaluate(() => Object.keys(localStorage).length);
  expect(await drafts()).toBe(1);
  again.on("dialog", (dialog) => dialog.accept());
  await submit(again.getByRole("button", { name: "退出登录" }));
  await expect(again.getByText("您已退出登录")).toBeVisible();
  await expect.poll(drafts).toBe(0);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test(`a jump is asked about with its consequence, and anew once it is changed, ${how}`, async ({
    openAs,
  }) => {
    const owner = await openAs("owner1", { ...phone, javaScriptEnabled });
    const page = "/zh/desk/projects/community-sites-2015/report";
    await owner.goto(page);
    const before = (await owner.getByText(/上次填报/).textContent()) ?? "";
    const [, last = "0"] = before.match(/([\d.]+)%/) ?? [];
    await fillReport(owner, { percent: String(Number(last) + 30), done: "选址全部完成" });
    await submitReport(owner);
    await expect(alertOf(owner)).toContainText("一次升了 30 个百分点；确认后公开页立即显示");
    await expect(owner.getByLabel("完成了什么")).toHaveValue("选址全部完成");
    await owner.getByLabel("形象进度").fill(String(Number(last) + 25));
    const confirm = owner.getByRole("button", { name: "核对无误，确认提交" });
    await submit(confirm);
    await expect(alertOf(owner)).toContainText("一次升了 25 个百分点");
    await submit(confirm);
    await expectSaved(owner);
    const admin = await openAs("admin");
    await admin.goto("/zh/desk/admin/audit");
    const event = admin.getByRole("row", { name: /进度/ }).first();
    await expect(event).toContainText("一次升了 25 个百分点");
  });
}

test("from the desk to a report with a milestone in it, on 2G: 4 taps, 2 letters, no swipe, 1 page", async ({
  openAs,
}) => {
  const owner = await openAs("owner4", phone);
  await owner.goto("/zh/desk");
  const slow = await owner.context().newCDPSession(owner);
  const twoG = {
    offline: false,
    latency: 800,
    downloadThroughput: 35_000,
    uploadThroughput: 30_000,
  };
  await slow.send("Network.emulateNetworkConditions", twoG);
  const done = { taps: 0, letters: 0, swipes: 0, pages: 0, answers: 0 };
  owner.on("domcontentloaded", () => {
    done.pages += 1;
  });
  owner.on("request", (request) => {
    if (request.method() === "POST") done.answers += 1;
  });
  /** Swipes until it is seen, a screen at a time, and taps. */
  const reach = async (target: Locator) => {
    const { y = 0, height = 0 } = (await target.boundingBox()) ?? {};
    const screen = phone.viewport.height;
    done.swipes += Math.max(0, Math.ceil((y + height - screen) / screen));
    await target.scrollIntoViewIfNeeded();
    done.taps += 1;
  };
  const main = owner.getByRole("main");
  const way = main.getByRole("link", { name: "填报进度 后牛庄城中村改造" }).first();
  await reach(way);
  await follow(way);
  const percent = owner.getByLabel("形象进度");
  await reach(percent);
  await percent.pressSequentially("45");
  done.letters += 2;
  const milestones = owner.getByRole("group", { name: "同时记录节点" });
  const met = milestones.getByLabel("已完成").first();
  await reach(met);
  await met.check();
  expect(await overflowOf(owner)).toBe(0);
  // The button is in reach all the time.
  const send = owner.getByRole("button", { name: "提交填报" });
  await expect(send).toBeInViewport();
  await reach(send);
  await submit(send);
  await expectSaved(owner);
  await expect(owner.getByText(/：已完成/).first()).toBeVisible();
  expect(done).toEqual({ taps: 4, letters: 2, swipes: 0, pages: 1, answers: 1 });
});
