/**
 * What follows a figure in a door as people write it. Data that a rule reads; none of it is shown
 * from here. A lone 楼 after a figure is a floor (3楼), so a building needs 号楼, 栋, 幢, 座 or #.
 */
export const doorWords = {
  building: ["号楼", "号院", "号", "栋", "幢", "座", "#楼", "#"],
  /** as far as no door is called so too */
  wholeBuilding: ["号楼", "栋", "幢", "座", "#楼", "#"],
  /** several buildings stand in one */
  courtyard: /号院/,
  entrance: ["单元", "门"],
  floor: ["层", "楼", "F"],
  room: ["室", "户", "号", "房"],
  basement: ["负", "地下", "B"],
  numerals: "一二三四五六七八九",
  /** one that stands for a figure: 三号楼, not 十三 and not a name */
  numeral: /(?<!十)[一二三四五六七八九](?=号楼|栋|幢|座|单元|门|层|楼)/g,
} as const;
