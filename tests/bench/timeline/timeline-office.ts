import { basename, join } from "node:path";
import { hashPassword } from "better-auth/crypto";
import { randomPassword } from "#db/access/random-password.ts";
import { writePassword } from "#db/access/write-password.ts";
import { databaseFile } from "#db/data-directory.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { loadBigPortfolio } from "../big-portfolio.ts";
import { PlainBrowser } from "../plain-browser.ts";
import { type BenchTask, readBenchTasks } from "./bench-tasks.ts";

export type TimelineOffice = {
  readonly url: string;
  /** Signed in as a leader, who sees every project. */
  readonly leader: PlainBrowser;
  readonly tasks: readonly BenchTask[];
};

const milestonesPerProject = 20;
const reportsPerProject = 20;
/** In the middle of the generated works, so that some are done, some under way, some to come. */
const businessDate = "2015-06-30";
const username = "leader1";

/** The built program on a generated portfolio of so many milestones, for as long as `use` runs. */
export async function withTimelineOffice<T>(
  milestones: number,
  use: (office: TimelineOffice) => Promise<T>,
): Promise<T> {
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  let tasks: BenchTask[] = [];
  const fill = async (dataDirectory: string) => {
    tasks = fillOffice(join(dataDirectory, basename(databaseFile())), { milestones, passwordHash });
  };
  return withTemporaryOffice(
    async ({ url }) => {
      const leader = new PlainBrowser(url);
      await leader.signIn({ username, password });
      return use({ url, leader, tasks });
    },
    { fill },
  );
}

function fillOffice(
  file: string,
  { milestones, passwordHash }: { milestones: number; passwordHash: string },
): BenchTask[] {
  const db = openDatabase(file);
  try {
    const projects = milestones / milestonesPerProject;
    loadBigPortfolio(db, { projects, milestonesPerProject, reportsPerProject });
    nameApart(db);
    db.insert(setting).values({ key: "demoDate", value: businessDate }).run();
    db.transaction((tx) => writePassword(tx, username, { passwordHash, at: 0 }));
    return readBenchTasks(db, businessDate);
  } finally {
    db.$client.close();
  }
}

/** Names of one length that differ, so that a name found is that milestone and no other. */
function nameApart(db: Db): void {
  db.$client.exec("update milestone set name_zh = printf('示例节点%05d', rowid)");
}
