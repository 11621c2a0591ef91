import { largest } from "#domain/core/largest.ts";

/** Chinese characters and full-width signs take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/**
 * Rows as aligned columns, indented by two.
 *
 * @example
 * textTable([["挂图", "1"], ["Guatu", "2"]]) //=> "  挂图   1\n  Guatu  2"
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    largest(rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const padded = rows.map((row) =>
    row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell))),
  );
  return padded.map((row) => `  ${row.join("  ").trimEnd()}`).join("\n");
}

function displayWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
