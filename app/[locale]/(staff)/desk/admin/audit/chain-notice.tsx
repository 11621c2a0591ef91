import { useTranslations } from "next-intl";
import { Notice } from "#components/notice.tsx";

type Props = {
  /** How many rows the trail has. */
  count: number;
  /** The first row that does not fit the chain; null when all do. */
  brokenAt: number | null;
};

/** Whether the audit trail is as it was written, in words. */
export function ChainNotice({ count, brokenAt }: Props) {
  const t = useTranslations("audit.chain");
  return brokenAt === null ? (
    <Notice tone="success" title={t("intact", { count })} />
  ) : (
    <Notice tone="error" title={t("broken", { sequence: brokenAt })} />
  );
}
