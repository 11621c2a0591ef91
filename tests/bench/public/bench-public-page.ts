import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { bytesOf } from "../bytes-of.ts";
import { buildBareSite, withBarePages } from "./bare-site.ts";
import { compareThroughput, type Throughput } from "./compare-throughput.ts";
import { type BehindNginx, compareWithNginx } from "./compare-with-nginx.ts";
import { fillManyProjects } from "./fill-many-projects.ts";
import { type Freshness, measureFreshness } from "./measure-freshness.ts";
import { type ReadWhileWritten, readWhileWritten } from "./read-while-written.ts";

/** Times a bare page, and times a file of nginx. */
const goals = { bare: 3, file: 0.9 };

/**
 * How fast the public page is beside a bare page of the same bytes and, behind nginx, beside a file
 * of the same bytes; what 200 readers are sent while owners write; how soon it is fresh; and the
 * page of 500 projects beside its own bytes.
 *
 * @throws Error where a reader was sent another page than there was
 */
export async function benchPublicPage(): Promise<void> {
  await buildBareSite();
  const read = await withTemporaryOffice(async ({ url, dataDirectory }) => {
    console.log(say("measuring"));
    await showThroughput(`${url}/zh`, "benchOurs");
    show(nginxRows(await compareWithNginx(url, "/zh")));
    show(unknownRows(await compareUnknown(url)));
    const written = await readWhileWritten(url, dataDirectory);
    show(readerRows(written));
    show(freshRows(await measureFreshness(url, dataDirectory)));
    return written;
  });
  await withTemporaryOffice(({ url }) => showThroughput(`${url}/zh`, "benchOursOfMany"), {
    fill: fillManyProjects,
  });
  if (read.failed + read.mixed + read.stale > 0) throw new Error("a reader was sent another page");
}

function show(rows: string[][]): void {
  console.log(`\n${textTable(rows)}`);
}

async function showThroughput(page: string, ours: "benchOurs" | "benchOursOfMany") {
  const bytes = await bytesOf(page);
  const rows = await withBarePages(bytes, async (bare) => [
    ...bareRows(ours, "benchBare", await compareThroughput(page, bare.chinese)),
    ...bareRows(ours, "benchBareAscii", await compareThroughput(page, bare.ascii)),
  ]);
  show(rows.map((row) => (row.length === 2 ? [...row, `${bytes} B`] : row)));
}

type Bare = "benchBare" | "benchBareAscii";

function bareRows(name: Parameters<typeof say>[0], beside: Bare, speeds: Throughput): string[][] {
  return [
    [say(name), perSecond(speeds.ours)],
    [say(beside), perSecond(speeds.bare)],
    ratioRow(speeds, goals.bare),
  ];
}

function nginxRows(behind: BehindNginx): string[][] {
  return Object.entries(behind).flatMap(([encoding, speeds]) => [
    [say("benchNginx"), perSecond(speeds.ours), encoding],
    [say("benchNginxFile"), perSecond(speeds.bare), encoding],
    ratioRow(speeds, goals.file),
  ]);
}

/** An address of no project beside the page of one. */
function compareUnknown(url: string): Promise<Throughput> {
  const refused = `${url}/zh/projects/no-such-project`;
  return compareThroughput(refused, `${url}/zh/projects/houniuzhuang`, { refused });
}

function unknownRows(speeds: Throughput): string[][] {
  return [
    [say("benchUnknown"), perSecond(speeds.ours), ""],
    [say("benchKnown"), perSecond(speeds.bare), ""],
    ratioRow(speeds, 1),
  ];
}

function readerRows({ failed, mixed, stale, ...counts }: ReadWhileWritten): string[][] {
  return [
    [say("benchReaders", counts), String(counts.answers), ""],
    [say("benchReaderFaults"), `${failed}, ${mixed}, ${stale}`, "0, 0, 0"],
  ];
}

function freshRows({ median, worst }: Freshness): string[][] {
  return [[say("benchFresh"), `${median.toFixed(0)} ms`, `${worst.toFixed(0)} ms`]];
}

function ratioRow({ ratio }: Throughput, goal: number): string[] {
  return [
    say("benchRatio"),
    ratio.toFixed(2),
    `≥ ${goal}${ratio < goal ? ` ${say("benchMissed")}` : ""}`,
  ];
}

function perSecond(speed: number): string {
  return `${speed.toFixed(0)} /s`;
}
