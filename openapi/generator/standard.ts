/** The document's own file kinds as the generator reads them; their JSON Schemas are in openapi/meta. */

export type Level = 'MUST' | 'SHOULD';
export type Scalar = string | number | boolean;

/** What a check sends: a merge patch on the table's base request. */
export type RequestPatch = {
  body?: unknown;
  path?: Record<string, string>;
  query?: Record<string, Scalar>;
  headers?: Record<string, string>;
};
export type Given = Record<string, unknown>;
/** A request made before the one that is judged; it must succeed. */
export type Step = { operation: string; request: RequestPatch };

export type DecisionInput = { type: 'boolean' | 'integer' | 'string'; from: string; says?: string };
export type Twin = RequestPatch & { given?: Given; before?: Step[] };
export type RefusalExample = {
  inputs: Record<string, Scalar>;
  given?: Given;
  before?: Step[];
  request?: RequestPatch;
  twin?: Twin;
};
export type Refusal = {
  id: string;
  level: Level;
  says: string;
  condition: string;
  when: string;
  code: string;
  /** A JSON pointer into the request; `{input}` stands for an input's value. */
  pointer: string;
  hidden?: string;
  example: RefusalExample;
};

/** A list of conditions in order: the first that is met refuses. */
export type RefusingDecision = {
  id: string;
  prefix: string;
  says: string;
  profile: string;
  role: string;
  operation: string;
  inputs: Record<string, DecisionInput>;
  base: { inputs: Record<string, Scalar>; given?: Given; before?: Step[]; request: RequestPatch };
  refuse: Refusal[];
};

export type Cell = 'Y' | 'N' | '-';
/** Inputs that fit the row; with a request also what its answer shows, by JSON pointer. */
export type ChoiceExample = {
  inputs: Record<string, Scalar>;
  given?: Given;
  before?: Step[];
  request?: RequestPatch;
  shows?: Record<string, Scalar>;
};
export type ChoosingRow = {
  id: string;
  level: Level;
  says: string;
  when: Record<string, Cell>;
  /** Conditions of which at least one is not met. */
  notAll?: string[];
  outcome: string;
  why?: string;
  /** Why no single request shows it. */
  hidden?: string;
  examples: ChoiceExample[];
};

/** Rows over all conditions; for every possible combination exactly one row fits. */
export type ChoosingDecision = {
  id: string;
  prefix: string;
  says: string;
  profile: string;
  role: string;
  /** Whose answer shows the outcome. */
  operation?: string;
  inputs: Record<string, DecisionInput>;
  conditions: Record<string, string>;
  impossible?: { when: Record<string, Cell>; why: string }[];
  outcomes: Record<string, string>;
  rows: ChoosingRow[];
};

export type LifecycleCell = 'unchanged' | { to: string } | { refused: string };
/** With `row`, that requirement checks the trigger and no case of its own does. */
export type Trigger = { says: string; operation?: string; event?: string; row?: string };
export type Lifecycle = {
  id: string;
  prefix: string;
  says: string;
  profile: string;
  role: string;
  object: string;
  read: string;
  initial: Record<string, string>;
  states: Record<string, { says: string; reachedBy: string[] }>;
  triggers: Record<string, Trigger>;
  cells: Record<string, Record<string, LifecycleCell>>;
};

export type RequirementRow = {
  id: string;
  level: Level;
  profile: string;
  role: string;
  says: string;
  /** Why no check can see it from outside. */
  unobservable?: string;
};
export type Requirements = { id: string; says: string; rows: RequirementRow[] };

export type ErrorEntry = { status: number; layer: string; retry: string; title: string; says: string };
export type Errors = { says: string; base: string; errors: Record<string, ErrorEntry> };
export type Events = {
  says: string;
  events: Record<string, { data: string; stream: string; profile: string; says: string }>;
};
export type Profiles = { says: string; profiles: Record<string, { says: string; requires: string[] }>; core: string[] };
export type Criterion = {
  says: string;
  schema: Record<string, unknown>;
  default?: unknown;
  recognise?: Record<string, unknown>;
  configure: string;
  reach?: string[];
};
export type Criteria = {
  says: string;
  criteria: Record<string, Criterion>;
  names: {
    says: string;
    bindings: Record<string, string>;
    priceTypes: Record<string, string>;
    areas: Record<string, string>;
  };
};

export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; description: string };
export type Media = Record<string, { schema: { $ref?: string } }>;
export type Response = { $ref?: string; description: string; headers?: Record<string, unknown>; content?: Media };
export type OperationObject = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security?: Record<string, string[]>[];
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { required: boolean; content: Media };
  responses: Record<string, Response>;
};
/** The bundled OpenAPI document. */
export type Bundle = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, Record<string, unknown>>;
    parameters: Record<string, Parameter & { schema: unknown }>;
    responses: Record<string, Response>;
    headers: Record<string, unknown>;
    securitySchemes: Record<string, unknown>;
  };
};

/** A file with where it came from, relative to the project's root. */
export type Source<Content> = { file: string; content: Content };

export type WorkflowStep = {
  stepId: string;
  description: string;
  operationId: string;
  successCriteria: { condition: string }[];
};
/** An Arazzo document of ours: one workflow a file. */
export type WorkflowDocument = {
  info: { title: string; summary: string; description: string };
  workflows: { workflowId: string; summary: string; description: string; steps: WorkflowStep[] }[];
};

/** Ids that were rules once: they stay taken for ever. */
export type Withdrawn = { says: string; rows: { id: string; since: string; why: string }[] };
/** A file of openapi/v1/examples: a value of a type that passes its schema, or one that must not. */
export type Example = Source<unknown> & { type: string; valid: boolean };
export type OperationFile = Source<OperationObject> & { lines: number };

/** Everything under openapi/v1, read once. */
export type Standard = {
  bundle: Bundle;
  errors: Source<Errors>;
  events: Source<Events>;
  profiles: Source<Profiles>;
  criteria: Source<Criteria>;
  lifecycles: Source<Lifecycle>[];
  refusals: Source<RefusingDecision>[];
  choices: Source<ChoosingDecision>[];
  requirements: Source<Requirements>[];
  withdrawn: Source<Withdrawn>;
  workflows: Source<WorkflowDocument>[];
  operationFiles: OperationFile[];
  examples: Example[];
};

/** A generated file: its path from the project's root and its text. */
export type Output = { path: string; text: string };
