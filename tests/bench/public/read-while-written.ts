import { Agent } from "node:http";
import { PlainBrowser } from "../plain-browser.ts";
import { type Account, accountIn } from "./account-in.ts";
import { askPage } from "./ask-page.ts";
import { createReaderRecord, type ReaderFaults } from "./reader-record.ts";

const readers = 200;
const changes = 30;
const encodings = ["br", "gzip", "identity"];
/** Each with a project of their own; each report is higher than the last, so that none needs a reason. */
const owners = [
  { username: "owner1", slug: "liuchang-qianjie", percent: 61 },
  { username: "owner4", slug: "houniuzhuang", percent: 47 },
];
const paths = ["/zh", "/en", ...owners.map(({ slug }) => `/zh/projects/${slug}`)];

export type ReadWhileWritten = ReaderFaults & {
  readonly readers: number;
  readonly changes: number;
  readonly answers: number;
  readonly states: number;
};

/**
 * Readers who ask again as soon as they are answered, in all encodings, while owners report in
 * turns. Each page has to be that of a state there was, whole, and none that was over when it was
 * asked for.
 */
export async function readWhileWritten(
  url: string,
  dataDirectory: string,
): Promise<ReadWhileWritten> {
  const record = createReaderRecord();
  const noteStates = async () => {
    for (const path of paths)
      record.state(path, await askPage(url + path, { encoding: "identity" }));
  };
  const writers = await Promise.all(
    owners.map((owner) => writerOf(url, accountIn(dataDirectory, owner.username), owner)),
  );
  await noteStates();
  let isOver = false;
  let answers = 0;
  const agent = new Agent({ keepAlive: true });
  const read = async (reader: number) => {
    for (let turn = reader; !isOver; turn++) {
      const [path = "", encoding = ""] = [paths[turn % paths.length], encodings[turn % 3]];
      const stateAsked = record.stateOf(path);
      const sent = await askPage(url + path, { encoding, agent }).catch(() => undefined);
      answers += 1;
      if (sent) record.seen(path, { encoding, stateAsked, sent });
      else record.failed();
    }
  };
  const reading = Array.from({ length: readers }, (_, reader) => read(reader));
  for (let change = 0; change < changes; change++) {
    await writers[change % writers.length]?.();
    await noteStates();
  }
  isOver = true;
  await Promise.all(reading);
  agent.destroy();
  const states = record.stateOf("/zh") + 1;
  return { readers, changes, answers, states, ...record.faults() };
}

type Reported = { readonly slug: string; readonly percent: number };

/** Files one more report each time it is called, as a browser without a script does. */
async function writerOf(url: string, account: Account, { slug, percent: first }: Reported) {
  const browser = new PlainBrowser(url);
  await browser.signIn(account);
  let percent = first;
  return async () => {
    const form = await browser.draw(`/zh/desk/projects/${slug}/report`, "percent");
    const typed = { percent: String(percent), done: `${percent}` };
    const { location } = await browser.sendConfirmed(form, typed);
    if (!location) throw new Error(`${percent}% of ${slug} was refused`);
    percent += 1;
  };
}
