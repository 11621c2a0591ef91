import { expect, type Page } from "@playwright/test";
import { readForm, sendForm } from "./desk-form.ts";
import { readRows } from "./desk-rows.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { expectRow, fillRow, press, rowField } from "./plan-form.ts";
import { publishText } from "./publish-text.ts";
import { submit } from "./submit.ts";

const xinli = "/zh/desk/projects/xinli-power-hq";
const relocation = { 开始: "2015-05-01", 完成: "2015-09-30", 权重: "70" };
const acceptance = { 中文名: "新址验收", 英文名: "New site accepted", 工期: "20", 权重: "30" };

test("a plan that waits for itself is refused with its loop named; mended, it becomes the baseline", async ({
  openAs,
}) => {
  const owner = await openAs("owner2");
  await owner.goto(xinli);
  await follow(owner.getByRole("link", { name: "编制计划" }));
  await owner.getByLabel("方案名称").fill("总部搬迁第一版");
  await owner.getByLabel("编制理由").fill("按年内搬迁倒排");
  await fillRow(owner, 1, { ...relocation, 前置: "2" });
  await press(owner, "增加一行");
  await expect(rowField(owner, 2, "中文名")).toBeFocused();
  await fillRow(owner, 2, { ...acceptance, 前置: "1FS+2d" });
  await press(owner, "提交审批");

  const alert = owner.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("前置关系成环：2 → 1 → 2（新址验收 → 总部搬迁 → 新址验收）");
  await expect(rowField(owner, 2, "前置")).toHaveAccessibleDescription(/前置关系成环/);
  await expect(owner.getByLabel("方案名称")).toHaveValue("总部搬迁第一版");
  await expectRow(owner, 1, { ...relocation, 前置: "2" });
  await expectRow(owner, 2, { ...acceptance, 前置: "1FS+2d" });

  await fillRow(owner, 1, { 前置: "" });
  await press(owner, "试算");
  await expect(owner.getByText("2015年10月22日 完工")).toBeVisible();
  await expect(owner.getByText("关键线路：总部搬迁 → 新址验收")).toBeVisible();
  await expect(owner.getByText("权重合计 100。")).toBeVisible();
  await press(owner, "提交审批");
  await expect(owner.getByRole("status").first()).toContainText("计划方案已提交");
  await expect(owner.getByRole("main")).toContainText("没有基线");

  const leader = await openAs("leader2");
  await leader.goto("/zh/desk");
  await follow(leader.getByRole("link", { name: "审批计划" }));
  const waiting = leader.getByRole("listitem").filter({ hasText: "总部搬迁第一版" });
  await expect(waiting).toContainText("这是第一份计划");
  await expect(waiting.getByRole("row", { name: /新址验收/ })).toContainText("2015年10月3日");
  await submit(waiting.getByRole("button", { name: /批准/ }));
  await expect(leader.getByRole("status").first()).toContainText("方案成为新基线");
  await expect(waiting.getByRole("button", { name: /^批准/ })).toHaveCount(0);

  await leader.goto(`${xinli}/baselines`);
  await expect(leader.getByRole("row", { name: /总部搬迁第一版/ })).toContainText("现行");
  await leader.goto("/zh/desk/timeline?open=all");
  await expect(leader.getByRole("main")).toContainText("新址验收");
  await leader.goto("/zh/projects/xinli-power-hq");
  await expect(
    leader.getByRole("table", { name: "节点" }).getByRole("row", { name: /^新址验收/ }),
  ).toContainText("2015年10月3日");
});

test("a plan is returned with a comment, and its owner goes on from it", async ({ openAs }) => {
  const owner = await openAs("owner3");
  const path = "/zh/desk/projects/factory-1-6-old-neighbourhoods/plan";
  await owner.goto(path);
  await owner.getByLabel("方案名称").fill("启动改造方案");
  await owner.getByLabel("编制理由").fill("先启动一个院");
  await fillRow(owner, 1, { 开始: "2015-06-01", 完成: "2015-12-31", 权重: "100" });
  await press(owner, "提交审批");
  await expect(owner.getByRole("status").first()).toContainText("计划方案已提交");

  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/plans");
  const waiting = leader.getByRole("listitem").filter({ hasText: "启动改造方案" });
  await submit(waiting.getByRole("button", { name: /退回/ }));
  await expect(waiting.getByLabel("审批意见")).toHaveAccessibleDescription(/请写明哪里要改/);
  await waiting.getByLabel("审批意见").fill("请先列出改造清单");
  await submit(waiting.getByRole("button", { name: /退回/ }));
  await expect(leader.getByRole("status").first()).toContainText("已退回");

  await owner.goto(path);
  await expect(owner.getByText("请先列出改造清单").first()).toBeVisible();
  await expect(owner.getByLabel("方案名称")).toHaveValue("启动改造方案");
  await expectRow(owner, 1, { 开始: "2015-06-01", 完成: "2015-12-31", 权重: "100" });
});

test("the editor adds, removes, takes up a template and tries out without JavaScript, and loses nothing", async ({
  openAs,
  dataDirectory,
}) => {
  const owner = await openAs("owner1", { javaScriptEnabled: false });
  const before = readRows(dataDirectory);
  await owner.goto("/zh/desk/projects/liuchang-qianjie/plan");
  await owner.getByLabel("方案名称").fill("六厂前街方案");
  await fillRow(owner, 1, { 开始: "2014-03-01", 完成: "2015-09-30", 权重: "不详" });
  await fillRow(owner, 2, { 工期: "30", 前置: "1FS+10d", 权重: "20" });
  await press(owner, "增加一行");
  await expect(owner.getByRole("status").filter({ hasText: "已增加第 3 行" })).toBeVisible();
  await expectRow(owner, 1, { 完成: "2015-09-30", 权重: "不详" });
  await fillRow(owner, 3, { 中文名: "竣工验收", 工期: "15", 前置: "1, 2FF+5d", 权重: "10" });
  await press(owner, "删除 第 1 行");
  await expectRow(owner, 1, { 工期: "30", 前置: "" });
  await expectRow(owner, 2, { 中文名: "竣工验收", 前置: "1FF+5d" });
  await press(owner, "加入“整体工程”");
  await expect(rowField(owner, 3, "开始")).toBeVisible();
  await fillRow(owner, 3, { 开始: "2014-03-01", 完成: "2015-09-30", 权重: "70" });
  await fillRow(owner, 1, { 前置: "3" });
  await press(owner, "试算");
  await expect(owner.getByText("2015年11月4日 完工")).toBeVisible();
  await expect(owner.getByRole("table", { name: "试算结果" })).toContainText("竣工验收");
  await expect(owner.getByLabel("方案名称")).toHaveValue("六厂前街方案");
  await press(owner, "套用模板");
  await expect(owner.getByText(/已套用模板，现有 \d+ 行/)).toBeVisible();
  await expectRow(owner, 2, { 中文名: "竣工验收", 前置: "1FF+5d" });
  expect(readRows(dataDirectory)).toEqual(before);
});

test("another owner, a clerk and a leader cannot plan it, whatever they send", async ({
  openAs,
  baseURL,
  dataDirectory,
}) => {
  const owner = await openAs("owner1", { javaScriptEnabled: false });
  const url = "/zh/desk/projects/community-sites-2015/plan";
  await owner.goto(url);
  for (const row of [1, 2, 3, 4, 5, 6]) {
    await fillRow(owner, row, { 开始: "2015-05-01", 完成: "2015-06-30", 权重: "30" });
  }
  const typed = { step: "submit", durationUnit: "calendarDay", name: "示范点计划", reason: "首次" };
  const fields = { ...(await readForm(owner)), ...typed };
  const senders: [Page, string | undefined][] = [
    [await openAs("owner2"), baseURL],
    [await openAs("clerk1"), baseURL],
    [await openAs("leader1"), baseURL],
    [await openAs("nobody"), baseURL],
    [owner, "https://elsewhere.example"],
  ];
  const before = readRows(dataDirectory);
  for (const [sender, origin] of senders) {
    const answer = await sendForm(sender, { url, fields, origin });
    expect(answer.headers().location ?? "").not.toContain("done=");
  }
  expect(readRows(dataDirectory)).toEqual(before);
  const own = await sendForm(owner, { url, fields, origin: baseURL });
  expect(own.headers().location, "the form itself is sound").toContain("done=plan.proposed");
  const other = await openAs("owner2");
  expect((await other.goto(url))?.status()).toBe(404);
  const leader = await openAs("leader1");
  await leader.goto(url);
  await expect(leader.getByRole("main").getByRole("alert")).toContainText("编制计划");
});

test("a deadline moved by a leader shows the original, the current and the reason to everybody", async ({
  openAs,
}) => {
  const leader = await openAs("leader2");
  await leader.goto("/zh/desk/projects/lantian-jiayuan-3/deadlines");
  await follow(leader.getByRole("link", { name: "调整时限 开门营业" }));
  await leader.getByLabel("期限里的任何一天").fill("2015-03-10");
  await leader.getByLabel("调整原因").fill("商户装修进场晚");
  await press(leader, "保存时限");
  await expect(leader.getByLabel("期限里的任何一天")).toHaveAccessibleDescription(
    /不能早于业务日期/,
  );
  await expect(leader.getByLabel("调整原因")).toHaveValue("商户装修进场晚");
  await leader.getByLabel("期限里的任何一天").fill("2015-07-10");
  await press(leader, "保存时限");
  await expect(leader.getByRole("status").first()).toContainText("时限已调整");
  await expect(leader.getByText("共调整 1 次：推迟合计 31 天")).toBeVisible();
  await expect(
    leader.getByRole("table", { name: "变更记录" }).getByRole("row").nth(1),
  ).toContainText("力争2015年6月 → 力争2015年7月");

  const reader = await openAs("nobody", { javaScriptEnabled: false });
  await reader.goto("/zh/projects/lantian-jiayuan-3");
  const row = reader.getByRole("table", { name: "节点" }).getByRole("row", { name: /^开门营业/ });
  await expect(row).toContainText("力争2015年6月");
  await expect(row).toContainText("力争2015年7月");
  await expect(row).toContainText("已调整 1 次，累计推迟 31 天");
  await expect(row).toContainText("调整原因正在审核，尚未公开");
  await expect(row).not.toContainText("商户装修进场晚");

  await publishText(leader, "商户装修进场晚");
  await reader.reload();
  await expect(row).toContainText("商户装修进场晚");
});

test("both lights show while a leader's word holds, and the computed one after it is taken back", async ({
  openAs,
}) => {
  const leader = await openAs("leader3");
  const reader = await openAs("nobody", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/projects/nanchenwuzhai-2");
  await follow(leader.getByRole("link", { name: "改灯" }));
  await leader.getByLabel("红灯（滞后）").check();
  await leader.getByLabel("理由").fill("配套管网进度不实");
  await leader.getByLabel("有效至").fill("2015-06-30");
  await press(leader, "保存");
  await expect(leader.getByLabel("有效至")).toHaveAccessibleDescription(/改灯最长 30 天/);
  await expect(leader.getByLabel("红灯（滞后）")).toBeChecked();
  await leader.getByLabel("有效至").fill("2015-05-01");
  await press(leader, "保存");
  await expect(leader.getByRole("status").first()).toContainText("改灯已生效");
  await reader.goto("/zh/projects/nanchenwuzhai-2");
  await expect(reader.getByRole("main")).toContainText("领导调整为红灯（滞后），至 2015年5月1日");

  await leader.getByLabel("恢复计算的灯").check();
  await leader.getByLabel("理由").fill("现场复核无误");
  await press(leader, "保存");
  await expect(leader.getByRole("status").first()).toContainText("已恢复计算的灯");
  await reader.reload();
  await expect(reader.getByRole("main")).not.toContainText("领导调整为");
});

test("the ladder says how long each milestone may wait, and the two ways out of a lost deadline", async ({
  openAs,
}) => {
  const leader = await openAs("leader2");
  await leader.goto("/zh/desk/projects/huizhong-xicheng-2/backward");
  await expect(leader.getByText("“全面开工”赶不上时限")).toBeVisible();
  await expect(leader.getByText(/把这条线路一共压缩 82 天.*拆迁 → 全面开工/)).toBeVisible();
  await expect(leader.getByText(/离最迟开始还有 88 天，但前面的节点已经赶不上了/)).toBeVisible();
  await follow(leader.getByRole("link", { name: "去调整时限" }));
  await expect(leader.getByRole("heading", { level: 1 })).toHaveText("全面开工");
  await leader.goto("/zh/desk/projects/nanchenwuzhai-2/backward");
  await expect(leader.getByRole("list", { name: "最迟开始阶梯" })).toContainText("还可拖 63 天");
});

test("a milestone a leader retires leaves the public page at once, and comes back with a word", async ({
  openAs,
}) => {
  const leader = await openAs("leader2");
  const reader = await openAs("nobody", { javaScriptEnabled: false });
  const place = "/zh/desk/projects/nanchenwuzhai-2/deadlines";
  const milestones = reader.getByRole("table", { name: "节点", exact: true });
  await reader.goto("/zh/projects/nanchenwuzhai-2");
  await expect(milestones).toContainText("居民回迁");
  await leader.goto(`${place}/nanchenwuzhai-2.return`);
  await press(leader, "撤下这个节点");
  await expect(leader.getByLabel("理由")).toHaveAccessibleDescription(/请填写/);
  await leader.getByLabel("理由").fill("并入整体工程");
  await press(leader, "撤下这个节点");
  await expect(leader.getByRole("table", { name: "已撤下的节点" })).toContainText("并入整体工程");
  await reader.reload();
  await expect(milestones).not.toContainText("居民回迁");
  await leader.goto(`${place}/nanchenwuzhai-2.return`);
  await leader.getByLabel("理由").fill("仍要单独考核");
  await press(leader, "恢复这个节点");
  await expect(leader.getByRole("status").first()).toContainText("节点已恢复");
  await reader.reload();
  await expect(milestones).toContainText("居民回迁");
});

test("the editor is worked by the keyboard alone", async ({ openAs }) => {
  const owner = await openAs("owner3");
  await owner.goto("/zh/desk/projects/nanchenwuzhai-2/plan");
  await owner.getByLabel("方案名称").focus();
  await owner.keyboard.type("键盘方案");
  await owner.getByRole("button", { name: "增加一行" }).focus();
  await owner.keyboard.press("Enter");
  await expect(rowField(owner, 3, "中文名")).toBeFocused();
  await owner.keyboard.type("配套验收");
  await rowField(owner, 3, "工期").focus();
  await owner.keyboard.type("10");
  await owner.keyboard.press("Tab");
  await owner.keyboard.type("2");
  await owner.keyboard.press("Tab");
  await owner.keyboard.type("0");
  await owner.keyboard.press("Enter");
  await expect(owner.getByText(/试算完成/)).toBeVisible();
  await expect(owner.getByLabel("方案名称")).toHaveValue("键盘方案");
  await expectRow(owner, 3, { 中文名: "配套验收", 工期: "10", 前置: "2", 权重: "0" });
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test(`a plan kept as a draft is there again for its owner, right or wrong, ${how}`, async ({
    openAs,
  }) => {
    const editor = "/zh/desk/projects/community-sites-2015/plan";
    const owner = await openAs("owner1", { javaScriptEnabled });
    await owner.goto(editor);
    const name = `示范点计划，${how}`;
    await owner.getByLabel("方案名称").fill(name);
    await fillRow(owner, 1, { 权重: "还没定" });
    await press(owner, "存为草稿");
    const kept = owner.getByRole("status").filter({ hasText: "草稿已存，只有您看得到" });
    await expect(kept).toBeVisible();
    await fillRow(owner, 1, { 权重: "再想想" });
    await press(owner, "存为草稿");
    await expect(kept).toBeVisible();

    await owner.goto(editor);
    await expect(owner.getByText(/下面是您 .+ 存的草稿/)).toBeVisible();
    await expect(owner.getByLabel("方案名称")).toHaveValue(name);
    await expectRow(owner, 1, { 权重: "再想想" });
    const leader = await openAs("leader1");
    await leader.goto("/zh/desk/plans");
    await expect(leader.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(leader.getByText(name)).toHaveCount(0);
    await follow(owner.getByRole("link", { name: "不用草稿，从现在的方案开始" }));
    await expect(owner.getByLabel("方案名称")).not.toHaveValue(name);
  });
}
