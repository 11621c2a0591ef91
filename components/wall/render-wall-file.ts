import { Markup, markup } from "#components/markup/markup.ts";
import type { Steps } from "#domain/core/steps.ts";
import { drawnSize, paperSizes } from "#domain/timeline/wall-sheets.ts";
import type { Wall } from "./paginate-wall.ts";
import { renderSheetContent } from "./render-sheet.ts";
import { wallStyle } from "./wall-style.ts";

/** A file says first what it is, on a line of its own. */
const declaration = new Markup('<?xml version="1.0" encoding="UTF-8"?>\n');

/**
 * One SVG of all sheets as they will hang, with its style in it and nothing to be fetched.
 * One row is done at a time.
 */
export function* renderWallFileSteps(wall: Wall): Steps<Markup> {
  const { width, height } = drawnSize(wall.paper);
  const { widthMm, heightMm } = paperSizes[wall.paper];
  const { sheetsAcross, sheetsDown, sheets } = wall;
  const drawn: Markup[] = [];
  for (const sheet of sheets) {
    const [x, y] = [(sheet.across - 1) * width, (sheet.down - 1) * height];
    const content = yield* renderSheetContent(sheet, wall);
    drawn.push(markup`<svg x="${x}" y="${y}" width="${width}" height="${height}">${content}</svg>`);
  }
  return markup`
    ${declaration}
    <svg
      class="wall" xmlns="http://www.w3.org/2000/svg" width="${widthMm * sheetsAcross}mm"
      height="${heightMm * sheetsDown}mm"
      viewBox="0 0 ${width * sheetsAcross} ${height * sheetsDown}"
    >
      <style>${new Markup(wallStyle)}</style>
      ${drawn}
    </svg>
  `;
}
