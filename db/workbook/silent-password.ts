import { createDecipheriv, createHash, getHashes } from "node:crypto";
import { readCompoundFile } from "./compound-file.ts";
import { type Attributes, Stop, scanMarkup } from "./scan-markup.ts";

/** Excel locks a workbook whose structure is protected by this one, and opens it without asking. */
const password = Buffer.from("VelvetSweatshop", "utf16le");

const mark = Buffer.from("EncryptedPackage", "utf16le");
const blockBytes = 4096;
/** Ten times what Excel takes: more is made to keep somebody waiting. */
const mostTurns = 1_000_000;
/** What a key is for, by [MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13. */
const purposes = {
  input: Buffer.from("fea7d2763b4b9e79", "hex"),
  hash: Buffer.from("d7aa0f6d3061344e", "hex"),
  key: Buffer.from("146e0be7abacd0d6", "hex"),
};

/**
 * The workbook within one that is locked by the password nobody types (agile encryption, as Excel
 * and WPS write since 2010). Behind a password of somebody's own it stays closed.
 *
 * @throws Stop `workbook.encrypted` where it has a password, `workbook.oldFormat` for a file of the old kind
 */
export function openSilentPassword(bytes: Buffer): Buffer {
  try {
    return open(bytes);
  } catch (fault) {
    // Whatever a made-up lock makes of reading and of ciphers: it opens nothing.
    const isSaid = fault instanceof Stop && fault.refused.refusal !== "workbook.broken";
    if (isSaid) throw fault;
    throw new Stop(bytes.includes(mark) ? "workbook.encrypted" : "workbook.oldFormat");
  }
}

function open(bytes: Buffer): Buffer {
  const streams = readCompoundFile(bytes);
  const [info, locked] = [streams.get("EncryptionInfo"), streams.get("EncryptedPackage")];
  if (!info || !locked) throw new Stop("workbook.oldFormat");
  const isAgile = info.readUInt16LE(0) === 4 && info.readUInt16LE(2) === 4;
  if (!isAgile) throw new Stop("workbook.encrypted");
  const { data, lock } = readInfo(info.subarray(8));
  const turned = turnedPassword(lock);
  const unlock = (purpose: Buffer, sealed: string | undefined) =>
    decrypt(lock, keyFor(lock, turned, purpose), bytesOf(lock.saltValue), bytesOf(sealed));
  const input = unlock(purposes.input, lock.encryptedVerifierHashInput);
  const hash = unlock(purposes.hash, lock.encryptedVerifierHashValue);
  const expected = digest(lock, input.subarray(0, Number(lock.saltSize)));
  if (!hash.subarray(0, expected.length).equals(expected)) throw new Stop("workbook.encrypted");
  const key = unlock(purposes.key, lock.encryptedKeyValue);
  return decryptPackage(data, key.subarray(0, Number(data.keyBits) / 8), locked);
}

function readInfo(markup: Buffer): { data: Attributes; lock: Attributes } {
  let [data, lock]: (Attributes | undefined)[] = [];
  scanMarkup(markup, {
    open(name, attributes) {
      if (name === "keyData") data = attributes;
      else if (name === "encryptedKey") lock = attributes;
    },
  });
  if (!data || !lock || ![data, lock].every(isKnown)) throw new Stop("workbook.encrypted");
  return { data, lock };
}

/** What the rest takes for granted; everything else counts as behind a password. */
function isKnown({ cipherAlgorithm, cipherChaining, keyBits, ...of }: Attributes): boolean {
  return (
    cipherAlgorithm === "AES" &&
    cipherChaining === "ChainingModeCBC" &&
    ["128", "192", "256"].includes(keyBits ?? "") &&
    /^SHA(1|256|384|512)$/.test(hashName(of)) &&
    Number(of.spinCount ?? 0) <= mostTurns &&
    getHashes().some((hash) => hash.toUpperCase() === hashName(of))
  );
}

function hashName({ hashAlgorithm = "" }: Attributes): string {
  return hashAlgorithm.toUpperCase().replace("-", "");
}

function digest(of: Attributes, ...parts: readonly Buffer[]): Buffer {
  const hash = createHash(hashName(of).toLowerCase());
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function turnedPassword(lock: Attributes): Buffer {
  let turned = digest(lock, bytesOf(lock.saltValue), password);
  const turn = Buffer.alloc(4);
  for (let at = 0; at < Number(lock.spinCount); at++) {
    turn.writeUInt32LE(at);
    turned = digest(lock, turn, turned);
  }
  return turned;
}

function keyFor(lock: Attributes, turned: Buffer, purpose: Buffer): Buffer {
  return fitted(digest(lock, turned, purpose), Number(lock.keyBits) / 8);
}

/** As long as it must be: cut off, or filled up as the standard fills it. */
function fitted(bytes: Buffer, length: number): Buffer {
  const filled = Buffer.alloc(length, 0x36);
  bytes.copy(filled, 0, 0, length);
  return filled;
}

function decrypt(of: Attributes, key: Buffer, iv: Buffer, sealed: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${of.keyBits}-cbc`, key, fitted(iv, 16));
  cipher.setAutoPadding(false);
  if (sealed.length % 16 !== 0) throw new Stop("workbook.broken");
  return Buffer.concat([cipher.update(sealed), cipher.final()]);
}

/** In blocks, each with its own beginning; in front stands how long the workbook is. */
function decryptPackage(data: Attributes, key: Buffer, locked: Buffer): Buffer {
  const length = Number(locked.readBigUInt64LE(0));
  const blocks: Buffer[] = [];
  const number = Buffer.alloc(4);
  for (let from = 8; from < locked.length; from += blockBytes) {
    number.writeUInt32LE((from - 8) / blockBytes);
    const iv = digest(data, bytesOf(data.saltValue), number);
    const sealed = locked.subarray(from, from + blockBytes);
    blocks.push(decrypt(data, key, iv, sealed.subarray(0, sealed.length - (sealed.length % 16))));
  }
  return Buffer.concat(blocks).subarray(0, length);
}

function bytesOf(text = ""): Buffer {
  return Buffer.from(text, "base64");
}
