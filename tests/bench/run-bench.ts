// How fast the public page is beside a bare page of the same bytes, and how soon it is fresh.
import { explainRefusals } from "#scripts/host/refusal.js";
import { say } from "#scripts/host/say.js";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { textTable } from "#scripts/server/text-table.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { buildBareSite, withBarePage } from "./bare-site.ts";
import { bytesOf } from "./bytes-of.ts";
import { compareThroughput, type Throughput } from "./compare-throughput.ts";
import { type Freshness, measureFreshness } from "./measure-freshness.ts";

const goal = 0.9;

await explainRefusals(async () => {
  await ensureBuilt();
  await buildBareSite();
  await withTemporaryOffice(async ({ url, dataDirectory }) => {
    const page = `${url}/zh`;
    const bytes = await bytesOf(page);
    console.log(say("measuring"));
    const throughput = await withBarePage(bytes, (bare) => compareThroughput(page, bare));
    const freshness = await measureFreshness(url, dataDirectory);
    console.log(`\n${results(throughput, freshness, bytes)}`);
  });
});

function results(throughput: Throughput, freshness: Freshness, bytes: number): string {
  const { ours, bare, ratio } = throughput;
  return textTable([
    [say("benchOurs"), `${ours.toFixed(0)} /s`, `${bytes} B`],
    [say("benchBare"), `${bare.toFixed(0)} /s`, `${bytes} B`],
    [say("benchRatio"), ratio.toFixed(2), `≥ ${goal}`],
    [say("benchFresh"), `${freshness.median.toFixed(0)} ms`, `${freshness.worst.toFixed(0)} ms`],
  ]);
}
