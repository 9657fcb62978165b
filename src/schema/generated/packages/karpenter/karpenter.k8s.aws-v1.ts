// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as EC2NodeClass } from '../../../../../node_modules/@kubernetes-models/karpenter/_schemas/ComGithubAwsKarpenterProviderAwsPkgApisV1EC2NodeClass.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { EC2NodeClass };
