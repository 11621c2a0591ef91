import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { listAddress } from "./list-address.ts";

import styles from "./queue.module.css";
import { type QueueScope, queueScopes } from "./queue-place.ts";

type Props = {
  path: `/${string}`;
  scope: QueueScope;
  counts: Readonly<Record<QueueScope, number>>;
};

/** 我的 and 全部, each with how many wait in it. */
export function QueueScopes({ path, scope, counts }: Props) {
  const t = useTranslations("desk.queue");
  const href = useDeskHref();
  return (
    <nav className={styles.scopes} aria-label={t("label")}>
      {queueScopes.map((whose) => (
        <a
          key={whose}
          href={href(`/${listAddress(path, { whose }).slice(1)}`)}
          aria-current={whose === scope ? "page" : undefined}
        >
          {t(whose, { count: counts[whose] })}
        </a>
      ))}
    </nav>
  );
}
