import type { Random } from "#domain/core/random.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";

/** What people, programs and accidents leave in cells. */
const leftovers: readonly RawCell[] = [
  null,
  "",
  "*",
  "=1+1",
  "#REF!",
  "是",
  "2015-04-01",
  "2015-02-30",
  "9999-12-31",
  "一".repeat(300),
  true,
  { number: "0" },
  { number: "-1" },
  { number: "2" },
  { number: "0.1" },
  { number: "1e15" },
  { number: "42064" },
  { instant: Date.UTC(2015, 3, 1) },
];

/**
 * A workbook as it was read, with up to three cells changed: to what stands elsewhere in their
 * column, or to something odd. The same workbook and numbers make the same file.
 */
export function mutateCells({ sheets }: RawWorkbook, random: Random): RawWorkbook {
  const changed = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time++) changeCell(pick(changed, random), random);
  return { sheets: changed };
}

function changeCell({ rows }: { rows: RawCell[][] }, random: Random): void {
  const row = pick(rows, random);
  if (!row || row.length === 0) return;
  const column = Math.floor(random() * row.length);
  const elsewhere = pick(rows, random)?.[column] ?? null;
  row[column] = random() < 0.5 ? elsewhere : pick(leftovers, random);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
