import { type Answer, leavesOf } from "./answer.ts";
import { byId, el, hide } from "./dom.ts";
import { type Example, examples } from "./examples.ts";
import type { KeyForm } from "./key-form.ts";
import { readEvents } from "./read-events.ts";
import { sayPlace, sayShare, sayTime, sayValue } from "./say.ts";
import type { Service } from "./service.ts";
import { showEvidence } from "./show-evidence.ts";
import { showFacts } from "./show-facts.ts";
import { showJson } from "./show-json.ts";
import { showProblem } from "./show-problem.ts";
import { showRecord } from "./show-record.ts";
import { showReview } from "./show-review.ts";
import { detailsOf, type ProblemDetails, ToldProblem } from "./told-problem.ts";

interface GivenCall {
  readonly transcript: string;
  readonly callDate: string | null;
}

const ALTERNATIVES = 4;

/** The form with one call and its answer. */
export function startCallForm(service: Service, keyForm: KeyForm): void {
  const form = byId("call-form", HTMLFormElement);
  const transcript = byId("transcript", HTMLTextAreaElement);
  const callDate = byId("call-date", HTMLInputElement);
  const run = new CallRun(service, keyForm);
  callDate.value = today();
  byId("examples", HTMLElement).append(
    ...examples.map((example) =>
      exampleButton(example, () => {
        transcript.value = example.transcript;
        transcript.lang = example.lang;
        callDate.value = example.callDate;
        void run.start({ transcript: example.transcript, callDate: example.callDate });
      }),
    ),
  );
  transcript.addEventListener("input", () => transcript.removeAttribute("lang"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run.start({ transcript: transcript.value, callDate: callDate.value === "" ? null : callDate.value });
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

function exampleButton({ title, lang }: Example, choose: () => void): HTMLElement {
  const button = el("button", { type: "button", class: "chip", lang }, title);
  button.addEventListener("click", choose);
  return button;
}

/** Today where the reader is, as `<input type="date">` wants it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** At most one call at a time: a new one stops the one before. */
class CallRun {
  readonly #service: Service;
  readonly #keyForm: KeyForm;
  readonly #status = byId("call-status", HTMLElement);
  readonly #problem = byId("call-problem", HTMLElement);
  readonly #result = byId("result", HTMLElement);
  readonly #stop = byId("stop", HTMLButtonElement);
  readonly #submit = byId("call-form", HTMLFormElement).querySelector<HTMLButtonElement>("button[type=submit]");
  #running: AbortController | null = null;

  constructor(service: Service, keyForm: KeyForm) {
    this.#service = service;
    this.#keyForm = keyForm;
    this.#stop.addEventListener("click", () => {
      this.#running?.abort();
      this.#status.textContent = "Stopped.";
    });
  }

  async start(call: GivenCall): Promise<void> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.#problem.replaceChildren();
    this.#status.textContent = "Sent…";
    this.#stop.hidden = false;
    try {
      this.#show(call, await this.#classify(call, controller.signal));
    } catch (error) {
      if (!controller.signal.aborted) this.#fail(error, call);
    } finally {
      if (this.#running === controller && this.#submit !== null) hide(this.#stop, this.#submit);
    }
  }

  async #classify({ transcript, callDate }: GivenCall, signal: AbortSignal): Promise<Answer> {
    const body = JSON.stringify({ call: { transcript, callDate }, alternatives: ALTERNATIVES, stream: true });
    const headers = { "content-type": "application/json" };
    const response = await this.#service.ask("predict", { method: "POST", headers, body, signal });
    if (response.body === null) throw new ToldProblem({ title: "The answer is empty" });
    for await (const { event, data } of readEvents(response.body)) {
      if (event === "result") return data as Answer;
      if (event === "error") throw new ToldProblem(data as ProblemDetails);
      if (event === "queued") {
        const { position, etaMs } = data as { readonly position: number; readonly etaMs: number };
        this.#status.textContent = sayPlace(position, etaMs);
      }
    }
    throw new ToldProblem({
      title: "The answer broke off",
      detail: "the connection ended before the record came; try again",
    });
  }

  #show({ transcript }: GivenCall, answer: Answer): void {
    const { result, timings } = answer;
    this.#result.replaceChildren(
      showReview(result),
      showRecord(result),
      showEvidence(transcript, result),
      showFacts(answer),
      showJson(answer),
    );
    const said = leavesOf(result.labels)
      .slice(0, 2)
      .map(([, value]) => sayValue(value))
      .join(", ");
    const verdict = result.review === null ? "no review needed" : "for review";
    this.#status.textContent = `Done in ${sayTime(timings.totalMs)}: ${said}; ${sayShare(result.confidence)} sure of the whole record; ${verdict}.`;
    bringIntoView(byId("answer", HTMLElement));
  }

  #fail(error: unknown, call: GivenCall): void {
    this.#status.textContent = "";
    this.#problem.replaceChildren(showProblem(detailsOf(error)));
    bringIntoView(byId("answer", HTMLElement));
    this.#keyForm.offer(error, () => void this.start(call));
  }
}

/** On a phone the answer lies below the form. */
function bringIntoView(element: HTMLElement): void {
  if (element.getBoundingClientRect().top < innerHeight * 0.7) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "start", behavior: isCalm ? "auto" : "smooth" });
}
