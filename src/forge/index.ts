/** Loads the hosts' client libraries; what needs only the types and ForgeError imports forge.ts, and starts faster. */
import type { ReviewForge } from './reviewForge.ts';
import { createGitHubForge, type GitHubForgeOptions } from './github/index.ts';
import { createGitLabForge } from './gitlab/index.ts';

export * from './forge.ts';
export type { ReviewForge } from './reviewForge.ts';
export { apiMatchesRemote, parseRemote, repositoryAt } from './remote.ts';
export type { RemoteRepository } from './remote.ts';
export { createGitHubForge } from './github/index.ts';
export type { GitHubForge, GitHubForgeOptions, RequestLogEntry } from './github/index.ts';
export { createGitLabForge } from './gitlab/index.ts';
export type { GitLabForge, GitLabForgeOptions } from './gitlab/index.ts';

/** Opens an account at a host of either kind. Throws a ForgeError when the address or the token cannot be one. */
export function createForge(kind: 'github' | 'gitlab', options: GitHubForgeOptions): ReviewForge {
  return kind === 'gitlab' ? createGitLabForge(options) : createGitHubForge(options);
}
