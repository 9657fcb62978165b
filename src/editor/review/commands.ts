import * as vscode from 'vscode';
import type { Verdict } from '../../forge/forge.ts';
import type { Location } from '../../impact/report.ts';
import type { ChecklistMode } from '../../review/checklist.ts';
import type { ReviewDraft } from '../../review/index.ts';
import { addHost } from './addHost.ts';
import type { Descriptions } from './description.ts';
import { openDiff, openLocation } from './diff.ts';
import { showFailure } from './errors.ts';
import { pullRequestKey } from './identity.ts';
import type { PullRequestRecord } from './model.ts';
import type { DiffTarget, RefreshTarget } from './nodes.ts';
import { pickPullRequest } from './pick.ts';
import type { Review } from './review.ts';
import type { ImpactView } from './services.ts';
import { UnavailablePart } from './slot.ts';
import type { ShownComment } from './threadView.ts';
import { type VerdictOptions, giveVerdict, send } from './verdict.ts';
import { showWhatChanged } from './whatChanged.ts';

/** Registers the commands of the review. What goes wrong in any of them is told with what to do. */
export function registerCommands(review: Review, descriptions: Descriptions): vscode.Disposable {
  const { model, comments } = review;
  const fail = (error: unknown, doing: string): void => void showFailure(review.services.log, error, doing);

  const verdicts: VerdictOptions = {
    model,
    drafts: review.drafts,
    onDidChange: review.onDidChange,
    showWhatChanged: (key, from) => showWhatChanged(model, review.trees, key, from),
    openOnWeb: (key) => openOnWeb(review, key),
    fail,
    describe: (error, doing, host) => review.describe(error, doing, host),
    signIn: (host) => review.signIn(host),
    readText: ({ pullRequest: { repository } }, commit, path) => review.trees.readText(repository, commit, path),
    drawDrafts: (key) => comments.drawDrafts(key),
    settings: {
      checklist: () => vscode.workspace.getConfiguration('gitopsReview.review').get<ChecklistMode>('checklist', 'warn'),
      recordSeen: () => vscode.workspace.getConfiguration('gitopsReview.review').get('recordSeen', false),
    },
  };

  function register<T>(command: string, doing: string, run: (argument: T | undefined) => Promise<void>): vscode.Disposable {
    const attempt = async (argument: T | undefined): Promise<void> => {
      try {
        await run(argument);
      } catch (error) {
        void showFailure(review.services.log, error, doing, () => void attempt(argument));
      }
    };
    return vscode.commands.registerCommand(command, attempt);
  }

  /** A command about a pull request: of the node that it was called on, or else the one that the reader picks. */
  function onPullRequest(command: string, title: string, doing: string, run: (record: PullRequestRecord, argument: unknown) => Promise<void>): vscode.Disposable {
    return register<unknown>(command, doing, async (argument) => {
      if (!(await review.isSignedIn())) return;
      const record = recordOf(review, argument) ?? await pick(review, title);
      if (record !== undefined) await run(record, argument);
    });
  }

  /** A command about an impact: that of the page that the reader is on, or else of a pull request. */
  function onImpact(command: string, title: string, doing: string, run: (view: ImpactView) => Promise<void>): vscode.Disposable {
    return register<unknown>(command, doing, async (argument) => {
      const shown = argument === undefined ? review.services.activeImpact() : undefined;
      if (shown !== undefined) return run(shown);
      if (!(await review.isSignedIn())) return;
      const record = recordOf(review, argument) ?? await pick(review, title);
      const view = record && await impactView(review, record);
      if (view !== undefined) await run(view);
    });
  }

  const verdict = (command: string, kind: Verdict, title: string): vscode.Disposable =>
    onPullRequest(command, title, 'send the review', ({ key }) => giveVerdict(verdicts, kind, key));

  return vscode.Disposable.from(
    register<string>('gitopsReview.signIn', 'sign in', async (host) => { await review.signIn(typeof host === 'string' ? host : undefined); }),
    register<string>('gitopsReview.addHost', 'add the host', async (host) => { await addHost(host); }),
    register('gitopsReview.signOut', 'sign out', () => review.signOut()),
    register<RefreshTarget>('gitopsReview.refresh', 'refresh the pull requests', (target) => refresh(review, target)),
    onPullRequest('gitopsReview.openPullRequest', 'Open Pull Request', 'open the pull request', async (record) => {
      void vscode.commands.executeCommand('gitopsReview.pullRequests.focus');
      const node = review.tree.find(record.key);
      if (node !== undefined) await review.view.reveal(node, { expand: true, select: true, focus: false });
      await showImpact(review, record);
    }),
    onPullRequest('gitopsReview.showImpact', 'Show Impact', 'show the impact', (record) => showImpact(review, record)),
    onImpact('gitopsReview.showImpactText', 'Show Impact as Text', 'show the impact', (view) => review.services.showImpactText(view)),
    onImpact('gitopsReview.copyImpact', 'Copy Impact', 'copy the impact', (view) => review.services.copyImpact(view)),
    onImpact('gitopsReview.fetchMissing', 'Fetch What Is Missing', 'fetch what is missing', (view) => review.services.fetchMissing(view)),
    register('gitopsReview.showDangerousImpacts', 'filter the impacts', () => review.impactFilter.set('dangerous')),
    register('gitopsReview.showAllImpacts', 'show all objects', () => review.impactFilter.set('all')),
    onPullRequest('gitopsReview.openDescription', 'Open Description', 'show the description', ({ pullRequest }) => descriptions.show(pullRequest)),
    onPullRequest('gitopsReview.openOnWeb', 'Open on the Web', 'open the page', ({ key }, argument) => openOnWeb(review, key, pageOf(argument))),
    onPullRequest('gitopsReview.showWhatChanged', 'Show What Changed', 'show what changed', async ({ key, seenHead }) => {
      if (seenHead !== undefined) await showWhatChanged(model, review.trees, key, seenHead);
    }),
    verdict('gitopsReview.approve', 'approve', 'Approve'),
    verdict('gitopsReview.requestChanges', 'request-changes', 'Request Changes'),
    verdict('gitopsReview.comment', 'comment', 'Comment on Pull Request'),
    register<DiffTarget>('gitopsReview.openDiff', 'open the changes', async (target) => {
      if (target !== undefined) await openDiff(model, target);
    }),
    register<{ pullRequest: string; location: Location }>('gitopsReview.openLocation', 'open the source line', async (target) => {
      if (target !== undefined) await openLocation(model, target.pullRequest, target.location);
    }),
    register<string>('gitopsReview.openDraft', 'open what was not sent', (id) => openDraft(review, verdicts, id)),
    register<vscode.CommentReply>('gitopsReview.createComment', 'keep the comment', async (reply) => { if (reply) await comments.create(reply); }),
    register<vscode.CommentReply>('gitopsReview.addToReview', 'keep the comment', async (reply) => { if (reply) await comments.create(reply, { batched: true }); }),
    register<vscode.CommentReply>('gitopsReview.replyComment', 'keep the reply', async (reply) => { if (reply) await comments.reply(reply); }),
    register<ShownComment>('gitopsReview.sendNow', 'send the comment', async (comment) => { if (comment) await comments.retry(comment); }),
    register<ShownComment>('gitopsReview.retryComment', 'send the comment', async (comment) => { if (comment) await comments.retry(comment); }),
    register<ShownComment>('gitopsReview.copyDraft', 'copy the text', async (comment) => { if (comment) await comments.copy(comment); }),
    register<ShownComment>('gitopsReview.discardDraft', 'discard the comment', async (comment) => { if (comment) await comments.discard(comment); }),
  );
}

/** A view's title bar passes something of its own, so what is no target means everything. */
async function refresh(review: Review, target: RefreshTarget | undefined): Promise<void> {
  if (target !== undefined && 'part' in target) await review.model.load(target.pullRequest, target.part);
  else if (target !== undefined && 'repository' in target) await review.model.refreshRepository(target.repository);
  else await review.refresh();
}

/** Loads a pull request's impact and shows it. */
async function showImpact(review: Review, record: PullRequestRecord): Promise<void> {
  const view = await impactView(review, record);
  if (view === undefined) return;
  await review.services.showImpact(view);
  review.model.acknowledge(record.key, record.pullRequest.headSha);
}

/** A pull request's impact, loaded where it is not there yet; undefined when that was cancelled. */
async function impactView({ model }: Review, { key }: PullRequestRecord): Promise<ImpactView | undefined> {
  void model.open(key);
  if (model.record(key)?.impact.state === 'failed') await model.load(key, 'impact');
  else await model.need(key, 'impact');
  const record = model.record(key);
  if (record === undefined) return undefined;
  const { impact, pullRequest } = record;
  if (impact.state === 'failed') throw new UnavailablePart(impact.failure);
  if (impact.state !== 'ready') return undefined;
  return {
    key,
    title: `Impact of #${pullRequest.number}`,
    report: impact.value,
    open: (location) => openLocation(model, key, location),
    again: { type: 'pull-request', pullRequest: key },
  };
}

async function openOnWeb({ model }: Review, key: string, page?: 'files'): Promise<void> {
  const url = model.record(key)?.pullRequest.webUrl;
  if (url === undefined) return;
  const uri = vscode.Uri.parse(page === 'files' ? `${url.replace(/\/$/, '')}/files` : url, true);
  if (uri.scheme !== 'https' && uri.scheme !== 'http') throw new Error(`the server gave an address that is not a web page: ${uri.scheme}.`);
  await vscode.env.openExternal(uri);
}

/** Shows where something unsent was typed, or, where that is no place in a file, offers what can be done with it. */
async function openDraft(review: Review, verdicts: VerdictOptions, id: string | undefined): Promise<void> {
  const store = await review.drafts.store();
  const draft = id === undefined ? undefined : store.get(id);
  if (draft === undefined) return;
  const { host, owner, name, number } = draft.pullRequest;
  const key = pullRequestKey({ repository: { host, owner, name }, number });
  if (draft.type === 'comment') {
    await openDiff(review.model, { pullRequest: key, path: draft.path, side: draft.side, line: draft.line - 1, conversation: true, ...(draft.side === 'head' ? { commit: draft.commit } : {}) });
    return;
  }
  const thread = draft.type === 'reply' ? review.model.record(key)?.threads.value?.find((one) => one.id === draft.thread) : undefined;
  if (thread !== undefined) {
    const line = thread.line ?? thread.originalLine;
    await openDiff(review.model, { pullRequest: key, path: thread.path, side: thread.side, conversation: true, ...(line === undefined ? {} : { line: line - 1 }), ...(thread.outdated ? { commit: thread.originalCommit } : {}) });
    return;
  }
  const again = 'Send…';
  const copy = 'Copy Text';
  const discard = 'Discard';
  const answer = await vscode.window.showInformationMessage(
    draft.type === 'review' ? 'This review was not sent.' : 'The conversation that this was an answer to is not there any more.',
    { modal: true, detail: draft.body === '' ? '(no text)' : draft.body },
    ...(draft.type === 'review' ? [again, copy, discard] : [copy, discard]),
  );
  if (answer === copy) await vscode.env.clipboard.writeText(draft.body);
  if (answer === discard) {
    await store.remove(draft.id);
    review.drafts.changed();
  }
  if (answer === again && draft.type === 'review') await sendAgain(verdicts, key, draft);
}

async function sendAgain(verdicts: VerdictOptions, key: string, draft: ReviewDraft): Promise<void> {
  // A review whose arrival is unknown is asked for as it was sent; any other is given anew, for the present head.
  if (draft.state === 'unknown') await send(verdicts, key, draft);
  else await giveVerdict(verdicts, draft.verdict, key);
}

function recordOf({ model }: Review, argument: unknown): PullRequestRecord | undefined {
  if (typeof argument !== 'object' || argument === null || !('pullRequest' in argument) || typeof argument.pullRequest !== 'string') return undefined;
  return model.record(argument.pullRequest);
}

function pageOf(argument: unknown): 'files' | undefined {
  return typeof argument === 'object' && argument !== null && 'page' in argument && argument.page === 'files' ? 'files' : undefined;
}

async function pick(review: Review, title: string): Promise<PullRequestRecord | undefined> {
  const { model } = review;
  const reference = await pickPullRequest(model, title);
  if (reference === undefined) return undefined;
  const known = model.record(pullRequestKey(reference));
  if (known !== undefined) return known;
  const { forge } = await review.accountAt(reference.repository.host);
  return model.put(await forge.getPullRequest(reference.repository, reference.number));
}
