/** The part of GraphQL that has no REST API, and what lists show. GraphQL API, "GraphQL API resources". */
import { buildSchema, graphql } from 'graphql';
import { removeApproval } from './approvals.ts';
import { filesOf, latest } from './diffs.ts';
import { isResolvable, unresolved } from './entities.ts';
import { mergeStatus } from './mergeability.ts';
import { currentJobs, headPipeline, pipelineStatus } from './pipelineEntities.ts';
import type { ApiAnswer, Hub } from './route.ts';
import type { MergeRequest, Project, User } from './state.ts';
import { systemNote } from './systemNotes.ts';

/** As the reference has it, as far as it is asked for. */
const schema = buildSchema(`
  type Query { project(fullPath: ID!): Project }
  type Project { mergeRequests(iids: [String!], first: Int): MergeRequestConnection mergeRequest(iid: String!): MergeRequest }
  type NoteConnection { nodes: [Note] pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Note { id: ID! awardEmoji(first: Int): AwardEmojiConnection }
  type AwardEmojiConnection { nodes: [AwardEmoji] }
  type AwardEmoji { name: String! user: UserCore! }
  type MergeRequestConnection { nodes: [MergeRequest] count: Int }
  type MergeRequest {
    iid: String! conflicts: Boolean! approvalsRequired: Int approvedBy: UserCoreConnection diffStatsSummary: DiffStatsSummary
    resolvableDiscussionsCount: Int resolvedDiscussionsCount: Int headPipeline: Pipeline notes(first: Int, after: String): NoteConnection!
  }
  type UserCoreConnection { nodes: [UserCore] }
  type UserCore { username: String! }
  type DiffStatsSummary { additions: Int! deletions: Int! changes: Int! fileCount: Int! }
  type Pipeline { status: PipelineStatusEnum! jobs(statuses: [CiJobStatus!], retried: Boolean): CiJobConnection }
  type CiJobConnection { nodes: [CiJob] count: Int! }
  type CiJob { name: String allowFailure: Boolean! }
  enum PipelineStatusEnum { CANCELED CANCELING CREATED FAILED MANUAL PENDING PREPARING RUNNING SCHEDULED SKIPPED SUCCESS WAITING_FOR_CALLBACK WAITING_FOR_RESOURCE }
  enum CiJobStatus { CANCELED CANCELING CREATED FAILED MANUAL PENDING PREPARING RUNNING SCHEDULED SKIPPED SUCCESS WAITING_FOR_CALLBACK WAITING_FOR_RESOURCE }
  input MergeRequestRequestChangesInput { projectPath: ID! iid: String! clientMutationId: String }
  input MergeRequestDestroyRequestedChangesInput { projectPath: ID! iid: String! clientMutationId: String }
  type MergeRequestRequestChangesPayload { errors: [String!]! mergeRequest: MergeRequest }
  type MergeRequestDestroyRequestedChangesPayload { errors: [String!]! mergeRequest: MergeRequest }
  type Mutation {
    mergeRequestRequestChanges(input: MergeRequestRequestChangesInput!): MergeRequestRequestChangesPayload
    mergeRequestDestroyRequestedChanges(input: MergeRequestDestroyRequestedChangesInput!): MergeRequestDestroyRequestedChangesPayload
  }
`);

interface Named {
  readonly input: { readonly projectPath: string; readonly iid: string };
}

export async function answerGraphQL(hub: Hub, user: User, body: unknown): Promise<ApiAnswer> {
  if (!hub.state.projects.every(({ settings }) => settings.graphql)) return { status: 200, body: { errors: [{ message: "Field 'mergeRequests' doesn't exist on type 'Project'" }] } };
  const { query = '', variables } = body as { readonly query?: string; readonly variables?: Record<string, unknown> };
  const { data, errors } = await graphql({ schema, source: query, ...(variables === undefined ? {} : { variableValues: variables }), rootValue: rootOf(hub, user) });
  // GitLab words it so where graphql-js says "Cannot query field".
  const worded = errors?.map(({ message }) => ({ message: message.replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/, "Field '$1' doesn't exist on type '$2'") }));
  return { status: 200, body: { ...(data === undefined ? {} : { data }), ...(worded === undefined ? {} : { errors: worded }) } };
}

function rootOf(hub: Hub, user: User) {
  const find = ({ input: { projectPath, iid } }: Named): { project: Project; mr: MergeRequest } => {
    const project = hub.state.projects.find(({ path }) => path === projectPath);
    const mr = project?.mergeRequests.find((one) => String(one.iid) === iid);
    if (project === undefined || mr === undefined || user.role === 'guest') throw new Error("The resource that you are attempting to access does not exist or you don't have permission to perform this action");
    return { project, mr };
  };
  return {
    project: ({ fullPath }: { readonly fullPath: string }) => {
      const project = hub.state.projects.find(({ path }) => path === fullPath);
      return project === undefined ? null : {
        mergeRequest: ({ iid }: { readonly iid: string }) => project.mergeRequests.filter((mr) => String(mr.iid) === iid).map((mr) => summaryOf(project, mr))[0] ?? null,
        mergeRequests: ({ iids }: { readonly iids?: readonly string[] }) => ({ nodes: project.mergeRequests.filter(({ iid }) => iids === undefined || iids.includes(String(iid))).map((mr) => summaryOf(project, mr)) }),
      };
    },
    /** "Reviewer not found" comes after the note has been written, as in GitLab's own service. */
    mergeRequestRequestChanges: (given: Named) => {
      const { mr } = find(given);
      systemNote(hub, mr, user.username, 'requested changes');
      const reviewer = mr.reviewers.find(({ username }) => username === user.username);
      if (reviewer === undefined) return { errors: ['Reviewer not found'] };
      if (mr.approvals.some(({ username }) => username === user.username)) removeApproval(hub, mr, user.username);
      reviewer.state = 'requested_changes';
      return { errors: [] };
    },
    mergeRequestDestroyRequestedChanges: (given: Named) => {
      const reviewer = find(given).mr.reviewers.find(({ username, state }) => username === user.username && state === 'requested_changes');
      if (reviewer === undefined) return { errors: ['User has not requested changes for this merge request'] };
      reviewer.state = 'reviewed';
      return { errors: [] };
    },
  };
}

function summaryOf(project: Project, mr: MergeRequest) {
  const threads = new Set(mr.notes.filter(isResolvable).map(({ discussion }) => discussion)).size;
  return {
    iid: String(mr.iid),
    conflicts: async () => (await mergeStatus(project, mr)).conflicts,
    approvalsRequired: project.settings.tier === 'free' ? null : project.settings.approvalRules.reduce((sum, rule) => sum + rule.approvals_required, 0),
    approvedBy: { nodes: mr.approvals.map(({ username }) => ({ username })) },
    diffStatsSummary: async () => {
      const files = await filesOf(project, latest(mr));
      const additions = files.reduce((sum, file) => sum + file.additions, 0);
      const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
      return { additions, deletions, changes: additions + deletions, fileCount: files.length };
    },
    notes: ({ first = 100, after }: { readonly first?: number; readonly after?: string | null }) => {
      const start = Number(after ?? 0);
      const shown = mr.notes.slice(start, start + Math.min(100, first));
      return {
        nodes: shown.map((note) => ({ id: `gid://gitlab/${note.type ?? 'Note'}/${note.id}`, awardEmoji: { nodes: note.awards.map(({ name, username }) => ({ name, user: { username } })) } })),
        pageInfo: { hasNextPage: start + shown.length < mr.notes.length, endCursor: String(start + shown.length) },
      };
    },
    resolvableDiscussionsCount: threads,
    resolvedDiscussionsCount: threads - unresolved(mr),
    headPipeline: () => {
      const pipeline = headPipeline(project, mr);
      return pipeline === undefined ? null : {
        status: pipelineStatus(pipeline).toUpperCase(),
        jobs: ({ statuses }: { readonly statuses?: readonly string[] }) => {
          const jobs = currentJobs(pipeline).filter(({ status }) => statuses === undefined || statuses.includes(status.toUpperCase()));
          return { count: jobs.length, nodes: jobs.map(({ name, allowFailure }) => ({ name, allowFailure })) };
        },
      };
    },
  };
}
