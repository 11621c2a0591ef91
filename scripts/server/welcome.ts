import { existsSync, readFileSync } from "node:fs";
import { dataDirectory, demoAccountsFile } from "#db/data-directory.ts";
import type { Role } from "#domain/access/permission.ts";
import { messagesOf } from "#i18n/messages.ts";
import { say } from "../host/say.js";
import type { PreparedData } from "./prepare-data.ts";
import { textTable } from "./text-table.ts";

type DemoAccount = { username: string; password: string; role: Role; name: string };

/** What whoever started the server must know: the addresses, the accounts, where the data is. */
export function welcome(url: string, prepared: PreparedData): string {
  const places = [
    [say("publicPage"), `${url}/zh`],
    prepared.setUpToken
      ? [say("setUpLink"), `${url}/zh/set-up?token=${prepared.setUpToken}`]
      : [say("signIn"), `${url}/zh/sign-in`],
    [say("dataFolder"), dataDirectory()],
  ];
  return [
    "",
    say("running"),
    "",
    textTable(places),
    ...accountLines(prepared.demoLoaded),
    "",
    say("stopHint"),
    "",
  ].join("\n");
}

function accountLines(justLoaded: boolean): string[] {
  const file = demoAccountsFile();
  if (!existsSync(file)) return [];
  if (!justLoaded) return ["", `${say("demoAccountsKept")} ${file}`];
  const accounts: DemoAccount[] = JSON.parse(readFileSync(file, "utf8"));
  const rows = accounts.map(({ username, password, role, name }) => [
    username,
    password,
    roleName(role),
    name,
  ]);
  return ["", say("demoAccounts"), "", textTable(rows), "", `${say("demoAccountsKept")} ${file}`];
}

const roleName = (role: Role): string =>
  `${messagesOf("zh").session.role[role]} ${messagesOf("en").session.role[role]}`;
