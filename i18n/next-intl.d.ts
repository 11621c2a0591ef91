import type { Locale } from "./locales.ts";
import type { Messages } from "./message-shape.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
