import { expect, type Locator, type Page } from "@playwright/test";
import { submit } from "./submit.ts";

/** A control of a row of the plan editor, by the number of the row and the head of its column. */
export function rowField(page: Page, row: number, column: string): Locator {
  return page.getByLabel(`第 ${row} 行 ${column}`, { exact: true });
}

/** Types into a row of the plan editor. */
export async function fillRow(
  page: Page,
  row: number,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, text] of Object.entries(typed)) {
    await rowField(page, row, column).fill(text);
  }
}

/** What a row holds now. */
export async function expectRow(
  page: Page,
  row: number,
  held: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, text] of Object.entries(held)) {
    await expect(rowField(page, row, column)).toHaveValue(text);
  }
}

export async function press(page: Page, button: string): Promise<void> {
  await submit(page.getByRole("main").getByRole("button", { name: button, exact: true }));
}
