import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { Fold } from "#components/ui/fold.tsx";
import {
  type OfficeFile,
  officeFileAddress,
  officeFiles,
  type ProjectFile,
  projectFileAddress,
  projectFiles,
} from "#domain/open-data/open-data-file.ts";
import type { PublicRecord } from "#domain/open-data/public-record.ts";

type Props = { records: readonly Pick<PublicRecord, "slug" | "name">[] };
/** What is said of each file, by the key of its sentence. */
const sentences = {
  "oc4ids.json": "oc4ids",
  "projects.csv": "projects",
  "milestones.csv": "milestones",
  "status.json": "status",
  "deadlines.ics": "deadlines",
  ".oc4ids.json": "oneOc4ids",
  "/deadlines.ics": "oneDeadlines",
  "/badge.svg": "badgeZh",
  "/badge.en.svg": "badgeEn",
} as const satisfies Record<OfficeFile | ProjectFile, string>;

type Row = { readonly address: string; readonly content: string };

/** Every file there is, by its address: those of the office, then those of each project. */
export function FileTable({ records }: Props) {
  const t = useTranslations("openData.files");
  const locale = useLocale();
  const office = officeFiles.map((file) => ({
    address: officeFileAddress(file),
    content: t(sentences[file]),
  }));
  return (
    <>
      <Files rows={office} caption={t("title")} />
      {records.map(({ slug, name }) => (
        <Fold key={slug} title={name[locale]}>
          <Files
            caption={name[locale]}
            rows={[
              ...projectFiles.map((file) => ({
                address: projectFileAddress(slug, file),
                content: t(sentences[file]),
              })),
              { address: `/${locale}/embed/${slug}`, content: t("sheet") },
            ]}
          />
        </Fold>
      ))}
    </>
  );
}

function Files({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const t = useTranslations("openData.files");
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: "file",
          header: t("file"),
          cell: ({ address }: Row) => (
            <a href={address}>
              <code>{address}</code>
            </a>
          ),
        },
        { key: "content", header: t("content"), cell: ({ content }: Row) => content },
      ]}
      rows={rows}
      keyOf={({ address }) => address}
      empty=""
    />
  );
}
