import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findRefusal } from "#app/_server/action/refusal-store.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { FileField } from "#components/form/file-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { FilterTerms } from "#domain/household/ledger/saved-filter.ts";
import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { RefusedNotice } from "../../_frame/refused-notice.tsx";
import { LedgerHeader } from "../_ledger/ledger-header.tsx";
import { readLedgerView } from "../_ledger/ledger-view.ts";
import { type Ledger, requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { uploadLedgerAction } from "./actions.ts";
import { ledgerChoice, unitTerms } from "./excel-place.ts";
import { ExportForms } from "./export-forms.tsx";
import { LedgerChoice } from "./ledger-choice.tsx";

type Asked = FilterTerms & {
  project?: string;
  ledger?: string;
  filter?: string;
  done?: string;
  refused?: string;
  kept?: string;
};
type Props = { searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("excel");
  return { title: t("title") };
}

/** Excel 导入导出: of each ledger a template, the ledger as a file, and a file back into it. */
export default async function ExcelPage({ searchParams }: Props) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.write", asked.project);
  await requireToday();
  const { ledger: key } = ledgerChoice.read(asked);
  const terms =
    key === "units" ? unitTerms(unitFilter.parse(asked)) : householdTerms(ledger, asked);
  const { project } = ledger;
  const kept = findRefusal(ledger.actor.userId, asked.kept);
  const refused = kept?.values?.unmasked === "on" ? kept : null;
  const t = await getTranslations("excel");
  const href = await deskHref();
  const { megabytes, rows } = workbookLimits;
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="excel"
        totals={readLedgerTotals(ledger)}
        lead={<p>{t("lead")}</p>}
      />
      <RefusedNotice refused={refused ? undefined : asked.refused} />
      {asked.done === "import.cancelled" ? <Notice tone="info" title={t("cancelled")} /> : null}
      <LedgerChoice slug={project.slug} ledger={key} terms={terms} />
      <Section title={t("out")} lead={t(`outLead.${key}`)}>
        <ExportForms
          place={href("/households/excel")}
          projectId={project.id}
          ledger={key}
          terms={terms}
          refused={refused}
        />
      </Section>
      <Section title={t("in")} lead={t(`inLead.${key}`)}>
        <ActionForm
          action={uploadLedgerAction}
          labels={{ file: t("file") }}
          hidden={{ projectId: project.id, ledger: key }}
        >
          <FileField
            name="file"
            label={t("file")}
            hint={t("fileHint", { megabytes, rows })}
            accept=".xlsx"
            megabytes={megabytes}
            required
          />
          <div>
            <SubmitButton>{t("upload")}</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    </>
  );
}

/** A kept filter, and the terms beside it. */
function householdTerms(ledger: Ledger, asked: Asked): Record<string, string> {
  const { filter } = asked;
  return { ...readLedgerView(ledger, asked).asked, ...(filter ? { filter } : {}) };
}
