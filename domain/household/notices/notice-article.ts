/**
 * What is put up for the public: the scheme (decree 590 Art. 10, at least 30 days), the decision
 * (Art. 13), the survey results (Art. 15), the choice of the appraiser (Art. 20), the results of
 * the appraisal, the compensation household by household (Art. 29), the compensation decision
 * (Art. 26), the result of a draw.
 */
export const noticeArticles = [
  "scheme",
  "decision",
  "survey",
  "appraiser",
  "appraisal",
  "households",
  "compensationDecision",
  "draw",
] as const;
export type NoticeArticle = (typeof noticeArticles)[number];
