import { randomUUID } from "node:crypto";
import { writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { bigLedgerFile } from "../import-file.ts";
import { bigLedger } from "../ledger/big-ledger.ts";
import { type HeavyRequest, untilDone, upload } from "./heavy-requests.ts";
import type { ProbedBrowser } from "./probed-browser.ts";

type Askers = Readonly<Record<"owner" | "clerk", ProbedBrowser>>;

/**
 * What leaves the office another one, by what it is about, and the public pages right after: asked
 * last, so that everything else is asked of the office as it was filled.
 */
export function changingRequests(
  { owner, clerk }: Askers,
  { owned }: { readonly owned: string },
): Readonly<Record<string, () => AsyncGenerator<HeavyRequest>>> {
  return {
    public: () => publicRequests(owner, owned),
    imports: () => importRequests(clerk),
  };
}

/** A report makes the public pages be drawn afresh by whoever asks next. */
async function* publicRequests(
  owner: ProbedBrowser,
  project: string,
): AsyncGenerator<HeavyRequest> {
  const page = `/zh/desk/projects/${project}/report`;
  for (const path of ["/zh", "/en", `/zh/projects/${project}`]) {
    const form = await owner.draw(page, "percent");
    const typed = { requestKey: randomUUID(), percent: "99", done: "示例进展" };
    yield {
      name: `report before ${path}`,
      ask: () => owner.probe(() => owner.post(form, typed)),
    };
    yield {
      name: `${path} right after a report`,
      ask: () => owner.probe(() => owner.ask(path)),
    };
  }
}

/** Of numbers that neither the ledger nor another file has; the first is written at once. */
const importedFiles = [
  { households: 50, first: 200_001 },
  { households: 500, first: 210_001 },
  { households: 20_000, first: 300_001 },
];

/** Some hundred rows are written at once, many of them beside the server. */
async function* importRequests(clerk: ProbedBrowser): AsyncGenerator<HeavyRequest> {
  for (const { households, first } of importedFiles) {
    const written = await writeWorkbook(
      bigLedgerFile(households, { project: bigLedger.projectId, first }),
    );
    if (!written.ok) throw new Error(written.refusal);
    const name = `${households} new households`;
    const at = yield* upload(clerk, name, { ledger: "households", bytes: written.value });
    const form = await clerk.draw(at, "jobId");
    yield { name: `applying ${name}`, ask: () => clerk.probe(() => clerk.post(form)) };
    yield {
      name: `until ${name} are written`,
      ask: () => clerk.probe(() => untilDone(clerk, at)),
    };
    yield {
      name: `/zh right after ${name}`,
      ask: () => clerk.probe(() => clerk.ask("/zh")),
    };
  }
}
