import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findDraw, listDraws } from "#db/household/resettlement/list-draws.ts";
import {
  listDrawOrder,
  listParticipants,
} from "#db/household/resettlement/list-selection-order.ts";
import { sha256 } from "#db/sha-256.ts";
import { drawOrder } from "#domain/household/resettlement/selection-draw.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { at, businessOn } from "../../open-test-office.ts";
import { idOf, insertHousehold, openUnitsOffice } from "../../open-units-office.ts";

const list = "HZ-h1\nHZ-h2\nHZ-h3\nHZ-h4\n";

function drawing() {
  const office = openUnitsOffice();
  const orderOf = (drawId: string) =>
    listDrawOrder(office.db, drawId, businessOn).map(({ code }) => code);
  const lastAudit = () => dumpTables(office.db).audit_event?.at(-1) as { detail: string };
  return { ...office, orderOf, lastAudit };
}

test("who chose exchange, signed and has no unit is frozen with the hash of the list", () => {
  const { db, prepare, lastAudit } = drawing();
  const drawId = idOf(prepare(), "drawId");
  expect(listParticipants(db, drawId).map(({ code }) => code)).toEqual([
    "HZ-h1",
    "HZ-h2",
    "HZ-h3",
    "HZ-h4",
  ]);
  expect(listDraws(db, "mine", businessOn)).toMatchObject([
    { id: drawId, listHash: sha256(list), participants: 4, isSeeded: false, isRun: false },
  ]);
  expect(lastAudit()).toMatchObject({ event: "draw.prepared", subject_id: drawId });
  expect(JSON.parse(lastAudit().detail)).toEqual({
    projectId: "mine",
    rule: "draw",
    participants: 4,
    listHash: sha256(list),
  });
});

test("frozen, seeded, run: the order follows from the seed and the codes", () => {
  const { db, prepare, seed, run, orderOf, lastAudit } = drawing();
  const drawId = idOf(prepare(), "drawId");
  expect(seed(drawId)).toEqual({ ok: true, value: { drawId, slug: "mine-slug" } });
  expect(lastAudit()).toMatchObject({ event: "draw.seeded" });
  expect(orderOf(drawId)).toEqual([]);
  expect(run(drawId)).toMatchObject({ ok: true });
  expect(lastAudit()).toMatchObject({ event: "draw.run" });
  expect(orderOf(drawId)).toEqual(drawOrder(list.trim().split("\n"), "2015043", sha256));
  const ranks = listDrawOrder(db, drawId, businessOn).map(({ rank }) => rank);
  expect(ranks).toEqual([1, 2, 3, 4]);
});

test("by signing: the earlier signed, then the earlier paid, and no seed", () => {
  const { prepare, seed, run, orderOf } = drawing();
  const drawId = idOf(prepare({ rule: "signingDay" }), "drawId");
  expect(seed(drawId)).toMatchObject({ refusal: "draw.needsNoSeed", field: "seed" });
  expect(run(drawId)).toMatchObject({ ok: true });
  expect(orderOf(drawId)).toEqual(["HZ-h3", "HZ-h2", "HZ-h4", "HZ-h1"]);
});

describe("out of order, and changes nothing:", () => {
  test("running before the seed is published", () => {
    const { db, prepare, run } = drawing();
    const drawId = idOf(prepare(), "drawId");
    const before = dumpTables(db);
    expect(run(drawId)).toEqual({
      ok: false,
      refusal: "draw.seedMissing",
      field: "confirmed",
    });
    expect(dumpTables(db)).toEqual(before);
  });

  test("a second seed, and one after the run", () => {
    const { db, prepare, seed, run } = drawing();
    const drawId = idOf(prepare(), "drawId");
    seed(drawId);
    const seeded = dumpTables(db);
    expect(seed(drawId, { seed: "2015044" })).toMatchObject({ refusal: "draw.alreadySeeded" });
    expect(dumpTables(db)).toEqual(seeded);
    run(drawId);
    const before = dumpTables(db);
    expect(seed(drawId, { seed: "2015044" })).toMatchObject({ refusal: "draw.alreadyRun" });
    expect(dumpTables(db)).toEqual(before);
  });

  test("a second run: from another tab refused, from the same form answered as before", () => {
    const { db, prepare, seed, run, orderOf } = drawing();
    const drawId = idOf(prepare(), "drawId");
    seed(drawId);
    const requestKey = randomUUID();
    const first = run(drawId, requestKey);
    const order = orderOf(drawId);
    const before = dumpTables(db);
    expect(run(drawId, requestKey)).toEqual(first);
    expect(run(drawId)).toMatchObject({ refusal: "draw.alreadyRun", field: "confirmed" });
    expect(dumpTables(db)).toEqual(before);
    expect(orderOf(drawId)).toEqual(order);
  });

  test("a draw of somebody else's project, and an invented one", () => {
    const { db, prepare, seed, run, otherClerk } = drawing();
    const before = dumpTables(db);
    expect(prepare({}, otherClerk)).toMatchObject({ refusal: "project.notFound" });
    expect(prepare({ projectId: "elsewhere" })).toMatchObject({ refusal: "project.notFound" });
    expect(seed("invented")).toMatchObject({ refusal: "draw.notFound" });
    expect(run("invented")).toMatchObject({ refusal: "draw.notFound" });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("nobody is put on a second list; whoever signs later is on the next", () => {
  const { db, prepare } = drawing();
  prepare();
  const before = dumpTables(db);
  expect(prepare()).toMatchObject({ refusal: "draw.nobody", field: "rule" });
  expect(dumpTables(db)).toEqual(before);
  insertHousehold(db, { id: "h5", days: { signed: businessOn } });
  const next = idOf(prepare({ name: "第二批" }), "drawId");
  expect(listParticipants(db, next).map(({ code }) => code)).toEqual(["HZ-h5"]);
});

test("neither list, seed nor order can be changed or deleted afterwards", () => {
  const { db, prepare, seed, run } = drawing();
  const drawId = idOf(prepare(), "drawId");
  seed(drawId);
  run(drawId);
  for (const table of ["draw", "participant", "seed", "rank"]) {
    expect(() => db.$client.exec(`delete from selection_${table}`)).toThrow("append-only");
    const column = table === "draw" ? "id" : "draw_id";
    expect(() => db.$client.exec(`update selection_${table} set ${column} = 'x'`)).toThrow(
      "append-only",
    );
  }
});

test.each(["prepare", "seed", "run"] as const)(
  "nothing of the step %s is left when its audit row cannot be written",
  (step) => {
    const { db, prepare, seed, run } = drawing();
    const drawId = step === "prepare" ? "" : idOf(prepare(), "drawId");
    if (step === "run") seed(drawId);
    const before = dumpTables(db);
    breakAuditTrail(db);
    const steps = { prepare: () => prepare(), seed: () => seed(drawId), run: () => run(drawId) };
    expect(steps[step]).toThrow();
    expect(dumpTables(db)).toEqual(before);
  },
);

test("a draw is as it was known on the day, and a leader sees it, another clerk does not", () => {
  const { db, prepare, leader, otherClerk } = drawing();
  const drawId = idOf(prepare(), "drawId");
  expect(listDraws(db, "mine", "2015-04-14")).toEqual([]);
  const seenBy = (actor: typeof leader) =>
    findDraw(db, { actor, on: businessOn, asOf: businessOn }, drawId)?.preparedAt;
  expect(seenBy(leader)).toBe(at);
  expect(seenBy(otherClerk)).toBeUndefined();
});
