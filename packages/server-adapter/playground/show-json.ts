import { el } from "./dom.ts";

/** The answer as it came, with a button that copies it. */
export function showJson(answer: unknown): HTMLElement {
  const text = JSON.stringify(answer, null, 2);
  const code = el("pre", { tabindex: 0, role: "group", "aria-label": "Answer as JSON" }, text);
  const said = el("span", { class: "hint", role: "status" });
  const copy = el("button", { type: "button", class: "quiet" }, "Copy JSON");
  copy.addEventListener("click", async () => {
    said.textContent = (await copied(text, code)) ? "Copied." : "Selected: press Ctrl + C.";
  });
  return el(
    "details",
    { class: "card json" },
    el("summary", {}, "Raw JSON"),
    el("p", { class: "actions" }, said, copy),
    code,
  );
}

/** The clipboard is closed to pages without TLS, but for localhost; then the text is selected. */
async function copied(text: string, element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
