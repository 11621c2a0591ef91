import autocannon from "autocannon";
import { median } from "../median.ts";

/** Many and short, so that a burst of whoever else uses the machine falls on few of them. */
const rounds = 11;
const load = { connections: 10, duration: 2 };

export type Throughput = { ours: number; bare: number; ratio: number };

/**
 * Requests per second of two addresses, asked in turns so that whatever else the machine does
 * falls on both, and in each round in the other order. The ratio is the median of the rounds'
 * ratios.
 *
 * @param how.refused an address among them that is to be refused
 * @param how.headers what both are asked with
 */
export async function compareThroughput(
  ours: string,
  bare: string,
  { refused, headers = {} }: { refused?: string; headers?: Record<string, string> } = {},
): Promise<Throughput> {
  const results: Throughput[] = [];
  const measure = (url: string) => requestsPerSecond({ url, headers }, url === refused);
  for (const url of [ours, bare]) await measure(url);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [ours, bare] : [bare, ours];
    const speed = new Map<string, number>();
    for (const url of order) speed.set(url, await measure(url));
    const [mine = 0, theirs = 0] = [speed.get(ours), speed.get(bare)];
    results.push({ ours: mine, bare: theirs, ratio: mine / theirs });
  }
  return {
    ours: median(results.map((result) => result.ours)),
    bare: median(results.map((result) => result.bare)),
    ratio: median(results.map((result) => result.ratio)),
  };
}

async function requestsPerSecond(
  asked: { readonly url: string; readonly headers: Record<string, string> },
  isRefused: boolean,
): Promise<number> {
  const { requests, errors, non2xx, "2xx": good } = await autocannon({ ...asked, ...load });
  const unexpected = errors + (isRefused ? good : non2xx);
  if (unexpected > 0)
    throw new Error(`${asked.url}: ${unexpected} answers of ${requests.average} a second`);
  return requests.average;
}
