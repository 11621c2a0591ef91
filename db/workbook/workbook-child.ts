// The process that reads and writes workbooks: started by workbook-process.ts, never imported.
// It loads what a question needs once it is asked.
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { serveQuestions } from "../child/serve-questions.ts";
import type { Answer, Question } from "./child-messages.ts";

const rowsPerBlock = 1_000;

serveQuestions<Question, Answer>(async (question, answer) => {
  if (question.kind === "write") {
    const { buildWorkbook } = await import("./build-workbook.ts");
    answer({ kind: "written", bytes: await buildWorkbook(unpackWorkbook(question)) });
    return;
  }
  const { parseWorkbook } = await import("./parse-workbook.ts");
  const { buffer, byteOffset, byteLength } = question.bytes;
  const read = parseWorkbook(Buffer.from(buffer, byteOffset, byteLength));
  if (read.ok) answerRead(read.value, answer);
  else answer({ kind: "refused", refused: read });
});

function unpackWorkbook({ workbook, rows }: Extract<Question, { kind: "write" }>): LaidOutWorkbook {
  const sheets = workbook.sheets.map((sheet, index) => ({
    ...sheet,
    rows: (rows[index] ?? []).flatMap((block): string[][] => JSON.parse(block)),
  }));
  return { ...workbook, sheets };
}

function answerRead({ sheets }: RawWorkbook, answer: (message: Answer) => void): void {
  for (const { rows, ...sheet } of sheets) {
    answer({ kind: "sheet", sheet });
    for (let from = 0; from < rows.length; from += rowsPerBlock) {
      answer({ kind: "rows", json: JSON.stringify(rows.slice(from, from + rowsPerBlock)) });
    }
  }
  answer({ kind: "read" });
}
