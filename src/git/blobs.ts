import { git } from './command.ts';

/** Files larger than this (bytes) are not read: no manifest is so large, and a hostile one must not fill the memory. */
export const maxFileSize = 10 * 1024 * 1024;

/**
 * Contents of blobs by id, in one run of git. Rejects when one is missing (a partial or damaged clone) or too large.
 * `pathOf` names the file in messages.
 */
export async function readBlobs(folder: string, ids: readonly string[], pathOf: (id: string) => string, signal?: AbortSignal): Promise<ReadonlyMap<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  const wanted = [...new Set(ids)];
  const { stdout } = await git(folder, ['cat-file', '--batch'], { input: wanted.map((id) => `${id}\n`).join(''), signal });
  let at = 0;
  for (const id of wanted) {
    // Each answer: `<id> SP <type> SP <size> LF <contents> LF`, or `<id> SP missing LF`; see git-cat-file(1), BATCH OUTPUT.
    const lineEnd = stdout.indexOf(10, at);
    const header = lineEnd < 0 ? '' : stdout.toString('utf8', at, lineEnd);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) {
      throw new Error(`git has no content for ${pathOf(id)} here. The clone is partial or damaged; run "git fetch --refetch" or "git fsck" and try again.`);
    }
    const start = lineEnd + 1;
    const end = start + Number(size);
    blobs.set(id, stdout.subarray(start, end));
    at = end + 1;
  }
  return blobs;
}

/** The error for a file that is over `maxFileSize`. */
export function tooLarge(path: string, size: number): Error {
  return new Error(`${path} has ${size} bytes; files over ${maxFileSize} bytes are not read.`);
}
