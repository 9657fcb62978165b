import { describe, expect, test } from 'vitest';
import { compareTags, parseImage } from '../../../src/impact/image.ts';
import { impactOf, impactsOf } from './roots.ts';

const digest = `sha256:${'a'.repeat(64)}`;

/** What is said when the image of a CronJob's container changes, whose pods do not restart. */
function told(before: string, after: string): readonly string[] {
  const manifest = (image: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: '0 4 * * *'
  jobTemplate: { spec: { template: { spec: { containers: [{ name: main, image: '${image}' }] } } } }
`;
  return impactsOf(impactOf(manifest(before), manifest(after)))
    .filter((impact) => impact.includes('image of'))
    .map((impact) => impact.replace('The image of container main in CronJob shop/report ', ''));
}

describe('an image that changes', () => {
  test.each([
    ['web:1.2.3', 'web:1.2.4', 'info: changes from 1.2.3 to 1.2.4.'],
    ['web:1.2.3', 'web:2.0.0', 'notice: goes up to a new major version, from 1.2.3 to 2.0.0.'],
    ['web:v1.10.0', 'web:v1.9.0', 'warning: goes back from v1.10.0 to v1.9.0.'],
    ['web:1.2.3', 'web:1.2.3-rc1', 'warning: goes back from 1.2.3 to 1.2.3-rc1.'],
    ['web:1.2.3', 'web:1.2.3-alpine', 'info: changes from 1.2.3 to 1.2.3-alpine.'],
    ['web:1.2.3', 'web:latest', 'warning: is not pinned any more (`latest`).'],
    ['web:1.2.3', 'web', 'warning: is not pinned any more (`latest`).'],
    ['web', 'web:1.2.3', 'info: changes from latest to 1.2.3.'],
    ['web:main-abc', 'web:main-def', 'info: changes from main-abc to main-def.'],
    [`web:1.2.3@${digest}`, 'web:1.2.3', 'notice: is not pinned by a digest any more.'],
    [`web@${digest}`, `web@${digest.replace(/a/g, 'b')}`, 'info: changes.'],
    ['docker.io/team/web:1', 'ghcr.io/team/web:1', 'warning: comes from ghcr.io instead of docker.io.'],
    ['ghcr.io/team/web:1', 'ghcr.io/other/web:1', 'warning: is another image.'],
    ['nginx:1.28', 'docker.io/library/nginx:1.29', 'info: changes from 1.28 to 1.29.'],
  ])('from %s to %s', (before, after, impact) => {
    expect(told(before, after)).toEqual([impact]);
  });

  test('in a container that moved within its list', () => {
    const manifest = (containers: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [${containers}] }\n`;
    expect(impactsOf(impactOf(manifest('{ name: log, image: "log:1" }, { name: web, image: "web:1" }'), manifest('{ name: web, image: "web:2" }, { name: log, image: "log:1" }')))
      .filter((impact) => impact.includes('image of'))).toEqual(['info: The image of container web in Pod a changes from 1 to 2.']);
  });
});

describe('an image reference', () => {
  test.each([
    ['nginx', 'docker.io', 'library/nginx', undefined, undefined],
    ['team/web:1', 'docker.io', 'team/web', '1', undefined],
    ['localhost/web', 'localhost', 'web', undefined, undefined],
    ['registry:5000/a/b:c', 'registry:5000', 'a/b', 'c', undefined],
    ['index.docker.io/library/nginx:1', 'docker.io', 'library/nginx', '1', undefined],
    [`ghcr.io/a/b:1@${digest}`, 'ghcr.io', 'a/b', '1', digest],
  ])('%s', (text, registry, repository, tag, hash) => {
    expect(parseImage(text)).toEqual({ registry, repository, tag, digest: hash });
  });
});

describe('two tags', () => {
  test.each<readonly [string, string, number | undefined]>([
    ['1.2.3', '1.2.10', -1], ['v2', 'v1', 1], ['2026-01-02', '2026-01-01', 0], ['20260102', '20260101', 1], ['1.2', '1.2.3', undefined], ['1.3', '1.2.9', 1],
    ['1.0.0-rc2', '1.0.0-rc10', -1], ['1.0.0-beta1', '1.0.0-rc1', -1], ['main', '1.0', undefined], ['1.0-alpine', '1.0-debian', 0], ['', '', undefined],
  ])('%s and %s', (a, b, order) => {
    expect(compareTags(a, b)).toBe(order);
  });
});
