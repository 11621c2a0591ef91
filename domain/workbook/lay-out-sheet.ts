import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Steps } from "#domain/core/steps.ts";
import type { ColumnDefinition } from "./cell/column-definition.ts";
import { neutraliseText } from "./cell/neutral-text.ts";
import type { CurrentRow } from "./current-row.ts";
import type { SheetDefinition } from "./sheet-definition.ts";
import { idHeader, versionHeader } from "./workbook-names.ts";

/** How a cell is stored, and how its column is shown. */
export type LaidOutKind = "text" | "day" | "number" | "money";

export interface LaidOutColumn {
  readonly header: string;
  readonly kind: LaidOutKind;
  readonly width: number;
  readonly isHidden: boolean;
  /** what a cell may hold, to choose from; empty where it is free */
  readonly list: readonly string[];
  /** the list is a suggestion: something else may be typed too */
  readonly isListOpen?: boolean;
}

/** A sheet as it is written: nothing left to decide. Cells are canonical texts, "" for none. */
export interface LaidOutSheet {
  readonly name: string;
  /** above the headers and at the foot of every printed page: who exported what, and when */
  readonly watermark: string;
  readonly columns: readonly LaidOutColumn[];
  readonly rows: readonly (readonly string[])[];
}

type Export = {
  readonly rows: readonly CurrentRow[];
  readonly language: keyof Bilingual;
  readonly watermark: string;
};

/**
 * A sheet in a language, rows as they are now: personal cells masked where a mask is given, choices
 * by their labels, texts neutralised, and behind the last column, hidden, by what a row is known
 * again. Without rows it is the template.
 * One row is done at a time.
 */
export function* layOutSheetSteps(
  definition: SheetDefinition,
  { rows, language, watermark }: Export,
): Steps<LaidOutSheet> {
  const columns = definition.columns.map((column) => layOutColumn(column, language));
  const laidOut: string[][] = [];
  for (const row of rows) {
    const cells = definition.columns.map((column) => cellOf(column, { row, language }));
    laidOut.push([...cells, row.id, String(row.version)]);
    yield;
  }
  return {
    name: definition.name[language],
    watermark,
    columns: [...columns, hidden(idHeader), hidden(versionHeader)],
    rows: laidOut,
  };
}

function layOutColumn(column: ColumnDefinition, language: keyof Bilingual): LaidOutColumn {
  const { kind, header, choices = [], width = 14 } = column;
  const isTyped = kind === "day" || kind === "number" || kind === "money";
  return {
    header: header[language],
    kind: isTyped ? kind : "text",
    width,
    isHidden: false,
    list: choices.map(({ label }) => label[language]),
    isListOpen: kind !== "choice",
  };
}

function hidden(header: string): LaidOutColumn {
  return { header, kind: "text", width: 8, isHidden: true, list: [] };
}

type Cell = { row: CurrentRow; language: keyof Bilingual };

function cellOf({ key, kind, choices }: ColumnDefinition, { row, language }: Cell): string {
  const text = row.masked?.[key] ?? row.cells[key] ?? "";
  if (kind === "day" || kind === "number" || kind === "money") return text;
  const label = choices?.find(({ value }) => value === text)?.label[language];
  return neutraliseText(label ?? text);
}
