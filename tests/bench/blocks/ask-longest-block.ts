import type { LongestBlock } from "./block-probe.ts";

/** The longest stretch of the server since it was last asked, as its probe tells it. */
export async function askLongestBlock(probePort: number): Promise<LongestBlock> {
  const answer = await fetch(`http://127.0.0.1:${probePort}`);
  return (await answer.json()) as LongestBlock;
}
