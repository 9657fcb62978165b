/** What the tests ask the extension host, beside what they do with keyboard and mouse: question to parameters and answer. */
export interface Questions {
  /** Diagnostics of the documents whose path ends so, as the editor holds them. */
  diagnostics: { params: { path: string }; answer: readonly ProbeDiagnostic[] };
  /** Runs a command and answers when it is done. */
  command: { params: { command: string; arguments?: readonly unknown[] }; answer: null };
  /** Changes a setting of the user, given by its whole name. */
  configure: { params: { setting: string; value: unknown }; answer: null };
  /** Text of the active editor's document, with its language and URI. */
  activeDocument: { params: Record<string, never>; answer: { text: string; language: string; uri: string; line: number } | null };
  /** Replaces the text of a file of the workspace, in its editor; saves it where asked. */
  replaceText: { params: { path: string; text: string; save?: boolean }; answer: null };
  /** Text of a file of the workspace as it is on disk. */
  fileText: { params: { path: string }; answer: string };
  /** Makes a file of the workspace. */
  newFile: { params: { path: string; text: string }; answer: null };
  /** Texts of the documents that the editor has open, also without a tab. */
  openTexts: { params: Record<string, never>; answer: readonly { path: string; uri: string; text: string }[] };
  /** Labels of what the editor proposes at a place, zero-based; of all extensions together. */
  completions: { params: { path: string; line: number; character: number }; answer: readonly string[] };
  /** The hovers at a place, as Markdown; one for each extension that has one. */
  hovers: { params: { path: string; line: number; character: number }; answer: readonly string[] };
  /** `path:line` of each definition of what is at a place, lines counted from one. */
  definitions: { params: { path: string; line: number; character: number }; answer: readonly string[] };
  /** Names of the outline's entries, those within others indented. */
  outline: { params: { path: string }; answer: readonly string[] };
  /** What a command answers, as JSON. */
  commandAnswer: { params: { command: string; arguments?: readonly unknown[] }; answer: unknown };
  /** Activates an extension that is not active yet, and answers the milliseconds that loading and activating took. */
  activation: { params: { extension: string }; answer: { milliseconds: number } };
  /** Bytes of memory that the extension host's process holds, its workers' among them. */
  memory: { params: Record<string, never>; answer: { resident: number } };
  /** The longest that the extension host's thread was held since the last time this was asked, in milliseconds. */
  longestHold: { params: Record<string, never>; answer: { milliseconds: number } };
  /** Replaces a line and answers the milliseconds from the document's change to diagnostics that fit: an error on that line, or none. */
  editAndAwaitDiagnostics: { params: { path: string; line: number; text: string; isWrong: boolean }; answer: { milliseconds: number } };
}

export interface ProbeDiagnostic {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** Zero-based. */
  readonly line: number;
  readonly character: number;
  readonly text: string;
}
