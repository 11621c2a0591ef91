import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { resetPasswordAction } from "../../actions.ts";
import { ConfirmUserChange } from "../confirm-user-change.tsx";
import { requireUser } from "../require-user.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.resetPassword");
  return { title: t("title") };
}

export default async function ResetPasswordPage({ params }: { params: Promise<{ id: string }> }) {
  const { user } = await requireUser(await params);
  return <ConfirmUserChange change="resetPassword" user={user} action={resetPasswordAction} />;
}
