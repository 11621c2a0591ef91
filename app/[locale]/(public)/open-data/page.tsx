import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { publicMetadata } from "#app/_server/public/public-metadata.ts";
import { readOpenData } from "#app/_server/public/read-open-data.ts";
import { readPublicDay } from "#app/_server/public/read-public-day.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { ColumnTable } from "#components/open-data/column-table.tsx";
import { ExampleCode } from "#components/open-data/example-code.tsx";
import { FileTable } from "#components/open-data/file-table.tsx";
import { LicenceText } from "#components/open-data/licence-text.tsx";
import { LinkedData } from "#components/open-data/linked-data.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { officeFileAddress, officeFiles } from "#domain/open-data/open-data-file.ts";
import { formatDay, formatInstant } from "#i18n/format-day.ts";
import { type Locale, languageTag } from "#i18n/locales.ts";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requireLocale();
  const t = await getTranslations();
  return publicMetadata({
    locale,
    path: "/open-data",
    title: t("openData.title"),
    description: t("openData.description"),
    siteName: t("site.name"),
  });
}

/** 开放数据: what can be taken away, how it is written, and on what terms. */
export default async function OpenDataPage() {
  const locale = await requireLocale();
  const t = await getTranslations("openData");
  const data = await readOpenData();
  const { office } = readPublicDay();
  const { asOf, isDemo, updatedAt, origin, records } = data;
  const slug = records[0]?.slug;
  const name = records[0]?.name[locale];
  const sheet = `${origin}/${locale}/embed/${slug}`;
  const iframe = `<iframe src="${sheet}" width="360" height="220" title="${name}"></iframe>`;
  const picture = `${origin}/open-data/projects/${slug}/badge${locale === "en" ? ".en" : ""}.svg`;
  const badge = `<img src="${picture}" alt="">`;
  return (
    <PublicFrame
      path={`/${locale}/open-data`}
      businessDate={asOf}
      isDemo={isDemo}
      office={office}
      updatedAt={updatedAt}
      sources={[]}
    >
      <LinkedData
        data={datasetData(data, { locale, name: t("title"), description: t("description") })}
      />
      <PageHeading title={t("title")} lead={t("lead")} />
      {updatedAt === null ? null : (
        <p>{t("updated", { on: formatDay(asOf, locale), at: formatInstant(updatedAt, locale) })}</p>
      )}
      <Section title={t("licence.title")}>
        <LicenceText data={data} />
      </Section>
      <Section title={t("files.title")}>
        <FileTable records={records} />
      </Section>
      {slug === undefined ? null : (
        <Section title={t("example.title")}>
          <ExampleCode
            purpose={t("example.curl")}
            code={`curl -O ${origin}/open-data/projects.csv`}
          />
          <ExampleCode purpose={t("example.iframe")} code={iframe} />
          <ExampleCode purpose={t("example.badge")} code={badge} />
        </Section>
      )}
      <Section title={t("bands.title")}>
        <p>{t("bands.text")}</p>
      </Section>
      <Section title={t("fields.projects")} lead={t("fields.rules")}>
        <ColumnTable of="projectColumns" />
      </Section>
      <Section title={t("fields.milestones")}>
        <ColumnTable of="milestoneColumns" />
      </Section>
    </PublicFrame>
  );
}

/** By schema.org: a dataset with each file of the office as a way to have it. */
function datasetData(
  { origin, publisher, licence, asOf }: OpenData,
  { locale, name, description }: { locale: Locale; name: string; description: string },
) {
  return {
    "@type": "Dataset",
    name,
    description,
    url: `${origin}/${locale}/open-data`,
    inLanguage: languageTag[locale],
    dateModified: asOf,
    isAccessibleForFree: true,
    ...(publisher && { creator: { "@type": "GovernmentOrganization", name: publisher[locale] } }),
    ...(licence && { license: licence }),
    distribution: officeFiles.map((file) => ({
      "@type": "DataDownload",
      name: file,
      contentUrl: origin + officeFileAddress(file),
    })),
  };
}
