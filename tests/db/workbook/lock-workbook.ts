import { createCipheriv, createHash, randomBytes } from "node:crypto";

const sha = (...parts: readonly Buffer[]) => {
  const hash = createHash("sha512");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const counted = (number: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};
const padded = (bytes: Buffer, to: number) =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

function seal(key: Buffer, iv: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key, iv.subarray(0, 16));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(padded(bytes, 16)), cipher.final()]);
}

/** A workbook behind a password, as [MS-OFFCRYPTO] describes agile encryption. */
export function lockWorkbook(workbook: Buffer, password: string, turns = 1000): Buffer {
  const [salt, ofData, key, input] = [16, 16, 32, 16].map((length) => randomBytes(length)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  let turned = sha(salt, Buffer.from(password, "utf16le"));
  for (let turn = 0; turn < turns; turn++) turned = sha(counted(turn), turned);
  const locked = (purpose: string, bytes: Buffer) =>
    seal(sha(turned, Buffer.from(purpose, "hex")).subarray(0, 32), salt, bytes).toString("base64");
  const how = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES"
    cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"`;
  const info = `<encryption><keyData ${how} saltValue="${ofData.toString("base64")}"/>
    <keyEncryptors><keyEncryptor><p:encryptedKey xmlns:p="p" spinCount="${turns}" ${how}
    saltValue="${salt.toString("base64")}"
    encryptedVerifierHashInput="${locked("fea7d2763b4b9e79", input)}"
    encryptedVerifierHashValue="${locked("d7aa0f6d3061344e", sha(input))}"
    encryptedKeyValue="${locked("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const length = Buffer.alloc(8);
  length.writeUInt32LE(workbook.length);
  const blocks = Array.from({ length: Math.ceil(workbook.length / 4096) }, (_, at) =>
    seal(key, sha(ofData, counted(at)), workbook.subarray(at * 4096, (at + 1) * 4096)),
  );
  return compoundFile([
    ["EncryptionInfo", Buffer.concat([Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]), Buffer.from(info)])],
    ["EncryptedPackage", Buffer.concat([length, ...blocks])],
  ]);
}

const [free, end, table] = [0xffffffff, 0xfffffffe, 0xfffffffd];

/** A compound file of a few streams, its table and its directory a sector each. */
function compoundFile(streams: readonly (readonly [string, Buffer])[]): Buffer {
  const numbers = [table, end];
  const entries = [entry("Root Entry", { kind: 5, first: end, size: 0 })];
  const sectors: Buffer[] = [];
  for (const [name, bytes] of streams) {
    entries.push(entry(name, { kind: 2, first: numbers.length, size: bytes.length }));
    const count = Math.ceil(bytes.length / 512);
    for (let at = 1; at < count; at++) numbers.push(numbers.length + 1);
    numbers.push(end);
    sectors.push(padded(bytes, 512));
  }
  if (numbers.length > 128) throw new RangeError("too long for one table");
  const fat = Buffer.alloc(512, 0xff);
  for (const [at, number] of numbers.entries()) fat.writeUInt32LE(number, at * 4);
  const header = Buffer.alloc(512, 0xff);
  header.fill(0, 0, 76);
  header.write("d0cf11e0a1b11ae1", "hex");
  for (const [value, at] of [
    [9, 30],
    [6, 32],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [value, at] of [
    [1, 44],
    [1, 48],
    [0, 56],
    [end, 60],
    [end, 68],
    [0, 76],
  ] as const)
    header.writeUInt32LE(value, at);
  return Buffer.concat([header, fat, padded(Buffer.concat(entries), 512), ...sectors]);
}

function entry(name: string, of: { kind: number; first: number; size: number }): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes.writeUInt8(of.kind, 66);
  for (const at of [68, 72, 76]) bytes.writeUInt32LE(free, at);
  bytes.writeUInt32LE(of.first, 116);
  bytes.writeUInt32LE(of.size, 120);
  return bytes;
}
