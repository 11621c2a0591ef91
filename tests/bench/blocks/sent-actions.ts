import { type BuiltAction, builtActions } from "#tests/e2e/build-routes.ts";

/** Why an action has no line of its own in the table. */
const notMeasured: Readonly<Record<string, string>> = {
  setUpAction: "an office that has accounts has no form for it",
  confirmSignInAction: "a code has to be due, and is compared in no time",
  confirmSecondFactorAction: "stands on the answer of startSecondFactorAction",
  removeOwnSecondFactorAction: "stands where somebody has a second factor",
  revealNumberAction: "stands on a page of one number of one household",
  cancelImportAction: "stands beside applyImportAction, and writes one row",
  readNearAction: "reads the file of uploadLedgerAction once more",
  moveDeadlineAction: "stands where a milestone has a deadline to move, and writes one row",
  deleteFilterAction: "stands where a filter was named, and removes one row",
};

let read: readonly BuiltAction[] | undefined;

/** Read when first asked for: the program may be built only then. */
function actions(): readonly BuiltAction[] {
  read ??= builtActions();
  return read;
}

/** The actions a form asks for, by the ids that stand in its hidden fields. */
export function actionsOf(fields: Readonly<Record<string, unknown>>): string[] {
  const written = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith("$ACTION") ? [name, String(value)] : [],
  );
  return actions().flatMap(({ id, name }) =>
    written.some((text) => text.includes(id)) ? [name] : [],
  );
}

/**
 * Holds what was sent against the actions of the build, so that a new one is measured or named with
 * the reason why not.
 *
 * @throws Error which ones were not sent, and which are named though they were
 */
export function requireAllSent(sent: ReadonlySet<string>): void {
  const names = actions().map(({ name }) => name);
  const missing = names.filter((name) => !sent.has(name) && !(name in notMeasured));
  const stale = Object.keys(notMeasured).filter((name) => sent.has(name) || !names.includes(name));
  if (missing.length + stale.length === 0) return;
  throw new Error(`not measured: ${missing.join(" ")}; needlessly named: ${stale.join(" ")}`);
}
