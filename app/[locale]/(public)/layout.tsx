import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import type { ReactNode } from "react";
import { isLocale, languageTag } from "#i18n/locales.ts";

export const dynamic = "force-static";
export const revalidate = false;

/** Nothing is rendered at build time: the first request renders from the live database. */
export function generateStaticParams() {
  return [];
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    <html lang={languageTag[locale]}>
      <body>{children}</body>
    </html>
  );
}
