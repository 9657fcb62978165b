import { analysis } from '../analysis.ts';
import { findingsOf } from '../findings.ts';
import type { FindingRow } from '../report.ts';
import { count, enumerate } from '../words.ts';

const pod = (context: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: once, namespace: shop }
spec:
  containers:
    - { name: once, image: 'registry.example.com/once:1.4.0', securityContext: ${context} }
`;

export default analysis({
  id: 'posture/findings-changed',
  summary: 'The linter finds something in an object that it did not find before',
  why: 'A change can make an object worse without breaking it: a limit that goes, a probe that is lost, a container that may do more. Findings that were there before are not told, and hints are only counted.',
  source: 'The rules of the linter: docs/rules',
  examples: [{
    title: 'A container becomes privileged',
    isRepository: true,
    base: pod('{ privileged: false }'),
    head: pod('{ privileged: true }'),
    impacts: ['notice: The linter finds in Pod shop/once what it did not find before: 1 warning (security/privileged-container).'],
  }],
  analyse: (changes, report) => {
    for (const found of findingsOf(changes)) {
      const worth = found.new.filter(({ severity }) => severity !== 'hint');
      if (worth.length === 0) continue;
      const number = (severity: FindingRow['severity']): string[] => {
        const own = worth.filter((one) => one.severity === severity);
        return own.length === 0 ? [] : [`${count(own.length, severity)} (${enumerate([...new Set(own.map(({ rule }) => rule))], 3)})`];
      };
      report(found, {
        severity: 'notice', certainty: 'certain', short: `lint: ${count(worth.length, 'new finding')}`, paths: [],
        message: `The linter finds in ${worth[0]?.object ?? ''} what it did not find before: ${[...number('error'), ...number('warning')].join(' and ')}.`,
        why: worth.slice(0, 3).map(({ message }) => message).join(' ') + (found.gone.length > 0 ? ` ${count(found.gone.length, 'finding')} of before ${found.gone.length === 1 ? 'is' : 'are'} gone.` : ''),
      });
    }
  },
});
