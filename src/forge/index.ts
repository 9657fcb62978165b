/** Loads the hosts' client libraries; what needs only the types and ForgeError imports forge.ts, and starts faster. */
export * from './forge.ts';
export { apiMatchesRemote, parseRemote, repositoryAt } from './remote.ts';
export type { RemoteRepository } from './remote.ts';
export { createGitHubForge } from './github/index.ts';
export type { GitHubForgeOptions, RequestLogEntry } from './github/index.ts';
export { createGitLabForge } from './gitlab/index.ts';
export type { GitLabForgeOptions } from './gitlab/index.ts';
