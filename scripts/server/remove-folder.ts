import { rmSync } from "node:fs";

/**
 * Removes a folder that was made for a while, with everything in it. What a server or a child has
 * started may still write there for a moment: then it is tried again, for five seconds.
 */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
}
