import type { ChangeContext } from "#db/command/define-command.ts";
import type { Follows } from "#domain/core/outcome.ts";
import { whatFollows } from "#domain/timeline/what-follows.ts";
import { findProjectView } from "./find-project-view.ts";

/** Leaves the savepoint, so that nothing of the change stays. */
class Foreseen extends Error {
  readonly follows: Follows | undefined;
  constructor(follows: Follows | undefined) {
    super("a change was looked at and is taken back");
    this.follows = follows;
  }
}

/**
 * What a change would do to the public page of its project: it is written, looked at and taken back,
 * so that what is said is what will be. Undefined where the project cannot be computed.
 *
 * @param write the change as the command writes it, in the context it is given
 */
export function foreseeChange(
  context: ChangeContext,
  slug: string,
  write: (within: ChangeContext) => void,
): Follows | undefined {
  const before = findProjectView(context, slug);
  try {
    return context.tx.transaction((tx) => {
      const within = { ...context, tx };
      write(within);
      const after = findProjectView(within, slug);
      const isComputed = before?.kind === "computed" && after?.kind === "computed";
      throw new Foreseen(isComputed ? whatFollows(before.value, after.value) : undefined);
    });
  } catch (fault) {
    if (!(fault instanceof Foreseen)) throw fault;
    return fault.follows;
  }
}
