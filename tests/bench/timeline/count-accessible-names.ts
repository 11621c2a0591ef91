import type { Page } from "@playwright/test";

/** How many of the names stand in the accessibility tree, for a screen reader to read. */
export async function countAccessibleNames(page: Page, names: readonly string[]): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const spoken = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => String(name?.value ?? ""))
    .join("\n");
  return names.filter((name) => spoken.includes(name)).length;
}
