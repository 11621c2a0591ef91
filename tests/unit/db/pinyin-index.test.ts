import { describe, expect, it } from "vitest";
import { pinyinIndexOf } from "#db/household/person/pinyin-index.ts";

const both = (name: string) => {
  const { pinyin, initials } = pinyinIndexOf(name);
  return { pinyin: pinyin.split(" "), initials: initials.split(" ") };
};

describe("a name in Latin letters", () => {
  it.each([
    ["王小明", "wangxiaoming", "wxm"],
    ["曾小明", "zengxiaoming cengxiaoming", "zxm cxm"],
    ["单小明", "shanxiaoming danxiaoming chanxiaoming", "sxm dxm cxm"],
    ["吕小明", "lvxiaoming lyuxiaoming", "lxm"],
    ["John Smith", "johnsmith", "js"],
    ["ＪＯＨＮ", "john", "j"],
    ["王A2", "wanga2", "wa"],
    ["", "", ""],
    [" — ", "", ""],
  ])("%s is %s", (name, pinyin, initials) => {
    expect(pinyinIndexOf(name)).toEqual({ pinyin, initials });
  });

  it.each([
    ["仇英", "qiuying", "chouying"],
    ["解明", "xieming", "jieming"],
    ["查明", "zhaming", "chaming"],
    ["区明", "ouming", "quming"],
    ["朴明", "piaoming", "puming"],
    ["任明", "renming", "renming"],
    ["华明", "huaming", "huaming"],
    ["缪明", "miaoming", "mouming"],
    ["乐明", "yueming", "leming"],
    ["翟明", "zhaiming", "diming"],
    ["盖明", "geming", "gaiming"],
    ["员明", "yunming", "yuanming"],
    ["覃明", "qinming", "tanming"],
    ["宓明", "miming", "fuming"],
    ["尉迟明", "yuchiming", "weichiming"],
    ["万俟明", "moqiming", "wansiming"],
    ["长孙明", "zhangsunming", "changsunming"],
    ["令狐明", "linghuming", "linghuming"],
  ])("%s begins with its surname reading %s and is found as %s too", (name, first, other) => {
    const { pinyin } = both(name);
    expect(pinyin[0]).toBe(first);
    expect(pinyin).toContain(other);
  });

  it.each([
    ["单于明", "chanyuming"],
    ["种明", "chongming"],
    ["秘明", "biming"],
    ["王行", "wangxing"],
    ["王行", "wanghang"],
    ["李乐乐", "lilele"],
    ["李乐乐", "liyueyue"],
    ["李重", "lichong"],
    ["买买提·吐尔逊", "maimaitituerxun"],
  ])("%s is found as %s", (name, typed) => {
    expect(both(name).pinyin).toContain(typed);
  });

  it("keeps the usual reading of a given name that could be read in too many ways", () => {
    const { pinyin } = both("缪乐乐行");
    expect(pinyin.length).toBeLessThanOrEqual(48);
    expect(pinyin).toContain("miaolelexing");
  });

  it("has the initials of each of its readings, and no others", () => {
    for (const name of ["曾单", "缪乐", "尉迟重行", "吕女士"]) {
      const { pinyin, initials } = both(name);
      expect(new Set(pinyin.map((text) => text[0]))).toEqual(new Set(initials.map((t) => t[0])));
      expect(new Set(initials.map(({ length }) => length))).toEqual(new Set([name.length]));
    }
  });
});
