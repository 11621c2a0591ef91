"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { formatInstant } from "#i18n/format-day.ts";
import {
  changedFrom,
  fillIn,
  ofTheseRows,
  valuesDrawn,
  valuesIn,
  withRowIds,
} from "./draft-fields.ts";
import { type DraftKey, findDraft, forgetDraft, keepDraft } from "./draft-store.ts";

/**
 * Keeps what is typed into the form around it in this browser, and puts it back when the form is
 * opened again: a tab that was closed, a phone that ran out. Only for forms of which nothing is a
 * resident's.
 */
export function KeptDraft({ userId, of }: DraftKey) {
  const t = useTranslations("form.draft");
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const key = { userId, of };
    // A refusal draws the form anew with what was typed: the draft stays all that was typed.
    const drawn = valuesDrawn(form);
    const changed = () => changedFrom(drawn, valuesIn(form));
    const draft = findDraft(localStorage, key, Date.now());
    if (draft && Object.keys(changed()).length === 0) {
      fillIn(form, ofTheseRows(form, draft.values));
      setRestoredAt(draft.at);
    }
    const keep = () => {
      const values = withRowIds(form, changed());
      keepDraft(localStorage, key, { at: Date.now(), values });
    };
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener("change", keep);
    };
  }, [userId, of]);
  const discard = () => {
    forgetDraft(localStorage, { userId, of });
    place.current?.closest("form")?.reset();
    setRestoredAt(null);
  };
  return (
    <div ref={place}>
      {restoredAt === null ? null : (
        <Notice tone="info" title={t("restored", { at: formatInstant(restoredAt, locale) })}>
          <button type="button" onClick={discard}>
            {t("discard")}
          </button>
        </Notice>
      )}
    </div>
  );
}
