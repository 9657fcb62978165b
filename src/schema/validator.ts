/** What a precompiled validator of kubernetes-models says about one value; the form is ajv's. */
export interface ValidatorError {
  /** JSON pointer, RFC 6901. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Precompiled validators by kind; after a `false`, `errors` holds what was wrong. */
export type Validator = ((data: unknown) => boolean) & { errors?: readonly ValidatorError[] | null };
export type Validators = Readonly<Record<string, Validator>>;
