import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmUserChange } from "../confirm-user-change.tsx";
import { requireUser } from "../require-user.ts";
import { enableUserAction } from "./enable-user-action.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.enableUser");
  return { title: t("title") };
}

export default async function EnableUserPage({ params }: { params: Promise<{ id: string }> }) {
  const { user } = await requireUser(await params);
  return <ConfirmUserChange change="enableUser" user={user} action={enableUserAction} />;
}
