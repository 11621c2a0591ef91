/** Why a workbook, one of its rows or one of its cells is not taken. */
export const workbookRefusal = {
  ledgerImport: {
    projectNotFound: "没有找到这个项目，或它不在您经办的项目里，没有导入。",
    jobNotFound: "这次导入已经过期或已取消，没有写入。请重新上传文件。",
    busy: "同时进行的导入太多，请先完成或取消其中一个。",
    beingWritten: "正在写入一次较大的导入，暂时不能保存别的内容。您填写的都还在，请过几秒再提交。",
    notReady: "还没有检查完，请稍候再写入。",
    hasErrors: "文件里还有错误，没有写入。请改正后重新上传。",
    conflictsUnticked: "有的行导出之后在系统里改过。要跳过这些行、写入其余的，请先勾选。",
    nothing: "文件与台账一致，没有要写入的内容。",
    noSheets: "没有找到这种台账的任何一张表。请用这里的模板或导出的文件。",
    rowRefused: "检查之后台账有了变化，没有写入任何一行。下面是按最新台账重新检查的结果。",
    notFree: "另一次较大的导入写了很久，这个文件没有检查完，也没有写入。请过几分钟重新上传。",
    unexpected: "出了意外，没有写入。请重新上传；仍不行时请告诉管理员。",
  },
  importRow: {
    buildingUnknown: "没有名为“{name}”的楼栋。请改成已有的名称，或在“楼栋”表里先加上这栋楼。",
    buildingRenamed: "这栋楼在“楼栋”表里改名为“{name}”。请把这里也改成新名称。",
    householdRenamed: "这一户在“住户”表里的编号改为“{name}”。请把这里也改成新编号。",
    householdUnknown: "没有户编号为“{code}”的住户。请核对编号，或在“住户”表里先加上这一户。",
    holderMoves: "权利人不能换到另一户。请把这一行的户编号改回去，另加一行。",
    noSuchHousehold: "没有户编号为“{code}”的住户。请核对编号，新的住户请先在住户台账里登记。",
    compensationMoves: "登记过的协议和兑付不能换到另一户。请把这一行的户编号改回去，另加一行。",
    compensationChangedSince: "检查期间，这一户有了新的登记。请重新上传。",
    paymentTakenBack: "这一笔已经撤销，不能再改。确实付过的，请另加一行。",
    nthWithoutFirst:
      "同一户、种类、日期和金额的兑付只有 {there} 笔。请核对是第几笔；只有一笔时不用填。",
    exceedsAgreed:
      "兑付合计将比协议金额多 {excess} 元。请核对金额；确实如此的，在“超出协议仍登记”一列选“是”。",
    tooManyHolders: "一户最多 {max} 位权利人。",
  },
  workbook: {
    tooLarge: "文件超过 {megabytes} MB，没有读取。请删去图片，或分成几个文件。",
    notExcel: "这不是 Excel 工作簿（.xlsx），没有读取。请在 Excel 或 WPS 中另存为 .xlsx 后再上传。",
    oldFormat: "这是旧版 Excel 文件（.xls），没有读取。请在 Excel 或 WPS 中另存为 .xlsx 后再上传。",
    encrypted: "这个文件设有密码，没有读取。请取消密码后再上传。",
    broken: "文件已损坏或不完整，没有读取。请在 Excel 或 WPS 中打开，另存一份后再上传。",
    tooManyParts: "文件由 {max} 个以上的部分组成，不像台账，没有读取。请删去图片和附件。",
    bomb: "文件解压后超过 {megabytes} MB，或与其标明的大小不符，为安全起见没有读取。",
    doctype: "文件里含有 DOCTYPE 声明，为安全起见没有读取。请在 Excel 或 WPS 中另存一份。",
    tooManyRows: "一张表最多 {max} 行，没有读取。请分成几个文件。",
    tooManyColumns: "一张表最多 {max} 列，没有读取。请删去多余的列。",
    tooHeavy: "读取这个文件需要的内存超过限制，没有读取。请分成几个文件。",
    timeout: "{seconds} 秒内没有读完，已停止。请分成几个文件后再试。",
    cancelled: "已取消，没有读取。",
    otherLedger: "这个文件是另一种台账的导出，没有读取。请到那种台账的页面导入。",
    otherProject: "这个文件是另一个项目的导出，没有读取。请先切换到那个项目。",
    otherFormat: "这个文件由另一版本的系统导出，没有读取。请重新导出一份，在新文件里修改。",
  },
  sheet: {
    notRead:
      "这张表不是这种台账的，没有读取（{cells, number} 个有内容的单元格）。{near, select, none {} other " +
      "{它是不是“{near}”？是的话，按相近的名称读取，或在文件里改名。}}",
    noHeader: "没有找到表头。请保留导出或模板里的列名，放在前 {max} 行之内。",
  },
  column: {
    notRead:
      "这一列没有读取（{cells, number} 格）。{near, select, none {请核对列名；不需要的可以不管。} other " +
      "{它是不是“{near}”？是的话，按相近的名称读取，或在文件里改列名。}}",
  },
  header: {
    twice: "这个列名出现了两次，请删去一列。",
    keyMissing: "缺少“{header}”一列，无法辨认各行。",
  },
  row: {
    keyTwice: "与第 {other} 行重复。",
    keyTaken: "系统里另有一行与它重复，那一行不在这个文件里。",
    idTwice: "几行是从同一行复制来的，看不出哪一行是原来的。请重新导出后再修改。",
    unknown: "这一行在系统里已经没有了，或属于另一个项目。请重新导出后再修改。",
    columnMissing: "新增的行必须有“{header}”，文件里缺少这一列。",
  },
  cell: {
    formulaWithoutValue:
      "这一格是公式，文件里没有存下它的值。请在 Excel 或 WPS 里打开、重新计算并保存，或直接填写。",
    formulaError: "公式出错（{text}），请改正公式或直接填写。",
    digitsLost:
      "这一格存成了数字，Excel 只保留 15 位，后面的数字已经丢失。请把这一格设为“文本”，重新填写完整。",
    becameDay: "Excel 把这一格变成了日期（{text}）。请把这一格设为“文本”，重新填写。",
    notADay: "“{text}”不是日期。请写成 2015-03-01、2015/3/1 或 2015年3月1日。",
    notANumber: "“{text}”不是数字，请只填数字，不带单位。",
    tooPrecise:
      "“{text}”的小数超过 {decimals} 位；表格里显示的可能已经四舍五入。请改成 {decimals} 位以内。",
    notAChoice: "“{text}”不在可选的内容里，请从下拉列表中选择。",
    masked: "这一格带有星号，与系统里的对不上。不改的请保持导出时的样子，要改的请填写完整。",
    readOnly: "这一列只供查看，这里的修改不会导入。",
  },
} as const;
