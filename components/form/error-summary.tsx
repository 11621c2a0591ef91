"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { ActionState } from "./action-state.ts";
import styles from "./error-summary.module.css";
import { fieldId } from "./form-context.ts";
import { QuestionPanel } from "./question-panel.tsx";
import { useRefusalText } from "./use-refusal-text.ts";

type Props = {
  state: ActionState;
  formId: string;
  labels?: Readonly<Record<string, string>>;
};

/** What was refused, in one place at the top of the form, each with a link to its field. */
export function ErrorSummary({ state, formId, labels = {} }: Props) {
  const t = useTranslations("form");
  const text = useRefusalText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "refused") summary.current?.focus();
  }, [state]);
  if (state.questions) return <QuestionPanel state={state} labels={labels} />;
  if (state.status !== "refused") return null;
  const { form: whole, ...fields } = state.fields ?? {};
  const isAboutFields = Object.keys(fields).length > 0;
  const message = whole ?? (isAboutFields ? undefined : state.message);
  const isUnsent = message?.code.startsWith("unsent.");
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{t(isUnsent ? "unsent" : "errorSummary")}</p>
      {message ? <p>{text(message)}</p> : null}
      <WayOn code={message?.code} />
      {isAboutFields ? (
        <ul>
          {inOrder(fields, labels).map(([name, error]) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`}>
                {labels[name] ? `${labels[name]} — ` : null}
                {text(error)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What has to be done in another tab before the form can be sent from this one. */
function WayOn({ code }: { code: string | undefined }) {
  const t = useTranslations("form");
  const locale = useLocale();
  if (code !== "session.expired") return null;
  return (
    <p>
      <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer">
        {t("signInElsewhere")}
      </a>
    </p>
  );
}

/** The fields in the order of the form as far as it is known, the others after them. */
function inOrder<T>(fields: Record<string, T>, labels: Readonly<Record<string, string>>) {
  const order = new Map(Object.keys(labels).map((name, index) => [name, index]));
  const rank = (name: string) => order.get(name) ?? order.size;
  return Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b));
}
