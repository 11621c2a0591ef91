import { expect, test } from "vitest";
import { isSubstantialReason } from "#domain/free-text/substantial-reason.ts";

test.each([
  "区审计局核对一标段兑付明细",
  "报区财政局拨付二标段第三批补偿款",
  "银行退回打款，逐户核对收款卡号",
  "District audit checks the payments of section one",
])("%s says what the numbers are for", (reason) => {
  expect(isSubstantialReason(reason)).toBe(true);
});

test.each([
  "",
  "x",
  "导出",
  "导出完整号码",
  "工作需要",
  "因工作需要，需要导出全部住户数据",
  "领导要求导出资料",
  "啊啊啊啊啊啊啊啊啊啊",
  "测试测试测试测试测试测试",
  "12345678901234567890",
  "……！！！？？？，，，。。。",
  "need the data for work",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "核对一下",
])("%s does not", (reason) => {
  expect(isSubstantialReason(reason)).toBe(false);
});
