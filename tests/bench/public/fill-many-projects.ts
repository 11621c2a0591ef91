import { openOffice } from "#db/office/open-office.ts";
import { setting } from "#db/schema/setting.ts";
import { loadBigPortfolio } from "../big-portfolio.ts";
import { bigPortfolioDay } from "../big-project.ts";

/** An office of 500 projects in an empty data folder. */
export async function fillManyProjects(dataDirectory: string): Promise<void> {
  process.env.DATA_DIR = dataDirectory;
  const db = openOffice({ mayBeNew: true });
  try {
    loadBigPortfolio(db, { projects: 500, milestonesPerProject: 20, reportsPerProject: 20 });
    db.insert(setting).values({ key: "demoDate", value: bigPortfolioDay }).run();
  } finally {
    db.$client.close();
  }
}
