import "server-only";
import { encode } from "uqr";
import type { PageLink } from "#components/public/project-sheet.tsx";

/**
 * The whole address of a public page, as people type it and as a camera reads it; null where the
 * office has not said under which name it is found.
 *
 * @example
 * publicLink("/zh/projects/houniuzhuang")?.address //=> "https://guatu.example/zh/projects/houniuzhuang"
 */
export function publicLink(path: string): PageLink | null {
  const origin = process.env.PUBLIC_ORIGIN;
  if (!origin) return null;
  const address = new URL(path, origin).href;
  return { address, squares: encode(address, { ecc: "M", border: 4 }).data };
}
