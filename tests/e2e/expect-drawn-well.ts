import { expect, type Page } from "@playwright/test";
import { axeViolations, contrastViolations } from "./axe-violations.ts";
import { overflowOf } from "./overflow-of.ts";

/**
 * Nothing for axe to find and nothing cut off, on a phone and on a desk; nothing too faint in the
 * dark scheme, which changes nothing but colours; and no sideways way on the narrowest phone.
 */
export async function expectDrawnWell(page: Page, name: string): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const violations = await axeViolations(page);
    expect(violations, `${name} at ${width} px`).toEqual([]);
    expect(await overflowOf(page), `${name} at ${width} px`).toBe(0);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await contrastViolations(page), `${name} at ${width} px, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowOf(page), `${name} at 320 px`).toBe(0);
}
