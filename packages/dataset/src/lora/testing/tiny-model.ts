import { createRandom } from "../../synthesis/random.ts";

/** What sets one architecture's layers apart from another's. */
export interface Traits {
  readonly architecture: string;
  /** Rows of a query or key head; not always width / heads. */
  readonly headWidth: number;
  readonly hasBiases: boolean;
  /** Queries and keys are normed, head by head. */
  readonly normsHeads: boolean;
  /** Gemma: weights of norms count from 1, embeddings are scaled, the gate is a GELU. */
  readonly isGemma: boolean;
  /** Norms behind the attention and the feed-forward layer too. */
  readonly normsOutputs: boolean;
  /** Bounds of attention scores and of logits. */
  readonly caps: { readonly attention: number; readonly final: number } | null;
}

const plain: Traits = {
  architecture: "llama",
  headWidth: 16,
  hasBiases: false,
  normsHeads: false,
  isGemma: false,
  normsOutputs: false,
  caps: null,
};

/** Every architecture that can be converted. */
export const traits: readonly Traits[] = [
  plain,
  { ...plain, architecture: "qwen2", hasBiases: true },
  { ...plain, architecture: "qwen3", normsHeads: true, headWidth: 32 },
  { ...plain, architecture: "gemma", isGemma: true, headWidth: 32 },
  { ...plain, architecture: "gemma2", isGemma: true, normsOutputs: true, caps: { attention: 50, final: 30 } },
  { ...plain, architecture: "gemma3", isGemma: true, normsOutputs: true, normsHeads: true },
];

/** Of every tiny model; the heads of keys are fewer, so that their order matters on its own. */
export const size = { width: 64, heads: 4, kvHeads: 2, ffn: 96, layers: 2, vocabulary: 288, epsilon: 1e-6 } as const;

/** Rows × columns, row by row, as PyTorch has the weight of a linear layer. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Weights by their names in Hugging Face's layout; a vector has one column. */
export type Weights = ReadonlyMap<string, Matrix>;

/** The linear layers of a decoder layer, and what they are between. */
function linearShapes({ headWidth }: Traits): Readonly<Record<string, readonly [rows: number, columns: number]>> {
  const { width, heads, kvHeads, ffn } = size;
  return {
    "self_attn.q_proj": [heads * headWidth, width],
    "self_attn.k_proj": [kvHeads * headWidth, width],
    "self_attn.v_proj": [kvHeads * headWidth, width],
    "self_attn.o_proj": [width, heads * headWidth],
    "mlp.gate_proj": [ffn, width],
    "mlp.up_proj": [ffn, width],
    "mlp.down_proj": [width, ffn],
  };
}

/** A model of random weights, in Hugging Face's names and layout. */
export function randomModel(traits: Traits, seed: number): Weights {
  const random = randomMatrices(seed);
  const weights = new Map<string, Matrix>([
    ["model.embed_tokens.weight", random(size.vocabulary, size.width, 0.3)],
    ["model.norm.weight", norm(size.width)],
  ]);
  function norm(width: number): Matrix {
    const { values } = random(width, 1, 0.2);
    return { rows: width, columns: 1, values: traits.isGemma ? values : values.map((value) => 1 + value) };
  }
  for (let layer = 0; layer < size.layers; layer += 1) {
    const at = (name: string) => `model.layers.${layer}.${name}`;
    for (const [name, [rows, columns]] of Object.entries(linearShapes(traits))) {
      weights.set(at(`${name}.weight`), random(rows, columns, 1 / Math.sqrt(columns)));
      const isBiased = traits.hasBiases && /[qkv]_proj$/u.test(name);
      if (isBiased) weights.set(at(`${name}.bias`), random(rows, 1, 0.3));
    }
    weights.set(at("input_layernorm.weight"), norm(size.width));
    weights.set(at("post_attention_layernorm.weight"), norm(size.width));
    if (traits.normsOutputs) {
      weights.set(at("pre_feedforward_layernorm.weight"), norm(size.width));
      weights.set(at("post_feedforward_layernorm.weight"), norm(size.width));
    }
    if (traits.normsHeads) {
      weights.set(at("self_attn.q_norm.weight"), norm(traits.headWidth));
      weights.set(at("self_attn.k_norm.weight"), norm(traits.headWidth));
    }
  }
  return weights;
}

/** A and B of one linear layer, as PEFT has them: rank × in, out × rank. */
export interface Factors {
  readonly a: Matrix;
  readonly b: Matrix;
}

/** Random factors for every linear layer, by the layer's name. */
export function randomFactors(traits: Traits, rank: number, seed: number): ReadonlyMap<string, Factors> {
  const random = randomMatrices(seed);
  const factors = new Map<string, Factors>();
  for (let layer = 0; layer < size.layers; layer += 1) {
    for (const [name, [rows, columns]] of Object.entries(linearShapes(traits))) {
      const a = random(rank, columns, 1 / Math.sqrt(columns));
      factors.set(`model.layers.${layer}.${name}`, { a, b: random(rows, rank, 0.5 / Math.sqrt(rank)) });
    }
  }
  return factors;
}

/** The model with scale × B·A added to its weights, in Hugging Face's layout. */
export function merge(weights: Weights, factors: ReadonlyMap<string, Factors>, scale: number): Weights {
  const merged = new Map(weights);
  for (const [name, { a, b }] of factors) {
    const matrix = weights.get(`${name}.weight`);
    if (!matrix) throw new RangeError(`the model has no ${name}`);
    const values = matrix.values.map((value, index) => {
      const [row, column] = [Math.floor(index / matrix.columns), index % matrix.columns];
      let sum = 0;
      for (let k = 0; k < a.rows; k += 1) {
        sum += (b.values[row * b.columns + k] ?? 0) * (a.values[k * a.columns + column] ?? 0);
      }
      return value + scale * sum;
    });
    merged.set(`${name}.weight`, { ...matrix, values });
  }
  return merged;
}

/** Uniform numbers of a standard deviation. */
function randomMatrices(seed: number): (rows: number, columns: number, deviation: number) => Matrix {
  const random = createRandom(seed, 0);
  return (rows, columns, deviation) => ({
    rows,
    columns,
    values: Float32Array.from({ length: rows * columns }, () => (random.next() - 0.5) * Math.sqrt(12) * deviation),
  });
}
