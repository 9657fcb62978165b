import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { editKustomization } from '../../../../src/render/environments/editKustomization.ts';

const text = `# Production.
resources:
  - web.yaml
images:
  - name: nginx
    newTag: "1.27"
  - name: redis
    newTag: "7"
namePrefix: prod-  # kept
`;

describe('editKustomization', () => {
  it('leaves the lines of what stays, and says who wrote the others', () => {
    const trace = { certainty: 'exact' as const, file: 'apps/shop.yaml', line: 12 };
    const edited = editKustomization(text, [
      { field: 'images', how: 'named', value: [{ name: 'nginx', newTag: '1.28' }], at: () => trace },
      { field: 'namespace', how: 'set', value: 'shop', at: () => trace },
      { field: 'commonLabels', how: 'merge', value: { team: 'a' } },
    ]);
    expect(load(edited.text)).toEqual({ resources: ['web.yaml'], images: [{ name: 'redis', newTag: '7' }, { name: 'nginx', newTag: '1.28' }], namePrefix: 'prod-', namespace: 'shop', commonLabels: { team: 'a' } });
    const lines = edited.text.split('\n');
    expect(lines[2]).toBe('  - web.yaml');
    expect(lines[8]).toBe('namePrefix: prod-  # kept');
    expect(edited.text.indexOf('namePrefix')).toBe(text.indexOf('namePrefix'));
    expect(edited.isOriginal(8)).toBe(true);
    const nginx = lines.findIndex((line) => line.includes('1.28'));
    expect(edited.isOriginal(nginx)).toBe(false);
    expect(edited.traceOf(nginx)).toEqual(trace);
    expect(edited.traceOf(lines.findIndex((line) => line.includes('redis')))).toBeUndefined();
  });

  it('writes anew what does not stand on lines of its own, and then knows no line', () => {
    for (const before of ['{resources: [web.yaml], images: [{name: nginx, newTag: "1"}]}\n', 'resources: &r [web.yaml]\nimages: [{name: nginx, newTag: "1"}]\n']) {
      const edited = editKustomization(before, [{ field: 'images', how: 'named', value: [{ name: 'nginx', newTag: '2' }] }]);
      expect(load(edited.text)).toEqual({ resources: ['web.yaml'], images: [{ name: 'nginx', newTag: '2' }] });
      expect(edited.text.split('\n').some((_line, at) => edited.isOriginal(at))).toBe(false);
    }
  });

  it('makes a kustomization where there is none, and leaves one that cannot be read', () => {
    expect(load(editKustomization(undefined, [{ field: 'resources', how: 'append', value: ['a.yaml', 'b'] }, { field: 'resources', how: 'append', value: 'c' }]).text)).toEqual({ resources: ['a.yaml', 'b', 'c'] });
    expect(editKustomization('a: [\n', [{ field: 'namespace', how: 'set', value: 'x' }]).text).toBe('a: [\n');
  });
});
