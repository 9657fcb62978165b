import { readFile } from 'node:fs/promises';

/** Variables of the process. */
export type ProcessVariables = Readonly<Record<string, string | undefined>>;

/** The job that the command runs in, and the pull request that the job runs for. */
export interface Pipeline {
  readonly host: 'github' | 'gitlab';
  /** Base URL of the host's API. */
  readonly apiUrl: string;
  /** `owner/name`; the project's number for GitLab. */
  readonly repository: string;
  readonly number: number;
  readonly token: string;
  /** The address of a line (zero-based) of a file at a commit. */
  link(commit: string, file: string, line: number | undefined): string;
}

/**
 * Finds the pull request of a job of GitHub Actions ("Variables", "Default environment variables") or GitLab CI ("Predefined
 * CI/CD variables reference"). Rejects with what is missing.
 */
export async function readPipeline(environment: ProcessVariables): Promise<Pipeline> {
  if (environment['GITHUB_ACTIONS'] === 'true') return await readGitHub(environment);
  if (environment['GITLAB_CI'] === 'true') return readGitLab(environment);
  throw new Error('--comment works in a job of GitHub Actions or GitLab CI. Elsewhere write --format markdown to a file, and post that.');
}

async function readGitHub(environment: ProcessVariables): Promise<Pipeline> {
  const variable = reader(environment, 'GitHub Actions');
  const repository = variable('GITHUB_REPOSITORY');
  const number = /^refs\/pull\/(\d+)\//.exec(environment['GITHUB_REF'] ?? '')?.[1] ?? await numberOfEvent(environment['GITHUB_EVENT_PATH']);
  if (number === undefined) throw new Error('--comment needs a job that runs for a pull request: let the workflow run "on: pull_request".');
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    host: 'github',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository,
    number: Number(number),
    token: variable('GITHUB_TOKEN', 'Hand it to the step: env: GITHUB_TOKEN: ${{ github.token }}, and give the job "permissions: pull-requests: write".'),
    link: (commit, file, line) => `${server}/${repository}/blob/${commit}/${encoded(file)}${line === undefined ? '' : `#L${line + 1}`}`,
  };
}

/** The number in a workflow's event, where the event is about a pull request. */
async function numberOfEvent(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const event: unknown = JSON.parse(await readFile(path, 'utf8'));
  const number = typeof event === 'object' && event !== null && 'pull_request' in event && 'number' in event ? event.number : undefined;
  return typeof number === 'number' ? String(number) : undefined;
}

function readGitLab(environment: ProcessVariables): Pipeline {
  const variable = reader(environment, 'GitLab CI');
  const number = environment['CI_MERGE_REQUEST_IID'];
  if (number === undefined) throw new Error('--comment needs a pipeline that runs for a merge request: give the job the rule "if: $CI_PIPELINE_SOURCE == \'merge_request_event\'".');
  const project = environment['CI_PROJECT_URL'] ?? '';
  return {
    host: 'gitlab',
    apiUrl: variable('CI_API_V4_URL'),
    repository: variable('CI_PROJECT_ID'),
    number: Number(number),
    token: variable('GITLAB_TOKEN', 'The token of a job may not write comments: make a project access token with the scope "api" and the role Reporter, and keep it as the masked variable GITLAB_TOKEN.'),
    link: (commit, file, line) => `${project}/-/blob/${commit}/${encoded(file)}${line === undefined ? '' : `#L${line + 1}`}`,
  };
}

function reader(environment: ProcessVariables, host: string): (name: string, advice?: string) => string {
  return (name, advice = `${host} sets it by itself.`) => {
    const value = environment[name];
    if (value === undefined || value === '') throw new Error(`--comment needs the variable ${name}. ${advice}`);
    return value;
  };
}

const encoded = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
