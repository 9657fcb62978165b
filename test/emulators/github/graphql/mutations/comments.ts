/**
 * GitHub documentation: GraphQL, mutations resolveReviewThread, unresolveReviewThread, addReaction, removeReaction.
 */
import { readNodeId } from '../ids.ts';
import { GraphQlError, type Scope } from '../scope.ts';
import { requireWrite } from './permission.ts';
import { queries } from '../queries.ts';

interface ThreadInput {
  readonly input: { readonly threadId: string };
}

interface ReactionInput {
  readonly input: { readonly subjectId: string; readonly content: string };
}

async function setResolved(scope: Scope, threadId: string, resolved: boolean): Promise<object> {
  const { repository, key } = readNodeId(scope.hub, threadId, ['PRRT']);
  const [number, root] = key.split(':').map(Number) as [number, number];
  if (repository.pulls.get(number)?.author !== scope.login) requireWrite(scope, repository, resolved ? 'ResolveReviewThread' : 'UnresolveReviewThread');
  if (resolved) repository.resolved.set(root, scope.login);
  else repository.resolved.delete(root);
  const thread = await queries.node({ id: threadId }, scope);
  if (thread === null) throw new GraphQlError('NOT_FOUND', `Could not resolve to a node with the global id of '${threadId}'`);
  return { thread };
}

function setReaction(scope: Scope, { subjectId, content }: ReactionInput['input'], on: boolean): object {
  const { repository, key } = readNodeId(scope.hub, subjectId, ['PRRC']);
  const comment = Number(key);
  if (!repository.comments.has(comment)) throw new GraphQlError('NOT_FOUND', `Could not resolve to a node with the global id of '${subjectId}'`);
  const reactions = repository.reactions.get(comment) ?? new Map<string, Set<string>>();
  repository.reactions.set(comment, reactions);
  const who = reactions.get(content) ?? new Set<string>();
  reactions.set(content, who);
  if (on) who.add(scope.login);
  else who.delete(scope.login);
  return {};
}

export const commentMutations = {
  resolveReviewThread: ({ input }: ThreadInput, scope: Scope) => setResolved(scope, input.threadId, true),
  unresolveReviewThread: ({ input }: ThreadInput, scope: Scope) => setResolved(scope, input.threadId, false),
  addReaction: ({ input }: ReactionInput, scope: Scope) => setReaction(scope, input, true),
  removeReaction: ({ input }: ReactionInput, scope: Scope) => setReaction(scope, input, false),
};
