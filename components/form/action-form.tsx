"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useId } from "react";
import type { Locale } from "#i18n/locales.ts";
import { Notice } from "../notice.tsx";
import styles from "./action-form.module.css";
import { type FormAction, idle } from "./action-state.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext } from "./form-context.ts";
import { SecretPanel } from "./secret-panel.tsx";

type Props = {
  action: FormAction;
  locale: Locale;
  /** Sent along unseen: ids, versions, the request key. */
  hidden?: Readonly<Record<string, string | number>>;
  /** The label of each field by its name, in their order: what the error summary calls them. */
  labels?: Readonly<Record<string, string>>;
  /** Said once the action answered `done` without leading elsewhere. */
  doneMessage?: string;
  /** Where to go from the answer that takes the form's place, when it shows a password once. */
  afterOnce?: ReactNode;
  /** As wide as the sheet: for fields that stand beside each other. */
  isWide?: boolean;
  children: ReactNode;
};

/**
 * A form around a server action. Works without JavaScript: the page comes back with the errors
 * beside their fields and everything typed in place. With it, a refused submit moves the focus
 * to the error summary.
 */
export function ActionForm(props: Props) {
  const { action, locale, hidden = {}, labels, doneMessage, afterOnce, isWide, children } = props;
  const t = useTranslations("form");
  const id = useId();
  const [state, submit] = useActionState(action, idle);
  if (state.once) {
    return (
      <SecretPanel once={state.once} title={doneMessage ?? t("done")}>
        {afterOnce}
      </SecretPanel>
    );
  }
  return (
    <form className={isWide ? styles.wide : styles.form} action={submit} noValidate>
      <FormContext value={{ id, state }}>
        <ErrorSummary state={state} formId={id} labels={labels} />
        {state.status === "done" ? (
          <Notice tone="success" title={doneMessage ?? t("done")} />
        ) : null}
        <input type="hidden" name="locale" value={locale} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </FormContext>
    </form>
  );
}
