import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Section } from "#components/ui/section.tsx";
import type { SearchedProject, SearchHits } from "#domain/search/search-portfolio.ts";
import { MarkedText } from "./marked-text.tsx";
import type { FoundPerson } from "./read-hits.ts";
import styles from "./search.module.css";

type Props = { hits: SearchHits<SearchedProject, FoundPerson>; terms: readonly string[] };

/** What was found, by what it is; each leads to its place. */
export function SearchResults({ hits, terms }: Props) {
  const t = useTranslations("search");
  const role = useTranslations("session.role");
  const locale = useLocale();
  const href = useDeskHref();
  const marked = (text: string) => <MarkedText text={text} terms={terms} />;
  return (
    <>
      <Group title={t("projects", { count: hits.projects.length })} hits={hits.projects}>
        {({ facts }) => (
          <li key={facts.slug} className={styles.hit}>
            <a href={href(`/projects/${facts.slug}`)}>{marked(facts.name[locale])}</a>
            <span className={styles.where}>{marked(facts.area[locale])}</span>
          </li>
        )}
      </Group>
      <Group title={t("milestones", { count: hits.milestones.length })} hits={hits.milestones}>
        {({ project: { facts }, id, name }) => (
          <li key={id} className={styles.hit}>
            <a href={href(`/projects/${facts.slug}#milestones`)}>{marked(name[locale])}</a>
            <span className={styles.where}>{marked(facts.name[locale])}</span>
          </li>
        )}
      </Group>
      <Group title={t("people", { count: hits.people.length })} hits={hits.people}>
        {(person) => (
          <li key={person.id} className={styles.hit}>
            {person.isAccount ? (
              <a href={href(`/admin/users/${person.id}`)}>{marked(person.name)}</a>
            ) : (
              <span>{marked(person.name)}</span>
            )}
            <span className={styles.where}>{marked(role(person.role))}</span>
            <span className={styles.others}>
              {person.projects.slice(0, projectsShown).map(({ facts }) => (
                <a key={facts.slug} href={href(`/projects/${facts.slug}`)}>
                  {facts.name[locale]}
                </a>
              ))}
            </span>
          </li>
        )}
      </Group>
    </>
  );
}

/** So many of a kind are listed; more are narrowed down faster than read. */
const shown = 50;
const projectsShown = 10;

type GroupProps<T> = { title: string; hits: readonly T[]; children: (hit: T) => ReactNode };

function Group<T>({ title, hits, children }: GroupProps<T>) {
  const t = useTranslations("search");
  if (hits.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.results}>{hits.slice(0, shown).map(children)}</ul>
      {hits.length > shown ? <p>{t("more", { shown })}</p> : null}
    </Section>
  );
}
