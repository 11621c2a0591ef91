import type { MspdiLink, MspdiTask } from "./mspdi-file.ts";
import type { Outline } from "./outline.ts";

/** A link as it stands in the file, between positions of it. */
export interface PlacedLink extends MspdiLink {
  readonly from: number;
  readonly to: number;
}

/** The tasks of a file with their outline, and which of them are rows of the plan. */
export interface PlacedTasks {
  readonly tasks: readonly MspdiTask[];
  readonly outline: Outline;
  readonly isPlanned: (position: number) => boolean;
}
