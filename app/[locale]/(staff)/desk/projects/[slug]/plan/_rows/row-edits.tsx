"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import { useFormStatus } from "react-dom";
import type { RowEdit } from "#domain/plan/draft-row-edit.ts";
import styles from "./plan-rows.module.css";
import { RowWord } from "./row-word.ts";

const signs = {
  raiseRow: "↑",
  lowerRow: "↓",
  insertRow: "＋",
  indentRow: "⇥",
  outdentRow: "⇤",
  removeRow: "✕",
} as const satisfies Record<RowEdit | "removeRow", string>;

/** Moves a row, puts another below it, takes it into the group above or out of its own, drops it. */
export function RowEdits({ row, isGrouped }: { row: number; isGrouped: boolean }) {
  const t = useTranslations("planChart.edit");
  const word = use(RowWord);
  const { pending } = useFormStatus();
  const grouping = isGrouped ? "outdentRow" : "indentRow";
  const edits = ["raiseRow", "lowerRow", "insertRow", grouping, "removeRow"] as const;
  return (
    <span className={styles.edits}>
      {edits.map((edit) => (
        <button
          key={edit}
          id={`${edit}-${row}`}
          type="submit"
          name="step"
          value={`${edit} ${row}`}
          title={t(edit)}
          aria-label={`${t(edit)} ${word}`}
          aria-disabled={pending}
          onClick={pending ? (event) => event.preventDefault() : undefined}
        >
          {signs[edit]}
        </button>
      ))}
    </span>
  );
}
