import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { Values } from '../content-manager/form-data';
import type { FormErrorTree } from '../content-manager/form-errors';
import { remainingErrors } from '../content-manager/remaining-errors';

/** Takes an error off as soon as what it complains about is changed. */
export const ForgetCorrected = () => {
  const { values: current, errors, setErrors } = useForm('ForgetCorrected', (form) => form);
  const values = current as Values;
  const known = useRef(values);
  useEffect(() => {
    const before = known.current;
    known.current = values;
    if (before === values || Object.keys(errors).length === 0) return;
    setErrors(remainingErrors(errors as FormErrorTree, before, values));
  }, [values, errors, setErrors]);
  return null;
};
