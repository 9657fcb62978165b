// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as AlertmanagerConfig } from '../../../../../node_modules/@kubernetes-models/prometheus-operator/_schemas/ComGithubPrometheusOperatorPrometheusOperatorPkgApisMonitoringV1beta1AlertmanagerConfig.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { AlertmanagerConfig };
