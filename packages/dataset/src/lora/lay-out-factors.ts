/**
 * The same matrix the other way round.
 *
 * @param matrix - Row by row.
 * @param columns - Length of a row.
 */
export function transpose(matrix: Float32Array, columns: number): Float32Array {
  const rows = matrix.length / columns;
  const turned = new Float32Array(matrix.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
  return turned;
}

/**
 * Brings the rows of a query or key matrix into the order that llama.cpp rotates for `llama`: row j of a head's first
 * half and row j of its second half become neighbours.
 *
 * @param matrix - Row by row, heads one behind the other.
 * @param columns - Length of a row.
 * @param heads - Divides the rows into heads of an even number of rows.
 */
export function interleaveHalves(matrix: Float32Array, columns: number, heads: number): Float32Array {
  const half = matrix.length / columns / heads / 2;
  const turned = new Float32Array(matrix.length);
  for (let row = 0; row < 2 * half * heads; row += 1) {
    const inHead = row % (2 * half);
    const source = row - inHead + (inHead % 2) * half + Math.floor(inHead / 2);
    turned.set(matrix.subarray(source * columns, (source + 1) * columns), row * columns);
  }
  return turned;
}
