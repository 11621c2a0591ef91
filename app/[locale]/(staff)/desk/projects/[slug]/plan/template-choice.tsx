"use client";

import { useTranslations } from "next-intl";
import { useFieldState } from "#components/form/form-context.ts";
import { StepButton } from "#components/step/step-button.tsx";
import { projectKinds } from "#domain/project/project.ts";
import styles from "./plan-editor.module.css";

type Props = { template: { readonly kind: string; readonly startOn: string } };

/** The usual milestones of a kind of project, put behind the rows that are there. */
export function TemplateChoice({ template }: Props) {
  const t = useTranslations("plan.editor");
  const kindName = useTranslations("project.kind");
  const kind = useFieldState("templateKind");
  const on = useFieldState("templateOn");
  const chosen = kind.typed ?? template.kind;
  return (
    <fieldset className={styles.template}>
      <legend>{t("template")}</legend>
      <p className={styles.hint}>{t("templateHint")}</p>
      <div className={styles.buttons}>
        <label htmlFor={kind.id}>
          <span>{t("templateKind")}</span>
          <select key={chosen} id={kind.id} name="templateKind" defaultValue={chosen}>
            {projectKinds.map((value) => (
              <option key={value} value={value}>
                {kindName(value)}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={on.id}>
          <span>{t("templateOn")}</span>
          <input
            id={on.id}
            type="date"
            name="templateOn"
            defaultValue={on.typed ?? template.startOn}
          />
        </label>
        <StepButton step="template">{t("takeTemplate")}</StepButton>
      </div>
    </fieldset>
  );
}
