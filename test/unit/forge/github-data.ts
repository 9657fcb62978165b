import type { PullRequest, RepositoryRef } from '../../../src/forge/index.ts';

/** Answers as GitHub's REST description has them, with the fields that a client may read. */
export const headSha = 'a'.repeat(40);
export const baseSha = 'b'.repeat(40);
export const newHeadSha = 'c'.repeat(40);

export function repositoryAt(host: string): RepositoryRef {
  return { host, owner: 'acme', name: 'fleet' };
}

/** The pull request that the answers below belong to, as the forge gives it. */
export function pullRequestAt(host: string): PullRequest {
  return {
    repository: repositoryAt(host), number: 7, title: 'Scale web', body: '', author: 'lena', draft: false, state: 'open', baseRef: 'main', headRef: 'scale-web',
    baseSha, headSha, createdAt: '2026-03-01T10:00:00Z', updatedAt: '2026-03-02T10:00:00Z', requestedReviewers: [], webUrl: 'https://github.com/acme/fleet/pull/7',
  };
}

export function pullRequestData(change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    number: 7, title: 'Scale web', body: null, user: { login: 'lena' }, draft: false, state: 'open', merged_at: null,
    base: { ref: 'main', sha: baseSha, repo: { full_name: 'acme/fleet' } }, head: { ref: 'scale-web', sha: headSha, repo: { full_name: 'acme/fleet' } },
    created_at: '2026-03-01T10:00:00Z', updated_at: '2026-03-02T10:00:00Z', requested_reviewers: [], requested_teams: [],
    html_url: 'https://github.com/acme/fleet/pull/7', changed_files: 1, ...change,
  };
}

export function fileData(change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { filename: 'apps/web.yaml', status: 'modified', additions: 1, deletions: 1, changes: 2, patch: '@@ -1,3 +1,3 @@\n a\n-b\n+c\n d', sha: 'd'.repeat(40), ...change };
}

export function commentData(change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    id: 100, user: { login: 'lena' }, body: 'Why three?', path: 'apps/web.yaml', line: 2, original_line: 2, side: 'RIGHT', start_line: null, start_side: null,
    commit_id: headSha, original_commit_id: headSha, subject_type: 'line', created_at: '2026-03-02T10:00:00Z', html_url: 'https://github.com/acme/fleet/pull/7#r100', ...change,
  };
}

export function reviewData(change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { id: 900, user: { login: 'mara' }, state: 'APPROVED', body: '', commit_id: headSha, submitted_at: '2026-03-02T11:00:00Z', ...change };
}
