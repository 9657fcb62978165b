export { FetchCache } from './cache.ts';
export type { Network } from './download.ts';
export { fetchMissing, fetchNeeds, needsOf, type FetchOptions, type FetchResult } from './missing.ts';
