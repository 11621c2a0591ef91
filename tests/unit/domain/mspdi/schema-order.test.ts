import fc from "fast-check";
import { expect, test } from "vitest";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { arbitraryExport } from "./arbitrary-export.ts";
import { faultsOf } from "./schema-faults.ts";

test("an export has the elements of Microsoft's schema, in its order", () => {
  fc.assert(
    fc.property(arbitraryExport, (plan) => {
      expect(faultsOf(writeMspdi(plan))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["<CurrencyCode>CNY</CurrencyCode>", ""],
  ["<IsNull>0</IsNull>", "<Active>1</Active><IsNull>0</IsNull>"],
  ["<DayType>1</DayType>", ""],
])("what breaks the order is told: %s for %s", (written, planted) => {
  const [plan] = fc.sample(arbitraryExport, { numRuns: 1, seed: 5 });
  const xml = plan ? writeMspdi(plan) : "";
  expect(faultsOf(xml.replace(written, planted))).toHaveLength(1);
});
