import { expect, test } from "vitest";
import { isNamedIn, nameKey, nameStarts } from "#domain/free-text/person-name.ts";

const named = (text: string, name: string) => isNamedIn(text, nameKey(name));

test.each([
  ["打电话给金丝雀", "金丝雀"],
  ["打电话给金 丝 雀", "金丝雀"],
  ["打电话给金-丝-雀", "金丝雀"],
  ["打电话给金·丝·雀", "金丝雀"],
  ["打电话给金\u200b丝\u200b雀", "金丝雀"],
  ["與張偉國協商", "张伟国"],
  ["与张伟国协商", "張偉國"],
  ["王芳", "王芳"],
  ["与王芳协商", "王芳"],
  ["王芳拒绝签约", "王芳"],
  ["与王　芳协商", "王芳"],
  ["请王强调解", "王强"],
  ["李明天来", "李明"],
  ["因李伟不同意", "李伟"],
  ["高峰同志不同意", "高峰"],
  ["高峰家不签", "高峰"],
  ["户主平安要求", "平安"],
  ["与欧阳娜娜谈", "欧阳娜娜"],
  ["阿依古丽 买买提来访", "阿依古丽·买买提"],
  ["met John Smith today", "John Smith"],
  ["met JOHN  SMITH.", "John Smith"],
  ["ｊｏｈｎ ｓｍｉｔｈ", "John Smith"],
])("%s names %s", (text, name) => {
  expect(named(text, name)).toBe(true);
});

test.each([
  ["王家的房", "王"],
  ["工程建设进度", "程建"],
  ["会议对本周强调的事项", "周强"],
  ["位于洋湖路", "于洋"],
  ["请于建设路施工", "于建"],
  ["双方建立机制", "方建"],
  ["早高峰期间", "高峰"],
  ["黄河路拓宽", "黄河"],
  ["和平小区", "和平"],
  ["高新区管委会", "高新"],
  ["国庆节后", "国庆"],
  ["成立小组", "成立"],
  ["已成功办结", "成功"],
  ["报王。芳草园", "王芳"],
  ["Johnsmithson Street", "John Smith"],
  ["on a limb", "Li"],
])("%s does not name %s", (text, name) => {
  expect(named(text, name)).toBe(false);
});

test("names are looked up by their first two characters, wherever they stand", () => {
  expect(nameStarts("找 王 芳。谈")).toEqual(["找王", "王芳"]);
});
