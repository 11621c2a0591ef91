import { median } from "../median.ts";
import { PlainBrowser } from "../plain-browser.ts";
import { accountIn } from "./account-in.ts";

const owner = "owner1";
const slug = "liuchang-qianjie";
/** Each report is higher than the last, and than those before, so that none needs a reason. */
const percents = [81, 82, 83, 84, 85, 86, 87, 88, 89];
const patienceMilliseconds = 5_000;

export type Freshness = { median: number; worst: number };

/**
 * Milliseconds from the moment an owner sends a report, as a browser without JavaScript would,
 * until the whole public page that shows it has arrived.
 */
export async function measureFreshness(url: string, dataDirectory: string): Promise<Freshness> {
  const browser = new PlainBrowser(url);
  await browser.signIn(accountIn(dataDirectory, owner));
  const times: number[] = [];
  for (const percent of percents) times.push(await reportAndWait(browser, percent));
  return { median: median(times), worst: Math.max(...times) };
}

async function reportAndWait(browser: PlainBrowser, percent: number): Promise<number> {
  const form = await browser.draw(`/zh/desk/projects/${slug}/report`, "percent");
  const began = performance.now();
  const { location } = await browser.sendConfirmed(form, {
    percent: String(percent),
    done: `${percent}`,
  });
  if (!location) throw new Error(`${percent}% was refused`);
  while (!(await browser.open(`/zh/projects/${slug}`)).includes(`>${percent}%<`)) {
    if (performance.now() - began > patienceMilliseconds) {
      throw new Error(`${percent}% was not on the public page in time`);
    }
  }
  return performance.now() - began;
}
