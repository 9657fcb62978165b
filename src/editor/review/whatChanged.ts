import * as vscode from 'vscode';
import type { TreeEntry } from '../../render/tree.ts';
import type { HostTrees } from './hostTrees.ts';
import type { FileAtCommit } from './identity.ts';
import { shortSha } from '../plainText.ts';
import type { PullRequestRecord, ReviewModel } from './model.ts';
import { toUri } from './reviewUri.ts';

/**
 * Shows what is different between the head that was seen and the present one, file by file, and from then on the
 * head that was shown counts as seen. The two are compared as they are, so that it also works after a force-push.
 */
export async function showWhatChanged(model: ReviewModel, trees: HostTrees, key: string, from: string): Promise<void> {
  const record = model.record(key);
  if (record === undefined) return;
  const { repository, number, headSha } = record.pullRequest;
  const [before, after] = await Promise.all([from, headSha].map(async (commit) => byPath(await trees.tree(repository, commit).list())));
  if (before === undefined || after === undefined) return;
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
  if (paths.length === 0) {
    void vscode.window.showInformationMessage(`No file differs between ${shortSha(from)} and ${shortSha(headSha)}: only the commits were rewritten.`);
  } else {
    await vscode.commands.executeCommand('vscode.changes', `#${number}: ${shortSha(from)} ↔ ${shortSha(headSha)}`, paths.map((path) => {
      const old = toUri(fileAt(record, from, 'base', path, !before.has(path)));
      const now = toUri(fileAt(record, headSha, 'head', path, !after.has(path)));
      return [now, old, now];
    }));
  }
  model.acknowledge(key, headSha);
}

function fileAt(record: PullRequestRecord, sha: string, side: FileAtCommit['side'], path: string, absent: boolean): FileAtCommit {
  const { repository, number, headSha } = record.pullRequest;
  return { repository, number, sha, head: side === 'head' ? headSha : sha, side, path, absent };
}

function byPath(entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ path, id }) => [path, id]));
}
