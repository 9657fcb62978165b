import * as vscode from 'vscode';
import type { PullRequest } from '../../forge/forge.ts';
import type { Location } from '../../impact/report.ts';
import { changedFileAt, diffSides } from './identity.ts';
import { shortSha } from '../plainText.ts';
import type { PullRequestRecord, ReviewModel } from './model.ts';
import type { DiffTarget } from './nodes.ts';
import { toUri } from './reviewUri.ts';
import { UnavailablePart } from './slot.ts';

/** Opens a place of a pull request: the diff of its file, or the file at another commit where the target names one. */
export async function openDiff(model: ReviewModel, target: DiffTarget): Promise<void> {
  const record = model.record(target.pullRequest);
  if (record === undefined) throw new Error('This pull request is no longer loaded. Refresh the list and open it again.');
  const { pullRequest } = record;
  const side = target.side ?? 'head';
  if (target.commit !== undefined && target.commit !== pullRequest.headSha) {
    const { repository, number } = pullRequest;
    const uri = toUri({ repository, number, sha: target.commit, head: target.commit, side, path: target.path, absent: false });
    await vscode.window.showTextDocument(uri, { preview: true, ...selection(target.line) });
    return;
  }
  const [files, mergeBase] = await Promise.all([filesOf(model, target.pullRequest), model.mergeBase(target.pullRequest)]);
  model.look(target.pullRequest, pullRequest.headSha);
  // A conversation on the base's side carries the file's present path.
  const file = changedFileAt(files, side, target.path) ?? changedFileAt(files, 'head', target.path);
  if (file === undefined) {
    await openUnchanged(pullRequest, mergeBase, target);
    return;
  }
  const { base, head } = diffSides(pullRequest, mergeBase, file);
  const uris = { base: toUri(base), head: toUri(head) };
  // In a narrow window the diff is drawn inline, and then what is on its left side only is not drawn at all.
  if (side === 'base' && target.line !== undefined && (target.conversation || head.absent)) {
    await vscode.window.showTextDocument(uris.base, { preview: true, ...selection(target.line) });
    return;
  }
  const title = `${file.path.slice(file.path.lastIndexOf('/') + 1)} (${shortSha(mergeBase)} ↔ ${shortSha(pullRequest.headSha)}) · #${pullRequest.number}`;
  await vscode.commands.executeCommand('vscode.diff', uris.base, uris.head, title, {
    preview: true,
    ...(side === 'head' ? selection(target.line) : {}),
  } satisfies vscode.TextDocumentShowOptions);
  if (side === 'base' && target.line !== undefined) {
    // The diff editor takes a selection for its right side only.
    const range = new vscode.Range(target.line, 0, target.line, 0);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uris.base.toString());
    editor?.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }
}

/** Opens where a line of the impact was written, in the diff where the file changes. */
export async function openLocation(model: ReviewModel, key: string, location: Location): Promise<void> {
  await openDiff(model, { pullRequest: key, path: location.file, side: location.side, ...(location.line === undefined ? {} : { line: location.line }) });
}

async function openUnchanged(pullRequest: PullRequest, mergeBase: string, target: DiffTarget): Promise<void> {
  const side = target.side ?? 'head';
  const { repository, number, headSha } = pullRequest;
  const uri = toUri({ repository, number, sha: side === 'base' ? mergeBase : headSha, head: headSha, side, path: target.path, absent: false });
  await vscode.window.showTextDocument(uri, { preview: true, ...selection(target.line) });
}

async function filesOf(model: ReviewModel, key: string): Promise<NonNullable<PullRequestRecord['files']['value']>['files']> {
  await model.need(key, 'files');
  const files = model.record(key)?.files;
  if (files?.value !== undefined) return files.value.files;
  throw new UnavailablePart(files?.state === 'failed' ? files.failure : undefined);
}

function selection(line: number | undefined): { selection?: vscode.Range } {
  return line === undefined ? {} : { selection: new vscode.Range(line, 0, line, 0) };
}
