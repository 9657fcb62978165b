import * as vscode from 'vscode';
import type { ImpactSeverity } from '../../impact/report.ts';
import { count, withoutTags } from '../plainText.ts';
import { pullRequestKey, scheme } from './identity.ts';
import { severityIcon } from './labels.ts';
import { byEnvironment, type FileImpacts, fileImpacts, lensesOf, worst } from './lineImpacts.ts';
import type { ReviewModel } from './model.ts';
import { fromUri } from './reviewUri.ts';

const setting = 'impact.inDiff';
/** Severities that have a mark of their own beside the line; the rest is in the hover only. */
const marked = ['danger', 'warning', 'notice'] as const;
const rulerColors: Readonly<Record<(typeof marked)[number], string>> = { danger: 'editorOverviewRuler.errorForeground', warning: 'editorOverviewRuler.warningForeground', notice: 'editorOverviewRuler.infoForeground' };
/** Answers of the model come in bursts. */
const settlesAfterMilliseconds = 100;

interface DiffImpactsOptions {
  readonly model: ReviewModel;
  readonly onDidChange: vscode.Event<string | undefined>;
  /** Folder with the marks. */
  readonly media: vscode.Uri;
}

/** Says in the files of a pull request what their lines do: above them, beside them, and in full when hovered. */
export class DiffImpacts implements vscode.CodeLensProvider, vscode.HoverProvider, vscode.Disposable {
  readonly #model: ReviewModel;
  readonly #marks: ReadonlyMap<ImpactSeverity, vscode.TextEditorDecorationType>;
  readonly #lenses = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#lenses.event;
  readonly #subscriptions: vscode.Disposable;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor({ model, onDidChange, media }: DiffImpactsOptions) {
    this.#model = model;
    this.#marks = new Map(marked.map((severity) => [severity, vscode.window.createTextEditorDecorationType({
      gutterIconPath: vscode.Uri.joinPath(media, `impact-${severity}.svg`),
      gutterIconSize: '75%',
      overviewRulerColor: new vscode.ThemeColor(rulerColors[severity]),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    })]));
    this.#subscriptions = vscode.Disposable.from(
      this.#lenses, ...this.#marks.values(),
      vscode.languages.registerCodeLensProvider({ scheme }, this),
      vscode.languages.registerHoverProvider({ scheme }, this),
      onDidChange(() => this.#redraw()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#redraw()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`gitopsReview.${setting}`)) this.#redraw();
      }),
    );
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const impacts = this.#impactsOf(document);
    const file = fromUri(document.uri);
    if (impacts === undefined || file === undefined) return [];
    return lensesOf(impacts).flatMap(({ line, titles }) => titles.map(({ severity, text }) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
      // A plain space after an icon is not drawn.
      title: `$(${severityIcon(severity).id})\u00a0${text.replaceAll('$(', '$ (')}`,
      tooltip: 'Show the whole impact',
      command: 'gitopsReview.showImpact',
      arguments: [{ pullRequest: pullRequestKey(file) }],
    })));
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const consequences = this.#impactsOf(document)?.lines.get(position.line);
    return consequences === undefined ? undefined : new vscode.Hover(hoverText(byEnvironment(consequences)), document.lineAt(position.line).range);
  }

  dispose(): void {
    clearTimeout(this.#pending);
    this.#subscriptions.dispose();
  }

  /** What is known of a document: only where it is a side of the very commits that the impact was computed for. */
  #impactsOf(document: vscode.TextDocument): FileImpacts | undefined {
    const file = fromUri(document.uri);
    if (file === undefined || file.absent || !vscode.workspace.getConfiguration('gitopsReview', document).get(setting, true)) return undefined;
    const record = this.#model.record(pullRequestKey(file));
    if (record?.impact.state !== 'ready') return undefined;
    const shown = file.side === 'head' ? record.pullRequest.headSha : record.mergeBase.value;
    return file.sha === shown ? fileImpacts(record.impact.value, file.side, file.path) : undefined;
  }

  #redraw(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = undefined;
      this.#lenses.fire();
      for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.scheme === scheme) this.#mark(editor);
    }, settlesAfterMilliseconds);
  }

  #mark(editor: vscode.TextEditor): void {
    const lines = [...this.#impactsOf(editor.document)?.lines ?? []].map(([line, consequences]) => ({ line, severity: worst(consequences) }));
    for (const [severity, mark] of this.#marks) {
      editor.setDecorations(mark, lines.filter((one) => one.severity === severity).map(({ line }) => new vscode.Range(line, 0, line, 0)));
    }
  }
}

/** Texts come from anyone: they are appended as text, and only our own icons and headings are Markdown. */
function hoverText({ environments, left }: ReturnType<typeof byEnvironment>): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  const say = (sentence: string): void => {
    for (const [index, word] of sentence.replaceAll('`', '').trim().split(/\s+/).entries()) {
      if (index > 0) text.appendMarkdown(' ');
      text.appendText(withoutTags(word));
    }
  };
  for (const { name, consequences, left: more } of environments) {
    text.appendMarkdown('**');
    say(name);
    text.appendMarkdown('**\n\n');
    for (const { severity, message, why } of consequences) {
      text.appendMarkdown(`$(${severityIcon(severity).id})&nbsp; `);
      say(message);
      if (why !== '' && (severity === 'danger' || severity === 'warning')) {
        text.appendMarkdown(' ');
        say(why);
      }
      // A line of its own in the same paragraph.
      text.appendMarkdown('  \n');
    }
    if (more > 0) text.appendMarkdown(`and ${more} more`);
    text.appendMarkdown('\n\n');
  }
  if (left > 0) text.appendMarkdown(`…and ${count(left, 'more environment')}\n`);
  return text;
}
