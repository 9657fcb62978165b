import type { Rule } from '../../rule.ts';
import chartField from './chart-field.ts';
import chartIncomplete from './chart-incomplete.ts';
import chartName from './chart-name.ts';
import dependency from './dependency.ts';
import dependencyNotPinned from './dependency-not-pinned.ts';
import deprecatedFormat from './deprecated-format.ts';
import kubeVersion from './kube-version.ts';
import lockOutOfStep from './lock-out-of-step.ts';
import undefinedValue from './undefined-value.ts';
import unusedValue from './unused-value.ts';
import valuesSchema from './values-schema.ts';
import versionNotQuoted from './version-not-quoted.ts';

/** Rules about Helm charts and their values. */
export const helmRules: readonly Rule[] = [
  chartIncomplete,
  chartField,
  chartName,
  versionNotQuoted,
  kubeVersion,
  deprecatedFormat,
  dependency,
  dependencyNotPinned,
  lockOutOfStep,
  valuesSchema,
  unusedValue,
  undefinedValue,
];
