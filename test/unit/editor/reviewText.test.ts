import { describe, expect, it } from 'vitest';
import { readBaseUrl } from '../../../src/editor/review/baseUrl.ts';
import { draftLabel, threadLabel, threadPosition } from '../../../src/editor/review/commentText.ts';
import { descriptionMarkdown } from '../../../src/editor/review/descriptionText.ts';
import { describeFailure } from '../../../src/editor/review/failure.ts';
import { nextWait } from '../../../src/editor/review/polling.ts';
import { readReference } from '../../../src/editor/review/reference.ts';
import { idle } from '../../../src/editor/review/slot.ts';
import { verdictPrompt, verdictTitle } from '../../../src/editor/review/verdictText.ts';
import { ForgeError } from '../../../src/forge/forge.ts';
import { pullRequest, report, thread } from './examples.ts';

describe('the base URL of the setting', () => {
  it.each([
    ['', 'https://api.github.com'],
    ['https://ghe.example/api/v3/', 'https://ghe.example/api/v3'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ])('%s is %s', (setting, url) => {
    expect(readBaseUrl(setting)).toEqual({ ok: true, url });
  });

  it.each([
    ['ghe.example', 'is not a URL'],
    ['http://ghe.example/api/v3', 'must start with https://'],
    ['https://me:secret@ghe.example', 'must not hold a password'],
    ['file:///etc/passwd', 'must start with https://'],
  ])('%s: %s', (setting, message) => {
    expect(readBaseUrl(setting)).toMatchObject({ ok: false, message: expect.stringContaining(message) as unknown });
  });

  it('does not repeat a password in its message', () => {
    expect(JSON.stringify(readBaseUrl('https://me:hunter2@ghe.example'))).not.toContain('hunter2');
  });
});

describe('what names a pull request', () => {
  const { repository } = pullRequest();
  const read = (text: string) => readReference(text, repository.host, [repository], (host) => host === 'github.com').map(({ repository: { owner, name }, number }) => `${owner}/${name}#${number}`);

  it.each([
    ['12', ['shop/deploy#12']],
    [' #12 ', ['shop/deploy#12']],
    ['other/repo#5', ['other/repo#5']],
    ['https://github.com/other/repo/pull/5/files#diff-1', ['other/repo#5']],
    ['https://evil.example/other/repo/pull/5', []],
    ['https://github.com/../repo/pull/5', []],
    ['scale', []],
    ['0', []],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('where a conversation is drawn', () => {
  const at = { head: 'head', mergeBase: 'base', basePath: 'old.yaml' };

  it.each([
    ['a line', thread(), { sha: 'head', path: 'web.yaml', start: 4, end: 4 }],
    ['several lines', thread({ startLine: 3 }), { sha: 'head', path: 'web.yaml', start: 2, end: 4 }],
    ['a deleted line, under the former path', thread({ side: 'base' }), { sha: 'base', path: 'old.yaml', start: 4, end: 4 }],
    ['an outdated one at its own commit', thread({ outdated: true, originalLine: 9 }), { sha: 'c'.repeat(40), path: 'web.yaml', start: 8, end: 8 }],
  ])('%s', (_, given, place) => {
    expect(threadPosition(given, at)).toEqual(place);
  });

  it('is titled by its lines', () => {
    expect(threadLabel(thread())).toBe('Line 5');
    expect(threadLabel(thread({ startLine: 3 }))).toBe('Lines 3 to 5');
  });

  it('a whole file has no line', () => {
    const whole = thread({ line: undefined });
    expect(threadPosition(whole, at)).toEqual({ sha: 'head', path: 'web.yaml' });
    expect(threadLabel(whole)).toBe('About the whole file');
    expect(threadLabel(thread({ outdated: true }))).toBe('Outdated, made at ccccccc');
  });
});

it('an unsent comment says why', () => {
  expect(draftLabel({ state: 'failed', reason: 'No connection.\nConnect.' })).toBe('Not sent: No connection. Connect.');
  expect(draftLabel({ state: 'unknown', reason: 'No answer.' })).toBe('May not have arrived: No answer.');
});

describe('what a reviewer is told before a verdict', () => {
  const record = { key: '', pullRequest: pullRequest(), opened: true, seenHead: undefined, checks: idle, files: idle, mergeBase: idle, threads: idle, reviews: idle, impact: idle, owners: idle } as const;

  it('names the commit', () => {
    expect(verdictTitle('approve', 3, '5d6e7f8a')).toBe('Approve #3 at 5d6e7f8');
  });

  it('says what happens, and everything that could not be looked at', () => {
    const failure = { message: 'm', advice: 'a', signIn: false };
    expect(verdictPrompt({
      ...record,
      impact: { state: 'ready', value: report([], { headline: 'Deletes 1 PVC.', complete: false }) },
      files: { state: 'ready', value: { files: [], missing: 12 } },
      checks: { state: 'ready', value: { state: 'failure', total: 2, failed: ['lint'] } },
      threads: { state: 'failed', value: undefined, failure },
    })).toBe('Impact, incomplete: Deletes 1 PVC. · 12 changed files not listed by the server · The conversations could not be loaded · 1 check failed: lint');
  });

  it('does not call an impact harmless that is not known', () => {
    expect(verdictPrompt(record)).toBe('Impact: not computed · The checks are not loaded yet');
    expect(verdictPrompt({ ...record, impact: { state: 'failed', value: undefined, failure: { message: 'kubectl is not installed.', advice: '', signIn: false } } })).toBe('Impact unknown: kubectl is not installed. · The checks are not loaded yet');
  });
});

describe('a description', () => {
  it('links of a description to commands of the editor lead nowhere, and look the same', () => {
    const text = descriptionMarkdown(pullRequest({ body: '[x](command:y) [z]\n\n[z]: Command:y' }));
    expect(text).not.toMatch(/command:/i);
    expect(text.replaceAll('\u2060', '')).toContain('[x](command:y) [z]\n\n[z]: Command:y');
  });

  it('carries out no HTML, also where only its author takes it for code', () => {
    const text = descriptionMarkdown(pullRequest({ body: '<script>x</script> \\`<img src=x onerror=y>\\` <!-- hidden -->' }));
    expect(text).not.toMatch(/<[a-z/!]/i);
    expect(text).toContain('script>x');
  });

  it('takes nothing in a title or a branch for Markdown', () => {
    expect(descriptionMarkdown(pullRequest({ title: '[x](command:y) **b**', headRef: '<b>' }))).toContain('# \\#3 \\[x\\](command:y) \\*\\*b\\*\\*');
  });

  it('says when there is none', () => {
    expect(descriptionMarkdown(pullRequest())).toContain('*No description.*');
  });
});

describe('a failure', () => {
  it('says what was being done, why not, what to do, and when it works again', () => {
    const retryAt = new Date('2026-11-23T12:00:00');
    const error = new ForgeError('rate-limited', 'Too many requests.', { advice: 'Wait.', retryAt });
    expect(describeFailure(error, 'load the checks')).toEqual({
      message: 'Could not load the checks: Too many requests.', advice: `Wait. Requests are accepted again at ${retryAt.toLocaleTimeString()}.`, signIn: false,
    });
  });

  it('is none when somebody only cancelled', () => {
    expect(describeFailure(new ForgeError('cancelled', 'Cancelled.', { advice: '' }), 'load')).toBeUndefined();
    expect(describeFailure(new DOMException('Aborted', 'AbortError'), 'load')).toBeUndefined();
  });
});

it('polling waits two minutes, longer after each failure, half an hour at most and never in step', () => {
  expect(nextWait(0, 0.9)).toBe(120_000);
  expect(nextWait(1, 0.5)).toBe(240_000);
  expect(nextWait(2, 0.5)).toBe(480_000);
  expect(nextWait(1, 0)).toBeLessThan(nextWait(1, 1));
  expect(nextWait(50, 0.5)).toBe(30 * 60_000);
});
