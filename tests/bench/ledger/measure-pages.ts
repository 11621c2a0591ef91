import { median } from "../median.ts";
import type { PlainBrowser } from "../plain-browser.ts";
import { bigLedger } from "./big-ledger.ts";
import type { LedgerOffice } from "./ledger-office.ts";

export type PageTimes = {
  readonly name: string;
  readonly median: number;
  readonly worst: number;
  readonly bytes: number;
};

const rounds = 15;
const place = (query: string, room = "") =>
  `/zh/desk/households${room}?project=${bigLedger.projectId}${query}`;

const pages = {
  // As little as a page of the desk can be, with the same guard and head.
  "a page of the desk alone": "/zh/desk/account",
  "ledger, first page": place(""),
  "ledger, past the middle, signed": place("&stage=returned&order=stageOn&page=60"),
  "ledger, past day": place("&on=2014-10-15&page=30"),
  "ledger of 100": place("&size=100"),
  counts: place("", "/counts"),
  "counts, past day": place("&on=2014-10-15", "/counts"),
  map: place("", "/map"),
  "map of a building": place(`&building=${bigLedger.projectId}.b7`, "/map"),
  "key households": place("", "/key"),
};

/** How long whole pages take from request to last byte, as a leader reads them, in turns. */
export async function measurePages({ leader }: LedgerOffice): Promise<PageTimes[]> {
  const times = new Map<string, { ms: number; bytes: number }[]>();
  // Three rounds for the program to warm up.
  for (let round = -3; round < rounds; round++) {
    for (const [name, path] of Object.entries(pages)) {
      const answer = await askFor(leader, path);
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), answer]);
    }
  }
  return [...times].map(([name, answers]) => ({
    name,
    median: median(answers.map(({ ms }) => ms)),
    worst: Math.max(...answers.map(({ ms }) => ms)),
    bytes: answers[0]?.bytes ?? 0,
  }));
}

async function askFor(browser: PlainBrowser, path: string) {
  const began = performance.now();
  const page = await browser.open(path);
  return { ms: performance.now() - began, bytes: Buffer.byteLength(page) };
}
