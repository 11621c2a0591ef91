import { expect, type Page } from "@playwright/test";
import { expectSaved, fillReport, readForm, sendForm, submitReport } from "./desk-form.ts";
import { readRows } from "./desk-rows.ts";
import { test } from "./desk-test.ts";
import { arrive, follow } from "./follow.ts";

const liuchang = "/zh/desk/projects/liuchang-qianjie";

test("an owner's 65 % is on the public page, the leader's timeline and in the audit trail at once", async ({
  openAs,
}) => {
  const anyone = await openAs("nobody");
  await anyone.goto("/zh/projects/liuchang-qianjie");
  await expect(anyone.getByText("60%").first()).toBeVisible();

  const owner = await openAs("owner1");
  await owner.goto("/zh/desk");
  await follow(
    owner.getByRole("main").getByRole("link", { name: "填报进度 六厂前街棚户区改造" }).last(),
  );
  await fillReport(owner, { percent: "65", done: "3 号楼封顶" });
  // Beside 65 % the works as a whole would still stand at 60 %.
  await submitReport(owner);
  await expect(owner.getByRole("main").getByRole("alert")).toContainText(
    "唯一有进度的节点仍是 60%",
  );
  await owner.getByRole("group", { name: /60%$/ }).getByLabel("进度（%）").fill("65");
  await submitReport(owner);
  await expectSaved(owner);
  await expect(owner.getByText("3 号楼封顶")).toBeVisible();

  await anyone.goto("/zh/projects/liuchang-qianjie");
  await expect(anyone.getByText("65%").first()).toBeVisible();
  await anyone.goto("/en");
  await expect(
    anyone.getByRole("listitem").filter({ hasText: "Liuchang Qianjie" }).first(),
  ).toContainText("65%");

  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/timeline");
  await expect(leader.getByRole("row", { name: /六厂前街棚户区改造/ })).toContainText("65%");

  const admin = await openAs("admin");
  await admin.goto("/zh/desk/admin/audit");
  const event = admin.getByRole("row", { name: /六厂前街棚户区改造/ }).first();
  await expect(event).toContainText("示例责任人一");
  await expect(event).toContainText("65%");
});

test("what a report says in words never reaches the public page", async ({ openAs }) => {
  const owner = await openAs("owner2");
  await owner.goto("/zh/desk/projects/lantian-jiayuan-3");
  await expect(owner.getByText("装修进场时间紧")).toBeVisible();
  const anyone = await openAs("nobody");
  await anyone.goto("/zh/projects/lantian-jiayuan-3");
  await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("蓝天佳园三期");
  expect(await anyone.content()).not.toContain("装修进场时间紧");
});

test("the same report sent twice, without JavaScript, counts once", async ({ openAs, baseURL }) => {
  const owner = await openAs("owner2", { javaScriptEnabled: false });
  const url = "/zh/desk/projects/xinli-power-hq/report";
  await owner.goto(url);
  const typed = { percent: "12", done: "选址已定" };
  const form = {
    url,
    fields: { ...(await readForm(owner)), ...typed },
    origin: String(baseURL),
  };
  for (const attempt of ["first", "again"]) {
    const answer = await sendForm(owner, form);
    expect(answer.status(), attempt).toBe(303);
    expect(answer.headers().location).toContain("done=report.saved");
  }
  await owner.goto("/zh/desk/projects/xinli-power-hq");
  await expect(owner.getByText("选址已定")).toHaveCount(1);
});

test("another owner, a clerk and a leader get no form, and a stranger the sign-in page", async ({
  openAs,
}) => {
  const other = await openAs("owner2");
  for (const path of [liuchang, `${liuchang}/report`, "/zh/desk/projects/no-such-project"]) {
    const answer = await other.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("没有找到这一页");
  }
  for (const username of ["leader1", "clerk1"]) {
    const page = await openAs(username);
    await page.goto(`${liuchang}/report`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "不能打开那一页：填报进度",
    );
  }
  const stranger = await openAs("nobody");
  await stranger.goto(`${liuchang}/report`);
  await expect(stranger).toHaveURL(/\/zh\/sign-in/);
});

test("a form sent by another owner, a leader, a stranger or from a foreign site changes nothing", async ({
  openAs,
  baseURL,
  dataDirectory,
}) => {
  const owner = await openAs("owner1", { javaScriptEnabled: false });
  const url = "/zh/desk/projects/community-sites-2015/report";
  await owner.goto(url);
  const fields = { ...(await readForm(owner)), percent: "1", done: "示范点选址" };
  const senders: [Page, { origin?: string; site?: string }][] = [
    [await openAs("owner2"), { origin: String(baseURL) }],
    [await openAs("leader1"), { origin: String(baseURL) }],
    [await openAs("nobody"), { origin: String(baseURL) }],
    [owner, { origin: "https://elsewhere.example" }],
    [owner, { origin: String(baseURL), site: "cross-site" }],
    [owner, {}],
  ];
  const before = readRows(dataDirectory);
  for (const [sender, from] of senders) {
    const answer = await sendForm(sender, { url, fields, ...from });
    expect(answer.headers().location ?? "").not.toContain("done=");
  }
  expect(readRows(dataDirectory)).toEqual(before);

  const own = await sendForm(owner, { url, fields, origin: String(baseURL) });
  expect(own.headers().location, "the form itself is sound").toContain("done=report.saved");
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  const refusals = [
    { percent: "101", words: "百分比须在 0 到 100 之间", label: "形象进度" },
    {
      percent: "85",
      asOfOn: "2015-04-16",
      words: "不能晚于业务日期 2015-04-15",
      label: "截至日期",
    },
    { percent: "10", words: "进度由 80% 降到 10%，请写明下降原因", label: "下降原因" },
  ];
  for (const { words, label, ...typed } of refusals) {
    test(`"${words}" stands beside its field and everything typed stays, ${how}`, async ({
      openAs,
    }) => {
      const owner = await openAs("owner3", { javaScriptEnabled });
      await owner.goto("/zh/desk/projects/nanchenwuzhai-2/report");
      await fillReport(owner, { done: "外墙保温完成", ...typed });
      await owner.getByLabel("卡在哪里").fill("管线未迁");
      await submitReport(owner);
      const field = owner.getByLabel(label);
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(new RegExp(words));
      await expect(owner.getByRole("main").getByRole("alert").getByRole("link")).toContainText(
        words,
      );
      await expect(owner.getByLabel("形象进度")).toHaveValue(typed.percent);
      await expect(owner.getByLabel("完成了什么")).toHaveValue("外墙保温完成");
      await expect(owner.getByLabel("卡在哪里")).toHaveValue("管线未迁");
      await expect(owner.getByLabel("截至日期")).toHaveValue(typed.asOfOn ?? "2015-04-15");
    });
  }

  test(`a second tab is told what the first one saved and keeps what was typed, ${how}`, async ({
    openAs,
  }) => {
    const first = await openAs("owner3", { javaScriptEnabled });
    const second = await first.context().newPage();
    const percent = javaScriptEnabled ? 3 : 5;
    const words = `第二个窗口，${percent}`;
    for (const tab of [first, second]) {
      await tab.goto("/zh/desk/projects/factory-1-6-old-neighbourhoods/report");
    }
    await fillReport(first, { percent: String(percent), done: "入户摸底" });
    await submitReport(first);
    await expectSaved(first);

    await fillReport(second, { percent: String(percent + 1), done: words });
    await submitReport(second);
    await expect(second.getByRole("main").getByRole("alert")).toContainText(
      `示例责任人三已填报 ${percent}%`,
    );
    await expect(second.getByLabel("形象进度")).toHaveValue(String(percent + 1));
    await expect(second.getByLabel("完成了什么")).toHaveValue(words);

    await submitReport(second);
    await expectSaved(second);
    await expect(second.getByText(words)).toBeVisible();
  });
}

test("an owner reports with the keyboard alone", async ({ openAs }) => {
  const owner = await openAs("owner4", { viewport: { width: 375, height: 667 } });
  await owner.goto("/zh/desk/projects/houniuzhuang/report");
  await owner.keyboard.press("Tab");
  await expect(owner.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await arrive(owner, () => owner.keyboard.press("Enter"));
  await expect(owner).toHaveURL(/#main$/);
  await tabTo("形象进度");
  await owner.keyboard.type("41");
  await tabTo("完成了什么");
  await owner.keyboard.type("三号地块清场");
  await tabTo("下降原因");
  await owner.keyboard.press("Tab");
  await expect(owner.getByRole("button", { name: "提交填报" })).toBeFocused();
  await owner.keyboard.press("Enter");
  await expectSaved(owner);
  await expect(owner.getByText("三号地块清场")).toBeVisible();

  async function tabTo(label: string): Promise<void> {
    const field = owner.getByLabel(label);
    for (let presses = 0; presses < 12; presses += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) break;
      await owner.keyboard.press("Tab");
    }
    await expect(field).toBeFocused();
  }
});

test("a form come back to with Back and filled in anew is not taken for a retry", async ({
  openAs,
}) => {
  const owner = await openAs("owner2");
  await owner.goto("/zh/desk/projects/xinli-power-hq/report");
  await fillReport(owner, { percent: "20", done: "签订协议" });
  await submitReport(owner);
  await expectSaved(owner);
  await owner.goBack();
  await fillReport(owner, { percent: "25", done: "办理过户" });
  await submitReport(owner);
  await expectSaved(owner);
  await expect(owner.getByText("办理过户")).toHaveCount(1);
  await expect(owner.getByText("签订协议")).toHaveCount(1);
});
