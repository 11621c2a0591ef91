"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { planRowField } from "#domain/plan/plan-input.ts";
import { groupListId } from "./group-list.tsx";
import styles from "./plan-rows.module.css";
import { RowField } from "./row-field.tsx";

type Props = { row: number; typed: PlanDraftRow; kinds: readonly MilestoneKind[] };

/** The names and kind of a milestone to be added; one that the project has keeps its own. */
export function MilestoneCell({ row, typed, kinds }: Props) {
  const t = useTranslations("milestone.kind");
  if (typed.milestoneId !== "") return <KnownMilestone row={row} typed={typed} kinds={kinds} />;
  return (
    <div className={styles.names}>
      <RowField row={row} field="nameZh" value={typed.nameZh}>
        {(control) => <input {...control} type="text" autoComplete="off" />}
      </RowField>
      <RowField row={row} field="kind" value={typed.kind}>
        {(control) => (
          <select key={control.defaultValue} {...control}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        )}
      </RowField>
      <RowField row={row} field="nameEn" value={typed.nameEn}>
        {(control) => <input {...control} type="text" autoComplete="off" lang="en" />}
      </RowField>
      <GroupField row={row} typed={typed} />
    </div>
  );
}

/** The heading a row stands under; those of the other rows are offered. */
function GroupField({ row, typed }: Pick<Props, "row" | "typed">) {
  const t = useTranslations("plan.editor");
  return (
    <>
      <RowField row={row} field="groupName" value={typed.groupName}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            list={groupListId}
            placeholder={t("column.groupName")}
          />
        )}
      </RowField>
      {typed.sourceUid === "" ? null : (
        <input type="hidden" name={planRowField({ row }, "sourceUid")} value={typed.sourceUid} />
      )}
    </>
  );
}

function KnownMilestone({ row, typed, kinds }: Props) {
  const t = useTranslations("milestone.kind");
  const locale = useLocale();
  const kind = kinds.find((known) => known === typed.kind);
  return (
    <div className={styles.known}>
      <div>
        <strong>{locale === "en" && typed.nameEn ? typed.nameEn : typed.nameZh}</strong>
        {kind ? <span className={styles.quiet}>{t(kind)}</span> : null}
      </div>
      {(["milestoneId", "nameZh", "nameEn", "kind"] as const).map((field) => (
        <input key={field} type="hidden" name={planRowField({ row }, field)} value={typed[field]} />
      ))}
      <GroupField row={row} typed={typed} />
    </div>
  );
}
