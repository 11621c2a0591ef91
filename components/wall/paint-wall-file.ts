import { drawnSize, paperSizes } from "#domain/wall-sheets.ts";
import { Markup, markup } from "../timeline/markup.ts";
import { paintSheetContent } from "./paint-sheet.ts";
import type { Wall } from "./plan-wall.ts";
import { wallStyle } from "./wall-style.ts";

/** One SVG of all sheets as they will hang, with its style in it and nothing to be fetched. */
export function paintWallFile(wall: Wall): Markup {
  const { width, height } = drawnSize(wall.paper);
  const { widthMm, heightMm } = paperSizes[wall.paper];
  const { sheetsAcross, sheetsDown, sheets } = wall;
  const drawn = sheets.map(
    (sheet) =>
      markup`<svg x="${(sheet.across - 1) * width}" y="${(sheet.down - 1) * height}" width="${width}" height="${height}">${paintSheetContent(sheet, wall)}</svg>`,
  );
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<svg class="wall" xmlns="http://www.w3.org/2000/svg" width="${widthMm * sheetsAcross}mm" height="${heightMm * sheetsDown}mm" viewBox="0 0 ${width * sheetsAcross} ${height * sheetsDown}"><style>${new Markup(wallStyle)}</style>${drawn}</svg>
`;
}
