// npm run guess:receipts [-- --guesses 10000] [--rounds 400]: first, in each round and in an order of
// chance, one code that never was, one mistyped, one replaced, one revoked and one expired, each from
// an address of its own; then wrong codes by the thousand. Ends with 1 where a wrong code opens
// something, where status, length or headers tell one kind from another, where the times of a kind
// and of codes that never were lie apart by more than chance, or where the right code does not open
// afterwards from an address that has tried nothing.
import { randomInt, randomUUID } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { renewReceipt, revokeReceipt } from "#db/household/receipt/end-receipt.ts";
import { findOpenReceipt } from "#db/household/receipt/find-receipt.ts";
import { issueReceipt } from "#db/household/receipt/issue-receipt.ts";
import { makeReceiptIssue } from "#db/household/receipt/receipt-codes.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { groupReceiptCode } from "#domain/household/receipt/receipt-code.ts";
import { explainRefusals } from "#scripts/host/refusal.js";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { warmUp } from "#scripts/server/warm-up.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { type DrawnForm, PlainBrowser } from "#tests/bench/plain-browser.ts";
import { actorOf } from "#tests/db/valid-form.ts";
import { tellApart } from "./tell-apart.ts";

const { values } = parseArgs({
  options: {
    guesses: { type: "string", default: "10000" },
    rounds: { type: "string", default: "400" },
  },
});

const kinds = ["never", "mistyped", "replaced", "revoked", "expired"] as const;
type Kind = (typeof kinds)[number];
type Code = () => string;

const atOnce = 20;
let addresses = 0;
/** Chance goes so far once in 15,000 times. */
const mostApart = 4;
const wrong = "没有查到";
const right = "本户进度";

await explainRefusals(async () => {
  await ensureBuilt();
  process.env.TRUSTED_PROXY = "127.0.0.1,::1";
  await withTemporaryOffice(async ({ url, dataDirectory }) => {
    process.env.DATA_DIR = dataDirectory;
    await warmUp(url);
    const { codes, opens } = makeCodes(openDatabase(join(dataDirectory, "guatu.sqlite")));
    const form = await new PlainBrowser(url).draw("/zh/receipt", "receiptToken");
    await compareKinds(url, form, codes);
    await guess(url, form, Number(values.guesses));
    const answer = await ask(url, form, opens);
    if (!answer.page.includes(right)) fail("the right code does not open afterwards");
  });
});

function fail(what: string): void {
  console.log(`RED: ${what}`);
  process.exitCode = 1;
}

/** Codes that open nothing, one for each reason; and one that opens. */
function makeCodes(db: Db): { codes: Record<Kind, Code>; opens: string } {
  const caller = { actor: actorOf("clerk1", "clerk"), at: Date.now() };
  const households = db.$client
    .prepare<[], { id: string }>(
      `select distinct h.id from household h join household_event e on e.household_id = h.id
       where h.project_id = 'huizhong-xicheng-2' and e.stage = 'signed' and h.removed_on is null
       order by h.id limit 4`,
    )
    .all();
  const issue = (at: number) => {
    const householdId = households[at]?.id ?? "";
    const made = makeReceiptIssue();
    const replacesId = findOpenReceipt(db, householdId)?.id ?? null;
    const input = { requestKey: randomUUID(), householdId, replacesId, months: 24 };
    const issued = issueReceipt(db, caller, { ...input, issue: made });
    if (!issued.ok) throw new Error(issued.refusal);
    return {
      code: groupReceiptCode(made.codeOf(householdId)),
      receiptId: findOpenReceipt(db, householdId)?.id ?? "",
    };
  };
  const [replaced, revoked, expired] = [issue(0), issue(1), issue(2)];
  issue(0);
  const taken = { requestKey: randomUUID(), receiptId: revoked.receiptId, reason: "住户遗失" };
  if (!revokeReceipt(db, caller, taken).ok) throw new Error("not revoked");
  const renewal = { requestKey: randomUUID(), receiptId: expired.receiptId, months: -1 };
  if (!renewReceipt(db, caller, renewal).ok) throw new Error("not expired");
  const never = () => groupReceiptCode(makeReceiptIssue().codeOf("never"));
  const mistyped = () => never().replace(/.$/, (last) => (last === "7" ? "8" : "7"));
  const codes = { never, mistyped, replaced: () => replaced.code, revoked: () => revoked.code };
  return { codes: { ...codes, expired: () => expired.code }, opens: issue(3).code };
}

function nextAddress(): string {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
}

async function ask(url: string, form: DrawnForm, receiptToken: string, from = nextAddress()) {
  const began = performance.now();
  const answer = await new PlainBrowser(url).post(
    form,
    { receiptToken },
    { "x-forwarded-for": from },
  );
  const page = await answer.text();
  const ms = performance.now() - began;
  const { date: _, ...headers } = Object.fromEntries(answer.headers);
  return { page, ms, seen: JSON.stringify([answer.status, page.length, headers]) };
}

async function compareKinds(url: string, form: DrawnForm, codes: Record<Kind, Code>) {
  const times = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]])) as Record<
    Kind,
    number[]
  >;
  const seen = new Set<string>();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const kind of shuffled(kinds)) {
      const answer = await ask(url, form, codes[kind]());
      if (!answer.page.includes(wrong)) fail(`${kind} is not answered like a wrong code`);
      seen.add(answer.seen);
      times[kind].push(answer.ms);
    }
  }
  if (seen.size !== 1) fail(`status, length and headers: ${[...seen].join(" / ")}`);
  for (const kind of kinds) {
    const sorted = times[kind].toSorted((a, b) => a - b);
    const apart = tellApart(times[kind], times.never);
    const median = (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2);
    console.log(
      `${kind}: median ${median} ms of ${sorted.length}, apart from never: z ${apart.toFixed(2)}`,
    );
    if (Math.abs(apart) > mostApart) fail(`the times of ${kind} lie apart from those of never`);
  }
}

/** From five hundred addresses, so many at once. */
async function guess(url: string, form: DrawnForm, guesses: number) {
  const counts = { wrong: 0, waits: 0, opened: 0, otherwise: 0 };
  const began = performance.now();
  let asked = 0;
  const guesser = async () => {
    while (asked < guesses) {
      asked += 1;
      const from = `172.16.${asked % 2}.${asked % 250}`;
      const code = groupReceiptCode(makeReceiptIssue().codeOf("never"));
      const page = await ask(url, form, code, from).then(
        (answer) => answer.page,
        () => "",
      );
      if (page.includes(right)) counts.opened += 1;
      else if (page.includes(wrong)) counts.wrong += 1;
      else if (page.includes("查询得太频繁")) counts.waits += 1;
      else counts.otherwise += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, guesser));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`guesses: ${JSON.stringify({ ...counts, seconds })}`);
  if (counts.opened + counts.otherwise > 0) fail("a guess opened something or was not answered");
}

function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(randomInt(left.length), 1)[0] as T);
}
