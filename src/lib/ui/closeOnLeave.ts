import type { Action } from 'svelte/action';

/** Closes a `details` menu when the reader clicks or tabs elsewhere, or presses Escape (focus goes back to its summary). */
export const closeOnLeave: Action<HTMLDetailsElement> = (details) => {
  const outside = (event: Event) => {
    if (details.open && !details.contains(event.target as Node)) details.open = false;
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', outside);
  document.addEventListener('focusin', outside);
  details.addEventListener('keydown', escape);
  return {
    destroy: () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      details.removeEventListener('keydown', escape);
    }
  };
};
