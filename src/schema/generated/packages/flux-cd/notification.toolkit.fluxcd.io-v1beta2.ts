// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Alert } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdNotificationControllerApiV1beta2Alert.js';
import { validate as Provider } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdNotificationControllerApiV1beta2Provider.js';
import { validate as Receiver } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdNotificationControllerApiV1beta2Receiver.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Alert, Provider, Receiver };
