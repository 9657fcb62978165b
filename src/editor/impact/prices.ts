import * as vscode from 'vscode';
import { pricesFrom } from '../../impact/prices.ts';
import type { Prices } from '../../impact/report.ts';

/** What capacity costs, as the user set it; nothing where no price is set. */
export function pricesSetting(scope?: vscode.Uri): { readonly prices?: Prices } {
  const prices = pricesFrom(vscode.workspace.getConfiguration('gitopsReview.impact', scope).get('prices'));
  return prices ? { prices } : {};
}
