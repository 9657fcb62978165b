import * as vscode from 'vscode';
// Not through the index: rendering belongs to the engine's worker.
import { hostOfNeed, needInWords, needKey, type Need } from '../../render/fetched.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import { count, inert } from '../plainText.ts';
import type { AskedAgain, ImpactView } from '../review/services.ts';

/** Needs that the question lists before it only counts them. */
const listed = 12;

/**
 * Command: fetches what an impact could not be rendered without, from hosts that the reader is asked about before anything leaves the
 * machine, and computes the impact again. Nothing is fetched in a folder that is not trusted.
 */
export async function fetchMissing(engine: EngineClient, view: ImpactView, again: (asked: AskedAgain) => Promise<void>): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('Nothing is fetched in a folder that you have not trusted. Trust the folder, then try again.');
    return;
  }
  const chosen = await choose(needsOf(view));
  if (chosen === undefined) return;
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Fetching', cancellable: true }, (progress, token) =>
    engine.fetch(chosen.needs, chosen.hosts, token, (what, done, total) => progress.report({ message: inert(`${what} (${done + 1} of ${total})`) }), mayAsk));
  const [first] = result.failed;
  if (first !== undefined) {
    const others = result.failed.length > 1 ? ` ${count(result.failed.length - 1, 'other')} could not be fetched either; the impact says which.` : '';
    void vscode.window.showWarningMessage(inert(`${first}${others}`));
  }
  if (result.fetched.length > 0) await again(view.again);
}

interface Needs {
  readonly missing: readonly Need[];
  /** What was fetched, and may be something newer by now. */
  readonly floating: readonly Need[];
}

function needsOf({ report }: ImpactView): Needs {
  const missing = new Map<string, Need>();
  const floating = new Map<string, Need>();
  for (const { code, need } of report.roots.flatMap(({ problems }) => problems)) {
    if (need !== undefined) (code === 'fetched' ? floating : missing).set(needKey(need), need);
  }
  return { missing: [...missing.values()], floating: [...floating.values()] };
}

/** Asks what may be fetched, and from where; undefined where nothing is. */
async function choose({ missing, floating }: Needs): Promise<{ readonly needs: readonly Need[]; readonly hosts: readonly string[] } | undefined> {
  const needs = missing.length > 0 ? missing : floating;
  if (needs.length === 0) {
    void vscode.window.showInformationMessage('Nothing that can be fetched is missing.');
    return undefined;
  }
  const hosts = [...new Set(needs.map(hostOfNeed))];
  const left = needs.length - listed;
  const detail = [...needs.slice(0, listed).map(needInWords), ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
  const fetch = missing.length > 0 ? 'Fetch' : 'Fetch Anew';
  const question = missing.length > 0 ? `Fetch what is missing from ${hosts.join(', ')}?` : `Nothing is missing. Fetch branches and ranges of versions anew from ${hosts.join(', ')}?`;
  const answer = await vscode.window.showInformationMessage(question, { modal: true, detail: `${detail}\n\nThe names of what is fetched go to these hosts. It is kept outside of your repository, and is not fetched again by itself.` }, fetch);
  return answer === fetch ? { needs, hosts } : undefined;
}

/** Asks about a host that nobody has named, and that a redirect or an index leads to. */
async function mayAsk(host: string, from: string): Promise<boolean> {
  const fetch = `Fetch from ${host}`;
  return (await vscode.window.showWarningMessage(`${from} leads to another host, ${host}. Fetch from there, too?`, { modal: true }, fetch)) === fetch;
}
