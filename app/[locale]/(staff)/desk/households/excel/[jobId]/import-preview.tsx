import { useTranslations } from "next-intl";
import type { ImportJob } from "#app/_server/jobs/import-jobs.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { CheckField } from "#components/form/check-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ImportCheck } from "#db/household/import/check-import.ts";
import { noNearName } from "#domain/workbook/unread-cells.ts";
import { applyImportAction, cancelImportAction, readNearAction } from "../actions.ts";
import styles from "../excel.module.css";
import { ErrorTable } from "./error-table.tsx";
import {
  type PreviewList,
  type PreviewPlace,
  previewLists,
  previewQuery,
} from "./preview-place.ts";
import { RowTable } from "./row-table.tsx";

type Props = {
  job: ImportJob;
  check: ImportCheck;
  /** the address of this page */
  place: string;
  preview: PreviewPlace;
};

/** What a file would change, and the button that does it where no error stands in the way. */
export function ImportPreview({ job, check, place, preview }: Props) {
  const t = useTranslations("excel");
  const lists = listsOf(check);
  const show =
    preview.show ?? previewLists.find((list) => lists[list].length > 0) ?? previewLists[0];
  const unchanged = check.sheets.reduce((sum, sheet) => sum + sheet.unchanged, 0);
  const { page, size } = preview;
  const from = (page - 1) * size;
  const addressOf = (list: PreviewList, at = { page: 1, size }) =>
    previewQuery.address(place, { show: list, ...at });
  const isRows = show === "changed" || show === "added" || show === "conflicts";
  return (
    <>
      <Verdict check={check} />
      <LeftOut job={job} check={check} />
      <nav aria-label={t("lists")}>
        <ul className={styles.figures}>
          {previewLists.map((list) => (
            <li key={list}>
              <a href={addressOf(list)} aria-current={list === show ? "true" : undefined}>
                {t(`list.${list}`, { count: lists[list].length })}
              </a>
            </li>
          ))}
          <li>
            <span>{t("unchanged", { count: unchanged })}</span>
          </li>
        </ul>
      </nav>
      <Section title={t(`heading.${show}`)}>
        {isRows ? (
          <RowTable
            definition={job.definition}
            rows={lists[show].slice(from, from + size)}
            caption={t(`heading.${show}`)}
          />
        ) : (
          <ErrorTable
            errors={lists[show].slice(from, from + size)}
            words={show === "farDays" || show === "doubles" ? "confirm" : "refusal"}
            caption={t(`heading.${show}`)}
          />
        )}
        {lists[show].length > size ? (
          <Pagination
            total={lists[show].length}
            page={page}
            size={size}
            hrefOf={(at) => addressOf(show, at)}
          />
        ) : null}
      </Section>
      <Decide job={job} check={check} />
    </>
  );
}

export function listsOf({ sheets, errors, farDays, doubles, unread }: ImportCheck) {
  const rowsOf = (kind: "changed" | "conflicts" | "added") =>
    sheets.flatMap((sheet) => sheet[kind].map((row) => ({ sheet: sheet.key, ...row })));
  return {
    errors,
    conflicts: rowsOf("conflicts"),
    farDays,
    doubles,
    unread,
    changed: rowsOf("changed"),
    added: rowsOf("added"),
    ignored: sheets.flatMap(({ ignored }) => ignored),
  };
}

function toWrite({ plan }: ImportCheck): number {
  return plan.buildings.length + plan.changes.length;
}

function Verdict({ check }: { check: ImportCheck }) {
  const t = useTranslations("excel");
  const { errors, conflicts } = listsOf(check);
  if (errors.length > 0) {
    return <Notice tone="error" title={t("hasErrors", { count: errors.length })} />;
  }
  if (conflicts.length > 0) {
    return <Notice tone="info" title={t("hasConflicts", { count: conflicts.length })} />;
  }
  if (toWrite(check) > 0) return <MassChanges check={check} />;
  // What was not read may be what does not agree.
  const title = check.unread.length > 0 ? t("nothingRead") : t("nothingToDo");
  return <Notice tone="info" title={title} />;
}

/** What a file would do to whole columns stands first. */
function MassChanges({ check: { massChanges } }: { check: ImportCheck }) {
  const t = useTranslations("excel");
  if (massChanges.length === 0) return <Notice tone="info" title={t("ready")} />;
  return (
    <Notice tone="info" title={t("readyButMass")}>
      <ul>
        {massChanges.map(({ kind, ...change }) => (
          <li key={`${kind} ${change.sheet} ${change.header}`}>
            {t(`massChange.${kind}`, {
              sheet: change.sheet,
              header: change.header,
              count: change.count,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What stands in the file and is not read; where it has a near name, it can be read as that. */
function LeftOut({ job, check: { unread } }: Pick<Props, "job" | "check">) {
  const t = useTranslations("excel");
  if (unread.length === 0) return null;
  const cells = unread.reduce((sum, { params }) => sum + params.cells, 0);
  const hasNear = unread.some(({ params }) => params.near !== noNearName);
  return (
    <Notice tone="info" title={t("leftOut", { count: unread.length, cells })}>
      {hasNear ? (
        <ActionForm action={readNearAction} hidden={{ jobId: job.id }}>
          <div>
            <SubmitButton look="secondary">{t("readNear")}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </Notice>
  );
}

function Decide({ job, check }: Pick<Props, "job" | "check">) {
  const t = useTranslations("excel");
  const { errors, conflicts } = listsOf(check);
  const hidden = { jobId: job.id };
  return (
    <div className={styles.steps}>
      {errors.length === 0 && toWrite(check) > 0 ? (
        <ActionForm
          action={applyImportAction}
          hidden={hidden}
          labels={{ withoutConflicts: t("withoutConflicts") }}
        >
          {conflicts.length > 0 ? (
            <CheckField name="withoutConflicts" label={t("withoutConflicts")} />
          ) : null}
          <div>
            <SubmitButton>{t("apply")}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      <ActionForm action={cancelImportAction} hidden={hidden}>
        <div>
          <SubmitButton look="secondary">{t("cancel")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
