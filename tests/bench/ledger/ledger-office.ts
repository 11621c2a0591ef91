import { basename, dirname, join } from "node:path";
import { hashPassword } from "better-auth/crypto";
import { randomPassword } from "#db/access/random-password.ts";
import { writePassword } from "#db/access/write-password.ts";
import { databaseFile } from "#db/data-directory.ts";
import { openOffice } from "#db/office/open-office.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { PlainBrowser } from "../plain-browser.ts";
import { bigLedger, loadBigLedger } from "./big-ledger.ts";
import { today } from "./ledger-cases.ts";

export type LedgerOffice = {
  readonly db: Db;
  /** Signed in, and used to the program. */
  readonly leader: PlainBrowser;
  readonly clerk: PlainBrowser;
};

/** The built program with a big ledger, for as long as `use` runs; `db` is a connection of our own. */
export async function withLedgerOffice<T>(
  households: number,
  use: (office: LedgerOffice) => Promise<T>,
): Promise<T> {
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  return withTemporaryOffice(
    async ({ url, dataDirectory }) => {
      const signIn = async (username: string) => {
        const browser = new PlainBrowser(url);
        await browser.signIn({ username, password });
        return browser;
      };
      const leader = await signIn(bigLedger.leader);
      const clerk = await signIn(bigLedger.clerk);
      const db = openDatabase(fileIn(dataDirectory));
      return use({ db, leader, clerk }).finally(() => db.$client.close());
    },
    { fill: async (folder) => fillOffice(fileIn(folder), { households, passwordHash }) },
  );
}

function fileIn(dataDirectory: string): string {
  return join(dataDirectory, basename(databaseFile()));
}

function fillOffice(file: string, given: { households: number; passwordHash: string }): void {
  // Where the key of the personal data is made, which the server then finds.
  process.env.DATA_DIR = dirname(file);
  const db = openOffice({ mayBeNew: true });
  try {
    loadBigLedger(db, given.households);
    db.insert(setting).values({ key: "demoDate", value: today }).run();
    const { passwordHash } = given;
    for (const username of [bigLedger.leader, bigLedger.clerk]) {
      db.transaction((tx) => writePassword(tx, username, { passwordHash, at: 0 }));
    }
  } finally {
    db.$client.close();
  }
}
