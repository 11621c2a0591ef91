// Lists the texts that would be refused today, never what was found in them; ends with 1 for any.

import { listPersonalTexts, type PersonalText } from "#db/free-text/list-personal-texts.ts";
import { openOffice } from "#db/office/open-office.ts";
import { say } from "../host/say.js";
import { explainFaults } from "../recovery/explain-faults.ts";

const kinds = {
  "text.phone": "textPhone",
  "text.identity": "textIdentity",
  "text.account": "textAccount",
  "text.holderName": "textHolderName",
} as const;
const ways = { edit: "textEdit", withdraw: "textWithdraw", stays: "textStays" } as const;

await explainFaults(async () => {
  const db = openOffice();
  try {
    const found = listPersonalTexts(db);
    for (const text of found) console.log(lineOf(text));
    console.log(say(found.length > 0 ? "textsFound" : "textsNone", { count: found.length }));
    process.exitCode = found.length > 0 ? 1 : 0;
  } finally {
    db.$client.close();
  }
});

function lineOf({ table, id, column, found, way, path }: PersonalText): string {
  const place = `${table}.${column} ${id}`;
  return [place, say(kinds[found]), say(ways[way], { path: `/zh${path}` })].join("\n  ");
}
