import { type Markup, markup } from "#components/markup/markup.ts";

/** A sheet among the others, from 1 down and across. */
export interface SheetPlace {
  readonly down: number;
  readonly across: number;
  readonly sheetsDown: number;
  readonly sheetsAcross: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels a cell needs to carry the number of its sheet, and to be told from the next one. */
const numbered = { width: 14, height: 11 };
const leastCell = 3;

/** The number of a sheet: row by row, from 1. */
export function sheetNumber({ down, across, sheetsAcross }: SheetPlace): number {
  return (down - 1) * sheetsAcross + across;
}

/**
 * How the sheets hang, this one filled: a cell with its number for each; cells without numbers, or
 * the outline alone, where there are too many of them.
 */
export function renderKeyPlan(place: SheetPlace, box: Box): Markup {
  const { down, across, sheetsDown, sheetsAcross } = place;
  const width = box.width / sheetsAcross;
  const height = box.height / sheetsDown;
  const at = (column: number, row: number) => {
    return { x: round(box.x + column * width), y: round(box.y + row * height) };
  };
  const own = at(across - 1, down - 1);
  const cells = height < leastCell ? [] : allCells(place);
  return markup`
    <g class="key">
      <rect class="here" ${corner(own)} width="${round(width)}" height="${round(Math.max(height, 2))}"/>
      ${cells.map(({ column, row }) => {
        return markup`<rect ${corner(at(column, row))} width="${round(width)}" height="${round(height)}"/>`;
      })}
      <rect ${corner(box)} width="${box.width}" height="${box.height}"/>
      ${
        width >= numbered.width &&
        height >= numbered.height &&
        cells.map(({ column, row }) => {
          const { x, y } = at(column + 0.5, row + 0.5);
          const isOwn = column === across - 1 && row === down - 1;
          const number = row * sheetsAcross + column + 1;
          return markup`
            <text${isOwn && markup` class="here"`} x="${x}" y="${y + 3.5}" text-anchor="middle">
              ${number}
            </text>
          `;
        })
      }
    </g>
  `;
}

function allCells({ sheetsDown, sheetsAcross }: SheetPlace) {
  return Array.from({ length: sheetsDown * sheetsAcross }, (_, index) => {
    return { column: index % sheetsAcross, row: Math.floor(index / sheetsAcross) };
  });
}

function corner({ x, y }: Pick<Box, "x" | "y">): Markup {
  return markup`x="${x}" y="${y}"`;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
