import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Section } from "#components/ui/section.tsx";
import styles from "./compensation.module.css";

type Props = {
  id: string;
  title: string;
  /** What is offered to a clerk: the place of its form, and what the way there is called. */
  add?: { form: `/${string}`; label: string } | null;
  children: ReactNode;
};

/** One kind of record of the compensation under its heading, with the link to add another. */
export function CompensationSection({ id, title, add, children }: Props) {
  const href = useDeskHref();
  return (
    <Section id={id} title={title}>
      <div className={styles.body}>
        {children}
        {add ? (
          <p>
            <ButtonLink href={href(add.form)}>{add.label}</ButtonLink>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
