import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { PickBox } from "#components/selection/pick-box.tsx";
import { pickField } from "#domain/form/picked-rows.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { TypedText } from "#domain/public/typed-texts.ts";
import { textPickKind, wordingValue } from "#domain/publication/text-release-input.ts";
import { formatDay } from "#i18n/format-day.ts";
import desk from "../_frame/desk.module.css";
import { FoldedFields } from "../reports/folded-fields.tsx";
import { releaseTextsAction } from "./actions.ts";
import styles from "./publication.module.css";

type Props = {
  facts: Pick<ProjectFacts, "slug" | "name">;
  text: TypedText;
  /** The place in the queue, where it stands in it and may be picked. */
  view?: string;
};

/** A text as the public would read it, of what it is and who wrote it, and a leader's answer. */
export function WaitingText({ facts, text, view }: Props) {
  const t = useTranslations("publishing");
  const locale = useLocale();
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  const { written, setOn, setBy } = text;
  const name = useTextName(facts, text);
  const label = t("queue.pick", { text: name });
  const field = pickField(textPickKind, wordingValue(text));
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        {isReplay || view === undefined ? null : <PickBox name={field} label={label} />}
        <h3 className={styles.name}>
          <a href={href(`/projects/${facts.slug}/publication`)}>{name}</a>
        </h3>
      </div>
      <blockquote className={styles.written}>
        <p>{written.zh}</p>
        {written.en === written.zh ? null : <p lang="en">{written.en}</p>}
      </blockquote>
      {setOn && setBy ? (
        <p className={styles.meta}>
          {t("queue.written", { by: setBy, on: formatDay(setOn, locale) })}
        </p>
      ) : null}
      {isReplay ? null : (
        <div className={desk.compact}>
          <Answer field={field} name={name} view={view ?? ""} text={text} />
        </div>
      )}
    </li>
  );
}

function useTextName({ name }: Props["facts"], { text, milestone }: TypedText): string {
  const t = useTranslations("publishing");
  const locale = useLocale();
  const [project, what] = [name[locale], t(`text.${text}`)];
  return milestone === null
    ? t("queue.what", { project, what })
    : t("queue.whatOf", { project, what, milestone: milestone[locale] });
}

type AnswerProps = { field: string; name: string; view: string; text: TypedText };

/** Waiting it may be refused here and is approved by its box; kept back it may still be approved. */
function Answer({ field, name, view, text: { standing } }: AnswerProps) {
  const t = useTranslations("publishing.queue");
  const isHeld = standing === "refused";
  const labels = { reason: t("refuseReason") };
  const mark = <span className="visually-hidden"> {name}</span>;
  return (
    <ActionForm action={releaseTextsAction} labels={labels} hidden={{ [field]: "1", view }}>
      <SubmitButton name="decision" value="approved">
        {t("approve")}
        {mark}
      </SubmitButton>
      {isHeld ? null : (
        <FoldedFields
          summary={
            <>
              {t("open")}
              {mark}
            </>
          }
        >
          <TextArea
            name="reason"
            label={labels.reason}
            hint={t("refuseHint")}
            rows={2}
            longest={300}
          />
          <SubmitButton name="decision" value="refused" look="danger">
            {t("refuse")}
            {mark}
          </SubmitButton>
        </FoldedFields>
      )}
    </ActionForm>
  );
}
