import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import type { Actor } from "#domain/access/permission.ts";
import { DeskNotice } from "./_frame/desk-notice.tsx";
import { listPlace } from "./_frame/list-address.ts";
import { pageQuery } from "./_frame/page-query.ts";
import { readDesk } from "./_frame/read-desk.ts";
import { AdminDesk } from "./_today/admin-desk.tsx";
import { ClerkDesk } from "./_today/clerk-desk.tsx";
import { LeaderDesk } from "./_today/leader-desk.tsx";
import { OwnerDesk } from "./_today/owner-desk.tsx";
import { tellReports } from "./_today/tell-reports.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

type Asked = { done?: string; refused?: string; page?: string; size?: string };
type Props = { searchParams: Promise<Asked> };
const deskPlace = pageQuery(listPlace);

export default async function DeskPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const asked = await searchParams;
  const { done, refused } = asked;
  return (
    <>
      <DeskNotice done={done} refused={refused} />
      {await deskOf(actor, asked)}
    </>
  );
}

async function deskOf(actor: Actor, asked: Asked) {
  switch (actor.role) {
    case "owner":
      return <OwnerDesk desk={await readDesk(actor)} />;
    case "leader": {
      const desk = await readDesk(actor);
      const told = await tellReports(desk.views);
      return <LeaderDesk desk={desk} actor={actor} told={told} place={deskPlace.read(asked)} />;
    }
    case "clerk":
      return <ClerkDesk desk={await readDesk(actor)} />;
    case "admin":
      return <AdminDesk />;
  }
}
