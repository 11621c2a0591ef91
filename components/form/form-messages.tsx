"use client";

import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "#i18n/locales.ts";
import { confirm as confirmEn } from "#i18n/messages/en/confirm.ts";
import { form as formEn } from "#i18n/messages/en/form.ts";
import { refusal as refusalEn } from "#i18n/messages/en/refusal.ts";
import { confirm as confirmZh } from "#i18n/messages/zh/confirm.ts";
import { form as formZh } from "#i18n/messages/zh/form.ts";
import { refusal as refusalZh } from "#i18n/messages/zh/refusal.ts";

const byLocale = {
  zh: { confirm: confirmZh, form: formZh, refusal: refusalZh },
  en: { confirm: confirmEn, form: formEn, refusal: refusalEn },
};

/**
 * What every form may have to say. Browsers keep it with the program, so no page carries it; what
 * only one form says is given to that form by its page.
 */
export function FormMessages({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={locale} messages={byLocale[locale]} timeZone="Asia/Shanghai">
      {children}
    </NextIntlClientProvider>
  );
}
