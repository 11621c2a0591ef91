import { expect, it } from "vitest";
import { SigningChart } from "#components/household/signing/signing-chart.tsx";
import { SigningTable } from "#components/household/signing/signing-table.tsx";
import { signingDays } from "#domain/household/signing/signing-chart.ts";
import { signingProgress } from "#domain/household/signing/signing-progress.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { render, wordsOf } from "./render.tsx";

const signed = [
  { on: "2015-03-10", count: 12 },
  { on: "2015-03-12", count: 4 },
];
const facts = { households: 162, terms: null, asOf: "2015-04-15", calendar: calendarOf2015 };
const draw = (counts = signed) => {
  const days = signingDays(counts);
  const signing = signingProgress({ ...facts, signed: counts });
  return render(<SigningChart {...facts} signing={signing} days={days} />);
};

it("draws what is signed against the threshold and says the whole in one sentence", () => {
  const html = draw();
  expect(html).toContain(
    'aria-label="签约进度，截至 2015年4月15日：已签 16 户，共 162 户，签约比例需 138 户。',
  );
  for (const words of ["签约比例 85%：138 户", "截至 2015年4月15日", "当日签约，满格 12 户"]) {
    expect(html).toContain(`>${words}</text>`);
  }
  expect(html.match(/<rect/g)).toHaveLength(2);
  expect(html).not.toContain("style=");
});

it("says so where nobody has signed", () => {
  expect(wordsOf(draw([]))).toBe("还没有签约，画不出图。");
});

it("has every day with a signature in the table behind it, the newest first", () => {
  const words = wordsOf(render(<SigningTable days={signingDays(signed)} households={162} />));
  expect(words).toContain("2015年3月12日 4 16 9.88% 2015年3月10日 12 12 7.41%");
});
