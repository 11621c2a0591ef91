import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { submit } from "./submit.ts";

const households = "/desk/households";
const project = "project=huizhong-xicheng-2";
const identity = "11010519491231002X";
const phone = "13977775555";

const holder = (page: Page, row: number) => page.getByRole("group", { name: `第 ${row} 位权利人` });
const said = (page: Page) => page.getByRole("status").first();

test("a clerk without a script adds a household, loses nothing to a second tab, and takes out a mistake", async ({
  openAs,
  dataDirectory,
}) => {
  const clerk = await openAs("clerk1", { javaScriptEnabled: false });
  await clerk.goto(`/zh${households}?${project}`);
  await follow(clerk.getByRole("link", { name: "楼栋", exact: true }));
  await follow(clerk.getByRole("link", { name: "新增楼栋" }));
  await clerk.getByLabel("楼栋名称").fill("5号楼");
  await clerk.getByLabel("标段").fill("三标段");
  await submit(clerk.getByRole("button", { name: "保存楼栋" }));
  await expect(clerk.getByLabel("楼栋名称")).toHaveAccessibleDescription(/已有名为 5号楼/);
  await expect(clerk.getByLabel("标段")).toHaveValue("三标段");
  await clerk.getByLabel("楼栋名称").fill("示例9号楼");
  await submit(clerk.getByRole("button", { name: "保存楼栋" }));
  await expect(said(clerk)).toContainText("楼栋已保存");
  const building = clerk.getByRole("row", { name: /^示例9号楼/ });
  await expect(building).toContainText("三标段");
  await expect(building.getByRole("cell").nth(3)).toHaveText(/0$/);

  await follow(clerk.getByRole("link", { name: "住户台账", exact: true }).last());
  await follow(clerk.getByRole("link", { name: "新增住户" }));
  await clerk.getByLabel("户编号").fill("ZZ-901");
  await clerk.getByLabel("楼栋").selectOption({ label: "示例9号楼" });
  await clerk.getByLabel("门牌").fill("2单元301室");
  await clerk.getByLabel("人口").fill("3");
  await clerk.getByLabel("建筑面积").fill("90.74");
  await clerk.getByRole("combobox", { name: "权属" }).selectOption("私房");
  await holder(clerk, 1).getByLabel("姓名").fill("示例甲");
  await holder(clerk, 1).getByLabel("份额").fill("60");
  await submit(clerk.getByRole("button", { name: "再加一位权利人" }));
  await expect(clerk.getByLabel("户编号")).toHaveValue("ZZ-901");
  await holder(clerk, 2).getByLabel("姓名").fill("示例乙");
  await holder(clerk, 2).getByLabel("证件号").fill("110105194912310021");
  await holder(clerk, 2).getByLabel("电话").fill(phone);
  await submit(clerk.getByRole("button", { name: "登记住户" }));
  await expect(holder(clerk, 2).getByLabel("证件号")).toHaveAccessibleDescription(/校验码/);
  await expect(holder(clerk, 1).getByLabel("姓名")).toHaveValue("示例甲");
  await expect(holder(clerk, 2).getByLabel("电话")).toHaveValue(phone);
  await holder(clerk, 2).getByLabel("证件号").fill(identity);
  await submit(clerk.getByRole("button", { name: "登记住户" }));
  await expect(said(clerk)).toContainText("住户已登记");
  await expect(clerk.getByRole("row", { name: /^示例乙/ })).toContainText("110105**********2X");
  const place = new URL(clerk.url()).pathname;

  const otherTab = await openAs("clerk1");
  await otherTab.goto(`${place}/edit`);
  await follow(clerk.getByRole("link", { name: "修改", exact: true }));
  await clerk.getByLabel("人口").fill("4");
  await holder(clerk, 1).getByLabel("移出这一位").check();
  await submit(clerk.getByRole("button", { name: "再加一位权利人" }));
  await expect(holder(clerk, 3)).toBeVisible();
  await holder(clerk, 3).getByLabel("姓名").fill("示例丙");
  await submit(clerk.getByRole("button", { name: "保存修改" }));
  await expect(said(clerk)).toContainText("住户已修改");
  await expect(clerk.getByRole("row", { name: /^示例甲/ })).toHaveCount(0);

  await otherTab.getByLabel("人口").fill("5");
  await otherTab.getByLabel("备注").fill("另一个窗口填的");
  await submit(otherTab.getByRole("button", { name: "保存修改" }));
  await expect(otherTab.getByRole("alert").first()).toContainText("刚被别人改过");
  const now = (label: string) =>
    otherTab.getByText(`现在的“${label}”`).locator("xpath=following-sibling::dd");
  await expect(now("人口")).toHaveText("4");
  await expect(now("第 3 位权利人的姓名")).toHaveText("示例丙");
  await expect(otherTab.getByLabel("人口")).toHaveValue("5");
  await expect(holder(otherTab, 3).getByLabel("姓名")).toHaveValue("示例丙");
  await expectDrawnWell(otherTab, "a household somebody else has changed");
  await holder(otherTab, 1).getByLabel("移出这一位").check();
  await submit(otherTab.getByRole("button", { name: "保存修改" }));
  await expect(said(otherTab)).toContainText("住户已修改");
  await expect(otherTab.getByText("5 人")).toBeVisible();
  await expect(otherTab.getByRole("row", { name: /^示例[乙丙]/ })).toHaveCount(2);

  await otherTab.clock.install();
  await follow(otherTab.getByRole("link", { name: "查看 示例乙的电话" }));
  await otherTab.getByLabel("查看理由").fill(`打 ${phone}`);
  await submit(otherTab.getByRole("button", { name: "显示 60 秒" }));
  await expect(otherTab.getByLabel("查看理由")).toHaveAccessibleDescription(/这里写有电话号码/);
  await otherTab.getByLabel("查看理由").fill("电话约定入户时间");
  await submit(otherTab.getByRole("button", { name: "显示 60 秒" }));
  await expect(said(otherTab)).toContainText(phone);
  await expectDrawnWell(otherTab, "a number in full");
  await otherTab.clock.fastForward(30_000);
  await expect(said(otherTab)).toContainText(phone);
  await otherTab.clock.fastForward(40_000);
  await expect(said(otherTab)).toContainText("139****5555");
  await expect(otherTab.getByText(phone)).toHaveCount(0);

  await clerk.goto(place);
  await follow(clerk.getByRole("link", { name: "查看 示例乙的电话" }));
  await clerk.getByLabel("查看理由").fill("电话约定入户时间");
  const shown = await submit(clerk.getByRole("button", { name: "显示 60 秒" }));
  await expect(said(clerk)).toContainText(phone);
  expect(shown.headers()["cache-control"]).toContain("no-store");
  await expect(clerk.locator("meta[http-equiv=refresh]")).toHaveAttribute(
    "content",
    `60;url=${place}`,
  );
  for (const file of ["guatu.sqlite", "guatu.sqlite-wal", "../server.log"]) {
    const path = join(dataDirectory, file);
    if (existsSync(path)) expect([file, readFileSync(path).includes(phone)]).toEqual([file, false]);
  }

  await follow(clerk.getByRole("link", { name: "回到这一户" }));
  await follow(clerk.getByRole("link", { name: "移出台账" }));
  await clerk.getByLabel("理由").fill("示例乙登记错了");
  await submit(clerk.getByRole("button", { name: "移出台账" }));
  await expect(clerk.getByLabel("理由")).toHaveAccessibleDescription(/这里写有权利人的姓名/);
  await clerk.getByLabel("理由").fill("重复登记");
  await submit(clerk.getByRole("button", { name: "移出台账" }));
  await expect(said(clerk)).toContainText("住户已移出台账");
  await expect(clerk.getByText("162 户 · 478 人 · 6 栋 · 14,700 m²")).toBeVisible();
  expect((await clerk.goto(place))?.status()).toBe(404);
});

test("a household that has signed is not taken out; a leader reaches no form, and sees a phone only", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  const signed = `${households}/huizhong-xicheng-2.household-1`;
  await clerk.goto(`/zh${signed}/remove`);
  await clerk.getByLabel("理由").fill("重复登记");
  await submit(clerk.getByRole("button", { name: "移出台账" }));
  await expect(clerk.getByRole("alert").first()).toContainText("已有补偿协议");

  const leader = await openAs("leader2");
  for (const form of [
    `${households}/new`,
    `${households}/buildings/new`,
    `${signed}/edit`,
    `${signed}/remove`,
  ]) {
    await leader.goto(`/zh${form}`);
    await expect(leader).toHaveURL(/refused=household\.write/);
  }
  await leader.goto(`/zh${households}/buildings?${project}`);
  await expect(leader.getByRole("row", { name: /^1号楼/ })).toContainText("一标段");
  await expect(leader.getByRole("link", { name: /^(新增|修改)/ })).toHaveCount(0);
  await leader.goto(`/zh${signed}`);
  await expect(leader.getByRole("link", { name: /^查看/ })).toHaveText([/\*\*的电话$/]);
  const asked = await leader.getByRole("link", { name: /^查看/ }).getAttribute("href");
  const card = String(asked).replace("field=phone", "field=bankAccount");
  expect((await leader.goto(card))?.status()).toBe(404);
});

test("the forms of buildings and households are drawn well in both languages", async ({
  openAs,
}) => {
  const clerk = await openAs("clerk1");
  const one = `${households}/huizhong-xicheng-2.household-4`;
  await clerk.goto(`/en${households}/buildings?${project}`);
  const building = await clerk
    .getByRole("link", { name: /^Change / })
    .first()
    .getAttribute("href");
  for (const place of [
    `/zh${households}/buildings?${project}`,
    String(building),
    `/zh${households}/new?${project}`,
    `/en${one}/edit`,
    `/zh${one}/remove`,
  ]) {
    await clerk.goto(place);
    await expectDrawnWell(clerk, place);
  }
});
