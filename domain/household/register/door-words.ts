/**
 * What follows a figure in a door as people write it. Data that a rule reads; none of it is shown
 * from here. A lone 楼 after a figure is a floor (3楼), so a building needs 号楼, 栋, 幢, 座 or #.
 */
export const doorWords = {
  building: ["号楼", "号院", "号", "栋", "幢", "座", "#楼", "#"],
  entrance: ["单元", "门"],
  floor: ["层", "楼", "F"],
  room: ["室", "户", "号", "房"],
  basement: ["负", "地下", "B"],
} as const;
