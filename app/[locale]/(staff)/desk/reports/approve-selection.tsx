"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { FormAction } from "#components/form/action-state.ts";
import { FormContext } from "#components/form/form-context.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { PickAll } from "#components/selection/pick-all.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./reports.module.css";

export type Approved = {
  readonly approved: number;
  readonly left: readonly {
    readonly reportId: string;
    readonly project: Bilingual;
    readonly asOfOn: string;
    readonly status: string;
  }[];
};

type Props = {
  action: FormAction<Approved>;
  /** Sent along unseen. */
  hiddenFields: ReactNode;
  /** The list with a box in each entry; each has a form of its own beside the box. */
  children: ReactNode;
};

/** A list of reports of which the ticked ones are approved at once, by a bar that stays in view. */
export function ApproveSelection({ action, hiddenFields, children }: Props) {
  const t = useTranslations("report.queue");
  const id = useId();
  const answer = useFormAnswer(action);
  return (
    <>
      <FormContext value={{ id, state: answer.state }}>{children}</FormContext>
      <div className={styles.bar}>
        <FormFrame
          answer={answer}
          id={id}
          labels={{ reportIds: t("reports") }}
          hiddenFields={hiddenFields}
          isFleeting
          isWide
        >
          {answer.state.answer ? <LeftReports {...answer.state.answer} /> : null}
          <fieldset className={styles.choice} id={`${id}-reportIds`} tabIndex={-1}>
            <legend className="visually-hidden">{t("reports")}</legend>
            <PickAll say={(count) => t("picked", { count })} />
            <SubmitButton>{t("approvePicked")}</SubmitButton>
          </fieldset>
        </FormFrame>
      </div>
    </>
  );
}

/** What could not be approved, one by one; the others were. */
function LeftReports({ approved, left }: Approved) {
  const t = useTranslations("report.queue");
  const locale = useLocale();
  return (
    <Notice tone="error" title={t("someLeft", { approved, count: left.length })}>
      <ul>
        {left.map(({ reportId, project, asOfOn, status }) => (
          <li key={reportId}>
            {t("left", { name: project[locale], on: formatDay(asOfOn, locale), status })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
