import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { LedgerView } from "./ledger-view.ts";

const plain = ["filterNamed", "filterDeleted", "registered", "changed", "removed"] as const;

/** What has just been done in the ledger; breaches it brought about are named with it. */
export function LedgerNotice({ view: { done } }: { view: Pick<LedgerView, "done"> }) {
  const t = useTranslations("households.done");
  const just = plain.find((event) => event === done);
  if (just) return <Notice tone="success" title={t(just)} />;
  const [, count, breaches] = /^staged\.(\d{1,4})\.(\d{1,4})$/.exec(done ?? "") ?? [];
  if (!count) return null;
  return (
    <>
      <Notice tone="success" title={t("staged", { count: Number(count) })} />
      {Number(breaches) > 0 ? (
        <Notice tone="error" title={t("stagedInBreach", { count: Number(breaches) })} />
      ) : null}
    </>
  );
}
