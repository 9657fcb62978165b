export { FetchCache } from './cache.ts';
export type { Network } from './download.ts';
export { hostOfNeed } from './fetchNeed.ts';
export { fetchMissing, needsOf, type FetchOptions, type FetchResult } from './missing.ts';
