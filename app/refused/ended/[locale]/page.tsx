import type { Metadata } from "next";
import { EndedSessionPage, endedSessionTitle } from "#components/frame/ended-session-page.tsx";
import { type Locale, locales } from "#i18n/locales.ts";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** Drawn while the program is built; the guard in front of the server fills in what was typed. */
export function generateStaticParams(): { locale: Locale }[] {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = endedSessionTitle((await params).locale as Locale);
  return { title, icons: "/favicon.svg", robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <EndedSessionPage locale={(await params).locale as Locale} />;
}
