export const workbookRefusal = {
  ledgerImport: {
    projectNotFound:
      "This project was not found, or it is not one you keep the ledger of. Nothing was imported.",
    jobNotFound:
      "This import has expired or was cancelled; nothing was written. Upload the file again.",
    busy: "Too many imports are under way. Finish or cancel one of them first.",
    beingWritten:
      "A large import is being written, and nothing else can be saved meanwhile. What you " +
      "typed is still here; send it again in a few seconds.",
    notReady: "The file is still being checked. Wait a moment before writing it.",
    hasErrors: "The file still has errors; nothing was written. Mend them and upload it again.",
    conflictsUnticked:
      "Some rows were changed here after the export. To leave them out and write the others, " +
      "tick the box first.",
    nothing: "The file agrees with the ledger; there is nothing to write.",
    noSheets:
      "None of the sheets of this ledger was found. Use the template or an export from here.",
    rowRefused:
      "The ledger changed after the check; no row was written. Below is the file checked " +
      "against the ledger as it is now.",
    notFree:
      "Another large import was being written for minutes, so this file could not be " +
      "checked; nothing of it was written. Upload it again in a few minutes.",
    unexpected:
      "Something unforeseen happened; nothing was written. Upload the file again; tell the " +
      "administrator if it happens twice.",
  },
  importRow: {
    buildingUnknown:
      "There is no building named “{name}”. Use the name of one there is, or add it in the " +
      "sheet Buildings.",
    buildingRenamed:
      "This building is renamed “{name}” in the sheet Buildings. Use its new name here too.",
    householdRenamed:
      "This household gets the code “{name}” in the sheet Households. Use its new code here too.",
    householdUnknown:
      "There is no household with the code “{code}”. Check the code, or add it in the sheet " +
      "Households.",
    holderMoves:
      "A holder cannot move to another household. Put the code of this row back and add " +
      "another row.",
    noSuchHousehold:
      "There is no household with the code “{code}”. Check the code, or register the household " +
      "first.",
    compensationMoves:
      "An agreement or a payment cannot move to another household. Put its code back and add a " +
      "row instead.",
    compensationChangedSince:
      "Something was recorded of this household while the file was checked. Upload it again.",
    paymentTakenBack:
      "This payment has been taken back and cannot be changed. If it was paid after all, add a " +
      "row.",
    nthWithoutFirst:
      "There {there, plural, one {is only # payment} other {are only # payments}} of the " +
      "same household, kind, day and amount. Check which one this is; leave it empty for the " +
      "first.",
    exceedsAgreed:
      "The payments would come to {excess} yuan more than was agreed. Check the amount; if " +
      "it is meant, choose Yes under “Record beyond the agreement”.",
    tooManyHolders: "A household has at most {max} holders.",
  },
  workbook: {
    tooLarge:
      "The file is larger than {megabytes} MB, so it was not read. Take out pictures, or split it.",
    notExcel:
      "This is no Excel workbook (.xlsx), so it was not read. Save it as .xlsx in your " +
      "spreadsheet program, then upload it again.",
    oldFormat:
      "This is an Excel file of the old kind (.xls), so it was not read. Save it as .xlsx, " +
      "then upload it again.",
    encrypted:
      "The file has a password, so it was not read. Take the password off, then upload it again.",
    broken:
      "The file is damaged or incomplete, so it was not read. Open it in your spreadsheet " +
      "program, save a copy and upload that.",
    tooManyParts:
      "The file has more than {max} parts, unlike a ledger, so it was not read. Take out " +
      "pictures and attachments.",
    bomb:
      "Unpacked, the file exceeds {megabytes} MB or the size it claims, so for safety it was " +
      "not read.",
    doctype:
      "The file holds a DOCTYPE, so for safety it was not read. Save a copy in your " +
      "spreadsheet program.",
    tooManyRows: "A sheet has {max} rows at most, so the file was not read. Split it.",
    tooManyColumns:
      "A sheet has {max} columns at most, so the file was not read. Delete the superfluous ones.",
    tooHeavy: "Reading this file takes more memory than it may have, so it was not read. Split it.",
    timeout:
      "Reading was not done within {seconds} seconds and was stopped. Split the file and try " +
      "again.",
    cancelled: "Cancelled: the file was not read.",
    otherLedger:
      "This file was exported from another ledger, so it was not read. Import it on the page " +
      "of that ledger.",
    otherProject:
      "This file was exported from another project, so it was not read. Change to that project " +
      "first.",
    otherFormat:
      "This file was exported by another version of the system, so it was not read. Export it " +
      "anew and edit that file.",
  },
  sheet: {
    notRead:
      "This sheet is none of this ledger’s and was not read ({cells, plural, one {# filled " +
      "cell} other {# filled cells}}). {near, select, none {} other {Is it “{near}”? Then read " +
      "by the nearest names, or rename it in the file.}}",
    noHeader:
      "No row of headers was found. Keep the names of the columns as exported, within the " +
      "first {max} rows.",
  },
  column: {
    notRead:
      "This column was not read ({cells, plural, one {# cell} other {# cells}}). {near, " +
      "select, none {Please check its name; what is not needed may stay.} other {Is it " +
      "“{near}”? Then read by the nearest names, or rename it in the file.}}",
  },
  header: {
    twice: "This header is there twice. Delete one of the columns.",
    keyMissing: "The column “{header}” is missing, so no row can be told from another.",
  },
  row: {
    keyTwice: "The same as row {other}.",
    keyTaken: "Another row of the system is the same as this one, and is not in this file.",
    idTwice:
      "Several rows were copied from one, and which is the original cannot be told. Export " +
      "anew and edit that file.",
    unknown:
      "The system no longer has this row, or it belongs to another project. Export anew and " +
      "edit that file.",
    columnMissing: "A new row needs “{header}”, a column the file lacks.",
  },
  cell: {
    formulaWithoutValue:
      "This cell is a formula and the file holds no value for it. Open the file in Excel or " +
      "WPS, recalculate and save it, or type the value.",
    formulaError: "The formula fails ({text}). Mend it, or type the value.",
    digitsLost:
      "This cell is stored as a number, of which Excel keeps 15 digits: the others are lost. " +
      "Format the cell as text and type it again in full.",
    becameDay:
      "Excel has turned this cell into a date ({text}). Format it as text and type it again.",
    notADay: "“{text}” is no date. Write 2015-03-01, 2015/3/1 or 2015年3月1日.",
    notANumber: "“{text}” is no number. Digits only, without a unit.",
    tooPrecise:
      "“{text}” has more than {decimals} decimals; what the sheet shows may be rounded. Please " +
      "enter at most {decimals}.",
    notAChoice: "“{text}” is none of the choices. Choose from the list.",
    masked:
      "This cell holds stars that match nothing here. Leave it as exported, or type it in full.",
    readOnly: "This column is only to be read: the change will not be imported.",
  },
} as const;
