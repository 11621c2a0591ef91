"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { plainLine } from "#domain/form/plain-text.ts";
import { planRowTexts } from "#domain/plan/plan-input.ts";
import styles from "./plan-rows.module.css";

/** From this share of the limit on a text is counted. */
const nearly = 0.8;
const cell = /\.(\d+)\.(nameZh|nameEn|groupName)$/;

type LongText = { row: number; field: keyof typeof planRowTexts; length: number };

/**
 * Counts the letters of the cell that is typed in once they come near what it takes: one line for
 * the whole table, which may have a thousand rows.
 */
export function LongCell({ children }: { children: ReactNode }) {
  const t = useTranslations();
  const [text, setText] = useState<LongText | null>(null);
  const count = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement) setText(longTextIn(target));
  };
  return (
    <div onInput={count}>
      {children}
      <p role="status" className={text ? styles.longCell : "visually-hidden"}>
        {text ? sayLength(text, t) : null}
      </p>
    </div>
  );
}

function longTextIn({ name, value }: HTMLInputElement): LongText | null {
  const found = cell.exec(name);
  if (!found) return null;
  const field = found[2] as LongText["field"];
  const length = plainLine(value).length;
  return length < planRowTexts[field] * nearly
    ? null
    : { row: Number(found[1]) + 1, field, length };
}

function sayLength(
  { row, field, length }: LongText,
  t: ReturnType<typeof useTranslations<never>>,
): string {
  const max = planRowTexts[field];
  const over = length - max;
  const said =
    over > 0 ? t("form.over", { length, over, max }) : t("form.counted", { length, max });
  return `${t("plan.editor.row", { row })} ${t(`plan.editor.column.${field}`)} ${said}`;
}
