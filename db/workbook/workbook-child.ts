// The process that reads and writes workbooks: started by workbook-process.ts, never imported.
// It loads what a question needs once it is asked: a bomb is refused before the reader is there.
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import type { Answer, Question } from "./child-messages.ts";

const rowsPerBlock = 1_000;

process.on("message", (question: Question) => {
  // A fault ends the process: whoever asked is told so by its end.
  void answerQuestion(question);
});
process.on("disconnect", () => process.exit());

async function answerQuestion(question: Question): Promise<void> {
  if (question.kind === "write") {
    const { buildWorkbook } = await import("./build-workbook.ts");
    answer({ kind: "written", bytes: await buildWorkbook(question.workbook) });
    return;
  }
  const { parseWorkbook } = await import("./parse-workbook.ts");
  const { buffer, byteOffset, byteLength } = question.bytes;
  const read = await parseWorkbook(Buffer.from(buffer, byteOffset, byteLength));
  if (read.ok) answerRead(read.value);
  else answer({ kind: "refused", refused: read });
}

function answerRead({ sheets }: RawWorkbook): void {
  for (const { name, rows } of sheets) {
    answer({ kind: "sheet", name });
    for (let from = 0; from < rows.length; from += rowsPerBlock) {
      answer({ kind: "rows", json: JSON.stringify(rows.slice(from, from + rowsPerBlock)) });
    }
  }
  answer({ kind: "read" });
}

function answer(message: Answer): void {
  process.send?.(message);
}
