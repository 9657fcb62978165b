import { git } from './command.ts';

export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** What a clone was cloned from, and whatever else it fetches from; as written in its configuration. */
export async function remotesOf(folder: string): Promise<readonly Remote[]> {
  const { stdout } = await git(folder, ['config', '--null', '--get-regexp', '^remote\\..*\\.url$'], { accept: [0, 1] });
  // Each record: `<key> LF <value> NUL`; see git-config(1), --null.
  return stdout.toString('utf8').split('\0').flatMap((record) => {
    const [, name, url] = /^remote\.(.*)\.url\n([^]*)$/.exec(record) ?? [];
    return name === undefined || url === undefined ? [] : [{ name, url }];
  });
}

/** The branch that a name such as `origin/main` means to the host; undefined for what is no branch's name. */
export function branchNamed(ref: string, remotes: readonly Remote[]): string | undefined {
  if (/^[0-9a-f]{7,64}$/.test(ref) || /[~^@:]|^HEAD$/.test(ref)) return undefined;
  const plain = ref.replace(/^refs\/(heads|remotes)\//, '');
  const remote = remotes.find(({ name }) => plain.startsWith(`${name}/`));
  const branch = remote === undefined ? plain : plain.slice(remote.name.length + 1);
  return branch === 'HEAD' || branch === '' ? undefined : branch;
}
