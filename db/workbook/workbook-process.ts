import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { RawSheet, RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { type AskOptions, type ChildRefusal, openKillableChild } from "../child/killable-child.ts";
import { mapInSteps } from "../map-in-steps.ts";
import type { Answer, Question } from "./child-messages.ts";

export type ReadOptions = AskOptions & {
  /** called with the number of rows that have come so far */
  readonly onRows?: (rows: number) => void;
};

/** A process that reads and writes workbooks, one after another; see `openKillableChild`. */
export interface WorkbookProcess {
  read(bytes: Uint8Array, options?: ReadOptions): Promise<Outcome<RawWorkbook, WorkbookRefusal>>;
  /** @throws Error where it fails for another reason than time, memory or the signal */
  write(
    workbook: LaidOutWorkbook,
    options?: AskOptions,
  ): Promise<Outcome<Uint8Array, WorkbookRefusal>>;
  close(): void;
  /** how often it had to be started: once, and again after each time it was ended */
  starts(): number;
}

const patienceMs = workbookLimits.seconds * 1000;

export function openWorkbookProcess(memoryMegabytes?: number): WorkbookProcess {
  const child = openKillableChild<Question, Answer>({
    program: "db/workbook/workbook-child.ts",
    memoryMegabytes,
  });
  return {
    async read(bytes, { onRows, ...given } = {}) {
      const options = { limit: patienceMs, ...given };
      const read = await child.ask({ kind: "read", bytes }, gatherRows(onRows), options);
      return read.ok ? read.value : ofWorkbook(read);
    },
    async write(workbook, given) {
      const options = { limit: patienceMs, ...given };
      const question = await packWorkbook(workbook);
      const written = await child.ask(question, takeWritten, options);
      // Nobody's file is to blame for what we write ourselves.
      if (!written.ok && written.refusal === "broken") {
        throw new Error("a workbook could not be written");
      }
      return written.ok ? written : ofWorkbook(written);
    },
    close: child.close,
    starts: child.starts,
  };
}

const rowsPerBlock = 500;

/** As few blocks of text, since what is handed to another process is copied value by value. */
async function packWorkbook({ sheets, ...rest }: LaidOutWorkbook): Promise<Question> {
  const rows: string[][] = [];
  for (const sheet of sheets) {
    const count = Math.ceil(sheet.rows.length / rowsPerBlock);
    const starts = Array.from({ length: count }, (_, index) => index * rowsPerBlock);
    const pack = (from: number) => JSON.stringify(sheet.rows.slice(from, from + rowsPerBlock));
    rows.push(await mapInSteps(starts, pack));
  }
  const bare = sheets.map((sheet) => ({ ...sheet, rows: [] }));
  return { kind: "write", workbook: { ...rest, sheets: bare }, rows };
}

function ofWorkbook({ refusal, params }: Refused<ChildRefusal>): Refused<WorkbookRefusal> {
  return refuse(`workbook.${refusal}`, { params });
}

function takeWritten(answer: Answer): Uint8Array | undefined {
  return answer.kind === "written" ? answer.bytes : undefined;
}

function gatherRows(onRows?: (rows: number) => void) {
  const sheets: (Omit<RawSheet, "rows"> & { rows: RawCell[][] })[] = [];
  let count = 0;
  return (answer: Answer): Outcome<RawWorkbook, WorkbookRefusal> | undefined => {
    switch (answer.kind) {
      case "sheet":
        sheets.push({ ...answer.sheet, rows: [] });
        return undefined;
      case "rows": {
        const rows: RawCell[][] = JSON.parse(answer.json);
        const known = sheets.at(-1)?.rows;
        for (const row of rows) known?.push(row);
        count += rows.length;
        onRows?.(count);
        return undefined;
      }
      case "read":
        return accept({ sheets });
      case "refused":
        return answer.refused;
      case "written":
        return undefined;
    }
  };
}
