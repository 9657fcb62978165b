import * as vscode from 'vscode';
import type { ReviewComment, ReviewThread } from '../../forge/forge.ts';
import type { Draft } from '../../review/index.ts';
import { draftLabel, isBatched, threadLabel } from './commentText.ts';

/** A comment in the editor. `draft` is set while the server does not have it. */
export interface ShownComment extends vscode.Comment {
  readonly draft?: string;
}

/** A conversation in the editor: what the server has of it, and what was typed and is not there yet. */
export interface ThreadView {
  readonly thread: vscode.CommentThread;
  readonly pullRequest: string;
  server: ReviewThread | undefined;
  /** Oldest first. */
  drafts: readonly Draft[];
}

/** Draws a conversation anew. */
export function drawThread(view: ThreadView, me: string): void {
  const { thread, server, drafts } = view;
  thread.comments = [...(server?.comments ?? []).map(serverComment), ...drafts.map((draft) => draftComment(draft, me))];
  // A conversation that the server does not have takes no replies.
  thread.canReply = server !== undefined;
  thread.label = server === undefined ? 'New conversation' : threadLabel(server);
  thread.contextValue = server === undefined ? 'unsent' : 'sent';
}

function serverComment(comment: ReviewComment): ShownComment {
  return {
    author: { name: comment.author },
    body: hostileMarkdown(comment.body),
    mode: vscode.CommentMode.Preview,
    timestamp: new Date(comment.createdAt),
    contextValue: 'sent',
  };
}

function draftComment(draft: Draft, me: string): ShownComment {
  return {
    author: { name: me },
    body: hostileMarkdown(draft.body),
    mode: vscode.CommentMode.Preview,
    timestamp: new Date(draft.createdAt),
    label: draftLabel(draft),
    contextValue: draft.state === 'sending' ? 'sending' : isBatched(draft) ? 'batched' : 'unsent',
    draft: draft.id,
  };
}

/** Markdown that anyone may have written: no HTML, no links to commands. */
function hostileMarkdown(text: string): vscode.MarkdownString {
  const result = new vscode.MarkdownString(text);
  result.isTrusted = false;
  result.supportHtml = false;
  return result;
}
