import {
  Branches, Commits, Jobs, MergeRequestApprovals, MergeRequestDiscussions, MergeRequestDraftNotes, MergeRequestLabelEvents, MergeRequestNoteAwardEmojis,
  MergeRequestNotes, MergeRequests, MergeTrains, Pipelines, Projects, Repositories, RepositoryFiles, Users,
} from '@gitbeaker/rest';
import { GitbeakerRequestError, type BaseResourceOptions } from '@gitbeaker/requester-utils';
import type { Page } from '../http/pages.ts';
import { BadAnswer } from '../http/transport.ts';

/** GitLab's API through gitbeaker: each part is made when it is first asked for, since gitbeaker takes no signal with a call. */
export class GitLabApi {
  readonly #options: BaseResourceOptions<false>;

  constructor(options: BaseResourceOptions<false>) {
    this.#options = options;
  }

  get approvals() { return new MergeRequestApprovals(this.#options); }
  get awards() { return new MergeRequestNoteAwardEmojis(this.#options); }
  get branches() { return new Branches(this.#options); }
  get commits() { return new Commits(this.#options); }
  get discussions() { return new MergeRequestDiscussions(this.#options); }
  get drafts() { return new MergeRequestDraftNotes(this.#options); }
  get files() { return new RepositoryFiles(this.#options); }
  get jobs() { return new Jobs(this.#options); }
  get labelEvents() { return new MergeRequestLabelEvents(this.#options); }
  get mergeRequests() { return new MergeRequests(this.#options); }
  get notes() { return new MergeRequestNotes(this.#options); }
  get pipelines() { return new Pipelines(this.#options); }
  get projects() { return new Projects(this.#options); }
  get repositories() { return new Repositories(this.#options); }
  get trains() { return new MergeTrains(this.#options); }
  get users() { return new Users(this.#options); }

  /** For what gitbeaker has no method for, or one that differs from GitLab's documentation. Paths are below `/api/v4`. */
  async get<T>(path: string, query: Readonly<Record<string, unknown>> = {}): Promise<{ readonly data: T; readonly headers: Readonly<Record<string, string>> }> {
    const { body, headers } = await this.projects.requester.get(path, { searchParams: { ...query } });
    return { data: body as T, headers };
  }

  /** As `get`, for a write with a JSON body. */
  async send<T>(method: 'post' | 'put' | 'delete', path: string, body: Readonly<Record<string, unknown>>): Promise<T> {
    return (await this.projects.requester[method](path, { body: { ...body } })).body as T;
  }

  /** Pages of a list. (gitbeaker's own paging follows links, which could lead the token to another server, and hides the headers.) */
  page<T>(path: string, query: Readonly<Record<string, unknown>> = {}): (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>> {
    return async (page) => {
      const { data, headers } = await this.get<readonly T[]>(path, { ...query, ...page });
      return { data, hasNext: hasNext(headers['x-next-page']) };
    };
  }

  /**
   * Asks GraphQL, which is beside the REST API. Names of variables are without capitals, which gitbeaker would rewrite.
   * Rejects when GitLab answers with errors.
   */
  async graphql<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    const { body } = await this.projects.requester.post('../graphql', { body: { query, variables: { ...variables } } });
    const { data, errors } = body as { readonly data?: T | null; readonly errors?: readonly { readonly message: string }[] };
    if (errors !== undefined && errors.length > 0) throw new GraphQLRefusal(errors.map(({ message }) => message).join('; '));
    if (data === undefined || data === null) throw new BadAnswer('wrong-shape', 'data is missing.');
    return data;
  }
}

/** GitLab took the question and answered with errors: a field that this version lacks, or too many at once. */
export class GraphQLRefusal extends Error {
  override readonly name = 'GraphQLRefusal';
}

/** Undefined where the server (or a proxy) sends no such header. */
function hasNext(header: string | undefined): boolean | undefined {
  return header === undefined ? undefined : header !== '';
}

/** The part of a path that names a project. */
export function projectPath(project: string | number): string {
  return `projects/${encodeURIComponent(project)}`;
}

/** The part of a path that names a merge request. */
export function mergeRequestPath(project: string, iid: number): string {
  return `${projectPath(project)}/merge_requests/${iid}`;
}

/** The status of GitLab's answer, where there was one. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof GitbeakerRequestError ? error.cause?.response.status : undefined;
}
