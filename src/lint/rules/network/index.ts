import type { Rule } from '../../rule.ts';
import externalIPs from './external-ips.ts';
import serviceSelectsNothing from './service-selects-nothing.ts';

/** Rules about who reaches what. */
export const networkRules: readonly Rule[] = [
  externalIPs,
  serviceSelectsNothing,
];
