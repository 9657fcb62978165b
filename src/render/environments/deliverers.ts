import { argoCd } from './argo/argoCd.ts';
import { flux } from './flux/flux.ts';
import type { Deliverer } from './deliverer.ts';

/** All ways of delivering that are known. */
export const deliverers: readonly Deliverer[] = [argoCd, flux];
