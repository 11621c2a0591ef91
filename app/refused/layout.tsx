import "#components/styles/base.css";
import type { ReactNode } from "react";
import { languageTag } from "#i18n/locales.ts";

export default function RefusedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={languageTag.zh}>
      <body>{children}</body>
    </html>
  );
}
