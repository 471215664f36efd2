/** Light or dark by choice; at first by the machine's. Kept nowhere. */
export function startThemeSwitch(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[name=theme]")) {
    input.addEventListener("change", () => {
      document.documentElement.dataset.theme = input.value;
    });
  }
}
