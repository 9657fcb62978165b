import { describe, expect, it } from 'vitest';
import { byEnvironment, fileImpacts, lensesOf, type FileImpacts } from '../../../src/editor/review/lineImpacts.ts';
import type { FieldChange, Impact, ImpactReport, Location } from '../../../src/impact/report.ts';
import { objectChange, report } from './examples.ts';

const at = (line: number, certainty: Location['certainty'] = 'exact', side: Location['side'] = 'head'): Location => ({ side, file: 'base/web.yaml', line, certainty });
const field = (path: FieldChange['path'], place: Location): FieldChange => ({ path, kind: 'changed', before: 1, after: 2, at: place });
const restarts: Impact = { analysis: 'rollout/pods-restart', severity: 'notice', certainty: 'certain', short: 'pods restart (3 replicas, rolling)', message: 'The 3 pods of `web` restart.', why: 'New template.', paths: [['spec', 'template', 'spec']] };
const image = field(['spec', 'template', 'spec', 'image'], at(20));

/** The same change in several environments. */
function inEach(names: readonly string[], changes: ImpactReport['roots'][number]['changes']): ImpactReport {
  const one = report(changes);
  return { ...one, roots: names.flatMap((name) => one.roots.map((root) => ({ ...root, root: { ...root.root, id: name, name } }))) };
}

function of(changed: ImpactReport, side: Location['side'] = 'head'): FileImpacts {
  const found = fileImpacts(changed, side, 'base/web.yaml');
  if (found === undefined) throw new Error('The report says nothing of the file.');
  return found;
}

const drawn = (impacts: FileImpacts): readonly string[] => lensesOf(impacts).map(({ line, titles }) => `${line}: ${titles.map(({ severity, text }) => `${severity} ${text}`).join(' | ')}`);

describe('the lines of a file', () => {
  it('say what they do, once for all environments in which they do it', () => {
    const impacts = of(inEach(['production', 'staging'], [objectChange({ fields: [image], impacts: [restarts] })]));
    expect(drawn(impacts)).toEqual(['20: notice Deployment web: pods restart (3 replicas, rolling) in production and staging']);
    expect(byEnvironment(impacts.lines.get(20) ?? []).environments.map(({ name, consequences }) => [name, consequences.map(({ message }) => message)])).toEqual([
      ['production', ['The 3 pods of `web` restart.']], ['staging', ['The 3 pods of `web` restart.']],
    ]);
  });

  it('that stand together have one lens, and each its own hover', () => {
    const fields = [image, field(['spec', 'template', 'spec', 'env'], at(22)), field(['spec', 'replicas'], at(40))];
    const impacts = of(inEach(['production'], [objectChange({ fields, impacts: [restarts] })]));
    expect(drawn(impacts)).toEqual([
      '20: notice Deployment web: pods restart (3 replicas, rolling) in production',
      '40: info changes Deployment web in production',
    ]);
    expect([...impacts.lines.keys()]).toEqual([20, 22, 40]);
    expect(impacts.lines.get(40)?.[0]?.message).toBe('spec.replicas of Deployment web changes.');
  });

  it('are not named where only the file is known', () => {
    const impacts = of(inEach(['production'], [objectChange({ fields: [{ ...image, at: at(0, 'file') }], impacts: [restarts] })]));
    expect([...impacts.lines]).toEqual([]);
    expect(drawn(impacts)).toEqual(['0: notice somewhere in this file: Deployment web: pods restart (3 replicas, rolling) in production']);
  });

  it('of each side are apart', () => {
    const changes = [objectChange({ action: 'delete', at: at(3, 'exact', 'base'), impacts: [{ ...restarts, severity: 'danger', short: 'data may be lost', paths: [] }] })];
    const changed = inEach(['production'], changes);
    expect(fileImpacts(changed, 'head', 'base/web.yaml')).toBeUndefined();
    expect(drawn(of(changed, 'base'))).toEqual(['3: danger Deployment web: data may be lost in production']);
  });

  it('name the worst first and count the rest', () => {
    const severities = ['info', 'notice', 'warning', 'danger', 'notice'] as const;
    const impacts = of(inEach(['production'], [objectChange({ fields: [image], impacts: severities.map((severity, index) => ({ ...restarts, severity, short: `thing ${index}`, message: `Thing ${index}.` })) })]));
    expect(drawn(impacts)).toEqual(['20: danger Deployment web: thing 3 in production | warning Deployment web: thing 2 in production | notice Deployment web: thing 1 in production | notice 1 more']);
  });

  it('in many environments are counted, in the lens and in the hover', () => {
    const names = Array.from({ length: 40 }, (_, index) => `env-${index}`);
    const impacts = of(inEach(names, [objectChange({ fields: [image], impacts: [restarts] })]));
    expect(drawn(impacts)[0]).toMatch(/in env-0, env-1 and 38 more$/);
    const { environments, left } = byEnvironment(impacts.lines.get(20) ?? []);
    expect([environments.length, left]).toEqual([6, 34]);
  });
});
