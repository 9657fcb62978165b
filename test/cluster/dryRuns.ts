import { load } from 'js-yaml';
import type { RecordedManifest } from '../fixtures/apiserver/index.ts';
import type { ApiClient } from './apiServer/client.ts';

interface Head {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly namespace?: string };
}

/** What the server says now about a manifest, in the form of the record. */
export async function dryRunRecord(client: ApiClient, manifest: RecordedManifest): Promise<RecordedManifest> {
  const { apiVersion, kind, metadata } = load(manifest.yaml) as Head;
  const answer = await client.dryRun({ apiVersion, kind, namespace: metadata?.namespace }, manifest.yaml);
  return { ...manifest, refused: !answer.accepted, fields: answer.accepted ? [] : [...new Set(answer.fields)] };
}
