/** What a command printed and how it ended. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}
