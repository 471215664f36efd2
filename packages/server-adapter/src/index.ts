export type { Operation, OperationRequest, OperationResponse } from "./operations/operation.ts";
export { operations } from "./operations/operations.ts";
