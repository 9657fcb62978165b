export { createGitLabForge } from './gitlabForge.ts';
export type { GitLabForge } from './gitlabForge.ts';
export type { GitLabForgeOptions } from './connection.ts';
export { openGitLabConversation } from './conversation.ts';
