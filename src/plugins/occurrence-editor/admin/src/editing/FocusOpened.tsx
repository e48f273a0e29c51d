import { useEffect, useRef } from 'react';
import { useArrival } from '../content-manager/DocumentScope';
import { focusWhenThere } from '../content-manager/focus-when-there';

/** Whether the focus is nowhere, or still on the link that led here. */
const isFree = (element: Element | null): boolean =>
  element === null || element === document.body || element.getAttribute('href') === window.location.pathname;

/** Inside a form that somebody has just gone to: the next key is for its name. A page that is loaded starts at its top. */
export const FocusOpened = () => {
  const arrival = useArrival();
  const first = useRef(arrival);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    const isLed = first.current !== 'POP' && isFree(document.activeElement);
    return form && isLed ? focusWhenThere(form, 'input[name="name"]') : undefined;
  }, []);
  return <span ref={place} hidden />;
};
