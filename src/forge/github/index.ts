export { createGitHubForge } from './githubForge.ts';
export type { GitHubForge } from './githubForge.ts';
export type { GitHubForgeOptions } from './connection.ts';
export { openGitHubConversation } from './conversation.ts';
export type { RequestLogEntry } from '../http/transport.ts';
