import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The first program that is there: of those wished for, of the names on the search path, of the
 * places elsewhere.
 */
export function findExecutable(places: {
  wished?: string;
  names: readonly string[];
  elsewhere?: readonly string[];
}): string | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => places.names.map((name) => join(folder, name)));
  const wished = places.wished ? [places.wished] : [];
  return [...wished, ...onPath, ...(places.elsewhere ?? [])].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
