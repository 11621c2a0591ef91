"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { isNearLimit, sayLength } from "#components/form/counted-text.tsx";
import { plainLine } from "#domain/form/plain-text.ts";
import { planRowTexts } from "#domain/plan/plan-input.ts";
import styles from "./plan-rows.module.css";

const cell = /\.(\d+)\.(nameZh|nameEn|groupName)$/;

type LongText = { row: number; field: keyof typeof planRowTexts; length: number };

/**
 * Counts the letters of the cell that is typed in once they come near what it takes: one line for
 * the whole table, which may have a thousand rows.
 */
export function LongCell({ children }: { children: ReactNode }) {
  const t = useTranslations("plan.editor");
  const say = useTranslations("form");
  const [text, setText] = useState<LongText | null>(null);
  const count = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement) setText(longTextIn(target));
  };
  return (
    <div onInput={count}>
      {children}
      <p role="status" className={text ? styles.longCell : "visually-hidden"}>
        {text ? (
          <>
            {t("row", { row: text.row })} {t(`column.${text.field}`)}{" "}
            {sayLength(text.length, planRowTexts[text.field], say)}
          </>
        ) : null}
      </p>
    </div>
  );
}

function longTextIn({ name, value }: HTMLInputElement): LongText | null {
  const found = cell.exec(name);
  if (!found) return null;
  const field = found[2] as LongText["field"];
  const length = plainLine(value).length;
  return isNearLimit(length, planRowTexts[field])
    ? { row: Number(found[1]) + 1, field, length }
    : null;
}
