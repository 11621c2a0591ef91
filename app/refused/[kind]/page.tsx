import type { Metadata } from "next";
import { RefusedPage, refusedTitle } from "#components/frame/refused-page.tsx";
import { type RefusalKind, refusalKinds } from "#domain/core/refusal-kind.ts";

type Props = { params: Promise<{ kind: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** Drawn while the program is built; the guard in front of the server answers with them. */
export function generateStaticParams(): { kind: RefusalKind }[] {
  return refusalKinds.map((kind) => ({ kind }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = refusedTitle((await params).kind as RefusalKind);
  return { title, icons: "/favicon.svg", robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <RefusedPage kind={(await params).kind as RefusalKind} />;
}
