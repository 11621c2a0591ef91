import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ActionForm } from "#components/form/action-form.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Section } from "#components/ui/section.tsx";
import { renewReceiptAction, revokeReceiptAction } from "../../receipts/actions.ts";
import { TermField } from "../../receipts/term-field.tsx";

type Props = { receiptId: string } & Pick<ComponentProps<typeof MoreMessages>, "messages">;

/** What is done with the receipt in force: it is extended or taken back. */
export function ReceiptForms({ receiptId, messages }: Props) {
  const t = useTranslations("receipt.desk");
  const labels = { months: t("months"), reason: t("reason") };
  return (
    <div className="no-print">
      <Section title={t("renew")}>
        <MoreMessages messages={messages}>
          <ActionForm action={renewReceiptAction} labels={labels} hidden={{ receiptId }}>
            <TermField label={labels.months} hint={t("renewHint")} />
            <SubmitButton look="secondary">{t("renew")}</SubmitButton>
          </ActionForm>
        </MoreMessages>
      </Section>
      <Section title={t("revoke")}>
        <ActionForm action={revokeReceiptAction} labels={labels} hidden={{ receiptId }}>
          <TextField
            name="reason"
            label={labels.reason}
            hint={t("reasonHint")}
            longest={200}
            required
          />
          <SubmitButton look="danger">{t("revoke")}</SubmitButton>
        </ActionForm>
      </Section>
    </div>
  );
}
