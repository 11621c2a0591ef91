import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { type FormLeaf, formLeaves } from "#domain/free-text/form-leaves.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { ledgerCells } from "#domain/household/register/ledger-cells.ts";

type Declaration = { input: z.ZodType };
vi.mock("next/root-params", () => ({ locale: async () => "zh" }));
vi.mock("#app/_server/action/define-action.ts", () => ({
  defineAction: (declaration: Declaration) => declaration,
  definePublicAction: (declaration: Declaration) => declaration,
}));
/** What is left of a command: its form. */
type Made = { form: z.ZodType | null };
vi.mock("#db/command/define-command.ts", () => ({
  defineCommand: (_name: string, form: Made["form"]): Made => ({ form }),
}));
vi.mock("#app/_server/action/define-download.ts", () => ({
  defineDownload: (declaration: Declaration) => declaration,
}));

const actions = import.meta.glob<Record<string, Declaration>>("../../../app/**/actions.ts", {
  eager: true,
});
const downloads = import.meta.glob<{ POST?: Declaration }>("../../../app/**/desk/**/route.ts", {
  eager: true,
});
const forms = [
  ...Object.values(actions).flatMap((exported) => Object.entries(exported)),
  ...Object.entries(downloads).flatMap(([path, { POST }]) =>
    POST ? [[path.replace(/^.*\/desk\/|\/route\.ts$/g, ""), POST] as const] : [],
  ),
].map(([name, { input }]) => [name, formLeaves(input)] as const);
const { stage, ...sheets } = ledgerCells;
const cells = Object.entries({ ...sheets, stage: { stage } }).map(
  ([sheet, fields]) => [`sheet ${sheet}`, formLeaves(z.strictObject(fields))] as const,
);
const all = [...forms, ...cells];

/** Fields that take any text and that `impersonal` does not declare, and why. */
const exempt: readonly { readonly of: RegExp; readonly because: string }[] = [
  { of: / requestKey$/, because: "made by the form; a stored answer keeps its hash" },
  { of: /[ .](id|\w+Ids?)$/, because: "names a row, which is looked up" },
  { of: / (project|place|household)$/, because: "names a row, which is looked up" },
  { of: / version$/, because: "of a file to be read, compared and not kept" },
  {
    of: /^(edit|import)PlanAction typed$/,
    because: "read by its owner alone; numbers are refused",
  },
  { of: / (rows|file)$/, because: "read by the next step, whose fields are declared" },
  { of: / (\w*[pP]assword\w*|\w*[tT]oken|oneTimeCode)$/, because: "a secret, hashed or compared" },
  { of: /^signInAction username$/, because: "looked up, never kept" },
  { of: / view$/, because: "leads back to the page" },
  { of: /^(edit|import)PlanAction (name|reason)$/, because: "tried out, not written" },
  { of: / milestones\.\*\.predecessors$/, because: "read as rows and lags" },
  { of: / confirms$/, because: "compared with the questions asked, and not kept" },
  { of: / (confirmed|completes|acceptsExcess)$/, because: "a tick" },
  { of: /^setDataTermsAction seen/, because: "compared with what is in force, and not kept" },
  { of: / (groups|folded)$/, because: "names of groups; a name that is none opens nothing" },
  {
    of: /^(search|name)\w+Action (search|building|section|stage|way|tenure|special\w+|only|order|descending)$/,
    because: "what somebody looks for, encrypted and seen by them alone",
  },
  {
    of: /^households\/excel\/export (building|section|stage|way|tenure|special\w+)$/,
    because: "what a file is narrowed down to, not kept",
  },
  {
    of: /^households\/excel\/export (only|order|descending|layout|filter|inForce)$/,
    because: "what a file is narrowed down to, not kept",
  },
  { of: /^(saveHouseholdAction holders\.\*|sheet holder)[. ]name$/, because: "who the holder is" },
  {
    of: /^(saveHouseholdAction holders\.\*|sheet holder)[. ](identity|phone|bankAccount)$/,
    because: "the number itself, encrypted",
  },
];

/** Whether anything may be typed: days, sums and choices take no such text. */
function takesAnyText({ type, field }: FormLeaf): boolean {
  if (type === "custom") return true;
  return type === "string" && (field as z.ZodType).safeParse("任意 text 一二").success;
}

function undeclared(forms: typeof all): string[] {
  return forms.flatMap(([form, leaves]) =>
    leaves
      .filter((leaf) => !leaf.declaration && takesAnyText(leaf))
      .map(({ path }) => `${form} ${path}`)
      .filter((name) => !exempt.some(({ of }) => of.test(name))),
  );
}

test("every text of every form, download and sheet is checked, or it is written down why not", () => {
  expect(all.length).toBeGreaterThan(50);
  expect([...new Set(undeclared(all))]).toEqual([]);
});

test("a text that nobody has declared is found", () => {
  const planted = z.strictObject({ reason: z.string().max(300), on: z.iso.date() });
  expect(undeclared([["plantedAction", formLeaves(planted)]])).toEqual(["plantedAction reason"]);
  const declared = z.strictObject({ reason: impersonal(z.string()).refine(Boolean) });
  expect(undeclared([["plantedAction", formLeaves(declared)]])).toEqual([]);
});

test("no exemption is left over", () => {
  const texts = all.flatMap(([form, leaves]) =>
    leaves.filter(({ declaration }) => !declaration).map(({ path }) => `${form} ${path}`),
  );
  const unused = exempt.filter(({ of }) => !texts.some((name) => of.test(name)));
  expect(unused).toEqual([]);
});

const declared = all.flatMap(([form, leaves]) => {
  const texts = leaves.filter(({ declaration }) => declaration);
  return [...new Map(texts.map((leaf) => [`${form} ${leaf.path}`, leaf]))];
});

describe.each(declared)("%s", (_name, { field }) => {
  test.each([
    ["text.phone", "13800138000"],
    ["text.phone", "一三八零零一三八零零零"],
    ["text.identity", "11010519491231002X"],
    ["text.account", "6222021234567890128"],
  ])("refuses what is %s", (code, text) => {
    const codes = (field as z.ZodType).safeParse(text).error?.issues.map(({ message }) => message);
    expect(codes).toContain(code);
  });
});

const database = import.meta.glob<string>("../../../db/**/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

const textsOf = (form: z.core.$ZodType) =>
  formLeaves(form).flatMap(({ path, declaration }) => (declaration ? [path] : []));

/** Whatever input with texts a command names, its form has them all. */
test("every command hands the texts of its input to the check", async () => {
  const schemas = [
    String.raw`#domain\/[^"]+-input\.ts`,
    String.raw`#domain\/plan\/plan-review\.ts`,
    String.raw`#domain\/free-text\/withdrawal\.ts`,
  ];
  const inputs = new RegExp(
    String.raw`import (?:type )?\{([^}]+)\} from "(${schemas.join("|")})"`,
    "g",
  );
  const commands = Object.entries(database).filter(([, source]) =>
    source.includes("= defineCommand("),
  );
  expect(commands.length).toBeGreaterThan(30);
  const silent: string[] = [];
  let looked = 0;
  for (const [path, source] of commands) {
    const made: Record<string, Partial<Made>> = await import(path);
    const checked = Object.values(made).flatMap(({ form }) => (form ? textsOf(form) : []));
    for (const [, names = "", file = ""] of source.matchAll(inputs)) {
      const module: Record<string, unknown> = await import(file.replace("#", "../../../"));
      for (const name of names.match(/\b\w+Input\b/g) ?? []) {
        const schema = module[name.charAt(0).toLowerCase() + name.slice(1)];
        if (!(schema instanceof z.ZodType)) continue;
        looked += 1;
        if (textsOf(schema).some((text) => !checked.includes(text))) silent.push(`${path} ${name}`);
      }
    }
  }
  expect(silent).toEqual([]);
  expect(looked).toBeGreaterThan(30);
});

/** Where a form says of its fields what they are: beside where its action is handed to it. */
const drawn = import.meta.glob<string>("../../../app/**/*.tsx", {
  eager: true,
  query: "?raw",
  import: "default",
});

const publicFields = Object.values(actions).flatMap((exported) =>
  Object.entries(exported).flatMap(([name, { input }]) =>
    formLeaves(input)
      .filter(({ declaration }) => declaration?.isPublic)
      .map((leaf) => [name, leaf.path] as const),
  ),
);

test.each(publicFields)(
  "%s says before it is saved that %s appears on the public page",
  (name, field) => {
    const folders = Object.entries(drawn)
      .filter(([, source]) => new RegExp(`\\b${name}\\b`).test(source))
      .map(([file]) => file.slice(0, file.lastIndexOf("/") + 1));
    const sources = Object.entries(drawn).filter(([file]) =>
      folders.some((folder) => file.startsWith(folder)),
    );
    const [row] = field.split(".*.").toReversed();
    const isSaid = sources.some(([, source]) =>
      field.includes("*")
        ? source.includes('t("rowsPublic")') || source.includes("<PlanRows")
        : new RegExp(`name="${row}"\\s[^>]*\\bisPublic\\b|\\bisPublic\\s[^>]*name="${row}"`).test(
            source,
          ),
    );
    expect(isSaid).toBe(true);
  },
);
