type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** A new element. Children that are strings become text, never markup. `false` and `null` leave an attribute out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/** The element of page.html with an id. @throws Error if there is none of that kind. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`the page has no ${kind.name} #${id}`);
}

/** Hides a button that may hold the keyboard focus, which then goes to another. */
export function hide(button: HTMLElement, next: HTMLElement): void {
  const hadFocus = document.activeElement === button;
  button.hidden = true;
  if (hadFocus) next.focus();
}
