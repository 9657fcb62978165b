import { describe, expect, it } from 'vitest';
import { apiMatchesRemote, parseRemote } from '../../../src/forge/index.ts';

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
    ['not a url', 'github.com', false],
  ])('%s and %s: %s', (baseUrl, host, expected) => {
    expect(apiMatchesRemote(baseUrl, host)).toBe(expected);
  });
});
