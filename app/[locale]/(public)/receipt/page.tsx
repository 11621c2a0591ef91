import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readPublicDay } from "#app/_server/public/read-public-day.ts";
import { FormMessages } from "#components/form/form-messages.tsx";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { messagesOf } from "#i18n/messages.ts";
import { ReceiptForm } from "./receipt-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipt.page");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/**
 * 凭回执查询: a household’s own progress by its code. The answer stands on the same address, is kept
 * nowhere and, like every public page, needs no script.
 */
export default async function ReceiptPage() {
  const locale = await requireLocale();
  const { asOf, isDemo, office, updatedAt } = readPublicDay();
  const { receipt, ledger } = messagesOf(locale);
  const { page, answer } = receipt;
  const messages = { receipt: { page, answer }, ledger: { stage: ledger.stage } };
  return (
    <PublicFrame
      path={`/${locale}/receipt`}
      businessDate={asOf}
      isDemo={isDemo}
      office={office}
      updatedAt={updatedAt}
      sources={[]}
      about={page.about}
    >
      <FormMessages locale={locale}>
        <MoreMessages messages={messages}>
          <ReceiptForm hiddenFields={<HiddenFields />} />
        </MoreMessages>
      </FormMessages>
    </PublicFrame>
  );
}
