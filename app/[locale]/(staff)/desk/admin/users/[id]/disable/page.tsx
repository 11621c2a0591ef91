import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { disableUserAction } from "../../actions.ts";
import { ConfirmUserChange } from "../confirm-user-change.tsx";
import { requireUser } from "../require-user.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.disableUser");
  return { title: t("title") };
}

export default async function DisableUserPage({ params }: { params: Promise<{ id: string }> }) {
  const { user } = await requireUser(await params);
  return <ConfirmUserChange change="disableUser" user={user} action={disableUserAction} />;
}
