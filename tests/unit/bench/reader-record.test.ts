import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createReaderRecord } from "#tests/bench/public/reader-record.ts";

const page = (tag: string, text = `page ${tag}`) => ({ status: 200, tag, body: Buffer.from(text) });
const asked = (stateAsked: number, sent: ReturnType<typeof page>, encoding = "identity") => ({
  encoding,
  stateAsked,
  sent,
});

/** Of a page with two states, the second of which was answered before the last readers asked. */
function recordOfTwoStates() {
  const record = createReaderRecord();
  record.state("/zh", page("old"));
  record.state("/zh", page("new"));
  return record;
}

test("the old page, the new one, and the new one before its writer knew are as they should be", () => {
  const record = recordOfTwoStates();
  record.seen("/zh", asked(0, page("old")));
  record.seen("/zh", asked(0, page("new")));
  record.seen("/zh", asked(1, page("new")));
  record.seen("/zh", asked(1, { ...page("new"), body: gzipSync("page new") }, "gzip"));
  expect(record.faults()).toEqual({ failed: 0, mixed: 0, stale: 0 });
});

test.each([
  ["a page of no state there was", asked(1, page("half")), { mixed: 1 }],
  ["other bytes than its tag says", asked(1, page("new", "page old")), { mixed: 1 }],
  ["the page of a state that was over", asked(1, page("old")), { stale: 1 }],
  ["a refusal", asked(1, { ...page("new"), status: 503 }), { failed: 1 }],
])("%s is a fault", (_what, reading, fault) => {
  const record = recordOfTwoStates();
  record.seen("/zh", reading);
  expect(record.faults()).toEqual({ failed: 0, mixed: 0, stale: 0, ...fault });
});

test("of one tag every reader gets the same bytes", () => {
  const record = recordOfTwoStates();
  record.seen("/zh", asked(1, page("new")));
  record.seen("/zh", asked(1, page("new", "page old and new")));
  expect(record.faults()).toEqual({ failed: 0, mixed: 1, stale: 0 });
});

test("a change that does not show on a page is no state of it", () => {
  const record = recordOfTwoStates();
  record.state("/zh", page("new"));
  expect(record.stateOf("/zh")).toBe(1);
});
