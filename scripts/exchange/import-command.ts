import { parseArgs } from "node:util";
import { createTranslator } from "next-intl";
import { z } from "zod";
import { importDates, importUnits } from "#domain/mspdi/import/import-choices.ts";
import { defaultLocale, type Locale, locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

const command = z.strictObject({
  file: z.string().min(1),
  project: z.string().min(1),
  as: z.string().optional(),
  unit: z.enum(importUnits).default("file"),
  dates: z.enum(importDates).default("current"),
  name: z.string().optional(),
  reason: z.string().optional(),
  lang: z.enum(locales).default(defaultLocale),
  yes: z.boolean().default(false),
  /** The codes of the questions that are answered with yes, such as `plan.farFinish`. */
  confirm: z.array(z.string()).default([]),
});
export type ImportCommand = z.output<typeof command>;

/** What was asked for; null where it cannot be understood. */
export function readCommand(argv: readonly string[]) {
  const parsed = command.safeParse(parseOrNull(argv));
  const say = commandWords(parsed.data?.lang ?? defaultLocale);
  return { command: parsed.data ?? null, say };
}

/** The sentences of the command in a language. */
export function commandWords(locale: Locale) {
  const messages = messagesOf(locale);
  return createTranslator({ locale, messages, namespace: "exchange.command" });
}

function parseOrNull(argv: readonly string[]): Record<string, unknown> | null {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        project: text,
        as: text,
        unit: text,
        dates: text,
        name: text,
        reason: text,
        lang: text,
        yes: { type: "boolean" },
        confirm: { type: "string", multiple: true },
      },
    });
    return positionals.length === 1 ? { ...values, file: positionals[0] } : null;
  } catch {
    return null;
  }
}
