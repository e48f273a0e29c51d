import { AsyncLocalStorage } from 'node:async_hooks';
import { errors } from '@strapi/utils';

/** What the Document Service refused a write with: some of Strapi's controllers pass on its sentence alone. */
const refusal = new AsyncLocalStorage<{ error?: unknown }>();

/** Notes why `write` is refused, for {@link withRefusal} around it. */
export const notingRefusal = async <T>(write: Promise<T>): Promise<T> => {
  try {
    return await write;
  } catch (error) {
    const noted = refusal.getStore();
    if (noted) noted.error = error;
    throw error;
  }
};

/** Runs `work`, and fails with the codes and paths of the refusal within it, whatever `work` makes of them. */
export const withRefusal = async <T>(work: () => Promise<T>): Promise<T> => {
  const noted: { error?: unknown } = {};
  try {
    return await refusal.run(noted, work);
  } catch (error) {
    throw noted.error instanceof errors.ApplicationError ? noted.error : error;
  }
};
