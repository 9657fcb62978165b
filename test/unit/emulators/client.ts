import { Octokit } from '@octokit/rest';
import { RequestError } from '@octokit/request-error';
import type { GitHubEmulator } from '../../emulators/github/index.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** GitHub's own client, as a user of the emulator; anonymous without a login. */
export function clientOf(github: GitHubEmulator, login?: string): Octokit {
  return new Octokit({ baseUrl: github.url, log: silent, ...(login === undefined ? {} : { auth: github.tokenOf(login) }) });
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly errors: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The error answer to a request that has to fail. */
export async function refusalOf(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof RequestError) || !error.response) throw error;
    const data = error.response.data as { message?: string; errors?: unknown };
    return { status: error.status, message: data.message ?? '', errors: data.errors, headers: error.response.headers };
  }
  throw new Error('The request was accepted.');
}
