import * as vscode from 'vscode';
import type { GitRepository } from '../gitExtension.ts';
import { oneLine, shortSha } from '../plainText.ts';

/** What the working tree is compared with: a branch stands for the commit where the working tree left it, all else for itself. */
export interface ComparedRef {
  readonly type: 'branch' | 'commit';
  /** As git understands it: `origin/main`, `v1.2.0`, `HEAD`, a commit's id. */
  readonly ref: string;
  /** As a person knows it. */
  readonly name: string;
}

interface Choice extends vscode.QuickPickItem {
  readonly compared?: ComparedRef;
}

/** Commits of the history that are offered; any other can be typed. */
const offeredCommits = 20;
const tag = 2;

/** Asks for a branch, a tag or a commit, the configured or the default branch first; anything that git understands can be typed. */
export async function pickRef(repository: GitRepository): Promise<ComparedRef | undefined> {
  const input = vscode.window.createQuickPick<Choice>();
  input.title = 'Show Impact of Working Tree';
  input.placeholder = 'Compare with a branch, a tag or a commit; anything that git understands can be typed, such as HEAD~2';
  input.matchOnDescription = true;
  input.busy = true;
  let offered: readonly Choice[] | undefined;
  const named = (text: string): ComparedRef => offered?.find(({ compared }) => compared?.name === text)?.compared ?? { type: 'commit', ref: text, name: text };
  const draw = (): void => {
    const text = input.value.trim();
    const compared = named(text);
    const typed: Choice = { label: text.replaceAll('$(', '$ ('), description: 'as typed', alwaysShow: true, compared };
    input.items = text === '' || offered?.some((choice) => choice.compared === compared) ? offered ?? [] : [...offered ?? [], { label: 'typed', kind: vscode.QuickPickItemKind.Separator }, typed];
  };
  input.onDidChangeValue(draw);
  input.show();
  try {
    return await new Promise<ComparedRef | undefined>((resolve, reject) => {
      // Whoever knows what to type need not wait for the list; it then says whether that is a branch.
      let accepted: string | undefined;
      input.onDidAccept(() => {
        const text = input.value.trim();
        const chosen = input.selectedItems[0]?.compared;
        if (offered === undefined) accepted = text;
        else if (chosen) resolve(chosen);
        else if (text !== '') resolve(named(text));
      });
      input.onDidHide(() => resolve(undefined));
      choices(repository).then((list) => {
        offered = list;
        input.busy = false;
        if (accepted !== undefined && accepted !== '') resolve(named(accepted));
        else draw();
      }, reject);
    });
  } finally {
    input.dispose();
  }
}

async function choices(repository: GitRepository): Promise<readonly Choice[]> {
  const configured = vscode.workspace.getConfiguration('gitopsReview.impact', repository.rootUri).get('baseBranch', '');
  const [refs, commits] = await Promise.all([
    repository.getRefs({ sort: 'committerdate' }),
    // A repository without a commit has no log, and says so below.
    repository.log({ maxEntries: offeredCommits }).catch(() => []),
  ]);
  const named = refs.flatMap(({ type, name }) => (name === undefined ? [] : [{ type, name }]));
  const branches = named.filter(({ type }) => type !== tag).map(({ name }) => name);
  if (branches.length === 0 && commits.length === 0) throw new Error('The repository has no commit yet: commit something first.');
  const preferred = [configured, 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'].find((name) => branches.includes(name));
  const ordered = preferred === undefined ? branches : [preferred, ...branches.filter((name) => name !== preferred)];
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const item = (icon: string, compared: ComparedRef, description: string): Choice => ({ label: `$(${icon}) ${compared.name.replaceAll('$(', '$ (')}`, description: oneLine(description).replaceAll('$(', '$ ('), compared });
  const tags = named.filter(({ type }) => type === tag).map(({ name }) => item('tag', { type: 'commit', ref: `refs/tags/${name}`, name }, ''));
  return [
    ...ordered.map((name) => item('git-branch', { type: 'branch', ref: name, name }, 'where the working tree left it')),
    separator('not committed'),
    item('git-commit', { type: 'commit', ref: 'HEAD', name: 'HEAD' }, 'only what is not committed yet'),
    ...(tags.length === 0 ? [] : [separator('tags'), ...tags]),
    ...(commits.length === 0 ? [] : [separator('commits'), ...commits.map(({ hash, message }) => item('git-commit', { type: 'commit', ref: hash, name: shortSha(hash) }, message.split('\n')[0] ?? ''))]),
  ];
}
