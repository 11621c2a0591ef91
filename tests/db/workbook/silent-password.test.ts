import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { lockWorkbook } from "./lock-workbook.ts";
import { makeWorkbook } from "./make-workbook.ts";

const silent = "VelvetSweatshop";
const workbook = makeWorkbook();

describe("a workbook behind a password", () => {
  test("that nobody types is read", () => {
    expect(parseWorkbook(lockWorkbook(workbook, silent))).toMatchObject({
      ok: true,
      value: { sheets: [{ rows: [[{ number: "1" }]] }] },
    });
  });

  test("of somebody's own stays closed", () => {
    const refused = parseWorkbook(lockWorkbook(workbook, "secret"));
    expect(refused).toMatchObject({ ok: false, refusal: "workbook.encrypted" });
  });

  test("that would keep everybody waiting stays closed", () => {
    const locked = lockWorkbook(workbook, silent);
    const slow = Buffer.from(
      locked.toString("latin1").replace('spinCount="1000"', 'spinCount="9e99"'),
      "latin1",
    );
    expect(parseWorkbook(slow)).toMatchObject({ ok: false, refusal: "workbook.encrypted" });
  });

  test("broken anywhere is refused and never thrown", () => {
    const locked = lockWorkbook(workbook, silent, 10);
    fc.assert(
      fc.property(
        fc.nat(locked.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 8, max: locked.length }),
        (at, byte, length) => {
          const broken = Buffer.from(locked);
          broken[at] = byte;
          for (const bytes of [broken, broken.subarray(0, length)]) {
            const read = parseWorkbook(bytes);
            expect(read.ok || read.refusal.startsWith("workbook.")).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
