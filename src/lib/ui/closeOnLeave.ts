import type { Action } from 'svelte/action';

/**
 * Closes a `details` menu when the reader clicks or tabs elsewhere, or presses Escape (focus goes back to its summary). Focus
 * that a click moves is not followed: pressing on a label's words puts it on the page behind the menu for a moment.
 */
export const closeOnLeave: Action<HTMLDetailsElement> = (details) => {
  const outside = (target: EventTarget | null) => {
    if (details.open && !details.contains(target as Node | null)) details.open = false;
  };
  const pressed = (event: Event) => outside(event.target);
  const tabbed = (event: KeyboardEvent) => {
    if (event.key === 'Tab') outside(document.activeElement);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', pressed);
  document.addEventListener('keyup', tabbed);
  details.addEventListener('keydown', escape);
  return {
    destroy: () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keyup', tabbed);
      details.removeEventListener('keydown', escape);
    }
  };
};
