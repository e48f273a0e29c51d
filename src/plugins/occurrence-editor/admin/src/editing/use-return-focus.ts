import { useEffect, useState } from 'react';

/** What the focus is to come back to: of an item of a menu, which closes, the button of the menu. */
const openerOf = (element: Element | null): HTMLElement | null => {
  const button = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : (element as HTMLElement | null);
};

/** Brings the focus back to what has opened a window, once that closes. The host's windows do not where a menu has. */
export const useReturnFocus = (): void => {
  const [opener] = useState(() => openerOf(document.activeElement));
  useEffect(
    () => () => {
      // After the host's own try, which comes as late.
      setTimeout(() => {
        if (document.activeElement === document.body) opener?.focus();
      });
    },
    [opener],
  );
};
