import { baseMatrix } from "./base-matrix.ts";
import type { LoraAdapter, LoraPair } from "./lora-adapter.ts";
import type { BaseModel } from "./read-base-model.ts";
import type { SafetensorsTensor } from "./read-safetensors.ts";
import { unfitAdapter } from "./unfit-adapter.ts";

/** A pair with its place in the base. */
export interface PlacedPair extends LoraPair {
  /** Of the matrix in the base, e.g. `blk.0.attn_q.weight`. */
  readonly name: string;
  /** See `BaseMatrix`. */
  readonly turnedHeads: number | null;
  /** Columns and rows of the matrix. */
  readonly shape: readonly [number, number];
}

/**
 * Finds the matrix of the base that each pair changes, and holds their shapes to it.
 *
 * @returns In the order of the layers, whatever the order of the safetensors.
 * @throws DispositionError `FILE_INVALID`, naming the tensor.
 */
export function placePairs(folder: string, adapter: LoraAdapter, base: BaseModel): PlacedPair[] {
  const places = adapter.pairs.map((pair) => placePair(folder, { adapter, pair, base }));
  const seen = new Set<string>();
  for (const { name, module } of places) {
    if (seen.has(name))
      throw unfitAdapter(folder, `"${module}" changes ${name} a second time`, "save one adapter only");
    seen.add(name);
  }
  const layerOf = ({ name }: PlacedPair) => Number(name.split(".")[1]);
  return places.sort((a, b) => layerOf(a) - layerOf(b) || (a.name < b.name ? -1 : 1));
}

interface Placing {
  readonly adapter: LoraAdapter;
  readonly pair: LoraPair;
  readonly base: BaseModel;
}

function placePair(folder: string, { adapter, pair, base }: Placing): PlacedPair {
  const matrix = baseMatrix(pair.module, base);
  if ("why" in matrix) throw unfitAdapter(folder, matrix.why, matrix.remedy);
  const { name, turnedHeads } = matrix;
  const shape = base.shapes.get(name);
  const other = `name the GGUF of ${adapter.trainedOn ?? "the model that it was trained on"} as base`;
  if (shape === undefined) throw unfitAdapter(folder, `it changes ${name}, which the base does not have`, other);
  const [columns = 0, rows = 0] = shape;
  const isMlx = adapter.layout === "mlx";
  checkShape(folder, pair.a, { expected: isMlx ? [columns, adapter.rank] : [adapter.rank, columns], name, other });
  checkShape(folder, pair.b, { expected: isMlx ? [adapter.rank, rows] : [rows, adapter.rank], name, other });
  if (turnedHeads !== null && (turnedHeads < 1 || rows % (2 * turnedHeads) !== 0)) {
    throw unfitAdapter(base.path, `${name} has ${rows} rows, which ${turnedHeads} heads do not share`, other);
  }
  return { ...pair, name, turnedHeads, shape: [columns, rows] };
}

interface Expectation {
  readonly expected: readonly number[];
  readonly name: string;
  readonly other: string;
}

function checkShape(folder: string, tensor: SafetensorsTensor, { expected, name, other }: Expectation): void {
  const [has, wants] = [tensor.shape.join(" × "), expected.join(" × ")];
  if (has === wants) return;
  const isEmpty = tensor.shape.includes(0);
  const remedy = isEmpty ? "gather the weights before saving (DeepSpeed ZeRO-3 leaves them empty)" : other;
  throw unfitAdapter(
    folder,
    `"${tensor.name}" is ${has}; for ${name} of the base and the config's rank it must be ${wants}`,
    remedy,
  );
}
