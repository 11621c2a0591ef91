import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { buildBareSite, withBarePages } from "./bare-site.ts";
import { bytesOf } from "./bytes-of.ts";
import { compareThroughput, type Throughput } from "./compare-throughput.ts";
import { type Freshness, measureFreshness } from "./measure-freshness.ts";

const goal = 3;

/** How fast the public page is beside a bare page of the same bytes, and how soon it is fresh. */
export async function benchPublicPage(): Promise<void> {
  await buildBareSite();
  await withTemporaryOffice(async ({ url, dataDirectory }) => {
    const page = `${url}/zh`;
    const bytes = await bytesOf(page);
    console.log(say("measuring"));
    const [ascii, chinese] = await withBarePages(bytes, async (bare) => [
      await compareThroughput(page, bare.ascii),
      await compareThroughput(page, bare.chinese),
    ]);
    const unknown = await compareUnknown(url);
    const freshness = await measureFreshness(url, dataDirectory);
    console.log(`\n${results({ ascii, chinese }, freshness, bytes)}\n${unknownResults(unknown)}`);
  });
}

/** An address of no project beside the page of one. */
function compareUnknown(url: string): Promise<Throughput> {
  const unknown = `${url}/zh/projects/no-such-project`;
  return compareThroughput(unknown, `${url}/zh/projects/houniuzhuang`, unknown);
}

function unknownResults({ ours, bare, ratio }: Throughput): string {
  return textTable([
    [say("benchUnknown"), `${ours.toFixed(0)} /s`, ""],
    [say("benchKnown"), `${bare.toFixed(0)} /s`, ""],
    [say("benchRatio"), ratio.toFixed(2), "≥ 1"],
  ]);
}

type Comparisons = Record<"ascii" | "chinese", Throughput>;

function results(compared: Comparisons, freshness: Freshness, bytes: number): string {
  const rows = (["chinese", "ascii"] as const).flatMap((kind) => {
    const { ours, bare, ratio } = compared[kind];
    return [
      [say("benchOurs"), `${ours.toFixed(0)} /s`, `${bytes} B`],
      [
        say(kind === "ascii" ? "benchBareAscii" : "benchBare"),
        `${bare.toFixed(0)} /s`,
        `${bytes} B`,
      ],
      [say("benchRatio"), ratio.toFixed(2), `≥ ${goal}`],
    ];
  });
  const { median, worst } = freshness;
  return textTable([
    ...rows,
    [say("benchFresh"), `${median.toFixed(0)} ms`, `${worst.toFixed(0)} ms`],
  ]);
}
