import type { LabelsOf, Taxonomy } from "@disposition/taxonomy";
import type { Step, StepContext, TraceEntry } from "./step.ts";

/** A record after its steps, and what each of them changed. */
export interface Processed<Out> {
  readonly record: Out;
  readonly trace: readonly TraceEntry[];
}

/** Runs steps in order over a record of any model. */
export type Pipeline<T extends Taxonomy, In = LabelsOf<T>, Out = LabelsOf<T>> = (
  input: In,
  context: StepContext<T>,
) => Processed<Out>;

/** Steps that leave the type as it is do so for every taxonomy that they work on. */
export type RecordPipeline<T extends Taxonomy> = <U extends T>(
  record: LabelsOf<U>,
  context: StepContext<U>,
) => Processed<LabelsOf<U>>;

/** A step after one that gave `B`, which it gets unless that was `null`. */
type Next<T extends Taxonomy, B, C> = Step<T, NonNullable<B>, C>;
/** `null` where one of the steps may give it. */
type Lost<B> = Extract<B, null>;

/** The ways to call `pipeline`: up to twelve steps that change the type, or any number that keep it. */
export interface MakePipeline {
  <T extends Taxonomy>(...steps: readonly Step<T>[]): RecordPipeline<T>;
  <T extends Taxonomy, A, B>(a: Step<T, A, B>): Pipeline<T, A, B>;
  <T extends Taxonomy, A, B, C>(a: Step<T, A, B>, b: Next<T, B, C>): Pipeline<T, A, C | Lost<B>>;
  <T extends Taxonomy, A, B, C, D>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
  ): Pipeline<T, A, D | Lost<B | C>>;
  <T extends Taxonomy, A, B, C, D, E>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
  ): Pipeline<T, A, E | Lost<B | C | D>>;
  <T extends Taxonomy, A, B, C, D, E, F>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
  ): Pipeline<T, A, F | Lost<B | C | D | E>>;
  <T extends Taxonomy, A, B, C, D, E, F, G>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
  ): Pipeline<T, A, G | Lost<B | C | D | E | F>>;
  <T extends Taxonomy, A, B, C, D, E, F, G, H>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
    g: Next<T, G, H>,
  ): Pipeline<T, A, H | Lost<B | C | D | E | F | G>>;
  <T extends Taxonomy, A, B, C, D, E, F, G, H, I>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
    g: Next<T, G, H>,
    h: Next<T, H, I>,
  ): Pipeline<T, A, I | Lost<B | C | D | E | F | G | H>>;
  <T extends Taxonomy, A, B, C, D, E, F, G, H, I, J>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
    g: Next<T, G, H>,
    h: Next<T, H, I>,
    i: Next<T, I, J>,
  ): Pipeline<T, A, J | Lost<B | C | D | E | F | G | H | I>>;
  <T extends Taxonomy, A, B, C, D, E, F, G, H, I, J, K>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
    g: Next<T, G, H>,
    h: Next<T, H, I>,
    i: Next<T, I, J>,
    j: Next<T, J, K>,
  ): Pipeline<T, A, K | Lost<B | C | D | E | F | G | H | I | J>>;
  <T extends Taxonomy, A, B, C, D, E, F, G, H, I, J, K, L>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
    g: Next<T, G, H>,
    h: Next<T, H, I>,
    i: Next<T, I, J>,
    j: Next<T, J, K>,
    k: Next<T, K, L>,
  ): Pipeline<T, A, L | Lost<B | C | D | E | F | G | H | I | J | K>>;
  <T extends Taxonomy, A, B, C, D, E, F, G, H, I, J, K, L, M>(
    a: Step<T, A, B>,
    b: Next<T, B, C>,
    c: Next<T, C, D>,
    d: Next<T, D, E>,
    e: Next<T, E, F>,
    f: Next<T, F, G>,
    g: Next<T, G, H>,
    h: Next<T, H, I>,
    i: Next<T, I, J>,
    j: Next<T, J, K>,
    k: Next<T, K, L>,
    l: Next<T, L, M>,
  ): Pipeline<T, A, M | Lost<B | C | D | E | F | G | H | I | J | K | L>>;
}
