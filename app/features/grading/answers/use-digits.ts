import type { KeyboardEvent } from "react";

/** While the focus is among the marks, 0 to 3 choose one and Enter saves. */
export function useDigits() {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "radio" || ctrlKey || metaKey || altKey)
      return;
    if (key === "Enter") {
      event.preventDefault();
      target.form?.requestSubmit();
    } else if (/^[0-3]$/.test(key)) {
      const radios = [
        ...(target.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? []),
      ];
      radios[Number(key)]?.click();
      radios[Number(key)]?.focus();
    }
  };
}
