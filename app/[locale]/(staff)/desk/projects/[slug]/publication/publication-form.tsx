import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { CheckList } from "#components/selection/check-list.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { pickField } from "#domain/form/picked-rows.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { fieldGroups } from "#domain/publication/field-group.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import { groupPickKind } from "#domain/publication/publication-input.ts";
import answers from "../../../_frame/answer-fields.module.css";
import { publishProjectAction } from "../../../publication/actions.ts";

type Props = { facts: Pick<ProjectFacts, "id" | "publications">; asOf: IsoDate };

/**
 * Starts from what is public now. A project that is not public yet starts with everything ticked and
 * the usual reason, so that publishing it is one click.
 */
export function PublicationForm({ facts: { id, publications }, asOf }: Props) {
  const t = useTranslations("publishing");
  const open = publishedGroups(publications, asOf);
  const labels = { groups: t("groups"), reason: t("reason") };
  return (
    <ActionForm
      action={publishProjectAction}
      labels={labels}
      hidden={{ projectId: id, expectedId: publications.at(-1)?.id ?? "" }}
    >
      <CheckList
        name="groups"
        label={labels.groups}
        hint={t("groupsHint")}
        options={fieldGroups.map((group) => ({
          name: pickField(groupPickKind, group),
          label: t(`group.${group}`),
          hint: t(`groupHint.${group}`),
          isTicked: open === null || open.includes(group),
        }))}
      />
      <TextArea
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={2}
        longest={300}
        required
        defaultValue={open === null ? t("usualReason") : undefined}
      />
      <div className={answers.answers}>
        <SubmitButton name="kind" value="published">
          {t(open === null ? "publish" : "change")}
        </SubmitButton>
        {open === null ? null : (
          <SubmitButton name="kind" value="withdrawn" look="danger">
            {t("withdraw")}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
