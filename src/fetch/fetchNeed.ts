import { fetchCommit } from '../git/index.ts';
import { hostOfNeed, type Need } from '../render/index.ts';
import { unpackChart } from './archive.ts';
import type { FetchCache } from './cache.ts';
import { chartFromRepository } from './chartRepository.ts';
import { download } from './download.ts';
import type { Network } from './download.ts';
import { limits } from './limits.ts';
import { chartFromRegistry } from './registry.ts';
import { isExactVersion } from './versions.ts';

/** Fetches one need into the cache, in place of what was there for it. Rejects with what is wrong, and then nothing is changed. */
export async function fetchNeed(need: Need, cache: FetchCache, network: Network): Promise<string> {
  const at = new Date().toISOString();
  switch (need.type) {
    case 'git': {
      if (!(await network.mayAsk(hostOfNeed(need), need.url))) throw new Error(`${hostOfNeed(need)} was not asked, since that was not allowed.`);
      const { commit, isFloating } = await fetchCommit(cache.repository(need.url), need.url, need.ref, limits.repository, network.signal);
      return await keep({ need, id: commit, resolved: `commit ${commit.slice(0, 7)}`, at, isFloating }, cache);
    }
    case 'file': {
      const { content } = await download(need.url, network, { maxBytes: limits.file });
      const id = await cache.keep(content);
      return await keep({ need, id, resolved: `the file with the digest ${id.slice(0, 19)}`, at, isFloating: false }, cache);
    }
    case 'chart': {
      const isRegistry = need.repository.startsWith('oci://');
      const { content, version } = await (isRegistry ? chartFromRegistry(need, network) : chartFromRepository(need, network));
      await unpackChart(content).catch((error: unknown) => {
        throw new Error(`the chart ${need.name} ${version} is not used: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
      });
      const id = await cache.keep(content);
      return await keep({ need, id, resolved: `version ${version}`, at, isFloating: !isExactVersion(need.version) }, cache);
    }
  }
}

async function keep(record: Parameters<FetchCache['record']>[0], cache: FetchCache): Promise<string> {
  await cache.record(record);
  return record.resolved;
}
