import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import type { Actor } from "#domain/permission.ts";
import { listPlace } from "./admin/list-address.ts";
import { AdminDesk } from "./admin-desk.tsx";
import { ClerkDesk } from "./clerk-desk.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { LeaderDesk } from "./leader-desk.tsx";
import { OwnerDesk } from "./owner-desk.tsx";
import { readDesk } from "./read-desk.ts";
import { tellReports } from "./tell-reports.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

type Asked = { done?: string; refused?: string; page?: string; size?: string };
type Props = { searchParams: Promise<Asked> };
const deskPlace = z.object(listPlace);

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
      return <LeaderDesk {...{ desk, actor, told }} place={deskPlace.parse(asked)} />;
    }
    case "clerk":
      return <ClerkDesk desk={await readDesk(actor)} />;
    case "admin":
      return <AdminDesk />;
  }
}
