import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Account = { readonly username: string; readonly password: string };

/** An account of the demo, with its password. */
export function accountIn(dataDirectory: string, username: string): Account {
  const file = join(dataDirectory, "demo-accounts.json");
  const accounts: Account[] = JSON.parse(readFileSync(file, "utf8"));
  const account = accounts.find((each) => each.username === username);
  if (!account) throw new Error(`the demo has no ${username}`);
  return account;
}
