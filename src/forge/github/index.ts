export { createGitHubForge } from './githubForge.ts';
export type { GitHubForgeOptions } from './githubForge.ts';
export type { RequestLogEntry } from './transport.ts';
