import { describe, expect, it } from 'vitest';
import { publicHostOf, readHosts } from '../../../src/editor/review/hosts.ts';

describe('the hosts of the settings', () => {
  it('are GitHub, and those that are named', () => {
    const { hosts, problems } = readHosts({
      githubBaseUrl: '',
      hosts: [
        { kind: 'gitlab', url: 'https://gitlab.example.com/' }, { kind: 'gitlab', url: 'https://example.com/git/api/v4' }, { kind: 'github', url: 'https://ghe.example.com' },
        { kind: 'github', url: 'https://ghe.example.com/api/v3' }, { kind: 'github', url: 'https://api.acme.ghe.com' }, { kind: 'gitlab', url: 'http://127.0.0.1:4000' },
      ],
    });
    expect(problems).toEqual([]);
    expect(hosts.map(({ kind, api, name }) => [kind, api, name])).toEqual([
      ['github', 'https://api.github.com', 'GitHub'],
      ['gitlab', 'https://gitlab.example.com/api/v4', 'gitlab.example.com'],
      ['gitlab', 'https://example.com/git/api/v4', 'example.com'],
      ['github', 'https://ghe.example.com/api/v3', 'ghe.example.com'],
      ['github', 'https://api.acme.ghe.com', 'api.acme.ghe.com'],
      ['gitlab', 'http://127.0.0.1:4000/api/v4', '127.0.0.1:4000'],
    ]);
  });

  it.each([
    ['text', /holds something that is no host/],
    [{ kind: 'gitea', url: 'https://x.example' }, /not known: gitea/],
    [{ kind: 'gitlab', url: 'http://gitlab.example.com' }, /must start with https/],
    [{ kind: 'gitlab', url: 'https://me:secret@gitlab.example.com' }, /must not hold a password/],
    [{ kind: 'gitlab', url: 'gitlab' }, /is not a URL/],
  ])('say what is wrong with %o, and take the others', (entry, problem) => {
    const { hosts, problems } = readHosts({ githubBaseUrl: 'http://elsewhere.example', hosts: [entry, { kind: 'gitlab', url: 'https://ok.example' }] });
    expect(hosts.map(({ api }) => api)).toEqual(['https://ok.example/api/v4']);
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatch(problem);
  });
});

it('public hosts need no setting', () => {
  expect(['github.com', 'gitlab.com', 'acme.ghe.com', 'git.example.com'].map((host) => publicHostOf(host)?.api)).toEqual(['https://api.github.com', 'https://gitlab.com/api/v4', 'https://api.acme.ghe.com', undefined]);
});
