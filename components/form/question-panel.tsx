"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useQuestionText } from "#components/question/use-question-text.ts";
import type { Question } from "#domain/core/outcome.ts";
import { questionToken } from "#domain/core/question.ts";
import type { ActionState } from "./action-state.ts";
import styles from "./error-summary.module.css";
import { SubmitButton } from "./submit-button.tsx";

/** Fields that the button pressed gave, which the button that confirms gives again. */
const buttonFields = ["step", "decision"];

type Props = { state: ActionState; labels: Readonly<Record<string, string>> };

/**
 * What is seldom meant, with its consequence, and the button that says it is. The button names the
 * questions with their figures: another value is asked about anew.
 */
export function QuestionPanel({ state, labels }: Props) {
  const t = useTranslations("confirm");
  const questionText = useQuestionText();
  const panel = useRef<HTMLDivElement>(null);
  const { questions = [], follows, values = {} } = state;
  useEffect(() => {
    if (state.questions) panel.current?.focus();
  }, [state]);
  if (questions.length === 0) return null;
  return (
    <div ref={panel} className={styles.question} role="alert" tabIndex={-1}>
      <p className={styles.title}>{t("title")}</p>
      <ul>
        {questions.map((question) => (
          <li key={questionToken(question)}>
            {labelOf(question, labels)}
            {questionText(question)}
          </li>
        ))}
      </ul>
      {follows ? <p>{t("follows", { ...follows })}</p> : null}
      {buttonFields.map((name) =>
        values[name] === undefined ? null : (
          <input key={name} type="hidden" name={name} value={values[name]} />
        ),
      )}
      <SubmitButton name="confirms" value={questions.map(questionToken).join("\n")}>
        {t("submit")}
      </SubmitButton>
      <p>{t("hint")}</p>
    </div>
  );
}

/** What the form calls the field that the question is about; nothing where it is about several. */
function labelOf({ params }: Question, labels: Props["labels"]): string | null {
  const label = labels[String(params.field)];
  return label ? `${label} — ` : null;
}
