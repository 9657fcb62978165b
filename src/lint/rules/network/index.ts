import type { Rule } from '../../rule.ts';
import externalIPs from './external-ips.ts';

/** Rules about who reaches what. */
export const networkRules: readonly Rule[] = [externalIPs];
