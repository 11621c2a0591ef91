import { expect, type Locator, type Page } from "@playwright/test";
import { arrive } from "./follow.ts";
import { untilReady } from "./until-ready.ts";

/** No page has more places for the focus before the one that is looked for. */
const mostStops = 250;
/** Pixels of a field that has the focus: a line of text. */
const leastSeen = 24;

/**
 * Presses Tab until a control has the focus. At each stop on the way it is seen where the focus is:
 * it is drawn, within the window, and nothing lies over it.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await untilReady(page);
  await expect(control).toBeAttached();
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(unseenFocus, leastSeen)).toBeNull();
    const isThere = await control.evaluate((element) => element === document.activeElement);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${control}`);
}

/** Goes to a link or a button with Tab and presses Enter, until the page it leads to is ready. */
export async function enterOn(control: Locator): Promise<void> {
  const page = control.page();
  await tabTo(page, control);
  await arrive(page, () => page.keyboard.press("Enter"));
}

/** Goes to a field with Tab, which selects what stands in it, and types. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await tabTo(page, field);
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** What has the focus where that cannot be seen; null where it can, or where nothing has it. */
function unseenFocus(leastSeen: number): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 40) ?? ""}`;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const isDrawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  if (!isDrawn && boxShadow === "none") return `${name}: no outline`;
  const [box] = focused.getClientRects();
  if (!box) return `${name}: no box`;
  // Of a tall field a browser shows the line that is typed in.
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (bottom - top < Math.min(box.height, leastSeen)) return `${name}: outside of the window`;
  const [x, y] = [box.left + box.width / 2, (top + bottom) / 2];
  const over = document.elementFromPoint(x, y);
  if (!over) return `${name}: outside of the window`;
  return over === focused || focused.contains(over) || over.contains(focused)
    ? null
    : `${name}: under ${over.tagName}.${over.className}`;
}
