import { describe, expect, test } from 'vitest';
import { compareQuantities, matchesLabels, matchesSelector, parseApiVersion, parseQuantity, podSpecPath, type JsonValue } from '../../../src/manifest/index.ts';

describe('API versions', () => {
  test.each([
    ['v1', '', 'v1'],
    ['apps/v1', 'apps', 'v1'],
    ['networking.k8s.io/v1beta1', 'networking.k8s.io', 'v1beta1'],
    ['', '', ''],
  ])('%s', (apiVersion, group, version) => {
    expect(parseApiVersion(apiVersion)).toEqual({ group, version });
  });
});

describe('where pods are', () => {
  test.each([
    ['', 'v1', 'Pod', ['spec']],
    ['', 'v1', 'PodTemplate', ['template', 'spec']],
    ['apps', 'v1', 'Deployment', ['spec', 'template', 'spec']],
    ['apps', 'v1beta2', 'StatefulSet', ['spec', 'template', 'spec']],
    ['batch', 'v1', 'Job', ['spec', 'template', 'spec']],
    ['batch', 'v1', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
    ['', 'v1', 'Service', undefined],
    ['example.com', 'v1', 'Deployment', undefined],
  ])('%s/%s %s', (group, version, kind, path) => {
    expect(podSpecPath({ group, version, kind })).toEqual(path);
  });
});

describe('quantities', () => {
  test('have a value in base units', () => {
    expect(parseQuantity('250m')).toBe(0.25);
    expect(parseQuantity('1Gi')).toBe(1_073_741_824);
    expect(parseQuantity(2)).toBe(2);
    expect(parseQuantity(0.5)).toBe(0.5);
    expect(parseQuantity('1 GB')).toBeUndefined();
  });

  test('are compared by value, exactly', () => {
    expect(compareQuantities('1000m', 1)).toBe(0);
    expect(compareQuantities('1Gi', '1024Mi')).toBe(0);
    expect(compareQuantities('1G', '1Gi')).toBe(-1);
    expect(compareQuantities('0.3', '300m')).toBe(0);
    expect(compareQuantities('9007199254740993', '9007199254740992')).toBe(1);
    expect(compareQuantities('-1', '1n')).toBe(-1);
    expect(compareQuantities('1', 'one')).toBeUndefined();
  });
});

describe('label selectors', () => {
  const labels = { app: 'web', tier: 'front' };

  test.each<[string, JsonValue, boolean | undefined]>([
    ['an empty selector selects everything', {}, true],
    ['all labels must match', { matchLabels: { app: 'web', tier: 'front' } }, true],
    ['one label that does not match is enough', { matchLabels: { app: 'web', tier: 'back' } }, false],
    ['a missing label does not match', { matchLabels: { zone: 'a' } }, false],
    ['In', { matchExpressions: [{ key: 'app', operator: 'In', values: ['api', 'web'] }] }, true],
    ['In, with another value', { matchExpressions: [{ key: 'app', operator: 'In', values: ['api'] }] }, false],
    ['In, without the label', { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }, false],
    ['NotIn', { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, false],
    ['NotIn, without the label', { matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a'] }] }, true],
    ['Exists', { matchExpressions: [{ key: 'app', operator: 'Exists' }] }, true],
    ['Exists, without the label', { matchExpressions: [{ key: 'zone', operator: 'Exists', values: [] }] }, false],
    ['DoesNotExist', { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
    ['labels and expressions must both match', { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'In', values: ['back'] }] }, false],
    ['an unknown operator', { matchExpressions: [{ key: 'app', operator: 'Equals', values: ['web'] }] }, undefined],
    ['In without values', { matchExpressions: [{ key: 'app', operator: 'In' }] }, undefined],
    ['Exists with values', { matchExpressions: [{ key: 'app', operator: 'Exists', values: ['web'] }] }, undefined],
    ['a value that is no text', { matchLabels: { app: 1 } }, undefined],
    ['a list', [], undefined],
    ['no selector selects nothing', null, false],
    ['names of prototypes', { matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, false],
  ])('%s', (_, selector, matches) => {
    expect(matchesSelector(selector, labels)).toBe(matches);
  });

  test('an object without labels', () => {
    expect(matchesSelector({}, undefined)).toBe(true);
    expect(matchesSelector({ matchLabels: { app: 'web' } }, undefined)).toBe(false);
    expect(matchesSelector(undefined, labels)).toBe(false);
  });
});

describe('plain maps of labels, as of a Service', () => {
  test('select what has all of them', () => {
    expect(matchesLabels({ app: 'web' }, { app: 'web', tier: 'front' })).toBe(true);
    expect(matchesLabels({ app: 'web' }, { tier: 'front' })).toBe(false);
    expect(matchesLabels({ app: 'web' }, undefined)).toBe(false);
  });

  test('select nothing when they are empty', () => {
    expect(matchesLabels({}, { app: 'web' })).toBe(false);
    expect(matchesLabels(undefined, { app: 'web' })).toBe(false);
  });

  test('say nothing when they are malformed', () => {
    expect(matchesLabels({ app: 1 }, { app: 'web' })).toBeUndefined();
    expect(matchesLabels('app', {})).toBeUndefined();
  });
});
