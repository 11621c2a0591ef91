import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { changesByDay } from "#domain/public/changes-by-day.ts";
import type { PublicChange } from "#domain/public/public-change.ts";
import { formatDay } from "#i18n/format-day.ts";
import { changeWords } from "./change-words.ts";
import styles from "./changes-list.module.css";

type Props = {
  /** The newest first. */
  changes: readonly PublicChange[];
  /** The project stands above the list already. */
  isOfProject?: boolean;
};

/** Changes by day, the newest first: of which kind, of which project, what, and why. */
export function ChangesList({ changes, isOfProject = false }: Props) {
  const t = useTranslations("publicChanges");
  const locale = useLocale();
  if (changes.length === 0) return <EmptyState title={t("empty")} />;
  return (
    <ol className={styles.days}>
      {changesByDay(changes).map(({ on, changes: ofDay }) => (
        <li key={on}>
          <h2 className={styles.day}>
            <time dateTime={on}>{formatDay(on, locale)}</time>
          </h2>
          <ul className={styles.changes}>
            {ofDay.map((change) => (
              <li key={`${change.code} ${change.id}`} className={styles.change}>
                <Change change={change} isOfProject={isOfProject} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Change({ change, isOfProject }: { change: PublicChange; isOfProject: boolean }) {
  const t = useTranslations("publicChanges");
  const site = useTranslations("site");
  const locale = useLocale();
  const { kind, project, isGenerated } = change;
  const { what, more } = changeWords(change, locale);
  return (
    <>
      <Tag>{t(`kind.${kind}`)}</Tag>{" "}
      {isOfProject ? null : (
        <>
          <a href={`/${locale}/projects/${project.slug}`}>{project.name[locale]}</a>{" "}
        </>
      )}
      {what} {isGenerated ? <SyntheticTag /> : null}
      {more.length > 0 ? (
        <span className={styles.more}>{more.join(site("listSeparator"))}</span>
      ) : null}
    </>
  );
}
