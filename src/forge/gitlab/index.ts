export { openGitLabConversation } from './conversation.ts';
export type { GitLabOptions } from './conversation.ts';
