import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { createAccount, newAccount } from "./new-account.ts";
import { askToSignIn, signIn, signOut } from "./sign-in.ts";
import { submit } from "./submit.ts";

/** RFC 6238 as an authenticator works it out from what it scanned, some steps of 30 seconds ahead. */
function codeOf(secret: string, stepsAhead = 0): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead));
  const mac = createHmac("sha1", key).update(counter).digest();
  const number = mac.readUInt32BE((mac[19] ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

async function giveCode(page: Page, code: string) {
  await page.getByLabel("验证码").fill(code);
  await submit(page.getByRole("main").getByRole("button", { name: "登录" }));
}

test("a leader adds a second factor without JavaScript, signs in with it, loses it and is helped", async ({
  openAs,
}) => {
  const admin = await openAs("admin");
  const made = newAccount("分包领导");
  const account = { ...made, password: await createAccount(admin, made) };
  const leader = await openAs("nobody", { javaScriptEnabled: false });
  await signIn(leader, account);
  await leader.goto("/zh/desk/account");
  await follow(leader.getByRole("link", { name: "管理两步验证" }));
  await leader.getByLabel("当前密码").fill("not the password of anybody");
  await submit(leader.getByRole("button", { name: "开始启用" }));
  await expect(leader.getByText("当前密码不正确").first()).toBeVisible();
  await leader.getByLabel("当前密码").fill(account.password);
  await submit(leader.getByRole("button", { name: "开始启用" }));

  await expect(leader.getByRole("img", { name: /二维码/ })).toBeVisible();
  const said = leader.getByRole("definition");
  const secret = (await said.nth(0).textContent()) ?? "";
  const backup = (await said.nth(1).getByRole("listitem").first().textContent()) ?? "";
  await leader.getByLabel("验证码").fill("000000");
  await submit(leader.getByRole("button", { name: "确认启用" }));
  await expect(leader.getByText("验证码不对").first()).toBeVisible();
  await leader.getByLabel("验证码").fill(codeOf(secret));
  await submit(leader.getByRole("button", { name: "确认启用" }));
  await expect(leader.getByText("两步验证已启用，下次登录时要输入验证码。")).toBeVisible();

  const again = await openAs("nobody");
  await askToSignIn(again, account);
  await expect(again).toHaveURL(/\/zh\/sign-in\/code$/);
  await again.goto("/zh/desk");
  await expect(again).toHaveURL(/\/zh\/sign-in$/);
  await again.goto("/zh/sign-in/code");
  await giveCode(again, "000000");
  await expect(again.getByText("验证码不对").first()).toBeVisible();
  // The one that was spent on adding it is good for nothing any more; the next one already is.
  await giveCode(again, codeOf(secret, 1));
  await expect(again).toHaveURL(/\/zh\/desk$/);

  const lost = await openAs("nobody");
  await askToSignIn(lost, account);
  await expect(lost).toHaveURL(/\/zh\/sign-in\/code$/);
  await giveCode(lost, backup);
  await expect(lost).toHaveURL(/\/zh\/desk$/);
  await signOut(lost);
  await askToSignIn(lost, account);
  await expect(lost).toHaveURL(/\/zh\/sign-in\/code$/);
  await giveCode(lost, backup);
  await expect(lost.getByText("验证码不对").first()).toBeVisible();

  await admin.goto(`/zh/desk/admin/users?q=${account.username}`);
  await follow(admin.getByRole("link", { name: /^查看/ }));
  await follow(admin.getByRole("link", { name: "停用账号" }));
  await submit(admin.getByRole("button", { name: "停用账号" }));
  await expect(admin.getByText("账号已停用，其登录已全部结束。")).toBeVisible();
  await askToSignIn(lost, account);
  await expect(lost.getByText("登录名或密码不正确").first()).toBeVisible();
  await follow(admin.getByRole("link", { name: "启用账号" }));
  await submit(admin.getByRole("button", { name: "启用账号" }));
  await expect(admin.getByText("账号已启用，可用原密码登录。")).toBeVisible();

  await follow(admin.getByRole("link", { name: "停用两步验证" }));
  await submit(admin.getByRole("button", { name: "停用两步验证" }));
  await expect(admin.getByText("两步验证已停用，其登录已全部结束。")).toBeVisible();
  await signIn(lost, account);
});
