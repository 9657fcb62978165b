import * as vscode from 'vscode';
import { approvalChecklist, type ChecklistItem } from '../../review/checklist.ts';
import { count, inert, shortSha } from '../plainText.ts';
import type { ReviewModel } from './model.ts';
import { gaps } from './verdictText.ts';

interface Choice extends vscode.QuickPickItem {
  readonly item: ChecklistItem;
}

/** Has the reader tick each danger, and each thing that is not known, before an approval; resolves to whether all were ticked. */
export async function acknowledge(model: ReviewModel, key: string, head: string, loading: Promise<void>): Promise<boolean> {
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Looking at what the change does, before you approve…' }, () => loading);
  const record = model.record(key);
  if (record === undefined) return false;
  const missing = gaps(record).map((what) => ({ what, why: 'It could not be looked at.' }));
  const unknown = record.impact.value === undefined ? [{ what: 'The impact is not known', why: record.impact.state === 'failed' ? record.impact.failure.message : 'It is not computed.' }] : [];
  const items = approvalChecklist(record.impact.value, [...unknown, ...missing]);
  if (items.length === 0) return true;
  const input = vscode.window.createQuickPick<Choice>();
  input.title = `Before you approve #${record.pullRequest.number} at ${shortSha(head)}: tick each of ${count(items.length, 'thing')}`;
  input.placeholder = 'Space or a click ticks, Enter goes on, Escape goes back';
  input.canSelectMany = true;
  input.ignoreFocusOut = true;
  input.items = items.map((item) => ({ label: `$(${item.kind === 'danger' ? 'error' : 'question'}) ${inert(item.text).replaceAll('$(', '$ (')}`, detail: inert(item.why), item }));
  try {
    return await new Promise<boolean>((resolve) => {
      input.onDidAccept(() => {
        const open = items.length - input.selectedItems.length;
        if (open === 0) resolve(true);
        else input.title = `${count(open, 'thing')} not ticked yet: nothing is approved before all are`;
      });
      input.onDidHide(() => resolve(false));
      input.show();
    });
  } finally {
    input.dispose();
  }
}
