// Longer than other tests: it writes its archives byte by byte, and reads what it has listed.

import type * as fs from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { BulkUsageError } from "../bulk-usage-error.ts";
import { createFileReader } from "./file-reader.ts";
import { listObjects } from "./list-objects.ts";
import { ObjectProblem } from "./object-reader.ts";
import type { ArchiveLimits } from "./unpack-limits.ts";

const files = vi.hoisted(() => ({ opened: 0, closed: 0 }));

vi.mock("node:fs", async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const openSync: typeof original.openSync = (...rest) => {
    const file = original.openSync(...rest);
    files.opened += 1;
    return file;
  };
  const closeSync: typeof original.closeSync = (...rest) => {
    original.closeSync(...rest);
    files.closed += 1;
  };
  return { ...original, openSync, closeSync };
});

/** A member of an archive to write, and what the archive says of it where that is not what it is. */
interface Member {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Sizes stand in a zip64 field. */
  readonly zip64?: true;
  /** What lies in the archive in the place of the packed content. */
  readonly packed?: Uint8Array;
  /** The directory sends to the local header of the member with this number. */
  readonly at?: number;
}

const unset = 0xffffffff;
const hasDescriptor = 8;

const pack = ({ content, method = 8, packed }: Member): Uint8Array => {
  const bytes = Buffer.from(content);
  return packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
};

/** Returns the fields that a local header and an entry of the directory share, from the version to the length of the name. */
const header = (member: Member, isLocal: boolean): Buffer => {
  const { name, content, method = 8, flags = 0, crc, size, zip64 } = member;
  const later = isLocal && (flags & hasDescriptor) !== 0;
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(45, 0);
  fields.writeUInt16LE(flags | 0x800, 2);
  fields.writeUInt16LE(method, 4);
  if (!later) {
    fields.writeUInt32LE(crc ?? crc32(content), 10);
    fields.writeUInt32LE(zip64 ? unset : (member.packedSize ?? pack(member).length), 14);
    fields.writeUInt32LE(zip64 ? unset : (size ?? Buffer.from(content).length), 18);
  }
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
};

/** Returns the zip64 field of an entry of the directory: both sizes, and where it lies. */
const zip64Field = (member: Member, offset: number): Buffer => {
  if (member.zip64 === undefined) return Buffer.alloc(0);
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(member.size ?? Buffer.from(member.content).length), 4);
  field.writeBigUInt64LE(BigInt(pack(member).length), 12);
  field.writeBigUInt64LE(BigInt(offset), 20);
  return field;
};

const local = (member: Member): Buffer => {
  const packed = pack(member);
  // The local header has a field that the directory does not have, as real ones do.
  const extra = Buffer.from([0x55, 0x54, 1, 0, 9]);
  const lengths = Buffer.alloc(2);
  lengths.writeUInt16LE(extra.length);
  const descriptor = Buffer.alloc((member.flags ?? 0) & hasDescriptor ? 16 : 0);
  if (descriptor.length > 0) descriptor.write("PK\u0007\u0008");
  return Buffer.concat([
    Buffer.from("PK\u0003\u0004"),
    header(member, true),
    lengths,
    Buffer.from(member.name),
    extra,
    packed,
    descriptor,
  ]);
};

const entry = (member: Member, offset: number): Buffer => {
  const extra = zip64Field(member, offset);
  const rest = Buffer.alloc(16);
  rest.writeUInt16LE(extra.length, 0);
  rest.writeUInt32LE(member.zip64 ? unset : offset, 12);
  return Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([45, 3]),
    header(member, false),
    rest,
    Buffer.from(member.name),
    extra,
  ]);
};

/** Returns a zip archive; `said` is the number of members that it says it has. */
const zip = (members: readonly Member[], said = members.length): Buffer => {
  const locals = members.map(local);
  const offsets: number[] = [];
  let size = 0;
  for (const { length } of locals) {
    offsets.push(size);
    size += length;
  }
  const directory = Buffer.concat(members.map((member, at) => entry(member, offsets[member.at ?? at] ?? 0)));
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(said, 8);
  end.writeUInt16LE(said, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(size, 16);
  return Buffer.concat([...locals, directory, end]);
};

let folder = "";
let count = 0;
const reader = createFileReader();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "archives-"));
});
afterAll(async () => {
  reader.close();
  await rm(folder, { recursive: true });
});

const write = async (archive: Uint8Array): Promise<string> => {
  count += 1;
  const path = join(folder, `${count}.zip`);
  await writeFile(path, archive);
  return path;
};

/** Returns what an archive holds: each name without the path of the archive, with its content or its problem. */
const readAll = async (archive: Uint8Array, limits: Partial<ArchiveLimits> = {}): Promise<string[]> => {
  const path = await write(archive);
  const plain = (text: string): string => text.replaceAll(`${path}/`, "").replaceAll(path, "ARCHIVE");
  const { objects, unreadable } = await listObjects([path], limits);
  const found = unreadable.map(({ text }) => plain(text));
  for (const object of objects) {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of reader.read(object, 0)) chunks.push(chunk.slice());
      const text = Buffer.concat(chunks).toString();
      found.push(`${plain(object.name)}: ${text.length > 40 ? `${text.length} bytes` : text}`);
    } catch (error) {
      if (!(error instanceof ObjectProblem)) throw error;
      found.push(`${plain(object.name)}: ${error.kind}: ${error.message}`);
    }
  }
  return found;
};

const one = { name: "1.json", content: "{}" };
const two = { name: "2.json", content: "[]" };
/** More than is unpacked in one go, and not alike enough for a bomb. */
const lines = Array.from({ length: 1_300_000 }, (_, at) => `{"n":${at * 7}}\n`).join("");
const spaces = new Uint8Array(2 ** 21).fill(0x20);
const damagedArchive = ["cannot read ARCHIVE: it is damaged or cut short, or is no zip archive"];
const apart = ["cannot read ARCHIVE: its members overlap, or lie outside it"];

describe("a zip archive", () => {
  test("stands for its members with records, in the order of their names", async () => {
    const members = [
      { name: "plans/", content: "", method: 0 },
      { name: "plans/2.json", content: '{"b":2}' },
      { name: "plans/1.JSONL", content: "{}\n{}\n", method: 0 },
      { name: "./a.ndjson", content: '{"a":1}\n' },
      { name: "readme.txt", content: "Read me." },
      { name: "plans/3.json.gz", content: "packed again" },
      { name: "inner.zip", content: "packed again" },
      { name: "__MACOSX/._1.json", content: "attributes" },
      { name: ".git/1.json", content: "hidden" },
      { name: "plans\\4.json", content: '{"c":3}' },
      { name: "empty.json", content: "" },
    ];
    expect(await readAll(zip(members))).toEqual([
      './a.ndjson: {"a":1}\n',
      "empty.json: ",
      "plans/1.JSONL: {}\n{}\n",
      'plans/2.json: {"b":2}',
      'plans/4.json: {"c":3}',
    ]);
  });

  test("says of a member where it lies, how large it is and how it is divided", async () => {
    const path = await write(zip([one, { ...two, name: "Zoë.ndjson", method: 0 }]));
    const { objects } = await listObjects([path]);
    const { tag } = objects[0] ?? { tag: "" };
    expect(tag).toMatch(/^\d+-\d+$/);
    const member = { offset: 0, compressedSize: 4, method: 8, crc32: crc32("{}") };
    expect(objects).toEqual([
      { name: `${path}/1.json`, location: path, size: 2, tag, form: "json", member },
      {
        name: `${path}/Zoë.ndjson`,
        location: path,
        size: 2,
        tag,
        form: "lines",
        member: { offset: 45, compressedSize: 2, method: 0, crc32: crc32("[]") },
      },
    ]);
  });

  test("is found in a folder, where it may have no records", async () => {
    await mkdir(join(folder, "deep"));
    await writeFile(join(folder, "deep", "A.ZIP"), zip([one]));
    await writeFile(join(folder, "deep", "b.zip"), zip([]));
    const { objects, unreadable } = await listObjects([join(folder, "deep")]);
    expect(objects.map(({ name }) => name)).toEqual([join(folder, "deep", "A.ZIP", "1.json")]);
    expect(unreadable).toEqual([]);
  });

  test("without records is refused where it is named", async () => {
    const path = await write(zip([{ name: "readme.txt", content: "Read me." }]));
    await expect(listObjects([path])).rejects.toThrow(BulkUsageError);
    await expect(listObjects([path])).rejects.toThrow(/^the archive .* holds no \.json, \.ndjson or \.jsonl file$/);
  });

  test("is opened once for all its members, and closed when the reader is", async () => {
    const path = await write(zip(Array.from({ length: 5 }, (_, at) => ({ ...one, name: `${at}.json` }))));
    const { objects } = await listObjects([path]);
    reader.close();
    expect(files.closed).toBe(files.opened);
    const { opened } = files;
    for (const object of objects) {
      for await (const chunk of reader.read(object, 0)) expect(Buffer.from(chunk).toString()).toBe("{}");
    }
    expect(files.opened).toBe(opened + 1);
    reader.close();
    expect(files.closed).toBe(files.opened);
  });

  test("is not read where it has changed", async () => {
    const path = await write(zip([one, two]));
    const [first, second] = (await listObjects([path])).objects;
    if (first === undefined || second === undefined) throw new Error("two members are not listed");
    for await (const chunk of reader.read(first, 0)) expect(chunk.length).toBe(2);
    await writeFile(path, zip([one, two, one]));
    const rest = reader.read(second, 0)[Symbol.asyncIterator]().next();
    await expect(rest).rejects.toThrow(expect.objectContaining({ kind: "changed" }));
  });
});

const long = { name: "l.ndjson", content: lines, packed: deflateRawSync(lines) };
const damagedOne = "1.json: damaged: its bytes in the archive are damaged";
const damagedLong = "l.ndjson: damaged: its bytes in the archive are damaged";
const longRead = `l.ndjson: ${lines.length} bytes`;

const rows: readonly (readonly [name: string, archive: () => Uint8Array, want: readonly string[]])[] = [
  ["sizes behind the content", () => zip([{ ...one, flags: hasDescriptor }, two]), ["1.json: {}", "2.json: []"]],
  [
    "sizes of zip64",
    () =>
      zip([
        { ...one, zip64: true },
        { ...two, zip64: true },
      ]),
    ["1.json: {}", "2.json: []"],
  ],
  [
    "large members",
    () => zip([long, one, { name: "s.ndjson", content: lines, method: 0 }]),
    ["1.json: {}", longRead, `s${longRead.slice(1)}`],
  ],
  ["a wrong checksum", () => zip([{ ...one, crc: 1 }, two]), [damagedOne, "2.json: []"]],
  ["a wrong checksum of a large member", () => zip([{ ...long, crc: 1 }]), [damagedLong]],
  ["a wrong checksum of what is stored", () => zip([{ ...one, crc: 1, method: 0 }]), [damagedOne]],
  ["content that is not packed", () => zip([{ ...one, packed: Buffer.from("Zoe Example") }]), [damagedOne]],
  [
    "content of a large member that is not packed",
    () => zip([{ ...long, packed: new Uint8Array(60_000).fill(7) }]),
    [damagedLong],
  ],
  ["less than it says", () => zip([{ ...one, size: 3 }]), [damagedOne]],
  ["less than it says, in a large member", () => zip([{ ...long, size: lines.length + 1 }]), [damagedLong]],
  [
    "more than it says",
    () => zip([{ ...one, size: 1 }]),
    ["1.json: too-large: it unpacks to more than its archive says"],
  ],
  [
    "something where it says nothing",
    () => zip([{ ...one, size: 0 }]),
    ["1.json: too-large: it unpacks to more than its archive says"],
  ],
  [
    "more than it says, in a large member",
    () => zip([{ ...long, size: lines.length - 1 }]),
    ["l.ndjson: too-large: it unpacks to more than its archive says"],
  ],
  [
    "another local header",
    () => Buffer.from(zip([one, two]).map((byte, at) => (at === 8 ? 0 : byte))),
    [damagedOne, "2.json: []"],
  ],
  [
    "an encrypted member",
    () => zip([{ ...one, flags: 1 }, two]),
    ["cannot read 1.json: it is encrypted", "2.json: []"],
  ],
  ["strong encryption", () => zip([{ ...one, flags: 0x41 }]), damagedArchive],
  [
    "Deflate64",
    () => zip([{ ...one, method: 9 }]),
    ["cannot read 1.json: it is packed with Deflate64, and only Deflate is read"],
  ],
  [
    "an unknown method",
    () => zip([{ ...one, method: 77 }]),
    ["cannot read 1.json: it is packed with method 77, and only Deflate is read"],
  ],
  [
    "stored with two sizes",
    () => zip([{ ...one, method: 0, size: 9 }]),
    ["cannot read 1.json: the archive contradicts itself about its size"],
  ],
  [
    "a name that climbs",
    () => zip([{ ...one, name: "a/../../1.json" }, two]),
    ["cannot read a/../../1.json: its name leads out of the archive", "2.json: []"],
  ],
  [
    "an absolute name",
    () => zip([{ ...one, name: "/etc/1.json" }, two]),
    ["cannot read /etc/1.json: its name leads out of the archive", "2.json: []"],
  ],
  [
    "a name with a drive",
    () => zip([{ ...one, name: "C:1.json" }]),
    ["cannot read C:1.json: its name leads out of the archive"],
  ],
  [
    "a name that does not print",
    () => zip([{ ...one, name: "\u001b[2J.json", flags: 1 }]),
    ["cannot read \\u{1b}[2J.json: it is encrypted"],
  ],
  [
    "a bomb",
    () => zip([{ name: "b.json", content: spaces }, two]),
    ["cannot read b.json: it unpacks to more than 500 times its size", "2.json: []"],
  ],
  ["members that overlap", () => zip([long, { ...one, at: 0 }]), apart],
  ["a member twice in the directory", () => zip([one, { ...one, name: "2.json", at: 0 }]), apart],
  ["a member that lies outside", () => zip([one, { ...two, packedSize: 1_000 }]), apart],
  ["fewer members than are there", () => zip([one, two], 1), ["cannot read ARCHIVE: it has more members than it says"]],
  ["more members than are there", () => zip([one, two], 3), damagedArchive],
  ["no archive", () => Buffer.from("plans"), damagedArchive],
  ["nothing", () => new Uint8Array(0), damagedArchive],
  ["an archive cut short", () => zip([one, two]).subarray(0, -1), damagedArchive],
  ["an archive whose beginning is gone", () => zip([one, two]).subarray(9), damagedArchive],
];

test.each(rows)("an archive with %s", async (_name, archive, want) => {
  expect(await readAll(archive())).toEqual(want);
});

test.each<readonly [name: string, limits: Partial<ArchiveLimits>, want: readonly string[]]>([
  ["none that it passes", { members: 2, memberBytes: 3, archiveBytes: 5 }, ["1.json: {}", "2.json: [1]"]],
  ["fewer members", { members: 1 }, ["cannot read ARCHIVE: it has more than 1 members"]],
  ["smaller members", { memberBytes: 2 }, ["cannot read 2.json: it unpacks to more than 2 bytes", "1.json: {}"]],
  ["a smaller sum", { archiveBytes: 4 }, ["cannot read ARCHIVE: it unpacks to more than 4 bytes"]],
])("an archive and a limit of %s", async (_name, limits, want) => {
  expect(await readAll(zip([one, { ...two, content: "[1]" }]), limits)).toEqual(want);
});

test("an archive names a hundred members that it cannot read, and counts the rest", async () => {
  const members = Array.from({ length: 103 }, (_, at) => ({ ...one, name: `${at + 100}.json`, flags: 1 }));
  const problems = await readAll(zip(members));
  expect(problems.length).toBe(101);
  expect(problems[0]).toBe("cannot read 100.json: it is encrypted");
  expect(problems[100]).toBe("cannot read ARCHIVE: 3 more of its members are not read, for reasons such as these");
});

test("an archive with any byte changed gives contents or problems", async () => {
  const archive = zip([one, { ...two, method: 0 }, { name: "3.json", content: '{"a":1}', zip64: true }]);
  const property = fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
    const changed = Buffer.from(archive);
    changed[at] = (changed[at] ?? 0) ^ mask;
    const path = await write(changed);
    const { objects } = await listObjects([path]).catch((error: unknown) => {
      if (error instanceof BulkUsageError) return { objects: [] };
      throw error;
    });
    for (const object of objects) {
      try {
        for await (const chunk of reader.read(object, 0))
          expect(["{}", "[]", '{"a":1}']).toContain(Buffer.from(chunk).toString());
      } catch (error) {
        expect(error).toBeInstanceOf(ObjectProblem);
      }
    }
    await rm(path);
  });
  await fc.assert(property, { seed: 4, numRuns: 200 });
});
