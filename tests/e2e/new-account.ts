import { expect, type Page } from "@playwright/test";
import { submit } from "./submit.ts";

export type NewAccount = { name: string; username: string; role: "项目责任人" | "分包领导" };

/** Somebody new each time, so that no test meets an account of another. */
export function newOwner(): NewAccount {
  return newAccount("项目责任人");
}

export function newAccount(role: NewAccount["role"]): NewAccount {
  const number = Date.now().toString(36);
  return { name: `示例人员${number}`, username: `renyuan-${number}`, role };
}

/** An administrator makes the account; answers its password, which is shown once. */
export async function createAccount(admin: Page, account: NewAccount): Promise<string> {
  await admin.goto("/zh/desk/admin/users/new");
  await admin.getByLabel("姓名或称呼").fill(account.name);
  await admin.getByLabel("登录名").fill(account.username);
  await admin.getByRole("radio", { name: new RegExp(`^${account.role}`) }).check();
  await submit(admin.getByRole("button", { name: "建立账号" }));
  await expect(admin.getByText("账号已建立")).toBeVisible();
  return shownPassword(admin);
}

export async function shownPassword(admin: Page): Promise<string> {
  const password = admin.getByRole("definition").nth(1);
  await expect(password).toHaveText(/^(\w{4}-){3}\w{4}$/);
  return (await password.textContent()) ?? "";
}
