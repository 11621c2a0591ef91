import { type Markup, markup } from "#components/markup/markup.ts";
import { fitText } from "./fit-text.ts";
import { paperWidth } from "./paper-width.ts";
import { renderKeyPlan, type SheetPlace } from "./render-key-plan.ts";

interface HeadWords {
  readonly title: string;
  readonly asOf: string;
  readonly sheet: string;
}

const gap = 20;
const wordSize = 12;
/** Letters of the title: as large as it has room for. */
const titleSizes = [
  { size: 26, name: "title" },
  { size: 22, name: "title mid" },
  { size: 18, name: "title least" },
] as const;
/** How much wider its bold serif is than the letters of the rest. */
const serif = 1.12;
const keyPlan = { width: 64, height: 36 } as const;

/**
 * The head of a sheet: on the right the day, which sheet it is and the key plan, whole always; the
 * title has what is left of the line, smaller where it is long, and cut rather than run into them.
 *
 * @param width pixels from margin to margin
 */
export function renderHead(
  { title, asOf, sheet }: HeadWords,
  place: SheetPlace,
  width: number,
): Markup {
  const isOne = place.sheetsDown * place.sheetsAcross === 1;
  const planX = isOne ? width : width - keyPlan.width;
  const sheetX = isOne ? width : planX - gap;
  const asOfX = sheetX - paperWidth(sheet, wordSize) - gap;
  const room = Math.max(0, asOfX - paperWidth(asOf, wordSize) - gap);
  const { name, text } = fitTitle(title, room);
  return markup`
    <svg x="0" y="0" width="${room}" height="44">
      <text class="${name}" x="0" y="26">${text}</text>
    </svg>
    <text x="${asOfX}" y="24" text-anchor="end">${asOf}</text>
    <text x="${sheetX}" y="24" text-anchor="end">${sheet}</text>
    ${!isOne && renderKeyPlan(place, { ...keyPlan, x: planX, y: 0 })}
  `;
}

function fitTitle(title: string, width: number): { name: string; text: string } {
  const needed = (size: number) => paperWidth(title, size) * serif;
  const chosen = titleSizes.find(({ size }) => needed(size) <= width) ?? titleSizes[2];
  const text = fitText(title, { width: width / serif, size: chosen.size });
  return { name: chosen.name, text };
}
