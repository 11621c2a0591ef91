import { type Markup, markup } from "#components/markup/markup.ts";
import { wrapText } from "./fit-text.ts";

/** Left edges and widths of the words beside the drawing. */
export const wallColumns = {
  project: { x: 0, width: 168 },
  light: { x: 173, width: 70 },
  percent: { x: 246, width: 74 },
  next: { x: 324, width: 84 },
  people: { x: 412, width: 104 },
} as const;
export type WallColumn = keyof typeof wallColumns;

/** Words in a column, on lines of their own. */
export interface Paragraph {
  readonly text: string;
  readonly look?: "strong" | "soft" | "big" | "keyword";
  /** at most so many lines; one unless said otherwise */
  readonly lines?: number;
  /** pixels they begin further in */
  readonly indent?: number;
  /** pixels they may take where the columns to the right are empty */
  readonly width?: number;
}

const looks = {
  plain: { size: 12, height: 15 },
  strong: { size: 14, height: 17 },
  soft: { size: 12, height: 15 },
  big: { size: 19, height: 20 },
  keyword: { size: 11, height: 14 },
} as const;

type Line = Pick<Paragraph, "text" | "look"> & { readonly x: number; readonly height: number };

function linesOf(column: WallColumn, paragraphs: readonly Paragraph[]): Line[] {
  const { x, width } = wallColumns[column];
  return paragraphs.flatMap(({ text, look, lines = 1, indent = 0, width: more }) => {
    const { size, height } = looks[look ?? "plain"];
    const room = (more ?? width) - indent;
    return wrapText(text, { width: room, size, lines }).map((line) => {
      return { text: line, x: x + indent, height, ...(look && { look }) };
    });
  });
}

/** Pixels from the top of a row to the foot of its words. */
export function stackHeight(column: WallColumn, paragraphs: readonly Paragraph[]): number {
  return linesOf(column, paragraphs).reduce((sum, { height }) => sum + height, 3);
}

/**
 * The words of a column, one under the other from the top of a row, or around the middle of one
 * that is as high as `centredIn`.
 */
export function renderStack(
  column: WallColumn,
  paragraphs: readonly Paragraph[],
  { centredIn }: { readonly centredIn?: number } = {},
): Markup {
  const lines = linesOf(column, paragraphs);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  let y = centredIn === undefined ? 1 : (centredIn - height) / 2 - 1;
  return markup`${lines.map(({ text, look, x, height: own }) => {
    y += own;
    return markup`<text${look && markup` class="${look}"`} x="${x}" y="${y}">${text}</text>`;
  })}`;
}
