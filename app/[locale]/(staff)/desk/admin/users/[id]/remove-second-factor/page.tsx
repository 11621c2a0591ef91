import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { removeSecondFactorAction } from "../../actions.ts";
import { ConfirmUserChange } from "../confirm-user-change.tsx";
import { requireUser } from "../require-user.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.removeSecondFactor");
  return { title: t("title") };
}

export default async function RemoveSecondFactorPage({
  params,
}: {
  params: Promise<{ id: string }>;
}) {
  const { user } = await requireUser(await params);
  return (
    <ConfirmUserChange change="removeSecondFactor" user={user} action={removeSecondFactorAction} />
  );
}
