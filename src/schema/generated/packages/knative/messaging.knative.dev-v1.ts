// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Channel } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisMessagingV1Channel.js';
import { validate as InMemoryChannel } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisMessagingV1InMemoryChannel.js';
import { validate as Subscription } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisMessagingV1Subscription.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Channel, InMemoryChannel, Subscription };
