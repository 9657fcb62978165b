import * as vscode from 'vscode';
import type { TreeSource } from '../../engineProtocol.ts';
import type { PullRequest } from '../../forge/forge.ts';
import type { ImpactReport } from '../../impact/report.ts';
import type { EngineClient, ImpactProgress } from '../engine/engineClient.ts';
import { shortSha } from '../plainText.ts';
import type { ImpactSources } from '../review/services.ts';
import { pricesSetting } from './prices.ts';
import { clustersSetting, helmSetting, kustomizeSetting } from './workingTree.ts';

/**
 * What a pull request does to the cluster. Both sides are read by SHA: from the clone where it holds both commits
 * and the workspace is trusted, else from the host.
 */
export async function pullRequestImpact(
  engine: EngineClient, log: vscode.LogOutputChannel, pullRequest: PullRequest, sources: ImpactSources, token: vscode.CancellationToken, progress: ImpactProgress,
): Promise<ImpactReport> {
  const folder = vscode.workspace.isTrusted ? sources.clone?.fsPath : undefined;
  const local = folder !== undefined && await hasCommits(engine, log, folder, [sources.mergeBase, pullRequest.headSha], token);
  const labels = {
    base: `${pullRequest.baseRef} at ${shortSha(sources.mergeBase)}`,
    head: `${pullRequest.headRef} at ${shortSha(pullRequest.headSha)}`,
  };
  const { host, owner, name } = pullRequest.repository;
  const settings = { kustomize: kustomizeSetting(sources.clone), ...helmSetting(sources.clone), ...clustersSetting(sources.clone), ...pricesSetting(sources.clone), repositories: [`https://${host}/${owner}/${name}`], branch: pullRequest.baseRef };
  if (local) {
    const side = (commit: string, label: string): TreeSource => ({ type: 'git', folder, commit, label });
    return engine.computeImpact({ base: side(sources.mergeBase, labels.base), head: side(pullRequest.headSha, labels.head), ...settings }, token, progress);
  }
  const base = engine.lendTree(sources.files('base'));
  const head = engine.lendTree(sources.files('head'));
  try {
    return await engine.computeImpact({
      base: { type: 'host', id: base.id, label: labels.base },
      head: { type: 'host', id: head.id, label: labels.head },
      ...settings,
    }, token, progress);
  } finally {
    base.dispose();
    head.dispose();
  }
}

/** The host has the commits in any case, so a clone that git cannot read is passed over. */
async function hasCommits(engine: EngineClient, log: vscode.LogOutputChannel, folder: string, commits: readonly string[], token: vscode.CancellationToken): Promise<boolean> {
  try {
    return await engine.request('git/hasCommits', { folder, commits }, token);
  } catch (error) {
    if (error instanceof vscode.CancellationError) throw error;
    log.warn(`The clone in ${folder} cannot be used, so the files are read from the host:`, error);
    return false;
  }
}
