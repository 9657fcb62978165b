import * as vscode from 'vscode';
import { partition } from '../../review/index.ts';
import { pullRequestKey } from './identity.ts';
import { oneLine } from '../plainText.ts';
import { pullRequestLabel } from './labels.ts';
import type { ReviewModel } from './model.ts';
import { type Reference, readReference } from './reference.ts';

interface Choice extends vscode.QuickPickItem {
  readonly reference?: Reference;
}

/** Asks which pull request: one of the open ones, or any by number or address. Undefined when the reader went back. */
export async function pickPullRequest(model: ReviewModel, title: string): Promise<Reference | undefined> {
  const { apiMatchesRemote } = await import('../../forge/index.ts');
  const hosts = model.accounts.map(({ forge }) => forge.host);
  const repositories = model.repositories.map((entry) => entry.repository);
  const listed = choices(model);
  const input = vscode.window.createQuickPick<Choice>();
  input.title = title;
  input.placeholder = 'Choose a pull request, or type a number or the address of its page';
  input.matchOnDescription = true;
  input.items = listed;
  try {
    return await new Promise<Reference | undefined>((resolve) => {
      input.onDidChangeValue((text) => {
        const named = hosts.flatMap((api) => readReference(text, api, repositories.filter(({ host }) => host === api), (host) => apiMatchesRemote(api, host)));
        // A number means that pull request, and not those that have it somewhere in their title.
        input.items = named.length === 0 ? listed : named.map((reference): Choice => {
          const known = listed.find((choice) => choice.reference !== undefined && pullRequestKey(choice.reference) === pullRequestKey(reference));
          return { ...(known ?? { label: `Open #${reference.number} of ${reference.repository.owner}/${reference.repository.name}`, reference }), alwaysShow: true };
        });
      });
      input.onDidAccept(() => resolve(input.selectedItems[0]?.reference));
      input.onDidHide(() => resolve(undefined));
      input.show();
    });
  } finally {
    input.dispose();
  }
}

function choices(model: ReviewModel): readonly Choice[] {
  const { waiting, all } = partition(model.listed(), (repository) => model.loginOf(repository));
  const first = new Set(waiting);
  const several = model.repositories.length > 1;
  return [...waiting, ...all.filter((pullRequest) => !first.has(pullRequest))].map((pullRequest) => ({
    // A label makes icons of `$(name)`; a title must not.
    label: pullRequestLabel(pullRequest).replaceAll('$(', '$ ('),
    description: oneLine([pullRequest.author, several ? `${pullRequest.repository.owner}/${pullRequest.repository.name}` : '', first.has(pullRequest) ? 'waiting for your review' : ''].filter((part) => part !== '').join(' · ')),
    reference: { repository: pullRequest.repository, number: pullRequest.number },
  }));
}
