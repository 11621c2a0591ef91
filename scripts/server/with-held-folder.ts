import { holdDataFolder } from "#db/office/hold-data-folder.ts";

/**
 * Runs what must have the data folder to itself: nobody else builds, prepares or restores meanwhile.
 *
 * @throws DataFolderInUse
 */
export async function withHeldFolder<T>(use: () => Promise<T>): Promise<T> {
  const release = holdDataFolder();
  try {
    return await use();
  } finally {
    release();
  }
}
