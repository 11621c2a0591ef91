import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { SavedFilter } from "#db/household/ledger/list-saved-filters.ts";
import { deleteFilterAction, nameFilterAction } from "./actions.ts";
import { type LedgerView, ledgerHref } from "./ledger-view.ts";
import styles from "./named-filters.module.css";
import type { Ledger } from "./read-ledger.ts";

type Props = { ledger: Ledger; view: LedgerView; filters: readonly SavedFilter[] };

/** The filters somebody named, as ways to them. */
export function NamedFilters({ ledger: { project }, view: { saved }, filters }: Props) {
  const t = useTranslations("households.saved");
  const href = useDeskHref();
  if (filters.length === 0) return null;
  return (
    <nav className={styles.filters} aria-label={t("label")}>
      <span className={styles.word}>{t("label")}</span>
      {filters.map(({ id, name }) => (
        <a
          key={id}
          href={href(ledgerHref(project.slug, { filterId: id }))}
          aria-current={id === saved?.id ? "page" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** What can be done with the filter on the screen: give it a name, or throw a named one away. */
export function FilterKeeping({ ledger, view }: Omit<Props, "filters">) {
  const t = useTranslations("households.saved");
  const { project, isReplay, asOf } = ledger;
  const { saved, terms } = view;
  if (Object.keys(terms).length === 0) return null;
  const place = { project: project.slug, ...(isReplay ? { on: asOf } : {}) };
  return (
    <div className={styles.keeping}>
      <ActionForm
        action={nameFilterAction}
        hidden={{ ...place, ...terms }}
        labels={{ name: t("name") }}
      >
        <div className={styles.line}>
          <TextField
            name="name"
            label={t("name")}
            longest={40}
            autoComplete="off"
            defaultValue={saved?.name ?? undefined}
            required
          />
          <SubmitButton look="secondary">{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
      {saved?.name ? (
        <ActionForm action={deleteFilterAction} hidden={{ ...place, filterId: saved.id }}>
          <SubmitButton look="danger">{t("delete", { name: saved.name })}</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
