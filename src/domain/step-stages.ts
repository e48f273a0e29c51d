/**
 * The stages that steps run in (5.14): they follow each other, and the steps of one start together. A run of consecutive
 * parallel steps is one stage; any other step is one of its own.
 */
export const stagesOf = <Step extends { readonly parallel: boolean }>(steps: readonly Step[]): readonly Step[][] => {
  const stages: Step[][] = [];
  for (const [index, step] of steps.entries()) {
    const isInRun = step.parallel && steps[index - 1]?.parallel === true;
    const last = stages.at(-1);
    if (isInRun && last) last.push(step);
    else stages.push([step]);
  }
  return stages;
};
