import { size, type Traits, type Weights } from "./tiny-model.ts";

type Vector = readonly number[];

const ROPE_BASE = 10_000;

/**
 * The logits behind each token, by a plain forward pass over weights in Hugging Face's layout: every head is rotated as
 * two halves, for Llama too.
 */
export function referenceLogits(traits: Traits, weights: Weights, tokens: readonly number[]): number[][] {
  const embeddings = need(weights, "model.embed_tokens.weight");
  const scale = traits.isGemma ? Math.sqrt(size.width) : 1;
  let states: Vector[] = tokens.map((token) =>
    Array.from(embeddings.values.subarray(token * size.width, (token + 1) * size.width), (value) => value * scale),
  );
  for (let layer = 0; layer < size.layers; layer += 1)
    states = runLayer(traits, weights, `model.layers.${layer}`, states);
  return states.map((state) => {
    const logits = linear(weights, "model.embed_tokens", rmsNorm(traits, weights, "model.norm", state));
    return traits.caps ? logits.map(capAt(traits.caps.final)) : logits;
  });
}

function runLayer(traits: Traits, weights: Weights, at: string, states: readonly Vector[]): Vector[] {
  const norm = (name: string, state: Vector) => rmsNorm(traits, weights, `${at}.${name}`, state);
  const { normsOutputs } = traits;
  const attended = attend(
    traits,
    weights,
    `${at}.self_attn`,
    states.map((state) => norm("input_layernorm", state)),
  );
  return states.map((state, position) => {
    const change = attended[position] ?? [];
    const between = add(state, normsOutputs ? norm("post_attention_layernorm", change) : change);
    const input = norm(normsOutputs ? "pre_feedforward_layernorm" : "post_attention_layernorm", between);
    const output = feedForward(traits, weights, `${at}.mlp`, input);
    return add(between, normsOutputs ? norm("post_feedforward_layernorm", output) : output);
  });
}

function attend(traits: Traits, weights: Weights, at: string, inputs: readonly Vector[]): Vector[] {
  const { headWidth, caps } = traits;
  const project = (name: string, input: Vector) => heads(linear(weights, `${at}.${name}_proj`, input), headWidth);
  const rotated = (name: "q" | "k") =>
    inputs.map((input, position) =>
      project(name, input)
        .map((head) => (traits.normsHeads ? rmsNorm(traits, weights, `${at}.${name}_norm`, head) : head))
        .map((head) => rotate(head, position)),
    );
  const [queries, keys] = [rotated("q"), rotated("k")];
  const values = inputs.map((input) => project("v", input));
  return inputs.map((_, position) => {
    const mixed = (queries[position] ?? []).map((query, head) => {
      const group = Math.floor((head * size.kvHeads) / size.heads);
      const scores = keys.slice(0, position + 1).map((key) => dot(query, key[group] ?? []) / Math.sqrt(headWidth));
      const shares = softmax(caps ? scores.map(capAt(caps.attention)) : scores);
      return query.map((_value, index) =>
        shares.reduce((sum, share, past) => sum + share * (values[past]?.[group]?.[index] ?? 0), 0),
      );
    });
    return linear(weights, `${at}.o_proj`, mixed.flat());
  });
}

function feedForward(traits: Traits, weights: Weights, at: string, input: Vector): Vector {
  const gate = linear(weights, `${at}.gate_proj`, input).map(traits.isGemma ? gelu : silu);
  const up = linear(weights, `${at}.up_proj`, input);
  return linear(
    weights,
    `${at}.down_proj`,
    gate.map((value, index) => value * (up[index] ?? 0)),
  );
}

function rotate(head: Vector, position: number): Vector {
  const half = head.length / 2;
  return head.map((value, index) => {
    const angle = position / ROPE_BASE ** ((2 * (index % half)) / head.length);
    const partner = index < half ? -(head[index + half] ?? 0) : (head[index - half] ?? 0);
    return value * Math.cos(angle) + partner * Math.sin(angle);
  });
}

function linear(weights: Weights, name: string, input: Vector): number[] {
  const { rows, columns, values } = need(weights, `${name}.weight`);
  const bias = weights.get(`${name}.bias`)?.values;
  return Array.from({ length: rows }, (_, row) => {
    let sum = bias?.[row] ?? 0;
    for (let column = 0; column < columns; column += 1)
      sum += (values[row * columns + column] ?? 0) * (input[column] ?? 0);
    return sum;
  });
}

function rmsNorm({ isGemma }: Traits, weights: Weights, name: string, state: Vector): Vector {
  const { values } = need(weights, `${name}.weight`);
  const root = Math.sqrt(dot(state, state) / state.length + size.epsilon);
  return state.map((value, index) => (value / root) * ((values[index] ?? 0) + (isGemma ? 1 : 0)));
}

function softmax(scores: Vector): Vector {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function heads(vector: Vector, width: number): Vector[] {
  return Array.from({ length: vector.length / width }, (_, head) => vector.slice(head * width, (head + 1) * width));
}

function need(weights: Weights, name: string) {
  const matrix = weights.get(name);
  if (matrix) return matrix;
  throw new RangeError(`the model has no ${name}`);
}

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const add = (a: Vector, b: Vector): Vector => a.map((value, index) => value + (b[index] ?? 0));
const capAt = (cap: number) => (value: number) => cap * Math.tanh(value / cap);
const silu = (value: number): number => value / (1 + Math.exp(-value));
const gelu = (value: number): number =>
  0.5 * value * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (value + 0.044715 * value ** 3)));
