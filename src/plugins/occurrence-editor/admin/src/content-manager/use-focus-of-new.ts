import { useEffect, useRef } from 'react';
import { focusWhenThere } from './focus-when-there';

/** Puts the focus into a row that was just added: the first thing in the box that the selector finds. */
export const useFocusOfNew = <Box extends HTMLElement>(count: number, selector: string) => {
  const box = useRef<Box>(null);
  const known = useRef(count);
  const latest = useRef(selector);
  latest.current = selector;
  useEffect(() => {
    const isMore = count > known.current;
    known.current = count;
    return isMore && box.current ? focusWhenThere(box.current, latest.current) : undefined;
  }, [count]);
  return box;
};
