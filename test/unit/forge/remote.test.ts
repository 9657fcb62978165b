import { describe, expect, it } from 'vitest';
import { apiMatchesRemote, parseRemote, repositoryAt } from '../../../src/forge/index.ts';

describe('parseRemote', () => {
  it.each([
    ['https://github.com/acme/fleet.git', 'github.com'],
    ['https://github.com/acme/fleet', 'github.com'],
    ['https://github.com/acme/fleet/', 'github.com'],
    ['https://mara@github.com/acme/fleet.git', 'github.com'],
    ['https://x-access-token:secret@GitHub.com/acme/fleet.git', 'github.com'],
    ['https://ghe.example:8443/acme/fleet.git', 'ghe.example:8443'],
    ['https://ghe.example:443/acme/fleet.git', 'ghe.example'],
    ['http://127.0.0.1:4000/acme/fleet.git', '127.0.0.1:4000'],
    ['ssh://git@github.com/acme/fleet.git', 'github.com'],
    ['ssh://git@ssh.github.com:443/acme/fleet.git', 'github.com'],
    ['ssh://git@ghe.example:7999/acme/fleet.git', 'ghe.example'],
    ['git+ssh://git@github.com/acme/fleet.git', 'github.com'],
    ['git://github.com/acme/fleet.git', 'github.com'],
    ['git@github.com:acme/fleet.git', 'github.com'],
    ['git@github.com:/acme/fleet.git', 'github.com'],
    ['org-123@github.com:acme/fleet', 'github.com'],
    ['ghe.example:acme/fleet.git', 'ghe.example'],
    [' git@github.com:acme/fleet.git\n', 'github.com'],
  ])('reads %s', (url, host) => {
    expect(parseRemote(url)).toEqual({ host, owner: 'acme', name: 'fleet' });
  });

  it.each([
    ['https://gitlab.com/acme/platform/fleet.git', 'gitlab.com', 'acme/platform'],
    ['https://gitlab.example:8443/acme/platform/east/fleet', 'gitlab.example:8443', 'acme/platform/east'],
    ['https://oauth2:secret@gitlab.com/acme/fleet.git', 'gitlab.com', 'acme'],
    ['git@gitlab.com:acme/platform/fleet.git', 'gitlab.com', 'acme/platform'],
    ['ssh://git@gitlab.example:2222/acme/platform/fleet.git', 'gitlab.example', 'acme/platform'],
    ['ssh://git@altssh.gitlab.com:443/acme/fleet.git', 'gitlab.com', 'acme'],
    ['https://gitlab.com/acme/platform/fleet/-/tree/main/apps', 'gitlab.com', 'acme/platform'],
    ['https://gitlab.com/acme/fleet/-/merge_requests/3', 'gitlab.com', 'acme'],
  ])('reads the groups of %s', (url, host, owner) => {
    expect(parseRemote(url)).toEqual({ host, owner, name: 'fleet' });
  });

  it.each(['https://gitlab.com/acme', 'https://gitlab.com/-/fleet', 'https://gitlab.com/acme/../fleet', 'git@gitlab.com:acme//fleet', 'git@gitlab.com:acme/platform/..'])('takes "%s" for no project', (url) => {
    expect(parseRemote(url)).toBeUndefined();
  });

  it.each(['acme.fleet', 'fleet.git.git', '.github', 'a_b-c'])('keeps the name %s', (name) => {
    expect(parseRemote(`https://github.com/acme/${name}.git`)?.name).toBe(name);
  });

  it.each([
    '', '/srv/git/fleet.git', '../fleet', 'file:///srv/git/fleet.git', 'C:\\git\\fleet', 'C:/git/fleet.git', 'c:acme/fleet',
    'https://github.com/acme', 'https://github.com/acme/fleet/tree/main', 'https://github.com/../fleet', 'git@github.com:../..', 'git@github.com:acme/..git/x',
    'https://github.com/acme/fl%2Feet', 'git@github.com:acme/fl eet', 'https://', 'ext::sh -c whoami',
  ])('takes "%s" for no repository of a host', (url) => {
    expect(parseRemote(url)).toBeUndefined();
  });
});

describe('apiMatchesRemote', () => {
  it.each([
    ['https://api.github.com', 'github.com', true],
    ['https://api.github.com/', 'GitHub.com', true],
    ['https://api.github.com', 'api.github.com', false],
    ['https://api.github.com', 'gitlab.com', false],
    ['https://api.github.com', 'github.com.evil.example', false],
    ['https://ghe.example/api/v3', 'ghe.example', true],
    ['https://ghe.example:8443/api/v3', 'ghe.example:8443', true],
    ['https://ghe.example:8443/api/v3', 'ghe.example', true],
    ['https://ghe.example/api/v3', 'github.com', false],
    ['https://api.acme.ghe.com', 'acme.ghe.com', true],
    ['http://127.0.0.1:4000', '127.0.0.1:4000', true],
    ['http://127.0.0.1:4000', '127.0.0.1:5000', false],
    ['https://gitlab.com/api/v4', 'gitlab.com', true],
    ['https://gitlab.example:8443/gitlab/api/v4', 'gitlab.example:8443', true],
    ['https://gitlab.example/gitlab/api/v4', 'gitlab.example', true],
    ['https://gitlab.example/api/v4', 'gitlab.com', false],
    ['not a url', 'github.com', false],
  ])('%s and %s: %s', (baseUrl, host, expected) => {
    expect(apiMatchesRemote(baseUrl, host)).toBe(expected);
  });
});

describe('repositoryAt', () => {
  it.each([
    ['https://api.github.com', 'git@github.com:acme/fleet.git', 'acme', 'fleet'],
    ['https://gitlab.com/api/v4', 'git@gitlab.com:acme/platform/fleet.git', 'acme/platform', 'fleet'],
    ['https://gitlab.example/gitlab/api/v4', 'https://gitlab.example/gitlab/acme/platform/fleet.git', 'acme/platform', 'fleet'],
    ['https://gitlab.example/gitlab/api/v4', 'git@gitlab.example:acme/fleet.git', 'acme', 'fleet'],
    ['https://gitlab.example/tools/gitlab/api/v4/', 'https://gitlab.example/tools/gitlab/acme/fleet', 'acme', 'fleet'],
  ])('%s has %s', (baseUrl, url, owner, name) => {
    expect(repositoryAt(baseUrl, url)).toEqual({ host: baseUrl, owner, name });
  });

  it.each([
    ['https://ghe.example/api/v3', 'https://ghe.example/acme/platform/fleet.git'],
    ['https://gitlab.example/gitlab/api/v4', 'https://gitlab.example/other/acme/fleet.git'],
    ['https://gitlab.example/gitlab/api/v4', 'https://gitlab.example/gitlab/fleet.git'],
    ['https://gitlab.com/api/v4', 'git@github.com:acme/fleet.git'],
    ['https://gitlab.com/api/v4', '/srv/git/fleet.git'],
  ])('%s has no %s', (baseUrl, url) => {
    expect(repositoryAt(baseUrl, url)).toBeUndefined();
  });
});
