import { hashPassword } from "better-auth/crypto";
import { randomPassword } from "#db/access/random-password.ts";
import { type DemoAccount, demoAccounts } from "./demo-accounts.ts";

export type DemoAccountWithPassword = {
  readonly username: string;
  readonly password: string;
  readonly role: DemoAccount["role"];
  readonly name: string;
};

/** Gives every demo account a random password, with the hash that the sign-in checks. */
export async function createDemoAccounts(): Promise<{
  accounts: DemoAccountWithPassword[];
  passwordHashes: Map<string, string>;
}> {
  const accounts = demoAccounts.map(({ username, role, name }) => {
    return { username, password: randomPassword(), role, name };
  });
  const hashes = accounts.map(
    async ({ username, password }) => [username, await hashPassword(password)] as const,
  );
  return { accounts, passwordHashes: new Map(await Promise.all(hashes)) };
}
