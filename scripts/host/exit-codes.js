/**
 * With what a script ends, for whoever starts it by another program; 1 for every other refusal.
 *
 * @type {Partial<Record<import("./say.js").Word, number>>}
 */
export const exitCodes = {
  "dataFolder.inUse": 10,
  "restore.inUse": 10,
  dataNotWritable: 11,
  "database.missing": 20,
  "database.empty": 21,
  "database.damaged": 22,
  "backup.liveDamaged": 22,
  "database.tooNew": 23,
  "database.foreign": 24,
  "database.brokenReferences": 25,
  "database.tooOld": 26,
  "database.readOnly": 27,
  "database.unreadable": 28,
  "database.busy": 29,
  "disk.full": 30,
  "householdKey.missing": 40,
  "householdKey.empty": 41,
  "householdKey.malformed": 42,
  "householdKey.other": 43,
  "householdKey.unreadable": 44,
  "secretKey.missing": 50,
  "secretKey.empty": 51,
  "secretKey.malformed": 52,
  "secretKey.other": 53,
  "secretKey.unreadable": 54,
  "build.needsPackages": 60,
};
