import * as vscode from 'vscode';
import type { Prices } from '../../impact/report.ts';

/** What capacity costs, as the user set it; nothing where no price is set. */
export function pricesSetting(scope?: vscode.Uri): { readonly prices?: Prices } {
  const written: unknown = vscode.workspace.getConfiguration('gitopsReview.impact', scope).get('prices');
  const setting = (typeof written === 'object' && written !== null ? written : {}) as Readonly<Record<string, unknown>>;
  const price = (name: string): number | undefined => {
    const value = setting[name];
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const [cpu, memory, storage] = [price('cpu'), price('memory'), price('storage')];
  if (cpu === undefined && memory === undefined && storage === undefined) return {};
  const { currency } = setting;
  return { prices: { ...(cpu !== undefined && { cpu }), ...(memory !== undefined && { memory }), ...(storage !== undefined && { storage }), currency: typeof currency === 'string' ? currency : '' } };
}
