import "#components/styles/tokens.css";
import "#components/styles/base.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { FormMessages } from "#components/form/form-messages.tsx";
import { languageTag } from "#i18n/locales.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    icons: "/favicon.svg",
    robots: { index: false },
  };
}

/** Only what the forms say goes to the browser as messages; pages are drawn on the server. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const locale = await requireLocale();
  return (
    <html lang={languageTag[locale]}>
      <body>
        <FormMessages locale={locale}>{children}</FormMessages>
      </body>
    </html>
  );
}
