import * as vscode from 'vscode';
import { readBaseUrl } from './baseUrl.ts';
import type { HostKind } from './hosts.ts';

/** A quick pick has a `kind` of its own. */
interface Choice extends vscode.QuickPickItem {
  readonly kindOfHost: HostKind;
}

/** Asks what kind of server a host is, and keeps it in the user's settings. `remoteHost` is the host of a remote; without one its address is asked for. */
export async function addHost(remoteHost: string | undefined): Promise<void> {
  const url = remoteHost === undefined ? await askForAddress() : `https://${remoteHost}`;
  if (url === undefined) return;
  const kinds: readonly Choice[] = [
    { label: 'GitLab', description: 'self-managed', kindOfHost: 'gitlab' },
    { label: 'GitHub', description: 'Enterprise Server', kindOfHost: 'github' },
  ];
  const picked = await vscode.window.showQuickPick(kinds, { title: `What kind of server is ${new URL(url).host}?`, placeHolder: 'It is kept in your settings. Nothing is sent to it until you sign in.' });
  if (picked === undefined) return;
  const settings = vscode.workspace.getConfiguration('gitopsReview');
  const known = settings.inspect<readonly unknown[]>('hosts')?.globalValue ?? [];
  await settings.update('hosts', [...known, { kind: picked.kindOfHost, url }], vscode.ConfigurationTarget.Global);
}

async function askForAddress(): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'Add Host',
    prompt: 'The address of its pages, such as https://gitlab.example.com',
    validateInput: (value) => {
      const read = readBaseUrl(value, 'gitopsReview.hosts');
      return value.trim() === '' || read.ok ? undefined : read.message;
    },
  });
  const read = text === undefined || text.trim() === '' ? undefined : readBaseUrl(text, 'gitopsReview.hosts');
  return read?.ok ? read.url : undefined;
}
