import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { type Actor, can } from "#domain/access/permission.ts";
import { readQuery, type SearchQuery } from "#domain/search/search-terms.ts";
import type { SearchParams } from "../_frame/page-query.ts";
import { readHits } from "./read-hits.ts";
import { SearchForm } from "./search-form.tsx";
import { searchQuery } from "./search-query.ts";
import { SearchResults } from "./search-results.tsx";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  return { title: t("title") };
}

/** 搜索: projects, milestones and staff by name, among what the actor may see. Never households. */
export default async function SearchPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const t = await getTranslations("search");
  const { q, refused } = searchQuery.read(await searchParams);
  const query = readQuery(q);
  const href = await deskHref();
  // The number leaves the address bar and the history with it.
  if (query.kind === "personal") {
    redirect(searchQuery.address(href("/search"), { refused: query.number }));
  }
  const said = query.kind === "terms" ? query.said : "";
  return (
    <>
      <PageHeading title={said ? t("found", { said }) : t("title")} lead={t("hint")} />
      <SearchForm id="search-page" said={said} look="page" />
      {refused ? (
        <Notice tone="error" title={t("personal", { number: refused })}>
          {can(actor.role, "household.read") ? (
            <a href={href("/households")}>{t("toLedger")}</a>
          ) : null}
        </Notice>
      ) : null}
      <Hits actor={actor} query={query} />
      <p>{t("notHouseholds")}</p>
    </>
  );
}

async function Hits({ actor, query }: { actor: Actor; query: SearchQuery }) {
  if (query.kind !== "terms") return null;
  const t = await getTranslations("search");
  const hits = await readHits(actor, query.terms);
  const count = hits.projects.length + hits.milestones.length + hits.people.length;
  if (count > 0) return <SearchResults hits={hits} terms={query.terms} />;
  return (
    <EmptyState title={t("none", { said: query.said })}>
      <p>{t("noneHint")}</p>
    </EmptyState>
  );
}
