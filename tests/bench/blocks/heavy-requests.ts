import { writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { bigLedgerFile } from "../import-file.ts";
import { bigLedger } from "../ledger/big-ledger.ts";
import { heavyPlanFiles, soundPlanFile } from "./heavy-plan-files.ts";
import type { Probed, ProbedBrowser } from "./probed-browser.ts";

type Askers = Readonly<Record<"owner" | "clerk", ProbedBrowser>>;
export type HeavyRequest = { readonly name: string; readonly ask: () => Promise<Probed> };

const { projectId } = bigLedger;
const room = (path: string, query = "") =>
  `/zh/desk/households${path}?project=${projectId}${query}`;

type HeavyOffice = {
  /** a project of the owner who asks */
  readonly owned: string;
  readonly buildings: readonly string[];
  /** of everybody */
  readonly password: string;
};

/** Forms that are heavy to answer, by what they are about; each is asked once, in this order. */
export function heavyRequests(
  { owner, clerk }: Askers,
  { owned, buildings, password }: HeavyOffice,
): Readonly<Record<string, () => AsyncGenerator<HeavyRequest>>> {
  return {
    plans: () => planRequests(owner, owned),
    draws: () => drawRequests(clerk),
    papers: () => paperRequests(clerk, buildings),
    ledgers: () => ledgerRequests(clerk),
    workbooks: () => workbookRequests(clerk, password),
  };
}

async function* planRequests(owner: ProbedBrowser, project: string): AsyncGenerator<HeavyRequest> {
  const place = `/zh/desk/projects/${project}/plan/import`;
  const files = { "a sound plan of 200 tasks": () => soundPlanFile(200), ...heavyPlanFiles };
  for (const [name, write] of Object.entries(files)) {
    const form = await owner.draw(place, "file");
    const file = new File([write()], "plan.xml", { type: "application/xml" });
    const fields = { file, unit: "file", dates: "current", step: "read" };
    yield { name: `plan file: ${name}`, ask: () => owner.probe(() => owner.post(form, fields)) };
  }
  const plan = `/zh/desk/projects/${project}/plan`;
  const form = await owner.draw(plan, "projectId");
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    [`milestones.${index}.milestoneId`]: "",
    [`milestones.${index}.nameZh`]: `示例${index}`,
    [`milestones.${index}.kind`]: "works",
    [`milestones.${index}.weight`]: "1",
    [`milestones.${index}.startOn`]: "2016-01-04",
    [`milestones.${index}.finishOn`]: "2016-02-04",
    [`milestones.${index}.predecessors`]: Array.from({ length: 5 }, (_, n) => index - n)
      .filter((row) => row > 0)
      .join(","),
  }));
  const typed = Object.assign(
    { durationUnit: "calendarDay", name: "示例", reason: "示例" },
    ...rows,
  );
  for (const step of ["calculate", "addRow", "removeRow 3", "submit"]) {
    yield {
      name: `plan of 1,000 rows: ${step}`,
      ask: () => owner.probe(() => owner.post(form, { ...typed, step })),
    };
  }
}

async function* drawRequests(clerk: ProbedBrowser): AsyncGenerator<HeavyRequest> {
  const prepare = await clerk.draw(room("/units/draws/new"), "rule");
  let at = "";
  yield {
    name: "draw: freeze the list",
    ask: async () => {
      const frozen = await clerk.probe(() =>
        clerk.post(prepare, { name: "示例批次", rule: "draw" }),
      );
      at = (frozen.location ?? "").split("?")[0] ?? "";
      return frozen;
    },
  };
  const seed = await clerk.draw(at, "drawId");
  yield {
    name: "draw: publish the seed",
    ask: () =>
      clerk.probe(() => clerk.post(seed, { seed: "示例种子", publishedWhere: "示例公告" })),
  };
  const run = await clerk.draw(at, "drawId");
  yield {
    name: "draw: run",
    ask: () => clerk.probe(() => clerk.post(run, { confirmed: "yes" })),
  };
}

async function* paperRequests(
  clerk: ProbedBrowser,
  buildings: readonly string[],
): AsyncGenerator<HeavyRequest> {
  const places = [`building:${buildings[0]}`, "section:第1标段"];
  for (const place of places) {
    for (const kind of ["sheet", "document"]) {
      const url = `/zh/desk/households/notices/${kind}`;
      const form = { url, fields: { projectId, place } };
      yield {
        name: `notice ${kind} of a ${place.split(":")[0]}`,
        ask: () => clerk.probe(() => clerk.post(form)),
      };
    }
  }
}

async function* ledgerRequests(clerk: ProbedBrowser): AsyncGenerator<HeavyRequest> {
  const page = await clerk.open(room("", "&size=100"));
  const picks = [...page.matchAll(/name="(household\.[^"]+)"/g)].map(([, name]) => [name, "on"]);
  const form = await clerk.draw(room("", "&size=100"), "view");
  yield {
    name: `stage of ${picks.length} households`,
    ask: () =>
      clerk.probe(() =>
        clerk.post(form, { ...Object.fromEntries(picks), stage: "surveyed", on: "2015-12-01" }),
      ),
  };
  const search = await clerk.draw(room(""), "search");
  for (const text of ["赵", "bx-", "999999199001150010"]) {
    yield {
      name: "search of the ledger",
      ask: () => clerk.probe(() => clerk.post(search, { search: text })),
    };
  }
}

async function* workbookRequests(
  clerk: ProbedBrowser,
  password: string,
): AsyncGenerator<HeavyRequest> {
  const excel = "/zh/desk/households/excel";
  const files = new Map<string, Uint8Array>();
  for (const ledger of ["households", "compensation", "units"]) {
    const form = { url: `${excel}/export`, fields: { projectId, ledger } };
    yield {
      name: `export of ${ledger}`,
      ask: () =>
        clerk.probe(async () => {
          const response = await clerk.post(form);
          const bytes = new Uint8Array(await response.clone().arrayBuffer());
          files.set(ledger, bytes);
          return response;
        }),
    };
  }
  const clear = {
    projectId,
    ledger: "households",
    unmasked: "on",
    reason: "示例：区征收办专项检查，核对补偿款发放账户",
    passwordOrCode: password,
  };
  yield {
    name: "export of households in the clear",
    ask: () => clerk.probe(() => clerk.post({ url: `${excel}/export`, fields: clear })),
  };
  for (const [ledger, bytes] of files)
    yield* upload(clerk, `the export of ${ledger}`, { ledger, bytes });
  const written = await writeWorkbook(
    bigLedgerFile(20_000, { project: projectId, first: 100_001 }),
  );
  if (!written.ok) throw new Error(written.refusal);
  const added = { ledger: "households", bytes: written.value };
  yield* upload(clerk, "20,000 new households", added);
}

/**
 * Sends a file, looks at the page until it has been checked, and at its preview.
 *
 * @returns where the preview stands
 */
export async function* upload(
  clerk: ProbedBrowser,
  name: string,
  { ledger, bytes }: { ledger: string; bytes: Uint8Array },
): AsyncGenerator<HeavyRequest, string> {
  const form = await clerk.draw(room("/excel", `&ledger=${ledger}`), "file");
  let at = "";
  const file = new File([new Uint8Array(bytes)], "ledger.xlsx");
  yield {
    name: `upload of ${name}`,
    ask: async () => {
      const sent = await clerk.probe(() =>
        clerk.post(
          { ...form, url: room("/excel", `&ledger=${ledger}`) },
          { file, projectId, ledger },
        ),
      );
      at = sent.location ?? "";
      return sent;
    },
  };
  if (at === "") return at;
  yield {
    name: `reading and checking ${name}`,
    ask: () => clerk.probe(() => untilDone(clerk, at)),
  };
  // A file that was refused has nothing to be applied or given up.
  await clerk.draw(at, "jobId");
  yield { name: `preview of ${name}`, ask: () => clerk.probe(() => clerk.ask(at)) };
  return at;
}

/** Looks at the page of an import once a second until nothing is under way any more. */
export async function untilDone(clerk: ProbedBrowser, at: string): Promise<Response> {
  for (;;) {
    const response = await clerk.ask(at);
    const page = await response.clone().text();
    if (!page.includes("<progress")) return response;
    await new Promise((done) => setTimeout(done, 1_000));
  }
}
