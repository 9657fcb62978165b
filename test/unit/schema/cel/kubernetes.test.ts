import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../../src/manifest/index.ts';
import { celEnvironment, celText, celValue, compile, escapeField, evaluate, syntaxError } from '../../../../src/schema/cel/index.ts';

const environment = celEnvironment(['self', 'oldSelf']);

/** What an expression says of an object; an error is its text after `error: `. */
function outcome(expression: string, self: JsonValue = {}, steps = 100_000): unknown {
  const program = compile(environment, expression);
  if (typeof program === 'string') return `error: ${program}`;
  const result = evaluate(program, { self: celValue(self) }, steps);
  return 'value' in result ? result.value : `error: ${result.error}`;
}

/** Kubernetes documentation, Common Expression Language in Kubernetes: the examples of its tables, with objects that they hold for. */
describe('examples of the documentation', () => {
  test.each<[string, JsonValue]>([
    ['self.minReplicas <= self.replicas && self.replicas <= self.maxReplicas', { minReplicas: 1, replicas: 2, maxReplicas: 3 }],
    ["'Available' in self.stateCounts", { stateCounts: { Available: 1 } }],
    ['(self.list1.size() == 0) != (self.list2.size() == 0)', { list1: [], list2: [1] }],
    ["self.envars.filter(e, e.name == 'MY_ENV').all(e, e.value.matches('^[a-zA-Z]*$'))", { envars: [{ name: 'MY_ENV', value: 'abc' }, { name: 'b', value: '1' }] }],
    ["has(self.expired) && self.created + self.ttl < self.expired || !has(self.expired)", {}],
    ["self.health.startsWith('ok')", { health: 'ok: fine' }],
    ["self.widgets.exists(w, w.key == 'x' && w.foo < 10)", { widgets: [{ key: 'x', foo: 3 }] }],
    ["type(self) == string ? self == '99%' : self == 42", '99%'],
    ["type(self) == string ? self == '99%' : self == 42", 42],
    ["self.metadata.name == 'singleton'", { metadata: { name: 'singleton' } }],
    ['self.set1.all(e, !(e in self.set2))', { set1: [1, 2], set2: [3] }],
    ['self.names.size() == self.details.size() && self.names.all(n, n in self.details)', { names: ['a'], details: { a: 1 } }],
    ["self.details.all(key, key.matches('^[a-zA-Z]*$'))", { details: { abc: 1 } }],
    ['self.isSorted()', ['a', 'b']],
    ['self.names.isSorted()', { names: [1, 2, 3] }],
    ['self.items.map(x, x.weight).sum() == 10', { items: [{ weight: 4 }, { weight: 6 }] }],
    ['self.lowPriorities.map(x, x.priority).max() < self.highPriorities.map(x, x.priority).min()', { lowPriorities: [{ priority: 1 }], highPriorities: [{ priority: 5 }] }],
    ["self.names.indexOf('should-be-first') == 0", { names: ['should-be-first', 'b'] }],
    ['"abc 123".find(\'[0-9]+\') == \'123\'', {}],
    ['self.numbers.findAll("[0-9]+").map(x, int(x)).sum() < 100', { numbers: '23a 7' }],
    ["url('https://example.com:80/').getHost() == 'example.com:80'", {}],
    ["url('https://example.com/path with spaces/'.replace(' ', '%20')).getEscapedPath() == '/path%20with%20spaces/'", {}],
    ["url('https://[::1]:80/a?k=1&k=2').getHostname() == '::1' && url('https://[::1]:80/a?k=1&k=2').getQuery()['k'] == ['1', '2']", {}],
    ["isURL('https://user:pass@example.com:80/') && !isURL('not a url')", {}],
    ['quantity("500000G").isInteger() && quantity("50k").asInteger() == 50000', {}],
    ['quantity("50k").add(20).compareTo(quantity("50020")) == 0 && quantity("50k").sub(quantity("20k")) == quantity("30k")', {}],
    ['isQuantity("1.5Gi") && !isQuantity("200kb") && quantity("150Mi").isGreaterThan(quantity("100Mi")) && quantity("-1").sign() == -1', {}],
    ["ip('127.0.0.1').family() == 4 && ip('::1').isLoopback() && isIP('::1') && !isIP('::1%eth0') && !isIP('10.01.0.1')", {}],
    ["ip.isCanonical('127.0.0.1') && !ip.isCanonical('2001:DB8::ABCD') && string(ip('2001:db8:0:0:1:0:0:1')) == '2001:db8::1:0:0:1'", {}],
    ["ip('0.0.0.0').isUnspecified() && ip('224.0.0.1').isLinkLocalMulticast() && ip('169.254.169.254').isLinkLocalUnicast() && ip('192.168.0.1').isGlobalUnicast()", {}],
    ["cidr('192.168.0.0/24').containsIP(ip('192.168.0.1')) && cidr('192.168.0.0/16').containsCIDR('192.168.10.0/24') && !cidr('10.0.0.0/8').containsIP('11.0.0.0')", {}],
    ["cidr('192.168.1.5/24').masked() == cidr('192.168.1.0/24') && cidr('::1/128').prefixLength() == 128 && string(cidr('::1/128').ip()) == '::1' && isCIDR('10.0.0.0/8') && !isCIDR('10.0.0.0/33')", {}],
    ["!format.dns1123Label().validate('my-label').hasValue() && format.named('dns1123Label').value().validate('_x').hasValue() && !format.named('nope').hasValue()", {}],
    ["semver('1.2.3').isLessThan(semver('1.3.0-rc.1')) && semver('1.0.0-alpha').compareTo(semver('1.0.0-alpha.1')) == -1 && isSemver('v1.2', true) && !isSemver('v1.2') && semver('v01.2', true).minor() == 2", {}],
    ["sets.contains([1, 2, 3], [2]) && sets.equivalent([1, 1, 2], [2, 1]) && !sets.intersects([1], [2])", {}],
    ["self.?a.?b.orValue(3) == 3 && !self.?list[?0].hasValue() && optional.ofNonZeroValue('').orValue('x') == 'x'", { list: [] }],
    ["'pod %s has %d of %.1f: %x'.format(['a', 2, 1.5, 255]) == 'pod a has 2 of 1.5: ff'", {}],
    ["'Hello'.charAt(1) == 'e' && 'a-b'.replace('-', '+') == 'a+b' && ' x '.trim() == 'x' && 'ABC'.lowerAscii() == 'abc' && 'a,b'.split(',') == ['a', 'b'] && ['a', 'b'].join('-') == 'a-b'", {}],
    ['has(self.list[0].a) && !has(self.list[0].b) && self.list.all(x, has(x.a)) && self.list.filter(x, has(self.list[0].a)).size() == 1', { list: [{ a: 1 }] }],
    ['cel.bind(x, self.a + 1, x * x) == 9', { a: 2 }],
  ])('%s', (expression, self) => {
    expect(outcome(expression, self)).toBe(true);
  });
});

describe('values', () => {
  test('by their schemas: times, durations, whole numbers and others, names of fields', () => {
    const schema = { type: 'object', properties: { at: { type: 'string', format: 'date-time' }, ttl: { type: 'string', format: 'duration' }, ratio: { type: 'number' }, 'a-b': { type: 'integer' }, namespace: { type: 'string' } } };
    const self = celValue({ at: '2026-01-01T00:00:00Z', ttl: '90m', ratio: 2, 'a-b': 1, namespace: 'x', stranger: 1 }, schema);
    const say = (expression: string): unknown => {
      const program = compile(environment, expression);
      return typeof program === 'string' ? program : evaluate(program, { self }, 1000);
    };
    expect(say("self.at + self.ttl == timestamp('2026-01-01T01:30:00Z')")).toMatchObject({ value: true });
    expect(say('self.ratio / 4.0 == 0.5 && self.a__dash__b == 1 && self.__namespace__ == "x"')).toMatchObject({ value: true });
    expect(say('self.stranger == 1')).toMatchObject({ absent: true });
  });
  test('names that no expression can hold', () => {
    expect(['a.b', 'x__y', 'for', 'ü', '1a'].map(escapeField)).toEqual(['a__dot__b', 'x__underscores__y', '__for__', undefined, undefined]);
  });
  test('as text', () => {
    expect([1n, 1.5, 'a', [1n, 'b'], null, true].map(celText)).toEqual(['1', '1.5', 'a', '[1, b]', 'null', 'true']);
  });
});

describe('what cannot be evaluated', () => {
  test('syntax, in one line', () => {
    expect(syntaxError('self.a ==')).toMatch(/^[^\n]+$/);
    expect(syntaxError('1) || (2')).toBeDefined();
    expect(syntaxError('self.a.b(c) && unknown()')).toBeUndefined();
  });
  test('functions that are not there, and fields that the object has not', () => {
    expect(outcome('authorizer.path("/").allowed()')).toMatch(/^error: Unknown variable/);
    expect(outcome('self.a.b == 1')).toMatch(/^error: No such key: a/);
  });
  test.each([
    ['nested loops', 'self.all(a, self.all(b, self.all(c, self.all(d, a + b + c + d >= 0))))', Array.from({ length: 300 }, (_, index) => index)],
    ['texts that double', `${'cel.bind(a, '.repeat(40)}self${', a + a)'.repeat(40)}`, 'x'.repeat(1000)],
    ['a pattern that other engines backtrack on', "self.matches('^(a+)+$')", `${'a'.repeat(5000)}!`],
    ['replacing in a loop', "self.map(x, 'aaaaaaaaaa'.replace('', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbb')).size() > 0", Array.from({ length: 10_000 }, (_, index) => index)],
  ])('%s: bounded time', (_, expression, self) => {
    const start = performance.now();
    outcome(expression, self);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
