import { byId } from "./dom.ts";
import type { Service } from "./service.ts";
import { ToldProblem } from "./told-problem.ts";

/** Asks for a key when the service does. */
export interface KeyForm {
  /** If `error` is the lack of a key, asks for one, and then runs `again`. */
  offer(error: unknown, again: () => void): void;
}

export function startKeyForm(service: Service): KeyForm {
  const form = byId("key-form", HTMLFormElement);
  const input = byId("key", HTMLInputElement);
  let then: () => void = () => undefined;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    service.useKey(input.value.trim());
    input.value = "";
    form.hidden = true;
    then();
  });
  return {
    offer(error, again) {
      const status = error instanceof ToldProblem ? error.details.status : undefined;
      if (status !== 401 && status !== 403) return;
      then = again;
      form.hidden = false;
      input.focus();
    },
  };
}
