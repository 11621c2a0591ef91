import "#components/styles/base.css";
import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { languageTag } from "#i18n/locales.ts";

/** Drawn from the live database; the guard in front of the server keeps what was drawn. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = { themeColor: "#17222e" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("description"),
    icons: "/favicon.svg",
  };
}

/** The bare document; each page brings its own frame, because only it knows its address. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const locale = await requireLocale();
  return (
    <html lang={languageTag[locale]}>
      <body>{children}</body>
    </html>
  );
}
