import { randomUUID } from "node:crypto";
import { writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { confirmsIn } from "../confirms-in.ts";
import { bigLedgerFile } from "../import-file.ts";
import { bigLedger } from "../ledger/big-ledger.ts";
import type { DrawnForm } from "../plain-browser.ts";
import { type HeavyRequest, untilDone, upload } from "./heavy-requests.ts";
import type { Probed, ProbedBrowser } from "./probed-browser.ts";

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
    const typed = {
      requestKey: randomUUID(),
      percent: "99",
      done: "示例进展",
      fallReason: "示例原因",
    };
    yield { name: `report before ${path}`, ask: () => report(owner, form, typed) };
    yield {
      name: `${path} right after a report`,
      ask: () => owner.probe(() => owner.ask(path)),
    };
  }
  const back = await owner.draw(`/zh/desk/projects/${project}`, "subjectId");
  yield { name: "taking a report back", ask: () => owner.probe(() => owner.post(back)) };
}

/**
 * Sends a report, and once more with what is asked about it confirmed.
 *
 * @throws Error where it is not taken: what is drawn afterwards would be as before
 */
async function report(
  owner: ProbedBrowser,
  form: DrawnForm,
  typed: Readonly<Record<string, string>>,
): Promise<Probed> {
  const sent = await owner.probe(() => owner.post(form, typed));
  if (sent.status === 303) return sent;
  const confirms = confirmsIn(sent.page) ?? "";
  const again = { ...typed, requestKey: randomUUID(), confirms };
  const confirmed = await owner.probe(() => owner.post(form, again));
  if (confirmed.status !== 303) throw new Error("the report was not taken");
  return confirmed;
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
