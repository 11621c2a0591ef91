import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { submit } from "./submit.ts";

export type Account = { username: string; password: string; role: string; name: string };

/** The accounts of a demo office. */
export function accountsOf(dataDirectory: string): Account[] {
  return JSON.parse(readFileSync(join(dataDirectory, "demo-accounts.json"), "utf8"));
}

export function accountOf(dataDirectory: string, username: string): Account {
  const found = accountsOf(dataDirectory).find((known) => known.username === username);
  if (!found) throw new Error(`no account ${username}`);
  return found;
}

type Password = Pick<Account, "username" | "password">;

/** Gives name and password on the sign-in page; what they lead to is for the caller to expect. */
export async function askToSignIn(page: Page, { username, password }: Password): Promise<void> {
  await page.goto("/zh/sign-in");
  await page.getByLabel("登录名").fill(username);
  await page.getByLabel("密码").fill(password);
  await submit(page.getByRole("main").getByRole("button", { name: "登录" }));
}

/** Signs in by hand, on whatever office the page is of. */
export async function signIn(page: Page, account: Password): Promise<void> {
  await askToSignIn(page, account);
  await expect(page).toHaveURL(/\/zh\/desk$/);
}

export async function signOut(page: Page): Promise<void> {
  await submit(page.getByRole("button", { name: "退出登录" }));
  await expect(page).toHaveURL(/\/zh\/sign-in\?done=signedOut$/);
}
