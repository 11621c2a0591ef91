import type { ActionState } from "#components/form/action-state.ts";

/** Which draft the editor stands on after it was saved from here: sent later than the page's own. */
export function DraftVersion({
  state,
}: {
  state: ActionState<{ readonly draftVersion?: number }>;
}) {
  const version = state.answer?.draftVersion ?? state.values?.draftVersion;
  if (version === undefined) return null;
  return <input type="hidden" name="draftVersion" value={version} />;
}
