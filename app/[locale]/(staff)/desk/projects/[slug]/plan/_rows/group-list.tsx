import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";

/** What a field of a group takes its offers from. */
export const groupListId = "plan-groups";

/** The groups the rows have so far, each once. */
export function GroupList({ rows }: { rows: readonly Pick<PlanDraftRow, "groupName">[] }) {
  const names = [...new Set(rows.map(({ groupName }) => groupName))].filter(Boolean);
  return (
    <datalist id={groupListId}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
