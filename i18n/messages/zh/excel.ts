/** Excel in and out: what the sheets are called, the page, and what a file would change. */
export const excel = {
  sheet: { buildings: "楼栋", households: "住户", holders: "权利人" },
  column: {
    buildings: {
      name: "楼栋名称",
      section: "标段",
      floorArea: "建筑面积（平方米）",
      floors: "层数",
    },
    households: {
      code: "户编号",
      building: "楼栋",
      door: "门牌",
      certificateNumber: "产权证号",
      persons: "人口",
      area: "面积（平方米）",
      tenure: "房屋性质",
      specialGroup: "特殊群体",
      way: "补偿方式",
      keyReason: "重点户原因",
      nextVisitOn: "下次走访",
      note: "备注",
    },
    holders: {
      household: "户编号",
      kind: "类别",
      name: "姓名",
      share: "份额（%）",
      identity: "身份证号",
      sex: "性别（核对用）",
      birthOn: "出生日期（核对用）",
      phone: "电话",
      bankAccount: "银行卡号",
    },
  },
  sex: { male: "男", female: "女" },
} as const;
