import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import type { Actor } from "#domain/permission.ts";
import { AdminDesk } from "./admin-desk.tsx";
import { ClerkDesk } from "./clerk-desk.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { LeaderDesk } from "./leader-desk.tsx";
import { OwnerDesk } from "./owner-desk.tsx";
import { readDesk } from "./read-desk.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ done?: string; refused?: string }> };

export default async function DeskPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const { done, refused } = await searchParams;
  return (
    <>
      <DeskNotice done={done} refused={refused} />
      {await deskOf(actor)}
    </>
  );
}

async function deskOf(actor: Actor) {
  switch (actor.role) {
    case "owner":
      return <OwnerDesk desk={await readDesk(actor)} />;
    case "leader":
      return <LeaderDesk desk={await readDesk(actor)} actor={actor} />;
    case "clerk":
      return <ClerkDesk desk={await readDesk(actor)} />;
    case "admin":
      return <AdminDesk />;
  }
}
