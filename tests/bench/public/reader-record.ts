import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { SentPage } from "./ask-page.ts";

/** What went wrong for readers while others wrote; each 0 where all is well. */
export type ReaderFaults = {
  /** no answer, or another one than the page */
  readonly failed: number;
  /** a page that is of no state there was, or other bytes than its tag says */
  readonly mixed: number;
  /** the page of a state that was over when it was asked for */
  readonly stale: number;
};

type Seen = { readonly bodies: Map<string, Buffer>; asked: number };

/**
 * Notes what readers were sent, and judges it by the pages of the states there were: one page for
 * each change, asked for alone when the change was answered.
 *
 * @example
 * const record = createReaderRecord();
 * record.state("/zh", page0);
 * record.seen("/zh", { encoding: "br", stateAsked: record.stateOf("/zh"), sent });
 * record.faults() //=> { failed: 0, mixed: 0, stale: 0 }
 */
export function createReaderRecord() {
  const states = new Map<string, SentPage[]>();
  const seen = new Map<string, Map<string, Seen>>();
  let failed = 0;
  let mixed = 0;

  /** The page of the state after a change; the same page again where it does not show there. */
  function state(path: string, page: SentPage): void {
    const known = states.get(path) ?? [];
    states.set(path, known);
    if (known.at(-1)?.tag !== page.tag) known.push(page);
  }

  /** @param reading.stateAsked which state had been answered when it was asked for */
  function note(
    path: string,
    { encoding, stateAsked, sent }: { encoding: string; stateAsked: number; sent: SentPage },
  ): void {
    if (sent.status !== 200) {
      failed += 1;
      return;
    }
    const own = seen.get(path) ?? new Map<string, Seen>();
    seen.set(path, own);
    const page = own.get(sent.tag) ?? { bodies: new Map<string, Buffer>(), asked: -1 };
    own.set(sent.tag, page);
    page.asked = Math.max(page.asked, stateAsked);
    const first = page.bodies.get(encoding);
    if (!first) page.bodies.set(encoding, sent.body);
    else if (!first.equals(sent.body)) mixed += 1;
  }

  function faults(): ReaderFaults {
    let stale = 0;
    let foreign = 0;
    for (const [path, pages] of seen) {
      for (const [tag, { bodies, asked }] of pages) {
        const at = states.get(path)?.findIndex((known) => known.tag === tag) ?? -1;
        const page = states.get(path)?.[at];
        for (const [encoding, body] of bodies) {
          if (!page?.body.equals(decoded(encoding, body))) foreign += 1;
        }
        if (page && at < asked) stale += 1;
      }
    }
    return { failed, mixed: mixed + foreign, stale };
  }

  return {
    state,
    stateOf: (path: string) => (states.get(path)?.length ?? 0) - 1,
    seen: note,
    failed: () => {
      failed += 1;
    },
    faults,
  };
}

function decoded(encoding: string, body: Buffer): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}
