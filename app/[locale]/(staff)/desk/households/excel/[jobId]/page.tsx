import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { findImport, type ImportJob } from "#app/_server/jobs/import-jobs.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { MessageKey } from "#i18n/messages/message-shape.ts";
import { RefusedNotice } from "../../../_frame/refused-notice.tsx";
import { LedgerHeader, withProject } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { excelPlace } from "../excel-place.ts";
import { ImportPreview } from "./import-preview.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { type PreviewPlace, previewQuery } from "./preview-place.ts";

type Asked = { project?: string; refused?: string; show?: string; page?: string; size?: string };
type Props = { params: Promise<{ jobId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("excel");
  return { title: t("job") };
}

/** One file on its way into the ledger: being read, to be looked at, written. */
export default async function ImportPage({ params, searchParams }: Props) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.write", asked.project);
  await requireToday();
  const { jobId } = await params;
  const t = await getTranslations("excel");
  const href = await deskHref();
  const found = findImport(jobId, ledger.actor);
  const job = found?.project.id === ledger.project.id ? found : undefined;
  const place = withProject(href(`/households/excel/${jobId}`), ledger.project.slug);
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="excel"
        of={t("job")}
        lead={
          job ? (
            <p>{t("ofFile", { ledger: t(`ledger.${job.ledger}`), file: job.fileName })}</p>
          ) : null
        }
      />
      <RefusedNotice
        refused={job ? (asked.refused ?? job.rolledBackReason) : "ledgerImport.jobNotFound"}
      />
      {job ? <Job job={job} place={place} preview={previewQuery.read(asked)} /> : null}
      <p>
        <ButtonLink
          href={href(excelPlace(ledger.project.slug, { ledger: job?.ledger ?? "households" }))}
        >
          {t("again")}
        </ButtonLink>
      </p>
    </>
  );
}

type JobProps = {
  job: ImportJob;
  place: string;
  preview: PreviewPlace;
};

async function Job({ job, place, preview }: JobProps) {
  const t = await getTranslations();
  const { state } = job;
  switch (state.name) {
    case "reading":
    case "checking":
    case "writing":
      return <ImportProgress jobId={job.id} state={state} />;
    case "refused": {
      const { refusal, params } = state.refused;
      const key = `refusal.${refusal}` as MessageKey;
      return (
        <Notice tone="error" title={t.has(key) ? t(key, params) : t("form.unexpected")}>
          <p>{t("excel.nothingWritten")}</p>
        </Notice>
      );
    }
    case "written":
      return (
        <Notice tone="success" title={t(`excel.written.${job.ledger}`, { ...state.imported })} />
      );
    case "ready":
      return <ImportPreview job={job} check={state.check} place={place} preview={preview} />;
  }
}
