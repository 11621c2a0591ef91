import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { TrailCheck } from "#db/audit/record-trail-check.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { checkTrailAction } from "./actions.ts";
import styles from "./chain-notice.module.css";

type Props = {
  /** How many rows the trail has. */
  count: number;
  /** What came of the last check; undefined before the first. */
  checked: TrailCheck | undefined;
  isChecking: boolean;
};

/** Whether the audit trail is as it was written, as of the last check, and the way to another. */
export function ChainNotice({ count, checked, isChecking }: Props) {
  const t = useTranslations("audit.chain");
  return (
    <>
      <Verdict count={count} checked={checked} />
      {isChecking ? (
        <Notice tone="info" title={t("checking")} />
      ) : (
        <div className={styles.check}>
          <ActionForm action={checkTrailAction}>
            <SubmitButton look="secondary">{t("check")}</SubmitButton>
          </ActionForm>
        </div>
      )}
    </>
  );
}

function Verdict({ count, checked }: Omit<Props, "isChecking">) {
  const t = useTranslations("audit.chain");
  const locale = useLocale();
  if (!checked) return <Notice tone="info" title={t("never")} />;
  const { checkedAt, lastSequence, brokenAt } = checked;
  const said = { at: formatInstant(checkedAt, locale), count: lastSequence };
  if (brokenAt !== null) {
    return <Notice tone="error" title={t("broken", { ...said, sequence: brokenAt })} />;
  }
  const added = Math.max(0, count - lastSequence);
  return (
    <Notice tone="success" title={t("intact", said)}>
      {added > 0 ? <p>{t("since", { count: added })}</p> : null}
    </Notice>
  );
}
