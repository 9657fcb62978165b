import * as vscode from 'vscode';
import type { LintInput, LintResult, LintSettings } from '../../engineProtocol.ts';
import { profiles, type Edit, type Finding } from '../../lint/rule.ts';
import { sourceText } from '../../manifest/text.ts';
import { isOurs, sharingFor } from '../yamlExtension.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import { toDiagnostic } from './diagnostic.ts';
import type { Surroundings } from './surroundings.ts';

/** Documents above this many characters are linted by command only. */
const largestDocument = 10_000_000;

/** What is known about a document: the findings of one version. */
interface Linted {
  readonly version: number;
  readonly findings: readonly Finding[];
}

/**
 * Keeps the findings of the open YAML documents up to date. One request per document is under way at most; what was
 * typed meanwhile is sent when it comes back, so that the engine never works through a queue of stale texts.
 */
export class Linter implements vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #surroundings: Surroundings;
  readonly #log: vscode.LogOutputChannel;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('gitops-review');
  readonly #linted = new Map<string, Linted>();
  readonly #timers = new Map<string, NodeJS.Immediate>();
  readonly #busy = new Map<string, vscode.CancellationTokenSource>();
  /** Documents that something has changed about while they were busy. */
  readonly #again = new Map<string, vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[] = [];

  constructor(engine: EngineClient, surroundings: Surroundings, log: vscode.LogOutputChannel) {
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#log = log;
    this.#subscriptions.push(
      this.#diagnostics,
      vscode.workspace.onDidOpenTextDocument((document) => this.#soon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document.uri)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (['gitopsReview.lint', 'gitopsReview.kubernetesVersion', 'gitopsReview.schemas', 'gitopsReview.yamlExtension', 'yaml.validate'].some((setting) => change.affectsConfiguration(setting))) this.lintOpenDocuments();
      }),
      surroundings.onDidChange(() => this.lintOpenDocuments()),
      vscode.extensions.onDidChange(() => this.lintOpenDocuments()),
    );
  }

  lintOpenDocuments(): void {
    for (const document of vscode.workspace.textDocuments) {
      // Linting may have been switched off: what was found before no longer counts.
      const key = document.uri.toString();
      if (isLinted(document) && !this.#surroundings.isGone(document)) this.#soon(document);
      else if (this.#linted.has(key) || this.#busy.has(key)) this.#forget(document.uri);
    }
  }

  /** The findings of the document as it is now, or undefined while they are being computed. */
  findingsOf(document: vscode.TextDocument): readonly Finding[] | undefined {
    const linted = this.#linted.get(document.uri.toString());
    return linted?.version === document.version ? linted.findings : undefined;
  }

  /** Lints one document now, whatever its size; rejects when the engine fails. */
  async lintDocument(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<readonly Finding[]> {
    const version = document.version;
    const text = document.getText();
    const [result] = await this.lintTexts([{ uri: document.uri, text }], token);
    const findings = result?.findings ?? [];
    if (document.version === version && !document.isClosed) {
      this.#linted.set(document.uri.toString(), { version, findings });
      this.#show(document.uri, text, findings);
    }
    return findings;
  }

  /** Lints texts of one folder, by its settings, without showing the result. */
  async lintTexts(files: readonly { uri: vscode.Uri; text: string }[], token?: vscode.CancellationToken): Promise<readonly LintResult[]> {
    const [first] = files;
    if (!first) return [];
    const folder = this.#surroundings.folderOf(first.uri);
    const inputs = files.map(({ uri, text }): LintInput => ({ path: vscode.workspace.asRelativePath(uri, false), text }));
    const { results } = await this.#engine.request('lint/files', { ...(folder ? { folder } : {}), inputs, settings: settingsFor(first.uri) }, token);
    const sharing = sharingFor(first.uri);
    return results.map((result) => ({ ...result, findings: result.findings.filter((finding) => isOurs(finding, sharing)) }));
  }

  /** The text with the fixes of some rules, or with all that are safe; undefined when there are none. */
  async fixAll(uri: vscode.Uri, text: string, rules: readonly string[] | 'safe', token?: vscode.CancellationToken): Promise<{ readonly text: string; readonly fixed: number } | undefined> {
    const folder = this.#surroundings.folderOf(uri);
    const input = { path: vscode.workspace.asRelativePath(uri, false), text };
    return (await this.#engine.request('lint/fixAll', { ...(folder ? { folder } : {}), input, settings: settingsFor(uri), rules }, token)) ?? undefined;
  }

  /** The edit that ignores a finding's rule in its whole object; undefined where it cannot be written. */
  async ignoreInObject(document: vscode.TextDocument, { rule, range }: Finding, token?: vscode.CancellationToken): Promise<Edit | undefined> {
    const folder = this.#surroundings.folderOf(document.uri);
    const input = { path: vscode.workspace.asRelativePath(document.uri, false), text: document.getText() };
    return (await this.#engine.request('lint/ignoreInObject', { ...(folder ? { folder } : {}), input, offset: range.start, rule, reason: 'because …' }, token)) ?? undefined;
  }

  /** Shows findings of a file that need not be open; an open document's own findings stay. */
  showFile(uri: vscode.Uri, text: string, findings: readonly Finding[]): void {
    if (!this.#linted.has(uri.toString())) this.#show(uri, text, findings);
  }

  /** Takes back what `showFile` showed: the files may have changed or gone since. */
  clearFiles(): void {
    this.#diagnostics.forEach((uri) => {
      if (!this.#linted.has(uri.toString())) this.#diagnostics.delete(uri);
    });
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearImmediate(timer);
    for (const source of this.#busy.values()) source.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(uri: vscode.Uri, text: string, findings: readonly Finding[]): void {
    const source = sourceText(text);
    this.#diagnostics.set(uri, findings.map((finding) => toDiagnostic(finding, source)));
  }

  /** After what is under way, so that several events of one change are one request. */
  #soon(document: vscode.TextDocument): void {
    if (!isLinted(document) || this.#surroundings.isGone(document)) return;
    const key = document.uri.toString();
    clearImmediate(this.#timers.get(key));
    this.#timers.set(key, setImmediate(() => {
      this.#timers.delete(key);
      void this.#update(document);
    }));
  }

  async #update(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (this.#busy.has(key)) {
      this.#again.set(key, document);
      return;
    }
    const source = new vscode.CancellationTokenSource();
    this.#busy.set(key, source);
    try {
      await this.lintDocument(document, source.token);
    } catch (error) {
      if (!source.token.isCancellationRequested) this.#log.error(`Linting ${key} failed:`, error);
    } finally {
      this.#busy.delete(key);
      source.dispose();
    }
    const again = this.#again.get(key);
    this.#again.delete(key);
    if (again !== undefined && !again.isClosed) this.#soon(again);
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearImmediate(this.#timers.get(key));
    this.#timers.delete(key);
    this.#busy.get(key)?.cancel();
    this.#linted.delete(key);
    this.#diagnostics.delete(uri);
  }
}

/** Whether a document is linted as it is typed: YAML that a person can edit. */
function isLinted(document: vscode.TextDocument): boolean {
  return document.languageId === 'yaml'
    && ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'].includes(document.uri.scheme)
    && document.getText().length <= largestDocument
    && vscode.workspace.getConfiguration('gitopsReview.lint', document).get('enabled', true);
}

function settingsFor(uri: vscode.Uri | undefined): LintSettings {
  // A copy: what the configuration hands out is a proxy, which cannot cross to a worker.
  const configuration = vscode.workspace.getConfiguration('gitopsReview.lint', uri);
  const profile = profiles.find((name) => name === configuration.get<string>('profile')) ?? 'default';
  const kubernetesVersion = vscode.workspace.getConfiguration('gitopsReview', uri).get('kubernetesVersion', '');
  const schemas = vscode.workspace.getConfiguration('gitopsReview', uri).get<readonly string[]>('schemas', []);
  return { profile, schemas, render: configuration.get('render', true), rules: { ...configuration.get<LintSettings['rules']>('rules', {}) }, ...(kubernetesVersion === '' ? {} : { kubernetesVersion }) };
}
